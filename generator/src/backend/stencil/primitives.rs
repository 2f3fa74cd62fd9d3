//! Templates of the trace IR's primitives, and of what compiled code needs besides: a closed list.

use super::{Bank, Form, Output, Shape, Template, Variant, build};
use Bank::{Double, Word};

/// What the names of primitives begin with, so that no op is called the same.
pub const PREFIX: &str = "ir.";

/// Everything a trace does that is no micro-op.
pub fn primitives() -> Vec<Template> {
    let mut all = Vec::new();
    let mut add = |name: &str, shape: Shape, body: &dyn Fn(&Variant) -> String| {
        all.push(build(&format!("{PREFIX}{name}"), None, shape, "", body));
    };
    let none = || Shape::leaf(&[], &[], Output::Free);
    let input = |v: &Variant, bank| v.inputs[0].expr(bank);
    let output = |v: &Variant, bank| v.outputs[0].expr(bank);

    for (suffix, bank) in [("", Word), ("_F64", Double)] {
        let from = Shape::leaf(&[bank], &[], Output::Free);
        let to = Shape::leaf(&[], &[bank], Output::Free);
        let both = Shape::leaf(&[bank], &[bank], Output::Free);
        add(&format!("MOVE{suffix}"), both, &|v| {
            format!("  {} = {};\n", output(v, bank), input(v, bank))
        });
        let mut constant = "CONSTANT".to_string();
        constant.push_str(suffix);
        add(&format!("CONST{suffix}"), to.clone(), &|v| {
            format!("  {} = {constant}(0);\n", output(v, bank))
        });
        // Homes are words of the activation's own, next to the machine's frame pointer.
        add(&format!("SPILL{suffix}"), from, &|v| {
            format!("  STORE_HOME{suffix}({});\n", input(v, bank))
        });
        add(&format!("RELOAD{suffix}"), to, &|v| {
            format!("  LOAD_HOME{suffix}({});\n", output(v, bank))
        });
    }

    // Adds to the activation's count, which lies behind the homes.
    add("COUNT", none(), &|_| "  COUNT_AT_HOME();\n".to_owned());
    add("COPY_HOME", none(), &|_| "  COPY_HOME();\n".to_owned());
    add("CONST_HOME", none(), &|_| {
        "  STORE_HOME(CONSTANT(0));\n".to_owned()
    });
    add("FRAME_HOME", none(), &|_| {
        "  STORE_HOME((Word)fp);\n".to_owned()
    });

    let word = || Shape::leaf(&[Word], &[], Output::Free);
    let fresh = || Shape::leaf(&[], &[Word], Output::Free);
    let tied = || Shape::leaf(&[Word], &[Word], Output::Tied(0));

    // Slots of the frame, by their displacement.
    add("LOAD_SLOT", fresh(), &|v| {
        format!("  LOAD_DISPLACED({}, fp);\n", output(v, Word))
    });
    let value = || Shape {
        constants: vec![true],
        ..word()
    };
    for (name, mark) in [("STORE_SLOT", ""), ("LEND_SLOT", "borrow_word")] {
        add(name, value(), &|v| {
            format!("  STORE_DISPLACED({mark}({}), fp);\n", input(v, Word))
        });
    }
    add("FRAME_ADDRESS", fresh(), &|v| {
        format!("  {} = (Word)fp + CONSTANT(0);\n", output(v, Word))
    });
    // The same of a frame, or any structure, whose address is in a register.
    let pair = || Shape::leaf(&[Word, Word], &[], Output::Free);
    let from_base = || Shape::leaf(&[Word], &[Word], Output::Free);
    add("LOAD_AT", from_base(), &|v| {
        format!(
            "  LOAD_DISPLACED({}, {});\n",
            output(v, Word),
            input(v, Word)
        )
    });
    for (name, mark) in [("STORE_AT", ""), ("LEND_AT", "borrow_word")] {
        add(name, pair(), &|v| {
            format!(
                "  STORE_DISPLACED({mark}({}), {});\n",
                v.inputs[1].expr(Word),
                input(v, Word)
            )
        });
    }
    add("ADDRESS_AT", from_base(), &|v| {
        format!(
            "  {} = {} + CONSTANT(0);\n",
            output(v, Word),
            input(v, Word)
        )
    });
    // The frame's `ip` and `depth`, for whoever looks at it.
    add("SYNC", none(), &|_| {
        "  fp->ip = (uint32_t*)CONSTANT(0);\n  fp->depth = (uint32_t)CONSTANT(1);\n".to_string()
    });
    add("SYNC_AT", word(), &|v| {
        format!(
            "  Frame* frame = (Frame*){};\n  frame->ip = (uint32_t*)CONSTANT(0);\n  \
             frame->depth = (uint32_t)CONSTANT(1);\n",
            input(v, Word)
        )
    });
    // Into an inlined frame: its caller keeps where it was.
    let enter = |caller: &str, callee: &str| {
        format!(
            "  Frame* caller = {caller};\n  caller->ip = (uint32_t*)CONSTANT(0);\n  \
             caller->return_offset = (uint32_t)CONSTANT(1);\n  caller->depth = (uint32_t)CONSTANT(2);\n  \
             thread->frame = (Frame*){callee};\n"
        )
    };
    add("ENTER_FRAME", word(), &|v| enter("fp", &input(v, Word)));
    add("ENTER_FRAME_AT", pair(), &|v| {
        let caller = format!("(Frame*){}", input(v, Word));
        enter(&caller, &v.inputs[1].expr(Word))
    });
    // A callee's frame, made where its caller's operands are, and entered. Its slots, and its function, are stored by others.
    let make = |caller: &str, callee: &str| {
        format!(
            "  Frame* caller = {caller};\n  Code* code = (Code*)CONSTANT(1);\n  \
             Frame* frame = (Frame*)((Word)caller + CONSTANT(0));\n  \
             frame->code = code;\n  frame->previous = caller;\n  frame->ip = CODE_START(code);\n  \
             frame->depth = 0;\n  frame->recursion = caller->recursion + 1;\n  frame->flags = 0;\n  frame->continuation = 0;\n  \
             caller->ip = (uint32_t*)CONSTANT(2);\n  caller->return_offset = (uint32_t)CONSTANT(3);\n  \
             caller->depth = (uint32_t)CONSTANT(4);\n  thread->frame = frame;\n  {callee} = (Word)frame;\n"
        )
    };
    add("MAKE_FRAME", fresh(), &|v| make("fp", &output(v, Word)));
    add("MAKE_FRAME_AT", from_base(), &|v| {
        make(&format!("(Frame*){}", input(v, Word)), &output(v, Word))
    });
    add("LEAVE_FRAME", none(), &|_| {
        "  thread->frame = fp;\n".to_string()
    });
    add("LEAVE_FRAME_AT", word(), &|v| {
        format!("  thread->frame = (Frame*){};\n", input(v, Word))
    });

    // A generator's frame, so many bytes after the generator's fixed part.
    let generator = |frame: &str, body: &str| {
        format!(
            "  Frame* frame = {frame};\n  \
             Generator* generator = (Generator*)((Word)frame - CONSTANT(0)) - 1;\n{body}"
        )
    };
    let set = "  generator->state = (uint32_t)CONSTANT(1);\n";
    let leave = "  thread->handled = generator->handled.previous;\n  generator->handled.previous = 0;\n  \
                 frame->flags &= ~(ITERATED_FRAME | BOUNDARY_FRAME);\n  thread->frame = frame->previous;\n  \
                 frame->previous = 0;\n";
    for (name, body) in [("SET_STATE", set), ("LEAVE_GENERATOR", leave)] {
        add(name, none(), &|_| generator("fp", body));
        add(&format!("{name}_AT"), word(), &|v| {
            generator(&format!("(Frame*){}", input(v, Word)), body)
        });
    }

    // Ownership.
    let counted = || Shape {
        counted: vec![true],
        ..word()
    };
    add("DUP", counted(), &|v| {
        format!("  dup_word({});\n", input(v, Word))
    });
    add("CLOSE", counted(), &|v| {
        format!("  CLOSE_AT({}, CONSTANT(0));\n", input(v, Word))
    });
    add("OWN", tied(), &|v| {
        format!("  {0} = own_word({0});\n", input(v, Word))
    });
    add("BORROW", tied(), &|v| {
        format!("  {0} = borrow_word({0});\n", input(v, Word))
    });

    // Representations.
    add("BOX", Shape::leaf(&[Double], &[Word], Output::Free), &|v| {
        format!(
            "  {} = box_float(thread, {});\n",
            output(v, Word),
            input(v, Double)
        )
    });
    add(
        "UNBOX",
        Shape::leaf(&[Word], &[Double], Output::Free),
        &|v| format!("  {} = as_f64({});\n", output(v, Double), input(v, Word)),
    );
    add(
        "UNBOX_IMMEDIATE",
        Shape::leaf(&[Word], &[Double], Output::Free),
        &|v| {
            format!(
                "  {} = immediate_f64({});\n",
                output(v, Double),
                input(v, Word)
            )
        },
    );
    add("FLAG_OF", tied(), &|v| {
        format!("  {0} = is_true({0});\n", input(v, Word))
    });
    add("BOOL_OF", tied(), &|v| {
        format!("  {0} = as_bool({0});\n", input(v, Word))
    });

    // Tests.
    add("GUARD_TRUE", word(), &|v| {
        format!("  if (UNLIKELY(!{})) EXIT();\n", input(v, Word))
    });
    add("GUARD_FALSE", word(), &|v| {
        format!("  if (UNLIKELY({})) EXIT();\n", input(v, Word))
    });
    add("GUARD_IMMEDIATE", word(), &|v| {
        format!(
            "  if (UNLIKELY(!is_immediate_float({}))) EXIT();\n",
            input(v, Word)
        )
    });
    add("GUARD_COUNTED", word(), &|v| {
        format!(
            "  if (UNLIKELY(!HAS_TAG({}, TAG_OWNED))) EXIT();\n",
            input(v, Word)
        )
    });
    let equal = Shape {
        constants: vec![false, true],
        ..pair()
    };
    add("GUARD_EQUAL", equal, &|v| {
        format!(
            "  if (UNLIKELY({} != {})) EXIT();\n",
            input(v, Word),
            v.inputs[1].expr(Word)
        )
    });
    add("GUARD_FLAGS", word(), &|v| {
        format!(
            "  if (UNLIKELY(((Frame*){})->flags != (uint32_t)CONSTANT(0))) EXIT();\n",
            input(v, Word)
        )
    });
    // The register that all have gets another frame: between traces only.
    add("GO_ON_IN", word(), &|v| {
        format!("  fp = (Frame*){};\n", input(v, Word))
    });
    add("PUSH_OPERAND", pair(), &|v| {
        format!(
            "  Frame* waiting = (Frame*){};\n  STACK_BASE(waiting)[waiting->depth++] = {};\n",
            input(v, Word),
            v.inputs[1].expr(Word)
        )
    });
    add("SET_FLAGS", word(), &|v| {
        format!(
            "  ((Frame*){})->flags |= (uint32_t)CONSTANT(0);\n",
            input(v, Word)
        )
    });
    add("CHECK_VALID", none(), &|_| {
        "  if (UNLIKELY(!*(volatile uint8_t*)CONSTANT(0))) EXIT();\n".to_string()
    });

    // Ways. An exit's stub hands the register file and its constant to the routine that leaves the trace.
    add("JUMP", none(), &|_| "  EXIT();\n".to_string());
    add("ASK", fresh(), &|v| {
        format!("  ASK({}, CONSTANT(0));\n", output(v, Word))
    });
    add("LEAVE", none(), &|_| "  LEAVE(CONSTANT(0));\n".to_string());
    debug_assert!(
        all.iter()
            .all(|t| t.shape.form != Form::Call && t.shape.fits())
    );
    all
}
