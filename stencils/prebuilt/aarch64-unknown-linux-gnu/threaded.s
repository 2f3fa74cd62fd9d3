# Generated from bytecodes.def. Do not edit: `cargo run -p copperplate-stencils -- refresh` makes it anew.
# inputs: blake3 a5ce548033f3aaddd56f46b7bb34998e35a249036605fb49e75e66736fe7335d
# clang: 22.1.8
# text: blake3 4184c4353e784dac601c5869b711f48e2dac549cef8947a34c44659f349b7bd5
	.pushsection	.text
	.section	.text.unlikely.,"ax",@progbits
	.p2align	2
	.type	free_slow,@function
free_slow:
	.cfi_startproc
	mov	x8, x1
	and	x1, x4, #0xfffffffffffffffc
	sub	x9, x2, x8
	str	x3, [x8, #16]
	sub	x9, x9, #64
	lsr	x9, x9, #3
	str	w9, [x8, #32]
	b	cp_dealloc
.Lcp_func_end0:
	.size	free_slow, .Lcp_func_end0-free_slow
	.cfi_endproc
	.p2align	2
	.type	free_thunk,@function
free_thunk:
	.cfi_startproc
	stp	x29, x30, [sp, #-160]!
	stp	x1, x2, [sp, #16]
	stp	x3, x4, [sp, #32]
	stp	x5, x6, [sp, #48]
	stp	x7, x8, [sp, #64]
	stp	x9, x10, [sp, #80]
	stp	x11, x12, [sp, #96]
	stp	x13, x14, [sp, #112]
	stp	x15, x17, [sp, #128]
	mov	x4, x0
	mov	x0, x20
	mov	x1, x21
	mov	x2, x22
	mov	x3, x23
	bl	free_slow
	ldp	x15, x17, [sp, #128]
	ldp	x13, x14, [sp, #112]
	ldp	x11, x12, [sp, #96]
	ldp	x9, x10, [sp, #80]
	ldp	x7, x8, [sp, #64]
	ldp	x5, x6, [sp, #48]
	ldp	x3, x4, [sp, #32]
	ldp	x1, x2, [sp, #16]
	ldp	x29, x30, [sp], #160
	br	x17
.Lcp_func_end1:
	.size	free_thunk, .Lcp_func_end1-free_thunk
	.cfi_endproc
	.p2align	2
	.type	box_thunk,@function
box_thunk:
	.cfi_startproc
	stp	x29, x30, [sp, #-160]!
	stp	x1, x2, [sp, #16]
	stp	x3, x4, [sp, #32]
	stp	x5, x6, [sp, #48]
	stp	x7, x8, [sp, #64]
	stp	x9, x10, [sp, #80]
	stp	x11, x12, [sp, #96]
	stp	x13, x14, [sp, #112]
	stp	x15, x17, [sp, #128]
	mov	x0, x20
	bl	cp_box_float
	ldp	x15, x17, [sp, #128]
	ldp	x13, x14, [sp, #112]
	ldp	x11, x12, [sp, #96]
	ldp	x9, x10, [sp, #80]
	ldp	x7, x8, [sp, #64]
	ldp	x5, x6, [sp, #48]
	ldp	x3, x4, [sp, #32]
	ldp	x1, x2, [sp, #16]
	ldp	x29, x30, [sp], #160
	br	x17
.Lcp_func_end2:
	.size	box_thunk, .Lcp_func_end2-box_thunk
	.cfi_endproc
	.text
	.p2align	2
	.type	op_NOP,@function
op_NOP:
	.cfi_startproc
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_func_end3:
	.size	op_NOP, .Lcp_func_end3-op_NOP
	.cfi_endproc
	.p2align	2
	.type	op_POP_TOP,@function
op_POP_TOP:
	.cfi_startproc
	ldr	x0, [x22, #-8]!
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB4_2
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB4_3
.Lcp_BB4_2:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB4_3:
	adr	x17, .Lcp_tmp0
	b	free_thunk
.Lcp_tmp0:
	b	.Lcp_BB4_2
.Lcp_func_end4:
	.size	op_POP_TOP, .Lcp_func_end4-op_POP_TOP
	.cfi_endproc
	.p2align	2
	.type	op_COPY,@function
op_COPY:
	.cfi_startproc
	lsr	w8, w25, #10
	sub	w8, w8, #1
	mvn	x8, x8
	ldr	x8, [x22, x8, lsl #3]
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB5_2
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB5_2:
	str	x8, [x22], #8
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_func_end5:
	.size	op_COPY, .Lcp_func_end5-op_COPY
	.cfi_endproc
	.p2align	2
	.type	op_SWAP,@function
op_SWAP:
	.cfi_startproc
	lsr	w8, w25, #10
	mov	x9, #-2
	sub	w8, w8, #2
	sub	x8, x9, x8
	ldur	x9, [x22, #-8]
	ldr	x10, [x22, x8, lsl #3]
	str	x9, [x22, x8, lsl #3]
	stur	x10, [x22, #-8]
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_func_end6:
	.size	op_SWAP, .Lcp_func_end6-op_SWAP
	.cfi_endproc
	.p2align	2
	.type	op_PUSH_NULL,@function
op_PUSH_NULL:
	.cfi_startproc
	mov	w8, #3
	str	x8, [x22], #8
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_func_end7:
	.size	op_PUSH_NULL, .Lcp_func_end7-op_PUSH_NULL
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_CONST,@function
op_LOAD_CONST:
	.cfi_startproc
	ldr	x8, [x21]
	lsr	w9, w25, #10
	ldr	x8, [x8, #32]
	ldr	x8, [x8, x9, lsl #3]
	ubfiz	x9, x8, #1, #1
	orr	x8, x9, x8
	str	x8, [x22], #8
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_func_end8:
	.size	op_LOAD_CONST, .Lcp_func_end8-op_LOAD_CONST
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_SMALL_INT,@function
op_LOAD_SMALL_INT:
	.cfi_startproc
	lsr	x8, x25, #8
	and	x8, x8, #0xfffffc
	str	x8, [x22], #8
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_func_end9:
	.size	op_LOAD_SMALL_INT, .Lcp_func_end9-op_LOAD_SMALL_INT
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_COMMON_CONSTANT,@function
op_LOAD_COMMON_CONSTANT:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	lsr	w1, w25, #10
	mov	x0, x20
	bl	cp_common_constant
	str	x0, [x22], #8
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_func_end10:
	.size	op_LOAD_COMMON_CONSTANT, .Lcp_func_end10-op_LOAD_COMMON_CONSTANT
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST,@function
op_LOAD_FAST:
	.cfi_startproc
	mvn	w8, w25, lsr #10
	lsl	w8, w8, #3
	orr	x8, x8, #0xfffffffffe000000
	ldr	x8, [x21, x8]
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB11_2
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB11_2:
	str	x8, [x22], #8
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_func_end11:
	.size	op_LOAD_FAST, .Lcp_func_end11-op_LOAD_FAST
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_BORROW,@function
op_LOAD_FAST_BORROW:
	.cfi_startproc
	mvn	w8, w25, lsr #10
	lsl	w8, w8, #3
	orr	x8, x8, #0xfffffffffe000000
	ldr	x8, [x21, x8]
	ubfiz	x9, x8, #1, #1
	orr	x8, x9, x8
	str	x8, [x22], #8
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_func_end12:
	.size	op_LOAD_FAST_BORROW, .Lcp_func_end12-op_LOAD_FAST_BORROW
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_CHECK,@function
op_LOAD_FAST_CHECK:
	.cfi_startproc
	mvn	w8, w25, lsr #10
	lsl	w8, w8, #3
	orr	x8, x8, #0xfffffffffe000000
	ldr	x8, [x21, x8]
	cmp	x8, #3
	b.eq	.Lcp_BB13_4
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB13_3
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB13_3:
	str	x8, [x22], #8
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB13_4:
	b	op_COLD_LOAD_FAST_CHECK
.Lcp_func_end13:
	.size	op_LOAD_FAST_CHECK, .Lcp_func_end13-op_LOAD_FAST_CHECK
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_AND_CLEAR,@function
op_LOAD_FAST_AND_CLEAR:
	.cfi_startproc
	mvn	w8, w25, lsr #10
	orr	x8, x8, #0xffffffffffc00000
	ldr	x9, [x21, x8, lsl #3]
	and	x10, x9, #0x3
	mov	x0, x9
	cmp	x10, #1
	b.ne	.Lcp_BB14_2
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	add	w11, w11, #1
	str	w11, [x10]
	ldr	x0, [x21, x8, lsl #3]
.Lcp_BB14_2:
	and	x10, x0, #0x3
	mov	w11, #3
	str	x11, [x21, x8, lsl #3]
	cmp	x10, #1
	str	x9, [x22], #8
	b.ne	.Lcp_BB14_4
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB14_5
.Lcp_BB14_4:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB14_5:
	adr	x17, .Lcp_tmp1
	b	free_thunk
.Lcp_tmp1:
	b	.Lcp_BB14_4
.Lcp_func_end14:
	.size	op_LOAD_FAST_AND_CLEAR, .Lcp_func_end14-op_LOAD_FAST_AND_CLEAR
	.cfi_endproc
	.p2align	2
	.type	op_STORE_FAST,@function
op_STORE_FAST:
	.cfi_startproc
	ldr	x8, [x22, #-8]!
	mvn	w9, w8
	tst	x9, #0x3
	b.eq	.Lcp_BB15_4
.Lcp_BB15_1:
	mvn	w9, w25, lsr #10
	lsl	w9, w9, #3
	orr	x9, x9, #0xfffffffffe000000
	ldr	x0, [x21, x9]
	str	x8, [x21, x9]
	and	x10, x0, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB15_3
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB15_7
.Lcp_BB15_3:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB15_4:
	cmp	x8, #3
	b.eq	.Lcp_BB15_1
	and	x9, x8, #0xfffffffffffffffc
	ldrb	w10, [x9, #4]
	tbnz	w10, #0, .Lcp_BB15_1
	ldr	w10, [x9]
	and	x8, x8, #0xfffffffffffffffd
	add	w10, w10, #1
	str	w10, [x9]
	b	.Lcp_BB15_1
.Lcp_BB15_7:
	adr	x17, .Lcp_tmp2
	b	free_thunk
.Lcp_tmp2:
	b	.Lcp_BB15_3
.Lcp_func_end15:
	.size	op_STORE_FAST, .Lcp_func_end15-op_STORE_FAST
	.cfi_endproc
	.p2align	2
	.type	op_DELETE_FAST,@function
op_DELETE_FAST:
	.cfi_startproc
	mvn	w8, w25, lsr #10
	orr	x8, x8, #0xffffffffffc00000
	ldr	x0, [x21, x8, lsl #3]
	cmp	x0, #3
	b.eq	.Lcp_BB16_4
	and	x9, x0, #0x3
	cmp	x9, #1
	mov	w9, #3
	str	x9, [x21, x8, lsl #3]
	b.ne	.Lcp_BB16_3
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB16_5
.Lcp_BB16_3:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB16_4:
	b	op_COLD_DELETE_FAST
.Lcp_BB16_5:
	adr	x17, .Lcp_tmp3
	b	free_thunk
.Lcp_tmp3:
	b	.Lcp_BB16_3
.Lcp_func_end16:
	.size	op_DELETE_FAST, .Lcp_func_end16-op_DELETE_FAST
	.cfi_endproc
	.p2align	2
	.type	op_MAKE_CELL,@function
op_MAKE_CELL:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	mvn	w8, w25, lsr #10
	mov	x0, x20
	lsl	w8, w8, #3
	orr	x19, x8, #0xfffffffffe000000
	mov	w8, #3
	ldr	x1, [x21, x19]
	str	x8, [x21, x19]
	bl	cp_make_cell
	ldr	x8, [x21, x19]
	str	x0, [x21, x19]
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB17_2
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB17_3
.Lcp_BB17_2:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB17_3:
	.cfi_restore_state
	mov	x0, x8
	adr	x17, .Lcp_tmp4
	b	free_thunk
.Lcp_tmp4:
	b	.Lcp_BB17_2
.Lcp_func_end17:
	.size	op_MAKE_CELL, .Lcp_func_end17-op_MAKE_CELL
	.cfi_endproc
	.p2align	2
	.type	op_COPY_FREE_VARS,@function
op_COPY_FREE_VARS:
	.cfi_startproc
	lsr	w9, w25, #10
	cbz	w9, .Lcp_BB18_5
	mov	w8, w9
	sub	w9, w9, #1
	mov	w10, #32
	b	.Lcp_BB18_3
.Lcp_BB18_2:
	mov	w12, w9
	subs	x8, x8, #1
	sub	w9, w9, #1
	mvn	x12, x12
	add	x10, x10, #8
	str	x11, [x21, x12, lsl #3]
	b.eq	.Lcp_BB18_5
.Lcp_BB18_3:
	ldr	x11, [x21, #24]
	and	x11, x11, #0xfffffffffffffffc
	ldr	x11, [x11, #40]
	and	x11, x11, #0xfffffffffffffffc
	ldr	x11, [x11, x10]
	and	x12, x11, #0x3
	cmp	x12, #1
	b.ne	.Lcp_BB18_2
	and	x12, x11, #0xfffffffffffffffc
	ldr	w13, [x12]
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB18_2
.Lcp_BB18_5:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_func_end18:
	.size	op_COPY_FREE_VARS, .Lcp_func_end18-op_COPY_FREE_VARS
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_DEREF,@function
op_LOAD_DEREF:
	.cfi_startproc
	mvn	w8, w25, lsr #10
	lsl	w8, w8, #3
	orr	x8, x8, #0xfffffffffe000000
	ldr	x8, [x21, x8]
	and	x8, x8, #0xfffffffffffffffc
	ldr	x8, [x8, #16]
	cmp	x8, #3
	b.eq	.Lcp_BB19_4
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB19_3
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB19_3:
	str	x8, [x22], #8
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB19_4:
	b	op_COLD_LOAD_DEREF
.Lcp_func_end19:
	.size	op_LOAD_DEREF, .Lcp_func_end19-op_LOAD_DEREF
	.cfi_endproc
	.p2align	2
	.type	op_STORE_DEREF,@function
op_STORE_DEREF:
	.cfi_startproc
	mvn	w9, w25, lsr #10
	ldr	x8, [x22, #-8]!
	lsl	w9, w9, #3
	mvn	w10, w8
	tst	x10, #0x3
	orr	x9, x9, #0xfffffffffe000000
	ldr	x9, [x21, x9]
	b.eq	.Lcp_BB20_4
.Lcp_BB20_1:
	and	x9, x9, #0xfffffffffffffffc
	ldr	x0, [x9, #16]
	str	x8, [x9, #16]
	and	x10, x0, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB20_3
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB20_7
.Lcp_BB20_3:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB20_4:
	cmp	x8, #3
	b.eq	.Lcp_BB20_1
	and	x10, x8, #0xfffffffffffffffc
	ldrb	w11, [x10, #4]
	tbnz	w11, #0, .Lcp_BB20_1
	ldr	w11, [x10]
	and	x8, x8, #0xfffffffffffffffd
	add	w11, w11, #1
	str	w11, [x10]
	b	.Lcp_BB20_1
.Lcp_BB20_7:
	adr	x17, .Lcp_tmp5
	b	free_thunk
.Lcp_tmp5:
	b	.Lcp_BB20_3
.Lcp_func_end20:
	.size	op_STORE_DEREF, .Lcp_func_end20-op_STORE_DEREF
	.cfi_endproc
	.p2align	2
	.type	op_DELETE_DEREF,@function
op_DELETE_DEREF:
	.cfi_startproc
	mvn	w8, w25, lsr #10
	lsl	w8, w8, #3
	orr	x8, x8, #0xfffffffffe000000
	ldr	x8, [x21, x8]
	and	x8, x8, #0xfffffffffffffffc
	ldr	x0, [x8, #16]
	cmp	x0, #3
	b.eq	.Lcp_BB21_4
	and	x9, x0, #0x3
	mov	w10, #3
	cmp	x9, #1
	str	x10, [x8, #16]
	b.ne	.Lcp_BB21_3
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB21_5
.Lcp_BB21_3:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB21_4:
	b	op_COLD_DELETE_DEREF
.Lcp_BB21_5:
	adr	x17, .Lcp_tmp6
	b	free_thunk
.Lcp_tmp6:
	b	.Lcp_BB21_3
.Lcp_func_end21:
	.size	op_DELETE_DEREF, .Lcp_func_end21-op_DELETE_DEREF
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FROM_DICT_OR_DEREF,@function
op_LOAD_FROM_DICT_OR_DEREF:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x8, x22, x21
	lsr	w24, w25, #10
	ldur	x19, [x22, #-8]
	sub	x8, x8, #64
	mov	x0, x20
	str	x23, [x21, #16]
	lsr	x8, x8, #3
	mov	x1, x19
	mov	w2, w24
	str	w8, [x21, #32]
	bl	cp_load_from_mapping
	cmp	x0, #3
	b.ne	.Lcp_BB22_5
	ldr	x8, [x20, #8]
	cmp	x8, #3
	b.ne	.Lcp_BB22_8
	mvn	w8, w24
	ldr	x8, [x21, w8, sxtw #3]
	and	x8, x8, #0xfffffffffffffffc
	ldr	x0, [x8, #16]
	cmp	x0, #3
	b.eq	.Lcp_BB22_10
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB22_5
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	add	w9, w9, #1
	str	w9, [x8]
.Lcp_BB22_5:
	and	x8, x19, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB22_7
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB22_9
.Lcp_BB22_7:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB22_8:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB22_9:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp7
	b	free_thunk
.Lcp_tmp7:
	b	.Lcp_BB22_7
.Lcp_BB22_10:
	mov	x0, x20
	mov	w1, w24
	bl	cp_raise_unbound
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end22:
	.size	op_LOAD_FROM_DICT_OR_DEREF, .Lcp_func_end22-op_LOAD_FROM_DICT_OR_DEREF
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_NAME,@function
op_LOAD_NAME:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x9, x22, x21
	ldr	x10, [x21]
	str	x23, [x21, #16]
	sub	x9, x9, #64
	lsr	w8, w25, #10
	mov	x0, x20
	lsr	x9, x9, #3
	str	w9, [x21, #32]
	ldr	x9, [x10, #48]
	ldr	x1, [x9, x8, lsl #3]
	bl	cp_load_name
	cmp	x0, #3
	b.eq	.Lcp_BB23_2
	str	x0, [x22], #8
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB23_2:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end23:
	.size	op_LOAD_NAME, .Lcp_func_end23-op_LOAD_NAME
	.cfi_endproc
	.p2align	2
	.type	op_STORE_NAME,@function
op_STORE_NAME:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x9, x22, x21
	ldr	x10, [x21]
	lsr	w8, w25, #10
	sub	x9, x9, #64
	ldr	x19, [x22, #-8]!
	lsr	x9, x9, #3
	str	x23, [x21, #16]
	mov	x0, x20
	mov	x2, x19
	str	w9, [x21, #32]
	ldr	x9, [x10, #48]
	ldr	x1, [x9, x8, lsl #3]
	bl	cp_store_name
	tbnz	w0, #31, .Lcp_BB24_4
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB24_3
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB24_5
.Lcp_BB24_3:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB24_4:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB24_5:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp8
	b	free_thunk
.Lcp_tmp8:
	b	.Lcp_BB24_3
.Lcp_func_end24:
	.size	op_STORE_NAME, .Lcp_func_end24-op_STORE_NAME
	.cfi_endproc
	.p2align	2
	.type	op_DELETE_NAME,@function
op_DELETE_NAME:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x9, x22, x21
	ldr	x10, [x21]
	str	x23, [x21, #16]
	sub	x9, x9, #64
	lsr	w8, w25, #10
	mov	x0, x20
	lsr	x9, x9, #3
	str	w9, [x21, #32]
	ldr	x9, [x10, #48]
	ldr	x1, [x9, x8, lsl #3]
	bl	cp_delete_name
	tbnz	w0, #31, .Lcp_BB25_2
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB25_2:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end25:
	.size	op_DELETE_NAME, .Lcp_func_end25-op_DELETE_NAME
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_GLOBAL,@function
op_LOAD_GLOBAL:
	.cfi_startproc
	ldrh	w8, [x23, #4]
	cmp	w8, #15
	b.ls	.Lcp_BB26_3
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	sub	x9, x22, x21
	sub	w8, w8, #16
	mov	x0, x20
	sub	x9, x9, #64
	strh	w8, [x23, #4]
	lsr	x8, x9, #3
	ldr	x9, [x21]
	str	x23, [x21, #16]
	str	w8, [x21, #32]
	ldr	x8, [x9, #48]
	lsr	w9, w25, #10
	ldr	x1, [x8, x9, lsl #3]
	bl	cp_load_global
	cmp	x0, #3
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b.eq	.Lcp_BB26_4
	str	x0, [x22], #8
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	w25, [x23, #16]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB26_3:
	b	op_SPECIALIZE_LOAD_GLOBAL
.Lcp_BB26_4:
	b	op_UNWIND
.Lcp_func_end26:
	.size	op_LOAD_GLOBAL, .Lcp_func_end26-op_LOAD_GLOBAL
	.cfi_endproc
	.p2align	2
	.type	op_STORE_GLOBAL,@function
op_STORE_GLOBAL:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x9, x22, x21
	ldr	x10, [x21]
	lsr	w8, w25, #10
	sub	x9, x9, #64
	ldr	x19, [x22, #-8]!
	lsr	x9, x9, #3
	str	x23, [x21, #16]
	mov	x0, x20
	mov	x2, x19
	str	w9, [x21, #32]
	ldr	x9, [x10, #48]
	ldr	x1, [x9, x8, lsl #3]
	bl	cp_store_global
	tbnz	w0, #31, .Lcp_BB27_4
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB27_3
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB27_5
.Lcp_BB27_3:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB27_4:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB27_5:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp9
	b	free_thunk
.Lcp_tmp9:
	b	.Lcp_BB27_3
.Lcp_func_end27:
	.size	op_STORE_GLOBAL, .Lcp_func_end27-op_STORE_GLOBAL
	.cfi_endproc
	.p2align	2
	.type	op_DELETE_GLOBAL,@function
op_DELETE_GLOBAL:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x9, x22, x21
	ldr	x10, [x21]
	str	x23, [x21, #16]
	sub	x9, x9, #64
	lsr	w8, w25, #10
	mov	x0, x20
	lsr	x9, x9, #3
	str	w9, [x21, #32]
	ldr	x9, [x10, #48]
	ldr	x1, [x9, x8, lsl #3]
	bl	cp_delete_global
	tbnz	w0, #31, .Lcp_BB28_2
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB28_2:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end28:
	.size	op_DELETE_GLOBAL, .Lcp_func_end28-op_DELETE_GLOBAL
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FROM_DICT_OR_GLOBALS,@function
op_LOAD_FROM_DICT_OR_GLOBALS:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x8, x22, x21
	ldr	x9, [x21]
	ldur	x19, [x22, #-8]
	sub	x8, x8, #64
	str	x23, [x21, #16]
	mov	x0, x20
	lsr	x8, x8, #3
	mov	x1, x19
	str	w8, [x21, #32]
	ldr	x8, [x9, #48]
	lsr	w9, w25, #10
	ldr	x2, [x8, x9, lsl #3]
	bl	cp_load_from_dict_or_globals
	cmp	x0, #3
	b.eq	.Lcp_BB29_4
	and	x8, x19, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB29_3
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB29_5
.Lcp_BB29_3:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB29_4:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB29_5:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp10
	b	free_thunk
.Lcp_tmp10:
	b	.Lcp_BB29_3
.Lcp_func_end29:
	.size	op_LOAD_FROM_DICT_OR_GLOBALS, .Lcp_func_end29-op_LOAD_FROM_DICT_OR_GLOBALS
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_LOCALS,@function
op_LOAD_LOCALS:
	.cfi_startproc
	ldr	x8, [x21]
	ldr	w8, [x8, #64]
	sub	w8, w8, #1
	mvn	x8, x8
	ldr	x8, [x21, x8, lsl #3]
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB30_2
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB30_2:
	str	x8, [x22], #8
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_func_end30:
	.size	op_LOAD_LOCALS, .Lcp_func_end30-op_LOAD_LOCALS
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_BUILD_CLASS,@function
op_LOAD_BUILD_CLASS:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x8, x22, x21
	mov	x0, x20
	str	x23, [x21, #16]
	sub	x8, x8, #64
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_load_build_class
	cmp	x0, #3
	b.eq	.Lcp_BB31_2
	str	x0, [x22], #8
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB31_2:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end31:
	.size	op_LOAD_BUILD_CLASS, .Lcp_func_end31-op_LOAD_BUILD_CLASS
	.cfi_endproc
	.p2align	2
	.type	op_IMPORT_NAME,@function
op_IMPORT_NAME:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x8, x22, x21
	mov	x24, x22
	lsr	w9, w25, #10
	sub	x8, x8, #64
	ldr	x19, [x22, #-8]!
	lsr	x8, x8, #3
	ldur	x2, [x24, #-16]
	str	x23, [x21, #16]
	mov	x0, x20
	mov	x3, x19
	str	w8, [x21, #32]
	ldr	x8, [x21]
	ldr	x8, [x8, #48]
	ldr	x1, [x8, x9, lsl #3]
	bl	cp_import_name
	cmp	x0, #3
	b.eq	.Lcp_BB32_4
	and	x8, x19, #0x3
	stur	x0, [x24, #-16]
	cmp	x8, #1
	b.ne	.Lcp_BB32_3
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB32_5
.Lcp_BB32_3:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB32_4:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB32_5:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp11
	b	free_thunk
.Lcp_tmp11:
	b	.Lcp_BB32_3
.Lcp_func_end32:
	.size	op_IMPORT_NAME, .Lcp_func_end32-op_IMPORT_NAME
	.cfi_endproc
	.p2align	2
	.type	op_IMPORT_FROM,@function
op_IMPORT_FROM:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x8, x22, x21
	ldr	x9, [x21]
	ldur	x1, [x22, #-8]
	sub	x8, x8, #64
	str	x23, [x21, #16]
	mov	x0, x20
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	ldr	x8, [x9, #48]
	lsr	w9, w25, #10
	ldr	x2, [x8, x9, lsl #3]
	bl	cp_import_from
	cmp	x0, #3
	b.eq	.Lcp_BB33_2
	str	x0, [x22], #8
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB33_2:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end33:
	.size	op_IMPORT_FROM, .Lcp_func_end33-op_IMPORT_FROM
	.cfi_endproc
	.p2align	2
	.type	op_IMPORT_STAR,@function
op_IMPORT_STAR:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x8, x22, x21
	ldr	x19, [x22, #-8]!
	sub	x8, x8, #64
	mov	x0, x20
	str	x23, [x21, #16]
	lsr	x8, x8, #3
	mov	x1, x19
	str	w8, [x21, #32]
	bl	cp_import_star
	tbnz	w0, #31, .Lcp_BB34_4
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB34_3
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB34_5
.Lcp_BB34_3:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB34_4:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB34_5:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp12
	b	free_thunk
.Lcp_tmp12:
	b	.Lcp_BB34_3
.Lcp_func_end34:
	.size	op_IMPORT_STAR, .Lcp_func_end34-op_IMPORT_STAR
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_ATTR,@function
op_LOAD_ATTR:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldrh	w8, [x23, #4]
	cmp	w8, #15
	b.ls	.Lcp_BB35_5
	sub	x9, x22, x21
	sub	w8, w8, #16
	ldur	x19, [x22, #-8]
	sub	x9, x9, #64
	strh	w8, [x23, #4]
	mov	x0, x20
	lsr	x8, x9, #3
	ldr	x9, [x21]
	str	x23, [x21, #16]
	mov	x1, x19
	str	w8, [x21, #32]
	ldr	x8, [x9, #48]
	lsr	w9, w25, #10
	ldr	x2, [x8, x9, lsl #3]
	bl	cp_load_attr
	cmp	x0, #3
	b.eq	.Lcp_BB35_6
	and	x8, x19, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB35_4
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB35_7
.Lcp_BB35_4:
	ldr	w25, [x23, #20]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB35_5:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_SPECIALIZE_LOAD_ATTR
.Lcp_BB35_6:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB35_7:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp13
	b	free_thunk
.Lcp_tmp13:
	b	.Lcp_BB35_4
.Lcp_func_end35:
	.size	op_LOAD_ATTR, .Lcp_func_end35-op_LOAD_ATTR
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_METHOD,@function
op_LOAD_METHOD:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldrh	w8, [x23, #4]
	cmp	w8, #15
	b.ls	.Lcp_BB36_5
	sub	x9, x22, x21
	mov	x3, x22
	sub	w8, w8, #16
	sub	x9, x9, #64
	ldr	x19, [x3, #-8]!
	strh	w8, [x23, #4]
	lsr	x8, x9, #3
	mov	x0, x20
	ldr	x9, [x21]
	str	x23, [x21, #16]
	mov	x1, x19
	str	w8, [x21, #32]
	ldr	x8, [x9, #48]
	lsr	w9, w25, #10
	ldr	x2, [x8, x9, lsl #3]
	bl	cp_load_method
	tbnz	w0, #31, .Lcp_BB36_6
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB36_4
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB36_7
.Lcp_BB36_4:
	ldr	w25, [x23, #20]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	add	x22, x22, #8
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB36_5:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_SPECIALIZE_LOAD_METHOD
.Lcp_BB36_6:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB36_7:
	.cfi_restore_state
	mov	x0, x19
	mov	x8, x22
	add	x22, x22, #8
	adr	x17, .Lcp_tmp14
	b	free_thunk
.Lcp_tmp14:
	mov	x22, x8
	b	.Lcp_BB36_4
.Lcp_func_end36:
	.size	op_LOAD_METHOD, .Lcp_func_end36-op_LOAD_METHOD
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_SUPER_ATTR,@function
op_LOAD_SUPER_ATTR:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x8, x22, x21
	mov	x26, x22
	ldur	x19, [x22, #-24]
	sub	x8, x8, #64
	ldr	x24, [x22, #-16]!
	lsr	x8, x8, #3
	ldur	x27, [x26, #-8]
	str	x23, [x21, #16]
	lsr	w9, w25, #10
	mov	x0, x20
	mov	x1, x19
	str	w8, [x21, #32]
	ldr	x8, [x21]
	mov	x2, x24
	mov	x3, x27
	ldr	x8, [x8, #48]
	ldr	x4, [x8, x9, lsl #3]
	bl	cp_load_super_attr
	cmp	x0, #3
	b.eq	.Lcp_BB37_8
	and	x8, x27, #0x3
	stur	x0, [x26, #-24]
	cmp	x8, #1
	b.ne	.Lcp_BB37_3
	and	x8, x27, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB37_9
.Lcp_BB37_3:
	and	x8, x24, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB37_5
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB37_10
.Lcp_BB37_5:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB37_7
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB37_11
.Lcp_BB37_7:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB37_8:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB37_9:
	.cfi_restore_state
	mov	x0, x27
	adr	x17, .Lcp_tmp15
	b	free_thunk
.Lcp_tmp15:
	b	.Lcp_BB37_3
.Lcp_BB37_10:
	mov	x0, x24
	adr	x17, .Lcp_tmp16
	b	free_thunk
.Lcp_tmp16:
	b	.Lcp_BB37_5
.Lcp_BB37_11:
	mov	x0, x19
	adr	x17, .Lcp_tmp17
	b	free_thunk
.Lcp_tmp17:
	b	.Lcp_BB37_7
.Lcp_func_end37:
	.size	op_LOAD_SUPER_ATTR, .Lcp_func_end37-op_LOAD_SUPER_ATTR
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_SUPER_METHOD,@function
op_LOAD_SUPER_METHOD:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldrh	w8, [x23, #4]
	mov	x5, x22
	cmp	w8, #15
	b.ls	.Lcp_BB38_9
	sub	x9, x5, x21
	ldr	x19, [x5, #-24]!
	mov	x22, x5
	sub	w8, w8, #16
	sub	x9, x9, #64
	ldr	x26, [x22, #16]!
	ldr	x24, [x5, #8]
	strh	w8, [x23, #4]
	lsr	x8, x9, #3
	mov	x0, x20
	ldr	x9, [x21]
	str	x23, [x21, #16]
	mov	x1, x19
	str	w8, [x21, #32]
	mov	x2, x24
	mov	x3, x26
	ldr	x8, [x9, #48]
	lsr	w9, w25, #10
	ldr	x4, [x8, x9, lsl #3]
	bl	cp_load_super_method
	tbnz	w0, #31, .Lcp_BB38_10
	and	x8, x26, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB38_4
	and	x8, x26, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB38_11
.Lcp_BB38_4:
	and	x8, x24, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB38_6
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB38_12
.Lcp_BB38_6:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB38_8
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB38_13
.Lcp_BB38_8:
	ldr	w25, [x23, #24]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB38_9:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x5
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_SPECIALIZE_LOAD_SUPER_METHOD
.Lcp_BB38_10:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB38_11:
	.cfi_restore_state
	mov	x0, x26
	adr	x17, .Lcp_tmp18
	b	free_thunk
.Lcp_tmp18:
	b	.Lcp_BB38_4
.Lcp_BB38_12:
	mov	x0, x24
	adr	x17, .Lcp_tmp19
	b	free_thunk
.Lcp_tmp19:
	b	.Lcp_BB38_6
.Lcp_BB38_13:
	mov	x0, x19
	adr	x17, .Lcp_tmp20
	b	free_thunk
.Lcp_tmp20:
	b	.Lcp_BB38_8
.Lcp_func_end38:
	.size	op_LOAD_SUPER_METHOD, .Lcp_func_end38-op_LOAD_SUPER_METHOD
	.cfi_endproc
	.p2align	2
	.type	op_STORE_ATTR,@function
op_STORE_ATTR:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldrh	w8, [x23, #4]
	cmp	w8, #15
	b.ls	.Lcp_BB39_7
	sub	x9, x22, x21
	sub	w8, w8, #16
	mov	x0, x20
	sub	x9, x9, #64
	ldp	x19, x24, [x22, #-16]!
	strh	w8, [x23, #4]
	lsr	x8, x9, #3
	ldr	x9, [x21]
	str	x23, [x21, #16]
	str	w8, [x21, #32]
	mov	x1, x24
	mov	x3, x19
	ldr	x8, [x9, #48]
	lsr	w9, w25, #10
	ldr	x2, [x8, x9, lsl #3]
	bl	cp_store_attr
	tbnz	w0, #31, .Lcp_BB39_8
	and	x8, x24, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB39_4
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB39_9
.Lcp_BB39_4:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB39_6
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB39_10
.Lcp_BB39_6:
	ldr	w25, [x23, #20]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB39_7:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_SPECIALIZE_STORE_ATTR
.Lcp_BB39_8:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB39_9:
	.cfi_restore_state
	mov	x0, x24
	adr	x17, .Lcp_tmp21
	b	free_thunk
.Lcp_tmp21:
	b	.Lcp_BB39_4
.Lcp_BB39_10:
	mov	x0, x19
	adr	x17, .Lcp_tmp22
	b	free_thunk
.Lcp_tmp22:
	b	.Lcp_BB39_6
.Lcp_func_end39:
	.size	op_STORE_ATTR, .Lcp_func_end39-op_STORE_ATTR
	.cfi_endproc
	.p2align	2
	.type	op_DELETE_ATTR,@function
op_DELETE_ATTR:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x9, x22, x21
	ldr	x10, [x21]
	lsr	w8, w25, #10
	sub	x9, x9, #64
	ldr	x19, [x22, #-8]!
	lsr	x9, x9, #3
	str	x23, [x21, #16]
	mov	x0, x20
	mov	x1, x19
	str	w9, [x21, #32]
	ldr	x9, [x10, #48]
	ldr	x2, [x9, x8, lsl #3]
	bl	cp_delete_attr
	tbnz	w0, #31, .Lcp_BB40_4
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB40_3
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB40_5
.Lcp_BB40_3:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB40_4:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB40_5:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp23
	b	free_thunk
.Lcp_tmp23:
	b	.Lcp_BB40_3
.Lcp_func_end40:
	.size	op_DELETE_ATTR, .Lcp_func_end40-op_DELETE_ATTR
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR,@function
op_BINARY_SUBSCR:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldrh	w8, [x23, #4]
	mov	x24, x22
	cmp	w8, #15
	b.ls	.Lcp_BB41_7
	mov	x22, x24
	sub	x9, x24, x21
	sub	w8, w8, #16
	ldr	x25, [x22, #-8]!
	sub	x9, x9, #64
	ldur	x19, [x22, #-8]
	strh	w8, [x23, #4]
	lsr	x8, x9, #3
	mov	x0, x20
	mov	x2, x25
	str	x23, [x21, #16]
	mov	x1, x19
	str	w8, [x21, #32]
	bl	cp_subscript
	cmp	x0, #3
	b.eq	.Lcp_BB41_8
	and	x8, x25, #0x3
	stur	x0, [x24, #-16]
	cmp	x8, #1
	b.ne	.Lcp_BB41_4
	and	x8, x25, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB41_9
.Lcp_BB41_4:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB41_6
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB41_10
.Lcp_BB41_6:
	ldr	w25, [x23, #20]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB41_7:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x24
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_SPECIALIZE_BINARY_SUBSCR
.Lcp_BB41_8:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB41_9:
	.cfi_restore_state
	mov	x0, x25
	adr	x17, .Lcp_tmp24
	b	free_thunk
.Lcp_tmp24:
	b	.Lcp_BB41_4
.Lcp_BB41_10:
	mov	x0, x19
	adr	x17, .Lcp_tmp25
	b	free_thunk
.Lcp_tmp25:
	b	.Lcp_BB41_6
.Lcp_func_end41:
	.size	op_BINARY_SUBSCR, .Lcp_func_end41-op_BINARY_SUBSCR
	.cfi_endproc
	.p2align	2
	.type	op_STORE_SUBSCR,@function
op_STORE_SUBSCR:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldrh	w8, [x23, #4]
	cmp	w8, #15
	b.ls	.Lcp_BB42_9
	sub	x9, x22, x21
	sub	w8, w8, #16
	mov	x0, x20
	ldp	x19, x24, [x22, #-24]!
	sub	x9, x9, #64
	ldr	x25, [x22, #16]
	strh	w8, [x23, #4]
	lsr	x8, x9, #3
	str	x23, [x21, #16]
	mov	x1, x24
	mov	x2, x25
	mov	x3, x19
	str	w8, [x21, #32]
	bl	cp_store_subscript
	tbnz	w0, #31, .Lcp_BB42_10
	and	x8, x25, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB42_4
	and	x8, x25, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB42_11
.Lcp_BB42_4:
	and	x8, x24, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB42_6
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB42_12
.Lcp_BB42_6:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB42_8
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB42_13
.Lcp_BB42_8:
	ldr	w25, [x23, #20]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB42_9:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_SPECIALIZE_STORE_SUBSCR
.Lcp_BB42_10:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB42_11:
	.cfi_restore_state
	mov	x0, x25
	adr	x17, .Lcp_tmp26
	b	free_thunk
.Lcp_tmp26:
	b	.Lcp_BB42_4
.Lcp_BB42_12:
	mov	x0, x24
	adr	x17, .Lcp_tmp27
	b	free_thunk
.Lcp_tmp27:
	b	.Lcp_BB42_6
.Lcp_BB42_13:
	mov	x0, x19
	adr	x17, .Lcp_tmp28
	b	free_thunk
.Lcp_tmp28:
	b	.Lcp_BB42_8
.Lcp_func_end42:
	.size	op_STORE_SUBSCR, .Lcp_func_end42-op_STORE_SUBSCR
	.cfi_endproc
	.p2align	2
	.type	op_DELETE_SUBSCR,@function
op_DELETE_SUBSCR:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x8, x22, x21
	ldur	x24, [x22, #-8]
	mov	x0, x20
	sub	x8, x8, #64
	ldr	x19, [x22, #-16]!
	lsr	x8, x8, #3
	mov	x2, x24
	str	x23, [x21, #16]
	mov	x1, x19
	str	w8, [x21, #32]
	bl	cp_delete_subscript
	tbnz	w0, #31, .Lcp_BB43_6
	and	x8, x24, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB43_3
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB43_7
.Lcp_BB43_3:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB43_5
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB43_8
.Lcp_BB43_5:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB43_6:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB43_7:
	.cfi_restore_state
	mov	x0, x24
	adr	x17, .Lcp_tmp29
	b	free_thunk
.Lcp_tmp29:
	b	.Lcp_BB43_3
.Lcp_BB43_8:
	mov	x0, x19
	adr	x17, .Lcp_tmp30
	b	free_thunk
.Lcp_tmp30:
	b	.Lcp_BB43_5
.Lcp_func_end43:
	.size	op_DELETE_SUBSCR, .Lcp_func_end43-op_DELETE_SUBSCR
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SLICE,@function
op_BINARY_SLICE:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldrh	w8, [x23, #4]
	mov	x25, x22
	cmp	w8, #15
	b.ls	.Lcp_BB44_9
	mov	x22, x25
	sub	x9, x25, x21
	sub	w8, w8, #16
	ldr	x24, [x22, #-16]!
	ldur	x19, [x22, #-8]
	sub	x9, x9, #64
	ldr	x26, [x22, #8]
	strh	w8, [x23, #4]
	lsr	x8, x9, #3
	mov	x0, x20
	mov	x1, x19
	mov	x2, x24
	mov	x3, x26
	str	x23, [x21, #16]
	str	w8, [x21, #32]
	bl	cp_slice
	cmp	x0, #3
	b.eq	.Lcp_BB44_10
	and	x8, x26, #0x3
	stur	x0, [x25, #-24]
	cmp	x8, #1
	b.ne	.Lcp_BB44_4
	and	x8, x26, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB44_11
.Lcp_BB44_4:
	and	x8, x24, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB44_6
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB44_12
.Lcp_BB44_6:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB44_8
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB44_13
.Lcp_BB44_8:
	ldr	w25, [x23, #8]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB44_9:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x25
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_SPECIALIZE_BINARY_SLICE
.Lcp_BB44_10:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB44_11:
	.cfi_restore_state
	mov	x0, x26
	adr	x17, .Lcp_tmp31
	b	free_thunk
.Lcp_tmp31:
	b	.Lcp_BB44_4
.Lcp_BB44_12:
	mov	x0, x24
	adr	x17, .Lcp_tmp32
	b	free_thunk
.Lcp_tmp32:
	b	.Lcp_BB44_6
.Lcp_BB44_13:
	mov	x0, x19
	adr	x17, .Lcp_tmp33
	b	free_thunk
.Lcp_tmp33:
	b	.Lcp_BB44_8
.Lcp_func_end44:
	.size	op_BINARY_SLICE, .Lcp_func_end44-op_BINARY_SLICE
	.cfi_endproc
	.p2align	2
	.type	op_STORE_SLICE,@function
op_STORE_SLICE:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldrh	w8, [x23, #4]
	cmp	w8, #15
	b.ls	.Lcp_BB45_11
	sub	x9, x22, x21
	sub	w8, w8, #16
	mov	x0, x20
	ldp	x19, x24, [x22, #-32]!
	ldp	x25, x26, [x22, #16]
	sub	x9, x9, #64
	strh	w8, [x23, #4]
	lsr	x8, x9, #3
	mov	x1, x24
	mov	x4, x19
	str	x23, [x21, #16]
	mov	x2, x25
	mov	x3, x26
	str	w8, [x21, #32]
	bl	cp_store_slice
	tbnz	w0, #31, .Lcp_BB45_12
	and	x8, x26, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB45_4
	and	x8, x26, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB45_13
.Lcp_BB45_4:
	and	x8, x25, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB45_6
	and	x8, x25, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB45_14
.Lcp_BB45_6:
	and	x8, x24, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB45_8
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB45_15
.Lcp_BB45_8:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB45_10
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB45_16
.Lcp_BB45_10:
	ldr	w25, [x23, #8]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB45_11:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_SPECIALIZE_STORE_SLICE
.Lcp_BB45_12:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB45_13:
	.cfi_restore_state
	mov	x0, x26
	adr	x17, .Lcp_tmp34
	b	free_thunk
.Lcp_tmp34:
	b	.Lcp_BB45_4
.Lcp_BB45_14:
	mov	x0, x25
	adr	x17, .Lcp_tmp35
	b	free_thunk
.Lcp_tmp35:
	b	.Lcp_BB45_6
.Lcp_BB45_15:
	mov	x0, x24
	adr	x17, .Lcp_tmp36
	b	free_thunk
.Lcp_tmp36:
	b	.Lcp_BB45_8
.Lcp_BB45_16:
	mov	x0, x19
	adr	x17, .Lcp_tmp37
	b	free_thunk
.Lcp_tmp37:
	b	.Lcp_BB45_10
.Lcp_func_end45:
	.size	op_STORE_SLICE, .Lcp_func_end45-op_STORE_SLICE
	.cfi_endproc
	.p2align	2
	.type	op_BUILD_SLICE,@function
op_BUILD_SLICE:
	.cfi_startproc
	mov	x19, x22
	ldr	x2, [x22, #-16]!
	ldur	x1, [x22, #-8]
	ldr	x3, [x22, #8]
	mvn	w8, w1
	tst	x8, #0x3
	b.eq	.Lcp_BB46_4
.Lcp_BB46_1:
	mvn	w8, w2
	tst	x8, #0x3
	b.eq	.Lcp_BB46_7
.Lcp_BB46_2:
	mvn	w8, w3
	tst	x8, #0x3
	b.eq	.Lcp_BB46_10
.Lcp_BB46_3:
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	bl	cp_build_slice
	stur	x0, [x19, #-24]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB46_4:
	cmp	x1, #3
	b.eq	.Lcp_BB46_1
	and	x8, x1, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB46_1
	ldr	w9, [x8]
	and	x1, x1, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB46_1
.Lcp_BB46_7:
	cmp	x2, #3
	b.eq	.Lcp_BB46_2
	and	x8, x2, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB46_2
	ldr	w9, [x8]
	and	x2, x2, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB46_2
.Lcp_BB46_10:
	cmp	x3, #3
	b.eq	.Lcp_BB46_3
	and	x8, x3, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB46_3
	ldr	w9, [x8]
	and	x3, x3, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB46_3
.Lcp_func_end46:
	.size	op_BUILD_SLICE, .Lcp_func_end46-op_BUILD_SLICE
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP,@function
op_BINARY_OP:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldrh	w8, [x23, #4]
	mov	x24, x22
	cmp	w8, #15
	b.ls	.Lcp_BB47_7
	mov	x22, x24
	sub	x9, x24, x21
	sub	w8, w8, #16
	ldr	x26, [x22, #-8]!
	sub	x9, x9, #64
	ldur	x19, [x22, #-8]
	strh	w8, [x23, #4]
	lsr	x8, x9, #3
	lsr	w3, w25, #10
	mov	x0, x20
	mov	x2, x26
	mov	x1, x19
	str	x23, [x21, #16]
	str	w8, [x21, #32]
	bl	cp_binary_op
	cmp	x0, #3
	b.eq	.Lcp_BB47_8
	and	x8, x26, #0x3
	stur	x0, [x24, #-16]
	cmp	x8, #1
	b.ne	.Lcp_BB47_4
	and	x8, x26, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB47_9
.Lcp_BB47_4:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB47_6
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB47_10
.Lcp_BB47_6:
	ldr	w25, [x23, #8]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB47_7:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x24
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_SPECIALIZE_BINARY_OP
.Lcp_BB47_8:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB47_9:
	.cfi_restore_state
	mov	x0, x26
	adr	x17, .Lcp_tmp38
	b	free_thunk
.Lcp_tmp38:
	b	.Lcp_BB47_4
.Lcp_BB47_10:
	mov	x0, x19
	adr	x17, .Lcp_tmp39
	b	free_thunk
.Lcp_tmp39:
	b	.Lcp_BB47_6
.Lcp_func_end47:
	.size	op_BINARY_OP, .Lcp_func_end47-op_BINARY_OP
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP,@function
op_COMPARE_OP:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldrh	w8, [x23, #4]
	mov	x24, x22
	cmp	w8, #15
	b.ls	.Lcp_BB48_7
	mov	x22, x24
	sub	x9, x24, x21
	sub	w8, w8, #16
	ldr	x26, [x22, #-8]!
	sub	x9, x9, #64
	ldur	x19, [x22, #-8]
	strh	w8, [x23, #4]
	lsr	x8, x9, #3
	lsr	w3, w25, #10
	mov	x0, x20
	mov	x2, x26
	mov	x1, x19
	str	x23, [x21, #16]
	str	w8, [x21, #32]
	bl	cp_compare_op
	cmp	x0, #3
	b.eq	.Lcp_BB48_8
	and	x8, x26, #0x3
	stur	x0, [x24, #-16]
	cmp	x8, #1
	b.ne	.Lcp_BB48_4
	and	x8, x26, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB48_9
.Lcp_BB48_4:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB48_6
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB48_10
.Lcp_BB48_6:
	ldr	w25, [x23, #8]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB48_7:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x24
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_SPECIALIZE_COMPARE_OP
.Lcp_BB48_8:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB48_9:
	.cfi_restore_state
	mov	x0, x26
	adr	x17, .Lcp_tmp40
	b	free_thunk
.Lcp_tmp40:
	b	.Lcp_BB48_4
.Lcp_BB48_10:
	mov	x0, x19
	adr	x17, .Lcp_tmp41
	b	free_thunk
.Lcp_tmp41:
	b	.Lcp_BB48_6
.Lcp_func_end48:
	.size	op_COMPARE_OP, .Lcp_func_end48-op_COMPARE_OP
	.cfi_endproc
	.p2align	2
	.type	op_IS_OP,@function
op_IS_OP:
	.cfi_startproc
	mov	x9, x22
	ldr	x0, [x22, #-8]!
	ldur	x8, [x22, #-8]
	adrp	x12, cp_true
	add	x12, x12, :lo12:cp_true
	eor	x10, x0, x8
	cmp	x10, #2
	and	w10, w8, w0
	cset	w11, eq
	cmp	x8, x0
	and	w10, w10, w11
	csinc	w10, w10, wzr, ne
	tst	x25, #0xfffffc00
	cset	w11, ne
	eor	w10, w11, w10
	adrp	x11, cp_false
	add	x11, x11, :lo12:cp_false
	cmp	w10, #0
	csel	x10, x12, x11, ne
	and	x11, x0, #0x3
	add	x10, x10, #3
	cmp	x11, #1
	stur	x10, [x9, #-16]
	b.ne	.Lcp_BB49_2
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB49_5
.Lcp_BB49_2:
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB49_4
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB49_6
.Lcp_BB49_4:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB49_5:
	adr	x17, .Lcp_tmp42
	b	free_thunk
.Lcp_tmp42:
	b	.Lcp_BB49_2
.Lcp_BB49_6:
	mov	x0, x8
	adr	x17, .Lcp_tmp43
	b	free_thunk
.Lcp_tmp43:
	b	.Lcp_BB49_4
.Lcp_func_end49:
	.size	op_IS_OP, .Lcp_func_end49-op_IS_OP
	.cfi_endproc
	.p2align	2
	.type	op_CONTAINS_OP,@function
op_CONTAINS_OP:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x8, x22, x21
	mov	x26, x22
	ldur	x19, [x22, #-16]
	sub	x8, x8, #64
	ldr	x24, [x22, #-8]!
	lsr	x8, x8, #3
	mov	x0, x20
	mov	x2, x19
	mov	x1, x24
	str	x23, [x21, #16]
	str	w8, [x21, #32]
	bl	cp_contains
	tbnz	w0, #31, .Lcp_BB50_6
	cmp	w0, #0
	adrp	x10, cp_true
	add	x10, x10, :lo12:cp_true
	cset	w8, ne
	tst	x25, #0xfffffc00
	cset	w9, ne
	eor	w8, w9, w8
	adrp	x9, cp_false
	add	x9, x9, :lo12:cp_false
	cmp	w8, #0
	csel	x8, x10, x9, ne
	and	x9, x24, #0x3
	add	x8, x8, #3
	cmp	x9, #1
	stur	x8, [x26, #-16]
	b.ne	.Lcp_BB50_3
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB50_7
.Lcp_BB50_3:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB50_5
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB50_8
.Lcp_BB50_5:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB50_6:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB50_7:
	.cfi_restore_state
	mov	x0, x24
	adr	x17, .Lcp_tmp44
	b	free_thunk
.Lcp_tmp44:
	b	.Lcp_BB50_3
.Lcp_BB50_8:
	mov	x0, x19
	adr	x17, .Lcp_tmp45
	b	free_thunk
.Lcp_tmp45:
	b	.Lcp_BB50_5
.Lcp_func_end50:
	.size	op_CONTAINS_OP, .Lcp_func_end50-op_CONTAINS_OP
	.cfi_endproc
	.p2align	2
	.type	op_UNARY_NEGATIVE,@function
op_UNARY_NEGATIVE:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldrh	w8, [x23, #4]
	cmp	w8, #15
	b.ls	.Lcp_BB51_5
	sub	x9, x22, x21
	sub	w8, w8, #16
	ldur	x19, [x22, #-8]
	sub	x9, x9, #64
	strh	w8, [x23, #4]
	mov	x0, x20
	lsr	x8, x9, #3
	mov	x1, x19
	str	x23, [x21, #16]
	str	w8, [x21, #32]
	bl	cp_negative
	cmp	x0, #3
	b.eq	.Lcp_BB51_6
	and	x8, x19, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB51_4
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB51_7
.Lcp_BB51_4:
	ldr	w25, [x23, #8]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB51_5:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_SPECIALIZE_UNARY_NEGATIVE
.Lcp_BB51_6:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB51_7:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp46
	b	free_thunk
.Lcp_tmp46:
	b	.Lcp_BB51_4
.Lcp_func_end51:
	.size	op_UNARY_NEGATIVE, .Lcp_func_end51-op_UNARY_NEGATIVE
	.cfi_endproc
	.p2align	2
	.type	op_UNARY_POSITIVE,@function
op_UNARY_POSITIVE:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x8, x22, x21
	ldur	x19, [x22, #-8]
	mov	x0, x20
	sub	x8, x8, #64
	str	x23, [x21, #16]
	lsr	x8, x8, #3
	mov	x1, x19
	str	w8, [x21, #32]
	bl	cp_positive
	cmp	x0, #3
	b.eq	.Lcp_BB52_4
	and	x8, x19, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB52_3
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB52_5
.Lcp_BB52_3:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB52_4:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB52_5:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp47
	b	free_thunk
.Lcp_tmp47:
	b	.Lcp_BB52_3
.Lcp_func_end52:
	.size	op_UNARY_POSITIVE, .Lcp_func_end52-op_UNARY_POSITIVE
	.cfi_endproc
	.p2align	2
	.type	op_UNARY_INVERT,@function
op_UNARY_INVERT:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x8, x22, x21
	ldur	x19, [x22, #-8]
	mov	x0, x20
	sub	x8, x8, #64
	str	x23, [x21, #16]
	lsr	x8, x8, #3
	mov	x1, x19
	str	w8, [x21, #32]
	bl	cp_invert
	cmp	x0, #3
	b.eq	.Lcp_BB53_4
	and	x8, x19, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB53_3
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB53_5
.Lcp_BB53_3:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB53_4:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB53_5:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp48
	b	free_thunk
.Lcp_tmp48:
	b	.Lcp_BB53_3
.Lcp_func_end53:
	.size	op_UNARY_INVERT, .Lcp_func_end53-op_UNARY_INVERT
	.cfi_endproc
	.p2align	2
	.type	op_UNARY_NOT,@function
op_UNARY_NOT:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	adrp	x9, cp_true
	add	x9, x9, :lo12:cp_true
	add	x10, x9, #3
	sub	x8, x8, #3
	cmp	x8, x9
	adrp	x8, cp_false+3
	add	x8, x8, :lo12:cp_false+3
	csel	x8, x8, x10, eq
	stur	x8, [x22, #-8]
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_func_end54:
	.size	op_UNARY_NOT, .Lcp_func_end54-op_UNARY_NOT
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL,@function
op_TO_BOOL:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldrh	w8, [x23, #4]
	cmp	w8, #15
	b.ls	.Lcp_BB55_5
	sub	x9, x22, x21
	sub	w8, w8, #16
	ldur	x19, [x22, #-8]
	sub	x9, x9, #64
	strh	w8, [x23, #4]
	mov	x0, x20
	lsr	x8, x9, #3
	mov	x1, x19
	str	x23, [x21, #16]
	str	w8, [x21, #32]
	bl	cp_truth
	tbnz	w0, #31, .Lcp_BB55_6
	adrp	x8, cp_true+3
	add	x8, x8, :lo12:cp_true+3
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	cmp	w0, #0
	and	x10, x19, #0x3
	csel	x8, x9, x8, eq
	cmp	x10, #1
	stur	x8, [x22, #-8]
	b.ne	.Lcp_BB55_4
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB55_7
.Lcp_BB55_4:
	ldr	w25, [x23, #8]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB55_5:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_SPECIALIZE_TO_BOOL
.Lcp_BB55_6:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB55_7:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp49
	b	free_thunk
.Lcp_tmp49:
	b	.Lcp_BB55_4
.Lcp_func_end55:
	.size	op_TO_BOOL, .Lcp_func_end55-op_TO_BOOL
	.cfi_endproc
	.p2align	2
	.type	op_CONVERT_VALUE,@function
op_CONVERT_VALUE:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x8, x22, x21
	ldur	x19, [x22, #-8]
	lsr	w2, w25, #10
	sub	x8, x8, #64
	mov	x0, x20
	str	x23, [x21, #16]
	lsr	x8, x8, #3
	mov	x1, x19
	str	w8, [x21, #32]
	bl	cp_convert
	cmp	x0, #3
	b.eq	.Lcp_BB56_4
	and	x8, x19, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB56_3
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB56_5
.Lcp_BB56_3:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB56_4:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB56_5:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp50
	b	free_thunk
.Lcp_tmp50:
	b	.Lcp_BB56_3
.Lcp_func_end56:
	.size	op_CONVERT_VALUE, .Lcp_func_end56-op_CONVERT_VALUE
	.cfi_endproc
	.p2align	2
	.type	op_FORMAT_SIMPLE,@function
op_FORMAT_SIMPLE:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x8, x22, x21
	ldur	x19, [x22, #-8]
	mov	x0, x20
	sub	x8, x8, #64
	str	x23, [x21, #16]
	lsr	x8, x8, #3
	mov	x1, x19
	str	w8, [x21, #32]
	bl	cp_format
	cmp	x0, #3
	b.eq	.Lcp_BB57_4
	and	x8, x19, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB57_3
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB57_5
.Lcp_BB57_3:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB57_4:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB57_5:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp51
	b	free_thunk
.Lcp_tmp51:
	b	.Lcp_BB57_3
.Lcp_func_end57:
	.size	op_FORMAT_SIMPLE, .Lcp_func_end57-op_FORMAT_SIMPLE
	.cfi_endproc
	.p2align	2
	.type	op_FORMAT_WITH_SPEC,@function
op_FORMAT_WITH_SPEC:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x8, x22, x21
	mov	x25, x22
	ldur	x19, [x22, #-16]
	sub	x8, x8, #64
	ldr	x24, [x22, #-8]!
	lsr	x8, x8, #3
	mov	x0, x20
	mov	x1, x19
	mov	x2, x24
	str	x23, [x21, #16]
	str	w8, [x21, #32]
	bl	cp_format_with_spec
	cmp	x0, #3
	b.eq	.Lcp_BB58_6
	and	x8, x24, #0x3
	stur	x0, [x25, #-16]
	cmp	x8, #1
	b.ne	.Lcp_BB58_3
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB58_7
.Lcp_BB58_3:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB58_5
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB58_8
.Lcp_BB58_5:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB58_6:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB58_7:
	.cfi_restore_state
	mov	x0, x24
	adr	x17, .Lcp_tmp52
	b	free_thunk
.Lcp_tmp52:
	b	.Lcp_BB58_3
.Lcp_BB58_8:
	mov	x0, x19
	adr	x17, .Lcp_tmp53
	b	free_thunk
.Lcp_tmp53:
	b	.Lcp_BB58_5
.Lcp_func_end58:
	.size	op_FORMAT_WITH_SPEC, .Lcp_func_end58-op_FORMAT_WITH_SPEC
	.cfi_endproc
	.p2align	2
	.type	op_PRINT_EXPR,@function
op_PRINT_EXPR:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x8, x22, x21
	ldr	x19, [x22, #-8]!
	sub	x8, x8, #64
	mov	x0, x20
	str	x23, [x21, #16]
	lsr	x8, x8, #3
	mov	x1, x19
	str	w8, [x21, #32]
	bl	cp_print_expr
	tbnz	w0, #31, .Lcp_BB59_4
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB59_3
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB59_5
.Lcp_BB59_3:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB59_4:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB59_5:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp54
	b	free_thunk
.Lcp_tmp54:
	b	.Lcp_BB59_3
.Lcp_func_end59:
	.size	op_PRINT_EXPR, .Lcp_func_end59-op_PRINT_EXPR
	.cfi_endproc
	.p2align	2
	.type	op_JUMP_FORWARD,@function
op_JUMP_FORWARD:
	.cfi_startproc
	lsr	w8, w25, #10
	add	x23, x23, x8, lsl #2
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_func_end60:
	.size	op_JUMP_FORWARD, .Lcp_func_end60-op_JUMP_FORWARD
	.cfi_endproc
	.p2align	2
	.type	op_JUMP_BACKWARD,@function
op_JUMP_BACKWARD:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldrh	w8, [x23, #4]
	cmp	w8, #15
	b.ls	.Lcp_BB61_5
	sub	w8, w8, #16
	strh	w8, [x23, #4]
	ldr	w8, [x20, #16]
	cbz	w8, .Lcp_BB61_4
	sub	x8, x22, x21
	mov	x0, x20
	str	x23, [x21, #16]
	sub	x8, x8, #64
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_handle_events
	tbnz	w0, #31, .Lcp_BB61_6
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB61_4:
	lsr	w8, w25, #10
	mov	w9, #4
	sub	x8, x9, x8
	add	x23, x23, x8, lsl #2
	ldr	w25, [x23]
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB61_5:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_SPECIALIZE_JUMP_BACKWARD
.Lcp_BB61_6:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end61:
	.size	op_JUMP_BACKWARD, .Lcp_func_end61-op_JUMP_BACKWARD
	.cfi_endproc
	.p2align	2
	.type	op_JUMP_BACKWARD_PLAIN,@function
op_JUMP_BACKWARD_PLAIN:
	.cfi_startproc
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB62_2
	lsr	w8, w25, #10
	mov	w9, #4
	sub	x8, x9, x8
	add	x23, x23, x8, lsl #2
	ldr	w25, [x23]
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB62_2:
	b	op_COLD_JUMP_BACKWARD_PLAIN
.Lcp_func_end62:
	.size	op_JUMP_BACKWARD_PLAIN, .Lcp_func_end62-op_JUMP_BACKWARD_PLAIN
	.cfi_endproc
	.p2align	2
	.type	op_JUMP_BACKWARD_TRACE,@function
op_JUMP_BACKWARD_TRACE:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldr	w8, [x20, #16]
	ldr	x19, [x23, #8]
	cbz	w8, .Lcp_BB63_2
	sub	x8, x22, x21
	mov	x0, x20
	str	x23, [x21, #16]
	sub	x8, x8, #64
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_handle_events
	tbnz	w0, #31, .Lcp_BB63_5
.Lcp_BB63_2:
	sub	x8, x22, x21
	lsr	w1, w25, #10
	mov	x0, x20
	sub	x8, x8, #64
	mov	x2, x19
	str	x23, [x21, #16]
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_trace_enter
	cbz	x0, .Lcp_BB63_4
	str	x0, [x20]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	x23, [x0, #16]
	ldr	w8, [x0, #32]
	mov	x21, x0
	ldr	w25, [x23]
	add	x8, x0, x8, lsl #3
	and	x9, x25, #0x3ff
	add	x22, x8, #64
	ldr	x1, [x24, x9, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x1
.Lcp_BB63_4:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x0, [x20, #56]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	ret
.Lcp_BB63_5:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end63:
	.size	op_JUMP_BACKWARD_TRACE, .Lcp_func_end63-op_JUMP_BACKWARD_TRACE
	.cfi_endproc
	.p2align	2
	.type	op_JUMP_BACKWARD_RECORD,@function
op_JUMP_BACKWARD_RECORD:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldr	w8, [x20, #16]
	cbz	w8, .Lcp_BB64_2
	sub	x8, x22, x21
	mov	x0, x20
	str	x23, [x21, #16]
	sub	x8, x8, #64
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_handle_events
	tbnz	w0, #31, .Lcp_BB64_5
.Lcp_BB64_2:
	sub	x8, x22, x21
	lsr	w1, w25, #10
	mov	x0, x20
	sub	x8, x8, #64
	str	x23, [x21, #16]
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_trace_record
	cbz	x0, .Lcp_BB64_4
	str	x0, [x20]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	x23, [x0, #16]
	ldr	w8, [x0, #32]
	mov	x21, x0
	ldr	w25, [x23]
	add	x8, x0, x8, lsl #3
	and	x9, x25, #0x3ff
	add	x22, x8, #64
	ldr	x1, [x24, x9, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x1
.Lcp_BB64_4:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x0, [x20, #56]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	ret
.Lcp_BB64_5:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end64:
	.size	op_JUMP_BACKWARD_RECORD, .Lcp_func_end64-op_JUMP_BACKWARD_RECORD
	.cfi_endproc
	.p2align	2
	.type	op_ENTER,@function
op_ENTER:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldrh	w8, [x23, #4]
	cmp	w8, #15
	b.ls	.Lcp_BB65_5
	sub	w8, w8, #16
	strh	w8, [x23, #4]
	ldr	w8, [x20, #16]
	cbz	w8, .Lcp_BB65_4
	sub	x8, x22, x21
	mov	x0, x20
	str	x23, [x21, #16]
	sub	x8, x8, #64
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_handle_events
	tbnz	w0, #31, .Lcp_BB65_6
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB65_4:
	ldr	w25, [x23, #16]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB65_5:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_SPECIALIZE_ENTER
.Lcp_BB65_6:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end65:
	.size	op_ENTER, .Lcp_func_end65-op_ENTER
	.cfi_endproc
	.p2align	2
	.type	op_ENTER_PLAIN,@function
op_ENTER_PLAIN:
	.cfi_startproc
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB66_2
	ldr	w25, [x23, #16]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB66_2:
	b	op_COLD_ENTER_PLAIN
.Lcp_func_end66:
	.size	op_ENTER_PLAIN, .Lcp_func_end66-op_ENTER_PLAIN
	.cfi_endproc
	.p2align	2
	.type	op_ENTER_TRACE,@function
op_ENTER_TRACE:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldr	w8, [x20, #16]
	ldr	x19, [x23, #8]
	cbz	w8, .Lcp_BB67_2
	sub	x8, x22, x21
	mov	x0, x20
	str	x23, [x21, #16]
	sub	x8, x8, #64
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_handle_events
	tbnz	w0, #31, .Lcp_BB67_5
.Lcp_BB67_2:
	sub	x8, x22, x21
	mov	x0, x20
	mov	w1, wzr
	sub	x8, x8, #64
	mov	x2, x19
	str	x23, [x21, #16]
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_trace_enter
	cbz	x0, .Lcp_BB67_4
	str	x0, [x20]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	x23, [x0, #16]
	ldr	w8, [x0, #32]
	mov	x21, x0
	ldr	w25, [x23]
	add	x8, x0, x8, lsl #3
	and	x9, x25, #0x3ff
	add	x22, x8, #64
	ldr	x1, [x24, x9, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x1
.Lcp_BB67_4:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x0, [x20, #56]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	ret
.Lcp_BB67_5:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end67:
	.size	op_ENTER_TRACE, .Lcp_func_end67-op_ENTER_TRACE
	.cfi_endproc
	.p2align	2
	.type	op_ENTER_RECORD,@function
op_ENTER_RECORD:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldr	w8, [x20, #16]
	cbz	w8, .Lcp_BB68_2
	sub	x8, x22, x21
	mov	x0, x20
	str	x23, [x21, #16]
	sub	x8, x8, #64
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_handle_events
	tbnz	w0, #31, .Lcp_BB68_5
.Lcp_BB68_2:
	sub	x8, x22, x21
	mov	x0, x20
	mov	w1, wzr
	sub	x8, x8, #64
	str	x23, [x21, #16]
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_trace_record
	cbz	x0, .Lcp_BB68_4
	str	x0, [x20]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	x23, [x0, #16]
	ldr	w8, [x0, #32]
	mov	x21, x0
	ldr	w25, [x23]
	add	x8, x0, x8, lsl #3
	and	x9, x25, #0x3ff
	add	x22, x8, #64
	ldr	x1, [x24, x9, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x1
.Lcp_BB68_4:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x0, [x20, #56]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	ret
.Lcp_BB68_5:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end68:
	.size	op_ENTER_RECORD, .Lcp_func_end68-op_ENTER_RECORD
	.cfi_endproc
	.p2align	2
	.type	op_JUMP_BACKWARD_NO_INTERRUPT,@function
op_JUMP_BACKWARD_NO_INTERRUPT:
	.cfi_startproc
	lsr	w8, w25, #10
	mov	w9, #1
	sub	x8, x9, x8
	add	x23, x23, x8, lsl #2
	ldr	w25, [x23]
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_func_end69:
	.size	op_JUMP_BACKWARD_NO_INTERRUPT, .Lcp_func_end69-op_JUMP_BACKWARD_NO_INTERRUPT
	.cfi_endproc
	.p2align	2
	.type	op_POP_JUMP_IF_TRUE,@function
op_POP_JUMP_IF_TRUE:
	.cfi_startproc
	ldr	x8, [x22, #-8]!
	adrp	x9, cp_true
	add	x9, x9, :lo12:cp_true
	sub	x8, x8, #3
	cmp	x8, x9
	b.ne	.Lcp_BB70_2
	lsr	w8, w25, #10
	add	x23, x23, x8, lsl #2
.Lcp_BB70_2:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_func_end70:
	.size	op_POP_JUMP_IF_TRUE, .Lcp_func_end70-op_POP_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	2
	.type	op_POP_JUMP_IF_FALSE,@function
op_POP_JUMP_IF_FALSE:
	.cfi_startproc
	ldr	x8, [x22, #-8]!
	adrp	x9, cp_true
	add	x9, x9, :lo12:cp_true
	sub	x8, x8, #3
	cmp	x8, x9
	b.eq	.Lcp_BB71_2
	lsr	w8, w25, #10
	add	x23, x23, x8, lsl #2
.Lcp_BB71_2:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_func_end71:
	.size	op_POP_JUMP_IF_FALSE, .Lcp_func_end71-op_POP_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_POP_JUMP_IF_NONE,@function
op_POP_JUMP_IF_NONE:
	.cfi_startproc
	ldr	x0, [x22, #-8]!
	adrp	x9, cp_none+3
	add	x9, x9, :lo12:cp_none+3
	cmp	x0, x9
	and	x8, x0, #0x3
	b.eq	.Lcp_BB72_5
	eor	x9, x9, #0x2
	cmp	x0, x9
	b.eq	.Lcp_BB72_5
	cmp	x8, #1
	b.ne	.Lcp_BB72_8
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.ne	.Lcp_BB72_8
	adr	x17, .Lcp_tmp55
	b	free_thunk
.Lcp_tmp55:
	b	.Lcp_BB72_8
.Lcp_BB72_5:
	cmp	x8, #1
	b.ne	.Lcp_BB72_7
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB72_9
.Lcp_BB72_7:
	lsr	w8, w25, #10
	add	x23, x23, x8, lsl #2
.Lcp_BB72_8:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB72_9:
	adr	x17, .Lcp_tmp56
	b	free_thunk
.Lcp_tmp56:
	b	.Lcp_BB72_7
.Lcp_func_end72:
	.size	op_POP_JUMP_IF_NONE, .Lcp_func_end72-op_POP_JUMP_IF_NONE
	.cfi_endproc
	.p2align	2
	.type	op_POP_JUMP_IF_NOT_NONE,@function
op_POP_JUMP_IF_NOT_NONE:
	.cfi_startproc
	ldr	x0, [x22, #-8]!
	adrp	x9, cp_none+3
	add	x9, x9, :lo12:cp_none+3
	cmp	x0, x9
	and	x8, x0, #0x3
	b.eq	.Lcp_BB73_5
	eor	x9, x9, #0x2
	cmp	x0, x9
	b.eq	.Lcp_BB73_5
	cmp	x8, #1
	b.ne	.Lcp_BB73_4
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB73_9
.Lcp_BB73_4:
	lsr	w8, w25, #10
	add	x23, x23, x8, lsl #2
	b	.Lcp_BB73_7
.Lcp_BB73_5:
	cmp	x8, #1
	b.ne	.Lcp_BB73_7
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB73_8
.Lcp_BB73_7:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB73_8:
	adr	x17, .Lcp_tmp57
	b	free_thunk
.Lcp_tmp57:
	b	.Lcp_BB73_7
.Lcp_BB73_9:
	adr	x17, .Lcp_tmp58
	b	free_thunk
.Lcp_tmp58:
	b	.Lcp_BB73_4
.Lcp_func_end73:
	.size	op_POP_JUMP_IF_NOT_NONE, .Lcp_func_end73-op_POP_JUMP_IF_NOT_NONE
	.cfi_endproc
	.p2align	2
	.type	op_RESUME,@function
op_RESUME:
	.cfi_startproc
	tst	x25, #0xfffff800
	b.ne	.Lcp_BB74_2
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB74_3
.Lcp_BB74_2:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB74_3:
	b	op_COLD_RESUME
.Lcp_func_end74:
	.size	op_RESUME, .Lcp_func_end74-op_RESUME
	.cfi_endproc
	.p2align	2
	.type	op_GET_ITER,@function
op_GET_ITER:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldrh	w8, [x23, #4]
	cmp	w8, #15
	b.ls	.Lcp_BB75_5
	sub	x9, x22, x21
	sub	w8, w8, #16
	ldur	x19, [x22, #-8]
	sub	x9, x9, #64
	strh	w8, [x23, #4]
	mov	x0, x20
	lsr	x8, x9, #3
	mov	x1, x19
	str	x23, [x21, #16]
	str	w8, [x21, #32]
	bl	cp_get_iter
	cmp	x0, #3
	b.eq	.Lcp_BB75_6
	and	x8, x19, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB75_4
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB75_7
.Lcp_BB75_4:
	ldr	w25, [x23, #20]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB75_5:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_SPECIALIZE_GET_ITER
.Lcp_BB75_6:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB75_7:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp59
	b	free_thunk
.Lcp_tmp59:
	b	.Lcp_BB75_4
.Lcp_func_end75:
	.size	op_GET_ITER, .Lcp_func_end75-op_GET_ITER
	.cfi_endproc
	.p2align	2
	.type	op_GET_YIELD_FROM_ITER,@function
op_GET_YIELD_FROM_ITER:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldrh	w8, [x23, #4]
	cmp	w8, #15
	b.ls	.Lcp_BB76_5
	sub	x9, x22, x21
	sub	w8, w8, #16
	ldur	x19, [x22, #-8]
	sub	x9, x9, #64
	strh	w8, [x23, #4]
	mov	x0, x20
	lsr	x8, x9, #3
	mov	x1, x19
	str	x23, [x21, #16]
	str	w8, [x21, #32]
	bl	cp_get_yield_from_iter
	cmp	x0, #3
	b.eq	.Lcp_BB76_6
	and	x8, x19, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB76_4
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB76_7
.Lcp_BB76_4:
	ldr	w25, [x23, #20]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB76_5:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_SPECIALIZE_GET_YIELD_FROM_ITER
.Lcp_BB76_6:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB76_7:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp60
	b	free_thunk
.Lcp_tmp60:
	b	.Lcp_BB76_4
.Lcp_func_end76:
	.size	op_GET_YIELD_FROM_ITER, .Lcp_func_end76-op_GET_YIELD_FROM_ITER
	.cfi_endproc
	.p2align	2
	.type	op_FOR_ITER,@function
op_FOR_ITER:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldrh	w8, [x23, #4]
	mov	x19, x22
	cmp	w8, #15
	b.ls	.Lcp_BB77_8
	mov	x22, x19
	sub	x9, x19, x21
	sub	w8, w8, #16
	ldr	x24, [x22, #-8]!
	sub	x9, x9, #64
	strh	w8, [x23, #4]
	lsr	x8, x9, #3
	mov	x0, x20
	mov	x1, x24
	str	x23, [x21, #16]
	str	w8, [x21, #32]
	bl	cp_next
	cmp	x0, #3
	b.ne	.Lcp_BB77_6
	ldr	x8, [x20, #8]
	cmp	x8, #3
	b.ne	.Lcp_BB77_9
	and	x8, x24, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB77_5
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB77_10
.Lcp_BB77_5:
	lsr	w8, w25, #10
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	add	x23, x23, x8, lsl #2
	ldr	w25, [x23, #8]!
	b	.Lcp_BB77_7
.Lcp_BB77_6:
	str	x0, [x19], #8
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	w25, [x23, #8]!
	mov	x22, x19
.Lcp_BB77_7:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB77_8:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x19
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_SPECIALIZE_FOR_ITER
.Lcp_BB77_9:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB77_10:
	.cfi_restore_state
	mov	x0, x24
	adr	x17, .Lcp_tmp61
	b	free_thunk
.Lcp_tmp61:
	b	.Lcp_BB77_5
.Lcp_func_end77:
	.size	op_FOR_ITER, .Lcp_func_end77-op_FOR_ITER
	.cfi_endproc
	.p2align	2
	.type	op_RETURN_GENERATOR,@function
op_RETURN_GENERATOR:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x8, x22, x21
	mov	x0, x20
	str	x23, [x21, #16]
	sub	x8, x8, #64
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_make_generator
	ldr	w8, [x21, #40]
	mov	x25, x0
	cbnz	w8, .Lcp_BB78_10
	mov	w8, #128
	ldr	x9, [x21]
	str	w8, [x21, #40]
	ldr	w8, [x9, #64]
	cbz	w8, .Lcp_BB78_7
	neg	x8, x8, lsl #3
	mov	x9, #-8
	mov	w10, #3
	b	.Lcp_BB78_4
.Lcp_BB78_3:
	add	x8, x8, #8
	sub	x9, x9, #8
	cbz	x8, .Lcp_BB78_7
.Lcp_BB78_4:
	ldr	x0, [x21, x9]
	str	x10, [x21, x9]
	and	x11, x0, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB78_3
	and	x11, x0, #0xfffffffffffffffc
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.ne	.Lcp_BB78_3
	adr	x17, .Lcp_tmp62
	b	free_thunk
.Lcp_tmp62:
	b	.Lcp_BB78_3
.Lcp_BB78_7:
	ldr	x0, [x21, #24]
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB78_9
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB78_11
.Lcp_BB78_9:
	ldr	x21, [x21, #8]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	str	x21, [x20]
	ldr	w8, [x21, #32]
	ldr	x9, [x21, #16]
	ldr	w10, [x21, #44]
	add	x8, x21, x8, lsl #3
	add	x23, x9, x10, lsl #2
	str	x25, [x8, #64]
	add	x22, x8, #72
	ldr	w25, [x23]
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB78_10:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_RETURN_FLAGGED
.Lcp_BB78_11:
	.cfi_restore_state
	adr	x17, .Lcp_tmp63
	b	free_thunk
.Lcp_tmp63:
	b	.Lcp_BB78_9
.Lcp_func_end78:
	.size	op_RETURN_GENERATOR, .Lcp_func_end78-op_RETURN_GENERATOR
	.cfi_endproc
	.p2align	2
	.type	op_MAKE_GENERATOR_EXPRESSION,@function
op_MAKE_GENERATOR_EXPRESSION:
	.cfi_startproc
	lsr	w5, w25, #10
	mov	x19, x22
	ldr	x1, [x21, #24]
	mov	w8, w5
	sub	x4, x19, w5, uxtw #3
	mvn	x9, x8
	add	x22, x22, x9, lsl #3
	mov	x9, #-2
	sub	x25, x9, x8
	ldr	x3, [x22]
	ldr	x24, [x19, x25, lsl #3]
	mvn	w8, w3
	tst	x8, #0x3
	b.eq	.Lcp_BB79_4
.Lcp_BB79_1:
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	mov	x0, x20
	mov	x2, x24
	bl	cp_make_generator_expression
	and	x8, x24, #0x3
	str	x0, [x19, x25, lsl #3]
	cmp	x8, #1
	b.ne	.Lcp_BB79_3
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB79_7
.Lcp_BB79_3:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB79_4:
	cmp	x3, #3
	b.eq	.Lcp_BB79_1
	and	x8, x3, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB79_1
	ldr	w9, [x8]
	and	x3, x3, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB79_1
.Lcp_BB79_7:
	.cfi_restore_state
	mov	x0, x24
	adr	x17, .Lcp_tmp64
	b	free_thunk
.Lcp_tmp64:
	b	.Lcp_BB79_3
.Lcp_func_end79:
	.size	op_MAKE_GENERATOR_EXPRESSION, .Lcp_func_end79-op_MAKE_GENERATOR_EXPRESSION
	.cfi_endproc
	.p2align	2
	.type	op_YIELD_VALUE,@function
op_YIELD_VALUE:
	.cfi_startproc
	ldr	x0, [x22, #-8]!
	mvn	w8, w0
	tst	x8, #0x3
	b.eq	.Lcp_BB80_3
.Lcp_BB80_1:
	sub	x8, x22, x21
	add	x9, x23, #4
	ldr	w12, [x21, #40]
	sub	x8, x8, #64
	str	x9, [x21, #16]
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	ldp	x10, x8, [x21]
	ldr	w9, [x10, #64]
	mov	w10, #1
	sub	x9, x21, x9, lsl #3
	ldur	x11, [x9, #-40]
	stur	w10, [x9, #-64]
	mov	w10, #-35
	str	x11, [x20, #48]
	stur	xzr, [x9, #-40]
	and	w9, w12, w10
	str	xzr, [x21, #8]
	str	w9, [x21, #40]
	str	x8, [x20]
	tbnz	w12, #1, .Lcp_BB80_6
	ldr	w9, [x8, #32]
	ldr	x10, [x8, #16]
	mov	x21, x8
	ldr	w11, [x8, #44]
	add	x9, x8, x9, lsl #3
	add	x23, x10, x11, lsl #2
	str	x0, [x9, #64]
	add	x22, x9, #72
	ldr	w25, [x23]
	and	x10, x25, #0x3ff
	ldr	x0, [x24, x10, lsl #3]
	br	x0
.Lcp_BB80_3:
	cmp	x0, #3
	b.eq	.Lcp_BB80_1
	and	x8, x0, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB80_1
	ldr	w9, [x8]
	and	x0, x0, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB80_1
.Lcp_BB80_6:
	ret
.Lcp_func_end80:
	.size	op_YIELD_VALUE, .Lcp_func_end80-op_YIELD_VALUE
	.cfi_endproc
	.p2align	2
	.type	op_SEND,@function
op_SEND:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldrh	w8, [x23, #4]
	cmp	w8, #15
	b.ls	.Lcp_BB81_9
	sub	x9, x22, x21
	ldp	x1, x19, [x22, #-16]
	sub	w8, w8, #16
	sub	x9, x9, #64
	mov	x0, x20
	strh	w8, [x23, #4]
	lsr	x8, x9, #3
	mov	x2, x19
	str	x23, [x21, #16]
	str	w8, [x21, #32]
	bl	cp_send
	cmp	x0, #3
	b.ne	.Lcp_BB81_6
	ldr	x8, [x20, #8]
	cmp	x8, #3
	b.ne	.Lcp_BB81_10
	mov	x0, x20
	bl	cp_take_result
	and	x8, x19, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB81_5
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB81_12
.Lcp_BB81_5:
	lsr	w8, w25, #10
	add	x23, x23, x8, lsl #2
	b	.Lcp_BB81_8
.Lcp_BB81_6:
	and	x8, x19, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB81_8
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB81_11
.Lcp_BB81_8:
	ldr	w25, [x23, #8]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB81_9:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_SPECIALIZE_SEND
.Lcp_BB81_10:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB81_11:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp65
	b	free_thunk
.Lcp_tmp65:
	b	.Lcp_BB81_8
.Lcp_BB81_12:
	mov	x0, x19
	adr	x17, .Lcp_tmp66
	b	free_thunk
.Lcp_tmp66:
	b	.Lcp_BB81_5
.Lcp_func_end81:
	.size	op_SEND, .Lcp_func_end81-op_SEND
	.cfi_endproc
	.p2align	2
	.type	op_END_SEND,@function
op_END_SEND:
	.cfi_startproc
	ldr	x8, [x22, #-8]!
	ldur	x0, [x22, #-8]
	and	x9, x0, #0x3
	stur	x8, [x22, #-8]
	cmp	x9, #1
	b.ne	.Lcp_BB82_2
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB82_3
.Lcp_BB82_2:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB82_3:
	adr	x17, .Lcp_tmp67
	b	free_thunk
.Lcp_tmp67:
	b	.Lcp_BB82_2
.Lcp_func_end82:
	.size	op_END_SEND, .Lcp_func_end82-op_END_SEND
	.cfi_endproc
	.p2align	2
	.type	op_CLEANUP_THROW,@function
op_CLEANUP_THROW:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x8, x22, x21
	mov	x26, x22
	mov	x0, x20
	sub	x8, x8, #64
	ldp	x19, x24, [x22, #-24]
	ldr	x25, [x22, #-8]!
	lsr	x8, x8, #3
	str	x23, [x21, #16]
	mov	x1, x25
	str	w8, [x21, #32]
	bl	cp_cleanup_throw
	cmp	x0, #3
	b.eq	.Lcp_BB83_8
	and	x9, x25, #0x3
	adrp	x8, cp_none+3
	add	x8, x8, :lo12:cp_none+3
	cmp	x9, #1
	stp	x8, x0, [x26, #-24]
	b.ne	.Lcp_BB83_3
	and	x8, x25, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB83_9
.Lcp_BB83_3:
	and	x8, x24, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB83_5
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB83_10
.Lcp_BB83_5:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB83_7
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB83_11
.Lcp_BB83_7:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB83_8:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB83_9:
	.cfi_restore_state
	mov	x0, x25
	adr	x17, .Lcp_tmp68
	b	free_thunk
.Lcp_tmp68:
	b	.Lcp_BB83_3
.Lcp_BB83_10:
	mov	x0, x24
	adr	x17, .Lcp_tmp69
	b	free_thunk
.Lcp_tmp69:
	b	.Lcp_BB83_5
.Lcp_BB83_11:
	mov	x0, x19
	adr	x17, .Lcp_tmp70
	b	free_thunk
.Lcp_tmp70:
	b	.Lcp_BB83_7
.Lcp_func_end83:
	.size	op_CLEANUP_THROW, .Lcp_func_end83-op_CLEANUP_THROW
	.cfi_endproc
	.p2align	2
	.type	op_GET_AWAITABLE,@function
op_GET_AWAITABLE:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x8, x22, x21
	ldur	x19, [x22, #-8]
	lsr	w2, w25, #10
	sub	x8, x8, #64
	mov	x0, x20
	str	x23, [x21, #16]
	lsr	x8, x8, #3
	mov	x1, x19
	str	w8, [x21, #32]
	bl	cp_get_awaitable
	cmp	x0, #3
	b.eq	.Lcp_BB84_4
	and	x8, x19, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB84_3
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB84_5
.Lcp_BB84_3:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB84_4:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB84_5:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp71
	b	free_thunk
.Lcp_tmp71:
	b	.Lcp_BB84_3
.Lcp_func_end84:
	.size	op_GET_AWAITABLE, .Lcp_func_end84-op_GET_AWAITABLE
	.cfi_endproc
	.p2align	2
	.type	op_GET_AITER,@function
op_GET_AITER:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x8, x22, x21
	ldur	x19, [x22, #-8]
	mov	x0, x20
	sub	x8, x8, #64
	str	x23, [x21, #16]
	lsr	x8, x8, #3
	mov	x1, x19
	str	w8, [x21, #32]
	bl	cp_get_aiter
	cmp	x0, #3
	b.eq	.Lcp_BB85_4
	and	x8, x19, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB85_3
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB85_5
.Lcp_BB85_3:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB85_4:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB85_5:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp72
	b	free_thunk
.Lcp_tmp72:
	b	.Lcp_BB85_3
.Lcp_func_end85:
	.size	op_GET_AITER, .Lcp_func_end85-op_GET_AITER
	.cfi_endproc
	.p2align	2
	.type	op_GET_ANEXT,@function
op_GET_ANEXT:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x8, x22, x21
	ldur	x1, [x22, #-8]
	mov	x0, x20
	sub	x8, x8, #64
	str	x23, [x21, #16]
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_get_anext
	cmp	x0, #3
	b.eq	.Lcp_BB86_2
	str	x0, [x22], #8
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB86_2:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end86:
	.size	op_GET_ANEXT, .Lcp_func_end86-op_GET_ANEXT
	.cfi_endproc
	.p2align	2
	.type	op_END_ASYNC_FOR,@function
op_END_ASYNC_FOR:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x8, x22, x21
	ldur	x24, [x22, #-8]
	mov	x0, x20
	sub	x8, x8, #64
	ldr	x19, [x22, #-16]!
	lsr	x8, x8, #3
	mov	x1, x24
	str	x23, [x21, #16]
	str	w8, [x21, #32]
	bl	cp_end_async_for
	tbnz	w0, #31, .Lcp_BB87_6
	and	x8, x24, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB87_3
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB87_7
.Lcp_BB87_3:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB87_5
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB87_8
.Lcp_BB87_5:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB87_6:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB87_7:
	.cfi_restore_state
	mov	x0, x24
	adr	x17, .Lcp_tmp73
	b	free_thunk
.Lcp_tmp73:
	b	.Lcp_BB87_3
.Lcp_BB87_8:
	mov	x0, x19
	adr	x17, .Lcp_tmp74
	b	free_thunk
.Lcp_tmp74:
	b	.Lcp_BB87_5
.Lcp_func_end87:
	.size	op_END_ASYNC_FOR, .Lcp_func_end87-op_END_ASYNC_FOR
	.cfi_endproc
	.p2align	2
	.type	op_ASYNC_GENERATOR_WRAP,@function
op_ASYNC_GENERATOR_WRAP:
	.cfi_startproc
	ldur	x1, [x22, #-8]
	mvn	w8, w1
	tst	x8, #0x3
	b.eq	.Lcp_BB88_2
.Lcp_BB88_1:
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	bl	cp_async_generator_wrap
	stur	x0, [x22, #-8]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB88_2:
	cmp	x1, #3
	b.eq	.Lcp_BB88_1
	and	x8, x1, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB88_1
	ldr	w9, [x8]
	and	x1, x1, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB88_1
.Lcp_func_end88:
	.size	op_ASYNC_GENERATOR_WRAP, .Lcp_func_end88-op_ASYNC_GENERATOR_WRAP
	.cfi_endproc
	.p2align	2
	.type	op_STOPITERATION_ERROR,@function
op_STOPITERATION_ERROR:
	.cfi_startproc
	ldur	x1, [x22, #-8]
	mvn	w8, w1
	tst	x8, #0x3
	b.eq	.Lcp_BB89_2
.Lcp_BB89_1:
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	bl	cp_stop_iteration_error
	stur	x0, [x22, #-8]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB89_2:
	cmp	x1, #3
	b.eq	.Lcp_BB89_1
	and	x8, x1, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB89_1
	ldr	w9, [x8]
	and	x1, x1, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB89_1
.Lcp_func_end89:
	.size	op_STOPITERATION_ERROR, .Lcp_func_end89-op_STOPITERATION_ERROR
	.cfi_endproc
	.p2align	2
	.type	op_BUILD_TUPLE,@function
op_BUILD_TUPLE:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	lsr	w2, w25, #10
	mov	x0, x20
	sub	x19, x22, w2, uxtw #3
	mov	w24, w2
	mov	x1, x19
	bl	cp_build_tuple
	str	x0, [x19]
	mov	w8, #1
	ldr	w25, [x23, #4]!
	sub	x8, x8, x24
	add	x22, x22, x8, lsl #3
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_func_end90:
	.size	op_BUILD_TUPLE, .Lcp_func_end90-op_BUILD_TUPLE
	.cfi_endproc
	.p2align	2
	.type	op_BUILD_LIST,@function
op_BUILD_LIST:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	lsr	w2, w25, #10
	mov	x0, x20
	sub	x19, x22, w2, uxtw #3
	mov	w24, w2
	mov	x1, x19
	bl	cp_build_list
	str	x0, [x19]
	mov	w8, #1
	ldr	w25, [x23, #4]!
	sub	x8, x8, x24
	add	x22, x22, x8, lsl #3
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_func_end91:
	.size	op_BUILD_LIST, .Lcp_func_end91-op_BUILD_LIST
	.cfi_endproc
	.p2align	2
	.type	op_BUILD_PAIR,@function
op_BUILD_PAIR:
	.cfi_startproc
	mov	x19, x22
	ldr	x2, [x22, #-8]!
	ldur	x1, [x22, #-8]
	mvn	w8, w1
	tst	x8, #0x3
	b.eq	.Lcp_BB92_3
.Lcp_BB92_1:
	mvn	w8, w2
	tst	x8, #0x3
	b.eq	.Lcp_BB92_6
.Lcp_BB92_2:
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	bl	cp_pair
	stur	x0, [x19, #-16]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB92_3:
	cmp	x1, #3
	b.eq	.Lcp_BB92_1
	and	x8, x1, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB92_1
	ldr	w9, [x8]
	and	x1, x1, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB92_1
.Lcp_BB92_6:
	cmp	x2, #3
	b.eq	.Lcp_BB92_2
	and	x8, x2, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB92_2
	ldr	w9, [x8]
	and	x2, x2, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB92_2
.Lcp_func_end92:
	.size	op_BUILD_PAIR, .Lcp_func_end92-op_BUILD_PAIR
	.cfi_endproc
	.p2align	2
	.type	op_BUILD_SET,@function
op_BUILD_SET:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	lsr	w2, w25, #10
	sub	x8, x22, x21
	mov	x0, x20
	sub	x8, x8, #64
	str	x23, [x21, #16]
	sub	x19, x22, w2, uxtw #3
	lsr	x8, x8, #3
	mov	w24, w2
	mov	x1, x19
	str	w8, [x21, #32]
	bl	cp_build_set
	cmp	x0, #3
	b.eq	.Lcp_BB93_2
	str	x0, [x19]
	mov	w8, #1
	ldr	w25, [x23, #4]!
	sub	x8, x8, x24
	add	x22, x22, x8, lsl #3
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB93_2:
	.cfi_restore_state
	cbz	w24, .Lcp_BB93_10
	cmp	w25, #1, lsl #12
	b.hs	.Lcp_BB93_5
	mov	x8, xzr
	b	.Lcp_BB93_8
.Lcp_BB93_5:
	mov	w8, #3
	sub	x9, x22, x24, lsl #3
	and	x10, x24, #0x3ffffc
	dup	v0.2d, x8
	and	x8, x24, #0x3ffffc
	add	x9, x9, #16
.Lcp_BB93_6:
	subs	x10, x10, #4
	stp	q0, q0, [x9, #-16]
	add	x9, x9, #32
	b.ne	.Lcp_BB93_6
	cmp	x8, x24
	b.eq	.Lcp_BB93_10
.Lcp_BB93_8:
	sub	x8, x8, x24
	mov	w9, #3
.Lcp_BB93_9:
	str	x9, [x22, x8, lsl #3]
	adds	x8, x8, #1
	b.lo	.Lcp_BB93_9
.Lcp_BB93_10:
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end93:
	.size	op_BUILD_SET, .Lcp_func_end93-op_BUILD_SET
	.cfi_endproc
	.p2align	2
	.type	op_BUILD_MAP,@function
op_BUILD_MAP:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	lsr	w19, w25, #10
	sub	x8, x22, x21
	mov	x0, x20
	sub	x8, x8, #64
	str	x23, [x21, #16]
	lsl	w26, w19, #1
	lsr	x8, x8, #3
	mov	w2, w19
	sub	x24, x22, w26, uxtw #3
	str	w8, [x21, #32]
	mov	x1, x24
	bl	cp_build_map
	cmp	x0, #3
	b.eq	.Lcp_BB94_2
	str	x0, [x24]
	mov	w8, #1
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	w25, [x23, #4]!
	sub	x8, x8, x26
	add	x22, x22, x8, lsl #3
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB94_2:
	.cfi_restore_state
	cbz	w19, .Lcp_BB94_10
	cmp	w19, #1
	b.ne	.Lcp_BB94_5
	mov	x8, xzr
	b	.Lcp_BB94_8
.Lcp_BB94_5:
	lsr	w8, w25, #6
	mov	w9, #3
	and	x10, x26, #0x7ffffc
	dup	v0.2d, x9
	and	x8, x8, #0x3fffff0
	sub	x9, x22, x8
	and	x8, x26, #0x7ffffc
	add	x9, x9, #16
.Lcp_BB94_6:
	subs	x10, x10, #4
	stp	q0, q0, [x9, #-16]
	add	x9, x9, #32
	b.ne	.Lcp_BB94_6
	cmp	x8, x26
	b.eq	.Lcp_BB94_10
.Lcp_BB94_8:
	sub	x8, x8, x26
	mov	w9, #3
.Lcp_BB94_9:
	str	x9, [x22, x8, lsl #3]
	adds	x8, x8, #1
	b.lo	.Lcp_BB94_9
.Lcp_BB94_10:
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end94:
	.size	op_BUILD_MAP, .Lcp_func_end94-op_BUILD_MAP
	.cfi_endproc
	.p2align	2
	.type	op_BUILD_STRING,@function
op_BUILD_STRING:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	lsr	w2, w25, #10
	sub	x8, x22, x21
	mov	x0, x20
	sub	x8, x8, #64
	str	x23, [x21, #16]
	sub	x19, x22, w2, uxtw #3
	lsr	x8, x8, #3
	mov	w24, w2
	mov	x1, x19
	str	w8, [x21, #32]
	bl	cp_build_string
	cmp	x0, #3
	b.eq	.Lcp_BB95_2
	str	x0, [x19]
	mov	w8, #1
	ldr	w25, [x23, #4]!
	sub	x8, x8, x24
	add	x22, x22, x8, lsl #3
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB95_2:
	.cfi_restore_state
	cbz	w24, .Lcp_BB95_10
	cmp	w25, #1, lsl #12
	b.hs	.Lcp_BB95_5
	mov	x8, xzr
	b	.Lcp_BB95_8
.Lcp_BB95_5:
	mov	w8, #3
	sub	x9, x22, x24, lsl #3
	and	x10, x24, #0x3ffffc
	dup	v0.2d, x8
	and	x8, x24, #0x3ffffc
	add	x9, x9, #16
.Lcp_BB95_6:
	subs	x10, x10, #4
	stp	q0, q0, [x9, #-16]
	add	x9, x9, #32
	b.ne	.Lcp_BB95_6
	cmp	x8, x24
	b.eq	.Lcp_BB95_10
.Lcp_BB95_8:
	sub	x8, x8, x24
	mov	w9, #3
.Lcp_BB95_9:
	str	x9, [x22, x8, lsl #3]
	adds	x8, x8, #1
	b.lo	.Lcp_BB95_9
.Lcp_BB95_10:
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end95:
	.size	op_BUILD_STRING, .Lcp_func_end95-op_BUILD_STRING
	.cfi_endproc
	.p2align	2
	.type	op_LIST_APPEND,@function
op_LIST_APPEND:
	.cfi_startproc
	lsr	w8, w25, #10
	mov	x9, #-2
	sub	w8, w8, #1
	sub	x8, x9, x8
	ldr	x1, [x22, x8, lsl #3]
	sub	x8, x22, x21
	ldr	x2, [x22, #-8]!
	sub	x8, x8, #64
	lsr	x8, x8, #3
	str	x23, [x21, #16]
	mvn	w9, w2
	tst	x9, #0x3
	str	w8, [x21, #32]
	b.eq	.Lcp_BB96_3
.Lcp_BB96_1:
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	bl	cp_list_append
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	tbnz	w0, #31, .Lcp_BB96_6
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB96_3:
	cmp	x2, #3
	b.eq	.Lcp_BB96_1
	and	x8, x2, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB96_1
	ldr	w9, [x8]
	and	x2, x2, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB96_1
.Lcp_BB96_6:
	mov	w8, #3
	str	x8, [x22]
	b	op_UNWIND
.Lcp_func_end96:
	.size	op_LIST_APPEND, .Lcp_func_end96-op_LIST_APPEND
	.cfi_endproc
	.p2align	2
	.type	op_SET_ADD,@function
op_SET_ADD:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	lsr	w8, w25, #10
	mov	x9, #-2
	sub	x10, x22, x21
	sub	x10, x10, #64
	mov	x0, x20
	sub	w8, w8, #1
	sub	x8, x9, x8
	lsr	x9, x10, #3
	ldr	x1, [x22, x8, lsl #3]
	ldr	x19, [x22, #-8]!
	str	x23, [x21, #16]
	mov	x2, x19
	str	w9, [x21, #32]
	bl	cp_set_add
	tbnz	w0, #31, .Lcp_BB97_4
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB97_3
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB97_5
.Lcp_BB97_3:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB97_4:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB97_5:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp75
	b	free_thunk
.Lcp_tmp75:
	b	.Lcp_BB97_3
.Lcp_func_end97:
	.size	op_SET_ADD, .Lcp_func_end97-op_SET_ADD
	.cfi_endproc
	.p2align	2
	.type	op_MAP_ADD,@function
op_MAP_ADD:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	lsr	w8, w25, #10
	mov	x9, #-3
	sub	x10, x22, x21
	ldur	x24, [x22, #-8]
	mov	x0, x20
	sub	w8, w8, #1
	sub	x8, x9, x8
	sub	x9, x10, #64
	mov	x3, x24
	ldr	x1, [x22, x8, lsl #3]
	ldr	x19, [x22, #-16]!
	lsr	x8, x9, #3
	str	x23, [x21, #16]
	mov	x2, x19
	str	w8, [x21, #32]
	bl	cp_dict_set
	tbnz	w0, #31, .Lcp_BB98_6
	and	x8, x24, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB98_3
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB98_7
.Lcp_BB98_3:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB98_5
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB98_8
.Lcp_BB98_5:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB98_6:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB98_7:
	.cfi_restore_state
	mov	x0, x24
	adr	x17, .Lcp_tmp76
	b	free_thunk
.Lcp_tmp76:
	b	.Lcp_BB98_3
.Lcp_BB98_8:
	mov	x0, x19
	adr	x17, .Lcp_tmp77
	b	free_thunk
.Lcp_tmp77:
	b	.Lcp_BB98_5
.Lcp_func_end98:
	.size	op_MAP_ADD, .Lcp_func_end98-op_MAP_ADD
	.cfi_endproc
	.p2align	2
	.type	op_LIST_EXTEND,@function
op_LIST_EXTEND:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	lsr	w8, w25, #10
	mov	x9, #-2
	sub	x10, x22, x21
	sub	x10, x10, #64
	mov	x0, x20
	sub	w8, w8, #1
	sub	x8, x9, x8
	lsr	x9, x10, #3
	ldr	x1, [x22, x8, lsl #3]
	ldr	x19, [x22, #-8]!
	str	x23, [x21, #16]
	mov	x2, x19
	str	w9, [x21, #32]
	bl	cp_list_extend
	tbnz	w0, #31, .Lcp_BB99_4
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB99_3
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB99_5
.Lcp_BB99_3:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB99_4:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB99_5:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp78
	b	free_thunk
.Lcp_tmp78:
	b	.Lcp_BB99_3
.Lcp_func_end99:
	.size	op_LIST_EXTEND, .Lcp_func_end99-op_LIST_EXTEND
	.cfi_endproc
	.p2align	2
	.type	op_SET_UPDATE,@function
op_SET_UPDATE:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	lsr	w8, w25, #10
	mov	x9, #-2
	sub	x10, x22, x21
	sub	x10, x10, #64
	mov	x0, x20
	sub	w8, w8, #1
	sub	x8, x9, x8
	lsr	x9, x10, #3
	ldr	x1, [x22, x8, lsl #3]
	ldr	x19, [x22, #-8]!
	str	x23, [x21, #16]
	mov	x2, x19
	str	w9, [x21, #32]
	bl	cp_set_update
	tbnz	w0, #31, .Lcp_BB100_4
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB100_3
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB100_5
.Lcp_BB100_3:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB100_4:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB100_5:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp79
	b	free_thunk
.Lcp_tmp79:
	b	.Lcp_BB100_3
.Lcp_func_end100:
	.size	op_SET_UPDATE, .Lcp_func_end100-op_SET_UPDATE
	.cfi_endproc
	.p2align	2
	.type	op_DICT_UPDATE,@function
op_DICT_UPDATE:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	lsr	w8, w25, #10
	mov	x9, #-2
	sub	x10, x22, x21
	sub	x10, x10, #64
	mov	x0, x20
	sub	w8, w8, #1
	sub	x8, x9, x8
	lsr	x9, x10, #3
	ldr	x1, [x22, x8, lsl #3]
	ldr	x19, [x22, #-8]!
	str	x23, [x21, #16]
	mov	x2, x19
	str	w9, [x21, #32]
	bl	cp_dict_update
	tbnz	w0, #31, .Lcp_BB101_4
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB101_3
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB101_5
.Lcp_BB101_3:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB101_4:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB101_5:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp80
	b	free_thunk
.Lcp_tmp80:
	b	.Lcp_BB101_3
.Lcp_func_end101:
	.size	op_DICT_UPDATE, .Lcp_func_end101-op_DICT_UPDATE
	.cfi_endproc
	.p2align	2
	.type	op_DICT_MERGE,@function
op_DICT_MERGE:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	lsr	w8, w25, #10
	mov	x9, #-4
	mov	x10, #-2
	sub	x11, x22, x21
	mov	x0, x20
	sub	w8, w8, #1
	sub	x11, x11, #64
	sub	x9, x9, x8
	sub	x8, x10, x8
	lsr	x10, x11, #3
	ldr	x3, [x22, x9, lsl #3]
	ldr	x1, [x22, x8, lsl #3]
	ldr	x19, [x22, #-8]!
	str	x23, [x21, #16]
	str	w10, [x21, #32]
	mov	x2, x19
	bl	cp_dict_merge
	tbnz	w0, #31, .Lcp_BB102_4
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB102_3
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB102_5
.Lcp_BB102_3:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB102_4:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB102_5:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp81
	b	free_thunk
.Lcp_tmp81:
	b	.Lcp_BB102_3
.Lcp_func_end102:
	.size	op_DICT_MERGE, .Lcp_func_end102-op_DICT_MERGE
	.cfi_endproc
	.p2align	2
	.type	op_LIST_TO_TUPLE,@function
op_LIST_TO_TUPLE:
	.cfi_startproc
	ldur	x1, [x22, #-8]
	sub	x8, x22, x21
	str	x23, [x21, #16]
	sub	x8, x8, #64
	mvn	w9, w1
	lsr	x8, x8, #3
	tst	x9, #0x3
	str	w8, [x21, #32]
	b.eq	.Lcp_BB103_3
.Lcp_BB103_1:
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	bl	cp_list_to_tuple
	cmp	x0, #3
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b.eq	.Lcp_BB103_6
	stur	x0, [x22, #-8]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB103_3:
	cmp	x1, #3
	b.eq	.Lcp_BB103_1
	and	x8, x1, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB103_1
	ldr	w9, [x8]
	and	x1, x1, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB103_1
.Lcp_BB103_6:
	mov	w8, #3
	stur	x8, [x22, #-8]
	b	op_UNWIND
.Lcp_func_end103:
	.size	op_LIST_TO_TUPLE, .Lcp_func_end103-op_LIST_TO_TUPLE
	.cfi_endproc
	.p2align	2
	.type	op_UNPACK_SEQUENCE,@function
op_UNPACK_SEQUENCE:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldrh	w8, [x23, #4]
	cmp	w8, #15
	b.ls	.Lcp_BB104_5
	mov	x3, x22
	sub	x9, x22, x21
	sub	w8, w8, #16
	ldr	x19, [x3, #-8]!
	sub	x9, x9, #64
	lsr	w24, w25, #10
	strh	w8, [x23, #4]
	lsr	x8, x9, #3
	mov	x0, x20
	mov	x1, x19
	str	x23, [x21, #16]
	mov	w2, w24
	str	w8, [x21, #32]
	bl	cp_unpack_sequence
	tbnz	w0, #31, .Lcp_BB104_6
	add	x8, x22, w24, uxtw #3
	and	x9, x19, #0x3
	cmp	x9, #1
	sub	x22, x8, #8
	b.ne	.Lcp_BB104_4
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB104_7
.Lcp_BB104_4:
	ldr	w25, [x23, #8]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB104_5:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_SPECIALIZE_UNPACK_SEQUENCE
.Lcp_BB104_6:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB104_7:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp82
	b	free_thunk
.Lcp_tmp82:
	b	.Lcp_BB104_4
.Lcp_func_end104:
	.size	op_UNPACK_SEQUENCE, .Lcp_func_end104-op_UNPACK_SEQUENCE
	.cfi_endproc
	.p2align	2
	.type	op_UNPACK_EX,@function
op_UNPACK_EX:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x8, x22, x21
	mov	x3, x22
	lsr	w2, w25, #10
	sub	x8, x8, #64
	ldr	x19, [x3, #-8]!
	lsr	x8, x8, #3
	mov	x0, x20
	str	x23, [x21, #16]
	mov	x1, x19
	str	w8, [x21, #32]
	bl	cp_unpack_ex
	tbnz	w0, #31, .Lcp_BB105_4
	lsr	w8, w25, #10
	lsr	w9, w25, #18
	add	w8, w9, w8, uxtb
	and	x9, x19, #0x3
	cmp	x9, #1
	add	x22, x22, w8, uxtw #3
	b.ne	.Lcp_BB105_3
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB105_5
.Lcp_BB105_3:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB105_4:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB105_5:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp83
	b	free_thunk
.Lcp_tmp83:
	b	.Lcp_BB105_3
.Lcp_func_end105:
	.size	op_UNPACK_EX, .Lcp_func_end105-op_UNPACK_EX
	.cfi_endproc
	.p2align	2
	.type	op_MAKE_FUNCTION,@function
op_MAKE_FUNCTION:
	.cfi_startproc
	ldur	x1, [x22, #-8]
	mvn	w8, w1
	tst	x8, #0x3
	b.eq	.Lcp_BB106_2
.Lcp_BB106_1:
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	bl	cp_make_function
	stur	x0, [x22, #-8]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB106_2:
	cmp	x1, #3
	b.eq	.Lcp_BB106_1
	and	x8, x1, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB106_1
	ldr	w9, [x8]
	and	x1, x1, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB106_1
.Lcp_func_end106:
	.size	op_MAKE_FUNCTION, .Lcp_func_end106-op_MAKE_FUNCTION
	.cfi_endproc
	.p2align	2
	.type	op_SET_FUNCTION_ATTRIBUTE,@function
op_SET_FUNCTION_ATTRIBUTE:
	.cfi_startproc
	mov	x19, x22
	ldr	x24, [x22, #-8]!
	ldur	x2, [x22, #-8]
	mvn	w8, w2
	tst	x8, #0x3
	b.eq	.Lcp_BB107_2
.Lcp_BB107_1:
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	lsr	w3, w25, #10
	mov	x0, x20
	mov	x1, x24
	bl	cp_set_function_attribute
	stur	x24, [x19, #-16]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB107_2:
	cmp	x2, #3
	b.eq	.Lcp_BB107_1
	and	x8, x2, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB107_1
	ldr	w9, [x8]
	and	x2, x2, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB107_1
.Lcp_func_end107:
	.size	op_SET_FUNCTION_ATTRIBUTE, .Lcp_func_end107-op_SET_FUNCTION_ATTRIBUTE
	.cfi_endproc
	.p2align	2
	.type	op_CALL,@function
op_CALL:
	.cfi_startproc
	sub	sp, sp, #32
	.cfi_def_cfa_offset 32
	stp	x29, x30, [sp, #16]
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	.cfi_remember_state
	ldrh	w8, [x23, #4]
	cmp	w8, #15
	b.ls	.Lcp_BB108_18
	lsr	w19, w25, #10
	mov	x9, #-2
	sub	w8, w8, #16
	mov	x0, x20
	mov	w27, w19
	sub	x28, x22, w19, uxtw #3
	sub	x9, x9, x27
	mvn	x10, x27
	add	x29, x22, x9, lsl #3
	add	x9, x22, x10, lsl #3
	ldr	x24, [x29]
	ldr	x26, [x9]
	str	x9, [sp, #8]
	strh	w8, [x23, #4]
	mov	x1, x24
	mov	x2, x26
	bl	cp_enters_frame
	add	x8, x21, #64
	str	x23, [x21, #16]
	sub	x8, x22, x8
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	tbz	w0, #0, .Lcp_BB108_6
	mvn	w8, w24
	add	x19, x21, #64
	tst	x8, #0x3
	b.eq	.Lcp_BB108_19
.Lcp_BB108_3:
	mvn	w8, w26
	tst	x8, #0x3
	b.eq	.Lcp_BB108_22
.Lcp_BB108_4:
	mov	x0, x20
	mov	x1, x24
	mov	x2, x26
	mov	x3, x28
	mov	w4, w27
	bl	cp_enter
	cbz	x0, .Lcp_BB108_25
	sub	x8, x29, x19
	mov	w9, #5
	str	x23, [x21, #16]
	lsr	x8, x8, #3
	str	w9, [x21, #44]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldp	x29, x30, [sp, #16]
	str	w8, [x21, #32]
	mov	x21, x0
	str	x0, [x20]
	ldr	x23, [x0, #16]
	ldr	w8, [x0, #32]
	ldr	w25, [x23]
	add	x8, x0, x8, lsl #3
	and	x9, x25, #0x3ff
	add	x22, x8, #64
	ldr	x1, [x24, x9, lsl #3]
	add	sp, sp, #32
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x1
.Lcp_BB108_6:
	.cfi_restore_state
	.cfi_remember_state
	mov	x0, x20
	mov	x1, x24
	mov	x2, x26
	mov	x3, x28
	mov	w4, w27
	bl	cp_call
	cmp	x0, #3
	b.eq	.Lcp_BB108_35
	cbz	w27, .Lcp_BB108_13
	sub	x8, x22, x27, lsl #3
	add	x8, x8, x19, lsl #3
	sub	x22, x8, #8
	b	.Lcp_BB108_10
.Lcp_BB108_9:
	sub	x19, x19, #1
	sub	x22, x22, #8
	cbz	x19, .Lcp_BB108_13
.Lcp_BB108_10:
	ldr	x8, [x22]
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB108_9
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.ne	.Lcp_BB108_9
	mov	x9, x0
	mov	x0, x8
	adr	x17, .Lcp_tmp84
	b	free_thunk
.Lcp_tmp84:
	mov	x0, x9
	b	.Lcp_BB108_9
.Lcp_BB108_13:
	and	x8, x26, #0x3
	str	x0, [x29]
	cmp	x8, #1
	b.ne	.Lcp_BB108_15
	and	x8, x26, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB108_28
.Lcp_BB108_15:
	and	x8, x24, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB108_17
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB108_29
.Lcp_BB108_17:
	ldr	w25, [x23, #20]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldp	x29, x30, [sp, #16]
	and	x8, x25, #0x3ff
	ldr	x22, [sp, #8]
	ldr	x0, [x24, x8, lsl #3]
	add	sp, sp, #32
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB108_18:
	.cfi_restore_state
	.cfi_remember_state
	ldp	x29, x30, [sp, #16]
	add	sp, sp, #32
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_SPECIALIZE_CALL
.Lcp_BB108_19:
	.cfi_restore_state
	cmp	x24, #3
	b.eq	.Lcp_BB108_3
	and	x8, x24, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB108_3
	ldr	w9, [x8]
	and	x24, x24, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB108_3
.Lcp_BB108_22:
	cmp	x26, #3
	b.eq	.Lcp_BB108_4
	and	x8, x26, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB108_4
	ldr	w9, [x8]
	and	x26, x26, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB108_4
.Lcp_BB108_25:
	ldr	x8, [sp, #8]
	mov	w9, #3
	str	x9, [x29]
	str	x9, [x8]
	cbz	w27, .Lcp_BB108_35
	cmp	w25, #1, lsl #12
	b.hs	.Lcp_BB108_30
	mov	x8, xzr
	b	.Lcp_BB108_33
.Lcp_BB108_28:
	mov	x0, x26
	ldr	x22, [sp, #8]
	adr	x17, .Lcp_tmp85
	b	free_thunk
.Lcp_tmp85:
	b	.Lcp_BB108_15
.Lcp_BB108_29:
	mov	x0, x24
	ldr	x22, [sp, #8]
	adr	x17, .Lcp_tmp86
	b	free_thunk
.Lcp_tmp86:
	b	.Lcp_BB108_17
.Lcp_BB108_30:
	mov	w8, #3
	sub	x9, x22, x27, lsl #3
	and	x10, x27, #0x3ffffc
	dup	v0.2d, x8
	and	x8, x27, #0x3ffffc
	add	x9, x9, #16
.Lcp_BB108_31:
	subs	x10, x10, #4
	stp	q0, q0, [x9, #-16]
	add	x9, x9, #32
	b.ne	.Lcp_BB108_31
	cmp	x8, x27
	b.eq	.Lcp_BB108_35
.Lcp_BB108_33:
	sub	x8, x8, x27
	mov	w9, #3
.Lcp_BB108_34:
	str	x9, [x22, x8, lsl #3]
	adds	x8, x8, #1
	b.lo	.Lcp_BB108_34
.Lcp_BB108_35:
	ldp	x29, x30, [sp, #16]
	add	sp, sp, #32
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_UNWIND
.Lcp_func_end108:
	.size	op_CALL, .Lcp_func_end108-op_CALL
	.cfi_endproc
	.p2align	2
	.type	op_CALL_KW,@function
op_CALL_KW:
	.cfi_startproc
	sub	sp, sp, #32
	.cfi_def_cfa_offset 32
	stp	x29, x30, [sp, #16]
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	.cfi_remember_state
	str	x25, [sp]
	lsr	w25, w25, #10
	mov	x8, #-3
	mov	x9, #-2
	ldur	x26, [x22, #-8]
	mov	x0, x20
	mov	w27, w25
	sub	x8, x8, x27
	sub	x9, x9, x27
	add	x10, x22, x8, lsl #3
	add	x28, x22, x9, lsl #3
	mvn	x8, x27
	add	x29, x22, x8, lsl #3
	ldr	x19, [x10]
	ldr	x24, [x28]
	str	x10, [sp, #8]
	mov	x1, x19
	mov	x2, x24
	bl	cp_enters_frame
	add	x8, x21, #64
	str	x23, [x21, #16]
	sub	x8, x22, x8
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	tbz	w0, #0, .Lcp_BB109_6
	mvn	w8, w19
	add	x25, x21, #64
	tst	x8, #0x3
	b.eq	.Lcp_BB109_20
.Lcp_BB109_2:
	mvn	w8, w24
	tst	x8, #0x3
	b.eq	.Lcp_BB109_23
.Lcp_BB109_3:
	mvn	w8, w26
	tst	x8, #0x3
	b.eq	.Lcp_BB109_26
.Lcp_BB109_4:
	mov	x0, x20
	mov	x1, x19
	mov	x2, x24
	mov	x3, x29
	mov	w4, w27
	mov	x5, x26
	bl	cp_enter_keywords
	cbz	x0, .Lcp_BB109_29
	ldr	x8, [sp, #8]
	mov	w9, #1
	str	x23, [x21, #16]
	str	w9, [x21, #44]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	sub	x8, x8, x25
	ldp	x29, x30, [sp, #16]
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	mov	x21, x0
	str	x0, [x20]
	ldr	x23, [x0, #16]
	ldr	w8, [x0, #32]
	ldr	w25, [x23]
	add	x8, x0, x8, lsl #3
	and	x9, x25, #0x3ff
	add	x22, x8, #64
	ldr	x1, [x24, x9, lsl #3]
	add	sp, sp, #32
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x1
.Lcp_BB109_6:
	.cfi_restore_state
	.cfi_remember_state
	mov	x0, x20
	mov	x1, x19
	mov	x2, x24
	mov	x3, x29
	mov	w4, w27
	mov	x5, x26
	bl	cp_call_keywords
	cmp	x0, #3
	b.eq	.Lcp_BB109_41
	cbz	w27, .Lcp_BB109_13
	sub	x8, x22, x27, lsl #3
	add	x8, x8, x25, lsl #3
	sub	x22, x8, #16
	b	.Lcp_BB109_10
.Lcp_BB109_9:
	sub	x25, x25, #1
	sub	x22, x22, #8
	cbz	x25, .Lcp_BB109_13
.Lcp_BB109_10:
	ldr	x8, [x22]
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB109_9
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.ne	.Lcp_BB109_9
	mov	x9, x0
	mov	x0, x8
	adr	x17, .Lcp_tmp87
	b	free_thunk
.Lcp_tmp87:
	mov	x0, x9
	b	.Lcp_BB109_9
.Lcp_BB109_13:
	and	x8, x26, #0x3
	cmp	x8, #1
	ldr	x8, [sp, #8]
	str	x0, [x8]
	b.ne	.Lcp_BB109_15
	and	x8, x26, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB109_32
.Lcp_BB109_15:
	and	x8, x24, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB109_17
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB109_33
.Lcp_BB109_17:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB109_19
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB109_34
.Lcp_BB109_19:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldp	x29, x30, [sp, #16]
	and	x8, x25, #0x3ff
	mov	x22, x28
	ldr	x0, [x24, x8, lsl #3]
	add	sp, sp, #32
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB109_20:
	.cfi_restore_state
	cmp	x19, #3
	b.eq	.Lcp_BB109_2
	and	x8, x19, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB109_2
	ldr	w9, [x8]
	and	x19, x19, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB109_2
.Lcp_BB109_23:
	cmp	x24, #3
	b.eq	.Lcp_BB109_3
	and	x8, x24, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB109_3
	ldr	w9, [x8]
	and	x24, x24, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB109_3
.Lcp_BB109_26:
	cmp	x26, #3
	b.eq	.Lcp_BB109_4
	and	x8, x26, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB109_4
	ldr	w9, [x8]
	and	x26, x26, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB109_4
.Lcp_BB109_29:
	mov	w8, #3
	dup	v0.2d, x8
	ldr	x8, [sp, #8]
	str	q0, [x8]
	cbz	w27, .Lcp_BB109_40
	ldr	x8, [sp]
	cmp	w8, #1, lsl #12
	b.hs	.Lcp_BB109_35
	mov	x8, xzr
	b	.Lcp_BB109_38
.Lcp_BB109_32:
	mov	x0, x26
	mov	x22, x28
	adr	x17, .Lcp_tmp88
	b	free_thunk
.Lcp_tmp88:
	b	.Lcp_BB109_15
.Lcp_BB109_33:
	mov	x0, x24
	mov	x22, x28
	adr	x17, .Lcp_tmp89
	b	free_thunk
.Lcp_tmp89:
	b	.Lcp_BB109_17
.Lcp_BB109_34:
	mov	x0, x19
	mov	x22, x28
	adr	x17, .Lcp_tmp90
	b	free_thunk
.Lcp_tmp90:
	b	.Lcp_BB109_19
.Lcp_BB109_35:
	mov	w8, #3
	sub	x9, x22, x27, lsl #3
	and	x10, x27, #0x3ffffc
	dup	v0.2d, x8
	and	x8, x27, #0x3ffffc
	add	x9, x9, #8
.Lcp_BB109_36:
	subs	x10, x10, #4
	stp	q0, q0, [x9, #-16]
	add	x9, x9, #32
	b.ne	.Lcp_BB109_36
	cmp	x8, x27
	b.eq	.Lcp_BB109_40
.Lcp_BB109_38:
	sub	x9, x22, #8
	sub	x8, x8, x27
	mov	w10, #3
.Lcp_BB109_39:
	str	x10, [x9, x8, lsl #3]
	adds	x8, x8, #1
	b.lo	.Lcp_BB109_39
.Lcp_BB109_40:
	mov	w8, #3
	stur	x8, [x22, #-8]
.Lcp_BB109_41:
	ldp	x29, x30, [sp, #16]
	add	sp, sp, #32
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_UNWIND
.Lcp_func_end109:
	.size	op_CALL_KW, .Lcp_func_end109-op_CALL_KW
	.cfi_endproc
	.p2align	2
	.type	op_CALL_FUNCTION_EX,@function
op_CALL_FUNCTION_EX:
	.cfi_startproc
	stp	x29, x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	.cfi_remember_state
	ubfx	w26, w25, #10, #1
	mov	x8, #-2
	mov	x0, x20
	eor	x9, x26, #0xfffffffffffffffd
	sub	x8, x8, x26
	sub	x27, x22, w26, uxtw #3
	add	x29, x22, x9, lsl #3
	add	x28, x22, x8, lsl #3
	mvn	x8, x26
	ldr	x25, [x22, x8, lsl #3]
	ldr	x19, [x29]
	ldr	x24, [x28]
	mov	x1, x19
	mov	x2, x24
	bl	cp_enters_frame
	add	x8, x21, #64
	str	x23, [x21, #16]
	sub	x8, x22, x8
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	tbz	w0, #0, .Lcp_BB110_6
	mvn	w8, w19
	add	x28, x21, #64
	tst	x8, #0x3
	b.eq	.Lcp_BB110_17
.Lcp_BB110_2:
	mvn	w8, w24
	tst	x8, #0x3
	b.eq	.Lcp_BB110_20
.Lcp_BB110_3:
	mvn	w8, w25
	tst	x8, #0x3
	b.eq	.Lcp_BB110_23
.Lcp_BB110_4:
	mov	x0, x20
	mov	x1, x19
	mov	x2, x24
	mov	x3, x25
	mov	x4, x27
	mov	w5, w26
	bl	cp_enter_unpacked
	cbz	x0, .Lcp_BB110_26
	sub	x8, x29, x28
	mov	w9, #1
	str	x23, [x21, #16]
	lsr	x8, x8, #3
	str	w9, [x21, #44]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	str	w8, [x21, #32]
	mov	x21, x0
	str	x0, [x20]
	ldr	x23, [x0, #16]
	ldr	w8, [x0, #32]
	ldr	w25, [x23]
	add	x8, x0, x8, lsl #3
	and	x9, x25, #0x3ff
	add	x22, x8, #64
	ldr	x1, [x24, x9, lsl #3]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x1
.Lcp_BB110_6:
	.cfi_restore_state
	.cfi_remember_state
	mov	x0, x20
	mov	x1, x24
	mov	x2, x25
	mov	x3, x27
	mov	w4, w26
	bl	cp_call_unpacked
	cmp	x0, #3
	b.eq	.Lcp_BB110_28
	cbz	w26, .Lcp_BB110_10
	ldr	x8, [x27]
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB110_10
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB110_32
.Lcp_BB110_10:
	and	x8, x25, #0x3
	str	x0, [x29]
	cmp	x8, #1
	b.ne	.Lcp_BB110_12
	and	x8, x25, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB110_29
.Lcp_BB110_12:
	and	x8, x24, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB110_14
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB110_30
.Lcp_BB110_14:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB110_16
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB110_31
.Lcp_BB110_16:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	mov	x22, x28
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB110_17:
	.cfi_restore_state
	.cfi_remember_state
	cmp	x19, #3
	b.eq	.Lcp_BB110_2
	and	x8, x19, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB110_2
	ldr	w9, [x8]
	and	x19, x19, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB110_2
.Lcp_BB110_20:
	cmp	x24, #3
	b.eq	.Lcp_BB110_3
	and	x8, x24, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB110_3
	ldr	w9, [x8]
	and	x24, x24, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB110_3
.Lcp_BB110_23:
	cmp	x25, #3
	b.eq	.Lcp_BB110_4
	and	x8, x25, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB110_4
	ldr	w9, [x8]
	and	x25, x25, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB110_4
.Lcp_BB110_26:
	mov	w8, #3
	mvn	x9, x26
	dup	v0.2d, x8
	str	q0, [x29]
	str	x8, [x22, x9, lsl #3]
	cbz	w26, .Lcp_BB110_28
	mov	w8, #3
	str	x8, [x27]
.Lcp_BB110_28:
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_UNWIND
.Lcp_BB110_29:
	.cfi_restore_state
	mov	x0, x25
	mov	x22, x28
	adr	x17, .Lcp_tmp91
	b	free_thunk
.Lcp_tmp91:
	b	.Lcp_BB110_12
.Lcp_BB110_30:
	mov	x0, x24
	mov	x22, x28
	adr	x17, .Lcp_tmp92
	b	free_thunk
.Lcp_tmp92:
	b	.Lcp_BB110_14
.Lcp_BB110_31:
	mov	x0, x19
	mov	x22, x28
	adr	x17, .Lcp_tmp93
	b	free_thunk
.Lcp_tmp93:
	b	.Lcp_BB110_16
.Lcp_BB110_32:
	mov	x9, x0
	mov	x0, x8
	mov	x22, x27
	adr	x17, .Lcp_tmp94
	b	free_thunk
.Lcp_tmp94:
	mov	x0, x9
	b	.Lcp_BB110_10
.Lcp_func_end110:
	.size	op_CALL_FUNCTION_EX, .Lcp_func_end110-op_CALL_FUNCTION_EX
	.cfi_endproc
	.p2align	2
	.type	op_RETURN_VALUE,@function
op_RETURN_VALUE:
	.cfi_startproc
	ldr	x25, [x22, #-8]!
	mvn	w8, w25
	tst	x8, #0x3
	b.eq	.Lcp_BB111_11
.Lcp_BB111_1:
	ldr	w8, [x21, #40]
	cbnz	w8, .Lcp_BB111_14
	mov	w8, #128
	ldr	x9, [x21]
	str	w8, [x21, #40]
	ldr	w8, [x9, #64]
	cbz	w8, .Lcp_BB111_8
	neg	x8, x8, lsl #3
	mov	x9, #-8
	mov	w10, #3
	b	.Lcp_BB111_5
.Lcp_BB111_4:
	add	x8, x8, #8
	sub	x9, x9, #8
	cbz	x8, .Lcp_BB111_8
.Lcp_BB111_5:
	ldr	x0, [x21, x9]
	str	x10, [x21, x9]
	and	x11, x0, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB111_4
	and	x11, x0, #0xfffffffffffffffc
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.ne	.Lcp_BB111_4
	adr	x17, .Lcp_tmp95
	b	free_thunk
.Lcp_tmp95:
	b	.Lcp_BB111_4
.Lcp_BB111_8:
	ldr	x0, [x21, #24]
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB111_10
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB111_15
.Lcp_BB111_10:
	ldr	x21, [x21, #8]
	str	x21, [x20]
	ldr	w8, [x21, #32]
	ldr	x9, [x21, #16]
	ldr	w10, [x21, #44]
	add	x8, x21, x8, lsl #3
	add	x23, x9, x10, lsl #2
	str	x25, [x8, #64]
	add	x22, x8, #72
	ldr	w25, [x23]
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB111_11:
	cmp	x25, #3
	b.eq	.Lcp_BB111_1
	and	x8, x25, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB111_1
	ldr	w9, [x8]
	and	x25, x25, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB111_1
.Lcp_BB111_14:
	b	op_RETURN_FLAGGED
.Lcp_BB111_15:
	adr	x17, .Lcp_tmp96
	b	free_thunk
.Lcp_tmp96:
	b	.Lcp_BB111_10
.Lcp_func_end111:
	.size	op_RETURN_VALUE, .Lcp_func_end111-op_RETURN_VALUE
	.cfi_endproc
	.p2align	2
	.type	op_PUSH_EXC_INFO,@function
op_PUSH_EXC_INFO:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	ldur	x19, [x22, #-8]
	mov	x0, x20
	mov	x1, x19
	bl	cp_push_exc_info
	stp	x0, x19, [x22, #-8]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	w25, [x23, #4]!
	add	x22, x22, #8
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_func_end112:
	.size	op_PUSH_EXC_INFO, .Lcp_func_end112-op_PUSH_EXC_INFO
	.cfi_endproc
	.p2align	2
	.type	op_POP_EXCEPT,@function
op_POP_EXCEPT:
	.cfi_startproc
	ldr	x1, [x22, #-8]!
	mvn	w8, w1
	tst	x8, #0x3
	b.eq	.Lcp_BB113_4
.Lcp_BB113_1:
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	mov	x0, x20
	bl	cp_pop_except
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB113_3
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB113_7
.Lcp_BB113_3:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB113_4:
	cmp	x1, #3
	b.eq	.Lcp_BB113_1
	and	x8, x1, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB113_1
	ldr	w9, [x8]
	and	x1, x1, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB113_1
.Lcp_BB113_7:
	.cfi_restore_state
	adr	x17, .Lcp_tmp97
	b	free_thunk
.Lcp_tmp97:
	b	.Lcp_BB113_3
.Lcp_func_end113:
	.size	op_POP_EXCEPT, .Lcp_func_end113-op_POP_EXCEPT
	.cfi_endproc
	.section	.text.unlikely.,"ax",@progbits
	.p2align	2
	.type	op_RERAISE,@function
op_RERAISE:
	.cfi_startproc
	ldur	x3, [x22, #-8]
	sub	x8, x22, x21
	str	x23, [x21, #16]
	sub	x8, x8, #64
	mvn	w9, w3
	lsr	x8, x8, #3
	tst	x9, #0x3
	str	w8, [x21, #32]
	b.eq	.Lcp_BB114_2
.Lcp_BB114_1:
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	lsr	w2, w25, #10
	mov	x0, x20
	mvn	w8, w2
	add	x1, x22, w8, sxtw #3
	bl	cp_reraise
	mov	w8, #3
	stur	x8, [x22, #-8]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB114_2:
	cmp	x3, #3
	b.eq	.Lcp_BB114_1
	and	x8, x3, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB114_1
	ldr	w9, [x8]
	and	x3, x3, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB114_1
.Lcp_func_end114:
	.size	op_RERAISE, .Lcp_func_end114-op_RERAISE
	.cfi_endproc
	.p2align	2
	.type	op_RAISE_VARARGS,@function
op_RAISE_VARARGS:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	lsr	w2, w25, #10
	sub	x8, x22, x21
	mov	x0, x20
	sub	x8, x8, #64
	str	x23, [x21, #16]
	lsr	x8, x8, #3
	sub	x1, x22, w2, uxtw #3
	str	w8, [x21, #32]
	bl	cp_raise
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end115:
	.size	op_RAISE_VARARGS, .Lcp_func_end115-op_RAISE_VARARGS
	.cfi_endproc
	.text
	.p2align	2
	.type	op_CHECK_EXC_MATCH,@function
op_CHECK_EXC_MATCH:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x8, x22, x21
	ldp	x1, x19, [x22, #-16]
	sub	x8, x8, #64
	mov	x0, x20
	str	x23, [x21, #16]
	lsr	x8, x8, #3
	mov	x2, x19
	str	w8, [x21, #32]
	bl	cp_check_exc_match
	tbnz	w0, #31, .Lcp_BB116_4
	adrp	x8, cp_true+3
	add	x8, x8, :lo12:cp_true+3
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	cmp	w0, #0
	and	x10, x19, #0x3
	csel	x8, x9, x8, eq
	cmp	x10, #1
	stur	x8, [x22, #-8]
	b.ne	.Lcp_BB116_3
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB116_5
.Lcp_BB116_3:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB116_4:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB116_5:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp98
	b	free_thunk
.Lcp_tmp98:
	b	.Lcp_BB116_3
.Lcp_func_end116:
	.size	op_CHECK_EXC_MATCH, .Lcp_func_end116-op_CHECK_EXC_MATCH
	.cfi_endproc
	.p2align	2
	.type	op_CHECK_EG_MATCH,@function
op_CHECK_EG_MATCH:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x8, x22, x21
	mov	x3, x22
	ldur	x24, [x22, #-8]
	sub	x8, x8, #64
	ldr	x19, [x3, #-16]!
	lsr	x8, x8, #3
	mov	x0, x20
	mov	x2, x24
	mov	x1, x19
	str	x23, [x21, #16]
	str	w8, [x21, #32]
	bl	cp_check_eg_match
	tbnz	w0, #31, .Lcp_BB117_6
	and	x8, x24, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB117_3
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB117_7
.Lcp_BB117_3:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB117_5
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB117_8
.Lcp_BB117_5:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB117_6:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB117_7:
	.cfi_restore_state
	mov	x0, x24
	adr	x17, .Lcp_tmp99
	b	free_thunk
.Lcp_tmp99:
	b	.Lcp_BB117_3
.Lcp_BB117_8:
	mov	x0, x19
	adr	x17, .Lcp_tmp100
	b	free_thunk
.Lcp_tmp100:
	b	.Lcp_BB117_5
.Lcp_func_end117:
	.size	op_CHECK_EG_MATCH, .Lcp_func_end117-op_CHECK_EG_MATCH
	.cfi_endproc
	.p2align	2
	.type	op_PREP_RERAISE_STAR,@function
op_PREP_RERAISE_STAR:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x8, x22, x21
	mov	x25, x22
	ldur	x19, [x22, #-16]
	sub	x8, x8, #64
	ldr	x24, [x22, #-8]!
	lsr	x8, x8, #3
	mov	x0, x20
	mov	x1, x19
	mov	x2, x24
	str	x23, [x21, #16]
	str	w8, [x21, #32]
	bl	cp_prep_reraise_star
	cmp	x0, #3
	b.eq	.Lcp_BB118_6
	and	x8, x24, #0x3
	stur	x0, [x25, #-16]
	cmp	x8, #1
	b.ne	.Lcp_BB118_3
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB118_7
.Lcp_BB118_3:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB118_5
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB118_8
.Lcp_BB118_5:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB118_6:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB118_7:
	.cfi_restore_state
	mov	x0, x24
	adr	x17, .Lcp_tmp101
	b	free_thunk
.Lcp_tmp101:
	b	.Lcp_BB118_3
.Lcp_BB118_8:
	mov	x0, x19
	adr	x17, .Lcp_tmp102
	b	free_thunk
.Lcp_tmp102:
	b	.Lcp_BB118_5
.Lcp_func_end118:
	.size	op_PREP_RERAISE_STAR, .Lcp_func_end118-op_PREP_RERAISE_STAR
	.cfi_endproc
	.p2align	2
	.type	op_WITH_EXCEPT_START,@function
op_WITH_EXCEPT_START:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x8, x22, x21
	ldp	x1, x2, [x22, #-40]
	sub	x8, x8, #64
	ldur	x3, [x22, #-8]
	mov	x0, x20
	lsr	x8, x8, #3
	str	x23, [x21, #16]
	str	w8, [x21, #32]
	bl	cp_with_except_start
	cmp	x0, #3
	b.eq	.Lcp_BB119_2
	str	x0, [x22], #8
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB119_2:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end119:
	.size	op_WITH_EXCEPT_START, .Lcp_func_end119-op_WITH_EXCEPT_START
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_SPECIAL,@function
op_LOAD_SPECIAL:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x8, x22, x21
	mov	x3, x22
	lsr	w2, w25, #10
	sub	x8, x8, #64
	ldr	x19, [x3, #-8]!
	lsr	x8, x8, #3
	mov	x0, x20
	str	x23, [x21, #16]
	mov	x1, x19
	str	w8, [x21, #32]
	bl	cp_load_special
	tbnz	w0, #31, .Lcp_BB120_4
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB120_3
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB120_5
.Lcp_BB120_3:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	add	x22, x22, #8
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB120_4:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB120_5:
	.cfi_restore_state
	mov	x0, x19
	mov	x8, x22
	add	x22, x22, #8
	adr	x17, .Lcp_tmp103
	b	free_thunk
.Lcp_tmp103:
	mov	x22, x8
	b	.Lcp_BB120_3
.Lcp_func_end120:
	.size	op_LOAD_SPECIAL, .Lcp_func_end120-op_LOAD_SPECIAL
	.cfi_endproc
	.p2align	2
	.type	op_GET_LEN,@function
op_GET_LEN:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x8, x22, x21
	ldur	x1, [x22, #-8]
	mov	x0, x20
	sub	x8, x8, #64
	str	x23, [x21, #16]
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_get_len
	cmp	x0, #3
	b.eq	.Lcp_BB121_2
	str	x0, [x22], #8
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB121_2:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end121:
	.size	op_GET_LEN, .Lcp_func_end121-op_GET_LEN
	.cfi_endproc
	.p2align	2
	.type	op_MATCH_MAPPING,@function
op_MATCH_MAPPING:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	ldur	x1, [x22, #-8]
	mov	x0, x20
	bl	cp_match_mapping
	adrp	x8, cp_false
	add	x8, x8, :lo12:cp_false
	tst	w0, #0x1
	adrp	x9, cp_true
	add	x9, x9, :lo12:cp_true
	csel	x8, x9, x8, ne
	add	x8, x8, #3
	str	x8, [x22], #8
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_func_end122:
	.size	op_MATCH_MAPPING, .Lcp_func_end122-op_MATCH_MAPPING
	.cfi_endproc
	.p2align	2
	.type	op_MATCH_SEQUENCE,@function
op_MATCH_SEQUENCE:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	ldur	x1, [x22, #-8]
	mov	x0, x20
	bl	cp_match_sequence
	adrp	x8, cp_false
	add	x8, x8, :lo12:cp_false
	tst	w0, #0x1
	adrp	x9, cp_true
	add	x9, x9, :lo12:cp_true
	csel	x8, x9, x8, ne
	add	x8, x8, #3
	str	x8, [x22], #8
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_func_end123:
	.size	op_MATCH_SEQUENCE, .Lcp_func_end123-op_MATCH_SEQUENCE
	.cfi_endproc
	.p2align	2
	.type	op_MATCH_KEYS,@function
op_MATCH_KEYS:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x8, x22, x21
	ldp	x1, x2, [x22, #-16]
	sub	x8, x8, #64
	mov	x0, x20
	str	x23, [x21, #16]
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_match_keys
	cmp	x0, #3
	b.eq	.Lcp_BB124_2
	str	x0, [x22], #8
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB124_2:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end124:
	.size	op_MATCH_KEYS, .Lcp_func_end124-op_MATCH_KEYS
	.cfi_endproc
	.p2align	2
	.type	op_MATCH_CLASS,@function
op_MATCH_CLASS:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	mov	x27, x22
	sub	x8, x22, x21
	lsr	w3, w25, #10
	sub	x8, x8, #64
	ldr	x24, [x22, #-16]!
	ldur	x19, [x27, #-24]
	ldur	x26, [x27, #-8]
	lsr	x8, x8, #3
	mov	x0, x20
	mov	x2, x24
	str	x23, [x21, #16]
	mov	x1, x19
	mov	x4, x26
	str	w8, [x21, #32]
	bl	cp_match_class
	cmp	x0, #3
	b.eq	.Lcp_BB125_8
	and	x8, x26, #0x3
	stur	x0, [x27, #-24]
	cmp	x8, #1
	b.ne	.Lcp_BB125_3
	and	x8, x26, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB125_9
.Lcp_BB125_3:
	and	x8, x24, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB125_5
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB125_10
.Lcp_BB125_5:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB125_7
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB125_11
.Lcp_BB125_7:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB125_8:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB125_9:
	.cfi_restore_state
	mov	x0, x26
	adr	x17, .Lcp_tmp104
	b	free_thunk
.Lcp_tmp104:
	b	.Lcp_BB125_3
.Lcp_BB125_10:
	mov	x0, x24
	adr	x17, .Lcp_tmp105
	b	free_thunk
.Lcp_tmp105:
	b	.Lcp_BB125_5
.Lcp_BB125_11:
	mov	x0, x19
	adr	x17, .Lcp_tmp106
	b	free_thunk
.Lcp_tmp106:
	b	.Lcp_BB125_7
.Lcp_func_end125:
	.size	op_MATCH_CLASS, .Lcp_func_end125-op_MATCH_CLASS
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_ADD_INT,@function
op_BINARY_OP_ADD_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB126_4
	tst	x9, #0x3
	b.ne	.Lcp_BB126_4
	adds	x9, x10, x9
	b.vs	.Lcp_BB126_4
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB126_4:
	b	op_BINARY_OP
.Lcp_func_end126:
	.size	op_BINARY_OP_ADD_INT, .Lcp_func_end126-op_BINARY_OP_ADD_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_ADD_FLOAT,@function
op_BINARY_OP_ADD_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-8]!
	ldur	x10, [x22, #-8]
	eor	w12, w9, #0x2
	eor	w11, w10, #0x2
	orr	w11, w12, w11
	tst	x11, #0x3
	b.ne	.Lcp_BB127_3
	ror	x10, x10, #4
	ror	x9, x9, #4
	mov	x11, #-2882303761517117440
	add	x10, x10, x11
	add	x9, x9, x11
	fmov	d0, x10
	fmov	d1, x9
	mov	x10, #2882303761517117440
	fadd	d0, d0, d1
	fmov	x9, d0
	add	x9, x9, x10
	ror	x0, x9, #60
	and	x9, x0, #0x3
	cmp	x9, #2
	b.ne	.Lcp_BB127_4
.Lcp_BB127_2:
	stur	x0, [x8, #-16]
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB127_3:
	mov	x22, x8
	b	op_COLD_BINARY_OP_ADD_FLOAT
.Lcp_BB127_4:
	adr	x17, .Lcp_tmp107
	b	box_thunk
.Lcp_tmp107:
	b	.Lcp_BB127_2
.Lcp_func_end127:
	.size	op_BINARY_OP_ADD_FLOAT, .Lcp_func_end127-op_BINARY_OP_ADD_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_ADD_FLOAT_INT,@function
op_BINARY_OP_ADD_FLOAT_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	and	x11, x10, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB128_4
	tst	x9, #0x3
	b.ne	.Lcp_BB128_5
	asr	x9, x9, #2
	ror	x10, x10, #4
	scvtf	d0, x9
	mov	x9, #-2882303761517117440
	add	x9, x10, x9
	mov	x10, #2882303761517117440
	fmov	d1, x9
	fadd	d0, d1, d0
	fmov	x9, d0
	add	x9, x9, x10
	ror	x0, x9, #60
	and	x9, x0, #0x3
	cmp	x9, #2
	b.ne	.Lcp_BB128_6
.Lcp_BB128_3:
	stur	x0, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB128_4:
	b	op_COLD_BINARY_OP_ADD_FLOAT_INT
.Lcp_BB128_5:
	b	op_BINARY_OP
.Lcp_BB128_6:
	adr	x17, .Lcp_tmp108
	b	box_thunk
.Lcp_tmp108:
	b	.Lcp_BB128_3
.Lcp_func_end128:
	.size	op_BINARY_OP_ADD_FLOAT_INT, .Lcp_func_end128-op_BINARY_OP_ADD_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_ADD_INT_FLOAT,@function
op_BINARY_OP_ADD_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB129_4
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB129_5
	asr	x10, x10, #2
	ror	x9, x9, #4
	scvtf	d0, x10
	mov	x10, #-2882303761517117440
	add	x9, x9, x10
	mov	x10, #2882303761517117440
	fmov	d1, x9
	fadd	d0, d0, d1
	fmov	x9, d0
	add	x9, x9, x10
	ror	x0, x9, #60
	and	x9, x0, #0x3
	cmp	x9, #2
	b.ne	.Lcp_BB129_6
.Lcp_BB129_3:
	stur	x0, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB129_4:
	b	op_COLD_BINARY_OP_ADD_INT_FLOAT
.Lcp_BB129_5:
	b	op_BINARY_OP
.Lcp_BB129_6:
	adr	x17, .Lcp_tmp109
	b	box_thunk
.Lcp_tmp109:
	b	.Lcp_BB129_3
.Lcp_func_end129:
	.size	op_BINARY_OP_ADD_INT_FLOAT, .Lcp_func_end129-op_BINARY_OP_ADD_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_SUB_INT,@function
op_BINARY_OP_SUB_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB130_4
	tst	x9, #0x3
	b.ne	.Lcp_BB130_4
	subs	x9, x10, x9
	b.vs	.Lcp_BB130_4
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB130_4:
	b	op_BINARY_OP
.Lcp_func_end130:
	.size	op_BINARY_OP_SUB_INT, .Lcp_func_end130-op_BINARY_OP_SUB_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_SUB_FLOAT,@function
op_BINARY_OP_SUB_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-8]!
	ldur	x10, [x22, #-8]
	eor	w12, w9, #0x2
	eor	w11, w10, #0x2
	orr	w11, w12, w11
	tst	x11, #0x3
	b.ne	.Lcp_BB131_3
	ror	x10, x10, #4
	ror	x9, x9, #4
	mov	x11, #-2882303761517117440
	add	x10, x10, x11
	add	x9, x9, x11
	fmov	d0, x10
	fmov	d1, x9
	mov	x10, #2882303761517117440
	fsub	d0, d0, d1
	fmov	x9, d0
	add	x9, x9, x10
	ror	x0, x9, #60
	and	x9, x0, #0x3
	cmp	x9, #2
	b.ne	.Lcp_BB131_4
.Lcp_BB131_2:
	stur	x0, [x8, #-16]
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB131_3:
	mov	x22, x8
	b	op_COLD_BINARY_OP_SUB_FLOAT
.Lcp_BB131_4:
	adr	x17, .Lcp_tmp110
	b	box_thunk
.Lcp_tmp110:
	b	.Lcp_BB131_2
.Lcp_func_end131:
	.size	op_BINARY_OP_SUB_FLOAT, .Lcp_func_end131-op_BINARY_OP_SUB_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_SUB_FLOAT_INT,@function
op_BINARY_OP_SUB_FLOAT_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	and	x11, x10, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB132_4
	tst	x9, #0x3
	b.ne	.Lcp_BB132_5
	asr	x9, x9, #2
	ror	x10, x10, #4
	scvtf	d0, x9
	mov	x9, #-2882303761517117440
	add	x9, x10, x9
	mov	x10, #2882303761517117440
	fmov	d1, x9
	fsub	d0, d1, d0
	fmov	x9, d0
	add	x9, x9, x10
	ror	x0, x9, #60
	and	x9, x0, #0x3
	cmp	x9, #2
	b.ne	.Lcp_BB132_6
.Lcp_BB132_3:
	stur	x0, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB132_4:
	b	op_COLD_BINARY_OP_SUB_FLOAT_INT
.Lcp_BB132_5:
	b	op_BINARY_OP
.Lcp_BB132_6:
	adr	x17, .Lcp_tmp111
	b	box_thunk
.Lcp_tmp111:
	b	.Lcp_BB132_3
.Lcp_func_end132:
	.size	op_BINARY_OP_SUB_FLOAT_INT, .Lcp_func_end132-op_BINARY_OP_SUB_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_SUB_INT_FLOAT,@function
op_BINARY_OP_SUB_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB133_4
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB133_5
	asr	x10, x10, #2
	ror	x9, x9, #4
	scvtf	d0, x10
	mov	x10, #-2882303761517117440
	add	x9, x9, x10
	mov	x10, #2882303761517117440
	fmov	d1, x9
	fsub	d0, d0, d1
	fmov	x9, d0
	add	x9, x9, x10
	ror	x0, x9, #60
	and	x9, x0, #0x3
	cmp	x9, #2
	b.ne	.Lcp_BB133_6
.Lcp_BB133_3:
	stur	x0, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB133_4:
	b	op_COLD_BINARY_OP_SUB_INT_FLOAT
.Lcp_BB133_5:
	b	op_BINARY_OP
.Lcp_BB133_6:
	adr	x17, .Lcp_tmp112
	b	box_thunk
.Lcp_tmp112:
	b	.Lcp_BB133_3
.Lcp_func_end133:
	.size	op_BINARY_OP_SUB_INT_FLOAT, .Lcp_func_end133-op_BINARY_OP_SUB_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_MUL_INT,@function
op_BINARY_OP_MUL_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB134_4
	tst	x9, #0x3
	b.ne	.Lcp_BB134_4
	asr	x11, x10, #2
	mul	x10, x11, x9
	smulh	x9, x11, x9
	cmp	x9, x10, asr #63
	b.ne	.Lcp_BB134_4
	stur	x10, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB134_4:
	b	op_BINARY_OP
.Lcp_func_end134:
	.size	op_BINARY_OP_MUL_INT, .Lcp_func_end134-op_BINARY_OP_MUL_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_MUL_FLOAT,@function
op_BINARY_OP_MUL_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-8]!
	ldur	x10, [x22, #-8]
	eor	w12, w9, #0x2
	eor	w11, w10, #0x2
	orr	w11, w12, w11
	tst	x11, #0x3
	b.ne	.Lcp_BB135_3
	ror	x10, x10, #4
	ror	x9, x9, #4
	mov	x11, #-2882303761517117440
	add	x10, x10, x11
	add	x9, x9, x11
	fmov	d0, x10
	fmov	d1, x9
	mov	x10, #2882303761517117440
	fmul	d0, d0, d1
	fmov	x9, d0
	add	x9, x9, x10
	ror	x0, x9, #60
	and	x9, x0, #0x3
	cmp	x9, #2
	b.ne	.Lcp_BB135_4
.Lcp_BB135_2:
	stur	x0, [x8, #-16]
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB135_3:
	mov	x22, x8
	b	op_COLD_BINARY_OP_MUL_FLOAT
.Lcp_BB135_4:
	adr	x17, .Lcp_tmp113
	b	box_thunk
.Lcp_tmp113:
	b	.Lcp_BB135_2
.Lcp_func_end135:
	.size	op_BINARY_OP_MUL_FLOAT, .Lcp_func_end135-op_BINARY_OP_MUL_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_MUL_FLOAT_INT,@function
op_BINARY_OP_MUL_FLOAT_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	and	x11, x10, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB136_4
	tst	x9, #0x3
	b.ne	.Lcp_BB136_5
	asr	x9, x9, #2
	ror	x10, x10, #4
	scvtf	d0, x9
	mov	x9, #-2882303761517117440
	add	x9, x10, x9
	mov	x10, #2882303761517117440
	fmov	d1, x9
	fmul	d0, d1, d0
	fmov	x9, d0
	add	x9, x9, x10
	ror	x0, x9, #60
	and	x9, x0, #0x3
	cmp	x9, #2
	b.ne	.Lcp_BB136_6
.Lcp_BB136_3:
	stur	x0, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB136_4:
	b	op_COLD_BINARY_OP_MUL_FLOAT_INT
.Lcp_BB136_5:
	b	op_BINARY_OP
.Lcp_BB136_6:
	adr	x17, .Lcp_tmp114
	b	box_thunk
.Lcp_tmp114:
	b	.Lcp_BB136_3
.Lcp_func_end136:
	.size	op_BINARY_OP_MUL_FLOAT_INT, .Lcp_func_end136-op_BINARY_OP_MUL_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_MUL_INT_FLOAT,@function
op_BINARY_OP_MUL_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB137_4
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB137_5
	asr	x10, x10, #2
	ror	x9, x9, #4
	scvtf	d0, x10
	mov	x10, #-2882303761517117440
	add	x9, x9, x10
	mov	x10, #2882303761517117440
	fmov	d1, x9
	fmul	d0, d0, d1
	fmov	x9, d0
	add	x9, x9, x10
	ror	x0, x9, #60
	and	x9, x0, #0x3
	cmp	x9, #2
	b.ne	.Lcp_BB137_6
.Lcp_BB137_3:
	stur	x0, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB137_4:
	b	op_COLD_BINARY_OP_MUL_INT_FLOAT
.Lcp_BB137_5:
	b	op_BINARY_OP
.Lcp_BB137_6:
	adr	x17, .Lcp_tmp115
	b	box_thunk
.Lcp_tmp115:
	b	.Lcp_BB137_3
.Lcp_func_end137:
	.size	op_BINARY_OP_MUL_INT_FLOAT, .Lcp_func_end137-op_BINARY_OP_MUL_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_AND_INT,@function
op_BINARY_OP_AND_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB138_3
	tst	x9, #0x3
	b.ne	.Lcp_BB138_3
	and	x9, x9, x10
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB138_3:
	b	op_BINARY_OP
.Lcp_func_end138:
	.size	op_BINARY_OP_AND_INT, .Lcp_func_end138-op_BINARY_OP_AND_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_OR_INT,@function
op_BINARY_OP_OR_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB139_3
	tst	x9, #0x3
	b.ne	.Lcp_BB139_3
	orr	x9, x9, x10
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB139_3:
	b	op_BINARY_OP
.Lcp_func_end139:
	.size	op_BINARY_OP_OR_INT, .Lcp_func_end139-op_BINARY_OP_OR_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_XOR_INT,@function
op_BINARY_OP_XOR_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB140_3
	tst	x9, #0x3
	b.ne	.Lcp_BB140_3
	eor	x9, x9, x10
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB140_3:
	b	op_BINARY_OP
.Lcp_func_end140:
	.size	op_BINARY_OP_XOR_INT, .Lcp_func_end140-op_BINARY_OP_XOR_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_FLOOR_DIV_INT,@function
op_BINARY_OP_FLOOR_DIV_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB141_5
	tst	x9, #0x3
	b.ne	.Lcp_BB141_5
	cbz	x9, .Lcp_BB141_5
	asr	x10, x10, #2
	asr	x9, x9, #2
	sdiv	x11, x10, x9
	rbit	x13, x9
	mov	x14, x9
	msub	x12, x11, x9, x10
	cmp	x12, #0
	eor	x12, x12, x9
	ccmp	x12, #0, #0, ne
	clz	x12, x13
	sub	x13, x14, #1
	asr	x10, x10, x12
	cset	w12, mi
	tst	x13, x9
	sub	x11, x11, x12
	csel	x9, x11, x10, ne
	mov	x10, #2305843009213693952
	add	x10, x9, x10
	lsr	x10, x10, #62
	cbnz	x10, .Lcp_BB141_5
	lsl	x9, x9, #2
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB141_5:
	b	op_BINARY_OP
.Lcp_func_end141:
	.size	op_BINARY_OP_FLOOR_DIV_INT, .Lcp_func_end141-op_BINARY_OP_FLOOR_DIV_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_MOD_INT,@function
op_BINARY_OP_MOD_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x8, #-8]!
	ldur	x9, [x8, #-8]
	tst	x9, #0x3
	b.ne	.Lcp_BB142_7
	tst	x10, #0x3
	b.ne	.Lcp_BB142_7
	cbz	x10, .Lcp_BB142_7
	asr	x10, x10, #2
	asr	x9, x9, #2
	mov	x11, x10
	sub	x11, x11, #1
	tst	x11, x10
	b.eq	.Lcp_BB142_5
	sdiv	x11, x9, x10
	msub	x9, x11, x10, x9
	eor	x11, x9, x10
	cmp	x11, #0
	ccmp	x9, #0, #4, mi
	csel	x10, x10, xzr, ne
	add	x9, x10, x9
	b	.Lcp_BB142_6
.Lcp_BB142_5:
	and	x9, x11, x9
.Lcp_BB142_6:
	lsl	x9, x9, #2
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB142_7:
	b	op_BINARY_OP
.Lcp_func_end142:
	.size	op_BINARY_OP_MOD_INT, .Lcp_func_end142-op_BINARY_OP_MOD_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_LSHIFT_INT,@function
op_BINARY_OP_LSHIFT_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB143_6
	tst	x9, #0x3
	b.ne	.Lcp_BB143_6
	cmp	x9, #245
	b.hs	.Lcp_BB143_6
	lsr	x11, x9, #2
	asr	x10, x10, #2
	lsl	x9, x10, x11
	asr	x11, x9, x11
	cmp	x11, x10
	b.ne	.Lcp_BB143_6
	mov	x10, #-2305843009213693952
	add	x10, x9, x10
	lsr	x10, x10, #62
	cmp	x10, #2
	b.ls	.Lcp_BB143_6
	lsl	x9, x9, #2
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB143_6:
	b	op_BINARY_OP
.Lcp_func_end143:
	.size	op_BINARY_OP_LSHIFT_INT, .Lcp_func_end143-op_BINARY_OP_LSHIFT_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_RSHIFT_INT,@function
op_BINARY_OP_RSHIFT_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB144_4
	tst	x9, #0x3
	b.ne	.Lcp_BB144_4
	cmp	x9, #253
	b.hs	.Lcp_BB144_4
	asr	x10, x10, #2
	lsr	x9, x9, #2
	asr	x9, x10, x9
	lsl	x9, x9, #2
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB144_4:
	b	op_BINARY_OP
.Lcp_func_end144:
	.size	op_BINARY_OP_RSHIFT_INT, .Lcp_func_end144-op_BINARY_OP_RSHIFT_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_TRUE_DIV_INT,@function
op_BINARY_OP_TRUE_DIV_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB145_7
	tst	x9, #0x3
	b.ne	.Lcp_BB145_7
	cbz	x9, .Lcp_BB145_7
	mov	x11, #-36028797018963969
	add	x12, x10, x11
	mov	x11, #-2
	movk	x11, #65279, lsl #48
	cmp	x12, x11
	b.ls	.Lcp_BB145_7
	mov	x12, #-36028797018963969
	add	x12, x9, x12
	cmp	x12, x11
	b.ls	.Lcp_BB145_7
	asr	x10, x10, #2
	asr	x9, x9, #2
	scvtf	d0, x10
	scvtf	d1, x9
	mov	x10, #2882303761517117440
	fdiv	d0, d0, d1
	fmov	x9, d0
	add	x9, x9, x10
	ror	x0, x9, #60
	and	x9, x0, #0x3
	cmp	x9, #2
	b.ne	.Lcp_BB145_8
.Lcp_BB145_6:
	stur	x0, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB145_7:
	b	op_BINARY_OP
.Lcp_BB145_8:
	adr	x17, .Lcp_tmp116
	b	box_thunk
.Lcp_tmp116:
	b	.Lcp_BB145_6
.Lcp_func_end145:
	.size	op_BINARY_OP_TRUE_DIV_INT, .Lcp_func_end145-op_BINARY_OP_TRUE_DIV_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_POW_INT,@function
op_BINARY_OP_POW_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x8, #-8]!
	ldur	x9, [x8, #-8]
	tst	x9, #0x3
	b.ne	.Lcp_BB146_5
	tst	x10, #0x3
	b.ne	.Lcp_BB146_5
	cmp	x10, #8
	b.ne	.Lcp_BB146_5
	asr	x11, x9, #2
	mul	x10, x11, x9
	smulh	x9, x11, x9
	cmp	x9, x10, asr #63
	b.ne	.Lcp_BB146_5
	stur	x10, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB146_5:
	b	op_BINARY_OP
.Lcp_func_end146:
	.size	op_BINARY_OP_POW_INT, .Lcp_func_end146-op_BINARY_OP_POW_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_TRUE_DIV_FLOAT,@function
op_BINARY_OP_TRUE_DIV_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x8, #-8]!
	ldur	x9, [x8, #-8]
	eor	w11, w9, #0x2
	eor	w12, w10, #0x2
	orr	w11, w12, w11
	tst	x11, #0x3
	b.ne	.Lcp_BB147_4
	ror	x11, x10, #4
	mov	x10, #8070450532247928831
	and	x12, x11, x10
	mov	x10, #2882303761517117440
	cmp	x12, x10
	b.eq	.Lcp_BB147_5
	ror	x9, x9, #4
	mov	x12, #-2882303761517117440
	add	x11, x11, x12
	add	x9, x9, x12
	fmov	d1, x11
	fmov	d0, x9
	fdiv	d0, d0, d1
	fmov	x9, d0
	add	x9, x9, x10
	ror	x0, x9, #60
	and	x9, x0, #0x3
	cmp	x9, #2
	b.ne	.Lcp_BB147_6
.Lcp_BB147_3:
	stur	x0, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB147_4:
	b	op_COLD_BINARY_OP_TRUE_DIV_FLOAT
.Lcp_BB147_5:
	b	op_BINARY_OP
.Lcp_BB147_6:
	adr	x17, .Lcp_tmp117
	b	box_thunk
.Lcp_tmp117:
	b	.Lcp_BB147_3
.Lcp_func_end147:
	.size	op_BINARY_OP_TRUE_DIV_FLOAT, .Lcp_func_end147-op_BINARY_OP_TRUE_DIV_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_TRUE_DIV_FLOAT_INT,@function
op_BINARY_OP_TRUE_DIV_FLOAT_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	and	x11, x10, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB148_6
	tst	x9, #0x3
	b.ne	.Lcp_BB148_5
	cbz	x9, .Lcp_BB148_5
	asr	x9, x9, #2
	ror	x10, x10, #4
	scvtf	d0, x9
	mov	x9, #-2882303761517117440
	add	x9, x10, x9
	mov	x10, #2882303761517117440
	fmov	d1, x9
	fdiv	d0, d1, d0
	fmov	x9, d0
	add	x9, x9, x10
	ror	x0, x9, #60
	and	x9, x0, #0x3
	cmp	x9, #2
	b.ne	.Lcp_BB148_7
.Lcp_BB148_4:
	stur	x0, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB148_5:
	b	op_BINARY_OP
.Lcp_BB148_6:
	b	op_COLD_BINARY_OP_TRUE_DIV_FLOAT_INT
.Lcp_BB148_7:
	adr	x17, .Lcp_tmp118
	b	box_thunk
.Lcp_tmp118:
	b	.Lcp_BB148_4
.Lcp_func_end148:
	.size	op_BINARY_OP_TRUE_DIV_FLOAT_INT, .Lcp_func_end148-op_BINARY_OP_TRUE_DIV_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_TRUE_DIV_INT_FLOAT,@function
op_BINARY_OP_TRUE_DIV_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x8, #-8]!
	and	x9, x10, #0x3
	cmp	x9, #2
	b.ne	.Lcp_BB149_6
	ldur	x9, [x8, #-8]
	tst	x9, #0x3
	b.ne	.Lcp_BB149_5
	ror	x11, x10, #4
	mov	x10, #8070450532247928831
	and	x12, x11, x10
	mov	x10, #2882303761517117440
	cmp	x12, x10
	b.eq	.Lcp_BB149_5
	asr	x9, x9, #2
	scvtf	d0, x9
	mov	x9, #-2882303761517117440
	add	x9, x11, x9
	fmov	d1, x9
	fdiv	d0, d0, d1
	fmov	x9, d0
	add	x9, x9, x10
	ror	x0, x9, #60
	and	x9, x0, #0x3
	cmp	x9, #2
	b.ne	.Lcp_BB149_7
.Lcp_BB149_4:
	stur	x0, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB149_5:
	b	op_BINARY_OP
.Lcp_BB149_6:
	b	op_COLD_BINARY_OP_TRUE_DIV_INT_FLOAT
.Lcp_BB149_7:
	adr	x17, .Lcp_tmp119
	b	box_thunk
.Lcp_tmp119:
	b	.Lcp_BB149_4
.Lcp_func_end149:
	.size	op_BINARY_OP_TRUE_DIV_INT_FLOAT, .Lcp_func_end149-op_BINARY_OP_TRUE_DIV_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_FLOOR_DIV_FLOAT,@function
op_BINARY_OP_FLOOR_DIV_FLOAT:
	.cfi_startproc
	mov	x19, x22
	ldr	x9, [x19, #-8]!
	ldur	x8, [x19, #-8]
	eor	w10, w8, #0x2
	eor	w11, w9, #0x2
	orr	w10, w11, w10
	tst	x10, #0x3
	b.ne	.Lcp_BB150_4
	ror	x9, x9, #4
	mov	x10, #8070450532247928831
	mov	x26, #2882303761517117440
	and	x10, x9, x10
	cmp	x10, x26
	b.eq	.Lcp_BB150_5
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ror	x8, x8, #4
	mov	x10, #-2882303761517117440
	mov	x0, x20
	add	x9, x9, x10
	add	x8, x8, x10
	fmov	d1, x9
	fmov	d0, x8
	bl	cp_float_floor_divide
	fmov	x8, d0
	add	x8, x8, x26
	ror	x0, x8, #60
	and	x8, x0, #0x3
	cmp	x8, #2
	b.ne	.Lcp_BB150_6
.Lcp_BB150_3:
	stur	x0, [x22, #-16]
	mov	x22, x19
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB150_4:
	b	op_COLD_BINARY_OP_FLOOR_DIV_FLOAT
.Lcp_BB150_5:
	b	op_BINARY_OP
.Lcp_BB150_6:
	.cfi_restore_state
	adr	x17, .Lcp_tmp120
	b	box_thunk
.Lcp_tmp120:
	b	.Lcp_BB150_3
.Lcp_func_end150:
	.size	op_BINARY_OP_FLOOR_DIV_FLOAT, .Lcp_func_end150-op_BINARY_OP_FLOOR_DIV_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_MOD_FLOAT,@function
op_BINARY_OP_MOD_FLOAT:
	.cfi_startproc
	mov	x19, x22
	ldr	x9, [x19, #-8]!
	ldur	x8, [x19, #-8]
	eor	w10, w8, #0x2
	eor	w11, w9, #0x2
	orr	w10, w11, w10
	tst	x10, #0x3
	b.ne	.Lcp_BB151_4
	ror	x9, x9, #4
	mov	x10, #8070450532247928831
	mov	x26, #2882303761517117440
	and	x10, x9, x10
	cmp	x10, x26
	b.eq	.Lcp_BB151_5
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ror	x8, x8, #4
	mov	x10, #-2882303761517117440
	mov	x0, x20
	add	x9, x9, x10
	add	x8, x8, x10
	fmov	d1, x9
	fmov	d0, x8
	bl	cp_float_modulo
	fmov	x8, d0
	add	x8, x8, x26
	ror	x0, x8, #60
	and	x8, x0, #0x3
	cmp	x8, #2
	b.ne	.Lcp_BB151_6
.Lcp_BB151_3:
	stur	x0, [x22, #-16]
	mov	x22, x19
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB151_4:
	b	op_COLD_BINARY_OP_MOD_FLOAT
.Lcp_BB151_5:
	b	op_BINARY_OP
.Lcp_BB151_6:
	.cfi_restore_state
	adr	x17, .Lcp_tmp121
	b	box_thunk
.Lcp_tmp121:
	b	.Lcp_BB151_3
.Lcp_func_end151:
	.size	op_BINARY_OP_MOD_FLOAT, .Lcp_func_end151-op_BINARY_OP_MOD_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_POW_FLOAT,@function
op_BINARY_OP_POW_FLOAT:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	mov	x19, x22
	ldr	x8, [x19, #-8]!
	ldur	x9, [x19, #-8]
	eor	w10, w9, #0x2
	eor	w11, w8, #0x2
	orr	w10, w11, w10
	tst	x10, #0x3
	b.ne	.Lcp_BB152_5
	ror	x10, x9, #4
	mov	x9, #-2882303761517117440
	add	x10, x10, x9
	fmov	d0, x10
	fcmp	d0, #0.0
	b.le	.Lcp_BB152_6
	ror	x8, x8, #4
	mov	x0, x20
	add	x8, x8, x9
	fmov	d1, x8
	bl	cp_float_power
	fsub	d1, d0, d0
	fcmp	d1, #0.0
	b.ne	.Lcp_BB152_7
	fmov	x8, d0
	mov	x9, #2882303761517117440
	add	x8, x8, x9
	ror	x0, x8, #60
	and	x8, x0, #0x3
	cmp	x8, #2
	b.ne	.Lcp_BB152_8
.Lcp_BB152_4:
	stur	x0, [x22, #-16]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	w25, [x23, #8]!
	mov	x22, x19
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB152_5:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_COLD_BINARY_OP_POW_FLOAT
.Lcp_BB152_6:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_BINARY_OP
.Lcp_BB152_7:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_BINARY_OP
.Lcp_BB152_8:
	.cfi_restore_state
	adr	x17, .Lcp_tmp122
	b	box_thunk
.Lcp_tmp122:
	b	.Lcp_BB152_4
.Lcp_func_end152:
	.size	op_BINARY_OP_POW_FLOAT, .Lcp_func_end152-op_BINARY_OP_POW_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_POW_FLOAT_INT,@function
op_BINARY_OP_POW_FLOAT_INT:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	mov	x19, x22
	ldr	x8, [x19, #-8]!
	ldur	x9, [x19, #-8]
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB153_7
	tst	x8, #0x3
	b.ne	.Lcp_BB153_6
	ror	x9, x9, #4
	mov	x10, #8070450532247928831
	mov	x11, #2882303761517117440
	and	x10, x9, x10
	cmp	x10, x11
	b.eq	.Lcp_BB153_6
	asr	x8, x8, #2
	mov	x0, x20
	scvtf	d1, x8
	mov	x8, #-2882303761517117440
	add	x8, x9, x8
	fmov	d0, x8
	bl	cp_float_power
	fsub	d1, d0, d0
	fcmp	d1, #0.0
	b.ne	.Lcp_BB153_8
	fmov	x8, d0
	mov	x9, #2882303761517117440
	add	x8, x8, x9
	ror	x0, x8, #60
	and	x8, x0, #0x3
	cmp	x8, #2
	b.ne	.Lcp_BB153_9
.Lcp_BB153_5:
	stur	x0, [x22, #-16]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	w25, [x23, #8]!
	mov	x22, x19
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB153_6:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_BINARY_OP
.Lcp_BB153_7:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_COLD_BINARY_OP_POW_FLOAT_INT
.Lcp_BB153_8:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_BINARY_OP
.Lcp_BB153_9:
	.cfi_restore_state
	adr	x17, .Lcp_tmp123
	b	box_thunk
.Lcp_tmp123:
	b	.Lcp_BB153_5
.Lcp_func_end153:
	.size	op_BINARY_OP_POW_FLOAT_INT, .Lcp_func_end153-op_BINARY_OP_POW_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_ADD_STR,@function
op_BINARY_OP_ADD_STR:
	.cfi_startproc
	stp	x29, x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	.cfi_remember_state
	mov	x26, x22
	ldr	x27, [x22, #-8]!
	ldur	x19, [x22, #-8]
	tbz	w19, #0, .Lcp_BB154_10
	and	x28, x19, #0xfffffffffffffffc
	adrp	x8, cp_type_str
	add	x8, x8, :lo12:cp_type_str
	ldr	x9, [x28, #8]
	cmp	x9, x8
	b.ne	.Lcp_BB154_10
	tbz	w27, #0, .Lcp_BB154_10
	and	x29, x27, #0xfffffffffffffffc
	ldr	x9, [x29, #8]
	cmp	x9, x8
	b.ne	.Lcp_BB154_10
	ldr	x8, [x28, #24]
	ldr	x9, [x29, #24]
	add	x8, x9, x8
	cmp	x8, #64, lsl #12
	b.hs	.Lcp_BB154_10
	mov	x0, x20
	mov	x1, x19
	mov	x2, x27
	bl	cp_concatenate
	and	x8, x27, #0x3
	stur	x0, [x26, #-16]
	cmp	x8, #1
	b.ne	.Lcp_BB154_7
	ldr	w8, [x29]
	subs	w8, w8, #1
	str	w8, [x29]
	b.eq	.Lcp_BB154_11
.Lcp_BB154_7:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB154_9
	ldr	w8, [x28]
	subs	w8, w8, #1
	str	w8, [x28]
	b.eq	.Lcp_BB154_12
.Lcp_BB154_9:
	ldr	w25, [x23, #8]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB154_10:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x26
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_BINARY_OP
.Lcp_BB154_11:
	.cfi_restore_state
	mov	x0, x27
	adr	x17, .Lcp_tmp124
	b	free_thunk
.Lcp_tmp124:
	b	.Lcp_BB154_7
.Lcp_BB154_12:
	mov	x0, x19
	adr	x17, .Lcp_tmp125
	b	free_thunk
.Lcp_tmp125:
	b	.Lcp_BB154_9
.Lcp_func_end154:
	.size	op_BINARY_OP_ADD_STR, .Lcp_func_end154-op_BINARY_OP_ADD_STR
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_APPEND_STR,@function
op_BINARY_OP_APPEND_STR:
	.cfi_startproc
	sub	sp, sp, #32
	.cfi_def_cfa_offset 32
	stp	x29, x30, [sp, #16]
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	.cfi_remember_state
	mov	x19, x22
	ldr	x28, [x22, #-8]!
	ldur	x26, [x22, #-8]
	tbz	w26, #0, .Lcp_BB155_20
	and	x11, x26, #0xfffffffffffffffc
	adrp	x8, cp_type_str
	add	x8, x8, :lo12:cp_type_str
	ldr	x9, [x11, #8]
	cmp	x9, x8
	b.ne	.Lcp_BB155_20
	tbz	w28, #0, .Lcp_BB155_20
	and	x29, x28, #0xfffffffffffffffc
	ldr	x9, [x29, #8]
	cmp	x9, x8
	b.ne	.Lcp_BB155_20
	mov	x27, x23
	ldr	w8, [x27, #8]!
	mvn	w8, w8, lsr #10
	ldr	x9, [x21, w8, sxtw #3]
	cmp	x9, x26
	b.eq	.Lcp_BB155_7
	tbz	w9, #0, .Lcp_BB155_20
	eor	x9, x9, x26
	cmp	x9, #2
	b.ne	.Lcp_BB155_20
.Lcp_BB155_7:
	cmp	x26, x28
	b.eq	.Lcp_BB155_20
	eor	x9, x28, x26
	cmp	x9, #2
	b.eq	.Lcp_BB155_20
	ldr	x9, [x11, #24]
	ldr	x10, [x29, #24]
	str	x23, [sp, #8]
	add	x9, x10, x9
	cmp	x9, #64, lsl #12
	b.lo	.Lcp_BB155_12
	mov	x0, x20
	mov	x1, x26
	mov	x2, x28
	bl	cp_outgrows
	tbnz	w0, #0, .Lcp_BB155_19
	ldr	w8, [x27]
	and	x11, x26, #0xfffffffffffffffc
	mvn	w8, w8, lsr #10
.Lcp_BB155_12:
	sxtw	x8, w8
	mvn	w9, w26
	ldr	x1, [x21, x8, lsl #3]
	tst	x9, #0x3
	mov	w9, #3
	str	x9, [x21, x8, lsl #3]
	b.eq	.Lcp_BB155_16
.Lcp_BB155_13:
	mov	x0, x20
	mov	x2, x26
	mov	x3, x28
	bl	cp_append
	and	x8, x28, #0x3
	stur	x0, [x19, #-16]
	cmp	x8, #1
	b.ne	.Lcp_BB155_15
	ldr	w8, [x29]
	subs	w8, w8, #1
	str	w8, [x29]
	b.eq	.Lcp_BB155_21
.Lcp_BB155_15:
	ldr	w25, [x27]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldp	x29, x30, [sp, #16]
	mov	x23, x27
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	add	sp, sp, #32
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB155_16:
	.cfi_restore_state
	.cfi_remember_state
	cmp	x26, #3
	b.eq	.Lcp_BB155_13
	ldrb	w8, [x11, #4]
	tbnz	w8, #0, .Lcp_BB155_13
	ldr	w8, [x11]
	and	x26, x26, #0xfffffffffffffffd
	add	w8, w8, #1
	str	w8, [x11]
	b	.Lcp_BB155_13
.Lcp_BB155_19:
	ldr	x23, [sp, #8]
.Lcp_BB155_20:
	mov	x22, x19
	ldp	x29, x30, [sp, #16]
	add	sp, sp, #32
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_BINARY_OP
.Lcp_BB155_21:
	.cfi_restore_state
	mov	x0, x28
	ldr	x23, [sp, #8]
	adr	x17, .Lcp_tmp126
	b	free_thunk
.Lcp_tmp126:
	b	.Lcp_BB155_15
.Lcp_func_end155:
	.size	op_BINARY_OP_APPEND_STR, .Lcp_func_end155-op_BINARY_OP_APPEND_STR
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_ADD_LIST,@function
op_BINARY_OP_ADD_LIST:
	.cfi_startproc
	stp	x29, x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	.cfi_remember_state
	mov	x26, x22
	ldr	x27, [x22, #-8]!
	ldur	x19, [x22, #-8]
	tbz	w19, #0, .Lcp_BB156_15
	and	x28, x19, #0xfffffffffffffffc
	adrp	x8, cp_type_list
	add	x8, x8, :lo12:cp_type_list
	ldr	x9, [x28, #8]
	cmp	x9, x8
	b.ne	.Lcp_BB156_15
	tbz	w27, #0, .Lcp_BB156_15
	and	x29, x27, #0xfffffffffffffffc
	ldr	x9, [x29, #8]
	cmp	x9, x8
	b.ne	.Lcp_BB156_15
	mov	x0, x20
	mov	x1, x19
	mov	x2, x27
	bl	cp_list_sum
	cmp	x0, #3
	b.eq	.Lcp_BB156_14
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB156_8
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	add	w9, w9, #1
	str	w9, [x8]
	stur	x0, [x26, #-16]
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.ne	.Lcp_BB156_9
	adr	x17, .Lcp_tmp127
	b	free_thunk
.Lcp_tmp127:
	b	.Lcp_BB156_9
.Lcp_BB156_8:
	stur	x0, [x26, #-16]
.Lcp_BB156_9:
	and	x8, x27, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB156_11
	ldr	w8, [x29]
	subs	w8, w8, #1
	str	w8, [x29]
	b.eq	.Lcp_BB156_16
.Lcp_BB156_11:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB156_13
	ldr	w8, [x28]
	subs	w8, w8, #1
	str	w8, [x28]
	b.eq	.Lcp_BB156_17
.Lcp_BB156_13:
	ldr	w25, [x23, #8]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB156_14:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB156_15:
	mov	x22, x26
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_BINARY_OP
.Lcp_BB156_16:
	.cfi_restore_state
	mov	x0, x27
	adr	x17, .Lcp_tmp128
	b	free_thunk
.Lcp_tmp128:
	b	.Lcp_BB156_11
.Lcp_BB156_17:
	mov	x0, x19
	adr	x17, .Lcp_tmp129
	b	free_thunk
.Lcp_tmp129:
	b	.Lcp_BB156_13
.Lcp_func_end156:
	.size	op_BINARY_OP_ADD_LIST, .Lcp_func_end156-op_BINARY_OP_ADD_LIST
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_ADD_TUPLE,@function
op_BINARY_OP_ADD_TUPLE:
	.cfi_startproc
	stp	x29, x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	.cfi_remember_state
	mov	x26, x22
	ldr	x27, [x22, #-8]!
	ldur	x19, [x22, #-8]
	tbz	w19, #0, .Lcp_BB157_10
	and	x28, x19, #0xfffffffffffffffc
	adrp	x8, cp_type_tuple
	add	x8, x8, :lo12:cp_type_tuple
	ldr	x9, [x28, #8]
	cmp	x9, x8
	b.ne	.Lcp_BB157_10
	tbz	w27, #0, .Lcp_BB157_10
	and	x29, x27, #0xfffffffffffffffc
	ldr	x9, [x29, #8]
	cmp	x9, x8
	b.ne	.Lcp_BB157_10
	ldr	x8, [x28, #16]
	ldr	x9, [x29, #16]
	add	x8, x9, x8
	cmp	x8, #16, lsl #12
	b.hi	.Lcp_BB157_10
	mov	x0, x20
	mov	x1, x19
	mov	x2, x27
	bl	cp_tuple_sum
	and	x8, x27, #0x3
	stur	x0, [x26, #-16]
	cmp	x8, #1
	b.ne	.Lcp_BB157_7
	ldr	w8, [x29]
	subs	w8, w8, #1
	str	w8, [x29]
	b.eq	.Lcp_BB157_11
.Lcp_BB157_7:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB157_9
	ldr	w8, [x28]
	subs	w8, w8, #1
	str	w8, [x28]
	b.eq	.Lcp_BB157_12
.Lcp_BB157_9:
	ldr	w25, [x23, #8]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB157_10:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x26
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_BINARY_OP
.Lcp_BB157_11:
	.cfi_restore_state
	mov	x0, x27
	adr	x17, .Lcp_tmp130
	b	free_thunk
.Lcp_tmp130:
	b	.Lcp_BB157_7
.Lcp_BB157_12:
	mov	x0, x19
	adr	x17, .Lcp_tmp131
	b	free_thunk
.Lcp_tmp131:
	b	.Lcp_BB157_9
.Lcp_func_end157:
	.size	op_BINARY_OP_ADD_TUPLE, .Lcp_func_end157-op_BINARY_OP_ADD_TUPLE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LT_INT,@function
op_COMPARE_OP_LT_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB158_3
	tst	x9, #0x3
	b.ne	.Lcp_BB158_3
	adrp	x11, cp_false+3
	add	x11, x11, :lo12:cp_false+3
	cmp	x10, x9
	adrp	x9, cp_true+3
	add	x9, x9, :lo12:cp_true+3
	csel	x9, x9, x11, lt
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB158_3:
	b	op_COMPARE_OP
.Lcp_func_end158:
	.size	op_COMPARE_OP_LT_INT, .Lcp_func_end158-op_COMPARE_OP_LT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LT_FLOAT,@function
op_COMPARE_OP_LT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-8]!
	ldur	x10, [x22, #-8]
	eor	w12, w9, #0x2
	eor	w11, w10, #0x2
	orr	w11, w12, w11
	tst	x11, #0x3
	b.ne	.Lcp_BB159_2
	ror	x10, x10, #4
	ror	x9, x9, #4
	mov	x11, #-2882303761517117440
	add	x10, x10, x11
	add	x9, x9, x11
	fmov	d0, x10
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fcmp	d0, d1
	csel	x9, x10, x9, mi
	stur	x9, [x8, #-16]
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB159_2:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_LT_FLOAT
.Lcp_func_end159:
	.size	op_COMPARE_OP_LT_FLOAT, .Lcp_func_end159-op_COMPARE_OP_LT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LT_FLOAT_INT,@function
op_COMPARE_OP_LT_FLOAT_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	and	x11, x10, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB160_5
	tst	x9, #0x3
	b.ne	.Lcp_BB160_4
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x9, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB160_4
	asr	x9, x9, #2
	ror	x10, x10, #4
	scvtf	d0, x9
	mov	x9, #-2882303761517117440
	add	x9, x10, x9
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x10, x9, mi
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB160_4:
	b	op_COMPARE_OP
.Lcp_BB160_5:
	b	op_COLD_COMPARE_OP_LT_FLOAT_INT
.Lcp_func_end160:
	.size	op_COMPARE_OP_LT_FLOAT_INT, .Lcp_func_end160-op_COMPARE_OP_LT_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LT_INT_FLOAT,@function
op_COMPARE_OP_LT_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB161_5
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB161_4
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB161_4
	asr	x10, x10, #2
	ror	x9, x9, #4
	scvtf	d0, x10
	mov	x10, #-2882303761517117440
	add	x9, x9, x10
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x10, x9, gt
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB161_4:
	b	op_COMPARE_OP
.Lcp_BB161_5:
	b	op_COLD_COMPARE_OP_LT_INT_FLOAT
.Lcp_func_end161:
	.size	op_COMPARE_OP_LT_INT_FLOAT, .Lcp_func_end161-op_COMPARE_OP_LT_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LE_INT,@function
op_COMPARE_OP_LE_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB162_3
	tst	x9, #0x3
	b.ne	.Lcp_BB162_3
	adrp	x11, cp_true+3
	add	x11, x11, :lo12:cp_true+3
	cmp	x10, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	csel	x9, x9, x11, gt
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB162_3:
	b	op_COMPARE_OP
.Lcp_func_end162:
	.size	op_COMPARE_OP_LE_INT, .Lcp_func_end162-op_COMPARE_OP_LE_INT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LE_FLOAT,@function
op_COMPARE_OP_LE_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-8]!
	ldur	x10, [x22, #-8]
	eor	w12, w9, #0x2
	eor	w11, w10, #0x2
	orr	w11, w12, w11
	tst	x11, #0x3
	b.ne	.Lcp_BB163_2
	ror	x10, x10, #4
	ror	x9, x9, #4
	mov	x11, #-2882303761517117440
	add	x10, x10, x11
	add	x9, x9, x11
	fmov	d0, x10
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fcmp	d0, d1
	csel	x9, x10, x9, ls
	stur	x9, [x8, #-16]
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB163_2:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_LE_FLOAT
.Lcp_func_end163:
	.size	op_COMPARE_OP_LE_FLOAT, .Lcp_func_end163-op_COMPARE_OP_LE_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LE_FLOAT_INT,@function
op_COMPARE_OP_LE_FLOAT_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	and	x11, x10, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB164_5
	tst	x9, #0x3
	b.ne	.Lcp_BB164_4
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x9, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB164_4
	asr	x9, x9, #2
	ror	x10, x10, #4
	scvtf	d0, x9
	mov	x9, #-2882303761517117440
	add	x9, x10, x9
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x10, x9, ls
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB164_4:
	b	op_COMPARE_OP
.Lcp_BB164_5:
	b	op_COLD_COMPARE_OP_LE_FLOAT_INT
.Lcp_func_end164:
	.size	op_COMPARE_OP_LE_FLOAT_INT, .Lcp_func_end164-op_COMPARE_OP_LE_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LE_INT_FLOAT,@function
op_COMPARE_OP_LE_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB165_5
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB165_4
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB165_4
	asr	x10, x10, #2
	ror	x9, x9, #4
	scvtf	d0, x10
	mov	x10, #-2882303761517117440
	add	x9, x9, x10
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x10, x9, ge
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB165_4:
	b	op_COMPARE_OP
.Lcp_BB165_5:
	b	op_COLD_COMPARE_OP_LE_INT_FLOAT
.Lcp_func_end165:
	.size	op_COMPARE_OP_LE_INT_FLOAT, .Lcp_func_end165-op_COMPARE_OP_LE_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_EQ_INT,@function
op_COMPARE_OP_EQ_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB166_3
	tst	x9, #0x3
	b.ne	.Lcp_BB166_3
	adrp	x11, cp_false+3
	add	x11, x11, :lo12:cp_false+3
	cmp	x10, x9
	adrp	x9, cp_true+3
	add	x9, x9, :lo12:cp_true+3
	csel	x9, x9, x11, eq
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB166_3:
	b	op_COMPARE_OP
.Lcp_func_end166:
	.size	op_COMPARE_OP_EQ_INT, .Lcp_func_end166-op_COMPARE_OP_EQ_INT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_EQ_FLOAT,@function
op_COMPARE_OP_EQ_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-8]!
	ldur	x10, [x22, #-8]
	eor	w12, w9, #0x2
	eor	w11, w10, #0x2
	orr	w11, w12, w11
	tst	x11, #0x3
	b.ne	.Lcp_BB167_2
	ror	x10, x10, #4
	ror	x9, x9, #4
	mov	x11, #-2882303761517117440
	add	x10, x10, x11
	add	x9, x9, x11
	fmov	d0, x10
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fcmp	d0, d1
	csel	x9, x10, x9, eq
	stur	x9, [x8, #-16]
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB167_2:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_EQ_FLOAT
.Lcp_func_end167:
	.size	op_COMPARE_OP_EQ_FLOAT, .Lcp_func_end167-op_COMPARE_OP_EQ_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_EQ_FLOAT_INT,@function
op_COMPARE_OP_EQ_FLOAT_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	and	x11, x10, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB168_5
	tst	x9, #0x3
	b.ne	.Lcp_BB168_4
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x9, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB168_4
	asr	x9, x9, #2
	ror	x10, x10, #4
	scvtf	d0, x9
	mov	x9, #-2882303761517117440
	add	x9, x10, x9
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x10, x9, eq
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB168_4:
	b	op_COMPARE_OP
.Lcp_BB168_5:
	b	op_COLD_COMPARE_OP_EQ_FLOAT_INT
.Lcp_func_end168:
	.size	op_COMPARE_OP_EQ_FLOAT_INT, .Lcp_func_end168-op_COMPARE_OP_EQ_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_EQ_INT_FLOAT,@function
op_COMPARE_OP_EQ_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB169_5
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB169_4
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB169_4
	asr	x10, x10, #2
	ror	x9, x9, #4
	scvtf	d0, x10
	mov	x10, #-2882303761517117440
	add	x9, x9, x10
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x10, x9, eq
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB169_4:
	b	op_COMPARE_OP
.Lcp_BB169_5:
	b	op_COLD_COMPARE_OP_EQ_INT_FLOAT
.Lcp_func_end169:
	.size	op_COMPARE_OP_EQ_INT_FLOAT, .Lcp_func_end169-op_COMPARE_OP_EQ_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_NE_INT,@function
op_COMPARE_OP_NE_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB170_3
	tst	x9, #0x3
	b.ne	.Lcp_BB170_3
	adrp	x11, cp_true+3
	add	x11, x11, :lo12:cp_true+3
	cmp	x10, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	csel	x9, x9, x11, eq
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB170_3:
	b	op_COMPARE_OP
.Lcp_func_end170:
	.size	op_COMPARE_OP_NE_INT, .Lcp_func_end170-op_COMPARE_OP_NE_INT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_NE_FLOAT,@function
op_COMPARE_OP_NE_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-8]!
	ldur	x10, [x22, #-8]
	eor	w12, w9, #0x2
	eor	w11, w10, #0x2
	orr	w11, w12, w11
	tst	x11, #0x3
	b.ne	.Lcp_BB171_2
	ror	x10, x10, #4
	ror	x9, x9, #4
	mov	x11, #-2882303761517117440
	add	x10, x10, x11
	add	x9, x9, x11
	fmov	d0, x10
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fcmp	d0, d1
	csel	x9, x10, x9, ne
	stur	x9, [x8, #-16]
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB171_2:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_NE_FLOAT
.Lcp_func_end171:
	.size	op_COMPARE_OP_NE_FLOAT, .Lcp_func_end171-op_COMPARE_OP_NE_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_NE_FLOAT_INT,@function
op_COMPARE_OP_NE_FLOAT_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	and	x11, x10, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB172_5
	tst	x9, #0x3
	b.ne	.Lcp_BB172_4
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x9, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB172_4
	asr	x9, x9, #2
	ror	x10, x10, #4
	scvtf	d0, x9
	mov	x9, #-2882303761517117440
	add	x9, x10, x9
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x10, x9, ne
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB172_4:
	b	op_COMPARE_OP
.Lcp_BB172_5:
	b	op_COLD_COMPARE_OP_NE_FLOAT_INT
.Lcp_func_end172:
	.size	op_COMPARE_OP_NE_FLOAT_INT, .Lcp_func_end172-op_COMPARE_OP_NE_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_NE_INT_FLOAT,@function
op_COMPARE_OP_NE_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB173_5
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB173_4
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB173_4
	asr	x10, x10, #2
	ror	x9, x9, #4
	scvtf	d0, x10
	mov	x10, #-2882303761517117440
	add	x9, x9, x10
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x10, x9, ne
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB173_4:
	b	op_COMPARE_OP
.Lcp_BB173_5:
	b	op_COLD_COMPARE_OP_NE_INT_FLOAT
.Lcp_func_end173:
	.size	op_COMPARE_OP_NE_INT_FLOAT, .Lcp_func_end173-op_COMPARE_OP_NE_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GT_INT,@function
op_COMPARE_OP_GT_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB174_3
	tst	x9, #0x3
	b.ne	.Lcp_BB174_3
	adrp	x11, cp_false+3
	add	x11, x11, :lo12:cp_false+3
	cmp	x10, x9
	adrp	x9, cp_true+3
	add	x9, x9, :lo12:cp_true+3
	csel	x9, x9, x11, gt
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB174_3:
	b	op_COMPARE_OP
.Lcp_func_end174:
	.size	op_COMPARE_OP_GT_INT, .Lcp_func_end174-op_COMPARE_OP_GT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GT_FLOAT,@function
op_COMPARE_OP_GT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-8]!
	ldur	x10, [x22, #-8]
	eor	w12, w9, #0x2
	eor	w11, w10, #0x2
	orr	w11, w12, w11
	tst	x11, #0x3
	b.ne	.Lcp_BB175_2
	ror	x10, x10, #4
	ror	x9, x9, #4
	mov	x11, #-2882303761517117440
	add	x10, x10, x11
	add	x9, x9, x11
	fmov	d0, x10
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fcmp	d0, d1
	csel	x9, x10, x9, gt
	stur	x9, [x8, #-16]
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB175_2:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_GT_FLOAT
.Lcp_func_end175:
	.size	op_COMPARE_OP_GT_FLOAT, .Lcp_func_end175-op_COMPARE_OP_GT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GT_FLOAT_INT,@function
op_COMPARE_OP_GT_FLOAT_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	and	x11, x10, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB176_5
	tst	x9, #0x3
	b.ne	.Lcp_BB176_4
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x9, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB176_4
	asr	x9, x9, #2
	ror	x10, x10, #4
	scvtf	d0, x9
	mov	x9, #-2882303761517117440
	add	x9, x10, x9
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x10, x9, gt
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB176_4:
	b	op_COMPARE_OP
.Lcp_BB176_5:
	b	op_COLD_COMPARE_OP_GT_FLOAT_INT
.Lcp_func_end176:
	.size	op_COMPARE_OP_GT_FLOAT_INT, .Lcp_func_end176-op_COMPARE_OP_GT_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GT_INT_FLOAT,@function
op_COMPARE_OP_GT_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB177_5
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB177_4
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB177_4
	asr	x10, x10, #2
	ror	x9, x9, #4
	scvtf	d0, x10
	mov	x10, #-2882303761517117440
	add	x9, x9, x10
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x10, x9, mi
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB177_4:
	b	op_COMPARE_OP
.Lcp_BB177_5:
	b	op_COLD_COMPARE_OP_GT_INT_FLOAT
.Lcp_func_end177:
	.size	op_COMPARE_OP_GT_INT_FLOAT, .Lcp_func_end177-op_COMPARE_OP_GT_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GE_INT,@function
op_COMPARE_OP_GE_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB178_3
	tst	x9, #0x3
	b.ne	.Lcp_BB178_3
	adrp	x11, cp_true+3
	add	x11, x11, :lo12:cp_true+3
	cmp	x10, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	csel	x9, x9, x11, lt
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB178_3:
	b	op_COMPARE_OP
.Lcp_func_end178:
	.size	op_COMPARE_OP_GE_INT, .Lcp_func_end178-op_COMPARE_OP_GE_INT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GE_FLOAT,@function
op_COMPARE_OP_GE_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-8]!
	ldur	x10, [x22, #-8]
	eor	w12, w9, #0x2
	eor	w11, w10, #0x2
	orr	w11, w12, w11
	tst	x11, #0x3
	b.ne	.Lcp_BB179_2
	ror	x10, x10, #4
	ror	x9, x9, #4
	mov	x11, #-2882303761517117440
	add	x10, x10, x11
	add	x9, x9, x11
	fmov	d0, x10
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fcmp	d0, d1
	csel	x9, x10, x9, ge
	stur	x9, [x8, #-16]
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB179_2:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_GE_FLOAT
.Lcp_func_end179:
	.size	op_COMPARE_OP_GE_FLOAT, .Lcp_func_end179-op_COMPARE_OP_GE_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GE_FLOAT_INT,@function
op_COMPARE_OP_GE_FLOAT_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	and	x11, x10, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB180_5
	tst	x9, #0x3
	b.ne	.Lcp_BB180_4
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x9, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB180_4
	asr	x9, x9, #2
	ror	x10, x10, #4
	scvtf	d0, x9
	mov	x9, #-2882303761517117440
	add	x9, x10, x9
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x10, x9, ge
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB180_4:
	b	op_COMPARE_OP
.Lcp_BB180_5:
	b	op_COLD_COMPARE_OP_GE_FLOAT_INT
.Lcp_func_end180:
	.size	op_COMPARE_OP_GE_FLOAT_INT, .Lcp_func_end180-op_COMPARE_OP_GE_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GE_INT_FLOAT,@function
op_COMPARE_OP_GE_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB181_5
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB181_4
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB181_4
	asr	x10, x10, #2
	ror	x9, x9, #4
	scvtf	d0, x10
	mov	x10, #-2882303761517117440
	add	x9, x9, x10
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x10, x9, ls
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB181_4:
	b	op_COMPARE_OP
.Lcp_BB181_5:
	b	op_COLD_COMPARE_OP_GE_INT_FLOAT
.Lcp_func_end181:
	.size	op_COMPARE_OP_GE_INT_FLOAT, .Lcp_func_end181-op_COMPARE_OP_GE_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_EQ_STR,@function
op_COMPARE_OP_EQ_STR:
	.cfi_startproc
	stp	x29, x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	.cfi_remember_state
	mov	x26, x22
	ldr	x27, [x22, #-8]!
	ldur	x19, [x22, #-8]
	tbz	w19, #0, .Lcp_BB182_9
	and	x28, x19, #0xfffffffffffffffc
	adrp	x8, cp_type_str
	add	x8, x8, :lo12:cp_type_str
	ldr	x9, [x28, #8]
	cmp	x9, x8
	b.ne	.Lcp_BB182_9
	tbz	w27, #0, .Lcp_BB182_9
	and	x29, x27, #0xfffffffffffffffc
	ldr	x9, [x29, #8]
	cmp	x9, x8
	b.ne	.Lcp_BB182_9
	mov	x0, x20
	mov	x1, x19
	mov	x2, x27
	bl	cp_same_text
	adrp	x8, cp_false
	add	x8, x8, :lo12:cp_false
	adrp	x9, cp_true
	add	x9, x9, :lo12:cp_true
	tst	w0, #0x1
	csel	x8, x9, x8, ne
	and	x9, x27, #0x3
	add	x8, x8, #3
	cmp	x9, #1
	stur	x8, [x26, #-16]
	b.ne	.Lcp_BB182_6
	ldr	w8, [x29]
	subs	w8, w8, #1
	str	w8, [x29]
	b.eq	.Lcp_BB182_10
.Lcp_BB182_6:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB182_8
	ldr	w8, [x28]
	subs	w8, w8, #1
	str	w8, [x28]
	b.eq	.Lcp_BB182_11
.Lcp_BB182_8:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB182_9:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x26
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_COMPARE_OP
.Lcp_BB182_10:
	.cfi_restore_state
	mov	x0, x27
	adr	x17, .Lcp_tmp132
	b	free_thunk
.Lcp_tmp132:
	b	.Lcp_BB182_6
.Lcp_BB182_11:
	mov	x0, x19
	adr	x17, .Lcp_tmp133
	b	free_thunk
.Lcp_tmp133:
	b	.Lcp_BB182_8
.Lcp_func_end182:
	.size	op_COMPARE_OP_EQ_STR, .Lcp_func_end182-op_COMPARE_OP_EQ_STR
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_NE_STR,@function
op_COMPARE_OP_NE_STR:
	.cfi_startproc
	stp	x29, x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	.cfi_remember_state
	mov	x26, x22
	ldr	x27, [x22, #-8]!
	ldur	x19, [x22, #-8]
	tbz	w19, #0, .Lcp_BB183_9
	and	x28, x19, #0xfffffffffffffffc
	adrp	x8, cp_type_str
	add	x8, x8, :lo12:cp_type_str
	ldr	x9, [x28, #8]
	cmp	x9, x8
	b.ne	.Lcp_BB183_9
	tbz	w27, #0, .Lcp_BB183_9
	and	x29, x27, #0xfffffffffffffffc
	ldr	x9, [x29, #8]
	cmp	x9, x8
	b.ne	.Lcp_BB183_9
	mov	x0, x20
	mov	x1, x19
	mov	x2, x27
	bl	cp_same_text
	adrp	x8, cp_true
	add	x8, x8, :lo12:cp_true
	adrp	x9, cp_false
	add	x9, x9, :lo12:cp_false
	tst	w0, #0x1
	csel	x8, x9, x8, ne
	and	x9, x27, #0x3
	add	x8, x8, #3
	cmp	x9, #1
	stur	x8, [x26, #-16]
	b.ne	.Lcp_BB183_6
	ldr	w8, [x29]
	subs	w8, w8, #1
	str	w8, [x29]
	b.eq	.Lcp_BB183_10
.Lcp_BB183_6:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB183_8
	ldr	w8, [x28]
	subs	w8, w8, #1
	str	w8, [x28]
	b.eq	.Lcp_BB183_11
.Lcp_BB183_8:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB183_9:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x26
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_COMPARE_OP
.Lcp_BB183_10:
	.cfi_restore_state
	mov	x0, x27
	adr	x17, .Lcp_tmp134
	b	free_thunk
.Lcp_tmp134:
	b	.Lcp_BB183_6
.Lcp_BB183_11:
	mov	x0, x19
	adr	x17, .Lcp_tmp135
	b	free_thunk
.Lcp_tmp135:
	b	.Lcp_BB183_8
.Lcp_func_end183:
	.size	op_COMPARE_OP_NE_STR, .Lcp_func_end183-op_COMPARE_OP_NE_STR
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LE_SET,@function
op_COMPARE_OP_LE_SET:
	.cfi_startproc
	stp	x29, x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	.cfi_remember_state
	mov	x26, x22
	ldr	x27, [x22, #-8]!
	ldur	x19, [x22, #-8]
	tbz	w19, #0, .Lcp_BB184_12
	and	x28, x19, #0xfffffffffffffffc
	adrp	x9, cp_type_set
	add	x9, x9, :lo12:cp_type_set
	ldr	x10, [x28, #8]
	adrp	x8, cp_type_frozenset
	add	x8, x8, :lo12:cp_type_frozenset
	cmp	x10, x9
	ccmp	x10, x8, #4, ne
	b.ne	.Lcp_BB184_12
	tbz	w27, #0, .Lcp_BB184_12
	and	x29, x27, #0xfffffffffffffffc
	ldr	x10, [x29, #8]
	cmp	x10, x9
	b.eq	.Lcp_BB184_5
	cmp	x10, x8
	b.ne	.Lcp_BB184_12
.Lcp_BB184_5:
	mov	x0, x20
	mov	x1, x19
	mov	x2, x27
	bl	cp_set_within
	cmp	w0, #2
	b.ge	.Lcp_BB184_11
	adrp	x8, cp_true+3
	add	x8, x8, :lo12:cp_true+3
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	cmp	w0, #0
	and	x10, x27, #0x3
	csel	x8, x9, x8, eq
	cmp	x10, #1
	stur	x8, [x26, #-16]
	b.ne	.Lcp_BB184_8
	ldr	w8, [x29]
	subs	w8, w8, #1
	str	w8, [x29]
	b.eq	.Lcp_BB184_13
.Lcp_BB184_8:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB184_10
	ldr	w8, [x28]
	subs	w8, w8, #1
	str	w8, [x28]
	b.eq	.Lcp_BB184_14
.Lcp_BB184_10:
	ldr	w25, [x23, #8]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB184_11:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB184_12:
	mov	x22, x26
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_COMPARE_OP
.Lcp_BB184_13:
	.cfi_restore_state
	mov	x0, x27
	adr	x17, .Lcp_tmp136
	b	free_thunk
.Lcp_tmp136:
	b	.Lcp_BB184_8
.Lcp_BB184_14:
	mov	x0, x19
	adr	x17, .Lcp_tmp137
	b	free_thunk
.Lcp_tmp137:
	b	.Lcp_BB184_10
.Lcp_func_end184:
	.size	op_COMPARE_OP_LE_SET, .Lcp_func_end184-op_COMPARE_OP_LE_SET
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GE_SET,@function
op_COMPARE_OP_GE_SET:
	.cfi_startproc
	stp	x29, x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	.cfi_remember_state
	mov	x26, x22
	ldr	x27, [x22, #-8]!
	ldur	x19, [x22, #-8]
	tbz	w19, #0, .Lcp_BB185_12
	and	x28, x19, #0xfffffffffffffffc
	adrp	x9, cp_type_set
	add	x9, x9, :lo12:cp_type_set
	ldr	x10, [x28, #8]
	adrp	x8, cp_type_frozenset
	add	x8, x8, :lo12:cp_type_frozenset
	cmp	x10, x9
	ccmp	x10, x8, #4, ne
	b.ne	.Lcp_BB185_12
	tbz	w27, #0, .Lcp_BB185_12
	and	x29, x27, #0xfffffffffffffffc
	ldr	x10, [x29, #8]
	cmp	x10, x9
	b.eq	.Lcp_BB185_5
	cmp	x10, x8
	b.ne	.Lcp_BB185_12
.Lcp_BB185_5:
	mov	x0, x20
	mov	x1, x27
	mov	x2, x19
	bl	cp_set_within
	cmp	w0, #2
	b.ge	.Lcp_BB185_11
	adrp	x8, cp_true+3
	add	x8, x8, :lo12:cp_true+3
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	cmp	w0, #0
	and	x10, x27, #0x3
	csel	x8, x9, x8, eq
	cmp	x10, #1
	stur	x8, [x26, #-16]
	b.ne	.Lcp_BB185_8
	ldr	w8, [x29]
	subs	w8, w8, #1
	str	w8, [x29]
	b.eq	.Lcp_BB185_13
.Lcp_BB185_8:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB185_10
	ldr	w8, [x28]
	subs	w8, w8, #1
	str	w8, [x28]
	b.eq	.Lcp_BB185_14
.Lcp_BB185_10:
	ldr	w25, [x23, #8]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB185_11:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB185_12:
	mov	x22, x26
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_COMPARE_OP
.Lcp_BB185_13:
	.cfi_restore_state
	mov	x0, x27
	adr	x17, .Lcp_tmp138
	b	free_thunk
.Lcp_tmp138:
	b	.Lcp_BB185_8
.Lcp_BB185_14:
	mov	x0, x19
	adr	x17, .Lcp_tmp139
	b	free_thunk
.Lcp_tmp139:
	b	.Lcp_BB185_10
.Lcp_func_end185:
	.size	op_COMPARE_OP_GE_SET, .Lcp_func_end185-op_COMPARE_OP_GE_SET
	.cfi_endproc
	.p2align	2
	.type	op_UNARY_NEGATIVE_INT,@function
op_UNARY_NEGATIVE_INT:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	tst	x8, #0x3
	b.ne	.Lcp_BB186_3
	negs	x8, x8
	b.vs	.Lcp_BB186_3
	stur	x8, [x22, #-8]
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB186_3:
	b	op_UNARY_NEGATIVE
.Lcp_func_end186:
	.size	op_UNARY_NEGATIVE_INT, .Lcp_func_end186-op_UNARY_NEGATIVE_INT
	.cfi_endproc
	.p2align	2
	.type	op_UNARY_NEGATIVE_FLOAT,@function
op_UNARY_NEGATIVE_FLOAT:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	and	x9, x8, #0x3
	cmp	x9, #2
	b.ne	.Lcp_BB187_3
	ror	x8, x8, #4
	mov	x9, #-9223372036854775808
	add	x9, x8, x9
	ror	x0, x9, #60
	and	x9, x0, #0x3
	cmp	x9, #2
	b.ne	.Lcp_BB187_4
.Lcp_BB187_2:
	stur	x0, [x22, #-8]
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB187_3:
	b	op_COLD_UNARY_NEGATIVE_FLOAT
.Lcp_BB187_4:
	mov	x9, #6341068275337658368
	add	x8, x8, x9
	fmov	d0, x8
	adr	x17, .Lcp_tmp140
	b	box_thunk
.Lcp_tmp140:
	b	.Lcp_BB187_2
.Lcp_func_end187:
	.size	op_UNARY_NEGATIVE_FLOAT, .Lcp_func_end187-op_UNARY_NEGATIVE_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_LIST_INT,@function
op_BINARY_SUBSCR_LIST_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-8]!
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB188_9
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_list
	add	x12, x12, :lo12:cp_type_list
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB188_9
	tst	x10, #0x3
	b.ne	.Lcp_BB188_9
	asr	x10, x10, #2
	ldr	x11, [x9, #24]
	cmp	x10, x11
	b.hs	.Lcp_BB188_9
	ldr	x11, [x9, #16]
	ldr	x10, [x11, x10, lsl #3]
	and	x11, x10, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB188_6
	and	x11, x10, #0xfffffffffffffffc
	ldr	w12, [x11]
	add	w12, w12, #1
	str	w12, [x11]
.Lcp_BB188_6:
	and	x11, x0, #0x3
	stur	x10, [x8, #-16]
	cmp	x11, #1
	b.ne	.Lcp_BB188_8
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB188_10
.Lcp_BB188_8:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB188_9:
	mov	x22, x8
	b	op_BINARY_SUBSCR
.Lcp_BB188_10:
	adr	x17, .Lcp_tmp141
	b	free_thunk
.Lcp_tmp141:
	b	.Lcp_BB188_8
.Lcp_func_end188:
	.size	op_BINARY_SUBSCR_LIST_INT, .Lcp_func_end188-op_BINARY_SUBSCR_LIST_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_LIST_BACKWARDS,@function
op_BINARY_SUBSCR_LIST_BACKWARDS:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-8]!
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB189_10
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_list
	add	x12, x12, :lo12:cp_type_list
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB189_10
	tst	x10, #0x3
	b.ne	.Lcp_BB189_10
	tbz	x10, #63, .Lcp_BB189_10
	ldr	x11, [x9, #24]
	cmn	x11, x10, asr #2
	b.lo	.Lcp_BB189_10
	add	x10, x10, x11, lsl #2
	ldr	x11, [x9, #16]
	lsl	x10, x10, #1
	ldr	x10, [x11, x10]
	and	x11, x10, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB189_7
	and	x11, x10, #0xfffffffffffffffc
	ldr	w12, [x11]
	add	w12, w12, #1
	str	w12, [x11]
.Lcp_BB189_7:
	and	x11, x0, #0x3
	stur	x10, [x8, #-16]
	cmp	x11, #1
	b.ne	.Lcp_BB189_9
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB189_11
.Lcp_BB189_9:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB189_10:
	mov	x22, x8
	b	op_BINARY_SUBSCR
.Lcp_BB189_11:
	adr	x17, .Lcp_tmp142
	b	free_thunk
.Lcp_tmp142:
	b	.Lcp_BB189_9
.Lcp_func_end189:
	.size	op_BINARY_SUBSCR_LIST_BACKWARDS, .Lcp_func_end189-op_BINARY_SUBSCR_LIST_BACKWARDS
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_TUPLE_INT,@function
op_BINARY_SUBSCR_TUPLE_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-8]!
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB190_9
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_tuple
	add	x12, x12, :lo12:cp_type_tuple
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB190_9
	tst	x10, #0x3
	b.ne	.Lcp_BB190_9
	asr	x10, x10, #2
	ldr	x11, [x9, #16]
	cmp	x10, x11
	b.hs	.Lcp_BB190_9
	add	x10, x9, x10, lsl #3
	ldr	x10, [x10, #32]
	and	x11, x10, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB190_6
	and	x11, x10, #0xfffffffffffffffc
	ldr	w12, [x11]
	add	w12, w12, #1
	str	w12, [x11]
.Lcp_BB190_6:
	and	x11, x0, #0x3
	stur	x10, [x8, #-16]
	cmp	x11, #1
	b.ne	.Lcp_BB190_8
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB190_10
.Lcp_BB190_8:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB190_9:
	mov	x22, x8
	b	op_BINARY_SUBSCR
.Lcp_BB190_10:
	adr	x17, .Lcp_tmp143
	b	free_thunk
.Lcp_tmp143:
	b	.Lcp_BB190_8
.Lcp_func_end190:
	.size	op_BINARY_SUBSCR_TUPLE_INT, .Lcp_func_end190-op_BINARY_SUBSCR_TUPLE_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_TUPLE_BACKWARDS,@function
op_BINARY_SUBSCR_TUPLE_BACKWARDS:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-8]!
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB191_10
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_tuple
	add	x12, x12, :lo12:cp_type_tuple
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB191_10
	tst	x10, #0x3
	b.ne	.Lcp_BB191_10
	tbz	x10, #63, .Lcp_BB191_10
	ldr	x11, [x9, #16]
	cmn	x11, x10, asr #2
	b.lo	.Lcp_BB191_10
	add	x10, x10, x11, lsl #2
	add	x10, x9, x10, lsl #1
	ldr	x10, [x10, #32]
	and	x11, x10, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB191_7
	and	x11, x10, #0xfffffffffffffffc
	ldr	w12, [x11]
	add	w12, w12, #1
	str	w12, [x11]
.Lcp_BB191_7:
	and	x11, x0, #0x3
	stur	x10, [x8, #-16]
	cmp	x11, #1
	b.ne	.Lcp_BB191_9
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB191_11
.Lcp_BB191_9:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB191_10:
	mov	x22, x8
	b	op_BINARY_SUBSCR
.Lcp_BB191_11:
	adr	x17, .Lcp_tmp144
	b	free_thunk
.Lcp_tmp144:
	b	.Lcp_BB191_9
.Lcp_func_end191:
	.size	op_BINARY_SUBSCR_TUPLE_BACKWARDS, .Lcp_func_end191-op_BINARY_SUBSCR_TUPLE_BACKWARDS
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_ARRAY_DOUBLE,@function
op_BINARY_SUBSCR_ARRAY_DOUBLE:
	.cfi_startproc
	mov	x8, x22
	ldr	x11, [x22, #-8]!
	ldur	x9, [x22, #-8]
	tbz	w9, #0, .Lcp_BB192_9
	and	x10, x9, #0xfffffffffffffffc
	adrp	x13, cp_type_array
	add	x13, x13, :lo12:cp_type_array
	ldr	x12, [x10, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB192_9
	tst	x11, #0x3
	b.ne	.Lcp_BB192_9
	ldrb	w12, [x10, #24]
	cmp	w12, #100
	b.ne	.Lcp_BB192_9
	asr	x11, x11, #2
	ldr	x12, [x10, #16]
	cmp	x11, x12
	b.hs	.Lcp_BB192_9
	ldr	x12, [x10, #32]
	ldr	d0, [x12, x11, lsl #3]
	mov	x12, #2882303761517117440
	fmov	x11, d0
	add	x11, x11, x12
	ror	x0, x11, #60
	and	x11, x0, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB192_10
.Lcp_BB192_6:
	and	x11, x9, #0x3
	stur	x0, [x8, #-16]
	cmp	x11, #1
	b.ne	.Lcp_BB192_8
	ldr	w8, [x10]
	subs	w8, w8, #1
	str	w8, [x10]
	b.eq	.Lcp_BB192_11
.Lcp_BB192_8:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB192_9:
	mov	x22, x8
	b	op_BINARY_SUBSCR
.Lcp_BB192_10:
	adr	x17, .Lcp_tmp145
	b	box_thunk
.Lcp_tmp145:
	b	.Lcp_BB192_6
.Lcp_BB192_11:
	mov	x0, x9
	adr	x17, .Lcp_tmp146
	b	free_thunk
.Lcp_tmp146:
	b	.Lcp_BB192_8
.Lcp_func_end192:
	.size	op_BINARY_SUBSCR_ARRAY_DOUBLE, .Lcp_func_end192-op_BINARY_SUBSCR_ARRAY_DOUBLE
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_ARRAY_DOUBLE_BACKWARDS,@function
op_BINARY_SUBSCR_ARRAY_DOUBLE_BACKWARDS:
	.cfi_startproc
	mov	x8, x22
	ldr	x11, [x22, #-8]!
	ldur	x9, [x22, #-8]
	tbz	w9, #0, .Lcp_BB193_10
	and	x10, x9, #0xfffffffffffffffc
	adrp	x13, cp_type_array
	add	x13, x13, :lo12:cp_type_array
	ldr	x12, [x10, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB193_10
	tst	x11, #0x3
	b.ne	.Lcp_BB193_10
	ldrb	w12, [x10, #24]
	cmp	w12, #100
	b.ne	.Lcp_BB193_10
	tbz	x11, #63, .Lcp_BB193_10
	ldr	x12, [x10, #16]
	cmn	x12, x11, asr #2
	b.lo	.Lcp_BB193_10
	add	x11, x11, x12, lsl #2
	ldr	x12, [x10, #32]
	lsl	x11, x11, #1
	ldr	d0, [x12, x11]
	mov	x12, #2882303761517117440
	fmov	x11, d0
	add	x11, x11, x12
	ror	x0, x11, #60
	and	x11, x0, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB193_11
.Lcp_BB193_7:
	and	x11, x9, #0x3
	stur	x0, [x8, #-16]
	cmp	x11, #1
	b.ne	.Lcp_BB193_9
	ldr	w8, [x10]
	subs	w8, w8, #1
	str	w8, [x10]
	b.eq	.Lcp_BB193_12
.Lcp_BB193_9:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB193_10:
	mov	x22, x8
	b	op_BINARY_SUBSCR
.Lcp_BB193_11:
	adr	x17, .Lcp_tmp147
	b	box_thunk
.Lcp_tmp147:
	b	.Lcp_BB193_7
.Lcp_BB193_12:
	mov	x0, x9
	adr	x17, .Lcp_tmp148
	b	free_thunk
.Lcp_tmp148:
	b	.Lcp_BB193_9
.Lcp_func_end193:
	.size	op_BINARY_SUBSCR_ARRAY_DOUBLE_BACKWARDS, .Lcp_func_end193-op_BINARY_SUBSCR_ARRAY_DOUBLE_BACKWARDS
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_ARRAY_INTEGER,@function
op_BINARY_SUBSCR_ARRAY_INTEGER:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-8]!
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB194_10
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_array
	add	x12, x12, :lo12:cp_type_array
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB194_10
	tst	x10, #0x3
	b.ne	.Lcp_BB194_10
	ldrb	w11, [x9, #24]
	cmp	w11, #108
	b.eq	.Lcp_BB194_5
	cmp	w11, #113
	b.ne	.Lcp_BB194_10
.Lcp_BB194_5:
	asr	x10, x10, #2
	ldr	x11, [x9, #16]
	cmp	x10, x11
	b.hs	.Lcp_BB194_10
	ldr	x11, [x9, #40]
	ldr	x10, [x11, x10, lsl #3]
	mov	x11, #2305843009213693952
	add	x11, x10, x11
	lsr	x11, x11, #62
	cbnz	x11, .Lcp_BB194_10
	lsl	x10, x10, #2
	and	x11, x0, #0x3
	cmp	x11, #1
	stur	x10, [x8, #-16]
	b.ne	.Lcp_BB194_9
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB194_11
.Lcp_BB194_9:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB194_10:
	mov	x22, x8
	b	op_BINARY_SUBSCR
.Lcp_BB194_11:
	adr	x17, .Lcp_tmp149
	b	free_thunk
.Lcp_tmp149:
	b	.Lcp_BB194_9
.Lcp_func_end194:
	.size	op_BINARY_SUBSCR_ARRAY_INTEGER, .Lcp_func_end194-op_BINARY_SUBSCR_ARRAY_INTEGER
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_ARRAY_INTEGER_BACKWARDS,@function
op_BINARY_SUBSCR_ARRAY_INTEGER_BACKWARDS:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-8]!
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB195_11
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_array
	add	x12, x12, :lo12:cp_type_array
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB195_11
	tst	x10, #0x3
	b.ne	.Lcp_BB195_11
	ldrb	w11, [x9, #24]
	cmp	w11, #108
	b.eq	.Lcp_BB195_5
	cmp	w11, #113
	b.ne	.Lcp_BB195_11
.Lcp_BB195_5:
	tbz	x10, #63, .Lcp_BB195_11
	ldr	x11, [x9, #16]
	cmn	x11, x10, asr #2
	b.lo	.Lcp_BB195_11
	add	x10, x10, x11, lsl #2
	ldr	x11, [x9, #40]
	lsl	x10, x10, #1
	ldr	x10, [x11, x10]
	mov	x11, #2305843009213693952
	add	x11, x10, x11
	lsr	x11, x11, #62
	cbnz	x11, .Lcp_BB195_11
	lsl	x10, x10, #2
	and	x11, x0, #0x3
	cmp	x11, #1
	stur	x10, [x8, #-16]
	b.ne	.Lcp_BB195_10
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB195_12
.Lcp_BB195_10:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB195_11:
	mov	x22, x8
	b	op_BINARY_SUBSCR
.Lcp_BB195_12:
	adr	x17, .Lcp_tmp150
	b	free_thunk
.Lcp_tmp150:
	b	.Lcp_BB195_10
.Lcp_func_end195:
	.size	op_BINARY_SUBSCR_ARRAY_INTEGER_BACKWARDS, .Lcp_func_end195-op_BINARY_SUBSCR_ARRAY_INTEGER_BACKWARDS
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_ARRAY_INT32,@function
op_BINARY_SUBSCR_ARRAY_INT32:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-8]!
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB196_8
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_array
	add	x12, x12, :lo12:cp_type_array
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB196_8
	tst	x10, #0x3
	b.ne	.Lcp_BB196_8
	ldrb	w11, [x9, #24]
	cmp	w11, #105
	b.ne	.Lcp_BB196_8
	ldr	x11, [x9, #16]
	cmp	x11, x10, asr #2
	b.ls	.Lcp_BB196_8
	ldr	x11, [x9, #48]
	ldrsw	x10, [x11, x10]
	and	x11, x0, #0x3
	cmp	x11, #1
	lsl	x10, x10, #2
	stur	x10, [x8, #-16]
	b.ne	.Lcp_BB196_7
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB196_9
.Lcp_BB196_7:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB196_8:
	mov	x22, x8
	b	op_BINARY_SUBSCR
.Lcp_BB196_9:
	adr	x17, .Lcp_tmp151
	b	free_thunk
.Lcp_tmp151:
	b	.Lcp_BB196_7
.Lcp_func_end196:
	.size	op_BINARY_SUBSCR_ARRAY_INT32, .Lcp_func_end196-op_BINARY_SUBSCR_ARRAY_INT32
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_ARRAY_INT32_BACKWARDS,@function
op_BINARY_SUBSCR_ARRAY_INT32_BACKWARDS:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-8]!
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB197_9
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_array
	add	x12, x12, :lo12:cp_type_array
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB197_9
	tst	x10, #0x3
	b.ne	.Lcp_BB197_9
	ldrb	w11, [x9, #24]
	cmp	w11, #105
	b.ne	.Lcp_BB197_9
	tbz	x10, #63, .Lcp_BB197_9
	ldr	x11, [x9, #16]
	cmn	x11, x10, asr #2
	b.lo	.Lcp_BB197_9
	ldr	x12, [x9, #48]
	add	x10, x12, x10
	ldrsw	x10, [x10, x11, lsl #2]
	and	x11, x0, #0x3
	cmp	x11, #1
	lsl	x10, x10, #2
	stur	x10, [x8, #-16]
	b.ne	.Lcp_BB197_8
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB197_10
.Lcp_BB197_8:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB197_9:
	mov	x22, x8
	b	op_BINARY_SUBSCR
.Lcp_BB197_10:
	adr	x17, .Lcp_tmp152
	b	free_thunk
.Lcp_tmp152:
	b	.Lcp_BB197_8
.Lcp_func_end197:
	.size	op_BINARY_SUBSCR_ARRAY_INT32_BACKWARDS, .Lcp_func_end197-op_BINARY_SUBSCR_ARRAY_INT32_BACKWARDS
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_DICT_STR,@function
op_BINARY_SUBSCR_DICT_STR:
	.cfi_startproc
	stp	x29, x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	.cfi_remember_state
	mov	x26, x22
	ldr	x27, [x22, #-8]!
	ldur	x19, [x22, #-8]
	tbz	w19, #0, .Lcp_BB198_11
	and	x28, x19, #0xfffffffffffffffc
	adrp	x9, cp_type_dict
	add	x9, x9, :lo12:cp_type_dict
	ldr	x8, [x28, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB198_11
	tbz	w27, #0, .Lcp_BB198_11
	and	x29, x27, #0xfffffffffffffffc
	adrp	x9, cp_type_str
	add	x9, x9, :lo12:cp_type_str
	ldr	x8, [x29, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB198_11
	mov	x0, x20
	mov	x1, x19
	mov	x2, x27
	bl	cp_find_text
	cmp	x0, #3
	b.eq	.Lcp_BB198_10
	and	x8, x27, #0x3
	stur	x0, [x26, #-16]
	cmp	x8, #1
	b.ne	.Lcp_BB198_7
	ldr	w8, [x29]
	subs	w8, w8, #1
	str	w8, [x29]
	b.eq	.Lcp_BB198_12
.Lcp_BB198_7:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB198_9
	ldr	w8, [x28]
	subs	w8, w8, #1
	str	w8, [x28]
	b.eq	.Lcp_BB198_13
.Lcp_BB198_9:
	ldr	w25, [x23, #20]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB198_10:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB198_11:
	mov	x22, x26
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_BINARY_SUBSCR
.Lcp_BB198_12:
	.cfi_restore_state
	mov	x0, x27
	adr	x17, .Lcp_tmp153
	b	free_thunk
.Lcp_tmp153:
	b	.Lcp_BB198_7
.Lcp_BB198_13:
	mov	x0, x19
	adr	x17, .Lcp_tmp154
	b	free_thunk
.Lcp_tmp154:
	b	.Lcp_BB198_9
.Lcp_func_end198:
	.size	op_BINARY_SUBSCR_DICT_STR, .Lcp_func_end198-op_BINARY_SUBSCR_DICT_STR
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_LIST_SLICE,@function
op_BINARY_SUBSCR_LIST_SLICE:
	.cfi_startproc
	sub	sp, sp, #48
	.cfi_def_cfa_offset 48
	stp	x29, x30, [sp, #32]
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	.cfi_remember_state
	mov	x12, x22
	ldr	x11, [x22, #-8]!
	ldur	x19, [x22, #-8]
	tbz	w19, #0, .Lcp_BB199_32
	and	x27, x19, #0xfffffffffffffffc
	adrp	x9, cp_type_list
	add	x9, x9, :lo12:cp_type_list
	ldr	x8, [x27, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB199_32
	tbz	w11, #0, .Lcp_BB199_32
	and	x13, x11, #0xfffffffffffffffc
	adrp	x9, cp_type_slice
	add	x9, x9, :lo12:cp_type_slice
	ldr	x8, [x13, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB199_32
	ldr	x29, [x13, #16]
	adrp	x8, cp_none+3
	add	x8, x8, :lo12:cp_none+3
	eor	x9, x8, #0x2
	cmp	x29, x9
	and	x14, x29, #0x3
	b.eq	.Lcp_BB199_7
	cmp	x29, x8
	b.eq	.Lcp_BB199_7
	cbnz	x14, .Lcp_BB199_32
.Lcp_BB199_7:
	ldr	x28, [x13, #24]
	cmp	x28, x9
	b.eq	.Lcp_BB199_10
	cmp	x28, x8
	b.eq	.Lcp_BB199_10
	and	x9, x28, #0x3
	cbnz	x9, .Lcp_BB199_32
.Lcp_BB199_10:
	ldr	x9, [x13, #32]
	eor	x10, x8, #0x2
	cmp	x9, x10
	b.eq	.Lcp_BB199_13
	cmp	x9, x8
	b.eq	.Lcp_BB199_13
	and	x8, x9, #0x3
	cbnz	x8, .Lcp_BB199_32
.Lcp_BB199_13:
	cmp	x14, #1
	b.ne	.Lcp_BB199_15
	and	x8, x29, #0xfffffffffffffffc
	ldr	w9, [x8]
	add	w9, w9, #1
	str	w9, [x8]
	ldr	x28, [x13, #24]
.Lcp_BB199_15:
	and	x8, x28, #0x3
	str	x25, [sp, #8]
	cmp	x8, #1
	b.ne	.Lcp_BB199_17
	and	x8, x28, #0xfffffffffffffffc
	ldr	w9, [x8]
	add	w9, w9, #1
	str	w9, [x8]
.Lcp_BB199_17:
	ldr	x24, [x13, #32]
	mov	x25, x12
	stp	x13, x11, [sp, #16]
	and	x26, x24, #0x3
	cmp	x26, #1
	b.ne	.Lcp_BB199_20
	and	x27, x24, #0xfffffffffffffffc
	mov	x0, x20
	mov	x1, x19
	ldr	w8, [x27]
	mov	x2, x29
	mov	x3, x28
	mov	x4, x24
	add	w8, w8, #1
	str	w8, [x27]
	bl	cp_list_span
	tbnz	x0, #63, .Lcp_BB199_34
	and	x27, x19, #0xfffffffffffffffc
	b	.Lcp_BB199_21
.Lcp_BB199_20:
	mov	x0, x20
	mov	x1, x19
	mov	x2, x29
	mov	x3, x28
	mov	x4, x24
	bl	cp_list_span
	tbnz	x0, #63, .Lcp_BB199_35
.Lcp_BB199_21:
	sbfx	x2, x0, #0, #62
	mov	x0, x20
	mov	x1, x19
	bl	cp_list_part
	cmp	x26, #1
	stur	x0, [x25, #-16]
	b.ne	.Lcp_BB199_23
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB199_40
.Lcp_BB199_23:
	and	x8, x28, #0x3
	and	x10, x29, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB199_25
	and	x8, x28, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB199_41
.Lcp_BB199_25:
	cmp	x10, #1
	b.ne	.Lcp_BB199_27
.Lcp_BB199_26:
	and	x8, x29, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB199_42
.Lcp_BB199_27:
	ldr	x0, [sp, #24]
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB199_29
	ldr	x9, [sp, #16]
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB199_43
.Lcp_BB199_29:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB199_31
	ldr	w8, [x27]
	subs	w8, w8, #1
	str	w8, [x27]
	b.eq	.Lcp_BB199_44
.Lcp_BB199_31:
	ldr	w25, [x23, #20]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldp	x29, x30, [sp, #32]
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	add	sp, sp, #48
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB199_32:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x12
.Lcp_BB199_33:
	ldp	x29, x30, [sp, #32]
	add	sp, sp, #48
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_BINARY_SUBSCR
.Lcp_BB199_34:
	.cfi_restore_state
	ldr	w8, [x27]
	subs	w8, w8, #1
	str	w8, [x27]
	b.eq	.Lcp_BB199_45
.Lcp_BB199_35:
	and	x8, x28, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB199_37
	and	x8, x28, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB199_46
.Lcp_BB199_37:
	and	x8, x29, #0x3
	mov	x22, x25
	cmp	x8, #1
	b.ne	.Lcp_BB199_39
	and	x8, x29, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB199_47
.Lcp_BB199_39:
	ldr	x25, [sp, #8]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	b	.Lcp_BB199_33
.Lcp_BB199_40:
	mov	x0, x24
	adr	x17, .Lcp_tmp155
	b	free_thunk
.Lcp_tmp155:
	b	.Lcp_BB199_23
.Lcp_BB199_41:
	mov	x0, x28
	adr	x17, .Lcp_tmp156
	b	free_thunk
.Lcp_tmp156:
	cmp	x10, #1
	b.eq	.Lcp_BB199_26
	b	.Lcp_BB199_27
.Lcp_BB199_42:
	mov	x0, x29
	adr	x17, .Lcp_tmp157
	b	free_thunk
.Lcp_tmp157:
	b	.Lcp_BB199_27
.Lcp_BB199_43:
	adr	x17, .Lcp_tmp158
	b	free_thunk
.Lcp_tmp158:
	b	.Lcp_BB199_29
.Lcp_BB199_44:
	mov	x0, x19
	adr	x17, .Lcp_tmp159
	b	free_thunk
.Lcp_tmp159:
	b	.Lcp_BB199_31
.Lcp_BB199_45:
	mov	x0, x24
	mov	x22, x25
	adr	x17, .Lcp_tmp160
	b	free_thunk
.Lcp_tmp160:
	b	.Lcp_BB199_35
.Lcp_BB199_46:
	mov	x0, x28
	mov	x22, x25
	adr	x17, .Lcp_tmp161
	b	free_thunk
.Lcp_tmp161:
	b	.Lcp_BB199_37
.Lcp_BB199_47:
	mov	x0, x29
	adr	x17, .Lcp_tmp162
	b	free_thunk
.Lcp_tmp162:
	b	.Lcp_BB199_39
.Lcp_func_end199:
	.size	op_BINARY_SUBSCR_LIST_SLICE, .Lcp_func_end199-op_BINARY_SUBSCR_LIST_SLICE
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SLICE_LIST,@function
op_BINARY_SLICE_LIST:
	.cfi_startproc
	stp	x29, x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	.cfi_remember_state
	mov	x26, x22
	ldr	x28, [x22, #-16]!
	ldur	x19, [x22, #-8]
	mov	x10, x24
	tbz	w19, #0, .Lcp_BB200_16
	and	x8, x19, #0xfffffffffffffffc
	adrp	x9, cp_type_list
	add	x9, x9, :lo12:cp_type_list
	ldr	x8, [x8, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB200_16
	adrp	x8, cp_none+3
	add	x8, x8, :lo12:cp_none+3
	ldr	x27, [x22, #8]
	eor	x9, x8, #0x2
	and	x24, x28, #0x3
	cmp	x28, x9
	b.eq	.Lcp_BB200_5
	cmp	x28, x8
	b.eq	.Lcp_BB200_5
	cbnz	x24, .Lcp_BB200_16
.Lcp_BB200_5:
	cmp	x27, x9
	and	x29, x27, #0x3
	b.eq	.Lcp_BB200_8
	cmp	x27, x8
	b.eq	.Lcp_BB200_8
	cbnz	x29, .Lcp_BB200_16
.Lcp_BB200_8:
	adrp	x4, cp_none+3
	add	x4, x4, :lo12:cp_none+3
	mov	x0, x20
	mov	x1, x19
	mov	x2, x28
	mov	x3, x27
	bl	cp_list_span
	tbnz	x0, #63, .Lcp_BB200_17
	sbfx	x2, x0, #0, #62
	mov	x0, x20
	mov	x1, x19
	bl	cp_list_part
	cmp	x29, #1
	stur	x0, [x26, #-24]
	b.ne	.Lcp_BB200_11
	and	x8, x27, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB200_18
.Lcp_BB200_11:
	cmp	x24, #1
	b.ne	.Lcp_BB200_13
.Lcp_BB200_12:
	and	x8, x28, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB200_19
.Lcp_BB200_13:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB200_15
	and	x9, x19, #0xfffffffffffffffc
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB200_20
.Lcp_BB200_15:
	ldr	w25, [x23, #8]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB200_16:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x26
	mov	x24, x10
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_BINARY_SLICE
.Lcp_BB200_17:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	mov	x22, x26
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_BINARY_SLICE
.Lcp_BB200_18:
	.cfi_restore_state
	mov	x0, x27
	adr	x17, .Lcp_tmp163
	b	free_thunk
.Lcp_tmp163:
	cmp	x24, #1
	b.eq	.Lcp_BB200_12
	b	.Lcp_BB200_13
.Lcp_BB200_19:
	mov	x0, x28
	adr	x17, .Lcp_tmp164
	b	free_thunk
.Lcp_tmp164:
	b	.Lcp_BB200_13
.Lcp_BB200_20:
	mov	x0, x19
	adr	x17, .Lcp_tmp165
	b	free_thunk
.Lcp_tmp165:
	b	.Lcp_BB200_15
.Lcp_func_end200:
	.size	op_BINARY_SLICE_LIST, .Lcp_func_end200-op_BINARY_SLICE_LIST
	.cfi_endproc
	.p2align	2
	.type	op_STORE_SLICE_LIST,@function
op_STORE_SLICE_LIST:
	.cfi_startproc
	stp	x29, x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	.cfi_remember_state
	mov	x26, x22
	ldr	x19, [x22, #-32]!
	mov	x8, x24
	tbz	w19, #0, .Lcp_BB201_20
	and	x9, x19, #0xfffffffffffffffc
	ldr	x10, [x9, #8]
	adrp	x9, cp_type_list
	add	x9, x9, :lo12:cp_type_list
	cmp	x10, x9
	b.ne	.Lcp_BB201_20
	ldr	x28, [x22, #8]
	tbz	w28, #0, .Lcp_BB201_20
	and	x10, x28, #0xfffffffffffffffc
	ldr	x10, [x10, #8]
	cmp	x10, x9
	b.ne	.Lcp_BB201_20
	ldp	x27, x29, [x22, #16]
	adrp	x9, cp_none+3
	add	x9, x9, :lo12:cp_none+3
	eor	x10, x9, #0x2
	cmp	x27, x10
	and	x11, x27, #0x3
	b.eq	.Lcp_BB201_7
	cmp	x27, x9
	b.eq	.Lcp_BB201_7
	cbnz	x11, .Lcp_BB201_20
.Lcp_BB201_7:
	cmp	x29, x10
	and	x24, x29, #0x3
	b.eq	.Lcp_BB201_10
	cmp	x29, x9
	b.eq	.Lcp_BB201_10
	cbnz	x24, .Lcp_BB201_20
.Lcp_BB201_10:
	mov	x0, x20
	mov	x1, x28
	mov	x2, x27
	mov	x3, x29
	mov	x4, x19
	bl	cp_list_place
	tbnz	x0, #63, .Lcp_BB201_21
	mov	x2, x0
	mov	x0, x20
	mov	x1, x28
	mov	x3, x19
	bl	cp_list_overwrite
	cmp	x24, #1
	b.ne	.Lcp_BB201_13
	and	x8, x29, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB201_22
.Lcp_BB201_13:
	and	x8, x27, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB201_15
	and	x8, x27, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB201_23
.Lcp_BB201_15:
	and	x8, x28, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB201_17
	and	x9, x28, #0xfffffffffffffffc
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB201_24
.Lcp_BB201_17:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB201_19
	and	x9, x19, #0xfffffffffffffffc
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB201_25
.Lcp_BB201_19:
	ldr	w25, [x23, #8]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB201_20:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x26
	mov	x24, x8
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_STORE_SLICE
.Lcp_BB201_21:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	mov	x22, x26
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_STORE_SLICE
.Lcp_BB201_22:
	.cfi_restore_state
	mov	x0, x29
	adr	x17, .Lcp_tmp166
	b	free_thunk
.Lcp_tmp166:
	b	.Lcp_BB201_13
.Lcp_BB201_23:
	mov	x0, x27
	adr	x17, .Lcp_tmp167
	b	free_thunk
.Lcp_tmp167:
	b	.Lcp_BB201_15
.Lcp_BB201_24:
	mov	x0, x28
	adr	x17, .Lcp_tmp168
	b	free_thunk
.Lcp_tmp168:
	b	.Lcp_BB201_17
.Lcp_BB201_25:
	mov	x0, x19
	adr	x17, .Lcp_tmp169
	b	free_thunk
.Lcp_tmp169:
	b	.Lcp_BB201_19
.Lcp_func_end201:
	.size	op_STORE_SLICE_LIST, .Lcp_func_end201-op_STORE_SLICE_LIST
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_GETITEM,@function
op_BINARY_SUBSCR_GETITEM:
	.cfi_startproc
	mov	x10, x22
	ldr	w9, [x23, #8]
	ldr	x8, [x10, #-16]!
	tbz	w8, #0, .Lcp_BB202_22
	and	x11, x8, #0xfffffffffffffffc
	ldr	x11, [x11, #8]
.Lcp_BB202_2:
	ldr	w11, [x11, #16]
	cmp	w11, w9
	b.ne	.Lcp_BB202_21
	ldur	x13, [x23, #12]
	ldrb	w15, [x21, #40]
	add	x9, x13, #3
	and	x12, x9, #0xfffffffffffffffc
	ldr	x11, [x12, #16]
	and	x14, x11, #0xfffffffffffffffc
	ldp	w11, w14, [x14, #64]
	tbnz	w15, #0, .Lcp_BB202_5
	ldr	x15, [x21]
	ldr	w15, [x15, #68]
	add	x15, x21, x15, lsl #3
	add	x15, x15, #64
	b	.Lcp_BB202_6
.Lcp_BB202_5:
	ldr	x15, [x21, #56]
.Lcp_BB202_6:
	add	x11, x15, x11, lsl #3
	add	x11, x11, x14, lsl #3
	ldr	x14, [x20, #24]
	add	x11, x11, #64
	cmp	x11, x14
	b.hi	.Lcp_BB202_21
	ldr	w11, [x21, #36]
	ldr	w14, [x20, #20]
	cmp	w11, w14
	b.hs	.Lcp_BB202_21
	add	x11, x21, #64
	mov	w16, #5
	sub	x14, x10, x11
	ldr	x10, [x10, #8]
	str	x23, [x21, #16]
	lsr	x15, x14, #3
	and	x14, x9, #0x3
	str	w16, [x21, #44]
	cmp	x14, #1
	str	w15, [x21, #32]
	b.ne	.Lcp_BB202_11
	ldr	w13, [x12]
.Lcp_BB202_10:
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB202_12
.Lcp_BB202_11:
	cmp	x14, #3
	b.eq	.Lcp_BB202_23
.Lcp_BB202_12:
	mvn	w12, w8
	tst	x12, #0x3
	b.eq	.Lcp_BB202_26
.Lcp_BB202_13:
	mvn	w12, w10
	tst	x12, #0x3
	b.eq	.Lcp_BB202_29
.Lcp_BB202_14:
	ldrb	w12, [x21, #40]
	tbnz	w12, #0, .Lcp_BB202_16
	ldr	x12, [x21]
	ldr	w12, [x12, #68]
	add	x11, x11, x12, lsl #3
	b	.Lcp_BB202_17
.Lcp_BB202_16:
	ldr	x11, [x21, #56]
.Lcp_BB202_17:
	stp	x8, x10, [x11]
	and	x8, x9, #0xfffffffffffffffc
	ldr	x8, [x8, #16]
	and	x10, x8, #0xfffffffffffffffc
	ldr	w8, [x10, #64]
	cmp	w8, #3
	b.lo	.Lcp_BB202_20
	add	x12, x11, #16
	sub	x13, x8, #2
	mov	w14, #3
.Lcp_BB202_19:
	subs	x13, x13, #1
	str	x14, [x12], #8
	b.ne	.Lcp_BB202_19
.Lcp_BB202_20:
	add	x8, x11, x8, lsl #3
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	stp	x10, x21, [x8]
	add	x22, x8, #64
	ldr	x23, [x10, #16]
	str	wzr, [x8, #32]
	stp	x23, x9, [x8, #16]
	ldr	w9, [x21, #36]
	str	xzr, [x8, #48]
	mov	x21, x8
	add	w9, w9, #1
	stp	w9, wzr, [x8, #36]
	str	x8, [x20]
	ldr	w25, [x23]
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB202_21:
	b	op_BINARY_SUBSCR
.Lcp_BB202_22:
	adrp	x11, cp_type_float
	add	x11, x11, :lo12:cp_type_float
	tst	x8, #0x2
	adrp	x12, cp_type_int
	add	x12, x12, :lo12:cp_type_int
	csel	x11, x12, x11, eq
	b	.Lcp_BB202_2
.Lcp_BB202_23:
	cbz	x13, .Lcp_BB202_32
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB202_12
	ldr	w13, [x12]
	and	x9, x9, #0xfffffffffffffffd
	b	.Lcp_BB202_10
.Lcp_BB202_26:
	cmp	x8, #3
	b.eq	.Lcp_BB202_13
	and	x12, x8, #0xfffffffffffffffc
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB202_13
	ldr	w13, [x12]
	and	x8, x8, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB202_13
.Lcp_BB202_29:
	cmp	x10, #3
	b.eq	.Lcp_BB202_14
	and	x12, x10, #0xfffffffffffffffc
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB202_14
	ldr	w13, [x12]
	and	x10, x10, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB202_14
.Lcp_BB202_32:
	mov	w9, #3
	b	.Lcp_BB202_12
.Lcp_func_end202:
	.size	op_BINARY_SUBSCR_GETITEM, .Lcp_func_end202-op_BINARY_SUBSCR_GETITEM
	.cfi_endproc
	.p2align	2
	.type	op_STORE_SUBSCR_LIST_INT,@function
op_STORE_SUBSCR_LIST_INT:
	.cfi_startproc
	mov	x9, x22
	ldp	x11, x8, [x22, #-24]!
	tbz	w8, #0, .Lcp_BB203_10
	and	x10, x8, #0xfffffffffffffffc
	adrp	x13, cp_type_list
	add	x13, x13, :lo12:cp_type_list
	ldr	x12, [x10, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB203_10
	ldr	x12, [x22, #16]
	tst	x12, #0x3
	b.ne	.Lcp_BB203_10
	asr	x12, x12, #2
	ldr	x13, [x10, #24]
	cmp	x12, x13
	b.hs	.Lcp_BB203_10
	mvn	w9, w11
	tst	x9, #0x3
	b.eq	.Lcp_BB203_11
.Lcp_BB203_5:
	ldr	x9, [x10, #16]
	ldr	x0, [x9, x12, lsl #3]
	str	x11, [x9, x12, lsl #3]
	and	x13, x0, #0x3
	cmp	x13, #1
	b.ne	.Lcp_BB203_7
	and	x9, x0, #0xfffffffffffffffc
	ldr	w11, [x9]
	subs	w11, w11, #1
	str	w11, [x9]
	b.eq	.Lcp_BB203_14
.Lcp_BB203_7:
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB203_9
	ldr	w9, [x10]
	subs	w9, w9, #1
	str	w9, [x10]
	b.eq	.Lcp_BB203_15
.Lcp_BB203_9:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB203_10:
	mov	x22, x9
	b	op_STORE_SUBSCR
.Lcp_BB203_11:
	cmp	x11, #3
	b.eq	.Lcp_BB203_5
	and	x9, x11, #0xfffffffffffffffc
	ldrb	w13, [x9, #4]
	tbnz	w13, #0, .Lcp_BB203_5
	ldr	w13, [x9]
	and	x11, x11, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x9]
	b	.Lcp_BB203_5
.Lcp_BB203_14:
	adr	x17, .Lcp_tmp170
	b	free_thunk
.Lcp_tmp170:
	b	.Lcp_BB203_7
.Lcp_BB203_15:
	mov	x0, x8
	adr	x17, .Lcp_tmp171
	b	free_thunk
.Lcp_tmp171:
	b	.Lcp_BB203_9
.Lcp_func_end203:
	.size	op_STORE_SUBSCR_LIST_INT, .Lcp_func_end203-op_STORE_SUBSCR_LIST_INT
	.cfi_endproc
	.p2align	2
	.type	op_STORE_SUBSCR_LIST_BACKWARDS,@function
op_STORE_SUBSCR_LIST_BACKWARDS:
	.cfi_startproc
	mov	x9, x22
	ldp	x11, x8, [x22, #-24]!
	tbz	w8, #0, .Lcp_BB204_11
	and	x10, x8, #0xfffffffffffffffc
	adrp	x13, cp_type_list
	add	x13, x13, :lo12:cp_type_list
	ldr	x12, [x10, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB204_11
	ldr	x12, [x22, #16]
	tst	x12, #0x3
	b.ne	.Lcp_BB204_11
	tbz	x12, #63, .Lcp_BB204_11
	ldr	x13, [x10, #24]
	cmn	x13, x12, asr #2
	b.lo	.Lcp_BB204_11
	mvn	w14, w11
	add	x9, x12, x13, lsl #2
	tst	x14, #0x3
	b.eq	.Lcp_BB204_12
.Lcp_BB204_6:
	ldr	x12, [x10, #16]
	lsl	x9, x9, #1
	ldr	x0, [x12, x9]
	str	x11, [x12, x9]
	and	x13, x0, #0x3
	cmp	x13, #1
	b.ne	.Lcp_BB204_8
	and	x9, x0, #0xfffffffffffffffc
	ldr	w11, [x9]
	subs	w11, w11, #1
	str	w11, [x9]
	b.eq	.Lcp_BB204_15
.Lcp_BB204_8:
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB204_10
	ldr	w9, [x10]
	subs	w9, w9, #1
	str	w9, [x10]
	b.eq	.Lcp_BB204_16
.Lcp_BB204_10:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB204_11:
	mov	x22, x9
	b	op_STORE_SUBSCR
.Lcp_BB204_12:
	cmp	x11, #3
	b.eq	.Lcp_BB204_6
	and	x12, x11, #0xfffffffffffffffc
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB204_6
	ldr	w13, [x12]
	and	x11, x11, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB204_6
.Lcp_BB204_15:
	adr	x17, .Lcp_tmp172
	b	free_thunk
.Lcp_tmp172:
	b	.Lcp_BB204_8
.Lcp_BB204_16:
	mov	x0, x8
	adr	x17, .Lcp_tmp173
	b	free_thunk
.Lcp_tmp173:
	b	.Lcp_BB204_10
.Lcp_func_end204:
	.size	op_STORE_SUBSCR_LIST_BACKWARDS, .Lcp_func_end204-op_STORE_SUBSCR_LIST_BACKWARDS
	.cfi_endproc
	.p2align	2
	.type	op_STORE_SUBSCR_ARRAY_DOUBLE,@function
op_STORE_SUBSCR_ARRAY_DOUBLE:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-24]!
	and	x9, x10, #0x3
	cmp	x9, #2
	b.ne	.Lcp_BB205_10
	ldr	x0, [x22, #8]
	tbz	w0, #0, .Lcp_BB205_9
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_array
	add	x12, x12, :lo12:cp_type_array
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB205_9
	ldr	x11, [x22, #16]
	tst	x11, #0x3
	b.ne	.Lcp_BB205_9
	ldrb	w12, [x9, #24]
	cmp	w12, #100
	b.ne	.Lcp_BB205_9
	asr	x11, x11, #2
	ldr	x12, [x9, #16]
	cmp	x11, x12
	b.hs	.Lcp_BB205_9
	ror	x8, x10, #4
	ldr	x10, [x9, #32]
	and	x12, x0, #0x3
	mov	x13, #-2882303761517117440
	cmp	x12, #1
	add	x8, x8, x13
	str	x8, [x10, x11, lsl #3]
	b.ne	.Lcp_BB205_8
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB205_11
.Lcp_BB205_8:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB205_9:
	mov	x22, x8
	b	op_STORE_SUBSCR
.Lcp_BB205_10:
	mov	x22, x8
	b	op_COLD_STORE_SUBSCR_ARRAY_DOUBLE
.Lcp_BB205_11:
	adr	x17, .Lcp_tmp174
	b	free_thunk
.Lcp_tmp174:
	b	.Lcp_BB205_8
.Lcp_func_end205:
	.size	op_STORE_SUBSCR_ARRAY_DOUBLE, .Lcp_func_end205-op_STORE_SUBSCR_ARRAY_DOUBLE
	.cfi_endproc
	.p2align	2
	.type	op_STORE_SUBSCR_ARRAY_DOUBLE_BACKWARDS,@function
op_STORE_SUBSCR_ARRAY_DOUBLE_BACKWARDS:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-24]!
	and	x9, x10, #0x3
	cmp	x9, #2
	b.ne	.Lcp_BB206_11
	ldr	x0, [x22, #8]
	tbz	w0, #0, .Lcp_BB206_10
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_array
	add	x12, x12, :lo12:cp_type_array
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB206_10
	ldr	x11, [x22, #16]
	tst	x11, #0x3
	b.ne	.Lcp_BB206_10
	ldrb	w12, [x9, #24]
	cmp	w12, #100
	b.ne	.Lcp_BB206_10
	tbz	x11, #63, .Lcp_BB206_10
	ldr	x12, [x9, #16]
	cmn	x12, x11, asr #2
	b.lo	.Lcp_BB206_10
	add	x8, x11, x12, lsl #2
	ror	x10, x10, #4
	ldr	x11, [x9, #32]
	and	x12, x0, #0x3
	mov	x13, #-2882303761517117440
	lsl	x8, x8, #1
	cmp	x12, #1
	add	x10, x10, x13
	str	x10, [x11, x8]
	b.ne	.Lcp_BB206_9
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB206_12
.Lcp_BB206_9:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB206_10:
	mov	x22, x8
	b	op_STORE_SUBSCR
.Lcp_BB206_11:
	mov	x22, x8
	b	op_COLD_STORE_SUBSCR_ARRAY_DOUBLE_BACKWARDS
.Lcp_BB206_12:
	adr	x17, .Lcp_tmp175
	b	free_thunk
.Lcp_tmp175:
	b	.Lcp_BB206_9
.Lcp_func_end206:
	.size	op_STORE_SUBSCR_ARRAY_DOUBLE_BACKWARDS, .Lcp_func_end206-op_STORE_SUBSCR_ARRAY_DOUBLE_BACKWARDS
	.cfi_endproc
	.p2align	2
	.type	op_STORE_SUBSCR_ARRAY_INTEGER,@function
op_STORE_SUBSCR_ARRAY_INTEGER:
	.cfi_startproc
	mov	x8, x22
	ldp	x10, x0, [x22, #-24]!
	tbz	w0, #0, .Lcp_BB207_10
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_array
	add	x12, x12, :lo12:cp_type_array
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB207_10
	ldr	x11, [x22, #16]
	tst	x11, #0x3
	b.ne	.Lcp_BB207_10
	ldrb	w12, [x9, #24]
	cmp	w12, #108
	b.eq	.Lcp_BB207_5
	cmp	w12, #113
	b.ne	.Lcp_BB207_10
.Lcp_BB207_5:
	tst	x10, #0x3
	b.ne	.Lcp_BB207_10
	asr	x11, x11, #2
	ldr	x12, [x9, #16]
	cmp	x11, x12
	b.hs	.Lcp_BB207_10
	ldr	x8, [x9, #40]
	and	x12, x0, #0x3
	asr	x10, x10, #2
	cmp	x12, #1
	str	x10, [x8, x11, lsl #3]
	b.ne	.Lcp_BB207_9
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB207_11
.Lcp_BB207_9:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB207_10:
	mov	x22, x8
	b	op_STORE_SUBSCR
.Lcp_BB207_11:
	adr	x17, .Lcp_tmp176
	b	free_thunk
.Lcp_tmp176:
	b	.Lcp_BB207_9
.Lcp_func_end207:
	.size	op_STORE_SUBSCR_ARRAY_INTEGER, .Lcp_func_end207-op_STORE_SUBSCR_ARRAY_INTEGER
	.cfi_endproc
	.p2align	2
	.type	op_STORE_SUBSCR_ARRAY_INTEGER_BACKWARDS,@function
op_STORE_SUBSCR_ARRAY_INTEGER_BACKWARDS:
	.cfi_startproc
	mov	x8, x22
	ldp	x10, x0, [x22, #-24]!
	tbz	w0, #0, .Lcp_BB208_11
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_array
	add	x12, x12, :lo12:cp_type_array
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB208_11
	ldr	x11, [x22, #16]
	tst	x11, #0x3
	b.ne	.Lcp_BB208_11
	ldrb	w12, [x9, #24]
	cmp	w12, #108
	b.eq	.Lcp_BB208_5
	cmp	w12, #113
	b.ne	.Lcp_BB208_11
.Lcp_BB208_5:
	tst	x10, #0x3
	b.ne	.Lcp_BB208_11
	tbz	x11, #63, .Lcp_BB208_11
	ldr	x12, [x9, #16]
	cmn	x12, x11, asr #2
	b.lo	.Lcp_BB208_11
	add	x8, x11, x12, lsl #2
	ldr	x11, [x9, #40]
	and	x12, x0, #0x3
	asr	x10, x10, #2
	cmp	x12, #1
	lsl	x8, x8, #1
	str	x10, [x11, x8]
	b.ne	.Lcp_BB208_10
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB208_12
.Lcp_BB208_10:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB208_11:
	mov	x22, x8
	b	op_STORE_SUBSCR
.Lcp_BB208_12:
	adr	x17, .Lcp_tmp177
	b	free_thunk
.Lcp_tmp177:
	b	.Lcp_BB208_10
.Lcp_func_end208:
	.size	op_STORE_SUBSCR_ARRAY_INTEGER_BACKWARDS, .Lcp_func_end208-op_STORE_SUBSCR_ARRAY_INTEGER_BACKWARDS
	.cfi_endproc
	.p2align	2
	.type	op_STORE_SUBSCR_ARRAY_INT32,@function
op_STORE_SUBSCR_ARRAY_INT32:
	.cfi_startproc
	mov	x8, x22
	ldp	x10, x0, [x22, #-24]!
	tbz	w0, #0, .Lcp_BB209_10
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_array
	add	x12, x12, :lo12:cp_type_array
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB209_10
	ldr	x11, [x22, #16]
	tst	x11, #0x3
	b.ne	.Lcp_BB209_10
	ldrb	w12, [x9, #24]
	cmp	w12, #105
	b.ne	.Lcp_BB209_10
	tst	x10, #0x3
	b.ne	.Lcp_BB209_10
	ldr	x12, [x9, #16]
	cmp	x12, x11, asr #2
	b.ls	.Lcp_BB209_10
	mov	x12, #-8589934589
	mov	x13, #-17179869184
	add	x12, x10, x12
	movk	x13, #2
	cmp	x12, x13
	b.ls	.Lcp_BB209_10
	ldr	x8, [x9, #48]
	and	x12, x0, #0x3
	lsr	x10, x10, #2
	cmp	x12, #1
	str	w10, [x8, x11]
	b.ne	.Lcp_BB209_9
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB209_11
.Lcp_BB209_9:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB209_10:
	mov	x22, x8
	b	op_STORE_SUBSCR
.Lcp_BB209_11:
	adr	x17, .Lcp_tmp178
	b	free_thunk
.Lcp_tmp178:
	b	.Lcp_BB209_9
.Lcp_func_end209:
	.size	op_STORE_SUBSCR_ARRAY_INT32, .Lcp_func_end209-op_STORE_SUBSCR_ARRAY_INT32
	.cfi_endproc
	.p2align	2
	.type	op_STORE_SUBSCR_ARRAY_INT32_BACKWARDS,@function
op_STORE_SUBSCR_ARRAY_INT32_BACKWARDS:
	.cfi_startproc
	mov	x8, x22
	ldp	x10, x0, [x22, #-24]!
	tbz	w0, #0, .Lcp_BB210_11
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_array
	add	x12, x12, :lo12:cp_type_array
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB210_11
	ldr	x11, [x22, #16]
	tst	x11, #0x3
	b.ne	.Lcp_BB210_11
	ldrb	w12, [x9, #24]
	cmp	w12, #105
	b.ne	.Lcp_BB210_11
	tst	x10, #0x3
	b.ne	.Lcp_BB210_11
	tbz	x11, #63, .Lcp_BB210_11
	ldr	x12, [x9, #16]
	cmn	x12, x11, asr #2
	b.lo	.Lcp_BB210_11
	mov	x13, #-8589934589
	mov	x14, #-17179869184
	add	x13, x10, x13
	movk	x14, #2
	cmp	x13, x14
	b.ls	.Lcp_BB210_11
	ldr	x8, [x9, #48]
	and	x13, x0, #0x3
	lsr	x10, x10, #2
	cmp	x13, #1
	add	x8, x8, x11
	str	w10, [x8, x12, lsl #2]
	b.ne	.Lcp_BB210_10
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB210_12
.Lcp_BB210_10:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB210_11:
	mov	x22, x8
	b	op_STORE_SUBSCR
.Lcp_BB210_12:
	adr	x17, .Lcp_tmp179
	b	free_thunk
.Lcp_tmp179:
	b	.Lcp_BB210_10
.Lcp_func_end210:
	.size	op_STORE_SUBSCR_ARRAY_INT32_BACKWARDS, .Lcp_func_end210-op_STORE_SUBSCR_ARRAY_INT32_BACKWARDS
	.cfi_endproc
	.p2align	2
	.type	op_STORE_SUBSCR_SETITEM,@function
op_STORE_SUBSCR_SETITEM:
	.cfi_startproc
	mov	x11, x22
	ldr	w9, [x23, #8]
	ldp	x8, x10, [x11, #-24]!
	tbz	w10, #0, .Lcp_BB211_23
	and	x12, x10, #0xfffffffffffffffc
	ldr	x12, [x12, #8]
.Lcp_BB211_2:
	ldr	w12, [x12, #16]
	cmp	w12, w9
	b.ne	.Lcp_BB211_22
	ldur	x14, [x23, #12]
	ldrb	w16, [x21, #40]
	add	x9, x14, #3
	and	x13, x9, #0xfffffffffffffffc
	ldr	x12, [x13, #16]
	and	x15, x12, #0xfffffffffffffffc
	ldp	w12, w15, [x15, #64]
	tbnz	w16, #0, .Lcp_BB211_5
	ldr	x16, [x21]
	ldr	w16, [x16, #68]
	add	x16, x21, x16, lsl #3
	add	x16, x16, #64
	b	.Lcp_BB211_6
.Lcp_BB211_5:
	ldr	x16, [x21, #56]
.Lcp_BB211_6:
	add	x12, x16, x12, lsl #3
	add	x12, x12, x15, lsl #3
	ldr	x15, [x20, #24]
	add	x12, x12, #64
	cmp	x12, x15
	b.hi	.Lcp_BB211_22
	ldr	w12, [x21, #36]
	ldr	w15, [x20, #20]
	cmp	w12, w15
	b.hs	.Lcp_BB211_22
	add	x12, x21, #64
	mov	w17, #5
	sub	x15, x11, x12
	ldr	x11, [x11, #16]
	str	x23, [x21, #16]
	lsr	x16, x15, #3
	and	x15, x9, #0x3
	str	w17, [x21, #44]
	cmp	x15, #1
	str	w16, [x21, #32]
	b.ne	.Lcp_BB211_11
	ldr	w14, [x13]
.Lcp_BB211_10:
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB211_12
.Lcp_BB211_11:
	cmp	x15, #3
	b.eq	.Lcp_BB211_24
.Lcp_BB211_12:
	mvn	w13, w10
	tst	x13, #0x3
	b.eq	.Lcp_BB211_27
.Lcp_BB211_13:
	mvn	w13, w11
	tst	x13, #0x3
	b.eq	.Lcp_BB211_30
.Lcp_BB211_14:
	mvn	w13, w8
	tst	x13, #0x3
	b.eq	.Lcp_BB211_33
.Lcp_BB211_15:
	ldrb	w13, [x21, #40]
	tbnz	w13, #0, .Lcp_BB211_17
	ldr	x13, [x21]
	ldr	w13, [x13, #68]
	add	x12, x12, x13, lsl #3
	b	.Lcp_BB211_18
.Lcp_BB211_17:
	ldr	x12, [x21, #56]
.Lcp_BB211_18:
	stp	x10, x11, [x12]
	and	x10, x9, #0xfffffffffffffffc
	str	x8, [x12, #16]
	ldr	x8, [x10, #16]
	and	x10, x8, #0xfffffffffffffffc
	ldr	w8, [x10, #64]
	cmp	w8, #4
	b.lo	.Lcp_BB211_21
	add	x11, x12, #24
	sub	x13, x8, #3
	mov	w14, #3
.Lcp_BB211_20:
	subs	x13, x13, #1
	str	x14, [x11], #8
	b.ne	.Lcp_BB211_20
.Lcp_BB211_21:
	add	x8, x12, x8, lsl #3
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	stp	x10, x21, [x8]
	add	x22, x8, #64
	ldr	x23, [x10, #16]
	str	wzr, [x8, #32]
	mov	w10, #64
	stp	x23, x9, [x8, #16]
	ldr	w9, [x21, #36]
	str	xzr, [x8, #48]
	mov	x21, x8
	add	w9, w9, #1
	stp	w9, w10, [x8, #36]
	str	x8, [x20]
	ldr	w25, [x23]
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB211_22:
	b	op_STORE_SUBSCR
.Lcp_BB211_23:
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	tst	x10, #0x2
	adrp	x13, cp_type_int
	add	x13, x13, :lo12:cp_type_int
	csel	x12, x13, x12, eq
	b	.Lcp_BB211_2
.Lcp_BB211_24:
	cbz	x14, .Lcp_BB211_36
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB211_12
	ldr	w14, [x13]
	and	x9, x9, #0xfffffffffffffffd
	b	.Lcp_BB211_10
.Lcp_BB211_27:
	cmp	x10, #3
	b.eq	.Lcp_BB211_13
	and	x13, x10, #0xfffffffffffffffc
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB211_13
	ldr	w14, [x13]
	and	x10, x10, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB211_13
.Lcp_BB211_30:
	cmp	x11, #3
	b.eq	.Lcp_BB211_14
	and	x13, x11, #0xfffffffffffffffc
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB211_14
	ldr	w14, [x13]
	and	x11, x11, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB211_14
.Lcp_BB211_33:
	cmp	x8, #3
	b.eq	.Lcp_BB211_15
	and	x13, x8, #0xfffffffffffffffc
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB211_15
	ldr	w14, [x13]
	and	x8, x8, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB211_15
.Lcp_BB211_36:
	mov	w9, #3
	b	.Lcp_BB211_12
.Lcp_func_end211:
	.size	op_STORE_SUBSCR_SETITEM, .Lcp_func_end211-op_STORE_SUBSCR_SETITEM
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_STR,@function
op_TO_BOOL_STR:
	.cfi_startproc
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB212_5
	and	x8, x0, #0xfffffffffffffffc
	adrp	x10, cp_type_str
	add	x10, x10, :lo12:cp_type_str
	ldr	x9, [x8, #8]
	cmp	x9, x10
	b.ne	.Lcp_BB212_5
	ldr	x9, [x8, #24]
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	adrp	x11, cp_false+3
	add	x11, x11, :lo12:cp_false+3
	cmp	x9, #0
	and	x9, x0, #0x3
	csel	x10, x11, x10, eq
	cmp	x9, #1
	stur	x10, [x22, #-8]
	b.ne	.Lcp_BB212_4
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB212_6
.Lcp_BB212_4:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB212_5:
	b	op_TO_BOOL
.Lcp_BB212_6:
	adr	x17, .Lcp_tmp180
	b	free_thunk
.Lcp_tmp180:
	b	.Lcp_BB212_4
.Lcp_func_end212:
	.size	op_TO_BOOL_STR, .Lcp_func_end212-op_TO_BOOL_STR
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_LIST,@function
op_TO_BOOL_LIST:
	.cfi_startproc
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB213_5
	and	x8, x0, #0xfffffffffffffffc
	adrp	x10, cp_type_list
	add	x10, x10, :lo12:cp_type_list
	ldr	x9, [x8, #8]
	cmp	x9, x10
	b.ne	.Lcp_BB213_5
	ldr	x9, [x8, #24]
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	adrp	x11, cp_false+3
	add	x11, x11, :lo12:cp_false+3
	cmp	x9, #0
	and	x9, x0, #0x3
	csel	x10, x11, x10, eq
	cmp	x9, #1
	stur	x10, [x22, #-8]
	b.ne	.Lcp_BB213_4
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB213_6
.Lcp_BB213_4:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB213_5:
	b	op_TO_BOOL
.Lcp_BB213_6:
	adr	x17, .Lcp_tmp181
	b	free_thunk
.Lcp_tmp181:
	b	.Lcp_BB213_4
.Lcp_func_end213:
	.size	op_TO_BOOL_LIST, .Lcp_func_end213-op_TO_BOOL_LIST
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_NONE,@function
op_TO_BOOL_NONE:
	.cfi_startproc
	ldur	x0, [x22, #-8]
	adrp	x8, cp_none+3
	add	x8, x8, :lo12:cp_none+3
	cmp	x0, x8
	b.eq	.Lcp_BB214_2
	eor	x8, x8, #0x2
	cmp	x0, x8
	b.ne	.Lcp_BB214_5
.Lcp_BB214_2:
	and	x8, x0, #0x3
	cmp	x8, #1
	adrp	x8, cp_false+3
	add	x8, x8, :lo12:cp_false+3
	stur	x8, [x22, #-8]
	b.ne	.Lcp_BB214_4
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB214_6
.Lcp_BB214_4:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB214_5:
	b	op_TO_BOOL
.Lcp_BB214_6:
	adr	x17, .Lcp_tmp182
	b	free_thunk
.Lcp_tmp182:
	b	.Lcp_BB214_4
.Lcp_func_end214:
	.size	op_TO_BOOL_NONE, .Lcp_func_end214-op_TO_BOOL_NONE
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_BOOL,@function
op_TO_BOOL_BOOL:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	adrp	x9, cp_true+3
	add	x9, x9, :lo12:cp_true+3
	cmp	x8, x9
	b.eq	.Lcp_BB215_4
	adrp	x10, cp_false+3
	add	x10, x10, :lo12:cp_false+3
	eor	x11, x10, #0x2
	cmp	x8, x11
	b.eq	.Lcp_BB215_4
	eor	x9, x9, #0x2
	cmp	x8, x9
	b.eq	.Lcp_BB215_4
	cmp	x8, x10
	b.ne	.Lcp_BB215_5
.Lcp_BB215_4:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB215_5:
	b	op_TO_BOOL
.Lcp_func_end215:
	.size	op_TO_BOOL_BOOL, .Lcp_func_end215-op_TO_BOOL_BOOL
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_INT,@function
op_TO_BOOL_INT:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	tst	x8, #0x3
	b.ne	.Lcp_BB216_2
	adrp	x9, cp_true+3
	add	x9, x9, :lo12:cp_true+3
	cmp	x8, #0
	adrp	x8, cp_false+3
	add	x8, x8, :lo12:cp_false+3
	csel	x8, x8, x9, eq
	stur	x8, [x22, #-8]
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB216_2:
	b	op_TO_BOOL
.Lcp_func_end216:
	.size	op_TO_BOOL_INT, .Lcp_func_end216-op_TO_BOOL_INT
	.cfi_endproc
	.p2align	2
	.type	op_GET_ITER_LIST,@function
op_GET_ITER_LIST:
	.cfi_startproc
	ldur	x1, [x22, #-8]
	tbz	w1, #0, .Lcp_BB217_4
	and	x8, x1, #0xfffffffffffffffc
	adrp	x10, cp_type_list
	add	x10, x10, :lo12:cp_type_list
	ldr	x9, [x8, #8]
	cmp	x9, x10
	b.ne	.Lcp_BB217_4
	mvn	w9, w1
	tst	x9, #0x3
	b.eq	.Lcp_BB217_5
.Lcp_BB217_3:
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	bl	cp_list_iterator
	stur	x0, [x22, #-8]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB217_4:
	b	op_GET_ITER
.Lcp_BB217_5:
	cmp	x1, #3
	b.eq	.Lcp_BB217_3
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB217_3
	ldr	w9, [x8]
	and	x1, x1, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB217_3
.Lcp_func_end217:
	.size	op_GET_ITER_LIST, .Lcp_func_end217-op_GET_ITER_LIST
	.cfi_endproc
	.p2align	2
	.type	op_GET_ITER_TUPLE,@function
op_GET_ITER_TUPLE:
	.cfi_startproc
	ldur	x1, [x22, #-8]
	tbz	w1, #0, .Lcp_BB218_4
	and	x8, x1, #0xfffffffffffffffc
	adrp	x10, cp_type_tuple
	add	x10, x10, :lo12:cp_type_tuple
	ldr	x9, [x8, #8]
	cmp	x9, x10
	b.ne	.Lcp_BB218_4
	mvn	w9, w1
	tst	x9, #0x3
	b.eq	.Lcp_BB218_5
.Lcp_BB218_3:
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	bl	cp_tuple_iterator
	stur	x0, [x22, #-8]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB218_4:
	b	op_GET_ITER
.Lcp_BB218_5:
	cmp	x1, #3
	b.eq	.Lcp_BB218_3
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB218_3
	ldr	w9, [x8]
	and	x1, x1, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB218_3
.Lcp_func_end218:
	.size	op_GET_ITER_TUPLE, .Lcp_func_end218-op_GET_ITER_TUPLE
	.cfi_endproc
	.p2align	2
	.type	op_GET_ITER_RANGE,@function
op_GET_ITER_RANGE:
	.cfi_startproc
	ldur	x19, [x22, #-8]
	tbz	w19, #0, .Lcp_BB219_9
	and	x26, x19, #0xfffffffffffffffc
	adrp	x9, cp_type_range
	add	x9, x9, :lo12:cp_type_range
	ldr	x8, [x26, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB219_9
	ldr	x8, [x26, #16]
	tst	x8, #0x3
	b.ne	.Lcp_BB219_9
	ldr	x9, [x26, #32]
	tst	x9, #0x3
	b.ne	.Lcp_BB219_9
	ldr	x10, [x26, #40]
	tst	x10, #0x3
	b.ne	.Lcp_BB219_9
	asr	x2, x9, #2
	asr	x3, x10, #2
	asr	x1, x8, #2
	mov	x9, #2305843009213693952
	madd	x8, x3, x2, x1
	add	x8, x8, x9
	lsr	x8, x8, #62
	cbnz	x8, .Lcp_BB219_9
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	mov	x0, x20
	bl	cp_range_iterator
	and	x8, x19, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB219_8
	ldr	w8, [x26]
	subs	w8, w8, #1
	str	w8, [x26]
	b.eq	.Lcp_BB219_10
.Lcp_BB219_8:
	ldr	w25, [x23, #20]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB219_9:
	b	op_GET_ITER
.Lcp_BB219_10:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp183
	b	free_thunk
.Lcp_tmp183:
	b	.Lcp_BB219_8
.Lcp_func_end219:
	.size	op_GET_ITER_RANGE, .Lcp_func_end219-op_GET_ITER_RANGE
	.cfi_endproc
	.p2align	2
	.type	op_GET_ITER_GENERATOR,@function
op_GET_ITER_GENERATOR:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	tbz	w8, #0, .Lcp_BB220_3
	and	x8, x8, #0xfffffffffffffffc
	adrp	x9, cp_type_generator
	add	x9, x9, :lo12:cp_type_generator
	ldr	x8, [x8, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB220_3
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB220_3:
	b	op_GET_ITER
.Lcp_func_end220:
	.size	op_GET_ITER_GENERATOR, .Lcp_func_end220-op_GET_ITER_GENERATOR
	.cfi_endproc
	.p2align	2
	.type	op_GET_ITER_PYTHON,@function
op_GET_ITER_PYTHON:
	.cfi_startproc
	mov	x12, x22
	ldr	w9, [x23, #8]
	ldr	x8, [x12, #-8]!
	tbz	w8, #0, .Lcp_BB221_21
	and	x10, x8, #0xfffffffffffffffc
	ldr	x10, [x10, #8]
.Lcp_BB221_2:
	ldr	w10, [x10, #16]
	cmp	w10, w9
	b.ne	.Lcp_BB221_20
	ldur	x13, [x23, #12]
	ldrb	w15, [x21, #40]
	add	x9, x13, #3
	and	x11, x9, #0xfffffffffffffffc
	ldr	x10, [x11, #16]
	and	x14, x10, #0xfffffffffffffffc
	ldp	w10, w14, [x14, #64]
	tbnz	w15, #0, .Lcp_BB221_5
	ldr	x15, [x21]
	ldr	w15, [x15, #68]
	add	x15, x21, x15, lsl #3
	add	x15, x15, #64
	b	.Lcp_BB221_6
.Lcp_BB221_5:
	ldr	x15, [x21, #56]
.Lcp_BB221_6:
	add	x10, x15, x10, lsl #3
	add	x10, x10, x14, lsl #3
	ldr	x14, [x20, #24]
	add	x10, x10, #64
	cmp	x10, x14
	b.hi	.Lcp_BB221_20
	ldr	w10, [x21, #36]
	ldr	w14, [x20, #20]
	cmp	w10, w14
	b.hs	.Lcp_BB221_20
	add	x10, x21, #64
	mov	w15, #5
	str	x23, [x21, #16]
	sub	x12, x12, x10
	str	w15, [x21, #44]
	lsr	x14, x12, #3
	and	x12, x9, #0x3
	cmp	x12, #1
	str	w14, [x21, #32]
	b.ne	.Lcp_BB221_11
	ldr	w12, [x11]
.Lcp_BB221_10:
	add	w12, w12, #1
	str	w12, [x11]
	b	.Lcp_BB221_12
.Lcp_BB221_11:
	cmp	x12, #3
	b.eq	.Lcp_BB221_22
.Lcp_BB221_12:
	mvn	w11, w8
	tst	x11, #0x3
	b.eq	.Lcp_BB221_25
.Lcp_BB221_13:
	ldrb	w11, [x21, #40]
	tbnz	w11, #0, .Lcp_BB221_15
	ldr	x11, [x21]
	ldr	w11, [x11, #68]
	add	x10, x10, x11, lsl #3
	b	.Lcp_BB221_16
.Lcp_BB221_15:
	ldr	x10, [x21, #56]
.Lcp_BB221_16:
	str	x8, [x10]
	and	x8, x9, #0xfffffffffffffffc
	ldr	x8, [x8, #16]
	and	x11, x8, #0xfffffffffffffffc
	ldr	w8, [x11, #64]
	cmp	w8, #2
	b.lo	.Lcp_BB221_19
	add	x12, x10, #8
	sub	x13, x8, #1
	mov	w14, #3
.Lcp_BB221_18:
	subs	x13, x13, #1
	str	x14, [x12], #8
	b.ne	.Lcp_BB221_18
.Lcp_BB221_19:
	add	x8, x10, x8, lsl #3
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	stp	x11, x21, [x8]
	add	x22, x8, #64
	ldr	x23, [x11, #16]
	str	wzr, [x8, #32]
	stp	x23, x9, [x8, #16]
	ldr	w9, [x21, #36]
	str	xzr, [x8, #48]
	mov	x21, x8
	add	w9, w9, #1
	stp	w9, wzr, [x8, #36]
	str	x8, [x20]
	ldr	w25, [x23]
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB221_20:
	b	op_GET_ITER
.Lcp_BB221_21:
	adrp	x10, cp_type_float
	add	x10, x10, :lo12:cp_type_float
	tst	x8, #0x2
	adrp	x11, cp_type_int
	add	x11, x11, :lo12:cp_type_int
	csel	x10, x11, x10, eq
	b	.Lcp_BB221_2
.Lcp_BB221_22:
	cbz	x13, .Lcp_BB221_28
	ldrb	w12, [x11, #4]
	tbnz	w12, #0, .Lcp_BB221_12
	ldr	w12, [x11]
	and	x9, x9, #0xfffffffffffffffd
	b	.Lcp_BB221_10
.Lcp_BB221_25:
	cmp	x8, #3
	b.eq	.Lcp_BB221_13
	and	x11, x8, #0xfffffffffffffffc
	ldrb	w12, [x11, #4]
	tbnz	w12, #0, .Lcp_BB221_13
	ldr	w12, [x11]
	and	x8, x8, #0xfffffffffffffffd
	add	w12, w12, #1
	str	w12, [x11]
	b	.Lcp_BB221_13
.Lcp_BB221_28:
	mov	w9, #3
	b	.Lcp_BB221_12
.Lcp_func_end221:
	.size	op_GET_ITER_PYTHON, .Lcp_func_end221-op_GET_ITER_PYTHON
	.cfi_endproc
	.p2align	2
	.type	op_GET_YIELD_FROM_ITER_GENERATOR,@function
op_GET_YIELD_FROM_ITER_GENERATOR:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	tbz	w8, #0, .Lcp_BB222_3
	and	x8, x8, #0xfffffffffffffffc
	adrp	x9, cp_type_generator
	add	x9, x9, :lo12:cp_type_generator
	ldr	x8, [x8, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB222_3
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB222_3:
	b	op_GET_YIELD_FROM_ITER
.Lcp_func_end222:
	.size	op_GET_YIELD_FROM_ITER_GENERATOR, .Lcp_func_end222-op_GET_YIELD_FROM_ITER_GENERATOR
	.cfi_endproc
	.p2align	2
	.type	op_GET_YIELD_FROM_ITER_PYTHON,@function
op_GET_YIELD_FROM_ITER_PYTHON:
	.cfi_startproc
	mov	x12, x22
	ldr	w9, [x23, #8]
	ldr	x8, [x12, #-8]!
	tbz	w8, #0, .Lcp_BB223_21
	and	x10, x8, #0xfffffffffffffffc
	ldr	x10, [x10, #8]
.Lcp_BB223_2:
	ldr	w10, [x10, #16]
	cmp	w10, w9
	b.ne	.Lcp_BB223_20
	ldur	x13, [x23, #12]
	ldrb	w15, [x21, #40]
	add	x9, x13, #3
	and	x11, x9, #0xfffffffffffffffc
	ldr	x10, [x11, #16]
	and	x14, x10, #0xfffffffffffffffc
	ldp	w10, w14, [x14, #64]
	tbnz	w15, #0, .Lcp_BB223_5
	ldr	x15, [x21]
	ldr	w15, [x15, #68]
	add	x15, x21, x15, lsl #3
	add	x15, x15, #64
	b	.Lcp_BB223_6
.Lcp_BB223_5:
	ldr	x15, [x21, #56]
.Lcp_BB223_6:
	add	x10, x15, x10, lsl #3
	add	x10, x10, x14, lsl #3
	ldr	x14, [x20, #24]
	add	x10, x10, #64
	cmp	x10, x14
	b.hi	.Lcp_BB223_20
	ldr	w10, [x21, #36]
	ldr	w14, [x20, #20]
	cmp	w10, w14
	b.hs	.Lcp_BB223_20
	add	x10, x21, #64
	mov	w15, #5
	str	x23, [x21, #16]
	sub	x12, x12, x10
	str	w15, [x21, #44]
	lsr	x14, x12, #3
	and	x12, x9, #0x3
	cmp	x12, #1
	str	w14, [x21, #32]
	b.ne	.Lcp_BB223_11
	ldr	w12, [x11]
.Lcp_BB223_10:
	add	w12, w12, #1
	str	w12, [x11]
	b	.Lcp_BB223_12
.Lcp_BB223_11:
	cmp	x12, #3
	b.eq	.Lcp_BB223_22
.Lcp_BB223_12:
	mvn	w11, w8
	tst	x11, #0x3
	b.eq	.Lcp_BB223_25
.Lcp_BB223_13:
	ldrb	w11, [x21, #40]
	tbnz	w11, #0, .Lcp_BB223_15
	ldr	x11, [x21]
	ldr	w11, [x11, #68]
	add	x10, x10, x11, lsl #3
	b	.Lcp_BB223_16
.Lcp_BB223_15:
	ldr	x10, [x21, #56]
.Lcp_BB223_16:
	str	x8, [x10]
	and	x8, x9, #0xfffffffffffffffc
	ldr	x8, [x8, #16]
	and	x11, x8, #0xfffffffffffffffc
	ldr	w8, [x11, #64]
	cmp	w8, #2
	b.lo	.Lcp_BB223_19
	add	x12, x10, #8
	sub	x13, x8, #1
	mov	w14, #3
.Lcp_BB223_18:
	subs	x13, x13, #1
	str	x14, [x12], #8
	b.ne	.Lcp_BB223_18
.Lcp_BB223_19:
	add	x8, x10, x8, lsl #3
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	stp	x11, x21, [x8]
	add	x22, x8, #64
	ldr	x23, [x11, #16]
	str	wzr, [x8, #32]
	stp	x23, x9, [x8, #16]
	ldr	w9, [x21, #36]
	str	xzr, [x8, #48]
	mov	x21, x8
	add	w9, w9, #1
	stp	w9, wzr, [x8, #36]
	str	x8, [x20]
	ldr	w25, [x23]
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB223_20:
	b	op_GET_YIELD_FROM_ITER
.Lcp_BB223_21:
	adrp	x10, cp_type_float
	add	x10, x10, :lo12:cp_type_float
	tst	x8, #0x2
	adrp	x11, cp_type_int
	add	x11, x11, :lo12:cp_type_int
	csel	x10, x11, x10, eq
	b	.Lcp_BB223_2
.Lcp_BB223_22:
	cbz	x13, .Lcp_BB223_28
	ldrb	w12, [x11, #4]
	tbnz	w12, #0, .Lcp_BB223_12
	ldr	w12, [x11]
	and	x9, x9, #0xfffffffffffffffd
	b	.Lcp_BB223_10
.Lcp_BB223_25:
	cmp	x8, #3
	b.eq	.Lcp_BB223_13
	and	x11, x8, #0xfffffffffffffffc
	ldrb	w12, [x11, #4]
	tbnz	w12, #0, .Lcp_BB223_13
	ldr	w12, [x11]
	and	x8, x8, #0xfffffffffffffffd
	add	w12, w12, #1
	str	w12, [x11]
	b	.Lcp_BB223_13
.Lcp_BB223_28:
	mov	w9, #3
	b	.Lcp_BB223_12
.Lcp_func_end223:
	.size	op_GET_YIELD_FROM_ITER_PYTHON, .Lcp_func_end223-op_GET_YIELD_FROM_ITER_PYTHON
	.cfi_endproc
	.p2align	2
	.type	op_FOR_ITER_RANGE,@function
op_FOR_ITER_RANGE:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	tbz	w0, #0, .Lcp_BB224_7
	and	x9, x0, #0xfffffffffffffffc
	adrp	x11, cp_type_range_iterator
	add	x11, x11, :lo12:cp_type_range_iterator
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB224_7
	ldr	x10, [x9, #32]
	cbz	x10, .Lcp_BB224_4
	ldp	x11, x12, [x9, #16]
	sub	x10, x10, #1
	str	x10, [x9, #32]
	lsl	x10, x11, #2
	add	x11, x12, x11
	str	x11, [x9, #16]
	str	x10, [x8], #8
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB224_4:
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB224_6
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB224_8
.Lcp_BB224_6:
	lsr	w8, w25, #10
	add	x23, x23, x8, lsl #2
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB224_7:
	mov	x22, x8
	b	op_FOR_ITER
.Lcp_BB224_8:
	adr	x17, .Lcp_tmp184
	b	free_thunk
.Lcp_tmp184:
	b	.Lcp_BB224_6
.Lcp_func_end224:
	.size	op_FOR_ITER_RANGE, .Lcp_func_end224-op_FOR_ITER_RANGE
	.cfi_endproc
	.p2align	2
	.type	op_FOR_ITER_LIST,@function
op_FOR_ITER_LIST:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-8]!
	tbz	w8, #0, .Lcp_BB225_13
	and	x10, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_list_iterator
	add	x12, x12, :lo12:cp_type_list_iterator
	ldr	x11, [x10, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB225_13
	ldr	x0, [x10, #16]
	cmp	x0, #3
	b.eq	.Lcp_BB225_13
	and	x11, x0, #0xfffffffffffffffc
	ldr	x12, [x10, #24]
	ldr	x13, [x11, #24]
	cmp	x12, x13
	b.hs	.Lcp_BB225_7
	ldr	x8, [x11, #16]
	ldr	x8, [x8, x12, lsl #3]
	and	x11, x8, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB225_6
	and	x11, x8, #0xfffffffffffffffc
	ldr	w13, [x11]
	add	w13, w13, #1
	str	w13, [x11]
.Lcp_BB225_6:
	add	x11, x12, #1
	str	x11, [x10, #24]
	str	x8, [x9], #8
	mov	x22, x9
	b	.Lcp_BB225_12
.Lcp_BB225_7:
	and	x9, x0, #0x3
	mov	w12, #3
	cmp	x9, #1
	str	x12, [x10, #16]
	b.ne	.Lcp_BB225_9
	ldr	w9, [x11]
	subs	w9, w9, #1
	str	w9, [x11]
	b.eq	.Lcp_BB225_14
.Lcp_BB225_9:
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB225_11
	ldr	w9, [x10]
	subs	w9, w9, #1
	str	w9, [x10]
	b.eq	.Lcp_BB225_15
.Lcp_BB225_11:
	lsr	w8, w25, #10
	add	x23, x23, x8, lsl #2
.Lcp_BB225_12:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB225_13:
	mov	x22, x9
	b	op_FOR_ITER
.Lcp_BB225_14:
	adr	x17, .Lcp_tmp185
	b	free_thunk
.Lcp_tmp185:
	b	.Lcp_BB225_9
.Lcp_BB225_15:
	mov	x0, x8
	adr	x17, .Lcp_tmp186
	b	free_thunk
.Lcp_tmp186:
	b	.Lcp_BB225_11
.Lcp_func_end225:
	.size	op_FOR_ITER_LIST, .Lcp_func_end225-op_FOR_ITER_LIST
	.cfi_endproc
	.p2align	2
	.type	op_FOR_ITER_TUPLE,@function
op_FOR_ITER_TUPLE:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-8]!
	tbz	w8, #0, .Lcp_BB226_13
	and	x10, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_tuple_iterator
	add	x12, x12, :lo12:cp_type_tuple_iterator
	ldr	x11, [x10, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB226_13
	ldr	x0, [x10, #16]
	cmp	x0, #3
	b.eq	.Lcp_BB226_13
	and	x11, x0, #0xfffffffffffffffc
	ldr	x12, [x10, #24]
	ldr	x13, [x11, #16]
	cmp	x12, x13
	b.hs	.Lcp_BB226_7
	add	x8, x11, x12, lsl #3
	ldr	x8, [x8, #32]
	and	x11, x8, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB226_6
	and	x11, x8, #0xfffffffffffffffc
	ldr	w13, [x11]
	add	w13, w13, #1
	str	w13, [x11]
.Lcp_BB226_6:
	add	x11, x12, #1
	str	x11, [x10, #24]
	str	x8, [x9], #8
	mov	x22, x9
	b	.Lcp_BB226_12
.Lcp_BB226_7:
	and	x9, x0, #0x3
	mov	w12, #3
	cmp	x9, #1
	str	x12, [x10, #16]
	b.ne	.Lcp_BB226_9
	ldr	w9, [x11]
	subs	w9, w9, #1
	str	w9, [x11]
	b.eq	.Lcp_BB226_14
.Lcp_BB226_9:
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB226_11
	ldr	w9, [x10]
	subs	w9, w9, #1
	str	w9, [x10]
	b.eq	.Lcp_BB226_15
.Lcp_BB226_11:
	lsr	w8, w25, #10
	add	x23, x23, x8, lsl #2
.Lcp_BB226_12:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB226_13:
	mov	x22, x9
	b	op_FOR_ITER
.Lcp_BB226_14:
	adr	x17, .Lcp_tmp187
	b	free_thunk
.Lcp_tmp187:
	b	.Lcp_BB226_9
.Lcp_BB226_15:
	mov	x0, x8
	adr	x17, .Lcp_tmp188
	b	free_thunk
.Lcp_tmp188:
	b	.Lcp_BB226_11
.Lcp_func_end226:
	.size	op_FOR_ITER_TUPLE, .Lcp_func_end226-op_FOR_ITER_TUPLE
	.cfi_endproc
	.p2align	2
	.type	op_FOR_ITER_SET,@function
op_FOR_ITER_SET:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldur	x8, [x22, #-8]
	tbz	w8, #0, .Lcp_BB227_9
	and	x19, x8, #0xfffffffffffffffc
	adrp	x9, cp_type_set_iterator
	add	x9, x9, :lo12:cp_type_set_iterator
	ldr	x8, [x19, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB227_9
	ldr	x1, [x19, #16]
	cmp	x1, #3
	b.eq	.Lcp_BB227_9
	and	x26, x1, #0xfffffffffffffffc
	ldr	x8, [x19, #24]
	ldr	x9, [x26, #40]
	cmp	x8, x9
	b.ne	.Lcp_BB227_9
	ldr	x8, [x19, #40]
	cbz	x8, .Lcp_BB227_9
	ldr	x2, [x19, #32]
	mov	x0, x20
	bl	cp_set_place
	tbnz	x0, #63, .Lcp_BB227_10
	ldr	x8, [x26, #16]
	add	x8, x8, x0, lsl #4
	ldr	x8, [x8, #8]
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB227_8
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB227_8:
	ldr	x9, [x19, #40]
	add	x10, x0, #1
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	sub	x9, x9, #1
	stp	x10, x9, [x19, #32]
	str	x8, [x22], #8
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB227_9:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_FOR_ITER
.Lcp_BB227_10:
	.cfi_restore_state
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_FOR_ITER
.Lcp_func_end227:
	.size	op_FOR_ITER_SET, .Lcp_func_end227-op_FOR_ITER_SET
	.cfi_endproc
	.p2align	2
	.type	op_FOR_ITER_ENUMERATE_LIST,@function
op_FOR_ITER_ENUMERATE_LIST:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	tbz	w8, #0, .Lcp_BB228_10
	and	x8, x8, #0xfffffffffffffffc
	adrp	x10, cp_type_enumerate
	add	x10, x10, :lo12:cp_type_enumerate
	ldr	x9, [x8, #8]
	cmp	x9, x10
	b.ne	.Lcp_BB228_10
	ldr	x9, [x8, #16]
	tbz	w9, #0, .Lcp_BB228_10
	and	x9, x9, #0xfffffffffffffffc
	adrp	x11, cp_type_list_iterator
	add	x11, x11, :lo12:cp_type_list_iterator
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB228_10
	ldr	x10, [x9, #16]
	cmp	x10, #3
	b.eq	.Lcp_BB228_10
	and	x12, x10, #0xfffffffffffffffc
	ldr	x10, [x9, #24]
	ldr	x11, [x12, #24]
	cmp	x10, x11
	b.hs	.Lcp_BB228_10
	ldr	x11, [x8, #24]
	mov	x13, #1
	movk	x13, #8192, lsl #48
	add	x13, x11, x13
	lsr	x13, x13, #62
	cbnz	x13, .Lcp_BB228_10
	ldr	x12, [x12, #16]
	ldr	x2, [x12, x10, lsl #3]
	and	x12, x2, #0x3
	cmp	x12, #1
	b.ne	.Lcp_BB228_9
	and	x12, x2, #0xfffffffffffffffc
	ldr	w13, [x12]
	add	w13, w13, #1
	str	w13, [x12]
.Lcp_BB228_9:
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	add	x10, x10, #1
	lsl	x1, x11, #2
	mov	x0, x20
	str	x10, [x9, #24]
	ldr	x9, [x8, #24]
	add	x9, x9, #1
	str	x9, [x8, #24]
	bl	cp_pair
	str	x0, [x22], #8
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB228_10:
	b	op_FOR_ITER
.Lcp_func_end228:
	.size	op_FOR_ITER_ENUMERATE_LIST, .Lcp_func_end228-op_FOR_ITER_ENUMERATE_LIST
	.cfi_endproc
	.p2align	2
	.type	op_FOR_ITER_GENERATOR,@function
op_FOR_ITER_GENERATOR:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	tbz	w8, #0, .Lcp_BB229_8
	and	x9, x8, #0xfffffffffffffffc
	adrp	x10, cp_type_generator
	add	x10, x10, :lo12:cp_type_generator
	ldr	x8, [x9, #8]
	cmp	x8, x10
	b.ne	.Lcp_BB229_8
	ldr	w8, [x9, #16]
	cmp	w8, #2
	b.hs	.Lcp_BB229_8
	ldr	w8, [x21, #36]
	ldr	w10, [x20, #20]
	cmp	w8, w10
	b.hs	.Lcp_BB229_8
	ldr	x8, [x9, #24]
	str	x21, [x8, #8]
	ldr	w10, [x21, #36]
	add	w10, w10, #1
	str	w10, [x8, #36]
	ldrb	w10, [x21, #40]
	tbnz	w10, #0, .Lcp_BB229_6
	ldr	x10, [x21]
	ldr	w10, [x10, #68]
	add	x10, x21, x10, lsl #3
	add	x10, x10, #64
	b	.Lcp_BB229_7
.Lcp_BB229_6:
	ldr	x10, [x21, #56]
.Lcp_BB229_7:
	ldr	w11, [x8, #40]
	str	x10, [x8, #56]
	add	x12, x9, #32
	sub	x13, x22, x21
	orr	w10, w11, #0x20
	mov	w11, #2
	sub	x13, x13, #64
	str	w10, [x8, #40]
	str	w11, [x9, #16]
	ldr	x10, [x20, #48]
	str	x10, [x9, #40]
	add	x9, x8, #64
	str	x12, [x20, #48]
	adrp	x12, cp_none+3
	add	x12, x12, :lo12:cp_none+3
	ldr	w10, [x8, #32]
	str	x12, [x9, x10, lsl #3]
	lsr	x12, x13, #3
	add	w10, w10, #1
	str	w10, [x8, #32]
	str	x23, [x21, #16]
	str	w12, [x21, #32]
	str	w11, [x21, #44]
	mov	x21, x8
	str	x8, [x20]
	ldr	x23, [x8, #16]
	ldr	w10, [x8, #32]
	ldr	w25, [x23]
	add	x22, x9, x10, lsl #3
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB229_8:
	b	op_FOR_ITER
.Lcp_func_end229:
	.size	op_FOR_ITER_GENERATOR, .Lcp_func_end229-op_FOR_ITER_GENERATOR
	.cfi_endproc
	.p2align	2
	.type	op_SEND_GENERATOR,@function
op_SEND_GENERATOR:
	.cfi_startproc
	mov	x9, x22
	ldr	x10, [x9, #-8]!
	ldur	x8, [x9, #-8]
	tbz	w8, #0, .Lcp_BB230_12
	and	x11, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_generator
	add	x12, x12, :lo12:cp_type_generator
	ldr	x8, [x11, #8]
	cmp	x8, x12
	b.ne	.Lcp_BB230_12
	ldr	w8, [x11, #16]
	cmp	w8, #2
	b.hs	.Lcp_BB230_12
	cbnz	w8, .Lcp_BB230_6
	adrp	x8, cp_none+3
	add	x8, x8, :lo12:cp_none+3
	cmp	x10, x8
	b.eq	.Lcp_BB230_6
	eor	x8, x8, #0x2
	cmp	x10, x8
	b.ne	.Lcp_BB230_12
.Lcp_BB230_6:
	ldr	w8, [x21, #36]
	ldr	w12, [x20, #20]
	cmp	w8, w12
	b.hs	.Lcp_BB230_12
	ldr	x8, [x11, #24]
	str	x21, [x8, #8]
	ldr	w12, [x21, #36]
	add	w12, w12, #1
	str	w12, [x8, #36]
	ldrb	w12, [x21, #40]
	tbnz	w12, #0, .Lcp_BB230_9
	ldr	x12, [x21]
	ldr	w12, [x12, #68]
	add	x12, x21, x12, lsl #3
	add	x12, x12, #64
	b	.Lcp_BB230_10
.Lcp_BB230_9:
	ldr	x12, [x21, #56]
.Lcp_BB230_10:
	str	x12, [x8, #56]
	mov	w12, #2
	mvn	w14, w10
	str	w12, [x11, #16]
	add	x15, x11, #32
	tst	x14, #0x3
	ldr	x13, [x20, #48]
	str	x13, [x11, #40]
	str	x15, [x20, #48]
	b.eq	.Lcp_BB230_13
.Lcp_BB230_11:
	sub	x9, x9, x21
	ldr	w11, [x8, #32]
	add	x13, x8, #64
	sub	x9, x9, #64
	lsr	x9, x9, #3
	add	w14, w11, #1
	str	x10, [x13, x11, lsl #3]
	str	w14, [x8, #32]
	str	x23, [x21, #16]
	str	w12, [x21, #44]
	str	w9, [x21, #32]
	mov	x21, x8
	str	x8, [x20]
	ldr	x23, [x8, #16]
	ldr	w9, [x8, #32]
	ldr	w25, [x23]
	add	x22, x13, x9, lsl #3
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB230_12:
	b	op_SEND
.Lcp_BB230_13:
	cmp	x10, #3
	b.eq	.Lcp_BB230_11
	and	x11, x10, #0xfffffffffffffffc
	ldrb	w13, [x11, #4]
	tbnz	w13, #0, .Lcp_BB230_11
	ldr	w13, [x11]
	and	x10, x10, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x11]
	b	.Lcp_BB230_11
.Lcp_func_end230:
	.size	op_SEND_GENERATOR, .Lcp_func_end230-op_SEND_GENERATOR
	.cfi_endproc
	.p2align	2
	.type	op_SEND_COROUTINE,@function
op_SEND_COROUTINE:
	.cfi_startproc
	mov	x9, x22
	ldr	x10, [x9, #-8]!
	ldur	x8, [x9, #-8]
	tbz	w8, #0, .Lcp_BB231_12
	and	x11, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_coroutine
	add	x12, x12, :lo12:cp_type_coroutine
	ldr	x8, [x11, #8]
	cmp	x8, x12
	b.ne	.Lcp_BB231_12
	ldr	w8, [x11, #16]
	cmp	w8, #2
	b.hs	.Lcp_BB231_12
	cbnz	w8, .Lcp_BB231_6
	adrp	x8, cp_none+3
	add	x8, x8, :lo12:cp_none+3
	cmp	x10, x8
	b.eq	.Lcp_BB231_6
	eor	x8, x8, #0x2
	cmp	x10, x8
	b.ne	.Lcp_BB231_12
.Lcp_BB231_6:
	ldr	w8, [x21, #36]
	ldr	w12, [x20, #20]
	cmp	w8, w12
	b.hs	.Lcp_BB231_12
	ldr	x8, [x11, #24]
	str	x21, [x8, #8]
	ldr	w12, [x21, #36]
	add	w12, w12, #1
	str	w12, [x8, #36]
	ldrb	w12, [x21, #40]
	tbnz	w12, #0, .Lcp_BB231_9
	ldr	x12, [x21]
	ldr	w12, [x12, #68]
	add	x12, x21, x12, lsl #3
	add	x12, x12, #64
	b	.Lcp_BB231_10
.Lcp_BB231_9:
	ldr	x12, [x21, #56]
.Lcp_BB231_10:
	str	x12, [x8, #56]
	mov	w12, #2
	mvn	w14, w10
	str	w12, [x11, #16]
	add	x15, x11, #32
	tst	x14, #0x3
	ldr	x13, [x20, #48]
	str	x13, [x11, #40]
	str	x15, [x20, #48]
	b.eq	.Lcp_BB231_13
.Lcp_BB231_11:
	sub	x9, x9, x21
	ldr	w11, [x8, #32]
	add	x13, x8, #64
	sub	x9, x9, #64
	lsr	x9, x9, #3
	add	w14, w11, #1
	str	x10, [x13, x11, lsl #3]
	str	w14, [x8, #32]
	str	x23, [x21, #16]
	str	w12, [x21, #44]
	str	w9, [x21, #32]
	mov	x21, x8
	str	x8, [x20]
	ldr	x23, [x8, #16]
	ldr	w9, [x8, #32]
	ldr	w25, [x23]
	add	x22, x13, x9, lsl #3
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB231_12:
	b	op_SEND
.Lcp_BB231_13:
	cmp	x10, #3
	b.eq	.Lcp_BB231_11
	and	x11, x10, #0xfffffffffffffffc
	ldrb	w13, [x11, #4]
	tbnz	w13, #0, .Lcp_BB231_11
	ldr	w13, [x11]
	and	x10, x10, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x11]
	b	.Lcp_BB231_11
.Lcp_func_end231:
	.size	op_SEND_COROUTINE, .Lcp_func_end231-op_SEND_COROUTINE
	.cfi_endproc
	.p2align	2
	.type	op_UNPACK_SEQUENCE_TUPLE,@function
op_UNPACK_SEQUENCE_TUPLE:
	.cfi_startproc
	mov	x9, x22
	ldr	x0, [x9, #-8]!
	tbz	w0, #0, .Lcp_BB232_11
	and	x8, x0, #0xfffffffffffffffc
	adrp	x11, cp_type_tuple
	add	x11, x11, :lo12:cp_type_tuple
	ldr	x10, [x8, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB232_11
	lsr	w12, w25, #10
	ldr	x10, [x8, #16]
	cmp	x10, w12, uxtw
	b.ne	.Lcp_BB232_11
	cbz	w12, .Lcp_BB232_8
	add	x11, x8, #32
	sub	w12, w12, #1
	mov	x13, x10
	b	.Lcp_BB232_6
.Lcp_BB232_5:
	subs	x13, x13, #1
	sub	w12, w12, #1
	str	x14, [x9], #8
	b.eq	.Lcp_BB232_8
.Lcp_BB232_6:
	ldr	x14, [x11, w12, uxtw #3]
	and	x15, x14, #0x3
	cmp	x15, #1
	b.ne	.Lcp_BB232_5
	and	x15, x14, #0xfffffffffffffffc
	ldr	w16, [x15]
	add	w16, w16, #1
	str	w16, [x15]
	b	.Lcp_BB232_5
.Lcp_BB232_8:
	add	x9, x22, x10, lsl #3
	and	x10, x0, #0x3
	cmp	x10, #1
	sub	x22, x9, #8
	b.ne	.Lcp_BB232_10
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB232_12
.Lcp_BB232_10:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB232_11:
	b	op_UNPACK_SEQUENCE
.Lcp_BB232_12:
	adr	x17, .Lcp_tmp189
	b	free_thunk
.Lcp_tmp189:
	b	.Lcp_BB232_10
.Lcp_func_end232:
	.size	op_UNPACK_SEQUENCE_TUPLE, .Lcp_func_end232-op_UNPACK_SEQUENCE_TUPLE
	.cfi_endproc
	.p2align	2
	.type	op_UNPACK_SEQUENCE_LIST,@function
op_UNPACK_SEQUENCE_LIST:
	.cfi_startproc
	mov	x9, x22
	ldr	x0, [x9, #-8]!
	tbz	w0, #0, .Lcp_BB233_11
	and	x8, x0, #0xfffffffffffffffc
	adrp	x11, cp_type_list
	add	x11, x11, :lo12:cp_type_list
	ldr	x10, [x8, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB233_11
	lsr	w11, w25, #10
	ldr	x10, [x8, #24]
	cmp	x10, w11, uxtw
	b.ne	.Lcp_BB233_11
	cbz	w11, .Lcp_BB233_8
	sub	w11, w11, #1
	mov	x12, x10
	b	.Lcp_BB233_6
.Lcp_BB233_5:
	subs	x12, x12, #1
	sub	w11, w11, #1
	str	x13, [x9], #8
	b.eq	.Lcp_BB233_8
.Lcp_BB233_6:
	ldr	x13, [x8, #16]
	ldr	x13, [x13, w11, uxtw #3]
	and	x14, x13, #0x3
	cmp	x14, #1
	b.ne	.Lcp_BB233_5
	and	x14, x13, #0xfffffffffffffffc
	ldr	w15, [x14]
	add	w15, w15, #1
	str	w15, [x14]
	b	.Lcp_BB233_5
.Lcp_BB233_8:
	add	x9, x22, x10, lsl #3
	and	x10, x0, #0x3
	cmp	x10, #1
	sub	x22, x9, #8
	b.ne	.Lcp_BB233_10
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB233_12
.Lcp_BB233_10:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB233_11:
	b	op_UNPACK_SEQUENCE
.Lcp_BB233_12:
	adr	x17, .Lcp_tmp190
	b	free_thunk
.Lcp_tmp190:
	b	.Lcp_BB233_10
.Lcp_func_end233:
	.size	op_UNPACK_SEQUENCE_LIST, .Lcp_func_end233-op_UNPACK_SEQUENCE_LIST
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_ATTR_SLOT,@function
op_LOAD_ATTR_SLOT:
	.cfi_startproc
	ldur	x0, [x22, #-8]
	ldr	w8, [x23, #8]
	tbz	w0, #0, .Lcp_BB234_10
	and	x9, x0, #0xfffffffffffffffc
	ldr	x9, [x9, #8]
.Lcp_BB234_2:
	ldr	w9, [x9, #16]
	cmp	w9, w8
	b.ne	.Lcp_BB234_9
	ldrh	w9, [x23, #6]
	and	x8, x0, #0xfffffffffffffffc
	add	x9, x8, x9, lsl #3
	ldr	x9, [x9, #32]
	cmp	x9, #3
	b.eq	.Lcp_BB234_9
	and	x10, x9, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB234_6
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	add	w11, w11, #1
	str	w11, [x10]
.Lcp_BB234_6:
	and	x10, x0, #0x3
	stur	x9, [x22, #-8]
	cmp	x10, #1
	b.ne	.Lcp_BB234_8
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB234_11
.Lcp_BB234_8:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB234_9:
	b	op_LOAD_ATTR
.Lcp_BB234_10:
	adrp	x9, cp_type_float
	add	x9, x9, :lo12:cp_type_float
	tst	x0, #0x2
	adrp	x10, cp_type_int
	add	x10, x10, :lo12:cp_type_int
	csel	x9, x10, x9, eq
	b	.Lcp_BB234_2
.Lcp_BB234_11:
	adr	x17, .Lcp_tmp191
	b	free_thunk
.Lcp_tmp191:
	b	.Lcp_BB234_8
.Lcp_func_end234:
	.size	op_LOAD_ATTR_SLOT, .Lcp_func_end234-op_LOAD_ATTR_SLOT
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_ATTR_DICT,@function
op_LOAD_ATTR_DICT:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldur	x19, [x22, #-8]
	ldr	w8, [x23, #8]
	tbz	w19, #0, .Lcp_BB235_7
	and	x9, x19, #0xfffffffffffffffc
	ldr	x9, [x9, #8]
.Lcp_BB235_2:
	ldr	w9, [x9, #16]
	cmp	w9, w8
	b.ne	.Lcp_BB235_8
	ldr	x8, [x21]
	lsr	w9, w25, #10
	ldrh	w2, [x23, #6]
	mov	x0, x20
	mov	x1, x19
	ldr	x8, [x8, #48]
	ldr	x3, [x8, x9, lsl #3]
	bl	cp_entry_value
	cmp	x0, #3
	b.eq	.Lcp_BB235_9
	and	x8, x19, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB235_6
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB235_10
.Lcp_BB235_6:
	ldr	w25, [x23, #20]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB235_7:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x9, cp_type_float
	add	x9, x9, :lo12:cp_type_float
	tst	x19, #0x2
	adrp	x10, cp_type_int
	add	x10, x10, :lo12:cp_type_int
	csel	x9, x10, x9, eq
	b	.Lcp_BB235_2
.Lcp_BB235_8:
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_LOAD_ATTR
.Lcp_BB235_9:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_LOAD_ATTR
.Lcp_BB235_10:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp192
	b	free_thunk
.Lcp_tmp192:
	b	.Lcp_BB235_6
.Lcp_func_end235:
	.size	op_LOAD_ATTR_DICT, .Lcp_func_end235-op_LOAD_ATTR_DICT
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_ATTR_NATIVE,@function
op_LOAD_ATTR_NATIVE:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldur	x19, [x22, #-8]
	ldr	w8, [x23, #8]
	tbz	w19, #0, .Lcp_BB236_7
	and	x9, x19, #0xfffffffffffffffc
	ldr	x9, [x9, #8]
.Lcp_BB236_2:
	ldr	w9, [x9, #16]
	cmp	w9, w8
	b.ne	.Lcp_BB236_8
	sub	x8, x22, x21
	ldur	x2, [x23, #12]
	mov	x0, x20
	sub	x8, x8, #64
	mov	x1, x19
	str	x23, [x21, #16]
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_get_native
	cmp	x0, #3
	b.eq	.Lcp_BB236_9
	and	x8, x19, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB236_6
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB236_10
.Lcp_BB236_6:
	ldr	w25, [x23, #20]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB236_7:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x9, cp_type_float
	add	x9, x9, :lo12:cp_type_float
	tst	x19, #0x2
	adrp	x10, cp_type_int
	add	x10, x10, :lo12:cp_type_int
	csel	x9, x10, x9, eq
	b	.Lcp_BB236_2
.Lcp_BB236_8:
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_LOAD_ATTR
.Lcp_BB236_9:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB236_10:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp193
	b	free_thunk
.Lcp_tmp193:
	b	.Lcp_BB236_6
.Lcp_func_end236:
	.size	op_LOAD_ATTR_NATIVE, .Lcp_func_end236-op_LOAD_ATTR_NATIVE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_ATTR_MODULE,@function
op_LOAD_ATTR_MODULE:
	.cfi_startproc
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB237_8
	and	x8, x0, #0xfffffffffffffffc
	adrp	x10, cp_type_module
	add	x10, x10, :lo12:cp_type_module
	ldr	x9, [x8, #8]
	cmp	x9, x10
	b.ne	.Lcp_BB237_8
	ldr	x9, [x8, #16]
	ldr	w10, [x23, #8]
	and	x9, x9, #0xfffffffffffffffc
	ldr	w11, [x9, #36]
	cmp	w11, w10
	b.ne	.Lcp_BB237_8
	ldrh	w10, [x23, #6]
	mov	w11, #24
	ldr	x9, [x9, #16]
	umaddl	x9, w10, w11, x9
	ldr	x9, [x9, #16]
	and	x10, x9, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB237_5
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	add	w11, w11, #1
	str	w11, [x10]
.Lcp_BB237_5:
	and	x10, x0, #0x3
	stur	x9, [x22, #-8]
	cmp	x10, #1
	b.ne	.Lcp_BB237_7
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB237_9
.Lcp_BB237_7:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB237_8:
	b	op_LOAD_ATTR
.Lcp_BB237_9:
	adr	x17, .Lcp_tmp194
	b	free_thunk
.Lcp_tmp194:
	b	.Lcp_BB237_7
.Lcp_func_end237:
	.size	op_LOAD_ATTR_MODULE, .Lcp_func_end237-op_LOAD_ATTR_MODULE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_ATTR_CLASS_VALUE,@function
op_LOAD_ATTR_CLASS_VALUE:
	.cfi_startproc
	ldur	x0, [x22, #-8]
	ldr	w8, [x23, #8]
	tbz	w0, #0, .Lcp_BB238_10
	and	x9, x0, #0xfffffffffffffffc
	ldr	x9, [x9, #8]
.Lcp_BB238_2:
	ldr	w9, [x9, #16]
	cmp	w9, w8
	b.ne	.Lcp_BB238_9
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8, #24]
	cmn	w9, #1
	b.eq	.Lcp_BB238_9
	ldur	x9, [x23, #12]
	and	x10, x9, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB238_6
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	add	w11, w11, #1
	str	w11, [x10]
.Lcp_BB238_6:
	and	x10, x0, #0x3
	stur	x9, [x22, #-8]
	cmp	x10, #1
	b.ne	.Lcp_BB238_8
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB238_11
.Lcp_BB238_8:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB238_9:
	b	op_LOAD_ATTR
.Lcp_BB238_10:
	adrp	x9, cp_type_float
	add	x9, x9, :lo12:cp_type_float
	tst	x0, #0x2
	adrp	x10, cp_type_int
	add	x10, x10, :lo12:cp_type_int
	csel	x9, x10, x9, eq
	b	.Lcp_BB238_2
.Lcp_BB238_11:
	adr	x17, .Lcp_tmp195
	b	free_thunk
.Lcp_tmp195:
	b	.Lcp_BB238_8
.Lcp_func_end238:
	.size	op_LOAD_ATTR_CLASS_VALUE, .Lcp_func_end238-op_LOAD_ATTR_CLASS_VALUE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_ATTR_TYPE,@function
op_LOAD_ATTR_TYPE:
	.cfi_startproc
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB239_8
	and	x8, x0, #0xfffffffffffffffc
	ldr	x8, [x8, #8]
	ldrb	w8, [x8, #21]
	tbz	w8, #4, .Lcp_BB239_9
.Lcp_BB239_2:
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x23, #8]
	ldr	w10, [x8, #16]
	cmp	w10, w9
	b.ne	.Lcp_BB239_9
	ldur	x9, [x23, #12]
	and	x10, x9, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB239_5
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	add	w11, w11, #1
	str	w11, [x10]
.Lcp_BB239_5:
	and	x10, x0, #0x3
	stur	x9, [x22, #-8]
	cmp	x10, #1
	b.ne	.Lcp_BB239_7
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB239_10
.Lcp_BB239_7:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB239_8:
	adrp	x8, cp_type_float
	add	x8, x8, :lo12:cp_type_float
	tst	x0, #0x2
	adrp	x9, cp_type_int
	add	x9, x9, :lo12:cp_type_int
	csel	x8, x9, x8, eq
	ldrb	w8, [x8, #21]
	tbnz	w8, #4, .Lcp_BB239_2
.Lcp_BB239_9:
	b	op_LOAD_ATTR
.Lcp_BB239_10:
	adr	x17, .Lcp_tmp196
	b	free_thunk
.Lcp_tmp196:
	b	.Lcp_BB239_7
.Lcp_func_end239:
	.size	op_LOAD_ATTR_TYPE, .Lcp_func_end239-op_LOAD_ATTR_TYPE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_ATTR_PROPERTY,@function
op_LOAD_ATTR_PROPERTY:
	.cfi_startproc
	mov	x12, x22
	ldr	w9, [x23, #8]
	ldr	x8, [x12, #-8]!
	tbz	w8, #0, .Lcp_BB240_21
	and	x10, x8, #0xfffffffffffffffc
	ldr	x10, [x10, #8]
.Lcp_BB240_2:
	ldr	w10, [x10, #16]
	cmp	w10, w9
	b.ne	.Lcp_BB240_20
	ldur	x13, [x23, #12]
	ldrb	w15, [x21, #40]
	add	x9, x13, #3
	and	x11, x9, #0xfffffffffffffffc
	ldr	x10, [x11, #16]
	and	x14, x10, #0xfffffffffffffffc
	ldp	w10, w14, [x14, #64]
	tbnz	w15, #0, .Lcp_BB240_5
	ldr	x15, [x21]
	ldr	w15, [x15, #68]
	add	x15, x21, x15, lsl #3
	add	x15, x15, #64
	b	.Lcp_BB240_6
.Lcp_BB240_5:
	ldr	x15, [x21, #56]
.Lcp_BB240_6:
	add	x10, x15, x10, lsl #3
	add	x10, x10, x14, lsl #3
	ldr	x14, [x20, #24]
	add	x10, x10, #64
	cmp	x10, x14
	b.hi	.Lcp_BB240_20
	ldr	w10, [x21, #36]
	ldr	w14, [x20, #20]
	cmp	w10, w14
	b.hs	.Lcp_BB240_20
	add	x10, x21, #64
	mov	w15, #5
	str	x23, [x21, #16]
	sub	x12, x12, x10
	str	w15, [x21, #44]
	lsr	x14, x12, #3
	and	x12, x9, #0x3
	cmp	x12, #1
	str	w14, [x21, #32]
	b.ne	.Lcp_BB240_11
	ldr	w12, [x11]
.Lcp_BB240_10:
	add	w12, w12, #1
	str	w12, [x11]
	b	.Lcp_BB240_12
.Lcp_BB240_11:
	cmp	x12, #3
	b.eq	.Lcp_BB240_22
.Lcp_BB240_12:
	mvn	w11, w8
	tst	x11, #0x3
	b.eq	.Lcp_BB240_25
.Lcp_BB240_13:
	ldrb	w11, [x21, #40]
	tbnz	w11, #0, .Lcp_BB240_15
	ldr	x11, [x21]
	ldr	w11, [x11, #68]
	add	x10, x10, x11, lsl #3
	b	.Lcp_BB240_16
.Lcp_BB240_15:
	ldr	x10, [x21, #56]
.Lcp_BB240_16:
	str	x8, [x10]
	and	x8, x9, #0xfffffffffffffffc
	ldr	x8, [x8, #16]
	and	x11, x8, #0xfffffffffffffffc
	ldr	w8, [x11, #64]
	cmp	w8, #2
	b.lo	.Lcp_BB240_19
	add	x12, x10, #8
	sub	x13, x8, #1
	mov	w14, #3
.Lcp_BB240_18:
	subs	x13, x13, #1
	str	x14, [x12], #8
	b.ne	.Lcp_BB240_18
.Lcp_BB240_19:
	add	x8, x10, x8, lsl #3
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	stp	x11, x21, [x8]
	add	x22, x8, #64
	ldr	x23, [x11, #16]
	str	wzr, [x8, #32]
	stp	x23, x9, [x8, #16]
	ldr	w9, [x21, #36]
	str	xzr, [x8, #48]
	mov	x21, x8
	add	w9, w9, #1
	stp	w9, wzr, [x8, #36]
	str	x8, [x20]
	ldr	w25, [x23]
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB240_20:
	b	op_LOAD_ATTR
.Lcp_BB240_21:
	adrp	x10, cp_type_float
	add	x10, x10, :lo12:cp_type_float
	tst	x8, #0x2
	adrp	x11, cp_type_int
	add	x11, x11, :lo12:cp_type_int
	csel	x10, x11, x10, eq
	b	.Lcp_BB240_2
.Lcp_BB240_22:
	cbz	x13, .Lcp_BB240_28
	ldrb	w12, [x11, #4]
	tbnz	w12, #0, .Lcp_BB240_12
	ldr	w12, [x11]
	and	x9, x9, #0xfffffffffffffffd
	b	.Lcp_BB240_10
.Lcp_BB240_25:
	cmp	x8, #3
	b.eq	.Lcp_BB240_13
	and	x11, x8, #0xfffffffffffffffc
	ldrb	w12, [x11, #4]
	tbnz	w12, #0, .Lcp_BB240_13
	ldr	w12, [x11]
	and	x8, x8, #0xfffffffffffffffd
	add	w12, w12, #1
	str	w12, [x11]
	b	.Lcp_BB240_13
.Lcp_BB240_28:
	mov	w9, #3
	b	.Lcp_BB240_12
.Lcp_func_end240:
	.size	op_LOAD_ATTR_PROPERTY, .Lcp_func_end240-op_LOAD_ATTR_PROPERTY
	.cfi_endproc
	.p2align	2
	.type	op_STORE_ATTR_SLOT,@function
op_STORE_ATTR_SLOT:
	.cfi_startproc
	mov	x9, x22
	ldr	w11, [x23, #8]
	ldp	x10, x8, [x22, #-16]!
	tbz	w8, #0, .Lcp_BB241_13
	and	x12, x8, #0xfffffffffffffffc
	ldr	x12, [x12, #8]
.Lcp_BB241_2:
	ldr	w12, [x12, #16]
	cmp	w12, w11
	b.ne	.Lcp_BB241_12
	ldrh	w12, [x23, #6]
	and	x11, x8, #0xfffffffffffffffc
	add	x13, x11, #32
	ldr	x0, [x13, x12, lsl #3]
	cmp	x0, #3
	b.ne	.Lcp_BB241_6
	ldr	w14, [x11, #24]
	cmp	w14, w12
	b.hi	.Lcp_BB241_12
	add	w9, w12, #1
	str	w9, [x11, #24]
.Lcp_BB241_6:
	mvn	w9, w10
	tst	x9, #0x3
	b.eq	.Lcp_BB241_14
.Lcp_BB241_7:
	and	x9, x0, #0x3
	str	x10, [x13, x12, lsl #3]
	cmp	x9, #1
	b.ne	.Lcp_BB241_9
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB241_17
.Lcp_BB241_9:
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB241_11
	ldr	w9, [x11]
	subs	w9, w9, #1
	str	w9, [x11]
	b.eq	.Lcp_BB241_18
.Lcp_BB241_11:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB241_12:
	mov	x22, x9
	b	op_STORE_ATTR
.Lcp_BB241_13:
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	tst	x8, #0x2
	adrp	x13, cp_type_int
	add	x13, x13, :lo12:cp_type_int
	csel	x12, x13, x12, eq
	b	.Lcp_BB241_2
.Lcp_BB241_14:
	cmp	x10, #3
	b.eq	.Lcp_BB241_7
	and	x9, x10, #0xfffffffffffffffc
	ldrb	w14, [x9, #4]
	tbnz	w14, #0, .Lcp_BB241_7
	ldr	w14, [x9]
	and	x10, x10, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x9]
	ldr	x0, [x13, x12, lsl #3]
	b	.Lcp_BB241_7
.Lcp_BB241_17:
	adr	x17, .Lcp_tmp197
	b	free_thunk
.Lcp_tmp197:
	b	.Lcp_BB241_9
.Lcp_BB241_18:
	mov	x0, x8
	adr	x17, .Lcp_tmp198
	b	free_thunk
.Lcp_tmp198:
	b	.Lcp_BB241_11
.Lcp_func_end241:
	.size	op_STORE_ATTR_SLOT, .Lcp_func_end241-op_STORE_ATTR_SLOT
	.cfi_endproc
	.p2align	2
	.type	op_STORE_ATTR_MEMBER,@function
op_STORE_ATTR_MEMBER:
	.cfi_startproc
	mov	x9, x22
	ldr	w11, [x23, #8]
	ldp	x10, x8, [x22, #-16]!
	tbz	w8, #0, .Lcp_BB242_9
	and	x12, x8, #0xfffffffffffffffc
	ldr	x12, [x12, #8]
.Lcp_BB242_2:
	ldr	w12, [x12, #16]
	cmp	w12, w11
	b.ne	.Lcp_BB242_10
	mvn	w9, w10
	ldrh	w11, [x23, #6]
	tst	x9, #0x3
	and	x9, x8, #0xfffffffffffffffc
	b.eq	.Lcp_BB242_11
.Lcp_BB242_4:
	add	x11, x9, x11, lsl #3
	ldr	x0, [x11, #32]
	str	x10, [x11, #32]
	and	x12, x0, #0x3
	cmp	x12, #1
	b.ne	.Lcp_BB242_6
	and	x10, x0, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB242_14
.Lcp_BB242_6:
	and	x10, x8, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB242_8
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB242_15
.Lcp_BB242_8:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB242_9:
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	tst	x8, #0x2
	adrp	x13, cp_type_int
	add	x13, x13, :lo12:cp_type_int
	csel	x12, x13, x12, eq
	b	.Lcp_BB242_2
.Lcp_BB242_10:
	mov	x22, x9
	b	op_STORE_ATTR
.Lcp_BB242_11:
	cmp	x10, #3
	b.eq	.Lcp_BB242_4
	and	x12, x10, #0xfffffffffffffffc
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB242_4
	ldr	w13, [x12]
	and	x10, x10, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB242_4
.Lcp_BB242_14:
	adr	x17, .Lcp_tmp199
	b	free_thunk
.Lcp_tmp199:
	b	.Lcp_BB242_6
.Lcp_BB242_15:
	mov	x0, x8
	adr	x17, .Lcp_tmp200
	b	free_thunk
.Lcp_tmp200:
	b	.Lcp_BB242_8
.Lcp_func_end242:
	.size	op_STORE_ATTR_MEMBER, .Lcp_func_end242-op_STORE_ATTR_MEMBER
	.cfi_endproc
	.p2align	2
	.type	op_STORE_ATTR_DICT,@function
op_STORE_ATTR_DICT:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	mov	x27, x22
	ldr	w8, [x23, #8]
	ldp	x26, x19, [x22, #-16]!
	tbz	w19, #0, .Lcp_BB243_11
	and	x9, x19, #0xfffffffffffffffc
	ldr	x9, [x9, #8]
.Lcp_BB243_2:
	ldr	w9, [x9, #16]
	cmp	w9, w8
	b.ne	.Lcp_BB243_10
	ldr	x8, [x21]
	lsr	w9, w25, #10
	ldrh	w28, [x23, #6]
	mov	x0, x20
	mov	x1, x19
	ldr	x8, [x8, #48]
	mov	w2, w28
	ldr	x3, [x8, x9, lsl #3]
	bl	cp_has_entry
	tbz	w0, #0, .Lcp_BB243_10
	mvn	w8, w26
	tst	x8, #0x3
	b.eq	.Lcp_BB243_12
.Lcp_BB243_5:
	mov	x0, x20
	mov	x1, x19
	mov	w2, w28
	mov	x3, x26
	bl	cp_replace_entry
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB243_7
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB243_15
.Lcp_BB243_7:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB243_9
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB243_16
.Lcp_BB243_9:
	ldr	w25, [x23, #20]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB243_10:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x27
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_STORE_ATTR
.Lcp_BB243_11:
	.cfi_restore_state
	adrp	x9, cp_type_float
	add	x9, x9, :lo12:cp_type_float
	tst	x19, #0x2
	adrp	x10, cp_type_int
	add	x10, x10, :lo12:cp_type_int
	csel	x9, x10, x9, eq
	b	.Lcp_BB243_2
.Lcp_BB243_12:
	cmp	x26, #3
	b.eq	.Lcp_BB243_5
	and	x8, x26, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB243_5
	ldr	w9, [x8]
	and	x26, x26, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB243_5
.Lcp_BB243_15:
	adr	x17, .Lcp_tmp201
	b	free_thunk
.Lcp_tmp201:
	b	.Lcp_BB243_7
.Lcp_BB243_16:
	mov	x0, x19
	adr	x17, .Lcp_tmp202
	b	free_thunk
.Lcp_tmp202:
	b	.Lcp_BB243_9
.Lcp_func_end243:
	.size	op_STORE_ATTR_DICT, .Lcp_func_end243-op_STORE_ATTR_DICT
	.cfi_endproc
	.p2align	2
	.type	op_STORE_ATTR_PROPERTY,@function
op_STORE_ATTR_PROPERTY:
	.cfi_startproc
	mov	x13, x22
	ldr	w9, [x23, #8]
	ldp	x8, x10, [x13, #-16]!
	tbz	w10, #0, .Lcp_BB244_22
	and	x11, x10, #0xfffffffffffffffc
	ldr	x11, [x11, #8]
.Lcp_BB244_2:
	ldr	w11, [x11, #16]
	cmp	w11, w9
	b.ne	.Lcp_BB244_21
	ldur	x14, [x23, #12]
	ldrb	w16, [x21, #40]
	add	x9, x14, #3
	and	x12, x9, #0xfffffffffffffffc
	ldr	x11, [x12, #16]
	and	x15, x11, #0xfffffffffffffffc
	ldp	w11, w15, [x15, #64]
	tbnz	w16, #0, .Lcp_BB244_5
	ldr	x16, [x21]
	ldr	w16, [x16, #68]
	add	x16, x21, x16, lsl #3
	add	x16, x16, #64
	b	.Lcp_BB244_6
.Lcp_BB244_5:
	ldr	x16, [x21, #56]
.Lcp_BB244_6:
	add	x11, x16, x11, lsl #3
	add	x11, x11, x15, lsl #3
	ldr	x15, [x20, #24]
	add	x11, x11, #64
	cmp	x11, x15
	b.hi	.Lcp_BB244_21
	ldr	w11, [x21, #36]
	ldr	w15, [x20, #20]
	cmp	w11, w15
	b.hs	.Lcp_BB244_21
	add	x11, x21, #64
	mov	w16, #5
	str	x23, [x21, #16]
	sub	x13, x13, x11
	str	w16, [x21, #44]
	lsr	x15, x13, #3
	and	x13, x9, #0x3
	cmp	x13, #1
	str	w15, [x21, #32]
	b.ne	.Lcp_BB244_11
	ldr	w13, [x12]
.Lcp_BB244_10:
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB244_12
.Lcp_BB244_11:
	cmp	x13, #3
	b.eq	.Lcp_BB244_23
.Lcp_BB244_12:
	mvn	w12, w10
	tst	x12, #0x3
	b.eq	.Lcp_BB244_26
.Lcp_BB244_13:
	mvn	w12, w8
	tst	x12, #0x3
	b.eq	.Lcp_BB244_29
.Lcp_BB244_14:
	ldrb	w12, [x21, #40]
	tbnz	w12, #0, .Lcp_BB244_16
	ldr	x12, [x21]
	ldr	w12, [x12, #68]
	add	x11, x11, x12, lsl #3
	b	.Lcp_BB244_17
.Lcp_BB244_16:
	ldr	x11, [x21, #56]
.Lcp_BB244_17:
	stp	x10, x8, [x11]
	and	x10, x9, #0xfffffffffffffffc
	ldr	x8, [x10, #16]
	and	x10, x8, #0xfffffffffffffffc
	ldr	w8, [x10, #64]
	cmp	w8, #3
	b.lo	.Lcp_BB244_20
	add	x12, x11, #16
	sub	x13, x8, #2
	mov	w14, #3
.Lcp_BB244_19:
	subs	x13, x13, #1
	str	x14, [x12], #8
	b.ne	.Lcp_BB244_19
.Lcp_BB244_20:
	add	x8, x11, x8, lsl #3
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	stp	x10, x21, [x8]
	add	x22, x8, #64
	ldr	x23, [x10, #16]
	str	wzr, [x8, #32]
	mov	w10, #64
	stp	x23, x9, [x8, #16]
	ldr	w9, [x21, #36]
	str	xzr, [x8, #48]
	mov	x21, x8
	add	w9, w9, #1
	stp	w9, w10, [x8, #36]
	str	x8, [x20]
	ldr	w25, [x23]
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB244_21:
	b	op_STORE_ATTR
.Lcp_BB244_22:
	adrp	x11, cp_type_float
	add	x11, x11, :lo12:cp_type_float
	tst	x10, #0x2
	adrp	x12, cp_type_int
	add	x12, x12, :lo12:cp_type_int
	csel	x11, x12, x11, eq
	b	.Lcp_BB244_2
.Lcp_BB244_23:
	cbz	x14, .Lcp_BB244_32
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB244_12
	ldr	w13, [x12]
	and	x9, x9, #0xfffffffffffffffd
	b	.Lcp_BB244_10
.Lcp_BB244_26:
	cmp	x10, #3
	b.eq	.Lcp_BB244_13
	and	x12, x10, #0xfffffffffffffffc
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB244_13
	ldr	w13, [x12]
	and	x10, x10, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB244_13
.Lcp_BB244_29:
	cmp	x8, #3
	b.eq	.Lcp_BB244_14
	and	x12, x8, #0xfffffffffffffffc
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB244_14
	ldr	w13, [x12]
	and	x8, x8, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB244_14
.Lcp_BB244_32:
	mov	w9, #3
	b	.Lcp_BB244_12
.Lcp_func_end244:
	.size	op_STORE_ATTR_PROPERTY, .Lcp_func_end244-op_STORE_ATTR_PROPERTY
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_METHOD_PLAIN,@function
op_LOAD_METHOD_PLAIN:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	ldr	w9, [x23, #8]
	tbz	w8, #0, .Lcp_BB245_11
	and	x10, x8, #0xfffffffffffffffc
	ldr	x10, [x10, #8]
.Lcp_BB245_2:
	ldr	w10, [x10, #16]
	cmp	w10, w9
	b.ne	.Lcp_BB245_10
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9, #24]
	cmn	w10, #1
	b.eq	.Lcp_BB245_10
	ldur	x11, [x23, #12]
	add	x10, x11, #3
	and	x12, x10, #0x3
	cmp	x12, #1
	b.ne	.Lcp_BB245_7
	and	x11, x10, #0xfffffffffffffffc
	ldr	w12, [x11]
.Lcp_BB245_6:
	add	w12, w12, #1
	str	w12, [x11]
	b	.Lcp_BB245_8
.Lcp_BB245_7:
	cmp	x12, #3
	b.eq	.Lcp_BB245_12
.Lcp_BB245_8:
	mvn	w11, w8
	stur	x10, [x22, #-8]
	tst	x11, #0x3
	b.eq	.Lcp_BB245_15
.Lcp_BB245_9:
	str	x8, [x22], #8
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB245_10:
	b	op_LOAD_METHOD
.Lcp_BB245_11:
	adrp	x10, cp_type_float
	add	x10, x10, :lo12:cp_type_float
	tst	x8, #0x2
	adrp	x11, cp_type_int
	add	x11, x11, :lo12:cp_type_int
	csel	x10, x11, x10, eq
	b	.Lcp_BB245_2
.Lcp_BB245_12:
	cbz	x11, .Lcp_BB245_18
	and	x11, x10, #0xfffffffffffffffc
	ldrb	w12, [x11, #4]
	tbnz	w12, #0, .Lcp_BB245_8
	ldr	w12, [x11]
	and	x10, x10, #0xfffffffffffffffd
	b	.Lcp_BB245_6
.Lcp_BB245_15:
	cmp	x8, #3
	b.eq	.Lcp_BB245_9
	ldrb	w10, [x9, #4]
	tbnz	w10, #0, .Lcp_BB245_9
	ldr	w10, [x9]
	and	x8, x8, #0xfffffffffffffffd
	add	w10, w10, #1
	str	w10, [x9]
	b	.Lcp_BB245_9
.Lcp_BB245_18:
	mov	w10, #3
	b	.Lcp_BB245_8
.Lcp_func_end245:
	.size	op_LOAD_METHOD_PLAIN, .Lcp_func_end245-op_LOAD_METHOD_PLAIN
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_METHOD_DICT,@function
op_LOAD_METHOD_DICT:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldur	x19, [x22, #-8]
	ldr	w8, [x23, #8]
	tbz	w19, #0, .Lcp_BB246_11
	and	x9, x19, #0xfffffffffffffffc
	ldr	x9, [x9, #8]
.Lcp_BB246_2:
	ldr	w9, [x9, #16]
	cmp	w9, w8
	b.ne	.Lcp_BB246_10
	ldr	x8, [x21]
	lsr	w9, w25, #10
	ldur	x26, [x23, #12]
	mov	x0, x20
	mov	x1, x19
	ldr	x8, [x8, #48]
	ldr	x2, [x8, x9, lsl #3]
	bl	cp_is_unhidden
	tbz	w0, #0, .Lcp_BB246_10
	add	x8, x26, #3
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB246_7
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
.Lcp_BB246_6:
	add	w10, w10, #1
	str	w10, [x9]
	b	.Lcp_BB246_8
.Lcp_BB246_7:
	cmp	x9, #3
	b.eq	.Lcp_BB246_12
.Lcp_BB246_8:
	mvn	w9, w19
	stur	x8, [x22, #-8]
	tst	x9, #0x3
	b.eq	.Lcp_BB246_15
.Lcp_BB246_9:
	str	x19, [x22], #8
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB246_10:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_LOAD_METHOD
.Lcp_BB246_11:
	.cfi_restore_state
	adrp	x9, cp_type_float
	add	x9, x9, :lo12:cp_type_float
	tst	x19, #0x2
	adrp	x10, cp_type_int
	add	x10, x10, :lo12:cp_type_int
	csel	x9, x10, x9, eq
	b	.Lcp_BB246_2
.Lcp_BB246_12:
	cbz	x26, .Lcp_BB246_18
	and	x9, x8, #0xfffffffffffffffc
	ldrb	w10, [x9, #4]
	tbnz	w10, #0, .Lcp_BB246_8
	ldr	w10, [x9]
	and	x8, x8, #0xfffffffffffffffd
	b	.Lcp_BB246_6
.Lcp_BB246_15:
	cmp	x19, #3
	b.eq	.Lcp_BB246_9
	and	x8, x19, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB246_9
	ldr	w9, [x8]
	and	x19, x19, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB246_9
.Lcp_BB246_18:
	mov	w8, #3
	b	.Lcp_BB246_8
.Lcp_func_end246:
	.size	op_LOAD_METHOD_DICT, .Lcp_func_end246-op_LOAD_METHOD_DICT
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_METHOD_NATIVE,@function
op_LOAD_METHOD_NATIVE:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	ldr	w9, [x23, #8]
	tbz	w8, #0, .Lcp_BB247_9
	and	x10, x8, #0xfffffffffffffffc
	ldr	x10, [x10, #8]
.Lcp_BB247_2:
	ldr	w10, [x10, #16]
	cmp	w10, w9
	b.ne	.Lcp_BB247_10
	ldur	x10, [x23, #12]
	add	x9, x10, #3
	and	x11, x9, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB247_6
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
.Lcp_BB247_5:
	add	w11, w11, #1
	str	w11, [x10]
	b	.Lcp_BB247_7
.Lcp_BB247_6:
	cmp	x11, #3
	b.eq	.Lcp_BB247_11
.Lcp_BB247_7:
	mvn	w10, w8
	stur	x9, [x22, #-8]
	tst	x10, #0x3
	b.eq	.Lcp_BB247_14
.Lcp_BB247_8:
	str	x8, [x22], #8
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB247_9:
	adrp	x10, cp_type_float
	add	x10, x10, :lo12:cp_type_float
	tst	x8, #0x2
	adrp	x11, cp_type_int
	add	x11, x11, :lo12:cp_type_int
	csel	x10, x11, x10, eq
	b	.Lcp_BB247_2
.Lcp_BB247_10:
	b	op_LOAD_METHOD
.Lcp_BB247_11:
	cbz	x10, .Lcp_BB247_17
	and	x10, x9, #0xfffffffffffffffc
	ldrb	w11, [x10, #4]
	tbnz	w11, #0, .Lcp_BB247_7
	ldr	w11, [x10]
	and	x9, x9, #0xfffffffffffffffd
	b	.Lcp_BB247_5
.Lcp_BB247_14:
	cmp	x8, #3
	b.eq	.Lcp_BB247_8
	and	x9, x8, #0xfffffffffffffffc
	ldrb	w10, [x9, #4]
	tbnz	w10, #0, .Lcp_BB247_8
	ldr	w10, [x9]
	and	x8, x8, #0xfffffffffffffffd
	add	w10, w10, #1
	str	w10, [x9]
	b	.Lcp_BB247_8
.Lcp_BB247_17:
	mov	w9, #3
	b	.Lcp_BB247_7
.Lcp_func_end247:
	.size	op_LOAD_METHOD_NATIVE, .Lcp_func_end247-op_LOAD_METHOD_NATIVE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_METHOD_MODULE,@function
op_LOAD_METHOD_MODULE:
	.cfi_startproc
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB248_8
	and	x8, x0, #0xfffffffffffffffc
	adrp	x10, cp_type_module
	add	x10, x10, :lo12:cp_type_module
	ldr	x9, [x8, #8]
	cmp	x9, x10
	b.ne	.Lcp_BB248_8
	ldr	x9, [x8, #16]
	ldr	w10, [x23, #8]
	and	x9, x9, #0xfffffffffffffffc
	ldr	w9, [x9, #36]
	cmp	w9, w10
	b.ne	.Lcp_BB248_8
	mov	w9, #3
	ldrh	w10, [x23, #6]
	mov	w11, #24
	stur	x9, [x22, #-8]
	ldr	x9, [x8, #16]
	and	x9, x9, #0xfffffffffffffffc
	ldr	x9, [x9, #16]
	umaddl	x9, w10, w11, x9
	ldr	x9, [x9, #16]
	and	x10, x9, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB248_5
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	add	w11, w11, #1
	str	w11, [x10]
.Lcp_BB248_5:
	and	x10, x0, #0x3
	str	x9, [x22], #8
	cmp	x10, #1
	b.ne	.Lcp_BB248_7
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB248_9
.Lcp_BB248_7:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB248_8:
	b	op_LOAD_METHOD
.Lcp_BB248_9:
	adr	x17, .Lcp_tmp203
	b	free_thunk
.Lcp_tmp203:
	b	.Lcp_BB248_7
.Lcp_func_end248:
	.size	op_LOAD_METHOD_MODULE, .Lcp_func_end248-op_LOAD_METHOD_MODULE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_METHOD_SLOT,@function
op_LOAD_METHOD_SLOT:
	.cfi_startproc
	ldur	x0, [x22, #-8]
	ldr	w8, [x23, #8]
	tbz	w0, #0, .Lcp_BB249_10
	and	x9, x0, #0xfffffffffffffffc
	ldr	x9, [x9, #8]
.Lcp_BB249_2:
	ldr	w9, [x9, #16]
	cmp	w9, w8
	b.ne	.Lcp_BB249_9
	ldrh	w9, [x23, #6]
	and	x8, x0, #0xfffffffffffffffc
	add	x10, x8, #32
	ldr	x11, [x10, x9, lsl #3]
	cmp	x11, #3
	b.eq	.Lcp_BB249_9
	mov	w11, #3
	stur	x11, [x22, #-8]
	ldr	x9, [x10, x9, lsl #3]
	and	x10, x9, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB249_6
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	add	w11, w11, #1
	str	w11, [x10]
.Lcp_BB249_6:
	and	x10, x0, #0x3
	str	x9, [x22], #8
	cmp	x10, #1
	b.ne	.Lcp_BB249_8
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB249_11
.Lcp_BB249_8:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB249_9:
	b	op_LOAD_METHOD
.Lcp_BB249_10:
	adrp	x9, cp_type_float
	add	x9, x9, :lo12:cp_type_float
	tst	x0, #0x2
	adrp	x10, cp_type_int
	add	x10, x10, :lo12:cp_type_int
	csel	x9, x10, x9, eq
	b	.Lcp_BB249_2
.Lcp_BB249_11:
	adr	x17, .Lcp_tmp204
	b	free_thunk
.Lcp_tmp204:
	b	.Lcp_BB249_8
.Lcp_func_end249:
	.size	op_LOAD_METHOD_SLOT, .Lcp_func_end249-op_LOAD_METHOD_SLOT
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_METHOD_TYPE,@function
op_LOAD_METHOD_TYPE:
	.cfi_startproc
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB250_10
	and	x8, x0, #0xfffffffffffffffc
	ldr	x8, [x8, #8]
	ldrb	w8, [x8, #21]
	tbz	w8, #4, .Lcp_BB250_11
.Lcp_BB250_2:
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x23, #8]
	ldr	w10, [x8, #16]
	cmp	w10, w9
	b.ne	.Lcp_BB250_11
	ldur	x9, [x23, #12]
	mov	w11, #3
	stur	x11, [x22, #-8]
	and	x10, x9, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB250_6
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
.Lcp_BB250_5:
	add	w11, w11, #1
	str	w11, [x10]
	b	.Lcp_BB250_7
.Lcp_BB250_6:
	cmp	x10, #3
	b.eq	.Lcp_BB250_12
.Lcp_BB250_7:
	and	x10, x0, #0x3
	str	x9, [x22], #8
	cmp	x10, #1
	b.ne	.Lcp_BB250_9
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB250_15
.Lcp_BB250_9:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB250_10:
	adrp	x8, cp_type_float
	add	x8, x8, :lo12:cp_type_float
	tst	x0, #0x2
	adrp	x9, cp_type_int
	add	x9, x9, :lo12:cp_type_int
	csel	x8, x9, x8, eq
	ldrb	w8, [x8, #21]
	tbnz	w8, #4, .Lcp_BB250_2
.Lcp_BB250_11:
	b	op_LOAD_METHOD
.Lcp_BB250_12:
	cmp	x9, #3
	b.eq	.Lcp_BB250_7
	and	x10, x9, #0xfffffffffffffffc
	ldrb	w11, [x10, #4]
	tbnz	w11, #0, .Lcp_BB250_7
	ldr	w11, [x10]
	and	x9, x9, #0xfffffffffffffffd
	b	.Lcp_BB250_5
.Lcp_BB250_15:
	adr	x17, .Lcp_tmp205
	b	free_thunk
.Lcp_tmp205:
	b	.Lcp_BB250_9
.Lcp_func_end250:
	.size	op_LOAD_METHOD_TYPE, .Lcp_func_end250-op_LOAD_METHOD_TYPE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_METHOD_CLASS_METHOD,@function
op_LOAD_METHOD_CLASS_METHOD:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	tbz	w8, #0, .Lcp_BB251_9
	and	x9, x8, #0xfffffffffffffffc
	ldr	x9, [x9, #8]
	ldrb	w9, [x9, #21]
	tbz	w9, #4, .Lcp_BB251_10
.Lcp_BB251_2:
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x23, #8]
	ldr	w11, [x9, #16]
	cmp	w11, w10
	b.ne	.Lcp_BB251_10
	ldur	x11, [x23, #12]
	add	x10, x11, #3
	and	x12, x10, #0x3
	cmp	x12, #1
	b.ne	.Lcp_BB251_6
	and	x11, x10, #0xfffffffffffffffc
	ldr	w12, [x11]
.Lcp_BB251_5:
	add	w12, w12, #1
	str	w12, [x11]
	b	.Lcp_BB251_7
.Lcp_BB251_6:
	cmp	x12, #3
	b.eq	.Lcp_BB251_11
.Lcp_BB251_7:
	mvn	w11, w8
	stur	x10, [x22, #-8]
	tst	x11, #0x3
	b.eq	.Lcp_BB251_14
.Lcp_BB251_8:
	str	x8, [x22], #8
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB251_9:
	adrp	x9, cp_type_float
	add	x9, x9, :lo12:cp_type_float
	tst	x8, #0x2
	adrp	x10, cp_type_int
	add	x10, x10, :lo12:cp_type_int
	csel	x9, x10, x9, eq
	ldrb	w9, [x9, #21]
	tbnz	w9, #4, .Lcp_BB251_2
.Lcp_BB251_10:
	b	op_LOAD_METHOD
.Lcp_BB251_11:
	cbz	x11, .Lcp_BB251_17
	and	x11, x10, #0xfffffffffffffffc
	ldrb	w12, [x11, #4]
	tbnz	w12, #0, .Lcp_BB251_7
	ldr	w12, [x11]
	and	x10, x10, #0xfffffffffffffffd
	b	.Lcp_BB251_5
.Lcp_BB251_14:
	cmp	x8, #3
	b.eq	.Lcp_BB251_8
	ldrb	w10, [x9, #4]
	tbnz	w10, #0, .Lcp_BB251_8
	ldr	w10, [x9]
	and	x8, x8, #0xfffffffffffffffd
	add	w10, w10, #1
	str	w10, [x9]
	b	.Lcp_BB251_8
.Lcp_BB251_17:
	mov	w10, #3
	b	.Lcp_BB251_7
.Lcp_func_end251:
	.size	op_LOAD_METHOD_CLASS_METHOD, .Lcp_func_end251-op_LOAD_METHOD_CLASS_METHOD
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_SUPER_METHOD_FUNCTION,@function
op_LOAD_SUPER_METHOD_FUNCTION:
	.cfi_startproc
	mov	x8, x22
	ldr	x11, [x22, #-8]!
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB252_18
	and	x10, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_type
	add	x12, x12, :lo12:cp_type_type
	ldr	x9, [x10, #8]
	cmp	x9, x12
	b.ne	.Lcp_BB252_18
	ldr	w9, [x23, #12]
	tbz	w11, #0, .Lcp_BB252_19
	and	x12, x11, #0xfffffffffffffffc
	ldr	x12, [x12, #8]
.Lcp_BB252_4:
	ldr	w12, [x12, #16]
	cmp	w12, w9
	b.ne	.Lcp_BB252_18
	ldur	x9, [x22, #-16]
	ldr	x13, [x23, #16]
	adrp	x14, cp_type_super+3
	add	x14, x14, :lo12:cp_type_super+3
	ldr	w12, [x23, #8]
	cmp	x9, x14
	b.eq	.Lcp_BB252_7
	eor	x14, x14, #0x2
	cmp	x9, x14
	b.ne	.Lcp_BB252_18
.Lcp_BB252_7:
	ldr	w14, [x10, #16]
	cmp	w14, w12
	b.ne	.Lcp_BB252_18
	add	x12, x13, #3
	and	x14, x12, #0x3
	cmp	x14, #1
	b.ne	.Lcp_BB252_11
	and	x13, x12, #0xfffffffffffffffc
	ldr	w14, [x13]
.Lcp_BB252_10:
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB252_12
.Lcp_BB252_11:
	cmp	x14, #3
	b.eq	.Lcp_BB252_20
.Lcp_BB252_12:
	mvn	w13, w11
	stur	x12, [x8, #-24]
	tst	x13, #0x3
	b.eq	.Lcp_BB252_23
.Lcp_BB252_13:
	and	x12, x0, #0x3
	stur	x11, [x8, #-16]
	cmp	x12, #1
	b.ne	.Lcp_BB252_15
	ldr	w8, [x10]
	subs	w8, w8, #1
	str	w8, [x10]
	b.eq	.Lcp_BB252_26
.Lcp_BB252_15:
	and	x8, x9, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB252_17
	and	x8, x9, #0xfffffffffffffffc
	ldr	w10, [x8]
	subs	w10, w10, #1
	str	w10, [x8]
	b.eq	.Lcp_BB252_27
.Lcp_BB252_17:
	ldr	w25, [x23, #24]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB252_18:
	mov	x22, x8
	b	op_LOAD_SUPER_METHOD
.Lcp_BB252_19:
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	tst	x11, #0x2
	adrp	x13, cp_type_int
	add	x13, x13, :lo12:cp_type_int
	csel	x12, x13, x12, eq
	b	.Lcp_BB252_4
.Lcp_BB252_20:
	cbz	x13, .Lcp_BB252_28
	and	x13, x12, #0xfffffffffffffffc
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB252_12
	ldr	w14, [x13]
	and	x12, x12, #0xfffffffffffffffd
	b	.Lcp_BB252_10
.Lcp_BB252_23:
	cmp	x11, #3
	b.eq	.Lcp_BB252_13
	and	x12, x11, #0xfffffffffffffffc
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB252_13
	ldr	w13, [x12]
	and	x11, x11, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB252_13
.Lcp_BB252_26:
	adr	x17, .Lcp_tmp206
	b	free_thunk
.Lcp_tmp206:
	b	.Lcp_BB252_15
.Lcp_BB252_27:
	mov	x0, x9
	adr	x17, .Lcp_tmp207
	b	free_thunk
.Lcp_tmp207:
	b	.Lcp_BB252_17
.Lcp_BB252_28:
	mov	w12, #3
	b	.Lcp_BB252_12
.Lcp_func_end252:
	.size	op_LOAD_SUPER_METHOD_FUNCTION, .Lcp_func_end252-op_LOAD_SUPER_METHOD_FUNCTION
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_GLOBAL_MODULE,@function
op_LOAD_GLOBAL_MODULE:
	.cfi_startproc
	ldr	x8, [x21, #24]
	ldr	w9, [x23, #8]
	and	x8, x8, #0xfffffffffffffffc
	ldr	x8, [x8, #24]
	and	x8, x8, #0xfffffffffffffffc
	ldr	w10, [x8, #36]
	cmp	w10, w9
	b.ne	.Lcp_BB253_4
	ldrh	w9, [x23, #6]
	mov	w10, #24
	ldr	x8, [x8, #16]
	umaddl	x8, w9, w10, x8
	ldr	x8, [x8, #16]
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB253_3
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB253_3:
	str	x8, [x22], #8
	ldr	w25, [x23, #16]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB253_4:
	b	op_LOAD_GLOBAL
.Lcp_func_end253:
	.size	op_LOAD_GLOBAL_MODULE, .Lcp_func_end253-op_LOAD_GLOBAL_MODULE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_GLOBAL_BUILTIN,@function
op_LOAD_GLOBAL_BUILTIN:
	.cfi_startproc
	ldr	x8, [x21, #24]
	ldr	w9, [x23, #8]
	and	x8, x8, #0xfffffffffffffffc
	ldr	x10, [x8, #24]
	and	x10, x10, #0xfffffffffffffffc
	ldr	w10, [x10, #36]
	cmp	w10, w9
	b.ne	.Lcp_BB254_5
	ldr	x8, [x8, #32]
	ldr	w9, [x23, #12]
	and	x8, x8, #0xfffffffffffffffc
	ldr	w10, [x8, #36]
	cmp	w10, w9
	b.ne	.Lcp_BB254_5
	ldrh	w9, [x23, #6]
	mov	w10, #24
	ldr	x8, [x8, #16]
	umaddl	x8, w9, w10, x8
	ldr	x8, [x8, #16]
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB254_4
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB254_4:
	str	x8, [x22], #8
	ldr	w25, [x23, #16]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB254_5:
	b	op_LOAD_GLOBAL
.Lcp_func_end254:
	.size	op_LOAD_GLOBAL_BUILTIN, .Lcp_func_end254-op_LOAD_GLOBAL_BUILTIN
	.cfi_endproc
	.p2align	2
	.type	op_CALL_FUNCTION_EXACT,@function
op_CALL_FUNCTION_EXACT:
	.cfi_startproc
	ldrb	w8, [x21, #40]
	tbnz	w8, #0, .Lcp_BB255_20
	lsr	w8, w25, #10
	mov	w11, w8
	mvn	x9, x11
	ldr	x9, [x22, x9, lsl #3]
	tbz	w9, #0, .Lcp_BB255_19
	and	x12, x9, #0xfffffffffffffffc
	adrp	x13, cp_type_function
	add	x13, x13, :lo12:cp_type_function
	ldr	x10, [x12, #8]
	cmp	x10, x13
	b.ne	.Lcp_BB255_19
	mov	x10, #-2
	sub	x10, x10, x11
	add	x13, x22, x10, lsl #3
	ldr	x10, [x13]
	cmp	x10, #3
	b.ne	.Lcp_BB255_19
	ldr	w10, [x23, #8]
	ldr	w14, [x12, #56]
	cmp	w14, w10
	b.ne	.Lcp_BB255_19
	ldr	x10, [x12, #16]
	and	x14, x10, #0xfffffffffffffffc
	sub	x10, x22, w8, uxtw #3
	ldp	w15, w14, [x14, #64]
	add	x15, x10, x15, lsl #3
	add	x14, x15, x14, lsl #3
	ldr	x15, [x20, #24]
	add	x14, x14, #64
	cmp	x14, x15
	b.hi	.Lcp_BB255_19
	ldr	w14, [x21, #36]
	ldr	w15, [x20, #20]
	cmp	w14, w15
	b.hs	.Lcp_BB255_19
	sub	x13, x13, x21
	mvn	w14, w9
	mov	w15, #5
	sub	x13, x13, #64
	tst	x14, #0x3
	str	x23, [x21, #16]
	lsr	x13, x13, #3
	str	w15, [x21, #44]
	str	w13, [x21, #32]
	b.eq	.Lcp_BB255_21
.Lcp_BB255_8:
	cbz	w8, .Lcp_BB255_15
	neg	x11, x11
.Lcp_BB255_10:
	ldr	x12, [x22, x11, lsl #3]
	mvn	w13, w12
	tst	x13, #0x3
	b.eq	.Lcp_BB255_12
.Lcp_BB255_11:
	str	x12, [x22, x11, lsl #3]
	adds	x11, x11, #1
	b.lo	.Lcp_BB255_10
	b	.Lcp_BB255_15
.Lcp_BB255_12:
	cmp	x12, #3
	b.eq	.Lcp_BB255_11
	and	x13, x12, #0xfffffffffffffffc
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB255_11
	ldr	w14, [x13]
	and	x12, x12, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB255_11
.Lcp_BB255_15:
	and	x11, x9, #0xfffffffffffffffc
	ldr	x11, [x11, #16]
	and	x11, x11, #0xfffffffffffffffc
	ldr	w12, [x11, #64]
	cmp	w12, w8
	b.ls	.Lcp_BB255_18
	sub	w8, w12, w8
	mov	w13, #3
.Lcp_BB255_17:
	subs	w8, w8, #1
	str	x13, [x22], #8
	b.ne	.Lcp_BB255_17
.Lcp_BB255_18:
	add	x8, x10, x12, lsl #3
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	stp	x11, x21, [x8]
	add	x22, x8, #64
	ldr	x23, [x11, #16]
	str	wzr, [x8, #32]
	stp	x23, x9, [x8, #16]
	ldr	w9, [x21, #36]
	str	xzr, [x8, #48]
	mov	x21, x8
	add	w9, w9, #1
	stp	w9, wzr, [x8, #36]
	str	x8, [x20]
	ldr	w25, [x23]
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB255_19:
	b	op_CALL
.Lcp_BB255_20:
	b	op_COLD_CALL_FUNCTION_EXACT
.Lcp_BB255_21:
	cmp	x9, #3
	b.eq	.Lcp_BB255_8
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB255_8
	ldr	w13, [x12]
	and	x9, x9, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB255_8
.Lcp_func_end255:
	.size	op_CALL_FUNCTION_EXACT, .Lcp_func_end255-op_CALL_FUNCTION_EXACT
	.cfi_endproc
	.p2align	2
	.type	op_CALL_METHOD_EXACT,@function
op_CALL_METHOD_EXACT:
	.cfi_startproc
	ldrb	w8, [x21, #40]
	tbnz	w8, #0, .Lcp_BB256_20
	lsr	w8, w25, #10
	mov	x9, #-2
	mov	w11, w8
	sub	x9, x9, x11
	add	x13, x22, x9, lsl #3
	ldr	x9, [x13]
	and	x10, x9, #0x1
	cmp	x9, #3
	ccmp	x10, #0, #4, ne
	b.eq	.Lcp_BB256_19
	and	x12, x9, #0xfffffffffffffffc
	adrp	x14, cp_type_function
	add	x14, x14, :lo12:cp_type_function
	ldr	x10, [x12, #8]
	cmp	x10, x14
	b.ne	.Lcp_BB256_19
	ldr	w10, [x23, #8]
	ldr	w14, [x12, #56]
	cmp	w14, w10
	b.ne	.Lcp_BB256_19
	ldr	x10, [x12, #16]
	and	x14, x10, #0xfffffffffffffffc
	sub	x10, x22, w8, uxtw #3
	ldp	w15, w14, [x14, #64]
	add	x15, x10, x15, lsl #3
	add	x14, x15, x14, lsl #3
	ldr	x15, [x20, #24]
	add	x14, x14, #64
	cmp	x14, x15
	b.hi	.Lcp_BB256_19
	ldr	w14, [x21, #36]
	ldr	w15, [x20, #20]
	cmp	w14, w15
	b.hs	.Lcp_BB256_19
	sub	x13, x13, x21
	mvn	x14, x11
	mvn	w16, w9
	sub	x13, x13, #64
	tst	x16, #0x3
	lsr	x15, x13, #3
	ldr	x13, [x22, x14, lsl #3]
	mov	w14, #5
	str	x23, [x21, #16]
	str	w15, [x21, #32]
	str	w14, [x21, #44]
	b.eq	.Lcp_BB256_21
.Lcp_BB256_7:
	mvn	w12, w13
	tst	x12, #0x3
	b.eq	.Lcp_BB256_23
.Lcp_BB256_8:
	str	x13, [x10, #-8]!
	cbz	w8, .Lcp_BB256_15
	neg	x11, x11
.Lcp_BB256_10:
	ldr	x12, [x22, x11, lsl #3]
	mvn	w13, w12
	tst	x13, #0x3
	b.eq	.Lcp_BB256_12
.Lcp_BB256_11:
	str	x12, [x22, x11, lsl #3]
	adds	x11, x11, #1
	b.lo	.Lcp_BB256_10
	b	.Lcp_BB256_15
.Lcp_BB256_12:
	cmp	x12, #3
	b.eq	.Lcp_BB256_11
	and	x13, x12, #0xfffffffffffffffc
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB256_11
	ldr	w14, [x13]
	and	x12, x12, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB256_11
.Lcp_BB256_15:
	and	x11, x9, #0xfffffffffffffffc
	add	w13, w8, #1
	ldr	x11, [x11, #16]
	and	x11, x11, #0xfffffffffffffffc
	ldr	w12, [x11, #64]
	cmp	w13, w12
	b.hs	.Lcp_BB256_18
	mvn	w8, w8
	mov	w13, #3
	add	w8, w8, w12
.Lcp_BB256_17:
	subs	w8, w8, #1
	str	x13, [x22], #8
	b.ne	.Lcp_BB256_17
.Lcp_BB256_18:
	add	x8, x10, x12, lsl #3
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	stp	x11, x21, [x8]
	add	x22, x8, #64
	ldr	x23, [x11, #16]
	str	wzr, [x8, #32]
	stp	x23, x9, [x8, #16]
	ldr	w9, [x21, #36]
	str	xzr, [x8, #48]
	mov	x21, x8
	add	w9, w9, #1
	stp	w9, wzr, [x8, #36]
	str	x8, [x20]
	ldr	w25, [x23]
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB256_19:
	b	op_CALL
.Lcp_BB256_20:
	b	op_COLD_CALL_METHOD_EXACT
.Lcp_BB256_21:
	ldrb	w14, [x12, #4]
	tbnz	w14, #0, .Lcp_BB256_7
	ldr	w14, [x12]
	and	x9, x9, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x12]
	b	.Lcp_BB256_7
.Lcp_BB256_23:
	cmp	x13, #3
	b.eq	.Lcp_BB256_8
	and	x12, x13, #0xfffffffffffffffc
	ldrb	w14, [x12, #4]
	tbnz	w14, #0, .Lcp_BB256_8
	ldr	w14, [x12]
	and	x13, x13, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x12]
	b	.Lcp_BB256_8
.Lcp_func_end256:
	.size	op_CALL_METHOD_EXACT, .Lcp_func_end256-op_CALL_METHOD_EXACT
	.cfi_endproc
	.p2align	2
	.type	op_CALL_FUNCTION_DEFAULTS_1,@function
op_CALL_FUNCTION_DEFAULTS_1:
	.cfi_startproc
	ldrb	w8, [x21, #40]
	tbnz	w8, #0, .Lcp_BB257_23
	lsr	w8, w25, #10
	mov	x9, #-2
	mov	w11, w8
	sub	x9, x9, x11
	add	x13, x22, x9, lsl #3
	ldr	x9, [x13]
	cmp	x9, #3
	b.ne	.Lcp_BB257_26
	mvn	x9, x11
	ldr	x9, [x22, x9, lsl #3]
	tbz	w9, #0, .Lcp_BB257_26
	and	x12, x9, #0xfffffffffffffffc
	adrp	x14, cp_type_function
	add	x14, x14, :lo12:cp_type_function
	ldr	x10, [x12, #8]
	cmp	x10, x14
	b.ne	.Lcp_BB257_26
	ldr	w10, [x23, #8]
	ldr	w14, [x12, #56]
	cmp	w14, w10
	b.ne	.Lcp_BB257_26
	ldr	x10, [x12, #48]
	cmp	x10, #3
	b.eq	.Lcp_BB257_26
	and	x10, x10, #0xfffffffffffffffc
	ldr	x14, [x10, #16]
	cbz	x14, .Lcp_BB257_26
	add	x10, x10, x14, lsl #3
	ldr	x0, [x10, #24]
	sub	x10, x22, w8, uxtw #3
	and	x14, x0, #0x3
	cmp	x14, #1
	b.ne	.Lcp_BB257_9
	and	x15, x0, #0xfffffffffffffffc
	ldr	w16, [x15]
	add	w16, w16, #1
	str	w16, [x15]
.Lcp_BB257_9:
	ldr	x15, [x12, #16]
	and	x15, x15, #0xfffffffffffffffc
	ldp	w16, w15, [x15, #64]
	add	x16, x10, x16, lsl #3
	add	x15, x16, x15, lsl #3
	ldr	x16, [x20, #24]
	add	x15, x15, #64
	cmp	x15, x16
	b.hi	.Lcp_BB257_24
	ldr	w15, [x21, #36]
	ldr	w16, [x20, #20]
	cmp	w15, w16
	b.hs	.Lcp_BB257_24
	sub	x13, x13, x21
	mvn	w14, w9
	mov	w15, #5
	sub	x13, x13, #64
	tst	x14, #0x3
	str	x23, [x21, #16]
	lsr	x13, x13, #3
	str	w15, [x21, #44]
	str	w13, [x21, #32]
	b.eq	.Lcp_BB257_27
.Lcp_BB257_12:
	cbz	w8, .Lcp_BB257_19
	neg	x11, x11
.Lcp_BB257_14:
	ldr	x12, [x22, x11, lsl #3]
	mvn	w13, w12
	tst	x13, #0x3
	b.eq	.Lcp_BB257_16
.Lcp_BB257_15:
	str	x12, [x22, x11, lsl #3]
	adds	x11, x11, #1
	b.lo	.Lcp_BB257_14
	b	.Lcp_BB257_19
.Lcp_BB257_16:
	cmp	x12, #3
	b.eq	.Lcp_BB257_15
	and	x13, x12, #0xfffffffffffffffc
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB257_15
	ldr	w14, [x13]
	and	x12, x12, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB257_15
.Lcp_BB257_19:
	str	x0, [x22]
	and	x11, x9, #0xfffffffffffffffc
	add	w13, w8, #1
	ldr	x11, [x11, #16]
	and	x11, x11, #0xfffffffffffffffc
	ldr	w12, [x11, #64]
	cmp	w13, w12
	b.hs	.Lcp_BB257_22
	mvn	w13, w8
	add	x8, x22, #8
	mov	w14, #3
	add	w13, w13, w12
.Lcp_BB257_21:
	subs	w13, w13, #1
	str	x14, [x8], #8
	b.ne	.Lcp_BB257_21
.Lcp_BB257_22:
	add	x8, x10, x12, lsl #3
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	stp	x11, x21, [x8]
	add	x22, x8, #64
	ldr	x23, [x11, #16]
	str	wzr, [x8, #32]
	stp	x23, x9, [x8, #16]
	ldr	w9, [x21, #36]
	str	xzr, [x8, #48]
	mov	x21, x8
	add	w9, w9, #1
	stp	w9, wzr, [x8, #36]
	str	x8, [x20]
	ldr	w25, [x23]
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB257_23:
	b	op_COLD_CALL_FUNCTION_DEFAULTS_1
.Lcp_BB257_24:
	cmp	x14, #1
	b.ne	.Lcp_BB257_26
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB257_30
.Lcp_BB257_26:
	b	op_CALL
.Lcp_BB257_27:
	cmp	x9, #3
	b.eq	.Lcp_BB257_12
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB257_12
	ldr	w13, [x12]
	and	x9, x9, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB257_12
.Lcp_BB257_30:
	adr	x17, .Lcp_tmp208
	b	free_thunk
.Lcp_tmp208:
	b	op_CALL
.Lcp_func_end257:
	.size	op_CALL_FUNCTION_DEFAULTS_1, .Lcp_func_end257-op_CALL_FUNCTION_DEFAULTS_1
	.cfi_endproc
	.p2align	2
	.type	op_CALL_METHOD_DEFAULTS_1,@function
op_CALL_METHOD_DEFAULTS_1:
	.cfi_startproc
	ldrb	w8, [x21, #40]
	tbnz	w8, #0, .Lcp_BB258_23
	lsr	w10, w25, #10
	mov	x9, #-2
	mov	w8, w10
	sub	x9, x9, x8
	add	x13, x22, x9, lsl #3
	ldr	x9, [x13]
	and	x11, x9, #0x1
	cmp	x9, #3
	ccmp	x11, #0, #4, ne
	b.eq	.Lcp_BB258_26
	and	x12, x9, #0xfffffffffffffffc
	adrp	x14, cp_type_function
	add	x14, x14, :lo12:cp_type_function
	ldr	x11, [x12, #8]
	cmp	x11, x14
	b.ne	.Lcp_BB258_26
	ldr	w11, [x23, #8]
	ldr	w14, [x12, #56]
	cmp	w14, w11
	b.ne	.Lcp_BB258_26
	ldr	x11, [x12, #48]
	cmp	x11, #3
	b.eq	.Lcp_BB258_26
	and	x11, x11, #0xfffffffffffffffc
	ldr	x14, [x11, #16]
	cbz	x14, .Lcp_BB258_26
	add	x11, x11, x14, lsl #3
	sub	x10, x22, w10, uxtw #3
	ldr	x0, [x11, #24]
	mvn	x11, x8
	ldr	x11, [x22, x11, lsl #3]
	and	x14, x0, #0x3
	cmp	x14, #1
	b.ne	.Lcp_BB258_8
	and	x15, x0, #0xfffffffffffffffc
	ldr	w16, [x15]
	add	w16, w16, #1
	str	w16, [x15]
.Lcp_BB258_8:
	ldr	x15, [x12, #16]
	and	x15, x15, #0xfffffffffffffffc
	ldp	w16, w15, [x15, #64]
	add	x16, x10, x16, lsl #3
	add	x15, x16, x15, lsl #3
	ldr	x16, [x20, #24]
	add	x15, x15, #64
	cmp	x15, x16
	b.hi	.Lcp_BB258_24
	ldr	w15, [x21, #36]
	ldr	w16, [x20, #20]
	cmp	w15, w16
	b.hs	.Lcp_BB258_24
	sub	x13, x13, x21
	mvn	w14, w9
	mov	w15, #5
	sub	x13, x13, #64
	tst	x14, #0x3
	str	x23, [x21, #16]
	lsr	x13, x13, #3
	str	w15, [x21, #44]
	str	w13, [x21, #32]
	b.eq	.Lcp_BB258_27
.Lcp_BB258_11:
	mvn	w12, w11
	tst	x12, #0x3
	b.eq	.Lcp_BB258_29
.Lcp_BB258_12:
	str	x11, [x10, #-8]!
	cbz	w8, .Lcp_BB258_19
	neg	x11, x8
.Lcp_BB258_14:
	ldr	x12, [x22, x11, lsl #3]
	mvn	w13, w12
	tst	x13, #0x3
	b.eq	.Lcp_BB258_16
.Lcp_BB258_15:
	str	x12, [x22, x11, lsl #3]
	adds	x11, x11, #1
	b.lo	.Lcp_BB258_14
	b	.Lcp_BB258_19
.Lcp_BB258_16:
	cmp	x12, #3
	b.eq	.Lcp_BB258_15
	and	x13, x12, #0xfffffffffffffffc
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB258_15
	ldr	w14, [x13]
	and	x12, x12, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB258_15
.Lcp_BB258_19:
	add	x11, x10, x8, lsl #3
	add	w13, w8, #2
	str	x0, [x11, #8]
	and	x11, x9, #0xfffffffffffffffc
	ldr	x11, [x11, #16]
	and	x11, x11, #0xfffffffffffffffc
	ldr	w12, [x11, #64]
	cmp	w13, w12
	b.hs	.Lcp_BB258_22
	sub	w13, w12, w8
	add	x8, x22, #8
	mov	w14, #3
	sub	w13, w13, #2
.Lcp_BB258_21:
	subs	w13, w13, #1
	str	x14, [x8], #8
	b.ne	.Lcp_BB258_21
.Lcp_BB258_22:
	add	x8, x10, x12, lsl #3
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	stp	x11, x21, [x8]
	add	x22, x8, #64
	ldr	x23, [x11, #16]
	str	wzr, [x8, #32]
	stp	x23, x9, [x8, #16]
	ldr	w9, [x21, #36]
	str	xzr, [x8, #48]
	mov	x21, x8
	add	w9, w9, #1
	stp	w9, wzr, [x8, #36]
	str	x8, [x20]
	ldr	w25, [x23]
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB258_23:
	b	op_COLD_CALL_METHOD_DEFAULTS_1
.Lcp_BB258_24:
	cmp	x14, #1
	b.ne	.Lcp_BB258_26
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB258_32
.Lcp_BB258_26:
	b	op_CALL
.Lcp_BB258_27:
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB258_11
	ldr	w13, [x12]
	and	x9, x9, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB258_11
.Lcp_BB258_29:
	cmp	x11, #3
	b.eq	.Lcp_BB258_12
	and	x12, x11, #0xfffffffffffffffc
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB258_12
	ldr	w13, [x12]
	and	x11, x11, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB258_12
.Lcp_BB258_32:
	adr	x17, .Lcp_tmp209
	b	free_thunk
.Lcp_tmp209:
	b	op_CALL
.Lcp_func_end258:
	.size	op_CALL_METHOD_DEFAULTS_1, .Lcp_func_end258-op_CALL_METHOD_DEFAULTS_1
	.cfi_endproc
	.p2align	2
	.type	op_CALL_FUNCTION_DEFAULTS_2,@function
op_CALL_FUNCTION_DEFAULTS_2:
	.cfi_startproc
	ldrb	w8, [x21, #40]
	tbnz	w8, #0, .Lcp_BB259_25
	lsr	w10, w25, #10
	mov	x8, #-2
	mov	w12, w10
	sub	x8, x8, x12
	add	x14, x22, x8, lsl #3
	ldr	x8, [x14]
	cmp	x8, #3
	b.ne	.Lcp_BB259_30
	mvn	x8, x12
	ldr	x9, [x22, x8, lsl #3]
	tbz	w9, #0, .Lcp_BB259_30
	and	x13, x9, #0xfffffffffffffffc
	adrp	x11, cp_type_function
	add	x11, x11, :lo12:cp_type_function
	ldr	x8, [x13, #8]
	cmp	x8, x11
	b.ne	.Lcp_BB259_30
	ldr	w8, [x23, #8]
	ldr	w11, [x13, #56]
	cmp	w11, w8
	b.ne	.Lcp_BB259_30
	ldr	x8, [x13, #48]
	cmp	x8, #3
	b.eq	.Lcp_BB259_30
	and	x11, x8, #0xfffffffffffffffc
	mov	x8, x11
	ldr	x15, [x8, #16]!
	cmp	x15, #1
	b.ls	.Lcp_BB259_30
	ldr	x8, [x8, x15, lsl #3]
	and	x15, x8, #0x3
	cmp	x15, #1
	b.ne	.Lcp_BB259_9
	and	x11, x8, #0xfffffffffffffffc
	ldr	w16, [x11]
	add	w16, w16, #1
	str	w16, [x11]
	ldr	x11, [x13, #48]
	and	x11, x11, #0xfffffffffffffffc
.Lcp_BB259_9:
	ldr	x16, [x11, #16]
	add	x11, x11, x16, lsl #3
	ldr	x0, [x11, #24]
	sub	x11, x22, w10, uxtw #3
	and	x16, x0, #0x3
	cmp	x16, #1
	b.ne	.Lcp_BB259_11
	and	x17, x0, #0xfffffffffffffffc
	ldr	w18, [x17]
	add	w18, w18, #1
	str	w18, [x17]
.Lcp_BB259_11:
	ldr	x17, [x13, #16]
	and	x17, x17, #0xfffffffffffffffc
	ldp	w18, w17, [x17, #64]
	add	x18, x11, x18, lsl #3
	add	x17, x18, x17, lsl #3
	ldr	x18, [x20, #24]
	add	x17, x17, #64
	cmp	x17, x18
	b.hi	.Lcp_BB259_26
	ldr	w17, [x21, #36]
	ldr	w18, [x20, #20]
	cmp	w17, w18
	b.hs	.Lcp_BB259_26
	sub	x14, x14, x21
	mvn	w15, w9
	mov	w16, #5
	sub	x14, x14, #64
	tst	x15, #0x3
	str	x23, [x21, #16]
	lsr	x14, x14, #3
	str	w16, [x21, #44]
	str	w14, [x21, #32]
	b.eq	.Lcp_BB259_31
.Lcp_BB259_14:
	cbz	w10, .Lcp_BB259_21
	neg	x12, x12
.Lcp_BB259_16:
	ldr	x13, [x22, x12, lsl #3]
	mvn	w14, w13
	tst	x14, #0x3
	b.eq	.Lcp_BB259_18
.Lcp_BB259_17:
	str	x13, [x22, x12, lsl #3]
	adds	x12, x12, #1
	b.lo	.Lcp_BB259_16
	b	.Lcp_BB259_21
.Lcp_BB259_18:
	cmp	x13, #3
	b.eq	.Lcp_BB259_17
	and	x14, x13, #0xfffffffffffffffc
	ldrb	w15, [x14, #4]
	tbnz	w15, #0, .Lcp_BB259_17
	ldr	w15, [x14]
	and	x13, x13, #0xfffffffffffffffd
	add	w15, w15, #1
	str	w15, [x14]
	b	.Lcp_BB259_17
.Lcp_BB259_21:
	stp	x8, x0, [x22]
	and	x8, x9, #0xfffffffffffffffc
	add	w13, w10, #2
	ldr	x8, [x8, #16]
	and	x12, x8, #0xfffffffffffffffc
	ldr	w8, [x12, #64]
	cmp	w13, w8
	b.hs	.Lcp_BB259_24
	sub	w13, w8, w10
	add	x10, x22, #16
	mov	w14, #3
	sub	w13, w13, #2
.Lcp_BB259_23:
	subs	w13, w13, #1
	str	x14, [x10], #8
	b.ne	.Lcp_BB259_23
.Lcp_BB259_24:
	add	x8, x11, x8, lsl #3
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	stp	x12, x21, [x8]
	add	x22, x8, #64
	ldr	x23, [x12, #16]
	str	wzr, [x8, #32]
	stp	x23, x9, [x8, #16]
	ldr	w9, [x21, #36]
	str	xzr, [x8, #48]
	mov	x21, x8
	add	w9, w9, #1
	stp	w9, wzr, [x8, #36]
	str	x8, [x20]
	ldr	w25, [x23]
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB259_25:
	b	op_COLD_CALL_FUNCTION_DEFAULTS_2
.Lcp_BB259_26:
	cmp	x16, #1
	b.ne	.Lcp_BB259_28
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB259_34
.Lcp_BB259_28:
	cmp	x15, #1
	b.ne	.Lcp_BB259_30
.Lcp_BB259_29:
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB259_35
.Lcp_BB259_30:
	b	op_CALL
.Lcp_BB259_31:
	cmp	x9, #3
	b.eq	.Lcp_BB259_14
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB259_14
	ldr	w14, [x13]
	and	x9, x9, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB259_14
.Lcp_BB259_34:
	adr	x17, .Lcp_tmp210
	b	free_thunk
.Lcp_tmp210:
	cmp	x15, #1
	b.eq	.Lcp_BB259_29
	b	.Lcp_BB259_30
.Lcp_BB259_35:
	mov	x0, x8
	adr	x17, .Lcp_tmp211
	b	free_thunk
.Lcp_tmp211:
	b	op_CALL
.Lcp_func_end259:
	.size	op_CALL_FUNCTION_DEFAULTS_2, .Lcp_func_end259-op_CALL_FUNCTION_DEFAULTS_2
	.cfi_endproc
	.p2align	2
	.type	op_CALL_METHOD_DEFAULTS_2,@function
op_CALL_METHOD_DEFAULTS_2:
	.cfi_startproc
	ldrb	w8, [x21, #40]
	tbnz	w8, #0, .Lcp_BB260_25
	lsr	w11, w25, #10
	mov	x8, #-2
	mov	w10, w11
	sub	x8, x8, x10
	add	x14, x22, x8, lsl #3
	ldr	x9, [x14]
	and	x8, x9, #0x1
	cmp	x9, #3
	ccmp	x8, #0, #4, ne
	b.eq	.Lcp_BB260_30
	and	x13, x9, #0xfffffffffffffffc
	adrp	x12, cp_type_function
	add	x12, x12, :lo12:cp_type_function
	ldr	x8, [x13, #8]
	cmp	x8, x12
	b.ne	.Lcp_BB260_30
	ldr	w8, [x23, #8]
	ldr	w12, [x13, #56]
	cmp	w12, w8
	b.ne	.Lcp_BB260_30
	ldr	x8, [x13, #48]
	cmp	x8, #3
	b.eq	.Lcp_BB260_30
	and	x16, x8, #0xfffffffffffffffc
	mov	x8, x16
	ldr	x12, [x8, #16]!
	cmp	x12, #1
	b.ls	.Lcp_BB260_30
	ldr	x8, [x8, x12, lsl #3]
	mvn	x12, x10
	ldr	x12, [x22, x12, lsl #3]
	and	x15, x8, #0x3
	cmp	x15, #1
	b.ne	.Lcp_BB260_8
	and	x16, x8, #0xfffffffffffffffc
	ldr	w17, [x16]
	add	w17, w17, #1
	str	w17, [x16]
	ldr	x16, [x13, #48]
	and	x16, x16, #0xfffffffffffffffc
.Lcp_BB260_8:
	ldr	x17, [x16, #16]
	sub	x11, x22, w11, uxtw #3
	add	x16, x16, x17, lsl #3
	ldr	x0, [x16, #24]
	and	x16, x0, #0x3
	cmp	x16, #1
	b.ne	.Lcp_BB260_10
	and	x17, x0, #0xfffffffffffffffc
	ldr	w18, [x17]
	add	w18, w18, #1
	str	w18, [x17]
.Lcp_BB260_10:
	ldr	x17, [x13, #16]
	and	x17, x17, #0xfffffffffffffffc
	ldp	w18, w17, [x17, #64]
	add	x18, x11, x18, lsl #3
	add	x17, x18, x17, lsl #3
	ldr	x18, [x20, #24]
	add	x17, x17, #64
	cmp	x17, x18
	b.hi	.Lcp_BB260_26
	ldr	w17, [x21, #36]
	ldr	w18, [x20, #20]
	cmp	w17, w18
	b.hs	.Lcp_BB260_26
	sub	x14, x14, x21
	mvn	w15, w9
	mov	w16, #5
	sub	x14, x14, #64
	tst	x15, #0x3
	str	x23, [x21, #16]
	lsr	x14, x14, #3
	str	w16, [x21, #44]
	str	w14, [x21, #32]
	b.eq	.Lcp_BB260_31
.Lcp_BB260_13:
	mvn	w13, w12
	tst	x13, #0x3
	b.eq	.Lcp_BB260_33
.Lcp_BB260_14:
	str	x12, [x11, #-8]!
	cbz	w10, .Lcp_BB260_21
	neg	x12, x10
.Lcp_BB260_16:
	ldr	x13, [x22, x12, lsl #3]
	mvn	w14, w13
	tst	x14, #0x3
	b.eq	.Lcp_BB260_18
.Lcp_BB260_17:
	str	x13, [x22, x12, lsl #3]
	adds	x12, x12, #1
	b.lo	.Lcp_BB260_16
	b	.Lcp_BB260_21
.Lcp_BB260_18:
	cmp	x13, #3
	b.eq	.Lcp_BB260_17
	and	x14, x13, #0xfffffffffffffffc
	ldrb	w15, [x14, #4]
	tbnz	w15, #0, .Lcp_BB260_17
	ldr	w15, [x14]
	and	x13, x13, #0xfffffffffffffffd
	add	w15, w15, #1
	str	w15, [x14]
	b	.Lcp_BB260_17
.Lcp_BB260_21:
	add	x12, x11, x10, lsl #3
	add	w13, w10, #3
	stp	x8, x0, [x12, #8]
	and	x8, x9, #0xfffffffffffffffc
	ldr	x8, [x8, #16]
	and	x12, x8, #0xfffffffffffffffc
	ldr	w8, [x12, #64]
	cmp	w13, w8
	b.hs	.Lcp_BB260_24
	sub	w13, w8, w10
	add	x10, x22, #16
	mov	w14, #3
	sub	w13, w13, #3
.Lcp_BB260_23:
	subs	w13, w13, #1
	str	x14, [x10], #8
	b.ne	.Lcp_BB260_23
.Lcp_BB260_24:
	add	x8, x11, x8, lsl #3
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	stp	x12, x21, [x8]
	add	x22, x8, #64
	ldr	x23, [x12, #16]
	str	wzr, [x8, #32]
	stp	x23, x9, [x8, #16]
	ldr	w9, [x21, #36]
	str	xzr, [x8, #48]
	mov	x21, x8
	add	w9, w9, #1
	stp	w9, wzr, [x8, #36]
	str	x8, [x20]
	ldr	w25, [x23]
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB260_25:
	b	op_COLD_CALL_METHOD_DEFAULTS_2
.Lcp_BB260_26:
	cmp	x16, #1
	b.ne	.Lcp_BB260_28
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB260_36
.Lcp_BB260_28:
	cmp	x15, #1
	b.ne	.Lcp_BB260_30
.Lcp_BB260_29:
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB260_37
.Lcp_BB260_30:
	b	op_CALL
.Lcp_BB260_31:
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB260_13
	ldr	w14, [x13]
	and	x9, x9, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB260_13
.Lcp_BB260_33:
	cmp	x12, #3
	b.eq	.Lcp_BB260_14
	and	x13, x12, #0xfffffffffffffffc
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB260_14
	ldr	w14, [x13]
	and	x12, x12, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB260_14
.Lcp_BB260_36:
	adr	x17, .Lcp_tmp212
	b	free_thunk
.Lcp_tmp212:
	cmp	x15, #1
	b.eq	.Lcp_BB260_29
	b	.Lcp_BB260_30
.Lcp_BB260_37:
	mov	x0, x8
	adr	x17, .Lcp_tmp213
	b	free_thunk
.Lcp_tmp213:
	b	op_CALL
.Lcp_func_end260:
	.size	op_CALL_METHOD_DEFAULTS_2, .Lcp_func_end260-op_CALL_METHOD_DEFAULTS_2
	.cfi_endproc
	.p2align	2
	.type	op_CALL_FUNCTION_DEFAULTS_3,@function
op_CALL_FUNCTION_DEFAULTS_3:
	.cfi_startproc
	ldrb	w8, [x21, #40]
	tbnz	w8, #0, .Lcp_BB261_27
	lsr	w11, w25, #10
	mov	x8, #-2
	mov	w13, w11
	sub	x8, x8, x13
	add	x15, x22, x8, lsl #3
	ldr	x8, [x15]
	cmp	x8, #3
	b.ne	.Lcp_BB261_34
	mvn	x8, x13
	ldr	x10, [x22, x8, lsl #3]
	tbz	w10, #0, .Lcp_BB261_34
	and	x14, x10, #0xfffffffffffffffc
	adrp	x9, cp_type_function
	add	x9, x9, :lo12:cp_type_function
	ldr	x8, [x14, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB261_34
	ldr	w8, [x23, #8]
	ldr	w9, [x14, #56]
	cmp	w9, w8
	b.ne	.Lcp_BB261_34
	ldr	x8, [x14, #48]
	cmp	x8, #3
	b.eq	.Lcp_BB261_34
	and	x12, x8, #0xfffffffffffffffc
	ldr	x8, [x12, #16]
	cmp	x8, #2
	b.ls	.Lcp_BB261_34
	add	x8, x12, x8, lsl #3
	ldr	x8, [x8, #8]
	and	x18, x8, #0x3
	cmp	x18, #1
	b.ne	.Lcp_BB261_9
	and	x9, x8, #0xfffffffffffffffc
	ldr	w12, [x9]
	add	w12, w12, #1
	str	w12, [x9]
	ldr	x9, [x14, #48]
	and	x12, x9, #0xfffffffffffffffc
.Lcp_BB261_9:
	mov	x9, x12
	ldr	x16, [x9, #16]!
	ldr	x9, [x9, x16, lsl #3]
	and	x19, x9, #0x3
	cmp	x19, #1
	b.ne	.Lcp_BB261_11
	and	x12, x9, #0xfffffffffffffffc
	ldr	w16, [x12]
	add	w16, w16, #1
	str	w16, [x12]
	ldr	x12, [x14, #48]
	and	x12, x12, #0xfffffffffffffffc
.Lcp_BB261_11:
	ldr	x16, [x12, #16]
	add	x12, x12, x16, lsl #3
	ldr	x0, [x12, #24]
	sub	x12, x22, w11, uxtw #3
	and	x16, x0, #0x3
	cmp	x16, #1
	b.ne	.Lcp_BB261_13
	and	x17, x0, #0xfffffffffffffffc
	ldr	w26, [x17]
	add	w26, w26, #1
	str	w26, [x17]
.Lcp_BB261_13:
	ldr	x17, [x14, #16]
	and	x17, x17, #0xfffffffffffffffc
	ldp	w26, w17, [x17, #64]
	add	x26, x12, x26, lsl #3
	add	x17, x26, x17, lsl #3
	ldr	x26, [x20, #24]
	add	x17, x17, #64
	cmp	x17, x26
	b.hi	.Lcp_BB261_28
	ldr	w17, [x21, #36]
	ldr	w26, [x20, #20]
	cmp	w17, w26
	b.hs	.Lcp_BB261_28
	sub	x15, x15, x21
	mvn	w16, w10
	mov	w17, #5
	sub	x15, x15, #64
	tst	x16, #0x3
	str	x23, [x21, #16]
	lsr	x15, x15, #3
	str	w17, [x21, #44]
	str	w15, [x21, #32]
	b.eq	.Lcp_BB261_35
.Lcp_BB261_16:
	cbz	w11, .Lcp_BB261_23
	neg	x13, x13
.Lcp_BB261_18:
	ldr	x14, [x22, x13, lsl #3]
	mvn	w15, w14
	tst	x15, #0x3
	b.eq	.Lcp_BB261_20
.Lcp_BB261_19:
	str	x14, [x22, x13, lsl #3]
	adds	x13, x13, #1
	b.lo	.Lcp_BB261_18
	b	.Lcp_BB261_23
.Lcp_BB261_20:
	cmp	x14, #3
	b.eq	.Lcp_BB261_19
	and	x15, x14, #0xfffffffffffffffc
	ldrb	w16, [x15, #4]
	tbnz	w16, #0, .Lcp_BB261_19
	ldr	w16, [x15]
	and	x14, x14, #0xfffffffffffffffd
	add	w16, w16, #1
	str	w16, [x15]
	b	.Lcp_BB261_19
.Lcp_BB261_23:
	stp	x8, x9, [x22]
	and	x8, x10, #0xfffffffffffffffc
	add	w13, w11, #3
	str	x0, [x22, #16]
	ldr	x8, [x8, #16]
	and	x9, x8, #0xfffffffffffffffc
	ldr	w8, [x9, #64]
	cmp	w13, w8
	b.hs	.Lcp_BB261_26
	sub	w13, w8, w11
	add	x11, x22, #24
	mov	w14, #3
	sub	w13, w13, #3
.Lcp_BB261_25:
	subs	w13, w13, #1
	str	x14, [x11], #8
	b.ne	.Lcp_BB261_25
.Lcp_BB261_26:
	add	x8, x12, x8, lsl #3
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	stp	x9, x21, [x8]
	add	x22, x8, #64
	ldr	x23, [x9, #16]
	str	wzr, [x8, #32]
	stp	x23, x10, [x8, #16]
	ldr	w9, [x21, #36]
	str	xzr, [x8, #48]
	mov	x21, x8
	add	w9, w9, #1
	stp	w9, wzr, [x8, #36]
	str	x8, [x20]
	ldr	w25, [x23]
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB261_27:
	b	op_COLD_CALL_FUNCTION_DEFAULTS_3
.Lcp_BB261_28:
	cmp	x16, #1
	b.ne	.Lcp_BB261_30
	and	x10, x0, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB261_38
.Lcp_BB261_30:
	cmp	x19, #1
	b.ne	.Lcp_BB261_32
.Lcp_BB261_31:
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB261_39
.Lcp_BB261_32:
	cmp	x18, #1
	b.ne	.Lcp_BB261_34
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB261_40
.Lcp_BB261_34:
	b	op_CALL
.Lcp_BB261_35:
	cmp	x10, #3
	b.eq	.Lcp_BB261_16
	ldrb	w15, [x14, #4]
	tbnz	w15, #0, .Lcp_BB261_16
	ldr	w15, [x14]
	and	x10, x10, #0xfffffffffffffffd
	add	w15, w15, #1
	str	w15, [x14]
	b	.Lcp_BB261_16
.Lcp_BB261_38:
	adr	x17, .Lcp_tmp214
	b	free_thunk
.Lcp_tmp214:
	cmp	x19, #1
	b.eq	.Lcp_BB261_31
	b	.Lcp_BB261_32
.Lcp_BB261_39:
	mov	x0, x9
	adr	x17, .Lcp_tmp215
	b	free_thunk
.Lcp_tmp215:
	b	.Lcp_BB261_32
.Lcp_BB261_40:
	mov	x0, x8
	adr	x17, .Lcp_tmp216
	b	free_thunk
.Lcp_tmp216:
	b	op_CALL
.Lcp_func_end261:
	.size	op_CALL_FUNCTION_DEFAULTS_3, .Lcp_func_end261-op_CALL_FUNCTION_DEFAULTS_3
	.cfi_endproc
	.p2align	2
	.type	op_CALL_METHOD_DEFAULTS_3,@function
op_CALL_METHOD_DEFAULTS_3:
	.cfi_startproc
	ldrb	w8, [x21, #40]
	tbnz	w8, #0, .Lcp_BB262_27
	lsr	w12, w25, #10
	mov	x8, #-2
	mov	w11, w12
	sub	x8, x8, x11
	add	x15, x22, x8, lsl #3
	ldr	x10, [x15]
	and	x8, x10, #0x1
	cmp	x10, #3
	ccmp	x8, #0, #4, ne
	b.eq	.Lcp_BB262_34
	and	x14, x10, #0xfffffffffffffffc
	adrp	x9, cp_type_function
	add	x9, x9, :lo12:cp_type_function
	ldr	x8, [x14, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB262_34
	ldr	w8, [x23, #8]
	ldr	w9, [x14, #56]
	cmp	w9, w8
	b.ne	.Lcp_BB262_34
	ldr	x8, [x14, #48]
	cmp	x8, #3
	b.eq	.Lcp_BB262_34
	and	x16, x8, #0xfffffffffffffffc
	ldr	x8, [x16, #16]
	cmp	x8, #2
	b.ls	.Lcp_BB262_34
	add	x8, x16, x8, lsl #3
	mvn	x9, x11
	ldr	x13, [x22, x9, lsl #3]
	ldr	x8, [x8, #8]
	and	x18, x8, #0x3
	cmp	x18, #1
	b.ne	.Lcp_BB262_8
	and	x9, x8, #0xfffffffffffffffc
	ldr	w16, [x9]
	add	w16, w16, #1
	str	w16, [x9]
	ldr	x9, [x14, #48]
	and	x16, x9, #0xfffffffffffffffc
.Lcp_BB262_8:
	mov	x9, x16
	ldr	x17, [x9, #16]!
	ldr	x9, [x9, x17, lsl #3]
	and	x19, x9, #0x3
	cmp	x19, #1
	b.ne	.Lcp_BB262_10
	and	x16, x9, #0xfffffffffffffffc
	ldr	w17, [x16]
	add	w17, w17, #1
	str	w17, [x16]
	ldr	x16, [x14, #48]
	and	x16, x16, #0xfffffffffffffffc
.Lcp_BB262_10:
	ldr	x17, [x16, #16]
	sub	x12, x22, w12, uxtw #3
	add	x16, x16, x17, lsl #3
	ldr	x0, [x16, #24]
	and	x16, x0, #0x3
	cmp	x16, #1
	b.ne	.Lcp_BB262_12
	and	x17, x0, #0xfffffffffffffffc
	ldr	w26, [x17]
	add	w26, w26, #1
	str	w26, [x17]
.Lcp_BB262_12:
	ldr	x17, [x14, #16]
	and	x17, x17, #0xfffffffffffffffc
	ldp	w26, w17, [x17, #64]
	add	x26, x12, x26, lsl #3
	add	x17, x26, x17, lsl #3
	ldr	x26, [x20, #24]
	add	x17, x17, #64
	cmp	x17, x26
	b.hi	.Lcp_BB262_28
	ldr	w17, [x21, #36]
	ldr	w26, [x20, #20]
	cmp	w17, w26
	b.hs	.Lcp_BB262_28
	sub	x15, x15, x21
	mvn	w16, w10
	mov	w17, #5
	sub	x15, x15, #64
	tst	x16, #0x3
	str	x23, [x21, #16]
	lsr	x15, x15, #3
	str	w17, [x21, #44]
	str	w15, [x21, #32]
	b.eq	.Lcp_BB262_35
.Lcp_BB262_15:
	mvn	w14, w13
	tst	x14, #0x3
	b.eq	.Lcp_BB262_37
.Lcp_BB262_16:
	str	x13, [x12, #-8]!
	cbz	w11, .Lcp_BB262_23
	neg	x13, x11
.Lcp_BB262_18:
	ldr	x14, [x22, x13, lsl #3]
	mvn	w15, w14
	tst	x15, #0x3
	b.eq	.Lcp_BB262_20
.Lcp_BB262_19:
	str	x14, [x22, x13, lsl #3]
	adds	x13, x13, #1
	b.lo	.Lcp_BB262_18
	b	.Lcp_BB262_23
.Lcp_BB262_20:
	cmp	x14, #3
	b.eq	.Lcp_BB262_19
	and	x15, x14, #0xfffffffffffffffc
	ldrb	w16, [x15, #4]
	tbnz	w16, #0, .Lcp_BB262_19
	ldr	w16, [x15]
	and	x14, x14, #0xfffffffffffffffd
	add	w16, w16, #1
	str	w16, [x15]
	b	.Lcp_BB262_19
.Lcp_BB262_23:
	add	x13, x12, x11, lsl #3
	stp	x8, x9, [x13, #8]
	and	x8, x10, #0xfffffffffffffffc
	str	x0, [x13, #24]
	add	w13, w11, #4
	ldr	x8, [x8, #16]
	and	x9, x8, #0xfffffffffffffffc
	ldr	w8, [x9, #64]
	cmp	w13, w8
	b.hs	.Lcp_BB262_26
	sub	w13, w8, w11
	add	x11, x22, #24
	mov	w14, #3
	sub	w13, w13, #4
.Lcp_BB262_25:
	subs	w13, w13, #1
	str	x14, [x11], #8
	b.ne	.Lcp_BB262_25
.Lcp_BB262_26:
	add	x8, x12, x8, lsl #3
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	stp	x9, x21, [x8]
	add	x22, x8, #64
	ldr	x23, [x9, #16]
	str	wzr, [x8, #32]
	stp	x23, x10, [x8, #16]
	ldr	w9, [x21, #36]
	str	xzr, [x8, #48]
	mov	x21, x8
	add	w9, w9, #1
	stp	w9, wzr, [x8, #36]
	str	x8, [x20]
	ldr	w25, [x23]
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB262_27:
	b	op_COLD_CALL_METHOD_DEFAULTS_3
.Lcp_BB262_28:
	cmp	x16, #1
	b.ne	.Lcp_BB262_30
	and	x10, x0, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB262_40
.Lcp_BB262_30:
	cmp	x19, #1
	b.ne	.Lcp_BB262_32
.Lcp_BB262_31:
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB262_41
.Lcp_BB262_32:
	cmp	x18, #1
	b.ne	.Lcp_BB262_34
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB262_42
.Lcp_BB262_34:
	b	op_CALL
.Lcp_BB262_35:
	ldrb	w15, [x14, #4]
	tbnz	w15, #0, .Lcp_BB262_15
	ldr	w15, [x14]
	and	x10, x10, #0xfffffffffffffffd
	add	w15, w15, #1
	str	w15, [x14]
	b	.Lcp_BB262_15
.Lcp_BB262_37:
	cmp	x13, #3
	b.eq	.Lcp_BB262_16
	and	x14, x13, #0xfffffffffffffffc
	ldrb	w15, [x14, #4]
	tbnz	w15, #0, .Lcp_BB262_16
	ldr	w15, [x14]
	and	x13, x13, #0xfffffffffffffffd
	add	w15, w15, #1
	str	w15, [x14]
	b	.Lcp_BB262_16
.Lcp_BB262_40:
	adr	x17, .Lcp_tmp217
	b	free_thunk
.Lcp_tmp217:
	cmp	x19, #1
	b.eq	.Lcp_BB262_31
	b	.Lcp_BB262_32
.Lcp_BB262_41:
	mov	x0, x9
	adr	x17, .Lcp_tmp218
	b	free_thunk
.Lcp_tmp218:
	b	.Lcp_BB262_32
.Lcp_BB262_42:
	mov	x0, x8
	adr	x17, .Lcp_tmp219
	b	free_thunk
.Lcp_tmp219:
	b	op_CALL
.Lcp_func_end262:
	.size	op_CALL_METHOD_DEFAULTS_3, .Lcp_func_end262-op_CALL_METHOD_DEFAULTS_3
	.cfi_endproc
	.p2align	2
	.type	op_CALL_NATIVE,@function
op_CALL_NATIVE:
	.cfi_startproc
	stp	x29, x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	.cfi_remember_state
	lsr	w28, w25, #10
	mov	x8, #-2
	mov	x19, x22
	mov	w26, w28
	sub	x29, x8, x26
	ldr	x8, [x22, x29, lsl #3]
	cmp	x8, #3
	b.ne	.Lcp_BB263_13
	mvn	x8, x26
	add	x22, x19, x8, lsl #3
	ldr	x27, [x22]
	tbz	w27, #0, .Lcp_BB263_13
	and	x8, x27, #0xfffffffffffffffc
	adrp	x9, cp_type_native_function
	add	x9, x9, :lo12:cp_type_native_function
	ldr	x8, [x8, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB263_13
	sub	x8, x19, x21
	sub	x2, x19, w28, uxtw #3
	mov	x0, x20
	sub	x8, x8, #64
	mov	x1, x27
	mov	w3, w26
	lsr	x8, x8, #3
	str	x23, [x21, #16]
	str	w8, [x21, #32]
	bl	cp_call_native
	cmp	x0, #3
	b.eq	.Lcp_BB263_14
	cbz	w26, .Lcp_BB263_10
	sub	x8, x19, x26, lsl #3
	add	x8, x8, x28, lsl #3
	sub	x8, x8, #8
	b	.Lcp_BB263_7
.Lcp_BB263_6:
	sub	x28, x28, #1
	sub	x8, x8, #8
	cbz	x28, .Lcp_BB263_10
.Lcp_BB263_7:
	ldr	x9, [x8]
	and	x10, x9, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB263_6
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.ne	.Lcp_BB263_6
	mov	x10, x0
	mov	x0, x9
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp220
	b	free_thunk
.Lcp_tmp220:
	mov	x0, x10
	mov	x22, x9
	b	.Lcp_BB263_6
.Lcp_BB263_10:
	and	x8, x27, #0x3
	str	x0, [x19, x29, lsl #3]
	cmp	x8, #1
	b.ne	.Lcp_BB263_12
	and	x9, x27, #0xfffffffffffffffc
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB263_15
.Lcp_BB263_12:
	ldr	w25, [x23, #20]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB263_13:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x19
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_CALL
.Lcp_BB263_14:
	.cfi_restore_state
	.cfi_remember_state
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_UNWIND
.Lcp_BB263_15:
	.cfi_restore_state
	mov	x0, x27
	adr	x17, .Lcp_tmp221
	b	free_thunk
.Lcp_tmp221:
	b	.Lcp_BB263_12
.Lcp_func_end263:
	.size	op_CALL_NATIVE, .Lcp_func_end263-op_CALL_NATIVE
	.cfi_endproc
	.p2align	2
	.type	op_CALL_NATIVE_METHOD,@function
op_CALL_NATIVE_METHOD:
	.cfi_startproc
	stp	x29, x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	.cfi_remember_state
	lsr	w29, w25, #10
	mov	x8, #-2
	mov	x27, x22
	mov	w26, w29
	sub	x28, x8, x26
	ldr	x19, [x22, x28, lsl #3]
	and	x8, x19, #0x1
	cmp	x19, #3
	ccmp	x8, #0, #4, ne
	b.eq	.Lcp_BB264_14
	and	x8, x19, #0xfffffffffffffffc
	adrp	x9, cp_type_method_descriptor
	add	x9, x9, :lo12:cp_type_method_descriptor
	ldr	x8, [x8, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB264_14
	mvn	x8, x26
	sub	x9, x27, x21
	sub	x3, x27, w29, uxtw #3
	add	x22, x27, x8, lsl #3
	sub	x8, x9, #64
	mov	x0, x20
	lsr	x8, x8, #3
	mov	x1, x19
	mov	w4, w26
	ldr	x25, [x22]
	str	x23, [x21, #16]
	str	w8, [x21, #32]
	mov	x2, x25
	bl	cp_call_descriptor
	cmp	x0, #3
	b.eq	.Lcp_BB264_15
	cbz	w26, .Lcp_BB264_9
	sub	x8, x27, x26, lsl #3
	add	x8, x8, x29, lsl #3
	sub	x8, x8, #8
	b	.Lcp_BB264_6
.Lcp_BB264_5:
	sub	x29, x29, #1
	sub	x8, x8, #8
	cbz	x29, .Lcp_BB264_9
.Lcp_BB264_6:
	ldr	x9, [x8]
	and	x10, x9, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB264_5
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.ne	.Lcp_BB264_5
	mov	x10, x0
	mov	x0, x9
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp222
	b	free_thunk
.Lcp_tmp222:
	mov	x0, x10
	mov	x22, x9
	b	.Lcp_BB264_5
.Lcp_BB264_9:
	and	x8, x25, #0x3
	str	x0, [x27, x28, lsl #3]
	cmp	x8, #1
	b.ne	.Lcp_BB264_11
	and	x8, x25, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB264_16
.Lcp_BB264_11:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB264_13
	and	x9, x19, #0xfffffffffffffffc
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB264_17
.Lcp_BB264_13:
	ldr	w25, [x23, #20]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB264_14:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x27
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_CALL
.Lcp_BB264_15:
	.cfi_restore_state
	.cfi_remember_state
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_UNWIND
.Lcp_BB264_16:
	.cfi_restore_state
	mov	x0, x25
	adr	x17, .Lcp_tmp223
	b	free_thunk
.Lcp_tmp223:
	b	.Lcp_BB264_11
.Lcp_BB264_17:
	mov	x0, x19
	adr	x17, .Lcp_tmp224
	b	free_thunk
.Lcp_tmp224:
	b	.Lcp_BB264_13
.Lcp_func_end264:
	.size	op_CALL_NATIVE_METHOD, .Lcp_func_end264-op_CALL_NATIVE_METHOD
	.cfi_endproc
	.p2align	2
	.type	op_CALL_ISINSTANCE,@function
op_CALL_ISINSTANCE:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-24]!
	ldur	x10, [x22, #-8]
	cmp	x10, #3
	b.ne	.Lcp_BB265_15
	tbz	w8, #0, .Lcp_BB265_15
	and	x11, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_native_function
	add	x12, x12, :lo12:cp_type_native_function
	ldr	x10, [x11, #8]
	cmp	x10, x12
	b.ne	.Lcp_BB265_15
	ldr	x10, [x11, #16]
	adrp	x12, cp_native_isinstance
	add	x12, x12, :lo12:cp_native_isinstance
	cmp	x10, x12
	b.ne	.Lcp_BB265_15
	ldr	x0, [x22, #16]
	tbz	w0, #0, .Lcp_BB265_15
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_type
	add	x13, x13, :lo12:cp_type_type
	ldr	x10, [x12, #8]
	cmp	x10, x13
	b.ne	.Lcp_BB265_15
	ldr	x10, [x22, #8]
	tbz	w10, #0, .Lcp_BB265_16
	and	x13, x10, #0xfffffffffffffffc
	ldr	x13, [x13, #8]
	cmp	x13, x12
	b.ne	.Lcp_BB265_17
.Lcp_BB265_8:
	and	x13, x0, #0x3
	cmp	x13, #1
	adrp	x13, cp_true+3
	add	x13, x13, :lo12:cp_true+3
	stur	x13, [x9, #-32]
	b.ne	.Lcp_BB265_10
	ldr	w9, [x12]
	subs	w9, w9, #1
	str	w9, [x12]
	b.eq	.Lcp_BB265_18
.Lcp_BB265_10:
	and	x9, x10, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB265_12
	and	x9, x10, #0xfffffffffffffffc
	ldr	w12, [x9]
	subs	w12, w12, #1
	str	w12, [x9]
	b.eq	.Lcp_BB265_19
.Lcp_BB265_12:
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB265_14
	ldr	w9, [x11]
	subs	w9, w9, #1
	str	w9, [x11]
	b.eq	.Lcp_BB265_20
.Lcp_BB265_14:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB265_15:
	mov	x22, x9
	b	op_CALL
.Lcp_BB265_16:
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	tst	x10, #0x2
	adrp	x14, cp_type_int
	add	x14, x14, :lo12:cp_type_int
	csel	x13, x14, x13, eq
	cmp	x13, x12
	b.eq	.Lcp_BB265_8
.Lcp_BB265_17:
	mov	x22, x9
	b	op_COLD_CALL_ISINSTANCE
.Lcp_BB265_18:
	adr	x17, .Lcp_tmp225
	b	free_thunk
.Lcp_tmp225:
	b	.Lcp_BB265_10
.Lcp_BB265_19:
	mov	x0, x10
	adr	x17, .Lcp_tmp226
	b	free_thunk
.Lcp_tmp226:
	b	.Lcp_BB265_12
.Lcp_BB265_20:
	mov	x0, x8
	adr	x17, .Lcp_tmp227
	b	free_thunk
.Lcp_tmp227:
	b	.Lcp_BB265_14
.Lcp_func_end265:
	.size	op_CALL_ISINSTANCE, .Lcp_func_end265-op_CALL_ISINSTANCE
	.cfi_endproc
	.p2align	2
	.type	op_CALL_LEN_LIST,@function
op_CALL_LEN_LIST:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-16]!
	ldur	x10, [x22, #-8]
	cmp	x10, #3
	b.ne	.Lcp_BB266_11
	tbz	w8, #0, .Lcp_BB266_11
	and	x10, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_native_function
	add	x12, x12, :lo12:cp_type_native_function
	ldr	x11, [x10, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB266_11
	ldr	x11, [x10, #16]
	adrp	x12, cp_native_len
	add	x12, x12, :lo12:cp_native_len
	cmp	x11, x12
	b.ne	.Lcp_BB266_11
	ldr	x0, [x22, #8]
	tbz	w0, #0, .Lcp_BB266_11
	and	x11, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_list
	add	x13, x13, :lo12:cp_type_list
	ldr	x12, [x11, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB266_11
	ldr	x12, [x11, #24]
	and	x13, x0, #0x3
	cmp	x13, #1
	lsl	x12, x12, #2
	stur	x12, [x9, #-24]
	b.ne	.Lcp_BB266_8
	ldr	w9, [x11]
	subs	w9, w9, #1
	str	w9, [x11]
	b.eq	.Lcp_BB266_12
.Lcp_BB266_8:
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB266_10
	ldr	w9, [x10]
	subs	w9, w9, #1
	str	w9, [x10]
	b.eq	.Lcp_BB266_13
.Lcp_BB266_10:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB266_11:
	mov	x22, x9
	b	op_CALL
.Lcp_BB266_12:
	adr	x17, .Lcp_tmp228
	b	free_thunk
.Lcp_tmp228:
	b	.Lcp_BB266_8
.Lcp_BB266_13:
	mov	x0, x8
	adr	x17, .Lcp_tmp229
	b	free_thunk
.Lcp_tmp229:
	b	.Lcp_BB266_10
.Lcp_func_end266:
	.size	op_CALL_LEN_LIST, .Lcp_func_end266-op_CALL_LEN_LIST
	.cfi_endproc
	.p2align	2
	.type	op_CALL_LEN_TUPLE,@function
op_CALL_LEN_TUPLE:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-16]!
	ldur	x10, [x22, #-8]
	cmp	x10, #3
	b.ne	.Lcp_BB267_11
	tbz	w8, #0, .Lcp_BB267_11
	and	x10, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_native_function
	add	x12, x12, :lo12:cp_type_native_function
	ldr	x11, [x10, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB267_11
	ldr	x11, [x10, #16]
	adrp	x12, cp_native_len
	add	x12, x12, :lo12:cp_native_len
	cmp	x11, x12
	b.ne	.Lcp_BB267_11
	ldr	x0, [x22, #8]
	tbz	w0, #0, .Lcp_BB267_11
	and	x11, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_tuple
	add	x13, x13, :lo12:cp_type_tuple
	ldr	x12, [x11, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB267_11
	ldr	x12, [x11, #16]
	and	x13, x0, #0x3
	cmp	x13, #1
	lsl	x12, x12, #2
	stur	x12, [x9, #-24]
	b.ne	.Lcp_BB267_8
	ldr	w9, [x11]
	subs	w9, w9, #1
	str	w9, [x11]
	b.eq	.Lcp_BB267_12
.Lcp_BB267_8:
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB267_10
	ldr	w9, [x10]
	subs	w9, w9, #1
	str	w9, [x10]
	b.eq	.Lcp_BB267_13
.Lcp_BB267_10:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB267_11:
	mov	x22, x9
	b	op_CALL
.Lcp_BB267_12:
	adr	x17, .Lcp_tmp230
	b	free_thunk
.Lcp_tmp230:
	b	.Lcp_BB267_8
.Lcp_BB267_13:
	mov	x0, x8
	adr	x17, .Lcp_tmp231
	b	free_thunk
.Lcp_tmp231:
	b	.Lcp_BB267_10
.Lcp_func_end267:
	.size	op_CALL_LEN_TUPLE, .Lcp_func_end267-op_CALL_LEN_TUPLE
	.cfi_endproc
	.p2align	2
	.type	op_CALL_LEN_STR,@function
op_CALL_LEN_STR:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-16]!
	ldur	x10, [x22, #-8]
	cmp	x10, #3
	b.ne	.Lcp_BB268_11
	tbz	w8, #0, .Lcp_BB268_11
	and	x10, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_native_function
	add	x12, x12, :lo12:cp_type_native_function
	ldr	x11, [x10, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB268_11
	ldr	x11, [x10, #16]
	adrp	x12, cp_native_len
	add	x12, x12, :lo12:cp_native_len
	cmp	x11, x12
	b.ne	.Lcp_BB268_11
	ldr	x0, [x22, #8]
	tbz	w0, #0, .Lcp_BB268_11
	and	x11, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_str
	add	x13, x13, :lo12:cp_type_str
	ldr	x12, [x11, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB268_11
	ldr	x12, [x11, #24]
	and	x13, x0, #0x3
	cmp	x13, #1
	lsl	x12, x12, #2
	stur	x12, [x9, #-24]
	b.ne	.Lcp_BB268_8
	ldr	w9, [x11]
	subs	w9, w9, #1
	str	w9, [x11]
	b.eq	.Lcp_BB268_12
.Lcp_BB268_8:
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB268_10
	ldr	w9, [x10]
	subs	w9, w9, #1
	str	w9, [x10]
	b.eq	.Lcp_BB268_13
.Lcp_BB268_10:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB268_11:
	mov	x22, x9
	b	op_CALL
.Lcp_BB268_12:
	adr	x17, .Lcp_tmp232
	b	free_thunk
.Lcp_tmp232:
	b	.Lcp_BB268_8
.Lcp_BB268_13:
	mov	x0, x8
	adr	x17, .Lcp_tmp233
	b	free_thunk
.Lcp_tmp233:
	b	.Lcp_BB268_10
.Lcp_func_end268:
	.size	op_CALL_LEN_STR, .Lcp_func_end268-op_CALL_LEN_STR
	.cfi_endproc
	.p2align	2
	.type	op_CALL_LEN_DICT,@function
op_CALL_LEN_DICT:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-16]!
	ldur	x10, [x22, #-8]
	cmp	x10, #3
	b.ne	.Lcp_BB269_11
	tbz	w8, #0, .Lcp_BB269_11
	and	x10, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_native_function
	add	x12, x12, :lo12:cp_type_native_function
	ldr	x11, [x10, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB269_11
	ldr	x11, [x10, #16]
	adrp	x12, cp_native_len
	add	x12, x12, :lo12:cp_native_len
	cmp	x11, x12
	b.ne	.Lcp_BB269_11
	ldr	x0, [x22, #8]
	tbz	w0, #0, .Lcp_BB269_11
	and	x11, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_dict
	add	x13, x13, :lo12:cp_type_dict
	ldr	x12, [x11, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB269_11
	ldr	w12, [x11, #32]
	and	x13, x0, #0x3
	cmp	x13, #1
	lsl	x12, x12, #2
	stur	x12, [x9, #-24]
	b.ne	.Lcp_BB269_8
	ldr	w9, [x11]
	subs	w9, w9, #1
	str	w9, [x11]
	b.eq	.Lcp_BB269_12
.Lcp_BB269_8:
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB269_10
	ldr	w9, [x10]
	subs	w9, w9, #1
	str	w9, [x10]
	b.eq	.Lcp_BB269_13
.Lcp_BB269_10:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB269_11:
	mov	x22, x9
	b	op_CALL
.Lcp_BB269_12:
	adr	x17, .Lcp_tmp234
	b	free_thunk
.Lcp_tmp234:
	b	.Lcp_BB269_8
.Lcp_BB269_13:
	mov	x0, x8
	adr	x17, .Lcp_tmp235
	b	free_thunk
.Lcp_tmp235:
	b	.Lcp_BB269_10
.Lcp_func_end269:
	.size	op_CALL_LEN_DICT, .Lcp_func_end269-op_CALL_LEN_DICT
	.cfi_endproc
	.p2align	2
	.type	op_CALL_LIST_APPEND,@function
op_CALL_LIST_APPEND:
	.cfi_startproc
	stp	x29, x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	.cfi_remember_state
	mov	x27, x22
	ldr	x26, [x22, #-16]!
	ldur	x19, [x22, #-8]
	cmp	x19, #3
	b.eq	.Lcp_BB270_13
	tbz	w19, #0, .Lcp_BB270_13
	and	x28, x19, #0xfffffffffffffffc
	adrp	x9, cp_type_method_descriptor
	add	x9, x9, :lo12:cp_type_method_descriptor
	ldr	x8, [x28, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB270_13
	ldr	x8, [x28, #16]
	adrp	x9, cp_native_list_append
	add	x9, x9, :lo12:cp_native_list_append
	cmp	x8, x9
	b.ne	.Lcp_BB270_13
	tbz	w26, #0, .Lcp_BB270_13
	and	x29, x26, #0xfffffffffffffffc
	adrp	x9, cp_type_list
	add	x9, x9, :lo12:cp_type_list
	ldr	x8, [x29, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB270_13
	ldr	x2, [x22, #8]
	sub	x8, x27, x21
	str	x23, [x21, #16]
	sub	x8, x8, #64
	lsr	x8, x8, #3
	mvn	w9, w2
	tst	x9, #0x3
	str	w8, [x21, #32]
	b.eq	.Lcp_BB270_14
.Lcp_BB270_7:
	mov	x0, x20
	mov	x1, x26
	bl	cp_list_append
	tbnz	w0, #31, .Lcp_BB270_17
	and	x8, x26, #0x3
	cmp	x8, #1
	adrp	x8, cp_none+3
	add	x8, x8, :lo12:cp_none+3
	stur	x8, [x27, #-24]
	b.ne	.Lcp_BB270_10
	ldr	w8, [x29]
	subs	w8, w8, #1
	str	w8, [x29]
	b.eq	.Lcp_BB270_18
.Lcp_BB270_10:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB270_12
	ldr	w8, [x28]
	subs	w8, w8, #1
	str	w8, [x28]
	b.eq	.Lcp_BB270_19
.Lcp_BB270_12:
	ldr	w25, [x23, #20]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB270_13:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x27
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_CALL
.Lcp_BB270_14:
	.cfi_restore_state
	.cfi_remember_state
	cmp	x2, #3
	b.eq	.Lcp_BB270_7
	and	x8, x2, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB270_7
	ldr	w9, [x8]
	and	x2, x2, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB270_7
.Lcp_BB270_17:
	mov	w8, #3
	stur	x8, [x27, #-8]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_UNWIND
.Lcp_BB270_18:
	.cfi_restore_state
	mov	x0, x26
	adr	x17, .Lcp_tmp236
	b	free_thunk
.Lcp_tmp236:
	b	.Lcp_BB270_10
.Lcp_BB270_19:
	mov	x0, x19
	adr	x17, .Lcp_tmp237
	b	free_thunk
.Lcp_tmp237:
	b	.Lcp_BB270_12
.Lcp_func_end270:
	.size	op_CALL_LIST_APPEND, .Lcp_func_end270-op_CALL_LIST_APPEND
	.cfi_endproc
	.p2align	2
	.type	op_CALL_CLASS,@function
op_CALL_CLASS:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	lsr	w9, w25, #10
	mov	x8, #-2
	mov	w19, w9
	sub	x8, x8, x19
	add	x26, x22, x8, lsl #3
	ldr	x8, [x26]
	cmp	x8, #3
	b.ne	.Lcp_BB271_7
	mvn	x27, x19
	ldr	x1, [x22, x27, lsl #3]
	tbz	w1, #0, .Lcp_BB271_7
	and	x8, x1, #0xfffffffffffffffc
	adrp	x11, cp_type_type
	add	x11, x11, :lo12:cp_type_type
	ldr	x10, [x8, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB271_7
	ldr	w10, [x23, #8]
	ldr	w11, [x8, #16]
	cmp	w11, w10
	b.ne	.Lcp_BB271_7
	add	x24, x21, #64
	sub	x3, x22, w9, uxtw #3
	ldur	x2, [x23, #12]
	sub	x10, x22, x24
	str	x23, [x21, #16]
	lsr	x9, x10, #3
	mvn	w10, w1
	tst	x10, #0x3
	str	w9, [x21, #32]
	b.eq	.Lcp_BB271_8
.Lcp_BB271_5:
	mov	x0, x20
	mov	w4, w19
	bl	cp_enter_class
	cbz	x0, .Lcp_BB271_11
	sub	x8, x26, x24
	mov	w9, #5
	str	x23, [x21, #16]
	lsr	x8, x8, #3
	str	w9, [x21, #44]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	str	w8, [x21, #32]
	mov	x21, x0
	str	x0, [x20]
	ldr	x23, [x0, #16]
	ldr	w8, [x0, #32]
	ldr	w25, [x23]
	add	x8, x0, x8, lsl #3
	and	x9, x25, #0x3ff
	add	x22, x8, #64
	ldr	x1, [x24, x9, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x1
.Lcp_BB271_7:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_CALL
.Lcp_BB271_8:
	.cfi_restore_state
	cmp	x1, #3
	b.eq	.Lcp_BB271_5
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB271_5
	ldr	w9, [x8]
	and	x1, x1, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB271_5
.Lcp_BB271_11:
	mov	w8, #3
	str	x8, [x22, x27, lsl #3]
	cbz	w19, .Lcp_BB271_19
	cmp	w25, #1, lsl #12
	b.hs	.Lcp_BB271_14
	mov	x8, xzr
	b	.Lcp_BB271_17
.Lcp_BB271_14:
	mov	w8, #3
	sub	x9, x22, x19, lsl #3
	and	x10, x19, #0x3ffffc
	dup	v0.2d, x8
	and	x8, x19, #0x3ffffc
	add	x9, x9, #16
.Lcp_BB271_15:
	subs	x10, x10, #4
	stp	q0, q0, [x9, #-16]
	add	x9, x9, #32
	b.ne	.Lcp_BB271_15
	cmp	x8, x19
	b.eq	.Lcp_BB271_19
.Lcp_BB271_17:
	sub	x8, x8, x19
	mov	w9, #3
.Lcp_BB271_18:
	str	x9, [x22, x8, lsl #3]
	adds	x8, x8, #1
	b.lo	.Lcp_BB271_18
.Lcp_BB271_19:
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end271:
	.size	op_CALL_CLASS, .Lcp_func_end271-op_CALL_CLASS
	.cfi_endproc
	.p2align	2
	.type	op_CALL_NATIVE_CLASS,@function
op_CALL_NATIVE_CLASS:
	.cfi_startproc
	stp	x29, x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	.cfi_remember_state
	lsr	w28, w25, #10
	mov	x9, #-2
	mov	x8, x24
	mov	w26, w28
	sub	x29, x9, x26
	ldr	x9, [x22, x29, lsl #3]
	cmp	x9, #3
	b.ne	.Lcp_BB272_14
	mvn	x9, x26
	add	x19, x22, x9, lsl #3
	ldr	x27, [x19]
	tbz	w27, #0, .Lcp_BB272_14
	and	x24, x27, #0xfffffffffffffffc
	adrp	x10, cp_type_type
	add	x10, x10, :lo12:cp_type_type
	ldr	x9, [x24, #8]
	cmp	x9, x10
	b.ne	.Lcp_BB272_14
	ldr	w9, [x23, #8]
	ldr	w10, [x24, #16]
	cmp	w10, w9
	b.ne	.Lcp_BB272_14
	sub	x8, x22, x21
	sub	x2, x22, w28, uxtw #3
	mov	x0, x20
	sub	x8, x8, #64
	mov	x1, x27
	mov	w3, w26
	lsr	x8, x8, #3
	str	x23, [x21, #16]
	str	w8, [x21, #32]
	bl	cp_call_class
	cmp	x0, #3
	b.eq	.Lcp_BB272_15
	cbz	w26, .Lcp_BB272_11
	sub	x8, x22, x26, lsl #3
	add	x8, x8, x28, lsl #3
	sub	x8, x8, #8
	b	.Lcp_BB272_8
.Lcp_BB272_7:
	sub	x28, x28, #1
	sub	x8, x8, #8
	cbz	x28, .Lcp_BB272_11
.Lcp_BB272_8:
	ldr	x9, [x8]
	and	x10, x9, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB272_7
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.ne	.Lcp_BB272_7
	mov	x10, x0
	mov	x0, x9
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp238
	b	free_thunk
.Lcp_tmp238:
	mov	x0, x10
	mov	x22, x9
	b	.Lcp_BB272_7
.Lcp_BB272_11:
	and	x8, x27, #0x3
	str	x0, [x22, x29, lsl #3]
	cmp	x8, #1
	b.ne	.Lcp_BB272_13
	ldr	w8, [x24]
	subs	w8, w8, #1
	str	w8, [x24]
	b.eq	.Lcp_BB272_16
.Lcp_BB272_13:
	ldr	w25, [x23, #20]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	mov	x22, x19
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB272_14:
	.cfi_restore_state
	.cfi_remember_state
	mov	x24, x8
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_CALL
.Lcp_BB272_15:
	.cfi_restore_state
	.cfi_remember_state
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_UNWIND
.Lcp_BB272_16:
	.cfi_restore_state
	mov	x0, x27
	mov	x22, x19
	adr	x17, .Lcp_tmp239
	b	free_thunk
.Lcp_tmp239:
	b	.Lcp_BB272_13
.Lcp_func_end272:
	.size	op_CALL_NATIVE_CLASS, .Lcp_func_end272-op_CALL_NATIVE_CLASS
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_LOAD_FAST,@function
op_LOAD_FAST_LOAD_FAST:
	.cfi_startproc
	mvn	w8, w25, lsr #10
	lsl	w8, w8, #3
	orr	x8, x8, #0xfffffffffe000000
	ldr	x8, [x21, x8]
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB273_2
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB273_2:
	str	x8, [x22]
	ldr	w8, [x23, #4]
	mvn	w8, w8, lsr #10
	ldr	x8, [x21, w8, sxtw #3]
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB273_4
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB273_4:
	str	x8, [x22, #8]
	add	x22, x22, #16
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_func_end273:
	.size	op_LOAD_FAST_LOAD_FAST, .Lcp_func_end273-op_LOAD_FAST_LOAD_FAST
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW,@function
op_LOAD_FAST_BORROW_LOAD_FAST_BORROW:
	.cfi_startproc
	mvn	w8, w25, lsr #10
	lsl	w8, w8, #3
	orr	x8, x8, #0xfffffffffe000000
	ldr	x8, [x21, x8]
	ubfiz	x9, x8, #1, #1
	orr	x8, x9, x8
	str	x8, [x22]
	ldr	w8, [x23, #4]
	mvn	w8, w8, lsr #10
	ldr	x8, [x21, w8, sxtw #3]
	ubfiz	x9, x8, #1, #1
	orr	x8, x9, x8
	str	x8, [x22, #8]
	add	x22, x22, #16
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_func_end274:
	.size	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW, .Lcp_func_end274-op_LOAD_FAST_BORROW_LOAD_FAST_BORROW
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_BORROW_LOAD_SMALL_INT,@function
op_LOAD_FAST_BORROW_LOAD_SMALL_INT:
	.cfi_startproc
	mvn	w8, w25, lsr #10
	lsl	w8, w8, #3
	orr	x8, x8, #0xfffffffffe000000
	ldr	x8, [x21, x8]
	ubfiz	x9, x8, #1, #1
	orr	x8, x9, x8
	str	x8, [x22]
	ldr	w8, [x23, #4]
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	str	x8, [x22, #8]
	add	x22, x22, #16
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_func_end275:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT, .Lcp_func_end275-op_LOAD_FAST_BORROW_LOAD_SMALL_INT
	.cfi_endproc
	.p2align	2
	.type	op_STORE_FAST_LOAD_FAST,@function
op_STORE_FAST_LOAD_FAST:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	mvn	w10, w9
	tst	x10, #0x3
	b.eq	.Lcp_BB276_6
.Lcp_BB276_1:
	mvn	w10, w25, lsr #10
	lsl	w10, w10, #3
	orr	x10, x10, #0xfffffffffe000000
	ldr	x0, [x21, x10]
	str	x9, [x21, x10]
	and	x11, x0, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB276_3
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB276_9
.Lcp_BB276_3:
	ldr	w8, [x23, #4]
	mvn	w8, w8, lsr #10
	ldr	x8, [x21, w8, sxtw #3]
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB276_5
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB276_5:
	stur	x8, [x22, #-8]
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB276_6:
	cmp	x9, #3
	b.eq	.Lcp_BB276_1
	and	x10, x9, #0xfffffffffffffffc
	ldrb	w11, [x10, #4]
	tbnz	w11, #0, .Lcp_BB276_1
	ldr	w11, [x10]
	and	x9, x9, #0xfffffffffffffffd
	add	w11, w11, #1
	str	w11, [x10]
	b	.Lcp_BB276_1
.Lcp_BB276_9:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp240
	b	free_thunk
.Lcp_tmp240:
	mov	x22, x9
	b	.Lcp_BB276_3
.Lcp_func_end276:
	.size	op_STORE_FAST_LOAD_FAST, .Lcp_func_end276-op_STORE_FAST_LOAD_FAST
	.cfi_endproc
	.p2align	2
	.type	op_STORE_FAST_LOAD_FAST_BORROW,@function
op_STORE_FAST_LOAD_FAST_BORROW:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	mvn	w10, w9
	tst	x10, #0x3
	b.eq	.Lcp_BB277_4
.Lcp_BB277_1:
	mvn	w10, w25, lsr #10
	lsl	w10, w10, #3
	orr	x10, x10, #0xfffffffffe000000
	ldr	x0, [x21, x10]
	str	x9, [x21, x10]
	and	x11, x0, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB277_3
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB277_7
.Lcp_BB277_3:
	ldr	w8, [x23, #4]
	mvn	w8, w8, lsr #10
	ldr	x8, [x21, w8, sxtw #3]
	ubfiz	x9, x8, #1, #1
	orr	x8, x9, x8
	stur	x8, [x22, #-8]
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB277_4:
	cmp	x9, #3
	b.eq	.Lcp_BB277_1
	and	x10, x9, #0xfffffffffffffffc
	ldrb	w11, [x10, #4]
	tbnz	w11, #0, .Lcp_BB277_1
	ldr	w11, [x10]
	and	x9, x9, #0xfffffffffffffffd
	add	w11, w11, #1
	str	w11, [x10]
	b	.Lcp_BB277_1
.Lcp_BB277_7:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp241
	b	free_thunk
.Lcp_tmp241:
	mov	x22, x9
	b	.Lcp_BB277_3
.Lcp_func_end277:
	.size	op_STORE_FAST_LOAD_FAST_BORROW, .Lcp_func_end277-op_STORE_FAST_LOAD_FAST_BORROW
	.cfi_endproc
	.p2align	2
	.type	op_STORE_FAST_STORE_FAST,@function
op_STORE_FAST_STORE_FAST:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	mvn	w10, w9
	tst	x10, #0x3
	b.eq	.Lcp_BB278_7
.Lcp_BB278_1:
	mvn	w10, w25, lsr #10
	lsl	w10, w10, #3
	orr	x10, x10, #0xfffffffffe000000
	ldr	x0, [x21, x10]
	str	x9, [x21, x10]
	and	x11, x0, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB278_3
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB278_13
.Lcp_BB278_3:
	mov	x8, x23
	ldr	x9, [x22, #-16]!
	ldr	w10, [x8, #4]!
	mvn	w11, w9
	lsr	w10, w10, #10
	tst	x11, #0x3
	b.eq	.Lcp_BB278_10
.Lcp_BB278_4:
	mvn	w10, w10
	ldr	x0, [x21, w10, sxtw #3]
	str	x9, [x21, w10, sxtw #3]
	and	x11, x0, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB278_6
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB278_14
.Lcp_BB278_6:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB278_7:
	cmp	x9, #3
	b.eq	.Lcp_BB278_1
	and	x10, x9, #0xfffffffffffffffc
	ldrb	w11, [x10, #4]
	tbnz	w11, #0, .Lcp_BB278_1
	ldr	w11, [x10]
	and	x9, x9, #0xfffffffffffffffd
	add	w11, w11, #1
	str	w11, [x10]
	b	.Lcp_BB278_1
.Lcp_BB278_10:
	cmp	x9, #3
	b.eq	.Lcp_BB278_4
	and	x11, x9, #0xfffffffffffffffc
	ldrb	w12, [x11, #4]
	tbnz	w12, #0, .Lcp_BB278_4
	ldr	w12, [x11]
	and	x9, x9, #0xfffffffffffffffd
	add	w12, w12, #1
	str	w12, [x11]
	b	.Lcp_BB278_4
.Lcp_BB278_13:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp242
	b	free_thunk
.Lcp_tmp242:
	mov	x22, x9
	b	.Lcp_BB278_3
.Lcp_BB278_14:
	mov	x9, x23
	mov	x23, x8
	adr	x17, .Lcp_tmp243
	b	free_thunk
.Lcp_tmp243:
	mov	x23, x9
	b	.Lcp_BB278_6
.Lcp_func_end278:
	.size	op_STORE_FAST_STORE_FAST, .Lcp_func_end278-op_STORE_FAST_STORE_FAST
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_BORROW_LOAD_ATTR_SLOT,@function
op_LOAD_FAST_BORROW_LOAD_ATTR_SLOT:
	.cfi_startproc
	mvn	w9, w25, lsr #10
	mov	x8, x22
	lsl	w9, w9, #3
	orr	x9, x9, #0xfffffffffe000000
	ldr	x10, [x21, x9]
	ubfiz	x9, x10, #1, #1
	orr	x9, x9, x10
	str	x9, [x22], #8
	mov	x9, x23
	ldr	w25, [x9, #4]!
	and	x11, x25, #0x3ff
	cmp	x11, #231
	b.ne	.Lcp_BB279_9
	ldr	w11, [x23, #12]
	tbz	w10, #0, .Lcp_BB279_10
	and	x12, x10, #0xfffffffffffffffc
	ldr	x12, [x12, #8]
.Lcp_BB279_3:
	ldr	w12, [x12, #16]
	cmp	w12, w11
	b.ne	.Lcp_BB279_8
	ldrh	w11, [x23, #10]
	and	x10, x10, #0xfffffffffffffffc
	add	x10, x10, x11, lsl #3
	ldr	x10, [x10, #32]
	cmp	x10, #3
	b.eq	.Lcp_BB279_8
	and	x9, x10, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB279_7
	and	x9, x10, #0xfffffffffffffffc
	ldr	w11, [x9]
	add	w11, w11, #1
	str	w11, [x9]
.Lcp_BB279_7:
	str	x10, [x8]
	ldr	w25, [x23, #24]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB279_8:
	mov	x23, x9
	b	op_LOAD_ATTR
.Lcp_BB279_9:
	ldr	x0, [x24, x11, lsl #3]
	mov	x23, x9
	br	x0
.Lcp_BB279_10:
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	tst	x10, #0x2
	adrp	x13, cp_type_int
	add	x13, x13, :lo12:cp_type_int
	csel	x12, x13, x12, eq
	b	.Lcp_BB279_3
.Lcp_func_end279:
	.size	op_LOAD_FAST_BORROW_LOAD_ATTR_SLOT, .Lcp_func_end279-op_LOAD_FAST_BORROW_LOAD_ATTR_SLOT
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_BORROW_LOAD_METHOD_PLAIN,@function
op_LOAD_FAST_BORROW_LOAD_METHOD_PLAIN:
	.cfi_startproc
	mvn	w9, w25, lsr #10
	mov	x8, x22
	lsl	w9, w9, #3
	orr	x9, x9, #0xfffffffffe000000
	ldr	x11, [x21, x9]
	ubfiz	x9, x11, #1, #1
	orr	x10, x9, x11
	mov	x9, x23
	str	x10, [x8], #8
	ldr	w25, [x9, #4]!
	and	x12, x25, #0x3ff
	cmp	x12, #242
	b.ne	.Lcp_BB280_12
	ldr	w12, [x23, #12]
	tbz	w11, #0, .Lcp_BB280_13
	and	x13, x11, #0xfffffffffffffffc
	ldr	x13, [x13, #8]
.Lcp_BB280_3:
	ldr	w13, [x13, #16]
	cmp	w13, w12
	b.ne	.Lcp_BB280_11
	and	x12, x11, #0xfffffffffffffffc
	ldr	w13, [x12, #24]
	cmn	w13, #1
	b.eq	.Lcp_BB280_11
	ldr	x9, [x23, #16]
	add	x8, x9, #3
	and	x13, x8, #0x3
	cmp	x13, #1
	b.ne	.Lcp_BB280_8
	and	x9, x8, #0xfffffffffffffffc
	ldr	w13, [x9]
.Lcp_BB280_7:
	add	w13, w13, #1
	str	w13, [x9]
	b	.Lcp_BB280_9
.Lcp_BB280_8:
	cmp	x13, #3
	b.eq	.Lcp_BB280_14
.Lcp_BB280_9:
	mvn	w9, w10
	str	x8, [x22]
	tst	x9, #0x3
	b.eq	.Lcp_BB280_17
.Lcp_BB280_10:
	str	x10, [x22, #8]
	add	x22, x22, #16
	ldr	w25, [x23, #24]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB280_11:
	mov	x22, x8
	mov	x23, x9
	b	op_LOAD_METHOD
.Lcp_BB280_12:
	ldr	x0, [x24, x12, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_BB280_13:
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	tst	x11, #0x2
	adrp	x14, cp_type_int
	add	x14, x14, :lo12:cp_type_int
	csel	x13, x14, x13, eq
	b	.Lcp_BB280_3
.Lcp_BB280_14:
	cbz	x9, .Lcp_BB280_20
	and	x9, x8, #0xfffffffffffffffc
	ldrb	w13, [x9, #4]
	tbnz	w13, #0, .Lcp_BB280_9
	ldr	w13, [x9]
	and	x8, x8, #0xfffffffffffffffd
	b	.Lcp_BB280_7
.Lcp_BB280_17:
	cmp	x10, #3
	b.eq	.Lcp_BB280_10
	ldrb	w8, [x12, #4]
	tbnz	w8, #0, .Lcp_BB280_10
	ldr	w8, [x12]
	and	x10, x11, #0xfffffffffffffffd
	add	w8, w8, #1
	str	w8, [x12]
	b	.Lcp_BB280_10
.Lcp_BB280_20:
	mov	w8, #3
	b	.Lcp_BB280_9
.Lcp_func_end280:
	.size	op_LOAD_FAST_BORROW_LOAD_METHOD_PLAIN, .Lcp_func_end280-op_LOAD_FAST_BORROW_LOAD_METHOD_PLAIN
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_BORROW_STORE_ATTR_SLOT,@function
op_LOAD_FAST_BORROW_STORE_ATTR_SLOT:
	.cfi_startproc
	mvn	w8, w25, lsr #10
	mov	x9, x22
	lsl	w8, w8, #3
	orr	x8, x8, #0xfffffffffe000000
	ldr	x11, [x21, x8]
	ubfiz	x8, x11, #1, #1
	orr	x8, x8, x11
	str	x8, [x9], #8
	mov	x8, x23
	ldr	w25, [x8, #4]!
	and	x10, x25, #0x3ff
	cmp	x10, #238
	b.ne	.Lcp_BB281_12
	ldr	w10, [x23, #12]
	tbz	w11, #0, .Lcp_BB281_13
	and	x12, x11, #0xfffffffffffffffc
	ldr	x12, [x12, #8]
.Lcp_BB281_3:
	ldr	w12, [x12, #16]
	cmp	w12, w10
	b.ne	.Lcp_BB281_11
	ldrh	w10, [x23, #10]
	and	x13, x11, #0xfffffffffffffffc
	add	x11, x13, #32
	ldr	x12, [x22, #-8]!
	ldr	x0, [x11, x10, lsl #3]
	cmp	x0, #3
	b.ne	.Lcp_BB281_7
	ldr	w14, [x13, #24]
	cmp	w14, w10
	b.hi	.Lcp_BB281_11
	add	w9, w10, #1
	str	w9, [x13, #24]
.Lcp_BB281_7:
	mvn	w9, w12
	tst	x9, #0x3
	b.eq	.Lcp_BB281_14
.Lcp_BB281_8:
	and	x9, x0, #0x3
	str	x12, [x11, x10, lsl #3]
	cmp	x9, #1
	b.ne	.Lcp_BB281_10
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB281_17
.Lcp_BB281_10:
	ldr	w25, [x23, #24]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB281_11:
	mov	x22, x9
	mov	x23, x8
	b	op_STORE_ATTR
.Lcp_BB281_12:
	ldr	x0, [x24, x10, lsl #3]
	mov	x22, x9
	mov	x23, x8
	br	x0
.Lcp_BB281_13:
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	tst	x11, #0x2
	adrp	x13, cp_type_int
	add	x13, x13, :lo12:cp_type_int
	csel	x12, x13, x12, eq
	b	.Lcp_BB281_3
.Lcp_BB281_14:
	cmp	x12, #3
	b.eq	.Lcp_BB281_8
	and	x9, x12, #0xfffffffffffffffc
	ldrb	w13, [x9, #4]
	tbnz	w13, #0, .Lcp_BB281_8
	ldr	w13, [x9]
	and	x12, x12, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x9]
	ldr	x0, [x11, x10, lsl #3]
	b	.Lcp_BB281_8
.Lcp_BB281_17:
	mov	x9, x23
	mov	x23, x8
	adr	x17, .Lcp_tmp244
	b	free_thunk
.Lcp_tmp244:
	mov	x23, x9
	b	.Lcp_BB281_10
.Lcp_func_end281:
	.size	op_LOAD_FAST_BORROW_STORE_ATTR_SLOT, .Lcp_func_end281-op_LOAD_FAST_BORROW_STORE_ATTR_SLOT
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_RETURN_VALUE,@function
op_LOAD_FAST_RETURN_VALUE:
	.cfi_startproc
	mvn	w8, w25, lsr #10
	lsl	w8, w8, #3
	orr	x8, x8, #0xfffffffffe000000
	ldr	x25, [x21, x8]
	and	x8, x25, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB282_2
	and	x8, x25, #0xfffffffffffffffc
	ldr	w9, [x8]
	add	w9, w9, #1
	str	w9, [x8]
	str	x25, [x22]
	b	.Lcp_BB282_3
.Lcp_BB282_2:
	cmp	x8, #3
	str	x25, [x22]
	b.eq	.Lcp_BB282_13
.Lcp_BB282_3:
	ldr	w8, [x21, #40]
	cbnz	w8, .Lcp_BB282_16
	mov	w8, #128
	ldr	x9, [x21]
	str	w8, [x21, #40]
	ldr	w8, [x9, #64]
	cbz	w8, .Lcp_BB282_10
	neg	x8, x8, lsl #3
	mov	x9, #-8
	mov	w10, #3
	b	.Lcp_BB282_7
.Lcp_BB282_6:
	add	x8, x8, #8
	sub	x9, x9, #8
	cbz	x8, .Lcp_BB282_10
.Lcp_BB282_7:
	ldr	x0, [x21, x9]
	str	x10, [x21, x9]
	and	x11, x0, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB282_6
	and	x11, x0, #0xfffffffffffffffc
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.ne	.Lcp_BB282_6
	mov	x11, x23
	add	x23, x23, #4
	adr	x17, .Lcp_tmp245
	b	free_thunk
.Lcp_tmp245:
	mov	x23, x11
	b	.Lcp_BB282_6
.Lcp_BB282_10:
	ldr	x0, [x21, #24]
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB282_12
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB282_17
.Lcp_BB282_12:
	ldr	x21, [x21, #8]
	str	x21, [x20]
	ldr	w8, [x21, #32]
	ldr	x9, [x21, #16]
	ldr	w10, [x21, #44]
	add	x8, x21, x8, lsl #3
	add	x23, x9, x10, lsl #2
	str	x25, [x8, #64]
	add	x22, x8, #72
	ldr	w25, [x23]
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB282_13:
	cmp	x25, #3
	b.eq	.Lcp_BB282_3
	and	x8, x25, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB282_3
	ldr	w9, [x8]
	and	x25, x25, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB282_3
.Lcp_BB282_16:
	add	x23, x23, #4
	b	op_RETURN_FLAGGED
.Lcp_BB282_17:
	add	x23, x23, #4
	adr	x17, .Lcp_tmp246
	b	free_thunk
.Lcp_tmp246:
	b	.Lcp_BB282_12
.Lcp_func_end282:
	.size	op_LOAD_FAST_RETURN_VALUE, .Lcp_func_end282-op_LOAD_FAST_RETURN_VALUE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_CONST_RETURN_VALUE,@function
op_LOAD_CONST_RETURN_VALUE:
	.cfi_startproc
	ldr	x8, [x21]
	lsr	w9, w25, #10
	ldr	x8, [x8, #32]
	ldr	x8, [x8, x9, lsl #3]
	ubfiz	x9, x8, #1, #1
	orr	x25, x9, x8
	mvn	w9, w25
	str	x25, [x22]
	tst	x9, #0x3
	b.eq	.Lcp_BB283_11
.Lcp_BB283_1:
	ldr	w8, [x21, #40]
	cbnz	w8, .Lcp_BB283_14
	mov	w8, #128
	ldr	x9, [x21]
	str	w8, [x21, #40]
	ldr	w8, [x9, #64]
	cbz	w8, .Lcp_BB283_8
	neg	x8, x8, lsl #3
	mov	x9, #-8
	mov	w10, #3
	b	.Lcp_BB283_5
.Lcp_BB283_4:
	add	x8, x8, #8
	sub	x9, x9, #8
	cbz	x8, .Lcp_BB283_8
.Lcp_BB283_5:
	ldr	x0, [x21, x9]
	str	x10, [x21, x9]
	and	x11, x0, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB283_4
	and	x11, x0, #0xfffffffffffffffc
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.ne	.Lcp_BB283_4
	mov	x11, x23
	add	x23, x23, #4
	adr	x17, .Lcp_tmp247
	b	free_thunk
.Lcp_tmp247:
	mov	x23, x11
	b	.Lcp_BB283_4
.Lcp_BB283_8:
	ldr	x0, [x21, #24]
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB283_10
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB283_15
.Lcp_BB283_10:
	ldr	x21, [x21, #8]
	str	x21, [x20]
	ldr	w8, [x21, #32]
	ldr	x9, [x21, #16]
	ldr	w10, [x21, #44]
	add	x8, x21, x8, lsl #3
	add	x23, x9, x10, lsl #2
	str	x25, [x8, #64]
	add	x22, x8, #72
	ldr	w25, [x23]
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB283_11:
	cmp	x25, #3
	b.eq	.Lcp_BB283_1
	and	x9, x8, #0xfffffffffffffffc
	ldrb	w10, [x9, #4]
	tbnz	w10, #0, .Lcp_BB283_1
	ldr	w10, [x9]
	and	x25, x8, #0xfffffffffffffffd
	add	w10, w10, #1
	str	w10, [x9]
	b	.Lcp_BB283_1
.Lcp_BB283_14:
	add	x23, x23, #4
	b	op_RETURN_FLAGGED
.Lcp_BB283_15:
	add	x23, x23, #4
	adr	x17, .Lcp_tmp248
	b	free_thunk
.Lcp_tmp248:
	b	.Lcp_BB283_10
.Lcp_func_end283:
	.size	op_LOAD_CONST_RETURN_VALUE, .Lcp_func_end283-op_LOAD_CONST_RETURN_VALUE
	.cfi_endproc
	.p2align	2
	.type	op_POP_TOP_LOAD_FAST_BORROW,@function
op_POP_TOP_LOAD_FAST_BORROW:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x8, #-8]!
	and	x9, x0, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB284_2
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB284_3
.Lcp_BB284_2:
	ldr	w8, [x23, #4]
	mvn	w8, w8, lsr #10
	ldr	x8, [x21, w8, sxtw #3]
	ubfiz	x9, x8, #1, #1
	orr	x8, x9, x8
	stur	x8, [x22, #-8]
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB284_3:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp249
	b	free_thunk
.Lcp_tmp249:
	mov	x22, x9
	b	.Lcp_BB284_2
.Lcp_func_end284:
	.size	op_POP_TOP_LOAD_FAST_BORROW, .Lcp_func_end284-op_POP_TOP_LOAD_FAST_BORROW
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_CONST_LOAD_FAST_BORROW,@function
op_LOAD_CONST_LOAD_FAST_BORROW:
	.cfi_startproc
	ldr	x8, [x21]
	lsr	w9, w25, #10
	ldr	x8, [x8, #32]
	ldr	x8, [x8, x9, lsl #3]
	ubfiz	x9, x8, #1, #1
	orr	x8, x9, x8
	str	x8, [x22]
	ldr	w8, [x23, #4]
	mvn	w8, w8, lsr #10
	ldr	x8, [x21, w8, sxtw #3]
	ubfiz	x9, x8, #1, #1
	orr	x8, x9, x8
	str	x8, [x22, #8]
	add	x22, x22, #16
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_func_end285:
	.size	op_LOAD_CONST_LOAD_FAST_BORROW, .Lcp_func_end285-op_LOAD_CONST_LOAD_FAST_BORROW
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_BORROW_LOAD_CONST,@function
op_LOAD_FAST_BORROW_LOAD_CONST:
	.cfi_startproc
	mvn	w8, w25, lsr #10
	lsl	w8, w8, #3
	orr	x8, x8, #0xfffffffffe000000
	ldr	x8, [x21, x8]
	ubfiz	x9, x8, #1, #1
	orr	x8, x9, x8
	str	x8, [x22]
	ldr	w8, [x23, #4]
	ldr	x9, [x21]
	lsr	x8, x8, #10
	ldr	x9, [x9, #32]
	ldr	x8, [x9, x8, lsl #3]
	ubfiz	x9, x8, #1, #1
	orr	x8, x9, x8
	str	x8, [x22, #8]
	add	x22, x22, #16
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_func_end286:
	.size	op_LOAD_FAST_BORROW_LOAD_CONST, .Lcp_func_end286-op_LOAD_FAST_BORROW_LOAD_CONST
	.cfi_endproc
	.p2align	2
	.type	op_PUSH_NULL_LOAD_GLOBAL_MODULE,@function
op_PUSH_NULL_LOAD_GLOBAL_MODULE:
	.cfi_startproc
	mov	w9, #3
	mov	x8, x22
	str	x9, [x8], #8
	mov	x9, x23
	ldr	w25, [x9, #4]!
	and	x10, x25, #0x3ff
	cmp	x10, #250
	b.ne	.Lcp_BB287_5
	ldr	x10, [x21, #24]
	ldr	w11, [x23, #12]
	and	x10, x10, #0xfffffffffffffffc
	ldr	x10, [x10, #24]
	and	x10, x10, #0xfffffffffffffffc
	ldr	w12, [x10, #36]
	cmp	w12, w11
	b.ne	.Lcp_BB287_6
	ldrh	w8, [x23, #10]
	mov	w9, #24
	ldr	x10, [x10, #16]
	umaddl	x8, w8, w9, x10
	ldr	x8, [x8, #16]
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB287_4
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB287_4:
	str	x8, [x22, #8]
	add	x22, x22, #16
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB287_5:
	ldr	x0, [x24, x10, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_BB287_6:
	mov	x22, x8
	mov	x23, x9
	b	op_LOAD_GLOBAL
.Lcp_func_end287:
	.size	op_PUSH_NULL_LOAD_GLOBAL_MODULE, .Lcp_func_end287-op_PUSH_NULL_LOAD_GLOBAL_MODULE
	.cfi_endproc
	.p2align	2
	.type	op_RESUME_JUMP_BACKWARD_NO_INTERRUPT,@function
op_RESUME_JUMP_BACKWARD_NO_INTERRUPT:
	.cfi_startproc
	tst	x25, #0xfffff800
	b.ne	.Lcp_BB288_2
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB288_3
.Lcp_BB288_2:
	ldr	w8, [x23, #4]!
	mov	w9, #1
	sub	x8, x9, x8, lsr #10
	add	x23, x23, x8, lsl #2
	ldr	w25, [x23]
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB288_3:
	b	op_COLD_RESUME_JUMP_BACKWARD_NO_INTERRUPT
.Lcp_func_end288:
	.size	op_RESUME_JUMP_BACKWARD_NO_INTERRUPT, .Lcp_func_end288-op_RESUME_JUMP_BACKWARD_NO_INTERRUPT
	.cfi_endproc
	.p2align	2
	.type	op_IS_OP_JUMP_IF_FALSE,@function
op_IS_OP_JUMP_IF_FALSE:
	.cfi_startproc
	ldr	x8, [x22, #-16]!
	mov	x9, x22
	ldr	x0, [x9, #8]!
	adrp	x12, cp_false
	add	x12, x12, :lo12:cp_false
	eor	x10, x0, x8
	cmp	x10, #2
	and	w10, w8, w0
	cset	w11, eq
	cmp	x8, x0
	and	w10, w10, w11
	csinc	w10, w10, wzr, ne
	tst	x25, #0xfffffc00
	cset	w11, ne
	eor	w11, w11, w10
	adrp	x10, cp_true
	add	x10, x10, :lo12:cp_true
	cmp	w11, #0
	csel	x11, x10, x12, ne
	and	x12, x0, #0x3
	add	x11, x11, #3
	cmp	x12, #1
	str	x11, [x22]
	b.ne	.Lcp_BB289_2
	and	x12, x0, #0xfffffffffffffffc
	ldr	w13, [x12]
	subs	w13, w13, #1
	str	w13, [x12]
	b.eq	.Lcp_BB289_8
.Lcp_BB289_2:
	and	x12, x8, #0x3
	cmp	x12, #1
	b.ne	.Lcp_BB289_4
	and	x12, x8, #0xfffffffffffffffc
	ldr	w13, [x12]
	subs	w13, w13, #1
	str	w13, [x12]
	b.eq	.Lcp_BB289_9
.Lcp_BB289_4:
	sub	x8, x11, #3
	cmp	x8, x10
	b.ne	.Lcp_BB289_6
	ldr	w25, [x23, #8]!
	b	.Lcp_BB289_7
.Lcp_BB289_6:
	ldr	w8, [x23, #4]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB289_7:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB289_8:
	mov	x12, x22
	mov	x22, x9
	adr	x17, .Lcp_tmp250
	b	free_thunk
.Lcp_tmp250:
	mov	x22, x12
	b	.Lcp_BB289_2
.Lcp_BB289_9:
	mov	x0, x8
	mov	x8, x22
	mov	x22, x9
	adr	x17, .Lcp_tmp251
	b	free_thunk
.Lcp_tmp251:
	mov	x22, x8
	b	.Lcp_BB289_4
.Lcp_func_end289:
	.size	op_IS_OP_JUMP_IF_FALSE, .Lcp_func_end289-op_IS_OP_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_IS_OP_JUMP_IF_TRUE,@function
op_IS_OP_JUMP_IF_TRUE:
	.cfi_startproc
	ldr	x8, [x22, #-16]!
	mov	x9, x22
	ldr	x0, [x9, #8]!
	adrp	x12, cp_false
	add	x12, x12, :lo12:cp_false
	eor	x10, x0, x8
	cmp	x10, #2
	and	w10, w8, w0
	cset	w11, eq
	cmp	x8, x0
	and	w10, w10, w11
	csinc	w10, w10, wzr, ne
	tst	x25, #0xfffffc00
	cset	w11, ne
	eor	w11, w11, w10
	adrp	x10, cp_true
	add	x10, x10, :lo12:cp_true
	cmp	w11, #0
	csel	x11, x10, x12, ne
	and	x12, x0, #0x3
	add	x11, x11, #3
	cmp	x12, #1
	str	x11, [x22]
	b.ne	.Lcp_BB290_2
	and	x12, x0, #0xfffffffffffffffc
	ldr	w13, [x12]
	subs	w13, w13, #1
	str	w13, [x12]
	b.eq	.Lcp_BB290_8
.Lcp_BB290_2:
	and	x12, x8, #0x3
	cmp	x12, #1
	b.ne	.Lcp_BB290_4
	and	x12, x8, #0xfffffffffffffffc
	ldr	w13, [x12]
	subs	w13, w13, #1
	str	w13, [x12]
	b.eq	.Lcp_BB290_9
.Lcp_BB290_4:
	sub	x8, x11, #3
	cmp	x8, x10
	b.ne	.Lcp_BB290_6
	ldr	w8, [x23, #4]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB290_7
.Lcp_BB290_6:
	ldr	w25, [x23, #8]!
.Lcp_BB290_7:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB290_8:
	mov	x12, x22
	mov	x22, x9
	adr	x17, .Lcp_tmp252
	b	free_thunk
.Lcp_tmp252:
	mov	x22, x12
	b	.Lcp_BB290_2
.Lcp_BB290_9:
	mov	x0, x8
	mov	x8, x22
	mov	x22, x9
	adr	x17, .Lcp_tmp253
	b	free_thunk
.Lcp_tmp253:
	mov	x22, x8
	b	.Lcp_BB290_4
.Lcp_func_end290:
	.size	op_IS_OP_JUMP_IF_TRUE, .Lcp_func_end290-op_IS_OP_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	2
	.type	op_CONTAINS_OP_JUMP_IF_FALSE,@function
op_CONTAINS_OP_JUMP_IF_FALSE:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	mov	x19, x22
	sub	x8, x22, x21
	mov	x0, x20
	sub	x8, x8, #64
	ldr	x24, [x22, #-16]!
	ldr	x26, [x19, #-8]!
	lsr	x8, x8, #3
	mov	x2, x24
	str	x23, [x21, #16]
	mov	x1, x26
	str	w8, [x21, #32]
	bl	cp_contains
	tbnz	w0, #31, .Lcp_BB291_9
	cmp	w0, #0
	adrp	x10, cp_false
	add	x10, x10, :lo12:cp_false
	cset	w8, ne
	tst	x25, #0xfffffc00
	cset	w9, ne
	eor	w9, w9, w8
	adrp	x8, cp_true
	add	x8, x8, :lo12:cp_true
	cmp	w9, #0
	csel	x9, x8, x10, ne
	and	x10, x26, #0x3
	add	x9, x9, #3
	cmp	x10, #1
	str	x9, [x22]
	b.ne	.Lcp_BB291_3
	and	x10, x26, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB291_10
.Lcp_BB291_3:
	and	x10, x24, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB291_5
	and	x10, x24, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB291_11
.Lcp_BB291_5:
	sub	x9, x9, #3
	cmp	x9, x8
	b.ne	.Lcp_BB291_7
	ldr	w25, [x23, #8]!
	b	.Lcp_BB291_8
.Lcp_BB291_7:
	ldr	w8, [x23, #4]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB291_8:
	and	x8, x25, #0x3ff
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB291_9:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB291_10:
	.cfi_restore_state
	mov	x0, x26
	mov	x10, x22
	mov	x22, x19
	adr	x17, .Lcp_tmp254
	b	free_thunk
.Lcp_tmp254:
	mov	x22, x10
	b	.Lcp_BB291_3
.Lcp_BB291_11:
	mov	x0, x24
	mov	x10, x22
	mov	x22, x19
	adr	x17, .Lcp_tmp255
	b	free_thunk
.Lcp_tmp255:
	mov	x22, x10
	b	.Lcp_BB291_5
.Lcp_func_end291:
	.size	op_CONTAINS_OP_JUMP_IF_FALSE, .Lcp_func_end291-op_CONTAINS_OP_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_CONTAINS_OP_JUMP_IF_TRUE,@function
op_CONTAINS_OP_JUMP_IF_TRUE:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	mov	x19, x22
	sub	x8, x22, x21
	mov	x0, x20
	sub	x8, x8, #64
	ldr	x24, [x22, #-16]!
	ldr	x26, [x19, #-8]!
	lsr	x8, x8, #3
	mov	x2, x24
	str	x23, [x21, #16]
	mov	x1, x26
	str	w8, [x21, #32]
	bl	cp_contains
	tbnz	w0, #31, .Lcp_BB292_9
	cmp	w0, #0
	adrp	x10, cp_false
	add	x10, x10, :lo12:cp_false
	cset	w8, ne
	tst	x25, #0xfffffc00
	cset	w9, ne
	eor	w9, w9, w8
	adrp	x8, cp_true
	add	x8, x8, :lo12:cp_true
	cmp	w9, #0
	csel	x9, x8, x10, ne
	and	x10, x26, #0x3
	add	x9, x9, #3
	cmp	x10, #1
	str	x9, [x22]
	b.ne	.Lcp_BB292_3
	and	x10, x26, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB292_10
.Lcp_BB292_3:
	and	x10, x24, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB292_5
	and	x10, x24, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB292_11
.Lcp_BB292_5:
	sub	x9, x9, #3
	cmp	x9, x8
	b.ne	.Lcp_BB292_7
	ldr	w8, [x23, #4]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB292_8
.Lcp_BB292_7:
	ldr	w25, [x23, #8]!
.Lcp_BB292_8:
	and	x8, x25, #0x3ff
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB292_9:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB292_10:
	.cfi_restore_state
	mov	x0, x26
	mov	x10, x22
	mov	x22, x19
	adr	x17, .Lcp_tmp256
	b	free_thunk
.Lcp_tmp256:
	mov	x22, x10
	b	.Lcp_BB292_3
.Lcp_BB292_11:
	mov	x0, x24
	mov	x10, x22
	mov	x22, x19
	adr	x17, .Lcp_tmp257
	b	free_thunk
.Lcp_tmp257:
	mov	x22, x10
	b	.Lcp_BB292_5
.Lcp_func_end292:
	.size	op_CONTAINS_OP_JUMP_IF_TRUE, .Lcp_func_end292-op_CONTAINS_OP_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	2
	.type	op_ENTER_PLAIN_LOAD_FAST_BORROW,@function
op_ENTER_PLAIN_LOAD_FAST_BORROW:
	.cfi_startproc
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB293_2
	ldr	w8, [x23, #16]
	mvn	w8, w8, lsr #10
	ldr	x8, [x21, w8, sxtw #3]
	ubfiz	x9, x8, #1, #1
	orr	x8, x9, x8
	str	x8, [x22], #8
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB293_2:
	b	op_COLD_ENTER_PLAIN_LOAD_FAST_BORROW
.Lcp_func_end293:
	.size	op_ENTER_PLAIN_LOAD_FAST_BORROW, .Lcp_func_end293-op_ENTER_PLAIN_LOAD_FAST_BORROW
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_MUL_FLOAT_ADD_FLOAT,@function
op_BINARY_OP_MUL_FLOAT_ADD_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-16]!
	mov	x11, x22
	ldr	x9, [x11, #8]!
	eor	w12, w10, #0x2
	eor	w13, w9, #0x2
	orr	w12, w13, w12
	tst	x12, #0x3
	b.ne	.Lcp_BB294_8
	ror	x10, x10, #4
	ror	x9, x9, #4
	mov	x12, #-2882303761517117440
	add	x10, x10, x12
	add	x9, x9, x12
	fmov	d0, x10
	fmov	d1, x9
	mov	x10, #2882303761517117440
	fmul	d8, d0, d1
	fmov	x9, d8
	add	x9, x9, x10
	ror	x9, x9, #60
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB294_9
.Lcp_BB294_2:
	str	x9, [x22]
	mov	x10, x23
	ldr	w25, [x10, #8]!
	and	x12, x25, #0x3ff
	cmp	x12, #124
	b.ne	.Lcp_BB294_10
	ldur	x12, [x8, #-24]
	and	x13, x12, #0x3
	cmp	x13, #2
	b.ne	.Lcp_BB294_11
	ror	x11, x12, #4
	mov	x12, #-2882303761517117440
	add	x11, x11, x12
	mov	x12, #2882303761517117440
	fmov	d0, x11
	fadd	d0, d8, d0
	fmov	x11, d0
	add	x11, x11, x12
	ror	x0, x11, #60
	and	x11, x0, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB294_12
.Lcp_BB294_5:
	and	x11, x9, #0x3
	stur	x0, [x8, #-24]
	cmp	x11, #1
	b.ne	.Lcp_BB294_7
	and	x8, x9, #0xfffffffffffffffc
	ldr	w11, [x8]
	subs	w11, w11, #1
	str	w11, [x8]
	b.eq	.Lcp_BB294_13
.Lcp_BB294_7:
	ldr	w25, [x23, #16]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB294_8:
	mov	x22, x8
	b	op_COLD_BINARY_OP_MUL_FLOAT_ADD_FLOAT
.Lcp_BB294_9:
	fmov	d0, d8
	adr	x17, .Lcp_tmp258
	b	box_thunk
.Lcp_tmp258:
	mov	x9, x0
	b	.Lcp_BB294_2
.Lcp_BB294_10:
	ldr	x0, [x24, x12, lsl #3]
	mov	x22, x11
	mov	x23, x10
	br	x0
.Lcp_BB294_11:
	mov	x22, x11
	mov	x23, x10
	b	op_BINARY_OP_ADD_FLOAT
.Lcp_BB294_12:
	adr	x17, .Lcp_tmp259
	b	box_thunk
.Lcp_tmp259:
	b	.Lcp_BB294_5
.Lcp_BB294_13:
	mov	x0, x9
	mov	x8, x23
	mov	x23, x10
	adr	x17, .Lcp_tmp260
	b	free_thunk
.Lcp_tmp260:
	mov	x23, x8
	b	.Lcp_BB294_7
.Lcp_func_end294:
	.size	op_BINARY_OP_MUL_FLOAT_ADD_FLOAT, .Lcp_func_end294-op_BINARY_OP_MUL_FLOAT_ADD_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_MUL_FLOAT_SUB_FLOAT,@function
op_BINARY_OP_MUL_FLOAT_SUB_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-16]!
	mov	x11, x22
	ldr	x9, [x11, #8]!
	eor	w12, w10, #0x2
	eor	w13, w9, #0x2
	orr	w12, w13, w12
	tst	x12, #0x3
	b.ne	.Lcp_BB295_8
	ror	x10, x10, #4
	ror	x9, x9, #4
	mov	x12, #-2882303761517117440
	add	x10, x10, x12
	add	x9, x9, x12
	fmov	d0, x10
	fmov	d1, x9
	mov	x10, #2882303761517117440
	fmul	d8, d0, d1
	fmov	x9, d8
	add	x9, x9, x10
	ror	x9, x9, #60
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB295_9
.Lcp_BB295_2:
	str	x9, [x22]
	mov	x10, x23
	ldr	w25, [x10, #8]!
	and	x12, x25, #0x3ff
	cmp	x12, #128
	b.ne	.Lcp_BB295_10
	ldur	x12, [x8, #-24]
	and	x13, x12, #0x3
	cmp	x13, #2
	b.ne	.Lcp_BB295_11
	ror	x11, x12, #4
	mov	x12, #-2882303761517117440
	add	x11, x11, x12
	mov	x12, #2882303761517117440
	fmov	d0, x11
	fsub	d0, d0, d8
	fmov	x11, d0
	add	x11, x11, x12
	ror	x0, x11, #60
	and	x11, x0, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB295_12
.Lcp_BB295_5:
	and	x11, x9, #0x3
	stur	x0, [x8, #-24]
	cmp	x11, #1
	b.ne	.Lcp_BB295_7
	and	x8, x9, #0xfffffffffffffffc
	ldr	w11, [x8]
	subs	w11, w11, #1
	str	w11, [x8]
	b.eq	.Lcp_BB295_13
.Lcp_BB295_7:
	ldr	w25, [x23, #16]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB295_8:
	mov	x22, x8
	b	op_COLD_BINARY_OP_MUL_FLOAT_SUB_FLOAT
.Lcp_BB295_9:
	fmov	d0, d8
	adr	x17, .Lcp_tmp261
	b	box_thunk
.Lcp_tmp261:
	mov	x9, x0
	b	.Lcp_BB295_2
.Lcp_BB295_10:
	ldr	x0, [x24, x12, lsl #3]
	mov	x22, x11
	mov	x23, x10
	br	x0
.Lcp_BB295_11:
	mov	x22, x11
	mov	x23, x10
	b	op_BINARY_OP_SUB_FLOAT
.Lcp_BB295_12:
	adr	x17, .Lcp_tmp262
	b	box_thunk
.Lcp_tmp262:
	b	.Lcp_BB295_5
.Lcp_BB295_13:
	mov	x0, x9
	mov	x8, x23
	mov	x23, x10
	adr	x17, .Lcp_tmp263
	b	free_thunk
.Lcp_tmp263:
	mov	x23, x8
	b	.Lcp_BB295_7
.Lcp_func_end295:
	.size	op_BINARY_OP_MUL_FLOAT_SUB_FLOAT, .Lcp_func_end295-op_BINARY_OP_MUL_FLOAT_SUB_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LT_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_LT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB296_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB296_6
	cmp	x9, x10
	b.ge	.Lcp_BB296_4
	ldr	w25, [x23, #20]!
	b	.Lcp_BB296_5
.Lcp_BB296_4:
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB296_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB296_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end296:
	.size	op_COMPARE_OP_LT_INT_JUMP_IF_FALSE, .Lcp_func_end296-op_COMPARE_OP_LT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LT_INT_JUMP_IF_TRUE,@function
op_COMPARE_OP_LT_INT_JUMP_IF_TRUE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB297_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB297_6
	cmp	x9, x10
	b.ge	.Lcp_BB297_4
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB297_5
.Lcp_BB297_4:
	ldr	w25, [x23, #20]!
.Lcp_BB297_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB297_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end297:
	.size	op_COMPARE_OP_LT_INT_JUMP_IF_TRUE, .Lcp_func_end297-op_COMPARE_OP_LT_INT_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LT_FLOAT_JUMP_IF_FALSE,@function
op_COMPARE_OP_LT_FLOAT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldp	x10, x9, [x22, #-16]!
	eor	w11, w10, #0x2
	eor	w12, w9, #0x2
	orr	w11, w12, w11
	tst	x11, #0x3
	b.ne	.Lcp_BB298_5
	ror	x8, x10, #4
	ror	x9, x9, #4
	mov	x10, #-2882303761517117440
	add	x8, x8, x10
	add	x9, x9, x10
	fmov	d0, x8
	fmov	d1, x9
	fcmp	d0, d1
	b.pl	.Lcp_BB298_3
	ldr	w25, [x23, #20]!
	b	.Lcp_BB298_4
.Lcp_BB298_3:
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB298_4:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB298_5:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_LT_FLOAT_JUMP_IF_FALSE
.Lcp_func_end298:
	.size	op_COMPARE_OP_LT_FLOAT_JUMP_IF_FALSE, .Lcp_func_end298-op_COMPARE_OP_LT_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB299_8
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB299_7
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB299_7
	asr	x8, x10, #2
	ror	x9, x9, #4
	scvtf	d0, x8
	mov	x8, #-2882303761517117440
	add	x8, x9, x8
	fmov	d1, x8
	fcmp	d1, d0
	b.pl	.Lcp_BB299_5
	ldr	w25, [x23, #20]!
	b	.Lcp_BB299_6
.Lcp_BB299_5:
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB299_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB299_7:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB299_8:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE
.Lcp_func_end299:
	.size	op_COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end299-op_COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LE_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_LE_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB300_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB300_6
	cmp	x9, x10
	b.le	.Lcp_BB300_4
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB300_5
.Lcp_BB300_4:
	ldr	w25, [x23, #20]!
.Lcp_BB300_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB300_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end300:
	.size	op_COMPARE_OP_LE_INT_JUMP_IF_FALSE, .Lcp_func_end300-op_COMPARE_OP_LE_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LE_INT_JUMP_IF_TRUE,@function
op_COMPARE_OP_LE_INT_JUMP_IF_TRUE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB301_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB301_6
	cmp	x9, x10
	b.le	.Lcp_BB301_4
	ldr	w25, [x23, #20]!
	b	.Lcp_BB301_5
.Lcp_BB301_4:
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB301_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB301_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end301:
	.size	op_COMPARE_OP_LE_INT_JUMP_IF_TRUE, .Lcp_func_end301-op_COMPARE_OP_LE_INT_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LE_FLOAT_JUMP_IF_FALSE,@function
op_COMPARE_OP_LE_FLOAT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldp	x10, x9, [x22, #-16]!
	eor	w11, w10, #0x2
	eor	w12, w9, #0x2
	orr	w11, w12, w11
	tst	x11, #0x3
	b.ne	.Lcp_BB302_5
	ror	x8, x10, #4
	ror	x9, x9, #4
	mov	x10, #-2882303761517117440
	add	x8, x8, x10
	add	x9, x9, x10
	fmov	d0, x8
	fmov	d1, x9
	fcmp	d0, d1
	b.ls	.Lcp_BB302_3
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB302_4
.Lcp_BB302_3:
	ldr	w25, [x23, #20]!
.Lcp_BB302_4:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB302_5:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_LE_FLOAT_JUMP_IF_FALSE
.Lcp_func_end302:
	.size	op_COMPARE_OP_LE_FLOAT_JUMP_IF_FALSE, .Lcp_func_end302-op_COMPARE_OP_LE_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LE_FLOAT_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_LE_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB303_8
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB303_7
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB303_7
	asr	x8, x10, #2
	ror	x9, x9, #4
	scvtf	d0, x8
	mov	x8, #-2882303761517117440
	add	x8, x9, x8
	fmov	d1, x8
	fcmp	d1, d0
	b.ls	.Lcp_BB303_5
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB303_6
.Lcp_BB303_5:
	ldr	w25, [x23, #20]!
.Lcp_BB303_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB303_7:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB303_8:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_LE_FLOAT_INT_JUMP_IF_FALSE
.Lcp_func_end303:
	.size	op_COMPARE_OP_LE_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end303-op_COMPARE_OP_LE_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_EQ_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_EQ_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB304_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB304_6
	cmp	x9, x10
	b.ne	.Lcp_BB304_4
	ldr	w25, [x23, #20]!
	b	.Lcp_BB304_5
.Lcp_BB304_4:
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB304_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB304_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end304:
	.size	op_COMPARE_OP_EQ_INT_JUMP_IF_FALSE, .Lcp_func_end304-op_COMPARE_OP_EQ_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_EQ_INT_JUMP_IF_TRUE,@function
op_COMPARE_OP_EQ_INT_JUMP_IF_TRUE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB305_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB305_6
	cmp	x9, x10
	b.ne	.Lcp_BB305_4
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB305_5
.Lcp_BB305_4:
	ldr	w25, [x23, #20]!
.Lcp_BB305_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB305_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end305:
	.size	op_COMPARE_OP_EQ_INT_JUMP_IF_TRUE, .Lcp_func_end305-op_COMPARE_OP_EQ_INT_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_EQ_FLOAT_JUMP_IF_FALSE,@function
op_COMPARE_OP_EQ_FLOAT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldp	x10, x9, [x22, #-16]!
	eor	w11, w10, #0x2
	eor	w12, w9, #0x2
	orr	w11, w12, w11
	tst	x11, #0x3
	b.ne	.Lcp_BB306_5
	ror	x8, x10, #4
	ror	x9, x9, #4
	mov	x10, #-2882303761517117440
	add	x8, x8, x10
	add	x9, x9, x10
	fmov	d0, x8
	fmov	d1, x9
	fcmp	d0, d1
	b.ne	.Lcp_BB306_3
	ldr	w25, [x23, #20]!
	b	.Lcp_BB306_4
.Lcp_BB306_3:
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB306_4:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB306_5:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_EQ_FLOAT_JUMP_IF_FALSE
.Lcp_func_end306:
	.size	op_COMPARE_OP_EQ_FLOAT_JUMP_IF_FALSE, .Lcp_func_end306-op_COMPARE_OP_EQ_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_EQ_FLOAT_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_EQ_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB307_8
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB307_7
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB307_7
	asr	x8, x10, #2
	ror	x9, x9, #4
	scvtf	d0, x8
	mov	x8, #-2882303761517117440
	add	x8, x9, x8
	fmov	d1, x8
	fcmp	d1, d0
	b.ne	.Lcp_BB307_5
	ldr	w25, [x23, #20]!
	b	.Lcp_BB307_6
.Lcp_BB307_5:
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB307_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB307_7:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB307_8:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_EQ_FLOAT_INT_JUMP_IF_FALSE
.Lcp_func_end307:
	.size	op_COMPARE_OP_EQ_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end307-op_COMPARE_OP_EQ_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_NE_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_NE_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB308_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB308_6
	cmp	x9, x10
	b.ne	.Lcp_BB308_4
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB308_5
.Lcp_BB308_4:
	ldr	w25, [x23, #20]!
.Lcp_BB308_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB308_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end308:
	.size	op_COMPARE_OP_NE_INT_JUMP_IF_FALSE, .Lcp_func_end308-op_COMPARE_OP_NE_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_NE_INT_JUMP_IF_TRUE,@function
op_COMPARE_OP_NE_INT_JUMP_IF_TRUE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB309_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB309_6
	cmp	x9, x10
	b.ne	.Lcp_BB309_4
	ldr	w25, [x23, #20]!
	b	.Lcp_BB309_5
.Lcp_BB309_4:
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB309_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB309_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end309:
	.size	op_COMPARE_OP_NE_INT_JUMP_IF_TRUE, .Lcp_func_end309-op_COMPARE_OP_NE_INT_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_NE_FLOAT_JUMP_IF_FALSE,@function
op_COMPARE_OP_NE_FLOAT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldp	x10, x9, [x22, #-16]!
	eor	w11, w10, #0x2
	eor	w12, w9, #0x2
	orr	w11, w12, w11
	tst	x11, #0x3
	b.ne	.Lcp_BB310_5
	ror	x8, x10, #4
	ror	x9, x9, #4
	mov	x10, #-2882303761517117440
	add	x8, x8, x10
	add	x9, x9, x10
	fmov	d0, x8
	fmov	d1, x9
	fcmp	d0, d1
	b.eq	.Lcp_BB310_3
	ldr	w25, [x23, #20]!
	b	.Lcp_BB310_4
.Lcp_BB310_3:
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB310_4:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB310_5:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_NE_FLOAT_JUMP_IF_FALSE
.Lcp_func_end310:
	.size	op_COMPARE_OP_NE_FLOAT_JUMP_IF_FALSE, .Lcp_func_end310-op_COMPARE_OP_NE_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_NE_FLOAT_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_NE_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB311_8
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB311_7
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB311_7
	asr	x8, x10, #2
	ror	x9, x9, #4
	scvtf	d0, x8
	mov	x8, #-2882303761517117440
	add	x8, x9, x8
	fmov	d1, x8
	fcmp	d1, d0
	b.eq	.Lcp_BB311_5
	ldr	w25, [x23, #20]!
	b	.Lcp_BB311_6
.Lcp_BB311_5:
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB311_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB311_7:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB311_8:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_NE_FLOAT_INT_JUMP_IF_FALSE
.Lcp_func_end311:
	.size	op_COMPARE_OP_NE_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end311-op_COMPARE_OP_NE_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GT_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_GT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB312_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB312_6
	cmp	x9, x10
	b.le	.Lcp_BB312_4
	ldr	w25, [x23, #20]!
	b	.Lcp_BB312_5
.Lcp_BB312_4:
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB312_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB312_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end312:
	.size	op_COMPARE_OP_GT_INT_JUMP_IF_FALSE, .Lcp_func_end312-op_COMPARE_OP_GT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GT_INT_JUMP_IF_TRUE,@function
op_COMPARE_OP_GT_INT_JUMP_IF_TRUE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB313_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB313_6
	cmp	x9, x10
	b.le	.Lcp_BB313_4
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB313_5
.Lcp_BB313_4:
	ldr	w25, [x23, #20]!
.Lcp_BB313_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB313_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end313:
	.size	op_COMPARE_OP_GT_INT_JUMP_IF_TRUE, .Lcp_func_end313-op_COMPARE_OP_GT_INT_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GT_FLOAT_JUMP_IF_FALSE,@function
op_COMPARE_OP_GT_FLOAT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldp	x10, x9, [x22, #-16]!
	eor	w11, w10, #0x2
	eor	w12, w9, #0x2
	orr	w11, w12, w11
	tst	x11, #0x3
	b.ne	.Lcp_BB314_5
	ror	x8, x10, #4
	ror	x9, x9, #4
	mov	x10, #-2882303761517117440
	add	x8, x8, x10
	add	x9, x9, x10
	fmov	d0, x8
	fmov	d1, x9
	fcmp	d0, d1
	b.le	.Lcp_BB314_3
	ldr	w25, [x23, #20]!
	b	.Lcp_BB314_4
.Lcp_BB314_3:
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB314_4:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB314_5:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_GT_FLOAT_JUMP_IF_FALSE
.Lcp_func_end314:
	.size	op_COMPARE_OP_GT_FLOAT_JUMP_IF_FALSE, .Lcp_func_end314-op_COMPARE_OP_GT_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GT_FLOAT_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_GT_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB315_8
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB315_7
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB315_7
	asr	x8, x10, #2
	ror	x9, x9, #4
	scvtf	d0, x8
	mov	x8, #-2882303761517117440
	add	x8, x9, x8
	fmov	d1, x8
	fcmp	d1, d0
	b.le	.Lcp_BB315_5
	ldr	w25, [x23, #20]!
	b	.Lcp_BB315_6
.Lcp_BB315_5:
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB315_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB315_7:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB315_8:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_GT_FLOAT_INT_JUMP_IF_FALSE
.Lcp_func_end315:
	.size	op_COMPARE_OP_GT_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end315-op_COMPARE_OP_GT_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GE_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_GE_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB316_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB316_6
	cmp	x9, x10
	b.ge	.Lcp_BB316_4
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB316_5
.Lcp_BB316_4:
	ldr	w25, [x23, #20]!
.Lcp_BB316_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB316_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end316:
	.size	op_COMPARE_OP_GE_INT_JUMP_IF_FALSE, .Lcp_func_end316-op_COMPARE_OP_GE_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GE_INT_JUMP_IF_TRUE,@function
op_COMPARE_OP_GE_INT_JUMP_IF_TRUE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB317_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB317_6
	cmp	x9, x10
	b.ge	.Lcp_BB317_4
	ldr	w25, [x23, #20]!
	b	.Lcp_BB317_5
.Lcp_BB317_4:
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB317_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB317_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end317:
	.size	op_COMPARE_OP_GE_INT_JUMP_IF_TRUE, .Lcp_func_end317-op_COMPARE_OP_GE_INT_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GE_FLOAT_JUMP_IF_FALSE,@function
op_COMPARE_OP_GE_FLOAT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldp	x10, x9, [x22, #-16]!
	eor	w11, w10, #0x2
	eor	w12, w9, #0x2
	orr	w11, w12, w11
	tst	x11, #0x3
	b.ne	.Lcp_BB318_5
	ror	x8, x10, #4
	ror	x9, x9, #4
	mov	x10, #-2882303761517117440
	add	x8, x8, x10
	add	x9, x9, x10
	fmov	d0, x8
	fmov	d1, x9
	fcmp	d0, d1
	b.ge	.Lcp_BB318_3
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB318_4
.Lcp_BB318_3:
	ldr	w25, [x23, #20]!
.Lcp_BB318_4:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB318_5:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_GE_FLOAT_JUMP_IF_FALSE
.Lcp_func_end318:
	.size	op_COMPARE_OP_GE_FLOAT_JUMP_IF_FALSE, .Lcp_func_end318-op_COMPARE_OP_GE_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GE_FLOAT_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_GE_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB319_8
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB319_7
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB319_7
	asr	x8, x10, #2
	ror	x9, x9, #4
	scvtf	d0, x8
	mov	x8, #-2882303761517117440
	add	x8, x9, x8
	fmov	d1, x8
	fcmp	d1, d0
	b.ge	.Lcp_BB319_5
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB319_6
.Lcp_BB319_5:
	ldr	w25, [x23, #20]!
.Lcp_BB319_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB319_7:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB319_8:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_GE_FLOAT_INT_JUMP_IF_FALSE
.Lcp_func_end319:
	.size	op_COMPARE_OP_GE_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end319-op_COMPARE_OP_GE_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_BOOL_JUMP_IF_FALSE,@function
op_TO_BOOL_BOOL_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-8]!
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	cmp	x9, x10
	b.eq	.Lcp_BB320_4
	adrp	x11, cp_false+3
	add	x11, x11, :lo12:cp_false+3
	eor	x12, x11, #0x2
	cmp	x9, x12
	b.eq	.Lcp_BB320_4
	eor	x10, x10, #0x2
	cmp	x9, x10
	b.eq	.Lcp_BB320_4
	cmp	x9, x11
	b.ne	.Lcp_BB320_8
.Lcp_BB320_4:
	sub	x8, x9, #3
	adrp	x9, cp_true
	add	x9, x9, :lo12:cp_true
	cmp	x8, x9
	b.ne	.Lcp_BB320_6
	ldr	w25, [x23, #12]!
	b	.Lcp_BB320_7
.Lcp_BB320_6:
	ldr	w8, [x23, #8]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB320_7:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB320_8:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_func_end320:
	.size	op_TO_BOOL_BOOL_JUMP_IF_FALSE, .Lcp_func_end320-op_TO_BOOL_BOOL_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_BOOL_JUMP_IF_TRUE,@function
op_TO_BOOL_BOOL_JUMP_IF_TRUE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-8]!
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	cmp	x9, x10
	b.eq	.Lcp_BB321_4
	adrp	x11, cp_false+3
	add	x11, x11, :lo12:cp_false+3
	eor	x12, x11, #0x2
	cmp	x9, x12
	b.eq	.Lcp_BB321_4
	eor	x10, x10, #0x2
	cmp	x9, x10
	b.eq	.Lcp_BB321_4
	cmp	x9, x11
	b.ne	.Lcp_BB321_8
.Lcp_BB321_4:
	sub	x8, x9, #3
	adrp	x9, cp_true
	add	x9, x9, :lo12:cp_true
	cmp	x8, x9
	b.ne	.Lcp_BB321_6
	ldr	w8, [x23, #8]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB321_7
.Lcp_BB321_6:
	ldr	w25, [x23, #12]!
.Lcp_BB321_7:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB321_8:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_func_end321:
	.size	op_TO_BOOL_BOOL_JUMP_IF_TRUE, .Lcp_func_end321-op_TO_BOOL_BOOL_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_INT_JUMP_IF_FALSE,@function
op_TO_BOOL_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-8]!
	tst	x9, #0x3
	b.ne	.Lcp_BB322_5
	cbz	x9, .Lcp_BB322_3
	ldr	w25, [x23, #12]!
	b	.Lcp_BB322_4
.Lcp_BB322_3:
	ldr	w8, [x23, #8]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB322_4:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB322_5:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_func_end322:
	.size	op_TO_BOOL_INT_JUMP_IF_FALSE, .Lcp_func_end322-op_TO_BOOL_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_INT_JUMP_IF_TRUE,@function
op_TO_BOOL_INT_JUMP_IF_TRUE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-8]!
	tst	x9, #0x3
	b.ne	.Lcp_BB323_5
	cbz	x9, .Lcp_BB323_3
	ldr	w8, [x23, #8]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB323_4
.Lcp_BB323_3:
	ldr	w25, [x23, #12]!
.Lcp_BB323_4:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB323_5:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_func_end323:
	.size	op_TO_BOOL_INT_JUMP_IF_TRUE, .Lcp_func_end323-op_TO_BOOL_INT_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_NONE_JUMP_IF_FALSE,@function
op_TO_BOOL_NONE_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	adrp	x9, cp_none+3
	add	x9, x9, :lo12:cp_none+3
	cmp	x0, x9
	b.eq	.Lcp_BB324_2
	eor	x9, x9, #0x2
	cmp	x0, x9
	b.ne	.Lcp_BB324_5
.Lcp_BB324_2:
	and	x9, x0, #0x3
	cmp	x9, #1
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	str	x9, [x22]
	b.ne	.Lcp_BB324_4
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB324_6
.Lcp_BB324_4:
	ldr	w8, [x23, #8]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB324_5:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_BB324_6:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp264
	b	free_thunk
.Lcp_tmp264:
	mov	x22, x9
	b	.Lcp_BB324_4
.Lcp_func_end324:
	.size	op_TO_BOOL_NONE_JUMP_IF_FALSE, .Lcp_func_end324-op_TO_BOOL_NONE_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_NONE_JUMP_IF_TRUE,@function
op_TO_BOOL_NONE_JUMP_IF_TRUE:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	adrp	x9, cp_none+3
	add	x9, x9, :lo12:cp_none+3
	cmp	x0, x9
	b.eq	.Lcp_BB325_2
	eor	x9, x9, #0x2
	cmp	x0, x9
	b.ne	.Lcp_BB325_5
.Lcp_BB325_2:
	and	x9, x0, #0x3
	cmp	x9, #1
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	str	x9, [x22]
	b.ne	.Lcp_BB325_4
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB325_6
.Lcp_BB325_4:
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB325_5:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_BB325_6:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp265
	b	free_thunk
.Lcp_tmp265:
	mov	x22, x9
	b	.Lcp_BB325_4
.Lcp_func_end325:
	.size	op_TO_BOOL_NONE_JUMP_IF_TRUE, .Lcp_func_end325-op_TO_BOOL_NONE_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_STR_JUMP_IF_FALSE,@function
op_TO_BOOL_STR_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	tbz	w0, #0, .Lcp_BB326_8
	and	x9, x0, #0xfffffffffffffffc
	adrp	x11, cp_type_str
	add	x11, x11, :lo12:cp_type_str
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB326_8
	ldr	x10, [x9, #24]
	adrp	x11, cp_true+3
	add	x11, x11, :lo12:cp_true+3
	adrp	x12, cp_false+3
	add	x12, x12, :lo12:cp_false+3
	and	x13, x0, #0x3
	cmp	x10, #0
	csel	x10, x12, x11, eq
	cmp	x13, #1
	str	x10, [x22]
	b.ne	.Lcp_BB326_4
	ldr	w11, [x9]
	subs	w11, w11, #1
	str	w11, [x9]
	b.eq	.Lcp_BB326_9
.Lcp_BB326_4:
	sub	x8, x10, #3
	adrp	x9, cp_true
	add	x9, x9, :lo12:cp_true
	cmp	x8, x9
	b.ne	.Lcp_BB326_6
	ldr	w25, [x23, #12]!
	b	.Lcp_BB326_7
.Lcp_BB326_6:
	ldr	w8, [x23, #8]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB326_7:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB326_8:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_BB326_9:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp266
	b	free_thunk
.Lcp_tmp266:
	mov	x22, x9
	b	.Lcp_BB326_4
.Lcp_func_end326:
	.size	op_TO_BOOL_STR_JUMP_IF_FALSE, .Lcp_func_end326-op_TO_BOOL_STR_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_STR_JUMP_IF_TRUE,@function
op_TO_BOOL_STR_JUMP_IF_TRUE:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	tbz	w0, #0, .Lcp_BB327_8
	and	x9, x0, #0xfffffffffffffffc
	adrp	x11, cp_type_str
	add	x11, x11, :lo12:cp_type_str
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB327_8
	ldr	x10, [x9, #24]
	adrp	x11, cp_true+3
	add	x11, x11, :lo12:cp_true+3
	adrp	x12, cp_false+3
	add	x12, x12, :lo12:cp_false+3
	and	x13, x0, #0x3
	cmp	x10, #0
	csel	x10, x12, x11, eq
	cmp	x13, #1
	str	x10, [x22]
	b.ne	.Lcp_BB327_4
	ldr	w11, [x9]
	subs	w11, w11, #1
	str	w11, [x9]
	b.eq	.Lcp_BB327_9
.Lcp_BB327_4:
	sub	x8, x10, #3
	adrp	x9, cp_true
	add	x9, x9, :lo12:cp_true
	cmp	x8, x9
	b.ne	.Lcp_BB327_6
	ldr	w8, [x23, #8]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB327_7
.Lcp_BB327_6:
	ldr	w25, [x23, #12]!
.Lcp_BB327_7:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB327_8:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_BB327_9:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp267
	b	free_thunk
.Lcp_tmp267:
	mov	x22, x9
	b	.Lcp_BB327_4
.Lcp_func_end327:
	.size	op_TO_BOOL_STR_JUMP_IF_TRUE, .Lcp_func_end327-op_TO_BOOL_STR_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_LIST_JUMP_IF_FALSE,@function
op_TO_BOOL_LIST_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	tbz	w0, #0, .Lcp_BB328_8
	and	x9, x0, #0xfffffffffffffffc
	adrp	x11, cp_type_list
	add	x11, x11, :lo12:cp_type_list
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB328_8
	ldr	x10, [x9, #24]
	adrp	x11, cp_true+3
	add	x11, x11, :lo12:cp_true+3
	adrp	x12, cp_false+3
	add	x12, x12, :lo12:cp_false+3
	and	x13, x0, #0x3
	cmp	x10, #0
	csel	x10, x12, x11, eq
	cmp	x13, #1
	str	x10, [x22]
	b.ne	.Lcp_BB328_4
	ldr	w11, [x9]
	subs	w11, w11, #1
	str	w11, [x9]
	b.eq	.Lcp_BB328_9
.Lcp_BB328_4:
	sub	x8, x10, #3
	adrp	x9, cp_true
	add	x9, x9, :lo12:cp_true
	cmp	x8, x9
	b.ne	.Lcp_BB328_6
	ldr	w25, [x23, #12]!
	b	.Lcp_BB328_7
.Lcp_BB328_6:
	ldr	w8, [x23, #8]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB328_7:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB328_8:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_BB328_9:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp268
	b	free_thunk
.Lcp_tmp268:
	mov	x22, x9
	b	.Lcp_BB328_4
.Lcp_func_end328:
	.size	op_TO_BOOL_LIST_JUMP_IF_FALSE, .Lcp_func_end328-op_TO_BOOL_LIST_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_LIST_JUMP_IF_TRUE,@function
op_TO_BOOL_LIST_JUMP_IF_TRUE:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	tbz	w0, #0, .Lcp_BB329_8
	and	x9, x0, #0xfffffffffffffffc
	adrp	x11, cp_type_list
	add	x11, x11, :lo12:cp_type_list
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB329_8
	ldr	x10, [x9, #24]
	adrp	x11, cp_true+3
	add	x11, x11, :lo12:cp_true+3
	adrp	x12, cp_false+3
	add	x12, x12, :lo12:cp_false+3
	and	x13, x0, #0x3
	cmp	x10, #0
	csel	x10, x12, x11, eq
	cmp	x13, #1
	str	x10, [x22]
	b.ne	.Lcp_BB329_4
	ldr	w11, [x9]
	subs	w11, w11, #1
	str	w11, [x9]
	b.eq	.Lcp_BB329_9
.Lcp_BB329_4:
	sub	x8, x10, #3
	adrp	x9, cp_true
	add	x9, x9, :lo12:cp_true
	cmp	x8, x9
	b.ne	.Lcp_BB329_6
	ldr	w8, [x23, #8]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB329_7
.Lcp_BB329_6:
	ldr	w25, [x23, #12]!
.Lcp_BB329_7:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB329_8:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_BB329_9:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp269
	b	free_thunk
.Lcp_tmp269:
	mov	x22, x9
	b	.Lcp_BB329_4
.Lcp_func_end329:
	.size	op_TO_BOOL_LIST_JUMP_IF_TRUE, .Lcp_func_end329-op_TO_BOOL_LIST_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_SMALL_INT_BINARY_OP_ADD_INT,@function
op_LOAD_SMALL_INT_BINARY_OP_ADD_INT:
	.cfi_startproc
	lsr	x9, x25, #8
	mov	x8, x22
	and	x10, x9, #0xfffffc
	mov	x9, x23
	str	x10, [x8], #8
	ldr	w25, [x9, #4]!
	and	x11, x25, #0x3ff
	cmp	x11, #123
	b.ne	.Lcp_BB330_5
	ldur	x11, [x22, #-8]
	tst	x11, #0x3
	b.ne	.Lcp_BB330_4
	adds	x10, x11, x10
	b.vs	.Lcp_BB330_4
	stur	x10, [x22, #-8]
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB330_4:
	mov	x22, x8
	mov	x23, x9
	b	op_BINARY_OP
.Lcp_BB330_5:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_func_end330:
	.size	op_LOAD_SMALL_INT_BINARY_OP_ADD_INT, .Lcp_func_end330-op_LOAD_SMALL_INT_BINARY_OP_ADD_INT
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_BINARY_OP_ADD_INT,@function
op_LOAD_FAST_BORROW_LOAD_SMALL_INT_BINARY_OP_ADD_INT:
	.cfi_startproc
	mvn	w9, w25, lsr #10
	mov	x8, x22
	lsl	w9, w9, #3
	orr	x9, x9, #0xfffffffffe000000
	ldr	x9, [x21, x9]
	ubfiz	x10, x9, #1, #1
	orr	x10, x10, x9
	str	x10, [x22]
	ldr	w9, [x23, #4]
	lsr	x9, x9, #8
	and	x11, x9, #0xfffffc
	mov	x9, x23
	str	x11, [x22, #8]!
	ldr	w25, [x9, #8]!
	and	x12, x25, #0x3ff
	cmp	x12, #123
	b.ne	.Lcp_BB331_5
	tst	x10, #0x3
	b.ne	.Lcp_BB331_4
	adds	x10, x10, x11
	b.vs	.Lcp_BB331_4
	str	x10, [x8]
	ldr	w25, [x23, #16]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB331_4:
	add	x22, x22, #8
	mov	x23, x9
	b	op_BINARY_OP
.Lcp_BB331_5:
	ldr	x0, [x24, x12, lsl #3]
	add	x22, x22, #8
	mov	x23, x9
	br	x0
.Lcp_func_end331:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_BINARY_OP_ADD_INT, .Lcp_func_end331-op_LOAD_FAST_BORROW_LOAD_SMALL_INT_BINARY_OP_ADD_INT
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_SMALL_INT_BINARY_OP_SUB_INT,@function
op_LOAD_SMALL_INT_BINARY_OP_SUB_INT:
	.cfi_startproc
	lsr	x9, x25, #8
	mov	x8, x22
	and	x10, x9, #0xfffffc
	mov	x9, x23
	str	x10, [x8], #8
	ldr	w25, [x9, #4]!
	and	x11, x25, #0x3ff
	cmp	x11, #127
	b.ne	.Lcp_BB332_5
	ldur	x11, [x22, #-8]
	tst	x11, #0x3
	b.ne	.Lcp_BB332_4
	subs	x10, x11, x10
	b.vs	.Lcp_BB332_4
	stur	x10, [x22, #-8]
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB332_4:
	mov	x22, x8
	mov	x23, x9
	b	op_BINARY_OP
.Lcp_BB332_5:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_func_end332:
	.size	op_LOAD_SMALL_INT_BINARY_OP_SUB_INT, .Lcp_func_end332-op_LOAD_SMALL_INT_BINARY_OP_SUB_INT
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_BINARY_OP_SUB_INT,@function
op_LOAD_FAST_BORROW_LOAD_SMALL_INT_BINARY_OP_SUB_INT:
	.cfi_startproc
	mvn	w9, w25, lsr #10
	mov	x8, x22
	lsl	w9, w9, #3
	orr	x9, x9, #0xfffffffffe000000
	ldr	x9, [x21, x9]
	ubfiz	x10, x9, #1, #1
	orr	x10, x10, x9
	str	x10, [x22]
	ldr	w9, [x23, #4]
	lsr	x9, x9, #8
	and	x11, x9, #0xfffffc
	mov	x9, x23
	str	x11, [x22, #8]!
	ldr	w25, [x9, #8]!
	and	x12, x25, #0x3ff
	cmp	x12, #127
	b.ne	.Lcp_BB333_5
	tst	x10, #0x3
	b.ne	.Lcp_BB333_4
	subs	x10, x10, x11
	b.vs	.Lcp_BB333_4
	str	x10, [x8]
	ldr	w25, [x23, #16]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB333_4:
	add	x22, x22, #8
	mov	x23, x9
	b	op_BINARY_OP
.Lcp_BB333_5:
	ldr	x0, [x24, x12, lsl #3]
	add	x22, x22, #8
	mov	x23, x9
	br	x0
.Lcp_func_end333:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_BINARY_OP_SUB_INT, .Lcp_func_end333-op_LOAD_FAST_BORROW_LOAD_SMALL_INT_BINARY_OP_SUB_INT
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_SMALL_INT_COMPARE_OP_LT_INT_JUMP_IF_FALSE,@function
op_LOAD_SMALL_INT_COMPARE_OP_LT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	lsr	x9, x25, #8
	mov	x8, x22
	and	x10, x9, #0xfffffc
	mov	x9, x23
	str	x10, [x8], #8
	ldr	w25, [x9, #4]!
	and	x11, x25, #0x3ff
	cmp	x11, #293
	b.ne	.Lcp_BB334_6
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB334_7
	cmp	x11, x10
	b.ge	.Lcp_BB334_4
	ldr	w25, [x23, #24]!
	b	.Lcp_BB334_5
.Lcp_BB334_4:
	ldr	w8, [x23, #20]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB334_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB334_6:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_BB334_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_func_end334:
	.size	op_LOAD_SMALL_INT_COMPARE_OP_LT_INT_JUMP_IF_FALSE, .Lcp_func_end334-op_LOAD_SMALL_INT_COMPARE_OP_LT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_LT_INT_JUMP_IF_FALSE,@function
op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_LT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mvn	w8, w25, lsr #10
	lsl	w8, w8, #3
	orr	x8, x8, #0xfffffffffe000000
	ldr	x8, [x21, x8]
	ubfiz	x9, x8, #1, #1
	orr	x9, x9, x8
	str	x9, [x22]
	ldr	w8, [x23, #4]
	lsr	x8, x8, #8
	and	x10, x8, #0xfffffc
	mov	x8, x23
	str	x10, [x22, #8]
	ldr	w25, [x8, #8]!
	and	x11, x25, #0x3ff
	cmp	x11, #293
	b.ne	.Lcp_BB335_6
	tst	x9, #0x3
	b.ne	.Lcp_BB335_7
	cmp	x9, x10
	b.ge	.Lcp_BB335_4
	ldr	w25, [x23, #28]!
	b	.Lcp_BB335_5
.Lcp_BB335_4:
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB335_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB335_6:
	ldr	x0, [x24, x11, lsl #3]
	add	x22, x22, #16
	mov	x23, x8
	br	x0
.Lcp_BB335_7:
	add	x22, x22, #16
	mov	x23, x8
	b	op_COMPARE_OP
.Lcp_func_end335:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_LT_INT_JUMP_IF_FALSE, .Lcp_func_end335-op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_LT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_BORROW_COMPARE_OP_LT_INT_JUMP_IF_FALSE,@function
op_LOAD_FAST_BORROW_COMPARE_OP_LT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mvn	w9, w25, lsr #10
	mov	x8, x22
	lsl	w9, w9, #3
	orr	x9, x9, #0xfffffffffe000000
	ldr	x9, [x21, x9]
	ubfiz	x10, x9, #1, #1
	orr	x10, x10, x9
	mov	x9, x23
	str	x10, [x8], #8
	ldr	w25, [x9, #4]!
	and	x11, x25, #0x3ff
	cmp	x11, #293
	b.ne	.Lcp_BB336_8
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB336_7
	tst	x10, #0x3
	b.ne	.Lcp_BB336_7
	cmp	x11, x10
	b.ge	.Lcp_BB336_5
	ldr	w25, [x23, #24]!
	b	.Lcp_BB336_6
.Lcp_BB336_5:
	ldr	w8, [x23, #20]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB336_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB336_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_BB336_8:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_func_end336:
	.size	op_LOAD_FAST_BORROW_COMPARE_OP_LT_INT_JUMP_IF_FALSE, .Lcp_func_end336-op_LOAD_FAST_BORROW_COMPARE_OP_LT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_SMALL_INT_COMPARE_OP_LE_INT_JUMP_IF_FALSE,@function
op_LOAD_SMALL_INT_COMPARE_OP_LE_INT_JUMP_IF_FALSE:
	.cfi_startproc
	lsr	x9, x25, #8
	mov	x8, x22
	and	x10, x9, #0xfffffc
	mov	x9, x23
	str	x10, [x8], #8
	ldr	w25, [x9, #4]!
	and	x11, x25, #0x3ff
	cmp	x11, #297
	b.ne	.Lcp_BB337_6
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB337_7
	cmp	x11, x10
	b.le	.Lcp_BB337_4
	ldr	w8, [x23, #20]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB337_5
.Lcp_BB337_4:
	ldr	w25, [x23, #24]!
.Lcp_BB337_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB337_6:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_BB337_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_func_end337:
	.size	op_LOAD_SMALL_INT_COMPARE_OP_LE_INT_JUMP_IF_FALSE, .Lcp_func_end337-op_LOAD_SMALL_INT_COMPARE_OP_LE_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_LE_INT_JUMP_IF_FALSE,@function
op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_LE_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mvn	w8, w25, lsr #10
	lsl	w8, w8, #3
	orr	x8, x8, #0xfffffffffe000000
	ldr	x8, [x21, x8]
	ubfiz	x9, x8, #1, #1
	orr	x9, x9, x8
	str	x9, [x22]
	ldr	w8, [x23, #4]
	lsr	x8, x8, #8
	and	x10, x8, #0xfffffc
	mov	x8, x23
	str	x10, [x22, #8]
	ldr	w25, [x8, #8]!
	and	x11, x25, #0x3ff
	cmp	x11, #297
	b.ne	.Lcp_BB338_6
	tst	x9, #0x3
	b.ne	.Lcp_BB338_7
	cmp	x9, x10
	b.le	.Lcp_BB338_4
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB338_5
.Lcp_BB338_4:
	ldr	w25, [x23, #28]!
.Lcp_BB338_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB338_6:
	ldr	x0, [x24, x11, lsl #3]
	add	x22, x22, #16
	mov	x23, x8
	br	x0
.Lcp_BB338_7:
	add	x22, x22, #16
	mov	x23, x8
	b	op_COMPARE_OP
.Lcp_func_end338:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_LE_INT_JUMP_IF_FALSE, .Lcp_func_end338-op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_LE_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_BORROW_COMPARE_OP_LE_INT_JUMP_IF_FALSE,@function
op_LOAD_FAST_BORROW_COMPARE_OP_LE_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mvn	w9, w25, lsr #10
	mov	x8, x22
	lsl	w9, w9, #3
	orr	x9, x9, #0xfffffffffe000000
	ldr	x9, [x21, x9]
	ubfiz	x10, x9, #1, #1
	orr	x10, x10, x9
	mov	x9, x23
	str	x10, [x8], #8
	ldr	w25, [x9, #4]!
	and	x11, x25, #0x3ff
	cmp	x11, #297
	b.ne	.Lcp_BB339_8
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB339_7
	tst	x10, #0x3
	b.ne	.Lcp_BB339_7
	cmp	x11, x10
	b.le	.Lcp_BB339_5
	ldr	w8, [x23, #20]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB339_6
.Lcp_BB339_5:
	ldr	w25, [x23, #24]!
.Lcp_BB339_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB339_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_BB339_8:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_func_end339:
	.size	op_LOAD_FAST_BORROW_COMPARE_OP_LE_INT_JUMP_IF_FALSE, .Lcp_func_end339-op_LOAD_FAST_BORROW_COMPARE_OP_LE_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_SMALL_INT_COMPARE_OP_EQ_INT_JUMP_IF_FALSE,@function
op_LOAD_SMALL_INT_COMPARE_OP_EQ_INT_JUMP_IF_FALSE:
	.cfi_startproc
	lsr	x9, x25, #8
	mov	x8, x22
	and	x10, x9, #0xfffffc
	mov	x9, x23
	str	x10, [x8], #8
	ldr	w25, [x9, #4]!
	and	x11, x25, #0x3ff
	cmp	x11, #301
	b.ne	.Lcp_BB340_6
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB340_7
	cmp	x11, x10
	b.ne	.Lcp_BB340_4
	ldr	w25, [x23, #24]!
	b	.Lcp_BB340_5
.Lcp_BB340_4:
	ldr	w8, [x23, #20]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB340_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB340_6:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_BB340_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_func_end340:
	.size	op_LOAD_SMALL_INT_COMPARE_OP_EQ_INT_JUMP_IF_FALSE, .Lcp_func_end340-op_LOAD_SMALL_INT_COMPARE_OP_EQ_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_EQ_INT_JUMP_IF_FALSE,@function
op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_EQ_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mvn	w8, w25, lsr #10
	lsl	w8, w8, #3
	orr	x8, x8, #0xfffffffffe000000
	ldr	x8, [x21, x8]
	ubfiz	x9, x8, #1, #1
	orr	x9, x9, x8
	str	x9, [x22]
	ldr	w8, [x23, #4]
	lsr	x8, x8, #8
	and	x10, x8, #0xfffffc
	mov	x8, x23
	str	x10, [x22, #8]
	ldr	w25, [x8, #8]!
	and	x11, x25, #0x3ff
	cmp	x11, #301
	b.ne	.Lcp_BB341_6
	tst	x9, #0x3
	b.ne	.Lcp_BB341_7
	cmp	x9, x10
	b.ne	.Lcp_BB341_4
	ldr	w25, [x23, #28]!
	b	.Lcp_BB341_5
.Lcp_BB341_4:
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB341_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB341_6:
	ldr	x0, [x24, x11, lsl #3]
	add	x22, x22, #16
	mov	x23, x8
	br	x0
.Lcp_BB341_7:
	add	x22, x22, #16
	mov	x23, x8
	b	op_COMPARE_OP
.Lcp_func_end341:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_EQ_INT_JUMP_IF_FALSE, .Lcp_func_end341-op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_EQ_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_BORROW_COMPARE_OP_EQ_INT_JUMP_IF_FALSE,@function
op_LOAD_FAST_BORROW_COMPARE_OP_EQ_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mvn	w9, w25, lsr #10
	mov	x8, x22
	lsl	w9, w9, #3
	orr	x9, x9, #0xfffffffffe000000
	ldr	x9, [x21, x9]
	ubfiz	x10, x9, #1, #1
	orr	x10, x10, x9
	mov	x9, x23
	str	x10, [x8], #8
	ldr	w25, [x9, #4]!
	and	x11, x25, #0x3ff
	cmp	x11, #301
	b.ne	.Lcp_BB342_8
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB342_7
	tst	x10, #0x3
	b.ne	.Lcp_BB342_7
	cmp	x11, x10
	b.ne	.Lcp_BB342_5
	ldr	w25, [x23, #24]!
	b	.Lcp_BB342_6
.Lcp_BB342_5:
	ldr	w8, [x23, #20]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB342_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB342_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_BB342_8:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_func_end342:
	.size	op_LOAD_FAST_BORROW_COMPARE_OP_EQ_INT_JUMP_IF_FALSE, .Lcp_func_end342-op_LOAD_FAST_BORROW_COMPARE_OP_EQ_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_SMALL_INT_COMPARE_OP_NE_INT_JUMP_IF_FALSE,@function
op_LOAD_SMALL_INT_COMPARE_OP_NE_INT_JUMP_IF_FALSE:
	.cfi_startproc
	lsr	x9, x25, #8
	mov	x8, x22
	and	x10, x9, #0xfffffc
	mov	x9, x23
	str	x10, [x8], #8
	ldr	w25, [x9, #4]!
	and	x11, x25, #0x3ff
	cmp	x11, #305
	b.ne	.Lcp_BB343_6
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB343_7
	cmp	x11, x10
	b.ne	.Lcp_BB343_4
	ldr	w8, [x23, #20]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB343_5
.Lcp_BB343_4:
	ldr	w25, [x23, #24]!
.Lcp_BB343_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB343_6:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_BB343_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_func_end343:
	.size	op_LOAD_SMALL_INT_COMPARE_OP_NE_INT_JUMP_IF_FALSE, .Lcp_func_end343-op_LOAD_SMALL_INT_COMPARE_OP_NE_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_NE_INT_JUMP_IF_FALSE,@function
op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_NE_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mvn	w8, w25, lsr #10
	lsl	w8, w8, #3
	orr	x8, x8, #0xfffffffffe000000
	ldr	x8, [x21, x8]
	ubfiz	x9, x8, #1, #1
	orr	x9, x9, x8
	str	x9, [x22]
	ldr	w8, [x23, #4]
	lsr	x8, x8, #8
	and	x10, x8, #0xfffffc
	mov	x8, x23
	str	x10, [x22, #8]
	ldr	w25, [x8, #8]!
	and	x11, x25, #0x3ff
	cmp	x11, #305
	b.ne	.Lcp_BB344_6
	tst	x9, #0x3
	b.ne	.Lcp_BB344_7
	cmp	x9, x10
	b.ne	.Lcp_BB344_4
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB344_5
.Lcp_BB344_4:
	ldr	w25, [x23, #28]!
.Lcp_BB344_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB344_6:
	ldr	x0, [x24, x11, lsl #3]
	add	x22, x22, #16
	mov	x23, x8
	br	x0
.Lcp_BB344_7:
	add	x22, x22, #16
	mov	x23, x8
	b	op_COMPARE_OP
.Lcp_func_end344:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_NE_INT_JUMP_IF_FALSE, .Lcp_func_end344-op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_NE_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_BORROW_COMPARE_OP_NE_INT_JUMP_IF_FALSE,@function
op_LOAD_FAST_BORROW_COMPARE_OP_NE_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mvn	w9, w25, lsr #10
	mov	x8, x22
	lsl	w9, w9, #3
	orr	x9, x9, #0xfffffffffe000000
	ldr	x9, [x21, x9]
	ubfiz	x10, x9, #1, #1
	orr	x10, x10, x9
	mov	x9, x23
	str	x10, [x8], #8
	ldr	w25, [x9, #4]!
	and	x11, x25, #0x3ff
	cmp	x11, #305
	b.ne	.Lcp_BB345_8
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB345_7
	tst	x10, #0x3
	b.ne	.Lcp_BB345_7
	cmp	x11, x10
	b.ne	.Lcp_BB345_5
	ldr	w8, [x23, #20]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB345_6
.Lcp_BB345_5:
	ldr	w25, [x23, #24]!
.Lcp_BB345_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB345_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_BB345_8:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_func_end345:
	.size	op_LOAD_FAST_BORROW_COMPARE_OP_NE_INT_JUMP_IF_FALSE, .Lcp_func_end345-op_LOAD_FAST_BORROW_COMPARE_OP_NE_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_SMALL_INT_COMPARE_OP_GT_INT_JUMP_IF_FALSE,@function
op_LOAD_SMALL_INT_COMPARE_OP_GT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	lsr	x9, x25, #8
	mov	x8, x22
	and	x10, x9, #0xfffffc
	mov	x9, x23
	str	x10, [x8], #8
	ldr	w25, [x9, #4]!
	and	x11, x25, #0x3ff
	cmp	x11, #309
	b.ne	.Lcp_BB346_6
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB346_7
	cmp	x11, x10
	b.le	.Lcp_BB346_4
	ldr	w25, [x23, #24]!
	b	.Lcp_BB346_5
.Lcp_BB346_4:
	ldr	w8, [x23, #20]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB346_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB346_6:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_BB346_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_func_end346:
	.size	op_LOAD_SMALL_INT_COMPARE_OP_GT_INT_JUMP_IF_FALSE, .Lcp_func_end346-op_LOAD_SMALL_INT_COMPARE_OP_GT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_GT_INT_JUMP_IF_FALSE,@function
op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_GT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mvn	w8, w25, lsr #10
	lsl	w8, w8, #3
	orr	x8, x8, #0xfffffffffe000000
	ldr	x8, [x21, x8]
	ubfiz	x9, x8, #1, #1
	orr	x9, x9, x8
	str	x9, [x22]
	ldr	w8, [x23, #4]
	lsr	x8, x8, #8
	and	x10, x8, #0xfffffc
	mov	x8, x23
	str	x10, [x22, #8]
	ldr	w25, [x8, #8]!
	and	x11, x25, #0x3ff
	cmp	x11, #309
	b.ne	.Lcp_BB347_6
	tst	x9, #0x3
	b.ne	.Lcp_BB347_7
	cmp	x9, x10
	b.le	.Lcp_BB347_4
	ldr	w25, [x23, #28]!
	b	.Lcp_BB347_5
.Lcp_BB347_4:
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB347_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB347_6:
	ldr	x0, [x24, x11, lsl #3]
	add	x22, x22, #16
	mov	x23, x8
	br	x0
.Lcp_BB347_7:
	add	x22, x22, #16
	mov	x23, x8
	b	op_COMPARE_OP
.Lcp_func_end347:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_GT_INT_JUMP_IF_FALSE, .Lcp_func_end347-op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_GT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_BORROW_COMPARE_OP_GT_INT_JUMP_IF_FALSE,@function
op_LOAD_FAST_BORROW_COMPARE_OP_GT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mvn	w9, w25, lsr #10
	mov	x8, x22
	lsl	w9, w9, #3
	orr	x9, x9, #0xfffffffffe000000
	ldr	x9, [x21, x9]
	ubfiz	x10, x9, #1, #1
	orr	x10, x10, x9
	mov	x9, x23
	str	x10, [x8], #8
	ldr	w25, [x9, #4]!
	and	x11, x25, #0x3ff
	cmp	x11, #309
	b.ne	.Lcp_BB348_8
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB348_7
	tst	x10, #0x3
	b.ne	.Lcp_BB348_7
	cmp	x11, x10
	b.le	.Lcp_BB348_5
	ldr	w25, [x23, #24]!
	b	.Lcp_BB348_6
.Lcp_BB348_5:
	ldr	w8, [x23, #20]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB348_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB348_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_BB348_8:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_func_end348:
	.size	op_LOAD_FAST_BORROW_COMPARE_OP_GT_INT_JUMP_IF_FALSE, .Lcp_func_end348-op_LOAD_FAST_BORROW_COMPARE_OP_GT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_SMALL_INT_COMPARE_OP_GE_INT_JUMP_IF_FALSE,@function
op_LOAD_SMALL_INT_COMPARE_OP_GE_INT_JUMP_IF_FALSE:
	.cfi_startproc
	lsr	x9, x25, #8
	mov	x8, x22
	and	x10, x9, #0xfffffc
	mov	x9, x23
	str	x10, [x8], #8
	ldr	w25, [x9, #4]!
	and	x11, x25, #0x3ff
	cmp	x11, #313
	b.ne	.Lcp_BB349_6
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB349_7
	cmp	x11, x10
	b.ge	.Lcp_BB349_4
	ldr	w8, [x23, #20]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB349_5
.Lcp_BB349_4:
	ldr	w25, [x23, #24]!
.Lcp_BB349_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB349_6:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_BB349_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_func_end349:
	.size	op_LOAD_SMALL_INT_COMPARE_OP_GE_INT_JUMP_IF_FALSE, .Lcp_func_end349-op_LOAD_SMALL_INT_COMPARE_OP_GE_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_GE_INT_JUMP_IF_FALSE,@function
op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_GE_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mvn	w8, w25, lsr #10
	lsl	w8, w8, #3
	orr	x8, x8, #0xfffffffffe000000
	ldr	x8, [x21, x8]
	ubfiz	x9, x8, #1, #1
	orr	x9, x9, x8
	str	x9, [x22]
	ldr	w8, [x23, #4]
	lsr	x8, x8, #8
	and	x10, x8, #0xfffffc
	mov	x8, x23
	str	x10, [x22, #8]
	ldr	w25, [x8, #8]!
	and	x11, x25, #0x3ff
	cmp	x11, #313
	b.ne	.Lcp_BB350_6
	tst	x9, #0x3
	b.ne	.Lcp_BB350_7
	cmp	x9, x10
	b.ge	.Lcp_BB350_4
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB350_5
.Lcp_BB350_4:
	ldr	w25, [x23, #28]!
.Lcp_BB350_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB350_6:
	ldr	x0, [x24, x11, lsl #3]
	add	x22, x22, #16
	mov	x23, x8
	br	x0
.Lcp_BB350_7:
	add	x22, x22, #16
	mov	x23, x8
	b	op_COMPARE_OP
.Lcp_func_end350:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_GE_INT_JUMP_IF_FALSE, .Lcp_func_end350-op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_GE_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_BORROW_COMPARE_OP_GE_INT_JUMP_IF_FALSE,@function
op_LOAD_FAST_BORROW_COMPARE_OP_GE_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mvn	w9, w25, lsr #10
	mov	x8, x22
	lsl	w9, w9, #3
	orr	x9, x9, #0xfffffffffe000000
	ldr	x9, [x21, x9]
	ubfiz	x10, x9, #1, #1
	orr	x10, x10, x9
	mov	x9, x23
	str	x10, [x8], #8
	ldr	w25, [x9, #4]!
	and	x11, x25, #0x3ff
	cmp	x11, #313
	b.ne	.Lcp_BB351_8
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB351_7
	tst	x10, #0x3
	b.ne	.Lcp_BB351_7
	cmp	x11, x10
	b.ge	.Lcp_BB351_5
	ldr	w8, [x23, #20]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB351_6
.Lcp_BB351_5:
	ldr	w25, [x23, #24]!
.Lcp_BB351_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB351_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_BB351_8:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_func_end351:
	.size	op_LOAD_FAST_BORROW_COMPARE_OP_GE_INT_JUMP_IF_FALSE, .Lcp_func_end351-op_LOAD_FAST_BORROW_COMPARE_OP_GE_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_BORROW_BINARY_OP_ADD_INT,@function
op_LOAD_FAST_BORROW_BINARY_OP_ADD_INT:
	.cfi_startproc
	mvn	w9, w25, lsr #10
	mov	x8, x22
	lsl	w9, w9, #3
	orr	x9, x9, #0xfffffffffe000000
	ldr	x9, [x21, x9]
	ubfiz	x10, x9, #1, #1
	orr	x10, x10, x9
	mov	x9, x23
	str	x10, [x22], #8
	ldr	w25, [x9, #4]!
	and	x11, x25, #0x3ff
	cmp	x11, #123
	b.ne	.Lcp_BB352_6
	ldur	x11, [x8, #-8]
	tst	x11, #0x3
	b.ne	.Lcp_BB352_5
	tst	x10, #0x3
	b.ne	.Lcp_BB352_5
	adds	x10, x11, x10
	b.vs	.Lcp_BB352_5
	stur	x10, [x8, #-8]
	mov	x22, x8
	ldr	w25, [x23, #12]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB352_5:
	mov	x23, x9
	b	op_BINARY_OP
.Lcp_BB352_6:
	ldr	x0, [x24, x11, lsl #3]
	mov	x23, x9
	br	x0
.Lcp_func_end352:
	.size	op_LOAD_FAST_BORROW_BINARY_OP_ADD_INT, .Lcp_func_end352-op_LOAD_FAST_BORROW_BINARY_OP_ADD_INT
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_BORROW_BINARY_OP_SUB_FLOAT,@function
op_LOAD_FAST_BORROW_BINARY_OP_SUB_FLOAT:
	.cfi_startproc
	mvn	w9, w25, lsr #10
	mov	x8, x22
	lsl	w9, w9, #3
	orr	x9, x9, #0xfffffffffe000000
	ldr	x9, [x21, x9]
	ubfiz	x10, x9, #1, #1
	orr	x10, x10, x9
	mov	x9, x23
	str	x10, [x8], #8
	ldr	w25, [x9, #4]!
	and	x11, x25, #0x3ff
	cmp	x11, #128
	b.ne	.Lcp_BB353_4
	ldur	x11, [x22, #-8]
	eor	w13, w10, #0x2
	eor	w12, w11, #0x2
	orr	w12, w12, w13
	tst	x12, #0x3
	b.ne	.Lcp_BB353_5
	ror	x8, x11, #4
	ror	x9, x10, #4
	mov	x10, #-2882303761517117440
	add	x8, x8, x10
	add	x9, x9, x10
	fmov	d0, x8
	fmov	d1, x9
	mov	x9, #2882303761517117440
	fsub	d0, d0, d1
	fmov	x8, d0
	add	x8, x8, x9
	ror	x0, x8, #60
	and	x8, x0, #0x3
	cmp	x8, #2
	b.ne	.Lcp_BB353_6
.Lcp_BB353_3:
	stur	x0, [x22, #-8]
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB353_4:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_BB353_5:
	mov	x22, x8
	mov	x23, x9
	b	op_BINARY_OP_SUB_FLOAT
.Lcp_BB353_6:
	adr	x17, .Lcp_tmp270
	b	box_thunk
.Lcp_tmp270:
	b	.Lcp_BB353_3
.Lcp_func_end353:
	.size	op_LOAD_FAST_BORROW_BINARY_OP_SUB_FLOAT, .Lcp_func_end353-op_LOAD_FAST_BORROW_BINARY_OP_SUB_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT,@function
op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT:
	.cfi_startproc
	mvn	w9, w25, lsr #10
	mov	x8, x22
	lsl	w9, w9, #3
	orr	x9, x9, #0xfffffffffe000000
	ldr	x9, [x21, x9]
	ubfiz	x10, x9, #1, #1
	orr	x10, x10, x9
	mov	x9, x23
	str	x10, [x8], #8
	ldr	w25, [x9, #4]!
	and	x11, x25, #0x3ff
	cmp	x11, #132
	b.ne	.Lcp_BB354_4
	ldur	x11, [x22, #-8]
	eor	w13, w10, #0x2
	eor	w12, w11, #0x2
	orr	w12, w12, w13
	tst	x12, #0x3
	b.ne	.Lcp_BB354_5
	ror	x8, x11, #4
	ror	x9, x10, #4
	mov	x10, #-2882303761517117440
	add	x8, x8, x10
	add	x9, x9, x10
	fmov	d0, x8
	fmov	d1, x9
	mov	x9, #2882303761517117440
	fmul	d0, d1, d0
	fmov	x8, d0
	add	x8, x8, x9
	ror	x0, x8, #60
	and	x8, x0, #0x3
	cmp	x8, #2
	b.ne	.Lcp_BB354_6
.Lcp_BB354_3:
	stur	x0, [x22, #-8]
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB354_4:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_BB354_5:
	mov	x22, x8
	mov	x23, x9
	b	op_BINARY_OP_MUL_FLOAT
.Lcp_BB354_6:
	adr	x17, .Lcp_tmp271
	b	box_thunk
.Lcp_tmp271:
	b	.Lcp_BB354_3
.Lcp_func_end354:
	.size	op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT, .Lcp_func_end354-op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_ADD_INT,@function
op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_ADD_INT:
	.cfi_startproc
	mvn	w8, w25, lsr #10
	mov	x9, x22
	lsl	w8, w8, #3
	orr	x8, x8, #0xfffffffffe000000
	ldr	x8, [x21, x8]
	ubfiz	x10, x8, #1, #1
	orr	x10, x10, x8
	str	x10, [x22]
	ldr	w8, [x23, #4]
	mvn	w8, w8, lsr #10
	ldr	x8, [x21, w8, sxtw #3]
	ubfiz	x11, x8, #1, #1
	orr	x11, x11, x8
	mov	x8, x23
	str	x11, [x22, #8]!
	ldr	w25, [x8, #8]!
	and	x12, x25, #0x3ff
	cmp	x12, #123
	b.ne	.Lcp_BB355_6
	tst	x10, #0x3
	b.ne	.Lcp_BB355_5
	tst	x11, #0x3
	b.ne	.Lcp_BB355_5
	adds	x10, x10, x11
	b.vs	.Lcp_BB355_5
	str	x10, [x9]
	ldr	w25, [x23, #16]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB355_5:
	add	x22, x22, #8
	mov	x23, x8
	b	op_BINARY_OP
.Lcp_BB355_6:
	ldr	x0, [x24, x12, lsl #3]
	add	x22, x22, #8
	mov	x23, x8
	br	x0
.Lcp_func_end355:
	.size	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_ADD_INT, .Lcp_func_end355-op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_ADD_INT
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_SUB_FLOAT,@function
op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_SUB_FLOAT:
	.cfi_startproc
	mvn	w9, w25, lsr #10
	mov	x8, x22
	lsl	w9, w9, #3
	orr	x9, x9, #0xfffffffffe000000
	ldr	x9, [x21, x9]
	ubfiz	x10, x9, #1, #1
	orr	x10, x10, x9
	str	x10, [x22]
	ldr	w9, [x23, #4]
	mvn	w9, w9, lsr #10
	ldr	x9, [x21, w9, sxtw #3]
	ubfiz	x11, x9, #1, #1
	orr	x11, x11, x9
	mov	x9, x23
	str	x11, [x22, #8]!
	ldr	w25, [x9, #8]!
	and	x12, x25, #0x3ff
	cmp	x12, #128
	b.ne	.Lcp_BB356_4
	eor	w12, w10, #0x2
	eor	w13, w11, #0x2
	orr	w12, w13, w12
	tst	x12, #0x3
	b.ne	.Lcp_BB356_5
	ror	x9, x10, #4
	ror	x10, x11, #4
	mov	x11, #-2882303761517117440
	add	x9, x9, x11
	add	x10, x10, x11
	fmov	d0, x9
	fmov	d1, x10
	mov	x10, #2882303761517117440
	fsub	d0, d0, d1
	fmov	x9, d0
	add	x9, x9, x10
	ror	x0, x9, #60
	and	x9, x0, #0x3
	cmp	x9, #2
	b.ne	.Lcp_BB356_6
.Lcp_BB356_3:
	str	x0, [x8]
	ldr	w25, [x23, #16]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB356_4:
	ldr	x0, [x24, x12, lsl #3]
	add	x22, x22, #8
	mov	x23, x9
	br	x0
.Lcp_BB356_5:
	add	x22, x22, #8
	mov	x23, x9
	b	op_BINARY_OP_SUB_FLOAT
.Lcp_BB356_6:
	adr	x17, .Lcp_tmp272
	b	box_thunk
.Lcp_tmp272:
	b	.Lcp_BB356_3
.Lcp_func_end356:
	.size	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_SUB_FLOAT, .Lcp_func_end356-op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_SUB_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT,@function
op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT:
	.cfi_startproc
	mvn	w9, w25, lsr #10
	mov	x8, x22
	lsl	w9, w9, #3
	orr	x9, x9, #0xfffffffffe000000
	ldr	x9, [x21, x9]
	ubfiz	x10, x9, #1, #1
	orr	x10, x10, x9
	str	x10, [x22]
	ldr	w9, [x23, #4]
	mvn	w9, w9, lsr #10
	ldr	x9, [x21, w9, sxtw #3]
	ubfiz	x11, x9, #1, #1
	orr	x11, x11, x9
	mov	x9, x23
	str	x11, [x22, #8]!
	ldr	w25, [x9, #8]!
	and	x12, x25, #0x3ff
	cmp	x12, #132
	b.ne	.Lcp_BB357_4
	eor	w12, w10, #0x2
	eor	w13, w11, #0x2
	orr	w12, w13, w12
	tst	x12, #0x3
	b.ne	.Lcp_BB357_5
	ror	x9, x10, #4
	ror	x10, x11, #4
	mov	x11, #-2882303761517117440
	add	x9, x9, x11
	add	x10, x10, x11
	fmov	d0, x9
	fmov	d1, x10
	mov	x10, #2882303761517117440
	fmul	d0, d0, d1
	fmov	x9, d0
	add	x9, x9, x10
	ror	x0, x9, #60
	and	x9, x0, #0x3
	cmp	x9, #2
	b.ne	.Lcp_BB357_6
.Lcp_BB357_3:
	str	x0, [x8]
	ldr	w25, [x23, #16]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB357_4:
	ldr	x0, [x24, x12, lsl #3]
	add	x22, x22, #8
	mov	x23, x9
	br	x0
.Lcp_BB357_5:
	add	x22, x22, #8
	mov	x23, x9
	b	op_BINARY_OP_MUL_FLOAT
.Lcp_BB357_6:
	adr	x17, .Lcp_tmp273
	b	box_thunk
.Lcp_tmp273:
	b	.Lcp_BB357_3
.Lcp_func_end357:
	.size	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT, .Lcp_func_end357-op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_ADD_FLOAT,@function
op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_ADD_FLOAT:
	.cfi_startproc
	mvn	w8, w25, lsr #10
	mov	x9, x22
	lsl	w8, w8, #3
	orr	x8, x8, #0xfffffffffe000000
	ldr	x8, [x21, x8]
	ubfiz	x10, x8, #1, #1
	orr	x11, x10, x8
	mov	x10, x23
	str	x11, [x9], #8
	ldr	w25, [x10, #4]!
	and	x8, x25, #0x3ff
	cmp	x8, #291
	b.ne	.Lcp_BB358_9
	mov	x8, x22
	eor	w14, w11, #0x2
	ldr	x12, [x8, #-8]!
	eor	w13, w12, #0x2
	orr	w13, w13, w14
	tst	x13, #0x3
	b.ne	.Lcp_BB358_10
	ror	x9, x12, #4
	ror	x10, x11, #4
	mov	x11, #-2882303761517117440
	add	x9, x9, x11
	add	x10, x10, x11
	fmov	d0, x9
	fmov	d1, x10
	mov	x10, #2882303761517117440
	fmul	d8, d1, d0
	fmov	x9, d8
	add	x9, x9, x10
	ror	x9, x9, #60
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB358_11
.Lcp_BB358_3:
	str	x9, [x8]
	mov	x10, x23
	ldr	w25, [x10, #12]!
	and	x11, x25, #0x3ff
	cmp	x11, #124
	b.ne	.Lcp_BB358_12
	ldur	x11, [x22, #-16]
	and	x12, x11, #0x3
	cmp	x12, #2
	b.ne	.Lcp_BB358_13
	ror	x11, x11, #4
	mov	x12, #-2882303761517117440
	add	x11, x11, x12
	mov	x12, #2882303761517117440
	fmov	d0, x11
	fadd	d0, d8, d0
	fmov	x11, d0
	add	x11, x11, x12
	ror	x0, x11, #60
	and	x11, x0, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB358_14
.Lcp_BB358_6:
	and	x11, x9, #0x3
	stur	x0, [x22, #-16]
	cmp	x11, #1
	b.ne	.Lcp_BB358_8
	and	x11, x9, #0xfffffffffffffffc
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.eq	.Lcp_BB358_15
.Lcp_BB358_8:
	ldr	w25, [x23, #20]!
	mov	x22, x8
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB358_9:
	ldr	x0, [x24, x8, lsl #3]
	mov	x22, x9
	mov	x23, x10
	br	x0
.Lcp_BB358_10:
	mov	x22, x9
	mov	x23, x10
	b	op_BINARY_OP_MUL_FLOAT
.Lcp_BB358_11:
	fmov	d0, d8
	adr	x17, .Lcp_tmp274
	b	box_thunk
.Lcp_tmp274:
	mov	x9, x0
	b	.Lcp_BB358_3
.Lcp_BB358_12:
	ldr	x0, [x24, x11, lsl #3]
	mov	x23, x10
	br	x0
.Lcp_BB358_13:
	mov	x23, x10
	b	op_BINARY_OP_ADD_FLOAT
.Lcp_BB358_14:
	adr	x17, .Lcp_tmp275
	b	box_thunk
.Lcp_tmp275:
	b	.Lcp_BB358_6
.Lcp_BB358_15:
	mov	x0, x9
	mov	x22, x8
	mov	x9, x23
	mov	x23, x10
	adr	x17, .Lcp_tmp276
	b	free_thunk
.Lcp_tmp276:
	mov	x23, x9
	b	.Lcp_BB358_8
.Lcp_func_end358:
	.size	op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_ADD_FLOAT, .Lcp_func_end358-op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_ADD_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_ADD_FLOAT,@function
op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_ADD_FLOAT:
	.cfi_startproc
	mvn	w9, w25, lsr #10
	mov	x8, x22
	lsl	w9, w9, #3
	orr	x9, x9, #0xfffffffffe000000
	ldr	x9, [x21, x9]
	ubfiz	x10, x9, #1, #1
	orr	x10, x10, x9
	str	x10, [x22]
	ldr	w9, [x23, #4]
	mvn	w9, w9, lsr #10
	ldr	x9, [x21, w9, sxtw #3]
	ubfiz	x11, x9, #1, #1
	orr	x11, x11, x9
	mov	x9, x23
	str	x11, [x8, #8]!
	ldr	w25, [x9, #8]!
	and	x12, x25, #0x3ff
	cmp	x12, #291
	b.ne	.Lcp_BB359_9
	eor	w12, w10, #0x2
	eor	w13, w11, #0x2
	orr	w12, w13, w12
	tst	x12, #0x3
	b.ne	.Lcp_BB359_10
	ror	x9, x10, #4
	ror	x10, x11, #4
	mov	x11, #-2882303761517117440
	add	x9, x9, x11
	add	x10, x10, x11
	fmov	d0, x9
	fmov	d1, x10
	mov	x10, #2882303761517117440
	fmul	d8, d0, d1
	fmov	x9, d8
	add	x9, x9, x10
	ror	x9, x9, #60
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB359_11
.Lcp_BB359_3:
	str	x9, [x22]
	mov	x10, x23
	ldr	w25, [x10, #16]!
	and	x11, x25, #0x3ff
	cmp	x11, #124
	b.ne	.Lcp_BB359_12
	ldur	x11, [x22, #-8]
	and	x12, x11, #0x3
	cmp	x12, #2
	b.ne	.Lcp_BB359_13
	ror	x8, x11, #4
	mov	x11, #-2882303761517117440
	add	x8, x8, x11
	mov	x11, #2882303761517117440
	fmov	d0, x8
	fadd	d0, d8, d0
	fmov	x8, d0
	add	x8, x8, x11
	ror	x0, x8, #60
	and	x8, x0, #0x3
	cmp	x8, #2
	b.ne	.Lcp_BB359_14
.Lcp_BB359_6:
	and	x8, x9, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB359_8
	and	x8, x9, #0xfffffffffffffffc
	ldr	w11, [x8]
	subs	w11, w11, #1
	str	w11, [x8]
	b.eq	.Lcp_BB359_15
.Lcp_BB359_8:
	ldr	w25, [x23, #24]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB359_9:
	ldr	x0, [x24, x12, lsl #3]
	add	x22, x8, #8
	mov	x23, x9
	br	x0
.Lcp_BB359_10:
	add	x22, x8, #8
	mov	x23, x9
	b	op_BINARY_OP_MUL_FLOAT
.Lcp_BB359_11:
	fmov	d0, d8
	adr	x17, .Lcp_tmp277
	b	box_thunk
.Lcp_tmp277:
	mov	x9, x0
	b	.Lcp_BB359_3
.Lcp_BB359_12:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x10
	br	x0
.Lcp_BB359_13:
	mov	x22, x8
	mov	x23, x10
	b	op_BINARY_OP_ADD_FLOAT
.Lcp_BB359_14:
	adr	x17, .Lcp_tmp278
	b	box_thunk
.Lcp_tmp278:
	b	.Lcp_BB359_6
.Lcp_BB359_15:
	mov	x0, x9
	mov	x8, x23
	mov	x23, x10
	adr	x17, .Lcp_tmp279
	b	free_thunk
.Lcp_tmp279:
	mov	x23, x8
	b	.Lcp_BB359_8
.Lcp_func_end359:
	.size	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_ADD_FLOAT, .Lcp_func_end359-op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_ADD_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_SUB_FLOAT,@function
op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_SUB_FLOAT:
	.cfi_startproc
	mvn	w8, w25, lsr #10
	mov	x9, x22
	lsl	w8, w8, #3
	orr	x8, x8, #0xfffffffffe000000
	ldr	x8, [x21, x8]
	ubfiz	x10, x8, #1, #1
	orr	x11, x10, x8
	mov	x10, x23
	str	x11, [x9], #8
	ldr	w25, [x10, #4]!
	and	x8, x25, #0x3ff
	cmp	x8, #292
	b.ne	.Lcp_BB360_9
	mov	x8, x22
	eor	w14, w11, #0x2
	ldr	x12, [x8, #-8]!
	eor	w13, w12, #0x2
	orr	w13, w13, w14
	tst	x13, #0x3
	b.ne	.Lcp_BB360_10
	ror	x9, x12, #4
	ror	x10, x11, #4
	mov	x11, #-2882303761517117440
	add	x9, x9, x11
	add	x10, x10, x11
	fmov	d0, x9
	fmov	d1, x10
	mov	x10, #2882303761517117440
	fmul	d8, d1, d0
	fmov	x9, d8
	add	x9, x9, x10
	ror	x9, x9, #60
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB360_11
.Lcp_BB360_3:
	str	x9, [x8]
	mov	x10, x23
	ldr	w25, [x10, #12]!
	and	x11, x25, #0x3ff
	cmp	x11, #128
	b.ne	.Lcp_BB360_12
	ldur	x11, [x22, #-16]
	and	x12, x11, #0x3
	cmp	x12, #2
	b.ne	.Lcp_BB360_13
	ror	x11, x11, #4
	mov	x12, #-2882303761517117440
	add	x11, x11, x12
	mov	x12, #2882303761517117440
	fmov	d0, x11
	fsub	d0, d0, d8
	fmov	x11, d0
	add	x11, x11, x12
	ror	x0, x11, #60
	and	x11, x0, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB360_14
.Lcp_BB360_6:
	and	x11, x9, #0x3
	stur	x0, [x22, #-16]
	cmp	x11, #1
	b.ne	.Lcp_BB360_8
	and	x11, x9, #0xfffffffffffffffc
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.eq	.Lcp_BB360_15
.Lcp_BB360_8:
	ldr	w25, [x23, #20]!
	mov	x22, x8
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB360_9:
	ldr	x0, [x24, x8, lsl #3]
	mov	x22, x9
	mov	x23, x10
	br	x0
.Lcp_BB360_10:
	mov	x22, x9
	mov	x23, x10
	b	op_BINARY_OP_MUL_FLOAT
.Lcp_BB360_11:
	fmov	d0, d8
	adr	x17, .Lcp_tmp280
	b	box_thunk
.Lcp_tmp280:
	mov	x9, x0
	b	.Lcp_BB360_3
.Lcp_BB360_12:
	ldr	x0, [x24, x11, lsl #3]
	mov	x23, x10
	br	x0
.Lcp_BB360_13:
	mov	x23, x10
	b	op_BINARY_OP_SUB_FLOAT
.Lcp_BB360_14:
	adr	x17, .Lcp_tmp281
	b	box_thunk
.Lcp_tmp281:
	b	.Lcp_BB360_6
.Lcp_BB360_15:
	mov	x0, x9
	mov	x22, x8
	mov	x9, x23
	mov	x23, x10
	adr	x17, .Lcp_tmp282
	b	free_thunk
.Lcp_tmp282:
	mov	x23, x9
	b	.Lcp_BB360_8
.Lcp_func_end360:
	.size	op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_SUB_FLOAT, .Lcp_func_end360-op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_SUB_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_SUB_FLOAT,@function
op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_SUB_FLOAT:
	.cfi_startproc
	mvn	w9, w25, lsr #10
	mov	x8, x22
	lsl	w9, w9, #3
	orr	x9, x9, #0xfffffffffe000000
	ldr	x9, [x21, x9]
	ubfiz	x10, x9, #1, #1
	orr	x10, x10, x9
	str	x10, [x22]
	ldr	w9, [x23, #4]
	mvn	w9, w9, lsr #10
	ldr	x9, [x21, w9, sxtw #3]
	ubfiz	x11, x9, #1, #1
	orr	x11, x11, x9
	mov	x9, x23
	str	x11, [x8, #8]!
	ldr	w25, [x9, #8]!
	and	x12, x25, #0x3ff
	cmp	x12, #292
	b.ne	.Lcp_BB361_9
	eor	w12, w10, #0x2
	eor	w13, w11, #0x2
	orr	w12, w13, w12
	tst	x12, #0x3
	b.ne	.Lcp_BB361_10
	ror	x9, x10, #4
	ror	x10, x11, #4
	mov	x11, #-2882303761517117440
	add	x9, x9, x11
	add	x10, x10, x11
	fmov	d0, x9
	fmov	d1, x10
	mov	x10, #2882303761517117440
	fmul	d8, d0, d1
	fmov	x9, d8
	add	x9, x9, x10
	ror	x9, x9, #60
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB361_11
.Lcp_BB361_3:
	str	x9, [x22]
	mov	x10, x23
	ldr	w25, [x10, #16]!
	and	x11, x25, #0x3ff
	cmp	x11, #128
	b.ne	.Lcp_BB361_12
	ldur	x11, [x22, #-8]
	and	x12, x11, #0x3
	cmp	x12, #2
	b.ne	.Lcp_BB361_13
	ror	x8, x11, #4
	mov	x11, #-2882303761517117440
	add	x8, x8, x11
	mov	x11, #2882303761517117440
	fmov	d0, x8
	fsub	d0, d0, d8
	fmov	x8, d0
	add	x8, x8, x11
	ror	x0, x8, #60
	and	x8, x0, #0x3
	cmp	x8, #2
	b.ne	.Lcp_BB361_14
.Lcp_BB361_6:
	and	x8, x9, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB361_8
	and	x8, x9, #0xfffffffffffffffc
	ldr	w11, [x8]
	subs	w11, w11, #1
	str	w11, [x8]
	b.eq	.Lcp_BB361_15
.Lcp_BB361_8:
	ldr	w25, [x23, #24]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB361_9:
	ldr	x0, [x24, x12, lsl #3]
	add	x22, x8, #8
	mov	x23, x9
	br	x0
.Lcp_BB361_10:
	add	x22, x8, #8
	mov	x23, x9
	b	op_BINARY_OP_MUL_FLOAT
.Lcp_BB361_11:
	fmov	d0, d8
	adr	x17, .Lcp_tmp283
	b	box_thunk
.Lcp_tmp283:
	mov	x9, x0
	b	.Lcp_BB361_3
.Lcp_BB361_12:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x10
	br	x0
.Lcp_BB361_13:
	mov	x22, x8
	mov	x23, x10
	b	op_BINARY_OP_SUB_FLOAT
.Lcp_BB361_14:
	adr	x17, .Lcp_tmp284
	b	box_thunk
.Lcp_tmp284:
	b	.Lcp_BB361_6
.Lcp_BB361_15:
	mov	x0, x9
	mov	x8, x23
	mov	x23, x10
	adr	x17, .Lcp_tmp285
	b	free_thunk
.Lcp_tmp285:
	mov	x23, x8
	b	.Lcp_BB361_8
.Lcp_func_end361:
	.size	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_SUB_FLOAT, .Lcp_func_end361-op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_SUB_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_BORROW_BINARY_SUBSCR_LIST_INT,@function
op_LOAD_FAST_BORROW_BINARY_SUBSCR_LIST_INT:
	.cfi_startproc
	mvn	w8, w25, lsr #10
	mov	x9, x22
	lsl	w8, w8, #3
	orr	x8, x8, #0xfffffffffe000000
	ldr	x11, [x21, x8]
	ubfiz	x8, x11, #1, #1
	orr	x12, x8, x11
	mov	x8, x23
	str	x12, [x9], #8
	ldr	w25, [x8, #4]!
	and	x10, x25, #0x3ff
	cmp	x10, #185
	b.ne	.Lcp_BB362_11
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB362_10
	and	x10, x0, #0xfffffffffffffffc
	adrp	x14, cp_type_list
	add	x14, x14, :lo12:cp_type_list
	ldr	x13, [x10, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB362_10
	tst	x12, #0x3
	b.ne	.Lcp_BB362_10
	asr	x11, x11, #2
	ldr	x12, [x10, #24]
	cmp	x11, x12
	b.hs	.Lcp_BB362_10
	ldr	x9, [x10, #16]
	ldr	x9, [x9, x11, lsl #3]
	and	x11, x9, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB362_7
	and	x11, x9, #0xfffffffffffffffc
	ldr	w12, [x11]
	add	w12, w12, #1
	str	w12, [x11]
.Lcp_BB362_7:
	and	x11, x0, #0x3
	stur	x9, [x22, #-8]
	cmp	x11, #1
	b.ne	.Lcp_BB362_9
	ldr	w9, [x10]
	subs	w9, w9, #1
	str	w9, [x10]
	b.eq	.Lcp_BB362_12
.Lcp_BB362_9:
	ldr	w25, [x23, #24]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB362_10:
	mov	x22, x9
	mov	x23, x8
	b	op_BINARY_SUBSCR
.Lcp_BB362_11:
	ldr	x0, [x24, x10, lsl #3]
	mov	x22, x9
	mov	x23, x8
	br	x0
.Lcp_BB362_12:
	mov	x9, x23
	mov	x23, x8
	adr	x17, .Lcp_tmp286
	b	free_thunk
.Lcp_tmp286:
	mov	x23, x9
	b	.Lcp_BB362_9
.Lcp_func_end362:
	.size	op_LOAD_FAST_BORROW_BINARY_SUBSCR_LIST_INT, .Lcp_func_end362-op_LOAD_FAST_BORROW_BINARY_SUBSCR_LIST_INT
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_SUBSCR_LIST_INT,@function
op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_SUBSCR_LIST_INT:
	.cfi_startproc
	mvn	w9, w25, lsr #10
	mov	x8, x22
	lsl	w9, w9, #3
	orr	x9, x9, #0xfffffffffe000000
	ldr	x11, [x21, x9]
	ubfiz	x9, x11, #1, #1
	orr	x9, x9, x11
	str	x9, [x22]
	ldr	w9, [x23, #4]
	mvn	w9, w9, lsr #10
	ldr	x10, [x21, w9, sxtw #3]
	ubfiz	x9, x10, #1, #1
	orr	x12, x9, x10
	mov	x9, x23
	str	x12, [x22, #8]!
	ldr	w25, [x9, #8]!
	and	x13, x25, #0x3ff
	cmp	x13, #185
	b.ne	.Lcp_BB363_9
	tbz	w11, #0, .Lcp_BB363_8
	and	x11, x11, #0xfffffffffffffffc
	adrp	x14, cp_type_list
	add	x14, x14, :lo12:cp_type_list
	ldr	x13, [x11, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB363_8
	tst	x12, #0x3
	b.ne	.Lcp_BB363_8
	asr	x10, x10, #2
	ldr	x12, [x11, #24]
	cmp	x10, x12
	b.hs	.Lcp_BB363_8
	ldr	x9, [x11, #16]
	ldr	x9, [x9, x10, lsl #3]
	and	x10, x9, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB363_7
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	add	w11, w11, #1
	str	w11, [x10]
.Lcp_BB363_7:
	str	x9, [x8]
	ldr	w25, [x23, #28]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB363_8:
	add	x22, x22, #8
	mov	x23, x9
	b	op_BINARY_SUBSCR
.Lcp_BB363_9:
	ldr	x0, [x24, x13, lsl #3]
	add	x22, x22, #8
	mov	x23, x9
	br	x0
.Lcp_func_end363:
	.size	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_SUBSCR_LIST_INT, .Lcp_func_end363-op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_SUBSCR_LIST_INT
	.cfi_endproc
	.p2align	2
	.type	op_STORE_FAST_JUMP_BACKWARD_PLAIN,@function
op_STORE_FAST_JUMP_BACKWARD_PLAIN:
	.cfi_startproc
	ldr	x8, [x22, #-8]!
	mvn	w9, w8
	tst	x9, #0x3
	b.eq	.Lcp_BB364_7
.Lcp_BB364_1:
	mvn	w9, w25, lsr #10
	lsl	w9, w9, #3
	orr	x9, x9, #0xfffffffffe000000
	ldr	x0, [x21, x9]
	str	x8, [x21, x9]
	and	x10, x0, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB364_3
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB364_11
.Lcp_BB364_3:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	cmp	x8, #59
	b.ne	.Lcp_BB364_6
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB364_10
	lsr	w8, w25, #10
	mov	w9, #4
	mov	w8, w8
	sub	x8, x9, x8
	add	x23, x23, x8, lsl #2
	ldr	w25, [x23]
	and	x8, x25, #0x3ff
.Lcp_BB364_6:
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB364_7:
	cmp	x8, #3
	b.eq	.Lcp_BB364_1
	and	x9, x8, #0xfffffffffffffffc
	ldrb	w10, [x9, #4]
	tbnz	w10, #0, .Lcp_BB364_1
	ldr	w10, [x9]
	and	x8, x8, #0xfffffffffffffffd
	add	w10, w10, #1
	str	w10, [x9]
	b	.Lcp_BB364_1
.Lcp_BB364_10:
	b	op_JUMP_BACKWARD_PLAIN
.Lcp_BB364_11:
	adr	x17, .Lcp_tmp287
	b	free_thunk
.Lcp_tmp287:
	b	.Lcp_BB364_3
.Lcp_func_end364:
	.size	op_STORE_FAST_JUMP_BACKWARD_PLAIN, .Lcp_func_end364-op_STORE_FAST_JUMP_BACKWARD_PLAIN
	.cfi_endproc
	.p2align	2
	.type	op_POP_TOP_JUMP_BACKWARD_PLAIN,@function
op_POP_TOP_JUMP_BACKWARD_PLAIN:
	.cfi_startproc
	ldr	x0, [x22, #-8]!
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB365_2
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB365_7
.Lcp_BB365_2:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	cmp	x8, #59
	b.ne	.Lcp_BB365_5
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB365_6
	lsr	w8, w25, #10
	mov	w9, #4
	mov	w8, w8
	sub	x8, x9, x8
	add	x23, x23, x8, lsl #2
	ldr	w25, [x23]
	and	x8, x25, #0x3ff
.Lcp_BB365_5:
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB365_6:
	b	op_JUMP_BACKWARD_PLAIN
.Lcp_BB365_7:
	adr	x17, .Lcp_tmp288
	b	free_thunk
.Lcp_tmp288:
	b	.Lcp_BB365_2
.Lcp_func_end365:
	.size	op_POP_TOP_JUMP_BACKWARD_PLAIN, .Lcp_func_end365-op_POP_TOP_JUMP_BACKWARD_PLAIN
	.cfi_endproc
	.p2align	2
	.type	op_LIST_APPEND_JUMP_BACKWARD_PLAIN,@function
op_LIST_APPEND_JUMP_BACKWARD_PLAIN:
	.cfi_startproc
	lsr	w8, w25, #10
	mov	x9, #-2
	sub	w8, w8, #1
	sub	x8, x9, x8
	ldr	x1, [x22, x8, lsl #3]
	sub	x8, x22, x21
	ldr	x2, [x22, #-8]!
	sub	x8, x8, #64
	lsr	x8, x8, #3
	str	x23, [x21, #16]
	mvn	w9, w2
	tst	x9, #0x3
	str	w8, [x21, #32]
	b.eq	.Lcp_BB366_6
.Lcp_BB366_1:
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	bl	cp_list_append
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	tbnz	w0, #31, .Lcp_BB366_9
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	cmp	x8, #59
	b.ne	.Lcp_BB366_5
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB366_10
	lsr	w8, w25, #10
	mov	w9, #4
	mov	w8, w8
	sub	x8, x9, x8
	add	x23, x23, x8, lsl #2
	ldr	w25, [x23]
	and	x8, x25, #0x3ff
.Lcp_BB366_5:
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB366_6:
	cmp	x2, #3
	b.eq	.Lcp_BB366_1
	and	x8, x2, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB366_1
	ldr	w9, [x8]
	and	x2, x2, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB366_1
.Lcp_BB366_9:
	mov	w8, #3
	str	x8, [x22]
	b	op_UNWIND
.Lcp_BB366_10:
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	b	op_JUMP_BACKWARD_PLAIN
.Lcp_func_end366:
	.size	op_LIST_APPEND_JUMP_BACKWARD_PLAIN, .Lcp_func_end366-op_LIST_APPEND_JUMP_BACKWARD_PLAIN
	.cfi_endproc
	.p2align	2
	.type	op_SET_ADD_JUMP_BACKWARD_PLAIN,@function
op_SET_ADD_JUMP_BACKWARD_PLAIN:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	lsr	w8, w25, #10
	mov	x9, #-2
	sub	x10, x22, x21
	sub	x10, x10, #64
	mov	x0, x20
	sub	w8, w8, #1
	sub	x8, x9, x8
	lsr	x9, x10, #3
	ldr	x1, [x22, x8, lsl #3]
	ldr	x19, [x22, #-8]!
	str	x23, [x21, #16]
	mov	x2, x19
	str	w9, [x21, #32]
	bl	cp_set_add
	tbnz	w0, #31, .Lcp_BB367_7
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB367_3
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB367_9
.Lcp_BB367_3:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	cmp	x8, #59
	b.ne	.Lcp_BB367_6
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB367_8
	lsr	w8, w25, #10
	mov	w9, #4
	mov	w8, w8
	sub	x8, x9, x8
	add	x23, x23, x8, lsl #2
	ldr	w25, [x23]
	and	x8, x25, #0x3ff
.Lcp_BB367_6:
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB367_7:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB367_8:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_JUMP_BACKWARD_PLAIN
.Lcp_BB367_9:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp289
	b	free_thunk
.Lcp_tmp289:
	b	.Lcp_BB367_3
.Lcp_func_end367:
	.size	op_SET_ADD_JUMP_BACKWARD_PLAIN, .Lcp_func_end367-op_SET_ADD_JUMP_BACKWARD_PLAIN
	.cfi_endproc
	.p2align	2
	.type	op_RESUME_POP_TOP,@function
op_RESUME_POP_TOP:
	.cfi_startproc
	tst	x25, #0xfffff800
	b.ne	.Lcp_BB368_2
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB368_6
.Lcp_BB368_2:
	ldr	x0, [x22, #-8]!
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB368_4
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB368_5
.Lcp_BB368_4:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB368_5:
	mov	x8, x23
	add	x23, x23, #4
	adr	x17, .Lcp_tmp290
	b	free_thunk
.Lcp_tmp290:
	mov	x23, x8
	b	.Lcp_BB368_4
.Lcp_BB368_6:
	b	op_COLD_RESUME_POP_TOP
.Lcp_func_end368:
	.size	op_RESUME_POP_TOP, .Lcp_func_end368-op_RESUME_POP_TOP
	.cfi_endproc
	.p2align	2
	.type	op_RESUME_POP_TOP_JUMP_BACKWARD_PLAIN,@function
op_RESUME_POP_TOP_JUMP_BACKWARD_PLAIN:
	.cfi_startproc
	tst	x25, #0xfffff800
	b.ne	.Lcp_BB369_2
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB369_10
.Lcp_BB369_2:
	ldr	x0, [x22, #-8]!
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB369_4
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB369_9
.Lcp_BB369_4:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	cmp	x8, #59
	b.ne	.Lcp_BB369_7
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB369_8
	lsr	w8, w25, #10
	mov	w9, #4
	mov	w8, w8
	sub	x8, x9, x8
	add	x23, x23, x8, lsl #2
	ldr	w25, [x23]
	and	x8, x25, #0x3ff
.Lcp_BB369_7:
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB369_8:
	b	op_JUMP_BACKWARD_PLAIN
.Lcp_BB369_9:
	mov	x8, x23
	add	x23, x23, #4
	adr	x17, .Lcp_tmp291
	b	free_thunk
.Lcp_tmp291:
	mov	x23, x8
	b	.Lcp_BB369_4
.Lcp_BB369_10:
	b	op_COLD_RESUME_POP_TOP_JUMP_BACKWARD_PLAIN
.Lcp_func_end369:
	.size	op_RESUME_POP_TOP_JUMP_BACKWARD_PLAIN, .Lcp_func_end369-op_RESUME_POP_TOP_JUMP_BACKWARD_PLAIN
	.cfi_endproc
	.globl	cp_threaded_run
	.p2align	2
	.type	cp_threaded_run,@function
cp_threaded_run:
	.cfi_startproc
	stp	d15, d14, [sp, #-160]!
	.cfi_def_cfa_offset 160
	stp	d13, d12, [sp, #16]
	stp	d11, d10, [sp, #32]
	stp	d9, d8, [sp, #48]
	str	x30, [sp, #64]
	stp	x28, x27, [sp, #80]
	stp	x26, x25, [sp, #96]
	stp	x24, x23, [sp, #112]
	stp	x22, x21, [sp, #128]
	stp	x20, x19, [sp, #144]
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -24
	.cfi_offset w22, -32
	.cfi_offset w23, -40
	.cfi_offset w24, -48
	.cfi_offset w25, -56
	.cfi_offset w26, -64
	.cfi_offset w27, -72
	.cfi_offset w28, -80
	.cfi_offset w30, -96
	.cfi_offset b8, -104
	.cfi_offset b9, -112
	.cfi_offset b10, -120
	.cfi_offset b11, -128
	.cfi_offset b12, -136
	.cfi_offset b13, -144
	.cfi_offset b14, -152
	.cfi_offset b15, -160
	ldr	x21, [x0]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	mov	x20, x0
	ldr	x23, [x21, #16]
	ldr	w8, [x21, #32]
	ldr	w25, [x23]
	add	x8, x21, x8, lsl #3
	and	x9, x25, #0x3ff
	add	x22, x8, #64
	ldr	x9, [x24, x9, lsl #3]
	blr	x9
	ldp	x20, x19, [sp, #144]
	ldr	x30, [sp, #64]
	ldp	x22, x21, [sp, #128]
	ldp	x24, x23, [sp, #112]
	ldp	x26, x25, [sp, #96]
	ldp	x28, x27, [sp, #80]
	ldp	d9, d8, [sp, #48]
	ldp	d11, d10, [sp, #32]
	ldp	d13, d12, [sp, #16]
	ldp	d15, d14, [sp], #160
	.cfi_def_cfa_offset 0
	.cfi_restore w19
	.cfi_restore w20
	.cfi_restore w21
	.cfi_restore w22
	.cfi_restore w23
	.cfi_restore w24
	.cfi_restore w25
	.cfi_restore w26
	.cfi_restore w27
	.cfi_restore w28
	.cfi_restore w30
	.cfi_restore b8
	.cfi_restore b9
	.cfi_restore b10
	.cfi_restore b11
	.cfi_restore b12
	.cfi_restore b13
	.cfi_restore b14
	.cfi_restore b15
	ret
.Lcp_func_end370:
	.size	cp_threaded_run, .Lcp_func_end370-cp_threaded_run
	.cfi_endproc
	.section	.text.unlikely.,"ax",@progbits
	.p2align	2
	.type	op_COLD_LOAD_FAST_CHECK,@function
op_COLD_LOAD_FAST_CHECK:
	.cfi_startproc
	mvn	w8, w25, lsr #10
	ldr	x8, [x21, w8, sxtw #3]
	cmp	x8, #3
	b.eq	.Lcp_BB371_4
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB371_3
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB371_3:
	str	x8, [x22], #8
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB371_4:
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	sub	x8, x22, x21
	lsr	w1, w25, #10
	mov	x0, x20
	sub	x8, x8, #64
	str	x23, [x21, #16]
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_raise_unbound
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end371:
	.size	op_COLD_LOAD_FAST_CHECK, .Lcp_func_end371-op_COLD_LOAD_FAST_CHECK
	.cfi_endproc
	.p2align	2
	.type	op_UNWIND,@function
op_UNWIND:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	mov	x0, x20
	bl	cp_unwind
	cbz	x0, .Lcp_BB372_2
	str	x0, [x20]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	x23, [x0, #16]
	ldr	w8, [x0, #32]
	mov	x21, x0
	ldr	w25, [x23]
	add	x8, x0, x8, lsl #3
	and	x9, x25, #0x3ff
	add	x22, x8, #64
	ldr	x1, [x24, x9, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x1
.Lcp_BB372_2:
	.cfi_restore_state
	ldr	x0, [x20, #56]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	ret
.Lcp_func_end372:
	.size	op_UNWIND, .Lcp_func_end372-op_UNWIND
	.cfi_endproc
	.p2align	2
	.type	op_COLD_DELETE_FAST,@function
op_COLD_DELETE_FAST:
	.cfi_startproc
	mvn	w8, w25, lsr #10
	ldr	x0, [x21, w8, sxtw #3]
	cmp	x0, #3
	b.eq	.Lcp_BB373_4
	and	x9, x0, #0x3
	cmp	x9, #1
	mov	w9, #3
	str	x9, [x21, w8, sxtw #3]
	b.ne	.Lcp_BB373_3
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB373_5
.Lcp_BB373_3:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB373_4:
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	sub	x8, x22, x21
	lsr	w1, w25, #10
	mov	x0, x20
	sub	x8, x8, #64
	str	x23, [x21, #16]
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_raise_unbound
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB373_5:
	adr	x17, .Lcp_tmp292
	b	free_thunk
.Lcp_tmp292:
	b	.Lcp_BB373_3
.Lcp_func_end373:
	.size	op_COLD_DELETE_FAST, .Lcp_func_end373-op_COLD_DELETE_FAST
	.cfi_endproc
	.p2align	2
	.type	op_COLD_LOAD_DEREF,@function
op_COLD_LOAD_DEREF:
	.cfi_startproc
	mvn	w8, w25, lsr #10
	ldr	x8, [x21, w8, sxtw #3]
	and	x8, x8, #0xfffffffffffffffc
	ldr	x8, [x8, #16]
	cmp	x8, #3
	b.eq	.Lcp_BB374_4
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB374_3
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB374_3:
	str	x8, [x22], #8
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB374_4:
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	sub	x8, x22, x21
	lsr	w1, w25, #10
	mov	x0, x20
	sub	x8, x8, #64
	str	x23, [x21, #16]
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_raise_unbound
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end374:
	.size	op_COLD_LOAD_DEREF, .Lcp_func_end374-op_COLD_LOAD_DEREF
	.cfi_endproc
	.p2align	2
	.type	op_COLD_DELETE_DEREF,@function
op_COLD_DELETE_DEREF:
	.cfi_startproc
	mvn	w8, w25, lsr #10
	ldr	x8, [x21, w8, sxtw #3]
	and	x8, x8, #0xfffffffffffffffc
	ldr	x0, [x8, #16]
	cmp	x0, #3
	b.eq	.Lcp_BB375_4
	and	x9, x0, #0x3
	mov	w10, #3
	cmp	x9, #1
	str	x10, [x8, #16]
	b.ne	.Lcp_BB375_3
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB375_5
.Lcp_BB375_3:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB375_4:
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	sub	x8, x22, x21
	lsr	w1, w25, #10
	mov	x0, x20
	sub	x8, x8, #64
	str	x23, [x21, #16]
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_raise_unbound
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB375_5:
	adr	x17, .Lcp_tmp293
	b	free_thunk
.Lcp_tmp293:
	b	.Lcp_BB375_3
.Lcp_func_end375:
	.size	op_COLD_DELETE_DEREF, .Lcp_func_end375-op_COLD_DELETE_DEREF
	.cfi_endproc
	.p2align	2
	.type	op_SPECIALIZE_LOAD_GLOBAL,@function
op_SPECIALIZE_LOAD_GLOBAL:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	mov	x1, x21
	mov	x2, x23
	mov	x3, x22
	bl	cp_specialize_LOAD_GLOBAL
	ldr	w25, [x23]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_func_end376:
	.size	op_SPECIALIZE_LOAD_GLOBAL, .Lcp_func_end376-op_SPECIALIZE_LOAD_GLOBAL
	.cfi_endproc
	.p2align	2
	.type	op_SPECIALIZE_LOAD_ATTR,@function
op_SPECIALIZE_LOAD_ATTR:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	mov	x1, x21
	mov	x2, x23
	mov	x3, x22
	bl	cp_specialize_LOAD_ATTR
	ldr	w25, [x23]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_func_end377:
	.size	op_SPECIALIZE_LOAD_ATTR, .Lcp_func_end377-op_SPECIALIZE_LOAD_ATTR
	.cfi_endproc
	.p2align	2
	.type	op_SPECIALIZE_LOAD_METHOD,@function
op_SPECIALIZE_LOAD_METHOD:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	mov	x1, x21
	mov	x2, x23
	mov	x3, x22
	bl	cp_specialize_LOAD_METHOD
	ldr	w25, [x23]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_func_end378:
	.size	op_SPECIALIZE_LOAD_METHOD, .Lcp_func_end378-op_SPECIALIZE_LOAD_METHOD
	.cfi_endproc
	.p2align	2
	.type	op_SPECIALIZE_LOAD_SUPER_METHOD,@function
op_SPECIALIZE_LOAD_SUPER_METHOD:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	mov	x1, x21
	mov	x2, x23
	mov	x3, x22
	bl	cp_specialize_LOAD_SUPER_METHOD
	ldr	w25, [x23]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_func_end379:
	.size	op_SPECIALIZE_LOAD_SUPER_METHOD, .Lcp_func_end379-op_SPECIALIZE_LOAD_SUPER_METHOD
	.cfi_endproc
	.p2align	2
	.type	op_SPECIALIZE_STORE_ATTR,@function
op_SPECIALIZE_STORE_ATTR:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	mov	x1, x21
	mov	x2, x23
	mov	x3, x22
	bl	cp_specialize_STORE_ATTR
	ldr	w25, [x23]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_func_end380:
	.size	op_SPECIALIZE_STORE_ATTR, .Lcp_func_end380-op_SPECIALIZE_STORE_ATTR
	.cfi_endproc
	.p2align	2
	.type	op_SPECIALIZE_BINARY_SUBSCR,@function
op_SPECIALIZE_BINARY_SUBSCR:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	mov	x1, x21
	mov	x2, x23
	mov	x3, x22
	bl	cp_specialize_BINARY_SUBSCR
	ldr	w25, [x23]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_func_end381:
	.size	op_SPECIALIZE_BINARY_SUBSCR, .Lcp_func_end381-op_SPECIALIZE_BINARY_SUBSCR
	.cfi_endproc
	.p2align	2
	.type	op_SPECIALIZE_STORE_SUBSCR,@function
op_SPECIALIZE_STORE_SUBSCR:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	mov	x1, x21
	mov	x2, x23
	mov	x3, x22
	bl	cp_specialize_STORE_SUBSCR
	ldr	w25, [x23]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_func_end382:
	.size	op_SPECIALIZE_STORE_SUBSCR, .Lcp_func_end382-op_SPECIALIZE_STORE_SUBSCR
	.cfi_endproc
	.p2align	2
	.type	op_SPECIALIZE_BINARY_SLICE,@function
op_SPECIALIZE_BINARY_SLICE:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	mov	x1, x21
	mov	x2, x23
	mov	x3, x22
	bl	cp_specialize_BINARY_SLICE
	ldr	w25, [x23]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_func_end383:
	.size	op_SPECIALIZE_BINARY_SLICE, .Lcp_func_end383-op_SPECIALIZE_BINARY_SLICE
	.cfi_endproc
	.p2align	2
	.type	op_SPECIALIZE_STORE_SLICE,@function
op_SPECIALIZE_STORE_SLICE:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	mov	x1, x21
	mov	x2, x23
	mov	x3, x22
	bl	cp_specialize_STORE_SLICE
	ldr	w25, [x23]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_func_end384:
	.size	op_SPECIALIZE_STORE_SLICE, .Lcp_func_end384-op_SPECIALIZE_STORE_SLICE
	.cfi_endproc
	.p2align	2
	.type	op_SPECIALIZE_BINARY_OP,@function
op_SPECIALIZE_BINARY_OP:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	mov	x1, x21
	mov	x2, x23
	mov	x3, x22
	bl	cp_specialize_BINARY_OP
	ldr	w25, [x23]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_func_end385:
	.size	op_SPECIALIZE_BINARY_OP, .Lcp_func_end385-op_SPECIALIZE_BINARY_OP
	.cfi_endproc
	.p2align	2
	.type	op_SPECIALIZE_COMPARE_OP,@function
op_SPECIALIZE_COMPARE_OP:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	mov	x1, x21
	mov	x2, x23
	mov	x3, x22
	bl	cp_specialize_COMPARE_OP
	ldr	w25, [x23]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_func_end386:
	.size	op_SPECIALIZE_COMPARE_OP, .Lcp_func_end386-op_SPECIALIZE_COMPARE_OP
	.cfi_endproc
	.p2align	2
	.type	op_SPECIALIZE_UNARY_NEGATIVE,@function
op_SPECIALIZE_UNARY_NEGATIVE:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	mov	x1, x21
	mov	x2, x23
	mov	x3, x22
	bl	cp_specialize_UNARY_NEGATIVE
	ldr	w25, [x23]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_func_end387:
	.size	op_SPECIALIZE_UNARY_NEGATIVE, .Lcp_func_end387-op_SPECIALIZE_UNARY_NEGATIVE
	.cfi_endproc
	.p2align	2
	.type	op_SPECIALIZE_TO_BOOL,@function
op_SPECIALIZE_TO_BOOL:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	mov	x1, x21
	mov	x2, x23
	mov	x3, x22
	bl	cp_specialize_TO_BOOL
	ldr	w25, [x23]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_func_end388:
	.size	op_SPECIALIZE_TO_BOOL, .Lcp_func_end388-op_SPECIALIZE_TO_BOOL
	.cfi_endproc
	.p2align	2
	.type	op_SPECIALIZE_JUMP_BACKWARD,@function
op_SPECIALIZE_JUMP_BACKWARD:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	mov	x1, x21
	mov	x2, x23
	mov	x3, x22
	bl	cp_specialize_JUMP_BACKWARD
	ldr	w25, [x23]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_func_end389:
	.size	op_SPECIALIZE_JUMP_BACKWARD, .Lcp_func_end389-op_SPECIALIZE_JUMP_BACKWARD
	.cfi_endproc
	.p2align	2
	.type	op_COLD_JUMP_BACKWARD_PLAIN,@function
op_COLD_JUMP_BACKWARD_PLAIN:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldr	w8, [x20, #16]
	cbz	w8, .Lcp_BB390_3
	sub	x8, x22, x21
	mov	x0, x20
	str	x23, [x21, #16]
	sub	x8, x8, #64
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_handle_events
	tbnz	w0, #31, .Lcp_BB390_4
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB390_3:
	lsr	w8, w25, #10
	mov	w9, #4
	sub	x8, x9, x8
	add	x23, x23, x8, lsl #2
	ldr	w25, [x23]
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB390_4:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end390:
	.size	op_COLD_JUMP_BACKWARD_PLAIN, .Lcp_func_end390-op_COLD_JUMP_BACKWARD_PLAIN
	.cfi_endproc
	.p2align	2
	.type	op_SPECIALIZE_ENTER,@function
op_SPECIALIZE_ENTER:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	mov	x1, x21
	mov	x2, x23
	mov	x3, x22
	bl	cp_specialize_ENTER
	ldr	w25, [x23]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_func_end391:
	.size	op_SPECIALIZE_ENTER, .Lcp_func_end391-op_SPECIALIZE_ENTER
	.cfi_endproc
	.p2align	2
	.type	op_COLD_ENTER_PLAIN,@function
op_COLD_ENTER_PLAIN:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldr	w8, [x20, #16]
	cbz	w8, .Lcp_BB392_3
	sub	x8, x22, x21
	mov	x0, x20
	str	x23, [x21, #16]
	sub	x8, x8, #64
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_handle_events
	tbnz	w0, #31, .Lcp_BB392_4
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB392_3:
	ldr	w25, [x23, #16]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB392_4:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end392:
	.size	op_COLD_ENTER_PLAIN, .Lcp_func_end392-op_COLD_ENTER_PLAIN
	.cfi_endproc
	.p2align	2
	.type	op_COLD_RESUME,@function
op_COLD_RESUME:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	tst	x25, #0xfffff800
	b.ne	.Lcp_BB393_4
	ldr	w8, [x20, #16]
	cbz	w8, .Lcp_BB393_4
	sub	x8, x22, x21
	mov	x0, x20
	str	x23, [x21, #16]
	sub	x8, x8, #64
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_handle_events
	tbnz	w0, #31, .Lcp_BB393_5
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB393_4:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB393_5:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end393:
	.size	op_COLD_RESUME, .Lcp_func_end393-op_COLD_RESUME
	.cfi_endproc
	.p2align	2
	.type	op_SPECIALIZE_GET_ITER,@function
op_SPECIALIZE_GET_ITER:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	mov	x1, x21
	mov	x2, x23
	mov	x3, x22
	bl	cp_specialize_GET_ITER
	ldr	w25, [x23]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_func_end394:
	.size	op_SPECIALIZE_GET_ITER, .Lcp_func_end394-op_SPECIALIZE_GET_ITER
	.cfi_endproc
	.p2align	2
	.type	op_SPECIALIZE_GET_YIELD_FROM_ITER,@function
op_SPECIALIZE_GET_YIELD_FROM_ITER:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	mov	x1, x21
	mov	x2, x23
	mov	x3, x22
	bl	cp_specialize_GET_YIELD_FROM_ITER
	ldr	w25, [x23]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_func_end395:
	.size	op_SPECIALIZE_GET_YIELD_FROM_ITER, .Lcp_func_end395-op_SPECIALIZE_GET_YIELD_FROM_ITER
	.cfi_endproc
	.p2align	2
	.type	op_SPECIALIZE_FOR_ITER,@function
op_SPECIALIZE_FOR_ITER:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	mov	x1, x21
	mov	x2, x23
	mov	x3, x22
	bl	cp_specialize_FOR_ITER
	ldr	w25, [x23]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_func_end396:
	.size	op_SPECIALIZE_FOR_ITER, .Lcp_func_end396-op_SPECIALIZE_FOR_ITER
	.cfi_endproc
	.text
	.p2align	2
	.type	op_RETURN_FLAGGED,@function
op_RETURN_FLAGGED:
	.cfi_startproc
	ldr	w8, [x21, #40]
	adrp	x9, cp_none+3
	add	x9, x9, :lo12:cp_none+3
	cmp	x25, x9
	cset	w9, eq
	cmp	w8, #2
	cset	w10, eq
	cmp	w8, #4
	csel	w9, w9, w10, eq
	tbz	w9, #0, .Lcp_BB397_12
	mov	w9, #128
	ldr	x10, [x21]
	str	w9, [x21, #40]
	ldr	w9, [x10, #64]
	cbz	w9, .Lcp_BB397_7
	neg	x9, x9, lsl #3
	mov	x10, #-8
	mov	w11, #3
	b	.Lcp_BB397_4
.Lcp_BB397_3:
	add	x9, x9, #8
	sub	x10, x10, #8
	cbz	x9, .Lcp_BB397_7
.Lcp_BB397_4:
	ldr	x0, [x21, x10]
	str	x11, [x21, x10]
	and	x12, x0, #0x3
	cmp	x12, #1
	b.ne	.Lcp_BB397_3
	and	x12, x0, #0xfffffffffffffffc
	ldr	w13, [x12]
	subs	w13, w13, #1
	str	w13, [x12]
	b.ne	.Lcp_BB397_3
	adr	x17, .Lcp_tmp294
	b	free_thunk
.Lcp_tmp294:
	b	.Lcp_BB397_3
.Lcp_BB397_7:
	ldr	x0, [x21, #24]
	and	x9, x0, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB397_9
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB397_13
.Lcp_BB397_9:
	ldr	x21, [x21, #8]
	cmp	w8, #2
	str	x21, [x20]
	b.ne	.Lcp_BB397_11
	mov	x0, x25
	ret
.Lcp_BB397_11:
	ldr	x9, [x21, #16]
	ldr	w10, [x21, #44]
	cmp	w8, #4
	ldr	w11, [x21, #32]
	add	x23, x9, x10, lsl #2
	cset	w9, eq
	add	x8, x21, x11, lsl #3
	ldr	w25, [x23]
	add	x8, x8, w9, uxtw #3
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	add	x22, x8, #64
	br	x0
.Lcp_BB397_12:
	b	op_RETURN
.Lcp_BB397_13:
	adr	x17, .Lcp_tmp295
	b	free_thunk
.Lcp_tmp295:
	b	.Lcp_BB397_9
.Lcp_func_end397:
	.size	op_RETURN_FLAGGED, .Lcp_func_end397-op_RETURN_FLAGGED
	.cfi_endproc
	.section	.text.unlikely.,"ax",@progbits
	.p2align	2
	.type	op_RETURN,@function
op_RETURN:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	sub	x8, x22, x21
	mov	x1, x25
	mov	x0, x20
	sub	x8, x8, #64
	str	x23, [x21, #16]
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_return
	cbz	x0, .Lcp_BB398_2
	str	x0, [x20]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	x23, [x0, #16]
	ldr	w8, [x0, #32]
	mov	x21, x0
	ldr	w25, [x23]
	add	x8, x0, x8, lsl #3
	and	x9, x25, #0x3ff
	add	x22, x8, #64
	ldr	x1, [x24, x9, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x1
.Lcp_BB398_2:
	.cfi_restore_state
	ldr	x0, [x20, #56]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	ret
.Lcp_func_end398:
	.size	op_RETURN, .Lcp_func_end398-op_RETURN
	.cfi_endproc
	.p2align	2
	.type	op_SPECIALIZE_SEND,@function
op_SPECIALIZE_SEND:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	mov	x1, x21
	mov	x2, x23
	mov	x3, x22
	bl	cp_specialize_SEND
	ldr	w25, [x23]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_func_end399:
	.size	op_SPECIALIZE_SEND, .Lcp_func_end399-op_SPECIALIZE_SEND
	.cfi_endproc
	.p2align	2
	.type	op_SPECIALIZE_UNPACK_SEQUENCE,@function
op_SPECIALIZE_UNPACK_SEQUENCE:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	mov	x1, x21
	mov	x2, x23
	mov	x3, x22
	bl	cp_specialize_UNPACK_SEQUENCE
	ldr	w25, [x23]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_func_end400:
	.size	op_SPECIALIZE_UNPACK_SEQUENCE, .Lcp_func_end400-op_SPECIALIZE_UNPACK_SEQUENCE
	.cfi_endproc
	.p2align	2
	.type	op_SPECIALIZE_CALL,@function
op_SPECIALIZE_CALL:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	mov	x1, x21
	mov	x2, x23
	mov	x3, x22
	bl	cp_specialize_CALL
	ldr	w25, [x23]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_func_end401:
	.size	op_SPECIALIZE_CALL, .Lcp_func_end401-op_SPECIALIZE_CALL
	.cfi_endproc
	.p2align	2
	.type	op_COLD_BINARY_OP_ADD_FLOAT,@function
op_COLD_BINARY_OP_ADD_FLOAT:
	.cfi_startproc
	mov	x10, x22
	ldr	x9, [x22, #-8]!
	ldur	x8, [x22, #-8]
	and	x11, x8, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB402_3
	tbz	w8, #0, .Lcp_BB402_16
	and	x12, x8, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB402_16
.Lcp_BB402_3:
	and	x12, x9, #0x3
	cmp	x12, #2
	b.eq	.Lcp_BB402_6
	tbz	w9, #0, .Lcp_BB402_16
	and	x13, x9, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x13, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB402_16
.Lcp_BB402_6:
	cmp	x11, #2
	b.ne	.Lcp_BB402_17
	ror	x13, x8, #4
	mov	x14, #-2882303761517117440
	add	x13, x13, x14
	fmov	d0, x13
.Lcp_BB402_8:
	cmp	x12, #2
	b.ne	.Lcp_BB402_18
	ror	x13, x9, #4
	mov	x14, #-2882303761517117440
	add	x13, x13, x14
	fmov	d1, x13
.Lcp_BB402_10:
	fadd	d0, d0, d1
	mov	x14, #2882303761517117440
	fmov	x13, d0
	add	x13, x13, x14
	ror	x0, x13, #60
	and	x13, x0, #0x3
	cmp	x13, #2
	b.ne	.Lcp_BB402_19
.Lcp_BB402_11:
	cmp	x12, #1
	stur	x0, [x10, #-16]
	b.ne	.Lcp_BB402_13
	and	x10, x9, #0xfffffffffffffffc
	ldr	w12, [x10]
	subs	w12, w12, #1
	str	w12, [x10]
	b.eq	.Lcp_BB402_20
.Lcp_BB402_13:
	cmp	x11, #1
	b.ne	.Lcp_BB402_15
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB402_21
.Lcp_BB402_15:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB402_16:
	mov	x22, x10
	b	op_BINARY_OP
.Lcp_BB402_17:
	and	x13, x8, #0xfffffffffffffffc
	ldr	d0, [x13, #16]
	b	.Lcp_BB402_8
.Lcp_BB402_18:
	and	x13, x9, #0xfffffffffffffffc
	ldr	d1, [x13, #16]
	b	.Lcp_BB402_10
.Lcp_BB402_19:
	adr	x17, .Lcp_tmp296
	b	box_thunk
.Lcp_tmp296:
	b	.Lcp_BB402_11
.Lcp_BB402_20:
	mov	x0, x9
	adr	x17, .Lcp_tmp297
	b	free_thunk
.Lcp_tmp297:
	b	.Lcp_BB402_13
.Lcp_BB402_21:
	mov	x0, x8
	adr	x17, .Lcp_tmp298
	b	free_thunk
.Lcp_tmp298:
	b	.Lcp_BB402_15
.Lcp_func_end402:
	.size	op_COLD_BINARY_OP_ADD_FLOAT, .Lcp_func_end402-op_COLD_BINARY_OP_ADD_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_BINARY_OP_ADD_FLOAT_INT,@function
op_COLD_BINARY_OP_ADD_FLOAT_INT:
	.cfi_startproc
	mov	x9, x22
	ldr	x11, [x22, #-8]!
	ldur	x8, [x22, #-8]
	and	x10, x8, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB403_3
	tst	x11, #0x3
	b.ne	.Lcp_BB403_11
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
	b	.Lcp_BB403_7
.Lcp_BB403_3:
	tbz	w8, #0, .Lcp_BB403_11
	and	x12, x8, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x12, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB403_11
	tst	x11, #0x3
	b.ne	.Lcp_BB403_11
	ldr	d0, [x12, #16]
.Lcp_BB403_7:
	asr	x11, x11, #2
	mov	x12, #2882303761517117440
	scvtf	d1, x11
	fadd	d0, d0, d1
	fmov	x11, d0
	add	x11, x11, x12
	ror	x0, x11, #60
	and	x11, x0, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB403_12
.Lcp_BB403_8:
	cmp	x10, #1
	stur	x0, [x9, #-16]
	b.ne	.Lcp_BB403_10
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB403_13
.Lcp_BB403_10:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB403_11:
	mov	x22, x9
	b	op_BINARY_OP
.Lcp_BB403_12:
	adr	x17, .Lcp_tmp299
	b	box_thunk
.Lcp_tmp299:
	b	.Lcp_BB403_8
.Lcp_BB403_13:
	mov	x0, x8
	adr	x17, .Lcp_tmp300
	b	free_thunk
.Lcp_tmp300:
	b	.Lcp_BB403_10
.Lcp_func_end403:
	.size	op_COLD_BINARY_OP_ADD_FLOAT_INT, .Lcp_func_end403-op_COLD_BINARY_OP_ADD_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_BINARY_OP_ADD_INT_FLOAT,@function
op_COLD_BINARY_OP_ADD_INT_FLOAT:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-8]!
	ldur	x11, [x22, #-8]
	tst	x11, #0x3
	b.ne	.Lcp_BB404_10
	and	x10, x8, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB404_3
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
	b	.Lcp_BB404_6
.Lcp_BB404_3:
	tbz	w8, #0, .Lcp_BB404_10
	and	x12, x8, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x12, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB404_10
	ldr	d0, [x12, #16]
.Lcp_BB404_6:
	asr	x11, x11, #2
	mov	x12, #2882303761517117440
	scvtf	d1, x11
	fadd	d0, d0, d1
	fmov	x11, d0
	add	x11, x11, x12
	ror	x0, x11, #60
	and	x11, x0, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB404_11
.Lcp_BB404_7:
	cmp	x10, #1
	stur	x0, [x9, #-16]
	b.ne	.Lcp_BB404_9
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB404_12
.Lcp_BB404_9:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB404_10:
	mov	x22, x9
	b	op_BINARY_OP
.Lcp_BB404_11:
	adr	x17, .Lcp_tmp301
	b	box_thunk
.Lcp_tmp301:
	b	.Lcp_BB404_7
.Lcp_BB404_12:
	mov	x0, x8
	adr	x17, .Lcp_tmp302
	b	free_thunk
.Lcp_tmp302:
	b	.Lcp_BB404_9
.Lcp_func_end404:
	.size	op_COLD_BINARY_OP_ADD_INT_FLOAT, .Lcp_func_end404-op_COLD_BINARY_OP_ADD_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_BINARY_OP_SUB_FLOAT,@function
op_COLD_BINARY_OP_SUB_FLOAT:
	.cfi_startproc
	mov	x10, x22
	ldr	x9, [x22, #-8]!
	ldur	x8, [x22, #-8]
	and	x11, x8, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB405_3
	tbz	w8, #0, .Lcp_BB405_16
	and	x12, x8, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB405_16
.Lcp_BB405_3:
	and	x12, x9, #0x3
	cmp	x12, #2
	b.eq	.Lcp_BB405_6
	tbz	w9, #0, .Lcp_BB405_16
	and	x13, x9, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x13, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB405_16
.Lcp_BB405_6:
	cmp	x11, #2
	b.ne	.Lcp_BB405_17
	ror	x13, x8, #4
	mov	x14, #-2882303761517117440
	add	x13, x13, x14
	fmov	d0, x13
.Lcp_BB405_8:
	cmp	x12, #2
	b.ne	.Lcp_BB405_18
	ror	x13, x9, #4
	mov	x14, #-2882303761517117440
	add	x13, x13, x14
	fmov	d1, x13
.Lcp_BB405_10:
	fsub	d0, d0, d1
	mov	x14, #2882303761517117440
	fmov	x13, d0
	add	x13, x13, x14
	ror	x0, x13, #60
	and	x13, x0, #0x3
	cmp	x13, #2
	b.ne	.Lcp_BB405_19
.Lcp_BB405_11:
	cmp	x12, #1
	stur	x0, [x10, #-16]
	b.ne	.Lcp_BB405_13
	and	x10, x9, #0xfffffffffffffffc
	ldr	w12, [x10]
	subs	w12, w12, #1
	str	w12, [x10]
	b.eq	.Lcp_BB405_20
.Lcp_BB405_13:
	cmp	x11, #1
	b.ne	.Lcp_BB405_15
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB405_21
.Lcp_BB405_15:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB405_16:
	mov	x22, x10
	b	op_BINARY_OP
.Lcp_BB405_17:
	and	x13, x8, #0xfffffffffffffffc
	ldr	d0, [x13, #16]
	b	.Lcp_BB405_8
.Lcp_BB405_18:
	and	x13, x9, #0xfffffffffffffffc
	ldr	d1, [x13, #16]
	b	.Lcp_BB405_10
.Lcp_BB405_19:
	adr	x17, .Lcp_tmp303
	b	box_thunk
.Lcp_tmp303:
	b	.Lcp_BB405_11
.Lcp_BB405_20:
	mov	x0, x9
	adr	x17, .Lcp_tmp304
	b	free_thunk
.Lcp_tmp304:
	b	.Lcp_BB405_13
.Lcp_BB405_21:
	mov	x0, x8
	adr	x17, .Lcp_tmp305
	b	free_thunk
.Lcp_tmp305:
	b	.Lcp_BB405_15
.Lcp_func_end405:
	.size	op_COLD_BINARY_OP_SUB_FLOAT, .Lcp_func_end405-op_COLD_BINARY_OP_SUB_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_BINARY_OP_SUB_FLOAT_INT,@function
op_COLD_BINARY_OP_SUB_FLOAT_INT:
	.cfi_startproc
	mov	x9, x22
	ldr	x11, [x22, #-8]!
	ldur	x8, [x22, #-8]
	and	x10, x8, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB406_3
	tst	x11, #0x3
	b.ne	.Lcp_BB406_11
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
	b	.Lcp_BB406_7
.Lcp_BB406_3:
	tbz	w8, #0, .Lcp_BB406_11
	and	x12, x8, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x12, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB406_11
	tst	x11, #0x3
	b.ne	.Lcp_BB406_11
	ldr	d0, [x12, #16]
.Lcp_BB406_7:
	asr	x11, x11, #2
	mov	x12, #2882303761517117440
	scvtf	d1, x11
	fsub	d0, d0, d1
	fmov	x11, d0
	add	x11, x11, x12
	ror	x0, x11, #60
	and	x11, x0, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB406_12
.Lcp_BB406_8:
	cmp	x10, #1
	stur	x0, [x9, #-16]
	b.ne	.Lcp_BB406_10
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB406_13
.Lcp_BB406_10:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB406_11:
	mov	x22, x9
	b	op_BINARY_OP
.Lcp_BB406_12:
	adr	x17, .Lcp_tmp306
	b	box_thunk
.Lcp_tmp306:
	b	.Lcp_BB406_8
.Lcp_BB406_13:
	mov	x0, x8
	adr	x17, .Lcp_tmp307
	b	free_thunk
.Lcp_tmp307:
	b	.Lcp_BB406_10
.Lcp_func_end406:
	.size	op_COLD_BINARY_OP_SUB_FLOAT_INT, .Lcp_func_end406-op_COLD_BINARY_OP_SUB_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_BINARY_OP_SUB_INT_FLOAT,@function
op_COLD_BINARY_OP_SUB_INT_FLOAT:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-8]!
	ldur	x11, [x22, #-8]
	tst	x11, #0x3
	b.ne	.Lcp_BB407_10
	and	x10, x8, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB407_3
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
	b	.Lcp_BB407_6
.Lcp_BB407_3:
	tbz	w8, #0, .Lcp_BB407_10
	and	x12, x8, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x12, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB407_10
	ldr	d0, [x12, #16]
.Lcp_BB407_6:
	asr	x11, x11, #2
	mov	x12, #2882303761517117440
	scvtf	d1, x11
	fsub	d0, d1, d0
	fmov	x11, d0
	add	x11, x11, x12
	ror	x0, x11, #60
	and	x11, x0, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB407_11
.Lcp_BB407_7:
	cmp	x10, #1
	stur	x0, [x9, #-16]
	b.ne	.Lcp_BB407_9
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB407_12
.Lcp_BB407_9:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB407_10:
	mov	x22, x9
	b	op_BINARY_OP
.Lcp_BB407_11:
	adr	x17, .Lcp_tmp308
	b	box_thunk
.Lcp_tmp308:
	b	.Lcp_BB407_7
.Lcp_BB407_12:
	mov	x0, x8
	adr	x17, .Lcp_tmp309
	b	free_thunk
.Lcp_tmp309:
	b	.Lcp_BB407_9
.Lcp_func_end407:
	.size	op_COLD_BINARY_OP_SUB_INT_FLOAT, .Lcp_func_end407-op_COLD_BINARY_OP_SUB_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_BINARY_OP_MUL_FLOAT,@function
op_COLD_BINARY_OP_MUL_FLOAT:
	.cfi_startproc
	mov	x10, x22
	ldr	x9, [x22, #-8]!
	ldur	x8, [x22, #-8]
	and	x11, x8, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB408_3
	tbz	w8, #0, .Lcp_BB408_16
	and	x12, x8, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB408_16
.Lcp_BB408_3:
	and	x12, x9, #0x3
	cmp	x12, #2
	b.eq	.Lcp_BB408_6
	tbz	w9, #0, .Lcp_BB408_16
	and	x13, x9, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x13, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB408_16
.Lcp_BB408_6:
	cmp	x11, #2
	b.ne	.Lcp_BB408_17
	ror	x13, x8, #4
	mov	x14, #-2882303761517117440
	add	x13, x13, x14
	fmov	d0, x13
.Lcp_BB408_8:
	cmp	x12, #2
	b.ne	.Lcp_BB408_18
	ror	x13, x9, #4
	mov	x14, #-2882303761517117440
	add	x13, x13, x14
	fmov	d1, x13
.Lcp_BB408_10:
	fmul	d0, d0, d1
	mov	x14, #2882303761517117440
	fmov	x13, d0
	add	x13, x13, x14
	ror	x0, x13, #60
	and	x13, x0, #0x3
	cmp	x13, #2
	b.ne	.Lcp_BB408_19
.Lcp_BB408_11:
	cmp	x12, #1
	stur	x0, [x10, #-16]
	b.ne	.Lcp_BB408_13
	and	x10, x9, #0xfffffffffffffffc
	ldr	w12, [x10]
	subs	w12, w12, #1
	str	w12, [x10]
	b.eq	.Lcp_BB408_20
.Lcp_BB408_13:
	cmp	x11, #1
	b.ne	.Lcp_BB408_15
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB408_21
.Lcp_BB408_15:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB408_16:
	mov	x22, x10
	b	op_BINARY_OP
.Lcp_BB408_17:
	and	x13, x8, #0xfffffffffffffffc
	ldr	d0, [x13, #16]
	b	.Lcp_BB408_8
.Lcp_BB408_18:
	and	x13, x9, #0xfffffffffffffffc
	ldr	d1, [x13, #16]
	b	.Lcp_BB408_10
.Lcp_BB408_19:
	adr	x17, .Lcp_tmp310
	b	box_thunk
.Lcp_tmp310:
	b	.Lcp_BB408_11
.Lcp_BB408_20:
	mov	x0, x9
	adr	x17, .Lcp_tmp311
	b	free_thunk
.Lcp_tmp311:
	b	.Lcp_BB408_13
.Lcp_BB408_21:
	mov	x0, x8
	adr	x17, .Lcp_tmp312
	b	free_thunk
.Lcp_tmp312:
	b	.Lcp_BB408_15
.Lcp_func_end408:
	.size	op_COLD_BINARY_OP_MUL_FLOAT, .Lcp_func_end408-op_COLD_BINARY_OP_MUL_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_BINARY_OP_MUL_FLOAT_INT,@function
op_COLD_BINARY_OP_MUL_FLOAT_INT:
	.cfi_startproc
	mov	x9, x22
	ldr	x11, [x22, #-8]!
	ldur	x8, [x22, #-8]
	and	x10, x8, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB409_3
	tst	x11, #0x3
	b.ne	.Lcp_BB409_11
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
	b	.Lcp_BB409_7
.Lcp_BB409_3:
	tbz	w8, #0, .Lcp_BB409_11
	and	x12, x8, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x12, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB409_11
	tst	x11, #0x3
	b.ne	.Lcp_BB409_11
	ldr	d0, [x12, #16]
.Lcp_BB409_7:
	asr	x11, x11, #2
	mov	x12, #2882303761517117440
	scvtf	d1, x11
	fmul	d0, d0, d1
	fmov	x11, d0
	add	x11, x11, x12
	ror	x0, x11, #60
	and	x11, x0, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB409_12
.Lcp_BB409_8:
	cmp	x10, #1
	stur	x0, [x9, #-16]
	b.ne	.Lcp_BB409_10
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB409_13
.Lcp_BB409_10:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB409_11:
	mov	x22, x9
	b	op_BINARY_OP
.Lcp_BB409_12:
	adr	x17, .Lcp_tmp313
	b	box_thunk
.Lcp_tmp313:
	b	.Lcp_BB409_8
.Lcp_BB409_13:
	mov	x0, x8
	adr	x17, .Lcp_tmp314
	b	free_thunk
.Lcp_tmp314:
	b	.Lcp_BB409_10
.Lcp_func_end409:
	.size	op_COLD_BINARY_OP_MUL_FLOAT_INT, .Lcp_func_end409-op_COLD_BINARY_OP_MUL_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_BINARY_OP_MUL_INT_FLOAT,@function
op_COLD_BINARY_OP_MUL_INT_FLOAT:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-8]!
	ldur	x11, [x22, #-8]
	tst	x11, #0x3
	b.ne	.Lcp_BB410_10
	and	x10, x8, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB410_3
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
	b	.Lcp_BB410_6
.Lcp_BB410_3:
	tbz	w8, #0, .Lcp_BB410_10
	and	x12, x8, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x12, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB410_10
	ldr	d0, [x12, #16]
.Lcp_BB410_6:
	asr	x11, x11, #2
	mov	x12, #2882303761517117440
	scvtf	d1, x11
	fmul	d0, d0, d1
	fmov	x11, d0
	add	x11, x11, x12
	ror	x0, x11, #60
	and	x11, x0, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB410_11
.Lcp_BB410_7:
	cmp	x10, #1
	stur	x0, [x9, #-16]
	b.ne	.Lcp_BB410_9
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB410_12
.Lcp_BB410_9:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB410_10:
	mov	x22, x9
	b	op_BINARY_OP
.Lcp_BB410_11:
	adr	x17, .Lcp_tmp315
	b	box_thunk
.Lcp_tmp315:
	b	.Lcp_BB410_7
.Lcp_BB410_12:
	mov	x0, x8
	adr	x17, .Lcp_tmp316
	b	free_thunk
.Lcp_tmp316:
	b	.Lcp_BB410_9
.Lcp_func_end410:
	.size	op_COLD_BINARY_OP_MUL_INT_FLOAT, .Lcp_func_end410-op_COLD_BINARY_OP_MUL_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_BINARY_OP_TRUE_DIV_FLOAT,@function
op_COLD_BINARY_OP_TRUE_DIV_FLOAT:
	.cfi_startproc
	mov	x10, x22
	ldr	x9, [x22, #-8]!
	ldur	x8, [x22, #-8]
	and	x11, x8, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB411_3
	tbz	w8, #0, .Lcp_BB411_19
	and	x12, x8, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB411_19
.Lcp_BB411_3:
	and	x12, x9, #0x3
	ror	x13, x9, #4
	cmp	x12, #2
	b.ne	.Lcp_BB411_5
	mov	x14, #-2882303761517117440
	add	x14, x13, x14
	fmov	d0, x14
	b	.Lcp_BB411_8
.Lcp_BB411_5:
	tbz	w9, #0, .Lcp_BB411_19
	and	x14, x9, #0xfffffffffffffffc
	adrp	x16, cp_type_float
	add	x16, x16, :lo12:cp_type_float
	ldr	x15, [x14, #8]
	cmp	x15, x16
	b.ne	.Lcp_BB411_19
	ldr	d0, [x14, #16]
.Lcp_BB411_8:
	fcmp	d0, #0.0
	b.eq	.Lcp_BB411_19
	cmp	x11, #2
	b.ne	.Lcp_BB411_20
	ror	x14, x8, #4
	mov	x15, #-2882303761517117440
	add	x14, x14, x15
	fmov	d0, x14
.Lcp_BB411_11:
	cmp	x12, #2
	b.ne	.Lcp_BB411_21
	mov	x14, #-2882303761517117440
	add	x13, x13, x14
	fmov	d1, x13
.Lcp_BB411_13:
	fdiv	d0, d0, d1
	mov	x14, #2882303761517117440
	fmov	x13, d0
	add	x13, x13, x14
	ror	x0, x13, #60
	and	x13, x0, #0x3
	cmp	x13, #2
	b.ne	.Lcp_BB411_22
.Lcp_BB411_14:
	cmp	x12, #1
	stur	x0, [x10, #-16]
	b.ne	.Lcp_BB411_16
	and	x10, x9, #0xfffffffffffffffc
	ldr	w12, [x10]
	subs	w12, w12, #1
	str	w12, [x10]
	b.eq	.Lcp_BB411_23
.Lcp_BB411_16:
	cmp	x11, #1
	b.ne	.Lcp_BB411_18
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB411_24
.Lcp_BB411_18:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB411_19:
	mov	x22, x10
	b	op_BINARY_OP
.Lcp_BB411_20:
	and	x14, x8, #0xfffffffffffffffc
	ldr	d0, [x14, #16]
	b	.Lcp_BB411_11
.Lcp_BB411_21:
	and	x13, x9, #0xfffffffffffffffc
	ldr	d1, [x13, #16]
	b	.Lcp_BB411_13
.Lcp_BB411_22:
	adr	x17, .Lcp_tmp317
	b	box_thunk
.Lcp_tmp317:
	b	.Lcp_BB411_14
.Lcp_BB411_23:
	mov	x0, x9
	adr	x17, .Lcp_tmp318
	b	free_thunk
.Lcp_tmp318:
	b	.Lcp_BB411_16
.Lcp_BB411_24:
	mov	x0, x8
	adr	x17, .Lcp_tmp319
	b	free_thunk
.Lcp_tmp319:
	b	.Lcp_BB411_18
.Lcp_func_end411:
	.size	op_COLD_BINARY_OP_TRUE_DIV_FLOAT, .Lcp_func_end411-op_COLD_BINARY_OP_TRUE_DIV_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_BINARY_OP_TRUE_DIV_FLOAT_INT,@function
op_COLD_BINARY_OP_TRUE_DIV_FLOAT_INT:
	.cfi_startproc
	mov	x9, x22
	ldr	x11, [x22, #-8]!
	ldur	x8, [x22, #-8]
	and	x10, x8, #0x3
	cmp	x10, #2
	b.eq	.Lcp_BB412_3
	tbz	w8, #0, .Lcp_BB412_11
	and	x12, x8, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB412_11
.Lcp_BB412_3:
	tst	x11, #0x3
	b.ne	.Lcp_BB412_11
	cbz	x11, .Lcp_BB412_11
	cmp	x10, #2
	b.ne	.Lcp_BB412_12
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
.Lcp_BB412_7:
	asr	x11, x11, #2
	mov	x12, #2882303761517117440
	scvtf	d1, x11
	fdiv	d0, d0, d1
	fmov	x11, d0
	add	x11, x11, x12
	ror	x0, x11, #60
	and	x11, x0, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB412_13
.Lcp_BB412_8:
	cmp	x10, #1
	stur	x0, [x9, #-16]
	b.ne	.Lcp_BB412_10
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB412_14
.Lcp_BB412_10:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB412_11:
	mov	x22, x9
	b	op_BINARY_OP
.Lcp_BB412_12:
	and	x12, x8, #0xfffffffffffffffc
	ldr	d0, [x12, #16]
	b	.Lcp_BB412_7
.Lcp_BB412_13:
	adr	x17, .Lcp_tmp320
	b	box_thunk
.Lcp_tmp320:
	b	.Lcp_BB412_8
.Lcp_BB412_14:
	mov	x0, x8
	adr	x17, .Lcp_tmp321
	b	free_thunk
.Lcp_tmp321:
	b	.Lcp_BB412_10
.Lcp_func_end412:
	.size	op_COLD_BINARY_OP_TRUE_DIV_FLOAT_INT, .Lcp_func_end412-op_COLD_BINARY_OP_TRUE_DIV_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_BINARY_OP_TRUE_DIV_INT_FLOAT,@function
op_COLD_BINARY_OP_TRUE_DIV_INT_FLOAT:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-8]!
	ldur	x11, [x22, #-8]
	tst	x11, #0x3
	b.ne	.Lcp_BB413_11
	and	x10, x8, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB413_4
	mov	x12, #8070450532247928831
	mov	x13, #2882303761517117440
	and	x12, x12, x8, ror #4
	cmp	x12, x13
	b.eq	.Lcp_BB413_11
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
	b	.Lcp_BB413_7
.Lcp_BB413_4:
	tbz	w8, #0, .Lcp_BB413_11
	and	x12, x8, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x12, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB413_11
	ldr	d0, [x12, #16]
	fcmp	d0, #0.0
	b.eq	.Lcp_BB413_11
.Lcp_BB413_7:
	asr	x11, x11, #2
	mov	x12, #2882303761517117440
	scvtf	d1, x11
	fdiv	d0, d1, d0
	fmov	x11, d0
	add	x11, x11, x12
	ror	x0, x11, #60
	and	x11, x0, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB413_12
.Lcp_BB413_8:
	cmp	x10, #1
	stur	x0, [x9, #-16]
	b.ne	.Lcp_BB413_10
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB413_13
.Lcp_BB413_10:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB413_11:
	mov	x22, x9
	b	op_BINARY_OP
.Lcp_BB413_12:
	adr	x17, .Lcp_tmp322
	b	box_thunk
.Lcp_tmp322:
	b	.Lcp_BB413_8
.Lcp_BB413_13:
	mov	x0, x8
	adr	x17, .Lcp_tmp323
	b	free_thunk
.Lcp_tmp323:
	b	.Lcp_BB413_10
.Lcp_func_end413:
	.size	op_COLD_BINARY_OP_TRUE_DIV_INT_FLOAT, .Lcp_func_end413-op_COLD_BINARY_OP_TRUE_DIV_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_BINARY_OP_FLOOR_DIV_FLOAT,@function
op_COLD_BINARY_OP_FLOOR_DIV_FLOAT:
	.cfi_startproc
	stp	x29, x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	.cfi_remember_state
	mov	x26, x22
	ldr	x27, [x22, #-8]!
	ldur	x19, [x22, #-8]
	and	x28, x19, #0x3
	cmp	x28, #2
	b.eq	.Lcp_BB414_3
	tbz	w19, #0, .Lcp_BB414_19
	and	x8, x19, #0xfffffffffffffffc
	adrp	x9, cp_type_float
	add	x9, x9, :lo12:cp_type_float
	ldr	x8, [x8, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB414_19
.Lcp_BB414_3:
	and	x29, x27, #0x3
	ror	x8, x27, #4
	cmp	x29, #2
	b.ne	.Lcp_BB414_5
	mov	x9, #-2882303761517117440
	add	x9, x8, x9
	fmov	d0, x9
	b	.Lcp_BB414_8
.Lcp_BB414_5:
	tbz	w27, #0, .Lcp_BB414_19
	and	x9, x27, #0xfffffffffffffffc
	adrp	x11, cp_type_float
	add	x11, x11, :lo12:cp_type_float
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB414_19
	ldr	d0, [x9, #16]
.Lcp_BB414_8:
	fcmp	d0, #0.0
	b.eq	.Lcp_BB414_19
	cmp	x28, #2
	b.ne	.Lcp_BB414_20
	ror	x9, x19, #4
	mov	x10, #-2882303761517117440
	add	x9, x9, x10
	fmov	d0, x9
.Lcp_BB414_11:
	cmp	x29, #2
	b.ne	.Lcp_BB414_21
	mov	x9, #-2882303761517117440
	add	x8, x8, x9
	fmov	d1, x8
.Lcp_BB414_13:
	mov	x0, x20
	bl	cp_float_floor_divide
	fmov	x9, d0
	mov	x8, #2882303761517117440
	add	x8, x9, x8
	ror	x0, x8, #60
	and	x8, x0, #0x3
	cmp	x8, #2
	b.ne	.Lcp_BB414_22
.Lcp_BB414_14:
	cmp	x29, #1
	stur	x0, [x26, #-16]
	b.ne	.Lcp_BB414_16
	and	x8, x27, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB414_23
.Lcp_BB414_16:
	cmp	x28, #1
	b.ne	.Lcp_BB414_18
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB414_24
.Lcp_BB414_18:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB414_19:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x26
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_BINARY_OP
.Lcp_BB414_20:
	.cfi_restore_state
	and	x9, x19, #0xfffffffffffffffc
	ldr	d0, [x9, #16]
	b	.Lcp_BB414_11
.Lcp_BB414_21:
	and	x8, x27, #0xfffffffffffffffc
	ldr	d1, [x8, #16]
	b	.Lcp_BB414_13
.Lcp_BB414_22:
	adr	x17, .Lcp_tmp324
	b	box_thunk
.Lcp_tmp324:
	b	.Lcp_BB414_14
.Lcp_BB414_23:
	mov	x0, x27
	adr	x17, .Lcp_tmp325
	b	free_thunk
.Lcp_tmp325:
	b	.Lcp_BB414_16
.Lcp_BB414_24:
	mov	x0, x19
	adr	x17, .Lcp_tmp326
	b	free_thunk
.Lcp_tmp326:
	b	.Lcp_BB414_18
.Lcp_func_end414:
	.size	op_COLD_BINARY_OP_FLOOR_DIV_FLOAT, .Lcp_func_end414-op_COLD_BINARY_OP_FLOOR_DIV_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_BINARY_OP_MOD_FLOAT,@function
op_COLD_BINARY_OP_MOD_FLOAT:
	.cfi_startproc
	stp	x29, x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	.cfi_remember_state
	mov	x26, x22
	ldr	x27, [x22, #-8]!
	ldur	x19, [x22, #-8]
	and	x28, x19, #0x3
	cmp	x28, #2
	b.eq	.Lcp_BB415_3
	tbz	w19, #0, .Lcp_BB415_19
	and	x8, x19, #0xfffffffffffffffc
	adrp	x9, cp_type_float
	add	x9, x9, :lo12:cp_type_float
	ldr	x8, [x8, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB415_19
.Lcp_BB415_3:
	and	x29, x27, #0x3
	ror	x8, x27, #4
	cmp	x29, #2
	b.ne	.Lcp_BB415_5
	mov	x9, #-2882303761517117440
	add	x9, x8, x9
	fmov	d0, x9
	b	.Lcp_BB415_8
.Lcp_BB415_5:
	tbz	w27, #0, .Lcp_BB415_19
	and	x9, x27, #0xfffffffffffffffc
	adrp	x11, cp_type_float
	add	x11, x11, :lo12:cp_type_float
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB415_19
	ldr	d0, [x9, #16]
.Lcp_BB415_8:
	fcmp	d0, #0.0
	b.eq	.Lcp_BB415_19
	cmp	x28, #2
	b.ne	.Lcp_BB415_20
	ror	x9, x19, #4
	mov	x10, #-2882303761517117440
	add	x9, x9, x10
	fmov	d0, x9
.Lcp_BB415_11:
	cmp	x29, #2
	b.ne	.Lcp_BB415_21
	mov	x9, #-2882303761517117440
	add	x8, x8, x9
	fmov	d1, x8
.Lcp_BB415_13:
	mov	x0, x20
	bl	cp_float_modulo
	fmov	x9, d0
	mov	x8, #2882303761517117440
	add	x8, x9, x8
	ror	x0, x8, #60
	and	x8, x0, #0x3
	cmp	x8, #2
	b.ne	.Lcp_BB415_22
.Lcp_BB415_14:
	cmp	x29, #1
	stur	x0, [x26, #-16]
	b.ne	.Lcp_BB415_16
	and	x8, x27, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB415_23
.Lcp_BB415_16:
	cmp	x28, #1
	b.ne	.Lcp_BB415_18
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB415_24
.Lcp_BB415_18:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB415_19:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x26
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_BINARY_OP
.Lcp_BB415_20:
	.cfi_restore_state
	and	x9, x19, #0xfffffffffffffffc
	ldr	d0, [x9, #16]
	b	.Lcp_BB415_11
.Lcp_BB415_21:
	and	x8, x27, #0xfffffffffffffffc
	ldr	d1, [x8, #16]
	b	.Lcp_BB415_13
.Lcp_BB415_22:
	adr	x17, .Lcp_tmp327
	b	box_thunk
.Lcp_tmp327:
	b	.Lcp_BB415_14
.Lcp_BB415_23:
	mov	x0, x27
	adr	x17, .Lcp_tmp328
	b	free_thunk
.Lcp_tmp328:
	b	.Lcp_BB415_16
.Lcp_BB415_24:
	mov	x0, x19
	adr	x17, .Lcp_tmp329
	b	free_thunk
.Lcp_tmp329:
	b	.Lcp_BB415_18
.Lcp_func_end415:
	.size	op_COLD_BINARY_OP_MOD_FLOAT, .Lcp_func_end415-op_COLD_BINARY_OP_MOD_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_BINARY_OP_POW_FLOAT,@function
op_COLD_BINARY_OP_POW_FLOAT:
	.cfi_startproc
	stp	x29, x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	.cfi_remember_state
	mov	x27, x22
	ldr	x26, [x22, #-8]!
	ldur	x19, [x22, #-8]
	and	x28, x19, #0x3
	cmp	x28, #2
	b.eq	.Lcp_BB416_3
	tbz	w19, #0, .Lcp_BB416_21
	and	x8, x19, #0xfffffffffffffffc
	adrp	x9, cp_type_float
	add	x9, x9, :lo12:cp_type_float
	ldr	x8, [x8, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB416_21
.Lcp_BB416_3:
	and	x29, x26, #0x3
	cmp	x29, #2
	b.eq	.Lcp_BB416_6
	tbz	w26, #0, .Lcp_BB416_21
	and	x8, x26, #0xfffffffffffffffc
	adrp	x9, cp_type_float
	add	x9, x9, :lo12:cp_type_float
	ldr	x8, [x8, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB416_21
.Lcp_BB416_6:
	cmp	x28, #2
	b.ne	.Lcp_BB416_18
	ror	x8, x19, #4
	mov	x9, #-2882303761517117440
	add	x8, x8, x9
	fmov	d0, x8
.Lcp_BB416_8:
	fcmp	d0, #0.0
	b.le	.Lcp_BB416_21
	cmp	x29, #2
	b.ne	.Lcp_BB416_19
	ror	x8, x26, #4
	mov	x9, #-2882303761517117440
	add	x8, x8, x9
	fmov	d1, x8
.Lcp_BB416_11:
	mov	x0, x20
	bl	cp_float_power
	fsub	d1, d0, d0
	fcmp	d1, #0.0
	b.ne	.Lcp_BB416_20
	fmov	x8, d0
	mov	x9, #2882303761517117440
	add	x8, x8, x9
	ror	x0, x8, #60
	and	x8, x0, #0x3
	cmp	x8, #2
	b.ne	.Lcp_BB416_22
.Lcp_BB416_13:
	cmp	x29, #1
	stur	x0, [x27, #-16]
	b.ne	.Lcp_BB416_15
	and	x8, x26, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB416_23
.Lcp_BB416_15:
	cmp	x28, #1
	b.ne	.Lcp_BB416_17
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB416_24
.Lcp_BB416_17:
	ldr	w25, [x23, #8]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB416_18:
	.cfi_restore_state
	.cfi_remember_state
	and	x8, x19, #0xfffffffffffffffc
	ldr	d0, [x8, #16]
	b	.Lcp_BB416_8
.Lcp_BB416_19:
	and	x8, x26, #0xfffffffffffffffc
	ldr	d1, [x8, #16]
	b	.Lcp_BB416_11
.Lcp_BB416_20:
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB416_21:
	mov	x22, x27
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_BINARY_OP
.Lcp_BB416_22:
	.cfi_restore_state
	adr	x17, .Lcp_tmp330
	b	box_thunk
.Lcp_tmp330:
	b	.Lcp_BB416_13
.Lcp_BB416_23:
	mov	x0, x26
	adr	x17, .Lcp_tmp331
	b	free_thunk
.Lcp_tmp331:
	b	.Lcp_BB416_15
.Lcp_BB416_24:
	mov	x0, x19
	adr	x17, .Lcp_tmp332
	b	free_thunk
.Lcp_tmp332:
	b	.Lcp_BB416_17
.Lcp_func_end416:
	.size	op_COLD_BINARY_OP_POW_FLOAT, .Lcp_func_end416-op_COLD_BINARY_OP_POW_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_BINARY_OP_POW_FLOAT_INT,@function
op_COLD_BINARY_OP_POW_FLOAT_INT:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	mov	x19, x22
	ldr	x8, [x22, #-8]!
	ldur	x26, [x22, #-8]
	and	x27, x26, #0x3
	cmp	x27, #2
	b.ne	.Lcp_BB417_4
	tst	x8, #0x3
	b.ne	.Lcp_BB417_14
	mov	x9, #8070450532247928831
	mov	x10, #2882303761517117440
	and	x9, x9, x26, ror #4
	cmp	x9, x10
	b.eq	.Lcp_BB417_14
	ror	x9, x26, #4
	mov	x10, #-2882303761517117440
	add	x9, x9, x10
	fmov	d0, x9
	b	.Lcp_BB417_8
.Lcp_BB417_4:
	tbz	w26, #0, .Lcp_BB417_14
	and	x9, x26, #0xfffffffffffffffc
	adrp	x11, cp_type_float
	add	x11, x11, :lo12:cp_type_float
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB417_14
	tst	x8, #0x3
	b.ne	.Lcp_BB417_14
	ldr	d0, [x9, #16]
	fcmp	d0, #0.0
	b.eq	.Lcp_BB417_14
.Lcp_BB417_8:
	asr	x8, x8, #2
	mov	x0, x20
	scvtf	d1, x8
	bl	cp_float_power
	fsub	d1, d0, d0
	fcmp	d1, #0.0
	b.ne	.Lcp_BB417_13
	fmov	x8, d0
	mov	x9, #2882303761517117440
	add	x8, x8, x9
	ror	x0, x8, #60
	and	x8, x0, #0x3
	cmp	x8, #2
	b.ne	.Lcp_BB417_15
.Lcp_BB417_10:
	cmp	x27, #1
	stur	x0, [x19, #-16]
	b.ne	.Lcp_BB417_12
	and	x8, x26, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB417_16
.Lcp_BB417_12:
	ldr	w25, [x23, #8]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB417_13:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB417_14:
	mov	x22, x19
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_BINARY_OP
.Lcp_BB417_15:
	.cfi_restore_state
	adr	x17, .Lcp_tmp333
	b	box_thunk
.Lcp_tmp333:
	b	.Lcp_BB417_10
.Lcp_BB417_16:
	mov	x0, x26
	adr	x17, .Lcp_tmp334
	b	free_thunk
.Lcp_tmp334:
	b	.Lcp_BB417_12
.Lcp_func_end417:
	.size	op_COLD_BINARY_OP_POW_FLOAT_INT, .Lcp_func_end417-op_COLD_BINARY_OP_POW_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_LT_FLOAT,@function
op_COLD_COMPARE_OP_LT_FLOAT:
	.cfi_startproc
	mov	x9, x22
	ldr	x0, [x22, #-8]!
	ldur	x8, [x22, #-8]
	and	x10, x8, #0x3
	cmp	x10, #2
	b.eq	.Lcp_BB418_3
	tbz	w8, #0, .Lcp_BB418_13
	and	x11, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB418_13
.Lcp_BB418_3:
	and	x11, x0, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB418_6
	tbz	w0, #0, .Lcp_BB418_13
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB418_13
.Lcp_BB418_6:
	cmp	x10, #2
	b.ne	.Lcp_BB418_14
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
.Lcp_BB418_8:
	cmp	x11, #2
	b.ne	.Lcp_BB418_15
	ror	x11, x0, #4
	mov	x12, #-2882303761517117440
	add	x11, x11, x12
	adrp	x12, cp_true+3
	add	x12, x12, :lo12:cp_true+3
	fmov	d1, x11
	adrp	x11, cp_false+3
	add	x11, x11, :lo12:cp_false+3
	fcmp	d0, d1
	csel	x11, x12, x11, mi
	stur	x11, [x9, #-16]
.Lcp_BB418_10:
	cmp	x10, #1
	b.ne	.Lcp_BB418_12
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB418_18
.Lcp_BB418_12:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB418_13:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB418_14:
	and	x12, x8, #0xfffffffffffffffc
	ldr	d0, [x12, #16]
	b	.Lcp_BB418_8
.Lcp_BB418_15:
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_false+3
	add	x13, x13, :lo12:cp_false+3
	ldr	d1, [x12, #16]
	adrp	x14, cp_true+3
	add	x14, x14, :lo12:cp_true+3
	fcmp	d0, d1
	csel	x13, x14, x13, mi
	cmp	x11, #1
	stur	x13, [x9, #-16]
	b.ne	.Lcp_BB418_10
	ldr	w9, [x12]
	subs	w9, w9, #1
	str	w9, [x12]
	b.ne	.Lcp_BB418_10
	adr	x17, .Lcp_tmp335
	b	free_thunk
.Lcp_tmp335:
	b	.Lcp_BB418_10
.Lcp_BB418_18:
	mov	x0, x8
	adr	x17, .Lcp_tmp336
	b	free_thunk
.Lcp_tmp336:
	b	.Lcp_BB418_12
.Lcp_func_end418:
	.size	op_COLD_COMPARE_OP_LT_FLOAT, .Lcp_func_end418-op_COLD_COMPARE_OP_LT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_LT_FLOAT_INT,@function
op_COLD_COMPARE_OP_LT_FLOAT_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-8]!
	ldur	x0, [x22, #-8]
	and	x9, x0, #0x3
	cmp	x9, #2
	b.eq	.Lcp_BB419_3
	tbz	w0, #0, .Lcp_BB419_8
	and	x11, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB419_8
.Lcp_BB419_3:
	tst	x10, #0x3
	b.ne	.Lcp_BB419_8
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB419_8
	cmp	x9, #2
	b.ne	.Lcp_BB419_9
	asr	x9, x10, #2
	ror	x10, x0, #4
	scvtf	d0, x9
	mov	x9, #-2882303761517117440
	add	x9, x10, x9
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x10, x9, mi
	stur	x9, [x8, #-16]
.Lcp_BB419_7:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB419_8:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB419_9:
	asr	x10, x10, #2
	adrp	x11, cp_false+3
	add	x11, x11, :lo12:cp_false+3
	adrp	x12, cp_true+3
	add	x12, x12, :lo12:cp_true+3
	scvtf	d0, x10
	and	x10, x0, #0xfffffffffffffffc
	ldr	d1, [x10, #16]
	fcmp	d1, d0
	csel	x11, x12, x11, mi
	cmp	x9, #1
	stur	x11, [x8, #-16]
	b.ne	.Lcp_BB419_7
	ldr	w8, [x10]
	subs	w8, w8, #1
	str	w8, [x10]
	b.ne	.Lcp_BB419_7
	adr	x17, .Lcp_tmp337
	b	free_thunk
.Lcp_tmp337:
	b	.Lcp_BB419_7
.Lcp_func_end419:
	.size	op_COLD_COMPARE_OP_LT_FLOAT_INT, .Lcp_func_end419-op_COLD_COMPARE_OP_LT_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_LT_INT_FLOAT,@function
op_COLD_COMPARE_OP_LT_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	ldur	x9, [x22, #-8]
	tst	x9, #0x3
	b.ne	.Lcp_BB420_10
	and	x10, x0, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB420_4
	mov	x10, #-36028797018963969
	mov	x11, #-72057594037927937
	add	x10, x9, x10
	cmp	x10, x11
	b.lo	.Lcp_BB420_10
	asr	x9, x9, #2
	mov	x10, #-2882303761517117440
	scvtf	d0, x9
	ror	x9, x0, #4
	add	x9, x9, x10
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x10, x9, gt
	stur	x9, [x8, #-16]
	b	.Lcp_BB420_9
.Lcp_BB420_4:
	tbz	w0, #0, .Lcp_BB420_10
	and	x11, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x11, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB420_10
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x9, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB420_10
	asr	x9, x9, #2
	ldr	d1, [x11, #16]
	adrp	x12, cp_true+3
	add	x12, x12, :lo12:cp_true+3
	scvtf	d0, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x12, x9, gt
	cmp	x10, #1
	stur	x9, [x8, #-16]
	b.ne	.Lcp_BB420_9
	ldr	w8, [x11]
	subs	w8, w8, #1
	str	w8, [x11]
	b.eq	.Lcp_BB420_11
.Lcp_BB420_9:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB420_10:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB420_11:
	adr	x17, .Lcp_tmp338
	b	free_thunk
.Lcp_tmp338:
	b	.Lcp_BB420_9
.Lcp_func_end420:
	.size	op_COLD_COMPARE_OP_LT_INT_FLOAT, .Lcp_func_end420-op_COLD_COMPARE_OP_LT_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_LE_FLOAT,@function
op_COLD_COMPARE_OP_LE_FLOAT:
	.cfi_startproc
	mov	x9, x22
	ldr	x0, [x22, #-8]!
	ldur	x8, [x22, #-8]
	and	x10, x8, #0x3
	cmp	x10, #2
	b.eq	.Lcp_BB421_3
	tbz	w8, #0, .Lcp_BB421_13
	and	x11, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB421_13
.Lcp_BB421_3:
	and	x11, x0, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB421_6
	tbz	w0, #0, .Lcp_BB421_13
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB421_13
.Lcp_BB421_6:
	cmp	x10, #2
	b.ne	.Lcp_BB421_14
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
.Lcp_BB421_8:
	cmp	x11, #2
	b.ne	.Lcp_BB421_15
	ror	x11, x0, #4
	mov	x12, #-2882303761517117440
	add	x11, x11, x12
	adrp	x12, cp_true+3
	add	x12, x12, :lo12:cp_true+3
	fmov	d1, x11
	adrp	x11, cp_false+3
	add	x11, x11, :lo12:cp_false+3
	fcmp	d0, d1
	csel	x11, x12, x11, ls
	stur	x11, [x9, #-16]
.Lcp_BB421_10:
	cmp	x10, #1
	b.ne	.Lcp_BB421_12
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB421_18
.Lcp_BB421_12:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB421_13:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB421_14:
	and	x12, x8, #0xfffffffffffffffc
	ldr	d0, [x12, #16]
	b	.Lcp_BB421_8
.Lcp_BB421_15:
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_false+3
	add	x13, x13, :lo12:cp_false+3
	ldr	d1, [x12, #16]
	adrp	x14, cp_true+3
	add	x14, x14, :lo12:cp_true+3
	fcmp	d0, d1
	csel	x13, x14, x13, ls
	cmp	x11, #1
	stur	x13, [x9, #-16]
	b.ne	.Lcp_BB421_10
	ldr	w9, [x12]
	subs	w9, w9, #1
	str	w9, [x12]
	b.ne	.Lcp_BB421_10
	adr	x17, .Lcp_tmp339
	b	free_thunk
.Lcp_tmp339:
	b	.Lcp_BB421_10
.Lcp_BB421_18:
	mov	x0, x8
	adr	x17, .Lcp_tmp340
	b	free_thunk
.Lcp_tmp340:
	b	.Lcp_BB421_12
.Lcp_func_end421:
	.size	op_COLD_COMPARE_OP_LE_FLOAT, .Lcp_func_end421-op_COLD_COMPARE_OP_LE_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_LE_FLOAT_INT,@function
op_COLD_COMPARE_OP_LE_FLOAT_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-8]!
	ldur	x0, [x22, #-8]
	and	x9, x0, #0x3
	cmp	x9, #2
	b.eq	.Lcp_BB422_3
	tbz	w0, #0, .Lcp_BB422_8
	and	x11, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB422_8
.Lcp_BB422_3:
	tst	x10, #0x3
	b.ne	.Lcp_BB422_8
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB422_8
	cmp	x9, #2
	b.ne	.Lcp_BB422_9
	asr	x9, x10, #2
	ror	x10, x0, #4
	scvtf	d0, x9
	mov	x9, #-2882303761517117440
	add	x9, x10, x9
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x10, x9, ls
	stur	x9, [x8, #-16]
.Lcp_BB422_7:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB422_8:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB422_9:
	asr	x10, x10, #2
	adrp	x11, cp_false+3
	add	x11, x11, :lo12:cp_false+3
	adrp	x12, cp_true+3
	add	x12, x12, :lo12:cp_true+3
	scvtf	d0, x10
	and	x10, x0, #0xfffffffffffffffc
	ldr	d1, [x10, #16]
	fcmp	d1, d0
	csel	x11, x12, x11, ls
	cmp	x9, #1
	stur	x11, [x8, #-16]
	b.ne	.Lcp_BB422_7
	ldr	w8, [x10]
	subs	w8, w8, #1
	str	w8, [x10]
	b.ne	.Lcp_BB422_7
	adr	x17, .Lcp_tmp341
	b	free_thunk
.Lcp_tmp341:
	b	.Lcp_BB422_7
.Lcp_func_end422:
	.size	op_COLD_COMPARE_OP_LE_FLOAT_INT, .Lcp_func_end422-op_COLD_COMPARE_OP_LE_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_LE_INT_FLOAT,@function
op_COLD_COMPARE_OP_LE_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	ldur	x9, [x22, #-8]
	tst	x9, #0x3
	b.ne	.Lcp_BB423_10
	and	x10, x0, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB423_4
	mov	x10, #-36028797018963969
	mov	x11, #-72057594037927937
	add	x10, x9, x10
	cmp	x10, x11
	b.lo	.Lcp_BB423_10
	asr	x9, x9, #2
	mov	x10, #-2882303761517117440
	scvtf	d0, x9
	ror	x9, x0, #4
	add	x9, x9, x10
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x10, x9, ge
	stur	x9, [x8, #-16]
	b	.Lcp_BB423_9
.Lcp_BB423_4:
	tbz	w0, #0, .Lcp_BB423_10
	and	x11, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x11, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB423_10
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x9, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB423_10
	asr	x9, x9, #2
	ldr	d1, [x11, #16]
	adrp	x12, cp_true+3
	add	x12, x12, :lo12:cp_true+3
	scvtf	d0, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x12, x9, ge
	cmp	x10, #1
	stur	x9, [x8, #-16]
	b.ne	.Lcp_BB423_9
	ldr	w8, [x11]
	subs	w8, w8, #1
	str	w8, [x11]
	b.eq	.Lcp_BB423_11
.Lcp_BB423_9:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB423_10:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB423_11:
	adr	x17, .Lcp_tmp342
	b	free_thunk
.Lcp_tmp342:
	b	.Lcp_BB423_9
.Lcp_func_end423:
	.size	op_COLD_COMPARE_OP_LE_INT_FLOAT, .Lcp_func_end423-op_COLD_COMPARE_OP_LE_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_EQ_FLOAT,@function
op_COLD_COMPARE_OP_EQ_FLOAT:
	.cfi_startproc
	mov	x9, x22
	ldr	x0, [x22, #-8]!
	ldur	x8, [x22, #-8]
	and	x10, x8, #0x3
	cmp	x10, #2
	b.eq	.Lcp_BB424_3
	tbz	w8, #0, .Lcp_BB424_13
	and	x11, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB424_13
.Lcp_BB424_3:
	and	x11, x0, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB424_6
	tbz	w0, #0, .Lcp_BB424_13
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB424_13
.Lcp_BB424_6:
	cmp	x10, #2
	b.ne	.Lcp_BB424_14
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
.Lcp_BB424_8:
	cmp	x11, #2
	b.ne	.Lcp_BB424_15
	ror	x11, x0, #4
	mov	x12, #-2882303761517117440
	add	x11, x11, x12
	adrp	x12, cp_true+3
	add	x12, x12, :lo12:cp_true+3
	fmov	d1, x11
	adrp	x11, cp_false+3
	add	x11, x11, :lo12:cp_false+3
	fcmp	d0, d1
	csel	x11, x12, x11, eq
	stur	x11, [x9, #-16]
.Lcp_BB424_10:
	cmp	x10, #1
	b.ne	.Lcp_BB424_12
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB424_18
.Lcp_BB424_12:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB424_13:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB424_14:
	and	x12, x8, #0xfffffffffffffffc
	ldr	d0, [x12, #16]
	b	.Lcp_BB424_8
.Lcp_BB424_15:
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_false+3
	add	x13, x13, :lo12:cp_false+3
	ldr	d1, [x12, #16]
	adrp	x14, cp_true+3
	add	x14, x14, :lo12:cp_true+3
	fcmp	d0, d1
	csel	x13, x14, x13, eq
	cmp	x11, #1
	stur	x13, [x9, #-16]
	b.ne	.Lcp_BB424_10
	ldr	w9, [x12]
	subs	w9, w9, #1
	str	w9, [x12]
	b.ne	.Lcp_BB424_10
	adr	x17, .Lcp_tmp343
	b	free_thunk
.Lcp_tmp343:
	b	.Lcp_BB424_10
.Lcp_BB424_18:
	mov	x0, x8
	adr	x17, .Lcp_tmp344
	b	free_thunk
.Lcp_tmp344:
	b	.Lcp_BB424_12
.Lcp_func_end424:
	.size	op_COLD_COMPARE_OP_EQ_FLOAT, .Lcp_func_end424-op_COLD_COMPARE_OP_EQ_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_EQ_FLOAT_INT,@function
op_COLD_COMPARE_OP_EQ_FLOAT_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-8]!
	ldur	x0, [x22, #-8]
	and	x9, x0, #0x3
	cmp	x9, #2
	b.eq	.Lcp_BB425_3
	tbz	w0, #0, .Lcp_BB425_8
	and	x11, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB425_8
.Lcp_BB425_3:
	tst	x10, #0x3
	b.ne	.Lcp_BB425_8
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB425_8
	cmp	x9, #2
	b.ne	.Lcp_BB425_9
	asr	x9, x10, #2
	ror	x10, x0, #4
	scvtf	d0, x9
	mov	x9, #-2882303761517117440
	add	x9, x10, x9
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x10, x9, eq
	stur	x9, [x8, #-16]
.Lcp_BB425_7:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB425_8:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB425_9:
	asr	x10, x10, #2
	adrp	x11, cp_false+3
	add	x11, x11, :lo12:cp_false+3
	adrp	x12, cp_true+3
	add	x12, x12, :lo12:cp_true+3
	scvtf	d0, x10
	and	x10, x0, #0xfffffffffffffffc
	ldr	d1, [x10, #16]
	fcmp	d1, d0
	csel	x11, x12, x11, eq
	cmp	x9, #1
	stur	x11, [x8, #-16]
	b.ne	.Lcp_BB425_7
	ldr	w8, [x10]
	subs	w8, w8, #1
	str	w8, [x10]
	b.ne	.Lcp_BB425_7
	adr	x17, .Lcp_tmp345
	b	free_thunk
.Lcp_tmp345:
	b	.Lcp_BB425_7
.Lcp_func_end425:
	.size	op_COLD_COMPARE_OP_EQ_FLOAT_INT, .Lcp_func_end425-op_COLD_COMPARE_OP_EQ_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_EQ_INT_FLOAT,@function
op_COLD_COMPARE_OP_EQ_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	ldur	x9, [x22, #-8]
	tst	x9, #0x3
	b.ne	.Lcp_BB426_10
	and	x10, x0, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB426_4
	mov	x10, #-36028797018963969
	mov	x11, #-72057594037927937
	add	x10, x9, x10
	cmp	x10, x11
	b.lo	.Lcp_BB426_10
	asr	x9, x9, #2
	mov	x10, #-2882303761517117440
	scvtf	d0, x9
	ror	x9, x0, #4
	add	x9, x9, x10
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x10, x9, eq
	stur	x9, [x8, #-16]
	b	.Lcp_BB426_9
.Lcp_BB426_4:
	tbz	w0, #0, .Lcp_BB426_10
	and	x11, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x11, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB426_10
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x9, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB426_10
	asr	x9, x9, #2
	ldr	d1, [x11, #16]
	adrp	x12, cp_true+3
	add	x12, x12, :lo12:cp_true+3
	scvtf	d0, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x12, x9, eq
	cmp	x10, #1
	stur	x9, [x8, #-16]
	b.ne	.Lcp_BB426_9
	ldr	w8, [x11]
	subs	w8, w8, #1
	str	w8, [x11]
	b.eq	.Lcp_BB426_11
.Lcp_BB426_9:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB426_10:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB426_11:
	adr	x17, .Lcp_tmp346
	b	free_thunk
.Lcp_tmp346:
	b	.Lcp_BB426_9
.Lcp_func_end426:
	.size	op_COLD_COMPARE_OP_EQ_INT_FLOAT, .Lcp_func_end426-op_COLD_COMPARE_OP_EQ_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_NE_FLOAT,@function
op_COLD_COMPARE_OP_NE_FLOAT:
	.cfi_startproc
	mov	x9, x22
	ldr	x0, [x22, #-8]!
	ldur	x8, [x22, #-8]
	and	x10, x8, #0x3
	cmp	x10, #2
	b.eq	.Lcp_BB427_3
	tbz	w8, #0, .Lcp_BB427_13
	and	x11, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB427_13
.Lcp_BB427_3:
	and	x11, x0, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB427_6
	tbz	w0, #0, .Lcp_BB427_13
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB427_13
.Lcp_BB427_6:
	cmp	x10, #2
	b.ne	.Lcp_BB427_14
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
.Lcp_BB427_8:
	cmp	x11, #2
	b.ne	.Lcp_BB427_15
	ror	x11, x0, #4
	mov	x12, #-2882303761517117440
	add	x11, x11, x12
	adrp	x12, cp_true+3
	add	x12, x12, :lo12:cp_true+3
	fmov	d1, x11
	adrp	x11, cp_false+3
	add	x11, x11, :lo12:cp_false+3
	fcmp	d0, d1
	csel	x11, x12, x11, ne
	stur	x11, [x9, #-16]
.Lcp_BB427_10:
	cmp	x10, #1
	b.ne	.Lcp_BB427_12
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB427_18
.Lcp_BB427_12:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB427_13:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB427_14:
	and	x12, x8, #0xfffffffffffffffc
	ldr	d0, [x12, #16]
	b	.Lcp_BB427_8
.Lcp_BB427_15:
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_false+3
	add	x13, x13, :lo12:cp_false+3
	ldr	d1, [x12, #16]
	adrp	x14, cp_true+3
	add	x14, x14, :lo12:cp_true+3
	fcmp	d0, d1
	csel	x13, x14, x13, ne
	cmp	x11, #1
	stur	x13, [x9, #-16]
	b.ne	.Lcp_BB427_10
	ldr	w9, [x12]
	subs	w9, w9, #1
	str	w9, [x12]
	b.ne	.Lcp_BB427_10
	adr	x17, .Lcp_tmp347
	b	free_thunk
.Lcp_tmp347:
	b	.Lcp_BB427_10
.Lcp_BB427_18:
	mov	x0, x8
	adr	x17, .Lcp_tmp348
	b	free_thunk
.Lcp_tmp348:
	b	.Lcp_BB427_12
.Lcp_func_end427:
	.size	op_COLD_COMPARE_OP_NE_FLOAT, .Lcp_func_end427-op_COLD_COMPARE_OP_NE_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_NE_FLOAT_INT,@function
op_COLD_COMPARE_OP_NE_FLOAT_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-8]!
	ldur	x0, [x22, #-8]
	and	x9, x0, #0x3
	cmp	x9, #2
	b.eq	.Lcp_BB428_3
	tbz	w0, #0, .Lcp_BB428_8
	and	x11, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB428_8
.Lcp_BB428_3:
	tst	x10, #0x3
	b.ne	.Lcp_BB428_8
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB428_8
	cmp	x9, #2
	b.ne	.Lcp_BB428_9
	asr	x9, x10, #2
	ror	x10, x0, #4
	scvtf	d0, x9
	mov	x9, #-2882303761517117440
	add	x9, x10, x9
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x10, x9, ne
	stur	x9, [x8, #-16]
.Lcp_BB428_7:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB428_8:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB428_9:
	asr	x10, x10, #2
	adrp	x11, cp_false+3
	add	x11, x11, :lo12:cp_false+3
	adrp	x12, cp_true+3
	add	x12, x12, :lo12:cp_true+3
	scvtf	d0, x10
	and	x10, x0, #0xfffffffffffffffc
	ldr	d1, [x10, #16]
	fcmp	d1, d0
	csel	x11, x12, x11, ne
	cmp	x9, #1
	stur	x11, [x8, #-16]
	b.ne	.Lcp_BB428_7
	ldr	w8, [x10]
	subs	w8, w8, #1
	str	w8, [x10]
	b.ne	.Lcp_BB428_7
	adr	x17, .Lcp_tmp349
	b	free_thunk
.Lcp_tmp349:
	b	.Lcp_BB428_7
.Lcp_func_end428:
	.size	op_COLD_COMPARE_OP_NE_FLOAT_INT, .Lcp_func_end428-op_COLD_COMPARE_OP_NE_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_NE_INT_FLOAT,@function
op_COLD_COMPARE_OP_NE_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	ldur	x9, [x22, #-8]
	tst	x9, #0x3
	b.ne	.Lcp_BB429_10
	and	x10, x0, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB429_4
	mov	x10, #-36028797018963969
	mov	x11, #-72057594037927937
	add	x10, x9, x10
	cmp	x10, x11
	b.lo	.Lcp_BB429_10
	asr	x9, x9, #2
	mov	x10, #-2882303761517117440
	scvtf	d0, x9
	ror	x9, x0, #4
	add	x9, x9, x10
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x10, x9, ne
	stur	x9, [x8, #-16]
	b	.Lcp_BB429_9
.Lcp_BB429_4:
	tbz	w0, #0, .Lcp_BB429_10
	and	x11, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x11, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB429_10
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x9, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB429_10
	asr	x9, x9, #2
	ldr	d1, [x11, #16]
	adrp	x12, cp_true+3
	add	x12, x12, :lo12:cp_true+3
	scvtf	d0, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x12, x9, ne
	cmp	x10, #1
	stur	x9, [x8, #-16]
	b.ne	.Lcp_BB429_9
	ldr	w8, [x11]
	subs	w8, w8, #1
	str	w8, [x11]
	b.eq	.Lcp_BB429_11
.Lcp_BB429_9:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB429_10:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB429_11:
	adr	x17, .Lcp_tmp350
	b	free_thunk
.Lcp_tmp350:
	b	.Lcp_BB429_9
.Lcp_func_end429:
	.size	op_COLD_COMPARE_OP_NE_INT_FLOAT, .Lcp_func_end429-op_COLD_COMPARE_OP_NE_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_GT_FLOAT,@function
op_COLD_COMPARE_OP_GT_FLOAT:
	.cfi_startproc
	mov	x9, x22
	ldr	x0, [x22, #-8]!
	ldur	x8, [x22, #-8]
	and	x10, x8, #0x3
	cmp	x10, #2
	b.eq	.Lcp_BB430_3
	tbz	w8, #0, .Lcp_BB430_13
	and	x11, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB430_13
.Lcp_BB430_3:
	and	x11, x0, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB430_6
	tbz	w0, #0, .Lcp_BB430_13
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB430_13
.Lcp_BB430_6:
	cmp	x10, #2
	b.ne	.Lcp_BB430_14
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
.Lcp_BB430_8:
	cmp	x11, #2
	b.ne	.Lcp_BB430_15
	ror	x11, x0, #4
	mov	x12, #-2882303761517117440
	add	x11, x11, x12
	adrp	x12, cp_true+3
	add	x12, x12, :lo12:cp_true+3
	fmov	d1, x11
	adrp	x11, cp_false+3
	add	x11, x11, :lo12:cp_false+3
	fcmp	d0, d1
	csel	x11, x12, x11, gt
	stur	x11, [x9, #-16]
.Lcp_BB430_10:
	cmp	x10, #1
	b.ne	.Lcp_BB430_12
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB430_18
.Lcp_BB430_12:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB430_13:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB430_14:
	and	x12, x8, #0xfffffffffffffffc
	ldr	d0, [x12, #16]
	b	.Lcp_BB430_8
.Lcp_BB430_15:
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_false+3
	add	x13, x13, :lo12:cp_false+3
	ldr	d1, [x12, #16]
	adrp	x14, cp_true+3
	add	x14, x14, :lo12:cp_true+3
	fcmp	d0, d1
	csel	x13, x14, x13, gt
	cmp	x11, #1
	stur	x13, [x9, #-16]
	b.ne	.Lcp_BB430_10
	ldr	w9, [x12]
	subs	w9, w9, #1
	str	w9, [x12]
	b.ne	.Lcp_BB430_10
	adr	x17, .Lcp_tmp351
	b	free_thunk
.Lcp_tmp351:
	b	.Lcp_BB430_10
.Lcp_BB430_18:
	mov	x0, x8
	adr	x17, .Lcp_tmp352
	b	free_thunk
.Lcp_tmp352:
	b	.Lcp_BB430_12
.Lcp_func_end430:
	.size	op_COLD_COMPARE_OP_GT_FLOAT, .Lcp_func_end430-op_COLD_COMPARE_OP_GT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_GT_FLOAT_INT,@function
op_COLD_COMPARE_OP_GT_FLOAT_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-8]!
	ldur	x0, [x22, #-8]
	and	x9, x0, #0x3
	cmp	x9, #2
	b.eq	.Lcp_BB431_3
	tbz	w0, #0, .Lcp_BB431_8
	and	x11, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB431_8
.Lcp_BB431_3:
	tst	x10, #0x3
	b.ne	.Lcp_BB431_8
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB431_8
	cmp	x9, #2
	b.ne	.Lcp_BB431_9
	asr	x9, x10, #2
	ror	x10, x0, #4
	scvtf	d0, x9
	mov	x9, #-2882303761517117440
	add	x9, x10, x9
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x10, x9, gt
	stur	x9, [x8, #-16]
.Lcp_BB431_7:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB431_8:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB431_9:
	asr	x10, x10, #2
	adrp	x11, cp_false+3
	add	x11, x11, :lo12:cp_false+3
	adrp	x12, cp_true+3
	add	x12, x12, :lo12:cp_true+3
	scvtf	d0, x10
	and	x10, x0, #0xfffffffffffffffc
	ldr	d1, [x10, #16]
	fcmp	d1, d0
	csel	x11, x12, x11, gt
	cmp	x9, #1
	stur	x11, [x8, #-16]
	b.ne	.Lcp_BB431_7
	ldr	w8, [x10]
	subs	w8, w8, #1
	str	w8, [x10]
	b.ne	.Lcp_BB431_7
	adr	x17, .Lcp_tmp353
	b	free_thunk
.Lcp_tmp353:
	b	.Lcp_BB431_7
.Lcp_func_end431:
	.size	op_COLD_COMPARE_OP_GT_FLOAT_INT, .Lcp_func_end431-op_COLD_COMPARE_OP_GT_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_GT_INT_FLOAT,@function
op_COLD_COMPARE_OP_GT_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	ldur	x9, [x22, #-8]
	tst	x9, #0x3
	b.ne	.Lcp_BB432_10
	and	x10, x0, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB432_4
	mov	x10, #-36028797018963969
	mov	x11, #-72057594037927937
	add	x10, x9, x10
	cmp	x10, x11
	b.lo	.Lcp_BB432_10
	asr	x9, x9, #2
	mov	x10, #-2882303761517117440
	scvtf	d0, x9
	ror	x9, x0, #4
	add	x9, x9, x10
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x10, x9, mi
	stur	x9, [x8, #-16]
	b	.Lcp_BB432_9
.Lcp_BB432_4:
	tbz	w0, #0, .Lcp_BB432_10
	and	x11, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x11, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB432_10
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x9, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB432_10
	asr	x9, x9, #2
	ldr	d1, [x11, #16]
	adrp	x12, cp_true+3
	add	x12, x12, :lo12:cp_true+3
	scvtf	d0, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x12, x9, mi
	cmp	x10, #1
	stur	x9, [x8, #-16]
	b.ne	.Lcp_BB432_9
	ldr	w8, [x11]
	subs	w8, w8, #1
	str	w8, [x11]
	b.eq	.Lcp_BB432_11
.Lcp_BB432_9:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB432_10:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB432_11:
	adr	x17, .Lcp_tmp354
	b	free_thunk
.Lcp_tmp354:
	b	.Lcp_BB432_9
.Lcp_func_end432:
	.size	op_COLD_COMPARE_OP_GT_INT_FLOAT, .Lcp_func_end432-op_COLD_COMPARE_OP_GT_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_GE_FLOAT,@function
op_COLD_COMPARE_OP_GE_FLOAT:
	.cfi_startproc
	mov	x9, x22
	ldr	x0, [x22, #-8]!
	ldur	x8, [x22, #-8]
	and	x10, x8, #0x3
	cmp	x10, #2
	b.eq	.Lcp_BB433_3
	tbz	w8, #0, .Lcp_BB433_13
	and	x11, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB433_13
.Lcp_BB433_3:
	and	x11, x0, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB433_6
	tbz	w0, #0, .Lcp_BB433_13
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB433_13
.Lcp_BB433_6:
	cmp	x10, #2
	b.ne	.Lcp_BB433_14
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
.Lcp_BB433_8:
	cmp	x11, #2
	b.ne	.Lcp_BB433_15
	ror	x11, x0, #4
	mov	x12, #-2882303761517117440
	add	x11, x11, x12
	adrp	x12, cp_true+3
	add	x12, x12, :lo12:cp_true+3
	fmov	d1, x11
	adrp	x11, cp_false+3
	add	x11, x11, :lo12:cp_false+3
	fcmp	d0, d1
	csel	x11, x12, x11, ge
	stur	x11, [x9, #-16]
.Lcp_BB433_10:
	cmp	x10, #1
	b.ne	.Lcp_BB433_12
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB433_18
.Lcp_BB433_12:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB433_13:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB433_14:
	and	x12, x8, #0xfffffffffffffffc
	ldr	d0, [x12, #16]
	b	.Lcp_BB433_8
.Lcp_BB433_15:
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_false+3
	add	x13, x13, :lo12:cp_false+3
	ldr	d1, [x12, #16]
	adrp	x14, cp_true+3
	add	x14, x14, :lo12:cp_true+3
	fcmp	d0, d1
	csel	x13, x14, x13, ge
	cmp	x11, #1
	stur	x13, [x9, #-16]
	b.ne	.Lcp_BB433_10
	ldr	w9, [x12]
	subs	w9, w9, #1
	str	w9, [x12]
	b.ne	.Lcp_BB433_10
	adr	x17, .Lcp_tmp355
	b	free_thunk
.Lcp_tmp355:
	b	.Lcp_BB433_10
.Lcp_BB433_18:
	mov	x0, x8
	adr	x17, .Lcp_tmp356
	b	free_thunk
.Lcp_tmp356:
	b	.Lcp_BB433_12
.Lcp_func_end433:
	.size	op_COLD_COMPARE_OP_GE_FLOAT, .Lcp_func_end433-op_COLD_COMPARE_OP_GE_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_GE_FLOAT_INT,@function
op_COLD_COMPARE_OP_GE_FLOAT_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-8]!
	ldur	x0, [x22, #-8]
	and	x9, x0, #0x3
	cmp	x9, #2
	b.eq	.Lcp_BB434_3
	tbz	w0, #0, .Lcp_BB434_8
	and	x11, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB434_8
.Lcp_BB434_3:
	tst	x10, #0x3
	b.ne	.Lcp_BB434_8
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB434_8
	cmp	x9, #2
	b.ne	.Lcp_BB434_9
	asr	x9, x10, #2
	ror	x10, x0, #4
	scvtf	d0, x9
	mov	x9, #-2882303761517117440
	add	x9, x10, x9
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x10, x9, ge
	stur	x9, [x8, #-16]
.Lcp_BB434_7:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB434_8:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB434_9:
	asr	x10, x10, #2
	adrp	x11, cp_false+3
	add	x11, x11, :lo12:cp_false+3
	adrp	x12, cp_true+3
	add	x12, x12, :lo12:cp_true+3
	scvtf	d0, x10
	and	x10, x0, #0xfffffffffffffffc
	ldr	d1, [x10, #16]
	fcmp	d1, d0
	csel	x11, x12, x11, ge
	cmp	x9, #1
	stur	x11, [x8, #-16]
	b.ne	.Lcp_BB434_7
	ldr	w8, [x10]
	subs	w8, w8, #1
	str	w8, [x10]
	b.ne	.Lcp_BB434_7
	adr	x17, .Lcp_tmp357
	b	free_thunk
.Lcp_tmp357:
	b	.Lcp_BB434_7
.Lcp_func_end434:
	.size	op_COLD_COMPARE_OP_GE_FLOAT_INT, .Lcp_func_end434-op_COLD_COMPARE_OP_GE_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_GE_INT_FLOAT,@function
op_COLD_COMPARE_OP_GE_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	ldur	x9, [x22, #-8]
	tst	x9, #0x3
	b.ne	.Lcp_BB435_10
	and	x10, x0, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB435_4
	mov	x10, #-36028797018963969
	mov	x11, #-72057594037927937
	add	x10, x9, x10
	cmp	x10, x11
	b.lo	.Lcp_BB435_10
	asr	x9, x9, #2
	mov	x10, #-2882303761517117440
	scvtf	d0, x9
	ror	x9, x0, #4
	add	x9, x9, x10
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x10, x9, ls
	stur	x9, [x8, #-16]
	b	.Lcp_BB435_9
.Lcp_BB435_4:
	tbz	w0, #0, .Lcp_BB435_10
	and	x11, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x11, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB435_10
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x9, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB435_10
	asr	x9, x9, #2
	ldr	d1, [x11, #16]
	adrp	x12, cp_true+3
	add	x12, x12, :lo12:cp_true+3
	scvtf	d0, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x12, x9, ls
	cmp	x10, #1
	stur	x9, [x8, #-16]
	b.ne	.Lcp_BB435_9
	ldr	w8, [x11]
	subs	w8, w8, #1
	str	w8, [x11]
	b.eq	.Lcp_BB435_11
.Lcp_BB435_9:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB435_10:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB435_11:
	adr	x17, .Lcp_tmp358
	b	free_thunk
.Lcp_tmp358:
	b	.Lcp_BB435_9
.Lcp_func_end435:
	.size	op_COLD_COMPARE_OP_GE_INT_FLOAT, .Lcp_func_end435-op_COLD_COMPARE_OP_GE_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_UNARY_NEGATIVE_FLOAT,@function
op_COLD_UNARY_NEGATIVE_FLOAT:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	and	x9, x8, #0x3
	cmp	x9, #2
	b.ne	.Lcp_BB436_2
	ror	x10, x8, #4
	mov	x11, #-2882303761517117440
	add	x10, x10, x11
	fmov	d0, x10
	b	.Lcp_BB436_5
.Lcp_BB436_2:
	tbz	w8, #0, .Lcp_BB436_10
	and	x10, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x11, [x10, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB436_10
	ldr	d0, [x10, #16]
.Lcp_BB436_5:
	fneg	d0, d0
	mov	x11, #2882303761517117440
	fmov	x10, d0
	add	x10, x10, x11
	ror	x0, x10, #60
	and	x10, x0, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB436_9
.Lcp_BB436_6:
	cmp	x9, #1
	stur	x0, [x22, #-8]
	b.ne	.Lcp_BB436_8
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB436_11
.Lcp_BB436_8:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB436_9:
	adr	x17, .Lcp_tmp359
	b	box_thunk
.Lcp_tmp359:
	b	.Lcp_BB436_6
.Lcp_BB436_10:
	b	op_UNARY_NEGATIVE
.Lcp_BB436_11:
	mov	x0, x8
	adr	x17, .Lcp_tmp360
	b	free_thunk
.Lcp_tmp360:
	b	.Lcp_BB436_8
.Lcp_func_end436:
	.size	op_COLD_UNARY_NEGATIVE_FLOAT, .Lcp_func_end436-op_COLD_UNARY_NEGATIVE_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_STORE_SUBSCR_ARRAY_DOUBLE,@function
op_COLD_STORE_SUBSCR_ARRAY_DOUBLE:
	.cfi_startproc
	mov	x9, x22
	ldp	x8, x0, [x22, #-24]!
	tbz	w0, #0, .Lcp_BB437_16
	and	x10, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_array
	add	x12, x12, :lo12:cp_type_array
	ldr	x11, [x10, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB437_16
	ldr	x12, [x22, #16]
	tst	x12, #0x3
	b.ne	.Lcp_BB437_16
	ldrb	w11, [x10, #24]
	cmp	w11, #100
	b.ne	.Lcp_BB437_16
	and	x11, x8, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB437_7
	asr	x12, x12, #2
	ldr	x13, [x10, #16]
	cmp	x12, x13
	b.hs	.Lcp_BB437_16
	ror	x9, x8, #4
	mov	x13, #-2882303761517117440
	add	x9, x9, x13
	b	.Lcp_BB437_11
.Lcp_BB437_7:
	tbz	w8, #0, .Lcp_BB437_16
	and	x13, x8, #0xfffffffffffffffc
	adrp	x15, cp_type_float
	add	x15, x15, :lo12:cp_type_float
	ldr	x14, [x13, #8]
	cmp	x14, x15
	b.ne	.Lcp_BB437_16
	asr	x12, x12, #2
	ldr	x14, [x10, #16]
	cmp	x12, x14
	b.hs	.Lcp_BB437_16
	ldr	x9, [x13, #16]
.Lcp_BB437_11:
	ldr	x13, [x10, #32]
	and	x14, x0, #0x3
	cmp	x14, #1
	str	x9, [x13, x12, lsl #3]
	b.ne	.Lcp_BB437_13
	ldr	w9, [x10]
	subs	w9, w9, #1
	str	w9, [x10]
	b.eq	.Lcp_BB437_17
.Lcp_BB437_13:
	cmp	x11, #1
	b.ne	.Lcp_BB437_15
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB437_18
.Lcp_BB437_15:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB437_16:
	mov	x22, x9
	b	op_STORE_SUBSCR
.Lcp_BB437_17:
	adr	x17, .Lcp_tmp361
	b	free_thunk
.Lcp_tmp361:
	b	.Lcp_BB437_13
.Lcp_BB437_18:
	mov	x0, x8
	adr	x17, .Lcp_tmp362
	b	free_thunk
.Lcp_tmp362:
	b	.Lcp_BB437_15
.Lcp_func_end437:
	.size	op_COLD_STORE_SUBSCR_ARRAY_DOUBLE, .Lcp_func_end437-op_COLD_STORE_SUBSCR_ARRAY_DOUBLE
	.cfi_endproc
	.p2align	2
	.type	op_COLD_STORE_SUBSCR_ARRAY_DOUBLE_BACKWARDS,@function
op_COLD_STORE_SUBSCR_ARRAY_DOUBLE_BACKWARDS:
	.cfi_startproc
	mov	x9, x22
	ldp	x8, x0, [x22, #-24]!
	tbz	w0, #0, .Lcp_BB438_16
	and	x10, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_array
	add	x12, x12, :lo12:cp_type_array
	ldr	x11, [x10, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB438_16
	ldr	x12, [x22, #16]
	tst	x12, #0x3
	b.ne	.Lcp_BB438_16
	ldrb	w11, [x10, #24]
	cmp	w11, #100
	b.ne	.Lcp_BB438_16
	and	x11, x8, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB438_7
	tbz	w8, #0, .Lcp_BB438_16
	and	x13, x8, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x13, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB438_16
.Lcp_BB438_7:
	tbz	x12, #63, .Lcp_BB438_16
	ldr	x13, [x10, #16]
	cmn	x13, x12, asr #2
	b.lo	.Lcp_BB438_16
	add	x9, x12, x13, lsl #2
	cmp	x11, #2
	b.ne	.Lcp_BB438_17
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
.Lcp_BB438_11:
	ldr	x13, [x10, #32]
	lsl	x9, x9, #1
	and	x14, x0, #0x3
	cmp	x14, #1
	str	x12, [x13, x9]
	b.ne	.Lcp_BB438_13
	ldr	w9, [x10]
	subs	w9, w9, #1
	str	w9, [x10]
	b.eq	.Lcp_BB438_18
.Lcp_BB438_13:
	cmp	x11, #1
	b.ne	.Lcp_BB438_15
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB438_19
.Lcp_BB438_15:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB438_16:
	mov	x22, x9
	b	op_STORE_SUBSCR
.Lcp_BB438_17:
	and	x12, x8, #0xfffffffffffffffc
	ldr	x12, [x12, #16]
	b	.Lcp_BB438_11
.Lcp_BB438_18:
	adr	x17, .Lcp_tmp363
	b	free_thunk
.Lcp_tmp363:
	b	.Lcp_BB438_13
.Lcp_BB438_19:
	mov	x0, x8
	adr	x17, .Lcp_tmp364
	b	free_thunk
.Lcp_tmp364:
	b	.Lcp_BB438_15
.Lcp_func_end438:
	.size	op_COLD_STORE_SUBSCR_ARRAY_DOUBLE_BACKWARDS, .Lcp_func_end438-op_COLD_STORE_SUBSCR_ARRAY_DOUBLE_BACKWARDS
	.cfi_endproc
	.p2align	2
	.type	op_COLD_CALL_FUNCTION_EXACT,@function
op_COLD_CALL_FUNCTION_EXACT:
	.cfi_startproc
	lsr	w10, w25, #10
	mov	w8, w10
	mvn	x9, x8
	ldr	x9, [x22, x9, lsl #3]
	tbz	w9, #0, .Lcp_BB439_22
	and	x11, x9, #0xfffffffffffffffc
	adrp	x13, cp_type_function
	add	x13, x13, :lo12:cp_type_function
	ldr	x12, [x11, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB439_22
	mov	x12, #-2
	sub	x12, x12, x8
	add	x13, x22, x12, lsl #3
	ldr	x12, [x13]
	cmp	x12, #3
	b.ne	.Lcp_BB439_22
	ldr	w12, [x23, #8]
	ldr	w14, [x11, #56]
	cmp	w14, w12
	b.ne	.Lcp_BB439_22
	ldr	x14, [x11, #16]
	sub	x10, x22, w10, uxtw #3
	ldr	w12, [x21, #40]
	and	x15, x14, #0xfffffffffffffffc
	mov	x16, x10
	ldp	w14, w15, [x15, #64]
	tbz	w12, #0, .Lcp_BB439_6
	ldr	x16, [x21, #56]
.Lcp_BB439_6:
	add	x14, x16, x14, lsl #3
	add	x14, x14, x15, lsl #3
	ldr	x15, [x20, #24]
	add	x14, x14, #64
	cmp	x14, x15
	b.hi	.Lcp_BB439_22
	ldr	w14, [x21, #36]
	ldr	w15, [x20, #20]
	cmp	w14, w15
	b.hs	.Lcp_BB439_22
	sub	x13, x13, x21
	mvn	w14, w9
	mov	w15, #5
	sub	x13, x13, #64
	tst	x14, #0x3
	str	x23, [x21, #16]
	lsr	x13, x13, #3
	str	w15, [x21, #44]
	str	w13, [x21, #32]
	b.eq	.Lcp_BB439_23
.Lcp_BB439_9:
	tbz	w12, #0, .Lcp_BB439_11
	ldr	x10, [x21, #56]
.Lcp_BB439_11:
	cbz	w8, .Lcp_BB439_18
	neg	x11, x8
	mov	x12, x10
.Lcp_BB439_13:
	ldr	x13, [x22, x11, lsl #3]
	mvn	w14, w13
	tst	x14, #0x3
	b.eq	.Lcp_BB439_15
.Lcp_BB439_14:
	add	x11, x11, #1
	str	x13, [x12], #8
	cbnz	x11, .Lcp_BB439_13
	b	.Lcp_BB439_18
.Lcp_BB439_15:
	cmp	x13, #3
	b.eq	.Lcp_BB439_14
	and	x14, x13, #0xfffffffffffffffc
	ldrb	w15, [x14, #4]
	tbnz	w15, #0, .Lcp_BB439_14
	ldr	w15, [x14]
	and	x13, x13, #0xfffffffffffffffd
	add	w15, w15, #1
	str	w15, [x14]
	b	.Lcp_BB439_14
.Lcp_BB439_18:
	and	x11, x9, #0xfffffffffffffffc
	ldr	x11, [x11, #16]
	and	x11, x11, #0xfffffffffffffffc
	ldr	w12, [x11, #64]
	cmp	w8, w12
	b.hs	.Lcp_BB439_21
	add	x13, x10, x8, lsl #3
	sub	w8, w12, w8
	mov	w14, #3
.Lcp_BB439_20:
	subs	w8, w8, #1
	str	x14, [x13], #8
	b.ne	.Lcp_BB439_20
.Lcp_BB439_21:
	add	x8, x10, x12, lsl #3
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	stp	x11, x21, [x8]
	add	x22, x8, #64
	ldr	x23, [x11, #16]
	str	wzr, [x8, #32]
	stp	x23, x9, [x8, #16]
	ldr	w9, [x21, #36]
	str	xzr, [x8, #48]
	mov	x21, x8
	add	w9, w9, #1
	stp	w9, wzr, [x8, #36]
	str	x8, [x20]
	ldr	w25, [x23]
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB439_22:
	b	op_CALL
.Lcp_BB439_23:
	cmp	x9, #3
	b.eq	.Lcp_BB439_9
	ldrb	w13, [x11, #4]
	tbnz	w13, #0, .Lcp_BB439_9
	ldr	w13, [x11]
	and	x9, x9, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x11]
	b	.Lcp_BB439_9
.Lcp_func_end439:
	.size	op_COLD_CALL_FUNCTION_EXACT, .Lcp_func_end439-op_COLD_CALL_FUNCTION_EXACT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_CALL_METHOD_EXACT,@function
op_COLD_CALL_METHOD_EXACT:
	.cfi_startproc
	lsr	w10, w25, #10
	mov	x9, #-2
	mov	w8, w10
	sub	x9, x9, x8
	add	x13, x22, x9, lsl #3
	ldr	x9, [x13]
	and	x11, x9, #0x1
	cmp	x9, #3
	ccmp	x11, #0, #4, ne
	b.eq	.Lcp_BB440_23
	and	x12, x9, #0xfffffffffffffffc
	adrp	x14, cp_type_function
	add	x14, x14, :lo12:cp_type_function
	ldr	x11, [x12, #8]
	cmp	x11, x14
	b.ne	.Lcp_BB440_23
	ldr	w11, [x23, #8]
	ldr	w14, [x12, #56]
	cmp	w14, w11
	b.ne	.Lcp_BB440_23
	ldr	x14, [x12, #16]
	sub	x10, x22, w10, uxtw #3
	ldr	w11, [x21, #40]
	and	x15, x14, #0xfffffffffffffffc
	mov	x16, x10
	ldp	w14, w15, [x15, #64]
	tbz	w11, #0, .Lcp_BB440_5
	ldr	x16, [x21, #56]
.Lcp_BB440_5:
	add	x14, x16, x14, lsl #3
	add	x14, x14, x15, lsl #3
	ldr	x15, [x20, #24]
	add	x14, x14, #64
	cmp	x14, x15
	b.hi	.Lcp_BB440_23
	ldr	w14, [x21, #36]
	ldr	w15, [x20, #20]
	cmp	w14, w15
	b.hs	.Lcp_BB440_23
	sub	x13, x13, x21
	mvn	x14, x8
	mvn	w16, w9
	sub	x13, x13, #64
	tst	x16, #0x3
	lsr	x15, x13, #3
	ldr	x13, [x22, x14, lsl #3]
	mov	w14, #5
	str	x23, [x21, #16]
	str	w15, [x21, #32]
	str	w14, [x21, #44]
	b.eq	.Lcp_BB440_24
.Lcp_BB440_8:
	mvn	w12, w13
	tst	x12, #0x3
	b.eq	.Lcp_BB440_26
.Lcp_BB440_9:
	tbnz	w11, #0, .Lcp_BB440_11
	sub	x10, x10, #8
	b	.Lcp_BB440_12
.Lcp_BB440_11:
	ldr	x10, [x21, #56]
.Lcp_BB440_12:
	mov	x11, x10
	str	x13, [x11], #8
	cbz	w8, .Lcp_BB440_19
	neg	x12, x8
.Lcp_BB440_14:
	ldr	x13, [x22, x12, lsl #3]
	mvn	w14, w13
	tst	x14, #0x3
	b.eq	.Lcp_BB440_16
.Lcp_BB440_15:
	add	x12, x12, #1
	str	x13, [x11], #8
	cbnz	x12, .Lcp_BB440_14
	b	.Lcp_BB440_19
.Lcp_BB440_16:
	cmp	x13, #3
	b.eq	.Lcp_BB440_15
	and	x14, x13, #0xfffffffffffffffc
	ldrb	w15, [x14, #4]
	tbnz	w15, #0, .Lcp_BB440_15
	ldr	w15, [x14]
	and	x13, x13, #0xfffffffffffffffd
	add	w15, w15, #1
	str	w15, [x14]
	b	.Lcp_BB440_15
.Lcp_BB440_19:
	and	x11, x9, #0xfffffffffffffffc
	add	w13, w8, #1
	ldr	x11, [x11, #16]
	and	x11, x11, #0xfffffffffffffffc
	ldr	w12, [x11, #64]
	cmp	w13, w12
	b.hs	.Lcp_BB440_22
	add	x13, x10, x8, lsl #3
	mvn	w14, w8
	add	x8, x13, #8
	add	w13, w14, w12
	mov	w14, #3
.Lcp_BB440_21:
	subs	w13, w13, #1
	str	x14, [x8], #8
	b.ne	.Lcp_BB440_21
.Lcp_BB440_22:
	add	x8, x10, x12, lsl #3
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	stp	x11, x21, [x8]
	add	x22, x8, #64
	ldr	x23, [x11, #16]
	str	wzr, [x8, #32]
	stp	x23, x9, [x8, #16]
	ldr	w9, [x21, #36]
	str	xzr, [x8, #48]
	mov	x21, x8
	add	w9, w9, #1
	stp	w9, wzr, [x8, #36]
	str	x8, [x20]
	ldr	w25, [x23]
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB440_23:
	b	op_CALL
.Lcp_BB440_24:
	ldrb	w14, [x12, #4]
	tbnz	w14, #0, .Lcp_BB440_8
	ldr	w14, [x12]
	and	x9, x9, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x12]
	b	.Lcp_BB440_8
.Lcp_BB440_26:
	cmp	x13, #3
	b.eq	.Lcp_BB440_9
	and	x12, x13, #0xfffffffffffffffc
	ldrb	w14, [x12, #4]
	tbnz	w14, #0, .Lcp_BB440_9
	ldr	w14, [x12]
	and	x13, x13, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x12]
	b	.Lcp_BB440_9
.Lcp_func_end440:
	.size	op_COLD_CALL_METHOD_EXACT, .Lcp_func_end440-op_COLD_CALL_METHOD_EXACT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_CALL_FUNCTION_DEFAULTS_1,@function
op_COLD_CALL_FUNCTION_DEFAULTS_1:
	.cfi_startproc
	lsr	w10, w25, #10
	mov	x9, #-2
	mov	w8, w10
	sub	x9, x9, x8
	add	x12, x22, x9, lsl #3
	ldr	x9, [x12]
	cmp	x9, #3
	b.ne	.Lcp_BB441_28
	mvn	x9, x8
	ldr	x9, [x22, x9, lsl #3]
	tbz	w9, #0, .Lcp_BB441_28
	and	x11, x9, #0xfffffffffffffffc
	adrp	x14, cp_type_function
	add	x14, x14, :lo12:cp_type_function
	ldr	x13, [x11, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB441_28
	ldr	w13, [x23, #8]
	ldr	w14, [x11, #56]
	cmp	w14, w13
	b.ne	.Lcp_BB441_28
	ldr	x13, [x11, #48]
	cmp	x13, #3
	b.eq	.Lcp_BB441_28
	and	x13, x13, #0xfffffffffffffffc
	ldr	x14, [x13, #16]
	cbz	x14, .Lcp_BB441_28
	add	x13, x13, x14, lsl #3
	sub	x10, x22, w10, uxtw #3
	ldr	x0, [x13, #24]
	ldr	w13, [x21, #40]
	and	x14, x0, #0x3
	cmp	x14, #1
	b.ne	.Lcp_BB441_8
	and	x15, x0, #0xfffffffffffffffc
	ldr	w16, [x15]
	add	w16, w16, #1
	str	w16, [x15]
.Lcp_BB441_8:
	ldr	x15, [x11, #16]
	mov	x17, x10
	and	x16, x15, #0xfffffffffffffffc
	ldp	w15, w16, [x16, #64]
	tbz	w13, #0, .Lcp_BB441_10
	ldr	x17, [x21, #56]
.Lcp_BB441_10:
	add	x15, x17, x15, lsl #3
	add	x15, x15, x16, lsl #3
	ldr	x16, [x20, #24]
	add	x15, x15, #64
	cmp	x15, x16
	b.hi	.Lcp_BB441_26
	ldr	w15, [x21, #36]
	ldr	w16, [x20, #20]
	cmp	w15, w16
	b.hs	.Lcp_BB441_26
	sub	x12, x12, x21
	mvn	w14, w9
	mov	w15, #5
	sub	x12, x12, #64
	tst	x14, #0x3
	str	x23, [x21, #16]
	lsr	x12, x12, #3
	str	w15, [x21, #44]
	str	w12, [x21, #32]
	b.eq	.Lcp_BB441_29
.Lcp_BB441_13:
	tbz	w13, #0, .Lcp_BB441_15
	ldr	x10, [x21, #56]
.Lcp_BB441_15:
	cbz	w8, .Lcp_BB441_22
	neg	x11, x8
	mov	x12, x10
.Lcp_BB441_17:
	ldr	x13, [x22, x11, lsl #3]
	mvn	w14, w13
	tst	x14, #0x3
	b.eq	.Lcp_BB441_19
.Lcp_BB441_18:
	add	x11, x11, #1
	str	x13, [x12], #8
	cbnz	x11, .Lcp_BB441_17
	b	.Lcp_BB441_22
.Lcp_BB441_19:
	cmp	x13, #3
	b.eq	.Lcp_BB441_18
	and	x14, x13, #0xfffffffffffffffc
	ldrb	w15, [x14, #4]
	tbnz	w15, #0, .Lcp_BB441_18
	ldr	w15, [x14]
	and	x13, x13, #0xfffffffffffffffd
	add	w15, w15, #1
	str	w15, [x14]
	b	.Lcp_BB441_18
.Lcp_BB441_22:
	str	x0, [x10, x8, lsl #3]
	and	x11, x9, #0xfffffffffffffffc
	add	w13, w8, #1
	ldr	x11, [x11, #16]
	and	x11, x11, #0xfffffffffffffffc
	ldr	w12, [x11, #64]
	cmp	w13, w12
	b.hs	.Lcp_BB441_25
	add	x13, x10, x8, lsl #3
	mvn	w14, w8
	add	x8, x13, #8
	add	w13, w14, w12
	mov	w14, #3
.Lcp_BB441_24:
	subs	w13, w13, #1
	str	x14, [x8], #8
	b.ne	.Lcp_BB441_24
.Lcp_BB441_25:
	add	x8, x10, x12, lsl #3
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	stp	x11, x21, [x8]
	add	x22, x8, #64
	ldr	x23, [x11, #16]
	str	wzr, [x8, #32]
	stp	x23, x9, [x8, #16]
	ldr	w9, [x21, #36]
	str	xzr, [x8, #48]
	mov	x21, x8
	add	w9, w9, #1
	stp	w9, wzr, [x8, #36]
	str	x8, [x20]
	ldr	w25, [x23]
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB441_26:
	cmp	x14, #1
	b.ne	.Lcp_BB441_28
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB441_32
.Lcp_BB441_28:
	b	op_CALL
.Lcp_BB441_29:
	cmp	x9, #3
	b.eq	.Lcp_BB441_13
	ldrb	w12, [x11, #4]
	tbnz	w12, #0, .Lcp_BB441_13
	ldr	w12, [x11]
	and	x9, x9, #0xfffffffffffffffd
	add	w12, w12, #1
	str	w12, [x11]
	b	.Lcp_BB441_13
.Lcp_BB441_32:
	adr	x17, .Lcp_tmp365
	b	free_thunk
.Lcp_tmp365:
	b	op_CALL
.Lcp_func_end441:
	.size	op_COLD_CALL_FUNCTION_DEFAULTS_1, .Lcp_func_end441-op_COLD_CALL_FUNCTION_DEFAULTS_1
	.cfi_endproc
	.p2align	2
	.type	op_COLD_CALL_METHOD_DEFAULTS_1,@function
op_COLD_CALL_METHOD_DEFAULTS_1:
	.cfi_startproc
	lsr	w11, w25, #10
	mov	x9, #-2
	mov	w8, w11
	sub	x9, x9, x8
	add	x14, x22, x9, lsl #3
	ldr	x9, [x14]
	and	x10, x9, #0x1
	cmp	x9, #3
	ccmp	x10, #0, #4, ne
	b.eq	.Lcp_BB442_29
	and	x13, x9, #0xfffffffffffffffc
	adrp	x12, cp_type_function
	add	x12, x12, :lo12:cp_type_function
	ldr	x10, [x13, #8]
	cmp	x10, x12
	b.ne	.Lcp_BB442_29
	ldr	w10, [x23, #8]
	ldr	w12, [x13, #56]
	cmp	w12, w10
	b.ne	.Lcp_BB442_29
	ldr	x10, [x13, #48]
	cmp	x10, #3
	b.eq	.Lcp_BB442_29
	and	x10, x10, #0xfffffffffffffffc
	ldr	x12, [x10, #16]
	cbz	x12, .Lcp_BB442_29
	add	x10, x10, x12, lsl #3
	sub	x11, x22, w11, uxtw #3
	ldr	w12, [x21, #40]
	ldr	x0, [x10, #24]
	mvn	x10, x8
	ldr	x10, [x22, x10, lsl #3]
	and	x15, x0, #0x3
	cmp	x15, #1
	b.ne	.Lcp_BB442_7
	and	x16, x0, #0xfffffffffffffffc
	ldr	w17, [x16]
	add	w17, w17, #1
	str	w17, [x16]
.Lcp_BB442_7:
	ldr	x16, [x13, #16]
	mov	x18, x11
	and	x17, x16, #0xfffffffffffffffc
	ldp	w16, w17, [x17, #64]
	tbz	w12, #0, .Lcp_BB442_9
	ldr	x18, [x21, #56]
.Lcp_BB442_9:
	add	x16, x18, x16, lsl #3
	add	x16, x16, x17, lsl #3
	ldr	x17, [x20, #24]
	add	x16, x16, #64
	cmp	x16, x17
	b.hi	.Lcp_BB442_27
	ldr	w16, [x21, #36]
	ldr	w17, [x20, #20]
	cmp	w16, w17
	b.hs	.Lcp_BB442_27
	sub	x14, x14, x21
	mvn	w15, w9
	mov	w16, #5
	sub	x14, x14, #64
	tst	x15, #0x3
	str	x23, [x21, #16]
	lsr	x14, x14, #3
	str	w16, [x21, #44]
	str	w14, [x21, #32]
	b.eq	.Lcp_BB442_30
.Lcp_BB442_12:
	mvn	w13, w10
	tst	x13, #0x3
	b.eq	.Lcp_BB442_32
.Lcp_BB442_13:
	tbnz	w12, #0, .Lcp_BB442_15
	sub	x11, x11, #8
	b	.Lcp_BB442_16
.Lcp_BB442_15:
	ldr	x11, [x21, #56]
.Lcp_BB442_16:
	mov	x12, x11
	str	x10, [x12], #8
	cbz	w8, .Lcp_BB442_23
	neg	x10, x8
.Lcp_BB442_18:
	ldr	x13, [x22, x10, lsl #3]
	mvn	w14, w13
	tst	x14, #0x3
	b.eq	.Lcp_BB442_20
.Lcp_BB442_19:
	add	x10, x10, #1
	str	x13, [x12], #8
	cbnz	x10, .Lcp_BB442_18
	b	.Lcp_BB442_23
.Lcp_BB442_20:
	cmp	x13, #3
	b.eq	.Lcp_BB442_19
	and	x14, x13, #0xfffffffffffffffc
	ldrb	w15, [x14, #4]
	tbnz	w15, #0, .Lcp_BB442_19
	ldr	w15, [x14]
	and	x13, x13, #0xfffffffffffffffd
	add	w15, w15, #1
	str	w15, [x14]
	b	.Lcp_BB442_19
.Lcp_BB442_23:
	add	x13, x11, x8, lsl #3
	and	x10, x9, #0xfffffffffffffffc
	add	w14, w8, #2
	str	x0, [x13, #8]
	ldr	x10, [x10, #16]
	and	x10, x10, #0xfffffffffffffffc
	ldr	w12, [x10, #64]
	cmp	w14, w12
	b.hs	.Lcp_BB442_26
	sub	w14, w12, w8
	add	x8, x13, #16
	sub	w13, w14, #2
	mov	w14, #3
.Lcp_BB442_25:
	subs	w13, w13, #1
	str	x14, [x8], #8
	b.ne	.Lcp_BB442_25
.Lcp_BB442_26:
	add	x8, x11, x12, lsl #3
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	stp	x10, x21, [x8]
	add	x22, x8, #64
	ldr	x23, [x10, #16]
	str	wzr, [x8, #32]
	stp	x23, x9, [x8, #16]
	ldr	w9, [x21, #36]
	str	xzr, [x8, #48]
	mov	x21, x8
	add	w9, w9, #1
	stp	w9, wzr, [x8, #36]
	str	x8, [x20]
	ldr	w25, [x23]
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB442_27:
	cmp	x15, #1
	b.ne	.Lcp_BB442_29
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB442_35
.Lcp_BB442_29:
	b	op_CALL
.Lcp_BB442_30:
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB442_12
	ldr	w14, [x13]
	and	x9, x9, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB442_12
.Lcp_BB442_32:
	cmp	x10, #3
	b.eq	.Lcp_BB442_13
	and	x13, x10, #0xfffffffffffffffc
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB442_13
	ldr	w14, [x13]
	and	x10, x10, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB442_13
.Lcp_BB442_35:
	adr	x17, .Lcp_tmp366
	b	free_thunk
.Lcp_tmp366:
	b	op_CALL
.Lcp_func_end442:
	.size	op_COLD_CALL_METHOD_DEFAULTS_1, .Lcp_func_end442-op_COLD_CALL_METHOD_DEFAULTS_1
	.cfi_endproc
	.p2align	2
	.type	op_COLD_CALL_FUNCTION_DEFAULTS_2,@function
op_COLD_CALL_FUNCTION_DEFAULTS_2:
	.cfi_startproc
	lsr	w11, w25, #10
	mov	x8, #-2
	mov	w10, w11
	sub	x8, x8, x10
	add	x13, x22, x8, lsl #3
	ldr	x8, [x13]
	cmp	x8, #3
	b.ne	.Lcp_BB443_32
	mvn	x8, x10
	ldr	x9, [x22, x8, lsl #3]
	tbz	w9, #0, .Lcp_BB443_32
	and	x12, x9, #0xfffffffffffffffc
	adrp	x14, cp_type_function
	add	x14, x14, :lo12:cp_type_function
	ldr	x8, [x12, #8]
	cmp	x8, x14
	b.ne	.Lcp_BB443_32
	ldr	w8, [x23, #8]
	ldr	w14, [x12, #56]
	cmp	w14, w8
	b.ne	.Lcp_BB443_32
	ldr	x8, [x12, #48]
	cmp	x8, #3
	b.eq	.Lcp_BB443_32
	and	x16, x8, #0xfffffffffffffffc
	mov	x8, x16
	ldr	x14, [x8, #16]!
	cmp	x14, #1
	b.ls	.Lcp_BB443_32
	ldr	x8, [x8, x14, lsl #3]
	ldr	w14, [x21, #40]
	and	x15, x8, #0x3
	cmp	x15, #1
	b.ne	.Lcp_BB443_8
	and	x16, x8, #0xfffffffffffffffc
	ldr	w17, [x16]
	add	w17, w17, #1
	str	w17, [x16]
	ldr	x16, [x12, #48]
	and	x16, x16, #0xfffffffffffffffc
.Lcp_BB443_8:
	ldr	x17, [x16, #16]
	sub	x11, x22, w11, uxtw #3
	add	x16, x16, x17, lsl #3
	ldr	x0, [x16, #24]
	and	x16, x0, #0x3
	cmp	x16, #1
	b.ne	.Lcp_BB443_10
	and	x17, x0, #0xfffffffffffffffc
	ldr	w18, [x17]
	add	w18, w18, #1
	str	w18, [x17]
.Lcp_BB443_10:
	ldr	x17, [x12, #16]
	mov	x19, x11
	and	x18, x17, #0xfffffffffffffffc
	ldp	w17, w18, [x18, #64]
	tbz	w14, #0, .Lcp_BB443_12
	ldr	x19, [x21, #56]
.Lcp_BB443_12:
	add	x17, x19, x17, lsl #3
	add	x17, x17, x18, lsl #3
	ldr	x18, [x20, #24]
	add	x17, x17, #64
	cmp	x17, x18
	b.hi	.Lcp_BB443_28
	ldr	w17, [x21, #36]
	ldr	w18, [x20, #20]
	cmp	w17, w18
	b.hs	.Lcp_BB443_28
	sub	x13, x13, x21
	mvn	w15, w9
	mov	w16, #5
	sub	x13, x13, #64
	tst	x15, #0x3
	str	x23, [x21, #16]
	lsr	x13, x13, #3
	str	w16, [x21, #44]
	str	w13, [x21, #32]
	b.eq	.Lcp_BB443_33
.Lcp_BB443_15:
	tbz	w14, #0, .Lcp_BB443_17
	ldr	x11, [x21, #56]
.Lcp_BB443_17:
	cbz	w10, .Lcp_BB443_24
	neg	x12, x10
	mov	x13, x11
.Lcp_BB443_19:
	ldr	x14, [x22, x12, lsl #3]
	mvn	w15, w14
	tst	x15, #0x3
	b.eq	.Lcp_BB443_21
.Lcp_BB443_20:
	add	x12, x12, #1
	str	x14, [x13], #8
	cbnz	x12, .Lcp_BB443_19
	b	.Lcp_BB443_24
.Lcp_BB443_21:
	cmp	x14, #3
	b.eq	.Lcp_BB443_20
	and	x15, x14, #0xfffffffffffffffc
	ldrb	w16, [x15, #4]
	tbnz	w16, #0, .Lcp_BB443_20
	ldr	w16, [x15]
	and	x14, x14, #0xfffffffffffffffd
	add	w16, w16, #1
	str	w16, [x15]
	b	.Lcp_BB443_20
.Lcp_BB443_24:
	add	x13, x11, x10, lsl #3
	add	w14, w10, #2
	stp	x8, x0, [x13]
	and	x8, x9, #0xfffffffffffffffc
	ldr	x8, [x8, #16]
	and	x12, x8, #0xfffffffffffffffc
	ldr	w8, [x12, #64]
	cmp	w14, w8
	b.hs	.Lcp_BB443_27
	sub	w14, w8, w10
	add	x10, x13, #16
	sub	w13, w14, #2
	mov	w14, #3
.Lcp_BB443_26:
	subs	w13, w13, #1
	str	x14, [x10], #8
	b.ne	.Lcp_BB443_26
.Lcp_BB443_27:
	add	x8, x11, x8, lsl #3
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	stp	x12, x21, [x8]
	add	x22, x8, #64
	ldr	x23, [x12, #16]
	str	wzr, [x8, #32]
	stp	x23, x9, [x8, #16]
	ldr	w9, [x21, #36]
	str	xzr, [x8, #48]
	mov	x21, x8
	add	w9, w9, #1
	stp	w9, wzr, [x8, #36]
	str	x8, [x20]
	ldr	w25, [x23]
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB443_28:
	cmp	x16, #1
	b.ne	.Lcp_BB443_30
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB443_36
.Lcp_BB443_30:
	cmp	x15, #1
	b.ne	.Lcp_BB443_32
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB443_37
.Lcp_BB443_32:
	b	op_CALL
.Lcp_BB443_33:
	cmp	x9, #3
	b.eq	.Lcp_BB443_15
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB443_15
	ldr	w13, [x12]
	and	x9, x9, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB443_15
.Lcp_BB443_36:
	adr	x17, .Lcp_tmp367
	b	free_thunk
.Lcp_tmp367:
	b	.Lcp_BB443_30
.Lcp_BB443_37:
	mov	x0, x8
	adr	x17, .Lcp_tmp368
	b	free_thunk
.Lcp_tmp368:
	b	op_CALL
.Lcp_func_end443:
	.size	op_COLD_CALL_FUNCTION_DEFAULTS_2, .Lcp_func_end443-op_COLD_CALL_FUNCTION_DEFAULTS_2
	.cfi_endproc
	.p2align	2
	.type	op_COLD_CALL_METHOD_DEFAULTS_2,@function
op_COLD_CALL_METHOD_DEFAULTS_2:
	.cfi_startproc
	lsr	w14, w25, #10
	mov	x8, #-2
	mov	w10, w14
	sub	x8, x8, x10
	add	x15, x22, x8, lsl #3
	ldr	x9, [x15]
	and	x8, x9, #0x1
	cmp	x9, #3
	ccmp	x8, #0, #4, ne
	b.eq	.Lcp_BB444_33
	and	x13, x9, #0xfffffffffffffffc
	adrp	x11, cp_type_function
	add	x11, x11, :lo12:cp_type_function
	ldr	x8, [x13, #8]
	cmp	x8, x11
	b.ne	.Lcp_BB444_33
	ldr	w8, [x23, #8]
	ldr	w11, [x13, #56]
	cmp	w11, w8
	b.ne	.Lcp_BB444_33
	ldr	x8, [x13, #48]
	cmp	x8, #3
	b.eq	.Lcp_BB444_33
	and	x16, x8, #0xfffffffffffffffc
	mov	x8, x16
	ldr	x11, [x8, #16]!
	cmp	x11, #1
	b.ls	.Lcp_BB444_33
	ldr	x8, [x8, x11, lsl #3]
	mvn	x11, x10
	ldr	w12, [x21, #40]
	ldr	x11, [x22, x11, lsl #3]
	and	x18, x8, #0x3
	cmp	x18, #1
	b.ne	.Lcp_BB444_7
	and	x16, x8, #0xfffffffffffffffc
	ldr	w17, [x16]
	add	w17, w17, #1
	str	w17, [x16]
	ldr	x16, [x13, #48]
	and	x16, x16, #0xfffffffffffffffc
.Lcp_BB444_7:
	ldr	x17, [x16, #16]
	sub	x14, x22, w14, uxtw #3
	add	x16, x16, x17, lsl #3
	ldr	x0, [x16, #24]
	and	x16, x0, #0x3
	cmp	x16, #1
	b.ne	.Lcp_BB444_9
	and	x17, x0, #0xfffffffffffffffc
	ldr	w19, [x17]
	add	w19, w19, #1
	str	w19, [x17]
.Lcp_BB444_9:
	ldr	x17, [x13, #16]
	mov	x26, x14
	and	x19, x17, #0xfffffffffffffffc
	ldp	w17, w19, [x19, #64]
	tbz	w12, #0, .Lcp_BB444_11
	ldr	x26, [x21, #56]
.Lcp_BB444_11:
	add	x17, x26, x17, lsl #3
	add	x17, x17, x19, lsl #3
	ldr	x19, [x20, #24]
	add	x17, x17, #64
	cmp	x17, x19
	b.hi	.Lcp_BB444_29
	ldr	w17, [x21, #36]
	ldr	w19, [x20, #20]
	cmp	w17, w19
	b.hs	.Lcp_BB444_29
	sub	x15, x15, x21
	mvn	w16, w9
	mov	w17, #5
	sub	x15, x15, #64
	tst	x16, #0x3
	str	x23, [x21, #16]
	lsr	x15, x15, #3
	str	w17, [x21, #44]
	str	w15, [x21, #32]
	b.eq	.Lcp_BB444_34
.Lcp_BB444_14:
	mvn	w13, w11
	tst	x13, #0x3
	b.eq	.Lcp_BB444_36
.Lcp_BB444_15:
	tbnz	w12, #0, .Lcp_BB444_17
	sub	x12, x14, #8
	b	.Lcp_BB444_18
.Lcp_BB444_17:
	ldr	x12, [x21, #56]
.Lcp_BB444_18:
	mov	x13, x12
	str	x11, [x13], #8
	cbz	w10, .Lcp_BB444_25
	neg	x11, x10
.Lcp_BB444_20:
	ldr	x14, [x22, x11, lsl #3]
	mvn	w15, w14
	tst	x15, #0x3
	b.eq	.Lcp_BB444_22
.Lcp_BB444_21:
	add	x11, x11, #1
	str	x14, [x13], #8
	cbnz	x11, .Lcp_BB444_20
	b	.Lcp_BB444_25
.Lcp_BB444_22:
	cmp	x14, #3
	b.eq	.Lcp_BB444_21
	and	x15, x14, #0xfffffffffffffffc
	ldrb	w16, [x15, #4]
	tbnz	w16, #0, .Lcp_BB444_21
	ldr	w16, [x15]
	and	x14, x14, #0xfffffffffffffffd
	add	w16, w16, #1
	str	w16, [x15]
	b	.Lcp_BB444_21
.Lcp_BB444_25:
	add	x13, x12, x10, lsl #3
	add	w14, w10, #3
	stp	x8, x0, [x13, #8]
	and	x8, x9, #0xfffffffffffffffc
	ldr	x8, [x8, #16]
	and	x11, x8, #0xfffffffffffffffc
	ldr	w8, [x11, #64]
	cmp	w14, w8
	b.hs	.Lcp_BB444_28
	sub	w14, w8, w10
	add	x10, x13, #24
	sub	w13, w14, #3
	mov	w14, #3
.Lcp_BB444_27:
	subs	w13, w13, #1
	str	x14, [x10], #8
	b.ne	.Lcp_BB444_27
.Lcp_BB444_28:
	add	x8, x12, x8, lsl #3
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	stp	x11, x21, [x8]
	add	x22, x8, #64
	ldr	x23, [x11, #16]
	str	wzr, [x8, #32]
	stp	x23, x9, [x8, #16]
	ldr	w9, [x21, #36]
	str	xzr, [x8, #48]
	mov	x21, x8
	add	w9, w9, #1
	stp	w9, wzr, [x8, #36]
	str	x8, [x20]
	ldr	w25, [x23]
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB444_29:
	cmp	x16, #1
	b.ne	.Lcp_BB444_31
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB444_39
.Lcp_BB444_31:
	cmp	x18, #1
	b.ne	.Lcp_BB444_33
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB444_40
.Lcp_BB444_33:
	b	op_CALL
.Lcp_BB444_34:
	ldrb	w15, [x13, #4]
	tbnz	w15, #0, .Lcp_BB444_14
	ldr	w15, [x13]
	and	x9, x9, #0xfffffffffffffffd
	add	w15, w15, #1
	str	w15, [x13]
	b	.Lcp_BB444_14
.Lcp_BB444_36:
	cmp	x11, #3
	b.eq	.Lcp_BB444_15
	and	x13, x11, #0xfffffffffffffffc
	ldrb	w15, [x13, #4]
	tbnz	w15, #0, .Lcp_BB444_15
	ldr	w15, [x13]
	and	x11, x11, #0xfffffffffffffffd
	add	w15, w15, #1
	str	w15, [x13]
	b	.Lcp_BB444_15
.Lcp_BB444_39:
	adr	x17, .Lcp_tmp369
	b	free_thunk
.Lcp_tmp369:
	b	.Lcp_BB444_31
.Lcp_BB444_40:
	mov	x0, x8
	adr	x17, .Lcp_tmp370
	b	free_thunk
.Lcp_tmp370:
	b	op_CALL
.Lcp_func_end444:
	.size	op_COLD_CALL_METHOD_DEFAULTS_2, .Lcp_func_end444-op_COLD_CALL_METHOD_DEFAULTS_2
	.cfi_endproc
	.p2align	2
	.type	op_COLD_CALL_FUNCTION_DEFAULTS_3,@function
op_COLD_CALL_FUNCTION_DEFAULTS_3:
	.cfi_startproc
	lsr	w12, w25, #10
	mov	x8, #-2
	mov	w11, w12
	sub	x8, x8, x11
	add	x14, x22, x8, lsl #3
	ldr	x8, [x14]
	cmp	x8, #3
	b.ne	.Lcp_BB445_36
	mvn	x8, x11
	ldr	x10, [x22, x8, lsl #3]
	tbz	w10, #0, .Lcp_BB445_36
	and	x13, x10, #0xfffffffffffffffc
	adrp	x9, cp_type_function
	add	x9, x9, :lo12:cp_type_function
	ldr	x8, [x13, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB445_36
	ldr	w8, [x23, #8]
	ldr	w9, [x13, #56]
	cmp	w9, w8
	b.ne	.Lcp_BB445_36
	ldr	x8, [x13, #48]
	cmp	x8, #3
	b.eq	.Lcp_BB445_36
	and	x16, x8, #0xfffffffffffffffc
	ldr	x8, [x16, #16]
	cmp	x8, #2
	b.ls	.Lcp_BB445_36
	add	x8, x16, x8, lsl #3
	ldr	w15, [x21, #40]
	ldr	x8, [x8, #8]
	and	x18, x8, #0x3
	cmp	x18, #1
	b.ne	.Lcp_BB445_8
	and	x9, x8, #0xfffffffffffffffc
	ldr	w16, [x9]
	add	w16, w16, #1
	str	w16, [x9]
	ldr	x9, [x13, #48]
	and	x16, x9, #0xfffffffffffffffc
.Lcp_BB445_8:
	mov	x9, x16
	ldr	x17, [x9, #16]!
	ldr	x9, [x9, x17, lsl #3]
	and	x19, x9, #0x3
	cmp	x19, #1
	b.ne	.Lcp_BB445_10
	and	x16, x9, #0xfffffffffffffffc
	ldr	w17, [x16]
	add	w17, w17, #1
	str	w17, [x16]
	ldr	x16, [x13, #48]
	and	x16, x16, #0xfffffffffffffffc
.Lcp_BB445_10:
	ldr	x17, [x16, #16]
	sub	x12, x22, w12, uxtw #3
	add	x16, x16, x17, lsl #3
	ldr	x0, [x16, #24]
	and	x16, x0, #0x3
	cmp	x16, #1
	b.ne	.Lcp_BB445_12
	and	x17, x0, #0xfffffffffffffffc
	ldr	w26, [x17]
	add	w26, w26, #1
	str	w26, [x17]
.Lcp_BB445_12:
	ldr	x17, [x13, #16]
	mov	x27, x12
	and	x26, x17, #0xfffffffffffffffc
	ldp	w17, w26, [x26, #64]
	tbz	w15, #0, .Lcp_BB445_14
	ldr	x27, [x21, #56]
.Lcp_BB445_14:
	add	x17, x27, x17, lsl #3
	add	x17, x17, x26, lsl #3
	ldr	x26, [x20, #24]
	add	x17, x17, #64
	cmp	x17, x26
	b.hi	.Lcp_BB445_30
	ldr	w17, [x21, #36]
	ldr	w26, [x20, #20]
	cmp	w17, w26
	b.hs	.Lcp_BB445_30
	sub	x14, x14, x21
	mvn	w16, w10
	mov	w17, #5
	sub	x14, x14, #64
	tst	x16, #0x3
	str	x23, [x21, #16]
	lsr	x14, x14, #3
	str	w17, [x21, #44]
	str	w14, [x21, #32]
	b.eq	.Lcp_BB445_37
.Lcp_BB445_17:
	tbz	w15, #0, .Lcp_BB445_19
	ldr	x12, [x21, #56]
.Lcp_BB445_19:
	cbz	w11, .Lcp_BB445_26
	neg	x13, x11
	mov	x14, x12
.Lcp_BB445_21:
	ldr	x15, [x22, x13, lsl #3]
	mvn	w16, w15
	tst	x16, #0x3
	b.eq	.Lcp_BB445_23
.Lcp_BB445_22:
	add	x13, x13, #1
	str	x15, [x14], #8
	cbnz	x13, .Lcp_BB445_21
	b	.Lcp_BB445_26
.Lcp_BB445_23:
	cmp	x15, #3
	b.eq	.Lcp_BB445_22
	and	x16, x15, #0xfffffffffffffffc
	ldrb	w17, [x16, #4]
	tbnz	w17, #0, .Lcp_BB445_22
	ldr	w17, [x16]
	and	x15, x15, #0xfffffffffffffffd
	add	w17, w17, #1
	str	w17, [x16]
	b	.Lcp_BB445_22
.Lcp_BB445_26:
	add	x13, x12, x11, lsl #3
	add	w14, w11, #3
	stp	x8, x9, [x13]
	and	x8, x10, #0xfffffffffffffffc
	str	x0, [x13, #16]
	ldr	x8, [x8, #16]
	and	x9, x8, #0xfffffffffffffffc
	ldr	w8, [x9, #64]
	cmp	w14, w8
	b.hs	.Lcp_BB445_29
	sub	w14, w8, w11
	add	x11, x13, #24
	sub	w13, w14, #3
	mov	w14, #3
.Lcp_BB445_28:
	subs	w13, w13, #1
	str	x14, [x11], #8
	b.ne	.Lcp_BB445_28
.Lcp_BB445_29:
	add	x8, x12, x8, lsl #3
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	stp	x9, x21, [x8]
	add	x22, x8, #64
	ldr	x23, [x9, #16]
	str	wzr, [x8, #32]
	stp	x23, x10, [x8, #16]
	ldr	w9, [x21, #36]
	str	xzr, [x8, #48]
	mov	x21, x8
	add	w9, w9, #1
	stp	w9, wzr, [x8, #36]
	str	x8, [x20]
	ldr	w25, [x23]
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB445_30:
	cmp	x16, #1
	b.ne	.Lcp_BB445_32
	and	x10, x0, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB445_40
.Lcp_BB445_32:
	cmp	x19, #1
	b.ne	.Lcp_BB445_34
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB445_41
.Lcp_BB445_34:
	cmp	x18, #1
	b.ne	.Lcp_BB445_36
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB445_42
.Lcp_BB445_36:
	b	op_CALL
.Lcp_BB445_37:
	cmp	x10, #3
	b.eq	.Lcp_BB445_17
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB445_17
	ldr	w14, [x13]
	and	x10, x10, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB445_17
.Lcp_BB445_40:
	adr	x17, .Lcp_tmp371
	b	free_thunk
.Lcp_tmp371:
	b	.Lcp_BB445_32
.Lcp_BB445_41:
	mov	x0, x9
	adr	x17, .Lcp_tmp372
	b	free_thunk
.Lcp_tmp372:
	b	.Lcp_BB445_34
.Lcp_BB445_42:
	mov	x0, x8
	adr	x17, .Lcp_tmp373
	b	free_thunk
.Lcp_tmp373:
	b	op_CALL
.Lcp_func_end445:
	.size	op_COLD_CALL_FUNCTION_DEFAULTS_3, .Lcp_func_end445-op_COLD_CALL_FUNCTION_DEFAULTS_3
	.cfi_endproc
	.p2align	2
	.type	op_COLD_CALL_METHOD_DEFAULTS_3,@function
op_COLD_CALL_METHOD_DEFAULTS_3:
	.cfi_startproc
	lsr	w16, w25, #10
	mov	x8, #-2
	mov	w11, w16
	sub	x8, x8, x11
	add	x15, x22, x8, lsl #3
	ldr	x10, [x15]
	and	x8, x10, #0x1
	cmp	x10, #3
	ccmp	x8, #0, #4, ne
	b.eq	.Lcp_BB446_37
	and	x14, x10, #0xfffffffffffffffc
	adrp	x9, cp_type_function
	add	x9, x9, :lo12:cp_type_function
	ldr	x8, [x14, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB446_37
	ldr	w8, [x23, #8]
	ldr	w9, [x14, #56]
	cmp	w9, w8
	b.ne	.Lcp_BB446_37
	ldr	x8, [x14, #48]
	cmp	x8, #3
	b.eq	.Lcp_BB446_37
	and	x17, x8, #0xfffffffffffffffc
	ldr	x8, [x17, #16]
	cmp	x8, #2
	b.ls	.Lcp_BB446_37
	add	x8, x17, x8, lsl #3
	mvn	x9, x11
	ldr	w13, [x21, #40]
	ldr	x12, [x22, x9, lsl #3]
	ldr	x8, [x8, #8]
	and	x18, x8, #0x3
	cmp	x18, #1
	b.ne	.Lcp_BB446_7
	and	x9, x8, #0xfffffffffffffffc
	ldr	w17, [x9]
	add	w17, w17, #1
	str	w17, [x9]
	ldr	x9, [x14, #48]
	and	x17, x9, #0xfffffffffffffffc
.Lcp_BB446_7:
	mov	x9, x17
	ldr	x19, [x9, #16]!
	ldr	x9, [x9, x19, lsl #3]
	and	x19, x9, #0x3
	cmp	x19, #1
	b.ne	.Lcp_BB446_9
	and	x17, x9, #0xfffffffffffffffc
	ldr	w26, [x17]
	add	w26, w26, #1
	str	w26, [x17]
	ldr	x17, [x14, #48]
	and	x17, x17, #0xfffffffffffffffc
.Lcp_BB446_9:
	ldr	x26, [x17, #16]
	sub	x16, x22, w16, uxtw #3
	add	x17, x17, x26, lsl #3
	ldr	x0, [x17, #24]
	and	x17, x0, #0x3
	cmp	x17, #1
	b.ne	.Lcp_BB446_11
	and	x26, x0, #0xfffffffffffffffc
	ldr	w27, [x26]
	add	w27, w27, #1
	str	w27, [x26]
.Lcp_BB446_11:
	ldr	x26, [x14, #16]
	mov	x28, x16
	and	x27, x26, #0xfffffffffffffffc
	ldp	w26, w27, [x27, #64]
	tbz	w13, #0, .Lcp_BB446_13
	ldr	x28, [x21, #56]
.Lcp_BB446_13:
	add	x26, x28, x26, lsl #3
	add	x26, x26, x27, lsl #3
	ldr	x27, [x20, #24]
	add	x26, x26, #64
	cmp	x26, x27
	b.hi	.Lcp_BB446_31
	ldr	w26, [x21, #36]
	ldr	w27, [x20, #20]
	cmp	w26, w27
	b.hs	.Lcp_BB446_31
	sub	x15, x15, x21
	mvn	w17, w10
	mov	w18, #5
	sub	x15, x15, #64
	tst	x17, #0x3
	str	x23, [x21, #16]
	lsr	x15, x15, #3
	str	w18, [x21, #44]
	str	w15, [x21, #32]
	b.eq	.Lcp_BB446_38
.Lcp_BB446_16:
	mvn	w14, w12
	tst	x14, #0x3
	b.eq	.Lcp_BB446_40
.Lcp_BB446_17:
	tbnz	w13, #0, .Lcp_BB446_19
	sub	x13, x16, #8
	b	.Lcp_BB446_20
.Lcp_BB446_19:
	ldr	x13, [x21, #56]
.Lcp_BB446_20:
	mov	x14, x13
	str	x12, [x14], #8
	cbz	w11, .Lcp_BB446_27
	neg	x12, x11
.Lcp_BB446_22:
	ldr	x15, [x22, x12, lsl #3]
	mvn	w16, w15
	tst	x16, #0x3
	b.eq	.Lcp_BB446_24
.Lcp_BB446_23:
	add	x12, x12, #1
	str	x15, [x14], #8
	cbnz	x12, .Lcp_BB446_22
	b	.Lcp_BB446_27
.Lcp_BB446_24:
	cmp	x15, #3
	b.eq	.Lcp_BB446_23
	and	x16, x15, #0xfffffffffffffffc
	ldrb	w17, [x16, #4]
	tbnz	w17, #0, .Lcp_BB446_23
	ldr	w17, [x16]
	and	x15, x15, #0xfffffffffffffffd
	add	w17, w17, #1
	str	w17, [x16]
	b	.Lcp_BB446_23
.Lcp_BB446_27:
	add	x12, x13, x11, lsl #3
	add	w14, w11, #4
	stp	x8, x9, [x12, #8]
	and	x8, x10, #0xfffffffffffffffc
	str	x0, [x12, #24]
	ldr	x8, [x8, #16]
	and	x9, x8, #0xfffffffffffffffc
	ldr	w8, [x9, #64]
	cmp	w14, w8
	b.hs	.Lcp_BB446_30
	sub	w14, w8, w11
	add	x11, x12, #32
	sub	w12, w14, #4
	mov	w14, #3
.Lcp_BB446_29:
	subs	w12, w12, #1
	str	x14, [x11], #8
	b.ne	.Lcp_BB446_29
.Lcp_BB446_30:
	add	x8, x13, x8, lsl #3
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	stp	x9, x21, [x8]
	add	x22, x8, #64
	ldr	x23, [x9, #16]
	str	wzr, [x8, #32]
	stp	x23, x10, [x8, #16]
	ldr	w9, [x21, #36]
	str	xzr, [x8, #48]
	mov	x21, x8
	add	w9, w9, #1
	stp	w9, wzr, [x8, #36]
	str	x8, [x20]
	ldr	w25, [x23]
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB446_31:
	cmp	x17, #1
	b.ne	.Lcp_BB446_33
	and	x10, x0, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB446_43
.Lcp_BB446_33:
	cmp	x19, #1
	b.ne	.Lcp_BB446_35
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB446_44
.Lcp_BB446_35:
	cmp	x18, #1
	b.ne	.Lcp_BB446_37
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB446_45
.Lcp_BB446_37:
	b	op_CALL
.Lcp_BB446_38:
	ldrb	w15, [x14, #4]
	tbnz	w15, #0, .Lcp_BB446_16
	ldr	w15, [x14]
	and	x10, x10, #0xfffffffffffffffd
	add	w15, w15, #1
	str	w15, [x14]
	b	.Lcp_BB446_16
.Lcp_BB446_40:
	cmp	x12, #3
	b.eq	.Lcp_BB446_17
	and	x14, x12, #0xfffffffffffffffc
	ldrb	w15, [x14, #4]
	tbnz	w15, #0, .Lcp_BB446_17
	ldr	w15, [x14]
	and	x12, x12, #0xfffffffffffffffd
	add	w15, w15, #1
	str	w15, [x14]
	b	.Lcp_BB446_17
.Lcp_BB446_43:
	adr	x17, .Lcp_tmp374
	b	free_thunk
.Lcp_tmp374:
	b	.Lcp_BB446_33
.Lcp_BB446_44:
	mov	x0, x9
	adr	x17, .Lcp_tmp375
	b	free_thunk
.Lcp_tmp375:
	b	.Lcp_BB446_35
.Lcp_BB446_45:
	mov	x0, x8
	adr	x17, .Lcp_tmp376
	b	free_thunk
.Lcp_tmp376:
	b	op_CALL
.Lcp_func_end446:
	.size	op_COLD_CALL_METHOD_DEFAULTS_3, .Lcp_func_end446-op_COLD_CALL_METHOD_DEFAULTS_3
	.cfi_endproc
	.p2align	2
	.type	op_COLD_CALL_ISINSTANCE,@function
op_COLD_CALL_ISINSTANCE:
	.cfi_startproc
	stp	x29, x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	.cfi_remember_state
	mov	x26, x22
	ldr	x19, [x22, #-24]!
	ldur	x8, [x22, #-8]
	mov	x12, x24
	mov	x11, x20
	cmp	x8, #3
	b.ne	.Lcp_BB447_20
	tbz	w19, #0, .Lcp_BB447_20
	and	x10, x19, #0xfffffffffffffffc
	adrp	x9, cp_type_native_function
	add	x9, x9, :lo12:cp_type_native_function
	ldr	x8, [x10, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB447_20
	ldr	x8, [x10, #16]
	adrp	x9, cp_native_isinstance
	add	x9, x9, :lo12:cp_native_isinstance
	cmp	x8, x9
	b.ne	.Lcp_BB447_20
	ldr	x28, [x22, #16]
	tbz	w28, #0, .Lcp_BB447_20
	and	x24, x28, #0xfffffffffffffffc
	adrp	x9, cp_type_type
	add	x9, x9, :lo12:cp_type_type
	ldr	x8, [x24, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB447_20
	ldr	x27, [x22, #8]
	tbz	w27, #0, .Lcp_BB447_22
	and	x8, x27, #0xfffffffffffffffc
	ldr	x8, [x8, #8]
.Lcp_BB447_8:
	cmp	x8, x24
	adrp	x29, cp_true+3
	add	x29, x29, :lo12:cp_true+3
	b.eq	.Lcp_BB447_13
	tst	x27, #0x3
	b.eq	.Lcp_BB447_12
	mov	x0, x11
	mov	x1, x27
	mov	x2, x28
	mov	x20, x11
	bl	cp_plain_instance
	cmp	w0, #2
	b.ge	.Lcp_BB447_26
	adrp	x8, cp_false+3
	add	x8, x8, :lo12:cp_false+3
	cmp	w0, #0
	csel	x29, x8, x29, eq
	adrp	x12, cp_handlers
	add	x12, x12, :lo12:cp_handlers
	and	x10, x19, #0xfffffffffffffffc
	mov	x11, x20
	b	.Lcp_BB447_13
.Lcp_BB447_12:
	adrp	x8, cp_type_object
	add	x8, x8, :lo12:cp_type_object
	cmp	x24, x8
	adrp	x8, cp_false+3
	add	x8, x8, :lo12:cp_false+3
	csel	x29, x29, x8, eq
.Lcp_BB447_13:
	and	x8, x28, #0x3
	stur	x29, [x26, #-32]
	cmp	x8, #1
	b.ne	.Lcp_BB447_15
	ldr	w8, [x24]
	subs	w8, w8, #1
	str	w8, [x24]
	b.eq	.Lcp_BB447_23
.Lcp_BB447_15:
	and	x8, x27, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB447_17
	and	x8, x27, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB447_24
.Lcp_BB447_17:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB447_19
	ldr	w8, [x10]
	subs	w8, w8, #1
	str	w8, [x10]
	b.eq	.Lcp_BB447_25
.Lcp_BB447_19:
	ldr	w25, [x23, #20]!
	mov	x20, x11
	mov	x24, x12
	and	x8, x25, #0x3ff
	ldr	x0, [x12, x8, lsl #3]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB447_20:
	.cfi_restore_state
	.cfi_remember_state
	mov	x20, x11
	mov	x22, x26
	mov	x24, x12
.Lcp_BB447_21:
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_CALL
.Lcp_BB447_22:
	.cfi_restore_state
	adrp	x8, cp_type_float
	add	x8, x8, :lo12:cp_type_float
	tst	x27, #0x2
	adrp	x9, cp_type_int
	add	x9, x9, :lo12:cp_type_int
	csel	x8, x9, x8, eq
	b	.Lcp_BB447_8
.Lcp_BB447_23:
	mov	x0, x28
	mov	x20, x11
	adr	x17, .Lcp_tmp377
	b	free_thunk
.Lcp_tmp377:
	b	.Lcp_BB447_15
.Lcp_BB447_24:
	mov	x0, x27
	mov	x20, x11
	adr	x17, .Lcp_tmp378
	b	free_thunk
.Lcp_tmp378:
	b	.Lcp_BB447_17
.Lcp_BB447_25:
	mov	x0, x19
	mov	x20, x11
	adr	x17, .Lcp_tmp379
	b	free_thunk
.Lcp_tmp379:
	b	.Lcp_BB447_19
.Lcp_BB447_26:
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	mov	x22, x26
	b	.Lcp_BB447_21
.Lcp_func_end447:
	.size	op_COLD_CALL_ISINSTANCE, .Lcp_func_end447-op_COLD_CALL_ISINSTANCE
	.cfi_endproc
	.p2align	2
	.type	op_COLD_RESUME_JUMP_BACKWARD_NO_INTERRUPT,@function
op_COLD_RESUME_JUMP_BACKWARD_NO_INTERRUPT:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	tst	x25, #0xfffff800
	b.ne	.Lcp_BB448_4
	ldr	w8, [x20, #16]
	cbz	w8, .Lcp_BB448_4
	sub	x8, x22, x21
	mov	x0, x20
	str	x23, [x21, #16]
	sub	x8, x8, #64
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_handle_events
	tbnz	w0, #31, .Lcp_BB448_5
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB448_4:
	ldr	w8, [x23, #4]!
	mov	w9, #1
	sub	x8, x9, x8, lsr #10
	add	x23, x23, x8, lsl #2
	ldr	w25, [x23]
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB448_5:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end448:
	.size	op_COLD_RESUME_JUMP_BACKWARD_NO_INTERRUPT, .Lcp_func_end448-op_COLD_RESUME_JUMP_BACKWARD_NO_INTERRUPT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_ENTER_PLAIN_LOAD_FAST_BORROW,@function
op_COLD_ENTER_PLAIN_LOAD_FAST_BORROW:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldr	w8, [x20, #16]
	cbz	w8, .Lcp_BB449_3
	sub	x8, x22, x21
	mov	x0, x20
	str	x23, [x21, #16]
	sub	x8, x8, #64
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_handle_events
	tbnz	w0, #31, .Lcp_BB449_4
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB449_3:
	ldr	w8, [x23, #16]
	mvn	w8, w8, lsr #10
	ldr	x8, [x21, w8, sxtw #3]
	ubfiz	x9, x8, #1, #1
	orr	x8, x9, x8
	str	x8, [x22], #8
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB449_4:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end449:
	.size	op_COLD_ENTER_PLAIN_LOAD_FAST_BORROW, .Lcp_func_end449-op_COLD_ENTER_PLAIN_LOAD_FAST_BORROW
	.cfi_endproc
	.p2align	2
	.type	op_COLD_BINARY_OP_MUL_FLOAT_ADD_FLOAT,@function
op_COLD_BINARY_OP_MUL_FLOAT_ADD_FLOAT:
	.cfi_startproc
	mov	x9, x22
	mov	x10, x22
	mov	x8, x23
	ldr	x11, [x9, #-16]!
	mov	x22, x9
	ldr	x13, [x22, #8]!
	and	x14, x11, #0x3
	cmp	x14, #2
	b.eq	.Lcp_BB450_3
	tbz	w11, #0, .Lcp_BB450_21
	and	x12, x11, #0xfffffffffffffffc
	adrp	x15, cp_type_float
	add	x15, x15, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x15
	b.ne	.Lcp_BB450_21
.Lcp_BB450_3:
	and	x15, x13, #0x3
	cmp	x15, #2
	b.eq	.Lcp_BB450_6
	tbz	w13, #0, .Lcp_BB450_21
	and	x12, x13, #0xfffffffffffffffc
	adrp	x16, cp_type_float
	add	x16, x16, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x16
	b.ne	.Lcp_BB450_21
.Lcp_BB450_6:
	cmp	x14, #2
	b.ne	.Lcp_BB450_22
	ror	x12, x11, #4
	mov	x16, #-2882303761517117440
	add	x12, x12, x16
	fmov	d0, x12
.Lcp_BB450_8:
	cmp	x15, #2
	b.ne	.Lcp_BB450_23
	ror	x12, x13, #4
	mov	x16, #-2882303761517117440
	add	x12, x12, x16
	fmov	d1, x12
.Lcp_BB450_10:
	fmul	d8, d0, d1
	mov	x16, #2882303761517117440
	fmov	x12, d8
	add	x12, x12, x16
	ror	x12, x12, #60
	and	x16, x12, #0x3
	cmp	x16, #2
	b.ne	.Lcp_BB450_24
.Lcp_BB450_11:
	cmp	x15, #1
	str	x12, [x9]
	b.ne	.Lcp_BB450_13
	and	x15, x13, #0xfffffffffffffffc
	ldr	w16, [x15]
	subs	w16, w16, #1
	str	w16, [x15]
	b.eq	.Lcp_BB450_28
.Lcp_BB450_13:
	cmp	x14, #1
	b.ne	.Lcp_BB450_15
	and	x13, x11, #0xfffffffffffffffc
	ldr	w14, [x13]
	subs	w14, w14, #1
	str	w14, [x13]
	b.eq	.Lcp_BB450_29
.Lcp_BB450_15:
	mov	x23, x8
	ldr	w25, [x23, #8]!
	and	x11, x25, #0x3ff
	cmp	x11, #124
	b.ne	.Lcp_BB450_25
	ldur	x11, [x10, #-24]
	and	x13, x11, #0x3
	cmp	x13, #2
	b.ne	.Lcp_BB450_26
	ror	x11, x11, #4
	mov	x13, #-2882303761517117440
	add	x11, x11, x13
	mov	x13, #2882303761517117440
	fmov	d0, x11
	fadd	d0, d8, d0
	fmov	x11, d0
	add	x11, x11, x13
	ror	x0, x11, #60
	and	x11, x0, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB450_27
.Lcp_BB450_18:
	and	x11, x12, #0x3
	stur	x0, [x10, #-24]
	cmp	x11, #1
	b.ne	.Lcp_BB450_20
	and	x10, x12, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB450_30
.Lcp_BB450_20:
	ldr	w25, [x8, #16]!
	mov	x22, x9
	mov	x23, x8
	and	x10, x25, #0x3ff
	ldr	x0, [x24, x10, lsl #3]
	br	x0
.Lcp_BB450_21:
	mov	x22, x10
	mov	x23, x8
	b	op_BINARY_OP
.Lcp_BB450_22:
	and	x12, x11, #0xfffffffffffffffc
	ldr	d0, [x12, #16]
	b	.Lcp_BB450_8
.Lcp_BB450_23:
	and	x12, x13, #0xfffffffffffffffc
	ldr	d1, [x12, #16]
	b	.Lcp_BB450_10
.Lcp_BB450_24:
	fmov	d0, d8
	adr	x17, .Lcp_tmp380
	b	box_thunk
.Lcp_tmp380:
	mov	x12, x0
	b	.Lcp_BB450_11
.Lcp_BB450_25:
	ldr	x0, [x24, x11, lsl #3]
	br	x0
.Lcp_BB450_26:
	b	op_BINARY_OP_ADD_FLOAT
.Lcp_BB450_27:
	adr	x17, .Lcp_tmp381
	b	box_thunk
.Lcp_tmp381:
	b	.Lcp_BB450_18
.Lcp_BB450_28:
	mov	x0, x13
	mov	x23, x8
	adr	x17, .Lcp_tmp382
	b	free_thunk
.Lcp_tmp382:
	b	.Lcp_BB450_13
.Lcp_BB450_29:
	mov	x0, x11
	mov	x23, x8
	adr	x17, .Lcp_tmp383
	b	free_thunk
.Lcp_tmp383:
	b	.Lcp_BB450_15
.Lcp_BB450_30:
	mov	x0, x12
	mov	x22, x9
	adr	x17, .Lcp_tmp384
	b	free_thunk
.Lcp_tmp384:
	b	.Lcp_BB450_20
.Lcp_func_end450:
	.size	op_COLD_BINARY_OP_MUL_FLOAT_ADD_FLOAT, .Lcp_func_end450-op_COLD_BINARY_OP_MUL_FLOAT_ADD_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_BINARY_OP_MUL_FLOAT_SUB_FLOAT,@function
op_COLD_BINARY_OP_MUL_FLOAT_SUB_FLOAT:
	.cfi_startproc
	mov	x9, x22
	mov	x10, x22
	mov	x8, x23
	ldr	x11, [x9, #-16]!
	mov	x22, x9
	ldr	x13, [x22, #8]!
	and	x14, x11, #0x3
	cmp	x14, #2
	b.eq	.Lcp_BB451_3
	tbz	w11, #0, .Lcp_BB451_21
	and	x12, x11, #0xfffffffffffffffc
	adrp	x15, cp_type_float
	add	x15, x15, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x15
	b.ne	.Lcp_BB451_21
.Lcp_BB451_3:
	and	x15, x13, #0x3
	cmp	x15, #2
	b.eq	.Lcp_BB451_6
	tbz	w13, #0, .Lcp_BB451_21
	and	x12, x13, #0xfffffffffffffffc
	adrp	x16, cp_type_float
	add	x16, x16, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x16
	b.ne	.Lcp_BB451_21
.Lcp_BB451_6:
	cmp	x14, #2
	b.ne	.Lcp_BB451_22
	ror	x12, x11, #4
	mov	x16, #-2882303761517117440
	add	x12, x12, x16
	fmov	d0, x12
.Lcp_BB451_8:
	cmp	x15, #2
	b.ne	.Lcp_BB451_23
	ror	x12, x13, #4
	mov	x16, #-2882303761517117440
	add	x12, x12, x16
	fmov	d1, x12
.Lcp_BB451_10:
	fmul	d8, d0, d1
	mov	x16, #2882303761517117440
	fmov	x12, d8
	add	x12, x12, x16
	ror	x12, x12, #60
	and	x16, x12, #0x3
	cmp	x16, #2
	b.ne	.Lcp_BB451_24
.Lcp_BB451_11:
	cmp	x15, #1
	str	x12, [x9]
	b.ne	.Lcp_BB451_13
	and	x15, x13, #0xfffffffffffffffc
	ldr	w16, [x15]
	subs	w16, w16, #1
	str	w16, [x15]
	b.eq	.Lcp_BB451_28
.Lcp_BB451_13:
	cmp	x14, #1
	b.ne	.Lcp_BB451_15
	and	x13, x11, #0xfffffffffffffffc
	ldr	w14, [x13]
	subs	w14, w14, #1
	str	w14, [x13]
	b.eq	.Lcp_BB451_29
.Lcp_BB451_15:
	mov	x23, x8
	ldr	w25, [x23, #8]!
	and	x11, x25, #0x3ff
	cmp	x11, #128
	b.ne	.Lcp_BB451_25
	ldur	x11, [x10, #-24]
	and	x13, x11, #0x3
	cmp	x13, #2
	b.ne	.Lcp_BB451_26
	ror	x11, x11, #4
	mov	x13, #-2882303761517117440
	add	x11, x11, x13
	mov	x13, #2882303761517117440
	fmov	d0, x11
	fsub	d0, d0, d8
	fmov	x11, d0
	add	x11, x11, x13
	ror	x0, x11, #60
	and	x11, x0, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB451_27
.Lcp_BB451_18:
	and	x11, x12, #0x3
	stur	x0, [x10, #-24]
	cmp	x11, #1
	b.ne	.Lcp_BB451_20
	and	x10, x12, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB451_30
.Lcp_BB451_20:
	ldr	w25, [x8, #16]!
	mov	x22, x9
	mov	x23, x8
	and	x10, x25, #0x3ff
	ldr	x0, [x24, x10, lsl #3]
	br	x0
.Lcp_BB451_21:
	mov	x22, x10
	mov	x23, x8
	b	op_BINARY_OP
.Lcp_BB451_22:
	and	x12, x11, #0xfffffffffffffffc
	ldr	d0, [x12, #16]
	b	.Lcp_BB451_8
.Lcp_BB451_23:
	and	x12, x13, #0xfffffffffffffffc
	ldr	d1, [x12, #16]
	b	.Lcp_BB451_10
.Lcp_BB451_24:
	fmov	d0, d8
	adr	x17, .Lcp_tmp385
	b	box_thunk
.Lcp_tmp385:
	mov	x12, x0
	b	.Lcp_BB451_11
.Lcp_BB451_25:
	ldr	x0, [x24, x11, lsl #3]
	br	x0
.Lcp_BB451_26:
	b	op_BINARY_OP_SUB_FLOAT
.Lcp_BB451_27:
	adr	x17, .Lcp_tmp386
	b	box_thunk
.Lcp_tmp386:
	b	.Lcp_BB451_18
.Lcp_BB451_28:
	mov	x0, x13
	mov	x23, x8
	adr	x17, .Lcp_tmp387
	b	free_thunk
.Lcp_tmp387:
	b	.Lcp_BB451_13
.Lcp_BB451_29:
	mov	x0, x11
	mov	x23, x8
	adr	x17, .Lcp_tmp388
	b	free_thunk
.Lcp_tmp388:
	b	.Lcp_BB451_15
.Lcp_BB451_30:
	mov	x0, x12
	mov	x22, x9
	adr	x17, .Lcp_tmp389
	b	free_thunk
.Lcp_tmp389:
	b	.Lcp_BB451_20
.Lcp_func_end451:
	.size	op_COLD_BINARY_OP_MUL_FLOAT_SUB_FLOAT, .Lcp_func_end451-op_COLD_BINARY_OP_MUL_FLOAT_SUB_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_LT_FLOAT_JUMP_IF_FALSE,@function
op_COLD_COMPARE_OP_LT_FLOAT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	mov	x10, x22
	ldr	x9, [x8, #-16]!
	mov	x22, x8
	ldr	x0, [x22, #8]!
	and	x11, x9, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB452_3
	tbz	w9, #0, .Lcp_BB452_16
	and	x12, x9, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB452_16
.Lcp_BB452_3:
	and	x12, x0, #0x3
	cmp	x12, #2
	b.eq	.Lcp_BB452_6
	tbz	w0, #0, .Lcp_BB452_16
	and	x13, x0, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x13, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB452_16
.Lcp_BB452_6:
	cmp	x11, #2
	b.ne	.Lcp_BB452_17
	ror	x10, x9, #4
	mov	x13, #-2882303761517117440
	add	x10, x10, x13
	fmov	d0, x10
.Lcp_BB452_8:
	cmp	x12, #2
	b.ne	.Lcp_BB452_18
	ror	x10, x0, #4
	mov	x12, #-2882303761517117440
	add	x10, x10, x12
	adrp	x12, cp_true+3
	add	x12, x12, :lo12:cp_true+3
	fmov	d1, x10
	adrp	x10, cp_false+3
	add	x10, x10, :lo12:cp_false+3
	fcmp	d0, d1
	csel	x10, x12, x10, mi
.Lcp_BB452_10:
	cmp	x11, #1
	b.ne	.Lcp_BB452_12
	and	x11, x9, #0xfffffffffffffffc
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.eq	.Lcp_BB452_21
.Lcp_BB452_12:
	sub	x9, x10, #3
	adrp	x10, cp_true
	add	x10, x10, :lo12:cp_true
	cmp	x9, x10
	b.ne	.Lcp_BB452_14
	ldr	w25, [x23, #20]!
	b	.Lcp_BB452_15
.Lcp_BB452_14:
	ldr	w9, [x23, #16]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
.Lcp_BB452_15:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB452_16:
	mov	x22, x10
	b	op_COMPARE_OP
.Lcp_BB452_17:
	and	x10, x9, #0xfffffffffffffffc
	ldr	d0, [x10, #16]
	b	.Lcp_BB452_8
.Lcp_BB452_18:
	and	x13, x0, #0xfffffffffffffffc
	adrp	x10, cp_false+3
	add	x10, x10, :lo12:cp_false+3
	ldr	d1, [x13, #16]
	adrp	x14, cp_true+3
	add	x14, x14, :lo12:cp_true+3
	fcmp	d0, d1
	csel	x10, x14, x10, mi
	cmp	x12, #1
	b.ne	.Lcp_BB452_10
	ldr	w12, [x13]
	subs	w12, w12, #1
	str	w12, [x13]
	b.ne	.Lcp_BB452_10
	adr	x17, .Lcp_tmp390
	b	free_thunk
.Lcp_tmp390:
	b	.Lcp_BB452_10
.Lcp_BB452_21:
	mov	x0, x9
	adr	x17, .Lcp_tmp391
	b	free_thunk
.Lcp_tmp391:
	b	.Lcp_BB452_12
.Lcp_func_end452:
	.size	op_COLD_COMPARE_OP_LT_FLOAT_JUMP_IF_FALSE, .Lcp_func_end452-op_COLD_COMPARE_OP_LT_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE,@function
op_COLD_COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	mov	x9, x22
	ldr	x0, [x8, #-16]!
	mov	x22, x8
	ldr	x11, [x22, #8]!
	and	x10, x0, #0x3
	cmp	x10, #2
	b.eq	.Lcp_BB453_3
	tbz	w0, #0, .Lcp_BB453_11
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB453_11
.Lcp_BB453_3:
	tst	x11, #0x3
	b.ne	.Lcp_BB453_11
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x11, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB453_11
	asr	x9, x11, #2
	cmp	x10, #2
	b.ne	.Lcp_BB453_12
	ror	x10, x0, #4
	scvtf	d0, x9
	mov	x9, #-2882303761517117440
	add	x9, x10, x9
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x10, x9, mi
.Lcp_BB453_7:
	sub	x9, x9, #3
	adrp	x10, cp_true
	add	x10, x10, :lo12:cp_true
	cmp	x9, x10
	b.ne	.Lcp_BB453_9
	ldr	w25, [x23, #20]!
	b	.Lcp_BB453_10
.Lcp_BB453_9:
	ldr	w9, [x23, #16]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
.Lcp_BB453_10:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB453_11:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB453_12:
	scvtf	d0, x9
	and	x11, x0, #0xfffffffffffffffc
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	ldr	d1, [x11, #16]
	adrp	x12, cp_true+3
	add	x12, x12, :lo12:cp_true+3
	fcmp	d1, d0
	csel	x9, x12, x9, mi
	cmp	x10, #1
	b.ne	.Lcp_BB453_7
	ldr	w10, [x11]
	subs	w10, w10, #1
	str	w10, [x11]
	b.ne	.Lcp_BB453_7
	adr	x17, .Lcp_tmp392
	b	free_thunk
.Lcp_tmp392:
	b	.Lcp_BB453_7
.Lcp_func_end453:
	.size	op_COLD_COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end453-op_COLD_COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_LE_FLOAT_JUMP_IF_FALSE,@function
op_COLD_COMPARE_OP_LE_FLOAT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	mov	x10, x22
	ldr	x9, [x8, #-16]!
	mov	x22, x8
	ldr	x0, [x22, #8]!
	and	x11, x9, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB454_3
	tbz	w9, #0, .Lcp_BB454_16
	and	x12, x9, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB454_16
.Lcp_BB454_3:
	and	x12, x0, #0x3
	cmp	x12, #2
	b.eq	.Lcp_BB454_6
	tbz	w0, #0, .Lcp_BB454_16
	and	x13, x0, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x13, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB454_16
.Lcp_BB454_6:
	cmp	x11, #2
	b.ne	.Lcp_BB454_17
	ror	x10, x9, #4
	mov	x13, #-2882303761517117440
	add	x10, x10, x13
	fmov	d0, x10
.Lcp_BB454_8:
	cmp	x12, #2
	b.ne	.Lcp_BB454_18
	ror	x10, x0, #4
	mov	x12, #-2882303761517117440
	add	x10, x10, x12
	adrp	x12, cp_true+3
	add	x12, x12, :lo12:cp_true+3
	fmov	d1, x10
	adrp	x10, cp_false+3
	add	x10, x10, :lo12:cp_false+3
	fcmp	d0, d1
	csel	x10, x12, x10, ls
.Lcp_BB454_10:
	cmp	x11, #1
	b.ne	.Lcp_BB454_12
	and	x11, x9, #0xfffffffffffffffc
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.eq	.Lcp_BB454_21
.Lcp_BB454_12:
	sub	x9, x10, #3
	adrp	x10, cp_true
	add	x10, x10, :lo12:cp_true
	cmp	x9, x10
	b.ne	.Lcp_BB454_14
	ldr	w25, [x23, #20]!
	b	.Lcp_BB454_15
.Lcp_BB454_14:
	ldr	w9, [x23, #16]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
.Lcp_BB454_15:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB454_16:
	mov	x22, x10
	b	op_COMPARE_OP
.Lcp_BB454_17:
	and	x10, x9, #0xfffffffffffffffc
	ldr	d0, [x10, #16]
	b	.Lcp_BB454_8
.Lcp_BB454_18:
	and	x13, x0, #0xfffffffffffffffc
	adrp	x10, cp_false+3
	add	x10, x10, :lo12:cp_false+3
	ldr	d1, [x13, #16]
	adrp	x14, cp_true+3
	add	x14, x14, :lo12:cp_true+3
	fcmp	d0, d1
	csel	x10, x14, x10, ls
	cmp	x12, #1
	b.ne	.Lcp_BB454_10
	ldr	w12, [x13]
	subs	w12, w12, #1
	str	w12, [x13]
	b.ne	.Lcp_BB454_10
	adr	x17, .Lcp_tmp393
	b	free_thunk
.Lcp_tmp393:
	b	.Lcp_BB454_10
.Lcp_BB454_21:
	mov	x0, x9
	adr	x17, .Lcp_tmp394
	b	free_thunk
.Lcp_tmp394:
	b	.Lcp_BB454_12
.Lcp_func_end454:
	.size	op_COLD_COMPARE_OP_LE_FLOAT_JUMP_IF_FALSE, .Lcp_func_end454-op_COLD_COMPARE_OP_LE_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_LE_FLOAT_INT_JUMP_IF_FALSE,@function
op_COLD_COMPARE_OP_LE_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	mov	x9, x22
	ldr	x0, [x8, #-16]!
	mov	x22, x8
	ldr	x11, [x22, #8]!
	and	x10, x0, #0x3
	cmp	x10, #2
	b.eq	.Lcp_BB455_3
	tbz	w0, #0, .Lcp_BB455_11
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB455_11
.Lcp_BB455_3:
	tst	x11, #0x3
	b.ne	.Lcp_BB455_11
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x11, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB455_11
	asr	x9, x11, #2
	cmp	x10, #2
	b.ne	.Lcp_BB455_12
	ror	x10, x0, #4
	scvtf	d0, x9
	mov	x9, #-2882303761517117440
	add	x9, x10, x9
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x10, x9, ls
.Lcp_BB455_7:
	sub	x9, x9, #3
	adrp	x10, cp_true
	add	x10, x10, :lo12:cp_true
	cmp	x9, x10
	b.ne	.Lcp_BB455_9
	ldr	w25, [x23, #20]!
	b	.Lcp_BB455_10
.Lcp_BB455_9:
	ldr	w9, [x23, #16]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
.Lcp_BB455_10:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB455_11:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB455_12:
	scvtf	d0, x9
	and	x11, x0, #0xfffffffffffffffc
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	ldr	d1, [x11, #16]
	adrp	x12, cp_true+3
	add	x12, x12, :lo12:cp_true+3
	fcmp	d1, d0
	csel	x9, x12, x9, ls
	cmp	x10, #1
	b.ne	.Lcp_BB455_7
	ldr	w10, [x11]
	subs	w10, w10, #1
	str	w10, [x11]
	b.ne	.Lcp_BB455_7
	adr	x17, .Lcp_tmp395
	b	free_thunk
.Lcp_tmp395:
	b	.Lcp_BB455_7
.Lcp_func_end455:
	.size	op_COLD_COMPARE_OP_LE_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end455-op_COLD_COMPARE_OP_LE_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_EQ_FLOAT_JUMP_IF_FALSE,@function
op_COLD_COMPARE_OP_EQ_FLOAT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	mov	x10, x22
	ldr	x9, [x8, #-16]!
	mov	x22, x8
	ldr	x0, [x22, #8]!
	and	x11, x9, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB456_3
	tbz	w9, #0, .Lcp_BB456_16
	and	x12, x9, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB456_16
.Lcp_BB456_3:
	and	x12, x0, #0x3
	cmp	x12, #2
	b.eq	.Lcp_BB456_6
	tbz	w0, #0, .Lcp_BB456_16
	and	x13, x0, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x13, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB456_16
.Lcp_BB456_6:
	cmp	x11, #2
	b.ne	.Lcp_BB456_17
	ror	x10, x9, #4
	mov	x13, #-2882303761517117440
	add	x10, x10, x13
	fmov	d0, x10
.Lcp_BB456_8:
	cmp	x12, #2
	b.ne	.Lcp_BB456_18
	ror	x10, x0, #4
	mov	x12, #-2882303761517117440
	add	x10, x10, x12
	adrp	x12, cp_true+3
	add	x12, x12, :lo12:cp_true+3
	fmov	d1, x10
	adrp	x10, cp_false+3
	add	x10, x10, :lo12:cp_false+3
	fcmp	d0, d1
	csel	x10, x12, x10, eq
.Lcp_BB456_10:
	cmp	x11, #1
	b.ne	.Lcp_BB456_12
	and	x11, x9, #0xfffffffffffffffc
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.eq	.Lcp_BB456_21
.Lcp_BB456_12:
	sub	x9, x10, #3
	adrp	x10, cp_true
	add	x10, x10, :lo12:cp_true
	cmp	x9, x10
	b.ne	.Lcp_BB456_14
	ldr	w25, [x23, #20]!
	b	.Lcp_BB456_15
.Lcp_BB456_14:
	ldr	w9, [x23, #16]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
.Lcp_BB456_15:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB456_16:
	mov	x22, x10
	b	op_COMPARE_OP
.Lcp_BB456_17:
	and	x10, x9, #0xfffffffffffffffc
	ldr	d0, [x10, #16]
	b	.Lcp_BB456_8
.Lcp_BB456_18:
	and	x13, x0, #0xfffffffffffffffc
	adrp	x10, cp_false+3
	add	x10, x10, :lo12:cp_false+3
	ldr	d1, [x13, #16]
	adrp	x14, cp_true+3
	add	x14, x14, :lo12:cp_true+3
	fcmp	d0, d1
	csel	x10, x14, x10, eq
	cmp	x12, #1
	b.ne	.Lcp_BB456_10
	ldr	w12, [x13]
	subs	w12, w12, #1
	str	w12, [x13]
	b.ne	.Lcp_BB456_10
	adr	x17, .Lcp_tmp396
	b	free_thunk
.Lcp_tmp396:
	b	.Lcp_BB456_10
.Lcp_BB456_21:
	mov	x0, x9
	adr	x17, .Lcp_tmp397
	b	free_thunk
.Lcp_tmp397:
	b	.Lcp_BB456_12
.Lcp_func_end456:
	.size	op_COLD_COMPARE_OP_EQ_FLOAT_JUMP_IF_FALSE, .Lcp_func_end456-op_COLD_COMPARE_OP_EQ_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_EQ_FLOAT_INT_JUMP_IF_FALSE,@function
op_COLD_COMPARE_OP_EQ_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	mov	x9, x22
	ldr	x0, [x8, #-16]!
	mov	x22, x8
	ldr	x11, [x22, #8]!
	and	x10, x0, #0x3
	cmp	x10, #2
	b.eq	.Lcp_BB457_3
	tbz	w0, #0, .Lcp_BB457_11
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB457_11
.Lcp_BB457_3:
	tst	x11, #0x3
	b.ne	.Lcp_BB457_11
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x11, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB457_11
	asr	x9, x11, #2
	cmp	x10, #2
	b.ne	.Lcp_BB457_12
	ror	x10, x0, #4
	scvtf	d0, x9
	mov	x9, #-2882303761517117440
	add	x9, x10, x9
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x10, x9, eq
.Lcp_BB457_7:
	sub	x9, x9, #3
	adrp	x10, cp_true
	add	x10, x10, :lo12:cp_true
	cmp	x9, x10
	b.ne	.Lcp_BB457_9
	ldr	w25, [x23, #20]!
	b	.Lcp_BB457_10
.Lcp_BB457_9:
	ldr	w9, [x23, #16]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
.Lcp_BB457_10:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB457_11:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB457_12:
	scvtf	d0, x9
	and	x11, x0, #0xfffffffffffffffc
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	ldr	d1, [x11, #16]
	adrp	x12, cp_true+3
	add	x12, x12, :lo12:cp_true+3
	fcmp	d1, d0
	csel	x9, x12, x9, eq
	cmp	x10, #1
	b.ne	.Lcp_BB457_7
	ldr	w10, [x11]
	subs	w10, w10, #1
	str	w10, [x11]
	b.ne	.Lcp_BB457_7
	adr	x17, .Lcp_tmp398
	b	free_thunk
.Lcp_tmp398:
	b	.Lcp_BB457_7
.Lcp_func_end457:
	.size	op_COLD_COMPARE_OP_EQ_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end457-op_COLD_COMPARE_OP_EQ_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_NE_FLOAT_JUMP_IF_FALSE,@function
op_COLD_COMPARE_OP_NE_FLOAT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	mov	x10, x22
	ldr	x9, [x8, #-16]!
	mov	x22, x8
	ldr	x0, [x22, #8]!
	and	x11, x9, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB458_3
	tbz	w9, #0, .Lcp_BB458_16
	and	x12, x9, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB458_16
.Lcp_BB458_3:
	and	x12, x0, #0x3
	cmp	x12, #2
	b.eq	.Lcp_BB458_6
	tbz	w0, #0, .Lcp_BB458_16
	and	x13, x0, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x13, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB458_16
.Lcp_BB458_6:
	cmp	x11, #2
	b.ne	.Lcp_BB458_17
	ror	x10, x9, #4
	mov	x13, #-2882303761517117440
	add	x10, x10, x13
	fmov	d0, x10
.Lcp_BB458_8:
	cmp	x12, #2
	b.ne	.Lcp_BB458_18
	ror	x10, x0, #4
	mov	x12, #-2882303761517117440
	add	x10, x10, x12
	adrp	x12, cp_true+3
	add	x12, x12, :lo12:cp_true+3
	fmov	d1, x10
	adrp	x10, cp_false+3
	add	x10, x10, :lo12:cp_false+3
	fcmp	d0, d1
	csel	x10, x12, x10, ne
.Lcp_BB458_10:
	cmp	x11, #1
	b.ne	.Lcp_BB458_12
	and	x11, x9, #0xfffffffffffffffc
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.eq	.Lcp_BB458_21
.Lcp_BB458_12:
	sub	x9, x10, #3
	adrp	x10, cp_true
	add	x10, x10, :lo12:cp_true
	cmp	x9, x10
	b.ne	.Lcp_BB458_14
	ldr	w25, [x23, #20]!
	b	.Lcp_BB458_15
.Lcp_BB458_14:
	ldr	w9, [x23, #16]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
.Lcp_BB458_15:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB458_16:
	mov	x22, x10
	b	op_COMPARE_OP
.Lcp_BB458_17:
	and	x10, x9, #0xfffffffffffffffc
	ldr	d0, [x10, #16]
	b	.Lcp_BB458_8
.Lcp_BB458_18:
	and	x13, x0, #0xfffffffffffffffc
	adrp	x10, cp_false+3
	add	x10, x10, :lo12:cp_false+3
	ldr	d1, [x13, #16]
	adrp	x14, cp_true+3
	add	x14, x14, :lo12:cp_true+3
	fcmp	d0, d1
	csel	x10, x14, x10, ne
	cmp	x12, #1
	b.ne	.Lcp_BB458_10
	ldr	w12, [x13]
	subs	w12, w12, #1
	str	w12, [x13]
	b.ne	.Lcp_BB458_10
	adr	x17, .Lcp_tmp399
	b	free_thunk
.Lcp_tmp399:
	b	.Lcp_BB458_10
.Lcp_BB458_21:
	mov	x0, x9
	adr	x17, .Lcp_tmp400
	b	free_thunk
.Lcp_tmp400:
	b	.Lcp_BB458_12
.Lcp_func_end458:
	.size	op_COLD_COMPARE_OP_NE_FLOAT_JUMP_IF_FALSE, .Lcp_func_end458-op_COLD_COMPARE_OP_NE_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_NE_FLOAT_INT_JUMP_IF_FALSE,@function
op_COLD_COMPARE_OP_NE_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	mov	x9, x22
	ldr	x0, [x8, #-16]!
	mov	x22, x8
	ldr	x11, [x22, #8]!
	and	x10, x0, #0x3
	cmp	x10, #2
	b.eq	.Lcp_BB459_3
	tbz	w0, #0, .Lcp_BB459_11
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB459_11
.Lcp_BB459_3:
	tst	x11, #0x3
	b.ne	.Lcp_BB459_11
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x11, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB459_11
	asr	x9, x11, #2
	cmp	x10, #2
	b.ne	.Lcp_BB459_12
	ror	x10, x0, #4
	scvtf	d0, x9
	mov	x9, #-2882303761517117440
	add	x9, x10, x9
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x10, x9, ne
.Lcp_BB459_7:
	sub	x9, x9, #3
	adrp	x10, cp_true
	add	x10, x10, :lo12:cp_true
	cmp	x9, x10
	b.ne	.Lcp_BB459_9
	ldr	w25, [x23, #20]!
	b	.Lcp_BB459_10
.Lcp_BB459_9:
	ldr	w9, [x23, #16]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
.Lcp_BB459_10:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB459_11:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB459_12:
	scvtf	d0, x9
	and	x11, x0, #0xfffffffffffffffc
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	ldr	d1, [x11, #16]
	adrp	x12, cp_true+3
	add	x12, x12, :lo12:cp_true+3
	fcmp	d1, d0
	csel	x9, x12, x9, ne
	cmp	x10, #1
	b.ne	.Lcp_BB459_7
	ldr	w10, [x11]
	subs	w10, w10, #1
	str	w10, [x11]
	b.ne	.Lcp_BB459_7
	adr	x17, .Lcp_tmp401
	b	free_thunk
.Lcp_tmp401:
	b	.Lcp_BB459_7
.Lcp_func_end459:
	.size	op_COLD_COMPARE_OP_NE_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end459-op_COLD_COMPARE_OP_NE_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_GT_FLOAT_JUMP_IF_FALSE,@function
op_COLD_COMPARE_OP_GT_FLOAT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	mov	x10, x22
	ldr	x9, [x8, #-16]!
	mov	x22, x8
	ldr	x0, [x22, #8]!
	and	x11, x9, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB460_3
	tbz	w9, #0, .Lcp_BB460_16
	and	x12, x9, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB460_16
.Lcp_BB460_3:
	and	x12, x0, #0x3
	cmp	x12, #2
	b.eq	.Lcp_BB460_6
	tbz	w0, #0, .Lcp_BB460_16
	and	x13, x0, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x13, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB460_16
.Lcp_BB460_6:
	cmp	x11, #2
	b.ne	.Lcp_BB460_17
	ror	x10, x9, #4
	mov	x13, #-2882303761517117440
	add	x10, x10, x13
	fmov	d0, x10
.Lcp_BB460_8:
	cmp	x12, #2
	b.ne	.Lcp_BB460_18
	ror	x10, x0, #4
	mov	x12, #-2882303761517117440
	add	x10, x10, x12
	adrp	x12, cp_true+3
	add	x12, x12, :lo12:cp_true+3
	fmov	d1, x10
	adrp	x10, cp_false+3
	add	x10, x10, :lo12:cp_false+3
	fcmp	d0, d1
	csel	x10, x12, x10, gt
.Lcp_BB460_10:
	cmp	x11, #1
	b.ne	.Lcp_BB460_12
	and	x11, x9, #0xfffffffffffffffc
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.eq	.Lcp_BB460_21
.Lcp_BB460_12:
	sub	x9, x10, #3
	adrp	x10, cp_true
	add	x10, x10, :lo12:cp_true
	cmp	x9, x10
	b.ne	.Lcp_BB460_14
	ldr	w25, [x23, #20]!
	b	.Lcp_BB460_15
.Lcp_BB460_14:
	ldr	w9, [x23, #16]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
.Lcp_BB460_15:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB460_16:
	mov	x22, x10
	b	op_COMPARE_OP
.Lcp_BB460_17:
	and	x10, x9, #0xfffffffffffffffc
	ldr	d0, [x10, #16]
	b	.Lcp_BB460_8
.Lcp_BB460_18:
	and	x13, x0, #0xfffffffffffffffc
	adrp	x10, cp_false+3
	add	x10, x10, :lo12:cp_false+3
	ldr	d1, [x13, #16]
	adrp	x14, cp_true+3
	add	x14, x14, :lo12:cp_true+3
	fcmp	d0, d1
	csel	x10, x14, x10, gt
	cmp	x12, #1
	b.ne	.Lcp_BB460_10
	ldr	w12, [x13]
	subs	w12, w12, #1
	str	w12, [x13]
	b.ne	.Lcp_BB460_10
	adr	x17, .Lcp_tmp402
	b	free_thunk
.Lcp_tmp402:
	b	.Lcp_BB460_10
.Lcp_BB460_21:
	mov	x0, x9
	adr	x17, .Lcp_tmp403
	b	free_thunk
.Lcp_tmp403:
	b	.Lcp_BB460_12
.Lcp_func_end460:
	.size	op_COLD_COMPARE_OP_GT_FLOAT_JUMP_IF_FALSE, .Lcp_func_end460-op_COLD_COMPARE_OP_GT_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_GT_FLOAT_INT_JUMP_IF_FALSE,@function
op_COLD_COMPARE_OP_GT_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	mov	x9, x22
	ldr	x0, [x8, #-16]!
	mov	x22, x8
	ldr	x11, [x22, #8]!
	and	x10, x0, #0x3
	cmp	x10, #2
	b.eq	.Lcp_BB461_3
	tbz	w0, #0, .Lcp_BB461_11
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB461_11
.Lcp_BB461_3:
	tst	x11, #0x3
	b.ne	.Lcp_BB461_11
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x11, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB461_11
	asr	x9, x11, #2
	cmp	x10, #2
	b.ne	.Lcp_BB461_12
	ror	x10, x0, #4
	scvtf	d0, x9
	mov	x9, #-2882303761517117440
	add	x9, x10, x9
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x10, x9, gt
.Lcp_BB461_7:
	sub	x9, x9, #3
	adrp	x10, cp_true
	add	x10, x10, :lo12:cp_true
	cmp	x9, x10
	b.ne	.Lcp_BB461_9
	ldr	w25, [x23, #20]!
	b	.Lcp_BB461_10
.Lcp_BB461_9:
	ldr	w9, [x23, #16]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
.Lcp_BB461_10:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB461_11:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB461_12:
	scvtf	d0, x9
	and	x11, x0, #0xfffffffffffffffc
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	ldr	d1, [x11, #16]
	adrp	x12, cp_true+3
	add	x12, x12, :lo12:cp_true+3
	fcmp	d1, d0
	csel	x9, x12, x9, gt
	cmp	x10, #1
	b.ne	.Lcp_BB461_7
	ldr	w10, [x11]
	subs	w10, w10, #1
	str	w10, [x11]
	b.ne	.Lcp_BB461_7
	adr	x17, .Lcp_tmp404
	b	free_thunk
.Lcp_tmp404:
	b	.Lcp_BB461_7
.Lcp_func_end461:
	.size	op_COLD_COMPARE_OP_GT_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end461-op_COLD_COMPARE_OP_GT_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_GE_FLOAT_JUMP_IF_FALSE,@function
op_COLD_COMPARE_OP_GE_FLOAT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	mov	x10, x22
	ldr	x9, [x8, #-16]!
	mov	x22, x8
	ldr	x0, [x22, #8]!
	and	x11, x9, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB462_3
	tbz	w9, #0, .Lcp_BB462_16
	and	x12, x9, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB462_16
.Lcp_BB462_3:
	and	x12, x0, #0x3
	cmp	x12, #2
	b.eq	.Lcp_BB462_6
	tbz	w0, #0, .Lcp_BB462_16
	and	x13, x0, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x13, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB462_16
.Lcp_BB462_6:
	cmp	x11, #2
	b.ne	.Lcp_BB462_17
	ror	x10, x9, #4
	mov	x13, #-2882303761517117440
	add	x10, x10, x13
	fmov	d0, x10
.Lcp_BB462_8:
	cmp	x12, #2
	b.ne	.Lcp_BB462_18
	ror	x10, x0, #4
	mov	x12, #-2882303761517117440
	add	x10, x10, x12
	adrp	x12, cp_true+3
	add	x12, x12, :lo12:cp_true+3
	fmov	d1, x10
	adrp	x10, cp_false+3
	add	x10, x10, :lo12:cp_false+3
	fcmp	d0, d1
	csel	x10, x12, x10, ge
.Lcp_BB462_10:
	cmp	x11, #1
	b.ne	.Lcp_BB462_12
	and	x11, x9, #0xfffffffffffffffc
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.eq	.Lcp_BB462_21
.Lcp_BB462_12:
	sub	x9, x10, #3
	adrp	x10, cp_true
	add	x10, x10, :lo12:cp_true
	cmp	x9, x10
	b.ne	.Lcp_BB462_14
	ldr	w25, [x23, #20]!
	b	.Lcp_BB462_15
.Lcp_BB462_14:
	ldr	w9, [x23, #16]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
.Lcp_BB462_15:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB462_16:
	mov	x22, x10
	b	op_COMPARE_OP
.Lcp_BB462_17:
	and	x10, x9, #0xfffffffffffffffc
	ldr	d0, [x10, #16]
	b	.Lcp_BB462_8
.Lcp_BB462_18:
	and	x13, x0, #0xfffffffffffffffc
	adrp	x10, cp_false+3
	add	x10, x10, :lo12:cp_false+3
	ldr	d1, [x13, #16]
	adrp	x14, cp_true+3
	add	x14, x14, :lo12:cp_true+3
	fcmp	d0, d1
	csel	x10, x14, x10, ge
	cmp	x12, #1
	b.ne	.Lcp_BB462_10
	ldr	w12, [x13]
	subs	w12, w12, #1
	str	w12, [x13]
	b.ne	.Lcp_BB462_10
	adr	x17, .Lcp_tmp405
	b	free_thunk
.Lcp_tmp405:
	b	.Lcp_BB462_10
.Lcp_BB462_21:
	mov	x0, x9
	adr	x17, .Lcp_tmp406
	b	free_thunk
.Lcp_tmp406:
	b	.Lcp_BB462_12
.Lcp_func_end462:
	.size	op_COLD_COMPARE_OP_GE_FLOAT_JUMP_IF_FALSE, .Lcp_func_end462-op_COLD_COMPARE_OP_GE_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_GE_FLOAT_INT_JUMP_IF_FALSE,@function
op_COLD_COMPARE_OP_GE_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	mov	x9, x22
	ldr	x0, [x8, #-16]!
	mov	x22, x8
	ldr	x11, [x22, #8]!
	and	x10, x0, #0x3
	cmp	x10, #2
	b.eq	.Lcp_BB463_3
	tbz	w0, #0, .Lcp_BB463_11
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB463_11
.Lcp_BB463_3:
	tst	x11, #0x3
	b.ne	.Lcp_BB463_11
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x11, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB463_11
	asr	x9, x11, #2
	cmp	x10, #2
	b.ne	.Lcp_BB463_12
	ror	x10, x0, #4
	scvtf	d0, x9
	mov	x9, #-2882303761517117440
	add	x9, x10, x9
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	fmov	d1, x9
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	fcmp	d1, d0
	csel	x9, x10, x9, ge
.Lcp_BB463_7:
	sub	x9, x9, #3
	adrp	x10, cp_true
	add	x10, x10, :lo12:cp_true
	cmp	x9, x10
	b.ne	.Lcp_BB463_9
	ldr	w25, [x23, #20]!
	b	.Lcp_BB463_10
.Lcp_BB463_9:
	ldr	w9, [x23, #16]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
.Lcp_BB463_10:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB463_11:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB463_12:
	scvtf	d0, x9
	and	x11, x0, #0xfffffffffffffffc
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	ldr	d1, [x11, #16]
	adrp	x12, cp_true+3
	add	x12, x12, :lo12:cp_true+3
	fcmp	d1, d0
	csel	x9, x12, x9, ge
	cmp	x10, #1
	b.ne	.Lcp_BB463_7
	ldr	w10, [x11]
	subs	w10, w10, #1
	str	w10, [x11]
	b.ne	.Lcp_BB463_7
	adr	x17, .Lcp_tmp407
	b	free_thunk
.Lcp_tmp407:
	b	.Lcp_BB463_7
.Lcp_func_end463:
	.size	op_COLD_COMPARE_OP_GE_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end463-op_COLD_COMPARE_OP_GE_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COLD_RESUME_POP_TOP,@function
op_COLD_RESUME_POP_TOP:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	mov	x19, x23
	tst	x25, #0xfffff800
	b.ne	.Lcp_BB464_4
	ldr	w8, [x20, #16]
	cbz	w8, .Lcp_BB464_4
	sub	x8, x22, x21
	mov	x0, x20
	str	x19, [x21, #16]
	sub	x8, x8, #64
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_handle_events
	tbnz	w0, #31, .Lcp_BB464_8
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB464_4:
	ldr	x0, [x22, #-8]!
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB464_6
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB464_7
.Lcp_BB464_6:
	ldr	w25, [x19, #8]!
	mov	x23, x19
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB464_7:
	.cfi_restore_state
	add	x23, x19, #4
	adr	x17, .Lcp_tmp408
	b	free_thunk
.Lcp_tmp408:
	b	.Lcp_BB464_6
.Lcp_BB464_8:
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end464:
	.size	op_COLD_RESUME_POP_TOP, .Lcp_func_end464-op_COLD_RESUME_POP_TOP
	.cfi_endproc
	.p2align	2
	.type	op_COLD_RESUME_POP_TOP_JUMP_BACKWARD_PLAIN,@function
op_COLD_RESUME_POP_TOP_JUMP_BACKWARD_PLAIN:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	mov	x19, x23
	tst	x25, #0xfffff800
	b.ne	.Lcp_BB465_4
	ldr	w8, [x20, #16]
	cbz	w8, .Lcp_BB465_4
	sub	x8, x22, x21
	mov	x0, x20
	str	x19, [x21, #16]
	sub	x8, x8, #64
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_handle_events
	tbnz	w0, #31, .Lcp_BB465_13
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB465_4:
	ldr	x0, [x22, #-8]!
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB465_6
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB465_12
.Lcp_BB465_6:
	ldr	w25, [x19, #8]!
	and	x8, x25, #0x3ff
	cmp	x8, #59
	b.ne	.Lcp_BB465_10
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB465_11
	lsr	w8, w25, #10
	mov	w9, #4
	mov	w8, w8
	sub	x8, x9, x8
	add	x23, x19, x8, lsl #2
	ldr	w25, [x23]
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
.Lcp_BB465_9:
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB465_10:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x0, [x24, x8, lsl #3]
	mov	x23, x19
	b	.Lcp_BB465_9
.Lcp_BB465_11:
	mov	x23, x19
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_JUMP_BACKWARD_PLAIN
.Lcp_BB465_12:
	.cfi_restore_state
	add	x23, x19, #4
	adr	x17, .Lcp_tmp409
	b	free_thunk
.Lcp_tmp409:
	b	.Lcp_BB465_6
.Lcp_BB465_13:
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end465:
	.size	op_COLD_RESUME_POP_TOP_JUMP_BACKWARD_PLAIN, .Lcp_func_end465-op_COLD_RESUME_POP_TOP_JUMP_BACKWARD_PLAIN
	.cfi_endproc
	.hidden	cp_handlers
	.type	cp_handlers,@object
	.section	.data.rel.ro,"aw",@progbits
	.globl	cp_handlers
	.p2align	3, 0x0
cp_handlers:
	.xword	op_NOP
	.xword	op_POP_TOP
	.xword	op_COPY
	.xword	op_SWAP
	.xword	op_PUSH_NULL
	.xword	op_LOAD_CONST
	.xword	op_LOAD_SMALL_INT
	.xword	op_LOAD_COMMON_CONSTANT
	.xword	op_LOAD_FAST
	.xword	op_LOAD_FAST_BORROW
	.xword	op_LOAD_FAST_CHECK
	.xword	op_LOAD_FAST_AND_CLEAR
	.xword	op_STORE_FAST
	.xword	op_DELETE_FAST
	.xword	op_MAKE_CELL
	.xword	op_COPY_FREE_VARS
	.xword	op_LOAD_DEREF
	.xword	op_STORE_DEREF
	.xword	op_DELETE_DEREF
	.xword	op_LOAD_FROM_DICT_OR_DEREF
	.xword	op_LOAD_NAME
	.xword	op_STORE_NAME
	.xword	op_DELETE_NAME
	.xword	op_LOAD_GLOBAL
	.xword	op_STORE_GLOBAL
	.xword	op_DELETE_GLOBAL
	.xword	op_LOAD_FROM_DICT_OR_GLOBALS
	.xword	op_LOAD_LOCALS
	.xword	op_LOAD_BUILD_CLASS
	.xword	op_IMPORT_NAME
	.xword	op_IMPORT_FROM
	.xword	op_IMPORT_STAR
	.xword	op_LOAD_ATTR
	.xword	op_LOAD_METHOD
	.xword	op_LOAD_SUPER_ATTR
	.xword	op_LOAD_SUPER_METHOD
	.xword	op_STORE_ATTR
	.xword	op_DELETE_ATTR
	.xword	op_BINARY_SUBSCR
	.xword	op_STORE_SUBSCR
	.xword	op_DELETE_SUBSCR
	.xword	op_BINARY_SLICE
	.xword	op_STORE_SLICE
	.xword	op_BUILD_SLICE
	.xword	op_BINARY_OP
	.xword	op_COMPARE_OP
	.xword	op_IS_OP
	.xword	op_CONTAINS_OP
	.xword	op_UNARY_NEGATIVE
	.xword	op_UNARY_POSITIVE
	.xword	op_UNARY_INVERT
	.xword	op_UNARY_NOT
	.xword	op_TO_BOOL
	.xword	op_CONVERT_VALUE
	.xword	op_FORMAT_SIMPLE
	.xword	op_FORMAT_WITH_SPEC
	.xword	op_PRINT_EXPR
	.xword	op_JUMP_FORWARD
	.xword	op_JUMP_BACKWARD
	.xword	op_JUMP_BACKWARD_PLAIN
	.xword	op_JUMP_BACKWARD_TRACE
	.xword	op_JUMP_BACKWARD_RECORD
	.xword	op_ENTER
	.xword	op_ENTER_PLAIN
	.xword	op_ENTER_TRACE
	.xword	op_ENTER_RECORD
	.xword	op_JUMP_BACKWARD_NO_INTERRUPT
	.xword	op_POP_JUMP_IF_TRUE
	.xword	op_POP_JUMP_IF_FALSE
	.xword	op_POP_JUMP_IF_NONE
	.xword	op_POP_JUMP_IF_NOT_NONE
	.xword	op_RESUME
	.xword	op_GET_ITER
	.xword	op_GET_YIELD_FROM_ITER
	.xword	op_FOR_ITER
	.xword	op_RETURN_GENERATOR
	.xword	op_MAKE_GENERATOR_EXPRESSION
	.xword	op_YIELD_VALUE
	.xword	op_SEND
	.xword	op_END_SEND
	.xword	op_CLEANUP_THROW
	.xword	op_GET_AWAITABLE
	.xword	op_GET_AITER
	.xword	op_GET_ANEXT
	.xword	op_END_ASYNC_FOR
	.xword	op_ASYNC_GENERATOR_WRAP
	.xword	op_STOPITERATION_ERROR
	.xword	op_BUILD_TUPLE
	.xword	op_BUILD_LIST
	.xword	op_BUILD_PAIR
	.xword	op_BUILD_SET
	.xword	op_BUILD_MAP
	.xword	op_BUILD_STRING
	.xword	op_LIST_APPEND
	.xword	op_SET_ADD
	.xword	op_MAP_ADD
	.xword	op_LIST_EXTEND
	.xword	op_SET_UPDATE
	.xword	op_DICT_UPDATE
	.xword	op_DICT_MERGE
	.xword	op_LIST_TO_TUPLE
	.xword	op_UNPACK_SEQUENCE
	.xword	op_UNPACK_EX
	.xword	op_MAKE_FUNCTION
	.xword	op_SET_FUNCTION_ATTRIBUTE
	.xword	op_CALL
	.xword	op_CALL_KW
	.xword	op_CALL_FUNCTION_EX
	.xword	op_RETURN_VALUE
	.xword	op_PUSH_EXC_INFO
	.xword	op_POP_EXCEPT
	.xword	op_RERAISE
	.xword	op_RAISE_VARARGS
	.xword	op_CHECK_EXC_MATCH
	.xword	op_CHECK_EG_MATCH
	.xword	op_PREP_RERAISE_STAR
	.xword	op_WITH_EXCEPT_START
	.xword	op_LOAD_SPECIAL
	.xword	op_GET_LEN
	.xword	op_MATCH_MAPPING
	.xword	op_MATCH_SEQUENCE
	.xword	op_MATCH_KEYS
	.xword	op_MATCH_CLASS
	.xword	op_BINARY_OP_ADD_INT
	.xword	op_BINARY_OP_ADD_FLOAT
	.xword	op_BINARY_OP_ADD_FLOAT_INT
	.xword	op_BINARY_OP_ADD_INT_FLOAT
	.xword	op_BINARY_OP_SUB_INT
	.xword	op_BINARY_OP_SUB_FLOAT
	.xword	op_BINARY_OP_SUB_FLOAT_INT
	.xword	op_BINARY_OP_SUB_INT_FLOAT
	.xword	op_BINARY_OP_MUL_INT
	.xword	op_BINARY_OP_MUL_FLOAT
	.xword	op_BINARY_OP_MUL_FLOAT_INT
	.xword	op_BINARY_OP_MUL_INT_FLOAT
	.xword	op_BINARY_OP_AND_INT
	.xword	op_BINARY_OP_OR_INT
	.xword	op_BINARY_OP_XOR_INT
	.xword	op_BINARY_OP_FLOOR_DIV_INT
	.xword	op_BINARY_OP_MOD_INT
	.xword	op_BINARY_OP_LSHIFT_INT
	.xword	op_BINARY_OP_RSHIFT_INT
	.xword	op_BINARY_OP_TRUE_DIV_INT
	.xword	op_BINARY_OP_POW_INT
	.xword	op_BINARY_OP_TRUE_DIV_FLOAT
	.xword	op_BINARY_OP_TRUE_DIV_FLOAT_INT
	.xword	op_BINARY_OP_TRUE_DIV_INT_FLOAT
	.xword	op_BINARY_OP_FLOOR_DIV_FLOAT
	.xword	op_BINARY_OP_MOD_FLOAT
	.xword	op_BINARY_OP_POW_FLOAT
	.xword	op_BINARY_OP_POW_FLOAT_INT
	.xword	op_BINARY_OP_ADD_STR
	.xword	op_BINARY_OP_APPEND_STR
	.xword	op_BINARY_OP_ADD_LIST
	.xword	op_BINARY_OP_ADD_TUPLE
	.xword	op_COMPARE_OP_LT_INT
	.xword	op_COMPARE_OP_LT_FLOAT
	.xword	op_COMPARE_OP_LT_FLOAT_INT
	.xword	op_COMPARE_OP_LT_INT_FLOAT
	.xword	op_COMPARE_OP_LE_INT
	.xword	op_COMPARE_OP_LE_FLOAT
	.xword	op_COMPARE_OP_LE_FLOAT_INT
	.xword	op_COMPARE_OP_LE_INT_FLOAT
	.xword	op_COMPARE_OP_EQ_INT
	.xword	op_COMPARE_OP_EQ_FLOAT
	.xword	op_COMPARE_OP_EQ_FLOAT_INT
	.xword	op_COMPARE_OP_EQ_INT_FLOAT
	.xword	op_COMPARE_OP_NE_INT
	.xword	op_COMPARE_OP_NE_FLOAT
	.xword	op_COMPARE_OP_NE_FLOAT_INT
	.xword	op_COMPARE_OP_NE_INT_FLOAT
	.xword	op_COMPARE_OP_GT_INT
	.xword	op_COMPARE_OP_GT_FLOAT
	.xword	op_COMPARE_OP_GT_FLOAT_INT
	.xword	op_COMPARE_OP_GT_INT_FLOAT
	.xword	op_COMPARE_OP_GE_INT
	.xword	op_COMPARE_OP_GE_FLOAT
	.xword	op_COMPARE_OP_GE_FLOAT_INT
	.xword	op_COMPARE_OP_GE_INT_FLOAT
	.xword	op_COMPARE_OP_EQ_STR
	.xword	op_COMPARE_OP_NE_STR
	.xword	op_COMPARE_OP_LE_SET
	.xword	op_COMPARE_OP_GE_SET
	.xword	op_UNARY_NEGATIVE_INT
	.xword	op_UNARY_NEGATIVE_FLOAT
	.xword	op_BINARY_SUBSCR_LIST_INT
	.xword	op_BINARY_SUBSCR_LIST_BACKWARDS
	.xword	op_BINARY_SUBSCR_TUPLE_INT
	.xword	op_BINARY_SUBSCR_TUPLE_BACKWARDS
	.xword	op_BINARY_SUBSCR_ARRAY_DOUBLE
	.xword	op_BINARY_SUBSCR_ARRAY_DOUBLE_BACKWARDS
	.xword	op_BINARY_SUBSCR_ARRAY_INTEGER
	.xword	op_BINARY_SUBSCR_ARRAY_INTEGER_BACKWARDS
	.xword	op_BINARY_SUBSCR_ARRAY_INT32
	.xword	op_BINARY_SUBSCR_ARRAY_INT32_BACKWARDS
	.xword	op_BINARY_SUBSCR_DICT_STR
	.xword	op_BINARY_SUBSCR_LIST_SLICE
	.xword	op_BINARY_SLICE_LIST
	.xword	op_STORE_SLICE_LIST
	.xword	op_BINARY_SUBSCR_GETITEM
	.xword	op_STORE_SUBSCR_LIST_INT
	.xword	op_STORE_SUBSCR_LIST_BACKWARDS
	.xword	op_STORE_SUBSCR_ARRAY_DOUBLE
	.xword	op_STORE_SUBSCR_ARRAY_DOUBLE_BACKWARDS
	.xword	op_STORE_SUBSCR_ARRAY_INTEGER
	.xword	op_STORE_SUBSCR_ARRAY_INTEGER_BACKWARDS
	.xword	op_STORE_SUBSCR_ARRAY_INT32
	.xword	op_STORE_SUBSCR_ARRAY_INT32_BACKWARDS
	.xword	op_STORE_SUBSCR_SETITEM
	.xword	op_TO_BOOL_STR
	.xword	op_TO_BOOL_LIST
	.xword	op_TO_BOOL_NONE
	.xword	op_TO_BOOL_BOOL
	.xword	op_TO_BOOL_INT
	.xword	op_GET_ITER_LIST
	.xword	op_GET_ITER_TUPLE
	.xword	op_GET_ITER_RANGE
	.xword	op_GET_ITER_GENERATOR
	.xword	op_GET_ITER_PYTHON
	.xword	op_GET_YIELD_FROM_ITER_GENERATOR
	.xword	op_GET_YIELD_FROM_ITER_PYTHON
	.xword	op_FOR_ITER_RANGE
	.xword	op_FOR_ITER_LIST
	.xword	op_FOR_ITER_TUPLE
	.xword	op_FOR_ITER_SET
	.xword	op_FOR_ITER_ENUMERATE_LIST
	.xword	op_FOR_ITER_GENERATOR
	.xword	op_SEND_GENERATOR
	.xword	op_SEND_COROUTINE
	.xword	op_UNPACK_SEQUENCE_TUPLE
	.xword	op_UNPACK_SEQUENCE_LIST
	.xword	op_LOAD_ATTR_SLOT
	.xword	op_LOAD_ATTR_DICT
	.xword	op_LOAD_ATTR_NATIVE
	.xword	op_LOAD_ATTR_MODULE
	.xword	op_LOAD_ATTR_CLASS_VALUE
	.xword	op_LOAD_ATTR_TYPE
	.xword	op_LOAD_ATTR_PROPERTY
	.xword	op_STORE_ATTR_SLOT
	.xword	op_STORE_ATTR_MEMBER
	.xword	op_STORE_ATTR_DICT
	.xword	op_STORE_ATTR_PROPERTY
	.xword	op_LOAD_METHOD_PLAIN
	.xword	op_LOAD_METHOD_DICT
	.xword	op_LOAD_METHOD_NATIVE
	.xword	op_LOAD_METHOD_MODULE
	.xword	op_LOAD_METHOD_SLOT
	.xword	op_LOAD_METHOD_TYPE
	.xword	op_LOAD_METHOD_CLASS_METHOD
	.xword	op_LOAD_SUPER_METHOD_FUNCTION
	.xword	op_LOAD_GLOBAL_MODULE
	.xword	op_LOAD_GLOBAL_BUILTIN
	.xword	op_CALL_FUNCTION_EXACT
	.xword	op_CALL_METHOD_EXACT
	.xword	op_CALL_FUNCTION_DEFAULTS_1
	.xword	op_CALL_METHOD_DEFAULTS_1
	.xword	op_CALL_FUNCTION_DEFAULTS_2
	.xword	op_CALL_METHOD_DEFAULTS_2
	.xword	op_CALL_FUNCTION_DEFAULTS_3
	.xword	op_CALL_METHOD_DEFAULTS_3
	.xword	op_CALL_NATIVE
	.xword	op_CALL_NATIVE_METHOD
	.xword	op_CALL_ISINSTANCE
	.xword	op_CALL_LEN_LIST
	.xword	op_CALL_LEN_TUPLE
	.xword	op_CALL_LEN_STR
	.xword	op_CALL_LEN_DICT
	.xword	op_CALL_LIST_APPEND
	.xword	op_CALL_CLASS
	.xword	op_CALL_NATIVE_CLASS
	.xword	op_LOAD_FAST_LOAD_FAST
	.xword	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW
	.xword	op_LOAD_FAST_BORROW_LOAD_SMALL_INT
	.xword	op_STORE_FAST_LOAD_FAST
	.xword	op_STORE_FAST_LOAD_FAST_BORROW
	.xword	op_STORE_FAST_STORE_FAST
	.xword	op_LOAD_FAST_BORROW_LOAD_ATTR_SLOT
	.xword	op_LOAD_FAST_BORROW_LOAD_METHOD_PLAIN
	.xword	op_LOAD_FAST_BORROW_STORE_ATTR_SLOT
	.xword	op_LOAD_FAST_RETURN_VALUE
	.xword	op_LOAD_CONST_RETURN_VALUE
	.xword	op_POP_TOP_LOAD_FAST_BORROW
	.xword	op_LOAD_CONST_LOAD_FAST_BORROW
	.xword	op_LOAD_FAST_BORROW_LOAD_CONST
	.xword	op_PUSH_NULL_LOAD_GLOBAL_MODULE
	.xword	op_RESUME_JUMP_BACKWARD_NO_INTERRUPT
	.xword	op_IS_OP_JUMP_IF_FALSE
	.xword	op_IS_OP_JUMP_IF_TRUE
	.xword	op_CONTAINS_OP_JUMP_IF_FALSE
	.xword	op_CONTAINS_OP_JUMP_IF_TRUE
	.xword	op_ENTER_PLAIN_LOAD_FAST_BORROW
	.xword	op_BINARY_OP_MUL_FLOAT_ADD_FLOAT
	.xword	op_BINARY_OP_MUL_FLOAT_SUB_FLOAT
	.xword	op_COMPARE_OP_LT_INT_JUMP_IF_FALSE
	.xword	op_COMPARE_OP_LT_INT_JUMP_IF_TRUE
	.xword	op_COMPARE_OP_LT_FLOAT_JUMP_IF_FALSE
	.xword	op_COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE
	.xword	op_COMPARE_OP_LE_INT_JUMP_IF_FALSE
	.xword	op_COMPARE_OP_LE_INT_JUMP_IF_TRUE
	.xword	op_COMPARE_OP_LE_FLOAT_JUMP_IF_FALSE
	.xword	op_COMPARE_OP_LE_FLOAT_INT_JUMP_IF_FALSE
	.xword	op_COMPARE_OP_EQ_INT_JUMP_IF_FALSE
	.xword	op_COMPARE_OP_EQ_INT_JUMP_IF_TRUE
	.xword	op_COMPARE_OP_EQ_FLOAT_JUMP_IF_FALSE
	.xword	op_COMPARE_OP_EQ_FLOAT_INT_JUMP_IF_FALSE
	.xword	op_COMPARE_OP_NE_INT_JUMP_IF_FALSE
	.xword	op_COMPARE_OP_NE_INT_JUMP_IF_TRUE
	.xword	op_COMPARE_OP_NE_FLOAT_JUMP_IF_FALSE
	.xword	op_COMPARE_OP_NE_FLOAT_INT_JUMP_IF_FALSE
	.xword	op_COMPARE_OP_GT_INT_JUMP_IF_FALSE
	.xword	op_COMPARE_OP_GT_INT_JUMP_IF_TRUE
	.xword	op_COMPARE_OP_GT_FLOAT_JUMP_IF_FALSE
	.xword	op_COMPARE_OP_GT_FLOAT_INT_JUMP_IF_FALSE
	.xword	op_COMPARE_OP_GE_INT_JUMP_IF_FALSE
	.xword	op_COMPARE_OP_GE_INT_JUMP_IF_TRUE
	.xword	op_COMPARE_OP_GE_FLOAT_JUMP_IF_FALSE
	.xword	op_COMPARE_OP_GE_FLOAT_INT_JUMP_IF_FALSE
	.xword	op_TO_BOOL_BOOL_JUMP_IF_FALSE
	.xword	op_TO_BOOL_BOOL_JUMP_IF_TRUE
	.xword	op_TO_BOOL_INT_JUMP_IF_FALSE
	.xword	op_TO_BOOL_INT_JUMP_IF_TRUE
	.xword	op_TO_BOOL_NONE_JUMP_IF_FALSE
	.xword	op_TO_BOOL_NONE_JUMP_IF_TRUE
	.xword	op_TO_BOOL_STR_JUMP_IF_FALSE
	.xword	op_TO_BOOL_STR_JUMP_IF_TRUE
	.xword	op_TO_BOOL_LIST_JUMP_IF_FALSE
	.xword	op_TO_BOOL_LIST_JUMP_IF_TRUE
	.xword	op_LOAD_SMALL_INT_BINARY_OP_ADD_INT
	.xword	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_BINARY_OP_ADD_INT
	.xword	op_LOAD_SMALL_INT_BINARY_OP_SUB_INT
	.xword	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_BINARY_OP_SUB_INT
	.xword	op_LOAD_SMALL_INT_COMPARE_OP_LT_INT_JUMP_IF_FALSE
	.xword	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_LT_INT_JUMP_IF_FALSE
	.xword	op_LOAD_FAST_BORROW_COMPARE_OP_LT_INT_JUMP_IF_FALSE
	.xword	op_LOAD_SMALL_INT_COMPARE_OP_LE_INT_JUMP_IF_FALSE
	.xword	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_LE_INT_JUMP_IF_FALSE
	.xword	op_LOAD_FAST_BORROW_COMPARE_OP_LE_INT_JUMP_IF_FALSE
	.xword	op_LOAD_SMALL_INT_COMPARE_OP_EQ_INT_JUMP_IF_FALSE
	.xword	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_EQ_INT_JUMP_IF_FALSE
	.xword	op_LOAD_FAST_BORROW_COMPARE_OP_EQ_INT_JUMP_IF_FALSE
	.xword	op_LOAD_SMALL_INT_COMPARE_OP_NE_INT_JUMP_IF_FALSE
	.xword	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_NE_INT_JUMP_IF_FALSE
	.xword	op_LOAD_FAST_BORROW_COMPARE_OP_NE_INT_JUMP_IF_FALSE
	.xword	op_LOAD_SMALL_INT_COMPARE_OP_GT_INT_JUMP_IF_FALSE
	.xword	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_GT_INT_JUMP_IF_FALSE
	.xword	op_LOAD_FAST_BORROW_COMPARE_OP_GT_INT_JUMP_IF_FALSE
	.xword	op_LOAD_SMALL_INT_COMPARE_OP_GE_INT_JUMP_IF_FALSE
	.xword	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_GE_INT_JUMP_IF_FALSE
	.xword	op_LOAD_FAST_BORROW_COMPARE_OP_GE_INT_JUMP_IF_FALSE
	.xword	op_LOAD_FAST_BORROW_BINARY_OP_ADD_INT
	.xword	op_LOAD_FAST_BORROW_BINARY_OP_SUB_FLOAT
	.xword	op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT
	.xword	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_ADD_INT
	.xword	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_SUB_FLOAT
	.xword	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT
	.xword	op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_ADD_FLOAT
	.xword	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_ADD_FLOAT
	.xword	op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_SUB_FLOAT
	.xword	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_SUB_FLOAT
	.xword	op_LOAD_FAST_BORROW_BINARY_SUBSCR_LIST_INT
	.xword	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_SUBSCR_LIST_INT
	.xword	op_STORE_FAST_JUMP_BACKWARD_PLAIN
	.xword	op_POP_TOP_JUMP_BACKWARD_PLAIN
	.xword	op_LIST_APPEND_JUMP_BACKWARD_PLAIN
	.xword	op_SET_ADD_JUMP_BACKWARD_PLAIN
	.xword	op_RESUME_POP_TOP
	.xword	op_RESUME_POP_TOP_JUMP_BACKWARD_PLAIN
	.zero	5256
	.size	cp_handlers, 8192
	.hidden	cp_true
	.hidden	cp_false
	.hidden	cp_none
	.hidden	cp_type_float
	.hidden	cp_type_str
	.hidden	cp_type_int
	.hidden	cp_type_list
	.hidden	cp_type_tuple
	.hidden	cp_type_set
	.hidden	cp_type_frozenset
	.hidden	cp_type_array
	.hidden	cp_type_dict
	.hidden	cp_type_slice
	.hidden	cp_type_range
	.hidden	cp_type_generator
	.hidden	cp_type_range_iterator
	.hidden	cp_type_list_iterator
	.hidden	cp_type_tuple_iterator
	.hidden	cp_type_set_iterator
	.hidden	cp_type_enumerate
	.hidden	cp_type_coroutine
	.hidden	cp_type_module
	.hidden	cp_type_type
	.hidden	cp_type_super
	.hidden	cp_type_function
	.hidden	cp_type_native_function
	.hidden	cp_type_method_descriptor
	.hidden	cp_native_isinstance
	.hidden	cp_type_object
	.hidden	cp_native_len
	.hidden	cp_native_list_append
	.popsection
