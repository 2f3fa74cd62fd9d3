# Generated from bytecodes.def. Do not edit: `cargo run -p copperplate-stencils -- refresh` makes it anew.
# inputs: blake3 838a21fd39ab6684179a93ca261d2e9bc8a31f3f2031e7461174e6487cd8605a
# clang: 22.1.8
# text: blake3 170d32dfe86f80bcb3adc9307ed723504e739b4ac0e3e5a8b9e2834e643bc845
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
	ldr	x1, [x21, x19]
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
	cbz	w9, .Lcp_BB18_8
	mov	w8, w9
	sub	w9, w9, #1
	mov	w10, #32
	b	.Lcp_BB18_3
.Lcp_BB18_2:
	subs	x8, x8, #1
	sub	w9, w9, #1
	add	x10, x10, #8
	b.eq	.Lcp_BB18_8
.Lcp_BB18_3:
	ldr	x11, [x21, #24]
	and	x11, x11, #0xfffffffffffffffc
	ldr	x11, [x11, #40]
	and	x11, x11, #0xfffffffffffffffc
	ldr	x11, [x11, x10]
	and	x12, x11, #0x3
	cmp	x12, #1
	b.ne	.Lcp_BB18_5
	and	x12, x11, #0xfffffffffffffffc
	ldr	w13, [x12]
	add	w13, w13, #1
	str	w13, [x12]
.Lcp_BB18_5:
	mov	w12, w9
	mvn	x12, x12
	ldr	x0, [x21, x12, lsl #3]
	str	x11, [x21, x12, lsl #3]
	and	x13, x0, #0x3
	cmp	x13, #1
	b.ne	.Lcp_BB18_2
	and	x11, x0, #0xfffffffffffffffc
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.ne	.Lcp_BB18_2
	adr	x17, .Lcp_tmp5
	b	free_thunk
.Lcp_tmp5:
	b	.Lcp_BB18_2
.Lcp_BB18_8:
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
	adr	x17, .Lcp_tmp6
	b	free_thunk
.Lcp_tmp6:
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
	adr	x17, .Lcp_tmp7
	b	free_thunk
.Lcp_tmp7:
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
	adr	x17, .Lcp_tmp8
	b	free_thunk
.Lcp_tmp8:
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
	adr	x17, .Lcp_tmp9
	b	free_thunk
.Lcp_tmp9:
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
	adr	x17, .Lcp_tmp10
	b	free_thunk
.Lcp_tmp10:
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
	adr	x17, .Lcp_tmp11
	b	free_thunk
.Lcp_tmp11:
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
	mov	x26, x22
	lsr	w9, w25, #10
	sub	x8, x8, #64
	ldr	x19, [x22, #-8]!
	lsr	x8, x8, #3
	ldur	x24, [x26, #-16]
	str	x23, [x21, #16]
	mov	x0, x20
	mov	x3, x19
	str	w8, [x21, #32]
	ldr	x8, [x21]
	mov	x2, x24
	ldr	x8, [x8, #48]
	ldr	x1, [x8, x9, lsl #3]
	bl	cp_import_name
	cmp	x0, #3
	b.eq	.Lcp_BB32_6
	and	x8, x24, #0x3
	stur	x0, [x26, #-16]
	cmp	x8, #1
	b.ne	.Lcp_BB32_3
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB32_7
.Lcp_BB32_3:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB32_5
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB32_8
.Lcp_BB32_5:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB32_6:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB32_7:
	.cfi_restore_state
	mov	x0, x24
	adr	x17, .Lcp_tmp12
	b	free_thunk
.Lcp_tmp12:
	b	.Lcp_BB32_3
.Lcp_BB32_8:
	mov	x0, x19
	adr	x17, .Lcp_tmp13
	b	free_thunk
.Lcp_tmp13:
	b	.Lcp_BB32_5
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
	adr	x17, .Lcp_tmp14
	b	free_thunk
.Lcp_tmp14:
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
	adr	x17, .Lcp_tmp15
	b	free_thunk
.Lcp_tmp15:
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
	adr	x17, .Lcp_tmp16
	b	free_thunk
.Lcp_tmp16:
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
	ldur	x27, [x22, #-24]
	sub	x8, x8, #64
	ldr	x24, [x22, #-16]!
	lsr	x8, x8, #3
	ldur	x19, [x26, #-8]
	str	x23, [x21, #16]
	lsr	w9, w25, #10
	mov	x0, x20
	mov	x1, x27
	str	w8, [x21, #32]
	ldr	x8, [x21]
	mov	x2, x24
	mov	x3, x19
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
	adr	x17, .Lcp_tmp17
	b	free_thunk
.Lcp_tmp17:
	b	.Lcp_BB37_3
.Lcp_BB37_10:
	mov	x0, x24
	adr	x17, .Lcp_tmp18
	b	free_thunk
.Lcp_tmp18:
	b	.Lcp_BB37_5
.Lcp_BB37_11:
	mov	x0, x19
	adr	x17, .Lcp_tmp19
	b	free_thunk
.Lcp_tmp19:
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
	ldr	x26, [x5, #-24]!
	mov	x22, x5
	sub	w8, w8, #16
	sub	x9, x9, #64
	ldr	x19, [x22, #16]!
	ldr	x24, [x5, #8]
	strh	w8, [x23, #4]
	lsr	x8, x9, #3
	mov	x0, x20
	ldr	x9, [x21]
	str	x23, [x21, #16]
	mov	x1, x26
	str	w8, [x21, #32]
	mov	x2, x24
	mov	x3, x19
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
	adr	x17, .Lcp_tmp20
	b	free_thunk
.Lcp_tmp20:
	b	.Lcp_BB38_4
.Lcp_BB38_12:
	mov	x0, x24
	adr	x17, .Lcp_tmp21
	b	free_thunk
.Lcp_tmp21:
	b	.Lcp_BB38_6
.Lcp_BB38_13:
	mov	x0, x19
	adr	x17, .Lcp_tmp22
	b	free_thunk
.Lcp_tmp22:
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
	ldp	x24, x19, [x22, #-16]!
	strh	w8, [x23, #4]
	lsr	x8, x9, #3
	ldr	x9, [x21]
	str	x23, [x21, #16]
	str	w8, [x21, #32]
	mov	x1, x19
	mov	x3, x24
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
	adr	x17, .Lcp_tmp23
	b	free_thunk
.Lcp_tmp23:
	b	.Lcp_BB39_4
.Lcp_BB39_10:
	mov	x0, x19
	adr	x17, .Lcp_tmp24
	b	free_thunk
.Lcp_tmp24:
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
	adr	x17, .Lcp_tmp25
	b	free_thunk
.Lcp_tmp25:
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
	ldr	x19, [x22, #-8]!
	sub	x9, x9, #64
	ldur	x25, [x22, #-8]
	strh	w8, [x23, #4]
	lsr	x8, x9, #3
	mov	x0, x20
	mov	x2, x19
	str	x23, [x21, #16]
	mov	x1, x25
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
	adr	x17, .Lcp_tmp26
	b	free_thunk
.Lcp_tmp26:
	b	.Lcp_BB41_4
.Lcp_BB41_10:
	mov	x0, x19
	adr	x17, .Lcp_tmp27
	b	free_thunk
.Lcp_tmp27:
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
	ldp	x25, x24, [x22, #-24]!
	sub	x9, x9, #64
	ldr	x19, [x22, #16]
	strh	w8, [x23, #4]
	lsr	x8, x9, #3
	str	x23, [x21, #16]
	mov	x1, x24
	mov	x2, x19
	mov	x3, x25
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
	adr	x17, .Lcp_tmp28
	b	free_thunk
.Lcp_tmp28:
	b	.Lcp_BB42_4
.Lcp_BB42_12:
	mov	x0, x24
	adr	x17, .Lcp_tmp29
	b	free_thunk
.Lcp_tmp29:
	b	.Lcp_BB42_6
.Lcp_BB42_13:
	mov	x0, x19
	adr	x17, .Lcp_tmp30
	b	free_thunk
.Lcp_tmp30:
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
	ldur	x19, [x22, #-8]
	mov	x0, x20
	sub	x8, x8, #64
	ldr	x24, [x22, #-16]!
	lsr	x8, x8, #3
	mov	x2, x19
	str	x23, [x21, #16]
	mov	x1, x24
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
	adr	x17, .Lcp_tmp31
	b	free_thunk
.Lcp_tmp31:
	b	.Lcp_BB43_3
.Lcp_BB43_8:
	mov	x0, x19
	adr	x17, .Lcp_tmp32
	b	free_thunk
.Lcp_tmp32:
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
	mov	x26, x22
	sub	x8, x22, x21
	mov	x0, x20
	sub	x8, x8, #64
	ldr	x24, [x22, #-16]!
	ldur	x25, [x26, #-24]
	ldur	x19, [x26, #-8]
	lsr	x8, x8, #3
	mov	x2, x24
	str	x23, [x21, #16]
	mov	x1, x25
	mov	x3, x19
	str	w8, [x21, #32]
	bl	cp_slice
	cmp	x0, #3
	b.eq	.Lcp_BB44_8
	and	x8, x25, #0x3
	stur	x0, [x26, #-24]
	cmp	x8, #1
	b.ne	.Lcp_BB44_3
	and	x8, x25, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB44_9
.Lcp_BB44_3:
	and	x8, x24, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB44_5
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB44_10
.Lcp_BB44_5:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB44_7
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB44_11
.Lcp_BB44_7:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB44_8:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB44_9:
	.cfi_restore_state
	mov	x0, x25
	adr	x17, .Lcp_tmp33
	b	free_thunk
.Lcp_tmp33:
	b	.Lcp_BB44_3
.Lcp_BB44_10:
	mov	x0, x24
	adr	x17, .Lcp_tmp34
	b	free_thunk
.Lcp_tmp34:
	b	.Lcp_BB44_5
.Lcp_BB44_11:
	mov	x0, x19
	adr	x17, .Lcp_tmp35
	b	free_thunk
.Lcp_tmp35:
	b	.Lcp_BB44_7
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
	sub	x8, x22, x21
	ldp	x25, x24, [x22, #-24]
	sub	x8, x8, #64
	ldur	x19, [x22, #-8]
	mov	x0, x20
	ldr	x26, [x22, #-32]!
	lsr	x8, x8, #3
	mov	x1, x25
	mov	x2, x24
	mov	x3, x19
	mov	x4, x26
	str	x23, [x21, #16]
	str	w8, [x21, #32]
	bl	cp_store_slice
	tbnz	w0, #31, .Lcp_BB45_10
	and	x8, x26, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB45_3
	and	x8, x26, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB45_11
.Lcp_BB45_3:
	and	x8, x25, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB45_5
	and	x8, x25, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB45_12
.Lcp_BB45_5:
	and	x8, x24, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB45_7
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB45_13
.Lcp_BB45_7:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB45_9
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB45_14
.Lcp_BB45_9:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB45_10:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB45_11:
	.cfi_restore_state
	mov	x0, x26
	adr	x17, .Lcp_tmp36
	b	free_thunk
.Lcp_tmp36:
	b	.Lcp_BB45_3
.Lcp_BB45_12:
	mov	x0, x25
	adr	x17, .Lcp_tmp37
	b	free_thunk
.Lcp_tmp37:
	b	.Lcp_BB45_5
.Lcp_BB45_13:
	mov	x0, x24
	adr	x17, .Lcp_tmp38
	b	free_thunk
.Lcp_tmp38:
	b	.Lcp_BB45_7
.Lcp_BB45_14:
	mov	x0, x19
	adr	x17, .Lcp_tmp39
	b	free_thunk
.Lcp_tmp39:
	b	.Lcp_BB45_9
.Lcp_func_end45:
	.size	op_STORE_SLICE, .Lcp_func_end45-op_STORE_SLICE
	.cfi_endproc
	.p2align	2
	.type	op_BUILD_SLICE,@function
op_BUILD_SLICE:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	lsr	w24, w25, #10
	mov	x0, x20
	sub	x19, x22, w24, uxtw #3
	mov	w2, w24
	mov	w26, w24
	mov	x1, x19
	bl	cp_build_slice
	cbz	w24, .Lcp_BB46_6
	neg	x9, x26
	b	.Lcp_BB46_3
.Lcp_BB46_2:
	add	x9, x9, #1
	cbz	x9, .Lcp_BB46_6
.Lcp_BB46_3:
	ldr	x8, [x22, x9, lsl #3]
	and	x10, x8, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB46_2
	and	x10, x8, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.ne	.Lcp_BB46_2
	mov	x10, x0
	mov	x0, x8
	adr	x17, .Lcp_tmp40
	b	free_thunk
.Lcp_tmp40:
	mov	x0, x10
	b	.Lcp_BB46_2
.Lcp_BB46_6:
	str	x0, [x19]
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
	ldr	x19, [x22, #-8]!
	sub	x9, x9, #64
	ldur	x26, [x22, #-8]
	strh	w8, [x23, #4]
	lsr	x8, x9, #3
	lsr	w3, w25, #10
	mov	x0, x20
	mov	x2, x19
	mov	x1, x26
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
	adr	x17, .Lcp_tmp41
	b	free_thunk
.Lcp_tmp41:
	b	.Lcp_BB47_4
.Lcp_BB47_10:
	mov	x0, x19
	adr	x17, .Lcp_tmp42
	b	free_thunk
.Lcp_tmp42:
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
	ldr	x19, [x22, #-8]!
	sub	x9, x9, #64
	ldur	x26, [x22, #-8]
	strh	w8, [x23, #4]
	lsr	x8, x9, #3
	lsr	w3, w25, #10
	mov	x0, x20
	mov	x2, x19
	mov	x1, x26
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
	adr	x17, .Lcp_tmp43
	b	free_thunk
.Lcp_tmp43:
	b	.Lcp_BB48_4
.Lcp_BB48_10:
	mov	x0, x19
	adr	x17, .Lcp_tmp44
	b	free_thunk
.Lcp_tmp44:
	b	.Lcp_BB48_6
.Lcp_func_end48:
	.size	op_COMPARE_OP, .Lcp_func_end48-op_COMPARE_OP
	.cfi_endproc
	.p2align	2
	.type	op_IS_OP,@function
op_IS_OP:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-8]!
	ldur	x0, [x22, #-8]
	adrp	x12, cp_true
	add	x12, x12, :lo12:cp_true
	eor	x10, x8, x0
	cmp	x10, #2
	and	w10, w0, w8
	cset	w11, eq
	cmp	x0, x8
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
	adr	x17, .Lcp_tmp45
	b	free_thunk
.Lcp_tmp45:
	b	.Lcp_BB49_2
.Lcp_BB49_6:
	mov	x0, x8
	adr	x17, .Lcp_tmp46
	b	free_thunk
.Lcp_tmp46:
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
	ldur	x24, [x22, #-16]
	sub	x8, x8, #64
	ldr	x19, [x22, #-8]!
	lsr	x8, x8, #3
	mov	x0, x20
	mov	x2, x24
	mov	x1, x19
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
	adr	x17, .Lcp_tmp47
	b	free_thunk
.Lcp_tmp47:
	b	.Lcp_BB50_3
.Lcp_BB50_8:
	mov	x0, x19
	adr	x17, .Lcp_tmp48
	b	free_thunk
.Lcp_tmp48:
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
	adr	x17, .Lcp_tmp49
	b	free_thunk
.Lcp_tmp49:
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
	adr	x17, .Lcp_tmp50
	b	free_thunk
.Lcp_tmp50:
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
	adr	x17, .Lcp_tmp51
	b	free_thunk
.Lcp_tmp51:
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
	adr	x17, .Lcp_tmp52
	b	free_thunk
.Lcp_tmp52:
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
	adr	x17, .Lcp_tmp53
	b	free_thunk
.Lcp_tmp53:
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
	adr	x17, .Lcp_tmp54
	b	free_thunk
.Lcp_tmp54:
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
	ldur	x24, [x22, #-16]
	sub	x8, x8, #64
	ldr	x19, [x22, #-8]!
	lsr	x8, x8, #3
	mov	x0, x20
	mov	x1, x24
	mov	x2, x19
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
	adr	x17, .Lcp_tmp55
	b	free_thunk
.Lcp_tmp55:
	b	.Lcp_BB58_3
.Lcp_BB58_8:
	mov	x0, x19
	adr	x17, .Lcp_tmp56
	b	free_thunk
.Lcp_tmp56:
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
	adr	x17, .Lcp_tmp57
	b	free_thunk
.Lcp_tmp57:
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
.Lcp_func_end65:
	.size	op_JUMP_BACKWARD_NO_INTERRUPT, .Lcp_func_end65-op_JUMP_BACKWARD_NO_INTERRUPT
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
	b.ne	.Lcp_BB66_2
	lsr	w8, w25, #10
	add	x23, x23, x8, lsl #2
.Lcp_BB66_2:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_func_end66:
	.size	op_POP_JUMP_IF_TRUE, .Lcp_func_end66-op_POP_JUMP_IF_TRUE
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
	b.eq	.Lcp_BB67_2
	lsr	w8, w25, #10
	add	x23, x23, x8, lsl #2
.Lcp_BB67_2:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_func_end67:
	.size	op_POP_JUMP_IF_FALSE, .Lcp_func_end67-op_POP_JUMP_IF_FALSE
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
	b.eq	.Lcp_BB68_5
	eor	x9, x9, #0x2
	cmp	x0, x9
	b.eq	.Lcp_BB68_5
	cmp	x8, #1
	b.ne	.Lcp_BB68_8
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.ne	.Lcp_BB68_8
	adr	x17, .Lcp_tmp58
	b	free_thunk
.Lcp_tmp58:
	b	.Lcp_BB68_8
.Lcp_BB68_5:
	cmp	x8, #1
	b.ne	.Lcp_BB68_7
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB68_9
.Lcp_BB68_7:
	lsr	w8, w25, #10
	add	x23, x23, x8, lsl #2
.Lcp_BB68_8:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB68_9:
	adr	x17, .Lcp_tmp59
	b	free_thunk
.Lcp_tmp59:
	b	.Lcp_BB68_7
.Lcp_func_end68:
	.size	op_POP_JUMP_IF_NONE, .Lcp_func_end68-op_POP_JUMP_IF_NONE
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
	b.eq	.Lcp_BB69_5
	eor	x9, x9, #0x2
	cmp	x0, x9
	b.eq	.Lcp_BB69_5
	cmp	x8, #1
	b.ne	.Lcp_BB69_4
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB69_9
.Lcp_BB69_4:
	lsr	w8, w25, #10
	add	x23, x23, x8, lsl #2
	b	.Lcp_BB69_7
.Lcp_BB69_5:
	cmp	x8, #1
	b.ne	.Lcp_BB69_7
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB69_8
.Lcp_BB69_7:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB69_8:
	adr	x17, .Lcp_tmp60
	b	free_thunk
.Lcp_tmp60:
	b	.Lcp_BB69_7
.Lcp_BB69_9:
	adr	x17, .Lcp_tmp61
	b	free_thunk
.Lcp_tmp61:
	b	.Lcp_BB69_4
.Lcp_func_end69:
	.size	op_POP_JUMP_IF_NOT_NONE, .Lcp_func_end69-op_POP_JUMP_IF_NOT_NONE
	.cfi_endproc
	.p2align	2
	.type	op_RESUME,@function
op_RESUME:
	.cfi_startproc
	tst	x25, #0xfffff800
	b.ne	.Lcp_BB70_2
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB70_3
.Lcp_BB70_2:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB70_3:
	b	op_COLD_RESUME
.Lcp_func_end70:
	.size	op_RESUME, .Lcp_func_end70-op_RESUME
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
	b.ls	.Lcp_BB71_5
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
	b.eq	.Lcp_BB71_6
	and	x8, x19, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB71_4
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB71_7
.Lcp_BB71_4:
	ldr	w25, [x23, #20]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB71_5:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_SPECIALIZE_GET_ITER
.Lcp_BB71_6:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB71_7:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp62
	b	free_thunk
.Lcp_tmp62:
	b	.Lcp_BB71_4
.Lcp_func_end71:
	.size	op_GET_ITER, .Lcp_func_end71-op_GET_ITER
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
	b.ls	.Lcp_BB72_5
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
	b.eq	.Lcp_BB72_6
	and	x8, x19, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB72_4
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB72_7
.Lcp_BB72_4:
	ldr	w25, [x23, #20]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB72_5:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_SPECIALIZE_GET_YIELD_FROM_ITER
.Lcp_BB72_6:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB72_7:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp63
	b	free_thunk
.Lcp_tmp63:
	b	.Lcp_BB72_4
.Lcp_func_end72:
	.size	op_GET_YIELD_FROM_ITER, .Lcp_func_end72-op_GET_YIELD_FROM_ITER
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
	b.ls	.Lcp_BB73_8
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
	b.ne	.Lcp_BB73_6
	ldr	x8, [x20, #8]
	cmp	x8, #3
	b.ne	.Lcp_BB73_9
	and	x8, x24, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB73_5
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB73_10
.Lcp_BB73_5:
	lsr	w8, w25, #10
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	add	x23, x23, x8, lsl #2
	ldr	w25, [x23, #8]!
	b	.Lcp_BB73_7
.Lcp_BB73_6:
	str	x0, [x19], #8
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	w25, [x23, #8]!
	mov	x22, x19
.Lcp_BB73_7:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB73_8:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x19
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_SPECIALIZE_FOR_ITER
.Lcp_BB73_9:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB73_10:
	.cfi_restore_state
	mov	x0, x24
	adr	x17, .Lcp_tmp64
	b	free_thunk
.Lcp_tmp64:
	b	.Lcp_BB73_5
.Lcp_func_end73:
	.size	op_FOR_ITER, .Lcp_func_end73-op_FOR_ITER
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
	cbnz	w8, .Lcp_BB74_10
	ldr	x8, [x21]
	ldr	w8, [x8, #64]
	cbz	w8, .Lcp_BB74_7
	neg	x8, x8, lsl #3
	mov	x9, #-8
	mov	w10, #3
	b	.Lcp_BB74_4
.Lcp_BB74_3:
	add	x8, x8, #8
	sub	x9, x9, #8
	cbz	x8, .Lcp_BB74_7
.Lcp_BB74_4:
	ldr	x0, [x21, x9]
	str	x10, [x21, x9]
	and	x11, x0, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB74_3
	and	x11, x0, #0xfffffffffffffffc
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.ne	.Lcp_BB74_3
	adr	x17, .Lcp_tmp65
	b	free_thunk
.Lcp_tmp65:
	b	.Lcp_BB74_3
.Lcp_BB74_7:
	ldr	x0, [x21, #24]
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB74_9
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB74_11
.Lcp_BB74_9:
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
.Lcp_BB74_10:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_RETURN_FLAGGED
.Lcp_BB74_11:
	.cfi_restore_state
	adr	x17, .Lcp_tmp66
	b	free_thunk
.Lcp_tmp66:
	b	.Lcp_BB74_9
.Lcp_func_end74:
	.size	op_RETURN_GENERATOR, .Lcp_func_end74-op_RETURN_GENERATOR
	.cfi_endproc
	.p2align	2
	.type	op_YIELD_VALUE,@function
op_YIELD_VALUE:
	.cfi_startproc
	ldr	x0, [x22, #-8]!
	mvn	w8, w0
	tst	x8, #0x3
	b.eq	.Lcp_BB75_3
.Lcp_BB75_1:
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
	tbnz	w12, #1, .Lcp_BB75_6
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
.Lcp_BB75_3:
	cmp	x0, #3
	b.eq	.Lcp_BB75_1
	and	x8, x0, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB75_1
	ldr	w9, [x8]
	and	x0, x0, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB75_1
.Lcp_BB75_6:
	ret
.Lcp_func_end75:
	.size	op_YIELD_VALUE, .Lcp_func_end75-op_YIELD_VALUE
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
	b.ls	.Lcp_BB76_9
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
	b.ne	.Lcp_BB76_6
	ldr	x8, [x20, #8]
	cmp	x8, #3
	b.ne	.Lcp_BB76_10
	mov	x0, x20
	bl	cp_take_result
	and	x8, x19, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB76_5
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB76_12
.Lcp_BB76_5:
	lsr	w8, w25, #10
	add	x23, x23, x8, lsl #2
	b	.Lcp_BB76_8
.Lcp_BB76_6:
	and	x8, x19, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB76_8
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB76_11
.Lcp_BB76_8:
	ldr	w25, [x23, #8]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB76_9:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_SPECIALIZE_SEND
.Lcp_BB76_10:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB76_11:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp67
	b	free_thunk
.Lcp_tmp67:
	b	.Lcp_BB76_8
.Lcp_BB76_12:
	mov	x0, x19
	adr	x17, .Lcp_tmp68
	b	free_thunk
.Lcp_tmp68:
	b	.Lcp_BB76_5
.Lcp_func_end76:
	.size	op_SEND, .Lcp_func_end76-op_SEND
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
	b.ne	.Lcp_BB77_2
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB77_3
.Lcp_BB77_2:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB77_3:
	adr	x17, .Lcp_tmp69
	b	free_thunk
.Lcp_tmp69:
	b	.Lcp_BB77_2
.Lcp_func_end77:
	.size	op_END_SEND, .Lcp_func_end77-op_END_SEND
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
	ldp	x25, x24, [x22, #-24]
	ldr	x19, [x22, #-8]!
	lsr	x8, x8, #3
	str	x23, [x21, #16]
	mov	x1, x19
	str	w8, [x21, #32]
	bl	cp_cleanup_throw
	cmp	x0, #3
	b.eq	.Lcp_BB78_8
	and	x9, x25, #0x3
	adrp	x8, cp_none+3
	add	x8, x8, :lo12:cp_none+3
	cmp	x9, #1
	stp	x8, x0, [x26, #-24]
	b.ne	.Lcp_BB78_3
	and	x8, x25, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB78_9
.Lcp_BB78_3:
	and	x8, x24, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB78_5
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB78_10
.Lcp_BB78_5:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB78_7
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB78_11
.Lcp_BB78_7:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB78_8:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB78_9:
	.cfi_restore_state
	mov	x0, x25
	adr	x17, .Lcp_tmp70
	b	free_thunk
.Lcp_tmp70:
	b	.Lcp_BB78_3
.Lcp_BB78_10:
	mov	x0, x24
	adr	x17, .Lcp_tmp71
	b	free_thunk
.Lcp_tmp71:
	b	.Lcp_BB78_5
.Lcp_BB78_11:
	mov	x0, x19
	adr	x17, .Lcp_tmp72
	b	free_thunk
.Lcp_tmp72:
	b	.Lcp_BB78_7
.Lcp_func_end78:
	.size	op_CLEANUP_THROW, .Lcp_func_end78-op_CLEANUP_THROW
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
	b.eq	.Lcp_BB79_4
	and	x8, x19, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB79_3
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB79_5
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
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB79_5:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp73
	b	free_thunk
.Lcp_tmp73:
	b	.Lcp_BB79_3
.Lcp_func_end79:
	.size	op_GET_AWAITABLE, .Lcp_func_end79-op_GET_AWAITABLE
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
	b.eq	.Lcp_BB80_4
	and	x8, x19, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB80_3
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB80_5
.Lcp_BB80_3:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB80_4:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB80_5:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp74
	b	free_thunk
.Lcp_tmp74:
	b	.Lcp_BB80_3
.Lcp_func_end80:
	.size	op_GET_AITER, .Lcp_func_end80-op_GET_AITER
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
	b.eq	.Lcp_BB81_2
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
.Lcp_BB81_2:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end81:
	.size	op_GET_ANEXT, .Lcp_func_end81-op_GET_ANEXT
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
	ldur	x19, [x22, #-8]
	mov	x0, x20
	sub	x8, x8, #64
	ldr	x24, [x22, #-16]!
	lsr	x8, x8, #3
	mov	x1, x19
	str	x23, [x21, #16]
	str	w8, [x21, #32]
	bl	cp_end_async_for
	tbnz	w0, #31, .Lcp_BB82_6
	and	x8, x24, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB82_3
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB82_7
.Lcp_BB82_3:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB82_5
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB82_8
.Lcp_BB82_5:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB82_6:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB82_7:
	.cfi_restore_state
	mov	x0, x24
	adr	x17, .Lcp_tmp75
	b	free_thunk
.Lcp_tmp75:
	b	.Lcp_BB82_3
.Lcp_BB82_8:
	mov	x0, x19
	adr	x17, .Lcp_tmp76
	b	free_thunk
.Lcp_tmp76:
	b	.Lcp_BB82_5
.Lcp_func_end82:
	.size	op_END_ASYNC_FOR, .Lcp_func_end82-op_END_ASYNC_FOR
	.cfi_endproc
	.p2align	2
	.type	op_ASYNC_GENERATOR_WRAP,@function
op_ASYNC_GENERATOR_WRAP:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldur	x19, [x22, #-8]
	mov	x0, x20
	mov	x1, x19
	bl	cp_async_generator_wrap
	and	x8, x19, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB83_2
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB83_3
.Lcp_BB83_2:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB83_3:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp77
	b	free_thunk
.Lcp_tmp77:
	b	.Lcp_BB83_2
.Lcp_func_end83:
	.size	op_ASYNC_GENERATOR_WRAP, .Lcp_func_end83-op_ASYNC_GENERATOR_WRAP
	.cfi_endproc
	.p2align	2
	.type	op_STOPITERATION_ERROR,@function
op_STOPITERATION_ERROR:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldur	x19, [x22, #-8]
	mov	x0, x20
	mov	x1, x19
	bl	cp_stop_iteration_error
	and	x8, x19, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB84_2
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB84_3
.Lcp_BB84_2:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB84_3:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp78
	b	free_thunk
.Lcp_tmp78:
	b	.Lcp_BB84_2
.Lcp_func_end84:
	.size	op_STOPITERATION_ERROR, .Lcp_func_end84-op_STOPITERATION_ERROR
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
.Lcp_func_end85:
	.size	op_BUILD_TUPLE, .Lcp_func_end85-op_BUILD_TUPLE
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
.Lcp_func_end86:
	.size	op_BUILD_LIST, .Lcp_func_end86-op_BUILD_LIST
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
	b.eq	.Lcp_BB87_3
.Lcp_BB87_1:
	mvn	w8, w2
	tst	x8, #0x3
	b.eq	.Lcp_BB87_6
.Lcp_BB87_2:
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
.Lcp_BB87_3:
	cmp	x1, #3
	b.eq	.Lcp_BB87_1
	and	x8, x1, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB87_1
	ldr	w9, [x8]
	and	x1, x1, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB87_1
.Lcp_BB87_6:
	cmp	x2, #3
	b.eq	.Lcp_BB87_2
	and	x8, x2, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB87_2
	ldr	w9, [x8]
	and	x2, x2, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB87_2
.Lcp_func_end87:
	.size	op_BUILD_PAIR, .Lcp_func_end87-op_BUILD_PAIR
	.cfi_endproc
	.p2align	2
	.type	op_BUILD_SET,@function
op_BUILD_SET:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	lsr	w24, w25, #10
	sub	x8, x22, x21
	mov	x0, x20
	sub	x8, x8, #64
	str	x23, [x21, #16]
	sub	x19, x22, w24, uxtw #3
	lsr	x8, x8, #3
	mov	w2, w24
	mov	x1, x19
	str	w8, [x21, #32]
	bl	cp_build_set
	cmp	x0, #3
	b.eq	.Lcp_BB88_8
	mov	w9, w24
	cbz	w9, .Lcp_BB88_7
	neg	x10, x9
	b	.Lcp_BB88_4
.Lcp_BB88_3:
	add	x10, x10, #1
	cbz	x10, .Lcp_BB88_7
.Lcp_BB88_4:
	ldr	x8, [x22, x10, lsl #3]
	and	x11, x8, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB88_3
	and	x11, x8, #0xfffffffffffffffc
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.ne	.Lcp_BB88_3
	mov	x11, x0
	mov	x0, x8
	adr	x17, .Lcp_tmp79
	b	free_thunk
.Lcp_tmp79:
	mov	x0, x11
	b	.Lcp_BB88_3
.Lcp_BB88_7:
	str	x0, [x19]
	mov	w8, #1
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	w25, [x23, #4]!
	sub	x8, x8, x9
	add	x22, x22, x8, lsl #3
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB88_8:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end88:
	.size	op_BUILD_SET, .Lcp_func_end88-op_BUILD_SET
	.cfi_endproc
	.p2align	2
	.type	op_BUILD_MAP,@function
op_BUILD_MAP:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	lsr	w24, w25, #10
	sub	x8, x22, x21
	mov	x0, x20
	sub	x8, x8, #64
	str	x23, [x21, #16]
	lsl	w26, w24, #1
	lsr	x8, x8, #3
	mov	w2, w24
	sub	x19, x22, w26, uxtw #3
	str	w8, [x21, #32]
	mov	x1, x19
	bl	cp_build_map
	cmp	x0, #3
	b.eq	.Lcp_BB89_8
	cbz	w24, .Lcp_BB89_7
	neg	x9, x26
	b	.Lcp_BB89_4
.Lcp_BB89_3:
	add	x9, x9, #1
	cbz	x9, .Lcp_BB89_7
.Lcp_BB89_4:
	ldr	x8, [x22, x9, lsl #3]
	and	x10, x8, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB89_3
	and	x10, x8, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.ne	.Lcp_BB89_3
	mov	x10, x0
	mov	x0, x8
	adr	x17, .Lcp_tmp80
	b	free_thunk
.Lcp_tmp80:
	mov	x0, x10
	b	.Lcp_BB89_3
.Lcp_BB89_7:
	str	x0, [x19]
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
.Lcp_BB89_8:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end89:
	.size	op_BUILD_MAP, .Lcp_func_end89-op_BUILD_MAP
	.cfi_endproc
	.p2align	2
	.type	op_BUILD_STRING,@function
op_BUILD_STRING:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	lsr	w24, w25, #10
	sub	x8, x22, x21
	mov	x0, x20
	sub	x8, x8, #64
	str	x23, [x21, #16]
	sub	x19, x22, w24, uxtw #3
	lsr	x8, x8, #3
	mov	w2, w24
	mov	x1, x19
	str	w8, [x21, #32]
	bl	cp_build_string
	cmp	x0, #3
	b.eq	.Lcp_BB90_8
	mov	w9, w24
	cbz	w9, .Lcp_BB90_7
	neg	x10, x9
	b	.Lcp_BB90_4
.Lcp_BB90_3:
	add	x10, x10, #1
	cbz	x10, .Lcp_BB90_7
.Lcp_BB90_4:
	ldr	x8, [x22, x10, lsl #3]
	and	x11, x8, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB90_3
	and	x11, x8, #0xfffffffffffffffc
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.ne	.Lcp_BB90_3
	mov	x11, x0
	mov	x0, x8
	adr	x17, .Lcp_tmp81
	b	free_thunk
.Lcp_tmp81:
	mov	x0, x11
	b	.Lcp_BB90_3
.Lcp_BB90_7:
	str	x0, [x19]
	mov	w8, #1
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	w25, [x23, #4]!
	sub	x8, x8, x9
	add	x22, x22, x8, lsl #3
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB90_8:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end90:
	.size	op_BUILD_STRING, .Lcp_func_end90-op_BUILD_STRING
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
	b.eq	.Lcp_BB91_3
.Lcp_BB91_1:
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	bl	cp_list_append
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	tbnz	w0, #31, .Lcp_BB91_6
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB91_3:
	cmp	x2, #3
	b.eq	.Lcp_BB91_1
	and	x8, x2, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB91_1
	ldr	w9, [x8]
	and	x2, x2, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB91_1
.Lcp_BB91_6:
	mov	w8, #3
	str	x8, [x22]
	b	op_UNWIND
.Lcp_func_end91:
	.size	op_LIST_APPEND, .Lcp_func_end91-op_LIST_APPEND
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
	tbnz	w0, #31, .Lcp_BB92_4
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB92_3
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB92_5
.Lcp_BB92_3:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB92_4:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB92_5:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp82
	b	free_thunk
.Lcp_tmp82:
	b	.Lcp_BB92_3
.Lcp_func_end92:
	.size	op_SET_ADD, .Lcp_func_end92-op_SET_ADD
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
	ldur	x19, [x22, #-8]
	mov	x0, x20
	sub	w8, w8, #1
	sub	x8, x9, x8
	sub	x9, x10, #64
	mov	x3, x19
	ldr	x1, [x22, x8, lsl #3]
	ldr	x24, [x22, #-16]!
	lsr	x8, x9, #3
	str	x23, [x21, #16]
	mov	x2, x24
	str	w8, [x21, #32]
	bl	cp_dict_set
	tbnz	w0, #31, .Lcp_BB93_6
	and	x8, x24, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB93_3
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB93_7
.Lcp_BB93_3:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB93_5
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB93_8
.Lcp_BB93_5:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB93_6:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB93_7:
	.cfi_restore_state
	mov	x0, x24
	adr	x17, .Lcp_tmp83
	b	free_thunk
.Lcp_tmp83:
	b	.Lcp_BB93_3
.Lcp_BB93_8:
	mov	x0, x19
	adr	x17, .Lcp_tmp84
	b	free_thunk
.Lcp_tmp84:
	b	.Lcp_BB93_5
.Lcp_func_end93:
	.size	op_MAP_ADD, .Lcp_func_end93-op_MAP_ADD
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
	tbnz	w0, #31, .Lcp_BB94_4
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB94_3
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB94_5
.Lcp_BB94_3:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB94_4:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB94_5:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp85
	b	free_thunk
.Lcp_tmp85:
	b	.Lcp_BB94_3
.Lcp_func_end94:
	.size	op_LIST_EXTEND, .Lcp_func_end94-op_LIST_EXTEND
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
	tbnz	w0, #31, .Lcp_BB95_4
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB95_3
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB95_5
.Lcp_BB95_3:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB95_4:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB95_5:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp86
	b	free_thunk
.Lcp_tmp86:
	b	.Lcp_BB95_3
.Lcp_func_end95:
	.size	op_SET_UPDATE, .Lcp_func_end95-op_SET_UPDATE
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
	tbnz	w0, #31, .Lcp_BB96_4
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB96_3
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB96_5
.Lcp_BB96_3:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB96_4:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB96_5:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp87
	b	free_thunk
.Lcp_tmp87:
	b	.Lcp_BB96_3
.Lcp_func_end96:
	.size	op_DICT_UPDATE, .Lcp_func_end96-op_DICT_UPDATE
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
	adr	x17, .Lcp_tmp88
	b	free_thunk
.Lcp_tmp88:
	b	.Lcp_BB97_3
.Lcp_func_end97:
	.size	op_DICT_MERGE, .Lcp_func_end97-op_DICT_MERGE
	.cfi_endproc
	.p2align	2
	.type	op_LIST_TO_TUPLE,@function
op_LIST_TO_TUPLE:
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
	bl	cp_list_to_tuple
	cmp	x0, #3
	b.eq	.Lcp_BB98_4
	and	x8, x19, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB98_3
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB98_5
.Lcp_BB98_3:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB98_4:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB98_5:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp89
	b	free_thunk
.Lcp_tmp89:
	b	.Lcp_BB98_3
.Lcp_func_end98:
	.size	op_LIST_TO_TUPLE, .Lcp_func_end98-op_LIST_TO_TUPLE
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
	b.ls	.Lcp_BB99_5
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
	tbnz	w0, #31, .Lcp_BB99_6
	add	x8, x22, w24, uxtw #3
	and	x9, x19, #0x3
	cmp	x9, #1
	sub	x22, x8, #8
	b.ne	.Lcp_BB99_4
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB99_7
.Lcp_BB99_4:
	ldr	w25, [x23, #8]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB99_5:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_SPECIALIZE_UNPACK_SEQUENCE
.Lcp_BB99_6:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB99_7:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp90
	b	free_thunk
.Lcp_tmp90:
	b	.Lcp_BB99_4
.Lcp_func_end99:
	.size	op_UNPACK_SEQUENCE, .Lcp_func_end99-op_UNPACK_SEQUENCE
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
	tbnz	w0, #31, .Lcp_BB100_4
	lsr	w8, w25, #10
	lsr	w9, w25, #18
	add	w8, w9, w8, uxtb
	and	x9, x19, #0x3
	cmp	x9, #1
	add	x22, x22, w8, uxtw #3
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
	adr	x17, .Lcp_tmp91
	b	free_thunk
.Lcp_tmp91:
	b	.Lcp_BB100_3
.Lcp_func_end100:
	.size	op_UNPACK_EX, .Lcp_func_end100-op_UNPACK_EX
	.cfi_endproc
	.p2align	2
	.type	op_MAKE_FUNCTION,@function
op_MAKE_FUNCTION:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldur	x19, [x22, #-8]
	mov	x0, x20
	mov	x1, x19
	bl	cp_make_function
	and	x8, x19, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB101_2
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB101_3
.Lcp_BB101_2:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB101_3:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp92
	b	free_thunk
.Lcp_tmp92:
	b	.Lcp_BB101_2
.Lcp_func_end101:
	.size	op_MAKE_FUNCTION, .Lcp_func_end101-op_MAKE_FUNCTION
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
	b.eq	.Lcp_BB102_2
.Lcp_BB102_1:
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
.Lcp_BB102_2:
	cmp	x2, #3
	b.eq	.Lcp_BB102_1
	and	x8, x2, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB102_1
	ldr	w9, [x8]
	and	x2, x2, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB102_1
.Lcp_func_end102:
	.size	op_SET_FUNCTION_ATTRIBUTE, .Lcp_func_end102-op_SET_FUNCTION_ATTRIBUTE
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
	b.ls	.Lcp_BB103_18
	lsr	w9, w25, #10
	mov	x10, #-2
	sub	w8, w8, #16
	mov	x0, x20
	mov	w27, w9
	sub	x28, x22, w9, uxtw #3
	sub	x10, x10, x27
	mvn	x11, x27
	add	x29, x22, x10, lsl #3
	add	x10, x22, x11, lsl #3
	ldr	x26, [x29]
	ldr	x24, [x10]
	str	x10, [sp, #8]
	strh	w8, [x23, #4]
	mov	x1, x26
	mov	x2, x24
	bl	cp_enters_frame
	add	x19, x21, #64
	str	x23, [x21, #16]
	sub	x8, x22, x19
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	tbz	w0, #0, .Lcp_BB103_6
	mvn	w8, w26
	tst	x8, #0x3
	b.eq	.Lcp_BB103_19
.Lcp_BB103_3:
	mvn	w8, w24
	tst	x8, #0x3
	b.eq	.Lcp_BB103_22
.Lcp_BB103_4:
	mov	x0, x20
	mov	x1, x26
	mov	x2, x24
	mov	x3, x28
	mov	w4, w27
	bl	cp_enter
	cbz	x0, .Lcp_BB103_25
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
.Lcp_BB103_6:
	.cfi_restore_state
	.cfi_remember_state
	mov	x0, x20
	mov	x1, x26
	mov	x2, x24
	mov	x3, x28
	mov	w4, w27
	bl	cp_call
	cmp	x0, #3
	b.eq	.Lcp_BB103_35
	cbz	w27, .Lcp_BB103_13
	neg	x9, x27
	b	.Lcp_BB103_10
.Lcp_BB103_9:
	add	x9, x9, #1
	cbz	x9, .Lcp_BB103_13
.Lcp_BB103_10:
	ldr	x8, [x22, x9, lsl #3]
	and	x10, x8, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB103_9
	and	x10, x8, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.ne	.Lcp_BB103_9
	mov	x10, x0
	mov	x0, x8
	adr	x17, .Lcp_tmp93
	b	free_thunk
.Lcp_tmp93:
	mov	x0, x10
	b	.Lcp_BB103_9
.Lcp_BB103_13:
	and	x8, x26, #0x3
	ldr	x22, [sp, #8]
	str	x0, [x29]
	cmp	x8, #1
	b.ne	.Lcp_BB103_15
	and	x8, x26, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB103_28
.Lcp_BB103_15:
	and	x8, x24, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB103_17
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB103_29
.Lcp_BB103_17:
	ldr	w25, [x23, #20]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldp	x29, x30, [sp, #16]
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	add	sp, sp, #32
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB103_18:
	.cfi_restore_state
	.cfi_remember_state
	ldp	x29, x30, [sp, #16]
	add	sp, sp, #32
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_SPECIALIZE_CALL
.Lcp_BB103_19:
	.cfi_restore_state
	cmp	x26, #3
	b.eq	.Lcp_BB103_3
	and	x8, x26, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB103_3
	ldr	w9, [x8]
	and	x26, x26, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB103_3
.Lcp_BB103_22:
	cmp	x24, #3
	b.eq	.Lcp_BB103_4
	and	x8, x24, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB103_4
	ldr	w9, [x8]
	and	x24, x24, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB103_4
.Lcp_BB103_25:
	ldr	x9, [sp, #8]
	mov	w8, #3
	str	x8, [x29]
	str	x8, [x9]
	cbz	w27, .Lcp_BB103_35
	cmp	w25, #1, lsl #12
	b.hs	.Lcp_BB103_30
	mov	x8, xzr
	b	.Lcp_BB103_33
.Lcp_BB103_28:
	mov	x0, x26
	adr	x17, .Lcp_tmp94
	b	free_thunk
.Lcp_tmp94:
	b	.Lcp_BB103_15
.Lcp_BB103_29:
	mov	x0, x24
	adr	x17, .Lcp_tmp95
	b	free_thunk
.Lcp_tmp95:
	b	.Lcp_BB103_17
.Lcp_BB103_30:
	mov	w8, #3
	sub	x9, x22, x27, lsl #3
	and	x10, x27, #0x3ffffc
	dup	v0.2d, x8
	and	x8, x27, #0x3ffffc
	add	x9, x9, #16
.Lcp_BB103_31:
	subs	x10, x10, #4
	stp	q0, q0, [x9, #-16]
	add	x9, x9, #32
	b.ne	.Lcp_BB103_31
	cmp	x8, x27
	b.eq	.Lcp_BB103_35
.Lcp_BB103_33:
	sub	x8, x8, x27
	mov	w9, #3
.Lcp_BB103_34:
	str	x9, [x22, x8, lsl #3]
	adds	x8, x8, #1
	b.lo	.Lcp_BB103_34
.Lcp_BB103_35:
	ldp	x29, x30, [sp, #16]
	add	sp, sp, #32
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_UNWIND
.Lcp_func_end103:
	.size	op_CALL, .Lcp_func_end103-op_CALL
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
	lsr	w8, w25, #10
	mov	x9, #-3
	str	x25, [sp, #8]
	ldur	x19, [x22, #-8]
	mov	x0, x20
	mov	w29, w8
	mov	x8, #-2
	sub	x9, x9, x29
	sub	x8, x8, x29
	add	x25, x22, x9, lsl #3
	add	x28, x22, x8, lsl #3
	mvn	x8, x29
	add	x24, x22, x8, lsl #3
	ldr	x27, [x25]
	ldr	x26, [x28]
	mov	x1, x27
	mov	x2, x26
	bl	cp_enters_frame
	add	x8, x21, #64
	str	x23, [x21, #16]
	sub	x8, x22, x8
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	tbz	w0, #0, .Lcp_BB104_7
	mvn	w8, w27
	add	x28, x21, #64
	tst	x8, #0x3
	b.eq	.Lcp_BB104_21
.Lcp_BB104_2:
	mvn	w8, w26
	tst	x8, #0x3
	b.eq	.Lcp_BB104_24
.Lcp_BB104_3:
	mov	x0, x20
	mov	x1, x27
	mov	x2, x26
	mov	x3, x24
	mov	w4, w29
	mov	x5, x19
	bl	cp_enter_keywords
	cbz	x0, .Lcp_BB104_27
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB104_6
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB104_30
.Lcp_BB104_6:
	sub	x8, x25, x28
	mov	w9, #1
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
.Lcp_BB104_7:
	.cfi_restore_state
	.cfi_remember_state
	mov	x0, x20
	mov	x1, x27
	mov	x2, x26
	mov	x3, x24
	mov	w4, w29
	mov	x5, x19
	bl	cp_call_keywords
	cmp	x0, #3
	b.eq	.Lcp_BB104_39
	cbz	w29, .Lcp_BB104_14
	neg	x9, x29
	b	.Lcp_BB104_11
.Lcp_BB104_10:
	add	x9, x9, #1
	cbz	x9, .Lcp_BB104_14
.Lcp_BB104_11:
	add	x8, x22, x9, lsl #3
	ldur	x8, [x8, #-8]
	and	x10, x8, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB104_10
	and	x10, x8, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.ne	.Lcp_BB104_10
	mov	x10, x0
	mov	x0, x8
	adr	x17, .Lcp_tmp96
	b	free_thunk
.Lcp_tmp96:
	mov	x0, x10
	b	.Lcp_BB104_10
.Lcp_BB104_14:
	and	x8, x27, #0x3
	str	x0, [x25]
	cmp	x8, #1
	b.ne	.Lcp_BB104_16
	and	x8, x27, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB104_31
.Lcp_BB104_16:
	and	x8, x26, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB104_18
	and	x8, x26, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB104_32
.Lcp_BB104_18:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB104_20
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB104_33
.Lcp_BB104_20:
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
.Lcp_BB104_21:
	.cfi_restore_state
	cmp	x27, #3
	b.eq	.Lcp_BB104_2
	and	x8, x27, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB104_2
	ldr	w9, [x8]
	and	x27, x27, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB104_2
.Lcp_BB104_24:
	cmp	x26, #3
	b.eq	.Lcp_BB104_3
	and	x8, x26, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB104_3
	ldr	w9, [x8]
	and	x26, x26, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB104_3
.Lcp_BB104_27:
	mov	w8, #3
	dup	v0.2d, x8
	str	q0, [x25]
	cbz	w29, .Lcp_BB104_39
	ldr	x8, [sp, #8]
	cmp	w8, #1, lsl #12
	b.hs	.Lcp_BB104_34
	mov	x8, xzr
	b	.Lcp_BB104_37
.Lcp_BB104_30:
	mov	x8, x0
	mov	x0, x19
	mov	x22, x25
	adr	x17, .Lcp_tmp97
	b	free_thunk
.Lcp_tmp97:
	mov	x0, x8
	b	.Lcp_BB104_6
.Lcp_BB104_31:
	mov	x0, x27
	mov	x22, x28
	adr	x17, .Lcp_tmp98
	b	free_thunk
.Lcp_tmp98:
	b	.Lcp_BB104_16
.Lcp_BB104_32:
	mov	x0, x26
	mov	x22, x28
	adr	x17, .Lcp_tmp99
	b	free_thunk
.Lcp_tmp99:
	b	.Lcp_BB104_18
.Lcp_BB104_33:
	mov	x0, x19
	mov	x22, x28
	adr	x17, .Lcp_tmp100
	b	free_thunk
.Lcp_tmp100:
	b	.Lcp_BB104_20
.Lcp_BB104_34:
	mov	w8, #3
	sub	x9, x22, x29, lsl #3
	and	x10, x29, #0x3ffffc
	dup	v0.2d, x8
	and	x8, x29, #0x3ffffc
	add	x9, x9, #8
.Lcp_BB104_35:
	subs	x10, x10, #4
	stp	q0, q0, [x9, #-16]
	add	x9, x9, #32
	b.ne	.Lcp_BB104_35
	cmp	x8, x29
	b.eq	.Lcp_BB104_39
.Lcp_BB104_37:
	sub	x9, x22, #8
	sub	x8, x8, x29
	mov	w10, #3
.Lcp_BB104_38:
	str	x10, [x9, x8, lsl #3]
	adds	x8, x8, #1
	b.lo	.Lcp_BB104_38
.Lcp_BB104_39:
	ldp	x29, x30, [sp, #16]
	add	sp, sp, #32
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_UNWIND
.Lcp_func_end104:
	.size	op_CALL_KW, .Lcp_func_end104-op_CALL_KW
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
	ubfx	w28, w25, #10, #1
	mov	x8, #-2
	mov	x26, x22
	mov	x0, x20
	eor	x9, x28, #0xfffffffffffffffd
	sub	x8, x8, x28
	sub	x29, x26, w28, uxtw #3
	add	x24, x22, x9, lsl #3
	add	x22, x22, x8, lsl #3
	mvn	x8, x28
	ldr	x19, [x26, x8, lsl #3]
	ldr	x25, [x24]
	ldr	x27, [x22]
	mov	x1, x25
	mov	x2, x27
	bl	cp_enters_frame
	add	x8, x21, #64
	str	x23, [x21, #16]
	sub	x8, x26, x8
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	tbz	w0, #0, .Lcp_BB105_11
	mvn	w8, w27
	tst	x8, #0x3
	b.eq	.Lcp_BB105_22
.Lcp_BB105_2:
	mov	x0, x20
	mov	x1, x27
	mov	x2, x19
	mov	x3, x29
	mov	w4, w28
	bl	cp_enter_unpacked
	cbz	x0, .Lcp_BB105_25
	cbz	w28, .Lcp_BB105_6
	ldr	x8, [x29]
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB105_6
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB105_32
.Lcp_BB105_6:
	and	x8, x25, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB105_8
	and	x8, x25, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB105_27
.Lcp_BB105_8:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB105_10
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB105_28
.Lcp_BB105_10:
	add	x8, x21, #64
	mov	w9, #1
	str	x23, [x21, #16]
	sub	x8, x24, x8
	str	w9, [x21, #44]
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
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
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x1
.Lcp_BB105_11:
	.cfi_restore_state
	.cfi_remember_state
	mov	x0, x20
	mov	x1, x27
	mov	x2, x19
	mov	x3, x29
	mov	w4, w28
	bl	cp_call_unpacked
	cmp	x0, #3
	b.eq	.Lcp_BB105_26
	cbz	w28, .Lcp_BB105_15
	ldr	x8, [x29]
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB105_15
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB105_33
.Lcp_BB105_15:
	and	x8, x25, #0x3
	str	x0, [x24]
	cmp	x8, #1
	b.ne	.Lcp_BB105_17
	and	x8, x25, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB105_29
.Lcp_BB105_17:
	and	x8, x27, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB105_19
	and	x8, x27, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB105_30
.Lcp_BB105_19:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB105_21
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB105_31
.Lcp_BB105_21:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB105_22:
	.cfi_restore_state
	.cfi_remember_state
	cmp	x27, #3
	b.eq	.Lcp_BB105_2
	and	x8, x27, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB105_2
	ldr	w9, [x8]
	and	x27, x27, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB105_2
.Lcp_BB105_25:
	mov	w8, #3
	str	x8, [x22]
.Lcp_BB105_26:
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_UNWIND
.Lcp_BB105_27:
	.cfi_restore_state
	mov	x8, x0
	mov	x0, x25
	mov	x22, x24
	adr	x17, .Lcp_tmp101
	b	free_thunk
.Lcp_tmp101:
	mov	x0, x8
	b	.Lcp_BB105_8
.Lcp_BB105_28:
	mov	x8, x0
	mov	x0, x19
	mov	x22, x24
	adr	x17, .Lcp_tmp102
	b	free_thunk
.Lcp_tmp102:
	mov	x0, x8
	b	.Lcp_BB105_10
.Lcp_BB105_29:
	mov	x0, x25
	adr	x17, .Lcp_tmp103
	b	free_thunk
.Lcp_tmp103:
	b	.Lcp_BB105_17
.Lcp_BB105_30:
	mov	x0, x27
	adr	x17, .Lcp_tmp104
	b	free_thunk
.Lcp_tmp104:
	b	.Lcp_BB105_19
.Lcp_BB105_31:
	mov	x0, x19
	adr	x17, .Lcp_tmp105
	b	free_thunk
.Lcp_tmp105:
	b	.Lcp_BB105_21
.Lcp_BB105_32:
	mov	x9, x0
	mov	x0, x8
	mov	x22, x26
	adr	x17, .Lcp_tmp106
	b	free_thunk
.Lcp_tmp106:
	mov	x0, x9
	b	.Lcp_BB105_6
.Lcp_BB105_33:
	mov	x9, x0
	mov	x0, x8
	mov	x8, x22
	mov	x22, x26
	adr	x17, .Lcp_tmp107
	b	free_thunk
.Lcp_tmp107:
	mov	x0, x9
	mov	x22, x8
	b	.Lcp_BB105_15
.Lcp_func_end105:
	.size	op_CALL_FUNCTION_EX, .Lcp_func_end105-op_CALL_FUNCTION_EX
	.cfi_endproc
	.p2align	2
	.type	op_RETURN_VALUE,@function
op_RETURN_VALUE:
	.cfi_startproc
	ldr	x25, [x22, #-8]!
	mvn	w8, w25
	tst	x8, #0x3
	b.eq	.Lcp_BB106_11
.Lcp_BB106_1:
	ldr	w8, [x21, #40]
	cbnz	w8, .Lcp_BB106_14
	ldr	x8, [x21]
	ldr	w8, [x8, #64]
	cbz	w8, .Lcp_BB106_8
	neg	x8, x8, lsl #3
	mov	x9, #-8
	mov	w10, #3
	b	.Lcp_BB106_5
.Lcp_BB106_4:
	add	x8, x8, #8
	sub	x9, x9, #8
	cbz	x8, .Lcp_BB106_8
.Lcp_BB106_5:
	ldr	x0, [x21, x9]
	str	x10, [x21, x9]
	and	x11, x0, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB106_4
	and	x11, x0, #0xfffffffffffffffc
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.ne	.Lcp_BB106_4
	adr	x17, .Lcp_tmp108
	b	free_thunk
.Lcp_tmp108:
	b	.Lcp_BB106_4
.Lcp_BB106_8:
	ldr	x0, [x21, #24]
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB106_10
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB106_15
.Lcp_BB106_10:
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
.Lcp_BB106_11:
	cmp	x25, #3
	b.eq	.Lcp_BB106_1
	and	x8, x25, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB106_1
	ldr	w9, [x8]
	and	x25, x25, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB106_1
.Lcp_BB106_14:
	b	op_RETURN_FLAGGED
.Lcp_BB106_15:
	adr	x17, .Lcp_tmp109
	b	free_thunk
.Lcp_tmp109:
	b	.Lcp_BB106_10
.Lcp_func_end106:
	.size	op_RETURN_VALUE, .Lcp_func_end106-op_RETURN_VALUE
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
.Lcp_func_end107:
	.size	op_PUSH_EXC_INFO, .Lcp_func_end107-op_PUSH_EXC_INFO
	.cfi_endproc
	.p2align	2
	.type	op_POP_EXCEPT,@function
op_POP_EXCEPT:
	.cfi_startproc
	ldr	x1, [x22, #-8]!
	mvn	w8, w1
	tst	x8, #0x3
	b.eq	.Lcp_BB108_2
.Lcp_BB108_1:
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	bl	cp_pop_except
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB108_2:
	cmp	x1, #3
	b.eq	.Lcp_BB108_1
	and	x8, x1, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB108_1
	ldr	w9, [x8]
	and	x1, x1, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB108_1
.Lcp_func_end108:
	.size	op_POP_EXCEPT, .Lcp_func_end108-op_POP_EXCEPT
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
	b.eq	.Lcp_BB109_2
.Lcp_BB109_1:
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
.Lcp_BB109_2:
	cmp	x3, #3
	b.eq	.Lcp_BB109_1
	and	x8, x3, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB109_1
	ldr	w9, [x8]
	and	x3, x3, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB109_1
.Lcp_func_end109:
	.size	op_RERAISE, .Lcp_func_end109-op_RERAISE
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
.Lcp_func_end110:
	.size	op_RAISE_VARARGS, .Lcp_func_end110-op_RAISE_VARARGS
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
	tbnz	w0, #31, .Lcp_BB111_4
	adrp	x8, cp_true+3
	add	x8, x8, :lo12:cp_true+3
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	cmp	w0, #0
	and	x10, x19, #0x3
	csel	x8, x9, x8, eq
	cmp	x10, #1
	stur	x8, [x22, #-8]
	b.ne	.Lcp_BB111_3
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB111_5
.Lcp_BB111_3:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB111_4:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB111_5:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp110
	b	free_thunk
.Lcp_tmp110:
	b	.Lcp_BB111_3
.Lcp_func_end111:
	.size	op_CHECK_EXC_MATCH, .Lcp_func_end111-op_CHECK_EXC_MATCH
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
	ldur	x19, [x22, #-8]
	sub	x8, x8, #64
	ldr	x24, [x3, #-16]!
	lsr	x8, x8, #3
	mov	x0, x20
	mov	x2, x19
	mov	x1, x24
	str	x23, [x21, #16]
	str	w8, [x21, #32]
	bl	cp_check_eg_match
	tbnz	w0, #31, .Lcp_BB112_6
	and	x8, x24, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB112_3
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB112_7
.Lcp_BB112_3:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB112_5
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB112_8
.Lcp_BB112_5:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB112_6:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB112_7:
	.cfi_restore_state
	mov	x0, x24
	adr	x17, .Lcp_tmp111
	b	free_thunk
.Lcp_tmp111:
	b	.Lcp_BB112_3
.Lcp_BB112_8:
	mov	x0, x19
	adr	x17, .Lcp_tmp112
	b	free_thunk
.Lcp_tmp112:
	b	.Lcp_BB112_5
.Lcp_func_end112:
	.size	op_CHECK_EG_MATCH, .Lcp_func_end112-op_CHECK_EG_MATCH
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
	ldur	x24, [x22, #-16]
	sub	x8, x8, #64
	ldr	x19, [x22, #-8]!
	lsr	x8, x8, #3
	mov	x0, x20
	mov	x1, x24
	mov	x2, x19
	str	x23, [x21, #16]
	str	w8, [x21, #32]
	bl	cp_prep_reraise_star
	cmp	x0, #3
	b.eq	.Lcp_BB113_6
	and	x8, x24, #0x3
	stur	x0, [x25, #-16]
	cmp	x8, #1
	b.ne	.Lcp_BB113_3
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB113_7
.Lcp_BB113_3:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB113_5
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB113_8
.Lcp_BB113_5:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB113_6:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB113_7:
	.cfi_restore_state
	mov	x0, x24
	adr	x17, .Lcp_tmp113
	b	free_thunk
.Lcp_tmp113:
	b	.Lcp_BB113_3
.Lcp_BB113_8:
	mov	x0, x19
	adr	x17, .Lcp_tmp114
	b	free_thunk
.Lcp_tmp114:
	b	.Lcp_BB113_5
.Lcp_func_end113:
	.size	op_PREP_RERAISE_STAR, .Lcp_func_end113-op_PREP_RERAISE_STAR
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
	b.eq	.Lcp_BB114_2
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
.Lcp_BB114_2:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end114:
	.size	op_WITH_EXCEPT_START, .Lcp_func_end114-op_WITH_EXCEPT_START
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
	tbnz	w0, #31, .Lcp_BB115_4
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB115_3
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB115_5
.Lcp_BB115_3:
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
.Lcp_BB115_4:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB115_5:
	.cfi_restore_state
	mov	x0, x19
	mov	x8, x22
	add	x22, x22, #8
	adr	x17, .Lcp_tmp115
	b	free_thunk
.Lcp_tmp115:
	mov	x22, x8
	b	.Lcp_BB115_3
.Lcp_func_end115:
	.size	op_LOAD_SPECIAL, .Lcp_func_end115-op_LOAD_SPECIAL
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
	b.eq	.Lcp_BB116_2
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
.Lcp_BB116_2:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end116:
	.size	op_GET_LEN, .Lcp_func_end116-op_GET_LEN
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
.Lcp_func_end117:
	.size	op_MATCH_MAPPING, .Lcp_func_end117-op_MATCH_MAPPING
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
.Lcp_func_end118:
	.size	op_MATCH_SEQUENCE, .Lcp_func_end118-op_MATCH_SEQUENCE
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
	.size	op_MATCH_KEYS, .Lcp_func_end119-op_MATCH_KEYS
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
	ldur	x26, [x27, #-24]
	ldur	x19, [x27, #-8]
	lsr	x8, x8, #3
	mov	x0, x20
	mov	x2, x24
	str	x23, [x21, #16]
	mov	x1, x26
	mov	x4, x19
	str	w8, [x21, #32]
	bl	cp_match_class
	cmp	x0, #3
	b.eq	.Lcp_BB120_8
	and	x8, x26, #0x3
	stur	x0, [x27, #-24]
	cmp	x8, #1
	b.ne	.Lcp_BB120_3
	and	x8, x26, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB120_9
.Lcp_BB120_3:
	and	x8, x24, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB120_5
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB120_10
.Lcp_BB120_5:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB120_7
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB120_11
.Lcp_BB120_7:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB120_8:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB120_9:
	.cfi_restore_state
	mov	x0, x26
	adr	x17, .Lcp_tmp116
	b	free_thunk
.Lcp_tmp116:
	b	.Lcp_BB120_3
.Lcp_BB120_10:
	mov	x0, x24
	adr	x17, .Lcp_tmp117
	b	free_thunk
.Lcp_tmp117:
	b	.Lcp_BB120_5
.Lcp_BB120_11:
	mov	x0, x19
	adr	x17, .Lcp_tmp118
	b	free_thunk
.Lcp_tmp118:
	b	.Lcp_BB120_7
.Lcp_func_end120:
	.size	op_MATCH_CLASS, .Lcp_func_end120-op_MATCH_CLASS
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_ADD_INT,@function
op_BINARY_OP_ADD_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB121_4
	tst	x9, #0x3
	b.ne	.Lcp_BB121_4
	adds	x9, x10, x9
	b.vs	.Lcp_BB121_4
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB121_4:
	b	op_BINARY_OP
.Lcp_func_end121:
	.size	op_BINARY_OP_ADD_INT, .Lcp_func_end121-op_BINARY_OP_ADD_INT
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
	b.ne	.Lcp_BB122_3
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
	b.ne	.Lcp_BB122_4
.Lcp_BB122_2:
	stur	x0, [x8, #-16]
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB122_3:
	mov	x22, x8
	b	op_COLD_BINARY_OP_ADD_FLOAT
.Lcp_BB122_4:
	adr	x17, .Lcp_tmp119
	b	box_thunk
.Lcp_tmp119:
	b	.Lcp_BB122_2
.Lcp_func_end122:
	.size	op_BINARY_OP_ADD_FLOAT, .Lcp_func_end122-op_BINARY_OP_ADD_FLOAT
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
	b.ne	.Lcp_BB123_4
	tst	x9, #0x3
	b.ne	.Lcp_BB123_5
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
	b.ne	.Lcp_BB123_6
.Lcp_BB123_3:
	stur	x0, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB123_4:
	b	op_COLD_BINARY_OP_ADD_FLOAT_INT
.Lcp_BB123_5:
	b	op_BINARY_OP
.Lcp_BB123_6:
	adr	x17, .Lcp_tmp120
	b	box_thunk
.Lcp_tmp120:
	b	.Lcp_BB123_3
.Lcp_func_end123:
	.size	op_BINARY_OP_ADD_FLOAT_INT, .Lcp_func_end123-op_BINARY_OP_ADD_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_ADD_INT_FLOAT,@function
op_BINARY_OP_ADD_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB124_4
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB124_5
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
	b.ne	.Lcp_BB124_6
.Lcp_BB124_3:
	stur	x0, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB124_4:
	b	op_COLD_BINARY_OP_ADD_INT_FLOAT
.Lcp_BB124_5:
	b	op_BINARY_OP
.Lcp_BB124_6:
	adr	x17, .Lcp_tmp121
	b	box_thunk
.Lcp_tmp121:
	b	.Lcp_BB124_3
.Lcp_func_end124:
	.size	op_BINARY_OP_ADD_INT_FLOAT, .Lcp_func_end124-op_BINARY_OP_ADD_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_SUB_INT,@function
op_BINARY_OP_SUB_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB125_4
	tst	x9, #0x3
	b.ne	.Lcp_BB125_4
	subs	x9, x10, x9
	b.vs	.Lcp_BB125_4
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB125_4:
	b	op_BINARY_OP
.Lcp_func_end125:
	.size	op_BINARY_OP_SUB_INT, .Lcp_func_end125-op_BINARY_OP_SUB_INT
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
	b.ne	.Lcp_BB126_3
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
	b.ne	.Lcp_BB126_4
.Lcp_BB126_2:
	stur	x0, [x8, #-16]
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB126_3:
	mov	x22, x8
	b	op_COLD_BINARY_OP_SUB_FLOAT
.Lcp_BB126_4:
	adr	x17, .Lcp_tmp122
	b	box_thunk
.Lcp_tmp122:
	b	.Lcp_BB126_2
.Lcp_func_end126:
	.size	op_BINARY_OP_SUB_FLOAT, .Lcp_func_end126-op_BINARY_OP_SUB_FLOAT
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
	b.ne	.Lcp_BB127_4
	tst	x9, #0x3
	b.ne	.Lcp_BB127_5
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
	b.ne	.Lcp_BB127_6
.Lcp_BB127_3:
	stur	x0, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB127_4:
	b	op_COLD_BINARY_OP_SUB_FLOAT_INT
.Lcp_BB127_5:
	b	op_BINARY_OP
.Lcp_BB127_6:
	adr	x17, .Lcp_tmp123
	b	box_thunk
.Lcp_tmp123:
	b	.Lcp_BB127_3
.Lcp_func_end127:
	.size	op_BINARY_OP_SUB_FLOAT_INT, .Lcp_func_end127-op_BINARY_OP_SUB_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_SUB_INT_FLOAT,@function
op_BINARY_OP_SUB_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB128_4
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB128_5
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
	b.ne	.Lcp_BB128_6
.Lcp_BB128_3:
	stur	x0, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB128_4:
	b	op_COLD_BINARY_OP_SUB_INT_FLOAT
.Lcp_BB128_5:
	b	op_BINARY_OP
.Lcp_BB128_6:
	adr	x17, .Lcp_tmp124
	b	box_thunk
.Lcp_tmp124:
	b	.Lcp_BB128_3
.Lcp_func_end128:
	.size	op_BINARY_OP_SUB_INT_FLOAT, .Lcp_func_end128-op_BINARY_OP_SUB_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_MUL_INT,@function
op_BINARY_OP_MUL_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB129_4
	tst	x9, #0x3
	b.ne	.Lcp_BB129_4
	asr	x11, x10, #2
	mul	x10, x11, x9
	smulh	x9, x11, x9
	cmp	x9, x10, asr #63
	b.ne	.Lcp_BB129_4
	stur	x10, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB129_4:
	b	op_BINARY_OP
.Lcp_func_end129:
	.size	op_BINARY_OP_MUL_INT, .Lcp_func_end129-op_BINARY_OP_MUL_INT
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
	b.ne	.Lcp_BB130_3
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
	b.ne	.Lcp_BB130_4
.Lcp_BB130_2:
	stur	x0, [x8, #-16]
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB130_3:
	mov	x22, x8
	b	op_COLD_BINARY_OP_MUL_FLOAT
.Lcp_BB130_4:
	adr	x17, .Lcp_tmp125
	b	box_thunk
.Lcp_tmp125:
	b	.Lcp_BB130_2
.Lcp_func_end130:
	.size	op_BINARY_OP_MUL_FLOAT, .Lcp_func_end130-op_BINARY_OP_MUL_FLOAT
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
	b.ne	.Lcp_BB131_4
	tst	x9, #0x3
	b.ne	.Lcp_BB131_5
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
	b.ne	.Lcp_BB131_6
.Lcp_BB131_3:
	stur	x0, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB131_4:
	b	op_COLD_BINARY_OP_MUL_FLOAT_INT
.Lcp_BB131_5:
	b	op_BINARY_OP
.Lcp_BB131_6:
	adr	x17, .Lcp_tmp126
	b	box_thunk
.Lcp_tmp126:
	b	.Lcp_BB131_3
.Lcp_func_end131:
	.size	op_BINARY_OP_MUL_FLOAT_INT, .Lcp_func_end131-op_BINARY_OP_MUL_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_MUL_INT_FLOAT,@function
op_BINARY_OP_MUL_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB132_4
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB132_5
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
	b.ne	.Lcp_BB132_6
.Lcp_BB132_3:
	stur	x0, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB132_4:
	b	op_COLD_BINARY_OP_MUL_INT_FLOAT
.Lcp_BB132_5:
	b	op_BINARY_OP
.Lcp_BB132_6:
	adr	x17, .Lcp_tmp127
	b	box_thunk
.Lcp_tmp127:
	b	.Lcp_BB132_3
.Lcp_func_end132:
	.size	op_BINARY_OP_MUL_INT_FLOAT, .Lcp_func_end132-op_BINARY_OP_MUL_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_AND_INT,@function
op_BINARY_OP_AND_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB133_3
	tst	x9, #0x3
	b.ne	.Lcp_BB133_3
	and	x9, x9, x10
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB133_3:
	b	op_BINARY_OP
.Lcp_func_end133:
	.size	op_BINARY_OP_AND_INT, .Lcp_func_end133-op_BINARY_OP_AND_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_OR_INT,@function
op_BINARY_OP_OR_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB134_3
	tst	x9, #0x3
	b.ne	.Lcp_BB134_3
	orr	x9, x9, x10
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB134_3:
	b	op_BINARY_OP
.Lcp_func_end134:
	.size	op_BINARY_OP_OR_INT, .Lcp_func_end134-op_BINARY_OP_OR_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_XOR_INT,@function
op_BINARY_OP_XOR_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB135_3
	tst	x9, #0x3
	b.ne	.Lcp_BB135_3
	eor	x9, x9, x10
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB135_3:
	b	op_BINARY_OP
.Lcp_func_end135:
	.size	op_BINARY_OP_XOR_INT, .Lcp_func_end135-op_BINARY_OP_XOR_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_FLOOR_DIV_INT,@function
op_BINARY_OP_FLOOR_DIV_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB136_9
	tst	x9, #0x3
	b.ne	.Lcp_BB136_9
	cbz	x9, .Lcp_BB136_9
	asr	x9, x9, #2
	asr	x10, x10, #2
	subs	x11, x9, #1
	b.lt	.Lcp_BB136_6
	and	x11, x9, x11
	cbnz	x11, .Lcp_BB136_6
	rbit	x9, x9
	clz	x9, x9
	asr	x9, x10, x9
	b	.Lcp_BB136_7
.Lcp_BB136_6:
	sdiv	x11, x10, x9
	msub	x10, x11, x9, x10
	cmp	x10, #0
	eor	x9, x10, x9
	ccmp	x9, #0, #0, ne
	cset	w9, mi
	sub	x9, x11, x9
.Lcp_BB136_7:
	mov	x10, #2305843009213693952
	add	x10, x9, x10
	lsr	x10, x10, #62
	cbnz	x10, .Lcp_BB136_9
	lsl	x9, x9, #2
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB136_9:
	b	op_BINARY_OP
.Lcp_func_end136:
	.size	op_BINARY_OP_FLOOR_DIV_INT, .Lcp_func_end136-op_BINARY_OP_FLOOR_DIV_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_MOD_INT,@function
op_BINARY_OP_MOD_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB137_8
	tst	x9, #0x3
	b.ne	.Lcp_BB137_8
	cbz	x9, .Lcp_BB137_8
	asr	x9, x9, #2
	asr	x10, x10, #2
	subs	x11, x9, #1
	b.lt	.Lcp_BB137_6
	and	x12, x9, x11
	cbnz	x12, .Lcp_BB137_6
	and	x9, x11, x10
	b	.Lcp_BB137_7
.Lcp_BB137_6:
	sdiv	x11, x10, x9
	msub	x10, x11, x9, x10
	eor	x11, x10, x9
	cmp	x11, #0
	ccmp	x10, #0, #4, mi
	csel	x9, x9, xzr, ne
	add	x9, x9, x10
.Lcp_BB137_7:
	lsl	x9, x9, #2
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB137_8:
	b	op_BINARY_OP
.Lcp_func_end137:
	.size	op_BINARY_OP_MOD_INT, .Lcp_func_end137-op_BINARY_OP_MOD_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_LSHIFT_INT,@function
op_BINARY_OP_LSHIFT_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB138_6
	tst	x9, #0x3
	b.ne	.Lcp_BB138_6
	cmp	x9, #245
	b.hs	.Lcp_BB138_6
	lsr	x11, x9, #2
	asr	x10, x10, #2
	lsl	x9, x10, x11
	asr	x11, x9, x11
	cmp	x11, x10
	b.ne	.Lcp_BB138_6
	mov	x10, #-2305843009213693952
	add	x10, x9, x10
	lsr	x10, x10, #62
	cmp	x10, #2
	b.ls	.Lcp_BB138_6
	lsl	x9, x9, #2
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB138_6:
	b	op_BINARY_OP
.Lcp_func_end138:
	.size	op_BINARY_OP_LSHIFT_INT, .Lcp_func_end138-op_BINARY_OP_LSHIFT_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_RSHIFT_INT,@function
op_BINARY_OP_RSHIFT_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB139_4
	tst	x9, #0x3
	b.ne	.Lcp_BB139_4
	cmp	x9, #253
	b.hs	.Lcp_BB139_4
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
.Lcp_BB139_4:
	b	op_BINARY_OP
.Lcp_func_end139:
	.size	op_BINARY_OP_RSHIFT_INT, .Lcp_func_end139-op_BINARY_OP_RSHIFT_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_TRUE_DIV_INT,@function
op_BINARY_OP_TRUE_DIV_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB140_7
	tst	x9, #0x3
	b.ne	.Lcp_BB140_7
	cbz	x9, .Lcp_BB140_7
	mov	x11, #-36028797018963969
	add	x12, x10, x11
	mov	x11, #-2
	movk	x11, #65279, lsl #48
	cmp	x12, x11
	b.ls	.Lcp_BB140_7
	mov	x12, #-36028797018963969
	add	x12, x9, x12
	cmp	x12, x11
	b.ls	.Lcp_BB140_7
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
	b.ne	.Lcp_BB140_8
.Lcp_BB140_6:
	stur	x0, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB140_7:
	b	op_BINARY_OP
.Lcp_BB140_8:
	adr	x17, .Lcp_tmp128
	b	box_thunk
.Lcp_tmp128:
	b	.Lcp_BB140_6
.Lcp_func_end140:
	.size	op_BINARY_OP_TRUE_DIV_INT, .Lcp_func_end140-op_BINARY_OP_TRUE_DIV_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_POW_INT,@function
op_BINARY_OP_POW_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x8, #-8]!
	ldur	x9, [x8, #-8]
	tst	x9, #0x3
	b.ne	.Lcp_BB141_5
	tst	x10, #0x3
	b.ne	.Lcp_BB141_5
	cmp	x10, #8
	b.ne	.Lcp_BB141_5
	asr	x11, x9, #2
	mul	x10, x11, x9
	smulh	x9, x11, x9
	cmp	x9, x10, asr #63
	b.ne	.Lcp_BB141_5
	stur	x10, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB141_5:
	b	op_BINARY_OP
.Lcp_func_end141:
	.size	op_BINARY_OP_POW_INT, .Lcp_func_end141-op_BINARY_OP_POW_INT
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
	b.ne	.Lcp_BB142_4
	ror	x11, x10, #4
	mov	x10, #8070450532247928831
	and	x12, x11, x10
	mov	x10, #2882303761517117440
	cmp	x12, x10
	b.eq	.Lcp_BB142_5
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
	b.ne	.Lcp_BB142_6
.Lcp_BB142_3:
	stur	x0, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB142_4:
	b	op_COLD_BINARY_OP_TRUE_DIV_FLOAT
.Lcp_BB142_5:
	b	op_BINARY_OP
.Lcp_BB142_6:
	adr	x17, .Lcp_tmp129
	b	box_thunk
.Lcp_tmp129:
	b	.Lcp_BB142_3
.Lcp_func_end142:
	.size	op_BINARY_OP_TRUE_DIV_FLOAT, .Lcp_func_end142-op_BINARY_OP_TRUE_DIV_FLOAT
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
	b.ne	.Lcp_BB143_6
	tst	x9, #0x3
	b.ne	.Lcp_BB143_5
	cbz	x9, .Lcp_BB143_5
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
	b.ne	.Lcp_BB143_7
.Lcp_BB143_4:
	stur	x0, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB143_5:
	b	op_BINARY_OP
.Lcp_BB143_6:
	b	op_COLD_BINARY_OP_TRUE_DIV_FLOAT_INT
.Lcp_BB143_7:
	adr	x17, .Lcp_tmp130
	b	box_thunk
.Lcp_tmp130:
	b	.Lcp_BB143_4
.Lcp_func_end143:
	.size	op_BINARY_OP_TRUE_DIV_FLOAT_INT, .Lcp_func_end143-op_BINARY_OP_TRUE_DIV_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_TRUE_DIV_INT_FLOAT,@function
op_BINARY_OP_TRUE_DIV_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x8, #-8]!
	and	x9, x10, #0x3
	cmp	x9, #2
	b.ne	.Lcp_BB144_6
	ldur	x9, [x8, #-8]
	tst	x9, #0x3
	b.ne	.Lcp_BB144_5
	ror	x11, x10, #4
	mov	x10, #8070450532247928831
	and	x12, x11, x10
	mov	x10, #2882303761517117440
	cmp	x12, x10
	b.eq	.Lcp_BB144_5
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
	b.ne	.Lcp_BB144_7
.Lcp_BB144_4:
	stur	x0, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB144_5:
	b	op_BINARY_OP
.Lcp_BB144_6:
	b	op_COLD_BINARY_OP_TRUE_DIV_INT_FLOAT
.Lcp_BB144_7:
	adr	x17, .Lcp_tmp131
	b	box_thunk
.Lcp_tmp131:
	b	.Lcp_BB144_4
.Lcp_func_end144:
	.size	op_BINARY_OP_TRUE_DIV_INT_FLOAT, .Lcp_func_end144-op_BINARY_OP_TRUE_DIV_INT_FLOAT
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
	b.ne	.Lcp_BB145_4
	ror	x9, x9, #4
	mov	x10, #8070450532247928831
	mov	x26, #2882303761517117440
	and	x10, x9, x10
	cmp	x10, x26
	b.eq	.Lcp_BB145_5
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
	b.ne	.Lcp_BB145_6
.Lcp_BB145_3:
	stur	x0, [x22, #-16]
	mov	x22, x19
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB145_4:
	b	op_COLD_BINARY_OP_FLOOR_DIV_FLOAT
.Lcp_BB145_5:
	b	op_BINARY_OP
.Lcp_BB145_6:
	.cfi_restore_state
	adr	x17, .Lcp_tmp132
	b	box_thunk
.Lcp_tmp132:
	b	.Lcp_BB145_3
.Lcp_func_end145:
	.size	op_BINARY_OP_FLOOR_DIV_FLOAT, .Lcp_func_end145-op_BINARY_OP_FLOOR_DIV_FLOAT
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
	b.ne	.Lcp_BB146_4
	ror	x9, x9, #4
	mov	x10, #8070450532247928831
	mov	x26, #2882303761517117440
	and	x10, x9, x10
	cmp	x10, x26
	b.eq	.Lcp_BB146_5
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
	b.ne	.Lcp_BB146_6
.Lcp_BB146_3:
	stur	x0, [x22, #-16]
	mov	x22, x19
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB146_4:
	b	op_COLD_BINARY_OP_MOD_FLOAT
.Lcp_BB146_5:
	b	op_BINARY_OP
.Lcp_BB146_6:
	.cfi_restore_state
	adr	x17, .Lcp_tmp133
	b	box_thunk
.Lcp_tmp133:
	b	.Lcp_BB146_3
.Lcp_func_end146:
	.size	op_BINARY_OP_MOD_FLOAT, .Lcp_func_end146-op_BINARY_OP_MOD_FLOAT
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
	b.ne	.Lcp_BB147_5
	ror	x10, x9, #4
	mov	x9, #-2882303761517117440
	add	x10, x10, x9
	fmov	d0, x10
	fcmp	d0, #0.0
	b.le	.Lcp_BB147_6
	ror	x8, x8, #4
	mov	x0, x20
	add	x8, x8, x9
	fmov	d1, x8
	bl	cp_float_power
	fsub	d1, d0, d0
	fcmp	d1, #0.0
	b.ne	.Lcp_BB147_7
	fmov	x8, d0
	mov	x9, #2882303761517117440
	add	x8, x8, x9
	ror	x0, x8, #60
	and	x8, x0, #0x3
	cmp	x8, #2
	b.ne	.Lcp_BB147_8
.Lcp_BB147_4:
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
.Lcp_BB147_5:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_COLD_BINARY_OP_POW_FLOAT
.Lcp_BB147_6:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_BINARY_OP
.Lcp_BB147_7:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_BINARY_OP
.Lcp_BB147_8:
	.cfi_restore_state
	adr	x17, .Lcp_tmp134
	b	box_thunk
.Lcp_tmp134:
	b	.Lcp_BB147_4
.Lcp_func_end147:
	.size	op_BINARY_OP_POW_FLOAT, .Lcp_func_end147-op_BINARY_OP_POW_FLOAT
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
	b.ne	.Lcp_BB148_7
	tst	x8, #0x3
	b.ne	.Lcp_BB148_6
	ror	x9, x9, #4
	mov	x10, #8070450532247928831
	mov	x11, #2882303761517117440
	and	x10, x9, x10
	cmp	x10, x11
	b.eq	.Lcp_BB148_6
	asr	x8, x8, #2
	mov	x0, x20
	scvtf	d1, x8
	mov	x8, #-2882303761517117440
	add	x8, x9, x8
	fmov	d0, x8
	bl	cp_float_power
	fsub	d1, d0, d0
	fcmp	d1, #0.0
	b.ne	.Lcp_BB148_8
	fmov	x8, d0
	mov	x9, #2882303761517117440
	add	x8, x8, x9
	ror	x0, x8, #60
	and	x8, x0, #0x3
	cmp	x8, #2
	b.ne	.Lcp_BB148_9
.Lcp_BB148_5:
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
.Lcp_BB148_6:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_BINARY_OP
.Lcp_BB148_7:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_COLD_BINARY_OP_POW_FLOAT_INT
.Lcp_BB148_8:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_BINARY_OP
.Lcp_BB148_9:
	.cfi_restore_state
	adr	x17, .Lcp_tmp135
	b	box_thunk
.Lcp_tmp135:
	b	.Lcp_BB148_5
.Lcp_func_end148:
	.size	op_BINARY_OP_POW_FLOAT_INT, .Lcp_func_end148-op_BINARY_OP_POW_FLOAT_INT
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
	mov	x27, x22
	ldr	x19, [x22, #-8]!
	ldur	x26, [x22, #-8]
	tbz	w26, #0, .Lcp_BB149_10
	and	x29, x26, #0xfffffffffffffffc
	adrp	x8, cp_type_str
	add	x8, x8, :lo12:cp_type_str
	ldr	x9, [x29, #8]
	cmp	x9, x8
	b.ne	.Lcp_BB149_10
	tbz	w19, #0, .Lcp_BB149_10
	and	x28, x19, #0xfffffffffffffffc
	ldr	x9, [x28, #8]
	cmp	x9, x8
	b.ne	.Lcp_BB149_10
	ldr	x8, [x29, #24]
	ldr	x9, [x28, #24]
	add	x8, x9, x8
	cmp	x8, #64, lsl #12
	b.hs	.Lcp_BB149_10
	mov	x0, x20
	mov	x1, x26
	mov	x2, x19
	bl	cp_concatenate
	and	x8, x26, #0x3
	stur	x0, [x27, #-16]
	cmp	x8, #1
	b.ne	.Lcp_BB149_7
	ldr	w8, [x29]
	subs	w8, w8, #1
	str	w8, [x29]
	b.eq	.Lcp_BB149_11
.Lcp_BB149_7:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB149_9
	ldr	w8, [x28]
	subs	w8, w8, #1
	str	w8, [x28]
	b.eq	.Lcp_BB149_12
.Lcp_BB149_9:
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
.Lcp_BB149_10:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x27
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_BINARY_OP
.Lcp_BB149_11:
	.cfi_restore_state
	mov	x0, x26
	adr	x17, .Lcp_tmp136
	b	free_thunk
.Lcp_tmp136:
	b	.Lcp_BB149_7
.Lcp_BB149_12:
	mov	x0, x19
	adr	x17, .Lcp_tmp137
	b	free_thunk
.Lcp_tmp137:
	b	.Lcp_BB149_9
.Lcp_func_end149:
	.size	op_BINARY_OP_ADD_STR, .Lcp_func_end149-op_BINARY_OP_ADD_STR
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
	tbz	w26, #0, .Lcp_BB150_20
	and	x11, x26, #0xfffffffffffffffc
	adrp	x8, cp_type_str
	add	x8, x8, :lo12:cp_type_str
	ldr	x9, [x11, #8]
	cmp	x9, x8
	b.ne	.Lcp_BB150_20
	tbz	w28, #0, .Lcp_BB150_20
	and	x29, x28, #0xfffffffffffffffc
	ldr	x9, [x29, #8]
	cmp	x9, x8
	b.ne	.Lcp_BB150_20
	mov	x27, x23
	ldr	w8, [x27, #8]!
	mvn	w8, w8, lsr #10
	ldr	x9, [x21, w8, sxtw #3]
	cmp	x9, x26
	b.eq	.Lcp_BB150_7
	tbz	w9, #0, .Lcp_BB150_20
	eor	x9, x9, x26
	cmp	x9, #2
	b.ne	.Lcp_BB150_20
.Lcp_BB150_7:
	cmp	x26, x28
	b.eq	.Lcp_BB150_20
	eor	x9, x28, x26
	cmp	x9, #2
	b.eq	.Lcp_BB150_20
	ldr	x9, [x11, #24]
	ldr	x10, [x29, #24]
	str	x23, [sp, #8]
	add	x9, x10, x9
	cmp	x9, #64, lsl #12
	b.lo	.Lcp_BB150_12
	mov	x0, x20
	mov	x1, x26
	mov	x2, x28
	bl	cp_outgrows
	tbnz	w0, #0, .Lcp_BB150_19
	ldr	w8, [x27]
	and	x11, x26, #0xfffffffffffffffc
	mvn	w8, w8, lsr #10
.Lcp_BB150_12:
	sxtw	x8, w8
	mvn	w9, w26
	ldr	x1, [x21, x8, lsl #3]
	tst	x9, #0x3
	mov	w9, #3
	str	x9, [x21, x8, lsl #3]
	b.eq	.Lcp_BB150_16
.Lcp_BB150_13:
	mov	x0, x20
	mov	x2, x26
	mov	x3, x28
	bl	cp_append
	and	x8, x28, #0x3
	stur	x0, [x19, #-16]
	cmp	x8, #1
	b.ne	.Lcp_BB150_15
	ldr	w8, [x29]
	subs	w8, w8, #1
	str	w8, [x29]
	b.eq	.Lcp_BB150_21
.Lcp_BB150_15:
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
.Lcp_BB150_16:
	.cfi_restore_state
	.cfi_remember_state
	cmp	x26, #3
	b.eq	.Lcp_BB150_13
	ldrb	w8, [x11, #4]
	tbnz	w8, #0, .Lcp_BB150_13
	ldr	w8, [x11]
	and	x26, x26, #0xfffffffffffffffd
	add	w8, w8, #1
	str	w8, [x11]
	b	.Lcp_BB150_13
.Lcp_BB150_19:
	ldr	x23, [sp, #8]
.Lcp_BB150_20:
	mov	x22, x19
	ldp	x29, x30, [sp, #16]
	add	sp, sp, #32
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_BINARY_OP
.Lcp_BB150_21:
	.cfi_restore_state
	mov	x0, x28
	ldr	x23, [sp, #8]
	adr	x17, .Lcp_tmp138
	b	free_thunk
.Lcp_tmp138:
	b	.Lcp_BB150_15
.Lcp_func_end150:
	.size	op_BINARY_OP_APPEND_STR, .Lcp_func_end150-op_BINARY_OP_APPEND_STR
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LT_INT,@function
op_COMPARE_OP_LT_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB151_3
	tst	x9, #0x3
	b.ne	.Lcp_BB151_3
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
.Lcp_BB151_3:
	b	op_COMPARE_OP
.Lcp_func_end151:
	.size	op_COMPARE_OP_LT_INT, .Lcp_func_end151-op_COMPARE_OP_LT_INT
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
	b.ne	.Lcp_BB152_2
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
.Lcp_BB152_2:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_LT_FLOAT
.Lcp_func_end152:
	.size	op_COMPARE_OP_LT_FLOAT, .Lcp_func_end152-op_COMPARE_OP_LT_FLOAT
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
	b.ne	.Lcp_BB153_5
	tst	x9, #0x3
	b.ne	.Lcp_BB153_4
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x9, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB153_4
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
.Lcp_BB153_4:
	b	op_COMPARE_OP
.Lcp_BB153_5:
	b	op_COLD_COMPARE_OP_LT_FLOAT_INT
.Lcp_func_end153:
	.size	op_COMPARE_OP_LT_FLOAT_INT, .Lcp_func_end153-op_COMPARE_OP_LT_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LT_INT_FLOAT,@function
op_COMPARE_OP_LT_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB154_5
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB154_4
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB154_4
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
.Lcp_BB154_4:
	b	op_COMPARE_OP
.Lcp_BB154_5:
	b	op_COLD_COMPARE_OP_LT_INT_FLOAT
.Lcp_func_end154:
	.size	op_COMPARE_OP_LT_INT_FLOAT, .Lcp_func_end154-op_COMPARE_OP_LT_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LE_INT,@function
op_COMPARE_OP_LE_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB155_3
	tst	x9, #0x3
	b.ne	.Lcp_BB155_3
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
.Lcp_BB155_3:
	b	op_COMPARE_OP
.Lcp_func_end155:
	.size	op_COMPARE_OP_LE_INT, .Lcp_func_end155-op_COMPARE_OP_LE_INT
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
	b.ne	.Lcp_BB156_2
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
.Lcp_BB156_2:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_LE_FLOAT
.Lcp_func_end156:
	.size	op_COMPARE_OP_LE_FLOAT, .Lcp_func_end156-op_COMPARE_OP_LE_FLOAT
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
	b.ne	.Lcp_BB157_5
	tst	x9, #0x3
	b.ne	.Lcp_BB157_4
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x9, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB157_4
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
.Lcp_BB157_4:
	b	op_COMPARE_OP
.Lcp_BB157_5:
	b	op_COLD_COMPARE_OP_LE_FLOAT_INT
.Lcp_func_end157:
	.size	op_COMPARE_OP_LE_FLOAT_INT, .Lcp_func_end157-op_COMPARE_OP_LE_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LE_INT_FLOAT,@function
op_COMPARE_OP_LE_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB158_5
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB158_4
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB158_4
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
.Lcp_BB158_4:
	b	op_COMPARE_OP
.Lcp_BB158_5:
	b	op_COLD_COMPARE_OP_LE_INT_FLOAT
.Lcp_func_end158:
	.size	op_COMPARE_OP_LE_INT_FLOAT, .Lcp_func_end158-op_COMPARE_OP_LE_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_EQ_INT,@function
op_COMPARE_OP_EQ_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB159_3
	tst	x9, #0x3
	b.ne	.Lcp_BB159_3
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
.Lcp_BB159_3:
	b	op_COMPARE_OP
.Lcp_func_end159:
	.size	op_COMPARE_OP_EQ_INT, .Lcp_func_end159-op_COMPARE_OP_EQ_INT
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
	b.ne	.Lcp_BB160_2
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
.Lcp_BB160_2:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_EQ_FLOAT
.Lcp_func_end160:
	.size	op_COMPARE_OP_EQ_FLOAT, .Lcp_func_end160-op_COMPARE_OP_EQ_FLOAT
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
	b.ne	.Lcp_BB161_5
	tst	x9, #0x3
	b.ne	.Lcp_BB161_4
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x9, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB161_4
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
.Lcp_BB161_4:
	b	op_COMPARE_OP
.Lcp_BB161_5:
	b	op_COLD_COMPARE_OP_EQ_FLOAT_INT
.Lcp_func_end161:
	.size	op_COMPARE_OP_EQ_FLOAT_INT, .Lcp_func_end161-op_COMPARE_OP_EQ_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_EQ_INT_FLOAT,@function
op_COMPARE_OP_EQ_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB162_5
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB162_4
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB162_4
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
.Lcp_BB162_4:
	b	op_COMPARE_OP
.Lcp_BB162_5:
	b	op_COLD_COMPARE_OP_EQ_INT_FLOAT
.Lcp_func_end162:
	.size	op_COMPARE_OP_EQ_INT_FLOAT, .Lcp_func_end162-op_COMPARE_OP_EQ_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_NE_INT,@function
op_COMPARE_OP_NE_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB163_3
	tst	x9, #0x3
	b.ne	.Lcp_BB163_3
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
.Lcp_BB163_3:
	b	op_COMPARE_OP
.Lcp_func_end163:
	.size	op_COMPARE_OP_NE_INT, .Lcp_func_end163-op_COMPARE_OP_NE_INT
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
	b.ne	.Lcp_BB164_2
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
.Lcp_BB164_2:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_NE_FLOAT
.Lcp_func_end164:
	.size	op_COMPARE_OP_NE_FLOAT, .Lcp_func_end164-op_COMPARE_OP_NE_FLOAT
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
	b.ne	.Lcp_BB165_5
	tst	x9, #0x3
	b.ne	.Lcp_BB165_4
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x9, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB165_4
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
.Lcp_BB165_4:
	b	op_COMPARE_OP
.Lcp_BB165_5:
	b	op_COLD_COMPARE_OP_NE_FLOAT_INT
.Lcp_func_end165:
	.size	op_COMPARE_OP_NE_FLOAT_INT, .Lcp_func_end165-op_COMPARE_OP_NE_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_NE_INT_FLOAT,@function
op_COMPARE_OP_NE_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB166_5
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB166_4
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB166_4
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
.Lcp_BB166_4:
	b	op_COMPARE_OP
.Lcp_BB166_5:
	b	op_COLD_COMPARE_OP_NE_INT_FLOAT
.Lcp_func_end166:
	.size	op_COMPARE_OP_NE_INT_FLOAT, .Lcp_func_end166-op_COMPARE_OP_NE_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GT_INT,@function
op_COMPARE_OP_GT_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB167_3
	tst	x9, #0x3
	b.ne	.Lcp_BB167_3
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
.Lcp_BB167_3:
	b	op_COMPARE_OP
.Lcp_func_end167:
	.size	op_COMPARE_OP_GT_INT, .Lcp_func_end167-op_COMPARE_OP_GT_INT
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
	b.ne	.Lcp_BB168_2
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
.Lcp_BB168_2:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_GT_FLOAT
.Lcp_func_end168:
	.size	op_COMPARE_OP_GT_FLOAT, .Lcp_func_end168-op_COMPARE_OP_GT_FLOAT
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
	b.ne	.Lcp_BB169_5
	tst	x9, #0x3
	b.ne	.Lcp_BB169_4
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x9, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB169_4
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
.Lcp_BB169_4:
	b	op_COMPARE_OP
.Lcp_BB169_5:
	b	op_COLD_COMPARE_OP_GT_FLOAT_INT
.Lcp_func_end169:
	.size	op_COMPARE_OP_GT_FLOAT_INT, .Lcp_func_end169-op_COMPARE_OP_GT_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GT_INT_FLOAT,@function
op_COMPARE_OP_GT_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB170_5
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB170_4
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB170_4
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
.Lcp_BB170_4:
	b	op_COMPARE_OP
.Lcp_BB170_5:
	b	op_COLD_COMPARE_OP_GT_INT_FLOAT
.Lcp_func_end170:
	.size	op_COMPARE_OP_GT_INT_FLOAT, .Lcp_func_end170-op_COMPARE_OP_GT_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GE_INT,@function
op_COMPARE_OP_GE_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB171_3
	tst	x9, #0x3
	b.ne	.Lcp_BB171_3
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
.Lcp_BB171_3:
	b	op_COMPARE_OP
.Lcp_func_end171:
	.size	op_COMPARE_OP_GE_INT, .Lcp_func_end171-op_COMPARE_OP_GE_INT
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
	b.ne	.Lcp_BB172_2
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
.Lcp_BB172_2:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_GE_FLOAT
.Lcp_func_end172:
	.size	op_COMPARE_OP_GE_FLOAT, .Lcp_func_end172-op_COMPARE_OP_GE_FLOAT
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
	b.ne	.Lcp_BB173_5
	tst	x9, #0x3
	b.ne	.Lcp_BB173_4
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x9, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB173_4
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
.Lcp_BB173_4:
	b	op_COMPARE_OP
.Lcp_BB173_5:
	b	op_COLD_COMPARE_OP_GE_FLOAT_INT
.Lcp_func_end173:
	.size	op_COMPARE_OP_GE_FLOAT_INT, .Lcp_func_end173-op_COMPARE_OP_GE_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GE_INT_FLOAT,@function
op_COMPARE_OP_GE_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB174_5
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB174_4
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB174_4
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
.Lcp_BB174_4:
	b	op_COMPARE_OP
.Lcp_BB174_5:
	b	op_COLD_COMPARE_OP_GE_INT_FLOAT
.Lcp_func_end174:
	.size	op_COMPARE_OP_GE_INT_FLOAT, .Lcp_func_end174-op_COMPARE_OP_GE_INT_FLOAT
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
	ldr	x19, [x22, #-8]!
	ldur	x27, [x22, #-8]
	tbz	w27, #0, .Lcp_BB175_9
	and	x29, x27, #0xfffffffffffffffc
	adrp	x8, cp_type_str
	add	x8, x8, :lo12:cp_type_str
	ldr	x9, [x29, #8]
	cmp	x9, x8
	b.ne	.Lcp_BB175_9
	tbz	w19, #0, .Lcp_BB175_9
	and	x28, x19, #0xfffffffffffffffc
	ldr	x9, [x28, #8]
	cmp	x9, x8
	b.ne	.Lcp_BB175_9
	mov	x0, x20
	mov	x1, x27
	mov	x2, x19
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
	b.ne	.Lcp_BB175_6
	ldr	w8, [x29]
	subs	w8, w8, #1
	str	w8, [x29]
	b.eq	.Lcp_BB175_10
.Lcp_BB175_6:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB175_8
	ldr	w8, [x28]
	subs	w8, w8, #1
	str	w8, [x28]
	b.eq	.Lcp_BB175_11
.Lcp_BB175_8:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB175_9:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x26
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_COMPARE_OP
.Lcp_BB175_10:
	.cfi_restore_state
	mov	x0, x27
	adr	x17, .Lcp_tmp139
	b	free_thunk
.Lcp_tmp139:
	b	.Lcp_BB175_6
.Lcp_BB175_11:
	mov	x0, x19
	adr	x17, .Lcp_tmp140
	b	free_thunk
.Lcp_tmp140:
	b	.Lcp_BB175_8
.Lcp_func_end175:
	.size	op_COMPARE_OP_EQ_STR, .Lcp_func_end175-op_COMPARE_OP_EQ_STR
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
	ldr	x19, [x22, #-8]!
	ldur	x27, [x22, #-8]
	tbz	w27, #0, .Lcp_BB176_9
	and	x29, x27, #0xfffffffffffffffc
	adrp	x8, cp_type_str
	add	x8, x8, :lo12:cp_type_str
	ldr	x9, [x29, #8]
	cmp	x9, x8
	b.ne	.Lcp_BB176_9
	tbz	w19, #0, .Lcp_BB176_9
	and	x28, x19, #0xfffffffffffffffc
	ldr	x9, [x28, #8]
	cmp	x9, x8
	b.ne	.Lcp_BB176_9
	mov	x0, x20
	mov	x1, x27
	mov	x2, x19
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
	b.ne	.Lcp_BB176_6
	ldr	w8, [x29]
	subs	w8, w8, #1
	str	w8, [x29]
	b.eq	.Lcp_BB176_10
.Lcp_BB176_6:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB176_8
	ldr	w8, [x28]
	subs	w8, w8, #1
	str	w8, [x28]
	b.eq	.Lcp_BB176_11
.Lcp_BB176_8:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB176_9:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x26
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_COMPARE_OP
.Lcp_BB176_10:
	.cfi_restore_state
	mov	x0, x27
	adr	x17, .Lcp_tmp141
	b	free_thunk
.Lcp_tmp141:
	b	.Lcp_BB176_6
.Lcp_BB176_11:
	mov	x0, x19
	adr	x17, .Lcp_tmp142
	b	free_thunk
.Lcp_tmp142:
	b	.Lcp_BB176_8
.Lcp_func_end176:
	.size	op_COMPARE_OP_NE_STR, .Lcp_func_end176-op_COMPARE_OP_NE_STR
	.cfi_endproc
	.p2align	2
	.type	op_UNARY_NEGATIVE_INT,@function
op_UNARY_NEGATIVE_INT:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	tst	x8, #0x3
	b.ne	.Lcp_BB177_3
	negs	x8, x8
	b.vs	.Lcp_BB177_3
	stur	x8, [x22, #-8]
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB177_3:
	b	op_UNARY_NEGATIVE
.Lcp_func_end177:
	.size	op_UNARY_NEGATIVE_INT, .Lcp_func_end177-op_UNARY_NEGATIVE_INT
	.cfi_endproc
	.p2align	2
	.type	op_UNARY_NEGATIVE_FLOAT,@function
op_UNARY_NEGATIVE_FLOAT:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	and	x9, x8, #0x3
	cmp	x9, #2
	b.ne	.Lcp_BB178_3
	ror	x8, x8, #4
	mov	x9, #-9223372036854775808
	add	x9, x8, x9
	ror	x0, x9, #60
	and	x9, x0, #0x3
	cmp	x9, #2
	b.ne	.Lcp_BB178_4
.Lcp_BB178_2:
	stur	x0, [x22, #-8]
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB178_3:
	b	op_COLD_UNARY_NEGATIVE_FLOAT
.Lcp_BB178_4:
	mov	x9, #6341068275337658368
	add	x8, x8, x9
	fmov	d0, x8
	adr	x17, .Lcp_tmp143
	b	box_thunk
.Lcp_tmp143:
	b	.Lcp_BB178_2
.Lcp_func_end178:
	.size	op_UNARY_NEGATIVE_FLOAT, .Lcp_func_end178-op_UNARY_NEGATIVE_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_LIST_INT,@function
op_BINARY_SUBSCR_LIST_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-8]!
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB179_9
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_list
	add	x12, x12, :lo12:cp_type_list
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB179_9
	tst	x10, #0x3
	b.ne	.Lcp_BB179_9
	ldr	x11, [x9, #24]
	and	x12, x11, x10, asr #63
	add	x10, x12, x10, asr #2
	cmp	x10, x11
	b.hs	.Lcp_BB179_9
	ldr	x11, [x9, #16]
	ldr	x10, [x11, x10, lsl #3]
	and	x11, x10, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB179_6
	and	x11, x10, #0xfffffffffffffffc
	ldr	w12, [x11]
	add	w12, w12, #1
	str	w12, [x11]
.Lcp_BB179_6:
	and	x11, x0, #0x3
	stur	x10, [x8, #-16]
	cmp	x11, #1
	b.ne	.Lcp_BB179_8
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB179_10
.Lcp_BB179_8:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB179_9:
	mov	x22, x8
	b	op_BINARY_SUBSCR
.Lcp_BB179_10:
	adr	x17, .Lcp_tmp144
	b	free_thunk
.Lcp_tmp144:
	b	.Lcp_BB179_8
.Lcp_func_end179:
	.size	op_BINARY_SUBSCR_LIST_INT, .Lcp_func_end179-op_BINARY_SUBSCR_LIST_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_TUPLE_INT,@function
op_BINARY_SUBSCR_TUPLE_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-8]!
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB180_9
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_tuple
	add	x12, x12, :lo12:cp_type_tuple
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB180_9
	tst	x10, #0x3
	b.ne	.Lcp_BB180_9
	ldr	x11, [x9, #16]
	and	x12, x11, x10, asr #63
	add	x10, x12, x10, asr #2
	cmp	x10, x11
	b.hs	.Lcp_BB180_9
	add	x10, x9, x10, lsl #3
	ldr	x10, [x10, #32]
	and	x11, x10, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB180_6
	and	x11, x10, #0xfffffffffffffffc
	ldr	w12, [x11]
	add	w12, w12, #1
	str	w12, [x11]
.Lcp_BB180_6:
	and	x11, x0, #0x3
	stur	x10, [x8, #-16]
	cmp	x11, #1
	b.ne	.Lcp_BB180_8
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB180_10
.Lcp_BB180_8:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB180_9:
	mov	x22, x8
	b	op_BINARY_SUBSCR
.Lcp_BB180_10:
	adr	x17, .Lcp_tmp145
	b	free_thunk
.Lcp_tmp145:
	b	.Lcp_BB180_8
.Lcp_func_end180:
	.size	op_BINARY_SUBSCR_TUPLE_INT, .Lcp_func_end180-op_BINARY_SUBSCR_TUPLE_INT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_ARRAY_DOUBLE,@function
op_BINARY_SUBSCR_ARRAY_DOUBLE:
	.cfi_startproc
	mov	x8, x22
	ldr	x11, [x22, #-8]!
	ldur	x9, [x22, #-8]
	tbz	w9, #0, .Lcp_BB181_9
	and	x10, x9, #0xfffffffffffffffc
	adrp	x13, cp_type_array
	add	x13, x13, :lo12:cp_type_array
	ldr	x12, [x10, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB181_9
	tst	x11, #0x3
	b.ne	.Lcp_BB181_9
	ldrb	w12, [x10, #24]
	cmp	w12, #100
	b.ne	.Lcp_BB181_9
	ldr	x12, [x10, #16]
	and	x13, x12, x11, asr #63
	add	x11, x13, x11, asr #2
	cmp	x11, x12
	b.hs	.Lcp_BB181_9
	ldr	x12, [x10, #32]
	ldr	d0, [x12, x11, lsl #3]
	mov	x12, #2882303761517117440
	fmov	x11, d0
	add	x11, x11, x12
	ror	x0, x11, #60
	and	x11, x0, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB181_10
.Lcp_BB181_6:
	and	x11, x9, #0x3
	stur	x0, [x8, #-16]
	cmp	x11, #1
	b.ne	.Lcp_BB181_8
	ldr	w8, [x10]
	subs	w8, w8, #1
	str	w8, [x10]
	b.eq	.Lcp_BB181_11
.Lcp_BB181_8:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB181_9:
	mov	x22, x8
	b	op_BINARY_SUBSCR
.Lcp_BB181_10:
	adr	x17, .Lcp_tmp146
	b	box_thunk
.Lcp_tmp146:
	b	.Lcp_BB181_6
.Lcp_BB181_11:
	mov	x0, x9
	adr	x17, .Lcp_tmp147
	b	free_thunk
.Lcp_tmp147:
	b	.Lcp_BB181_8
.Lcp_func_end181:
	.size	op_BINARY_SUBSCR_ARRAY_DOUBLE, .Lcp_func_end181-op_BINARY_SUBSCR_ARRAY_DOUBLE
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_ARRAY_INTEGER,@function
op_BINARY_SUBSCR_ARRAY_INTEGER:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-8]!
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB182_10
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_array
	add	x12, x12, :lo12:cp_type_array
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB182_10
	tst	x10, #0x3
	b.ne	.Lcp_BB182_10
	ldrb	w11, [x9, #24]
	cmp	w11, #108
	b.eq	.Lcp_BB182_5
	cmp	w11, #113
	b.ne	.Lcp_BB182_10
.Lcp_BB182_5:
	ldr	x11, [x9, #16]
	and	x12, x11, x10, asr #63
	add	x10, x12, x10, asr #2
	cmp	x10, x11
	b.hs	.Lcp_BB182_10
	ldr	x11, [x9, #40]
	ldr	x10, [x11, x10, lsl #3]
	mov	x11, #2305843009213693952
	add	x11, x10, x11
	lsr	x11, x11, #62
	cbnz	x11, .Lcp_BB182_10
	lsl	x10, x10, #2
	and	x11, x0, #0x3
	cmp	x11, #1
	stur	x10, [x8, #-16]
	b.ne	.Lcp_BB182_9
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB182_11
.Lcp_BB182_9:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB182_10:
	mov	x22, x8
	b	op_BINARY_SUBSCR
.Lcp_BB182_11:
	adr	x17, .Lcp_tmp148
	b	free_thunk
.Lcp_tmp148:
	b	.Lcp_BB182_9
.Lcp_func_end182:
	.size	op_BINARY_SUBSCR_ARRAY_INTEGER, .Lcp_func_end182-op_BINARY_SUBSCR_ARRAY_INTEGER
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
	mov	x27, x22
	ldr	x19, [x22, #-8]!
	ldur	x26, [x22, #-8]
	tbz	w26, #0, .Lcp_BB183_11
	and	x29, x26, #0xfffffffffffffffc
	adrp	x9, cp_type_dict
	add	x9, x9, :lo12:cp_type_dict
	ldr	x8, [x29, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB183_11
	tbz	w19, #0, .Lcp_BB183_11
	and	x28, x19, #0xfffffffffffffffc
	adrp	x9, cp_type_str
	add	x9, x9, :lo12:cp_type_str
	ldr	x8, [x28, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB183_11
	mov	x0, x20
	mov	x1, x26
	mov	x2, x19
	bl	cp_find_text
	cmp	x0, #3
	b.eq	.Lcp_BB183_10
	and	x8, x26, #0x3
	stur	x0, [x27, #-16]
	cmp	x8, #1
	b.ne	.Lcp_BB183_7
	ldr	w8, [x29]
	subs	w8, w8, #1
	str	w8, [x29]
	b.eq	.Lcp_BB183_12
.Lcp_BB183_7:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB183_9
	ldr	w8, [x28]
	subs	w8, w8, #1
	str	w8, [x28]
	b.eq	.Lcp_BB183_13
.Lcp_BB183_9:
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
.Lcp_BB183_10:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB183_11:
	mov	x22, x27
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_BINARY_SUBSCR
.Lcp_BB183_12:
	.cfi_restore_state
	mov	x0, x26
	adr	x17, .Lcp_tmp149
	b	free_thunk
.Lcp_tmp149:
	b	.Lcp_BB183_7
.Lcp_BB183_13:
	mov	x0, x19
	adr	x17, .Lcp_tmp150
	b	free_thunk
.Lcp_tmp150:
	b	.Lcp_BB183_9
.Lcp_func_end183:
	.size	op_BINARY_SUBSCR_DICT_STR, .Lcp_func_end183-op_BINARY_SUBSCR_DICT_STR
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_GETITEM,@function
op_BINARY_SUBSCR_GETITEM:
	.cfi_startproc
	mov	x10, x22
	ldr	w9, [x23, #8]
	ldr	x8, [x10, #-16]!
	tbz	w8, #0, .Lcp_BB184_22
	and	x11, x8, #0xfffffffffffffffc
	ldr	x11, [x11, #8]
.Lcp_BB184_2:
	ldr	w11, [x11, #16]
	cmp	w11, w9
	b.ne	.Lcp_BB184_21
	ldur	x13, [x23, #12]
	ldrb	w15, [x21, #40]
	add	x9, x13, #3
	and	x12, x9, #0xfffffffffffffffc
	ldr	x11, [x12, #16]
	and	x14, x11, #0xfffffffffffffffc
	ldp	w11, w14, [x14, #64]
	tbnz	w15, #0, .Lcp_BB184_5
	ldr	x15, [x21]
	ldr	w15, [x15, #68]
	add	x15, x21, x15, lsl #3
	add	x15, x15, #64
	b	.Lcp_BB184_6
.Lcp_BB184_5:
	ldr	x15, [x21, #56]
.Lcp_BB184_6:
	add	x11, x15, x11, lsl #3
	add	x11, x11, x14, lsl #3
	ldr	x14, [x20, #24]
	add	x11, x11, #64
	cmp	x11, x14
	b.hi	.Lcp_BB184_21
	ldr	w11, [x21, #36]
	ldr	w14, [x20, #20]
	cmp	w11, w14
	b.hs	.Lcp_BB184_21
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
	b.ne	.Lcp_BB184_11
	ldr	w13, [x12]
.Lcp_BB184_10:
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB184_12
.Lcp_BB184_11:
	cmp	x14, #3
	b.eq	.Lcp_BB184_23
.Lcp_BB184_12:
	mvn	w12, w8
	tst	x12, #0x3
	b.eq	.Lcp_BB184_26
.Lcp_BB184_13:
	mvn	w12, w10
	tst	x12, #0x3
	b.eq	.Lcp_BB184_29
.Lcp_BB184_14:
	ldrb	w12, [x21, #40]
	tbnz	w12, #0, .Lcp_BB184_16
	ldr	x12, [x21]
	ldr	w12, [x12, #68]
	add	x11, x11, x12, lsl #3
	b	.Lcp_BB184_17
.Lcp_BB184_16:
	ldr	x11, [x21, #56]
.Lcp_BB184_17:
	stp	x8, x10, [x11]
	and	x8, x9, #0xfffffffffffffffc
	ldr	x8, [x8, #16]
	and	x10, x8, #0xfffffffffffffffc
	ldr	w8, [x10, #64]
	cmp	w8, #3
	b.lo	.Lcp_BB184_20
	add	x12, x11, #16
	sub	x13, x8, #2
	mov	w14, #3
.Lcp_BB184_19:
	subs	x13, x13, #1
	str	x14, [x12], #8
	b.ne	.Lcp_BB184_19
.Lcp_BB184_20:
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
.Lcp_BB184_21:
	b	op_BINARY_SUBSCR
.Lcp_BB184_22:
	adrp	x11, cp_type_float
	add	x11, x11, :lo12:cp_type_float
	tst	x8, #0x2
	adrp	x12, cp_type_int
	add	x12, x12, :lo12:cp_type_int
	csel	x11, x12, x11, eq
	b	.Lcp_BB184_2
.Lcp_BB184_23:
	cbz	x13, .Lcp_BB184_32
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB184_12
	ldr	w13, [x12]
	and	x9, x9, #0xfffffffffffffffd
	b	.Lcp_BB184_10
.Lcp_BB184_26:
	cmp	x8, #3
	b.eq	.Lcp_BB184_13
	and	x12, x8, #0xfffffffffffffffc
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB184_13
	ldr	w13, [x12]
	and	x8, x8, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB184_13
.Lcp_BB184_29:
	cmp	x10, #3
	b.eq	.Lcp_BB184_14
	and	x12, x10, #0xfffffffffffffffc
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB184_14
	ldr	w13, [x12]
	and	x10, x10, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB184_14
.Lcp_BB184_32:
	mov	w9, #3
	b	.Lcp_BB184_12
.Lcp_func_end184:
	.size	op_BINARY_SUBSCR_GETITEM, .Lcp_func_end184-op_BINARY_SUBSCR_GETITEM
	.cfi_endproc
	.p2align	2
	.type	op_STORE_SUBSCR_LIST_INT,@function
op_STORE_SUBSCR_LIST_INT:
	.cfi_startproc
	mov	x8, x22
	ldp	x10, x0, [x22, #-24]!
	tbz	w0, #0, .Lcp_BB185_10
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_list
	add	x12, x12, :lo12:cp_type_list
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB185_10
	ldr	x11, [x22, #16]
	tst	x11, #0x3
	b.ne	.Lcp_BB185_10
	ldr	x12, [x9, #24]
	and	x13, x12, x11, asr #63
	add	x11, x13, x11, asr #2
	cmp	x11, x12
	b.hs	.Lcp_BB185_10
	mvn	w8, w10
	tst	x8, #0x3
	b.eq	.Lcp_BB185_11
.Lcp_BB185_5:
	ldr	x12, [x9, #16]
	and	x13, x0, #0x3
	cmp	x13, #1
	ldr	x8, [x12, x11, lsl #3]
	str	x10, [x12, x11, lsl #3]
	b.ne	.Lcp_BB185_7
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB185_14
.Lcp_BB185_7:
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB185_9
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB185_15
.Lcp_BB185_9:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB185_10:
	mov	x22, x8
	b	op_STORE_SUBSCR
.Lcp_BB185_11:
	cmp	x10, #3
	b.eq	.Lcp_BB185_5
	and	x8, x10, #0xfffffffffffffffc
	ldrb	w12, [x8, #4]
	tbnz	w12, #0, .Lcp_BB185_5
	ldr	w12, [x8]
	and	x10, x10, #0xfffffffffffffffd
	add	w12, w12, #1
	str	w12, [x8]
	b	.Lcp_BB185_5
.Lcp_BB185_14:
	adr	x17, .Lcp_tmp151
	b	free_thunk
.Lcp_tmp151:
	b	.Lcp_BB185_7
.Lcp_BB185_15:
	mov	x0, x8
	adr	x17, .Lcp_tmp152
	b	free_thunk
.Lcp_tmp152:
	b	.Lcp_BB185_9
.Lcp_func_end185:
	.size	op_STORE_SUBSCR_LIST_INT, .Lcp_func_end185-op_STORE_SUBSCR_LIST_INT
	.cfi_endproc
	.p2align	2
	.type	op_STORE_SUBSCR_ARRAY_DOUBLE,@function
op_STORE_SUBSCR_ARRAY_DOUBLE:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-24]!
	and	x9, x10, #0x3
	cmp	x9, #2
	b.ne	.Lcp_BB186_10
	ldr	x0, [x22, #8]
	tbz	w0, #0, .Lcp_BB186_9
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_array
	add	x12, x12, :lo12:cp_type_array
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB186_9
	ldr	x11, [x22, #16]
	tst	x11, #0x3
	b.ne	.Lcp_BB186_9
	ldrb	w12, [x9, #24]
	cmp	w12, #100
	b.ne	.Lcp_BB186_9
	ldr	x12, [x9, #16]
	and	x13, x12, x11, asr #63
	add	x11, x13, x11, asr #2
	cmp	x11, x12
	b.hs	.Lcp_BB186_9
	ror	x8, x10, #4
	ldr	x10, [x9, #32]
	and	x12, x0, #0x3
	mov	x13, #-2882303761517117440
	cmp	x12, #1
	add	x8, x8, x13
	str	x8, [x10, x11, lsl #3]
	b.ne	.Lcp_BB186_8
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB186_11
.Lcp_BB186_8:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB186_9:
	mov	x22, x8
	b	op_STORE_SUBSCR
.Lcp_BB186_10:
	mov	x22, x8
	b	op_COLD_STORE_SUBSCR_ARRAY_DOUBLE
.Lcp_BB186_11:
	adr	x17, .Lcp_tmp153
	b	free_thunk
.Lcp_tmp153:
	b	.Lcp_BB186_8
.Lcp_func_end186:
	.size	op_STORE_SUBSCR_ARRAY_DOUBLE, .Lcp_func_end186-op_STORE_SUBSCR_ARRAY_DOUBLE
	.cfi_endproc
	.p2align	2
	.type	op_STORE_SUBSCR_ARRAY_INTEGER,@function
op_STORE_SUBSCR_ARRAY_INTEGER:
	.cfi_startproc
	mov	x8, x22
	ldp	x10, x0, [x22, #-24]!
	tbz	w0, #0, .Lcp_BB187_10
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_array
	add	x12, x12, :lo12:cp_type_array
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB187_10
	ldr	x11, [x22, #16]
	tst	x11, #0x3
	b.ne	.Lcp_BB187_10
	ldrb	w12, [x9, #24]
	cmp	w12, #108
	b.eq	.Lcp_BB187_5
	cmp	w12, #113
	b.ne	.Lcp_BB187_10
.Lcp_BB187_5:
	tst	x10, #0x3
	b.ne	.Lcp_BB187_10
	ldr	x12, [x9, #16]
	and	x13, x12, x11, asr #63
	add	x11, x13, x11, asr #2
	cmp	x11, x12
	b.hs	.Lcp_BB187_10
	ldr	x8, [x9, #40]
	and	x12, x0, #0x3
	asr	x10, x10, #2
	cmp	x12, #1
	str	x10, [x8, x11, lsl #3]
	b.ne	.Lcp_BB187_9
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB187_11
.Lcp_BB187_9:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB187_10:
	mov	x22, x8
	b	op_STORE_SUBSCR
.Lcp_BB187_11:
	adr	x17, .Lcp_tmp154
	b	free_thunk
.Lcp_tmp154:
	b	.Lcp_BB187_9
.Lcp_func_end187:
	.size	op_STORE_SUBSCR_ARRAY_INTEGER, .Lcp_func_end187-op_STORE_SUBSCR_ARRAY_INTEGER
	.cfi_endproc
	.p2align	2
	.type	op_STORE_SUBSCR_SETITEM,@function
op_STORE_SUBSCR_SETITEM:
	.cfi_startproc
	mov	x11, x22
	ldr	w9, [x23, #8]
	ldp	x8, x10, [x11, #-24]!
	tbz	w10, #0, .Lcp_BB188_23
	and	x12, x10, #0xfffffffffffffffc
	ldr	x12, [x12, #8]
.Lcp_BB188_2:
	ldr	w12, [x12, #16]
	cmp	w12, w9
	b.ne	.Lcp_BB188_22
	ldur	x14, [x23, #12]
	ldrb	w16, [x21, #40]
	add	x9, x14, #3
	and	x13, x9, #0xfffffffffffffffc
	ldr	x12, [x13, #16]
	and	x15, x12, #0xfffffffffffffffc
	ldp	w12, w15, [x15, #64]
	tbnz	w16, #0, .Lcp_BB188_5
	ldr	x16, [x21]
	ldr	w16, [x16, #68]
	add	x16, x21, x16, lsl #3
	add	x16, x16, #64
	b	.Lcp_BB188_6
.Lcp_BB188_5:
	ldr	x16, [x21, #56]
.Lcp_BB188_6:
	add	x12, x16, x12, lsl #3
	add	x12, x12, x15, lsl #3
	ldr	x15, [x20, #24]
	add	x12, x12, #64
	cmp	x12, x15
	b.hi	.Lcp_BB188_22
	ldr	w12, [x21, #36]
	ldr	w15, [x20, #20]
	cmp	w12, w15
	b.hs	.Lcp_BB188_22
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
	b.ne	.Lcp_BB188_11
	ldr	w14, [x13]
.Lcp_BB188_10:
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB188_12
.Lcp_BB188_11:
	cmp	x15, #3
	b.eq	.Lcp_BB188_24
.Lcp_BB188_12:
	mvn	w13, w10
	tst	x13, #0x3
	b.eq	.Lcp_BB188_27
.Lcp_BB188_13:
	mvn	w13, w11
	tst	x13, #0x3
	b.eq	.Lcp_BB188_30
.Lcp_BB188_14:
	mvn	w13, w8
	tst	x13, #0x3
	b.eq	.Lcp_BB188_33
.Lcp_BB188_15:
	ldrb	w13, [x21, #40]
	tbnz	w13, #0, .Lcp_BB188_17
	ldr	x13, [x21]
	ldr	w13, [x13, #68]
	add	x12, x12, x13, lsl #3
	b	.Lcp_BB188_18
.Lcp_BB188_17:
	ldr	x12, [x21, #56]
.Lcp_BB188_18:
	stp	x10, x11, [x12]
	and	x10, x9, #0xfffffffffffffffc
	str	x8, [x12, #16]
	ldr	x8, [x10, #16]
	and	x10, x8, #0xfffffffffffffffc
	ldr	w8, [x10, #64]
	cmp	w8, #4
	b.lo	.Lcp_BB188_21
	add	x11, x12, #24
	sub	x13, x8, #3
	mov	w14, #3
.Lcp_BB188_20:
	subs	x13, x13, #1
	str	x14, [x11], #8
	b.ne	.Lcp_BB188_20
.Lcp_BB188_21:
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
.Lcp_BB188_22:
	b	op_STORE_SUBSCR
.Lcp_BB188_23:
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	tst	x10, #0x2
	adrp	x13, cp_type_int
	add	x13, x13, :lo12:cp_type_int
	csel	x12, x13, x12, eq
	b	.Lcp_BB188_2
.Lcp_BB188_24:
	cbz	x14, .Lcp_BB188_36
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB188_12
	ldr	w14, [x13]
	and	x9, x9, #0xfffffffffffffffd
	b	.Lcp_BB188_10
.Lcp_BB188_27:
	cmp	x10, #3
	b.eq	.Lcp_BB188_13
	and	x13, x10, #0xfffffffffffffffc
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB188_13
	ldr	w14, [x13]
	and	x10, x10, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB188_13
.Lcp_BB188_30:
	cmp	x11, #3
	b.eq	.Lcp_BB188_14
	and	x13, x11, #0xfffffffffffffffc
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB188_14
	ldr	w14, [x13]
	and	x11, x11, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB188_14
.Lcp_BB188_33:
	cmp	x8, #3
	b.eq	.Lcp_BB188_15
	and	x13, x8, #0xfffffffffffffffc
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB188_15
	ldr	w14, [x13]
	and	x8, x8, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB188_15
.Lcp_BB188_36:
	mov	w9, #3
	b	.Lcp_BB188_12
.Lcp_func_end188:
	.size	op_STORE_SUBSCR_SETITEM, .Lcp_func_end188-op_STORE_SUBSCR_SETITEM
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_STR,@function
op_TO_BOOL_STR:
	.cfi_startproc
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB189_5
	and	x8, x0, #0xfffffffffffffffc
	adrp	x10, cp_type_str
	add	x10, x10, :lo12:cp_type_str
	ldr	x9, [x8, #8]
	cmp	x9, x10
	b.ne	.Lcp_BB189_5
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
	b.ne	.Lcp_BB189_4
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB189_6
.Lcp_BB189_4:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB189_5:
	b	op_TO_BOOL
.Lcp_BB189_6:
	adr	x17, .Lcp_tmp155
	b	free_thunk
.Lcp_tmp155:
	b	.Lcp_BB189_4
.Lcp_func_end189:
	.size	op_TO_BOOL_STR, .Lcp_func_end189-op_TO_BOOL_STR
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_LIST,@function
op_TO_BOOL_LIST:
	.cfi_startproc
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB190_5
	and	x8, x0, #0xfffffffffffffffc
	adrp	x10, cp_type_list
	add	x10, x10, :lo12:cp_type_list
	ldr	x9, [x8, #8]
	cmp	x9, x10
	b.ne	.Lcp_BB190_5
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
	b.ne	.Lcp_BB190_4
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB190_6
.Lcp_BB190_4:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB190_5:
	b	op_TO_BOOL
.Lcp_BB190_6:
	adr	x17, .Lcp_tmp156
	b	free_thunk
.Lcp_tmp156:
	b	.Lcp_BB190_4
.Lcp_func_end190:
	.size	op_TO_BOOL_LIST, .Lcp_func_end190-op_TO_BOOL_LIST
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_NONE,@function
op_TO_BOOL_NONE:
	.cfi_startproc
	ldur	x0, [x22, #-8]
	adrp	x8, cp_none+3
	add	x8, x8, :lo12:cp_none+3
	cmp	x0, x8
	b.eq	.Lcp_BB191_2
	eor	x8, x8, #0x2
	cmp	x0, x8
	b.ne	.Lcp_BB191_5
.Lcp_BB191_2:
	and	x8, x0, #0x3
	cmp	x8, #1
	adrp	x8, cp_false+3
	add	x8, x8, :lo12:cp_false+3
	stur	x8, [x22, #-8]
	b.ne	.Lcp_BB191_4
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB191_6
.Lcp_BB191_4:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB191_5:
	b	op_TO_BOOL
.Lcp_BB191_6:
	adr	x17, .Lcp_tmp157
	b	free_thunk
.Lcp_tmp157:
	b	.Lcp_BB191_4
.Lcp_func_end191:
	.size	op_TO_BOOL_NONE, .Lcp_func_end191-op_TO_BOOL_NONE
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_BOOL,@function
op_TO_BOOL_BOOL:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	adrp	x9, cp_true+3
	add	x9, x9, :lo12:cp_true+3
	cmp	x8, x9
	b.eq	.Lcp_BB192_4
	adrp	x10, cp_false+3
	add	x10, x10, :lo12:cp_false+3
	eor	x11, x10, #0x2
	cmp	x8, x11
	b.eq	.Lcp_BB192_4
	eor	x9, x9, #0x2
	cmp	x8, x9
	b.eq	.Lcp_BB192_4
	cmp	x8, x10
	b.ne	.Lcp_BB192_5
.Lcp_BB192_4:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB192_5:
	b	op_TO_BOOL
.Lcp_func_end192:
	.size	op_TO_BOOL_BOOL, .Lcp_func_end192-op_TO_BOOL_BOOL
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_INT,@function
op_TO_BOOL_INT:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	tst	x8, #0x3
	b.ne	.Lcp_BB193_2
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
.Lcp_BB193_2:
	b	op_TO_BOOL
.Lcp_func_end193:
	.size	op_TO_BOOL_INT, .Lcp_func_end193-op_TO_BOOL_INT
	.cfi_endproc
	.p2align	2
	.type	op_GET_ITER_GENERATOR,@function
op_GET_ITER_GENERATOR:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	tbz	w8, #0, .Lcp_BB194_3
	and	x8, x8, #0xfffffffffffffffc
	adrp	x9, cp_type_generator
	add	x9, x9, :lo12:cp_type_generator
	ldr	x8, [x8, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB194_3
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB194_3:
	b	op_GET_ITER
.Lcp_func_end194:
	.size	op_GET_ITER_GENERATOR, .Lcp_func_end194-op_GET_ITER_GENERATOR
	.cfi_endproc
	.p2align	2
	.type	op_GET_ITER_PYTHON,@function
op_GET_ITER_PYTHON:
	.cfi_startproc
	mov	x12, x22
	ldr	w9, [x23, #8]
	ldr	x8, [x12, #-8]!
	tbz	w8, #0, .Lcp_BB195_21
	and	x10, x8, #0xfffffffffffffffc
	ldr	x10, [x10, #8]
.Lcp_BB195_2:
	ldr	w10, [x10, #16]
	cmp	w10, w9
	b.ne	.Lcp_BB195_20
	ldur	x13, [x23, #12]
	ldrb	w15, [x21, #40]
	add	x9, x13, #3
	and	x11, x9, #0xfffffffffffffffc
	ldr	x10, [x11, #16]
	and	x14, x10, #0xfffffffffffffffc
	ldp	w10, w14, [x14, #64]
	tbnz	w15, #0, .Lcp_BB195_5
	ldr	x15, [x21]
	ldr	w15, [x15, #68]
	add	x15, x21, x15, lsl #3
	add	x15, x15, #64
	b	.Lcp_BB195_6
.Lcp_BB195_5:
	ldr	x15, [x21, #56]
.Lcp_BB195_6:
	add	x10, x15, x10, lsl #3
	add	x10, x10, x14, lsl #3
	ldr	x14, [x20, #24]
	add	x10, x10, #64
	cmp	x10, x14
	b.hi	.Lcp_BB195_20
	ldr	w10, [x21, #36]
	ldr	w14, [x20, #20]
	cmp	w10, w14
	b.hs	.Lcp_BB195_20
	add	x10, x21, #64
	mov	w15, #5
	str	x23, [x21, #16]
	sub	x12, x12, x10
	str	w15, [x21, #44]
	lsr	x14, x12, #3
	and	x12, x9, #0x3
	cmp	x12, #1
	str	w14, [x21, #32]
	b.ne	.Lcp_BB195_11
	ldr	w12, [x11]
.Lcp_BB195_10:
	add	w12, w12, #1
	str	w12, [x11]
	b	.Lcp_BB195_12
.Lcp_BB195_11:
	cmp	x12, #3
	b.eq	.Lcp_BB195_22
.Lcp_BB195_12:
	mvn	w11, w8
	tst	x11, #0x3
	b.eq	.Lcp_BB195_25
.Lcp_BB195_13:
	ldrb	w11, [x21, #40]
	tbnz	w11, #0, .Lcp_BB195_15
	ldr	x11, [x21]
	ldr	w11, [x11, #68]
	add	x10, x10, x11, lsl #3
	b	.Lcp_BB195_16
.Lcp_BB195_15:
	ldr	x10, [x21, #56]
.Lcp_BB195_16:
	str	x8, [x10]
	and	x8, x9, #0xfffffffffffffffc
	ldr	x8, [x8, #16]
	and	x11, x8, #0xfffffffffffffffc
	ldr	w8, [x11, #64]
	cmp	w8, #2
	b.lo	.Lcp_BB195_19
	add	x12, x10, #8
	sub	x13, x8, #1
	mov	w14, #3
.Lcp_BB195_18:
	subs	x13, x13, #1
	str	x14, [x12], #8
	b.ne	.Lcp_BB195_18
.Lcp_BB195_19:
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
.Lcp_BB195_20:
	b	op_GET_ITER
.Lcp_BB195_21:
	adrp	x10, cp_type_float
	add	x10, x10, :lo12:cp_type_float
	tst	x8, #0x2
	adrp	x11, cp_type_int
	add	x11, x11, :lo12:cp_type_int
	csel	x10, x11, x10, eq
	b	.Lcp_BB195_2
.Lcp_BB195_22:
	cbz	x13, .Lcp_BB195_28
	ldrb	w12, [x11, #4]
	tbnz	w12, #0, .Lcp_BB195_12
	ldr	w12, [x11]
	and	x9, x9, #0xfffffffffffffffd
	b	.Lcp_BB195_10
.Lcp_BB195_25:
	cmp	x8, #3
	b.eq	.Lcp_BB195_13
	and	x11, x8, #0xfffffffffffffffc
	ldrb	w12, [x11, #4]
	tbnz	w12, #0, .Lcp_BB195_13
	ldr	w12, [x11]
	and	x8, x8, #0xfffffffffffffffd
	add	w12, w12, #1
	str	w12, [x11]
	b	.Lcp_BB195_13
.Lcp_BB195_28:
	mov	w9, #3
	b	.Lcp_BB195_12
.Lcp_func_end195:
	.size	op_GET_ITER_PYTHON, .Lcp_func_end195-op_GET_ITER_PYTHON
	.cfi_endproc
	.p2align	2
	.type	op_GET_YIELD_FROM_ITER_GENERATOR,@function
op_GET_YIELD_FROM_ITER_GENERATOR:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	tbz	w8, #0, .Lcp_BB196_3
	and	x8, x8, #0xfffffffffffffffc
	adrp	x9, cp_type_generator
	add	x9, x9, :lo12:cp_type_generator
	ldr	x8, [x8, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB196_3
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB196_3:
	b	op_GET_YIELD_FROM_ITER
.Lcp_func_end196:
	.size	op_GET_YIELD_FROM_ITER_GENERATOR, .Lcp_func_end196-op_GET_YIELD_FROM_ITER_GENERATOR
	.cfi_endproc
	.p2align	2
	.type	op_GET_YIELD_FROM_ITER_PYTHON,@function
op_GET_YIELD_FROM_ITER_PYTHON:
	.cfi_startproc
	mov	x12, x22
	ldr	w9, [x23, #8]
	ldr	x8, [x12, #-8]!
	tbz	w8, #0, .Lcp_BB197_21
	and	x10, x8, #0xfffffffffffffffc
	ldr	x10, [x10, #8]
.Lcp_BB197_2:
	ldr	w10, [x10, #16]
	cmp	w10, w9
	b.ne	.Lcp_BB197_20
	ldur	x13, [x23, #12]
	ldrb	w15, [x21, #40]
	add	x9, x13, #3
	and	x11, x9, #0xfffffffffffffffc
	ldr	x10, [x11, #16]
	and	x14, x10, #0xfffffffffffffffc
	ldp	w10, w14, [x14, #64]
	tbnz	w15, #0, .Lcp_BB197_5
	ldr	x15, [x21]
	ldr	w15, [x15, #68]
	add	x15, x21, x15, lsl #3
	add	x15, x15, #64
	b	.Lcp_BB197_6
.Lcp_BB197_5:
	ldr	x15, [x21, #56]
.Lcp_BB197_6:
	add	x10, x15, x10, lsl #3
	add	x10, x10, x14, lsl #3
	ldr	x14, [x20, #24]
	add	x10, x10, #64
	cmp	x10, x14
	b.hi	.Lcp_BB197_20
	ldr	w10, [x21, #36]
	ldr	w14, [x20, #20]
	cmp	w10, w14
	b.hs	.Lcp_BB197_20
	add	x10, x21, #64
	mov	w15, #5
	str	x23, [x21, #16]
	sub	x12, x12, x10
	str	w15, [x21, #44]
	lsr	x14, x12, #3
	and	x12, x9, #0x3
	cmp	x12, #1
	str	w14, [x21, #32]
	b.ne	.Lcp_BB197_11
	ldr	w12, [x11]
.Lcp_BB197_10:
	add	w12, w12, #1
	str	w12, [x11]
	b	.Lcp_BB197_12
.Lcp_BB197_11:
	cmp	x12, #3
	b.eq	.Lcp_BB197_22
.Lcp_BB197_12:
	mvn	w11, w8
	tst	x11, #0x3
	b.eq	.Lcp_BB197_25
.Lcp_BB197_13:
	ldrb	w11, [x21, #40]
	tbnz	w11, #0, .Lcp_BB197_15
	ldr	x11, [x21]
	ldr	w11, [x11, #68]
	add	x10, x10, x11, lsl #3
	b	.Lcp_BB197_16
.Lcp_BB197_15:
	ldr	x10, [x21, #56]
.Lcp_BB197_16:
	str	x8, [x10]
	and	x8, x9, #0xfffffffffffffffc
	ldr	x8, [x8, #16]
	and	x11, x8, #0xfffffffffffffffc
	ldr	w8, [x11, #64]
	cmp	w8, #2
	b.lo	.Lcp_BB197_19
	add	x12, x10, #8
	sub	x13, x8, #1
	mov	w14, #3
.Lcp_BB197_18:
	subs	x13, x13, #1
	str	x14, [x12], #8
	b.ne	.Lcp_BB197_18
.Lcp_BB197_19:
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
.Lcp_BB197_20:
	b	op_GET_YIELD_FROM_ITER
.Lcp_BB197_21:
	adrp	x10, cp_type_float
	add	x10, x10, :lo12:cp_type_float
	tst	x8, #0x2
	adrp	x11, cp_type_int
	add	x11, x11, :lo12:cp_type_int
	csel	x10, x11, x10, eq
	b	.Lcp_BB197_2
.Lcp_BB197_22:
	cbz	x13, .Lcp_BB197_28
	ldrb	w12, [x11, #4]
	tbnz	w12, #0, .Lcp_BB197_12
	ldr	w12, [x11]
	and	x9, x9, #0xfffffffffffffffd
	b	.Lcp_BB197_10
.Lcp_BB197_25:
	cmp	x8, #3
	b.eq	.Lcp_BB197_13
	and	x11, x8, #0xfffffffffffffffc
	ldrb	w12, [x11, #4]
	tbnz	w12, #0, .Lcp_BB197_13
	ldr	w12, [x11]
	and	x8, x8, #0xfffffffffffffffd
	add	w12, w12, #1
	str	w12, [x11]
	b	.Lcp_BB197_13
.Lcp_BB197_28:
	mov	w9, #3
	b	.Lcp_BB197_12
.Lcp_func_end197:
	.size	op_GET_YIELD_FROM_ITER_PYTHON, .Lcp_func_end197-op_GET_YIELD_FROM_ITER_PYTHON
	.cfi_endproc
	.p2align	2
	.type	op_FOR_ITER_RANGE,@function
op_FOR_ITER_RANGE:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	tbz	w0, #0, .Lcp_BB198_7
	and	x9, x0, #0xfffffffffffffffc
	adrp	x11, cp_type_range_iterator
	add	x11, x11, :lo12:cp_type_range_iterator
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB198_7
	ldr	x10, [x9, #32]
	cbz	x10, .Lcp_BB198_4
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
.Lcp_BB198_4:
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB198_6
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB198_8
.Lcp_BB198_6:
	lsr	w8, w25, #10
	add	x23, x23, x8, lsl #2
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB198_7:
	mov	x22, x8
	b	op_FOR_ITER
.Lcp_BB198_8:
	adr	x17, .Lcp_tmp158
	b	free_thunk
.Lcp_tmp158:
	b	.Lcp_BB198_6
.Lcp_func_end198:
	.size	op_FOR_ITER_RANGE, .Lcp_func_end198-op_FOR_ITER_RANGE
	.cfi_endproc
	.p2align	2
	.type	op_FOR_ITER_LIST,@function
op_FOR_ITER_LIST:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	tbz	w8, #0, .Lcp_BB199_7
	and	x8, x8, #0xfffffffffffffffc
	adrp	x10, cp_type_list_iterator
	add	x10, x10, :lo12:cp_type_list_iterator
	ldr	x9, [x8, #8]
	cmp	x9, x10
	b.ne	.Lcp_BB199_7
	ldr	x9, [x8, #16]
	cmp	x9, #3
	b.eq	.Lcp_BB199_7
	and	x10, x9, #0xfffffffffffffffc
	ldr	x9, [x8, #24]
	ldr	x11, [x10, #24]
	cmp	x9, x11
	b.hs	.Lcp_BB199_7
	ldr	x10, [x10, #16]
	ldr	x10, [x10, x9, lsl #3]
	and	x11, x10, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB199_6
	and	x11, x10, #0xfffffffffffffffc
	ldr	w12, [x11]
	add	w12, w12, #1
	str	w12, [x11]
.Lcp_BB199_6:
	add	x9, x9, #1
	str	x9, [x8, #24]
	str	x10, [x22], #8
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB199_7:
	b	op_FOR_ITER
.Lcp_func_end199:
	.size	op_FOR_ITER_LIST, .Lcp_func_end199-op_FOR_ITER_LIST
	.cfi_endproc
	.p2align	2
	.type	op_FOR_ITER_TUPLE,@function
op_FOR_ITER_TUPLE:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	tbz	w8, #0, .Lcp_BB200_7
	and	x8, x8, #0xfffffffffffffffc
	adrp	x10, cp_type_tuple_iterator
	add	x10, x10, :lo12:cp_type_tuple_iterator
	ldr	x9, [x8, #8]
	cmp	x9, x10
	b.ne	.Lcp_BB200_7
	ldr	x9, [x8, #16]
	cmp	x9, #3
	b.eq	.Lcp_BB200_7
	and	x10, x9, #0xfffffffffffffffc
	ldr	x9, [x8, #24]
	ldr	x11, [x10, #16]
	cmp	x9, x11
	b.hs	.Lcp_BB200_7
	add	x10, x10, x9, lsl #3
	ldr	x10, [x10, #32]
	and	x11, x10, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB200_6
	and	x11, x10, #0xfffffffffffffffc
	ldr	w12, [x11]
	add	w12, w12, #1
	str	w12, [x11]
.Lcp_BB200_6:
	add	x9, x9, #1
	str	x9, [x8, #24]
	str	x10, [x22], #8
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB200_7:
	b	op_FOR_ITER
.Lcp_func_end200:
	.size	op_FOR_ITER_TUPLE, .Lcp_func_end200-op_FOR_ITER_TUPLE
	.cfi_endproc
	.p2align	2
	.type	op_FOR_ITER_ENUMERATE_LIST,@function
op_FOR_ITER_ENUMERATE_LIST:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	tbz	w8, #0, .Lcp_BB201_10
	and	x8, x8, #0xfffffffffffffffc
	adrp	x10, cp_type_enumerate
	add	x10, x10, :lo12:cp_type_enumerate
	ldr	x9, [x8, #8]
	cmp	x9, x10
	b.ne	.Lcp_BB201_10
	ldr	x9, [x8, #16]
	tbz	w9, #0, .Lcp_BB201_10
	and	x9, x9, #0xfffffffffffffffc
	adrp	x11, cp_type_list_iterator
	add	x11, x11, :lo12:cp_type_list_iterator
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB201_10
	ldr	x10, [x9, #16]
	cmp	x10, #3
	b.eq	.Lcp_BB201_10
	and	x12, x10, #0xfffffffffffffffc
	ldr	x10, [x9, #24]
	ldr	x11, [x12, #24]
	cmp	x10, x11
	b.hs	.Lcp_BB201_10
	ldr	x11, [x8, #24]
	mov	x13, #1
	movk	x13, #8192, lsl #48
	add	x13, x11, x13
	lsr	x13, x13, #62
	cbnz	x13, .Lcp_BB201_10
	ldr	x12, [x12, #16]
	ldr	x2, [x12, x10, lsl #3]
	and	x12, x2, #0x3
	cmp	x12, #1
	b.ne	.Lcp_BB201_9
	and	x12, x2, #0xfffffffffffffffc
	ldr	w13, [x12]
	add	w13, w13, #1
	str	w13, [x12]
.Lcp_BB201_9:
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
.Lcp_BB201_10:
	b	op_FOR_ITER
.Lcp_func_end201:
	.size	op_FOR_ITER_ENUMERATE_LIST, .Lcp_func_end201-op_FOR_ITER_ENUMERATE_LIST
	.cfi_endproc
	.p2align	2
	.type	op_FOR_ITER_GENERATOR,@function
op_FOR_ITER_GENERATOR:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	tbz	w8, #0, .Lcp_BB202_8
	and	x9, x8, #0xfffffffffffffffc
	adrp	x10, cp_type_generator
	add	x10, x10, :lo12:cp_type_generator
	ldr	x8, [x9, #8]
	cmp	x8, x10
	b.ne	.Lcp_BB202_8
	ldr	w8, [x9, #16]
	cmp	w8, #2
	b.hs	.Lcp_BB202_8
	ldr	w8, [x21, #36]
	ldr	w10, [x20, #20]
	cmp	w8, w10
	b.hs	.Lcp_BB202_8
	ldr	x8, [x9, #24]
	str	x21, [x8, #8]
	ldr	w10, [x21, #36]
	add	w10, w10, #1
	str	w10, [x8, #36]
	ldrb	w10, [x21, #40]
	tbnz	w10, #0, .Lcp_BB202_6
	ldr	x10, [x21]
	ldr	w10, [x10, #68]
	add	x10, x21, x10, lsl #3
	add	x10, x10, #64
	b	.Lcp_BB202_7
.Lcp_BB202_6:
	ldr	x10, [x21, #56]
.Lcp_BB202_7:
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
.Lcp_BB202_8:
	b	op_FOR_ITER
.Lcp_func_end202:
	.size	op_FOR_ITER_GENERATOR, .Lcp_func_end202-op_FOR_ITER_GENERATOR
	.cfi_endproc
	.p2align	2
	.type	op_SEND_GENERATOR,@function
op_SEND_GENERATOR:
	.cfi_startproc
	mov	x9, x22
	ldr	x10, [x9, #-8]!
	ldur	x8, [x9, #-8]
	tbz	w8, #0, .Lcp_BB203_12
	and	x11, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_generator
	add	x12, x12, :lo12:cp_type_generator
	ldr	x8, [x11, #8]
	cmp	x8, x12
	b.ne	.Lcp_BB203_12
	ldr	w8, [x11, #16]
	cmp	w8, #2
	b.hs	.Lcp_BB203_12
	cbnz	w8, .Lcp_BB203_6
	adrp	x8, cp_none+3
	add	x8, x8, :lo12:cp_none+3
	cmp	x10, x8
	b.eq	.Lcp_BB203_6
	eor	x8, x8, #0x2
	cmp	x10, x8
	b.ne	.Lcp_BB203_12
.Lcp_BB203_6:
	ldr	w8, [x21, #36]
	ldr	w12, [x20, #20]
	cmp	w8, w12
	b.hs	.Lcp_BB203_12
	ldr	x8, [x11, #24]
	str	x21, [x8, #8]
	ldr	w12, [x21, #36]
	add	w12, w12, #1
	str	w12, [x8, #36]
	ldrb	w12, [x21, #40]
	tbnz	w12, #0, .Lcp_BB203_9
	ldr	x12, [x21]
	ldr	w12, [x12, #68]
	add	x12, x21, x12, lsl #3
	add	x12, x12, #64
	b	.Lcp_BB203_10
.Lcp_BB203_9:
	ldr	x12, [x21, #56]
.Lcp_BB203_10:
	str	x12, [x8, #56]
	mov	w12, #2
	mvn	w14, w10
	str	w12, [x11, #16]
	add	x15, x11, #32
	tst	x14, #0x3
	ldr	x13, [x20, #48]
	str	x13, [x11, #40]
	str	x15, [x20, #48]
	b.eq	.Lcp_BB203_13
.Lcp_BB203_11:
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
.Lcp_BB203_12:
	b	op_SEND
.Lcp_BB203_13:
	cmp	x10, #3
	b.eq	.Lcp_BB203_11
	and	x11, x10, #0xfffffffffffffffc
	ldrb	w13, [x11, #4]
	tbnz	w13, #0, .Lcp_BB203_11
	ldr	w13, [x11]
	and	x10, x10, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x11]
	b	.Lcp_BB203_11
.Lcp_func_end203:
	.size	op_SEND_GENERATOR, .Lcp_func_end203-op_SEND_GENERATOR
	.cfi_endproc
	.p2align	2
	.type	op_SEND_COROUTINE,@function
op_SEND_COROUTINE:
	.cfi_startproc
	mov	x9, x22
	ldr	x10, [x9, #-8]!
	ldur	x8, [x9, #-8]
	tbz	w8, #0, .Lcp_BB204_12
	and	x11, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_coroutine
	add	x12, x12, :lo12:cp_type_coroutine
	ldr	x8, [x11, #8]
	cmp	x8, x12
	b.ne	.Lcp_BB204_12
	ldr	w8, [x11, #16]
	cmp	w8, #2
	b.hs	.Lcp_BB204_12
	cbnz	w8, .Lcp_BB204_6
	adrp	x8, cp_none+3
	add	x8, x8, :lo12:cp_none+3
	cmp	x10, x8
	b.eq	.Lcp_BB204_6
	eor	x8, x8, #0x2
	cmp	x10, x8
	b.ne	.Lcp_BB204_12
.Lcp_BB204_6:
	ldr	w8, [x21, #36]
	ldr	w12, [x20, #20]
	cmp	w8, w12
	b.hs	.Lcp_BB204_12
	ldr	x8, [x11, #24]
	str	x21, [x8, #8]
	ldr	w12, [x21, #36]
	add	w12, w12, #1
	str	w12, [x8, #36]
	ldrb	w12, [x21, #40]
	tbnz	w12, #0, .Lcp_BB204_9
	ldr	x12, [x21]
	ldr	w12, [x12, #68]
	add	x12, x21, x12, lsl #3
	add	x12, x12, #64
	b	.Lcp_BB204_10
.Lcp_BB204_9:
	ldr	x12, [x21, #56]
.Lcp_BB204_10:
	str	x12, [x8, #56]
	mov	w12, #2
	mvn	w14, w10
	str	w12, [x11, #16]
	add	x15, x11, #32
	tst	x14, #0x3
	ldr	x13, [x20, #48]
	str	x13, [x11, #40]
	str	x15, [x20, #48]
	b.eq	.Lcp_BB204_13
.Lcp_BB204_11:
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
.Lcp_BB204_12:
	b	op_SEND
.Lcp_BB204_13:
	cmp	x10, #3
	b.eq	.Lcp_BB204_11
	and	x11, x10, #0xfffffffffffffffc
	ldrb	w13, [x11, #4]
	tbnz	w13, #0, .Lcp_BB204_11
	ldr	w13, [x11]
	and	x10, x10, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x11]
	b	.Lcp_BB204_11
.Lcp_func_end204:
	.size	op_SEND_COROUTINE, .Lcp_func_end204-op_SEND_COROUTINE
	.cfi_endproc
	.p2align	2
	.type	op_UNPACK_SEQUENCE_TUPLE,@function
op_UNPACK_SEQUENCE_TUPLE:
	.cfi_startproc
	mov	x9, x22
	ldr	x0, [x9, #-8]!
	tbz	w0, #0, .Lcp_BB205_11
	and	x8, x0, #0xfffffffffffffffc
	adrp	x11, cp_type_tuple
	add	x11, x11, :lo12:cp_type_tuple
	ldr	x10, [x8, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB205_11
	lsr	w12, w25, #10
	ldr	x10, [x8, #16]
	cmp	x10, w12, uxtw
	b.ne	.Lcp_BB205_11
	cbz	w12, .Lcp_BB205_8
	add	x11, x8, #32
	sub	w12, w12, #1
	mov	x13, x10
	b	.Lcp_BB205_6
.Lcp_BB205_5:
	subs	x13, x13, #1
	sub	w12, w12, #1
	str	x14, [x9], #8
	b.eq	.Lcp_BB205_8
.Lcp_BB205_6:
	ldr	x14, [x11, w12, uxtw #3]
	and	x15, x14, #0x3
	cmp	x15, #1
	b.ne	.Lcp_BB205_5
	and	x15, x14, #0xfffffffffffffffc
	ldr	w16, [x15]
	add	w16, w16, #1
	str	w16, [x15]
	b	.Lcp_BB205_5
.Lcp_BB205_8:
	add	x9, x22, x10, lsl #3
	and	x10, x0, #0x3
	cmp	x10, #1
	sub	x22, x9, #8
	b.ne	.Lcp_BB205_10
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB205_12
.Lcp_BB205_10:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB205_11:
	b	op_UNPACK_SEQUENCE
.Lcp_BB205_12:
	adr	x17, .Lcp_tmp159
	b	free_thunk
.Lcp_tmp159:
	b	.Lcp_BB205_10
.Lcp_func_end205:
	.size	op_UNPACK_SEQUENCE_TUPLE, .Lcp_func_end205-op_UNPACK_SEQUENCE_TUPLE
	.cfi_endproc
	.p2align	2
	.type	op_UNPACK_SEQUENCE_LIST,@function
op_UNPACK_SEQUENCE_LIST:
	.cfi_startproc
	mov	x9, x22
	ldr	x0, [x9, #-8]!
	tbz	w0, #0, .Lcp_BB206_11
	and	x8, x0, #0xfffffffffffffffc
	adrp	x11, cp_type_list
	add	x11, x11, :lo12:cp_type_list
	ldr	x10, [x8, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB206_11
	lsr	w11, w25, #10
	ldr	x10, [x8, #24]
	cmp	x10, w11, uxtw
	b.ne	.Lcp_BB206_11
	cbz	w11, .Lcp_BB206_8
	sub	w11, w11, #1
	mov	x12, x10
	b	.Lcp_BB206_6
.Lcp_BB206_5:
	subs	x12, x12, #1
	sub	w11, w11, #1
	str	x13, [x9], #8
	b.eq	.Lcp_BB206_8
.Lcp_BB206_6:
	ldr	x13, [x8, #16]
	ldr	x13, [x13, w11, uxtw #3]
	and	x14, x13, #0x3
	cmp	x14, #1
	b.ne	.Lcp_BB206_5
	and	x14, x13, #0xfffffffffffffffc
	ldr	w15, [x14]
	add	w15, w15, #1
	str	w15, [x14]
	b	.Lcp_BB206_5
.Lcp_BB206_8:
	add	x9, x22, x10, lsl #3
	and	x10, x0, #0x3
	cmp	x10, #1
	sub	x22, x9, #8
	b.ne	.Lcp_BB206_10
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB206_12
.Lcp_BB206_10:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB206_11:
	b	op_UNPACK_SEQUENCE
.Lcp_BB206_12:
	adr	x17, .Lcp_tmp160
	b	free_thunk
.Lcp_tmp160:
	b	.Lcp_BB206_10
.Lcp_func_end206:
	.size	op_UNPACK_SEQUENCE_LIST, .Lcp_func_end206-op_UNPACK_SEQUENCE_LIST
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_ATTR_SLOT,@function
op_LOAD_ATTR_SLOT:
	.cfi_startproc
	ldur	x0, [x22, #-8]
	ldr	w8, [x23, #8]
	tbz	w0, #0, .Lcp_BB207_10
	and	x9, x0, #0xfffffffffffffffc
	ldr	x9, [x9, #8]
.Lcp_BB207_2:
	ldr	w9, [x9, #16]
	cmp	w9, w8
	b.ne	.Lcp_BB207_9
	ldrh	w9, [x23, #6]
	and	x8, x0, #0xfffffffffffffffc
	add	x9, x8, x9, lsl #3
	ldr	x9, [x9, #32]
	cmp	x9, #3
	b.eq	.Lcp_BB207_9
	and	x10, x9, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB207_6
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	add	w11, w11, #1
	str	w11, [x10]
.Lcp_BB207_6:
	and	x10, x0, #0x3
	stur	x9, [x22, #-8]
	cmp	x10, #1
	b.ne	.Lcp_BB207_8
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB207_11
.Lcp_BB207_8:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB207_9:
	b	op_LOAD_ATTR
.Lcp_BB207_10:
	adrp	x9, cp_type_float
	add	x9, x9, :lo12:cp_type_float
	tst	x0, #0x2
	adrp	x10, cp_type_int
	add	x10, x10, :lo12:cp_type_int
	csel	x9, x10, x9, eq
	b	.Lcp_BB207_2
.Lcp_BB207_11:
	adr	x17, .Lcp_tmp161
	b	free_thunk
.Lcp_tmp161:
	b	.Lcp_BB207_8
.Lcp_func_end207:
	.size	op_LOAD_ATTR_SLOT, .Lcp_func_end207-op_LOAD_ATTR_SLOT
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_ATTR_MODULE,@function
op_LOAD_ATTR_MODULE:
	.cfi_startproc
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB208_8
	and	x8, x0, #0xfffffffffffffffc
	adrp	x10, cp_type_module
	add	x10, x10, :lo12:cp_type_module
	ldr	x9, [x8, #8]
	cmp	x9, x10
	b.ne	.Lcp_BB208_8
	ldr	x9, [x8, #16]
	ldr	w10, [x23, #8]
	and	x9, x9, #0xfffffffffffffffc
	ldr	w11, [x9, #36]
	cmp	w11, w10
	b.ne	.Lcp_BB208_8
	ldrh	w10, [x23, #6]
	mov	w11, #24
	ldr	x9, [x9, #16]
	umaddl	x9, w10, w11, x9
	ldr	x9, [x9, #16]
	and	x10, x9, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB208_5
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	add	w11, w11, #1
	str	w11, [x10]
.Lcp_BB208_5:
	and	x10, x0, #0x3
	stur	x9, [x22, #-8]
	cmp	x10, #1
	b.ne	.Lcp_BB208_7
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB208_9
.Lcp_BB208_7:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB208_8:
	b	op_LOAD_ATTR
.Lcp_BB208_9:
	adr	x17, .Lcp_tmp162
	b	free_thunk
.Lcp_tmp162:
	b	.Lcp_BB208_7
.Lcp_func_end208:
	.size	op_LOAD_ATTR_MODULE, .Lcp_func_end208-op_LOAD_ATTR_MODULE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_ATTR_CLASS_VALUE,@function
op_LOAD_ATTR_CLASS_VALUE:
	.cfi_startproc
	ldur	x0, [x22, #-8]
	ldr	w8, [x23, #8]
	tbz	w0, #0, .Lcp_BB209_10
	and	x9, x0, #0xfffffffffffffffc
	ldr	x9, [x9, #8]
.Lcp_BB209_2:
	ldr	w9, [x9, #16]
	cmp	w9, w8
	b.ne	.Lcp_BB209_9
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8, #24]
	cmn	w9, #1
	b.eq	.Lcp_BB209_9
	ldur	x9, [x23, #12]
	and	x10, x9, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB209_6
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	add	w11, w11, #1
	str	w11, [x10]
.Lcp_BB209_6:
	and	x10, x0, #0x3
	stur	x9, [x22, #-8]
	cmp	x10, #1
	b.ne	.Lcp_BB209_8
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB209_11
.Lcp_BB209_8:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB209_9:
	b	op_LOAD_ATTR
.Lcp_BB209_10:
	adrp	x9, cp_type_float
	add	x9, x9, :lo12:cp_type_float
	tst	x0, #0x2
	adrp	x10, cp_type_int
	add	x10, x10, :lo12:cp_type_int
	csel	x9, x10, x9, eq
	b	.Lcp_BB209_2
.Lcp_BB209_11:
	adr	x17, .Lcp_tmp163
	b	free_thunk
.Lcp_tmp163:
	b	.Lcp_BB209_8
.Lcp_func_end209:
	.size	op_LOAD_ATTR_CLASS_VALUE, .Lcp_func_end209-op_LOAD_ATTR_CLASS_VALUE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_ATTR_TYPE,@function
op_LOAD_ATTR_TYPE:
	.cfi_startproc
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB210_8
	and	x8, x0, #0xfffffffffffffffc
	adrp	x10, cp_type_type
	add	x10, x10, :lo12:cp_type_type
	ldr	x9, [x8, #8]
	cmp	x9, x10
	b.ne	.Lcp_BB210_8
	ldr	w9, [x23, #8]
	ldr	w10, [x8, #16]
	cmp	w10, w9
	b.ne	.Lcp_BB210_8
	ldur	x9, [x23, #12]
	and	x10, x9, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB210_5
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	add	w11, w11, #1
	str	w11, [x10]
.Lcp_BB210_5:
	and	x10, x0, #0x3
	stur	x9, [x22, #-8]
	cmp	x10, #1
	b.ne	.Lcp_BB210_7
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB210_9
.Lcp_BB210_7:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB210_8:
	b	op_LOAD_ATTR
.Lcp_BB210_9:
	adr	x17, .Lcp_tmp164
	b	free_thunk
.Lcp_tmp164:
	b	.Lcp_BB210_7
.Lcp_func_end210:
	.size	op_LOAD_ATTR_TYPE, .Lcp_func_end210-op_LOAD_ATTR_TYPE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_ATTR_PROPERTY,@function
op_LOAD_ATTR_PROPERTY:
	.cfi_startproc
	mov	x12, x22
	ldr	w9, [x23, #8]
	ldr	x8, [x12, #-8]!
	tbz	w8, #0, .Lcp_BB211_21
	and	x10, x8, #0xfffffffffffffffc
	ldr	x10, [x10, #8]
.Lcp_BB211_2:
	ldr	w10, [x10, #16]
	cmp	w10, w9
	b.ne	.Lcp_BB211_20
	ldur	x13, [x23, #12]
	ldrb	w15, [x21, #40]
	add	x9, x13, #3
	and	x11, x9, #0xfffffffffffffffc
	ldr	x10, [x11, #16]
	and	x14, x10, #0xfffffffffffffffc
	ldp	w10, w14, [x14, #64]
	tbnz	w15, #0, .Lcp_BB211_5
	ldr	x15, [x21]
	ldr	w15, [x15, #68]
	add	x15, x21, x15, lsl #3
	add	x15, x15, #64
	b	.Lcp_BB211_6
.Lcp_BB211_5:
	ldr	x15, [x21, #56]
.Lcp_BB211_6:
	add	x10, x15, x10, lsl #3
	add	x10, x10, x14, lsl #3
	ldr	x14, [x20, #24]
	add	x10, x10, #64
	cmp	x10, x14
	b.hi	.Lcp_BB211_20
	ldr	w10, [x21, #36]
	ldr	w14, [x20, #20]
	cmp	w10, w14
	b.hs	.Lcp_BB211_20
	add	x10, x21, #64
	mov	w15, #5
	str	x23, [x21, #16]
	sub	x12, x12, x10
	str	w15, [x21, #44]
	lsr	x14, x12, #3
	and	x12, x9, #0x3
	cmp	x12, #1
	str	w14, [x21, #32]
	b.ne	.Lcp_BB211_11
	ldr	w12, [x11]
.Lcp_BB211_10:
	add	w12, w12, #1
	str	w12, [x11]
	b	.Lcp_BB211_12
.Lcp_BB211_11:
	cmp	x12, #3
	b.eq	.Lcp_BB211_22
.Lcp_BB211_12:
	mvn	w11, w8
	tst	x11, #0x3
	b.eq	.Lcp_BB211_25
.Lcp_BB211_13:
	ldrb	w11, [x21, #40]
	tbnz	w11, #0, .Lcp_BB211_15
	ldr	x11, [x21]
	ldr	w11, [x11, #68]
	add	x10, x10, x11, lsl #3
	b	.Lcp_BB211_16
.Lcp_BB211_15:
	ldr	x10, [x21, #56]
.Lcp_BB211_16:
	str	x8, [x10]
	and	x8, x9, #0xfffffffffffffffc
	ldr	x8, [x8, #16]
	and	x11, x8, #0xfffffffffffffffc
	ldr	w8, [x11, #64]
	cmp	w8, #2
	b.lo	.Lcp_BB211_19
	add	x12, x10, #8
	sub	x13, x8, #1
	mov	w14, #3
.Lcp_BB211_18:
	subs	x13, x13, #1
	str	x14, [x12], #8
	b.ne	.Lcp_BB211_18
.Lcp_BB211_19:
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
.Lcp_BB211_20:
	b	op_LOAD_ATTR
.Lcp_BB211_21:
	adrp	x10, cp_type_float
	add	x10, x10, :lo12:cp_type_float
	tst	x8, #0x2
	adrp	x11, cp_type_int
	add	x11, x11, :lo12:cp_type_int
	csel	x10, x11, x10, eq
	b	.Lcp_BB211_2
.Lcp_BB211_22:
	cbz	x13, .Lcp_BB211_28
	ldrb	w12, [x11, #4]
	tbnz	w12, #0, .Lcp_BB211_12
	ldr	w12, [x11]
	and	x9, x9, #0xfffffffffffffffd
	b	.Lcp_BB211_10
.Lcp_BB211_25:
	cmp	x8, #3
	b.eq	.Lcp_BB211_13
	and	x11, x8, #0xfffffffffffffffc
	ldrb	w12, [x11, #4]
	tbnz	w12, #0, .Lcp_BB211_13
	ldr	w12, [x11]
	and	x8, x8, #0xfffffffffffffffd
	add	w12, w12, #1
	str	w12, [x11]
	b	.Lcp_BB211_13
.Lcp_BB211_28:
	mov	w9, #3
	b	.Lcp_BB211_12
.Lcp_func_end211:
	.size	op_LOAD_ATTR_PROPERTY, .Lcp_func_end211-op_LOAD_ATTR_PROPERTY
	.cfi_endproc
	.p2align	2
	.type	op_STORE_ATTR_SLOT,@function
op_STORE_ATTR_SLOT:
	.cfi_startproc
	mov	x9, x22
	ldr	w8, [x23, #8]
	ldp	x10, x0, [x22, #-16]!
	tbz	w0, #0, .Lcp_BB212_13
	and	x11, x0, #0xfffffffffffffffc
	ldr	x11, [x11, #8]
.Lcp_BB212_2:
	ldr	w11, [x11, #16]
	cmp	w11, w8
	b.ne	.Lcp_BB212_12
	ldrh	w12, [x23, #6]
	and	x11, x0, #0xfffffffffffffffc
	add	x13, x11, #32
	ldr	x8, [x13, x12, lsl #3]
	cmp	x8, #3
	b.ne	.Lcp_BB212_6
	ldr	w14, [x11, #24]
	cmp	w14, w12
	b.hi	.Lcp_BB212_12
	add	w9, w12, #1
	str	w9, [x11, #24]
.Lcp_BB212_6:
	mvn	w9, w10
	tst	x9, #0x3
	b.eq	.Lcp_BB212_14
.Lcp_BB212_7:
	and	x9, x0, #0x3
	str	x10, [x13, x12, lsl #3]
	cmp	x9, #1
	b.ne	.Lcp_BB212_9
	ldr	w9, [x11]
	subs	w9, w9, #1
	str	w9, [x11]
	b.eq	.Lcp_BB212_17
.Lcp_BB212_9:
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB212_11
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB212_18
.Lcp_BB212_11:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB212_12:
	mov	x22, x9
	b	op_STORE_ATTR
.Lcp_BB212_13:
	adrp	x11, cp_type_float
	add	x11, x11, :lo12:cp_type_float
	tst	x0, #0x2
	adrp	x12, cp_type_int
	add	x12, x12, :lo12:cp_type_int
	csel	x11, x12, x11, eq
	b	.Lcp_BB212_2
.Lcp_BB212_14:
	cmp	x10, #3
	b.eq	.Lcp_BB212_7
	and	x9, x10, #0xfffffffffffffffc
	ldrb	w14, [x9, #4]
	tbnz	w14, #0, .Lcp_BB212_7
	ldr	w8, [x9]
	and	x10, x10, #0xfffffffffffffffd
	add	w8, w8, #1
	str	w8, [x9]
	ldr	x8, [x13, x12, lsl #3]
	b	.Lcp_BB212_7
.Lcp_BB212_17:
	adr	x17, .Lcp_tmp165
	b	free_thunk
.Lcp_tmp165:
	b	.Lcp_BB212_9
.Lcp_BB212_18:
	mov	x0, x8
	adr	x17, .Lcp_tmp166
	b	free_thunk
.Lcp_tmp166:
	b	.Lcp_BB212_11
.Lcp_func_end212:
	.size	op_STORE_ATTR_SLOT, .Lcp_func_end212-op_STORE_ATTR_SLOT
	.cfi_endproc
	.p2align	2
	.type	op_STORE_ATTR_MEMBER,@function
op_STORE_ATTR_MEMBER:
	.cfi_startproc
	mov	x8, x22
	ldr	w10, [x23, #8]
	ldp	x9, x0, [x22, #-16]!
	tbz	w0, #0, .Lcp_BB213_9
	and	x11, x0, #0xfffffffffffffffc
	ldr	x11, [x11, #8]
.Lcp_BB213_2:
	ldr	w11, [x11, #16]
	cmp	w11, w10
	b.ne	.Lcp_BB213_10
	mvn	w10, w9
	ldrh	w8, [x23, #6]
	tst	x10, #0x3
	and	x10, x0, #0xfffffffffffffffc
	b.eq	.Lcp_BB213_11
.Lcp_BB213_4:
	add	x11, x10, x8, lsl #3
	and	x12, x0, #0x3
	cmp	x12, #1
	ldr	x8, [x11, #32]
	str	x9, [x11, #32]
	b.ne	.Lcp_BB213_6
	ldr	w9, [x10]
	subs	w9, w9, #1
	str	w9, [x10]
	b.eq	.Lcp_BB213_14
.Lcp_BB213_6:
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB213_8
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB213_15
.Lcp_BB213_8:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB213_9:
	adrp	x11, cp_type_float
	add	x11, x11, :lo12:cp_type_float
	tst	x0, #0x2
	adrp	x12, cp_type_int
	add	x12, x12, :lo12:cp_type_int
	csel	x11, x12, x11, eq
	b	.Lcp_BB213_2
.Lcp_BB213_10:
	mov	x22, x8
	b	op_STORE_ATTR
.Lcp_BB213_11:
	cmp	x9, #3
	b.eq	.Lcp_BB213_4
	and	x11, x9, #0xfffffffffffffffc
	ldrb	w12, [x11, #4]
	tbnz	w12, #0, .Lcp_BB213_4
	ldr	w12, [x11]
	and	x9, x9, #0xfffffffffffffffd
	add	w12, w12, #1
	str	w12, [x11]
	b	.Lcp_BB213_4
.Lcp_BB213_14:
	adr	x17, .Lcp_tmp167
	b	free_thunk
.Lcp_tmp167:
	b	.Lcp_BB213_6
.Lcp_BB213_15:
	mov	x0, x8
	adr	x17, .Lcp_tmp168
	b	free_thunk
.Lcp_tmp168:
	b	.Lcp_BB213_8
.Lcp_func_end213:
	.size	op_STORE_ATTR_MEMBER, .Lcp_func_end213-op_STORE_ATTR_MEMBER
	.cfi_endproc
	.p2align	2
	.type	op_STORE_ATTR_PROPERTY,@function
op_STORE_ATTR_PROPERTY:
	.cfi_startproc
	mov	x13, x22
	ldr	w9, [x23, #8]
	ldp	x8, x10, [x13, #-16]!
	tbz	w10, #0, .Lcp_BB214_22
	and	x11, x10, #0xfffffffffffffffc
	ldr	x11, [x11, #8]
.Lcp_BB214_2:
	ldr	w11, [x11, #16]
	cmp	w11, w9
	b.ne	.Lcp_BB214_21
	ldur	x14, [x23, #12]
	ldrb	w16, [x21, #40]
	add	x9, x14, #3
	and	x12, x9, #0xfffffffffffffffc
	ldr	x11, [x12, #16]
	and	x15, x11, #0xfffffffffffffffc
	ldp	w11, w15, [x15, #64]
	tbnz	w16, #0, .Lcp_BB214_5
	ldr	x16, [x21]
	ldr	w16, [x16, #68]
	add	x16, x21, x16, lsl #3
	add	x16, x16, #64
	b	.Lcp_BB214_6
.Lcp_BB214_5:
	ldr	x16, [x21, #56]
.Lcp_BB214_6:
	add	x11, x16, x11, lsl #3
	add	x11, x11, x15, lsl #3
	ldr	x15, [x20, #24]
	add	x11, x11, #64
	cmp	x11, x15
	b.hi	.Lcp_BB214_21
	ldr	w11, [x21, #36]
	ldr	w15, [x20, #20]
	cmp	w11, w15
	b.hs	.Lcp_BB214_21
	add	x11, x21, #64
	mov	w16, #5
	str	x23, [x21, #16]
	sub	x13, x13, x11
	str	w16, [x21, #44]
	lsr	x15, x13, #3
	and	x13, x9, #0x3
	cmp	x13, #1
	str	w15, [x21, #32]
	b.ne	.Lcp_BB214_11
	ldr	w13, [x12]
.Lcp_BB214_10:
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB214_12
.Lcp_BB214_11:
	cmp	x13, #3
	b.eq	.Lcp_BB214_23
.Lcp_BB214_12:
	mvn	w12, w10
	tst	x12, #0x3
	b.eq	.Lcp_BB214_26
.Lcp_BB214_13:
	mvn	w12, w8
	tst	x12, #0x3
	b.eq	.Lcp_BB214_29
.Lcp_BB214_14:
	ldrb	w12, [x21, #40]
	tbnz	w12, #0, .Lcp_BB214_16
	ldr	x12, [x21]
	ldr	w12, [x12, #68]
	add	x11, x11, x12, lsl #3
	b	.Lcp_BB214_17
.Lcp_BB214_16:
	ldr	x11, [x21, #56]
.Lcp_BB214_17:
	stp	x10, x8, [x11]
	and	x10, x9, #0xfffffffffffffffc
	ldr	x8, [x10, #16]
	and	x10, x8, #0xfffffffffffffffc
	ldr	w8, [x10, #64]
	cmp	w8, #3
	b.lo	.Lcp_BB214_20
	add	x12, x11, #16
	sub	x13, x8, #2
	mov	w14, #3
.Lcp_BB214_19:
	subs	x13, x13, #1
	str	x14, [x12], #8
	b.ne	.Lcp_BB214_19
.Lcp_BB214_20:
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
.Lcp_BB214_21:
	b	op_STORE_ATTR
.Lcp_BB214_22:
	adrp	x11, cp_type_float
	add	x11, x11, :lo12:cp_type_float
	tst	x10, #0x2
	adrp	x12, cp_type_int
	add	x12, x12, :lo12:cp_type_int
	csel	x11, x12, x11, eq
	b	.Lcp_BB214_2
.Lcp_BB214_23:
	cbz	x14, .Lcp_BB214_32
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB214_12
	ldr	w13, [x12]
	and	x9, x9, #0xfffffffffffffffd
	b	.Lcp_BB214_10
.Lcp_BB214_26:
	cmp	x10, #3
	b.eq	.Lcp_BB214_13
	and	x12, x10, #0xfffffffffffffffc
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB214_13
	ldr	w13, [x12]
	and	x10, x10, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB214_13
.Lcp_BB214_29:
	cmp	x8, #3
	b.eq	.Lcp_BB214_14
	and	x12, x8, #0xfffffffffffffffc
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB214_14
	ldr	w13, [x12]
	and	x8, x8, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB214_14
.Lcp_BB214_32:
	mov	w9, #3
	b	.Lcp_BB214_12
.Lcp_func_end214:
	.size	op_STORE_ATTR_PROPERTY, .Lcp_func_end214-op_STORE_ATTR_PROPERTY
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_METHOD_PLAIN,@function
op_LOAD_METHOD_PLAIN:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	ldr	w9, [x23, #8]
	tbz	w8, #0, .Lcp_BB215_11
	and	x10, x8, #0xfffffffffffffffc
	ldr	x10, [x10, #8]
.Lcp_BB215_2:
	ldr	w10, [x10, #16]
	cmp	w10, w9
	b.ne	.Lcp_BB215_10
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9, #24]
	cmn	w10, #1
	b.eq	.Lcp_BB215_10
	ldur	x11, [x23, #12]
	add	x10, x11, #3
	and	x12, x10, #0x3
	cmp	x12, #1
	b.ne	.Lcp_BB215_7
	and	x11, x10, #0xfffffffffffffffc
	ldr	w12, [x11]
.Lcp_BB215_6:
	add	w12, w12, #1
	str	w12, [x11]
	b	.Lcp_BB215_8
.Lcp_BB215_7:
	cmp	x12, #3
	b.eq	.Lcp_BB215_12
.Lcp_BB215_8:
	mvn	w11, w8
	stur	x10, [x22, #-8]
	tst	x11, #0x3
	b.eq	.Lcp_BB215_15
.Lcp_BB215_9:
	str	x8, [x22], #8
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB215_10:
	b	op_LOAD_METHOD
.Lcp_BB215_11:
	adrp	x10, cp_type_float
	add	x10, x10, :lo12:cp_type_float
	tst	x8, #0x2
	adrp	x11, cp_type_int
	add	x11, x11, :lo12:cp_type_int
	csel	x10, x11, x10, eq
	b	.Lcp_BB215_2
.Lcp_BB215_12:
	cbz	x11, .Lcp_BB215_18
	and	x11, x10, #0xfffffffffffffffc
	ldrb	w12, [x11, #4]
	tbnz	w12, #0, .Lcp_BB215_8
	ldr	w12, [x11]
	and	x10, x10, #0xfffffffffffffffd
	b	.Lcp_BB215_6
.Lcp_BB215_15:
	cmp	x8, #3
	b.eq	.Lcp_BB215_9
	ldrb	w10, [x9, #4]
	tbnz	w10, #0, .Lcp_BB215_9
	ldr	w10, [x9]
	and	x8, x8, #0xfffffffffffffffd
	add	w10, w10, #1
	str	w10, [x9]
	b	.Lcp_BB215_9
.Lcp_BB215_18:
	mov	w10, #3
	b	.Lcp_BB215_8
.Lcp_func_end215:
	.size	op_LOAD_METHOD_PLAIN, .Lcp_func_end215-op_LOAD_METHOD_PLAIN
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_METHOD_NATIVE,@function
op_LOAD_METHOD_NATIVE:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	ldr	w9, [x23, #8]
	tbz	w8, #0, .Lcp_BB216_9
	and	x10, x8, #0xfffffffffffffffc
	ldr	x10, [x10, #8]
.Lcp_BB216_2:
	ldr	w10, [x10, #16]
	cmp	w10, w9
	b.ne	.Lcp_BB216_10
	ldur	x10, [x23, #12]
	add	x9, x10, #3
	and	x11, x9, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB216_6
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
.Lcp_BB216_5:
	add	w11, w11, #1
	str	w11, [x10]
	b	.Lcp_BB216_7
.Lcp_BB216_6:
	cmp	x11, #3
	b.eq	.Lcp_BB216_11
.Lcp_BB216_7:
	mvn	w10, w8
	stur	x9, [x22, #-8]
	tst	x10, #0x3
	b.eq	.Lcp_BB216_14
.Lcp_BB216_8:
	str	x8, [x22], #8
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB216_9:
	adrp	x10, cp_type_float
	add	x10, x10, :lo12:cp_type_float
	tst	x8, #0x2
	adrp	x11, cp_type_int
	add	x11, x11, :lo12:cp_type_int
	csel	x10, x11, x10, eq
	b	.Lcp_BB216_2
.Lcp_BB216_10:
	b	op_LOAD_METHOD
.Lcp_BB216_11:
	cbz	x10, .Lcp_BB216_17
	and	x10, x9, #0xfffffffffffffffc
	ldrb	w11, [x10, #4]
	tbnz	w11, #0, .Lcp_BB216_7
	ldr	w11, [x10]
	and	x9, x9, #0xfffffffffffffffd
	b	.Lcp_BB216_5
.Lcp_BB216_14:
	cmp	x8, #3
	b.eq	.Lcp_BB216_8
	and	x9, x8, #0xfffffffffffffffc
	ldrb	w10, [x9, #4]
	tbnz	w10, #0, .Lcp_BB216_8
	ldr	w10, [x9]
	and	x8, x8, #0xfffffffffffffffd
	add	w10, w10, #1
	str	w10, [x9]
	b	.Lcp_BB216_8
.Lcp_BB216_17:
	mov	w9, #3
	b	.Lcp_BB216_7
.Lcp_func_end216:
	.size	op_LOAD_METHOD_NATIVE, .Lcp_func_end216-op_LOAD_METHOD_NATIVE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_METHOD_MODULE,@function
op_LOAD_METHOD_MODULE:
	.cfi_startproc
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB217_8
	and	x8, x0, #0xfffffffffffffffc
	adrp	x10, cp_type_module
	add	x10, x10, :lo12:cp_type_module
	ldr	x9, [x8, #8]
	cmp	x9, x10
	b.ne	.Lcp_BB217_8
	ldr	x9, [x8, #16]
	ldr	w10, [x23, #8]
	and	x9, x9, #0xfffffffffffffffc
	ldr	w9, [x9, #36]
	cmp	w9, w10
	b.ne	.Lcp_BB217_8
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
	b.ne	.Lcp_BB217_5
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	add	w11, w11, #1
	str	w11, [x10]
.Lcp_BB217_5:
	and	x10, x0, #0x3
	str	x9, [x22], #8
	cmp	x10, #1
	b.ne	.Lcp_BB217_7
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB217_9
.Lcp_BB217_7:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB217_8:
	b	op_LOAD_METHOD
.Lcp_BB217_9:
	adr	x17, .Lcp_tmp169
	b	free_thunk
.Lcp_tmp169:
	b	.Lcp_BB217_7
.Lcp_func_end217:
	.size	op_LOAD_METHOD_MODULE, .Lcp_func_end217-op_LOAD_METHOD_MODULE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_METHOD_SLOT,@function
op_LOAD_METHOD_SLOT:
	.cfi_startproc
	ldur	x0, [x22, #-8]
	ldr	w8, [x23, #8]
	tbz	w0, #0, .Lcp_BB218_10
	and	x9, x0, #0xfffffffffffffffc
	ldr	x9, [x9, #8]
.Lcp_BB218_2:
	ldr	w9, [x9, #16]
	cmp	w9, w8
	b.ne	.Lcp_BB218_9
	ldrh	w9, [x23, #6]
	and	x8, x0, #0xfffffffffffffffc
	add	x10, x8, #32
	ldr	x11, [x10, x9, lsl #3]
	cmp	x11, #3
	b.eq	.Lcp_BB218_9
	mov	w11, #3
	stur	x11, [x22, #-8]
	ldr	x9, [x10, x9, lsl #3]
	and	x10, x9, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB218_6
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	add	w11, w11, #1
	str	w11, [x10]
.Lcp_BB218_6:
	and	x10, x0, #0x3
	str	x9, [x22], #8
	cmp	x10, #1
	b.ne	.Lcp_BB218_8
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB218_11
.Lcp_BB218_8:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB218_9:
	b	op_LOAD_METHOD
.Lcp_BB218_10:
	adrp	x9, cp_type_float
	add	x9, x9, :lo12:cp_type_float
	tst	x0, #0x2
	adrp	x10, cp_type_int
	add	x10, x10, :lo12:cp_type_int
	csel	x9, x10, x9, eq
	b	.Lcp_BB218_2
.Lcp_BB218_11:
	adr	x17, .Lcp_tmp170
	b	free_thunk
.Lcp_tmp170:
	b	.Lcp_BB218_8
.Lcp_func_end218:
	.size	op_LOAD_METHOD_SLOT, .Lcp_func_end218-op_LOAD_METHOD_SLOT
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_METHOD_TYPE,@function
op_LOAD_METHOD_TYPE:
	.cfi_startproc
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB219_10
	and	x8, x0, #0xfffffffffffffffc
	adrp	x10, cp_type_type
	add	x10, x10, :lo12:cp_type_type
	ldr	x9, [x8, #8]
	cmp	x9, x10
	b.ne	.Lcp_BB219_10
	ldr	w9, [x23, #8]
	ldr	w10, [x8, #16]
	cmp	w10, w9
	b.ne	.Lcp_BB219_10
	ldur	x9, [x23, #12]
	mov	w11, #3
	stur	x11, [x22, #-8]
	and	x10, x9, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB219_6
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
.Lcp_BB219_5:
	add	w11, w11, #1
	str	w11, [x10]
	b	.Lcp_BB219_7
.Lcp_BB219_6:
	cmp	x10, #3
	b.eq	.Lcp_BB219_11
.Lcp_BB219_7:
	and	x10, x0, #0x3
	str	x9, [x22], #8
	cmp	x10, #1
	b.ne	.Lcp_BB219_9
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB219_14
.Lcp_BB219_9:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB219_10:
	b	op_LOAD_METHOD
.Lcp_BB219_11:
	cmp	x9, #3
	b.eq	.Lcp_BB219_7
	and	x10, x9, #0xfffffffffffffffc
	ldrb	w11, [x10, #4]
	tbnz	w11, #0, .Lcp_BB219_7
	ldr	w11, [x10]
	and	x9, x9, #0xfffffffffffffffd
	b	.Lcp_BB219_5
.Lcp_BB219_14:
	adr	x17, .Lcp_tmp171
	b	free_thunk
.Lcp_tmp171:
	b	.Lcp_BB219_9
.Lcp_func_end219:
	.size	op_LOAD_METHOD_TYPE, .Lcp_func_end219-op_LOAD_METHOD_TYPE
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_METHOD_CLASS_METHOD,@function
op_LOAD_METHOD_CLASS_METHOD:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	tbz	w8, #0, .Lcp_BB220_9
	and	x9, x8, #0xfffffffffffffffc
	adrp	x11, cp_type_type
	add	x11, x11, :lo12:cp_type_type
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB220_9
	ldr	w10, [x23, #8]
	ldr	w11, [x9, #16]
	cmp	w11, w10
	b.ne	.Lcp_BB220_9
	ldur	x11, [x23, #12]
	add	x10, x11, #3
	and	x12, x10, #0x3
	cmp	x12, #1
	b.ne	.Lcp_BB220_6
	and	x11, x10, #0xfffffffffffffffc
	ldr	w12, [x11]
.Lcp_BB220_5:
	add	w12, w12, #1
	str	w12, [x11]
	b	.Lcp_BB220_7
.Lcp_BB220_6:
	cmp	x12, #3
	b.eq	.Lcp_BB220_10
.Lcp_BB220_7:
	mvn	w11, w8
	stur	x10, [x22, #-8]
	tst	x11, #0x3
	b.eq	.Lcp_BB220_13
.Lcp_BB220_8:
	str	x8, [x22], #8
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB220_9:
	b	op_LOAD_METHOD
.Lcp_BB220_10:
	cbz	x11, .Lcp_BB220_16
	and	x11, x10, #0xfffffffffffffffc
	ldrb	w12, [x11, #4]
	tbnz	w12, #0, .Lcp_BB220_7
	ldr	w12, [x11]
	and	x10, x10, #0xfffffffffffffffd
	b	.Lcp_BB220_5
.Lcp_BB220_13:
	cmp	x8, #3
	b.eq	.Lcp_BB220_8
	ldrb	w10, [x9, #4]
	tbnz	w10, #0, .Lcp_BB220_8
	ldr	w10, [x9]
	and	x8, x8, #0xfffffffffffffffd
	add	w10, w10, #1
	str	w10, [x9]
	b	.Lcp_BB220_8
.Lcp_BB220_16:
	mov	w10, #3
	b	.Lcp_BB220_7
.Lcp_func_end220:
	.size	op_LOAD_METHOD_CLASS_METHOD, .Lcp_func_end220-op_LOAD_METHOD_CLASS_METHOD
	.cfi_endproc
	.p2align	2
	.type	op_LOAD_SUPER_METHOD_FUNCTION,@function
op_LOAD_SUPER_METHOD_FUNCTION:
	.cfi_startproc
	mov	x9, x22
	ldr	x11, [x22, #-8]!
	ldur	x0, [x22, #-16]
	tbz	w0, #0, .Lcp_BB221_19
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_type
	add	x13, x13, :lo12:cp_type_type
	ldr	x8, [x12, #8]
	cmp	x8, x13
	b.ne	.Lcp_BB221_19
	ldur	x8, [x22, #-8]
	tbz	w8, #0, .Lcp_BB221_19
	and	x10, x8, #0xfffffffffffffffc
	ldr	x14, [x10, #8]
	cmp	x14, x13
	b.ne	.Lcp_BB221_19
	ldr	w13, [x23, #12]
	tbz	w11, #0, .Lcp_BB221_20
	and	x14, x11, #0xfffffffffffffffc
	ldr	x14, [x14, #8]
.Lcp_BB221_6:
	ldr	w14, [x14, #16]
	cmp	w14, w13
	b.ne	.Lcp_BB221_19
	adrp	x13, cp_type_super
	add	x13, x13, :lo12:cp_type_super
	cmp	x12, x13
	b.ne	.Lcp_BB221_19
	ldr	w12, [x23, #8]
	ldr	w13, [x10, #16]
	cmp	w13, w12
	b.ne	.Lcp_BB221_19
	ldr	x13, [x23, #16]
	add	x12, x13, #3
	and	x14, x12, #0x3
	cmp	x14, #1
	b.ne	.Lcp_BB221_12
	and	x13, x12, #0xfffffffffffffffc
	ldr	w14, [x13]
.Lcp_BB221_11:
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB221_13
.Lcp_BB221_12:
	cmp	x14, #3
	b.eq	.Lcp_BB221_21
.Lcp_BB221_13:
	mvn	w13, w11
	stur	x12, [x9, #-24]
	tst	x13, #0x3
	b.eq	.Lcp_BB221_24
.Lcp_BB221_14:
	and	x12, x0, #0x3
	stur	x11, [x9, #-16]
	cmp	x12, #1
	b.ne	.Lcp_BB221_16
	adrp	x9, cp_type_super
	ldr	w11, [x9, :lo12:cp_type_super]
	subs	w11, w11, #1
	str	w11, [x9, :lo12:cp_type_super]
	b.eq	.Lcp_BB221_27
.Lcp_BB221_16:
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB221_18
	ldr	w9, [x10]
	subs	w9, w9, #1
	str	w9, [x10]
	b.eq	.Lcp_BB221_28
.Lcp_BB221_18:
	ldr	w25, [x23, #24]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB221_19:
	mov	x22, x9
	b	op_LOAD_SUPER_METHOD
.Lcp_BB221_20:
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	tst	x11, #0x2
	adrp	x15, cp_type_int
	add	x15, x15, :lo12:cp_type_int
	csel	x14, x15, x14, eq
	b	.Lcp_BB221_6
.Lcp_BB221_21:
	cbz	x13, .Lcp_BB221_29
	and	x13, x12, #0xfffffffffffffffc
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB221_13
	ldr	w14, [x13]
	and	x12, x12, #0xfffffffffffffffd
	b	.Lcp_BB221_11
.Lcp_BB221_24:
	cmp	x11, #3
	b.eq	.Lcp_BB221_14
	and	x12, x11, #0xfffffffffffffffc
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB221_14
	ldr	w13, [x12]
	and	x11, x11, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB221_14
.Lcp_BB221_27:
	adr	x17, .Lcp_tmp172
	b	free_thunk
.Lcp_tmp172:
	b	.Lcp_BB221_16
.Lcp_BB221_28:
	mov	x0, x8
	adr	x17, .Lcp_tmp173
	b	free_thunk
.Lcp_tmp173:
	b	.Lcp_BB221_18
.Lcp_BB221_29:
	mov	w12, #3
	b	.Lcp_BB221_13
.Lcp_func_end221:
	.size	op_LOAD_SUPER_METHOD_FUNCTION, .Lcp_func_end221-op_LOAD_SUPER_METHOD_FUNCTION
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
	b.ne	.Lcp_BB222_4
	ldrh	w9, [x23, #6]
	mov	w10, #24
	ldr	x8, [x8, #16]
	umaddl	x8, w9, w10, x8
	ldr	x8, [x8, #16]
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB222_3
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB222_3:
	str	x8, [x22], #8
	ldr	w25, [x23, #16]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB222_4:
	b	op_LOAD_GLOBAL
.Lcp_func_end222:
	.size	op_LOAD_GLOBAL_MODULE, .Lcp_func_end222-op_LOAD_GLOBAL_MODULE
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
	b.ne	.Lcp_BB223_5
	ldr	x8, [x8, #32]
	ldr	w9, [x23, #12]
	and	x8, x8, #0xfffffffffffffffc
	ldr	w10, [x8, #36]
	cmp	w10, w9
	b.ne	.Lcp_BB223_5
	ldrh	w9, [x23, #6]
	mov	w10, #24
	ldr	x8, [x8, #16]
	umaddl	x8, w9, w10, x8
	ldr	x8, [x8, #16]
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB223_4
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB223_4:
	str	x8, [x22], #8
	ldr	w25, [x23, #16]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB223_5:
	b	op_LOAD_GLOBAL
.Lcp_func_end223:
	.size	op_LOAD_GLOBAL_BUILTIN, .Lcp_func_end223-op_LOAD_GLOBAL_BUILTIN
	.cfi_endproc
	.p2align	2
	.type	op_CALL_FUNCTION_EXACT,@function
op_CALL_FUNCTION_EXACT:
	.cfi_startproc
	ldrb	w8, [x21, #40]
	tbnz	w8, #0, .Lcp_BB224_20
	lsr	w8, w25, #10
	mov	w11, w8
	mvn	x9, x11
	ldr	x9, [x22, x9, lsl #3]
	tbz	w9, #0, .Lcp_BB224_19
	and	x12, x9, #0xfffffffffffffffc
	adrp	x13, cp_type_function
	add	x13, x13, :lo12:cp_type_function
	ldr	x10, [x12, #8]
	cmp	x10, x13
	b.ne	.Lcp_BB224_19
	mov	x10, #-2
	sub	x10, x10, x11
	add	x13, x22, x10, lsl #3
	ldr	x10, [x13]
	cmp	x10, #3
	b.ne	.Lcp_BB224_19
	ldr	w10, [x23, #8]
	ldr	w14, [x12, #56]
	cmp	w14, w10
	b.ne	.Lcp_BB224_19
	ldr	x10, [x12, #16]
	and	x14, x10, #0xfffffffffffffffc
	sub	x10, x22, w8, uxtw #3
	ldp	w15, w14, [x14, #64]
	add	x15, x10, x15, lsl #3
	add	x14, x15, x14, lsl #3
	ldr	x15, [x20, #24]
	add	x14, x14, #64
	cmp	x14, x15
	b.hi	.Lcp_BB224_19
	ldr	w14, [x21, #36]
	ldr	w15, [x20, #20]
	cmp	w14, w15
	b.hs	.Lcp_BB224_19
	sub	x13, x13, x21
	mvn	w14, w9
	mov	w15, #5
	sub	x13, x13, #64
	tst	x14, #0x3
	str	x23, [x21, #16]
	lsr	x13, x13, #3
	str	w15, [x21, #44]
	str	w13, [x21, #32]
	b.eq	.Lcp_BB224_21
.Lcp_BB224_8:
	cbz	w8, .Lcp_BB224_15
	neg	x11, x11
.Lcp_BB224_10:
	ldr	x12, [x22, x11, lsl #3]
	mvn	w13, w12
	tst	x13, #0x3
	b.eq	.Lcp_BB224_12
.Lcp_BB224_11:
	str	x12, [x22, x11, lsl #3]
	adds	x11, x11, #1
	b.lo	.Lcp_BB224_10
	b	.Lcp_BB224_15
.Lcp_BB224_12:
	cmp	x12, #3
	b.eq	.Lcp_BB224_11
	and	x13, x12, #0xfffffffffffffffc
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB224_11
	ldr	w14, [x13]
	and	x12, x12, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB224_11
.Lcp_BB224_15:
	and	x11, x9, #0xfffffffffffffffc
	ldr	x11, [x11, #16]
	and	x11, x11, #0xfffffffffffffffc
	ldr	w12, [x11, #64]
	cmp	w12, w8
	b.ls	.Lcp_BB224_18
	sub	w8, w12, w8
	mov	w13, #3
.Lcp_BB224_17:
	subs	w8, w8, #1
	str	x13, [x22], #8
	b.ne	.Lcp_BB224_17
.Lcp_BB224_18:
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
.Lcp_BB224_19:
	b	op_CALL
.Lcp_BB224_20:
	b	op_COLD_CALL_FUNCTION_EXACT
.Lcp_BB224_21:
	cmp	x9, #3
	b.eq	.Lcp_BB224_8
	ldrb	w13, [x12, #4]
	tbnz	w13, #0, .Lcp_BB224_8
	ldr	w13, [x12]
	and	x9, x9, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x12]
	b	.Lcp_BB224_8
.Lcp_func_end224:
	.size	op_CALL_FUNCTION_EXACT, .Lcp_func_end224-op_CALL_FUNCTION_EXACT
	.cfi_endproc
	.p2align	2
	.type	op_CALL_METHOD_EXACT,@function
op_CALL_METHOD_EXACT:
	.cfi_startproc
	ldrb	w8, [x21, #40]
	tbnz	w8, #0, .Lcp_BB225_20
	lsr	w8, w25, #10
	mov	x9, #-2
	mov	w11, w8
	sub	x9, x9, x11
	add	x13, x22, x9, lsl #3
	ldr	x9, [x13]
	and	x10, x9, #0x1
	cmp	x9, #3
	ccmp	x10, #0, #4, ne
	b.eq	.Lcp_BB225_19
	and	x12, x9, #0xfffffffffffffffc
	adrp	x14, cp_type_function
	add	x14, x14, :lo12:cp_type_function
	ldr	x10, [x12, #8]
	cmp	x10, x14
	b.ne	.Lcp_BB225_19
	ldr	w10, [x23, #8]
	ldr	w14, [x12, #56]
	cmp	w14, w10
	b.ne	.Lcp_BB225_19
	ldr	x10, [x12, #16]
	and	x14, x10, #0xfffffffffffffffc
	sub	x10, x22, w8, uxtw #3
	ldp	w15, w14, [x14, #64]
	add	x15, x10, x15, lsl #3
	add	x14, x15, x14, lsl #3
	ldr	x15, [x20, #24]
	add	x14, x14, #64
	cmp	x14, x15
	b.hi	.Lcp_BB225_19
	ldr	w14, [x21, #36]
	ldr	w15, [x20, #20]
	cmp	w14, w15
	b.hs	.Lcp_BB225_19
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
	b.eq	.Lcp_BB225_21
.Lcp_BB225_7:
	mvn	w12, w13
	tst	x12, #0x3
	b.eq	.Lcp_BB225_23
.Lcp_BB225_8:
	str	x13, [x10, #-8]!
	cbz	w8, .Lcp_BB225_15
	neg	x11, x11
.Lcp_BB225_10:
	ldr	x12, [x22, x11, lsl #3]
	mvn	w13, w12
	tst	x13, #0x3
	b.eq	.Lcp_BB225_12
.Lcp_BB225_11:
	str	x12, [x22, x11, lsl #3]
	adds	x11, x11, #1
	b.lo	.Lcp_BB225_10
	b	.Lcp_BB225_15
.Lcp_BB225_12:
	cmp	x12, #3
	b.eq	.Lcp_BB225_11
	and	x13, x12, #0xfffffffffffffffc
	ldrb	w14, [x13, #4]
	tbnz	w14, #0, .Lcp_BB225_11
	ldr	w14, [x13]
	and	x12, x12, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x13]
	b	.Lcp_BB225_11
.Lcp_BB225_15:
	and	x11, x9, #0xfffffffffffffffc
	add	w13, w8, #1
	ldr	x11, [x11, #16]
	and	x11, x11, #0xfffffffffffffffc
	ldr	w12, [x11, #64]
	cmp	w13, w12
	b.hs	.Lcp_BB225_18
	mvn	w8, w8
	mov	w13, #3
	add	w8, w8, w12
.Lcp_BB225_17:
	subs	w8, w8, #1
	str	x13, [x22], #8
	b.ne	.Lcp_BB225_17
.Lcp_BB225_18:
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
.Lcp_BB225_19:
	b	op_CALL
.Lcp_BB225_20:
	b	op_COLD_CALL_METHOD_EXACT
.Lcp_BB225_21:
	ldrb	w14, [x12, #4]
	tbnz	w14, #0, .Lcp_BB225_7
	ldr	w14, [x12]
	and	x9, x9, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x12]
	b	.Lcp_BB225_7
.Lcp_BB225_23:
	cmp	x13, #3
	b.eq	.Lcp_BB225_8
	and	x12, x13, #0xfffffffffffffffc
	ldrb	w14, [x12, #4]
	tbnz	w14, #0, .Lcp_BB225_8
	ldr	w14, [x12]
	and	x13, x13, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x12]
	b	.Lcp_BB225_8
.Lcp_func_end225:
	.size	op_CALL_METHOD_EXACT, .Lcp_func_end225-op_CALL_METHOD_EXACT
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
	lsr	w26, w25, #10
	mov	x8, #-2
	mov	w29, w26
	sub	x28, x8, x29
	ldr	x8, [x22, x28, lsl #3]
	cmp	x8, #3
	b.ne	.Lcp_BB226_13
	mvn	x8, x29
	add	x19, x22, x8, lsl #3
	ldr	x27, [x19]
	tbz	w27, #0, .Lcp_BB226_13
	and	x8, x27, #0xfffffffffffffffc
	adrp	x9, cp_type_native_function
	add	x9, x9, :lo12:cp_type_native_function
	ldr	x8, [x8, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB226_13
	sub	x8, x22, x21
	sub	x2, x22, w26, uxtw #3
	mov	x0, x20
	sub	x8, x8, #64
	mov	x1, x27
	mov	w3, w26
	lsr	x8, x8, #3
	str	x23, [x21, #16]
	str	w8, [x21, #32]
	bl	cp_call_native
	cmp	x0, #3
	b.eq	.Lcp_BB226_14
	cbz	w26, .Lcp_BB226_10
	neg	x9, x29
	b	.Lcp_BB226_7
.Lcp_BB226_6:
	add	x9, x9, #1
	cbz	x9, .Lcp_BB226_10
.Lcp_BB226_7:
	ldr	x8, [x22, x9, lsl #3]
	and	x10, x8, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB226_6
	and	x10, x8, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.ne	.Lcp_BB226_6
	mov	x10, x0
	mov	x0, x8
	adr	x17, .Lcp_tmp174
	b	free_thunk
.Lcp_tmp174:
	mov	x0, x10
	b	.Lcp_BB226_6
.Lcp_BB226_10:
	and	x8, x27, #0x3
	str	x0, [x22, x28, lsl #3]
	cmp	x8, #1
	b.ne	.Lcp_BB226_12
	and	x9, x27, #0xfffffffffffffffc
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB226_15
.Lcp_BB226_12:
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
.Lcp_BB226_13:
	.cfi_restore_state
	.cfi_remember_state
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_CALL
.Lcp_BB226_14:
	.cfi_restore_state
	.cfi_remember_state
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_UNWIND
.Lcp_BB226_15:
	.cfi_restore_state
	mov	x0, x27
	mov	x22, x19
	adr	x17, .Lcp_tmp175
	b	free_thunk
.Lcp_tmp175:
	b	.Lcp_BB226_12
.Lcp_func_end226:
	.size	op_CALL_NATIVE, .Lcp_func_end226-op_CALL_NATIVE
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
	lsr	w26, w25, #10
	mov	x8, #-2
	mov	x27, x22
	mov	w29, w26
	sub	x28, x8, x29
	ldr	x19, [x22, x28, lsl #3]
	and	x8, x19, #0x1
	cmp	x19, #3
	ccmp	x8, #0, #4, ne
	b.eq	.Lcp_BB227_14
	and	x8, x19, #0xfffffffffffffffc
	adrp	x9, cp_type_method_descriptor
	add	x9, x9, :lo12:cp_type_method_descriptor
	ldr	x8, [x8, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB227_14
	mvn	x8, x29
	sub	x9, x27, x21
	sub	x3, x27, w26, uxtw #3
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
	b.eq	.Lcp_BB227_15
	cbz	w26, .Lcp_BB227_9
	neg	x9, x29
	b	.Lcp_BB227_6
.Lcp_BB227_5:
	add	x9, x9, #1
	cbz	x9, .Lcp_BB227_9
.Lcp_BB227_6:
	ldr	x8, [x27, x9, lsl #3]
	and	x10, x8, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB227_5
	and	x10, x8, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.ne	.Lcp_BB227_5
	mov	x10, x0
	mov	x0, x8
	mov	x8, x22
	mov	x22, x27
	adr	x17, .Lcp_tmp176
	b	free_thunk
.Lcp_tmp176:
	mov	x0, x10
	mov	x22, x8
	b	.Lcp_BB227_5
.Lcp_BB227_9:
	and	x8, x19, #0x3
	str	x0, [x27, x28, lsl #3]
	cmp	x8, #1
	b.ne	.Lcp_BB227_11
	and	x9, x19, #0xfffffffffffffffc
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB227_16
.Lcp_BB227_11:
	and	x8, x25, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB227_13
	and	x8, x25, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB227_17
.Lcp_BB227_13:
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
.Lcp_BB227_14:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x27
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_CALL
.Lcp_BB227_15:
	.cfi_restore_state
	.cfi_remember_state
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_UNWIND
.Lcp_BB227_16:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp177
	b	free_thunk
.Lcp_tmp177:
	b	.Lcp_BB227_11
.Lcp_BB227_17:
	mov	x0, x25
	adr	x17, .Lcp_tmp178
	b	free_thunk
.Lcp_tmp178:
	b	.Lcp_BB227_13
.Lcp_func_end227:
	.size	op_CALL_NATIVE_METHOD, .Lcp_func_end227-op_CALL_NATIVE_METHOD
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
	b.ne	.Lcp_BB228_7
	mvn	x27, x19
	ldr	x1, [x22, x27, lsl #3]
	tbz	w1, #0, .Lcp_BB228_7
	and	x8, x1, #0xfffffffffffffffc
	adrp	x11, cp_type_type
	add	x11, x11, :lo12:cp_type_type
	ldr	x10, [x8, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB228_7
	ldr	w10, [x23, #8]
	ldr	w11, [x8, #16]
	cmp	w11, w10
	b.ne	.Lcp_BB228_7
	add	x24, x21, #64
	sub	x3, x22, w9, uxtw #3
	ldur	x2, [x23, #12]
	sub	x10, x22, x24
	str	x23, [x21, #16]
	lsr	x9, x10, #3
	mvn	w10, w1
	tst	x10, #0x3
	str	w9, [x21, #32]
	b.eq	.Lcp_BB228_8
.Lcp_BB228_5:
	mov	x0, x20
	mov	w4, w19
	bl	cp_enter_class
	cbz	x0, .Lcp_BB228_11
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
.Lcp_BB228_7:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_CALL
.Lcp_BB228_8:
	.cfi_restore_state
	cmp	x1, #3
	b.eq	.Lcp_BB228_5
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB228_5
	ldr	w9, [x8]
	and	x1, x1, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB228_5
.Lcp_BB228_11:
	mov	w8, #3
	str	x8, [x22, x27, lsl #3]
	cbz	w19, .Lcp_BB228_19
	cmp	w25, #1, lsl #12
	b.hs	.Lcp_BB228_14
	mov	x8, xzr
	b	.Lcp_BB228_17
.Lcp_BB228_14:
	mov	w8, #3
	sub	x9, x22, x19, lsl #3
	and	x10, x19, #0x3ffffc
	dup	v0.2d, x8
	and	x8, x19, #0x3ffffc
	add	x9, x9, #16
.Lcp_BB228_15:
	subs	x10, x10, #4
	stp	q0, q0, [x9, #-16]
	add	x9, x9, #32
	b.ne	.Lcp_BB228_15
	cmp	x8, x19
	b.eq	.Lcp_BB228_19
.Lcp_BB228_17:
	sub	x8, x8, x19
	mov	w9, #3
.Lcp_BB228_18:
	str	x9, [x22, x8, lsl #3]
	adds	x8, x8, #1
	b.lo	.Lcp_BB228_18
.Lcp_BB228_19:
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end228:
	.size	op_CALL_CLASS, .Lcp_func_end228-op_CALL_CLASS
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
	lsr	w26, w25, #10
	mov	x9, #-2
	mov	x8, x24
	mov	w29, w26
	sub	x28, x9, x29
	ldr	x9, [x22, x28, lsl #3]
	cmp	x9, #3
	b.ne	.Lcp_BB229_14
	mvn	x9, x29
	add	x19, x22, x9, lsl #3
	ldr	x27, [x19]
	tbz	w27, #0, .Lcp_BB229_14
	and	x24, x27, #0xfffffffffffffffc
	adrp	x10, cp_type_type
	add	x10, x10, :lo12:cp_type_type
	ldr	x9, [x24, #8]
	cmp	x9, x10
	b.ne	.Lcp_BB229_14
	ldr	w9, [x23, #8]
	ldr	w10, [x24, #16]
	cmp	w10, w9
	b.ne	.Lcp_BB229_14
	sub	x8, x22, x21
	sub	x2, x22, w26, uxtw #3
	mov	x0, x20
	sub	x8, x8, #64
	mov	x1, x27
	mov	w3, w26
	lsr	x8, x8, #3
	str	x23, [x21, #16]
	str	w8, [x21, #32]
	bl	cp_call_class
	cmp	x0, #3
	b.eq	.Lcp_BB229_15
	cbz	w26, .Lcp_BB229_11
	neg	x9, x29
	b	.Lcp_BB229_8
.Lcp_BB229_7:
	add	x9, x9, #1
	cbz	x9, .Lcp_BB229_11
.Lcp_BB229_8:
	ldr	x8, [x22, x9, lsl #3]
	and	x10, x8, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB229_7
	and	x10, x8, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.ne	.Lcp_BB229_7
	mov	x10, x0
	mov	x0, x8
	adr	x17, .Lcp_tmp179
	b	free_thunk
.Lcp_tmp179:
	mov	x0, x10
	b	.Lcp_BB229_7
.Lcp_BB229_11:
	and	x8, x27, #0x3
	str	x0, [x22, x28, lsl #3]
	cmp	x8, #1
	b.ne	.Lcp_BB229_13
	ldr	w8, [x24]
	subs	w8, w8, #1
	str	w8, [x24]
	b.eq	.Lcp_BB229_16
.Lcp_BB229_13:
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
.Lcp_BB229_14:
	.cfi_restore_state
	.cfi_remember_state
	mov	x24, x8
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_CALL
.Lcp_BB229_15:
	.cfi_restore_state
	.cfi_remember_state
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_UNWIND
.Lcp_BB229_16:
	.cfi_restore_state
	mov	x0, x27
	mov	x22, x19
	adr	x17, .Lcp_tmp180
	b	free_thunk
.Lcp_tmp180:
	b	.Lcp_BB229_13
.Lcp_func_end229:
	.size	op_CALL_NATIVE_CLASS, .Lcp_func_end229-op_CALL_NATIVE_CLASS
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
	b.ne	.Lcp_BB230_2
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB230_2:
	str	x8, [x22]
	ldr	w8, [x23, #4]
	mvn	w8, w8, lsr #10
	ldr	x8, [x21, w8, sxtw #3]
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB230_4
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB230_4:
	str	x8, [x22, #8]
	add	x22, x22, #16
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_func_end230:
	.size	op_LOAD_FAST_LOAD_FAST, .Lcp_func_end230-op_LOAD_FAST_LOAD_FAST
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
.Lcp_func_end231:
	.size	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW, .Lcp_func_end231-op_LOAD_FAST_BORROW_LOAD_FAST_BORROW
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
.Lcp_func_end232:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT, .Lcp_func_end232-op_LOAD_FAST_BORROW_LOAD_SMALL_INT
	.cfi_endproc
	.p2align	2
	.type	op_STORE_FAST_LOAD_FAST,@function
op_STORE_FAST_LOAD_FAST:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	mvn	w10, w9
	tst	x10, #0x3
	b.eq	.Lcp_BB233_6
.Lcp_BB233_1:
	mvn	w10, w25, lsr #10
	lsl	w10, w10, #3
	orr	x10, x10, #0xfffffffffe000000
	ldr	x0, [x21, x10]
	str	x9, [x21, x10]
	and	x11, x0, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB233_3
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB233_9
.Lcp_BB233_3:
	ldr	w8, [x23, #4]
	mvn	w8, w8, lsr #10
	ldr	x8, [x21, w8, sxtw #3]
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB233_5
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB233_5:
	stur	x8, [x22, #-8]
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB233_6:
	cmp	x9, #3
	b.eq	.Lcp_BB233_1
	and	x10, x9, #0xfffffffffffffffc
	ldrb	w11, [x10, #4]
	tbnz	w11, #0, .Lcp_BB233_1
	ldr	w11, [x10]
	and	x9, x9, #0xfffffffffffffffd
	add	w11, w11, #1
	str	w11, [x10]
	b	.Lcp_BB233_1
.Lcp_BB233_9:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp181
	b	free_thunk
.Lcp_tmp181:
	mov	x22, x9
	b	.Lcp_BB233_3
.Lcp_func_end233:
	.size	op_STORE_FAST_LOAD_FAST, .Lcp_func_end233-op_STORE_FAST_LOAD_FAST
	.cfi_endproc
	.p2align	2
	.type	op_STORE_FAST_LOAD_FAST_BORROW,@function
op_STORE_FAST_LOAD_FAST_BORROW:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	mvn	w10, w9
	tst	x10, #0x3
	b.eq	.Lcp_BB234_4
.Lcp_BB234_1:
	mvn	w10, w25, lsr #10
	lsl	w10, w10, #3
	orr	x10, x10, #0xfffffffffe000000
	ldr	x0, [x21, x10]
	str	x9, [x21, x10]
	and	x11, x0, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB234_3
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB234_7
.Lcp_BB234_3:
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
.Lcp_BB234_4:
	cmp	x9, #3
	b.eq	.Lcp_BB234_1
	and	x10, x9, #0xfffffffffffffffc
	ldrb	w11, [x10, #4]
	tbnz	w11, #0, .Lcp_BB234_1
	ldr	w11, [x10]
	and	x9, x9, #0xfffffffffffffffd
	add	w11, w11, #1
	str	w11, [x10]
	b	.Lcp_BB234_1
.Lcp_BB234_7:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp182
	b	free_thunk
.Lcp_tmp182:
	mov	x22, x9
	b	.Lcp_BB234_3
.Lcp_func_end234:
	.size	op_STORE_FAST_LOAD_FAST_BORROW, .Lcp_func_end234-op_STORE_FAST_LOAD_FAST_BORROW
	.cfi_endproc
	.p2align	2
	.type	op_STORE_FAST_STORE_FAST,@function
op_STORE_FAST_STORE_FAST:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	mvn	w10, w9
	tst	x10, #0x3
	b.eq	.Lcp_BB235_7
.Lcp_BB235_1:
	mvn	w10, w25, lsr #10
	lsl	w10, w10, #3
	orr	x10, x10, #0xfffffffffe000000
	ldr	x0, [x21, x10]
	str	x9, [x21, x10]
	and	x11, x0, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB235_3
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB235_13
.Lcp_BB235_3:
	mov	x8, x23
	ldr	x9, [x22, #-16]!
	ldr	w10, [x8, #4]!
	mvn	w11, w9
	lsr	w10, w10, #10
	tst	x11, #0x3
	b.eq	.Lcp_BB235_10
.Lcp_BB235_4:
	mvn	w10, w10
	ldr	x0, [x21, w10, sxtw #3]
	str	x9, [x21, w10, sxtw #3]
	and	x11, x0, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB235_6
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB235_14
.Lcp_BB235_6:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB235_7:
	cmp	x9, #3
	b.eq	.Lcp_BB235_1
	and	x10, x9, #0xfffffffffffffffc
	ldrb	w11, [x10, #4]
	tbnz	w11, #0, .Lcp_BB235_1
	ldr	w11, [x10]
	and	x9, x9, #0xfffffffffffffffd
	add	w11, w11, #1
	str	w11, [x10]
	b	.Lcp_BB235_1
.Lcp_BB235_10:
	cmp	x9, #3
	b.eq	.Lcp_BB235_4
	and	x11, x9, #0xfffffffffffffffc
	ldrb	w12, [x11, #4]
	tbnz	w12, #0, .Lcp_BB235_4
	ldr	w12, [x11]
	and	x9, x9, #0xfffffffffffffffd
	add	w12, w12, #1
	str	w12, [x11]
	b	.Lcp_BB235_4
.Lcp_BB235_13:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp183
	b	free_thunk
.Lcp_tmp183:
	mov	x22, x9
	b	.Lcp_BB235_3
.Lcp_BB235_14:
	mov	x9, x23
	mov	x23, x8
	adr	x17, .Lcp_tmp184
	b	free_thunk
.Lcp_tmp184:
	mov	x23, x9
	b	.Lcp_BB235_6
.Lcp_func_end235:
	.size	op_STORE_FAST_STORE_FAST, .Lcp_func_end235-op_STORE_FAST_STORE_FAST
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
	cmp	x11, #204
	b.ne	.Lcp_BB236_9
	ldr	w11, [x23, #12]
	tbz	w10, #0, .Lcp_BB236_10
	and	x12, x10, #0xfffffffffffffffc
	ldr	x12, [x12, #8]
.Lcp_BB236_3:
	ldr	w12, [x12, #16]
	cmp	w12, w11
	b.ne	.Lcp_BB236_8
	ldrh	w11, [x23, #10]
	and	x10, x10, #0xfffffffffffffffc
	add	x10, x10, x11, lsl #3
	ldr	x10, [x10, #32]
	cmp	x10, #3
	b.eq	.Lcp_BB236_8
	and	x9, x10, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB236_7
	and	x9, x10, #0xfffffffffffffffc
	ldr	w11, [x9]
	add	w11, w11, #1
	str	w11, [x9]
.Lcp_BB236_7:
	str	x10, [x8]
	ldr	w25, [x23, #24]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB236_8:
	mov	x23, x9
	b	op_LOAD_ATTR
.Lcp_BB236_9:
	ldr	x0, [x24, x11, lsl #3]
	mov	x23, x9
	br	x0
.Lcp_BB236_10:
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	tst	x10, #0x2
	adrp	x13, cp_type_int
	add	x13, x13, :lo12:cp_type_int
	csel	x12, x13, x12, eq
	b	.Lcp_BB236_3
.Lcp_func_end236:
	.size	op_LOAD_FAST_BORROW_LOAD_ATTR_SLOT, .Lcp_func_end236-op_LOAD_FAST_BORROW_LOAD_ATTR_SLOT
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
	cmp	x12, #212
	b.ne	.Lcp_BB237_12
	ldr	w12, [x23, #12]
	tbz	w11, #0, .Lcp_BB237_13
	and	x13, x11, #0xfffffffffffffffc
	ldr	x13, [x13, #8]
.Lcp_BB237_3:
	ldr	w13, [x13, #16]
	cmp	w13, w12
	b.ne	.Lcp_BB237_11
	and	x12, x11, #0xfffffffffffffffc
	ldr	w13, [x12, #24]
	cmn	w13, #1
	b.eq	.Lcp_BB237_11
	ldr	x9, [x23, #16]
	add	x8, x9, #3
	and	x13, x8, #0x3
	cmp	x13, #1
	b.ne	.Lcp_BB237_8
	and	x9, x8, #0xfffffffffffffffc
	ldr	w13, [x9]
.Lcp_BB237_7:
	add	w13, w13, #1
	str	w13, [x9]
	b	.Lcp_BB237_9
.Lcp_BB237_8:
	cmp	x13, #3
	b.eq	.Lcp_BB237_14
.Lcp_BB237_9:
	mvn	w9, w10
	str	x8, [x22]
	tst	x9, #0x3
	b.eq	.Lcp_BB237_17
.Lcp_BB237_10:
	str	x10, [x22, #8]
	add	x22, x22, #16
	ldr	w25, [x23, #24]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB237_11:
	mov	x22, x8
	mov	x23, x9
	b	op_LOAD_METHOD
.Lcp_BB237_12:
	ldr	x0, [x24, x12, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_BB237_13:
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	tst	x11, #0x2
	adrp	x14, cp_type_int
	add	x14, x14, :lo12:cp_type_int
	csel	x13, x14, x13, eq
	b	.Lcp_BB237_3
.Lcp_BB237_14:
	cbz	x9, .Lcp_BB237_20
	and	x9, x8, #0xfffffffffffffffc
	ldrb	w13, [x9, #4]
	tbnz	w13, #0, .Lcp_BB237_9
	ldr	w13, [x9]
	and	x8, x8, #0xfffffffffffffffd
	b	.Lcp_BB237_7
.Lcp_BB237_17:
	cmp	x10, #3
	b.eq	.Lcp_BB237_10
	ldrb	w8, [x12, #4]
	tbnz	w8, #0, .Lcp_BB237_10
	ldr	w8, [x12]
	and	x10, x11, #0xfffffffffffffffd
	add	w8, w8, #1
	str	w8, [x12]
	b	.Lcp_BB237_10
.Lcp_BB237_20:
	mov	w8, #3
	b	.Lcp_BB237_9
.Lcp_func_end237:
	.size	op_LOAD_FAST_BORROW_LOAD_METHOD_PLAIN, .Lcp_func_end237-op_LOAD_FAST_BORROW_LOAD_METHOD_PLAIN
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
	cmp	x10, #209
	b.ne	.Lcp_BB238_12
	ldr	w10, [x23, #12]
	tbz	w11, #0, .Lcp_BB238_13
	and	x12, x11, #0xfffffffffffffffc
	ldr	x12, [x12, #8]
.Lcp_BB238_3:
	ldr	w12, [x12, #16]
	cmp	w12, w10
	b.ne	.Lcp_BB238_11
	ldrh	w10, [x23, #10]
	and	x13, x11, #0xfffffffffffffffc
	add	x11, x13, #32
	ldr	x12, [x22, #-8]!
	ldr	x0, [x11, x10, lsl #3]
	cmp	x0, #3
	b.ne	.Lcp_BB238_7
	ldr	w14, [x13, #24]
	cmp	w14, w10
	b.hi	.Lcp_BB238_11
	add	w9, w10, #1
	str	w9, [x13, #24]
.Lcp_BB238_7:
	mvn	w9, w12
	tst	x9, #0x3
	b.eq	.Lcp_BB238_14
.Lcp_BB238_8:
	and	x9, x0, #0x3
	str	x12, [x11, x10, lsl #3]
	cmp	x9, #1
	b.ne	.Lcp_BB238_10
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB238_17
.Lcp_BB238_10:
	ldr	w25, [x23, #24]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB238_11:
	mov	x22, x9
	mov	x23, x8
	b	op_STORE_ATTR
.Lcp_BB238_12:
	ldr	x0, [x24, x10, lsl #3]
	mov	x22, x9
	mov	x23, x8
	br	x0
.Lcp_BB238_13:
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	tst	x11, #0x2
	adrp	x13, cp_type_int
	add	x13, x13, :lo12:cp_type_int
	csel	x12, x13, x12, eq
	b	.Lcp_BB238_3
.Lcp_BB238_14:
	cmp	x12, #3
	b.eq	.Lcp_BB238_8
	and	x9, x12, #0xfffffffffffffffc
	ldrb	w13, [x9, #4]
	tbnz	w13, #0, .Lcp_BB238_8
	ldr	w13, [x9]
	and	x12, x12, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x9]
	ldr	x0, [x11, x10, lsl #3]
	b	.Lcp_BB238_8
.Lcp_BB238_17:
	mov	x9, x23
	mov	x23, x8
	adr	x17, .Lcp_tmp185
	b	free_thunk
.Lcp_tmp185:
	mov	x23, x9
	b	.Lcp_BB238_10
.Lcp_func_end238:
	.size	op_LOAD_FAST_BORROW_STORE_ATTR_SLOT, .Lcp_func_end238-op_LOAD_FAST_BORROW_STORE_ATTR_SLOT
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
	b.ne	.Lcp_BB239_2
	and	x8, x25, #0xfffffffffffffffc
	ldr	w9, [x8]
	add	w9, w9, #1
	str	w9, [x8]
	str	x25, [x22]
	b	.Lcp_BB239_3
.Lcp_BB239_2:
	cmp	x8, #3
	str	x25, [x22]
	b.eq	.Lcp_BB239_13
.Lcp_BB239_3:
	ldr	w8, [x21, #40]
	cbnz	w8, .Lcp_BB239_16
	ldr	x8, [x21]
	ldr	w8, [x8, #64]
	cbz	w8, .Lcp_BB239_10
	neg	x8, x8, lsl #3
	mov	x9, #-8
	mov	w10, #3
	b	.Lcp_BB239_7
.Lcp_BB239_6:
	add	x8, x8, #8
	sub	x9, x9, #8
	cbz	x8, .Lcp_BB239_10
.Lcp_BB239_7:
	ldr	x0, [x21, x9]
	str	x10, [x21, x9]
	and	x11, x0, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB239_6
	and	x11, x0, #0xfffffffffffffffc
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.ne	.Lcp_BB239_6
	mov	x11, x23
	add	x23, x23, #4
	adr	x17, .Lcp_tmp186
	b	free_thunk
.Lcp_tmp186:
	mov	x23, x11
	b	.Lcp_BB239_6
.Lcp_BB239_10:
	ldr	x0, [x21, #24]
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB239_12
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB239_17
.Lcp_BB239_12:
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
.Lcp_BB239_13:
	cmp	x25, #3
	b.eq	.Lcp_BB239_3
	and	x8, x25, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB239_3
	ldr	w9, [x8]
	and	x25, x25, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB239_3
.Lcp_BB239_16:
	add	x23, x23, #4
	b	op_RETURN_FLAGGED
.Lcp_BB239_17:
	add	x23, x23, #4
	adr	x17, .Lcp_tmp187
	b	free_thunk
.Lcp_tmp187:
	b	.Lcp_BB239_12
.Lcp_func_end239:
	.size	op_LOAD_FAST_RETURN_VALUE, .Lcp_func_end239-op_LOAD_FAST_RETURN_VALUE
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
	b.eq	.Lcp_BB240_11
.Lcp_BB240_1:
	ldr	w8, [x21, #40]
	cbnz	w8, .Lcp_BB240_14
	ldr	x8, [x21]
	ldr	w8, [x8, #64]
	cbz	w8, .Lcp_BB240_8
	neg	x8, x8, lsl #3
	mov	x9, #-8
	mov	w10, #3
	b	.Lcp_BB240_5
.Lcp_BB240_4:
	add	x8, x8, #8
	sub	x9, x9, #8
	cbz	x8, .Lcp_BB240_8
.Lcp_BB240_5:
	ldr	x0, [x21, x9]
	str	x10, [x21, x9]
	and	x11, x0, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB240_4
	and	x11, x0, #0xfffffffffffffffc
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.ne	.Lcp_BB240_4
	mov	x11, x23
	add	x23, x23, #4
	adr	x17, .Lcp_tmp188
	b	free_thunk
.Lcp_tmp188:
	mov	x23, x11
	b	.Lcp_BB240_4
.Lcp_BB240_8:
	ldr	x0, [x21, #24]
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB240_10
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB240_15
.Lcp_BB240_10:
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
.Lcp_BB240_11:
	cmp	x25, #3
	b.eq	.Lcp_BB240_1
	and	x9, x8, #0xfffffffffffffffc
	ldrb	w10, [x9, #4]
	tbnz	w10, #0, .Lcp_BB240_1
	ldr	w10, [x9]
	and	x25, x8, #0xfffffffffffffffd
	add	w10, w10, #1
	str	w10, [x9]
	b	.Lcp_BB240_1
.Lcp_BB240_14:
	add	x23, x23, #4
	b	op_RETURN_FLAGGED
.Lcp_BB240_15:
	add	x23, x23, #4
	adr	x17, .Lcp_tmp189
	b	free_thunk
.Lcp_tmp189:
	b	.Lcp_BB240_10
.Lcp_func_end240:
	.size	op_LOAD_CONST_RETURN_VALUE, .Lcp_func_end240-op_LOAD_CONST_RETURN_VALUE
	.cfi_endproc
	.p2align	2
	.type	op_POP_TOP_LOAD_FAST_BORROW,@function
op_POP_TOP_LOAD_FAST_BORROW:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x8, #-8]!
	and	x9, x0, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB241_2
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB241_3
.Lcp_BB241_2:
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
.Lcp_BB241_3:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp190
	b	free_thunk
.Lcp_tmp190:
	mov	x22, x9
	b	.Lcp_BB241_2
.Lcp_func_end241:
	.size	op_POP_TOP_LOAD_FAST_BORROW, .Lcp_func_end241-op_POP_TOP_LOAD_FAST_BORROW
	.cfi_endproc
	.p2align	2
	.type	op_RESUME_LOAD_FAST_BORROW,@function
op_RESUME_LOAD_FAST_BORROW:
	.cfi_startproc
	tst	x25, #0xfffff800
	b.ne	.Lcp_BB242_2
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB242_3
.Lcp_BB242_2:
	ldr	w8, [x23, #4]
	mvn	w8, w8, lsr #10
	ldr	x8, [x21, w8, sxtw #3]
	ubfiz	x9, x8, #1, #1
	orr	x8, x9, x8
	str	x8, [x22], #8
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB242_3:
	b	op_COLD_RESUME_LOAD_FAST_BORROW
.Lcp_func_end242:
	.size	op_RESUME_LOAD_FAST_BORROW, .Lcp_func_end242-op_RESUME_LOAD_FAST_BORROW
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
.Lcp_func_end243:
	.size	op_LOAD_CONST_LOAD_FAST_BORROW, .Lcp_func_end243-op_LOAD_CONST_LOAD_FAST_BORROW
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
.Lcp_func_end244:
	.size	op_LOAD_FAST_BORROW_LOAD_CONST, .Lcp_func_end244-op_LOAD_FAST_BORROW_LOAD_CONST
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
	cmp	x10, #219
	b.ne	.Lcp_BB245_5
	ldr	x10, [x21, #24]
	ldr	w11, [x23, #12]
	and	x10, x10, #0xfffffffffffffffc
	ldr	x10, [x10, #24]
	and	x10, x10, #0xfffffffffffffffc
	ldr	w12, [x10, #36]
	cmp	w12, w11
	b.ne	.Lcp_BB245_6
	ldrh	w8, [x23, #10]
	mov	w9, #24
	ldr	x10, [x10, #16]
	umaddl	x8, w8, w9, x10
	ldr	x8, [x8, #16]
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB245_4
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB245_4:
	str	x8, [x22, #8]
	add	x22, x22, #16
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB245_5:
	ldr	x0, [x24, x10, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_BB245_6:
	mov	x22, x8
	mov	x23, x9
	b	op_LOAD_GLOBAL
.Lcp_func_end245:
	.size	op_PUSH_NULL_LOAD_GLOBAL_MODULE, .Lcp_func_end245-op_PUSH_NULL_LOAD_GLOBAL_MODULE
	.cfi_endproc
	.p2align	2
	.type	op_RESUME_JUMP_BACKWARD_NO_INTERRUPT,@function
op_RESUME_JUMP_BACKWARD_NO_INTERRUPT:
	.cfi_startproc
	tst	x25, #0xfffff800
	b.ne	.Lcp_BB246_2
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB246_3
.Lcp_BB246_2:
	ldr	w8, [x23, #4]!
	mov	w9, #1
	sub	x8, x9, x8, lsr #10
	add	x23, x23, x8, lsl #2
	ldr	w25, [x23]
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB246_3:
	b	op_COLD_RESUME_JUMP_BACKWARD_NO_INTERRUPT
.Lcp_func_end246:
	.size	op_RESUME_JUMP_BACKWARD_NO_INTERRUPT, .Lcp_func_end246-op_RESUME_JUMP_BACKWARD_NO_INTERRUPT
	.cfi_endproc
	.p2align	2
	.type	op_IS_OP_JUMP_IF_FALSE,@function
op_IS_OP_JUMP_IF_FALSE:
	.cfi_startproc
	ldr	x0, [x22, #-16]!
	mov	x8, x22
	ldr	x9, [x8, #8]!
	adrp	x12, cp_false
	add	x12, x12, :lo12:cp_false
	eor	x10, x9, x0
	cmp	x10, #2
	and	w10, w0, w9
	cset	w11, eq
	cmp	x0, x9
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
	b.ne	.Lcp_BB247_2
	and	x12, x0, #0xfffffffffffffffc
	ldr	w13, [x12]
	subs	w13, w13, #1
	str	w13, [x12]
	b.eq	.Lcp_BB247_8
.Lcp_BB247_2:
	and	x12, x9, #0x3
	cmp	x12, #1
	b.ne	.Lcp_BB247_4
	and	x12, x9, #0xfffffffffffffffc
	ldr	w13, [x12]
	subs	w13, w13, #1
	str	w13, [x12]
	b.eq	.Lcp_BB247_9
.Lcp_BB247_4:
	sub	x8, x11, #3
	cmp	x8, x10
	b.ne	.Lcp_BB247_6
	ldr	w25, [x23, #8]!
	b	.Lcp_BB247_7
.Lcp_BB247_6:
	ldr	w8, [x23, #4]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB247_7:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB247_8:
	mov	x12, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp191
	b	free_thunk
.Lcp_tmp191:
	mov	x22, x12
	b	.Lcp_BB247_2
.Lcp_BB247_9:
	mov	x0, x9
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp192
	b	free_thunk
.Lcp_tmp192:
	mov	x22, x9
	b	.Lcp_BB247_4
.Lcp_func_end247:
	.size	op_IS_OP_JUMP_IF_FALSE, .Lcp_func_end247-op_IS_OP_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_IS_OP_JUMP_IF_TRUE,@function
op_IS_OP_JUMP_IF_TRUE:
	.cfi_startproc
	ldr	x0, [x22, #-16]!
	mov	x8, x22
	ldr	x9, [x8, #8]!
	adrp	x12, cp_false
	add	x12, x12, :lo12:cp_false
	eor	x10, x9, x0
	cmp	x10, #2
	and	w10, w0, w9
	cset	w11, eq
	cmp	x0, x9
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
	b.ne	.Lcp_BB248_2
	and	x12, x0, #0xfffffffffffffffc
	ldr	w13, [x12]
	subs	w13, w13, #1
	str	w13, [x12]
	b.eq	.Lcp_BB248_8
.Lcp_BB248_2:
	and	x12, x9, #0x3
	cmp	x12, #1
	b.ne	.Lcp_BB248_4
	and	x12, x9, #0xfffffffffffffffc
	ldr	w13, [x12]
	subs	w13, w13, #1
	str	w13, [x12]
	b.eq	.Lcp_BB248_9
.Lcp_BB248_4:
	sub	x8, x11, #3
	cmp	x8, x10
	b.ne	.Lcp_BB248_6
	ldr	w8, [x23, #4]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB248_7
.Lcp_BB248_6:
	ldr	w25, [x23, #8]!
.Lcp_BB248_7:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB248_8:
	mov	x12, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp193
	b	free_thunk
.Lcp_tmp193:
	mov	x22, x12
	b	.Lcp_BB248_2
.Lcp_BB248_9:
	mov	x0, x9
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp194
	b	free_thunk
.Lcp_tmp194:
	mov	x22, x9
	b	.Lcp_BB248_4
.Lcp_func_end248:
	.size	op_IS_OP_JUMP_IF_TRUE, .Lcp_func_end248-op_IS_OP_JUMP_IF_TRUE
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
	ldr	x26, [x22, #-16]!
	ldr	x24, [x19, #-8]!
	lsr	x8, x8, #3
	mov	x2, x26
	str	x23, [x21, #16]
	mov	x1, x24
	str	w8, [x21, #32]
	bl	cp_contains
	tbnz	w0, #31, .Lcp_BB249_9
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
	b.ne	.Lcp_BB249_3
	and	x10, x26, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB249_10
.Lcp_BB249_3:
	and	x10, x24, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB249_5
	and	x10, x24, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB249_11
.Lcp_BB249_5:
	sub	x9, x9, #3
	cmp	x9, x8
	b.ne	.Lcp_BB249_7
	ldr	w25, [x23, #8]!
	b	.Lcp_BB249_8
.Lcp_BB249_7:
	ldr	w8, [x23, #4]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB249_8:
	and	x8, x25, #0x3ff
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB249_9:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB249_10:
	.cfi_restore_state
	mov	x0, x26
	mov	x10, x22
	mov	x22, x19
	adr	x17, .Lcp_tmp195
	b	free_thunk
.Lcp_tmp195:
	mov	x22, x10
	b	.Lcp_BB249_3
.Lcp_BB249_11:
	mov	x0, x24
	mov	x10, x22
	mov	x22, x19
	adr	x17, .Lcp_tmp196
	b	free_thunk
.Lcp_tmp196:
	mov	x22, x10
	b	.Lcp_BB249_5
.Lcp_func_end249:
	.size	op_CONTAINS_OP_JUMP_IF_FALSE, .Lcp_func_end249-op_CONTAINS_OP_JUMP_IF_FALSE
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
	ldr	x26, [x22, #-16]!
	ldr	x24, [x19, #-8]!
	lsr	x8, x8, #3
	mov	x2, x26
	str	x23, [x21, #16]
	mov	x1, x24
	str	w8, [x21, #32]
	bl	cp_contains
	tbnz	w0, #31, .Lcp_BB250_9
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
	b.ne	.Lcp_BB250_3
	and	x10, x26, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB250_10
.Lcp_BB250_3:
	and	x10, x24, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB250_5
	and	x10, x24, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB250_11
.Lcp_BB250_5:
	sub	x9, x9, #3
	cmp	x9, x8
	b.ne	.Lcp_BB250_7
	ldr	w8, [x23, #4]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB250_8
.Lcp_BB250_7:
	ldr	w25, [x23, #8]!
.Lcp_BB250_8:
	and	x8, x25, #0x3ff
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB250_9:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB250_10:
	.cfi_restore_state
	mov	x0, x26
	mov	x10, x22
	mov	x22, x19
	adr	x17, .Lcp_tmp197
	b	free_thunk
.Lcp_tmp197:
	mov	x22, x10
	b	.Lcp_BB250_3
.Lcp_BB250_11:
	mov	x0, x24
	mov	x10, x22
	mov	x22, x19
	adr	x17, .Lcp_tmp198
	b	free_thunk
.Lcp_tmp198:
	mov	x22, x10
	b	.Lcp_BB250_5
.Lcp_func_end250:
	.size	op_CONTAINS_OP_JUMP_IF_TRUE, .Lcp_func_end250-op_CONTAINS_OP_JUMP_IF_TRUE
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
	b.ne	.Lcp_BB251_8
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
	b.ne	.Lcp_BB251_9
.Lcp_BB251_2:
	str	x9, [x22]
	mov	x10, x23
	ldr	w25, [x10, #8]!
	and	x12, x25, #0x3ff
	cmp	x12, #119
	b.ne	.Lcp_BB251_10
	ldur	x12, [x8, #-24]
	and	x13, x12, #0x3
	cmp	x13, #2
	b.ne	.Lcp_BB251_11
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
	b.ne	.Lcp_BB251_12
.Lcp_BB251_5:
	and	x11, x9, #0x3
	stur	x0, [x8, #-24]
	cmp	x11, #1
	b.ne	.Lcp_BB251_7
	and	x8, x9, #0xfffffffffffffffc
	ldr	w11, [x8]
	subs	w11, w11, #1
	str	w11, [x8]
	b.eq	.Lcp_BB251_13
.Lcp_BB251_7:
	ldr	w25, [x23, #16]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB251_8:
	mov	x22, x8
	b	op_COLD_BINARY_OP_MUL_FLOAT_ADD_FLOAT
.Lcp_BB251_9:
	fmov	d0, d8
	adr	x17, .Lcp_tmp199
	b	box_thunk
.Lcp_tmp199:
	mov	x9, x0
	b	.Lcp_BB251_2
.Lcp_BB251_10:
	ldr	x0, [x24, x12, lsl #3]
	mov	x22, x11
	mov	x23, x10
	br	x0
.Lcp_BB251_11:
	mov	x22, x11
	mov	x23, x10
	b	op_BINARY_OP_ADD_FLOAT
.Lcp_BB251_12:
	adr	x17, .Lcp_tmp200
	b	box_thunk
.Lcp_tmp200:
	b	.Lcp_BB251_5
.Lcp_BB251_13:
	mov	x0, x9
	mov	x8, x23
	mov	x23, x10
	adr	x17, .Lcp_tmp201
	b	free_thunk
.Lcp_tmp201:
	mov	x23, x8
	b	.Lcp_BB251_7
.Lcp_func_end251:
	.size	op_BINARY_OP_MUL_FLOAT_ADD_FLOAT, .Lcp_func_end251-op_BINARY_OP_MUL_FLOAT_ADD_FLOAT
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
	b.ne	.Lcp_BB252_8
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
	b.ne	.Lcp_BB252_9
.Lcp_BB252_2:
	str	x9, [x22]
	mov	x10, x23
	ldr	w25, [x10, #8]!
	and	x12, x25, #0x3ff
	cmp	x12, #123
	b.ne	.Lcp_BB252_10
	ldur	x12, [x8, #-24]
	and	x13, x12, #0x3
	cmp	x13, #2
	b.ne	.Lcp_BB252_11
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
	b.ne	.Lcp_BB252_12
.Lcp_BB252_5:
	and	x11, x9, #0x3
	stur	x0, [x8, #-24]
	cmp	x11, #1
	b.ne	.Lcp_BB252_7
	and	x8, x9, #0xfffffffffffffffc
	ldr	w11, [x8]
	subs	w11, w11, #1
	str	w11, [x8]
	b.eq	.Lcp_BB252_13
.Lcp_BB252_7:
	ldr	w25, [x23, #16]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB252_8:
	mov	x22, x8
	b	op_COLD_BINARY_OP_MUL_FLOAT_SUB_FLOAT
.Lcp_BB252_9:
	fmov	d0, d8
	adr	x17, .Lcp_tmp202
	b	box_thunk
.Lcp_tmp202:
	mov	x9, x0
	b	.Lcp_BB252_2
.Lcp_BB252_10:
	ldr	x0, [x24, x12, lsl #3]
	mov	x22, x11
	mov	x23, x10
	br	x0
.Lcp_BB252_11:
	mov	x22, x11
	mov	x23, x10
	b	op_BINARY_OP_SUB_FLOAT
.Lcp_BB252_12:
	adr	x17, .Lcp_tmp203
	b	box_thunk
.Lcp_tmp203:
	b	.Lcp_BB252_5
.Lcp_BB252_13:
	mov	x0, x9
	mov	x8, x23
	mov	x23, x10
	adr	x17, .Lcp_tmp204
	b	free_thunk
.Lcp_tmp204:
	mov	x23, x8
	b	.Lcp_BB252_7
.Lcp_func_end252:
	.size	op_BINARY_OP_MUL_FLOAT_SUB_FLOAT, .Lcp_func_end252-op_BINARY_OP_MUL_FLOAT_SUB_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LT_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_LT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB253_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB253_6
	cmp	x9, x10
	b.ge	.Lcp_BB253_4
	ldr	w25, [x23, #20]!
	b	.Lcp_BB253_5
.Lcp_BB253_4:
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB253_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB253_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end253:
	.size	op_COMPARE_OP_LT_INT_JUMP_IF_FALSE, .Lcp_func_end253-op_COMPARE_OP_LT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LT_INT_JUMP_IF_TRUE,@function
op_COMPARE_OP_LT_INT_JUMP_IF_TRUE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB254_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB254_6
	cmp	x9, x10
	b.ge	.Lcp_BB254_4
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB254_5
.Lcp_BB254_4:
	ldr	w25, [x23, #20]!
.Lcp_BB254_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB254_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end254:
	.size	op_COMPARE_OP_LT_INT_JUMP_IF_TRUE, .Lcp_func_end254-op_COMPARE_OP_LT_INT_JUMP_IF_TRUE
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
	b.ne	.Lcp_BB255_5
	ror	x8, x10, #4
	ror	x9, x9, #4
	mov	x10, #-2882303761517117440
	add	x8, x8, x10
	add	x9, x9, x10
	fmov	d0, x8
	fmov	d1, x9
	fcmp	d0, d1
	b.pl	.Lcp_BB255_3
	ldr	w25, [x23, #20]!
	b	.Lcp_BB255_4
.Lcp_BB255_3:
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB255_4:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB255_5:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_LT_FLOAT_JUMP_IF_FALSE
.Lcp_func_end255:
	.size	op_COMPARE_OP_LT_FLOAT_JUMP_IF_FALSE, .Lcp_func_end255-op_COMPARE_OP_LT_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB256_8
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB256_7
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB256_7
	asr	x8, x10, #2
	ror	x9, x9, #4
	scvtf	d0, x8
	mov	x8, #-2882303761517117440
	add	x8, x9, x8
	fmov	d1, x8
	fcmp	d1, d0
	b.pl	.Lcp_BB256_5
	ldr	w25, [x23, #20]!
	b	.Lcp_BB256_6
.Lcp_BB256_5:
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB256_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB256_7:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB256_8:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE
.Lcp_func_end256:
	.size	op_COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end256-op_COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LE_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_LE_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB257_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB257_6
	cmp	x9, x10
	b.le	.Lcp_BB257_4
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB257_5
.Lcp_BB257_4:
	ldr	w25, [x23, #20]!
.Lcp_BB257_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB257_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end257:
	.size	op_COMPARE_OP_LE_INT_JUMP_IF_FALSE, .Lcp_func_end257-op_COMPARE_OP_LE_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LE_INT_JUMP_IF_TRUE,@function
op_COMPARE_OP_LE_INT_JUMP_IF_TRUE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB258_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB258_6
	cmp	x9, x10
	b.le	.Lcp_BB258_4
	ldr	w25, [x23, #20]!
	b	.Lcp_BB258_5
.Lcp_BB258_4:
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB258_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB258_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end258:
	.size	op_COMPARE_OP_LE_INT_JUMP_IF_TRUE, .Lcp_func_end258-op_COMPARE_OP_LE_INT_JUMP_IF_TRUE
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
	b.ne	.Lcp_BB259_5
	ror	x8, x10, #4
	ror	x9, x9, #4
	mov	x10, #-2882303761517117440
	add	x8, x8, x10
	add	x9, x9, x10
	fmov	d0, x8
	fmov	d1, x9
	fcmp	d0, d1
	b.ls	.Lcp_BB259_3
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB259_4
.Lcp_BB259_3:
	ldr	w25, [x23, #20]!
.Lcp_BB259_4:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB259_5:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_LE_FLOAT_JUMP_IF_FALSE
.Lcp_func_end259:
	.size	op_COMPARE_OP_LE_FLOAT_JUMP_IF_FALSE, .Lcp_func_end259-op_COMPARE_OP_LE_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LE_FLOAT_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_LE_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB260_8
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB260_7
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB260_7
	asr	x8, x10, #2
	ror	x9, x9, #4
	scvtf	d0, x8
	mov	x8, #-2882303761517117440
	add	x8, x9, x8
	fmov	d1, x8
	fcmp	d1, d0
	b.ls	.Lcp_BB260_5
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB260_6
.Lcp_BB260_5:
	ldr	w25, [x23, #20]!
.Lcp_BB260_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB260_7:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB260_8:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_LE_FLOAT_INT_JUMP_IF_FALSE
.Lcp_func_end260:
	.size	op_COMPARE_OP_LE_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end260-op_COMPARE_OP_LE_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_EQ_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_EQ_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB261_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB261_6
	cmp	x9, x10
	b.ne	.Lcp_BB261_4
	ldr	w25, [x23, #20]!
	b	.Lcp_BB261_5
.Lcp_BB261_4:
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB261_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB261_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end261:
	.size	op_COMPARE_OP_EQ_INT_JUMP_IF_FALSE, .Lcp_func_end261-op_COMPARE_OP_EQ_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_EQ_INT_JUMP_IF_TRUE,@function
op_COMPARE_OP_EQ_INT_JUMP_IF_TRUE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB262_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB262_6
	cmp	x9, x10
	b.ne	.Lcp_BB262_4
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB262_5
.Lcp_BB262_4:
	ldr	w25, [x23, #20]!
.Lcp_BB262_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB262_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end262:
	.size	op_COMPARE_OP_EQ_INT_JUMP_IF_TRUE, .Lcp_func_end262-op_COMPARE_OP_EQ_INT_JUMP_IF_TRUE
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
	b.ne	.Lcp_BB263_5
	ror	x8, x10, #4
	ror	x9, x9, #4
	mov	x10, #-2882303761517117440
	add	x8, x8, x10
	add	x9, x9, x10
	fmov	d0, x8
	fmov	d1, x9
	fcmp	d0, d1
	b.ne	.Lcp_BB263_3
	ldr	w25, [x23, #20]!
	b	.Lcp_BB263_4
.Lcp_BB263_3:
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB263_4:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB263_5:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_EQ_FLOAT_JUMP_IF_FALSE
.Lcp_func_end263:
	.size	op_COMPARE_OP_EQ_FLOAT_JUMP_IF_FALSE, .Lcp_func_end263-op_COMPARE_OP_EQ_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_EQ_FLOAT_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_EQ_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB264_8
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB264_7
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB264_7
	asr	x8, x10, #2
	ror	x9, x9, #4
	scvtf	d0, x8
	mov	x8, #-2882303761517117440
	add	x8, x9, x8
	fmov	d1, x8
	fcmp	d1, d0
	b.ne	.Lcp_BB264_5
	ldr	w25, [x23, #20]!
	b	.Lcp_BB264_6
.Lcp_BB264_5:
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB264_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB264_7:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB264_8:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_EQ_FLOAT_INT_JUMP_IF_FALSE
.Lcp_func_end264:
	.size	op_COMPARE_OP_EQ_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end264-op_COMPARE_OP_EQ_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_NE_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_NE_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB265_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB265_6
	cmp	x9, x10
	b.ne	.Lcp_BB265_4
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB265_5
.Lcp_BB265_4:
	ldr	w25, [x23, #20]!
.Lcp_BB265_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB265_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end265:
	.size	op_COMPARE_OP_NE_INT_JUMP_IF_FALSE, .Lcp_func_end265-op_COMPARE_OP_NE_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_NE_INT_JUMP_IF_TRUE,@function
op_COMPARE_OP_NE_INT_JUMP_IF_TRUE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB266_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB266_6
	cmp	x9, x10
	b.ne	.Lcp_BB266_4
	ldr	w25, [x23, #20]!
	b	.Lcp_BB266_5
.Lcp_BB266_4:
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB266_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB266_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end266:
	.size	op_COMPARE_OP_NE_INT_JUMP_IF_TRUE, .Lcp_func_end266-op_COMPARE_OP_NE_INT_JUMP_IF_TRUE
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
	b.ne	.Lcp_BB267_5
	ror	x8, x10, #4
	ror	x9, x9, #4
	mov	x10, #-2882303761517117440
	add	x8, x8, x10
	add	x9, x9, x10
	fmov	d0, x8
	fmov	d1, x9
	fcmp	d0, d1
	b.eq	.Lcp_BB267_3
	ldr	w25, [x23, #20]!
	b	.Lcp_BB267_4
.Lcp_BB267_3:
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB267_4:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB267_5:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_NE_FLOAT_JUMP_IF_FALSE
.Lcp_func_end267:
	.size	op_COMPARE_OP_NE_FLOAT_JUMP_IF_FALSE, .Lcp_func_end267-op_COMPARE_OP_NE_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_NE_FLOAT_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_NE_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB268_8
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB268_7
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB268_7
	asr	x8, x10, #2
	ror	x9, x9, #4
	scvtf	d0, x8
	mov	x8, #-2882303761517117440
	add	x8, x9, x8
	fmov	d1, x8
	fcmp	d1, d0
	b.eq	.Lcp_BB268_5
	ldr	w25, [x23, #20]!
	b	.Lcp_BB268_6
.Lcp_BB268_5:
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB268_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB268_7:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB268_8:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_NE_FLOAT_INT_JUMP_IF_FALSE
.Lcp_func_end268:
	.size	op_COMPARE_OP_NE_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end268-op_COMPARE_OP_NE_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GT_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_GT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB269_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB269_6
	cmp	x9, x10
	b.le	.Lcp_BB269_4
	ldr	w25, [x23, #20]!
	b	.Lcp_BB269_5
.Lcp_BB269_4:
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB269_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB269_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end269:
	.size	op_COMPARE_OP_GT_INT_JUMP_IF_FALSE, .Lcp_func_end269-op_COMPARE_OP_GT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GT_INT_JUMP_IF_TRUE,@function
op_COMPARE_OP_GT_INT_JUMP_IF_TRUE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB270_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB270_6
	cmp	x9, x10
	b.le	.Lcp_BB270_4
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB270_5
.Lcp_BB270_4:
	ldr	w25, [x23, #20]!
.Lcp_BB270_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB270_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end270:
	.size	op_COMPARE_OP_GT_INT_JUMP_IF_TRUE, .Lcp_func_end270-op_COMPARE_OP_GT_INT_JUMP_IF_TRUE
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
	b.ne	.Lcp_BB271_5
	ror	x8, x10, #4
	ror	x9, x9, #4
	mov	x10, #-2882303761517117440
	add	x8, x8, x10
	add	x9, x9, x10
	fmov	d0, x8
	fmov	d1, x9
	fcmp	d0, d1
	b.le	.Lcp_BB271_3
	ldr	w25, [x23, #20]!
	b	.Lcp_BB271_4
.Lcp_BB271_3:
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB271_4:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB271_5:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_GT_FLOAT_JUMP_IF_FALSE
.Lcp_func_end271:
	.size	op_COMPARE_OP_GT_FLOAT_JUMP_IF_FALSE, .Lcp_func_end271-op_COMPARE_OP_GT_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GT_FLOAT_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_GT_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB272_8
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB272_7
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB272_7
	asr	x8, x10, #2
	ror	x9, x9, #4
	scvtf	d0, x8
	mov	x8, #-2882303761517117440
	add	x8, x9, x8
	fmov	d1, x8
	fcmp	d1, d0
	b.le	.Lcp_BB272_5
	ldr	w25, [x23, #20]!
	b	.Lcp_BB272_6
.Lcp_BB272_5:
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB272_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB272_7:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB272_8:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_GT_FLOAT_INT_JUMP_IF_FALSE
.Lcp_func_end272:
	.size	op_COMPARE_OP_GT_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end272-op_COMPARE_OP_GT_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GE_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_GE_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB273_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB273_6
	cmp	x9, x10
	b.ge	.Lcp_BB273_4
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB273_5
.Lcp_BB273_4:
	ldr	w25, [x23, #20]!
.Lcp_BB273_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB273_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end273:
	.size	op_COMPARE_OP_GE_INT_JUMP_IF_FALSE, .Lcp_func_end273-op_COMPARE_OP_GE_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GE_INT_JUMP_IF_TRUE,@function
op_COMPARE_OP_GE_INT_JUMP_IF_TRUE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB274_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB274_6
	cmp	x9, x10
	b.ge	.Lcp_BB274_4
	ldr	w25, [x23, #20]!
	b	.Lcp_BB274_5
.Lcp_BB274_4:
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB274_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB274_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end274:
	.size	op_COMPARE_OP_GE_INT_JUMP_IF_TRUE, .Lcp_func_end274-op_COMPARE_OP_GE_INT_JUMP_IF_TRUE
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
	b.ne	.Lcp_BB275_5
	ror	x8, x10, #4
	ror	x9, x9, #4
	mov	x10, #-2882303761517117440
	add	x8, x8, x10
	add	x9, x9, x10
	fmov	d0, x8
	fmov	d1, x9
	fcmp	d0, d1
	b.ge	.Lcp_BB275_3
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB275_4
.Lcp_BB275_3:
	ldr	w25, [x23, #20]!
.Lcp_BB275_4:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB275_5:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_GE_FLOAT_JUMP_IF_FALSE
.Lcp_func_end275:
	.size	op_COMPARE_OP_GE_FLOAT_JUMP_IF_FALSE, .Lcp_func_end275-op_COMPARE_OP_GE_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GE_FLOAT_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_GE_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	and	x10, x9, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB276_8
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB276_7
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB276_7
	asr	x8, x10, #2
	ror	x9, x9, #4
	scvtf	d0, x8
	mov	x8, #-2882303761517117440
	add	x8, x9, x8
	fmov	d1, x8
	fcmp	d1, d0
	b.ge	.Lcp_BB276_5
	ldr	w8, [x23, #16]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB276_6
.Lcp_BB276_5:
	ldr	w25, [x23, #20]!
.Lcp_BB276_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB276_7:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB276_8:
	mov	x22, x8
	b	op_COLD_COMPARE_OP_GE_FLOAT_INT_JUMP_IF_FALSE
.Lcp_func_end276:
	.size	op_COMPARE_OP_GE_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end276-op_COMPARE_OP_GE_FLOAT_INT_JUMP_IF_FALSE
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
	b.eq	.Lcp_BB277_4
	adrp	x11, cp_false+3
	add	x11, x11, :lo12:cp_false+3
	eor	x12, x11, #0x2
	cmp	x9, x12
	b.eq	.Lcp_BB277_4
	eor	x10, x10, #0x2
	cmp	x9, x10
	b.eq	.Lcp_BB277_4
	cmp	x9, x11
	b.ne	.Lcp_BB277_8
.Lcp_BB277_4:
	sub	x8, x9, #3
	adrp	x9, cp_true
	add	x9, x9, :lo12:cp_true
	cmp	x8, x9
	b.ne	.Lcp_BB277_6
	ldr	w25, [x23, #12]!
	b	.Lcp_BB277_7
.Lcp_BB277_6:
	ldr	w8, [x23, #8]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB277_7:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB277_8:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_func_end277:
	.size	op_TO_BOOL_BOOL_JUMP_IF_FALSE, .Lcp_func_end277-op_TO_BOOL_BOOL_JUMP_IF_FALSE
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
	b.eq	.Lcp_BB278_4
	adrp	x11, cp_false+3
	add	x11, x11, :lo12:cp_false+3
	eor	x12, x11, #0x2
	cmp	x9, x12
	b.eq	.Lcp_BB278_4
	eor	x10, x10, #0x2
	cmp	x9, x10
	b.eq	.Lcp_BB278_4
	cmp	x9, x11
	b.ne	.Lcp_BB278_8
.Lcp_BB278_4:
	sub	x8, x9, #3
	adrp	x9, cp_true
	add	x9, x9, :lo12:cp_true
	cmp	x8, x9
	b.ne	.Lcp_BB278_6
	ldr	w8, [x23, #8]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB278_7
.Lcp_BB278_6:
	ldr	w25, [x23, #12]!
.Lcp_BB278_7:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB278_8:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_func_end278:
	.size	op_TO_BOOL_BOOL_JUMP_IF_TRUE, .Lcp_func_end278-op_TO_BOOL_BOOL_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_INT_JUMP_IF_FALSE,@function
op_TO_BOOL_INT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-8]!
	tst	x9, #0x3
	b.ne	.Lcp_BB279_5
	cbz	x9, .Lcp_BB279_3
	ldr	w25, [x23, #12]!
	b	.Lcp_BB279_4
.Lcp_BB279_3:
	ldr	w8, [x23, #8]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB279_4:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB279_5:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_func_end279:
	.size	op_TO_BOOL_INT_JUMP_IF_FALSE, .Lcp_func_end279-op_TO_BOOL_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_INT_JUMP_IF_TRUE,@function
op_TO_BOOL_INT_JUMP_IF_TRUE:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-8]!
	tst	x9, #0x3
	b.ne	.Lcp_BB280_5
	cbz	x9, .Lcp_BB280_3
	ldr	w8, [x23, #8]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB280_4
.Lcp_BB280_3:
	ldr	w25, [x23, #12]!
.Lcp_BB280_4:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB280_5:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_func_end280:
	.size	op_TO_BOOL_INT_JUMP_IF_TRUE, .Lcp_func_end280-op_TO_BOOL_INT_JUMP_IF_TRUE
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
	b.eq	.Lcp_BB281_2
	eor	x9, x9, #0x2
	cmp	x0, x9
	b.ne	.Lcp_BB281_5
.Lcp_BB281_2:
	and	x9, x0, #0x3
	cmp	x9, #1
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	str	x9, [x22]
	b.ne	.Lcp_BB281_4
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB281_6
.Lcp_BB281_4:
	ldr	w8, [x23, #8]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB281_5:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_BB281_6:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp205
	b	free_thunk
.Lcp_tmp205:
	mov	x22, x9
	b	.Lcp_BB281_4
.Lcp_func_end281:
	.size	op_TO_BOOL_NONE_JUMP_IF_FALSE, .Lcp_func_end281-op_TO_BOOL_NONE_JUMP_IF_FALSE
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
	b.eq	.Lcp_BB282_2
	eor	x9, x9, #0x2
	cmp	x0, x9
	b.ne	.Lcp_BB282_5
.Lcp_BB282_2:
	and	x9, x0, #0x3
	cmp	x9, #1
	adrp	x9, cp_false+3
	add	x9, x9, :lo12:cp_false+3
	str	x9, [x22]
	b.ne	.Lcp_BB282_4
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB282_6
.Lcp_BB282_4:
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB282_5:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_BB282_6:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp206
	b	free_thunk
.Lcp_tmp206:
	mov	x22, x9
	b	.Lcp_BB282_4
.Lcp_func_end282:
	.size	op_TO_BOOL_NONE_JUMP_IF_TRUE, .Lcp_func_end282-op_TO_BOOL_NONE_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_STR_JUMP_IF_FALSE,@function
op_TO_BOOL_STR_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	tbz	w0, #0, .Lcp_BB283_8
	and	x9, x0, #0xfffffffffffffffc
	adrp	x11, cp_type_str
	add	x11, x11, :lo12:cp_type_str
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB283_8
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
	b.ne	.Lcp_BB283_4
	ldr	w11, [x9]
	subs	w11, w11, #1
	str	w11, [x9]
	b.eq	.Lcp_BB283_9
.Lcp_BB283_4:
	sub	x8, x10, #3
	adrp	x9, cp_true
	add	x9, x9, :lo12:cp_true
	cmp	x8, x9
	b.ne	.Lcp_BB283_6
	ldr	w25, [x23, #12]!
	b	.Lcp_BB283_7
.Lcp_BB283_6:
	ldr	w8, [x23, #8]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB283_7:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB283_8:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_BB283_9:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp207
	b	free_thunk
.Lcp_tmp207:
	mov	x22, x9
	b	.Lcp_BB283_4
.Lcp_func_end283:
	.size	op_TO_BOOL_STR_JUMP_IF_FALSE, .Lcp_func_end283-op_TO_BOOL_STR_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_STR_JUMP_IF_TRUE,@function
op_TO_BOOL_STR_JUMP_IF_TRUE:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	tbz	w0, #0, .Lcp_BB284_8
	and	x9, x0, #0xfffffffffffffffc
	adrp	x11, cp_type_str
	add	x11, x11, :lo12:cp_type_str
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB284_8
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
	b.ne	.Lcp_BB284_4
	ldr	w11, [x9]
	subs	w11, w11, #1
	str	w11, [x9]
	b.eq	.Lcp_BB284_9
.Lcp_BB284_4:
	sub	x8, x10, #3
	adrp	x9, cp_true
	add	x9, x9, :lo12:cp_true
	cmp	x8, x9
	b.ne	.Lcp_BB284_6
	ldr	w8, [x23, #8]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB284_7
.Lcp_BB284_6:
	ldr	w25, [x23, #12]!
.Lcp_BB284_7:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB284_8:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_BB284_9:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp208
	b	free_thunk
.Lcp_tmp208:
	mov	x22, x9
	b	.Lcp_BB284_4
.Lcp_func_end284:
	.size	op_TO_BOOL_STR_JUMP_IF_TRUE, .Lcp_func_end284-op_TO_BOOL_STR_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_LIST_JUMP_IF_FALSE,@function
op_TO_BOOL_LIST_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	tbz	w0, #0, .Lcp_BB285_8
	and	x9, x0, #0xfffffffffffffffc
	adrp	x11, cp_type_list
	add	x11, x11, :lo12:cp_type_list
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB285_8
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
	b.ne	.Lcp_BB285_4
	ldr	w11, [x9]
	subs	w11, w11, #1
	str	w11, [x9]
	b.eq	.Lcp_BB285_9
.Lcp_BB285_4:
	sub	x8, x10, #3
	adrp	x9, cp_true
	add	x9, x9, :lo12:cp_true
	cmp	x8, x9
	b.ne	.Lcp_BB285_6
	ldr	w25, [x23, #12]!
	b	.Lcp_BB285_7
.Lcp_BB285_6:
	ldr	w8, [x23, #8]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB285_7:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB285_8:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_BB285_9:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp209
	b	free_thunk
.Lcp_tmp209:
	mov	x22, x9
	b	.Lcp_BB285_4
.Lcp_func_end285:
	.size	op_TO_BOOL_LIST_JUMP_IF_FALSE, .Lcp_func_end285-op_TO_BOOL_LIST_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_TO_BOOL_LIST_JUMP_IF_TRUE,@function
op_TO_BOOL_LIST_JUMP_IF_TRUE:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	tbz	w0, #0, .Lcp_BB286_8
	and	x9, x0, #0xfffffffffffffffc
	adrp	x11, cp_type_list
	add	x11, x11, :lo12:cp_type_list
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB286_8
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
	b.ne	.Lcp_BB286_4
	ldr	w11, [x9]
	subs	w11, w11, #1
	str	w11, [x9]
	b.eq	.Lcp_BB286_9
.Lcp_BB286_4:
	sub	x8, x10, #3
	adrp	x9, cp_true
	add	x9, x9, :lo12:cp_true
	cmp	x8, x9
	b.ne	.Lcp_BB286_6
	ldr	w8, [x23, #8]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB286_7
.Lcp_BB286_6:
	ldr	w25, [x23, #12]!
.Lcp_BB286_7:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB286_8:
	mov	x22, x8
	b	op_TO_BOOL
.Lcp_BB286_9:
	mov	x9, x22
	mov	x22, x8
	adr	x17, .Lcp_tmp210
	b	free_thunk
.Lcp_tmp210:
	mov	x22, x9
	b	.Lcp_BB286_4
.Lcp_func_end286:
	.size	op_TO_BOOL_LIST_JUMP_IF_TRUE, .Lcp_func_end286-op_TO_BOOL_LIST_JUMP_IF_TRUE
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
	cmp	x11, #118
	b.ne	.Lcp_BB287_5
	ldur	x11, [x22, #-8]
	tst	x11, #0x3
	b.ne	.Lcp_BB287_4
	adds	x10, x11, x10
	b.vs	.Lcp_BB287_4
	stur	x10, [x22, #-8]
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB287_4:
	mov	x22, x8
	mov	x23, x9
	b	op_BINARY_OP
.Lcp_BB287_5:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_func_end287:
	.size	op_LOAD_SMALL_INT_BINARY_OP_ADD_INT, .Lcp_func_end287-op_LOAD_SMALL_INT_BINARY_OP_ADD_INT
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
	cmp	x12, #118
	b.ne	.Lcp_BB288_5
	tst	x10, #0x3
	b.ne	.Lcp_BB288_4
	adds	x10, x10, x11
	b.vs	.Lcp_BB288_4
	str	x10, [x8]
	ldr	w25, [x23, #16]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB288_4:
	add	x22, x22, #8
	mov	x23, x9
	b	op_BINARY_OP
.Lcp_BB288_5:
	ldr	x0, [x24, x12, lsl #3]
	add	x22, x22, #8
	mov	x23, x9
	br	x0
.Lcp_func_end288:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_BINARY_OP_ADD_INT, .Lcp_func_end288-op_LOAD_FAST_BORROW_LOAD_SMALL_INT_BINARY_OP_ADD_INT
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
	cmp	x11, #122
	b.ne	.Lcp_BB289_5
	ldur	x11, [x22, #-8]
	tst	x11, #0x3
	b.ne	.Lcp_BB289_4
	subs	x10, x11, x10
	b.vs	.Lcp_BB289_4
	stur	x10, [x22, #-8]
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB289_4:
	mov	x22, x8
	mov	x23, x9
	b	op_BINARY_OP
.Lcp_BB289_5:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_func_end289:
	.size	op_LOAD_SMALL_INT_BINARY_OP_SUB_INT, .Lcp_func_end289-op_LOAD_SMALL_INT_BINARY_OP_SUB_INT
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
	cmp	x12, #122
	b.ne	.Lcp_BB290_5
	tst	x10, #0x3
	b.ne	.Lcp_BB290_4
	subs	x10, x10, x11
	b.vs	.Lcp_BB290_4
	str	x10, [x8]
	ldr	w25, [x23, #16]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB290_4:
	add	x22, x22, #8
	mov	x23, x9
	b	op_BINARY_OP
.Lcp_BB290_5:
	ldr	x0, [x24, x12, lsl #3]
	add	x22, x22, #8
	mov	x23, x9
	br	x0
.Lcp_func_end290:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_BINARY_OP_SUB_INT, .Lcp_func_end290-op_LOAD_FAST_BORROW_LOAD_SMALL_INT_BINARY_OP_SUB_INT
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
	cmp	x11, #250
	b.ne	.Lcp_BB291_6
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB291_7
	cmp	x11, x10
	b.ge	.Lcp_BB291_4
	ldr	w25, [x23, #24]!
	b	.Lcp_BB291_5
.Lcp_BB291_4:
	ldr	w8, [x23, #20]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB291_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB291_6:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_BB291_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_func_end291:
	.size	op_LOAD_SMALL_INT_COMPARE_OP_LT_INT_JUMP_IF_FALSE, .Lcp_func_end291-op_LOAD_SMALL_INT_COMPARE_OP_LT_INT_JUMP_IF_FALSE
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
	cmp	x11, #250
	b.ne	.Lcp_BB292_6
	tst	x9, #0x3
	b.ne	.Lcp_BB292_7
	cmp	x9, x10
	b.ge	.Lcp_BB292_4
	ldr	w25, [x23, #28]!
	b	.Lcp_BB292_5
.Lcp_BB292_4:
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB292_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB292_6:
	ldr	x0, [x24, x11, lsl #3]
	add	x22, x22, #16
	mov	x23, x8
	br	x0
.Lcp_BB292_7:
	add	x22, x22, #16
	mov	x23, x8
	b	op_COMPARE_OP
.Lcp_func_end292:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_LT_INT_JUMP_IF_FALSE, .Lcp_func_end292-op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_LT_INT_JUMP_IF_FALSE
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
	cmp	x11, #250
	b.ne	.Lcp_BB293_8
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB293_7
	tst	x10, #0x3
	b.ne	.Lcp_BB293_7
	cmp	x11, x10
	b.ge	.Lcp_BB293_5
	ldr	w25, [x23, #24]!
	b	.Lcp_BB293_6
.Lcp_BB293_5:
	ldr	w8, [x23, #20]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB293_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB293_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_BB293_8:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_func_end293:
	.size	op_LOAD_FAST_BORROW_COMPARE_OP_LT_INT_JUMP_IF_FALSE, .Lcp_func_end293-op_LOAD_FAST_BORROW_COMPARE_OP_LT_INT_JUMP_IF_FALSE
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
	cmp	x11, #254
	b.ne	.Lcp_BB294_6
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB294_7
	cmp	x11, x10
	b.le	.Lcp_BB294_4
	ldr	w8, [x23, #20]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB294_5
.Lcp_BB294_4:
	ldr	w25, [x23, #24]!
.Lcp_BB294_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB294_6:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_BB294_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_func_end294:
	.size	op_LOAD_SMALL_INT_COMPARE_OP_LE_INT_JUMP_IF_FALSE, .Lcp_func_end294-op_LOAD_SMALL_INT_COMPARE_OP_LE_INT_JUMP_IF_FALSE
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
	cmp	x11, #254
	b.ne	.Lcp_BB295_6
	tst	x9, #0x3
	b.ne	.Lcp_BB295_7
	cmp	x9, x10
	b.le	.Lcp_BB295_4
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB295_5
.Lcp_BB295_4:
	ldr	w25, [x23, #28]!
.Lcp_BB295_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB295_6:
	ldr	x0, [x24, x11, lsl #3]
	add	x22, x22, #16
	mov	x23, x8
	br	x0
.Lcp_BB295_7:
	add	x22, x22, #16
	mov	x23, x8
	b	op_COMPARE_OP
.Lcp_func_end295:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_LE_INT_JUMP_IF_FALSE, .Lcp_func_end295-op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_LE_INT_JUMP_IF_FALSE
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
	cmp	x11, #254
	b.ne	.Lcp_BB296_8
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB296_7
	tst	x10, #0x3
	b.ne	.Lcp_BB296_7
	cmp	x11, x10
	b.le	.Lcp_BB296_5
	ldr	w8, [x23, #20]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB296_6
.Lcp_BB296_5:
	ldr	w25, [x23, #24]!
.Lcp_BB296_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB296_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_BB296_8:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_func_end296:
	.size	op_LOAD_FAST_BORROW_COMPARE_OP_LE_INT_JUMP_IF_FALSE, .Lcp_func_end296-op_LOAD_FAST_BORROW_COMPARE_OP_LE_INT_JUMP_IF_FALSE
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
	cmp	x11, #258
	b.ne	.Lcp_BB297_6
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB297_7
	cmp	x11, x10
	b.ne	.Lcp_BB297_4
	ldr	w25, [x23, #24]!
	b	.Lcp_BB297_5
.Lcp_BB297_4:
	ldr	w8, [x23, #20]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB297_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB297_6:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_BB297_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_func_end297:
	.size	op_LOAD_SMALL_INT_COMPARE_OP_EQ_INT_JUMP_IF_FALSE, .Lcp_func_end297-op_LOAD_SMALL_INT_COMPARE_OP_EQ_INT_JUMP_IF_FALSE
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
	cmp	x11, #258
	b.ne	.Lcp_BB298_6
	tst	x9, #0x3
	b.ne	.Lcp_BB298_7
	cmp	x9, x10
	b.ne	.Lcp_BB298_4
	ldr	w25, [x23, #28]!
	b	.Lcp_BB298_5
.Lcp_BB298_4:
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB298_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB298_6:
	ldr	x0, [x24, x11, lsl #3]
	add	x22, x22, #16
	mov	x23, x8
	br	x0
.Lcp_BB298_7:
	add	x22, x22, #16
	mov	x23, x8
	b	op_COMPARE_OP
.Lcp_func_end298:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_EQ_INT_JUMP_IF_FALSE, .Lcp_func_end298-op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_EQ_INT_JUMP_IF_FALSE
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
	cmp	x11, #258
	b.ne	.Lcp_BB299_8
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB299_7
	tst	x10, #0x3
	b.ne	.Lcp_BB299_7
	cmp	x11, x10
	b.ne	.Lcp_BB299_5
	ldr	w25, [x23, #24]!
	b	.Lcp_BB299_6
.Lcp_BB299_5:
	ldr	w8, [x23, #20]!
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
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_BB299_8:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_func_end299:
	.size	op_LOAD_FAST_BORROW_COMPARE_OP_EQ_INT_JUMP_IF_FALSE, .Lcp_func_end299-op_LOAD_FAST_BORROW_COMPARE_OP_EQ_INT_JUMP_IF_FALSE
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
	cmp	x11, #262
	b.ne	.Lcp_BB300_6
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB300_7
	cmp	x11, x10
	b.ne	.Lcp_BB300_4
	ldr	w8, [x23, #20]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB300_5
.Lcp_BB300_4:
	ldr	w25, [x23, #24]!
.Lcp_BB300_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB300_6:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_BB300_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_func_end300:
	.size	op_LOAD_SMALL_INT_COMPARE_OP_NE_INT_JUMP_IF_FALSE, .Lcp_func_end300-op_LOAD_SMALL_INT_COMPARE_OP_NE_INT_JUMP_IF_FALSE
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
	cmp	x11, #262
	b.ne	.Lcp_BB301_6
	tst	x9, #0x3
	b.ne	.Lcp_BB301_7
	cmp	x9, x10
	b.ne	.Lcp_BB301_4
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB301_5
.Lcp_BB301_4:
	ldr	w25, [x23, #28]!
.Lcp_BB301_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB301_6:
	ldr	x0, [x24, x11, lsl #3]
	add	x22, x22, #16
	mov	x23, x8
	br	x0
.Lcp_BB301_7:
	add	x22, x22, #16
	mov	x23, x8
	b	op_COMPARE_OP
.Lcp_func_end301:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_NE_INT_JUMP_IF_FALSE, .Lcp_func_end301-op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_NE_INT_JUMP_IF_FALSE
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
	cmp	x11, #262
	b.ne	.Lcp_BB302_8
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB302_7
	tst	x10, #0x3
	b.ne	.Lcp_BB302_7
	cmp	x11, x10
	b.ne	.Lcp_BB302_5
	ldr	w8, [x23, #20]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB302_6
.Lcp_BB302_5:
	ldr	w25, [x23, #24]!
.Lcp_BB302_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB302_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_BB302_8:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_func_end302:
	.size	op_LOAD_FAST_BORROW_COMPARE_OP_NE_INT_JUMP_IF_FALSE, .Lcp_func_end302-op_LOAD_FAST_BORROW_COMPARE_OP_NE_INT_JUMP_IF_FALSE
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
	cmp	x11, #266
	b.ne	.Lcp_BB303_6
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB303_7
	cmp	x11, x10
	b.le	.Lcp_BB303_4
	ldr	w25, [x23, #24]!
	b	.Lcp_BB303_5
.Lcp_BB303_4:
	ldr	w8, [x23, #20]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB303_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB303_6:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_BB303_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_func_end303:
	.size	op_LOAD_SMALL_INT_COMPARE_OP_GT_INT_JUMP_IF_FALSE, .Lcp_func_end303-op_LOAD_SMALL_INT_COMPARE_OP_GT_INT_JUMP_IF_FALSE
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
	cmp	x11, #266
	b.ne	.Lcp_BB304_6
	tst	x9, #0x3
	b.ne	.Lcp_BB304_7
	cmp	x9, x10
	b.le	.Lcp_BB304_4
	ldr	w25, [x23, #28]!
	b	.Lcp_BB304_5
.Lcp_BB304_4:
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB304_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB304_6:
	ldr	x0, [x24, x11, lsl #3]
	add	x22, x22, #16
	mov	x23, x8
	br	x0
.Lcp_BB304_7:
	add	x22, x22, #16
	mov	x23, x8
	b	op_COMPARE_OP
.Lcp_func_end304:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_GT_INT_JUMP_IF_FALSE, .Lcp_func_end304-op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_GT_INT_JUMP_IF_FALSE
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
	cmp	x11, #266
	b.ne	.Lcp_BB305_8
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB305_7
	tst	x10, #0x3
	b.ne	.Lcp_BB305_7
	cmp	x11, x10
	b.le	.Lcp_BB305_5
	ldr	w25, [x23, #24]!
	b	.Lcp_BB305_6
.Lcp_BB305_5:
	ldr	w8, [x23, #20]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB305_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB305_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_BB305_8:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_func_end305:
	.size	op_LOAD_FAST_BORROW_COMPARE_OP_GT_INT_JUMP_IF_FALSE, .Lcp_func_end305-op_LOAD_FAST_BORROW_COMPARE_OP_GT_INT_JUMP_IF_FALSE
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
	cmp	x11, #270
	b.ne	.Lcp_BB306_6
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB306_7
	cmp	x11, x10
	b.ge	.Lcp_BB306_4
	ldr	w8, [x23, #20]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB306_5
.Lcp_BB306_4:
	ldr	w25, [x23, #24]!
.Lcp_BB306_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB306_6:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_BB306_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_func_end306:
	.size	op_LOAD_SMALL_INT_COMPARE_OP_GE_INT_JUMP_IF_FALSE, .Lcp_func_end306-op_LOAD_SMALL_INT_COMPARE_OP_GE_INT_JUMP_IF_FALSE
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
	cmp	x11, #270
	b.ne	.Lcp_BB307_6
	tst	x9, #0x3
	b.ne	.Lcp_BB307_7
	cmp	x9, x10
	b.ge	.Lcp_BB307_4
	ldr	w8, [x23, #24]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB307_5
.Lcp_BB307_4:
	ldr	w25, [x23, #28]!
.Lcp_BB307_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB307_6:
	ldr	x0, [x24, x11, lsl #3]
	add	x22, x22, #16
	mov	x23, x8
	br	x0
.Lcp_BB307_7:
	add	x22, x22, #16
	mov	x23, x8
	b	op_COMPARE_OP
.Lcp_func_end307:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_GE_INT_JUMP_IF_FALSE, .Lcp_func_end307-op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_GE_INT_JUMP_IF_FALSE
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
	cmp	x11, #270
	b.ne	.Lcp_BB308_8
	ldr	x11, [x22, #-8]!
	tst	x11, #0x3
	b.ne	.Lcp_BB308_7
	tst	x10, #0x3
	b.ne	.Lcp_BB308_7
	cmp	x11, x10
	b.ge	.Lcp_BB308_5
	ldr	w8, [x23, #20]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
	b	.Lcp_BB308_6
.Lcp_BB308_5:
	ldr	w25, [x23, #24]!
.Lcp_BB308_6:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB308_7:
	mov	x22, x8
	mov	x23, x9
	b	op_COMPARE_OP
.Lcp_BB308_8:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_func_end308:
	.size	op_LOAD_FAST_BORROW_COMPARE_OP_GE_INT_JUMP_IF_FALSE, .Lcp_func_end308-op_LOAD_FAST_BORROW_COMPARE_OP_GE_INT_JUMP_IF_FALSE
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
	cmp	x11, #118
	b.ne	.Lcp_BB309_6
	ldur	x11, [x8, #-8]
	tst	x11, #0x3
	b.ne	.Lcp_BB309_5
	tst	x10, #0x3
	b.ne	.Lcp_BB309_5
	adds	x10, x11, x10
	b.vs	.Lcp_BB309_5
	stur	x10, [x8, #-8]
	mov	x22, x8
	ldr	w25, [x23, #12]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB309_5:
	mov	x23, x9
	b	op_BINARY_OP
.Lcp_BB309_6:
	ldr	x0, [x24, x11, lsl #3]
	mov	x23, x9
	br	x0
.Lcp_func_end309:
	.size	op_LOAD_FAST_BORROW_BINARY_OP_ADD_INT, .Lcp_func_end309-op_LOAD_FAST_BORROW_BINARY_OP_ADD_INT
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
	cmp	x11, #123
	b.ne	.Lcp_BB310_4
	ldur	x11, [x22, #-8]
	eor	w13, w10, #0x2
	eor	w12, w11, #0x2
	orr	w12, w12, w13
	tst	x12, #0x3
	b.ne	.Lcp_BB310_5
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
	b.ne	.Lcp_BB310_6
.Lcp_BB310_3:
	stur	x0, [x22, #-8]
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB310_4:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_BB310_5:
	mov	x22, x8
	mov	x23, x9
	b	op_BINARY_OP_SUB_FLOAT
.Lcp_BB310_6:
	adr	x17, .Lcp_tmp211
	b	box_thunk
.Lcp_tmp211:
	b	.Lcp_BB310_3
.Lcp_func_end310:
	.size	op_LOAD_FAST_BORROW_BINARY_OP_SUB_FLOAT, .Lcp_func_end310-op_LOAD_FAST_BORROW_BINARY_OP_SUB_FLOAT
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
	cmp	x11, #127
	b.ne	.Lcp_BB311_4
	ldur	x11, [x22, #-8]
	eor	w13, w10, #0x2
	eor	w12, w11, #0x2
	orr	w12, w12, w13
	tst	x12, #0x3
	b.ne	.Lcp_BB311_5
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
	b.ne	.Lcp_BB311_6
.Lcp_BB311_3:
	stur	x0, [x22, #-8]
	ldr	w25, [x23, #12]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB311_4:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x9
	br	x0
.Lcp_BB311_5:
	mov	x22, x8
	mov	x23, x9
	b	op_BINARY_OP_MUL_FLOAT
.Lcp_BB311_6:
	adr	x17, .Lcp_tmp212
	b	box_thunk
.Lcp_tmp212:
	b	.Lcp_BB311_3
.Lcp_func_end311:
	.size	op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT, .Lcp_func_end311-op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT
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
	cmp	x12, #118
	b.ne	.Lcp_BB312_6
	tst	x10, #0x3
	b.ne	.Lcp_BB312_5
	tst	x11, #0x3
	b.ne	.Lcp_BB312_5
	adds	x10, x10, x11
	b.vs	.Lcp_BB312_5
	str	x10, [x9]
	ldr	w25, [x23, #16]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB312_5:
	add	x22, x22, #8
	mov	x23, x8
	b	op_BINARY_OP
.Lcp_BB312_6:
	ldr	x0, [x24, x12, lsl #3]
	add	x22, x22, #8
	mov	x23, x8
	br	x0
.Lcp_func_end312:
	.size	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_ADD_INT, .Lcp_func_end312-op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_ADD_INT
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
	cmp	x12, #123
	b.ne	.Lcp_BB313_4
	eor	w12, w10, #0x2
	eor	w13, w11, #0x2
	orr	w12, w13, w12
	tst	x12, #0x3
	b.ne	.Lcp_BB313_5
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
	b.ne	.Lcp_BB313_6
.Lcp_BB313_3:
	str	x0, [x8]
	ldr	w25, [x23, #16]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB313_4:
	ldr	x0, [x24, x12, lsl #3]
	add	x22, x22, #8
	mov	x23, x9
	br	x0
.Lcp_BB313_5:
	add	x22, x22, #8
	mov	x23, x9
	b	op_BINARY_OP_SUB_FLOAT
.Lcp_BB313_6:
	adr	x17, .Lcp_tmp213
	b	box_thunk
.Lcp_tmp213:
	b	.Lcp_BB313_3
.Lcp_func_end313:
	.size	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_SUB_FLOAT, .Lcp_func_end313-op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_SUB_FLOAT
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
	cmp	x12, #127
	b.ne	.Lcp_BB314_4
	eor	w12, w10, #0x2
	eor	w13, w11, #0x2
	orr	w12, w13, w12
	tst	x12, #0x3
	b.ne	.Lcp_BB314_5
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
	b.ne	.Lcp_BB314_6
.Lcp_BB314_3:
	str	x0, [x8]
	ldr	w25, [x23, #16]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB314_4:
	ldr	x0, [x24, x12, lsl #3]
	add	x22, x22, #8
	mov	x23, x9
	br	x0
.Lcp_BB314_5:
	add	x22, x22, #8
	mov	x23, x9
	b	op_BINARY_OP_MUL_FLOAT
.Lcp_BB314_6:
	adr	x17, .Lcp_tmp214
	b	box_thunk
.Lcp_tmp214:
	b	.Lcp_BB314_3
.Lcp_func_end314:
	.size	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT, .Lcp_func_end314-op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT
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
	cmp	x8, #248
	b.ne	.Lcp_BB315_9
	mov	x8, x22
	eor	w14, w11, #0x2
	ldr	x12, [x8, #-8]!
	eor	w13, w12, #0x2
	orr	w13, w13, w14
	tst	x13, #0x3
	b.ne	.Lcp_BB315_10
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
	b.ne	.Lcp_BB315_11
.Lcp_BB315_3:
	str	x9, [x8]
	mov	x10, x23
	ldr	w25, [x10, #12]!
	and	x11, x25, #0x3ff
	cmp	x11, #119
	b.ne	.Lcp_BB315_12
	ldur	x11, [x22, #-16]
	and	x12, x11, #0x3
	cmp	x12, #2
	b.ne	.Lcp_BB315_13
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
	b.ne	.Lcp_BB315_14
.Lcp_BB315_6:
	and	x11, x9, #0x3
	stur	x0, [x22, #-16]
	cmp	x11, #1
	b.ne	.Lcp_BB315_8
	and	x11, x9, #0xfffffffffffffffc
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.eq	.Lcp_BB315_15
.Lcp_BB315_8:
	ldr	w25, [x23, #20]!
	mov	x22, x8
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB315_9:
	ldr	x0, [x24, x8, lsl #3]
	mov	x22, x9
	mov	x23, x10
	br	x0
.Lcp_BB315_10:
	mov	x22, x9
	mov	x23, x10
	b	op_BINARY_OP_MUL_FLOAT
.Lcp_BB315_11:
	fmov	d0, d8
	adr	x17, .Lcp_tmp215
	b	box_thunk
.Lcp_tmp215:
	mov	x9, x0
	b	.Lcp_BB315_3
.Lcp_BB315_12:
	ldr	x0, [x24, x11, lsl #3]
	mov	x23, x10
	br	x0
.Lcp_BB315_13:
	mov	x23, x10
	b	op_BINARY_OP_ADD_FLOAT
.Lcp_BB315_14:
	adr	x17, .Lcp_tmp216
	b	box_thunk
.Lcp_tmp216:
	b	.Lcp_BB315_6
.Lcp_BB315_15:
	mov	x0, x9
	mov	x22, x8
	mov	x9, x23
	mov	x23, x10
	adr	x17, .Lcp_tmp217
	b	free_thunk
.Lcp_tmp217:
	mov	x23, x9
	b	.Lcp_BB315_8
.Lcp_func_end315:
	.size	op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_ADD_FLOAT, .Lcp_func_end315-op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_ADD_FLOAT
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
	cmp	x12, #248
	b.ne	.Lcp_BB316_9
	eor	w12, w10, #0x2
	eor	w13, w11, #0x2
	orr	w12, w13, w12
	tst	x12, #0x3
	b.ne	.Lcp_BB316_10
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
	b.ne	.Lcp_BB316_11
.Lcp_BB316_3:
	str	x9, [x22]
	mov	x10, x23
	ldr	w25, [x10, #16]!
	and	x11, x25, #0x3ff
	cmp	x11, #119
	b.ne	.Lcp_BB316_12
	ldur	x11, [x22, #-8]
	and	x12, x11, #0x3
	cmp	x12, #2
	b.ne	.Lcp_BB316_13
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
	b.ne	.Lcp_BB316_14
.Lcp_BB316_6:
	and	x8, x9, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB316_8
	and	x8, x9, #0xfffffffffffffffc
	ldr	w11, [x8]
	subs	w11, w11, #1
	str	w11, [x8]
	b.eq	.Lcp_BB316_15
.Lcp_BB316_8:
	ldr	w25, [x23, #24]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB316_9:
	ldr	x0, [x24, x12, lsl #3]
	add	x22, x8, #8
	mov	x23, x9
	br	x0
.Lcp_BB316_10:
	add	x22, x8, #8
	mov	x23, x9
	b	op_BINARY_OP_MUL_FLOAT
.Lcp_BB316_11:
	fmov	d0, d8
	adr	x17, .Lcp_tmp218
	b	box_thunk
.Lcp_tmp218:
	mov	x9, x0
	b	.Lcp_BB316_3
.Lcp_BB316_12:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x10
	br	x0
.Lcp_BB316_13:
	mov	x22, x8
	mov	x23, x10
	b	op_BINARY_OP_ADD_FLOAT
.Lcp_BB316_14:
	adr	x17, .Lcp_tmp219
	b	box_thunk
.Lcp_tmp219:
	b	.Lcp_BB316_6
.Lcp_BB316_15:
	mov	x0, x9
	mov	x8, x23
	mov	x23, x10
	adr	x17, .Lcp_tmp220
	b	free_thunk
.Lcp_tmp220:
	mov	x23, x8
	b	.Lcp_BB316_8
.Lcp_func_end316:
	.size	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_ADD_FLOAT, .Lcp_func_end316-op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_ADD_FLOAT
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
	cmp	x8, #249
	b.ne	.Lcp_BB317_9
	mov	x8, x22
	eor	w14, w11, #0x2
	ldr	x12, [x8, #-8]!
	eor	w13, w12, #0x2
	orr	w13, w13, w14
	tst	x13, #0x3
	b.ne	.Lcp_BB317_10
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
	b.ne	.Lcp_BB317_11
.Lcp_BB317_3:
	str	x9, [x8]
	mov	x10, x23
	ldr	w25, [x10, #12]!
	and	x11, x25, #0x3ff
	cmp	x11, #123
	b.ne	.Lcp_BB317_12
	ldur	x11, [x22, #-16]
	and	x12, x11, #0x3
	cmp	x12, #2
	b.ne	.Lcp_BB317_13
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
	b.ne	.Lcp_BB317_14
.Lcp_BB317_6:
	and	x11, x9, #0x3
	stur	x0, [x22, #-16]
	cmp	x11, #1
	b.ne	.Lcp_BB317_8
	and	x11, x9, #0xfffffffffffffffc
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.eq	.Lcp_BB317_15
.Lcp_BB317_8:
	ldr	w25, [x23, #20]!
	mov	x22, x8
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB317_9:
	ldr	x0, [x24, x8, lsl #3]
	mov	x22, x9
	mov	x23, x10
	br	x0
.Lcp_BB317_10:
	mov	x22, x9
	mov	x23, x10
	b	op_BINARY_OP_MUL_FLOAT
.Lcp_BB317_11:
	fmov	d0, d8
	adr	x17, .Lcp_tmp221
	b	box_thunk
.Lcp_tmp221:
	mov	x9, x0
	b	.Lcp_BB317_3
.Lcp_BB317_12:
	ldr	x0, [x24, x11, lsl #3]
	mov	x23, x10
	br	x0
.Lcp_BB317_13:
	mov	x23, x10
	b	op_BINARY_OP_SUB_FLOAT
.Lcp_BB317_14:
	adr	x17, .Lcp_tmp222
	b	box_thunk
.Lcp_tmp222:
	b	.Lcp_BB317_6
.Lcp_BB317_15:
	mov	x0, x9
	mov	x22, x8
	mov	x9, x23
	mov	x23, x10
	adr	x17, .Lcp_tmp223
	b	free_thunk
.Lcp_tmp223:
	mov	x23, x9
	b	.Lcp_BB317_8
.Lcp_func_end317:
	.size	op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_SUB_FLOAT, .Lcp_func_end317-op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_SUB_FLOAT
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
	cmp	x12, #249
	b.ne	.Lcp_BB318_9
	eor	w12, w10, #0x2
	eor	w13, w11, #0x2
	orr	w12, w13, w12
	tst	x12, #0x3
	b.ne	.Lcp_BB318_10
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
	b.ne	.Lcp_BB318_11
.Lcp_BB318_3:
	str	x9, [x22]
	mov	x10, x23
	ldr	w25, [x10, #16]!
	and	x11, x25, #0x3ff
	cmp	x11, #123
	b.ne	.Lcp_BB318_12
	ldur	x11, [x22, #-8]
	and	x12, x11, #0x3
	cmp	x12, #2
	b.ne	.Lcp_BB318_13
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
	b.ne	.Lcp_BB318_14
.Lcp_BB318_6:
	and	x8, x9, #0x3
	stur	x0, [x22, #-8]
	cmp	x8, #1
	b.ne	.Lcp_BB318_8
	and	x8, x9, #0xfffffffffffffffc
	ldr	w11, [x8]
	subs	w11, w11, #1
	str	w11, [x8]
	b.eq	.Lcp_BB318_15
.Lcp_BB318_8:
	ldr	w25, [x23, #24]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB318_9:
	ldr	x0, [x24, x12, lsl #3]
	add	x22, x8, #8
	mov	x23, x9
	br	x0
.Lcp_BB318_10:
	add	x22, x8, #8
	mov	x23, x9
	b	op_BINARY_OP_MUL_FLOAT
.Lcp_BB318_11:
	fmov	d0, d8
	adr	x17, .Lcp_tmp224
	b	box_thunk
.Lcp_tmp224:
	mov	x9, x0
	b	.Lcp_BB318_3
.Lcp_BB318_12:
	ldr	x0, [x24, x11, lsl #3]
	mov	x22, x8
	mov	x23, x10
	br	x0
.Lcp_BB318_13:
	mov	x22, x8
	mov	x23, x10
	b	op_BINARY_OP_SUB_FLOAT
.Lcp_BB318_14:
	adr	x17, .Lcp_tmp225
	b	box_thunk
.Lcp_tmp225:
	b	.Lcp_BB318_6
.Lcp_BB318_15:
	mov	x0, x9
	mov	x8, x23
	mov	x23, x10
	adr	x17, .Lcp_tmp226
	b	free_thunk
.Lcp_tmp226:
	mov	x23, x8
	b	.Lcp_BB318_8
.Lcp_func_end318:
	.size	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_SUB_FLOAT, .Lcp_func_end318-op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_SUB_FLOAT
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
	cmp	x10, #176
	b.ne	.Lcp_BB319_11
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB319_10
	and	x10, x0, #0xfffffffffffffffc
	adrp	x14, cp_type_list
	add	x14, x14, :lo12:cp_type_list
	ldr	x13, [x10, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB319_10
	tst	x12, #0x3
	b.ne	.Lcp_BB319_10
	ldr	x12, [x10, #24]
	and	x13, x12, x11, asr #63
	add	x11, x13, x11, asr #2
	cmp	x11, x12
	b.hs	.Lcp_BB319_10
	ldr	x9, [x10, #16]
	ldr	x9, [x9, x11, lsl #3]
	and	x11, x9, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB319_7
	and	x11, x9, #0xfffffffffffffffc
	ldr	w12, [x11]
	add	w12, w12, #1
	str	w12, [x11]
.Lcp_BB319_7:
	and	x11, x0, #0x3
	stur	x9, [x22, #-8]
	cmp	x11, #1
	b.ne	.Lcp_BB319_9
	ldr	w9, [x10]
	subs	w9, w9, #1
	str	w9, [x10]
	b.eq	.Lcp_BB319_12
.Lcp_BB319_9:
	ldr	w25, [x23, #24]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB319_10:
	mov	x22, x9
	mov	x23, x8
	b	op_BINARY_SUBSCR
.Lcp_BB319_11:
	ldr	x0, [x24, x10, lsl #3]
	mov	x22, x9
	mov	x23, x8
	br	x0
.Lcp_BB319_12:
	mov	x9, x23
	mov	x23, x8
	adr	x17, .Lcp_tmp227
	b	free_thunk
.Lcp_tmp227:
	mov	x23, x9
	b	.Lcp_BB319_9
.Lcp_func_end319:
	.size	op_LOAD_FAST_BORROW_BINARY_SUBSCR_LIST_INT, .Lcp_func_end319-op_LOAD_FAST_BORROW_BINARY_SUBSCR_LIST_INT
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
	cmp	x13, #176
	b.ne	.Lcp_BB320_9
	tbz	w11, #0, .Lcp_BB320_8
	and	x11, x11, #0xfffffffffffffffc
	adrp	x14, cp_type_list
	add	x14, x14, :lo12:cp_type_list
	ldr	x13, [x11, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB320_8
	tst	x12, #0x3
	b.ne	.Lcp_BB320_8
	ldr	x12, [x11, #24]
	and	x13, x12, x10, asr #63
	add	x10, x13, x10, asr #2
	cmp	x10, x12
	b.hs	.Lcp_BB320_8
	ldr	x9, [x11, #16]
	ldr	x9, [x9, x10, lsl #3]
	and	x10, x9, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB320_7
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	add	w11, w11, #1
	str	w11, [x10]
.Lcp_BB320_7:
	str	x9, [x8]
	ldr	w25, [x23, #28]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB320_8:
	add	x22, x22, #8
	mov	x23, x9
	b	op_BINARY_SUBSCR
.Lcp_BB320_9:
	ldr	x0, [x24, x13, lsl #3]
	add	x22, x22, #8
	mov	x23, x9
	br	x0
.Lcp_func_end320:
	.size	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_SUBSCR_LIST_INT, .Lcp_func_end320-op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_SUBSCR_LIST_INT
	.cfi_endproc
	.p2align	2
	.type	op_STORE_FAST_JUMP_BACKWARD_PLAIN,@function
op_STORE_FAST_JUMP_BACKWARD_PLAIN:
	.cfi_startproc
	ldr	x8, [x22, #-8]!
	mvn	w9, w8
	tst	x9, #0x3
	b.eq	.Lcp_BB321_7
.Lcp_BB321_1:
	mvn	w9, w25, lsr #10
	lsl	w9, w9, #3
	orr	x9, x9, #0xfffffffffe000000
	ldr	x0, [x21, x9]
	str	x8, [x21, x9]
	and	x10, x0, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB321_3
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB321_11
.Lcp_BB321_3:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	cmp	x8, #59
	b.ne	.Lcp_BB321_6
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB321_10
	lsr	w8, w25, #10
	mov	w9, #4
	mov	w8, w8
	sub	x8, x9, x8
	add	x23, x23, x8, lsl #2
	ldr	w25, [x23]
	and	x8, x25, #0x3ff
.Lcp_BB321_6:
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB321_7:
	cmp	x8, #3
	b.eq	.Lcp_BB321_1
	and	x9, x8, #0xfffffffffffffffc
	ldrb	w10, [x9, #4]
	tbnz	w10, #0, .Lcp_BB321_1
	ldr	w10, [x9]
	and	x8, x8, #0xfffffffffffffffd
	add	w10, w10, #1
	str	w10, [x9]
	b	.Lcp_BB321_1
.Lcp_BB321_10:
	b	op_JUMP_BACKWARD_PLAIN
.Lcp_BB321_11:
	adr	x17, .Lcp_tmp228
	b	free_thunk
.Lcp_tmp228:
	b	.Lcp_BB321_3
.Lcp_func_end321:
	.size	op_STORE_FAST_JUMP_BACKWARD_PLAIN, .Lcp_func_end321-op_STORE_FAST_JUMP_BACKWARD_PLAIN
	.cfi_endproc
	.p2align	2
	.type	op_POP_TOP_JUMP_BACKWARD_PLAIN,@function
op_POP_TOP_JUMP_BACKWARD_PLAIN:
	.cfi_startproc
	ldr	x0, [x22, #-8]!
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB322_2
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB322_7
.Lcp_BB322_2:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	cmp	x8, #59
	b.ne	.Lcp_BB322_5
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB322_6
	lsr	w8, w25, #10
	mov	w9, #4
	mov	w8, w8
	sub	x8, x9, x8
	add	x23, x23, x8, lsl #2
	ldr	w25, [x23]
	and	x8, x25, #0x3ff
.Lcp_BB322_5:
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB322_6:
	b	op_JUMP_BACKWARD_PLAIN
.Lcp_BB322_7:
	adr	x17, .Lcp_tmp229
	b	free_thunk
.Lcp_tmp229:
	b	.Lcp_BB322_2
.Lcp_func_end322:
	.size	op_POP_TOP_JUMP_BACKWARD_PLAIN, .Lcp_func_end322-op_POP_TOP_JUMP_BACKWARD_PLAIN
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
	b.eq	.Lcp_BB323_6
.Lcp_BB323_1:
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	mov	x0, x20
	bl	cp_list_append
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	tbnz	w0, #31, .Lcp_BB323_9
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	cmp	x8, #59
	b.ne	.Lcp_BB323_5
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB323_10
	lsr	w8, w25, #10
	mov	w9, #4
	mov	w8, w8
	sub	x8, x9, x8
	add	x23, x23, x8, lsl #2
	ldr	w25, [x23]
	and	x8, x25, #0x3ff
.Lcp_BB323_5:
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB323_6:
	cmp	x2, #3
	b.eq	.Lcp_BB323_1
	and	x8, x2, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB323_1
	ldr	w9, [x8]
	and	x2, x2, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB323_1
.Lcp_BB323_9:
	mov	w8, #3
	str	x8, [x22]
	b	op_UNWIND
.Lcp_BB323_10:
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	b	op_JUMP_BACKWARD_PLAIN
.Lcp_func_end323:
	.size	op_LIST_APPEND_JUMP_BACKWARD_PLAIN, .Lcp_func_end323-op_LIST_APPEND_JUMP_BACKWARD_PLAIN
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
	tbnz	w0, #31, .Lcp_BB324_7
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB324_3
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB324_9
.Lcp_BB324_3:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	cmp	x8, #59
	b.ne	.Lcp_BB324_6
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB324_8
	lsr	w8, w25, #10
	mov	w9, #4
	mov	w8, w8
	sub	x8, x9, x8
	add	x23, x23, x8, lsl #2
	ldr	w25, [x23]
	and	x8, x25, #0x3ff
.Lcp_BB324_6:
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB324_7:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB324_8:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_JUMP_BACKWARD_PLAIN
.Lcp_BB324_9:
	.cfi_restore_state
	mov	x0, x19
	adr	x17, .Lcp_tmp230
	b	free_thunk
.Lcp_tmp230:
	b	.Lcp_BB324_3
.Lcp_func_end324:
	.size	op_SET_ADD_JUMP_BACKWARD_PLAIN, .Lcp_func_end324-op_SET_ADD_JUMP_BACKWARD_PLAIN
	.cfi_endproc
	.p2align	2
	.type	op_RESUME_POP_TOP,@function
op_RESUME_POP_TOP:
	.cfi_startproc
	tst	x25, #0xfffff800
	b.ne	.Lcp_BB325_2
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB325_6
.Lcp_BB325_2:
	ldr	x0, [x22, #-8]!
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB325_4
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB325_5
.Lcp_BB325_4:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB325_5:
	mov	x8, x23
	add	x23, x23, #4
	adr	x17, .Lcp_tmp231
	b	free_thunk
.Lcp_tmp231:
	mov	x23, x8
	b	.Lcp_BB325_4
.Lcp_BB325_6:
	b	op_COLD_RESUME_POP_TOP
.Lcp_func_end325:
	.size	op_RESUME_POP_TOP, .Lcp_func_end325-op_RESUME_POP_TOP
	.cfi_endproc
	.p2align	2
	.type	op_RESUME_POP_TOP_JUMP_BACKWARD_PLAIN,@function
op_RESUME_POP_TOP_JUMP_BACKWARD_PLAIN:
	.cfi_startproc
	tst	x25, #0xfffff800
	b.ne	.Lcp_BB326_2
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB326_10
.Lcp_BB326_2:
	ldr	x0, [x22, #-8]!
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB326_4
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB326_9
.Lcp_BB326_4:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	cmp	x8, #59
	b.ne	.Lcp_BB326_7
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB326_8
	lsr	w8, w25, #10
	mov	w9, #4
	mov	w8, w8
	sub	x8, x9, x8
	add	x23, x23, x8, lsl #2
	ldr	w25, [x23]
	and	x8, x25, #0x3ff
.Lcp_BB326_7:
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB326_8:
	b	op_JUMP_BACKWARD_PLAIN
.Lcp_BB326_9:
	mov	x8, x23
	add	x23, x23, #4
	adr	x17, .Lcp_tmp232
	b	free_thunk
.Lcp_tmp232:
	mov	x23, x8
	b	.Lcp_BB326_4
.Lcp_BB326_10:
	b	op_COLD_RESUME_POP_TOP_JUMP_BACKWARD_PLAIN
.Lcp_func_end326:
	.size	op_RESUME_POP_TOP_JUMP_BACKWARD_PLAIN, .Lcp_func_end326-op_RESUME_POP_TOP_JUMP_BACKWARD_PLAIN
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
.Lcp_func_end327:
	.size	cp_threaded_run, .Lcp_func_end327-cp_threaded_run
	.cfi_endproc
	.section	.text.unlikely.,"ax",@progbits
	.p2align	2
	.type	op_COLD_LOAD_FAST_CHECK,@function
op_COLD_LOAD_FAST_CHECK:
	.cfi_startproc
	mvn	w8, w25, lsr #10
	ldr	x8, [x21, w8, sxtw #3]
	cmp	x8, #3
	b.eq	.Lcp_BB328_4
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB328_3
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB328_3:
	str	x8, [x22], #8
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB328_4:
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
.Lcp_func_end328:
	.size	op_COLD_LOAD_FAST_CHECK, .Lcp_func_end328-op_COLD_LOAD_FAST_CHECK
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
	cbz	x0, .Lcp_BB329_2
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
.Lcp_BB329_2:
	.cfi_restore_state
	ldr	x0, [x20, #56]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	ret
.Lcp_func_end329:
	.size	op_UNWIND, .Lcp_func_end329-op_UNWIND
	.cfi_endproc
	.p2align	2
	.type	op_COLD_DELETE_FAST,@function
op_COLD_DELETE_FAST:
	.cfi_startproc
	mvn	w8, w25, lsr #10
	ldr	x0, [x21, w8, sxtw #3]
	cmp	x0, #3
	b.eq	.Lcp_BB330_4
	and	x9, x0, #0x3
	cmp	x9, #1
	mov	w9, #3
	str	x9, [x21, w8, sxtw #3]
	b.ne	.Lcp_BB330_3
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB330_5
.Lcp_BB330_3:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB330_4:
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
.Lcp_BB330_5:
	adr	x17, .Lcp_tmp233
	b	free_thunk
.Lcp_tmp233:
	b	.Lcp_BB330_3
.Lcp_func_end330:
	.size	op_COLD_DELETE_FAST, .Lcp_func_end330-op_COLD_DELETE_FAST
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
	b.eq	.Lcp_BB331_4
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB331_3
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB331_3:
	str	x8, [x22], #8
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB331_4:
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
.Lcp_func_end331:
	.size	op_COLD_LOAD_DEREF, .Lcp_func_end331-op_COLD_LOAD_DEREF
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
	b.eq	.Lcp_BB332_4
	and	x9, x0, #0x3
	mov	w10, #3
	cmp	x9, #1
	str	x10, [x8, #16]
	b.ne	.Lcp_BB332_3
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB332_5
.Lcp_BB332_3:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB332_4:
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
.Lcp_BB332_5:
	adr	x17, .Lcp_tmp234
	b	free_thunk
.Lcp_tmp234:
	b	.Lcp_BB332_3
.Lcp_func_end332:
	.size	op_COLD_DELETE_DEREF, .Lcp_func_end332-op_COLD_DELETE_DEREF
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
.Lcp_func_end333:
	.size	op_SPECIALIZE_LOAD_GLOBAL, .Lcp_func_end333-op_SPECIALIZE_LOAD_GLOBAL
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
.Lcp_func_end334:
	.size	op_SPECIALIZE_LOAD_ATTR, .Lcp_func_end334-op_SPECIALIZE_LOAD_ATTR
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
.Lcp_func_end335:
	.size	op_SPECIALIZE_LOAD_METHOD, .Lcp_func_end335-op_SPECIALIZE_LOAD_METHOD
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
.Lcp_func_end336:
	.size	op_SPECIALIZE_LOAD_SUPER_METHOD, .Lcp_func_end336-op_SPECIALIZE_LOAD_SUPER_METHOD
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
.Lcp_func_end337:
	.size	op_SPECIALIZE_STORE_ATTR, .Lcp_func_end337-op_SPECIALIZE_STORE_ATTR
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
.Lcp_func_end338:
	.size	op_SPECIALIZE_BINARY_SUBSCR, .Lcp_func_end338-op_SPECIALIZE_BINARY_SUBSCR
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
.Lcp_func_end339:
	.size	op_SPECIALIZE_STORE_SUBSCR, .Lcp_func_end339-op_SPECIALIZE_STORE_SUBSCR
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
.Lcp_func_end340:
	.size	op_SPECIALIZE_BINARY_OP, .Lcp_func_end340-op_SPECIALIZE_BINARY_OP
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
.Lcp_func_end341:
	.size	op_SPECIALIZE_COMPARE_OP, .Lcp_func_end341-op_SPECIALIZE_COMPARE_OP
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
.Lcp_func_end342:
	.size	op_SPECIALIZE_UNARY_NEGATIVE, .Lcp_func_end342-op_SPECIALIZE_UNARY_NEGATIVE
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
.Lcp_func_end343:
	.size	op_SPECIALIZE_TO_BOOL, .Lcp_func_end343-op_SPECIALIZE_TO_BOOL
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
.Lcp_func_end344:
	.size	op_SPECIALIZE_JUMP_BACKWARD, .Lcp_func_end344-op_SPECIALIZE_JUMP_BACKWARD
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
	cbz	w8, .Lcp_BB345_3
	sub	x8, x22, x21
	mov	x0, x20
	str	x23, [x21, #16]
	sub	x8, x8, #64
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_handle_events
	tbnz	w0, #31, .Lcp_BB345_4
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB345_3:
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
.Lcp_BB345_4:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end345:
	.size	op_COLD_JUMP_BACKWARD_PLAIN, .Lcp_func_end345-op_COLD_JUMP_BACKWARD_PLAIN
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
	b.ne	.Lcp_BB346_4
	ldr	w8, [x20, #16]
	cbz	w8, .Lcp_BB346_4
	sub	x8, x22, x21
	mov	x0, x20
	str	x23, [x21, #16]
	sub	x8, x8, #64
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_handle_events
	tbnz	w0, #31, .Lcp_BB346_5
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB346_4:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB346_5:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end346:
	.size	op_COLD_RESUME, .Lcp_func_end346-op_COLD_RESUME
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
.Lcp_func_end347:
	.size	op_SPECIALIZE_GET_ITER, .Lcp_func_end347-op_SPECIALIZE_GET_ITER
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
.Lcp_func_end348:
	.size	op_SPECIALIZE_GET_YIELD_FROM_ITER, .Lcp_func_end348-op_SPECIALIZE_GET_YIELD_FROM_ITER
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
.Lcp_func_end349:
	.size	op_SPECIALIZE_FOR_ITER, .Lcp_func_end349-op_SPECIALIZE_FOR_ITER
	.cfi_endproc
	.text
	.p2align	2
	.type	op_RETURN_FLAGGED,@function
op_RETURN_FLAGGED:
	.cfi_startproc
	ldr	w8, [x21, #40]
	cmp	w8, #4
	b.ne	.Lcp_BB350_2
	adrp	x9, cp_none+3
	add	x9, x9, :lo12:cp_none+3
	cmp	x25, x9
	b.eq	.Lcp_BB350_7
	b	.Lcp_BB350_18
.Lcp_BB350_2:
	cmp	w8, #2
	b.eq	.Lcp_BB350_4
	cmp	w8, #64
	b.ne	.Lcp_BB350_18
.Lcp_BB350_4:
	cmp	w8, #64
	b.ne	.Lcp_BB350_7
	and	x9, x25, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB350_7
	and	x9, x25, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB350_20
.Lcp_BB350_7:
	ldr	x9, [x21]
	ldr	w9, [x9, #64]
	cbz	w9, .Lcp_BB350_13
	neg	x9, x9, lsl #3
	mov	x10, #-8
	mov	w11, #3
	b	.Lcp_BB350_10
.Lcp_BB350_9:
	add	x9, x9, #8
	sub	x10, x10, #8
	cbz	x9, .Lcp_BB350_13
.Lcp_BB350_10:
	ldr	x0, [x21, x10]
	str	x11, [x21, x10]
	and	x12, x0, #0x3
	cmp	x12, #1
	b.ne	.Lcp_BB350_9
	and	x12, x0, #0xfffffffffffffffc
	ldr	w13, [x12]
	subs	w13, w13, #1
	str	w13, [x12]
	b.ne	.Lcp_BB350_9
	adr	x17, .Lcp_tmp235
	b	free_thunk
.Lcp_tmp235:
	b	.Lcp_BB350_9
.Lcp_BB350_13:
	ldr	x0, [x21, #24]
	and	x9, x0, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB350_15
	and	x9, x0, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB350_19
.Lcp_BB350_15:
	ldr	x21, [x21, #8]
	cmp	w8, #2
	str	x21, [x20]
	b.ne	.Lcp_BB350_17
	mov	x0, x25
	ret
.Lcp_BB350_17:
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
.Lcp_BB350_18:
	b	op_RETURN
.Lcp_BB350_19:
	adr	x17, .Lcp_tmp236
	b	free_thunk
.Lcp_tmp236:
	b	.Lcp_BB350_15
.Lcp_BB350_20:
	mov	x0, x25
	adr	x17, .Lcp_tmp237
	b	free_thunk
.Lcp_tmp237:
	b	.Lcp_BB350_7
.Lcp_func_end350:
	.size	op_RETURN_FLAGGED, .Lcp_func_end350-op_RETURN_FLAGGED
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
	cbz	x0, .Lcp_BB351_2
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
.Lcp_BB351_2:
	.cfi_restore_state
	ldr	x0, [x20, #56]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	ret
.Lcp_func_end351:
	.size	op_RETURN, .Lcp_func_end351-op_RETURN
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
.Lcp_func_end352:
	.size	op_SPECIALIZE_SEND, .Lcp_func_end352-op_SPECIALIZE_SEND
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
.Lcp_func_end353:
	.size	op_SPECIALIZE_UNPACK_SEQUENCE, .Lcp_func_end353-op_SPECIALIZE_UNPACK_SEQUENCE
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
.Lcp_func_end354:
	.size	op_SPECIALIZE_CALL, .Lcp_func_end354-op_SPECIALIZE_CALL
	.cfi_endproc
	.p2align	2
	.type	op_COLD_BINARY_OP_ADD_FLOAT,@function
op_COLD_BINARY_OP_ADD_FLOAT:
	.cfi_startproc
	mov	x10, x22
	ldr	x8, [x22, #-8]!
	ldur	x9, [x22, #-8]
	and	x12, x9, #0x3
	cmp	x12, #2
	b.eq	.Lcp_BB355_3
	tbz	w9, #0, .Lcp_BB355_16
	and	x11, x9, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x13
	b.ne	.Lcp_BB355_16
.Lcp_BB355_3:
	and	x11, x8, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB355_6
	tbz	w8, #0, .Lcp_BB355_16
	and	x13, x8, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x13, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB355_16
.Lcp_BB355_6:
	cmp	x12, #2
	b.ne	.Lcp_BB355_17
	ror	x13, x9, #4
	mov	x14, #-2882303761517117440
	add	x13, x13, x14
	fmov	d0, x13
.Lcp_BB355_8:
	cmp	x11, #2
	b.ne	.Lcp_BB355_18
	ror	x13, x8, #4
	mov	x14, #-2882303761517117440
	add	x13, x13, x14
	fmov	d1, x13
.Lcp_BB355_10:
	fadd	d0, d0, d1
	mov	x14, #2882303761517117440
	fmov	x13, d0
	add	x13, x13, x14
	ror	x0, x13, #60
	and	x13, x0, #0x3
	cmp	x13, #2
	b.ne	.Lcp_BB355_19
.Lcp_BB355_11:
	cmp	x12, #1
	stur	x0, [x10, #-16]
	b.ne	.Lcp_BB355_13
	and	x10, x9, #0xfffffffffffffffc
	ldr	w12, [x10]
	subs	w12, w12, #1
	str	w12, [x10]
	b.eq	.Lcp_BB355_20
.Lcp_BB355_13:
	cmp	x11, #1
	b.ne	.Lcp_BB355_15
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB355_21
.Lcp_BB355_15:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB355_16:
	mov	x22, x10
	b	op_BINARY_OP
.Lcp_BB355_17:
	and	x13, x9, #0xfffffffffffffffc
	ldr	d0, [x13, #16]
	b	.Lcp_BB355_8
.Lcp_BB355_18:
	and	x13, x8, #0xfffffffffffffffc
	ldr	d1, [x13, #16]
	b	.Lcp_BB355_10
.Lcp_BB355_19:
	adr	x17, .Lcp_tmp238
	b	box_thunk
.Lcp_tmp238:
	b	.Lcp_BB355_11
.Lcp_BB355_20:
	mov	x0, x9
	adr	x17, .Lcp_tmp239
	b	free_thunk
.Lcp_tmp239:
	b	.Lcp_BB355_13
.Lcp_BB355_21:
	mov	x0, x8
	adr	x17, .Lcp_tmp240
	b	free_thunk
.Lcp_tmp240:
	b	.Lcp_BB355_15
.Lcp_func_end355:
	.size	op_COLD_BINARY_OP_ADD_FLOAT, .Lcp_func_end355-op_COLD_BINARY_OP_ADD_FLOAT
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
	b.ne	.Lcp_BB356_3
	tst	x11, #0x3
	b.ne	.Lcp_BB356_11
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
	b	.Lcp_BB356_7
.Lcp_BB356_3:
	tbz	w8, #0, .Lcp_BB356_11
	and	x12, x8, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x12, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB356_11
	tst	x11, #0x3
	b.ne	.Lcp_BB356_11
	ldr	d0, [x12, #16]
.Lcp_BB356_7:
	asr	x11, x11, #2
	mov	x12, #2882303761517117440
	scvtf	d1, x11
	fadd	d0, d0, d1
	fmov	x11, d0
	add	x11, x11, x12
	ror	x0, x11, #60
	and	x11, x0, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB356_12
.Lcp_BB356_8:
	cmp	x10, #1
	stur	x0, [x9, #-16]
	b.ne	.Lcp_BB356_10
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB356_13
.Lcp_BB356_10:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB356_11:
	mov	x22, x9
	b	op_BINARY_OP
.Lcp_BB356_12:
	adr	x17, .Lcp_tmp241
	b	box_thunk
.Lcp_tmp241:
	b	.Lcp_BB356_8
.Lcp_BB356_13:
	mov	x0, x8
	adr	x17, .Lcp_tmp242
	b	free_thunk
.Lcp_tmp242:
	b	.Lcp_BB356_10
.Lcp_func_end356:
	.size	op_COLD_BINARY_OP_ADD_FLOAT_INT, .Lcp_func_end356-op_COLD_BINARY_OP_ADD_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_BINARY_OP_ADD_INT_FLOAT,@function
op_COLD_BINARY_OP_ADD_INT_FLOAT:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-8]!
	ldur	x11, [x22, #-8]
	tst	x11, #0x3
	b.ne	.Lcp_BB357_10
	and	x10, x8, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB357_3
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
	b	.Lcp_BB357_6
.Lcp_BB357_3:
	tbz	w8, #0, .Lcp_BB357_10
	and	x12, x8, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x12, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB357_10
	ldr	d0, [x12, #16]
.Lcp_BB357_6:
	asr	x11, x11, #2
	mov	x12, #2882303761517117440
	scvtf	d1, x11
	fadd	d0, d0, d1
	fmov	x11, d0
	add	x11, x11, x12
	ror	x0, x11, #60
	and	x11, x0, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB357_11
.Lcp_BB357_7:
	cmp	x10, #1
	stur	x0, [x9, #-16]
	b.ne	.Lcp_BB357_9
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB357_12
.Lcp_BB357_9:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB357_10:
	mov	x22, x9
	b	op_BINARY_OP
.Lcp_BB357_11:
	adr	x17, .Lcp_tmp243
	b	box_thunk
.Lcp_tmp243:
	b	.Lcp_BB357_7
.Lcp_BB357_12:
	mov	x0, x8
	adr	x17, .Lcp_tmp244
	b	free_thunk
.Lcp_tmp244:
	b	.Lcp_BB357_9
.Lcp_func_end357:
	.size	op_COLD_BINARY_OP_ADD_INT_FLOAT, .Lcp_func_end357-op_COLD_BINARY_OP_ADD_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_BINARY_OP_SUB_FLOAT,@function
op_COLD_BINARY_OP_SUB_FLOAT:
	.cfi_startproc
	mov	x10, x22
	ldr	x8, [x22, #-8]!
	ldur	x9, [x22, #-8]
	and	x12, x9, #0x3
	cmp	x12, #2
	b.eq	.Lcp_BB358_3
	tbz	w9, #0, .Lcp_BB358_16
	and	x11, x9, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x13
	b.ne	.Lcp_BB358_16
.Lcp_BB358_3:
	and	x11, x8, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB358_6
	tbz	w8, #0, .Lcp_BB358_16
	and	x13, x8, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x13, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB358_16
.Lcp_BB358_6:
	cmp	x12, #2
	b.ne	.Lcp_BB358_17
	ror	x13, x9, #4
	mov	x14, #-2882303761517117440
	add	x13, x13, x14
	fmov	d0, x13
.Lcp_BB358_8:
	cmp	x11, #2
	b.ne	.Lcp_BB358_18
	ror	x13, x8, #4
	mov	x14, #-2882303761517117440
	add	x13, x13, x14
	fmov	d1, x13
.Lcp_BB358_10:
	fsub	d0, d0, d1
	mov	x14, #2882303761517117440
	fmov	x13, d0
	add	x13, x13, x14
	ror	x0, x13, #60
	and	x13, x0, #0x3
	cmp	x13, #2
	b.ne	.Lcp_BB358_19
.Lcp_BB358_11:
	cmp	x12, #1
	stur	x0, [x10, #-16]
	b.ne	.Lcp_BB358_13
	and	x10, x9, #0xfffffffffffffffc
	ldr	w12, [x10]
	subs	w12, w12, #1
	str	w12, [x10]
	b.eq	.Lcp_BB358_20
.Lcp_BB358_13:
	cmp	x11, #1
	b.ne	.Lcp_BB358_15
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB358_21
.Lcp_BB358_15:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB358_16:
	mov	x22, x10
	b	op_BINARY_OP
.Lcp_BB358_17:
	and	x13, x9, #0xfffffffffffffffc
	ldr	d0, [x13, #16]
	b	.Lcp_BB358_8
.Lcp_BB358_18:
	and	x13, x8, #0xfffffffffffffffc
	ldr	d1, [x13, #16]
	b	.Lcp_BB358_10
.Lcp_BB358_19:
	adr	x17, .Lcp_tmp245
	b	box_thunk
.Lcp_tmp245:
	b	.Lcp_BB358_11
.Lcp_BB358_20:
	mov	x0, x9
	adr	x17, .Lcp_tmp246
	b	free_thunk
.Lcp_tmp246:
	b	.Lcp_BB358_13
.Lcp_BB358_21:
	mov	x0, x8
	adr	x17, .Lcp_tmp247
	b	free_thunk
.Lcp_tmp247:
	b	.Lcp_BB358_15
.Lcp_func_end358:
	.size	op_COLD_BINARY_OP_SUB_FLOAT, .Lcp_func_end358-op_COLD_BINARY_OP_SUB_FLOAT
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
	b.ne	.Lcp_BB359_3
	tst	x11, #0x3
	b.ne	.Lcp_BB359_11
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
	b	.Lcp_BB359_7
.Lcp_BB359_3:
	tbz	w8, #0, .Lcp_BB359_11
	and	x12, x8, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x12, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB359_11
	tst	x11, #0x3
	b.ne	.Lcp_BB359_11
	ldr	d0, [x12, #16]
.Lcp_BB359_7:
	asr	x11, x11, #2
	mov	x12, #2882303761517117440
	scvtf	d1, x11
	fsub	d0, d0, d1
	fmov	x11, d0
	add	x11, x11, x12
	ror	x0, x11, #60
	and	x11, x0, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB359_12
.Lcp_BB359_8:
	cmp	x10, #1
	stur	x0, [x9, #-16]
	b.ne	.Lcp_BB359_10
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB359_13
.Lcp_BB359_10:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB359_11:
	mov	x22, x9
	b	op_BINARY_OP
.Lcp_BB359_12:
	adr	x17, .Lcp_tmp248
	b	box_thunk
.Lcp_tmp248:
	b	.Lcp_BB359_8
.Lcp_BB359_13:
	mov	x0, x8
	adr	x17, .Lcp_tmp249
	b	free_thunk
.Lcp_tmp249:
	b	.Lcp_BB359_10
.Lcp_func_end359:
	.size	op_COLD_BINARY_OP_SUB_FLOAT_INT, .Lcp_func_end359-op_COLD_BINARY_OP_SUB_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_BINARY_OP_SUB_INT_FLOAT,@function
op_COLD_BINARY_OP_SUB_INT_FLOAT:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-8]!
	ldur	x11, [x22, #-8]
	tst	x11, #0x3
	b.ne	.Lcp_BB360_10
	and	x10, x8, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB360_3
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
	b	.Lcp_BB360_6
.Lcp_BB360_3:
	tbz	w8, #0, .Lcp_BB360_10
	and	x12, x8, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x12, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB360_10
	ldr	d0, [x12, #16]
.Lcp_BB360_6:
	asr	x11, x11, #2
	mov	x12, #2882303761517117440
	scvtf	d1, x11
	fsub	d0, d1, d0
	fmov	x11, d0
	add	x11, x11, x12
	ror	x0, x11, #60
	and	x11, x0, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB360_11
.Lcp_BB360_7:
	cmp	x10, #1
	stur	x0, [x9, #-16]
	b.ne	.Lcp_BB360_9
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB360_12
.Lcp_BB360_9:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB360_10:
	mov	x22, x9
	b	op_BINARY_OP
.Lcp_BB360_11:
	adr	x17, .Lcp_tmp250
	b	box_thunk
.Lcp_tmp250:
	b	.Lcp_BB360_7
.Lcp_BB360_12:
	mov	x0, x8
	adr	x17, .Lcp_tmp251
	b	free_thunk
.Lcp_tmp251:
	b	.Lcp_BB360_9
.Lcp_func_end360:
	.size	op_COLD_BINARY_OP_SUB_INT_FLOAT, .Lcp_func_end360-op_COLD_BINARY_OP_SUB_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_BINARY_OP_MUL_FLOAT,@function
op_COLD_BINARY_OP_MUL_FLOAT:
	.cfi_startproc
	mov	x10, x22
	ldr	x8, [x22, #-8]!
	ldur	x9, [x22, #-8]
	and	x12, x9, #0x3
	cmp	x12, #2
	b.eq	.Lcp_BB361_3
	tbz	w9, #0, .Lcp_BB361_16
	and	x11, x9, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x13
	b.ne	.Lcp_BB361_16
.Lcp_BB361_3:
	and	x11, x8, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB361_6
	tbz	w8, #0, .Lcp_BB361_16
	and	x13, x8, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x13, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB361_16
.Lcp_BB361_6:
	cmp	x12, #2
	b.ne	.Lcp_BB361_17
	ror	x13, x9, #4
	mov	x14, #-2882303761517117440
	add	x13, x13, x14
	fmov	d0, x13
.Lcp_BB361_8:
	cmp	x11, #2
	b.ne	.Lcp_BB361_18
	ror	x13, x8, #4
	mov	x14, #-2882303761517117440
	add	x13, x13, x14
	fmov	d1, x13
.Lcp_BB361_10:
	fmul	d0, d0, d1
	mov	x14, #2882303761517117440
	fmov	x13, d0
	add	x13, x13, x14
	ror	x0, x13, #60
	and	x13, x0, #0x3
	cmp	x13, #2
	b.ne	.Lcp_BB361_19
.Lcp_BB361_11:
	cmp	x12, #1
	stur	x0, [x10, #-16]
	b.ne	.Lcp_BB361_13
	and	x10, x9, #0xfffffffffffffffc
	ldr	w12, [x10]
	subs	w12, w12, #1
	str	w12, [x10]
	b.eq	.Lcp_BB361_20
.Lcp_BB361_13:
	cmp	x11, #1
	b.ne	.Lcp_BB361_15
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB361_21
.Lcp_BB361_15:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB361_16:
	mov	x22, x10
	b	op_BINARY_OP
.Lcp_BB361_17:
	and	x13, x9, #0xfffffffffffffffc
	ldr	d0, [x13, #16]
	b	.Lcp_BB361_8
.Lcp_BB361_18:
	and	x13, x8, #0xfffffffffffffffc
	ldr	d1, [x13, #16]
	b	.Lcp_BB361_10
.Lcp_BB361_19:
	adr	x17, .Lcp_tmp252
	b	box_thunk
.Lcp_tmp252:
	b	.Lcp_BB361_11
.Lcp_BB361_20:
	mov	x0, x9
	adr	x17, .Lcp_tmp253
	b	free_thunk
.Lcp_tmp253:
	b	.Lcp_BB361_13
.Lcp_BB361_21:
	mov	x0, x8
	adr	x17, .Lcp_tmp254
	b	free_thunk
.Lcp_tmp254:
	b	.Lcp_BB361_15
.Lcp_func_end361:
	.size	op_COLD_BINARY_OP_MUL_FLOAT, .Lcp_func_end361-op_COLD_BINARY_OP_MUL_FLOAT
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
	b.ne	.Lcp_BB362_3
	tst	x11, #0x3
	b.ne	.Lcp_BB362_11
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
	b	.Lcp_BB362_7
.Lcp_BB362_3:
	tbz	w8, #0, .Lcp_BB362_11
	and	x12, x8, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x12, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB362_11
	tst	x11, #0x3
	b.ne	.Lcp_BB362_11
	ldr	d0, [x12, #16]
.Lcp_BB362_7:
	asr	x11, x11, #2
	mov	x12, #2882303761517117440
	scvtf	d1, x11
	fmul	d0, d0, d1
	fmov	x11, d0
	add	x11, x11, x12
	ror	x0, x11, #60
	and	x11, x0, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB362_12
.Lcp_BB362_8:
	cmp	x10, #1
	stur	x0, [x9, #-16]
	b.ne	.Lcp_BB362_10
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB362_13
.Lcp_BB362_10:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB362_11:
	mov	x22, x9
	b	op_BINARY_OP
.Lcp_BB362_12:
	adr	x17, .Lcp_tmp255
	b	box_thunk
.Lcp_tmp255:
	b	.Lcp_BB362_8
.Lcp_BB362_13:
	mov	x0, x8
	adr	x17, .Lcp_tmp256
	b	free_thunk
.Lcp_tmp256:
	b	.Lcp_BB362_10
.Lcp_func_end362:
	.size	op_COLD_BINARY_OP_MUL_FLOAT_INT, .Lcp_func_end362-op_COLD_BINARY_OP_MUL_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_BINARY_OP_MUL_INT_FLOAT,@function
op_COLD_BINARY_OP_MUL_INT_FLOAT:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-8]!
	ldur	x11, [x22, #-8]
	tst	x11, #0x3
	b.ne	.Lcp_BB363_10
	and	x10, x8, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB363_3
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
	b	.Lcp_BB363_6
.Lcp_BB363_3:
	tbz	w8, #0, .Lcp_BB363_10
	and	x12, x8, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x12, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB363_10
	ldr	d0, [x12, #16]
.Lcp_BB363_6:
	asr	x11, x11, #2
	mov	x12, #2882303761517117440
	scvtf	d1, x11
	fmul	d0, d0, d1
	fmov	x11, d0
	add	x11, x11, x12
	ror	x0, x11, #60
	and	x11, x0, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB363_11
.Lcp_BB363_7:
	cmp	x10, #1
	stur	x0, [x9, #-16]
	b.ne	.Lcp_BB363_9
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB363_12
.Lcp_BB363_9:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB363_10:
	mov	x22, x9
	b	op_BINARY_OP
.Lcp_BB363_11:
	adr	x17, .Lcp_tmp257
	b	box_thunk
.Lcp_tmp257:
	b	.Lcp_BB363_7
.Lcp_BB363_12:
	mov	x0, x8
	adr	x17, .Lcp_tmp258
	b	free_thunk
.Lcp_tmp258:
	b	.Lcp_BB363_9
.Lcp_func_end363:
	.size	op_COLD_BINARY_OP_MUL_INT_FLOAT, .Lcp_func_end363-op_COLD_BINARY_OP_MUL_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_BINARY_OP_TRUE_DIV_FLOAT,@function
op_COLD_BINARY_OP_TRUE_DIV_FLOAT:
	.cfi_startproc
	mov	x10, x22
	ldr	x8, [x22, #-8]!
	ldur	x9, [x22, #-8]
	and	x12, x9, #0x3
	cmp	x12, #2
	b.eq	.Lcp_BB364_3
	tbz	w9, #0, .Lcp_BB364_19
	and	x11, x9, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x13
	b.ne	.Lcp_BB364_19
.Lcp_BB364_3:
	and	x11, x8, #0x3
	ror	x13, x8, #4
	cmp	x11, #2
	b.ne	.Lcp_BB364_5
	mov	x14, #-2882303761517117440
	add	x14, x13, x14
	fmov	d0, x14
	b	.Lcp_BB364_8
.Lcp_BB364_5:
	tbz	w8, #0, .Lcp_BB364_19
	and	x14, x8, #0xfffffffffffffffc
	adrp	x16, cp_type_float
	add	x16, x16, :lo12:cp_type_float
	ldr	x15, [x14, #8]
	cmp	x15, x16
	b.ne	.Lcp_BB364_19
	ldr	d0, [x14, #16]
.Lcp_BB364_8:
	fcmp	d0, #0.0
	b.eq	.Lcp_BB364_19
	cmp	x12, #2
	b.ne	.Lcp_BB364_20
	ror	x14, x9, #4
	mov	x15, #-2882303761517117440
	add	x14, x14, x15
	fmov	d0, x14
.Lcp_BB364_11:
	cmp	x11, #2
	b.ne	.Lcp_BB364_21
	mov	x14, #-2882303761517117440
	add	x13, x13, x14
	fmov	d1, x13
.Lcp_BB364_13:
	fdiv	d0, d0, d1
	mov	x14, #2882303761517117440
	fmov	x13, d0
	add	x13, x13, x14
	ror	x0, x13, #60
	and	x13, x0, #0x3
	cmp	x13, #2
	b.ne	.Lcp_BB364_22
.Lcp_BB364_14:
	cmp	x12, #1
	stur	x0, [x10, #-16]
	b.ne	.Lcp_BB364_16
	and	x10, x9, #0xfffffffffffffffc
	ldr	w12, [x10]
	subs	w12, w12, #1
	str	w12, [x10]
	b.eq	.Lcp_BB364_23
.Lcp_BB364_16:
	cmp	x11, #1
	b.ne	.Lcp_BB364_18
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB364_24
.Lcp_BB364_18:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB364_19:
	mov	x22, x10
	b	op_BINARY_OP
.Lcp_BB364_20:
	and	x14, x9, #0xfffffffffffffffc
	ldr	d0, [x14, #16]
	b	.Lcp_BB364_11
.Lcp_BB364_21:
	and	x13, x8, #0xfffffffffffffffc
	ldr	d1, [x13, #16]
	b	.Lcp_BB364_13
.Lcp_BB364_22:
	adr	x17, .Lcp_tmp259
	b	box_thunk
.Lcp_tmp259:
	b	.Lcp_BB364_14
.Lcp_BB364_23:
	mov	x0, x9
	adr	x17, .Lcp_tmp260
	b	free_thunk
.Lcp_tmp260:
	b	.Lcp_BB364_16
.Lcp_BB364_24:
	mov	x0, x8
	adr	x17, .Lcp_tmp261
	b	free_thunk
.Lcp_tmp261:
	b	.Lcp_BB364_18
.Lcp_func_end364:
	.size	op_COLD_BINARY_OP_TRUE_DIV_FLOAT, .Lcp_func_end364-op_COLD_BINARY_OP_TRUE_DIV_FLOAT
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
	b.eq	.Lcp_BB365_3
	tbz	w8, #0, .Lcp_BB365_11
	and	x12, x8, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB365_11
.Lcp_BB365_3:
	tst	x11, #0x3
	b.ne	.Lcp_BB365_11
	cbz	x11, .Lcp_BB365_11
	cmp	x10, #2
	b.ne	.Lcp_BB365_12
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
.Lcp_BB365_7:
	asr	x11, x11, #2
	mov	x12, #2882303761517117440
	scvtf	d1, x11
	fdiv	d0, d0, d1
	fmov	x11, d0
	add	x11, x11, x12
	ror	x0, x11, #60
	and	x11, x0, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB365_13
.Lcp_BB365_8:
	cmp	x10, #1
	stur	x0, [x9, #-16]
	b.ne	.Lcp_BB365_10
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB365_14
.Lcp_BB365_10:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB365_11:
	mov	x22, x9
	b	op_BINARY_OP
.Lcp_BB365_12:
	and	x12, x8, #0xfffffffffffffffc
	ldr	d0, [x12, #16]
	b	.Lcp_BB365_7
.Lcp_BB365_13:
	adr	x17, .Lcp_tmp262
	b	box_thunk
.Lcp_tmp262:
	b	.Lcp_BB365_8
.Lcp_BB365_14:
	mov	x0, x8
	adr	x17, .Lcp_tmp263
	b	free_thunk
.Lcp_tmp263:
	b	.Lcp_BB365_10
.Lcp_func_end365:
	.size	op_COLD_BINARY_OP_TRUE_DIV_FLOAT_INT, .Lcp_func_end365-op_COLD_BINARY_OP_TRUE_DIV_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_BINARY_OP_TRUE_DIV_INT_FLOAT,@function
op_COLD_BINARY_OP_TRUE_DIV_INT_FLOAT:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-8]!
	ldur	x11, [x22, #-8]
	tst	x11, #0x3
	b.ne	.Lcp_BB366_11
	and	x10, x8, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB366_4
	mov	x12, #8070450532247928831
	mov	x13, #2882303761517117440
	and	x12, x12, x8, ror #4
	cmp	x12, x13
	b.eq	.Lcp_BB366_11
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
	b	.Lcp_BB366_7
.Lcp_BB366_4:
	tbz	w8, #0, .Lcp_BB366_11
	and	x12, x8, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x12, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB366_11
	ldr	d0, [x12, #16]
	fcmp	d0, #0.0
	b.eq	.Lcp_BB366_11
.Lcp_BB366_7:
	asr	x11, x11, #2
	mov	x12, #2882303761517117440
	scvtf	d1, x11
	fdiv	d0, d1, d0
	fmov	x11, d0
	add	x11, x11, x12
	ror	x0, x11, #60
	and	x11, x0, #0x3
	cmp	x11, #2
	b.ne	.Lcp_BB366_12
.Lcp_BB366_8:
	cmp	x10, #1
	stur	x0, [x9, #-16]
	b.ne	.Lcp_BB366_10
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB366_13
.Lcp_BB366_10:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB366_11:
	mov	x22, x9
	b	op_BINARY_OP
.Lcp_BB366_12:
	adr	x17, .Lcp_tmp264
	b	box_thunk
.Lcp_tmp264:
	b	.Lcp_BB366_8
.Lcp_BB366_13:
	mov	x0, x8
	adr	x17, .Lcp_tmp265
	b	free_thunk
.Lcp_tmp265:
	b	.Lcp_BB366_10
.Lcp_func_end366:
	.size	op_COLD_BINARY_OP_TRUE_DIV_INT_FLOAT, .Lcp_func_end366-op_COLD_BINARY_OP_TRUE_DIV_INT_FLOAT
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
	ldr	x19, [x22, #-8]!
	ldur	x27, [x22, #-8]
	and	x29, x27, #0x3
	cmp	x29, #2
	b.eq	.Lcp_BB367_3
	tbz	w27, #0, .Lcp_BB367_19
	and	x8, x27, #0xfffffffffffffffc
	adrp	x9, cp_type_float
	add	x9, x9, :lo12:cp_type_float
	ldr	x8, [x8, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB367_19
.Lcp_BB367_3:
	and	x28, x19, #0x3
	ror	x8, x19, #4
	cmp	x28, #2
	b.ne	.Lcp_BB367_5
	mov	x9, #-2882303761517117440
	add	x9, x8, x9
	fmov	d0, x9
	b	.Lcp_BB367_8
.Lcp_BB367_5:
	tbz	w19, #0, .Lcp_BB367_19
	and	x9, x19, #0xfffffffffffffffc
	adrp	x11, cp_type_float
	add	x11, x11, :lo12:cp_type_float
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB367_19
	ldr	d0, [x9, #16]
.Lcp_BB367_8:
	fcmp	d0, #0.0
	b.eq	.Lcp_BB367_19
	cmp	x29, #2
	b.ne	.Lcp_BB367_20
	ror	x9, x27, #4
	mov	x10, #-2882303761517117440
	add	x9, x9, x10
	fmov	d0, x9
.Lcp_BB367_11:
	cmp	x28, #2
	b.ne	.Lcp_BB367_21
	mov	x9, #-2882303761517117440
	add	x8, x8, x9
	fmov	d1, x8
.Lcp_BB367_13:
	mov	x0, x20
	bl	cp_float_floor_divide
	fmov	x9, d0
	mov	x8, #2882303761517117440
	add	x8, x9, x8
	ror	x0, x8, #60
	and	x8, x0, #0x3
	cmp	x8, #2
	b.ne	.Lcp_BB367_22
.Lcp_BB367_14:
	cmp	x29, #1
	stur	x0, [x26, #-16]
	b.ne	.Lcp_BB367_16
	and	x8, x27, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB367_23
.Lcp_BB367_16:
	cmp	x28, #1
	b.ne	.Lcp_BB367_18
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB367_24
.Lcp_BB367_18:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB367_19:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x26
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_BINARY_OP
.Lcp_BB367_20:
	.cfi_restore_state
	and	x9, x27, #0xfffffffffffffffc
	ldr	d0, [x9, #16]
	b	.Lcp_BB367_11
.Lcp_BB367_21:
	and	x8, x19, #0xfffffffffffffffc
	ldr	d1, [x8, #16]
	b	.Lcp_BB367_13
.Lcp_BB367_22:
	adr	x17, .Lcp_tmp266
	b	box_thunk
.Lcp_tmp266:
	b	.Lcp_BB367_14
.Lcp_BB367_23:
	mov	x0, x27
	adr	x17, .Lcp_tmp267
	b	free_thunk
.Lcp_tmp267:
	b	.Lcp_BB367_16
.Lcp_BB367_24:
	mov	x0, x19
	adr	x17, .Lcp_tmp268
	b	free_thunk
.Lcp_tmp268:
	b	.Lcp_BB367_18
.Lcp_func_end367:
	.size	op_COLD_BINARY_OP_FLOOR_DIV_FLOAT, .Lcp_func_end367-op_COLD_BINARY_OP_FLOOR_DIV_FLOAT
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
	ldr	x19, [x22, #-8]!
	ldur	x27, [x22, #-8]
	and	x29, x27, #0x3
	cmp	x29, #2
	b.eq	.Lcp_BB368_3
	tbz	w27, #0, .Lcp_BB368_19
	and	x8, x27, #0xfffffffffffffffc
	adrp	x9, cp_type_float
	add	x9, x9, :lo12:cp_type_float
	ldr	x8, [x8, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB368_19
.Lcp_BB368_3:
	and	x28, x19, #0x3
	ror	x8, x19, #4
	cmp	x28, #2
	b.ne	.Lcp_BB368_5
	mov	x9, #-2882303761517117440
	add	x9, x8, x9
	fmov	d0, x9
	b	.Lcp_BB368_8
.Lcp_BB368_5:
	tbz	w19, #0, .Lcp_BB368_19
	and	x9, x19, #0xfffffffffffffffc
	adrp	x11, cp_type_float
	add	x11, x11, :lo12:cp_type_float
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB368_19
	ldr	d0, [x9, #16]
.Lcp_BB368_8:
	fcmp	d0, #0.0
	b.eq	.Lcp_BB368_19
	cmp	x29, #2
	b.ne	.Lcp_BB368_20
	ror	x9, x27, #4
	mov	x10, #-2882303761517117440
	add	x9, x9, x10
	fmov	d0, x9
.Lcp_BB368_11:
	cmp	x28, #2
	b.ne	.Lcp_BB368_21
	mov	x9, #-2882303761517117440
	add	x8, x8, x9
	fmov	d1, x8
.Lcp_BB368_13:
	mov	x0, x20
	bl	cp_float_modulo
	fmov	x9, d0
	mov	x8, #2882303761517117440
	add	x8, x9, x8
	ror	x0, x8, #60
	and	x8, x0, #0x3
	cmp	x8, #2
	b.ne	.Lcp_BB368_22
.Lcp_BB368_14:
	cmp	x29, #1
	stur	x0, [x26, #-16]
	b.ne	.Lcp_BB368_16
	and	x8, x27, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB368_23
.Lcp_BB368_16:
	cmp	x28, #1
	b.ne	.Lcp_BB368_18
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB368_24
.Lcp_BB368_18:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	br	x0
.Lcp_BB368_19:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x26
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_BINARY_OP
.Lcp_BB368_20:
	.cfi_restore_state
	and	x9, x27, #0xfffffffffffffffc
	ldr	d0, [x9, #16]
	b	.Lcp_BB368_11
.Lcp_BB368_21:
	and	x8, x19, #0xfffffffffffffffc
	ldr	d1, [x8, #16]
	b	.Lcp_BB368_13
.Lcp_BB368_22:
	adr	x17, .Lcp_tmp269
	b	box_thunk
.Lcp_tmp269:
	b	.Lcp_BB368_14
.Lcp_BB368_23:
	mov	x0, x27
	adr	x17, .Lcp_tmp270
	b	free_thunk
.Lcp_tmp270:
	b	.Lcp_BB368_16
.Lcp_BB368_24:
	mov	x0, x19
	adr	x17, .Lcp_tmp271
	b	free_thunk
.Lcp_tmp271:
	b	.Lcp_BB368_18
.Lcp_func_end368:
	.size	op_COLD_BINARY_OP_MOD_FLOAT, .Lcp_func_end368-op_COLD_BINARY_OP_MOD_FLOAT
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
	ldr	x19, [x22, #-8]!
	ldur	x26, [x22, #-8]
	and	x29, x26, #0x3
	cmp	x29, #2
	b.eq	.Lcp_BB369_3
	tbz	w26, #0, .Lcp_BB369_21
	and	x8, x26, #0xfffffffffffffffc
	adrp	x9, cp_type_float
	add	x9, x9, :lo12:cp_type_float
	ldr	x8, [x8, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB369_21
.Lcp_BB369_3:
	and	x28, x19, #0x3
	cmp	x28, #2
	b.eq	.Lcp_BB369_6
	tbz	w19, #0, .Lcp_BB369_21
	and	x8, x19, #0xfffffffffffffffc
	adrp	x9, cp_type_float
	add	x9, x9, :lo12:cp_type_float
	ldr	x8, [x8, #8]
	cmp	x8, x9
	b.ne	.Lcp_BB369_21
.Lcp_BB369_6:
	cmp	x29, #2
	b.ne	.Lcp_BB369_18
	ror	x8, x26, #4
	mov	x9, #-2882303761517117440
	add	x8, x8, x9
	fmov	d0, x8
.Lcp_BB369_8:
	fcmp	d0, #0.0
	b.le	.Lcp_BB369_21
	cmp	x28, #2
	b.ne	.Lcp_BB369_19
	ror	x8, x19, #4
	mov	x9, #-2882303761517117440
	add	x8, x8, x9
	fmov	d1, x8
.Lcp_BB369_11:
	mov	x0, x20
	bl	cp_float_power
	fsub	d1, d0, d0
	fcmp	d1, #0.0
	b.ne	.Lcp_BB369_20
	fmov	x8, d0
	mov	x9, #2882303761517117440
	add	x8, x8, x9
	ror	x0, x8, #60
	and	x8, x0, #0x3
	cmp	x8, #2
	b.ne	.Lcp_BB369_22
.Lcp_BB369_13:
	cmp	x29, #1
	stur	x0, [x27, #-16]
	b.ne	.Lcp_BB369_15
	and	x8, x26, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB369_23
.Lcp_BB369_15:
	cmp	x28, #1
	b.ne	.Lcp_BB369_17
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB369_24
.Lcp_BB369_17:
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
.Lcp_BB369_18:
	.cfi_restore_state
	.cfi_remember_state
	and	x8, x26, #0xfffffffffffffffc
	ldr	d0, [x8, #16]
	b	.Lcp_BB369_8
.Lcp_BB369_19:
	and	x8, x19, #0xfffffffffffffffc
	ldr	d1, [x8, #16]
	b	.Lcp_BB369_11
.Lcp_BB369_20:
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB369_21:
	mov	x22, x27
	ldp	x29, x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	.cfi_restore w29
	b	op_BINARY_OP
.Lcp_BB369_22:
	.cfi_restore_state
	adr	x17, .Lcp_tmp272
	b	box_thunk
.Lcp_tmp272:
	b	.Lcp_BB369_13
.Lcp_BB369_23:
	mov	x0, x26
	adr	x17, .Lcp_tmp273
	b	free_thunk
.Lcp_tmp273:
	b	.Lcp_BB369_15
.Lcp_BB369_24:
	mov	x0, x19
	adr	x17, .Lcp_tmp274
	b	free_thunk
.Lcp_tmp274:
	b	.Lcp_BB369_17
.Lcp_func_end369:
	.size	op_COLD_BINARY_OP_POW_FLOAT, .Lcp_func_end369-op_COLD_BINARY_OP_POW_FLOAT
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
	b.ne	.Lcp_BB370_4
	tst	x8, #0x3
	b.ne	.Lcp_BB370_14
	mov	x9, #8070450532247928831
	mov	x10, #2882303761517117440
	and	x9, x9, x26, ror #4
	cmp	x9, x10
	b.eq	.Lcp_BB370_14
	ror	x9, x26, #4
	mov	x10, #-2882303761517117440
	add	x9, x9, x10
	fmov	d0, x9
	b	.Lcp_BB370_8
.Lcp_BB370_4:
	tbz	w26, #0, .Lcp_BB370_14
	and	x9, x26, #0xfffffffffffffffc
	adrp	x11, cp_type_float
	add	x11, x11, :lo12:cp_type_float
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB370_14
	tst	x8, #0x3
	b.ne	.Lcp_BB370_14
	ldr	d0, [x9, #16]
	fcmp	d0, #0.0
	b.eq	.Lcp_BB370_14
.Lcp_BB370_8:
	asr	x8, x8, #2
	mov	x0, x20
	scvtf	d1, x8
	bl	cp_float_power
	fsub	d1, d0, d0
	fcmp	d1, #0.0
	b.ne	.Lcp_BB370_13
	fmov	x8, d0
	mov	x9, #2882303761517117440
	add	x8, x8, x9
	ror	x0, x8, #60
	and	x8, x0, #0x3
	cmp	x8, #2
	b.ne	.Lcp_BB370_15
.Lcp_BB370_10:
	cmp	x27, #1
	stur	x0, [x19, #-16]
	b.ne	.Lcp_BB370_12
	and	x8, x26, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB370_16
.Lcp_BB370_12:
	ldr	w25, [x23, #8]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB370_13:
	.cfi_restore_state
	.cfi_remember_state
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB370_14:
	mov	x22, x19
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_BINARY_OP
.Lcp_BB370_15:
	.cfi_restore_state
	adr	x17, .Lcp_tmp275
	b	box_thunk
.Lcp_tmp275:
	b	.Lcp_BB370_10
.Lcp_BB370_16:
	mov	x0, x26
	adr	x17, .Lcp_tmp276
	b	free_thunk
.Lcp_tmp276:
	b	.Lcp_BB370_12
.Lcp_func_end370:
	.size	op_COLD_BINARY_OP_POW_FLOAT_INT, .Lcp_func_end370-op_COLD_BINARY_OP_POW_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_LT_FLOAT,@function
op_COLD_COMPARE_OP_LT_FLOAT:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-8]!
	ldur	x0, [x22, #-8]
	and	x11, x0, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB371_3
	tbz	w0, #0, .Lcp_BB371_15
	and	x10, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x10, [x10, #8]
	cmp	x10, x12
	b.ne	.Lcp_BB371_15
.Lcp_BB371_3:
	and	x10, x8, #0x3
	cmp	x10, #2
	b.eq	.Lcp_BB371_6
	tbz	w8, #0, .Lcp_BB371_15
	and	x12, x8, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB371_15
.Lcp_BB371_6:
	cmp	x11, #2
	b.ne	.Lcp_BB371_16
	ror	x12, x0, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
.Lcp_BB371_8:
	cmp	x10, #2
	b.ne	.Lcp_BB371_17
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d1, x12
.Lcp_BB371_10:
	fcmp	d0, d1
	adrp	x12, cp_false+3
	add	x12, x12, :lo12:cp_false+3
	adrp	x13, cp_true+3
	add	x13, x13, :lo12:cp_true+3
	csel	x12, x13, x12, mi
	cmp	x11, #1
	stur	x12, [x9, #-16]
	b.ne	.Lcp_BB371_12
	and	x9, x0, #0xfffffffffffffffc
	ldr	w11, [x9]
	subs	w11, w11, #1
	str	w11, [x9]
	b.eq	.Lcp_BB371_18
.Lcp_BB371_12:
	cmp	x10, #1
	b.ne	.Lcp_BB371_14
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB371_19
.Lcp_BB371_14:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB371_15:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB371_16:
	and	x12, x0, #0xfffffffffffffffc
	ldr	d0, [x12, #16]
	b	.Lcp_BB371_8
.Lcp_BB371_17:
	and	x12, x8, #0xfffffffffffffffc
	ldr	d1, [x12, #16]
	b	.Lcp_BB371_10
.Lcp_BB371_18:
	adr	x17, .Lcp_tmp277
	b	free_thunk
.Lcp_tmp277:
	b	.Lcp_BB371_12
.Lcp_BB371_19:
	mov	x0, x8
	adr	x17, .Lcp_tmp278
	b	free_thunk
.Lcp_tmp278:
	b	.Lcp_BB371_14
.Lcp_func_end371:
	.size	op_COLD_COMPARE_OP_LT_FLOAT, .Lcp_func_end371-op_COLD_COMPARE_OP_LT_FLOAT
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
	b.eq	.Lcp_BB372_3
	tbz	w0, #0, .Lcp_BB372_8
	and	x11, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB372_8
.Lcp_BB372_3:
	tst	x10, #0x3
	b.ne	.Lcp_BB372_8
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB372_8
	cmp	x9, #2
	b.ne	.Lcp_BB372_9
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
.Lcp_BB372_7:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB372_8:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB372_9:
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
	b.ne	.Lcp_BB372_7
	ldr	w8, [x10]
	subs	w8, w8, #1
	str	w8, [x10]
	b.ne	.Lcp_BB372_7
	adr	x17, .Lcp_tmp279
	b	free_thunk
.Lcp_tmp279:
	b	.Lcp_BB372_7
.Lcp_func_end372:
	.size	op_COLD_COMPARE_OP_LT_FLOAT_INT, .Lcp_func_end372-op_COLD_COMPARE_OP_LT_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_LT_INT_FLOAT,@function
op_COLD_COMPARE_OP_LT_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	ldur	x9, [x22, #-8]
	tst	x9, #0x3
	b.ne	.Lcp_BB373_10
	and	x10, x0, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB373_4
	mov	x10, #-36028797018963969
	mov	x11, #-72057594037927937
	add	x10, x9, x10
	cmp	x10, x11
	b.lo	.Lcp_BB373_10
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
	b	.Lcp_BB373_9
.Lcp_BB373_4:
	tbz	w0, #0, .Lcp_BB373_10
	and	x11, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x11, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB373_10
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x9, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB373_10
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
	b.ne	.Lcp_BB373_9
	ldr	w8, [x11]
	subs	w8, w8, #1
	str	w8, [x11]
	b.eq	.Lcp_BB373_11
.Lcp_BB373_9:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB373_10:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB373_11:
	adr	x17, .Lcp_tmp280
	b	free_thunk
.Lcp_tmp280:
	b	.Lcp_BB373_9
.Lcp_func_end373:
	.size	op_COLD_COMPARE_OP_LT_INT_FLOAT, .Lcp_func_end373-op_COLD_COMPARE_OP_LT_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_LE_FLOAT,@function
op_COLD_COMPARE_OP_LE_FLOAT:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-8]!
	ldur	x0, [x22, #-8]
	and	x11, x0, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB374_3
	tbz	w0, #0, .Lcp_BB374_15
	and	x10, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x10, [x10, #8]
	cmp	x10, x12
	b.ne	.Lcp_BB374_15
.Lcp_BB374_3:
	and	x10, x8, #0x3
	cmp	x10, #2
	b.eq	.Lcp_BB374_6
	tbz	w8, #0, .Lcp_BB374_15
	and	x12, x8, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB374_15
.Lcp_BB374_6:
	cmp	x11, #2
	b.ne	.Lcp_BB374_16
	ror	x12, x0, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
.Lcp_BB374_8:
	cmp	x10, #2
	b.ne	.Lcp_BB374_17
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d1, x12
.Lcp_BB374_10:
	fcmp	d0, d1
	adrp	x12, cp_false+3
	add	x12, x12, :lo12:cp_false+3
	adrp	x13, cp_true+3
	add	x13, x13, :lo12:cp_true+3
	csel	x12, x13, x12, ls
	cmp	x11, #1
	stur	x12, [x9, #-16]
	b.ne	.Lcp_BB374_12
	and	x9, x0, #0xfffffffffffffffc
	ldr	w11, [x9]
	subs	w11, w11, #1
	str	w11, [x9]
	b.eq	.Lcp_BB374_18
.Lcp_BB374_12:
	cmp	x10, #1
	b.ne	.Lcp_BB374_14
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB374_19
.Lcp_BB374_14:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB374_15:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB374_16:
	and	x12, x0, #0xfffffffffffffffc
	ldr	d0, [x12, #16]
	b	.Lcp_BB374_8
.Lcp_BB374_17:
	and	x12, x8, #0xfffffffffffffffc
	ldr	d1, [x12, #16]
	b	.Lcp_BB374_10
.Lcp_BB374_18:
	adr	x17, .Lcp_tmp281
	b	free_thunk
.Lcp_tmp281:
	b	.Lcp_BB374_12
.Lcp_BB374_19:
	mov	x0, x8
	adr	x17, .Lcp_tmp282
	b	free_thunk
.Lcp_tmp282:
	b	.Lcp_BB374_14
.Lcp_func_end374:
	.size	op_COLD_COMPARE_OP_LE_FLOAT, .Lcp_func_end374-op_COLD_COMPARE_OP_LE_FLOAT
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
	b.eq	.Lcp_BB375_3
	tbz	w0, #0, .Lcp_BB375_8
	and	x11, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB375_8
.Lcp_BB375_3:
	tst	x10, #0x3
	b.ne	.Lcp_BB375_8
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB375_8
	cmp	x9, #2
	b.ne	.Lcp_BB375_9
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
.Lcp_BB375_7:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB375_8:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB375_9:
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
	b.ne	.Lcp_BB375_7
	ldr	w8, [x10]
	subs	w8, w8, #1
	str	w8, [x10]
	b.ne	.Lcp_BB375_7
	adr	x17, .Lcp_tmp283
	b	free_thunk
.Lcp_tmp283:
	b	.Lcp_BB375_7
.Lcp_func_end375:
	.size	op_COLD_COMPARE_OP_LE_FLOAT_INT, .Lcp_func_end375-op_COLD_COMPARE_OP_LE_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_LE_INT_FLOAT,@function
op_COLD_COMPARE_OP_LE_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	ldur	x9, [x22, #-8]
	tst	x9, #0x3
	b.ne	.Lcp_BB376_10
	and	x10, x0, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB376_4
	mov	x10, #-36028797018963969
	mov	x11, #-72057594037927937
	add	x10, x9, x10
	cmp	x10, x11
	b.lo	.Lcp_BB376_10
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
	b	.Lcp_BB376_9
.Lcp_BB376_4:
	tbz	w0, #0, .Lcp_BB376_10
	and	x11, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x11, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB376_10
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x9, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB376_10
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
	b.ne	.Lcp_BB376_9
	ldr	w8, [x11]
	subs	w8, w8, #1
	str	w8, [x11]
	b.eq	.Lcp_BB376_11
.Lcp_BB376_9:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB376_10:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB376_11:
	adr	x17, .Lcp_tmp284
	b	free_thunk
.Lcp_tmp284:
	b	.Lcp_BB376_9
.Lcp_func_end376:
	.size	op_COLD_COMPARE_OP_LE_INT_FLOAT, .Lcp_func_end376-op_COLD_COMPARE_OP_LE_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_EQ_FLOAT,@function
op_COLD_COMPARE_OP_EQ_FLOAT:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-8]!
	ldur	x0, [x22, #-8]
	and	x11, x0, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB377_3
	tbz	w0, #0, .Lcp_BB377_15
	and	x10, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x10, [x10, #8]
	cmp	x10, x12
	b.ne	.Lcp_BB377_15
.Lcp_BB377_3:
	and	x10, x8, #0x3
	cmp	x10, #2
	b.eq	.Lcp_BB377_6
	tbz	w8, #0, .Lcp_BB377_15
	and	x12, x8, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB377_15
.Lcp_BB377_6:
	cmp	x11, #2
	b.ne	.Lcp_BB377_16
	ror	x12, x0, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
.Lcp_BB377_8:
	cmp	x10, #2
	b.ne	.Lcp_BB377_17
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d1, x12
.Lcp_BB377_10:
	fcmp	d0, d1
	adrp	x12, cp_false+3
	add	x12, x12, :lo12:cp_false+3
	adrp	x13, cp_true+3
	add	x13, x13, :lo12:cp_true+3
	csel	x12, x13, x12, eq
	cmp	x11, #1
	stur	x12, [x9, #-16]
	b.ne	.Lcp_BB377_12
	and	x9, x0, #0xfffffffffffffffc
	ldr	w11, [x9]
	subs	w11, w11, #1
	str	w11, [x9]
	b.eq	.Lcp_BB377_18
.Lcp_BB377_12:
	cmp	x10, #1
	b.ne	.Lcp_BB377_14
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB377_19
.Lcp_BB377_14:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB377_15:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB377_16:
	and	x12, x0, #0xfffffffffffffffc
	ldr	d0, [x12, #16]
	b	.Lcp_BB377_8
.Lcp_BB377_17:
	and	x12, x8, #0xfffffffffffffffc
	ldr	d1, [x12, #16]
	b	.Lcp_BB377_10
.Lcp_BB377_18:
	adr	x17, .Lcp_tmp285
	b	free_thunk
.Lcp_tmp285:
	b	.Lcp_BB377_12
.Lcp_BB377_19:
	mov	x0, x8
	adr	x17, .Lcp_tmp286
	b	free_thunk
.Lcp_tmp286:
	b	.Lcp_BB377_14
.Lcp_func_end377:
	.size	op_COLD_COMPARE_OP_EQ_FLOAT, .Lcp_func_end377-op_COLD_COMPARE_OP_EQ_FLOAT
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
	b.eq	.Lcp_BB378_3
	tbz	w0, #0, .Lcp_BB378_8
	and	x11, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB378_8
.Lcp_BB378_3:
	tst	x10, #0x3
	b.ne	.Lcp_BB378_8
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB378_8
	cmp	x9, #2
	b.ne	.Lcp_BB378_9
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
.Lcp_BB378_7:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB378_8:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB378_9:
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
	b.ne	.Lcp_BB378_7
	ldr	w8, [x10]
	subs	w8, w8, #1
	str	w8, [x10]
	b.ne	.Lcp_BB378_7
	adr	x17, .Lcp_tmp287
	b	free_thunk
.Lcp_tmp287:
	b	.Lcp_BB378_7
.Lcp_func_end378:
	.size	op_COLD_COMPARE_OP_EQ_FLOAT_INT, .Lcp_func_end378-op_COLD_COMPARE_OP_EQ_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_EQ_INT_FLOAT,@function
op_COLD_COMPARE_OP_EQ_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	ldur	x9, [x22, #-8]
	tst	x9, #0x3
	b.ne	.Lcp_BB379_10
	and	x10, x0, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB379_4
	mov	x10, #-36028797018963969
	mov	x11, #-72057594037927937
	add	x10, x9, x10
	cmp	x10, x11
	b.lo	.Lcp_BB379_10
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
	b	.Lcp_BB379_9
.Lcp_BB379_4:
	tbz	w0, #0, .Lcp_BB379_10
	and	x11, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x11, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB379_10
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x9, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB379_10
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
	b.ne	.Lcp_BB379_9
	ldr	w8, [x11]
	subs	w8, w8, #1
	str	w8, [x11]
	b.eq	.Lcp_BB379_11
.Lcp_BB379_9:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB379_10:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB379_11:
	adr	x17, .Lcp_tmp288
	b	free_thunk
.Lcp_tmp288:
	b	.Lcp_BB379_9
.Lcp_func_end379:
	.size	op_COLD_COMPARE_OP_EQ_INT_FLOAT, .Lcp_func_end379-op_COLD_COMPARE_OP_EQ_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_NE_FLOAT,@function
op_COLD_COMPARE_OP_NE_FLOAT:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-8]!
	ldur	x0, [x22, #-8]
	and	x11, x0, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB380_3
	tbz	w0, #0, .Lcp_BB380_15
	and	x10, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x10, [x10, #8]
	cmp	x10, x12
	b.ne	.Lcp_BB380_15
.Lcp_BB380_3:
	and	x10, x8, #0x3
	cmp	x10, #2
	b.eq	.Lcp_BB380_6
	tbz	w8, #0, .Lcp_BB380_15
	and	x12, x8, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB380_15
.Lcp_BB380_6:
	cmp	x11, #2
	b.ne	.Lcp_BB380_16
	ror	x12, x0, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
.Lcp_BB380_8:
	cmp	x10, #2
	b.ne	.Lcp_BB380_17
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d1, x12
.Lcp_BB380_10:
	fcmp	d0, d1
	adrp	x12, cp_false+3
	add	x12, x12, :lo12:cp_false+3
	adrp	x13, cp_true+3
	add	x13, x13, :lo12:cp_true+3
	csel	x12, x13, x12, ne
	cmp	x11, #1
	stur	x12, [x9, #-16]
	b.ne	.Lcp_BB380_12
	and	x9, x0, #0xfffffffffffffffc
	ldr	w11, [x9]
	subs	w11, w11, #1
	str	w11, [x9]
	b.eq	.Lcp_BB380_18
.Lcp_BB380_12:
	cmp	x10, #1
	b.ne	.Lcp_BB380_14
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB380_19
.Lcp_BB380_14:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB380_15:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB380_16:
	and	x12, x0, #0xfffffffffffffffc
	ldr	d0, [x12, #16]
	b	.Lcp_BB380_8
.Lcp_BB380_17:
	and	x12, x8, #0xfffffffffffffffc
	ldr	d1, [x12, #16]
	b	.Lcp_BB380_10
.Lcp_BB380_18:
	adr	x17, .Lcp_tmp289
	b	free_thunk
.Lcp_tmp289:
	b	.Lcp_BB380_12
.Lcp_BB380_19:
	mov	x0, x8
	adr	x17, .Lcp_tmp290
	b	free_thunk
.Lcp_tmp290:
	b	.Lcp_BB380_14
.Lcp_func_end380:
	.size	op_COLD_COMPARE_OP_NE_FLOAT, .Lcp_func_end380-op_COLD_COMPARE_OP_NE_FLOAT
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
	b.eq	.Lcp_BB381_3
	tbz	w0, #0, .Lcp_BB381_8
	and	x11, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB381_8
.Lcp_BB381_3:
	tst	x10, #0x3
	b.ne	.Lcp_BB381_8
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB381_8
	cmp	x9, #2
	b.ne	.Lcp_BB381_9
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
.Lcp_BB381_7:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB381_8:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB381_9:
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
	b.ne	.Lcp_BB381_7
	ldr	w8, [x10]
	subs	w8, w8, #1
	str	w8, [x10]
	b.ne	.Lcp_BB381_7
	adr	x17, .Lcp_tmp291
	b	free_thunk
.Lcp_tmp291:
	b	.Lcp_BB381_7
.Lcp_func_end381:
	.size	op_COLD_COMPARE_OP_NE_FLOAT_INT, .Lcp_func_end381-op_COLD_COMPARE_OP_NE_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_NE_INT_FLOAT,@function
op_COLD_COMPARE_OP_NE_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	ldur	x9, [x22, #-8]
	tst	x9, #0x3
	b.ne	.Lcp_BB382_10
	and	x10, x0, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB382_4
	mov	x10, #-36028797018963969
	mov	x11, #-72057594037927937
	add	x10, x9, x10
	cmp	x10, x11
	b.lo	.Lcp_BB382_10
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
	b	.Lcp_BB382_9
.Lcp_BB382_4:
	tbz	w0, #0, .Lcp_BB382_10
	and	x11, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x11, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB382_10
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x9, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB382_10
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
	b.ne	.Lcp_BB382_9
	ldr	w8, [x11]
	subs	w8, w8, #1
	str	w8, [x11]
	b.eq	.Lcp_BB382_11
.Lcp_BB382_9:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB382_10:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB382_11:
	adr	x17, .Lcp_tmp292
	b	free_thunk
.Lcp_tmp292:
	b	.Lcp_BB382_9
.Lcp_func_end382:
	.size	op_COLD_COMPARE_OP_NE_INT_FLOAT, .Lcp_func_end382-op_COLD_COMPARE_OP_NE_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_GT_FLOAT,@function
op_COLD_COMPARE_OP_GT_FLOAT:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-8]!
	ldur	x0, [x22, #-8]
	and	x11, x0, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB383_3
	tbz	w0, #0, .Lcp_BB383_15
	and	x10, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x10, [x10, #8]
	cmp	x10, x12
	b.ne	.Lcp_BB383_15
.Lcp_BB383_3:
	and	x10, x8, #0x3
	cmp	x10, #2
	b.eq	.Lcp_BB383_6
	tbz	w8, #0, .Lcp_BB383_15
	and	x12, x8, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB383_15
.Lcp_BB383_6:
	cmp	x11, #2
	b.ne	.Lcp_BB383_16
	ror	x12, x0, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
.Lcp_BB383_8:
	cmp	x10, #2
	b.ne	.Lcp_BB383_17
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d1, x12
.Lcp_BB383_10:
	fcmp	d0, d1
	adrp	x12, cp_false+3
	add	x12, x12, :lo12:cp_false+3
	adrp	x13, cp_true+3
	add	x13, x13, :lo12:cp_true+3
	csel	x12, x13, x12, gt
	cmp	x11, #1
	stur	x12, [x9, #-16]
	b.ne	.Lcp_BB383_12
	and	x9, x0, #0xfffffffffffffffc
	ldr	w11, [x9]
	subs	w11, w11, #1
	str	w11, [x9]
	b.eq	.Lcp_BB383_18
.Lcp_BB383_12:
	cmp	x10, #1
	b.ne	.Lcp_BB383_14
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB383_19
.Lcp_BB383_14:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB383_15:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB383_16:
	and	x12, x0, #0xfffffffffffffffc
	ldr	d0, [x12, #16]
	b	.Lcp_BB383_8
.Lcp_BB383_17:
	and	x12, x8, #0xfffffffffffffffc
	ldr	d1, [x12, #16]
	b	.Lcp_BB383_10
.Lcp_BB383_18:
	adr	x17, .Lcp_tmp293
	b	free_thunk
.Lcp_tmp293:
	b	.Lcp_BB383_12
.Lcp_BB383_19:
	mov	x0, x8
	adr	x17, .Lcp_tmp294
	b	free_thunk
.Lcp_tmp294:
	b	.Lcp_BB383_14
.Lcp_func_end383:
	.size	op_COLD_COMPARE_OP_GT_FLOAT, .Lcp_func_end383-op_COLD_COMPARE_OP_GT_FLOAT
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
	b.eq	.Lcp_BB384_3
	tbz	w0, #0, .Lcp_BB384_8
	and	x11, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB384_8
.Lcp_BB384_3:
	tst	x10, #0x3
	b.ne	.Lcp_BB384_8
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB384_8
	cmp	x9, #2
	b.ne	.Lcp_BB384_9
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
.Lcp_BB384_7:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB384_8:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB384_9:
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
	b.ne	.Lcp_BB384_7
	ldr	w8, [x10]
	subs	w8, w8, #1
	str	w8, [x10]
	b.ne	.Lcp_BB384_7
	adr	x17, .Lcp_tmp295
	b	free_thunk
.Lcp_tmp295:
	b	.Lcp_BB384_7
.Lcp_func_end384:
	.size	op_COLD_COMPARE_OP_GT_FLOAT_INT, .Lcp_func_end384-op_COLD_COMPARE_OP_GT_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_GT_INT_FLOAT,@function
op_COLD_COMPARE_OP_GT_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	ldur	x9, [x22, #-8]
	tst	x9, #0x3
	b.ne	.Lcp_BB385_10
	and	x10, x0, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB385_4
	mov	x10, #-36028797018963969
	mov	x11, #-72057594037927937
	add	x10, x9, x10
	cmp	x10, x11
	b.lo	.Lcp_BB385_10
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
	b	.Lcp_BB385_9
.Lcp_BB385_4:
	tbz	w0, #0, .Lcp_BB385_10
	and	x11, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x11, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB385_10
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x9, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB385_10
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
	b.ne	.Lcp_BB385_9
	ldr	w8, [x11]
	subs	w8, w8, #1
	str	w8, [x11]
	b.eq	.Lcp_BB385_11
.Lcp_BB385_9:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB385_10:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB385_11:
	adr	x17, .Lcp_tmp296
	b	free_thunk
.Lcp_tmp296:
	b	.Lcp_BB385_9
.Lcp_func_end385:
	.size	op_COLD_COMPARE_OP_GT_INT_FLOAT, .Lcp_func_end385-op_COLD_COMPARE_OP_GT_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_GE_FLOAT,@function
op_COLD_COMPARE_OP_GE_FLOAT:
	.cfi_startproc
	mov	x9, x22
	ldr	x8, [x22, #-8]!
	ldur	x0, [x22, #-8]
	and	x11, x0, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB386_3
	tbz	w0, #0, .Lcp_BB386_15
	and	x10, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x10, [x10, #8]
	cmp	x10, x12
	b.ne	.Lcp_BB386_15
.Lcp_BB386_3:
	and	x10, x8, #0x3
	cmp	x10, #2
	b.eq	.Lcp_BB386_6
	tbz	w8, #0, .Lcp_BB386_15
	and	x12, x8, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB386_15
.Lcp_BB386_6:
	cmp	x11, #2
	b.ne	.Lcp_BB386_16
	ror	x12, x0, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d0, x12
.Lcp_BB386_8:
	cmp	x10, #2
	b.ne	.Lcp_BB386_17
	ror	x12, x8, #4
	mov	x13, #-2882303761517117440
	add	x12, x12, x13
	fmov	d1, x12
.Lcp_BB386_10:
	fcmp	d0, d1
	adrp	x12, cp_false+3
	add	x12, x12, :lo12:cp_false+3
	adrp	x13, cp_true+3
	add	x13, x13, :lo12:cp_true+3
	csel	x12, x13, x12, ge
	cmp	x11, #1
	stur	x12, [x9, #-16]
	b.ne	.Lcp_BB386_12
	and	x9, x0, #0xfffffffffffffffc
	ldr	w11, [x9]
	subs	w11, w11, #1
	str	w11, [x9]
	b.eq	.Lcp_BB386_18
.Lcp_BB386_12:
	cmp	x10, #1
	b.ne	.Lcp_BB386_14
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB386_19
.Lcp_BB386_14:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB386_15:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB386_16:
	and	x12, x0, #0xfffffffffffffffc
	ldr	d0, [x12, #16]
	b	.Lcp_BB386_8
.Lcp_BB386_17:
	and	x12, x8, #0xfffffffffffffffc
	ldr	d1, [x12, #16]
	b	.Lcp_BB386_10
.Lcp_BB386_18:
	adr	x17, .Lcp_tmp297
	b	free_thunk
.Lcp_tmp297:
	b	.Lcp_BB386_12
.Lcp_BB386_19:
	mov	x0, x8
	adr	x17, .Lcp_tmp298
	b	free_thunk
.Lcp_tmp298:
	b	.Lcp_BB386_14
.Lcp_func_end386:
	.size	op_COLD_COMPARE_OP_GE_FLOAT, .Lcp_func_end386-op_COLD_COMPARE_OP_GE_FLOAT
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
	b.eq	.Lcp_BB387_3
	tbz	w0, #0, .Lcp_BB387_8
	and	x11, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB387_8
.Lcp_BB387_3:
	tst	x10, #0x3
	b.ne	.Lcp_BB387_8
	mov	x11, #-36028797018963969
	mov	x12, #-2
	add	x11, x10, x11
	movk	x12, #65279, lsl #48
	cmp	x11, x12
	b.ls	.Lcp_BB387_8
	cmp	x9, #2
	b.ne	.Lcp_BB387_9
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
.Lcp_BB387_7:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB387_8:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB387_9:
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
	b.ne	.Lcp_BB387_7
	ldr	w8, [x10]
	subs	w8, w8, #1
	str	w8, [x10]
	b.ne	.Lcp_BB387_7
	adr	x17, .Lcp_tmp299
	b	free_thunk
.Lcp_tmp299:
	b	.Lcp_BB387_7
.Lcp_func_end387:
	.size	op_COLD_COMPARE_OP_GE_FLOAT_INT, .Lcp_func_end387-op_COLD_COMPARE_OP_GE_FLOAT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_GE_INT_FLOAT,@function
op_COLD_COMPARE_OP_GE_INT_FLOAT:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	ldur	x9, [x22, #-8]
	tst	x9, #0x3
	b.ne	.Lcp_BB388_10
	and	x10, x0, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB388_4
	mov	x10, #-36028797018963969
	mov	x11, #-72057594037927937
	add	x10, x9, x10
	cmp	x10, x11
	b.lo	.Lcp_BB388_10
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
	b	.Lcp_BB388_9
.Lcp_BB388_4:
	tbz	w0, #0, .Lcp_BB388_10
	and	x11, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x11, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB388_10
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x9, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB388_10
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
	b.ne	.Lcp_BB388_9
	ldr	w8, [x11]
	subs	w8, w8, #1
	str	w8, [x11]
	b.eq	.Lcp_BB388_11
.Lcp_BB388_9:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB388_10:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_BB388_11:
	adr	x17, .Lcp_tmp300
	b	free_thunk
.Lcp_tmp300:
	b	.Lcp_BB388_9
.Lcp_func_end388:
	.size	op_COLD_COMPARE_OP_GE_INT_FLOAT, .Lcp_func_end388-op_COLD_COMPARE_OP_GE_INT_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_UNARY_NEGATIVE_FLOAT,@function
op_COLD_UNARY_NEGATIVE_FLOAT:
	.cfi_startproc
	ldur	x8, [x22, #-8]
	and	x9, x8, #0x3
	cmp	x9, #2
	b.ne	.Lcp_BB389_2
	ror	x10, x8, #4
	mov	x11, #-2882303761517117440
	add	x10, x10, x11
	fmov	d0, x10
	b	.Lcp_BB389_5
.Lcp_BB389_2:
	tbz	w8, #0, .Lcp_BB389_10
	and	x10, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_float
	add	x12, x12, :lo12:cp_type_float
	ldr	x11, [x10, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB389_10
	ldr	d0, [x10, #16]
.Lcp_BB389_5:
	fneg	d0, d0
	mov	x11, #2882303761517117440
	fmov	x10, d0
	add	x10, x10, x11
	ror	x0, x10, #60
	and	x10, x0, #0x3
	cmp	x10, #2
	b.ne	.Lcp_BB389_9
.Lcp_BB389_6:
	cmp	x9, #1
	stur	x0, [x22, #-8]
	b.ne	.Lcp_BB389_8
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB389_11
.Lcp_BB389_8:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB389_9:
	adr	x17, .Lcp_tmp301
	b	box_thunk
.Lcp_tmp301:
	b	.Lcp_BB389_6
.Lcp_BB389_10:
	b	op_UNARY_NEGATIVE
.Lcp_BB389_11:
	mov	x0, x8
	adr	x17, .Lcp_tmp302
	b	free_thunk
.Lcp_tmp302:
	b	.Lcp_BB389_8
.Lcp_func_end389:
	.size	op_COLD_UNARY_NEGATIVE_FLOAT, .Lcp_func_end389-op_COLD_UNARY_NEGATIVE_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_STORE_SUBSCR_ARRAY_DOUBLE,@function
op_COLD_STORE_SUBSCR_ARRAY_DOUBLE:
	.cfi_startproc
	mov	x9, x22
	ldp	x0, x8, [x22, #-24]!
	tbz	w8, #0, .Lcp_BB390_13
	and	x10, x8, #0xfffffffffffffffc
	adrp	x12, cp_type_array
	add	x12, x12, :lo12:cp_type_array
	ldr	x11, [x10, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB390_13
	ldr	x12, [x22, #16]
	tst	x12, #0x3
	b.ne	.Lcp_BB390_13
	ldrb	w11, [x10, #24]
	cmp	w11, #100
	b.ne	.Lcp_BB390_13
	and	x11, x0, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB390_7
	tbz	w0, #0, .Lcp_BB390_13
	and	x13, x0, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x13, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB390_13
.Lcp_BB390_7:
	ldr	x13, [x10, #16]
	and	x14, x13, x12, asr #63
	add	x12, x14, x12, asr #2
	cmp	x12, x13
	b.hs	.Lcp_BB390_13
	cmp	x11, #2
	b.ne	.Lcp_BB390_14
	ror	x9, x0, #4
	ldr	x11, [x10, #32]
	mov	x13, #-2882303761517117440
	add	x9, x9, x13
	str	x9, [x11, x12, lsl #3]
.Lcp_BB390_10:
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB390_12
	ldr	w9, [x10]
	subs	w9, w9, #1
	str	w9, [x10]
	b.eq	.Lcp_BB390_17
.Lcp_BB390_12:
	ldr	w25, [x23, #20]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB390_13:
	mov	x22, x9
	b	op_STORE_SUBSCR
.Lcp_BB390_14:
	and	x9, x0, #0xfffffffffffffffc
	ldr	x13, [x10, #32]
	cmp	x11, #1
	ldr	d0, [x9, #16]
	str	d0, [x13, x12, lsl #3]
	b.ne	.Lcp_BB390_10
	ldr	w11, [x9]
	subs	w11, w11, #1
	str	w11, [x9]
	b.ne	.Lcp_BB390_10
	adr	x17, .Lcp_tmp303
	b	free_thunk
.Lcp_tmp303:
	b	.Lcp_BB390_10
.Lcp_BB390_17:
	mov	x0, x8
	adr	x17, .Lcp_tmp304
	b	free_thunk
.Lcp_tmp304:
	b	.Lcp_BB390_12
.Lcp_func_end390:
	.size	op_COLD_STORE_SUBSCR_ARRAY_DOUBLE, .Lcp_func_end390-op_COLD_STORE_SUBSCR_ARRAY_DOUBLE
	.cfi_endproc
	.p2align	2
	.type	op_COLD_CALL_FUNCTION_EXACT,@function
op_COLD_CALL_FUNCTION_EXACT:
	.cfi_startproc
	lsr	w10, w25, #10
	mov	w8, w10
	mvn	x9, x8
	ldr	x9, [x22, x9, lsl #3]
	tbz	w9, #0, .Lcp_BB391_22
	and	x11, x9, #0xfffffffffffffffc
	adrp	x13, cp_type_function
	add	x13, x13, :lo12:cp_type_function
	ldr	x12, [x11, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB391_22
	mov	x12, #-2
	sub	x12, x12, x8
	add	x13, x22, x12, lsl #3
	ldr	x12, [x13]
	cmp	x12, #3
	b.ne	.Lcp_BB391_22
	ldr	w12, [x23, #8]
	ldr	w14, [x11, #56]
	cmp	w14, w12
	b.ne	.Lcp_BB391_22
	ldr	x14, [x11, #16]
	sub	x10, x22, w10, uxtw #3
	ldr	w12, [x21, #40]
	and	x15, x14, #0xfffffffffffffffc
	mov	x16, x10
	ldp	w14, w15, [x15, #64]
	tbz	w12, #0, .Lcp_BB391_6
	ldr	x16, [x21, #56]
.Lcp_BB391_6:
	add	x14, x16, x14, lsl #3
	add	x14, x14, x15, lsl #3
	ldr	x15, [x20, #24]
	add	x14, x14, #64
	cmp	x14, x15
	b.hi	.Lcp_BB391_22
	ldr	w14, [x21, #36]
	ldr	w15, [x20, #20]
	cmp	w14, w15
	b.hs	.Lcp_BB391_22
	sub	x13, x13, x21
	mvn	w14, w9
	mov	w15, #5
	sub	x13, x13, #64
	tst	x14, #0x3
	str	x23, [x21, #16]
	lsr	x13, x13, #3
	str	w15, [x21, #44]
	str	w13, [x21, #32]
	b.eq	.Lcp_BB391_23
.Lcp_BB391_9:
	tbz	w12, #0, .Lcp_BB391_11
	ldr	x10, [x21, #56]
.Lcp_BB391_11:
	cbz	w8, .Lcp_BB391_18
	neg	x11, x8
	mov	x12, x10
.Lcp_BB391_13:
	ldr	x13, [x22, x11, lsl #3]
	mvn	w14, w13
	tst	x14, #0x3
	b.eq	.Lcp_BB391_15
.Lcp_BB391_14:
	add	x11, x11, #1
	str	x13, [x12], #8
	cbnz	x11, .Lcp_BB391_13
	b	.Lcp_BB391_18
.Lcp_BB391_15:
	cmp	x13, #3
	b.eq	.Lcp_BB391_14
	and	x14, x13, #0xfffffffffffffffc
	ldrb	w15, [x14, #4]
	tbnz	w15, #0, .Lcp_BB391_14
	ldr	w15, [x14]
	and	x13, x13, #0xfffffffffffffffd
	add	w15, w15, #1
	str	w15, [x14]
	b	.Lcp_BB391_14
.Lcp_BB391_18:
	and	x11, x9, #0xfffffffffffffffc
	ldr	x11, [x11, #16]
	and	x11, x11, #0xfffffffffffffffc
	ldr	w12, [x11, #64]
	cmp	w8, w12
	b.hs	.Lcp_BB391_21
	add	x13, x10, x8, lsl #3
	sub	w8, w12, w8
	mov	w14, #3
.Lcp_BB391_20:
	subs	w8, w8, #1
	str	x14, [x13], #8
	b.ne	.Lcp_BB391_20
.Lcp_BB391_21:
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
.Lcp_BB391_22:
	b	op_CALL
.Lcp_BB391_23:
	cmp	x9, #3
	b.eq	.Lcp_BB391_9
	ldrb	w13, [x11, #4]
	tbnz	w13, #0, .Lcp_BB391_9
	ldr	w13, [x11]
	and	x9, x9, #0xfffffffffffffffd
	add	w13, w13, #1
	str	w13, [x11]
	b	.Lcp_BB391_9
.Lcp_func_end391:
	.size	op_COLD_CALL_FUNCTION_EXACT, .Lcp_func_end391-op_COLD_CALL_FUNCTION_EXACT
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
	b.eq	.Lcp_BB392_23
	and	x12, x9, #0xfffffffffffffffc
	adrp	x14, cp_type_function
	add	x14, x14, :lo12:cp_type_function
	ldr	x11, [x12, #8]
	cmp	x11, x14
	b.ne	.Lcp_BB392_23
	ldr	w11, [x23, #8]
	ldr	w14, [x12, #56]
	cmp	w14, w11
	b.ne	.Lcp_BB392_23
	ldr	x14, [x12, #16]
	sub	x10, x22, w10, uxtw #3
	ldr	w11, [x21, #40]
	and	x15, x14, #0xfffffffffffffffc
	mov	x16, x10
	ldp	w14, w15, [x15, #64]
	tbz	w11, #0, .Lcp_BB392_5
	ldr	x16, [x21, #56]
.Lcp_BB392_5:
	add	x14, x16, x14, lsl #3
	add	x14, x14, x15, lsl #3
	ldr	x15, [x20, #24]
	add	x14, x14, #64
	cmp	x14, x15
	b.hi	.Lcp_BB392_23
	ldr	w14, [x21, #36]
	ldr	w15, [x20, #20]
	cmp	w14, w15
	b.hs	.Lcp_BB392_23
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
	b.eq	.Lcp_BB392_24
.Lcp_BB392_8:
	mvn	w12, w13
	tst	x12, #0x3
	b.eq	.Lcp_BB392_26
.Lcp_BB392_9:
	tbnz	w11, #0, .Lcp_BB392_11
	sub	x10, x10, #8
	b	.Lcp_BB392_12
.Lcp_BB392_11:
	ldr	x10, [x21, #56]
.Lcp_BB392_12:
	mov	x11, x10
	str	x13, [x11], #8
	cbz	w8, .Lcp_BB392_19
	neg	x12, x8
.Lcp_BB392_14:
	ldr	x13, [x22, x12, lsl #3]
	mvn	w14, w13
	tst	x14, #0x3
	b.eq	.Lcp_BB392_16
.Lcp_BB392_15:
	add	x12, x12, #1
	str	x13, [x11], #8
	cbnz	x12, .Lcp_BB392_14
	b	.Lcp_BB392_19
.Lcp_BB392_16:
	cmp	x13, #3
	b.eq	.Lcp_BB392_15
	and	x14, x13, #0xfffffffffffffffc
	ldrb	w15, [x14, #4]
	tbnz	w15, #0, .Lcp_BB392_15
	ldr	w15, [x14]
	and	x13, x13, #0xfffffffffffffffd
	add	w15, w15, #1
	str	w15, [x14]
	b	.Lcp_BB392_15
.Lcp_BB392_19:
	and	x11, x9, #0xfffffffffffffffc
	add	w13, w8, #1
	ldr	x11, [x11, #16]
	and	x11, x11, #0xfffffffffffffffc
	ldr	w12, [x11, #64]
	cmp	w13, w12
	b.hs	.Lcp_BB392_22
	add	x13, x10, x8, lsl #3
	mvn	w14, w8
	add	x8, x13, #8
	add	w13, w14, w12
	mov	w14, #3
.Lcp_BB392_21:
	subs	w13, w13, #1
	str	x14, [x8], #8
	b.ne	.Lcp_BB392_21
.Lcp_BB392_22:
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
.Lcp_BB392_23:
	b	op_CALL
.Lcp_BB392_24:
	ldrb	w14, [x12, #4]
	tbnz	w14, #0, .Lcp_BB392_8
	ldr	w14, [x12]
	and	x9, x9, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x12]
	b	.Lcp_BB392_8
.Lcp_BB392_26:
	cmp	x13, #3
	b.eq	.Lcp_BB392_9
	and	x12, x13, #0xfffffffffffffffc
	ldrb	w14, [x12, #4]
	tbnz	w14, #0, .Lcp_BB392_9
	ldr	w14, [x12]
	and	x13, x13, #0xfffffffffffffffd
	add	w14, w14, #1
	str	w14, [x12]
	b	.Lcp_BB392_9
.Lcp_func_end392:
	.size	op_COLD_CALL_METHOD_EXACT, .Lcp_func_end392-op_COLD_CALL_METHOD_EXACT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_RESUME_LOAD_FAST_BORROW,@function
op_COLD_RESUME_LOAD_FAST_BORROW:
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
	ldr	w8, [x23, #4]
	mvn	w8, w8, lsr #10
	ldr	x8, [x21, w8, sxtw #3]
	ubfiz	x9, x8, #1, #1
	orr	x8, x9, x8
	str	x8, [x22], #8
	ldr	w25, [x23, #8]!
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
	.size	op_COLD_RESUME_LOAD_FAST_BORROW, .Lcp_func_end393-op_COLD_RESUME_LOAD_FAST_BORROW
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
	b.ne	.Lcp_BB394_4
	ldr	w8, [x20, #16]
	cbz	w8, .Lcp_BB394_4
	sub	x8, x22, x21
	mov	x0, x20
	str	x23, [x21, #16]
	sub	x8, x8, #64
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_handle_events
	tbnz	w0, #31, .Lcp_BB394_5
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB394_4:
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
.Lcp_BB394_5:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end394:
	.size	op_COLD_RESUME_JUMP_BACKWARD_NO_INTERRUPT, .Lcp_func_end394-op_COLD_RESUME_JUMP_BACKWARD_NO_INTERRUPT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_BINARY_OP_MUL_FLOAT_ADD_FLOAT,@function
op_COLD_BINARY_OP_MUL_FLOAT_ADD_FLOAT:
	.cfi_startproc
	mov	x9, x22
	mov	x10, x22
	mov	x8, x23
	ldr	x13, [x9, #-16]!
	mov	x22, x9
	ldr	x11, [x22, #8]!
	and	x15, x13, #0x3
	cmp	x15, #2
	b.eq	.Lcp_BB395_3
	tbz	w13, #0, .Lcp_BB395_21
	and	x12, x13, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x14
	b.ne	.Lcp_BB395_21
.Lcp_BB395_3:
	and	x14, x11, #0x3
	cmp	x14, #2
	b.eq	.Lcp_BB395_6
	tbz	w11, #0, .Lcp_BB395_21
	and	x12, x11, #0xfffffffffffffffc
	adrp	x16, cp_type_float
	add	x16, x16, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x16
	b.ne	.Lcp_BB395_21
.Lcp_BB395_6:
	cmp	x15, #2
	b.ne	.Lcp_BB395_22
	ror	x12, x13, #4
	mov	x16, #-2882303761517117440
	add	x12, x12, x16
	fmov	d0, x12
.Lcp_BB395_8:
	cmp	x14, #2
	b.ne	.Lcp_BB395_23
	ror	x12, x11, #4
	mov	x16, #-2882303761517117440
	add	x12, x12, x16
	fmov	d1, x12
.Lcp_BB395_10:
	fmul	d8, d0, d1
	mov	x16, #2882303761517117440
	fmov	x12, d8
	add	x12, x12, x16
	ror	x12, x12, #60
	and	x16, x12, #0x3
	cmp	x16, #2
	b.ne	.Lcp_BB395_24
.Lcp_BB395_11:
	cmp	x15, #1
	str	x12, [x9]
	b.ne	.Lcp_BB395_13
	and	x15, x13, #0xfffffffffffffffc
	ldr	w16, [x15]
	subs	w16, w16, #1
	str	w16, [x15]
	b.eq	.Lcp_BB395_28
.Lcp_BB395_13:
	cmp	x14, #1
	b.ne	.Lcp_BB395_15
	and	x13, x11, #0xfffffffffffffffc
	ldr	w14, [x13]
	subs	w14, w14, #1
	str	w14, [x13]
	b.eq	.Lcp_BB395_29
.Lcp_BB395_15:
	mov	x23, x8
	ldr	w25, [x23, #8]!
	and	x11, x25, #0x3ff
	cmp	x11, #119
	b.ne	.Lcp_BB395_25
	ldur	x11, [x10, #-24]
	and	x13, x11, #0x3
	cmp	x13, #2
	b.ne	.Lcp_BB395_26
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
	b.ne	.Lcp_BB395_27
.Lcp_BB395_18:
	and	x11, x12, #0x3
	stur	x0, [x10, #-24]
	cmp	x11, #1
	b.ne	.Lcp_BB395_20
	and	x10, x12, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB395_30
.Lcp_BB395_20:
	ldr	w25, [x8, #16]!
	mov	x22, x9
	mov	x23, x8
	and	x10, x25, #0x3ff
	ldr	x0, [x24, x10, lsl #3]
	br	x0
.Lcp_BB395_21:
	mov	x22, x10
	mov	x23, x8
	b	op_BINARY_OP
.Lcp_BB395_22:
	and	x12, x13, #0xfffffffffffffffc
	ldr	d0, [x12, #16]
	b	.Lcp_BB395_8
.Lcp_BB395_23:
	and	x12, x11, #0xfffffffffffffffc
	ldr	d1, [x12, #16]
	b	.Lcp_BB395_10
.Lcp_BB395_24:
	fmov	d0, d8
	adr	x17, .Lcp_tmp305
	b	box_thunk
.Lcp_tmp305:
	mov	x12, x0
	b	.Lcp_BB395_11
.Lcp_BB395_25:
	ldr	x0, [x24, x11, lsl #3]
	br	x0
.Lcp_BB395_26:
	b	op_BINARY_OP_ADD_FLOAT
.Lcp_BB395_27:
	adr	x17, .Lcp_tmp306
	b	box_thunk
.Lcp_tmp306:
	b	.Lcp_BB395_18
.Lcp_BB395_28:
	mov	x0, x13
	mov	x23, x8
	adr	x17, .Lcp_tmp307
	b	free_thunk
.Lcp_tmp307:
	b	.Lcp_BB395_13
.Lcp_BB395_29:
	mov	x0, x11
	mov	x23, x8
	adr	x17, .Lcp_tmp308
	b	free_thunk
.Lcp_tmp308:
	b	.Lcp_BB395_15
.Lcp_BB395_30:
	mov	x0, x12
	mov	x22, x9
	adr	x17, .Lcp_tmp309
	b	free_thunk
.Lcp_tmp309:
	b	.Lcp_BB395_20
.Lcp_func_end395:
	.size	op_COLD_BINARY_OP_MUL_FLOAT_ADD_FLOAT, .Lcp_func_end395-op_COLD_BINARY_OP_MUL_FLOAT_ADD_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_BINARY_OP_MUL_FLOAT_SUB_FLOAT,@function
op_COLD_BINARY_OP_MUL_FLOAT_SUB_FLOAT:
	.cfi_startproc
	mov	x9, x22
	mov	x10, x22
	mov	x8, x23
	ldr	x13, [x9, #-16]!
	mov	x22, x9
	ldr	x11, [x22, #8]!
	and	x15, x13, #0x3
	cmp	x15, #2
	b.eq	.Lcp_BB396_3
	tbz	w13, #0, .Lcp_BB396_21
	and	x12, x13, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x14
	b.ne	.Lcp_BB396_21
.Lcp_BB396_3:
	and	x14, x11, #0x3
	cmp	x14, #2
	b.eq	.Lcp_BB396_6
	tbz	w11, #0, .Lcp_BB396_21
	and	x12, x11, #0xfffffffffffffffc
	adrp	x16, cp_type_float
	add	x16, x16, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x16
	b.ne	.Lcp_BB396_21
.Lcp_BB396_6:
	cmp	x15, #2
	b.ne	.Lcp_BB396_22
	ror	x12, x13, #4
	mov	x16, #-2882303761517117440
	add	x12, x12, x16
	fmov	d0, x12
.Lcp_BB396_8:
	cmp	x14, #2
	b.ne	.Lcp_BB396_23
	ror	x12, x11, #4
	mov	x16, #-2882303761517117440
	add	x12, x12, x16
	fmov	d1, x12
.Lcp_BB396_10:
	fmul	d8, d0, d1
	mov	x16, #2882303761517117440
	fmov	x12, d8
	add	x12, x12, x16
	ror	x12, x12, #60
	and	x16, x12, #0x3
	cmp	x16, #2
	b.ne	.Lcp_BB396_24
.Lcp_BB396_11:
	cmp	x15, #1
	str	x12, [x9]
	b.ne	.Lcp_BB396_13
	and	x15, x13, #0xfffffffffffffffc
	ldr	w16, [x15]
	subs	w16, w16, #1
	str	w16, [x15]
	b.eq	.Lcp_BB396_28
.Lcp_BB396_13:
	cmp	x14, #1
	b.ne	.Lcp_BB396_15
	and	x13, x11, #0xfffffffffffffffc
	ldr	w14, [x13]
	subs	w14, w14, #1
	str	w14, [x13]
	b.eq	.Lcp_BB396_29
.Lcp_BB396_15:
	mov	x23, x8
	ldr	w25, [x23, #8]!
	and	x11, x25, #0x3ff
	cmp	x11, #123
	b.ne	.Lcp_BB396_25
	ldur	x11, [x10, #-24]
	and	x13, x11, #0x3
	cmp	x13, #2
	b.ne	.Lcp_BB396_26
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
	b.ne	.Lcp_BB396_27
.Lcp_BB396_18:
	and	x11, x12, #0x3
	stur	x0, [x10, #-24]
	cmp	x11, #1
	b.ne	.Lcp_BB396_20
	and	x10, x12, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB396_30
.Lcp_BB396_20:
	ldr	w25, [x8, #16]!
	mov	x22, x9
	mov	x23, x8
	and	x10, x25, #0x3ff
	ldr	x0, [x24, x10, lsl #3]
	br	x0
.Lcp_BB396_21:
	mov	x22, x10
	mov	x23, x8
	b	op_BINARY_OP
.Lcp_BB396_22:
	and	x12, x13, #0xfffffffffffffffc
	ldr	d0, [x12, #16]
	b	.Lcp_BB396_8
.Lcp_BB396_23:
	and	x12, x11, #0xfffffffffffffffc
	ldr	d1, [x12, #16]
	b	.Lcp_BB396_10
.Lcp_BB396_24:
	fmov	d0, d8
	adr	x17, .Lcp_tmp310
	b	box_thunk
.Lcp_tmp310:
	mov	x12, x0
	b	.Lcp_BB396_11
.Lcp_BB396_25:
	ldr	x0, [x24, x11, lsl #3]
	br	x0
.Lcp_BB396_26:
	b	op_BINARY_OP_SUB_FLOAT
.Lcp_BB396_27:
	adr	x17, .Lcp_tmp311
	b	box_thunk
.Lcp_tmp311:
	b	.Lcp_BB396_18
.Lcp_BB396_28:
	mov	x0, x13
	mov	x23, x8
	adr	x17, .Lcp_tmp312
	b	free_thunk
.Lcp_tmp312:
	b	.Lcp_BB396_13
.Lcp_BB396_29:
	mov	x0, x11
	mov	x23, x8
	adr	x17, .Lcp_tmp313
	b	free_thunk
.Lcp_tmp313:
	b	.Lcp_BB396_15
.Lcp_BB396_30:
	mov	x0, x12
	mov	x22, x9
	adr	x17, .Lcp_tmp314
	b	free_thunk
.Lcp_tmp314:
	b	.Lcp_BB396_20
.Lcp_func_end396:
	.size	op_COLD_BINARY_OP_MUL_FLOAT_SUB_FLOAT, .Lcp_func_end396-op_COLD_BINARY_OP_MUL_FLOAT_SUB_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_LT_FLOAT_JUMP_IF_FALSE,@function
op_COLD_COMPARE_OP_LT_FLOAT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	mov	x10, x22
	ldr	x0, [x8, #-16]!
	mov	x22, x8
	ldr	x9, [x22, #8]!
	and	x12, x0, #0x3
	cmp	x12, #2
	b.eq	.Lcp_BB397_3
	tbz	w0, #0, .Lcp_BB397_18
	and	x11, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x13
	b.ne	.Lcp_BB397_18
.Lcp_BB397_3:
	and	x11, x9, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB397_6
	tbz	w9, #0, .Lcp_BB397_18
	and	x13, x9, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x13, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB397_18
.Lcp_BB397_6:
	cmp	x12, #2
	b.ne	.Lcp_BB397_19
	ror	x10, x0, #4
	mov	x13, #-2882303761517117440
	add	x10, x10, x13
	fmov	d8, x10
.Lcp_BB397_8:
	cmp	x11, #2
	b.ne	.Lcp_BB397_20
	ror	x10, x9, #4
	mov	x13, #-2882303761517117440
	add	x10, x10, x13
	fmov	d9, x10
.Lcp_BB397_10:
	cmp	x12, #1
	b.ne	.Lcp_BB397_12
	and	x10, x0, #0xfffffffffffffffc
	ldr	w12, [x10]
	subs	w12, w12, #1
	str	w12, [x10]
	b.eq	.Lcp_BB397_21
.Lcp_BB397_12:
	cmp	x11, #1
	b.ne	.Lcp_BB397_14
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB397_22
.Lcp_BB397_14:
	fcmp	d8, d9
	b.pl	.Lcp_BB397_16
	ldr	w25, [x23, #20]!
	b	.Lcp_BB397_17
.Lcp_BB397_16:
	ldr	w9, [x23, #16]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
.Lcp_BB397_17:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB397_18:
	mov	x22, x10
	b	op_COMPARE_OP
.Lcp_BB397_19:
	and	x10, x0, #0xfffffffffffffffc
	ldr	d8, [x10, #16]
	b	.Lcp_BB397_8
.Lcp_BB397_20:
	and	x10, x9, #0xfffffffffffffffc
	ldr	d9, [x10, #16]
	b	.Lcp_BB397_10
.Lcp_BB397_21:
	adr	x17, .Lcp_tmp315
	b	free_thunk
.Lcp_tmp315:
	b	.Lcp_BB397_12
.Lcp_BB397_22:
	mov	x0, x9
	adr	x17, .Lcp_tmp316
	b	free_thunk
.Lcp_tmp316:
	b	.Lcp_BB397_14
.Lcp_func_end397:
	.size	op_COLD_COMPARE_OP_LT_FLOAT_JUMP_IF_FALSE, .Lcp_func_end397-op_COLD_COMPARE_OP_LT_FLOAT_JUMP_IF_FALSE
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
	b.eq	.Lcp_BB398_3
	tbz	w0, #0, .Lcp_BB398_11
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB398_11
.Lcp_BB398_3:
	tst	x11, #0x3
	b.ne	.Lcp_BB398_11
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x11, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB398_11
	asr	x9, x11, #2
	cmp	x10, #2
	b.ne	.Lcp_BB398_12
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
.Lcp_BB398_7:
	sub	x9, x9, #3
	adrp	x10, cp_true
	add	x10, x10, :lo12:cp_true
	cmp	x9, x10
	b.ne	.Lcp_BB398_9
	ldr	w25, [x23, #20]!
	b	.Lcp_BB398_10
.Lcp_BB398_9:
	ldr	w9, [x23, #16]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
.Lcp_BB398_10:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB398_11:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB398_12:
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
	b.ne	.Lcp_BB398_7
	ldr	w10, [x11]
	subs	w10, w10, #1
	str	w10, [x11]
	b.ne	.Lcp_BB398_7
	adr	x17, .Lcp_tmp317
	b	free_thunk
.Lcp_tmp317:
	b	.Lcp_BB398_7
.Lcp_func_end398:
	.size	op_COLD_COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end398-op_COLD_COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_LE_FLOAT_JUMP_IF_FALSE,@function
op_COLD_COMPARE_OP_LE_FLOAT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	mov	x10, x22
	ldr	x0, [x8, #-16]!
	mov	x22, x8
	ldr	x9, [x22, #8]!
	and	x12, x0, #0x3
	cmp	x12, #2
	b.eq	.Lcp_BB399_3
	tbz	w0, #0, .Lcp_BB399_18
	and	x11, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x13
	b.ne	.Lcp_BB399_18
.Lcp_BB399_3:
	and	x11, x9, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB399_6
	tbz	w9, #0, .Lcp_BB399_18
	and	x13, x9, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x13, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB399_18
.Lcp_BB399_6:
	cmp	x12, #2
	b.ne	.Lcp_BB399_19
	ror	x10, x0, #4
	mov	x13, #-2882303761517117440
	add	x10, x10, x13
	fmov	d8, x10
.Lcp_BB399_8:
	cmp	x11, #2
	b.ne	.Lcp_BB399_20
	ror	x10, x9, #4
	mov	x13, #-2882303761517117440
	add	x10, x10, x13
	fmov	d9, x10
.Lcp_BB399_10:
	cmp	x12, #1
	b.ne	.Lcp_BB399_12
	and	x10, x0, #0xfffffffffffffffc
	ldr	w12, [x10]
	subs	w12, w12, #1
	str	w12, [x10]
	b.eq	.Lcp_BB399_21
.Lcp_BB399_12:
	cmp	x11, #1
	b.ne	.Lcp_BB399_14
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB399_22
.Lcp_BB399_14:
	fcmp	d8, d9
	b.ls	.Lcp_BB399_16
	ldr	w9, [x23, #16]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
	b	.Lcp_BB399_17
.Lcp_BB399_16:
	ldr	w25, [x23, #20]!
.Lcp_BB399_17:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB399_18:
	mov	x22, x10
	b	op_COMPARE_OP
.Lcp_BB399_19:
	and	x10, x0, #0xfffffffffffffffc
	ldr	d8, [x10, #16]
	b	.Lcp_BB399_8
.Lcp_BB399_20:
	and	x10, x9, #0xfffffffffffffffc
	ldr	d9, [x10, #16]
	b	.Lcp_BB399_10
.Lcp_BB399_21:
	adr	x17, .Lcp_tmp318
	b	free_thunk
.Lcp_tmp318:
	b	.Lcp_BB399_12
.Lcp_BB399_22:
	mov	x0, x9
	adr	x17, .Lcp_tmp319
	b	free_thunk
.Lcp_tmp319:
	b	.Lcp_BB399_14
.Lcp_func_end399:
	.size	op_COLD_COMPARE_OP_LE_FLOAT_JUMP_IF_FALSE, .Lcp_func_end399-op_COLD_COMPARE_OP_LE_FLOAT_JUMP_IF_FALSE
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
	b.eq	.Lcp_BB400_3
	tbz	w0, #0, .Lcp_BB400_11
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB400_11
.Lcp_BB400_3:
	tst	x11, #0x3
	b.ne	.Lcp_BB400_11
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x11, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB400_11
	asr	x9, x11, #2
	cmp	x10, #2
	b.ne	.Lcp_BB400_12
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
.Lcp_BB400_7:
	sub	x9, x9, #3
	adrp	x10, cp_true
	add	x10, x10, :lo12:cp_true
	cmp	x9, x10
	b.ne	.Lcp_BB400_9
	ldr	w25, [x23, #20]!
	b	.Lcp_BB400_10
.Lcp_BB400_9:
	ldr	w9, [x23, #16]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
.Lcp_BB400_10:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB400_11:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB400_12:
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
	b.ne	.Lcp_BB400_7
	ldr	w10, [x11]
	subs	w10, w10, #1
	str	w10, [x11]
	b.ne	.Lcp_BB400_7
	adr	x17, .Lcp_tmp320
	b	free_thunk
.Lcp_tmp320:
	b	.Lcp_BB400_7
.Lcp_func_end400:
	.size	op_COLD_COMPARE_OP_LE_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end400-op_COLD_COMPARE_OP_LE_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_EQ_FLOAT_JUMP_IF_FALSE,@function
op_COLD_COMPARE_OP_EQ_FLOAT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	mov	x10, x22
	ldr	x0, [x8, #-16]!
	mov	x22, x8
	ldr	x9, [x22, #8]!
	and	x12, x0, #0x3
	cmp	x12, #2
	b.eq	.Lcp_BB401_3
	tbz	w0, #0, .Lcp_BB401_18
	and	x11, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x13
	b.ne	.Lcp_BB401_18
.Lcp_BB401_3:
	and	x11, x9, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB401_6
	tbz	w9, #0, .Lcp_BB401_18
	and	x13, x9, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x13, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB401_18
.Lcp_BB401_6:
	cmp	x12, #2
	b.ne	.Lcp_BB401_19
	ror	x10, x0, #4
	mov	x13, #-2882303761517117440
	add	x10, x10, x13
	fmov	d8, x10
.Lcp_BB401_8:
	cmp	x11, #2
	b.ne	.Lcp_BB401_20
	ror	x10, x9, #4
	mov	x13, #-2882303761517117440
	add	x10, x10, x13
	fmov	d9, x10
.Lcp_BB401_10:
	cmp	x12, #1
	b.ne	.Lcp_BB401_12
	and	x10, x0, #0xfffffffffffffffc
	ldr	w12, [x10]
	subs	w12, w12, #1
	str	w12, [x10]
	b.eq	.Lcp_BB401_21
.Lcp_BB401_12:
	cmp	x11, #1
	b.ne	.Lcp_BB401_14
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB401_22
.Lcp_BB401_14:
	fcmp	d8, d9
	b.ne	.Lcp_BB401_16
	ldr	w25, [x23, #20]!
	b	.Lcp_BB401_17
.Lcp_BB401_16:
	ldr	w9, [x23, #16]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
.Lcp_BB401_17:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB401_18:
	mov	x22, x10
	b	op_COMPARE_OP
.Lcp_BB401_19:
	and	x10, x0, #0xfffffffffffffffc
	ldr	d8, [x10, #16]
	b	.Lcp_BB401_8
.Lcp_BB401_20:
	and	x10, x9, #0xfffffffffffffffc
	ldr	d9, [x10, #16]
	b	.Lcp_BB401_10
.Lcp_BB401_21:
	adr	x17, .Lcp_tmp321
	b	free_thunk
.Lcp_tmp321:
	b	.Lcp_BB401_12
.Lcp_BB401_22:
	mov	x0, x9
	adr	x17, .Lcp_tmp322
	b	free_thunk
.Lcp_tmp322:
	b	.Lcp_BB401_14
.Lcp_func_end401:
	.size	op_COLD_COMPARE_OP_EQ_FLOAT_JUMP_IF_FALSE, .Lcp_func_end401-op_COLD_COMPARE_OP_EQ_FLOAT_JUMP_IF_FALSE
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
	b.eq	.Lcp_BB402_3
	tbz	w0, #0, .Lcp_BB402_11
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB402_11
.Lcp_BB402_3:
	tst	x11, #0x3
	b.ne	.Lcp_BB402_11
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x11, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB402_11
	asr	x9, x11, #2
	cmp	x10, #2
	b.ne	.Lcp_BB402_12
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
.Lcp_BB402_7:
	sub	x9, x9, #3
	adrp	x10, cp_true
	add	x10, x10, :lo12:cp_true
	cmp	x9, x10
	b.ne	.Lcp_BB402_9
	ldr	w25, [x23, #20]!
	b	.Lcp_BB402_10
.Lcp_BB402_9:
	ldr	w9, [x23, #16]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
.Lcp_BB402_10:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB402_11:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB402_12:
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
	b.ne	.Lcp_BB402_7
	ldr	w10, [x11]
	subs	w10, w10, #1
	str	w10, [x11]
	b.ne	.Lcp_BB402_7
	adr	x17, .Lcp_tmp323
	b	free_thunk
.Lcp_tmp323:
	b	.Lcp_BB402_7
.Lcp_func_end402:
	.size	op_COLD_COMPARE_OP_EQ_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end402-op_COLD_COMPARE_OP_EQ_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_NE_FLOAT_JUMP_IF_FALSE,@function
op_COLD_COMPARE_OP_NE_FLOAT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	mov	x10, x22
	ldr	x0, [x8, #-16]!
	mov	x22, x8
	ldr	x9, [x22, #8]!
	and	x12, x0, #0x3
	cmp	x12, #2
	b.eq	.Lcp_BB403_3
	tbz	w0, #0, .Lcp_BB403_18
	and	x11, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x13
	b.ne	.Lcp_BB403_18
.Lcp_BB403_3:
	and	x11, x9, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB403_6
	tbz	w9, #0, .Lcp_BB403_18
	and	x13, x9, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x13, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB403_18
.Lcp_BB403_6:
	cmp	x12, #2
	b.ne	.Lcp_BB403_19
	ror	x10, x0, #4
	mov	x13, #-2882303761517117440
	add	x10, x10, x13
	fmov	d8, x10
.Lcp_BB403_8:
	cmp	x11, #2
	b.ne	.Lcp_BB403_20
	ror	x10, x9, #4
	mov	x13, #-2882303761517117440
	add	x10, x10, x13
	fmov	d9, x10
.Lcp_BB403_10:
	cmp	x12, #1
	b.ne	.Lcp_BB403_12
	and	x10, x0, #0xfffffffffffffffc
	ldr	w12, [x10]
	subs	w12, w12, #1
	str	w12, [x10]
	b.eq	.Lcp_BB403_21
.Lcp_BB403_12:
	cmp	x11, #1
	b.ne	.Lcp_BB403_14
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB403_22
.Lcp_BB403_14:
	fcmp	d8, d9
	b.eq	.Lcp_BB403_16
	ldr	w25, [x23, #20]!
	b	.Lcp_BB403_17
.Lcp_BB403_16:
	ldr	w9, [x23, #16]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
.Lcp_BB403_17:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB403_18:
	mov	x22, x10
	b	op_COMPARE_OP
.Lcp_BB403_19:
	and	x10, x0, #0xfffffffffffffffc
	ldr	d8, [x10, #16]
	b	.Lcp_BB403_8
.Lcp_BB403_20:
	and	x10, x9, #0xfffffffffffffffc
	ldr	d9, [x10, #16]
	b	.Lcp_BB403_10
.Lcp_BB403_21:
	adr	x17, .Lcp_tmp324
	b	free_thunk
.Lcp_tmp324:
	b	.Lcp_BB403_12
.Lcp_BB403_22:
	mov	x0, x9
	adr	x17, .Lcp_tmp325
	b	free_thunk
.Lcp_tmp325:
	b	.Lcp_BB403_14
.Lcp_func_end403:
	.size	op_COLD_COMPARE_OP_NE_FLOAT_JUMP_IF_FALSE, .Lcp_func_end403-op_COLD_COMPARE_OP_NE_FLOAT_JUMP_IF_FALSE
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
	b.eq	.Lcp_BB404_3
	tbz	w0, #0, .Lcp_BB404_11
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB404_11
.Lcp_BB404_3:
	tst	x11, #0x3
	b.ne	.Lcp_BB404_11
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x11, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB404_11
	asr	x9, x11, #2
	cmp	x10, #2
	b.ne	.Lcp_BB404_12
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
.Lcp_BB404_7:
	sub	x9, x9, #3
	adrp	x10, cp_true
	add	x10, x10, :lo12:cp_true
	cmp	x9, x10
	b.ne	.Lcp_BB404_9
	ldr	w25, [x23, #20]!
	b	.Lcp_BB404_10
.Lcp_BB404_9:
	ldr	w9, [x23, #16]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
.Lcp_BB404_10:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB404_11:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB404_12:
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
	b.ne	.Lcp_BB404_7
	ldr	w10, [x11]
	subs	w10, w10, #1
	str	w10, [x11]
	b.ne	.Lcp_BB404_7
	adr	x17, .Lcp_tmp326
	b	free_thunk
.Lcp_tmp326:
	b	.Lcp_BB404_7
.Lcp_func_end404:
	.size	op_COLD_COMPARE_OP_NE_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end404-op_COLD_COMPARE_OP_NE_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_GT_FLOAT_JUMP_IF_FALSE,@function
op_COLD_COMPARE_OP_GT_FLOAT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	mov	x10, x22
	ldr	x0, [x8, #-16]!
	mov	x22, x8
	ldr	x9, [x22, #8]!
	and	x12, x0, #0x3
	cmp	x12, #2
	b.eq	.Lcp_BB405_3
	tbz	w0, #0, .Lcp_BB405_18
	and	x11, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x13
	b.ne	.Lcp_BB405_18
.Lcp_BB405_3:
	and	x11, x9, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB405_6
	tbz	w9, #0, .Lcp_BB405_18
	and	x13, x9, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x13, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB405_18
.Lcp_BB405_6:
	cmp	x12, #2
	b.ne	.Lcp_BB405_19
	ror	x10, x0, #4
	mov	x13, #-2882303761517117440
	add	x10, x10, x13
	fmov	d8, x10
.Lcp_BB405_8:
	cmp	x11, #2
	b.ne	.Lcp_BB405_20
	ror	x10, x9, #4
	mov	x13, #-2882303761517117440
	add	x10, x10, x13
	fmov	d9, x10
.Lcp_BB405_10:
	cmp	x12, #1
	b.ne	.Lcp_BB405_12
	and	x10, x0, #0xfffffffffffffffc
	ldr	w12, [x10]
	subs	w12, w12, #1
	str	w12, [x10]
	b.eq	.Lcp_BB405_21
.Lcp_BB405_12:
	cmp	x11, #1
	b.ne	.Lcp_BB405_14
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB405_22
.Lcp_BB405_14:
	fcmp	d8, d9
	b.le	.Lcp_BB405_16
	ldr	w25, [x23, #20]!
	b	.Lcp_BB405_17
.Lcp_BB405_16:
	ldr	w9, [x23, #16]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
.Lcp_BB405_17:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB405_18:
	mov	x22, x10
	b	op_COMPARE_OP
.Lcp_BB405_19:
	and	x10, x0, #0xfffffffffffffffc
	ldr	d8, [x10, #16]
	b	.Lcp_BB405_8
.Lcp_BB405_20:
	and	x10, x9, #0xfffffffffffffffc
	ldr	d9, [x10, #16]
	b	.Lcp_BB405_10
.Lcp_BB405_21:
	adr	x17, .Lcp_tmp327
	b	free_thunk
.Lcp_tmp327:
	b	.Lcp_BB405_12
.Lcp_BB405_22:
	mov	x0, x9
	adr	x17, .Lcp_tmp328
	b	free_thunk
.Lcp_tmp328:
	b	.Lcp_BB405_14
.Lcp_func_end405:
	.size	op_COLD_COMPARE_OP_GT_FLOAT_JUMP_IF_FALSE, .Lcp_func_end405-op_COLD_COMPARE_OP_GT_FLOAT_JUMP_IF_FALSE
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
	b.eq	.Lcp_BB406_3
	tbz	w0, #0, .Lcp_BB406_11
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB406_11
.Lcp_BB406_3:
	tst	x11, #0x3
	b.ne	.Lcp_BB406_11
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x11, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB406_11
	asr	x9, x11, #2
	cmp	x10, #2
	b.ne	.Lcp_BB406_12
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
.Lcp_BB406_7:
	sub	x9, x9, #3
	adrp	x10, cp_true
	add	x10, x10, :lo12:cp_true
	cmp	x9, x10
	b.ne	.Lcp_BB406_9
	ldr	w25, [x23, #20]!
	b	.Lcp_BB406_10
.Lcp_BB406_9:
	ldr	w9, [x23, #16]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
.Lcp_BB406_10:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB406_11:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB406_12:
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
	b.ne	.Lcp_BB406_7
	ldr	w10, [x11]
	subs	w10, w10, #1
	str	w10, [x11]
	b.ne	.Lcp_BB406_7
	adr	x17, .Lcp_tmp329
	b	free_thunk
.Lcp_tmp329:
	b	.Lcp_BB406_7
.Lcp_func_end406:
	.size	op_COLD_COMPARE_OP_GT_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end406-op_COLD_COMPARE_OP_GT_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	2
	.type	op_COLD_COMPARE_OP_GE_FLOAT_JUMP_IF_FALSE,@function
op_COLD_COMPARE_OP_GE_FLOAT_JUMP_IF_FALSE:
	.cfi_startproc
	mov	x8, x22
	mov	x10, x22
	ldr	x0, [x8, #-16]!
	mov	x22, x8
	ldr	x9, [x22, #8]!
	and	x12, x0, #0x3
	cmp	x12, #2
	b.eq	.Lcp_BB407_3
	tbz	w0, #0, .Lcp_BB407_18
	and	x11, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x13
	b.ne	.Lcp_BB407_18
.Lcp_BB407_3:
	and	x11, x9, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB407_6
	tbz	w9, #0, .Lcp_BB407_18
	and	x13, x9, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x13, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB407_18
.Lcp_BB407_6:
	cmp	x12, #2
	b.ne	.Lcp_BB407_19
	ror	x10, x0, #4
	mov	x13, #-2882303761517117440
	add	x10, x10, x13
	fmov	d8, x10
.Lcp_BB407_8:
	cmp	x11, #2
	b.ne	.Lcp_BB407_20
	ror	x10, x9, #4
	mov	x13, #-2882303761517117440
	add	x10, x10, x13
	fmov	d9, x10
.Lcp_BB407_10:
	cmp	x12, #1
	b.ne	.Lcp_BB407_12
	and	x10, x0, #0xfffffffffffffffc
	ldr	w12, [x10]
	subs	w12, w12, #1
	str	w12, [x10]
	b.eq	.Lcp_BB407_21
.Lcp_BB407_12:
	cmp	x11, #1
	b.ne	.Lcp_BB407_14
	and	x10, x9, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.eq	.Lcp_BB407_22
.Lcp_BB407_14:
	fcmp	d8, d9
	b.ge	.Lcp_BB407_16
	ldr	w9, [x23, #16]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
	b	.Lcp_BB407_17
.Lcp_BB407_16:
	ldr	w25, [x23, #20]!
.Lcp_BB407_17:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB407_18:
	mov	x22, x10
	b	op_COMPARE_OP
.Lcp_BB407_19:
	and	x10, x0, #0xfffffffffffffffc
	ldr	d8, [x10, #16]
	b	.Lcp_BB407_8
.Lcp_BB407_20:
	and	x10, x9, #0xfffffffffffffffc
	ldr	d9, [x10, #16]
	b	.Lcp_BB407_10
.Lcp_BB407_21:
	adr	x17, .Lcp_tmp330
	b	free_thunk
.Lcp_tmp330:
	b	.Lcp_BB407_12
.Lcp_BB407_22:
	mov	x0, x9
	adr	x17, .Lcp_tmp331
	b	free_thunk
.Lcp_tmp331:
	b	.Lcp_BB407_14
.Lcp_func_end407:
	.size	op_COLD_COMPARE_OP_GE_FLOAT_JUMP_IF_FALSE, .Lcp_func_end407-op_COLD_COMPARE_OP_GE_FLOAT_JUMP_IF_FALSE
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
	b.eq	.Lcp_BB408_3
	tbz	w0, #0, .Lcp_BB408_11
	and	x12, x0, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x12, [x12, #8]
	cmp	x12, x13
	b.ne	.Lcp_BB408_11
.Lcp_BB408_3:
	tst	x11, #0x3
	b.ne	.Lcp_BB408_11
	mov	x12, #-36028797018963969
	mov	x13, #-2
	add	x12, x11, x12
	movk	x13, #65279, lsl #48
	cmp	x12, x13
	b.ls	.Lcp_BB408_11
	asr	x9, x11, #2
	cmp	x10, #2
	b.ne	.Lcp_BB408_12
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
.Lcp_BB408_7:
	sub	x9, x9, #3
	adrp	x10, cp_true
	add	x10, x10, :lo12:cp_true
	cmp	x9, x10
	b.ne	.Lcp_BB408_9
	ldr	w25, [x23, #20]!
	b	.Lcp_BB408_10
.Lcp_BB408_9:
	ldr	w9, [x23, #16]!
	lsr	x9, x9, #8
	and	x9, x9, #0xfffffc
	add	x23, x23, x9
	ldr	w25, [x23, #4]!
.Lcp_BB408_10:
	and	x9, x25, #0x3ff
	mov	x22, x8
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB408_11:
	mov	x22, x9
	b	op_COMPARE_OP
.Lcp_BB408_12:
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
	b.ne	.Lcp_BB408_7
	ldr	w10, [x11]
	subs	w10, w10, #1
	str	w10, [x11]
	b.ne	.Lcp_BB408_7
	adr	x17, .Lcp_tmp332
	b	free_thunk
.Lcp_tmp332:
	b	.Lcp_BB408_7
.Lcp_func_end408:
	.size	op_COLD_COMPARE_OP_GE_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end408-op_COLD_COMPARE_OP_GE_FLOAT_INT_JUMP_IF_FALSE
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
	b.ne	.Lcp_BB409_4
	ldr	w8, [x20, #16]
	cbz	w8, .Lcp_BB409_4
	sub	x8, x22, x21
	mov	x0, x20
	str	x19, [x21, #16]
	sub	x8, x8, #64
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_handle_events
	tbnz	w0, #31, .Lcp_BB409_8
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB409_4:
	ldr	x0, [x22, #-8]!
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB409_6
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB409_7
.Lcp_BB409_6:
	ldr	w25, [x19, #8]!
	mov	x23, x19
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB409_7:
	.cfi_restore_state
	add	x23, x19, #4
	adr	x17, .Lcp_tmp333
	b	free_thunk
.Lcp_tmp333:
	b	.Lcp_BB409_6
.Lcp_BB409_8:
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end409:
	.size	op_COLD_RESUME_POP_TOP, .Lcp_func_end409-op_COLD_RESUME_POP_TOP
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
	b.ne	.Lcp_BB410_4
	ldr	w8, [x20, #16]
	cbz	w8, .Lcp_BB410_4
	sub	x8, x22, x21
	mov	x0, x20
	str	x19, [x21, #16]
	sub	x8, x8, #64
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_handle_events
	tbnz	w0, #31, .Lcp_BB410_13
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB410_4:
	ldr	x0, [x22, #-8]!
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB410_6
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB410_12
.Lcp_BB410_6:
	ldr	w25, [x19, #8]!
	and	x8, x25, #0x3ff
	cmp	x8, #59
	b.ne	.Lcp_BB410_10
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB410_11
	lsr	w8, w25, #10
	mov	w9, #4
	mov	w8, w8
	sub	x8, x9, x8
	add	x23, x19, x8, lsl #2
	ldr	w25, [x23]
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
.Lcp_BB410_9:
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB410_10:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x0, [x24, x8, lsl #3]
	mov	x23, x19
	b	.Lcp_BB410_9
.Lcp_BB410_11:
	mov	x23, x19
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_JUMP_BACKWARD_PLAIN
.Lcp_BB410_12:
	.cfi_restore_state
	add	x23, x19, #4
	adr	x17, .Lcp_tmp334
	b	free_thunk
.Lcp_tmp334:
	b	.Lcp_BB410_6
.Lcp_BB410_13:
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end410:
	.size	op_COLD_RESUME_POP_TOP_JUMP_BACKWARD_PLAIN, .Lcp_func_end410-op_COLD_RESUME_POP_TOP_JUMP_BACKWARD_PLAIN
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
	.xword	op_UNARY_NEGATIVE_INT
	.xword	op_UNARY_NEGATIVE_FLOAT
	.xword	op_BINARY_SUBSCR_LIST_INT
	.xword	op_BINARY_SUBSCR_TUPLE_INT
	.xword	op_BINARY_SUBSCR_ARRAY_DOUBLE
	.xword	op_BINARY_SUBSCR_ARRAY_INTEGER
	.xword	op_BINARY_SUBSCR_DICT_STR
	.xword	op_BINARY_SUBSCR_GETITEM
	.xword	op_STORE_SUBSCR_LIST_INT
	.xword	op_STORE_SUBSCR_ARRAY_DOUBLE
	.xword	op_STORE_SUBSCR_ARRAY_INTEGER
	.xword	op_STORE_SUBSCR_SETITEM
	.xword	op_TO_BOOL_STR
	.xword	op_TO_BOOL_LIST
	.xword	op_TO_BOOL_NONE
	.xword	op_TO_BOOL_BOOL
	.xword	op_TO_BOOL_INT
	.xword	op_GET_ITER_GENERATOR
	.xword	op_GET_ITER_PYTHON
	.xword	op_GET_YIELD_FROM_ITER_GENERATOR
	.xword	op_GET_YIELD_FROM_ITER_PYTHON
	.xword	op_FOR_ITER_RANGE
	.xword	op_FOR_ITER_LIST
	.xword	op_FOR_ITER_TUPLE
	.xword	op_FOR_ITER_ENUMERATE_LIST
	.xword	op_FOR_ITER_GENERATOR
	.xword	op_SEND_GENERATOR
	.xword	op_SEND_COROUTINE
	.xword	op_UNPACK_SEQUENCE_TUPLE
	.xword	op_UNPACK_SEQUENCE_LIST
	.xword	op_LOAD_ATTR_SLOT
	.xword	op_LOAD_ATTR_MODULE
	.xword	op_LOAD_ATTR_CLASS_VALUE
	.xword	op_LOAD_ATTR_TYPE
	.xword	op_LOAD_ATTR_PROPERTY
	.xword	op_STORE_ATTR_SLOT
	.xword	op_STORE_ATTR_MEMBER
	.xword	op_STORE_ATTR_PROPERTY
	.xword	op_LOAD_METHOD_PLAIN
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
	.xword	op_CALL_NATIVE
	.xword	op_CALL_NATIVE_METHOD
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
	.xword	op_RESUME_LOAD_FAST_BORROW
	.xword	op_LOAD_CONST_LOAD_FAST_BORROW
	.xword	op_LOAD_FAST_BORROW_LOAD_CONST
	.xword	op_PUSH_NULL_LOAD_GLOBAL_MODULE
	.xword	op_RESUME_JUMP_BACKWARD_NO_INTERRUPT
	.xword	op_IS_OP_JUMP_IF_FALSE
	.xword	op_IS_OP_JUMP_IF_TRUE
	.xword	op_CONTAINS_OP_JUMP_IF_FALSE
	.xword	op_CONTAINS_OP_JUMP_IF_TRUE
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
	.zero	5600
	.size	cp_handlers, 8192
	.hidden	cp_true
	.hidden	cp_false
	.hidden	cp_none
	.hidden	cp_type_float
	.hidden	cp_type_str
	.hidden	cp_type_int
	.hidden	cp_type_list
	.hidden	cp_type_tuple
	.hidden	cp_type_array
	.hidden	cp_type_dict
	.hidden	cp_type_generator
	.hidden	cp_type_range_iterator
	.hidden	cp_type_list_iterator
	.hidden	cp_type_tuple_iterator
	.hidden	cp_type_enumerate
	.hidden	cp_type_coroutine
	.hidden	cp_type_module
	.hidden	cp_type_type
	.hidden	cp_type_super
	.hidden	cp_type_function
	.hidden	cp_type_native_function
	.hidden	cp_type_method_descriptor
	.popsection
