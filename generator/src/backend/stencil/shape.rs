//! Which registers the operands of a template can be in.

/// Word registers, and double registers, of the signature.
pub const REGISTERS: usize = 6;

/// Where templates that call the runtime want their word operands, in order: the registers that a call loses first.
const CALL_REGISTERS: [usize; REGISTERS] = [2, 3, 4, 5, 0, 1];

/// The kind of register a value is held in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bank {
    /// Tagged words, addresses, raw integers, flags.
    Word,
    /// Raw doubles.
    Double,
}

/// Where a variant finds an operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    Word(usize),
    /// A word register with a counted reference: its tag is known, so no test of it and no mask is left of the template.
    Counted(usize),
    Double(usize),
    /// A constant known when the trace is compiled; the number of its pool entry.
    Constant(usize),
    /// A constant number that is small and not negative: it stands in the instructions.
    Small(usize),
}

/// Whether a constant number may be a part of instructions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Small {
    No,
    /// There are variants for numbers that are small.
    Besides,
    /// The number is always small.
    Always,
}

impl Place {
    fn register(bank: Bank, number: usize) -> Place {
        match bank {
            Bank::Word => Place::Word(number),
            Bank::Double => Place::Double(number),
        }
    }

    /// The part of a symbol that names it.
    fn name(self) -> String {
        match self {
            Place::Word(number) => format!("w{number}"),
            Place::Counted(number) => format!("c{number}"),
            Place::Double(number) => format!("d{number}"),
            Place::Constant(number) => format!("k{number}"),
            Place::Small(number) => format!("s{number}"),
        }
    }

    /// The place as a C expression.
    pub fn expr(self, bank: Bank) -> String {
        match (self, bank) {
            (Place::Constant(number), Bank::Word) => format!("CONSTANT({number})"),
            (Place::Constant(number), Bank::Double) => format!("CONSTANT_F64({number})"),
            (Place::Counted(number), _) => format!("counted_word(w{number})"),
            _ => self.name(),
        }
    }

    /// The register, whatever is known of the word in it.
    fn plain(self) -> Place {
        match self {
            Place::Counted(number) => Place::Word(number),
            place => place,
        }
    }

    /// The digit that stands for it in a variant's key: the register's number, [`Place::COUNTED_DIGIT`] more where its word is a
    /// counted reference, [`Place::CONSTANT_DIGIT`] or [`Place::SMALL_DIGIT`].
    pub fn digit(self) -> u32 {
        match self {
            Place::Word(number) | Place::Double(number) => number as u32,
            Place::Counted(number) => number as u32 + Place::COUNTED_DIGIT,
            Place::Constant(_) => Place::CONSTANT_DIGIT,
            Place::Small(_) => Place::SMALL_DIGIT,
        }
    }

    pub const CONSTANT_DIGIT: u32 = REGISTERS as u32;
    pub const SMALL_DIGIT: u32 = Place::CONSTANT_DIGIT + 1;
    pub const COUNTED_DIGIT: u32 = 8;
}

/// Where a leaf's result goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Output {
    /// Into the register of this input, which is dead afterwards, or was copied before; into any other where the input is a
    /// small constant.
    Tied(usize),
    /// Into any register that holds no input.
    Free,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Operands anywhere; all other registers are kept.
    Leaf(Output),
    /// Operands and results in fixed registers; all other registers are kept.
    Fixed,
    /// Operands and results in fixed registers, and registers that C's convention does not preserve are lost.
    Call,
}

/// The operands of an op, and the freedom it leaves in placing them.
#[derive(Clone, Debug)]
pub struct Shape {
    pub inputs: Vec<Bank>,
    /// Inputs that may be constants.
    pub constants: Vec<bool>,
    /// Inputs that are nothing else.
    pub known: Vec<bool>,
    /// Words that have variants for counted references besides.
    pub counted: Vec<bool>,
    /// Numbers that have variants for small constants. One at most of a variant's operands is one.
    pub small: Vec<Small>,
    pub outputs: Vec<Bank>,
    pub form: Form,
}

/// One choice of places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    pub inputs: Vec<Place>,
    pub outputs: Vec<Place>,
}

impl Variant {
    /// What the symbol has after the op's name. Places of a result that are an input's are not repeated.
    pub fn suffix(&self) -> String {
        let outputs = self
            .outputs
            .iter()
            .filter(|place| self.inputs.iter().all(|input| input.plain() != **place));
        let names: Vec<String> = self
            .inputs
            .iter()
            .chain(outputs)
            .map(|place| place.name())
            .collect();
        if names.is_empty() {
            "any".to_string()
        } else {
            names.join("_")
        }
    }

    /// The key it is found by: a digit of four bits for each input, then for each output, the first the lowest.
    pub fn key(&self) -> u32 {
        self.inputs
            .iter()
            .chain(&self.outputs)
            .enumerate()
            .fold(0, |key, (at, place)| key | place.digit() << (4 * at))
    }
}

impl Shape {
    /// A leaf. Outputs at most one.
    pub fn leaf(inputs: &[Bank], outputs: &[Bank], output: Output) -> Shape {
        Shape {
            inputs: inputs.to_vec(),
            constants: vec![false; inputs.len()],
            known: vec![false; inputs.len()],
            counted: vec![false; inputs.len()],
            small: vec![Small::No; inputs.len()],
            outputs: outputs.to_vec(),
            form: Form::Leaf(output),
        }
    }

    /// Whether templates can be made: all operands of a call fit into registers.
    pub fn fits(&self) -> bool {
        let count = |banks: &[Bank], bank| banks.iter().filter(|&&b| b == bank).count();
        let fits = |banks: &[Bank]| {
            count(banks, Bank::Word) <= REGISTERS && count(banks, Bank::Double) <= REGISTERS
        };
        let moving = self.moving(self.inputs.len());
        fits(&moving)
            && fits(&self.outputs)
            && self.inputs.len() + self.outputs.len() <= 8
            && (!matches!(self.form, Form::Leaf(_))
                || (moving.len() <= 3 && self.outputs.len() <= 1))
    }

    /// The banks of the first inputs that are in registers.
    fn moving(&self, count: usize) -> Vec<Bank> {
        let inputs = self.inputs.iter().zip(&self.known).take(count);
        inputs
            .filter(|(_, known)| !**known)
            .map(|(bank, _)| *bank)
            .collect()
    }

    /// All variants. For a leaf, one input at least is in a register where several can be: an op on constants only is
    /// folded. With three inputs, no two are in one register.
    pub fn variants(&self) -> Vec<Variant> {
        let moving = self.moving(self.inputs.len()).len();
        let mut choices: Vec<Vec<Place>> = vec![Vec::new()];
        for (at, &bank) in self.inputs.iter().enumerate() {
            choices = choices
                .into_iter()
                .flat_map(|chosen| {
                    let mut places = Vec::new();
                    if !self.known[at] {
                        places = self.registers(&chosen, bank, moving);
                    }
                    if self.counted[at] {
                        let counted = |place: &Place| match *place {
                            Place::Word(number) => Some(Place::Counted(number)),
                            _ => None,
                        };
                        let also: Vec<Place> = places.iter().filter_map(counted).collect();
                        places.extend(also);
                    }
                    let may_be =
                        self.constants[at] && matches!(self.form, Form::Leaf(_)) && moving <= 2;
                    let first = !chosen.iter().any(|place| matches!(place, Place::Small(_)));
                    let is_small = self.small[at] == Small::Always && first;
                    if (self.known[at] && !is_small) || may_be {
                        places.push(Place::Constant(at));
                    }
                    if self.small[at] != Small::No && first {
                        places.push(Place::Small(at));
                    }
                    places
                        .into_iter()
                        .map(move |place| [chosen.as_slice(), &[place]].concat())
                })
                .collect();
        }
        choices
            .into_iter()
            .filter(|inputs| {
                let is_constant =
                    |place: &Place| matches!(place, Place::Constant(_) | Place::Small(_));
                moving < 2 || !inputs.iter().all(is_constant)
            })
            .flat_map(|inputs| self.with_outputs(inputs))
            .collect()
    }

    /// The registers of a bank that the next input may be in, after those chosen.
    fn registers(&self, chosen: &[Place], bank: Bank, moving: usize) -> Vec<Place> {
        match self.form {
            Form::Leaf(_) => (0..REGISTERS)
                .map(|number| Place::register(bank, number))
                .filter(|place| moving < 3 || chosen.iter().all(|other| other.plain() != *place))
                .collect(),
            Form::Fixed | Form::Call => {
                let before = self.moving(chosen.len());
                let before = before.iter().filter(|&&other| other == bank).count();
                vec![fixed(bank, before)]
            }
        }
    }

    fn with_outputs(&self, inputs: Vec<Place>) -> Vec<Variant> {
        let with = |outputs: Vec<Place>| Variant {
            inputs: inputs.clone(),
            outputs,
        };
        let free = || {
            (0..REGISTERS)
                .map(|number| Place::register(self.outputs[0], number))
                .filter(|place| inputs.iter().all(|input| input.plain() != *place))
                .map(|place| with(vec![place]))
        };
        match (self.form, self.outputs.first()) {
            (_, None) => vec![with(Vec::new())],
            (Form::Leaf(Output::Tied(input)), Some(_)) => match inputs[input] {
                Place::Constant(_) => Vec::new(),
                Place::Small(_) => free().collect(),
                place => vec![with(vec![place.plain()])],
            },
            (Form::Leaf(Output::Free), Some(_)) => free().collect(),
            (Form::Fixed | Form::Call, Some(_)) => {
                let outputs = self.outputs.iter().enumerate().map(|(at, &bank)| {
                    let before = self.outputs[..at].iter().filter(|&&b| b == bank).count();
                    fixed(bank, before)
                });
                vec![with(outputs.collect())]
            }
        }
    }
}

/// Where a template that calls the runtime has its operand of this number in its bank.
fn fixed(bank: Bank, number: usize) -> Place {
    match bank {
        Bank::Word => Place::Word(CALL_REGISTERS[number % REGISTERS]),
        Bank::Double => Place::Double(number % REGISTERS),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    fn check(shape: &Shape) -> usize {
        let variants = shape.variants();
        let keys: HashSet<u32> = variants.iter().map(Variant::key).collect();
        let names: HashSet<String> = variants.iter().map(Variant::suffix).collect();
        assert_eq!(keys.len(), variants.len(), "keys tell variants apart");
        assert_eq!(names.len(), variants.len(), "names tell variants apart");
        variants.len()
    }

    #[test]
    fn two_tied_operands_have_all_registers() {
        let mut shape = Shape::leaf(&[Bank::Word, Bank::Word], &[Bank::Word], Output::Tied(0));
        assert_eq!(check(&shape), 36);
        shape.constants = vec![false, true];
        assert_eq!(check(&shape), 42);
    }

    #[test]
    fn a_free_result_is_in_no_operands_register() {
        let shape = Shape::leaf(&[Bank::Word], &[Bank::Word], Output::Free);
        assert_eq!(check(&shape), 30);
        let shape = Shape::leaf(&[Bank::Double], &[Bank::Word], Output::Free);
        assert_eq!(check(&shape), 36);
    }

    #[test]
    fn three_operands_are_in_different_registers() {
        let shape = Shape::leaf(&[Bank::Word; 3], &[], Output::Free);
        assert_eq!(check(&shape), 120);
    }

    #[test]
    fn a_call_has_its_operands_where_they_are_lost_anyway() {
        let shape = Shape {
            inputs: vec![Bank::Word, Bank::Word, Bank::Double],
            constants: vec![false; 3],
            known: vec![false; 3],
            counted: vec![false; 3],
            small: vec![Small::No; 3],
            outputs: vec![Bank::Word],
            form: Form::Call,
        };
        assert_eq!(check(&shape), 1);
        assert_eq!(shape.variants()[0].suffix(), "w2_w3_d0");
    }

    #[test]
    fn counted_references_have_variants_of_their_own() {
        let mut shape = Shape::leaf(&[Bank::Word], &[Bank::Word], Output::Free);
        shape.counted = vec![true];
        assert_eq!(check(&shape), 60);
        let variants = shape.variants();
        assert!(variants.iter().any(|v| v.suffix() == "c0_w1"));
        let mut shape = Shape::leaf(&[Bank::Word, Bank::Word], &[Bank::Word], Output::Tied(0));
        shape.counted = vec![true, false];
        assert_eq!(check(&shape), 72);
        assert!(shape.variants().iter().any(|v| v.suffix() == "c0_w1"));
    }

    #[test]
    fn what_is_always_known_is_in_no_register() {
        let mut shape = Shape::leaf(&[Bank::Word, Bank::Word], &[], Output::Free);
        shape.known = vec![false, true];
        assert_eq!(check(&shape), 6);
        assert_eq!(shape.variants()[0].suffix(), "w0_k1");
        shape.form = Form::Call;
        assert_eq!(check(&shape), 1);
        assert_eq!(shape.variants()[0].suffix(), "w2_k1");
    }
}
