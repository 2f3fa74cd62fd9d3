
// The way in: runs `thread->frame` until it goes back to native code.
__attribute__((visibility("default"))) Word cp_threaded_run(Thread* thread) {
  Frame* fp = thread->frame;
  Word* sp = STACK_BASE(fp) + fp->depth;
  uint32_t* ip = (uint32_t*)fp->ip;
  const void* table = cp_handlers;
  uint64_t word = *ip;
  return cp_handlers[OPCODE(word)](REGISTERS);
}
