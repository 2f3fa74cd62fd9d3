//! Making clang's assembly fit for `global_asm!`.

/// What takes the place of `.L`: rustc numbers its own labels that way, and under fat LTO everything is one module.
const LOCAL_LABEL: &str = ".Lcp_";

/// Directives that belong to a whole object file, which `global_asm!` is not.
const FILE_DIRECTIVES: &[&str] = &[
    ".file",
    ".ident",
    ".addrsig",
    ".addrsig_sym",
    ".att_syntax",
    ".intel_syntax",
];

/// Renames local labels and drops what describes a whole object file. The result begins in no particular section and
/// leaves the section as it found it.
pub fn postprocess(assembly: &str) -> String {
    let mut out = String::with_capacity(assembly.len());
    out.push_str("\t.pushsection\t.text\n");
    for line in assembly.lines() {
        let line = line.trim_end();
        let word = line.split_whitespace().next().unwrap_or("");
        let dropped = word.is_empty()
            || FILE_DIRECTIVES.contains(&word)
            || word.starts_with('#')
            || word.starts_with("//")
            || (word == ".section" && line.contains(".note.GNU-stack"));
        if !dropped {
            rename_labels(line, &mut out);
            out.push('\n');
        }
    }
    out.push_str("\t.popsection\n");
    out
}

/// Copies a line, with every label that begins with `.L` outside of string literals renamed.
fn rename_labels(line: &str, out: &mut String) {
    let mut quoted = false;
    let mut before = ' ';
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        let begins_label = !quoted
            && rest.starts_with(".L")
            && !(before.is_ascii_alphanumeric() || "._$".contains(before));
        if begins_label {
            out.push_str(LOCAL_LABEL);
            rest = &rest[2..];
            before = 'L';
            continue;
        }
        if c == '"' && before != '\\' {
            quoted = !quoted;
        }
        out.push(c);
        before = c;
        rest = &rest[c.len_utf8()..];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn local_labels_get_a_prefix_of_ours_and_strings_stay() {
        let text = "f:\n\tjmp\t.LBB0_3\n.LBB0_3:\n\tleaq\t.LCPI0_0(%rip), %rax\n\t.asciz\t\".L is text\"\n\t.size\tf, .Lend-f\n";
        let expected = "\t.pushsection\t.text\nf:\n\tjmp\t.Lcp_BB0_3\n.Lcp_BB0_3:\n\tleaq\t.Lcp_CPI0_0(%rip), %rax\n\
                        \t.asciz\t\".L is text\"\n\t.size\tf, .Lcp_end-f\n\t.popsection\n";
        assert_eq!(postprocess(text), expected);
    }

    #[test]
    fn what_describes_a_whole_object_is_dropped() {
        let text = "\t.file\t\"-\"\n\t.text\n\n\t#APP\n\tnop\n\t#NO_APP\n\t//APP\n\t.section\t\".note.GNU-stack\",\"\",@progbits\n\
                    \t.addrsig\n\t.addrsig_sym f\n\t.ident\t\"clang\"\n";
        assert_eq!(
            postprocess(text),
            "\t.pushsection\t.text\n\t.text\n\tnop\n\t.popsection\n"
        );
    }
}
