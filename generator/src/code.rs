//! The kinds of errors, each with a code and a page of explanation.

/// `errors.md`: a section for each code, with examples that the tests run.
const EXPLANATIONS: &str = include_str!("../errors.md");

macro_rules! codes {
    ($($(#[doc = $doc:literal])* $variant:ident = $name:literal,)*) => {
        /// What kind of error a diagnostic tells of. The code stays the same when messages change.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Code {
            $($(#[doc = $doc])* $variant,)*
        }

        impl Code {
            /// Every code.
            pub const ALL: &[Code] = &[$(Code::$variant,)*];

            /// As it is shown and asked for: `D01`.
            pub fn name(self) -> &'static str {
                match self { $(Code::$variant => $name,)* }
            }
        }
    };
}
codes! {
    /// The text does not follow the grammar.
    Grammar = "D01",
    /// A template's rows or names do not fit.
    Template = "D02",
    /// Nothing has this name.
    Unknown = "D03",
    /// A name or a number is used twice.
    Duplicate = "D04",
    /// The types do not fit.
    Types = "D05",
    /// This may be null.
    MaybeNull = "D06",
    /// The wrong number of arguments.
    Arguments = "D07",
    /// A number does not fit its type.
    Number = "D08",
    /// An input is not proven to have its type.
    Unproven = "D10",
    /// A member of a family has another shape than its generic form.
    FamilyShape = "D11",
    /// Cache layouts differ in a family.
    CacheLayout = "D12",
    /// A cache field can't be filled like this.
    CacheField = "D13",
    /// A value is missing on some path.
    Unassigned = "D14",
    /// A value is used after it was moved.
    Moved = "D15",
    /// A reference would be lost.
    Lost = "D16",
    /// What was borrowed may be gone.
    Stale = "D17",
    /// An exit after a visible effect.
    LateExit = "D18",
    /// An exit with nowhere to go.
    NoGeneric = "D19",
    /// A pure op is not.
    Impure = "D20",
    /// No instruction uses this.
    Unused = "D21",
    /// No family reaches this specialization.
    Unreached = "D22",
    /// Control never gets here.
    DeadCode = "D23",
    /// The opcode space is full.
    OpcodeSpace = "D24",
    /// This can't be assigned.
    Place = "D25",
    /// A layout is not complete.
    Layout = "D26",
    /// A function can't be declared like this.
    Function = "D27",
    /// A call with effects inside an expression.
    Effects = "D28",
    /// A super-instruction can't be made of these.
    Super = "D29",
    /// A frame can't be left or entered like this.
    FrameEnd = "D30",
    /// An instruction without a target can't jump.
    Jump = "D31",
    /// Overflow is not provided for.
    Overflow = "D32",
    /// The operand is something else.
    Operand = "D33",
    /// A pseudo-instruction can't become this.
    Pseudo = "D34",
    /// A rule that can't stand for an op.
    Rule = "D35",
}

impl Code {
    /// The code of this name, in either case.
    pub fn named(name: &str) -> Option<Code> {
        Code::ALL
            .iter()
            .copied()
            .find(|code| code.name().eq_ignore_ascii_case(name))
    }

    /// Its section of the explanations, heading included.
    pub fn explanation(self) -> &'static str {
        let heading = format!("\n## {}: ", self.name());
        let start = EXPLANATIONS.find(&heading).map_or(0, |at| at + 1);
        let section = &EXPLANATIONS[start..];
        section.find("\n## ").map_or(section, |end| &section[..end])
    }
}

/// The declarations that the examples of all explanations stand on.
pub fn prelude() -> &'static str {
    example(EXPLANATIONS, "prelude").unwrap_or_default()
}

/// The text between "```LANGUAGE" and "```".
pub fn example(text: &'static str, language: &str) -> Option<&'static str> {
    let (_, rest) = text.split_once(&format!("\n```{language}\n"))?;
    rest.split_once("\n```").map(|(inside, _)| inside)
}
