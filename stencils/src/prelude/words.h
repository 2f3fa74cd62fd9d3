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
