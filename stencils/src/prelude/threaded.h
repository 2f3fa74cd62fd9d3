// The threaded tier's machine: five registers and a tail call from each handler to the next.

#define HANDLER_CONVENTION __attribute__((preserve_none))
#define COLD __attribute__((cold, noinline))
#define TAIL __attribute__((musttail)) return

// `ip` points at the running instruction's first unit, which `word` holds; `table` has the handler of each opcode.
#define STATE Thread *thread, Frame *fp, Word *sp, uint32_t *ip, const void *table, uint64_t word
#define REGISTERS thread, fp, sp, ip, table, word

typedef HANDLER_CONVENTION Word Handler(STATE);

#define HANDLER(name) static HANDLER_CONVENTION Word op_##name(STATE)
#define COLD_HANDLER(name) static COLD HANDLER_CONVENTION Word op_##name(STATE)

#define OPCODE(word) ((word) & ((1u << OPCODE_BITS) - 1))
#define OPERAND(word) ((uint32_t)(word) >> OPCODE_BITS)

// Runs the instruction at `ip`.
#define DISPATCH()                                               \
  do {                                                           \
    word = *ip;                                                  \
    TAIL((Handler* const*)table)[OPCODE(word)](REGISTERS);       \
  } while (0)

// In a super-instruction: the instruction at `ip`, unless its next component stands there.
#define EXPECT(opcode)                                           \
  do {                                                           \
    if (UNLIKELY(OPCODE(word) != (opcode))) {                    \
      TAIL((Handler* const*)table)[OPCODE(word)](REGISTERS);     \
    }                                                            \
  } while (0)

extern HIDDEN Handler* const cp_handlers[1u << OPCODE_BITS];

// An address of its own costs less than keeping the table through a call.
#define AFTER_CALL() (table = cp_handlers)

// Stores the state: whoever is called next may look at the frame.
#define SYNC() (fp->ip = ip, fp->depth = (uint32_t)(sp - STACK_BASE(fp)))

// Reads and writes at any address.
typedef struct { uint16_t value; } __attribute__((packed)) Unaligned16;
typedef struct { uint32_t value; } __attribute__((packed)) Unaligned32;
typedef struct { uint64_t value; } __attribute__((packed)) Unaligned64;
#define CACHE(bits, offset) (((Unaligned##bits*)((char*)(ip + 1) + (offset)))->value)

// Freeing an object, and boxing a float that has no immediate form, are called from inside a fast path and rejoin it. They
// go through thunks that keep every register, called from inline assembly, so that the handler around them needs no
// frame: clang would otherwise align the stack for the call on the fast path too.

__attribute__((used)) static COLD void free_slow(Thread* thread, Frame* fp, Word* sp, uint32_t* ip, Word w) {
  SYNC();
  cp_dealloc(thread, OBJECT(Object, w));
}

#if defined(__x86_64__)

#define THUNK(name, function, arguments)                                                   \
  __attribute__((naked, used)) static COLD void name(void) {                                                \
    __asm__("pushq %rbp\n movq %rsp, %rbp\n andq $-16, %rsp\n"                                               \
            "pushq %rcx\n pushq %rdx\n pushq %rsi\n pushq %rdi\n"                                            \
            "pushq %r8\n pushq %r9\n pushq %r10\n pushq %r11\n" arguments "callq " function "\n"             \
            "popq %r11\n popq %r10\n popq %r9\n popq %r8\n"                                                  \
            "popq %rdi\n popq %rsi\n popq %rdx\n popq %rcx\n"                                                \
            "movq %rbp, %rsp\n popq %rbp\n retq");                                                           \
  }

THUNK(free_thunk, "free_slow",
      "movq %r12, %rdi\n movq %r13, %rsi\n movq %r14, %rdx\n movq %r15, %rcx\n movq %rax, %r8\n")
THUNK(box_thunk, "cp_box_float@PLT", "movq %r12, %rdi\n")

#define PINNED(type, name, number) register type pinned_##name __asm__("r" #number) = name
#define PIN_STATE() PINNED(Thread*, thread, 12); PINNED(Frame*, fp, 13); PINNED(Word*, sp, 14); PINNED(uint32_t*, ip, 15)
#define VECTOR_CLOBBERS                                                                                     \
  "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12",        \
      "xmm13", "xmm14", "xmm15", "memory", "cc"

INLINE void free_word(Thread* thread, Frame* fp, Word* sp, uint32_t* ip, Word w) {
  PIN_STATE();
  register Word word __asm__("rax") = w;
  __asm__ volatile("callq free_thunk"
                   : "+r"(word)
                   : "r"(pinned_thread), "r"(pinned_fp), "r"(pinned_sp), "r"(pinned_ip)
                   : "xmm0", VECTOR_CLOBBERS);
}

INLINE Word box_slow(Thread* thread, double value) {
  PINNED(Thread*, thread, 12);
  register double number __asm__("xmm0") = value;
  register Word word __asm__("rax");
  __asm__ volatile("callq box_thunk" : "=r"(word), "+x"(number) : "r"(pinned_thread) : VECTOR_CLOBBERS);
  return word;
}

#elif defined(__aarch64__)

// The link register holds the way back to the entry function; these thunks return through x17 instead.
#define THUNK(name, function, arguments)                                                                    \
  __attribute__((naked, used)) static COLD void name(void) {                                                \
    __asm__("stp x29, x30, [sp, #-160]!\n stp x1, x2, [sp, #16]\n stp x3, x4, [sp, #32]\n"                   \
            "stp x5, x6, [sp, #48]\n stp x7, x8, [sp, #64]\n stp x9, x10, [sp, #80]\n"                       \
            "stp x11, x12, [sp, #96]\n stp x13, x14, [sp, #112]\n stp x15, x17, [sp, #128]\n" arguments      \
            "bl " function "\n"                                                                             \
            "ldp x15, x17, [sp, #128]\n ldp x13, x14, [sp, #112]\n ldp x11, x12, [sp, #96]\n"                \
            "ldp x9, x10, [sp, #80]\n ldp x7, x8, [sp, #64]\n ldp x5, x6, [sp, #48]\n"                       \
            "ldp x3, x4, [sp, #32]\n ldp x1, x2, [sp, #16]\n ldp x29, x30, [sp], #160\n br x17");            \
  }

THUNK(free_thunk, "free_slow", "mov x4, x0\n mov x0, x20\n mov x1, x21\n mov x2, x22\n mov x3, x23\n")
THUNK(box_thunk, "cp_box_float", "mov x0, x20\n")

#define PINNED(type, name, number) register type pinned_##name __asm__("x" #number) = name
#define PIN_STATE() PINNED(Thread*, thread, 20); PINNED(Frame*, fp, 21); PINNED(Word*, sp, 22); PINNED(uint32_t*, ip, 23)
#define VECTOR_CLOBBERS                                                                                     \
  "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v16", "v17", "v18", "v19", "v20", "v21", "v22", "v23", "v24",  \
      "v25", "v26", "v27", "v28", "v29", "v30", "v31", "x16", "x17", "memory", "cc"

INLINE void free_word(Thread* thread, Frame* fp, Word* sp, uint32_t* ip, Word w) {
  PIN_STATE();
  register Word word __asm__("x0") = w;
  __asm__ volatile("adr x17, 1f\n b free_thunk\n 1:"
                   : "+r"(word)
                   : "r"(pinned_thread), "r"(pinned_fp), "r"(pinned_sp), "r"(pinned_ip)
                   : "v0", VECTOR_CLOBBERS);
}

INLINE Word box_slow(Thread* thread, double value) {
  PINNED(Thread*, thread, 20);
  register double number __asm__("d0") = value;
  register Word word __asm__("x0");
  __asm__ volatile("adr x17, 1f\n b box_thunk\n 1:"
                   : "=r"(word), "+w"(number)
                   : "r"(pinned_thread)
                   : VECTOR_CLOBBERS);
  return word;
}

#endif

INLINE Word box_float(Thread* thread, double value) {
  Word w = __builtin_rotateleft64(__builtin_bit_cast(uint64_t, value) + FLOAT_BIAS, 4);
  if (UNLIKELY(!is_immediate_float(w))) {
    w = box_slow(thread, value);
    // What asks next whether it is immediate needs no test.
    __builtin_assume((w & TAG_MASK) == TAG_OWNED);
  }
  return w;
}

// Gives a word back.
#define CLOSE(w) CLOSE_BELOW(w, sp)

// Closes an operand, seen by nobody from then on: the operands end below it.
#define CLOSE_AT(slot) CLOSE_BELOW(*(slot), slot)

#define CLOSE_BELOW(w, end)                                                   \
  do {                                                                        \
    Word closed = (w);                                                        \
    if (HAS_TAG(closed, TAG_OWNED)) {                                         \
      if (UNLIKELY(--OBJECT(Object, closed)->refcount == 0)) {                \
        free_word(thread, fp, end, ip, closed);                               \
      }                                                                       \
    }                                                                         \
  } while (0)
