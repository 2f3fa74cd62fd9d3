//! The pure-Python part of the standard library, packed into the program as text and as compiled code.
//!
//! The files are those of the crate `rustpython-pylib`: CPython's, at the level of Python 3.14 (PSF licence).

mod folder;

use std::ops::Range;

use copperplate_code::PackedCode;
pub use folder::PACKED;

include!(concat!(env!("OUT_DIR"), "/index.rs"));

static PACK: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/stdlib.bin"));

/// A file of the library.
pub struct File {
    /// Its path below the library's root: `collections/__init__.py`.
    pub path: &'static str,
    text: Range<usize>,
    code: Range<usize>,
}

impl File {
    /// The file with this path.
    pub fn find(path: &str) -> Option<&'static File> {
        let found = FILES.binary_search_by(|file| file.path.cmp(path)).ok()?;
        Some(&FILES[found])
    }

    /// Its source.
    pub fn text(&self) -> &'static [u8] {
        &PACK[self.text.clone()]
    }

    /// Its code, if it was compiled when the program was built.
    pub fn code(&self) -> Option<PackedCode<'static>> {
        PackedCode::new(&PACK[self.code.clone()])
    }
}

/// All files, sorted by path.
pub fn files() -> &'static [File] {
    FILES
}

#[cfg(test)]
mod tests {
    use super::File;

    #[test]
    fn modules_and_packages_are_found_by_path() {
        for path in ["abc.py", "collections/__init__.py", "_collections_abc.py"] {
            assert!(
                File::find(path).is_some_and(|file| !file.text().is_empty()),
                "{path}"
            );
        }
        assert!(File::find("collections").is_none());
        assert!(File::find("idlelib/__init__.py").is_none());
    }

    #[test]
    fn all_files_are_compiled_but_those_with_template_strings() {
        let without = super::files().iter().filter(|file| file.code().is_none());
        let without: Vec<&str> = without.map(|file| file.path).collect();
        assert_eq!(without, ["string/templatelib.py"]);
    }
}
