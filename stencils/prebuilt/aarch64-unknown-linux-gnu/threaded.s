# Generated from bytecodes.def. Do not edit: `cargo run -p copperplate-stencils -- refresh` makes it anew.
# inputs: blake3 9d9bd664e471319a705eff34b25a64e8bd47393e1335bab93eb3744947e3348b
# clang: 22.1.8
# text: blake3 97011780e7a1d7ab05b48cbe067208d519160b9521cf59cd12c4d1b1f20adff1
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
	ldr	w25, [x23, #12]!
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
	ldrh	w8, [x23, #4]
	mov	x24, x22
	cmp	w8, #15
	b.ls	.Lcp_BB50_7
	mov	x22, x24
	sub	x9, x24, x21
	sub	w8, w8, #16
	ldr	x26, [x22, #-8]!
	sub	x9, x9, #64
	ldur	x19, [x22, #-8]
	strh	w8, [x23, #4]
	lsr	x8, x9, #3
	mov	x0, x20
	mov	x1, x26
	str	x23, [x21, #16]
	mov	x2, x19
	str	w8, [x21, #32]
	bl	cp_contains
	tbnz	w0, #31, .Lcp_BB50_8
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
	and	x9, x26, #0x3
	add	x8, x8, #3
	cmp	x9, #1
	stur	x8, [x24, #-16]
	b.ne	.Lcp_BB50_4
	and	x8, x26, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB50_9
.Lcp_BB50_4:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB50_6
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB50_10
.Lcp_BB50_6:
	ldr	w25, [x23, #8]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB50_7:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x24
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_SPECIALIZE_CONTAINS_OP
.Lcp_BB50_8:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB50_9:
	.cfi_restore_state
	mov	x0, x26
	adr	x17, .Lcp_tmp44
	b	free_thunk
.Lcp_tmp44:
	b	.Lcp_BB50_4
.Lcp_BB50_10:
	mov	x0, x19
	adr	x17, .Lcp_tmp45
	b	free_thunk
.Lcp_tmp45:
	b	.Lcp_BB50_6
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
	ldr	w25, [x23, #12]!
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
	ldr	w25, [x23, #12]!
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
	ldr	w25, [x23, #12]!
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
	ldr	w25, [x23, #12]!
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
	ldr	w25, [x23, #12]!
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
	ldr	w25, [x23, #12]!
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
	ldr	w25, [x23, #12]!
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
	ldr	w25, [x23, #12]!
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
	ldr	w25, [x23, #12]!
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
	ldr	w25, [x23, #12]!
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
	ldr	w25, [x23, #12]!
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
	ldr	w25, [x23, #12]!
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
	ldr	w25, [x23, #12]!
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
	ldr	w25, [x23, #12]!
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
	ldr	w25, [x23, #12]!
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
	ldr	w25, [x23, #12]!
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
	ldr	w25, [x23, #12]!
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
	ldr	w25, [x23, #12]!
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
	ldr	w25, [x23, #12]!
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
	ldr	w25, [x23, #12]!
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
	ldr	w25, [x23, #12]!
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
	ldr	w25, [x23, #12]!
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
	ldr	w25, [x23, #12]!
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
	ldr	w25, [x23, #12]!
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
	ldr	w25, [x23, #12]!
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
	ldr	w25, [x23, #12]!
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
	ldr	w25, [x23, #12]!
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
	ldr	w25, [x23, #12]!
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
	ldr	w25, [x23, #12]!
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
	.type	op_COMPARE_OP_EQ_IDENTITY,@function
op_COMPARE_OP_EQ_IDENTITY:
	.cfi_startproc
	mov	x9, x22
	ldr	x0, [x22, #-8]!
	ldur	x8, [x22, #-8]
	ldr	w11, [x23, #8]
	tbz	w8, #0, .Lcp_BB186_13
	and	x10, x8, #0xfffffffffffffffc
	ldr	x10, [x10, #8]
	ldr	w12, [x10, #16]
	cmp	w12, w11
	b.ne	.Lcp_BB186_16
	tbz	w0, #0, .Lcp_BB186_15
.Lcp_BB186_3:
	and	x11, x0, #0xfffffffffffffffc
	ldr	x11, [x11, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB186_16
.Lcp_BB186_4:
	cmp	x8, x0
	b.eq	.Lcp_BB186_6
	and	x10, x8, #0x1
	eor	x11, x0, x8
	and	w10, w10, w0
	cmp	x11, #2
	csel	w10, wzr, w10, ne
	cmp	w10, #1
	b.ne	.Lcp_BB186_7
.Lcp_BB186_6:
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	b	.Lcp_BB186_8
.Lcp_BB186_7:
	adrp	x10, cp_false+3
	add	x10, x10, :lo12:cp_false+3
.Lcp_BB186_8:
	and	x11, x0, #0x3
	stur	x10, [x9, #-16]
	cmp	x11, #1
	b.ne	.Lcp_BB186_10
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB186_17
.Lcp_BB186_10:
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB186_12
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB186_18
.Lcp_BB186_12:
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB186_13:
	adrp	x10, cp_type_int+16
	add	x10, x10, :lo12:cp_type_int+16
	tst	x8, #0x2
	adrp	x12, cp_type_float+16
	add	x12, x12, :lo12:cp_type_float+16
	csel	x10, x10, x12, eq
	ldr	w10, [x10]
	cmp	w10, w11
	b.ne	.Lcp_BB186_16
	adrp	x10, cp_type_float
	add	x10, x10, :lo12:cp_type_float
	tst	x8, #0x2
	adrp	x11, cp_type_int
	add	x11, x11, :lo12:cp_type_int
	csel	x10, x11, x10, eq
	tbnz	w0, #0, .Lcp_BB186_3
.Lcp_BB186_15:
	adrp	x11, cp_type_float
	add	x11, x11, :lo12:cp_type_float
	tst	x0, #0x2
	adrp	x12, cp_type_int
	add	x12, x12, :lo12:cp_type_int
	csel	x11, x12, x11, eq
	cmp	x10, x11
	b.eq	.Lcp_BB186_4
.Lcp_BB186_16:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB186_17:
	adr	x17, .Lcp_tmp140
	b	free_thunk
.Lcp_tmp140:
	b	.Lcp_BB186_10
.Lcp_BB186_18:
	mov	x0, x8
	adr	x17, .Lcp_tmp141
	b	free_thunk
.Lcp_tmp141:
	b	.Lcp_BB186_12
.Lcp_func_end186:
	.size	op_COMPARE_OP_EQ_IDENTITY, .Lcp_func_end186-op_COMPARE_OP_EQ_IDENTITY
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_NE_IDENTITY,@function
op_COMPARE_OP_NE_IDENTITY:
	.cfi_startproc
	mov	x9, x22
	ldr	x0, [x22, #-8]!
	ldur	x8, [x22, #-8]
	ldr	w11, [x23, #8]
	tbz	w8, #0, .Lcp_BB187_12
	and	x10, x8, #0xfffffffffffffffc
	ldr	x10, [x10, #8]
	ldr	w12, [x10, #16]
	cmp	w12, w11
	b.ne	.Lcp_BB187_15
	tbz	w0, #0, .Lcp_BB187_14
.Lcp_BB187_3:
	and	x11, x0, #0xfffffffffffffffc
	ldr	x11, [x11, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB187_15
.Lcp_BB187_4:
	cmp	x8, x0
	b.ne	.Lcp_BB187_6
	adrp	x10, cp_false+3
	add	x10, x10, :lo12:cp_false+3
	b	.Lcp_BB187_7
.Lcp_BB187_6:
	and	x10, x8, #0x1
	eor	x11, x0, x8
	and	x10, x10, x0
	cmp	x11, #2
	adrp	x11, cp_true
	add	x11, x11, :lo12:cp_true
	ccmp	x10, #0, #4, eq
	adrp	x10, cp_false
	add	x10, x10, :lo12:cp_false
	csel	x10, x11, x10, eq
	add	x10, x10, #3
.Lcp_BB187_7:
	and	x11, x0, #0x3
	stur	x10, [x9, #-16]
	cmp	x11, #1
	b.ne	.Lcp_BB187_9
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB187_16
.Lcp_BB187_9:
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB187_11
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB187_17
.Lcp_BB187_11:
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB187_12:
	adrp	x10, cp_type_int+16
	add	x10, x10, :lo12:cp_type_int+16
	tst	x8, #0x2
	adrp	x12, cp_type_float+16
	add	x12, x12, :lo12:cp_type_float+16
	csel	x10, x10, x12, eq
	ldr	w10, [x10]
	cmp	w10, w11
	b.ne	.Lcp_BB187_15
	adrp	x10, cp_type_float
	add	x10, x10, :lo12:cp_type_float
	tst	x8, #0x2
	adrp	x11, cp_type_int
	add	x11, x11, :lo12:cp_type_int
	csel	x10, x11, x10, eq
	tbnz	w0, #0, .Lcp_BB187_3
.Lcp_BB187_14:
	adrp	x11, cp_type_float
	add	x11, x11, :lo12:cp_type_float
	tst	x0, #0x2
	adrp	x12, cp_type_int
	add	x12, x12, :lo12:cp_type_int
	csel	x11, x12, x11, eq
	cmp	x10, x11
	b.eq	.Lcp_BB187_4
.Lcp_BB187_15:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB187_16:
	adr	x17, .Lcp_tmp142
	b	free_thunk
.Lcp_tmp142:
	b	.Lcp_BB187_9
.Lcp_BB187_17:
	mov	x0, x8
	adr	x17, .Lcp_tmp143
	b	free_thunk
.Lcp_tmp143:
	b	.Lcp_BB187_11
.Lcp_func_end187:
	.size	op_COMPARE_OP_NE_IDENTITY, .Lcp_func_end187-op_COMPARE_OP_NE_IDENTITY
	.cfi_endproc
	.p2align	2
	.type	op_UNARY_NEGATIVE_INT,@function
op_UNARY_NEGATIVE_INT:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	tst	x8, #0x3
	b.ne	.Lcp_BB188_3
	negs	x8, x8
	b.vs	.Lcp_BB188_3
	stur	x8, [x22, #-8]
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB188_3:
	b	op_UNARY_NEGATIVE
.Lcp_func_end188:
	.size	op_UNARY_NEGATIVE_INT, .Lcp_func_end188-op_UNARY_NEGATIVE_INT
	.cfi_endproc
	.p2align	2
	.type	op_UNARY_NEGATIVE_FLOAT,@function
op_UNARY_NEGATIVE_FLOAT:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	and	x9, x8, #0x3
	cmp	x9, #2
	b.ne	.Lcp_BB189_3
	ror	x8, x8, #4
	mov	x9, #-9223372036854775808
	add	x9, x8, x9
	ror	x0, x9, #60
	and	x9, x0, #0x3
	cmp	x9, #2
	b.ne	.Lcp_BB189_4
.Lcp_BB189_2:
	stur	x0, [x22, #-8]
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB189_3:
	b	op_COLD_UNARY_NEGATIVE_FLOAT
.Lcp_BB189_4:
	mov	x9, #6341068275337658368
	add	x8, x8, x9
	fmov	d0, x8
	adr	x17, .Lcp_tmp144
	b	box_thunk
.Lcp_tmp144:
	b	.Lcp_BB189_2
.Lcp_func_end189:
	.size	op_UNARY_NEGATIVE_FLOAT, .Lcp_func_end189-op_UNARY_NEGATIVE_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_LIST_INT,@function
op_BINARY_SUBSCR_LIST_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-8]!
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB190_9
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_list
	add	x12, x12, :lo12:cp_type_list
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB190_9
	tst	x10, #0x3
	b.ne	.Lcp_BB190_9
	asr	x10, x10, #2
	ldr	x11, [x9, #24]
	cmp	x10, x11
	b.hs	.Lcp_BB190_9
	ldr	x11, [x9, #16]
	ldr	x10, [x11, x10, lsl #3]
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
	adr	x17, .Lcp_tmp145
	b	free_thunk
.Lcp_tmp145:
	b	.Lcp_BB190_8
.Lcp_func_end190:
	.size	op_BINARY_SUBSCR_LIST_INT, .Lcp_func_end190-op_BINARY_SUBSCR_LIST_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_LIST_BACKWARDS,@function
op_BINARY_SUBSCR_LIST_BACKWARDS:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-8]!
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB191_10
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_list
	add	x12, x12, :lo12:cp_type_list
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB191_10
	tst	x10, #0x3
	b.ne	.Lcp_BB191_10
	tbz	x10, #63, .Lcp_BB191_10
	ldr	x11, [x9, #24]
	cmn	x11, x10, asr #2
	b.lo	.Lcp_BB191_10
	add	x10, x10, x11, lsl #2
	ldr	x11, [x9, #16]
	lsl	x10, x10, #1
	ldr	x10, [x11, x10]
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
	adr	x17, .Lcp_tmp146
	b	free_thunk
.Lcp_tmp146:
	b	.Lcp_BB191_9
.Lcp_func_end191:
	.size	op_BINARY_SUBSCR_LIST_BACKWARDS, .Lcp_func_end191-op_BINARY_SUBSCR_LIST_BACKWARDS
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_TUPLE_INT,@function
op_BINARY_SUBSCR_TUPLE_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-8]!
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB192_9
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_tuple
	add	x12, x12, :lo12:cp_type_tuple
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB192_9
	tst	x10, #0x3
	b.ne	.Lcp_BB192_9
	asr	x10, x10, #2
	ldr	x11, [x9, #16]
	cmp	x10, x11
	b.hs	.Lcp_BB192_9
	add	x10, x9, x10, lsl #3
	ldr	x10, [x10, #32]
	and	x11, x10, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB192_6
	and	x11, x10, #0xfffffffffffffffc
	ldr	w12, [x11]
	add	w12, w12, #1
	str	w12, [x11]
.Lcp_BB192_6:
	and	x11, x0, #0x3
	stur	x10, [x8, #-16]
	cmp	x11, #1
	b.ne	.Lcp_BB192_8
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB192_10
.Lcp_BB192_8:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB192_9:
	mov	x22, x8
	b	op_BINARY_SUBSCR
.Lcp_BB192_10:
	adr	x17, .Lcp_tmp147
	b	free_thunk
.Lcp_tmp147:
	b	.Lcp_BB192_8
.Lcp_func_end192:
	.size	op_BINARY_SUBSCR_TUPLE_INT, .Lcp_func_end192-op_BINARY_SUBSCR_TUPLE_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_TUPLE_BACKWARDS,@function
op_BINARY_SUBSCR_TUPLE_BACKWARDS:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-8]!
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB193_10
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_tuple
	add	x12, x12, :lo12:cp_type_tuple
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB193_10
	tst	x10, #0x3
	b.ne	.Lcp_BB193_10
	tbz	x10, #63, .Lcp_BB193_10
	ldr	x11, [x9, #16]
	cmn	x11, x10, asr #2
	b.lo	.Lcp_BB193_10
	add	x10, x10, x11, lsl #2
	add	x10, x9, x10, lsl #1
	ldr	x10, [x10, #32]
	and	x11, x10, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB193_7
	and	x11, x10, #0xfffffffffffffffc
	ldr	w12, [x11]
	add	w12, w12, #1
	str	w12, [x11]
.Lcp_BB193_7:
	and	x11, x0, #0x3
	stur	x10, [x8, #-16]
	cmp	x11, #1
	b.ne	.Lcp_BB193_9
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB193_11
.Lcp_BB193_9:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB193_10:
	mov	x22, x8
	b	op_BINARY_SUBSCR
.Lcp_BB193_11:
	adr	x17, .Lcp_tmp148
	b	free_thunk
.Lcp_tmp148:
	b	.Lcp_BB193_9
.Lcp_func_end193:
	.size	op_BINARY_SUBSCR_TUPLE_BACKWARDS, .Lcp_func_end193-op_BINARY_SUBSCR_TUPLE_BACKWARDS
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_ARRAY_DOUBLE,@function
op_BINARY_SUBSCR_ARRAY_DOUBLE:
	.cfi_startproc
	mov	x8, x22
	ldr	x11, [x22, #-8]!
	ldur	x9, [x22, #-8]
	tbz	w9, #0, .Lcp_BB194_9
	and	x10, x9, #0xfffffffffffffffc
	adrp	x13, cp_type_array
	add	x13, x13, :lo12:cp_type_array
	ldr	x12, [x10, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB194_9
	tst	x11, #0x3
	b.ne	.Lcp_BB194_9
	ldrb	w12, [x10, #24]
	cmp	w12, #100
	b.ne	.Lcp_BB194_9
	asr	x11, x11, #2
	ldr	x12, [x10, #16]
	cmp	x11, x12
	b.hs	.Lcp_BB194_9
	ldr	x12, [x10, #32]
	ldr	d0, [x12, x11, lsl #3]
	mov	x12, #2882303761517117440
	fmov	x11, d0
	add	x11, x11, x12
	ror	x0, x11, #60
	and	x11, x0, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB194_10
.Lcp_BB194_6:
	and	x11, x9, #0x3
	stur	x0, [x8, #-16]
	cmp	x11, #1
	b.ne	.Lcp_BB194_8
	ldr	w8, [x10]
	subs	w8, w8, #1
	str	w8, [x10]
	b.eq	.Lcp_BB194_11
.Lcp_BB194_8:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB194_9:
	mov	x22, x8
	b	op_BINARY_SUBSCR
.Lcp_BB194_10:
	adr	x17, .Lcp_tmp149
	b	box_thunk
.Lcp_tmp149:
	b	.Lcp_BB194_6
.Lcp_BB194_11:
	mov	x0, x9
	adr	x17, .Lcp_tmp150
	b	free_thunk
.Lcp_tmp150:
	b	.Lcp_BB194_8
.Lcp_func_end194:
	.size	op_BINARY_SUBSCR_ARRAY_DOUBLE, .Lcp_func_end194-op_BINARY_SUBSCR_ARRAY_DOUBLE
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_ARRAY_DOUBLE_BACKWARDS,@function
op_BINARY_SUBSCR_ARRAY_DOUBLE_BACKWARDS:
	.cfi_startproc
	mov	x8, x22
	ldr	x11, [x22, #-8]!
	ldur	x9, [x22, #-8]
	tbz	w9, #0, .Lcp_BB195_10
	and	x10, x9, #0xfffffffffffffffc
	adrp	x13, cp_type_array
	add	x13, x13, :lo12:cp_type_array
	ldr	x12, [x10, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB195_10
	tst	x11, #0x3
	b.ne	.Lcp_BB195_10
	ldrb	w12, [x10, #24]
	cmp	w12, #100
	b.ne	.Lcp_BB195_10
	tbz	x11, #63, .Lcp_BB195_10
	ldr	x12, [x10, #16]
	cmn	x12, x11, asr #2
	b.lo	.Lcp_BB195_10
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
	b.ne	.Lcp_BB195_11
.Lcp_BB195_7:
	and	x11, x9, #0x3
	stur	x0, [x8, #-16]
	cmp	x11, #1
	b.ne	.Lcp_BB195_9
	ldr	w8, [x10]
	subs	w8, w8, #1
	str	w8, [x10]
	b.eq	.Lcp_BB195_12
.Lcp_BB195_9:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB195_10:
	mov	x22, x8
	b	op_BINARY_SUBSCR
.Lcp_BB195_11:
	adr	x17, .Lcp_tmp151
	b	box_thunk
.Lcp_tmp151:
	b	.Lcp_BB195_7
.Lcp_BB195_12:
	mov	x0, x9
	adr	x17, .Lcp_tmp152
	b	free_thunk
.Lcp_tmp152:
	b	.Lcp_BB195_9
.Lcp_func_end195:
	.size	op_BINARY_SUBSCR_ARRAY_DOUBLE_BACKWARDS, .Lcp_func_end195-op_BINARY_SUBSCR_ARRAY_DOUBLE_BACKWARDS
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_ARRAY_INTEGER,@function
op_BINARY_SUBSCR_ARRAY_INTEGER:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-8]!
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB196_10
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_array
	add	x12, x12, :lo12:cp_type_array
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB196_10
	tst	x10, #0x3
	b.ne	.Lcp_BB196_10
	ldrb	w11, [x9, #24]
	cmp	w11, #108
	b.eq	.Lcp_BB196_5
	cmp	w11, #113
	b.ne	.Lcp_BB196_10
.Lcp_BB196_5:
	asr	x10, x10, #2
	ldr	x11, [x9, #16]
	cmp	x10, x11
	b.hs	.Lcp_BB196_10
	ldr	x11, [x9, #40]
	ldr	x10, [x11, x10, lsl #3]
	mov	x11, #2305843009213693952
	add	x11, x10, x11
	lsr	x11, x11, #62
	cbnz	x11, .Lcp_BB196_10
	lsl	x10, x10, #2
	and	x11, x0, #0x3
	cmp	x11, #1
	stur	x10, [x8, #-16]
	b.ne	.Lcp_BB196_9
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB196_11
.Lcp_BB196_9:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB196_10:
	mov	x22, x8
	b	op_BINARY_SUBSCR
.Lcp_BB196_11:
	adr	x17, .Lcp_tmp153
	b	free_thunk
.Lcp_tmp153:
	b	.Lcp_BB196_9
.Lcp_func_end196:
	.size	op_BINARY_SUBSCR_ARRAY_INTEGER, .Lcp_func_end196-op_BINARY_SUBSCR_ARRAY_INTEGER
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_ARRAY_INTEGER_BACKWARDS,@function
op_BINARY_SUBSCR_ARRAY_INTEGER_BACKWARDS:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-8]!
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB197_11
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_array
	add	x12, x12, :lo12:cp_type_array
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB197_11
	tst	x10, #0x3
	b.ne	.Lcp_BB197_11
	ldrb	w11, [x9, #24]
	cmp	w11, #108
	b.eq	.Lcp_BB197_5
	cmp	w11, #113
	b.ne	.Lcp_BB197_11
.Lcp_BB197_5:
	tbz	x10, #63, .Lcp_BB197_11
	ldr	x11, [x9, #16]
	cmn	x11, x10, asr #2
	b.lo	.Lcp_BB197_11
	add	x10, x10, x11, lsl #2
	ldr	x11, [x9, #40]
	lsl	x10, x10, #1
	ldr	x10, [x11, x10]
	mov	x11, #2305843009213693952
	add	x11, x10, x11
	lsr	x11, x11, #62
	cbnz	x11, .Lcp_BB197_11
	lsl	x10, x10, #2
	and	x11, x0, #0x3
	cmp	x11, #1
	stur	x10, [x8, #-16]
	b.ne	.Lcp_BB197_10
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB197_12
.Lcp_BB197_10:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB197_11:
	mov	x22, x8
	b	op_BINARY_SUBSCR
.Lcp_BB197_12:
	adr	x17, .Lcp_tmp154
	b	free_thunk
.Lcp_tmp154:
	b	.Lcp_BB197_10
.Lcp_func_end197:
	.size	op_BINARY_SUBSCR_ARRAY_INTEGER_BACKWARDS, .Lcp_func_end197-op_BINARY_SUBSCR_ARRAY_INTEGER_BACKWARDS
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_ARRAY_INT32,@function
op_BINARY_SUBSCR_ARRAY_INT32:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-8]!
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB198_8
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_array
	add	x12, x12, :lo12:cp_type_array
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB198_8
	tst	x10, #0x3
	b.ne	.Lcp_BB198_8
	ldrb	w11, [x9, #24]
	cmp	w11, #105
	b.ne	.Lcp_BB198_8
	ldr	x11, [x9, #16]
	cmp	x11, x10, asr #2
	b.ls	.Lcp_BB198_8
	ldr	x11, [x9, #48]
	ldrsw	x10, [x11, x10]
	and	x11, x0, #0x3
	cmp	x11, #1
	lsl	x10, x10, #2
	stur	x10, [x8, #-16]
	b.ne	.Lcp_BB198_7
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB198_9
.Lcp_BB198_7:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB198_8:
	mov	x22, x8
	b	op_BINARY_SUBSCR
.Lcp_BB198_9:
	adr	x17, .Lcp_tmp155
	b	free_thunk
.Lcp_tmp155:
	b	.Lcp_BB198_7
.Lcp_func_end198:
	.size	op_BINARY_SUBSCR_ARRAY_INT32, .Lcp_func_end198-op_BINARY_SUBSCR_ARRAY_INT32
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_ARRAY_INT32_BACKWARDS,@function
op_BINARY_SUBSCR_ARRAY_INT32_BACKWARDS:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-8]!
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB199_9
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_array
	add	x12, x12, :lo12:cp_type_array
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB199_9
	tst	x10, #0x3
	b.ne	.Lcp_BB199_9
	ldrb	w11, [x9, #24]
	cmp	w11, #105
	b.ne	.Lcp_BB199_9
	tbz	x10, #63, .Lcp_BB199_9
	ldr	x11, [x9, #16]
	cmn	x11, x10, asr #2
	b.lo	.Lcp_BB199_9
	ldr	x12, [x9, #48]
	add	x10, x12, x10
	ldrsw	x10, [x10, x11, lsl #2]
	and	x11, x0, #0x3
	cmp	x11, #1
	lsl	x10, x10, #2
	stur	x10, [x8, #-16]
	b.ne	.Lcp_BB199_8
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB199_10
.Lcp_BB199_8:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB199_9:
	mov	x22, x8
	b	op_BINARY_SUBSCR
.Lcp_BB199_10:
	adr	x17, .Lcp_tmp156
	b	free_thunk
.Lcp_tmp156:
	b	.Lcp_BB199_8
.Lcp_func_end199:
	.size	op_BINARY_SUBSCR_ARRAY_INT32_BACKWARDS, .Lcp_func_end199-op_BINARY_SUBSCR_ARRAY_INT32_BACKWARDS
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_STR_INT,@function
op_BINARY_SUBSCR_STR_INT:
	.cfi_startproc
	mov	x19, x22
	ldr	x8, [x22, #-8]!
	ldur	x26, [x22, #-8]
	tbz	w26, #0, .Lcp_BB200_7
	and	x27, x26, #0xfffffffffffffffc
	adrp	x10, cp_type_str
	add	x10, x10, :lo12:cp_type_str
	ldr	x9, [x27, #8]
	cmp	x9, x10
	b.ne	.Lcp_BB200_7
	tst	x8, #0x3
	b.ne	.Lcp_BB200_7
	asr	x2, x8, #2
	ldr	x8, [x27, #24]
	cmp	x2, x8
	b.hs	.Lcp_BB200_7
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	mov	x0, x20
	mov	x1, x26
	bl	cp_str_item
	and	x8, x26, #0x3
	stur	x0, [x19, #-16]
	cmp	x8, #1
	b.ne	.Lcp_BB200_6
	ldr	w8, [x27]
	subs	w8, w8, #1
	str	w8, [x27]
	b.eq	.Lcp_BB200_8
.Lcp_BB200_6:
	ldr	w25, [x23, #20]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB200_7:
	mov	x22, x19
	b	op_BINARY_SUBSCR
.Lcp_BB200_8:
	.cfi_restore_state
	mov	x0, x26
	adr	x17, .Lcp_tmp157
	b	free_thunk
.Lcp_tmp157:
	b	.Lcp_BB200_6
.Lcp_func_end200:
	.size	op_BINARY_SUBSCR_STR_INT, .Lcp_func_end200-op_BINARY_SUBSCR_STR_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_STR_BACKWARDS,@function
op_BINARY_SUBSCR_STR_BACKWARDS:
	.cfi_startproc
	mov	x19, x22
	ldr	x8, [x22, #-8]!
	ldur	x26, [x22, #-8]
	tbz	w26, #0, .Lcp_BB201_8
	and	x27, x26, #0xfffffffffffffffc
	adrp	x10, cp_type_str
	add	x10, x10, :lo12:cp_type_str
	ldr	x9, [x27, #8]
	cmp	x9, x10
	b.ne	.Lcp_BB201_8
	tst	x8, #0x3
	b.ne	.Lcp_BB201_8
	tbz	x8, #63, .Lcp_BB201_8
	ldr	x9, [x27, #24]
	cmn	x9, x8, asr #2
	b.lo	.Lcp_BB201_8
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	add	x8, x8, x9, lsl #2
	mov	x0, x20
	mov	x1, x26
	asr	x2, x8, #2
	bl	cp_str_item
	and	x8, x26, #0x3
	stur	x0, [x19, #-16]
	cmp	x8, #1
	b.ne	.Lcp_BB201_7
	ldr	w8, [x27]
	subs	w8, w8, #1
	str	w8, [x27]
	b.eq	.Lcp_BB201_9
.Lcp_BB201_7:
	ldr	w25, [x23, #20]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB201_8:
	mov	x22, x19
	b	op_BINARY_SUBSCR
.Lcp_BB201_9:
	.cfi_restore_state
	mov	x0, x26
	adr	x17, .Lcp_tmp158
	b	free_thunk
.Lcp_tmp158:
	b	.Lcp_BB201_7
.Lcp_func_end201:
	.size	op_BINARY_SUBSCR_STR_BACKWARDS, .Lcp_func_end201-op_BINARY_SUBSCR_STR_BACKWARDS
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_BYTES_INT,@function
op_BINARY_SUBSCR_BYTES_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-8]!
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB202_7
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_bytes
	add	x12, x12, :lo12:cp_type_bytes
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB202_7
	tst	x10, #0x3
	b.ne	.Lcp_BB202_7
	asr	x10, x10, #2
	ldr	x11, [x9, #24]
	cmp	x10, x11
	b.hs	.Lcp_BB202_7
	add	x10, x9, x10
	and	x11, x0, #0x3
	ldrb	w10, [x10, #32]
	cmp	x11, #1
	lsl	x10, x10, #2
	stur	x10, [x8, #-16]
	b.ne	.Lcp_BB202_6
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB202_8
.Lcp_BB202_6:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB202_7:
	mov	x22, x8
	b	op_BINARY_SUBSCR
.Lcp_BB202_8:
	adr	x17, .Lcp_tmp159
	b	free_thunk
.Lcp_tmp159:
	b	.Lcp_BB202_6
.Lcp_func_end202:
	.size	op_BINARY_SUBSCR_BYTES_INT, .Lcp_func_end202-op_BINARY_SUBSCR_BYTES_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_BYTES_BACKWARDS,@function
op_BINARY_SUBSCR_BYTES_BACKWARDS:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-8]!
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB203_8
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_bytes
	add	x12, x12, :lo12:cp_type_bytes
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB203_8
	tst	x10, #0x3
	b.ne	.Lcp_BB203_8
	tbz	x10, #63, .Lcp_BB203_8
	ldr	x11, [x9, #24]
	cmn	x11, x10, asr #2
	b.lo	.Lcp_BB203_8
	add	x10, x10, x11, lsl #2
	and	x11, x0, #0x3
	cmp	x11, #1
	add	x10, x9, x10, asr #2
	ldrb	w10, [x10, #32]
	lsl	x10, x10, #2
	stur	x10, [x8, #-16]
	b.ne	.Lcp_BB203_7
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB203_9
.Lcp_BB203_7:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB203_8:
	mov	x22, x8
	b	op_BINARY_SUBSCR
.Lcp_BB203_9:
	adr	x17, .Lcp_tmp160
	b	free_thunk
.Lcp_tmp160:
	b	.Lcp_BB203_7
.Lcp_func_end203:
	.size	op_BINARY_SUBSCR_BYTES_BACKWARDS, .Lcp_func_end203-op_BINARY_SUBSCR_BYTES_BACKWARDS
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
	tbz	w19, #0, .Lcp_BB204_11
	and	x28, x19, #0xfffffffffffffffc
	adrp	x9, cp_type_dict
	add	x9, x9, :lo12:cp_type_dict
	ldr	x8, [x28, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB204_11
	tbz	w27, #0, .Lcp_BB204_11
	and	x29, x27, #0xfffffffffffffffc
	adrp	x9, cp_type_str
	add	x9, x9, :lo12:cp_type_str
	ldr	x8, [x29, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB204_11
	mov	x0, x20
	mov	x1, x19
	mov	x2, x27
	bl	cp_find_text
	cmp	x0, #3
	b.eq	.Lcp_BB204_10
	and	x8, x27, #0x3
	stur	x0, [x26, #-16]
	cmp	x8, #1
	b.ne	.Lcp_BB204_7
	ldr	w8, [x29]
	subs	w8, w8, #1
	str	w8, [x29]
	b.eq	.Lcp_BB204_12
.Lcp_BB204_7:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB204_9
	ldr	w8, [x28]
	subs	w8, w8, #1
	str	w8, [x28]
	b.eq	.Lcp_BB204_13
.Lcp_BB204_9:
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
.Lcp_BB204_10:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB204_11:
	mov	x22, x26
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_BINARY_SUBSCR
.Lcp_BB204_12:
	.cfi_restore_state
	mov	x0, x27
	adr	x17, .Lcp_tmp161
	b	free_thunk
.Lcp_tmp161:
	b	.Lcp_BB204_7
.Lcp_BB204_13:
	mov	x0, x19
	adr	x17, .Lcp_tmp162
	b	free_thunk
.Lcp_tmp162:
	b	.Lcp_BB204_9
.Lcp_func_end204:
	.size	op_BINARY_SUBSCR_DICT_STR, .Lcp_func_end204-op_BINARY_SUBSCR_DICT_STR
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_DICT,@function
op_BINARY_SUBSCR_DICT:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	mov	x26, x22
	ldr	x27, [x22, #-8]!
	ldur	x19, [x22, #-8]
	tbz	w19, #0, .Lcp_BB205_9
	and	x28, x19, #0xfffffffffffffffc
	adrp	x9, cp_type_dict
	add	x9, x9, :lo12:cp_type_dict
	ldr	x8, [x28, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB205_9
	mov	x0, x20
	mov	x1, x19
	mov	x2, x27
	bl	cp_find_plainly
	cmp	x0, #3
	b.eq	.Lcp_BB205_8
	and	x8, x27, #0x3
	stur	x0, [x26, #-16]
	cmp	x8, #1
	b.ne	.Lcp_BB205_5
	and	x8, x27, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB205_10
.Lcp_BB205_5:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB205_7
	ldr	w8, [x28]
	subs	w8, w8, #1
	str	w8, [x28]
	b.eq	.Lcp_BB205_11
.Lcp_BB205_7:
	ldr	w25, [x23, #20]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB205_8:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB205_9:
	mov	x22, x26
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_BINARY_SUBSCR
.Lcp_BB205_10:
	.cfi_restore_state
	mov	x0, x27
	adr	x17, .Lcp_tmp163
	b	free_thunk
.Lcp_tmp163:
	b	.Lcp_BB205_5
.Lcp_BB205_11:
	mov	x0, x19
	adr	x17, .Lcp_tmp164
	b	free_thunk
.Lcp_tmp164:
	b	.Lcp_BB205_7
.Lcp_func_end205:
	.size	op_BINARY_SUBSCR_DICT, .Lcp_func_end205-op_BINARY_SUBSCR_DICT
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
	tbz	w19, #0, .Lcp_BB206_32
	and	x27, x19, #0xfffffffffffffffc
	adrp	x9, cp_type_list
	add	x9, x9, :lo12:cp_type_list
	ldr	x8, [x27, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB206_32
	tbz	w11, #0, .Lcp_BB206_32
	and	x13, x11, #0xfffffffffffffffc
	adrp	x9, cp_type_slice
	add	x9, x9, :lo12:cp_type_slice
	ldr	x8, [x13, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB206_32
	ldr	x29, [x13, #16]
	adrp	x8, cp_none+3
	add	x8, x8, :lo12:cp_none+3
	eor	x9, x8, #0x2
	cmp	x29, x9
	and	x14, x29, #0x3
	b.eq	.Lcp_BB206_7
	cmp	x29, x8
	b.eq	.Lcp_BB206_7
	cbnz	x14, .Lcp_BB206_32
.Lcp_BB206_7:
	ldr	x28, [x13, #24]
	cmp	x28, x9
	b.eq	.Lcp_BB206_10
	cmp	x28, x8
	b.eq	.Lcp_BB206_10
	and	x9, x28, #0x3
	cbnz	x9, .Lcp_BB206_32
.Lcp_BB206_10:
	ldr	x9, [x13, #32]
	eor	x10, x8, #0x2
	cmp	x9, x10
	b.eq	.Lcp_BB206_13
	cmp	x9, x8
	b.eq	.Lcp_BB206_13
	and	x8, x9, #0x3
	cbnz	x8, .Lcp_BB206_32
.Lcp_BB206_13:
	cmp	x14, #1
	b.ne	.Lcp_BB206_15
	and	x8, x29, #0xfffffffffffffffc
	ldr	w9, [x8]
	add	w9, w9, #1
	str	w9, [x8]
	ldr	x28, [x13, #24]
.Lcp_BB206_15:
	and	x8, x28, #0x3
	str	x25, [sp, #8]
	cmp	x8, #1
	b.ne	.Lcp_BB206_17
	and	x8, x28, #0xfffffffffffffffc
	ldr	w9, [x8]
	add	w9, w9, #1
	str	w9, [x8]
.Lcp_BB206_17:
	ldr	x24, [x13, #32]
	mov	x25, x12
	stp	x13, x11, [sp, #16]
	and	x26, x24, #0x3
	cmp	x26, #1
	b.ne	.Lcp_BB206_20
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
	tbnz	x0, #63, .Lcp_BB206_34
	and	x27, x19, #0xfffffffffffffffc
	b	.Lcp_BB206_21
.Lcp_BB206_20:
	mov	x0, x20
	mov	x1, x19
	mov	x2, x29
	mov	x3, x28
	mov	x4, x24
	bl	cp_list_span
	tbnz	x0, #63, .Lcp_BB206_35
.Lcp_BB206_21:
	sbfx	x2, x0, #0, #62
	mov	x0, x20
	mov	x1, x19
	bl	cp_list_part
	cmp	x26, #1
	stur	x0, [x25, #-16]
	b.ne	.Lcp_BB206_23
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB206_40
.Lcp_BB206_23:
	and	x8, x28, #0x3
	and	x10, x29, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB206_25
	and	x8, x28, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB206_41
.Lcp_BB206_25:
	cmp	x10, #1
	b.ne	.Lcp_BB206_27
.Lcp_BB206_26:
	and	x8, x29, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB206_42
.Lcp_BB206_27:
	ldr	x0, [sp, #24]
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB206_29
	ldr	x9, [sp, #16]
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB206_43
.Lcp_BB206_29:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB206_31
	ldr	w8, [x27]
	subs	w8, w8, #1
	str	w8, [x27]
	b.eq	.Lcp_BB206_44
.Lcp_BB206_31:
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
.Lcp_BB206_32:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x12
.Lcp_BB206_33:
	ldp	x29, x30, [sp, #32]
	add	sp, sp, #48
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_BINARY_SUBSCR
.Lcp_BB206_34:
	.cfi_restore_state
	ldr	w8, [x27]
	subs	w8, w8, #1
	str	w8, [x27]
	b.eq	.Lcp_BB206_45
.Lcp_BB206_35:
	and	x8, x28, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB206_37
	and	x8, x28, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB206_46
.Lcp_BB206_37:
	and	x8, x29, #0x3
	mov	x22, x25
	cmp	x8, #1
	b.ne	.Lcp_BB206_39
	and	x8, x29, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB206_47
.Lcp_BB206_39:
	ldr	x25, [sp, #8]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	b	.Lcp_BB206_33
.Lcp_BB206_40:
	mov	x0, x24
	adr	x17, .Lcp_tmp165
	b	free_thunk
.Lcp_tmp165:
	b	.Lcp_BB206_23
.Lcp_BB206_41:
	mov	x0, x28
	adr	x17, .Lcp_tmp166
	b	free_thunk
.Lcp_tmp166:
	cmp	x10, #1
	b.eq	.Lcp_BB206_26
	b	.Lcp_BB206_27
.Lcp_BB206_42:
	mov	x0, x29
	adr	x17, .Lcp_tmp167
	b	free_thunk
.Lcp_tmp167:
	b	.Lcp_BB206_27
.Lcp_BB206_43:
	adr	x17, .Lcp_tmp168
	b	free_thunk
.Lcp_tmp168:
	b	.Lcp_BB206_29
.Lcp_BB206_44:
	mov	x0, x19
	adr	x17, .Lcp_tmp169
	b	free_thunk
.Lcp_tmp169:
	b	.Lcp_BB206_31
.Lcp_BB206_45:
	mov	x0, x24
	mov	x22, x25
	adr	x17, .Lcp_tmp170
	b	free_thunk
.Lcp_tmp170:
	b	.Lcp_BB206_35
.Lcp_BB206_46:
	mov	x0, x28
	mov	x22, x25
	adr	x17, .Lcp_tmp171
	b	free_thunk
.Lcp_tmp171:
	b	.Lcp_BB206_37
.Lcp_BB206_47:
	mov	x0, x29
	adr	x17, .Lcp_tmp172
	b	free_thunk
.Lcp_tmp172:
	b	.Lcp_BB206_39
.Lcp_func_end206:
	.size	op_BINARY_SUBSCR_LIST_SLICE, .Lcp_func_end206-op_BINARY_SUBSCR_LIST_SLICE
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
	tbz	w19, #0, .Lcp_BB207_16
	and	x8, x19, #0xfffffffffffffffc
	adrp	x9, cp_type_list
	add	x9, x9, :lo12:cp_type_list
	ldr	x8, [x8, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB207_16
	adrp	x8, cp_none+3
	add	x8, x8, :lo12:cp_none+3
	ldr	x27, [x22, #8]
	eor	x9, x8, #0x2
	and	x24, x28, #0x3
	cmp	x28, x9
	b.eq	.Lcp_BB207_5
	cmp	x28, x8
	b.eq	.Lcp_BB207_5
	cbnz	x24, .Lcp_BB207_16
.Lcp_BB207_5:
	cmp	x27, x9
	and	x29, x27, #0x3
	b.eq	.Lcp_BB207_8
	cmp	x27, x8
	b.eq	.Lcp_BB207_8
	cbnz	x29, .Lcp_BB207_16
.Lcp_BB207_8:
	adrp	x4, cp_none+3
	add	x4, x4, :lo12:cp_none+3
	mov	x0, x20
	mov	x1, x19
	mov	x2, x28
	mov	x3, x27
	bl	cp_list_span
	tbnz	x0, #63, .Lcp_BB207_17
	sbfx	x2, x0, #0, #62
	mov	x0, x20
	mov	x1, x19
	bl	cp_list_part
	cmp	x29, #1
	stur	x0, [x26, #-24]
	b.ne	.Lcp_BB207_11
	and	x8, x27, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB207_18
.Lcp_BB207_11:
	cmp	x24, #1
	b.ne	.Lcp_BB207_13
.Lcp_BB207_12:
	and	x8, x28, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB207_19
.Lcp_BB207_13:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB207_15
	and	x9, x19, #0xfffffffffffffffc
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB207_20
.Lcp_BB207_15:
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
.Lcp_BB207_16:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x26
	mov	x24, x10
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_BINARY_SLICE
.Lcp_BB207_17:
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
.Lcp_BB207_18:
	.cfi_restore_state
	mov	x0, x27
	adr	x17, .Lcp_tmp173
	b	free_thunk
.Lcp_tmp173:
	cmp	x24, #1
	b.eq	.Lcp_BB207_12
	b	.Lcp_BB207_13
.Lcp_BB207_19:
	mov	x0, x28
	adr	x17, .Lcp_tmp174
	b	free_thunk
.Lcp_tmp174:
	b	.Lcp_BB207_13
.Lcp_BB207_20:
	mov	x0, x19
	adr	x17, .Lcp_tmp175
	b	free_thunk
.Lcp_tmp175:
	b	.Lcp_BB207_15
.Lcp_func_end207:
	.size	op_BINARY_SLICE_LIST, .Lcp_func_end207-op_BINARY_SLICE_LIST
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
	tbz	w19, #0, .Lcp_BB208_20
	and	x9, x19, #0xfffffffffffffffc
	ldr	x10, [x9, #8]
	adrp	x9, cp_type_list
	add	x9, x9, :lo12:cp_type_list
	cmp	x10, x9
	b.ne	.Lcp_BB208_20
	ldr	x28, [x22, #8]
	tbz	w28, #0, .Lcp_BB208_20
	and	x10, x28, #0xfffffffffffffffc
	ldr	x10, [x10, #8]
	cmp	x10, x9
	b.ne	.Lcp_BB208_20
	ldp	x27, x29, [x22, #16]
	adrp	x9, cp_none+3
	add	x9, x9, :lo12:cp_none+3
	eor	x10, x9, #0x2
	cmp	x27, x10
	and	x11, x27, #0x3
	b.eq	.Lcp_BB208_7
	cmp	x27, x9
	b.eq	.Lcp_BB208_7
	cbnz	x11, .Lcp_BB208_20
.Lcp_BB208_7:
	cmp	x29, x10
	and	x24, x29, #0x3
	b.eq	.Lcp_BB208_10
	cmp	x29, x9
	b.eq	.Lcp_BB208_10
	cbnz	x24, .Lcp_BB208_20
.Lcp_BB208_10:
	mov	x0, x20
	mov	x1, x28
	mov	x2, x27
	mov	x3, x29
	mov	x4, x19
	bl	cp_list_place
	tbnz	x0, #63, .Lcp_BB208_21
	mov	x2, x0
	mov	x0, x20
	mov	x1, x28
	mov	x3, x19
	bl	cp_list_overwrite
	cmp	x24, #1
	b.ne	.Lcp_BB208_13
	and	x8, x29, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB208_22
.Lcp_BB208_13:
	and	x8, x27, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB208_15
	and	x8, x27, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB208_23
.Lcp_BB208_15:
	and	x8, x28, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB208_17
	and	x9, x28, #0xfffffffffffffffc
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB208_24
.Lcp_BB208_17:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB208_19
	and	x9, x19, #0xfffffffffffffffc
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB208_25
.Lcp_BB208_19:
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
.Lcp_BB208_20:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x26
	mov	x24, x8
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_STORE_SLICE
.Lcp_BB208_21:
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
.Lcp_BB208_22:
	.cfi_restore_state
	mov	x0, x29
	adr	x17, .Lcp_tmp176
	b	free_thunk
.Lcp_tmp176:
	b	.Lcp_BB208_13
.Lcp_BB208_23:
	mov	x0, x27
	adr	x17, .Lcp_tmp177
	b	free_thunk
.Lcp_tmp177:
	b	.Lcp_BB208_15
.Lcp_BB208_24:
	mov	x0, x28
	adr	x17, .Lcp_tmp178
	b	free_thunk
.Lcp_tmp178:
	b	.Lcp_BB208_17
.Lcp_BB208_25:
	mov	x0, x19
	adr	x17, .Lcp_tmp179
	b	free_thunk
.Lcp_tmp179:
	b	.Lcp_BB208_19
.Lcp_func_end208:
	.size	op_STORE_SLICE_LIST, .Lcp_func_end208-op_STORE_SLICE_LIST
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_GETITEM,@function
op_BINARY_SUBSCR_GETITEM:
	.cfi_startproc
	mov	x10, x22
	ldr	w9, [x23, #8]
	ldr	x8, [x10, #-16]!
	tbz	w8, #0, .Lcp_BB209_22
	and	x11, x8, #0xfffffffffffffffc
	ldr	x11, [x11, #8]
.Lcp_BB209_2:
	ldr	w11, [x11, #16]
	cmp	w11, w9
	b.ne	.Lcp_BB209_21
	ldur	x13, [x23, #12]
	ldrb	w15, [x21, #40]
	add	x9, x13, #3
	and	x12, x9, #0xfffffffffffffffc
	ldr	x11, [x12, #16]
	and	x14, x11, #0xfffffffffffffffc
	ldp	w11, w14, [x14, #64]
	tbnz	w15, #0, .Lcp_BB209_5
	ldr	x15, [x21]
	ldr	w15, [x15, #68]
	add	x15, x21, x15, lsl #3
	add	x15, x15, #64
	b	.Lcp_BB209_6
.Lcp_BB209_5:
	ldr	x15, [x21, #56]
.Lcp_BB209_6:
	add	x11, x15, x11, lsl #3
	add	x11, x11, x14, lsl #3
	ldr	x14, [x20, #24]
	add	x11, x11, #64
	cmp	x11, x14
	b.hi	.Lcp_BB209_21
	ldr	w11, [x21, #36]
	ldr	w14, [x20, #20]
	cmp	w11, w14
	b.hs	.Lcp_BB209_21
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
	b.ne	.Lcp_BB209_11
	ldr	w13, [x12]
.Lcp_BB209_10:
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB209_12
.Lcp_BB209_11:
	cmp	x14, #3
	b.eq	.Lcp_BB209_23
.Lcp_BB209_12:
	mvn	w12, w8
	tst	x12, #0x3
	b.eq	.Lcp_BB209_26
.Lcp_BB209_13:
	mvn	w12, w10
	tst	x12, #0x3
	b.eq	.Lcp_BB209_29
.Lcp_BB209_14:
	ldrb	w12, [x21, #40]
	tbnz	w12, #0, .Lcp_BB209_16
	ldr	x12, [x21]
	ldr	w12, [x12, #68]
	add	x11, x11, x12, lsl #3
	b	.Lcp_BB209_17
.Lcp_BB209_16:
	ldr	x11, [x21, #56]
.Lcp_BB209_17:
	stp	x8, x10, [x11]
	and	x8, x9, #0xfffffffffffffffc
	ldr	x8, [x8, #16]
	and	x10, x8, #0xfffffffffffffffc
	ldr	w8, [x10, #64]
	cmp	w8, #3
	b.lo	.Lcp_BB209_20
	add	x12, x11, #16
	sub	x13, x8, #2
	mov	w14, #3
.Lcp_BB209_19:
	subs	x13, x13, #1
	str	x14, [x12], #8
	b.ne	.Lcp_BB209_19
.Lcp_BB209_20:
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
.Lcp_BB209_21:
	b	op_BINARY_SUBSCR
.Lcp_BB209_22:
	adrp	x11, cp_type_float
	add	x11, x11, :lo12:cp_type_float
	tst	x8, #0x2
	adrp	x12, cp_type_int
	add	x12, x12, :lo12:cp_type_int
	csel	x11, x12, x11, eq
	b	.Lcp_BB209_2
.Lcp_BB209_23:
	cbz	x13, .Lcp_BB209_32
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB209_12
	ldr	w13, [x12]
	and	x9, x9, #0xfffffffffffffffd
	b	.Lcp_BB209_10
.Lcp_BB209_26:
	cmp	x8, #3
	b.eq	.Lcp_BB209_13
	and	x12, x8, #0xfffffffffffffffc
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB209_13
	ldr	w13, [x12]
	and	x8, x8, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB209_13
.Lcp_BB209_29:
	cmp	x10, #3
	b.eq	.Lcp_BB209_14
	and	x12, x10, #0xfffffffffffffffc
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB209_14
	ldr	w13, [x12]
	and	x10, x10, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB209_14
.Lcp_BB209_32:
	mov	w9, #3
	b	.Lcp_BB209_12
.Lcp_func_end209:
	.size	op_BINARY_SUBSCR_GETITEM, .Lcp_func_end209-op_BINARY_SUBSCR_GETITEM
	.cfi_endproc
	.p2align	2
	.type	op_CONTAINS_OP_DICT,@function
op_CONTAINS_OP_DICT:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	mov	x26, x22
	ldr	x27, [x22, #-8]!
	tbz	w27, #0, .Lcp_BB210_9
	and	x28, x27, #0xfffffffffffffffc
	adrp	x9, cp_type_dict
	add	x9, x9, :lo12:cp_type_dict
	ldr	x8, [x28, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB210_9
	ldur	x19, [x22, #-8]
	mov	x0, x20
	mov	x1, x27
	mov	x2, x19
	bl	cp_dict_has
	cmp	w0, #2
	b.ge	.Lcp_BB210_8
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
	and	x9, x27, #0x3
	add	x8, x8, #3
	cmp	x9, #1
	stur	x8, [x26, #-16]
	b.ne	.Lcp_BB210_5
	ldr	w8, [x28]
	subs	w8, w8, #1
	str	w8, [x28]
	b.eq	.Lcp_BB210_10
.Lcp_BB210_5:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB210_7
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB210_11
.Lcp_BB210_7:
	ldr	w25, [x23, #8]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB210_8:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB210_9:
	mov	x22, x26
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_CONTAINS_OP
.Lcp_BB210_10:
	.cfi_restore_state
	mov	x0, x27
	adr	x17, .Lcp_tmp180
	b	free_thunk
.Lcp_tmp180:
	b	.Lcp_BB210_5
.Lcp_BB210_11:
	mov	x0, x19
	adr	x17, .Lcp_tmp181
	b	free_thunk
.Lcp_tmp181:
	b	.Lcp_BB210_7
.Lcp_func_end210:
	.size	op_CONTAINS_OP_DICT, .Lcp_func_end210-op_CONTAINS_OP_DICT
	.cfi_endproc
	.p2align	2
	.type	op_CONTAINS_OP_SET,@function
op_CONTAINS_OP_SET:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	mov	x26, x22
	ldr	x27, [x22, #-8]!
	tbz	w27, #0, .Lcp_BB211_9
	and	x28, x27, #0xfffffffffffffffc
	adrp	x9, cp_type_set
	add	x9, x9, :lo12:cp_type_set
	ldr	x8, [x28, #8]
	cmp	x8, x9
	adrp	x9, cp_type_frozenset
	add	x9, x9, :lo12:cp_type_frozenset
	ccmp	x8, x9, #4, ne
	b.ne	.Lcp_BB211_9
	ldur	x19, [x22, #-8]
	mov	x0, x20
	mov	x1, x27
	mov	x2, x19
	bl	cp_set_has
	cmp	w0, #2
	b.ge	.Lcp_BB211_8
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
	and	x9, x27, #0x3
	add	x8, x8, #3
	cmp	x9, #1
	stur	x8, [x26, #-16]
	b.ne	.Lcp_BB211_5
	ldr	w8, [x28]
	subs	w8, w8, #1
	str	w8, [x28]
	b.eq	.Lcp_BB211_10
.Lcp_BB211_5:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB211_7
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB211_11
.Lcp_BB211_7:
	ldr	w25, [x23, #8]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB211_8:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB211_9:
	mov	x22, x26
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_CONTAINS_OP
.Lcp_BB211_10:
	.cfi_restore_state
	mov	x0, x27
	adr	x17, .Lcp_tmp182
	b	free_thunk
.Lcp_tmp182:
	b	.Lcp_BB211_5
.Lcp_BB211_11:
	mov	x0, x19
	adr	x17, .Lcp_tmp183
	b	free_thunk
.Lcp_tmp183:
	b	.Lcp_BB211_7
.Lcp_func_end211:
	.size	op_CONTAINS_OP_SET, .Lcp_func_end211-op_CONTAINS_OP_SET
	.cfi_endproc
	.p2align	2
	.type	op_STORE_SUBSCR_LIST_INT,@function
op_STORE_SUBSCR_LIST_INT:
	.cfi_startproc
	mov	x9, x22
	ldp	x11, x8, [x22, #-24]!
	tbz	w8, #0, .Lcp_BB212_10
	and	x10, x8, #0xfffffffffffffffc
	adrp	x13, cp_type_list
	add	x13, x13, :lo12:cp_type_list
	ldr	x12, [x10, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB212_10
	ldr	x12, [x22, #16]
	tst	x12, #0x3
	b.ne	.Lcp_BB212_10
	asr	x12, x12, #2
	ldr	x13, [x10, #24]
	cmp	x12, x13
	b.hs	.Lcp_BB212_10
	mvn	w9, w11
	tst	x9, #0x3
	b.eq	.Lcp_BB212_11
.Lcp_BB212_5:
	ldr	x9, [x10, #16]
	ldr	x0, [x9, x12, lsl #3]
	str	x11, [x9, x12, lsl #3]
	and	x13, x0, #0x3
	cmp	x13, #1
	b.ne	.Lcp_BB212_7
	and	x9, x0, #0xfffffffffffffffc
	ldr	w11, [x9]
	subs	w11, w11, #1
	str	w11, [x9]
	b.eq	.Lcp_BB212_14
.Lcp_BB212_7:
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB212_9
	ldr	w9, [x10]
	subs	w9, w9, #1
	str	w9, [x10]
	b.eq	.Lcp_BB212_15
.Lcp_BB212_9:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB212_10:
	mov	x22, x9
	b	op_STORE_SUBSCR
.Lcp_BB212_11:
	cmp	x11, #3
	b.eq	.Lcp_BB212_5
	and	x9, x11, #0xfffffffffffffffc
	ldrb	w13, [x9, #4]
	tbnz	w13, #0, .Lcp_BB212_5
	ldr	w13, [x9]
	and	x11, x11, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x9]
	b	.Lcp_BB212_5
.Lcp_BB212_14:
	adr	x17, .Lcp_tmp184
	b	free_thunk
.Lcp_tmp184:
	b	.Lcp_BB212_7
.Lcp_BB212_15:
	mov	x0, x8
	adr	x17, .Lcp_tmp185
	b	free_thunk
.Lcp_tmp185:
	b	.Lcp_BB212_9
.Lcp_func_end212:
	.size	op_STORE_SUBSCR_LIST_INT, .Lcp_func_end212-op_STORE_SUBSCR_LIST_INT
	.cfi_endproc
	.p2align	2
	.type	op_STORE_SUBSCR_LIST_BACKWARDS,@function
op_STORE_SUBSCR_LIST_BACKWARDS:
	.cfi_startproc
	mov	x9, x22
	ldp	x11, x8, [x22, #-24]!
	tbz	w8, #0, .Lcp_BB213_11
	and	x10, x8, #0xfffffffffffffffc
	adrp	x13, cp_type_list
	add	x13, x13, :lo12:cp_type_list
	ldr	x12, [x10, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB213_11
	ldr	x12, [x22, #16]
	tst	x12, #0x3
	b.ne	.Lcp_BB213_11
	tbz	x12, #63, .Lcp_BB213_11
	ldr	x13, [x10, #24]
	cmn	x13, x12, asr #2
	b.lo	.Lcp_BB213_11
	mvn	w14, w11
	add	x9, x12, x13, lsl #2
	tst	x14, #0x3
	b.eq	.Lcp_BB213_12
.Lcp_BB213_6:
	ldr	x12, [x10, #16]
	lsl	x9, x9, #1
	ldr	x0, [x12, x9]
	str	x11, [x12, x9]
	and	x13, x0, #0x3
	cmp	x13, #1
	b.ne	.Lcp_BB213_8
	and	x9, x0, #0xfffffffffffffffc
	ldr	w11, [x9]
	subs	w11, w11, #1
	str	w11, [x9]
	b.eq	.Lcp_BB213_15
.Lcp_BB213_8:
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB213_10
	ldr	w9, [x10]
	subs	w9, w9, #1
	str	w9, [x10]
	b.eq	.Lcp_BB213_16
.Lcp_BB213_10:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB213_11:
	mov	x22, x9
	b	op_STORE_SUBSCR
.Lcp_BB213_12:
	cmp	x11, #3
	b.eq	.Lcp_BB213_6
	and	x12, x11, #0xfffffffffffffffc
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB213_6
	ldr	w13, [x12]
	and	x11, x11, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB213_6
.Lcp_BB213_15:
	adr	x17, .Lcp_tmp186
	b	free_thunk
.Lcp_tmp186:
	b	.Lcp_BB213_8
.Lcp_BB213_16:
	mov	x0, x8
	adr	x17, .Lcp_tmp187
	b	free_thunk
.Lcp_tmp187:
	b	.Lcp_BB213_10
.Lcp_func_end213:
	.size	op_STORE_SUBSCR_LIST_BACKWARDS, .Lcp_func_end213-op_STORE_SUBSCR_LIST_BACKWARDS
	.cfi_endproc
	.p2align	2
	.type	op_STORE_SUBSCR_ARRAY_DOUBLE,@function
op_STORE_SUBSCR_ARRAY_DOUBLE:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-24]!
	and	x9, x10, #0x3
	cmp	x9, #2
	b.ne	.Lcp_BB214_10
	ldr	x0, [x22, #8]
	tbz	w0, #0, .Lcp_BB214_9
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_array
	add	x12, x12, :lo12:cp_type_array
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB214_9
	ldr	x11, [x22, #16]
	tst	x11, #0x3
	b.ne	.Lcp_BB214_9
	ldrb	w12, [x9, #24]
	cmp	w12, #100
	b.ne	.Lcp_BB214_9
	asr	x11, x11, #2
	ldr	x12, [x9, #16]
	cmp	x11, x12
	b.hs	.Lcp_BB214_9
	ror	x8, x10, #4
	ldr	x10, [x9, #32]
	and	x12, x0, #0x3
	mov	x13, #-2882303761517117440
	cmp	x12, #1
	add	x8, x8, x13
	str	x8, [x10, x11, lsl #3]
	b.ne	.Lcp_BB214_8
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB214_11
.Lcp_BB214_8:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB214_9:
	mov	x22, x8
	b	op_STORE_SUBSCR
.Lcp_BB214_10:
	mov	x22, x8
	b	op_COLD_STORE_SUBSCR_ARRAY_DOUBLE
.Lcp_BB214_11:
	adr	x17, .Lcp_tmp188
	b	free_thunk
.Lcp_tmp188:
	b	.Lcp_BB214_8
.Lcp_func_end214:
	.size	op_STORE_SUBSCR_ARRAY_DOUBLE, .Lcp_func_end214-op_STORE_SUBSCR_ARRAY_DOUBLE
	.cfi_endproc
	.p2align	2
	.type	op_STORE_SUBSCR_ARRAY_DOUBLE_BACKWARDS,@function
op_STORE_SUBSCR_ARRAY_DOUBLE_BACKWARDS:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-24]!
	and	x9, x10, #0x3
	cmp	x9, #2
	b.ne	.Lcp_BB215_11
	ldr	x0, [x22, #8]
	tbz	w0, #0, .Lcp_BB215_10
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_array
	add	x12, x12, :lo12:cp_type_array
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB215_10
	ldr	x11, [x22, #16]
	tst	x11, #0x3
	b.ne	.Lcp_BB215_10
	ldrb	w12, [x9, #24]
	cmp	w12, #100
	b.ne	.Lcp_BB215_10
	tbz	x11, #63, .Lcp_BB215_10
	ldr	x12, [x9, #16]
	cmn	x12, x11, asr #2
	b.lo	.Lcp_BB215_10
	add	x8, x11, x12, lsl #2
	ror	x10, x10, #4
	ldr	x11, [x9, #32]
	and	x12, x0, #0x3
	mov	x13, #-2882303761517117440
	lsl	x8, x8, #1
	cmp	x12, #1
	add	x10, x10, x13
	str	x10, [x11, x8]
	b.ne	.Lcp_BB215_9
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB215_12
.Lcp_BB215_9:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB215_10:
	mov	x22, x8
	b	op_STORE_SUBSCR
.Lcp_BB215_11:
	mov	x22, x8
	b	op_COLD_STORE_SUBSCR_ARRAY_DOUBLE_BACKWARDS
.Lcp_BB215_12:
	adr	x17, .Lcp_tmp189
	b	free_thunk
.Lcp_tmp189:
	b	.Lcp_BB215_9
.Lcp_func_end215:
	.size	op_STORE_SUBSCR_ARRAY_DOUBLE_BACKWARDS, .Lcp_func_end215-op_STORE_SUBSCR_ARRAY_DOUBLE_BACKWARDS
	.cfi_endproc
	.p2align	2
	.type	op_STORE_SUBSCR_ARRAY_INTEGER,@function
op_STORE_SUBSCR_ARRAY_INTEGER:
	.cfi_startproc
	mov	x8, x22
	ldp	x10, x0, [x22, #-24]!
	tbz	w0, #0, .Lcp_BB216_10
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_array
	add	x12, x12, :lo12:cp_type_array
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB216_10
	ldr	x11, [x22, #16]
	tst	x11, #0x3
	b.ne	.Lcp_BB216_10
	ldrb	w12, [x9, #24]
	cmp	w12, #108
	b.eq	.Lcp_BB216_5
	cmp	w12, #113
	b.ne	.Lcp_BB216_10
.Lcp_BB216_5:
	tst	x10, #0x3
	b.ne	.Lcp_BB216_10
	asr	x11, x11, #2
	ldr	x12, [x9, #16]
	cmp	x11, x12
	b.hs	.Lcp_BB216_10
	ldr	x8, [x9, #40]
	and	x12, x0, #0x3
	asr	x10, x10, #2
	cmp	x12, #1
	str	x10, [x8, x11, lsl #3]
	b.ne	.Lcp_BB216_9
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB216_11
.Lcp_BB216_9:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB216_10:
	mov	x22, x8
	b	op_STORE_SUBSCR
.Lcp_BB216_11:
	adr	x17, .Lcp_tmp190
	b	free_thunk
.Lcp_tmp190:
	b	.Lcp_BB216_9
.Lcp_func_end216:
	.size	op_STORE_SUBSCR_ARRAY_INTEGER, .Lcp_func_end216-op_STORE_SUBSCR_ARRAY_INTEGER
	.cfi_endproc
	.p2align	2
	.type	op_STORE_SUBSCR_ARRAY_INTEGER_BACKWARDS,@function
op_STORE_SUBSCR_ARRAY_INTEGER_BACKWARDS:
	.cfi_startproc
	mov	x8, x22
	ldp	x10, x0, [x22, #-24]!
	tbz	w0, #0, .Lcp_BB217_11
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_array
	add	x12, x12, :lo12:cp_type_array
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB217_11
	ldr	x11, [x22, #16]
	tst	x11, #0x3
	b.ne	.Lcp_BB217_11
	ldrb	w12, [x9, #24]
	cmp	w12, #108
	b.eq	.Lcp_BB217_5
	cmp	w12, #113
	b.ne	.Lcp_BB217_11
.Lcp_BB217_5:
	tst	x10, #0x3
	b.ne	.Lcp_BB217_11
	tbz	x11, #63, .Lcp_BB217_11
	ldr	x12, [x9, #16]
	cmn	x12, x11, asr #2
	b.lo	.Lcp_BB217_11
	add	x8, x11, x12, lsl #2
	ldr	x11, [x9, #40]
	and	x12, x0, #0x3
	asr	x10, x10, #2
	cmp	x12, #1
	lsl	x8, x8, #1
	str	x10, [x11, x8]
	b.ne	.Lcp_BB217_10
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB217_12
.Lcp_BB217_10:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB217_11:
	mov	x22, x8
	b	op_STORE_SUBSCR
.Lcp_BB217_12:
	adr	x17, .Lcp_tmp191
	b	free_thunk
.Lcp_tmp191:
	b	.Lcp_BB217_10
.Lcp_func_end217:
	.size	op_STORE_SUBSCR_ARRAY_INTEGER_BACKWARDS, .Lcp_func_end217-op_STORE_SUBSCR_ARRAY_INTEGER_BACKWARDS
	.cfi_endproc
	.p2align	2
	.type	op_STORE_SUBSCR_ARRAY_INT32,@function
op_STORE_SUBSCR_ARRAY_INT32:
	.cfi_startproc
	mov	x8, x22
	ldp	x10, x0, [x22, #-24]!
	tbz	w0, #0, .Lcp_BB218_10
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_array
	add	x12, x12, :lo12:cp_type_array
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB218_10
	ldr	x11, [x22, #16]
	tst	x11, #0x3
	b.ne	.Lcp_BB218_10
	ldrb	w12, [x9, #24]
	cmp	w12, #105
	b.ne	.Lcp_BB218_10
	tst	x10, #0x3
	b.ne	.Lcp_BB218_10
	ldr	x12, [x9, #16]
	cmp	x12, x11, asr #2
	b.ls	.Lcp_BB218_10
	mov	x12, #-8589934589
	mov	x13, #-17179869184
	add	x12, x10, x12
	movk	x13, #2
	cmp	x12, x13
	b.ls	.Lcp_BB218_10
	ldr	x8, [x9, #48]
	and	x12, x0, #0x3
	lsr	x10, x10, #2
	cmp	x12, #1
	str	w10, [x8, x11]
	b.ne	.Lcp_BB218_9
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB218_11
.Lcp_BB218_9:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB218_10:
	mov	x22, x8
	b	op_STORE_SUBSCR
.Lcp_BB218_11:
	adr	x17, .Lcp_tmp192
	b	free_thunk
.Lcp_tmp192:
	b	.Lcp_BB218_9
.Lcp_func_end218:
	.size	op_STORE_SUBSCR_ARRAY_INT32, .Lcp_func_end218-op_STORE_SUBSCR_ARRAY_INT32
	.cfi_endproc
	.p2align	2
	.type	op_STORE_SUBSCR_ARRAY_INT32_BACKWARDS,@function
op_STORE_SUBSCR_ARRAY_INT32_BACKWARDS:
	.cfi_startproc
	mov	x8, x22
	ldp	x10, x0, [x22, #-24]!
	tbz	w0, #0, .Lcp_BB219_11
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_array
	add	x12, x12, :lo12:cp_type_array
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB219_11
	ldr	x11, [x22, #16]
	tst	x11, #0x3
	b.ne	.Lcp_BB219_11
	ldrb	w12, [x9, #24]
	cmp	w12, #105
	b.ne	.Lcp_BB219_11
	tst	x10, #0x3
	b.ne	.Lcp_BB219_11
	tbz	x11, #63, .Lcp_BB219_11
	ldr	x12, [x9, #16]
	cmn	x12, x11, asr #2
	b.lo	.Lcp_BB219_11
	mov	x13, #-8589934589
	mov	x14, #-17179869184
	add	x13, x10, x13
	movk	x14, #2
	cmp	x13, x14
	b.ls	.Lcp_BB219_11
	ldr	x8, [x9, #48]
	and	x13, x0, #0x3
	lsr	x10, x10, #2
	cmp	x13, #1
	add	x8, x8, x11
	str	w10, [x8, x12, lsl #2]
	b.ne	.Lcp_BB219_10
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB219_12
.Lcp_BB219_10:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB219_11:
	mov	x22, x8
	b	op_STORE_SUBSCR
.Lcp_BB219_12:
	adr	x17, .Lcp_tmp193
	b	free_thunk
.Lcp_tmp193:
	b	.Lcp_BB219_10
.Lcp_func_end219:
	.size	op_STORE_SUBSCR_ARRAY_INT32_BACKWARDS, .Lcp_func_end219-op_STORE_SUBSCR_ARRAY_INT32_BACKWARDS
	.cfi_endproc
	.p2align	2
	.type	op_STORE_SUBSCR_BYTEARRAY,@function
op_STORE_SUBSCR_BYTEARRAY:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	mov	x26, x22
	ldp	x28, x19, [x22, #-24]!
	tbz	w19, #0, .Lcp_BB220_10
	and	x27, x19, #0xfffffffffffffffc
	adrp	x9, cp_type_bytearray
	add	x9, x9, :lo12:cp_type_bytearray
	ldr	x8, [x27, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB220_10
	ldr	x8, [x22, #16]
	tst	x8, #0x3
	b.ne	.Lcp_BB220_10
	tst	x28, #0x3
	b.ne	.Lcp_BB220_10
	cmp	x28, #1021
	b.hs	.Lcp_BB220_10
	asr	x2, x8, #2
	mov	x0, x20
	mov	x1, x19
	bl	cp_bytearray_place
	tbnz	x0, #63, .Lcp_BB220_9
	sbfx	x2, x0, #0, #62
	lsr	x3, x28, #2
	mov	x0, x20
	mov	x1, x19
	bl	cp_bytearray_put
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB220_8
	ldr	w8, [x27]
	subs	w8, w8, #1
	str	w8, [x27]
	b.eq	.Lcp_BB220_11
.Lcp_BB220_8:
	ldr	w25, [x23, #20]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB220_9:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB220_10:
	mov	x22, x26
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_STORE_SUBSCR
.Lcp_BB220_11:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp194
	b	free_thunk
.Lcp_tmp194:
	b	.Lcp_BB220_8
.Lcp_func_end220:
	.size	op_STORE_SUBSCR_BYTEARRAY, .Lcp_func_end220-op_STORE_SUBSCR_BYTEARRAY
	.cfi_endproc
	.p2align	2
	.type	op_STORE_SUBSCR_SETITEM,@function
op_STORE_SUBSCR_SETITEM:
	.cfi_startproc
	mov	x11, x22
	ldr	w9, [x23, #8]
	ldp	x8, x10, [x11, #-24]!
	tbz	w10, #0, .Lcp_BB221_23
	and	x12, x10, #0xfffffffffffffffc
	ldr	x12, [x12, #8]
.Lcp_BB221_2:
	ldr	w12, [x12, #16]
	cmp	w12, w9
	b.ne	.Lcp_BB221_22
	ldur	x14, [x23, #12]
	ldrb	w16, [x21, #40]
	add	x9, x14, #3
	and	x13, x9, #0xfffffffffffffffc
	ldr	x12, [x13, #16]
	and	x15, x12, #0xfffffffffffffffc
	ldp	w12, w15, [x15, #64]
	tbnz	w16, #0, .Lcp_BB221_5
	ldr	x16, [x21]
	ldr	w16, [x16, #68]
	add	x16, x21, x16, lsl #3
	add	x16, x16, #64
	b	.Lcp_BB221_6
.Lcp_BB221_5:
	ldr	x16, [x21, #56]
.Lcp_BB221_6:
	add	x12, x16, x12, lsl #3
	add	x12, x12, x15, lsl #3
	ldr	x15, [x20, #24]
	add	x12, x12, #64
	cmp	x12, x15
	b.hi	.Lcp_BB221_22
	ldr	w12, [x21, #36]
	ldr	w15, [x20, #20]
	cmp	w12, w15
	b.hs	.Lcp_BB221_22
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
	b.ne	.Lcp_BB221_11
	ldr	w14, [x13]
.Lcp_BB221_10:
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB221_12
.Lcp_BB221_11:
	cmp	x15, #3
	b.eq	.Lcp_BB221_24
.Lcp_BB221_12:
	mvn	w13, w10
	tst	x13, #0x3
	b.eq	.Lcp_BB221_27
.Lcp_BB221_13:
	mvn	w13, w11
	tst	x13, #0x3
	b.eq	.Lcp_BB221_30
.Lcp_BB221_14:
	mvn	w13, w8
	tst	x13, #0x3
	b.eq	.Lcp_BB221_33
.Lcp_BB221_15:
	ldrb	w13, [x21, #40]
	tbnz	w13, #0, .Lcp_BB221_17
	ldr	x13, [x21]
	ldr	w13, [x13, #68]
	add	x12, x12, x13, lsl #3
	b	.Lcp_BB221_18
.Lcp_BB221_17:
	ldr	x12, [x21, #56]
.Lcp_BB221_18:
	stp	x10, x11, [x12]
	and	x10, x9, #0xfffffffffffffffc
	str	x8, [x12, #16]
	ldr	x8, [x10, #16]
	and	x10, x8, #0xfffffffffffffffc
	ldr	w8, [x10, #64]
	cmp	w8, #4
	b.lo	.Lcp_BB221_21
	add	x11, x12, #24
	sub	x13, x8, #3
	mov	w14, #3
.Lcp_BB221_20:
	subs	x13, x13, #1
	str	x14, [x11], #8
	b.ne	.Lcp_BB221_20
.Lcp_BB221_21:
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
.Lcp_BB221_22:
	b	op_STORE_SUBSCR
.Lcp_BB221_23:
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	tst	x10, #0x2
	adrp	x13, cp_type_int
	add	x13, x13, :lo12:cp_type_int
	csel	x12, x13, x12, eq
	b	.Lcp_BB221_2
.Lcp_BB221_24:
	cbz	x14, .Lcp_BB221_36
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB221_12
	ldr	w14, [x13]
	and	x9, x9, #0xfffffffffffffffd
	b	.Lcp_BB221_10
.Lcp_BB221_27:
	cmp	x10, #3
	b.eq	.Lcp_BB221_13
	and	x13, x10, #0xfffffffffffffffc
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB221_13
	ldr	w14, [x13]
	and	x10, x10, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB221_13
.Lcp_BB221_30:
	cmp	x11, #3
	b.eq	.Lcp_BB221_14
	and	x13, x11, #0xfffffffffffffffc
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB221_14
	ldr	w14, [x13]
	and	x11, x11, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB221_14
.Lcp_BB221_33:
	cmp	x8, #3
	b.eq	.Lcp_BB221_15
	and	x13, x8, #0xfffffffffffffffc
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB221_15
	ldr	w14, [x13]
	and	x8, x8, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB221_15
.Lcp_BB221_36:
	mov	w9, #3
	b	.Lcp_BB221_12
.Lcp_func_end221:
	.size	op_STORE_SUBSCR_SETITEM, .Lcp_func_end221-op_STORE_SUBSCR_SETITEM
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_STR,@function
op_TO_BOOL_STR:
	.cfi_startproc
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB222_5
	and	x8, x0, #0xfffffffffffffffc
	adrp	x10, cp_type_str
	add	x10, x10, :lo12:cp_type_str
	ldr	x9, [x8, #8]
	cmp	x9, x10
	b.ne	.Lcp_BB222_5
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
	b.ne	.Lcp_BB222_4
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB222_6
.Lcp_BB222_4:
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB222_5:
	b	op_TO_BOOL
.Lcp_BB222_6:
	adr	x17, .Lcp_tmp195
	b	free_thunk
.Lcp_tmp195:
	b	.Lcp_BB222_4
.Lcp_func_end222:
	.size	op_TO_BOOL_STR, .Lcp_func_end222-op_TO_BOOL_STR
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_BYTES,@function
op_TO_BOOL_BYTES:
	.cfi_startproc
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB223_5
	and	x8, x0, #0xfffffffffffffffc
	adrp	x10, cp_type_bytes
	add	x10, x10, :lo12:cp_type_bytes
	ldr	x9, [x8, #8]
	cmp	x9, x10
	b.ne	.Lcp_BB223_5
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
	b.ne	.Lcp_BB223_4
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB223_6
.Lcp_BB223_4:
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB223_5:
	b	op_TO_BOOL
.Lcp_BB223_6:
	adr	x17, .Lcp_tmp196
	b	free_thunk
.Lcp_tmp196:
	b	.Lcp_BB223_4
.Lcp_func_end223:
	.size	op_TO_BOOL_BYTES, .Lcp_func_end223-op_TO_BOOL_BYTES
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_LIST,@function
op_TO_BOOL_LIST:
	.cfi_startproc
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB224_5
	and	x8, x0, #0xfffffffffffffffc
	adrp	x10, cp_type_list
	add	x10, x10, :lo12:cp_type_list
	ldr	x9, [x8, #8]
	cmp	x9, x10
	b.ne	.Lcp_BB224_5
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
	b.ne	.Lcp_BB224_4
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB224_6
.Lcp_BB224_4:
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB224_5:
	b	op_TO_BOOL
.Lcp_BB224_6:
	adr	x17, .Lcp_tmp197
	b	free_thunk
.Lcp_tmp197:
	b	.Lcp_BB224_4
.Lcp_func_end224:
	.size	op_TO_BOOL_LIST, .Lcp_func_end224-op_TO_BOOL_LIST
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_TUPLE,@function
op_TO_BOOL_TUPLE:
	.cfi_startproc
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB225_5
	and	x8, x0, #0xfffffffffffffffc
	adrp	x10, cp_type_tuple
	add	x10, x10, :lo12:cp_type_tuple
	ldr	x9, [x8, #8]
	cmp	x9, x10
	b.ne	.Lcp_BB225_5
	ldr	x9, [x8, #16]
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	adrp	x11, cp_false+3
	add	x11, x11, :lo12:cp_false+3
	cmp	x9, #0
	and	x9, x0, #0x3
	csel	x10, x11, x10, eq
	cmp	x9, #1
	stur	x10, [x22, #-8]
	b.ne	.Lcp_BB225_4
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB225_6
.Lcp_BB225_4:
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB225_5:
	b	op_TO_BOOL
.Lcp_BB225_6:
	adr	x17, .Lcp_tmp198
	b	free_thunk
.Lcp_tmp198:
	b	.Lcp_BB225_4
.Lcp_func_end225:
	.size	op_TO_BOOL_TUPLE, .Lcp_func_end225-op_TO_BOOL_TUPLE
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_DICT,@function
op_TO_BOOL_DICT:
	.cfi_startproc
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB226_5
	and	x8, x0, #0xfffffffffffffffc
	adrp	x10, cp_type_dict
	add	x10, x10, :lo12:cp_type_dict
	ldr	x9, [x8, #8]
	cmp	x9, x10
	b.ne	.Lcp_BB226_5
	ldr	w9, [x8, #32]
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	adrp	x11, cp_false+3
	add	x11, x11, :lo12:cp_false+3
	cmp	w9, #0
	and	x9, x0, #0x3
	csel	x10, x11, x10, eq
	cmp	x9, #1
	stur	x10, [x22, #-8]
	b.ne	.Lcp_BB226_4
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB226_6
.Lcp_BB226_4:
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB226_5:
	b	op_TO_BOOL
.Lcp_BB226_6:
	adr	x17, .Lcp_tmp199
	b	free_thunk
.Lcp_tmp199:
	b	.Lcp_BB226_4
.Lcp_func_end226:
	.size	op_TO_BOOL_DICT, .Lcp_func_end226-op_TO_BOOL_DICT
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_NONE,@function
op_TO_BOOL_NONE:
	.cfi_startproc
	ldur	x0, [x22, #-8]
	adrp	x8, cp_none+3
	add	x8, x8, :lo12:cp_none+3
	cmp	x0, x8
	b.eq	.Lcp_BB227_2
	eor	x8, x8, #0x2
	cmp	x0, x8
	b.ne	.Lcp_BB227_5
.Lcp_BB227_2:
	and	x8, x0, #0x3
	cmp	x8, #1
	adrp	x8, cp_false+3
	add	x8, x8, :lo12:cp_false+3
	stur	x8, [x22, #-8]
	b.ne	.Lcp_BB227_4
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB227_6
.Lcp_BB227_4:
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB227_5:
	b	op_TO_BOOL
.Lcp_BB227_6:
	adr	x17, .Lcp_tmp200
	b	free_thunk
.Lcp_tmp200:
	b	.Lcp_BB227_4
.Lcp_func_end227:
	.size	op_TO_BOOL_NONE, .Lcp_func_end227-op_TO_BOOL_NONE
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_BOOL,@function
op_TO_BOOL_BOOL:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	adrp	x9, cp_true+3
	add	x9, x9, :lo12:cp_true+3
	cmp	x8, x9
	b.eq	.Lcp_BB228_4
	adrp	x10, cp_false+3
	add	x10, x10, :lo12:cp_false+3
	eor	x11, x10, #0x2
	cmp	x8, x11
	b.eq	.Lcp_BB228_4
	eor	x9, x9, #0x2
	cmp	x8, x9
	b.eq	.Lcp_BB228_4
	cmp	x8, x10
	b.ne	.Lcp_BB228_5
.Lcp_BB228_4:
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB228_5:
	b	op_TO_BOOL
.Lcp_func_end228:
	.size	op_TO_BOOL_BOOL, .Lcp_func_end228-op_TO_BOOL_BOOL
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_INT,@function
op_TO_BOOL_INT:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	tst	x8, #0x3
	b.ne	.Lcp_BB229_2
	adrp	x9, cp_true+3
	add	x9, x9, :lo12:cp_true+3
	cmp	x8, #0
	adrp	x8, cp_false+3
	add	x8, x8, :lo12:cp_false+3
	csel	x8, x8, x9, eq
	stur	x8, [x22, #-8]
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB229_2:
	b	op_TO_BOOL
.Lcp_func_end229:
	.size	op_TO_BOOL_INT, .Lcp_func_end229-op_TO_BOOL_INT
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_TRUE,@function
op_TO_BOOL_TRUE:
	.cfi_startproc
	ldur	x0, [x22, #-8]
	ldr	w8, [x23, #8]
	tbz	w0, #0, .Lcp_BB230_6
	and	x9, x0, #0xfffffffffffffffc
	ldr	x9, [x9, #8]
.Lcp_BB230_2:
	ldr	w9, [x9, #16]
	cmp	w9, w8
	b.ne	.Lcp_BB230_7
	and	x8, x0, #0x3
	cmp	x8, #1
	adrp	x8, cp_true+3
	add	x8, x8, :lo12:cp_true+3
	stur	x8, [x22, #-8]
	b.ne	.Lcp_BB230_5
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB230_8
.Lcp_BB230_5:
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB230_6:
	adrp	x9, cp_type_float
	add	x9, x9, :lo12:cp_type_float
	tst	x0, #0x2
	adrp	x10, cp_type_int
	add	x10, x10, :lo12:cp_type_int
	csel	x9, x10, x9, eq
	b	.Lcp_BB230_2
.Lcp_BB230_7:
	b	op_TO_BOOL
.Lcp_BB230_8:
	adr	x17, .Lcp_tmp201
	b	free_thunk
.Lcp_tmp201:
	b	.Lcp_BB230_5
.Lcp_func_end230:
	.size	op_TO_BOOL_TRUE, .Lcp_func_end230-op_TO_BOOL_TRUE
	.cfi_endproc
	.p2align	2
	.type	op_GET_ITER_LIST,@function
op_GET_ITER_LIST:
	.cfi_startproc
	ldur	x1, [x22, #-8]
	tbz	w1, #0, .Lcp_BB231_4
	and	x8, x1, #0xfffffffffffffffc
	adrp	x10, cp_type_list
	add	x10, x10, :lo12:cp_type_list
	ldr	x9, [x8, #8]
	cmp	x9, x10
	b.ne	.Lcp_BB231_4
	mvn	w9, w1
	tst	x9, #0x3
	b.eq	.Lcp_BB231_5
.Lcp_BB231_3:
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
.Lcp_BB231_4:
	b	op_GET_ITER
.Lcp_BB231_5:
	cmp	x1, #3
	b.eq	.Lcp_BB231_3
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB231_3
	ldr	w9, [x8]
	and	x1, x1, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB231_3
.Lcp_func_end231:
	.size	op_GET_ITER_LIST, .Lcp_func_end231-op_GET_ITER_LIST
	.cfi_endproc
	.p2align	2
	.type	op_GET_ITER_TUPLE,@function
op_GET_ITER_TUPLE:
	.cfi_startproc
	ldur	x1, [x22, #-8]
	tbz	w1, #0, .Lcp_BB232_4
	and	x8, x1, #0xfffffffffffffffc
	adrp	x10, cp_type_tuple
	add	x10, x10, :lo12:cp_type_tuple
	ldr	x9, [x8, #8]
	cmp	x9, x10
	b.ne	.Lcp_BB232_4
	mvn	w9, w1
	tst	x9, #0x3
	b.eq	.Lcp_BB232_5
.Lcp_BB232_3:
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
.Lcp_BB232_4:
	b	op_GET_ITER
.Lcp_BB232_5:
	cmp	x1, #3
	b.eq	.Lcp_BB232_3
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB232_3
	ldr	w9, [x8]
	and	x1, x1, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB232_3
.Lcp_func_end232:
	.size	op_GET_ITER_TUPLE, .Lcp_func_end232-op_GET_ITER_TUPLE
	.cfi_endproc
	.p2align	2
	.type	op_GET_ITER_RANGE,@function
op_GET_ITER_RANGE:
	.cfi_startproc
	ldur	x19, [x22, #-8]
	tbz	w19, #0, .Lcp_BB233_9
	and	x26, x19, #0xfffffffffffffffc
	adrp	x9, cp_type_range
	add	x9, x9, :lo12:cp_type_range
	ldr	x8, [x26, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB233_9
	ldr	x8, [x26, #16]
	tst	x8, #0x3
	b.ne	.Lcp_BB233_9
	ldr	x9, [x26, #32]
	tst	x9, #0x3
	b.ne	.Lcp_BB233_9
	ldr	x10, [x26, #40]
	tst	x10, #0x3
	b.ne	.Lcp_BB233_9
	asr	x2, x9, #2
	asr	x3, x10, #2
	asr	x1, x8, #2
	mov	x9, #2305843009213693952
	madd	x8, x3, x2, x1
	add	x8, x8, x9
	lsr	x8, x8, #62
	cbnz	x8, .Lcp_BB233_9
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	mov	x0, x20
	bl	cp_range_iterator
	and	x8, x19, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB233_8
	ldr	w8, [x26]
	subs	w8, w8, #1
	str	w8, [x26]
	b.eq	.Lcp_BB233_10
.Lcp_BB233_8:
	ldr	w25, [x23, #20]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB233_9:
	b	op_GET_ITER
.Lcp_BB233_10:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp202
	b	free_thunk
.Lcp_tmp202:
	b	.Lcp_BB233_8
.Lcp_func_end233:
	.size	op_GET_ITER_RANGE, .Lcp_func_end233-op_GET_ITER_RANGE
	.cfi_endproc
	.p2align	2
	.type	op_GET_ITER_GENERATOR,@function
op_GET_ITER_GENERATOR:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	tbz	w8, #0, .Lcp_BB234_3
	and	x8, x8, #0xfffffffffffffffc
	adrp	x9, cp_type_generator
	add	x9, x9, :lo12:cp_type_generator
	ldr	x8, [x8, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB234_3
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB234_3:
	b	op_GET_ITER
.Lcp_func_end234:
	.size	op_GET_ITER_GENERATOR, .Lcp_func_end234-op_GET_ITER_GENERATOR
	.cfi_endproc
	.p2align	2
	.type	op_GET_ITER_PYTHON,@function
op_GET_ITER_PYTHON:
	.cfi_startproc
	mov	x12, x22
	ldr	w9, [x23, #8]
	ldr	x8, [x12, #-8]!
	tbz	w8, #0, .Lcp_BB235_21
	and	x10, x8, #0xfffffffffffffffc
	ldr	x10, [x10, #8]
.Lcp_BB235_2:
	ldr	w10, [x10, #16]
	cmp	w10, w9
	b.ne	.Lcp_BB235_20
	ldur	x13, [x23, #12]
	ldrb	w15, [x21, #40]
	add	x9, x13, #3
	and	x11, x9, #0xfffffffffffffffc
	ldr	x10, [x11, #16]
	and	x14, x10, #0xfffffffffffffffc
	ldp	w10, w14, [x14, #64]
	tbnz	w15, #0, .Lcp_BB235_5
	ldr	x15, [x21]
	ldr	w15, [x15, #68]
	add	x15, x21, x15, lsl #3
	add	x15, x15, #64
	b	.Lcp_BB235_6
.Lcp_BB235_5:
	ldr	x15, [x21, #56]
.Lcp_BB235_6:
	add	x10, x15, x10, lsl #3
	add	x10, x10, x14, lsl #3
	ldr	x14, [x20, #24]
	add	x10, x10, #64
	cmp	x10, x14
	b.hi	.Lcp_BB235_20
	ldr	w10, [x21, #36]
	ldr	w14, [x20, #20]
	cmp	w10, w14
	b.hs	.Lcp_BB235_20
	add	x10, x21, #64
	mov	w15, #5
	str	x23, [x21, #16]
	sub	x12, x12, x10
	str	w15, [x21, #44]
	lsr	x14, x12, #3
	and	x12, x9, #0x3
	cmp	x12, #1
	str	w14, [x21, #32]
	b.ne	.Lcp_BB235_11
	ldr	w12, [x11]
.Lcp_BB235_10:
	add	w12, w12, #1
	str	w12, [x11]
	b	.Lcp_BB235_12
.Lcp_BB235_11:
	cmp	x12, #3
	b.eq	.Lcp_BB235_22
.Lcp_BB235_12:
	mvn	w11, w8
	tst	x11, #0x3
	b.eq	.Lcp_BB235_25
.Lcp_BB235_13:
	ldrb	w11, [x21, #40]
	tbnz	w11, #0, .Lcp_BB235_15
	ldr	x11, [x21]
	ldr	w11, [x11, #68]
	add	x10, x10, x11, lsl #3
	b	.Lcp_BB235_16
.Lcp_BB235_15:
	ldr	x10, [x21, #56]
.Lcp_BB235_16:
	str	x8, [x10]
	and	x8, x9, #0xfffffffffffffffc
	ldr	x8, [x8, #16]
	and	x11, x8, #0xfffffffffffffffc
	ldr	w8, [x11, #64]
	cmp	w8, #2
	b.lo	.Lcp_BB235_19
	add	x12, x10, #8
	sub	x13, x8, #1
	mov	w14, #3
.Lcp_BB235_18:
	subs	x13, x13, #1
	str	x14, [x12], #8
	b.ne	.Lcp_BB235_18
.Lcp_BB235_19:
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
.Lcp_BB235_20:
	b	op_GET_ITER
.Lcp_BB235_21:
	adrp	x10, cp_type_float
	add	x10, x10, :lo12:cp_type_float
	tst	x8, #0x2
	adrp	x11, cp_type_int
	add	x11, x11, :lo12:cp_type_int
	csel	x10, x11, x10, eq
	b	.Lcp_BB235_2
.Lcp_BB235_22:
	cbz	x13, .Lcp_BB235_28
	ldrb	w12, [x11, #4]
	tbnz	w12, #0, .Lcp_BB235_12
	ldr	w12, [x11]
	and	x9, x9, #0xfffffffffffffffd
	b	.Lcp_BB235_10
.Lcp_BB235_25:
	cmp	x8, #3
	b.eq	.Lcp_BB235_13
	and	x11, x8, #0xfffffffffffffffc
	ldrb	w12, [x11, #4]
	tbnz	w12, #0, .Lcp_BB235_13
	ldr	w12, [x11]
	and	x8, x8, #0xfffffffffffffffd
	add	w12, w12, #1
	str	w12, [x11]
	b	.Lcp_BB235_13
.Lcp_BB235_28:
	mov	w9, #3
	b	.Lcp_BB235_12
.Lcp_func_end235:
	.size	op_GET_ITER_PYTHON, .Lcp_func_end235-op_GET_ITER_PYTHON
	.cfi_endproc
	.p2align	2
	.type	op_GET_YIELD_FROM_ITER_GENERATOR,@function
op_GET_YIELD_FROM_ITER_GENERATOR:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	tbz	w8, #0, .Lcp_BB236_3
	and	x8, x8, #0xfffffffffffffffc
	adrp	x9, cp_type_generator
	add	x9, x9, :lo12:cp_type_generator
	ldr	x8, [x8, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB236_3
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB236_3:
	b	op_GET_YIELD_FROM_ITER
.Lcp_func_end236:
	.size	op_GET_YIELD_FROM_ITER_GENERATOR, .Lcp_func_end236-op_GET_YIELD_FROM_ITER_GENERATOR
	.cfi_endproc
	.p2align	2
	.type	op_GET_YIELD_FROM_ITER_PYTHON,@function
op_GET_YIELD_FROM_ITER_PYTHON:
	.cfi_startproc
	mov	x12, x22
	ldr	w9, [x23, #8]
	ldr	x8, [x12, #-8]!
	tbz	w8, #0, .Lcp_BB237_21
	and	x10, x8, #0xfffffffffffffffc
	ldr	x10, [x10, #8]
.Lcp_BB237_2:
	ldr	w10, [x10, #16]
	cmp	w10, w9
	b.ne	.Lcp_BB237_20
	ldur	x13, [x23, #12]
	ldrb	w15, [x21, #40]
	add	x9, x13, #3
	and	x11, x9, #0xfffffffffffffffc
	ldr	x10, [x11, #16]
	and	x14, x10, #0xfffffffffffffffc
	ldp	w10, w14, [x14, #64]
	tbnz	w15, #0, .Lcp_BB237_5
	ldr	x15, [x21]
	ldr	w15, [x15, #68]
	add	x15, x21, x15, lsl #3
	add	x15, x15, #64
	b	.Lcp_BB237_6
.Lcp_BB237_5:
	ldr	x15, [x21, #56]
.Lcp_BB237_6:
	add	x10, x15, x10, lsl #3
	add	x10, x10, x14, lsl #3
	ldr	x14, [x20, #24]
	add	x10, x10, #64
	cmp	x10, x14
	b.hi	.Lcp_BB237_20
	ldr	w10, [x21, #36]
	ldr	w14, [x20, #20]
	cmp	w10, w14
	b.hs	.Lcp_BB237_20
	add	x10, x21, #64
	mov	w15, #5
	str	x23, [x21, #16]
	sub	x12, x12, x10
	str	w15, [x21, #44]
	lsr	x14, x12, #3
	and	x12, x9, #0x3
	cmp	x12, #1
	str	w14, [x21, #32]
	b.ne	.Lcp_BB237_11
	ldr	w12, [x11]
.Lcp_BB237_10:
	add	w12, w12, #1
	str	w12, [x11]
	b	.Lcp_BB237_12
.Lcp_BB237_11:
	cmp	x12, #3
	b.eq	.Lcp_BB237_22
.Lcp_BB237_12:
	mvn	w11, w8
	tst	x11, #0x3
	b.eq	.Lcp_BB237_25
.Lcp_BB237_13:
	ldrb	w11, [x21, #40]
	tbnz	w11, #0, .Lcp_BB237_15
	ldr	x11, [x21]
	ldr	w11, [x11, #68]
	add	x10, x10, x11, lsl #3
	b	.Lcp_BB237_16
.Lcp_BB237_15:
	ldr	x10, [x21, #56]
.Lcp_BB237_16:
	str	x8, [x10]
	and	x8, x9, #0xfffffffffffffffc
	ldr	x8, [x8, #16]
	and	x11, x8, #0xfffffffffffffffc
	ldr	w8, [x11, #64]
	cmp	w8, #2
	b.lo	.Lcp_BB237_19
	add	x12, x10, #8
	sub	x13, x8, #1
	mov	w14, #3
.Lcp_BB237_18:
	subs	x13, x13, #1
	str	x14, [x12], #8
	b.ne	.Lcp_BB237_18
.Lcp_BB237_19:
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
.Lcp_BB237_20:
	b	op_GET_YIELD_FROM_ITER
.Lcp_BB237_21:
	adrp	x10, cp_type_float
	add	x10, x10, :lo12:cp_type_float
	tst	x8, #0x2
	adrp	x11, cp_type_int
	add	x11, x11, :lo12:cp_type_int
	csel	x10, x11, x10, eq
	b	.Lcp_BB237_2
.Lcp_BB237_22:
	cbz	x13, .Lcp_BB237_28
	ldrb	w12, [x11, #4]
	tbnz	w12, #0, .Lcp_BB237_12
	ldr	w12, [x11]
	and	x9, x9, #0xfffffffffffffffd
	b	.Lcp_BB237_10
.Lcp_BB237_25:
	cmp	x8, #3
	b.eq	.Lcp_BB237_13
	and	x11, x8, #0xfffffffffffffffc
	ldrb	w12, [x11, #4]
	tbnz	w12, #0, .Lcp_BB237_13
	ldr	w12, [x11]
	and	x8, x8, #0xfffffffffffffffd
	add	w12, w12, #1
	str	w12, [x11]
	b	.Lcp_BB237_13
.Lcp_BB237_28:
	mov	w9, #3
	b	.Lcp_BB237_12
.Lcp_func_end237:
	.size	op_GET_YIELD_FROM_ITER_PYTHON, .Lcp_func_end237-op_GET_YIELD_FROM_ITER_PYTHON
	.cfi_endproc
	.p2align	2
	.type	op_FOR_ITER_RANGE,@function
op_FOR_ITER_RANGE:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	tbz	w0, #0, .Lcp_BB238_7
	and	x9, x0, #0xfffffffffffffffc
	adrp	x11, cp_type_range_iterator
	add	x11, x11, :lo12:cp_type_range_iterator
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB238_7
	ldr	x10, [x9, #32]
	cbz	x10, .Lcp_BB238_4
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
.Lcp_BB238_4:
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB238_6
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB238_8
.Lcp_BB238_6:
	lsr	w8, w25, #10
	add	x23, x23, x8, lsl #2
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB238_7:
	mov	x22, x8
	b	op_FOR_ITER
.Lcp_BB238_8:
	adr	x17, .Lcp_tmp203
	b	free_thunk
.Lcp_tmp203:
	b	.Lcp_BB238_6
.Lcp_func_end238:
	.size	op_FOR_ITER_RANGE, .Lcp_func_end238-op_FOR_ITER_RANGE
	.cfi_endproc
	.p2align	2
	.type	op_FOR_ITER_LIST,@function
op_FOR_ITER_LIST:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-8]!
	tbz	w8, #0, .Lcp_BB239_13
	and	x10, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_list_iterator
	add	x12, x12, :lo12:cp_type_list_iterator
	ldr	x11, [x10, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB239_13
	ldr	x0, [x10, #16]
	cmp	x0, #3
	b.eq	.Lcp_BB239_13
	and	x11, x0, #0xfffffffffffffffc
	ldr	x12, [x10, #24]
	ldr	x13, [x11, #24]
	cmp	x12, x13
	b.hs	.Lcp_BB239_7
	ldr	x8, [x11, #16]
	ldr	x8, [x8, x12, lsl #3]
	and	x11, x8, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB239_6
	and	x11, x8, #0xfffffffffffffffc
	ldr	w13, [x11]
	add	w13, w13, #1
	str	w13, [x11]
.Lcp_BB239_6:
	add	x11, x12, #1
	str	x11, [x10, #24]
	str	x8, [x9], #8
	mov	x22, x9
	b	.Lcp_BB239_12
.Lcp_BB239_7:
	and	x9, x0, #0x3
	mov	w12, #3
	cmp	x9, #1
	str	x12, [x10, #16]
	b.ne	.Lcp_BB239_9
	ldr	w9, [x11]
	subs	w9, w9, #1
	str	w9, [x11]
	b.eq	.Lcp_BB239_14
.Lcp_BB239_9:
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB239_11
	ldr	w9, [x10]
	subs	w9, w9, #1
	str	w9, [x10]
	b.eq	.Lcp_BB239_15
.Lcp_BB239_11:
	lsr	w8, w25, #10
	add	x23, x23, x8, lsl #2
.Lcp_BB239_12:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB239_13:
	mov	x22, x9
	b	op_FOR_ITER
.Lcp_BB239_14:
	adr	x17, .Lcp_tmp204
	b	free_thunk
.Lcp_tmp204:
	b	.Lcp_BB239_9
.Lcp_BB239_15:
	mov	x0, x8
	adr	x17, .Lcp_tmp205
	b	free_thunk
.Lcp_tmp205:
	b	.Lcp_BB239_11
.Lcp_func_end239:
	.size	op_FOR_ITER_LIST, .Lcp_func_end239-op_FOR_ITER_LIST
	.cfi_endproc
	.p2align	2
	.type	op_FOR_ITER_TUPLE,@function
op_FOR_ITER_TUPLE:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-8]!
	tbz	w8, #0, .Lcp_BB240_13
	and	x10, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_tuple_iterator
	add	x12, x12, :lo12:cp_type_tuple_iterator
	ldr	x11, [x10, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB240_13
	ldr	x0, [x10, #16]
	cmp	x0, #3
	b.eq	.Lcp_BB240_13
	and	x11, x0, #0xfffffffffffffffc
	ldr	x12, [x10, #24]
	ldr	x13, [x11, #16]
	cmp	x12, x13
	b.hs	.Lcp_BB240_7
	add	x8, x11, x12, lsl #3
	ldr	x8, [x8, #32]
	and	x11, x8, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB240_6
	and	x11, x8, #0xfffffffffffffffc
	ldr	w13, [x11]
	add	w13, w13, #1
	str	w13, [x11]
.Lcp_BB240_6:
	add	x11, x12, #1
	str	x11, [x10, #24]
	str	x8, [x9], #8
	mov	x22, x9
	b	.Lcp_BB240_12
.Lcp_BB240_7:
	and	x9, x0, #0x3
	mov	w12, #3
	cmp	x9, #1
	str	x12, [x10, #16]
	b.ne	.Lcp_BB240_9
	ldr	w9, [x11]
	subs	w9, w9, #1
	str	w9, [x11]
	b.eq	.Lcp_BB240_14
.Lcp_BB240_9:
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB240_11
	ldr	w9, [x10]
	subs	w9, w9, #1
	str	w9, [x10]
	b.eq	.Lcp_BB240_15
.Lcp_BB240_11:
	lsr	w8, w25, #10
	add	x23, x23, x8, lsl #2
.Lcp_BB240_12:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB240_13:
	mov	x22, x9
	b	op_FOR_ITER
.Lcp_BB240_14:
	adr	x17, .Lcp_tmp206
	b	free_thunk
.Lcp_tmp206:
	b	.Lcp_BB240_9
.Lcp_BB240_15:
	mov	x0, x8
	adr	x17, .Lcp_tmp207
	b	free_thunk
.Lcp_tmp207:
	b	.Lcp_BB240_11
.Lcp_func_end240:
	.size	op_FOR_ITER_TUPLE, .Lcp_func_end240-op_FOR_ITER_TUPLE
	.cfi_endproc
	.p2align	2
	.type	op_FOR_ITER_SET,@function
op_FOR_ITER_SET:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	mov	x19, x22
	ldr	x26, [x22, #-8]!
	tbz	w26, #0, .Lcp_BB241_16
	and	x27, x26, #0xfffffffffffffffc
	adrp	x9, cp_type_set_iterator
	add	x9, x9, :lo12:cp_type_set_iterator
	ldr	x8, [x27, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB241_16
	ldr	x1, [x27, #16]
	cmp	x1, #3
	b.eq	.Lcp_BB241_16
	and	x28, x1, #0xfffffffffffffffc
	ldr	x8, [x27, #24]
	ldr	x9, [x28, #40]
	cmp	x8, x9
	b.ne	.Lcp_BB241_16
	ldr	x2, [x27, #32]
	mov	x0, x20
	bl	cp_set_place
	tbnz	x0, #63, .Lcp_BB241_9
	ldr	x9, [x27, #40]
	cbz	x9, .Lcp_BB241_15
	ldr	x8, [x28, #16]
	add	x8, x8, x0, lsl #4
	ldr	x8, [x8, #8]
	and	x10, x8, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB241_8
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
	ldr	x9, [x27, #40]
.Lcp_BB241_8:
	add	x10, x0, #1
	sub	x9, x9, #1
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	stp	x10, x9, [x27, #32]
	str	x8, [x19], #8
	mov	x22, x19
	b	.Lcp_BB241_14
.Lcp_BB241_9:
	ldr	x0, [x27, #16]
	mov	w9, #3
	str	x9, [x27, #16]
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB241_11
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB241_17
.Lcp_BB241_11:
	and	x8, x26, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB241_13
	ldr	w8, [x27]
	subs	w8, w8, #1
	str	w8, [x27]
	b.eq	.Lcp_BB241_18
.Lcp_BB241_13:
	lsr	w8, w25, #10
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	add	x23, x23, x8, lsl #2
.Lcp_BB241_14:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB241_15:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB241_16:
	mov	x22, x19
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_FOR_ITER
.Lcp_BB241_17:
	.cfi_restore_state
	adr	x17, .Lcp_tmp208
	b	free_thunk
.Lcp_tmp208:
	b	.Lcp_BB241_11
.Lcp_BB241_18:
	mov	x0, x26
	adr	x17, .Lcp_tmp209
	b	free_thunk
.Lcp_tmp209:
	b	.Lcp_BB241_13
.Lcp_func_end241:
	.size	op_FOR_ITER_SET, .Lcp_func_end241-op_FOR_ITER_SET
	.cfi_endproc
	.p2align	2
	.type	op_FOR_ITER_DICT_KEY,@function
op_FOR_ITER_DICT_KEY:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	tbz	w9, #0, .Lcp_BB242_19
	and	x10, x9, #0xfffffffffffffffc
	adrp	x12, cp_type_dict_key_iterator
	add	x12, x12, :lo12:cp_type_dict_key_iterator
	ldr	x11, [x10, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB242_19
	ldr	x0, [x10, #16]
	cmp	x0, #3
	b.eq	.Lcp_BB242_19
	and	x12, x0, #0xfffffffffffffffc
	ldr	x11, [x10, #32]
	ldr	w13, [x12, #32]
	cmp	x11, x13
	b.ne	.Lcp_BB242_19
	ldr	x11, [x10, #24]
	ldr	w13, [x12, #24]
	cmp	x11, x13
	b.hs	.Lcp_BB242_12
	ldr	x8, [x10, #40]
	cbz	x8, .Lcp_BB242_19
	mov	w8, #24
	ldr	x9, [x12, #16]
	madd	x8, x11, x8, x9
	ldr	x8, [x8, #8]
	cmp	x8, #3
	b.eq	.Lcp_BB242_19
	and	x13, x8, #0x3
	cmp	x13, #1
	b.ne	.Lcp_BB242_9
	and	x9, x8, #0xfffffffffffffffc
	ldr	w13, [x9]
	add	w13, w13, #1
	str	w13, [x9]
	ldr	x9, [x12, #16]
.Lcp_BB242_9:
	mov	w12, #24
	madd	x9, x11, x12, x9
	ldr	x0, [x9, #16]
	and	x9, x0, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB242_17
	and	x9, x0, #0xfffffffffffffffc
	add	x11, x11, #1
	ldr	w12, [x9]
	add	w12, w12, #1
	str	w12, [x9]
	ldr	x12, [x10, #40]
	str	x11, [x10, #24]
	sub	x11, x12, #1
	str	x11, [x10, #40]
	str	x8, [x22], #8
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.ne	.Lcp_BB242_18
	adr	x17, .Lcp_tmp210
	b	free_thunk
.Lcp_tmp210:
	b	.Lcp_BB242_18
.Lcp_BB242_12:
	and	x11, x0, #0x3
	mov	w13, #3
	cmp	x11, #1
	str	x13, [x10, #16]
	b.ne	.Lcp_BB242_14
	ldr	w11, [x12]
	subs	w11, w11, #1
	str	w11, [x12]
	b.eq	.Lcp_BB242_20
.Lcp_BB242_14:
	and	x11, x9, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB242_16
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB242_21
.Lcp_BB242_16:
	lsr	w9, w25, #10
	mov	x22, x8
	add	x23, x23, x9, lsl #2
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB242_17:
	ldr	x9, [x10, #40]
	add	x11, x11, #1
	str	x11, [x10, #24]
	sub	x9, x9, #1
	str	x9, [x10, #40]
	str	x8, [x22], #8
.Lcp_BB242_18:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB242_19:
	b	op_FOR_ITER
.Lcp_BB242_20:
	mov	x22, x8
	adr	x17, .Lcp_tmp211
	b	free_thunk
.Lcp_tmp211:
	b	.Lcp_BB242_14
.Lcp_BB242_21:
	mov	x0, x9
	mov	x22, x8
	adr	x17, .Lcp_tmp212
	b	free_thunk
.Lcp_tmp212:
	b	.Lcp_BB242_16
.Lcp_func_end242:
	.size	op_FOR_ITER_DICT_KEY, .Lcp_func_end242-op_FOR_ITER_DICT_KEY
	.cfi_endproc
	.p2align	2
	.type	op_FOR_ITER_DICT_VALUE,@function
op_FOR_ITER_DICT_VALUE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	tbz	w9, #0, .Lcp_BB243_19
	and	x10, x9, #0xfffffffffffffffc
	adrp	x12, cp_type_dict_value_iterator
	add	x12, x12, :lo12:cp_type_dict_value_iterator
	ldr	x11, [x10, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB243_19
	ldr	x0, [x10, #16]
	cmp	x0, #3
	b.eq	.Lcp_BB243_19
	and	x11, x0, #0xfffffffffffffffc
	ldr	x12, [x10, #32]
	ldr	w13, [x11, #32]
	cmp	x12, x13
	b.ne	.Lcp_BB243_19
	ldr	x12, [x10, #24]
	ldr	w13, [x11, #24]
	cmp	x12, x13
	b.hs	.Lcp_BB243_14
	ldr	x8, [x10, #40]
	cbz	x8, .Lcp_BB243_19
	mov	w8, #24
	ldr	x9, [x11, #16]
	madd	x8, x12, x8, x9
	ldr	x0, [x8, #8]
	cmp	x0, #3
	b.eq	.Lcp_BB243_19
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB243_9
	and	x9, x0, #0xfffffffffffffffc
	ldr	w13, [x9]
	add	w13, w13, #1
	str	w13, [x9]
	ldr	x9, [x11, #16]
.Lcp_BB243_9:
	mov	w11, #24
	madd	x9, x12, x11, x9
	ldr	x9, [x9, #16]
	and	x11, x9, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB243_11
	and	x11, x9, #0xfffffffffffffffc
	ldr	w13, [x11]
	add	w13, w13, #1
	str	w13, [x11]
.Lcp_BB243_11:
	ldr	x11, [x10, #40]
	add	x12, x12, #1
	cmp	x8, #1
	str	x12, [x10, #24]
	sub	x11, x11, #1
	str	x11, [x10, #40]
	str	x9, [x22], #8
	b.ne	.Lcp_BB243_13
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB243_22
.Lcp_BB243_13:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB243_14:
	and	x12, x0, #0x3
	mov	w13, #3
	cmp	x12, #1
	str	x13, [x10, #16]
	b.ne	.Lcp_BB243_16
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.eq	.Lcp_BB243_20
.Lcp_BB243_16:
	and	x11, x9, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB243_18
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB243_21
.Lcp_BB243_18:
	lsr	w9, w25, #10
	mov	x22, x8
	add	x23, x23, x9, lsl #2
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB243_19:
	b	op_FOR_ITER
.Lcp_BB243_20:
	mov	x22, x8
	adr	x17, .Lcp_tmp213
	b	free_thunk
.Lcp_tmp213:
	b	.Lcp_BB243_16
.Lcp_BB243_21:
	mov	x0, x9
	mov	x22, x8
	adr	x17, .Lcp_tmp214
	b	free_thunk
.Lcp_tmp214:
	b	.Lcp_BB243_18
.Lcp_BB243_22:
	adr	x17, .Lcp_tmp215
	b	free_thunk
.Lcp_tmp215:
	b	.Lcp_BB243_13
.Lcp_func_end243:
	.size	op_FOR_ITER_DICT_VALUE, .Lcp_func_end243-op_FOR_ITER_DICT_VALUE
	.cfi_endproc
	.p2align	2
	.type	op_FOR_ITER_DICT_ITEM,@function
op_FOR_ITER_DICT_ITEM:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	tbz	w9, #0, .Lcp_BB244_17
	and	x10, x9, #0xfffffffffffffffc
	adrp	x12, cp_type_dict_item_iterator
	add	x12, x12, :lo12:cp_type_dict_item_iterator
	ldr	x11, [x10, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB244_17
	ldr	x0, [x10, #16]
	cmp	x0, #3
	b.eq	.Lcp_BB244_17
	and	x12, x0, #0xfffffffffffffffc
	ldr	x11, [x10, #32]
	ldr	w13, [x12, #32]
	cmp	x11, x13
	b.ne	.Lcp_BB244_17
	ldr	x11, [x10, #24]
	ldr	w13, [x12, #24]
	cmp	x11, x13
	b.hs	.Lcp_BB244_12
	ldr	x8, [x10, #40]
	cbz	x8, .Lcp_BB244_17
	mov	w9, #24
	ldr	x8, [x12, #16]
	madd	x9, x11, x9, x8
	ldr	x1, [x9, #8]
	cmp	x1, #3
	b.eq	.Lcp_BB244_17
	and	x9, x1, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB244_9
	and	x8, x1, #0xfffffffffffffffc
	ldr	w9, [x8]
	add	w9, w9, #1
	str	w9, [x8]
	ldr	x8, [x12, #16]
.Lcp_BB244_9:
	mov	w9, #24
	madd	x8, x11, x9, x8
	ldr	x2, [x8, #16]
	and	x8, x2, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB244_11
	and	x8, x2, #0xfffffffffffffffc
	ldr	w9, [x8]
	add	w9, w9, #1
	str	w9, [x8]
.Lcp_BB244_11:
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	ldr	x8, [x10, #40]
	add	x9, x11, #1
	mov	x0, x20
	str	x9, [x10, #24]
	sub	x8, x8, #1
	str	x8, [x10, #40]
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
.Lcp_BB244_12:
	and	x11, x0, #0x3
	mov	w13, #3
	cmp	x11, #1
	str	x13, [x10, #16]
	b.ne	.Lcp_BB244_14
	ldr	w11, [x12]
	subs	w11, w11, #1
	str	w11, [x12]
	b.eq	.Lcp_BB244_18
.Lcp_BB244_14:
	and	x11, x9, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB244_16
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB244_19
.Lcp_BB244_16:
	lsr	w9, w25, #10
	mov	x22, x8
	add	x23, x23, x9, lsl #2
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB244_17:
	b	op_FOR_ITER
.Lcp_BB244_18:
	mov	x22, x8
	adr	x17, .Lcp_tmp216
	b	free_thunk
.Lcp_tmp216:
	b	.Lcp_BB244_14
.Lcp_BB244_19:
	mov	x0, x9
	mov	x22, x8
	adr	x17, .Lcp_tmp217
	b	free_thunk
.Lcp_tmp217:
	b	.Lcp_BB244_16
.Lcp_func_end244:
	.size	op_FOR_ITER_DICT_ITEM, .Lcp_func_end244-op_FOR_ITER_DICT_ITEM
	.cfi_endproc
	.p2align	2
	.type	op_FOR_ITER_ENUMERATE_LIST,@function
op_FOR_ITER_ENUMERATE_LIST:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	tbz	w8, #0, .Lcp_BB245_10
	and	x8, x8, #0xfffffffffffffffc
	adrp	x10, cp_type_enumerate
	add	x10, x10, :lo12:cp_type_enumerate
	ldr	x9, [x8, #8]
	cmp	x9, x10
	b.ne	.Lcp_BB245_10
	ldr	x9, [x8, #16]
	tbz	w9, #0, .Lcp_BB245_10
	and	x9, x9, #0xfffffffffffffffc
	adrp	x11, cp_type_list_iterator
	add	x11, x11, :lo12:cp_type_list_iterator
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB245_10
	ldr	x10, [x9, #16]
	cmp	x10, #3
	b.eq	.Lcp_BB245_10
	and	x12, x10, #0xfffffffffffffffc
	ldr	x10, [x9, #24]
	ldr	x11, [x12, #24]
	cmp	x10, x11
	b.hs	.Lcp_BB245_10
	ldr	x11, [x8, #24]
	mov	x13, #1
	movk	x13, #8192, lsl #48
	add	x13, x11, x13
	lsr	x13, x13, #62
	cbnz	x13, .Lcp_BB245_10
	ldr	x12, [x12, #16]
	ldr	x2, [x12, x10, lsl #3]
	and	x12, x2, #0x3
	cmp	x12, #1
	b.ne	.Lcp_BB245_9
	and	x12, x2, #0xfffffffffffffffc
	ldr	w13, [x12]
	add	w13, w13, #1
	str	w13, [x12]
.Lcp_BB245_9:
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
.Lcp_BB245_10:
	b	op_FOR_ITER
.Lcp_func_end245:
	.size	op_FOR_ITER_ENUMERATE_LIST, .Lcp_func_end245-op_FOR_ITER_ENUMERATE_LIST
	.cfi_endproc
	.p2align	2
	.type	op_FOR_ITER_GENERATOR,@function
op_FOR_ITER_GENERATOR:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	tbz	w8, #0, .Lcp_BB246_8
	and	x9, x8, #0xfffffffffffffffc
	adrp	x10, cp_type_generator
	add	x10, x10, :lo12:cp_type_generator
	ldr	x8, [x9, #8]
	cmp	x8, x10
	b.ne	.Lcp_BB246_8
	ldr	w8, [x9, #16]
	cmp	w8, #2
	b.hs	.Lcp_BB246_8
	ldr	w8, [x21, #36]
	ldr	w10, [x20, #20]
	cmp	w8, w10
	b.hs	.Lcp_BB246_8
	ldr	x8, [x9, #24]
	str	x21, [x8, #8]
	ldr	w10, [x21, #36]
	add	w10, w10, #1
	str	w10, [x8, #36]
	ldrb	w10, [x21, #40]
	tbnz	w10, #0, .Lcp_BB246_6
	ldr	x10, [x21]
	ldr	w10, [x10, #68]
	add	x10, x21, x10, lsl #3
	add	x10, x10, #64
	b	.Lcp_BB246_7
.Lcp_BB246_6:
	ldr	x10, [x21, #56]
.Lcp_BB246_7:
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
.Lcp_BB246_8:
	b	op_FOR_ITER
.Lcp_func_end246:
	.size	op_FOR_ITER_GENERATOR, .Lcp_func_end246-op_FOR_ITER_GENERATOR
	.cfi_endproc
	.p2align	2
	.type	op_SEND_GENERATOR,@function
op_SEND_GENERATOR:
	.cfi_startproc
	mov	x9, x22
	ldr	x10, [x9, #-8]!
	ldur	x8, [x9, #-8]
	tbz	w8, #0, .Lcp_BB247_12
	and	x11, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_generator
	add	x12, x12, :lo12:cp_type_generator
	ldr	x8, [x11, #8]
	cmp	x8, x12
	b.ne	.Lcp_BB247_12
	ldr	w8, [x11, #16]
	cmp	w8, #2
	b.hs	.Lcp_BB247_12
	cbnz	w8, .Lcp_BB247_6
	adrp	x8, cp_none+3
	add	x8, x8, :lo12:cp_none+3
	cmp	x10, x8
	b.eq	.Lcp_BB247_6
	eor	x8, x8, #0x2
	cmp	x10, x8
	b.ne	.Lcp_BB247_12
.Lcp_BB247_6:
	ldr	w8, [x21, #36]
	ldr	w12, [x20, #20]
	cmp	w8, w12
	b.hs	.Lcp_BB247_12
	ldr	x8, [x11, #24]
	str	x21, [x8, #8]
	ldr	w12, [x21, #36]
	add	w12, w12, #1
	str	w12, [x8, #36]
	ldrb	w12, [x21, #40]
	tbnz	w12, #0, .Lcp_BB247_9
	ldr	x12, [x21]
	ldr	w12, [x12, #68]
	add	x12, x21, x12, lsl #3
	add	x12, x12, #64
	b	.Lcp_BB247_10
.Lcp_BB247_9:
	ldr	x12, [x21, #56]
.Lcp_BB247_10:
	str	x12, [x8, #56]
	mov	w12, #2
	mvn	w14, w10
	str	w12, [x11, #16]
	add	x15, x11, #32
	tst	x14, #0x3
	ldr	x13, [x20, #48]
	str	x13, [x11, #40]
	str	x15, [x20, #48]
	b.eq	.Lcp_BB247_13
.Lcp_BB247_11:
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
.Lcp_BB247_12:
	b	op_SEND
.Lcp_BB247_13:
	cmp	x10, #3
	b.eq	.Lcp_BB247_11
	and	x11, x10, #0xfffffffffffffffc
	ldrb	w13, [x11, #4]
	tbnz	w13, #0, .Lcp_BB247_11
	ldr	w13, [x11]
	and	x10, x10, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x11]
	b	.Lcp_BB247_11
.Lcp_func_end247:
	.size	op_SEND_GENERATOR, .Lcp_func_end247-op_SEND_GENERATOR
	.cfi_endproc
	.p2align	2
	.type	op_SEND_COROUTINE,@function
op_SEND_COROUTINE:
	.cfi_startproc
	mov	x9, x22
	ldr	x10, [x9, #-8]!
	ldur	x8, [x9, #-8]
	tbz	w8, #0, .Lcp_BB248_12
	and	x11, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_coroutine
	add	x12, x12, :lo12:cp_type_coroutine
	ldr	x8, [x11, #8]
	cmp	x8, x12
	b.ne	.Lcp_BB248_12
	ldr	w8, [x11, #16]
	cmp	w8, #2
	b.hs	.Lcp_BB248_12
	cbnz	w8, .Lcp_BB248_6
	adrp	x8, cp_none+3
	add	x8, x8, :lo12:cp_none+3
	cmp	x10, x8
	b.eq	.Lcp_BB248_6
	eor	x8, x8, #0x2
	cmp	x10, x8
	b.ne	.Lcp_BB248_12
.Lcp_BB248_6:
	ldr	w8, [x21, #36]
	ldr	w12, [x20, #20]
	cmp	w8, w12
	b.hs	.Lcp_BB248_12
	ldr	x8, [x11, #24]
	str	x21, [x8, #8]
	ldr	w12, [x21, #36]
	add	w12, w12, #1
	str	w12, [x8, #36]
	ldrb	w12, [x21, #40]
	tbnz	w12, #0, .Lcp_BB248_9
	ldr	x12, [x21]
	ldr	w12, [x12, #68]
	add	x12, x21, x12, lsl #3
	add	x12, x12, #64
	b	.Lcp_BB248_10
.Lcp_BB248_9:
	ldr	x12, [x21, #56]
.Lcp_BB248_10:
	str	x12, [x8, #56]
	mov	w12, #2
	mvn	w14, w10
	str	w12, [x11, #16]
	add	x15, x11, #32
	tst	x14, #0x3
	ldr	x13, [x20, #48]
	str	x13, [x11, #40]
	str	x15, [x20, #48]
	b.eq	.Lcp_BB248_13
.Lcp_BB248_11:
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
.Lcp_BB248_12:
	b	op_SEND
.Lcp_BB248_13:
	cmp	x10, #3
	b.eq	.Lcp_BB248_11
	and	x11, x10, #0xfffffffffffffffc
	ldrb	w13, [x11, #4]
	tbnz	w13, #0, .Lcp_BB248_11
	ldr	w13, [x11]
	and	x10, x10, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x11]
	b	.Lcp_BB248_11
.Lcp_func_end248:
	.size	op_SEND_COROUTINE, .Lcp_func_end248-op_SEND_COROUTINE
	.cfi_endproc
	.p2align	2
	.type	op_UNPACK_SEQUENCE_TUPLE,@function
op_UNPACK_SEQUENCE_TUPLE:
	.cfi_startproc
	mov	x9, x22
	ldr	x0, [x9, #-8]!
	tbz	w0, #0, .Lcp_BB249_11
	and	x8, x0, #0xfffffffffffffffc
	adrp	x11, cp_type_tuple
	add	x11, x11, :lo12:cp_type_tuple
	ldr	x10, [x8, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB249_11
	lsr	w12, w25, #10
	ldr	x10, [x8, #16]
	cmp	x10, w12, uxtw
	b.ne	.Lcp_BB249_11
	cbz	w12, .Lcp_BB249_8
	add	x11, x8, #32
	sub	w12, w12, #1
	mov	x13, x10
	b	.Lcp_BB249_6
.Lcp_BB249_5:
	subs	x13, x13, #1
	sub	w12, w12, #1
	str	x14, [x9], #8
	b.eq	.Lcp_BB249_8
.Lcp_BB249_6:
	ldr	x14, [x11, w12, uxtw #3]
	and	x15, x14, #0x3
	cmp	x15, #1
	b.ne	.Lcp_BB249_5
	and	x15, x14, #0xfffffffffffffffc
	ldr	w16, [x15]
	add	w16, w16, #1
	str	w16, [x15]
	b	.Lcp_BB249_5
.Lcp_BB249_8:
	add	x9, x22, x10, lsl #3
	and	x10, x0, #0x3
	cmp	x10, #1
	sub	x22, x9, #8
	b.ne	.Lcp_BB249_10
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB249_12
.Lcp_BB249_10:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB249_11:
	b	op_UNPACK_SEQUENCE
.Lcp_BB249_12:
	adr	x17, .Lcp_tmp218
	b	free_thunk
.Lcp_tmp218:
	b	.Lcp_BB249_10
.Lcp_func_end249:
	.size	op_UNPACK_SEQUENCE_TUPLE, .Lcp_func_end249-op_UNPACK_SEQUENCE_TUPLE
	.cfi_endproc
	.p2align	2
	.type	op_UNPACK_SEQUENCE_LIST,@function
op_UNPACK_SEQUENCE_LIST:
	.cfi_startproc
	mov	x9, x22
	ldr	x0, [x9, #-8]!
	tbz	w0, #0, .Lcp_BB250_11
	and	x8, x0, #0xfffffffffffffffc
	adrp	x11, cp_type_list
	add	x11, x11, :lo12:cp_type_list
	ldr	x10, [x8, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB250_11
	lsr	w11, w25, #10
	ldr	x10, [x8, #24]
	cmp	x10, w11, uxtw
	b.ne	.Lcp_BB250_11
	cbz	w11, .Lcp_BB250_8
	sub	w11, w11, #1
	mov	x12, x10
	b	.Lcp_BB250_6
.Lcp_BB250_5:
	subs	x12, x12, #1
	sub	w11, w11, #1
	str	x13, [x9], #8
	b.eq	.Lcp_BB250_8
.Lcp_BB250_6:
	ldr	x13, [x8, #16]
	ldr	x13, [x13, w11, uxtw #3]
	and	x14, x13, #0x3
	cmp	x14, #1
	b.ne	.Lcp_BB250_5
	and	x14, x13, #0xfffffffffffffffc
	ldr	w15, [x14]
	add	w15, w15, #1
	str	w15, [x14]
	b	.Lcp_BB250_5
.Lcp_BB250_8:
	add	x9, x22, x10, lsl #3
	and	x10, x0, #0x3
	cmp	x10, #1
	sub	x22, x9, #8
	b.ne	.Lcp_BB250_10
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB250_12
.Lcp_BB250_10:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB250_11:
	b	op_UNPACK_SEQUENCE
.Lcp_BB250_12:
	adr	x17, .Lcp_tmp219
	b	free_thunk
.Lcp_tmp219:
	b	.Lcp_BB250_10
.Lcp_func_end250:
	.size	op_UNPACK_SEQUENCE_LIST, .Lcp_func_end250-op_UNPACK_SEQUENCE_LIST
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_ATTR_SLOT,@function
op_LOAD_ATTR_SLOT:
	.cfi_startproc
	ldur	x0, [x22, #-8]
	ldr	w8, [x23, #8]
	tbz	w0, #0, .Lcp_BB251_10
	and	x9, x0, #0xfffffffffffffffc
	ldr	x9, [x9, #8]
.Lcp_BB251_2:
	ldr	w9, [x9, #16]
	cmp	w9, w8
	b.ne	.Lcp_BB251_9
	ldrh	w9, [x23, #6]
	and	x8, x0, #0xfffffffffffffffc
	add	x9, x8, x9, lsl #3
	ldr	x9, [x9, #32]
	cmp	x9, #3
	b.eq	.Lcp_BB251_9
	and	x10, x9, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB251_6
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	add	w11, w11, #1
	str	w11, [x10]
.Lcp_BB251_6:
	and	x10, x0, #0x3
	stur	x9, [x22, #-8]
	cmp	x10, #1
	b.ne	.Lcp_BB251_8
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB251_11
.Lcp_BB251_8:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB251_9:
	b	op_LOAD_ATTR
.Lcp_BB251_10:
	adrp	x9, cp_type_float
	add	x9, x9, :lo12:cp_type_float
	tst	x0, #0x2
	adrp	x10, cp_type_int
	add	x10, x10, :lo12:cp_type_int
	csel	x9, x10, x9, eq
	b	.Lcp_BB251_2
.Lcp_BB251_11:
	adr	x17, .Lcp_tmp220
	b	free_thunk
.Lcp_tmp220:
	b	.Lcp_BB251_8
.Lcp_func_end251:
	.size	op_LOAD_ATTR_SLOT, .Lcp_func_end251-op_LOAD_ATTR_SLOT
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
	tbz	w19, #0, .Lcp_BB252_7
	and	x9, x19, #0xfffffffffffffffc
	ldr	x9, [x9, #8]
.Lcp_BB252_2:
	ldr	w9, [x9, #16]
	cmp	w9, w8
	b.ne	.Lcp_BB252_8
	ldr	x8, [x21]
	lsr	w9, w25, #10
	ldrh	w2, [x23, #6]
	mov	x0, x20
	mov	x1, x19
	ldr	x8, [x8, #48]
	ldr	x3, [x8, x9, lsl #3]
	bl	cp_entry_value
	cmp	x0, #3
	b.eq	.Lcp_BB252_9
	and	x8, x19, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB252_6
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB252_10
.Lcp_BB252_6:
	ldr	w25, [x23, #20]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB252_7:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x9, cp_type_float
	add	x9, x9, :lo12:cp_type_float
	tst	x19, #0x2
	adrp	x10, cp_type_int
	add	x10, x10, :lo12:cp_type_int
	csel	x9, x10, x9, eq
	b	.Lcp_BB252_2
.Lcp_BB252_8:
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_LOAD_ATTR
.Lcp_BB252_9:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_LOAD_ATTR
.Lcp_BB252_10:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp221
	b	free_thunk
.Lcp_tmp221:
	b	.Lcp_BB252_6
.Lcp_func_end252:
	.size	op_LOAD_ATTR_DICT, .Lcp_func_end252-op_LOAD_ATTR_DICT
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
	tbz	w19, #0, .Lcp_BB253_7
	and	x9, x19, #0xfffffffffffffffc
	ldr	x9, [x9, #8]
.Lcp_BB253_2:
	ldr	w9, [x9, #16]
	cmp	w9, w8
	b.ne	.Lcp_BB253_8
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
	b.eq	.Lcp_BB253_9
	and	x8, x19, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB253_6
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB253_10
.Lcp_BB253_6:
	ldr	w25, [x23, #20]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB253_7:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x9, cp_type_float
	add	x9, x9, :lo12:cp_type_float
	tst	x19, #0x2
	adrp	x10, cp_type_int
	add	x10, x10, :lo12:cp_type_int
	csel	x9, x10, x9, eq
	b	.Lcp_BB253_2
.Lcp_BB253_8:
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_LOAD_ATTR
.Lcp_BB253_9:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB253_10:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp222
	b	free_thunk
.Lcp_tmp222:
	b	.Lcp_BB253_6
.Lcp_func_end253:
	.size	op_LOAD_ATTR_NATIVE, .Lcp_func_end253-op_LOAD_ATTR_NATIVE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_ATTR_MODULE,@function
op_LOAD_ATTR_MODULE:
	.cfi_startproc
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB254_8
	and	x8, x0, #0xfffffffffffffffc
	adrp	x10, cp_type_module
	add	x10, x10, :lo12:cp_type_module
	ldr	x9, [x8, #8]
	cmp	x9, x10
	b.ne	.Lcp_BB254_8
	ldr	x9, [x8, #16]
	ldr	w10, [x23, #8]
	and	x9, x9, #0xfffffffffffffffc
	ldr	w11, [x9, #36]
	cmp	w11, w10
	b.ne	.Lcp_BB254_8
	ldrh	w10, [x23, #6]
	mov	w11, #24
	ldr	x9, [x9, #16]
	umaddl	x9, w10, w11, x9
	ldr	x9, [x9, #16]
	and	x10, x9, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB254_5
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	add	w11, w11, #1
	str	w11, [x10]
.Lcp_BB254_5:
	and	x10, x0, #0x3
	stur	x9, [x22, #-8]
	cmp	x10, #1
	b.ne	.Lcp_BB254_7
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB254_9
.Lcp_BB254_7:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB254_8:
	b	op_LOAD_ATTR
.Lcp_BB254_9:
	adr	x17, .Lcp_tmp223
	b	free_thunk
.Lcp_tmp223:
	b	.Lcp_BB254_7
.Lcp_func_end254:
	.size	op_LOAD_ATTR_MODULE, .Lcp_func_end254-op_LOAD_ATTR_MODULE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_ATTR_CLASS_VALUE,@function
op_LOAD_ATTR_CLASS_VALUE:
	.cfi_startproc
	ldur	x0, [x22, #-8]
	ldr	w8, [x23, #8]
	tbz	w0, #0, .Lcp_BB255_10
	and	x9, x0, #0xfffffffffffffffc
	ldr	x9, [x9, #8]
.Lcp_BB255_2:
	ldr	w9, [x9, #16]
	cmp	w9, w8
	b.ne	.Lcp_BB255_9
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8, #24]
	cmn	w9, #1
	b.eq	.Lcp_BB255_9
	ldur	x9, [x23, #12]
	and	x10, x9, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB255_6
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	add	w11, w11, #1
	str	w11, [x10]
.Lcp_BB255_6:
	and	x10, x0, #0x3
	stur	x9, [x22, #-8]
	cmp	x10, #1
	b.ne	.Lcp_BB255_8
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB255_11
.Lcp_BB255_8:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB255_9:
	b	op_LOAD_ATTR
.Lcp_BB255_10:
	adrp	x9, cp_type_float
	add	x9, x9, :lo12:cp_type_float
	tst	x0, #0x2
	adrp	x10, cp_type_int
	add	x10, x10, :lo12:cp_type_int
	csel	x9, x10, x9, eq
	b	.Lcp_BB255_2
.Lcp_BB255_11:
	adr	x17, .Lcp_tmp224
	b	free_thunk
.Lcp_tmp224:
	b	.Lcp_BB255_8
.Lcp_func_end255:
	.size	op_LOAD_ATTR_CLASS_VALUE, .Lcp_func_end255-op_LOAD_ATTR_CLASS_VALUE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_ATTR_CLASS_VALUE_UNHIDDEN,@function
op_LOAD_ATTR_CLASS_VALUE_UNHIDDEN:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldur	x19, [x22, #-8]
	ldr	w8, [x23, #8]
	tbz	w19, #0, .Lcp_BB256_10
	and	x9, x19, #0xfffffffffffffffc
	ldr	x9, [x9, #8]
.Lcp_BB256_2:
	ldr	w9, [x9, #16]
	cmp	w9, w8
	b.ne	.Lcp_BB256_9
	ldr	x8, [x21]
	lsr	w9, w25, #10
	ldur	x26, [x23, #12]
	mov	x0, x20
	mov	x1, x19
	ldr	x8, [x8, #48]
	ldr	x2, [x8, x9, lsl #3]
	bl	cp_is_unhidden
	tbz	w0, #0, .Lcp_BB256_9
	and	x8, x26, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB256_6
	and	x8, x26, #0xfffffffffffffffc
	ldr	w9, [x8]
	add	w9, w9, #1
	str	w9, [x8]
.Lcp_BB256_6:
	and	x8, x19, #0x3
	stur	x26, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB256_8
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB256_11
.Lcp_BB256_8:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB256_9:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_LOAD_ATTR
.Lcp_BB256_10:
	.cfi_restore_state
	adrp	x9, cp_type_float
	add	x9, x9, :lo12:cp_type_float
	tst	x19, #0x2
	adrp	x10, cp_type_int
	add	x10, x10, :lo12:cp_type_int
	csel	x9, x10, x9, eq
	b	.Lcp_BB256_2
.Lcp_BB256_11:
	mov	x0, x19
	adr	x17, .Lcp_tmp225
	b	free_thunk
.Lcp_tmp225:
	b	.Lcp_BB256_8
.Lcp_func_end256:
	.size	op_LOAD_ATTR_CLASS_VALUE_UNHIDDEN, .Lcp_func_end256-op_LOAD_ATTR_CLASS_VALUE_UNHIDDEN
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_ATTR_TYPE,@function
op_LOAD_ATTR_TYPE:
	.cfi_startproc
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB257_8
	and	x8, x0, #0xfffffffffffffffc
	ldr	x8, [x8, #8]
	ldrb	w8, [x8, #21]
	tbz	w8, #4, .Lcp_BB257_9
.Lcp_BB257_2:
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x23, #8]
	ldr	w10, [x8, #16]
	cmp	w10, w9
	b.ne	.Lcp_BB257_9
	ldur	x9, [x23, #12]
	and	x10, x9, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB257_5
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	add	w11, w11, #1
	str	w11, [x10]
.Lcp_BB257_5:
	and	x10, x0, #0x3
	stur	x9, [x22, #-8]
	cmp	x10, #1
	b.ne	.Lcp_BB257_7
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB257_10
.Lcp_BB257_7:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB257_8:
	adrp	x8, cp_type_float
	add	x8, x8, :lo12:cp_type_float
	tst	x0, #0x2
	adrp	x9, cp_type_int
	add	x9, x9, :lo12:cp_type_int
	csel	x8, x9, x8, eq
	ldrb	w8, [x8, #21]
	tbnz	w8, #4, .Lcp_BB257_2
.Lcp_BB257_9:
	b	op_LOAD_ATTR
.Lcp_BB257_10:
	adr	x17, .Lcp_tmp226
	b	free_thunk
.Lcp_tmp226:
	b	.Lcp_BB257_7
.Lcp_func_end257:
	.size	op_LOAD_ATTR_TYPE, .Lcp_func_end257-op_LOAD_ATTR_TYPE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_ATTR_PROPERTY,@function
op_LOAD_ATTR_PROPERTY:
	.cfi_startproc
	mov	x12, x22
	ldr	w9, [x23, #8]
	ldr	x8, [x12, #-8]!
	tbz	w8, #0, .Lcp_BB258_21
	and	x10, x8, #0xfffffffffffffffc
	ldr	x10, [x10, #8]
.Lcp_BB258_2:
	ldr	w10, [x10, #16]
	cmp	w10, w9
	b.ne	.Lcp_BB258_20
	ldur	x13, [x23, #12]
	ldrb	w15, [x21, #40]
	add	x9, x13, #3
	and	x11, x9, #0xfffffffffffffffc
	ldr	x10, [x11, #16]
	and	x14, x10, #0xfffffffffffffffc
	ldp	w10, w14, [x14, #64]
	tbnz	w15, #0, .Lcp_BB258_5
	ldr	x15, [x21]
	ldr	w15, [x15, #68]
	add	x15, x21, x15, lsl #3
	add	x15, x15, #64
	b	.Lcp_BB258_6
.Lcp_BB258_5:
	ldr	x15, [x21, #56]
.Lcp_BB258_6:
	add	x10, x15, x10, lsl #3
	add	x10, x10, x14, lsl #3
	ldr	x14, [x20, #24]
	add	x10, x10, #64
	cmp	x10, x14
	b.hi	.Lcp_BB258_20
	ldr	w10, [x21, #36]
	ldr	w14, [x20, #20]
	cmp	w10, w14
	b.hs	.Lcp_BB258_20
	add	x10, x21, #64
	mov	w15, #5
	str	x23, [x21, #16]
	sub	x12, x12, x10
	str	w15, [x21, #44]
	lsr	x14, x12, #3
	and	x12, x9, #0x3
	cmp	x12, #1
	str	w14, [x21, #32]
	b.ne	.Lcp_BB258_11
	ldr	w12, [x11]
.Lcp_BB258_10:
	add	w12, w12, #1
	str	w12, [x11]
	b	.Lcp_BB258_12
.Lcp_BB258_11:
	cmp	x12, #3
	b.eq	.Lcp_BB258_22
.Lcp_BB258_12:
	mvn	w11, w8
	tst	x11, #0x3
	b.eq	.Lcp_BB258_25
.Lcp_BB258_13:
	ldrb	w11, [x21, #40]
	tbnz	w11, #0, .Lcp_BB258_15
	ldr	x11, [x21]
	ldr	w11, [x11, #68]
	add	x10, x10, x11, lsl #3
	b	.Lcp_BB258_16
.Lcp_BB258_15:
	ldr	x10, [x21, #56]
.Lcp_BB258_16:
	str	x8, [x10]
	and	x8, x9, #0xfffffffffffffffc
	ldr	x8, [x8, #16]
	and	x11, x8, #0xfffffffffffffffc
	ldr	w8, [x11, #64]
	cmp	w8, #2
	b.lo	.Lcp_BB258_19
	add	x12, x10, #8
	sub	x13, x8, #1
	mov	w14, #3
.Lcp_BB258_18:
	subs	x13, x13, #1
	str	x14, [x12], #8
	b.ne	.Lcp_BB258_18
.Lcp_BB258_19:
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
.Lcp_BB258_20:
	b	op_LOAD_ATTR
.Lcp_BB258_21:
	adrp	x10, cp_type_float
	add	x10, x10, :lo12:cp_type_float
	tst	x8, #0x2
	adrp	x11, cp_type_int
	add	x11, x11, :lo12:cp_type_int
	csel	x10, x11, x10, eq
	b	.Lcp_BB258_2
.Lcp_BB258_22:
	cbz	x13, .Lcp_BB258_28
	ldrb	w12, [x11, #4]
	tbnz	w12, #0, .Lcp_BB258_12
	ldr	w12, [x11]
	and	x9, x9, #0xfffffffffffffffd
	b	.Lcp_BB258_10
.Lcp_BB258_25:
	cmp	x8, #3
	b.eq	.Lcp_BB258_13
	and	x11, x8, #0xfffffffffffffffc
	ldrb	w12, [x11, #4]
	tbnz	w12, #0, .Lcp_BB258_13
	ldr	w12, [x11]
	and	x8, x8, #0xfffffffffffffffd
	add	w12, w12, #1
	str	w12, [x11]
	b	.Lcp_BB258_13
.Lcp_BB258_28:
	mov	w9, #3
	b	.Lcp_BB258_12
.Lcp_func_end258:
	.size	op_LOAD_ATTR_PROPERTY, .Lcp_func_end258-op_LOAD_ATTR_PROPERTY
	.cfi_endproc
	.p2align	2
	.type	op_STORE_ATTR_SLOT,@function
op_STORE_ATTR_SLOT:
	.cfi_startproc
	mov	x9, x22
	ldr	w11, [x23, #8]
	ldp	x10, x8, [x22, #-16]!
	tbz	w8, #0, .Lcp_BB259_13
	and	x12, x8, #0xfffffffffffffffc
	ldr	x12, [x12, #8]
.Lcp_BB259_2:
	ldr	w12, [x12, #16]
	cmp	w12, w11
	b.ne	.Lcp_BB259_12
	ldrh	w12, [x23, #6]
	and	x11, x8, #0xfffffffffffffffc
	add	x13, x11, #32
	ldr	x0, [x13, x12, lsl #3]
	cmp	x0, #3
	b.ne	.Lcp_BB259_6
	ldr	w14, [x11, #24]
	cmp	w14, w12
	b.hi	.Lcp_BB259_12
	add	w9, w12, #1
	str	w9, [x11, #24]
.Lcp_BB259_6:
	mvn	w9, w10
	tst	x9, #0x3
	b.eq	.Lcp_BB259_14
.Lcp_BB259_7:
	and	x9, x0, #0x3
	str	x10, [x13, x12, lsl #3]
	cmp	x9, #1
	b.ne	.Lcp_BB259_9
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB259_17
.Lcp_BB259_9:
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB259_11
	ldr	w9, [x11]
	subs	w9, w9, #1
	str	w9, [x11]
	b.eq	.Lcp_BB259_18
.Lcp_BB259_11:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB259_12:
	mov	x22, x9
	b	op_STORE_ATTR
.Lcp_BB259_13:
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	tst	x8, #0x2
	adrp	x13, cp_type_int
	add	x13, x13, :lo12:cp_type_int
	csel	x12, x13, x12, eq
	b	.Lcp_BB259_2
.Lcp_BB259_14:
	cmp	x10, #3
	b.eq	.Lcp_BB259_7
	and	x9, x10, #0xfffffffffffffffc
	ldrb	w14, [x9, #4]
	tbnz	w14, #0, .Lcp_BB259_7
	ldr	w14, [x9]
	and	x10, x10, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x9]
	ldr	x0, [x13, x12, lsl #3]
	b	.Lcp_BB259_7
.Lcp_BB259_17:
	adr	x17, .Lcp_tmp227
	b	free_thunk
.Lcp_tmp227:
	b	.Lcp_BB259_9
.Lcp_BB259_18:
	mov	x0, x8
	adr	x17, .Lcp_tmp228
	b	free_thunk
.Lcp_tmp228:
	b	.Lcp_BB259_11
.Lcp_func_end259:
	.size	op_STORE_ATTR_SLOT, .Lcp_func_end259-op_STORE_ATTR_SLOT
	.cfi_endproc
	.p2align	2
	.type	op_STORE_ATTR_MEMBER,@function
op_STORE_ATTR_MEMBER:
	.cfi_startproc
	mov	x9, x22
	ldr	w11, [x23, #8]
	ldp	x10, x8, [x22, #-16]!
	tbz	w8, #0, .Lcp_BB260_9
	and	x12, x8, #0xfffffffffffffffc
	ldr	x12, [x12, #8]
.Lcp_BB260_2:
	ldr	w12, [x12, #16]
	cmp	w12, w11
	b.ne	.Lcp_BB260_10
	mvn	w9, w10
	ldrh	w11, [x23, #6]
	tst	x9, #0x3
	and	x9, x8, #0xfffffffffffffffc
	b.eq	.Lcp_BB260_11
.Lcp_BB260_4:
	add	x11, x9, x11, lsl #3
	ldr	x0, [x11, #32]
	str	x10, [x11, #32]
	and	x12, x0, #0x3
	cmp	x12, #1
	b.ne	.Lcp_BB260_6
	and	x10, x0, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB260_14
.Lcp_BB260_6:
	and	x10, x8, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB260_8
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB260_15
.Lcp_BB260_8:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB260_9:
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	tst	x8, #0x2
	adrp	x13, cp_type_int
	add	x13, x13, :lo12:cp_type_int
	csel	x12, x13, x12, eq
	b	.Lcp_BB260_2
.Lcp_BB260_10:
	mov	x22, x9
	b	op_STORE_ATTR
.Lcp_BB260_11:
	cmp	x10, #3
	b.eq	.Lcp_BB260_4
	and	x12, x10, #0xfffffffffffffffc
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB260_4
	ldr	w13, [x12]
	and	x10, x10, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB260_4
.Lcp_BB260_14:
	adr	x17, .Lcp_tmp229
	b	free_thunk
.Lcp_tmp229:
	b	.Lcp_BB260_6
.Lcp_BB260_15:
	mov	x0, x8
	adr	x17, .Lcp_tmp230
	b	free_thunk
.Lcp_tmp230:
	b	.Lcp_BB260_8
.Lcp_func_end260:
	.size	op_STORE_ATTR_MEMBER, .Lcp_func_end260-op_STORE_ATTR_MEMBER
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
	tbz	w19, #0, .Lcp_BB261_11
	and	x9, x19, #0xfffffffffffffffc
	ldr	x9, [x9, #8]
.Lcp_BB261_2:
	ldr	w9, [x9, #16]
	cmp	w9, w8
	b.ne	.Lcp_BB261_10
	ldr	x8, [x21]
	lsr	w9, w25, #10
	ldrh	w28, [x23, #6]
	mov	x0, x20
	mov	x1, x19
	ldr	x8, [x8, #48]
	mov	w2, w28
	ldr	x3, [x8, x9, lsl #3]
	bl	cp_has_entry
	tbz	w0, #0, .Lcp_BB261_10
	mvn	w8, w26
	tst	x8, #0x3
	b.eq	.Lcp_BB261_12
.Lcp_BB261_5:
	mov	x0, x20
	mov	x1, x19
	mov	w2, w28
	mov	x3, x26
	bl	cp_replace_entry
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB261_7
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB261_15
.Lcp_BB261_7:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB261_9
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB261_16
.Lcp_BB261_9:
	ldr	w25, [x23, #20]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB261_10:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x27
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_STORE_ATTR
.Lcp_BB261_11:
	.cfi_restore_state
	adrp	x9, cp_type_float
	add	x9, x9, :lo12:cp_type_float
	tst	x19, #0x2
	adrp	x10, cp_type_int
	add	x10, x10, :lo12:cp_type_int
	csel	x9, x10, x9, eq
	b	.Lcp_BB261_2
.Lcp_BB261_12:
	cmp	x26, #3
	b.eq	.Lcp_BB261_5
	and	x8, x26, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB261_5
	ldr	w9, [x8]
	and	x26, x26, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB261_5
.Lcp_BB261_15:
	adr	x17, .Lcp_tmp231
	b	free_thunk
.Lcp_tmp231:
	b	.Lcp_BB261_7
.Lcp_BB261_16:
	mov	x0, x19
	adr	x17, .Lcp_tmp232
	b	free_thunk
.Lcp_tmp232:
	b	.Lcp_BB261_9
.Lcp_func_end261:
	.size	op_STORE_ATTR_DICT, .Lcp_func_end261-op_STORE_ATTR_DICT
	.cfi_endproc
	.p2align	2
	.type	op_STORE_ATTR_PROPERTY,@function
op_STORE_ATTR_PROPERTY:
	.cfi_startproc
	mov	x13, x22
	ldr	w9, [x23, #8]
	ldp	x8, x10, [x13, #-16]!
	tbz	w10, #0, .Lcp_BB262_22
	and	x11, x10, #0xfffffffffffffffc
	ldr	x11, [x11, #8]
.Lcp_BB262_2:
	ldr	w11, [x11, #16]
	cmp	w11, w9
	b.ne	.Lcp_BB262_21
	ldur	x14, [x23, #12]
	ldrb	w16, [x21, #40]
	add	x9, x14, #3
	and	x12, x9, #0xfffffffffffffffc
	ldr	x11, [x12, #16]
	and	x15, x11, #0xfffffffffffffffc
	ldp	w11, w15, [x15, #64]
	tbnz	w16, #0, .Lcp_BB262_5
	ldr	x16, [x21]
	ldr	w16, [x16, #68]
	add	x16, x21, x16, lsl #3
	add	x16, x16, #64
	b	.Lcp_BB262_6
.Lcp_BB262_5:
	ldr	x16, [x21, #56]
.Lcp_BB262_6:
	add	x11, x16, x11, lsl #3
	add	x11, x11, x15, lsl #3
	ldr	x15, [x20, #24]
	add	x11, x11, #64
	cmp	x11, x15
	b.hi	.Lcp_BB262_21
	ldr	w11, [x21, #36]
	ldr	w15, [x20, #20]
	cmp	w11, w15
	b.hs	.Lcp_BB262_21
	add	x11, x21, #64
	mov	w16, #5
	str	x23, [x21, #16]
	sub	x13, x13, x11
	str	w16, [x21, #44]
	lsr	x15, x13, #3
	and	x13, x9, #0x3
	cmp	x13, #1
	str	w15, [x21, #32]
	b.ne	.Lcp_BB262_11
	ldr	w13, [x12]
.Lcp_BB262_10:
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB262_12
.Lcp_BB262_11:
	cmp	x13, #3
	b.eq	.Lcp_BB262_23
.Lcp_BB262_12:
	mvn	w12, w10
	tst	x12, #0x3
	b.eq	.Lcp_BB262_26
.Lcp_BB262_13:
	mvn	w12, w8
	tst	x12, #0x3
	b.eq	.Lcp_BB262_29
.Lcp_BB262_14:
	ldrb	w12, [x21, #40]
	tbnz	w12, #0, .Lcp_BB262_16
	ldr	x12, [x21]
	ldr	w12, [x12, #68]
	add	x11, x11, x12, lsl #3
	b	.Lcp_BB262_17
.Lcp_BB262_16:
	ldr	x11, [x21, #56]
.Lcp_BB262_17:
	stp	x10, x8, [x11]
	and	x10, x9, #0xfffffffffffffffc
	ldr	x8, [x10, #16]
	and	x10, x8, #0xfffffffffffffffc
	ldr	w8, [x10, #64]
	cmp	w8, #3
	b.lo	.Lcp_BB262_20
	add	x12, x11, #16
	sub	x13, x8, #2
	mov	w14, #3
.Lcp_BB262_19:
	subs	x13, x13, #1
	str	x14, [x12], #8
	b.ne	.Lcp_BB262_19
.Lcp_BB262_20:
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
.Lcp_BB262_21:
	b	op_STORE_ATTR
.Lcp_BB262_22:
	adrp	x11, cp_type_float
	add	x11, x11, :lo12:cp_type_float
	tst	x10, #0x2
	adrp	x12, cp_type_int
	add	x12, x12, :lo12:cp_type_int
	csel	x11, x12, x11, eq
	b	.Lcp_BB262_2
.Lcp_BB262_23:
	cbz	x14, .Lcp_BB262_32
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB262_12
	ldr	w13, [x12]
	and	x9, x9, #0xfffffffffffffffd
	b	.Lcp_BB262_10
.Lcp_BB262_26:
	cmp	x10, #3
	b.eq	.Lcp_BB262_13
	and	x12, x10, #0xfffffffffffffffc
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB262_13
	ldr	w13, [x12]
	and	x10, x10, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB262_13
.Lcp_BB262_29:
	cmp	x8, #3
	b.eq	.Lcp_BB262_14
	and	x12, x8, #0xfffffffffffffffc
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB262_14
	ldr	w13, [x12]
	and	x8, x8, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB262_14
.Lcp_BB262_32:
	mov	w9, #3
	b	.Lcp_BB262_12
.Lcp_func_end262:
	.size	op_STORE_ATTR_PROPERTY, .Lcp_func_end262-op_STORE_ATTR_PROPERTY
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_METHOD_PLAIN,@function
op_LOAD_METHOD_PLAIN:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	ldr	w9, [x23, #8]
	tbz	w8, #0, .Lcp_BB263_11
	and	x10, x8, #0xfffffffffffffffc
	ldr	x10, [x10, #8]
.Lcp_BB263_2:
	ldr	w10, [x10, #16]
	cmp	w10, w9
	b.ne	.Lcp_BB263_10
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9, #24]
	cmn	w10, #1
	b.eq	.Lcp_BB263_10
	ldur	x11, [x23, #12]
	add	x10, x11, #3
	and	x12, x10, #0x3
	cmp	x12, #1
	b.ne	.Lcp_BB263_7
	and	x11, x10, #0xfffffffffffffffc
	ldr	w12, [x11]
.Lcp_BB263_6:
	add	w12, w12, #1
	str	w12, [x11]
	b	.Lcp_BB263_8
.Lcp_BB263_7:
	cmp	x12, #3
	b.eq	.Lcp_BB263_12
.Lcp_BB263_8:
	mvn	w11, w8
	stur	x10, [x22, #-8]
	tst	x11, #0x3
	b.eq	.Lcp_BB263_15
.Lcp_BB263_9:
	str	x8, [x22], #8
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB263_10:
	b	op_LOAD_METHOD
.Lcp_BB263_11:
	adrp	x10, cp_type_float
	add	x10, x10, :lo12:cp_type_float
	tst	x8, #0x2
	adrp	x11, cp_type_int
	add	x11, x11, :lo12:cp_type_int
	csel	x10, x11, x10, eq
	b	.Lcp_BB263_2
.Lcp_BB263_12:
	cbz	x11, .Lcp_BB263_18
	and	x11, x10, #0xfffffffffffffffc
	ldrb	w12, [x11, #4]
	tbnz	w12, #0, .Lcp_BB263_8
	ldr	w12, [x11]
	and	x10, x10, #0xfffffffffffffffd
	b	.Lcp_BB263_6
.Lcp_BB263_15:
	cmp	x8, #3
	b.eq	.Lcp_BB263_9
	ldrb	w10, [x9, #4]
	tbnz	w10, #0, .Lcp_BB263_9
	ldr	w10, [x9]
	and	x8, x8, #0xfffffffffffffffd
	add	w10, w10, #1
	str	w10, [x9]
	b	.Lcp_BB263_9
.Lcp_BB263_18:
	mov	w10, #3
	b	.Lcp_BB263_8
.Lcp_func_end263:
	.size	op_LOAD_METHOD_PLAIN, .Lcp_func_end263-op_LOAD_METHOD_PLAIN
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
	tbz	w19, #0, .Lcp_BB264_11
	and	x9, x19, #0xfffffffffffffffc
	ldr	x9, [x9, #8]
.Lcp_BB264_2:
	ldr	w9, [x9, #16]
	cmp	w9, w8
	b.ne	.Lcp_BB264_10
	ldr	x8, [x21]
	lsr	w9, w25, #10
	ldur	x26, [x23, #12]
	mov	x0, x20
	mov	x1, x19
	ldr	x8, [x8, #48]
	ldr	x2, [x8, x9, lsl #3]
	bl	cp_is_unhidden
	tbz	w0, #0, .Lcp_BB264_10
	add	x8, x26, #3
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB264_7
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
.Lcp_BB264_6:
	add	w10, w10, #1
	str	w10, [x9]
	b	.Lcp_BB264_8
.Lcp_BB264_7:
	cmp	x9, #3
	b.eq	.Lcp_BB264_12
.Lcp_BB264_8:
	mvn	w9, w19
	stur	x8, [x22, #-8]
	tst	x9, #0x3
	b.eq	.Lcp_BB264_15
.Lcp_BB264_9:
	str	x19, [x22], #8
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB264_10:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_LOAD_METHOD
.Lcp_BB264_11:
	.cfi_restore_state
	adrp	x9, cp_type_float
	add	x9, x9, :lo12:cp_type_float
	tst	x19, #0x2
	adrp	x10, cp_type_int
	add	x10, x10, :lo12:cp_type_int
	csel	x9, x10, x9, eq
	b	.Lcp_BB264_2
.Lcp_BB264_12:
	cbz	x26, .Lcp_BB264_18
	and	x9, x8, #0xfffffffffffffffc
	ldrb	w10, [x9, #4]
	tbnz	w10, #0, .Lcp_BB264_8
	ldr	w10, [x9]
	and	x8, x8, #0xfffffffffffffffd
	b	.Lcp_BB264_6
.Lcp_BB264_15:
	cmp	x19, #3
	b.eq	.Lcp_BB264_9
	and	x8, x19, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB264_9
	ldr	w9, [x8]
	and	x19, x19, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB264_9
.Lcp_BB264_18:
	mov	w8, #3
	b	.Lcp_BB264_8
.Lcp_func_end264:
	.size	op_LOAD_METHOD_DICT, .Lcp_func_end264-op_LOAD_METHOD_DICT
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_METHOD_NATIVE,@function
op_LOAD_METHOD_NATIVE:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	ldr	w9, [x23, #8]
	tbz	w8, #0, .Lcp_BB265_9
	and	x10, x8, #0xfffffffffffffffc
	ldr	x10, [x10, #8]
.Lcp_BB265_2:
	ldr	w10, [x10, #16]
	cmp	w10, w9
	b.ne	.Lcp_BB265_10
	ldur	x10, [x23, #12]
	add	x9, x10, #3
	and	x11, x9, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB265_6
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
.Lcp_BB265_5:
	add	w11, w11, #1
	str	w11, [x10]
	b	.Lcp_BB265_7
.Lcp_BB265_6:
	cmp	x11, #3
	b.eq	.Lcp_BB265_11
.Lcp_BB265_7:
	mvn	w10, w8
	stur	x9, [x22, #-8]
	tst	x10, #0x3
	b.eq	.Lcp_BB265_14
.Lcp_BB265_8:
	str	x8, [x22], #8
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB265_9:
	adrp	x10, cp_type_float
	add	x10, x10, :lo12:cp_type_float
	tst	x8, #0x2
	adrp	x11, cp_type_int
	add	x11, x11, :lo12:cp_type_int
	csel	x10, x11, x10, eq
	b	.Lcp_BB265_2
.Lcp_BB265_10:
	b	op_LOAD_METHOD
.Lcp_BB265_11:
	cbz	x10, .Lcp_BB265_17
	and	x10, x9, #0xfffffffffffffffc
	ldrb	w11, [x10, #4]
	tbnz	w11, #0, .Lcp_BB265_7
	ldr	w11, [x10]
	and	x9, x9, #0xfffffffffffffffd
	b	.Lcp_BB265_5
.Lcp_BB265_14:
	cmp	x8, #3
	b.eq	.Lcp_BB265_8
	and	x9, x8, #0xfffffffffffffffc
	ldrb	w10, [x9, #4]
	tbnz	w10, #0, .Lcp_BB265_8
	ldr	w10, [x9]
	and	x8, x8, #0xfffffffffffffffd
	add	w10, w10, #1
	str	w10, [x9]
	b	.Lcp_BB265_8
.Lcp_BB265_17:
	mov	w9, #3
	b	.Lcp_BB265_7
.Lcp_func_end265:
	.size	op_LOAD_METHOD_NATIVE, .Lcp_func_end265-op_LOAD_METHOD_NATIVE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_METHOD_UNHIDDEN,@function
op_LOAD_METHOD_UNHIDDEN:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldur	x19, [x22, #-8]
	ldr	w8, [x23, #8]
	tbz	w19, #0, .Lcp_BB266_11
	and	x9, x19, #0xfffffffffffffffc
	ldr	x9, [x9, #8]
.Lcp_BB266_2:
	ldr	w9, [x9, #16]
	cmp	w9, w8
	b.ne	.Lcp_BB266_10
	ldr	x8, [x21]
	lsr	w9, w25, #10
	ldur	x26, [x23, #12]
	mov	x0, x20
	mov	x1, x19
	ldr	x8, [x8, #48]
	ldr	x2, [x8, x9, lsl #3]
	bl	cp_has_no_own
	tbz	w0, #0, .Lcp_BB266_10
	add	x8, x26, #3
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB266_7
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
.Lcp_BB266_6:
	add	w10, w10, #1
	str	w10, [x9]
	b	.Lcp_BB266_8
.Lcp_BB266_7:
	cmp	x9, #3
	b.eq	.Lcp_BB266_12
.Lcp_BB266_8:
	mvn	w9, w19
	stur	x8, [x22, #-8]
	tst	x9, #0x3
	b.eq	.Lcp_BB266_15
.Lcp_BB266_9:
	str	x19, [x22], #8
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB266_10:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_LOAD_METHOD
.Lcp_BB266_11:
	.cfi_restore_state
	adrp	x9, cp_type_float
	add	x9, x9, :lo12:cp_type_float
	tst	x19, #0x2
	adrp	x10, cp_type_int
	add	x10, x10, :lo12:cp_type_int
	csel	x9, x10, x9, eq
	b	.Lcp_BB266_2
.Lcp_BB266_12:
	cbz	x26, .Lcp_BB266_18
	and	x9, x8, #0xfffffffffffffffc
	ldrb	w10, [x9, #4]
	tbnz	w10, #0, .Lcp_BB266_8
	ldr	w10, [x9]
	and	x8, x8, #0xfffffffffffffffd
	b	.Lcp_BB266_6
.Lcp_BB266_15:
	cmp	x19, #3
	b.eq	.Lcp_BB266_9
	and	x8, x19, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB266_9
	ldr	w9, [x8]
	and	x19, x19, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB266_9
.Lcp_BB266_18:
	mov	w8, #3
	b	.Lcp_BB266_8
.Lcp_func_end266:
	.size	op_LOAD_METHOD_UNHIDDEN, .Lcp_func_end266-op_LOAD_METHOD_UNHIDDEN
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_METHOD_MODULE,@function
op_LOAD_METHOD_MODULE:
	.cfi_startproc
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB267_8
	and	x8, x0, #0xfffffffffffffffc
	adrp	x10, cp_type_module
	add	x10, x10, :lo12:cp_type_module
	ldr	x9, [x8, #8]
	cmp	x9, x10
	b.ne	.Lcp_BB267_8
	ldr	x9, [x8, #16]
	ldr	w10, [x23, #8]
	and	x9, x9, #0xfffffffffffffffc
	ldr	w9, [x9, #36]
	cmp	w9, w10
	b.ne	.Lcp_BB267_8
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
	b.ne	.Lcp_BB267_5
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	add	w11, w11, #1
	str	w11, [x10]
.Lcp_BB267_5:
	and	x10, x0, #0x3
	str	x9, [x22], #8
	cmp	x10, #1
	b.ne	.Lcp_BB267_7
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB267_9
.Lcp_BB267_7:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB267_8:
	b	op_LOAD_METHOD
.Lcp_BB267_9:
	adr	x17, .Lcp_tmp233
	b	free_thunk
.Lcp_tmp233:
	b	.Lcp_BB267_7
.Lcp_func_end267:
	.size	op_LOAD_METHOD_MODULE, .Lcp_func_end267-op_LOAD_METHOD_MODULE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_METHOD_SLOT,@function
op_LOAD_METHOD_SLOT:
	.cfi_startproc
	ldur	x0, [x22, #-8]
	ldr	w8, [x23, #8]
	tbz	w0, #0, .Lcp_BB268_10
	and	x9, x0, #0xfffffffffffffffc
	ldr	x9, [x9, #8]
.Lcp_BB268_2:
	ldr	w9, [x9, #16]
	cmp	w9, w8
	b.ne	.Lcp_BB268_9
	ldrh	w9, [x23, #6]
	and	x8, x0, #0xfffffffffffffffc
	add	x10, x8, #32
	ldr	x11, [x10, x9, lsl #3]
	cmp	x11, #3
	b.eq	.Lcp_BB268_9
	mov	w11, #3
	stur	x11, [x22, #-8]
	ldr	x9, [x10, x9, lsl #3]
	and	x10, x9, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB268_6
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	add	w11, w11, #1
	str	w11, [x10]
.Lcp_BB268_6:
	and	x10, x0, #0x3
	str	x9, [x22], #8
	cmp	x10, #1
	b.ne	.Lcp_BB268_8
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB268_11
.Lcp_BB268_8:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB268_9:
	b	op_LOAD_METHOD
.Lcp_BB268_10:
	adrp	x9, cp_type_float
	add	x9, x9, :lo12:cp_type_float
	tst	x0, #0x2
	adrp	x10, cp_type_int
	add	x10, x10, :lo12:cp_type_int
	csel	x9, x10, x9, eq
	b	.Lcp_BB268_2
.Lcp_BB268_11:
	adr	x17, .Lcp_tmp234
	b	free_thunk
.Lcp_tmp234:
	b	.Lcp_BB268_8
.Lcp_func_end268:
	.size	op_LOAD_METHOD_SLOT, .Lcp_func_end268-op_LOAD_METHOD_SLOT
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_METHOD_TYPE,@function
op_LOAD_METHOD_TYPE:
	.cfi_startproc
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB269_10
	and	x8, x0, #0xfffffffffffffffc
	ldr	x8, [x8, #8]
	ldrb	w8, [x8, #21]
	tbz	w8, #4, .Lcp_BB269_11
.Lcp_BB269_2:
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x23, #8]
	ldr	w10, [x8, #16]
	cmp	w10, w9
	b.ne	.Lcp_BB269_11
	ldur	x9, [x23, #12]
	mov	w11, #3
	stur	x11, [x22, #-8]
	and	x10, x9, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB269_6
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
.Lcp_BB269_5:
	add	w11, w11, #1
	str	w11, [x10]
	b	.Lcp_BB269_7
.Lcp_BB269_6:
	cmp	x10, #3
	b.eq	.Lcp_BB269_12
.Lcp_BB269_7:
	and	x10, x0, #0x3
	str	x9, [x22], #8
	cmp	x10, #1
	b.ne	.Lcp_BB269_9
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB269_15
.Lcp_BB269_9:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB269_10:
	adrp	x8, cp_type_float
	add	x8, x8, :lo12:cp_type_float
	tst	x0, #0x2
	adrp	x9, cp_type_int
	add	x9, x9, :lo12:cp_type_int
	csel	x8, x9, x8, eq
	ldrb	w8, [x8, #21]
	tbnz	w8, #4, .Lcp_BB269_2
.Lcp_BB269_11:
	b	op_LOAD_METHOD
.Lcp_BB269_12:
	cmp	x9, #3
	b.eq	.Lcp_BB269_7
	and	x10, x9, #0xfffffffffffffffc
	ldrb	w11, [x10, #4]
	tbnz	w11, #0, .Lcp_BB269_7
	ldr	w11, [x10]
	and	x9, x9, #0xfffffffffffffffd
	b	.Lcp_BB269_5
.Lcp_BB269_15:
	adr	x17, .Lcp_tmp235
	b	free_thunk
.Lcp_tmp235:
	b	.Lcp_BB269_9
.Lcp_func_end269:
	.size	op_LOAD_METHOD_TYPE, .Lcp_func_end269-op_LOAD_METHOD_TYPE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_METHOD_CLASS_METHOD,@function
op_LOAD_METHOD_CLASS_METHOD:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	tbz	w8, #0, .Lcp_BB270_9
	and	x9, x8, #0xfffffffffffffffc
	ldr	x9, [x9, #8]
	ldrb	w9, [x9, #21]
	tbz	w9, #4, .Lcp_BB270_10
.Lcp_BB270_2:
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x23, #8]
	ldr	w11, [x9, #16]
	cmp	w11, w10
	b.ne	.Lcp_BB270_10
	ldur	x11, [x23, #12]
	add	x10, x11, #3
	and	x12, x10, #0x3
	cmp	x12, #1
	b.ne	.Lcp_BB270_6
	and	x11, x10, #0xfffffffffffffffc
	ldr	w12, [x11]
.Lcp_BB270_5:
	add	w12, w12, #1
	str	w12, [x11]
	b	.Lcp_BB270_7
.Lcp_BB270_6:
	cmp	x12, #3
	b.eq	.Lcp_BB270_11
.Lcp_BB270_7:
	mvn	w11, w8
	stur	x10, [x22, #-8]
	tst	x11, #0x3
	b.eq	.Lcp_BB270_14
.Lcp_BB270_8:
	str	x8, [x22], #8
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB270_9:
	adrp	x9, cp_type_float
	add	x9, x9, :lo12:cp_type_float
	tst	x8, #0x2
	adrp	x10, cp_type_int
	add	x10, x10, :lo12:cp_type_int
	csel	x9, x10, x9, eq
	ldrb	w9, [x9, #21]
	tbnz	w9, #4, .Lcp_BB270_2
.Lcp_BB270_10:
	b	op_LOAD_METHOD
.Lcp_BB270_11:
	cbz	x11, .Lcp_BB270_17
	and	x11, x10, #0xfffffffffffffffc
	ldrb	w12, [x11, #4]
	tbnz	w12, #0, .Lcp_BB270_7
	ldr	w12, [x11]
	and	x10, x10, #0xfffffffffffffffd
	b	.Lcp_BB270_5
.Lcp_BB270_14:
	cmp	x8, #3
	b.eq	.Lcp_BB270_8
	ldrb	w10, [x9, #4]
	tbnz	w10, #0, .Lcp_BB270_8
	ldr	w10, [x9]
	and	x8, x8, #0xfffffffffffffffd
	add	w10, w10, #1
	str	w10, [x9]
	b	.Lcp_BB270_8
.Lcp_BB270_17:
	mov	w10, #3
	b	.Lcp_BB270_7
.Lcp_func_end270:
	.size	op_LOAD_METHOD_CLASS_METHOD, .Lcp_func_end270-op_LOAD_METHOD_CLASS_METHOD
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_SUPER_METHOD_FUNCTION,@function
op_LOAD_SUPER_METHOD_FUNCTION:
	.cfi_startproc
	mov	x8, x22
	ldr	x11, [x22, #-8]!
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB271_18
	and	x10, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_type
	add	x12, x12, :lo12:cp_type_type
	ldr	x9, [x10, #8]
	cmp	x9, x12
	b.ne	.Lcp_BB271_18
	ldr	w9, [x23, #12]
	tbz	w11, #0, .Lcp_BB271_19
	and	x12, x11, #0xfffffffffffffffc
	ldr	x12, [x12, #8]
.Lcp_BB271_4:
	ldr	w12, [x12, #16]
	cmp	w12, w9
	b.ne	.Lcp_BB271_18
	ldur	x9, [x22, #-16]
	ldr	x13, [x23, #16]
	adrp	x14, cp_type_super+3
	add	x14, x14, :lo12:cp_type_super+3
	ldr	w12, [x23, #8]
	cmp	x9, x14
	b.eq	.Lcp_BB271_7
	eor	x14, x14, #0x2
	cmp	x9, x14
	b.ne	.Lcp_BB271_18
.Lcp_BB271_7:
	ldr	w14, [x10, #16]
	cmp	w14, w12
	b.ne	.Lcp_BB271_18
	add	x12, x13, #3
	and	x14, x12, #0x3
	cmp	x14, #1
	b.ne	.Lcp_BB271_11
	and	x13, x12, #0xfffffffffffffffc
	ldr	w14, [x13]
.Lcp_BB271_10:
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB271_12
.Lcp_BB271_11:
	cmp	x14, #3
	b.eq	.Lcp_BB271_20
.Lcp_BB271_12:
	mvn	w13, w11
	stur	x12, [x8, #-24]
	tst	x13, #0x3
	b.eq	.Lcp_BB271_23
.Lcp_BB271_13:
	and	x12, x0, #0x3
	stur	x11, [x8, #-16]
	cmp	x12, #1
	b.ne	.Lcp_BB271_15
	ldr	w8, [x10]
	subs	w8, w8, #1
	str	w8, [x10]
	b.eq	.Lcp_BB271_26
.Lcp_BB271_15:
	and	x8, x9, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB271_17
	and	x8, x9, #0xfffffffffffffffc
	ldr	w10, [x8]
	subs	w10, w10, #1
	str	w10, [x8]
	b.eq	.Lcp_BB271_27
.Lcp_BB271_17:
	ldr	w25, [x23, #24]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB271_18:
	mov	x22, x8
	b	op_LOAD_SUPER_METHOD
.Lcp_BB271_19:
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	tst	x11, #0x2
	adrp	x13, cp_type_int
	add	x13, x13, :lo12:cp_type_int
	csel	x12, x13, x12, eq
	b	.Lcp_BB271_4
.Lcp_BB271_20:
	cbz	x13, .Lcp_BB271_28
	and	x13, x12, #0xfffffffffffffffc
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB271_12
	ldr	w14, [x13]
	and	x12, x12, #0xfffffffffffffffd
	b	.Lcp_BB271_10
.Lcp_BB271_23:
	cmp	x11, #3
	b.eq	.Lcp_BB271_13
	and	x12, x11, #0xfffffffffffffffc
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB271_13
	ldr	w13, [x12]
	and	x11, x11, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB271_13
.Lcp_BB271_26:
	adr	x17, .Lcp_tmp236
	b	free_thunk
.Lcp_tmp236:
	b	.Lcp_BB271_15
.Lcp_BB271_27:
	mov	x0, x9
	adr	x17, .Lcp_tmp237
	b	free_thunk
.Lcp_tmp237:
	b	.Lcp_BB271_17
.Lcp_BB271_28:
	mov	w12, #3
	b	.Lcp_BB271_12
.Lcp_func_end271:
	.size	op_LOAD_SUPER_METHOD_FUNCTION, .Lcp_func_end271-op_LOAD_SUPER_METHOD_FUNCTION
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
	b.ne	.Lcp_BB272_4
	ldrh	w9, [x23, #6]
	mov	w10, #24
	ldr	x8, [x8, #16]
	umaddl	x8, w9, w10, x8
	ldr	x8, [x8, #16]
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB272_3
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB272_3:
	str	x8, [x22], #8
	ldr	w25, [x23, #16]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB272_4:
	b	op_LOAD_GLOBAL
.Lcp_func_end272:
	.size	op_LOAD_GLOBAL_MODULE, .Lcp_func_end272-op_LOAD_GLOBAL_MODULE
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
	b.ne	.Lcp_BB273_5
	ldr	x8, [x8, #32]
	ldr	w9, [x23, #12]
	and	x8, x8, #0xfffffffffffffffc
	ldr	w10, [x8, #36]
	cmp	w10, w9
	b.ne	.Lcp_BB273_5
	ldrh	w9, [x23, #6]
	mov	w10, #24
	ldr	x8, [x8, #16]
	umaddl	x8, w9, w10, x8
	ldr	x8, [x8, #16]
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB273_4
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB273_4:
	str	x8, [x22], #8
	ldr	w25, [x23, #16]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB273_5:
	b	op_LOAD_GLOBAL
.Lcp_func_end273:
	.size	op_LOAD_GLOBAL_BUILTIN, .Lcp_func_end273-op_LOAD_GLOBAL_BUILTIN
	.cfi_endproc
	.p2align	2
	.type	op_CALL_FUNCTION_EXACT,@function
op_CALL_FUNCTION_EXACT:
	.cfi_startproc
	ldrb	w8, [x21, #40]
	tbnz	w8, #0, .Lcp_BB274_20
	lsr	w8, w25, #10
	mov	w11, w8
	mvn	x9, x11
	ldr	x9, [x22, x9, lsl #3]
	tbz	w9, #0, .Lcp_BB274_19
	and	x12, x9, #0xfffffffffffffffc
	adrp	x13, cp_type_function
	add	x13, x13, :lo12:cp_type_function
	ldr	x10, [x12, #8]
	cmp	x10, x13
	b.ne	.Lcp_BB274_19
	mov	x10, #-2
	sub	x10, x10, x11
	add	x13, x22, x10, lsl #3
	ldr	x10, [x13]
	cmp	x10, #3
	b.ne	.Lcp_BB274_19
	ldr	w10, [x23, #8]
	ldr	w14, [x12, #56]
	cmp	w14, w10
	b.ne	.Lcp_BB274_19
	ldr	x10, [x12, #16]
	and	x14, x10, #0xfffffffffffffffc
	sub	x10, x22, w8, uxtw #3
	ldp	w15, w14, [x14, #64]
	add	x15, x10, x15, lsl #3
	add	x14, x15, x14, lsl #3
	ldr	x15, [x20, #24]
	add	x14, x14, #64
	cmp	x14, x15
	b.hi	.Lcp_BB274_19
	ldr	w14, [x21, #36]
	ldr	w15, [x20, #20]
	cmp	w14, w15
	b.hs	.Lcp_BB274_19
	sub	x13, x13, x21
	mvn	w14, w9
	mov	w15, #5
	sub	x13, x13, #64
	tst	x14, #0x3
	str	x23, [x21, #16]
	lsr	x13, x13, #3
	str	w15, [x21, #44]
	str	w13, [x21, #32]
	b.eq	.Lcp_BB274_21
.Lcp_BB274_8:
	cbz	w8, .Lcp_BB274_15
	neg	x11, x11
.Lcp_BB274_10:
	ldr	x12, [x22, x11, lsl #3]
	mvn	w13, w12
	tst	x13, #0x3
	b.eq	.Lcp_BB274_12
.Lcp_BB274_11:
	str	x12, [x22, x11, lsl #3]
	adds	x11, x11, #1
	b.lo	.Lcp_BB274_10
	b	.Lcp_BB274_15
.Lcp_BB274_12:
	cmp	x12, #3
	b.eq	.Lcp_BB274_11
	and	x13, x12, #0xfffffffffffffffc
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB274_11
	ldr	w14, [x13]
	and	x12, x12, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB274_11
.Lcp_BB274_15:
	and	x11, x9, #0xfffffffffffffffc
	ldr	x11, [x11, #16]
	and	x11, x11, #0xfffffffffffffffc
	ldr	w12, [x11, #64]
	cmp	w12, w8
	b.ls	.Lcp_BB274_18
	sub	w8, w12, w8
	mov	w13, #3
.Lcp_BB274_17:
	subs	w8, w8, #1
	str	x13, [x22], #8
	b.ne	.Lcp_BB274_17
.Lcp_BB274_18:
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
.Lcp_BB274_19:
	b	op_CALL
.Lcp_BB274_20:
	b	op_COLD_CALL_FUNCTION_EXACT
.Lcp_BB274_21:
	cmp	x9, #3
	b.eq	.Lcp_BB274_8
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB274_8
	ldr	w13, [x12]
	and	x9, x9, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB274_8
.Lcp_func_end274:
	.size	op_CALL_FUNCTION_EXACT, .Lcp_func_end274-op_CALL_FUNCTION_EXACT
	.cfi_endproc
	.p2align	2
	.type	op_CALL_METHOD_EXACT,@function
op_CALL_METHOD_EXACT:
	.cfi_startproc
	ldrb	w8, [x21, #40]
	tbnz	w8, #0, .Lcp_BB275_20
	lsr	w8, w25, #10
	mov	x9, #-2
	mov	w11, w8
	sub	x9, x9, x11
	add	x13, x22, x9, lsl #3
	ldr	x9, [x13]
	and	x10, x9, #0x1
	cmp	x9, #3
	ccmp	x10, #0, #4, ne
	b.eq	.Lcp_BB275_19
	and	x12, x9, #0xfffffffffffffffc
	adrp	x14, cp_type_function
	add	x14, x14, :lo12:cp_type_function
	ldr	x10, [x12, #8]
	cmp	x10, x14
	b.ne	.Lcp_BB275_19
	ldr	w10, [x23, #8]
	ldr	w14, [x12, #56]
	cmp	w14, w10
	b.ne	.Lcp_BB275_19
	ldr	x10, [x12, #16]
	and	x14, x10, #0xfffffffffffffffc
	sub	x10, x22, w8, uxtw #3
	ldp	w15, w14, [x14, #64]
	add	x15, x10, x15, lsl #3
	add	x14, x15, x14, lsl #3
	ldr	x15, [x20, #24]
	add	x14, x14, #64
	cmp	x14, x15
	b.hi	.Lcp_BB275_19
	ldr	w14, [x21, #36]
	ldr	w15, [x20, #20]
	cmp	w14, w15
	b.hs	.Lcp_BB275_19
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
	b.eq	.Lcp_BB275_21
.Lcp_BB275_7:
	mvn	w12, w13
	tst	x12, #0x3
	b.eq	.Lcp_BB275_23
.Lcp_BB275_8:
	str	x13, [x10, #-8]!
	cbz	w8, .Lcp_BB275_15
	neg	x11, x11
.Lcp_BB275_10:
	ldr	x12, [x22, x11, lsl #3]
	mvn	w13, w12
	tst	x13, #0x3
	b.eq	.Lcp_BB275_12
.Lcp_BB275_11:
	str	x12, [x22, x11, lsl #3]
	adds	x11, x11, #1
	b.lo	.Lcp_BB275_10
	b	.Lcp_BB275_15
.Lcp_BB275_12:
	cmp	x12, #3
	b.eq	.Lcp_BB275_11
	and	x13, x12, #0xfffffffffffffffc
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB275_11
	ldr	w14, [x13]
	and	x12, x12, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB275_11
.Lcp_BB275_15:
	and	x11, x9, #0xfffffffffffffffc
	add	w13, w8, #1
	ldr	x11, [x11, #16]
	and	x11, x11, #0xfffffffffffffffc
	ldr	w12, [x11, #64]
	cmp	w13, w12
	b.hs	.Lcp_BB275_18
	mvn	w8, w8
	mov	w13, #3
	add	w8, w8, w12
.Lcp_BB275_17:
	subs	w8, w8, #1
	str	x13, [x22], #8
	b.ne	.Lcp_BB275_17
.Lcp_BB275_18:
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
.Lcp_BB275_19:
	b	op_CALL
.Lcp_BB275_20:
	b	op_COLD_CALL_METHOD_EXACT
.Lcp_BB275_21:
	ldrb	w14, [x12, #4]
	tbnz	w14, #0, .Lcp_BB275_7
	ldr	w14, [x12]
	and	x9, x9, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x12]
	b	.Lcp_BB275_7
.Lcp_BB275_23:
	cmp	x13, #3
	b.eq	.Lcp_BB275_8
	and	x12, x13, #0xfffffffffffffffc
	ldrb	w14, [x12, #4]
	tbnz	w14, #0, .Lcp_BB275_8
	ldr	w14, [x12]
	and	x13, x13, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x12]
	b	.Lcp_BB275_8
.Lcp_func_end275:
	.size	op_CALL_METHOD_EXACT, .Lcp_func_end275-op_CALL_METHOD_EXACT
	.cfi_endproc
	.p2align	2
	.type	op_CALL_FUNCTION_DEFAULTS_1,@function
op_CALL_FUNCTION_DEFAULTS_1:
	.cfi_startproc
	ldrb	w8, [x21, #40]
	tbnz	w8, #0, .Lcp_BB276_23
	lsr	w8, w25, #10
	mov	x9, #-2
	mov	w11, w8
	sub	x9, x9, x11
	add	x13, x22, x9, lsl #3
	ldr	x9, [x13]
	cmp	x9, #3
	b.ne	.Lcp_BB276_26
	mvn	x9, x11
	ldr	x9, [x22, x9, lsl #3]
	tbz	w9, #0, .Lcp_BB276_26
	and	x12, x9, #0xfffffffffffffffc
	adrp	x14, cp_type_function
	add	x14, x14, :lo12:cp_type_function
	ldr	x10, [x12, #8]
	cmp	x10, x14
	b.ne	.Lcp_BB276_26
	ldr	w10, [x23, #8]
	ldr	w14, [x12, #56]
	cmp	w14, w10
	b.ne	.Lcp_BB276_26
	ldr	x10, [x12, #48]
	cmp	x10, #3
	b.eq	.Lcp_BB276_26
	and	x10, x10, #0xfffffffffffffffc
	ldr	x14, [x10, #16]
	cbz	x14, .Lcp_BB276_26
	add	x10, x10, x14, lsl #3
	ldr	x0, [x10, #24]
	sub	x10, x22, w8, uxtw #3
	and	x14, x0, #0x3
	cmp	x14, #1
	b.ne	.Lcp_BB276_9
	and	x15, x0, #0xfffffffffffffffc
	ldr	w16, [x15]
	add	w16, w16, #1
	str	w16, [x15]
.Lcp_BB276_9:
	ldr	x15, [x12, #16]
	and	x15, x15, #0xfffffffffffffffc
	ldp	w16, w15, [x15, #64]
	add	x16, x10, x16, lsl #3
	add	x15, x16, x15, lsl #3
	ldr	x16, [x20, #24]
	add	x15, x15, #64
	cmp	x15, x16
	b.hi	.Lcp_BB276_24
	ldr	w15, [x21, #36]
	ldr	w16, [x20, #20]
	cmp	w15, w16
	b.hs	.Lcp_BB276_24
	sub	x13, x13, x21
	mvn	w14, w9
	mov	w15, #5
	sub	x13, x13, #64
	tst	x14, #0x3
	str	x23, [x21, #16]
	lsr	x13, x13, #3
	str	w15, [x21, #44]
	str	w13, [x21, #32]
	b.eq	.Lcp_BB276_27
.Lcp_BB276_12:
	cbz	w8, .Lcp_BB276_19
	neg	x11, x11
.Lcp_BB276_14:
	ldr	x12, [x22, x11, lsl #3]
	mvn	w13, w12
	tst	x13, #0x3
	b.eq	.Lcp_BB276_16
.Lcp_BB276_15:
	str	x12, [x22, x11, lsl #3]
	adds	x11, x11, #1
	b.lo	.Lcp_BB276_14
	b	.Lcp_BB276_19
.Lcp_BB276_16:
	cmp	x12, #3
	b.eq	.Lcp_BB276_15
	and	x13, x12, #0xfffffffffffffffc
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB276_15
	ldr	w14, [x13]
	and	x12, x12, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB276_15
.Lcp_BB276_19:
	str	x0, [x22]
	and	x11, x9, #0xfffffffffffffffc
	add	w13, w8, #1
	ldr	x11, [x11, #16]
	and	x11, x11, #0xfffffffffffffffc
	ldr	w12, [x11, #64]
	cmp	w13, w12
	b.hs	.Lcp_BB276_22
	mvn	w13, w8
	add	x8, x22, #8
	mov	w14, #3
	add	w13, w13, w12
.Lcp_BB276_21:
	subs	w13, w13, #1
	str	x14, [x8], #8
	b.ne	.Lcp_BB276_21
.Lcp_BB276_22:
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
.Lcp_BB276_23:
	b	op_COLD_CALL_FUNCTION_DEFAULTS_1
.Lcp_BB276_24:
	cmp	x14, #1
	b.ne	.Lcp_BB276_26
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB276_30
.Lcp_BB276_26:
	b	op_CALL
.Lcp_BB276_27:
	cmp	x9, #3
	b.eq	.Lcp_BB276_12
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB276_12
	ldr	w13, [x12]
	and	x9, x9, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB276_12
.Lcp_BB276_30:
	adr	x17, .Lcp_tmp238
	b	free_thunk
.Lcp_tmp238:
	b	op_CALL
.Lcp_func_end276:
	.size	op_CALL_FUNCTION_DEFAULTS_1, .Lcp_func_end276-op_CALL_FUNCTION_DEFAULTS_1
	.cfi_endproc
	.p2align	2
	.type	op_CALL_METHOD_DEFAULTS_1,@function
op_CALL_METHOD_DEFAULTS_1:
	.cfi_startproc
	ldrb	w8, [x21, #40]
	tbnz	w8, #0, .Lcp_BB277_23
	lsr	w10, w25, #10
	mov	x9, #-2
	mov	w8, w10
	sub	x9, x9, x8
	add	x13, x22, x9, lsl #3
	ldr	x9, [x13]
	and	x11, x9, #0x1
	cmp	x9, #3
	ccmp	x11, #0, #4, ne
	b.eq	.Lcp_BB277_26
	and	x12, x9, #0xfffffffffffffffc
	adrp	x14, cp_type_function
	add	x14, x14, :lo12:cp_type_function
	ldr	x11, [x12, #8]
	cmp	x11, x14
	b.ne	.Lcp_BB277_26
	ldr	w11, [x23, #8]
	ldr	w14, [x12, #56]
	cmp	w14, w11
	b.ne	.Lcp_BB277_26
	ldr	x11, [x12, #48]
	cmp	x11, #3
	b.eq	.Lcp_BB277_26
	and	x11, x11, #0xfffffffffffffffc
	ldr	x14, [x11, #16]
	cbz	x14, .Lcp_BB277_26
	add	x11, x11, x14, lsl #3
	sub	x10, x22, w10, uxtw #3
	ldr	x0, [x11, #24]
	mvn	x11, x8
	ldr	x11, [x22, x11, lsl #3]
	and	x14, x0, #0x3
	cmp	x14, #1
	b.ne	.Lcp_BB277_8
	and	x15, x0, #0xfffffffffffffffc
	ldr	w16, [x15]
	add	w16, w16, #1
	str	w16, [x15]
.Lcp_BB277_8:
	ldr	x15, [x12, #16]
	and	x15, x15, #0xfffffffffffffffc
	ldp	w16, w15, [x15, #64]
	add	x16, x10, x16, lsl #3
	add	x15, x16, x15, lsl #3
	ldr	x16, [x20, #24]
	add	x15, x15, #64
	cmp	x15, x16
	b.hi	.Lcp_BB277_24
	ldr	w15, [x21, #36]
	ldr	w16, [x20, #20]
	cmp	w15, w16
	b.hs	.Lcp_BB277_24
	sub	x13, x13, x21
	mvn	w14, w9
	mov	w15, #5
	sub	x13, x13, #64
	tst	x14, #0x3
	str	x23, [x21, #16]
	lsr	x13, x13, #3
	str	w15, [x21, #44]
	str	w13, [x21, #32]
	b.eq	.Lcp_BB277_27
.Lcp_BB277_11:
	mvn	w12, w11
	tst	x12, #0x3
	b.eq	.Lcp_BB277_29
.Lcp_BB277_12:
	str	x11, [x10, #-8]!
	cbz	w8, .Lcp_BB277_19
	neg	x11, x8
.Lcp_BB277_14:
	ldr	x12, [x22, x11, lsl #3]
	mvn	w13, w12
	tst	x13, #0x3
	b.eq	.Lcp_BB277_16
.Lcp_BB277_15:
	str	x12, [x22, x11, lsl #3]
	adds	x11, x11, #1
	b.lo	.Lcp_BB277_14
	b	.Lcp_BB277_19
.Lcp_BB277_16:
	cmp	x12, #3
	b.eq	.Lcp_BB277_15
	and	x13, x12, #0xfffffffffffffffc
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB277_15
	ldr	w14, [x13]
	and	x12, x12, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB277_15
.Lcp_BB277_19:
	add	x11, x10, x8, lsl #3
	add	w13, w8, #2
	str	x0, [x11, #8]
	and	x11, x9, #0xfffffffffffffffc
	ldr	x11, [x11, #16]
	and	x11, x11, #0xfffffffffffffffc
	ldr	w12, [x11, #64]
	cmp	w13, w12
	b.hs	.Lcp_BB277_22
	sub	w13, w12, w8
	add	x8, x22, #8
	mov	w14, #3
	sub	w13, w13, #2
.Lcp_BB277_21:
	subs	w13, w13, #1
	str	x14, [x8], #8
	b.ne	.Lcp_BB277_21
.Lcp_BB277_22:
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
.Lcp_BB277_23:
	b	op_COLD_CALL_METHOD_DEFAULTS_1
.Lcp_BB277_24:
	cmp	x14, #1
	b.ne	.Lcp_BB277_26
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB277_32
.Lcp_BB277_26:
	b	op_CALL
.Lcp_BB277_27:
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB277_11
	ldr	w13, [x12]
	and	x9, x9, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB277_11
.Lcp_BB277_29:
	cmp	x11, #3
	b.eq	.Lcp_BB277_12
	and	x12, x11, #0xfffffffffffffffc
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB277_12
	ldr	w13, [x12]
	and	x11, x11, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB277_12
.Lcp_BB277_32:
	adr	x17, .Lcp_tmp239
	b	free_thunk
.Lcp_tmp239:
	b	op_CALL
.Lcp_func_end277:
	.size	op_CALL_METHOD_DEFAULTS_1, .Lcp_func_end277-op_CALL_METHOD_DEFAULTS_1
	.cfi_endproc
	.p2align	2
	.type	op_CALL_FUNCTION_DEFAULTS_2,@function
op_CALL_FUNCTION_DEFAULTS_2:
	.cfi_startproc
	ldrb	w8, [x21, #40]
	tbnz	w8, #0, .Lcp_BB278_25
	lsr	w10, w25, #10
	mov	x8, #-2
	mov	w12, w10
	sub	x8, x8, x12
	add	x14, x22, x8, lsl #3
	ldr	x8, [x14]
	cmp	x8, #3
	b.ne	.Lcp_BB278_30
	mvn	x8, x12
	ldr	x9, [x22, x8, lsl #3]
	tbz	w9, #0, .Lcp_BB278_30
	and	x13, x9, #0xfffffffffffffffc
	adrp	x11, cp_type_function
	add	x11, x11, :lo12:cp_type_function
	ldr	x8, [x13, #8]
	cmp	x8, x11
	b.ne	.Lcp_BB278_30
	ldr	w8, [x23, #8]
	ldr	w11, [x13, #56]
	cmp	w11, w8
	b.ne	.Lcp_BB278_30
	ldr	x8, [x13, #48]
	cmp	x8, #3
	b.eq	.Lcp_BB278_30
	and	x11, x8, #0xfffffffffffffffc
	mov	x8, x11
	ldr	x15, [x8, #16]!
	cmp	x15, #1
	b.ls	.Lcp_BB278_30
	ldr	x8, [x8, x15, lsl #3]
	and	x15, x8, #0x3
	cmp	x15, #1
	b.ne	.Lcp_BB278_9
	and	x11, x8, #0xfffffffffffffffc
	ldr	w16, [x11]
	add	w16, w16, #1
	str	w16, [x11]
	ldr	x11, [x13, #48]
	and	x11, x11, #0xfffffffffffffffc
.Lcp_BB278_9:
	ldr	x16, [x11, #16]
	add	x11, x11, x16, lsl #3
	ldr	x0, [x11, #24]
	sub	x11, x22, w10, uxtw #3
	and	x16, x0, #0x3
	cmp	x16, #1
	b.ne	.Lcp_BB278_11
	and	x17, x0, #0xfffffffffffffffc
	ldr	w18, [x17]
	add	w18, w18, #1
	str	w18, [x17]
.Lcp_BB278_11:
	ldr	x17, [x13, #16]
	and	x17, x17, #0xfffffffffffffffc
	ldp	w18, w17, [x17, #64]
	add	x18, x11, x18, lsl #3
	add	x17, x18, x17, lsl #3
	ldr	x18, [x20, #24]
	add	x17, x17, #64
	cmp	x17, x18
	b.hi	.Lcp_BB278_26
	ldr	w17, [x21, #36]
	ldr	w18, [x20, #20]
	cmp	w17, w18
	b.hs	.Lcp_BB278_26
	sub	x14, x14, x21
	mvn	w15, w9
	mov	w16, #5
	sub	x14, x14, #64
	tst	x15, #0x3
	str	x23, [x21, #16]
	lsr	x14, x14, #3
	str	w16, [x21, #44]
	str	w14, [x21, #32]
	b.eq	.Lcp_BB278_31
.Lcp_BB278_14:
	cbz	w10, .Lcp_BB278_21
	neg	x12, x12
.Lcp_BB278_16:
	ldr	x13, [x22, x12, lsl #3]
	mvn	w14, w13
	tst	x14, #0x3
	b.eq	.Lcp_BB278_18
.Lcp_BB278_17:
	str	x13, [x22, x12, lsl #3]
	adds	x12, x12, #1
	b.lo	.Lcp_BB278_16
	b	.Lcp_BB278_21
.Lcp_BB278_18:
	cmp	x13, #3
	b.eq	.Lcp_BB278_17
	and	x14, x13, #0xfffffffffffffffc
	ldrb	w15, [x14, #4]
	tbnz	w15, #0, .Lcp_BB278_17
	ldr	w15, [x14]
	and	x13, x13, #0xfffffffffffffffd
	add	w15, w15, #1
	str	w15, [x14]
	b	.Lcp_BB278_17
.Lcp_BB278_21:
	stp	x8, x0, [x22]
	and	x8, x9, #0xfffffffffffffffc
	add	w13, w10, #2
	ldr	x8, [x8, #16]
	and	x12, x8, #0xfffffffffffffffc
	ldr	w8, [x12, #64]
	cmp	w13, w8
	b.hs	.Lcp_BB278_24
	sub	w13, w8, w10
	add	x10, x22, #16
	mov	w14, #3
	sub	w13, w13, #2
.Lcp_BB278_23:
	subs	w13, w13, #1
	str	x14, [x10], #8
	b.ne	.Lcp_BB278_23
.Lcp_BB278_24:
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
.Lcp_BB278_25:
	b	op_COLD_CALL_FUNCTION_DEFAULTS_2
.Lcp_BB278_26:
	cmp	x16, #1
	b.ne	.Lcp_BB278_28
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB278_34
.Lcp_BB278_28:
	cmp	x15, #1
	b.ne	.Lcp_BB278_30
.Lcp_BB278_29:
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB278_35
.Lcp_BB278_30:
	b	op_CALL
.Lcp_BB278_31:
	cmp	x9, #3
	b.eq	.Lcp_BB278_14
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB278_14
	ldr	w14, [x13]
	and	x9, x9, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB278_14
.Lcp_BB278_34:
	adr	x17, .Lcp_tmp240
	b	free_thunk
.Lcp_tmp240:
	cmp	x15, #1
	b.eq	.Lcp_BB278_29
	b	.Lcp_BB278_30
.Lcp_BB278_35:
	mov	x0, x8
	adr	x17, .Lcp_tmp241
	b	free_thunk
.Lcp_tmp241:
	b	op_CALL
.Lcp_func_end278:
	.size	op_CALL_FUNCTION_DEFAULTS_2, .Lcp_func_end278-op_CALL_FUNCTION_DEFAULTS_2
	.cfi_endproc
	.p2align	2
	.type	op_CALL_METHOD_DEFAULTS_2,@function
op_CALL_METHOD_DEFAULTS_2:
	.cfi_startproc
	ldrb	w8, [x21, #40]
	tbnz	w8, #0, .Lcp_BB279_25
	lsr	w11, w25, #10
	mov	x8, #-2
	mov	w10, w11
	sub	x8, x8, x10
	add	x14, x22, x8, lsl #3
	ldr	x9, [x14]
	and	x8, x9, #0x1
	cmp	x9, #3
	ccmp	x8, #0, #4, ne
	b.eq	.Lcp_BB279_30
	and	x13, x9, #0xfffffffffffffffc
	adrp	x12, cp_type_function
	add	x12, x12, :lo12:cp_type_function
	ldr	x8, [x13, #8]
	cmp	x8, x12
	b.ne	.Lcp_BB279_30
	ldr	w8, [x23, #8]
	ldr	w12, [x13, #56]
	cmp	w12, w8
	b.ne	.Lcp_BB279_30
	ldr	x8, [x13, #48]
	cmp	x8, #3
	b.eq	.Lcp_BB279_30
	and	x16, x8, #0xfffffffffffffffc
	mov	x8, x16
	ldr	x12, [x8, #16]!
	cmp	x12, #1
	b.ls	.Lcp_BB279_30
	ldr	x8, [x8, x12, lsl #3]
	mvn	x12, x10
	ldr	x12, [x22, x12, lsl #3]
	and	x15, x8, #0x3
	cmp	x15, #1
	b.ne	.Lcp_BB279_8
	and	x16, x8, #0xfffffffffffffffc
	ldr	w17, [x16]
	add	w17, w17, #1
	str	w17, [x16]
	ldr	x16, [x13, #48]
	and	x16, x16, #0xfffffffffffffffc
.Lcp_BB279_8:
	ldr	x17, [x16, #16]
	sub	x11, x22, w11, uxtw #3
	add	x16, x16, x17, lsl #3
	ldr	x0, [x16, #24]
	and	x16, x0, #0x3
	cmp	x16, #1
	b.ne	.Lcp_BB279_10
	and	x17, x0, #0xfffffffffffffffc
	ldr	w18, [x17]
	add	w18, w18, #1
	str	w18, [x17]
.Lcp_BB279_10:
	ldr	x17, [x13, #16]
	and	x17, x17, #0xfffffffffffffffc
	ldp	w18, w17, [x17, #64]
	add	x18, x11, x18, lsl #3
	add	x17, x18, x17, lsl #3
	ldr	x18, [x20, #24]
	add	x17, x17, #64
	cmp	x17, x18
	b.hi	.Lcp_BB279_26
	ldr	w17, [x21, #36]
	ldr	w18, [x20, #20]
	cmp	w17, w18
	b.hs	.Lcp_BB279_26
	sub	x14, x14, x21
	mvn	w15, w9
	mov	w16, #5
	sub	x14, x14, #64
	tst	x15, #0x3
	str	x23, [x21, #16]
	lsr	x14, x14, #3
	str	w16, [x21, #44]
	str	w14, [x21, #32]
	b.eq	.Lcp_BB279_31
.Lcp_BB279_13:
	mvn	w13, w12
	tst	x13, #0x3
	b.eq	.Lcp_BB279_33
.Lcp_BB279_14:
	str	x12, [x11, #-8]!
	cbz	w10, .Lcp_BB279_21
	neg	x12, x10
.Lcp_BB279_16:
	ldr	x13, [x22, x12, lsl #3]
	mvn	w14, w13
	tst	x14, #0x3
	b.eq	.Lcp_BB279_18
.Lcp_BB279_17:
	str	x13, [x22, x12, lsl #3]
	adds	x12, x12, #1
	b.lo	.Lcp_BB279_16
	b	.Lcp_BB279_21
.Lcp_BB279_18:
	cmp	x13, #3
	b.eq	.Lcp_BB279_17
	and	x14, x13, #0xfffffffffffffffc
	ldrb	w15, [x14, #4]
	tbnz	w15, #0, .Lcp_BB279_17
	ldr	w15, [x14]
	and	x13, x13, #0xfffffffffffffffd
	add	w15, w15, #1
	str	w15, [x14]
	b	.Lcp_BB279_17
.Lcp_BB279_21:
	add	x12, x11, x10, lsl #3
	add	w13, w10, #3
	stp	x8, x0, [x12, #8]
	and	x8, x9, #0xfffffffffffffffc
	ldr	x8, [x8, #16]
	and	x12, x8, #0xfffffffffffffffc
	ldr	w8, [x12, #64]
	cmp	w13, w8
	b.hs	.Lcp_BB279_24
	sub	w13, w8, w10
	add	x10, x22, #16
	mov	w14, #3
	sub	w13, w13, #3
.Lcp_BB279_23:
	subs	w13, w13, #1
	str	x14, [x10], #8
	b.ne	.Lcp_BB279_23
.Lcp_BB279_24:
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
.Lcp_BB279_25:
	b	op_COLD_CALL_METHOD_DEFAULTS_2
.Lcp_BB279_26:
	cmp	x16, #1
	b.ne	.Lcp_BB279_28
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB279_36
.Lcp_BB279_28:
	cmp	x15, #1
	b.ne	.Lcp_BB279_30
.Lcp_BB279_29:
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB279_37
.Lcp_BB279_30:
	b	op_CALL
.Lcp_BB279_31:
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB279_13
	ldr	w14, [x13]
	and	x9, x9, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB279_13
.Lcp_BB279_33:
	cmp	x12, #3
	b.eq	.Lcp_BB279_14
	and	x13, x12, #0xfffffffffffffffc
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB279_14
	ldr	w14, [x13]
	and	x12, x12, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB279_14
.Lcp_BB279_36:
	adr	x17, .Lcp_tmp242
	b	free_thunk
.Lcp_tmp242:
	cmp	x15, #1
	b.eq	.Lcp_BB279_29
	b	.Lcp_BB279_30
.Lcp_BB279_37:
	mov	x0, x8
	adr	x17, .Lcp_tmp243
	b	free_thunk
.Lcp_tmp243:
	b	op_CALL
.Lcp_func_end279:
	.size	op_CALL_METHOD_DEFAULTS_2, .Lcp_func_end279-op_CALL_METHOD_DEFAULTS_2
	.cfi_endproc
	.p2align	2
	.type	op_CALL_FUNCTION_DEFAULTS_3,@function
op_CALL_FUNCTION_DEFAULTS_3:
	.cfi_startproc
	ldrb	w8, [x21, #40]
	tbnz	w8, #0, .Lcp_BB280_27
	lsr	w11, w25, #10
	mov	x8, #-2
	mov	w13, w11
	sub	x8, x8, x13
	add	x15, x22, x8, lsl #3
	ldr	x8, [x15]
	cmp	x8, #3
	b.ne	.Lcp_BB280_34
	mvn	x8, x13
	ldr	x10, [x22, x8, lsl #3]
	tbz	w10, #0, .Lcp_BB280_34
	and	x14, x10, #0xfffffffffffffffc
	adrp	x9, cp_type_function
	add	x9, x9, :lo12:cp_type_function
	ldr	x8, [x14, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB280_34
	ldr	w8, [x23, #8]
	ldr	w9, [x14, #56]
	cmp	w9, w8
	b.ne	.Lcp_BB280_34
	ldr	x8, [x14, #48]
	cmp	x8, #3
	b.eq	.Lcp_BB280_34
	and	x12, x8, #0xfffffffffffffffc
	ldr	x8, [x12, #16]
	cmp	x8, #2
	b.ls	.Lcp_BB280_34
	add	x8, x12, x8, lsl #3
	ldr	x8, [x8, #8]
	and	x18, x8, #0x3
	cmp	x18, #1
	b.ne	.Lcp_BB280_9
	and	x9, x8, #0xfffffffffffffffc
	ldr	w12, [x9]
	add	w12, w12, #1
	str	w12, [x9]
	ldr	x9, [x14, #48]
	and	x12, x9, #0xfffffffffffffffc
.Lcp_BB280_9:
	mov	x9, x12
	ldr	x16, [x9, #16]!
	ldr	x9, [x9, x16, lsl #3]
	and	x19, x9, #0x3
	cmp	x19, #1
	b.ne	.Lcp_BB280_11
	and	x12, x9, #0xfffffffffffffffc
	ldr	w16, [x12]
	add	w16, w16, #1
	str	w16, [x12]
	ldr	x12, [x14, #48]
	and	x12, x12, #0xfffffffffffffffc
.Lcp_BB280_11:
	ldr	x16, [x12, #16]
	add	x12, x12, x16, lsl #3
	ldr	x0, [x12, #24]
	sub	x12, x22, w11, uxtw #3
	and	x16, x0, #0x3
	cmp	x16, #1
	b.ne	.Lcp_BB280_13
	and	x17, x0, #0xfffffffffffffffc
	ldr	w26, [x17]
	add	w26, w26, #1
	str	w26, [x17]
.Lcp_BB280_13:
	ldr	x17, [x14, #16]
	and	x17, x17, #0xfffffffffffffffc
	ldp	w26, w17, [x17, #64]
	add	x26, x12, x26, lsl #3
	add	x17, x26, x17, lsl #3
	ldr	x26, [x20, #24]
	add	x17, x17, #64
	cmp	x17, x26
	b.hi	.Lcp_BB280_28
	ldr	w17, [x21, #36]
	ldr	w26, [x20, #20]
	cmp	w17, w26
	b.hs	.Lcp_BB280_28
	sub	x15, x15, x21
	mvn	w16, w10
	mov	w17, #5
	sub	x15, x15, #64
	tst	x16, #0x3
	str	x23, [x21, #16]
	lsr	x15, x15, #3
	str	w17, [x21, #44]
	str	w15, [x21, #32]
	b.eq	.Lcp_BB280_35
.Lcp_BB280_16:
	cbz	w11, .Lcp_BB280_23
	neg	x13, x13
.Lcp_BB280_18:
	ldr	x14, [x22, x13, lsl #3]
	mvn	w15, w14
	tst	x15, #0x3
	b.eq	.Lcp_BB280_20
.Lcp_BB280_19:
	str	x14, [x22, x13, lsl #3]
	adds	x13, x13, #1
	b.lo	.Lcp_BB280_18
	b	.Lcp_BB280_23
.Lcp_BB280_20:
	cmp	x14, #3
	b.eq	.Lcp_BB280_19
	and	x15, x14, #0xfffffffffffffffc
	ldrb	w16, [x15, #4]
	tbnz	w16, #0, .Lcp_BB280_19
	ldr	w16, [x15]
	and	x14, x14, #0xfffffffffffffffd
	add	w16, w16, #1
	str	w16, [x15]
	b	.Lcp_BB280_19
.Lcp_BB280_23:
	stp	x8, x9, [x22]
	and	x8, x10, #0xfffffffffffffffc
	add	w13, w11, #3
	str	x0, [x22, #16]
	ldr	x8, [x8, #16]
	and	x9, x8, #0xfffffffffffffffc
	ldr	w8, [x9, #64]
	cmp	w13, w8
	b.hs	.Lcp_BB280_26
	sub	w13, w8, w11
	add	x11, x22, #24
	mov	w14, #3
	sub	w13, w13, #3
.Lcp_BB280_25:
	subs	w13, w13, #1
	str	x14, [x11], #8
	b.ne	.Lcp_BB280_25
.Lcp_BB280_26:
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
.Lcp_BB280_27:
	b	op_COLD_CALL_FUNCTION_DEFAULTS_3
.Lcp_BB280_28:
	cmp	x16, #1
	b.ne	.Lcp_BB280_30
	and	x10, x0, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB280_38
.Lcp_BB280_30:
	cmp	x19, #1
	b.ne	.Lcp_BB280_32
.Lcp_BB280_31:
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB280_39
.Lcp_BB280_32:
	cmp	x18, #1
	b.ne	.Lcp_BB280_34
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB280_40
.Lcp_BB280_34:
	b	op_CALL
.Lcp_BB280_35:
	cmp	x10, #3
	b.eq	.Lcp_BB280_16
	ldrb	w15, [x14, #4]
	tbnz	w15, #0, .Lcp_BB280_16
	ldr	w15, [x14]
	and	x10, x10, #0xfffffffffffffffd
	add	w15, w15, #1
	str	w15, [x14]
	b	.Lcp_BB280_16
.Lcp_BB280_38:
	adr	x17, .Lcp_tmp244
	b	free_thunk
.Lcp_tmp244:
	cmp	x19, #1
	b.eq	.Lcp_BB280_31
	b	.Lcp_BB280_32
.Lcp_BB280_39:
	mov	x0, x9
	adr	x17, .Lcp_tmp245
	b	free_thunk
.Lcp_tmp245:
	b	.Lcp_BB280_32
.Lcp_BB280_40:
	mov	x0, x8
	adr	x17, .Lcp_tmp246
	b	free_thunk
.Lcp_tmp246:
	b	op_CALL
.Lcp_func_end280:
	.size	op_CALL_FUNCTION_DEFAULTS_3, .Lcp_func_end280-op_CALL_FUNCTION_DEFAULTS_3
	.cfi_endproc
	.p2align	2
	.type	op_CALL_METHOD_DEFAULTS_3,@function
op_CALL_METHOD_DEFAULTS_3:
	.cfi_startproc
	ldrb	w8, [x21, #40]
	tbnz	w8, #0, .Lcp_BB281_27
	lsr	w12, w25, #10
	mov	x8, #-2
	mov	w11, w12
	sub	x8, x8, x11
	add	x15, x22, x8, lsl #3
	ldr	x10, [x15]
	and	x8, x10, #0x1
	cmp	x10, #3
	ccmp	x8, #0, #4, ne
	b.eq	.Lcp_BB281_34
	and	x14, x10, #0xfffffffffffffffc
	adrp	x9, cp_type_function
	add	x9, x9, :lo12:cp_type_function
	ldr	x8, [x14, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB281_34
	ldr	w8, [x23, #8]
	ldr	w9, [x14, #56]
	cmp	w9, w8
	b.ne	.Lcp_BB281_34
	ldr	x8, [x14, #48]
	cmp	x8, #3
	b.eq	.Lcp_BB281_34
	and	x16, x8, #0xfffffffffffffffc
	ldr	x8, [x16, #16]
	cmp	x8, #2
	b.ls	.Lcp_BB281_34
	add	x8, x16, x8, lsl #3
	mvn	x9, x11
	ldr	x13, [x22, x9, lsl #3]
	ldr	x8, [x8, #8]
	and	x18, x8, #0x3
	cmp	x18, #1
	b.ne	.Lcp_BB281_8
	and	x9, x8, #0xfffffffffffffffc
	ldr	w16, [x9]
	add	w16, w16, #1
	str	w16, [x9]
	ldr	x9, [x14, #48]
	and	x16, x9, #0xfffffffffffffffc
.Lcp_BB281_8:
	mov	x9, x16
	ldr	x17, [x9, #16]!
	ldr	x9, [x9, x17, lsl #3]
	and	x19, x9, #0x3
	cmp	x19, #1
	b.ne	.Lcp_BB281_10
	and	x16, x9, #0xfffffffffffffffc
	ldr	w17, [x16]
	add	w17, w17, #1
	str	w17, [x16]
	ldr	x16, [x14, #48]
	and	x16, x16, #0xfffffffffffffffc
.Lcp_BB281_10:
	ldr	x17, [x16, #16]
	sub	x12, x22, w12, uxtw #3
	add	x16, x16, x17, lsl #3
	ldr	x0, [x16, #24]
	and	x16, x0, #0x3
	cmp	x16, #1
	b.ne	.Lcp_BB281_12
	and	x17, x0, #0xfffffffffffffffc
	ldr	w26, [x17]
	add	w26, w26, #1
	str	w26, [x17]
.Lcp_BB281_12:
	ldr	x17, [x14, #16]
	and	x17, x17, #0xfffffffffffffffc
	ldp	w26, w17, [x17, #64]
	add	x26, x12, x26, lsl #3
	add	x17, x26, x17, lsl #3
	ldr	x26, [x20, #24]
	add	x17, x17, #64
	cmp	x17, x26
	b.hi	.Lcp_BB281_28
	ldr	w17, [x21, #36]
	ldr	w26, [x20, #20]
	cmp	w17, w26
	b.hs	.Lcp_BB281_28
	sub	x15, x15, x21
	mvn	w16, w10
	mov	w17, #5
	sub	x15, x15, #64
	tst	x16, #0x3
	str	x23, [x21, #16]
	lsr	x15, x15, #3
	str	w17, [x21, #44]
	str	w15, [x21, #32]
	b.eq	.Lcp_BB281_35
.Lcp_BB281_15:
	mvn	w14, w13
	tst	x14, #0x3
	b.eq	.Lcp_BB281_37
.Lcp_BB281_16:
	str	x13, [x12, #-8]!
	cbz	w11, .Lcp_BB281_23
	neg	x13, x11
.Lcp_BB281_18:
	ldr	x14, [x22, x13, lsl #3]
	mvn	w15, w14
	tst	x15, #0x3
	b.eq	.Lcp_BB281_20
.Lcp_BB281_19:
	str	x14, [x22, x13, lsl #3]
	adds	x13, x13, #1
	b.lo	.Lcp_BB281_18
	b	.Lcp_BB281_23
.Lcp_BB281_20:
	cmp	x14, #3
	b.eq	.Lcp_BB281_19
	and	x15, x14, #0xfffffffffffffffc
	ldrb	w16, [x15, #4]
	tbnz	w16, #0, .Lcp_BB281_19
	ldr	w16, [x15]
	and	x14, x14, #0xfffffffffffffffd
	add	w16, w16, #1
	str	w16, [x15]
	b	.Lcp_BB281_19
.Lcp_BB281_23:
	add	x13, x12, x11, lsl #3
	stp	x8, x9, [x13, #8]
	and	x8, x10, #0xfffffffffffffffc
	str	x0, [x13, #24]
	add	w13, w11, #4
	ldr	x8, [x8, #16]
	and	x9, x8, #0xfffffffffffffffc
	ldr	w8, [x9, #64]
	cmp	w13, w8
	b.hs	.Lcp_BB281_26
	sub	w13, w8, w11
	add	x11, x22, #24
	mov	w14, #3
	sub	w13, w13, #4
.Lcp_BB281_25:
	subs	w13, w13, #1
	str	x14, [x11], #8
	b.ne	.Lcp_BB281_25
.Lcp_BB281_26:
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
.Lcp_BB281_27:
	b	op_COLD_CALL_METHOD_DEFAULTS_3
.Lcp_BB281_28:
	cmp	x16, #1
	b.ne	.Lcp_BB281_30
	and	x10, x0, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB281_40
.Lcp_BB281_30:
	cmp	x19, #1
	b.ne	.Lcp_BB281_32
.Lcp_BB281_31:
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB281_41
.Lcp_BB281_32:
	cmp	x18, #1
	b.ne	.Lcp_BB281_34
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB281_42
.Lcp_BB281_34:
	b	op_CALL
.Lcp_BB281_35:
	ldrb	w15, [x14, #4]
	tbnz	w15, #0, .Lcp_BB281_15
	ldr	w15, [x14]
	and	x10, x10, #0xfffffffffffffffd
	add	w15, w15, #1
	str	w15, [x14]
	b	.Lcp_BB281_15
.Lcp_BB281_37:
	cmp	x13, #3
	b.eq	.Lcp_BB281_16
	and	x14, x13, #0xfffffffffffffffc
	ldrb	w15, [x14, #4]
	tbnz	w15, #0, .Lcp_BB281_16
	ldr	w15, [x14]
	and	x13, x13, #0xfffffffffffffffd
	add	w15, w15, #1
	str	w15, [x14]
	b	.Lcp_BB281_16
.Lcp_BB281_40:
	adr	x17, .Lcp_tmp247
	b	free_thunk
.Lcp_tmp247:
	cmp	x19, #1
	b.eq	.Lcp_BB281_31
	b	.Lcp_BB281_32
.Lcp_BB281_41:
	mov	x0, x9
	adr	x17, .Lcp_tmp248
	b	free_thunk
.Lcp_tmp248:
	b	.Lcp_BB281_32
.Lcp_BB281_42:
	mov	x0, x8
	adr	x17, .Lcp_tmp249
	b	free_thunk
.Lcp_tmp249:
	b	op_CALL
.Lcp_func_end281:
	.size	op_CALL_METHOD_DEFAULTS_3, .Lcp_func_end281-op_CALL_METHOD_DEFAULTS_3
	.cfi_endproc
	.p2align	2
	.type	op_CALL_BOUND_METHOD_EXACT,@function
op_CALL_BOUND_METHOD_EXACT:
	.cfi_startproc
	stp	x29, x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	.cfi_remember_state
	ldrb	w10, [x21, #40]
	mov	x9, x25
	mov	x8, x24
	tbnz	w10, #0, .Lcp_BB282_28
	lsr	w28, w9, #10
	mov	x10, #-2
	mov	w29, w28
	sub	x10, x10, x29
	add	x24, x22, x10, lsl #3
	ldr	x10, [x24]
	cmp	x10, #3
	b.ne	.Lcp_BB282_36
	mvn	x10, x29
	ldr	x1, [x22, x10, lsl #3]
	tbz	w1, #0, .Lcp_BB282_36
	and	x10, x1, #0xfffffffffffffffc
	adrp	x12, cp_type_bound_method
	add	x12, x12, :lo12:cp_type_bound_method
	ldr	x11, [x10, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB282_36
	ldr	x19, [x10, #16]
	tbz	w19, #0, .Lcp_BB282_36
	and	x25, x19, #0xfffffffffffffffc
	adrp	x12, cp_type_function
	add	x12, x12, :lo12:cp_type_function
	ldr	x11, [x25, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB282_36
	ldrb	w11, [x10, #4]
	tbnz	w11, #3, .Lcp_BB282_36
	and	x11, x19, #0x3
	ldr	w13, [x23, #8]
	cmp	x11, #1
	b.ne	.Lcp_BB282_9
	ldr	w12, [x25]
	add	w12, w12, #1
	str	w12, [x25]
.Lcp_BB282_9:
	ldr	x26, [x10, #24]
	and	x12, x26, #0x3
	cmp	x12, #1
	b.ne	.Lcp_BB282_13
	and	x14, x26, #0xfffffffffffffffc
	ldr	w15, [x14]
	add	w16, w15, #1
	str	w16, [x14]
	ldr	w16, [x25, #56]
	cmp	w16, w13
	b.eq	.Lcp_BB282_14
	str	w15, [x14]
	cbnz	w15, .Lcp_BB282_29
	mov	x0, x26
	adr	x17, .Lcp_tmp250
	b	free_thunk
.Lcp_tmp250:
	b	.Lcp_BB282_29
.Lcp_BB282_13:
	ldr	w14, [x25, #56]
	cmp	w14, w13
	b.ne	.Lcp_BB282_29
.Lcp_BB282_14:
	ldr	x13, [x25, #16]
	sub	x27, x22, w28, uxtw #3
	and	x13, x13, #0xfffffffffffffffc
	ldp	w14, w13, [x13, #64]
	add	x14, x27, x14, lsl #3
	add	x13, x14, x13, lsl #3
	ldr	x14, [x20, #24]
	add	x13, x13, #64
	cmp	x13, x14
	b.hi	.Lcp_BB282_32
	ldr	w13, [x21, #36]
	ldr	w14, [x20, #20]
	cmp	w13, w14
	b.hs	.Lcp_BB282_32
	mvn	w8, w1
	tst	x8, #0x3
	b.eq	.Lcp_BB282_37
.Lcp_BB282_17:
	mov	x0, x20
	bl	cp_let_go
	sub	x8, x24, x21
	mov	w9, #5
	str	x23, [x21, #16]
	sub	x8, x8, #64
	str	w9, [x21, #44]
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	str	x26, [x27, #-8]!
	cbz	w28, .Lcp_BB282_24
	neg	x8, x29
.Lcp_BB282_19:
	ldr	x9, [x22, x8, lsl #3]
	mvn	w10, w9
	tst	x10, #0x3
	b.eq	.Lcp_BB282_21
.Lcp_BB282_20:
	str	x9, [x22, x8, lsl #3]
	adds	x8, x8, #1
	b.lo	.Lcp_BB282_19
	b	.Lcp_BB282_24
.Lcp_BB282_21:
	cmp	x9, #3
	b.eq	.Lcp_BB282_20
	and	x10, x9, #0xfffffffffffffffc
	ldrb	w11, [x10, #4]
	tbnz	w11, #0, .Lcp_BB282_20
	ldr	w11, [x10]
	and	x9, x9, #0xfffffffffffffffd
	add	w11, w11, #1
	str	w11, [x10]
	b	.Lcp_BB282_20
.Lcp_BB282_24:
	ldr	x8, [x25, #16]
	add	w10, w28, #1
	and	x9, x8, #0xfffffffffffffffc
	ldr	w8, [x9, #64]
	cmp	w10, w8
	b.hs	.Lcp_BB282_27
	mvn	w10, w28
	mov	w11, #3
	add	w10, w10, w8
.Lcp_BB282_26:
	subs	w10, w10, #1
	str	x11, [x22], #8
	b.ne	.Lcp_BB282_26
.Lcp_BB282_27:
	add	x8, x27, x8, lsl #3
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	stp	x9, x21, [x8]
	add	x22, x8, #64
	ldr	x23, [x9, #16]
	str	wzr, [x8, #32]
	stp	x23, x19, [x8, #16]
	ldr	w9, [x21, #36]
	str	xzr, [x8, #48]
	mov	x21, x8
	add	w9, w9, #1
	stp	w9, wzr, [x8, #36]
	str	x8, [x20]
	ldr	w25, [x23]
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB282_28:
	.cfi_restore_state
	.cfi_remember_state
	mov	x24, x8
	mov	x25, x9
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_COLD_CALL_BOUND_METHOD_EXACT
.Lcp_BB282_29:
	.cfi_restore_state
	.cfi_remember_state
	cmp	x11, #1
	b.ne	.Lcp_BB282_36
	ldr	w10, [x25]
	subs	w10, w10, #1
	str	w10, [x25]
	b.ne	.Lcp_BB282_36
	mov	x0, x19
	adr	x17, .Lcp_tmp251
	b	free_thunk
.Lcp_tmp251:
	b	.Lcp_BB282_36
.Lcp_BB282_32:
	cmp	x12, #1
	b.ne	.Lcp_BB282_34
	and	x10, x26, #0xfffffffffffffffc
	ldr	w12, [x10]
	subs	w12, w12, #1
	str	w12, [x10]
	b.eq	.Lcp_BB282_40
.Lcp_BB282_34:
	cmp	x11, #1
	b.ne	.Lcp_BB282_36
.Lcp_BB282_35:
	ldr	w10, [x25]
	subs	w10, w10, #1
	str	w10, [x25]
	b.eq	.Lcp_BB282_41
.Lcp_BB282_36:
	mov	x24, x8
	mov	x25, x9
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_CALL
.Lcp_BB282_37:
	.cfi_restore_state
	cmp	x1, #3
	b.eq	.Lcp_BB282_17
	ldrb	w8, [x10, #4]
	tbnz	w8, #0, .Lcp_BB282_17
	ldr	w8, [x10]
	and	x1, x1, #0xfffffffffffffffd
	add	w8, w8, #1
	str	w8, [x10]
	b	.Lcp_BB282_17
.Lcp_BB282_40:
	mov	x0, x26
	adr	x17, .Lcp_tmp252
	b	free_thunk
.Lcp_tmp252:
	cmp	x11, #1
	b.eq	.Lcp_BB282_35
	b	.Lcp_BB282_36
.Lcp_BB282_41:
	mov	x0, x19
	adr	x17, .Lcp_tmp253
	b	free_thunk
.Lcp_tmp253:
	b	.Lcp_BB282_36
.Lcp_func_end282:
	.size	op_CALL_BOUND_METHOD_EXACT, .Lcp_func_end282-op_CALL_BOUND_METHOD_EXACT
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
	b.ne	.Lcp_BB283_13
	mvn	x8, x26
	add	x22, x19, x8, lsl #3
	ldr	x27, [x22]
	tbz	w27, #0, .Lcp_BB283_13
	and	x8, x27, #0xfffffffffffffffc
	adrp	x9, cp_type_native_function
	add	x9, x9, :lo12:cp_type_native_function
	ldr	x8, [x8, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB283_13
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
	b.eq	.Lcp_BB283_14
	cbz	w26, .Lcp_BB283_10
	sub	x8, x19, x26, lsl #3
	add	x8, x8, x28, lsl #3
	sub	x8, x8, #8
	b	.Lcp_BB283_7
.Lcp_BB283_6:
	sub	x28, x28, #1
	sub	x8, x8, #8
	cbz	x28, .Lcp_BB283_10
.Lcp_BB283_7:
	ldr	x9, [x8]
	and	x10, x9, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB283_6
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.ne	.Lcp_BB283_6
	mov	x10, x0
	mov	x0, x9
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp254
	b	free_thunk
.Lcp_tmp254:
	mov	x0, x10
	mov	x22, x9
	b	.Lcp_BB283_6
.Lcp_BB283_10:
	and	x8, x27, #0x3
	str	x0, [x19, x29, lsl #3]
	cmp	x8, #1
	b.ne	.Lcp_BB283_12
	and	x9, x27, #0xfffffffffffffffc
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB283_15
.Lcp_BB283_12:
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
.Lcp_BB283_13:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x19
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_CALL
.Lcp_BB283_14:
	.cfi_restore_state
	.cfi_remember_state
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_UNWIND
.Lcp_BB283_15:
	.cfi_restore_state
	mov	x0, x27
	adr	x17, .Lcp_tmp255
	b	free_thunk
.Lcp_tmp255:
	b	.Lcp_BB283_12
.Lcp_func_end283:
	.size	op_CALL_NATIVE, .Lcp_func_end283-op_CALL_NATIVE
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
	b.eq	.Lcp_BB284_14
	and	x8, x19, #0xfffffffffffffffc
	adrp	x9, cp_type_method_descriptor
	add	x9, x9, :lo12:cp_type_method_descriptor
	ldr	x8, [x8, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB284_14
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
	b.eq	.Lcp_BB284_15
	cbz	w26, .Lcp_BB284_9
	sub	x8, x27, x26, lsl #3
	add	x8, x8, x29, lsl #3
	sub	x8, x8, #8
	b	.Lcp_BB284_6
.Lcp_BB284_5:
	sub	x29, x29, #1
	sub	x8, x8, #8
	cbz	x29, .Lcp_BB284_9
.Lcp_BB284_6:
	ldr	x9, [x8]
	and	x10, x9, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB284_5
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.ne	.Lcp_BB284_5
	mov	x10, x0
	mov	x0, x9
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp256
	b	free_thunk
.Lcp_tmp256:
	mov	x0, x10
	mov	x22, x9
	b	.Lcp_BB284_5
.Lcp_BB284_9:
	and	x8, x25, #0x3
	str	x0, [x27, x28, lsl #3]
	cmp	x8, #1
	b.ne	.Lcp_BB284_11
	and	x8, x25, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB284_16
.Lcp_BB284_11:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB284_13
	and	x9, x19, #0xfffffffffffffffc
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB284_17
.Lcp_BB284_13:
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
.Lcp_BB284_14:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x27
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_CALL
.Lcp_BB284_15:
	.cfi_restore_state
	.cfi_remember_state
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_UNWIND
.Lcp_BB284_16:
	.cfi_restore_state
	mov	x0, x25
	adr	x17, .Lcp_tmp257
	b	free_thunk
.Lcp_tmp257:
	b	.Lcp_BB284_11
.Lcp_BB284_17:
	mov	x0, x19
	adr	x17, .Lcp_tmp258
	b	free_thunk
.Lcp_tmp258:
	b	.Lcp_BB284_13
.Lcp_func_end284:
	.size	op_CALL_NATIVE_METHOD, .Lcp_func_end284-op_CALL_NATIVE_METHOD
	.cfi_endproc
	.p2align	2
	.type	op_CALL_ISINSTANCE,@function
op_CALL_ISINSTANCE:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-24]!
	ldur	x10, [x22, #-8]
	cmp	x10, #3
	b.ne	.Lcp_BB285_17
	tbz	w8, #0, .Lcp_BB285_17
	and	x11, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_native_function
	add	x12, x12, :lo12:cp_type_native_function
	ldr	x10, [x11, #8]
	cmp	x10, x12
	b.ne	.Lcp_BB285_17
	ldr	x10, [x11, #16]
	adrp	x12, cp_native_isinstance
	add	x12, x12, :lo12:cp_native_isinstance
	cmp	x10, x12
	b.ne	.Lcp_BB285_17
	ldr	x0, [x22, #16]
	tbz	w0, #0, .Lcp_BB285_16
	and	x10, x0, #0xfffffffffffffffc
	ldr	x10, [x10, #8]
	ldrb	w10, [x10, #21]
	tbz	w10, #4, .Lcp_BB285_17
.Lcp_BB285_6:
	ldr	x10, [x22, #8]
	tbz	w10, #0, .Lcp_BB285_18
	and	x12, x10, #0xfffffffffffffffc
	ldr	x13, [x12, #8]
.Lcp_BB285_8:
	and	x12, x0, #0xfffffffffffffffc
	cmp	x13, x12
	b.ne	.Lcp_BB285_19
	and	x13, x0, #0x3
	cmp	x13, #1
	adrp	x13, cp_true+3
	add	x13, x13, :lo12:cp_true+3
	stur	x13, [x9, #-32]
	b.ne	.Lcp_BB285_11
	ldr	w9, [x12]
	subs	w9, w9, #1
	str	w9, [x12]
	b.eq	.Lcp_BB285_20
.Lcp_BB285_11:
	and	x9, x10, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB285_13
	and	x9, x10, #0xfffffffffffffffc
	ldr	w12, [x9]
	subs	w12, w12, #1
	str	w12, [x9]
	b.eq	.Lcp_BB285_21
.Lcp_BB285_13:
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB285_15
	ldr	w9, [x11]
	subs	w9, w9, #1
	str	w9, [x11]
	b.eq	.Lcp_BB285_22
.Lcp_BB285_15:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB285_16:
	adrp	x10, cp_type_float
	add	x10, x10, :lo12:cp_type_float
	tst	x0, #0x2
	adrp	x12, cp_type_int
	add	x12, x12, :lo12:cp_type_int
	csel	x10, x12, x10, eq
	ldrb	w10, [x10, #21]
	tbnz	w10, #4, .Lcp_BB285_6
.Lcp_BB285_17:
	mov	x22, x9
	b	op_CALL
.Lcp_BB285_18:
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	tst	x10, #0x2
	adrp	x13, cp_type_int
	add	x13, x13, :lo12:cp_type_int
	csel	x13, x13, x12, eq
	b	.Lcp_BB285_8
.Lcp_BB285_19:
	mov	x22, x9
	b	op_COLD_CALL_ISINSTANCE
.Lcp_BB285_20:
	adr	x17, .Lcp_tmp259
	b	free_thunk
.Lcp_tmp259:
	b	.Lcp_BB285_11
.Lcp_BB285_21:
	mov	x0, x10
	adr	x17, .Lcp_tmp260
	b	free_thunk
.Lcp_tmp260:
	b	.Lcp_BB285_13
.Lcp_BB285_22:
	mov	x0, x8
	adr	x17, .Lcp_tmp261
	b	free_thunk
.Lcp_tmp261:
	b	.Lcp_BB285_15
.Lcp_func_end285:
	.size	op_CALL_ISINSTANCE, .Lcp_func_end285-op_CALL_ISINSTANCE
	.cfi_endproc
	.p2align	2
	.type	op_CALL_ISINSTANCE_TUPLE,@function
op_CALL_ISINSTANCE_TUPLE:
	.cfi_startproc
	stp	x29, x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	.cfi_remember_state
	mov	x26, x22
	ldr	x19, [x22, #-24]!
	ldur	x8, [x22, #-8]
	cmp	x8, #3
	b.ne	.Lcp_BB286_15
	tbz	w19, #0, .Lcp_BB286_15
	and	x28, x19, #0xfffffffffffffffc
	adrp	x9, cp_type_native_function
	add	x9, x9, :lo12:cp_type_native_function
	ldr	x8, [x28, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB286_15
	ldr	x8, [x28, #16]
	adrp	x9, cp_native_isinstance
	add	x9, x9, :lo12:cp_native_isinstance
	cmp	x8, x9
	b.ne	.Lcp_BB286_15
	ldr	x27, [x22, #16]
	tbz	w27, #0, .Lcp_BB286_15
	and	x29, x27, #0xfffffffffffffffc
	adrp	x9, cp_type_tuple
	add	x9, x9, :lo12:cp_type_tuple
	ldr	x8, [x29, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB286_15
	ldr	x24, [x22, #8]
	mov	x0, x20
	mov	x2, x27
	mov	x1, x24
	bl	cp_plain_instance_of_any
	cmp	w0, #2
	b.ge	.Lcp_BB286_14
	adrp	x8, cp_true+3
	add	x8, x8, :lo12:cp_true+3
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	cmp	w0, #0
	and	x10, x27, #0x3
	csel	x8, x9, x8, eq
	cmp	x10, #1
	stur	x8, [x26, #-32]
	b.ne	.Lcp_BB286_9
	ldr	w8, [x29]
	subs	w8, w8, #1
	str	w8, [x29]
	b.eq	.Lcp_BB286_16
.Lcp_BB286_9:
	and	x8, x24, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB286_11
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB286_17
.Lcp_BB286_11:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB286_13
	ldr	w8, [x28]
	subs	w8, w8, #1
	str	w8, [x28]
	b.eq	.Lcp_BB286_18
.Lcp_BB286_13:
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
.Lcp_BB286_14:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB286_15:
	mov	x22, x26
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_CALL
.Lcp_BB286_16:
	.cfi_restore_state
	mov	x0, x27
	adr	x17, .Lcp_tmp262
	b	free_thunk
.Lcp_tmp262:
	b	.Lcp_BB286_9
.Lcp_BB286_17:
	mov	x0, x24
	adr	x17, .Lcp_tmp263
	b	free_thunk
.Lcp_tmp263:
	b	.Lcp_BB286_11
.Lcp_BB286_18:
	mov	x0, x19
	adr	x17, .Lcp_tmp264
	b	free_thunk
.Lcp_tmp264:
	b	.Lcp_BB286_13
.Lcp_func_end286:
	.size	op_CALL_ISINSTANCE_TUPLE, .Lcp_func_end286-op_CALL_ISINSTANCE_TUPLE
	.cfi_endproc
	.p2align	2
	.type	op_CALL_TYPE,@function
op_CALL_TYPE:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-16]!
	ldur	x10, [x22, #-8]
	cmp	x10, #3
	b.ne	.Lcp_BB287_12
	ldr	x0, [x22, #8]
	adrp	x10, cp_type_type+3
	add	x10, x10, :lo12:cp_type_type+3
	cmp	x8, x10
	b.eq	.Lcp_BB287_3
	eor	x10, x10, #0x2
	cmp	x8, x10
	b.ne	.Lcp_BB287_12
.Lcp_BB287_3:
	tbz	w0, #0, .Lcp_BB287_13
	and	x10, x0, #0xfffffffffffffffc
	ldr	x10, [x10, #8]
.Lcp_BB287_5:
	add	x10, x10, #3
	and	x11, x10, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB287_7
	and	x11, x10, #0xfffffffffffffffc
	ldr	w12, [x11]
	add	w12, w12, #1
	str	w12, [x11]
.Lcp_BB287_7:
	and	x11, x0, #0x3
	stur	x10, [x9, #-24]
	cmp	x11, #1
	b.ne	.Lcp_BB287_9
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB287_14
.Lcp_BB287_9:
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB287_11
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB287_15
.Lcp_BB287_11:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB287_12:
	mov	x22, x9
	b	op_CALL
.Lcp_BB287_13:
	adrp	x10, cp_type_float
	add	x10, x10, :lo12:cp_type_float
	tst	x0, #0x2
	adrp	x11, cp_type_int
	add	x11, x11, :lo12:cp_type_int
	csel	x10, x11, x10, eq
	b	.Lcp_BB287_5
.Lcp_BB287_14:
	adr	x17, .Lcp_tmp265
	b	free_thunk
.Lcp_tmp265:
	b	.Lcp_BB287_9
.Lcp_BB287_15:
	mov	x0, x8
	adr	x17, .Lcp_tmp266
	b	free_thunk
.Lcp_tmp266:
	b	.Lcp_BB287_11
.Lcp_func_end287:
	.size	op_CALL_TYPE, .Lcp_func_end287-op_CALL_TYPE
	.cfi_endproc
	.p2align	2
	.type	op_CALL_INT_CLASS,@function
op_CALL_INT_CLASS:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-16]!
	ldur	x9, [x22, #-8]
	cmp	x9, #3
	b.ne	.Lcp_BB288_7
	ldr	x9, [x22, #8]
	adrp	x10, cp_type_int+3
	add	x10, x10, :lo12:cp_type_int+3
	cmp	x0, x10
	b.eq	.Lcp_BB288_3
	eor	x10, x10, #0x2
	cmp	x0, x10
	b.ne	.Lcp_BB288_7
.Lcp_BB288_3:
	tst	x9, #0x3
	b.ne	.Lcp_BB288_7
	and	x10, x0, #0x3
	stur	x9, [x8, #-24]
	cmp	x10, #1
	b.ne	.Lcp_BB288_6
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB288_8
.Lcp_BB288_6:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB288_7:
	mov	x22, x8
	b	op_CALL
.Lcp_BB288_8:
	adr	x17, .Lcp_tmp267
	b	free_thunk
.Lcp_tmp267:
	b	.Lcp_BB288_6
.Lcp_func_end288:
	.size	op_CALL_INT_CLASS, .Lcp_func_end288-op_CALL_INT_CLASS
	.cfi_endproc
	.p2align	2
	.type	op_CALL_LEN_LIST,@function
op_CALL_LEN_LIST:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-16]!
	ldur	x10, [x22, #-8]
	cmp	x10, #3
	b.ne	.Lcp_BB289_11
	tbz	w8, #0, .Lcp_BB289_11
	and	x10, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_native_function
	add	x12, x12, :lo12:cp_type_native_function
	ldr	x11, [x10, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB289_11
	ldr	x11, [x10, #16]
	adrp	x12, cp_native_len
	add	x12, x12, :lo12:cp_native_len
	cmp	x11, x12
	b.ne	.Lcp_BB289_11
	ldr	x0, [x22, #8]
	tbz	w0, #0, .Lcp_BB289_11
	and	x11, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_list
	add	x13, x13, :lo12:cp_type_list
	ldr	x12, [x11, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB289_11
	ldr	x12, [x11, #24]
	and	x13, x0, #0x3
	cmp	x13, #1
	lsl	x12, x12, #2
	stur	x12, [x9, #-24]
	b.ne	.Lcp_BB289_8
	ldr	w9, [x11]
	subs	w9, w9, #1
	str	w9, [x11]
	b.eq	.Lcp_BB289_12
.Lcp_BB289_8:
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB289_10
	ldr	w9, [x10]
	subs	w9, w9, #1
	str	w9, [x10]
	b.eq	.Lcp_BB289_13
.Lcp_BB289_10:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB289_11:
	mov	x22, x9
	b	op_CALL
.Lcp_BB289_12:
	adr	x17, .Lcp_tmp268
	b	free_thunk
.Lcp_tmp268:
	b	.Lcp_BB289_8
.Lcp_BB289_13:
	mov	x0, x8
	adr	x17, .Lcp_tmp269
	b	free_thunk
.Lcp_tmp269:
	b	.Lcp_BB289_10
.Lcp_func_end289:
	.size	op_CALL_LEN_LIST, .Lcp_func_end289-op_CALL_LEN_LIST
	.cfi_endproc
	.p2align	2
	.type	op_CALL_LEN_TUPLE,@function
op_CALL_LEN_TUPLE:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-16]!
	ldur	x10, [x22, #-8]
	cmp	x10, #3
	b.ne	.Lcp_BB290_11
	tbz	w8, #0, .Lcp_BB290_11
	and	x10, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_native_function
	add	x12, x12, :lo12:cp_type_native_function
	ldr	x11, [x10, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB290_11
	ldr	x11, [x10, #16]
	adrp	x12, cp_native_len
	add	x12, x12, :lo12:cp_native_len
	cmp	x11, x12
	b.ne	.Lcp_BB290_11
	ldr	x0, [x22, #8]
	tbz	w0, #0, .Lcp_BB290_11
	and	x11, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_tuple
	add	x13, x13, :lo12:cp_type_tuple
	ldr	x12, [x11, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB290_11
	ldr	x12, [x11, #16]
	and	x13, x0, #0x3
	cmp	x13, #1
	lsl	x12, x12, #2
	stur	x12, [x9, #-24]
	b.ne	.Lcp_BB290_8
	ldr	w9, [x11]
	subs	w9, w9, #1
	str	w9, [x11]
	b.eq	.Lcp_BB290_12
.Lcp_BB290_8:
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB290_10
	ldr	w9, [x10]
	subs	w9, w9, #1
	str	w9, [x10]
	b.eq	.Lcp_BB290_13
.Lcp_BB290_10:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB290_11:
	mov	x22, x9
	b	op_CALL
.Lcp_BB290_12:
	adr	x17, .Lcp_tmp270
	b	free_thunk
.Lcp_tmp270:
	b	.Lcp_BB290_8
.Lcp_BB290_13:
	mov	x0, x8
	adr	x17, .Lcp_tmp271
	b	free_thunk
.Lcp_tmp271:
	b	.Lcp_BB290_10
.Lcp_func_end290:
	.size	op_CALL_LEN_TUPLE, .Lcp_func_end290-op_CALL_LEN_TUPLE
	.cfi_endproc
	.p2align	2
	.type	op_CALL_LEN_STR,@function
op_CALL_LEN_STR:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-16]!
	ldur	x10, [x22, #-8]
	cmp	x10, #3
	b.ne	.Lcp_BB291_11
	tbz	w8, #0, .Lcp_BB291_11
	and	x10, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_native_function
	add	x12, x12, :lo12:cp_type_native_function
	ldr	x11, [x10, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB291_11
	ldr	x11, [x10, #16]
	adrp	x12, cp_native_len
	add	x12, x12, :lo12:cp_native_len
	cmp	x11, x12
	b.ne	.Lcp_BB291_11
	ldr	x0, [x22, #8]
	tbz	w0, #0, .Lcp_BB291_11
	and	x11, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_str
	add	x13, x13, :lo12:cp_type_str
	ldr	x12, [x11, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB291_11
	ldr	x12, [x11, #24]
	and	x13, x0, #0x3
	cmp	x13, #1
	lsl	x12, x12, #2
	stur	x12, [x9, #-24]
	b.ne	.Lcp_BB291_8
	ldr	w9, [x11]
	subs	w9, w9, #1
	str	w9, [x11]
	b.eq	.Lcp_BB291_12
.Lcp_BB291_8:
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB291_10
	ldr	w9, [x10]
	subs	w9, w9, #1
	str	w9, [x10]
	b.eq	.Lcp_BB291_13
.Lcp_BB291_10:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB291_11:
	mov	x22, x9
	b	op_CALL
.Lcp_BB291_12:
	adr	x17, .Lcp_tmp272
	b	free_thunk
.Lcp_tmp272:
	b	.Lcp_BB291_8
.Lcp_BB291_13:
	mov	x0, x8
	adr	x17, .Lcp_tmp273
	b	free_thunk
.Lcp_tmp273:
	b	.Lcp_BB291_10
.Lcp_func_end291:
	.size	op_CALL_LEN_STR, .Lcp_func_end291-op_CALL_LEN_STR
	.cfi_endproc
	.p2align	2
	.type	op_CALL_LEN_BYTES,@function
op_CALL_LEN_BYTES:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-16]!
	ldur	x10, [x22, #-8]
	cmp	x10, #3
	b.ne	.Lcp_BB292_11
	tbz	w8, #0, .Lcp_BB292_11
	and	x10, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_native_function
	add	x12, x12, :lo12:cp_type_native_function
	ldr	x11, [x10, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB292_11
	ldr	x11, [x10, #16]
	adrp	x12, cp_native_len
	add	x12, x12, :lo12:cp_native_len
	cmp	x11, x12
	b.ne	.Lcp_BB292_11
	ldr	x0, [x22, #8]
	tbz	w0, #0, .Lcp_BB292_11
	and	x11, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_bytes
	add	x13, x13, :lo12:cp_type_bytes
	ldr	x12, [x11, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB292_11
	ldr	x12, [x11, #24]
	and	x13, x0, #0x3
	cmp	x13, #1
	lsl	x12, x12, #2
	stur	x12, [x9, #-24]
	b.ne	.Lcp_BB292_8
	ldr	w9, [x11]
	subs	w9, w9, #1
	str	w9, [x11]
	b.eq	.Lcp_BB292_12
.Lcp_BB292_8:
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB292_10
	ldr	w9, [x10]
	subs	w9, w9, #1
	str	w9, [x10]
	b.eq	.Lcp_BB292_13
.Lcp_BB292_10:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB292_11:
	mov	x22, x9
	b	op_CALL
.Lcp_BB292_12:
	adr	x17, .Lcp_tmp274
	b	free_thunk
.Lcp_tmp274:
	b	.Lcp_BB292_8
.Lcp_BB292_13:
	mov	x0, x8
	adr	x17, .Lcp_tmp275
	b	free_thunk
.Lcp_tmp275:
	b	.Lcp_BB292_10
.Lcp_func_end292:
	.size	op_CALL_LEN_BYTES, .Lcp_func_end292-op_CALL_LEN_BYTES
	.cfi_endproc
	.p2align	2
	.type	op_CALL_LEN_DICT,@function
op_CALL_LEN_DICT:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-16]!
	ldur	x10, [x22, #-8]
	cmp	x10, #3
	b.ne	.Lcp_BB293_11
	tbz	w8, #0, .Lcp_BB293_11
	and	x10, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_native_function
	add	x12, x12, :lo12:cp_type_native_function
	ldr	x11, [x10, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB293_11
	ldr	x11, [x10, #16]
	adrp	x12, cp_native_len
	add	x12, x12, :lo12:cp_native_len
	cmp	x11, x12
	b.ne	.Lcp_BB293_11
	ldr	x0, [x22, #8]
	tbz	w0, #0, .Lcp_BB293_11
	and	x11, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_dict
	add	x13, x13, :lo12:cp_type_dict
	ldr	x12, [x11, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB293_11
	ldr	w12, [x11, #32]
	and	x13, x0, #0x3
	cmp	x13, #1
	lsl	x12, x12, #2
	stur	x12, [x9, #-24]
	b.ne	.Lcp_BB293_8
	ldr	w9, [x11]
	subs	w9, w9, #1
	str	w9, [x11]
	b.eq	.Lcp_BB293_12
.Lcp_BB293_8:
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB293_10
	ldr	w9, [x10]
	subs	w9, w9, #1
	str	w9, [x10]
	b.eq	.Lcp_BB293_13
.Lcp_BB293_10:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB293_11:
	mov	x22, x9
	b	op_CALL
.Lcp_BB293_12:
	adr	x17, .Lcp_tmp276
	b	free_thunk
.Lcp_tmp276:
	b	.Lcp_BB293_8
.Lcp_BB293_13:
	mov	x0, x8
	adr	x17, .Lcp_tmp277
	b	free_thunk
.Lcp_tmp277:
	b	.Lcp_BB293_10
.Lcp_func_end293:
	.size	op_CALL_LEN_DICT, .Lcp_func_end293-op_CALL_LEN_DICT
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
	b.eq	.Lcp_BB294_13
	tbz	w19, #0, .Lcp_BB294_13
	and	x28, x19, #0xfffffffffffffffc
	adrp	x9, cp_type_method_descriptor
	add	x9, x9, :lo12:cp_type_method_descriptor
	ldr	x8, [x28, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB294_13
	ldr	x8, [x28, #16]
	adrp	x9, cp_native_list_append
	add	x9, x9, :lo12:cp_native_list_append
	cmp	x8, x9
	b.ne	.Lcp_BB294_13
	tbz	w26, #0, .Lcp_BB294_13
	and	x29, x26, #0xfffffffffffffffc
	adrp	x9, cp_type_list
	add	x9, x9, :lo12:cp_type_list
	ldr	x8, [x29, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB294_13
	ldr	x2, [x22, #8]
	sub	x8, x27, x21
	str	x23, [x21, #16]
	sub	x8, x8, #64
	lsr	x8, x8, #3
	mvn	w9, w2
	tst	x9, #0x3
	str	w8, [x21, #32]
	b.eq	.Lcp_BB294_14
.Lcp_BB294_7:
	mov	x0, x20
	mov	x1, x26
	bl	cp_list_append
	tbnz	w0, #31, .Lcp_BB294_17
	and	x8, x26, #0x3
	cmp	x8, #1
	adrp	x8, cp_none+3
	add	x8, x8, :lo12:cp_none+3
	stur	x8, [x27, #-24]
	b.ne	.Lcp_BB294_10
	ldr	w8, [x29]
	subs	w8, w8, #1
	str	w8, [x29]
	b.eq	.Lcp_BB294_18
.Lcp_BB294_10:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB294_12
	ldr	w8, [x28]
	subs	w8, w8, #1
	str	w8, [x28]
	b.eq	.Lcp_BB294_19
.Lcp_BB294_12:
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
.Lcp_BB294_13:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x27
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_CALL
.Lcp_BB294_14:
	.cfi_restore_state
	.cfi_remember_state
	cmp	x2, #3
	b.eq	.Lcp_BB294_7
	and	x8, x2, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB294_7
	ldr	w9, [x8]
	and	x2, x2, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB294_7
.Lcp_BB294_17:
	mov	w8, #3
	stur	x8, [x27, #-8]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_UNWIND
.Lcp_BB294_18:
	.cfi_restore_state
	mov	x0, x26
	adr	x17, .Lcp_tmp278
	b	free_thunk
.Lcp_tmp278:
	b	.Lcp_BB294_10
.Lcp_BB294_19:
	mov	x0, x19
	adr	x17, .Lcp_tmp279
	b	free_thunk
.Lcp_tmp279:
	b	.Lcp_BB294_12
.Lcp_func_end294:
	.size	op_CALL_LIST_APPEND, .Lcp_func_end294-op_CALL_LIST_APPEND
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
	b.ne	.Lcp_BB295_7
	mvn	x27, x19
	ldr	x1, [x22, x27, lsl #3]
	tbz	w1, #0, .Lcp_BB295_7
	and	x8, x1, #0xfffffffffffffffc
	adrp	x11, cp_type_type
	add	x11, x11, :lo12:cp_type_type
	ldr	x10, [x8, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB295_7
	ldr	w10, [x23, #8]
	ldr	w11, [x8, #16]
	cmp	w11, w10
	b.ne	.Lcp_BB295_7
	add	x24, x21, #64
	sub	x3, x22, w9, uxtw #3
	ldur	x2, [x23, #12]
	sub	x10, x22, x24
	str	x23, [x21, #16]
	lsr	x9, x10, #3
	mvn	w10, w1
	tst	x10, #0x3
	str	w9, [x21, #32]
	b.eq	.Lcp_BB295_8
.Lcp_BB295_5:
	mov	x0, x20
	mov	w4, w19
	bl	cp_enter_class
	cbz	x0, .Lcp_BB295_11
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
.Lcp_BB295_7:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_CALL
.Lcp_BB295_8:
	.cfi_restore_state
	cmp	x1, #3
	b.eq	.Lcp_BB295_5
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB295_5
	ldr	w9, [x8]
	and	x1, x1, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB295_5
.Lcp_BB295_11:
	mov	w8, #3
	str	x8, [x22, x27, lsl #3]
	cbz	w19, .Lcp_BB295_19
	cmp	w25, #1, lsl #12
	b.hs	.Lcp_BB295_14
	mov	x8, xzr
	b	.Lcp_BB295_17
.Lcp_BB295_14:
	mov	w8, #3
	sub	x9, x22, x19, lsl #3
	and	x10, x19, #0x3ffffc
	dup	v0.2d, x8
	and	x8, x19, #0x3ffffc
	add	x9, x9, #16
.Lcp_BB295_15:
	subs	x10, x10, #4
	stp	q0, q0, [x9, #-16]
	add	x9, x9, #32
	b.ne	.Lcp_BB295_15
	cmp	x8, x19
	b.eq	.Lcp_BB295_19
.Lcp_BB295_17:
	sub	x8, x8, x19
	mov	w9, #3
.Lcp_BB295_18:
	str	x9, [x22, x8, lsl #3]
	adds	x8, x8, #1
	b.lo	.Lcp_BB295_18
.Lcp_BB295_19:
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end295:
	.size	op_CALL_CLASS, .Lcp_func_end295-op_CALL_CLASS
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
	b.ne	.Lcp_BB296_14
	mvn	x9, x26
	add	x19, x22, x9, lsl #3
	ldr	x27, [x19]
	tbz	w27, #0, .Lcp_BB296_14
	and	x24, x27, #0xfffffffffffffffc
	adrp	x10, cp_type_type
	add	x10, x10, :lo12:cp_type_type
	ldr	x9, [x24, #8]
	cmp	x9, x10
	b.ne	.Lcp_BB296_14
	ldr	w9, [x23, #8]
	ldr	w10, [x24, #16]
	cmp	w10, w9
	b.ne	.Lcp_BB296_14
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
	b.eq	.Lcp_BB296_15
	cbz	w26, .Lcp_BB296_11
	sub	x8, x22, x26, lsl #3
	add	x8, x8, x28, lsl #3
	sub	x8, x8, #8
	b	.Lcp_BB296_8
.Lcp_BB296_7:
	sub	x28, x28, #1
	sub	x8, x8, #8
	cbz	x28, .Lcp_BB296_11
.Lcp_BB296_8:
	ldr	x9, [x8]
	and	x10, x9, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB296_7
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.ne	.Lcp_BB296_7
	mov	x10, x0
	mov	x0, x9
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp280
	b	free_thunk
.Lcp_tmp280:
	mov	x0, x10
	mov	x22, x9
	b	.Lcp_BB296_7
.Lcp_BB296_11:
	and	x8, x27, #0x3
	str	x0, [x22, x29, lsl #3]
	cmp	x8, #1
	b.ne	.Lcp_BB296_13
	ldr	w8, [x24]
	subs	w8, w8, #1
	str	w8, [x24]
	b.eq	.Lcp_BB296_16
.Lcp_BB296_13:
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
.Lcp_BB296_14:
	.cfi_restore_state
	.cfi_remember_state
	mov	x24, x8
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_CALL
.Lcp_BB296_15:
	.cfi_restore_state
	.cfi_remember_state
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_UNWIND
.Lcp_BB296_16:
	.cfi_restore_state
	mov	x0, x27
	mov	x22, x19
	adr	x17, .Lcp_tmp281
	b	free_thunk
.Lcp_tmp281:
	b	.Lcp_BB296_13
.Lcp_func_end296:
	.size	op_CALL_NATIVE_CLASS, .Lcp_func_end296-op_CALL_NATIVE_CLASS
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
	b.ne	.Lcp_BB297_2
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB297_2:
	str	x8, [x22]
	ldr	w8, [x23, #4]
	mvn	w8, w8, lsr #10
	ldr	x8, [x21, w8, sxtw #3]
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB297_4
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB297_4:
	str	x8, [x22, #8]
	add	x22, x22, #16
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_func_end297:
	.size	op_LOAD_FAST_LOAD_FAST, .Lcp_func_end297-op_LOAD_FAST_LOAD_FAST
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
.Lcp_func_end298:
	.size	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW, .Lcp_func_end298-op_LOAD_FAST_BORROW_LOAD_FAST_BORROW
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
.Lcp_func_end299:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT, .Lcp_func_end299-op_LOAD_FAST_BORROW_LOAD_SMALL_INT
	.cfi_endproc
	.p2align	2
	.type	op_STORE_FAST_LOAD_FAST,@function
op_STORE_FAST_LOAD_FAST:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	mvn	w10, w9
	tst	x10, #0x3
	b.eq	.Lcp_BB300_6
.Lcp_BB300_1:
	mvn	w10, w25, lsr #10
	lsl	w10, w10, #3
	orr	x10, x10, #0xfffffffffe000000
	ldr	x0, [x21, x10]
	str	x9, [x21, x10]
	and	x11, x0, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB300_3
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB300_9
.Lcp_BB300_3:
	ldr	w8, [x23, #4]
	mvn	w8, w8, lsr #10
	ldr	x8, [x21, w8, sxtw #3]
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB300_5
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB300_5:
	stur	x8, [x22, #-8]
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB300_6:
	cmp	x9, #3
	b.eq	.Lcp_BB300_1
	and	x10, x9, #0xfffffffffffffffc
	ldrb	w11, [x10, #4]
	tbnz	w11, #0, .Lcp_BB300_1
	ldr	w11, [x10]
	and	x9, x9, #0xfffffffffffffffd
	add	w11, w11, #1
	str	w11, [x10]
	b	.Lcp_BB300_1
.Lcp_BB300_9:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp282
	b	free_thunk
.Lcp_tmp282:
	mov	x22, x9
	b	.Lcp_BB300_3
.Lcp_func_end300:
	.size	op_STORE_FAST_LOAD_FAST, .Lcp_func_end300-op_STORE_FAST_LOAD_FAST
	.cfi_endproc
	.p2align	2
	.type	op_STORE_FAST_LOAD_FAST_BORROW,@function
op_STORE_FAST_LOAD_FAST_BORROW:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	mvn	w10, w9
	tst	x10, #0x3
	b.eq	.Lcp_BB301_4
.Lcp_BB301_1:
	mvn	w10, w25, lsr #10
	lsl	w10, w10, #3
	orr	x10, x10, #0xfffffffffe000000
	ldr	x0, [x21, x10]
	str	x9, [x21, x10]
	and	x11, x0, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB301_3
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB301_7
.Lcp_BB301_3:
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
.Lcp_BB301_4:
	cmp	x9, #3
	b.eq	.Lcp_BB301_1
	and	x10, x9, #0xfffffffffffffffc
	ldrb	w11, [x10, #4]
	tbnz	w11, #0, .Lcp_BB301_1
	ldr	w11, [x10]
	and	x9, x9, #0xfffffffffffffffd
	add	w11, w11, #1
	str	w11, [x10]
	b	.Lcp_BB301_1
.Lcp_BB301_7:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp283
	b	free_thunk
.Lcp_tmp283:
	mov	x22, x9
	b	.Lcp_BB301_3
.Lcp_func_end301:
	.size	op_STORE_FAST_LOAD_FAST_BORROW, .Lcp_func_end301-op_STORE_FAST_LOAD_FAST_BORROW
	.cfi_endproc
	.p2align	2
	.type	op_STORE_FAST_STORE_FAST,@function
op_STORE_FAST_STORE_FAST:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	mvn	w10, w9
	tst	x10, #0x3
	b.eq	.Lcp_BB302_7
.Lcp_BB302_1:
	mvn	w10, w25, lsr #10
	lsl	w10, w10, #3
	orr	x10, x10, #0xfffffffffe000000
	ldr	x0, [x21, x10]
	str	x9, [x21, x10]
	and	x11, x0, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB302_3
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB302_13
.Lcp_BB302_3:
	mov	x8, x23
	ldr	x9, [x22, #-16]!
	ldr	w10, [x8, #4]!
	mvn	w11, w9
	lsr	w10, w10, #10
	tst	x11, #0x3
	b.eq	.Lcp_BB302_10
.Lcp_BB302_4:
	mvn	w10, w10
	ldr	x0, [x21, w10, sxtw #3]
	str	x9, [x21, w10, sxtw #3]
	and	x11, x0, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB302_6
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB302_14
.Lcp_BB302_6:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB302_7:
	cmp	x9, #3
	b.eq	.Lcp_BB302_1
	and	x10, x9, #0xfffffffffffffffc
	ldrb	w11, [x10, #4]
	tbnz	w11, #0, .Lcp_BB302_1
	ldr	w11, [x10]
	and	x9, x9, #0xfffffffffffffffd
	add	w11, w11, #1
	str	w11, [x10]
	b	.Lcp_BB302_1
.Lcp_BB302_10:
	cmp	x9, #3
	b.eq	.Lcp_BB302_4
	and	x11, x9, #0xfffffffffffffffc
	ldrb	w12, [x11, #4]
	tbnz	w12, #0, .Lcp_BB302_4
	ldr	w12, [x11]
	and	x9, x9, #0xfffffffffffffffd
	add	w12, w12, #1
	str	w12, [x11]
	b	.Lcp_BB302_4
.Lcp_BB302_13:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp284
	b	free_thunk
.Lcp_tmp284:
	mov	x22, x9
	b	.Lcp_BB302_3
.Lcp_BB302_14:
	mov	x9, x23
	mov	x23, x8
	adr	x17, .Lcp_tmp285
	b	free_thunk
.Lcp_tmp285:
	mov	x23, x9
	b	.Lcp_BB302_6
.Lcp_func_end302:
	.size	op_STORE_FAST_STORE_FAST, .Lcp_func_end302-op_STORE_FAST_STORE_FAST
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
	cmp	x11, #248
	b.ne	.Lcp_BB303_9
	ldr	w11, [x23, #12]
	tbz	w10, #0, .Lcp_BB303_10
	and	x12, x10, #0xfffffffffffffffc
	ldr	x12, [x12, #8]
.Lcp_BB303_3:
	ldr	w12, [x12, #16]
	cmp	w12, w11
	b.ne	.Lcp_BB303_8
	ldrh	w11, [x23, #10]
	and	x10, x10, #0xfffffffffffffffc
	add	x10, x10, x11, lsl #3
	ldr	x10, [x10, #32]
	cmp	x10, #3
	b.eq	.Lcp_BB303_8
	and	x9, x10, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB303_7
	and	x9, x10, #0xfffffffffffffffc
	ldr	w11, [x9]
	add	w11, w11, #1
	str	w11, [x9]
.Lcp_BB303_7:
	str	x10, [x8]
	ldr	w25, [x23, #24]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB303_8:
	mov	x23, x9
	b	op_LOAD_ATTR
.Lcp_BB303_9:
	ldr	x0, [x24, x11, lsl #3]
	mov	x23, x9
	br	x0
.Lcp_BB303_10:
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	tst	x10, #0x2
	adrp	x13, cp_type_int
	add	x13, x13, :lo12:cp_type_int
	csel	x12, x13, x12, eq
	b	.Lcp_BB303_3
.Lcp_func_end303:
	.size	op_LOAD_FAST_BORROW_LOAD_ATTR_SLOT, .Lcp_func_end303-op_LOAD_FAST_BORROW_LOAD_ATTR_SLOT
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
	cmp	x12, #260
	b.ne	.Lcp_BB304_12
	ldr	w12, [x23, #12]
	tbz	w11, #0, .Lcp_BB304_13
	and	x13, x11, #0xfffffffffffffffc
	ldr	x13, [x13, #8]
.Lcp_BB304_3:
	ldr	w13, [x13, #16]
	cmp	w13, w12
	b.ne	.Lcp_BB304_11
	and	x12, x11, #0xfffffffffffffffc
	ldr	w13, [x12, #24]
	cmn	w13, #1
	b.eq	.Lcp_BB304_11
	ldr	x9, [x23, #16]
	add	x8, x9, #3
	and	x13, x8, #0x3
	cmp	x13, #1
	b.ne	.Lcp_BB304_8
	and	x9, x8, #0xfffffffffffffffc
	ldr	w13, [x9]
.Lcp_BB304_7:
	add	w13, w13, #1
	str	w13, [x9]
	b	.Lcp_BB304_9
.Lcp_BB304_8:
	cmp	x13, #3
	b.eq	.Lcp_BB304_14
.Lcp_BB304_9:
	mvn	w9, w10
	str	x8, [x22]
	tst	x9, #0x3
	b.eq	.Lcp_BB304_17
.Lcp_BB304_10:
	str	x10, [x22, #8]
	add	x22, x22, #16
	ldr	w25, [x23, #24]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB304_11:
	mov	x22, x8
	mov	x23, x9
	b	op_LOAD_METHOD
.Lcp_BB304_12:
	ldr	x0, [x24, x12, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_BB304_13:
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	tst	x11, #0x2
	adrp	x14, cp_type_int
	add	x14, x14, :lo12:cp_type_int
	csel	x13, x14, x13, eq
	b	.Lcp_BB304_3
.Lcp_BB304_14:
	cbz	x9, .Lcp_BB304_20
	and	x9, x8, #0xfffffffffffffffc
	ldrb	w13, [x9, #4]
	tbnz	w13, #0, .Lcp_BB304_9
	ldr	w13, [x9]
	and	x8, x8, #0xfffffffffffffffd
	b	.Lcp_BB304_7
.Lcp_BB304_17:
	cmp	x10, #3
	b.eq	.Lcp_BB304_10
	ldrb	w8, [x12, #4]
	tbnz	w8, #0, .Lcp_BB304_10
	ldr	w8, [x12]
	and	x10, x11, #0xfffffffffffffffd
	add	w8, w8, #1
	str	w8, [x12]
	b	.Lcp_BB304_10
.Lcp_BB304_20:
	mov	w8, #3
	b	.Lcp_BB304_9
.Lcp_func_end304:
	.size	op_LOAD_FAST_BORROW_LOAD_METHOD_PLAIN, .Lcp_func_end304-op_LOAD_FAST_BORROW_LOAD_METHOD_PLAIN
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
	cmp	x10, #256
	b.ne	.Lcp_BB305_12
	ldr	w10, [x23, #12]
	tbz	w11, #0, .Lcp_BB305_13
	and	x12, x11, #0xfffffffffffffffc
	ldr	x12, [x12, #8]
.Lcp_BB305_3:
	ldr	w12, [x12, #16]
	cmp	w12, w10
	b.ne	.Lcp_BB305_11
	ldrh	w10, [x23, #10]
	and	x13, x11, #0xfffffffffffffffc
	add	x11, x13, #32
	ldr	x12, [x22, #-8]!
	ldr	x0, [x11, x10, lsl #3]
	cmp	x0, #3
	b.ne	.Lcp_BB305_7
	ldr	w14, [x13, #24]
	cmp	w14, w10
	b.hi	.Lcp_BB305_11
	add	w9, w10, #1
	str	w9, [x13, #24]
.Lcp_BB305_7:
	mvn	w9, w12
	tst	x9, #0x3
	b.eq	.Lcp_BB305_14
.Lcp_BB305_8:
	and	x9, x0, #0x3
	str	x12, [x11, x10, lsl #3]
	cmp	x9, #1
	b.ne	.Lcp_BB305_10
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB305_17
.Lcp_BB305_10:
	ldr	w25, [x23, #24]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB305_11:
	mov	x22, x9
	mov	x23, x8
	b	op_STORE_ATTR
.Lcp_BB305_12:
	ldr	x0, [x24, x10, lsl #3]
	mov	x22, x9
	mov	x23, x8
	br	x0
.Lcp_BB305_13:
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	tst	x11, #0x2
	adrp	x13, cp_type_int
	add	x13, x13, :lo12:cp_type_int
	csel	x12, x13, x12, eq
	b	.Lcp_BB305_3
.Lcp_BB305_14:
	cmp	x12, #3
	b.eq	.Lcp_BB305_8
	and	x9, x12, #0xfffffffffffffffc
	ldrb	w13, [x9, #4]
	tbnz	w13, #0, .Lcp_BB305_8
	ldr	w13, [x9]
	and	x12, x12, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x9]
	ldr	x0, [x11, x10, lsl #3]
	b	.Lcp_BB305_8
.Lcp_BB305_17:
	mov	x9, x23
	mov	x23, x8
	adr	x17, .Lcp_tmp286
	b	free_thunk
.Lcp_tmp286:
	mov	x23, x9
	b	.Lcp_BB305_10
.Lcp_func_end305:
	.size	op_LOAD_FAST_BORROW_STORE_ATTR_SLOT, .Lcp_func_end305-op_LOAD_FAST_BORROW_STORE_ATTR_SLOT
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
	b.ne	.Lcp_BB306_2
	and	x8, x25, #0xfffffffffffffffc
	ldr	w9, [x8]
	add	w9, w9, #1
	str	w9, [x8]
	str	x25, [x22]
	b	.Lcp_BB306_3
.Lcp_BB306_2:
	cmp	x8, #3
	str	x25, [x22]
	b.eq	.Lcp_BB306_13
.Lcp_BB306_3:
	ldr	w8, [x21, #40]
	cbnz	w8, .Lcp_BB306_16
	mov	w8, #128
	ldr	x9, [x21]
	str	w8, [x21, #40]
	ldr	w8, [x9, #64]
	cbz	w8, .Lcp_BB306_10
	neg	x8, x8, lsl #3
	mov	x9, #-8
	mov	w10, #3
	b	.Lcp_BB306_7
.Lcp_BB306_6:
	add	x8, x8, #8
	sub	x9, x9, #8
	cbz	x8, .Lcp_BB306_10
.Lcp_BB306_7:
	ldr	x0, [x21, x9]
	str	x10, [x21, x9]
	and	x11, x0, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB306_6
	and	x11, x0, #0xfffffffffffffffc
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.ne	.Lcp_BB306_6
	mov	x11, x23
	add	x23, x23, #4
	adr	x17, .Lcp_tmp287
	b	free_thunk
.Lcp_tmp287:
	mov	x23, x11
	b	.Lcp_BB306_6
.Lcp_BB306_10:
	ldr	x0, [x21, #24]
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB306_12
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB306_17
.Lcp_BB306_12:
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
.Lcp_BB306_13:
	cmp	x25, #3
	b.eq	.Lcp_BB306_3
	and	x8, x25, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB306_3
	ldr	w9, [x8]
	and	x25, x25, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB306_3
.Lcp_BB306_16:
	add	x23, x23, #4
	b	op_RETURN_FLAGGED
.Lcp_BB306_17:
	add	x23, x23, #4
	adr	x17, .Lcp_tmp288
	b	free_thunk
.Lcp_tmp288:
	b	.Lcp_BB306_12
.Lcp_func_end306:
	.size	op_LOAD_FAST_RETURN_VALUE, .Lcp_func_end306-op_LOAD_FAST_RETURN_VALUE
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
	b.eq	.Lcp_BB307_11
.Lcp_BB307_1:
	ldr	w8, [x21, #40]
	cbnz	w8, .Lcp_BB307_14
	mov	w8, #128
	ldr	x9, [x21]
	str	w8, [x21, #40]
	ldr	w8, [x9, #64]
	cbz	w8, .Lcp_BB307_8
	neg	x8, x8, lsl #3
	mov	x9, #-8
	mov	w10, #3
	b	.Lcp_BB307_5
.Lcp_BB307_4:
	add	x8, x8, #8
	sub	x9, x9, #8
	cbz	x8, .Lcp_BB307_8
.Lcp_BB307_5:
	ldr	x0, [x21, x9]
	str	x10, [x21, x9]
	and	x11, x0, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB307_4
	and	x11, x0, #0xfffffffffffffffc
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.ne	.Lcp_BB307_4
	mov	x11, x23
	add	x23, x23, #4
	adr	x17, .Lcp_tmp289
	b	free_thunk
.Lcp_tmp289:
	mov	x23, x11
	b	.Lcp_BB307_4
.Lcp_BB307_8:
	ldr	x0, [x21, #24]
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB307_10
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB307_15
.Lcp_BB307_10:
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
.Lcp_BB307_11:
	cmp	x25, #3
	b.eq	.Lcp_BB307_1
	and	x9, x8, #0xfffffffffffffffc
	ldrb	w10, [x9, #4]
	tbnz	w10, #0, .Lcp_BB307_1
	ldr	w10, [x9]
	and	x25, x8, #0xfffffffffffffffd
	add	w10, w10, #1
	str	w10, [x9]
	b	.Lcp_BB307_1
.Lcp_BB307_14:
	add	x23, x23, #4
	b	op_RETURN_FLAGGED
.Lcp_BB307_15:
	add	x23, x23, #4
	adr	x17, .Lcp_tmp290
	b	free_thunk
.Lcp_tmp290:
	b	.Lcp_BB307_10
.Lcp_func_end307:
	.size	op_LOAD_CONST_RETURN_VALUE, .Lcp_func_end307-op_LOAD_CONST_RETURN_VALUE
	.cfi_endproc
	.p2align	2
	.type	op_POP_TOP_LOAD_FAST_BORROW,@function
op_POP_TOP_LOAD_FAST_BORROW:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x8, #-8]!
	and	x9, x0, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB308_2
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB308_3
.Lcp_BB308_2:
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
.Lcp_BB308_3:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp291
	b	free_thunk
.Lcp_tmp291:
	mov	x22, x9
	b	.Lcp_BB308_2
.Lcp_func_end308:
	.size	op_POP_TOP_LOAD_FAST_BORROW, .Lcp_func_end308-op_POP_TOP_LOAD_FAST_BORROW
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
.Lcp_func_end309:
	.size	op_LOAD_CONST_LOAD_FAST_BORROW, .Lcp_func_end309-op_LOAD_CONST_LOAD_FAST_BORROW
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
.Lcp_func_end310:
	.size	op_LOAD_FAST_BORROW_LOAD_CONST, .Lcp_func_end310-op_LOAD_FAST_BORROW_LOAD_CONST
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
	cmp	x10, #269
	b.ne	.Lcp_BB311_5
	ldr	x10, [x21, #24]
	ldr	w11, [x23, #12]
	and	x10, x10, #0xfffffffffffffffc
	ldr	x10, [x10, #24]
	and	x10, x10, #0xfffffffffffffffc
	ldr	w12, [x10, #36]
	cmp	w12, w11
	b.ne	.Lcp_BB311_6
	ldrh	w8, [x23, #10]
	mov	w9, #24
	ldr	x10, [x10, #16]
	umaddl	x8, w8, w9, x10
	ldr	x8, [x8, #16]
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB311_4
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB311_4:
	str	x8, [x22, #8]
	add	x22, x22, #16
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB311_5:
	ldr	x0, [x24, x10, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_BB311_6:
	mov	x22, x8
	mov	x23, x9
	b	op_LOAD_GLOBAL
.Lcp_func_end311:
	.size	op_PUSH_NULL_LOAD_GLOBAL_MODULE, .Lcp_func_end311-op_PUSH_NULL_LOAD_GLOBAL_MODULE
	.cfi_endproc
	.p2align	2
	.type	op_RESUME_JUMP_BACKWARD_NO_INTERRUPT,@function
op_RESUME_JUMP_BACKWARD_NO_INTERRUPT:
	.cfi_startproc
	tst	x25, #0xfffff800
	b.ne	.Lcp_BB312_2
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB312_3
.Lcp_BB312_2:
	ldr	w8, [x23, #4]!
	mov	w9, #1
	sub	x8, x9, x8, lsr #10
	add	x23, x23, x8, lsl #2
	ldr	w25, [x23]
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB312_3:
	b	op_COLD_RESUME_JUMP_BACKWARD_NO_INTERRUPT
.Lcp_func_end312:
	.size	op_RESUME_JUMP_BACKWARD_NO_INTERRUPT, .Lcp_func_end312-op_RESUME_JUMP_BACKWARD_NO_INTERRUPT
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
	b.ne	.Lcp_BB313_2
	and	x12, x0, #0xfffffffffffffffc
	ldr	w13, [x12]
	subs	w13, w13, #1
	str	w13, [x12]
	b.eq	.Lcp_BB313_8
.Lcp_BB313_2:
	and	x12, x8, #0x3
	cmp	x12, #1
	b.ne	.Lcp_BB313_4
	and	x12, x8, #0xfffffffffffffffc
	ldr	w13, [x12]
	subs	w13, w13, #1
	str	w13, [x12]
	b.eq	.Lcp_BB313_9
.Lcp_BB313_4:
	sub	x8, x11, #3
	cmp	x8, x10
	b.ne	.Lcp_BB313_6
	ldr	w25, [x23, #8]!
	b	.Lcp_BB313_7
.Lcp_BB313_6:
	ldr	w8, [x23, #4]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB313_7:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB313_8:
	mov	x12, x22
	mov	x22, x9
	adr	x17, .Lcp_tmp292
	b	free_thunk
.Lcp_tmp292:
	mov	x22, x12
	b	.Lcp_BB313_2
.Lcp_BB313_9:
	mov	x0, x8
	mov	x8, x22
	mov	x22, x9
	adr	x17, .Lcp_tmp293
	b	free_thunk
.Lcp_tmp293:
	mov	x22, x8
	b	.Lcp_BB313_4
.Lcp_func_end313:
	.size	op_IS_OP_JUMP_IF_FALSE, .Lcp_func_end313-op_IS_OP_JUMP_IF_FALSE
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
	b.ne	.Lcp_BB314_2
	and	x12, x0, #0xfffffffffffffffc
	ldr	w13, [x12]
	subs	w13, w13, #1
	str	w13, [x12]
	b.eq	.Lcp_BB314_8
.Lcp_BB314_2:
	and	x12, x8, #0x3
	cmp	x12, #1
	b.ne	.Lcp_BB314_4
	and	x12, x8, #0xfffffffffffffffc
	ldr	w13, [x12]
	subs	w13, w13, #1
	str	w13, [x12]
	b.eq	.Lcp_BB314_9
.Lcp_BB314_4:
	sub	x8, x11, #3
	cmp	x8, x10
	b.ne	.Lcp_BB314_6
	ldr	w8, [x23, #4]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB314_7
.Lcp_BB314_6:
	ldr	w25, [x23, #8]!
.Lcp_BB314_7:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB314_8:
	mov	x12, x22
	mov	x22, x9
	adr	x17, .Lcp_tmp294
	b	free_thunk
.Lcp_tmp294:
	mov	x22, x12
	b	.Lcp_BB314_2
.Lcp_BB314_9:
	mov	x0, x8
	mov	x8, x22
	mov	x22, x9
	adr	x17, .Lcp_tmp295
	b	free_thunk
.Lcp_tmp295:
	mov	x22, x8
	b	.Lcp_BB314_4
.Lcp_func_end314:
	.size	op_IS_OP_JUMP_IF_TRUE, .Lcp_func_end314-op_IS_OP_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	2
	.type	op_ENTER_PLAIN_LOAD_FAST_BORROW,@function
op_ENTER_PLAIN_LOAD_FAST_BORROW:
	.cfi_startproc
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB315_2
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
.Lcp_BB315_2:
	b	op_COLD_ENTER_PLAIN_LOAD_FAST_BORROW
.Lcp_func_end315:
	.size	op_ENTER_PLAIN_LOAD_FAST_BORROW, .Lcp_func_end315-op_ENTER_PLAIN_LOAD_FAST_BORROW
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
	b.ne	.Lcp_BB316_8
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
	b.ne	.Lcp_BB316_9
.Lcp_BB316_2:
	str	x9, [x22]
	mov	x10, x23
	ldr	w25, [x10, #8]!
	and	x12, x25, #0x3ff
	cmp	x12, #124
	b.ne	.Lcp_BB316_10
	ldur	x12, [x8, #-24]
	and	x13, x12, #0x3
	cmp	x13, #2
	b.ne	.Lcp_BB316_11
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
	b.ne	.Lcp_BB316_12
.Lcp_BB316_5:
	and	x11, x9, #0x3
	stur	x0, [x8, #-24]
	cmp	x11, #1
	b.ne	.Lcp_BB316_7
	and	x8, x9, #0xfffffffffffffffc
	ldr	w11, [x8]
	subs	w11, w11, #1
	str	w11, [x8]
	b.eq	.Lcp_BB316_13
.Lcp_BB316_7:
	ldr	w25, [x23, #16]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB316_8:
	mov	x22, x8
	b	op_COLD_BINARY_OP_MUL_FLOAT_ADD_FLOAT
.Lcp_BB316_9:
	fmov	d0, d8
	adr	x17, .Lcp_tmp296
	b	box_thunk
.Lcp_tmp296:
	mov	x9, x0
	b	.Lcp_BB316_2
.Lcp_BB316_10:
	ldr	x0, [x24, x12, lsl #3]
	mov	x22, x11
	mov	x23, x10
	br	x0
.Lcp_BB316_11:
	mov	x22, x11
	mov	x23, x10
	b	op_BINARY_OP_ADD_FLOAT
.Lcp_BB316_12:
	adr	x17, .Lcp_tmp297
	b	box_thunk
.Lcp_tmp297:
	b	.Lcp_BB316_5
.Lcp_BB316_13:
	mov	x0, x9
	mov	x8, x23
	mov	x23, x10
	adr	x17, .Lcp_tmp298
	b	free_thunk
.Lcp_tmp298:
	mov	x23, x8
	b	.Lcp_BB316_7
.Lcp_func_end316:
	.size	op_BINARY_OP_MUL_FLOAT_ADD_FLOAT, .Lcp_func_end316-op_BINARY_OP_MUL_FLOAT_ADD_FLOAT
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
	b.ne	.Lcp_BB317_8
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
	b.ne	.Lcp_BB317_9
.Lcp_BB317_2:
	str	x9, [x22]
	mov	x10, x23
	ldr	w25, [x10, #8]!
	and	x12, x25, #0x3ff
	cmp	x12, #128
	b.ne	.Lcp_BB317_10
	ldur	x12, [x8, #-24]
	and	x13, x12, #0x3
	cmp	x13, #2
	b.ne	.Lcp_BB317_11
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
	b.ne	.Lcp_BB317_12
.Lcp_BB317_5:
	and	x11, x9, #0x3
	stur	x0, [x8, #-24]
	cmp	x11, #1
	b.ne	.Lcp_BB317_7
	and	x8, x9, #0xfffffffffffffffc
	ldr	w11, [x8]
	subs	w11, w11, #1
	str	w11, [x8]
	b.eq	.Lcp_BB317_13
.Lcp_BB317_7:
	ldr	w25, [x23, #16]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB317_8:
	mov	x22, x8
	b	op_COLD_BINARY_OP_MUL_FLOAT_SUB_FLOAT
.Lcp_BB317_9:
	fmov	d0, d8
	adr	x17, .Lcp_tmp299
	b	box_thunk
.Lcp_tmp299:
	mov	x9, x0
	b	.Lcp_BB317_2
.Lcp_BB317_10:
	ldr	x0, [x24, x12, lsl #3]
	mov	x22, x11
	mov	x23, x10
	br	x0
.Lcp_BB317_11:
	mov	x22, x11
	mov	x23, x10
	b	op_BINARY_OP_SUB_FLOAT
.Lcp_BB317_12:
	adr	x17, .Lcp_tmp300
	b	box_thunk
.Lcp_tmp300:
	b	.Lcp_BB317_5
.Lcp_BB317_13:
	mov	x0, x9
	mov	x8, x23
	mov	x23, x10
	adr	x17, .Lcp_tmp301
	b	free_thunk
.Lcp_tmp301:
	mov	x23, x8
	b	.Lcp_BB317_7
.Lcp_func_end317:
	.size	op_BINARY_OP_MUL_FLOAT_SUB_FLOAT, .Lcp_func_end317-op_BINARY_OP_MUL_FLOAT_SUB_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LT_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_LT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB318_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB318_6
	cmp	x9, x10
	b.ge	.Lcp_BB318_4
	ldr	w25, [x23, #28]!
	b	.Lcp_BB318_5
.Lcp_BB318_4:
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB318_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB318_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end318:
	.size	op_COMPARE_OP_LT_INT_JUMP_IF_FALSE, .Lcp_func_end318-op_COMPARE_OP_LT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LT_INT_JUMP_IF_TRUE,@function
op_COMPARE_OP_LT_INT_JUMP_IF_TRUE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB319_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB319_6
	cmp	x9, x10
	b.ge	.Lcp_BB319_4
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB319_5
.Lcp_BB319_4:
	ldr	w25, [x23, #28]!
.Lcp_BB319_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB319_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end319:
	.size	op_COMPARE_OP_LT_INT_JUMP_IF_TRUE, .Lcp_func_end319-op_COMPARE_OP_LT_INT_JUMP_IF_TRUE
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
	b.ne	.Lcp_BB320_5
	ror	x8, x10, #4
	ror	x9, x9, #4
	mov	x10, #-2882303761517117440
	add	x8, x8, x10
	add	x9, x9, x10
	fmov	d0, x8
	fmov	d1, x9
	fcmp	d0, d1
	b.pl	.Lcp_BB320_3
	ldr	w25, [x23, #28]!
	b	.Lcp_BB320_4
.Lcp_BB320_3:
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB320_4:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB320_5:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_LT_FLOAT_JUMP_IF_FALSE
.Lcp_func_end320:
	.size	op_COMPARE_OP_LT_FLOAT_JUMP_IF_FALSE, .Lcp_func_end320-op_COMPARE_OP_LT_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB321_8
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB321_7
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB321_7
	asr	x8, x10, #2
	ror	x9, x9, #4
	scvtf	d0, x8
	mov	x8, #-2882303761517117440
	add	x8, x9, x8
	fmov	d1, x8
	fcmp	d1, d0
	b.pl	.Lcp_BB321_5
	ldr	w25, [x23, #28]!
	b	.Lcp_BB321_6
.Lcp_BB321_5:
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB321_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB321_7:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB321_8:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE
.Lcp_func_end321:
	.size	op_COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end321-op_COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LE_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_LE_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB322_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB322_6
	cmp	x9, x10
	b.le	.Lcp_BB322_4
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB322_5
.Lcp_BB322_4:
	ldr	w25, [x23, #28]!
.Lcp_BB322_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB322_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end322:
	.size	op_COMPARE_OP_LE_INT_JUMP_IF_FALSE, .Lcp_func_end322-op_COMPARE_OP_LE_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LE_INT_JUMP_IF_TRUE,@function
op_COMPARE_OP_LE_INT_JUMP_IF_TRUE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB323_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB323_6
	cmp	x9, x10
	b.le	.Lcp_BB323_4
	ldr	w25, [x23, #28]!
	b	.Lcp_BB323_5
.Lcp_BB323_4:
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB323_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB323_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end323:
	.size	op_COMPARE_OP_LE_INT_JUMP_IF_TRUE, .Lcp_func_end323-op_COMPARE_OP_LE_INT_JUMP_IF_TRUE
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
	b.ne	.Lcp_BB324_5
	ror	x8, x10, #4
	ror	x9, x9, #4
	mov	x10, #-2882303761517117440
	add	x8, x8, x10
	add	x9, x9, x10
	fmov	d0, x8
	fmov	d1, x9
	fcmp	d0, d1
	b.ls	.Lcp_BB324_3
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB324_4
.Lcp_BB324_3:
	ldr	w25, [x23, #28]!
.Lcp_BB324_4:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB324_5:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_LE_FLOAT_JUMP_IF_FALSE
.Lcp_func_end324:
	.size	op_COMPARE_OP_LE_FLOAT_JUMP_IF_FALSE, .Lcp_func_end324-op_COMPARE_OP_LE_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LE_FLOAT_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_LE_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB325_8
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB325_7
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB325_7
	asr	x8, x10, #2
	ror	x9, x9, #4
	scvtf	d0, x8
	mov	x8, #-2882303761517117440
	add	x8, x9, x8
	fmov	d1, x8
	fcmp	d1, d0
	b.ls	.Lcp_BB325_5
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB325_6
.Lcp_BB325_5:
	ldr	w25, [x23, #28]!
.Lcp_BB325_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB325_7:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB325_8:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_LE_FLOAT_INT_JUMP_IF_FALSE
.Lcp_func_end325:
	.size	op_COMPARE_OP_LE_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end325-op_COMPARE_OP_LE_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_EQ_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_EQ_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB326_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB326_6
	cmp	x9, x10
	b.ne	.Lcp_BB326_4
	ldr	w25, [x23, #28]!
	b	.Lcp_BB326_5
.Lcp_BB326_4:
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB326_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB326_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end326:
	.size	op_COMPARE_OP_EQ_INT_JUMP_IF_FALSE, .Lcp_func_end326-op_COMPARE_OP_EQ_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_EQ_INT_JUMP_IF_TRUE,@function
op_COMPARE_OP_EQ_INT_JUMP_IF_TRUE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB327_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB327_6
	cmp	x9, x10
	b.ne	.Lcp_BB327_4
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB327_5
.Lcp_BB327_4:
	ldr	w25, [x23, #28]!
.Lcp_BB327_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB327_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end327:
	.size	op_COMPARE_OP_EQ_INT_JUMP_IF_TRUE, .Lcp_func_end327-op_COMPARE_OP_EQ_INT_JUMP_IF_TRUE
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
	b.ne	.Lcp_BB328_5
	ror	x8, x10, #4
	ror	x9, x9, #4
	mov	x10, #-2882303761517117440
	add	x8, x8, x10
	add	x9, x9, x10
	fmov	d0, x8
	fmov	d1, x9
	fcmp	d0, d1
	b.ne	.Lcp_BB328_3
	ldr	w25, [x23, #28]!
	b	.Lcp_BB328_4
.Lcp_BB328_3:
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB328_4:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB328_5:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_EQ_FLOAT_JUMP_IF_FALSE
.Lcp_func_end328:
	.size	op_COMPARE_OP_EQ_FLOAT_JUMP_IF_FALSE, .Lcp_func_end328-op_COMPARE_OP_EQ_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_EQ_FLOAT_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_EQ_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB329_8
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB329_7
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB329_7
	asr	x8, x10, #2
	ror	x9, x9, #4
	scvtf	d0, x8
	mov	x8, #-2882303761517117440
	add	x8, x9, x8
	fmov	d1, x8
	fcmp	d1, d0
	b.ne	.Lcp_BB329_5
	ldr	w25, [x23, #28]!
	b	.Lcp_BB329_6
.Lcp_BB329_5:
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB329_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB329_7:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB329_8:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_EQ_FLOAT_INT_JUMP_IF_FALSE
.Lcp_func_end329:
	.size	op_COMPARE_OP_EQ_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end329-op_COMPARE_OP_EQ_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_NE_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_NE_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB330_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB330_6
	cmp	x9, x10
	b.ne	.Lcp_BB330_4
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB330_5
.Lcp_BB330_4:
	ldr	w25, [x23, #28]!
.Lcp_BB330_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB330_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end330:
	.size	op_COMPARE_OP_NE_INT_JUMP_IF_FALSE, .Lcp_func_end330-op_COMPARE_OP_NE_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_NE_INT_JUMP_IF_TRUE,@function
op_COMPARE_OP_NE_INT_JUMP_IF_TRUE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB331_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB331_6
	cmp	x9, x10
	b.ne	.Lcp_BB331_4
	ldr	w25, [x23, #28]!
	b	.Lcp_BB331_5
.Lcp_BB331_4:
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB331_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB331_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end331:
	.size	op_COMPARE_OP_NE_INT_JUMP_IF_TRUE, .Lcp_func_end331-op_COMPARE_OP_NE_INT_JUMP_IF_TRUE
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
	b.ne	.Lcp_BB332_5
	ror	x8, x10, #4
	ror	x9, x9, #4
	mov	x10, #-2882303761517117440
	add	x8, x8, x10
	add	x9, x9, x10
	fmov	d0, x8
	fmov	d1, x9
	fcmp	d0, d1
	b.eq	.Lcp_BB332_3
	ldr	w25, [x23, #28]!
	b	.Lcp_BB332_4
.Lcp_BB332_3:
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB332_4:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB332_5:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_NE_FLOAT_JUMP_IF_FALSE
.Lcp_func_end332:
	.size	op_COMPARE_OP_NE_FLOAT_JUMP_IF_FALSE, .Lcp_func_end332-op_COMPARE_OP_NE_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_NE_FLOAT_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_NE_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB333_8
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB333_7
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB333_7
	asr	x8, x10, #2
	ror	x9, x9, #4
	scvtf	d0, x8
	mov	x8, #-2882303761517117440
	add	x8, x9, x8
	fmov	d1, x8
	fcmp	d1, d0
	b.eq	.Lcp_BB333_5
	ldr	w25, [x23, #28]!
	b	.Lcp_BB333_6
.Lcp_BB333_5:
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB333_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB333_7:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB333_8:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_NE_FLOAT_INT_JUMP_IF_FALSE
.Lcp_func_end333:
	.size	op_COMPARE_OP_NE_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end333-op_COMPARE_OP_NE_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GT_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_GT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB334_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB334_6
	cmp	x9, x10
	b.le	.Lcp_BB334_4
	ldr	w25, [x23, #28]!
	b	.Lcp_BB334_5
.Lcp_BB334_4:
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB334_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB334_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end334:
	.size	op_COMPARE_OP_GT_INT_JUMP_IF_FALSE, .Lcp_func_end334-op_COMPARE_OP_GT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GT_INT_JUMP_IF_TRUE,@function
op_COMPARE_OP_GT_INT_JUMP_IF_TRUE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB335_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB335_6
	cmp	x9, x10
	b.le	.Lcp_BB335_4
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB335_5
.Lcp_BB335_4:
	ldr	w25, [x23, #28]!
.Lcp_BB335_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB335_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end335:
	.size	op_COMPARE_OP_GT_INT_JUMP_IF_TRUE, .Lcp_func_end335-op_COMPARE_OP_GT_INT_JUMP_IF_TRUE
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
	b.ne	.Lcp_BB336_5
	ror	x8, x10, #4
	ror	x9, x9, #4
	mov	x10, #-2882303761517117440
	add	x8, x8, x10
	add	x9, x9, x10
	fmov	d0, x8
	fmov	d1, x9
	fcmp	d0, d1
	b.le	.Lcp_BB336_3
	ldr	w25, [x23, #28]!
	b	.Lcp_BB336_4
.Lcp_BB336_3:
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB336_4:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB336_5:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_GT_FLOAT_JUMP_IF_FALSE
.Lcp_func_end336:
	.size	op_COMPARE_OP_GT_FLOAT_JUMP_IF_FALSE, .Lcp_func_end336-op_COMPARE_OP_GT_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GT_FLOAT_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_GT_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB337_8
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB337_7
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB337_7
	asr	x8, x10, #2
	ror	x9, x9, #4
	scvtf	d0, x8
	mov	x8, #-2882303761517117440
	add	x8, x9, x8
	fmov	d1, x8
	fcmp	d1, d0
	b.le	.Lcp_BB337_5
	ldr	w25, [x23, #28]!
	b	.Lcp_BB337_6
.Lcp_BB337_5:
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB337_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB337_7:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB337_8:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_GT_FLOAT_INT_JUMP_IF_FALSE
.Lcp_func_end337:
	.size	op_COMPARE_OP_GT_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end337-op_COMPARE_OP_GT_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GE_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_GE_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB338_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB338_6
	cmp	x9, x10
	b.ge	.Lcp_BB338_4
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
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end338:
	.size	op_COMPARE_OP_GE_INT_JUMP_IF_FALSE, .Lcp_func_end338-op_COMPARE_OP_GE_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GE_INT_JUMP_IF_TRUE,@function
op_COMPARE_OP_GE_INT_JUMP_IF_TRUE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB339_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB339_6
	cmp	x9, x10
	b.ge	.Lcp_BB339_4
	ldr	w25, [x23, #28]!
	b	.Lcp_BB339_5
.Lcp_BB339_4:
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB339_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB339_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end339:
	.size	op_COMPARE_OP_GE_INT_JUMP_IF_TRUE, .Lcp_func_end339-op_COMPARE_OP_GE_INT_JUMP_IF_TRUE
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
	b.ne	.Lcp_BB340_5
	ror	x8, x10, #4
	ror	x9, x9, #4
	mov	x10, #-2882303761517117440
	add	x8, x8, x10
	add	x9, x9, x10
	fmov	d0, x8
	fmov	d1, x9
	fcmp	d0, d1
	b.ge	.Lcp_BB340_3
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB340_4
.Lcp_BB340_3:
	ldr	w25, [x23, #28]!
.Lcp_BB340_4:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB340_5:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_GE_FLOAT_JUMP_IF_FALSE
.Lcp_func_end340:
	.size	op_COMPARE_OP_GE_FLOAT_JUMP_IF_FALSE, .Lcp_func_end340-op_COMPARE_OP_GE_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GE_FLOAT_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_GE_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB341_8
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB341_7
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB341_7
	asr	x8, x10, #2
	ror	x9, x9, #4
	scvtf	d0, x8
	mov	x8, #-2882303761517117440
	add	x8, x9, x8
	fmov	d1, x8
	fcmp	d1, d0
	b.ge	.Lcp_BB341_5
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB341_6
.Lcp_BB341_5:
	ldr	w25, [x23, #28]!
.Lcp_BB341_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB341_7:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB341_8:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_GE_FLOAT_INT_JUMP_IF_FALSE
.Lcp_func_end341:
	.size	op_COMPARE_OP_GE_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end341-op_COMPARE_OP_GE_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_EQ_IDENTITY_JUMP_IF_FALSE,@function
op_COMPARE_OP_EQ_IDENTITY_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x10, x22
	ldr	x8, [x22, #-16]!
	mov	x9, x22
	ldr	w12, [x23, #8]
	ldr	x0, [x9, #8]!
	tbz	w8, #0, .Lcp_BB342_16
	and	x11, x8, #0xfffffffffffffffc
	ldr	x11, [x11, #8]
	ldr	w13, [x11, #16]
	cmp	w13, w12
	b.ne	.Lcp_BB342_19
	tbz	w0, #0, .Lcp_BB342_18
.Lcp_BB342_3:
	and	x12, x0, #0xfffffffffffffffc
	ldr	x12, [x12, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB342_19
.Lcp_BB342_4:
	cmp	x8, x0
	b.eq	.Lcp_BB342_6
	and	x10, x8, #0x1
	eor	x11, x0, x8
	and	w10, w10, w0
	cmp	x11, #2
	csel	w10, wzr, w10, ne
	cmp	w10, #1
	b.ne	.Lcp_BB342_7
.Lcp_BB342_6:
	adrp	x10, cp_true+3
	add	x10, x10, :lo12:cp_true+3
	b	.Lcp_BB342_8
.Lcp_BB342_7:
	adrp	x10, cp_false+3
	add	x10, x10, :lo12:cp_false+3
.Lcp_BB342_8:
	and	x11, x0, #0x3
	str	x10, [x22]
	cmp	x11, #1
	b.ne	.Lcp_BB342_10
	and	x11, x0, #0xfffffffffffffffc
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.eq	.Lcp_BB342_20
.Lcp_BB342_10:
	and	x11, x8, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB342_12
	and	x11, x8, #0xfffffffffffffffc
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.eq	.Lcp_BB342_21
.Lcp_BB342_12:
	sub	x8, x10, #3
	adrp	x9, cp_true
	add	x9, x9, :lo12:cp_true
	cmp	x8, x9
	b.ne	.Lcp_BB342_14
	ldr	w25, [x23, #28]!
	b	.Lcp_BB342_15
.Lcp_BB342_14:
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB342_15:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB342_16:
	adrp	x11, cp_type_int+16
	add	x11, x11, :lo12:cp_type_int+16
	tst	x8, #0x2
	adrp	x13, cp_type_float+16
	add	x13, x13, :lo12:cp_type_float+16
	csel	x11, x11, x13, eq
	ldr	w11, [x11]
	cmp	w11, w12
	b.ne	.Lcp_BB342_19
	adrp	x11, cp_type_float
	add	x11, x11, :lo12:cp_type_float
	tst	x8, #0x2
	adrp	x12, cp_type_int
	add	x12, x12, :lo12:cp_type_int
	csel	x11, x12, x11, eq
	tbnz	w0, #0, .Lcp_BB342_3
.Lcp_BB342_18:
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	tst	x0, #0x2
	adrp	x13, cp_type_int
	add	x13, x13, :lo12:cp_type_int
	csel	x12, x13, x12, eq
	cmp	x11, x12
	b.eq	.Lcp_BB342_4
.Lcp_BB342_19:
	mov	x22, x10
	b	op_COMPARE_OP
.Lcp_BB342_20:
	mov	x11, x22
	mov	x22, x9
	adr	x17, .Lcp_tmp302
	b	free_thunk
.Lcp_tmp302:
	mov	x22, x11
	b	.Lcp_BB342_10
.Lcp_BB342_21:
	mov	x0, x8
	mov	x8, x22
	mov	x22, x9
	adr	x17, .Lcp_tmp303
	b	free_thunk
.Lcp_tmp303:
	mov	x22, x8
	b	.Lcp_BB342_12
.Lcp_func_end342:
	.size	op_COMPARE_OP_EQ_IDENTITY_JUMP_IF_FALSE, .Lcp_func_end342-op_COMPARE_OP_EQ_IDENTITY_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_NE_IDENTITY_JUMP_IF_FALSE,@function
op_COMPARE_OP_NE_IDENTITY_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x10, x22
	ldr	x8, [x22, #-16]!
	mov	x9, x22
	ldr	w12, [x23, #8]
	ldr	x0, [x9, #8]!
	tbz	w8, #0, .Lcp_BB343_15
	and	x11, x8, #0xfffffffffffffffc
	ldr	x11, [x11, #8]
	ldr	w13, [x11, #16]
	cmp	w13, w12
	b.ne	.Lcp_BB343_18
	tbz	w0, #0, .Lcp_BB343_17
.Lcp_BB343_3:
	and	x12, x0, #0xfffffffffffffffc
	ldr	x12, [x12, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB343_18
.Lcp_BB343_4:
	cmp	x8, x0
	adrp	x10, cp_true
	add	x10, x10, :lo12:cp_true
	b.ne	.Lcp_BB343_6
	adrp	x11, cp_false+3
	add	x11, x11, :lo12:cp_false+3
	b	.Lcp_BB343_7
.Lcp_BB343_6:
	and	x11, x8, #0x1
	eor	x12, x0, x8
	and	x11, x11, x0
	cmp	x12, #2
	ccmp	x11, #0, #4, eq
	adrp	x11, cp_false
	add	x11, x11, :lo12:cp_false
	csel	x11, x10, x11, eq
	add	x11, x11, #3
.Lcp_BB343_7:
	and	x12, x0, #0x3
	str	x11, [x22]
	cmp	x12, #1
	b.ne	.Lcp_BB343_9
	and	x12, x0, #0xfffffffffffffffc
	ldr	w13, [x12]
	subs	w13, w13, #1
	str	w13, [x12]
	b.eq	.Lcp_BB343_19
.Lcp_BB343_9:
	and	x12, x8, #0x3
	cmp	x12, #1
	b.ne	.Lcp_BB343_11
	and	x12, x8, #0xfffffffffffffffc
	ldr	w13, [x12]
	subs	w13, w13, #1
	str	w13, [x12]
	b.eq	.Lcp_BB343_20
.Lcp_BB343_11:
	sub	x8, x11, #3
	cmp	x8, x10
	b.ne	.Lcp_BB343_13
	ldr	w25, [x23, #28]!
	b	.Lcp_BB343_14
.Lcp_BB343_13:
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB343_14:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB343_15:
	adrp	x11, cp_type_int+16
	add	x11, x11, :lo12:cp_type_int+16
	tst	x8, #0x2
	adrp	x13, cp_type_float+16
	add	x13, x13, :lo12:cp_type_float+16
	csel	x11, x11, x13, eq
	ldr	w11, [x11]
	cmp	w11, w12
	b.ne	.Lcp_BB343_18
	adrp	x11, cp_type_float
	add	x11, x11, :lo12:cp_type_float
	tst	x8, #0x2
	adrp	x12, cp_type_int
	add	x12, x12, :lo12:cp_type_int
	csel	x11, x12, x11, eq
	tbnz	w0, #0, .Lcp_BB343_3
.Lcp_BB343_17:
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	tst	x0, #0x2
	adrp	x13, cp_type_int
	add	x13, x13, :lo12:cp_type_int
	csel	x12, x13, x12, eq
	cmp	x11, x12
	b.eq	.Lcp_BB343_4
.Lcp_BB343_18:
	mov	x22, x10
	b	op_COMPARE_OP
.Lcp_BB343_19:
	mov	x12, x22
	mov	x22, x9
	adr	x17, .Lcp_tmp304
	b	free_thunk
.Lcp_tmp304:
	mov	x22, x12
	b	.Lcp_BB343_9
.Lcp_BB343_20:
	mov	x0, x8
	mov	x8, x22
	mov	x22, x9
	adr	x17, .Lcp_tmp305
	b	free_thunk
.Lcp_tmp305:
	mov	x22, x8
	b	.Lcp_BB343_11
.Lcp_func_end343:
	.size	op_COMPARE_OP_NE_IDENTITY_JUMP_IF_FALSE, .Lcp_func_end343-op_COMPARE_OP_NE_IDENTITY_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_CONTAINS_OP_DICT_JUMP_IF_FALSE,@function
op_CONTAINS_OP_DICT_JUMP_IF_FALSE:
	.cfi_startproc
	stp	x29, x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	.cfi_remember_state
	mov	x27, x22
	ldr	x19, [x22, #-16]!
	mov	x28, x22
	ldr	x26, [x28, #8]!
	tbz	w26, #0, .Lcp_BB344_12
	and	x29, x26, #0xfffffffffffffffc
	adrp	x9, cp_type_dict
	add	x9, x9, :lo12:cp_type_dict
	ldr	x8, [x29, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB344_12
	mov	x0, x20
	mov	x1, x26
	mov	x2, x19
	bl	cp_dict_has
	cmp	w0, #2
	b.ge	.Lcp_BB344_11
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
	b.ne	.Lcp_BB344_5
	ldr	w10, [x29]
	subs	w10, w10, #1
	str	w10, [x29]
	b.eq	.Lcp_BB344_13
.Lcp_BB344_5:
	and	x10, x19, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB344_7
	and	x10, x19, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB344_14
.Lcp_BB344_7:
	sub	x9, x9, #3
	cmp	x9, x8
	b.ne	.Lcp_BB344_9
	ldr	w25, [x23, #12]!
	b	.Lcp_BB344_10
.Lcp_BB344_9:
	ldr	w8, [x23, #8]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB344_10:
	and	x8, x25, #0x3ff
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	x0, [x24, x8, lsl #3]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB344_11:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB344_12:
	mov	x22, x27
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_CONTAINS_OP
.Lcp_BB344_13:
	.cfi_restore_state
	mov	x0, x26
	mov	x10, x22
	mov	x22, x28
	adr	x17, .Lcp_tmp306
	b	free_thunk
.Lcp_tmp306:
	mov	x22, x10
	b	.Lcp_BB344_5
.Lcp_BB344_14:
	mov	x0, x19
	mov	x10, x22
	mov	x22, x28
	adr	x17, .Lcp_tmp307
	b	free_thunk
.Lcp_tmp307:
	mov	x22, x10
	b	.Lcp_BB344_7
.Lcp_func_end344:
	.size	op_CONTAINS_OP_DICT_JUMP_IF_FALSE, .Lcp_func_end344-op_CONTAINS_OP_DICT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_CONTAINS_OP_DICT_JUMP_IF_TRUE,@function
op_CONTAINS_OP_DICT_JUMP_IF_TRUE:
	.cfi_startproc
	stp	x29, x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	.cfi_remember_state
	mov	x27, x22
	ldr	x19, [x22, #-16]!
	mov	x28, x22
	ldr	x26, [x28, #8]!
	tbz	w26, #0, .Lcp_BB345_12
	and	x29, x26, #0xfffffffffffffffc
	adrp	x9, cp_type_dict
	add	x9, x9, :lo12:cp_type_dict
	ldr	x8, [x29, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB345_12
	mov	x0, x20
	mov	x1, x26
	mov	x2, x19
	bl	cp_dict_has
	cmp	w0, #2
	b.ge	.Lcp_BB345_11
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
	b.ne	.Lcp_BB345_5
	ldr	w10, [x29]
	subs	w10, w10, #1
	str	w10, [x29]
	b.eq	.Lcp_BB345_13
.Lcp_BB345_5:
	and	x10, x19, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB345_7
	and	x10, x19, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB345_14
.Lcp_BB345_7:
	sub	x9, x9, #3
	cmp	x9, x8
	b.ne	.Lcp_BB345_9
	ldr	w8, [x23, #8]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB345_10
.Lcp_BB345_9:
	ldr	w25, [x23, #12]!
.Lcp_BB345_10:
	and	x8, x25, #0x3ff
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	x0, [x24, x8, lsl #3]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB345_11:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB345_12:
	mov	x22, x27
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_CONTAINS_OP
.Lcp_BB345_13:
	.cfi_restore_state
	mov	x0, x26
	mov	x10, x22
	mov	x22, x28
	adr	x17, .Lcp_tmp308
	b	free_thunk
.Lcp_tmp308:
	mov	x22, x10
	b	.Lcp_BB345_5
.Lcp_BB345_14:
	mov	x0, x19
	mov	x10, x22
	mov	x22, x28
	adr	x17, .Lcp_tmp309
	b	free_thunk
.Lcp_tmp309:
	mov	x22, x10
	b	.Lcp_BB345_7
.Lcp_func_end345:
	.size	op_CONTAINS_OP_DICT_JUMP_IF_TRUE, .Lcp_func_end345-op_CONTAINS_OP_DICT_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	2
	.type	op_CONTAINS_OP_SET_JUMP_IF_FALSE,@function
op_CONTAINS_OP_SET_JUMP_IF_FALSE:
	.cfi_startproc
	stp	x29, x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	.cfi_remember_state
	mov	x27, x22
	ldr	x19, [x22, #-16]!
	mov	x28, x22
	ldr	x26, [x28, #8]!
	tbz	w26, #0, .Lcp_BB346_12
	and	x29, x26, #0xfffffffffffffffc
	adrp	x9, cp_type_set
	add	x9, x9, :lo12:cp_type_set
	ldr	x8, [x29, #8]
	cmp	x8, x9
	adrp	x9, cp_type_frozenset
	add	x9, x9, :lo12:cp_type_frozenset
	ccmp	x8, x9, #4, ne
	b.ne	.Lcp_BB346_12
	mov	x0, x20
	mov	x1, x26
	mov	x2, x19
	bl	cp_set_has
	cmp	w0, #2
	b.ge	.Lcp_BB346_11
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
	b.ne	.Lcp_BB346_5
	ldr	w10, [x29]
	subs	w10, w10, #1
	str	w10, [x29]
	b.eq	.Lcp_BB346_13
.Lcp_BB346_5:
	and	x10, x19, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB346_7
	and	x10, x19, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB346_14
.Lcp_BB346_7:
	sub	x9, x9, #3
	cmp	x9, x8
	b.ne	.Lcp_BB346_9
	ldr	w25, [x23, #12]!
	b	.Lcp_BB346_10
.Lcp_BB346_9:
	ldr	w8, [x23, #8]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB346_10:
	and	x8, x25, #0x3ff
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	x0, [x24, x8, lsl #3]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB346_11:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB346_12:
	mov	x22, x27
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_CONTAINS_OP
.Lcp_BB346_13:
	.cfi_restore_state
	mov	x0, x26
	mov	x10, x22
	mov	x22, x28
	adr	x17, .Lcp_tmp310
	b	free_thunk
.Lcp_tmp310:
	mov	x22, x10
	b	.Lcp_BB346_5
.Lcp_BB346_14:
	mov	x0, x19
	mov	x10, x22
	mov	x22, x28
	adr	x17, .Lcp_tmp311
	b	free_thunk
.Lcp_tmp311:
	mov	x22, x10
	b	.Lcp_BB346_7
.Lcp_func_end346:
	.size	op_CONTAINS_OP_SET_JUMP_IF_FALSE, .Lcp_func_end346-op_CONTAINS_OP_SET_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_CONTAINS_OP_SET_JUMP_IF_TRUE,@function
op_CONTAINS_OP_SET_JUMP_IF_TRUE:
	.cfi_startproc
	stp	x29, x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	.cfi_remember_state
	mov	x27, x22
	ldr	x19, [x22, #-16]!
	mov	x28, x22
	ldr	x26, [x28, #8]!
	tbz	w26, #0, .Lcp_BB347_12
	and	x29, x26, #0xfffffffffffffffc
	adrp	x9, cp_type_set
	add	x9, x9, :lo12:cp_type_set
	ldr	x8, [x29, #8]
	cmp	x8, x9
	adrp	x9, cp_type_frozenset
	add	x9, x9, :lo12:cp_type_frozenset
	ccmp	x8, x9, #4, ne
	b.ne	.Lcp_BB347_12
	mov	x0, x20
	mov	x1, x26
	mov	x2, x19
	bl	cp_set_has
	cmp	w0, #2
	b.ge	.Lcp_BB347_11
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
	b.ne	.Lcp_BB347_5
	ldr	w10, [x29]
	subs	w10, w10, #1
	str	w10, [x29]
	b.eq	.Lcp_BB347_13
.Lcp_BB347_5:
	and	x10, x19, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB347_7
	and	x10, x19, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB347_14
.Lcp_BB347_7:
	sub	x9, x9, #3
	cmp	x9, x8
	b.ne	.Lcp_BB347_9
	ldr	w8, [x23, #8]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB347_10
.Lcp_BB347_9:
	ldr	w25, [x23, #12]!
.Lcp_BB347_10:
	and	x8, x25, #0x3ff
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	x0, [x24, x8, lsl #3]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB347_11:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB347_12:
	mov	x22, x27
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_CONTAINS_OP
.Lcp_BB347_13:
	.cfi_restore_state
	mov	x0, x26
	mov	x10, x22
	mov	x22, x28
	adr	x17, .Lcp_tmp312
	b	free_thunk
.Lcp_tmp312:
	mov	x22, x10
	b	.Lcp_BB347_5
.Lcp_BB347_14:
	mov	x0, x19
	mov	x10, x22
	mov	x22, x28
	adr	x17, .Lcp_tmp313
	b	free_thunk
.Lcp_tmp313:
	mov	x22, x10
	b	.Lcp_BB347_7
.Lcp_func_end347:
	.size	op_CONTAINS_OP_SET_JUMP_IF_TRUE, .Lcp_func_end347-op_CONTAINS_OP_SET_JUMP_IF_TRUE
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
	b.eq	.Lcp_BB348_4
	adrp	x11, cp_false+3
	add	x11, x11, :lo12:cp_false+3
	eor	x12, x11, #0x2
	cmp	x9, x12
	b.eq	.Lcp_BB348_4
	eor	x10, x10, #0x2
	cmp	x9, x10
	b.eq	.Lcp_BB348_4
	cmp	x9, x11
	b.ne	.Lcp_BB348_8
.Lcp_BB348_4:
	sub	x8, x9, #3
	adrp	x9, cp_true
	add	x9, x9, :lo12:cp_true
	cmp	x8, x9
	b.ne	.Lcp_BB348_6
	ldr	w25, [x23, #16]!
	b	.Lcp_BB348_7
.Lcp_BB348_6:
	ldr	w8, [x23, #12]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB348_7:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB348_8:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_func_end348:
	.size	op_TO_BOOL_BOOL_JUMP_IF_FALSE, .Lcp_func_end348-op_TO_BOOL_BOOL_JUMP_IF_FALSE
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
	b.eq	.Lcp_BB349_4
	adrp	x11, cp_false+3
	add	x11, x11, :lo12:cp_false+3
	eor	x12, x11, #0x2
	cmp	x9, x12
	b.eq	.Lcp_BB349_4
	eor	x10, x10, #0x2
	cmp	x9, x10
	b.eq	.Lcp_BB349_4
	cmp	x9, x11
	b.ne	.Lcp_BB349_8
.Lcp_BB349_4:
	sub	x8, x9, #3
	adrp	x9, cp_true
	add	x9, x9, :lo12:cp_true
	cmp	x8, x9
	b.ne	.Lcp_BB349_6
	ldr	w8, [x23, #12]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB349_7
.Lcp_BB349_6:
	ldr	w25, [x23, #16]!
.Lcp_BB349_7:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB349_8:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_func_end349:
	.size	op_TO_BOOL_BOOL_JUMP_IF_TRUE, .Lcp_func_end349-op_TO_BOOL_BOOL_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_INT_JUMP_IF_FALSE,@function
op_TO_BOOL_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-8]!
	tst	x9, #0x3
	b.ne	.Lcp_BB350_5
	cbz	x9, .Lcp_BB350_3
	ldr	w25, [x23, #16]!
	b	.Lcp_BB350_4
.Lcp_BB350_3:
	ldr	w8, [x23, #12]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB350_4:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB350_5:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_func_end350:
	.size	op_TO_BOOL_INT_JUMP_IF_FALSE, .Lcp_func_end350-op_TO_BOOL_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_INT_JUMP_IF_TRUE,@function
op_TO_BOOL_INT_JUMP_IF_TRUE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-8]!
	tst	x9, #0x3
	b.ne	.Lcp_BB351_5
	cbz	x9, .Lcp_BB351_3
	ldr	w8, [x23, #12]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB351_4
.Lcp_BB351_3:
	ldr	w25, [x23, #16]!
.Lcp_BB351_4:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB351_5:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_func_end351:
	.size	op_TO_BOOL_INT_JUMP_IF_TRUE, .Lcp_func_end351-op_TO_BOOL_INT_JUMP_IF_TRUE
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
	b.eq	.Lcp_BB352_2
	eor	x9, x9, #0x2
	cmp	x0, x9
	b.ne	.Lcp_BB352_5
.Lcp_BB352_2:
	and	x9, x0, #0x3
	cmp	x9, #1
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	str	x9, [x22]
	b.ne	.Lcp_BB352_4
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB352_6
.Lcp_BB352_4:
	ldr	w8, [x23, #12]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB352_5:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_BB352_6:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp314
	b	free_thunk
.Lcp_tmp314:
	mov	x22, x9
	b	.Lcp_BB352_4
.Lcp_func_end352:
	.size	op_TO_BOOL_NONE_JUMP_IF_FALSE, .Lcp_func_end352-op_TO_BOOL_NONE_JUMP_IF_FALSE
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
	b.eq	.Lcp_BB353_2
	eor	x9, x9, #0x2
	cmp	x0, x9
	b.ne	.Lcp_BB353_5
.Lcp_BB353_2:
	and	x9, x0, #0x3
	cmp	x9, #1
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	str	x9, [x22]
	b.ne	.Lcp_BB353_4
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB353_6
.Lcp_BB353_4:
	ldr	w25, [x23, #16]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB353_5:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_BB353_6:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp315
	b	free_thunk
.Lcp_tmp315:
	mov	x22, x9
	b	.Lcp_BB353_4
.Lcp_func_end353:
	.size	op_TO_BOOL_NONE_JUMP_IF_TRUE, .Lcp_func_end353-op_TO_BOOL_NONE_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_STR_JUMP_IF_FALSE,@function
op_TO_BOOL_STR_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	tbz	w0, #0, .Lcp_BB354_8
	and	x9, x0, #0xfffffffffffffffc
	adrp	x11, cp_type_str
	add	x11, x11, :lo12:cp_type_str
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB354_8
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
	b.ne	.Lcp_BB354_4
	ldr	w11, [x9]
	subs	w11, w11, #1
	str	w11, [x9]
	b.eq	.Lcp_BB354_9
.Lcp_BB354_4:
	sub	x8, x10, #3
	adrp	x9, cp_true
	add	x9, x9, :lo12:cp_true
	cmp	x8, x9
	b.ne	.Lcp_BB354_6
	ldr	w25, [x23, #16]!
	b	.Lcp_BB354_7
.Lcp_BB354_6:
	ldr	w8, [x23, #12]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB354_7:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB354_8:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_BB354_9:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp316
	b	free_thunk
.Lcp_tmp316:
	mov	x22, x9
	b	.Lcp_BB354_4
.Lcp_func_end354:
	.size	op_TO_BOOL_STR_JUMP_IF_FALSE, .Lcp_func_end354-op_TO_BOOL_STR_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_STR_JUMP_IF_TRUE,@function
op_TO_BOOL_STR_JUMP_IF_TRUE:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	tbz	w0, #0, .Lcp_BB355_8
	and	x9, x0, #0xfffffffffffffffc
	adrp	x11, cp_type_str
	add	x11, x11, :lo12:cp_type_str
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB355_8
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
	b.ne	.Lcp_BB355_4
	ldr	w11, [x9]
	subs	w11, w11, #1
	str	w11, [x9]
	b.eq	.Lcp_BB355_9
.Lcp_BB355_4:
	sub	x8, x10, #3
	adrp	x9, cp_true
	add	x9, x9, :lo12:cp_true
	cmp	x8, x9
	b.ne	.Lcp_BB355_6
	ldr	w8, [x23, #12]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB355_7
.Lcp_BB355_6:
	ldr	w25, [x23, #16]!
.Lcp_BB355_7:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB355_8:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_BB355_9:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp317
	b	free_thunk
.Lcp_tmp317:
	mov	x22, x9
	b	.Lcp_BB355_4
.Lcp_func_end355:
	.size	op_TO_BOOL_STR_JUMP_IF_TRUE, .Lcp_func_end355-op_TO_BOOL_STR_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_BYTES_JUMP_IF_FALSE,@function
op_TO_BOOL_BYTES_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	tbz	w0, #0, .Lcp_BB356_8
	and	x9, x0, #0xfffffffffffffffc
	adrp	x11, cp_type_bytes
	add	x11, x11, :lo12:cp_type_bytes
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB356_8
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
	b.ne	.Lcp_BB356_4
	ldr	w11, [x9]
	subs	w11, w11, #1
	str	w11, [x9]
	b.eq	.Lcp_BB356_9
.Lcp_BB356_4:
	sub	x8, x10, #3
	adrp	x9, cp_true
	add	x9, x9, :lo12:cp_true
	cmp	x8, x9
	b.ne	.Lcp_BB356_6
	ldr	w25, [x23, #16]!
	b	.Lcp_BB356_7
.Lcp_BB356_6:
	ldr	w8, [x23, #12]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB356_7:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB356_8:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_BB356_9:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp318
	b	free_thunk
.Lcp_tmp318:
	mov	x22, x9
	b	.Lcp_BB356_4
.Lcp_func_end356:
	.size	op_TO_BOOL_BYTES_JUMP_IF_FALSE, .Lcp_func_end356-op_TO_BOOL_BYTES_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_BYTES_JUMP_IF_TRUE,@function
op_TO_BOOL_BYTES_JUMP_IF_TRUE:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	tbz	w0, #0, .Lcp_BB357_8
	and	x9, x0, #0xfffffffffffffffc
	adrp	x11, cp_type_bytes
	add	x11, x11, :lo12:cp_type_bytes
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB357_8
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
	b.ne	.Lcp_BB357_4
	ldr	w11, [x9]
	subs	w11, w11, #1
	str	w11, [x9]
	b.eq	.Lcp_BB357_9
.Lcp_BB357_4:
	sub	x8, x10, #3
	adrp	x9, cp_true
	add	x9, x9, :lo12:cp_true
	cmp	x8, x9
	b.ne	.Lcp_BB357_6
	ldr	w8, [x23, #12]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB357_7
.Lcp_BB357_6:
	ldr	w25, [x23, #16]!
.Lcp_BB357_7:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB357_8:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_BB357_9:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp319
	b	free_thunk
.Lcp_tmp319:
	mov	x22, x9
	b	.Lcp_BB357_4
.Lcp_func_end357:
	.size	op_TO_BOOL_BYTES_JUMP_IF_TRUE, .Lcp_func_end357-op_TO_BOOL_BYTES_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_LIST_JUMP_IF_FALSE,@function
op_TO_BOOL_LIST_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	tbz	w0, #0, .Lcp_BB358_8
	and	x9, x0, #0xfffffffffffffffc
	adrp	x11, cp_type_list
	add	x11, x11, :lo12:cp_type_list
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB358_8
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
	b.ne	.Lcp_BB358_4
	ldr	w11, [x9]
	subs	w11, w11, #1
	str	w11, [x9]
	b.eq	.Lcp_BB358_9
.Lcp_BB358_4:
	sub	x8, x10, #3
	adrp	x9, cp_true
	add	x9, x9, :lo12:cp_true
	cmp	x8, x9
	b.ne	.Lcp_BB358_6
	ldr	w25, [x23, #16]!
	b	.Lcp_BB358_7
.Lcp_BB358_6:
	ldr	w8, [x23, #12]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB358_7:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB358_8:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_BB358_9:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp320
	b	free_thunk
.Lcp_tmp320:
	mov	x22, x9
	b	.Lcp_BB358_4
.Lcp_func_end358:
	.size	op_TO_BOOL_LIST_JUMP_IF_FALSE, .Lcp_func_end358-op_TO_BOOL_LIST_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_LIST_JUMP_IF_TRUE,@function
op_TO_BOOL_LIST_JUMP_IF_TRUE:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	tbz	w0, #0, .Lcp_BB359_8
	and	x9, x0, #0xfffffffffffffffc
	adrp	x11, cp_type_list
	add	x11, x11, :lo12:cp_type_list
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB359_8
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
	b.ne	.Lcp_BB359_4
	ldr	w11, [x9]
	subs	w11, w11, #1
	str	w11, [x9]
	b.eq	.Lcp_BB359_9
.Lcp_BB359_4:
	sub	x8, x10, #3
	adrp	x9, cp_true
	add	x9, x9, :lo12:cp_true
	cmp	x8, x9
	b.ne	.Lcp_BB359_6
	ldr	w8, [x23, #12]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB359_7
.Lcp_BB359_6:
	ldr	w25, [x23, #16]!
.Lcp_BB359_7:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB359_8:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_BB359_9:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp321
	b	free_thunk
.Lcp_tmp321:
	mov	x22, x9
	b	.Lcp_BB359_4
.Lcp_func_end359:
	.size	op_TO_BOOL_LIST_JUMP_IF_TRUE, .Lcp_func_end359-op_TO_BOOL_LIST_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_TUPLE_JUMP_IF_FALSE,@function
op_TO_BOOL_TUPLE_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	tbz	w0, #0, .Lcp_BB360_8
	and	x9, x0, #0xfffffffffffffffc
	adrp	x11, cp_type_tuple
	add	x11, x11, :lo12:cp_type_tuple
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB360_8
	ldr	x10, [x9, #16]
	adrp	x11, cp_true+3
	add	x11, x11, :lo12:cp_true+3
	adrp	x12, cp_false+3
	add	x12, x12, :lo12:cp_false+3
	and	x13, x0, #0x3
	cmp	x10, #0
	csel	x10, x12, x11, eq
	cmp	x13, #1
	str	x10, [x22]
	b.ne	.Lcp_BB360_4
	ldr	w11, [x9]
	subs	w11, w11, #1
	str	w11, [x9]
	b.eq	.Lcp_BB360_9
.Lcp_BB360_4:
	sub	x8, x10, #3
	adrp	x9, cp_true
	add	x9, x9, :lo12:cp_true
	cmp	x8, x9
	b.ne	.Lcp_BB360_6
	ldr	w25, [x23, #16]!
	b	.Lcp_BB360_7
.Lcp_BB360_6:
	ldr	w8, [x23, #12]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB360_7:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB360_8:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_BB360_9:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp322
	b	free_thunk
.Lcp_tmp322:
	mov	x22, x9
	b	.Lcp_BB360_4
.Lcp_func_end360:
	.size	op_TO_BOOL_TUPLE_JUMP_IF_FALSE, .Lcp_func_end360-op_TO_BOOL_TUPLE_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_TUPLE_JUMP_IF_TRUE,@function
op_TO_BOOL_TUPLE_JUMP_IF_TRUE:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	tbz	w0, #0, .Lcp_BB361_8
	and	x9, x0, #0xfffffffffffffffc
	adrp	x11, cp_type_tuple
	add	x11, x11, :lo12:cp_type_tuple
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB361_8
	ldr	x10, [x9, #16]
	adrp	x11, cp_true+3
	add	x11, x11, :lo12:cp_true+3
	adrp	x12, cp_false+3
	add	x12, x12, :lo12:cp_false+3
	and	x13, x0, #0x3
	cmp	x10, #0
	csel	x10, x12, x11, eq
	cmp	x13, #1
	str	x10, [x22]
	b.ne	.Lcp_BB361_4
	ldr	w11, [x9]
	subs	w11, w11, #1
	str	w11, [x9]
	b.eq	.Lcp_BB361_9
.Lcp_BB361_4:
	sub	x8, x10, #3
	adrp	x9, cp_true
	add	x9, x9, :lo12:cp_true
	cmp	x8, x9
	b.ne	.Lcp_BB361_6
	ldr	w8, [x23, #12]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB361_7
.Lcp_BB361_6:
	ldr	w25, [x23, #16]!
.Lcp_BB361_7:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB361_8:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_BB361_9:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp323
	b	free_thunk
.Lcp_tmp323:
	mov	x22, x9
	b	.Lcp_BB361_4
.Lcp_func_end361:
	.size	op_TO_BOOL_TUPLE_JUMP_IF_TRUE, .Lcp_func_end361-op_TO_BOOL_TUPLE_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_DICT_JUMP_IF_FALSE,@function
op_TO_BOOL_DICT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	tbz	w0, #0, .Lcp_BB362_8
	and	x9, x0, #0xfffffffffffffffc
	adrp	x11, cp_type_dict
	add	x11, x11, :lo12:cp_type_dict
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB362_8
	ldr	w10, [x9, #32]
	adrp	x11, cp_true+3
	add	x11, x11, :lo12:cp_true+3
	adrp	x12, cp_false+3
	add	x12, x12, :lo12:cp_false+3
	and	x13, x0, #0x3
	cmp	w10, #0
	csel	x10, x12, x11, eq
	cmp	x13, #1
	str	x10, [x22]
	b.ne	.Lcp_BB362_4
	ldr	w11, [x9]
	subs	w11, w11, #1
	str	w11, [x9]
	b.eq	.Lcp_BB362_9
.Lcp_BB362_4:
	sub	x8, x10, #3
	adrp	x9, cp_true
	add	x9, x9, :lo12:cp_true
	cmp	x8, x9
	b.ne	.Lcp_BB362_6
	ldr	w25, [x23, #16]!
	b	.Lcp_BB362_7
.Lcp_BB362_6:
	ldr	w8, [x23, #12]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB362_7:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB362_8:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_BB362_9:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp324
	b	free_thunk
.Lcp_tmp324:
	mov	x22, x9
	b	.Lcp_BB362_4
.Lcp_func_end362:
	.size	op_TO_BOOL_DICT_JUMP_IF_FALSE, .Lcp_func_end362-op_TO_BOOL_DICT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_DICT_JUMP_IF_TRUE,@function
op_TO_BOOL_DICT_JUMP_IF_TRUE:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	tbz	w0, #0, .Lcp_BB363_8
	and	x9, x0, #0xfffffffffffffffc
	adrp	x11, cp_type_dict
	add	x11, x11, :lo12:cp_type_dict
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB363_8
	ldr	w10, [x9, #32]
	adrp	x11, cp_true+3
	add	x11, x11, :lo12:cp_true+3
	adrp	x12, cp_false+3
	add	x12, x12, :lo12:cp_false+3
	and	x13, x0, #0x3
	cmp	w10, #0
	csel	x10, x12, x11, eq
	cmp	x13, #1
	str	x10, [x22]
	b.ne	.Lcp_BB363_4
	ldr	w11, [x9]
	subs	w11, w11, #1
	str	w11, [x9]
	b.eq	.Lcp_BB363_9
.Lcp_BB363_4:
	sub	x8, x10, #3
	adrp	x9, cp_true
	add	x9, x9, :lo12:cp_true
	cmp	x8, x9
	b.ne	.Lcp_BB363_6
	ldr	w8, [x23, #12]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB363_7
.Lcp_BB363_6:
	ldr	w25, [x23, #16]!
.Lcp_BB363_7:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB363_8:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_BB363_9:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp325
	b	free_thunk
.Lcp_tmp325:
	mov	x22, x9
	b	.Lcp_BB363_4
.Lcp_func_end363:
	.size	op_TO_BOOL_DICT_JUMP_IF_TRUE, .Lcp_func_end363-op_TO_BOOL_DICT_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_TRUE_JUMP_IF_FALSE,@function
op_TO_BOOL_TRUE_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	ldr	w9, [x23, #8]
	tbz	w0, #0, .Lcp_BB364_6
	and	x10, x0, #0xfffffffffffffffc
	ldr	x10, [x10, #8]
.Lcp_BB364_2:
	ldr	w10, [x10, #16]
	cmp	w10, w9
	b.ne	.Lcp_BB364_7
	and	x9, x0, #0x3
	cmp	x9, #1
	adrp	x9, cp_true+3
	add	x9, x9, :lo12:cp_true+3
	str	x9, [x22]
	b.ne	.Lcp_BB364_5
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB364_8
.Lcp_BB364_5:
	ldr	w25, [x23, #16]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB364_6:
	adrp	x10, cp_type_float
	add	x10, x10, :lo12:cp_type_float
	tst	x0, #0x2
	adrp	x11, cp_type_int
	add	x11, x11, :lo12:cp_type_int
	csel	x10, x11, x10, eq
	b	.Lcp_BB364_2
.Lcp_BB364_7:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_BB364_8:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp326
	b	free_thunk
.Lcp_tmp326:
	mov	x22, x9
	b	.Lcp_BB364_5
.Lcp_func_end364:
	.size	op_TO_BOOL_TRUE_JUMP_IF_FALSE, .Lcp_func_end364-op_TO_BOOL_TRUE_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_TRUE_JUMP_IF_TRUE,@function
op_TO_BOOL_TRUE_JUMP_IF_TRUE:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	ldr	w9, [x23, #8]
	tbz	w0, #0, .Lcp_BB365_6
	and	x10, x0, #0xfffffffffffffffc
	ldr	x10, [x10, #8]
.Lcp_BB365_2:
	ldr	w10, [x10, #16]
	cmp	w10, w9
	b.ne	.Lcp_BB365_7
	and	x9, x0, #0x3
	cmp	x9, #1
	adrp	x9, cp_true+3
	add	x9, x9, :lo12:cp_true+3
	str	x9, [x22]
	b.ne	.Lcp_BB365_5
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB365_8
.Lcp_BB365_5:
	ldr	w8, [x23, #12]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB365_6:
	adrp	x10, cp_type_float
	add	x10, x10, :lo12:cp_type_float
	tst	x0, #0x2
	adrp	x11, cp_type_int
	add	x11, x11, :lo12:cp_type_int
	csel	x10, x11, x10, eq
	b	.Lcp_BB365_2
.Lcp_BB365_7:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_BB365_8:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp327
	b	free_thunk
.Lcp_tmp327:
	mov	x22, x9
	b	.Lcp_BB365_5
.Lcp_func_end365:
	.size	op_TO_BOOL_TRUE_JUMP_IF_TRUE, .Lcp_func_end365-op_TO_BOOL_TRUE_JUMP_IF_TRUE
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
	b.ne	.Lcp_BB366_5
	ldur	x11, [x22, #-8]
	tst	x11, #0x3
	b.ne	.Lcp_BB366_4
	adds	x10, x11, x10
	b.vs	.Lcp_BB366_4
	stur	x10, [x22, #-8]
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB366_4:
	mov	x22, x8
	mov	x23, x9
	b	op_BINARY_OP
.Lcp_BB366_5:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_func_end366:
	.size	op_LOAD_SMALL_INT_BINARY_OP_ADD_INT, .Lcp_func_end366-op_LOAD_SMALL_INT_BINARY_OP_ADD_INT
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
	b.ne	.Lcp_BB367_5
	tst	x10, #0x3
	b.ne	.Lcp_BB367_4
	adds	x10, x10, x11
	b.vs	.Lcp_BB367_4
	str	x10, [x8]
	ldr	w25, [x23, #16]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB367_4:
	add	x22, x22, #8
	mov	x23, x9
	b	op_BINARY_OP
.Lcp_BB367_5:
	ldr	x0, [x24, x12, lsl #3]
	add	x22, x22, #8
	mov	x23, x9
	br	x0
.Lcp_func_end367:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_BINARY_OP_ADD_INT, .Lcp_func_end367-op_LOAD_FAST_BORROW_LOAD_SMALL_INT_BINARY_OP_ADD_INT
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
	b.ne	.Lcp_BB368_5
	ldur	x11, [x22, #-8]
	tst	x11, #0x3
	b.ne	.Lcp_BB368_4
	subs	x10, x11, x10
	b.vs	.Lcp_BB368_4
	stur	x10, [x22, #-8]
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB368_4:
	mov	x22, x8
	mov	x23, x9
	b	op_BINARY_OP
.Lcp_BB368_5:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_func_end368:
	.size	op_LOAD_SMALL_INT_BINARY_OP_SUB_INT, .Lcp_func_end368-op_LOAD_SMALL_INT_BINARY_OP_SUB_INT
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
	b.ne	.Lcp_BB369_5
	tst	x10, #0x3
	b.ne	.Lcp_BB369_4
	subs	x10, x10, x11
	b.vs	.Lcp_BB369_4
	str	x10, [x8]
	ldr	w25, [x23, #16]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB369_4:
	add	x22, x22, #8
	mov	x23, x9
	b	op_BINARY_OP
.Lcp_BB369_5:
	ldr	x0, [x24, x12, lsl #3]
	add	x22, x22, #8
	mov	x23, x9
	br	x0
.Lcp_func_end369:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_BINARY_OP_SUB_INT, .Lcp_func_end369-op_LOAD_FAST_BORROW_LOAD_SMALL_INT_BINARY_OP_SUB_INT
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
	cmp	x11, #315
	b.ne	.Lcp_BB370_6
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB370_7
	cmp	x11, x10
	b.ge	.Lcp_BB370_4
	ldr	w25, [x23, #32]!
	b	.Lcp_BB370_5
.Lcp_BB370_4:
	ldr	w8, [x23, #28]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB370_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB370_6:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_BB370_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_func_end370:
	.size	op_LOAD_SMALL_INT_COMPARE_OP_LT_INT_JUMP_IF_FALSE, .Lcp_func_end370-op_LOAD_SMALL_INT_COMPARE_OP_LT_INT_JUMP_IF_FALSE
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
	cmp	x11, #315
	b.ne	.Lcp_BB371_6
	tst	x9, #0x3
	b.ne	.Lcp_BB371_7
	cmp	x9, x10
	b.ge	.Lcp_BB371_4
	ldr	w25, [x23, #36]!
	b	.Lcp_BB371_5
.Lcp_BB371_4:
	ldr	w8, [x23, #32]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB371_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB371_6:
	ldr	x0, [x24, x11, lsl #3]
	add	x22, x22, #16
	mov	x23, x8
	br	x0
.Lcp_BB371_7:
	add	x22, x22, #16
	mov	x23, x8
	b	op_COMPARE_OP
.Lcp_func_end371:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_LT_INT_JUMP_IF_FALSE, .Lcp_func_end371-op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_LT_INT_JUMP_IF_FALSE
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
	cmp	x11, #315
	b.ne	.Lcp_BB372_8
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB372_7
	tst	x10, #0x3
	b.ne	.Lcp_BB372_7
	cmp	x11, x10
	b.ge	.Lcp_BB372_5
	ldr	w25, [x23, #32]!
	b	.Lcp_BB372_6
.Lcp_BB372_5:
	ldr	w8, [x23, #28]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB372_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB372_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_BB372_8:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_func_end372:
	.size	op_LOAD_FAST_BORROW_COMPARE_OP_LT_INT_JUMP_IF_FALSE, .Lcp_func_end372-op_LOAD_FAST_BORROW_COMPARE_OP_LT_INT_JUMP_IF_FALSE
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
	cmp	x11, #319
	b.ne	.Lcp_BB373_6
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB373_7
	cmp	x11, x10
	b.le	.Lcp_BB373_4
	ldr	w8, [x23, #28]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB373_5
.Lcp_BB373_4:
	ldr	w25, [x23, #32]!
.Lcp_BB373_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB373_6:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_BB373_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_func_end373:
	.size	op_LOAD_SMALL_INT_COMPARE_OP_LE_INT_JUMP_IF_FALSE, .Lcp_func_end373-op_LOAD_SMALL_INT_COMPARE_OP_LE_INT_JUMP_IF_FALSE
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
	cmp	x11, #319
	b.ne	.Lcp_BB374_6
	tst	x9, #0x3
	b.ne	.Lcp_BB374_7
	cmp	x9, x10
	b.le	.Lcp_BB374_4
	ldr	w8, [x23, #32]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB374_5
.Lcp_BB374_4:
	ldr	w25, [x23, #36]!
.Lcp_BB374_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB374_6:
	ldr	x0, [x24, x11, lsl #3]
	add	x22, x22, #16
	mov	x23, x8
	br	x0
.Lcp_BB374_7:
	add	x22, x22, #16
	mov	x23, x8
	b	op_COMPARE_OP
.Lcp_func_end374:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_LE_INT_JUMP_IF_FALSE, .Lcp_func_end374-op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_LE_INT_JUMP_IF_FALSE
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
	cmp	x11, #319
	b.ne	.Lcp_BB375_8
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB375_7
	tst	x10, #0x3
	b.ne	.Lcp_BB375_7
	cmp	x11, x10
	b.le	.Lcp_BB375_5
	ldr	w8, [x23, #28]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB375_6
.Lcp_BB375_5:
	ldr	w25, [x23, #32]!
.Lcp_BB375_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB375_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_BB375_8:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_func_end375:
	.size	op_LOAD_FAST_BORROW_COMPARE_OP_LE_INT_JUMP_IF_FALSE, .Lcp_func_end375-op_LOAD_FAST_BORROW_COMPARE_OP_LE_INT_JUMP_IF_FALSE
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
	cmp	x11, #323
	b.ne	.Lcp_BB376_6
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB376_7
	cmp	x11, x10
	b.ne	.Lcp_BB376_4
	ldr	w25, [x23, #32]!
	b	.Lcp_BB376_5
.Lcp_BB376_4:
	ldr	w8, [x23, #28]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB376_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB376_6:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_BB376_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_func_end376:
	.size	op_LOAD_SMALL_INT_COMPARE_OP_EQ_INT_JUMP_IF_FALSE, .Lcp_func_end376-op_LOAD_SMALL_INT_COMPARE_OP_EQ_INT_JUMP_IF_FALSE
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
	cmp	x11, #323
	b.ne	.Lcp_BB377_6
	tst	x9, #0x3
	b.ne	.Lcp_BB377_7
	cmp	x9, x10
	b.ne	.Lcp_BB377_4
	ldr	w25, [x23, #36]!
	b	.Lcp_BB377_5
.Lcp_BB377_4:
	ldr	w8, [x23, #32]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB377_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB377_6:
	ldr	x0, [x24, x11, lsl #3]
	add	x22, x22, #16
	mov	x23, x8
	br	x0
.Lcp_BB377_7:
	add	x22, x22, #16
	mov	x23, x8
	b	op_COMPARE_OP
.Lcp_func_end377:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_EQ_INT_JUMP_IF_FALSE, .Lcp_func_end377-op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_EQ_INT_JUMP_IF_FALSE
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
	cmp	x11, #323
	b.ne	.Lcp_BB378_8
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB378_7
	tst	x10, #0x3
	b.ne	.Lcp_BB378_7
	cmp	x11, x10
	b.ne	.Lcp_BB378_5
	ldr	w25, [x23, #32]!
	b	.Lcp_BB378_6
.Lcp_BB378_5:
	ldr	w8, [x23, #28]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB378_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB378_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_BB378_8:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_func_end378:
	.size	op_LOAD_FAST_BORROW_COMPARE_OP_EQ_INT_JUMP_IF_FALSE, .Lcp_func_end378-op_LOAD_FAST_BORROW_COMPARE_OP_EQ_INT_JUMP_IF_FALSE
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
	cmp	x11, #327
	b.ne	.Lcp_BB379_6
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB379_7
	cmp	x11, x10
	b.ne	.Lcp_BB379_4
	ldr	w8, [x23, #28]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB379_5
.Lcp_BB379_4:
	ldr	w25, [x23, #32]!
.Lcp_BB379_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB379_6:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_BB379_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_func_end379:
	.size	op_LOAD_SMALL_INT_COMPARE_OP_NE_INT_JUMP_IF_FALSE, .Lcp_func_end379-op_LOAD_SMALL_INT_COMPARE_OP_NE_INT_JUMP_IF_FALSE
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
	cmp	x11, #327
	b.ne	.Lcp_BB380_6
	tst	x9, #0x3
	b.ne	.Lcp_BB380_7
	cmp	x9, x10
	b.ne	.Lcp_BB380_4
	ldr	w8, [x23, #32]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB380_5
.Lcp_BB380_4:
	ldr	w25, [x23, #36]!
.Lcp_BB380_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB380_6:
	ldr	x0, [x24, x11, lsl #3]
	add	x22, x22, #16
	mov	x23, x8
	br	x0
.Lcp_BB380_7:
	add	x22, x22, #16
	mov	x23, x8
	b	op_COMPARE_OP
.Lcp_func_end380:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_NE_INT_JUMP_IF_FALSE, .Lcp_func_end380-op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_NE_INT_JUMP_IF_FALSE
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
	cmp	x11, #327
	b.ne	.Lcp_BB381_8
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB381_7
	tst	x10, #0x3
	b.ne	.Lcp_BB381_7
	cmp	x11, x10
	b.ne	.Lcp_BB381_5
	ldr	w8, [x23, #28]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB381_6
.Lcp_BB381_5:
	ldr	w25, [x23, #32]!
.Lcp_BB381_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB381_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_BB381_8:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_func_end381:
	.size	op_LOAD_FAST_BORROW_COMPARE_OP_NE_INT_JUMP_IF_FALSE, .Lcp_func_end381-op_LOAD_FAST_BORROW_COMPARE_OP_NE_INT_JUMP_IF_FALSE
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
	cmp	x11, #331
	b.ne	.Lcp_BB382_6
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB382_7
	cmp	x11, x10
	b.le	.Lcp_BB382_4
	ldr	w25, [x23, #32]!
	b	.Lcp_BB382_5
.Lcp_BB382_4:
	ldr	w8, [x23, #28]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB382_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB382_6:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_BB382_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_func_end382:
	.size	op_LOAD_SMALL_INT_COMPARE_OP_GT_INT_JUMP_IF_FALSE, .Lcp_func_end382-op_LOAD_SMALL_INT_COMPARE_OP_GT_INT_JUMP_IF_FALSE
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
	cmp	x11, #331
	b.ne	.Lcp_BB383_6
	tst	x9, #0x3
	b.ne	.Lcp_BB383_7
	cmp	x9, x10
	b.le	.Lcp_BB383_4
	ldr	w25, [x23, #36]!
	b	.Lcp_BB383_5
.Lcp_BB383_4:
	ldr	w8, [x23, #32]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB383_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB383_6:
	ldr	x0, [x24, x11, lsl #3]
	add	x22, x22, #16
	mov	x23, x8
	br	x0
.Lcp_BB383_7:
	add	x22, x22, #16
	mov	x23, x8
	b	op_COMPARE_OP
.Lcp_func_end383:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_GT_INT_JUMP_IF_FALSE, .Lcp_func_end383-op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_GT_INT_JUMP_IF_FALSE
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
	cmp	x11, #331
	b.ne	.Lcp_BB384_8
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB384_7
	tst	x10, #0x3
	b.ne	.Lcp_BB384_7
	cmp	x11, x10
	b.le	.Lcp_BB384_5
	ldr	w25, [x23, #32]!
	b	.Lcp_BB384_6
.Lcp_BB384_5:
	ldr	w8, [x23, #28]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB384_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB384_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_BB384_8:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_func_end384:
	.size	op_LOAD_FAST_BORROW_COMPARE_OP_GT_INT_JUMP_IF_FALSE, .Lcp_func_end384-op_LOAD_FAST_BORROW_COMPARE_OP_GT_INT_JUMP_IF_FALSE
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
	cmp	x11, #335
	b.ne	.Lcp_BB385_6
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB385_7
	cmp	x11, x10
	b.ge	.Lcp_BB385_4
	ldr	w8, [x23, #28]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB385_5
.Lcp_BB385_4:
	ldr	w25, [x23, #32]!
.Lcp_BB385_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB385_6:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_BB385_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_func_end385:
	.size	op_LOAD_SMALL_INT_COMPARE_OP_GE_INT_JUMP_IF_FALSE, .Lcp_func_end385-op_LOAD_SMALL_INT_COMPARE_OP_GE_INT_JUMP_IF_FALSE
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
	cmp	x11, #335
	b.ne	.Lcp_BB386_6
	tst	x9, #0x3
	b.ne	.Lcp_BB386_7
	cmp	x9, x10
	b.ge	.Lcp_BB386_4
	ldr	w8, [x23, #32]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB386_5
.Lcp_BB386_4:
	ldr	w25, [x23, #36]!
.Lcp_BB386_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB386_6:
	ldr	x0, [x24, x11, lsl #3]
	add	x22, x22, #16
	mov	x23, x8
	br	x0
.Lcp_BB386_7:
	add	x22, x22, #16
	mov	x23, x8
	b	op_COMPARE_OP
.Lcp_func_end386:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_GE_INT_JUMP_IF_FALSE, .Lcp_func_end386-op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_GE_INT_JUMP_IF_FALSE
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
	cmp	x11, #335
	b.ne	.Lcp_BB387_8
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB387_7
	tst	x10, #0x3
	b.ne	.Lcp_BB387_7
	cmp	x11, x10
	b.ge	.Lcp_BB387_5
	ldr	w8, [x23, #28]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB387_6
.Lcp_BB387_5:
	ldr	w25, [x23, #32]!
.Lcp_BB387_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB387_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_BB387_8:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_func_end387:
	.size	op_LOAD_FAST_BORROW_COMPARE_OP_GE_INT_JUMP_IF_FALSE, .Lcp_func_end387-op_LOAD_FAST_BORROW_COMPARE_OP_GE_INT_JUMP_IF_FALSE
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
	b.ne	.Lcp_BB388_6
	ldur	x11, [x8, #-8]
	tst	x11, #0x3
	b.ne	.Lcp_BB388_5
	tst	x10, #0x3
	b.ne	.Lcp_BB388_5
	adds	x10, x11, x10
	b.vs	.Lcp_BB388_5
	stur	x10, [x8, #-8]
	mov	x22, x8
	ldr	w25, [x23, #12]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB388_5:
	mov	x23, x9
	b	op_BINARY_OP
.Lcp_BB388_6:
	ldr	x0, [x24, x11, lsl #3]
	mov	x23, x9
	br	x0
.Lcp_func_end388:
	.size	op_LOAD_FAST_BORROW_BINARY_OP_ADD_INT, .Lcp_func_end388-op_LOAD_FAST_BORROW_BINARY_OP_ADD_INT
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
	b.ne	.Lcp_BB389_4
	ldur	x11, [x22, #-8]
	eor	w13, w10, #0x2
	eor	w12, w11, #0x2
	orr	w12, w12, w13
	tst	x12, #0x3
	b.ne	.Lcp_BB389_5
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
	b.ne	.Lcp_BB389_6
.Lcp_BB389_3:
	stur	x0, [x22, #-8]
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB389_4:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_BB389_5:
	mov	x22, x8
	mov	x23, x9
	b	op_BINARY_OP_SUB_FLOAT
.Lcp_BB389_6:
	adr	x17, .Lcp_tmp328
	b	box_thunk
.Lcp_tmp328:
	b	.Lcp_BB389_3
.Lcp_func_end389:
	.size	op_LOAD_FAST_BORROW_BINARY_OP_SUB_FLOAT, .Lcp_func_end389-op_LOAD_FAST_BORROW_BINARY_OP_SUB_FLOAT
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
	b.ne	.Lcp_BB390_4
	ldur	x11, [x22, #-8]
	eor	w13, w10, #0x2
	eor	w12, w11, #0x2
	orr	w12, w12, w13
	tst	x12, #0x3
	b.ne	.Lcp_BB390_5
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
	b.ne	.Lcp_BB390_6
.Lcp_BB390_3:
	stur	x0, [x22, #-8]
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB390_4:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_BB390_5:
	mov	x22, x8
	mov	x23, x9
	b	op_BINARY_OP_MUL_FLOAT
.Lcp_BB390_6:
	adr	x17, .Lcp_tmp329
	b	box_thunk
.Lcp_tmp329:
	b	.Lcp_BB390_3
.Lcp_func_end390:
	.size	op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT, .Lcp_func_end390-op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT
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
	b.ne	.Lcp_BB391_6
	tst	x10, #0x3
	b.ne	.Lcp_BB391_5
	tst	x11, #0x3
	b.ne	.Lcp_BB391_5
	adds	x10, x10, x11
	b.vs	.Lcp_BB391_5
	str	x10, [x9]
	ldr	w25, [x23, #16]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB391_5:
	add	x22, x22, #8
	mov	x23, x8
	b	op_BINARY_OP
.Lcp_BB391_6:
	ldr	x0, [x24, x12, lsl #3]
	add	x22, x22, #8
	mov	x23, x8
	br	x0
.Lcp_func_end391:
	.size	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_ADD_INT, .Lcp_func_end391-op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_ADD_INT
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
	b.ne	.Lcp_BB392_4
	eor	w12, w10, #0x2
	eor	w13, w11, #0x2
	orr	w12, w13, w12
	tst	x12, #0x3
	b.ne	.Lcp_BB392_5
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
	b.ne	.Lcp_BB392_6
.Lcp_BB392_3:
	str	x0, [x8]
	ldr	w25, [x23, #16]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB392_4:
	ldr	x0, [x24, x12, lsl #3]
	add	x22, x22, #8
	mov	x23, x9
	br	x0
.Lcp_BB392_5:
	add	x22, x22, #8
	mov	x23, x9
	b	op_BINARY_OP_SUB_FLOAT
.Lcp_BB392_6:
	adr	x17, .Lcp_tmp330
	b	box_thunk
.Lcp_tmp330:
	b	.Lcp_BB392_3
.Lcp_func_end392:
	.size	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_SUB_FLOAT, .Lcp_func_end392-op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_SUB_FLOAT
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
	b.ne	.Lcp_BB393_4
	eor	w12, w10, #0x2
	eor	w13, w11, #0x2
	orr	w12, w13, w12
	tst	x12, #0x3
	b.ne	.Lcp_BB393_5
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
	b.ne	.Lcp_BB393_6
.Lcp_BB393_3:
	str	x0, [x8]
	ldr	w25, [x23, #16]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB393_4:
	ldr	x0, [x24, x12, lsl #3]
	add	x22, x22, #8
	mov	x23, x9
	br	x0
.Lcp_BB393_5:
	add	x22, x22, #8
	mov	x23, x9
	b	op_BINARY_OP_MUL_FLOAT
.Lcp_BB393_6:
	adr	x17, .Lcp_tmp331
	b	box_thunk
.Lcp_tmp331:
	b	.Lcp_BB393_3
.Lcp_func_end393:
	.size	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT, .Lcp_func_end393-op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT
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
	cmp	x8, #313
	b.ne	.Lcp_BB394_9
	mov	x8, x22
	eor	w14, w11, #0x2
	ldr	x12, [x8, #-8]!
	eor	w13, w12, #0x2
	orr	w13, w13, w14
	tst	x13, #0x3
	b.ne	.Lcp_BB394_10
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
	b.ne	.Lcp_BB394_11
.Lcp_BB394_3:
	str	x9, [x8]
	mov	x10, x23
	ldr	w25, [x10, #12]!
	and	x11, x25, #0x3ff
	cmp	x11, #124
	b.ne	.Lcp_BB394_12
	ldur	x11, [x22, #-16]
	and	x12, x11, #0x3
	cmp	x12, #2
	b.ne	.Lcp_BB394_13
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
	b.ne	.Lcp_BB394_14
.Lcp_BB394_6:
	and	x11, x9, #0x3
	stur	x0, [x22, #-16]
	cmp	x11, #1
	b.ne	.Lcp_BB394_8
	and	x11, x9, #0xfffffffffffffffc
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.eq	.Lcp_BB394_15
.Lcp_BB394_8:
	ldr	w25, [x23, #20]!
	mov	x22, x8
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB394_9:
	ldr	x0, [x24, x8, lsl #3]
	mov	x22, x9
	mov	x23, x10
	br	x0
.Lcp_BB394_10:
	mov	x22, x9
	mov	x23, x10
	b	op_BINARY_OP_MUL_FLOAT
.Lcp_BB394_11:
	fmov	d0, d8
	adr	x17, .Lcp_tmp332
	b	box_thunk
.Lcp_tmp332:
	mov	x9, x0
	b	.Lcp_BB394_3
.Lcp_BB394_12:
	ldr	x0, [x24, x11, lsl #3]
	mov	x23, x10
	br	x0
.Lcp_BB394_13:
	mov	x23, x10
	b	op_BINARY_OP_ADD_FLOAT
.Lcp_BB394_14:
	adr	x17, .Lcp_tmp333
	b	box_thunk
.Lcp_tmp333:
	b	.Lcp_BB394_6
.Lcp_BB394_15:
	mov	x0, x9
	mov	x22, x8
	mov	x9, x23
	mov	x23, x10
	adr	x17, .Lcp_tmp334
	b	free_thunk
.Lcp_tmp334:
	mov	x23, x9
	b	.Lcp_BB394_8
.Lcp_func_end394:
	.size	op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_ADD_FLOAT, .Lcp_func_end394-op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_ADD_FLOAT
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
	cmp	x12, #313
	b.ne	.Lcp_BB395_9
	eor	w12, w10, #0x2
	eor	w13, w11, #0x2
	orr	w12, w13, w12
	tst	x12, #0x3
	b.ne	.Lcp_BB395_10
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
	b.ne	.Lcp_BB395_11
.Lcp_BB395_3:
	str	x9, [x22]
	mov	x10, x23
	ldr	w25, [x10, #16]!
	and	x11, x25, #0x3ff
	cmp	x11, #124
	b.ne	.Lcp_BB395_12
	ldur	x11, [x22, #-8]
	and	x12, x11, #0x3
	cmp	x12, #2
	b.ne	.Lcp_BB395_13
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
	b.ne	.Lcp_BB395_14
.Lcp_BB395_6:
	and	x8, x9, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB395_8
	and	x8, x9, #0xfffffffffffffffc
	ldr	w11, [x8]
	subs	w11, w11, #1
	str	w11, [x8]
	b.eq	.Lcp_BB395_15
.Lcp_BB395_8:
	ldr	w25, [x23, #24]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB395_9:
	ldr	x0, [x24, x12, lsl #3]
	add	x22, x8, #8
	mov	x23, x9
	br	x0
.Lcp_BB395_10:
	add	x22, x8, #8
	mov	x23, x9
	b	op_BINARY_OP_MUL_FLOAT
.Lcp_BB395_11:
	fmov	d0, d8
	adr	x17, .Lcp_tmp335
	b	box_thunk
.Lcp_tmp335:
	mov	x9, x0
	b	.Lcp_BB395_3
.Lcp_BB395_12:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x10
	br	x0
.Lcp_BB395_13:
	mov	x22, x8
	mov	x23, x10
	b	op_BINARY_OP_ADD_FLOAT
.Lcp_BB395_14:
	adr	x17, .Lcp_tmp336
	b	box_thunk
.Lcp_tmp336:
	b	.Lcp_BB395_6
.Lcp_BB395_15:
	mov	x0, x9
	mov	x8, x23
	mov	x23, x10
	adr	x17, .Lcp_tmp337
	b	free_thunk
.Lcp_tmp337:
	mov	x23, x8
	b	.Lcp_BB395_8
.Lcp_func_end395:
	.size	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_ADD_FLOAT, .Lcp_func_end395-op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_ADD_FLOAT
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
	cmp	x8, #314
	b.ne	.Lcp_BB396_9
	mov	x8, x22
	eor	w14, w11, #0x2
	ldr	x12, [x8, #-8]!
	eor	w13, w12, #0x2
	orr	w13, w13, w14
	tst	x13, #0x3
	b.ne	.Lcp_BB396_10
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
	b.ne	.Lcp_BB396_11
.Lcp_BB396_3:
	str	x9, [x8]
	mov	x10, x23
	ldr	w25, [x10, #12]!
	and	x11, x25, #0x3ff
	cmp	x11, #128
	b.ne	.Lcp_BB396_12
	ldur	x11, [x22, #-16]
	and	x12, x11, #0x3
	cmp	x12, #2
	b.ne	.Lcp_BB396_13
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
	b.ne	.Lcp_BB396_14
.Lcp_BB396_6:
	and	x11, x9, #0x3
	stur	x0, [x22, #-16]
	cmp	x11, #1
	b.ne	.Lcp_BB396_8
	and	x11, x9, #0xfffffffffffffffc
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.eq	.Lcp_BB396_15
.Lcp_BB396_8:
	ldr	w25, [x23, #20]!
	mov	x22, x8
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB396_9:
	ldr	x0, [x24, x8, lsl #3]
	mov	x22, x9
	mov	x23, x10
	br	x0
.Lcp_BB396_10:
	mov	x22, x9
	mov	x23, x10
	b	op_BINARY_OP_MUL_FLOAT
.Lcp_BB396_11:
	fmov	d0, d8
	adr	x17, .Lcp_tmp338
	b	box_thunk
.Lcp_tmp338:
	mov	x9, x0
	b	.Lcp_BB396_3
.Lcp_BB396_12:
	ldr	x0, [x24, x11, lsl #3]
	mov	x23, x10
	br	x0
.Lcp_BB396_13:
	mov	x23, x10
	b	op_BINARY_OP_SUB_FLOAT
.Lcp_BB396_14:
	adr	x17, .Lcp_tmp339
	b	box_thunk
.Lcp_tmp339:
	b	.Lcp_BB396_6
.Lcp_BB396_15:
	mov	x0, x9
	mov	x22, x8
	mov	x9, x23
	mov	x23, x10
	adr	x17, .Lcp_tmp340
	b	free_thunk
.Lcp_tmp340:
	mov	x23, x9
	b	.Lcp_BB396_8
.Lcp_func_end396:
	.size	op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_SUB_FLOAT, .Lcp_func_end396-op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_SUB_FLOAT
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
	cmp	x12, #314
	b.ne	.Lcp_BB397_9
	eor	w12, w10, #0x2
	eor	w13, w11, #0x2
	orr	w12, w13, w12
	tst	x12, #0x3
	b.ne	.Lcp_BB397_10
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
	b.ne	.Lcp_BB397_11
.Lcp_BB397_3:
	str	x9, [x22]
	mov	x10, x23
	ldr	w25, [x10, #16]!
	and	x11, x25, #0x3ff
	cmp	x11, #128
	b.ne	.Lcp_BB397_12
	ldur	x11, [x22, #-8]
	and	x12, x11, #0x3
	cmp	x12, #2
	b.ne	.Lcp_BB397_13
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
	b.ne	.Lcp_BB397_14
.Lcp_BB397_6:
	and	x8, x9, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB397_8
	and	x8, x9, #0xfffffffffffffffc
	ldr	w11, [x8]
	subs	w11, w11, #1
	str	w11, [x8]
	b.eq	.Lcp_BB397_15
.Lcp_BB397_8:
	ldr	w25, [x23, #24]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB397_9:
	ldr	x0, [x24, x12, lsl #3]
	add	x22, x8, #8
	mov	x23, x9
	br	x0
.Lcp_BB397_10:
	add	x22, x8, #8
	mov	x23, x9
	b	op_BINARY_OP_MUL_FLOAT
.Lcp_BB397_11:
	fmov	d0, d8
	adr	x17, .Lcp_tmp341
	b	box_thunk
.Lcp_tmp341:
	mov	x9, x0
	b	.Lcp_BB397_3
.Lcp_BB397_12:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x10
	br	x0
.Lcp_BB397_13:
	mov	x22, x8
	mov	x23, x10
	b	op_BINARY_OP_SUB_FLOAT
.Lcp_BB397_14:
	adr	x17, .Lcp_tmp342
	b	box_thunk
.Lcp_tmp342:
	b	.Lcp_BB397_6
.Lcp_BB397_15:
	mov	x0, x9
	mov	x8, x23
	mov	x23, x10
	adr	x17, .Lcp_tmp343
	b	free_thunk
.Lcp_tmp343:
	mov	x23, x8
	b	.Lcp_BB397_8
.Lcp_func_end397:
	.size	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_SUB_FLOAT, .Lcp_func_end397-op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_SUB_FLOAT
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
	cmp	x10, #187
	b.ne	.Lcp_BB398_11
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB398_10
	and	x10, x0, #0xfffffffffffffffc
	adrp	x14, cp_type_list
	add	x14, x14, :lo12:cp_type_list
	ldr	x13, [x10, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB398_10
	tst	x12, #0x3
	b.ne	.Lcp_BB398_10
	asr	x11, x11, #2
	ldr	x12, [x10, #24]
	cmp	x11, x12
	b.hs	.Lcp_BB398_10
	ldr	x9, [x10, #16]
	ldr	x9, [x9, x11, lsl #3]
	and	x11, x9, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB398_7
	and	x11, x9, #0xfffffffffffffffc
	ldr	w12, [x11]
	add	w12, w12, #1
	str	w12, [x11]
.Lcp_BB398_7:
	and	x11, x0, #0x3
	stur	x9, [x22, #-8]
	cmp	x11, #1
	b.ne	.Lcp_BB398_9
	ldr	w9, [x10]
	subs	w9, w9, #1
	str	w9, [x10]
	b.eq	.Lcp_BB398_12
.Lcp_BB398_9:
	ldr	w25, [x23, #24]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB398_10:
	mov	x22, x9
	mov	x23, x8
	b	op_BINARY_SUBSCR
.Lcp_BB398_11:
	ldr	x0, [x24, x10, lsl #3]
	mov	x22, x9
	mov	x23, x8
	br	x0
.Lcp_BB398_12:
	mov	x9, x23
	mov	x23, x8
	adr	x17, .Lcp_tmp344
	b	free_thunk
.Lcp_tmp344:
	mov	x23, x9
	b	.Lcp_BB398_9
.Lcp_func_end398:
	.size	op_LOAD_FAST_BORROW_BINARY_SUBSCR_LIST_INT, .Lcp_func_end398-op_LOAD_FAST_BORROW_BINARY_SUBSCR_LIST_INT
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
	cmp	x13, #187
	b.ne	.Lcp_BB399_9
	tbz	w11, #0, .Lcp_BB399_8
	and	x11, x11, #0xfffffffffffffffc
	adrp	x14, cp_type_list
	add	x14, x14, :lo12:cp_type_list
	ldr	x13, [x11, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB399_8
	tst	x12, #0x3
	b.ne	.Lcp_BB399_8
	asr	x10, x10, #2
	ldr	x12, [x11, #24]
	cmp	x10, x12
	b.hs	.Lcp_BB399_8
	ldr	x9, [x11, #16]
	ldr	x9, [x9, x10, lsl #3]
	and	x10, x9, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB399_7
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	add	w11, w11, #1
	str	w11, [x10]
.Lcp_BB399_7:
	str	x9, [x8]
	ldr	w25, [x23, #28]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB399_8:
	add	x22, x22, #8
	mov	x23, x9
	b	op_BINARY_SUBSCR
.Lcp_BB399_9:
	ldr	x0, [x24, x13, lsl #3]
	add	x22, x22, #8
	mov	x23, x9
	br	x0
.Lcp_func_end399:
	.size	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_SUBSCR_LIST_INT, .Lcp_func_end399-op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_SUBSCR_LIST_INT
	.cfi_endproc
	.p2align	2
	.type	op_STORE_FAST_JUMP_BACKWARD_PLAIN,@function
op_STORE_FAST_JUMP_BACKWARD_PLAIN:
	.cfi_startproc
	ldr	x8, [x22, #-8]!
	mvn	w9, w8
	tst	x9, #0x3
	b.eq	.Lcp_BB400_7
.Lcp_BB400_1:
	mvn	w9, w25, lsr #10
	lsl	w9, w9, #3
	orr	x9, x9, #0xfffffffffe000000
	ldr	x0, [x21, x9]
	str	x8, [x21, x9]
	and	x10, x0, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB400_3
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB400_11
.Lcp_BB400_3:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	cmp	x8, #59
	b.ne	.Lcp_BB400_6
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB400_10
	lsr	w8, w25, #10
	mov	w9, #4
	mov	w8, w8
	sub	x8, x9, x8
	add	x23, x23, x8, lsl #2
	ldr	w25, [x23]
	and	x8, x25, #0x3ff
.Lcp_BB400_6:
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB400_7:
	cmp	x8, #3
	b.eq	.Lcp_BB400_1
	and	x9, x8, #0xfffffffffffffffc
	ldrb	w10, [x9, #4]
	tbnz	w10, #0, .Lcp_BB400_1
	ldr	w10, [x9]
	and	x8, x8, #0xfffffffffffffffd
	add	w10, w10, #1
	str	w10, [x9]
	b	.Lcp_BB400_1
.Lcp_BB400_10:
	b	op_JUMP_BACKWARD_PLAIN
.Lcp_BB400_11:
	adr	x17, .Lcp_tmp345
	b	free_thunk
.Lcp_tmp345:
	b	.Lcp_BB400_3
.Lcp_func_end400:
	.size	op_STORE_FAST_JUMP_BACKWARD_PLAIN, .Lcp_func_end400-op_STORE_FAST_JUMP_BACKWARD_PLAIN
	.cfi_endproc
	.p2align	2
	.type	op_POP_TOP_JUMP_BACKWARD_PLAIN,@function
op_POP_TOP_JUMP_BACKWARD_PLAIN:
	.cfi_startproc
	ldr	x0, [x22, #-8]!
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB401_2
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB401_7
.Lcp_BB401_2:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	cmp	x8, #59
	b.ne	.Lcp_BB401_5
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB401_6
	lsr	w8, w25, #10
	mov	w9, #4
	mov	w8, w8
	sub	x8, x9, x8
	add	x23, x23, x8, lsl #2
	ldr	w25, [x23]
	and	x8, x25, #0x3ff
.Lcp_BB401_5:
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB401_6:
	b	op_JUMP_BACKWARD_PLAIN
.Lcp_BB401_7:
	adr	x17, .Lcp_tmp346
	b	free_thunk
.Lcp_tmp346:
	b	.Lcp_BB401_2
.Lcp_func_end401:
	.size	op_POP_TOP_JUMP_BACKWARD_PLAIN, .Lcp_func_end401-op_POP_TOP_JUMP_BACKWARD_PLAIN
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
	b.eq	.Lcp_BB402_6
.Lcp_BB402_1:
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	bl	cp_list_append
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	tbnz	w0, #31, .Lcp_BB402_9
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	cmp	x8, #59
	b.ne	.Lcp_BB402_5
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB402_10
	lsr	w8, w25, #10
	mov	w9, #4
	mov	w8, w8
	sub	x8, x9, x8
	add	x23, x23, x8, lsl #2
	ldr	w25, [x23]
	and	x8, x25, #0x3ff
.Lcp_BB402_5:
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB402_6:
	cmp	x2, #3
	b.eq	.Lcp_BB402_1
	and	x8, x2, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB402_1
	ldr	w9, [x8]
	and	x2, x2, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB402_1
.Lcp_BB402_9:
	mov	w8, #3
	str	x8, [x22]
	b	op_UNWIND
.Lcp_BB402_10:
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	b	op_JUMP_BACKWARD_PLAIN
.Lcp_func_end402:
	.size	op_LIST_APPEND_JUMP_BACKWARD_PLAIN, .Lcp_func_end402-op_LIST_APPEND_JUMP_BACKWARD_PLAIN
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
	tbnz	w0, #31, .Lcp_BB403_7
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB403_3
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB403_9
.Lcp_BB403_3:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	cmp	x8, #59
	b.ne	.Lcp_BB403_6
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB403_8
	lsr	w8, w25, #10
	mov	w9, #4
	mov	w8, w8
	sub	x8, x9, x8
	add	x23, x23, x8, lsl #2
	ldr	w25, [x23]
	and	x8, x25, #0x3ff
.Lcp_BB403_6:
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB403_7:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB403_8:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_JUMP_BACKWARD_PLAIN
.Lcp_BB403_9:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp347
	b	free_thunk
.Lcp_tmp347:
	b	.Lcp_BB403_3
.Lcp_func_end403:
	.size	op_SET_ADD_JUMP_BACKWARD_PLAIN, .Lcp_func_end403-op_SET_ADD_JUMP_BACKWARD_PLAIN
	.cfi_endproc
	.p2align	2
	.type	op_RESUME_POP_TOP,@function
op_RESUME_POP_TOP:
	.cfi_startproc
	tst	x25, #0xfffff800
	b.ne	.Lcp_BB404_2
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB404_6
.Lcp_BB404_2:
	ldr	x0, [x22, #-8]!
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB404_4
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB404_5
.Lcp_BB404_4:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB404_5:
	mov	x8, x23
	add	x23, x23, #4
	adr	x17, .Lcp_tmp348
	b	free_thunk
.Lcp_tmp348:
	mov	x23, x8
	b	.Lcp_BB404_4
.Lcp_BB404_6:
	b	op_COLD_RESUME_POP_TOP
.Lcp_func_end404:
	.size	op_RESUME_POP_TOP, .Lcp_func_end404-op_RESUME_POP_TOP
	.cfi_endproc
	.p2align	2
	.type	op_RESUME_POP_TOP_JUMP_BACKWARD_PLAIN,@function
op_RESUME_POP_TOP_JUMP_BACKWARD_PLAIN:
	.cfi_startproc
	tst	x25, #0xfffff800
	b.ne	.Lcp_BB405_2
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB405_10
.Lcp_BB405_2:
	ldr	x0, [x22, #-8]!
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB405_4
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB405_9
.Lcp_BB405_4:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	cmp	x8, #59
	b.ne	.Lcp_BB405_7
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB405_8
	lsr	w8, w25, #10
	mov	w9, #4
	mov	w8, w8
	sub	x8, x9, x8
	add	x23, x23, x8, lsl #2
	ldr	w25, [x23]
	and	x8, x25, #0x3ff
.Lcp_BB405_7:
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB405_8:
	b	op_JUMP_BACKWARD_PLAIN
.Lcp_BB405_9:
	mov	x8, x23
	add	x23, x23, #4
	adr	x17, .Lcp_tmp349
	b	free_thunk
.Lcp_tmp349:
	mov	x23, x8
	b	.Lcp_BB405_4
.Lcp_BB405_10:
	b	op_COLD_RESUME_POP_TOP_JUMP_BACKWARD_PLAIN
.Lcp_func_end405:
	.size	op_RESUME_POP_TOP_JUMP_BACKWARD_PLAIN, .Lcp_func_end405-op_RESUME_POP_TOP_JUMP_BACKWARD_PLAIN
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
.Lcp_func_end406:
	.size	cp_threaded_run, .Lcp_func_end406-cp_threaded_run
	.cfi_endproc
	.section	.text.unlikely.,"ax",@progbits
	.p2align	2
	.type	op_COLD_LOAD_FAST_CHECK,@function
op_COLD_LOAD_FAST_CHECK:
	.cfi_startproc
	mvn	w8, w25, lsr #10
	ldr	x8, [x21, w8, sxtw #3]
	cmp	x8, #3
	b.eq	.Lcp_BB407_4
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB407_3
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB407_3:
	str	x8, [x22], #8
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB407_4:
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
.Lcp_func_end407:
	.size	op_COLD_LOAD_FAST_CHECK, .Lcp_func_end407-op_COLD_LOAD_FAST_CHECK
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
	cbz	x0, .Lcp_BB408_2
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
.Lcp_BB408_2:
	.cfi_restore_state
	ldr	x0, [x20, #56]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	ret
.Lcp_func_end408:
	.size	op_UNWIND, .Lcp_func_end408-op_UNWIND
	.cfi_endproc
	.p2align	2
	.type	op_COLD_DELETE_FAST,@function
op_COLD_DELETE_FAST:
	.cfi_startproc
	mvn	w8, w25, lsr #10
	ldr	x0, [x21, w8, sxtw #3]
	cmp	x0, #3
	b.eq	.Lcp_BB409_4
	and	x9, x0, #0x3
	cmp	x9, #1
	mov	w9, #3
	str	x9, [x21, w8, sxtw #3]
	b.ne	.Lcp_BB409_3
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB409_5
.Lcp_BB409_3:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB409_4:
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
.Lcp_BB409_5:
	adr	x17, .Lcp_tmp350
	b	free_thunk
.Lcp_tmp350:
	b	.Lcp_BB409_3
.Lcp_func_end409:
	.size	op_COLD_DELETE_FAST, .Lcp_func_end409-op_COLD_DELETE_FAST
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
	b.eq	.Lcp_BB410_4
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB410_3
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB410_3:
	str	x8, [x22], #8
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB410_4:
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
.Lcp_func_end410:
	.size	op_COLD_LOAD_DEREF, .Lcp_func_end410-op_COLD_LOAD_DEREF
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
	b.eq	.Lcp_BB411_4
	and	x9, x0, #0x3
	mov	w10, #3
	cmp	x9, #1
	str	x10, [x8, #16]
	b.ne	.Lcp_BB411_3
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB411_5
.Lcp_BB411_3:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB411_4:
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
.Lcp_BB411_5:
	adr	x17, .Lcp_tmp351
	b	free_thunk
.Lcp_tmp351:
	b	.Lcp_BB411_3
.Lcp_func_end411:
	.size	op_COLD_DELETE_DEREF, .Lcp_func_end411-op_COLD_DELETE_DEREF
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
.Lcp_func_end412:
	.size	op_SPECIALIZE_LOAD_GLOBAL, .Lcp_func_end412-op_SPECIALIZE_LOAD_GLOBAL
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
.Lcp_func_end413:
	.size	op_SPECIALIZE_LOAD_ATTR, .Lcp_func_end413-op_SPECIALIZE_LOAD_ATTR
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
.Lcp_func_end414:
	.size	op_SPECIALIZE_LOAD_METHOD, .Lcp_func_end414-op_SPECIALIZE_LOAD_METHOD
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
.Lcp_func_end415:
	.size	op_SPECIALIZE_LOAD_SUPER_METHOD, .Lcp_func_end415-op_SPECIALIZE_LOAD_SUPER_METHOD
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
.Lcp_func_end416:
	.size	op_SPECIALIZE_STORE_ATTR, .Lcp_func_end416-op_SPECIALIZE_STORE_ATTR
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
.Lcp_func_end417:
	.size	op_SPECIALIZE_BINARY_SUBSCR, .Lcp_func_end417-op_SPECIALIZE_BINARY_SUBSCR
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
.Lcp_func_end418:
	.size	op_SPECIALIZE_STORE_SUBSCR, .Lcp_func_end418-op_SPECIALIZE_STORE_SUBSCR
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
.Lcp_func_end419:
	.size	op_SPECIALIZE_BINARY_SLICE, .Lcp_func_end419-op_SPECIALIZE_BINARY_SLICE
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
.Lcp_func_end420:
	.size	op_SPECIALIZE_STORE_SLICE, .Lcp_func_end420-op_SPECIALIZE_STORE_SLICE
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
.Lcp_func_end421:
	.size	op_SPECIALIZE_BINARY_OP, .Lcp_func_end421-op_SPECIALIZE_BINARY_OP
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
.Lcp_func_end422:
	.size	op_SPECIALIZE_COMPARE_OP, .Lcp_func_end422-op_SPECIALIZE_COMPARE_OP
	.cfi_endproc
	.p2align	2
	.type	op_SPECIALIZE_CONTAINS_OP,@function
op_SPECIALIZE_CONTAINS_OP:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	mov	x1, x21
	mov	x2, x23
	mov	x3, x22
	bl	cp_specialize_CONTAINS_OP
	ldr	w25, [x23]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_func_end423:
	.size	op_SPECIALIZE_CONTAINS_OP, .Lcp_func_end423-op_SPECIALIZE_CONTAINS_OP
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
.Lcp_func_end424:
	.size	op_SPECIALIZE_UNARY_NEGATIVE, .Lcp_func_end424-op_SPECIALIZE_UNARY_NEGATIVE
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
.Lcp_func_end425:
	.size	op_SPECIALIZE_TO_BOOL, .Lcp_func_end425-op_SPECIALIZE_TO_BOOL
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
.Lcp_func_end426:
	.size	op_SPECIALIZE_JUMP_BACKWARD, .Lcp_func_end426-op_SPECIALIZE_JUMP_BACKWARD
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
	cbz	w8, .Lcp_BB427_3
	sub	x8, x22, x21
	mov	x0, x20
	str	x23, [x21, #16]
	sub	x8, x8, #64
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_handle_events
	tbnz	w0, #31, .Lcp_BB427_4
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB427_3:
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
.Lcp_BB427_4:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end427:
	.size	op_COLD_JUMP_BACKWARD_PLAIN, .Lcp_func_end427-op_COLD_JUMP_BACKWARD_PLAIN
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
.Lcp_func_end428:
	.size	op_SPECIALIZE_ENTER, .Lcp_func_end428-op_SPECIALIZE_ENTER
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
	cbz	w8, .Lcp_BB429_3
	sub	x8, x22, x21
	mov	x0, x20
	str	x23, [x21, #16]
	sub	x8, x8, #64
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_handle_events
	tbnz	w0, #31, .Lcp_BB429_4
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB429_3:
	ldr	w25, [x23, #16]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB429_4:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end429:
	.size	op_COLD_ENTER_PLAIN, .Lcp_func_end429-op_COLD_ENTER_PLAIN
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
	b.ne	.Lcp_BB430_4
	ldr	w8, [x20, #16]
	cbz	w8, .Lcp_BB430_4
	sub	x8, x22, x21
	mov	x0, x20
	str	x23, [x21, #16]
	sub	x8, x8, #64
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_handle_events
	tbnz	w0, #31, .Lcp_BB430_5
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB430_4:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB430_5:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end430:
	.size	op_COLD_RESUME, .Lcp_func_end430-op_COLD_RESUME
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
.Lcp_func_end431:
	.size	op_SPECIALIZE_GET_ITER, .Lcp_func_end431-op_SPECIALIZE_GET_ITER
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
.Lcp_func_end432:
	.size	op_SPECIALIZE_GET_YIELD_FROM_ITER, .Lcp_func_end432-op_SPECIALIZE_GET_YIELD_FROM_ITER
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
.Lcp_func_end433:
	.size	op_SPECIALIZE_FOR_ITER, .Lcp_func_end433-op_SPECIALIZE_FOR_ITER
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
	tbz	w9, #0, .Lcp_BB434_12
	mov	w9, #128
	ldr	x10, [x21]
	str	w9, [x21, #40]
	ldr	w9, [x10, #64]
	cbz	w9, .Lcp_BB434_7
	neg	x9, x9, lsl #3
	mov	x10, #-8
	mov	w11, #3
	b	.Lcp_BB434_4
.Lcp_BB434_3:
	add	x9, x9, #8
	sub	x10, x10, #8
	cbz	x9, .Lcp_BB434_7
.Lcp_BB434_4:
	ldr	x0, [x21, x10]
	str	x11, [x21, x10]
	and	x12, x0, #0x3
	cmp	x12, #1
	b.ne	.Lcp_BB434_3
	and	x12, x0, #0xfffffffffffffffc
	ldr	w13, [x12]
	subs	w13, w13, #1
	str	w13, [x12]
	b.ne	.Lcp_BB434_3
	adr	x17, .Lcp_tmp352
	b	free_thunk
.Lcp_tmp352:
	b	.Lcp_BB434_3
.Lcp_BB434_7:
	ldr	x0, [x21, #24]
	and	x9, x0, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB434_9
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB434_13
.Lcp_BB434_9:
	ldr	x21, [x21, #8]
	cmp	w8, #2
	str	x21, [x20]
	b.ne	.Lcp_BB434_11
	mov	x0, x25
	ret
.Lcp_BB434_11:
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
.Lcp_BB434_12:
	b	op_RETURN
.Lcp_BB434_13:
	adr	x17, .Lcp_tmp353
	b	free_thunk
.Lcp_tmp353:
	b	.Lcp_BB434_9
.Lcp_func_end434:
	.size	op_RETURN_FLAGGED, .Lcp_func_end434-op_RETURN_FLAGGED
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
	cbz	x0, .Lcp_BB435_2
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
.Lcp_BB435_2:
	.cfi_restore_state
	ldr	x0, [x20, #56]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	ret
.Lcp_func_end435:
	.size	op_RETURN, .Lcp_func_end435-op_RETURN
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
.Lcp_func_end436:
	.size	op_SPECIALIZE_SEND, .Lcp_func_end436-op_SPECIALIZE_SEND
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
.Lcp_func_end437:
	.size	op_SPECIALIZE_UNPACK_SEQUENCE, .Lcp_func_end437-op_SPECIALIZE_UNPACK_SEQUENCE
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
.Lcp_func_end438:
	.size	op_SPECIALIZE_CALL, .Lcp_func_end438-op_SPECIALIZE_CALL
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
	b.eq	.Lcp_BB439_3
	tbz	w8, #0, .Lcp_BB439_16
	and	x12, x8, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB439_16
.Lcp_BB439_3:
	and	x12, x9, #0x3
	cmp	x12, #2
	b.eq	.Lcp_BB439_6
	tbz	w9, #0, .Lcp_BB439_16
	and	x13, x9, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x13, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB439_16
.Lcp_BB439_6:
	cmp	x11, #2
	b.ne	.Lcp_BB439_17
	ror	x13, x8, #4
	mov	x14, #-2882303761517117440
	add	x13, x13, x14
	fmov	d0, x13
.Lcp_BB439_8:
	cmp	x12, #2
	b.ne	.Lcp_BB439_18
	ror	x13, x9, #4
	mov	x14, #-2882303761517117440
	add	x13, x13, x14
	fmov	d1, x13
.Lcp_BB439_10:
	fadd	d0, d0, d1
	mov	x14, #2882303761517117440
	fmov	x13, d0
	add	x13, x13, x14
	ror	x0, x13, #60
	and	x13, x0, #0x3
	cmp	x13, #2
	b.ne	.Lcp_BB439_19
.Lcp_BB439_11:
	cmp	x12, #1
	stur	x0, [x10, #-16]
	b.ne	.Lcp_BB439_13
	and	x10, x9, #0xfffffffffffffffc
	ldr	w12, [x10]
	subs	w12, w12, #1
	str	w12, [x10]
	b.eq	.Lcp_BB439_20
.Lcp_BB439_13:
	cmp	x11, #1
	b.ne	.Lcp_BB439_15
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB439_21
.Lcp_BB439_15:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB439_16:
	mov	x22, x10
	b	op_BINARY_OP
.Lcp_BB439_17:
	and	x13, x8, #0xfffffffffffffffc
	ldr	d0, [x13, #16]
	b	.Lcp_BB439_8
.Lcp_BB439_18:
	and	x13, x9, #0xfffffffffffffffc
	ldr	d1, [x13, #16]
	b	.Lcp_BB439_10
.Lcp_BB439_19:
	adr	x17, .Lcp_tmp354
	b	box_thunk
.Lcp_tmp354:
	b	.Lcp_BB439_11
.Lcp_BB439_20:
	mov	x0, x9
	adr	x17, .Lcp_tmp355
	b	free_thunk
.Lcp_tmp355:
	b	.Lcp_BB439_13
.Lcp_BB439_21:
	mov	x0, x8
	adr	x17, .Lcp_tmp356
	b	free_thunk
.Lcp_tmp356:
	b	.Lcp_BB439_15
.Lcp_func_end439:
	.size	op_COLD_BINARY_OP_ADD_FLOAT, .Lcp_func_end439-op_COLD_BINARY_OP_ADD_FLOAT
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
	b.ne	.Lcp_BB440_3
	tst	x11, #0x3
	b.ne	.Lcp_BB440_11
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
	b	.Lcp_BB440_7
.Lcp_BB440_3:
	tbz	w8, #0, .Lcp_BB440_11
	and	x12, x8, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x12, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB440_11
	tst	x11, #0x3
	b.ne	.Lcp_BB440_11
	ldr	d0, [x12, #16]
.Lcp_BB440_7:
	asr	x11, x11, #2
	mov	x12, #2882303761517117440
	scvtf	d1, x11
	fadd	d0, d0, d1
	fmov	x11, d0
	add	x11, x11, x12
	ror	x0, x11, #60
	and	x11, x0, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB440_12
.Lcp_BB440_8:
	cmp	x10, #1
	stur	x0, [x9, #-16]
	b.ne	.Lcp_BB440_10
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB440_13
.Lcp_BB440_10:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB440_11:
	mov	x22, x9
	b	op_BINARY_OP
.Lcp_BB440_12:
	adr	x17, .Lcp_tmp357
	b	box_thunk
.Lcp_tmp357:
	b	.Lcp_BB440_8
.Lcp_BB440_13:
	mov	x0, x8
	adr	x17, .Lcp_tmp358
	b	free_thunk
.Lcp_tmp358:
	b	.Lcp_BB440_10
.Lcp_func_end440:
	.size	op_COLD_BINARY_OP_ADD_FLOAT_INT, .Lcp_func_end440-op_COLD_BINARY_OP_ADD_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_BINARY_OP_ADD_INT_FLOAT,@function
op_COLD_BINARY_OP_ADD_INT_FLOAT:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-8]!
	ldur	x11, [x22, #-8]
	tst	x11, #0x3
	b.ne	.Lcp_BB441_10
	and	x10, x8, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB441_3
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
	b	.Lcp_BB441_6
.Lcp_BB441_3:
	tbz	w8, #0, .Lcp_BB441_10
	and	x12, x8, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x12, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB441_10
	ldr	d0, [x12, #16]
.Lcp_BB441_6:
	asr	x11, x11, #2
	mov	x12, #2882303761517117440
	scvtf	d1, x11
	fadd	d0, d0, d1
	fmov	x11, d0
	add	x11, x11, x12
	ror	x0, x11, #60
	and	x11, x0, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB441_11
.Lcp_BB441_7:
	cmp	x10, #1
	stur	x0, [x9, #-16]
	b.ne	.Lcp_BB441_9
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB441_12
.Lcp_BB441_9:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB441_10:
	mov	x22, x9
	b	op_BINARY_OP
.Lcp_BB441_11:
	adr	x17, .Lcp_tmp359
	b	box_thunk
.Lcp_tmp359:
	b	.Lcp_BB441_7
.Lcp_BB441_12:
	mov	x0, x8
	adr	x17, .Lcp_tmp360
	b	free_thunk
.Lcp_tmp360:
	b	.Lcp_BB441_9
.Lcp_func_end441:
	.size	op_COLD_BINARY_OP_ADD_INT_FLOAT, .Lcp_func_end441-op_COLD_BINARY_OP_ADD_INT_FLOAT
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
	b.eq	.Lcp_BB442_3
	tbz	w8, #0, .Lcp_BB442_16
	and	x12, x8, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB442_16
.Lcp_BB442_3:
	and	x12, x9, #0x3
	cmp	x12, #2
	b.eq	.Lcp_BB442_6
	tbz	w9, #0, .Lcp_BB442_16
	and	x13, x9, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x13, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB442_16
.Lcp_BB442_6:
	cmp	x11, #2
	b.ne	.Lcp_BB442_17
	ror	x13, x8, #4
	mov	x14, #-2882303761517117440
	add	x13, x13, x14
	fmov	d0, x13
.Lcp_BB442_8:
	cmp	x12, #2
	b.ne	.Lcp_BB442_18
	ror	x13, x9, #4
	mov	x14, #-2882303761517117440
	add	x13, x13, x14
	fmov	d1, x13
.Lcp_BB442_10:
	fsub	d0, d0, d1
	mov	x14, #2882303761517117440
	fmov	x13, d0
	add	x13, x13, x14
	ror	x0, x13, #60
	and	x13, x0, #0x3
	cmp	x13, #2
	b.ne	.Lcp_BB442_19
.Lcp_BB442_11:
	cmp	x12, #1
	stur	x0, [x10, #-16]
	b.ne	.Lcp_BB442_13
	and	x10, x9, #0xfffffffffffffffc
	ldr	w12, [x10]
	subs	w12, w12, #1
	str	w12, [x10]
	b.eq	.Lcp_BB442_20
.Lcp_BB442_13:
	cmp	x11, #1
	b.ne	.Lcp_BB442_15
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB442_21
.Lcp_BB442_15:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB442_16:
	mov	x22, x10
	b	op_BINARY_OP
.Lcp_BB442_17:
	and	x13, x8, #0xfffffffffffffffc
	ldr	d0, [x13, #16]
	b	.Lcp_BB442_8
.Lcp_BB442_18:
	and	x13, x9, #0xfffffffffffffffc
	ldr	d1, [x13, #16]
	b	.Lcp_BB442_10
.Lcp_BB442_19:
	adr	x17, .Lcp_tmp361
	b	box_thunk
.Lcp_tmp361:
	b	.Lcp_BB442_11
.Lcp_BB442_20:
	mov	x0, x9
	adr	x17, .Lcp_tmp362
	b	free_thunk
.Lcp_tmp362:
	b	.Lcp_BB442_13
.Lcp_BB442_21:
	mov	x0, x8
	adr	x17, .Lcp_tmp363
	b	free_thunk
.Lcp_tmp363:
	b	.Lcp_BB442_15
.Lcp_func_end442:
	.size	op_COLD_BINARY_OP_SUB_FLOAT, .Lcp_func_end442-op_COLD_BINARY_OP_SUB_FLOAT
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
	b.ne	.Lcp_BB443_3
	tst	x11, #0x3
	b.ne	.Lcp_BB443_11
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
	b	.Lcp_BB443_7
.Lcp_BB443_3:
	tbz	w8, #0, .Lcp_BB443_11
	and	x12, x8, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x12, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB443_11
	tst	x11, #0x3
	b.ne	.Lcp_BB443_11
	ldr	d0, [x12, #16]
.Lcp_BB443_7:
	asr	x11, x11, #2
	mov	x12, #2882303761517117440
	scvtf	d1, x11
	fsub	d0, d0, d1
	fmov	x11, d0
	add	x11, x11, x12
	ror	x0, x11, #60
	and	x11, x0, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB443_12
.Lcp_BB443_8:
	cmp	x10, #1
	stur	x0, [x9, #-16]
	b.ne	.Lcp_BB443_10
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB443_13
.Lcp_BB443_10:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB443_11:
	mov	x22, x9
	b	op_BINARY_OP
.Lcp_BB443_12:
	adr	x17, .Lcp_tmp364
	b	box_thunk
.Lcp_tmp364:
	b	.Lcp_BB443_8
.Lcp_BB443_13:
	mov	x0, x8
	adr	x17, .Lcp_tmp365
	b	free_thunk
.Lcp_tmp365:
	b	.Lcp_BB443_10
.Lcp_func_end443:
	.size	op_COLD_BINARY_OP_SUB_FLOAT_INT, .Lcp_func_end443-op_COLD_BINARY_OP_SUB_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_BINARY_OP_SUB_INT_FLOAT,@function
op_COLD_BINARY_OP_SUB_INT_FLOAT:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-8]!
	ldur	x11, [x22, #-8]
	tst	x11, #0x3
	b.ne	.Lcp_BB444_10
	and	x10, x8, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB444_3
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
	b	.Lcp_BB444_6
.Lcp_BB444_3:
	tbz	w8, #0, .Lcp_BB444_10
	and	x12, x8, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x12, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB444_10
	ldr	d0, [x12, #16]
.Lcp_BB444_6:
	asr	x11, x11, #2
	mov	x12, #2882303761517117440
	scvtf	d1, x11
	fsub	d0, d1, d0
	fmov	x11, d0
	add	x11, x11, x12
	ror	x0, x11, #60
	and	x11, x0, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB444_11
.Lcp_BB444_7:
	cmp	x10, #1
	stur	x0, [x9, #-16]
	b.ne	.Lcp_BB444_9
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB444_12
.Lcp_BB444_9:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB444_10:
	mov	x22, x9
	b	op_BINARY_OP
.Lcp_BB444_11:
	adr	x17, .Lcp_tmp366
	b	box_thunk
.Lcp_tmp366:
	b	.Lcp_BB444_7
.Lcp_BB444_12:
	mov	x0, x8
	adr	x17, .Lcp_tmp367
	b	free_thunk
.Lcp_tmp367:
	b	.Lcp_BB444_9
.Lcp_func_end444:
	.size	op_COLD_BINARY_OP_SUB_INT_FLOAT, .Lcp_func_end444-op_COLD_BINARY_OP_SUB_INT_FLOAT
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
	b.eq	.Lcp_BB445_3
	tbz	w8, #0, .Lcp_BB445_16
	and	x12, x8, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB445_16
.Lcp_BB445_3:
	and	x12, x9, #0x3
	cmp	x12, #2
	b.eq	.Lcp_BB445_6
	tbz	w9, #0, .Lcp_BB445_16
	and	x13, x9, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x13, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB445_16
.Lcp_BB445_6:
	cmp	x11, #2
	b.ne	.Lcp_BB445_17
	ror	x13, x8, #4
	mov	x14, #-2882303761517117440
	add	x13, x13, x14
	fmov	d0, x13
.Lcp_BB445_8:
	cmp	x12, #2
	b.ne	.Lcp_BB445_18
	ror	x13, x9, #4
	mov	x14, #-2882303761517117440
	add	x13, x13, x14
	fmov	d1, x13
.Lcp_BB445_10:
	fmul	d0, d0, d1
	mov	x14, #2882303761517117440
	fmov	x13, d0
	add	x13, x13, x14
	ror	x0, x13, #60
	and	x13, x0, #0x3
	cmp	x13, #2
	b.ne	.Lcp_BB445_19
.Lcp_BB445_11:
	cmp	x12, #1
	stur	x0, [x10, #-16]
	b.ne	.Lcp_BB445_13
	and	x10, x9, #0xfffffffffffffffc
	ldr	w12, [x10]
	subs	w12, w12, #1
	str	w12, [x10]
	b.eq	.Lcp_BB445_20
.Lcp_BB445_13:
	cmp	x11, #1
	b.ne	.Lcp_BB445_15
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB445_21
.Lcp_BB445_15:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB445_16:
	mov	x22, x10
	b	op_BINARY_OP
.Lcp_BB445_17:
	and	x13, x8, #0xfffffffffffffffc
	ldr	d0, [x13, #16]
	b	.Lcp_BB445_8
.Lcp_BB445_18:
	and	x13, x9, #0xfffffffffffffffc
	ldr	d1, [x13, #16]
	b	.Lcp_BB445_10
.Lcp_BB445_19:
	adr	x17, .Lcp_tmp368
	b	box_thunk
.Lcp_tmp368:
	b	.Lcp_BB445_11
.Lcp_BB445_20:
	mov	x0, x9
	adr	x17, .Lcp_tmp369
	b	free_thunk
.Lcp_tmp369:
	b	.Lcp_BB445_13
.Lcp_BB445_21:
	mov	x0, x8
	adr	x17, .Lcp_tmp370
	b	free_thunk
.Lcp_tmp370:
	b	.Lcp_BB445_15
.Lcp_func_end445:
	.size	op_COLD_BINARY_OP_MUL_FLOAT, .Lcp_func_end445-op_COLD_BINARY_OP_MUL_FLOAT
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
	b.ne	.Lcp_BB446_3
	tst	x11, #0x3
	b.ne	.Lcp_BB446_11
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
	b	.Lcp_BB446_7
.Lcp_BB446_3:
	tbz	w8, #0, .Lcp_BB446_11
	and	x12, x8, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x12, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB446_11
	tst	x11, #0x3
	b.ne	.Lcp_BB446_11
	ldr	d0, [x12, #16]
.Lcp_BB446_7:
	asr	x11, x11, #2
	mov	x12, #2882303761517117440
	scvtf	d1, x11
	fmul	d0, d0, d1
	fmov	x11, d0
	add	x11, x11, x12
	ror	x0, x11, #60
	and	x11, x0, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB446_12
.Lcp_BB446_8:
	cmp	x10, #1
	stur	x0, [x9, #-16]
	b.ne	.Lcp_BB446_10
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB446_13
.Lcp_BB446_10:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB446_11:
	mov	x22, x9
	b	op_BINARY_OP
.Lcp_BB446_12:
	adr	x17, .Lcp_tmp371
	b	box_thunk
.Lcp_tmp371:
	b	.Lcp_BB446_8
.Lcp_BB446_13:
	mov	x0, x8
	adr	x17, .Lcp_tmp372
	b	free_thunk
.Lcp_tmp372:
	b	.Lcp_BB446_10
.Lcp_func_end446:
	.size	op_COLD_BINARY_OP_MUL_FLOAT_INT, .Lcp_func_end446-op_COLD_BINARY_OP_MUL_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_BINARY_OP_MUL_INT_FLOAT,@function
op_COLD_BINARY_OP_MUL_INT_FLOAT:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-8]!
	ldur	x11, [x22, #-8]
	tst	x11, #0x3
	b.ne	.Lcp_BB447_10
	and	x10, x8, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB447_3
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
	b	.Lcp_BB447_6
.Lcp_BB447_3:
	tbz	w8, #0, .Lcp_BB447_10
	and	x12, x8, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x12, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB447_10
	ldr	d0, [x12, #16]
.Lcp_BB447_6:
	asr	x11, x11, #2
	mov	x12, #2882303761517117440
	scvtf	d1, x11
	fmul	d0, d0, d1
	fmov	x11, d0
	add	x11, x11, x12
	ror	x0, x11, #60
	and	x11, x0, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB447_11
.Lcp_BB447_7:
	cmp	x10, #1
	stur	x0, [x9, #-16]
	b.ne	.Lcp_BB447_9
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB447_12
.Lcp_BB447_9:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB447_10:
	mov	x22, x9
	b	op_BINARY_OP
.Lcp_BB447_11:
	adr	x17, .Lcp_tmp373
	b	box_thunk
.Lcp_tmp373:
	b	.Lcp_BB447_7
.Lcp_BB447_12:
	mov	x0, x8
	adr	x17, .Lcp_tmp374
	b	free_thunk
.Lcp_tmp374:
	b	.Lcp_BB447_9
.Lcp_func_end447:
	.size	op_COLD_BINARY_OP_MUL_INT_FLOAT, .Lcp_func_end447-op_COLD_BINARY_OP_MUL_INT_FLOAT
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
	b.eq	.Lcp_BB448_3
	tbz	w8, #0, .Lcp_BB448_19
	and	x12, x8, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB448_19
.Lcp_BB448_3:
	and	x12, x9, #0x3
	ror	x13, x9, #4
	cmp	x12, #2
	b.ne	.Lcp_BB448_5
	mov	x14, #-2882303761517117440
	add	x14, x13, x14
	fmov	d0, x14
	b	.Lcp_BB448_8
.Lcp_BB448_5:
	tbz	w9, #0, .Lcp_BB448_19
	and	x14, x9, #0xfffffffffffffffc
	adrp	x16, cp_type_float
	add	x16, x16, :lo12:cp_type_float
	ldr	x15, [x14, #8]
	cmp	x15, x16
	b.ne	.Lcp_BB448_19
	ldr	d0, [x14, #16]
.Lcp_BB448_8:
	fcmp	d0, #0.0
	b.eq	.Lcp_BB448_19
	cmp	x11, #2
	b.ne	.Lcp_BB448_20
	ror	x14, x8, #4
	mov	x15, #-2882303761517117440
	add	x14, x14, x15
	fmov	d0, x14
.Lcp_BB448_11:
	cmp	x12, #2
	b.ne	.Lcp_BB448_21
	mov	x14, #-2882303761517117440
	add	x13, x13, x14
	fmov	d1, x13
.Lcp_BB448_13:
	fdiv	d0, d0, d1
	mov	x14, #2882303761517117440
	fmov	x13, d0
	add	x13, x13, x14
	ror	x0, x13, #60
	and	x13, x0, #0x3
	cmp	x13, #2
	b.ne	.Lcp_BB448_22
.Lcp_BB448_14:
	cmp	x12, #1
	stur	x0, [x10, #-16]
	b.ne	.Lcp_BB448_16
	and	x10, x9, #0xfffffffffffffffc
	ldr	w12, [x10]
	subs	w12, w12, #1
	str	w12, [x10]
	b.eq	.Lcp_BB448_23
.Lcp_BB448_16:
	cmp	x11, #1
	b.ne	.Lcp_BB448_18
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB448_24
.Lcp_BB448_18:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB448_19:
	mov	x22, x10
	b	op_BINARY_OP
.Lcp_BB448_20:
	and	x14, x8, #0xfffffffffffffffc
	ldr	d0, [x14, #16]
	b	.Lcp_BB448_11
.Lcp_BB448_21:
	and	x13, x9, #0xfffffffffffffffc
	ldr	d1, [x13, #16]
	b	.Lcp_BB448_13
.Lcp_BB448_22:
	adr	x17, .Lcp_tmp375
	b	box_thunk
.Lcp_tmp375:
	b	.Lcp_BB448_14
.Lcp_BB448_23:
	mov	x0, x9
	adr	x17, .Lcp_tmp376
	b	free_thunk
.Lcp_tmp376:
	b	.Lcp_BB448_16
.Lcp_BB448_24:
	mov	x0, x8
	adr	x17, .Lcp_tmp377
	b	free_thunk
.Lcp_tmp377:
	b	.Lcp_BB448_18
.Lcp_func_end448:
	.size	op_COLD_BINARY_OP_TRUE_DIV_FLOAT, .Lcp_func_end448-op_COLD_BINARY_OP_TRUE_DIV_FLOAT
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
	b.eq	.Lcp_BB449_3
	tbz	w8, #0, .Lcp_BB449_11
	and	x12, x8, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB449_11
.Lcp_BB449_3:
	tst	x11, #0x3
	b.ne	.Lcp_BB449_11
	cbz	x11, .Lcp_BB449_11
	cmp	x10, #2
	b.ne	.Lcp_BB449_12
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
.Lcp_BB449_7:
	asr	x11, x11, #2
	mov	x12, #2882303761517117440
	scvtf	d1, x11
	fdiv	d0, d0, d1
	fmov	x11, d0
	add	x11, x11, x12
	ror	x0, x11, #60
	and	x11, x0, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB449_13
.Lcp_BB449_8:
	cmp	x10, #1
	stur	x0, [x9, #-16]
	b.ne	.Lcp_BB449_10
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB449_14
.Lcp_BB449_10:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB449_11:
	mov	x22, x9
	b	op_BINARY_OP
.Lcp_BB449_12:
	and	x12, x8, #0xfffffffffffffffc
	ldr	d0, [x12, #16]
	b	.Lcp_BB449_7
.Lcp_BB449_13:
	adr	x17, .Lcp_tmp378
	b	box_thunk
.Lcp_tmp378:
	b	.Lcp_BB449_8
.Lcp_BB449_14:
	mov	x0, x8
	adr	x17, .Lcp_tmp379
	b	free_thunk
.Lcp_tmp379:
	b	.Lcp_BB449_10
.Lcp_func_end449:
	.size	op_COLD_BINARY_OP_TRUE_DIV_FLOAT_INT, .Lcp_func_end449-op_COLD_BINARY_OP_TRUE_DIV_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_BINARY_OP_TRUE_DIV_INT_FLOAT,@function
op_COLD_BINARY_OP_TRUE_DIV_INT_FLOAT:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-8]!
	ldur	x11, [x22, #-8]
	tst	x11, #0x3
	b.ne	.Lcp_BB450_11
	and	x10, x8, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB450_4
	mov	x12, #8070450532247928831
	mov	x13, #2882303761517117440
	and	x12, x12, x8, ror #4
	cmp	x12, x13
	b.eq	.Lcp_BB450_11
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
	b	.Lcp_BB450_7
.Lcp_BB450_4:
	tbz	w8, #0, .Lcp_BB450_11
	and	x12, x8, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x12, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB450_11
	ldr	d0, [x12, #16]
	fcmp	d0, #0.0
	b.eq	.Lcp_BB450_11
.Lcp_BB450_7:
	asr	x11, x11, #2
	mov	x12, #2882303761517117440
	scvtf	d1, x11
	fdiv	d0, d1, d0
	fmov	x11, d0
	add	x11, x11, x12
	ror	x0, x11, #60
	and	x11, x0, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB450_12
.Lcp_BB450_8:
	cmp	x10, #1
	stur	x0, [x9, #-16]
	b.ne	.Lcp_BB450_10
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB450_13
.Lcp_BB450_10:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB450_11:
	mov	x22, x9
	b	op_BINARY_OP
.Lcp_BB450_12:
	adr	x17, .Lcp_tmp380
	b	box_thunk
.Lcp_tmp380:
	b	.Lcp_BB450_8
.Lcp_BB450_13:
	mov	x0, x8
	adr	x17, .Lcp_tmp381
	b	free_thunk
.Lcp_tmp381:
	b	.Lcp_BB450_10
.Lcp_func_end450:
	.size	op_COLD_BINARY_OP_TRUE_DIV_INT_FLOAT, .Lcp_func_end450-op_COLD_BINARY_OP_TRUE_DIV_INT_FLOAT
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
	b.eq	.Lcp_BB451_3
	tbz	w19, #0, .Lcp_BB451_19
	and	x8, x19, #0xfffffffffffffffc
	adrp	x9, cp_type_float
	add	x9, x9, :lo12:cp_type_float
	ldr	x8, [x8, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB451_19
.Lcp_BB451_3:
	and	x29, x27, #0x3
	ror	x8, x27, #4
	cmp	x29, #2
	b.ne	.Lcp_BB451_5
	mov	x9, #-2882303761517117440
	add	x9, x8, x9
	fmov	d0, x9
	b	.Lcp_BB451_8
.Lcp_BB451_5:
	tbz	w27, #0, .Lcp_BB451_19
	and	x9, x27, #0xfffffffffffffffc
	adrp	x11, cp_type_float
	add	x11, x11, :lo12:cp_type_float
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB451_19
	ldr	d0, [x9, #16]
.Lcp_BB451_8:
	fcmp	d0, #0.0
	b.eq	.Lcp_BB451_19
	cmp	x28, #2
	b.ne	.Lcp_BB451_20
	ror	x9, x19, #4
	mov	x10, #-2882303761517117440
	add	x9, x9, x10
	fmov	d0, x9
.Lcp_BB451_11:
	cmp	x29, #2
	b.ne	.Lcp_BB451_21
	mov	x9, #-2882303761517117440
	add	x8, x8, x9
	fmov	d1, x8
.Lcp_BB451_13:
	mov	x0, x20
	bl	cp_float_floor_divide
	fmov	x9, d0
	mov	x8, #2882303761517117440
	add	x8, x9, x8
	ror	x0, x8, #60
	and	x8, x0, #0x3
	cmp	x8, #2
	b.ne	.Lcp_BB451_22
.Lcp_BB451_14:
	cmp	x29, #1
	stur	x0, [x26, #-16]
	b.ne	.Lcp_BB451_16
	and	x8, x27, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB451_23
.Lcp_BB451_16:
	cmp	x28, #1
	b.ne	.Lcp_BB451_18
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB451_24
.Lcp_BB451_18:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB451_19:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x26
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_BINARY_OP
.Lcp_BB451_20:
	.cfi_restore_state
	and	x9, x19, #0xfffffffffffffffc
	ldr	d0, [x9, #16]
	b	.Lcp_BB451_11
.Lcp_BB451_21:
	and	x8, x27, #0xfffffffffffffffc
	ldr	d1, [x8, #16]
	b	.Lcp_BB451_13
.Lcp_BB451_22:
	adr	x17, .Lcp_tmp382
	b	box_thunk
.Lcp_tmp382:
	b	.Lcp_BB451_14
.Lcp_BB451_23:
	mov	x0, x27
	adr	x17, .Lcp_tmp383
	b	free_thunk
.Lcp_tmp383:
	b	.Lcp_BB451_16
.Lcp_BB451_24:
	mov	x0, x19
	adr	x17, .Lcp_tmp384
	b	free_thunk
.Lcp_tmp384:
	b	.Lcp_BB451_18
.Lcp_func_end451:
	.size	op_COLD_BINARY_OP_FLOOR_DIV_FLOAT, .Lcp_func_end451-op_COLD_BINARY_OP_FLOOR_DIV_FLOAT
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
	b.eq	.Lcp_BB452_3
	tbz	w19, #0, .Lcp_BB452_19
	and	x8, x19, #0xfffffffffffffffc
	adrp	x9, cp_type_float
	add	x9, x9, :lo12:cp_type_float
	ldr	x8, [x8, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB452_19
.Lcp_BB452_3:
	and	x29, x27, #0x3
	ror	x8, x27, #4
	cmp	x29, #2
	b.ne	.Lcp_BB452_5
	mov	x9, #-2882303761517117440
	add	x9, x8, x9
	fmov	d0, x9
	b	.Lcp_BB452_8
.Lcp_BB452_5:
	tbz	w27, #0, .Lcp_BB452_19
	and	x9, x27, #0xfffffffffffffffc
	adrp	x11, cp_type_float
	add	x11, x11, :lo12:cp_type_float
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB452_19
	ldr	d0, [x9, #16]
.Lcp_BB452_8:
	fcmp	d0, #0.0
	b.eq	.Lcp_BB452_19
	cmp	x28, #2
	b.ne	.Lcp_BB452_20
	ror	x9, x19, #4
	mov	x10, #-2882303761517117440
	add	x9, x9, x10
	fmov	d0, x9
.Lcp_BB452_11:
	cmp	x29, #2
	b.ne	.Lcp_BB452_21
	mov	x9, #-2882303761517117440
	add	x8, x8, x9
	fmov	d1, x8
.Lcp_BB452_13:
	mov	x0, x20
	bl	cp_float_modulo
	fmov	x9, d0
	mov	x8, #2882303761517117440
	add	x8, x9, x8
	ror	x0, x8, #60
	and	x8, x0, #0x3
	cmp	x8, #2
	b.ne	.Lcp_BB452_22
.Lcp_BB452_14:
	cmp	x29, #1
	stur	x0, [x26, #-16]
	b.ne	.Lcp_BB452_16
	and	x8, x27, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB452_23
.Lcp_BB452_16:
	cmp	x28, #1
	b.ne	.Lcp_BB452_18
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB452_24
.Lcp_BB452_18:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB452_19:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x26
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_BINARY_OP
.Lcp_BB452_20:
	.cfi_restore_state
	and	x9, x19, #0xfffffffffffffffc
	ldr	d0, [x9, #16]
	b	.Lcp_BB452_11
.Lcp_BB452_21:
	and	x8, x27, #0xfffffffffffffffc
	ldr	d1, [x8, #16]
	b	.Lcp_BB452_13
.Lcp_BB452_22:
	adr	x17, .Lcp_tmp385
	b	box_thunk
.Lcp_tmp385:
	b	.Lcp_BB452_14
.Lcp_BB452_23:
	mov	x0, x27
	adr	x17, .Lcp_tmp386
	b	free_thunk
.Lcp_tmp386:
	b	.Lcp_BB452_16
.Lcp_BB452_24:
	mov	x0, x19
	adr	x17, .Lcp_tmp387
	b	free_thunk
.Lcp_tmp387:
	b	.Lcp_BB452_18
.Lcp_func_end452:
	.size	op_COLD_BINARY_OP_MOD_FLOAT, .Lcp_func_end452-op_COLD_BINARY_OP_MOD_FLOAT
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
	b.eq	.Lcp_BB453_3
	tbz	w19, #0, .Lcp_BB453_21
	and	x8, x19, #0xfffffffffffffffc
	adrp	x9, cp_type_float
	add	x9, x9, :lo12:cp_type_float
	ldr	x8, [x8, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB453_21
.Lcp_BB453_3:
	and	x29, x26, #0x3
	cmp	x29, #2
	b.eq	.Lcp_BB453_6
	tbz	w26, #0, .Lcp_BB453_21
	and	x8, x26, #0xfffffffffffffffc
	adrp	x9, cp_type_float
	add	x9, x9, :lo12:cp_type_float
	ldr	x8, [x8, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB453_21
.Lcp_BB453_6:
	cmp	x28, #2
	b.ne	.Lcp_BB453_18
	ror	x8, x19, #4
	mov	x9, #-2882303761517117440
	add	x8, x8, x9
	fmov	d0, x8
.Lcp_BB453_8:
	fcmp	d0, #0.0
	b.le	.Lcp_BB453_21
	cmp	x29, #2
	b.ne	.Lcp_BB453_19
	ror	x8, x26, #4
	mov	x9, #-2882303761517117440
	add	x8, x8, x9
	fmov	d1, x8
.Lcp_BB453_11:
	mov	x0, x20
	bl	cp_float_power
	fsub	d1, d0, d0
	fcmp	d1, #0.0
	b.ne	.Lcp_BB453_20
	fmov	x8, d0
	mov	x9, #2882303761517117440
	add	x8, x8, x9
	ror	x0, x8, #60
	and	x8, x0, #0x3
	cmp	x8, #2
	b.ne	.Lcp_BB453_22
.Lcp_BB453_13:
	cmp	x29, #1
	stur	x0, [x27, #-16]
	b.ne	.Lcp_BB453_15
	and	x8, x26, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB453_23
.Lcp_BB453_15:
	cmp	x28, #1
	b.ne	.Lcp_BB453_17
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB453_24
.Lcp_BB453_17:
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
.Lcp_BB453_18:
	.cfi_restore_state
	.cfi_remember_state
	and	x8, x19, #0xfffffffffffffffc
	ldr	d0, [x8, #16]
	b	.Lcp_BB453_8
.Lcp_BB453_19:
	and	x8, x26, #0xfffffffffffffffc
	ldr	d1, [x8, #16]
	b	.Lcp_BB453_11
.Lcp_BB453_20:
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB453_21:
	mov	x22, x27
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_BINARY_OP
.Lcp_BB453_22:
	.cfi_restore_state
	adr	x17, .Lcp_tmp388
	b	box_thunk
.Lcp_tmp388:
	b	.Lcp_BB453_13
.Lcp_BB453_23:
	mov	x0, x26
	adr	x17, .Lcp_tmp389
	b	free_thunk
.Lcp_tmp389:
	b	.Lcp_BB453_15
.Lcp_BB453_24:
	mov	x0, x19
	adr	x17, .Lcp_tmp390
	b	free_thunk
.Lcp_tmp390:
	b	.Lcp_BB453_17
.Lcp_func_end453:
	.size	op_COLD_BINARY_OP_POW_FLOAT, .Lcp_func_end453-op_COLD_BINARY_OP_POW_FLOAT
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
	b.ne	.Lcp_BB454_4
	tst	x8, #0x3
	b.ne	.Lcp_BB454_14
	mov	x9, #8070450532247928831
	mov	x10, #2882303761517117440
	and	x9, x9, x26, ror #4
	cmp	x9, x10
	b.eq	.Lcp_BB454_14
	ror	x9, x26, #4
	mov	x10, #-2882303761517117440
	add	x9, x9, x10
	fmov	d0, x9
	b	.Lcp_BB454_8
.Lcp_BB454_4:
	tbz	w26, #0, .Lcp_BB454_14
	and	x9, x26, #0xfffffffffffffffc
	adrp	x11, cp_type_float
	add	x11, x11, :lo12:cp_type_float
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB454_14
	tst	x8, #0x3
	b.ne	.Lcp_BB454_14
	ldr	d0, [x9, #16]
	fcmp	d0, #0.0
	b.eq	.Lcp_BB454_14
.Lcp_BB454_8:
	asr	x8, x8, #2
	mov	x0, x20
	scvtf	d1, x8
	bl	cp_float_power
	fsub	d1, d0, d0
	fcmp	d1, #0.0
	b.ne	.Lcp_BB454_13
	fmov	x8, d0
	mov	x9, #2882303761517117440
	add	x8, x8, x9
	ror	x0, x8, #60
	and	x8, x0, #0x3
	cmp	x8, #2
	b.ne	.Lcp_BB454_15
.Lcp_BB454_10:
	cmp	x27, #1
	stur	x0, [x19, #-16]
	b.ne	.Lcp_BB454_12
	and	x8, x26, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB454_16
.Lcp_BB454_12:
	ldr	w25, [x23, #8]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB454_13:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB454_14:
	mov	x22, x19
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_BINARY_OP
.Lcp_BB454_15:
	.cfi_restore_state
	adr	x17, .Lcp_tmp391
	b	box_thunk
.Lcp_tmp391:
	b	.Lcp_BB454_10
.Lcp_BB454_16:
	mov	x0, x26
	adr	x17, .Lcp_tmp392
	b	free_thunk
.Lcp_tmp392:
	b	.Lcp_BB454_12
.Lcp_func_end454:
	.size	op_COLD_BINARY_OP_POW_FLOAT_INT, .Lcp_func_end454-op_COLD_BINARY_OP_POW_FLOAT_INT
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
	b.eq	.Lcp_BB455_3
	tbz	w8, #0, .Lcp_BB455_13
	and	x11, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB455_13
.Lcp_BB455_3:
	and	x11, x0, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB455_6
	tbz	w0, #0, .Lcp_BB455_13
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB455_13
.Lcp_BB455_6:
	cmp	x10, #2
	b.ne	.Lcp_BB455_14
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
.Lcp_BB455_8:
	cmp	x11, #2
	b.ne	.Lcp_BB455_15
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
.Lcp_BB455_10:
	cmp	x10, #1
	b.ne	.Lcp_BB455_12
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB455_18
.Lcp_BB455_12:
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB455_13:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB455_14:
	and	x12, x8, #0xfffffffffffffffc
	ldr	d0, [x12, #16]
	b	.Lcp_BB455_8
.Lcp_BB455_15:
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
	b.ne	.Lcp_BB455_10
	ldr	w9, [x12]
	subs	w9, w9, #1
	str	w9, [x12]
	b.ne	.Lcp_BB455_10
	adr	x17, .Lcp_tmp393
	b	free_thunk
.Lcp_tmp393:
	b	.Lcp_BB455_10
.Lcp_BB455_18:
	mov	x0, x8
	adr	x17, .Lcp_tmp394
	b	free_thunk
.Lcp_tmp394:
	b	.Lcp_BB455_12
.Lcp_func_end455:
	.size	op_COLD_COMPARE_OP_LT_FLOAT, .Lcp_func_end455-op_COLD_COMPARE_OP_LT_FLOAT
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
	b.eq	.Lcp_BB456_3
	tbz	w0, #0, .Lcp_BB456_8
	and	x11, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB456_8
.Lcp_BB456_3:
	tst	x10, #0x3
	b.ne	.Lcp_BB456_8
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB456_8
	cmp	x9, #2
	b.ne	.Lcp_BB456_9
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
.Lcp_BB456_7:
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB456_8:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB456_9:
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
	b.ne	.Lcp_BB456_7
	ldr	w8, [x10]
	subs	w8, w8, #1
	str	w8, [x10]
	b.ne	.Lcp_BB456_7
	adr	x17, .Lcp_tmp395
	b	free_thunk
.Lcp_tmp395:
	b	.Lcp_BB456_7
.Lcp_func_end456:
	.size	op_COLD_COMPARE_OP_LT_FLOAT_INT, .Lcp_func_end456-op_COLD_COMPARE_OP_LT_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_LT_INT_FLOAT,@function
op_COLD_COMPARE_OP_LT_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	ldur	x9, [x22, #-8]
	tst	x9, #0x3
	b.ne	.Lcp_BB457_10
	and	x10, x0, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB457_4
	mov	x10, #-36028797018963969
	mov	x11, #-72057594037927937
	add	x10, x9, x10
	cmp	x10, x11
	b.lo	.Lcp_BB457_10
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
	b	.Lcp_BB457_9
.Lcp_BB457_4:
	tbz	w0, #0, .Lcp_BB457_10
	and	x11, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x11, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB457_10
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x9, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB457_10
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
	b.ne	.Lcp_BB457_9
	ldr	w8, [x11]
	subs	w8, w8, #1
	str	w8, [x11]
	b.eq	.Lcp_BB457_11
.Lcp_BB457_9:
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB457_10:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB457_11:
	adr	x17, .Lcp_tmp396
	b	free_thunk
.Lcp_tmp396:
	b	.Lcp_BB457_9
.Lcp_func_end457:
	.size	op_COLD_COMPARE_OP_LT_INT_FLOAT, .Lcp_func_end457-op_COLD_COMPARE_OP_LT_INT_FLOAT
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
	b.eq	.Lcp_BB458_3
	tbz	w8, #0, .Lcp_BB458_13
	and	x11, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB458_13
.Lcp_BB458_3:
	and	x11, x0, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB458_6
	tbz	w0, #0, .Lcp_BB458_13
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB458_13
.Lcp_BB458_6:
	cmp	x10, #2
	b.ne	.Lcp_BB458_14
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
.Lcp_BB458_8:
	cmp	x11, #2
	b.ne	.Lcp_BB458_15
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
.Lcp_BB458_10:
	cmp	x10, #1
	b.ne	.Lcp_BB458_12
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB458_18
.Lcp_BB458_12:
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB458_13:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB458_14:
	and	x12, x8, #0xfffffffffffffffc
	ldr	d0, [x12, #16]
	b	.Lcp_BB458_8
.Lcp_BB458_15:
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
	b.ne	.Lcp_BB458_10
	ldr	w9, [x12]
	subs	w9, w9, #1
	str	w9, [x12]
	b.ne	.Lcp_BB458_10
	adr	x17, .Lcp_tmp397
	b	free_thunk
.Lcp_tmp397:
	b	.Lcp_BB458_10
.Lcp_BB458_18:
	mov	x0, x8
	adr	x17, .Lcp_tmp398
	b	free_thunk
.Lcp_tmp398:
	b	.Lcp_BB458_12
.Lcp_func_end458:
	.size	op_COLD_COMPARE_OP_LE_FLOAT, .Lcp_func_end458-op_COLD_COMPARE_OP_LE_FLOAT
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
	b.eq	.Lcp_BB459_3
	tbz	w0, #0, .Lcp_BB459_8
	and	x11, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB459_8
.Lcp_BB459_3:
	tst	x10, #0x3
	b.ne	.Lcp_BB459_8
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB459_8
	cmp	x9, #2
	b.ne	.Lcp_BB459_9
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
.Lcp_BB459_7:
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB459_8:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB459_9:
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
	b.ne	.Lcp_BB459_7
	ldr	w8, [x10]
	subs	w8, w8, #1
	str	w8, [x10]
	b.ne	.Lcp_BB459_7
	adr	x17, .Lcp_tmp399
	b	free_thunk
.Lcp_tmp399:
	b	.Lcp_BB459_7
.Lcp_func_end459:
	.size	op_COLD_COMPARE_OP_LE_FLOAT_INT, .Lcp_func_end459-op_COLD_COMPARE_OP_LE_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_LE_INT_FLOAT,@function
op_COLD_COMPARE_OP_LE_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	ldur	x9, [x22, #-8]
	tst	x9, #0x3
	b.ne	.Lcp_BB460_10
	and	x10, x0, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB460_4
	mov	x10, #-36028797018963969
	mov	x11, #-72057594037927937
	add	x10, x9, x10
	cmp	x10, x11
	b.lo	.Lcp_BB460_10
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
	b	.Lcp_BB460_9
.Lcp_BB460_4:
	tbz	w0, #0, .Lcp_BB460_10
	and	x11, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x11, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB460_10
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x9, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB460_10
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
	b.ne	.Lcp_BB460_9
	ldr	w8, [x11]
	subs	w8, w8, #1
	str	w8, [x11]
	b.eq	.Lcp_BB460_11
.Lcp_BB460_9:
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB460_10:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB460_11:
	adr	x17, .Lcp_tmp400
	b	free_thunk
.Lcp_tmp400:
	b	.Lcp_BB460_9
.Lcp_func_end460:
	.size	op_COLD_COMPARE_OP_LE_INT_FLOAT, .Lcp_func_end460-op_COLD_COMPARE_OP_LE_INT_FLOAT
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
	b.eq	.Lcp_BB461_3
	tbz	w8, #0, .Lcp_BB461_13
	and	x11, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB461_13
.Lcp_BB461_3:
	and	x11, x0, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB461_6
	tbz	w0, #0, .Lcp_BB461_13
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB461_13
.Lcp_BB461_6:
	cmp	x10, #2
	b.ne	.Lcp_BB461_14
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
.Lcp_BB461_8:
	cmp	x11, #2
	b.ne	.Lcp_BB461_15
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
.Lcp_BB461_10:
	cmp	x10, #1
	b.ne	.Lcp_BB461_12
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB461_18
.Lcp_BB461_12:
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB461_13:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB461_14:
	and	x12, x8, #0xfffffffffffffffc
	ldr	d0, [x12, #16]
	b	.Lcp_BB461_8
.Lcp_BB461_15:
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
	b.ne	.Lcp_BB461_10
	ldr	w9, [x12]
	subs	w9, w9, #1
	str	w9, [x12]
	b.ne	.Lcp_BB461_10
	adr	x17, .Lcp_tmp401
	b	free_thunk
.Lcp_tmp401:
	b	.Lcp_BB461_10
.Lcp_BB461_18:
	mov	x0, x8
	adr	x17, .Lcp_tmp402
	b	free_thunk
.Lcp_tmp402:
	b	.Lcp_BB461_12
.Lcp_func_end461:
	.size	op_COLD_COMPARE_OP_EQ_FLOAT, .Lcp_func_end461-op_COLD_COMPARE_OP_EQ_FLOAT
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
	b.eq	.Lcp_BB462_3
	tbz	w0, #0, .Lcp_BB462_8
	and	x11, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB462_8
.Lcp_BB462_3:
	tst	x10, #0x3
	b.ne	.Lcp_BB462_8
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB462_8
	cmp	x9, #2
	b.ne	.Lcp_BB462_9
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
.Lcp_BB462_7:
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB462_8:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB462_9:
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
	b.ne	.Lcp_BB462_7
	ldr	w8, [x10]
	subs	w8, w8, #1
	str	w8, [x10]
	b.ne	.Lcp_BB462_7
	adr	x17, .Lcp_tmp403
	b	free_thunk
.Lcp_tmp403:
	b	.Lcp_BB462_7
.Lcp_func_end462:
	.size	op_COLD_COMPARE_OP_EQ_FLOAT_INT, .Lcp_func_end462-op_COLD_COMPARE_OP_EQ_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_EQ_INT_FLOAT,@function
op_COLD_COMPARE_OP_EQ_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	ldur	x9, [x22, #-8]
	tst	x9, #0x3
	b.ne	.Lcp_BB463_10
	and	x10, x0, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB463_4
	mov	x10, #-36028797018963969
	mov	x11, #-72057594037927937
	add	x10, x9, x10
	cmp	x10, x11
	b.lo	.Lcp_BB463_10
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
	b	.Lcp_BB463_9
.Lcp_BB463_4:
	tbz	w0, #0, .Lcp_BB463_10
	and	x11, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x11, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB463_10
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x9, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB463_10
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
	b.ne	.Lcp_BB463_9
	ldr	w8, [x11]
	subs	w8, w8, #1
	str	w8, [x11]
	b.eq	.Lcp_BB463_11
.Lcp_BB463_9:
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB463_10:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB463_11:
	adr	x17, .Lcp_tmp404
	b	free_thunk
.Lcp_tmp404:
	b	.Lcp_BB463_9
.Lcp_func_end463:
	.size	op_COLD_COMPARE_OP_EQ_INT_FLOAT, .Lcp_func_end463-op_COLD_COMPARE_OP_EQ_INT_FLOAT
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
	b.eq	.Lcp_BB464_3
	tbz	w8, #0, .Lcp_BB464_13
	and	x11, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB464_13
.Lcp_BB464_3:
	and	x11, x0, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB464_6
	tbz	w0, #0, .Lcp_BB464_13
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB464_13
.Lcp_BB464_6:
	cmp	x10, #2
	b.ne	.Lcp_BB464_14
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
.Lcp_BB464_8:
	cmp	x11, #2
	b.ne	.Lcp_BB464_15
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
.Lcp_BB464_10:
	cmp	x10, #1
	b.ne	.Lcp_BB464_12
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB464_18
.Lcp_BB464_12:
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB464_13:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB464_14:
	and	x12, x8, #0xfffffffffffffffc
	ldr	d0, [x12, #16]
	b	.Lcp_BB464_8
.Lcp_BB464_15:
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
	b.ne	.Lcp_BB464_10
	ldr	w9, [x12]
	subs	w9, w9, #1
	str	w9, [x12]
	b.ne	.Lcp_BB464_10
	adr	x17, .Lcp_tmp405
	b	free_thunk
.Lcp_tmp405:
	b	.Lcp_BB464_10
.Lcp_BB464_18:
	mov	x0, x8
	adr	x17, .Lcp_tmp406
	b	free_thunk
.Lcp_tmp406:
	b	.Lcp_BB464_12
.Lcp_func_end464:
	.size	op_COLD_COMPARE_OP_NE_FLOAT, .Lcp_func_end464-op_COLD_COMPARE_OP_NE_FLOAT
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
	b.eq	.Lcp_BB465_3
	tbz	w0, #0, .Lcp_BB465_8
	and	x11, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB465_8
.Lcp_BB465_3:
	tst	x10, #0x3
	b.ne	.Lcp_BB465_8
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB465_8
	cmp	x9, #2
	b.ne	.Lcp_BB465_9
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
.Lcp_BB465_7:
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB465_8:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB465_9:
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
	b.ne	.Lcp_BB465_7
	ldr	w8, [x10]
	subs	w8, w8, #1
	str	w8, [x10]
	b.ne	.Lcp_BB465_7
	adr	x17, .Lcp_tmp407
	b	free_thunk
.Lcp_tmp407:
	b	.Lcp_BB465_7
.Lcp_func_end465:
	.size	op_COLD_COMPARE_OP_NE_FLOAT_INT, .Lcp_func_end465-op_COLD_COMPARE_OP_NE_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_NE_INT_FLOAT,@function
op_COLD_COMPARE_OP_NE_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	ldur	x9, [x22, #-8]
	tst	x9, #0x3
	b.ne	.Lcp_BB466_10
	and	x10, x0, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB466_4
	mov	x10, #-36028797018963969
	mov	x11, #-72057594037927937
	add	x10, x9, x10
	cmp	x10, x11
	b.lo	.Lcp_BB466_10
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
	b	.Lcp_BB466_9
.Lcp_BB466_4:
	tbz	w0, #0, .Lcp_BB466_10
	and	x11, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x11, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB466_10
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x9, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB466_10
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
	b.ne	.Lcp_BB466_9
	ldr	w8, [x11]
	subs	w8, w8, #1
	str	w8, [x11]
	b.eq	.Lcp_BB466_11
.Lcp_BB466_9:
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB466_10:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB466_11:
	adr	x17, .Lcp_tmp408
	b	free_thunk
.Lcp_tmp408:
	b	.Lcp_BB466_9
.Lcp_func_end466:
	.size	op_COLD_COMPARE_OP_NE_INT_FLOAT, .Lcp_func_end466-op_COLD_COMPARE_OP_NE_INT_FLOAT
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
	b.eq	.Lcp_BB467_3
	tbz	w8, #0, .Lcp_BB467_13
	and	x11, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB467_13
.Lcp_BB467_3:
	and	x11, x0, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB467_6
	tbz	w0, #0, .Lcp_BB467_13
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB467_13
.Lcp_BB467_6:
	cmp	x10, #2
	b.ne	.Lcp_BB467_14
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
.Lcp_BB467_8:
	cmp	x11, #2
	b.ne	.Lcp_BB467_15
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
.Lcp_BB467_10:
	cmp	x10, #1
	b.ne	.Lcp_BB467_12
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB467_18
.Lcp_BB467_12:
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB467_13:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB467_14:
	and	x12, x8, #0xfffffffffffffffc
	ldr	d0, [x12, #16]
	b	.Lcp_BB467_8
.Lcp_BB467_15:
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
	b.ne	.Lcp_BB467_10
	ldr	w9, [x12]
	subs	w9, w9, #1
	str	w9, [x12]
	b.ne	.Lcp_BB467_10
	adr	x17, .Lcp_tmp409
	b	free_thunk
.Lcp_tmp409:
	b	.Lcp_BB467_10
.Lcp_BB467_18:
	mov	x0, x8
	adr	x17, .Lcp_tmp410
	b	free_thunk
.Lcp_tmp410:
	b	.Lcp_BB467_12
.Lcp_func_end467:
	.size	op_COLD_COMPARE_OP_GT_FLOAT, .Lcp_func_end467-op_COLD_COMPARE_OP_GT_FLOAT
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
	b.eq	.Lcp_BB468_3
	tbz	w0, #0, .Lcp_BB468_8
	and	x11, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB468_8
.Lcp_BB468_3:
	tst	x10, #0x3
	b.ne	.Lcp_BB468_8
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB468_8
	cmp	x9, #2
	b.ne	.Lcp_BB468_9
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
.Lcp_BB468_7:
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB468_8:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB468_9:
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
	b.ne	.Lcp_BB468_7
	ldr	w8, [x10]
	subs	w8, w8, #1
	str	w8, [x10]
	b.ne	.Lcp_BB468_7
	adr	x17, .Lcp_tmp411
	b	free_thunk
.Lcp_tmp411:
	b	.Lcp_BB468_7
.Lcp_func_end468:
	.size	op_COLD_COMPARE_OP_GT_FLOAT_INT, .Lcp_func_end468-op_COLD_COMPARE_OP_GT_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_GT_INT_FLOAT,@function
op_COLD_COMPARE_OP_GT_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	ldur	x9, [x22, #-8]
	tst	x9, #0x3
	b.ne	.Lcp_BB469_10
	and	x10, x0, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB469_4
	mov	x10, #-36028797018963969
	mov	x11, #-72057594037927937
	add	x10, x9, x10
	cmp	x10, x11
	b.lo	.Lcp_BB469_10
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
	b	.Lcp_BB469_9
.Lcp_BB469_4:
	tbz	w0, #0, .Lcp_BB469_10
	and	x11, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x11, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB469_10
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x9, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB469_10
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
	b.ne	.Lcp_BB469_9
	ldr	w8, [x11]
	subs	w8, w8, #1
	str	w8, [x11]
	b.eq	.Lcp_BB469_11
.Lcp_BB469_9:
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB469_10:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB469_11:
	adr	x17, .Lcp_tmp412
	b	free_thunk
.Lcp_tmp412:
	b	.Lcp_BB469_9
.Lcp_func_end469:
	.size	op_COLD_COMPARE_OP_GT_INT_FLOAT, .Lcp_func_end469-op_COLD_COMPARE_OP_GT_INT_FLOAT
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
	b.eq	.Lcp_BB470_3
	tbz	w8, #0, .Lcp_BB470_13
	and	x11, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB470_13
.Lcp_BB470_3:
	and	x11, x0, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB470_6
	tbz	w0, #0, .Lcp_BB470_13
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB470_13
.Lcp_BB470_6:
	cmp	x10, #2
	b.ne	.Lcp_BB470_14
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
.Lcp_BB470_8:
	cmp	x11, #2
	b.ne	.Lcp_BB470_15
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
.Lcp_BB470_10:
	cmp	x10, #1
	b.ne	.Lcp_BB470_12
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB470_18
.Lcp_BB470_12:
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB470_13:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB470_14:
	and	x12, x8, #0xfffffffffffffffc
	ldr	d0, [x12, #16]
	b	.Lcp_BB470_8
.Lcp_BB470_15:
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
	b.ne	.Lcp_BB470_10
	ldr	w9, [x12]
	subs	w9, w9, #1
	str	w9, [x12]
	b.ne	.Lcp_BB470_10
	adr	x17, .Lcp_tmp413
	b	free_thunk
.Lcp_tmp413:
	b	.Lcp_BB470_10
.Lcp_BB470_18:
	mov	x0, x8
	adr	x17, .Lcp_tmp414
	b	free_thunk
.Lcp_tmp414:
	b	.Lcp_BB470_12
.Lcp_func_end470:
	.size	op_COLD_COMPARE_OP_GE_FLOAT, .Lcp_func_end470-op_COLD_COMPARE_OP_GE_FLOAT
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
	b.eq	.Lcp_BB471_3
	tbz	w0, #0, .Lcp_BB471_8
	and	x11, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB471_8
.Lcp_BB471_3:
	tst	x10, #0x3
	b.ne	.Lcp_BB471_8
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB471_8
	cmp	x9, #2
	b.ne	.Lcp_BB471_9
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
.Lcp_BB471_7:
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB471_8:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB471_9:
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
	b.ne	.Lcp_BB471_7
	ldr	w8, [x10]
	subs	w8, w8, #1
	str	w8, [x10]
	b.ne	.Lcp_BB471_7
	adr	x17, .Lcp_tmp415
	b	free_thunk
.Lcp_tmp415:
	b	.Lcp_BB471_7
.Lcp_func_end471:
	.size	op_COLD_COMPARE_OP_GE_FLOAT_INT, .Lcp_func_end471-op_COLD_COMPARE_OP_GE_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_GE_INT_FLOAT,@function
op_COLD_COMPARE_OP_GE_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	ldur	x9, [x22, #-8]
	tst	x9, #0x3
	b.ne	.Lcp_BB472_10
	and	x10, x0, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB472_4
	mov	x10, #-36028797018963969
	mov	x11, #-72057594037927937
	add	x10, x9, x10
	cmp	x10, x11
	b.lo	.Lcp_BB472_10
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
	b	.Lcp_BB472_9
.Lcp_BB472_4:
	tbz	w0, #0, .Lcp_BB472_10
	and	x11, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x11, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB472_10
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x9, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB472_10
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
	b.ne	.Lcp_BB472_9
	ldr	w8, [x11]
	subs	w8, w8, #1
	str	w8, [x11]
	b.eq	.Lcp_BB472_11
.Lcp_BB472_9:
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB472_10:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB472_11:
	adr	x17, .Lcp_tmp416
	b	free_thunk
.Lcp_tmp416:
	b	.Lcp_BB472_9
.Lcp_func_end472:
	.size	op_COLD_COMPARE_OP_GE_INT_FLOAT, .Lcp_func_end472-op_COLD_COMPARE_OP_GE_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_UNARY_NEGATIVE_FLOAT,@function
op_COLD_UNARY_NEGATIVE_FLOAT:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	and	x9, x8, #0x3
	cmp	x9, #2
	b.ne	.Lcp_BB473_2
	ror	x10, x8, #4
	mov	x11, #-2882303761517117440
	add	x10, x10, x11
	fmov	d0, x10
	b	.Lcp_BB473_5
.Lcp_BB473_2:
	tbz	w8, #0, .Lcp_BB473_10
	and	x10, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x11, [x10, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB473_10
	ldr	d0, [x10, #16]
.Lcp_BB473_5:
	fneg	d0, d0
	mov	x11, #2882303761517117440
	fmov	x10, d0
	add	x10, x10, x11
	ror	x0, x10, #60
	and	x10, x0, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB473_9
.Lcp_BB473_6:
	cmp	x9, #1
	stur	x0, [x22, #-8]
	b.ne	.Lcp_BB473_8
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB473_11
.Lcp_BB473_8:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB473_9:
	adr	x17, .Lcp_tmp417
	b	box_thunk
.Lcp_tmp417:
	b	.Lcp_BB473_6
.Lcp_BB473_10:
	b	op_UNARY_NEGATIVE
.Lcp_BB473_11:
	mov	x0, x8
	adr	x17, .Lcp_tmp418
	b	free_thunk
.Lcp_tmp418:
	b	.Lcp_BB473_8
.Lcp_func_end473:
	.size	op_COLD_UNARY_NEGATIVE_FLOAT, .Lcp_func_end473-op_COLD_UNARY_NEGATIVE_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_STORE_SUBSCR_ARRAY_DOUBLE,@function
op_COLD_STORE_SUBSCR_ARRAY_DOUBLE:
	.cfi_startproc
	mov	x9, x22
	ldp	x8, x0, [x22, #-24]!
	tbz	w0, #0, .Lcp_BB474_16
	and	x10, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_array
	add	x12, x12, :lo12:cp_type_array
	ldr	x11, [x10, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB474_16
	ldr	x12, [x22, #16]
	tst	x12, #0x3
	b.ne	.Lcp_BB474_16
	ldrb	w11, [x10, #24]
	cmp	w11, #100
	b.ne	.Lcp_BB474_16
	and	x11, x8, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB474_7
	asr	x12, x12, #2
	ldr	x13, [x10, #16]
	cmp	x12, x13
	b.hs	.Lcp_BB474_16
	ror	x9, x8, #4
	mov	x13, #-2882303761517117440
	add	x9, x9, x13
	b	.Lcp_BB474_11
.Lcp_BB474_7:
	tbz	w8, #0, .Lcp_BB474_16
	and	x13, x8, #0xfffffffffffffffc
	adrp	x15, cp_type_float
	add	x15, x15, :lo12:cp_type_float
	ldr	x14, [x13, #8]
	cmp	x14, x15
	b.ne	.Lcp_BB474_16
	asr	x12, x12, #2
	ldr	x14, [x10, #16]
	cmp	x12, x14
	b.hs	.Lcp_BB474_16
	ldr	x9, [x13, #16]
.Lcp_BB474_11:
	ldr	x13, [x10, #32]
	and	x14, x0, #0x3
	cmp	x14, #1
	str	x9, [x13, x12, lsl #3]
	b.ne	.Lcp_BB474_13
	ldr	w9, [x10]
	subs	w9, w9, #1
	str	w9, [x10]
	b.eq	.Lcp_BB474_17
.Lcp_BB474_13:
	cmp	x11, #1
	b.ne	.Lcp_BB474_15
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB474_18
.Lcp_BB474_15:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB474_16:
	mov	x22, x9
	b	op_STORE_SUBSCR
.Lcp_BB474_17:
	adr	x17, .Lcp_tmp419
	b	free_thunk
.Lcp_tmp419:
	b	.Lcp_BB474_13
.Lcp_BB474_18:
	mov	x0, x8
	adr	x17, .Lcp_tmp420
	b	free_thunk
.Lcp_tmp420:
	b	.Lcp_BB474_15
.Lcp_func_end474:
	.size	op_COLD_STORE_SUBSCR_ARRAY_DOUBLE, .Lcp_func_end474-op_COLD_STORE_SUBSCR_ARRAY_DOUBLE
	.cfi_endproc
	.p2align	2
	.type	op_COLD_STORE_SUBSCR_ARRAY_DOUBLE_BACKWARDS,@function
op_COLD_STORE_SUBSCR_ARRAY_DOUBLE_BACKWARDS:
	.cfi_startproc
	mov	x9, x22
	ldp	x8, x0, [x22, #-24]!
	tbz	w0, #0, .Lcp_BB475_16
	and	x10, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_array
	add	x12, x12, :lo12:cp_type_array
	ldr	x11, [x10, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB475_16
	ldr	x12, [x22, #16]
	tst	x12, #0x3
	b.ne	.Lcp_BB475_16
	ldrb	w11, [x10, #24]
	cmp	w11, #100
	b.ne	.Lcp_BB475_16
	and	x11, x8, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB475_7
	tbz	w8, #0, .Lcp_BB475_16
	and	x13, x8, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x13, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB475_16
.Lcp_BB475_7:
	tbz	x12, #63, .Lcp_BB475_16
	ldr	x13, [x10, #16]
	cmn	x13, x12, asr #2
	b.lo	.Lcp_BB475_16
	add	x9, x12, x13, lsl #2
	cmp	x11, #2
	b.ne	.Lcp_BB475_17
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
.Lcp_BB475_11:
	ldr	x13, [x10, #32]
	lsl	x9, x9, #1
	and	x14, x0, #0x3
	cmp	x14, #1
	str	x12, [x13, x9]
	b.ne	.Lcp_BB475_13
	ldr	w9, [x10]
	subs	w9, w9, #1
	str	w9, [x10]
	b.eq	.Lcp_BB475_18
.Lcp_BB475_13:
	cmp	x11, #1
	b.ne	.Lcp_BB475_15
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB475_19
.Lcp_BB475_15:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB475_16:
	mov	x22, x9
	b	op_STORE_SUBSCR
.Lcp_BB475_17:
	and	x12, x8, #0xfffffffffffffffc
	ldr	x12, [x12, #16]
	b	.Lcp_BB475_11
.Lcp_BB475_18:
	adr	x17, .Lcp_tmp421
	b	free_thunk
.Lcp_tmp421:
	b	.Lcp_BB475_13
.Lcp_BB475_19:
	mov	x0, x8
	adr	x17, .Lcp_tmp422
	b	free_thunk
.Lcp_tmp422:
	b	.Lcp_BB475_15
.Lcp_func_end475:
	.size	op_COLD_STORE_SUBSCR_ARRAY_DOUBLE_BACKWARDS, .Lcp_func_end475-op_COLD_STORE_SUBSCR_ARRAY_DOUBLE_BACKWARDS
	.cfi_endproc
	.p2align	2
	.type	op_COLD_CALL_FUNCTION_EXACT,@function
op_COLD_CALL_FUNCTION_EXACT:
	.cfi_startproc
	lsr	w10, w25, #10
	mov	w8, w10
	mvn	x9, x8
	ldr	x9, [x22, x9, lsl #3]
	tbz	w9, #0, .Lcp_BB476_22
	and	x11, x9, #0xfffffffffffffffc
	adrp	x13, cp_type_function
	add	x13, x13, :lo12:cp_type_function
	ldr	x12, [x11, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB476_22
	mov	x12, #-2
	sub	x12, x12, x8
	add	x13, x22, x12, lsl #3
	ldr	x12, [x13]
	cmp	x12, #3
	b.ne	.Lcp_BB476_22
	ldr	w12, [x23, #8]
	ldr	w14, [x11, #56]
	cmp	w14, w12
	b.ne	.Lcp_BB476_22
	ldr	x14, [x11, #16]
	sub	x10, x22, w10, uxtw #3
	ldr	w12, [x21, #40]
	and	x15, x14, #0xfffffffffffffffc
	mov	x16, x10
	ldp	w14, w15, [x15, #64]
	tbz	w12, #0, .Lcp_BB476_6
	ldr	x16, [x21, #56]
.Lcp_BB476_6:
	add	x14, x16, x14, lsl #3
	add	x14, x14, x15, lsl #3
	ldr	x15, [x20, #24]
	add	x14, x14, #64
	cmp	x14, x15
	b.hi	.Lcp_BB476_22
	ldr	w14, [x21, #36]
	ldr	w15, [x20, #20]
	cmp	w14, w15
	b.hs	.Lcp_BB476_22
	sub	x13, x13, x21
	mvn	w14, w9
	mov	w15, #5
	sub	x13, x13, #64
	tst	x14, #0x3
	str	x23, [x21, #16]
	lsr	x13, x13, #3
	str	w15, [x21, #44]
	str	w13, [x21, #32]
	b.eq	.Lcp_BB476_23
.Lcp_BB476_9:
	tbz	w12, #0, .Lcp_BB476_11
	ldr	x10, [x21, #56]
.Lcp_BB476_11:
	cbz	w8, .Lcp_BB476_18
	neg	x11, x8
	mov	x12, x10
.Lcp_BB476_13:
	ldr	x13, [x22, x11, lsl #3]
	mvn	w14, w13
	tst	x14, #0x3
	b.eq	.Lcp_BB476_15
.Lcp_BB476_14:
	add	x11, x11, #1
	str	x13, [x12], #8
	cbnz	x11, .Lcp_BB476_13
	b	.Lcp_BB476_18
.Lcp_BB476_15:
	cmp	x13, #3
	b.eq	.Lcp_BB476_14
	and	x14, x13, #0xfffffffffffffffc
	ldrb	w15, [x14, #4]
	tbnz	w15, #0, .Lcp_BB476_14
	ldr	w15, [x14]
	and	x13, x13, #0xfffffffffffffffd
	add	w15, w15, #1
	str	w15, [x14]
	b	.Lcp_BB476_14
.Lcp_BB476_18:
	and	x11, x9, #0xfffffffffffffffc
	ldr	x11, [x11, #16]
	and	x11, x11, #0xfffffffffffffffc
	ldr	w12, [x11, #64]
	cmp	w8, w12
	b.hs	.Lcp_BB476_21
	add	x13, x10, x8, lsl #3
	sub	w8, w12, w8
	mov	w14, #3
.Lcp_BB476_20:
	subs	w8, w8, #1
	str	x14, [x13], #8
	b.ne	.Lcp_BB476_20
.Lcp_BB476_21:
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
.Lcp_BB476_22:
	b	op_CALL
.Lcp_BB476_23:
	cmp	x9, #3
	b.eq	.Lcp_BB476_9
	ldrb	w13, [x11, #4]
	tbnz	w13, #0, .Lcp_BB476_9
	ldr	w13, [x11]
	and	x9, x9, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x11]
	b	.Lcp_BB476_9
.Lcp_func_end476:
	.size	op_COLD_CALL_FUNCTION_EXACT, .Lcp_func_end476-op_COLD_CALL_FUNCTION_EXACT
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
	b.eq	.Lcp_BB477_23
	and	x12, x9, #0xfffffffffffffffc
	adrp	x14, cp_type_function
	add	x14, x14, :lo12:cp_type_function
	ldr	x11, [x12, #8]
	cmp	x11, x14
	b.ne	.Lcp_BB477_23
	ldr	w11, [x23, #8]
	ldr	w14, [x12, #56]
	cmp	w14, w11
	b.ne	.Lcp_BB477_23
	ldr	x14, [x12, #16]
	sub	x10, x22, w10, uxtw #3
	ldr	w11, [x21, #40]
	and	x15, x14, #0xfffffffffffffffc
	mov	x16, x10
	ldp	w14, w15, [x15, #64]
	tbz	w11, #0, .Lcp_BB477_5
	ldr	x16, [x21, #56]
.Lcp_BB477_5:
	add	x14, x16, x14, lsl #3
	add	x14, x14, x15, lsl #3
	ldr	x15, [x20, #24]
	add	x14, x14, #64
	cmp	x14, x15
	b.hi	.Lcp_BB477_23
	ldr	w14, [x21, #36]
	ldr	w15, [x20, #20]
	cmp	w14, w15
	b.hs	.Lcp_BB477_23
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
	b.eq	.Lcp_BB477_24
.Lcp_BB477_8:
	mvn	w12, w13
	tst	x12, #0x3
	b.eq	.Lcp_BB477_26
.Lcp_BB477_9:
	tbnz	w11, #0, .Lcp_BB477_11
	sub	x10, x10, #8
	b	.Lcp_BB477_12
.Lcp_BB477_11:
	ldr	x10, [x21, #56]
.Lcp_BB477_12:
	mov	x11, x10
	str	x13, [x11], #8
	cbz	w8, .Lcp_BB477_19
	neg	x12, x8
.Lcp_BB477_14:
	ldr	x13, [x22, x12, lsl #3]
	mvn	w14, w13
	tst	x14, #0x3
	b.eq	.Lcp_BB477_16
.Lcp_BB477_15:
	add	x12, x12, #1
	str	x13, [x11], #8
	cbnz	x12, .Lcp_BB477_14
	b	.Lcp_BB477_19
.Lcp_BB477_16:
	cmp	x13, #3
	b.eq	.Lcp_BB477_15
	and	x14, x13, #0xfffffffffffffffc
	ldrb	w15, [x14, #4]
	tbnz	w15, #0, .Lcp_BB477_15
	ldr	w15, [x14]
	and	x13, x13, #0xfffffffffffffffd
	add	w15, w15, #1
	str	w15, [x14]
	b	.Lcp_BB477_15
.Lcp_BB477_19:
	and	x11, x9, #0xfffffffffffffffc
	add	w13, w8, #1
	ldr	x11, [x11, #16]
	and	x11, x11, #0xfffffffffffffffc
	ldr	w12, [x11, #64]
	cmp	w13, w12
	b.hs	.Lcp_BB477_22
	add	x13, x10, x8, lsl #3
	mvn	w14, w8
	add	x8, x13, #8
	add	w13, w14, w12
	mov	w14, #3
.Lcp_BB477_21:
	subs	w13, w13, #1
	str	x14, [x8], #8
	b.ne	.Lcp_BB477_21
.Lcp_BB477_22:
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
.Lcp_BB477_23:
	b	op_CALL
.Lcp_BB477_24:
	ldrb	w14, [x12, #4]
	tbnz	w14, #0, .Lcp_BB477_8
	ldr	w14, [x12]
	and	x9, x9, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x12]
	b	.Lcp_BB477_8
.Lcp_BB477_26:
	cmp	x13, #3
	b.eq	.Lcp_BB477_9
	and	x12, x13, #0xfffffffffffffffc
	ldrb	w14, [x12, #4]
	tbnz	w14, #0, .Lcp_BB477_9
	ldr	w14, [x12]
	and	x13, x13, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x12]
	b	.Lcp_BB477_9
.Lcp_func_end477:
	.size	op_COLD_CALL_METHOD_EXACT, .Lcp_func_end477-op_COLD_CALL_METHOD_EXACT
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
	b.ne	.Lcp_BB478_28
	mvn	x9, x8
	ldr	x9, [x22, x9, lsl #3]
	tbz	w9, #0, .Lcp_BB478_28
	and	x11, x9, #0xfffffffffffffffc
	adrp	x14, cp_type_function
	add	x14, x14, :lo12:cp_type_function
	ldr	x13, [x11, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB478_28
	ldr	w13, [x23, #8]
	ldr	w14, [x11, #56]
	cmp	w14, w13
	b.ne	.Lcp_BB478_28
	ldr	x13, [x11, #48]
	cmp	x13, #3
	b.eq	.Lcp_BB478_28
	and	x13, x13, #0xfffffffffffffffc
	ldr	x14, [x13, #16]
	cbz	x14, .Lcp_BB478_28
	add	x13, x13, x14, lsl #3
	sub	x10, x22, w10, uxtw #3
	ldr	x0, [x13, #24]
	ldr	w13, [x21, #40]
	and	x14, x0, #0x3
	cmp	x14, #1
	b.ne	.Lcp_BB478_8
	and	x15, x0, #0xfffffffffffffffc
	ldr	w16, [x15]
	add	w16, w16, #1
	str	w16, [x15]
.Lcp_BB478_8:
	ldr	x15, [x11, #16]
	mov	x17, x10
	and	x16, x15, #0xfffffffffffffffc
	ldp	w15, w16, [x16, #64]
	tbz	w13, #0, .Lcp_BB478_10
	ldr	x17, [x21, #56]
.Lcp_BB478_10:
	add	x15, x17, x15, lsl #3
	add	x15, x15, x16, lsl #3
	ldr	x16, [x20, #24]
	add	x15, x15, #64
	cmp	x15, x16
	b.hi	.Lcp_BB478_26
	ldr	w15, [x21, #36]
	ldr	w16, [x20, #20]
	cmp	w15, w16
	b.hs	.Lcp_BB478_26
	sub	x12, x12, x21
	mvn	w14, w9
	mov	w15, #5
	sub	x12, x12, #64
	tst	x14, #0x3
	str	x23, [x21, #16]
	lsr	x12, x12, #3
	str	w15, [x21, #44]
	str	w12, [x21, #32]
	b.eq	.Lcp_BB478_29
.Lcp_BB478_13:
	tbz	w13, #0, .Lcp_BB478_15
	ldr	x10, [x21, #56]
.Lcp_BB478_15:
	cbz	w8, .Lcp_BB478_22
	neg	x11, x8
	mov	x12, x10
.Lcp_BB478_17:
	ldr	x13, [x22, x11, lsl #3]
	mvn	w14, w13
	tst	x14, #0x3
	b.eq	.Lcp_BB478_19
.Lcp_BB478_18:
	add	x11, x11, #1
	str	x13, [x12], #8
	cbnz	x11, .Lcp_BB478_17
	b	.Lcp_BB478_22
.Lcp_BB478_19:
	cmp	x13, #3
	b.eq	.Lcp_BB478_18
	and	x14, x13, #0xfffffffffffffffc
	ldrb	w15, [x14, #4]
	tbnz	w15, #0, .Lcp_BB478_18
	ldr	w15, [x14]
	and	x13, x13, #0xfffffffffffffffd
	add	w15, w15, #1
	str	w15, [x14]
	b	.Lcp_BB478_18
.Lcp_BB478_22:
	str	x0, [x10, x8, lsl #3]
	and	x11, x9, #0xfffffffffffffffc
	add	w13, w8, #1
	ldr	x11, [x11, #16]
	and	x11, x11, #0xfffffffffffffffc
	ldr	w12, [x11, #64]
	cmp	w13, w12
	b.hs	.Lcp_BB478_25
	add	x13, x10, x8, lsl #3
	mvn	w14, w8
	add	x8, x13, #8
	add	w13, w14, w12
	mov	w14, #3
.Lcp_BB478_24:
	subs	w13, w13, #1
	str	x14, [x8], #8
	b.ne	.Lcp_BB478_24
.Lcp_BB478_25:
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
.Lcp_BB478_26:
	cmp	x14, #1
	b.ne	.Lcp_BB478_28
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB478_32
.Lcp_BB478_28:
	b	op_CALL
.Lcp_BB478_29:
	cmp	x9, #3
	b.eq	.Lcp_BB478_13
	ldrb	w12, [x11, #4]
	tbnz	w12, #0, .Lcp_BB478_13
	ldr	w12, [x11]
	and	x9, x9, #0xfffffffffffffffd
	add	w12, w12, #1
	str	w12, [x11]
	b	.Lcp_BB478_13
.Lcp_BB478_32:
	adr	x17, .Lcp_tmp423
	b	free_thunk
.Lcp_tmp423:
	b	op_CALL
.Lcp_func_end478:
	.size	op_COLD_CALL_FUNCTION_DEFAULTS_1, .Lcp_func_end478-op_COLD_CALL_FUNCTION_DEFAULTS_1
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
	b.eq	.Lcp_BB479_29
	and	x13, x9, #0xfffffffffffffffc
	adrp	x12, cp_type_function
	add	x12, x12, :lo12:cp_type_function
	ldr	x10, [x13, #8]
	cmp	x10, x12
	b.ne	.Lcp_BB479_29
	ldr	w10, [x23, #8]
	ldr	w12, [x13, #56]
	cmp	w12, w10
	b.ne	.Lcp_BB479_29
	ldr	x10, [x13, #48]
	cmp	x10, #3
	b.eq	.Lcp_BB479_29
	and	x10, x10, #0xfffffffffffffffc
	ldr	x12, [x10, #16]
	cbz	x12, .Lcp_BB479_29
	add	x10, x10, x12, lsl #3
	sub	x11, x22, w11, uxtw #3
	ldr	w12, [x21, #40]
	ldr	x0, [x10, #24]
	mvn	x10, x8
	ldr	x10, [x22, x10, lsl #3]
	and	x15, x0, #0x3
	cmp	x15, #1
	b.ne	.Lcp_BB479_7
	and	x16, x0, #0xfffffffffffffffc
	ldr	w17, [x16]
	add	w17, w17, #1
	str	w17, [x16]
.Lcp_BB479_7:
	ldr	x16, [x13, #16]
	mov	x18, x11
	and	x17, x16, #0xfffffffffffffffc
	ldp	w16, w17, [x17, #64]
	tbz	w12, #0, .Lcp_BB479_9
	ldr	x18, [x21, #56]
.Lcp_BB479_9:
	add	x16, x18, x16, lsl #3
	add	x16, x16, x17, lsl #3
	ldr	x17, [x20, #24]
	add	x16, x16, #64
	cmp	x16, x17
	b.hi	.Lcp_BB479_27
	ldr	w16, [x21, #36]
	ldr	w17, [x20, #20]
	cmp	w16, w17
	b.hs	.Lcp_BB479_27
	sub	x14, x14, x21
	mvn	w15, w9
	mov	w16, #5
	sub	x14, x14, #64
	tst	x15, #0x3
	str	x23, [x21, #16]
	lsr	x14, x14, #3
	str	w16, [x21, #44]
	str	w14, [x21, #32]
	b.eq	.Lcp_BB479_30
.Lcp_BB479_12:
	mvn	w13, w10
	tst	x13, #0x3
	b.eq	.Lcp_BB479_32
.Lcp_BB479_13:
	tbnz	w12, #0, .Lcp_BB479_15
	sub	x11, x11, #8
	b	.Lcp_BB479_16
.Lcp_BB479_15:
	ldr	x11, [x21, #56]
.Lcp_BB479_16:
	mov	x12, x11
	str	x10, [x12], #8
	cbz	w8, .Lcp_BB479_23
	neg	x10, x8
.Lcp_BB479_18:
	ldr	x13, [x22, x10, lsl #3]
	mvn	w14, w13
	tst	x14, #0x3
	b.eq	.Lcp_BB479_20
.Lcp_BB479_19:
	add	x10, x10, #1
	str	x13, [x12], #8
	cbnz	x10, .Lcp_BB479_18
	b	.Lcp_BB479_23
.Lcp_BB479_20:
	cmp	x13, #3
	b.eq	.Lcp_BB479_19
	and	x14, x13, #0xfffffffffffffffc
	ldrb	w15, [x14, #4]
	tbnz	w15, #0, .Lcp_BB479_19
	ldr	w15, [x14]
	and	x13, x13, #0xfffffffffffffffd
	add	w15, w15, #1
	str	w15, [x14]
	b	.Lcp_BB479_19
.Lcp_BB479_23:
	add	x13, x11, x8, lsl #3
	and	x10, x9, #0xfffffffffffffffc
	add	w14, w8, #2
	str	x0, [x13, #8]
	ldr	x10, [x10, #16]
	and	x10, x10, #0xfffffffffffffffc
	ldr	w12, [x10, #64]
	cmp	w14, w12
	b.hs	.Lcp_BB479_26
	sub	w14, w12, w8
	add	x8, x13, #16
	sub	w13, w14, #2
	mov	w14, #3
.Lcp_BB479_25:
	subs	w13, w13, #1
	str	x14, [x8], #8
	b.ne	.Lcp_BB479_25
.Lcp_BB479_26:
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
.Lcp_BB479_27:
	cmp	x15, #1
	b.ne	.Lcp_BB479_29
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB479_35
.Lcp_BB479_29:
	b	op_CALL
.Lcp_BB479_30:
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB479_12
	ldr	w14, [x13]
	and	x9, x9, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB479_12
.Lcp_BB479_32:
	cmp	x10, #3
	b.eq	.Lcp_BB479_13
	and	x13, x10, #0xfffffffffffffffc
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB479_13
	ldr	w14, [x13]
	and	x10, x10, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB479_13
.Lcp_BB479_35:
	adr	x17, .Lcp_tmp424
	b	free_thunk
.Lcp_tmp424:
	b	op_CALL
.Lcp_func_end479:
	.size	op_COLD_CALL_METHOD_DEFAULTS_1, .Lcp_func_end479-op_COLD_CALL_METHOD_DEFAULTS_1
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
	b.ne	.Lcp_BB480_32
	mvn	x8, x10
	ldr	x9, [x22, x8, lsl #3]
	tbz	w9, #0, .Lcp_BB480_32
	and	x12, x9, #0xfffffffffffffffc
	adrp	x14, cp_type_function
	add	x14, x14, :lo12:cp_type_function
	ldr	x8, [x12, #8]
	cmp	x8, x14
	b.ne	.Lcp_BB480_32
	ldr	w8, [x23, #8]
	ldr	w14, [x12, #56]
	cmp	w14, w8
	b.ne	.Lcp_BB480_32
	ldr	x8, [x12, #48]
	cmp	x8, #3
	b.eq	.Lcp_BB480_32
	and	x16, x8, #0xfffffffffffffffc
	mov	x8, x16
	ldr	x14, [x8, #16]!
	cmp	x14, #1
	b.ls	.Lcp_BB480_32
	ldr	x8, [x8, x14, lsl #3]
	ldr	w14, [x21, #40]
	and	x15, x8, #0x3
	cmp	x15, #1
	b.ne	.Lcp_BB480_8
	and	x16, x8, #0xfffffffffffffffc
	ldr	w17, [x16]
	add	w17, w17, #1
	str	w17, [x16]
	ldr	x16, [x12, #48]
	and	x16, x16, #0xfffffffffffffffc
.Lcp_BB480_8:
	ldr	x17, [x16, #16]
	sub	x11, x22, w11, uxtw #3
	add	x16, x16, x17, lsl #3
	ldr	x0, [x16, #24]
	and	x16, x0, #0x3
	cmp	x16, #1
	b.ne	.Lcp_BB480_10
	and	x17, x0, #0xfffffffffffffffc
	ldr	w18, [x17]
	add	w18, w18, #1
	str	w18, [x17]
.Lcp_BB480_10:
	ldr	x17, [x12, #16]
	mov	x19, x11
	and	x18, x17, #0xfffffffffffffffc
	ldp	w17, w18, [x18, #64]
	tbz	w14, #0, .Lcp_BB480_12
	ldr	x19, [x21, #56]
.Lcp_BB480_12:
	add	x17, x19, x17, lsl #3
	add	x17, x17, x18, lsl #3
	ldr	x18, [x20, #24]
	add	x17, x17, #64
	cmp	x17, x18
	b.hi	.Lcp_BB480_28
	ldr	w17, [x21, #36]
	ldr	w18, [x20, #20]
	cmp	w17, w18
	b.hs	.Lcp_BB480_28
	sub	x13, x13, x21
	mvn	w15, w9
	mov	w16, #5
	sub	x13, x13, #64
	tst	x15, #0x3
	str	x23, [x21, #16]
	lsr	x13, x13, #3
	str	w16, [x21, #44]
	str	w13, [x21, #32]
	b.eq	.Lcp_BB480_33
.Lcp_BB480_15:
	tbz	w14, #0, .Lcp_BB480_17
	ldr	x11, [x21, #56]
.Lcp_BB480_17:
	cbz	w10, .Lcp_BB480_24
	neg	x12, x10
	mov	x13, x11
.Lcp_BB480_19:
	ldr	x14, [x22, x12, lsl #3]
	mvn	w15, w14
	tst	x15, #0x3
	b.eq	.Lcp_BB480_21
.Lcp_BB480_20:
	add	x12, x12, #1
	str	x14, [x13], #8
	cbnz	x12, .Lcp_BB480_19
	b	.Lcp_BB480_24
.Lcp_BB480_21:
	cmp	x14, #3
	b.eq	.Lcp_BB480_20
	and	x15, x14, #0xfffffffffffffffc
	ldrb	w16, [x15, #4]
	tbnz	w16, #0, .Lcp_BB480_20
	ldr	w16, [x15]
	and	x14, x14, #0xfffffffffffffffd
	add	w16, w16, #1
	str	w16, [x15]
	b	.Lcp_BB480_20
.Lcp_BB480_24:
	add	x13, x11, x10, lsl #3
	add	w14, w10, #2
	stp	x8, x0, [x13]
	and	x8, x9, #0xfffffffffffffffc
	ldr	x8, [x8, #16]
	and	x12, x8, #0xfffffffffffffffc
	ldr	w8, [x12, #64]
	cmp	w14, w8
	b.hs	.Lcp_BB480_27
	sub	w14, w8, w10
	add	x10, x13, #16
	sub	w13, w14, #2
	mov	w14, #3
.Lcp_BB480_26:
	subs	w13, w13, #1
	str	x14, [x10], #8
	b.ne	.Lcp_BB480_26
.Lcp_BB480_27:
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
.Lcp_BB480_28:
	cmp	x16, #1
	b.ne	.Lcp_BB480_30
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB480_36
.Lcp_BB480_30:
	cmp	x15, #1
	b.ne	.Lcp_BB480_32
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB480_37
.Lcp_BB480_32:
	b	op_CALL
.Lcp_BB480_33:
	cmp	x9, #3
	b.eq	.Lcp_BB480_15
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB480_15
	ldr	w13, [x12]
	and	x9, x9, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB480_15
.Lcp_BB480_36:
	adr	x17, .Lcp_tmp425
	b	free_thunk
.Lcp_tmp425:
	b	.Lcp_BB480_30
.Lcp_BB480_37:
	mov	x0, x8
	adr	x17, .Lcp_tmp426
	b	free_thunk
.Lcp_tmp426:
	b	op_CALL
.Lcp_func_end480:
	.size	op_COLD_CALL_FUNCTION_DEFAULTS_2, .Lcp_func_end480-op_COLD_CALL_FUNCTION_DEFAULTS_2
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
	b.eq	.Lcp_BB481_33
	and	x13, x9, #0xfffffffffffffffc
	adrp	x11, cp_type_function
	add	x11, x11, :lo12:cp_type_function
	ldr	x8, [x13, #8]
	cmp	x8, x11
	b.ne	.Lcp_BB481_33
	ldr	w8, [x23, #8]
	ldr	w11, [x13, #56]
	cmp	w11, w8
	b.ne	.Lcp_BB481_33
	ldr	x8, [x13, #48]
	cmp	x8, #3
	b.eq	.Lcp_BB481_33
	and	x16, x8, #0xfffffffffffffffc
	mov	x8, x16
	ldr	x11, [x8, #16]!
	cmp	x11, #1
	b.ls	.Lcp_BB481_33
	ldr	x8, [x8, x11, lsl #3]
	mvn	x11, x10
	ldr	w12, [x21, #40]
	ldr	x11, [x22, x11, lsl #3]
	and	x18, x8, #0x3
	cmp	x18, #1
	b.ne	.Lcp_BB481_7
	and	x16, x8, #0xfffffffffffffffc
	ldr	w17, [x16]
	add	w17, w17, #1
	str	w17, [x16]
	ldr	x16, [x13, #48]
	and	x16, x16, #0xfffffffffffffffc
.Lcp_BB481_7:
	ldr	x17, [x16, #16]
	sub	x14, x22, w14, uxtw #3
	add	x16, x16, x17, lsl #3
	ldr	x0, [x16, #24]
	and	x16, x0, #0x3
	cmp	x16, #1
	b.ne	.Lcp_BB481_9
	and	x17, x0, #0xfffffffffffffffc
	ldr	w19, [x17]
	add	w19, w19, #1
	str	w19, [x17]
.Lcp_BB481_9:
	ldr	x17, [x13, #16]
	mov	x26, x14
	and	x19, x17, #0xfffffffffffffffc
	ldp	w17, w19, [x19, #64]
	tbz	w12, #0, .Lcp_BB481_11
	ldr	x26, [x21, #56]
.Lcp_BB481_11:
	add	x17, x26, x17, lsl #3
	add	x17, x17, x19, lsl #3
	ldr	x19, [x20, #24]
	add	x17, x17, #64
	cmp	x17, x19
	b.hi	.Lcp_BB481_29
	ldr	w17, [x21, #36]
	ldr	w19, [x20, #20]
	cmp	w17, w19
	b.hs	.Lcp_BB481_29
	sub	x15, x15, x21
	mvn	w16, w9
	mov	w17, #5
	sub	x15, x15, #64
	tst	x16, #0x3
	str	x23, [x21, #16]
	lsr	x15, x15, #3
	str	w17, [x21, #44]
	str	w15, [x21, #32]
	b.eq	.Lcp_BB481_34
.Lcp_BB481_14:
	mvn	w13, w11
	tst	x13, #0x3
	b.eq	.Lcp_BB481_36
.Lcp_BB481_15:
	tbnz	w12, #0, .Lcp_BB481_17
	sub	x12, x14, #8
	b	.Lcp_BB481_18
.Lcp_BB481_17:
	ldr	x12, [x21, #56]
.Lcp_BB481_18:
	mov	x13, x12
	str	x11, [x13], #8
	cbz	w10, .Lcp_BB481_25
	neg	x11, x10
.Lcp_BB481_20:
	ldr	x14, [x22, x11, lsl #3]
	mvn	w15, w14
	tst	x15, #0x3
	b.eq	.Lcp_BB481_22
.Lcp_BB481_21:
	add	x11, x11, #1
	str	x14, [x13], #8
	cbnz	x11, .Lcp_BB481_20
	b	.Lcp_BB481_25
.Lcp_BB481_22:
	cmp	x14, #3
	b.eq	.Lcp_BB481_21
	and	x15, x14, #0xfffffffffffffffc
	ldrb	w16, [x15, #4]
	tbnz	w16, #0, .Lcp_BB481_21
	ldr	w16, [x15]
	and	x14, x14, #0xfffffffffffffffd
	add	w16, w16, #1
	str	w16, [x15]
	b	.Lcp_BB481_21
.Lcp_BB481_25:
	add	x13, x12, x10, lsl #3
	add	w14, w10, #3
	stp	x8, x0, [x13, #8]
	and	x8, x9, #0xfffffffffffffffc
	ldr	x8, [x8, #16]
	and	x11, x8, #0xfffffffffffffffc
	ldr	w8, [x11, #64]
	cmp	w14, w8
	b.hs	.Lcp_BB481_28
	sub	w14, w8, w10
	add	x10, x13, #24
	sub	w13, w14, #3
	mov	w14, #3
.Lcp_BB481_27:
	subs	w13, w13, #1
	str	x14, [x10], #8
	b.ne	.Lcp_BB481_27
.Lcp_BB481_28:
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
.Lcp_BB481_29:
	cmp	x16, #1
	b.ne	.Lcp_BB481_31
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB481_39
.Lcp_BB481_31:
	cmp	x18, #1
	b.ne	.Lcp_BB481_33
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB481_40
.Lcp_BB481_33:
	b	op_CALL
.Lcp_BB481_34:
	ldrb	w15, [x13, #4]
	tbnz	w15, #0, .Lcp_BB481_14
	ldr	w15, [x13]
	and	x9, x9, #0xfffffffffffffffd
	add	w15, w15, #1
	str	w15, [x13]
	b	.Lcp_BB481_14
.Lcp_BB481_36:
	cmp	x11, #3
	b.eq	.Lcp_BB481_15
	and	x13, x11, #0xfffffffffffffffc
	ldrb	w15, [x13, #4]
	tbnz	w15, #0, .Lcp_BB481_15
	ldr	w15, [x13]
	and	x11, x11, #0xfffffffffffffffd
	add	w15, w15, #1
	str	w15, [x13]
	b	.Lcp_BB481_15
.Lcp_BB481_39:
	adr	x17, .Lcp_tmp427
	b	free_thunk
.Lcp_tmp427:
	b	.Lcp_BB481_31
.Lcp_BB481_40:
	mov	x0, x8
	adr	x17, .Lcp_tmp428
	b	free_thunk
.Lcp_tmp428:
	b	op_CALL
.Lcp_func_end481:
	.size	op_COLD_CALL_METHOD_DEFAULTS_2, .Lcp_func_end481-op_COLD_CALL_METHOD_DEFAULTS_2
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
	b.ne	.Lcp_BB482_36
	mvn	x8, x11
	ldr	x10, [x22, x8, lsl #3]
	tbz	w10, #0, .Lcp_BB482_36
	and	x13, x10, #0xfffffffffffffffc
	adrp	x9, cp_type_function
	add	x9, x9, :lo12:cp_type_function
	ldr	x8, [x13, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB482_36
	ldr	w8, [x23, #8]
	ldr	w9, [x13, #56]
	cmp	w9, w8
	b.ne	.Lcp_BB482_36
	ldr	x8, [x13, #48]
	cmp	x8, #3
	b.eq	.Lcp_BB482_36
	and	x16, x8, #0xfffffffffffffffc
	ldr	x8, [x16, #16]
	cmp	x8, #2
	b.ls	.Lcp_BB482_36
	add	x8, x16, x8, lsl #3
	ldr	w15, [x21, #40]
	ldr	x8, [x8, #8]
	and	x18, x8, #0x3
	cmp	x18, #1
	b.ne	.Lcp_BB482_8
	and	x9, x8, #0xfffffffffffffffc
	ldr	w16, [x9]
	add	w16, w16, #1
	str	w16, [x9]
	ldr	x9, [x13, #48]
	and	x16, x9, #0xfffffffffffffffc
.Lcp_BB482_8:
	mov	x9, x16
	ldr	x17, [x9, #16]!
	ldr	x9, [x9, x17, lsl #3]
	and	x19, x9, #0x3
	cmp	x19, #1
	b.ne	.Lcp_BB482_10
	and	x16, x9, #0xfffffffffffffffc
	ldr	w17, [x16]
	add	w17, w17, #1
	str	w17, [x16]
	ldr	x16, [x13, #48]
	and	x16, x16, #0xfffffffffffffffc
.Lcp_BB482_10:
	ldr	x17, [x16, #16]
	sub	x12, x22, w12, uxtw #3
	add	x16, x16, x17, lsl #3
	ldr	x0, [x16, #24]
	and	x16, x0, #0x3
	cmp	x16, #1
	b.ne	.Lcp_BB482_12
	and	x17, x0, #0xfffffffffffffffc
	ldr	w26, [x17]
	add	w26, w26, #1
	str	w26, [x17]
.Lcp_BB482_12:
	ldr	x17, [x13, #16]
	mov	x27, x12
	and	x26, x17, #0xfffffffffffffffc
	ldp	w17, w26, [x26, #64]
	tbz	w15, #0, .Lcp_BB482_14
	ldr	x27, [x21, #56]
.Lcp_BB482_14:
	add	x17, x27, x17, lsl #3
	add	x17, x17, x26, lsl #3
	ldr	x26, [x20, #24]
	add	x17, x17, #64
	cmp	x17, x26
	b.hi	.Lcp_BB482_30
	ldr	w17, [x21, #36]
	ldr	w26, [x20, #20]
	cmp	w17, w26
	b.hs	.Lcp_BB482_30
	sub	x14, x14, x21
	mvn	w16, w10
	mov	w17, #5
	sub	x14, x14, #64
	tst	x16, #0x3
	str	x23, [x21, #16]
	lsr	x14, x14, #3
	str	w17, [x21, #44]
	str	w14, [x21, #32]
	b.eq	.Lcp_BB482_37
.Lcp_BB482_17:
	tbz	w15, #0, .Lcp_BB482_19
	ldr	x12, [x21, #56]
.Lcp_BB482_19:
	cbz	w11, .Lcp_BB482_26
	neg	x13, x11
	mov	x14, x12
.Lcp_BB482_21:
	ldr	x15, [x22, x13, lsl #3]
	mvn	w16, w15
	tst	x16, #0x3
	b.eq	.Lcp_BB482_23
.Lcp_BB482_22:
	add	x13, x13, #1
	str	x15, [x14], #8
	cbnz	x13, .Lcp_BB482_21
	b	.Lcp_BB482_26
.Lcp_BB482_23:
	cmp	x15, #3
	b.eq	.Lcp_BB482_22
	and	x16, x15, #0xfffffffffffffffc
	ldrb	w17, [x16, #4]
	tbnz	w17, #0, .Lcp_BB482_22
	ldr	w17, [x16]
	and	x15, x15, #0xfffffffffffffffd
	add	w17, w17, #1
	str	w17, [x16]
	b	.Lcp_BB482_22
.Lcp_BB482_26:
	add	x13, x12, x11, lsl #3
	add	w14, w11, #3
	stp	x8, x9, [x13]
	and	x8, x10, #0xfffffffffffffffc
	str	x0, [x13, #16]
	ldr	x8, [x8, #16]
	and	x9, x8, #0xfffffffffffffffc
	ldr	w8, [x9, #64]
	cmp	w14, w8
	b.hs	.Lcp_BB482_29
	sub	w14, w8, w11
	add	x11, x13, #24
	sub	w13, w14, #3
	mov	w14, #3
.Lcp_BB482_28:
	subs	w13, w13, #1
	str	x14, [x11], #8
	b.ne	.Lcp_BB482_28
.Lcp_BB482_29:
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
.Lcp_BB482_30:
	cmp	x16, #1
	b.ne	.Lcp_BB482_32
	and	x10, x0, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB482_40
.Lcp_BB482_32:
	cmp	x19, #1
	b.ne	.Lcp_BB482_34
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB482_41
.Lcp_BB482_34:
	cmp	x18, #1
	b.ne	.Lcp_BB482_36
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB482_42
.Lcp_BB482_36:
	b	op_CALL
.Lcp_BB482_37:
	cmp	x10, #3
	b.eq	.Lcp_BB482_17
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB482_17
	ldr	w14, [x13]
	and	x10, x10, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB482_17
.Lcp_BB482_40:
	adr	x17, .Lcp_tmp429
	b	free_thunk
.Lcp_tmp429:
	b	.Lcp_BB482_32
.Lcp_BB482_41:
	mov	x0, x9
	adr	x17, .Lcp_tmp430
	b	free_thunk
.Lcp_tmp430:
	b	.Lcp_BB482_34
.Lcp_BB482_42:
	mov	x0, x8
	adr	x17, .Lcp_tmp431
	b	free_thunk
.Lcp_tmp431:
	b	op_CALL
.Lcp_func_end482:
	.size	op_COLD_CALL_FUNCTION_DEFAULTS_3, .Lcp_func_end482-op_COLD_CALL_FUNCTION_DEFAULTS_3
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
	b.eq	.Lcp_BB483_37
	and	x14, x10, #0xfffffffffffffffc
	adrp	x9, cp_type_function
	add	x9, x9, :lo12:cp_type_function
	ldr	x8, [x14, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB483_37
	ldr	w8, [x23, #8]
	ldr	w9, [x14, #56]
	cmp	w9, w8
	b.ne	.Lcp_BB483_37
	ldr	x8, [x14, #48]
	cmp	x8, #3
	b.eq	.Lcp_BB483_37
	and	x17, x8, #0xfffffffffffffffc
	ldr	x8, [x17, #16]
	cmp	x8, #2
	b.ls	.Lcp_BB483_37
	add	x8, x17, x8, lsl #3
	mvn	x9, x11
	ldr	w13, [x21, #40]
	ldr	x12, [x22, x9, lsl #3]
	ldr	x8, [x8, #8]
	and	x18, x8, #0x3
	cmp	x18, #1
	b.ne	.Lcp_BB483_7
	and	x9, x8, #0xfffffffffffffffc
	ldr	w17, [x9]
	add	w17, w17, #1
	str	w17, [x9]
	ldr	x9, [x14, #48]
	and	x17, x9, #0xfffffffffffffffc
.Lcp_BB483_7:
	mov	x9, x17
	ldr	x19, [x9, #16]!
	ldr	x9, [x9, x19, lsl #3]
	and	x19, x9, #0x3
	cmp	x19, #1
	b.ne	.Lcp_BB483_9
	and	x17, x9, #0xfffffffffffffffc
	ldr	w26, [x17]
	add	w26, w26, #1
	str	w26, [x17]
	ldr	x17, [x14, #48]
	and	x17, x17, #0xfffffffffffffffc
.Lcp_BB483_9:
	ldr	x26, [x17, #16]
	sub	x16, x22, w16, uxtw #3
	add	x17, x17, x26, lsl #3
	ldr	x0, [x17, #24]
	and	x17, x0, #0x3
	cmp	x17, #1
	b.ne	.Lcp_BB483_11
	and	x26, x0, #0xfffffffffffffffc
	ldr	w27, [x26]
	add	w27, w27, #1
	str	w27, [x26]
.Lcp_BB483_11:
	ldr	x26, [x14, #16]
	mov	x28, x16
	and	x27, x26, #0xfffffffffffffffc
	ldp	w26, w27, [x27, #64]
	tbz	w13, #0, .Lcp_BB483_13
	ldr	x28, [x21, #56]
.Lcp_BB483_13:
	add	x26, x28, x26, lsl #3
	add	x26, x26, x27, lsl #3
	ldr	x27, [x20, #24]
	add	x26, x26, #64
	cmp	x26, x27
	b.hi	.Lcp_BB483_31
	ldr	w26, [x21, #36]
	ldr	w27, [x20, #20]
	cmp	w26, w27
	b.hs	.Lcp_BB483_31
	sub	x15, x15, x21
	mvn	w17, w10
	mov	w18, #5
	sub	x15, x15, #64
	tst	x17, #0x3
	str	x23, [x21, #16]
	lsr	x15, x15, #3
	str	w18, [x21, #44]
	str	w15, [x21, #32]
	b.eq	.Lcp_BB483_38
.Lcp_BB483_16:
	mvn	w14, w12
	tst	x14, #0x3
	b.eq	.Lcp_BB483_40
.Lcp_BB483_17:
	tbnz	w13, #0, .Lcp_BB483_19
	sub	x13, x16, #8
	b	.Lcp_BB483_20
.Lcp_BB483_19:
	ldr	x13, [x21, #56]
.Lcp_BB483_20:
	mov	x14, x13
	str	x12, [x14], #8
	cbz	w11, .Lcp_BB483_27
	neg	x12, x11
.Lcp_BB483_22:
	ldr	x15, [x22, x12, lsl #3]
	mvn	w16, w15
	tst	x16, #0x3
	b.eq	.Lcp_BB483_24
.Lcp_BB483_23:
	add	x12, x12, #1
	str	x15, [x14], #8
	cbnz	x12, .Lcp_BB483_22
	b	.Lcp_BB483_27
.Lcp_BB483_24:
	cmp	x15, #3
	b.eq	.Lcp_BB483_23
	and	x16, x15, #0xfffffffffffffffc
	ldrb	w17, [x16, #4]
	tbnz	w17, #0, .Lcp_BB483_23
	ldr	w17, [x16]
	and	x15, x15, #0xfffffffffffffffd
	add	w17, w17, #1
	str	w17, [x16]
	b	.Lcp_BB483_23
.Lcp_BB483_27:
	add	x12, x13, x11, lsl #3
	add	w14, w11, #4
	stp	x8, x9, [x12, #8]
	and	x8, x10, #0xfffffffffffffffc
	str	x0, [x12, #24]
	ldr	x8, [x8, #16]
	and	x9, x8, #0xfffffffffffffffc
	ldr	w8, [x9, #64]
	cmp	w14, w8
	b.hs	.Lcp_BB483_30
	sub	w14, w8, w11
	add	x11, x12, #32
	sub	w12, w14, #4
	mov	w14, #3
.Lcp_BB483_29:
	subs	w12, w12, #1
	str	x14, [x11], #8
	b.ne	.Lcp_BB483_29
.Lcp_BB483_30:
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
.Lcp_BB483_31:
	cmp	x17, #1
	b.ne	.Lcp_BB483_33
	and	x10, x0, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB483_43
.Lcp_BB483_33:
	cmp	x19, #1
	b.ne	.Lcp_BB483_35
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB483_44
.Lcp_BB483_35:
	cmp	x18, #1
	b.ne	.Lcp_BB483_37
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB483_45
.Lcp_BB483_37:
	b	op_CALL
.Lcp_BB483_38:
	ldrb	w15, [x14, #4]
	tbnz	w15, #0, .Lcp_BB483_16
	ldr	w15, [x14]
	and	x10, x10, #0xfffffffffffffffd
	add	w15, w15, #1
	str	w15, [x14]
	b	.Lcp_BB483_16
.Lcp_BB483_40:
	cmp	x12, #3
	b.eq	.Lcp_BB483_17
	and	x14, x12, #0xfffffffffffffffc
	ldrb	w15, [x14, #4]
	tbnz	w15, #0, .Lcp_BB483_17
	ldr	w15, [x14]
	and	x12, x12, #0xfffffffffffffffd
	add	w15, w15, #1
	str	w15, [x14]
	b	.Lcp_BB483_17
.Lcp_BB483_43:
	adr	x17, .Lcp_tmp432
	b	free_thunk
.Lcp_tmp432:
	b	.Lcp_BB483_33
.Lcp_BB483_44:
	mov	x0, x9
	adr	x17, .Lcp_tmp433
	b	free_thunk
.Lcp_tmp433:
	b	.Lcp_BB483_35
.Lcp_BB483_45:
	mov	x0, x8
	adr	x17, .Lcp_tmp434
	b	free_thunk
.Lcp_tmp434:
	b	op_CALL
.Lcp_func_end483:
	.size	op_COLD_CALL_METHOD_DEFAULTS_3, .Lcp_func_end483-op_COLD_CALL_METHOD_DEFAULTS_3
	.cfi_endproc
	.p2align	2
	.type	op_COLD_CALL_BOUND_METHOD_EXACT,@function
op_COLD_CALL_BOUND_METHOD_EXACT:
	.cfi_startproc
	stp	x29, x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	.cfi_remember_state
	mov	x12, x25
	mov	x8, #-2
	mov	x9, x24
	lsr	w11, w12, #10
	mov	w28, w11
	sub	x8, x8, x28
	add	x29, x22, x8, lsl #3
	ldr	x8, [x29]
	cmp	x8, #3
	b.ne	.Lcp_BB484_39
	mvn	x8, x28
	ldr	x1, [x22, x8, lsl #3]
	tbz	w1, #0, .Lcp_BB484_39
	and	x8, x1, #0xfffffffffffffffc
	adrp	x13, cp_type_bound_method
	add	x13, x13, :lo12:cp_type_bound_method
	ldr	x10, [x8, #8]
	cmp	x10, x13
	b.ne	.Lcp_BB484_39
	ldr	x19, [x8, #16]
	tbz	w19, #0, .Lcp_BB484_39
	and	x25, x19, #0xfffffffffffffffc
	adrp	x13, cp_type_function
	add	x13, x13, :lo12:cp_type_function
	ldr	x10, [x25, #8]
	cmp	x10, x13
	b.ne	.Lcp_BB484_39
	ldrb	w10, [x8, #4]
	tbnz	w10, #3, .Lcp_BB484_39
	and	x10, x19, #0x3
	ldr	w14, [x23, #8]
	ldr	w27, [x21, #40]
	cmp	x10, #1
	b.ne	.Lcp_BB484_8
	ldr	w13, [x25]
	add	w13, w13, #1
	str	w13, [x25]
.Lcp_BB484_8:
	ldr	x26, [x8, #24]
	and	x13, x26, #0x3
	cmp	x13, #1
	b.ne	.Lcp_BB484_12
	and	x15, x26, #0xfffffffffffffffc
	ldr	w16, [x15]
	add	w17, w16, #1
	str	w17, [x15]
	ldr	w17, [x25, #56]
	cmp	w17, w14
	b.eq	.Lcp_BB484_13
	str	w16, [x15]
	cbnz	w16, .Lcp_BB484_32
	mov	x0, x26
	adr	x17, .Lcp_tmp435
	b	free_thunk
.Lcp_tmp435:
	b	.Lcp_BB484_32
.Lcp_BB484_12:
	ldr	w15, [x25, #56]
	cmp	w15, w14
	b.ne	.Lcp_BB484_32
.Lcp_BB484_13:
	ldr	x14, [x25, #16]
	sub	x24, x22, w11, uxtw #3
	and	x14, x14, #0xfffffffffffffffc
	mov	x15, x24
	ldp	w11, w14, [x14, #64]
	tbz	w27, #0, .Lcp_BB484_15
	ldr	x15, [x21, #56]
.Lcp_BB484_15:
	add	x11, x15, x11, lsl #3
	add	x11, x11, x14, lsl #3
	ldr	x14, [x20, #24]
	add	x11, x11, #64
	cmp	x11, x14
	b.hi	.Lcp_BB484_35
	ldr	w11, [x21, #36]
	ldr	w14, [x20, #20]
	cmp	w11, w14
	b.hs	.Lcp_BB484_35
	mvn	w9, w1
	tst	x9, #0x3
	b.eq	.Lcp_BB484_40
.Lcp_BB484_18:
	mov	x0, x20
	bl	cp_let_go
	sub	x8, x29, x21
	mov	w9, #5
	str	x23, [x21, #16]
	sub	x8, x8, #64
	str	w9, [x21, #44]
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	tbnz	w27, #0, .Lcp_BB484_20
	sub	x8, x24, #8
	b	.Lcp_BB484_21
.Lcp_BB484_20:
	ldr	x8, [x21, #56]
.Lcp_BB484_21:
	mov	x9, x8
	str	x26, [x9], #8
	cbz	w28, .Lcp_BB484_28
	neg	x10, x28
.Lcp_BB484_23:
	ldr	x11, [x22, x10, lsl #3]
	mvn	w12, w11
	tst	x12, #0x3
	b.eq	.Lcp_BB484_25
.Lcp_BB484_24:
	add	x10, x10, #1
	str	x11, [x9], #8
	cbnz	x10, .Lcp_BB484_23
	b	.Lcp_BB484_28
.Lcp_BB484_25:
	cmp	x11, #3
	b.eq	.Lcp_BB484_24
	and	x12, x11, #0xfffffffffffffffc
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB484_24
	ldr	w13, [x12]
	and	x11, x11, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB484_24
.Lcp_BB484_28:
	ldr	x9, [x25, #16]
	add	w11, w28, #1
	and	x9, x9, #0xfffffffffffffffc
	ldr	w10, [x9, #64]
	cmp	w11, w10
	b.hs	.Lcp_BB484_31
	add	x11, x8, x28, lsl #3
	mvn	w12, w28
	mov	w13, #3
	add	w12, w12, w10
	add	x11, x11, #8
.Lcp_BB484_30:
	subs	w12, w12, #1
	str	x13, [x11], #8
	b.ne	.Lcp_BB484_30
.Lcp_BB484_31:
	add	x8, x8, x10, lsl #3
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	stp	x9, x21, [x8]
	add	x22, x8, #64
	ldr	x23, [x9, #16]
	str	wzr, [x8, #32]
	stp	x23, x19, [x8, #16]
	ldr	w9, [x21, #36]
	str	xzr, [x8, #48]
	mov	x21, x8
	add	w9, w9, #1
	stp	w9, wzr, [x8, #36]
	str	x8, [x20]
	ldr	w25, [x23]
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB484_32:
	.cfi_restore_state
	.cfi_remember_state
	cmp	x10, #1
	b.ne	.Lcp_BB484_39
	ldr	w8, [x25]
	subs	w8, w8, #1
	str	w8, [x25]
	b.ne	.Lcp_BB484_39
	mov	x0, x19
	adr	x17, .Lcp_tmp436
	b	free_thunk
.Lcp_tmp436:
	b	.Lcp_BB484_39
.Lcp_BB484_35:
	cmp	x13, #1
	b.ne	.Lcp_BB484_37
	and	x8, x26, #0xfffffffffffffffc
	ldr	w11, [x8]
	subs	w11, w11, #1
	str	w11, [x8]
	b.eq	.Lcp_BB484_43
.Lcp_BB484_37:
	cmp	x10, #1
	b.ne	.Lcp_BB484_39
	ldr	w8, [x25]
	subs	w8, w8, #1
	str	w8, [x25]
	b.eq	.Lcp_BB484_44
.Lcp_BB484_39:
	mov	x24, x9
	mov	x25, x12
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_CALL
.Lcp_BB484_40:
	.cfi_restore_state
	cmp	x1, #3
	b.eq	.Lcp_BB484_18
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB484_18
	ldr	w9, [x8]
	and	x1, x1, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB484_18
.Lcp_BB484_43:
	mov	x0, x26
	adr	x17, .Lcp_tmp437
	b	free_thunk
.Lcp_tmp437:
	b	.Lcp_BB484_37
.Lcp_BB484_44:
	mov	x0, x19
	adr	x17, .Lcp_tmp438
	b	free_thunk
.Lcp_tmp438:
	b	.Lcp_BB484_39
.Lcp_func_end484:
	.size	op_COLD_CALL_BOUND_METHOD_EXACT, .Lcp_func_end484-op_COLD_CALL_BOUND_METHOD_EXACT
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
	mov	x11, x24
	mov	x24, x23
	mov	x23, x22
	ldr	x19, [x22, #-24]!
	ldur	x8, [x22, #-8]
	cmp	x8, #3
	b.ne	.Lcp_BB485_23
	tbz	w19, #0, .Lcp_BB485_23
	and	x10, x19, #0xfffffffffffffffc
	adrp	x9, cp_type_native_function
	add	x9, x9, :lo12:cp_type_native_function
	ldr	x8, [x10, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB485_23
	ldr	x8, [x10, #16]
	adrp	x9, cp_native_isinstance
	add	x9, x9, :lo12:cp_native_isinstance
	cmp	x8, x9
	b.ne	.Lcp_BB485_23
	ldr	x27, [x22, #16]
	tbz	w27, #0, .Lcp_BB485_25
	and	x8, x27, #0xfffffffffffffffc
	ldr	x8, [x8, #8]
.Lcp_BB485_6:
	ldrb	w8, [x8, #21]
	tbz	w8, #4, .Lcp_BB485_23
	ldr	x28, [x22, #8]
	tbz	w28, #0, .Lcp_BB485_26
	and	x8, x28, #0xfffffffffffffffc
	ldr	x8, [x8, #8]
.Lcp_BB485_9:
	and	x29, x27, #0xfffffffffffffffc
	adrp	x26, cp_true+3
	add	x26, x26, :lo12:cp_true+3
	cmp	x8, x29
	b.eq	.Lcp_BB485_15
	tst	x28, #0x3
	b.ne	.Lcp_BB485_13
	tbz	w27, #0, .Lcp_BB485_13
	ldr	x8, [x29, #8]
	adrp	x9, cp_type_type
	add	x9, x9, :lo12:cp_type_type
	cmp	x8, x9
	b.eq	.Lcp_BB485_22
.Lcp_BB485_13:
	mov	x0, x20
	mov	x1, x28
	mov	x2, x27
	bl	cp_plain_instance
	cmp	w0, #2
	b.ge	.Lcp_BB485_27
	adrp	x8, cp_false+3
	add	x8, x8, :lo12:cp_false+3
	cmp	w0, #0
	csel	x26, x8, x26, eq
	adrp	x11, cp_handlers
	add	x11, x11, :lo12:cp_handlers
	and	x10, x19, #0xfffffffffffffffc
.Lcp_BB485_15:
	and	x8, x27, #0x3
	stur	x26, [x23, #-32]
	cmp	x8, #1
	b.ne	.Lcp_BB485_17
	ldr	w8, [x29]
	subs	w8, w8, #1
	str	w8, [x29]
	b.eq	.Lcp_BB485_28
.Lcp_BB485_17:
	and	x8, x28, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB485_19
	and	x8, x28, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB485_29
.Lcp_BB485_19:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB485_21
	ldr	w8, [x10]
	subs	w8, w8, #1
	str	w8, [x10]
	b.eq	.Lcp_BB485_30
.Lcp_BB485_21:
	ldr	w25, [x24, #20]!
	mov	x23, x24
	mov	x24, x11
	and	x8, x25, #0x3ff
	ldr	x0, [x11, x8, lsl #3]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB485_22:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x8, cp_type_object
	add	x8, x8, :lo12:cp_type_object
	cmp	x29, x8
	adrp	x8, cp_false+3
	add	x8, x8, :lo12:cp_false+3
	csel	x26, x26, x8, eq
	b	.Lcp_BB485_15
.Lcp_BB485_23:
	mov	x22, x23
	mov	x23, x24
	mov	x24, x11
.Lcp_BB485_24:
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_CALL
.Lcp_BB485_25:
	.cfi_restore_state
	adrp	x8, cp_type_float
	add	x8, x8, :lo12:cp_type_float
	tst	x27, #0x2
	adrp	x9, cp_type_int
	add	x9, x9, :lo12:cp_type_int
	csel	x8, x9, x8, eq
	b	.Lcp_BB485_6
.Lcp_BB485_26:
	adrp	x8, cp_type_float
	add	x8, x8, :lo12:cp_type_float
	tst	x28, #0x2
	adrp	x9, cp_type_int
	add	x9, x9, :lo12:cp_type_int
	csel	x8, x9, x8, eq
	b	.Lcp_BB485_9
.Lcp_BB485_27:
	adrp	x8, cp_handlers
	add	x8, x8, :lo12:cp_handlers
	mov	x22, x23
	mov	x23, x24
	mov	x24, x8
	b	.Lcp_BB485_24
.Lcp_BB485_28:
	mov	x0, x27
	mov	x23, x24
	adr	x17, .Lcp_tmp439
	b	free_thunk
.Lcp_tmp439:
	b	.Lcp_BB485_17
.Lcp_BB485_29:
	mov	x0, x28
	mov	x23, x24
	adr	x17, .Lcp_tmp440
	b	free_thunk
.Lcp_tmp440:
	b	.Lcp_BB485_19
.Lcp_BB485_30:
	mov	x0, x19
	mov	x23, x24
	adr	x17, .Lcp_tmp441
	b	free_thunk
.Lcp_tmp441:
	b	.Lcp_BB485_21
.Lcp_func_end485:
	.size	op_COLD_CALL_ISINSTANCE, .Lcp_func_end485-op_COLD_CALL_ISINSTANCE
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
	b.ne	.Lcp_BB486_4
	ldr	w8, [x20, #16]
	cbz	w8, .Lcp_BB486_4
	sub	x8, x22, x21
	mov	x0, x20
	str	x23, [x21, #16]
	sub	x8, x8, #64
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_handle_events
	tbnz	w0, #31, .Lcp_BB486_5
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB486_4:
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
.Lcp_BB486_5:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end486:
	.size	op_COLD_RESUME_JUMP_BACKWARD_NO_INTERRUPT, .Lcp_func_end486-op_COLD_RESUME_JUMP_BACKWARD_NO_INTERRUPT
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
	cbz	w8, .Lcp_BB487_3
	sub	x8, x22, x21
	mov	x0, x20
	str	x23, [x21, #16]
	sub	x8, x8, #64
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_handle_events
	tbnz	w0, #31, .Lcp_BB487_4
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB487_3:
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
.Lcp_BB487_4:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end487:
	.size	op_COLD_ENTER_PLAIN_LOAD_FAST_BORROW, .Lcp_func_end487-op_COLD_ENTER_PLAIN_LOAD_FAST_BORROW
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
	b.eq	.Lcp_BB488_3
	tbz	w11, #0, .Lcp_BB488_21
	and	x12, x11, #0xfffffffffffffffc
	adrp	x15, cp_type_float
	add	x15, x15, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x15
	b.ne	.Lcp_BB488_21
.Lcp_BB488_3:
	and	x15, x13, #0x3
	cmp	x15, #2
	b.eq	.Lcp_BB488_6
	tbz	w13, #0, .Lcp_BB488_21
	and	x12, x13, #0xfffffffffffffffc
	adrp	x16, cp_type_float
	add	x16, x16, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x16
	b.ne	.Lcp_BB488_21
.Lcp_BB488_6:
	cmp	x14, #2
	b.ne	.Lcp_BB488_22
	ror	x12, x11, #4
	mov	x16, #-2882303761517117440
	add	x12, x12, x16
	fmov	d0, x12
.Lcp_BB488_8:
	cmp	x15, #2
	b.ne	.Lcp_BB488_23
	ror	x12, x13, #4
	mov	x16, #-2882303761517117440
	add	x12, x12, x16
	fmov	d1, x12
.Lcp_BB488_10:
	fmul	d8, d0, d1
	mov	x16, #2882303761517117440
	fmov	x12, d8
	add	x12, x12, x16
	ror	x12, x12, #60
	and	x16, x12, #0x3
	cmp	x16, #2
	b.ne	.Lcp_BB488_24
.Lcp_BB488_11:
	cmp	x15, #1
	str	x12, [x9]
	b.ne	.Lcp_BB488_13
	and	x15, x13, #0xfffffffffffffffc
	ldr	w16, [x15]
	subs	w16, w16, #1
	str	w16, [x15]
	b.eq	.Lcp_BB488_28
.Lcp_BB488_13:
	cmp	x14, #1
	b.ne	.Lcp_BB488_15
	and	x13, x11, #0xfffffffffffffffc
	ldr	w14, [x13]
	subs	w14, w14, #1
	str	w14, [x13]
	b.eq	.Lcp_BB488_29
.Lcp_BB488_15:
	mov	x23, x8
	ldr	w25, [x23, #8]!
	and	x11, x25, #0x3ff
	cmp	x11, #124
	b.ne	.Lcp_BB488_25
	ldur	x11, [x10, #-24]
	and	x13, x11, #0x3
	cmp	x13, #2
	b.ne	.Lcp_BB488_26
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
	b.ne	.Lcp_BB488_27
.Lcp_BB488_18:
	and	x11, x12, #0x3
	stur	x0, [x10, #-24]
	cmp	x11, #1
	b.ne	.Lcp_BB488_20
	and	x10, x12, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB488_30
.Lcp_BB488_20:
	ldr	w25, [x8, #16]!
	mov	x22, x9
	mov	x23, x8
	and	x10, x25, #0x3ff
	ldr	x0, [x24, x10, lsl #3]
	br	x0
.Lcp_BB488_21:
	mov	x22, x10
	mov	x23, x8
	b	op_BINARY_OP
.Lcp_BB488_22:
	and	x12, x11, #0xfffffffffffffffc
	ldr	d0, [x12, #16]
	b	.Lcp_BB488_8
.Lcp_BB488_23:
	and	x12, x13, #0xfffffffffffffffc
	ldr	d1, [x12, #16]
	b	.Lcp_BB488_10
.Lcp_BB488_24:
	fmov	d0, d8
	adr	x17, .Lcp_tmp442
	b	box_thunk
.Lcp_tmp442:
	mov	x12, x0
	b	.Lcp_BB488_11
.Lcp_BB488_25:
	ldr	x0, [x24, x11, lsl #3]
	br	x0
.Lcp_BB488_26:
	b	op_BINARY_OP_ADD_FLOAT
.Lcp_BB488_27:
	adr	x17, .Lcp_tmp443
	b	box_thunk
.Lcp_tmp443:
	b	.Lcp_BB488_18
.Lcp_BB488_28:
	mov	x0, x13
	mov	x23, x8
	adr	x17, .Lcp_tmp444
	b	free_thunk
.Lcp_tmp444:
	b	.Lcp_BB488_13
.Lcp_BB488_29:
	mov	x0, x11
	mov	x23, x8
	adr	x17, .Lcp_tmp445
	b	free_thunk
.Lcp_tmp445:
	b	.Lcp_BB488_15
.Lcp_BB488_30:
	mov	x0, x12
	mov	x22, x9
	adr	x17, .Lcp_tmp446
	b	free_thunk
.Lcp_tmp446:
	b	.Lcp_BB488_20
.Lcp_func_end488:
	.size	op_COLD_BINARY_OP_MUL_FLOAT_ADD_FLOAT, .Lcp_func_end488-op_COLD_BINARY_OP_MUL_FLOAT_ADD_FLOAT
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
	b.eq	.Lcp_BB489_3
	tbz	w11, #0, .Lcp_BB489_21
	and	x12, x11, #0xfffffffffffffffc
	adrp	x15, cp_type_float
	add	x15, x15, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x15
	b.ne	.Lcp_BB489_21
.Lcp_BB489_3:
	and	x15, x13, #0x3
	cmp	x15, #2
	b.eq	.Lcp_BB489_6
	tbz	w13, #0, .Lcp_BB489_21
	and	x12, x13, #0xfffffffffffffffc
	adrp	x16, cp_type_float
	add	x16, x16, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x16
	b.ne	.Lcp_BB489_21
.Lcp_BB489_6:
	cmp	x14, #2
	b.ne	.Lcp_BB489_22
	ror	x12, x11, #4
	mov	x16, #-2882303761517117440
	add	x12, x12, x16
	fmov	d0, x12
.Lcp_BB489_8:
	cmp	x15, #2
	b.ne	.Lcp_BB489_23
	ror	x12, x13, #4
	mov	x16, #-2882303761517117440
	add	x12, x12, x16
	fmov	d1, x12
.Lcp_BB489_10:
	fmul	d8, d0, d1
	mov	x16, #2882303761517117440
	fmov	x12, d8
	add	x12, x12, x16
	ror	x12, x12, #60
	and	x16, x12, #0x3
	cmp	x16, #2
	b.ne	.Lcp_BB489_24
.Lcp_BB489_11:
	cmp	x15, #1
	str	x12, [x9]
	b.ne	.Lcp_BB489_13
	and	x15, x13, #0xfffffffffffffffc
	ldr	w16, [x15]
	subs	w16, w16, #1
	str	w16, [x15]
	b.eq	.Lcp_BB489_28
.Lcp_BB489_13:
	cmp	x14, #1
	b.ne	.Lcp_BB489_15
	and	x13, x11, #0xfffffffffffffffc
	ldr	w14, [x13]
	subs	w14, w14, #1
	str	w14, [x13]
	b.eq	.Lcp_BB489_29
.Lcp_BB489_15:
	mov	x23, x8
	ldr	w25, [x23, #8]!
	and	x11, x25, #0x3ff
	cmp	x11, #128
	b.ne	.Lcp_BB489_25
	ldur	x11, [x10, #-24]
	and	x13, x11, #0x3
	cmp	x13, #2
	b.ne	.Lcp_BB489_26
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
	b.ne	.Lcp_BB489_27
.Lcp_BB489_18:
	and	x11, x12, #0x3
	stur	x0, [x10, #-24]
	cmp	x11, #1
	b.ne	.Lcp_BB489_20
	and	x10, x12, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB489_30
.Lcp_BB489_20:
	ldr	w25, [x8, #16]!
	mov	x22, x9
	mov	x23, x8
	and	x10, x25, #0x3ff
	ldr	x0, [x24, x10, lsl #3]
	br	x0
.Lcp_BB489_21:
	mov	x22, x10
	mov	x23, x8
	b	op_BINARY_OP
.Lcp_BB489_22:
	and	x12, x11, #0xfffffffffffffffc
	ldr	d0, [x12, #16]
	b	.Lcp_BB489_8
.Lcp_BB489_23:
	and	x12, x13, #0xfffffffffffffffc
	ldr	d1, [x12, #16]
	b	.Lcp_BB489_10
.Lcp_BB489_24:
	fmov	d0, d8
	adr	x17, .Lcp_tmp447
	b	box_thunk
.Lcp_tmp447:
	mov	x12, x0
	b	.Lcp_BB489_11
.Lcp_BB489_25:
	ldr	x0, [x24, x11, lsl #3]
	br	x0
.Lcp_BB489_26:
	b	op_BINARY_OP_SUB_FLOAT
.Lcp_BB489_27:
	adr	x17, .Lcp_tmp448
	b	box_thunk
.Lcp_tmp448:
	b	.Lcp_BB489_18
.Lcp_BB489_28:
	mov	x0, x13
	mov	x23, x8
	adr	x17, .Lcp_tmp449
	b	free_thunk
.Lcp_tmp449:
	b	.Lcp_BB489_13
.Lcp_BB489_29:
	mov	x0, x11
	mov	x23, x8
	adr	x17, .Lcp_tmp450
	b	free_thunk
.Lcp_tmp450:
	b	.Lcp_BB489_15
.Lcp_BB489_30:
	mov	x0, x12
	mov	x22, x9
	adr	x17, .Lcp_tmp451
	b	free_thunk
.Lcp_tmp451:
	b	.Lcp_BB489_20
.Lcp_func_end489:
	.size	op_COLD_BINARY_OP_MUL_FLOAT_SUB_FLOAT, .Lcp_func_end489-op_COLD_BINARY_OP_MUL_FLOAT_SUB_FLOAT
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
	b.eq	.Lcp_BB490_3
	tbz	w9, #0, .Lcp_BB490_16
	and	x12, x9, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB490_16
.Lcp_BB490_3:
	and	x12, x0, #0x3
	cmp	x12, #2
	b.eq	.Lcp_BB490_6
	tbz	w0, #0, .Lcp_BB490_16
	and	x13, x0, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x13, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB490_16
.Lcp_BB490_6:
	cmp	x11, #2
	b.ne	.Lcp_BB490_17
	ror	x10, x9, #4
	mov	x13, #-2882303761517117440
	add	x10, x10, x13
	fmov	d0, x10
.Lcp_BB490_8:
	cmp	x12, #2
	b.ne	.Lcp_BB490_18
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
.Lcp_BB490_10:
	cmp	x11, #1
	b.ne	.Lcp_BB490_12
	and	x11, x9, #0xfffffffffffffffc
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.eq	.Lcp_BB490_21
.Lcp_BB490_12:
	sub	x9, x10, #3
	adrp	x10, cp_true
	add	x10, x10, :lo12:cp_true
	cmp	x9, x10
	b.ne	.Lcp_BB490_14
	ldr	w25, [x23, #28]!
	b	.Lcp_BB490_15
.Lcp_BB490_14:
	ldr	w9, [x23, #24]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
.Lcp_BB490_15:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB490_16:
	mov	x22, x10
	b	op_COMPARE_OP
.Lcp_BB490_17:
	and	x10, x9, #0xfffffffffffffffc
	ldr	d0, [x10, #16]
	b	.Lcp_BB490_8
.Lcp_BB490_18:
	and	x13, x0, #0xfffffffffffffffc
	adrp	x10, cp_false+3
	add	x10, x10, :lo12:cp_false+3
	ldr	d1, [x13, #16]
	adrp	x14, cp_true+3
	add	x14, x14, :lo12:cp_true+3
	fcmp	d0, d1
	csel	x10, x14, x10, mi
	cmp	x12, #1
	b.ne	.Lcp_BB490_10
	ldr	w12, [x13]
	subs	w12, w12, #1
	str	w12, [x13]
	b.ne	.Lcp_BB490_10
	adr	x17, .Lcp_tmp452
	b	free_thunk
.Lcp_tmp452:
	b	.Lcp_BB490_10
.Lcp_BB490_21:
	mov	x0, x9
	adr	x17, .Lcp_tmp453
	b	free_thunk
.Lcp_tmp453:
	b	.Lcp_BB490_12
.Lcp_func_end490:
	.size	op_COLD_COMPARE_OP_LT_FLOAT_JUMP_IF_FALSE, .Lcp_func_end490-op_COLD_COMPARE_OP_LT_FLOAT_JUMP_IF_FALSE
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
	b.eq	.Lcp_BB491_3
	tbz	w0, #0, .Lcp_BB491_11
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB491_11
.Lcp_BB491_3:
	tst	x11, #0x3
	b.ne	.Lcp_BB491_11
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x11, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB491_11
	asr	x9, x11, #2
	cmp	x10, #2
	b.ne	.Lcp_BB491_12
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
.Lcp_BB491_7:
	sub	x9, x9, #3
	adrp	x10, cp_true
	add	x10, x10, :lo12:cp_true
	cmp	x9, x10
	b.ne	.Lcp_BB491_9
	ldr	w25, [x23, #28]!
	b	.Lcp_BB491_10
.Lcp_BB491_9:
	ldr	w9, [x23, #24]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
.Lcp_BB491_10:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB491_11:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB491_12:
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
	b.ne	.Lcp_BB491_7
	ldr	w10, [x11]
	subs	w10, w10, #1
	str	w10, [x11]
	b.ne	.Lcp_BB491_7
	adr	x17, .Lcp_tmp454
	b	free_thunk
.Lcp_tmp454:
	b	.Lcp_BB491_7
.Lcp_func_end491:
	.size	op_COLD_COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end491-op_COLD_COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE
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
	b.eq	.Lcp_BB492_3
	tbz	w9, #0, .Lcp_BB492_16
	and	x12, x9, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB492_16
.Lcp_BB492_3:
	and	x12, x0, #0x3
	cmp	x12, #2
	b.eq	.Lcp_BB492_6
	tbz	w0, #0, .Lcp_BB492_16
	and	x13, x0, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x13, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB492_16
.Lcp_BB492_6:
	cmp	x11, #2
	b.ne	.Lcp_BB492_17
	ror	x10, x9, #4
	mov	x13, #-2882303761517117440
	add	x10, x10, x13
	fmov	d0, x10
.Lcp_BB492_8:
	cmp	x12, #2
	b.ne	.Lcp_BB492_18
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
.Lcp_BB492_10:
	cmp	x11, #1
	b.ne	.Lcp_BB492_12
	and	x11, x9, #0xfffffffffffffffc
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.eq	.Lcp_BB492_21
.Lcp_BB492_12:
	sub	x9, x10, #3
	adrp	x10, cp_true
	add	x10, x10, :lo12:cp_true
	cmp	x9, x10
	b.ne	.Lcp_BB492_14
	ldr	w25, [x23, #28]!
	b	.Lcp_BB492_15
.Lcp_BB492_14:
	ldr	w9, [x23, #24]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
.Lcp_BB492_15:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB492_16:
	mov	x22, x10
	b	op_COMPARE_OP
.Lcp_BB492_17:
	and	x10, x9, #0xfffffffffffffffc
	ldr	d0, [x10, #16]
	b	.Lcp_BB492_8
.Lcp_BB492_18:
	and	x13, x0, #0xfffffffffffffffc
	adrp	x10, cp_false+3
	add	x10, x10, :lo12:cp_false+3
	ldr	d1, [x13, #16]
	adrp	x14, cp_true+3
	add	x14, x14, :lo12:cp_true+3
	fcmp	d0, d1
	csel	x10, x14, x10, ls
	cmp	x12, #1
	b.ne	.Lcp_BB492_10
	ldr	w12, [x13]
	subs	w12, w12, #1
	str	w12, [x13]
	b.ne	.Lcp_BB492_10
	adr	x17, .Lcp_tmp455
	b	free_thunk
.Lcp_tmp455:
	b	.Lcp_BB492_10
.Lcp_BB492_21:
	mov	x0, x9
	adr	x17, .Lcp_tmp456
	b	free_thunk
.Lcp_tmp456:
	b	.Lcp_BB492_12
.Lcp_func_end492:
	.size	op_COLD_COMPARE_OP_LE_FLOAT_JUMP_IF_FALSE, .Lcp_func_end492-op_COLD_COMPARE_OP_LE_FLOAT_JUMP_IF_FALSE
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
	b.eq	.Lcp_BB493_3
	tbz	w0, #0, .Lcp_BB493_11
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB493_11
.Lcp_BB493_3:
	tst	x11, #0x3
	b.ne	.Lcp_BB493_11
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x11, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB493_11
	asr	x9, x11, #2
	cmp	x10, #2
	b.ne	.Lcp_BB493_12
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
.Lcp_BB493_7:
	sub	x9, x9, #3
	adrp	x10, cp_true
	add	x10, x10, :lo12:cp_true
	cmp	x9, x10
	b.ne	.Lcp_BB493_9
	ldr	w25, [x23, #28]!
	b	.Lcp_BB493_10
.Lcp_BB493_9:
	ldr	w9, [x23, #24]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
.Lcp_BB493_10:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB493_11:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB493_12:
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
	b.ne	.Lcp_BB493_7
	ldr	w10, [x11]
	subs	w10, w10, #1
	str	w10, [x11]
	b.ne	.Lcp_BB493_7
	adr	x17, .Lcp_tmp457
	b	free_thunk
.Lcp_tmp457:
	b	.Lcp_BB493_7
.Lcp_func_end493:
	.size	op_COLD_COMPARE_OP_LE_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end493-op_COLD_COMPARE_OP_LE_FLOAT_INT_JUMP_IF_FALSE
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
	b.eq	.Lcp_BB494_3
	tbz	w9, #0, .Lcp_BB494_16
	and	x12, x9, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB494_16
.Lcp_BB494_3:
	and	x12, x0, #0x3
	cmp	x12, #2
	b.eq	.Lcp_BB494_6
	tbz	w0, #0, .Lcp_BB494_16
	and	x13, x0, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x13, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB494_16
.Lcp_BB494_6:
	cmp	x11, #2
	b.ne	.Lcp_BB494_17
	ror	x10, x9, #4
	mov	x13, #-2882303761517117440
	add	x10, x10, x13
	fmov	d0, x10
.Lcp_BB494_8:
	cmp	x12, #2
	b.ne	.Lcp_BB494_18
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
.Lcp_BB494_10:
	cmp	x11, #1
	b.ne	.Lcp_BB494_12
	and	x11, x9, #0xfffffffffffffffc
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.eq	.Lcp_BB494_21
.Lcp_BB494_12:
	sub	x9, x10, #3
	adrp	x10, cp_true
	add	x10, x10, :lo12:cp_true
	cmp	x9, x10
	b.ne	.Lcp_BB494_14
	ldr	w25, [x23, #28]!
	b	.Lcp_BB494_15
.Lcp_BB494_14:
	ldr	w9, [x23, #24]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
.Lcp_BB494_15:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB494_16:
	mov	x22, x10
	b	op_COMPARE_OP
.Lcp_BB494_17:
	and	x10, x9, #0xfffffffffffffffc
	ldr	d0, [x10, #16]
	b	.Lcp_BB494_8
.Lcp_BB494_18:
	and	x13, x0, #0xfffffffffffffffc
	adrp	x10, cp_false+3
	add	x10, x10, :lo12:cp_false+3
	ldr	d1, [x13, #16]
	adrp	x14, cp_true+3
	add	x14, x14, :lo12:cp_true+3
	fcmp	d0, d1
	csel	x10, x14, x10, eq
	cmp	x12, #1
	b.ne	.Lcp_BB494_10
	ldr	w12, [x13]
	subs	w12, w12, #1
	str	w12, [x13]
	b.ne	.Lcp_BB494_10
	adr	x17, .Lcp_tmp458
	b	free_thunk
.Lcp_tmp458:
	b	.Lcp_BB494_10
.Lcp_BB494_21:
	mov	x0, x9
	adr	x17, .Lcp_tmp459
	b	free_thunk
.Lcp_tmp459:
	b	.Lcp_BB494_12
.Lcp_func_end494:
	.size	op_COLD_COMPARE_OP_EQ_FLOAT_JUMP_IF_FALSE, .Lcp_func_end494-op_COLD_COMPARE_OP_EQ_FLOAT_JUMP_IF_FALSE
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
	b.eq	.Lcp_BB495_3
	tbz	w0, #0, .Lcp_BB495_11
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB495_11
.Lcp_BB495_3:
	tst	x11, #0x3
	b.ne	.Lcp_BB495_11
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x11, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB495_11
	asr	x9, x11, #2
	cmp	x10, #2
	b.ne	.Lcp_BB495_12
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
.Lcp_BB495_7:
	sub	x9, x9, #3
	adrp	x10, cp_true
	add	x10, x10, :lo12:cp_true
	cmp	x9, x10
	b.ne	.Lcp_BB495_9
	ldr	w25, [x23, #28]!
	b	.Lcp_BB495_10
.Lcp_BB495_9:
	ldr	w9, [x23, #24]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
.Lcp_BB495_10:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB495_11:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB495_12:
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
	b.ne	.Lcp_BB495_7
	ldr	w10, [x11]
	subs	w10, w10, #1
	str	w10, [x11]
	b.ne	.Lcp_BB495_7
	adr	x17, .Lcp_tmp460
	b	free_thunk
.Lcp_tmp460:
	b	.Lcp_BB495_7
.Lcp_func_end495:
	.size	op_COLD_COMPARE_OP_EQ_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end495-op_COLD_COMPARE_OP_EQ_FLOAT_INT_JUMP_IF_FALSE
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
	b.eq	.Lcp_BB496_3
	tbz	w9, #0, .Lcp_BB496_16
	and	x12, x9, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB496_16
.Lcp_BB496_3:
	and	x12, x0, #0x3
	cmp	x12, #2
	b.eq	.Lcp_BB496_6
	tbz	w0, #0, .Lcp_BB496_16
	and	x13, x0, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x13, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB496_16
.Lcp_BB496_6:
	cmp	x11, #2
	b.ne	.Lcp_BB496_17
	ror	x10, x9, #4
	mov	x13, #-2882303761517117440
	add	x10, x10, x13
	fmov	d0, x10
.Lcp_BB496_8:
	cmp	x12, #2
	b.ne	.Lcp_BB496_18
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
.Lcp_BB496_10:
	cmp	x11, #1
	b.ne	.Lcp_BB496_12
	and	x11, x9, #0xfffffffffffffffc
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.eq	.Lcp_BB496_21
.Lcp_BB496_12:
	sub	x9, x10, #3
	adrp	x10, cp_true
	add	x10, x10, :lo12:cp_true
	cmp	x9, x10
	b.ne	.Lcp_BB496_14
	ldr	w25, [x23, #28]!
	b	.Lcp_BB496_15
.Lcp_BB496_14:
	ldr	w9, [x23, #24]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
.Lcp_BB496_15:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB496_16:
	mov	x22, x10
	b	op_COMPARE_OP
.Lcp_BB496_17:
	and	x10, x9, #0xfffffffffffffffc
	ldr	d0, [x10, #16]
	b	.Lcp_BB496_8
.Lcp_BB496_18:
	and	x13, x0, #0xfffffffffffffffc
	adrp	x10, cp_false+3
	add	x10, x10, :lo12:cp_false+3
	ldr	d1, [x13, #16]
	adrp	x14, cp_true+3
	add	x14, x14, :lo12:cp_true+3
	fcmp	d0, d1
	csel	x10, x14, x10, ne
	cmp	x12, #1
	b.ne	.Lcp_BB496_10
	ldr	w12, [x13]
	subs	w12, w12, #1
	str	w12, [x13]
	b.ne	.Lcp_BB496_10
	adr	x17, .Lcp_tmp461
	b	free_thunk
.Lcp_tmp461:
	b	.Lcp_BB496_10
.Lcp_BB496_21:
	mov	x0, x9
	adr	x17, .Lcp_tmp462
	b	free_thunk
.Lcp_tmp462:
	b	.Lcp_BB496_12
.Lcp_func_end496:
	.size	op_COLD_COMPARE_OP_NE_FLOAT_JUMP_IF_FALSE, .Lcp_func_end496-op_COLD_COMPARE_OP_NE_FLOAT_JUMP_IF_FALSE
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
	b.eq	.Lcp_BB497_3
	tbz	w0, #0, .Lcp_BB497_11
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB497_11
.Lcp_BB497_3:
	tst	x11, #0x3
	b.ne	.Lcp_BB497_11
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x11, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB497_11
	asr	x9, x11, #2
	cmp	x10, #2
	b.ne	.Lcp_BB497_12
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
.Lcp_BB497_7:
	sub	x9, x9, #3
	adrp	x10, cp_true
	add	x10, x10, :lo12:cp_true
	cmp	x9, x10
	b.ne	.Lcp_BB497_9
	ldr	w25, [x23, #28]!
	b	.Lcp_BB497_10
.Lcp_BB497_9:
	ldr	w9, [x23, #24]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
.Lcp_BB497_10:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB497_11:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB497_12:
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
	b.ne	.Lcp_BB497_7
	ldr	w10, [x11]
	subs	w10, w10, #1
	str	w10, [x11]
	b.ne	.Lcp_BB497_7
	adr	x17, .Lcp_tmp463
	b	free_thunk
.Lcp_tmp463:
	b	.Lcp_BB497_7
.Lcp_func_end497:
	.size	op_COLD_COMPARE_OP_NE_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end497-op_COLD_COMPARE_OP_NE_FLOAT_INT_JUMP_IF_FALSE
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
	b.eq	.Lcp_BB498_3
	tbz	w9, #0, .Lcp_BB498_16
	and	x12, x9, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB498_16
.Lcp_BB498_3:
	and	x12, x0, #0x3
	cmp	x12, #2
	b.eq	.Lcp_BB498_6
	tbz	w0, #0, .Lcp_BB498_16
	and	x13, x0, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x13, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB498_16
.Lcp_BB498_6:
	cmp	x11, #2
	b.ne	.Lcp_BB498_17
	ror	x10, x9, #4
	mov	x13, #-2882303761517117440
	add	x10, x10, x13
	fmov	d0, x10
.Lcp_BB498_8:
	cmp	x12, #2
	b.ne	.Lcp_BB498_18
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
.Lcp_BB498_10:
	cmp	x11, #1
	b.ne	.Lcp_BB498_12
	and	x11, x9, #0xfffffffffffffffc
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.eq	.Lcp_BB498_21
.Lcp_BB498_12:
	sub	x9, x10, #3
	adrp	x10, cp_true
	add	x10, x10, :lo12:cp_true
	cmp	x9, x10
	b.ne	.Lcp_BB498_14
	ldr	w25, [x23, #28]!
	b	.Lcp_BB498_15
.Lcp_BB498_14:
	ldr	w9, [x23, #24]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
.Lcp_BB498_15:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB498_16:
	mov	x22, x10
	b	op_COMPARE_OP
.Lcp_BB498_17:
	and	x10, x9, #0xfffffffffffffffc
	ldr	d0, [x10, #16]
	b	.Lcp_BB498_8
.Lcp_BB498_18:
	and	x13, x0, #0xfffffffffffffffc
	adrp	x10, cp_false+3
	add	x10, x10, :lo12:cp_false+3
	ldr	d1, [x13, #16]
	adrp	x14, cp_true+3
	add	x14, x14, :lo12:cp_true+3
	fcmp	d0, d1
	csel	x10, x14, x10, gt
	cmp	x12, #1
	b.ne	.Lcp_BB498_10
	ldr	w12, [x13]
	subs	w12, w12, #1
	str	w12, [x13]
	b.ne	.Lcp_BB498_10
	adr	x17, .Lcp_tmp464
	b	free_thunk
.Lcp_tmp464:
	b	.Lcp_BB498_10
.Lcp_BB498_21:
	mov	x0, x9
	adr	x17, .Lcp_tmp465
	b	free_thunk
.Lcp_tmp465:
	b	.Lcp_BB498_12
.Lcp_func_end498:
	.size	op_COLD_COMPARE_OP_GT_FLOAT_JUMP_IF_FALSE, .Lcp_func_end498-op_COLD_COMPARE_OP_GT_FLOAT_JUMP_IF_FALSE
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
	b.eq	.Lcp_BB499_3
	tbz	w0, #0, .Lcp_BB499_11
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB499_11
.Lcp_BB499_3:
	tst	x11, #0x3
	b.ne	.Lcp_BB499_11
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x11, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB499_11
	asr	x9, x11, #2
	cmp	x10, #2
	b.ne	.Lcp_BB499_12
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
.Lcp_BB499_7:
	sub	x9, x9, #3
	adrp	x10, cp_true
	add	x10, x10, :lo12:cp_true
	cmp	x9, x10
	b.ne	.Lcp_BB499_9
	ldr	w25, [x23, #28]!
	b	.Lcp_BB499_10
.Lcp_BB499_9:
	ldr	w9, [x23, #24]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
.Lcp_BB499_10:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB499_11:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB499_12:
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
	b.ne	.Lcp_BB499_7
	ldr	w10, [x11]
	subs	w10, w10, #1
	str	w10, [x11]
	b.ne	.Lcp_BB499_7
	adr	x17, .Lcp_tmp466
	b	free_thunk
.Lcp_tmp466:
	b	.Lcp_BB499_7
.Lcp_func_end499:
	.size	op_COLD_COMPARE_OP_GT_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end499-op_COLD_COMPARE_OP_GT_FLOAT_INT_JUMP_IF_FALSE
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
	b.eq	.Lcp_BB500_3
	tbz	w9, #0, .Lcp_BB500_16
	and	x12, x9, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB500_16
.Lcp_BB500_3:
	and	x12, x0, #0x3
	cmp	x12, #2
	b.eq	.Lcp_BB500_6
	tbz	w0, #0, .Lcp_BB500_16
	and	x13, x0, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x13, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB500_16
.Lcp_BB500_6:
	cmp	x11, #2
	b.ne	.Lcp_BB500_17
	ror	x10, x9, #4
	mov	x13, #-2882303761517117440
	add	x10, x10, x13
	fmov	d0, x10
.Lcp_BB500_8:
	cmp	x12, #2
	b.ne	.Lcp_BB500_18
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
.Lcp_BB500_10:
	cmp	x11, #1
	b.ne	.Lcp_BB500_12
	and	x11, x9, #0xfffffffffffffffc
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.eq	.Lcp_BB500_21
.Lcp_BB500_12:
	sub	x9, x10, #3
	adrp	x10, cp_true
	add	x10, x10, :lo12:cp_true
	cmp	x9, x10
	b.ne	.Lcp_BB500_14
	ldr	w25, [x23, #28]!
	b	.Lcp_BB500_15
.Lcp_BB500_14:
	ldr	w9, [x23, #24]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
.Lcp_BB500_15:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB500_16:
	mov	x22, x10
	b	op_COMPARE_OP
.Lcp_BB500_17:
	and	x10, x9, #0xfffffffffffffffc
	ldr	d0, [x10, #16]
	b	.Lcp_BB500_8
.Lcp_BB500_18:
	and	x13, x0, #0xfffffffffffffffc
	adrp	x10, cp_false+3
	add	x10, x10, :lo12:cp_false+3
	ldr	d1, [x13, #16]
	adrp	x14, cp_true+3
	add	x14, x14, :lo12:cp_true+3
	fcmp	d0, d1
	csel	x10, x14, x10, ge
	cmp	x12, #1
	b.ne	.Lcp_BB500_10
	ldr	w12, [x13]
	subs	w12, w12, #1
	str	w12, [x13]
	b.ne	.Lcp_BB500_10
	adr	x17, .Lcp_tmp467
	b	free_thunk
.Lcp_tmp467:
	b	.Lcp_BB500_10
.Lcp_BB500_21:
	mov	x0, x9
	adr	x17, .Lcp_tmp468
	b	free_thunk
.Lcp_tmp468:
	b	.Lcp_BB500_12
.Lcp_func_end500:
	.size	op_COLD_COMPARE_OP_GE_FLOAT_JUMP_IF_FALSE, .Lcp_func_end500-op_COLD_COMPARE_OP_GE_FLOAT_JUMP_IF_FALSE
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
	b.eq	.Lcp_BB501_3
	tbz	w0, #0, .Lcp_BB501_11
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB501_11
.Lcp_BB501_3:
	tst	x11, #0x3
	b.ne	.Lcp_BB501_11
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x11, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB501_11
	asr	x9, x11, #2
	cmp	x10, #2
	b.ne	.Lcp_BB501_12
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
.Lcp_BB501_7:
	sub	x9, x9, #3
	adrp	x10, cp_true
	add	x10, x10, :lo12:cp_true
	cmp	x9, x10
	b.ne	.Lcp_BB501_9
	ldr	w25, [x23, #28]!
	b	.Lcp_BB501_10
.Lcp_BB501_9:
	ldr	w9, [x23, #24]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
.Lcp_BB501_10:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB501_11:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB501_12:
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
	b.ne	.Lcp_BB501_7
	ldr	w10, [x11]
	subs	w10, w10, #1
	str	w10, [x11]
	b.ne	.Lcp_BB501_7
	adr	x17, .Lcp_tmp469
	b	free_thunk
.Lcp_tmp469:
	b	.Lcp_BB501_7
.Lcp_func_end501:
	.size	op_COLD_COMPARE_OP_GE_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end501-op_COLD_COMPARE_OP_GE_FLOAT_INT_JUMP_IF_FALSE
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
	b.ne	.Lcp_BB502_4
	ldr	w8, [x20, #16]
	cbz	w8, .Lcp_BB502_4
	sub	x8, x22, x21
	mov	x0, x20
	str	x19, [x21, #16]
	sub	x8, x8, #64
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_handle_events
	tbnz	w0, #31, .Lcp_BB502_8
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB502_4:
	ldr	x0, [x22, #-8]!
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB502_6
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB502_7
.Lcp_BB502_6:
	ldr	w25, [x19, #8]!
	mov	x23, x19
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB502_7:
	.cfi_restore_state
	add	x23, x19, #4
	adr	x17, .Lcp_tmp470
	b	free_thunk
.Lcp_tmp470:
	b	.Lcp_BB502_6
.Lcp_BB502_8:
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end502:
	.size	op_COLD_RESUME_POP_TOP, .Lcp_func_end502-op_COLD_RESUME_POP_TOP
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
	b.ne	.Lcp_BB503_4
	ldr	w8, [x20, #16]
	cbz	w8, .Lcp_BB503_4
	sub	x8, x22, x21
	mov	x0, x20
	str	x19, [x21, #16]
	sub	x8, x8, #64
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_handle_events
	tbnz	w0, #31, .Lcp_BB503_13
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB503_4:
	ldr	x0, [x22, #-8]!
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB503_6
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB503_12
.Lcp_BB503_6:
	ldr	w25, [x19, #8]!
	and	x8, x25, #0x3ff
	cmp	x8, #59
	b.ne	.Lcp_BB503_10
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB503_11
	lsr	w8, w25, #10
	mov	w9, #4
	mov	w8, w8
	sub	x8, x9, x8
	add	x23, x19, x8, lsl #2
	ldr	w25, [x23]
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
.Lcp_BB503_9:
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB503_10:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x0, [x24, x8, lsl #3]
	mov	x23, x19
	b	.Lcp_BB503_9
.Lcp_BB503_11:
	mov	x23, x19
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_JUMP_BACKWARD_PLAIN
.Lcp_BB503_12:
	.cfi_restore_state
	add	x23, x19, #4
	adr	x17, .Lcp_tmp471
	b	free_thunk
.Lcp_tmp471:
	b	.Lcp_BB503_6
.Lcp_BB503_13:
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end503:
	.size	op_COLD_RESUME_POP_TOP_JUMP_BACKWARD_PLAIN, .Lcp_func_end503-op_COLD_RESUME_POP_TOP_JUMP_BACKWARD_PLAIN
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
	.xword	op_COMPARE_OP_EQ_IDENTITY
	.xword	op_COMPARE_OP_NE_IDENTITY
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
	.xword	op_BINARY_SUBSCR_STR_INT
	.xword	op_BINARY_SUBSCR_STR_BACKWARDS
	.xword	op_BINARY_SUBSCR_BYTES_INT
	.xword	op_BINARY_SUBSCR_BYTES_BACKWARDS
	.xword	op_BINARY_SUBSCR_DICT_STR
	.xword	op_BINARY_SUBSCR_DICT
	.xword	op_BINARY_SUBSCR_LIST_SLICE
	.xword	op_BINARY_SLICE_LIST
	.xword	op_STORE_SLICE_LIST
	.xword	op_BINARY_SUBSCR_GETITEM
	.xword	op_CONTAINS_OP_DICT
	.xword	op_CONTAINS_OP_SET
	.xword	op_STORE_SUBSCR_LIST_INT
	.xword	op_STORE_SUBSCR_LIST_BACKWARDS
	.xword	op_STORE_SUBSCR_ARRAY_DOUBLE
	.xword	op_STORE_SUBSCR_ARRAY_DOUBLE_BACKWARDS
	.xword	op_STORE_SUBSCR_ARRAY_INTEGER
	.xword	op_STORE_SUBSCR_ARRAY_INTEGER_BACKWARDS
	.xword	op_STORE_SUBSCR_ARRAY_INT32
	.xword	op_STORE_SUBSCR_ARRAY_INT32_BACKWARDS
	.xword	op_STORE_SUBSCR_BYTEARRAY
	.xword	op_STORE_SUBSCR_SETITEM
	.xword	op_TO_BOOL_STR
	.xword	op_TO_BOOL_BYTES
	.xword	op_TO_BOOL_LIST
	.xword	op_TO_BOOL_TUPLE
	.xword	op_TO_BOOL_DICT
	.xword	op_TO_BOOL_NONE
	.xword	op_TO_BOOL_BOOL
	.xword	op_TO_BOOL_INT
	.xword	op_TO_BOOL_TRUE
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
	.xword	op_FOR_ITER_DICT_KEY
	.xword	op_FOR_ITER_DICT_VALUE
	.xword	op_FOR_ITER_DICT_ITEM
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
	.xword	op_LOAD_ATTR_CLASS_VALUE_UNHIDDEN
	.xword	op_LOAD_ATTR_TYPE
	.xword	op_LOAD_ATTR_PROPERTY
	.xword	op_STORE_ATTR_SLOT
	.xword	op_STORE_ATTR_MEMBER
	.xword	op_STORE_ATTR_DICT
	.xword	op_STORE_ATTR_PROPERTY
	.xword	op_LOAD_METHOD_PLAIN
	.xword	op_LOAD_METHOD_DICT
	.xword	op_LOAD_METHOD_NATIVE
	.xword	op_LOAD_METHOD_UNHIDDEN
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
	.xword	op_CALL_BOUND_METHOD_EXACT
	.xword	op_CALL_NATIVE
	.xword	op_CALL_NATIVE_METHOD
	.xword	op_CALL_ISINSTANCE
	.xword	op_CALL_ISINSTANCE_TUPLE
	.xword	op_CALL_TYPE
	.xword	op_CALL_INT_CLASS
	.xword	op_CALL_LEN_LIST
	.xword	op_CALL_LEN_TUPLE
	.xword	op_CALL_LEN_STR
	.xword	op_CALL_LEN_BYTES
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
	.xword	op_COMPARE_OP_EQ_IDENTITY_JUMP_IF_FALSE
	.xword	op_COMPARE_OP_NE_IDENTITY_JUMP_IF_FALSE
	.xword	op_CONTAINS_OP_DICT_JUMP_IF_FALSE
	.xword	op_CONTAINS_OP_DICT_JUMP_IF_TRUE
	.xword	op_CONTAINS_OP_SET_JUMP_IF_FALSE
	.xword	op_CONTAINS_OP_SET_JUMP_IF_TRUE
	.xword	op_TO_BOOL_BOOL_JUMP_IF_FALSE
	.xword	op_TO_BOOL_BOOL_JUMP_IF_TRUE
	.xword	op_TO_BOOL_INT_JUMP_IF_FALSE
	.xword	op_TO_BOOL_INT_JUMP_IF_TRUE
	.xword	op_TO_BOOL_NONE_JUMP_IF_FALSE
	.xword	op_TO_BOOL_NONE_JUMP_IF_TRUE
	.xword	op_TO_BOOL_STR_JUMP_IF_FALSE
	.xword	op_TO_BOOL_STR_JUMP_IF_TRUE
	.xword	op_TO_BOOL_BYTES_JUMP_IF_FALSE
	.xword	op_TO_BOOL_BYTES_JUMP_IF_TRUE
	.xword	op_TO_BOOL_LIST_JUMP_IF_FALSE
	.xword	op_TO_BOOL_LIST_JUMP_IF_TRUE
	.xword	op_TO_BOOL_TUPLE_JUMP_IF_FALSE
	.xword	op_TO_BOOL_TUPLE_JUMP_IF_TRUE
	.xword	op_TO_BOOL_DICT_JUMP_IF_FALSE
	.xword	op_TO_BOOL_DICT_JUMP_IF_TRUE
	.xword	op_TO_BOOL_TRUE_JUMP_IF_FALSE
	.xword	op_TO_BOOL_TRUE_JUMP_IF_TRUE
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
	.zero	4968
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
	.hidden	cp_type_bytes
	.hidden	cp_type_dict
	.hidden	cp_type_slice
	.hidden	cp_type_bytearray
	.hidden	cp_type_range
	.hidden	cp_type_generator
	.hidden	cp_type_range_iterator
	.hidden	cp_type_list_iterator
	.hidden	cp_type_tuple_iterator
	.hidden	cp_type_set_iterator
	.hidden	cp_type_dict_key_iterator
	.hidden	cp_type_dict_value_iterator
	.hidden	cp_type_dict_item_iterator
	.hidden	cp_type_enumerate
	.hidden	cp_type_coroutine
	.hidden	cp_type_module
	.hidden	cp_type_type
	.hidden	cp_type_super
	.hidden	cp_type_function
	.hidden	cp_type_bound_method
	.hidden	cp_type_native_function
	.hidden	cp_type_method_descriptor
	.hidden	cp_native_isinstance
	.hidden	cp_type_object
	.hidden	cp_native_len
	.hidden	cp_native_list_append
	.popsection
