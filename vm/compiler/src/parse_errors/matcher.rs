//! Matches a text against the grammar, as CPython's parser does: depth first, and each alternative in turn.

use super::grammar::{Action, Alternative, Grammar, Item, Kind, LABELS, PYTHON};
use super::tokenizer::{Failure, Token, Tokenizer};
use crate::errors::Error;
use rustc_hash::FxHashMap;

/// How deep rules may lie in one another.
const MAX_DEPTH: usize = 20_000;
/// Native stack that must be left for one more rule, and how much is added when it is not.
const RED_ZONE: usize = 128 * 1024;
const STACK: usize = 4 * 1024 * 1024;

/// Index of a node.
pub(super) type NodeId = usize;

/// A piece of text that a rule matched.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) kind: Kind,
    /// Index of the first token.
    pub(super) first: usize,
    /// Index of the token behind the last one.
    pub(super) end: usize,
    /// Nodes in it, without tokens that say nothing.
    pub(super) children: Vec<NodeId>,
}

/// What the items of an alternative with a letter matched.
pub(super) type Captures = [NodeId; LABELS];

/// The node for nothing.
const NOTHING: NodeId = 0;

/// A rule, the place where it was tried, and whether `invalid_` rules were tried in it.
type Memory = FxHashMap<(usize, usize, bool), Option<(NodeId, usize)>>;

pub(super) struct Matcher<'a> {
    pub(super) tokenizer: Tokenizer<'a>,
    pub(super) tokens: Vec<Token>,
    pub(super) nodes: Vec<Node>,
    grammar: &'static Grammar,
    /// Index of the next token.
    pub(super) place: usize,
    tries_invalid: bool,
    memory: Memory,
    depth: usize,
    /// What ended the search, and whether it was the tokenizer that found it.
    pub(super) failure: Option<(Failure, bool)>,
}

impl<'a> Matcher<'a> {
    pub(super) fn new(text: &'a str, start: usize, begins_line: bool) -> Self {
        let mut matcher = Self {
            tokenizer: Tokenizer::new(text, &PYTHON, start, begins_line),
            tokens: Vec::new(),
            nodes: Vec::new(),
            grammar: &PYTHON,
            place: 0,
            tries_invalid: false,
            memory: FxHashMap::default(),
            depth: 0,
            failure: None,
        };
        matcher.node(Kind::Nothing, 0, Vec::new());
        matcher
    }

    /// Goes on with `invalid_` rules, at a token.
    pub(super) fn try_invalid(&mut self, place: usize) {
        self.place = place;
        self.tries_invalid = true;
        self.forget();
    }

    /// Forgets what was found, which nothing refers to any more.
    pub(super) fn forget(&mut self) {
        self.memory.clear();
        self.nodes.truncate(1);
    }

    /// Whether a rule matches here, which moves on behind what it matched.
    pub(super) fn matches(&mut self, rule: &str) -> bool {
        let rule = self.grammar.rule(rule);
        rule.is_some_and(|rule| self.rule(rule).is_some())
    }

    /// The token at an index that was not read yet, if there is one.
    pub(super) fn token(&mut self, index: usize) -> Option<Token> {
        while self.tokens.len() <= index {
            if self.failure.is_some() {
                return None;
            }
            match self.tokenizer.next() {
                Ok(token) => self.tokens.push(token),
                Err(failure) => self.failure = Some((failure, true)),
            }
        }
        Some(self.tokens[index])
    }

    /// Ends the search with an error, unless there is one already.
    pub(super) fn fail(&mut self, failure: Failure) {
        self.failure.get_or_insert((failure, false));
    }

    /// A node from a token up to the place.
    pub(super) fn node(&mut self, kind: Kind, first: usize, children: Vec<NodeId>) -> NodeId {
        self.nodes.push(Node {
            kind,
            first,
            end: self.place,
            children,
        });
        self.nodes.len() - 1
    }

    fn rule(&mut self, number: usize) -> Option<NodeId> {
        if self.failure.is_some() {
            return None;
        }
        if self.depth >= MAX_DEPTH {
            self.fail(Error::too_complex());
            return None;
        }
        self.depth += 1;
        let found = stacker::maybe_grow(RED_ZONE, STACK, || self.remembered(number));
        self.depth -= 1;
        found
    }

    fn remembered(&mut self, number: usize) -> Option<NodeId> {
        let rule = &self.grammar.rules[number];
        let start = self.place;
        // What CPython remembers it remembers whatever it looked for.
        let key = (number, start, self.tries_invalid && !rule.is_remembered);
        if let Some(found) = self.memory.get(&key) {
            let (node, end) = (*found)?;
            self.place = end;
            return Some(node);
        }
        if !rule.is_left_recursive {
            let tries_invalid = self.tries_invalid;
            self.tries_invalid &= !rule.is_without_invalid;
            let found = self.alternatives(&rule.alternatives);
            self.tries_invalid = tries_invalid;
            self.memory
                .insert(key, found.map(|node| (node, self.place)));
            return found;
        }
        // Begins with no match, and tries again with the longest so far as what the rule begins with.
        let mut best = None;
        loop {
            self.memory.insert(key, best);
            self.place = start;
            let found = self.alternatives(&rule.alternatives);
            match (found, best) {
                (Some(node), None) => best = Some((node, self.place)),
                (Some(node), Some((_, end))) if self.place > end => {
                    best = Some((node, self.place));
                }
                _ => break,
            }
        }
        if self.failure.is_some() {
            return None;
        }
        let (node, end) = best?;
        self.place = end;
        Some(node)
    }

    fn alternatives(&mut self, alternatives: &'static [Alternative]) -> Option<NodeId> {
        let start = self.place;
        for alternative in alternatives {
            if alternative.is_invalid && !self.tries_invalid {
                continue;
            }
            let mut captures = [NOTHING; LABELS];
            let mut found = Vec::new();
            let mut is_cut = false;
            let matches = alternative.items.iter().all(|(label, item)| {
                is_cut |= matches!(item, Item::Cut);
                let Some(node) = self.item(item) else {
                    return false;
                };
                if let Some(label) = label {
                    captures[*label] = node;
                }
                found.push(node);
                true
            });
            if matches {
                let node = self.act(&alternative.action, start, captures, found);
                if node.is_none() {
                    self.place = start;
                }
                return node;
            }
            self.place = start;
            if is_cut || self.failure.is_some() {
                return None;
            }
        }
        None
    }

    /// What an alternative is that matched. Without anything its whole rule does not match.
    fn act(
        &mut self,
        action: &Action,
        start: usize,
        captures: Captures,
        found: Vec<NodeId>,
    ) -> Option<NodeId> {
        match action {
            Action::Pass => {
                let mut matched = found.iter().filter(|node| **node != NOTHING);
                if let (Some(node), None) = (matched.next(), matched.next()) {
                    return Some(*node);
                }
                let children = self.children(found);
                Some(self.node(Kind::Sequence, start, children))
            }
            Action::Build(kind) => {
                let children = self.children(found);
                Some(self.node(*kind, start, children))
            }
            Action::Value(label) => Some(captures[*label]),
            Action::Special(name) => {
                let children = self.children(found);
                self.special(name, start, captures, children)
            }
            wrong => {
                self.report(wrong, captures);
                None
            }
        }
    }

    /// The nodes that say something, without sequences around them.
    fn children(&self, found: Vec<NodeId>) -> Vec<NodeId> {
        let mut children = Vec::new();
        for node in found {
            match self.nodes[node].kind {
                Kind::Nothing | Kind::Literal => {}
                Kind::Sequence => children.extend_from_slice(&self.nodes[node].children),
                _ => children.push(node),
            }
        }
        children
    }

    fn item(&mut self, item: &'static Item) -> Option<NodeId> {
        if self.failure.is_some() {
            return None;
        }
        match item {
            Item::Literal(literal) => self.one(|token| token.literal == *literal),
            Item::Token(kind) => self.one(|token| token.kind == *kind),
            Item::SoftKeyword => {
                let grammar = self.grammar;
                self.one(|token| token.kind == Kind::Name && grammar.is_soft_keyword(token.literal))
            }
            Item::Rule(rule) => self.rule(*rule),
            Item::Group(alternatives) => self.alternatives(alternatives),
            Item::Optional(item) => {
                let found = self.item(item);
                match self.failure {
                    Some(_) => None,
                    None => Some(found.unwrap_or(NOTHING)),
                }
            }
            Item::Repeat { item, at_least } => {
                let start = self.place;
                let mut found = Vec::new();
                while let Some(node) = self.item(item) {
                    found.push(node);
                }
                self.several(start, found, *at_least)
            }
            Item::Separated { separator, item } => {
                let start = self.place;
                let mut found = vec![self.item(item)?];
                loop {
                    let end = self.place;
                    let next = self.item(separator).and_then(|_| self.item(item));
                    let Some(node) = next else {
                        self.place = end;
                        break;
                    };
                    found.push(node);
                }
                self.several(start, found, 1)
            }
            Item::Ahead { item, is_wanted } => {
                let start = self.place;
                let found = self.item(item).is_some();
                self.place = start;
                (self.failure.is_none() && found == *is_wanted).then_some(NOTHING)
            }
            Item::Cut => Some(NOTHING),
            Item::Forced(literal) => {
                let found = self.one(|token| token.literal == *literal);
                if found.is_none()
                    && let Some(token) = self.token(self.place)
                {
                    let message = format!("expected '{}'", self.grammar.text(*literal));
                    let at = self.exact_location(&token);
                    self.fail(Error::new(message, at));
                }
                found
            }
        }
    }

    fn several(&mut self, start: usize, found: Vec<NodeId>, at_least: usize) -> Option<NodeId> {
        if found.len() < at_least || self.failure.is_some() {
            self.place = start;
            return None;
        }
        let children = self.children(found);
        Some(self.node(Kind::Sequence, start, children))
    }

    fn one(&mut self, is_wanted: impl Fn(&Token) -> bool) -> Option<NodeId> {
        let token = self.token(self.place)?;
        if !is_wanted(&token) {
            return None;
        }
        let first = self.place;
        self.place += 1;
        let kind = match token.kind {
            Kind::Number | Kind::String => Kind::Constant,
            kind => kind,
        };
        Some(self.node(kind, first, Vec::new()))
    }
}
