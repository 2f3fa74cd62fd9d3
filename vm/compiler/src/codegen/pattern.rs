//! `match`: CPython's scheme. While a pattern is tested, captured values pile up below what is being looked at, and are stored only
//! when the whole pattern has matched; a failure pops as many values as there are at its place.

use super::Compiler;
use crate::ast::*;
use crate::errors::{Error, Result};
use crate::lower::with_stack;
use copperplate_bytecode::{BinaryOp, CompareOp, Label};
use copperplate_code::{Constant, Location};

/// The state of testing one pattern.
#[derive(Default)]
struct Matching {
    /// Captured names; their values lie below the subject, the last captured deepest in reach.
    stores: Vec<Name>,
    /// Whether a pattern that always matches may stand here.
    allow_irrefutable: bool,
    /// Labels to jump to on failure, by the number of values to pop.
    fail_pop: Vec<Label>,
    /// Values on the stack above the captured ones.
    on_top: usize,
}

fn is_wildcard(pattern: &Pattern) -> bool {
    matches!(
        pattern.kind,
        PatternKind::As {
            pattern: None,
            name: None
        }
    )
}

fn is_wildcard_star(pattern: &Pattern) -> bool {
    matches!(pattern.kind, PatternKind::Star(None))
}

impl<'a> Compiler<'a> {
    pub(super) fn match_statement(
        &mut self,
        subject: &'a Expr,
        cases: &'a [Case],
        at: Location,
    ) -> Result<()> {
        let Some(last) = cases.last() else {
            return Ok(());
        };
        let depth = self.unit().asm.depth();
        self.expr(subject)?;
        let end = self.unit().asm.new_label();
        // A trailing `case _` needs no test.
        let has_default = is_wildcard(&last.pattern) && cases.len() > 1;
        let tested = &cases[..cases.len() - usize::from(has_default)];
        for (index, case) in tested.iter().enumerate() {
            let is_last = index + 1 == tested.len();
            let case_at = case.pattern.at;
            if !is_last {
                self.asm(case_at).copy(1);
            }
            let mut matching = Matching {
                allow_irrefutable: case.guard.is_some() || index + 1 == cases.len(),
                ..Matching::default()
            };
            self.pattern(&case.pattern, &mut matching)?;
            for name in std::mem::take(&mut matching.stores) {
                self.store_name(&name, case_at);
            }
            if let Some(guard) = &case.guard {
                let fail = self.fail_label(&mut matching, 0);
                self.jump_if(guard, fail, false)?;
            }
            if !is_last {
                self.asm(case_at).pop_top();
            }
            self.statements(&case.body)?;
            self.asm(Location::NONE).jump(end);
            self.unit().asm.set_depth(depth + u32::from(!is_last));
            self.bind_failures(&mut matching, case_at);
        }
        if has_default {
            if let Some(guard) = &last.guard {
                self.jump_if(guard, end, false)?;
            }
            self.statements(&last.body)?;
        }
        let asm = self.asm(at);
        asm.set_depth(depth);
        asm.bind(end);
        Ok(())
    }

    /// The label to jump to when `pops` values must go.
    fn fail_label(&mut self, matching: &mut Matching, pops: usize) -> Label {
        while matching.fail_pop.len() <= pops {
            let label = self.unit().asm.new_label();
            matching.fail_pop.push(label);
        }
        matching.fail_pop[pops]
    }

    /// Where control goes on failure at this place.
    fn failure(&mut self, matching: &mut Matching) -> Label {
        self.fail_label(matching, matching.on_top + matching.stores.len())
    }

    fn fail_unless_true(&mut self, matching: &mut Matching, at: Location) {
        let fail = self.failure(matching);
        self.asm(at).pop_jump_if_false(fail);
    }

    /// Puts the failure labels here, with the pops between them.
    fn bind_failures(&mut self, matching: &mut Matching, at: Location) {
        for (pops, label) in std::mem::take(&mut matching.fail_pop)
            .into_iter()
            .enumerate()
            .rev()
        {
            self.unit().asm.bind(label);
            if pops > 0 {
                self.asm(at).pop_top();
            }
        }
    }

    /// Moves the topmost value below the `count - 1` others.
    fn rotate(&mut self, count: usize, at: Location) {
        for depth in (2..=count as u32).rev() {
            self.asm(at).swap(depth);
        }
    }

    /// Captures the topmost value.
    fn capture(
        &mut self,
        name: Option<&Ident>,
        matching: &mut Matching,
        at: Location,
    ) -> Result<()> {
        let Some(name) = name else {
            self.asm(at).pop_top();
            return Ok(());
        };
        check_capture(&name.name, matching, name.at)?;
        self.rotate(matching.on_top + matching.stores.len() + 1, at);
        matching.stores.push(name.name.clone());
        Ok(())
    }

    /// Tests the topmost value and takes it off; goes on when it matches.
    fn pattern(&mut self, pattern: &'a Pattern, matching: &mut Matching) -> Result<()> {
        with_stack(|| self.pattern_inner(pattern, matching))
    }

    /// A pattern inside another: it may match everything.
    fn subpattern(&mut self, pattern: &'a Pattern, matching: &mut Matching) -> Result<()> {
        let outer = std::mem::replace(&mut matching.allow_irrefutable, true);
        let result = self.pattern(pattern, matching);
        matching.allow_irrefutable = outer;
        result
    }

    fn pattern_inner(&mut self, pattern: &'a Pattern, matching: &mut Matching) -> Result<()> {
        let at = pattern.at;
        match &pattern.kind {
            PatternKind::Value(value) => {
                if !matches!(
                    value.kind,
                    ExprKind::Constant(_) | ExprKind::Attribute { .. }
                ) {
                    return Err(Error::new(
                        "patterns may only match literals and attribute lookups",
                        at,
                    ));
                }
                self.expr(value)?;
                let asm = self.asm(at);
                asm.compare_op(CompareOp::EQ);
                asm.to_bool();
                self.fail_unless_true(matching, at);
            }
            PatternKind::Singleton(constant) => {
                self.load_constant(constant.clone(), at);
                self.asm(at).is_op(0);
                self.fail_unless_true(matching, at);
            }
            PatternKind::Sequence(patterns) => {
                return self.sequence_pattern(patterns, matching, at);
            }
            PatternKind::Mapping {
                keys,
                patterns,
                rest,
            } => {
                return self.mapping_pattern(keys, patterns, rest.as_ref(), matching, at);
            }
            PatternKind::Class {
                class,
                positional,
                keywords,
            } => {
                return self.class_pattern(class, positional, keywords, matching, at);
            }
            PatternKind::Star(name) => return self.capture(name.as_ref(), matching, at),
            PatternKind::As {
                pattern: None,
                name,
            } => {
                if !matching.allow_irrefutable {
                    let message = match name {
                        Some(name) => format!(
                            "name capture '{}' makes remaining patterns unreachable",
                            name.name
                        ),
                        None => "wildcard makes remaining patterns unreachable".to_owned(),
                    };
                    return Err(Error::new(message, at));
                }
                return self.capture(name.as_ref(), matching, at);
            }
            PatternKind::As {
                pattern: Some(pattern),
                name,
            } => {
                matching.on_top += 1;
                self.asm(at).copy(1);
                self.pattern(pattern, matching)?;
                matching.on_top -= 1;
                return self.capture(name.as_ref(), matching, at);
            }
            PatternKind::Or(alternatives) => return self.or_pattern(alternatives, matching, at),
        }
        Ok(())
    }

    fn check_length(
        &mut self,
        op: CompareOp,
        length: usize,
        matching: &mut Matching,
        at: Location,
    ) {
        self.asm(at).get_len();
        self.load_constant(Constant::Int(length as i64), at);
        let asm = self.asm(at);
        asm.compare_op(op);
        asm.to_bool();
        self.fail_unless_true(matching, at);
    }

    fn sequence_pattern(
        &mut self,
        patterns: &'a [Pattern],
        matching: &mut Matching,
        at: Location,
    ) -> Result<()> {
        let is_star = |pattern: &Pattern| matches!(pattern.kind, PatternKind::Star(_));
        let star = patterns.iter().position(is_star);
        if patterns.iter().filter(|pattern| is_star(pattern)).count() > 1 {
            return Err(Error::new("multiple starred names in sequence pattern", at));
        }
        matching.on_top += 1;
        self.asm(at).match_sequence();
        self.fail_unless_true(matching, at);
        match star {
            None => self.check_length(CompareOp::EQ, patterns.len(), matching, at),
            Some(_) if patterns.len() > 1 => {
                self.check_length(CompareOp::GE, patterns.len() - 1, matching, at)
            }
            Some(_) => {}
        }
        matching.on_top -= 1;
        if patterns
            .iter()
            .all(|pattern| is_wildcard(pattern) || is_wildcard_star(pattern))
        {
            self.asm(at).pop_top();
            return Ok(());
        }
        match star {
            Some(star) if is_wildcard_star(&patterns[star]) => {
                self.sequence_by_index(patterns, star, matching, at)
            }
            _ => self.sequence_by_unpacking(patterns, star, matching, at),
        }
    }

    fn sequence_by_unpacking(
        &mut self,
        patterns: &'a [Pattern],
        star: Option<usize>,
        matching: &mut Matching,
        at: Location,
    ) -> Result<()> {
        match star {
            None => self.asm(at).unpack_sequence(patterns.len() as u32),
            Some(before) => {
                let after = patterns.len() - before - 1;
                if before >= 1 << 8 || after >= 1 << 14 {
                    return Err(Error::new(
                        "too many expressions in star-unpacking sequence pattern",
                        at,
                    ));
                }
                self.asm(at).unpack_ex((before | after << 8) as u32);
            }
        }
        matching.on_top += patterns.len();
        for pattern in patterns {
            matching.on_top -= 1;
            self.subpattern(pattern, matching)?;
        }
        Ok(())
    }

    /// With `*_`, only the items that matter are looked at.
    fn sequence_by_index(
        &mut self,
        patterns: &'a [Pattern],
        star: usize,
        matching: &mut Matching,
        at: Location,
    ) -> Result<()> {
        matching.on_top += 1;
        for (index, pattern) in patterns.iter().enumerate() {
            if is_wildcard(pattern) || index == star {
                continue;
            }
            self.asm(at).copy(1);
            if index < star {
                self.load_constant(Constant::Int(index as i64), at);
            } else {
                // The subject need not know negative indices.
                self.asm(at).get_len();
                self.load_constant(Constant::Int((patterns.len() - index) as i64), at);
                self.asm(at).binary_op(BinaryOp::SUB);
            }
            self.asm(at).binary_subscr();
            self.subpattern(pattern, matching)?;
        }
        matching.on_top -= 1;
        self.asm(at).pop_top();
        Ok(())
    }

    fn class_pattern(
        &mut self,
        class: &'a Expr,
        positional: &'a [Pattern],
        keywords: &'a [(Ident, Pattern)],
        matching: &mut Matching,
        at: Location,
    ) -> Result<()> {
        for (index, (name, pattern)) in keywords.iter().enumerate() {
            if keywords[..index]
                .iter()
                .any(|(other, _)| other.name == name.name)
            {
                return Err(Error::new(
                    format!("attribute name repeated in class pattern: {}", name.name),
                    pattern.at,
                ));
            }
        }
        self.expr(class)?;
        self.load_constant(
            Constant::Tuple(
                keywords
                    .iter()
                    .map(|(name, _)| Constant::Str(name.name.clone()))
                    .collect(),
            ),
            at,
        );
        self.asm(at).match_class(positional.len() as u32);
        matching.on_top += 1;
        self.fail_on_none(matching, at);
        let count = positional.len() + keywords.len();
        self.asm(at).unpack_sequence(count as u32);
        matching.on_top -= 1;
        matching.on_top += count;
        for pattern in positional
            .iter()
            .chain(keywords.iter().map(|(_, pattern)| pattern))
        {
            matching.on_top -= 1;
            if is_wildcard(pattern) {
                self.asm(pattern.at).pop_top();
            } else {
                self.subpattern(pattern, matching)?;
            }
        }
        Ok(())
    }

    fn fail_on_none(&mut self, matching: &mut Matching, at: Location) {
        self.asm(at).copy(1);
        let fail = self.failure(matching);
        self.asm(at).pop_jump_if_none(fail);
    }

    fn mapping_pattern(
        &mut self,
        keys: &'a [Expr],
        patterns: &'a [Pattern],
        rest: Option<&'a Ident>,
        matching: &mut Matching,
        at: Location,
    ) -> Result<()> {
        matching.on_top += 1;
        self.asm(at).match_mapping();
        self.fail_unless_true(matching, at);
        if keys.is_empty() && rest.is_none() {
            matching.on_top -= 1;
            self.asm(at).pop_top();
            return Ok(());
        }
        if !keys.is_empty() {
            self.check_length(CompareOp::GE, keys.len(), matching, at);
        }
        for (index, key) in keys.iter().enumerate() {
            match &key.kind {
                ExprKind::Constant(constant) => {
                    let is_same = |other: &Expr| {
                        crate::fold::constant(other).is_some_and(|other| other.same(constant))
                    };
                    if keys[..index].iter().any(is_same) {
                        let Constant::Str(key) = crate::unparse::unparse(key) else {
                            continue;
                        };
                        return Err(Error::new(
                            format!("mapping pattern checks duplicate key ({key})"),
                            at,
                        ));
                    }
                }
                ExprKind::Attribute { .. } => {}
                _ => {
                    return Err(Error::new(
                        "mapping pattern keys may only match literals and attribute lookups",
                        at,
                    ));
                }
            }
            self.expr(key)?;
        }
        let count = keys.len() as u32;
        let asm = self.asm(at);
        asm.build_tuple(count);
        asm.match_keys();
        // The tuples of keys and of values lie above the subject.
        matching.on_top += 2;
        self.fail_on_none(matching, at);
        self.asm(at).unpack_sequence(count);
        matching.on_top -= 1;
        matching.on_top += keys.len();
        for pattern in patterns {
            matching.on_top -= 1;
            self.subpattern(pattern, matching)?;
        }
        matching.on_top -= 2;
        let Some(rest) = rest else {
            let asm = self.asm(at);
            asm.pop_top();
            asm.pop_top();
            return Ok(());
        };
        // A copy of the subject without the keys.
        let asm = self.asm(at);
        asm.build_map(0);
        asm.swap(3);
        asm.dict_update(2);
        asm.unpack_sequence(count);
        for left in (1..=count).rev() {
            asm.copy(1 + left);
            asm.swap(2);
            asm.delete_subscr();
        }
        self.capture(Some(rest), matching, at)
    }

    fn or_pattern(
        &mut self,
        alternatives: &'a [Pattern],
        matching: &mut Matching,
        at: Location,
    ) -> Result<()> {
        let end = self.unit().asm.new_label();
        let mut control: Vec<Name> = Vec::new();
        for (index, alternative) in alternatives.iter().enumerate() {
            let alternative_at = alternative.at;
            let is_last = index + 1 == alternatives.len();
            let mut inner = Matching {
                allow_irrefutable: is_last && matching.allow_irrefutable,
                ..Matching::default()
            };
            self.asm(alternative_at).copy(1);
            let depth = self.unit().asm.depth() - 1;
            self.pattern(alternative, &mut inner)?;
            if index == 0 {
                control = inner.stores.clone();
            } else {
                self.reorder_captures(&control, &mut inner.stores, at)?;
            }
            self.asm(alternative_at).jump(end);
            self.unit().asm.set_depth(depth);
            self.bind_failures(&mut inner, alternative_at);
        }
        // None matched: the copy of the subject goes.
        self.asm(at).pop_top();
        let fail = self.failure(matching);
        self.asm(at).jump(fail);
        self.unit().asm.bind(end);
        // The captures move below everything that was there before.
        let rotations = control.len() + 1 + matching.on_top + matching.stores.len();
        for name in control {
            self.rotate(rotations, at);
            check_capture(&name, matching, at)?;
            matching.stores.push(name);
        }
        self.asm(at).pop_top();
        Ok(())
    }

    /// Brings the captures of an alternative into the order of the first one's.
    fn reorder_captures(
        &mut self,
        control: &[Name],
        stores: &mut Vec<Name>,
        at: Location,
    ) -> Result<()> {
        let different = || Error::new("alternative patterns bind different names", at);
        if stores.len() != control.len() {
            return Err(different());
        }
        for wanted in (0..control.len()).rev() {
            let actual = stores
                .iter()
                .position(|name| *name == control[wanted])
                .ok_or_else(different)?;
            if wanted == actual {
                continue;
            }
            if actual > wanted {
                return Err(different());
            }
            let moved: Vec<Name> = stores.drain(..=actual).collect();
            let place = wanted - actual;
            stores.splice(place..place, moved);
            for _ in 0..=actual {
                self.rotate(wanted + 1, at);
            }
        }
        Ok(())
    }
}

fn check_capture(name: &Name, matching: &Matching, at: Location) -> Result<()> {
    match matching.stores.contains(name) {
        true => Err(Error::new(
            format!("multiple assignments to name '{name}' in pattern"),
            at,
        )),
        false => Ok(()),
    }
}
