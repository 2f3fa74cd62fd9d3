//! The intrinsics: what bodies can say besides operators and runtime functions.

impl Intrinsic {
    /// Makes the frame of a call, or makes a generator's ready.
    pub fn makes_frame(self) -> bool {
        use Intrinsic::{CallFrame, GeneratorFrame, NewFrame, NewMethodFrame};
        matches!(self, NewFrame | NewMethodFrame | CallFrame | GeneratorFrame)
    }

    /// Looks at the running frame without naming it.
    pub fn needs_frame(self) -> bool {
        self.makes_frame() || matches!(self, Intrinsic::FrameRoom | Intrinsic::CallRoom)
    }
}

macro_rules! intrinsics {
    ($($(#[doc = $doc:literal])* $variant:ident = $name:literal,)*) => {
        /// The closed list of operations that are neither runtime functions nor operators.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Intrinsic {
            $($(#[doc = $doc])* $variant,)*
        }

        impl Intrinsic {
            /// Every intrinsic.
            pub const ALL: &[Intrinsic] = &[$(Intrinsic::$variant,)*];

            /// As it is written in definitions.
            pub fn name(self) -> &'static str {
                match self { $(Intrinsic::$variant => $name,)* }
            }

            /// One line of documentation.
            pub fn doc(self) -> &'static str {
                match self { $(Intrinsic::$variant => concat!($($doc),*),)* }
            }
        }
    };
}
intrinsics! {
    /// `is_int(v) -> bool`: a small integer (tag `00`).
    IsInt = "is_int",
    /// `is_float(v) -> bool`: a float, immediate or heap.
    IsFloat = "is_float",
    /// `is_reference(v) -> bool`: refers to a heap object (tag `01` or `11`, not null).
    IsReference = "is_reference",
    /// `is_null(v?) -> bool`; also of a pointer.
    IsNull = "is_null",
    /// `same(a, b) -> bool`: identity of two words, either of which may be null.
    Same = "same",
    /// `class_of(v) -> ptr Type`: the class of any word, immediates too.
    ClassOf = "class_of",
    /// `frame_room(function, first: Slots) -> bool`: the thread's stack has room for a frame of the function with its
    /// first local at `first`, and the recursion limit admits it.
    FrameRoom = "frame_room",
    /// `new_frame(function, first: Slots, given: u32, more...) -> ptr Frame`: makes the frame of a call in place, without a call of a
    /// runtime function: its first `given` locals lie at `first` already (and are taken over), up to three more
    /// words follow them, the others get null. Takes
    /// the reference to the function over. `frame_room` holds. Only as the argument of `push_frame`.
    NewFrame = "new_frame",
    /// `new_method_frame(function, receiver, rest: Slots, given: u32, more...) -> ptr Frame`: as `new_frame`, the first local being
    /// `receiver`, which lies right below `rest`; `given` further ones lie at `rest`.
    NewMethodFrame = "new_method_frame",
    /// `call_room(function) -> bool`: as `frame_room`, for `call_frame`.
    CallRoom = "call_room",
    /// `call_frame(function, a, ...) -> ptr Frame`: makes the frame of a call that no operands of a `CALL` stand for (a getter's,
    /// a special method's): its first locals are these one to three words, taken over; the others get null. `call_room`
    /// holds. Only as the argument of `push_frame`.
    CallFrame = "call_frame",
    /// `generator_frame(generator, iterated: bool) -> ptr Frame`: makes the frame of an unfinished generator ready to go on, for
    /// a loop or for a delegation. Only as an argument of `resume`.
    GeneratorFrame = "generator_frame",
    /// `is_true(v: Bool) -> bool`
    IsTrue = "is_true",
    /// `as_bool(b: bool) -> Bool`: True or False.
    AsBool = "as_bool",
    /// `as_i64(v: Int) -> i64`
    AsI64 = "as_i64",
    /// `as_int(i: i64) -> Int`: the caller knows that it fits 62 bits.
    AsInt = "as_int",
    /// `fits_int(i: i64) -> bool`: fits 62 bits.
    FitsInt = "fits_int",
    /// `as_f64(v: Float) -> f64`
    AsF64 = "as_f64",
    /// `box_float(x: f64) -> Float`: immediate where possible, otherwise a new heap float.
    BoxFloat = "box_float",
    /// `to_f64(i: i64) -> f64`: nearest.
    ToF64 = "to_f64",
    /// `wrapping_add(a, b)` on equal integer scalars.
    WrappingAdd = "wrapping_add",
    /// `wrapping_sub(a, b)` on equal integer scalars.
    WrappingSub = "wrapping_sub",
    /// `wrapping_mul(a, b)` on equal integer scalars.
    WrappingMul = "wrapping_mul",
    /// `floor_divide(a: i64, b: i64) -> i64`: rounded down; `b` is not 0, and the result fits.
    FloorDivide = "floor_divide",
    /// `floor_modulo(a: i64, b: i64) -> i64`: what `floor_divide` leaves, with the sign of `b`.
    FloorModulo = "floor_modulo",
    /// `high_product(a: u64, b: u64) -> u64`: the upper 64 bits of the product.
    HighProduct = "high_product",
    /// `shift_left(a, n: u32)` on `i64` or `u64`; `n` is masked to 6 bits.
    ShiftLeft = "shift_left",
    /// `shift_right(a, n: u32)` on `i64` (arithmetic) or `u64` (logical); `n` is masked to 6 bits.
    ShiftRight = "shift_right",
    /// `borrow(v)`: the word as an unowned reference; somebody else keeps it alive while it is used.
    Borrow = "borrow",
    /// `reference(p: ptr T) -> T`: the unowned reference to an object, given its address.
    Reference = "reference",
    /// `pointer(v: T) -> ptr T`: the address of an object.
    Pointer = "pointer",
    /// `word(bits: u64) -> Value`: the word that a query which answers with a `Value` left in a cache field; somebody else keeps
    /// what it refers to alive.
    Word = "word",
}
