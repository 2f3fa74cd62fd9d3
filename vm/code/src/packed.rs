//! Compiled code as bytes, read in two steps: most functions of a library are made and never called.
//!
//! The bytes are for the same build alone: opcodes are numbers that each build gives anew.

use serde::ser::Error;
use serde::{Deserialize, Serialize, Serializer};
use std::sync::Arc;

use crate::{CodeBody, CodeFlags, CodeSpec, Constant, LocalFlags};

/// What must be known of code for a function of it to exist. The fields are those of [`CodeSpec`].
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Outline<'a> {
    pub name: &'a str,
    pub qualname: &'a str,
    pub filename: &'a str,
    pub first_line: u32,
    pub flags: CodeFlags,
    pub positional_count: u32,
    pub positional_only_count: u32,
    pub keyword_only_count: u32,
    pub local_count: u32,
    pub free_count: u32,
    pub stack_size: u32,
}

/// A code object in the bytes that [`CodeSpec::to_bytes`] gave.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct PackedCode<'a> {
    #[serde(borrow)]
    pub outline: Outline<'a>,
    contents: &'a [u8],
}

/// A [`LocalSpec`](crate::LocalSpec).
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct PackedLocal<'a> {
    pub name: &'a str,
    pub flags: LocalFlags,
}

/// The rest of a code object: what running it needs. The fields are those of [`CodeSpec`].
#[derive(Debug, Deserialize)]
pub struct Contents<'a> {
    #[serde(borrow)]
    pub locals: Vec<PackedLocal<'a>>,
    pub body: Arc<CodeBody>,
    pub constants: Vec<Constant<PackedCode<'a>>>,
    pub names: Vec<&'a str>,
}

impl Outline<'_> {
    /// The number of locals that a call fills: positional, keyword-only, `*args` and `**kwargs`.
    pub fn parameter_count(&self) -> u32 {
        self.positional_count + self.keyword_only_count + self.flags.collectors()
    }
}

impl<'a> PackedCode<'a> {
    /// The code object in these bytes; none if they are not what [`CodeSpec::to_bytes`] gave.
    pub fn new(bytes: &'a [u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }

    /// The bytes that [`contents`](Self::contents) reads.
    pub fn bytes(&self) -> &'a [u8] {
        self.contents
    }

    /// What it consists of; none if the bytes are damaged.
    pub fn contents(&self) -> Option<Contents<'a>> {
        postcard::from_bytes(self.contents).ok()
    }
}

impl CodeSpec {
    /// The code as bytes, for [`PackedCode`] of the same build.
    pub fn to_bytes(&self) -> Vec<u8> {
        match postcard::to_allocvec(self) {
            Ok(bytes) => bytes,
            Err(error) => unreachable!("a vector takes all of it: {error}"),
        }
    }

    /// What must be known of the code for a function of it to exist.
    pub fn outline(&self) -> Outline<'_> {
        Outline {
            name: &self.name,
            qualname: &self.qualname,
            filename: &self.filename,
            first_line: self.first_line,
            flags: self.flags,
            positional_count: self.positional_count,
            positional_only_count: self.positional_only_count,
            keyword_only_count: self.keyword_only_count,
            local_count: self.locals.len() as u32,
            free_count: self.free_count(),
            stack_size: self.stack_size,
        }
    }
}

/// As a [`PackedCode`] of it.
impl Serialize for CodeSpec {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let contents = (&self.locals, &self.body, &self.constants, &self.names);
        PackedCode {
            outline: self.outline(),
            contents: &postcard::to_allocvec(&contents).map_err(S::Error::custom)?,
        }
        .serialize(serializer)
    }
}
