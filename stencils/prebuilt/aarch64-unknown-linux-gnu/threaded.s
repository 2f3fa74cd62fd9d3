# Generated from bytecodes.def. Do not edit: `cargo run -p copperplate-stencils -- refresh` makes it anew.
# inputs: blake3 ab5099cecf4cb4f838583d6400d6b080944c46cbe56d800c46cd97e82a836808
# clang: 22.1.8
# text: blake3 ac146eb0e584f509857b1660d92a78173738c2adf447051ab73476767b8a3d90
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
	.type	op_LOAD_FAST,@function
op_LOAD_FAST:
	.cfi_startproc
	mvn	w8, w25, lsr #10
	lsl	w8, w8, #3
	orr	x8, x8, #0xfffffffffe000000
	ldr	x8, [x21, x8]
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB10_2
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB10_2:
	str	x8, [x22], #8
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_func_end10:
	.size	op_LOAD_FAST, .Lcp_func_end10-op_LOAD_FAST
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
.Lcp_func_end11:
	.size	op_LOAD_FAST_BORROW, .Lcp_func_end11-op_LOAD_FAST_BORROW
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
	b.eq	.Lcp_BB12_4
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB12_3
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB12_3:
	str	x8, [x22], #8
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB12_4:
	b	op_COLD_LOAD_FAST_CHECK
.Lcp_func_end12:
	.size	op_LOAD_FAST_CHECK, .Lcp_func_end12-op_LOAD_FAST_CHECK
	.cfi_endproc
	.p2align	2
	.type	op_STORE_FAST,@function
op_STORE_FAST:
	.cfi_startproc
	ldr	x8, [x22, #-8]!
	mvn	w9, w8
	tst	x9, #0x3
	b.eq	.Lcp_BB13_4
.Lcp_BB13_1:
	mvn	w9, w25, lsr #10
	lsl	w9, w9, #3
	orr	x9, x9, #0xfffffffffe000000
	ldr	x0, [x21, x9]
	str	x8, [x21, x9]
	and	x10, x0, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB13_3
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB13_7
.Lcp_BB13_3:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB13_4:
	cmp	x8, #3
	b.eq	.Lcp_BB13_1
	and	x9, x8, #0xfffffffffffffffc
	ldrb	w10, [x9, #4]
	tbnz	w10, #0, .Lcp_BB13_1
	ldr	w10, [x9]
	and	x8, x8, #0xfffffffffffffffd
	add	w10, w10, #1
	str	w10, [x9]
	b	.Lcp_BB13_1
.Lcp_BB13_7:
	adr	x17, .Lcp_tmp1
	b	free_thunk
.Lcp_tmp1:
	b	.Lcp_BB13_3
.Lcp_func_end13:
	.size	op_STORE_FAST, .Lcp_func_end13-op_STORE_FAST
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
	b.ls	.Lcp_BB14_7
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
	b.eq	.Lcp_BB14_8
	and	x8, x26, #0x3
	stur	x0, [x24, #-16]
	cmp	x8, #1
	b.ne	.Lcp_BB14_4
	and	x8, x26, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB14_9
.Lcp_BB14_4:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB14_6
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB14_10
.Lcp_BB14_6:
	ldr	w25, [x23, #8]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB14_7:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x24
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_SPECIALIZE_BINARY_OP
.Lcp_BB14_8:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB14_9:
	.cfi_restore_state
	mov	x0, x26
	adr	x17, .Lcp_tmp2
	b	free_thunk
.Lcp_tmp2:
	b	.Lcp_BB14_4
.Lcp_BB14_10:
	mov	x0, x19
	adr	x17, .Lcp_tmp3
	b	free_thunk
.Lcp_tmp3:
	b	.Lcp_BB14_6
.Lcp_func_end14:
	.size	op_BINARY_OP, .Lcp_func_end14-op_BINARY_OP
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_ADD_INT,@function
op_BINARY_OP_ADD_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB15_4
	tst	x9, #0x3
	b.ne	.Lcp_BB15_4
	adds	x9, x10, x9
	b.vs	.Lcp_BB15_4
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB15_4:
	b	op_BINARY_OP
.Lcp_func_end15:
	.size	op_BINARY_OP_ADD_INT, .Lcp_func_end15-op_BINARY_OP_ADD_INT
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
	b.ne	.Lcp_BB16_3
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
	b.ne	.Lcp_BB16_4
.Lcp_BB16_2:
	stur	x0, [x8, #-16]
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB16_3:
	mov	x22, x8
	b	op_COLD_BINARY_OP_ADD_FLOAT
.Lcp_BB16_4:
	adr	x17, .Lcp_tmp4
	b	box_thunk
.Lcp_tmp4:
	b	.Lcp_BB16_2
.Lcp_func_end16:
	.size	op_BINARY_OP_ADD_FLOAT, .Lcp_func_end16-op_BINARY_OP_ADD_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_SUB_INT,@function
op_BINARY_OP_SUB_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB17_4
	tst	x9, #0x3
	b.ne	.Lcp_BB17_4
	subs	x9, x10, x9
	b.vs	.Lcp_BB17_4
	stur	x9, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB17_4:
	b	op_BINARY_OP
.Lcp_func_end17:
	.size	op_BINARY_OP_SUB_INT, .Lcp_func_end17-op_BINARY_OP_SUB_INT
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
	b.ne	.Lcp_BB18_3
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
	b.ne	.Lcp_BB18_4
.Lcp_BB18_2:
	stur	x0, [x8, #-16]
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB18_3:
	mov	x22, x8
	b	op_COLD_BINARY_OP_SUB_FLOAT
.Lcp_BB18_4:
	adr	x17, .Lcp_tmp5
	b	box_thunk
.Lcp_tmp5:
	b	.Lcp_BB18_2
.Lcp_func_end18:
	.size	op_BINARY_OP_SUB_FLOAT, .Lcp_func_end18-op_BINARY_OP_SUB_FLOAT
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_OP_MUL_INT,@function
op_BINARY_OP_MUL_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB19_4
	tst	x9, #0x3
	b.ne	.Lcp_BB19_4
	asr	x11, x10, #2
	mul	x10, x11, x9
	smulh	x9, x11, x9
	cmp	x9, x10, asr #63
	b.ne	.Lcp_BB19_4
	stur	x10, [x22, #-16]
	mov	x22, x8
	ldr	w25, [x23, #8]!
	and	x9, x25, #0x3ff
	ldr	x0, [x24, x9, lsl #3]
	br	x0
.Lcp_BB19_4:
	b	op_BINARY_OP
.Lcp_func_end19:
	.size	op_BINARY_OP_MUL_INT, .Lcp_func_end19-op_BINARY_OP_MUL_INT
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
	b.ne	.Lcp_BB20_3
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
	b.ne	.Lcp_BB20_4
.Lcp_BB20_2:
	stur	x0, [x8, #-16]
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB20_3:
	mov	x22, x8
	b	op_COLD_BINARY_OP_MUL_FLOAT
.Lcp_BB20_4:
	adr	x17, .Lcp_tmp6
	b	box_thunk
.Lcp_tmp6:
	b	.Lcp_BB20_2
.Lcp_func_end20:
	.size	op_BINARY_OP_MUL_FLOAT, .Lcp_func_end20-op_BINARY_OP_MUL_FLOAT
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
	b.ls	.Lcp_BB21_7
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
	b.eq	.Lcp_BB21_8
	and	x8, x26, #0x3
	stur	x0, [x24, #-16]
	cmp	x8, #1
	b.ne	.Lcp_BB21_4
	and	x8, x26, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB21_9
.Lcp_BB21_4:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB21_6
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB21_10
.Lcp_BB21_6:
	ldr	w25, [x23, #8]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB21_7:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x24
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_SPECIALIZE_COMPARE_OP
.Lcp_BB21_8:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB21_9:
	.cfi_restore_state
	mov	x0, x26
	adr	x17, .Lcp_tmp7
	b	free_thunk
.Lcp_tmp7:
	b	.Lcp_BB21_4
.Lcp_BB21_10:
	mov	x0, x19
	adr	x17, .Lcp_tmp8
	b	free_thunk
.Lcp_tmp8:
	b	.Lcp_BB21_6
.Lcp_func_end21:
	.size	op_COMPARE_OP, .Lcp_func_end21-op_COMPARE_OP
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LT_INT,@function
op_COMPARE_OP_LT_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB22_3
	tst	x9, #0x3
	b.ne	.Lcp_BB22_3
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
.Lcp_BB22_3:
	b	op_COMPARE_OP
.Lcp_func_end22:
	.size	op_COMPARE_OP_LT_INT, .Lcp_func_end22-op_COMPARE_OP_LT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LE_INT,@function
op_COMPARE_OP_LE_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB23_3
	tst	x9, #0x3
	b.ne	.Lcp_BB23_3
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
.Lcp_BB23_3:
	b	op_COMPARE_OP
.Lcp_func_end23:
	.size	op_COMPARE_OP_LE_INT, .Lcp_func_end23-op_COMPARE_OP_LE_INT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_EQ_INT,@function
op_COMPARE_OP_EQ_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB24_3
	tst	x9, #0x3
	b.ne	.Lcp_BB24_3
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
.Lcp_BB24_3:
	b	op_COMPARE_OP
.Lcp_func_end24:
	.size	op_COMPARE_OP_EQ_INT, .Lcp_func_end24-op_COMPARE_OP_EQ_INT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_NE_INT,@function
op_COMPARE_OP_NE_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB25_3
	tst	x9, #0x3
	b.ne	.Lcp_BB25_3
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
.Lcp_BB25_3:
	b	op_COMPARE_OP
.Lcp_func_end25:
	.size	op_COMPARE_OP_NE_INT, .Lcp_func_end25-op_COMPARE_OP_NE_INT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GT_INT,@function
op_COMPARE_OP_GT_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB26_3
	tst	x9, #0x3
	b.ne	.Lcp_BB26_3
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
.Lcp_BB26_3:
	b	op_COMPARE_OP
.Lcp_func_end26:
	.size	op_COMPARE_OP_GT_INT, .Lcp_func_end26-op_COMPARE_OP_GT_INT
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_GE_INT,@function
op_COMPARE_OP_GE_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x8, #-8]!
	ldur	x10, [x8, #-8]
	tst	x10, #0x3
	b.ne	.Lcp_BB27_3
	tst	x9, #0x3
	b.ne	.Lcp_BB27_3
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
.Lcp_BB27_3:
	b	op_COMPARE_OP
.Lcp_func_end27:
	.size	op_COMPARE_OP_GE_INT, .Lcp_func_end27-op_COMPARE_OP_GE_INT
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
	b.ls	.Lcp_BB28_7
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
	mov	w3, wzr
	mov	x1, x25
	str	x23, [x21, #16]
	str	w8, [x21, #32]
	bl	cp_binary_op
	cmp	x0, #3
	b.eq	.Lcp_BB28_8
	and	x8, x25, #0x3
	stur	x0, [x24, #-16]
	cmp	x8, #1
	b.ne	.Lcp_BB28_4
	and	x8, x25, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB28_9
.Lcp_BB28_4:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB28_6
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB28_10
.Lcp_BB28_6:
	ldr	w25, [x23, #8]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB28_7:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x24
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_SPECIALIZE_BINARY_SUBSCR
.Lcp_BB28_8:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB28_9:
	.cfi_restore_state
	mov	x0, x25
	adr	x17, .Lcp_tmp9
	b	free_thunk
.Lcp_tmp9:
	b	.Lcp_BB28_4
.Lcp_BB28_10:
	mov	x0, x19
	adr	x17, .Lcp_tmp10
	b	free_thunk
.Lcp_tmp10:
	b	.Lcp_BB28_6
.Lcp_func_end28:
	.size	op_BINARY_SUBSCR, .Lcp_func_end28-op_BINARY_SUBSCR
	.cfi_endproc
	.p2align	2
	.type	op_BINARY_SUBSCR_LIST_INT,@function
op_BINARY_SUBSCR_LIST_INT:
	.cfi_startproc
	mov	x8, x22
	ldr	x10, [x22, #-8]!
	ldur	x0, [x22, #-8]
	tbz	w0, #0, .Lcp_BB29_9
	and	x9, x0, #0xfffffffffffffffc
	adrp	x12, cp_type_list
	add	x12, x12, :lo12:cp_type_list
	ldr	x11, [x9, #8]
	cmp	x11, x12
	b.ne	.Lcp_BB29_9
	tst	x10, #0x3
	b.ne	.Lcp_BB29_9
	asr	x10, x10, #2
	ldr	x11, [x9, #24]
	cmp	x10, x11
	b.hs	.Lcp_BB29_9
	ldr	x11, [x9, #16]
	ldr	x10, [x11, x10, lsl #3]
	and	x11, x10, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB29_6
	and	x11, x10, #0xfffffffffffffffc
	ldr	w12, [x11]
	add	w12, w12, #1
	str	w12, [x11]
.Lcp_BB29_6:
	and	x11, x0, #0x3
	stur	x10, [x8, #-16]
	cmp	x11, #1
	b.ne	.Lcp_BB29_8
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB29_10
.Lcp_BB29_8:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB29_9:
	mov	x22, x8
	b	op_BINARY_SUBSCR
.Lcp_BB29_10:
	adr	x17, .Lcp_tmp11
	b	free_thunk
.Lcp_tmp11:
	b	.Lcp_BB29_8
.Lcp_func_end29:
	.size	op_BINARY_SUBSCR_LIST_INT, .Lcp_func_end29-op_BINARY_SUBSCR_LIST_INT
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
.Lcp_func_end30:
	.size	op_JUMP_FORWARD, .Lcp_func_end30-op_JUMP_FORWARD
	.cfi_endproc
	.p2align	2
	.type	op_JUMP_BACKWARD,@function
op_JUMP_BACKWARD:
	.cfi_startproc
	ldr	w8, [x20, #16]
	cbnz	w8, .Lcp_BB31_2
	lsr	w8, w25, #10
	mov	w9, #1
	sub	x8, x9, x8
	add	x23, x23, x8, lsl #2
	ldr	w25, [x23]
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB31_2:
	b	op_COLD_JUMP_BACKWARD
.Lcp_func_end31:
	.size	op_JUMP_BACKWARD, .Lcp_func_end31-op_JUMP_BACKWARD
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
	b.ne	.Lcp_BB32_2
	lsr	w8, w25, #10
	add	x23, x23, x8, lsl #2
.Lcp_BB32_2:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_func_end32:
	.size	op_POP_JUMP_IF_TRUE, .Lcp_func_end32-op_POP_JUMP_IF_TRUE
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
	b.eq	.Lcp_BB33_2
	lsr	w8, w25, #10
	add	x23, x23, x8, lsl #2
.Lcp_BB33_2:
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_func_end33:
	.size	op_POP_JUMP_IF_FALSE, .Lcp_func_end33-op_POP_JUMP_IF_FALSE
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
	b.ls	.Lcp_BB34_8
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
	b.ne	.Lcp_BB34_6
	ldr	x8, [x20, #8]
	cmp	x8, #3
	b.ne	.Lcp_BB34_9
	and	x8, x24, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB34_5
	and	x8, x24, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB34_10
.Lcp_BB34_5:
	lsr	w8, w25, #10
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	add	x23, x23, x8, lsl #2
	ldr	w25, [x23, #8]!
	b	.Lcp_BB34_7
.Lcp_BB34_6:
	str	x0, [x19], #8
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	ldr	w25, [x23, #8]!
	mov	x22, x19
.Lcp_BB34_7:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB34_8:
	.cfi_restore_state
	.cfi_remember_state
	mov	x22, x19
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_SPECIALIZE_FOR_ITER
.Lcp_BB34_9:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB34_10:
	.cfi_restore_state
	mov	x0, x24
	adr	x17, .Lcp_tmp12
	b	free_thunk
.Lcp_tmp12:
	b	.Lcp_BB34_5
.Lcp_func_end34:
	.size	op_FOR_ITER, .Lcp_func_end34-op_FOR_ITER
	.cfi_endproc
	.p2align	2
	.type	op_FOR_ITER_RANGE,@function
op_FOR_ITER_RANGE:
	.cfi_startproc
	mov	x8, x22
	ldr	x0, [x22, #-8]!
	tbz	w0, #0, .Lcp_BB35_7
	and	x9, x0, #0xfffffffffffffffc
	adrp	x11, cp_type_range_iterator
	add	x11, x11, :lo12:cp_type_range_iterator
	ldr	x10, [x9, #8]
	cmp	x10, x11
	b.ne	.Lcp_BB35_7
	ldr	x10, [x9, #32]
	cbz	x10, .Lcp_BB35_4
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
.Lcp_BB35_4:
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB35_6
	ldr	w8, [x9]
	subs	w8, w8, #1
	str	w8, [x9]
	b.eq	.Lcp_BB35_8
.Lcp_BB35_6:
	lsr	w8, w25, #10
	add	x23, x23, x8, lsl #2
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB35_7:
	mov	x22, x8
	b	op_FOR_ITER
.Lcp_BB35_8:
	adr	x17, .Lcp_tmp13
	b	free_thunk
.Lcp_tmp13:
	b	.Lcp_BB35_6
.Lcp_func_end35:
	.size	op_FOR_ITER_RANGE, .Lcp_func_end35-op_FOR_ITER_RANGE
	.cfi_endproc
	.p2align	2
	.type	op_BUILD_LIST,@function
op_BUILD_LIST:
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
	bl	cp_build_list
	cmp	x0, #3
	b.eq	.Lcp_BB36_2
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
.Lcp_BB36_2:
	.cfi_restore_state
	cbz	w24, .Lcp_BB36_10
	cmp	w25, #1, lsl #12
	b.hs	.Lcp_BB36_5
	mov	x8, xzr
	b	.Lcp_BB36_8
.Lcp_BB36_5:
	mov	w8, #3
	sub	x9, x22, x24, lsl #3
	and	x10, x24, #0x3ffffc
	dup	v0.2d, x8
	and	x8, x24, #0x3ffffc
	add	x9, x9, #16
.Lcp_BB36_6:
	subs	x10, x10, #4
	stp	q0, q0, [x9, #-16]
	add	x9, x9, #32
	b.ne	.Lcp_BB36_6
	cmp	x8, x24
	b.eq	.Lcp_BB36_10
.Lcp_BB36_8:
	sub	x8, x8, x24
	mov	w9, #3
.Lcp_BB36_9:
	str	x9, [x22, x8, lsl #3]
	adds	x8, x8, #1
	b.lo	.Lcp_BB36_9
.Lcp_BB36_10:
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end36:
	.size	op_BUILD_LIST, .Lcp_func_end36-op_BUILD_LIST
	.cfi_endproc
	.p2align	2
	.type	op_CALL,@function
op_CALL:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	lsr	w26, w25, #10
	mov	x8, #-2
	sub	x10, x22, x21
	mov	x24, x22
	mov	x0, x20
	mov	w28, w26
	sub	x1, x24, w26, uxtw #3
	mov	w2, w26
	mvn	x9, x28
	sub	x27, x8, x28
	sub	x8, x10, #64
	add	x22, x22, x9, lsl #3
	lsr	x8, x8, #3
	ldr	x25, [x24, x27, lsl #3]
	ldr	x19, [x22]
	str	x23, [x21, #16]
	str	w8, [x21, #32]
	bl	cp_call
	cmp	x0, #3
	b.eq	.Lcp_BB37_12
	cbz	w26, .Lcp_BB37_7
	neg	x9, x28
	b	.Lcp_BB37_4
.Lcp_BB37_3:
	add	x9, x9, #1
	cbz	x9, .Lcp_BB37_7
.Lcp_BB37_4:
	ldr	x8, [x24, x9, lsl #3]
	and	x10, x8, #0x3
	cmp	x10, #1
	b.ne	.Lcp_BB37_3
	and	x10, x8, #0xfffffffffffffffc
	ldr	w11, [x10]
	subs	w11, w11, #1
	str	w11, [x10]
	b.ne	.Lcp_BB37_3
	mov	x10, x0
	mov	x0, x8
	mov	x8, x22
	mov	x22, x24
	adr	x17, .Lcp_tmp14
	b	free_thunk
.Lcp_tmp14:
	mov	x0, x10
	mov	x22, x8
	b	.Lcp_BB37_3
.Lcp_BB37_7:
	and	x8, x25, #0x3
	str	x0, [x24, x27, lsl #3]
	cmp	x8, #1
	b.ne	.Lcp_BB37_9
	and	x8, x25, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB37_13
.Lcp_BB37_9:
	and	x8, x19, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB37_11
	and	x8, x19, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB37_14
.Lcp_BB37_11:
	ldr	w25, [x23, #4]!
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB37_12:
	.cfi_restore_state
	.cfi_remember_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_BB37_13:
	.cfi_restore_state
	mov	x0, x25
	adr	x17, .Lcp_tmp15
	b	free_thunk
.Lcp_tmp15:
	b	.Lcp_BB37_9
.Lcp_BB37_14:
	mov	x0, x19
	adr	x17, .Lcp_tmp16
	b	free_thunk
.Lcp_tmp16:
	b	.Lcp_BB37_11
.Lcp_func_end37:
	.size	op_CALL, .Lcp_func_end37-op_CALL
	.cfi_endproc
	.p2align	2
	.type	op_RETURN_VALUE,@function
op_RETURN_VALUE:
	.cfi_startproc
	ldr	x25, [x22, #-8]!
	mvn	w8, w25
	tst	x8, #0x3
	b.eq	.Lcp_BB38_11
.Lcp_BB38_1:
	ldr	w8, [x21, #40]
	cbnz	w8, .Lcp_BB38_14
	ldr	x8, [x21]
	ldr	w8, [x8, #64]
	cbz	w8, .Lcp_BB38_8
	neg	x8, x8, lsl #3
	mov	x9, #-8
	mov	w10, #3
	b	.Lcp_BB38_5
.Lcp_BB38_4:
	add	x8, x8, #8
	sub	x9, x9, #8
	cbz	x8, .Lcp_BB38_8
.Lcp_BB38_5:
	ldr	x0, [x21, x9]
	str	x10, [x21, x9]
	and	x11, x0, #0x3
	cmp	x11, #1
	b.ne	.Lcp_BB38_4
	and	x11, x0, #0xfffffffffffffffc
	ldr	w12, [x11]
	subs	w12, w12, #1
	str	w12, [x11]
	b.ne	.Lcp_BB38_4
	adr	x17, .Lcp_tmp17
	b	free_thunk
.Lcp_tmp17:
	b	.Lcp_BB38_4
.Lcp_BB38_8:
	ldr	x0, [x21, #24]
	and	x8, x0, #0x3
	cmp	x8, #1
	b.ne	.Lcp_BB38_10
	and	x8, x0, #0xfffffffffffffffc
	ldr	w9, [x8]
	subs	w9, w9, #1
	str	w9, [x8]
	b.eq	.Lcp_BB38_15
.Lcp_BB38_10:
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
.Lcp_BB38_11:
	cmp	x25, #3
	b.eq	.Lcp_BB38_1
	and	x8, x25, #0xfffffffffffffffc
	ldrb	w9, [x8, #4]
	tbnz	w9, #0, .Lcp_BB38_1
	ldr	w9, [x8]
	and	x25, x25, #0xfffffffffffffffd
	add	w9, w9, #1
	str	w9, [x8]
	b	.Lcp_BB38_1
.Lcp_BB38_14:
	b	op_RETURN
.Lcp_BB38_15:
	adr	x17, .Lcp_tmp18
	b	free_thunk
.Lcp_tmp18:
	b	.Lcp_BB38_10
.Lcp_func_end38:
	.size	op_RETURN_VALUE, .Lcp_func_end38-op_RETURN_VALUE
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
	b.ne	.Lcp_BB39_2
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB39_2:
	str	x8, [x22]
	ldr	w8, [x23, #4]
	mvn	w8, w8, lsr #10
	ldr	x8, [x21, w8, sxtw #3]
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB39_4
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB39_4:
	str	x8, [x22, #8]
	add	x22, x22, #16
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_func_end39:
	.size	op_LOAD_FAST_LOAD_FAST, .Lcp_func_end39-op_LOAD_FAST_LOAD_FAST
	.cfi_endproc
	.p2align	2
	.type	op_COMPARE_OP_LT_INT_JUMP,@function
op_COMPARE_OP_LT_INT_JUMP:
	.cfi_startproc
	mov	x8, x22
	ldr	x9, [x22, #-16]!
	tst	x9, #0x3
	b.ne	.Lcp_BB40_6
	ldr	x10, [x22, #8]
	tst	x10, #0x3
	b.ne	.Lcp_BB40_6
	cmp	x9, x10
	b.ge	.Lcp_BB40_4
	ldr	w25, [x23, #12]!
	b	.Lcp_BB40_5
.Lcp_BB40_4:
	ldr	w8, [x23, #8]!
	lsr	x8, x8, #8
	and	x8, x8, #0xfffffc
	add	x23, x23, x8
	ldr	w25, [x23, #4]!
.Lcp_BB40_5:
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB40_6:
	mov	x22, x8
	b	op_COMPARE_OP
.Lcp_func_end40:
	.size	op_COMPARE_OP_LT_INT_JUMP, .Lcp_func_end40-op_COMPARE_OP_LT_INT_JUMP
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
.Lcp_func_end41:
	.size	cp_threaded_run, .Lcp_func_end41-cp_threaded_run
	.cfi_endproc
	.section	.text.unlikely.,"ax",@progbits
	.p2align	2
	.type	op_COLD_LOAD_FAST_CHECK,@function
op_COLD_LOAD_FAST_CHECK:
	.cfi_startproc
	mvn	w8, w25, lsr #10
	ldr	x8, [x21, w8, sxtw #3]
	cmp	x8, #3
	b.eq	.Lcp_BB42_4
	and	x9, x8, #0x3
	cmp	x9, #1
	b.ne	.Lcp_BB42_3
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	add	w10, w10, #1
	str	w10, [x9]
.Lcp_BB42_3:
	str	x8, [x22], #8
	ldr	w25, [x23, #4]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB42_4:
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
	bl	cp_raise_unbound_local
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end42:
	.size	op_COLD_LOAD_FAST_CHECK, .Lcp_func_end42-op_COLD_LOAD_FAST_CHECK
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
	cbz	x0, .Lcp_BB43_2
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
.Lcp_BB43_2:
	.cfi_restore_state
	ldr	x0, [x20, #56]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	ret
.Lcp_func_end43:
	.size	op_UNWIND, .Lcp_func_end43-op_UNWIND
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
.Lcp_func_end44:
	.size	op_SPECIALIZE_BINARY_OP, .Lcp_func_end44-op_SPECIALIZE_BINARY_OP
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
	b.eq	.Lcp_BB45_3
	tbz	w9, #0, .Lcp_BB45_16
	and	x11, x9, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x13
	b.ne	.Lcp_BB45_16
.Lcp_BB45_3:
	and	x11, x8, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB45_6
	tbz	w8, #0, .Lcp_BB45_16
	and	x13, x8, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x13, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB45_16
.Lcp_BB45_6:
	cmp	x12, #2
	b.ne	.Lcp_BB45_17
	ror	x13, x9, #4
	mov	x14, #-2882303761517117440
	add	x13, x13, x14
	fmov	d0, x13
.Lcp_BB45_8:
	cmp	x11, #2
	b.ne	.Lcp_BB45_18
	ror	x13, x8, #4
	mov	x14, #-2882303761517117440
	add	x13, x13, x14
	fmov	d1, x13
.Lcp_BB45_10:
	fadd	d0, d0, d1
	mov	x14, #2882303761517117440
	fmov	x13, d0
	add	x13, x13, x14
	ror	x0, x13, #60
	and	x13, x0, #0x3
	cmp	x13, #2
	b.ne	.Lcp_BB45_19
.Lcp_BB45_11:
	cmp	x12, #1
	stur	x0, [x10, #-16]
	b.ne	.Lcp_BB45_13
	and	x10, x9, #0xfffffffffffffffc
	ldr	w12, [x10]
	subs	w12, w12, #1
	str	w12, [x10]
	b.eq	.Lcp_BB45_20
.Lcp_BB45_13:
	cmp	x11, #1
	b.ne	.Lcp_BB45_15
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB45_21
.Lcp_BB45_15:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB45_16:
	mov	x22, x10
	b	op_BINARY_OP
.Lcp_BB45_17:
	and	x13, x9, #0xfffffffffffffffc
	ldr	d0, [x13, #16]
	b	.Lcp_BB45_8
.Lcp_BB45_18:
	and	x13, x8, #0xfffffffffffffffc
	ldr	d1, [x13, #16]
	b	.Lcp_BB45_10
.Lcp_BB45_19:
	adr	x17, .Lcp_tmp19
	b	box_thunk
.Lcp_tmp19:
	b	.Lcp_BB45_11
.Lcp_BB45_20:
	mov	x0, x9
	adr	x17, .Lcp_tmp20
	b	free_thunk
.Lcp_tmp20:
	b	.Lcp_BB45_13
.Lcp_BB45_21:
	mov	x0, x8
	adr	x17, .Lcp_tmp21
	b	free_thunk
.Lcp_tmp21:
	b	.Lcp_BB45_15
.Lcp_func_end45:
	.size	op_COLD_BINARY_OP_ADD_FLOAT, .Lcp_func_end45-op_COLD_BINARY_OP_ADD_FLOAT
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
	b.eq	.Lcp_BB46_3
	tbz	w9, #0, .Lcp_BB46_16
	and	x11, x9, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x13
	b.ne	.Lcp_BB46_16
.Lcp_BB46_3:
	and	x11, x8, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB46_6
	tbz	w8, #0, .Lcp_BB46_16
	and	x13, x8, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x13, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB46_16
.Lcp_BB46_6:
	cmp	x12, #2
	b.ne	.Lcp_BB46_17
	ror	x13, x9, #4
	mov	x14, #-2882303761517117440
	add	x13, x13, x14
	fmov	d0, x13
.Lcp_BB46_8:
	cmp	x11, #2
	b.ne	.Lcp_BB46_18
	ror	x13, x8, #4
	mov	x14, #-2882303761517117440
	add	x13, x13, x14
	fmov	d1, x13
.Lcp_BB46_10:
	fsub	d0, d0, d1
	mov	x14, #2882303761517117440
	fmov	x13, d0
	add	x13, x13, x14
	ror	x0, x13, #60
	and	x13, x0, #0x3
	cmp	x13, #2
	b.ne	.Lcp_BB46_19
.Lcp_BB46_11:
	cmp	x12, #1
	stur	x0, [x10, #-16]
	b.ne	.Lcp_BB46_13
	and	x10, x9, #0xfffffffffffffffc
	ldr	w12, [x10]
	subs	w12, w12, #1
	str	w12, [x10]
	b.eq	.Lcp_BB46_20
.Lcp_BB46_13:
	cmp	x11, #1
	b.ne	.Lcp_BB46_15
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB46_21
.Lcp_BB46_15:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB46_16:
	mov	x22, x10
	b	op_BINARY_OP
.Lcp_BB46_17:
	and	x13, x9, #0xfffffffffffffffc
	ldr	d0, [x13, #16]
	b	.Lcp_BB46_8
.Lcp_BB46_18:
	and	x13, x8, #0xfffffffffffffffc
	ldr	d1, [x13, #16]
	b	.Lcp_BB46_10
.Lcp_BB46_19:
	adr	x17, .Lcp_tmp22
	b	box_thunk
.Lcp_tmp22:
	b	.Lcp_BB46_11
.Lcp_BB46_20:
	mov	x0, x9
	adr	x17, .Lcp_tmp23
	b	free_thunk
.Lcp_tmp23:
	b	.Lcp_BB46_13
.Lcp_BB46_21:
	mov	x0, x8
	adr	x17, .Lcp_tmp24
	b	free_thunk
.Lcp_tmp24:
	b	.Lcp_BB46_15
.Lcp_func_end46:
	.size	op_COLD_BINARY_OP_SUB_FLOAT, .Lcp_func_end46-op_COLD_BINARY_OP_SUB_FLOAT
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
	b.eq	.Lcp_BB47_3
	tbz	w9, #0, .Lcp_BB47_16
	and	x11, x9, #0xfffffffffffffffc
	adrp	x13, cp_type_float
	add	x13, x13, :lo12:cp_type_float
	ldr	x11, [x11, #8]
	cmp	x11, x13
	b.ne	.Lcp_BB47_16
.Lcp_BB47_3:
	and	x11, x8, #0x3
	cmp	x11, #2
	b.eq	.Lcp_BB47_6
	tbz	w8, #0, .Lcp_BB47_16
	and	x13, x8, #0xfffffffffffffffc
	adrp	x14, cp_type_float
	add	x14, x14, :lo12:cp_type_float
	ldr	x13, [x13, #8]
	cmp	x13, x14
	b.ne	.Lcp_BB47_16
.Lcp_BB47_6:
	cmp	x12, #2
	b.ne	.Lcp_BB47_17
	ror	x13, x9, #4
	mov	x14, #-2882303761517117440
	add	x13, x13, x14
	fmov	d0, x13
.Lcp_BB47_8:
	cmp	x11, #2
	b.ne	.Lcp_BB47_18
	ror	x13, x8, #4
	mov	x14, #-2882303761517117440
	add	x13, x13, x14
	fmov	d1, x13
.Lcp_BB47_10:
	fmul	d0, d0, d1
	mov	x14, #2882303761517117440
	fmov	x13, d0
	add	x13, x13, x14
	ror	x0, x13, #60
	and	x13, x0, #0x3
	cmp	x13, #2
	b.ne	.Lcp_BB47_19
.Lcp_BB47_11:
	cmp	x12, #1
	stur	x0, [x10, #-16]
	b.ne	.Lcp_BB47_13
	and	x10, x9, #0xfffffffffffffffc
	ldr	w12, [x10]
	subs	w12, w12, #1
	str	w12, [x10]
	b.eq	.Lcp_BB47_20
.Lcp_BB47_13:
	cmp	x11, #1
	b.ne	.Lcp_BB47_15
	and	x9, x8, #0xfffffffffffffffc
	ldr	w10, [x9]
	subs	w10, w10, #1
	str	w10, [x9]
	b.eq	.Lcp_BB47_21
.Lcp_BB47_15:
	ldr	w25, [x23, #8]!
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	br	x0
.Lcp_BB47_16:
	mov	x22, x10
	b	op_BINARY_OP
.Lcp_BB47_17:
	and	x13, x9, #0xfffffffffffffffc
	ldr	d0, [x13, #16]
	b	.Lcp_BB47_8
.Lcp_BB47_18:
	and	x13, x8, #0xfffffffffffffffc
	ldr	d1, [x13, #16]
	b	.Lcp_BB47_10
.Lcp_BB47_19:
	adr	x17, .Lcp_tmp25
	b	box_thunk
.Lcp_tmp25:
	b	.Lcp_BB47_11
.Lcp_BB47_20:
	mov	x0, x9
	adr	x17, .Lcp_tmp26
	b	free_thunk
.Lcp_tmp26:
	b	.Lcp_BB47_13
.Lcp_BB47_21:
	mov	x0, x8
	adr	x17, .Lcp_tmp27
	b	free_thunk
.Lcp_tmp27:
	b	.Lcp_BB47_15
.Lcp_func_end47:
	.size	op_COLD_BINARY_OP_MUL_FLOAT, .Lcp_func_end47-op_COLD_BINARY_OP_MUL_FLOAT
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
.Lcp_func_end48:
	.size	op_SPECIALIZE_COMPARE_OP, .Lcp_func_end48-op_SPECIALIZE_COMPARE_OP
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
.Lcp_func_end49:
	.size	op_SPECIALIZE_BINARY_SUBSCR, .Lcp_func_end49-op_SPECIALIZE_BINARY_SUBSCR
	.cfi_endproc
	.p2align	2
	.type	op_COLD_JUMP_BACKWARD,@function
op_COLD_JUMP_BACKWARD:
	.cfi_startproc
	str	x30, [sp, #-16]!
	.cfi_def_cfa_offset 16
	.cfi_offset w30, -16
	.cfi_remember_state
	ldr	w8, [x20, #16]
	cbz	w8, .Lcp_BB50_3
	sub	x8, x22, x21
	mov	x0, x20
	str	x23, [x21, #16]
	sub	x8, x8, #64
	lsr	x8, x8, #3
	str	w8, [x21, #32]
	bl	cp_handle_events
	tbnz	w0, #31, .Lcp_BB50_4
	adrp	x24, cp_handlers
	add	x24, x24, :lo12:cp_handlers
.Lcp_BB50_3:
	lsr	w8, w25, #10
	mov	w9, #1
	sub	x8, x9, x8
	add	x23, x23, x8, lsl #2
	ldr	w25, [x23]
	and	x8, x25, #0x3ff
	ldr	x0, [x24, x8, lsl #3]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	br	x0
.Lcp_BB50_4:
	.cfi_restore_state
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	b	op_UNWIND
.Lcp_func_end50:
	.size	op_COLD_JUMP_BACKWARD, .Lcp_func_end50-op_COLD_JUMP_BACKWARD
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
.Lcp_func_end51:
	.size	op_SPECIALIZE_FOR_ITER, .Lcp_func_end51-op_SPECIALIZE_FOR_ITER
	.cfi_endproc
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
	cbz	x0, .Lcp_BB52_2
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
.Lcp_BB52_2:
	.cfi_restore_state
	ldr	x0, [x20, #56]
	ldr	x30, [sp], #16
	.cfi_def_cfa_offset 0
	.cfi_restore w30
	ret
.Lcp_func_end52:
	.size	op_RETURN, .Lcp_func_end52-op_RETURN
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
	.xword	op_LOAD_FAST
	.xword	op_LOAD_FAST_BORROW
	.xword	op_LOAD_FAST_CHECK
	.xword	op_STORE_FAST
	.xword	op_BINARY_OP
	.xword	op_BINARY_OP_ADD_INT
	.xword	op_BINARY_OP_ADD_FLOAT
	.xword	op_BINARY_OP_SUB_INT
	.xword	op_BINARY_OP_SUB_FLOAT
	.xword	op_BINARY_OP_MUL_INT
	.xword	op_BINARY_OP_MUL_FLOAT
	.xword	op_COMPARE_OP
	.xword	op_COMPARE_OP_LT_INT
	.xword	op_COMPARE_OP_LE_INT
	.xword	op_COMPARE_OP_EQ_INT
	.xword	op_COMPARE_OP_NE_INT
	.xword	op_COMPARE_OP_GT_INT
	.xword	op_COMPARE_OP_GE_INT
	.xword	op_BINARY_SUBSCR
	.xword	op_BINARY_SUBSCR_LIST_INT
	.xword	op_JUMP_FORWARD
	.xword	op_JUMP_BACKWARD
	.xword	op_POP_JUMP_IF_TRUE
	.xword	op_POP_JUMP_IF_FALSE
	.xword	op_FOR_ITER
	.xword	op_FOR_ITER_RANGE
	.xword	op_BUILD_LIST
	.xword	op_CALL
	.xword	op_RETURN_VALUE
	.xword	op_LOAD_FAST_LOAD_FAST
	.xword	op_COMPARE_OP_LT_INT_JUMP
	.zero	7888
	.size	cp_handlers, 8192
	.hidden	cp_type_float
	.hidden	cp_true
	.hidden	cp_false
	.hidden	cp_type_list
	.hidden	cp_type_range_iterator
	.popsection
