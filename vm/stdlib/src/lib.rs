//! The pure-Python part of the standard library, packed into the program.
//!
//! The files are those of the crate `rustpython-pylib`: CPython's, at the level of Python 3.14 (PSF licence).

include!(concat!(env!("OUT_DIR"), "/index.rs"));

static TEXT: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/stdlib.bin"));

/// The source of a file, by its path below the library's root: `collections/__init__.py`.
pub fn source(path: &str) -> Option<&'static [u8]> {
    let found = FILES.binary_search_by(|&(name, ..)| name.cmp(path)).ok()?;
    let (_, start, len) = FILES[found];
    Some(&TEXT[start..start + len])
}

/// Paths of all files, sorted.
pub fn paths() -> impl Iterator<Item = &'static str> {
    FILES.iter().map(|&(path, ..)| path)
}

#[cfg(test)]
mod tests {
    #[test]
    fn modules_and_packages_are_found_by_path() {
        for path in ["abc.py", "collections/__init__.py", "_collections_abc.py"] {
            assert!(
                super::source(path).is_some_and(|text| !text.is_empty()),
                "{path}"
            );
        }
        assert_eq!(super::source("collections"), None);
        assert_eq!(super::source("idlelib/__init__.py"), None);
    }
}
