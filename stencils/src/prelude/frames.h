// Frames: building one in place, leaving one, and going on after an exception. See ARCHITECTURE.md, Frames.

#define GENERATOR_FRAME 1u
#define BOUNDARY_FRAME 2u
#define INIT_FRAME 4u
#define ITERATED_FRAME 32u
#define DISCARD_FRAME 64u

#define CODE_OF(function) OBJECT(Code, OBJECT(Function, function)->code)

// What a generator's `state` says.
#define GENERATOR_SUSPENDED 1u
#define GENERATOR_RUNNING 2u

// The generator whose frame it is: the frame's locals begin where the generator's fixed part ends.
#define GENERATOR_OF(frame) ((Generator*)((Word*)(frame) - (frame)->code->local_count) - 1)

// Continues in the frame `fp`, whose whole state is in memory.
#define ENTER()                                                  \
  do {                                                           \
    thread->frame = fp;                                          \
    sp = STACK_BASE(fp) + fp->depth;                             \
    ip = (uint32_t*)fp->ip;                                      \
    DISPATCH();                                                  \
  } while (0)

#define IN_GENERATOR() ((fp->flags & GENERATOR_FRAME) != 0)

// Where the first local of a callee goes: its arguments become its locals in place, except that a generator's frame is no
// part of the thread's stack.
INLINE Word* callee_base(Frame* fp, bool in_generator, Word* first) {
  return in_generator ? (Word*)fp->stack_top : first;
}

INLINE bool frame_room(Thread* thread, Frame* fp, bool in_generator, Word function, Word* first) {
  Code* code = CODE_OF(function);
  uint64_t words = (uint64_t)code->local_count + code->stack_size + sizeof(Frame) / sizeof(Word);
  return callee_base(fp, in_generator, first) + words <= (Word*)thread->stack_end && fp->recursion < thread->recursion_limit;
}

// The frame of a call, its first `given` locals in place.
INLINE Frame* frame_at(Frame* fp, Word function, Word* base, uint32_t given) {
  Code* code = CODE_OF(function);
  uint32_t locals = code->local_count;
  Frame* frame = (Frame*)(base + locals);
#pragma clang loop unroll(disable) vectorize(disable)
  for (uint32_t at = given; at < locals; at++) base[at] = NULL_WORD;
  frame->code = code;
  frame->previous = fp;
  frame->ip = CODE_START(code);
  frame->function = function;
  frame->depth = 0;
  frame->recursion = fp->recursion + 1;
  frame->flags = 0;
  frame->continuation = 0;
  return frame;
}

// Arguments become locals: those borrowed for the operand stack are counted.
INLINE void take_arguments(Word* to, Word* from, uint32_t count) {
#pragma clang loop unroll(disable) vectorize(disable)
  for (uint32_t at = 0; at < count; at++) to[at] = own_word(from[at]);
}

INLINE Frame* new_frame(Frame* fp, bool in_generator, Word function, Word* first, uint32_t given) {
  Word* base = callee_base(fp, in_generator, first);
  take_arguments(base, first, given);
  return frame_at(fp, function, base, given);
}

INLINE Frame* new_method_frame(Frame* fp, bool in_generator, Word function, Word receiver, Word* rest,
                               uint32_t given) {
  Word* base = callee_base(fp, in_generator, rest - 1);
  base[0] = receiver;
  take_arguments(base + 1, rest, given);
  return frame_at(fp, function, base, given + 1);
}

// The first word that a callee's frame may use when its arguments are no operands of this one.
INLINE Word* free_stack(Frame* fp) {
  return IN_GENERATOR() ? (Word*)fp->stack_top : STACK_BASE(fp) + fp->code->stack_size;
}

INLINE bool call_room(Thread* thread, Frame* fp, Word function) {
  Code* code = CODE_OF(function);
  uint64_t words = (uint64_t)code->local_count + code->stack_size + sizeof(Frame) / sizeof(Word);
  return free_stack(fp) + words <= (Word*)thread->stack_end && fp->recursion < thread->recursion_limit;
}

// The frame of a call whose arguments are the first `given` (a constant) of three words.
INLINE Frame* call_frame(Frame* fp, Word function, uint32_t given, Word a, Word b, Word c) {
  Word* base = free_stack(fp);
  base[0] = a;
  if (given > 1) base[1] = b;
  if (given > 2) base[2] = c;
  return frame_at(fp, function, base, given);
}

// Makes a generator's frame ready to go on.
INLINE Frame* generator_frame(Thread* thread, Frame* fp, Word word, bool iterated) {
  Generator* generator = OBJECT(Generator, word);
  Frame* frame = generator->frame;
  frame->previous = fp;
  frame->recursion = fp->recursion + 1;
  frame->stack_top = free_stack(fp);
  if (iterated) frame->flags |= ITERATED_FRAME;
  generator->state = GENERATOR_RUNNING;
  generator->handled.previous = thread->handled;
  thread->handled = &generator->handled;
  return frame;
}

// Enters a frame: this one goes on after the `units` of the instruction when the callee returns. Making a frame needs every
// register, the table's too.
#define PUSH_FRAME(frame, units, callee_flags)                   \
  do {                                                           \
    Frame* callee = (frame);                                     \
    if (callee_flags) callee->flags |= (callee_flags);           \
    SYNC();                                                      \
    fp->return_offset = (units);                                 \
    fp = callee;                                                 \
    AFTER_CALL();                                                \
    ENTER();                                                     \
  } while (0)

// As `PUSH_FRAME`, for a frame that is made here: it begins at its first instruction, with no operands.
#define PUSH_NEW_FRAME(made, units, callee_flags)                \
  do {                                                           \
    SYNC();                                                      \
    fp->return_offset = (units);                                 \
    Frame* callee = (made);                                      \
    if (callee_flags) callee->flags = (callee_flags);            \
    ip = (uint32_t*)callee->ip;                                  \
    sp = STACK_BASE(callee);                                     \
    fp = callee;                                                 \
    AFTER_CALL();                                                \
    thread->frame = fp;                                          \
    DISPATCH();                                                  \
  } while (0)

// Leaves a frame with an owned word. Frames that aren't an ordinary call's are left by a handler of their own, which finds
// the word in the place of the code unit.
#define POP_FRAME(value)                                         \
  do {                                                           \
    word = (value);                                              \
    if (UNLIKELY(fp->flags)) TAIL op_RETURN_FLAGGED(REGISTERS);  \
    CLOSE_FRAME();                                               \
    fp = fp->previous;                                           \
    thread->frame = fp;                                          \
    sp = STACK_BASE(fp) + fp->depth;                             \
    ip = (uint32_t*)fp->ip + fp->return_offset;                  \
    *sp++ = word;                                                \
    DISPATCH();                                                  \
  } while (0)

// Closes what a frame in the thread's stack holds.
#define CLOSE_FRAME()                                            \
  do {                                                           \
    Word* local = (Word*)fp;                                     \
    Word* end = local - fp->code->local_count;                   \
    while (local != end) {                                       \
      Word w = *--local;                                         \
      *local = NULL_WORD;                                        \
      CLOSE(w);                                                  \
    }                                                            \
    CLOSE(fp->function);                                         \
  } while (0)

// Leaves a frame that stays alive (a generator's) with an owned word; it goes on after the `units` of the instruction.
#define SUSPEND(value, units)                                    \
  do {                                                           \
    word = (value);                                              \
    ip += (units);                                               \
    SYNC();                                                      \
    const uint32_t flags = fp->flags;                            \
    Generator* generator = GENERATOR_OF(fp);                     \
    Frame* resumer = fp->previous;                               \
    generator->state = GENERATOR_SUSPENDED;                      \
    thread->handled = generator->handled.previous;               \
    generator->handled.previous = 0;                             \
    fp->previous = 0;                                            \
    fp->flags = flags & ~(ITERATED_FRAME | BOUNDARY_FRAME);      \
    fp = resumer;                                                \
    thread->frame = fp;                                          \
    if (UNLIKELY(flags & BOUNDARY_FRAME)) return word;           \
    sp = STACK_BASE(fp) + fp->depth;                             \
    ip = (uint32_t*)fp->ip + fp->return_offset;                  \
    *sp++ = word;                                                \
    DISPATCH();                                                  \
  } while (0)

// Enters a suspended frame where it goes on, with an owned word on its stack.
#define RESUME(frame, value, units)                              \
  do {                                                           \
    Frame* callee = (frame);                                     \
    STACK_BASE(callee)[callee->depth++] = (value);               \
    SYNC();                                                      \
    fp->return_offset = (units);                                 \
    fp = callee;                                                 \
    ENTER();                                                     \
  } while (0)

// Null in the slots of an array operand that was taken over.
#define CLEAR_SLOTS(first, count)                                \
  do {                                                           \
    Word* slot = (first);                                        \
    for (uint32_t at = 0, end = (count); at < end; at++) {       \
      slot[at] = NULL_WORD;                                      \
    }                                                            \
  } while (0)

// The adaptive counter: 12 bits of steps over 4 bits of back-off. At zero the specializer chooses anew.
#define ADAPT(specialize)                                        \
  do {                                                           \
    uint16_t counter = CACHE(16, 0);                             \
    if (UNLIKELY(counter < 16)) TAIL specialize(REGISTERS);      \
    CACHE(16, 0) = counter - 16;                                 \
  } while (0)

// The ways that native code decides about. Its answer is the frame to go on in, with its state in memory; null: back to
// native code.
#define FOLLOW(answer)                                           \
  do {                                                           \
    fp = (answer);                                               \
    AFTER_CALL();                                                \
    if (!fp) return thread->result;                              \
    ENTER();                                                     \
  } while (0)

// As FOLLOW, where a call has answered already.
#define GO_ON(answer)                                            \
  do {                                                           \
    fp = (answer);                                               \
    if (!fp) return thread->result;                              \
    ENTER();                                                     \
  } while (0)

extern Frame* cp_return(Thread* thread, Word value);
extern Frame* cp_unwind(Thread* thread);

// In these, `word` is the value.

COLD_HANDLER(RETURN) {
  SYNC();
  FOLLOW(cp_return(thread, word));
}

// Native code that called a function gets the value. The value of a call of a class is the instance, which lies where the result goes; a special method that only has an effect
// gives no value to its caller.
HANDLER(RETURN_FLAGGED) {
  const uint32_t flags = fp->flags;
  if (UNLIKELY(!(flags == INIT_FRAME ? word == NONE_WORD : flags == DISCARD_FRAME || flags == BOUNDARY_FRAME))) {
    TAIL op_RETURN(REGISTERS);
  }
  if (flags == DISCARD_FRAME) CLOSE(word);
  CLOSE_FRAME();
  fp = fp->previous;
  thread->frame = fp;
  if (flags == BOUNDARY_FRAME) return word;
  sp = STACK_BASE(fp) + fp->depth + (flags == INIT_FRAME);
  ip = (uint32_t*)fp->ip + fp->return_offset;
  DISPATCH();
}

COLD_HANDLER(UNWIND) { FOLLOW(cp_unwind(thread)); }
