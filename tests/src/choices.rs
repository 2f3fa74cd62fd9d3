//! A row of small numbers to choose by: proptest, a fuzzer and a command line can all write one down, and smaller numbers
//! make a simpler case.

/// What is left of the row.
pub struct Choices<'a> {
    left: std::slice::Iter<'a, u16>,
}

impl<'a> Choices<'a> {
    pub fn new(numbers: &'a [u16]) -> Choices<'a> {
        Choices {
            left: numbers.iter(),
        }
    }

    /// The next number, below `count` (which is not 0); 0 when none is left.
    pub fn below(&mut self, count: usize) -> usize {
        usize::from(self.left.next().copied().unwrap_or(0)) % count
    }

    /// True once in so many times.
    pub fn rarely(&mut self, times: usize) -> bool {
        self.below(times) == times - 1
    }

    /// One of them.
    pub fn one_of<'b>(&mut self, texts: &[&'b str]) -> &'b str {
        texts[self.below(texts.len())]
    }
}
