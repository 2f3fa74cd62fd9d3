// The machine of compiled traces: values in registers, a jump from each stencil to the next.

#define REGISTER_FILE                                                                                       \
  Frame *fp, Thread *thread, Word w0, Word w1, Word w2, Word w3, Word w4, Word w5, double d0, double d1,    \
      double d2, double d3, double d4, double d5
#define FILE fp, thread, w0, w1, w2, w3, w4, w5, d0, d1, d2, d3, d4, d5

#define STENCIL(name) __attribute__((preserve_none)) void name(REGISTER_FILE)

extern __attribute__((preserve_none)) void hole_next(REGISTER_FILE);
extern __attribute__((preserve_none)) void hole_exit(REGISTER_FILE);
extern char hole_constant[];

// The address itself is the constant; hidden from clang, which would otherwise reason about addresses.
INLINE Word constant_operand(void) {
  Word value = (Word)hole_constant;
  __asm__("" : "+r"(value));
  return value;
}
#define CONSTANT_OPERAND constant_operand()

#define NEXT() __attribute__((musttail)) return hole_next(FILE)
#define EXIT() __attribute__((musttail)) return hole_exit(FILE)
