//! Hash functions of any kind, behind one face.

use digest::{Digest, ExtendableOutput, Update, XofReader};

/// A hash function that has taken in some bytes.
pub trait Algorithm {
    fn name(&self) -> &'static str;
    fn block_size(&self) -> usize;
    /// Bytes of a digest; 0 where the caller says how many.
    fn digest_size(&self) -> usize;
    fn update(&mut self, bytes: &[u8]);
    /// The digest of what was taken in. `length` counts where the caller says how many bytes it has.
    fn digest(&self, length: usize) -> Vec<u8>;
    fn copy(&self) -> Box<dyn Algorithm>;
}

/// A function whose digests have one length.
#[derive(Clone)]
pub struct Fixed<D> {
    name: &'static str,
    block_size: usize,
    state: D,
}

impl<D: Digest> Fixed<D> {
    pub fn new(name: &'static str, block_size: usize) -> Fixed<D> {
        Fixed {
            name,
            block_size,
            state: D::new(),
        }
    }
}

impl<D: Digest + Clone + 'static> Algorithm for Fixed<D> {
    fn name(&self) -> &'static str {
        self.name
    }

    fn block_size(&self) -> usize {
        self.block_size
    }

    fn digest_size(&self) -> usize {
        <D as Digest>::output_size()
    }

    fn update(&mut self, bytes: &[u8]) {
        Digest::update(&mut self.state, bytes);
    }

    fn digest(&self, _: usize) -> Vec<u8> {
        self.state.clone().finalize().to_vec()
    }

    fn copy(&self) -> Box<dyn Algorithm> {
        Box::new(self.clone())
    }
}

/// A function whose digests are as long as the caller wants.
#[derive(Clone)]
pub struct Variable<D> {
    name: &'static str,
    block_size: usize,
    state: D,
}

impl<D: Default> Variable<D> {
    pub fn new(name: &'static str, block_size: usize) -> Variable<D> {
        Variable {
            name,
            block_size,
            state: D::default(),
        }
    }
}

impl<D: ExtendableOutput + Update + Clone + 'static> Algorithm for Variable<D> {
    fn name(&self) -> &'static str {
        self.name
    }

    fn block_size(&self) -> usize {
        self.block_size
    }

    fn digest_size(&self) -> usize {
        0
    }

    fn update(&mut self, bytes: &[u8]) {
        self.state.update(bytes);
    }

    fn digest(&self, length: usize) -> Vec<u8> {
        let mut bytes = copperplate_core::memory::filled(0, length);
        self.state.clone().finalize_xof().read(&mut bytes);
        bytes
    }

    fn copy(&self) -> Box<dyn Algorithm> {
        Box::new(self.clone())
    }
}
