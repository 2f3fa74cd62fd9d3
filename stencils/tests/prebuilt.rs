//! What a build does with committed output: takes it, compiles anew, or says what to do.

use std::path::{Path, PathBuf};

use copperplate_stencils::{
    Artifact, CheckReport, Clang, Error, Form, Origin, Prebuilt, Target, check, refresh, resolve,
};

const TARGET: Target = Target::X86_64Linux;

/// A directory of this test's own below cargo's.
fn directory(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&path);
    std::fs::create_dir_all(&path).expect("a directory for the test");
    path
}

fn artifact(body: &str) -> Artifact {
    Artifact {
        name: "sample",
        form: Form::Assembly(format!("int f(int x) {{ {body} }}\n")),
    }
}

fn committed(prebuilt: &Path) -> PathBuf {
    prebuilt.join(TARGET.triple()).join("sample.s")
}

/// Clang, or a skipped test where there is none.
fn clang() -> Option<Clang> {
    let clang = Clang::find();
    if clang.is_none() {
        eprintln!("skipped: no clang");
    }
    clang
}

#[test]
fn unchanged_definitions_build_without_clang() {
    let Some(clang) = clang() else { return };
    let dir = directory("unchanged");
    let sample = artifact("return x + 1;");
    assert!(refresh(&sample, TARGET, &dir, &clang, &|_| {}).unwrap());
    let (code, origin) = resolve(&sample, TARGET, &dir, &dir.join("out"), || None).unwrap();
    assert_eq!(origin, Origin::Committed);
    assert!(code.text.contains("f:"));
}

#[test]
fn refreshing_twice_writes_once() {
    let Some(clang) = clang() else { return };
    let dir = directory("twice");
    let sample = artifact("return x + 1;");
    assert!(refresh(&sample, TARGET, &dir, &clang, &|_| {}).unwrap());
    assert!(!refresh(&sample, TARGET, &dir, &clang, &|_| {}).unwrap());
}

#[test]
fn changed_definitions_are_compiled_into_the_builds_own_directory_once() {
    let Some(clang) = clang() else { return };
    let dir = directory("changed");
    refresh(&artifact("return x + 1;"), TARGET, &dir, &clang, &|_| {}).unwrap();
    let before = std::fs::read(committed(&dir)).unwrap();

    let changed = artifact("return x + 2;");
    let (first, origin) =
        resolve(&changed, TARGET, &dir, &dir.join("out"), || Some(clang)).unwrap();
    assert_eq!(origin, Origin::Compiled);
    let (second, _) = resolve(&changed, TARGET, &dir, &dir.join("out"), || {
        panic!("compiled again")
    })
    .unwrap();
    assert_eq!(first, second);
    assert_eq!(
        std::fs::read(committed(&dir)).unwrap(),
        before,
        "a build does not touch committed files"
    );
}

#[test]
fn changed_definitions_without_clang_say_what_to_install_and_what_to_run() {
    let dir = directory("without");
    let error = resolve(
        &artifact("return x;"),
        TARGET,
        &dir,
        &dir.join("out"),
        || None,
    )
    .unwrap_err();
    let message = error.to_string();
    assert!(matches!(error, Error::NoClang { .. }));
    assert!(message.contains("apt install clang-19"), "{message}");
    assert!(
        message.contains("cargo run -p copperplate-stencils -- refresh"),
        "{message}"
    );
    assert!(message.contains("--no-default-features"), "{message}");
}

#[test]
fn damaged_output_is_refused() {
    let Some(clang) = clang() else { return };
    let dir = directory("damaged");
    let sample = artifact("return x + 1;");
    refresh(&sample, TARGET, &dir, &clang, &|_| {}).unwrap();
    let good = std::fs::read_to_string(committed(&dir)).unwrap();
    let damages = [
        good.replace("f:", "g:"),
        good[..good.len() - 20].to_string(),
        good.replace("# inputs", "# input"),
        good.lines().skip(1).collect::<Vec<_>>().join("\n"),
        String::new(),
    ];
    for damaged in damages {
        std::fs::write(committed(&dir), damaged).unwrap();
        let error = resolve(&sample, TARGET, &dir, &dir.join("out"), || {
            Some(clang.clone())
        })
        .unwrap_err();
        let message = error.to_string();
        assert!(matches!(error, Error::Corrupt { .. }), "{message}");
        assert!(
            message.contains("sample.s is damaged") && message.contains("refresh"),
            "{message}"
        );
        assert!(matches!(
            check(&sample, TARGET, &dir, None),
            Err(Error::Corrupt { .. })
        ));
    }
    assert!(
        refresh(&sample, TARGET, &dir, &clang, &|_| {}).unwrap(),
        "refreshing repairs it"
    );
}

#[test]
fn checking_tells_missing_stale_and_altered_output_apart() {
    let Some(clang) = clang() else { return };
    let dir = directory("check");
    let sample = artifact("return x + 1;");
    assert!(matches!(
        check(&sample, TARGET, &dir, Some(&clang)),
        Err(Error::Missing { .. })
    ));
    refresh(&sample, TARGET, &dir, &clang, &|_| {}).unwrap();
    assert_eq!(
        check(&sample, TARGET, &dir, Some(&clang)).unwrap(),
        CheckReport::Bytes
    );
    let release = clang.version().to_string();
    assert_eq!(
        check(&sample, TARGET, &dir, None).unwrap(),
        CheckReport::DigestOnly { clang: release }
    );
    assert!(matches!(
        check(&artifact("return x;"), TARGET, &dir, Some(&clang)),
        Err(Error::Stale { .. })
    ));

    let content = std::fs::read_to_string(committed(&dir)).unwrap();
    let mut altered = Prebuilt::parse(&content).unwrap();
    altered.text.push_str("\tnop\n");
    std::fs::write(committed(&dir), altered.render()).unwrap();
    assert!(matches!(
        check(&sample, TARGET, &dir, Some(&clang)),
        Err(Error::Differs { .. })
    ));
}

#[test]
fn what_clang_rejects_is_reported_with_its_words() {
    let Some(clang) = clang() else { return };
    let dir = directory("rejected");
    let error = resolve(&artifact("return y;"), TARGET, &dir, &dir, || Some(clang)).unwrap_err();
    assert!(
        error.to_string().contains("undeclared identifier 'y'"),
        "{error}"
    );
}

#[test]
fn every_target_compiles_and_no_local_label_can_collide() {
    let Some(clang) = clang() else { return };
    let sample = artifact("for (int i = 0; i < x; i++) __asm__ volatile(\"\"); return x;");
    for target in Target::ALL {
        let code = Prebuilt::compile(&sample, target, &clang, None, &|_| {}).unwrap();
        assert!(code.text.contains(".Lcp_"), "{}", code.text);
        assert!(!code.text.contains(".LBB"), "{}", code.text);
    }
}
