//! The grammar as data, read from `grammar.peg`, which tells its notation.

use std::collections::HashMap;
use std::sync::LazyLock;

/// What a token or a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    // Tokens.
    /// A keyword or operator.
    Literal,
    Name,
    Number,
    String,
    FStringStart,
    FStringMiddle,
    FStringEnd,
    TStringStart,
    TStringMiddle,
    TStringEnd,
    Newline,
    Indent,
    Dedent,
    EndMarker,
    // Nodes.
    /// What was left out.
    Nothing,
    /// Several nodes.
    Sequence,
    Constant,
    True,
    False,
    None,
    Ellipsis,
    FString,
    TString,
    Operation,
    Comparison,
    /// A comparison that begins with `in`.
    Membership,
    Lambda,
    Conditional,
    Named,
    Dict,
    Set,
    ListComprehension,
    SetComprehension,
    DictComprehension,
    Generator,
    Clause,
    Await,
    Yield,
    Call,
    Attribute,
    Subscript,
    Slice,
    Starred,
    List,
    Tuple,
    Arguments,
    Keyword,
    /// `**x` among arguments.
    Unpacking,
    Parameter,
    Pattern,
}

impl Kind {
    fn of_token(name: &str) -> Option<Self> {
        Some(match name {
            "NAME" => Self::Name,
            "NUMBER" => Self::Number,
            "STRING" => Self::String,
            "FSTRING_START" => Self::FStringStart,
            "FSTRING_MIDDLE" => Self::FStringMiddle,
            "FSTRING_END" => Self::FStringEnd,
            "TSTRING_START" => Self::TStringStart,
            "TSTRING_MIDDLE" => Self::TStringMiddle,
            "TSTRING_END" => Self::TStringEnd,
            "NEWLINE" => Self::Newline,
            "INDENT" => Self::Indent,
            "DEDENT" => Self::Dedent,
            "ENDMARKER" => Self::EndMarker,
            _ => return None,
        })
    }

    fn of_node(name: &str) -> Option<Self> {
        Some(match name {
            "True" => Self::True,
            "False" => Self::False,
            "None" => Self::None,
            "Ellipsis" => Self::Ellipsis,
            "TString" => Self::TString,
            "Operation" => Self::Operation,
            "Comparison" => Self::Comparison,
            "Membership" => Self::Membership,
            "Lambda" => Self::Lambda,
            "Conditional" => Self::Conditional,
            "Named" => Self::Named,
            "Dict" => Self::Dict,
            "Set" => Self::Set,
            "ListComprehension" => Self::ListComprehension,
            "SetComprehension" => Self::SetComprehension,
            "DictComprehension" => Self::DictComprehension,
            "Generator" => Self::Generator,
            "Clause" => Self::Clause,
            "Await" => Self::Await,
            "Yield" => Self::Yield,
            "Call" => Self::Call,
            "Attribute" => Self::Attribute,
            "Subscript" => Self::Subscript,
            "Slice" => Self::Slice,
            "Starred" => Self::Starred,
            "List" => Self::List,
            "Tuple" => Self::Tuple,
            "Arguments" => Self::Arguments,
            "Keyword" => Self::Keyword,
            "Unpacking" => Self::Unpacking,
            "Parameter" => Self::Parameter,
            "Pattern" => Self::Pattern,
            _ => return None,
        })
    }
}

/// A letter that an item is named by, as an index.
pub(super) type Label = usize;
/// How many letters there are.
pub(super) const LABELS: usize = 2;

#[derive(Debug)]
pub(super) enum Item {
    Literal(u16),
    Token(Kind),
    SoftKeyword,
    Rule(usize),
    Group(Vec<Alternative>),
    Optional(Box<Item>),
    Repeat {
        item: Box<Item>,
        at_least: usize,
    },
    Separated {
        separator: Box<Item>,
        item: Box<Item>,
    },
    Ahead {
        item: Box<Item>,
        is_wanted: bool,
    },
    Cut,
    Forced(u16),
}

/// Where an error is.
#[derive(Clone, Copy, Debug)]
pub(super) enum Place {
    At(Label),
    Between(Label, Label),
    From(Label),
    Last,
    Next,
}

#[derive(Debug)]
pub(super) enum Action {
    /// The only item, or all of them.
    Pass,
    Build(Kind),
    Value(Label),
    Error(Place, String),
    Indentation(String),
    /// What the words say cannot be done with the node's targets.
    Target(String, Label),
    /// Something that is written in `actions.rs`.
    Special(String),
}

#[derive(Debug)]
pub(super) struct Alternative {
    pub(super) items: Vec<(Option<Label>, Item)>,
    pub(super) action: Action,
    /// It is tried only in texts that are wrong.
    pub(super) is_invalid: bool,
}

#[derive(Debug, Default)]
pub(super) struct Rule {
    name: String,
    pub(super) alternatives: Vec<Alternative>,
    /// CPython remembers what it found.
    pub(super) is_remembered: bool,
    pub(super) is_left_recursive: bool,
    /// No rules `invalid_` are tried in it.
    pub(super) is_without_invalid: bool,
}

#[derive(Debug, Default)]
pub(super) struct Grammar {
    pub(super) rules: Vec<Rule>,
    numbers: HashMap<String, usize>,
    literals: HashMap<String, u16>,
    texts: Vec<String>,
    keywords: Vec<u16>,
    soft_keywords: Vec<u16>,
}

/// The grammar of Python.
pub(super) static PYTHON: LazyLock<Grammar> =
    LazyLock::new(|| Grammar::read(include_str!("grammar.peg")).unwrap_or_default());

impl Grammar {
    /// Number of a keyword or operator; 0 when it is none.
    pub(super) fn literal(&self, text: &str) -> u16 {
        self.literals.get(text).copied().unwrap_or(0)
    }

    /// The text of a keyword or operator.
    pub(super) fn text(&self, literal: u16) -> &str {
        let text = self.texts.get(usize::from(literal).wrapping_sub(1));
        text.map_or("", String::as_str)
    }

    /// Whether names cannot be this.
    pub(super) fn is_keyword(&self, literal: u16) -> bool {
        self.keywords.contains(&literal)
    }

    pub(super) fn is_soft_keyword(&self, literal: u16) -> bool {
        self.soft_keywords.contains(&literal)
    }

    /// Number of a rule.
    pub(super) fn rule(&self, name: &str) -> Option<usize> {
        self.numbers.get(name).copied()
    }

    fn read(text: &str) -> Result<Self, String> {
        let mut grammar = Self::default();
        let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
        let headers = lines.iter().filter(|line| is_header(line));
        for (number, header) in headers.enumerate() {
            let mut words = header.trim_end_matches(':').split_whitespace();
            let name = words.next().unwrap_or_default().to_owned();
            grammar.numbers.insert(name.clone(), number);
            grammar.rules.push(Rule {
                is_remembered: words.next() == Some("memo"),
                is_without_invalid: name.ends_with("_without_invalid"),
                name,
                ..Rule::default()
            });
        }
        let mut number = 0;
        for line in lines {
            if is_header(line) {
                number += 1;
            } else if !line.trim().is_empty() {
                let mut reader = Reader {
                    rest: line.trim(),
                    grammar: &mut grammar,
                };
                reader.expect("|")?;
                let alternatives = reader.alternatives()?;
                if !reader.rest.is_empty() {
                    return Err(format!("what is {:?}?", reader.rest));
                }
                grammar.rules[number - 1].alternatives.extend(alternatives);
            }
        }
        for number in 0..grammar.rules.len() {
            let rule = &mut grammar.rules[number];
            let begins_with_itself = |alternative: &Alternative| matches!(alternative.items.first(), Some((_, Item::Rule(first))) if *first == number);
            rule.is_left_recursive = rule.alternatives.iter().any(begins_with_itself);
            rule.is_remembered |= rule.is_left_recursive;
            if rule.alternatives.is_empty() {
                return Err(format!("{} has no alternatives", rule.name));
            }
        }
        Ok(grammar)
    }

    fn intern(&mut self, text: &str, is_soft: bool) -> u16 {
        let literal = *self.literals.entry(text.to_owned()).or_insert_with(|| {
            self.texts.push(text.to_owned());
            self.texts.len() as u16
        });
        if text.starts_with(|first: char| first.is_alphabetic() || first == '_') {
            let words = match is_soft {
                true => &mut self.soft_keywords,
                false => &mut self.keywords,
            };
            if !words.contains(&literal) {
                words.push(literal);
            }
        }
        literal
    }
}

fn is_header(line: &str) -> bool {
    line.starts_with(|first: char| first.is_ascii_lowercase())
}

/// Reads one line of alternatives.
struct Reader<'a> {
    rest: &'a str,
    grammar: &'a mut Grammar,
}

impl<'a> Reader<'a> {
    fn skip(&mut self, text: &str) -> bool {
        match self.rest.strip_prefix(text) {
            Some(rest) => {
                self.rest = rest.trim_start();
                true
            }
            None => false,
        }
    }

    fn expect(&mut self, text: &str) -> Result<(), String> {
        match self.skip(text) {
            true => Ok(()),
            false => Err(format!("expected {text} before {:?}", self.rest)),
        }
    }

    /// What comes before `end`, which is skipped.
    fn until(&mut self, end: &str) -> Result<&'a str, String> {
        let (text, rest) = self
            .rest
            .split_once(end)
            .ok_or_else(|| format!("no {end} in {:?}", self.rest))?;
        self.rest = rest;
        Ok(text)
    }

    fn alternatives(&mut self) -> Result<Vec<Alternative>, String> {
        let mut alternatives = vec![self.alternative()?];
        while self.skip("|") {
            alternatives.push(self.alternative()?);
        }
        Ok(alternatives)
    }

    fn alternative(&mut self) -> Result<Alternative, String> {
        let mut items = Vec::new();
        while !self.rest.is_empty() && !self.rest.starts_with(['|', ')', ']', '{']) {
            let mut letters = self.rest.chars();
            let label = match (letters.next(), letters.next()) {
                (Some(letter @ 'a'..='b'), Some('=')) => {
                    self.rest = &self.rest[2..];
                    Some(label(letter))
                }
                _ => None,
            };
            items.push((label, self.item()?));
        }
        let is_invalid = items.iter().any(|(_, item)| {
            matches!(item, Item::Rule(rule) if self.grammar.rules[*rule].name.starts_with("invalid_"))
        });
        let action = match self.skip("{") {
            true => self.action()?,
            false => Action::Pass,
        };
        Ok(Alternative {
            items,
            action,
            is_invalid,
        })
    }

    fn item(&mut self) -> Result<Item, String> {
        if self.skip("~") {
            return Ok(Item::Cut);
        }
        if self.skip("&&") {
            return match self.atom()? {
                Item::Literal(literal) => Ok(Item::Forced(literal)),
                item => Err(format!("{item:?} cannot be forced")),
            };
        }
        for (sign, is_wanted) in [("&", true), ("!", false)] {
            if self.skip(sign) {
                let item = Box::new(self.atom()?);
                return Ok(Item::Ahead { item, is_wanted });
            }
        }
        let item = Box::new(self.atom()?);
        for (sign, at_least) in [("*", 0), ("+", 1)] {
            if self.skip(sign) {
                return Ok(Item::Repeat { item, at_least });
            }
        }
        if self.skip(".") {
            let separator = item;
            let item = Box::new(self.atom()?);
            self.expect("+")?;
            return Ok(Item::Separated { separator, item });
        }
        Ok(*item)
    }

    fn atom(&mut self) -> Result<Item, String> {
        if self.skip("(") {
            let alternatives = self.alternatives()?;
            self.expect(")")?;
            return Ok(Item::Group(alternatives));
        }
        if self.skip("[") {
            let alternatives = self.alternatives()?;
            self.expect("]")?;
            return Ok(Item::Optional(Box::new(Item::Group(alternatives))));
        }
        for quote in ["'", "\""] {
            if let Some(rest) = self.rest.strip_prefix(quote) {
                self.rest = rest;
                let text = self.until(quote)?;
                let literal = self.grammar.intern(text, quote == "\"");
                self.skip_blanks();
                return Ok(Item::Literal(literal));
            }
        }
        let length = self
            .rest
            .find(|part: char| !part.is_ascii_alphanumeric() && part != '_');
        let (name, rest) = self.rest.split_at(length.unwrap_or(self.rest.len()));
        self.rest = rest;
        self.skip_blanks();
        if name == "SOFT_KEYWORD" {
            return Ok(Item::SoftKeyword);
        }
        if let Some(kind) = Kind::of_token(name) {
            return Ok(Item::Token(kind));
        }
        let rule = self.grammar.rule(name);
        rule.map(Item::Rule)
            .ok_or_else(|| format!("there is no rule {name:?} before {rest:?}"))
    }

    /// Blanks behind what was read.
    fn skip_blanks(&mut self) {
        self.rest = self.rest.trim_start();
    }

    fn action(&mut self) -> Result<Action, String> {
        let text = self.rest.strip_suffix('}').unwrap_or(self.rest).trim();
        self.rest = "";
        let bad = || format!("what does {text:?} do?");
        if let Some(name) = text.strip_prefix('@') {
            return Ok(Action::Special(name.to_owned()));
        }
        if let Some(kind) = Kind::of_node(text) {
            return Ok(Action::Build(kind));
        }
        if let Some(letter) = text.chars().next().filter(|_| text.len() == 1) {
            return Ok(Action::Value(label(letter)));
        }
        let (name, arguments) = text
            .strip_suffix(')')
            .and_then(|text| text.split_once('('))
            .ok_or_else(bad)?;
        if name == "indentation" {
            return Ok(Action::Indentation(unquoted(arguments)));
        }
        let (first, second) = arguments.split_once(", ").ok_or_else(bad)?;
        if name == "target" {
            let letter = second.chars().next().unwrap_or('a');
            return Ok(Action::Target(first.to_owned(), label(letter)));
        }
        let letters: Vec<char> = first.chars().collect();
        let place = match letters[..] {
            _ if first == "last" => Place::Last,
            _ if first == "next" => Place::Next,
            [letter] => Place::At(label(letter)),
            [letter, '.', '.'] => Place::From(label(letter)),
            [start, '.', '.', end] => Place::Between(label(start), label(end)),
            _ => return Err(bad()),
        };
        Ok(Action::Error(place, unquoted(second)))
    }
}

fn label(letter: char) -> Label {
    (letter as usize)
        .saturating_sub('a' as usize)
        .min(LABELS - 1)
}

fn unquoted(text: &str) -> String {
    text.trim_matches('"').replace("\\\"", "\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grammar_can_be_read() {
        let grammar = Grammar::read(include_str!("grammar.peg")).unwrap();
        assert!(grammar.is_keyword(grammar.literal("lambda")));
        assert!(!grammar.is_keyword(grammar.literal("match")));
        let is_recursive = |name| grammar.rules[grammar.rule(name).unwrap()].is_left_recursive;
        assert!(is_recursive("primary") && !is_recursive("atom"));
    }

    #[test]
    fn mistakes_in_a_grammar_are_told() {
        for text in ["a:\n  | b", "a:\n  | 'x' { error(z) }", "a:\n  x", "a:\n"] {
            assert!(Grammar::read(text).is_err(), "{text:?}");
        }
    }
}
