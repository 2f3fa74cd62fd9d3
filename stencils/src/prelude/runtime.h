// Operations on words, from the layouts above.

extern HIDDEN Type cp_type_int, cp_type_float;
extern void cp_dealloc(Thread* thread, Object* object);
extern Word cp_box_float(Thread* thread, double value);

#define OBJECT(type, word) ((type*)((word) & ~TAG_MASK))
#define STACK_BASE(frame) ((Word*)((frame) + 1))
#define LOCAL(index) (((Word*)fp)[-1 - (int64_t)(index)])

INLINE bool is_int(Word w) { return (w & TAG_MASK) == TAG_INT; }
INLINE bool is_immediate_float(Word w) { return HAS_TAG(w, TAG_FLOAT); }
INLINE bool is_reference(Word w) { return (w & 1) && w != NULL_WORD; }
INLINE bool is_float(Word w) {
  return is_immediate_float(w) || ((w & 1) && OBJECT(Object, w)->class == &cp_type_float);
}
INLINE bool same_word(Word a, Word b) { return a == b || ((a & b & 1) == 1 && (a ^ b) == 2); }
INLINE bool fits_int(int64_t i) { return (int64_t)((uint64_t)i << 2) >> 2 == i; }

INLINE uint64_t high_product(uint64_t a, uint64_t b) { return (uint64_t)((unsigned __int128)a * b >> 64); }

// In a register: one less than a hole is no hole.
INLINE int64_t one_less(int64_t n) {
    __asm__("" : "+r"(n));
    return n - 1;
}

// Where the divisor is a power of two, a shift or a mask: what divides takes 20 cycles. It is not 0, nor -2**63, which is one
// of those too.
INLINE int64_t floor_divide(int64_t a, int64_t b) {
    if ((b & one_less(b)) == 0) return a >> __builtin_ctzll(b);
    int64_t quotient = a / b, rest = a % b;
    return quotient - (rest != 0 && (rest ^ b) < 0);
}
INLINE int64_t floor_modulo(int64_t a, int64_t b) {
    int64_t less = one_less(b);
    if ((b & less) == 0) return a & less;
    int64_t rest = a % b;
    return rest != 0 && (rest ^ b) < 0 ? rest + b : rest;
}

INLINE Word borrow_word(Word w) { return w | ((w & 1) << 1); }

// By address: clang knows that the singletons have different ones, so a branch on a fresh bool is a branch on its condition.
INLINE Word as_bool(bool b) { return (Word)(b ? &cp_true : &cp_false) + 3; }
INLINE bool is_true(Word w) { return (uint64_t*)(w - 3) == &cp_true; }

INLINE Type* class_of(Word w) {
  if (LIKELY(w & 1)) return (Type*)OBJECT(Object, w)->class;
  return w & 2 ? &cp_type_float : &cp_type_int;
}

INLINE Word dup_word(Word w) {
  if (HAS_TAG(w, TAG_OWNED)) OBJECT(Object, w)->refcount++;
  return w;
}

INLINE Word own_word(Word w) {
  if (UNLIKELY(HAS_TAG(w, TAG_UNOWNED))) {
    if (w != NULL_WORD && !(OBJECT(Object, w)->flags & IMMORTAL)) {
      OBJECT(Object, w)->refcount++;
      return w ^ 2;
    }
  }
  return w;
}

INLINE double immediate_f64(Word w) {
  return __builtin_bit_cast(double, WITHOUT_FLOAT_BIAS(__builtin_rotateright64(w, 4)));
}

INLINE double as_f64(Word w) {
  if (LIKELY(is_immediate_float(w))) return immediate_f64(w);
  return OBJECT(Float, w)->value;
}
