// The machine of compiled traces: values in registers, a jump from each stencil to the next. Traces run on a native stack
// frame of their own (see `vm/jit`), whose frame pointer no template touches.

#define REGISTER_FILE                                                                                       \
  Frame *fp, Thread *thread, Word w0, Word w1, Word w2, Word w3, Word w4, Word w5, double d0, double d1,    \
      double d2, double d3, double d4, double d5
#define FILE fp, thread, w0, w1, w2, w3, w4, w5, d0, d1, d2, d3, d4, d5

// Holes are filled with what lies near; everything else is found through a table in the pool.
#define NEAR __attribute__((visibility("hidden")))

#define NONE_KEPT __attribute__((preserve_none))
#define TAIL __attribute__((musttail)) return
#define STENCIL(name) NONE_KEPT void name(REGISTER_FILE)

extern NEAR NONE_KEPT void hole_next(REGISTER_FILE);
extern NEAR NONE_KEPT void hole_exit(REGISTER_FILE);
extern NEAR NONE_KEPT void hole_error(REGISTER_FILE);

#define NEXT() TAIL hole_next(FILE)
#define EXIT() TAIL hole_exit(FILE)
#define ERROR() TAIL hole_error(FILE)

// Constants lie in the literal pool behind the code: one load of any 64 bits.
extern NEAR const Word hole_constant_0, hole_constant_1, hole_constant_2, hole_constant_3, hole_constant_4,
    hole_constant_5, hole_constant_6, hole_constant_7;
#define CONSTANT(number) hole_constant_##number
#define CONSTANT_F64(number) (*(const double*)&hole_constant_##number)

// Small constants that are part of instructions: clang takes them for addresses, which it may put where a displacement or an
// immediate operand stands. In the address space they are said to be in it does not take for granted that none is null. A
// number that something is found by is there eight times over.
#if defined(__x86_64__)
#define SMALL(type, name)                                             \
  ({                                                                  \
    extern NEAR __attribute__((address_space(1))) const type name;    \
    (int64_t)&name;                                                   \
  })
#define SMALL_INT(number) ((Word)SMALL(uint32_t, hole_int_##number))
#define SMALL_UNTAGGED(number) SMALL(char, hole_untagged_##number)
#define SMALL_UNTAGGED_INDEX(number) (SMALL(uint64_t, hole_untagged_index_##number) >> 3)
#define SMALL_NUMBER(number) ((uint64_t)SMALL(char, hole_number_##number))
#define SMALL_NUMBER_INDEX(number) ((uint64_t)SMALL(uint64_t, hole_number_index_##number) >> 3)
#else
#define SMALL_INT(number) CONSTANT(number)
#define SMALL_UNTAGGED(number) ((int64_t)CONSTANT(number) >> 2)
#define SMALL_UNTAGGED_INDEX(number) SMALL_UNTAGGED(number)
#define SMALL_NUMBER(number) CONSTANT(number)
#define SMALL_NUMBER_INDEX(number) CONSTANT(number)
#endif

// A trace is left by a site, which is the constant: it goes on where that leads.
extern NONE_KEPT void hole_onward(REGISTER_FILE, Word site);
#define LEAVE(site) return hole_onward(FILE, site)

// After a call of a C function: what its convention has not kept need not be carried on.
#define LOST(name)             \
  do {                         \
    __typeof__(name) nothing;  \
    name = nothing;            \
  } while (0)
#define LOST_DOUBLES() (({ LOST(d0); LOST(d1); LOST(d2); LOST(d3); LOST(d4); LOST(d5); }))

#if defined(__x86_64__)

#define LOST_IN_CALL() (({ LOST(w2); LOST(w3); LOST(w4); LOST(w5); LOST_DOUBLES(); }))

#define LOAD_DISPLACED(to, base) __asm__ volatile("movq hole_immediate_0(%1), %0" : "=r"(to) : "r"(base) : "memory")
#define STORE_DISPLACED(from, base) __asm__ volatile("movq %0, hole_immediate_0(%1)" : : "r"(from), "r"(base) : "memory")
#define LOAD_HOME(to) __asm__ volatile("movq hole_immediate_0(%%rbp), %0" : "=r"(to))
#define STORE_HOME(from) __asm__ volatile("movq %0, hole_immediate_0(%%rbp)" : : "r"(from) : "memory")
#define COPY_HOME()                                                                                   \
  do {                                                                                                \
    Word between;                                                                                     \
    __asm__ volatile("movq hole_immediate_1(%%rbp), %0" : "=r"(between));                             \
    STORE_HOME(between);                                                                              \
  } while (0)
#define COUNT_AT_HOME() __asm__ volatile("addq $hole_immediate_1, hole_immediate_0(%%rbp)" : : : "memory", "cc")
#define LOAD_HOME_F64(to) __asm__ volatile("movsd hole_immediate_0(%%rbp), %0" : "=x"(to))
#define STORE_HOME_F64(from) __asm__ volatile("movsd %0, hole_immediate_0(%%rbp)" : : "x"(from) : "memory")

// Thunks take and give a word in a register that no value of the trace is in, and keep those that values are in.
#define IN_THUNK_REGISTER(name, value) register Word name __asm__("rax") = (value)
#define IN_SITE_REGISTER(name, value) register Word name __asm__("r10") = (value)
#define CALL_THUNK(thunk, word, site)                                                                 \
  __asm__ volatile("callq " #thunk "@PLT"                                                             \
                   : "+r"(word), "+r"(site)                                                           \
                   :                                                                                  \
                   : "r8", "r9", "r11", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11",      \
                     "xmm12", "xmm13", "xmm14", "xmm15", "memory", "cc")

#elif defined(__aarch64__)

#define LOST_IN_CALL() LOST_DOUBLES()

#define LOAD_DISPLACED(to, base) __asm__ volatile("ldr %0, [%1, :lo12:hole_immediate_0]" : "=r"(to) : "r"(base) : "memory")
#define STORE_DISPLACED(from, base) __asm__ volatile("str %0, [%1, :lo12:hole_immediate_0]" : : "r"(from), "r"(base) : "memory")
#define LOAD_HOME(to) __asm__ volatile("ldr %0, [x29, :lo12:hole_immediate_0]" : "=r"(to))
#define STORE_HOME(from) __asm__ volatile("str %0, [x29, :lo12:hole_immediate_0]" : : "r"(from) : "memory")
#define COPY_HOME()                                                                                   \
  do {                                                                                                \
    Word between;                                                                                     \
    __asm__ volatile("ldr %0, [x29, :lo12:hole_immediate_1]" : "=r"(between));                        \
    STORE_HOME(between);                                                                              \
  } while (0)
#define COUNT_AT_HOME()                                                                               \
  do {                                                                                                \
    Word sum;                                                                                         \
    LOAD_HOME(sum);                                                                                   \
    sum += CONSTANT(0);                                                                               \
    STORE_HOME(sum);                                                                                  \
  } while (0)
#define LOAD_HOME_F64(to) __asm__ volatile("ldr %d0, [x29, :lo12:hole_immediate_0]" : "=w"(to))
#define STORE_HOME_F64(from) __asm__ volatile("str %d0, [x29, :lo12:hole_immediate_0]" : : "w"(from) : "memory")

// The link register is not named as lost: nothing returns through it, traces end in the routine that leaves them.
#define IN_THUNK_REGISTER(name, value) register Word name __asm__("x0") = (value)
#define IN_SITE_REGISTER(name, value) register Word name __asm__("x1") = (value)
#define CALL_THUNK(thunk, word, site)                                                                 \
  __asm__ volatile("bl " #thunk                                                                       \
                   : "+r"(word), "+r"(site)                                                           \
                   :                                                                                  \
                   : "x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9", "x10", "x11", "x12",       \
                     "x13", "x14", "x15", "x16", "x17", "v6", "v7", "v16", "v17", "v18", "v19",       \
                     "v20", "v21", "v22", "v23", "v24", "v25", "v26", "v27", "v28", "v29", "v30",     \
                     "v31", "memory", "cc")

#endif

// Gives a word back. Freeing asks Rust at a site, which knows what the registers hold.
#define CLOSE_AT(w, site)                                      \
  do {                                                         \
    Word closed = (w);                                         \
    if (HAS_TAG(closed, TAG_OWNED)) {                          \
      if (UNLIKELY(--OBJECT(Object, closed)->refcount == 0)) { \
        IN_THUNK_REGISTER(freed, closed);                      \
        IN_SITE_REGISTER(at, site);                            \
        CALL_THUNK(cp_jit_site_thunk, freed, at);              \
      }                                                        \
    }                                                          \
  } while (0)

// Asks Rust at a site; the answer is the word.
#define ASK(word, site)                    \
  do {                                     \
    IN_THUNK_REGISTER(asked, 0);           \
    IN_SITE_REGISTER(at, site);            \
    CALL_THUNK(cp_jit_site_thunk, asked, at); \
    word = asked;                          \
  } while (0)

// As the last, inside an op that calls the runtime anyway and whose frame's state is stored.
#define CLOSE(w)                                               \
  do {                                                         \
    Word closed = (w);                                         \
    if (HAS_TAG(closed, TAG_OWNED)) {                          \
      if (UNLIKELY(--OBJECT(Object, closed)->refcount == 0)) { \
        cp_dealloc(thread, OBJECT(Object, closed));            \
      }                                                        \
    }                                                          \
  } while (0)

// The same word, of which the compiler knows that it is a counted reference.
INLINE Word counted_word(Word w) {
  Word address = w - TAG_OWNED;
  __builtin_assume((address & TAG_MASK) == 0);
  return address | TAG_OWNED;
}

INLINE Word box_float(Thread* thread, double value) {
  uint64_t bits = __builtin_bit_cast(uint64_t, value);
  Word w = __builtin_rotateleft64(WITH_FLOAT_BIAS(bits), 4);
  if (UNLIKELY(!is_immediate_float(w))) {
    IN_THUNK_REGISTER(boxed, bits);
    IN_SITE_REGISTER(nowhere, 0);
    CALL_THUNK(cp_jit_box_thunk, boxed, nowhere);
    w = boxed;
  }
  return w;
}
