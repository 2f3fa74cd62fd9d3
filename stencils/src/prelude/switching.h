// From frame to frame: entering one, leaving one, and going on after an exception. See ARCHITECTURE.md, Frames.

// Continues in the frame `fp`, whose whole state is in memory.
#define ENTER()                                                  \
  do {                                                           \
    thread->frame = fp;                                          \
    sp = STACK_BASE(fp) + fp->depth;                             \
    ip = (uint32_t*)fp->ip;                                      \
    DISPATCH();                                                  \
  } while (0)

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

// Closes what a frame in the thread's stack holds: who looks meanwhile finds its caller.
#define CLOSE_FRAME()                                            \
  do {                                                           \
    fp->flags = LEFT_FRAME;                                      \
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

// Native code that called a function gets the value. The value of a call of a class is the instance, which lies where the
// result goes.
HANDLER(RETURN_FLAGGED) {
  const uint32_t flags = fp->flags;
  if (UNLIKELY(!(flags == INIT_FRAME ? word == NONE_WORD : flags == BOUNDARY_FRAME))) TAIL op_RETURN(REGISTERS);
  CLOSE_FRAME();
  fp = fp->previous;
  thread->frame = fp;
  if (flags == BOUNDARY_FRAME) return word;
  sp = STACK_BASE(fp) + fp->depth + (flags == INIT_FRAME);
  ip = (uint32_t*)fp->ip + fp->return_offset;
  DISPATCH();
}

COLD_HANDLER(UNWIND) { FOLLOW(cp_unwind(thread)); }
