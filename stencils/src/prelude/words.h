// Words and the C that everything below is written in. See ARCHITECTURE.md, Values.

typedef unsigned char uint8_t;
typedef unsigned short uint16_t;
typedef unsigned int uint32_t;
typedef unsigned long uint64_t;
typedef signed char int8_t;
typedef short int16_t;
typedef int int32_t;
typedef long int64_t;

typedef uint64_t Word;

#define LIKELY(x) __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)
#define INLINE static inline __attribute__((always_inline))

#define TAG_MASK 3ul
#define TAG_INT 0ul
#define TAG_OWNED 1ul
#define TAG_FLOAT 2ul
#define TAG_UNOWNED 3ul
#define FLOAT_BIAS (0x280ul << 52)
#define IMMORTAL 1u

// Whether a word has a tag. A template is alone with the question: a difference that clang does not see through takes an
// instruction less than taking the tag out and comparing it. In a handler, what is known from elsewhere matters more.
#define PLAIN_HAS_TAG(w, tag) (((w) & TAG_MASK) == (tag))
#ifdef TEMPLATES
#define HAS_TAG(w, tag)                                             \
  (__builtin_constant_p(PLAIN_HAS_TAG(w, tag)) ? PLAIN_HAS_TAG(w, tag) \
                                               : PLAIN_HAS_TAG(opaque((uint32_t)(w) - (uint32_t)(tag)), 0))
INLINE uint32_t opaque(uint32_t bits) {
  __asm__("" : "+r"(bits));
  return bits;
}
#else
#define HAS_TAG(w, tag) PLAIN_HAS_TAG(w, tag)
#endif

// Adds to a word what turns it into the bits of a double, or back.
#if defined(TEMPLATES) && defined(__x86_64__)
// From the pool: in the instruction it would need one of its own, and a register.
#define LITERAL __attribute__((section(".rodata.cst8"))) static const uint64_t
LITERAL float_bias = FLOAT_BIAS;
LITERAL minus_float_bias = -FLOAT_BIAS;
#define ADD_CONSTANT(bits, constant)                                  \
  ({                                                                  \
    uint64_t sum = (bits);                                            \
    __asm__("addq %1, %0" : "+r"(sum) : "m"(constant) : "cc");        \
    sum;                                                              \
  })
#define WITH_FLOAT_BIAS(bits) ADD_CONSTANT(bits, float_bias)
#define WITHOUT_FLOAT_BIAS(bits) ADD_CONSTANT(bits, minus_float_bias)
#else
#define WITH_FLOAT_BIAS(bits) ((bits) + FLOAT_BIAS)
#define WITHOUT_FLOAT_BIAS(bits) ((bits) - FLOAT_BIAS)
#endif

#define NULL_WORD ((Word)3)
#define NONE_WORD ((Word)&cp_none + 3)
#define TRUE_WORD ((Word)&cp_true + 3)
#define FALSE_WORD ((Word)&cp_false + 3)

// Everything is linked into one program: data is found relative to the code, not through a table.
#ifndef HIDDEN
#define HIDDEN __attribute__((visibility("hidden")))
#endif
// The singletons have a size, so that clang knows their addresses to differ.
extern HIDDEN uint64_t cp_none, cp_true, cp_false;

// Structures as the definitions declare them.
