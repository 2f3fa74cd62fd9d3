// Frames: building one in place, and making a generator's ready. See ARCHITECTURE.md, Frames.

#define GENERATOR_FRAME 1u
#define BOUNDARY_FRAME 2u
#define INIT_FRAME 4u
#define ITERATED_FRAME 32u
#define DISCARD_FRAME 64u
#define LEFT_FRAME 128u

#define CODE_OF(function) OBJECT(Code, OBJECT(Function, function)->code)

// What a generator's `state` says.
#define GENERATOR_SUSPENDED 1u
#define GENERATOR_RUNNING 2u

// The generator whose frame it is: the frame's locals begin where the generator's fixed part ends.
#define GENERATOR_OF(frame) ((Generator*)((Word*)(frame) - (frame)->code->local_count) - 1)

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

// As frame_at, the next locals being the first `more` (a constant) of three words.
INLINE Frame* frame_after(Frame* fp, Word function, Word* base, uint32_t given, uint32_t more, Word a, Word b, Word c) {
  if (more > 0) base[given] = a;
  if (more > 1) base[given + 1] = b;
  if (more > 2) base[given + 2] = c;
  return frame_at(fp, function, base, given + more);
}

INLINE Frame* new_frame(Frame* fp, bool in_generator, Word function, Word* first, uint32_t given, uint32_t more,
                        Word a, Word b, Word c) {
  Word* base = callee_base(fp, in_generator, first);
  take_arguments(base, first, given);
  return frame_after(fp, function, base, given, more, a, b, c);
}

INLINE Frame* new_method_frame(Frame* fp, bool in_generator, Word function, Word receiver, Word* rest, uint32_t given,
                               uint32_t more, Word a, Word b, Word c) {
  Word* base = callee_base(fp, in_generator, rest - 1);
  base[0] = receiver;
  take_arguments(base + 1, rest, given);
  return frame_after(fp, function, base, given + 1, more, a, b, c);
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
  return frame_after(fp, function, free_stack(fp), 0, given, a, b, c);
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
