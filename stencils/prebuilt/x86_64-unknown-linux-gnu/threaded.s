# Generated from bytecodes.def. Do not edit: `cargo run -p copperplate-stencils -- refresh` makes it anew.
# inputs: blake3 d13454f8f2317a6b5fe07969583532957511d706095b5e4c98407bb1c0760507
# clang: 22.1.8
# text: blake3 3693a4aae30814d3d4d7e064e388b413f673253031e6adf1aa80528779b30fdb
	.pushsection	.text
	.section	.text.unlikely.,"ax",@progbits
	.type	free_slow,@function
free_slow:
	.cfi_startproc
	movq	%rcx, 16(%rsi)
	subq	%rsi, %rdx
	addq	$-64, %rdx
	shrq	$3, %rdx
	movl	%edx, 32(%rsi)
	andq	$-4, %r8
	movq	%r8, %rsi
	jmp	cp_dealloc@PLT
.Lcp_func_end0:
	.size	free_slow, .Lcp_func_end0-free_slow
	.cfi_endproc
	.type	free_thunk,@function
free_thunk:
	.cfi_startproc
	pushq	%rbp
	movq	%rsp, %rbp
	andq	$-16, %rsp
	pushq	%rcx
	pushq	%rdx
	pushq	%rsi
	pushq	%rdi
	pushq	%r8
	pushq	%r9
	pushq	%r10
	pushq	%r11
	movq	%r12, %rdi
	movq	%r13, %rsi
	movq	%r14, %rdx
	movq	%r15, %rcx
	movq	%rax, %r8
	callq	free_slow
	popq	%r11
	popq	%r10
	popq	%r9
	popq	%r8
	popq	%rdi
	popq	%rsi
	popq	%rdx
	popq	%rcx
	movq	%rbp, %rsp
	popq	%rbp
	retq
.Lcp_func_end1:
	.size	free_thunk, .Lcp_func_end1-free_thunk
	.cfi_endproc
	.type	box_thunk,@function
box_thunk:
	.cfi_startproc
	pushq	%rbp
	movq	%rsp, %rbp
	andq	$-16, %rsp
	pushq	%rcx
	pushq	%rdx
	pushq	%rsi
	pushq	%rdi
	pushq	%r8
	pushq	%r9
	pushq	%r10
	pushq	%r11
	movq	%r12, %rdi
	callq	cp_box_float@PLT
	popq	%r11
	popq	%r10
	popq	%r9
	popq	%r8
	popq	%rdi
	popq	%rsi
	popq	%rdx
	popq	%rcx
	movq	%rbp, %rsp
	popq	%rbp
	retq
.Lcp_func_end2:
	.size	box_thunk, .Lcp_func_end2-box_thunk
	.cfi_endproc
	.text
	.p2align	4
	.type	op_NOP,@function
op_NOP:
	.cfi_startproc
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end3:
	.size	op_NOP, .Lcp_func_end3-op_NOP
	.cfi_endproc
	.p2align	4
	.type	op_POP_TOP,@function
op_POP_TOP:
	.cfi_startproc
	movq	-8(%r14), %rax
	addq	$-8, %r14
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB4_3
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB4_2
.Lcp_BB4_3:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB4_2:
	callq	free_thunk
	jmp	.Lcp_BB4_3
.Lcp_func_end4:
	.size	op_POP_TOP, .Lcp_func_end4-op_POP_TOP
	.cfi_endproc
	.p2align	4
	.type	op_COPY,@function
op_COPY:
	.cfi_startproc
	shrl	$10, %esi
	decl	%esi
	notq	%rsi
	movq	(%r14,%rsi,8), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB5_2
	movq	%rax, %rcx
	andq	$-4, %rcx
	incl	(%rcx)
.Lcp_BB5_2:
	movq	%rax, (%r14)
	addq	$8, %r14
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end5:
	.size	op_COPY, .Lcp_func_end5-op_COPY
	.cfi_endproc
	.p2align	4
	.type	op_SWAP,@function
op_SWAP:
	.cfi_startproc
	shrl	$10, %esi
	addl	$-2, %esi
	movq	$-2, %rax
	subq	%rsi, %rax
	movq	(%r14,%rax,8), %rcx
	movq	-8(%r14), %rdx
	movq	%rdx, (%r14,%rax,8)
	movq	%rcx, -8(%r14)
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end6:
	.size	op_SWAP, .Lcp_func_end6-op_SWAP
	.cfi_endproc
	.p2align	4
	.type	op_PUSH_NULL,@function
op_PUSH_NULL:
	.cfi_startproc
	movq	$3, (%r14)
	addq	$8, %r14
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end7:
	.size	op_PUSH_NULL, .Lcp_func_end7-op_PUSH_NULL
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_CONST,@function
op_LOAD_CONST:
	.cfi_startproc
	movq	(%r13), %rax
	movq	32(%rax), %rax
	shrl	$10, %esi
	movq	(%rax,%rsi,8), %rax
	leal	(%rax,%rax), %ecx
	andl	$2, %ecx
	orq	%rax, %rcx
	movq	%rcx, (%r14)
	addq	$8, %r14
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end8:
	.size	op_LOAD_CONST, .Lcp_func_end8-op_LOAD_CONST
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_SMALL_INT,@function
op_LOAD_SMALL_INT:
	.cfi_startproc
	shrl	$8, %esi
	andl	$-4, %esi
	movq	%rsi, (%r14)
	addq	$8, %r14
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end9:
	.size	op_LOAD_SMALL_INT, .Lcp_func_end9-op_LOAD_SMALL_INT
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_COMMON_CONSTANT,@function
op_LOAD_COMMON_CONSTANT:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	shrl	$10, %esi
	movq	%r12, %rdi
	callq	cp_common_constant@PLT
	movq	%rax, (%r14)
	addq	$8, %r14
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_func_end10:
	.size	op_LOAD_COMMON_CONSTANT, .Lcp_func_end10-op_LOAD_COMMON_CONSTANT
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST,@function
op_LOAD_FAST:
	.cfi_startproc
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB11_2
	movq	%rax, %rcx
	andq	$-4, %rcx
	incl	(%rcx)
.Lcp_BB11_2:
	movq	%rax, (%r14)
	addq	$8, %r14
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end11:
	.size	op_LOAD_FAST, .Lcp_func_end11-op_LOAD_FAST
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_BORROW,@function
op_LOAD_FAST_BORROW:
	.cfi_startproc
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rax
	leal	(%rax,%rax), %ecx
	andl	$2, %ecx
	orq	%rax, %rcx
	movq	%rcx, (%r14)
	addq	$8, %r14
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end12:
	.size	op_LOAD_FAST_BORROW, .Lcp_func_end12-op_LOAD_FAST_BORROW
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_CHECK,@function
op_LOAD_FAST_CHECK:
	.cfi_startproc
	movl	%esi, %eax
	shrl	$10, %eax
	notq	%rax
	movq	(%r13,%rax,8), %rax
	cmpq	$3, %rax
	je	op_COLD_LOAD_FAST_CHECK
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB13_3
	movq	%rax, %rcx
	andq	$-4, %rcx
	incl	(%rcx)
.Lcp_BB13_3:
	movq	%rax, (%r14)
	addq	$8, %r14
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end13:
	.size	op_LOAD_FAST_CHECK, .Lcp_func_end13-op_LOAD_FAST_CHECK
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_AND_CLEAR,@function
op_LOAD_FAST_AND_CLEAR:
	.cfi_startproc
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rcx
	movl	%ecx, %edx
	andl	$3, %edx
	movq	%rcx, %rax
	cmpl	$1, %edx
	jne	.Lcp_BB14_2
	movq	%rcx, %rax
	andq	$-4, %rax
	incl	(%rax)
	movq	(%r13,%rsi,8), %rax
.Lcp_BB14_2:
	movq	$3, (%r13,%rsi,8)
	movq	%rcx, (%r14)
	addq	$8, %r14
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB14_5
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB14_4
.Lcp_BB14_5:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB14_4:
	callq	free_thunk
	jmp	.Lcp_BB14_5
.Lcp_func_end14:
	.size	op_LOAD_FAST_AND_CLEAR, .Lcp_func_end14-op_LOAD_FAST_AND_CLEAR
	.cfi_endproc
	.p2align	4
	.type	op_STORE_FAST,@function
op_STORE_FAST:
	.cfi_startproc
	shrq	$10, %rsi
	movq	-8(%r14), %rax
	movl	%eax, %ecx
	notl	%ecx
	testb	$3, %cl
	je	.Lcp_BB15_1
.Lcp_BB15_4:
	movq	%rax, %rcx
.Lcp_BB15_5:
	addq	$-8, %r14
	notl	%esi
	shll	$3, %esi
	orq	$-33554432, %rsi
	movq	(%r13,%rsi), %rax
	movq	%rcx, (%r13,%rsi)
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB15_8
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB15_7
.Lcp_BB15_8:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB15_1:
	movl	$3, %ecx
	cmpq	$3, %rax
	je	.Lcp_BB15_5
	movq	%rax, %rcx
	andq	$-4, %rcx
	testb	$1, 4(%rcx)
	jne	.Lcp_BB15_4
	incl	(%rcx)
	andq	$-3, %rax
	jmp	.Lcp_BB15_4
.Lcp_BB15_7:
	callq	free_thunk
	jmp	.Lcp_BB15_8
.Lcp_func_end15:
	.size	op_STORE_FAST, .Lcp_func_end15-op_STORE_FAST
	.cfi_endproc
	.p2align	4
	.type	op_DELETE_FAST,@function
op_DELETE_FAST:
	.cfi_startproc
	movl	%esi, %ecx
	shrl	$10, %ecx
	notq	%rcx
	movq	(%r13,%rcx,8), %rax
	cmpq	$3, %rax
	je	op_COLD_DELETE_FAST
	movq	$3, (%r13,%rcx,8)
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB16_4
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB16_3
.Lcp_BB16_4:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB16_3:
	callq	free_thunk
	jmp	.Lcp_BB16_4
.Lcp_func_end16:
	.size	op_DELETE_FAST, .Lcp_func_end16-op_DELETE_FAST
	.cfi_endproc
	.p2align	4
	.type	op_MAKE_CELL,@function
op_MAKE_CELL:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rsi, %rbx
	shrl	$10, %ebx
	notq	%rbx
	movq	(%r13,%rbx,8), %rsi
	movq	$3, (%r13,%rbx,8)
	movq	%r12, %rdi
	callq	cp_make_cell@PLT
	movq	%rax, %rcx
	movq	(%r13,%rbx,8), %rax
	movq	%rcx, (%r13,%rbx,8)
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB17_3
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB17_2
.Lcp_BB17_3:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB17_2:
	.cfi_def_cfa_offset 16
	callq	free_thunk
	jmp	.Lcp_BB17_3
.Lcp_func_end17:
	.size	op_MAKE_CELL, .Lcp_func_end17-op_MAKE_CELL
	.cfi_endproc
	.p2align	4
	.type	op_COPY_FREE_VARS,@function
op_COPY_FREE_VARS:
	.cfi_startproc
	shrl	$10, %esi
	je	.Lcp_BB18_5
	movl	%esi, %eax
	decl	%esi
	xorl	%ecx, %ecx
	jmp	.Lcp_BB18_2
	.p2align	4
.Lcp_BB18_4:
	movl	%esi, %r8d
	notq	%r8
	movq	%rdx, (%r13,%r8,8)
	incq	%rcx
	decl	%esi
	cmpq	%rcx, %rax
	je	.Lcp_BB18_5
.Lcp_BB18_2:
	movq	24(%r13), %rdx
	andq	$-4, %rdx
	movq	40(%rdx), %rdx
	andq	$-4, %rdx
	movq	32(%rdx,%rcx,8), %rdx
	movl	%edx, %ebx
	andl	$3, %ebx
	cmpl	$1, %ebx
	jne	.Lcp_BB18_4
	movq	%rdx, %r8
	andq	$-4, %r8
	incl	(%r8)
	jmp	.Lcp_BB18_4
.Lcp_BB18_5:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end18:
	.size	op_COPY_FREE_VARS, .Lcp_func_end18-op_COPY_FREE_VARS
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_DEREF,@function
op_LOAD_DEREF:
	.cfi_startproc
	movl	%esi, %eax
	shrl	$10, %eax
	notq	%rax
	movq	(%r13,%rax,8), %rax
	andq	$-4, %rax
	movq	16(%rax), %rax
	cmpq	$3, %rax
	je	op_COLD_LOAD_DEREF
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB19_3
	movq	%rax, %rcx
	andq	$-4, %rcx
	incl	(%rcx)
.Lcp_BB19_3:
	movq	%rax, (%r14)
	addq	$8, %r14
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end19:
	.size	op_LOAD_DEREF, .Lcp_func_end19-op_LOAD_DEREF
	.cfi_endproc
	.p2align	4
	.type	op_STORE_DEREF,@function
op_STORE_DEREF:
	.cfi_startproc
	shrl	$10, %esi
	movq	-8(%r14), %rax
	notq	%rsi
	movq	(%r13,%rsi,8), %rcx
	movl	%eax, %edx
	notl	%edx
	testb	$3, %dl
	je	.Lcp_BB20_1
.Lcp_BB20_4:
	movq	%rax, %rdx
.Lcp_BB20_5:
	addq	$-8, %r14
	andq	$-4, %rcx
	movq	16(%rcx), %rax
	movq	%rdx, 16(%rcx)
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB20_8
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB20_7
.Lcp_BB20_8:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB20_1:
	movl	$3, %edx
	cmpq	$3, %rax
	je	.Lcp_BB20_5
	movq	%rax, %rdx
	andq	$-4, %rdx
	testb	$1, 4(%rdx)
	jne	.Lcp_BB20_4
	incl	(%rdx)
	andq	$-3, %rax
	jmp	.Lcp_BB20_4
.Lcp_BB20_7:
	callq	free_thunk
	jmp	.Lcp_BB20_8
.Lcp_func_end20:
	.size	op_STORE_DEREF, .Lcp_func_end20-op_STORE_DEREF
	.cfi_endproc
	.p2align	4
	.type	op_DELETE_DEREF,@function
op_DELETE_DEREF:
	.cfi_startproc
	movl	%esi, %eax
	shrl	$10, %eax
	notq	%rax
	movq	(%r13,%rax,8), %rcx
	andq	$-4, %rcx
	movq	16(%rcx), %rax
	cmpq	$3, %rax
	je	op_COLD_DELETE_DEREF
	movq	$3, 16(%rcx)
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB21_4
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB21_3
.Lcp_BB21_4:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB21_3:
	callq	free_thunk
	jmp	.Lcp_BB21_4
.Lcp_func_end21:
	.size	op_DELETE_DEREF, .Lcp_func_end21-op_DELETE_DEREF
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FROM_DICT_OR_DEREF,@function
op_LOAD_FROM_DICT_OR_DEREF:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsi, %rbp
	shrl	$10, %ebp
	movq	-8(%r14), %rbx
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbx, %rsi
	movl	%ebp, %edx
	callq	cp_load_from_mapping@PLT
	cmpq	$3, %rax
	jne	.Lcp_BB22_5
	cmpq	$3, 8(%r12)
	jne	.Lcp_BB22_9
	movl	%ebp, %eax
	notl	%eax
	cltq
	movq	(%r13,%rax,8), %rax
	andq	$-4, %rax
	movq	16(%rax), %rax
	cmpq	$3, %rax
	je	.Lcp_BB22_10
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB22_5
	movq	%rax, %rcx
	andq	$-4, %rcx
	incl	(%rcx)
.Lcp_BB22_5:
	movq	%rax, -8(%r14)
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB22_8
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB22_7
.Lcp_BB22_8:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB22_9:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB22_7:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB22_8
.Lcp_BB22_10:
	movq	%r12, %rdi
	movl	%ebp, %esi
	callq	cp_raise_unbound@PLT
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end22:
	.size	op_LOAD_FROM_DICT_OR_DEREF, .Lcp_func_end22-op_LOAD_FROM_DICT_OR_DEREF
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_NAME,@function
op_LOAD_NAME:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	(%r13), %rax
	movq	48(%rax), %rax
	shrl	$10, %esi
	movq	(%rax,%rsi,8), %rsi
	movq	%r12, %rdi
	callq	cp_load_name@PLT
	cmpq	$3, %rax
	je	.Lcp_BB23_1
	movq	%rax, (%r14)
	addq	$8, %r14
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB23_1:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end23:
	.size	op_LOAD_NAME, .Lcp_func_end23-op_LOAD_NAME
	.cfi_endproc
	.p2align	4
	.type	op_STORE_NAME,@function
op_STORE_NAME:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	-8(%r14), %rbx
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	(%r13), %rax
	movq	48(%rax), %rax
	shrl	$10, %esi
	movq	(%rax,%rsi,8), %rsi
	movq	%r12, %rdi
	movq	%rbx, %rdx
	callq	cp_store_name@PLT
	testl	%eax, %eax
	js	.Lcp_BB24_5
	addq	$-8, %r14
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB24_4
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB24_3
.Lcp_BB24_4:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB24_5:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB24_3:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB24_4
.Lcp_func_end24:
	.size	op_STORE_NAME, .Lcp_func_end24-op_STORE_NAME
	.cfi_endproc
	.p2align	4
	.type	op_DELETE_NAME,@function
op_DELETE_NAME:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	(%r13), %rax
	movq	48(%rax), %rax
	shrl	$10, %esi
	movq	(%rax,%rsi,8), %rsi
	movq	%r12, %rdi
	callq	cp_delete_name@PLT
	testl	%eax, %eax
	js	.Lcp_BB25_1
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB25_1:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end25:
	.size	op_DELETE_NAME, .Lcp_func_end25-op_DELETE_NAME
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_GLOBAL,@function
op_LOAD_GLOBAL:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movzwl	4(%r15), %eax
	cmpw	$15, %ax
	jbe	.Lcp_BB26_3
	addl	$-16, %eax
	movw	%ax, 4(%r15)
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	(%r13), %rax
	movq	48(%rax), %rax
	shrl	$10, %esi
	movq	(%rax,%rsi,8), %rsi
	movq	%r12, %rdi
	callq	cp_load_global@PLT
	cmpq	$3, %rax
	je	.Lcp_BB26_4
	movq	%rax, (%r14)
	addq	$8, %r14
	movl	16(%r15), %esi
	addq	$16, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB26_3:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_SPECIALIZE_LOAD_GLOBAL
.Lcp_BB26_4:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end26:
	.size	op_LOAD_GLOBAL, .Lcp_func_end26-op_LOAD_GLOBAL
	.cfi_endproc
	.p2align	4
	.type	op_STORE_GLOBAL,@function
op_STORE_GLOBAL:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	-8(%r14), %rbx
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	(%r13), %rax
	movq	48(%rax), %rax
	shrl	$10, %esi
	movq	(%rax,%rsi,8), %rsi
	movq	%r12, %rdi
	movq	%rbx, %rdx
	callq	cp_store_global@PLT
	testl	%eax, %eax
	js	.Lcp_BB27_5
	addq	$-8, %r14
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB27_4
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB27_3
.Lcp_BB27_4:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB27_5:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB27_3:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB27_4
.Lcp_func_end27:
	.size	op_STORE_GLOBAL, .Lcp_func_end27-op_STORE_GLOBAL
	.cfi_endproc
	.p2align	4
	.type	op_DELETE_GLOBAL,@function
op_DELETE_GLOBAL:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	(%r13), %rax
	movq	48(%rax), %rax
	shrl	$10, %esi
	movq	(%rax,%rsi,8), %rsi
	movq	%r12, %rdi
	callq	cp_delete_global@PLT
	testl	%eax, %eax
	js	.Lcp_BB28_1
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB28_1:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end28:
	.size	op_DELETE_GLOBAL, .Lcp_func_end28-op_DELETE_GLOBAL
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FROM_DICT_OR_GLOBALS,@function
op_LOAD_FROM_DICT_OR_GLOBALS:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	-8(%r14), %rbx
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	(%r13), %rax
	movq	48(%rax), %rax
	shrl	$10, %esi
	movq	(%rax,%rsi,8), %rdx
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	cp_load_from_dict_or_globals@PLT
	cmpq	$3, %rax
	je	.Lcp_BB29_5
	movq	%rax, -8(%r14)
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB29_4
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB29_3
.Lcp_BB29_4:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB29_5:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB29_3:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB29_4
.Lcp_func_end29:
	.size	op_LOAD_FROM_DICT_OR_GLOBALS, .Lcp_func_end29-op_LOAD_FROM_DICT_OR_GLOBALS
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_LOCALS,@function
op_LOAD_LOCALS:
	.cfi_startproc
	movq	(%r13), %rax
	movl	64(%rax), %eax
	decl	%eax
	notq	%rax
	movq	(%r13,%rax,8), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB30_2
	movq	%rax, %rcx
	andq	$-4, %rcx
	incl	(%rcx)
.Lcp_BB30_2:
	movq	%rax, (%r14)
	addq	$8, %r14
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end30:
	.size	op_LOAD_LOCALS, .Lcp_func_end30-op_LOAD_LOCALS
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_BUILD_CLASS,@function
op_LOAD_BUILD_CLASS:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	callq	cp_load_build_class@PLT
	cmpq	$3, %rax
	je	.Lcp_BB31_1
	movq	%rax, (%r14)
	addq	$8, %r14
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB31_1:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end31:
	.size	op_LOAD_BUILD_CLASS, .Lcp_func_end31-op_LOAD_BUILD_CLASS
	.cfi_endproc
	.p2align	4
	.type	op_IMPORT_NAME,@function
op_IMPORT_NAME:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	-16(%r14), %rdx
	movq	-8(%r14), %rbx
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	(%r13), %rax
	movq	48(%rax), %rax
	shrl	$10, %esi
	movq	(%rax,%rsi,8), %rsi
	movq	%r12, %rdi
	movq	%rbx, %rcx
	callq	cp_import_name@PLT
	cmpq	$3, %rax
	je	.Lcp_BB32_5
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB32_4
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB32_3
.Lcp_BB32_4:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB32_5:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB32_3:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB32_4
.Lcp_func_end32:
	.size	op_IMPORT_NAME, .Lcp_func_end32-op_IMPORT_NAME
	.cfi_endproc
	.p2align	4
	.type	op_IMPORT_FROM,@function
op_IMPORT_FROM:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	-8(%r14), %rax
	movq	%r15, 16(%r13)
	movq	%r14, %rcx
	subq	%r13, %rcx
	addq	$-64, %rcx
	shrq	$3, %rcx
	movl	%ecx, 32(%r13)
	movq	(%r13), %rcx
	movq	48(%rcx), %rcx
	shrl	$10, %esi
	movq	(%rcx,%rsi,8), %rdx
	movq	%r12, %rdi
	movq	%rax, %rsi
	callq	cp_import_from@PLT
	cmpq	$3, %rax
	je	.Lcp_BB33_1
	movq	%rax, (%r14)
	addq	$8, %r14
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB33_1:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end33:
	.size	op_IMPORT_FROM, .Lcp_func_end33-op_IMPORT_FROM
	.cfi_endproc
	.p2align	4
	.type	op_IMPORT_STAR,@function
op_IMPORT_STAR:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	-8(%r14), %rbx
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	cp_import_star@PLT
	testl	%eax, %eax
	js	.Lcp_BB34_5
	addq	$-8, %r14
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB34_4
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB34_3
.Lcp_BB34_4:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB34_5:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB34_3:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB34_4
.Lcp_func_end34:
	.size	op_IMPORT_STAR, .Lcp_func_end34-op_IMPORT_STAR
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_ATTR,@function
op_LOAD_ATTR:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movzwl	4(%r15), %eax
	cmpw	$15, %ax
	jbe	.Lcp_BB35_6
	movq	-8(%r14), %rbx
	addl	$-16, %eax
	movw	%ax, 4(%r15)
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	(%r13), %rax
	movq	48(%rax), %rax
	shrl	$10, %esi
	movq	(%rax,%rsi,8), %rdx
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	cp_load_attr@PLT
	cmpq	$3, %rax
	je	.Lcp_BB35_7
	movq	%rax, -8(%r14)
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB35_5
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB35_4
.Lcp_BB35_5:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB35_6:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_SPECIALIZE_LOAD_ATTR
.Lcp_BB35_7:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB35_4:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB35_5
.Lcp_func_end35:
	.size	op_LOAD_ATTR, .Lcp_func_end35-op_LOAD_ATTR
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_METHOD,@function
op_LOAD_METHOD:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movzwl	4(%r15), %eax
	cmpw	$15, %ax
	jbe	.Lcp_BB36_6
	leaq	-8(%r14), %rcx
	movq	-8(%r14), %rbx
	addl	$-16, %eax
	movw	%ax, 4(%r15)
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	(%r13), %rax
	movq	48(%rax), %rax
	shrl	$10, %esi
	movq	(%rax,%rsi,8), %rdx
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	cp_load_method@PLT
	testl	%eax, %eax
	js	.Lcp_BB36_7
	addq	$8, %r14
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB36_5
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB36_4
.Lcp_BB36_5:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB36_6:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_SPECIALIZE_LOAD_METHOD
.Lcp_BB36_7:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB36_4:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB36_5
.Lcp_func_end36:
	.size	op_LOAD_METHOD, .Lcp_func_end36-op_LOAD_METHOD
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_SUPER_ATTR,@function
op_LOAD_SUPER_ATTR:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movq	-24(%r14), %rcx
	movq	-16(%r14), %rbp
	movq	-8(%r14), %rbx
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	(%r13), %rax
	movq	48(%rax), %rax
	shrl	$10, %esi
	movq	(%rax,%rsi,8), %r8
	movq	%r12, %rdi
	movq	%rcx, 8(%rsp)
	movq	%rcx, %rsi
	movq	%rbp, %rdx
	movq	%rbx, %rcx
	callq	cp_load_super_attr@PLT
	cmpq	$3, %rax
	je	.Lcp_BB37_11
	movq	%rax, -24(%r14)
	addq	$-16, %r14
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB37_4
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB37_3
.Lcp_BB37_4:
	movl	%ebp, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	movq	8(%rsp), %rcx
	jne	.Lcp_BB37_7
	movq	%rbp, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB37_6
.Lcp_BB37_7:
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB37_10
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB37_9
.Lcp_BB37_10:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB37_11:
	.cfi_def_cfa_offset 32
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB37_3:
	.cfi_def_cfa_offset 32
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB37_4
.Lcp_BB37_6:
	movq	%rbp, %rax
	callq	free_thunk
	jmp	.Lcp_BB37_7
.Lcp_BB37_9:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB37_10
.Lcp_func_end37:
	.size	op_LOAD_SUPER_ATTR, .Lcp_func_end37-op_LOAD_SUPER_ATTR
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_SUPER_METHOD,@function
op_LOAD_SUPER_METHOD:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movzwl	4(%r15), %eax
	cmpw	$15, %ax
	jbe	.Lcp_BB38_12
	leaq	-24(%r14), %r9
	movq	-24(%r14), %rcx
	movq	-16(%r14), %rbp
	movq	-8(%r14), %rbx
	addl	$-16, %eax
	movw	%ax, 4(%r15)
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	(%r13), %rax
	movq	48(%rax), %rax
	shrl	$10, %esi
	movq	(%rax,%rsi,8), %r8
	movq	%r12, %rdi
	movq	%rcx, 8(%rsp)
	movq	%rcx, %rsi
	movq	%rbp, %rdx
	movq	%rbx, %rcx
	callq	cp_load_super_method@PLT
	testl	%eax, %eax
	js	.Lcp_BB38_13
	addq	$-8, %r14
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB38_5
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB38_4
.Lcp_BB38_5:
	movl	%ebp, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	movq	8(%rsp), %rcx
	jne	.Lcp_BB38_8
	movq	%rbp, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB38_7
.Lcp_BB38_8:
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB38_11
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB38_10
.Lcp_BB38_11:
	movl	24(%r15), %esi
	addq	$24, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB38_12:
	.cfi_def_cfa_offset 32
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_SPECIALIZE_LOAD_SUPER_METHOD
.Lcp_BB38_13:
	.cfi_def_cfa_offset 32
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB38_4:
	.cfi_def_cfa_offset 32
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB38_5
.Lcp_BB38_7:
	movq	%rbp, %rax
	callq	free_thunk
	jmp	.Lcp_BB38_8
.Lcp_BB38_10:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB38_11
.Lcp_func_end38:
	.size	op_LOAD_SUPER_METHOD, .Lcp_func_end38-op_LOAD_SUPER_METHOD
	.cfi_endproc
	.p2align	4
	.type	op_STORE_ATTR,@function
op_STORE_ATTR:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movzwl	4(%r15), %eax
	cmpw	$15, %ax
	jbe	.Lcp_BB39_9
	movq	-16(%r14), %rbx
	movq	-8(%r14), %rbp
	addl	$-16, %eax
	movw	%ax, 4(%r15)
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	(%r13), %rax
	movq	48(%rax), %rax
	shrl	$10, %esi
	movq	(%rax,%rsi,8), %rdx
	movq	%r12, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rcx
	callq	cp_store_attr@PLT
	testl	%eax, %eax
	js	.Lcp_BB39_10
	addq	$-16, %r14
	movl	%ebp, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB39_5
	movq	%rbp, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB39_4
.Lcp_BB39_5:
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB39_8
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB39_7
.Lcp_BB39_8:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB39_9:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_SPECIALIZE_STORE_ATTR
.Lcp_BB39_10:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB39_4:
	.cfi_def_cfa_offset 16
	movq	%rbp, %rax
	callq	free_thunk
	jmp	.Lcp_BB39_5
.Lcp_BB39_7:
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB39_8
.Lcp_func_end39:
	.size	op_STORE_ATTR, .Lcp_func_end39-op_STORE_ATTR
	.cfi_endproc
	.p2align	4
	.type	op_DELETE_ATTR,@function
op_DELETE_ATTR:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	-8(%r14), %rbx
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	(%r13), %rax
	movq	48(%rax), %rax
	shrl	$10, %esi
	movq	(%rax,%rsi,8), %rdx
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	cp_delete_attr@PLT
	testl	%eax, %eax
	js	.Lcp_BB40_5
	addq	$-8, %r14
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB40_4
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB40_3
.Lcp_BB40_4:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB40_5:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB40_3:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB40_4
.Lcp_func_end40:
	.size	op_DELETE_ATTR, .Lcp_func_end40-op_DELETE_ATTR
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_SUBSCR,@function
op_BINARY_SUBSCR:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movzwl	4(%r15), %eax
	cmpw	$15, %ax
	jbe	.Lcp_BB41_9
	movq	-16(%r14), %rbx
	movq	-8(%r14), %rbp
	addl	$-16, %eax
	movw	%ax, 4(%r15)
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbx, %rsi
	movq	%rbp, %rdx
	callq	cp_subscript@PLT
	cmpq	$3, %rax
	je	.Lcp_BB41_10
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	movl	%ebp, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB41_5
	movq	%rbp, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB41_4
.Lcp_BB41_5:
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB41_8
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB41_7
.Lcp_BB41_8:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB41_9:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_SPECIALIZE_BINARY_SUBSCR
.Lcp_BB41_10:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB41_4:
	.cfi_def_cfa_offset 16
	movq	%rbp, %rax
	callq	free_thunk
	jmp	.Lcp_BB41_5
.Lcp_BB41_7:
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB41_8
.Lcp_func_end41:
	.size	op_BINARY_SUBSCR, .Lcp_func_end41-op_BINARY_SUBSCR
	.cfi_endproc
	.p2align	4
	.type	op_STORE_SUBSCR,@function
op_STORE_SUBSCR:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movzwl	4(%r15), %eax
	cmpw	$15, %ax
	jbe	.Lcp_BB42_12
	movq	-24(%r14), %rcx
	movq	-16(%r14), %rbp
	movq	-8(%r14), %rbx
	addl	$-16, %eax
	movw	%ax, 4(%r15)
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
	movq	%rcx, 8(%rsp)
	callq	cp_store_subscript@PLT
	testl	%eax, %eax
	js	.Lcp_BB42_13
	addq	$-24, %r14
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB42_5
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB42_4
.Lcp_BB42_5:
	movl	%ebp, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	movq	8(%rsp), %rcx
	jne	.Lcp_BB42_8
	movq	%rbp, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB42_7
.Lcp_BB42_8:
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB42_11
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB42_10
.Lcp_BB42_11:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB42_12:
	.cfi_def_cfa_offset 32
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_SPECIALIZE_STORE_SUBSCR
.Lcp_BB42_13:
	.cfi_def_cfa_offset 32
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB42_4:
	.cfi_def_cfa_offset 32
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB42_5
.Lcp_BB42_7:
	movq	%rbp, %rax
	callq	free_thunk
	jmp	.Lcp_BB42_8
.Lcp_BB42_10:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB42_11
.Lcp_func_end42:
	.size	op_STORE_SUBSCR, .Lcp_func_end42-op_STORE_SUBSCR
	.cfi_endproc
	.p2align	4
	.type	op_DELETE_SUBSCR,@function
op_DELETE_SUBSCR:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	-16(%r14), %rbx
	movq	-8(%r14), %rbp
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbx, %rsi
	movq	%rbp, %rdx
	callq	cp_delete_subscript@PLT
	testl	%eax, %eax
	js	.Lcp_BB43_8
	addq	$-16, %r14
	movl	%ebp, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB43_4
	movq	%rbp, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB43_3
.Lcp_BB43_4:
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB43_7
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB43_6
.Lcp_BB43_7:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB43_8:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB43_3:
	.cfi_def_cfa_offset 16
	movq	%rbp, %rax
	callq	free_thunk
	jmp	.Lcp_BB43_4
.Lcp_BB43_6:
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB43_7
.Lcp_func_end43:
	.size	op_DELETE_SUBSCR, .Lcp_func_end43-op_DELETE_SUBSCR
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_SLICE,@function
op_BINARY_SLICE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movzwl	4(%r15), %eax
	cmpw	$15, %ax
	jbe	.Lcp_BB44_12
	movq	-24(%r14), %rsi
	movq	-16(%r14), %rbp
	movq	-8(%r14), %rbx
	addl	$-16, %eax
	movw	%ax, 4(%r15)
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rsi, 8(%rsp)
	movq	%rbp, %rdx
	movq	%rbx, %rcx
	callq	cp_slice@PLT
	cmpq	$3, %rax
	je	.Lcp_BB44_13
	movq	%rax, -24(%r14)
	addq	$-16, %r14
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB44_5
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB44_4
.Lcp_BB44_5:
	movl	%ebp, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	movq	8(%rsp), %rcx
	jne	.Lcp_BB44_8
	movq	%rbp, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB44_7
.Lcp_BB44_8:
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB44_11
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB44_10
.Lcp_BB44_11:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB44_12:
	.cfi_def_cfa_offset 32
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_SPECIALIZE_BINARY_SLICE
.Lcp_BB44_13:
	.cfi_def_cfa_offset 32
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB44_4:
	.cfi_def_cfa_offset 32
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB44_5
.Lcp_BB44_7:
	movq	%rbp, %rax
	callq	free_thunk
	jmp	.Lcp_BB44_8
.Lcp_BB44_10:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB44_11
.Lcp_func_end44:
	.size	op_BINARY_SLICE, .Lcp_func_end44-op_BINARY_SLICE
	.cfi_endproc
	.p2align	4
	.type	op_STORE_SLICE,@function
op_STORE_SLICE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movzwl	4(%r15), %eax
	cmpw	$15, %ax
	jbe	.Lcp_BB45_15
	movq	-32(%r14), %r8
	movq	-24(%r14), %rsi
	movq	-16(%r14), %rbx
	movq	-8(%r14), %rbp
	addl	$-16, %eax
	movw	%ax, 4(%r15)
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rsi, (%rsp)
	movq	%rbx, %rdx
	movq	%rbp, %rcx
	movq	%r8, 8(%rsp)
	callq	cp_store_slice@PLT
	testl	%eax, %eax
	js	.Lcp_BB45_16
	addq	$-32, %r14
	movl	%ebp, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB45_5
	movq	%rbp, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB45_4
.Lcp_BB45_5:
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	movq	8(%rsp), %rcx
	movq	(%rsp), %rdx
	jne	.Lcp_BB45_8
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB45_7
.Lcp_BB45_8:
	movl	%edx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB45_11
	movq	%rdx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB45_10
.Lcp_BB45_11:
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB45_14
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB45_13
.Lcp_BB45_14:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB45_15:
	.cfi_def_cfa_offset 32
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_SPECIALIZE_STORE_SLICE
.Lcp_BB45_16:
	.cfi_def_cfa_offset 32
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB45_4:
	.cfi_def_cfa_offset 32
	movq	%rbp, %rax
	callq	free_thunk
	jmp	.Lcp_BB45_5
.Lcp_BB45_7:
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB45_8
.Lcp_BB45_10:
	movq	%rdx, %rax
	callq	free_thunk
	jmp	.Lcp_BB45_11
.Lcp_BB45_13:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB45_14
.Lcp_func_end45:
	.size	op_STORE_SLICE, .Lcp_func_end45-op_STORE_SLICE
	.cfi_endproc
	.p2align	4
	.type	op_BUILD_SLICE,@function
op_BUILD_SLICE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	-24(%r14), %rdx
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	movl	%edx, %esi
	notl	%esi
	testb	$3, %sil
	je	.Lcp_BB46_1
.Lcp_BB46_4:
	movq	%rdx, %rsi
.Lcp_BB46_5:
	movl	%ecx, %edx
	notl	%edx
	testb	$3, %dl
	je	.Lcp_BB46_6
.Lcp_BB46_9:
	movq	%rcx, %rdx
.Lcp_BB46_10:
	leaq	-16(%r14), %rbx
	movl	%eax, %ecx
	notl	%ecx
	testb	$3, %cl
	je	.Lcp_BB46_11
.Lcp_BB46_14:
	movq	%rax, %rcx
.Lcp_BB46_15:
	movq	%r12, %rdi
	callq	cp_build_slice@PLT
	movq	%rax, -24(%r14)
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	movq	%rbx, %r14
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB46_1:
	.cfi_def_cfa_offset 16
	movl	$3, %esi
	cmpq	$3, %rdx
	je	.Lcp_BB46_5
	movq	%rdx, %rsi
	andq	$-4, %rsi
	testb	$1, 4(%rsi)
	jne	.Lcp_BB46_4
	incl	(%rsi)
	andq	$-3, %rdx
	jmp	.Lcp_BB46_4
.Lcp_BB46_6:
	movl	$3, %edx
	cmpq	$3, %rcx
	je	.Lcp_BB46_10
	movq	%rcx, %rdx
	andq	$-4, %rdx
	testb	$1, 4(%rdx)
	jne	.Lcp_BB46_9
	incl	(%rdx)
	andq	$-3, %rcx
	jmp	.Lcp_BB46_9
.Lcp_BB46_11:
	movl	$3, %ecx
	cmpq	$3, %rax
	je	.Lcp_BB46_15
	movq	%rax, %rcx
	andq	$-4, %rcx
	testb	$1, 4(%rcx)
	jne	.Lcp_BB46_14
	incl	(%rcx)
	andq	$-3, %rax
	jmp	.Lcp_BB46_14
.Lcp_func_end46:
	.size	op_BUILD_SLICE, .Lcp_func_end46-op_BUILD_SLICE
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP,@function
op_BINARY_OP:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movzwl	4(%r15), %eax
	cmpw	$15, %ax
	jbe	.Lcp_BB47_9
	movq	%rsi, %rcx
	movq	-16(%r14), %rbx
	movq	-8(%r14), %rbp
	shrl	$10, %ecx
	addl	$-16, %eax
	movw	%ax, 4(%r15)
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbx, %rsi
	movq	%rbp, %rdx
	callq	cp_binary_op@PLT
	cmpq	$3, %rax
	je	.Lcp_BB47_10
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	movl	%ebp, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB47_5
	movq	%rbp, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB47_4
.Lcp_BB47_5:
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB47_8
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB47_7
.Lcp_BB47_8:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB47_9:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_SPECIALIZE_BINARY_OP
.Lcp_BB47_10:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB47_4:
	.cfi_def_cfa_offset 16
	movq	%rbp, %rax
	callq	free_thunk
	jmp	.Lcp_BB47_5
.Lcp_BB47_7:
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB47_8
.Lcp_func_end47:
	.size	op_BINARY_OP, .Lcp_func_end47-op_BINARY_OP
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP,@function
op_COMPARE_OP:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movzwl	4(%r15), %eax
	cmpw	$15, %ax
	jbe	.Lcp_BB48_9
	movq	%rsi, %rcx
	movq	-16(%r14), %rbx
	movq	-8(%r14), %rbp
	shrl	$10, %ecx
	addl	$-16, %eax
	movw	%ax, 4(%r15)
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbx, %rsi
	movq	%rbp, %rdx
	callq	cp_compare_op@PLT
	cmpq	$3, %rax
	je	.Lcp_BB48_10
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	movl	%ebp, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB48_5
	movq	%rbp, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB48_4
.Lcp_BB48_5:
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB48_8
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB48_7
.Lcp_BB48_8:
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB48_9:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_SPECIALIZE_COMPARE_OP
.Lcp_BB48_10:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB48_4:
	.cfi_def_cfa_offset 16
	movq	%rbp, %rax
	callq	free_thunk
	jmp	.Lcp_BB48_5
.Lcp_BB48_7:
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB48_8
.Lcp_func_end48:
	.size	op_COMPARE_OP, .Lcp_func_end48-op_COMPARE_OP
	.cfi_endproc
	.p2align	4
	.type	op_IS_OP,@function
op_IS_OP:
	.cfi_startproc
	movq	%r14, %rdx
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	movb	$1, %bl
	cmpq	%rax, %rcx
	je	.Lcp_BB49_2
	movl	%ecx, %r8d
	andl	%eax, %r8d
	movq	%rax, %r9
	xorq	%rcx, %r9
	cmpq	$2, %r9
	sete	%bl
	andb	%r8b, %bl
.Lcp_BB49_2:
	leaq	-8(%rdx), %r14
	testl	$-1024, %esi
	setne	%sil
	xorb	%bl, %sil
	leaq	cp_true(%rip), %rsi
	leaq	cp_false(%rip), %r8
	cmovneq	%rsi, %r8
	addq	$3, %r8
	movq	%r8, -16(%rdx)
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB49_5
	movq	%rax, %rdx
	andq	$-4, %rdx
	decl	(%rdx)
	je	.Lcp_BB49_4
.Lcp_BB49_5:
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB49_8
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB49_7
.Lcp_BB49_8:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB49_4:
	callq	free_thunk
	jmp	.Lcp_BB49_5
.Lcp_BB49_7:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB49_8
.Lcp_func_end49:
	.size	op_IS_OP, .Lcp_func_end49-op_IS_OP
	.cfi_endproc
	.p2align	4
	.type	op_CONTAINS_OP,@function
op_CONTAINS_OP:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movq	%r12, %rdi
	movzwl	4(%r15), %eax
	cmpw	$15, %ax
	jbe	.Lcp_BB50_9
	movq	%rsi, %rbx
	movq	-16(%r14), %rdx
	movq	-8(%r14), %rbp
	leaq	-8(%r14), %rcx
	movq	%rcx, 8(%rsp)
	addl	$-16, %eax
	movw	%ax, 4(%r15)
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%rdi, %r12
	movq	%rbp, %rsi
	movq	%rdx, (%rsp)
	callq	cp_contains@PLT
	testl	%eax, %eax
	js	.Lcp_BB50_10
	setne	%al
	testl	$-1024, %ebx
	setne	%cl
	xorb	%al, %cl
	leaq	cp_true(%rip), %rax
	leaq	cp_false(%rip), %rcx
	cmovneq	%rax, %rcx
	addq	$3, %rcx
	movq	%rcx, -16(%r14)
	movl	%ebp, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	movq	8(%rsp), %r14
	jne	.Lcp_BB50_5
	movq	%rbp, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB50_4
.Lcp_BB50_5:
	movq	(%rsp), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB50_8
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB50_7
.Lcp_BB50_8:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB50_9:
	.cfi_def_cfa_offset 32
	movq	%rdi, %r12
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_SPECIALIZE_CONTAINS_OP
.Lcp_BB50_10:
	.cfi_def_cfa_offset 32
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB50_4:
	.cfi_def_cfa_offset 32
	movq	%rbp, %rax
	callq	free_thunk
	jmp	.Lcp_BB50_5
.Lcp_BB50_7:
	callq	free_thunk
	jmp	.Lcp_BB50_8
.Lcp_func_end50:
	.size	op_CONTAINS_OP, .Lcp_func_end50-op_CONTAINS_OP
	.cfi_endproc
	.p2align	4
	.type	op_UNARY_NEGATIVE,@function
op_UNARY_NEGATIVE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movzwl	4(%r15), %eax
	cmpw	$15, %ax
	jbe	.Lcp_BB51_6
	movq	-8(%r14), %rbx
	addl	$-16, %eax
	movw	%ax, 4(%r15)
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	cp_negative@PLT
	cmpq	$3, %rax
	je	.Lcp_BB51_7
	movq	%rax, -8(%r14)
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB51_5
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB51_4
.Lcp_BB51_5:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB51_6:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_SPECIALIZE_UNARY_NEGATIVE
.Lcp_BB51_7:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB51_4:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB51_5
.Lcp_func_end51:
	.size	op_UNARY_NEGATIVE, .Lcp_func_end51-op_UNARY_NEGATIVE
	.cfi_endproc
	.p2align	4
	.type	op_UNARY_POSITIVE,@function
op_UNARY_POSITIVE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	-8(%r14), %rbx
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	cp_positive@PLT
	cmpq	$3, %rax
	je	.Lcp_BB52_5
	movq	%rax, -8(%r14)
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB52_4
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB52_3
.Lcp_BB52_4:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB52_5:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB52_3:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB52_4
.Lcp_func_end52:
	.size	op_UNARY_POSITIVE, .Lcp_func_end52-op_UNARY_POSITIVE
	.cfi_endproc
	.p2align	4
	.type	op_UNARY_INVERT,@function
op_UNARY_INVERT:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	-8(%r14), %rbx
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	cp_invert@PLT
	cmpq	$3, %rax
	je	.Lcp_BB53_5
	movq	%rax, -8(%r14)
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB53_4
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB53_3
.Lcp_BB53_4:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB53_5:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB53_3:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB53_4
.Lcp_func_end53:
	.size	op_UNARY_INVERT, .Lcp_func_end53-op_UNARY_INVERT
	.cfi_endproc
	.p2align	4
	.type	op_UNARY_NOT,@function
op_UNARY_NOT:
	.cfi_startproc
	movq	-8(%r14), %rax
	addq	$-3, %rax
	leaq	cp_true(%rip), %rcx
	cmpq	%rcx, %rax
	leaq	cp_false(%rip), %rax
	cmovneq	%rcx, %rax
	addq	$3, %rax
	movq	%rax, -8(%r14)
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end54:
	.size	op_UNARY_NOT, .Lcp_func_end54-op_UNARY_NOT
	.cfi_endproc
	.p2align	4
	.type	op_TO_BOOL,@function
op_TO_BOOL:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movzwl	4(%r15), %eax
	cmpw	$15, %ax
	jbe	.Lcp_BB55_6
	movq	-8(%r14), %rbx
	addl	$-16, %eax
	movw	%ax, 4(%r15)
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	cp_truth@PLT
	testl	%eax, %eax
	js	.Lcp_BB55_7
	leaq	cp_false(%rip), %rax
	leaq	cp_true(%rip), %rcx
	cmoveq	%rax, %rcx
	addq	$3, %rcx
	movq	%rcx, -8(%r14)
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB55_5
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB55_4
.Lcp_BB55_5:
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB55_6:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_SPECIALIZE_TO_BOOL
.Lcp_BB55_7:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB55_4:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB55_5
.Lcp_func_end55:
	.size	op_TO_BOOL, .Lcp_func_end55-op_TO_BOOL
	.cfi_endproc
	.p2align	4
	.type	op_CONVERT_VALUE,@function
op_CONVERT_VALUE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rsi, %rdx
	shrl	$10, %edx
	movq	-8(%r14), %rbx
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	cp_convert@PLT
	cmpq	$3, %rax
	je	.Lcp_BB56_5
	movq	%rax, -8(%r14)
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB56_4
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB56_3
.Lcp_BB56_4:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB56_5:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB56_3:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB56_4
.Lcp_func_end56:
	.size	op_CONVERT_VALUE, .Lcp_func_end56-op_CONVERT_VALUE
	.cfi_endproc
	.p2align	4
	.type	op_FORMAT_SIMPLE,@function
op_FORMAT_SIMPLE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	-8(%r14), %rbx
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	cp_format@PLT
	cmpq	$3, %rax
	je	.Lcp_BB57_5
	movq	%rax, -8(%r14)
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB57_4
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB57_3
.Lcp_BB57_4:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB57_5:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB57_3:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB57_4
.Lcp_func_end57:
	.size	op_FORMAT_SIMPLE, .Lcp_func_end57-op_FORMAT_SIMPLE
	.cfi_endproc
	.p2align	4
	.type	op_FORMAT_WITH_SPEC,@function
op_FORMAT_WITH_SPEC:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	-16(%r14), %rbx
	movq	-8(%r14), %rbp
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbx, %rsi
	movq	%rbp, %rdx
	callq	cp_format_with_spec@PLT
	cmpq	$3, %rax
	je	.Lcp_BB58_8
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	movl	%ebp, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB58_4
	movq	%rbp, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB58_3
.Lcp_BB58_4:
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB58_7
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB58_6
.Lcp_BB58_7:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB58_8:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB58_3:
	.cfi_def_cfa_offset 16
	movq	%rbp, %rax
	callq	free_thunk
	jmp	.Lcp_BB58_4
.Lcp_BB58_6:
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB58_7
.Lcp_func_end58:
	.size	op_FORMAT_WITH_SPEC, .Lcp_func_end58-op_FORMAT_WITH_SPEC
	.cfi_endproc
	.p2align	4
	.type	op_PRINT_EXPR,@function
op_PRINT_EXPR:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	-8(%r14), %rbx
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	cp_print_expr@PLT
	testl	%eax, %eax
	js	.Lcp_BB59_5
	addq	$-8, %r14
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB59_4
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB59_3
.Lcp_BB59_4:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB59_5:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB59_3:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB59_4
.Lcp_func_end59:
	.size	op_PRINT_EXPR, .Lcp_func_end59-op_PRINT_EXPR
	.cfi_endproc
	.p2align	4
	.type	op_JUMP_FORWARD,@function
op_JUMP_FORWARD:
	.cfi_startproc
	shrl	$10, %esi
	leaq	(%r15,%rsi,4), %rax
	addq	$4, %rax
	movl	4(%r15,%rsi,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_func_end60:
	.size	op_JUMP_FORWARD, .Lcp_func_end60-op_JUMP_FORWARD
	.cfi_endproc
	.p2align	4
	.type	op_JUMP_BACKWARD,@function
op_JUMP_BACKWARD:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movzwl	4(%r15), %eax
	cmpw	$15, %ax
	jbe	.Lcp_BB61_5
	movq	%rsi, %rbx
	addl	$-16, %eax
	movw	%ax, 4(%r15)
	cmpl	$0, 16(%r12)
	je	.Lcp_BB61_4
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	callq	cp_handle_events@PLT
	testl	%eax, %eax
	js	.Lcp_BB61_6
	leaq	cp_handlers(%rip), %rdi
.Lcp_BB61_4:
	shrl	$10, %ebx
	movl	$4, %ecx
	subq	%rbx, %rcx
	leaq	(%r15,%rcx,4), %rax
	movl	(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*%rcx
.Lcp_BB61_5:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_SPECIALIZE_JUMP_BACKWARD
.Lcp_BB61_6:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end61:
	.size	op_JUMP_BACKWARD, .Lcp_func_end61-op_JUMP_BACKWARD
	.cfi_endproc
	.p2align	4
	.type	op_JUMP_BACKWARD_PLAIN,@function
op_JUMP_BACKWARD_PLAIN:
	.cfi_startproc
	cmpl	$0, 16(%r12)
	jne	.Lcp_BB62_1
	shrl	$10, %esi
	movl	$4, %ecx
	subq	%rsi, %rcx
	leaq	(%r15,%rcx,4), %rax
	movl	(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB62_1:
	jmp	op_COLD_JUMP_BACKWARD_PLAIN
.Lcp_func_end62:
	.size	op_JUMP_BACKWARD_PLAIN, .Lcp_func_end62-op_JUMP_BACKWARD_PLAIN
	.cfi_endproc
	.p2align	4
	.type	op_JUMP_BACKWARD_TRACE,@function
op_JUMP_BACKWARD_TRACE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	8(%r15), %rbx
	cmpl	$0, 16(%r12)
	je	.Lcp_BB63_2
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rsi, %rbp
	callq	cp_handle_events@PLT
	movq	%rbp, %rsi
	testl	%eax, %eax
	js	.Lcp_BB63_4
.Lcp_BB63_2:
	shrl	$10, %esi
	movq	%r15, 16(%r13)
	subq	%r13, %r14
	addq	$-64, %r14
	shrq	$3, %r14
	movl	%r14d, 32(%r13)
	movq	%r12, %rdi
	movq	%rbx, %rdx
	callq	cp_trace_enter@PLT
	testq	%rax, %rax
	je	.Lcp_BB63_3
	movq	%rax, (%r12)
	movl	32(%rax), %ecx
	leaq	(%rax,%rcx,8), %r14
	addq	$64, %r14
	movq	16(%rax), %r15
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r13
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB63_3:
	.cfi_def_cfa_offset 16
	movq	56(%r12), %rax
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Lcp_BB63_4:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end63:
	.size	op_JUMP_BACKWARD_TRACE, .Lcp_func_end63-op_JUMP_BACKWARD_TRACE
	.cfi_endproc
	.p2align	4
	.type	op_JUMP_BACKWARD_RECORD,@function
op_JUMP_BACKWARD_RECORD:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	cmpl	$0, 16(%r12)
	je	.Lcp_BB64_2
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rsi, %rbx
	callq	cp_handle_events@PLT
	movq	%rbx, %rsi
	testl	%eax, %eax
	js	.Lcp_BB64_4
.Lcp_BB64_2:
	shrl	$10, %esi
	movq	%r15, 16(%r13)
	subq	%r13, %r14
	addq	$-64, %r14
	shrq	$3, %r14
	movl	%r14d, 32(%r13)
	movq	%r12, %rdi
	callq	cp_trace_record@PLT
	testq	%rax, %rax
	je	.Lcp_BB64_3
	movq	%rax, (%r12)
	movl	32(%rax), %ecx
	leaq	(%rax,%rcx,8), %r14
	addq	$64, %r14
	movq	16(%rax), %r15
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r13
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB64_3:
	.cfi_def_cfa_offset 16
	movq	56(%r12), %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lcp_BB64_4:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end64:
	.size	op_JUMP_BACKWARD_RECORD, .Lcp_func_end64-op_JUMP_BACKWARD_RECORD
	.cfi_endproc
	.p2align	4
	.type	op_ENTER,@function
op_ENTER:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movzwl	4(%r15), %eax
	cmpw	$15, %ax
	jbe	.Lcp_BB65_5
	addl	$-16, %eax
	movw	%ax, 4(%r15)
	cmpl	$0, 16(%r12)
	je	.Lcp_BB65_4
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	callq	cp_handle_events@PLT
	testl	%eax, %eax
	js	.Lcp_BB65_6
	leaq	cp_handlers(%rip), %rdi
.Lcp_BB65_4:
	movl	16(%r15), %esi
	addq	$16, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*%rax
.Lcp_BB65_5:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_SPECIALIZE_ENTER
.Lcp_BB65_6:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end65:
	.size	op_ENTER, .Lcp_func_end65-op_ENTER
	.cfi_endproc
	.p2align	4
	.type	op_ENTER_PLAIN,@function
op_ENTER_PLAIN:
	.cfi_startproc
	cmpl	$0, 16(%r12)
	jne	.Lcp_BB66_1
	movl	16(%r15), %esi
	addq	$16, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB66_1:
	jmp	op_COLD_ENTER_PLAIN
.Lcp_func_end66:
	.size	op_ENTER_PLAIN, .Lcp_func_end66-op_ENTER_PLAIN
	.cfi_endproc
	.p2align	4
	.type	op_ENTER_TRACE,@function
op_ENTER_TRACE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	8(%r15), %rbx
	cmpl	$0, 16(%r12)
	je	.Lcp_BB67_2
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	callq	cp_handle_events@PLT
	testl	%eax, %eax
	js	.Lcp_BB67_4
.Lcp_BB67_2:
	movq	%r15, 16(%r13)
	subq	%r13, %r14
	addq	$-64, %r14
	shrq	$3, %r14
	movl	%r14d, 32(%r13)
	movq	%r12, %rdi
	xorl	%esi, %esi
	movq	%rbx, %rdx
	callq	cp_trace_enter@PLT
	testq	%rax, %rax
	je	.Lcp_BB67_3
	movq	%rax, (%r12)
	movl	32(%rax), %ecx
	leaq	(%rax,%rcx,8), %r14
	addq	$64, %r14
	movq	16(%rax), %r15
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r13
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB67_3:
	.cfi_def_cfa_offset 16
	movq	56(%r12), %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lcp_BB67_4:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end67:
	.size	op_ENTER_TRACE, .Lcp_func_end67-op_ENTER_TRACE
	.cfi_endproc
	.p2align	4
	.type	op_ENTER_RECORD,@function
op_ENTER_RECORD:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	cmpl	$0, 16(%r12)
	je	.Lcp_BB68_2
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	callq	cp_handle_events@PLT
	testl	%eax, %eax
	js	.Lcp_BB68_4
.Lcp_BB68_2:
	movq	%r15, 16(%r13)
	subq	%r13, %r14
	addq	$-64, %r14
	shrq	$3, %r14
	movl	%r14d, 32(%r13)
	movq	%r12, %rdi
	xorl	%esi, %esi
	callq	cp_trace_record@PLT
	testq	%rax, %rax
	je	.Lcp_BB68_3
	movq	%rax, (%r12)
	movl	32(%rax), %ecx
	leaq	(%rax,%rcx,8), %r14
	addq	$64, %r14
	movq	16(%rax), %r15
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r13
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB68_3:
	.cfi_def_cfa_offset 16
	movq	56(%r12), %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lcp_BB68_4:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end68:
	.size	op_ENTER_RECORD, .Lcp_func_end68-op_ENTER_RECORD
	.cfi_endproc
	.p2align	4
	.type	op_JUMP_BACKWARD_NO_INTERRUPT,@function
op_JUMP_BACKWARD_NO_INTERRUPT:
	.cfi_startproc
	shrl	$10, %esi
	movl	$1, %ecx
	subq	%rsi, %rcx
	leaq	(%r15,%rcx,4), %rax
	movl	(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_func_end69:
	.size	op_JUMP_BACKWARD_NO_INTERRUPT, .Lcp_func_end69-op_JUMP_BACKWARD_NO_INTERRUPT
	.cfi_endproc
	.p2align	4
	.type	op_POP_JUMP_IF_TRUE,@function
op_POP_JUMP_IF_TRUE:
	.cfi_startproc
	movq	-8(%r14), %rax
	addq	$-8, %r14
	addq	$-3, %rax
	leaq	cp_true(%rip), %rcx
	cmpq	%rcx, %rax
	jne	.Lcp_BB70_2
	shrl	$10, %esi
	leaq	(%r15,%rsi,4), %rax
	addq	$4, %rax
	movl	4(%r15,%rsi,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB70_2:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end70:
	.size	op_POP_JUMP_IF_TRUE, .Lcp_func_end70-op_POP_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	4
	.type	op_POP_JUMP_IF_FALSE,@function
op_POP_JUMP_IF_FALSE:
	.cfi_startproc
	movq	-8(%r14), %rax
	addq	$-8, %r14
	addq	$-3, %rax
	leaq	cp_true(%rip), %rcx
	cmpq	%rcx, %rax
	jne	.Lcp_BB71_1
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB71_1:
	shrl	$10, %esi
	leaq	(%r15,%rsi,4), %rax
	addq	$4, %rax
	movl	4(%r15,%rsi,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_func_end71:
	.size	op_POP_JUMP_IF_FALSE, .Lcp_func_end71-op_POP_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_POP_JUMP_IF_NONE,@function
op_POP_JUMP_IF_NONE:
	.cfi_startproc
	movq	-8(%r14), %rax
	addq	$-8, %r14
	leaq	cp_none+3(%rip), %rdx
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpq	%rdx, %rax
	je	.Lcp_BB72_2
	xorq	$2, %rdx
	cmpq	%rdx, %rax
	je	.Lcp_BB72_2
	cmpl	$1, %ecx
	jne	.Lcp_BB72_9
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB72_8
.Lcp_BB72_9:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB72_2:
	cmpl	$1, %ecx
	jne	.Lcp_BB72_5
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB72_4
.Lcp_BB72_5:
	shrl	$10, %esi
	leaq	(%r15,%rsi,4), %rax
	addq	$4, %rax
	movl	4(%r15,%rsi,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB72_4:
	callq	free_thunk
	jmp	.Lcp_BB72_5
.Lcp_BB72_8:
	callq	free_thunk
	jmp	.Lcp_BB72_9
.Lcp_func_end72:
	.size	op_POP_JUMP_IF_NONE, .Lcp_func_end72-op_POP_JUMP_IF_NONE
	.cfi_endproc
	.p2align	4
	.type	op_POP_JUMP_IF_NOT_NONE,@function
op_POP_JUMP_IF_NOT_NONE:
	.cfi_startproc
	movq	-8(%r14), %rax
	addq	$-8, %r14
	leaq	cp_none+3(%rip), %rdx
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpq	%rdx, %rax
	je	.Lcp_BB73_6
	xorq	$2, %rdx
	cmpq	%rdx, %rax
	je	.Lcp_BB73_6
	cmpl	$1, %ecx
	jne	.Lcp_BB73_5
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB73_4
.Lcp_BB73_5:
	shrl	$10, %esi
	leaq	(%r15,%rsi,4), %rax
	addq	$4, %rax
	movl	4(%r15,%rsi,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB73_6:
	cmpl	$1, %ecx
	jne	.Lcp_BB73_9
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB73_8
.Lcp_BB73_9:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB73_8:
	callq	free_thunk
	jmp	.Lcp_BB73_9
.Lcp_BB73_4:
	callq	free_thunk
	jmp	.Lcp_BB73_5
.Lcp_func_end73:
	.size	op_POP_JUMP_IF_NOT_NONE, .Lcp_func_end73-op_POP_JUMP_IF_NOT_NONE
	.cfi_endproc
	.p2align	4
	.type	op_RESUME,@function
op_RESUME:
	.cfi_startproc
	testl	$-2048, %esi
	jne	.Lcp_BB74_3
	cmpl	$0, 16(%r12)
	jne	.Lcp_BB74_2
.Lcp_BB74_3:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB74_2:
	jmp	op_COLD_RESUME
.Lcp_func_end74:
	.size	op_RESUME, .Lcp_func_end74-op_RESUME
	.cfi_endproc
	.p2align	4
	.type	op_GET_ITER,@function
op_GET_ITER:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movzwl	4(%r15), %eax
	cmpw	$15, %ax
	jbe	.Lcp_BB75_6
	movq	-8(%r14), %rbx
	addl	$-16, %eax
	movw	%ax, 4(%r15)
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	cp_get_iter@PLT
	cmpq	$3, %rax
	je	.Lcp_BB75_7
	movq	%rax, -8(%r14)
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB75_5
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB75_4
.Lcp_BB75_5:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB75_6:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_SPECIALIZE_GET_ITER
.Lcp_BB75_7:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB75_4:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB75_5
.Lcp_func_end75:
	.size	op_GET_ITER, .Lcp_func_end75-op_GET_ITER
	.cfi_endproc
	.p2align	4
	.type	op_GET_YIELD_FROM_ITER,@function
op_GET_YIELD_FROM_ITER:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movzwl	4(%r15), %eax
	cmpw	$15, %ax
	jbe	.Lcp_BB76_6
	movq	-8(%r14), %rbx
	addl	$-16, %eax
	movw	%ax, 4(%r15)
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	cp_get_yield_from_iter@PLT
	cmpq	$3, %rax
	je	.Lcp_BB76_7
	movq	%rax, -8(%r14)
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB76_5
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB76_4
.Lcp_BB76_5:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB76_6:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_SPECIALIZE_GET_YIELD_FROM_ITER
.Lcp_BB76_7:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB76_4:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB76_5
.Lcp_func_end76:
	.size	op_GET_YIELD_FROM_ITER, .Lcp_func_end76-op_GET_YIELD_FROM_ITER
	.cfi_endproc
	.p2align	4
	.type	op_FOR_ITER,@function
op_FOR_ITER:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movzwl	4(%r15), %eax
	cmpw	$15, %ax
	jbe	.Lcp_BB77_8
	movq	%rsi, %rbx
	movq	-8(%r14), %rbp
	addl	$-16, %eax
	movw	%ax, 4(%r15)
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbp, %rsi
	callq	cp_next@PLT
	cmpq	$3, %rax
	jne	.Lcp_BB77_7
	cmpq	$3, 8(%r12)
	jne	.Lcp_BB77_9
	addq	$-8, %r14
	movl	%ebp, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB77_6
	movq	%rbp, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB77_5
.Lcp_BB77_6:
	shrl	$10, %ebx
	leaq	(%r15,%rbx,4), %rax
	addq	$8, %rax
	movl	8(%r15,%rbx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r15
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB77_7:
	.cfi_def_cfa_offset 16
	movq	%rax, (%r14)
	addq	$8, %r14
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB77_8:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_SPECIALIZE_FOR_ITER
.Lcp_BB77_9:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB77_5:
	.cfi_def_cfa_offset 16
	movq	%rbp, %rax
	callq	free_thunk
	jmp	.Lcp_BB77_6
.Lcp_func_end77:
	.size	op_FOR_ITER, .Lcp_func_end77-op_FOR_ITER
	.cfi_endproc
	.p2align	4
	.type	op_RETURN_GENERATOR,@function
op_RETURN_GENERATOR:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	callq	cp_make_generator@PLT
	movq	%rax, %rsi
	cmpl	$0, 40(%r13)
	jne	.Lcp_BB78_11
	movl	$128, 40(%r13)
	movq	(%r13), %rax
	movl	64(%rax), %ecx
	testq	%rcx, %rcx
	je	.Lcp_BB78_7
	shlq	$3, %rcx
	negq	%rcx
	xorl	%edx, %edx
	jmp	.Lcp_BB78_3
	.p2align	4
.Lcp_BB78_6:
	addq	$-8, %rdx
	cmpq	%rdx, %rcx
	je	.Lcp_BB78_7
.Lcp_BB78_3:
	movq	-8(%r13,%rdx), %rax
	movq	$3, -8(%r13,%rdx)
	movl	%eax, %edi
	andl	$3, %edi
	cmpl	$1, %edi
	jne	.Lcp_BB78_6
	movq	%rax, %rdi
	andq	$-4, %rdi
	decl	(%rdi)
	jne	.Lcp_BB78_6
	callq	free_thunk
	jmp	.Lcp_BB78_6
.Lcp_BB78_7:
	movq	24(%r13), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB78_10
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB78_9
.Lcp_BB78_10:
	movq	8(%r13), %r13
	movq	%r13, (%r12)
	movl	32(%r13), %eax
	movq	16(%r13), %rcx
	movl	44(%r13), %edx
	leaq	(%rcx,%rdx,4), %r15
	leaq	72(%r13,%rax,8), %r14
	movq	%rsi, 64(%r13,%rax,8)
	movl	(%rcx,%rdx,4), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB78_11:
	.cfi_def_cfa_offset 16
	leaq	cp_handlers(%rip), %rdi
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_RETURN_FLAGGED
.Lcp_BB78_9:
	.cfi_def_cfa_offset 16
	callq	free_thunk
	jmp	.Lcp_BB78_10
.Lcp_func_end78:
	.size	op_RETURN_GENERATOR, .Lcp_func_end78-op_RETURN_GENERATOR
	.cfi_endproc
	.p2align	4
	.type	op_MAKE_GENERATOR_EXPRESSION,@function
op_MAKE_GENERATOR_EXPRESSION:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movq	%rsi, %r9
	movq	%r12, %rdi
	shrl	$10, %r9d
	movq	$-2, %rbp
	subq	%r9, %rbp
	movq	(%r14,%rbp,8), %rbx
	movq	%r9, %rax
	notq	%rax
	movq	(%r14,%rax,8), %r10
	leal	(,%r9,8), %ecx
	movq	%r14, %r8
	subq	%rcx, %r8
	movq	%r13, 8(%rsp)
	movq	24(%r13), %rsi
	movl	%r10d, %ecx
	notl	%ecx
	testb	$3, %cl
	je	.Lcp_BB79_1
.Lcp_BB79_4:
	movq	%r10, %rcx
.Lcp_BB79_5:
	leaq	(%r14,%rax,8), %r13
	movq	%rbx, %rdx
	movq	%rdi, %r12
	callq	cp_make_generator_expression@PLT
	movq	%r13, %rcx
	movq	%rax, (%r14,%rbp,8)
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	movq	8(%rsp), %r13
	jne	.Lcp_BB79_8
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB79_7
.Lcp_BB79_8:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	movq	%rcx, %r14
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB79_1:
	.cfi_def_cfa_offset 32
	movl	$3, %ecx
	cmpq	$3, %r10
	je	.Lcp_BB79_5
	movq	%r10, %rcx
	andq	$-4, %rcx
	testb	$1, 4(%rcx)
	jne	.Lcp_BB79_4
	incl	(%rcx)
	andq	$-3, %r10
	jmp	.Lcp_BB79_4
.Lcp_BB79_7:
	movq	%rcx, %r14
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB79_8
.Lcp_func_end79:
	.size	op_MAKE_GENERATOR_EXPRESSION, .Lcp_func_end79-op_MAKE_GENERATOR_EXPRESSION
	.cfi_endproc
	.p2align	4
	.type	op_YIELD_VALUE,@function
op_YIELD_VALUE:
	.cfi_startproc
	movq	-8(%r14), %rcx
	addq	$-8, %r14
	movl	%ecx, %eax
	notl	%eax
	testb	$3, %al
	je	.Lcp_BB80_1
.Lcp_BB80_4:
	movq	%rcx, %rax
.Lcp_BB80_5:
	addq	$4, %r15
	movq	%r15, 16(%r13)
	subq	%r13, %r14
	addq	$-64, %r14
	shrq	$3, %r14
	movl	%r14d, 32(%r13)
	movl	40(%r13), %edx
	movq	(%r13), %rsi
	movq	8(%r13), %rcx
	movl	64(%rsi), %esi
	shlq	$3, %rsi
	movq	%r13, %r8
	subq	%rsi, %r8
	movl	$1, -64(%r8)
	negq	%rsi
	movq	-40(%r8), %r8
	movq	%r8, 48(%r12)
	movq	$0, -40(%r13,%rsi)
	movq	$0, 8(%r13)
	movl	%edx, %esi
	andl	$-35, %esi
	movl	%esi, 40(%r13)
	movq	%rcx, (%r12)
	testb	$2, %dl
	jne	.Lcp_BB80_6
	movl	32(%rcx), %edx
	movq	16(%rcx), %rsi
	movl	44(%rcx), %r8d
	leaq	(%rsi,%r8,4), %r15
	leaq	(%rcx,%rdx,8), %r14
	addq	$72, %r14
	movq	%rax, 64(%rcx,%rdx,8)
	movl	(%rsi,%r8,4), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r13
	jmpq	*%rax
.Lcp_BB80_1:
	movl	$3, %eax
	cmpq	$3, %rcx
	je	.Lcp_BB80_5
	movq	%rcx, %rax
	andq	$-4, %rax
	testb	$1, 4(%rax)
	jne	.Lcp_BB80_4
	incl	(%rax)
	andq	$-3, %rcx
	jmp	.Lcp_BB80_4
.Lcp_BB80_6:
	retq
.Lcp_func_end80:
	.size	op_YIELD_VALUE, .Lcp_func_end80-op_YIELD_VALUE
	.cfi_endproc
	.p2align	4
	.type	op_SEND,@function
op_SEND:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movzwl	4(%r15), %eax
	cmpw	$15, %ax
	jbe	.Lcp_BB81_11
	movq	%rsi, %rbp
	movq	-8(%r14), %rbx
	movq	-16(%r14), %rsi
	addl	$-16, %eax
	movw	%ax, 4(%r15)
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbx, %rdx
	callq	cp_send@PLT
	cmpq	$3, %rax
	jne	.Lcp_BB81_7
	cmpq	$3, 8(%r12)
	jne	.Lcp_BB81_12
	movq	%r12, %rdi
	callq	cp_take_result@PLT
	movq	%rax, -8(%r14)
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB81_6
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB81_5
.Lcp_BB81_6:
	shrl	$10, %ebp
	leaq	(%r15,%rbp,4), %rax
	addq	$8, %rax
	movl	8(%r15,%rbp,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r15
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB81_7:
	.cfi_def_cfa_offset 16
	movq	%rax, -8(%r14)
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB81_10
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB81_9
.Lcp_BB81_10:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB81_11:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_SPECIALIZE_SEND
.Lcp_BB81_12:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB81_9:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB81_10
.Lcp_BB81_5:
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB81_6
.Lcp_func_end81:
	.size	op_SEND, .Lcp_func_end81-op_SEND
	.cfi_endproc
	.p2align	4
	.type	op_END_SEND,@function
op_END_SEND:
	.cfi_startproc
	movq	-16(%r14), %rax
	movq	-8(%r14), %rcx
	movq	%rcx, -16(%r14)
	addq	$-8, %r14
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB82_3
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB82_2
.Lcp_BB82_3:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB82_2:
	callq	free_thunk
	jmp	.Lcp_BB82_3
.Lcp_func_end82:
	.size	op_END_SEND, .Lcp_func_end82-op_END_SEND
	.cfi_endproc
	.p2align	4
	.type	op_CLEANUP_THROW,@function
op_CLEANUP_THROW:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movq	-24(%r14), %rax
	movq	%rax, 8(%rsp)
	movq	-16(%r14), %rbp
	movq	-8(%r14), %rbx
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	cp_cleanup_throw@PLT
	cmpq	$3, %rax
	je	.Lcp_BB83_11
	leaq	-8(%r14), %rcx
	leaq	cp_none+3(%rip), %rdx
	movq	%rdx, -24(%r14)
	movq	%rax, -16(%r14)
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB83_4
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB83_3
.Lcp_BB83_4:
	movl	%ebp, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	movq	8(%rsp), %rdx
	jne	.Lcp_BB83_7
	movq	%rbp, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB83_6
.Lcp_BB83_7:
	movl	%edx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB83_10
	movq	%rdx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB83_9
.Lcp_BB83_10:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	movq	%rcx, %r14
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB83_11:
	.cfi_def_cfa_offset 32
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB83_3:
	.cfi_def_cfa_offset 32
	movq	%rcx, %r14
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB83_4
.Lcp_BB83_6:
	movq	%rcx, %r14
	movq	%rbp, %rax
	callq	free_thunk
	jmp	.Lcp_BB83_7
.Lcp_BB83_9:
	movq	%rcx, %r14
	movq	%rdx, %rax
	callq	free_thunk
	jmp	.Lcp_BB83_10
.Lcp_func_end83:
	.size	op_CLEANUP_THROW, .Lcp_func_end83-op_CLEANUP_THROW
	.cfi_endproc
	.p2align	4
	.type	op_GET_AWAITABLE,@function
op_GET_AWAITABLE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rsi, %rdx
	shrl	$10, %edx
	movq	-8(%r14), %rbx
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	cp_get_awaitable@PLT
	cmpq	$3, %rax
	je	.Lcp_BB84_5
	movq	%rax, -8(%r14)
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB84_4
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB84_3
.Lcp_BB84_4:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB84_5:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB84_3:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB84_4
.Lcp_func_end84:
	.size	op_GET_AWAITABLE, .Lcp_func_end84-op_GET_AWAITABLE
	.cfi_endproc
	.p2align	4
	.type	op_GET_AITER,@function
op_GET_AITER:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	-8(%r14), %rbx
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	cp_get_aiter@PLT
	cmpq	$3, %rax
	je	.Lcp_BB85_5
	movq	%rax, -8(%r14)
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB85_4
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB85_3
.Lcp_BB85_4:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB85_5:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB85_3:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB85_4
.Lcp_func_end85:
	.size	op_GET_AITER, .Lcp_func_end85-op_GET_AITER
	.cfi_endproc
	.p2align	4
	.type	op_GET_ANEXT,@function
op_GET_ANEXT:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	-8(%r14), %rsi
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	callq	cp_get_anext@PLT
	cmpq	$3, %rax
	je	.Lcp_BB86_1
	movq	%rax, (%r14)
	addq	$8, %r14
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB86_1:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end86:
	.size	op_GET_ANEXT, .Lcp_func_end86-op_GET_ANEXT
	.cfi_endproc
	.p2align	4
	.type	op_END_ASYNC_FOR,@function
op_END_ASYNC_FOR:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	-16(%r14), %rbx
	movq	-8(%r14), %rbp
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbp, %rsi
	callq	cp_end_async_for@PLT
	testl	%eax, %eax
	js	.Lcp_BB87_8
	addq	$-16, %r14
	movl	%ebp, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB87_4
	movq	%rbp, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB87_3
.Lcp_BB87_4:
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB87_7
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB87_6
.Lcp_BB87_7:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB87_8:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB87_3:
	.cfi_def_cfa_offset 16
	movq	%rbp, %rax
	callq	free_thunk
	jmp	.Lcp_BB87_4
.Lcp_BB87_6:
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB87_7
.Lcp_func_end87:
	.size	op_END_ASYNC_FOR, .Lcp_func_end87-op_END_ASYNC_FOR
	.cfi_endproc
	.p2align	4
	.type	op_ASYNC_GENERATOR_WRAP,@function
op_ASYNC_GENERATOR_WRAP:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	-8(%r14), %rax
	movl	%eax, %ecx
	notl	%ecx
	testb	$3, %cl
	je	.Lcp_BB88_1
.Lcp_BB88_4:
	movq	%rax, %rsi
.Lcp_BB88_5:
	movq	%r12, %rdi
	callq	cp_async_generator_wrap@PLT
	movq	%rax, -8(%r14)
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB88_1:
	.cfi_def_cfa_offset 16
	movl	$3, %esi
	cmpq	$3, %rax
	je	.Lcp_BB88_5
	movq	%rax, %rcx
	andq	$-4, %rcx
	testb	$1, 4(%rcx)
	jne	.Lcp_BB88_4
	incl	(%rcx)
	andq	$-3, %rax
	jmp	.Lcp_BB88_4
.Lcp_func_end88:
	.size	op_ASYNC_GENERATOR_WRAP, .Lcp_func_end88-op_ASYNC_GENERATOR_WRAP
	.cfi_endproc
	.p2align	4
	.type	op_STOPITERATION_ERROR,@function
op_STOPITERATION_ERROR:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	-8(%r14), %rax
	movl	%eax, %ecx
	notl	%ecx
	testb	$3, %cl
	je	.Lcp_BB89_1
.Lcp_BB89_4:
	movq	%rax, %rsi
.Lcp_BB89_5:
	movq	%r12, %rdi
	callq	cp_stop_iteration_error@PLT
	movq	%rax, -8(%r14)
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB89_1:
	.cfi_def_cfa_offset 16
	movl	$3, %esi
	cmpq	$3, %rax
	je	.Lcp_BB89_5
	movq	%rax, %rcx
	andq	$-4, %rcx
	testb	$1, 4(%rcx)
	jne	.Lcp_BB89_4
	incl	(%rcx)
	andq	$-3, %rax
	jmp	.Lcp_BB89_4
.Lcp_func_end89:
	.size	op_STOPITERATION_ERROR, .Lcp_func_end89-op_STOPITERATION_ERROR
	.cfi_endproc
	.p2align	4
	.type	op_BUILD_TUPLE,@function
op_BUILD_TUPLE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsi, %rbx
	shrl	$10, %ebx
	leal	(,%rbx,8), %eax
	movq	%r14, %rbp
	subq	%rax, %rbp
	movq	%r12, %rdi
	movq	%rbp, %rsi
	movl	%ebx, %edx
	callq	cp_build_tuple@PLT
	movq	%rax, (%rbp)
	movl	$1, %eax
	subq	%rbx, %rax
	leaq	(%r14,%rax,8), %r14
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_func_end90:
	.size	op_BUILD_TUPLE, .Lcp_func_end90-op_BUILD_TUPLE
	.cfi_endproc
	.p2align	4
	.type	op_BUILD_LIST,@function
op_BUILD_LIST:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsi, %rbx
	shrl	$10, %ebx
	leal	(,%rbx,8), %eax
	movq	%r14, %rbp
	subq	%rax, %rbp
	movq	%r12, %rdi
	movq	%rbp, %rsi
	movl	%ebx, %edx
	callq	cp_build_list@PLT
	movq	%rax, (%rbp)
	movl	$1, %eax
	subq	%rbx, %rax
	leaq	(%r14,%rax,8), %r14
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_func_end91:
	.size	op_BUILD_LIST, .Lcp_func_end91-op_BUILD_LIST
	.cfi_endproc
	.p2align	4
	.type	op_BUILD_PAIR,@function
op_BUILD_PAIR:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	movl	%ecx, %edx
	notl	%edx
	testb	$3, %dl
	je	.Lcp_BB92_1
.Lcp_BB92_4:
	movq	%rcx, %rsi
.Lcp_BB92_5:
	leaq	-8(%r14), %rbx
	movl	%eax, %ecx
	notl	%ecx
	testb	$3, %cl
	je	.Lcp_BB92_6
.Lcp_BB92_9:
	movq	%rax, %rdx
.Lcp_BB92_10:
	movq	%r12, %rdi
	callq	cp_pair@PLT
	movq	%rax, -16(%r14)
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	movq	%rbx, %r14
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB92_1:
	.cfi_def_cfa_offset 16
	movl	$3, %esi
	cmpq	$3, %rcx
	je	.Lcp_BB92_5
	movq	%rcx, %rdx
	andq	$-4, %rdx
	testb	$1, 4(%rdx)
	jne	.Lcp_BB92_4
	incl	(%rdx)
	andq	$-3, %rcx
	jmp	.Lcp_BB92_4
.Lcp_BB92_6:
	movl	$3, %edx
	cmpq	$3, %rax
	je	.Lcp_BB92_10
	movq	%rax, %rcx
	andq	$-4, %rcx
	testb	$1, 4(%rcx)
	jne	.Lcp_BB92_9
	incl	(%rcx)
	andq	$-3, %rax
	jmp	.Lcp_BB92_9
.Lcp_func_end92:
	.size	op_BUILD_PAIR, .Lcp_func_end92-op_BUILD_PAIR
	.cfi_endproc
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.Lcp_CPI93_0:
	.quad	3
	.quad	3
	.text
	.p2align	4
	.type	op_BUILD_SET,@function
op_BUILD_SET:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movq	%rsi, %rbp
	movq	%r14, %rbx
	movq	%rsi, 8(%rsp)
	shrl	$10, %ebp
	leal	(,%rbp,8), %eax
	subq	%rax, %r14
	movq	%r15, 16(%r13)
	movq	%rbx, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%r14, %rsi
	movl	%ebp, %edx
	callq	cp_build_set@PLT
	cmpq	$3, %rax
	je	.Lcp_BB93_1
	movq	%rax, (%r14)
	movl	$1, %eax
	subq	%rbp, %rax
	leaq	(%rbx,%rax,8), %r14
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB93_1:
	.cfi_def_cfa_offset 32
	movq	8(%rsp), %rax
	testq	%rbp, %rbp
	je	.Lcp_BB93_9
	cmpl	$4096, %eax
	jae	.Lcp_BB93_4
	xorl	%eax, %eax
	jmp	.Lcp_BB93_7
.Lcp_BB93_4:
	movl	%ebp, %eax
	andl	$-4, %eax
	leal	(,%rbp,8), %edx
	movq	%rbx, %rcx
	subq	%rdx, %rcx
	addq	$16, %rcx
	xorl	%edx, %edx
	movaps	.Lcp_CPI93_0(%rip), %xmm0
.Lcp_BB93_5:
	movups	%xmm0, -16(%rcx,%rdx,8)
	movups	%xmm0, (%rcx,%rdx,8)
	addq	$4, %rdx
	cmpq	%rdx, %rax
	jne	.Lcp_BB93_5
	cmpl	%ebp, %eax
	je	.Lcp_BB93_9
.Lcp_BB93_7:
	subq	%rbp, %rax
.Lcp_BB93_8:
	movq	$3, (%rbx,%rax,8)
	incq	%rax
	jne	.Lcp_BB93_8
.Lcp_BB93_9:
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end93:
	.size	op_BUILD_SET, .Lcp_func_end93-op_BUILD_SET
	.cfi_endproc
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.Lcp_CPI94_0:
	.quad	3
	.quad	3
	.text
	.p2align	4
	.type	op_BUILD_MAP,@function
op_BUILD_MAP:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movq	%rsi, %rbp
	movq	%r14, %rbx
	movq	%rsi, 8(%rsp)
	shrl	$10, %ebp
	leal	(,%rbp,2), %eax
	movq	%rax, (%rsp)
	movl	%ebp, %eax
	shll	$4, %eax
	subq	%rax, %r14
	movq	%r15, 16(%r13)
	movq	%rbx, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%r14, %rsi
	movl	%ebp, %edx
	callq	cp_build_map@PLT
	cmpq	$3, %rax
	je	.Lcp_BB94_1
	movq	%rax, (%r14)
	movl	$1, %eax
	subq	(%rsp), %rax
	leaq	(%rbx,%rax,8), %r14
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB94_1:
	.cfi_def_cfa_offset 32
	movq	8(%rsp), %rcx
	testl	%ebp, %ebp
	movq	(%rsp), %rsi
	je	.Lcp_BB94_9
	cmpl	$1, %ebp
	jne	.Lcp_BB94_4
	xorl	%eax, %eax
	jmp	.Lcp_BB94_7
.Lcp_BB94_4:
	movl	%esi, %eax
	andl	$-4, %eax
	movq	%rcx, %rdx
	shrl	$6, %edx
	andl	$-16, %edx
	movq	%rbx, %rcx
	subq	%rdx, %rcx
	addq	$16, %rcx
	xorl	%edx, %edx
	movaps	.Lcp_CPI94_0(%rip), %xmm0
.Lcp_BB94_5:
	movups	%xmm0, -16(%rcx,%rdx,8)
	movups	%xmm0, (%rcx,%rdx,8)
	addq	$4, %rdx
	cmpq	%rdx, %rax
	jne	.Lcp_BB94_5
	cmpl	%esi, %eax
	je	.Lcp_BB94_9
.Lcp_BB94_7:
	subq	%rsi, %rax
.Lcp_BB94_8:
	movq	$3, (%rbx,%rax,8)
	incq	%rax
	jne	.Lcp_BB94_8
.Lcp_BB94_9:
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end94:
	.size	op_BUILD_MAP, .Lcp_func_end94-op_BUILD_MAP
	.cfi_endproc
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.Lcp_CPI95_0:
	.quad	3
	.quad	3
	.text
	.p2align	4
	.type	op_BUILD_STRING,@function
op_BUILD_STRING:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movq	%rsi, %rbp
	movq	%r14, %rbx
	movq	%rsi, 8(%rsp)
	shrl	$10, %ebp
	leal	(,%rbp,8), %eax
	subq	%rax, %r14
	movq	%r15, 16(%r13)
	movq	%rbx, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%r14, %rsi
	movl	%ebp, %edx
	callq	cp_build_string@PLT
	cmpq	$3, %rax
	je	.Lcp_BB95_1
	movq	%rax, (%r14)
	movl	$1, %eax
	subq	%rbp, %rax
	leaq	(%rbx,%rax,8), %r14
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB95_1:
	.cfi_def_cfa_offset 32
	movq	8(%rsp), %rax
	testq	%rbp, %rbp
	je	.Lcp_BB95_9
	cmpl	$4096, %eax
	jae	.Lcp_BB95_4
	xorl	%eax, %eax
	jmp	.Lcp_BB95_7
.Lcp_BB95_4:
	movl	%ebp, %eax
	andl	$-4, %eax
	leal	(,%rbp,8), %edx
	movq	%rbx, %rcx
	subq	%rdx, %rcx
	addq	$16, %rcx
	xorl	%edx, %edx
	movaps	.Lcp_CPI95_0(%rip), %xmm0
.Lcp_BB95_5:
	movups	%xmm0, -16(%rcx,%rdx,8)
	movups	%xmm0, (%rcx,%rdx,8)
	addq	$4, %rdx
	cmpq	%rdx, %rax
	jne	.Lcp_BB95_5
	cmpl	%ebp, %eax
	je	.Lcp_BB95_9
.Lcp_BB95_7:
	subq	%rbp, %rax
.Lcp_BB95_8:
	movq	$3, (%rbx,%rax,8)
	incq	%rax
	jne	.Lcp_BB95_8
.Lcp_BB95_9:
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end95:
	.size	op_BUILD_STRING, .Lcp_func_end95-op_BUILD_STRING
	.cfi_endproc
	.p2align	4
	.type	op_LIST_APPEND,@function
op_LIST_APPEND:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	shrl	$10, %esi
	decl	%esi
	movq	$-2, %rax
	subq	%rsi, %rax
	movq	(%r14,%rax,8), %rsi
	movq	-8(%r14), %rax
	movq	%r15, 16(%r13)
	movq	%r14, %rcx
	subq	%r13, %rcx
	addq	$-64, %rcx
	shrq	$3, %rcx
	movl	%ecx, 32(%r13)
	movl	%eax, %ecx
	notl	%ecx
	testb	$3, %cl
	je	.Lcp_BB96_1
.Lcp_BB96_4:
	movq	%rax, %rdx
.Lcp_BB96_5:
	addq	$-8, %r14
	movq	%r12, %rdi
	callq	cp_list_append@PLT
	testl	%eax, %eax
	js	.Lcp_BB96_6
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB96_1:
	.cfi_def_cfa_offset 16
	movl	$3, %edx
	cmpq	$3, %rax
	je	.Lcp_BB96_5
	movq	%rax, %rcx
	andq	$-4, %rcx
	testb	$1, 4(%rcx)
	jne	.Lcp_BB96_4
	incl	(%rcx)
	andq	$-3, %rax
	jmp	.Lcp_BB96_4
.Lcp_BB96_6:
	movq	$3, (%r14)
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end96:
	.size	op_LIST_APPEND, .Lcp_func_end96-op_LIST_APPEND
	.cfi_endproc
	.p2align	4
	.type	op_SET_ADD,@function
op_SET_ADD:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	shrl	$10, %esi
	decl	%esi
	movq	$-2, %rax
	subq	%rsi, %rax
	movq	(%r14,%rax,8), %rsi
	movq	-8(%r14), %rbx
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbx, %rdx
	callq	cp_set_add@PLT
	testl	%eax, %eax
	js	.Lcp_BB97_5
	addq	$-8, %r14
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB97_4
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB97_3
.Lcp_BB97_4:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB97_5:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB97_3:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB97_4
.Lcp_func_end97:
	.size	op_SET_ADD, .Lcp_func_end97-op_SET_ADD
	.cfi_endproc
	.p2align	4
	.type	op_MAP_ADD,@function
op_MAP_ADD:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	shrl	$10, %esi
	decl	%esi
	movq	$-3, %rax
	subq	%rsi, %rax
	movq	(%r14,%rax,8), %rsi
	movq	-16(%r14), %rbx
	movq	-8(%r14), %rbp
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbx, %rdx
	movq	%rbp, %rcx
	callq	cp_dict_set@PLT
	testl	%eax, %eax
	js	.Lcp_BB98_8
	addq	$-16, %r14
	movl	%ebp, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB98_4
	movq	%rbp, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB98_3
.Lcp_BB98_4:
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB98_7
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB98_6
.Lcp_BB98_7:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB98_8:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB98_3:
	.cfi_def_cfa_offset 16
	movq	%rbp, %rax
	callq	free_thunk
	jmp	.Lcp_BB98_4
.Lcp_BB98_6:
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB98_7
.Lcp_func_end98:
	.size	op_MAP_ADD, .Lcp_func_end98-op_MAP_ADD
	.cfi_endproc
	.p2align	4
	.type	op_LIST_EXTEND,@function
op_LIST_EXTEND:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	shrl	$10, %esi
	decl	%esi
	movq	$-2, %rax
	subq	%rsi, %rax
	movq	(%r14,%rax,8), %rsi
	movq	-8(%r14), %rbx
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbx, %rdx
	callq	cp_list_extend@PLT
	testl	%eax, %eax
	js	.Lcp_BB99_5
	addq	$-8, %r14
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB99_4
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB99_3
.Lcp_BB99_4:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB99_5:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB99_3:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB99_4
.Lcp_func_end99:
	.size	op_LIST_EXTEND, .Lcp_func_end99-op_LIST_EXTEND
	.cfi_endproc
	.p2align	4
	.type	op_SET_UPDATE,@function
op_SET_UPDATE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	shrl	$10, %esi
	decl	%esi
	movq	$-2, %rax
	subq	%rsi, %rax
	movq	(%r14,%rax,8), %rsi
	movq	-8(%r14), %rbx
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbx, %rdx
	callq	cp_set_update@PLT
	testl	%eax, %eax
	js	.Lcp_BB100_5
	addq	$-8, %r14
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB100_4
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB100_3
.Lcp_BB100_4:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB100_5:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB100_3:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB100_4
.Lcp_func_end100:
	.size	op_SET_UPDATE, .Lcp_func_end100-op_SET_UPDATE
	.cfi_endproc
	.p2align	4
	.type	op_DICT_UPDATE,@function
op_DICT_UPDATE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	shrl	$10, %esi
	decl	%esi
	movq	$-2, %rax
	subq	%rsi, %rax
	movq	(%r14,%rax,8), %rsi
	movq	-8(%r14), %rbx
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbx, %rdx
	callq	cp_dict_update@PLT
	testl	%eax, %eax
	js	.Lcp_BB101_5
	addq	$-8, %r14
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB101_4
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB101_3
.Lcp_BB101_4:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB101_5:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB101_3:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB101_4
.Lcp_func_end101:
	.size	op_DICT_UPDATE, .Lcp_func_end101-op_DICT_UPDATE
	.cfi_endproc
	.p2align	4
	.type	op_DICT_MERGE,@function
op_DICT_MERGE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	shrl	$10, %esi
	decl	%esi
	movq	$-4, %rax
	subq	%rsi, %rax
	movq	(%r14,%rax,8), %rcx
	movq	$-2, %rax
	subq	%rsi, %rax
	movq	(%r14,%rax,8), %rsi
	movq	-8(%r14), %rbx
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbx, %rdx
	callq	cp_dict_merge@PLT
	testl	%eax, %eax
	js	.Lcp_BB102_5
	addq	$-8, %r14
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB102_4
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB102_3
.Lcp_BB102_4:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB102_5:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB102_3:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB102_4
.Lcp_func_end102:
	.size	op_DICT_MERGE, .Lcp_func_end102-op_DICT_MERGE
	.cfi_endproc
	.p2align	4
	.type	op_LIST_TO_TUPLE,@function
op_LIST_TO_TUPLE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	-8(%r14), %rax
	movq	%r15, 16(%r13)
	movq	%r14, %rcx
	subq	%r13, %rcx
	addq	$-64, %rcx
	shrq	$3, %rcx
	movl	%ecx, 32(%r13)
	movl	%eax, %ecx
	notl	%ecx
	testb	$3, %cl
	je	.Lcp_BB103_1
.Lcp_BB103_4:
	movq	%rax, %rsi
.Lcp_BB103_5:
	movq	%r12, %rdi
	callq	cp_list_to_tuple@PLT
	cmpq	$3, %rax
	je	.Lcp_BB103_6
	movq	%rax, -8(%r14)
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB103_1:
	.cfi_def_cfa_offset 16
	movl	$3, %esi
	cmpq	$3, %rax
	je	.Lcp_BB103_5
	movq	%rax, %rcx
	andq	$-4, %rcx
	testb	$1, 4(%rcx)
	jne	.Lcp_BB103_4
	incl	(%rcx)
	andq	$-3, %rax
	jmp	.Lcp_BB103_4
.Lcp_BB103_6:
	movq	$3, -8(%r14)
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end103:
	.size	op_LIST_TO_TUPLE, .Lcp_func_end103-op_LIST_TO_TUPLE
	.cfi_endproc
	.p2align	4
	.type	op_UNPACK_SEQUENCE,@function
op_UNPACK_SEQUENCE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movzwl	4(%r15), %eax
	cmpw	$15, %ax
	jbe	.Lcp_BB104_6
	movq	%rsi, %rbp
	shrl	$10, %ebp
	leaq	-8(%r14), %rcx
	movq	-8(%r14), %rbx
	addl	$-16, %eax
	movw	%ax, 4(%r15)
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbx, %rsi
	movl	%ebp, %edx
	callq	cp_unpack_sequence@PLT
	testl	%eax, %eax
	js	.Lcp_BB104_7
	movl	%ebp, %eax
	leaq	(%r14,%rax,8), %r14
	addq	$-8, %r14
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB104_5
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB104_4
.Lcp_BB104_5:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB104_6:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_SPECIALIZE_UNPACK_SEQUENCE
.Lcp_BB104_7:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB104_4:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB104_5
.Lcp_func_end104:
	.size	op_UNPACK_SEQUENCE, .Lcp_func_end104-op_UNPACK_SEQUENCE
	.cfi_endproc
	.p2align	4
	.type	op_UNPACK_EX,@function
op_UNPACK_EX:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movq	%rsi, %rbp
	movq	%r12, %rdi
	movl	%ebp, %ebx
	shrl	$10, %ebx
	leaq	-8(%r14), %rcx
	movq	-8(%r14), %rsi
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, 8(%rsp)
	movq	%rsi, %r12
	movl	%ebx, %edx
	callq	cp_unpack_ex@PLT
	testl	%eax, %eax
	js	.Lcp_BB105_5
	movzbl	%bl, %eax
	shrl	$18, %ebp
	addl	%eax, %ebp
	leaq	(%r14,%rbp,8), %r14
	movq	%r12, %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	movq	8(%rsp), %r12
	jne	.Lcp_BB105_4
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB105_3
.Lcp_BB105_4:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB105_5:
	.cfi_def_cfa_offset 32
	movq	8(%rsp), %r12
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB105_3:
	.cfi_def_cfa_offset 32
	callq	free_thunk
	jmp	.Lcp_BB105_4
.Lcp_func_end105:
	.size	op_UNPACK_EX, .Lcp_func_end105-op_UNPACK_EX
	.cfi_endproc
	.p2align	4
	.type	op_MAKE_FUNCTION,@function
op_MAKE_FUNCTION:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	-8(%r14), %rax
	movl	%eax, %ecx
	notl	%ecx
	testb	$3, %cl
	je	.Lcp_BB106_1
.Lcp_BB106_4:
	movq	%rax, %rsi
.Lcp_BB106_5:
	movq	%r12, %rdi
	callq	cp_make_function@PLT
	movq	%rax, -8(%r14)
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB106_1:
	.cfi_def_cfa_offset 16
	movl	$3, %esi
	cmpq	$3, %rax
	je	.Lcp_BB106_5
	movq	%rax, %rcx
	andq	$-4, %rcx
	testb	$1, 4(%rcx)
	jne	.Lcp_BB106_4
	incl	(%rcx)
	andq	$-3, %rax
	jmp	.Lcp_BB106_4
.Lcp_func_end106:
	.size	op_MAKE_FUNCTION, .Lcp_func_end106-op_MAKE_FUNCTION
	.cfi_endproc
	.p2align	4
	.type	op_SET_FUNCTION_ATTRIBUTE,@function
op_SET_FUNCTION_ATTRIBUTE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsi, %rcx
	movq	%r14, %rbx
	movq	-16(%r14), %rax
	movq	-8(%r14), %rbp
	addq	$-8, %r14
	movl	%eax, %edx
	notl	%edx
	testb	$3, %dl
	je	.Lcp_BB107_1
.Lcp_BB107_4:
	movq	%rax, %rdx
.Lcp_BB107_5:
	shrl	$10, %ecx
	movq	%r12, %rdi
	movq	%rbp, %rsi
	callq	cp_set_function_attribute@PLT
	movq	%rbp, -16(%rbx)
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB107_1:
	.cfi_def_cfa_offset 16
	movl	$3, %edx
	cmpq	$3, %rax
	je	.Lcp_BB107_5
	movq	%rax, %rdx
	andq	$-4, %rdx
	testb	$1, 4(%rdx)
	jne	.Lcp_BB107_4
	incl	(%rdx)
	andq	$-3, %rax
	jmp	.Lcp_BB107_4
.Lcp_func_end107:
	.size	op_SET_FUNCTION_ATTRIBUTE, .Lcp_func_end107-op_SET_FUNCTION_ATTRIBUTE
	.cfi_endproc
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.Lcp_CPI108_0:
	.quad	3
	.quad	3
	.text
	.p2align	4
	.type	op_CALL,@function
op_CALL:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$64, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbp, -16
	movq	%r13, %r8
	movq	%r12, %rdi
	movzwl	4(%r15), %eax
	cmpw	$15, %ax
	jbe	.Lcp_BB108_38
	movq	%rsi, %rbp
	movl	%ebp, %r12d
	shrl	$10, %r12d
	movq	$-2, %rcx
	subq	%r12, %rcx
	leaq	(%r14,%rcx,8), %rdx
	movq	%rdx, 16(%rsp)
	movq	(%r14,%rcx,8), %r13
	movq	%r12, %rdx
	notq	%rdx
	leaq	(%r14,%rdx,8), %rcx
	movq	%rcx, 8(%rsp)
	movq	(%r14,%rdx,8), %rdx
	movl	%r12d, %ecx
	shll	$3, %ecx
	movq	%r14, %rbx
	subq	%rcx, %rbx
	addl	$-16, %eax
	movw	%ax, 4(%r15)
	movq	%r13, %rsi
	movq	%rdx, 24(%rsp)
	movq	%r15, 40(%rsp)
	movq	%rdi, %r15
	movq	%r8, 32(%rsp)
	callq	cp_enters_frame@PLT
	movq	32(%rsp), %rdx
	movq	40(%rsp), %rcx
	movq	%rcx, 16(%rdx)
	leaq	64(%rdx), %rsi
	movq	%r14, 48(%rsp)
	subq	%rsi, %r14
	shrq	$3, %r14
	movl	%r14d, 32(%rdx)
	testb	%al, %al
	je	.Lcp_BB108_24
	movq	%rsi, %r14
	movq	%rbx, %rcx
	movq	24(%rsp), %rbx
	movl	%r13d, %eax
	notl	%eax
	testb	$3, %al
	je	.Lcp_BB108_4
	movq	%r13, %rsi
	movq	%rbx, %r8
	movq	%r12, %rbx
.Lcp_BB108_8:
	movl	%r8d, %eax
	notl	%eax
	testb	$3, %al
	je	.Lcp_BB108_9
.Lcp_BB108_12:
	movq	%r8, %rdx
.Lcp_BB108_13:
	movq	%r15, %rdi
	movq	%r15, %r12
	movl	%ebx, %r8d
	callq	cp_enter@PLT
	testq	%rax, %rax
	je	.Lcp_BB108_14
	movq	32(%rsp), %r15
	movq	40(%rsp), %rcx
	movq	%rcx, 16(%r15)
	movq	16(%rsp), %rcx
	subq	%r14, %rcx
	shrq	$3, %rcx
	movl	%ecx, 32(%r15)
	movl	$5, 44(%r15)
	movq	%rax, (%r12)
	movl	32(%rax), %ecx
	leaq	64(%rax,%rcx,8), %r14
	movq	16(%rax), %r15
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r13
	addq	$64, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB108_24:
	.cfi_def_cfa_offset 80
	movq	%r15, %r14
	movq	%r15, %rdi
	movq	%r13, 56(%rsp)
	movq	%r13, %rsi
	movq	24(%rsp), %rdx
	movq	%rbx, %rcx
	movl	%r12d, %r8d
	callq	cp_call@PLT
	cmpq	$3, %rax
	je	.Lcp_BB108_39
	movq	%r12, %rdx
	testq	%r12, %r12
	movq	40(%rsp), %r8
	movq	%r14, %r12
	movq	32(%rsp), %r9
	je	.Lcp_BB108_31
	shrl	$10, %ebp
	leaq	(,%rbp,8), %rcx
	leal	(,%rdx,8), %edx
	subq	%rdx, %rcx
	movq	48(%rsp), %rdx
	leaq	(%rcx,%rdx), %r14
	addq	$-8, %r14
	jmp	.Lcp_BB108_27
	.p2align	4
.Lcp_BB108_30:
	decq	%rbp
	addq	$-8, %r14
	testq	%rbp, %rbp
	je	.Lcp_BB108_31
.Lcp_BB108_27:
	movq	(%r14), %rcx
	movl	%ecx, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB108_30
	movq	%rcx, %rdx
	andq	$-4, %rdx
	decl	(%rdx)
	jne	.Lcp_BB108_30
	movq	%r9, %r13
	movq	%r8, %r15
	movq	%rax, %rdx
	movq	%rcx, %rax
	callq	free_thunk
	movq	%rdx, %rax
	jmp	.Lcp_BB108_30
.Lcp_BB108_31:
	movq	16(%rsp), %rcx
	movq	%rax, (%rcx)
	movq	24(%rsp), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB108_34
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB108_33
.Lcp_BB108_34:
	movq	56(%rsp), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB108_37
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB108_36
.Lcp_BB108_37:
	movl	20(%r8), %esi
	addq	$20, %r8
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	movq	%r9, %r13
	movq	8(%rsp), %r14
	movq	%r8, %r15
	addq	$64, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB108_38:
	.cfi_def_cfa_offset 80
	movq	%rdi, %r12
	movq	%r8, %r13
	addq	$64, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_SPECIALIZE_CALL
.Lcp_BB108_4:
	.cfi_def_cfa_offset 80
	movl	$3, %esi
	cmpq	$3, %r13
	movq	%rbx, %r8
	movq	%r12, %rbx
	je	.Lcp_BB108_8
	movq	%r13, %rax
	andq	$-4, %rax
	testb	$1, 4(%rax)
	jne	.Lcp_BB108_7
	incl	(%rax)
	andq	$-3, %r13
.Lcp_BB108_7:
	movq	%r13, %rsi
	jmp	.Lcp_BB108_8
.Lcp_BB108_9:
	movl	$3, %edx
	cmpq	$3, %r8
	je	.Lcp_BB108_13
	movq	%r8, %rax
	andq	$-4, %rax
	testb	$1, 4(%rax)
	jne	.Lcp_BB108_12
	incl	(%rax)
	andq	$-3, %r8
	jmp	.Lcp_BB108_12
.Lcp_BB108_14:
	movq	16(%rsp), %rax
	movq	$3, (%rax)
	movq	8(%rsp), %rax
	movq	$3, (%rax)
	testq	%rbx, %rbx
	movq	48(%rsp), %rsi
	je	.Lcp_BB108_22
	cmpl	$4096, %ebp
	jae	.Lcp_BB108_17
	xorl	%eax, %eax
	jmp	.Lcp_BB108_20
.Lcp_BB108_39:
	movq	%r14, %r12
	jmp	.Lcp_BB108_22
.Lcp_BB108_33:
	movq	%r9, %r13
	movq	8(%rsp), %r14
	movq	%r8, %r15
	callq	free_thunk
	jmp	.Lcp_BB108_34
.Lcp_BB108_36:
	movq	%r9, %r13
	movq	8(%rsp), %r14
	movq	%r8, %r15
	callq	free_thunk
	jmp	.Lcp_BB108_37
.Lcp_BB108_17:
	movl	%ebx, %eax
	andl	$-4, %eax
	leal	(,%rbx,8), %edx
	movq	%rsi, %rcx
	subq	%rdx, %rcx
	addq	$16, %rcx
	xorl	%edx, %edx
	movaps	.Lcp_CPI108_0(%rip), %xmm0
.Lcp_BB108_18:
	movups	%xmm0, -16(%rcx,%rdx,8)
	movups	%xmm0, (%rcx,%rdx,8)
	addq	$4, %rdx
	cmpq	%rdx, %rax
	jne	.Lcp_BB108_18
	cmpl	%ebx, %eax
	je	.Lcp_BB108_22
.Lcp_BB108_20:
	subq	%rbx, %rax
.Lcp_BB108_21:
	movq	$3, (%rsi,%rax,8)
	incq	%rax
	jne	.Lcp_BB108_21
.Lcp_BB108_22:
	addq	$64, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end108:
	.size	op_CALL, .Lcp_func_end108-op_CALL
	.cfi_endproc
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.Lcp_CPI109_0:
	.quad	3
	.quad	3
	.text
	.p2align	4
	.type	op_CALL_KW,@function
op_CALL_KW:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$64, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbp, -16
	movq	%rsi, %rbp
	movq	%r15, (%rsp)
	movq	%r12, %rdi
	movl	%ebp, %r12d
	shrl	$10, %r12d
	movq	$-3, %rax
	subq	%r12, %rax
	leaq	(%r14,%rax,8), %rcx
	movq	%rcx, 24(%rsp)
	movq	(%r14,%rax,8), %r15
	movq	$-2, %rcx
	subq	%r12, %rcx
	leaq	(%r14,%rcx,8), %rax
	movq	%rax, 8(%rsp)
	movq	(%r14,%rcx,8), %rbx
	movq	%r12, %rax
	notq	%rax
	leaq	(%r14,%rax,8), %rax
	movq	%rax, 48(%rsp)
	movq	-8(%r14), %rax
	movq	%rax, 32(%rsp)
	movq	%rdi, 56(%rsp)
	movq	%r15, %rsi
	movq	%rbx, %rdx
	callq	cp_enters_frame@PLT
	movq	(%rsp), %rdx
	movq	%rdx, 16(%r13)
	leaq	64(%r13), %rsi
	movq	%r14, %rcx
	movq	%r14, 40(%rsp)
	subq	%rsi, %rcx
	shrq	$3, %rcx
	movq	%r13, %r14
	movl	%ecx, 32(%r13)
	testb	%al, %al
	je	.Lcp_BB109_29
	movq	%rbx, %r9
	movq	%rsi, 16(%rsp)
	movq	48(%rsp), %r8
	movq	32(%rsp), %rcx
	movq	56(%rsp), %rdi
	movl	%r15d, %eax
	notl	%eax
	testb	$3, %al
	je	.Lcp_BB109_3
	movq	%r15, %rsi
	movq	%r14, %rbx
.Lcp_BB109_7:
	movq	%rdx, %r14
	movl	%r9d, %eax
	notl	%eax
	testb	$3, %al
	je	.Lcp_BB109_8
.Lcp_BB109_11:
	movq	%r9, %rdx
.Lcp_BB109_12:
	movl	%ecx, %eax
	notl	%eax
	testb	$3, %al
	je	.Lcp_BB109_13
.Lcp_BB109_16:
	movq	%rcx, %r9
.Lcp_BB109_17:
	movq	%r8, %rcx
	movq	%rdi, %r13
	movl	%r12d, %r8d
	callq	cp_enter_keywords@PLT
	testq	%rax, %rax
	je	.Lcp_BB109_18
	movq	%r14, 16(%rbx)
	movq	24(%rsp), %rcx
	subq	16(%rsp), %rcx
	shrq	$3, %rcx
	movl	%ecx, 32(%rbx)
	movl	$1, 44(%rbx)
	movq	%rax, (%r13)
	movl	32(%rax), %ecx
	leaq	64(%rax,%rcx,8), %r14
	movq	16(%rax), %r15
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%r13, %r12
	movq	%rax, %r13
	addq	$64, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB109_29:
	.cfi_def_cfa_offset 80
	movq	%rbx, %rdx
	movq	56(%rsp), %rdi
	movq	%rdi, %r13
	movq	%r15, 16(%rsp)
	movq	%r15, %rsi
	movq	48(%rsp), %rcx
	movl	%r12d, %r8d
	movq	32(%rsp), %r9
	callq	cp_call_keywords@PLT
	cmpq	$3, %rax
	je	.Lcp_BB109_27
	testq	%r12, %r12
	movq	%r13, %r9
	movq	(%rsp), %r8
	movq	%r14, %r13
	je	.Lcp_BB109_36
	shrl	$10, %ebp
	leaq	(,%rbp,8), %rcx
	shll	$3, %r12d
	subq	%r12, %rcx
	movq	40(%rsp), %rdx
	leaq	(%rcx,%rdx), %r14
	addq	$-16, %r14
	movq	(%rsp), %r15
	jmp	.Lcp_BB109_32
	.p2align	4
.Lcp_BB109_35:
	decq	%rbp
	addq	$-8, %r14
	testq	%rbp, %rbp
	je	.Lcp_BB109_36
.Lcp_BB109_32:
	movq	(%r14), %rcx
	movl	%ecx, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB109_35
	movq	%rcx, %rdx
	andq	$-4, %rdx
	decl	(%rdx)
	jne	.Lcp_BB109_35
	movq	%r9, %r12
	movq	%rax, %rdx
	movq	%rcx, %rax
	callq	free_thunk
	movq	(%rsp), %r8
	movq	%rdx, %rax
	jmp	.Lcp_BB109_35
.Lcp_BB109_36:
	movq	24(%rsp), %rcx
	movq	%rax, (%rcx)
	movq	32(%rsp), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB109_39
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB109_38
.Lcp_BB109_39:
	movq	%rbx, %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	movq	16(%rsp), %rdx
	jne	.Lcp_BB109_42
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB109_41
.Lcp_BB109_42:
	movl	%edx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB109_45
	movq	%rdx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB109_44
.Lcp_BB109_45:
	movl	4(%r8), %esi
	addq	$4, %r8
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	movq	%r9, %r12
	movq	8(%rsp), %r14
	movq	%r8, %r15
	addq	$64, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB109_3:
	.cfi_def_cfa_offset 80
	movl	$3, %esi
	cmpq	$3, %r15
	movq	%r14, %rbx
	je	.Lcp_BB109_7
	movq	%r15, %rax
	andq	$-4, %rax
	testb	$1, 4(%rax)
	jne	.Lcp_BB109_6
	incl	(%rax)
	andq	$-3, %r15
.Lcp_BB109_6:
	movq	%r15, %rsi
	jmp	.Lcp_BB109_7
.Lcp_BB109_8:
	movl	$3, %edx
	cmpq	$3, %r9
	je	.Lcp_BB109_12
	movq	%r9, %rax
	andq	$-4, %rax
	testb	$1, 4(%rax)
	jne	.Lcp_BB109_11
	incl	(%rax)
	andq	$-3, %r9
	jmp	.Lcp_BB109_11
.Lcp_BB109_13:
	movl	$3, %r9d
	cmpq	$3, %rcx
	je	.Lcp_BB109_17
	movq	%rcx, %rax
	andq	$-4, %rax
	testb	$1, 4(%rax)
	jne	.Lcp_BB109_16
	incl	(%rax)
	andq	$-3, %rcx
	jmp	.Lcp_BB109_16
.Lcp_BB109_18:
	movq	24(%rsp), %rax
	movq	$3, (%rax)
	movq	8(%rsp), %rax
	movq	$3, (%rax)
	testq	%r12, %r12
	movq	40(%rsp), %rsi
	je	.Lcp_BB109_26
	cmpl	$4096, %ebp
	jae	.Lcp_BB109_21
	xorl	%eax, %eax
	jmp	.Lcp_BB109_24
.Lcp_BB109_38:
	movq	%r9, %r12
	movq	8(%rsp), %r14
	movq	(%rsp), %r15
	callq	free_thunk
	movq	(%rsp), %r8
	jmp	.Lcp_BB109_39
.Lcp_BB109_41:
	movq	%r9, %r12
	movq	8(%rsp), %r14
	movq	(%rsp), %r15
	callq	free_thunk
	movq	(%rsp), %r8
	jmp	.Lcp_BB109_42
.Lcp_BB109_44:
	movq	%r9, %r12
	movq	8(%rsp), %r14
	movq	(%rsp), %r15
	movq	%rdx, %rax
	callq	free_thunk
	movq	(%rsp), %r8
	jmp	.Lcp_BB109_45
.Lcp_BB109_21:
	movl	%r12d, %eax
	andl	$-4, %eax
	leal	(,%r12,8), %edx
	movq	%rsi, %rcx
	subq	%rdx, %rcx
	addq	$8, %rcx
	xorl	%edx, %edx
	movaps	.Lcp_CPI109_0(%rip), %xmm0
.Lcp_BB109_22:
	movups	%xmm0, -16(%rcx,%rdx,8)
	movups	%xmm0, (%rcx,%rdx,8)
	addq	$4, %rdx
	cmpq	%rdx, %rax
	jne	.Lcp_BB109_22
	cmpl	%r12d, %eax
	je	.Lcp_BB109_26
.Lcp_BB109_24:
	subq	%r12, %rax
.Lcp_BB109_25:
	movq	$3, -8(%rsi,%rax,8)
	incq	%rax
	jne	.Lcp_BB109_25
.Lcp_BB109_26:
	movq	$3, -8(%rsi)
.Lcp_BB109_27:
	movq	%r13, %r12
	addq	$64, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end109:
	.size	op_CALL_KW, .Lcp_func_end109-op_CALL_KW
	.cfi_endproc
	.p2align	4
	.type	op_CALL_FUNCTION_EX,@function
op_CALL_FUNCTION_EX:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$64, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbp, -16
	movq	%rsi, %rbx
	movq	%r15, 40(%rsp)
	movq	%r12, %rdi
	shrl	$10, %ebx
	andl	$1, %ebx
	movabsq	$2305843009213693949, %rax
	xorq	%rbx, %rax
	leaq	(%r14,%rax,8), %rcx
	movq	%rcx, 24(%rsp)
	movq	(%r14,%rax,8), %r15
	movq	$-2, %rcx
	subq	%rbx, %rcx
	leaq	(%r14,%rcx,8), %rax
	movq	%rax, (%rsp)
	movq	(%r14,%rcx,8), %r12
	movq	%rbx, %rax
	notq	%rax
	movq	%rax, 16(%rsp)
	movq	(%r14,%rax,8), %rax
	movq	%rax, 32(%rsp)
	leal	(,%rbx,8), %eax
	movq	%r14, %rbp
	subq	%rax, %rbp
	movq	%rdi, 56(%rsp)
	movq	%r15, %rsi
	movq	%r12, %rdx
	callq	cp_enters_frame@PLT
	movq	40(%rsp), %rcx
	movq	%rcx, 16(%r13)
	leaq	64(%r13), %rdx
	movq	%r14, %rcx
	subq	%rdx, %rcx
	shrq	$3, %rcx
	movq	%r13, 48(%rsp)
	movl	%ecx, 32(%r13)
	testb	%al, %al
	je	.Lcp_BB110_23
	movq	%rbp, 8(%rsp)
	movq	56(%rsp), %rbp
	movq	32(%rsp), %rdi
	movl	%r15d, %eax
	notl	%eax
	testb	$3, %al
	je	.Lcp_BB110_3
	movq	%r15, %rsi
	movq	%r12, %rcx
.Lcp_BB110_7:
	movq	%rdx, %r12
	movl	%ecx, %eax
	notl	%eax
	testb	$3, %al
	je	.Lcp_BB110_8
.Lcp_BB110_11:
	movq	%rcx, %rdx
.Lcp_BB110_12:
	movl	%edi, %eax
	notl	%eax
	testb	$3, %al
	je	.Lcp_BB110_13
.Lcp_BB110_16:
	movq	%rdi, %rcx
.Lcp_BB110_17:
	movq	%rbp, %rdi
	movq	8(%rsp), %r8
	movl	%ebx, %r9d
	callq	cp_enter_unpacked@PLT
	testq	%rax, %rax
	je	.Lcp_BB110_18
	movq	40(%rsp), %rcx
	movq	48(%rsp), %rdx
	movq	%rcx, 16(%rdx)
	movq	24(%rsp), %rcx
	subq	%r12, %rcx
	shrq	$3, %rcx
	movl	%ecx, 32(%rdx)
	movl	$1, 44(%rdx)
	movq	%rax, (%rbp)
	movl	32(%rax), %ecx
	leaq	64(%rax,%rcx,8), %r14
	movq	16(%rax), %r15
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rbp, %r12
	movq	%rax, %r13
	addq	$64, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB110_23:
	.cfi_def_cfa_offset 80
	movq	%r15, 16(%rsp)
	movq	%r12, %rsi
	movq	56(%rsp), %rdi
	movq	%rdi, %r12
	movq	%rsi, 8(%rsp)
	movq	32(%rsp), %rdx
	movq	%rbp, %rcx
	movl	%ebx, %r8d
	callq	cp_call_unpacked@PLT
	cmpq	$3, %rax
	je	.Lcp_BB110_21
	testl	%ebx, %ebx
	movq	40(%rsp), %r15
	movq	48(%rsp), %r13
	je	.Lcp_BB110_26
	movq	(%rbp), %rcx
	movl	%ecx, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB110_26
	movq	%rcx, %rdx
	andq	$-4, %rdx
	decl	(%rdx)
	je	.Lcp_BB110_37
.Lcp_BB110_26:
	movq	24(%rsp), %rcx
	movq	%rax, (%rcx)
	movq	32(%rsp), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB110_29
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB110_28
.Lcp_BB110_29:
	movq	8(%rsp), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB110_32
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB110_31
.Lcp_BB110_32:
	movq	16(%rsp), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB110_35
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB110_34
.Lcp_BB110_35:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	movq	(%rsp), %r14
	addq	$64, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB110_3:
	.cfi_def_cfa_offset 80
	movl	$3, %esi
	cmpq	$3, %r15
	movq	%r12, %rcx
	je	.Lcp_BB110_7
	movq	%r15, %rax
	andq	$-4, %rax
	testb	$1, 4(%rax)
	jne	.Lcp_BB110_6
	incl	(%rax)
	andq	$-3, %r15
.Lcp_BB110_6:
	movq	%r15, %rsi
	jmp	.Lcp_BB110_7
.Lcp_BB110_8:
	movl	$3, %edx
	cmpq	$3, %rcx
	je	.Lcp_BB110_12
	movq	%rcx, %rax
	andq	$-4, %rax
	testb	$1, 4(%rax)
	jne	.Lcp_BB110_11
	incl	(%rax)
	andq	$-3, %rcx
	jmp	.Lcp_BB110_11
.Lcp_BB110_13:
	movl	$3, %ecx
	cmpq	$3, %rdi
	je	.Lcp_BB110_17
	movq	%rdi, %rax
	andq	$-4, %rax
	testb	$1, 4(%rax)
	jne	.Lcp_BB110_16
	incl	(%rax)
	andq	$-3, %rdi
	jmp	.Lcp_BB110_16
.Lcp_BB110_18:
	movq	24(%rsp), %rax
	movq	$3, (%rax)
	movq	(%rsp), %rax
	movq	$3, (%rax)
	movq	16(%rsp), %rax
	movq	$3, (%r14,%rax,8)
	testl	%ebx, %ebx
	je	.Lcp_BB110_20
	movq	8(%rsp), %rax
	movq	$3, (%rax)
.Lcp_BB110_20:
	movq	%rbp, %r12
.Lcp_BB110_21:
	addq	$64, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB110_28:
	.cfi_def_cfa_offset 80
	movq	(%rsp), %r14
	callq	free_thunk
	jmp	.Lcp_BB110_29
.Lcp_BB110_31:
	movq	(%rsp), %r14
	callq	free_thunk
	jmp	.Lcp_BB110_32
.Lcp_BB110_34:
	movq	(%rsp), %r14
	callq	free_thunk
	jmp	.Lcp_BB110_35
.Lcp_BB110_37:
	movq	%rbp, %r14
	movq	%rax, %rdx
	movq	%rcx, %rax
	callq	free_thunk
	movq	%rdx, %rax
	jmp	.Lcp_BB110_26
.Lcp_func_end110:
	.size	op_CALL_FUNCTION_EX, .Lcp_func_end110-op_CALL_FUNCTION_EX
	.cfi_endproc
	.p2align	4
	.type	op_RETURN_VALUE,@function
op_RETURN_VALUE:
	.cfi_startproc
	movq	-8(%r14), %rax
	movl	%eax, %ecx
	notl	%ecx
	testb	$3, %cl
	je	.Lcp_BB111_1
.Lcp_BB111_4:
	movq	%rax, %rsi
.Lcp_BB111_5:
	addq	$-8, %r14
	cmpl	$0, 40(%r13)
	jne	op_RETURN_FLAGGED
	movl	$128, 40(%r13)
	movq	(%r13), %rax
	movl	64(%rax), %ecx
	testq	%rcx, %rcx
	je	.Lcp_BB111_12
	shlq	$3, %rcx
	negq	%rcx
	xorl	%edx, %edx
	jmp	.Lcp_BB111_8
	.p2align	4
.Lcp_BB111_11:
	addq	$-8, %rdx
	cmpq	%rdx, %rcx
	je	.Lcp_BB111_12
.Lcp_BB111_8:
	movq	-8(%r13,%rdx), %rax
	movq	$3, -8(%r13,%rdx)
	movl	%eax, %ebx
	andl	$3, %ebx
	cmpl	$1, %ebx
	jne	.Lcp_BB111_11
	movq	%rax, %r8
	andq	$-4, %r8
	decl	(%r8)
	jne	.Lcp_BB111_11
	callq	free_thunk
	jmp	.Lcp_BB111_11
.Lcp_BB111_12:
	movq	24(%r13), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB111_15
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB111_14
.Lcp_BB111_15:
	movq	8(%r13), %r13
	movq	%r13, (%r12)
	movl	32(%r13), %eax
	movq	16(%r13), %rcx
	movl	44(%r13), %edx
	leaq	(%rcx,%rdx,4), %r15
	leaq	72(%r13,%rax,8), %r14
	movq	%rsi, 64(%r13,%rax,8)
	movl	(%rcx,%rdx,4), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB111_1:
	movl	$3, %esi
	cmpq	$3, %rax
	je	.Lcp_BB111_5
	movq	%rax, %rcx
	andq	$-4, %rcx
	testb	$1, 4(%rcx)
	jne	.Lcp_BB111_4
	incl	(%rcx)
	andq	$-3, %rax
	jmp	.Lcp_BB111_4
.Lcp_BB111_14:
	callq	free_thunk
	jmp	.Lcp_BB111_15
.Lcp_func_end111:
	.size	op_RETURN_VALUE, .Lcp_func_end111-op_RETURN_VALUE
	.cfi_endproc
	.p2align	4
	.type	op_PUSH_EXC_INFO,@function
op_PUSH_EXC_INFO:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	-8(%r14), %rbx
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	cp_push_exc_info@PLT
	movq	%rax, -8(%r14)
	movq	%rbx, (%r14)
	addq	$8, %r14
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_func_end112:
	.size	op_PUSH_EXC_INFO, .Lcp_func_end112-op_PUSH_EXC_INFO
	.cfi_endproc
	.p2align	4
	.type	op_POP_EXCEPT,@function
op_POP_EXCEPT:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	-8(%r14), %rax
	movl	%eax, %ecx
	notl	%ecx
	testb	$3, %cl
	je	.Lcp_BB113_1
.Lcp_BB113_4:
	movq	%rax, %rsi
.Lcp_BB113_5:
	addq	$-8, %r14
	movq	%r12, %rdi
	callq	cp_pop_except@PLT
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB113_8
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB113_7
.Lcp_BB113_8:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB113_1:
	.cfi_def_cfa_offset 16
	movl	$3, %esi
	cmpq	$3, %rax
	je	.Lcp_BB113_5
	movq	%rax, %rcx
	andq	$-4, %rcx
	testb	$1, 4(%rcx)
	jne	.Lcp_BB113_4
	incl	(%rcx)
	andq	$-3, %rax
	jmp	.Lcp_BB113_4
.Lcp_BB113_7:
	callq	free_thunk
	jmp	.Lcp_BB113_8
.Lcp_func_end113:
	.size	op_POP_EXCEPT, .Lcp_func_end113-op_POP_EXCEPT
	.cfi_endproc
	.section	.text.unlikely.,"ax",@progbits
	.p2align	4
	.type	op_RERAISE,@function
op_RERAISE:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	-8(%r14), %rax
	movq	%r15, 16(%r13)
	movq	%r14, %rcx
	subq	%r13, %rcx
	addq	$-64, %rcx
	shrq	$3, %rcx
	movl	%ecx, 32(%r13)
	movl	%eax, %ecx
	notl	%ecx
	testb	$3, %cl
	je	.Lcp_BB114_1
.Lcp_BB114_4:
	movq	%rax, %rcx
.Lcp_BB114_5:
	pushq	%rax
	.cfi_def_cfa_offset 16
	shrl	$10, %edx
	movl	%edx, %eax
	notl	%eax
	cltq
	leaq	(%r14,%rax,8), %rsi
	movq	%r12, %rdi
	callq	cp_reraise@PLT
	movq	$3, -8(%r14)
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB114_1:
	movl	$3, %ecx
	cmpq	$3, %rax
	je	.Lcp_BB114_5
	movq	%rax, %rcx
	andq	$-4, %rcx
	testb	$1, 4(%rcx)
	jne	.Lcp_BB114_4
	incl	(%rcx)
	andq	$-3, %rax
	jmp	.Lcp_BB114_4
.Lcp_func_end114:
	.size	op_RERAISE, .Lcp_func_end114-op_RERAISE
	.cfi_endproc
	.p2align	4
	.type	op_RAISE_VARARGS,@function
op_RAISE_VARARGS:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rsi, %rdx
	shrl	$10, %edx
	leal	(,%rdx,8), %eax
	movq	%r14, %rsi
	subq	%rax, %rsi
	movq	%r15, 16(%r13)
	subq	%r13, %r14
	addq	$-64, %r14
	shrq	$3, %r14
	movl	%r14d, 32(%r13)
	movq	%r12, %rdi
	callq	cp_raise@PLT
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end115:
	.size	op_RAISE_VARARGS, .Lcp_func_end115-op_RAISE_VARARGS
	.cfi_endproc
	.text
	.p2align	4
	.type	op_CHECK_EXC_MATCH,@function
op_CHECK_EXC_MATCH:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	-16(%r14), %rsi
	movq	-8(%r14), %rbx
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbx, %rdx
	callq	cp_check_exc_match@PLT
	testl	%eax, %eax
	js	.Lcp_BB116_5
	leaq	cp_false(%rip), %rax
	leaq	cp_true(%rip), %rcx
	cmoveq	%rax, %rcx
	addq	$3, %rcx
	movq	%rcx, -8(%r14)
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB116_4
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB116_3
.Lcp_BB116_4:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB116_5:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB116_3:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB116_4
.Lcp_func_end116:
	.size	op_CHECK_EXC_MATCH, .Lcp_func_end116-op_CHECK_EXC_MATCH
	.cfi_endproc
	.p2align	4
	.type	op_CHECK_EG_MATCH,@function
op_CHECK_EG_MATCH:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	leaq	-16(%r14), %rcx
	movq	-16(%r14), %rbx
	movq	-8(%r14), %rbp
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbx, %rsi
	movq	%rbp, %rdx
	callq	cp_check_eg_match@PLT
	testl	%eax, %eax
	js	.Lcp_BB117_8
	movl	%ebp, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB117_4
	movq	%rbp, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB117_3
.Lcp_BB117_4:
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB117_7
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB117_6
.Lcp_BB117_7:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB117_8:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB117_3:
	.cfi_def_cfa_offset 16
	movq	%rbp, %rax
	callq	free_thunk
	jmp	.Lcp_BB117_4
.Lcp_BB117_6:
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB117_7
.Lcp_func_end117:
	.size	op_CHECK_EG_MATCH, .Lcp_func_end117-op_CHECK_EG_MATCH
	.cfi_endproc
	.p2align	4
	.type	op_PREP_RERAISE_STAR,@function
op_PREP_RERAISE_STAR:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	-16(%r14), %rbx
	movq	-8(%r14), %rbp
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbx, %rsi
	movq	%rbp, %rdx
	callq	cp_prep_reraise_star@PLT
	cmpq	$3, %rax
	je	.Lcp_BB118_8
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	movl	%ebp, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB118_4
	movq	%rbp, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB118_3
.Lcp_BB118_4:
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB118_7
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB118_6
.Lcp_BB118_7:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB118_8:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB118_3:
	.cfi_def_cfa_offset 16
	movq	%rbp, %rax
	callq	free_thunk
	jmp	.Lcp_BB118_4
.Lcp_BB118_6:
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB118_7
.Lcp_func_end118:
	.size	op_PREP_RERAISE_STAR, .Lcp_func_end118-op_PREP_RERAISE_STAR
	.cfi_endproc
	.p2align	4
	.type	op_WITH_EXCEPT_START,@function
op_WITH_EXCEPT_START:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	-40(%r14), %rsi
	movq	-32(%r14), %rdx
	movq	-8(%r14), %rcx
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	callq	cp_with_except_start@PLT
	cmpq	$3, %rax
	je	.Lcp_BB119_1
	movq	%rax, (%r14)
	addq	$8, %r14
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB119_1:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end119:
	.size	op_WITH_EXCEPT_START, .Lcp_func_end119-op_WITH_EXCEPT_START
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_SPECIAL,@function
op_LOAD_SPECIAL:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rsi, %rdx
	shrl	$10, %edx
	leaq	-8(%r14), %rcx
	movq	-8(%r14), %rbx
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	cp_load_special@PLT
	testl	%eax, %eax
	js	.Lcp_BB120_5
	addq	$8, %r14
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB120_4
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB120_3
.Lcp_BB120_4:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB120_5:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB120_3:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB120_4
.Lcp_func_end120:
	.size	op_LOAD_SPECIAL, .Lcp_func_end120-op_LOAD_SPECIAL
	.cfi_endproc
	.p2align	4
	.type	op_GET_LEN,@function
op_GET_LEN:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	-8(%r14), %rsi
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	callq	cp_get_len@PLT
	cmpq	$3, %rax
	je	.Lcp_BB121_1
	movq	%rax, (%r14)
	addq	$8, %r14
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB121_1:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end121:
	.size	op_GET_LEN, .Lcp_func_end121-op_GET_LEN
	.cfi_endproc
	.p2align	4
	.type	op_MATCH_MAPPING,@function
op_MATCH_MAPPING:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rdi, %rbx
	movq	-8(%r14), %rsi
	movq	%r12, %rdi
	callq	cp_match_mapping@PLT
	leaq	cp_true(%rip), %rcx
	leaq	cp_false(%rip), %rdx
	testb	%al, %al
	cmovneq	%rcx, %rdx
	addq	$3, %rdx
	movq	%rdx, (%r14)
	addq	$8, %r14
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rbx,%rax,8), %rax
	movq	%rbx, %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*%rax
.Lcp_func_end122:
	.size	op_MATCH_MAPPING, .Lcp_func_end122-op_MATCH_MAPPING
	.cfi_endproc
	.p2align	4
	.type	op_MATCH_SEQUENCE,@function
op_MATCH_SEQUENCE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rdi, %rbx
	movq	-8(%r14), %rsi
	movq	%r12, %rdi
	callq	cp_match_sequence@PLT
	leaq	cp_true(%rip), %rcx
	leaq	cp_false(%rip), %rdx
	testb	%al, %al
	cmovneq	%rcx, %rdx
	addq	$3, %rdx
	movq	%rdx, (%r14)
	addq	$8, %r14
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rbx,%rax,8), %rax
	movq	%rbx, %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*%rax
.Lcp_func_end123:
	.size	op_MATCH_SEQUENCE, .Lcp_func_end123-op_MATCH_SEQUENCE
	.cfi_endproc
	.p2align	4
	.type	op_MATCH_KEYS,@function
op_MATCH_KEYS:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	-16(%r14), %rsi
	movq	-8(%r14), %rdx
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	callq	cp_match_keys@PLT
	cmpq	$3, %rax
	je	.Lcp_BB124_1
	movq	%rax, (%r14)
	addq	$8, %r14
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB124_1:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end124:
	.size	op_MATCH_KEYS, .Lcp_func_end124-op_MATCH_KEYS
	.cfi_endproc
	.p2align	4
	.type	op_MATCH_CLASS,@function
op_MATCH_CLASS:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movq	%rsi, %rcx
	shrl	$10, %ecx
	movq	-24(%r14), %rsi
	movq	-16(%r14), %rbp
	movq	-8(%r14), %rbx
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rsi, 8(%rsp)
	movq	%rbp, %rdx
	movq	%rbx, %r8
	callq	cp_match_class@PLT
	cmpq	$3, %rax
	je	.Lcp_BB125_11
	movq	%rax, -24(%r14)
	addq	$-16, %r14
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB125_4
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB125_3
.Lcp_BB125_4:
	movl	%ebp, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	movq	8(%rsp), %rcx
	jne	.Lcp_BB125_7
	movq	%rbp, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB125_6
.Lcp_BB125_7:
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB125_10
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB125_9
.Lcp_BB125_10:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB125_11:
	.cfi_def_cfa_offset 32
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB125_3:
	.cfi_def_cfa_offset 32
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB125_4
.Lcp_BB125_6:
	movq	%rbp, %rax
	callq	free_thunk
	jmp	.Lcp_BB125_7
.Lcp_BB125_9:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB125_10
.Lcp_func_end125:
	.size	op_MATCH_CLASS, .Lcp_func_end125-op_MATCH_CLASS
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP_ADD_INT,@function
op_BINARY_OP_ADD_INT:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$3, %al
	jne	op_BINARY_OP
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_BINARY_OP
	addq	%rcx, %rax
	jo	op_BINARY_OP
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end126:
	.size	op_BINARY_OP_ADD_INT, .Lcp_func_end126-op_BINARY_OP_ADD_INT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP_ADD_FLOAT,@function
op_BINARY_OP_ADD_FLOAT:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	movl	%ecx, %edx
	xorl	$2, %edx
	movl	%eax, %ebx
	xorl	$2, %ebx
	orl	%edx, %ebx
	testb	$3, %bl
	jne	op_COLD_BINARY_OP_ADD_FLOAT
	rolq	$60, %rcx
	movabsq	$-2882303761517117440, %rdx
	addq	%rdx, %rcx
	movq	%rcx, %xmm1
	rolq	$60, %rax
	addq	%rdx, %rax
	movq	%rax, %xmm0
	addsd	%xmm1, %xmm0
	movq	%xmm0, %rcx
	movabsq	$2882303761517117440, %rax
	addq	%rcx, %rax
	rolq	$4, %rax
	leaq	-8(%r14), %rcx
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$2, %edx
	jne	.Lcp_BB127_2
.Lcp_BB127_3:
	movq	%rax, -16(%r14)
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB127_2:
	callq	box_thunk
	jmp	.Lcp_BB127_3
.Lcp_func_end127:
	.size	op_BINARY_OP_ADD_FLOAT, .Lcp_func_end127-op_BINARY_OP_ADD_FLOAT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP_ADD_FLOAT_INT,@function
op_BINARY_OP_ADD_FLOAT_INT:
	.cfi_startproc
	movq	-16(%r14), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$2, %ecx
	jne	op_COLD_BINARY_OP_ADD_FLOAT_INT
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_BINARY_OP
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rdx
	addq	%rax, %rdx
	movq	%rdx, %xmm1
	sarq	$2, %rcx
	cvtsi2sd	%rcx, %xmm0
	addsd	%xmm1, %xmm0
	movq	%xmm0, %rcx
	movabsq	$2882303761517117440, %rax
	addq	%rcx, %rax
	rolq	$4, %rax
	leaq	-8(%r14), %rcx
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$2, %edx
	jne	.Lcp_BB128_3
.Lcp_BB128_4:
	movq	%rax, -16(%r14)
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB128_3:
	callq	box_thunk
	jmp	.Lcp_BB128_4
.Lcp_func_end128:
	.size	op_BINARY_OP_ADD_FLOAT_INT, .Lcp_func_end128-op_BINARY_OP_ADD_FLOAT_INT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP_ADD_INT_FLOAT,@function
op_BINARY_OP_ADD_INT_FLOAT:
	.cfi_startproc
	movq	-8(%r14), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$2, %ecx
	jne	op_COLD_BINARY_OP_ADD_INT_FLOAT
	movq	-16(%r14), %rcx
	testb	$3, %cl
	jne	op_BINARY_OP
	sarq	$2, %rcx
	cvtsi2sd	%rcx, %xmm1
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rcx
	addq	%rax, %rcx
	movq	%rcx, %xmm0
	addsd	%xmm1, %xmm0
	movq	%xmm0, %rcx
	movabsq	$2882303761517117440, %rax
	addq	%rcx, %rax
	rolq	$4, %rax
	leaq	-8(%r14), %rcx
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$2, %edx
	jne	.Lcp_BB129_3
.Lcp_BB129_4:
	movq	%rax, -16(%r14)
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB129_3:
	callq	box_thunk
	jmp	.Lcp_BB129_4
.Lcp_func_end129:
	.size	op_BINARY_OP_ADD_INT_FLOAT, .Lcp_func_end129-op_BINARY_OP_ADD_INT_FLOAT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP_SUB_INT,@function
op_BINARY_OP_SUB_INT:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$3, %al
	jne	op_BINARY_OP
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_BINARY_OP
	subq	%rcx, %rax
	jo	op_BINARY_OP
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end130:
	.size	op_BINARY_OP_SUB_INT, .Lcp_func_end130-op_BINARY_OP_SUB_INT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP_SUB_FLOAT,@function
op_BINARY_OP_SUB_FLOAT:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	movl	%ecx, %edx
	xorl	$2, %edx
	movl	%eax, %ebx
	xorl	$2, %ebx
	orl	%edx, %ebx
	testb	$3, %bl
	jne	op_COLD_BINARY_OP_SUB_FLOAT
	rolq	$60, %rcx
	movabsq	$-2882303761517117440, %rdx
	addq	%rdx, %rcx
	movq	%rcx, %xmm0
	rolq	$60, %rax
	addq	%rdx, %rax
	movq	%rax, %xmm1
	subsd	%xmm1, %xmm0
	movq	%xmm0, %rcx
	movabsq	$2882303761517117440, %rax
	addq	%rcx, %rax
	rolq	$4, %rax
	leaq	-8(%r14), %rcx
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$2, %edx
	jne	.Lcp_BB131_2
.Lcp_BB131_3:
	movq	%rax, -16(%r14)
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB131_2:
	callq	box_thunk
	jmp	.Lcp_BB131_3
.Lcp_func_end131:
	.size	op_BINARY_OP_SUB_FLOAT, .Lcp_func_end131-op_BINARY_OP_SUB_FLOAT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP_SUB_FLOAT_INT,@function
op_BINARY_OP_SUB_FLOAT_INT:
	.cfi_startproc
	movq	-16(%r14), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$2, %ecx
	jne	op_COLD_BINARY_OP_SUB_FLOAT_INT
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_BINARY_OP
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rdx
	addq	%rax, %rdx
	movq	%rdx, %xmm0
	sarq	$2, %rcx
	cvtsi2sd	%rcx, %xmm1
	subsd	%xmm1, %xmm0
	movq	%xmm0, %rcx
	movabsq	$2882303761517117440, %rax
	addq	%rcx, %rax
	rolq	$4, %rax
	leaq	-8(%r14), %rcx
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$2, %edx
	jne	.Lcp_BB132_3
.Lcp_BB132_4:
	movq	%rax, -16(%r14)
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB132_3:
	callq	box_thunk
	jmp	.Lcp_BB132_4
.Lcp_func_end132:
	.size	op_BINARY_OP_SUB_FLOAT_INT, .Lcp_func_end132-op_BINARY_OP_SUB_FLOAT_INT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP_SUB_INT_FLOAT,@function
op_BINARY_OP_SUB_INT_FLOAT:
	.cfi_startproc
	movq	-8(%r14), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$2, %ecx
	jne	op_COLD_BINARY_OP_SUB_INT_FLOAT
	movq	-16(%r14), %rcx
	testb	$3, %cl
	jne	op_BINARY_OP
	sarq	$2, %rcx
	cvtsi2sd	%rcx, %xmm0
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rcx
	addq	%rax, %rcx
	movq	%rcx, %xmm1
	subsd	%xmm1, %xmm0
	movq	%xmm0, %rcx
	movabsq	$2882303761517117440, %rax
	addq	%rcx, %rax
	rolq	$4, %rax
	leaq	-8(%r14), %rcx
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$2, %edx
	jne	.Lcp_BB133_3
.Lcp_BB133_4:
	movq	%rax, -16(%r14)
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB133_3:
	callq	box_thunk
	jmp	.Lcp_BB133_4
.Lcp_func_end133:
	.size	op_BINARY_OP_SUB_INT_FLOAT, .Lcp_func_end133-op_BINARY_OP_SUB_INT_FLOAT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP_MUL_INT,@function
op_BINARY_OP_MUL_INT:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$3, %al
	jne	op_BINARY_OP
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_BINARY_OP
	sarq	$2, %rax
	imulq	%rcx, %rax
	jo	op_BINARY_OP
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end134:
	.size	op_BINARY_OP_MUL_INT, .Lcp_func_end134-op_BINARY_OP_MUL_INT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP_MUL_FLOAT,@function
op_BINARY_OP_MUL_FLOAT:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	movl	%ecx, %edx
	xorl	$2, %edx
	movl	%eax, %ebx
	xorl	$2, %ebx
	orl	%edx, %ebx
	testb	$3, %bl
	jne	op_COLD_BINARY_OP_MUL_FLOAT
	rolq	$60, %rcx
	movabsq	$-2882303761517117440, %rdx
	addq	%rdx, %rcx
	movq	%rcx, %xmm1
	rolq	$60, %rax
	addq	%rdx, %rax
	movq	%rax, %xmm0
	mulsd	%xmm1, %xmm0
	movq	%xmm0, %rcx
	movabsq	$2882303761517117440, %rax
	addq	%rcx, %rax
	rolq	$4, %rax
	leaq	-8(%r14), %rcx
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$2, %edx
	jne	.Lcp_BB135_2
.Lcp_BB135_3:
	movq	%rax, -16(%r14)
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB135_2:
	callq	box_thunk
	jmp	.Lcp_BB135_3
.Lcp_func_end135:
	.size	op_BINARY_OP_MUL_FLOAT, .Lcp_func_end135-op_BINARY_OP_MUL_FLOAT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP_MUL_FLOAT_INT,@function
op_BINARY_OP_MUL_FLOAT_INT:
	.cfi_startproc
	movq	-16(%r14), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$2, %ecx
	jne	op_COLD_BINARY_OP_MUL_FLOAT_INT
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_BINARY_OP
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rdx
	addq	%rax, %rdx
	movq	%rdx, %xmm1
	sarq	$2, %rcx
	cvtsi2sd	%rcx, %xmm0
	mulsd	%xmm1, %xmm0
	movq	%xmm0, %rcx
	movabsq	$2882303761517117440, %rax
	addq	%rcx, %rax
	rolq	$4, %rax
	leaq	-8(%r14), %rcx
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$2, %edx
	jne	.Lcp_BB136_3
.Lcp_BB136_4:
	movq	%rax, -16(%r14)
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB136_3:
	callq	box_thunk
	jmp	.Lcp_BB136_4
.Lcp_func_end136:
	.size	op_BINARY_OP_MUL_FLOAT_INT, .Lcp_func_end136-op_BINARY_OP_MUL_FLOAT_INT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP_MUL_INT_FLOAT,@function
op_BINARY_OP_MUL_INT_FLOAT:
	.cfi_startproc
	movq	-8(%r14), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$2, %ecx
	jne	op_COLD_BINARY_OP_MUL_INT_FLOAT
	movq	-16(%r14), %rcx
	testb	$3, %cl
	jne	op_BINARY_OP
	sarq	$2, %rcx
	cvtsi2sd	%rcx, %xmm1
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rcx
	addq	%rax, %rcx
	movq	%rcx, %xmm0
	mulsd	%xmm1, %xmm0
	movq	%xmm0, %rcx
	movabsq	$2882303761517117440, %rax
	addq	%rcx, %rax
	rolq	$4, %rax
	leaq	-8(%r14), %rcx
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$2, %edx
	jne	.Lcp_BB137_3
.Lcp_BB137_4:
	movq	%rax, -16(%r14)
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB137_3:
	callq	box_thunk
	jmp	.Lcp_BB137_4
.Lcp_func_end137:
	.size	op_BINARY_OP_MUL_INT_FLOAT, .Lcp_func_end137-op_BINARY_OP_MUL_INT_FLOAT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP_AND_INT,@function
op_BINARY_OP_AND_INT:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$3, %al
	jne	op_BINARY_OP
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_BINARY_OP
	andq	%rax, %rcx
	movq	%rcx, -16(%r14)
	addq	$-8, %r14
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end138:
	.size	op_BINARY_OP_AND_INT, .Lcp_func_end138-op_BINARY_OP_AND_INT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP_OR_INT,@function
op_BINARY_OP_OR_INT:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$3, %al
	jne	op_BINARY_OP
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_BINARY_OP
	orq	%rax, %rcx
	movq	%rcx, -16(%r14)
	addq	$-8, %r14
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end139:
	.size	op_BINARY_OP_OR_INT, .Lcp_func_end139-op_BINARY_OP_OR_INT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP_XOR_INT,@function
op_BINARY_OP_XOR_INT:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$3, %al
	jne	op_BINARY_OP
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_BINARY_OP
	xorq	%rax, %rcx
	movq	%rcx, -16(%r14)
	addq	$-8, %r14
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end140:
	.size	op_BINARY_OP_XOR_INT, .Lcp_func_end140-op_BINARY_OP_XOR_INT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP_FLOOR_DIV_INT,@function
op_BINARY_OP_FLOOR_DIV_INT:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$3, %al
	jne	op_BINARY_OP
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_BINARY_OP
	testq	%rcx, %rcx
	je	op_BINARY_OP
	sarq	$2, %rax
	sarq	$2, %rcx
	movq	%rcx, %rdx
	decq	%rdx
	testq	%rcx, %rdx
	je	.Lcp_BB141_4
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.Lcp_BB141_6
	cqto
	idivq	%rcx
	jmp	.Lcp_BB141_8
.Lcp_BB141_4:
	rep		bsfq	%rcx, %rcx
	sarq	%cl, %rax
	jmp	.Lcp_BB141_9
.Lcp_BB141_6:
	xorl	%edx, %edx
	divl	%ecx
.Lcp_BB141_8:
	testq	%rdx, %rdx
	setne	%bl
	xorq	%rdx, %rcx
	sets	%cl
	andb	%bl, %cl
	movzbl	%cl, %ecx
	subq	%rcx, %rax
.Lcp_BB141_9:
	movabsq	$2305843009213693952, %rcx
	addq	%rax, %rcx
	shrq	$62, %rcx
	jne	op_BINARY_OP
	shlq	$2, %rax
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end141:
	.size	op_BINARY_OP_FLOOR_DIV_INT, .Lcp_func_end141-op_BINARY_OP_FLOOR_DIV_INT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP_MOD_INT,@function
op_BINARY_OP_MOD_INT:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$3, %al
	jne	op_BINARY_OP
	movq	-8(%r14), %r8
	testb	$3, %r8b
	jne	op_BINARY_OP
	testq	%r8, %r8
	je	op_BINARY_OP
	leaq	-8(%r14), %rcx
	sarq	$2, %rax
	sarq	$2, %r8
	movq	%r8, %rsi
	decq	%rsi
	testq	%r8, %rsi
	je	.Lcp_BB142_4
	movq	%rax, %rdx
	orq	%r8, %rdx
	shrq	$32, %rdx
	je	.Lcp_BB142_6
	cqto
	idivq	%r8
	jmp	.Lcp_BB142_8
.Lcp_BB142_4:
	andq	%rax, %rsi
	jmp	.Lcp_BB142_9
.Lcp_BB142_6:
	xorl	%edx, %edx
	divl	%r8d
.Lcp_BB142_8:
	movq	%rdx, %rsi
	xorq	%r8, %rsi
	sarq	$63, %rsi
	andq	%r8, %rsi
	testq	%rdx, %rdx
	cmoveq	%rdx, %rsi
	addq	%rdx, %rsi
.Lcp_BB142_9:
	shlq	$2, %rsi
	movq	%rsi, -16(%r14)
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_func_end142:
	.size	op_BINARY_OP_MOD_INT, .Lcp_func_end142-op_BINARY_OP_MOD_INT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP_LSHIFT_INT,@function
op_BINARY_OP_LSHIFT_INT:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$3, %al
	jne	op_BINARY_OP
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_BINARY_OP
	cmpq	$245, %rcx
	jae	op_BINARY_OP
	shrl	$2, %ecx
	sarq	$2, %rax
	movq	%rax, %rdx
	shlq	%cl, %rdx
	movq	%rdx, %r8
	sarq	%cl, %r8
	cmpq	%rax, %r8
	jne	op_BINARY_OP
	movabsq	$-2305843009213693952, %rax
	addq	%rdx, %rax
	shrq	$62, %rax
	cmpl	$2, %eax
	jbe	op_BINARY_OP
	shlq	$2, %rdx
	movq	%rdx, -16(%r14)
	addq	$-8, %r14
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end143:
	.size	op_BINARY_OP_LSHIFT_INT, .Lcp_func_end143-op_BINARY_OP_LSHIFT_INT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP_RSHIFT_INT,@function
op_BINARY_OP_RSHIFT_INT:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$3, %al
	jne	op_BINARY_OP
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_BINARY_OP
	cmpq	$253, %rcx
	jae	op_BINARY_OP
	sarq	$2, %rax
	shrl	$2, %ecx
	sarq	%cl, %rax
	shlq	$2, %rax
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end144:
	.size	op_BINARY_OP_RSHIFT_INT, .Lcp_func_end144-op_BINARY_OP_RSHIFT_INT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP_TRUE_DIV_INT,@function
op_BINARY_OP_TRUE_DIV_INT:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$3, %al
	jne	op_BINARY_OP
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_BINARY_OP
	testq	%rcx, %rcx
	je	op_BINARY_OP
	movabsq	$-36028797018963969, %rdx
	movabsq	$-72057594037927937, %r8
	leaq	(%rax,%rdx), %r9
	cmpq	%r8, %r9
	jb	op_BINARY_OP
	addq	%rcx, %rdx
	cmpq	%r8, %rdx
	jb	op_BINARY_OP
	sarq	$2, %rax
	cvtsi2sd	%rax, %xmm0
	sarq	$2, %rcx
	cvtsi2sd	%rcx, %xmm1
	divsd	%xmm1, %xmm0
	movq	%xmm0, %rcx
	movabsq	$2882303761517117440, %rax
	addq	%rcx, %rax
	rolq	$4, %rax
	leaq	-8(%r14), %rcx
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$2, %edx
	jne	.Lcp_BB145_6
.Lcp_BB145_7:
	movq	%rax, -16(%r14)
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB145_6:
	callq	box_thunk
	jmp	.Lcp_BB145_7
.Lcp_func_end145:
	.size	op_BINARY_OP_TRUE_DIV_INT, .Lcp_func_end145-op_BINARY_OP_TRUE_DIV_INT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP_POW_INT,@function
op_BINARY_OP_POW_INT:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$3, %al
	jne	op_BINARY_OP
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_BINARY_OP
	cmpq	$8, %rcx
	jne	op_BINARY_OP
	movq	%rax, %rcx
	sarq	$2, %rcx
	imulq	%rax, %rcx
	jo	op_BINARY_OP
	movq	%rcx, -16(%r14)
	addq	$-8, %r14
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end146:
	.size	op_BINARY_OP_POW_INT, .Lcp_func_end146-op_BINARY_OP_POW_INT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP_TRUE_DIV_FLOAT,@function
op_BINARY_OP_TRUE_DIV_FLOAT:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	movl	%ecx, %edx
	xorl	$2, %edx
	movl	%eax, %ebx
	xorl	$2, %ebx
	orl	%edx, %ebx
	testb	$3, %bl
	jne	op_COLD_BINARY_OP_TRUE_DIV_FLOAT
	rolq	$60, %rax
	movabsq	$2882303761517117440, %rdx
	movabsq	$8070450532247928831, %r8
	andq	%rax, %r8
	cmpq	%rdx, %r8
	je	op_BINARY_OP
	rolq	$60, %rcx
	movabsq	$-2882303761517117440, %rsi
	addq	%rsi, %rcx
	movq	%rcx, %xmm0
	addq	%rsi, %rax
	movq	%rax, %xmm1
	divsd	%xmm1, %xmm0
	movq	%xmm0, %rax
	addq	%rdx, %rax
	rolq	$4, %rax
	leaq	-8(%r14), %rcx
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$2, %edx
	jne	.Lcp_BB147_3
.Lcp_BB147_4:
	movq	%rax, -16(%r14)
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB147_3:
	callq	box_thunk
	jmp	.Lcp_BB147_4
.Lcp_func_end147:
	.size	op_BINARY_OP_TRUE_DIV_FLOAT, .Lcp_func_end147-op_BINARY_OP_TRUE_DIV_FLOAT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP_TRUE_DIV_FLOAT_INT,@function
op_BINARY_OP_TRUE_DIV_FLOAT_INT:
	.cfi_startproc
	movq	-16(%r14), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$2, %ecx
	jne	op_COLD_BINARY_OP_TRUE_DIV_FLOAT_INT
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_BINARY_OP
	testq	%rcx, %rcx
	je	op_BINARY_OP
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rdx
	addq	%rax, %rdx
	movq	%rdx, %xmm0
	sarq	$2, %rcx
	cvtsi2sd	%rcx, %xmm1
	divsd	%xmm1, %xmm0
	movq	%xmm0, %rcx
	movabsq	$2882303761517117440, %rax
	addq	%rcx, %rax
	rolq	$4, %rax
	leaq	-8(%r14), %rcx
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$2, %edx
	jne	.Lcp_BB148_4
.Lcp_BB148_5:
	movq	%rax, -16(%r14)
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB148_4:
	callq	box_thunk
	jmp	.Lcp_BB148_5
.Lcp_func_end148:
	.size	op_BINARY_OP_TRUE_DIV_FLOAT_INT, .Lcp_func_end148-op_BINARY_OP_TRUE_DIV_FLOAT_INT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP_TRUE_DIV_INT_FLOAT,@function
op_BINARY_OP_TRUE_DIV_INT_FLOAT:
	.cfi_startproc
	movq	-8(%r14), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$2, %ecx
	jne	op_COLD_BINARY_OP_TRUE_DIV_INT_FLOAT
	movq	-16(%r14), %rcx
	testb	$3, %cl
	jne	op_BINARY_OP
	rolq	$60, %rax
	movabsq	$2882303761517117440, %rdx
	movabsq	$8070450532247928831, %r8
	andq	%rax, %r8
	cmpq	%rdx, %r8
	je	op_BINARY_OP
	sarq	$2, %rcx
	cvtsi2sd	%rcx, %xmm0
	movabsq	$-2882303761517117440, %rcx
	addq	%rcx, %rax
	movq	%rax, %xmm1
	divsd	%xmm1, %xmm0
	movq	%xmm0, %rax
	addq	%rdx, %rax
	rolq	$4, %rax
	leaq	-8(%r14), %rcx
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$2, %edx
	jne	.Lcp_BB149_4
.Lcp_BB149_5:
	movq	%rax, -16(%r14)
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB149_4:
	callq	box_thunk
	jmp	.Lcp_BB149_5
.Lcp_func_end149:
	.size	op_BINARY_OP_TRUE_DIV_INT_FLOAT, .Lcp_func_end149-op_BINARY_OP_TRUE_DIV_INT_FLOAT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP_FLOOR_DIV_FLOAT,@function
op_BINARY_OP_FLOOR_DIV_FLOAT:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	movl	%ecx, %edx
	xorl	$2, %edx
	movl	%eax, %ebx
	xorl	$2, %ebx
	orl	%edx, %ebx
	testb	$3, %bl
	jne	op_COLD_BINARY_OP_FLOOR_DIV_FLOAT
	rolq	$60, %rax
	movabsq	$2882303761517117440, %rbx
	movabsq	$8070450532247928831, %rdx
	andq	%rax, %rdx
	cmpq	%rbx, %rdx
	je	op_BINARY_OP
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movq	%rdi, %rbp
	leaq	-8(%r14), %rdx
	movq	%rdx, 8(%rsp)
	rolq	$60, %rcx
	movabsq	$-2882303761517117440, %rdx
	addq	%rdx, %rcx
	movq	%rcx, %xmm0
	addq	%rdx, %rax
	movq	%rax, %xmm1
	movq	%r12, %rdi
	callq	cp_float_floor_divide@PLT
	movq	%xmm0, %rax
	addq	%rbx, %rax
	rolq	$4, %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$2, %ecx
	jne	.Lcp_BB150_3
.Lcp_BB150_4:
	movq	%rax, -16(%r14)
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rbp,%rax,8), %rax
	movq	8(%rsp), %r14
	movq	%rbp, %rdi
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*%rax
.Lcp_BB150_3:
	.cfi_def_cfa_offset 32
	callq	box_thunk
	jmp	.Lcp_BB150_4
.Lcp_func_end150:
	.size	op_BINARY_OP_FLOOR_DIV_FLOAT, .Lcp_func_end150-op_BINARY_OP_FLOOR_DIV_FLOAT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP_MOD_FLOAT,@function
op_BINARY_OP_MOD_FLOAT:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	movl	%ecx, %edx
	xorl	$2, %edx
	movl	%eax, %ebx
	xorl	$2, %ebx
	orl	%edx, %ebx
	testb	$3, %bl
	jne	op_COLD_BINARY_OP_MOD_FLOAT
	rolq	$60, %rax
	movabsq	$2882303761517117440, %rbx
	movabsq	$8070450532247928831, %rdx
	andq	%rax, %rdx
	cmpq	%rbx, %rdx
	je	op_BINARY_OP
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movq	%rdi, %rbp
	leaq	-8(%r14), %rdx
	movq	%rdx, 8(%rsp)
	rolq	$60, %rcx
	movabsq	$-2882303761517117440, %rdx
	addq	%rdx, %rcx
	movq	%rcx, %xmm0
	addq	%rdx, %rax
	movq	%rax, %xmm1
	movq	%r12, %rdi
	callq	cp_float_modulo@PLT
	movq	%xmm0, %rax
	addq	%rbx, %rax
	rolq	$4, %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$2, %ecx
	jne	.Lcp_BB151_3
.Lcp_BB151_4:
	movq	%rax, -16(%r14)
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rbp,%rax,8), %rax
	movq	8(%rsp), %r14
	movq	%rbp, %rdi
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*%rax
.Lcp_BB151_3:
	.cfi_def_cfa_offset 32
	callq	box_thunk
	jmp	.Lcp_BB151_4
.Lcp_func_end151:
	.size	op_BINARY_OP_MOD_FLOAT, .Lcp_func_end151-op_BINARY_OP_MOD_FLOAT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP_POW_FLOAT,@function
op_BINARY_OP_POW_FLOAT:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rsi, %rbx
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	movl	%ecx, %edx
	xorl	$2, %edx
	movl	%eax, %esi
	xorl	$2, %esi
	orl	%edx, %esi
	testb	$3, %sil
	jne	.Lcp_BB152_8
	movabsq	$-2882303761517117440, %rdx
	rolq	$60, %rcx
	addq	%rdx, %rcx
	movq	%rcx, %xmm0
	xorpd	%xmm1, %xmm1
	ucomisd	%xmm1, %xmm0
	jbe	.Lcp_BB152_4
	rolq	$60, %rax
	addq	%rdx, %rax
	movq	%rax, %xmm1
	movq	%r12, %rdi
	callq	cp_float_power@PLT
	movapd	%xmm0, %xmm1
	subsd	%xmm0, %xmm1
	xorpd	%xmm2, %xmm2
	ucomisd	%xmm2, %xmm1
	jne	.Lcp_BB152_3
	jp	.Lcp_BB152_3
	movq	%xmm0, %rcx
	movabsq	$2882303761517117440, %rax
	addq	%rcx, %rax
	rolq	$4, %rax
	leaq	-8(%r14), %rcx
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$2, %edx
	jne	.Lcp_BB152_6
.Lcp_BB152_7:
	movq	%rax, -16(%r14)
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	movq	%rcx, %r14
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB152_8:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rsi
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_COLD_BINARY_OP_POW_FLOAT
.Lcp_BB152_3:
	.cfi_def_cfa_offset 16
	leaq	cp_handlers(%rip), %rdi
.Lcp_BB152_4:
	movq	%rbx, %rsi
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_BINARY_OP
.Lcp_BB152_6:
	.cfi_def_cfa_offset 16
	callq	box_thunk
	jmp	.Lcp_BB152_7
.Lcp_func_end152:
	.size	op_BINARY_OP_POW_FLOAT, .Lcp_func_end152-op_BINARY_OP_POW_FLOAT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP_POW_FLOAT_INT,@function
op_BINARY_OP_POW_FLOAT_INT:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsi, %rbx
	movq	-16(%r14), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$2, %ecx
	jne	.Lcp_BB153_9
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	.Lcp_BB153_5
	rolq	$60, %rax
	movabsq	$2882303761517117440, %rbp
	movabsq	$8070450532247928831, %rdx
	andq	%rax, %rdx
	cmpq	%rbp, %rdx
	je	.Lcp_BB153_5
	movabsq	$-2882303761517117440, %rdx
	addq	%rdx, %rax
	movq	%rax, %xmm0
	sarq	$2, %rcx
	cvtsi2sd	%rcx, %xmm1
	movq	%r12, %rdi
	callq	cp_float_power@PLT
	movdqa	%xmm0, %xmm1
	subsd	%xmm0, %xmm1
	xorpd	%xmm2, %xmm2
	ucomisd	%xmm2, %xmm1
	jne	.Lcp_BB153_4
	jp	.Lcp_BB153_4
	movq	%xmm0, %rax
	addq	%rbp, %rax
	rolq	$4, %rax
	leaq	-8(%r14), %rcx
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$2, %edx
	jne	.Lcp_BB153_7
.Lcp_BB153_8:
	movq	%rax, -16(%r14)
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	movq	%rcx, %r14
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB153_9:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rsi
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_COLD_BINARY_OP_POW_FLOAT_INT
.Lcp_BB153_4:
	.cfi_def_cfa_offset 16
	leaq	cp_handlers(%rip), %rdi
.Lcp_BB153_5:
	movq	%rbx, %rsi
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_BINARY_OP
.Lcp_BB153_7:
	.cfi_def_cfa_offset 16
	callq	box_thunk
	jmp	.Lcp_BB153_8
.Lcp_func_end153:
	.size	op_BINARY_OP_POW_FLOAT_INT, .Lcp_func_end153-op_BINARY_OP_POW_FLOAT_INT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP_ADD_STR,@function
op_BINARY_OP_ADD_STR:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movq	-16(%r14), %rcx
	testb	$1, %cl
	je	.Lcp_BB154_12
	movq	%rcx, %rdx
	andq	$-4, %rdx
	leaq	cp_type_str(%rip), %rax
	cmpq	%rax, 8(%rdx)
	jne	.Lcp_BB154_12
	movq	-8(%r14), %rbp
	testb	$1, %bpl
	je	.Lcp_BB154_12
	movq	%rbp, %rbx
	andq	$-4, %rbx
	cmpq	%rax, 8(%rbx)
	jne	.Lcp_BB154_12
	movq	24(%rbx), %rax
	addq	24(%rdx), %rax
	cmpq	$262144, %rax
	jae	.Lcp_BB154_12
	movq	%rdx, (%rsp)
	movq	%r12, %rdi
	movq	%rcx, 8(%rsp)
	movq	%rcx, %rsi
	movq	%rbp, %rdx
	callq	cp_concatenate@PLT
	leaq	-8(%r14), %rdx
	movq	%rax, -16(%r14)
	movl	%ebp, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB154_8
	decl	(%rbx)
	je	.Lcp_BB154_7
.Lcp_BB154_8:
	movq	8(%rsp), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB154_11
	movq	(%rsp), %rcx
	decl	(%rcx)
	je	.Lcp_BB154_10
.Lcp_BB154_11:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	movq	%rdx, %r14
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB154_12:
	.cfi_def_cfa_offset 32
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_BINARY_OP
.Lcp_BB154_7:
	.cfi_def_cfa_offset 32
	movq	%rdx, %r14
	movq	%rbp, %rax
	callq	free_thunk
	jmp	.Lcp_BB154_8
.Lcp_BB154_10:
	movq	%rdx, %r14
	callq	free_thunk
	jmp	.Lcp_BB154_11
.Lcp_func_end154:
	.size	op_BINARY_OP_ADD_STR, .Lcp_func_end154-op_BINARY_OP_ADD_STR
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP_APPEND_STR,@function
op_BINARY_OP_APPEND_STR:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$48, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbp, -16
	movq	%rdi, %r8
	movq	%r12, %rdi
	movq	-16(%r14), %rbp
	testb	$1, %bpl
	je	.Lcp_BB155_2
	movq	%rbp, %r12
	andq	$-4, %r12
	leaq	cp_type_str(%rip), %rax
	cmpq	%rax, 8(%r12)
	jne	.Lcp_BB155_2
	movq	-8(%r14), %rbx
	testb	$1, %bl
	je	.Lcp_BB155_2
	movq	%rbx, %rdx
	andq	$-4, %rdx
	cmpq	%rax, 8(%rdx)
	jne	.Lcp_BB155_2
	movl	8(%r15), %eax
	shrl	$10, %eax
	notl	%eax
	cltq
	movq	(%r13,%rax,8), %rcx
	cmpq	%rbp, %rcx
	je	.Lcp_BB155_9
	testb	$1, %cl
	je	.Lcp_BB155_2
	xorq	%rbp, %rcx
	cmpq	$2, %rcx
	jne	.Lcp_BB155_2
.Lcp_BB155_9:
	movq	%rbx, %rcx
	xorq	%rbp, %rcx
	je	.Lcp_BB155_2
	cmpq	$2, %rcx
	je	.Lcp_BB155_2
	leaq	8(%r15), %rcx
	movq	%rcx, 8(%rsp)
	movq	24(%rdx), %rcx
	addq	24(%r12), %rcx
	cmpq	$262144, %rcx
	movq	%rdx, 40(%rsp)
	jb	.Lcp_BB155_14
	movq	%r8, 16(%rsp)
	movq	%rsi, 24(%rsp)
	movq	%rdi, (%rsp)
	movq	%rbp, %rsi
	movq	%rbx, %rdx
	callq	cp_outgrows@PLT
	testb	%al, %al
	jne	.Lcp_BB155_23
	movq	8(%rsp), %rax
	movl	(%rax), %eax
	shrl	$10, %eax
	notl	%eax
	cltq
	movq	(%rsp), %rdi
.Lcp_BB155_14:
	movq	%r15, 32(%rsp)
	movq	(%r13,%rax,8), %rsi
	movq	%r13, %r15
	movq	$3, (%r13,%rax,8)
	movl	%ebp, %eax
	notl	%eax
	testb	$3, %al
	je	.Lcp_BB155_15
.Lcp_BB155_18:
	movq	%rbp, %rdx
.Lcp_BB155_19:
	leaq	-8(%r14), %rbp
	movq	%rbx, %rcx
	movq	%rdi, %r12
	callq	cp_append@PLT
	movq	%rax, -16(%r14)
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	movq	%r15, %r13
	jne	.Lcp_BB155_22
	movq	40(%rsp), %rax
	decl	(%rax)
	je	.Lcp_BB155_21
.Lcp_BB155_22:
	movq	8(%rsp), %r15
	movl	(%r15), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	movq	%rbp, %r14
	addq	$48, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB155_2:
	.cfi_def_cfa_offset 64
	movq	%rdi, %r12
	movq	%r8, %rdi
.Lcp_BB155_3:
	addq	$48, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_BINARY_OP
.Lcp_BB155_15:
	.cfi_def_cfa_offset 64
	movl	$3, %edx
	cmpq	$3, %rbp
	je	.Lcp_BB155_19
	testb	$1, 4(%r12)
	jne	.Lcp_BB155_18
	incl	(%r12)
	andq	$-3, %rbp
	jmp	.Lcp_BB155_18
.Lcp_BB155_23:
	movq	(%rsp), %r12
	movq	16(%rsp), %rdi
	movq	24(%rsp), %rsi
	jmp	.Lcp_BB155_3
.Lcp_BB155_21:
	movq	%rbp, %r14
	movq	32(%rsp), %r15
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB155_22
.Lcp_func_end155:
	.size	op_BINARY_OP_APPEND_STR, .Lcp_func_end155-op_BINARY_OP_APPEND_STR
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP_ADD_LIST,@function
op_BINARY_OP_ADD_LIST:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$32, %rsp
	.cfi_def_cfa_offset 48
	.cfi_offset %rbp, -16
	movq	-16(%r14), %rdx
	testb	$1, %dl
	je	.Lcp_BB156_6
	movq	%rdx, %rcx
	andq	$-4, %rcx
	leaq	cp_type_list(%rip), %rax
	cmpq	%rax, 8(%rcx)
	jne	.Lcp_BB156_6
	movq	-8(%r14), %rbx
	testb	$1, %bl
	je	.Lcp_BB156_6
	movq	%rbx, %rbp
	andq	$-4, %rbp
	cmpq	%rax, 8(%rbp)
	jne	.Lcp_BB156_6
	movq	%rsi, 16(%rsp)
	movq	%rcx, 24(%rsp)
	movq	%r12, 8(%rsp)
	movq	%r12, %rdi
	movq	%rdx, %r12
	movq	%rdx, %rsi
	movq	%rbx, %rdx
	callq	cp_list_sum@PLT
	cmpq	$3, %rax
	je	.Lcp_BB156_5
	leaq	-8(%r14), %rcx
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	movq	%r13, %r8
	jne	.Lcp_BB156_8
	movq	%rax, %rdx
	andq	$-4, %rdx
	incl	(%rdx)
	movq	%rax, -16(%r14)
	decl	(%rdx)
	movq	%r12, %rdx
	movq	8(%rsp), %r12
	jne	.Lcp_BB156_11
	movq	%r8, %r13
	movq	%rcx, %r14
	callq	free_thunk
	jmp	.Lcp_BB156_11
.Lcp_BB156_8:
	movq	%rax, -16(%r14)
	movq	%r12, %rdx
	movq	8(%rsp), %r12
.Lcp_BB156_11:
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB156_14
	decl	(%rbp)
	je	.Lcp_BB156_13
.Lcp_BB156_14:
	movl	%edx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB156_17
	movq	24(%rsp), %rax
	decl	(%rax)
	je	.Lcp_BB156_16
.Lcp_BB156_17:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	movq	%r8, %r13
	movq	%rcx, %r14
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB156_5:
	.cfi_def_cfa_offset 48
	leaq	cp_handlers(%rip), %rdi
	movq	8(%rsp), %r12
	movq	16(%rsp), %rsi
.Lcp_BB156_6:
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_BINARY_OP
.Lcp_BB156_13:
	.cfi_def_cfa_offset 48
	movq	%r8, %r13
	movq	%rcx, %r14
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB156_14
.Lcp_BB156_16:
	movq	%r8, %r13
	movq	%rcx, %r14
	movq	%rdx, %rax
	callq	free_thunk
	jmp	.Lcp_BB156_17
.Lcp_func_end156:
	.size	op_BINARY_OP_ADD_LIST, .Lcp_func_end156-op_BINARY_OP_ADD_LIST
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP_ADD_TUPLE,@function
op_BINARY_OP_ADD_TUPLE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movq	-16(%r14), %rcx
	testb	$1, %cl
	je	.Lcp_BB157_12
	movq	%rcx, %rdx
	andq	$-4, %rdx
	leaq	cp_type_tuple(%rip), %rax
	cmpq	%rax, 8(%rdx)
	jne	.Lcp_BB157_12
	movq	-8(%r14), %rbp
	testb	$1, %bpl
	je	.Lcp_BB157_12
	movq	%rbp, %rbx
	andq	$-4, %rbx
	cmpq	%rax, 8(%rbx)
	jne	.Lcp_BB157_12
	movq	16(%rbx), %rax
	addq	16(%rdx), %rax
	cmpq	$65537, %rax
	jae	.Lcp_BB157_12
	movq	%rdx, (%rsp)
	movq	%r12, %rdi
	movq	%rcx, 8(%rsp)
	movq	%rcx, %rsi
	movq	%rbp, %rdx
	callq	cp_tuple_sum@PLT
	leaq	-8(%r14), %rdx
	movq	%rax, -16(%r14)
	movl	%ebp, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB157_8
	decl	(%rbx)
	je	.Lcp_BB157_7
.Lcp_BB157_8:
	movq	8(%rsp), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB157_11
	movq	(%rsp), %rcx
	decl	(%rcx)
	je	.Lcp_BB157_10
.Lcp_BB157_11:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	movq	%rdx, %r14
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB157_12:
	.cfi_def_cfa_offset 32
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_BINARY_OP
.Lcp_BB157_7:
	.cfi_def_cfa_offset 32
	movq	%rdx, %r14
	movq	%rbp, %rax
	callq	free_thunk
	jmp	.Lcp_BB157_8
.Lcp_BB157_10:
	movq	%rdx, %r14
	callq	free_thunk
	jmp	.Lcp_BB157_11
.Lcp_func_end157:
	.size	op_BINARY_OP_ADD_TUPLE, .Lcp_func_end157-op_BINARY_OP_ADD_TUPLE
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_LT_INT,@function
op_COMPARE_OP_LT_INT:
	.cfi_startproc
	movq	-16(%r14), %rcx
	testb	$3, %cl
	jne	op_COMPARE_OP
	movq	-8(%r14), %rdx
	testb	$3, %dl
	jne	op_COMPARE_OP
	leaq	-8(%r14), %rax
	cmpq	%rdx, %rcx
	leaq	cp_true(%rip), %rcx
	leaq	cp_false(%rip), %rdx
	cmovlq	%rcx, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r14
	jmpq	*%rcx
.Lcp_func_end158:
	.size	op_COMPARE_OP_LT_INT, .Lcp_func_end158-op_COMPARE_OP_LT_INT
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_LT_FLOAT,@function
op_COMPARE_OP_LT_FLOAT:
	.cfi_startproc
	movq	-16(%r14), %rdx
	movq	-8(%r14), %rcx
	movl	%edx, %eax
	xorl	$2, %eax
	movl	%ecx, %ebx
	xorl	$2, %ebx
	orl	%eax, %ebx
	testb	$3, %bl
	jne	.Lcp_BB159_1
	rolq	$60, %rdx
	leaq	-8(%r14), %rax
	movabsq	$-2882303761517117440, %rsi
	addq	%rsi, %rdx
	movq	%rdx, %xmm0
	rolq	$60, %rcx
	addq	%rsi, %rcx
	movq	%rcx, %xmm1
	ucomisd	%xmm0, %xmm1
	leaq	cp_true(%rip), %rcx
	leaq	cp_false(%rip), %rdx
	cmovaq	%rcx, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r14
	jmpq	*%rcx
.Lcp_BB159_1:
	jmp	op_COLD_COMPARE_OP_LT_FLOAT
.Lcp_func_end159:
	.size	op_COMPARE_OP_LT_FLOAT, .Lcp_func_end159-op_COMPARE_OP_LT_FLOAT
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_LT_FLOAT_INT,@function
op_COMPARE_OP_LT_FLOAT_INT:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$2, %eax
	jne	op_COLD_COMPARE_OP_LT_FLOAT_INT
	movq	-8(%r14), %rdx
	testb	$3, %dl
	jne	op_COMPARE_OP
	movabsq	$-36028797018963969, %rax
	addq	%rdx, %rax
	movabsq	$-72057594037927938, %r8
	cmpq	%r8, %rax
	jbe	op_COMPARE_OP
	leaq	-8(%r14), %rax
	rolq	$60, %rcx
	movabsq	$-2882303761517117440, %rsi
	addq	%rcx, %rsi
	movq	%rsi, %xmm0
	sarq	$2, %rdx
	cvtsi2sd	%rdx, %xmm1
	ucomisd	%xmm0, %xmm1
	leaq	cp_true(%rip), %rcx
	leaq	cp_false(%rip), %rdx
	cmovaq	%rcx, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r14
	jmpq	*%rcx
.Lcp_func_end160:
	.size	op_COMPARE_OP_LT_FLOAT_INT, .Lcp_func_end160-op_COMPARE_OP_LT_FLOAT_INT
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_LT_INT_FLOAT,@function
op_COMPARE_OP_LT_INT_FLOAT:
	.cfi_startproc
	movq	-8(%r14), %rcx
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$2, %eax
	jne	op_COLD_COMPARE_OP_LT_INT_FLOAT
	movq	-16(%r14), %rax
	testb	$3, %al
	jne	op_COMPARE_OP
	movabsq	$-36028797018963969, %rdx
	addq	%rax, %rdx
	movabsq	$-72057594037927938, %r8
	cmpq	%r8, %rdx
	jbe	op_COMPARE_OP
	sarq	$2, %rax
	cvtsi2sd	%rax, %xmm0
	rolq	$60, %rcx
	leaq	-8(%r14), %rax
	movabsq	$-2882303761517117440, %rdx
	addq	%rcx, %rdx
	movq	%rdx, %xmm1
	ucomisd	%xmm0, %xmm1
	leaq	cp_true(%rip), %rcx
	leaq	cp_false(%rip), %rdx
	cmovaq	%rcx, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r14
	jmpq	*%rcx
.Lcp_func_end161:
	.size	op_COMPARE_OP_LT_INT_FLOAT, .Lcp_func_end161-op_COMPARE_OP_LT_INT_FLOAT
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_LE_INT,@function
op_COMPARE_OP_LE_INT:
	.cfi_startproc
	movq	-16(%r14), %rcx
	testb	$3, %cl
	jne	op_COMPARE_OP
	movq	-8(%r14), %rdx
	testb	$3, %dl
	jne	op_COMPARE_OP
	leaq	-8(%r14), %rax
	cmpq	%rdx, %rcx
	leaq	cp_false(%rip), %rcx
	leaq	cp_true(%rip), %rdx
	cmovgq	%rcx, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r14
	jmpq	*%rcx
.Lcp_func_end162:
	.size	op_COMPARE_OP_LE_INT, .Lcp_func_end162-op_COMPARE_OP_LE_INT
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_LE_FLOAT,@function
op_COMPARE_OP_LE_FLOAT:
	.cfi_startproc
	movq	-16(%r14), %rdx
	movq	-8(%r14), %rcx
	movl	%edx, %eax
	xorl	$2, %eax
	movl	%ecx, %ebx
	xorl	$2, %ebx
	orl	%eax, %ebx
	testb	$3, %bl
	jne	.Lcp_BB163_1
	leaq	-8(%r14), %rax
	rolq	$60, %rdx
	movabsq	$-2882303761517117440, %rsi
	addq	%rsi, %rdx
	movq	%rdx, %xmm0
	rolq	$60, %rcx
	addq	%rsi, %rcx
	movq	%rcx, %xmm1
	ucomisd	%xmm0, %xmm1
	leaq	cp_true(%rip), %rcx
	leaq	cp_false(%rip), %rdx
	cmovaeq	%rcx, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r14
	jmpq	*%rcx
.Lcp_BB163_1:
	jmp	op_COLD_COMPARE_OP_LE_FLOAT
.Lcp_func_end163:
	.size	op_COMPARE_OP_LE_FLOAT, .Lcp_func_end163-op_COMPARE_OP_LE_FLOAT
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_LE_FLOAT_INT,@function
op_COMPARE_OP_LE_FLOAT_INT:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$2, %eax
	jne	op_COLD_COMPARE_OP_LE_FLOAT_INT
	movq	-8(%r14), %rdx
	testb	$3, %dl
	jne	op_COMPARE_OP
	movabsq	$-36028797018963969, %rax
	addq	%rdx, %rax
	movabsq	$-72057594037927938, %r8
	cmpq	%r8, %rax
	jbe	op_COMPARE_OP
	leaq	-8(%r14), %rax
	rolq	$60, %rcx
	movabsq	$-2882303761517117440, %rsi
	addq	%rcx, %rsi
	sarq	$2, %rdx
	cvtsi2sd	%rdx, %xmm0
	movq	%rsi, %xmm1
	ucomisd	%xmm1, %xmm0
	leaq	cp_true(%rip), %rcx
	leaq	cp_false(%rip), %rdx
	cmovaeq	%rcx, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r14
	jmpq	*%rcx
.Lcp_func_end164:
	.size	op_COMPARE_OP_LE_FLOAT_INT, .Lcp_func_end164-op_COMPARE_OP_LE_FLOAT_INT
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_LE_INT_FLOAT,@function
op_COMPARE_OP_LE_INT_FLOAT:
	.cfi_startproc
	movq	-8(%r14), %rcx
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$2, %eax
	jne	op_COLD_COMPARE_OP_LE_INT_FLOAT
	movq	-16(%r14), %rdx
	testb	$3, %dl
	jne	op_COMPARE_OP
	movabsq	$-36028797018963969, %rax
	addq	%rdx, %rax
	movabsq	$-72057594037927938, %r8
	cmpq	%r8, %rax
	jbe	op_COMPARE_OP
	leaq	-8(%r14), %rax
	sarq	$2, %rdx
	cvtsi2sd	%rdx, %xmm0
	rolq	$60, %rcx
	movabsq	$-2882303761517117440, %rdx
	addq	%rcx, %rdx
	movq	%rdx, %xmm1
	ucomisd	%xmm0, %xmm1
	leaq	cp_true(%rip), %rcx
	leaq	cp_false(%rip), %rdx
	cmovaeq	%rcx, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r14
	jmpq	*%rcx
.Lcp_func_end165:
	.size	op_COMPARE_OP_LE_INT_FLOAT, .Lcp_func_end165-op_COMPARE_OP_LE_INT_FLOAT
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_EQ_INT,@function
op_COMPARE_OP_EQ_INT:
	.cfi_startproc
	movq	-16(%r14), %rcx
	testb	$3, %cl
	jne	op_COMPARE_OP
	movq	-8(%r14), %rdx
	testb	$3, %dl
	jne	op_COMPARE_OP
	leaq	-8(%r14), %rax
	cmpq	%rdx, %rcx
	leaq	cp_true(%rip), %rcx
	leaq	cp_false(%rip), %rdx
	cmoveq	%rcx, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r14
	jmpq	*%rcx
.Lcp_func_end166:
	.size	op_COMPARE_OP_EQ_INT, .Lcp_func_end166-op_COMPARE_OP_EQ_INT
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_EQ_FLOAT,@function
op_COMPARE_OP_EQ_FLOAT:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	movl	%ecx, %edx
	xorl	$2, %edx
	movl	%eax, %ebx
	xorl	$2, %ebx
	orl	%edx, %ebx
	testb	$3, %bl
	jne	.Lcp_BB167_1
	rolq	$60, %rcx
	movabsq	$-2882303761517117440, %rdx
	addq	%rdx, %rcx
	movq	%rcx, %xmm0
	rolq	$60, %rax
	addq	%rdx, %rax
	movq	%rax, %xmm1
	ucomisd	%xmm1, %xmm0
	leaq	cp_false(%rip), %rcx
	leaq	cp_true(%rip), %rdx
	cmovneq	%rcx, %rdx
	leaq	-8(%r14), %rax
	cmovpq	%rcx, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r14
	jmpq	*%rcx
.Lcp_BB167_1:
	jmp	op_COLD_COMPARE_OP_EQ_FLOAT
.Lcp_func_end167:
	.size	op_COMPARE_OP_EQ_FLOAT, .Lcp_func_end167-op_COMPARE_OP_EQ_FLOAT
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_EQ_FLOAT_INT,@function
op_COMPARE_OP_EQ_FLOAT_INT:
	.cfi_startproc
	movq	-16(%r14), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$2, %ecx
	jne	op_COLD_COMPARE_OP_EQ_FLOAT_INT
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_COMPARE_OP
	movabsq	$-36028797018963969, %rdx
	addq	%rcx, %rdx
	movabsq	$-72057594037927938, %r8
	cmpq	%r8, %rdx
	jbe	op_COMPARE_OP
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rdx
	addq	%rax, %rdx
	movq	%rdx, %xmm0
	sarq	$2, %rcx
	cvtsi2sd	%rcx, %xmm1
	ucomisd	%xmm1, %xmm0
	leaq	cp_false(%rip), %rcx
	leaq	cp_true(%rip), %rdx
	cmovneq	%rcx, %rdx
	leaq	-8(%r14), %rax
	cmovpq	%rcx, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r14
	jmpq	*%rcx
.Lcp_func_end168:
	.size	op_COMPARE_OP_EQ_FLOAT_INT, .Lcp_func_end168-op_COMPARE_OP_EQ_FLOAT_INT
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_EQ_INT_FLOAT,@function
op_COMPARE_OP_EQ_INT_FLOAT:
	.cfi_startproc
	movq	-8(%r14), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$2, %ecx
	jne	op_COLD_COMPARE_OP_EQ_INT_FLOAT
	movq	-16(%r14), %rcx
	testb	$3, %cl
	jne	op_COMPARE_OP
	movabsq	$-36028797018963969, %rdx
	addq	%rcx, %rdx
	movabsq	$-72057594037927938, %r8
	cmpq	%r8, %rdx
	jbe	op_COMPARE_OP
	sarq	$2, %rcx
	cvtsi2sd	%rcx, %xmm0
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rcx
	addq	%rax, %rcx
	movq	%rcx, %xmm1
	ucomisd	%xmm0, %xmm1
	leaq	cp_false(%rip), %rcx
	leaq	cp_true(%rip), %rdx
	cmovneq	%rcx, %rdx
	leaq	-8(%r14), %rax
	cmovpq	%rcx, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r14
	jmpq	*%rcx
.Lcp_func_end169:
	.size	op_COMPARE_OP_EQ_INT_FLOAT, .Lcp_func_end169-op_COMPARE_OP_EQ_INT_FLOAT
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_NE_INT,@function
op_COMPARE_OP_NE_INT:
	.cfi_startproc
	movq	-16(%r14), %rcx
	testb	$3, %cl
	jne	op_COMPARE_OP
	movq	-8(%r14), %rdx
	testb	$3, %dl
	jne	op_COMPARE_OP
	leaq	-8(%r14), %rax
	cmpq	%rdx, %rcx
	leaq	cp_false(%rip), %rcx
	leaq	cp_true(%rip), %rdx
	cmoveq	%rcx, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r14
	jmpq	*%rcx
.Lcp_func_end170:
	.size	op_COMPARE_OP_NE_INT, .Lcp_func_end170-op_COMPARE_OP_NE_INT
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_NE_FLOAT,@function
op_COMPARE_OP_NE_FLOAT:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	movl	%ecx, %edx
	xorl	$2, %edx
	movl	%eax, %ebx
	xorl	$2, %ebx
	orl	%edx, %ebx
	testb	$3, %bl
	jne	.Lcp_BB171_1
	rolq	$60, %rcx
	movabsq	$-2882303761517117440, %rdx
	addq	%rdx, %rcx
	movq	%rcx, %xmm0
	rolq	$60, %rax
	addq	%rdx, %rax
	movq	%rax, %xmm1
	ucomisd	%xmm1, %xmm0
	leaq	cp_true(%rip), %rcx
	leaq	cp_false(%rip), %rdx
	cmovneq	%rcx, %rdx
	leaq	-8(%r14), %rax
	cmovpq	%rcx, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r14
	jmpq	*%rcx
.Lcp_BB171_1:
	jmp	op_COLD_COMPARE_OP_NE_FLOAT
.Lcp_func_end171:
	.size	op_COMPARE_OP_NE_FLOAT, .Lcp_func_end171-op_COMPARE_OP_NE_FLOAT
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_NE_FLOAT_INT,@function
op_COMPARE_OP_NE_FLOAT_INT:
	.cfi_startproc
	movq	-16(%r14), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$2, %ecx
	jne	op_COLD_COMPARE_OP_NE_FLOAT_INT
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_COMPARE_OP
	movabsq	$-36028797018963969, %rdx
	addq	%rcx, %rdx
	movabsq	$-72057594037927938, %r8
	cmpq	%r8, %rdx
	jbe	op_COMPARE_OP
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rdx
	addq	%rax, %rdx
	movq	%rdx, %xmm0
	sarq	$2, %rcx
	cvtsi2sd	%rcx, %xmm1
	ucomisd	%xmm1, %xmm0
	leaq	cp_true(%rip), %rcx
	leaq	cp_false(%rip), %rdx
	cmovneq	%rcx, %rdx
	leaq	-8(%r14), %rax
	cmovpq	%rcx, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r14
	jmpq	*%rcx
.Lcp_func_end172:
	.size	op_COMPARE_OP_NE_FLOAT_INT, .Lcp_func_end172-op_COMPARE_OP_NE_FLOAT_INT
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_NE_INT_FLOAT,@function
op_COMPARE_OP_NE_INT_FLOAT:
	.cfi_startproc
	movq	-8(%r14), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$2, %ecx
	jne	op_COLD_COMPARE_OP_NE_INT_FLOAT
	movq	-16(%r14), %rcx
	testb	$3, %cl
	jne	op_COMPARE_OP
	movabsq	$-36028797018963969, %rdx
	addq	%rcx, %rdx
	movabsq	$-72057594037927938, %r8
	cmpq	%r8, %rdx
	jbe	op_COMPARE_OP
	sarq	$2, %rcx
	cvtsi2sd	%rcx, %xmm0
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rcx
	addq	%rax, %rcx
	movq	%rcx, %xmm1
	ucomisd	%xmm0, %xmm1
	leaq	cp_true(%rip), %rcx
	leaq	cp_false(%rip), %rdx
	cmovneq	%rcx, %rdx
	leaq	-8(%r14), %rax
	cmovpq	%rcx, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r14
	jmpq	*%rcx
.Lcp_func_end173:
	.size	op_COMPARE_OP_NE_INT_FLOAT, .Lcp_func_end173-op_COMPARE_OP_NE_INT_FLOAT
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_GT_INT,@function
op_COMPARE_OP_GT_INT:
	.cfi_startproc
	movq	-16(%r14), %rcx
	testb	$3, %cl
	jne	op_COMPARE_OP
	movq	-8(%r14), %rdx
	testb	$3, %dl
	jne	op_COMPARE_OP
	leaq	-8(%r14), %rax
	cmpq	%rdx, %rcx
	leaq	cp_true(%rip), %rcx
	leaq	cp_false(%rip), %rdx
	cmovgq	%rcx, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r14
	jmpq	*%rcx
.Lcp_func_end174:
	.size	op_COMPARE_OP_GT_INT, .Lcp_func_end174-op_COMPARE_OP_GT_INT
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_GT_FLOAT,@function
op_COMPARE_OP_GT_FLOAT:
	.cfi_startproc
	movq	-16(%r14), %rdx
	movq	-8(%r14), %rcx
	movl	%edx, %eax
	xorl	$2, %eax
	movl	%ecx, %ebx
	xorl	$2, %ebx
	orl	%eax, %ebx
	testb	$3, %bl
	jne	.Lcp_BB175_1
	rolq	$60, %rdx
	leaq	-8(%r14), %rax
	movabsq	$-2882303761517117440, %rsi
	addq	%rsi, %rdx
	movq	%rdx, %xmm0
	rolq	$60, %rcx
	addq	%rsi, %rcx
	movq	%rcx, %xmm1
	ucomisd	%xmm1, %xmm0
	leaq	cp_true(%rip), %rcx
	leaq	cp_false(%rip), %rdx
	cmovaq	%rcx, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r14
	jmpq	*%rcx
.Lcp_BB175_1:
	jmp	op_COLD_COMPARE_OP_GT_FLOAT
.Lcp_func_end175:
	.size	op_COMPARE_OP_GT_FLOAT, .Lcp_func_end175-op_COMPARE_OP_GT_FLOAT
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_GT_FLOAT_INT,@function
op_COMPARE_OP_GT_FLOAT_INT:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$2, %eax
	jne	op_COLD_COMPARE_OP_GT_FLOAT_INT
	movq	-8(%r14), %rdx
	testb	$3, %dl
	jne	op_COMPARE_OP
	movabsq	$-36028797018963969, %rax
	addq	%rdx, %rax
	movabsq	$-72057594037927938, %r8
	cmpq	%r8, %rax
	jbe	op_COMPARE_OP
	leaq	-8(%r14), %rax
	rolq	$60, %rcx
	movabsq	$-2882303761517117440, %rsi
	addq	%rcx, %rsi
	movq	%rsi, %xmm0
	sarq	$2, %rdx
	cvtsi2sd	%rdx, %xmm1
	ucomisd	%xmm1, %xmm0
	leaq	cp_true(%rip), %rcx
	leaq	cp_false(%rip), %rdx
	cmovaq	%rcx, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r14
	jmpq	*%rcx
.Lcp_func_end176:
	.size	op_COMPARE_OP_GT_FLOAT_INT, .Lcp_func_end176-op_COMPARE_OP_GT_FLOAT_INT
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_GT_INT_FLOAT,@function
op_COMPARE_OP_GT_INT_FLOAT:
	.cfi_startproc
	movq	-8(%r14), %rcx
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$2, %eax
	jne	op_COLD_COMPARE_OP_GT_INT_FLOAT
	movq	-16(%r14), %rax
	testb	$3, %al
	jne	op_COMPARE_OP
	movabsq	$-36028797018963969, %rdx
	addq	%rax, %rdx
	movabsq	$-72057594037927938, %r8
	cmpq	%r8, %rdx
	jbe	op_COMPARE_OP
	sarq	$2, %rax
	cvtsi2sd	%rax, %xmm0
	rolq	$60, %rcx
	leaq	-8(%r14), %rax
	movabsq	$-2882303761517117440, %rdx
	addq	%rcx, %rdx
	movq	%rdx, %xmm1
	ucomisd	%xmm1, %xmm0
	leaq	cp_true(%rip), %rcx
	leaq	cp_false(%rip), %rdx
	cmovaq	%rcx, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r14
	jmpq	*%rcx
.Lcp_func_end177:
	.size	op_COMPARE_OP_GT_INT_FLOAT, .Lcp_func_end177-op_COMPARE_OP_GT_INT_FLOAT
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_GE_INT,@function
op_COMPARE_OP_GE_INT:
	.cfi_startproc
	movq	-16(%r14), %rcx
	testb	$3, %cl
	jne	op_COMPARE_OP
	movq	-8(%r14), %rdx
	testb	$3, %dl
	jne	op_COMPARE_OP
	leaq	-8(%r14), %rax
	cmpq	%rdx, %rcx
	leaq	cp_false(%rip), %rcx
	leaq	cp_true(%rip), %rdx
	cmovlq	%rcx, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r14
	jmpq	*%rcx
.Lcp_func_end178:
	.size	op_COMPARE_OP_GE_INT, .Lcp_func_end178-op_COMPARE_OP_GE_INT
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_GE_FLOAT,@function
op_COMPARE_OP_GE_FLOAT:
	.cfi_startproc
	movq	-16(%r14), %rdx
	movq	-8(%r14), %rcx
	movl	%edx, %eax
	xorl	$2, %eax
	movl	%ecx, %ebx
	xorl	$2, %ebx
	orl	%eax, %ebx
	testb	$3, %bl
	jne	.Lcp_BB179_1
	leaq	-8(%r14), %rax
	rolq	$60, %rdx
	movabsq	$-2882303761517117440, %rsi
	addq	%rsi, %rdx
	movq	%rdx, %xmm0
	rolq	$60, %rcx
	addq	%rsi, %rcx
	movq	%rcx, %xmm1
	ucomisd	%xmm1, %xmm0
	leaq	cp_true(%rip), %rcx
	leaq	cp_false(%rip), %rdx
	cmovaeq	%rcx, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r14
	jmpq	*%rcx
.Lcp_BB179_1:
	jmp	op_COLD_COMPARE_OP_GE_FLOAT
.Lcp_func_end179:
	.size	op_COMPARE_OP_GE_FLOAT, .Lcp_func_end179-op_COMPARE_OP_GE_FLOAT
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_GE_FLOAT_INT,@function
op_COMPARE_OP_GE_FLOAT_INT:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$2, %eax
	jne	op_COLD_COMPARE_OP_GE_FLOAT_INT
	movq	-8(%r14), %rdx
	testb	$3, %dl
	jne	op_COMPARE_OP
	movabsq	$-36028797018963969, %rax
	addq	%rdx, %rax
	movabsq	$-72057594037927938, %r8
	cmpq	%r8, %rax
	jbe	op_COMPARE_OP
	leaq	-8(%r14), %rax
	rolq	$60, %rcx
	movabsq	$-2882303761517117440, %rsi
	addq	%rcx, %rsi
	sarq	$2, %rdx
	cvtsi2sd	%rdx, %xmm0
	movq	%rsi, %xmm1
	ucomisd	%xmm0, %xmm1
	leaq	cp_true(%rip), %rcx
	leaq	cp_false(%rip), %rdx
	cmovaeq	%rcx, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r14
	jmpq	*%rcx
.Lcp_func_end180:
	.size	op_COMPARE_OP_GE_FLOAT_INT, .Lcp_func_end180-op_COMPARE_OP_GE_FLOAT_INT
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_GE_INT_FLOAT,@function
op_COMPARE_OP_GE_INT_FLOAT:
	.cfi_startproc
	movq	-8(%r14), %rcx
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$2, %eax
	jne	op_COLD_COMPARE_OP_GE_INT_FLOAT
	movq	-16(%r14), %rdx
	testb	$3, %dl
	jne	op_COMPARE_OP
	movabsq	$-36028797018963969, %rax
	addq	%rdx, %rax
	movabsq	$-72057594037927938, %r8
	cmpq	%r8, %rax
	jbe	op_COMPARE_OP
	leaq	-8(%r14), %rax
	sarq	$2, %rdx
	cvtsi2sd	%rdx, %xmm0
	rolq	$60, %rcx
	movabsq	$-2882303761517117440, %rdx
	addq	%rcx, %rdx
	movq	%rdx, %xmm1
	ucomisd	%xmm1, %xmm0
	leaq	cp_true(%rip), %rcx
	leaq	cp_false(%rip), %rdx
	cmovaeq	%rcx, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r14
	jmpq	*%rcx
.Lcp_func_end181:
	.size	op_COMPARE_OP_GE_INT_FLOAT, .Lcp_func_end181-op_COMPARE_OP_GE_INT_FLOAT
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_EQ_STR,@function
op_COMPARE_OP_EQ_STR:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$32, %rsp
	.cfi_def_cfa_offset 48
	.cfi_offset %rbp, -16
	movq	-16(%r14), %rcx
	testb	$1, %cl
	je	.Lcp_BB182_11
	movq	%rcx, %rdx
	andq	$-4, %rdx
	leaq	cp_type_str(%rip), %rax
	movq	%rdx, (%rsp)
	cmpq	%rax, 8(%rdx)
	jne	.Lcp_BB182_11
	movq	-8(%r14), %rbp
	testb	$1, %bpl
	je	.Lcp_BB182_11
	movq	%rbp, %rbx
	andq	$-4, %rbx
	cmpq	%rax, 8(%rbx)
	jne	.Lcp_BB182_11
	movq	%rdi, 24(%rsp)
	leaq	-8(%r14), %rax
	movq	%rax, 8(%rsp)
	movq	%r12, %rdi
	movq	%rcx, 16(%rsp)
	movq	%rcx, %rsi
	movq	%rbp, %rdx
	callq	cp_same_text@PLT
	leaq	cp_true(%rip), %rcx
	leaq	cp_false(%rip), %rdx
	testb	%al, %al
	cmovneq	%rcx, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
	movq	8(%rsp), %r14
	movl	%ebp, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB182_7
	decl	(%rbx)
	je	.Lcp_BB182_6
.Lcp_BB182_7:
	movq	16(%rsp), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	movq	24(%rsp), %rdi
	jne	.Lcp_BB182_10
	movq	(%rsp), %rcx
	decl	(%rcx)
	je	.Lcp_BB182_9
.Lcp_BB182_10:
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*%rax
.Lcp_BB182_11:
	.cfi_def_cfa_offset 48
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_COMPARE_OP
.Lcp_BB182_6:
	.cfi_def_cfa_offset 48
	movq	%rbp, %rax
	callq	free_thunk
	jmp	.Lcp_BB182_7
.Lcp_BB182_9:
	callq	free_thunk
	jmp	.Lcp_BB182_10
.Lcp_func_end182:
	.size	op_COMPARE_OP_EQ_STR, .Lcp_func_end182-op_COMPARE_OP_EQ_STR
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_NE_STR,@function
op_COMPARE_OP_NE_STR:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$32, %rsp
	.cfi_def_cfa_offset 48
	.cfi_offset %rbp, -16
	movq	-16(%r14), %rcx
	testb	$1, %cl
	je	.Lcp_BB183_11
	movq	%rcx, %rdx
	andq	$-4, %rdx
	leaq	cp_type_str(%rip), %rax
	movq	%rdx, (%rsp)
	cmpq	%rax, 8(%rdx)
	jne	.Lcp_BB183_11
	movq	-8(%r14), %rbp
	testb	$1, %bpl
	je	.Lcp_BB183_11
	movq	%rbp, %rbx
	andq	$-4, %rbx
	cmpq	%rax, 8(%rbx)
	jne	.Lcp_BB183_11
	movq	%rdi, 24(%rsp)
	leaq	-8(%r14), %rax
	movq	%rax, 8(%rsp)
	movq	%r12, %rdi
	movq	%rcx, 16(%rsp)
	movq	%rcx, %rsi
	movq	%rbp, %rdx
	callq	cp_same_text@PLT
	leaq	cp_false(%rip), %rcx
	leaq	cp_true(%rip), %rdx
	testb	%al, %al
	cmovneq	%rcx, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
	movq	8(%rsp), %r14
	movl	%ebp, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB183_7
	decl	(%rbx)
	je	.Lcp_BB183_6
.Lcp_BB183_7:
	movq	16(%rsp), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	movq	24(%rsp), %rdi
	jne	.Lcp_BB183_10
	movq	(%rsp), %rcx
	decl	(%rcx)
	je	.Lcp_BB183_9
.Lcp_BB183_10:
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*%rax
.Lcp_BB183_11:
	.cfi_def_cfa_offset 48
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_COMPARE_OP
.Lcp_BB183_6:
	.cfi_def_cfa_offset 48
	movq	%rbp, %rax
	callq	free_thunk
	jmp	.Lcp_BB183_7
.Lcp_BB183_9:
	callq	free_thunk
	jmp	.Lcp_BB183_10
.Lcp_func_end183:
	.size	op_COMPARE_OP_NE_STR, .Lcp_func_end183-op_COMPARE_OP_NE_STR
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_LE_SET,@function
op_COMPARE_OP_LE_SET:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$32, %rsp
	.cfi_def_cfa_offset 48
	.cfi_offset %rbp, -16
	movq	-16(%r14), %r8
	testb	$1, %r8b
	je	.Lcp_BB184_8
	movq	-8(%r14), %rbx
	movq	%r8, %rax
	andq	$-4, %rax
	movq	%rax, 16(%rsp)
	movq	8(%rax), %rcx
	leaq	cp_type_set(%rip), %rax
	cmpq	%rax, %rcx
	je	.Lcp_BB184_3
	leaq	cp_type_frozenset(%rip), %rdx
	cmpq	%rdx, %rcx
	jne	.Lcp_BB184_8
.Lcp_BB184_3:
	testb	$1, %bl
	je	.Lcp_BB184_8
	movq	%rbx, %rbp
	andq	$-4, %rbp
	movq	8(%rbp), %rcx
	cmpq	%rax, %rcx
	je	.Lcp_BB184_6
	leaq	cp_type_frozenset(%rip), %rax
	cmpq	%rax, %rcx
	jne	.Lcp_BB184_8
.Lcp_BB184_6:
	movq	%rsi, 8(%rsp)
	movq	%r12, %rdi
	movq	%r8, 24(%rsp)
	movq	%r8, %rsi
	movq	%rbx, %rdx
	callq	cp_set_within@PLT
	cmpl	$2, %eax
	jge	.Lcp_BB184_7
	leaq	-8(%r14), %rcx
	testl	%eax, %eax
	leaq	cp_false(%rip), %rax
	leaq	cp_true(%rip), %rdx
	cmoveq	%rax, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB184_12
	decl	(%rbp)
	je	.Lcp_BB184_11
.Lcp_BB184_12:
	movq	24(%rsp), %rax
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB184_15
	movq	16(%rsp), %rdx
	decl	(%rdx)
	je	.Lcp_BB184_14
.Lcp_BB184_15:
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	movq	%rcx, %r14
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB184_7:
	.cfi_def_cfa_offset 48
	leaq	cp_handlers(%rip), %rdi
	movq	8(%rsp), %rsi
.Lcp_BB184_8:
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_COMPARE_OP
.Lcp_BB184_11:
	.cfi_def_cfa_offset 48
	movq	%rcx, %r14
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB184_12
.Lcp_BB184_14:
	movq	%rcx, %r14
	callq	free_thunk
	jmp	.Lcp_BB184_15
.Lcp_func_end184:
	.size	op_COMPARE_OP_LE_SET, .Lcp_func_end184-op_COMPARE_OP_LE_SET
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_GE_SET,@function
op_COMPARE_OP_GE_SET:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$32, %rsp
	.cfi_def_cfa_offset 48
	.cfi_offset %rbp, -16
	movq	-16(%r14), %rdx
	testb	$1, %dl
	je	.Lcp_BB185_8
	movq	-8(%r14), %rbx
	movq	%rdx, %rax
	andq	$-4, %rax
	movq	%rax, 16(%rsp)
	movq	8(%rax), %rcx
	leaq	cp_type_set(%rip), %rax
	cmpq	%rax, %rcx
	je	.Lcp_BB185_3
	leaq	cp_type_frozenset(%rip), %r8
	cmpq	%r8, %rcx
	jne	.Lcp_BB185_8
.Lcp_BB185_3:
	testb	$1, %bl
	je	.Lcp_BB185_8
	movq	%rbx, %rbp
	andq	$-4, %rbp
	movq	8(%rbp), %rcx
	cmpq	%rax, %rcx
	je	.Lcp_BB185_6
	leaq	cp_type_frozenset(%rip), %rax
	cmpq	%rax, %rcx
	jne	.Lcp_BB185_8
.Lcp_BB185_6:
	movq	%rsi, 8(%rsp)
	movq	%r12, %rdi
	movq	%rbx, %rsi
	movq	%rdx, 24(%rsp)
	callq	cp_set_within@PLT
	cmpl	$2, %eax
	jge	.Lcp_BB185_7
	leaq	-8(%r14), %rcx
	testl	%eax, %eax
	leaq	cp_false(%rip), %rax
	leaq	cp_true(%rip), %rdx
	cmoveq	%rax, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB185_12
	decl	(%rbp)
	je	.Lcp_BB185_11
.Lcp_BB185_12:
	movq	24(%rsp), %rax
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB185_15
	movq	16(%rsp), %rdx
	decl	(%rdx)
	je	.Lcp_BB185_14
.Lcp_BB185_15:
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	movq	%rcx, %r14
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB185_7:
	.cfi_def_cfa_offset 48
	leaq	cp_handlers(%rip), %rdi
	movq	8(%rsp), %rsi
.Lcp_BB185_8:
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_COMPARE_OP
.Lcp_BB185_11:
	.cfi_def_cfa_offset 48
	movq	%rcx, %r14
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB185_12
.Lcp_BB185_14:
	movq	%rcx, %r14
	callq	free_thunk
	jmp	.Lcp_BB185_15
.Lcp_func_end185:
	.size	op_COMPARE_OP_GE_SET, .Lcp_func_end185-op_COMPARE_OP_GE_SET
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_EQ_IDENTITY,@function
op_COMPARE_OP_EQ_IDENTITY:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	movl	8(%r15), %ebx
	testb	$1, %cl
	je	.Lcp_BB186_1
	movq	%rcx, %rdx
	andq	$-4, %rdx
	movq	8(%rdx), %rdx
	cmpl	%ebx, 16(%rdx)
	jne	.Lcp_BB186_6
	testb	$1, %al
	je	.Lcp_BB186_7
.Lcp_BB186_4:
	movq	%rax, %r8
	andq	$-4, %r8
	movq	8(%r8), %r8
.Lcp_BB186_8:
	cmpq	%r8, %rdx
	jne	op_COMPARE_OP
	cmpq	%rax, %rcx
	je	.Lcp_BB186_12
	movl	%ecx, %edx
	andl	$1, %edx
	andl	%eax, %edx
	movq	%rax, %rsi
	xorq	%rcx, %rsi
	cmpq	$2, %rsi
	sete	%bl
	andb	%dl, %bl
	cmpb	$1, %bl
	jne	.Lcp_BB186_11
.Lcp_BB186_12:
	leaq	cp_true+3(%rip), %rdx
	jmp	.Lcp_BB186_13
.Lcp_BB186_11:
	leaq	cp_false+3(%rip), %rdx
.Lcp_BB186_13:
	movq	%rdx, -16(%r14)
	addq	$-8, %r14
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB186_16
	movq	%rax, %rdx
	andq	$-4, %rdx
	decl	(%rdx)
	je	.Lcp_BB186_15
.Lcp_BB186_16:
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB186_19
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB186_18
.Lcp_BB186_19:
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB186_1:
	testb	$2, %cl
	leaq	cp_type_int(%rip), %r8
	leaq	cp_type_float(%rip), %rdx
	movq	%rdx, %r9
	cmoveq	%r8, %r9
	cmpl	%ebx, 16(%r9)
	jne	op_COMPARE_OP
	testb	$2, %cl
	cmoveq	%r8, %rdx
	testb	$1, %al
	jne	.Lcp_BB186_4
.Lcp_BB186_7:
	testb	$2, %al
	leaq	cp_type_int(%rip), %r9
	leaq	cp_type_float(%rip), %r8
	cmoveq	%r9, %r8
	jmp	.Lcp_BB186_8
.Lcp_BB186_6:
	jmp	op_COMPARE_OP
.Lcp_BB186_15:
	callq	free_thunk
	jmp	.Lcp_BB186_16
.Lcp_BB186_18:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB186_19
.Lcp_func_end186:
	.size	op_COMPARE_OP_EQ_IDENTITY, .Lcp_func_end186-op_COMPARE_OP_EQ_IDENTITY
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_NE_IDENTITY,@function
op_COMPARE_OP_NE_IDENTITY:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	movl	8(%r15), %ebx
	testb	$1, %cl
	je	.Lcp_BB187_1
	movq	%rcx, %rdx
	andq	$-4, %rdx
	movq	8(%rdx), %rdx
	cmpl	%ebx, 16(%rdx)
	jne	.Lcp_BB187_6
	testb	$1, %al
	je	.Lcp_BB187_7
.Lcp_BB187_4:
	movq	%rax, %r8
	andq	$-4, %r8
	movq	8(%r8), %r8
.Lcp_BB187_8:
	cmpq	%r8, %rdx
	jne	op_COMPARE_OP
	cmpq	%rax, %rcx
	jne	.Lcp_BB187_11
	leaq	cp_false+3(%rip), %rdx
	jmp	.Lcp_BB187_12
.Lcp_BB187_11:
	movl	%ecx, %esi
	andl	$1, %esi
	movq	%rax, %rdx
	xorq	%rcx, %rdx
	cmpq	$2, %rdx
	leaq	cp_true(%rip), %r8
	leaq	cp_false(%rip), %rdx
	cmovneq	%r8, %rdx
	testq	%rax, %rsi
	cmoveq	%r8, %rdx
	addq	$3, %rdx
.Lcp_BB187_12:
	movq	%rdx, -16(%r14)
	addq	$-8, %r14
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB187_15
	movq	%rax, %rdx
	andq	$-4, %rdx
	decl	(%rdx)
	je	.Lcp_BB187_14
.Lcp_BB187_15:
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB187_18
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB187_17
.Lcp_BB187_18:
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB187_1:
	testb	$2, %cl
	leaq	cp_type_int(%rip), %r8
	leaq	cp_type_float(%rip), %rdx
	movq	%rdx, %r9
	cmoveq	%r8, %r9
	cmpl	%ebx, 16(%r9)
	jne	op_COMPARE_OP
	testb	$2, %cl
	cmoveq	%r8, %rdx
	testb	$1, %al
	jne	.Lcp_BB187_4
.Lcp_BB187_7:
	testb	$2, %al
	leaq	cp_type_int(%rip), %r9
	leaq	cp_type_float(%rip), %r8
	cmoveq	%r9, %r8
	jmp	.Lcp_BB187_8
.Lcp_BB187_6:
	jmp	op_COMPARE_OP
.Lcp_BB187_14:
	callq	free_thunk
	jmp	.Lcp_BB187_15
.Lcp_BB187_17:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB187_18
.Lcp_func_end187:
	.size	op_COMPARE_OP_NE_IDENTITY, .Lcp_func_end187-op_COMPARE_OP_NE_IDENTITY
	.cfi_endproc
	.p2align	4
	.type	op_UNARY_NEGATIVE_INT,@function
op_UNARY_NEGATIVE_INT:
	.cfi_startproc
	movq	-8(%r14), %rax
	testb	$3, %al
	jne	op_UNARY_NEGATIVE
	negq	%rax
	jo	op_UNARY_NEGATIVE
	movq	%rax, -8(%r14)
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end188:
	.size	op_UNARY_NEGATIVE_INT, .Lcp_func_end188-op_UNARY_NEGATIVE_INT
	.cfi_endproc
	.p2align	4
	.type	op_UNARY_NEGATIVE_FLOAT,@function
op_UNARY_NEGATIVE_FLOAT:
	.cfi_startproc
	movq	-8(%r14), %rcx
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$2, %eax
	jne	op_COLD_UNARY_NEGATIVE_FLOAT
	rolq	$60, %rcx
	movabsq	$-9223372036854775808, %rax
	addq	%rcx, %rax
	rolq	$4, %rax
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$2, %edx
	jne	.Lcp_BB189_2
.Lcp_BB189_3:
	movq	%rax, -8(%r14)
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB189_2:
	movabsq	$6341068275337658368, %rax
	addq	%rax, %rcx
	movq	%rcx, %xmm0
	callq	box_thunk
	jmp	.Lcp_BB189_3
.Lcp_func_end189:
	.size	op_UNARY_NEGATIVE_FLOAT, .Lcp_func_end189-op_UNARY_NEGATIVE_FLOAT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_SUBSCR_LIST_INT,@function
op_BINARY_SUBSCR_LIST_INT:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$1, %al
	je	op_BINARY_SUBSCR
	movq	%rax, %rcx
	andq	$-4, %rcx
	leaq	cp_type_list(%rip), %rdx
	cmpq	%rdx, 8(%rcx)
	jne	op_BINARY_SUBSCR
	movq	-8(%r14), %rdx
	testb	$3, %dl
	jne	op_BINARY_SUBSCR
	sarq	$2, %rdx
	cmpq	24(%rcx), %rdx
	jae	op_BINARY_SUBSCR
	movq	16(%rcx), %rsi
	movq	(%rsi,%rdx,8), %rdx
	movl	%edx, %esi
	andl	$3, %esi
	cmpl	$1, %esi
	jne	.Lcp_BB190_6
	movq	%rdx, %rsi
	andq	$-4, %rsi
	incl	(%rsi)
.Lcp_BB190_6:
	movq	%rdx, -16(%r14)
	addq	$-8, %r14
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB190_9
	decl	(%rcx)
	je	.Lcp_BB190_8
.Lcp_BB190_9:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB190_8:
	callq	free_thunk
	jmp	.Lcp_BB190_9
.Lcp_func_end190:
	.size	op_BINARY_SUBSCR_LIST_INT, .Lcp_func_end190-op_BINARY_SUBSCR_LIST_INT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_SUBSCR_LIST_BACKWARDS,@function
op_BINARY_SUBSCR_LIST_BACKWARDS:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$1, %al
	je	op_BINARY_SUBSCR
	movq	%rax, %rcx
	andq	$-4, %rcx
	leaq	cp_type_list(%rip), %rdx
	cmpq	%rdx, 8(%rcx)
	jne	op_BINARY_SUBSCR
	movq	-8(%r14), %rdx
	testb	$3, %dl
	jne	op_BINARY_SUBSCR
	testq	%rdx, %rdx
	jns	op_BINARY_SUBSCR
	movq	%rdx, %r9
	sarq	$2, %r9
	movq	24(%rcx), %r8
	addq	%r8, %r9
	jae	op_BINARY_SUBSCR
	leaq	(%rdx,%r8,4), %rdx
	movq	16(%rcx), %rsi
	movq	(%rsi,%rdx,2), %rdx
	movl	%edx, %esi
	andl	$3, %esi
	cmpl	$1, %esi
	jne	.Lcp_BB191_7
	movq	%rdx, %rsi
	andq	$-4, %rsi
	incl	(%rsi)
.Lcp_BB191_7:
	movq	%rdx, -16(%r14)
	addq	$-8, %r14
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB191_10
	decl	(%rcx)
	je	.Lcp_BB191_9
.Lcp_BB191_10:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB191_9:
	callq	free_thunk
	jmp	.Lcp_BB191_10
.Lcp_func_end191:
	.size	op_BINARY_SUBSCR_LIST_BACKWARDS, .Lcp_func_end191-op_BINARY_SUBSCR_LIST_BACKWARDS
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_SUBSCR_TUPLE_INT,@function
op_BINARY_SUBSCR_TUPLE_INT:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$1, %al
	je	op_BINARY_SUBSCR
	movq	%rax, %rcx
	andq	$-4, %rcx
	leaq	cp_type_tuple(%rip), %rdx
	cmpq	%rdx, 8(%rcx)
	jne	op_BINARY_SUBSCR
	movq	-8(%r14), %rdx
	testb	$3, %dl
	jne	op_BINARY_SUBSCR
	sarq	$2, %rdx
	cmpq	16(%rcx), %rdx
	jae	op_BINARY_SUBSCR
	movq	32(%rcx,%rdx,8), %rdx
	movl	%edx, %esi
	andl	$3, %esi
	cmpl	$1, %esi
	jne	.Lcp_BB192_6
	movq	%rdx, %rsi
	andq	$-4, %rsi
	incl	(%rsi)
.Lcp_BB192_6:
	movq	%rdx, -16(%r14)
	addq	$-8, %r14
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB192_9
	decl	(%rcx)
	je	.Lcp_BB192_8
.Lcp_BB192_9:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB192_8:
	callq	free_thunk
	jmp	.Lcp_BB192_9
.Lcp_func_end192:
	.size	op_BINARY_SUBSCR_TUPLE_INT, .Lcp_func_end192-op_BINARY_SUBSCR_TUPLE_INT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_SUBSCR_TUPLE_BACKWARDS,@function
op_BINARY_SUBSCR_TUPLE_BACKWARDS:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$1, %al
	je	op_BINARY_SUBSCR
	movq	%rax, %rcx
	andq	$-4, %rcx
	leaq	cp_type_tuple(%rip), %rdx
	cmpq	%rdx, 8(%rcx)
	jne	op_BINARY_SUBSCR
	movq	-8(%r14), %rdx
	testb	$3, %dl
	jne	op_BINARY_SUBSCR
	testq	%rdx, %rdx
	jns	op_BINARY_SUBSCR
	movq	%rdx, %r9
	sarq	$2, %r9
	movq	16(%rcx), %r8
	addq	%r8, %r9
	jae	op_BINARY_SUBSCR
	leaq	(%rdx,%r8,4), %rdx
	movq	32(%rcx,%rdx,2), %rdx
	movl	%edx, %esi
	andl	$3, %esi
	cmpl	$1, %esi
	jne	.Lcp_BB193_7
	movq	%rdx, %rsi
	andq	$-4, %rsi
	incl	(%rsi)
.Lcp_BB193_7:
	movq	%rdx, -16(%r14)
	addq	$-8, %r14
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB193_10
	decl	(%rcx)
	je	.Lcp_BB193_9
.Lcp_BB193_10:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB193_9:
	callq	free_thunk
	jmp	.Lcp_BB193_10
.Lcp_func_end193:
	.size	op_BINARY_SUBSCR_TUPLE_BACKWARDS, .Lcp_func_end193-op_BINARY_SUBSCR_TUPLE_BACKWARDS
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_SUBSCR_ARRAY_DOUBLE,@function
op_BINARY_SUBSCR_ARRAY_DOUBLE:
	.cfi_startproc
	movq	-16(%r14), %rcx
	testb	$1, %cl
	je	op_BINARY_SUBSCR
	movq	%rcx, %rdx
	andq	$-4, %rdx
	leaq	cp_type_array(%rip), %rax
	cmpq	%rax, 8(%rdx)
	jne	op_BINARY_SUBSCR
	movq	-8(%r14), %rax
	testb	$3, %al
	jne	op_BINARY_SUBSCR
	cmpb	$100, 24(%rdx)
	jne	op_BINARY_SUBSCR
	sarq	$2, %rax
	cmpq	16(%rdx), %rax
	jae	op_BINARY_SUBSCR
	movq	32(%rdx), %rsi
	movq	(%rsi,%rax,8), %xmm0
	movq	%xmm0, %rsi
	movabsq	$2882303761517117440, %rax
	addq	%rsi, %rax
	rolq	$4, %rax
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$2, %esi
	jne	.Lcp_BB194_6
.Lcp_BB194_7:
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB194_10
	decl	(%rdx)
	je	.Lcp_BB194_9
.Lcp_BB194_10:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB194_6:
	callq	box_thunk
	jmp	.Lcp_BB194_7
.Lcp_BB194_9:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB194_10
.Lcp_func_end194:
	.size	op_BINARY_SUBSCR_ARRAY_DOUBLE, .Lcp_func_end194-op_BINARY_SUBSCR_ARRAY_DOUBLE
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_SUBSCR_ARRAY_DOUBLE_BACKWARDS,@function
op_BINARY_SUBSCR_ARRAY_DOUBLE_BACKWARDS:
	.cfi_startproc
	movq	-16(%r14), %rcx
	testb	$1, %cl
	je	op_BINARY_SUBSCR
	movq	%rcx, %rdx
	andq	$-4, %rdx
	leaq	cp_type_array(%rip), %rax
	cmpq	%rax, 8(%rdx)
	jne	op_BINARY_SUBSCR
	movq	-8(%r14), %rax
	testb	$3, %al
	jne	op_BINARY_SUBSCR
	cmpb	$100, 24(%rdx)
	jne	op_BINARY_SUBSCR
	testq	%rax, %rax
	jns	op_BINARY_SUBSCR
	movq	%rax, %r9
	sarq	$2, %r9
	movq	16(%rdx), %r8
	addq	%r8, %r9
	jae	op_BINARY_SUBSCR
	leaq	(%rax,%r8,4), %rax
	movq	32(%rdx), %rsi
	movq	(%rsi,%rax,2), %xmm0
	movq	%xmm0, %rsi
	movabsq	$2882303761517117440, %rax
	addq	%rsi, %rax
	rolq	$4, %rax
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$2, %esi
	jne	.Lcp_BB195_7
.Lcp_BB195_8:
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB195_11
	decl	(%rdx)
	je	.Lcp_BB195_10
.Lcp_BB195_11:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB195_7:
	callq	box_thunk
	jmp	.Lcp_BB195_8
.Lcp_BB195_10:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB195_11
.Lcp_func_end195:
	.size	op_BINARY_SUBSCR_ARRAY_DOUBLE_BACKWARDS, .Lcp_func_end195-op_BINARY_SUBSCR_ARRAY_DOUBLE_BACKWARDS
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_SUBSCR_ARRAY_INTEGER,@function
op_BINARY_SUBSCR_ARRAY_INTEGER:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$1, %al
	je	op_BINARY_SUBSCR
	movq	%rax, %rcx
	andq	$-4, %rcx
	leaq	cp_type_array(%rip), %rdx
	cmpq	%rdx, 8(%rcx)
	jne	op_BINARY_SUBSCR
	movq	-8(%r14), %rdx
	testb	$3, %dl
	jne	op_BINARY_SUBSCR
	movzbl	24(%rcx), %ebx
	cmpl	$108, %ebx
	je	.Lcp_BB196_5
	cmpl	$113, %ebx
	jne	op_BINARY_SUBSCR
.Lcp_BB196_5:
	sarq	$2, %rdx
	cmpq	16(%rcx), %rdx
	jae	op_BINARY_SUBSCR
	movq	40(%rcx), %r8
	movq	(%r8,%rdx,8), %rdx
	movabsq	$2305843009213693952, %r8
	addq	%rdx, %r8
	shrq	$62, %r8
	jne	op_BINARY_SUBSCR
	shlq	$2, %rdx
	movq	%rdx, -16(%r14)
	addq	$-8, %r14
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB196_10
	decl	(%rcx)
	je	.Lcp_BB196_9
.Lcp_BB196_10:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB196_9:
	callq	free_thunk
	jmp	.Lcp_BB196_10
.Lcp_func_end196:
	.size	op_BINARY_SUBSCR_ARRAY_INTEGER, .Lcp_func_end196-op_BINARY_SUBSCR_ARRAY_INTEGER
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_SUBSCR_ARRAY_INTEGER_BACKWARDS,@function
op_BINARY_SUBSCR_ARRAY_INTEGER_BACKWARDS:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$1, %al
	je	op_BINARY_SUBSCR
	movq	%rax, %rcx
	andq	$-4, %rcx
	leaq	cp_type_array(%rip), %rdx
	cmpq	%rdx, 8(%rcx)
	jne	op_BINARY_SUBSCR
	movq	-8(%r14), %rdx
	testb	$3, %dl
	jne	op_BINARY_SUBSCR
	movzbl	24(%rcx), %ebx
	cmpl	$108, %ebx
	je	.Lcp_BB197_5
	cmpl	$113, %ebx
	jne	op_BINARY_SUBSCR
.Lcp_BB197_5:
	testq	%rdx, %rdx
	jns	op_BINARY_SUBSCR
	movq	%rdx, %r9
	sarq	$2, %r9
	movq	16(%rcx), %r8
	addq	%r8, %r9
	jae	op_BINARY_SUBSCR
	leaq	(%rdx,%r8,4), %rdx
	movq	40(%rcx), %r8
	movq	(%r8,%rdx,2), %rdx
	movabsq	$2305843009213693952, %r8
	addq	%rdx, %r8
	shrq	$62, %r8
	jne	op_BINARY_SUBSCR
	shlq	$2, %rdx
	movq	%rdx, -16(%r14)
	addq	$-8, %r14
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB197_11
	decl	(%rcx)
	je	.Lcp_BB197_10
.Lcp_BB197_11:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB197_10:
	callq	free_thunk
	jmp	.Lcp_BB197_11
.Lcp_func_end197:
	.size	op_BINARY_SUBSCR_ARRAY_INTEGER_BACKWARDS, .Lcp_func_end197-op_BINARY_SUBSCR_ARRAY_INTEGER_BACKWARDS
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_SUBSCR_ARRAY_INT32,@function
op_BINARY_SUBSCR_ARRAY_INT32:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$1, %al
	je	op_BINARY_SUBSCR
	movq	%rax, %rcx
	andq	$-4, %rcx
	leaq	cp_type_array(%rip), %rdx
	cmpq	%rdx, 8(%rcx)
	jne	op_BINARY_SUBSCR
	movq	-8(%r14), %rdx
	testb	$3, %dl
	jne	op_BINARY_SUBSCR
	cmpb	$105, 24(%rcx)
	jne	op_BINARY_SUBSCR
	movq	%rdx, %r8
	sarq	$2, %r8
	cmpq	16(%rcx), %r8
	jae	op_BINARY_SUBSCR
	movq	48(%rcx), %rsi
	movslq	(%rsi,%rdx), %rdx
	shlq	$2, %rdx
	movq	%rdx, -16(%r14)
	addq	$-8, %r14
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB198_8
	decl	(%rcx)
	je	.Lcp_BB198_7
.Lcp_BB198_8:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB198_7:
	callq	free_thunk
	jmp	.Lcp_BB198_8
.Lcp_func_end198:
	.size	op_BINARY_SUBSCR_ARRAY_INT32, .Lcp_func_end198-op_BINARY_SUBSCR_ARRAY_INT32
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_SUBSCR_ARRAY_INT32_BACKWARDS,@function
op_BINARY_SUBSCR_ARRAY_INT32_BACKWARDS:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$1, %al
	je	op_BINARY_SUBSCR
	movq	%rax, %rcx
	andq	$-4, %rcx
	leaq	cp_type_array(%rip), %rdx
	cmpq	%rdx, 8(%rcx)
	jne	op_BINARY_SUBSCR
	movq	-8(%r14), %rdx
	testb	$3, %dl
	jne	op_BINARY_SUBSCR
	cmpb	$105, 24(%rcx)
	jne	op_BINARY_SUBSCR
	testq	%rdx, %rdx
	jns	op_BINARY_SUBSCR
	movq	%rdx, %r9
	sarq	$2, %r9
	movq	16(%rcx), %r8
	addq	%r8, %r9
	jae	op_BINARY_SUBSCR
	addq	48(%rcx), %rdx
	movslq	(%rdx,%r8,4), %rdx
	shlq	$2, %rdx
	movq	%rdx, -16(%r14)
	addq	$-8, %r14
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB199_9
	decl	(%rcx)
	je	.Lcp_BB199_8
.Lcp_BB199_9:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB199_8:
	callq	free_thunk
	jmp	.Lcp_BB199_9
.Lcp_func_end199:
	.size	op_BINARY_SUBSCR_ARRAY_INT32_BACKWARDS, .Lcp_func_end199-op_BINARY_SUBSCR_ARRAY_INT32_BACKWARDS
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_SUBSCR_STR_INT,@function
op_BINARY_SUBSCR_STR_INT:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	-16(%r14), %rbp
	testb	$1, %bpl
	je	.Lcp_BB200_8
	movq	%rbp, %rbx
	andq	$-4, %rbx
	leaq	cp_type_str(%rip), %rax
	cmpq	%rax, 8(%rbx)
	jne	.Lcp_BB200_8
	movq	-8(%r14), %rdx
	testb	$3, %dl
	jne	.Lcp_BB200_8
	sarq	$2, %rdx
	cmpq	24(%rbx), %rdx
	jae	.Lcp_BB200_8
	movq	%r12, %rdi
	movq	%rbp, %rsi
	callq	cp_str_item@PLT
	leaq	-8(%r14), %rcx
	movq	%rax, -16(%r14)
	movl	%ebp, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB200_7
	decl	(%rbx)
	je	.Lcp_BB200_6
.Lcp_BB200_7:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	movq	%rcx, %r14
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB200_8:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_BINARY_SUBSCR
.Lcp_BB200_6:
	.cfi_def_cfa_offset 16
	movq	%rcx, %r14
	movq	%rbp, %rax
	callq	free_thunk
	jmp	.Lcp_BB200_7
.Lcp_func_end200:
	.size	op_BINARY_SUBSCR_STR_INT, .Lcp_func_end200-op_BINARY_SUBSCR_STR_INT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_SUBSCR_STR_BACKWARDS,@function
op_BINARY_SUBSCR_STR_BACKWARDS:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	-16(%r14), %rbp
	testb	$1, %bpl
	je	.Lcp_BB201_9
	movq	%rbp, %rbx
	andq	$-4, %rbx
	leaq	cp_type_str(%rip), %rax
	cmpq	%rax, 8(%rbx)
	jne	.Lcp_BB201_9
	movq	-8(%r14), %rax
	testb	$3, %al
	jne	.Lcp_BB201_9
	testq	%rax, %rax
	jns	.Lcp_BB201_9
	movq	%rax, %rdx
	sarq	$2, %rdx
	movq	24(%rbx), %rcx
	addq	%rcx, %rdx
	jae	.Lcp_BB201_9
	leaq	(%rax,%rcx,4), %rdx
	sarq	$2, %rdx
	movq	%r12, %rdi
	movq	%rbp, %rsi
	callq	cp_str_item@PLT
	leaq	-8(%r14), %rcx
	movq	%rax, -16(%r14)
	movl	%ebp, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB201_8
	decl	(%rbx)
	je	.Lcp_BB201_7
.Lcp_BB201_8:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	movq	%rcx, %r14
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB201_9:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_BINARY_SUBSCR
.Lcp_BB201_7:
	.cfi_def_cfa_offset 16
	movq	%rcx, %r14
	movq	%rbp, %rax
	callq	free_thunk
	jmp	.Lcp_BB201_8
.Lcp_func_end201:
	.size	op_BINARY_SUBSCR_STR_BACKWARDS, .Lcp_func_end201-op_BINARY_SUBSCR_STR_BACKWARDS
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_SUBSCR_BYTES_INT,@function
op_BINARY_SUBSCR_BYTES_INT:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$1, %al
	je	op_BINARY_SUBSCR
	movq	%rax, %rcx
	andq	$-4, %rcx
	leaq	cp_type_bytes(%rip), %rdx
	cmpq	%rdx, 8(%rcx)
	jne	op_BINARY_SUBSCR
	movq	-8(%r14), %rdx
	testb	$3, %dl
	jne	op_BINARY_SUBSCR
	sarq	$2, %rdx
	cmpq	24(%rcx), %rdx
	jae	op_BINARY_SUBSCR
	movzbl	32(%rcx,%rdx), %edx
	shll	$2, %edx
	movq	%rdx, -16(%r14)
	addq	$-8, %r14
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB202_7
	decl	(%rcx)
	je	.Lcp_BB202_6
.Lcp_BB202_7:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB202_6:
	callq	free_thunk
	jmp	.Lcp_BB202_7
.Lcp_func_end202:
	.size	op_BINARY_SUBSCR_BYTES_INT, .Lcp_func_end202-op_BINARY_SUBSCR_BYTES_INT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_SUBSCR_BYTES_BACKWARDS,@function
op_BINARY_SUBSCR_BYTES_BACKWARDS:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$1, %al
	je	op_BINARY_SUBSCR
	movq	%rax, %rcx
	andq	$-4, %rcx
	leaq	cp_type_bytes(%rip), %rdx
	cmpq	%rdx, 8(%rcx)
	jne	op_BINARY_SUBSCR
	movq	-8(%r14), %rdx
	testb	$3, %dl
	jne	op_BINARY_SUBSCR
	testq	%rdx, %rdx
	jns	op_BINARY_SUBSCR
	movq	%rdx, %r9
	sarq	$2, %r9
	movq	24(%rcx), %r8
	addq	%r8, %r9
	jae	op_BINARY_SUBSCR
	leaq	(%rdx,%r8,4), %rdx
	sarq	$2, %rdx
	movzbl	32(%rcx,%rdx), %edx
	shll	$2, %edx
	movq	%rdx, -16(%r14)
	addq	$-8, %r14
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB203_8
	decl	(%rcx)
	je	.Lcp_BB203_7
.Lcp_BB203_8:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB203_7:
	callq	free_thunk
	jmp	.Lcp_BB203_8
.Lcp_func_end203:
	.size	op_BINARY_SUBSCR_BYTES_BACKWARDS, .Lcp_func_end203-op_BINARY_SUBSCR_BYTES_BACKWARDS
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_SUBSCR_DICT_STR,@function
op_BINARY_SUBSCR_DICT_STR:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$32, %rsp
	.cfi_def_cfa_offset 48
	.cfi_offset %rbp, -16
	movq	-16(%r14), %rcx
	testb	$1, %cl
	je	.Lcp_BB204_6
	movq	%rcx, %rdx
	andq	$-4, %rdx
	leaq	cp_type_dict(%rip), %rax
	movq	%rdx, 16(%rsp)
	cmpq	%rax, 8(%rdx)
	jne	.Lcp_BB204_6
	movq	-8(%r14), %rbx
	testb	$1, %bl
	je	.Lcp_BB204_6
	movq	%rbx, %rbp
	andq	$-4, %rbp
	leaq	cp_type_str(%rip), %rax
	cmpq	%rax, 8(%rbp)
	jne	.Lcp_BB204_6
	movq	%rsi, 8(%rsp)
	movq	%r12, %rdi
	movq	%rcx, 24(%rsp)
	movq	%rcx, %rsi
	movq	%rbx, %rdx
	callq	cp_find_text@PLT
	cmpq	$3, %rax
	je	.Lcp_BB204_5
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB204_10
	decl	(%rbp)
	je	.Lcp_BB204_9
.Lcp_BB204_10:
	movq	24(%rsp), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB204_13
	movq	16(%rsp), %rcx
	decl	(%rcx)
	je	.Lcp_BB204_12
.Lcp_BB204_13:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB204_5:
	.cfi_def_cfa_offset 48
	leaq	cp_handlers(%rip), %rdi
	movq	8(%rsp), %rsi
.Lcp_BB204_6:
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_BINARY_SUBSCR
.Lcp_BB204_9:
	.cfi_def_cfa_offset 48
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB204_10
.Lcp_BB204_12:
	callq	free_thunk
	jmp	.Lcp_BB204_13
.Lcp_func_end204:
	.size	op_BINARY_SUBSCR_DICT_STR, .Lcp_func_end204-op_BINARY_SUBSCR_DICT_STR
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_SUBSCR_DICT,@function
op_BINARY_SUBSCR_DICT:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movq	-16(%r14), %rcx
	testb	$1, %cl
	je	.Lcp_BB205_4
	movq	%rcx, %rbx
	andq	$-4, %rbx
	leaq	cp_type_dict(%rip), %rax
	cmpq	%rax, 8(%rbx)
	jne	.Lcp_BB205_4
	movq	%rsi, (%rsp)
	movq	-8(%r14), %rbp
	movq	%r12, %rdi
	movq	%rcx, 8(%rsp)
	movq	%rcx, %rsi
	movq	%rbp, %rdx
	callq	cp_find_plainly@PLT
	cmpq	$3, %rax
	je	.Lcp_BB205_3
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	movl	%ebp, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB205_8
	movq	%rbp, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB205_7
.Lcp_BB205_8:
	movq	8(%rsp), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB205_11
	decl	(%rbx)
	je	.Lcp_BB205_10
.Lcp_BB205_11:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB205_3:
	.cfi_def_cfa_offset 32
	leaq	cp_handlers(%rip), %rdi
	movq	(%rsp), %rsi
.Lcp_BB205_4:
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_BINARY_SUBSCR
.Lcp_BB205_7:
	.cfi_def_cfa_offset 32
	movq	%rbp, %rax
	callq	free_thunk
	jmp	.Lcp_BB205_8
.Lcp_BB205_10:
	callq	free_thunk
	jmp	.Lcp_BB205_11
.Lcp_func_end205:
	.size	op_BINARY_SUBSCR_DICT, .Lcp_func_end205-op_BINARY_SUBSCR_DICT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_SUBSCR_LIST_SLICE,@function
op_BINARY_SUBSCR_LIST_SLICE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$96, %rsp
	.cfi_def_cfa_offset 112
	.cfi_offset %rbp, -16
	movq	-16(%r14), %rax
	movq	%rax, 8(%rsp)
	testb	$1, %al
	je	.Lcp_BB206_46
	movq	8(%rsp), %rcx
	andq	$-4, %rcx
	leaq	cp_type_list(%rip), %rax
	movq	%rcx, 72(%rsp)
	cmpq	%rax, 8(%rcx)
	jne	.Lcp_BB206_46
	movq	-8(%r14), %r8
	testb	$1, %r8b
	je	.Lcp_BB206_46
	movq	%r8, %r10
	andq	$-4, %r10
	leaq	cp_type_slice(%rip), %rax
	cmpq	%rax, 8(%r10)
	jne	.Lcp_BB206_46
	movq	16(%r10), %rdx
	movl	%edx, %r11d
	andl	$3, %r11d
	leaq	cp_none+3(%rip), %rax
	movq	%rax, %rcx
	xorq	$2, %rcx
	cmpq	%rcx, %rdx
	je	.Lcp_BB206_7
	cmpq	%rax, %rdx
	je	.Lcp_BB206_7
	testq	%r11, %r11
	jne	.Lcp_BB206_46
.Lcp_BB206_7:
	movq	24(%r10), %rbx
	cmpq	%rcx, %rbx
	je	.Lcp_BB206_10
	cmpq	%rax, %rbx
	je	.Lcp_BB206_10
	movq	%rbx, %r9
	andl	$3, %ebx
	movq	%r9, %rbx
	jne	.Lcp_BB206_46
.Lcp_BB206_10:
	movq	32(%r10), %r9
	cmpq	%rcx, %r9
	je	.Lcp_BB206_13
	cmpq	%rax, %r9
	je	.Lcp_BB206_13
	andl	$3, %r9d
	jne	.Lcp_BB206_46
.Lcp_BB206_13:
	cmpl	$1, %r11d
	jne	.Lcp_BB206_15
	movq	%rdx, %rax
	andq	$-4, %rax
	incl	(%rax)
	movq	24(%r10), %rbx
.Lcp_BB206_15:
	movl	%ebx, %ebp
	andl	$3, %ebp
	cmpq	$1, %rbp
	jne	.Lcp_BB206_17
	movq	%rbx, %rax
	andq	$-4, %rax
	incl	(%rax)
.Lcp_BB206_17:
	movq	%rbx, 16(%rsp)
	movq	%r11, 48(%rsp)
	movq	%rsi, 64(%rsp)
	movq	%r8, 88(%rsp)
	movq	%r10, 80(%rsp)
	movq	32(%r10), %rax
	movl	%eax, %ebx
	andl	$3, %ebx
	cmpq	$1, %rbx
	movq	%rdx, 56(%rsp)
	movq	%rbp, 40(%rsp)
	movq	%rax, 32(%rsp)
	jne	.Lcp_BB206_36
	movq	%r13, 24(%rsp)
	movq	8(%rsp), %rsi
	movq	%rax, %rbp
	andq	$-4, %rbp
	incl	(%rbp)
	movq	%r12, %rdi
	movq	16(%rsp), %rcx
	movq	%rax, %r8
	callq	cp_list_span@PLT
	testq	%rax, %rax
	js	.Lcp_BB206_37
	movq	24(%rsp), %r13
	jmp	.Lcp_BB206_20
.Lcp_BB206_36:
	movq	%r12, %rdi
	movq	8(%rsp), %rsi
	movq	16(%rsp), %rcx
	movq	%rax, %r8
	callq	cp_list_span@PLT
	testq	%rax, %rax
	js	.Lcp_BB206_39
.Lcp_BB206_20:
	leaq	-8(%r14), %rbp
	shlq	$2, %rax
	sarq	$2, %rax
	movq	%r12, %rdi
	movq	8(%rsp), %rsi
	movq	%rax, %rdx
	callq	cp_list_part@PLT
	movq	%rax, -16(%r14)
	cmpl	$1, %ebx
	movq	32(%rsp), %rax
	jne	.Lcp_BB206_23
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB206_22
.Lcp_BB206_23:
	cmpl	$1, 40(%rsp)
	movq	56(%rsp), %rcx
	movq	88(%rsp), %rdx
	movq	80(%rsp), %rsi
	movq	48(%rsp), %rdi
	movq	16(%rsp), %rax
	jne	.Lcp_BB206_26
	movq	%rax, %r8
	andq	$-4, %r8
	decl	(%r8)
	je	.Lcp_BB206_25
.Lcp_BB206_26:
	cmpl	$1, %edi
	jne	.Lcp_BB206_29
.Lcp_BB206_27:
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB206_28
.Lcp_BB206_29:
	movl	%edx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB206_32
	decl	(%rsi)
	je	.Lcp_BB206_31
.Lcp_BB206_32:
	movq	8(%rsp), %rax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB206_35
	movq	72(%rsp), %rax
	decl	(%rax)
	je	.Lcp_BB206_34
.Lcp_BB206_35:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	movq	%rbp, %r14
	addq	$96, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB206_37:
	.cfi_def_cfa_offset 112
	decl	(%rbp)
	movq	24(%rsp), %r13
	movq	40(%rsp), %rbp
	je	.Lcp_BB206_38
.Lcp_BB206_39:
	cmpl	$1, %ebp
	jne	.Lcp_BB206_42
.Lcp_BB206_40:
	movq	16(%rsp), %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB206_41
.Lcp_BB206_42:
	cmpl	$1, 48(%rsp)
	movq	56(%rsp), %rax
	movq	64(%rsp), %rsi
	jne	.Lcp_BB206_45
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB206_44
.Lcp_BB206_45:
	leaq	cp_handlers(%rip), %rdi
.Lcp_BB206_46:
	addq	$96, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_BINARY_SUBSCR
.Lcp_BB206_22:
	.cfi_def_cfa_offset 112
	movq	%rbp, %r14
	callq	free_thunk
	jmp	.Lcp_BB206_23
.Lcp_BB206_25:
	movq	%rbp, %r14
	callq	free_thunk
	cmpl	$1, %edi
	je	.Lcp_BB206_27
	jmp	.Lcp_BB206_29
.Lcp_BB206_28:
	movq	%rbp, %r14
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB206_29
.Lcp_BB206_31:
	movq	%rbp, %r14
	movq	%rdx, %rax
	callq	free_thunk
	jmp	.Lcp_BB206_32
.Lcp_BB206_34:
	movq	%rbp, %r14
	movq	8(%rsp), %rax
	callq	free_thunk
	jmp	.Lcp_BB206_35
.Lcp_BB206_38:
	movq	24(%rsp), %r13
	movq	32(%rsp), %rax
	callq	free_thunk
	movq	24(%rsp), %r13
	cmpl	$1, %ebp
	je	.Lcp_BB206_40
	jmp	.Lcp_BB206_42
.Lcp_BB206_41:
	movq	16(%rsp), %rax
	callq	free_thunk
	jmp	.Lcp_BB206_42
.Lcp_BB206_44:
	callq	free_thunk
	jmp	.Lcp_BB206_45
.Lcp_func_end206:
	.size	op_BINARY_SUBSCR_LIST_SLICE, .Lcp_func_end206-op_BINARY_SUBSCR_LIST_SLICE
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_SLICE_LIST,@function
op_BINARY_SLICE_LIST:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$48, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbp, -16
	movq	-24(%r14), %rbp
	testb	$1, %bpl
	je	.Lcp_BB207_10
	movq	%rbp, %rcx
	andq	$-4, %rcx
	leaq	cp_type_list(%rip), %rax
	movq	%rcx, 24(%rsp)
	cmpq	%rax, 8(%rcx)
	jne	.Lcp_BB207_10
	movq	-16(%r14), %rdx
	movq	-8(%r14), %rcx
	movl	%edx, %r8d
	andl	$3, %r8d
	leaq	cp_none+3(%rip), %rax
	movq	%rax, %r9
	xorq	$2, %r9
	cmpq	%r9, %rdx
	je	.Lcp_BB207_5
	cmpq	%rax, %rdx
	je	.Lcp_BB207_5
	testq	%r8, %r8
	jne	.Lcp_BB207_10
.Lcp_BB207_5:
	movl	%ecx, %ebx
	andl	$3, %ebx
	cmpq	%r9, %rcx
	je	.Lcp_BB207_8
	cmpq	%rax, %rcx
	je	.Lcp_BB207_8
	testq	%rbx, %rbx
	jne	.Lcp_BB207_10
.Lcp_BB207_8:
	movq	%r8, 32(%rsp)
	movq	%r15, 16(%rsp)
	movq	%r13, %r15
	movq	%rsi, 8(%rsp)
	leaq	cp_none+3(%rip), %r8
	movq	%r12, %rdi
	movq	%rbp, %rsi
	movq	%rdx, 40(%rsp)
	movq	%rcx, %r13
	callq	cp_list_span@PLT
	testq	%rax, %rax
	js	.Lcp_BB207_9
	shlq	$2, %rax
	sarq	$2, %rax
	movq	%r12, %rdi
	movq	%rbp, 8(%rsp)
	movq	%rbp, %rsi
	movq	%rax, %rdx
	callq	cp_list_part@PLT
	leaq	-16(%r14), %rdx
	movq	%rax, -24(%r14)
	cmpl	$1, %ebx
	movq	%r15, %r8
	movq	16(%rsp), %r15
	jne	.Lcp_BB207_14
	movq	%r13, %rax
	movq	%r13, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB207_13
.Lcp_BB207_14:
	cmpl	$1, 32(%rsp)
	movq	40(%rsp), %rax
	jne	.Lcp_BB207_17
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB207_16
.Lcp_BB207_17:
	movq	8(%rsp), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB207_20
	movq	24(%rsp), %rcx
	decl	(%rcx)
	je	.Lcp_BB207_19
.Lcp_BB207_20:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	movq	%r8, %r13
	movq	%rdx, %r14
	addq	$48, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB207_9:
	.cfi_def_cfa_offset 64
	leaq	cp_handlers(%rip), %rdi
	movq	%r15, %r13
	movq	16(%rsp), %r15
	movq	8(%rsp), %rsi
.Lcp_BB207_10:
	addq	$48, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_BINARY_SLICE
.Lcp_BB207_13:
	.cfi_def_cfa_offset 64
	movq	%r8, %r13
	movq	%rdx, %r14
	callq	free_thunk
	jmp	.Lcp_BB207_14
.Lcp_BB207_16:
	movq	%r8, %r13
	movq	%rdx, %r14
	callq	free_thunk
	jmp	.Lcp_BB207_17
.Lcp_BB207_19:
	movq	%r8, %r13
	movq	%rdx, %r14
	callq	free_thunk
	jmp	.Lcp_BB207_20
.Lcp_func_end207:
	.size	op_BINARY_SLICE_LIST, .Lcp_func_end207-op_BINARY_SLICE_LIST
	.cfi_endproc
	.p2align	4
	.type	op_STORE_SLICE_LIST,@function
op_STORE_SLICE_LIST:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$64, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbp, -16
	movq	%r15, %r9
	movq	-32(%r14), %rbx
	testb	$1, %bl
	je	.Lcp_BB208_2
	movq	%rbx, %rcx
	andq	$-4, %rcx
	leaq	cp_type_list(%rip), %rax
	cmpq	%rax, 8(%rcx)
	jne	.Lcp_BB208_2
	movq	-24(%r14), %rbp
	testb	$1, %bpl
	je	.Lcp_BB208_2
	movq	%rbp, %r8
	andq	$-4, %r8
	cmpq	%rax, 8(%r8)
	jne	.Lcp_BB208_2
	movq	%rcx, 32(%rsp)
	movq	-16(%r14), %rdx
	movq	-8(%r14), %rcx
	movl	%edx, %r10d
	andl	$3, %r10d
	leaq	cp_none+3(%rip), %rax
	movq	%rax, %r11
	xorq	$2, %r11
	cmpq	%r11, %rdx
	je	.Lcp_BB208_9
	cmpq	%rax, %rdx
	je	.Lcp_BB208_9
	testq	%r10, %r10
	jne	.Lcp_BB208_2
.Lcp_BB208_9:
	movq	%r8, 24(%rsp)
	movl	%ecx, %r15d
	andl	$3, %r15d
	cmpq	%r11, %rcx
	je	.Lcp_BB208_12
	cmpq	%rax, %rcx
	je	.Lcp_BB208_12
	testq	%r15, %r15
	jne	.Lcp_BB208_2
.Lcp_BB208_12:
	movq	%r10, 48(%rsp)
	movq	%rsi, (%rsp)
	movq	%r9, 16(%rsp)
	movq	%r13, 8(%rsp)
	movq	%r12, %rdi
	movq	%rbp, %rsi
	movq	%rdx, 56(%rsp)
	movq	%rcx, %r13
	movq	%rbx, %r8
	callq	cp_list_place@PLT
	testq	%rax, %rax
	js	.Lcp_BB208_13
	addq	$-32, %r14
	movq	%r12, %rdi
	movq	%rbp, 40(%rsp)
	movq	%rbp, %rsi
	movq	%rax, %rdx
	movq	%rbx, (%rsp)
	movq	%rbx, %rcx
	callq	cp_list_overwrite@PLT
	cmpl	$1, %r15d
	movq	8(%rsp), %r8
	movq	16(%rsp), %r15
	jne	.Lcp_BB208_17
	movq	%r13, %rax
	movq	%r13, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB208_16
.Lcp_BB208_17:
	cmpl	$1, 48(%rsp)
	movq	56(%rsp), %rax
	jne	.Lcp_BB208_20
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB208_19
.Lcp_BB208_20:
	movq	40(%rsp), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	movq	(%rsp), %rcx
	jne	.Lcp_BB208_23
	movq	24(%rsp), %rdx
	decl	(%rdx)
	je	.Lcp_BB208_22
.Lcp_BB208_23:
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB208_26
	movq	32(%rsp), %rax
	decl	(%rax)
	je	.Lcp_BB208_25
.Lcp_BB208_26:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	movq	%r8, %r13
	addq	$64, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB208_2:
	.cfi_def_cfa_offset 80
	movq	%r9, %r15
.Lcp_BB208_3:
	addq	$64, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_STORE_SLICE
.Lcp_BB208_13:
	.cfi_def_cfa_offset 80
	leaq	cp_handlers(%rip), %rdi
	movq	8(%rsp), %r13
	movq	16(%rsp), %r15
	movq	(%rsp), %rsi
	jmp	.Lcp_BB208_3
.Lcp_BB208_16:
	movq	%r8, %r13
	callq	free_thunk
	jmp	.Lcp_BB208_17
.Lcp_BB208_19:
	movq	%r8, %r13
	callq	free_thunk
	jmp	.Lcp_BB208_20
.Lcp_BB208_22:
	movq	%r8, %r13
	callq	free_thunk
	jmp	.Lcp_BB208_23
.Lcp_BB208_25:
	movq	%r8, %r13
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB208_26
.Lcp_func_end208:
	.size	op_STORE_SLICE_LIST, .Lcp_func_end208-op_STORE_SLICE_LIST
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_SUBSCR_GETITEM,@function
op_BINARY_SUBSCR_GETITEM:
	.cfi_startproc
	movq	-16(%r14), %rax
	movl	8(%r15), %ecx
	testb	$1, %al
	je	.Lcp_BB209_2
	movq	%rax, %rdx
	andq	$-4, %rdx
	movq	8(%rdx), %rdx
.Lcp_BB209_3:
	cmpl	%ecx, 16(%rdx)
	jne	op_BINARY_SUBSCR
	movq	12(%r15), %r9
	leaq	3(%r9), %rcx
	movq	%rcx, %r8
	andq	$-4, %r8
	movq	16(%r8), %r10
	andq	$-4, %r10
	movl	64(%r10), %edx
	movl	68(%r10), %r10d
	testb	$1, 40(%r13)
	jne	.Lcp_BB209_5
	movq	(%r13), %r11
	movl	68(%r11), %r11d
	leaq	64(,%r11,8), %r11
	addq	%r13, %r11
	jmp	.Lcp_BB209_7
.Lcp_BB209_5:
	movq	56(%r13), %r11
.Lcp_BB209_7:
	leaq	(%r11,%rdx,8), %rdx
	leaq	(%rdx,%r10,8), %rdx
	addq	$64, %rdx
	cmpq	24(%r12), %rdx
	ja	op_BINARY_SUBSCR
	movl	36(%r13), %edx
	cmpl	20(%r12), %edx
	jae	op_BINARY_SUBSCR
	movq	-8(%r14), %rsi
	addq	$-16, %r14
	movq	%r15, 16(%r13)
	leaq	64(%r13), %rdx
	subq	%rdx, %r14
	shrq	$3, %r14
	movl	%r14d, 32(%r13)
	movl	$5, 44(%r13)
	movl	%ecx, %edi
	andl	$3, %edi
	cmpq	$1, %rdi
	jne	.Lcp_BB209_10
	incl	(%r8)
	jmp	.Lcp_BB209_15
.Lcp_BB209_10:
	cmpl	$3, %edi
	je	.Lcp_BB209_11
.Lcp_BB209_15:
	movl	%eax, %edi
	notl	%edi
	testb	$3, %dil
	je	.Lcp_BB209_16
.Lcp_BB209_19:
	movq	%rax, %rdi
.Lcp_BB209_20:
	movl	%esi, %eax
	notl	%eax
	testb	$3, %al
	je	.Lcp_BB209_21
.Lcp_BB209_24:
	movq	%rsi, %rax
.Lcp_BB209_25:
	testb	$1, 40(%r13)
	jne	.Lcp_BB209_26
	movq	(%r13), %rsi
	movl	68(%rsi), %esi
	leaq	(%rdx,%rsi,8), %rdx
	jmp	.Lcp_BB209_28
.Lcp_BB209_26:
	movq	56(%r13), %rdx
.Lcp_BB209_28:
	movq	%rdi, (%rdx)
	movq	%rax, 8(%rdx)
	movq	%rcx, %rax
	andq	$-4, %rax
	movq	16(%rax), %rdi
	andq	$-4, %rdi
	movl	64(%rdi), %esi
	cmpq	$3, %rsi
	jb	.Lcp_BB209_31
	movl	$2, %eax
	.p2align	4
.Lcp_BB209_30:
	movq	$3, (%rdx,%rax,8)
	incq	%rax
	cmpq	%rax, %rsi
	jne	.Lcp_BB209_30
.Lcp_BB209_31:
	leaq	(%rdx,%rsi,8), %rax
	movq	%rdi, (%rdx,%rsi,8)
	movq	%r13, 8(%rdx,%rsi,8)
	movq	16(%rdi), %r15
	movq	%r15, 16(%rdx,%rsi,8)
	movq	%rcx, 24(%rdx,%rsi,8)
	movl	$0, 32(%rdx,%rsi,8)
	movl	36(%r13), %ecx
	incl	%ecx
	movl	%ecx, 36(%rdx,%rsi,8)
	movl	$0, 40(%rdx,%rsi,8)
	movq	$0, 48(%rdx,%rsi,8)
	leaq	(%rdx,%rsi,8), %r14
	addq	$64, %r14
	movq	%rax, (%r12)
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r13
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB209_2:
	testb	$2, %al
	leaq	cp_type_int(%rip), %r8
	leaq	cp_type_float(%rip), %rdx
	cmoveq	%r8, %rdx
	jmp	.Lcp_BB209_3
.Lcp_BB209_11:
	testq	%r9, %r9
	je	.Lcp_BB209_12
	testb	$1, 4(%r8)
	jne	.Lcp_BB209_15
	incl	(%r8)
	andq	$-3, %rcx
	jmp	.Lcp_BB209_15
.Lcp_BB209_16:
	movl	$3, %edi
	cmpq	$3, %rax
	je	.Lcp_BB209_20
	movq	%rax, %rdi
	andq	$-4, %rdi
	testb	$1, 4(%rdi)
	jne	.Lcp_BB209_19
	incl	(%rdi)
	andq	$-3, %rax
	jmp	.Lcp_BB209_19
.Lcp_BB209_21:
	movl	$3, %eax
	cmpq	$3, %rsi
	je	.Lcp_BB209_25
	movq	%rsi, %rax
	andq	$-4, %rax
	testb	$1, 4(%rax)
	jne	.Lcp_BB209_24
	incl	(%rax)
	andq	$-3, %rsi
	jmp	.Lcp_BB209_24
.Lcp_BB209_12:
	movl	$3, %ecx
	jmp	.Lcp_BB209_15
.Lcp_func_end209:
	.size	op_BINARY_SUBSCR_GETITEM, .Lcp_func_end209-op_BINARY_SUBSCR_GETITEM
	.cfi_endproc
	.p2align	4
	.type	op_CONTAINS_OP_DICT,@function
op_CONTAINS_OP_DICT:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movq	-8(%r14), %rbx
	testb	$1, %bl
	je	.Lcp_BB210_4
	movq	%rbx, %rbp
	andq	$-4, %rbp
	leaq	cp_type_dict(%rip), %rax
	cmpq	%rax, 8(%rbp)
	jne	.Lcp_BB210_4
	movq	%rsi, (%rsp)
	movq	-16(%r14), %rdx
	movq	%r12, %rdi
	movq	%rbx, %rsi
	movq	%rdx, 8(%rsp)
	callq	cp_dict_has@PLT
	cmpl	$2, %eax
	jge	.Lcp_BB210_3
	leaq	-8(%r14), %rcx
	testl	%eax, %eax
	setne	%al
	testl	$-1024, (%rsp)
	setne	%dl
	xorb	%al, %dl
	leaq	cp_true(%rip), %rax
	leaq	cp_false(%rip), %rdx
	cmovneq	%rax, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB210_8
	decl	(%rbp)
	je	.Lcp_BB210_7
.Lcp_BB210_8:
	movq	8(%rsp), %rax
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB210_11
	movq	%rax, %rdx
	andq	$-4, %rdx
	decl	(%rdx)
	je	.Lcp_BB210_10
.Lcp_BB210_11:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	movq	%rcx, %r14
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB210_3:
	.cfi_def_cfa_offset 32
	leaq	cp_handlers(%rip), %rdi
	movq	(%rsp), %rsi
.Lcp_BB210_4:
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_CONTAINS_OP
.Lcp_BB210_7:
	.cfi_def_cfa_offset 32
	movq	%rcx, %r14
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB210_8
.Lcp_BB210_10:
	movq	%rcx, %r14
	callq	free_thunk
	jmp	.Lcp_BB210_11
.Lcp_func_end210:
	.size	op_CONTAINS_OP_DICT, .Lcp_func_end210-op_CONTAINS_OP_DICT
	.cfi_endproc
	.p2align	4
	.type	op_CONTAINS_OP_SET,@function
op_CONTAINS_OP_SET:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movq	-8(%r14), %rbx
	testb	$1, %bl
	je	.Lcp_BB211_5
	movq	-16(%r14), %rdx
	movq	%rbx, %rbp
	andq	$-4, %rbp
	movq	8(%rbp), %rax
	leaq	cp_type_set(%rip), %rcx
	cmpq	%rcx, %rax
	je	.Lcp_BB211_3
	leaq	cp_type_frozenset(%rip), %rcx
	cmpq	%rcx, %rax
	jne	.Lcp_BB211_5
.Lcp_BB211_3:
	movq	%rsi, (%rsp)
	movq	%r12, %rdi
	movq	%rbx, %rsi
	movq	%rdx, 8(%rsp)
	callq	cp_set_has@PLT
	cmpl	$2, %eax
	jge	.Lcp_BB211_4
	leaq	-8(%r14), %rcx
	testl	%eax, %eax
	setne	%al
	testl	$-1024, (%rsp)
	setne	%dl
	xorb	%al, %dl
	leaq	cp_true(%rip), %rax
	leaq	cp_false(%rip), %rdx
	cmovneq	%rax, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB211_9
	decl	(%rbp)
	je	.Lcp_BB211_8
.Lcp_BB211_9:
	movq	8(%rsp), %rax
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB211_12
	movq	%rax, %rdx
	andq	$-4, %rdx
	decl	(%rdx)
	je	.Lcp_BB211_11
.Lcp_BB211_12:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	movq	%rcx, %r14
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB211_4:
	.cfi_def_cfa_offset 32
	leaq	cp_handlers(%rip), %rdi
	movq	(%rsp), %rsi
.Lcp_BB211_5:
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_CONTAINS_OP
.Lcp_BB211_8:
	.cfi_def_cfa_offset 32
	movq	%rcx, %r14
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB211_9
.Lcp_BB211_11:
	movq	%rcx, %r14
	callq	free_thunk
	jmp	.Lcp_BB211_12
.Lcp_func_end211:
	.size	op_CONTAINS_OP_SET, .Lcp_func_end211-op_CONTAINS_OP_SET
	.cfi_endproc
	.p2align	4
	.type	op_STORE_SUBSCR_LIST_INT,@function
op_STORE_SUBSCR_LIST_INT:
	.cfi_startproc
	movq	-16(%r14), %rcx
	testb	$1, %cl
	je	op_STORE_SUBSCR
	movq	%rcx, %rdx
	andq	$-4, %rdx
	leaq	cp_type_list(%rip), %rax
	cmpq	%rax, 8(%rdx)
	jne	op_STORE_SUBSCR
	movq	-8(%r14), %r8
	testb	$3, %r8b
	jne	op_STORE_SUBSCR
	sarq	$2, %r8
	cmpq	24(%rdx), %r8
	jae	op_STORE_SUBSCR
	movq	-24(%r14), %rax
	movl	%eax, %esi
	notl	%esi
	testb	$3, %sil
	je	.Lcp_BB212_5
.Lcp_BB212_8:
	movq	%rax, %rsi
.Lcp_BB212_9:
	addq	$-24, %r14
	movq	16(%rdx), %r9
	movq	(%r9,%r8,8), %rax
	movq	%rsi, (%r9,%r8,8)
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$1, %esi
	jne	.Lcp_BB212_12
	movq	%rax, %rsi
	andq	$-4, %rsi
	decl	(%rsi)
	je	.Lcp_BB212_11
.Lcp_BB212_12:
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB212_15
	decl	(%rdx)
	je	.Lcp_BB212_14
.Lcp_BB212_15:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB212_5:
	movl	$3, %esi
	cmpq	$3, %rax
	je	.Lcp_BB212_9
	movq	%rax, %rsi
	andq	$-4, %rsi
	testb	$1, 4(%rsi)
	jne	.Lcp_BB212_8
	incl	(%rsi)
	andq	$-3, %rax
	jmp	.Lcp_BB212_8
.Lcp_BB212_11:
	callq	free_thunk
	jmp	.Lcp_BB212_12
.Lcp_BB212_14:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB212_15
.Lcp_func_end212:
	.size	op_STORE_SUBSCR_LIST_INT, .Lcp_func_end212-op_STORE_SUBSCR_LIST_INT
	.cfi_endproc
	.p2align	4
	.type	op_STORE_SUBSCR_LIST_BACKWARDS,@function
op_STORE_SUBSCR_LIST_BACKWARDS:
	.cfi_startproc
	movq	-16(%r14), %rcx
	testb	$1, %cl
	je	op_STORE_SUBSCR
	movq	%rcx, %rdx
	andq	$-4, %rdx
	leaq	cp_type_list(%rip), %rax
	cmpq	%rax, 8(%rdx)
	jne	op_STORE_SUBSCR
	movq	-8(%r14), %r8
	testb	$3, %r8b
	jne	op_STORE_SUBSCR
	testq	%r8, %r8
	jns	op_STORE_SUBSCR
	movq	%r8, %rax
	sarq	$2, %rax
	movq	24(%rdx), %r9
	addq	%r9, %rax
	jae	op_STORE_SUBSCR
	movq	-24(%r14), %rax
	leaq	(%r8,%r9,4), %rsi
	movl	%eax, %ebx
	notl	%ebx
	testb	$3, %bl
	je	.Lcp_BB213_6
.Lcp_BB213_9:
	movq	%rax, %r8
.Lcp_BB213_10:
	addq	$-24, %r14
	movq	16(%rdx), %r9
	movq	(%r9,%rsi,2), %rax
	movq	%r8, (%r9,%rsi,2)
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$1, %esi
	jne	.Lcp_BB213_13
	movq	%rax, %rsi
	andq	$-4, %rsi
	decl	(%rsi)
	je	.Lcp_BB213_12
.Lcp_BB213_13:
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB213_16
	decl	(%rdx)
	je	.Lcp_BB213_15
.Lcp_BB213_16:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB213_6:
	movl	$3, %r8d
	cmpq	$3, %rax
	je	.Lcp_BB213_10
	movq	%rax, %r8
	andq	$-4, %r8
	testb	$1, 4(%r8)
	jne	.Lcp_BB213_9
	incl	(%r8)
	andq	$-3, %rax
	jmp	.Lcp_BB213_9
.Lcp_BB213_12:
	callq	free_thunk
	jmp	.Lcp_BB213_13
.Lcp_BB213_15:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB213_16
.Lcp_func_end213:
	.size	op_STORE_SUBSCR_LIST_BACKWARDS, .Lcp_func_end213-op_STORE_SUBSCR_LIST_BACKWARDS
	.cfi_endproc
	.p2align	4
	.type	op_STORE_SUBSCR_ARRAY_DOUBLE,@function
op_STORE_SUBSCR_ARRAY_DOUBLE:
	.cfi_startproc
	movq	-24(%r14), %rcx
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$2, %eax
	jne	op_COLD_STORE_SUBSCR_ARRAY_DOUBLE
	movq	-16(%r14), %rax
	testb	$1, %al
	je	op_STORE_SUBSCR
	movq	%rax, %rdx
	andq	$-4, %rdx
	leaq	cp_type_array(%rip), %r8
	cmpq	%r8, 8(%rdx)
	jne	op_STORE_SUBSCR
	movq	-8(%r14), %r8
	testb	$3, %r8b
	jne	op_STORE_SUBSCR
	cmpb	$100, 24(%rdx)
	jne	op_STORE_SUBSCR
	sarq	$2, %r8
	cmpq	16(%rdx), %r8
	jae	op_STORE_SUBSCR
	rolq	$60, %rcx
	addq	$-24, %r14
	movabsq	$-2882303761517117440, %rsi
	addq	%rcx, %rsi
	movq	32(%rdx), %rcx
	movq	%rsi, (%rcx,%r8,8)
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB214_9
	decl	(%rdx)
	je	.Lcp_BB214_8
.Lcp_BB214_9:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB214_8:
	callq	free_thunk
	jmp	.Lcp_BB214_9
.Lcp_func_end214:
	.size	op_STORE_SUBSCR_ARRAY_DOUBLE, .Lcp_func_end214-op_STORE_SUBSCR_ARRAY_DOUBLE
	.cfi_endproc
	.p2align	4
	.type	op_STORE_SUBSCR_ARRAY_DOUBLE_BACKWARDS,@function
op_STORE_SUBSCR_ARRAY_DOUBLE_BACKWARDS:
	.cfi_startproc
	movq	-24(%r14), %rcx
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$2, %eax
	jne	op_COLD_STORE_SUBSCR_ARRAY_DOUBLE_BACKWARDS
	movq	-16(%r14), %rax
	testb	$1, %al
	je	op_STORE_SUBSCR
	movq	%rax, %rdx
	andq	$-4, %rdx
	leaq	cp_type_array(%rip), %r8
	cmpq	%r8, 8(%rdx)
	jne	op_STORE_SUBSCR
	movq	-8(%r14), %r8
	testb	$3, %r8b
	jne	op_STORE_SUBSCR
	cmpb	$100, 24(%rdx)
	jne	op_STORE_SUBSCR
	testq	%r8, %r8
	jns	op_STORE_SUBSCR
	movq	%r8, %r10
	sarq	$2, %r10
	movq	16(%rdx), %r9
	addq	%r9, %r10
	jae	op_STORE_SUBSCR
	addq	$-24, %r14
	rolq	$60, %rcx
	leaq	(%r8,%r9,4), %rsi
	movabsq	$-2882303761517117440, %r8
	addq	%rcx, %r8
	movq	32(%rdx), %rcx
	movq	%r8, (%rcx,%rsi,2)
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB215_10
	decl	(%rdx)
	je	.Lcp_BB215_9
.Lcp_BB215_10:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB215_9:
	callq	free_thunk
	jmp	.Lcp_BB215_10
.Lcp_func_end215:
	.size	op_STORE_SUBSCR_ARRAY_DOUBLE_BACKWARDS, .Lcp_func_end215-op_STORE_SUBSCR_ARRAY_DOUBLE_BACKWARDS
	.cfi_endproc
	.p2align	4
	.type	op_STORE_SUBSCR_ARRAY_INTEGER,@function
op_STORE_SUBSCR_ARRAY_INTEGER:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$1, %al
	je	op_STORE_SUBSCR
	movq	%rax, %rcx
	andq	$-4, %rcx
	leaq	cp_type_array(%rip), %rdx
	cmpq	%rdx, 8(%rcx)
	jne	op_STORE_SUBSCR
	movq	-8(%r14), %rdx
	testb	$3, %dl
	jne	op_STORE_SUBSCR
	movq	-24(%r14), %r8
	movzbl	24(%rcx), %ebx
	cmpl	$108, %ebx
	je	.Lcp_BB216_5
	cmpl	$113, %ebx
	jne	op_STORE_SUBSCR
.Lcp_BB216_5:
	testb	$3, %r8b
	jne	op_STORE_SUBSCR
	sarq	$2, %rdx
	cmpq	16(%rcx), %rdx
	jae	op_STORE_SUBSCR
	addq	$-24, %r14
	sarq	$2, %r8
	movq	40(%rcx), %rsi
	movq	%r8, (%rsi,%rdx,8)
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB216_10
	decl	(%rcx)
	je	.Lcp_BB216_9
.Lcp_BB216_10:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB216_9:
	callq	free_thunk
	jmp	.Lcp_BB216_10
.Lcp_func_end216:
	.size	op_STORE_SUBSCR_ARRAY_INTEGER, .Lcp_func_end216-op_STORE_SUBSCR_ARRAY_INTEGER
	.cfi_endproc
	.p2align	4
	.type	op_STORE_SUBSCR_ARRAY_INTEGER_BACKWARDS,@function
op_STORE_SUBSCR_ARRAY_INTEGER_BACKWARDS:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$1, %al
	je	op_STORE_SUBSCR
	movq	%rax, %rcx
	andq	$-4, %rcx
	leaq	cp_type_array(%rip), %rdx
	cmpq	%rdx, 8(%rcx)
	jne	op_STORE_SUBSCR
	movq	-8(%r14), %rdx
	testb	$3, %dl
	jne	op_STORE_SUBSCR
	movq	-24(%r14), %r8
	movzbl	24(%rcx), %ebx
	cmpl	$108, %ebx
	je	.Lcp_BB217_5
	cmpl	$113, %ebx
	jne	op_STORE_SUBSCR
.Lcp_BB217_5:
	testb	$3, %r8b
	jne	op_STORE_SUBSCR
	testq	%rdx, %rdx
	jns	op_STORE_SUBSCR
	movq	%rdx, %r10
	sarq	$2, %r10
	movq	16(%rcx), %r9
	addq	%r9, %r10
	jae	op_STORE_SUBSCR
	addq	$-24, %r14
	leaq	(%rdx,%r9,4), %rdx
	sarq	$2, %r8
	movq	40(%rcx), %rsi
	movq	%r8, (%rsi,%rdx,2)
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB217_11
	decl	(%rcx)
	je	.Lcp_BB217_10
.Lcp_BB217_11:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB217_10:
	callq	free_thunk
	jmp	.Lcp_BB217_11
.Lcp_func_end217:
	.size	op_STORE_SUBSCR_ARRAY_INTEGER_BACKWARDS, .Lcp_func_end217-op_STORE_SUBSCR_ARRAY_INTEGER_BACKWARDS
	.cfi_endproc
	.p2align	4
	.type	op_STORE_SUBSCR_ARRAY_INT32,@function
op_STORE_SUBSCR_ARRAY_INT32:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$1, %al
	je	op_STORE_SUBSCR
	movq	%rax, %rcx
	andq	$-4, %rcx
	leaq	cp_type_array(%rip), %rdx
	cmpq	%rdx, 8(%rcx)
	jne	op_STORE_SUBSCR
	movq	-8(%r14), %rdx
	testb	$3, %dl
	jne	op_STORE_SUBSCR
	cmpb	$105, 24(%rcx)
	jne	op_STORE_SUBSCR
	movq	-24(%r14), %r8
	testb	$3, %r8b
	jne	op_STORE_SUBSCR
	movq	%rdx, %r9
	sarq	$2, %r9
	cmpq	16(%rcx), %r9
	jae	op_STORE_SUBSCR
	movabsq	$-8589934589, %r9
	addq	%r8, %r9
	movabsq	$-17179869182, %r10
	cmpq	%r10, %r9
	jbe	op_STORE_SUBSCR
	addq	$-24, %r14
	shrq	$2, %r8
	movq	48(%rcx), %rsi
	movl	%r8d, (%rsi,%rdx)
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB218_10
	decl	(%rcx)
	je	.Lcp_BB218_9
.Lcp_BB218_10:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB218_9:
	callq	free_thunk
	jmp	.Lcp_BB218_10
.Lcp_func_end218:
	.size	op_STORE_SUBSCR_ARRAY_INT32, .Lcp_func_end218-op_STORE_SUBSCR_ARRAY_INT32
	.cfi_endproc
	.p2align	4
	.type	op_STORE_SUBSCR_ARRAY_INT32_BACKWARDS,@function
op_STORE_SUBSCR_ARRAY_INT32_BACKWARDS:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$1, %al
	je	op_STORE_SUBSCR
	movq	%rax, %rcx
	andq	$-4, %rcx
	leaq	cp_type_array(%rip), %rdx
	cmpq	%rdx, 8(%rcx)
	jne	op_STORE_SUBSCR
	movq	-8(%r14), %rdx
	testb	$3, %dl
	jne	op_STORE_SUBSCR
	cmpb	$105, 24(%rcx)
	jne	op_STORE_SUBSCR
	movq	-24(%r14), %r8
	testb	$3, %r8b
	jne	op_STORE_SUBSCR
	testq	%rdx, %rdx
	jns	op_STORE_SUBSCR
	movq	%rdx, %r10
	sarq	$2, %r10
	movq	16(%rcx), %r9
	addq	%r9, %r10
	jae	op_STORE_SUBSCR
	movabsq	$-8589934589, %r10
	addq	%r8, %r10
	movabsq	$-17179869182, %r11
	cmpq	%r11, %r10
	jbe	op_STORE_SUBSCR
	addq	$-24, %r14
	shrq	$2, %r8
	addq	48(%rcx), %rdx
	movl	%r8d, (%rdx,%r9,4)
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB219_11
	decl	(%rcx)
	je	.Lcp_BB219_10
.Lcp_BB219_11:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB219_10:
	callq	free_thunk
	jmp	.Lcp_BB219_11
.Lcp_func_end219:
	.size	op_STORE_SUBSCR_ARRAY_INT32_BACKWARDS, .Lcp_func_end219-op_STORE_SUBSCR_ARRAY_INT32_BACKWARDS
	.cfi_endproc
	.p2align	4
	.type	op_STORE_SUBSCR_BYTEARRAY,@function
op_STORE_SUBSCR_BYTEARRAY:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movq	%r13, %rcx
	movq	-16(%r14), %rbp
	testb	$1, %bpl
	je	.Lcp_BB220_2
	movq	%rbp, %r13
	andq	$-4, %r13
	leaq	cp_type_bytearray(%rip), %rax
	cmpq	%rax, 8(%r13)
	jne	.Lcp_BB220_2
	movq	-8(%r14), %rdx
	testb	$3, %dl
	jne	.Lcp_BB220_2
	movq	-24(%r14), %rbx
	testb	$3, %bl
	jne	.Lcp_BB220_2
	cmpq	$1021, %rbx
	jae	.Lcp_BB220_2
	movq	%rsi, 8(%rsp)
	movq	%r15, (%rsp)
	movq	%rcx, %r15
	sarq	$2, %rdx
	movq	%r12, %rdi
	movq	%rbp, %rsi
	callq	cp_bytearray_place@PLT
	testq	%rax, %rax
	js	.Lcp_BB220_8
	addq	$-24, %r14
	shlq	$2, %rax
	sarq	$2, %rax
	shrq	$2, %rbx
	movq	%r12, %rdi
	movq	%rbp, %rsi
	movq	%rax, %rdx
	movq	%rbx, %rcx
	callq	cp_bytearray_put@PLT
	movl	%ebp, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	movq	%r15, %rcx
	movq	(%rsp), %r15
	jne	.Lcp_BB220_12
	decl	(%r13)
	je	.Lcp_BB220_11
.Lcp_BB220_12:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	movq	%rcx, %r13
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB220_2:
	.cfi_def_cfa_offset 32
	movq	%rcx, %r13
.Lcp_BB220_3:
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_STORE_SUBSCR
.Lcp_BB220_8:
	.cfi_def_cfa_offset 32
	leaq	cp_handlers(%rip), %rdi
	movq	%r15, %r13
	movq	(%rsp), %r15
	movq	8(%rsp), %rsi
	jmp	.Lcp_BB220_3
.Lcp_BB220_11:
	movq	%rcx, %r13
	movq	%rbp, %rax
	callq	free_thunk
	jmp	.Lcp_BB220_12
.Lcp_func_end220:
	.size	op_STORE_SUBSCR_BYTEARRAY, .Lcp_func_end220-op_STORE_SUBSCR_BYTEARRAY
	.cfi_endproc
	.p2align	4
	.type	op_STORE_SUBSCR_SETITEM,@function
op_STORE_SUBSCR_SETITEM:
	.cfi_startproc
	movq	-16(%r14), %rdx
	movl	8(%r15), %eax
	testb	$1, %dl
	je	.Lcp_BB221_2
	movq	%rdx, %rcx
	andq	$-4, %rcx
	movq	8(%rcx), %rcx
.Lcp_BB221_3:
	cmpl	%eax, 16(%rcx)
	jne	op_STORE_SUBSCR
	movq	12(%r15), %r9
	leaq	3(%r9), %rcx
	movq	%rcx, %r8
	andq	$-4, %r8
	movq	16(%r8), %r10
	andq	$-4, %r10
	movl	64(%r10), %eax
	movl	68(%r10), %r10d
	testb	$1, 40(%r13)
	jne	.Lcp_BB221_5
	movq	(%r13), %r11
	movl	68(%r11), %r11d
	leaq	64(,%r11,8), %r11
	addq	%r13, %r11
	jmp	.Lcp_BB221_7
.Lcp_BB221_5:
	movq	56(%r13), %r11
.Lcp_BB221_7:
	leaq	(%r11,%rax,8), %rax
	leaq	(%rax,%r10,8), %rax
	addq	$64, %rax
	cmpq	24(%r12), %rax
	ja	op_STORE_SUBSCR
	movl	36(%r13), %eax
	cmpl	20(%r12), %eax
	jae	op_STORE_SUBSCR
	leaq	-24(%r14), %r10
	movq	-24(%r14), %rsi
	movq	-8(%r14), %rdi
	movq	%r15, 16(%r13)
	leaq	64(%r13), %rax
	subq	%rax, %r10
	shrq	$3, %r10
	movl	%r10d, 32(%r13)
	movl	$5, 44(%r13)
	movl	%ecx, %r10d
	andl	$3, %r10d
	cmpq	$1, %r10
	jne	.Lcp_BB221_10
	incl	(%r8)
	jmp	.Lcp_BB221_15
.Lcp_BB221_10:
	cmpl	$3, %r10d
	je	.Lcp_BB221_11
.Lcp_BB221_15:
	movl	%edx, %ebx
	notl	%ebx
	testb	$3, %bl
	je	.Lcp_BB221_16
.Lcp_BB221_19:
	movq	%rdx, %r8
.Lcp_BB221_20:
	movl	%edi, %edx
	notl	%edx
	testb	$3, %dl
	je	.Lcp_BB221_21
.Lcp_BB221_24:
	movq	%rdi, %rdx
.Lcp_BB221_25:
	movl	%esi, %edi
	notl	%edi
	testb	$3, %dil
	je	.Lcp_BB221_26
.Lcp_BB221_29:
	movq	%rsi, %rdi
.Lcp_BB221_30:
	testb	$1, 40(%r13)
	jne	.Lcp_BB221_31
	movq	(%r13), %rsi
	movl	68(%rsi), %esi
	leaq	(%rax,%rsi,8), %rsi
	jmp	.Lcp_BB221_33
.Lcp_BB221_31:
	movq	56(%r13), %rsi
.Lcp_BB221_33:
	movq	%r8, (%rsi)
	movq	%rdx, 8(%rsi)
	movq	%rdi, 16(%rsi)
	movq	%rcx, %rax
	andq	$-4, %rax
	movq	16(%rax), %rdi
	andq	$-4, %rdi
	movl	64(%rdi), %edx
	cmpq	$4, %rdx
	jb	.Lcp_BB221_36
	movl	$3, %eax
	.p2align	4
.Lcp_BB221_35:
	movq	$3, (%rsi,%rax,8)
	incq	%rax
	cmpq	%rax, %rdx
	jne	.Lcp_BB221_35
.Lcp_BB221_36:
	leaq	(%rsi,%rdx,8), %rax
	movq	%rdi, (%rsi,%rdx,8)
	movq	%r13, 8(%rsi,%rdx,8)
	movq	16(%rdi), %r15
	movq	%r15, 16(%rsi,%rdx,8)
	movq	%rcx, 24(%rsi,%rdx,8)
	movl	$0, 32(%rsi,%rdx,8)
	movl	36(%r13), %ecx
	incl	%ecx
	movl	%ecx, 36(%rsi,%rdx,8)
	movq	$0, 48(%rsi,%rdx,8)
	movl	$64, 40(%rsi,%rdx,8)
	leaq	(%rsi,%rdx,8), %r14
	addq	$64, %r14
	movq	%rax, (%r12)
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r13
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB221_2:
	testb	$2, %dl
	leaq	cp_type_int(%rip), %r8
	leaq	cp_type_float(%rip), %rcx
	cmoveq	%r8, %rcx
	jmp	.Lcp_BB221_3
.Lcp_BB221_11:
	testq	%r9, %r9
	je	.Lcp_BB221_12
	testb	$1, 4(%r8)
	jne	.Lcp_BB221_15
	incl	(%r8)
	andq	$-3, %rcx
	jmp	.Lcp_BB221_15
.Lcp_BB221_16:
	movl	$3, %r8d
	cmpq	$3, %rdx
	je	.Lcp_BB221_20
	movq	%rdx, %r8
	andq	$-4, %r8
	testb	$1, 4(%r8)
	jne	.Lcp_BB221_19
	incl	(%r8)
	andq	$-3, %rdx
	jmp	.Lcp_BB221_19
.Lcp_BB221_21:
	movl	$3, %edx
	cmpq	$3, %rdi
	je	.Lcp_BB221_25
	movq	%rdi, %rdx
	andq	$-4, %rdx
	testb	$1, 4(%rdx)
	jne	.Lcp_BB221_24
	incl	(%rdx)
	andq	$-3, %rdi
	jmp	.Lcp_BB221_24
.Lcp_BB221_26:
	movl	$3, %edi
	cmpq	$3, %rsi
	je	.Lcp_BB221_30
	movq	%rsi, %rdi
	andq	$-4, %rdi
	testb	$1, 4(%rdi)
	jne	.Lcp_BB221_29
	incl	(%rdi)
	andq	$-3, %rsi
	jmp	.Lcp_BB221_29
.Lcp_BB221_12:
	movl	$3, %ecx
	jmp	.Lcp_BB221_15
.Lcp_func_end221:
	.size	op_STORE_SUBSCR_SETITEM, .Lcp_func_end221-op_STORE_SUBSCR_SETITEM
	.cfi_endproc
	.p2align	4
	.type	op_TO_BOOL_STR,@function
op_TO_BOOL_STR:
	.cfi_startproc
	movq	-8(%r14), %rax
	testb	$1, %al
	je	op_TO_BOOL
	movq	%rax, %rcx
	andq	$-4, %rcx
	leaq	cp_type_str(%rip), %rdx
	cmpq	%rdx, 8(%rcx)
	jne	op_TO_BOOL
	cmpq	$0, 24(%rcx)
	leaq	cp_false(%rip), %rdx
	leaq	cp_true(%rip), %rsi
	cmoveq	%rdx, %rsi
	addq	$3, %rsi
	movq	%rsi, -8(%r14)
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB222_5
	decl	(%rcx)
	je	.Lcp_BB222_4
.Lcp_BB222_5:
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB222_4:
	callq	free_thunk
	jmp	.Lcp_BB222_5
.Lcp_func_end222:
	.size	op_TO_BOOL_STR, .Lcp_func_end222-op_TO_BOOL_STR
	.cfi_endproc
	.p2align	4
	.type	op_TO_BOOL_BYTES,@function
op_TO_BOOL_BYTES:
	.cfi_startproc
	movq	-8(%r14), %rax
	testb	$1, %al
	je	op_TO_BOOL
	movq	%rax, %rcx
	andq	$-4, %rcx
	leaq	cp_type_bytes(%rip), %rdx
	cmpq	%rdx, 8(%rcx)
	jne	op_TO_BOOL
	cmpq	$0, 24(%rcx)
	leaq	cp_false(%rip), %rdx
	leaq	cp_true(%rip), %rsi
	cmoveq	%rdx, %rsi
	addq	$3, %rsi
	movq	%rsi, -8(%r14)
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB223_5
	decl	(%rcx)
	je	.Lcp_BB223_4
.Lcp_BB223_5:
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB223_4:
	callq	free_thunk
	jmp	.Lcp_BB223_5
.Lcp_func_end223:
	.size	op_TO_BOOL_BYTES, .Lcp_func_end223-op_TO_BOOL_BYTES
	.cfi_endproc
	.p2align	4
	.type	op_TO_BOOL_LIST,@function
op_TO_BOOL_LIST:
	.cfi_startproc
	movq	-8(%r14), %rax
	testb	$1, %al
	je	op_TO_BOOL
	movq	%rax, %rcx
	andq	$-4, %rcx
	leaq	cp_type_list(%rip), %rdx
	cmpq	%rdx, 8(%rcx)
	jne	op_TO_BOOL
	cmpq	$0, 24(%rcx)
	leaq	cp_false(%rip), %rdx
	leaq	cp_true(%rip), %rsi
	cmoveq	%rdx, %rsi
	addq	$3, %rsi
	movq	%rsi, -8(%r14)
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB224_5
	decl	(%rcx)
	je	.Lcp_BB224_4
.Lcp_BB224_5:
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB224_4:
	callq	free_thunk
	jmp	.Lcp_BB224_5
.Lcp_func_end224:
	.size	op_TO_BOOL_LIST, .Lcp_func_end224-op_TO_BOOL_LIST
	.cfi_endproc
	.p2align	4
	.type	op_TO_BOOL_TUPLE,@function
op_TO_BOOL_TUPLE:
	.cfi_startproc
	movq	-8(%r14), %rax
	testb	$1, %al
	je	op_TO_BOOL
	movq	%rax, %rcx
	andq	$-4, %rcx
	leaq	cp_type_tuple(%rip), %rdx
	cmpq	%rdx, 8(%rcx)
	jne	op_TO_BOOL
	cmpq	$0, 16(%rcx)
	leaq	cp_false(%rip), %rdx
	leaq	cp_true(%rip), %rsi
	cmoveq	%rdx, %rsi
	addq	$3, %rsi
	movq	%rsi, -8(%r14)
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB225_5
	decl	(%rcx)
	je	.Lcp_BB225_4
.Lcp_BB225_5:
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB225_4:
	callq	free_thunk
	jmp	.Lcp_BB225_5
.Lcp_func_end225:
	.size	op_TO_BOOL_TUPLE, .Lcp_func_end225-op_TO_BOOL_TUPLE
	.cfi_endproc
	.p2align	4
	.type	op_TO_BOOL_DICT,@function
op_TO_BOOL_DICT:
	.cfi_startproc
	movq	-8(%r14), %rax
	testb	$1, %al
	je	op_TO_BOOL
	movq	%rax, %rcx
	andq	$-4, %rcx
	leaq	cp_type_dict(%rip), %rdx
	cmpq	%rdx, 8(%rcx)
	jne	op_TO_BOOL
	cmpl	$0, 32(%rcx)
	leaq	cp_false(%rip), %rdx
	leaq	cp_true(%rip), %rsi
	cmoveq	%rdx, %rsi
	addq	$3, %rsi
	movq	%rsi, -8(%r14)
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB226_5
	decl	(%rcx)
	je	.Lcp_BB226_4
.Lcp_BB226_5:
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB226_4:
	callq	free_thunk
	jmp	.Lcp_BB226_5
.Lcp_func_end226:
	.size	op_TO_BOOL_DICT, .Lcp_func_end226-op_TO_BOOL_DICT
	.cfi_endproc
	.p2align	4
	.type	op_TO_BOOL_NONE,@function
op_TO_BOOL_NONE:
	.cfi_startproc
	movq	-8(%r14), %rax
	leaq	cp_none+3(%rip), %rcx
	cmpq	%rcx, %rax
	je	.Lcp_BB227_2
	xorq	$2, %rcx
	cmpq	%rcx, %rax
	jne	op_TO_BOOL
.Lcp_BB227_2:
	leaq	cp_false+3(%rip), %rcx
	movq	%rcx, -8(%r14)
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB227_5
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB227_4
.Lcp_BB227_5:
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB227_4:
	callq	free_thunk
	jmp	.Lcp_BB227_5
.Lcp_func_end227:
	.size	op_TO_BOOL_NONE, .Lcp_func_end227-op_TO_BOOL_NONE
	.cfi_endproc
	.p2align	4
	.type	op_TO_BOOL_BOOL,@function
op_TO_BOOL_BOOL:
	.cfi_startproc
	movq	-8(%r14), %rax
	leaq	cp_true+3(%rip), %rcx
	cmpq	%rcx, %rax
	je	.Lcp_BB228_5
	leaq	cp_false+3(%rip), %rdx
	movq	%rdx, %r8
	xorq	$2, %r8
	cmpq	%r8, %rax
	je	.Lcp_BB228_5
	xorq	$2, %rcx
	cmpq	%rcx, %rax
	je	.Lcp_BB228_5
	cmpq	%rdx, %rax
	jne	.Lcp_BB228_4
.Lcp_BB228_5:
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB228_4:
	jmp	op_TO_BOOL
.Lcp_func_end228:
	.size	op_TO_BOOL_BOOL, .Lcp_func_end228-op_TO_BOOL_BOOL
	.cfi_endproc
	.p2align	4
	.type	op_TO_BOOL_INT,@function
op_TO_BOOL_INT:
	.cfi_startproc
	movq	-8(%r14), %rax
	testb	$3, %al
	jne	.Lcp_BB229_1
	testq	%rax, %rax
	leaq	cp_false(%rip), %rax
	leaq	cp_true(%rip), %rcx
	cmoveq	%rax, %rcx
	addq	$3, %rcx
	movq	%rcx, -8(%r14)
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB229_1:
	jmp	op_TO_BOOL
.Lcp_func_end229:
	.size	op_TO_BOOL_INT, .Lcp_func_end229-op_TO_BOOL_INT
	.cfi_endproc
	.p2align	4
	.type	op_TO_BOOL_TRUE,@function
op_TO_BOOL_TRUE:
	.cfi_startproc
	movq	-8(%r14), %rax
	movl	8(%r15), %ecx
	testb	$1, %al
	je	.Lcp_BB230_2
	movq	%rax, %rdx
	andq	$-4, %rdx
	movq	8(%rdx), %rdx
.Lcp_BB230_3:
	cmpl	%ecx, 16(%rdx)
	jne	op_TO_BOOL
	leaq	cp_true+3(%rip), %rcx
	movq	%rcx, -8(%r14)
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB230_7
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB230_6
.Lcp_BB230_7:
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB230_2:
	testb	$2, %al
	leaq	cp_type_int(%rip), %r8
	leaq	cp_type_float(%rip), %rdx
	cmoveq	%r8, %rdx
	jmp	.Lcp_BB230_3
.Lcp_BB230_6:
	callq	free_thunk
	jmp	.Lcp_BB230_7
.Lcp_func_end230:
	.size	op_TO_BOOL_TRUE, .Lcp_func_end230-op_TO_BOOL_TRUE
	.cfi_endproc
	.p2align	4
	.type	op_GET_ITER_LIST,@function
op_GET_ITER_LIST:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	-8(%r14), %rax
	testb	$1, %al
	je	.Lcp_BB231_8
	movq	%rax, %rcx
	andq	$-4, %rcx
	leaq	cp_type_list(%rip), %rdx
	cmpq	%rdx, 8(%rcx)
	jne	.Lcp_BB231_8
	movl	%eax, %edx
	notl	%edx
	testb	$3, %dl
	je	.Lcp_BB231_3
.Lcp_BB231_6:
	movq	%rax, %rsi
.Lcp_BB231_7:
	movq	%r12, %rdi
	callq	cp_list_iterator@PLT
	movq	%rax, -8(%r14)
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB231_8:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_GET_ITER
.Lcp_BB231_3:
	.cfi_def_cfa_offset 16
	movl	$3, %esi
	cmpq	$3, %rax
	je	.Lcp_BB231_7
	testb	$1, 4(%rcx)
	jne	.Lcp_BB231_6
	incl	(%rcx)
	andq	$-3, %rax
	jmp	.Lcp_BB231_6
.Lcp_func_end231:
	.size	op_GET_ITER_LIST, .Lcp_func_end231-op_GET_ITER_LIST
	.cfi_endproc
	.p2align	4
	.type	op_GET_ITER_TUPLE,@function
op_GET_ITER_TUPLE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	-8(%r14), %rax
	testb	$1, %al
	je	.Lcp_BB232_8
	movq	%rax, %rcx
	andq	$-4, %rcx
	leaq	cp_type_tuple(%rip), %rdx
	cmpq	%rdx, 8(%rcx)
	jne	.Lcp_BB232_8
	movl	%eax, %edx
	notl	%edx
	testb	$3, %dl
	je	.Lcp_BB232_3
.Lcp_BB232_6:
	movq	%rax, %rsi
.Lcp_BB232_7:
	movq	%r12, %rdi
	callq	cp_tuple_iterator@PLT
	movq	%rax, -8(%r14)
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB232_8:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_GET_ITER
.Lcp_BB232_3:
	.cfi_def_cfa_offset 16
	movl	$3, %esi
	cmpq	$3, %rax
	je	.Lcp_BB232_7
	testb	$1, 4(%rcx)
	jne	.Lcp_BB232_6
	incl	(%rcx)
	andq	$-3, %rax
	jmp	.Lcp_BB232_6
.Lcp_func_end232:
	.size	op_GET_ITER_TUPLE, .Lcp_func_end232-op_GET_ITER_TUPLE
	.cfi_endproc
	.p2align	4
	.type	op_GET_ITER_RANGE,@function
op_GET_ITER_RANGE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	-8(%r14), %rbx
	testb	$1, %bl
	je	.Lcp_BB233_10
	movq	%rbx, %rbp
	andq	$-4, %rbp
	leaq	cp_type_range(%rip), %rax
	cmpq	%rax, 8(%rbp)
	jne	.Lcp_BB233_10
	movq	16(%rbp), %rax
	testb	$3, %al
	jne	.Lcp_BB233_10
	movq	32(%rbp), %rdx
	testb	$3, %dl
	jne	.Lcp_BB233_10
	movq	40(%rbp), %rcx
	testb	$3, %cl
	jne	.Lcp_BB233_10
	sarq	$2, %rax
	sarq	$2, %rdx
	sarq	$2, %rcx
	movq	%rcx, %r8
	imulq	%rdx, %r8
	movabsq	$2305843009213693952, %r9
	addq	%rax, %r9
	addq	%r8, %r9
	shrq	$62, %r9
	jne	.Lcp_BB233_10
	movq	%r12, %rdi
	movq	%rax, %rsi
	callq	cp_range_iterator@PLT
	movq	%rax, -8(%r14)
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB233_9
	decl	(%rbp)
	je	.Lcp_BB233_8
.Lcp_BB233_9:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB233_10:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_GET_ITER
.Lcp_BB233_8:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB233_9
.Lcp_func_end233:
	.size	op_GET_ITER_RANGE, .Lcp_func_end233-op_GET_ITER_RANGE
	.cfi_endproc
	.p2align	4
	.type	op_GET_ITER_GENERATOR,@function
op_GET_ITER_GENERATOR:
	.cfi_startproc
	movq	-8(%r14), %rax
	testb	$1, %al
	je	op_GET_ITER
	andq	$-4, %rax
	leaq	cp_type_generator(%rip), %rcx
	cmpq	%rcx, 8(%rax)
	jne	.Lcp_BB234_2
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB234_2:
	jmp	op_GET_ITER
.Lcp_func_end234:
	.size	op_GET_ITER_GENERATOR, .Lcp_func_end234-op_GET_ITER_GENERATOR
	.cfi_endproc
	.p2align	4
	.type	op_GET_ITER_PYTHON,@function
op_GET_ITER_PYTHON:
	.cfi_startproc
	movq	-8(%r14), %rax
	movl	8(%r15), %ecx
	testb	$1, %al
	je	.Lcp_BB235_2
	movq	%rax, %rdx
	andq	$-4, %rdx
	movq	8(%rdx), %rdx
.Lcp_BB235_3:
	cmpl	%ecx, 16(%rdx)
	jne	op_GET_ITER
	movq	12(%r15), %r9
	leaq	3(%r9), %rcx
	movq	%rcx, %r8
	andq	$-4, %r8
	movq	16(%r8), %r10
	andq	$-4, %r10
	movl	64(%r10), %edx
	movl	68(%r10), %r10d
	testb	$1, 40(%r13)
	jne	.Lcp_BB235_5
	movq	(%r13), %r11
	movl	68(%r11), %r11d
	leaq	64(,%r11,8), %r11
	addq	%r13, %r11
	jmp	.Lcp_BB235_7
.Lcp_BB235_5:
	movq	56(%r13), %r11
.Lcp_BB235_7:
	leaq	(%r11,%rdx,8), %rdx
	leaq	(%rdx,%r10,8), %rdx
	addq	$64, %rdx
	cmpq	24(%r12), %rdx
	ja	op_GET_ITER
	movl	36(%r13), %edx
	cmpl	20(%r12), %edx
	jae	op_GET_ITER
	addq	$-8, %r14
	movq	%r15, 16(%r13)
	leaq	64(%r13), %rdx
	subq	%rdx, %r14
	shrq	$3, %r14
	movl	%r14d, 32(%r13)
	movl	$5, 44(%r13)
	movl	%ecx, %esi
	andl	$3, %esi
	cmpq	$1, %rsi
	jne	.Lcp_BB235_10
	incl	(%r8)
	jmp	.Lcp_BB235_15
.Lcp_BB235_10:
	cmpl	$3, %esi
	je	.Lcp_BB235_11
.Lcp_BB235_15:
	movl	%eax, %esi
	notl	%esi
	testb	$3, %sil
	je	.Lcp_BB235_16
.Lcp_BB235_19:
	movq	%rax, %rsi
.Lcp_BB235_20:
	testb	$1, 40(%r13)
	jne	.Lcp_BB235_21
	movq	(%r13), %rax
	movl	68(%rax), %eax
	leaq	(%rdx,%rax,8), %rdx
	jmp	.Lcp_BB235_23
.Lcp_BB235_21:
	movq	56(%r13), %rdx
.Lcp_BB235_23:
	movq	%rsi, (%rdx)
	movq	%rcx, %rax
	andq	$-4, %rax
	movq	16(%rax), %rdi
	andq	$-4, %rdi
	movl	64(%rdi), %esi
	cmpq	$2, %rsi
	jb	.Lcp_BB235_26
	movl	$1, %eax
	.p2align	4
.Lcp_BB235_25:
	movq	$3, (%rdx,%rax,8)
	incq	%rax
	cmpq	%rax, %rsi
	jne	.Lcp_BB235_25
.Lcp_BB235_26:
	leaq	(%rdx,%rsi,8), %rax
	movq	%rdi, (%rdx,%rsi,8)
	movq	%r13, 8(%rdx,%rsi,8)
	movq	16(%rdi), %r15
	movq	%r15, 16(%rdx,%rsi,8)
	movq	%rcx, 24(%rdx,%rsi,8)
	movl	$0, 32(%rdx,%rsi,8)
	movl	36(%r13), %ecx
	incl	%ecx
	movl	%ecx, 36(%rdx,%rsi,8)
	movl	$0, 40(%rdx,%rsi,8)
	movq	$0, 48(%rdx,%rsi,8)
	leaq	(%rdx,%rsi,8), %r14
	addq	$64, %r14
	movq	%rax, (%r12)
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r13
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB235_2:
	testb	$2, %al
	leaq	cp_type_int(%rip), %r8
	leaq	cp_type_float(%rip), %rdx
	cmoveq	%r8, %rdx
	jmp	.Lcp_BB235_3
.Lcp_BB235_11:
	testq	%r9, %r9
	je	.Lcp_BB235_12
	testb	$1, 4(%r8)
	jne	.Lcp_BB235_15
	incl	(%r8)
	andq	$-3, %rcx
	jmp	.Lcp_BB235_15
.Lcp_BB235_16:
	movl	$3, %esi
	cmpq	$3, %rax
	je	.Lcp_BB235_20
	movq	%rax, %rsi
	andq	$-4, %rsi
	testb	$1, 4(%rsi)
	jne	.Lcp_BB235_19
	incl	(%rsi)
	andq	$-3, %rax
	jmp	.Lcp_BB235_19
.Lcp_BB235_12:
	movl	$3, %ecx
	jmp	.Lcp_BB235_15
.Lcp_func_end235:
	.size	op_GET_ITER_PYTHON, .Lcp_func_end235-op_GET_ITER_PYTHON
	.cfi_endproc
	.p2align	4
	.type	op_GET_YIELD_FROM_ITER_GENERATOR,@function
op_GET_YIELD_FROM_ITER_GENERATOR:
	.cfi_startproc
	movq	-8(%r14), %rax
	testb	$1, %al
	je	op_GET_YIELD_FROM_ITER
	andq	$-4, %rax
	leaq	cp_type_generator(%rip), %rcx
	cmpq	%rcx, 8(%rax)
	jne	.Lcp_BB236_2
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB236_2:
	jmp	op_GET_YIELD_FROM_ITER
.Lcp_func_end236:
	.size	op_GET_YIELD_FROM_ITER_GENERATOR, .Lcp_func_end236-op_GET_YIELD_FROM_ITER_GENERATOR
	.cfi_endproc
	.p2align	4
	.type	op_GET_YIELD_FROM_ITER_PYTHON,@function
op_GET_YIELD_FROM_ITER_PYTHON:
	.cfi_startproc
	movq	-8(%r14), %rax
	movl	8(%r15), %ecx
	testb	$1, %al
	je	.Lcp_BB237_2
	movq	%rax, %rdx
	andq	$-4, %rdx
	movq	8(%rdx), %rdx
.Lcp_BB237_3:
	cmpl	%ecx, 16(%rdx)
	jne	op_GET_YIELD_FROM_ITER
	movq	12(%r15), %r9
	leaq	3(%r9), %rcx
	movq	%rcx, %r8
	andq	$-4, %r8
	movq	16(%r8), %r10
	andq	$-4, %r10
	movl	64(%r10), %edx
	movl	68(%r10), %r10d
	testb	$1, 40(%r13)
	jne	.Lcp_BB237_5
	movq	(%r13), %r11
	movl	68(%r11), %r11d
	leaq	64(,%r11,8), %r11
	addq	%r13, %r11
	jmp	.Lcp_BB237_7
.Lcp_BB237_5:
	movq	56(%r13), %r11
.Lcp_BB237_7:
	leaq	(%r11,%rdx,8), %rdx
	leaq	(%rdx,%r10,8), %rdx
	addq	$64, %rdx
	cmpq	24(%r12), %rdx
	ja	op_GET_YIELD_FROM_ITER
	movl	36(%r13), %edx
	cmpl	20(%r12), %edx
	jae	op_GET_YIELD_FROM_ITER
	addq	$-8, %r14
	movq	%r15, 16(%r13)
	leaq	64(%r13), %rdx
	subq	%rdx, %r14
	shrq	$3, %r14
	movl	%r14d, 32(%r13)
	movl	$5, 44(%r13)
	movl	%ecx, %esi
	andl	$3, %esi
	cmpq	$1, %rsi
	jne	.Lcp_BB237_10
	incl	(%r8)
	jmp	.Lcp_BB237_15
.Lcp_BB237_10:
	cmpl	$3, %esi
	je	.Lcp_BB237_11
.Lcp_BB237_15:
	movl	%eax, %esi
	notl	%esi
	testb	$3, %sil
	je	.Lcp_BB237_16
.Lcp_BB237_19:
	movq	%rax, %rsi
.Lcp_BB237_20:
	testb	$1, 40(%r13)
	jne	.Lcp_BB237_21
	movq	(%r13), %rax
	movl	68(%rax), %eax
	leaq	(%rdx,%rax,8), %rdx
	jmp	.Lcp_BB237_23
.Lcp_BB237_21:
	movq	56(%r13), %rdx
.Lcp_BB237_23:
	movq	%rsi, (%rdx)
	movq	%rcx, %rax
	andq	$-4, %rax
	movq	16(%rax), %rdi
	andq	$-4, %rdi
	movl	64(%rdi), %esi
	cmpq	$2, %rsi
	jb	.Lcp_BB237_26
	movl	$1, %eax
	.p2align	4
.Lcp_BB237_25:
	movq	$3, (%rdx,%rax,8)
	incq	%rax
	cmpq	%rax, %rsi
	jne	.Lcp_BB237_25
.Lcp_BB237_26:
	leaq	(%rdx,%rsi,8), %rax
	movq	%rdi, (%rdx,%rsi,8)
	movq	%r13, 8(%rdx,%rsi,8)
	movq	16(%rdi), %r15
	movq	%r15, 16(%rdx,%rsi,8)
	movq	%rcx, 24(%rdx,%rsi,8)
	movl	$0, 32(%rdx,%rsi,8)
	movl	36(%r13), %ecx
	incl	%ecx
	movl	%ecx, 36(%rdx,%rsi,8)
	movl	$0, 40(%rdx,%rsi,8)
	movq	$0, 48(%rdx,%rsi,8)
	leaq	(%rdx,%rsi,8), %r14
	addq	$64, %r14
	movq	%rax, (%r12)
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r13
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB237_2:
	testb	$2, %al
	leaq	cp_type_int(%rip), %r8
	leaq	cp_type_float(%rip), %rdx
	cmoveq	%r8, %rdx
	jmp	.Lcp_BB237_3
.Lcp_BB237_11:
	testq	%r9, %r9
	je	.Lcp_BB237_12
	testb	$1, 4(%r8)
	jne	.Lcp_BB237_15
	incl	(%r8)
	andq	$-3, %rcx
	jmp	.Lcp_BB237_15
.Lcp_BB237_16:
	movl	$3, %esi
	cmpq	$3, %rax
	je	.Lcp_BB237_20
	movq	%rax, %rsi
	andq	$-4, %rsi
	testb	$1, 4(%rsi)
	jne	.Lcp_BB237_19
	incl	(%rsi)
	andq	$-3, %rax
	jmp	.Lcp_BB237_19
.Lcp_BB237_12:
	movl	$3, %ecx
	jmp	.Lcp_BB237_15
.Lcp_func_end237:
	.size	op_GET_YIELD_FROM_ITER_PYTHON, .Lcp_func_end237-op_GET_YIELD_FROM_ITER_PYTHON
	.cfi_endproc
	.p2align	4
	.type	op_FOR_ITER_RANGE,@function
op_FOR_ITER_RANGE:
	.cfi_startproc
	movq	-8(%r14), %rax
	testb	$1, %al
	je	op_FOR_ITER
	movq	%rax, %rcx
	andq	$-4, %rcx
	leaq	cp_type_range_iterator(%rip), %rdx
	cmpq	%rdx, 8(%rcx)
	jne	op_FOR_ITER
	movq	32(%rcx), %rdx
	testq	%rdx, %rdx
	je	.Lcp_BB238_3
	movq	16(%rcx), %rax
	leaq	(,%rax,4), %rsi
	addq	24(%rcx), %rax
	movq	%rax, 16(%rcx)
	decq	%rdx
	movq	%rdx, 32(%rcx)
	movq	%rsi, (%r14)
	addq	$8, %r14
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB238_3:
	addq	$-8, %r14
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB238_6
	decl	(%rcx)
	je	.Lcp_BB238_5
.Lcp_BB238_6:
	shrl	$10, %esi
	leaq	(%r15,%rsi,4), %rax
	addq	$8, %rax
	movl	8(%r15,%rsi,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB238_5:
	callq	free_thunk
	jmp	.Lcp_BB238_6
.Lcp_func_end238:
	.size	op_FOR_ITER_RANGE, .Lcp_func_end238-op_FOR_ITER_RANGE
	.cfi_endproc
	.p2align	4
	.type	op_FOR_ITER_LIST,@function
op_FOR_ITER_LIST:
	.cfi_startproc
	movq	-8(%r14), %rcx
	testb	$1, %cl
	je	op_FOR_ITER
	movq	%rcx, %rdx
	andq	$-4, %rdx
	leaq	cp_type_list_iterator(%rip), %rax
	cmpq	%rax, 8(%rdx)
	jne	op_FOR_ITER
	movq	16(%rdx), %rax
	cmpq	$3, %rax
	je	op_FOR_ITER
	movq	24(%rdx), %r8
	movq	%rax, %r9
	andq	$-4, %r9
	cmpq	24(%r9), %r8
	jae	.Lcp_BB239_4
	movq	16(%r9), %rax
	movq	(%rax,%r8,8), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB239_13
	movq	%rax, %rcx
	andq	$-4, %rcx
	incl	(%rcx)
.Lcp_BB239_13:
	incq	%r8
	movq	%r8, 24(%rdx)
	movq	%rax, (%r14)
	addq	$8, %r14
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB239_4:
	addq	$-8, %r14
	movq	$3, 16(%rdx)
	movl	%eax, %ebx
	andl	$3, %ebx
	cmpl	$1, %ebx
	jne	.Lcp_BB239_7
	decl	(%r9)
	je	.Lcp_BB239_6
.Lcp_BB239_7:
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB239_10
	decl	(%rdx)
	je	.Lcp_BB239_9
.Lcp_BB239_10:
	shrl	$10, %esi
	leaq	(%r15,%rsi,4), %rax
	addq	$8, %rax
	movl	8(%r15,%rsi,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB239_6:
	callq	free_thunk
	jmp	.Lcp_BB239_7
.Lcp_BB239_9:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB239_10
.Lcp_func_end239:
	.size	op_FOR_ITER_LIST, .Lcp_func_end239-op_FOR_ITER_LIST
	.cfi_endproc
	.p2align	4
	.type	op_FOR_ITER_TUPLE,@function
op_FOR_ITER_TUPLE:
	.cfi_startproc
	movq	-8(%r14), %rcx
	testb	$1, %cl
	je	op_FOR_ITER
	movq	%rcx, %rdx
	andq	$-4, %rdx
	leaq	cp_type_tuple_iterator(%rip), %rax
	cmpq	%rax, 8(%rdx)
	jne	op_FOR_ITER
	movq	16(%rdx), %rax
	cmpq	$3, %rax
	je	op_FOR_ITER
	movq	24(%rdx), %r8
	movq	%rax, %r9
	andq	$-4, %r9
	cmpq	16(%r9), %r8
	jae	.Lcp_BB240_4
	movq	32(%r9,%r8,8), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB240_13
	movq	%rax, %rcx
	andq	$-4, %rcx
	incl	(%rcx)
.Lcp_BB240_13:
	incq	%r8
	movq	%r8, 24(%rdx)
	movq	%rax, (%r14)
	addq	$8, %r14
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB240_4:
	addq	$-8, %r14
	movq	$3, 16(%rdx)
	movl	%eax, %ebx
	andl	$3, %ebx
	cmpl	$1, %ebx
	jne	.Lcp_BB240_7
	decl	(%r9)
	je	.Lcp_BB240_6
.Lcp_BB240_7:
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB240_10
	decl	(%rdx)
	je	.Lcp_BB240_9
.Lcp_BB240_10:
	shrl	$10, %esi
	leaq	(%r15,%rsi,4), %rax
	addq	$8, %rax
	movl	8(%r15,%rsi,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB240_6:
	callq	free_thunk
	jmp	.Lcp_BB240_7
.Lcp_BB240_9:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB240_10
.Lcp_func_end240:
	.size	op_FOR_ITER_TUPLE, .Lcp_func_end240-op_FOR_ITER_TUPLE
	.cfi_endproc
	.p2align	4
	.type	op_FOR_ITER_SET,@function
op_FOR_ITER_SET:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movq	%rsi, %rcx
	movq	-8(%r14), %rdx
	testb	$1, %dl
	je	.Lcp_BB241_2
	movq	%rdx, %rbp
	andq	$-4, %rbp
	leaq	cp_type_set_iterator(%rip), %rax
	cmpq	%rax, 8(%rbp)
	jne	.Lcp_BB241_2
	movq	16(%rbp), %rsi
	cmpq	$3, %rsi
	je	.Lcp_BB241_2
	movq	24(%rbp), %rax
	movq	%rsi, %rbx
	andq	$-4, %rbx
	cmpq	40(%rbx), %rax
	jne	.Lcp_BB241_2
	movq	%rdx, 8(%rsp)
	movq	%rcx, (%rsp)
	movq	32(%rbp), %rdx
	movq	%r12, %rdi
	callq	cp_set_place@PLT
	testq	%rax, %rax
	js	.Lcp_BB241_7
	movq	40(%rbp), %rcx
	testq	%rcx, %rcx
	je	.Lcp_BB241_15
	movq	16(%rbx), %rdx
	movq	%rax, %rsi
	shlq	$4, %rsi
	movq	8(%rdx,%rsi), %rdx
	movl	%edx, %esi
	andl	$3, %esi
	cmpl	$1, %esi
	jne	.Lcp_BB241_18
	movq	%rdx, %rcx
	andq	$-4, %rcx
	incl	(%rcx)
	movq	40(%rbp), %rcx
.Lcp_BB241_18:
	incq	%rax
	movq	%rax, 32(%rbp)
	decq	%rcx
	movq	%rcx, 40(%rbp)
	movq	%rdx, (%r14)
	addq	$8, %r14
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB241_7:
	.cfi_def_cfa_offset 32
	addq	$-8, %r14
	movq	16(%rbp), %rax
	movq	$3, 16(%rbp)
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB241_10
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB241_9
.Lcp_BB241_10:
	movq	8(%rsp), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB241_13
	decl	(%rbp)
	je	.Lcp_BB241_12
.Lcp_BB241_13:
	movq	(%rsp), %rcx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$8, %rax
	movl	8(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r15
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB241_2:
	.cfi_def_cfa_offset 32
	movq	%rcx, %rsi
.Lcp_BB241_3:
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_FOR_ITER
.Lcp_BB241_15:
	.cfi_def_cfa_offset 32
	leaq	cp_handlers(%rip), %rdi
	movq	(%rsp), %rsi
	jmp	.Lcp_BB241_3
.Lcp_BB241_9:
	callq	free_thunk
	jmp	.Lcp_BB241_10
.Lcp_BB241_12:
	callq	free_thunk
	jmp	.Lcp_BB241_13
.Lcp_func_end241:
	.size	op_FOR_ITER_SET, .Lcp_func_end241-op_FOR_ITER_SET
	.cfi_endproc
	.p2align	4
	.type	op_FOR_ITER_DICT_KEY,@function
op_FOR_ITER_DICT_KEY:
	.cfi_startproc
	movq	-8(%r14), %rcx
	testb	$1, %cl
	je	op_FOR_ITER
	movq	%rcx, %rdx
	andq	$-4, %rdx
	leaq	cp_type_dict_key_iterator(%rip), %rax
	cmpq	%rax, 8(%rdx)
	jne	op_FOR_ITER
	movq	16(%rdx), %rax
	cmpq	$3, %rax
	je	op_FOR_ITER
	movq	%rax, %r9
	andq	$-4, %r9
	movl	32(%r9), %r8d
	cmpq	%r8, 32(%rdx)
	jne	op_FOR_ITER
	movq	24(%rdx), %r8
	movl	24(%r9), %r10d
	cmpq	%r10, %r8
	jae	.Lcp_BB242_5
	cmpq	$0, 40(%rdx)
	je	op_FOR_ITER
	movq	16(%r9), %r10
	leaq	(%r8,%r8,2), %rax
	movq	8(%r10,%rax,8), %rcx
	cmpq	$3, %rcx
	je	op_FOR_ITER
	movl	%ecx, %esi
	andl	$3, %esi
	cmpl	$1, %esi
	jne	.Lcp_BB242_16
	movq	%rcx, %rsi
	andq	$-4, %rsi
	incl	(%rsi)
	movq	16(%r9), %r10
.Lcp_BB242_16:
	movq	16(%r10,%rax,8), %rax
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$1, %esi
	jne	.Lcp_BB242_17
	movq	%rax, %rsi
	andq	$-4, %rsi
	incl	(%rsi)
	incq	%r8
	movq	%r8, 24(%rdx)
	decq	40(%rdx)
	movq	%rcx, (%r14)
	addq	$8, %r14
	decl	(%rsi)
	jne	.Lcp_BB242_20
	callq	free_thunk
	jmp	.Lcp_BB242_20
.Lcp_BB242_5:
	addq	$-8, %r14
	movq	$3, 16(%rdx)
	movl	%eax, %ebx
	andl	$3, %ebx
	cmpl	$1, %ebx
	jne	.Lcp_BB242_8
	decl	(%r9)
	je	.Lcp_BB242_7
.Lcp_BB242_8:
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB242_11
	decl	(%rdx)
	je	.Lcp_BB242_10
.Lcp_BB242_11:
	shrl	$10, %esi
	leaq	(%r15,%rsi,4), %rax
	addq	$8, %rax
	movl	8(%r15,%rsi,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB242_17:
	incq	%r8
	movq	%r8, 24(%rdx)
	decq	40(%rdx)
	movq	%rcx, (%r14)
	addq	$8, %r14
.Lcp_BB242_20:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB242_7:
	callq	free_thunk
	jmp	.Lcp_BB242_8
.Lcp_BB242_10:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB242_11
.Lcp_func_end242:
	.size	op_FOR_ITER_DICT_KEY, .Lcp_func_end242-op_FOR_ITER_DICT_KEY
	.cfi_endproc
	.p2align	4
	.type	op_FOR_ITER_DICT_VALUE,@function
op_FOR_ITER_DICT_VALUE:
	.cfi_startproc
	movq	-8(%r14), %rcx
	testb	$1, %cl
	je	op_FOR_ITER
	movq	%rcx, %rdx
	andq	$-4, %rdx
	leaq	cp_type_dict_value_iterator(%rip), %rax
	cmpq	%rax, 8(%rdx)
	jne	op_FOR_ITER
	movq	16(%rdx), %rax
	cmpq	$3, %rax
	je	op_FOR_ITER
	movq	%rax, %r9
	andq	$-4, %r9
	movl	32(%r9), %r8d
	cmpq	%r8, 32(%rdx)
	jne	op_FOR_ITER
	movq	24(%rdx), %r8
	movl	24(%r9), %r10d
	cmpq	%r10, %r8
	jae	.Lcp_BB243_5
	cmpq	$0, 40(%rdx)
	je	op_FOR_ITER
	movq	16(%r9), %r10
	leaq	(%r8,%r8,2), %rcx
	movq	8(%r10,%rcx,8), %rax
	cmpq	$3, %rax
	je	op_FOR_ITER
	movl	%eax, %esi
	andl	$3, %esi
	cmpq	$1, %rsi
	jne	.Lcp_BB243_16
	movq	%rax, %r10
	andq	$-4, %r10
	incl	(%r10)
	movq	16(%r9), %r10
.Lcp_BB243_16:
	movq	16(%r10,%rcx,8), %r9
	movl	%r9d, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB243_18
	movq	%r9, %rcx
	andq	$-4, %rcx
	incl	(%rcx)
.Lcp_BB243_18:
	incq	%r8
	decq	40(%rdx)
	leaq	8(%r14), %rcx
	movq	%r8, 24(%rdx)
	movq	%r9, (%r14)
	cmpl	$1, %esi
	jne	.Lcp_BB243_21
	movq	%rax, %rdx
	andq	$-4, %rdx
	decl	(%rdx)
	je	.Lcp_BB243_20
.Lcp_BB243_21:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB243_5:
	addq	$-8, %r14
	movq	$3, 16(%rdx)
	movl	%eax, %ebx
	andl	$3, %ebx
	cmpl	$1, %ebx
	jne	.Lcp_BB243_8
	decl	(%r9)
	je	.Lcp_BB243_7
.Lcp_BB243_8:
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB243_11
	decl	(%rdx)
	je	.Lcp_BB243_10
.Lcp_BB243_11:
	shrl	$10, %esi
	leaq	(%r15,%rsi,4), %rax
	addq	$8, %rax
	movl	8(%r15,%rsi,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB243_20:
	movq	%rcx, %r14
	callq	free_thunk
	jmp	.Lcp_BB243_21
.Lcp_BB243_7:
	callq	free_thunk
	jmp	.Lcp_BB243_8
.Lcp_BB243_10:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB243_11
.Lcp_func_end243:
	.size	op_FOR_ITER_DICT_VALUE, .Lcp_func_end243-op_FOR_ITER_DICT_VALUE
	.cfi_endproc
	.p2align	4
	.type	op_FOR_ITER_DICT_ITEM,@function
op_FOR_ITER_DICT_ITEM:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	-8(%r14), %rcx
	testb	$1, %cl
	je	.Lcp_BB244_19
	movq	%rcx, %r8
	andq	$-4, %r8
	leaq	cp_type_dict_item_iterator(%rip), %rax
	cmpq	%rax, 8(%r8)
	jne	.Lcp_BB244_19
	movq	16(%r8), %rax
	cmpq	$3, %rax
	je	.Lcp_BB244_19
	movq	%rax, %rdx
	andq	$-4, %rdx
	movl	32(%rdx), %r9d
	cmpq	%r9, 32(%r8)
	jne	.Lcp_BB244_19
	movq	24(%r8), %r9
	movl	24(%rdx), %r10d
	cmpq	%r10, %r9
	jae	.Lcp_BB244_5
	cmpq	$0, 40(%r8)
	je	.Lcp_BB244_19
	movq	16(%rdx), %r10
	leaq	(%r9,%r9,2), %rcx
	movq	8(%r10,%rcx,8), %rax
	cmpq	$3, %rax
	je	.Lcp_BB244_19
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$1, %esi
	jne	.Lcp_BB244_16
	movq	%rax, %rsi
	andq	$-4, %rsi
	incl	(%rsi)
	movq	16(%rdx), %r10
.Lcp_BB244_16:
	movq	16(%r10,%rcx,8), %rdx
	movl	%edx, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB244_18
	movq	%rdx, %rcx
	andq	$-4, %rcx
	incl	(%rcx)
.Lcp_BB244_18:
	incq	%r9
	movq	%r9, 24(%r8)
	decq	40(%r8)
	movq	%r12, %rdi
	movq	%rax, %rsi
	callq	cp_pair@PLT
	movq	%rax, (%r14)
	addq	$8, %r14
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB244_5:
	.cfi_def_cfa_offset 16
	addq	$-8, %r14
	movq	$3, 16(%r8)
	movl	%eax, %ebx
	andl	$3, %ebx
	cmpl	$1, %ebx
	jne	.Lcp_BB244_8
	decl	(%rdx)
	je	.Lcp_BB244_7
.Lcp_BB244_8:
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB244_11
	decl	(%r8)
	je	.Lcp_BB244_10
.Lcp_BB244_11:
	shrl	$10, %esi
	leaq	(%r15,%rsi,4), %rax
	addq	$8, %rax
	movl	8(%r15,%rsi,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*%rcx
.Lcp_BB244_19:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_FOR_ITER
.Lcp_BB244_7:
	.cfi_def_cfa_offset 16
	callq	free_thunk
	jmp	.Lcp_BB244_8
.Lcp_BB244_10:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB244_11
.Lcp_func_end244:
	.size	op_FOR_ITER_DICT_ITEM, .Lcp_func_end244-op_FOR_ITER_DICT_ITEM
	.cfi_endproc
	.p2align	4
	.type	op_FOR_ITER_ENUMERATE_LIST,@function
op_FOR_ITER_ENUMERATE_LIST:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	-8(%r14), %rcx
	testb	$1, %cl
	je	.Lcp_BB245_10
	andq	$-4, %rcx
	leaq	cp_type_enumerate(%rip), %rax
	cmpq	%rax, 8(%rcx)
	jne	.Lcp_BB245_10
	movq	16(%rcx), %r8
	testb	$1, %r8b
	je	.Lcp_BB245_10
	andq	$-4, %r8
	leaq	cp_type_list_iterator(%rip), %rax
	cmpq	%rax, 8(%r8)
	jne	.Lcp_BB245_10
	movq	16(%r8), %rdx
	cmpq	$3, %rdx
	je	.Lcp_BB245_10
	movq	24(%r8), %r9
	andq	$-4, %rdx
	cmpq	24(%rdx), %r9
	jae	.Lcp_BB245_10
	movq	24(%rcx), %rax
	movabsq	$2305843009213693953, %r10
	addq	%rax, %r10
	shrq	$62, %r10
	jne	.Lcp_BB245_10
	movq	16(%rdx), %rdx
	movq	(%rdx,%r9,8), %rdx
	movl	%edx, %esi
	andl	$3, %esi
	cmpl	$1, %esi
	jne	.Lcp_BB245_9
	movq	%rdx, %rsi
	andq	$-4, %rsi
	incl	(%rsi)
.Lcp_BB245_9:
	shlq	$2, %rax
	incq	%r9
	movq	%r9, 24(%r8)
	incq	24(%rcx)
	movq	%r12, %rdi
	movq	%rax, %rsi
	callq	cp_pair@PLT
	movq	%rax, (%r14)
	addq	$8, %r14
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB245_10:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_FOR_ITER
.Lcp_func_end245:
	.size	op_FOR_ITER_ENUMERATE_LIST, .Lcp_func_end245-op_FOR_ITER_ENUMERATE_LIST
	.cfi_endproc
	.p2align	4
	.type	op_FOR_ITER_GENERATOR,@function
op_FOR_ITER_GENERATOR:
	.cfi_startproc
	movq	-8(%r14), %rcx
	testb	$1, %cl
	je	op_FOR_ITER
	andq	$-4, %rcx
	leaq	cp_type_generator(%rip), %rax
	cmpq	%rax, 8(%rcx)
	jne	op_FOR_ITER
	cmpl	$2, 16(%rcx)
	jae	op_FOR_ITER
	movl	36(%r13), %eax
	cmpl	20(%r12), %eax
	jae	op_FOR_ITER
	movq	24(%rcx), %rax
	movq	%r13, 8(%rax)
	movl	36(%r13), %edx
	incl	%edx
	movl	%edx, 36(%rax)
	testb	$1, 40(%r13)
	jne	.Lcp_BB246_5
	movq	(%r13), %rdx
	movl	68(%rdx), %edx
	leaq	64(,%rdx,8), %rdx
	addq	%r13, %rdx
	jmp	.Lcp_BB246_7
.Lcp_BB246_5:
	movq	56(%r13), %rdx
.Lcp_BB246_7:
	movq	%rdx, 56(%rax)
	orb	$32, 40(%rax)
	movl	$2, 16(%rcx)
	movq	48(%r12), %rdx
	movq	%rdx, 40(%rcx)
	addq	$32, %rcx
	movq	%rcx, 48(%r12)
	movl	32(%rax), %ecx
	leal	1(%rcx), %edx
	movl	%edx, 32(%rax)
	leaq	cp_none+3(%rip), %rdx
	movq	%rdx, 64(%rax,%rcx,8)
	movq	%r15, 16(%r13)
	subq	%r13, %r14
	addq	$-64, %r14
	shrq	$3, %r14
	movl	%r14d, 32(%r13)
	movl	$2, 44(%r13)
	movq	%rax, (%r12)
	movl	32(%rax), %ecx
	leaq	64(%rax,%rcx,8), %r14
	movq	16(%rax), %r15
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r13
	jmpq	*%rcx
.Lcp_func_end246:
	.size	op_FOR_ITER_GENERATOR, .Lcp_func_end246-op_FOR_ITER_GENERATOR
	.cfi_endproc
	.p2align	4
	.type	op_SEND_GENERATOR,@function
op_SEND_GENERATOR:
	.cfi_startproc
	movq	-16(%r14), %rdx
	testb	$1, %dl
	je	op_SEND
	andq	$-4, %rdx
	leaq	cp_type_generator(%rip), %rax
	cmpq	%rax, 8(%rdx)
	jne	op_SEND
	movl	16(%rdx), %eax
	cmpl	$2, %eax
	jae	op_SEND
	movq	-8(%r14), %rcx
	testl	%eax, %eax
	jne	.Lcp_BB247_6
	leaq	cp_none+3(%rip), %rax
	cmpq	%rax, %rcx
	je	.Lcp_BB247_6
	xorq	$2, %rax
	cmpq	%rax, %rcx
	jne	op_SEND
.Lcp_BB247_6:
	movl	36(%r13), %eax
	cmpl	20(%r12), %eax
	jae	op_SEND
	movq	24(%rdx), %rax
	movq	%r13, 8(%rax)
	movl	36(%r13), %esi
	incl	%esi
	movl	%esi, 36(%rax)
	testb	$1, 40(%r13)
	jne	.Lcp_BB247_8
	movq	(%r13), %rsi
	movl	68(%rsi), %esi
	leaq	64(,%rsi,8), %rsi
	addq	%r13, %rsi
	jmp	.Lcp_BB247_10
.Lcp_BB247_8:
	movq	56(%r13), %rsi
.Lcp_BB247_10:
	addq	$-8, %r14
	movq	%rsi, 56(%rax)
	movl	$2, 16(%rdx)
	movq	48(%r12), %rsi
	movq	%rsi, 40(%rdx)
	addq	$32, %rdx
	movq	%rdx, 48(%r12)
	movl	%ecx, %edx
	notl	%edx
	testb	$3, %dl
	je	.Lcp_BB247_11
.Lcp_BB247_14:
	movq	%rcx, %rdx
.Lcp_BB247_15:
	movl	32(%rax), %ecx
	leal	1(%rcx), %esi
	movl	%esi, 32(%rax)
	movq	%rdx, 64(%rax,%rcx,8)
	movq	%r15, 16(%r13)
	subq	%r13, %r14
	addq	$-64, %r14
	shrq	$3, %r14
	movl	%r14d, 32(%r13)
	movl	$2, 44(%r13)
	movq	%rax, (%r12)
	movl	32(%rax), %ecx
	leaq	64(%rax,%rcx,8), %r14
	movq	16(%rax), %r15
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r13
	jmpq	*%rcx
.Lcp_BB247_11:
	movl	$3, %edx
	cmpq	$3, %rcx
	je	.Lcp_BB247_15
	movq	%rcx, %rdx
	andq	$-4, %rdx
	testb	$1, 4(%rdx)
	jne	.Lcp_BB247_14
	incl	(%rdx)
	andq	$-3, %rcx
	jmp	.Lcp_BB247_14
.Lcp_func_end247:
	.size	op_SEND_GENERATOR, .Lcp_func_end247-op_SEND_GENERATOR
	.cfi_endproc
	.p2align	4
	.type	op_SEND_COROUTINE,@function
op_SEND_COROUTINE:
	.cfi_startproc
	movq	-16(%r14), %rdx
	testb	$1, %dl
	je	op_SEND
	andq	$-4, %rdx
	leaq	cp_type_coroutine(%rip), %rax
	cmpq	%rax, 8(%rdx)
	jne	op_SEND
	movl	16(%rdx), %eax
	cmpl	$2, %eax
	jae	op_SEND
	movq	-8(%r14), %rcx
	testl	%eax, %eax
	jne	.Lcp_BB248_6
	leaq	cp_none+3(%rip), %rax
	cmpq	%rax, %rcx
	je	.Lcp_BB248_6
	xorq	$2, %rax
	cmpq	%rax, %rcx
	jne	op_SEND
.Lcp_BB248_6:
	movl	36(%r13), %eax
	cmpl	20(%r12), %eax
	jae	op_SEND
	movq	24(%rdx), %rax
	movq	%r13, 8(%rax)
	movl	36(%r13), %esi
	incl	%esi
	movl	%esi, 36(%rax)
	testb	$1, 40(%r13)
	jne	.Lcp_BB248_8
	movq	(%r13), %rsi
	movl	68(%rsi), %esi
	leaq	64(,%rsi,8), %rsi
	addq	%r13, %rsi
	jmp	.Lcp_BB248_10
.Lcp_BB248_8:
	movq	56(%r13), %rsi
.Lcp_BB248_10:
	addq	$-8, %r14
	movq	%rsi, 56(%rax)
	movl	$2, 16(%rdx)
	movq	48(%r12), %rsi
	movq	%rsi, 40(%rdx)
	addq	$32, %rdx
	movq	%rdx, 48(%r12)
	movl	%ecx, %edx
	notl	%edx
	testb	$3, %dl
	je	.Lcp_BB248_11
.Lcp_BB248_14:
	movq	%rcx, %rdx
.Lcp_BB248_15:
	movl	32(%rax), %ecx
	leal	1(%rcx), %esi
	movl	%esi, 32(%rax)
	movq	%rdx, 64(%rax,%rcx,8)
	movq	%r15, 16(%r13)
	subq	%r13, %r14
	addq	$-64, %r14
	shrq	$3, %r14
	movl	%r14d, 32(%r13)
	movl	$2, 44(%r13)
	movq	%rax, (%r12)
	movl	32(%rax), %ecx
	leaq	64(%rax,%rcx,8), %r14
	movq	16(%rax), %r15
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r13
	jmpq	*%rcx
.Lcp_BB248_11:
	movl	$3, %edx
	cmpq	$3, %rcx
	je	.Lcp_BB248_15
	movq	%rcx, %rdx
	andq	$-4, %rdx
	testb	$1, 4(%rdx)
	jne	.Lcp_BB248_14
	incl	(%rdx)
	andq	$-3, %rcx
	jmp	.Lcp_BB248_14
.Lcp_func_end248:
	.size	op_SEND_COROUTINE, .Lcp_func_end248-op_SEND_COROUTINE
	.cfi_endproc
	.p2align	4
	.type	op_UNPACK_SEQUENCE_TUPLE,@function
op_UNPACK_SEQUENCE_TUPLE:
	.cfi_startproc
	movq	-8(%r14), %rax
	testb	$1, %al
	je	op_UNPACK_SEQUENCE
	movq	%rax, %rcx
	andq	$-4, %rcx
	leaq	cp_type_tuple(%rip), %rdx
	cmpq	%rdx, 8(%rcx)
	jne	op_UNPACK_SEQUENCE
	movl	%esi, %edx
	shrl	$10, %edx
	movq	16(%rcx), %r8
	movl	%edx, %r9d
	cmpq	%r9, %r8
	jne	op_UNPACK_SEQUENCE
	testl	%edx, %edx
	je	.Lcp_BB249_8
	decl	%edx
	xorl	%esi, %esi
	jmp	.Lcp_BB249_5
	.p2align	4
.Lcp_BB249_7:
	movq	%r9, -8(%r14,%rsi,8)
	incq	%rsi
	decl	%edx
	cmpq	%rsi, %r8
	je	.Lcp_BB249_8
.Lcp_BB249_5:
	movl	%edx, %r9d
	movq	32(%rcx,%r9,8), %r9
	movl	%r9d, %ebx
	andl	$3, %ebx
	cmpl	$1, %ebx
	jne	.Lcp_BB249_7
	movq	%r9, %r10
	andq	$-4, %r10
	incl	(%r10)
	jmp	.Lcp_BB249_7
.Lcp_BB249_8:
	leaq	(%r14,%r8,8), %r14
	addq	$-8, %r14
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB249_11
	decl	(%rcx)
	je	.Lcp_BB249_10
.Lcp_BB249_11:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB249_10:
	callq	free_thunk
	jmp	.Lcp_BB249_11
.Lcp_func_end249:
	.size	op_UNPACK_SEQUENCE_TUPLE, .Lcp_func_end249-op_UNPACK_SEQUENCE_TUPLE
	.cfi_endproc
	.p2align	4
	.type	op_UNPACK_SEQUENCE_LIST,@function
op_UNPACK_SEQUENCE_LIST:
	.cfi_startproc
	movq	-8(%r14), %rax
	testb	$1, %al
	je	op_UNPACK_SEQUENCE
	movq	%rax, %rcx
	andq	$-4, %rcx
	leaq	cp_type_list(%rip), %rdx
	cmpq	%rdx, 8(%rcx)
	jne	op_UNPACK_SEQUENCE
	movl	%esi, %edx
	shrl	$10, %edx
	movq	24(%rcx), %r8
	movl	%edx, %r9d
	cmpq	%r9, %r8
	jne	op_UNPACK_SEQUENCE
	testl	%edx, %edx
	je	.Lcp_BB250_8
	decl	%edx
	xorl	%esi, %esi
	jmp	.Lcp_BB250_5
	.p2align	4
.Lcp_BB250_7:
	movq	%r9, -8(%r14,%rsi,8)
	incq	%rsi
	decl	%edx
	cmpq	%rsi, %r8
	je	.Lcp_BB250_8
.Lcp_BB250_5:
	movq	16(%rcx), %r9
	movl	%edx, %r10d
	movq	(%r9,%r10,8), %r9
	movl	%r9d, %ebx
	andl	$3, %ebx
	cmpl	$1, %ebx
	jne	.Lcp_BB250_7
	movq	%r9, %r10
	andq	$-4, %r10
	incl	(%r10)
	jmp	.Lcp_BB250_7
.Lcp_BB250_8:
	leaq	(%r14,%r8,8), %r14
	addq	$-8, %r14
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB250_11
	decl	(%rcx)
	je	.Lcp_BB250_10
.Lcp_BB250_11:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB250_10:
	callq	free_thunk
	jmp	.Lcp_BB250_11
.Lcp_func_end250:
	.size	op_UNPACK_SEQUENCE_LIST, .Lcp_func_end250-op_UNPACK_SEQUENCE_LIST
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_ATTR_SLOT,@function
op_LOAD_ATTR_SLOT:
	.cfi_startproc
	movq	-8(%r14), %rax
	movl	8(%r15), %ecx
	testb	$1, %al
	je	.Lcp_BB251_2
	movq	%rax, %rdx
	andq	$-4, %rdx
	movq	8(%rdx), %rdx
.Lcp_BB251_3:
	cmpl	%ecx, 16(%rdx)
	jne	op_LOAD_ATTR
	movzwl	6(%r15), %edx
	movq	%rax, %rcx
	andq	$-4, %rcx
	movq	32(%rcx,%rdx,8), %rdx
	cmpq	$3, %rdx
	je	op_LOAD_ATTR
	movl	%edx, %esi
	andl	$3, %esi
	cmpl	$1, %esi
	jne	.Lcp_BB251_7
	movq	%rdx, %rsi
	andq	$-4, %rsi
	incl	(%rsi)
.Lcp_BB251_7:
	movq	%rdx, -8(%r14)
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB251_10
	decl	(%rcx)
	je	.Lcp_BB251_9
.Lcp_BB251_10:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB251_2:
	testb	$2, %al
	leaq	cp_type_int(%rip), %r8
	leaq	cp_type_float(%rip), %rdx
	cmoveq	%r8, %rdx
	jmp	.Lcp_BB251_3
.Lcp_BB251_9:
	callq	free_thunk
	jmp	.Lcp_BB251_10
.Lcp_func_end251:
	.size	op_LOAD_ATTR_SLOT, .Lcp_func_end251-op_LOAD_ATTR_SLOT
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_ATTR_DICT,@function
op_LOAD_ATTR_DICT:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsi, %rbp
	movq	-8(%r14), %rbx
	movl	8(%r15), %eax
	testb	$1, %bl
	je	.Lcp_BB252_2
	movq	%rbx, %rcx
	andq	$-4, %rcx
	movq	8(%rcx), %rcx
	cmpl	%eax, 16(%rcx)
	jne	.Lcp_BB252_6
.Lcp_BB252_4:
	movzwl	6(%r15), %edx
	movq	(%r13), %rax
	movq	48(%rax), %rax
	movl	%ebp, %ecx
	shrl	$10, %ecx
	movq	(%rax,%rcx,8), %rcx
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	cp_entry_value@PLT
	cmpq	$3, %rax
	je	.Lcp_BB252_5
	movq	%rax, -8(%r14)
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB252_10
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB252_9
.Lcp_BB252_10:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB252_2:
	.cfi_def_cfa_offset 16
	testb	$2, %bl
	leaq	cp_type_int(%rip), %rdx
	leaq	cp_type_float(%rip), %rcx
	cmoveq	%rdx, %rcx
	cmpl	%eax, 16(%rcx)
	je	.Lcp_BB252_4
	jmp	.Lcp_BB252_6
.Lcp_BB252_5:
	leaq	cp_handlers(%rip), %rdi
.Lcp_BB252_6:
	movq	%rbp, %rsi
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_LOAD_ATTR
.Lcp_BB252_9:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB252_10
.Lcp_func_end252:
	.size	op_LOAD_ATTR_DICT, .Lcp_func_end252-op_LOAD_ATTR_DICT
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_ATTR_NATIVE,@function
op_LOAD_ATTR_NATIVE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	-8(%r14), %rbx
	movl	8(%r15), %eax
	testb	$1, %bl
	je	.Lcp_BB253_2
	movq	%rbx, %rcx
	andq	$-4, %rcx
	movq	8(%rcx), %rcx
	cmpl	%eax, 16(%rcx)
	jne	.Lcp_BB253_9
.Lcp_BB253_4:
	movq	12(%r15), %rdx
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	cp_get_native@PLT
	cmpq	$3, %rax
	je	.Lcp_BB253_10
	movq	%rax, -8(%r14)
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB253_8
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB253_7
.Lcp_BB253_8:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB253_2:
	.cfi_def_cfa_offset 16
	testb	$2, %bl
	leaq	cp_type_int(%rip), %rdx
	leaq	cp_type_float(%rip), %rcx
	cmoveq	%rdx, %rcx
	cmpl	%eax, 16(%rcx)
	je	.Lcp_BB253_4
.Lcp_BB253_9:
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_LOAD_ATTR
.Lcp_BB253_10:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB253_7:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB253_8
.Lcp_func_end253:
	.size	op_LOAD_ATTR_NATIVE, .Lcp_func_end253-op_LOAD_ATTR_NATIVE
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_ATTR_MODULE,@function
op_LOAD_ATTR_MODULE:
	.cfi_startproc
	movq	-8(%r14), %rax
	testb	$1, %al
	je	op_LOAD_ATTR
	movq	%rax, %rcx
	andq	$-4, %rcx
	leaq	cp_type_module(%rip), %rdx
	cmpq	%rdx, 8(%rcx)
	jne	op_LOAD_ATTR
	movl	8(%r15), %ebx
	movq	16(%rcx), %rdx
	andq	$-4, %rdx
	cmpl	%ebx, 36(%rdx)
	jne	op_LOAD_ATTR
	movzwl	6(%r15), %esi
	movq	16(%rdx), %rdx
	leaq	(%rsi,%rsi,2), %rsi
	movq	16(%rdx,%rsi,8), %rdx
	movl	%edx, %esi
	andl	$3, %esi
	cmpl	$1, %esi
	jne	.Lcp_BB254_5
	movq	%rdx, %rsi
	andq	$-4, %rsi
	incl	(%rsi)
.Lcp_BB254_5:
	movq	%rdx, -8(%r14)
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB254_8
	decl	(%rcx)
	je	.Lcp_BB254_7
.Lcp_BB254_8:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB254_7:
	callq	free_thunk
	jmp	.Lcp_BB254_8
.Lcp_func_end254:
	.size	op_LOAD_ATTR_MODULE, .Lcp_func_end254-op_LOAD_ATTR_MODULE
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_ATTR_CLASS_VALUE,@function
op_LOAD_ATTR_CLASS_VALUE:
	.cfi_startproc
	movq	-8(%r14), %rax
	movl	8(%r15), %ecx
	testb	$1, %al
	je	.Lcp_BB255_2
	movq	%rax, %rdx
	andq	$-4, %rdx
	movq	8(%rdx), %rdx
.Lcp_BB255_3:
	cmpl	%ecx, 16(%rdx)
	jne	op_LOAD_ATTR
	movq	%rax, %rcx
	andq	$-4, %rcx
	cmpl	$-1, 24(%rcx)
	je	op_LOAD_ATTR
	movq	12(%r15), %rdx
	movl	%edx, %esi
	andl	$3, %esi
	cmpl	$1, %esi
	jne	.Lcp_BB255_7
	movq	%rdx, %rsi
	andq	$-4, %rsi
	incl	(%rsi)
.Lcp_BB255_7:
	movq	%rdx, -8(%r14)
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB255_10
	decl	(%rcx)
	je	.Lcp_BB255_9
.Lcp_BB255_10:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB255_2:
	testb	$2, %al
	leaq	cp_type_int(%rip), %r8
	leaq	cp_type_float(%rip), %rdx
	cmoveq	%r8, %rdx
	jmp	.Lcp_BB255_3
.Lcp_BB255_9:
	callq	free_thunk
	jmp	.Lcp_BB255_10
.Lcp_func_end255:
	.size	op_LOAD_ATTR_CLASS_VALUE, .Lcp_func_end255-op_LOAD_ATTR_CLASS_VALUE
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_ATTR_CLASS_VALUE_UNHIDDEN,@function
op_LOAD_ATTR_CLASS_VALUE_UNHIDDEN:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movq	-8(%r14), %rbp
	movl	8(%r15), %eax
	testb	$1, %bpl
	je	.Lcp_BB256_2
	movq	%rbp, %rcx
	andq	$-4, %rcx
	movq	8(%rcx), %rcx
	cmpl	%eax, 16(%rcx)
	jne	.Lcp_BB256_6
.Lcp_BB256_4:
	movq	%rdi, (%rsp)
	movq	12(%r15), %rbx
	movq	(%r13), %rax
	movq	48(%rax), %rax
	movl	%esi, %ecx
	shrl	$10, %ecx
	movq	(%rax,%rcx,8), %rdx
	movq	%r12, %rdi
	movq	%rsi, 8(%rsp)
	movq	%rbp, %rsi
	callq	cp_is_unhidden@PLT
	testb	%al, %al
	je	.Lcp_BB256_5
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	movq	(%rsp), %rdi
	jne	.Lcp_BB256_9
	movq	%rbx, %rax
	andq	$-4, %rax
	incl	(%rax)
.Lcp_BB256_9:
	movq	%rbx, -8(%r14)
	movl	%ebp, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB256_12
	movq	%rbp, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB256_11
.Lcp_BB256_12:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*%rax
.Lcp_BB256_2:
	.cfi_def_cfa_offset 32
	testb	$2, %bpl
	leaq	cp_type_int(%rip), %rdx
	leaq	cp_type_float(%rip), %rcx
	cmoveq	%rdx, %rcx
	cmpl	%eax, 16(%rcx)
	je	.Lcp_BB256_4
	jmp	.Lcp_BB256_6
.Lcp_BB256_5:
	movq	(%rsp), %rdi
	movq	8(%rsp), %rsi
.Lcp_BB256_6:
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_LOAD_ATTR
.Lcp_BB256_11:
	.cfi_def_cfa_offset 32
	movq	%rbp, %rax
	callq	free_thunk
	jmp	.Lcp_BB256_12
.Lcp_func_end256:
	.size	op_LOAD_ATTR_CLASS_VALUE_UNHIDDEN, .Lcp_func_end256-op_LOAD_ATTR_CLASS_VALUE_UNHIDDEN
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_ATTR_TYPE,@function
op_LOAD_ATTR_TYPE:
	.cfi_startproc
	movq	-8(%r14), %rax
	testb	$1, %al
	je	.Lcp_BB257_2
	movq	%rax, %rcx
	andq	$-4, %rcx
	movq	8(%rcx), %rcx
.Lcp_BB257_3:
	testb	$16, 21(%rcx)
	je	op_LOAD_ATTR
	movl	8(%r15), %edx
	movq	%rax, %rcx
	andq	$-4, %rcx
	cmpl	%edx, 16(%rcx)
	jne	op_LOAD_ATTR
	movq	12(%r15), %rdx
	movl	%edx, %esi
	andl	$3, %esi
	cmpl	$1, %esi
	jne	.Lcp_BB257_7
	movq	%rdx, %rsi
	andq	$-4, %rsi
	incl	(%rsi)
.Lcp_BB257_7:
	movq	%rdx, -8(%r14)
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB257_10
	decl	(%rcx)
	je	.Lcp_BB257_9
.Lcp_BB257_10:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB257_2:
	testb	$2, %al
	leaq	cp_type_int(%rip), %rdx
	leaq	cp_type_float(%rip), %rcx
	cmoveq	%rdx, %rcx
	jmp	.Lcp_BB257_3
.Lcp_BB257_9:
	callq	free_thunk
	jmp	.Lcp_BB257_10
.Lcp_func_end257:
	.size	op_LOAD_ATTR_TYPE, .Lcp_func_end257-op_LOAD_ATTR_TYPE
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_ATTR_PROPERTY,@function
op_LOAD_ATTR_PROPERTY:
	.cfi_startproc
	movq	-8(%r14), %rax
	movl	8(%r15), %ecx
	testb	$1, %al
	je	.Lcp_BB258_2
	movq	%rax, %rdx
	andq	$-4, %rdx
	movq	8(%rdx), %rdx
.Lcp_BB258_3:
	cmpl	%ecx, 16(%rdx)
	jne	op_LOAD_ATTR
	movq	12(%r15), %r9
	leaq	3(%r9), %rcx
	movq	%rcx, %r8
	andq	$-4, %r8
	movq	16(%r8), %r10
	andq	$-4, %r10
	movl	64(%r10), %edx
	movl	68(%r10), %r10d
	testb	$1, 40(%r13)
	jne	.Lcp_BB258_5
	movq	(%r13), %r11
	movl	68(%r11), %r11d
	leaq	64(,%r11,8), %r11
	addq	%r13, %r11
	jmp	.Lcp_BB258_7
.Lcp_BB258_5:
	movq	56(%r13), %r11
.Lcp_BB258_7:
	leaq	(%r11,%rdx,8), %rdx
	leaq	(%rdx,%r10,8), %rdx
	addq	$64, %rdx
	cmpq	24(%r12), %rdx
	ja	op_LOAD_ATTR
	movl	36(%r13), %edx
	cmpl	20(%r12), %edx
	jae	op_LOAD_ATTR
	addq	$-8, %r14
	movq	%r15, 16(%r13)
	leaq	64(%r13), %rdx
	subq	%rdx, %r14
	shrq	$3, %r14
	movl	%r14d, 32(%r13)
	movl	$5, 44(%r13)
	movl	%ecx, %esi
	andl	$3, %esi
	cmpq	$1, %rsi
	jne	.Lcp_BB258_10
	incl	(%r8)
	jmp	.Lcp_BB258_15
.Lcp_BB258_10:
	cmpl	$3, %esi
	je	.Lcp_BB258_11
.Lcp_BB258_15:
	movl	%eax, %esi
	notl	%esi
	testb	$3, %sil
	je	.Lcp_BB258_16
.Lcp_BB258_19:
	movq	%rax, %rsi
.Lcp_BB258_20:
	testb	$1, 40(%r13)
	jne	.Lcp_BB258_21
	movq	(%r13), %rax
	movl	68(%rax), %eax
	leaq	(%rdx,%rax,8), %rdx
	jmp	.Lcp_BB258_23
.Lcp_BB258_21:
	movq	56(%r13), %rdx
.Lcp_BB258_23:
	movq	%rsi, (%rdx)
	movq	%rcx, %rax
	andq	$-4, %rax
	movq	16(%rax), %rdi
	andq	$-4, %rdi
	movl	64(%rdi), %esi
	cmpq	$2, %rsi
	jb	.Lcp_BB258_26
	movl	$1, %eax
	.p2align	4
.Lcp_BB258_25:
	movq	$3, (%rdx,%rax,8)
	incq	%rax
	cmpq	%rax, %rsi
	jne	.Lcp_BB258_25
.Lcp_BB258_26:
	leaq	(%rdx,%rsi,8), %rax
	movq	%rdi, (%rdx,%rsi,8)
	movq	%r13, 8(%rdx,%rsi,8)
	movq	16(%rdi), %r15
	movq	%r15, 16(%rdx,%rsi,8)
	movq	%rcx, 24(%rdx,%rsi,8)
	movl	$0, 32(%rdx,%rsi,8)
	movl	36(%r13), %ecx
	incl	%ecx
	movl	%ecx, 36(%rdx,%rsi,8)
	movl	$0, 40(%rdx,%rsi,8)
	movq	$0, 48(%rdx,%rsi,8)
	leaq	(%rdx,%rsi,8), %r14
	addq	$64, %r14
	movq	%rax, (%r12)
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r13
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB258_2:
	testb	$2, %al
	leaq	cp_type_int(%rip), %r8
	leaq	cp_type_float(%rip), %rdx
	cmoveq	%r8, %rdx
	jmp	.Lcp_BB258_3
.Lcp_BB258_11:
	testq	%r9, %r9
	je	.Lcp_BB258_12
	testb	$1, 4(%r8)
	jne	.Lcp_BB258_15
	incl	(%r8)
	andq	$-3, %rcx
	jmp	.Lcp_BB258_15
.Lcp_BB258_16:
	movl	$3, %esi
	cmpq	$3, %rax
	je	.Lcp_BB258_20
	movq	%rax, %rsi
	andq	$-4, %rsi
	testb	$1, 4(%rsi)
	jne	.Lcp_BB258_19
	incl	(%rsi)
	andq	$-3, %rax
	jmp	.Lcp_BB258_19
.Lcp_BB258_12:
	movl	$3, %ecx
	jmp	.Lcp_BB258_15
.Lcp_func_end258:
	.size	op_LOAD_ATTR_PROPERTY, .Lcp_func_end258-op_LOAD_ATTR_PROPERTY
	.cfi_endproc
	.p2align	4
	.type	op_STORE_ATTR_SLOT,@function
op_STORE_ATTR_SLOT:
	.cfi_startproc
	movq	-8(%r14), %rcx
	movl	8(%r15), %eax
	testb	$1, %cl
	je	.Lcp_BB259_2
	movq	%rcx, %rdx
	andq	$-4, %rdx
	movq	8(%rdx), %rdx
.Lcp_BB259_3:
	cmpl	%eax, 16(%rdx)
	jne	op_STORE_ATTR
	movzwl	6(%r15), %r8d
	movq	-16(%r14), %r9
	movq	%rcx, %rdx
	andq	$-4, %rdx
	movq	32(%rdx,%r8,8), %rax
	cmpq	$3, %rax
	jne	.Lcp_BB259_7
	cmpl	%r8d, 24(%rdx)
	ja	op_STORE_ATTR
	leal	1(%r8), %esi
	movl	%esi, 24(%rdx)
.Lcp_BB259_7:
	movl	%r9d, %esi
	notl	%esi
	testb	$3, %sil
	je	.Lcp_BB259_8
.Lcp_BB259_12:
	addq	$-16, %r14
	movq	%r9, 32(%rdx,%r8,8)
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$1, %esi
	jne	.Lcp_BB259_15
	movq	%rax, %rsi
	andq	$-4, %rsi
	decl	(%rsi)
	je	.Lcp_BB259_14
.Lcp_BB259_15:
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB259_18
	decl	(%rdx)
	je	.Lcp_BB259_17
.Lcp_BB259_18:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB259_2:
	testb	$2, %cl
	leaq	cp_type_int(%rip), %r8
	leaq	cp_type_float(%rip), %rdx
	cmoveq	%r8, %rdx
	jmp	.Lcp_BB259_3
.Lcp_BB259_8:
	cmpq	$3, %r9
	jne	.Lcp_BB259_10
	movl	$3, %r9d
	jmp	.Lcp_BB259_12
.Lcp_BB259_14:
	callq	free_thunk
	jmp	.Lcp_BB259_15
.Lcp_BB259_17:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB259_18
.Lcp_BB259_10:
	movq	%r9, %rsi
	andq	$-4, %rsi
	testb	$1, 4(%rsi)
	jne	.Lcp_BB259_12
	incl	(%rsi)
	andq	$-3, %r9
	movq	32(%rdx,%r8,8), %rax
	jmp	.Lcp_BB259_12
.Lcp_func_end259:
	.size	op_STORE_ATTR_SLOT, .Lcp_func_end259-op_STORE_ATTR_SLOT
	.cfi_endproc
	.p2align	4
	.type	op_STORE_ATTR_MEMBER,@function
op_STORE_ATTR_MEMBER:
	.cfi_startproc
	movq	-8(%r14), %rcx
	movl	8(%r15), %eax
	testb	$1, %cl
	je	.Lcp_BB260_2
	movq	%rcx, %rdx
	andq	$-4, %rdx
	movq	8(%rdx), %rdx
.Lcp_BB260_3:
	cmpl	%eax, 16(%rdx)
	jne	op_STORE_ATTR
	movzwl	6(%r15), %esi
	movq	-16(%r14), %rax
	movq	%rcx, %rdx
	andq	$-4, %rdx
	movl	%eax, %ebx
	notl	%ebx
	testb	$3, %bl
	je	.Lcp_BB260_5
.Lcp_BB260_8:
	movq	%rax, %r8
.Lcp_BB260_9:
	addq	$-16, %r14
	movq	32(%rdx,%rsi,8), %rax
	movq	%r8, 32(%rdx,%rsi,8)
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$1, %esi
	jne	.Lcp_BB260_12
	movq	%rax, %rsi
	andq	$-4, %rsi
	decl	(%rsi)
	je	.Lcp_BB260_11
.Lcp_BB260_12:
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB260_15
	decl	(%rdx)
	je	.Lcp_BB260_14
.Lcp_BB260_15:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB260_2:
	testb	$2, %cl
	leaq	cp_type_int(%rip), %r8
	leaq	cp_type_float(%rip), %rdx
	cmoveq	%r8, %rdx
	jmp	.Lcp_BB260_3
.Lcp_BB260_5:
	movl	$3, %r8d
	cmpq	$3, %rax
	je	.Lcp_BB260_9
	movq	%rax, %r8
	andq	$-4, %r8
	testb	$1, 4(%r8)
	jne	.Lcp_BB260_8
	incl	(%r8)
	andq	$-3, %rax
	jmp	.Lcp_BB260_8
.Lcp_BB260_11:
	callq	free_thunk
	jmp	.Lcp_BB260_12
.Lcp_BB260_14:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB260_15
.Lcp_func_end260:
	.size	op_STORE_ATTR_MEMBER, .Lcp_func_end260-op_STORE_ATTR_MEMBER
	.cfi_endproc
	.p2align	4
	.type	op_STORE_ATTR_DICT,@function
op_STORE_ATTR_DICT:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$32, %rsp
	.cfi_def_cfa_offset 48
	.cfi_offset %rbp, -16
	movq	%rsi, %r8
	movq	%r14, %rsi
	movq	%r12, %r9
	movq	-8(%r14), %rbx
	movl	8(%r15), %eax
	testb	$1, %bl
	je	.Lcp_BB261_2
	movq	%rbx, %rcx
	andq	$-4, %rcx
	movq	8(%rcx), %rcx
	cmpl	%eax, 16(%rcx)
	jne	.Lcp_BB261_4
.Lcp_BB261_6:
	movq	%rdi, 24(%rsp)
	movq	%rsi, %r14
	movq	-16(%rsi), %rbp
	movzwl	6(%r15), %ecx
	movq	%r13, 8(%rsp)
	movq	(%r13), %rax
	movl	%ecx, %r13d
	movq	48(%rax), %rax
	movl	%r8d, %ecx
	shrl	$10, %ecx
	movq	(%rax,%rcx,8), %rcx
	movq	%r9, %r12
	movq	%r9, %rdi
	movq	%rbx, %rsi
	movl	%r13d, %edx
	movq	%r8, 16(%rsp)
	callq	cp_has_entry@PLT
	testb	%al, %al
	je	.Lcp_BB261_7
	movl	%ebp, %eax
	notl	%eax
	testb	$3, %al
	je	.Lcp_BB261_10
	movq	%rbp, %rcx
	movq	%r12, %rdi
.Lcp_BB261_14:
	addq	$-16, %r14
	movq	%rbx, %rsi
	movl	%r13d, %edx
	callq	cp_replace_entry@PLT
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	movq	8(%rsp), %r13
	jne	.Lcp_BB261_17
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB261_16
.Lcp_BB261_17:
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB261_20
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB261_19
.Lcp_BB261_20:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB261_2:
	.cfi_def_cfa_offset 48
	testb	$2, %bl
	leaq	cp_type_int(%rip), %rdx
	leaq	cp_type_float(%rip), %rcx
	cmoveq	%rdx, %rcx
	cmpl	%eax, 16(%rcx)
	je	.Lcp_BB261_6
.Lcp_BB261_4:
	movq	%r9, %r12
	movq	%rsi, %r14
	movq	%r8, %rsi
	jmp	.Lcp_BB261_5
.Lcp_BB261_7:
	movq	8(%rsp), %r13
	movq	24(%rsp), %rdi
	movq	16(%rsp), %rsi
.Lcp_BB261_5:
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_STORE_ATTR
.Lcp_BB261_10:
	.cfi_def_cfa_offset 48
	movl	$3, %ecx
	cmpq	$3, %rbp
	movq	%r12, %rdi
	je	.Lcp_BB261_14
	movq	%rbp, %rax
	andq	$-4, %rax
	testb	$1, 4(%rax)
	jne	.Lcp_BB261_13
	incl	(%rax)
	andq	$-3, %rbp
.Lcp_BB261_13:
	movq	%rbp, %rcx
	jmp	.Lcp_BB261_14
.Lcp_BB261_16:
	callq	free_thunk
	jmp	.Lcp_BB261_17
.Lcp_BB261_19:
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB261_20
.Lcp_func_end261:
	.size	op_STORE_ATTR_DICT, .Lcp_func_end261-op_STORE_ATTR_DICT
	.cfi_endproc
	.p2align	4
	.type	op_STORE_ATTR_PROPERTY,@function
op_STORE_ATTR_PROPERTY:
	.cfi_startproc
	movq	-8(%r14), %rax
	movl	8(%r15), %ecx
	testb	$1, %al
	je	.Lcp_BB262_2
	movq	%rax, %rdx
	andq	$-4, %rdx
	movq	8(%rdx), %rdx
.Lcp_BB262_3:
	cmpl	%ecx, 16(%rdx)
	jne	op_STORE_ATTR
	movq	12(%r15), %r9
	leaq	3(%r9), %rcx
	movq	%rcx, %r8
	andq	$-4, %r8
	movq	16(%r8), %r10
	andq	$-4, %r10
	movl	64(%r10), %edx
	movl	68(%r10), %r10d
	testb	$1, 40(%r13)
	jne	.Lcp_BB262_5
	movq	(%r13), %r11
	movl	68(%r11), %r11d
	leaq	64(,%r11,8), %r11
	addq	%r13, %r11
	jmp	.Lcp_BB262_7
.Lcp_BB262_5:
	movq	56(%r13), %r11
.Lcp_BB262_7:
	leaq	(%r11,%rdx,8), %rdx
	leaq	(%rdx,%r10,8), %rdx
	addq	$64, %rdx
	cmpq	24(%r12), %rdx
	ja	op_STORE_ATTR
	movl	36(%r13), %edx
	cmpl	20(%r12), %edx
	jae	op_STORE_ATTR
	movq	-16(%r14), %rsi
	addq	$-16, %r14
	movq	%r15, 16(%r13)
	leaq	64(%r13), %rdx
	subq	%rdx, %r14
	shrq	$3, %r14
	movl	%r14d, 32(%r13)
	movl	$5, 44(%r13)
	movl	%ecx, %edi
	andl	$3, %edi
	cmpq	$1, %rdi
	jne	.Lcp_BB262_10
	incl	(%r8)
	jmp	.Lcp_BB262_15
.Lcp_BB262_10:
	cmpl	$3, %edi
	je	.Lcp_BB262_11
.Lcp_BB262_15:
	movl	%eax, %edi
	notl	%edi
	testb	$3, %dil
	je	.Lcp_BB262_16
.Lcp_BB262_19:
	movq	%rax, %rdi
.Lcp_BB262_20:
	movl	%esi, %eax
	notl	%eax
	testb	$3, %al
	je	.Lcp_BB262_21
.Lcp_BB262_24:
	movq	%rsi, %rax
.Lcp_BB262_25:
	testb	$1, 40(%r13)
	jne	.Lcp_BB262_26
	movq	(%r13), %rsi
	movl	68(%rsi), %esi
	leaq	(%rdx,%rsi,8), %rdx
	jmp	.Lcp_BB262_28
.Lcp_BB262_26:
	movq	56(%r13), %rdx
.Lcp_BB262_28:
	movq	%rdi, (%rdx)
	movq	%rax, 8(%rdx)
	movq	%rcx, %rax
	andq	$-4, %rax
	movq	16(%rax), %rdi
	andq	$-4, %rdi
	movl	64(%rdi), %esi
	cmpq	$3, %rsi
	jb	.Lcp_BB262_31
	movl	$2, %eax
	.p2align	4
.Lcp_BB262_30:
	movq	$3, (%rdx,%rax,8)
	incq	%rax
	cmpq	%rax, %rsi
	jne	.Lcp_BB262_30
.Lcp_BB262_31:
	leaq	(%rdx,%rsi,8), %rax
	movq	%rdi, (%rdx,%rsi,8)
	movq	%r13, 8(%rdx,%rsi,8)
	movq	16(%rdi), %r15
	movq	%r15, 16(%rdx,%rsi,8)
	movq	%rcx, 24(%rdx,%rsi,8)
	movl	$0, 32(%rdx,%rsi,8)
	movl	36(%r13), %ecx
	incl	%ecx
	movl	%ecx, 36(%rdx,%rsi,8)
	movq	$0, 48(%rdx,%rsi,8)
	movl	$64, 40(%rdx,%rsi,8)
	leaq	(%rdx,%rsi,8), %r14
	addq	$64, %r14
	movq	%rax, (%r12)
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r13
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB262_2:
	testb	$2, %al
	leaq	cp_type_int(%rip), %r8
	leaq	cp_type_float(%rip), %rdx
	cmoveq	%r8, %rdx
	jmp	.Lcp_BB262_3
.Lcp_BB262_11:
	testq	%r9, %r9
	je	.Lcp_BB262_12
	testb	$1, 4(%r8)
	jne	.Lcp_BB262_15
	incl	(%r8)
	andq	$-3, %rcx
	jmp	.Lcp_BB262_15
.Lcp_BB262_16:
	movl	$3, %edi
	cmpq	$3, %rax
	je	.Lcp_BB262_20
	movq	%rax, %rdi
	andq	$-4, %rdi
	testb	$1, 4(%rdi)
	jne	.Lcp_BB262_19
	incl	(%rdi)
	andq	$-3, %rax
	jmp	.Lcp_BB262_19
.Lcp_BB262_21:
	movl	$3, %eax
	cmpq	$3, %rsi
	je	.Lcp_BB262_25
	movq	%rsi, %rax
	andq	$-4, %rax
	testb	$1, 4(%rax)
	jne	.Lcp_BB262_24
	incl	(%rax)
	andq	$-3, %rsi
	jmp	.Lcp_BB262_24
.Lcp_BB262_12:
	movl	$3, %ecx
	jmp	.Lcp_BB262_15
.Lcp_func_end262:
	.size	op_STORE_ATTR_PROPERTY, .Lcp_func_end262-op_STORE_ATTR_PROPERTY
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_METHOD_PLAIN,@function
op_LOAD_METHOD_PLAIN:
	.cfi_startproc
	movq	-8(%r14), %rax
	movl	8(%r15), %ecx
	testb	$1, %al
	je	.Lcp_BB263_2
	movq	%rax, %rdx
	andq	$-4, %rdx
	movq	8(%rdx), %rdx
.Lcp_BB263_3:
	cmpl	%ecx, 16(%rdx)
	jne	op_LOAD_METHOD
	movq	%rax, %rcx
	andq	$-4, %rcx
	cmpl	$-1, 24(%rcx)
	je	op_LOAD_METHOD
	movq	12(%r15), %rsi
	leaq	3(%rsi), %rdx
	movl	%edx, %r8d
	andl	$3, %r8d
	cmpq	$1, %r8
	jne	.Lcp_BB263_6
	movq	%rdx, %rsi
	andq	$-4, %rsi
	incl	(%rsi)
	jmp	.Lcp_BB263_11
.Lcp_BB263_6:
	cmpl	$3, %r8d
	je	.Lcp_BB263_7
.Lcp_BB263_11:
	movq	%rdx, -8(%r14)
	movl	%eax, %edx
	notl	%edx
	testb	$3, %dl
	je	.Lcp_BB263_12
.Lcp_BB263_15:
	movq	%rax, %rdx
.Lcp_BB263_16:
	movq	%rdx, (%r14)
	addq	$8, %r14
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB263_2:
	testb	$2, %al
	leaq	cp_type_int(%rip), %r8
	leaq	cp_type_float(%rip), %rdx
	cmoveq	%r8, %rdx
	jmp	.Lcp_BB263_3
.Lcp_BB263_7:
	testq	%rsi, %rsi
	je	.Lcp_BB263_8
	movq	%rdx, %rsi
	andq	$-4, %rsi
	testb	$1, 4(%rsi)
	jne	.Lcp_BB263_11
	incl	(%rsi)
	andq	$-3, %rdx
	jmp	.Lcp_BB263_11
.Lcp_BB263_12:
	movl	$3, %edx
	cmpq	$3, %rax
	je	.Lcp_BB263_16
	testb	$1, 4(%rcx)
	jne	.Lcp_BB263_15
	incl	(%rcx)
	andq	$-3, %rax
	jmp	.Lcp_BB263_15
.Lcp_BB263_8:
	movl	$3, %edx
	jmp	.Lcp_BB263_11
.Lcp_func_end263:
	.size	op_LOAD_METHOD_PLAIN, .Lcp_func_end263-op_LOAD_METHOD_PLAIN
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_METHOD_DICT,@function
op_LOAD_METHOD_DICT:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movq	-8(%r14), %rbp
	movl	8(%r15), %eax
	testb	$1, %bpl
	je	.Lcp_BB264_10
	movq	%rbp, %rcx
	andq	$-4, %rcx
	movq	8(%rcx), %rcx
	cmpl	%eax, 16(%rcx)
	jne	.Lcp_BB264_12
.Lcp_BB264_2:
	movq	%rdi, (%rsp)
	movq	12(%r15), %rbx
	movq	(%r13), %rax
	movq	48(%rax), %rax
	movl	%esi, %ecx
	shrl	$10, %ecx
	movq	(%rax,%rcx,8), %rdx
	movq	%r12, %rdi
	movq	%rsi, 8(%rsp)
	movq	%rbp, %rsi
	callq	cp_is_unhidden@PLT
	testb	%al, %al
	je	.Lcp_BB264_11
	leaq	3(%rbx), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpq	$1, %rcx
	jne	.Lcp_BB264_5
	movq	%rax, %rcx
	andq	$-4, %rcx
	incl	(%rcx)
	jmp	.Lcp_BB264_6
.Lcp_BB264_5:
	cmpl	$3, %ecx
	je	.Lcp_BB264_13
.Lcp_BB264_6:
	movq	(%rsp), %rdi
.Lcp_BB264_7:
	movq	%rax, -8(%r14)
	movl	%ebp, %eax
	notl	%eax
	testb	$3, %al
	je	.Lcp_BB264_16
.Lcp_BB264_8:
	movq	%rbp, %rax
.Lcp_BB264_9:
	movq	%rax, (%r14)
	addq	$8, %r14
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*%rax
.Lcp_BB264_10:
	.cfi_def_cfa_offset 32
	testb	$2, %bpl
	leaq	cp_type_int(%rip), %rdx
	leaq	cp_type_float(%rip), %rcx
	cmoveq	%rdx, %rcx
	cmpl	%eax, 16(%rcx)
	je	.Lcp_BB264_2
	jmp	.Lcp_BB264_12
.Lcp_BB264_11:
	movq	(%rsp), %rdi
	movq	8(%rsp), %rsi
.Lcp_BB264_12:
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_LOAD_METHOD
.Lcp_BB264_13:
	.cfi_def_cfa_offset 32
	testq	%rbx, %rbx
	je	.Lcp_BB264_19
	movq	%rax, %rcx
	andq	$-4, %rcx
	testb	$1, 4(%rcx)
	movq	(%rsp), %rdi
	jne	.Lcp_BB264_7
	incl	(%rcx)
	andq	$-3, %rax
	jmp	.Lcp_BB264_7
.Lcp_BB264_16:
	movl	$3, %eax
	cmpq	$3, %rbp
	je	.Lcp_BB264_9
	movq	%rbp, %rax
	andq	$-4, %rax
	testb	$1, 4(%rax)
	jne	.Lcp_BB264_8
	incl	(%rax)
	andq	$-3, %rbp
	jmp	.Lcp_BB264_8
.Lcp_BB264_19:
	movl	$3, %eax
	jmp	.Lcp_BB264_6
.Lcp_func_end264:
	.size	op_LOAD_METHOD_DICT, .Lcp_func_end264-op_LOAD_METHOD_DICT
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_METHOD_NATIVE,@function
op_LOAD_METHOD_NATIVE:
	.cfi_startproc
	movq	-8(%r14), %rax
	movl	8(%r15), %ecx
	testb	$1, %al
	je	.Lcp_BB265_2
	movq	%rax, %rdx
	andq	$-4, %rdx
	movq	8(%rdx), %rdx
.Lcp_BB265_3:
	cmpl	%ecx, 16(%rdx)
	jne	op_LOAD_METHOD
	movq	12(%r15), %rdx
	leaq	3(%rdx), %rcx
	movl	%ecx, %esi
	andl	$3, %esi
	cmpq	$1, %rsi
	jne	.Lcp_BB265_5
	movq	%rcx, %rdx
	andq	$-4, %rdx
	incl	(%rdx)
	jmp	.Lcp_BB265_10
.Lcp_BB265_5:
	cmpl	$3, %esi
	je	.Lcp_BB265_6
.Lcp_BB265_10:
	movq	%rcx, -8(%r14)
	movl	%eax, %ecx
	notl	%ecx
	testb	$3, %cl
	je	.Lcp_BB265_11
.Lcp_BB265_14:
	movq	%rax, %rcx
.Lcp_BB265_15:
	movq	%rcx, (%r14)
	addq	$8, %r14
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB265_2:
	testb	$2, %al
	leaq	cp_type_int(%rip), %r8
	leaq	cp_type_float(%rip), %rdx
	cmoveq	%r8, %rdx
	jmp	.Lcp_BB265_3
.Lcp_BB265_6:
	testq	%rdx, %rdx
	je	.Lcp_BB265_7
	movq	%rcx, %rdx
	andq	$-4, %rdx
	testb	$1, 4(%rdx)
	jne	.Lcp_BB265_10
	incl	(%rdx)
	andq	$-3, %rcx
	jmp	.Lcp_BB265_10
.Lcp_BB265_11:
	movl	$3, %ecx
	cmpq	$3, %rax
	je	.Lcp_BB265_15
	movq	%rax, %rcx
	andq	$-4, %rcx
	testb	$1, 4(%rcx)
	jne	.Lcp_BB265_14
	incl	(%rcx)
	andq	$-3, %rax
	jmp	.Lcp_BB265_14
.Lcp_BB265_7:
	movl	$3, %ecx
	jmp	.Lcp_BB265_10
.Lcp_func_end265:
	.size	op_LOAD_METHOD_NATIVE, .Lcp_func_end265-op_LOAD_METHOD_NATIVE
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_METHOD_UNHIDDEN,@function
op_LOAD_METHOD_UNHIDDEN:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movq	-8(%r14), %rbp
	movl	8(%r15), %eax
	testb	$1, %bpl
	je	.Lcp_BB266_10
	movq	%rbp, %rcx
	andq	$-4, %rcx
	movq	8(%rcx), %rcx
	cmpl	%eax, 16(%rcx)
	jne	.Lcp_BB266_12
.Lcp_BB266_2:
	movq	%rdi, (%rsp)
	movq	12(%r15), %rbx
	movq	(%r13), %rax
	movq	48(%rax), %rax
	movl	%esi, %ecx
	shrl	$10, %ecx
	movq	(%rax,%rcx,8), %rdx
	movq	%r12, %rdi
	movq	%rsi, 8(%rsp)
	movq	%rbp, %rsi
	callq	cp_has_no_own@PLT
	testb	%al, %al
	je	.Lcp_BB266_11
	leaq	3(%rbx), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpq	$1, %rcx
	jne	.Lcp_BB266_5
	movq	%rax, %rcx
	andq	$-4, %rcx
	incl	(%rcx)
	jmp	.Lcp_BB266_6
.Lcp_BB266_5:
	cmpl	$3, %ecx
	je	.Lcp_BB266_13
.Lcp_BB266_6:
	movq	(%rsp), %rdi
.Lcp_BB266_7:
	movq	%rax, -8(%r14)
	movl	%ebp, %eax
	notl	%eax
	testb	$3, %al
	je	.Lcp_BB266_16
.Lcp_BB266_8:
	movq	%rbp, %rax
.Lcp_BB266_9:
	movq	%rax, (%r14)
	addq	$8, %r14
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*%rax
.Lcp_BB266_10:
	.cfi_def_cfa_offset 32
	testb	$2, %bpl
	leaq	cp_type_int(%rip), %rdx
	leaq	cp_type_float(%rip), %rcx
	cmoveq	%rdx, %rcx
	cmpl	%eax, 16(%rcx)
	je	.Lcp_BB266_2
	jmp	.Lcp_BB266_12
.Lcp_BB266_11:
	movq	(%rsp), %rdi
	movq	8(%rsp), %rsi
.Lcp_BB266_12:
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_LOAD_METHOD
.Lcp_BB266_13:
	.cfi_def_cfa_offset 32
	testq	%rbx, %rbx
	je	.Lcp_BB266_19
	movq	%rax, %rcx
	andq	$-4, %rcx
	testb	$1, 4(%rcx)
	movq	(%rsp), %rdi
	jne	.Lcp_BB266_7
	incl	(%rcx)
	andq	$-3, %rax
	jmp	.Lcp_BB266_7
.Lcp_BB266_16:
	movl	$3, %eax
	cmpq	$3, %rbp
	je	.Lcp_BB266_9
	movq	%rbp, %rax
	andq	$-4, %rax
	testb	$1, 4(%rax)
	jne	.Lcp_BB266_8
	incl	(%rax)
	andq	$-3, %rbp
	jmp	.Lcp_BB266_8
.Lcp_BB266_19:
	movl	$3, %eax
	jmp	.Lcp_BB266_6
.Lcp_func_end266:
	.size	op_LOAD_METHOD_UNHIDDEN, .Lcp_func_end266-op_LOAD_METHOD_UNHIDDEN
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_METHOD_MODULE,@function
op_LOAD_METHOD_MODULE:
	.cfi_startproc
	movq	-8(%r14), %rax
	testb	$1, %al
	je	op_LOAD_METHOD
	movq	%rax, %rcx
	andq	$-4, %rcx
	leaq	cp_type_module(%rip), %rdx
	cmpq	%rdx, 8(%rcx)
	jne	op_LOAD_METHOD
	movl	8(%r15), %edx
	movq	16(%rcx), %r8
	andq	$-4, %r8
	cmpl	%edx, 36(%r8)
	jne	op_LOAD_METHOD
	movzwl	6(%r15), %edx
	movq	$3, -8(%r14)
	movq	16(%rcx), %rsi
	andq	$-4, %rsi
	movq	16(%rsi), %rsi
	leaq	(%rdx,%rdx,2), %rdx
	movq	16(%rsi,%rdx,8), %rdx
	movl	%edx, %esi
	andl	$3, %esi
	cmpl	$1, %esi
	jne	.Lcp_BB267_5
	movq	%rdx, %rsi
	andq	$-4, %rsi
	incl	(%rsi)
.Lcp_BB267_5:
	movq	%rdx, (%r14)
	addq	$8, %r14
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB267_8
	decl	(%rcx)
	je	.Lcp_BB267_7
.Lcp_BB267_8:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB267_7:
	callq	free_thunk
	jmp	.Lcp_BB267_8
.Lcp_func_end267:
	.size	op_LOAD_METHOD_MODULE, .Lcp_func_end267-op_LOAD_METHOD_MODULE
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_METHOD_SLOT,@function
op_LOAD_METHOD_SLOT:
	.cfi_startproc
	movq	-8(%r14), %rax
	movl	8(%r15), %ecx
	testb	$1, %al
	je	.Lcp_BB268_2
	movq	%rax, %rdx
	andq	$-4, %rdx
	movq	8(%rdx), %rdx
.Lcp_BB268_3:
	cmpl	%ecx, 16(%rdx)
	jne	op_LOAD_METHOD
	movzwl	6(%r15), %edx
	movq	%rax, %rcx
	andq	$-4, %rcx
	cmpq	$3, 32(%rcx,%rdx,8)
	je	op_LOAD_METHOD
	movq	$3, -8(%r14)
	movq	32(%rcx,%rdx,8), %rdx
	movl	%edx, %esi
	andl	$3, %esi
	cmpl	$1, %esi
	jne	.Lcp_BB268_7
	movq	%rdx, %rsi
	andq	$-4, %rsi
	incl	(%rsi)
.Lcp_BB268_7:
	movq	%rdx, (%r14)
	addq	$8, %r14
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB268_10
	decl	(%rcx)
	je	.Lcp_BB268_9
.Lcp_BB268_10:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB268_2:
	testb	$2, %al
	leaq	cp_type_int(%rip), %r8
	leaq	cp_type_float(%rip), %rdx
	cmoveq	%r8, %rdx
	jmp	.Lcp_BB268_3
.Lcp_BB268_9:
	callq	free_thunk
	jmp	.Lcp_BB268_10
.Lcp_func_end268:
	.size	op_LOAD_METHOD_SLOT, .Lcp_func_end268-op_LOAD_METHOD_SLOT
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_METHOD_TYPE,@function
op_LOAD_METHOD_TYPE:
	.cfi_startproc
	movq	-8(%r14), %rax
	testb	$1, %al
	je	.Lcp_BB269_2
	movq	%rax, %rcx
	andq	$-4, %rcx
	movq	8(%rcx), %rcx
.Lcp_BB269_3:
	testb	$16, 21(%rcx)
	je	op_LOAD_METHOD
	movl	8(%r15), %edx
	movq	%rax, %rcx
	andq	$-4, %rcx
	cmpl	%edx, 16(%rcx)
	jne	op_LOAD_METHOD
	movq	12(%r15), %rdx
	movq	$3, -8(%r14)
	movl	%edx, %esi
	andl	$3, %esi
	cmpq	$1, %rsi
	jne	.Lcp_BB269_6
	movq	%rdx, %rsi
	andq	$-4, %rsi
	incl	(%rsi)
	jmp	.Lcp_BB269_10
.Lcp_BB269_6:
	cmpl	$3, %esi
	je	.Lcp_BB269_7
.Lcp_BB269_10:
	movq	%rdx, %rsi
.Lcp_BB269_11:
	movq	%rsi, (%r14)
	addq	$8, %r14
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB269_14
	decl	(%rcx)
	je	.Lcp_BB269_13
.Lcp_BB269_14:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB269_2:
	testb	$2, %al
	leaq	cp_type_int(%rip), %rdx
	leaq	cp_type_float(%rip), %rcx
	cmoveq	%rdx, %rcx
	jmp	.Lcp_BB269_3
.Lcp_BB269_7:
	movl	$3, %esi
	cmpq	$3, %rdx
	je	.Lcp_BB269_11
	movq	%rdx, %rsi
	andq	$-4, %rsi
	testb	$1, 4(%rsi)
	jne	.Lcp_BB269_10
	incl	(%rsi)
	andq	$-3, %rdx
	jmp	.Lcp_BB269_10
.Lcp_BB269_13:
	callq	free_thunk
	jmp	.Lcp_BB269_14
.Lcp_func_end269:
	.size	op_LOAD_METHOD_TYPE, .Lcp_func_end269-op_LOAD_METHOD_TYPE
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_METHOD_CLASS_METHOD,@function
op_LOAD_METHOD_CLASS_METHOD:
	.cfi_startproc
	movq	-8(%r14), %rax
	testb	$1, %al
	je	.Lcp_BB270_2
	movq	%rax, %rcx
	andq	$-4, %rcx
	movq	8(%rcx), %rcx
.Lcp_BB270_3:
	testb	$16, 21(%rcx)
	je	op_LOAD_METHOD
	movl	8(%r15), %edx
	movq	%rax, %rcx
	andq	$-4, %rcx
	cmpl	%edx, 16(%rcx)
	jne	op_LOAD_METHOD
	movq	12(%r15), %rsi
	leaq	3(%rsi), %rdx
	movl	%edx, %r8d
	andl	$3, %r8d
	cmpq	$1, %r8
	jne	.Lcp_BB270_6
	movq	%rdx, %rsi
	andq	$-4, %rsi
	incl	(%rsi)
	jmp	.Lcp_BB270_11
.Lcp_BB270_6:
	cmpl	$3, %r8d
	je	.Lcp_BB270_7
.Lcp_BB270_11:
	movq	%rdx, -8(%r14)
	movl	%eax, %edx
	notl	%edx
	testb	$3, %dl
	je	.Lcp_BB270_12
.Lcp_BB270_15:
	movq	%rax, %rdx
.Lcp_BB270_16:
	movq	%rdx, (%r14)
	addq	$8, %r14
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB270_2:
	testb	$2, %al
	leaq	cp_type_int(%rip), %rdx
	leaq	cp_type_float(%rip), %rcx
	cmoveq	%rdx, %rcx
	jmp	.Lcp_BB270_3
.Lcp_BB270_7:
	testq	%rsi, %rsi
	je	.Lcp_BB270_8
	movq	%rdx, %rsi
	andq	$-4, %rsi
	testb	$1, 4(%rsi)
	jne	.Lcp_BB270_11
	incl	(%rsi)
	andq	$-3, %rdx
	jmp	.Lcp_BB270_11
.Lcp_BB270_12:
	movl	$3, %edx
	cmpq	$3, %rax
	je	.Lcp_BB270_16
	testb	$1, 4(%rcx)
	jne	.Lcp_BB270_15
	incl	(%rcx)
	andq	$-3, %rax
	jmp	.Lcp_BB270_15
.Lcp_BB270_8:
	movl	$3, %edx
	jmp	.Lcp_BB270_11
.Lcp_func_end270:
	.size	op_LOAD_METHOD_CLASS_METHOD, .Lcp_func_end270-op_LOAD_METHOD_CLASS_METHOD
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_SUPER_METHOD_FUNCTION,@function
op_LOAD_SUPER_METHOD_FUNCTION:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$1, %al
	je	op_LOAD_SUPER_METHOD
	movq	%rax, %rdx
	andq	$-4, %rdx
	leaq	cp_type_type(%rip), %rcx
	cmpq	%rcx, 8(%rdx)
	jne	op_LOAD_SUPER_METHOD
	movq	-8(%r14), %r8
	movl	12(%r15), %ecx
	testb	$1, %r8b
	je	.Lcp_BB271_4
	movq	%r8, %r9
	andq	$-4, %r9
	movq	8(%r9), %r9
.Lcp_BB271_5:
	cmpl	%ecx, 16(%r9)
	jne	op_LOAD_SUPER_METHOD
	movq	-24(%r14), %rcx
	movl	8(%r15), %ebx
	movq	16(%r15), %r9
	leaq	cp_type_super+3(%rip), %r10
	cmpq	%r10, %rcx
	je	.Lcp_BB271_8
	xorq	$2, %r10
	cmpq	%r10, %rcx
	jne	op_LOAD_SUPER_METHOD
.Lcp_BB271_8:
	cmpl	%ebx, 16(%rdx)
	jne	op_LOAD_SUPER_METHOD
	leaq	3(%r9), %rsi
	movl	%esi, %r10d
	andl	$3, %r10d
	cmpq	$1, %r10
	jne	.Lcp_BB271_10
	movq	%rsi, %r9
	andq	$-4, %r9
	incl	(%r9)
	jmp	.Lcp_BB271_15
.Lcp_BB271_10:
	cmpl	$3, %r10d
	je	.Lcp_BB271_11
.Lcp_BB271_15:
	movq	%rsi, -24(%r14)
	movl	%r8d, %esi
	notl	%esi
	testb	$3, %sil
	je	.Lcp_BB271_16
.Lcp_BB271_19:
	movq	%r8, %rsi
.Lcp_BB271_20:
	movq	%rsi, -16(%r14)
	addq	$-8, %r14
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$1, %esi
	jne	.Lcp_BB271_23
	decl	(%rdx)
	je	.Lcp_BB271_22
.Lcp_BB271_23:
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB271_26
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB271_25
.Lcp_BB271_26:
	movl	24(%r15), %esi
	addq	$24, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB271_4:
	testb	$2, %r8b
	leaq	cp_type_int(%rip), %r10
	leaq	cp_type_float(%rip), %r9
	cmoveq	%r10, %r9
	jmp	.Lcp_BB271_5
.Lcp_BB271_11:
	testq	%r9, %r9
	je	.Lcp_BB271_12
	movq	%rsi, %r9
	andq	$-4, %r9
	testb	$1, 4(%r9)
	jne	.Lcp_BB271_15
	incl	(%r9)
	andq	$-3, %rsi
	jmp	.Lcp_BB271_15
.Lcp_BB271_16:
	movl	$3, %esi
	cmpq	$3, %r8
	je	.Lcp_BB271_20
	movq	%r8, %rsi
	andq	$-4, %rsi
	testb	$1, 4(%rsi)
	jne	.Lcp_BB271_19
	incl	(%rsi)
	andq	$-3, %r8
	jmp	.Lcp_BB271_19
.Lcp_BB271_22:
	callq	free_thunk
	jmp	.Lcp_BB271_23
.Lcp_BB271_25:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB271_26
.Lcp_BB271_12:
	movl	$3, %esi
	jmp	.Lcp_BB271_15
.Lcp_func_end271:
	.size	op_LOAD_SUPER_METHOD_FUNCTION, .Lcp_func_end271-op_LOAD_SUPER_METHOD_FUNCTION
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_GLOBAL_MODULE,@function
op_LOAD_GLOBAL_MODULE:
	.cfi_startproc
	movq	24(%r13), %rax
	andq	$-4, %rax
	movq	24(%rax), %rax
	andq	$-4, %rax
	movl	36(%rax), %ecx
	cmpl	8(%r15), %ecx
	jne	op_LOAD_GLOBAL
	movzwl	6(%r15), %ecx
	movq	16(%rax), %rax
	leaq	(%rcx,%rcx,2), %rcx
	movq	16(%rax,%rcx,8), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB272_3
	movq	%rax, %rcx
	andq	$-4, %rcx
	incl	(%rcx)
.Lcp_BB272_3:
	movq	%rax, (%r14)
	addq	$8, %r14
	movl	16(%r15), %esi
	addq	$16, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end272:
	.size	op_LOAD_GLOBAL_MODULE, .Lcp_func_end272-op_LOAD_GLOBAL_MODULE
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_GLOBAL_BUILTIN,@function
op_LOAD_GLOBAL_BUILTIN:
	.cfi_startproc
	movq	24(%r13), %rax
	andq	$-4, %rax
	movq	24(%rax), %rcx
	andq	$-4, %rcx
	movl	36(%rcx), %ecx
	cmpl	8(%r15), %ecx
	jne	op_LOAD_GLOBAL
	movq	32(%rax), %rax
	andq	$-4, %rax
	movl	36(%rax), %ecx
	cmpl	12(%r15), %ecx
	jne	op_LOAD_GLOBAL
	movzwl	6(%r15), %ecx
	movq	16(%rax), %rax
	leaq	(%rcx,%rcx,2), %rcx
	movq	16(%rax,%rcx,8), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB273_4
	movq	%rax, %rcx
	andq	$-4, %rcx
	incl	(%rcx)
.Lcp_BB273_4:
	movq	%rax, (%r14)
	addq	$8, %r14
	movl	16(%r15), %esi
	addq	$16, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end273:
	.size	op_LOAD_GLOBAL_BUILTIN, .Lcp_func_end273-op_LOAD_GLOBAL_BUILTIN
	.cfi_endproc
	.p2align	4
	.type	op_CALL_FUNCTION_EXACT,@function
op_CALL_FUNCTION_EXACT:
	.cfi_startproc
	testb	$1, 40(%r13)
	jne	op_COLD_CALL_FUNCTION_EXACT
	movl	%esi, %eax
	shrl	$10, %eax
	movq	%rax, %rcx
	notq	%rcx
	movq	(%r14,%rcx,8), %r8
	testb	$1, %r8b
	je	op_CALL
	movq	%r8, %r9
	andq	$-4, %r9
	leaq	cp_type_function(%rip), %rcx
	cmpq	%rcx, 8(%r9)
	jne	op_CALL
	movq	$-2, %rdx
	subq	%rax, %rdx
	cmpq	$3, (%r14,%rdx,8)
	jne	op_CALL
	movl	8(%r15), %ecx
	cmpl	%ecx, 56(%r9)
	jne	op_CALL
	leal	(,%rax,8), %r10d
	movq	%r14, %rcx
	subq	%r10, %rcx
	movq	16(%r9), %r10
	andq	$-4, %r10
	movl	64(%r10), %r11d
	movl	68(%r10), %r10d
	leaq	(%rcx,%r11,8), %r11
	leaq	(%r11,%r10,8), %r10
	addq	$64, %r10
	cmpq	24(%r12), %r10
	ja	op_CALL
	movl	36(%r13), %ebx
	cmpl	20(%r12), %ebx
	jae	op_CALL
	leaq	(%r14,%rdx,8), %rdx
	movq	%r15, 16(%r13)
	subq	%r13, %rdx
	addq	$-64, %rdx
	shrq	$3, %rdx
	movl	%edx, 32(%r13)
	movl	$5, 44(%r13)
	movl	%r8d, %edx
	notl	%edx
	testb	$3, %dl
	je	.Lcp_BB274_8
.Lcp_BB274_11:
	movq	%r8, %rdx
.Lcp_BB274_12:
	testl	%eax, %eax
	je	.Lcp_BB274_20
	movq	%rax, %rsi
	negq	%rsi
	.p2align	4
.Lcp_BB274_14:
	movq	(%r14,%rsi,8), %rdi
	movl	%edi, %ebx
	notl	%ebx
	testb	$3, %bl
	je	.Lcp_BB274_15
.Lcp_BB274_18:
	movq	%rdi, %r8
.Lcp_BB274_19:
	movq	%r8, (%r14,%rsi,8)
	incq	%rsi
	jne	.Lcp_BB274_14
	jmp	.Lcp_BB274_20
.Lcp_BB274_15:
	movl	$3, %r8d
	cmpq	$3, %rdi
	je	.Lcp_BB274_19
	movq	%rdi, %r8
	andq	$-4, %r8
	testb	$1, 4(%r8)
	jne	.Lcp_BB274_18
	incl	(%r8)
	andq	$-3, %rdi
	jmp	.Lcp_BB274_18
.Lcp_BB274_20:
	movq	%rdx, %rsi
	andq	$-4, %rsi
	movq	16(%rsi), %rdi
	andq	$-4, %rdi
	movl	64(%rdi), %esi
	cmpl	%eax, %esi
	jbe	.Lcp_BB274_23
	movl	%esi, %r8d
	subl	%eax, %r8d
	xorl	%eax, %eax
	.p2align	4
.Lcp_BB274_22:
	movq	$3, (%r14,%rax,8)
	incq	%rax
	cmpl	%eax, %r8d
	jne	.Lcp_BB274_22
.Lcp_BB274_23:
	leaq	(%rcx,%rsi,8), %rax
	movq	%rdi, (%rcx,%rsi,8)
	movq	%r13, 8(%rcx,%rsi,8)
	movq	16(%rdi), %r15
	movq	%r15, 16(%rcx,%rsi,8)
	movq	%rdx, 24(%rcx,%rsi,8)
	movl	$0, 32(%rcx,%rsi,8)
	movl	36(%r13), %edx
	incl	%edx
	movl	%edx, 36(%rcx,%rsi,8)
	movl	$0, 40(%rcx,%rsi,8)
	movq	$0, 48(%rcx,%rsi,8)
	leaq	(%rcx,%rsi,8), %r14
	addq	$64, %r14
	movq	%rax, (%r12)
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r13
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB274_8:
	movl	$3, %edx
	cmpq	$3, %r8
	je	.Lcp_BB274_12
	testb	$1, 4(%r9)
	jne	.Lcp_BB274_11
	incl	(%r9)
	andq	$-3, %r8
	jmp	.Lcp_BB274_11
.Lcp_func_end274:
	.size	op_CALL_FUNCTION_EXACT, .Lcp_func_end274-op_CALL_FUNCTION_EXACT
	.cfi_endproc
	.p2align	4
	.type	op_CALL_METHOD_EXACT,@function
op_CALL_METHOD_EXACT:
	.cfi_startproc
	testb	$1, 40(%r13)
	jne	op_COLD_CALL_METHOD_EXACT
	movl	%esi, %eax
	shrl	$10, %eax
	movq	$-2, %r9
	subq	%rax, %r9
	movq	(%r14,%r9,8), %rcx
	cmpq	$3, %rcx
	je	op_CALL
	movl	%ecx, %edx
	andl	$1, %edx
	je	op_CALL
	movq	%rcx, %r8
	andq	$-4, %r8
	leaq	cp_type_function(%rip), %rdx
	cmpq	%rdx, 8(%r8)
	jne	op_CALL
	movl	8(%r15), %edx
	cmpl	%edx, 56(%r8)
	jne	op_CALL
	leal	(,%rax,8), %r10d
	movq	%r14, %rdx
	subq	%r10, %rdx
	movq	16(%r8), %r10
	andq	$-4, %r10
	movl	64(%r10), %r11d
	movl	68(%r10), %r10d
	leaq	(%rdx,%r11,8), %r11
	leaq	(%r11,%r10,8), %r10
	addq	$64, %r10
	cmpq	24(%r12), %r10
	ja	op_CALL
	movl	36(%r13), %ebx
	cmpl	20(%r12), %ebx
	jae	op_CALL
	leaq	(%r14,%r9,8), %rdi
	movq	%rax, %rsi
	notq	%rsi
	movq	(%r14,%rsi,8), %rsi
	movq	%r15, 16(%r13)
	subq	%r13, %rdi
	addq	$-64, %rdi
	shrq	$3, %rdi
	movl	%edi, 32(%r13)
	movl	$5, 44(%r13)
	movl	%ecx, %edi
	notl	%edi
	testb	$3, %dil
	je	.Lcp_BB275_8
.Lcp_BB275_10:
	movl	%esi, %edi
	notl	%edi
	testb	$3, %dil
	je	.Lcp_BB275_11
.Lcp_BB275_14:
	movq	%rsi, %rdi
.Lcp_BB275_15:
	movq	%rdi, -8(%rdx)
	testl	%eax, %eax
	je	.Lcp_BB275_23
	movq	%rax, %rsi
	negq	%rsi
	.p2align	4
.Lcp_BB275_17:
	movq	(%r14,%rsi,8), %rdi
	movl	%edi, %ebx
	notl	%ebx
	testb	$3, %bl
	je	.Lcp_BB275_18
.Lcp_BB275_21:
	movq	%rdi, %r8
.Lcp_BB275_22:
	movq	%r8, (%r14,%rsi,8)
	incq	%rsi
	jne	.Lcp_BB275_17
	jmp	.Lcp_BB275_23
.Lcp_BB275_18:
	movl	$3, %r8d
	cmpq	$3, %rdi
	je	.Lcp_BB275_22
	movq	%rdi, %r8
	andq	$-4, %r8
	testb	$1, 4(%r8)
	jne	.Lcp_BB275_21
	incl	(%r8)
	andq	$-3, %rdi
	jmp	.Lcp_BB275_21
.Lcp_BB275_23:
	addq	$-8, %rdx
	movq	%rcx, %rsi
	andq	$-4, %rsi
	movq	16(%rsi), %rdi
	andq	$-4, %rdi
	movl	64(%rdi), %esi
	leal	1(%rax), %ebx
	cmpl	%esi, %ebx
	jae	.Lcp_BB275_26
	notl	%eax
	addl	%esi, %eax
	xorl	%r8d, %r8d
	.p2align	4
.Lcp_BB275_25:
	movq	$3, (%r14,%r8,8)
	incq	%r8
	cmpl	%r8d, %eax
	jne	.Lcp_BB275_25
.Lcp_BB275_26:
	leaq	(%rdx,%rsi,8), %rax
	movq	%rdi, (%rdx,%rsi,8)
	movq	%r13, 8(%rdx,%rsi,8)
	movq	16(%rdi), %r15
	movq	%r15, 16(%rdx,%rsi,8)
	movq	%rcx, 24(%rdx,%rsi,8)
	movl	$0, 32(%rdx,%rsi,8)
	movl	36(%r13), %ecx
	incl	%ecx
	movl	%ecx, 36(%rdx,%rsi,8)
	movl	$0, 40(%rdx,%rsi,8)
	movq	$0, 48(%rdx,%rsi,8)
	leaq	(%rdx,%rsi,8), %r14
	addq	$64, %r14
	movq	%rax, (%r12)
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r13
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB275_8:
	testb	$1, 4(%r8)
	jne	.Lcp_BB275_10
	incl	(%r8)
	andq	$-3, %rcx
	jmp	.Lcp_BB275_10
.Lcp_BB275_11:
	movl	$3, %edi
	cmpq	$3, %rsi
	je	.Lcp_BB275_15
	movq	%rsi, %rdi
	andq	$-4, %rdi
	testb	$1, 4(%rdi)
	jne	.Lcp_BB275_14
	incl	(%rdi)
	andq	$-3, %rsi
	jmp	.Lcp_BB275_14
.Lcp_func_end275:
	.size	op_CALL_METHOD_EXACT, .Lcp_func_end275-op_CALL_METHOD_EXACT
	.cfi_endproc
	.p2align	4
	.type	op_CALL_FUNCTION_DEFAULTS_1,@function
op_CALL_FUNCTION_DEFAULTS_1:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	testb	$1, 40(%r13)
	jne	.Lcp_BB276_26
	movl	%esi, %ecx
	shrl	$10, %ecx
	movq	$-2, %rax
	subq	%rcx, %rax
	leaq	(%r14,%rax,8), %r10
	cmpq	$3, (%r10)
	jne	.Lcp_BB276_29
	movq	%rcx, %rax
	notq	%rax
	movq	(%r14,%rax,8), %r8
	testb	$1, %r8b
	je	.Lcp_BB276_29
	movq	%r8, %r9
	andq	$-4, %r9
	leaq	cp_type_function(%rip), %rax
	cmpq	%rax, 8(%r9)
	jne	.Lcp_BB276_29
	movl	8(%r15), %eax
	cmpl	%eax, 56(%r9)
	jne	.Lcp_BB276_29
	movq	48(%r9), %rax
	cmpq	$3, %rax
	je	.Lcp_BB276_29
	andq	$-4, %rax
	movq	16(%rax), %r11
	testq	%r11, %r11
	je	.Lcp_BB276_29
	leal	(,%rcx,8), %ebx
	movq	%r14, %rdx
	subq	%rbx, %rdx
	movq	24(%rax,%r11,8), %rax
	movl	%eax, %r11d
	andl	$3, %r11d
	cmpq	$1, %r11
	jne	.Lcp_BB276_9
	movq	%rax, %rbx
	andq	$-4, %rbx
	incl	(%rbx)
.Lcp_BB276_9:
	movq	16(%r9), %rbx
	andq	$-4, %rbx
	movl	64(%rbx), %ebp
	movl	68(%rbx), %ebx
	leaq	(%rdx,%rbp,8), %rbp
	leaq	64(,%rbx,8), %rbx
	addq	%rbp, %rbx
	cmpq	24(%r12), %rbx
	ja	.Lcp_BB276_27
	movl	36(%r13), %ebx
	cmpl	20(%r12), %ebx
	jae	.Lcp_BB276_27
	movq	%r15, 16(%r13)
	subq	%r13, %r10
	addq	$-64, %r10
	shrq	$3, %r10
	movl	%r10d, 32(%r13)
	movl	$5, 44(%r13)
	movl	%r8d, %esi
	notl	%esi
	testb	$3, %sil
	je	.Lcp_BB276_30
.Lcp_BB276_12:
	movq	%r8, %rsi
.Lcp_BB276_13:
	testl	%ecx, %ecx
	je	.Lcp_BB276_21
	movq	%rcx, %rdi
	negq	%rdi
	.p2align	4
.Lcp_BB276_15:
	movq	(%r14,%rdi,8), %r8
	movl	%r8d, %ebx
	notl	%ebx
	testb	$3, %bl
	je	.Lcp_BB276_18
.Lcp_BB276_16:
	movq	%r8, %r9
.Lcp_BB276_17:
	movq	%r9, (%r14,%rdi,8)
	incq	%rdi
	jne	.Lcp_BB276_15
	jmp	.Lcp_BB276_21
.Lcp_BB276_18:
	movl	$3, %r9d
	cmpq	$3, %r8
	je	.Lcp_BB276_17
	movq	%r8, %r9
	andq	$-4, %r9
	testb	$1, 4(%r9)
	jne	.Lcp_BB276_16
	incl	(%r9)
	andq	$-3, %r8
	jmp	.Lcp_BB276_16
.Lcp_BB276_21:
	movq	%rax, (%r14)
	movq	%rsi, %rax
	andq	$-4, %rax
	movq	16(%rax), %r8
	andq	$-4, %r8
	movl	64(%r8), %edi
	leal	1(%rcx), %eax
	cmpl	%edi, %eax
	jae	.Lcp_BB276_24
	movl	%edi, %eax
	subl	%ecx, %eax
	movl	$1, %ecx
	.p2align	4
.Lcp_BB276_23:
	movq	$3, (%r14,%rcx,8)
	incq	%rcx
	cmpl	%ecx, %eax
	jne	.Lcp_BB276_23
.Lcp_BB276_24:
	leaq	(%rdx,%rdi,8), %rax
	movq	%r8, (%rdx,%rdi,8)
	movq	%r13, 8(%rdx,%rdi,8)
	movq	16(%r8), %r15
	movq	%r15, 16(%rdx,%rdi,8)
	movq	%rsi, 24(%rdx,%rdi,8)
	movl	$0, 32(%rdx,%rdi,8)
	movl	36(%r13), %ecx
	incl	%ecx
	movl	%ecx, 36(%rdx,%rdi,8)
	movl	$0, 40(%rdx,%rdi,8)
	movq	$0, 48(%rdx,%rdi,8)
	leaq	(%rdx,%rdi,8), %r14
	addq	$64, %r14
	movq	%rax, (%r12)
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r13
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB276_26:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_COLD_CALL_FUNCTION_DEFAULTS_1
.Lcp_BB276_27:
	.cfi_def_cfa_offset 16
	cmpl	$1, %r11d
	jne	.Lcp_BB276_29
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB276_33
.Lcp_BB276_29:
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_CALL
.Lcp_BB276_30:
	.cfi_def_cfa_offset 16
	movl	$3, %esi
	cmpq	$3, %r8
	je	.Lcp_BB276_13
	testb	$1, 4(%r9)
	jne	.Lcp_BB276_12
	incl	(%r9)
	andq	$-3, %r8
	jmp	.Lcp_BB276_12
.Lcp_BB276_33:
	callq	free_thunk
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_CALL
.Lcp_func_end276:
	.size	op_CALL_FUNCTION_DEFAULTS_1, .Lcp_func_end276-op_CALL_FUNCTION_DEFAULTS_1
	.cfi_endproc
	.p2align	4
	.type	op_CALL_METHOD_DEFAULTS_1,@function
op_CALL_METHOD_DEFAULTS_1:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%rax
	.cfi_def_cfa_offset 24
	.cfi_offset %rbp, -16
	testb	$1, 40(%r13)
	jne	.Lcp_BB277_36
	movl	%esi, %edx
	shrl	$10, %edx
	movq	$-2, %r11
	subq	%rdx, %r11
	movq	(%r14,%r11,8), %rcx
	cmpq	$3, %rcx
	je	.Lcp_BB277_15
	movl	%ecx, %eax
	andl	$1, %eax
	je	.Lcp_BB277_15
	movq	%rcx, %r10
	andq	$-4, %r10
	leaq	cp_type_function(%rip), %rax
	cmpq	%rax, 8(%r10)
	jne	.Lcp_BB277_15
	movl	8(%r15), %eax
	cmpl	%eax, 56(%r10)
	jne	.Lcp_BB277_15
	movq	48(%r10), %rax
	cmpq	$3, %rax
	je	.Lcp_BB277_15
	andq	$-4, %rax
	movq	16(%rax), %rbx
	testq	%rbx, %rbx
	je	.Lcp_BB277_15
	movq	%rdi, (%rsp)
	movq	%rdx, %r8
	notq	%r8
	movq	(%r14,%r8,8), %rdi
	movl	%edx, %ebp
	shll	$3, %ebp
	movq	%r14, %r8
	subq	%rbp, %r8
	movq	24(%rax,%rbx,8), %rax
	movl	%eax, %ebx
	andl	$3, %ebx
	cmpq	$1, %rbx
	jne	.Lcp_BB277_9
	movq	%rax, %rbp
	andq	$-4, %rbp
	incl	(%rbp)
.Lcp_BB277_9:
	movq	16(%r10), %rbp
	andq	$-4, %rbp
	movl	64(%rbp), %r9d
	movl	68(%rbp), %ebp
	leaq	(%r8,%r9,8), %r9
	leaq	(%r9,%rbp,8), %r9
	addq	$64, %r9
	cmpq	24(%r12), %r9
	ja	.Lcp_BB277_11
	movl	36(%r13), %r9d
	cmpl	20(%r12), %r9d
	jae	.Lcp_BB277_11
	leaq	(%r14,%r11,8), %rsi
	movq	%r15, 16(%r13)
	subq	%r13, %rsi
	addq	$-64, %rsi
	shrq	$3, %rsi
	movl	%esi, 32(%r13)
	movl	$5, 44(%r13)
	movl	%ecx, %esi
	notl	%esi
	testb	$3, %sil
	je	.Lcp_BB277_17
.Lcp_BB277_19:
	movl	%edi, %esi
	notl	%esi
	testb	$3, %sil
	je	.Lcp_BB277_20
.Lcp_BB277_23:
	movq	%rdi, %rsi
.Lcp_BB277_24:
	movq	%rsi, -8(%r8)
	addq	$-8, %r8
	testq	%rdx, %rdx
	je	.Lcp_BB277_32
	movq	%rdx, %rsi
	negq	%rsi
	.p2align	4
.Lcp_BB277_26:
	movq	(%r14,%rsi,8), %rdi
	movl	%edi, %ebx
	notl	%ebx
	testb	$3, %bl
	je	.Lcp_BB277_27
.Lcp_BB277_30:
	movq	%rdi, %r9
.Lcp_BB277_31:
	movq	%r9, (%r14,%rsi,8)
	incq	%rsi
	jne	.Lcp_BB277_26
	jmp	.Lcp_BB277_32
.Lcp_BB277_27:
	movl	$3, %r9d
	cmpq	$3, %rdi
	je	.Lcp_BB277_31
	movq	%rdi, %r9
	andq	$-4, %r9
	testb	$1, 4(%r9)
	jne	.Lcp_BB277_30
	incl	(%r9)
	andq	$-3, %rdi
	jmp	.Lcp_BB277_30
.Lcp_BB277_32:
	movq	%rax, 8(%r8,%rdx,8)
	leal	2(%rdx), %eax
	movq	%rcx, %rsi
	andq	$-4, %rsi
	movq	16(%rsi), %rdi
	andq	$-4, %rdi
	movl	64(%rdi), %esi
	cmpl	%esi, %eax
	jae	.Lcp_BB277_35
	movl	%esi, %eax
	subl	%edx, %eax
	addl	$-2, %eax
	xorl	%edx, %edx
	.p2align	4
.Lcp_BB277_34:
	movq	$3, 8(%r14,%rdx,8)
	incq	%rdx
	cmpl	%edx, %eax
	jne	.Lcp_BB277_34
.Lcp_BB277_35:
	leaq	(%r8,%rsi,8), %rax
	movq	%rdi, (%r8,%rsi,8)
	movq	%r13, 8(%r8,%rsi,8)
	movq	16(%rdi), %r15
	movq	%r15, 16(%r8,%rsi,8)
	movq	%rcx, 24(%r8,%rsi,8)
	movl	$0, 32(%r8,%rsi,8)
	movl	36(%r13), %ecx
	incl	%ecx
	movl	%ecx, 36(%r8,%rsi,8)
	movl	$0, 40(%r8,%rsi,8)
	movq	$0, 48(%r8,%rsi,8)
	leaq	(%r8,%rsi,8), %r14
	addq	$64, %r14
	movq	%rax, (%r12)
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r13
	addq	$8, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB277_36:
	.cfi_def_cfa_offset 24
	addq	$8, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_COLD_CALL_METHOD_DEFAULTS_1
.Lcp_BB277_11:
	.cfi_def_cfa_offset 24
	cmpl	$1, %ebx
	jne	.Lcp_BB277_14
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB277_13
.Lcp_BB277_14:
	movq	(%rsp), %rdi
.Lcp_BB277_15:
	addq	$8, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_CALL
.Lcp_BB277_17:
	.cfi_def_cfa_offset 24
	testb	$1, 4(%r10)
	jne	.Lcp_BB277_19
	incl	(%r10)
	andq	$-3, %rcx
	jmp	.Lcp_BB277_19
.Lcp_BB277_20:
	movl	$3, %esi
	cmpq	$3, %rdi
	je	.Lcp_BB277_24
	movq	%rdi, %rsi
	andq	$-4, %rsi
	testb	$1, 4(%rsi)
	jne	.Lcp_BB277_23
	incl	(%rsi)
	andq	$-3, %rdi
	jmp	.Lcp_BB277_23
.Lcp_BB277_13:
	callq	free_thunk
	jmp	.Lcp_BB277_14
.Lcp_func_end277:
	.size	op_CALL_METHOD_DEFAULTS_1, .Lcp_func_end277-op_CALL_METHOD_DEFAULTS_1
	.cfi_endproc
	.p2align	4
	.type	op_CALL_FUNCTION_DEFAULTS_2,@function
op_CALL_FUNCTION_DEFAULTS_2:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	testb	$1, 40(%r13)
	jne	.Lcp_BB278_39
	movl	%esi, %edx
	shrl	$10, %edx
	movq	$-2, %rax
	subq	%rdx, %rax
	leaq	(%r14,%rax,8), %r11
	cmpq	$3, (%r11)
	jne	.Lcp_BB278_20
	movq	%rdx, %rax
	notq	%rax
	movq	(%r14,%rax,8), %r9
	testb	$1, %r9b
	je	.Lcp_BB278_20
	movq	%r9, %r10
	andq	$-4, %r10
	leaq	cp_type_function(%rip), %rax
	cmpq	%rax, 8(%r10)
	jne	.Lcp_BB278_20
	movl	8(%r15), %eax
	cmpl	%eax, 56(%r10)
	jne	.Lcp_BB278_20
	movq	48(%r10), %rax
	cmpq	$3, %rax
	je	.Lcp_BB278_20
	andq	$-4, %rax
	movq	16(%rax), %rcx
	cmpq	$1, %rcx
	jbe	.Lcp_BB278_20
	movq	%rsi, 8(%rsp)
	movq	%rdi, %rsi
	leal	(,%rdx,8), %ebp
	movq	16(%rax,%rcx,8), %rdi
	movl	%edi, %ebx
	andl	$3, %ebx
	cmpq	$1, %rbx
	jne	.Lcp_BB278_9
	movq	%rdi, %rax
	andq	$-4, %rax
	incl	(%rax)
	movq	48(%r10), %rax
	andq	$-4, %rax
.Lcp_BB278_9:
	movq	%r14, %r8
	subq	%rbp, %r8
	movq	16(%rax), %rbp
	movq	24(%rax,%rbp,8), %rcx
	movl	%ecx, %ebp
	andl	$3, %ebp
	cmpq	$1, %rbp
	jne	.Lcp_BB278_11
	movq	%rcx, %rax
	andq	$-4, %rax
	incl	(%rax)
.Lcp_BB278_11:
	movq	%rcx, (%rsp)
	movq	16(%r10), %rax
	andq	$-4, %rax
	movl	64(%rax), %ecx
	movl	68(%rax), %eax
	leaq	(%r8,%rcx,8), %rcx
	leaq	(%rcx,%rax,8), %rax
	addq	$64, %rax
	cmpq	24(%r12), %rax
	ja	.Lcp_BB278_13
	movl	36(%r13), %eax
	cmpl	20(%r12), %eax
	jae	.Lcp_BB278_13
	movq	%r15, 16(%r13)
	subq	%r13, %r11
	addq	$-64, %r11
	shrq	$3, %r11
	movl	%r11d, 32(%r13)
	movl	$5, 44(%r13)
	movl	%r9d, %eax
	notl	%eax
	testb	$3, %al
	je	.Lcp_BB278_23
	movq	%r9, %rsi
	movq	%rdi, %rcx
.Lcp_BB278_27:
	testl	%edx, %edx
	je	.Lcp_BB278_35
	movq	%rdx, %rdi
	negq	%rdi
	.p2align	4
.Lcp_BB278_29:
	movq	(%r14,%rdi,8), %r9
	movl	%r9d, %eax
	notl	%eax
	testb	$3, %al
	je	.Lcp_BB278_30
.Lcp_BB278_33:
	movq	%r9, %r10
.Lcp_BB278_34:
	movq	%r10, (%r14,%rdi,8)
	incq	%rdi
	jne	.Lcp_BB278_29
	jmp	.Lcp_BB278_35
.Lcp_BB278_30:
	movl	$3, %r10d
	cmpq	$3, %r9
	je	.Lcp_BB278_34
	movq	%r9, %r10
	andq	$-4, %r10
	testb	$1, 4(%r10)
	jne	.Lcp_BB278_33
	incl	(%r10)
	andq	$-3, %r9
	jmp	.Lcp_BB278_33
.Lcp_BB278_35:
	movq	%rcx, (%r14)
	movq	(%rsp), %rax
	movq	%rax, 8(%r14)
	leal	2(%rdx), %eax
	movq	%rsi, %rcx
	andq	$-4, %rcx
	movq	16(%rcx), %rdi
	andq	$-4, %rdi
	movl	64(%rdi), %ecx
	cmpl	%ecx, %eax
	jae	.Lcp_BB278_38
	movl	%ecx, %eax
	subl	%edx, %eax
	movl	$2, %edx
	.p2align	4
.Lcp_BB278_37:
	movq	$3, (%r14,%rdx,8)
	incq	%rdx
	cmpl	%edx, %eax
	jne	.Lcp_BB278_37
.Lcp_BB278_38:
	leaq	(%r8,%rcx,8), %rax
	movq	%rdi, (%r8,%rcx,8)
	movq	%r13, 8(%r8,%rcx,8)
	movq	16(%rdi), %r15
	movq	%r15, 16(%r8,%rcx,8)
	movq	%rsi, 24(%r8,%rcx,8)
	movl	$0, 32(%r8,%rcx,8)
	movl	36(%r13), %edx
	incl	%edx
	movl	%edx, 36(%r8,%rcx,8)
	movl	$0, 40(%r8,%rcx,8)
	movq	$0, 48(%r8,%rcx,8)
	leaq	(%r8,%rcx,8), %r14
	addq	$64, %r14
	movq	%rax, (%r12)
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r13
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB278_39:
	.cfi_def_cfa_offset 32
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_COLD_CALL_FUNCTION_DEFAULTS_2
.Lcp_BB278_13:
	.cfi_def_cfa_offset 32
	cmpl	$1, %ebp
	movq	%rdi, %rcx
	jne	.Lcp_BB278_16
	movq	(%rsp), %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB278_15
.Lcp_BB278_16:
	cmpl	$1, %ebx
	jne	.Lcp_BB278_19
.Lcp_BB278_17:
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB278_18
.Lcp_BB278_19:
	movq	%rsi, %rdi
	movq	8(%rsp), %rsi
.Lcp_BB278_20:
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_CALL
.Lcp_BB278_23:
	.cfi_def_cfa_offset 32
	movl	$3, %esi
	cmpq	$3, %r9
	movq	%rdi, %rcx
	je	.Lcp_BB278_27
	testb	$1, 4(%r10)
	jne	.Lcp_BB278_26
	incl	(%r10)
	andq	$-3, %r9
.Lcp_BB278_26:
	movq	%r9, %rsi
	jmp	.Lcp_BB278_27
.Lcp_BB278_15:
	movq	(%rsp), %rax
	callq	free_thunk
	cmpl	$1, %ebx
	je	.Lcp_BB278_17
	jmp	.Lcp_BB278_19
.Lcp_BB278_18:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB278_19
.Lcp_func_end278:
	.size	op_CALL_FUNCTION_DEFAULTS_2, .Lcp_func_end278-op_CALL_FUNCTION_DEFAULTS_2
	.cfi_endproc
	.p2align	4
	.type	op_CALL_METHOD_DEFAULTS_2,@function
op_CALL_METHOD_DEFAULTS_2:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$24, %rsp
	.cfi_def_cfa_offset 40
	.cfi_offset %rbp, -16
	testb	$1, 40(%r13)
	jne	.Lcp_BB279_42
	movl	%esi, %r8d
	shrl	$10, %r8d
	movq	$-2, %rbx
	subq	%r8, %rbx
	movq	(%r14,%rbx,8), %rdx
	cmpq	$3, %rdx
	je	.Lcp_BB279_20
	movl	%edx, %eax
	andl	$1, %eax
	je	.Lcp_BB279_20
	movq	%rdx, %r11
	andq	$-4, %r11
	leaq	cp_type_function(%rip), %rax
	cmpq	%rax, 8(%r11)
	jne	.Lcp_BB279_20
	movl	8(%r15), %eax
	cmpl	%eax, 56(%r11)
	jne	.Lcp_BB279_20
	movq	48(%r11), %rax
	cmpq	$3, %rax
	je	.Lcp_BB279_20
	andq	$-4, %rax
	movq	16(%rax), %r9
	cmpq	$1, %r9
	jbe	.Lcp_BB279_20
	movq	%rdi, 8(%rsp)
	movq	%rsi, 16(%rsp)
	movq	%r8, %rcx
	notq	%rcx
	movq	(%r14,%rcx,8), %rsi
	movl	%r8d, %ecx
	shll	$3, %ecx
	movq	16(%rax,%r9,8), %r10
	movl	%r10d, %ebp
	andl	$3, %ebp
	cmpq	$1, %rbp
	jne	.Lcp_BB279_9
	movq	%r10, %rax
	andq	$-4, %rax
	incl	(%rax)
	movq	48(%r11), %rax
	andq	$-4, %rax
.Lcp_BB279_9:
	movq	%r14, %r9
	subq	%rcx, %r9
	movq	16(%rax), %rcx
	movq	24(%rax,%rcx,8), %rdi
	movl	%edi, %eax
	andl	$3, %eax
	cmpq	$1, %rax
	jne	.Lcp_BB279_11
	movq	%rdi, %rcx
	andq	$-4, %rcx
	incl	(%rcx)
.Lcp_BB279_11:
	movq	%rdi, (%rsp)
	movq	16(%r11), %rcx
	andq	$-4, %rcx
	movl	64(%rcx), %edi
	movl	68(%rcx), %ecx
	leaq	(%r9,%rdi,8), %rdi
	leaq	(%rdi,%rcx,8), %rcx
	addq	$64, %rcx
	cmpq	24(%r12), %rcx
	ja	.Lcp_BB279_13
	movl	36(%r13), %ecx
	cmpl	20(%r12), %ecx
	jae	.Lcp_BB279_13
	leaq	(%r14,%rbx,8), %rax
	movq	%r15, 16(%r13)
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movl	$5, 44(%r13)
	movl	%edx, %eax
	notl	%eax
	testb	$3, %al
	je	.Lcp_BB279_23
	movq	%r10, %rdi
.Lcp_BB279_25:
	movl	%esi, %eax
	notl	%eax
	testb	$3, %al
	je	.Lcp_BB279_26
.Lcp_BB279_29:
	movq	%rsi, %rax
.Lcp_BB279_30:
	movq	%rax, -8(%r9)
	addq	$-8, %r9
	testq	%r8, %r8
	je	.Lcp_BB279_38
	movq	%r8, %rsi
	negq	%rsi
	.p2align	4
.Lcp_BB279_32:
	movq	(%r14,%rsi,8), %rax
	movl	%eax, %ecx
	notl	%ecx
	testb	$3, %cl
	je	.Lcp_BB279_33
.Lcp_BB279_36:
	movq	%rax, %r10
.Lcp_BB279_37:
	movq	%r10, (%r14,%rsi,8)
	incq	%rsi
	jne	.Lcp_BB279_32
	jmp	.Lcp_BB279_38
.Lcp_BB279_33:
	movl	$3, %r10d
	cmpq	$3, %rax
	je	.Lcp_BB279_37
	movq	%rax, %r10
	andq	$-4, %r10
	testb	$1, 4(%r10)
	jne	.Lcp_BB279_36
	incl	(%r10)
	andq	$-3, %rax
	jmp	.Lcp_BB279_36
.Lcp_BB279_38:
	movq	%rdi, 8(%r9,%r8,8)
	movq	(%rsp), %rax
	movq	%rax, 16(%r9,%r8,8)
	leal	3(%r8), %eax
	movq	%rdx, %rcx
	andq	$-4, %rcx
	movq	16(%rcx), %rsi
	andq	$-4, %rsi
	movl	64(%rsi), %ecx
	cmpl	%ecx, %eax
	jae	.Lcp_BB279_41
	movl	%ecx, %eax
	subl	%r8d, %eax
	addl	$-3, %eax
	xorl	%edi, %edi
	.p2align	4
.Lcp_BB279_40:
	movq	$3, 16(%r14,%rdi,8)
	incq	%rdi
	cmpl	%edi, %eax
	jne	.Lcp_BB279_40
.Lcp_BB279_41:
	leaq	(%r9,%rcx,8), %rax
	movq	%rsi, (%r9,%rcx,8)
	movq	%r13, 8(%r9,%rcx,8)
	movq	16(%rsi), %r15
	movq	%r15, 16(%r9,%rcx,8)
	movq	%rdx, 24(%r9,%rcx,8)
	movl	$0, 32(%r9,%rcx,8)
	movl	36(%r13), %edx
	incl	%edx
	movl	%edx, 36(%r9,%rcx,8)
	movl	$0, 40(%r9,%rcx,8)
	movq	$0, 48(%r9,%rcx,8)
	leaq	(%r9,%rcx,8), %r14
	addq	$64, %r14
	movq	%rax, (%r12)
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r13
	addq	$24, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB279_42:
	.cfi_def_cfa_offset 40
	addq	$24, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_COLD_CALL_METHOD_DEFAULTS_2
.Lcp_BB279_13:
	.cfi_def_cfa_offset 40
	cmpl	$1, %eax
	jne	.Lcp_BB279_16
	movq	(%rsp), %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB279_15
.Lcp_BB279_16:
	cmpl	$1, %ebp
	movq	16(%rsp), %rsi
	jne	.Lcp_BB279_19
	movq	%r10, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB279_18
.Lcp_BB279_19:
	movq	8(%rsp), %rdi
.Lcp_BB279_20:
	addq	$24, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_CALL
.Lcp_BB279_23:
	.cfi_def_cfa_offset 40
	testb	$1, 4(%r11)
	movq	%r10, %rdi
	jne	.Lcp_BB279_25
	incl	(%r11)
	andq	$-3, %rdx
	jmp	.Lcp_BB279_25
.Lcp_BB279_26:
	movl	$3, %eax
	cmpq	$3, %rsi
	je	.Lcp_BB279_30
	movq	%rsi, %rax
	andq	$-4, %rax
	testb	$1, 4(%rax)
	jne	.Lcp_BB279_29
	incl	(%rax)
	andq	$-3, %rsi
	jmp	.Lcp_BB279_29
.Lcp_BB279_15:
	movq	(%rsp), %rax
	callq	free_thunk
	jmp	.Lcp_BB279_16
.Lcp_BB279_18:
	movq	%r10, %rax
	callq	free_thunk
	jmp	.Lcp_BB279_19
.Lcp_func_end279:
	.size	op_CALL_METHOD_DEFAULTS_2, .Lcp_func_end279-op_CALL_METHOD_DEFAULTS_2
	.cfi_endproc
	.p2align	4
	.type	op_CALL_FUNCTION_DEFAULTS_3,@function
op_CALL_FUNCTION_DEFAULTS_3:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$32, %rsp
	.cfi_def_cfa_offset 48
	.cfi_offset %rbp, -16
	testb	$1, 40(%r13)
	jne	.Lcp_BB280_42
	movl	%esi, %r8d
	shrl	$10, %r8d
	movq	$-2, %rax
	subq	%r8, %rax
	leaq	(%r14,%rax,8), %rbx
	cmpq	$3, (%rbx)
	jne	.Lcp_BB280_24
	movq	%r8, %rax
	notq	%rax
	movq	(%r14,%rax,8), %r10
	testb	$1, %r10b
	je	.Lcp_BB280_24
	movq	%r10, %r11
	andq	$-4, %r11
	leaq	cp_type_function(%rip), %rax
	cmpq	%rax, 8(%r11)
	jne	.Lcp_BB280_24
	movl	8(%r15), %eax
	cmpl	%eax, 56(%r11)
	jne	.Lcp_BB280_24
	movq	48(%r11), %rax
	cmpq	$3, %rax
	je	.Lcp_BB280_24
	andq	$-4, %rax
	movq	16(%rax), %rcx
	cmpq	$2, %rcx
	jbe	.Lcp_BB280_24
	movq	%rsi, 24(%rsp)
	movq	%rdi, 16(%rsp)
	leal	(,%r8,8), %edi
	movq	8(%rax,%rcx,8), %rsi
	movl	%esi, %ebp
	andl	$3, %ebp
	cmpq	$1, %rbp
	jne	.Lcp_BB280_9
	movq	%rsi, %rax
	andq	$-4, %rax
	incl	(%rax)
	movq	48(%r11), %rax
	andq	$-4, %rax
.Lcp_BB280_9:
	movq	16(%rax), %rcx
	movq	16(%rax,%rcx,8), %rcx
	movl	%ecx, %edx
	andl	$3, %edx
	cmpq	$1, %rdx
	jne	.Lcp_BB280_11
	movq	%rcx, %rax
	andq	$-4, %rax
	incl	(%rax)
	movq	48(%r11), %rax
	andq	$-4, %rax
.Lcp_BB280_11:
	movq	%rcx, 8(%rsp)
	movq	%r14, %r9
	subq	%rdi, %r9
	movq	16(%rax), %rdi
	movq	24(%rax,%rdi,8), %rcx
	movl	%ecx, %edi
	andl	$3, %edi
	cmpq	$1, %rdi
	jne	.Lcp_BB280_13
	movq	%rcx, %rax
	andq	$-4, %rax
	incl	(%rax)
.Lcp_BB280_13:
	movq	%rcx, (%rsp)
	movq	16(%r11), %rax
	andq	$-4, %rax
	movl	64(%rax), %ecx
	movl	68(%rax), %eax
	leaq	(%r9,%rcx,8), %rcx
	leaq	(%rcx,%rax,8), %rax
	addq	$64, %rax
	cmpq	24(%r12), %rax
	ja	.Lcp_BB280_15
	movl	36(%r13), %eax
	cmpl	20(%r12), %eax
	jae	.Lcp_BB280_15
	movq	%r15, 16(%r13)
	subq	%r13, %rbx
	addq	$-64, %rbx
	shrq	$3, %rbx
	movl	%ebx, 32(%r13)
	movl	$5, 44(%r13)
	movl	%r10d, %eax
	notl	%eax
	testb	$3, %al
	movq	%rsi, %rcx
	je	.Lcp_BB280_26
.Lcp_BB280_29:
	movq	%r10, %rsi
.Lcp_BB280_30:
	testl	%r8d, %r8d
	je	.Lcp_BB280_38
	movq	%r8, %rdx
	negq	%rdx
	.p2align	4
.Lcp_BB280_32:
	movq	(%r14,%rdx,8), %rdi
	movl	%edi, %eax
	notl	%eax
	testb	$3, %al
	je	.Lcp_BB280_33
.Lcp_BB280_36:
	movq	%rdi, %r10
.Lcp_BB280_37:
	movq	%r10, (%r14,%rdx,8)
	incq	%rdx
	jne	.Lcp_BB280_32
	jmp	.Lcp_BB280_38
.Lcp_BB280_33:
	movl	$3, %r10d
	cmpq	$3, %rdi
	je	.Lcp_BB280_37
	movq	%rdi, %r10
	andq	$-4, %r10
	testb	$1, 4(%r10)
	jne	.Lcp_BB280_36
	incl	(%r10)
	andq	$-3, %rdi
	jmp	.Lcp_BB280_36
.Lcp_BB280_38:
	movq	%rcx, (%r14)
	movq	8(%rsp), %rax
	movq	%rax, 8(%r14)
	movq	(%rsp), %rax
	movq	%rax, 16(%r14)
	leal	3(%r8), %eax
	movq	%rsi, %rcx
	andq	$-4, %rcx
	movq	16(%rcx), %rdx
	andq	$-4, %rdx
	movl	64(%rdx), %ecx
	cmpl	%ecx, %eax
	jae	.Lcp_BB280_41
	movl	%ecx, %eax
	subl	%r8d, %eax
	movl	$3, %edi
	.p2align	4
.Lcp_BB280_40:
	movq	$3, (%r14,%rdi,8)
	incq	%rdi
	cmpl	%edi, %eax
	jne	.Lcp_BB280_40
.Lcp_BB280_41:
	leaq	(%r9,%rcx,8), %rax
	movq	%rdx, (%r9,%rcx,8)
	movq	%r13, 8(%r9,%rcx,8)
	movq	16(%rdx), %r15
	movq	%r15, 16(%r9,%rcx,8)
	movq	%rsi, 24(%r9,%rcx,8)
	movl	$0, 32(%r9,%rcx,8)
	movl	36(%r13), %edx
	incl	%edx
	movl	%edx, 36(%r9,%rcx,8)
	movl	$0, 40(%r9,%rcx,8)
	movq	$0, 48(%r9,%rcx,8)
	leaq	(%r9,%rcx,8), %r14
	addq	$64, %r14
	movq	%rax, (%r12)
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r13
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB280_42:
	.cfi_def_cfa_offset 48
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_COLD_CALL_FUNCTION_DEFAULTS_3
.Lcp_BB280_15:
	.cfi_def_cfa_offset 48
	cmpl	$1, %edi
	movq	%rsi, %rcx
	jne	.Lcp_BB280_18
	movq	(%rsp), %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB280_17
.Lcp_BB280_18:
	cmpl	$1, %edx
	movq	16(%rsp), %rdi
	movq	8(%rsp), %rax
	jne	.Lcp_BB280_21
	movq	%rax, %rdx
	andq	$-4, %rdx
	decl	(%rdx)
	je	.Lcp_BB280_20
.Lcp_BB280_21:
	cmpl	$1, %ebp
	movq	24(%rsp), %rsi
	jne	.Lcp_BB280_24
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB280_23
.Lcp_BB280_24:
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_CALL
.Lcp_BB280_26:
	.cfi_def_cfa_offset 48
	movl	$3, %esi
	cmpq	$3, %r10
	je	.Lcp_BB280_30
	testb	$1, 4(%r11)
	jne	.Lcp_BB280_29
	incl	(%r11)
	andq	$-3, %r10
	jmp	.Lcp_BB280_29
.Lcp_BB280_17:
	movq	(%rsp), %rax
	callq	free_thunk
	jmp	.Lcp_BB280_18
.Lcp_BB280_20:
	callq	free_thunk
	jmp	.Lcp_BB280_21
.Lcp_BB280_23:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB280_24
.Lcp_func_end280:
	.size	op_CALL_FUNCTION_DEFAULTS_3, .Lcp_func_end280-op_CALL_FUNCTION_DEFAULTS_3
	.cfi_endproc
	.p2align	4
	.type	op_CALL_METHOD_DEFAULTS_3,@function
op_CALL_METHOD_DEFAULTS_3:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$48, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbp, -16
	testb	$1, 40(%r13)
	jne	.Lcp_BB281_45
	movl	%esi, %r8d
	shrl	$10, %r8d
	movq	$-2, %rbp
	subq	%r8, %rbp
	movq	(%r14,%rbp,8), %rdx
	cmpq	$3, %rdx
	je	.Lcp_BB281_24
	movl	%edx, %eax
	andl	$1, %eax
	je	.Lcp_BB281_24
	movq	%rdx, %rbx
	andq	$-4, %rbx
	leaq	cp_type_function(%rip), %rax
	cmpq	%rax, 8(%rbx)
	jne	.Lcp_BB281_24
	movl	8(%r15), %eax
	cmpl	%eax, 56(%rbx)
	jne	.Lcp_BB281_24
	movq	48(%rbx), %rax
	cmpq	$3, %rax
	je	.Lcp_BB281_24
	andq	$-4, %rax
	movq	16(%rax), %rcx
	cmpq	$2, %rcx
	jbe	.Lcp_BB281_24
	movq	%rdx, 40(%rsp)
	movq	%rdi, 24(%rsp)
	movq	%rsi, 32(%rsp)
	movq	%r12, 16(%rsp)
	movq	%r8, %rdx
	notq	%rdx
	movq	(%r14,%rdx,8), %rsi
	movl	%r8d, %r9d
	shll	$3, %r9d
	movq	8(%rax,%rcx,8), %r11
	movl	%r11d, %ecx
	andl	$3, %ecx
	cmpq	$1, %rcx
	jne	.Lcp_BB281_9
	movq	%r11, %rax
	andq	$-4, %rax
	incl	(%rax)
	movq	48(%rbx), %rax
	andq	$-4, %rax
.Lcp_BB281_9:
	movq	16(%rax), %rdx
	movq	16(%rax,%rdx,8), %r10
	movl	%r10d, %edx
	andl	$3, %edx
	cmpq	$1, %rdx
	jne	.Lcp_BB281_11
	movq	%r10, %rax
	andq	$-4, %rax
	incl	(%rax)
	movq	48(%rbx), %rax
	andq	$-4, %rax
.Lcp_BB281_11:
	movq	%r10, 8(%rsp)
	movq	%r14, %r10
	subq	%r9, %r10
	movq	16(%rax), %r9
	movq	24(%rax,%r9,8), %rdi
	movl	%edi, %r9d
	andl	$3, %r9d
	cmpq	$1, %r9
	jne	.Lcp_BB281_13
	movq	%rdi, %rax
	andq	$-4, %rax
	incl	(%rax)
.Lcp_BB281_13:
	movq	%rdi, (%rsp)
	movq	16(%rbx), %rax
	andq	$-4, %rax
	movl	64(%rax), %edi
	movl	68(%rax), %eax
	leaq	(%r10,%rdi,8), %rdi
	leaq	(%rdi,%rax,8), %rax
	addq	$64, %rax
	movq	16(%rsp), %r12
	cmpq	24(%r12), %rax
	ja	.Lcp_BB281_15
	movl	36(%r13), %eax
	cmpl	20(%r12), %eax
	jae	.Lcp_BB281_15
	leaq	(%r14,%rbp,8), %rax
	movq	%r15, 16(%r13)
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movl	$5, 44(%r13)
	movq	40(%rsp), %rdx
	movl	%edx, %eax
	notl	%eax
	testb	$3, %al
	je	.Lcp_BB281_26
.Lcp_BB281_28:
	movl	%esi, %eax
	notl	%eax
	testb	$3, %al
	je	.Lcp_BB281_29
.Lcp_BB281_32:
	movq	%rsi, %rcx
.Lcp_BB281_33:
	movq	%rdx, %rsi
	movq	%rcx, -8(%r10)
	addq	$-8, %r10
	testq	%r8, %r8
	je	.Lcp_BB281_41
	movq	%r8, %rcx
	negq	%rcx
	.p2align	4
.Lcp_BB281_35:
	movq	(%r14,%rcx,8), %rdx
	movl	%edx, %eax
	notl	%eax
	testb	$3, %al
	je	.Lcp_BB281_36
.Lcp_BB281_39:
	movq	%rdx, %r9
.Lcp_BB281_40:
	movq	%r9, (%r14,%rcx,8)
	incq	%rcx
	jne	.Lcp_BB281_35
	jmp	.Lcp_BB281_41
.Lcp_BB281_36:
	movl	$3, %r9d
	cmpq	$3, %rdx
	je	.Lcp_BB281_40
	movq	%rdx, %r9
	andq	$-4, %r9
	testb	$1, 4(%r9)
	jne	.Lcp_BB281_39
	incl	(%r9)
	andq	$-3, %rdx
	jmp	.Lcp_BB281_39
.Lcp_BB281_41:
	movq	%r11, 8(%r10,%r8,8)
	movq	8(%rsp), %rax
	movq	%rax, 16(%r10,%r8,8)
	movq	(%rsp), %rax
	movq	%rax, 24(%r10,%r8,8)
	leal	4(%r8), %eax
	movq	%rsi, %rdi
	movq	%rsi, %rcx
	andq	$-4, %rcx
	movq	16(%rcx), %rdx
	andq	$-4, %rdx
	movl	64(%rdx), %ecx
	cmpl	%ecx, %eax
	jae	.Lcp_BB281_44
	movl	%ecx, %eax
	subl	%r8d, %eax
	addl	$-4, %eax
	xorl	%esi, %esi
	.p2align	4
.Lcp_BB281_43:
	movq	$3, 24(%r14,%rsi,8)
	incq	%rsi
	cmpl	%esi, %eax
	jne	.Lcp_BB281_43
.Lcp_BB281_44:
	leaq	(%r10,%rcx,8), %rax
	movq	%rdx, (%r10,%rcx,8)
	movq	%r13, 8(%r10,%rcx,8)
	movq	16(%rdx), %r15
	movq	%r15, 16(%r10,%rcx,8)
	movq	%rdi, 24(%r10,%rcx,8)
	movl	$0, 32(%r10,%rcx,8)
	movl	36(%r13), %edx
	incl	%edx
	movl	%edx, 36(%r10,%rcx,8)
	movl	$0, 40(%r10,%rcx,8)
	movq	$0, 48(%r10,%rcx,8)
	leaq	(%r10,%rcx,8), %r14
	addq	$64, %r14
	movq	16(%rsp), %r12
	movq	%rax, (%r12)
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r13
	addq	$48, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB281_45:
	.cfi_def_cfa_offset 64
	addq	$48, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_COLD_CALL_METHOD_DEFAULTS_3
.Lcp_BB281_15:
	.cfi_def_cfa_offset 64
	cmpl	$1, %r9d
	jne	.Lcp_BB281_18
	movq	(%rsp), %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB281_17
.Lcp_BB281_18:
	cmpl	$1, %edx
	movq	24(%rsp), %rdi
	movq	8(%rsp), %rax
	jne	.Lcp_BB281_21
	movq	%rax, %rdx
	andq	$-4, %rdx
	decl	(%rdx)
	je	.Lcp_BB281_20
.Lcp_BB281_21:
	cmpl	$1, %ecx
	movq	32(%rsp), %rsi
	jne	.Lcp_BB281_24
	movq	%r11, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB281_23
.Lcp_BB281_24:
	addq	$48, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_CALL
.Lcp_BB281_26:
	.cfi_def_cfa_offset 64
	testb	$1, 4(%rbx)
	jne	.Lcp_BB281_28
	incl	(%rbx)
	andq	$-3, %rdx
	jmp	.Lcp_BB281_28
.Lcp_BB281_29:
	movl	$3, %ecx
	cmpq	$3, %rsi
	je	.Lcp_BB281_33
	movq	%rsi, %rcx
	andq	$-4, %rcx
	testb	$1, 4(%rcx)
	jne	.Lcp_BB281_32
	incl	(%rcx)
	andq	$-3, %rsi
	jmp	.Lcp_BB281_32
.Lcp_BB281_17:
	movq	(%rsp), %rax
	callq	free_thunk
	jmp	.Lcp_BB281_18
.Lcp_BB281_20:
	callq	free_thunk
	jmp	.Lcp_BB281_21
.Lcp_BB281_23:
	movq	%r11, %rax
	callq	free_thunk
	jmp	.Lcp_BB281_24
.Lcp_func_end281:
	.size	op_CALL_METHOD_DEFAULTS_3, .Lcp_func_end281-op_CALL_METHOD_DEFAULTS_3
	.cfi_endproc
	.p2align	4
	.type	op_CALL_BOUND_METHOD_EXACT,@function
op_CALL_BOUND_METHOD_EXACT:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$64, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbp, -16
	movq	%r13, 8(%rsp)
	testb	$1, 40(%r13)
	jne	.Lcp_BB282_46
	movl	%esi, %ebx
	shrl	$10, %ebx
	movq	$-2, %rax
	subq	%rbx, %rax
	leaq	(%r14,%rax,8), %r13
	cmpq	$3, (%r13)
	jne	.Lcp_BB282_2
	movq	%rbx, %rax
	notq	%rax
	movq	(%r14,%rax,8), %r11
	testb	$1, %r11b
	je	.Lcp_BB282_2
	movq	%r11, %rcx
	andq	$-4, %rcx
	leaq	cp_type_bound_method(%rip), %rdx
	cmpq	%rdx, 8(%rcx)
	jne	.Lcp_BB282_2
	movq	16(%rcx), %r10
	testb	$1, %r10b
	je	.Lcp_BB282_2
	movq	%r10, %r8
	andq	$-4, %r8
	leaq	cp_type_function(%rip), %rdx
	movq	%r8, 40(%rsp)
	cmpq	%rdx, 8(%r8)
	jne	.Lcp_BB282_2
	testb	$8, 4(%rcx)
	jne	.Lcp_BB282_2
	movq	%rdi, 48(%rsp)
	movq	%rsi, 56(%rsp)
	movq	%r15, 16(%rsp)
	movl	8(%r15), %r9d
	movl	%r10d, %edx
	andl	$3, %edx
	cmpq	$1, %rdx
	movq	40(%rsp), %r15
	jne	.Lcp_BB282_11
	incl	(%r15)
.Lcp_BB282_11:
	movq	%r12, 24(%rsp)
	movq	24(%rcx), %rax
	movl	%eax, %r8d
	andl	$3, %r8d
	cmpq	$1, %r8
	movq	%r10, 32(%rsp)
	jne	.Lcp_BB282_19
	movq	%rax, %r10
	andq	$-4, %r10
	movl	(%r10), %esi
	leal	1(%rsi), %ebp
	movl	%ebp, (%r10)
	cmpl	%r9d, 56(%r15)
	movq	8(%rsp), %r12
	je	.Lcp_BB282_20
	movl	%esi, (%r10)
	testl	%esi, %esi
	jne	.Lcp_BB282_15
	movq	24(%rsp), %r12
	movq	8(%rsp), %r13
	movq	16(%rsp), %r15
	callq	free_thunk
	movq	40(%rsp), %r15
	jmp	.Lcp_BB282_15
.Lcp_BB282_19:
	cmpl	%r9d, 56(%r15)
	movq	8(%rsp), %r12
	jne	.Lcp_BB282_15
.Lcp_BB282_20:
	leal	(,%rbx,8), %r9d
	movq	%r14, %rbp
	subq	%r9, %rbp
	movq	16(%r15), %r9
	andq	$-4, %r9
	movl	64(%r9), %r10d
	movl	68(%r9), %r9d
	leaq	(,%r10,8), %r10
	addq	%rbp, %r10
	leaq	(%r10,%r9,8), %r9
	addq	$64, %r9
	movq	24(%rsp), %r10
	cmpq	24(%r10), %r9
	ja	.Lcp_BB282_22
	movl	36(%r12), %r9d
	cmpl	20(%r10), %r9d
	jae	.Lcp_BB282_22
	movq	%rax, 8(%rsp)
	movl	%r11d, %edx
	notl	%edx
	testb	$3, %dl
	je	.Lcp_BB282_30
.Lcp_BB282_33:
	movq	%r11, %rsi
.Lcp_BB282_34:
	movq	%r10, %rdi
	callq	cp_let_go@PLT
	movq	16(%rsp), %rax
	movq	%rax, 16(%r12)
	subq	%r12, %r13
	addq	$-64, %r13
	shrq	$3, %r13
	movl	%r13d, 32(%r12)
	movl	$5, 44(%r12)
	movq	8(%rsp), %rax
	movq	%rax, -8(%rbp)
	testl	%ebx, %ebx
	je	.Lcp_BB282_42
	movq	%rbx, %rax
	negq	%rax
	.p2align	4
.Lcp_BB282_36:
	movq	(%r14,%rax,8), %rcx
	movl	%ecx, %edx
	notl	%edx
	testb	$3, %dl
	je	.Lcp_BB282_37
.Lcp_BB282_40:
	movq	%rcx, %rdx
.Lcp_BB282_41:
	movq	%rdx, (%r14,%rax,8)
	incq	%rax
	jne	.Lcp_BB282_36
	jmp	.Lcp_BB282_42
.Lcp_BB282_37:
	movl	$3, %edx
	cmpq	$3, %rcx
	je	.Lcp_BB282_41
	movq	%rcx, %rdx
	andq	$-4, %rdx
	testb	$1, 4(%rdx)
	jne	.Lcp_BB282_40
	incl	(%rdx)
	andq	$-3, %rcx
	jmp	.Lcp_BB282_40
.Lcp_BB282_42:
	addq	$-8, %rbp
	movq	16(%r15), %rdx
	andq	$-4, %rdx
	movl	64(%rdx), %ecx
	leal	1(%rbx), %eax
	cmpl	%ecx, %eax
	jae	.Lcp_BB282_45
	notl	%ebx
	addl	%ecx, %ebx
	xorl	%eax, %eax
	.p2align	4
.Lcp_BB282_44:
	movq	$3, (%r14,%rax,8)
	incq	%rax
	cmpl	%eax, %ebx
	jne	.Lcp_BB282_44
.Lcp_BB282_45:
	leaq	(,%rcx,8), %r13
	addq	%rbp, %r13
	movq	%rdx, (%rbp,%rcx,8)
	movq	%r12, 8(%rbp,%rcx,8)
	movq	16(%rdx), %r15
	movq	%r15, 16(%rbp,%rcx,8)
	movq	32(%rsp), %rdx
	movq	%rdx, 24(%rbp,%rcx,8)
	movl	$0, 32(%rbp,%rcx,8)
	movl	36(%r12), %edx
	incl	%edx
	movl	%edx, 36(%rbp,%rcx,8)
	movl	$0, 40(%rbp,%rcx,8)
	movq	$0, 48(%rbp,%rcx,8)
	leaq	64(,%rcx,8), %r14
	addq	%rbp, %r14
	movq	24(%rsp), %r12
	movq	%r13, (%r12)
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	addq	$64, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB282_46:
	.cfi_def_cfa_offset 80
	movq	8(%rsp), %r13
	addq	$64, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_COLD_CALL_BOUND_METHOD_EXACT
.Lcp_BB282_15:
	.cfi_def_cfa_offset 80
	cmpl	$1, %edx
	jne	.Lcp_BB282_18
	decl	(%r15)
	je	.Lcp_BB282_17
.Lcp_BB282_18:
	movq	24(%rsp), %r12
	movq	8(%rsp), %r13
	movq	16(%rsp), %r15
	movq	48(%rsp), %rdi
	movq	56(%rsp), %rsi
	jmp	.Lcp_BB282_3
.Lcp_BB282_22:
	cmpl	$1, %r8d
	movq	16(%rsp), %r15
	movq	56(%rsp), %rsi
	movq	48(%rsp), %rdi
	jne	.Lcp_BB282_25
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB282_24
.Lcp_BB282_25:
	cmpl	$1, %edx
	jne	.Lcp_BB282_28
.Lcp_BB282_26:
	movq	40(%rsp), %rax
	decl	(%rax)
	je	.Lcp_BB282_27
.Lcp_BB282_28:
	movq	%r10, %r12
.Lcp_BB282_2:
	movq	8(%rsp), %r13
.Lcp_BB282_3:
	addq	$64, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_CALL
.Lcp_BB282_30:
	.cfi_def_cfa_offset 80
	movl	$3, %esi
	cmpq	$3, %r11
	je	.Lcp_BB282_34
	testb	$1, 4(%rcx)
	jne	.Lcp_BB282_33
	incl	(%rcx)
	andq	$-3, %r11
	jmp	.Lcp_BB282_33
.Lcp_BB282_17:
	movq	24(%rsp), %r12
	movq	8(%rsp), %r13
	movq	16(%rsp), %r15
	movq	32(%rsp), %rax
	callq	free_thunk
	jmp	.Lcp_BB282_18
.Lcp_BB282_24:
	movq	%r10, %r12
	movq	8(%rsp), %r13
	callq	free_thunk
	cmpl	$1, %edx
	je	.Lcp_BB282_26
	jmp	.Lcp_BB282_28
.Lcp_BB282_27:
	movq	%r10, %r12
	movq	8(%rsp), %r13
	movq	32(%rsp), %rax
	callq	free_thunk
	jmp	.Lcp_BB282_28
.Lcp_func_end282:
	.size	op_CALL_BOUND_METHOD_EXACT, .Lcp_func_end282-op_CALL_BOUND_METHOD_EXACT
	.cfi_endproc
	.p2align	4
	.type	op_CALL_NATIVE,@function
op_CALL_NATIVE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$48, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbp, -16
	movq	%rsi, %rbx
	movq	%r12, %r9
	movl	%ebx, %ebp
	shrl	$10, %ebp
	movq	$-2, %rcx
	subq	%rbp, %rcx
	cmpq	$3, (%r14,%rcx,8)
	jne	.Lcp_BB283_14
	movq	%rbp, %r8
	notq	%r8
	movq	(%r14,%r8,8), %rsi
	testb	$1, %sil
	je	.Lcp_BB283_14
	movq	%rsi, %rdx
	andq	$-4, %rdx
	leaq	cp_type_native_function(%rip), %rax
	movq	%rdx, 8(%rsp)
	cmpq	%rax, 8(%rdx)
	jne	.Lcp_BB283_14
	movq	%r8, 24(%rsp)
	movq	%rcx, 32(%rsp)
	movl	%ebp, %eax
	shll	$3, %eax
	movq	%r14, %rdx
	subq	%rax, %rdx
	movq	%r15, 16(%rsp)
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movq	%r13, %r15
	movl	%eax, 32(%r13)
	movq	%r9, %r12
	movq	%r9, %rdi
	movq	%rsi, 40(%rsp)
	movl	%ebp, %ecx
	callq	cp_call_native@PLT
	cmpq	$3, %rax
	je	.Lcp_BB283_15
	testq	%rbp, %rbp
	movq	24(%rsp), %r8
	movq	%r15, %r13
	movq	16(%rsp), %r15
	je	.Lcp_BB283_10
	shrl	$10, %ebx
	leaq	(,%rbx,8), %rcx
	leal	(,%rbp,8), %edx
	subq	%rdx, %rcx
	addq	%r14, %rcx
	addq	$-8, %rcx
	jmp	.Lcp_BB283_6
	.p2align	4
.Lcp_BB283_9:
	decq	%rbx
	addq	$-8, %rcx
	testq	%rbx, %rbx
	je	.Lcp_BB283_10
.Lcp_BB283_6:
	movq	(%rcx), %rdx
	movl	%edx, %esi
	andl	$3, %esi
	cmpl	$1, %esi
	jne	.Lcp_BB283_9
	movq	%rdx, %rsi
	andq	$-4, %rsi
	decl	(%rsi)
	jne	.Lcp_BB283_9
	movq	%r14, %rsi
	movq	%rcx, %r14
	movq	%rax, %rdi
	movq	%rdx, %rax
	callq	free_thunk
	movq	%rdi, %rax
	movq	%rsi, %r14
	jmp	.Lcp_BB283_9
.Lcp_BB283_10:
	leaq	(%r14,%r8,8), %rcx
	movq	32(%rsp), %rdx
	movq	%rax, (%r14,%rdx,8)
	movq	40(%rsp), %rax
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB283_13
	movq	8(%rsp), %rdx
	decl	(%rdx)
	je	.Lcp_BB283_12
.Lcp_BB283_13:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	movq	%rcx, %r14
	addq	$48, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB283_14:
	.cfi_def_cfa_offset 64
	movq	%r9, %r12
	movq	%rbx, %rsi
	addq	$48, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_CALL
.Lcp_BB283_15:
	.cfi_def_cfa_offset 64
	addq	$48, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB283_12:
	.cfi_def_cfa_offset 64
	movq	%rcx, %r14
	callq	free_thunk
	jmp	.Lcp_BB283_13
.Lcp_func_end283:
	.size	op_CALL_NATIVE, .Lcp_func_end283-op_CALL_NATIVE
	.cfi_endproc
	.p2align	4
	.type	op_CALL_NATIVE_METHOD,@function
op_CALL_NATIVE_METHOD:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$48, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbp, -16
	movq	%rsi, %rbp
	movq	%r14, %rbx
	movl	%ebp, %r14d
	shrl	$10, %r14d
	movq	$-2, %rdx
	subq	%r14, %rdx
	movq	(%rbx,%rdx,8), %rsi
	cmpq	$3, %rsi
	je	.Lcp_BB284_17
	movl	%esi, %eax
	andl	$1, %eax
	je	.Lcp_BB284_17
	movq	%rsi, %rcx
	andq	$-4, %rcx
	leaq	cp_type_method_descriptor(%rip), %rax
	movq	%rcx, 8(%rsp)
	cmpq	%rax, 8(%rcx)
	jne	.Lcp_BB284_17
	movq	%rdx, 32(%rsp)
	movq	%r14, %rax
	notq	%rax
	movq	%rax, 16(%rsp)
	movq	(%rbx,%rax,8), %rdx
	movl	%r14d, %eax
	shll	$3, %eax
	movq	%rbx, %rcx
	subq	%rax, %rcx
	movq	%r15, 40(%rsp)
	movq	%r15, 16(%r13)
	movq	%rbx, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movq	%r13, %r15
	movl	%eax, 32(%r13)
	movq	%r12, %r13
	movq	%r12, %rdi
	movq	%rsi, %r12
	movq	%rdx, 24(%rsp)
	movl	%r14d, %r8d
	callq	cp_call_descriptor@PLT
	cmpq	$3, %rax
	je	.Lcp_BB284_18
	testq	%r14, %r14
	movq	%r12, %rsi
	movq	%r13, %r12
	movq	%r15, %r13
	movq	40(%rsp), %r15
	je	.Lcp_BB284_10
	shrl	$10, %ebp
	leaq	(,%rbp,8), %rcx
	leal	(,%r14,8), %edx
	subq	%rdx, %rcx
	leaq	(%rcx,%rbx), %r14
	addq	$-8, %r14
	jmp	.Lcp_BB284_6
	.p2align	4
.Lcp_BB284_9:
	decq	%rbp
	addq	$-8, %r14
	testq	%rbp, %rbp
	je	.Lcp_BB284_10
.Lcp_BB284_6:
	movq	(%r14), %rcx
	movl	%ecx, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB284_9
	movq	%rcx, %rdx
	andq	$-4, %rdx
	decl	(%rdx)
	jne	.Lcp_BB284_9
	movq	%rax, %rdx
	movq	%rcx, %rax
	callq	free_thunk
	movq	%rdx, %rax
	jmp	.Lcp_BB284_9
.Lcp_BB284_10:
	movq	16(%rsp), %rcx
	leaq	(%rbx,%rcx,8), %r14
	movq	32(%rsp), %rcx
	movq	%rax, (%rbx,%rcx,8)
	movq	24(%rsp), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB284_13
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB284_12
.Lcp_BB284_13:
	movl	%esi, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB284_16
	movq	8(%rsp), %rax
	decl	(%rax)
	je	.Lcp_BB284_15
.Lcp_BB284_16:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	addq	$48, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB284_17:
	.cfi_def_cfa_offset 64
	movq	%rbx, %r14
	movq	%rbp, %rsi
	addq	$48, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_CALL
.Lcp_BB284_18:
	.cfi_def_cfa_offset 64
	movq	%r13, %r12
	addq	$48, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB284_12:
	.cfi_def_cfa_offset 64
	callq	free_thunk
	jmp	.Lcp_BB284_13
.Lcp_BB284_15:
	movq	%rsi, %rax
	callq	free_thunk
	jmp	.Lcp_BB284_16
.Lcp_func_end284:
	.size	op_CALL_NATIVE_METHOD, .Lcp_func_end284-op_CALL_NATIVE_METHOD
	.cfi_endproc
	.p2align	4
	.type	op_CALL_ISINSTANCE,@function
op_CALL_ISINSTANCE:
	.cfi_startproc
	cmpq	$3, -32(%r14)
	jne	op_CALL
	movq	-24(%r14), %rcx
	testb	$1, %cl
	je	op_CALL
	movq	%rcx, %r8
	andq	$-4, %r8
	leaq	cp_type_native_function(%rip), %rax
	cmpq	%rax, 8(%r8)
	jne	op_CALL
	leaq	cp_native_isinstance(%rip), %rax
	cmpq	%rax, 16(%r8)
	jne	op_CALL
	movq	-8(%r14), %rax
	testb	$1, %al
	je	.Lcp_BB285_6
	movq	%rax, %rdx
	andq	$-4, %rdx
	movq	8(%rdx), %rdx
.Lcp_BB285_7:
	testb	$16, 21(%rdx)
	je	op_CALL
	movq	-16(%r14), %rdx
	testb	$1, %dl
	je	.Lcp_BB285_10
	movq	%rdx, %r9
	andq	$-4, %r9
	movq	8(%r9), %r10
.Lcp_BB285_11:
	movq	%rax, %r9
	andq	$-4, %r9
	cmpq	%r9, %r10
	jne	op_COLD_CALL_ISINSTANCE
	leaq	cp_true+3(%rip), %rsi
	movq	%rsi, -32(%r14)
	addq	$-24, %r14
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$1, %esi
	jne	.Lcp_BB285_15
	decl	(%r9)
	je	.Lcp_BB285_14
.Lcp_BB285_15:
	movl	%edx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB285_18
	movq	%rdx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB285_17
.Lcp_BB285_18:
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB285_21
	decl	(%r8)
	je	.Lcp_BB285_20
.Lcp_BB285_21:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB285_6:
	testb	$2, %al
	leaq	cp_type_int(%rip), %r9
	leaq	cp_type_float(%rip), %rdx
	cmoveq	%r9, %rdx
	jmp	.Lcp_BB285_7
.Lcp_BB285_10:
	testb	$2, %dl
	leaq	cp_type_int(%rip), %r9
	leaq	cp_type_float(%rip), %r10
	cmoveq	%r9, %r10
	jmp	.Lcp_BB285_11
.Lcp_BB285_14:
	callq	free_thunk
	jmp	.Lcp_BB285_15
.Lcp_BB285_17:
	movq	%rdx, %rax
	callq	free_thunk
	jmp	.Lcp_BB285_18
.Lcp_BB285_20:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB285_21
.Lcp_func_end285:
	.size	op_CALL_ISINSTANCE, .Lcp_func_end285-op_CALL_ISINSTANCE
	.cfi_endproc
	.p2align	4
	.type	op_CALL_ISINSTANCE_TUPLE,@function
op_CALL_ISINSTANCE_TUPLE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$32, %rsp
	.cfi_def_cfa_offset 48
	.cfi_offset %rbp, -16
	cmpq	$3, -32(%r14)
	jne	.Lcp_BB286_8
	movq	-24(%r14), %rcx
	testb	$1, %cl
	je	.Lcp_BB286_8
	movq	%rcx, %rdx
	andq	$-4, %rdx
	leaq	cp_type_native_function(%rip), %rax
	cmpq	%rax, 8(%rdx)
	jne	.Lcp_BB286_8
	leaq	cp_native_isinstance(%rip), %rax
	cmpq	%rax, 16(%rdx)
	jne	.Lcp_BB286_8
	movq	-8(%r14), %rbp
	testb	$1, %bpl
	je	.Lcp_BB286_8
	movq	%rbp, %rbx
	andq	$-4, %rbx
	leaq	cp_type_tuple(%rip), %rax
	cmpq	%rax, 8(%rbx)
	jne	.Lcp_BB286_8
	movq	%rsi, (%rsp)
	movq	%rdx, 8(%rsp)
	movq	%rcx, 24(%rsp)
	movq	-16(%r14), %rsi
	movq	%r12, %rdi
	movq	%rsi, 16(%rsp)
	movq	%rbp, %rdx
	callq	cp_plain_instance_of_any@PLT
	cmpl	$2, %eax
	jge	.Lcp_BB286_7
	leaq	-24(%r14), %rcx
	testl	%eax, %eax
	leaq	cp_false(%rip), %rax
	leaq	cp_true(%rip), %rdx
	cmoveq	%rax, %rdx
	addq	$3, %rdx
	movq	%rdx, -32(%r14)
	movl	%ebp, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB286_12
	decl	(%rbx)
	je	.Lcp_BB286_11
.Lcp_BB286_12:
	movq	16(%rsp), %rax
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	movq	24(%rsp), %rdx
	jne	.Lcp_BB286_15
	movq	%rax, %rsi
	andq	$-4, %rsi
	decl	(%rsi)
	je	.Lcp_BB286_14
.Lcp_BB286_15:
	movl	%edx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB286_18
	movq	8(%rsp), %rax
	decl	(%rax)
	je	.Lcp_BB286_17
.Lcp_BB286_18:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	movq	%rcx, %r14
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB286_7:
	.cfi_def_cfa_offset 48
	leaq	cp_handlers(%rip), %rdi
	movq	(%rsp), %rsi
.Lcp_BB286_8:
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_CALL
.Lcp_BB286_11:
	.cfi_def_cfa_offset 48
	movq	%rcx, %r14
	movq	%rbp, %rax
	callq	free_thunk
	jmp	.Lcp_BB286_12
.Lcp_BB286_14:
	movq	%rcx, %r14
	callq	free_thunk
	jmp	.Lcp_BB286_15
.Lcp_BB286_17:
	movq	%rcx, %r14
	movq	%rdx, %rax
	callq	free_thunk
	jmp	.Lcp_BB286_18
.Lcp_func_end286:
	.size	op_CALL_ISINSTANCE_TUPLE, .Lcp_func_end286-op_CALL_ISINSTANCE_TUPLE
	.cfi_endproc
	.p2align	4
	.type	op_CALL_TYPE,@function
op_CALL_TYPE:
	.cfi_startproc
	cmpq	$3, -24(%r14)
	jne	op_CALL
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	leaq	cp_type_type+3(%rip), %rdx
	cmpq	%rdx, %rcx
	je	.Lcp_BB287_3
	xorq	$2, %rdx
	cmpq	%rdx, %rcx
	jne	op_CALL
.Lcp_BB287_3:
	testb	$1, %al
	je	.Lcp_BB287_5
	movq	%rax, %rdx
	andq	$-4, %rdx
	movq	8(%rdx), %rdx
.Lcp_BB287_6:
	addq	$3, %rdx
	movl	%edx, %esi
	andl	$3, %esi
	cmpl	$1, %esi
	jne	.Lcp_BB287_8
	movq	%rdx, %rsi
	andq	$-4, %rsi
	incl	(%rsi)
.Lcp_BB287_8:
	movq	%rdx, -24(%r14)
	addq	$-16, %r14
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB287_11
	movq	%rax, %rdx
	andq	$-4, %rdx
	decl	(%rdx)
	je	.Lcp_BB287_10
.Lcp_BB287_11:
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB287_14
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB287_13
.Lcp_BB287_14:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB287_5:
	testb	$2, %al
	leaq	cp_type_int(%rip), %rsi
	leaq	cp_type_float(%rip), %rdx
	cmoveq	%rsi, %rdx
	jmp	.Lcp_BB287_6
.Lcp_BB287_10:
	callq	free_thunk
	jmp	.Lcp_BB287_11
.Lcp_BB287_13:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB287_14
.Lcp_func_end287:
	.size	op_CALL_TYPE, .Lcp_func_end287-op_CALL_TYPE
	.cfi_endproc
	.p2align	4
	.type	op_CALL_INT_CLASS,@function
op_CALL_INT_CLASS:
	.cfi_startproc
	cmpq	$3, -24(%r14)
	jne	op_CALL
	movq	-16(%r14), %rax
	movq	-8(%r14), %rcx
	leaq	cp_type_int+3(%rip), %rdx
	cmpq	%rdx, %rax
	je	.Lcp_BB288_3
	xorq	$2, %rdx
	cmpq	%rdx, %rax
	jne	op_CALL
.Lcp_BB288_3:
	testb	$3, %cl
	jne	op_CALL
	movq	%rcx, -24(%r14)
	addq	$-16, %r14
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB288_7
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB288_6
.Lcp_BB288_7:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB288_6:
	callq	free_thunk
	jmp	.Lcp_BB288_7
.Lcp_func_end288:
	.size	op_CALL_INT_CLASS, .Lcp_func_end288-op_CALL_INT_CLASS
	.cfi_endproc
	.p2align	4
	.type	op_CALL_LEN_LIST,@function
op_CALL_LEN_LIST:
	.cfi_startproc
	cmpq	$3, -24(%r14)
	jne	op_CALL
	movq	-16(%r14), %rcx
	testb	$1, %cl
	je	op_CALL
	movq	%rcx, %rdx
	andq	$-4, %rdx
	leaq	cp_type_native_function(%rip), %rax
	cmpq	%rax, 8(%rdx)
	jne	op_CALL
	leaq	cp_native_len(%rip), %rax
	cmpq	%rax, 16(%rdx)
	jne	op_CALL
	movq	-8(%r14), %rax
	testb	$1, %al
	je	op_CALL
	movq	%rax, %r8
	andq	$-4, %r8
	leaq	cp_type_list(%rip), %r9
	cmpq	%r9, 8(%r8)
	jne	op_CALL
	movq	24(%r8), %rsi
	shlq	$2, %rsi
	movq	%rsi, -24(%r14)
	addq	$-16, %r14
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$1, %esi
	jne	.Lcp_BB289_9
	decl	(%r8)
	je	.Lcp_BB289_8
.Lcp_BB289_9:
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB289_12
	decl	(%rdx)
	je	.Lcp_BB289_11
.Lcp_BB289_12:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB289_8:
	callq	free_thunk
	jmp	.Lcp_BB289_9
.Lcp_BB289_11:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB289_12
.Lcp_func_end289:
	.size	op_CALL_LEN_LIST, .Lcp_func_end289-op_CALL_LEN_LIST
	.cfi_endproc
	.p2align	4
	.type	op_CALL_LEN_TUPLE,@function
op_CALL_LEN_TUPLE:
	.cfi_startproc
	cmpq	$3, -24(%r14)
	jne	op_CALL
	movq	-16(%r14), %rcx
	testb	$1, %cl
	je	op_CALL
	movq	%rcx, %rdx
	andq	$-4, %rdx
	leaq	cp_type_native_function(%rip), %rax
	cmpq	%rax, 8(%rdx)
	jne	op_CALL
	leaq	cp_native_len(%rip), %rax
	cmpq	%rax, 16(%rdx)
	jne	op_CALL
	movq	-8(%r14), %rax
	testb	$1, %al
	je	op_CALL
	movq	%rax, %r8
	andq	$-4, %r8
	leaq	cp_type_tuple(%rip), %r9
	cmpq	%r9, 8(%r8)
	jne	op_CALL
	movq	16(%r8), %rsi
	shlq	$2, %rsi
	movq	%rsi, -24(%r14)
	addq	$-16, %r14
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$1, %esi
	jne	.Lcp_BB290_9
	decl	(%r8)
	je	.Lcp_BB290_8
.Lcp_BB290_9:
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB290_12
	decl	(%rdx)
	je	.Lcp_BB290_11
.Lcp_BB290_12:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB290_8:
	callq	free_thunk
	jmp	.Lcp_BB290_9
.Lcp_BB290_11:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB290_12
.Lcp_func_end290:
	.size	op_CALL_LEN_TUPLE, .Lcp_func_end290-op_CALL_LEN_TUPLE
	.cfi_endproc
	.p2align	4
	.type	op_CALL_LEN_STR,@function
op_CALL_LEN_STR:
	.cfi_startproc
	cmpq	$3, -24(%r14)
	jne	op_CALL
	movq	-16(%r14), %rcx
	testb	$1, %cl
	je	op_CALL
	movq	%rcx, %rdx
	andq	$-4, %rdx
	leaq	cp_type_native_function(%rip), %rax
	cmpq	%rax, 8(%rdx)
	jne	op_CALL
	leaq	cp_native_len(%rip), %rax
	cmpq	%rax, 16(%rdx)
	jne	op_CALL
	movq	-8(%r14), %rax
	testb	$1, %al
	je	op_CALL
	movq	%rax, %r8
	andq	$-4, %r8
	leaq	cp_type_str(%rip), %r9
	cmpq	%r9, 8(%r8)
	jne	op_CALL
	movq	24(%r8), %rsi
	shlq	$2, %rsi
	movq	%rsi, -24(%r14)
	addq	$-16, %r14
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$1, %esi
	jne	.Lcp_BB291_9
	decl	(%r8)
	je	.Lcp_BB291_8
.Lcp_BB291_9:
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB291_12
	decl	(%rdx)
	je	.Lcp_BB291_11
.Lcp_BB291_12:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB291_8:
	callq	free_thunk
	jmp	.Lcp_BB291_9
.Lcp_BB291_11:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB291_12
.Lcp_func_end291:
	.size	op_CALL_LEN_STR, .Lcp_func_end291-op_CALL_LEN_STR
	.cfi_endproc
	.p2align	4
	.type	op_CALL_LEN_BYTES,@function
op_CALL_LEN_BYTES:
	.cfi_startproc
	cmpq	$3, -24(%r14)
	jne	op_CALL
	movq	-16(%r14), %rcx
	testb	$1, %cl
	je	op_CALL
	movq	%rcx, %rdx
	andq	$-4, %rdx
	leaq	cp_type_native_function(%rip), %rax
	cmpq	%rax, 8(%rdx)
	jne	op_CALL
	leaq	cp_native_len(%rip), %rax
	cmpq	%rax, 16(%rdx)
	jne	op_CALL
	movq	-8(%r14), %rax
	testb	$1, %al
	je	op_CALL
	movq	%rax, %r8
	andq	$-4, %r8
	leaq	cp_type_bytes(%rip), %r9
	cmpq	%r9, 8(%r8)
	jne	op_CALL
	movq	24(%r8), %rsi
	shlq	$2, %rsi
	movq	%rsi, -24(%r14)
	addq	$-16, %r14
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$1, %esi
	jne	.Lcp_BB292_9
	decl	(%r8)
	je	.Lcp_BB292_8
.Lcp_BB292_9:
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB292_12
	decl	(%rdx)
	je	.Lcp_BB292_11
.Lcp_BB292_12:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB292_8:
	callq	free_thunk
	jmp	.Lcp_BB292_9
.Lcp_BB292_11:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB292_12
.Lcp_func_end292:
	.size	op_CALL_LEN_BYTES, .Lcp_func_end292-op_CALL_LEN_BYTES
	.cfi_endproc
	.p2align	4
	.type	op_CALL_LEN_DICT,@function
op_CALL_LEN_DICT:
	.cfi_startproc
	cmpq	$3, -24(%r14)
	jne	op_CALL
	movq	-16(%r14), %rcx
	testb	$1, %cl
	je	op_CALL
	movq	%rcx, %rdx
	andq	$-4, %rdx
	leaq	cp_type_native_function(%rip), %rax
	cmpq	%rax, 8(%rdx)
	jne	op_CALL
	leaq	cp_native_len(%rip), %rax
	cmpq	%rax, 16(%rdx)
	jne	op_CALL
	movq	-8(%r14), %rax
	testb	$1, %al
	je	op_CALL
	movq	%rax, %r8
	andq	$-4, %r8
	leaq	cp_type_dict(%rip), %r9
	cmpq	%r9, 8(%r8)
	jne	op_CALL
	movl	32(%r8), %esi
	shlq	$2, %rsi
	movq	%rsi, -24(%r14)
	addq	$-16, %r14
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$1, %esi
	jne	.Lcp_BB293_9
	decl	(%r8)
	je	.Lcp_BB293_8
.Lcp_BB293_9:
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB293_12
	decl	(%rdx)
	je	.Lcp_BB293_11
.Lcp_BB293_12:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB293_8:
	callq	free_thunk
	jmp	.Lcp_BB293_9
.Lcp_BB293_11:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB293_12
.Lcp_func_end293:
	.size	op_CALL_LEN_DICT, .Lcp_func_end293-op_CALL_LEN_DICT
	.cfi_endproc
	.p2align	4
	.type	op_CALL_LIST_APPEND,@function
op_CALL_LIST_APPEND:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movq	-24(%r14), %rdx
	cmpq	$3, %rdx
	je	.Lcp_BB294_19
	movl	%edx, %eax
	andl	$1, %eax
	je	.Lcp_BB294_19
	movq	%rdx, %rcx
	andq	$-4, %rcx
	leaq	cp_type_method_descriptor(%rip), %rax
	cmpq	%rax, 8(%rcx)
	jne	.Lcp_BB294_19
	leaq	cp_native_list_append(%rip), %rax
	cmpq	%rax, 16(%rcx)
	jne	.Lcp_BB294_19
	movq	-16(%r14), %rbx
	testb	$1, %bl
	je	.Lcp_BB294_19
	movq	%rbx, %rbp
	andq	$-4, %rbp
	leaq	cp_type_list(%rip), %rax
	cmpq	%rax, 8(%rbp)
	jne	.Lcp_BB294_19
	movq	%rcx, (%rsp)
	movq	-8(%r14), %rax
	movq	%r15, 16(%r13)
	movq	%r14, %rcx
	subq	%r13, %rcx
	addq	$-64, %rcx
	shrq	$3, %rcx
	movl	%ecx, 32(%r13)
	movl	%eax, %ecx
	notl	%ecx
	testb	$3, %cl
	movq	%rdx, 8(%rsp)
	je	.Lcp_BB294_7
.Lcp_BB294_10:
	movq	%rax, %rdx
.Lcp_BB294_11:
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	cp_list_append@PLT
	testl	%eax, %eax
	js	.Lcp_BB294_20
	leaq	cp_none+3(%rip), %rax
	movq	%rax, -24(%r14)
	addq	$-16, %r14
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB294_15
	decl	(%rbp)
	je	.Lcp_BB294_14
.Lcp_BB294_15:
	movq	8(%rsp), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB294_18
	movq	(%rsp), %rcx
	decl	(%rcx)
	je	.Lcp_BB294_17
.Lcp_BB294_18:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB294_19:
	.cfi_def_cfa_offset 32
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_CALL
.Lcp_BB294_7:
	.cfi_def_cfa_offset 32
	movl	$3, %edx
	cmpq	$3, %rax
	je	.Lcp_BB294_11
	movq	%rax, %rcx
	andq	$-4, %rcx
	testb	$1, 4(%rcx)
	jne	.Lcp_BB294_10
	incl	(%rcx)
	andq	$-3, %rax
	jmp	.Lcp_BB294_10
.Lcp_BB294_20:
	movq	$3, -8(%r14)
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB294_14:
	.cfi_def_cfa_offset 32
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB294_15
.Lcp_BB294_17:
	callq	free_thunk
	jmp	.Lcp_BB294_18
.Lcp_func_end294:
	.size	op_CALL_LIST_APPEND, .Lcp_func_end294-op_CALL_LIST_APPEND
	.cfi_endproc
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.Lcp_CPI295_0:
	.quad	3
	.quad	3
	.text
	.p2align	4
	.type	op_CALL_CLASS,@function
op_CALL_CLASS:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movl	%esi, %ebx
	shrl	$10, %ebx
	movq	$-2, %rbp
	subq	%rbx, %rbp
	cmpq	$3, (%r14,%rbp,8)
	jne	.Lcp_BB295_20
	movq	%rbx, %r9
	notq	%r9
	movq	(%r14,%r9,8), %rax
	testb	$1, %al
	je	.Lcp_BB295_20
	movq	%rax, %r8
	andq	$-4, %r8
	leaq	cp_type_type(%rip), %rcx
	cmpq	%rcx, 8(%r8)
	jne	.Lcp_BB295_20
	movl	8(%r15), %ecx
	cmpl	%ecx, 16(%r8)
	jne	.Lcp_BB295_20
	movl	%ebx, %edx
	shll	$3, %edx
	movq	%r14, %rcx
	subq	%rdx, %rcx
	movq	12(%r15), %rdx
	movq	%r15, 16(%r13)
	leaq	64(%r13), %r10
	movq	%r14, %rdi
	subq	%r10, %rdi
	shrq	$3, %rdi
	movl	%edi, 32(%r13)
	movl	%eax, %edi
	notl	%edi
	testb	$3, %dil
	movq	%rsi, (%rsp)
	movq	%r9, 8(%rsp)
	je	.Lcp_BB295_5
.Lcp_BB295_8:
	movq	%rax, %rsi
.Lcp_BB295_9:
	movq	%r12, %rdi
	movl	%ebx, %r8d
	callq	cp_enter_class@PLT
	testq	%rax, %rax
	je	.Lcp_BB295_10
	leaq	(%r14,%rbp,8), %rcx
	movq	%r15, 16(%r13)
	leaq	64(%r13), %rdx
	subq	%rdx, %rcx
	shrq	$3, %rcx
	movl	%ecx, 32(%r13)
	movl	$5, 44(%r13)
	movq	%rax, (%r12)
	movl	32(%rax), %ecx
	leaq	64(%rax,%rcx,8), %r14
	movq	16(%rax), %r15
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r13
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB295_20:
	.cfi_def_cfa_offset 32
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_CALL
.Lcp_BB295_5:
	.cfi_def_cfa_offset 32
	movl	$3, %esi
	cmpq	$3, %rax
	je	.Lcp_BB295_9
	testb	$1, 4(%r8)
	jne	.Lcp_BB295_8
	incl	(%r8)
	andq	$-3, %rax
	jmp	.Lcp_BB295_8
.Lcp_BB295_10:
	movq	8(%rsp), %rax
	movq	$3, (%r14,%rax,8)
	testq	%rbx, %rbx
	je	.Lcp_BB295_18
	movq	%r14, %rsi
	cmpl	$4096, (%rsp)
	jae	.Lcp_BB295_13
	xorl	%eax, %eax
	jmp	.Lcp_BB295_16
.Lcp_BB295_13:
	movl	%ebx, %eax
	andl	$-4, %eax
	leal	(,%rbx,8), %edx
	movq	%rsi, %rcx
	subq	%rdx, %rcx
	addq	$16, %rcx
	xorl	%edx, %edx
	movaps	.Lcp_CPI295_0(%rip), %xmm0
.Lcp_BB295_14:
	movups	%xmm0, -16(%rcx,%rdx,8)
	movups	%xmm0, (%rcx,%rdx,8)
	addq	$4, %rdx
	cmpq	%rdx, %rax
	jne	.Lcp_BB295_14
	cmpl	%ebx, %eax
	je	.Lcp_BB295_18
.Lcp_BB295_16:
	subq	%rbx, %rax
.Lcp_BB295_17:
	movq	$3, (%rsi,%rax,8)
	incq	%rax
	jne	.Lcp_BB295_17
.Lcp_BB295_18:
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end295:
	.size	op_CALL_CLASS, .Lcp_func_end295-op_CALL_CLASS
	.cfi_endproc
	.p2align	4
	.type	op_CALL_NATIVE_CLASS,@function
op_CALL_NATIVE_CLASS:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$48, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbp, -16
	movq	%rsi, %rbx
	movq	%r12, %r9
	movl	%ebx, %ebp
	shrl	$10, %ebp
	movq	$-2, %rcx
	subq	%rbp, %rcx
	cmpq	$3, (%r14,%rcx,8)
	jne	.Lcp_BB296_15
	movq	%rbp, %r8
	notq	%r8
	movq	(%r14,%r8,8), %rsi
	testb	$1, %sil
	je	.Lcp_BB296_15
	movq	%rsi, %rdx
	andq	$-4, %rdx
	leaq	cp_type_type(%rip), %rax
	cmpq	%rax, 8(%rdx)
	jne	.Lcp_BB296_15
	movl	8(%r15), %eax
	cmpl	%eax, 16(%rdx)
	jne	.Lcp_BB296_15
	movq	%r8, 24(%rsp)
	movq	%rdx, 8(%rsp)
	movq	%rcx, 32(%rsp)
	movl	%ebp, %eax
	shll	$3, %eax
	movq	%r14, %rdx
	subq	%rax, %rdx
	movq	%r15, 16(%rsp)
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movq	%r13, %r15
	movl	%eax, 32(%r13)
	movq	%r9, %r12
	movq	%r9, %rdi
	movq	%rsi, 40(%rsp)
	movl	%ebp, %ecx
	callq	cp_call_class@PLT
	cmpq	$3, %rax
	je	.Lcp_BB296_16
	testq	%rbp, %rbp
	movq	24(%rsp), %r8
	movq	%r15, %r13
	movq	16(%rsp), %r15
	je	.Lcp_BB296_11
	shrl	$10, %ebx
	leaq	(,%rbx,8), %rcx
	leal	(,%rbp,8), %edx
	subq	%rdx, %rcx
	addq	%r14, %rcx
	addq	$-8, %rcx
	jmp	.Lcp_BB296_7
	.p2align	4
.Lcp_BB296_10:
	decq	%rbx
	addq	$-8, %rcx
	testq	%rbx, %rbx
	je	.Lcp_BB296_11
.Lcp_BB296_7:
	movq	(%rcx), %rdx
	movl	%edx, %esi
	andl	$3, %esi
	cmpl	$1, %esi
	jne	.Lcp_BB296_10
	movq	%rdx, %rsi
	andq	$-4, %rsi
	decl	(%rsi)
	jne	.Lcp_BB296_10
	movq	%r14, %rsi
	movq	%rcx, %r14
	movq	%rax, %rdi
	movq	%rdx, %rax
	callq	free_thunk
	movq	%rdi, %rax
	movq	%rsi, %r14
	jmp	.Lcp_BB296_10
.Lcp_BB296_11:
	leaq	(%r14,%r8,8), %rcx
	movq	32(%rsp), %rdx
	movq	%rax, (%r14,%rdx,8)
	movq	40(%rsp), %rax
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB296_14
	movq	8(%rsp), %rdx
	decl	(%rdx)
	je	.Lcp_BB296_13
.Lcp_BB296_14:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	movq	%rcx, %r14
	addq	$48, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB296_15:
	.cfi_def_cfa_offset 64
	movq	%r9, %r12
	movq	%rbx, %rsi
	addq	$48, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_CALL
.Lcp_BB296_16:
	.cfi_def_cfa_offset 64
	addq	$48, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB296_13:
	.cfi_def_cfa_offset 64
	movq	%rcx, %r14
	callq	free_thunk
	jmp	.Lcp_BB296_14
.Lcp_func_end296:
	.size	op_CALL_NATIVE_CLASS, .Lcp_func_end296-op_CALL_NATIVE_CLASS
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_LOAD_FAST,@function
op_LOAD_FAST_LOAD_FAST:
	.cfi_startproc
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB297_2
	movq	%rax, %rcx
	andq	$-4, %rcx
	incl	(%rcx)
.Lcp_BB297_2:
	movq	%rax, (%r14)
	movl	4(%r15), %eax
	shrl	$10, %eax
	notl	%eax
	cltq
	movq	(%r13,%rax,8), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB297_4
	movq	%rax, %rcx
	andq	$-4, %rcx
	incl	(%rcx)
.Lcp_BB297_4:
	movq	%rax, 8(%r14)
	addq	$16, %r14
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end297:
	.size	op_LOAD_FAST_LOAD_FAST, .Lcp_func_end297-op_LOAD_FAST_LOAD_FAST
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW,@function
op_LOAD_FAST_BORROW_LOAD_FAST_BORROW:
	.cfi_startproc
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rax
	leal	(%rax,%rax), %ecx
	andl	$2, %ecx
	orq	%rax, %rcx
	movq	%rcx, (%r14)
	movl	4(%r15), %eax
	shrl	$10, %eax
	notl	%eax
	cltq
	movq	(%r13,%rax,8), %rax
	leal	(%rax,%rax), %ecx
	andl	$2, %ecx
	orq	%rax, %rcx
	movq	%rcx, 8(%r14)
	addq	$16, %r14
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end298:
	.size	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW, .Lcp_func_end298-op_LOAD_FAST_BORROW_LOAD_FAST_BORROW
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_BORROW_LOAD_SMALL_INT,@function
op_LOAD_FAST_BORROW_LOAD_SMALL_INT:
	.cfi_startproc
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rax
	leal	(%rax,%rax), %ecx
	andl	$2, %ecx
	orq	%rax, %rcx
	movq	%rcx, (%r14)
	movl	4(%r15), %eax
	shrl	$8, %eax
	andl	$-4, %eax
	movq	%rax, 8(%r14)
	addq	$16, %r14
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end299:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT, .Lcp_func_end299-op_LOAD_FAST_BORROW_LOAD_SMALL_INT
	.cfi_endproc
	.p2align	4
	.type	op_STORE_FAST_LOAD_FAST,@function
op_STORE_FAST_LOAD_FAST:
	.cfi_startproc
	shrq	$10, %rsi
	movq	-8(%r14), %rax
	movl	%eax, %ecx
	notl	%ecx
	testb	$3, %cl
	je	.Lcp_BB300_1
.Lcp_BB300_4:
	movq	%rax, %rcx
.Lcp_BB300_5:
	notl	%esi
	shll	$3, %esi
	orq	$-33554432, %rsi
	movq	(%r13,%rsi), %rax
	movq	%rcx, (%r13,%rsi)
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB300_8
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB300_7
.Lcp_BB300_8:
	movl	4(%r15), %eax
	shrl	$10, %eax
	notl	%eax
	cltq
	movq	(%r13,%rax,8), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB300_10
	movq	%rax, %rcx
	andq	$-4, %rcx
	incl	(%rcx)
.Lcp_BB300_10:
	movq	%rax, -8(%r14)
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB300_1:
	movl	$3, %ecx
	cmpq	$3, %rax
	je	.Lcp_BB300_5
	movq	%rax, %rcx
	andq	$-4, %rcx
	testb	$1, 4(%rcx)
	jne	.Lcp_BB300_4
	incl	(%rcx)
	andq	$-3, %rax
	jmp	.Lcp_BB300_4
.Lcp_BB300_7:
	leaq	-8(%r14), %rcx
	movq	%r14, %rdx
	movq	%rcx, %r14
	callq	free_thunk
	movq	%rdx, %r14
	jmp	.Lcp_BB300_8
.Lcp_func_end300:
	.size	op_STORE_FAST_LOAD_FAST, .Lcp_func_end300-op_STORE_FAST_LOAD_FAST
	.cfi_endproc
	.p2align	4
	.type	op_STORE_FAST_LOAD_FAST_BORROW,@function
op_STORE_FAST_LOAD_FAST_BORROW:
	.cfi_startproc
	shrq	$10, %rsi
	movq	-8(%r14), %rax
	movl	%eax, %ecx
	notl	%ecx
	testb	$3, %cl
	je	.Lcp_BB301_1
.Lcp_BB301_4:
	movq	%rax, %rcx
.Lcp_BB301_5:
	notl	%esi
	shll	$3, %esi
	orq	$-33554432, %rsi
	movq	(%r13,%rsi), %rax
	movq	%rcx, (%r13,%rsi)
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB301_8
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB301_7
.Lcp_BB301_8:
	movl	4(%r15), %eax
	shrl	$10, %eax
	notl	%eax
	cltq
	movq	(%r13,%rax,8), %rax
	leal	(%rax,%rax), %ecx
	andl	$2, %ecx
	orq	%rax, %rcx
	movq	%rcx, -8(%r14)
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB301_1:
	movl	$3, %ecx
	cmpq	$3, %rax
	je	.Lcp_BB301_5
	movq	%rax, %rcx
	andq	$-4, %rcx
	testb	$1, 4(%rcx)
	jne	.Lcp_BB301_4
	incl	(%rcx)
	andq	$-3, %rax
	jmp	.Lcp_BB301_4
.Lcp_BB301_7:
	leaq	-8(%r14), %rcx
	movq	%r14, %rdx
	movq	%rcx, %r14
	callq	free_thunk
	movq	%rdx, %r14
	jmp	.Lcp_BB301_8
.Lcp_func_end301:
	.size	op_STORE_FAST_LOAD_FAST_BORROW, .Lcp_func_end301-op_STORE_FAST_LOAD_FAST_BORROW
	.cfi_endproc
	.p2align	4
	.type	op_STORE_FAST_STORE_FAST,@function
op_STORE_FAST_STORE_FAST:
	.cfi_startproc
	shrq	$10, %rsi
	movq	-8(%r14), %rax
	movl	%eax, %ecx
	notl	%ecx
	testb	$3, %cl
	je	.Lcp_BB302_1
.Lcp_BB302_4:
	movq	%rax, %rcx
.Lcp_BB302_5:
	notl	%esi
	shll	$3, %esi
	orq	$-33554432, %rsi
	movq	(%r13,%rsi), %rax
	movq	%rcx, (%r13,%rsi)
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB302_8
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB302_7
.Lcp_BB302_8:
	movl	4(%r15), %eax
	shrl	$10, %eax
	movq	-16(%r14), %rcx
	movl	%ecx, %edx
	notl	%edx
	testb	$3, %dl
	je	.Lcp_BB302_9
.Lcp_BB302_12:
	movq	%rcx, %rdx
.Lcp_BB302_13:
	addq	$-16, %r14
	notl	%eax
	movslq	%eax, %rcx
	movq	(%r13,%rcx,8), %rax
	movq	%rdx, (%r13,%rcx,8)
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB302_16
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB302_15
.Lcp_BB302_16:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB302_1:
	movl	$3, %ecx
	cmpq	$3, %rax
	je	.Lcp_BB302_5
	movq	%rax, %rcx
	andq	$-4, %rcx
	testb	$1, 4(%rcx)
	jne	.Lcp_BB302_4
	incl	(%rcx)
	andq	$-3, %rax
	jmp	.Lcp_BB302_4
.Lcp_BB302_9:
	movl	$3, %edx
	cmpq	$3, %rcx
	je	.Lcp_BB302_13
	movq	%rcx, %rdx
	andq	$-4, %rdx
	testb	$1, 4(%rdx)
	jne	.Lcp_BB302_12
	incl	(%rdx)
	andq	$-3, %rcx
	jmp	.Lcp_BB302_12
.Lcp_BB302_7:
	leaq	-8(%r14), %rcx
	movq	%r14, %rdx
	movq	%rcx, %r14
	callq	free_thunk
	movq	%rdx, %r14
	jmp	.Lcp_BB302_8
.Lcp_BB302_15:
	leaq	4(%r15), %rcx
	movq	%r15, %rdx
	movq	%rcx, %r15
	callq	free_thunk
	movq	%rdx, %r15
	jmp	.Lcp_BB302_16
.Lcp_func_end302:
	.size	op_STORE_FAST_STORE_FAST, .Lcp_func_end302-op_STORE_FAST_STORE_FAST
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_BORROW_LOAD_ATTR_SLOT,@function
op_LOAD_FAST_BORROW_LOAD_ATTR_SLOT:
	.cfi_startproc
	movq	%r14, %rax
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rdx
	leal	(%rdx,%rdx), %ecx
	andl	$2, %ecx
	orq	%rdx, %rcx
	movq	%rcx, (%r14)
	addq	$8, %r14
	leaq	4(%r15), %rcx
	movl	4(%r15), %esi
	movl	%esi, %r8d
	andl	$1023, %r8d
	cmpq	$248, %r8
	jne	.Lcp_BB303_9
	movl	12(%r15), %ebx
	testb	$1, %dl
	je	.Lcp_BB303_3
	movq	%rdx, %r8
	andq	$-4, %r8
	movq	8(%r8), %r8
	cmpl	%ebx, 16(%r8)
	jne	.Lcp_BB303_10
.Lcp_BB303_5:
	movzwl	10(%r15), %r8d
	andq	$-4, %rdx
	movq	32(%rdx,%r8,8), %rdx
	cmpq	$3, %rdx
	je	.Lcp_BB303_10
	movl	%edx, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB303_8
	movq	%rdx, %rcx
	andq	$-4, %rcx
	incl	(%rcx)
.Lcp_BB303_8:
	movq	%rdx, (%rax)
	movl	24(%r15), %esi
	addq	$24, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB303_9:
	movq	(%rdi,%r8,8), %rax
	movq	%rcx, %r15
	jmpq	*%rax
.Lcp_BB303_3:
	testb	$2, %dl
	leaq	cp_type_int(%rip), %r9
	leaq	cp_type_float(%rip), %r8
	cmoveq	%r9, %r8
	cmpl	%ebx, 16(%r8)
	je	.Lcp_BB303_5
.Lcp_BB303_10:
	movq	%rcx, %r15
	jmp	op_LOAD_ATTR
.Lcp_func_end303:
	.size	op_LOAD_FAST_BORROW_LOAD_ATTR_SLOT, .Lcp_func_end303-op_LOAD_FAST_BORROW_LOAD_ATTR_SLOT
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_BORROW_LOAD_METHOD_PLAIN,@function
op_LOAD_FAST_BORROW_LOAD_METHOD_PLAIN:
	.cfi_startproc
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rdx
	leal	(%rdx,%rdx), %r8d
	andl	$2, %r8d
	orq	%rdx, %r8
	movq	%r8, (%r14)
	leaq	8(%r14), %rcx
	leaq	4(%r15), %rax
	movl	4(%r15), %esi
	movl	%esi, %r9d
	andl	$1023, %r9d
	cmpq	$260, %r9
	jne	.Lcp_BB304_18
	movl	12(%r15), %ebx
	testb	$1, %dl
	je	.Lcp_BB304_3
	movq	%rdx, %r9
	andq	$-4, %r9
	movq	8(%r9), %r9
	cmpl	%ebx, 16(%r9)
	jne	.Lcp_BB304_19
.Lcp_BB304_5:
	movq	%rdx, %r9
	andq	$-4, %r9
	cmpl	$-1, 24(%r9)
	je	.Lcp_BB304_19
	movq	16(%r15), %rcx
	leaq	3(%rcx), %rax
	movl	%eax, %esi
	andl	$3, %esi
	cmpq	$1, %rsi
	jne	.Lcp_BB304_7
	movq	%rax, %rcx
	andq	$-4, %rcx
	incl	(%rcx)
	jmp	.Lcp_BB304_12
.Lcp_BB304_7:
	cmpl	$3, %esi
	je	.Lcp_BB304_8
.Lcp_BB304_12:
	movq	%rax, (%r14)
	movl	%r8d, %eax
	notl	%eax
	testb	$3, %al
	je	.Lcp_BB304_14
	movq	%r8, %rax
.Lcp_BB304_17:
	movq	%rax, 8(%r14)
	addq	$16, %r14
	movl	24(%r15), %esi
	addq	$24, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB304_18:
	movq	(%rdi,%r9,8), %rdx
	movq	%rcx, %r14
	movq	%rax, %r15
	jmpq	*%rdx
.Lcp_BB304_3:
	testb	$2, %dl
	leaq	cp_type_int(%rip), %r10
	leaq	cp_type_float(%rip), %r9
	cmoveq	%r10, %r9
	cmpl	%ebx, 16(%r9)
	je	.Lcp_BB304_5
.Lcp_BB304_19:
	movq	%rcx, %r14
	movq	%rax, %r15
	jmp	op_LOAD_METHOD
.Lcp_BB304_8:
	testq	%rcx, %rcx
	je	.Lcp_BB304_9
	movq	%rax, %rcx
	andq	$-4, %rcx
	testb	$1, 4(%rcx)
	jne	.Lcp_BB304_12
	incl	(%rcx)
	andq	$-3, %rax
	jmp	.Lcp_BB304_12
.Lcp_BB304_14:
	movl	$3, %eax
	cmpq	$3, %r8
	je	.Lcp_BB304_17
	testb	$1, 4(%r9)
	movq	%r8, %rax
	jne	.Lcp_BB304_17
	incl	(%r9)
	andq	$-3, %rdx
	movq	%rdx, %rax
	jmp	.Lcp_BB304_17
.Lcp_BB304_9:
	movl	$3, %eax
	jmp	.Lcp_BB304_12
.Lcp_func_end304:
	.size	op_LOAD_FAST_BORROW_LOAD_METHOD_PLAIN, .Lcp_func_end304-op_LOAD_FAST_BORROW_LOAD_METHOD_PLAIN
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_BORROW_STORE_ATTR_SLOT,@function
op_LOAD_FAST_BORROW_STORE_ATTR_SLOT:
	.cfi_startproc
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %r8
	leal	(%r8,%r8), %eax
	andl	$2, %eax
	orq	%r8, %rax
	movq	%rax, (%r14)
	leaq	8(%r14), %rdx
	leaq	4(%r15), %rcx
	movl	4(%r15), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	cmpq	$256, %rax
	jne	.Lcp_BB305_17
	movl	12(%r15), %eax
	testb	$1, %r8b
	je	.Lcp_BB305_3
	movq	%r8, %r9
	andq	$-4, %r9
	movq	8(%r9), %r9
	cmpl	%eax, 16(%r9)
	jne	.Lcp_BB305_18
.Lcp_BB305_5:
	movzwl	10(%r15), %r9d
	movq	-8(%r14), %r10
	andq	$-4, %r8
	movq	32(%r8,%r9,8), %rax
	cmpq	$3, %rax
	jne	.Lcp_BB305_8
	cmpl	%r9d, 24(%r8)
	ja	.Lcp_BB305_18
	leal	1(%r9), %edx
	movl	%edx, 24(%r8)
.Lcp_BB305_8:
	movl	%r10d, %edx
	notl	%edx
	testb	$3, %dl
	je	.Lcp_BB305_9
.Lcp_BB305_13:
	addq	$-8, %r14
	movq	%r10, 32(%r8,%r9,8)
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB305_16
	movq	%rax, %rdx
	andq	$-4, %rdx
	decl	(%rdx)
	je	.Lcp_BB305_15
.Lcp_BB305_16:
	movl	24(%r15), %esi
	addq	$24, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB305_17:
	movq	(%rdi,%rax,8), %rax
	movq	%rdx, %r14
	movq	%rcx, %r15
	jmpq	*%rax
.Lcp_BB305_3:
	testb	$2, %r8b
	leaq	cp_type_int(%rip), %r10
	leaq	cp_type_float(%rip), %r9
	cmoveq	%r10, %r9
	cmpl	%eax, 16(%r9)
	je	.Lcp_BB305_5
.Lcp_BB305_18:
	movq	%rdx, %r14
	movq	%rcx, %r15
	jmp	op_STORE_ATTR
.Lcp_BB305_9:
	cmpq	$3, %r10
	jne	.Lcp_BB305_11
	movl	$3, %r10d
	jmp	.Lcp_BB305_13
.Lcp_BB305_15:
	movq	%r15, %rdx
	movq	%rcx, %r15
	callq	free_thunk
	movq	%rdx, %r15
	jmp	.Lcp_BB305_16
.Lcp_BB305_11:
	movq	%r10, %rdx
	andq	$-4, %rdx
	testb	$1, 4(%rdx)
	jne	.Lcp_BB305_13
	incl	(%rdx)
	andq	$-3, %r10
	movq	32(%r8,%r9,8), %rax
	jmp	.Lcp_BB305_13
.Lcp_func_end305:
	.size	op_LOAD_FAST_BORROW_STORE_ATTR_SLOT, .Lcp_func_end305-op_LOAD_FAST_BORROW_STORE_ATTR_SLOT
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_RETURN_VALUE,@function
op_LOAD_FAST_RETURN_VALUE:
	.cfi_startproc
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpq	$1, %rcx
	jne	.Lcp_BB306_2
	movq	%rax, %rcx
	andq	$-4, %rcx
	incl	(%rcx)
	movq	%rax, (%r14)
	jmp	.Lcp_BB306_6
.Lcp_BB306_2:
	movq	%rax, (%r14)
	cmpl	$3, %ecx
	je	.Lcp_BB306_3
.Lcp_BB306_6:
	movq	%rax, %rsi
.Lcp_BB306_7:
	addq	$4, %r15
	cmpl	$0, 40(%r13)
	jne	op_RETURN_FLAGGED
	movl	$128, 40(%r13)
	movq	(%r13), %rax
	movl	64(%rax), %ecx
	testq	%rcx, %rcx
	je	.Lcp_BB306_14
	shlq	$3, %rcx
	negq	%rcx
	xorl	%edx, %edx
	jmp	.Lcp_BB306_10
	.p2align	4
.Lcp_BB306_13:
	addq	$-8, %rdx
	cmpq	%rdx, %rcx
	je	.Lcp_BB306_14
.Lcp_BB306_10:
	movq	-8(%r13,%rdx), %rax
	movq	$3, -8(%r13,%rdx)
	movl	%eax, %ebx
	andl	$3, %ebx
	cmpl	$1, %ebx
	jne	.Lcp_BB306_13
	movq	%rax, %r8
	andq	$-4, %r8
	decl	(%r8)
	jne	.Lcp_BB306_13
	callq	free_thunk
	jmp	.Lcp_BB306_13
.Lcp_BB306_14:
	movq	24(%r13), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB306_17
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB306_16
.Lcp_BB306_17:
	movq	8(%r13), %r13
	movq	%r13, (%r12)
	movl	32(%r13), %eax
	movq	16(%r13), %rcx
	movl	44(%r13), %edx
	leaq	(%rcx,%rdx,4), %r15
	leaq	72(%r13,%rax,8), %r14
	movq	%rsi, 64(%r13,%rax,8)
	movl	(%rcx,%rdx,4), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB306_3:
	movl	$3, %esi
	cmpq	$3, %rax
	je	.Lcp_BB306_7
	movq	%rax, %rcx
	andq	$-4, %rcx
	testb	$1, 4(%rcx)
	jne	.Lcp_BB306_6
	incl	(%rcx)
	andq	$-3, %rax
	jmp	.Lcp_BB306_6
.Lcp_BB306_16:
	callq	free_thunk
	jmp	.Lcp_BB306_17
.Lcp_func_end306:
	.size	op_LOAD_FAST_RETURN_VALUE, .Lcp_func_end306-op_LOAD_FAST_RETURN_VALUE
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_CONST_RETURN_VALUE,@function
op_LOAD_CONST_RETURN_VALUE:
	.cfi_startproc
	movq	(%r13), %rax
	movq	32(%rax), %rax
	shrl	$10, %esi
	movq	(%rax,%rsi,8), %rax
	leal	(%rax,%rax), %ecx
	andl	$2, %ecx
	orq	%rax, %rcx
	movq	%rcx, (%r14)
	movl	%ecx, %edx
	notl	%edx
	testb	$3, %dl
	je	.Lcp_BB307_2
	movq	%rcx, %rsi
.Lcp_BB307_5:
	addq	$4, %r15
	cmpl	$0, 40(%r13)
	jne	op_RETURN_FLAGGED
	movl	$128, 40(%r13)
	movq	(%r13), %rax
	movl	64(%rax), %ecx
	testq	%rcx, %rcx
	je	.Lcp_BB307_12
	shlq	$3, %rcx
	negq	%rcx
	xorl	%edx, %edx
	jmp	.Lcp_BB307_8
	.p2align	4
.Lcp_BB307_11:
	addq	$-8, %rdx
	cmpq	%rdx, %rcx
	je	.Lcp_BB307_12
.Lcp_BB307_8:
	movq	-8(%r13,%rdx), %rax
	movq	$3, -8(%r13,%rdx)
	movl	%eax, %ebx
	andl	$3, %ebx
	cmpl	$1, %ebx
	jne	.Lcp_BB307_11
	movq	%rax, %r8
	andq	$-4, %r8
	decl	(%r8)
	jne	.Lcp_BB307_11
	callq	free_thunk
	jmp	.Lcp_BB307_11
.Lcp_BB307_12:
	movq	24(%r13), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB307_15
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB307_14
.Lcp_BB307_15:
	movq	8(%r13), %r13
	movq	%r13, (%r12)
	movl	32(%r13), %eax
	movq	16(%r13), %rcx
	movl	44(%r13), %edx
	leaq	(%rcx,%rdx,4), %r15
	leaq	72(%r13,%rax,8), %r14
	movq	%rsi, 64(%r13,%rax,8)
	movl	(%rcx,%rdx,4), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB307_2:
	movl	$3, %esi
	cmpq	$3, %rcx
	je	.Lcp_BB307_5
	movq	%rax, %rdx
	andq	$-4, %rdx
	testb	$1, 4(%rdx)
	movq	%rcx, %rsi
	jne	.Lcp_BB307_5
	incl	(%rdx)
	andq	$-3, %rax
	movq	%rax, %rsi
	jmp	.Lcp_BB307_5
.Lcp_BB307_14:
	callq	free_thunk
	jmp	.Lcp_BB307_15
.Lcp_func_end307:
	.size	op_LOAD_CONST_RETURN_VALUE, .Lcp_func_end307-op_LOAD_CONST_RETURN_VALUE
	.cfi_endproc
	.p2align	4
	.type	op_POP_TOP_LOAD_FAST_BORROW,@function
op_POP_TOP_LOAD_FAST_BORROW:
	.cfi_startproc
	movq	-8(%r14), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB308_3
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB308_2
.Lcp_BB308_3:
	movl	4(%r15), %eax
	shrl	$10, %eax
	notl	%eax
	cltq
	movq	(%r13,%rax,8), %rax
	leal	(%rax,%rax), %ecx
	andl	$2, %ecx
	orq	%rax, %rcx
	movq	%rcx, -8(%r14)
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB308_2:
	leaq	-8(%r14), %rcx
	movq	%r14, %rdx
	movq	%rcx, %r14
	callq	free_thunk
	movq	%rdx, %r14
	jmp	.Lcp_BB308_3
.Lcp_func_end308:
	.size	op_POP_TOP_LOAD_FAST_BORROW, .Lcp_func_end308-op_POP_TOP_LOAD_FAST_BORROW
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_CONST_LOAD_FAST_BORROW,@function
op_LOAD_CONST_LOAD_FAST_BORROW:
	.cfi_startproc
	movq	(%r13), %rax
	movq	32(%rax), %rax
	shrl	$10, %esi
	movq	(%rax,%rsi,8), %rax
	leal	(%rax,%rax), %ecx
	andl	$2, %ecx
	orq	%rax, %rcx
	movq	%rcx, (%r14)
	movl	4(%r15), %eax
	shrl	$10, %eax
	notl	%eax
	cltq
	movq	(%r13,%rax,8), %rax
	leal	(%rax,%rax), %ecx
	andl	$2, %ecx
	orq	%rax, %rcx
	movq	%rcx, 8(%r14)
	addq	$16, %r14
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end309:
	.size	op_LOAD_CONST_LOAD_FAST_BORROW, .Lcp_func_end309-op_LOAD_CONST_LOAD_FAST_BORROW
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_BORROW_LOAD_CONST,@function
op_LOAD_FAST_BORROW_LOAD_CONST:
	.cfi_startproc
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rax
	leal	(%rax,%rax), %ecx
	andl	$2, %ecx
	orq	%rax, %rcx
	movq	%rcx, (%r14)
	movl	4(%r15), %eax
	movq	(%r13), %rcx
	movq	32(%rcx), %rcx
	shrl	$10, %eax
	movq	(%rcx,%rax,8), %rax
	leal	(%rax,%rax), %ecx
	andl	$2, %ecx
	orq	%rax, %rcx
	movq	%rcx, 8(%r14)
	addq	$16, %r14
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end310:
	.size	op_LOAD_FAST_BORROW_LOAD_CONST, .Lcp_func_end310-op_LOAD_FAST_BORROW_LOAD_CONST
	.cfi_endproc
	.p2align	4
	.type	op_PUSH_NULL_LOAD_GLOBAL_MODULE,@function
op_PUSH_NULL_LOAD_GLOBAL_MODULE:
	.cfi_startproc
	movq	$3, (%r14)
	leaq	8(%r14), %rcx
	leaq	4(%r15), %rax
	movl	4(%r15), %esi
	movl	%esi, %edx
	andl	$1023, %edx
	cmpq	$269, %rdx
	jne	.Lcp_BB311_5
	movq	24(%r13), %rdx
	andq	$-4, %rdx
	movq	24(%rdx), %rdx
	andq	$-4, %rdx
	movl	36(%rdx), %ebx
	cmpl	12(%r15), %ebx
	jne	.Lcp_BB311_6
	movzwl	10(%r15), %eax
	movq	16(%rdx), %rcx
	leaq	(%rax,%rax,2), %rax
	movq	16(%rcx,%rax,8), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB311_4
	movq	%rax, %rcx
	andq	$-4, %rcx
	incl	(%rcx)
.Lcp_BB311_4:
	movq	%rax, 8(%r14)
	addq	$16, %r14
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB311_5:
	movq	(%rdi,%rdx,8), %rdx
	movq	%rcx, %r14
	movq	%rax, %r15
	jmpq	*%rdx
.Lcp_BB311_6:
	movq	%rcx, %r14
	movq	%rax, %r15
	jmp	op_LOAD_GLOBAL
.Lcp_func_end311:
	.size	op_PUSH_NULL_LOAD_GLOBAL_MODULE, .Lcp_func_end311-op_PUSH_NULL_LOAD_GLOBAL_MODULE
	.cfi_endproc
	.p2align	4
	.type	op_RESUME_JUMP_BACKWARD_NO_INTERRUPT,@function
op_RESUME_JUMP_BACKWARD_NO_INTERRUPT:
	.cfi_startproc
	testl	$-2048, %esi
	jne	.Lcp_BB312_3
	cmpl	$0, 16(%r12)
	jne	.Lcp_BB312_2
.Lcp_BB312_3:
	movl	4(%r15), %eax
	shrl	$10, %eax
	movl	$1, %ecx
	subq	%rax, %rcx
	leaq	(%r15,%rcx,4), %rax
	addq	$4, %rax
	movl	4(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB312_2:
	jmp	op_COLD_RESUME_JUMP_BACKWARD_NO_INTERRUPT
.Lcp_func_end312:
	.size	op_RESUME_JUMP_BACKWARD_NO_INTERRUPT, .Lcp_func_end312-op_RESUME_JUMP_BACKWARD_NO_INTERRUPT
	.cfi_endproc
	.p2align	4
	.type	op_IS_OP_JUMP_IF_FALSE,@function
op_IS_OP_JUMP_IF_FALSE:
	.cfi_startproc
	movq	%r14, %rcx
	addq	$-16, %r14
	movq	-16(%rcx), %rdx
	movq	-8(%rcx), %rax
	movb	$1, %bl
	cmpq	%rax, %rdx
	je	.Lcp_BB313_2
	movl	%edx, %r8d
	andl	%eax, %r8d
	movq	%rax, %r9
	xorq	%rdx, %r9
	cmpq	$2, %r9
	sete	%bl
	andb	%r8b, %bl
.Lcp_BB313_2:
	addq	$-8, %rcx
	testl	$-1024, %esi
	setne	%sil
	xorb	%bl, %sil
	leaq	cp_true(%rip), %rsi
	leaq	cp_false(%rip), %r8
	cmovneq	%rsi, %r8
	addq	$3, %r8
	movq	%r8, (%r14)
	movl	%eax, %ebx
	andl	$3, %ebx
	cmpl	$1, %ebx
	jne	.Lcp_BB313_5
	movq	%rax, %r9
	andq	$-4, %r9
	decl	(%r9)
	je	.Lcp_BB313_4
.Lcp_BB313_5:
	movl	%edx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB313_8
	movq	%rdx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB313_7
.Lcp_BB313_8:
	addq	$-3, %r8
	cmpq	%rsi, %r8
	jne	.Lcp_BB313_9
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB313_9:
	movl	4(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$8, %rax
	movl	8(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB313_4:
	movq	%r14, %r9
	movq	%rcx, %r14
	callq	free_thunk
	movq	%r9, %r14
	jmp	.Lcp_BB313_5
.Lcp_BB313_7:
	movq	%r14, %r9
	movq	%rcx, %r14
	movq	%rdx, %rax
	callq	free_thunk
	movq	%r9, %r14
	jmp	.Lcp_BB313_8
.Lcp_func_end313:
	.size	op_IS_OP_JUMP_IF_FALSE, .Lcp_func_end313-op_IS_OP_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_IS_OP_JUMP_IF_TRUE,@function
op_IS_OP_JUMP_IF_TRUE:
	.cfi_startproc
	movq	%r14, %rcx
	addq	$-16, %r14
	movq	-16(%rcx), %rdx
	movq	-8(%rcx), %rax
	movb	$1, %bl
	cmpq	%rax, %rdx
	je	.Lcp_BB314_2
	movl	%edx, %r8d
	andl	%eax, %r8d
	movq	%rax, %r9
	xorq	%rdx, %r9
	cmpq	$2, %r9
	sete	%bl
	andb	%r8b, %bl
.Lcp_BB314_2:
	addq	$-8, %rcx
	testl	$-1024, %esi
	setne	%sil
	xorb	%bl, %sil
	leaq	cp_true(%rip), %rsi
	leaq	cp_false(%rip), %r8
	cmovneq	%rsi, %r8
	addq	$3, %r8
	movq	%r8, (%r14)
	movl	%eax, %ebx
	andl	$3, %ebx
	cmpl	$1, %ebx
	jne	.Lcp_BB314_5
	movq	%rax, %r9
	andq	$-4, %r9
	decl	(%r9)
	je	.Lcp_BB314_4
.Lcp_BB314_5:
	movl	%edx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB314_8
	movq	%rdx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB314_7
.Lcp_BB314_8:
	addq	$-3, %r8
	cmpq	%rsi, %r8
	jne	.Lcp_BB314_10
	movl	4(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$8, %rax
	movl	8(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB314_10:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB314_4:
	movq	%r14, %r9
	movq	%rcx, %r14
	callq	free_thunk
	movq	%r9, %r14
	jmp	.Lcp_BB314_5
.Lcp_BB314_7:
	movq	%r14, %r9
	movq	%rcx, %r14
	movq	%rdx, %rax
	callq	free_thunk
	movq	%r9, %r14
	jmp	.Lcp_BB314_8
.Lcp_func_end314:
	.size	op_IS_OP_JUMP_IF_TRUE, .Lcp_func_end314-op_IS_OP_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	4
	.type	op_ENTER_PLAIN_LOAD_FAST_BORROW,@function
op_ENTER_PLAIN_LOAD_FAST_BORROW:
	.cfi_startproc
	cmpl	$0, 16(%r12)
	jne	.Lcp_BB315_1
	movl	16(%r15), %eax
	shrl	$10, %eax
	notl	%eax
	cltq
	movq	(%r13,%rax,8), %rax
	leal	(%rax,%rax), %ecx
	andl	$2, %ecx
	orq	%rax, %rcx
	movq	%rcx, (%r14)
	addq	$8, %r14
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB315_1:
	jmp	op_COLD_ENTER_PLAIN_LOAD_FAST_BORROW
.Lcp_func_end315:
	.size	op_ENTER_PLAIN_LOAD_FAST_BORROW, .Lcp_func_end315-op_ENTER_PLAIN_LOAD_FAST_BORROW
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP_MUL_FLOAT_ADD_FLOAT,@function
op_BINARY_OP_MUL_FLOAT_ADD_FLOAT:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	movl	%ecx, %edx
	xorl	$2, %edx
	movl	%eax, %ebx
	xorl	$2, %ebx
	orl	%edx, %ebx
	testb	$3, %bl
	jne	.Lcp_BB316_11
	movabsq	$-2882303761517117440, %r10
	rolq	$60, %rcx
	movabsq	$2882303761517117440, %r9
	addq	%r10, %rcx
	rolq	$60, %rax
	movq	%rcx, %xmm1
	addq	%r10, %rax
	movq	%rax, %xmm0
	mulsd	%xmm1, %xmm0
	movq	%xmm0, %rdx
	addq	%r9, %rdx
	rolq	$4, %rdx
	leaq	-16(%r14), %rcx
	movl	%edx, %eax
	andl	$3, %eax
	cmpl	$2, %eax
	jne	.Lcp_BB316_2
.Lcp_BB316_3:
	leaq	-8(%r14), %rax
	movq	%rdx, (%rcx)
	leaq	8(%r15), %r8
	movl	8(%r15), %esi
	movl	%esi, %r11d
	andl	$1023, %r11d
	cmpq	$124, %r11
	jne	.Lcp_BB316_12
	movq	-24(%r14), %r11
	movl	%r11d, %ebx
	andl	$3, %ebx
	cmpl	$2, %ebx
	jne	.Lcp_BB316_13
	rolq	$60, %r11
	addq	%r10, %r11
	movq	%r11, %xmm1
	addsd	%xmm1, %xmm0
	movq	%xmm0, %rax
	addq	%r9, %rax
	rolq	$4, %rax
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$2, %esi
	jne	.Lcp_BB316_6
.Lcp_BB316_7:
	movq	%rax, -24(%r14)
	movl	%edx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB316_10
	movq	%rdx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB316_9
.Lcp_BB316_10:
	movl	16(%r15), %esi
	addq	$16, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*%rax
.Lcp_BB316_11:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_COLD_BINARY_OP_MUL_FLOAT_ADD_FLOAT
.Lcp_BB316_2:
	.cfi_def_cfa_offset 16
	movsd	%xmm0, (%rsp)
	callq	box_thunk
	movsd	(%rsp), %xmm0
	movq	%rax, %rdx
	jmp	.Lcp_BB316_3
.Lcp_BB316_12:
	movq	(%rdi,%r11,8), %rcx
	movq	%rax, %r14
	movq	%r8, %r15
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*%rcx
.Lcp_BB316_13:
	.cfi_def_cfa_offset 16
	movq	%rax, %r14
	movq	%r8, %r15
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_BINARY_OP_ADD_FLOAT
.Lcp_BB316_6:
	.cfi_def_cfa_offset 16
	callq	box_thunk
	jmp	.Lcp_BB316_7
.Lcp_BB316_9:
	movq	%rcx, %r14
	movq	%r15, %rsi
	movq	%r8, %r15
	movq	%rdx, %rax
	callq	free_thunk
	movq	%rsi, %r15
	jmp	.Lcp_BB316_10
.Lcp_func_end316:
	.size	op_BINARY_OP_MUL_FLOAT_ADD_FLOAT, .Lcp_func_end316-op_BINARY_OP_MUL_FLOAT_ADD_FLOAT
	.cfi_endproc
	.p2align	4
	.type	op_BINARY_OP_MUL_FLOAT_SUB_FLOAT,@function
op_BINARY_OP_MUL_FLOAT_SUB_FLOAT:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	movl	%ecx, %edx
	xorl	$2, %edx
	movl	%eax, %ebx
	xorl	$2, %ebx
	orl	%edx, %ebx
	testb	$3, %bl
	jne	.Lcp_BB317_11
	movabsq	$-2882303761517117440, %r10
	rolq	$60, %rcx
	movabsq	$2882303761517117440, %r9
	addq	%r10, %rcx
	rolq	$60, %rax
	movq	%rcx, %xmm0
	addq	%r10, %rax
	movq	%rax, %xmm1
	mulsd	%xmm0, %xmm1
	movq	%xmm1, %rdx
	addq	%r9, %rdx
	rolq	$4, %rdx
	leaq	-16(%r14), %rcx
	movl	%edx, %eax
	andl	$3, %eax
	cmpl	$2, %eax
	jne	.Lcp_BB317_2
.Lcp_BB317_3:
	leaq	-8(%r14), %rax
	movq	%rdx, (%rcx)
	leaq	8(%r15), %r8
	movl	8(%r15), %esi
	movl	%esi, %r11d
	andl	$1023, %r11d
	cmpq	$128, %r11
	jne	.Lcp_BB317_12
	movq	-24(%r14), %r11
	movl	%r11d, %ebx
	andl	$3, %ebx
	cmpl	$2, %ebx
	jne	.Lcp_BB317_13
	rolq	$60, %r11
	addq	%r10, %r11
	movq	%r11, %xmm0
	subsd	%xmm1, %xmm0
	movq	%xmm0, %rax
	addq	%r9, %rax
	rolq	$4, %rax
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$2, %esi
	jne	.Lcp_BB317_6
.Lcp_BB317_7:
	movq	%rax, -24(%r14)
	movl	%edx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB317_10
	movq	%rdx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB317_9
.Lcp_BB317_10:
	movl	16(%r15), %esi
	addq	$16, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*%rax
.Lcp_BB317_11:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_COLD_BINARY_OP_MUL_FLOAT_SUB_FLOAT
.Lcp_BB317_2:
	.cfi_def_cfa_offset 16
	movapd	%xmm1, %xmm0
	movsd	%xmm1, (%rsp)
	callq	box_thunk
	movsd	(%rsp), %xmm1
	movq	%rax, %rdx
	jmp	.Lcp_BB317_3
.Lcp_BB317_12:
	movq	(%rdi,%r11,8), %rcx
	movq	%rax, %r14
	movq	%r8, %r15
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*%rcx
.Lcp_BB317_13:
	.cfi_def_cfa_offset 16
	movq	%rax, %r14
	movq	%r8, %r15
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_BINARY_OP_SUB_FLOAT
.Lcp_BB317_6:
	.cfi_def_cfa_offset 16
	callq	box_thunk
	jmp	.Lcp_BB317_7
.Lcp_BB317_9:
	movq	%rcx, %r14
	movq	%r15, %rsi
	movq	%r8, %r15
	movq	%rdx, %rax
	callq	free_thunk
	movq	%rsi, %r15
	jmp	.Lcp_BB317_10
.Lcp_func_end317:
	.size	op_BINARY_OP_MUL_FLOAT_SUB_FLOAT, .Lcp_func_end317-op_BINARY_OP_MUL_FLOAT_SUB_FLOAT
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_LT_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_LT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$3, %al
	jne	op_COMPARE_OP
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_COMPARE_OP
	addq	$-16, %r14
	cmpq	%rcx, %rax
	jge	.Lcp_BB318_4
	movl	28(%r15), %esi
	addq	$28, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB318_4:
	movl	24(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$28, %rax
	movl	28(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_func_end318:
	.size	op_COMPARE_OP_LT_INT_JUMP_IF_FALSE, .Lcp_func_end318-op_COMPARE_OP_LT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_LT_INT_JUMP_IF_TRUE,@function
op_COMPARE_OP_LT_INT_JUMP_IF_TRUE:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$3, %al
	jne	op_COMPARE_OP
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_COMPARE_OP
	addq	$-16, %r14
	cmpq	%rcx, %rax
	jge	.Lcp_BB319_3
	movl	24(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$28, %rax
	movl	28(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB319_3:
	movl	28(%r15), %esi
	addq	$28, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end319:
	.size	op_COMPARE_OP_LT_INT_JUMP_IF_TRUE, .Lcp_func_end319-op_COMPARE_OP_LT_INT_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_LT_FLOAT_JUMP_IF_FALSE,@function
op_COMPARE_OP_LT_FLOAT_JUMP_IF_FALSE:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	movl	%ecx, %edx
	xorl	$2, %edx
	movl	%eax, %ebx
	xorl	$2, %ebx
	orl	%edx, %ebx
	testb	$3, %bl
	jne	op_COLD_COMPARE_OP_LT_FLOAT_JUMP_IF_FALSE
	addq	$-16, %r14
	rolq	$60, %rcx
	movabsq	$-2882303761517117440, %rdx
	addq	%rdx, %rcx
	movq	%rcx, %xmm0
	rolq	$60, %rax
	addq	%rdx, %rax
	movq	%rax, %xmm1
	ucomisd	%xmm0, %xmm1
	jbe	.Lcp_BB320_3
	movl	28(%r15), %esi
	addq	$28, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB320_3:
	movl	24(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$28, %rax
	movl	28(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_func_end320:
	.size	op_COMPARE_OP_LT_FLOAT_JUMP_IF_FALSE, .Lcp_func_end320-op_COMPARE_OP_LT_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	movq	-16(%r14), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$2, %ecx
	jne	op_COLD_COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_COMPARE_OP
	movabsq	$-36028797018963969, %rdx
	addq	%rcx, %rdx
	movabsq	$-72057594037927938, %r8
	cmpq	%r8, %rdx
	jbe	op_COMPARE_OP
	addq	$-16, %r14
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rdx
	addq	%rax, %rdx
	movq	%rdx, %xmm0
	sarq	$2, %rcx
	cvtsi2sd	%rcx, %xmm1
	ucomisd	%xmm0, %xmm1
	jbe	.Lcp_BB321_5
	movl	28(%r15), %esi
	addq	$28, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB321_5:
	movl	24(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$28, %rax
	movl	28(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_func_end321:
	.size	op_COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end321-op_COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_LE_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_LE_INT_JUMP_IF_FALSE:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$3, %al
	jne	op_COMPARE_OP
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_COMPARE_OP
	addq	$-16, %r14
	cmpq	%rcx, %rax
	jle	.Lcp_BB322_3
	movl	24(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$28, %rax
	movl	28(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB322_3:
	movl	28(%r15), %esi
	addq	$28, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end322:
	.size	op_COMPARE_OP_LE_INT_JUMP_IF_FALSE, .Lcp_func_end322-op_COMPARE_OP_LE_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_LE_INT_JUMP_IF_TRUE,@function
op_COMPARE_OP_LE_INT_JUMP_IF_TRUE:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$3, %al
	jne	op_COMPARE_OP
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_COMPARE_OP
	addq	$-16, %r14
	cmpq	%rcx, %rax
	jle	.Lcp_BB323_4
	movl	28(%r15), %esi
	addq	$28, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB323_4:
	movl	24(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$28, %rax
	movl	28(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_func_end323:
	.size	op_COMPARE_OP_LE_INT_JUMP_IF_TRUE, .Lcp_func_end323-op_COMPARE_OP_LE_INT_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_LE_FLOAT_JUMP_IF_FALSE,@function
op_COMPARE_OP_LE_FLOAT_JUMP_IF_FALSE:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	movl	%ecx, %edx
	xorl	$2, %edx
	movl	%eax, %ebx
	xorl	$2, %ebx
	orl	%edx, %ebx
	testb	$3, %bl
	jne	op_COLD_COMPARE_OP_LE_FLOAT_JUMP_IF_FALSE
	addq	$-16, %r14
	rolq	$60, %rcx
	movabsq	$-2882303761517117440, %rdx
	addq	%rdx, %rcx
	movq	%rcx, %xmm0
	rolq	$60, %rax
	addq	%rdx, %rax
	movq	%rax, %xmm1
	ucomisd	%xmm0, %xmm1
	jae	.Lcp_BB324_2
	movl	24(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$28, %rax
	movl	28(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB324_2:
	movl	28(%r15), %esi
	addq	$28, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end324:
	.size	op_COMPARE_OP_LE_FLOAT_JUMP_IF_FALSE, .Lcp_func_end324-op_COMPARE_OP_LE_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_LE_FLOAT_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_LE_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	movq	-16(%r14), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$2, %ecx
	jne	op_COLD_COMPARE_OP_LE_FLOAT_INT_JUMP_IF_FALSE
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_COMPARE_OP
	movabsq	$-36028797018963969, %rdx
	addq	%rcx, %rdx
	movabsq	$-72057594037927938, %r8
	cmpq	%r8, %rdx
	jbe	op_COMPARE_OP
	addq	$-16, %r14
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rdx
	addq	%rax, %rdx
	movq	%rdx, %xmm0
	sarq	$2, %rcx
	cvtsi2sd	%rcx, %xmm1
	ucomisd	%xmm0, %xmm1
	jae	.Lcp_BB325_4
	movl	24(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$28, %rax
	movl	28(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB325_4:
	movl	28(%r15), %esi
	addq	$28, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end325:
	.size	op_COMPARE_OP_LE_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end325-op_COMPARE_OP_LE_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_EQ_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_EQ_INT_JUMP_IF_FALSE:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$3, %al
	jne	op_COMPARE_OP
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_COMPARE_OP
	addq	$-16, %r14
	cmpq	%rcx, %rax
	jne	.Lcp_BB326_4
	movl	28(%r15), %esi
	addq	$28, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB326_4:
	movl	24(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$28, %rax
	movl	28(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_func_end326:
	.size	op_COMPARE_OP_EQ_INT_JUMP_IF_FALSE, .Lcp_func_end326-op_COMPARE_OP_EQ_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_EQ_INT_JUMP_IF_TRUE,@function
op_COMPARE_OP_EQ_INT_JUMP_IF_TRUE:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$3, %al
	jne	op_COMPARE_OP
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_COMPARE_OP
	addq	$-16, %r14
	cmpq	%rcx, %rax
	jne	.Lcp_BB327_3
	movl	24(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$28, %rax
	movl	28(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB327_3:
	movl	28(%r15), %esi
	addq	$28, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end327:
	.size	op_COMPARE_OP_EQ_INT_JUMP_IF_TRUE, .Lcp_func_end327-op_COMPARE_OP_EQ_INT_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_EQ_FLOAT_JUMP_IF_FALSE,@function
op_COMPARE_OP_EQ_FLOAT_JUMP_IF_FALSE:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	movl	%ecx, %edx
	xorl	$2, %edx
	movl	%eax, %ebx
	xorl	$2, %ebx
	orl	%edx, %ebx
	testb	$3, %bl
	jne	op_COLD_COMPARE_OP_EQ_FLOAT_JUMP_IF_FALSE
	addq	$-16, %r14
	rolq	$60, %rcx
	movabsq	$-2882303761517117440, %rdx
	addq	%rdx, %rcx
	movq	%rcx, %xmm0
	rolq	$60, %rax
	addq	%rdx, %rax
	movq	%rax, %xmm1
	ucomisd	%xmm1, %xmm0
	jne	.Lcp_BB328_3
	jp	.Lcp_BB328_3
	movl	28(%r15), %esi
	addq	$28, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB328_3:
	movl	24(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$28, %rax
	movl	28(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_func_end328:
	.size	op_COMPARE_OP_EQ_FLOAT_JUMP_IF_FALSE, .Lcp_func_end328-op_COMPARE_OP_EQ_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_EQ_FLOAT_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_EQ_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	movq	-16(%r14), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$2, %ecx
	jne	op_COLD_COMPARE_OP_EQ_FLOAT_INT_JUMP_IF_FALSE
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_COMPARE_OP
	movabsq	$-36028797018963969, %rdx
	addq	%rcx, %rdx
	movabsq	$-72057594037927938, %r8
	cmpq	%r8, %rdx
	jbe	op_COMPARE_OP
	addq	$-16, %r14
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rdx
	addq	%rax, %rdx
	movq	%rdx, %xmm0
	sarq	$2, %rcx
	cvtsi2sd	%rcx, %xmm1
	ucomisd	%xmm1, %xmm0
	jne	.Lcp_BB329_5
	jp	.Lcp_BB329_5
	movl	28(%r15), %esi
	addq	$28, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB329_5:
	movl	24(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$28, %rax
	movl	28(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_func_end329:
	.size	op_COMPARE_OP_EQ_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end329-op_COMPARE_OP_EQ_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_NE_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_NE_INT_JUMP_IF_FALSE:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$3, %al
	jne	op_COMPARE_OP
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_COMPARE_OP
	addq	$-16, %r14
	cmpq	%rcx, %rax
	jne	.Lcp_BB330_3
	movl	24(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$28, %rax
	movl	28(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB330_3:
	movl	28(%r15), %esi
	addq	$28, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end330:
	.size	op_COMPARE_OP_NE_INT_JUMP_IF_FALSE, .Lcp_func_end330-op_COMPARE_OP_NE_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_NE_INT_JUMP_IF_TRUE,@function
op_COMPARE_OP_NE_INT_JUMP_IF_TRUE:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$3, %al
	jne	op_COMPARE_OP
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_COMPARE_OP
	addq	$-16, %r14
	cmpq	%rcx, %rax
	jne	.Lcp_BB331_4
	movl	28(%r15), %esi
	addq	$28, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB331_4:
	movl	24(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$28, %rax
	movl	28(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_func_end331:
	.size	op_COMPARE_OP_NE_INT_JUMP_IF_TRUE, .Lcp_func_end331-op_COMPARE_OP_NE_INT_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_NE_FLOAT_JUMP_IF_FALSE,@function
op_COMPARE_OP_NE_FLOAT_JUMP_IF_FALSE:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	movl	%ecx, %edx
	xorl	$2, %edx
	movl	%eax, %ebx
	xorl	$2, %ebx
	orl	%edx, %ebx
	testb	$3, %bl
	jne	op_COLD_COMPARE_OP_NE_FLOAT_JUMP_IF_FALSE
	addq	$-16, %r14
	rolq	$60, %rcx
	movabsq	$-2882303761517117440, %rdx
	addq	%rdx, %rcx
	movq	%rcx, %xmm0
	rolq	$60, %rax
	addq	%rdx, %rax
	movq	%rax, %xmm1
	ucomisd	%xmm1, %xmm0
	jne	.Lcp_BB332_2
	jnp	.Lcp_BB332_3
.Lcp_BB332_2:
	movl	28(%r15), %esi
	addq	$28, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB332_3:
	movl	24(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$28, %rax
	movl	28(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_func_end332:
	.size	op_COMPARE_OP_NE_FLOAT_JUMP_IF_FALSE, .Lcp_func_end332-op_COMPARE_OP_NE_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_NE_FLOAT_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_NE_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	movq	-16(%r14), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$2, %ecx
	jne	op_COLD_COMPARE_OP_NE_FLOAT_INT_JUMP_IF_FALSE
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_COMPARE_OP
	movabsq	$-36028797018963969, %rdx
	addq	%rcx, %rdx
	movabsq	$-72057594037927938, %r8
	cmpq	%r8, %rdx
	jbe	op_COMPARE_OP
	addq	$-16, %r14
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rdx
	addq	%rax, %rdx
	movq	%rdx, %xmm0
	sarq	$2, %rcx
	cvtsi2sd	%rcx, %xmm1
	ucomisd	%xmm1, %xmm0
	jne	.Lcp_BB333_4
	jnp	.Lcp_BB333_5
.Lcp_BB333_4:
	movl	28(%r15), %esi
	addq	$28, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB333_5:
	movl	24(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$28, %rax
	movl	28(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_func_end333:
	.size	op_COMPARE_OP_NE_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end333-op_COMPARE_OP_NE_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_GT_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_GT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$3, %al
	jne	op_COMPARE_OP
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_COMPARE_OP
	addq	$-16, %r14
	cmpq	%rcx, %rax
	jle	.Lcp_BB334_4
	movl	28(%r15), %esi
	addq	$28, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB334_4:
	movl	24(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$28, %rax
	movl	28(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_func_end334:
	.size	op_COMPARE_OP_GT_INT_JUMP_IF_FALSE, .Lcp_func_end334-op_COMPARE_OP_GT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_GT_INT_JUMP_IF_TRUE,@function
op_COMPARE_OP_GT_INT_JUMP_IF_TRUE:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$3, %al
	jne	op_COMPARE_OP
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_COMPARE_OP
	addq	$-16, %r14
	cmpq	%rcx, %rax
	jle	.Lcp_BB335_3
	movl	24(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$28, %rax
	movl	28(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB335_3:
	movl	28(%r15), %esi
	addq	$28, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end335:
	.size	op_COMPARE_OP_GT_INT_JUMP_IF_TRUE, .Lcp_func_end335-op_COMPARE_OP_GT_INT_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_GT_FLOAT_JUMP_IF_FALSE,@function
op_COMPARE_OP_GT_FLOAT_JUMP_IF_FALSE:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	movl	%ecx, %edx
	xorl	$2, %edx
	movl	%eax, %ebx
	xorl	$2, %ebx
	orl	%edx, %ebx
	testb	$3, %bl
	jne	op_COLD_COMPARE_OP_GT_FLOAT_JUMP_IF_FALSE
	addq	$-16, %r14
	rolq	$60, %rcx
	movabsq	$-2882303761517117440, %rdx
	addq	%rdx, %rcx
	movq	%rcx, %xmm0
	rolq	$60, %rax
	addq	%rdx, %rax
	movq	%rax, %xmm1
	ucomisd	%xmm1, %xmm0
	jbe	.Lcp_BB336_3
	movl	28(%r15), %esi
	addq	$28, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB336_3:
	movl	24(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$28, %rax
	movl	28(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_func_end336:
	.size	op_COMPARE_OP_GT_FLOAT_JUMP_IF_FALSE, .Lcp_func_end336-op_COMPARE_OP_GT_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_GT_FLOAT_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_GT_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	movq	-16(%r14), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$2, %ecx
	jne	op_COLD_COMPARE_OP_GT_FLOAT_INT_JUMP_IF_FALSE
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_COMPARE_OP
	movabsq	$-36028797018963969, %rdx
	addq	%rcx, %rdx
	movabsq	$-72057594037927938, %r8
	cmpq	%r8, %rdx
	jbe	op_COMPARE_OP
	addq	$-16, %r14
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rdx
	addq	%rax, %rdx
	movq	%rdx, %xmm0
	sarq	$2, %rcx
	cvtsi2sd	%rcx, %xmm1
	ucomisd	%xmm1, %xmm0
	jbe	.Lcp_BB337_5
	movl	28(%r15), %esi
	addq	$28, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB337_5:
	movl	24(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$28, %rax
	movl	28(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_func_end337:
	.size	op_COMPARE_OP_GT_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end337-op_COMPARE_OP_GT_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_GE_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_GE_INT_JUMP_IF_FALSE:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$3, %al
	jne	op_COMPARE_OP
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_COMPARE_OP
	addq	$-16, %r14
	cmpq	%rcx, %rax
	jge	.Lcp_BB338_3
	movl	24(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$28, %rax
	movl	28(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB338_3:
	movl	28(%r15), %esi
	addq	$28, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end338:
	.size	op_COMPARE_OP_GE_INT_JUMP_IF_FALSE, .Lcp_func_end338-op_COMPARE_OP_GE_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_GE_INT_JUMP_IF_TRUE,@function
op_COMPARE_OP_GE_INT_JUMP_IF_TRUE:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$3, %al
	jne	op_COMPARE_OP
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_COMPARE_OP
	addq	$-16, %r14
	cmpq	%rcx, %rax
	jge	.Lcp_BB339_4
	movl	28(%r15), %esi
	addq	$28, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB339_4:
	movl	24(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$28, %rax
	movl	28(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_func_end339:
	.size	op_COMPARE_OP_GE_INT_JUMP_IF_TRUE, .Lcp_func_end339-op_COMPARE_OP_GE_INT_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_GE_FLOAT_JUMP_IF_FALSE,@function
op_COMPARE_OP_GE_FLOAT_JUMP_IF_FALSE:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	movl	%ecx, %edx
	xorl	$2, %edx
	movl	%eax, %ebx
	xorl	$2, %ebx
	orl	%edx, %ebx
	testb	$3, %bl
	jne	op_COLD_COMPARE_OP_GE_FLOAT_JUMP_IF_FALSE
	addq	$-16, %r14
	rolq	$60, %rcx
	movabsq	$-2882303761517117440, %rdx
	addq	%rdx, %rcx
	movq	%rcx, %xmm0
	rolq	$60, %rax
	addq	%rdx, %rax
	movq	%rax, %xmm1
	ucomisd	%xmm1, %xmm0
	jae	.Lcp_BB340_2
	movl	24(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$28, %rax
	movl	28(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB340_2:
	movl	28(%r15), %esi
	addq	$28, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end340:
	.size	op_COMPARE_OP_GE_FLOAT_JUMP_IF_FALSE, .Lcp_func_end340-op_COMPARE_OP_GE_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_GE_FLOAT_INT_JUMP_IF_FALSE,@function
op_COMPARE_OP_GE_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	movq	-16(%r14), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$2, %ecx
	jne	op_COLD_COMPARE_OP_GE_FLOAT_INT_JUMP_IF_FALSE
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_COMPARE_OP
	movabsq	$-36028797018963969, %rdx
	addq	%rcx, %rdx
	movabsq	$-72057594037927938, %r8
	cmpq	%r8, %rdx
	jbe	op_COMPARE_OP
	addq	$-16, %r14
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rdx
	addq	%rax, %rdx
	movq	%rdx, %xmm0
	sarq	$2, %rcx
	cvtsi2sd	%rcx, %xmm1
	ucomisd	%xmm1, %xmm0
	jae	.Lcp_BB341_4
	movl	24(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$28, %rax
	movl	28(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB341_4:
	movl	28(%r15), %esi
	addq	$28, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end341:
	.size	op_COMPARE_OP_GE_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end341-op_COMPARE_OP_GE_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_EQ_IDENTITY_JUMP_IF_FALSE,@function
op_COMPARE_OP_EQ_IDENTITY_JUMP_IF_FALSE:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	movl	8(%r15), %ebx
	testb	$1, %cl
	je	.Lcp_BB342_1
	movq	%rcx, %rdx
	andq	$-4, %rdx
	movq	8(%rdx), %rdx
	cmpl	%ebx, 16(%rdx)
	jne	.Lcp_BB342_6
	testb	$1, %al
	je	.Lcp_BB342_7
.Lcp_BB342_4:
	movq	%rax, %r8
	andq	$-4, %r8
	movq	8(%r8), %r8
.Lcp_BB342_8:
	cmpq	%r8, %rdx
	jne	op_COMPARE_OP
	leaq	-16(%r14), %rdx
	cmpq	%rax, %rcx
	je	.Lcp_BB342_12
	movl	%ecx, %esi
	andl	$1, %esi
	andl	%eax, %esi
	movq	%rax, %r8
	xorq	%rcx, %r8
	cmpq	$2, %r8
	sete	%bl
	andb	%sil, %bl
	cmpb	$1, %bl
	jne	.Lcp_BB342_11
.Lcp_BB342_12:
	leaq	cp_true+3(%rip), %rsi
	jmp	.Lcp_BB342_13
.Lcp_BB342_11:
	leaq	cp_false+3(%rip), %rsi
.Lcp_BB342_13:
	addq	$-8, %r14
	movq	%rsi, (%rdx)
	movl	%eax, %ebx
	andl	$3, %ebx
	cmpl	$1, %ebx
	jne	.Lcp_BB342_16
	movq	%rax, %r8
	andq	$-4, %r8
	decl	(%r8)
	je	.Lcp_BB342_15
.Lcp_BB342_16:
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB342_19
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB342_18
.Lcp_BB342_19:
	addq	$-3, %rsi
	leaq	cp_true(%rip), %rax
	cmpq	%rax, %rsi
	jne	.Lcp_BB342_21
	movl	28(%r15), %esi
	addq	$28, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rdx, %r14
	jmpq	*%rax
.Lcp_BB342_21:
	movl	24(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$28, %rax
	movl	28(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rdx, %r14
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB342_1:
	testb	$2, %cl
	leaq	cp_type_int(%rip), %r8
	leaq	cp_type_float(%rip), %rdx
	movq	%rdx, %r9
	cmoveq	%r8, %r9
	cmpl	%ebx, 16(%r9)
	jne	op_COMPARE_OP
	testb	$2, %cl
	cmoveq	%r8, %rdx
	testb	$1, %al
	jne	.Lcp_BB342_4
.Lcp_BB342_7:
	testb	$2, %al
	leaq	cp_type_int(%rip), %r9
	leaq	cp_type_float(%rip), %r8
	cmoveq	%r9, %r8
	jmp	.Lcp_BB342_8
.Lcp_BB342_6:
	jmp	op_COMPARE_OP
.Lcp_BB342_15:
	callq	free_thunk
	jmp	.Lcp_BB342_16
.Lcp_BB342_18:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB342_19
.Lcp_func_end342:
	.size	op_COMPARE_OP_EQ_IDENTITY_JUMP_IF_FALSE, .Lcp_func_end342-op_COMPARE_OP_EQ_IDENTITY_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_NE_IDENTITY_JUMP_IF_FALSE,@function
op_COMPARE_OP_NE_IDENTITY_JUMP_IF_FALSE:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	movl	8(%r15), %ebx
	testb	$1, %cl
	je	.Lcp_BB343_1
	movq	%rcx, %rdx
	andq	$-4, %rdx
	movq	8(%rdx), %rdx
	cmpl	%ebx, 16(%rdx)
	jne	.Lcp_BB343_6
	testb	$1, %al
	je	.Lcp_BB343_7
.Lcp_BB343_4:
	movq	%rax, %r8
	andq	$-4, %r8
	movq	8(%r8), %r8
.Lcp_BB343_8:
	cmpq	%r8, %rdx
	jne	op_COMPARE_OP
	leaq	-16(%r14), %rdx
	cmpq	%rax, %rcx
	jne	.Lcp_BB343_11
	leaq	cp_false+3(%rip), %rsi
	jmp	.Lcp_BB343_12
.Lcp_BB343_11:
	movl	%ecx, %r8d
	andl	$1, %r8d
	movq	%rax, %rsi
	xorq	%rcx, %rsi
	cmpq	$2, %rsi
	leaq	cp_true(%rip), %r9
	leaq	cp_false(%rip), %rsi
	cmovneq	%r9, %rsi
	testq	%rax, %r8
	cmoveq	%r9, %rsi
	addq	$3, %rsi
.Lcp_BB343_12:
	addq	$-8, %r14
	movq	%rsi, (%rdx)
	movl	%eax, %ebx
	andl	$3, %ebx
	cmpl	$1, %ebx
	jne	.Lcp_BB343_15
	movq	%rax, %r8
	andq	$-4, %r8
	decl	(%r8)
	je	.Lcp_BB343_14
.Lcp_BB343_15:
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB343_18
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB343_17
.Lcp_BB343_18:
	addq	$-3, %rsi
	leaq	cp_true(%rip), %rax
	cmpq	%rax, %rsi
	jne	.Lcp_BB343_20
	movl	28(%r15), %esi
	addq	$28, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rdx, %r14
	jmpq	*%rax
.Lcp_BB343_20:
	movl	24(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$28, %rax
	movl	28(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rdx, %r14
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB343_1:
	testb	$2, %cl
	leaq	cp_type_int(%rip), %r8
	leaq	cp_type_float(%rip), %rdx
	movq	%rdx, %r9
	cmoveq	%r8, %r9
	cmpl	%ebx, 16(%r9)
	jne	op_COMPARE_OP
	testb	$2, %cl
	cmoveq	%r8, %rdx
	testb	$1, %al
	jne	.Lcp_BB343_4
.Lcp_BB343_7:
	testb	$2, %al
	leaq	cp_type_int(%rip), %r9
	leaq	cp_type_float(%rip), %r8
	cmoveq	%r9, %r8
	jmp	.Lcp_BB343_8
.Lcp_BB343_6:
	jmp	op_COMPARE_OP
.Lcp_BB343_14:
	callq	free_thunk
	jmp	.Lcp_BB343_15
.Lcp_BB343_17:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB343_18
.Lcp_func_end343:
	.size	op_COMPARE_OP_NE_IDENTITY_JUMP_IF_FALSE, .Lcp_func_end343-op_COMPARE_OP_NE_IDENTITY_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_CONTAINS_OP_DICT_JUMP_IF_FALSE,@function
op_CONTAINS_OP_DICT_JUMP_IF_FALSE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movq	-8(%r14), %rbx
	testb	$1, %bl
	je	.Lcp_BB344_4
	movq	%rbx, %rbp
	andq	$-4, %rbp
	leaq	cp_type_dict(%rip), %rax
	cmpq	%rax, 8(%rbp)
	jne	.Lcp_BB344_4
	movq	%rsi, (%rsp)
	movq	-16(%r14), %rdx
	movq	%r12, %rdi
	movq	%rbx, %rsi
	movq	%rdx, 8(%rsp)
	callq	cp_dict_has@PLT
	cmpl	$2, %eax
	jge	.Lcp_BB344_3
	leaq	-16(%r14), %r8
	addq	$-8, %r14
	testl	%eax, %eax
	setne	%al
	testl	$-1024, (%rsp)
	setne	%cl
	xorb	%al, %cl
	leaq	cp_true(%rip), %rcx
	leaq	cp_false(%rip), %rdx
	cmovneq	%rcx, %rdx
	addq	$3, %rdx
	movq	%rdx, (%r8)
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB344_8
	decl	(%rbp)
	je	.Lcp_BB344_7
.Lcp_BB344_8:
	movq	8(%rsp), %rax
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$1, %esi
	jne	.Lcp_BB344_11
	movq	%rax, %rsi
	andq	$-4, %rsi
	decl	(%rsi)
	je	.Lcp_BB344_10
.Lcp_BB344_11:
	addq	$-3, %rdx
	cmpq	%rcx, %rdx
	jne	.Lcp_BB344_13
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	movq	%r8, %r14
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB344_13:
	.cfi_def_cfa_offset 32
	movl	8(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$12, %rax
	movl	12(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%r8, %r14
	movq	%rax, %r15
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB344_3:
	.cfi_def_cfa_offset 32
	leaq	cp_handlers(%rip), %rdi
	movq	(%rsp), %rsi
.Lcp_BB344_4:
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_CONTAINS_OP
.Lcp_BB344_7:
	.cfi_def_cfa_offset 32
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB344_8
.Lcp_BB344_10:
	callq	free_thunk
	jmp	.Lcp_BB344_11
.Lcp_func_end344:
	.size	op_CONTAINS_OP_DICT_JUMP_IF_FALSE, .Lcp_func_end344-op_CONTAINS_OP_DICT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_CONTAINS_OP_DICT_JUMP_IF_TRUE,@function
op_CONTAINS_OP_DICT_JUMP_IF_TRUE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movq	-8(%r14), %rbx
	testb	$1, %bl
	je	.Lcp_BB345_4
	movq	%rbx, %rbp
	andq	$-4, %rbp
	leaq	cp_type_dict(%rip), %rax
	cmpq	%rax, 8(%rbp)
	jne	.Lcp_BB345_4
	movq	%rsi, (%rsp)
	movq	-16(%r14), %rdx
	movq	%r12, %rdi
	movq	%rbx, %rsi
	movq	%rdx, 8(%rsp)
	callq	cp_dict_has@PLT
	cmpl	$2, %eax
	jge	.Lcp_BB345_3
	leaq	-16(%r14), %r8
	addq	$-8, %r14
	testl	%eax, %eax
	setne	%al
	testl	$-1024, (%rsp)
	setne	%cl
	xorb	%al, %cl
	leaq	cp_true(%rip), %rcx
	leaq	cp_false(%rip), %rdx
	cmovneq	%rcx, %rdx
	addq	$3, %rdx
	movq	%rdx, (%r8)
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB345_8
	decl	(%rbp)
	je	.Lcp_BB345_7
.Lcp_BB345_8:
	movq	8(%rsp), %rax
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$1, %esi
	jne	.Lcp_BB345_11
	movq	%rax, %rsi
	andq	$-4, %rsi
	decl	(%rsi)
	je	.Lcp_BB345_10
.Lcp_BB345_11:
	addq	$-3, %rdx
	cmpq	%rcx, %rdx
	jne	.Lcp_BB345_12
	movl	8(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$12, %rax
	movl	12(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%r8, %r14
	movq	%rax, %r15
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB345_12:
	.cfi_def_cfa_offset 32
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	movq	%r8, %r14
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB345_3:
	.cfi_def_cfa_offset 32
	leaq	cp_handlers(%rip), %rdi
	movq	(%rsp), %rsi
.Lcp_BB345_4:
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_CONTAINS_OP
.Lcp_BB345_7:
	.cfi_def_cfa_offset 32
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB345_8
.Lcp_BB345_10:
	callq	free_thunk
	jmp	.Lcp_BB345_11
.Lcp_func_end345:
	.size	op_CONTAINS_OP_DICT_JUMP_IF_TRUE, .Lcp_func_end345-op_CONTAINS_OP_DICT_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	4
	.type	op_CONTAINS_OP_SET_JUMP_IF_FALSE,@function
op_CONTAINS_OP_SET_JUMP_IF_FALSE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movq	-8(%r14), %rbx
	testb	$1, %bl
	je	.Lcp_BB346_5
	movq	-16(%r14), %rdx
	movq	%rbx, %rbp
	andq	$-4, %rbp
	movq	8(%rbp), %rax
	leaq	cp_type_set(%rip), %rcx
	cmpq	%rcx, %rax
	je	.Lcp_BB346_3
	leaq	cp_type_frozenset(%rip), %rcx
	cmpq	%rcx, %rax
	jne	.Lcp_BB346_5
.Lcp_BB346_3:
	movq	%rsi, (%rsp)
	movq	%r12, %rdi
	movq	%rbx, %rsi
	movq	%rdx, 8(%rsp)
	callq	cp_set_has@PLT
	cmpl	$2, %eax
	jge	.Lcp_BB346_4
	leaq	-16(%r14), %rcx
	addq	$-8, %r14
	testl	%eax, %eax
	setne	%al
	testl	$-1024, (%rsp)
	setne	%dl
	xorb	%al, %dl
	leaq	cp_true(%rip), %rdx
	leaq	cp_false(%rip), %rsi
	cmovneq	%rdx, %rsi
	addq	$3, %rsi
	movq	%rsi, (%rcx)
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB346_9
	decl	(%rbp)
	je	.Lcp_BB346_8
.Lcp_BB346_9:
	movq	8(%rsp), %rax
	movl	%eax, %edi
	andl	$3, %edi
	cmpl	$1, %edi
	jne	.Lcp_BB346_12
	movq	%rax, %rdi
	andq	$-4, %rdi
	decl	(%rdi)
	je	.Lcp_BB346_11
.Lcp_BB346_12:
	addq	$-3, %rsi
	cmpq	%rdx, %rsi
	jne	.Lcp_BB346_14
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	movq	%rcx, %r14
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB346_14:
	.cfi_def_cfa_offset 32
	movl	8(%r15), %edx
	shrl	$10, %edx
	leaq	(%r15,%rdx,4), %rax
	addq	$12, %rax
	movl	12(%r15,%rdx,4), %esi
	movl	%esi, %edx
	andl	$1023, %edx
	leaq	cp_handlers(%rip), %rdi
	movq	%rcx, %r14
	movq	%rax, %r15
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rdx,8)
.Lcp_BB346_4:
	.cfi_def_cfa_offset 32
	leaq	cp_handlers(%rip), %rdi
	movq	(%rsp), %rsi
.Lcp_BB346_5:
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_CONTAINS_OP
.Lcp_BB346_8:
	.cfi_def_cfa_offset 32
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB346_9
.Lcp_BB346_11:
	callq	free_thunk
	jmp	.Lcp_BB346_12
.Lcp_func_end346:
	.size	op_CONTAINS_OP_SET_JUMP_IF_FALSE, .Lcp_func_end346-op_CONTAINS_OP_SET_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_CONTAINS_OP_SET_JUMP_IF_TRUE,@function
op_CONTAINS_OP_SET_JUMP_IF_TRUE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movq	-8(%r14), %rbx
	testb	$1, %bl
	je	.Lcp_BB347_5
	movq	-16(%r14), %rdx
	movq	%rbx, %rbp
	andq	$-4, %rbp
	movq	8(%rbp), %rax
	leaq	cp_type_set(%rip), %rcx
	cmpq	%rcx, %rax
	je	.Lcp_BB347_3
	leaq	cp_type_frozenset(%rip), %rcx
	cmpq	%rcx, %rax
	jne	.Lcp_BB347_5
.Lcp_BB347_3:
	movq	%rsi, (%rsp)
	movq	%r12, %rdi
	movq	%rbx, %rsi
	movq	%rdx, 8(%rsp)
	callq	cp_set_has@PLT
	cmpl	$2, %eax
	jge	.Lcp_BB347_4
	leaq	-16(%r14), %rcx
	addq	$-8, %r14
	testl	%eax, %eax
	setne	%al
	testl	$-1024, (%rsp)
	setne	%dl
	xorb	%al, %dl
	leaq	cp_true(%rip), %rdx
	leaq	cp_false(%rip), %rsi
	cmovneq	%rdx, %rsi
	addq	$3, %rsi
	movq	%rsi, (%rcx)
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB347_9
	decl	(%rbp)
	je	.Lcp_BB347_8
.Lcp_BB347_9:
	movq	8(%rsp), %rax
	movl	%eax, %edi
	andl	$3, %edi
	cmpl	$1, %edi
	jne	.Lcp_BB347_12
	movq	%rax, %rdi
	andq	$-4, %rdi
	decl	(%rdi)
	je	.Lcp_BB347_11
.Lcp_BB347_12:
	addq	$-3, %rsi
	cmpq	%rdx, %rsi
	jne	.Lcp_BB347_13
	movl	8(%r15), %edx
	shrl	$10, %edx
	leaq	(%r15,%rdx,4), %rax
	addq	$12, %rax
	movl	12(%r15,%rdx,4), %esi
	movl	%esi, %edx
	andl	$1023, %edx
	leaq	cp_handlers(%rip), %rdi
	movq	%rcx, %r14
	movq	%rax, %r15
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rdx,8)
.Lcp_BB347_13:
	.cfi_def_cfa_offset 32
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	movq	%rcx, %r14
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB347_4:
	.cfi_def_cfa_offset 32
	leaq	cp_handlers(%rip), %rdi
	movq	(%rsp), %rsi
.Lcp_BB347_5:
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_CONTAINS_OP
.Lcp_BB347_8:
	.cfi_def_cfa_offset 32
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB347_9
.Lcp_BB347_11:
	callq	free_thunk
	jmp	.Lcp_BB347_12
.Lcp_func_end347:
	.size	op_CONTAINS_OP_SET_JUMP_IF_TRUE, .Lcp_func_end347-op_CONTAINS_OP_SET_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	4
	.type	op_TO_BOOL_BOOL_JUMP_IF_FALSE,@function
op_TO_BOOL_BOOL_JUMP_IF_FALSE:
	.cfi_startproc
	movq	-8(%r14), %rax
	leaq	cp_true+3(%rip), %rcx
	cmpq	%rcx, %rax
	je	.Lcp_BB348_4
	leaq	cp_false+3(%rip), %rdx
	movq	%rdx, %r8
	xorq	$2, %r8
	cmpq	%r8, %rax
	je	.Lcp_BB348_4
	xorq	$2, %rcx
	cmpq	%rcx, %rax
	je	.Lcp_BB348_4
	cmpq	%rdx, %rax
	jne	op_TO_BOOL
.Lcp_BB348_4:
	addq	$-8, %r14
	addq	$-3, %rax
	leaq	cp_true(%rip), %rcx
	cmpq	%rcx, %rax
	jne	.Lcp_BB348_6
	movl	16(%r15), %esi
	addq	$16, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB348_6:
	movl	12(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$16, %rax
	movl	16(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_func_end348:
	.size	op_TO_BOOL_BOOL_JUMP_IF_FALSE, .Lcp_func_end348-op_TO_BOOL_BOOL_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_TO_BOOL_BOOL_JUMP_IF_TRUE,@function
op_TO_BOOL_BOOL_JUMP_IF_TRUE:
	.cfi_startproc
	movq	-8(%r14), %rax
	leaq	cp_true+3(%rip), %rcx
	cmpq	%rcx, %rax
	je	.Lcp_BB349_4
	leaq	cp_false+3(%rip), %rdx
	movq	%rdx, %r8
	xorq	$2, %r8
	cmpq	%r8, %rax
	je	.Lcp_BB349_4
	xorq	$2, %rcx
	cmpq	%rcx, %rax
	je	.Lcp_BB349_4
	cmpq	%rdx, %rax
	jne	op_TO_BOOL
.Lcp_BB349_4:
	addq	$-8, %r14
	addq	$-3, %rax
	leaq	cp_true(%rip), %rcx
	cmpq	%rcx, %rax
	jne	.Lcp_BB349_5
	movl	12(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$16, %rax
	movl	16(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB349_5:
	movl	16(%r15), %esi
	addq	$16, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end349:
	.size	op_TO_BOOL_BOOL_JUMP_IF_TRUE, .Lcp_func_end349-op_TO_BOOL_BOOL_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	4
	.type	op_TO_BOOL_INT_JUMP_IF_FALSE,@function
op_TO_BOOL_INT_JUMP_IF_FALSE:
	.cfi_startproc
	movq	-8(%r14), %rax
	testb	$3, %al
	jne	op_TO_BOOL
	addq	$-8, %r14
	testq	%rax, %rax
	je	.Lcp_BB350_3
	movl	16(%r15), %esi
	addq	$16, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB350_3:
	movl	12(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$16, %rax
	movl	16(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_func_end350:
	.size	op_TO_BOOL_INT_JUMP_IF_FALSE, .Lcp_func_end350-op_TO_BOOL_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_TO_BOOL_INT_JUMP_IF_TRUE,@function
op_TO_BOOL_INT_JUMP_IF_TRUE:
	.cfi_startproc
	movq	-8(%r14), %rax
	testb	$3, %al
	jne	op_TO_BOOL
	addq	$-8, %r14
	testq	%rax, %rax
	je	.Lcp_BB351_2
	movl	12(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$16, %rax
	movl	16(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB351_2:
	movl	16(%r15), %esi
	addq	$16, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end351:
	.size	op_TO_BOOL_INT_JUMP_IF_TRUE, .Lcp_func_end351-op_TO_BOOL_INT_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	4
	.type	op_TO_BOOL_NONE_JUMP_IF_FALSE,@function
op_TO_BOOL_NONE_JUMP_IF_FALSE:
	.cfi_startproc
	movq	%r14, %rcx
	movq	-8(%r14), %rax
	leaq	cp_none+3(%rip), %rdx
	cmpq	%rdx, %rax
	je	.Lcp_BB352_2
	xorq	$2, %rdx
	cmpq	%rdx, %rax
	jne	.Lcp_BB352_6
.Lcp_BB352_2:
	leaq	-8(%rcx), %r14
	leaq	cp_false+3(%rip), %rdx
	movq	%rdx, (%r14)
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB352_5
	movq	%rax, %rdx
	andq	$-4, %rdx
	decl	(%rdx)
	je	.Lcp_BB352_4
.Lcp_BB352_5:
	movl	12(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$16, %rax
	movl	16(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB352_6:
	movq	%rcx, %r14
	jmp	op_TO_BOOL
.Lcp_BB352_4:
	movq	%r14, %rdx
	movq	%rcx, %r14
	callq	free_thunk
	movq	%rdx, %r14
	jmp	.Lcp_BB352_5
.Lcp_func_end352:
	.size	op_TO_BOOL_NONE_JUMP_IF_FALSE, .Lcp_func_end352-op_TO_BOOL_NONE_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_TO_BOOL_NONE_JUMP_IF_TRUE,@function
op_TO_BOOL_NONE_JUMP_IF_TRUE:
	.cfi_startproc
	movq	-8(%r14), %rax
	leaq	cp_none+3(%rip), %rcx
	cmpq	%rcx, %rax
	je	.Lcp_BB353_2
	xorq	$2, %rcx
	cmpq	%rcx, %rax
	jne	op_TO_BOOL
.Lcp_BB353_2:
	leaq	-8(%r14), %rcx
	leaq	cp_false+3(%rip), %rdx
	movq	%rdx, (%rcx)
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB353_5
	movq	%rax, %rdx
	andq	$-4, %rdx
	decl	(%rdx)
	je	.Lcp_BB353_4
.Lcp_BB353_5:
	movl	16(%r15), %esi
	addq	$16, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB353_4:
	callq	free_thunk
	jmp	.Lcp_BB353_5
.Lcp_func_end353:
	.size	op_TO_BOOL_NONE_JUMP_IF_TRUE, .Lcp_func_end353-op_TO_BOOL_NONE_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	4
	.type	op_TO_BOOL_STR_JUMP_IF_FALSE,@function
op_TO_BOOL_STR_JUMP_IF_FALSE:
	.cfi_startproc
	movq	%r14, %rcx
	movq	-8(%r14), %rax
	testb	$1, %al
	je	.Lcp_BB354_7
	movq	%rax, %r8
	andq	$-4, %r8
	leaq	cp_type_str(%rip), %rdx
	cmpq	%rdx, 8(%r8)
	jne	.Lcp_BB354_7
	leaq	-8(%rcx), %r14
	cmpq	$0, 24(%r8)
	leaq	cp_false(%rip), %rdx
	leaq	cp_true(%rip), %rsi
	cmovneq	%rsi, %rdx
	addq	$3, %rdx
	movq	%rdx, (%r14)
	movl	%eax, %ebx
	andl	$3, %ebx
	cmpl	$1, %ebx
	jne	.Lcp_BB354_5
	decl	(%r8)
	je	.Lcp_BB354_4
.Lcp_BB354_5:
	addq	$-3, %rdx
	cmpq	%rsi, %rdx
	jne	.Lcp_BB354_8
	movl	16(%r15), %esi
	addq	$16, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB354_8:
	movl	12(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$16, %rax
	movl	16(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB354_7:
	movq	%rcx, %r14
	jmp	op_TO_BOOL
.Lcp_BB354_4:
	movq	%r14, %r8
	movq	%rcx, %r14
	callq	free_thunk
	movq	%r8, %r14
	jmp	.Lcp_BB354_5
.Lcp_func_end354:
	.size	op_TO_BOOL_STR_JUMP_IF_FALSE, .Lcp_func_end354-op_TO_BOOL_STR_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_TO_BOOL_STR_JUMP_IF_TRUE,@function
op_TO_BOOL_STR_JUMP_IF_TRUE:
	.cfi_startproc
	movq	%r14, %rcx
	movq	-8(%r14), %rax
	testb	$1, %al
	je	.Lcp_BB355_7
	movq	%rax, %r8
	andq	$-4, %r8
	leaq	cp_type_str(%rip), %rdx
	cmpq	%rdx, 8(%r8)
	jne	.Lcp_BB355_7
	leaq	-8(%rcx), %r14
	cmpq	$0, 24(%r8)
	leaq	cp_false(%rip), %rdx
	leaq	cp_true(%rip), %rsi
	cmovneq	%rsi, %rdx
	addq	$3, %rdx
	movq	%rdx, (%r14)
	movl	%eax, %ebx
	andl	$3, %ebx
	cmpl	$1, %ebx
	jne	.Lcp_BB355_5
	decl	(%r8)
	je	.Lcp_BB355_4
.Lcp_BB355_5:
	addq	$-3, %rdx
	cmpq	%rsi, %rdx
	jne	.Lcp_BB355_6
	movl	12(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$16, %rax
	movl	16(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB355_6:
	movl	16(%r15), %esi
	addq	$16, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB355_7:
	movq	%rcx, %r14
	jmp	op_TO_BOOL
.Lcp_BB355_4:
	movq	%r14, %r8
	movq	%rcx, %r14
	callq	free_thunk
	movq	%r8, %r14
	jmp	.Lcp_BB355_5
.Lcp_func_end355:
	.size	op_TO_BOOL_STR_JUMP_IF_TRUE, .Lcp_func_end355-op_TO_BOOL_STR_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	4
	.type	op_TO_BOOL_BYTES_JUMP_IF_FALSE,@function
op_TO_BOOL_BYTES_JUMP_IF_FALSE:
	.cfi_startproc
	movq	%r14, %rcx
	movq	-8(%r14), %rax
	testb	$1, %al
	je	.Lcp_BB356_7
	movq	%rax, %r8
	andq	$-4, %r8
	leaq	cp_type_bytes(%rip), %rdx
	cmpq	%rdx, 8(%r8)
	jne	.Lcp_BB356_7
	leaq	-8(%rcx), %r14
	cmpq	$0, 24(%r8)
	leaq	cp_false(%rip), %rdx
	leaq	cp_true(%rip), %rsi
	cmovneq	%rsi, %rdx
	addq	$3, %rdx
	movq	%rdx, (%r14)
	movl	%eax, %ebx
	andl	$3, %ebx
	cmpl	$1, %ebx
	jne	.Lcp_BB356_5
	decl	(%r8)
	je	.Lcp_BB356_4
.Lcp_BB356_5:
	addq	$-3, %rdx
	cmpq	%rsi, %rdx
	jne	.Lcp_BB356_8
	movl	16(%r15), %esi
	addq	$16, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB356_8:
	movl	12(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$16, %rax
	movl	16(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB356_7:
	movq	%rcx, %r14
	jmp	op_TO_BOOL
.Lcp_BB356_4:
	movq	%r14, %r8
	movq	%rcx, %r14
	callq	free_thunk
	movq	%r8, %r14
	jmp	.Lcp_BB356_5
.Lcp_func_end356:
	.size	op_TO_BOOL_BYTES_JUMP_IF_FALSE, .Lcp_func_end356-op_TO_BOOL_BYTES_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_TO_BOOL_BYTES_JUMP_IF_TRUE,@function
op_TO_BOOL_BYTES_JUMP_IF_TRUE:
	.cfi_startproc
	movq	%r14, %rcx
	movq	-8(%r14), %rax
	testb	$1, %al
	je	.Lcp_BB357_7
	movq	%rax, %r8
	andq	$-4, %r8
	leaq	cp_type_bytes(%rip), %rdx
	cmpq	%rdx, 8(%r8)
	jne	.Lcp_BB357_7
	leaq	-8(%rcx), %r14
	cmpq	$0, 24(%r8)
	leaq	cp_false(%rip), %rdx
	leaq	cp_true(%rip), %rsi
	cmovneq	%rsi, %rdx
	addq	$3, %rdx
	movq	%rdx, (%r14)
	movl	%eax, %ebx
	andl	$3, %ebx
	cmpl	$1, %ebx
	jne	.Lcp_BB357_5
	decl	(%r8)
	je	.Lcp_BB357_4
.Lcp_BB357_5:
	addq	$-3, %rdx
	cmpq	%rsi, %rdx
	jne	.Lcp_BB357_6
	movl	12(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$16, %rax
	movl	16(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB357_6:
	movl	16(%r15), %esi
	addq	$16, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB357_7:
	movq	%rcx, %r14
	jmp	op_TO_BOOL
.Lcp_BB357_4:
	movq	%r14, %r8
	movq	%rcx, %r14
	callq	free_thunk
	movq	%r8, %r14
	jmp	.Lcp_BB357_5
.Lcp_func_end357:
	.size	op_TO_BOOL_BYTES_JUMP_IF_TRUE, .Lcp_func_end357-op_TO_BOOL_BYTES_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	4
	.type	op_TO_BOOL_LIST_JUMP_IF_FALSE,@function
op_TO_BOOL_LIST_JUMP_IF_FALSE:
	.cfi_startproc
	movq	%r14, %rcx
	movq	-8(%r14), %rax
	testb	$1, %al
	je	.Lcp_BB358_7
	movq	%rax, %r8
	andq	$-4, %r8
	leaq	cp_type_list(%rip), %rdx
	cmpq	%rdx, 8(%r8)
	jne	.Lcp_BB358_7
	leaq	-8(%rcx), %r14
	cmpq	$0, 24(%r8)
	leaq	cp_false(%rip), %rdx
	leaq	cp_true(%rip), %rsi
	cmovneq	%rsi, %rdx
	addq	$3, %rdx
	movq	%rdx, (%r14)
	movl	%eax, %ebx
	andl	$3, %ebx
	cmpl	$1, %ebx
	jne	.Lcp_BB358_5
	decl	(%r8)
	je	.Lcp_BB358_4
.Lcp_BB358_5:
	addq	$-3, %rdx
	cmpq	%rsi, %rdx
	jne	.Lcp_BB358_8
	movl	16(%r15), %esi
	addq	$16, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB358_8:
	movl	12(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$16, %rax
	movl	16(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB358_7:
	movq	%rcx, %r14
	jmp	op_TO_BOOL
.Lcp_BB358_4:
	movq	%r14, %r8
	movq	%rcx, %r14
	callq	free_thunk
	movq	%r8, %r14
	jmp	.Lcp_BB358_5
.Lcp_func_end358:
	.size	op_TO_BOOL_LIST_JUMP_IF_FALSE, .Lcp_func_end358-op_TO_BOOL_LIST_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_TO_BOOL_LIST_JUMP_IF_TRUE,@function
op_TO_BOOL_LIST_JUMP_IF_TRUE:
	.cfi_startproc
	movq	%r14, %rcx
	movq	-8(%r14), %rax
	testb	$1, %al
	je	.Lcp_BB359_7
	movq	%rax, %r8
	andq	$-4, %r8
	leaq	cp_type_list(%rip), %rdx
	cmpq	%rdx, 8(%r8)
	jne	.Lcp_BB359_7
	leaq	-8(%rcx), %r14
	cmpq	$0, 24(%r8)
	leaq	cp_false(%rip), %rdx
	leaq	cp_true(%rip), %rsi
	cmovneq	%rsi, %rdx
	addq	$3, %rdx
	movq	%rdx, (%r14)
	movl	%eax, %ebx
	andl	$3, %ebx
	cmpl	$1, %ebx
	jne	.Lcp_BB359_5
	decl	(%r8)
	je	.Lcp_BB359_4
.Lcp_BB359_5:
	addq	$-3, %rdx
	cmpq	%rsi, %rdx
	jne	.Lcp_BB359_6
	movl	12(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$16, %rax
	movl	16(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB359_6:
	movl	16(%r15), %esi
	addq	$16, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB359_7:
	movq	%rcx, %r14
	jmp	op_TO_BOOL
.Lcp_BB359_4:
	movq	%r14, %r8
	movq	%rcx, %r14
	callq	free_thunk
	movq	%r8, %r14
	jmp	.Lcp_BB359_5
.Lcp_func_end359:
	.size	op_TO_BOOL_LIST_JUMP_IF_TRUE, .Lcp_func_end359-op_TO_BOOL_LIST_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	4
	.type	op_TO_BOOL_TUPLE_JUMP_IF_FALSE,@function
op_TO_BOOL_TUPLE_JUMP_IF_FALSE:
	.cfi_startproc
	movq	%r14, %rcx
	movq	-8(%r14), %rax
	testb	$1, %al
	je	.Lcp_BB360_7
	movq	%rax, %r8
	andq	$-4, %r8
	leaq	cp_type_tuple(%rip), %rdx
	cmpq	%rdx, 8(%r8)
	jne	.Lcp_BB360_7
	leaq	-8(%rcx), %r14
	cmpq	$0, 16(%r8)
	leaq	cp_false(%rip), %rdx
	leaq	cp_true(%rip), %rsi
	cmovneq	%rsi, %rdx
	addq	$3, %rdx
	movq	%rdx, (%r14)
	movl	%eax, %ebx
	andl	$3, %ebx
	cmpl	$1, %ebx
	jne	.Lcp_BB360_5
	decl	(%r8)
	je	.Lcp_BB360_4
.Lcp_BB360_5:
	addq	$-3, %rdx
	cmpq	%rsi, %rdx
	jne	.Lcp_BB360_8
	movl	16(%r15), %esi
	addq	$16, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB360_8:
	movl	12(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$16, %rax
	movl	16(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB360_7:
	movq	%rcx, %r14
	jmp	op_TO_BOOL
.Lcp_BB360_4:
	movq	%r14, %r8
	movq	%rcx, %r14
	callq	free_thunk
	movq	%r8, %r14
	jmp	.Lcp_BB360_5
.Lcp_func_end360:
	.size	op_TO_BOOL_TUPLE_JUMP_IF_FALSE, .Lcp_func_end360-op_TO_BOOL_TUPLE_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_TO_BOOL_TUPLE_JUMP_IF_TRUE,@function
op_TO_BOOL_TUPLE_JUMP_IF_TRUE:
	.cfi_startproc
	movq	%r14, %rcx
	movq	-8(%r14), %rax
	testb	$1, %al
	je	.Lcp_BB361_7
	movq	%rax, %r8
	andq	$-4, %r8
	leaq	cp_type_tuple(%rip), %rdx
	cmpq	%rdx, 8(%r8)
	jne	.Lcp_BB361_7
	leaq	-8(%rcx), %r14
	cmpq	$0, 16(%r8)
	leaq	cp_false(%rip), %rdx
	leaq	cp_true(%rip), %rsi
	cmovneq	%rsi, %rdx
	addq	$3, %rdx
	movq	%rdx, (%r14)
	movl	%eax, %ebx
	andl	$3, %ebx
	cmpl	$1, %ebx
	jne	.Lcp_BB361_5
	decl	(%r8)
	je	.Lcp_BB361_4
.Lcp_BB361_5:
	addq	$-3, %rdx
	cmpq	%rsi, %rdx
	jne	.Lcp_BB361_6
	movl	12(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$16, %rax
	movl	16(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB361_6:
	movl	16(%r15), %esi
	addq	$16, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB361_7:
	movq	%rcx, %r14
	jmp	op_TO_BOOL
.Lcp_BB361_4:
	movq	%r14, %r8
	movq	%rcx, %r14
	callq	free_thunk
	movq	%r8, %r14
	jmp	.Lcp_BB361_5
.Lcp_func_end361:
	.size	op_TO_BOOL_TUPLE_JUMP_IF_TRUE, .Lcp_func_end361-op_TO_BOOL_TUPLE_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	4
	.type	op_TO_BOOL_DICT_JUMP_IF_FALSE,@function
op_TO_BOOL_DICT_JUMP_IF_FALSE:
	.cfi_startproc
	movq	%r14, %rcx
	movq	-8(%r14), %rax
	testb	$1, %al
	je	.Lcp_BB362_7
	movq	%rax, %r8
	andq	$-4, %r8
	leaq	cp_type_dict(%rip), %rdx
	cmpq	%rdx, 8(%r8)
	jne	.Lcp_BB362_7
	leaq	-8(%rcx), %r14
	cmpl	$0, 32(%r8)
	leaq	cp_false(%rip), %rdx
	leaq	cp_true(%rip), %rsi
	cmovneq	%rsi, %rdx
	addq	$3, %rdx
	movq	%rdx, (%r14)
	movl	%eax, %ebx
	andl	$3, %ebx
	cmpl	$1, %ebx
	jne	.Lcp_BB362_5
	decl	(%r8)
	je	.Lcp_BB362_4
.Lcp_BB362_5:
	addq	$-3, %rdx
	cmpq	%rsi, %rdx
	jne	.Lcp_BB362_8
	movl	16(%r15), %esi
	addq	$16, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB362_8:
	movl	12(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$16, %rax
	movl	16(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB362_7:
	movq	%rcx, %r14
	jmp	op_TO_BOOL
.Lcp_BB362_4:
	movq	%r14, %r8
	movq	%rcx, %r14
	callq	free_thunk
	movq	%r8, %r14
	jmp	.Lcp_BB362_5
.Lcp_func_end362:
	.size	op_TO_BOOL_DICT_JUMP_IF_FALSE, .Lcp_func_end362-op_TO_BOOL_DICT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_TO_BOOL_DICT_JUMP_IF_TRUE,@function
op_TO_BOOL_DICT_JUMP_IF_TRUE:
	.cfi_startproc
	movq	%r14, %rcx
	movq	-8(%r14), %rax
	testb	$1, %al
	je	.Lcp_BB363_7
	movq	%rax, %r8
	andq	$-4, %r8
	leaq	cp_type_dict(%rip), %rdx
	cmpq	%rdx, 8(%r8)
	jne	.Lcp_BB363_7
	leaq	-8(%rcx), %r14
	cmpl	$0, 32(%r8)
	leaq	cp_false(%rip), %rdx
	leaq	cp_true(%rip), %rsi
	cmovneq	%rsi, %rdx
	addq	$3, %rdx
	movq	%rdx, (%r14)
	movl	%eax, %ebx
	andl	$3, %ebx
	cmpl	$1, %ebx
	jne	.Lcp_BB363_5
	decl	(%r8)
	je	.Lcp_BB363_4
.Lcp_BB363_5:
	addq	$-3, %rdx
	cmpq	%rsi, %rdx
	jne	.Lcp_BB363_6
	movl	12(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$16, %rax
	movl	16(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB363_6:
	movl	16(%r15), %esi
	addq	$16, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB363_7:
	movq	%rcx, %r14
	jmp	op_TO_BOOL
.Lcp_BB363_4:
	movq	%r14, %r8
	movq	%rcx, %r14
	callq	free_thunk
	movq	%r8, %r14
	jmp	.Lcp_BB363_5
.Lcp_func_end363:
	.size	op_TO_BOOL_DICT_JUMP_IF_TRUE, .Lcp_func_end363-op_TO_BOOL_DICT_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	4
	.type	op_TO_BOOL_TRUE_JUMP_IF_FALSE,@function
op_TO_BOOL_TRUE_JUMP_IF_FALSE:
	.cfi_startproc
	movq	-8(%r14), %rax
	movl	8(%r15), %ecx
	testb	$1, %al
	je	.Lcp_BB364_2
	movq	%rax, %rdx
	andq	$-4, %rdx
	movq	8(%rdx), %rdx
.Lcp_BB364_3:
	cmpl	%ecx, 16(%rdx)
	jne	op_TO_BOOL
	leaq	-8(%r14), %rcx
	leaq	cp_true+3(%rip), %rdx
	movq	%rdx, (%rcx)
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB364_7
	movq	%rax, %rdx
	andq	$-4, %rdx
	decl	(%rdx)
	je	.Lcp_BB364_6
.Lcp_BB364_7:
	movl	16(%r15), %esi
	addq	$16, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB364_2:
	testb	$2, %al
	leaq	cp_type_int(%rip), %r8
	leaq	cp_type_float(%rip), %rdx
	cmoveq	%r8, %rdx
	jmp	.Lcp_BB364_3
.Lcp_BB364_6:
	callq	free_thunk
	jmp	.Lcp_BB364_7
.Lcp_func_end364:
	.size	op_TO_BOOL_TRUE_JUMP_IF_FALSE, .Lcp_func_end364-op_TO_BOOL_TRUE_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_TO_BOOL_TRUE_JUMP_IF_TRUE,@function
op_TO_BOOL_TRUE_JUMP_IF_TRUE:
	.cfi_startproc
	movq	-8(%r14), %rax
	movl	8(%r15), %ecx
	testb	$1, %al
	je	.Lcp_BB365_2
	movq	%rax, %rdx
	andq	$-4, %rdx
	movq	8(%rdx), %rdx
.Lcp_BB365_3:
	cmpl	%ecx, 16(%rdx)
	jne	op_TO_BOOL
	leaq	-8(%r14), %rcx
	leaq	cp_true+3(%rip), %rdx
	movq	%rdx, (%rcx)
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB365_7
	movq	%rax, %rdx
	andq	$-4, %rdx
	decl	(%rdx)
	je	.Lcp_BB365_6
.Lcp_BB365_7:
	movl	12(%r15), %edx
	shrl	$10, %edx
	leaq	(%r15,%rdx,4), %rax
	addq	$16, %rax
	movl	16(%r15,%rdx,4), %esi
	movl	%esi, %edx
	andl	$1023, %edx
	movq	(%rdi,%rdx,8), %rdx
	movq	%rcx, %r14
	movq	%rax, %r15
	jmpq	*%rdx
.Lcp_BB365_2:
	testb	$2, %al
	leaq	cp_type_int(%rip), %r8
	leaq	cp_type_float(%rip), %rdx
	cmoveq	%r8, %rdx
	jmp	.Lcp_BB365_3
.Lcp_BB365_6:
	callq	free_thunk
	jmp	.Lcp_BB365_7
.Lcp_func_end365:
	.size	op_TO_BOOL_TRUE_JUMP_IF_TRUE, .Lcp_func_end365-op_TO_BOOL_TRUE_JUMP_IF_TRUE
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_SMALL_INT_BINARY_OP_ADD_INT,@function
op_LOAD_SMALL_INT_BINARY_OP_ADD_INT:
	.cfi_startproc
	movq	%rsi, %rdx
	shrl	$8, %edx
	andl	$-4, %edx
	movq	%rdx, (%r14)
	leaq	8(%r14), %rcx
	leaq	4(%r15), %rax
	movl	4(%r15), %esi
	movl	%esi, %r8d
	andl	$1023, %r8d
	cmpq	$123, %r8
	jne	.Lcp_BB366_4
	movq	-8(%r14), %r8
	testb	$3, %r8b
	jne	.Lcp_BB366_5
	addq	%rdx, %r8
	jo	.Lcp_BB366_5
	movq	%r8, -8(%r14)
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB366_5:
	movq	%rcx, %r14
	movq	%rax, %r15
	jmp	op_BINARY_OP
.Lcp_BB366_4:
	movq	(%rdi,%r8,8), %rdx
	movq	%rcx, %r14
	movq	%rax, %r15
	jmpq	*%rdx
.Lcp_func_end366:
	.size	op_LOAD_SMALL_INT_BINARY_OP_ADD_INT, .Lcp_func_end366-op_LOAD_SMALL_INT_BINARY_OP_ADD_INT
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_BINARY_OP_ADD_INT,@function
op_LOAD_FAST_BORROW_LOAD_SMALL_INT_BINARY_OP_ADD_INT:
	.cfi_startproc
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rax
	leal	(%rax,%rax), %edx
	andl	$2, %edx
	orq	%rax, %rdx
	movq	%rdx, (%r14)
	movl	4(%r15), %r8d
	shrl	$8, %r8d
	andl	$-4, %r8d
	movq	%r8, 8(%r14)
	leaq	16(%r14), %rcx
	leaq	8(%r15), %rax
	movl	8(%r15), %esi
	movl	%esi, %r9d
	andl	$1023, %r9d
	cmpq	$123, %r9
	jne	.Lcp_BB367_4
	testb	$3, %dl
	jne	.Lcp_BB367_5
	addq	%r8, %rdx
	jo	.Lcp_BB367_5
	movq	%rdx, (%r14)
	addq	$8, %r14
	movl	16(%r15), %esi
	addq	$16, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB367_5:
	movq	%rcx, %r14
	movq	%rax, %r15
	jmp	op_BINARY_OP
.Lcp_BB367_4:
	movq	(%rdi,%r9,8), %rdx
	movq	%rcx, %r14
	movq	%rax, %r15
	jmpq	*%rdx
.Lcp_func_end367:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_BINARY_OP_ADD_INT, .Lcp_func_end367-op_LOAD_FAST_BORROW_LOAD_SMALL_INT_BINARY_OP_ADD_INT
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_SMALL_INT_BINARY_OP_SUB_INT,@function
op_LOAD_SMALL_INT_BINARY_OP_SUB_INT:
	.cfi_startproc
	movq	%rsi, %rdx
	shrl	$8, %edx
	andl	$-4, %edx
	movq	%rdx, (%r14)
	leaq	8(%r14), %rcx
	leaq	4(%r15), %rax
	movl	4(%r15), %esi
	movl	%esi, %r8d
	andl	$1023, %r8d
	cmpq	$127, %r8
	jne	.Lcp_BB368_4
	movq	-8(%r14), %r8
	testb	$3, %r8b
	jne	.Lcp_BB368_5
	subq	%rdx, %r8
	jo	.Lcp_BB368_5
	movq	%r8, -8(%r14)
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB368_5:
	movq	%rcx, %r14
	movq	%rax, %r15
	jmp	op_BINARY_OP
.Lcp_BB368_4:
	movq	(%rdi,%r8,8), %rdx
	movq	%rcx, %r14
	movq	%rax, %r15
	jmpq	*%rdx
.Lcp_func_end368:
	.size	op_LOAD_SMALL_INT_BINARY_OP_SUB_INT, .Lcp_func_end368-op_LOAD_SMALL_INT_BINARY_OP_SUB_INT
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_BINARY_OP_SUB_INT,@function
op_LOAD_FAST_BORROW_LOAD_SMALL_INT_BINARY_OP_SUB_INT:
	.cfi_startproc
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rax
	leal	(%rax,%rax), %edx
	andl	$2, %edx
	orq	%rax, %rdx
	movq	%rdx, (%r14)
	movl	4(%r15), %r8d
	shrl	$8, %r8d
	andl	$-4, %r8d
	movq	%r8, 8(%r14)
	leaq	16(%r14), %rcx
	leaq	8(%r15), %rax
	movl	8(%r15), %esi
	movl	%esi, %r9d
	andl	$1023, %r9d
	cmpq	$127, %r9
	jne	.Lcp_BB369_4
	testb	$3, %dl
	jne	.Lcp_BB369_5
	subq	%r8, %rdx
	jo	.Lcp_BB369_5
	movq	%rdx, (%r14)
	addq	$8, %r14
	movl	16(%r15), %esi
	addq	$16, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB369_5:
	movq	%rcx, %r14
	movq	%rax, %r15
	jmp	op_BINARY_OP
.Lcp_BB369_4:
	movq	(%rdi,%r9,8), %rdx
	movq	%rcx, %r14
	movq	%rax, %r15
	jmpq	*%rdx
.Lcp_func_end369:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_BINARY_OP_SUB_INT, .Lcp_func_end369-op_LOAD_FAST_BORROW_LOAD_SMALL_INT_BINARY_OP_SUB_INT
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_SMALL_INT_COMPARE_OP_LT_INT_JUMP_IF_FALSE,@function
op_LOAD_SMALL_INT_COMPARE_OP_LT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	shrl	$8, %esi
	andl	$-4, %esi
	movq	%rsi, (%r14)
	leaq	8(%r14), %rdx
	leaq	4(%r15), %rcx
	movl	4(%r15), %eax
	movl	%eax, %r8d
	andl	$1023, %r8d
	cmpq	$315, %r8
	jne	.Lcp_BB370_4
	movq	-8(%r14), %r8
	testb	$3, %r8b
	jne	.Lcp_BB370_5
	addq	$-8, %r14
	cmpq	%rsi, %r8
	jge	.Lcp_BB370_6
	movl	32(%r15), %esi
	addq	$32, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB370_6:
	movl	28(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$32, %rax
	movl	32(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB370_4:
	movq	(%rdi,%r8,8), %r8
	movq	%rdx, %r14
	movq	%rcx, %r15
	movq	%rax, %rsi
	jmpq	*%r8
.Lcp_BB370_5:
	movq	%rdx, %r14
	movq	%rcx, %r15
	movq	%rax, %rsi
	jmp	op_COMPARE_OP
.Lcp_func_end370:
	.size	op_LOAD_SMALL_INT_COMPARE_OP_LT_INT_JUMP_IF_FALSE, .Lcp_func_end370-op_LOAD_SMALL_INT_COMPARE_OP_LT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_LT_INT_JUMP_IF_FALSE,@function
op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_LT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rax
	leal	(%rax,%rax), %edx
	andl	$2, %edx
	orq	%rax, %rdx
	movq	%rdx, (%r14)
	movl	4(%r15), %r8d
	shrl	$8, %r8d
	andl	$-4, %r8d
	movq	%r8, 8(%r14)
	leaq	16(%r14), %rcx
	leaq	8(%r15), %rax
	movl	8(%r15), %esi
	movl	%esi, %r9d
	andl	$1023, %r9d
	cmpq	$315, %r9
	jne	.Lcp_BB371_4
	testb	$3, %dl
	jne	.Lcp_BB371_5
	cmpq	%r8, %rdx
	jge	.Lcp_BB371_6
	movl	36(%r15), %esi
	addq	$36, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB371_6:
	movl	32(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$36, %rax
	movl	36(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB371_4:
	movq	(%rdi,%r9,8), %rdx
	movq	%rcx, %r14
	movq	%rax, %r15
	jmpq	*%rdx
.Lcp_BB371_5:
	movq	%rcx, %r14
	movq	%rax, %r15
	jmp	op_COMPARE_OP
.Lcp_func_end371:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_LT_INT_JUMP_IF_FALSE, .Lcp_func_end371-op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_LT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_BORROW_COMPARE_OP_LT_INT_JUMP_IF_FALSE,@function
op_LOAD_FAST_BORROW_COMPARE_OP_LT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rax
	leal	(%rax,%rax), %edx
	andl	$2, %edx
	orq	%rax, %rdx
	movq	%rdx, (%r14)
	leaq	8(%r14), %rcx
	leaq	4(%r15), %rax
	movl	4(%r15), %esi
	movl	%esi, %r8d
	andl	$1023, %r8d
	cmpq	$315, %r8
	jne	.Lcp_BB372_5
	movq	-8(%r14), %r8
	testb	$3, %r8b
	jne	.Lcp_BB372_6
	testb	$3, %dl
	jne	.Lcp_BB372_6
	addq	$-8, %r14
	cmpq	%rdx, %r8
	jge	.Lcp_BB372_7
	movl	32(%r15), %esi
	addq	$32, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB372_7:
	movl	28(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$32, %rax
	movl	32(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB372_6:
	movq	%rcx, %r14
	movq	%rax, %r15
	jmp	op_COMPARE_OP
.Lcp_BB372_5:
	movq	(%rdi,%r8,8), %rdx
	movq	%rcx, %r14
	movq	%rax, %r15
	jmpq	*%rdx
.Lcp_func_end372:
	.size	op_LOAD_FAST_BORROW_COMPARE_OP_LT_INT_JUMP_IF_FALSE, .Lcp_func_end372-op_LOAD_FAST_BORROW_COMPARE_OP_LT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_SMALL_INT_COMPARE_OP_LE_INT_JUMP_IF_FALSE,@function
op_LOAD_SMALL_INT_COMPARE_OP_LE_INT_JUMP_IF_FALSE:
	.cfi_startproc
	shrl	$8, %esi
	andl	$-4, %esi
	movq	%rsi, (%r14)
	leaq	8(%r14), %rdx
	leaq	4(%r15), %rcx
	movl	4(%r15), %eax
	movl	%eax, %r8d
	andl	$1023, %r8d
	cmpq	$319, %r8
	jne	.Lcp_BB373_4
	movq	-8(%r14), %r8
	testb	$3, %r8b
	jne	.Lcp_BB373_5
	addq	$-8, %r14
	cmpq	%rsi, %r8
	jle	.Lcp_BB373_3
	movl	28(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$32, %rax
	movl	32(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB373_3:
	movl	32(%r15), %esi
	addq	$32, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB373_4:
	movq	(%rdi,%r8,8), %r8
	movq	%rdx, %r14
	movq	%rcx, %r15
	movq	%rax, %rsi
	jmpq	*%r8
.Lcp_BB373_5:
	movq	%rdx, %r14
	movq	%rcx, %r15
	movq	%rax, %rsi
	jmp	op_COMPARE_OP
.Lcp_func_end373:
	.size	op_LOAD_SMALL_INT_COMPARE_OP_LE_INT_JUMP_IF_FALSE, .Lcp_func_end373-op_LOAD_SMALL_INT_COMPARE_OP_LE_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_LE_INT_JUMP_IF_FALSE,@function
op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_LE_INT_JUMP_IF_FALSE:
	.cfi_startproc
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rax
	leal	(%rax,%rax), %edx
	andl	$2, %edx
	orq	%rax, %rdx
	movq	%rdx, (%r14)
	movl	4(%r15), %r8d
	shrl	$8, %r8d
	andl	$-4, %r8d
	movq	%r8, 8(%r14)
	leaq	16(%r14), %rcx
	leaq	8(%r15), %rax
	movl	8(%r15), %esi
	movl	%esi, %r9d
	andl	$1023, %r9d
	cmpq	$319, %r9
	jne	.Lcp_BB374_4
	testb	$3, %dl
	jne	.Lcp_BB374_5
	cmpq	%r8, %rdx
	jle	.Lcp_BB374_3
	movl	32(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$36, %rax
	movl	36(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB374_3:
	movl	36(%r15), %esi
	addq	$36, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB374_4:
	movq	(%rdi,%r9,8), %rdx
	movq	%rcx, %r14
	movq	%rax, %r15
	jmpq	*%rdx
.Lcp_BB374_5:
	movq	%rcx, %r14
	movq	%rax, %r15
	jmp	op_COMPARE_OP
.Lcp_func_end374:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_LE_INT_JUMP_IF_FALSE, .Lcp_func_end374-op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_LE_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_BORROW_COMPARE_OP_LE_INT_JUMP_IF_FALSE,@function
op_LOAD_FAST_BORROW_COMPARE_OP_LE_INT_JUMP_IF_FALSE:
	.cfi_startproc
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rax
	leal	(%rax,%rax), %edx
	andl	$2, %edx
	orq	%rax, %rdx
	movq	%rdx, (%r14)
	leaq	8(%r14), %rcx
	leaq	4(%r15), %rax
	movl	4(%r15), %esi
	movl	%esi, %r8d
	andl	$1023, %r8d
	cmpq	$319, %r8
	jne	.Lcp_BB375_5
	movq	-8(%r14), %r8
	testb	$3, %r8b
	jne	.Lcp_BB375_6
	testb	$3, %dl
	jne	.Lcp_BB375_6
	addq	$-8, %r14
	cmpq	%rdx, %r8
	jle	.Lcp_BB375_4
	movl	28(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$32, %rax
	movl	32(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB375_4:
	movl	32(%r15), %esi
	addq	$32, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB375_6:
	movq	%rcx, %r14
	movq	%rax, %r15
	jmp	op_COMPARE_OP
.Lcp_BB375_5:
	movq	(%rdi,%r8,8), %rdx
	movq	%rcx, %r14
	movq	%rax, %r15
	jmpq	*%rdx
.Lcp_func_end375:
	.size	op_LOAD_FAST_BORROW_COMPARE_OP_LE_INT_JUMP_IF_FALSE, .Lcp_func_end375-op_LOAD_FAST_BORROW_COMPARE_OP_LE_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_SMALL_INT_COMPARE_OP_EQ_INT_JUMP_IF_FALSE,@function
op_LOAD_SMALL_INT_COMPARE_OP_EQ_INT_JUMP_IF_FALSE:
	.cfi_startproc
	shrl	$8, %esi
	andl	$-4, %esi
	movq	%rsi, (%r14)
	leaq	8(%r14), %rdx
	leaq	4(%r15), %rcx
	movl	4(%r15), %eax
	movl	%eax, %r8d
	andl	$1023, %r8d
	cmpq	$323, %r8
	jne	.Lcp_BB376_4
	movq	-8(%r14), %r8
	testb	$3, %r8b
	jne	.Lcp_BB376_5
	addq	$-8, %r14
	cmpq	%rsi, %r8
	jne	.Lcp_BB376_6
	movl	32(%r15), %esi
	addq	$32, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB376_6:
	movl	28(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$32, %rax
	movl	32(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB376_4:
	movq	(%rdi,%r8,8), %r8
	movq	%rdx, %r14
	movq	%rcx, %r15
	movq	%rax, %rsi
	jmpq	*%r8
.Lcp_BB376_5:
	movq	%rdx, %r14
	movq	%rcx, %r15
	movq	%rax, %rsi
	jmp	op_COMPARE_OP
.Lcp_func_end376:
	.size	op_LOAD_SMALL_INT_COMPARE_OP_EQ_INT_JUMP_IF_FALSE, .Lcp_func_end376-op_LOAD_SMALL_INT_COMPARE_OP_EQ_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_EQ_INT_JUMP_IF_FALSE,@function
op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_EQ_INT_JUMP_IF_FALSE:
	.cfi_startproc
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rax
	leal	(%rax,%rax), %edx
	andl	$2, %edx
	orq	%rax, %rdx
	movq	%rdx, (%r14)
	movl	4(%r15), %r8d
	shrl	$8, %r8d
	andl	$-4, %r8d
	movq	%r8, 8(%r14)
	leaq	16(%r14), %rcx
	leaq	8(%r15), %rax
	movl	8(%r15), %esi
	movl	%esi, %r9d
	andl	$1023, %r9d
	cmpq	$323, %r9
	jne	.Lcp_BB377_4
	testb	$3, %dl
	jne	.Lcp_BB377_5
	cmpq	%r8, %rdx
	jne	.Lcp_BB377_6
	movl	36(%r15), %esi
	addq	$36, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB377_6:
	movl	32(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$36, %rax
	movl	36(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB377_4:
	movq	(%rdi,%r9,8), %rdx
	movq	%rcx, %r14
	movq	%rax, %r15
	jmpq	*%rdx
.Lcp_BB377_5:
	movq	%rcx, %r14
	movq	%rax, %r15
	jmp	op_COMPARE_OP
.Lcp_func_end377:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_EQ_INT_JUMP_IF_FALSE, .Lcp_func_end377-op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_EQ_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_BORROW_COMPARE_OP_EQ_INT_JUMP_IF_FALSE,@function
op_LOAD_FAST_BORROW_COMPARE_OP_EQ_INT_JUMP_IF_FALSE:
	.cfi_startproc
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rax
	leal	(%rax,%rax), %edx
	andl	$2, %edx
	orq	%rax, %rdx
	movq	%rdx, (%r14)
	leaq	8(%r14), %rcx
	leaq	4(%r15), %rax
	movl	4(%r15), %esi
	movl	%esi, %r8d
	andl	$1023, %r8d
	cmpq	$323, %r8
	jne	.Lcp_BB378_5
	movq	-8(%r14), %r8
	testb	$3, %r8b
	jne	.Lcp_BB378_6
	testb	$3, %dl
	jne	.Lcp_BB378_6
	addq	$-8, %r14
	cmpq	%rdx, %r8
	jne	.Lcp_BB378_7
	movl	32(%r15), %esi
	addq	$32, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB378_7:
	movl	28(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$32, %rax
	movl	32(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB378_6:
	movq	%rcx, %r14
	movq	%rax, %r15
	jmp	op_COMPARE_OP
.Lcp_BB378_5:
	movq	(%rdi,%r8,8), %rdx
	movq	%rcx, %r14
	movq	%rax, %r15
	jmpq	*%rdx
.Lcp_func_end378:
	.size	op_LOAD_FAST_BORROW_COMPARE_OP_EQ_INT_JUMP_IF_FALSE, .Lcp_func_end378-op_LOAD_FAST_BORROW_COMPARE_OP_EQ_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_SMALL_INT_COMPARE_OP_NE_INT_JUMP_IF_FALSE,@function
op_LOAD_SMALL_INT_COMPARE_OP_NE_INT_JUMP_IF_FALSE:
	.cfi_startproc
	shrl	$8, %esi
	andl	$-4, %esi
	movq	%rsi, (%r14)
	leaq	8(%r14), %rdx
	leaq	4(%r15), %rcx
	movl	4(%r15), %eax
	movl	%eax, %r8d
	andl	$1023, %r8d
	cmpq	$327, %r8
	jne	.Lcp_BB379_4
	movq	-8(%r14), %r8
	testb	$3, %r8b
	jne	.Lcp_BB379_5
	addq	$-8, %r14
	cmpq	%rsi, %r8
	jne	.Lcp_BB379_3
	movl	28(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$32, %rax
	movl	32(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB379_3:
	movl	32(%r15), %esi
	addq	$32, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB379_4:
	movq	(%rdi,%r8,8), %r8
	movq	%rdx, %r14
	movq	%rcx, %r15
	movq	%rax, %rsi
	jmpq	*%r8
.Lcp_BB379_5:
	movq	%rdx, %r14
	movq	%rcx, %r15
	movq	%rax, %rsi
	jmp	op_COMPARE_OP
.Lcp_func_end379:
	.size	op_LOAD_SMALL_INT_COMPARE_OP_NE_INT_JUMP_IF_FALSE, .Lcp_func_end379-op_LOAD_SMALL_INT_COMPARE_OP_NE_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_NE_INT_JUMP_IF_FALSE,@function
op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_NE_INT_JUMP_IF_FALSE:
	.cfi_startproc
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rax
	leal	(%rax,%rax), %edx
	andl	$2, %edx
	orq	%rax, %rdx
	movq	%rdx, (%r14)
	movl	4(%r15), %r8d
	shrl	$8, %r8d
	andl	$-4, %r8d
	movq	%r8, 8(%r14)
	leaq	16(%r14), %rcx
	leaq	8(%r15), %rax
	movl	8(%r15), %esi
	movl	%esi, %r9d
	andl	$1023, %r9d
	cmpq	$327, %r9
	jne	.Lcp_BB380_4
	testb	$3, %dl
	jne	.Lcp_BB380_5
	cmpq	%r8, %rdx
	jne	.Lcp_BB380_3
	movl	32(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$36, %rax
	movl	36(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB380_3:
	movl	36(%r15), %esi
	addq	$36, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB380_4:
	movq	(%rdi,%r9,8), %rdx
	movq	%rcx, %r14
	movq	%rax, %r15
	jmpq	*%rdx
.Lcp_BB380_5:
	movq	%rcx, %r14
	movq	%rax, %r15
	jmp	op_COMPARE_OP
.Lcp_func_end380:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_NE_INT_JUMP_IF_FALSE, .Lcp_func_end380-op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_NE_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_BORROW_COMPARE_OP_NE_INT_JUMP_IF_FALSE,@function
op_LOAD_FAST_BORROW_COMPARE_OP_NE_INT_JUMP_IF_FALSE:
	.cfi_startproc
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rax
	leal	(%rax,%rax), %edx
	andl	$2, %edx
	orq	%rax, %rdx
	movq	%rdx, (%r14)
	leaq	8(%r14), %rcx
	leaq	4(%r15), %rax
	movl	4(%r15), %esi
	movl	%esi, %r8d
	andl	$1023, %r8d
	cmpq	$327, %r8
	jne	.Lcp_BB381_5
	movq	-8(%r14), %r8
	testb	$3, %r8b
	jne	.Lcp_BB381_6
	testb	$3, %dl
	jne	.Lcp_BB381_6
	addq	$-8, %r14
	cmpq	%rdx, %r8
	jne	.Lcp_BB381_4
	movl	28(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$32, %rax
	movl	32(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB381_4:
	movl	32(%r15), %esi
	addq	$32, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB381_6:
	movq	%rcx, %r14
	movq	%rax, %r15
	jmp	op_COMPARE_OP
.Lcp_BB381_5:
	movq	(%rdi,%r8,8), %rdx
	movq	%rcx, %r14
	movq	%rax, %r15
	jmpq	*%rdx
.Lcp_func_end381:
	.size	op_LOAD_FAST_BORROW_COMPARE_OP_NE_INT_JUMP_IF_FALSE, .Lcp_func_end381-op_LOAD_FAST_BORROW_COMPARE_OP_NE_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_SMALL_INT_COMPARE_OP_GT_INT_JUMP_IF_FALSE,@function
op_LOAD_SMALL_INT_COMPARE_OP_GT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	shrl	$8, %esi
	andl	$-4, %esi
	movq	%rsi, (%r14)
	leaq	8(%r14), %rdx
	leaq	4(%r15), %rcx
	movl	4(%r15), %eax
	movl	%eax, %r8d
	andl	$1023, %r8d
	cmpq	$331, %r8
	jne	.Lcp_BB382_4
	movq	-8(%r14), %r8
	testb	$3, %r8b
	jne	.Lcp_BB382_5
	addq	$-8, %r14
	cmpq	%rsi, %r8
	jle	.Lcp_BB382_6
	movl	32(%r15), %esi
	addq	$32, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB382_6:
	movl	28(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$32, %rax
	movl	32(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB382_4:
	movq	(%rdi,%r8,8), %r8
	movq	%rdx, %r14
	movq	%rcx, %r15
	movq	%rax, %rsi
	jmpq	*%r8
.Lcp_BB382_5:
	movq	%rdx, %r14
	movq	%rcx, %r15
	movq	%rax, %rsi
	jmp	op_COMPARE_OP
.Lcp_func_end382:
	.size	op_LOAD_SMALL_INT_COMPARE_OP_GT_INT_JUMP_IF_FALSE, .Lcp_func_end382-op_LOAD_SMALL_INT_COMPARE_OP_GT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_GT_INT_JUMP_IF_FALSE,@function
op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_GT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rax
	leal	(%rax,%rax), %edx
	andl	$2, %edx
	orq	%rax, %rdx
	movq	%rdx, (%r14)
	movl	4(%r15), %r8d
	shrl	$8, %r8d
	andl	$-4, %r8d
	movq	%r8, 8(%r14)
	leaq	16(%r14), %rcx
	leaq	8(%r15), %rax
	movl	8(%r15), %esi
	movl	%esi, %r9d
	andl	$1023, %r9d
	cmpq	$331, %r9
	jne	.Lcp_BB383_4
	testb	$3, %dl
	jne	.Lcp_BB383_5
	cmpq	%r8, %rdx
	jle	.Lcp_BB383_6
	movl	36(%r15), %esi
	addq	$36, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB383_6:
	movl	32(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$36, %rax
	movl	36(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB383_4:
	movq	(%rdi,%r9,8), %rdx
	movq	%rcx, %r14
	movq	%rax, %r15
	jmpq	*%rdx
.Lcp_BB383_5:
	movq	%rcx, %r14
	movq	%rax, %r15
	jmp	op_COMPARE_OP
.Lcp_func_end383:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_GT_INT_JUMP_IF_FALSE, .Lcp_func_end383-op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_GT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_BORROW_COMPARE_OP_GT_INT_JUMP_IF_FALSE,@function
op_LOAD_FAST_BORROW_COMPARE_OP_GT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rax
	leal	(%rax,%rax), %edx
	andl	$2, %edx
	orq	%rax, %rdx
	movq	%rdx, (%r14)
	leaq	8(%r14), %rcx
	leaq	4(%r15), %rax
	movl	4(%r15), %esi
	movl	%esi, %r8d
	andl	$1023, %r8d
	cmpq	$331, %r8
	jne	.Lcp_BB384_5
	movq	-8(%r14), %r8
	testb	$3, %r8b
	jne	.Lcp_BB384_6
	testb	$3, %dl
	jne	.Lcp_BB384_6
	addq	$-8, %r14
	cmpq	%rdx, %r8
	jle	.Lcp_BB384_7
	movl	32(%r15), %esi
	addq	$32, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB384_7:
	movl	28(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$32, %rax
	movl	32(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB384_6:
	movq	%rcx, %r14
	movq	%rax, %r15
	jmp	op_COMPARE_OP
.Lcp_BB384_5:
	movq	(%rdi,%r8,8), %rdx
	movq	%rcx, %r14
	movq	%rax, %r15
	jmpq	*%rdx
.Lcp_func_end384:
	.size	op_LOAD_FAST_BORROW_COMPARE_OP_GT_INT_JUMP_IF_FALSE, .Lcp_func_end384-op_LOAD_FAST_BORROW_COMPARE_OP_GT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_SMALL_INT_COMPARE_OP_GE_INT_JUMP_IF_FALSE,@function
op_LOAD_SMALL_INT_COMPARE_OP_GE_INT_JUMP_IF_FALSE:
	.cfi_startproc
	shrl	$8, %esi
	andl	$-4, %esi
	movq	%rsi, (%r14)
	leaq	8(%r14), %rdx
	leaq	4(%r15), %rcx
	movl	4(%r15), %eax
	movl	%eax, %r8d
	andl	$1023, %r8d
	cmpq	$335, %r8
	jne	.Lcp_BB385_4
	movq	-8(%r14), %r8
	testb	$3, %r8b
	jne	.Lcp_BB385_5
	addq	$-8, %r14
	cmpq	%rsi, %r8
	jge	.Lcp_BB385_3
	movl	28(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$32, %rax
	movl	32(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB385_3:
	movl	32(%r15), %esi
	addq	$32, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB385_4:
	movq	(%rdi,%r8,8), %r8
	movq	%rdx, %r14
	movq	%rcx, %r15
	movq	%rax, %rsi
	jmpq	*%r8
.Lcp_BB385_5:
	movq	%rdx, %r14
	movq	%rcx, %r15
	movq	%rax, %rsi
	jmp	op_COMPARE_OP
.Lcp_func_end385:
	.size	op_LOAD_SMALL_INT_COMPARE_OP_GE_INT_JUMP_IF_FALSE, .Lcp_func_end385-op_LOAD_SMALL_INT_COMPARE_OP_GE_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_GE_INT_JUMP_IF_FALSE,@function
op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_GE_INT_JUMP_IF_FALSE:
	.cfi_startproc
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rax
	leal	(%rax,%rax), %edx
	andl	$2, %edx
	orq	%rax, %rdx
	movq	%rdx, (%r14)
	movl	4(%r15), %r8d
	shrl	$8, %r8d
	andl	$-4, %r8d
	movq	%r8, 8(%r14)
	leaq	16(%r14), %rcx
	leaq	8(%r15), %rax
	movl	8(%r15), %esi
	movl	%esi, %r9d
	andl	$1023, %r9d
	cmpq	$335, %r9
	jne	.Lcp_BB386_4
	testb	$3, %dl
	jne	.Lcp_BB386_5
	cmpq	%r8, %rdx
	jge	.Lcp_BB386_3
	movl	32(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$36, %rax
	movl	36(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB386_3:
	movl	36(%r15), %esi
	addq	$36, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB386_4:
	movq	(%rdi,%r9,8), %rdx
	movq	%rcx, %r14
	movq	%rax, %r15
	jmpq	*%rdx
.Lcp_BB386_5:
	movq	%rcx, %r14
	movq	%rax, %r15
	jmp	op_COMPARE_OP
.Lcp_func_end386:
	.size	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_GE_INT_JUMP_IF_FALSE, .Lcp_func_end386-op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_GE_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_BORROW_COMPARE_OP_GE_INT_JUMP_IF_FALSE,@function
op_LOAD_FAST_BORROW_COMPARE_OP_GE_INT_JUMP_IF_FALSE:
	.cfi_startproc
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rax
	leal	(%rax,%rax), %edx
	andl	$2, %edx
	orq	%rax, %rdx
	movq	%rdx, (%r14)
	leaq	8(%r14), %rcx
	leaq	4(%r15), %rax
	movl	4(%r15), %esi
	movl	%esi, %r8d
	andl	$1023, %r8d
	cmpq	$335, %r8
	jne	.Lcp_BB387_5
	movq	-8(%r14), %r8
	testb	$3, %r8b
	jne	.Lcp_BB387_6
	testb	$3, %dl
	jne	.Lcp_BB387_6
	addq	$-8, %r14
	cmpq	%rdx, %r8
	jge	.Lcp_BB387_4
	movl	28(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$32, %rax
	movl	32(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB387_4:
	movl	32(%r15), %esi
	addq	$32, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB387_6:
	movq	%rcx, %r14
	movq	%rax, %r15
	jmp	op_COMPARE_OP
.Lcp_BB387_5:
	movq	(%rdi,%r8,8), %rdx
	movq	%rcx, %r14
	movq	%rax, %r15
	jmpq	*%rdx
.Lcp_func_end387:
	.size	op_LOAD_FAST_BORROW_COMPARE_OP_GE_INT_JUMP_IF_FALSE, .Lcp_func_end387-op_LOAD_FAST_BORROW_COMPARE_OP_GE_INT_JUMP_IF_FALSE
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_BORROW_BINARY_OP_ADD_INT,@function
op_LOAD_FAST_BORROW_BINARY_OP_ADD_INT:
	.cfi_startproc
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rax
	leal	(%rax,%rax), %edx
	andl	$2, %edx
	orq	%rax, %rdx
	movq	%rdx, (%r14)
	leaq	8(%r14), %rcx
	leaq	4(%r15), %rax
	movl	4(%r15), %esi
	movl	%esi, %r8d
	andl	$1023, %r8d
	cmpq	$123, %r8
	jne	.Lcp_BB388_5
	movq	-8(%r14), %r8
	testb	$3, %r8b
	jne	.Lcp_BB388_6
	testb	$3, %dl
	jne	.Lcp_BB388_6
	addq	%rdx, %r8
	jo	.Lcp_BB388_6
	movq	%r8, -8(%r14)
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB388_6:
	movq	%rcx, %r14
	movq	%rax, %r15
	jmp	op_BINARY_OP
.Lcp_BB388_5:
	movq	(%rdi,%r8,8), %rdx
	movq	%rcx, %r14
	movq	%rax, %r15
	jmpq	*%rdx
.Lcp_func_end388:
	.size	op_LOAD_FAST_BORROW_BINARY_OP_ADD_INT, .Lcp_func_end388-op_LOAD_FAST_BORROW_BINARY_OP_ADD_INT
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_BORROW_BINARY_OP_SUB_FLOAT,@function
op_LOAD_FAST_BORROW_BINARY_OP_SUB_FLOAT:
	.cfi_startproc
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rax
	leal	(%rax,%rax), %edx
	andl	$2, %edx
	orq	%rax, %rdx
	movq	%rdx, (%r14)
	leaq	8(%r14), %rcx
	leaq	4(%r15), %rax
	movl	4(%r15), %esi
	movl	%esi, %r8d
	andl	$1023, %r8d
	cmpq	$128, %r8
	jne	.Lcp_BB389_5
	movq	-8(%r14), %r8
	movl	%r8d, %ebx
	xorl	$2, %ebx
	movl	%edx, %r9d
	xorl	$2, %r9d
	orl	%ebx, %r9d
	testb	$3, %r9b
	jne	.Lcp_BB389_6
	rolq	$60, %r8
	movabsq	$-2882303761517117440, %rax
	addq	%rax, %r8
	movq	%r8, %xmm0
	rolq	$60, %rdx
	addq	%rax, %rdx
	movq	%rdx, %xmm1
	subsd	%xmm1, %xmm0
	movq	%xmm0, %rcx
	movabsq	$2882303761517117440, %rax
	addq	%rcx, %rax
	rolq	$4, %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$2, %ecx
	jne	.Lcp_BB389_3
.Lcp_BB389_4:
	movq	%rax, -8(%r14)
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB389_5:
	movq	(%rdi,%r8,8), %rdx
	movq	%rcx, %r14
	movq	%rax, %r15
	jmpq	*%rdx
.Lcp_BB389_6:
	movq	%rcx, %r14
	movq	%rax, %r15
	jmp	op_BINARY_OP_SUB_FLOAT
.Lcp_BB389_3:
	callq	box_thunk
	jmp	.Lcp_BB389_4
.Lcp_func_end389:
	.size	op_LOAD_FAST_BORROW_BINARY_OP_SUB_FLOAT, .Lcp_func_end389-op_LOAD_FAST_BORROW_BINARY_OP_SUB_FLOAT
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT,@function
op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT:
	.cfi_startproc
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rax
	leal	(%rax,%rax), %edx
	andl	$2, %edx
	orq	%rax, %rdx
	movq	%rdx, (%r14)
	leaq	8(%r14), %rcx
	leaq	4(%r15), %rax
	movl	4(%r15), %esi
	movl	%esi, %r8d
	andl	$1023, %r8d
	cmpq	$132, %r8
	jne	.Lcp_BB390_5
	movq	-8(%r14), %r8
	movl	%r8d, %ebx
	xorl	$2, %ebx
	movl	%edx, %r9d
	xorl	$2, %r9d
	orl	%ebx, %r9d
	testb	$3, %r9b
	jne	.Lcp_BB390_6
	rolq	$60, %r8
	movabsq	$-2882303761517117440, %rax
	addq	%rax, %r8
	movq	%r8, %xmm1
	rolq	$60, %rdx
	addq	%rax, %rdx
	movq	%rdx, %xmm0
	mulsd	%xmm1, %xmm0
	movq	%xmm0, %rcx
	movabsq	$2882303761517117440, %rax
	addq	%rcx, %rax
	rolq	$4, %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$2, %ecx
	jne	.Lcp_BB390_3
.Lcp_BB390_4:
	movq	%rax, -8(%r14)
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB390_5:
	movq	(%rdi,%r8,8), %rdx
	movq	%rcx, %r14
	movq	%rax, %r15
	jmpq	*%rdx
.Lcp_BB390_6:
	movq	%rcx, %r14
	movq	%rax, %r15
	jmp	op_BINARY_OP_MUL_FLOAT
.Lcp_BB390_3:
	callq	box_thunk
	jmp	.Lcp_BB390_4
.Lcp_func_end390:
	.size	op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT, .Lcp_func_end390-op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_ADD_INT,@function
op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_ADD_INT:
	.cfi_startproc
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rax
	leal	(%rax,%rax), %edx
	andl	$2, %edx
	orq	%rax, %rdx
	movq	%rdx, (%r14)
	movl	4(%r15), %eax
	shrl	$10, %eax
	notl	%eax
	cltq
	movq	(%r13,%rax,8), %rax
	leal	(%rax,%rax), %r8d
	andl	$2, %r8d
	orq	%rax, %r8
	movq	%r8, 8(%r14)
	leaq	16(%r14), %rcx
	leaq	8(%r15), %rax
	movl	8(%r15), %esi
	movl	%esi, %r9d
	andl	$1023, %r9d
	cmpq	$123, %r9
	jne	.Lcp_BB391_5
	testb	$3, %dl
	jne	.Lcp_BB391_6
	testb	$3, %r8b
	jne	.Lcp_BB391_6
	addq	%r8, %rdx
	jo	.Lcp_BB391_6
	movq	%rdx, (%r14)
	addq	$8, %r14
	movl	16(%r15), %esi
	addq	$16, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB391_6:
	movq	%rcx, %r14
	movq	%rax, %r15
	jmp	op_BINARY_OP
.Lcp_BB391_5:
	movq	(%rdi,%r9,8), %rdx
	movq	%rcx, %r14
	movq	%rax, %r15
	jmpq	*%rdx
.Lcp_func_end391:
	.size	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_ADD_INT, .Lcp_func_end391-op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_ADD_INT
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_SUB_FLOAT,@function
op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_SUB_FLOAT:
	.cfi_startproc
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rax
	leal	(%rax,%rax), %edx
	andl	$2, %edx
	orq	%rax, %rdx
	movq	%rdx, (%r14)
	movl	4(%r15), %eax
	shrl	$10, %eax
	notl	%eax
	cltq
	movq	(%r13,%rax,8), %rax
	leal	(%rax,%rax), %r8d
	andl	$2, %r8d
	orq	%rax, %r8
	movq	%r8, 8(%r14)
	leaq	16(%r14), %rcx
	leaq	8(%r15), %rax
	movl	8(%r15), %esi
	movl	%esi, %r9d
	andl	$1023, %r9d
	cmpq	$128, %r9
	jne	.Lcp_BB392_5
	movl	%edx, %ebx
	xorl	$2, %ebx
	movl	%r8d, %r9d
	xorl	$2, %r9d
	orl	%ebx, %r9d
	testb	$3, %r9b
	jne	.Lcp_BB392_6
	rolq	$60, %rdx
	movabsq	$-2882303761517117440, %rax
	addq	%rax, %rdx
	movq	%rdx, %xmm0
	rolq	$60, %r8
	addq	%rax, %r8
	movq	%r8, %xmm1
	subsd	%xmm1, %xmm0
	movq	%xmm0, %rcx
	movabsq	$2882303761517117440, %rax
	addq	%rcx, %rax
	rolq	$4, %rax
	leaq	8(%r14), %rcx
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$2, %edx
	jne	.Lcp_BB392_3
.Lcp_BB392_4:
	movq	%rax, (%r14)
	movl	16(%r15), %esi
	addq	$16, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB392_5:
	movq	(%rdi,%r9,8), %rdx
	movq	%rcx, %r14
	movq	%rax, %r15
	jmpq	*%rdx
.Lcp_BB392_6:
	movq	%rcx, %r14
	movq	%rax, %r15
	jmp	op_BINARY_OP_SUB_FLOAT
.Lcp_BB392_3:
	callq	box_thunk
	jmp	.Lcp_BB392_4
.Lcp_func_end392:
	.size	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_SUB_FLOAT, .Lcp_func_end392-op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_SUB_FLOAT
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT,@function
op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT:
	.cfi_startproc
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rax
	leal	(%rax,%rax), %edx
	andl	$2, %edx
	orq	%rax, %rdx
	movq	%rdx, (%r14)
	movl	4(%r15), %eax
	shrl	$10, %eax
	notl	%eax
	cltq
	movq	(%r13,%rax,8), %rax
	leal	(%rax,%rax), %r8d
	andl	$2, %r8d
	orq	%rax, %r8
	movq	%r8, 8(%r14)
	leaq	16(%r14), %rcx
	leaq	8(%r15), %rax
	movl	8(%r15), %esi
	movl	%esi, %r9d
	andl	$1023, %r9d
	cmpq	$132, %r9
	jne	.Lcp_BB393_5
	movl	%edx, %ebx
	xorl	$2, %ebx
	movl	%r8d, %r9d
	xorl	$2, %r9d
	orl	%ebx, %r9d
	testb	$3, %r9b
	jne	.Lcp_BB393_6
	rolq	$60, %rdx
	movabsq	$-2882303761517117440, %rax
	addq	%rax, %rdx
	movq	%rdx, %xmm1
	rolq	$60, %r8
	addq	%rax, %r8
	movq	%r8, %xmm0
	mulsd	%xmm1, %xmm0
	movq	%xmm0, %rcx
	movabsq	$2882303761517117440, %rax
	addq	%rcx, %rax
	rolq	$4, %rax
	leaq	8(%r14), %rcx
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$2, %edx
	jne	.Lcp_BB393_3
.Lcp_BB393_4:
	movq	%rax, (%r14)
	movl	16(%r15), %esi
	addq	$16, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB393_5:
	movq	(%rdi,%r9,8), %rdx
	movq	%rcx, %r14
	movq	%rax, %r15
	jmpq	*%rdx
.Lcp_BB393_6:
	movq	%rcx, %r14
	movq	%rax, %r15
	jmp	op_BINARY_OP_MUL_FLOAT
.Lcp_BB393_3:
	callq	box_thunk
	jmp	.Lcp_BB393_4
.Lcp_func_end393:
	.size	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT, .Lcp_func_end393-op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_ADD_FLOAT,@function
op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_ADD_FLOAT:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rax
	leal	(%rax,%rax), %edx
	andl	$2, %edx
	orq	%rax, %rdx
	movq	%rdx, (%r14)
	leaq	8(%r14), %rcx
	leaq	4(%r15), %rax
	movl	4(%r15), %esi
	movl	%esi, %r8d
	andl	$1023, %r8d
	cmpq	$313, %r8
	jne	.Lcp_BB394_12
	movq	-8(%r14), %r8
	movl	%r8d, %ebx
	xorl	$2, %ebx
	movl	%edx, %r9d
	xorl	$2, %r9d
	orl	%ebx, %r9d
	testb	$3, %r9b
	jne	.Lcp_BB394_13
	movabsq	$-2882303761517117440, %r10
	rolq	$60, %r8
	movabsq	$2882303761517117440, %r9
	addq	%r10, %r8
	rolq	$60, %rdx
	movq	%r8, %xmm1
	addq	%r10, %rdx
	movq	%rdx, %xmm0
	mulsd	%xmm1, %xmm0
	movq	%xmm0, %rdx
	addq	%r9, %rdx
	rolq	$4, %rdx
	leaq	-8(%r14), %rcx
	movl	%edx, %eax
	andl	$3, %eax
	cmpl	$2, %eax
	jne	.Lcp_BB394_3
.Lcp_BB394_4:
	movq	%rdx, (%rcx)
	leaq	12(%r15), %r8
	movl	12(%r15), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	cmpq	$124, %rax
	jne	.Lcp_BB394_14
	movq	-16(%r14), %rax
	movl	%eax, %ebx
	andl	$3, %ebx
	cmpl	$2, %ebx
	jne	.Lcp_BB394_15
	rolq	$60, %rax
	addq	%r10, %rax
	movq	%rax, %xmm1
	addsd	%xmm1, %xmm0
	movq	%xmm0, %rax
	addq	%r9, %rax
	rolq	$4, %rax
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$2, %esi
	jne	.Lcp_BB394_7
.Lcp_BB394_8:
	movq	%rax, -16(%r14)
	movl	%edx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB394_11
	movq	%rdx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB394_10
.Lcp_BB394_11:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*%rax
.Lcp_BB394_12:
	.cfi_def_cfa_offset 16
	movq	(%rdi,%r8,8), %rdx
	movq	%rcx, %r14
	movq	%rax, %r15
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*%rdx
.Lcp_BB394_13:
	.cfi_def_cfa_offset 16
	movq	%rcx, %r14
	movq	%rax, %r15
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_BINARY_OP_MUL_FLOAT
.Lcp_BB394_3:
	.cfi_def_cfa_offset 16
	movsd	%xmm0, (%rsp)
	callq	box_thunk
	movsd	(%rsp), %xmm0
	movq	%rax, %rdx
	jmp	.Lcp_BB394_4
.Lcp_BB394_14:
	movq	(%rdi,%rax,8), %rax
	movq	%r8, %r15
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*%rax
.Lcp_BB394_15:
	.cfi_def_cfa_offset 16
	movq	%r8, %r15
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_BINARY_OP_ADD_FLOAT
.Lcp_BB394_7:
	.cfi_def_cfa_offset 16
	callq	box_thunk
	jmp	.Lcp_BB394_8
.Lcp_BB394_10:
	movq	%rcx, %r14
	movq	%r15, %rsi
	movq	%r8, %r15
	movq	%rdx, %rax
	callq	free_thunk
	movq	%rsi, %r15
	jmp	.Lcp_BB394_11
.Lcp_func_end394:
	.size	op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_ADD_FLOAT, .Lcp_func_end394-op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_ADD_FLOAT
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_ADD_FLOAT,@function
op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_ADD_FLOAT:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rax
	leal	(%rax,%rax), %edx
	andl	$2, %edx
	orq	%rax, %rdx
	movq	%rdx, (%r14)
	movl	4(%r15), %eax
	shrl	$10, %eax
	notl	%eax
	cltq
	movq	(%r13,%rax,8), %rax
	leal	(%rax,%rax), %r10d
	andl	$2, %r10d
	orq	%rax, %r10
	movq	%r10, 8(%r14)
	leaq	16(%r14), %rcx
	leaq	8(%r15), %rax
	movl	8(%r15), %esi
	movl	%esi, %r8d
	andl	$1023, %r8d
	cmpq	$313, %r8
	jne	.Lcp_BB395_12
	movl	%edx, %ebx
	xorl	$2, %ebx
	movl	%r10d, %r8d
	xorl	$2, %r8d
	orl	%ebx, %r8d
	testb	$3, %r8b
	jne	.Lcp_BB395_13
	movabsq	$-2882303761517117440, %r9
	rolq	$60, %rdx
	movabsq	$2882303761517117440, %r8
	addq	%r9, %rdx
	rolq	$60, %r10
	movq	%rdx, %xmm1
	addq	%r9, %r10
	movq	%r10, %xmm0
	mulsd	%xmm1, %xmm0
	movq	%xmm0, %rcx
	addq	%r8, %rcx
	rolq	$4, %rcx
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$2, %eax
	jne	.Lcp_BB395_3
.Lcp_BB395_4:
	leaq	8(%r14), %rax
	movq	%rcx, (%r14)
	leaq	16(%r15), %rdx
	movl	16(%r15), %esi
	movl	%esi, %r10d
	andl	$1023, %r10d
	cmpq	$124, %r10
	jne	.Lcp_BB395_14
	movq	-8(%r14), %r10
	movl	%r10d, %ebx
	andl	$3, %ebx
	cmpl	$2, %ebx
	jne	.Lcp_BB395_15
	rolq	$60, %r10
	addq	%r9, %r10
	movq	%r10, %xmm1
	addsd	%xmm1, %xmm0
	movq	%xmm0, %rax
	addq	%r8, %rax
	rolq	$4, %rax
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$2, %esi
	jne	.Lcp_BB395_7
.Lcp_BB395_8:
	movq	%rax, -8(%r14)
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB395_11
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB395_10
.Lcp_BB395_11:
	movl	24(%r15), %esi
	addq	$24, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*%rax
.Lcp_BB395_12:
	.cfi_def_cfa_offset 16
	movq	(%rdi,%r8,8), %rdx
	movq	%rcx, %r14
	movq	%rax, %r15
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*%rdx
.Lcp_BB395_13:
	.cfi_def_cfa_offset 16
	movq	%rcx, %r14
	movq	%rax, %r15
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_BINARY_OP_MUL_FLOAT
.Lcp_BB395_3:
	.cfi_def_cfa_offset 16
	movsd	%xmm0, (%rsp)
	callq	box_thunk
	movsd	(%rsp), %xmm0
	movq	%rax, %rcx
	jmp	.Lcp_BB395_4
.Lcp_BB395_14:
	movq	(%rdi,%r10,8), %rcx
	movq	%rax, %r14
	movq	%rdx, %r15
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*%rcx
.Lcp_BB395_15:
	.cfi_def_cfa_offset 16
	movq	%rax, %r14
	movq	%rdx, %r15
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_BINARY_OP_ADD_FLOAT
.Lcp_BB395_7:
	.cfi_def_cfa_offset 16
	callq	box_thunk
	jmp	.Lcp_BB395_8
.Lcp_BB395_10:
	movq	%r15, %rsi
	movq	%rdx, %r15
	movq	%rcx, %rax
	callq	free_thunk
	movq	%rsi, %r15
	jmp	.Lcp_BB395_11
.Lcp_func_end395:
	.size	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_ADD_FLOAT, .Lcp_func_end395-op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_ADD_FLOAT
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_SUB_FLOAT,@function
op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_SUB_FLOAT:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rax
	leal	(%rax,%rax), %edx
	andl	$2, %edx
	orq	%rax, %rdx
	movq	%rdx, (%r14)
	leaq	8(%r14), %rcx
	leaq	4(%r15), %rax
	movl	4(%r15), %esi
	movl	%esi, %r8d
	andl	$1023, %r8d
	cmpq	$314, %r8
	jne	.Lcp_BB396_12
	movq	-8(%r14), %r8
	movl	%r8d, %ebx
	xorl	$2, %ebx
	movl	%edx, %r9d
	xorl	$2, %r9d
	orl	%ebx, %r9d
	testb	$3, %r9b
	jne	.Lcp_BB396_13
	movabsq	$-2882303761517117440, %r10
	rolq	$60, %r8
	movabsq	$2882303761517117440, %r9
	addq	%r10, %r8
	rolq	$60, %rdx
	movq	%r8, %xmm0
	addq	%r10, %rdx
	movq	%rdx, %xmm1
	mulsd	%xmm0, %xmm1
	movq	%xmm1, %rdx
	addq	%r9, %rdx
	rolq	$4, %rdx
	leaq	-8(%r14), %rcx
	movl	%edx, %eax
	andl	$3, %eax
	cmpl	$2, %eax
	jne	.Lcp_BB396_3
.Lcp_BB396_4:
	movq	%rdx, (%rcx)
	leaq	12(%r15), %r8
	movl	12(%r15), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	cmpq	$128, %rax
	jne	.Lcp_BB396_14
	movq	-16(%r14), %rax
	movl	%eax, %ebx
	andl	$3, %ebx
	cmpl	$2, %ebx
	jne	.Lcp_BB396_15
	rolq	$60, %rax
	addq	%r10, %rax
	movq	%rax, %xmm0
	subsd	%xmm1, %xmm0
	movq	%xmm0, %rax
	addq	%r9, %rax
	rolq	$4, %rax
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$2, %esi
	jne	.Lcp_BB396_7
.Lcp_BB396_8:
	movq	%rax, -16(%r14)
	movl	%edx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB396_11
	movq	%rdx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB396_10
.Lcp_BB396_11:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*%rax
.Lcp_BB396_12:
	.cfi_def_cfa_offset 16
	movq	(%rdi,%r8,8), %rdx
	movq	%rcx, %r14
	movq	%rax, %r15
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*%rdx
.Lcp_BB396_13:
	.cfi_def_cfa_offset 16
	movq	%rcx, %r14
	movq	%rax, %r15
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_BINARY_OP_MUL_FLOAT
.Lcp_BB396_3:
	.cfi_def_cfa_offset 16
	movapd	%xmm1, %xmm0
	movsd	%xmm1, (%rsp)
	callq	box_thunk
	movsd	(%rsp), %xmm1
	movq	%rax, %rdx
	jmp	.Lcp_BB396_4
.Lcp_BB396_14:
	movq	(%rdi,%rax,8), %rax
	movq	%r8, %r15
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*%rax
.Lcp_BB396_15:
	.cfi_def_cfa_offset 16
	movq	%r8, %r15
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_BINARY_OP_SUB_FLOAT
.Lcp_BB396_7:
	.cfi_def_cfa_offset 16
	callq	box_thunk
	jmp	.Lcp_BB396_8
.Lcp_BB396_10:
	movq	%rcx, %r14
	movq	%r15, %rsi
	movq	%r8, %r15
	movq	%rdx, %rax
	callq	free_thunk
	movq	%rsi, %r15
	jmp	.Lcp_BB396_11
.Lcp_func_end396:
	.size	op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_SUB_FLOAT, .Lcp_func_end396-op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_SUB_FLOAT
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_SUB_FLOAT,@function
op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_SUB_FLOAT:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rax
	leal	(%rax,%rax), %edx
	andl	$2, %edx
	orq	%rax, %rdx
	movq	%rdx, (%r14)
	movl	4(%r15), %eax
	shrl	$10, %eax
	notl	%eax
	cltq
	movq	(%r13,%rax,8), %rax
	leal	(%rax,%rax), %r10d
	andl	$2, %r10d
	orq	%rax, %r10
	movq	%r10, 8(%r14)
	leaq	16(%r14), %rcx
	leaq	8(%r15), %rax
	movl	8(%r15), %esi
	movl	%esi, %r8d
	andl	$1023, %r8d
	cmpq	$314, %r8
	jne	.Lcp_BB397_12
	movl	%edx, %ebx
	xorl	$2, %ebx
	movl	%r10d, %r8d
	xorl	$2, %r8d
	orl	%ebx, %r8d
	testb	$3, %r8b
	jne	.Lcp_BB397_13
	movabsq	$-2882303761517117440, %r9
	rolq	$60, %rdx
	movabsq	$2882303761517117440, %r8
	addq	%r9, %rdx
	rolq	$60, %r10
	movq	%rdx, %xmm0
	addq	%r9, %r10
	movq	%r10, %xmm1
	mulsd	%xmm0, %xmm1
	movq	%xmm1, %rcx
	addq	%r8, %rcx
	rolq	$4, %rcx
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$2, %eax
	jne	.Lcp_BB397_3
.Lcp_BB397_4:
	leaq	8(%r14), %rax
	movq	%rcx, (%r14)
	leaq	16(%r15), %rdx
	movl	16(%r15), %esi
	movl	%esi, %r10d
	andl	$1023, %r10d
	cmpq	$128, %r10
	jne	.Lcp_BB397_14
	movq	-8(%r14), %r10
	movl	%r10d, %ebx
	andl	$3, %ebx
	cmpl	$2, %ebx
	jne	.Lcp_BB397_15
	rolq	$60, %r10
	addq	%r9, %r10
	movq	%r10, %xmm0
	subsd	%xmm1, %xmm0
	movq	%xmm0, %rax
	addq	%r8, %rax
	rolq	$4, %rax
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$2, %esi
	jne	.Lcp_BB397_7
.Lcp_BB397_8:
	movq	%rax, -8(%r14)
	movl	%ecx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB397_11
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB397_10
.Lcp_BB397_11:
	movl	24(%r15), %esi
	addq	$24, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*%rax
.Lcp_BB397_12:
	.cfi_def_cfa_offset 16
	movq	(%rdi,%r8,8), %rdx
	movq	%rcx, %r14
	movq	%rax, %r15
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*%rdx
.Lcp_BB397_13:
	.cfi_def_cfa_offset 16
	movq	%rcx, %r14
	movq	%rax, %r15
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_BINARY_OP_MUL_FLOAT
.Lcp_BB397_3:
	.cfi_def_cfa_offset 16
	movapd	%xmm1, %xmm0
	movsd	%xmm1, (%rsp)
	callq	box_thunk
	movsd	(%rsp), %xmm1
	movq	%rax, %rcx
	jmp	.Lcp_BB397_4
.Lcp_BB397_14:
	movq	(%rdi,%r10,8), %rcx
	movq	%rax, %r14
	movq	%rdx, %r15
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*%rcx
.Lcp_BB397_15:
	.cfi_def_cfa_offset 16
	movq	%rax, %r14
	movq	%rdx, %r15
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_BINARY_OP_SUB_FLOAT
.Lcp_BB397_7:
	.cfi_def_cfa_offset 16
	callq	box_thunk
	jmp	.Lcp_BB397_8
.Lcp_BB397_10:
	movq	%r15, %rsi
	movq	%rdx, %r15
	movq	%rcx, %rax
	callq	free_thunk
	movq	%rsi, %r15
	jmp	.Lcp_BB397_11
.Lcp_func_end397:
	.size	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_SUB_FLOAT, .Lcp_func_end397-op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_SUB_FLOAT
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_BORROW_BINARY_SUBSCR_LIST_INT,@function
op_LOAD_FAST_BORROW_BINARY_SUBSCR_LIST_INT:
	.cfi_startproc
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %r8
	leal	(%r8,%r8), %r10d
	andl	$2, %r10d
	orq	%r8, %r10
	movq	%r10, (%r14)
	leaq	8(%r14), %rdx
	leaq	4(%r15), %rcx
	movl	4(%r15), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	cmpq	$187, %rax
	jne	.Lcp_BB398_11
	movq	-8(%r14), %rax
	testb	$1, %al
	je	.Lcp_BB398_12
	movq	%rax, %r9
	andq	$-4, %r9
	leaq	cp_type_list(%rip), %r11
	cmpq	%r11, 8(%r9)
	jne	.Lcp_BB398_12
	testb	$3, %r10b
	jne	.Lcp_BB398_12
	sarq	$2, %r8
	cmpq	24(%r9), %r8
	jae	.Lcp_BB398_12
	movq	16(%r9), %rdx
	movq	(%rdx,%r8,8), %rdx
	movl	%edx, %esi
	andl	$3, %esi
	cmpl	$1, %esi
	jne	.Lcp_BB398_7
	movq	%rdx, %rsi
	andq	$-4, %rsi
	incl	(%rsi)
.Lcp_BB398_7:
	movq	%rdx, -8(%r14)
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB398_10
	decl	(%r9)
	je	.Lcp_BB398_9
.Lcp_BB398_10:
	movl	24(%r15), %esi
	addq	$24, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB398_12:
	movq	%rdx, %r14
	movq	%rcx, %r15
	jmp	op_BINARY_SUBSCR
.Lcp_BB398_11:
	movq	(%rdi,%rax,8), %rax
	movq	%rdx, %r14
	movq	%rcx, %r15
	jmpq	*%rax
.Lcp_BB398_9:
	movq	%r15, %rdx
	movq	%rcx, %r15
	callq	free_thunk
	movq	%rdx, %r15
	jmp	.Lcp_BB398_10
.Lcp_func_end398:
	.size	op_LOAD_FAST_BORROW_BINARY_SUBSCR_LIST_INT, .Lcp_func_end398-op_LOAD_FAST_BORROW_BINARY_SUBSCR_LIST_INT
	.cfi_endproc
	.p2align	4
	.type	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_SUBSCR_LIST_INT,@function
op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_SUBSCR_LIST_INT:
	.cfi_startproc
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rdx
	leal	(%rdx,%rdx), %eax
	andl	$2, %eax
	orq	%rdx, %rax
	movq	%rax, (%r14)
	movl	4(%r15), %eax
	shrl	$10, %eax
	notl	%eax
	cltq
	movq	(%r13,%rax,8), %r8
	leal	(%r8,%r8), %r9d
	andl	$2, %r9d
	orq	%r8, %r9
	movq	%r9, 8(%r14)
	leaq	16(%r14), %rcx
	leaq	8(%r15), %rax
	movl	8(%r15), %esi
	movl	%esi, %r10d
	andl	$1023, %r10d
	cmpq	$187, %r10
	jne	.Lcp_BB399_8
	testb	$1, %dl
	je	.Lcp_BB399_9
	andq	$-4, %rdx
	leaq	cp_type_list(%rip), %r10
	cmpq	%r10, 8(%rdx)
	jne	.Lcp_BB399_9
	testb	$3, %r9b
	jne	.Lcp_BB399_9
	sarq	$2, %r8
	cmpq	24(%rdx), %r8
	jae	.Lcp_BB399_9
	leaq	8(%r14), %rax
	movq	16(%rdx), %rcx
	movq	(%rcx,%r8,8), %rcx
	movl	%ecx, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB399_7
	movq	%rcx, %rdx
	andq	$-4, %rdx
	incl	(%rdx)
.Lcp_BB399_7:
	movq	%rcx, (%r14)
	movl	28(%r15), %esi
	addq	$28, %r15
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r14
	jmpq	*%rcx
.Lcp_BB399_9:
	movq	%rcx, %r14
	movq	%rax, %r15
	jmp	op_BINARY_SUBSCR
.Lcp_BB399_8:
	movq	(%rdi,%r10,8), %rdx
	movq	%rcx, %r14
	movq	%rax, %r15
	jmpq	*%rdx
.Lcp_func_end399:
	.size	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_SUBSCR_LIST_INT, .Lcp_func_end399-op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_SUBSCR_LIST_INT
	.cfi_endproc
	.p2align	4
	.type	op_STORE_FAST_JUMP_BACKWARD_PLAIN,@function
op_STORE_FAST_JUMP_BACKWARD_PLAIN:
	.cfi_startproc
	shrq	$10, %rsi
	movq	-8(%r14), %rax
	movl	%eax, %ecx
	notl	%ecx
	testb	$3, %cl
	je	.Lcp_BB400_1
.Lcp_BB400_4:
	movq	%rax, %rcx
.Lcp_BB400_5:
	addq	$-8, %r14
	notl	%esi
	shll	$3, %esi
	orq	$-33554432, %rsi
	movq	(%r13,%rsi), %rax
	movq	%rcx, (%r13,%rsi)
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB400_8
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB400_7
.Lcp_BB400_8:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	cmpq	$59, %rax
	jne	.Lcp_BB400_11
	cmpl	$0, 16(%r12)
	jne	op_JUMP_BACKWARD_PLAIN
	shrl	$10, %esi
	movl	$4, %ecx
	subq	%rsi, %rcx
	leaq	(%r15,%rcx,4), %rax
	movl	(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB400_1:
	movl	$3, %ecx
	cmpq	$3, %rax
	je	.Lcp_BB400_5
	movq	%rax, %rcx
	andq	$-4, %rcx
	testb	$1, 4(%rcx)
	jne	.Lcp_BB400_4
	incl	(%rcx)
	andq	$-3, %rax
	jmp	.Lcp_BB400_4
.Lcp_BB400_11:
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB400_7:
	callq	free_thunk
	jmp	.Lcp_BB400_8
.Lcp_func_end400:
	.size	op_STORE_FAST_JUMP_BACKWARD_PLAIN, .Lcp_func_end400-op_STORE_FAST_JUMP_BACKWARD_PLAIN
	.cfi_endproc
	.p2align	4
	.type	op_POP_TOP_JUMP_BACKWARD_PLAIN,@function
op_POP_TOP_JUMP_BACKWARD_PLAIN:
	.cfi_startproc
	movq	-8(%r14), %rax
	addq	$-8, %r14
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB401_3
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB401_2
.Lcp_BB401_3:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	cmpq	$59, %rax
	jne	.Lcp_BB401_6
	cmpl	$0, 16(%r12)
	jne	op_JUMP_BACKWARD_PLAIN
	shrl	$10, %esi
	movl	$4, %ecx
	subq	%rsi, %rcx
	leaq	(%r15,%rcx,4), %rax
	movl	(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB401_6:
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB401_2:
	callq	free_thunk
	jmp	.Lcp_BB401_3
.Lcp_func_end401:
	.size	op_POP_TOP_JUMP_BACKWARD_PLAIN, .Lcp_func_end401-op_POP_TOP_JUMP_BACKWARD_PLAIN
	.cfi_endproc
	.p2align	4
	.type	op_LIST_APPEND_JUMP_BACKWARD_PLAIN,@function
op_LIST_APPEND_JUMP_BACKWARD_PLAIN:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	shrl	$10, %esi
	decl	%esi
	movq	$-2, %rax
	subq	%rsi, %rax
	movq	(%r14,%rax,8), %rsi
	movq	-8(%r14), %rax
	movq	%r15, 16(%r13)
	movq	%r14, %rcx
	subq	%r13, %rcx
	addq	$-64, %rcx
	shrq	$3, %rcx
	movl	%ecx, 32(%r13)
	movl	%eax, %ecx
	notl	%ecx
	testb	$3, %cl
	je	.Lcp_BB402_1
.Lcp_BB402_4:
	movq	%rax, %rdx
.Lcp_BB402_5:
	addq	$-8, %r14
	movq	%r12, %rdi
	callq	cp_list_append@PLT
	testl	%eax, %eax
	js	.Lcp_BB402_9
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	cmpq	$59, %rax
	jne	.Lcp_BB402_10
	cmpl	$0, 16(%r12)
	jne	.Lcp_BB402_11
	shrl	$10, %esi
	movl	$4, %ecx
	subq	%rsi, %rcx
	leaq	(%r15,%rcx,4), %rax
	movl	(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r15
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB402_1:
	.cfi_def_cfa_offset 16
	movl	$3, %edx
	cmpq	$3, %rax
	je	.Lcp_BB402_5
	movq	%rax, %rcx
	andq	$-4, %rcx
	testb	$1, 4(%rcx)
	jne	.Lcp_BB402_4
	incl	(%rcx)
	andq	$-3, %rax
	jmp	.Lcp_BB402_4
.Lcp_BB402_9:
	movq	$3, (%r14)
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB402_10:
	.cfi_def_cfa_offset 16
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB402_11:
	.cfi_def_cfa_offset 16
	leaq	cp_handlers(%rip), %rdi
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_JUMP_BACKWARD_PLAIN
.Lcp_func_end402:
	.size	op_LIST_APPEND_JUMP_BACKWARD_PLAIN, .Lcp_func_end402-op_LIST_APPEND_JUMP_BACKWARD_PLAIN
	.cfi_endproc
	.p2align	4
	.type	op_SET_ADD_JUMP_BACKWARD_PLAIN,@function
op_SET_ADD_JUMP_BACKWARD_PLAIN:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	shrl	$10, %esi
	decl	%esi
	movq	$-2, %rax
	subq	%rsi, %rax
	movq	(%r14,%rax,8), %rsi
	movq	-8(%r14), %rbx
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movq	%rbx, %rdx
	callq	cp_set_add@PLT
	testl	%eax, %eax
	js	.Lcp_BB403_7
	addq	$-8, %r14
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB403_4
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB403_3
.Lcp_BB403_4:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	cmpq	$59, %rax
	jne	.Lcp_BB403_8
	cmpl	$0, 16(%r12)
	jne	.Lcp_BB403_9
	shrl	$10, %esi
	movl	$4, %ecx
	subq	%rsi, %rcx
	leaq	(%r15,%rcx,4), %rax
	movl	(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r15
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB403_7:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB403_8:
	.cfi_def_cfa_offset 16
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB403_9:
	.cfi_def_cfa_offset 16
	leaq	cp_handlers(%rip), %rdi
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_JUMP_BACKWARD_PLAIN
.Lcp_BB403_3:
	.cfi_def_cfa_offset 16
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB403_4
.Lcp_func_end403:
	.size	op_SET_ADD_JUMP_BACKWARD_PLAIN, .Lcp_func_end403-op_SET_ADD_JUMP_BACKWARD_PLAIN
	.cfi_endproc
	.p2align	4
	.type	op_RESUME_POP_TOP,@function
op_RESUME_POP_TOP:
	.cfi_startproc
	testl	$-2048, %esi
	jne	.Lcp_BB404_2
	cmpl	$0, 16(%r12)
	jne	op_COLD_RESUME_POP_TOP
.Lcp_BB404_2:
	movq	-8(%r14), %rax
	addq	$-8, %r14
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB404_5
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB404_4
.Lcp_BB404_5:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB404_4:
	leaq	4(%r15), %rcx
	movq	%r15, %rdx
	movq	%rcx, %r15
	callq	free_thunk
	movq	%rdx, %r15
	jmp	.Lcp_BB404_5
.Lcp_func_end404:
	.size	op_RESUME_POP_TOP, .Lcp_func_end404-op_RESUME_POP_TOP
	.cfi_endproc
	.p2align	4
	.type	op_RESUME_POP_TOP_JUMP_BACKWARD_PLAIN,@function
op_RESUME_POP_TOP_JUMP_BACKWARD_PLAIN:
	.cfi_startproc
	testl	$-2048, %esi
	jne	.Lcp_BB405_2
	cmpl	$0, 16(%r12)
	jne	op_COLD_RESUME_POP_TOP_JUMP_BACKWARD_PLAIN
.Lcp_BB405_2:
	movq	-8(%r14), %rax
	addq	$-8, %r14
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB405_5
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB405_4
.Lcp_BB405_5:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	cmpq	$59, %rax
	jne	.Lcp_BB405_8
	cmpl	$0, 16(%r12)
	jne	op_JUMP_BACKWARD_PLAIN
	shrl	$10, %esi
	movl	$4, %ecx
	subq	%rsi, %rcx
	leaq	(%r15,%rcx,4), %rax
	movl	(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB405_8:
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB405_4:
	leaq	4(%r15), %rcx
	movq	%r15, %rdx
	movq	%rcx, %r15
	callq	free_thunk
	movq	%rdx, %r15
	jmp	.Lcp_BB405_5
.Lcp_func_end405:
	.size	op_RESUME_POP_TOP_JUMP_BACKWARD_PLAIN, .Lcp_func_end405-op_RESUME_POP_TOP_JUMP_BACKWARD_PLAIN
	.cfi_endproc
	.globl	cp_threaded_run
	.p2align	4
	.type	cp_threaded_run,@function
cp_threaded_run:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	(%rdi), %r13
	movl	32(%r13), %eax
	leaq	64(%r13,%rax,8), %r14
	movq	16(%r13), %r15
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rax
	movq	%rdi, %r12
	movq	%rax, %rdi
	callq	*(%rax,%rcx,8)
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lcp_func_end406:
	.size	cp_threaded_run, .Lcp_func_end406-cp_threaded_run
	.cfi_endproc
	.section	.text.unlikely.,"ax",@progbits
	.type	op_COLD_LOAD_FAST_CHECK,@function
op_COLD_LOAD_FAST_CHECK:
	.cfi_startproc
	shrl	$10, %esi
	movl	%esi, %eax
	notl	%eax
	cltq
	movq	(%r13,%rax,8), %rax
	cmpq	$3, %rax
	je	.Lcp_BB407_4
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB407_3
	movq	%rax, %rcx
	andq	$-4, %rcx
	incl	(%rcx)
.Lcp_BB407_3:
	movq	%rax, (%r14)
	addq	$8, %r14
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB407_4:
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r15, 16(%r13)
	subq	%r13, %r14
	addq	$-64, %r14
	shrq	$3, %r14
	movl	%r14d, 32(%r13)
	movq	%r12, %rdi
	callq	cp_raise_unbound@PLT
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end407:
	.size	op_COLD_LOAD_FAST_CHECK, .Lcp_func_end407-op_COLD_LOAD_FAST_CHECK
	.cfi_endproc
	.type	op_UNWIND,@function
op_UNWIND:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r12, %rdi
	callq	cp_unwind@PLT
	testq	%rax, %rax
	je	.Lcp_BB408_1
	movq	%rax, (%r12)
	movl	32(%rax), %ecx
	leaq	(%rax,%rcx,8), %r14
	addq	$64, %r14
	movq	16(%rax), %r15
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r13
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB408_1:
	.cfi_def_cfa_offset 16
	movq	56(%r12), %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lcp_func_end408:
	.size	op_UNWIND, .Lcp_func_end408-op_UNWIND
	.cfi_endproc
	.type	op_COLD_DELETE_FAST,@function
op_COLD_DELETE_FAST:
	.cfi_startproc
	shrl	$10, %esi
	movl	%esi, %eax
	notl	%eax
	movslq	%eax, %rcx
	movq	(%r13,%rcx,8), %rax
	cmpq	$3, %rax
	je	.Lcp_BB409_5
	movq	$3, (%r13,%rcx,8)
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB409_4
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB409_3
.Lcp_BB409_4:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB409_5:
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r15, 16(%r13)
	subq	%r13, %r14
	addq	$-64, %r14
	shrq	$3, %r14
	movl	%r14d, 32(%r13)
	movq	%r12, %rdi
	callq	cp_raise_unbound@PLT
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB409_3:
	callq	free_thunk
	jmp	.Lcp_BB409_4
.Lcp_func_end409:
	.size	op_COLD_DELETE_FAST, .Lcp_func_end409-op_COLD_DELETE_FAST
	.cfi_endproc
	.type	op_COLD_LOAD_DEREF,@function
op_COLD_LOAD_DEREF:
	.cfi_startproc
	shrl	$10, %esi
	movl	%esi, %eax
	notl	%eax
	cltq
	movq	(%r13,%rax,8), %rax
	andq	$-4, %rax
	movq	16(%rax), %rax
	cmpq	$3, %rax
	je	.Lcp_BB410_4
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB410_3
	movq	%rax, %rcx
	andq	$-4, %rcx
	incl	(%rcx)
.Lcp_BB410_3:
	movq	%rax, (%r14)
	addq	$8, %r14
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB410_4:
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r15, 16(%r13)
	subq	%r13, %r14
	addq	$-64, %r14
	shrq	$3, %r14
	movl	%r14d, 32(%r13)
	movq	%r12, %rdi
	callq	cp_raise_unbound@PLT
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end410:
	.size	op_COLD_LOAD_DEREF, .Lcp_func_end410-op_COLD_LOAD_DEREF
	.cfi_endproc
	.type	op_COLD_DELETE_DEREF,@function
op_COLD_DELETE_DEREF:
	.cfi_startproc
	shrl	$10, %esi
	movl	%esi, %eax
	notl	%eax
	cltq
	movq	(%r13,%rax,8), %rcx
	andq	$-4, %rcx
	movq	16(%rcx), %rax
	cmpq	$3, %rax
	je	.Lcp_BB411_5
	movq	$3, 16(%rcx)
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB411_4
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB411_3
.Lcp_BB411_4:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB411_5:
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r15, 16(%r13)
	subq	%r13, %r14
	addq	$-64, %r14
	shrq	$3, %r14
	movl	%r14d, 32(%r13)
	movq	%r12, %rdi
	callq	cp_raise_unbound@PLT
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB411_3:
	callq	free_thunk
	jmp	.Lcp_BB411_4
.Lcp_func_end411:
	.size	op_COLD_DELETE_DEREF, .Lcp_func_end411-op_COLD_DELETE_DEREF
	.cfi_endproc
	.type	op_SPECIALIZE_LOAD_GLOBAL,@function
op_SPECIALIZE_LOAD_GLOBAL:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r12, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	cp_specialize_LOAD_GLOBAL@PLT
	movl	(%r15), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_func_end412:
	.size	op_SPECIALIZE_LOAD_GLOBAL, .Lcp_func_end412-op_SPECIALIZE_LOAD_GLOBAL
	.cfi_endproc
	.type	op_SPECIALIZE_LOAD_ATTR,@function
op_SPECIALIZE_LOAD_ATTR:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r12, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	cp_specialize_LOAD_ATTR@PLT
	movl	(%r15), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_func_end413:
	.size	op_SPECIALIZE_LOAD_ATTR, .Lcp_func_end413-op_SPECIALIZE_LOAD_ATTR
	.cfi_endproc
	.type	op_SPECIALIZE_LOAD_METHOD,@function
op_SPECIALIZE_LOAD_METHOD:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r12, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	cp_specialize_LOAD_METHOD@PLT
	movl	(%r15), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_func_end414:
	.size	op_SPECIALIZE_LOAD_METHOD, .Lcp_func_end414-op_SPECIALIZE_LOAD_METHOD
	.cfi_endproc
	.type	op_SPECIALIZE_LOAD_SUPER_METHOD,@function
op_SPECIALIZE_LOAD_SUPER_METHOD:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r12, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	cp_specialize_LOAD_SUPER_METHOD@PLT
	movl	(%r15), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_func_end415:
	.size	op_SPECIALIZE_LOAD_SUPER_METHOD, .Lcp_func_end415-op_SPECIALIZE_LOAD_SUPER_METHOD
	.cfi_endproc
	.type	op_SPECIALIZE_STORE_ATTR,@function
op_SPECIALIZE_STORE_ATTR:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r12, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	cp_specialize_STORE_ATTR@PLT
	movl	(%r15), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_func_end416:
	.size	op_SPECIALIZE_STORE_ATTR, .Lcp_func_end416-op_SPECIALIZE_STORE_ATTR
	.cfi_endproc
	.type	op_SPECIALIZE_BINARY_SUBSCR,@function
op_SPECIALIZE_BINARY_SUBSCR:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r12, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	cp_specialize_BINARY_SUBSCR@PLT
	movl	(%r15), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_func_end417:
	.size	op_SPECIALIZE_BINARY_SUBSCR, .Lcp_func_end417-op_SPECIALIZE_BINARY_SUBSCR
	.cfi_endproc
	.type	op_SPECIALIZE_STORE_SUBSCR,@function
op_SPECIALIZE_STORE_SUBSCR:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r12, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	cp_specialize_STORE_SUBSCR@PLT
	movl	(%r15), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_func_end418:
	.size	op_SPECIALIZE_STORE_SUBSCR, .Lcp_func_end418-op_SPECIALIZE_STORE_SUBSCR
	.cfi_endproc
	.type	op_SPECIALIZE_BINARY_SLICE,@function
op_SPECIALIZE_BINARY_SLICE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r12, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	cp_specialize_BINARY_SLICE@PLT
	movl	(%r15), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_func_end419:
	.size	op_SPECIALIZE_BINARY_SLICE, .Lcp_func_end419-op_SPECIALIZE_BINARY_SLICE
	.cfi_endproc
	.type	op_SPECIALIZE_STORE_SLICE,@function
op_SPECIALIZE_STORE_SLICE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r12, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	cp_specialize_STORE_SLICE@PLT
	movl	(%r15), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_func_end420:
	.size	op_SPECIALIZE_STORE_SLICE, .Lcp_func_end420-op_SPECIALIZE_STORE_SLICE
	.cfi_endproc
	.type	op_SPECIALIZE_BINARY_OP,@function
op_SPECIALIZE_BINARY_OP:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r12, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	cp_specialize_BINARY_OP@PLT
	movl	(%r15), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_func_end421:
	.size	op_SPECIALIZE_BINARY_OP, .Lcp_func_end421-op_SPECIALIZE_BINARY_OP
	.cfi_endproc
	.type	op_SPECIALIZE_COMPARE_OP,@function
op_SPECIALIZE_COMPARE_OP:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r12, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	cp_specialize_COMPARE_OP@PLT
	movl	(%r15), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_func_end422:
	.size	op_SPECIALIZE_COMPARE_OP, .Lcp_func_end422-op_SPECIALIZE_COMPARE_OP
	.cfi_endproc
	.type	op_SPECIALIZE_CONTAINS_OP,@function
op_SPECIALIZE_CONTAINS_OP:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r12, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	cp_specialize_CONTAINS_OP@PLT
	movl	(%r15), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_func_end423:
	.size	op_SPECIALIZE_CONTAINS_OP, .Lcp_func_end423-op_SPECIALIZE_CONTAINS_OP
	.cfi_endproc
	.type	op_SPECIALIZE_UNARY_NEGATIVE,@function
op_SPECIALIZE_UNARY_NEGATIVE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r12, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	cp_specialize_UNARY_NEGATIVE@PLT
	movl	(%r15), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_func_end424:
	.size	op_SPECIALIZE_UNARY_NEGATIVE, .Lcp_func_end424-op_SPECIALIZE_UNARY_NEGATIVE
	.cfi_endproc
	.type	op_SPECIALIZE_TO_BOOL,@function
op_SPECIALIZE_TO_BOOL:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r12, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	cp_specialize_TO_BOOL@PLT
	movl	(%r15), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_func_end425:
	.size	op_SPECIALIZE_TO_BOOL, .Lcp_func_end425-op_SPECIALIZE_TO_BOOL
	.cfi_endproc
	.type	op_SPECIALIZE_JUMP_BACKWARD,@function
op_SPECIALIZE_JUMP_BACKWARD:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r12, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	cp_specialize_JUMP_BACKWARD@PLT
	movl	(%r15), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_func_end426:
	.size	op_SPECIALIZE_JUMP_BACKWARD, .Lcp_func_end426-op_SPECIALIZE_JUMP_BACKWARD
	.cfi_endproc
	.type	op_COLD_JUMP_BACKWARD_PLAIN,@function
op_COLD_JUMP_BACKWARD_PLAIN:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rsi, %rbx
	cmpl	$0, 16(%r12)
	je	.Lcp_BB427_3
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	callq	cp_handle_events@PLT
	testl	%eax, %eax
	js	.Lcp_BB427_4
	leaq	cp_handlers(%rip), %rdi
.Lcp_BB427_3:
	shrl	$10, %ebx
	movl	$4, %eax
	subq	%rbx, %rax
	leaq	(%r15,%rax,4), %r15
	movl	(%r15), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*%rax
.Lcp_BB427_4:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end427:
	.size	op_COLD_JUMP_BACKWARD_PLAIN, .Lcp_func_end427-op_COLD_JUMP_BACKWARD_PLAIN
	.cfi_endproc
	.type	op_SPECIALIZE_ENTER,@function
op_SPECIALIZE_ENTER:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r12, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	cp_specialize_ENTER@PLT
	movl	(%r15), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_func_end428:
	.size	op_SPECIALIZE_ENTER, .Lcp_func_end428-op_SPECIALIZE_ENTER
	.cfi_endproc
	.type	op_COLD_ENTER_PLAIN,@function
op_COLD_ENTER_PLAIN:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	cmpl	$0, 16(%r12)
	je	.Lcp_BB429_3
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	callq	cp_handle_events@PLT
	testl	%eax, %eax
	js	.Lcp_BB429_4
	leaq	cp_handlers(%rip), %rdi
.Lcp_BB429_3:
	movl	16(%r15), %esi
	addq	$16, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*%rax
.Lcp_BB429_4:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end429:
	.size	op_COLD_ENTER_PLAIN, .Lcp_func_end429-op_COLD_ENTER_PLAIN
	.cfi_endproc
	.type	op_COLD_RESUME,@function
op_COLD_RESUME:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	testl	$-2048, %esi
	jne	.Lcp_BB430_4
	cmpl	$0, 16(%r12)
	je	.Lcp_BB430_4
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	callq	cp_handle_events@PLT
	testl	%eax, %eax
	js	.Lcp_BB430_5
	leaq	cp_handlers(%rip), %rdi
.Lcp_BB430_4:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*%rax
.Lcp_BB430_5:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end430:
	.size	op_COLD_RESUME, .Lcp_func_end430-op_COLD_RESUME
	.cfi_endproc
	.type	op_SPECIALIZE_GET_ITER,@function
op_SPECIALIZE_GET_ITER:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r12, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	cp_specialize_GET_ITER@PLT
	movl	(%r15), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_func_end431:
	.size	op_SPECIALIZE_GET_ITER, .Lcp_func_end431-op_SPECIALIZE_GET_ITER
	.cfi_endproc
	.type	op_SPECIALIZE_GET_YIELD_FROM_ITER,@function
op_SPECIALIZE_GET_YIELD_FROM_ITER:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r12, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	cp_specialize_GET_YIELD_FROM_ITER@PLT
	movl	(%r15), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_func_end432:
	.size	op_SPECIALIZE_GET_YIELD_FROM_ITER, .Lcp_func_end432-op_SPECIALIZE_GET_YIELD_FROM_ITER
	.cfi_endproc
	.type	op_SPECIALIZE_FOR_ITER,@function
op_SPECIALIZE_FOR_ITER:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r12, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	cp_specialize_FOR_ITER@PLT
	movl	(%r15), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_func_end433:
	.size	op_SPECIALIZE_FOR_ITER, .Lcp_func_end433-op_SPECIALIZE_FOR_ITER
	.cfi_endproc
	.text
	.p2align	4
	.type	op_RETURN_FLAGGED,@function
op_RETURN_FLAGGED:
	.cfi_startproc
	movl	40(%r13), %ecx
	leaq	cp_none+3(%rip), %rax
	xorl	%edx, %edx
	cmpq	%rax, %rsi
	sete	%dl
	xorl	%eax, %eax
	cmpl	$2, %ecx
	sete	%al
	cmpl	$4, %ecx
	cmovel	%edx, %eax
	testb	%al, %al
	je	op_RETURN
	movl	$128, 40(%r13)
	movq	(%r13), %rax
	movl	64(%rax), %edx
	testq	%rdx, %rdx
	je	.Lcp_BB434_7
	shlq	$3, %rdx
	negq	%rdx
	xorl	%r8d, %r8d
	jmp	.Lcp_BB434_3
	.p2align	4
.Lcp_BB434_6:
	addq	$-8, %r8
	cmpq	%r8, %rdx
	je	.Lcp_BB434_7
.Lcp_BB434_3:
	movq	-8(%r13,%r8), %rax
	movq	$3, -8(%r13,%r8)
	movl	%eax, %ebx
	andl	$3, %ebx
	cmpl	$1, %ebx
	jne	.Lcp_BB434_6
	movq	%rax, %r9
	andq	$-4, %r9
	decl	(%r9)
	jne	.Lcp_BB434_6
	callq	free_thunk
	jmp	.Lcp_BB434_6
.Lcp_BB434_7:
	movq	24(%r13), %rax
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB434_10
	movq	%rax, %rdx
	andq	$-4, %rdx
	decl	(%rdx)
	je	.Lcp_BB434_9
.Lcp_BB434_10:
	movq	8(%r13), %r13
	movq	%r13, (%r12)
	cmpl	$2, %ecx
	jne	.Lcp_BB434_12
	movq	%rsi, %rax
	retq
.Lcp_BB434_12:
	xorl	%eax, %eax
	cmpl	$4, %ecx
	sete	%al
	movl	32(%r13), %ecx
	leaq	(%r13,%rcx,8), %rcx
	leaq	64(%rcx,%rax,8), %r14
	movq	16(%r13), %rax
	movl	44(%r13), %ecx
	leaq	(%rax,%rcx,4), %r15
	movl	(%rax,%rcx,4), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB434_9:
	callq	free_thunk
	jmp	.Lcp_BB434_10
.Lcp_func_end434:
	.size	op_RETURN_FLAGGED, .Lcp_func_end434-op_RETURN_FLAGGED
	.cfi_endproc
	.section	.text.unlikely.,"ax",@progbits
	.type	op_RETURN,@function
op_RETURN:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r15, 16(%r13)
	subq	%r13, %r14
	addq	$-64, %r14
	shrq	$3, %r14
	movl	%r14d, 32(%r13)
	movq	%r12, %rdi
	callq	cp_return@PLT
	testq	%rax, %rax
	je	.Lcp_BB435_1
	movq	%rax, (%r12)
	movl	32(%rax), %ecx
	leaq	(%rax,%rcx,8), %r14
	addq	$64, %r14
	movq	16(%rax), %r15
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r13
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB435_1:
	.cfi_def_cfa_offset 16
	movq	56(%r12), %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lcp_func_end435:
	.size	op_RETURN, .Lcp_func_end435-op_RETURN
	.cfi_endproc
	.type	op_SPECIALIZE_SEND,@function
op_SPECIALIZE_SEND:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r12, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	cp_specialize_SEND@PLT
	movl	(%r15), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_func_end436:
	.size	op_SPECIALIZE_SEND, .Lcp_func_end436-op_SPECIALIZE_SEND
	.cfi_endproc
	.type	op_SPECIALIZE_UNPACK_SEQUENCE,@function
op_SPECIALIZE_UNPACK_SEQUENCE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r12, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	cp_specialize_UNPACK_SEQUENCE@PLT
	movl	(%r15), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_func_end437:
	.size	op_SPECIALIZE_UNPACK_SEQUENCE, .Lcp_func_end437-op_SPECIALIZE_UNPACK_SEQUENCE
	.cfi_endproc
	.type	op_SPECIALIZE_CALL,@function
op_SPECIALIZE_CALL:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r12, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	cp_specialize_CALL@PLT
	movl	(%r15), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_func_end438:
	.size	op_SPECIALIZE_CALL, .Lcp_func_end438-op_SPECIALIZE_CALL
	.cfi_endproc
	.type	op_COLD_BINARY_OP_ADD_FLOAT,@function
op_COLD_BINARY_OP_ADD_FLOAT:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rdx
	movl	%ecx, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	je	.Lcp_BB439_3
	testb	$1, %cl
	je	op_BINARY_OP
	movq	%rcx, %rax
	andq	$-4, %rax
	leaq	cp_type_float(%rip), %r9
	cmpq	%r9, 8(%rax)
	jne	op_BINARY_OP
.Lcp_BB439_3:
	movl	%edx, %r9d
	andl	$3, %r9d
	cmpq	$2, %r9
	je	.Lcp_BB439_6
	testb	$1, %dl
	je	op_BINARY_OP
	movq	%rdx, %rax
	andq	$-4, %rax
	leaq	cp_type_float(%rip), %r10
	cmpq	%r10, 8(%rax)
	jne	op_BINARY_OP
.Lcp_BB439_6:
	movabsq	$-2882303761517117440, %rax
	movq	%rcx, %rsi
	cmpl	$2, %r8d
	jne	.Lcp_BB439_8
	rolq	$60, %rsi
	addq	%rax, %rsi
	movq	%rsi, %xmm0
.Lcp_BB439_9:
	cmpl	$2, %r9d
	jne	.Lcp_BB439_11
	movq	%rdx, %rsi
	rolq	$60, %rsi
	addq	%rax, %rsi
	movq	%rsi, %xmm1
.Lcp_BB439_12:
	addsd	%xmm1, %xmm0
	movq	%xmm0, %rsi
	movabsq	$2882303761517117440, %rax
	addq	%rsi, %rax
	rolq	$4, %rax
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$2, %esi
	jne	.Lcp_BB439_13
.Lcp_BB439_14:
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	cmpl	$1, %r9d
	jne	.Lcp_BB439_17
	movq	%rdx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB439_16
.Lcp_BB439_17:
	cmpl	$1, %r8d
	jne	.Lcp_BB439_20
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB439_19
.Lcp_BB439_20:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB439_8:
	andq	$-4, %rsi
	movq	16(%rsi), %xmm0
	jmp	.Lcp_BB439_9
.Lcp_BB439_11:
	movq	%rdx, %rax
	andq	$-4, %rax
	movq	16(%rax), %xmm1
	jmp	.Lcp_BB439_12
.Lcp_BB439_13:
	callq	box_thunk
	jmp	.Lcp_BB439_14
.Lcp_BB439_16:
	movq	%rdx, %rax
	callq	free_thunk
	jmp	.Lcp_BB439_17
.Lcp_BB439_19:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB439_20
.Lcp_func_end439:
	.size	op_COLD_BINARY_OP_ADD_FLOAT, .Lcp_func_end439-op_COLD_BINARY_OP_ADD_FLOAT
	.cfi_endproc
	.type	op_COLD_BINARY_OP_ADD_FLOAT_INT,@function
op_COLD_BINARY_OP_ADD_FLOAT_INT:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	movl	%ecx, %edx
	andl	$3, %edx
	cmpq	$2, %rdx
	jne	.Lcp_BB440_1
	testb	$3, %al
	jne	op_BINARY_OP
	movq	%rcx, %rsi
	rolq	$60, %rsi
	movabsq	$-2882303761517117440, %r8
	addq	%rsi, %r8
	movq	%r8, %xmm1
	jmp	.Lcp_BB440_8
.Lcp_BB440_1:
	testb	$1, %cl
	je	op_BINARY_OP
	movq	%rcx, %r8
	andq	$-4, %r8
	leaq	cp_type_float(%rip), %r9
	cmpq	%r9, 8(%r8)
	jne	op_BINARY_OP
	testb	$3, %al
	jne	.Lcp_BB440_4
	movq	16(%r8), %xmm1
.Lcp_BB440_8:
	sarq	$2, %rax
	cvtsi2sd	%rax, %xmm0
	addsd	%xmm1, %xmm0
	movq	%xmm0, %rsi
	movabsq	$2882303761517117440, %rax
	addq	%rsi, %rax
	rolq	$4, %rax
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$2, %esi
	jne	.Lcp_BB440_9
.Lcp_BB440_10:
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	cmpl	$1, %edx
	jne	.Lcp_BB440_13
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB440_12
.Lcp_BB440_13:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB440_9:
	callq	box_thunk
	jmp	.Lcp_BB440_10
.Lcp_BB440_4:
	jmp	op_BINARY_OP
.Lcp_BB440_12:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB440_13
.Lcp_func_end440:
	.size	op_COLD_BINARY_OP_ADD_FLOAT_INT, .Lcp_func_end440-op_COLD_BINARY_OP_ADD_FLOAT_INT
	.cfi_endproc
	.type	op_COLD_BINARY_OP_ADD_INT_FLOAT,@function
op_COLD_BINARY_OP_ADD_INT_FLOAT:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$3, %al
	jne	op_BINARY_OP
	movq	-8(%r14), %rcx
	movl	%ecx, %edx
	andl	$3, %edx
	cmpq	$2, %rdx
	jne	.Lcp_BB441_2
	movq	%rcx, %rsi
	rolq	$60, %rsi
	movabsq	$-2882303761517117440, %r8
	addq	%rsi, %r8
	movq	%r8, %xmm1
	jmp	.Lcp_BB441_7
.Lcp_BB441_2:
	testb	$1, %cl
	je	op_BINARY_OP
	movq	%rcx, %r8
	andq	$-4, %r8
	leaq	cp_type_float(%rip), %r9
	cmpq	%r9, 8(%r8)
	jne	.Lcp_BB441_4
	movq	16(%r8), %xmm1
.Lcp_BB441_7:
	sarq	$2, %rax
	cvtsi2sd	%rax, %xmm0
	addsd	%xmm1, %xmm0
	movq	%xmm0, %rsi
	movabsq	$2882303761517117440, %rax
	addq	%rsi, %rax
	rolq	$4, %rax
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$2, %esi
	jne	.Lcp_BB441_8
.Lcp_BB441_9:
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	cmpl	$1, %edx
	jne	.Lcp_BB441_12
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB441_11
.Lcp_BB441_12:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB441_8:
	callq	box_thunk
	jmp	.Lcp_BB441_9
.Lcp_BB441_11:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB441_12
.Lcp_BB441_4:
	jmp	op_BINARY_OP
.Lcp_func_end441:
	.size	op_COLD_BINARY_OP_ADD_INT_FLOAT, .Lcp_func_end441-op_COLD_BINARY_OP_ADD_INT_FLOAT
	.cfi_endproc
	.type	op_COLD_BINARY_OP_SUB_FLOAT,@function
op_COLD_BINARY_OP_SUB_FLOAT:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rdx
	movl	%ecx, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	je	.Lcp_BB442_3
	testb	$1, %cl
	je	op_BINARY_OP
	movq	%rcx, %rax
	andq	$-4, %rax
	leaq	cp_type_float(%rip), %r9
	cmpq	%r9, 8(%rax)
	jne	op_BINARY_OP
.Lcp_BB442_3:
	movl	%edx, %r9d
	andl	$3, %r9d
	cmpq	$2, %r9
	je	.Lcp_BB442_6
	testb	$1, %dl
	je	op_BINARY_OP
	movq	%rdx, %rax
	andq	$-4, %rax
	leaq	cp_type_float(%rip), %r10
	cmpq	%r10, 8(%rax)
	jne	op_BINARY_OP
.Lcp_BB442_6:
	movabsq	$-2882303761517117440, %rax
	movq	%rcx, %rsi
	cmpl	$2, %r8d
	jne	.Lcp_BB442_8
	rolq	$60, %rsi
	addq	%rax, %rsi
	movq	%rsi, %xmm0
.Lcp_BB442_9:
	cmpl	$2, %r9d
	jne	.Lcp_BB442_11
	movq	%rdx, %rsi
	rolq	$60, %rsi
	addq	%rax, %rsi
	movq	%rsi, %xmm1
.Lcp_BB442_12:
	subsd	%xmm1, %xmm0
	movq	%xmm0, %rsi
	movabsq	$2882303761517117440, %rax
	addq	%rsi, %rax
	rolq	$4, %rax
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$2, %esi
	jne	.Lcp_BB442_13
.Lcp_BB442_14:
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	cmpl	$1, %r9d
	jne	.Lcp_BB442_17
	movq	%rdx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB442_16
.Lcp_BB442_17:
	cmpl	$1, %r8d
	jne	.Lcp_BB442_20
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB442_19
.Lcp_BB442_20:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB442_8:
	andq	$-4, %rsi
	movq	16(%rsi), %xmm0
	jmp	.Lcp_BB442_9
.Lcp_BB442_11:
	movq	%rdx, %rax
	andq	$-4, %rax
	movq	16(%rax), %xmm1
	jmp	.Lcp_BB442_12
.Lcp_BB442_13:
	callq	box_thunk
	jmp	.Lcp_BB442_14
.Lcp_BB442_16:
	movq	%rdx, %rax
	callq	free_thunk
	jmp	.Lcp_BB442_17
.Lcp_BB442_19:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB442_20
.Lcp_func_end442:
	.size	op_COLD_BINARY_OP_SUB_FLOAT, .Lcp_func_end442-op_COLD_BINARY_OP_SUB_FLOAT
	.cfi_endproc
	.type	op_COLD_BINARY_OP_SUB_FLOAT_INT,@function
op_COLD_BINARY_OP_SUB_FLOAT_INT:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	movl	%ecx, %edx
	andl	$3, %edx
	cmpq	$2, %rdx
	jne	.Lcp_BB443_1
	testb	$3, %al
	jne	op_BINARY_OP
	movq	%rcx, %rsi
	rolq	$60, %rsi
	movabsq	$-2882303761517117440, %r8
	addq	%rsi, %r8
	movq	%r8, %xmm0
	jmp	.Lcp_BB443_8
.Lcp_BB443_1:
	testb	$1, %cl
	je	op_BINARY_OP
	movq	%rcx, %r8
	andq	$-4, %r8
	leaq	cp_type_float(%rip), %r9
	cmpq	%r9, 8(%r8)
	jne	op_BINARY_OP
	testb	$3, %al
	jne	.Lcp_BB443_4
	movq	16(%r8), %xmm0
.Lcp_BB443_8:
	sarq	$2, %rax
	cvtsi2sd	%rax, %xmm1
	subsd	%xmm1, %xmm0
	movq	%xmm0, %rsi
	movabsq	$2882303761517117440, %rax
	addq	%rsi, %rax
	rolq	$4, %rax
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$2, %esi
	jne	.Lcp_BB443_9
.Lcp_BB443_10:
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	cmpl	$1, %edx
	jne	.Lcp_BB443_13
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB443_12
.Lcp_BB443_13:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB443_9:
	callq	box_thunk
	jmp	.Lcp_BB443_10
.Lcp_BB443_4:
	jmp	op_BINARY_OP
.Lcp_BB443_12:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB443_13
.Lcp_func_end443:
	.size	op_COLD_BINARY_OP_SUB_FLOAT_INT, .Lcp_func_end443-op_COLD_BINARY_OP_SUB_FLOAT_INT
	.cfi_endproc
	.type	op_COLD_BINARY_OP_SUB_INT_FLOAT,@function
op_COLD_BINARY_OP_SUB_INT_FLOAT:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$3, %al
	jne	op_BINARY_OP
	movq	-8(%r14), %rcx
	movl	%ecx, %edx
	andl	$3, %edx
	cmpq	$2, %rdx
	jne	.Lcp_BB444_2
	movq	%rcx, %rsi
	rolq	$60, %rsi
	movabsq	$-2882303761517117440, %r8
	addq	%rsi, %r8
	movq	%r8, %xmm1
	jmp	.Lcp_BB444_7
.Lcp_BB444_2:
	testb	$1, %cl
	je	op_BINARY_OP
	movq	%rcx, %r8
	andq	$-4, %r8
	leaq	cp_type_float(%rip), %r9
	cmpq	%r9, 8(%r8)
	jne	.Lcp_BB444_4
	movq	16(%r8), %xmm1
.Lcp_BB444_7:
	sarq	$2, %rax
	cvtsi2sd	%rax, %xmm0
	subsd	%xmm1, %xmm0
	movq	%xmm0, %rsi
	movabsq	$2882303761517117440, %rax
	addq	%rsi, %rax
	rolq	$4, %rax
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$2, %esi
	jne	.Lcp_BB444_8
.Lcp_BB444_9:
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	cmpl	$1, %edx
	jne	.Lcp_BB444_12
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB444_11
.Lcp_BB444_12:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB444_8:
	callq	box_thunk
	jmp	.Lcp_BB444_9
.Lcp_BB444_11:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB444_12
.Lcp_BB444_4:
	jmp	op_BINARY_OP
.Lcp_func_end444:
	.size	op_COLD_BINARY_OP_SUB_INT_FLOAT, .Lcp_func_end444-op_COLD_BINARY_OP_SUB_INT_FLOAT
	.cfi_endproc
	.type	op_COLD_BINARY_OP_MUL_FLOAT,@function
op_COLD_BINARY_OP_MUL_FLOAT:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rdx
	movl	%ecx, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	je	.Lcp_BB445_3
	testb	$1, %cl
	je	op_BINARY_OP
	movq	%rcx, %rax
	andq	$-4, %rax
	leaq	cp_type_float(%rip), %r9
	cmpq	%r9, 8(%rax)
	jne	op_BINARY_OP
.Lcp_BB445_3:
	movl	%edx, %r9d
	andl	$3, %r9d
	cmpq	$2, %r9
	je	.Lcp_BB445_6
	testb	$1, %dl
	je	op_BINARY_OP
	movq	%rdx, %rax
	andq	$-4, %rax
	leaq	cp_type_float(%rip), %r10
	cmpq	%r10, 8(%rax)
	jne	op_BINARY_OP
.Lcp_BB445_6:
	movabsq	$-2882303761517117440, %rax
	movq	%rcx, %rsi
	cmpl	$2, %r8d
	jne	.Lcp_BB445_8
	rolq	$60, %rsi
	addq	%rax, %rsi
	movq	%rsi, %xmm0
.Lcp_BB445_9:
	cmpl	$2, %r9d
	jne	.Lcp_BB445_11
	movq	%rdx, %rsi
	rolq	$60, %rsi
	addq	%rax, %rsi
	movq	%rsi, %xmm1
.Lcp_BB445_12:
	mulsd	%xmm1, %xmm0
	movq	%xmm0, %rsi
	movabsq	$2882303761517117440, %rax
	addq	%rsi, %rax
	rolq	$4, %rax
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$2, %esi
	jne	.Lcp_BB445_13
.Lcp_BB445_14:
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	cmpl	$1, %r9d
	jne	.Lcp_BB445_17
	movq	%rdx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB445_16
.Lcp_BB445_17:
	cmpl	$1, %r8d
	jne	.Lcp_BB445_20
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB445_19
.Lcp_BB445_20:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB445_8:
	andq	$-4, %rsi
	movq	16(%rsi), %xmm0
	jmp	.Lcp_BB445_9
.Lcp_BB445_11:
	movq	%rdx, %rax
	andq	$-4, %rax
	movq	16(%rax), %xmm1
	jmp	.Lcp_BB445_12
.Lcp_BB445_13:
	callq	box_thunk
	jmp	.Lcp_BB445_14
.Lcp_BB445_16:
	movq	%rdx, %rax
	callq	free_thunk
	jmp	.Lcp_BB445_17
.Lcp_BB445_19:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB445_20
.Lcp_func_end445:
	.size	op_COLD_BINARY_OP_MUL_FLOAT, .Lcp_func_end445-op_COLD_BINARY_OP_MUL_FLOAT
	.cfi_endproc
	.type	op_COLD_BINARY_OP_MUL_FLOAT_INT,@function
op_COLD_BINARY_OP_MUL_FLOAT_INT:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	movl	%ecx, %edx
	andl	$3, %edx
	cmpq	$2, %rdx
	jne	.Lcp_BB446_1
	testb	$3, %al
	jne	op_BINARY_OP
	movq	%rcx, %rsi
	rolq	$60, %rsi
	movabsq	$-2882303761517117440, %r8
	addq	%rsi, %r8
	movq	%r8, %xmm1
	jmp	.Lcp_BB446_8
.Lcp_BB446_1:
	testb	$1, %cl
	je	op_BINARY_OP
	movq	%rcx, %r8
	andq	$-4, %r8
	leaq	cp_type_float(%rip), %r9
	cmpq	%r9, 8(%r8)
	jne	op_BINARY_OP
	testb	$3, %al
	jne	.Lcp_BB446_4
	movq	16(%r8), %xmm1
.Lcp_BB446_8:
	sarq	$2, %rax
	cvtsi2sd	%rax, %xmm0
	mulsd	%xmm1, %xmm0
	movq	%xmm0, %rsi
	movabsq	$2882303761517117440, %rax
	addq	%rsi, %rax
	rolq	$4, %rax
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$2, %esi
	jne	.Lcp_BB446_9
.Lcp_BB446_10:
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	cmpl	$1, %edx
	jne	.Lcp_BB446_13
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB446_12
.Lcp_BB446_13:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB446_9:
	callq	box_thunk
	jmp	.Lcp_BB446_10
.Lcp_BB446_4:
	jmp	op_BINARY_OP
.Lcp_BB446_12:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB446_13
.Lcp_func_end446:
	.size	op_COLD_BINARY_OP_MUL_FLOAT_INT, .Lcp_func_end446-op_COLD_BINARY_OP_MUL_FLOAT_INT
	.cfi_endproc
	.type	op_COLD_BINARY_OP_MUL_INT_FLOAT,@function
op_COLD_BINARY_OP_MUL_INT_FLOAT:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$3, %al
	jne	op_BINARY_OP
	movq	-8(%r14), %rcx
	movl	%ecx, %edx
	andl	$3, %edx
	cmpq	$2, %rdx
	jne	.Lcp_BB447_2
	movq	%rcx, %rsi
	rolq	$60, %rsi
	movabsq	$-2882303761517117440, %r8
	addq	%rsi, %r8
	movq	%r8, %xmm1
	jmp	.Lcp_BB447_7
.Lcp_BB447_2:
	testb	$1, %cl
	je	op_BINARY_OP
	movq	%rcx, %r8
	andq	$-4, %r8
	leaq	cp_type_float(%rip), %r9
	cmpq	%r9, 8(%r8)
	jne	.Lcp_BB447_4
	movq	16(%r8), %xmm1
.Lcp_BB447_7:
	sarq	$2, %rax
	cvtsi2sd	%rax, %xmm0
	mulsd	%xmm1, %xmm0
	movq	%xmm0, %rsi
	movabsq	$2882303761517117440, %rax
	addq	%rsi, %rax
	rolq	$4, %rax
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$2, %esi
	jne	.Lcp_BB447_8
.Lcp_BB447_9:
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	cmpl	$1, %edx
	jne	.Lcp_BB447_12
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB447_11
.Lcp_BB447_12:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB447_8:
	callq	box_thunk
	jmp	.Lcp_BB447_9
.Lcp_BB447_11:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB447_12
.Lcp_BB447_4:
	jmp	op_BINARY_OP
.Lcp_func_end447:
	.size	op_COLD_BINARY_OP_MUL_INT_FLOAT, .Lcp_func_end447-op_COLD_BINARY_OP_MUL_INT_FLOAT
	.cfi_endproc
	.type	op_COLD_BINARY_OP_TRUE_DIV_FLOAT,@function
op_COLD_BINARY_OP_TRUE_DIV_FLOAT:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rdx
	movl	%ecx, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	je	.Lcp_BB448_3
	testb	$1, %cl
	je	op_BINARY_OP
	movq	%rcx, %rax
	andq	$-4, %rax
	leaq	cp_type_float(%rip), %r9
	cmpq	%r9, 8(%rax)
	jne	op_BINARY_OP
.Lcp_BB448_3:
	movabsq	$-2882303761517117440, %rax
	movl	%edx, %r9d
	andl	$3, %r9d
	cmpq	$2, %r9
	jne	.Lcp_BB448_5
	movq	%rdx, %r10
	rolq	$60, %r10
	addq	%rax, %r10
	movq	%r10, %xmm0
	jmp	.Lcp_BB448_8
.Lcp_BB448_5:
	testb	$1, %dl
	je	op_BINARY_OP
	movq	%rdx, %r10
	andq	$-4, %r10
	leaq	cp_type_float(%rip), %r11
	cmpq	%r11, 8(%r10)
	jne	.Lcp_BB448_25
	movq	16(%r10), %xmm0
.Lcp_BB448_8:
	xorpd	%xmm1, %xmm1
	ucomisd	%xmm1, %xmm0
	jne	.Lcp_BB448_9
	jnp	.Lcp_BB448_25
.Lcp_BB448_9:
	movq	%rcx, %rsi
	cmpl	$2, %r8d
	jne	.Lcp_BB448_20
	rolq	$60, %rsi
	addq	%rax, %rsi
	movq	%rsi, %xmm0
.Lcp_BB448_11:
	cmpl	$2, %r9d
	jne	.Lcp_BB448_21
	movq	%rdx, %rsi
	rolq	$60, %rsi
	addq	%rax, %rsi
	movq	%rsi, %xmm1
.Lcp_BB448_13:
	divsd	%xmm1, %xmm0
	movq	%xmm0, %rsi
	movabsq	$2882303761517117440, %rax
	addq	%rsi, %rax
	rolq	$4, %rax
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$2, %esi
	jne	.Lcp_BB448_22
.Lcp_BB448_14:
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	cmpl	$1, %r9d
	jne	.Lcp_BB448_16
	movq	%rdx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB448_23
.Lcp_BB448_16:
	cmpl	$1, %r8d
	jne	.Lcp_BB448_18
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB448_24
.Lcp_BB448_18:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB448_25:
	jmp	op_BINARY_OP
.Lcp_BB448_20:
	andq	$-4, %rsi
	movq	16(%rsi), %xmm0
	jmp	.Lcp_BB448_11
.Lcp_BB448_21:
	movq	%rdx, %rax
	andq	$-4, %rax
	movq	16(%rax), %xmm1
	jmp	.Lcp_BB448_13
.Lcp_BB448_22:
	callq	box_thunk
	jmp	.Lcp_BB448_14
.Lcp_BB448_23:
	movq	%rdx, %rax
	callq	free_thunk
	jmp	.Lcp_BB448_16
.Lcp_BB448_24:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB448_18
.Lcp_func_end448:
	.size	op_COLD_BINARY_OP_TRUE_DIV_FLOAT, .Lcp_func_end448-op_COLD_BINARY_OP_TRUE_DIV_FLOAT
	.cfi_endproc
	.type	op_COLD_BINARY_OP_TRUE_DIV_FLOAT_INT,@function
op_COLD_BINARY_OP_TRUE_DIV_FLOAT_INT:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	movl	%ecx, %edx
	andl	$3, %edx
	cmpq	$2, %rdx
	je	.Lcp_BB449_3
	testb	$1, %cl
	je	op_BINARY_OP
	movq	%rcx, %r8
	andq	$-4, %r8
	leaq	cp_type_float(%rip), %r9
	cmpq	%r9, 8(%r8)
	jne	op_BINARY_OP
.Lcp_BB449_3:
	testb	$3, %al
	jne	op_BINARY_OP
	testq	%rax, %rax
	je	op_BINARY_OP
	movq	%rcx, %rsi
	cmpl	$2, %edx
	jne	.Lcp_BB449_7
	rolq	$60, %rsi
	movabsq	$-2882303761517117440, %r8
	addq	%rsi, %r8
	movq	%r8, %xmm0
.Lcp_BB449_8:
	sarq	$2, %rax
	cvtsi2sd	%rax, %xmm1
	divsd	%xmm1, %xmm0
	movq	%xmm0, %rsi
	movabsq	$2882303761517117440, %rax
	addq	%rsi, %rax
	rolq	$4, %rax
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$2, %esi
	jne	.Lcp_BB449_9
.Lcp_BB449_10:
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	cmpl	$1, %edx
	jne	.Lcp_BB449_13
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB449_12
.Lcp_BB449_13:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB449_7:
	andq	$-4, %rsi
	movq	16(%rsi), %xmm0
	jmp	.Lcp_BB449_8
.Lcp_BB449_9:
	callq	box_thunk
	jmp	.Lcp_BB449_10
.Lcp_BB449_12:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB449_13
.Lcp_func_end449:
	.size	op_COLD_BINARY_OP_TRUE_DIV_FLOAT_INT, .Lcp_func_end449-op_COLD_BINARY_OP_TRUE_DIV_FLOAT_INT
	.cfi_endproc
	.type	op_COLD_BINARY_OP_TRUE_DIV_INT_FLOAT,@function
op_COLD_BINARY_OP_TRUE_DIV_INT_FLOAT:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$3, %al
	jne	op_BINARY_OP
	movq	-8(%r14), %rcx
	movabsq	$2882303761517117440, %r8
	movl	%ecx, %edx
	andl	$3, %edx
	cmpq	$2, %rdx
	jne	.Lcp_BB450_2
	movq	%rcx, %r9
	rolq	$60, %r9
	movabsq	$8070450532247928831, %r10
	andq	%r9, %r10
	cmpq	%r8, %r10
	je	op_BINARY_OP
	movabsq	$-2882303761517117440, %rsi
	addq	%rsi, %r9
	movq	%r9, %xmm1
	jmp	.Lcp_BB450_8
.Lcp_BB450_2:
	testb	$1, %cl
	je	op_BINARY_OP
	movq	%rcx, %r9
	andq	$-4, %r9
	leaq	cp_type_float(%rip), %r10
	cmpq	%r10, 8(%r9)
	jne	op_BINARY_OP
	movsd	16(%r9), %xmm1
	xorpd	%xmm0, %xmm0
	ucomisd	%xmm0, %xmm1
	jne	.Lcp_BB450_8
	jnp	.Lcp_BB450_5
.Lcp_BB450_8:
	sarq	$2, %rax
	xorps	%xmm0, %xmm0
	cvtsi2sd	%rax, %xmm0
	divsd	%xmm1, %xmm0
	movq	%xmm0, %rax
	addq	%r8, %rax
	rolq	$4, %rax
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$2, %esi
	jne	.Lcp_BB450_9
.Lcp_BB450_10:
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	cmpl	$1, %edx
	jne	.Lcp_BB450_13
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB450_12
.Lcp_BB450_13:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB450_9:
	callq	box_thunk
	jmp	.Lcp_BB450_10
.Lcp_BB450_5:
	jmp	op_BINARY_OP
.Lcp_BB450_12:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB450_13
.Lcp_func_end450:
	.size	op_COLD_BINARY_OP_TRUE_DIV_INT_FLOAT, .Lcp_func_end450-op_COLD_BINARY_OP_TRUE_DIV_INT_FLOAT
	.cfi_endproc
	.type	op_COLD_BINARY_OP_FLOOR_DIV_FLOAT,@function
op_COLD_BINARY_OP_FLOOR_DIV_FLOAT:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$32, %rsp
	.cfi_def_cfa_offset 48
	.cfi_offset %rbp, -16
	movq	-16(%r14), %r8
	movq	-8(%r14), %r9
	movl	%r8d, %ebp
	andl	$3, %ebp
	cmpq	$2, %rbp
	je	.Lcp_BB451_3
	testb	$1, %r8b
	je	.Lcp_BB451_23
	movq	%r8, %rax
	andq	$-4, %rax
	leaq	cp_type_float(%rip), %rcx
	cmpq	%rcx, 8(%rax)
	jne	.Lcp_BB451_23
.Lcp_BB451_3:
	movabsq	$-2882303761517117440, %rax
	movl	%r9d, %ebx
	andl	$3, %ebx
	cmpq	$2, %rbx
	jne	.Lcp_BB451_4
	movq	%r9, %rcx
	rolq	$60, %rcx
	addq	%rax, %rcx
	movq	%rcx, %xmm0
	jmp	.Lcp_BB451_7
.Lcp_BB451_4:
	testb	$1, %r9b
	je	.Lcp_BB451_23
	movq	%r9, %rcx
	andq	$-4, %rcx
	leaq	cp_type_float(%rip), %rdx
	cmpq	%rdx, 8(%rcx)
	jne	.Lcp_BB451_23
	movq	16(%rcx), %xmm0
.Lcp_BB451_7:
	xorpd	%xmm1, %xmm1
	ucomisd	%xmm1, %xmm0
	jne	.Lcp_BB451_8
	jnp	.Lcp_BB451_23
.Lcp_BB451_8:
	movq	%r8, %rcx
	cmpl	$2, %ebp
	jne	.Lcp_BB451_10
	rolq	$60, %rcx
	addq	%rax, %rcx
	movq	%rcx, %xmm0
.Lcp_BB451_11:
	cmpl	$2, %ebx
	movq	%r15, 24(%rsp)
	movq	%r8, 16(%rsp)
	movq	%r13, 8(%rsp)
	movq	%rdi, %r15
	movq	%r9, %r13
	jne	.Lcp_BB451_13
	movq	%r9, %rcx
	rolq	$60, %rcx
	addq	%rax, %rcx
	movq	%rcx, %xmm1
.Lcp_BB451_14:
	movq	%r12, %rdi
	callq	cp_float_floor_divide@PLT
	movq	%xmm0, %rcx
	movabsq	$2882303761517117440, %rax
	addq	%rcx, %rax
	rolq	$4, %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$2, %ecx
	jne	.Lcp_BB451_15
.Lcp_BB451_16:
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	cmpl	$1, %ebx
	movq	%r15, %rdi
	movq	8(%rsp), %rdx
	movq	24(%rsp), %r15
	movq	16(%rsp), %rcx
	jne	.Lcp_BB451_19
	movq	%r13, %rax
	movq	%r13, %rsi
	andq	$-4, %rsi
	decl	(%rsi)
	je	.Lcp_BB451_18
.Lcp_BB451_19:
	cmpl	$1, %ebp
	jne	.Lcp_BB451_22
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB451_21
.Lcp_BB451_22:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rdx, %r13
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*%rax
.Lcp_BB451_23:
	.cfi_def_cfa_offset 48
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_BINARY_OP
.Lcp_BB451_10:
	.cfi_def_cfa_offset 48
	andq	$-4, %rcx
	movq	16(%rcx), %xmm0
	jmp	.Lcp_BB451_11
.Lcp_BB451_13:
	movq	%r9, %rax
	andq	$-4, %rax
	movq	16(%rax), %xmm1
	jmp	.Lcp_BB451_14
.Lcp_BB451_15:
	callq	box_thunk
	jmp	.Lcp_BB451_16
.Lcp_BB451_18:
	movq	%rdx, %r13
	callq	free_thunk
	jmp	.Lcp_BB451_19
.Lcp_BB451_21:
	movq	%rdx, %r13
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB451_22
.Lcp_func_end451:
	.size	op_COLD_BINARY_OP_FLOOR_DIV_FLOAT, .Lcp_func_end451-op_COLD_BINARY_OP_FLOOR_DIV_FLOAT
	.cfi_endproc
	.type	op_COLD_BINARY_OP_MOD_FLOAT,@function
op_COLD_BINARY_OP_MOD_FLOAT:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$32, %rsp
	.cfi_def_cfa_offset 48
	.cfi_offset %rbp, -16
	movq	-16(%r14), %r8
	movq	-8(%r14), %r9
	movl	%r8d, %ebp
	andl	$3, %ebp
	cmpq	$2, %rbp
	je	.Lcp_BB452_3
	testb	$1, %r8b
	je	.Lcp_BB452_23
	movq	%r8, %rax
	andq	$-4, %rax
	leaq	cp_type_float(%rip), %rcx
	cmpq	%rcx, 8(%rax)
	jne	.Lcp_BB452_23
.Lcp_BB452_3:
	movabsq	$-2882303761517117440, %rax
	movl	%r9d, %ebx
	andl	$3, %ebx
	cmpq	$2, %rbx
	jne	.Lcp_BB452_4
	movq	%r9, %rcx
	rolq	$60, %rcx
	addq	%rax, %rcx
	movq	%rcx, %xmm0
	jmp	.Lcp_BB452_7
.Lcp_BB452_4:
	testb	$1, %r9b
	je	.Lcp_BB452_23
	movq	%r9, %rcx
	andq	$-4, %rcx
	leaq	cp_type_float(%rip), %rdx
	cmpq	%rdx, 8(%rcx)
	jne	.Lcp_BB452_23
	movq	16(%rcx), %xmm0
.Lcp_BB452_7:
	xorpd	%xmm1, %xmm1
	ucomisd	%xmm1, %xmm0
	jne	.Lcp_BB452_8
	jnp	.Lcp_BB452_23
.Lcp_BB452_8:
	movq	%r8, %rcx
	cmpl	$2, %ebp
	jne	.Lcp_BB452_10
	rolq	$60, %rcx
	addq	%rax, %rcx
	movq	%rcx, %xmm0
.Lcp_BB452_11:
	cmpl	$2, %ebx
	movq	%r15, 24(%rsp)
	movq	%r8, 16(%rsp)
	movq	%r13, 8(%rsp)
	movq	%rdi, %r15
	movq	%r9, %r13
	jne	.Lcp_BB452_13
	movq	%r9, %rcx
	rolq	$60, %rcx
	addq	%rax, %rcx
	movq	%rcx, %xmm1
.Lcp_BB452_14:
	movq	%r12, %rdi
	callq	cp_float_modulo@PLT
	movq	%xmm0, %rcx
	movabsq	$2882303761517117440, %rax
	addq	%rcx, %rax
	rolq	$4, %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$2, %ecx
	jne	.Lcp_BB452_15
.Lcp_BB452_16:
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	cmpl	$1, %ebx
	movq	%r15, %rdi
	movq	8(%rsp), %rdx
	movq	24(%rsp), %r15
	movq	16(%rsp), %rcx
	jne	.Lcp_BB452_19
	movq	%r13, %rax
	movq	%r13, %rsi
	andq	$-4, %rsi
	decl	(%rsi)
	je	.Lcp_BB452_18
.Lcp_BB452_19:
	cmpl	$1, %ebp
	jne	.Lcp_BB452_22
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB452_21
.Lcp_BB452_22:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rdx, %r13
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*%rax
.Lcp_BB452_23:
	.cfi_def_cfa_offset 48
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_BINARY_OP
.Lcp_BB452_10:
	.cfi_def_cfa_offset 48
	andq	$-4, %rcx
	movq	16(%rcx), %xmm0
	jmp	.Lcp_BB452_11
.Lcp_BB452_13:
	movq	%r9, %rax
	andq	$-4, %rax
	movq	16(%rax), %xmm1
	jmp	.Lcp_BB452_14
.Lcp_BB452_15:
	callq	box_thunk
	jmp	.Lcp_BB452_16
.Lcp_BB452_18:
	movq	%rdx, %r13
	callq	free_thunk
	jmp	.Lcp_BB452_19
.Lcp_BB452_21:
	movq	%rdx, %r13
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB452_22
.Lcp_func_end452:
	.size	op_COLD_BINARY_OP_MOD_FLOAT, .Lcp_func_end452-op_COLD_BINARY_OP_MOD_FLOAT
	.cfi_endproc
	.type	op_COLD_BINARY_OP_POW_FLOAT,@function
op_COLD_BINARY_OP_POW_FLOAT:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$32, %rsp
	.cfi_def_cfa_offset 48
	.cfi_offset %rbp, -16
	movq	-16(%r14), %rdx
	movq	-8(%r14), %r8
	movl	%edx, %ebx
	andl	$3, %ebx
	cmpq	$2, %rbx
	je	.Lcp_BB453_3
	testb	$1, %dl
	je	.Lcp_BB453_15
	movq	%rdx, %rax
	andq	$-4, %rax
	leaq	cp_type_float(%rip), %rcx
	cmpq	%rcx, 8(%rax)
	jne	.Lcp_BB453_15
.Lcp_BB453_3:
	movl	%r8d, %ebp
	andl	$3, %ebp
	cmpq	$2, %rbp
	je	.Lcp_BB453_6
	testb	$1, %r8b
	je	.Lcp_BB453_15
	movq	%r8, %rax
	andq	$-4, %rax
	leaq	cp_type_float(%rip), %rcx
	cmpq	%rcx, 8(%rax)
	jne	.Lcp_BB453_15
.Lcp_BB453_6:
	movabsq	$-2882303761517117440, %rax
	movq	%rdx, %rcx
	cmpl	$2, %ebx
	jne	.Lcp_BB453_8
	rolq	$60, %rcx
	addq	%rax, %rcx
	movq	%rcx, %xmm0
.Lcp_BB453_9:
	xorpd	%xmm1, %xmm1
	ucomisd	%xmm1, %xmm0
	jbe	.Lcp_BB453_15
	cmpl	$2, %ebp
	movq	%r15, 8(%rsp)
	movq	%r8, 24(%rsp)
	movq	%rsi, 16(%rsp)
	movq	%r13, %r15
	movq	%rdx, %r13
	jne	.Lcp_BB453_12
	movq	%r8, %rcx
	rolq	$60, %rcx
	addq	%rax, %rcx
	movq	%rcx, %xmm1
.Lcp_BB453_13:
	movq	%r12, %rdi
	callq	cp_float_power@PLT
	movapd	%xmm0, %xmm1
	subsd	%xmm0, %xmm1
	xorpd	%xmm2, %xmm2
	ucomisd	%xmm2, %xmm1
	jne	.Lcp_BB453_14
	jp	.Lcp_BB453_14
	movq	%xmm0, %rcx
	movabsq	$2882303761517117440, %rax
	addq	%rcx, %rax
	rolq	$4, %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$2, %ecx
	movq	%r13, %rcx
	movq	%r15, %r13
	movq	8(%rsp), %r15
	jne	.Lcp_BB453_17
.Lcp_BB453_18:
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	cmpl	$1, %ebp
	movq	24(%rsp), %rax
	jne	.Lcp_BB453_21
	movq	%rax, %rdx
	andq	$-4, %rdx
	decl	(%rdx)
	je	.Lcp_BB453_20
.Lcp_BB453_21:
	cmpl	$1, %ebx
	jne	.Lcp_BB453_24
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB453_23
.Lcp_BB453_24:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB453_8:
	.cfi_def_cfa_offset 48
	andq	$-4, %rcx
	movq	16(%rcx), %xmm0
	jmp	.Lcp_BB453_9
.Lcp_BB453_12:
	movq	%r8, %rax
	andq	$-4, %rax
	movq	16(%rax), %xmm1
	jmp	.Lcp_BB453_13
.Lcp_BB453_14:
	leaq	cp_handlers(%rip), %rdi
	movq	%r15, %r13
	movq	8(%rsp), %r15
	movq	16(%rsp), %rsi
.Lcp_BB453_15:
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_BINARY_OP
.Lcp_BB453_17:
	.cfi_def_cfa_offset 48
	callq	box_thunk
	jmp	.Lcp_BB453_18
.Lcp_BB453_20:
	callq	free_thunk
	jmp	.Lcp_BB453_21
.Lcp_BB453_23:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB453_24
.Lcp_func_end453:
	.size	op_COLD_BINARY_OP_POW_FLOAT, .Lcp_func_end453-op_COLD_BINARY_OP_POW_FLOAT
	.cfi_endproc
	.type	op_COLD_BINARY_OP_POW_FLOAT_INT,@function
op_COLD_BINARY_OP_POW_FLOAT_INT:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movq	%r12, %r9
	movabsq	$2882303761517117440, %r8
	movq	-16(%r14), %rbp
	movq	-8(%r14), %rax
	movl	%ebp, %ebx
	andl	$3, %ebx
	cmpq	$2, %rbx
	jne	.Lcp_BB454_1
	testb	$3, %al
	jne	.Lcp_BB454_3
	movq	%rbp, %rcx
	rolq	$60, %rcx
	movabsq	$8070450532247928831, %rdx
	andq	%rcx, %rdx
	cmpq	%r8, %rdx
	je	.Lcp_BB454_3
	movabsq	$-2882303761517117440, %rdx
	addq	%rdx, %rcx
	movq	%rcx, %xmm0
	jmp	.Lcp_BB454_10
.Lcp_BB454_1:
	testb	$1, %bpl
	je	.Lcp_BB454_3
	movq	%rbp, %rcx
	andq	$-4, %rcx
	leaq	cp_type_float(%rip), %rdx
	cmpq	%rdx, 8(%rcx)
	jne	.Lcp_BB454_3
	testb	$3, %al
	jne	.Lcp_BB454_3
	movsd	16(%rcx), %xmm0
	xorpd	%xmm1, %xmm1
	ucomisd	%xmm1, %xmm0
	jne	.Lcp_BB454_10
	jnp	.Lcp_BB454_3
.Lcp_BB454_10:
	movq	%rsi, 8(%rsp)
	sarq	$2, %rax
	xorps	%xmm1, %xmm1
	cvtsi2sd	%rax, %xmm1
	movq	%r9, %r12
	movq	%r9, %rdi
	callq	cp_float_power@PLT
	movapd	%xmm0, %xmm1
	subsd	%xmm0, %xmm1
	xorpd	%xmm2, %xmm2
	ucomisd	%xmm2, %xmm1
	jne	.Lcp_BB454_11
	jp	.Lcp_BB454_11
	movq	%xmm0, %rax
	movabsq	$2882303761517117440, %rcx
	addq	%rcx, %rax
	rolq	$4, %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$2, %ecx
	jne	.Lcp_BB454_13
.Lcp_BB454_14:
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	cmpl	$1, %ebx
	jne	.Lcp_BB454_17
	movq	%rbp, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB454_16
.Lcp_BB454_17:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB454_3:
	.cfi_def_cfa_offset 32
	movq	%r9, %r12
	jmp	.Lcp_BB454_4
.Lcp_BB454_11:
	leaq	cp_handlers(%rip), %rdi
	movq	8(%rsp), %rsi
.Lcp_BB454_4:
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_BINARY_OP
.Lcp_BB454_13:
	.cfi_def_cfa_offset 32
	callq	box_thunk
	jmp	.Lcp_BB454_14
.Lcp_BB454_16:
	movq	%rbp, %rax
	callq	free_thunk
	jmp	.Lcp_BB454_17
.Lcp_func_end454:
	.size	op_COLD_BINARY_OP_POW_FLOAT_INT, .Lcp_func_end454-op_COLD_BINARY_OP_POW_FLOAT_INT
	.cfi_endproc
	.type	op_COLD_COMPARE_OP_LT_FLOAT,@function
op_COLD_COMPARE_OP_LT_FLOAT:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	movl	%ecx, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	je	.Lcp_BB455_3
	testb	$1, %cl
	je	op_COMPARE_OP
	movq	%rcx, %rdx
	andq	$-4, %rdx
	leaq	cp_type_float(%rip), %r9
	cmpq	%r9, 8(%rdx)
	jne	op_COMPARE_OP
.Lcp_BB455_3:
	movl	%eax, %r9d
	andl	$3, %r9d
	cmpq	$2, %r9
	je	.Lcp_BB455_6
	testb	$1, %al
	je	op_COMPARE_OP
	movq	%rax, %rdx
	andq	$-4, %rdx
	leaq	cp_type_float(%rip), %r10
	cmpq	%r10, 8(%rdx)
	jne	op_COMPARE_OP
.Lcp_BB455_6:
	movabsq	$-2882303761517117440, %rsi
	movq	%rcx, %rdx
	cmpl	$2, %r8d
	jne	.Lcp_BB455_8
	rolq	$60, %rdx
	addq	%rsi, %rdx
	movq	%rdx, %xmm0
.Lcp_BB455_9:
	leaq	-8(%r14), %rdx
	cmpl	$2, %r9d
	jne	.Lcp_BB455_11
	rolq	$60, %rax
	addq	%rsi, %rax
	movq	%rax, %xmm1
	ucomisd	%xmm0, %xmm1
	leaq	cp_true(%rip), %rax
	leaq	cp_false(%rip), %rsi
	cmovaq	%rax, %rsi
	addq	$3, %rsi
	movq	%rsi, -16(%r14)
.Lcp_BB455_14:
	cmpl	$1, %r8d
	jne	.Lcp_BB455_17
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB455_16
.Lcp_BB455_17:
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rdx, %r14
	jmpq	*%rax
.Lcp_BB455_8:
	andq	$-4, %rdx
	movq	16(%rdx), %xmm0
	jmp	.Lcp_BB455_9
.Lcp_BB455_11:
	movq	%rax, %rsi
	andq	$-4, %rsi
	movsd	16(%rsi), %xmm1
	ucomisd	%xmm0, %xmm1
	leaq	cp_true(%rip), %r10
	leaq	cp_false(%rip), %r11
	cmovaq	%r10, %r11
	addq	$3, %r11
	movq	%r11, -16(%r14)
	cmpl	$1, %r9d
	jne	.Lcp_BB455_14
	decl	(%rsi)
	jne	.Lcp_BB455_14
	movq	%rdx, %r14
	callq	free_thunk
	jmp	.Lcp_BB455_14
.Lcp_BB455_16:
	movq	%rdx, %r14
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB455_17
.Lcp_func_end455:
	.size	op_COLD_COMPARE_OP_LT_FLOAT, .Lcp_func_end455-op_COLD_COMPARE_OP_LT_FLOAT
	.cfi_endproc
	.type	op_COLD_COMPARE_OP_LT_FLOAT_INT,@function
op_COLD_COMPARE_OP_LT_FLOAT_INT:
	.cfi_startproc
	movq	-16(%r14), %rax
	movq	-8(%r14), %rdx
	movl	%eax, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	je	.Lcp_BB456_3
	testb	$1, %al
	je	op_COMPARE_OP
	movq	%rax, %rcx
	andq	$-4, %rcx
	leaq	cp_type_float(%rip), %r9
	cmpq	%r9, 8(%rcx)
	jne	op_COMPARE_OP
.Lcp_BB456_3:
	testb	$3, %dl
	jne	op_COMPARE_OP
	movabsq	$-36028797018963969, %rcx
	addq	%rdx, %rcx
	movabsq	$-72057594037927938, %r9
	cmpq	%r9, %rcx
	jbe	op_COMPARE_OP
	leaq	-8(%r14), %rcx
	cmpl	$2, %r8d
	jne	.Lcp_BB456_7
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rsi
	addq	%rax, %rsi
	sarq	$2, %rdx
	cvtsi2sd	%rdx, %xmm0
	movq	%rsi, %xmm1
	ucomisd	%xmm1, %xmm0
	leaq	cp_true(%rip), %rax
	leaq	cp_false(%rip), %rdx
	cmovaq	%rax, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
.Lcp_BB456_10:
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB456_7:
	movq	%rax, %rsi
	andq	$-4, %rsi
	sarq	$2, %rdx
	cvtsi2sd	%rdx, %xmm0
	ucomisd	16(%rsi), %xmm0
	leaq	cp_true(%rip), %rdx
	leaq	cp_false(%rip), %r9
	cmovaq	%rdx, %r9
	addq	$3, %r9
	movq	%r9, -16(%r14)
	cmpl	$1, %r8d
	jne	.Lcp_BB456_10
	decl	(%rsi)
	jne	.Lcp_BB456_10
	movq	%rcx, %r14
	callq	free_thunk
	jmp	.Lcp_BB456_10
.Lcp_func_end456:
	.size	op_COLD_COMPARE_OP_LT_FLOAT_INT, .Lcp_func_end456-op_COLD_COMPARE_OP_LT_FLOAT_INT
	.cfi_endproc
	.type	op_COLD_COMPARE_OP_LT_INT_FLOAT,@function
op_COLD_COMPARE_OP_LT_INT_FLOAT:
	.cfi_startproc
	movq	%r14, %rcx
	movq	-16(%r14), %rdx
	testb	$3, %dl
	jne	.Lcp_BB457_11
	movq	-8(%rcx), %rax
	leaq	-8(%rcx), %r14
	movl	%eax, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	jne	.Lcp_BB457_2
	movabsq	$-36028797018963969, %r8
	addq	%rdx, %r8
	movabsq	$-72057594037927937, %r9
	cmpq	%r9, %r8
	jb	.Lcp_BB457_11
	sarq	$2, %rdx
	cvtsi2sd	%rdx, %xmm0
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rdx
	addq	%rax, %rdx
	movq	%rdx, %xmm1
	ucomisd	%xmm0, %xmm1
	leaq	cp_true(%rip), %rax
	leaq	cp_false(%rip), %rdx
	cmovaq	%rax, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%rcx)
	jmp	.Lcp_BB457_10
.Lcp_BB457_2:
	testb	$1, %al
	je	.Lcp_BB457_11
	movq	%rax, %r9
	andq	$-4, %r9
	leaq	cp_type_float(%rip), %r10
	cmpq	%r10, 8(%r9)
	jne	.Lcp_BB457_11
	movabsq	$-36028797018963969, %r10
	addq	%rdx, %r10
	movabsq	$-72057594037927937, %r11
	cmpq	%r11, %r10
	jb	.Lcp_BB457_11
	sarq	$2, %rdx
	cvtsi2sd	%rdx, %xmm0
	movsd	16(%r9), %xmm1
	ucomisd	%xmm0, %xmm1
	leaq	cp_true(%rip), %rdx
	leaq	cp_false(%rip), %rsi
	cmovaq	%rdx, %rsi
	addq	$3, %rsi
	movq	%rsi, -16(%rcx)
	cmpl	$1, %r8d
	jne	.Lcp_BB457_10
	decl	(%r9)
	je	.Lcp_BB457_7
.Lcp_BB457_10:
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB457_11:
	movq	%rcx, %r14
	jmp	op_COMPARE_OP
.Lcp_BB457_7:
	callq	free_thunk
	jmp	.Lcp_BB457_10
.Lcp_func_end457:
	.size	op_COLD_COMPARE_OP_LT_INT_FLOAT, .Lcp_func_end457-op_COLD_COMPARE_OP_LT_INT_FLOAT
	.cfi_endproc
	.type	op_COLD_COMPARE_OP_LE_FLOAT,@function
op_COLD_COMPARE_OP_LE_FLOAT:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	movl	%ecx, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	je	.Lcp_BB458_3
	testb	$1, %cl
	je	op_COMPARE_OP
	movq	%rcx, %rdx
	andq	$-4, %rdx
	leaq	cp_type_float(%rip), %r9
	cmpq	%r9, 8(%rdx)
	jne	op_COMPARE_OP
.Lcp_BB458_3:
	movl	%eax, %r9d
	andl	$3, %r9d
	cmpq	$2, %r9
	je	.Lcp_BB458_6
	testb	$1, %al
	je	op_COMPARE_OP
	movq	%rax, %rdx
	andq	$-4, %rdx
	leaq	cp_type_float(%rip), %r10
	cmpq	%r10, 8(%rdx)
	jne	op_COMPARE_OP
.Lcp_BB458_6:
	movabsq	$-2882303761517117440, %rsi
	movq	%rcx, %rdx
	cmpl	$2, %r8d
	jne	.Lcp_BB458_8
	rolq	$60, %rdx
	addq	%rsi, %rdx
	movq	%rdx, %xmm0
.Lcp_BB458_9:
	leaq	-8(%r14), %rdx
	cmpl	$2, %r9d
	jne	.Lcp_BB458_11
	rolq	$60, %rax
	addq	%rsi, %rax
	movq	%rax, %xmm1
	ucomisd	%xmm0, %xmm1
	leaq	cp_true(%rip), %rax
	leaq	cp_false(%rip), %rsi
	cmovaeq	%rax, %rsi
	addq	$3, %rsi
	movq	%rsi, -16(%r14)
.Lcp_BB458_14:
	cmpl	$1, %r8d
	jne	.Lcp_BB458_17
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB458_16
.Lcp_BB458_17:
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rdx, %r14
	jmpq	*%rax
.Lcp_BB458_8:
	andq	$-4, %rdx
	movq	16(%rdx), %xmm0
	jmp	.Lcp_BB458_9
.Lcp_BB458_11:
	movq	%rax, %rsi
	andq	$-4, %rsi
	movsd	16(%rsi), %xmm1
	ucomisd	%xmm0, %xmm1
	leaq	cp_true(%rip), %r10
	leaq	cp_false(%rip), %r11
	cmovaeq	%r10, %r11
	addq	$3, %r11
	movq	%r11, -16(%r14)
	cmpl	$1, %r9d
	jne	.Lcp_BB458_14
	decl	(%rsi)
	jne	.Lcp_BB458_14
	movq	%rdx, %r14
	callq	free_thunk
	jmp	.Lcp_BB458_14
.Lcp_BB458_16:
	movq	%rdx, %r14
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB458_17
.Lcp_func_end458:
	.size	op_COLD_COMPARE_OP_LE_FLOAT, .Lcp_func_end458-op_COLD_COMPARE_OP_LE_FLOAT
	.cfi_endproc
	.type	op_COLD_COMPARE_OP_LE_FLOAT_INT,@function
op_COLD_COMPARE_OP_LE_FLOAT_INT:
	.cfi_startproc
	movq	-16(%r14), %rax
	movq	-8(%r14), %rdx
	movl	%eax, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	je	.Lcp_BB459_3
	testb	$1, %al
	je	op_COMPARE_OP
	movq	%rax, %rcx
	andq	$-4, %rcx
	leaq	cp_type_float(%rip), %r9
	cmpq	%r9, 8(%rcx)
	jne	op_COMPARE_OP
.Lcp_BB459_3:
	testb	$3, %dl
	jne	op_COMPARE_OP
	movabsq	$-36028797018963969, %rcx
	addq	%rdx, %rcx
	movabsq	$-72057594037927938, %r9
	cmpq	%r9, %rcx
	jbe	op_COMPARE_OP
	leaq	-8(%r14), %rcx
	cmpl	$2, %r8d
	jne	.Lcp_BB459_7
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rsi
	addq	%rax, %rsi
	movq	%rsi, %xmm0
	sarq	$2, %rdx
	cvtsi2sd	%rdx, %xmm1
	ucomisd	%xmm0, %xmm1
	leaq	cp_true(%rip), %rax
	leaq	cp_false(%rip), %rdx
	cmovaeq	%rax, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
.Lcp_BB459_10:
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB459_7:
	movq	%rax, %rsi
	sarq	$2, %rdx
	cvtsi2sd	%rdx, %xmm0
	andq	$-4, %rsi
	ucomisd	16(%rsi), %xmm0
	leaq	cp_true(%rip), %rdx
	leaq	cp_false(%rip), %r9
	cmovaeq	%rdx, %r9
	addq	$3, %r9
	movq	%r9, -16(%r14)
	cmpl	$1, %r8d
	jne	.Lcp_BB459_10
	decl	(%rsi)
	jne	.Lcp_BB459_10
	movq	%rcx, %r14
	callq	free_thunk
	jmp	.Lcp_BB459_10
.Lcp_func_end459:
	.size	op_COLD_COMPARE_OP_LE_FLOAT_INT, .Lcp_func_end459-op_COLD_COMPARE_OP_LE_FLOAT_INT
	.cfi_endproc
	.type	op_COLD_COMPARE_OP_LE_INT_FLOAT,@function
op_COLD_COMPARE_OP_LE_INT_FLOAT:
	.cfi_startproc
	movq	%r14, %rcx
	movq	-16(%r14), %rdx
	testb	$3, %dl
	jne	.Lcp_BB460_11
	movq	-8(%rcx), %rax
	leaq	-8(%rcx), %r14
	movl	%eax, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	jne	.Lcp_BB460_2
	movabsq	$-36028797018963969, %r8
	addq	%rdx, %r8
	movabsq	$-72057594037927937, %r9
	cmpq	%r9, %r8
	jb	.Lcp_BB460_11
	sarq	$2, %rdx
	cvtsi2sd	%rdx, %xmm0
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rdx
	addq	%rax, %rdx
	movq	%rdx, %xmm1
	ucomisd	%xmm0, %xmm1
	leaq	cp_true(%rip), %rax
	leaq	cp_false(%rip), %rdx
	cmovaeq	%rax, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%rcx)
	jmp	.Lcp_BB460_10
.Lcp_BB460_2:
	testb	$1, %al
	je	.Lcp_BB460_11
	movq	%rax, %r9
	andq	$-4, %r9
	leaq	cp_type_float(%rip), %r10
	cmpq	%r10, 8(%r9)
	jne	.Lcp_BB460_11
	movabsq	$-36028797018963969, %r10
	addq	%rdx, %r10
	movabsq	$-72057594037927937, %r11
	cmpq	%r11, %r10
	jb	.Lcp_BB460_11
	sarq	$2, %rdx
	cvtsi2sd	%rdx, %xmm0
	movsd	16(%r9), %xmm1
	ucomisd	%xmm0, %xmm1
	leaq	cp_true(%rip), %rdx
	leaq	cp_false(%rip), %rsi
	cmovaeq	%rdx, %rsi
	addq	$3, %rsi
	movq	%rsi, -16(%rcx)
	cmpl	$1, %r8d
	jne	.Lcp_BB460_10
	decl	(%r9)
	je	.Lcp_BB460_7
.Lcp_BB460_10:
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB460_11:
	movq	%rcx, %r14
	jmp	op_COMPARE_OP
.Lcp_BB460_7:
	callq	free_thunk
	jmp	.Lcp_BB460_10
.Lcp_func_end460:
	.size	op_COLD_COMPARE_OP_LE_INT_FLOAT, .Lcp_func_end460-op_COLD_COMPARE_OP_LE_INT_FLOAT
	.cfi_endproc
	.type	op_COLD_COMPARE_OP_EQ_FLOAT,@function
op_COLD_COMPARE_OP_EQ_FLOAT:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	movl	%ecx, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	je	.Lcp_BB461_3
	testb	$1, %cl
	je	op_COMPARE_OP
	movq	%rcx, %rdx
	andq	$-4, %rdx
	leaq	cp_type_float(%rip), %r9
	cmpq	%r9, 8(%rdx)
	jne	op_COMPARE_OP
.Lcp_BB461_3:
	movl	%eax, %r9d
	andl	$3, %r9d
	cmpq	$2, %r9
	je	.Lcp_BB461_6
	testb	$1, %al
	je	op_COMPARE_OP
	movq	%rax, %rdx
	andq	$-4, %rdx
	leaq	cp_type_float(%rip), %r10
	cmpq	%r10, 8(%rdx)
	jne	op_COMPARE_OP
.Lcp_BB461_6:
	movabsq	$-2882303761517117440, %rsi
	movq	%rcx, %rdx
	cmpl	$2, %r8d
	jne	.Lcp_BB461_8
	rolq	$60, %rdx
	addq	%rsi, %rdx
	movq	%rdx, %xmm0
.Lcp_BB461_9:
	leaq	-8(%r14), %rdx
	cmpl	$2, %r9d
	jne	.Lcp_BB461_11
	rolq	$60, %rax
	addq	%rsi, %rax
	movq	%rax, %xmm1
	ucomisd	%xmm1, %xmm0
	leaq	cp_false(%rip), %rax
	leaq	cp_true(%rip), %rsi
	cmovneq	%rax, %rsi
	cmovpq	%rax, %rsi
	addq	$3, %rsi
	movq	%rsi, -16(%r14)
.Lcp_BB461_14:
	cmpl	$1, %r8d
	jne	.Lcp_BB461_17
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB461_16
.Lcp_BB461_17:
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rdx, %r14
	jmpq	*%rax
.Lcp_BB461_8:
	andq	$-4, %rdx
	movq	16(%rdx), %xmm0
	jmp	.Lcp_BB461_9
.Lcp_BB461_11:
	movq	%rax, %rsi
	andq	$-4, %rsi
	ucomisd	16(%rsi), %xmm0
	leaq	cp_false(%rip), %r10
	leaq	cp_true(%rip), %r11
	cmovneq	%r10, %r11
	cmovpq	%r10, %r11
	addq	$3, %r11
	movq	%r11, -16(%r14)
	cmpl	$1, %r9d
	jne	.Lcp_BB461_14
	decl	(%rsi)
	jne	.Lcp_BB461_14
	movq	%rdx, %r14
	callq	free_thunk
	jmp	.Lcp_BB461_14
.Lcp_BB461_16:
	movq	%rdx, %r14
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB461_17
.Lcp_func_end461:
	.size	op_COLD_COMPARE_OP_EQ_FLOAT, .Lcp_func_end461-op_COLD_COMPARE_OP_EQ_FLOAT
	.cfi_endproc
	.type	op_COLD_COMPARE_OP_EQ_FLOAT_INT,@function
op_COLD_COMPARE_OP_EQ_FLOAT_INT:
	.cfi_startproc
	movq	-16(%r14), %rax
	movq	-8(%r14), %r8
	movl	%eax, %edx
	andl	$3, %edx
	cmpq	$2, %rdx
	je	.Lcp_BB462_3
	testb	$1, %al
	je	op_COMPARE_OP
	movq	%rax, %rcx
	andq	$-4, %rcx
	leaq	cp_type_float(%rip), %r9
	cmpq	%r9, 8(%rcx)
	jne	op_COMPARE_OP
.Lcp_BB462_3:
	testb	$3, %r8b
	jne	op_COMPARE_OP
	movabsq	$-36028797018963969, %rcx
	addq	%r8, %rcx
	movabsq	$-72057594037927938, %r9
	cmpq	%r9, %rcx
	jbe	op_COMPARE_OP
	leaq	-8(%r14), %rcx
	cmpl	$2, %edx
	jne	.Lcp_BB462_7
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rdx
	addq	%rax, %rdx
	movq	%rdx, %xmm0
	sarq	$2, %r8
	cvtsi2sd	%r8, %xmm1
	ucomisd	%xmm1, %xmm0
	leaq	cp_false(%rip), %rax
	leaq	cp_true(%rip), %rdx
	cmovneq	%rax, %rdx
	cmovpq	%rax, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
.Lcp_BB462_10:
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB462_7:
	movq	%rax, %rsi
	sarq	$2, %r8
	cvtsi2sd	%r8, %xmm0
	andq	$-4, %rsi
	ucomisd	16(%rsi), %xmm0
	leaq	cp_false(%rip), %r8
	leaq	cp_true(%rip), %r9
	cmovneq	%r8, %r9
	cmovpq	%r8, %r9
	addq	$3, %r9
	movq	%r9, -16(%r14)
	cmpl	$1, %edx
	jne	.Lcp_BB462_10
	decl	(%rsi)
	jne	.Lcp_BB462_10
	movq	%rcx, %r14
	callq	free_thunk
	jmp	.Lcp_BB462_10
.Lcp_func_end462:
	.size	op_COLD_COMPARE_OP_EQ_FLOAT_INT, .Lcp_func_end462-op_COLD_COMPARE_OP_EQ_FLOAT_INT
	.cfi_endproc
	.type	op_COLD_COMPARE_OP_EQ_INT_FLOAT,@function
op_COLD_COMPARE_OP_EQ_INT_FLOAT:
	.cfi_startproc
	movq	%r14, %rcx
	movq	-16(%r14), %rdx
	testb	$3, %dl
	jne	.Lcp_BB463_11
	movq	-8(%rcx), %rax
	leaq	-8(%rcx), %r14
	movl	%eax, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	jne	.Lcp_BB463_2
	movabsq	$-36028797018963969, %r8
	addq	%rdx, %r8
	movabsq	$-72057594037927937, %r9
	cmpq	%r9, %r8
	jb	.Lcp_BB463_11
	sarq	$2, %rdx
	cvtsi2sd	%rdx, %xmm0
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rdx
	addq	%rax, %rdx
	movq	%rdx, %xmm1
	ucomisd	%xmm0, %xmm1
	leaq	cp_false(%rip), %rax
	leaq	cp_true(%rip), %rdx
	cmovneq	%rax, %rdx
	cmovpq	%rax, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%rcx)
	jmp	.Lcp_BB463_10
.Lcp_BB463_2:
	testb	$1, %al
	je	.Lcp_BB463_11
	movq	%rax, %r9
	andq	$-4, %r9
	leaq	cp_type_float(%rip), %r10
	cmpq	%r10, 8(%r9)
	jne	.Lcp_BB463_11
	movabsq	$-36028797018963969, %r10
	addq	%rdx, %r10
	movabsq	$-72057594037927937, %r11
	cmpq	%r11, %r10
	jb	.Lcp_BB463_11
	sarq	$2, %rdx
	cvtsi2sd	%rdx, %xmm0
	ucomisd	16(%r9), %xmm0
	leaq	cp_false(%rip), %rdx
	leaq	cp_true(%rip), %rsi
	cmovneq	%rdx, %rsi
	cmovpq	%rdx, %rsi
	addq	$3, %rsi
	movq	%rsi, -16(%rcx)
	cmpl	$1, %r8d
	jne	.Lcp_BB463_10
	decl	(%r9)
	je	.Lcp_BB463_7
.Lcp_BB463_10:
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB463_11:
	movq	%rcx, %r14
	jmp	op_COMPARE_OP
.Lcp_BB463_7:
	callq	free_thunk
	jmp	.Lcp_BB463_10
.Lcp_func_end463:
	.size	op_COLD_COMPARE_OP_EQ_INT_FLOAT, .Lcp_func_end463-op_COLD_COMPARE_OP_EQ_INT_FLOAT
	.cfi_endproc
	.type	op_COLD_COMPARE_OP_NE_FLOAT,@function
op_COLD_COMPARE_OP_NE_FLOAT:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	movl	%ecx, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	je	.Lcp_BB464_3
	testb	$1, %cl
	je	op_COMPARE_OP
	movq	%rcx, %rdx
	andq	$-4, %rdx
	leaq	cp_type_float(%rip), %r9
	cmpq	%r9, 8(%rdx)
	jne	op_COMPARE_OP
.Lcp_BB464_3:
	movl	%eax, %r9d
	andl	$3, %r9d
	cmpq	$2, %r9
	je	.Lcp_BB464_6
	testb	$1, %al
	je	op_COMPARE_OP
	movq	%rax, %rdx
	andq	$-4, %rdx
	leaq	cp_type_float(%rip), %r10
	cmpq	%r10, 8(%rdx)
	jne	op_COMPARE_OP
.Lcp_BB464_6:
	movabsq	$-2882303761517117440, %rsi
	movq	%rcx, %rdx
	cmpl	$2, %r8d
	jne	.Lcp_BB464_8
	rolq	$60, %rdx
	addq	%rsi, %rdx
	movq	%rdx, %xmm0
.Lcp_BB464_9:
	leaq	-8(%r14), %rdx
	cmpl	$2, %r9d
	jne	.Lcp_BB464_11
	rolq	$60, %rax
	addq	%rsi, %rax
	movq	%rax, %xmm1
	ucomisd	%xmm1, %xmm0
	leaq	cp_true(%rip), %rax
	leaq	cp_false(%rip), %rsi
	cmovneq	%rax, %rsi
	cmovpq	%rax, %rsi
	addq	$3, %rsi
	movq	%rsi, -16(%r14)
.Lcp_BB464_14:
	cmpl	$1, %r8d
	jne	.Lcp_BB464_17
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB464_16
.Lcp_BB464_17:
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rdx, %r14
	jmpq	*%rax
.Lcp_BB464_8:
	andq	$-4, %rdx
	movq	16(%rdx), %xmm0
	jmp	.Lcp_BB464_9
.Lcp_BB464_11:
	movq	%rax, %rsi
	andq	$-4, %rsi
	ucomisd	16(%rsi), %xmm0
	leaq	cp_true(%rip), %r10
	leaq	cp_false(%rip), %r11
	cmovneq	%r10, %r11
	cmovpq	%r10, %r11
	addq	$3, %r11
	movq	%r11, -16(%r14)
	cmpl	$1, %r9d
	jne	.Lcp_BB464_14
	decl	(%rsi)
	jne	.Lcp_BB464_14
	movq	%rdx, %r14
	callq	free_thunk
	jmp	.Lcp_BB464_14
.Lcp_BB464_16:
	movq	%rdx, %r14
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB464_17
.Lcp_func_end464:
	.size	op_COLD_COMPARE_OP_NE_FLOAT, .Lcp_func_end464-op_COLD_COMPARE_OP_NE_FLOAT
	.cfi_endproc
	.type	op_COLD_COMPARE_OP_NE_FLOAT_INT,@function
op_COLD_COMPARE_OP_NE_FLOAT_INT:
	.cfi_startproc
	movq	-16(%r14), %rax
	movq	-8(%r14), %r8
	movl	%eax, %edx
	andl	$3, %edx
	cmpq	$2, %rdx
	je	.Lcp_BB465_3
	testb	$1, %al
	je	op_COMPARE_OP
	movq	%rax, %rcx
	andq	$-4, %rcx
	leaq	cp_type_float(%rip), %r9
	cmpq	%r9, 8(%rcx)
	jne	op_COMPARE_OP
.Lcp_BB465_3:
	testb	$3, %r8b
	jne	op_COMPARE_OP
	movabsq	$-36028797018963969, %rcx
	addq	%r8, %rcx
	movabsq	$-72057594037927938, %r9
	cmpq	%r9, %rcx
	jbe	op_COMPARE_OP
	leaq	-8(%r14), %rcx
	cmpl	$2, %edx
	jne	.Lcp_BB465_7
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rdx
	addq	%rax, %rdx
	movq	%rdx, %xmm0
	sarq	$2, %r8
	cvtsi2sd	%r8, %xmm1
	ucomisd	%xmm1, %xmm0
	leaq	cp_true(%rip), %rax
	leaq	cp_false(%rip), %rdx
	cmovneq	%rax, %rdx
	cmovpq	%rax, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
.Lcp_BB465_10:
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB465_7:
	movq	%rax, %rsi
	sarq	$2, %r8
	cvtsi2sd	%r8, %xmm0
	andq	$-4, %rsi
	ucomisd	16(%rsi), %xmm0
	leaq	cp_true(%rip), %r8
	leaq	cp_false(%rip), %r9
	cmovneq	%r8, %r9
	cmovpq	%r8, %r9
	addq	$3, %r9
	movq	%r9, -16(%r14)
	cmpl	$1, %edx
	jne	.Lcp_BB465_10
	decl	(%rsi)
	jne	.Lcp_BB465_10
	movq	%rcx, %r14
	callq	free_thunk
	jmp	.Lcp_BB465_10
.Lcp_func_end465:
	.size	op_COLD_COMPARE_OP_NE_FLOAT_INT, .Lcp_func_end465-op_COLD_COMPARE_OP_NE_FLOAT_INT
	.cfi_endproc
	.type	op_COLD_COMPARE_OP_NE_INT_FLOAT,@function
op_COLD_COMPARE_OP_NE_INT_FLOAT:
	.cfi_startproc
	movq	%r14, %rcx
	movq	-16(%r14), %rdx
	testb	$3, %dl
	jne	.Lcp_BB466_11
	movq	-8(%rcx), %rax
	leaq	-8(%rcx), %r14
	movl	%eax, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	jne	.Lcp_BB466_2
	movabsq	$-36028797018963969, %r8
	addq	%rdx, %r8
	movabsq	$-72057594037927937, %r9
	cmpq	%r9, %r8
	jb	.Lcp_BB466_11
	sarq	$2, %rdx
	cvtsi2sd	%rdx, %xmm0
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rdx
	addq	%rax, %rdx
	movq	%rdx, %xmm1
	ucomisd	%xmm0, %xmm1
	leaq	cp_true(%rip), %rax
	leaq	cp_false(%rip), %rdx
	cmovneq	%rax, %rdx
	cmovpq	%rax, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%rcx)
	jmp	.Lcp_BB466_10
.Lcp_BB466_2:
	testb	$1, %al
	je	.Lcp_BB466_11
	movq	%rax, %r9
	andq	$-4, %r9
	leaq	cp_type_float(%rip), %r10
	cmpq	%r10, 8(%r9)
	jne	.Lcp_BB466_11
	movabsq	$-36028797018963969, %r10
	addq	%rdx, %r10
	movabsq	$-72057594037927937, %r11
	cmpq	%r11, %r10
	jb	.Lcp_BB466_11
	sarq	$2, %rdx
	cvtsi2sd	%rdx, %xmm0
	ucomisd	16(%r9), %xmm0
	leaq	cp_true(%rip), %rdx
	leaq	cp_false(%rip), %rsi
	cmovneq	%rdx, %rsi
	cmovpq	%rdx, %rsi
	addq	$3, %rsi
	movq	%rsi, -16(%rcx)
	cmpl	$1, %r8d
	jne	.Lcp_BB466_10
	decl	(%r9)
	je	.Lcp_BB466_7
.Lcp_BB466_10:
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB466_11:
	movq	%rcx, %r14
	jmp	op_COMPARE_OP
.Lcp_BB466_7:
	callq	free_thunk
	jmp	.Lcp_BB466_10
.Lcp_func_end466:
	.size	op_COLD_COMPARE_OP_NE_INT_FLOAT, .Lcp_func_end466-op_COLD_COMPARE_OP_NE_INT_FLOAT
	.cfi_endproc
	.type	op_COLD_COMPARE_OP_GT_FLOAT,@function
op_COLD_COMPARE_OP_GT_FLOAT:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	movl	%ecx, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	je	.Lcp_BB467_3
	testb	$1, %cl
	je	op_COMPARE_OP
	movq	%rcx, %rdx
	andq	$-4, %rdx
	leaq	cp_type_float(%rip), %r9
	cmpq	%r9, 8(%rdx)
	jne	op_COMPARE_OP
.Lcp_BB467_3:
	movl	%eax, %r9d
	andl	$3, %r9d
	cmpq	$2, %r9
	je	.Lcp_BB467_6
	testb	$1, %al
	je	op_COMPARE_OP
	movq	%rax, %rdx
	andq	$-4, %rdx
	leaq	cp_type_float(%rip), %r10
	cmpq	%r10, 8(%rdx)
	jne	op_COMPARE_OP
.Lcp_BB467_6:
	movabsq	$-2882303761517117440, %rsi
	movq	%rcx, %rdx
	cmpl	$2, %r8d
	jne	.Lcp_BB467_8
	rolq	$60, %rdx
	addq	%rsi, %rdx
	movq	%rdx, %xmm0
.Lcp_BB467_9:
	leaq	-8(%r14), %rdx
	cmpl	$2, %r9d
	jne	.Lcp_BB467_11
	rolq	$60, %rax
	addq	%rsi, %rax
	movq	%rax, %xmm1
	ucomisd	%xmm1, %xmm0
	leaq	cp_true(%rip), %rax
	leaq	cp_false(%rip), %rsi
	cmovaq	%rax, %rsi
	addq	$3, %rsi
	movq	%rsi, -16(%r14)
.Lcp_BB467_14:
	cmpl	$1, %r8d
	jne	.Lcp_BB467_17
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB467_16
.Lcp_BB467_17:
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rdx, %r14
	jmpq	*%rax
.Lcp_BB467_8:
	andq	$-4, %rdx
	movq	16(%rdx), %xmm0
	jmp	.Lcp_BB467_9
.Lcp_BB467_11:
	movq	%rax, %rsi
	andq	$-4, %rsi
	ucomisd	16(%rsi), %xmm0
	leaq	cp_true(%rip), %r10
	leaq	cp_false(%rip), %r11
	cmovaq	%r10, %r11
	addq	$3, %r11
	movq	%r11, -16(%r14)
	cmpl	$1, %r9d
	jne	.Lcp_BB467_14
	decl	(%rsi)
	jne	.Lcp_BB467_14
	movq	%rdx, %r14
	callq	free_thunk
	jmp	.Lcp_BB467_14
.Lcp_BB467_16:
	movq	%rdx, %r14
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB467_17
.Lcp_func_end467:
	.size	op_COLD_COMPARE_OP_GT_FLOAT, .Lcp_func_end467-op_COLD_COMPARE_OP_GT_FLOAT
	.cfi_endproc
	.type	op_COLD_COMPARE_OP_GT_FLOAT_INT,@function
op_COLD_COMPARE_OP_GT_FLOAT_INT:
	.cfi_startproc
	movq	-16(%r14), %rax
	movq	-8(%r14), %rdx
	movl	%eax, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	je	.Lcp_BB468_3
	testb	$1, %al
	je	op_COMPARE_OP
	movq	%rax, %rcx
	andq	$-4, %rcx
	leaq	cp_type_float(%rip), %r9
	cmpq	%r9, 8(%rcx)
	jne	op_COMPARE_OP
.Lcp_BB468_3:
	testb	$3, %dl
	jne	op_COMPARE_OP
	movabsq	$-36028797018963969, %rcx
	addq	%rdx, %rcx
	movabsq	$-72057594037927938, %r9
	cmpq	%r9, %rcx
	jbe	op_COMPARE_OP
	leaq	-8(%r14), %rcx
	cmpl	$2, %r8d
	jne	.Lcp_BB468_7
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rsi
	addq	%rax, %rsi
	sarq	$2, %rdx
	cvtsi2sd	%rdx, %xmm0
	movq	%rsi, %xmm1
	ucomisd	%xmm0, %xmm1
	leaq	cp_true(%rip), %rax
	leaq	cp_false(%rip), %rdx
	cmovaq	%rax, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
.Lcp_BB468_10:
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB468_7:
	movq	%rax, %rsi
	andq	$-4, %rsi
	sarq	$2, %rdx
	cvtsi2sd	%rdx, %xmm0
	movsd	16(%rsi), %xmm1
	ucomisd	%xmm0, %xmm1
	leaq	cp_true(%rip), %rdx
	leaq	cp_false(%rip), %r9
	cmovaq	%rdx, %r9
	addq	$3, %r9
	movq	%r9, -16(%r14)
	cmpl	$1, %r8d
	jne	.Lcp_BB468_10
	decl	(%rsi)
	jne	.Lcp_BB468_10
	movq	%rcx, %r14
	callq	free_thunk
	jmp	.Lcp_BB468_10
.Lcp_func_end468:
	.size	op_COLD_COMPARE_OP_GT_FLOAT_INT, .Lcp_func_end468-op_COLD_COMPARE_OP_GT_FLOAT_INT
	.cfi_endproc
	.type	op_COLD_COMPARE_OP_GT_INT_FLOAT,@function
op_COLD_COMPARE_OP_GT_INT_FLOAT:
	.cfi_startproc
	movq	%r14, %rcx
	movq	-16(%r14), %rdx
	testb	$3, %dl
	jne	.Lcp_BB469_11
	movq	-8(%rcx), %rax
	leaq	-8(%rcx), %r14
	movl	%eax, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	jne	.Lcp_BB469_2
	movabsq	$-36028797018963969, %r8
	addq	%rdx, %r8
	movabsq	$-72057594037927937, %r9
	cmpq	%r9, %r8
	jb	.Lcp_BB469_11
	sarq	$2, %rdx
	cvtsi2sd	%rdx, %xmm0
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rdx
	addq	%rax, %rdx
	movq	%rdx, %xmm1
	ucomisd	%xmm1, %xmm0
	leaq	cp_true(%rip), %rax
	leaq	cp_false(%rip), %rdx
	cmovaq	%rax, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%rcx)
	jmp	.Lcp_BB469_10
.Lcp_BB469_2:
	testb	$1, %al
	je	.Lcp_BB469_11
	movq	%rax, %r9
	andq	$-4, %r9
	leaq	cp_type_float(%rip), %r10
	cmpq	%r10, 8(%r9)
	jne	.Lcp_BB469_11
	movabsq	$-36028797018963969, %r10
	addq	%rdx, %r10
	movabsq	$-72057594037927937, %r11
	cmpq	%r11, %r10
	jb	.Lcp_BB469_11
	sarq	$2, %rdx
	cvtsi2sd	%rdx, %xmm0
	ucomisd	16(%r9), %xmm0
	leaq	cp_true(%rip), %rdx
	leaq	cp_false(%rip), %rsi
	cmovaq	%rdx, %rsi
	addq	$3, %rsi
	movq	%rsi, -16(%rcx)
	cmpl	$1, %r8d
	jne	.Lcp_BB469_10
	decl	(%r9)
	je	.Lcp_BB469_7
.Lcp_BB469_10:
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB469_11:
	movq	%rcx, %r14
	jmp	op_COMPARE_OP
.Lcp_BB469_7:
	callq	free_thunk
	jmp	.Lcp_BB469_10
.Lcp_func_end469:
	.size	op_COLD_COMPARE_OP_GT_INT_FLOAT, .Lcp_func_end469-op_COLD_COMPARE_OP_GT_INT_FLOAT
	.cfi_endproc
	.type	op_COLD_COMPARE_OP_GE_FLOAT,@function
op_COLD_COMPARE_OP_GE_FLOAT:
	.cfi_startproc
	movq	-16(%r14), %rcx
	movq	-8(%r14), %rax
	movl	%ecx, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	je	.Lcp_BB470_3
	testb	$1, %cl
	je	op_COMPARE_OP
	movq	%rcx, %rdx
	andq	$-4, %rdx
	leaq	cp_type_float(%rip), %r9
	cmpq	%r9, 8(%rdx)
	jne	op_COMPARE_OP
.Lcp_BB470_3:
	movl	%eax, %r9d
	andl	$3, %r9d
	cmpq	$2, %r9
	je	.Lcp_BB470_6
	testb	$1, %al
	je	op_COMPARE_OP
	movq	%rax, %rdx
	andq	$-4, %rdx
	leaq	cp_type_float(%rip), %r10
	cmpq	%r10, 8(%rdx)
	jne	op_COMPARE_OP
.Lcp_BB470_6:
	movabsq	$-2882303761517117440, %rsi
	movq	%rcx, %rdx
	cmpl	$2, %r8d
	jne	.Lcp_BB470_8
	rolq	$60, %rdx
	addq	%rsi, %rdx
	movq	%rdx, %xmm0
.Lcp_BB470_9:
	leaq	-8(%r14), %rdx
	cmpl	$2, %r9d
	jne	.Lcp_BB470_11
	rolq	$60, %rax
	addq	%rsi, %rax
	movq	%rax, %xmm1
	ucomisd	%xmm1, %xmm0
	leaq	cp_true(%rip), %rax
	leaq	cp_false(%rip), %rsi
	cmovaeq	%rax, %rsi
	addq	$3, %rsi
	movq	%rsi, -16(%r14)
.Lcp_BB470_14:
	cmpl	$1, %r8d
	jne	.Lcp_BB470_17
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB470_16
.Lcp_BB470_17:
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rdx, %r14
	jmpq	*%rax
.Lcp_BB470_8:
	andq	$-4, %rdx
	movq	16(%rdx), %xmm0
	jmp	.Lcp_BB470_9
.Lcp_BB470_11:
	movq	%rax, %rsi
	andq	$-4, %rsi
	ucomisd	16(%rsi), %xmm0
	leaq	cp_true(%rip), %r10
	leaq	cp_false(%rip), %r11
	cmovaeq	%r10, %r11
	addq	$3, %r11
	movq	%r11, -16(%r14)
	cmpl	$1, %r9d
	jne	.Lcp_BB470_14
	decl	(%rsi)
	jne	.Lcp_BB470_14
	movq	%rdx, %r14
	callq	free_thunk
	jmp	.Lcp_BB470_14
.Lcp_BB470_16:
	movq	%rdx, %r14
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB470_17
.Lcp_func_end470:
	.size	op_COLD_COMPARE_OP_GE_FLOAT, .Lcp_func_end470-op_COLD_COMPARE_OP_GE_FLOAT
	.cfi_endproc
	.type	op_COLD_COMPARE_OP_GE_FLOAT_INT,@function
op_COLD_COMPARE_OP_GE_FLOAT_INT:
	.cfi_startproc
	movq	-16(%r14), %rax
	movq	-8(%r14), %rdx
	movl	%eax, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	je	.Lcp_BB471_3
	testb	$1, %al
	je	op_COMPARE_OP
	movq	%rax, %rcx
	andq	$-4, %rcx
	leaq	cp_type_float(%rip), %r9
	cmpq	%r9, 8(%rcx)
	jne	op_COMPARE_OP
.Lcp_BB471_3:
	testb	$3, %dl
	jne	op_COMPARE_OP
	movabsq	$-36028797018963969, %rcx
	addq	%rdx, %rcx
	movabsq	$-72057594037927938, %r9
	cmpq	%r9, %rcx
	jbe	op_COMPARE_OP
	leaq	-8(%r14), %rcx
	cmpl	$2, %r8d
	jne	.Lcp_BB471_7
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rsi
	addq	%rax, %rsi
	movq	%rsi, %xmm0
	sarq	$2, %rdx
	cvtsi2sd	%rdx, %xmm1
	ucomisd	%xmm1, %xmm0
	leaq	cp_true(%rip), %rax
	leaq	cp_false(%rip), %rdx
	cmovaeq	%rax, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%r14)
.Lcp_BB471_10:
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB471_7:
	movq	%rax, %rsi
	andq	$-4, %rsi
	movsd	16(%rsi), %xmm0
	sarq	$2, %rdx
	cvtsi2sd	%rdx, %xmm1
	ucomisd	%xmm1, %xmm0
	leaq	cp_true(%rip), %rdx
	leaq	cp_false(%rip), %r9
	cmovaeq	%rdx, %r9
	addq	$3, %r9
	movq	%r9, -16(%r14)
	cmpl	$1, %r8d
	jne	.Lcp_BB471_10
	decl	(%rsi)
	jne	.Lcp_BB471_10
	movq	%rcx, %r14
	callq	free_thunk
	jmp	.Lcp_BB471_10
.Lcp_func_end471:
	.size	op_COLD_COMPARE_OP_GE_FLOAT_INT, .Lcp_func_end471-op_COLD_COMPARE_OP_GE_FLOAT_INT
	.cfi_endproc
	.type	op_COLD_COMPARE_OP_GE_INT_FLOAT,@function
op_COLD_COMPARE_OP_GE_INT_FLOAT:
	.cfi_startproc
	movq	%r14, %rcx
	movq	-16(%r14), %rdx
	testb	$3, %dl
	jne	.Lcp_BB472_11
	movq	-8(%rcx), %rax
	leaq	-8(%rcx), %r14
	movl	%eax, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	jne	.Lcp_BB472_2
	movabsq	$-36028797018963969, %r8
	addq	%rdx, %r8
	movabsq	$-72057594037927937, %r9
	cmpq	%r9, %r8
	jb	.Lcp_BB472_11
	sarq	$2, %rdx
	cvtsi2sd	%rdx, %xmm0
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rdx
	addq	%rax, %rdx
	movq	%rdx, %xmm1
	ucomisd	%xmm1, %xmm0
	leaq	cp_true(%rip), %rax
	leaq	cp_false(%rip), %rdx
	cmovaeq	%rax, %rdx
	addq	$3, %rdx
	movq	%rdx, -16(%rcx)
	jmp	.Lcp_BB472_10
.Lcp_BB472_2:
	testb	$1, %al
	je	.Lcp_BB472_11
	movq	%rax, %r9
	andq	$-4, %r9
	leaq	cp_type_float(%rip), %r10
	cmpq	%r10, 8(%r9)
	jne	.Lcp_BB472_11
	movabsq	$-36028797018963969, %r10
	addq	%rdx, %r10
	movabsq	$-72057594037927937, %r11
	cmpq	%r11, %r10
	jb	.Lcp_BB472_11
	sarq	$2, %rdx
	cvtsi2sd	%rdx, %xmm0
	ucomisd	16(%r9), %xmm0
	leaq	cp_true(%rip), %rdx
	leaq	cp_false(%rip), %rsi
	cmovaeq	%rdx, %rsi
	addq	$3, %rsi
	movq	%rsi, -16(%rcx)
	cmpl	$1, %r8d
	jne	.Lcp_BB472_10
	decl	(%r9)
	je	.Lcp_BB472_7
.Lcp_BB472_10:
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB472_11:
	movq	%rcx, %r14
	jmp	op_COMPARE_OP
.Lcp_BB472_7:
	callq	free_thunk
	jmp	.Lcp_BB472_10
.Lcp_func_end472:
	.size	op_COLD_COMPARE_OP_GE_INT_FLOAT, .Lcp_func_end472-op_COLD_COMPARE_OP_GE_INT_FLOAT
	.cfi_endproc
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.Lcp_CPI473_0:
	.quad	0x8000000000000000
	.quad	0x8000000000000000
	.section	.text.unlikely.,"ax",@progbits
	.type	op_COLD_UNARY_NEGATIVE_FLOAT,@function
op_COLD_UNARY_NEGATIVE_FLOAT:
	.cfi_startproc
	movq	-8(%r14), %rcx
	movl	%ecx, %edx
	andl	$3, %edx
	cmpq	$2, %rdx
	jne	.Lcp_BB473_1
	movq	%rcx, %rax
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rsi
	addq	%rax, %rsi
	movq	%rsi, %xmm0
	jmp	.Lcp_BB473_6
.Lcp_BB473_1:
	testb	$1, %cl
	je	op_UNARY_NEGATIVE
	movq	%rcx, %rax
	andq	$-4, %rax
	leaq	cp_type_float(%rip), %r8
	cmpq	%r8, 8(%rax)
	jne	.Lcp_BB473_3
	movq	16(%rax), %xmm0
.Lcp_BB473_6:
	pxor	.Lcp_CPI473_0(%rip), %xmm0
	movq	%xmm0, %rsi
	movabsq	$2882303761517117440, %rax
	addq	%rsi, %rax
	rolq	$4, %rax
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$2, %esi
	jne	.Lcp_BB473_7
.Lcp_BB473_8:
	movq	%rax, -8(%r14)
	cmpl	$1, %edx
	jne	.Lcp_BB473_11
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB473_10
.Lcp_BB473_11:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB473_7:
	callq	box_thunk
	jmp	.Lcp_BB473_8
.Lcp_BB473_10:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB473_11
.Lcp_BB473_3:
	jmp	op_UNARY_NEGATIVE
.Lcp_func_end473:
	.size	op_COLD_UNARY_NEGATIVE_FLOAT, .Lcp_func_end473-op_COLD_UNARY_NEGATIVE_FLOAT
	.cfi_endproc
	.type	op_COLD_STORE_SUBSCR_ARRAY_DOUBLE,@function
op_COLD_STORE_SUBSCR_ARRAY_DOUBLE:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$1, %al
	je	op_STORE_SUBSCR
	movq	%rax, %rdx
	andq	$-4, %rdx
	leaq	cp_type_array(%rip), %rcx
	cmpq	%rcx, 8(%rdx)
	jne	op_STORE_SUBSCR
	movq	-8(%r14), %r9
	testb	$3, %r9b
	jne	op_STORE_SUBSCR
	cmpb	$100, 24(%rdx)
	jne	op_STORE_SUBSCR
	movq	-24(%r14), %rcx
	movl	%ecx, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	jne	.Lcp_BB474_5
	sarq	$2, %r9
	cmpq	16(%rdx), %r9
	jae	op_STORE_SUBSCR
	movq	%rcx, %r10
	rolq	$60, %r10
	movabsq	$-2882303761517117440, %rsi
	addq	%r10, %rsi
	jmp	.Lcp_BB474_12
.Lcp_BB474_5:
	testb	$1, %cl
	je	op_STORE_SUBSCR
	movq	%rcx, %r10
	andq	$-4, %r10
	leaq	cp_type_float(%rip), %r11
	cmpq	%r11, 8(%r10)
	jne	op_STORE_SUBSCR
	sarq	$2, %r9
	cmpq	16(%rdx), %r9
	jae	.Lcp_BB474_8
	movq	16(%r10), %rsi
.Lcp_BB474_12:
	addq	$-24, %r14
	movq	32(%rdx), %r10
	movq	%rsi, (%r10,%r9,8)
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$1, %esi
	jne	.Lcp_BB474_15
	decl	(%rdx)
	je	.Lcp_BB474_14
.Lcp_BB474_15:
	cmpl	$1, %r8d
	jne	.Lcp_BB474_18
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB474_17
.Lcp_BB474_18:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB474_8:
	jmp	op_STORE_SUBSCR
.Lcp_BB474_14:
	callq	free_thunk
	jmp	.Lcp_BB474_15
.Lcp_BB474_17:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB474_18
.Lcp_func_end474:
	.size	op_COLD_STORE_SUBSCR_ARRAY_DOUBLE, .Lcp_func_end474-op_COLD_STORE_SUBSCR_ARRAY_DOUBLE
	.cfi_endproc
	.type	op_COLD_STORE_SUBSCR_ARRAY_DOUBLE_BACKWARDS,@function
op_COLD_STORE_SUBSCR_ARRAY_DOUBLE_BACKWARDS:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$1, %al
	je	op_STORE_SUBSCR
	movq	%rax, %rdx
	andq	$-4, %rdx
	leaq	cp_type_array(%rip), %rcx
	cmpq	%rcx, 8(%rdx)
	jne	op_STORE_SUBSCR
	movq	-8(%r14), %r9
	testb	$3, %r9b
	jne	op_STORE_SUBSCR
	cmpb	$100, 24(%rdx)
	jne	op_STORE_SUBSCR
	movq	-24(%r14), %rcx
	movl	%ecx, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	je	.Lcp_BB475_7
	testb	$1, %cl
	je	op_STORE_SUBSCR
	movq	%rcx, %r10
	andq	$-4, %r10
	leaq	cp_type_float(%rip), %r11
	cmpq	%r11, 8(%r10)
	jne	op_STORE_SUBSCR
.Lcp_BB475_7:
	testq	%r9, %r9
	jns	op_STORE_SUBSCR
	movq	%r9, %r11
	sarq	$2, %r11
	movq	16(%rdx), %r10
	addq	%r10, %r11
	jae	op_STORE_SUBSCR
	leaq	(%r9,%r10,4), %rsi
	cmpl	$2, %r8d
	jne	.Lcp_BB475_11
	movq	%rcx, %r10
	rolq	$60, %r10
	movabsq	$-2882303761517117440, %r9
	addq	%r10, %r9
.Lcp_BB475_12:
	addq	$-24, %r14
	movq	32(%rdx), %r10
	movq	%r9, (%r10,%rsi,2)
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$1, %esi
	jne	.Lcp_BB475_15
	decl	(%rdx)
	je	.Lcp_BB475_14
.Lcp_BB475_15:
	cmpl	$1, %r8d
	jne	.Lcp_BB475_18
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB475_17
.Lcp_BB475_18:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB475_11:
	movq	%rcx, %r9
	andq	$-4, %r9
	movq	16(%r9), %r9
	jmp	.Lcp_BB475_12
.Lcp_BB475_14:
	callq	free_thunk
	jmp	.Lcp_BB475_15
.Lcp_BB475_17:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB475_18
.Lcp_func_end475:
	.size	op_COLD_STORE_SUBSCR_ARRAY_DOUBLE_BACKWARDS, .Lcp_func_end475-op_COLD_STORE_SUBSCR_ARRAY_DOUBLE_BACKWARDS
	.cfi_endproc
	.type	op_COLD_CALL_FUNCTION_EXACT,@function
op_COLD_CALL_FUNCTION_EXACT:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movl	%esi, %eax
	shrl	$10, %eax
	movq	%rax, %rcx
	notq	%rcx
	movq	(%r14,%rcx,8), %r8
	testb	$1, %r8b
	je	.Lcp_BB476_26
	movq	%r8, %r9
	andq	$-4, %r9
	leaq	cp_type_function(%rip), %rcx
	cmpq	%rcx, 8(%r9)
	jne	.Lcp_BB476_26
	movq	$-2, %rdx
	subq	%rax, %rdx
	cmpq	$3, (%r14,%rdx,8)
	jne	.Lcp_BB476_26
	movl	8(%r15), %ecx
	cmpl	%ecx, 56(%r9)
	jne	.Lcp_BB476_26
	movl	%eax, %r10d
	shll	$3, %r10d
	movq	%r14, %rcx
	subq	%r10, %rcx
	movl	40(%r13), %ebx
	movq	16(%r9), %r11
	andq	$-4, %r11
	movl	64(%r11), %r10d
	movl	68(%r11), %r11d
	movq	%rcx, %rbp
	testb	$1, %bl
	je	.Lcp_BB476_6
	movq	56(%r13), %rbp
.Lcp_BB476_6:
	leaq	(,%r10,8), %r10
	addq	%rbp, %r10
	leaq	(%r10,%r11,8), %r10
	addq	$64, %r10
	cmpq	24(%r12), %r10
	ja	.Lcp_BB476_26
	movl	36(%r13), %r10d
	cmpl	20(%r12), %r10d
	jae	.Lcp_BB476_26
	leaq	(%r14,%rdx,8), %rdx
	movq	%r15, 16(%r13)
	subq	%r13, %rdx
	addq	$-64, %rdx
	shrq	$3, %rdx
	movl	%edx, 32(%r13)
	movl	$5, 44(%r13)
	movl	%r8d, %edx
	notl	%edx
	testb	$3, %dl
	je	.Lcp_BB476_9
.Lcp_BB476_12:
	movq	%r8, %rdx
.Lcp_BB476_13:
	movq	%rcx, %rsi
	testb	$1, %bl
	je	.Lcp_BB476_15
	movq	56(%r13), %rsi
.Lcp_BB476_15:
	testq	%rax, %rax
	je	.Lcp_BB476_23
	xorl	%edi, %edi
.Lcp_BB476_17:
	movq	(%rcx,%rdi,8), %r8
	movl	%r8d, %ebx
	notl	%ebx
	testb	$3, %bl
	je	.Lcp_BB476_18
.Lcp_BB476_21:
	movq	%r8, %r9
.Lcp_BB476_22:
	movq	%r9, (%rsi,%rdi,8)
	incq	%rdi
	cmpq	%rdi, %rax
	jne	.Lcp_BB476_17
	jmp	.Lcp_BB476_23
.Lcp_BB476_18:
	movl	$3, %r9d
	cmpq	$3, %r8
	je	.Lcp_BB476_22
	movq	%r8, %r9
	andq	$-4, %r9
	testb	$1, 4(%r9)
	jne	.Lcp_BB476_21
	incl	(%r9)
	andq	$-3, %r8
	jmp	.Lcp_BB476_21
.Lcp_BB476_23:
	movq	%rdx, %rcx
	andq	$-4, %rcx
	movq	16(%rcx), %rdi
	andq	$-4, %rdi
	movl	64(%rdi), %ecx
	cmpl	%ecx, %eax
	jae	.Lcp_BB476_25
.Lcp_BB476_24:
	movq	$3, (%rsi,%rax,8)
	incq	%rax
	cmpl	%eax, %ecx
	jne	.Lcp_BB476_24
.Lcp_BB476_25:
	leaq	(%rsi,%rcx,8), %rax
	movq	%rdi, (%rax)
	movq	%r13, 8(%rax)
	movq	16(%rdi), %r15
	movq	%r15, 16(%rax)
	movq	%rdx, 24(%rax)
	xorl	%edx, %edx
	movl	%edx, 32(%rax)
	movl	36(%r13), %edi
	incl	%edi
	movl	%edi, 36(%rax)
	movl	%edx, 40(%rax)
	movq	$0, 48(%rax)
	leaq	(%rsi,%rcx,8), %r14
	addq	$64, %r14
	movq	%rax, (%r12)
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r13
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB476_26:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_CALL
.Lcp_BB476_9:
	.cfi_def_cfa_offset 16
	movl	$3, %edx
	cmpq	$3, %r8
	je	.Lcp_BB476_13
	testb	$1, 4(%r9)
	jne	.Lcp_BB476_12
	incl	(%r9)
	andq	$-3, %r8
	jmp	.Lcp_BB476_12
.Lcp_func_end476:
	.size	op_COLD_CALL_FUNCTION_EXACT, .Lcp_func_end476-op_COLD_CALL_FUNCTION_EXACT
	.cfi_endproc
	.type	op_COLD_CALL_METHOD_EXACT,@function
op_COLD_CALL_METHOD_EXACT:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movl	%esi, %eax
	shrl	$10, %eax
	movq	$-2, %r9
	subq	%rax, %r9
	movq	(%r14,%r9,8), %rcx
	cmpq	$3, %rcx
	je	.Lcp_BB477_31
	movl	%ecx, %edx
	andl	$1, %edx
	je	.Lcp_BB477_31
	movq	%rcx, %r8
	andq	$-4, %r8
	leaq	cp_type_function(%rip), %rdx
	cmpq	%rdx, 8(%r8)
	jne	.Lcp_BB477_31
	movl	8(%r15), %edx
	cmpl	%edx, 56(%r8)
	jne	.Lcp_BB477_31
	movl	%eax, %r10d
	shll	$3, %r10d
	movq	%r14, %rdx
	subq	%r10, %rdx
	movl	40(%r13), %ebx
	movq	16(%r8), %r11
	andq	$-4, %r11
	movl	64(%r11), %r10d
	movl	68(%r11), %r11d
	movq	%rdx, %rbp
	testb	$1, %bl
	je	.Lcp_BB477_6
	movq	56(%r13), %rbp
.Lcp_BB477_6:
	leaq	(,%r10,8), %r10
	addq	%rbp, %r10
	leaq	(%r10,%r11,8), %r10
	addq	$64, %r10
	cmpq	24(%r12), %r10
	ja	.Lcp_BB477_31
	movl	36(%r13), %r10d
	cmpl	20(%r12), %r10d
	jae	.Lcp_BB477_31
	movq	%rax, %rsi
	notq	%rsi
	leaq	(%r14,%r9,8), %rdi
	movq	(%r14,%rsi,8), %rsi
	movq	%r15, 16(%r13)
	subq	%r13, %rdi
	addq	$-64, %rdi
	shrq	$3, %rdi
	movl	%edi, 32(%r13)
	movl	$5, 44(%r13)
	movl	%ecx, %edi
	notl	%edi
	testb	$3, %dil
	je	.Lcp_BB477_9
.Lcp_BB477_11:
	movl	%esi, %edi
	notl	%edi
	testb	$3, %dil
	je	.Lcp_BB477_12
.Lcp_BB477_15:
	movq	%rsi, %rdi
.Lcp_BB477_16:
	testb	$1, %bl
	jne	.Lcp_BB477_18
	leaq	-8(%rdx), %rsi
	jmp	.Lcp_BB477_19
.Lcp_BB477_18:
	movq	56(%r13), %rsi
.Lcp_BB477_19:
	movq	%rdi, (%rsi)
	testq	%rax, %rax
	je	.Lcp_BB477_27
	xorl	%edi, %edi
.Lcp_BB477_21:
	movq	(%rdx,%rdi,8), %r8
	movl	%r8d, %ebx
	notl	%ebx
	testb	$3, %bl
	je	.Lcp_BB477_22
.Lcp_BB477_25:
	movq	%r8, %r9
.Lcp_BB477_26:
	movq	%r9, 8(%rsi,%rdi,8)
	incq	%rdi
	cmpq	%rdi, %rax
	jne	.Lcp_BB477_21
	jmp	.Lcp_BB477_27
.Lcp_BB477_22:
	movl	$3, %r9d
	cmpq	$3, %r8
	je	.Lcp_BB477_26
	movq	%r8, %r9
	andq	$-4, %r9
	testb	$1, 4(%r9)
	jne	.Lcp_BB477_25
	incl	(%r9)
	andq	$-3, %r8
	jmp	.Lcp_BB477_25
.Lcp_BB477_27:
	movq	%rcx, %rdx
	andq	$-4, %rdx
	movq	16(%rdx), %rdi
	andq	$-4, %rdi
	movl	64(%rdi), %edx
	leal	1(%rax), %ebx
	cmpl	%edx, %ebx
	jae	.Lcp_BB477_30
	incq	%rax
.Lcp_BB477_29:
	movq	$3, (%rsi,%rax,8)
	incq	%rax
	cmpl	%eax, %edx
	jne	.Lcp_BB477_29
.Lcp_BB477_30:
	leaq	(%rsi,%rdx,8), %rax
	movq	%rdi, (%rax)
	movq	%r13, 8(%rax)
	movq	16(%rdi), %r15
	movq	%r15, 16(%rax)
	movq	%rcx, 24(%rax)
	xorl	%ecx, %ecx
	movl	%ecx, 32(%rax)
	movl	36(%r13), %edi
	incl	%edi
	movl	%edi, 36(%rax)
	movl	%ecx, 40(%rax)
	movq	$0, 48(%rax)
	leaq	(%rsi,%rdx,8), %r14
	addq	$64, %r14
	movq	%rax, (%r12)
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r13
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB477_31:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_CALL
.Lcp_BB477_9:
	.cfi_def_cfa_offset 16
	testb	$1, 4(%r8)
	jne	.Lcp_BB477_11
	incl	(%r8)
	andq	$-3, %rcx
	jmp	.Lcp_BB477_11
.Lcp_BB477_12:
	movl	$3, %edi
	cmpq	$3, %rsi
	je	.Lcp_BB477_16
	movq	%rsi, %rdi
	andq	$-4, %rdi
	testb	$1, 4(%rdi)
	jne	.Lcp_BB477_15
	incl	(%rdi)
	andq	$-3, %rsi
	jmp	.Lcp_BB477_15
.Lcp_func_end477:
	.size	op_COLD_CALL_METHOD_EXACT, .Lcp_func_end477-op_COLD_CALL_METHOD_EXACT
	.cfi_endproc
	.type	op_COLD_CALL_FUNCTION_DEFAULTS_1,@function
op_COLD_CALL_FUNCTION_DEFAULTS_1:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movl	%esi, %ecx
	shrl	$10, %ecx
	movq	$-2, %r10
	subq	%rcx, %r10
	cmpq	$3, (%r14,%r10,8)
	jne	.Lcp_BB478_16
	movq	%rcx, %rax
	notq	%rax
	movq	(%r14,%rax,8), %r8
	testb	$1, %r8b
	je	.Lcp_BB478_16
	movq	%r8, %r9
	andq	$-4, %r9
	leaq	cp_type_function(%rip), %rax
	cmpq	%rax, 8(%r9)
	jne	.Lcp_BB478_16
	movl	8(%r15), %eax
	cmpl	%eax, 56(%r9)
	jne	.Lcp_BB478_16
	movq	48(%r9), %rax
	cmpq	$3, %rax
	je	.Lcp_BB478_16
	andq	$-4, %rax
	movq	16(%rax), %rdx
	testq	%rdx, %rdx
	je	.Lcp_BB478_16
	movq	%r15, (%rsp)
	movq	%rdi, 8(%rsp)
	movq	%r12, %rdi
	movl	%ecx, %ebp
	shll	$3, %ebp
	movl	40(%r13), %r15d
	movq	24(%rax,%rdx,8), %rax
	movl	%eax, %r11d
	andl	$3, %r11d
	cmpq	$1, %r11
	jne	.Lcp_BB478_8
	movq	%rax, %rdx
	andq	$-4, %rdx
	incl	(%rdx)
.Lcp_BB478_8:
	movq	%r14, %rdx
	subq	%rbp, %rdx
	movq	16(%r9), %rbx
	andq	$-4, %rbx
	movl	64(%rbx), %ebp
	movl	68(%rbx), %ebx
	movq	%rdx, %r12
	testb	$1, %r15b
	je	.Lcp_BB478_10
	movq	56(%r13), %r12
.Lcp_BB478_10:
	leaq	(%r12,%rbp,8), %r12
	leaq	(%r12,%rbx,8), %rbx
	addq	$64, %rbx
	movq	%rdi, %r12
	cmpq	24(%rdi), %rbx
	ja	.Lcp_BB478_12
	movl	36(%r13), %ebx
	cmpl	20(%r12), %ebx
	jae	.Lcp_BB478_12
	leaq	(%r14,%r10,8), %rsi
	movq	(%rsp), %rdi
	movq	%rdi, 16(%r13)
	subq	%r13, %rsi
	addq	$-64, %rsi
	shrq	$3, %rsi
	movl	%esi, 32(%r13)
	movl	$5, 44(%r13)
	movl	%r8d, %esi
	notl	%esi
	testb	$3, %sil
	je	.Lcp_BB478_18
.Lcp_BB478_21:
	movq	%r8, %rsi
.Lcp_BB478_22:
	movq	%rdx, %rdi
	testb	$1, %r15b
	je	.Lcp_BB478_24
	movq	56(%r13), %rdi
.Lcp_BB478_24:
	testq	%rcx, %rcx
	je	.Lcp_BB478_32
	xorl	%r8d, %r8d
.Lcp_BB478_26:
	movq	(%rdx,%r8,8), %r9
	movl	%r9d, %ebx
	notl	%ebx
	testb	$3, %bl
	je	.Lcp_BB478_27
.Lcp_BB478_30:
	movq	%r9, %r10
.Lcp_BB478_31:
	movq	%r10, (%rdi,%r8,8)
	incq	%r8
	cmpq	%r8, %rcx
	jne	.Lcp_BB478_26
	jmp	.Lcp_BB478_32
.Lcp_BB478_27:
	movl	$3, %r10d
	cmpq	$3, %r9
	je	.Lcp_BB478_31
	movq	%r9, %r10
	andq	$-4, %r10
	testb	$1, 4(%r10)
	jne	.Lcp_BB478_30
	incl	(%r10)
	andq	$-3, %r9
	jmp	.Lcp_BB478_30
.Lcp_BB478_32:
	movq	%rax, (%rdi,%rcx,8)
	movq	%rsi, %rax
	andq	$-4, %rax
	movq	16(%rax), %r8
	andq	$-4, %r8
	movl	64(%r8), %edx
	leal	1(%rcx), %eax
	cmpl	%edx, %eax
	jae	.Lcp_BB478_35
	leaq	1(%rcx), %rax
.Lcp_BB478_34:
	movq	$3, (%rdi,%rax,8)
	incq	%rax
	cmpl	%eax, %edx
	jne	.Lcp_BB478_34
.Lcp_BB478_35:
	leaq	(%rdi,%rdx,8), %rax
	movq	%r8, (%rax)
	movq	%r13, 8(%rax)
	movq	16(%r8), %r15
	movq	%r15, 16(%rax)
	movq	%rsi, 24(%rax)
	xorl	%ecx, %ecx
	movl	%ecx, 32(%rax)
	movl	36(%r13), %esi
	incl	%esi
	movl	%esi, 36(%rax)
	movl	%ecx, 40(%rax)
	movq	$0, 48(%rax)
	leaq	(%rdi,%rdx,8), %r14
	addq	$64, %r14
	movq	%rax, (%r12)
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r13
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB478_12:
	.cfi_def_cfa_offset 32
	cmpl	$1, %r11d
	movq	(%rsp), %r15
	jne	.Lcp_BB478_15
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB478_14
.Lcp_BB478_15:
	movq	8(%rsp), %rdi
.Lcp_BB478_16:
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_CALL
.Lcp_BB478_18:
	.cfi_def_cfa_offset 32
	movl	$3, %esi
	cmpq	$3, %r8
	je	.Lcp_BB478_22
	testb	$1, 4(%r9)
	jne	.Lcp_BB478_21
	incl	(%r9)
	andq	$-3, %r8
	jmp	.Lcp_BB478_21
.Lcp_BB478_14:
	callq	free_thunk
	jmp	.Lcp_BB478_15
.Lcp_func_end478:
	.size	op_COLD_CALL_FUNCTION_DEFAULTS_1, .Lcp_func_end478-op_COLD_CALL_FUNCTION_DEFAULTS_1
	.cfi_endproc
	.type	op_COLD_CALL_METHOD_DEFAULTS_1,@function
op_COLD_CALL_METHOD_DEFAULTS_1:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$24, %rsp
	.cfi_def_cfa_offset 40
	.cfi_offset %rbp, -16
	movl	%esi, %edx
	shrl	$10, %edx
	movq	$-2, %r11
	subq	%rdx, %r11
	movq	(%r14,%r11,8), %rcx
	cmpq	$3, %rcx
	je	.Lcp_BB479_16
	movl	%ecx, %eax
	andl	$1, %eax
	je	.Lcp_BB479_16
	movq	%rcx, %r10
	andq	$-4, %r10
	leaq	cp_type_function(%rip), %rax
	cmpq	%rax, 8(%r10)
	jne	.Lcp_BB479_16
	movl	8(%r15), %eax
	cmpl	%eax, 56(%r10)
	jne	.Lcp_BB479_16
	movq	48(%r10), %rax
	cmpq	$3, %rax
	je	.Lcp_BB479_16
	andq	$-4, %rax
	movq	16(%rax), %rbp
	testq	%rbp, %rbp
	je	.Lcp_BB479_16
	movq	%rdi, 8(%rsp)
	movq	%rsi, 16(%rsp)
	movq	%r12, %rdi
	movq	%rdx, %r8
	notq	%r8
	movq	(%r14,%r8,8), %r9
	movl	%edx, %ebx
	shll	$3, %ebx
	movl	40(%r13), %esi
	movl	%esi, 4(%rsp)
	movq	24(%rax,%rbp,8), %rax
	movl	%eax, %ebp
	andl	$3, %ebp
	cmpq	$1, %rbp
	jne	.Lcp_BB479_8
	movq	%rax, %rsi
	andq	$-4, %rsi
	incl	(%rsi)
.Lcp_BB479_8:
	movq	%r14, %r8
	subq	%rbx, %r8
	movq	16(%r10), %rsi
	andq	$-4, %rsi
	movl	64(%rsi), %ebx
	movl	68(%rsi), %esi
	movq	%r8, %r12
	testb	$1, 4(%rsp)
	je	.Lcp_BB479_10
	movq	56(%r13), %r12
.Lcp_BB479_10:
	leaq	(%r12,%rbx,8), %rbx
	leaq	(%rbx,%rsi,8), %rsi
	addq	$64, %rsi
	movq	%rdi, %r12
	cmpq	24(%rdi), %rsi
	ja	.Lcp_BB479_12
	movl	36(%r13), %esi
	cmpl	20(%r12), %esi
	jae	.Lcp_BB479_12
	leaq	(%r14,%r11,8), %rsi
	movq	%r15, 16(%r13)
	subq	%r13, %rsi
	addq	$-64, %rsi
	shrq	$3, %rsi
	movl	%esi, 32(%r13)
	movl	$5, 44(%r13)
	movl	%ecx, %esi
	notl	%esi
	testb	$3, %sil
	je	.Lcp_BB479_18
.Lcp_BB479_20:
	movl	%r9d, %esi
	notl	%esi
	testb	$3, %sil
	je	.Lcp_BB479_21
.Lcp_BB479_24:
	movq	%r9, %rdi
.Lcp_BB479_25:
	testb	$1, 4(%rsp)
	jne	.Lcp_BB479_27
	leaq	-8(%r8), %rsi
	jmp	.Lcp_BB479_28
.Lcp_BB479_27:
	movq	56(%r13), %rsi
.Lcp_BB479_28:
	movq	%rdi, (%rsi)
	testq	%rdx, %rdx
	je	.Lcp_BB479_36
	xorl	%edi, %edi
.Lcp_BB479_30:
	movq	(%r8,%rdi,8), %r9
	movl	%r9d, %ebx
	notl	%ebx
	testb	$3, %bl
	je	.Lcp_BB479_31
.Lcp_BB479_34:
	movq	%r9, %r10
.Lcp_BB479_35:
	movq	%r10, 8(%rsi,%rdi,8)
	incq	%rdi
	cmpq	%rdi, %rdx
	jne	.Lcp_BB479_30
	jmp	.Lcp_BB479_36
.Lcp_BB479_31:
	movl	$3, %r10d
	cmpq	$3, %r9
	je	.Lcp_BB479_35
	movq	%r9, %r10
	andq	$-4, %r10
	testb	$1, 4(%r10)
	jne	.Lcp_BB479_34
	incl	(%r10)
	andq	$-3, %r9
	jmp	.Lcp_BB479_34
.Lcp_BB479_36:
	movq	%rax, 8(%rsi,%rdx,8)
	leal	2(%rdx), %eax
	movq	%rcx, %rdi
	andq	$-4, %rdi
	movq	16(%rdi), %r8
	andq	$-4, %r8
	movl	64(%r8), %edi
	cmpl	%edi, %eax
	jae	.Lcp_BB479_39
	leaq	2(%rdx), %rax
.Lcp_BB479_38:
	movq	$3, (%rsi,%rax,8)
	incq	%rax
	cmpl	%eax, %edi
	jne	.Lcp_BB479_38
.Lcp_BB479_39:
	leaq	(%rsi,%rdi,8), %rax
	movq	%r8, (%rax)
	movq	%r13, 8(%rax)
	movq	16(%r8), %r15
	movq	%r15, 16(%rax)
	movq	%rcx, 24(%rax)
	xorl	%ecx, %ecx
	movl	%ecx, 32(%rax)
	movl	36(%r13), %edx
	incl	%edx
	movl	%edx, 36(%rax)
	movl	%ecx, 40(%rax)
	movq	$0, 48(%rax)
	leaq	(%rsi,%rdi,8), %r14
	addq	$64, %r14
	movq	%rax, (%r12)
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r13
	addq	$24, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB479_12:
	.cfi_def_cfa_offset 40
	cmpl	$1, %ebp
	jne	.Lcp_BB479_15
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB479_14
.Lcp_BB479_15:
	movq	8(%rsp), %rdi
	movq	16(%rsp), %rsi
.Lcp_BB479_16:
	addq	$24, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_CALL
.Lcp_BB479_18:
	.cfi_def_cfa_offset 40
	testb	$1, 4(%r10)
	jne	.Lcp_BB479_20
	incl	(%r10)
	andq	$-3, %rcx
	jmp	.Lcp_BB479_20
.Lcp_BB479_21:
	movl	$3, %edi
	cmpq	$3, %r9
	je	.Lcp_BB479_25
	movq	%r9, %rsi
	andq	$-4, %rsi
	testb	$1, 4(%rsi)
	jne	.Lcp_BB479_24
	incl	(%rsi)
	andq	$-3, %r9
	jmp	.Lcp_BB479_24
.Lcp_BB479_14:
	movq	%rdi, %r12
	callq	free_thunk
	jmp	.Lcp_BB479_15
.Lcp_func_end479:
	.size	op_COLD_CALL_METHOD_DEFAULTS_1, .Lcp_func_end479-op_COLD_CALL_METHOD_DEFAULTS_1
	.cfi_endproc
	.type	op_COLD_CALL_FUNCTION_DEFAULTS_2,@function
op_COLD_CALL_FUNCTION_DEFAULTS_2:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$32, %rsp
	.cfi_def_cfa_offset 48
	.cfi_offset %rbp, -16
	movl	%esi, %ebx
	shrl	$10, %ebx
	movl	%ebx, %edx
	movq	$-2, %r11
	subq	%rdx, %r11
	cmpq	$3, (%r14,%r11,8)
	jne	.Lcp_BB480_20
	movq	%rdx, %rax
	notq	%rax
	movq	(%r14,%rax,8), %r8
	testb	$1, %r8b
	je	.Lcp_BB480_20
	movq	%r8, %r10
	andq	$-4, %r10
	leaq	cp_type_function(%rip), %rax
	cmpq	%rax, 8(%r10)
	jne	.Lcp_BB480_20
	movl	8(%r15), %eax
	cmpl	%eax, 56(%r10)
	jne	.Lcp_BB480_20
	movq	48(%r10), %rax
	cmpq	$3, %rax
	je	.Lcp_BB480_20
	andq	$-4, %rax
	movq	16(%rax), %rcx
	cmpq	$1, %rcx
	jbe	.Lcp_BB480_20
	shll	$3, %ebx
	movl	40(%r13), %r9d
	movl	%r9d, 4(%rsp)
	movq	16(%rax,%rcx,8), %rcx
	movl	%ecx, %ebp
	andl	$3, %ebp
	cmpq	$1, %rbp
	jne	.Lcp_BB480_8
	movq	%rcx, %rax
	andq	$-4, %rax
	incl	(%rax)
	movq	48(%r10), %rax
	andq	$-4, %rax
.Lcp_BB480_8:
	movq	%rsi, 24(%rsp)
	movq	%rcx, 16(%rsp)
	movq	16(%rax), %rcx
	movq	24(%rax,%rcx,8), %rsi
	movl	%esi, %eax
	andl	$3, %eax
	cmpq	$1, %rax
	jne	.Lcp_BB480_10
	movq	%rsi, %rcx
	andq	$-4, %rcx
	incl	(%rcx)
.Lcp_BB480_10:
	movq	%rsi, 8(%rsp)
	movq	%r14, %r9
	subq	%rbx, %r9
	movq	16(%r10), %rcx
	andq	$-4, %rcx
	movl	64(%rcx), %esi
	movl	68(%rcx), %ecx
	movq	%r9, %rbx
	testb	$1, 4(%rsp)
	je	.Lcp_BB480_12
	movq	56(%r13), %rbx
.Lcp_BB480_12:
	leaq	(%rbx,%rsi,8), %rsi
	leaq	(%rsi,%rcx,8), %rcx
	addq	$64, %rcx
	cmpq	24(%r12), %rcx
	ja	.Lcp_BB480_14
	movl	36(%r13), %ecx
	cmpl	20(%r12), %ecx
	jae	.Lcp_BB480_14
	leaq	(%r14,%r11,8), %rax
	movq	%r15, 16(%r13)
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movl	$5, 44(%r13)
	movl	%r8d, %eax
	notl	%eax
	testb	$3, %al
	je	.Lcp_BB480_22
.Lcp_BB480_25:
	movq	%r8, %rsi
.Lcp_BB480_26:
	movq	%r9, %rdi
	testb	$1, 4(%rsp)
	je	.Lcp_BB480_28
	movq	56(%r13), %rdi
.Lcp_BB480_28:
	testq	%rdx, %rdx
	je	.Lcp_BB480_36
	xorl	%eax, %eax
.Lcp_BB480_30:
	movq	(%r9,%rax,8), %r8
	movl	%r8d, %ecx
	notl	%ecx
	testb	$3, %cl
	je	.Lcp_BB480_31
.Lcp_BB480_34:
	movq	%r8, %rcx
.Lcp_BB480_35:
	movq	%rcx, (%rdi,%rax,8)
	incq	%rax
	cmpq	%rax, %rdx
	jne	.Lcp_BB480_30
	jmp	.Lcp_BB480_36
.Lcp_BB480_31:
	movl	$3, %ecx
	cmpq	$3, %r8
	je	.Lcp_BB480_35
	movq	%r8, %rcx
	andq	$-4, %rcx
	testb	$1, 4(%rcx)
	jne	.Lcp_BB480_34
	incl	(%rcx)
	andq	$-3, %r8
	jmp	.Lcp_BB480_34
.Lcp_BB480_36:
	movq	16(%rsp), %rax
	movq	%rax, (%rdi,%rdx,8)
	movq	8(%rsp), %rax
	movq	%rax, 8(%rdi,%rdx,8)
	leal	2(%rdx), %eax
	movq	%rsi, %rcx
	andq	$-4, %rcx
	movq	16(%rcx), %r8
	andq	$-4, %r8
	movl	64(%r8), %ecx
	cmpl	%ecx, %eax
	jae	.Lcp_BB480_39
	leaq	2(%rdx), %rax
.Lcp_BB480_38:
	movq	$3, (%rdi,%rax,8)
	incq	%rax
	cmpl	%eax, %ecx
	jne	.Lcp_BB480_38
.Lcp_BB480_39:
	leaq	(%rdi,%rcx,8), %rax
	movq	%r8, (%rax)
	movq	%r13, 8(%rax)
	movq	16(%r8), %r15
	movq	%r15, 16(%rax)
	movq	%rsi, 24(%rax)
	xorl	%edx, %edx
	movl	%edx, 32(%rax)
	movl	36(%r13), %esi
	incl	%esi
	movl	%esi, 36(%rax)
	movl	%edx, 40(%rax)
	movq	$0, 48(%rax)
	leaq	(%rdi,%rcx,8), %r14
	addq	$64, %r14
	movq	%rax, (%r12)
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r13
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB480_14:
	.cfi_def_cfa_offset 48
	cmpl	$1, %eax
	movq	8(%rsp), %rax
	jne	.Lcp_BB480_17
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB480_16
.Lcp_BB480_17:
	cmpl	$1, %ebp
	movq	16(%rsp), %rax
	movq	24(%rsp), %rsi
	jne	.Lcp_BB480_20
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB480_19
.Lcp_BB480_20:
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_CALL
.Lcp_BB480_22:
	.cfi_def_cfa_offset 48
	movl	$3, %esi
	cmpq	$3, %r8
	je	.Lcp_BB480_26
	testb	$1, 4(%r10)
	jne	.Lcp_BB480_25
	incl	(%r10)
	andq	$-3, %r8
	jmp	.Lcp_BB480_25
.Lcp_BB480_16:
	callq	free_thunk
	jmp	.Lcp_BB480_17
.Lcp_BB480_19:
	callq	free_thunk
	jmp	.Lcp_BB480_20
.Lcp_func_end480:
	.size	op_COLD_CALL_FUNCTION_DEFAULTS_2, .Lcp_func_end480-op_COLD_CALL_FUNCTION_DEFAULTS_2
	.cfi_endproc
	.type	op_COLD_CALL_METHOD_DEFAULTS_2,@function
op_COLD_CALL_METHOD_DEFAULTS_2:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$40, %rsp
	.cfi_def_cfa_offset 56
	.cfi_offset %rbp, -16
	movl	%esi, %ebx
	shrl	$10, %ebx
	movl	%ebx, %r8d
	movq	$-2, %rbp
	subq	%r8, %rbp
	movq	(%r14,%rbp,8), %rdx
	cmpq	$3, %rdx
	je	.Lcp_BB481_20
	movl	%edx, %eax
	andl	$1, %eax
	je	.Lcp_BB481_20
	movq	%rdx, %r11
	andq	$-4, %r11
	leaq	cp_type_function(%rip), %rax
	cmpq	%rax, 8(%r11)
	jne	.Lcp_BB481_20
	movl	8(%r15), %eax
	cmpl	%eax, 56(%r11)
	jne	.Lcp_BB481_20
	movq	48(%r11), %rax
	cmpq	$3, %rax
	je	.Lcp_BB481_20
	andq	$-4, %rax
	movq	16(%rax), %rcx
	cmpq	$1, %rcx
	jbe	.Lcp_BB481_20
	movq	%r15, 8(%rsp)
	movq	%rdi, 24(%rsp)
	movq	%rsi, 32(%rsp)
	movq	%r8, %rdi
	notq	%rdi
	movq	(%r14,%rdi,8), %r10
	shll	$3, %ebx
	movl	40(%r13), %esi
	movl	%esi, 4(%rsp)
	movq	16(%rax,%rcx,8), %rdi
	movl	%edi, %ecx
	andl	$3, %ecx
	cmpq	$1, %rcx
	jne	.Lcp_BB481_8
	movq	%rdi, %rax
	andq	$-4, %rax
	incl	(%rax)
	movq	48(%r11), %rax
	andq	$-4, %rax
.Lcp_BB481_8:
	movq	%rdi, 16(%rsp)
	movq	16(%rax), %rdi
	movq	24(%rax,%rdi,8), %r15
	movl	%r15d, %eax
	andl	$3, %eax
	cmpq	$1, %rax
	jne	.Lcp_BB481_10
	movq	%r15, %rdi
	andq	$-4, %rdi
	incl	(%rdi)
.Lcp_BB481_10:
	movq	%r14, %r9
	subq	%rbx, %r9
	movq	16(%r11), %rdi
	andq	$-4, %rdi
	movl	64(%rdi), %esi
	movl	68(%rdi), %edi
	movq	%r9, %rbx
	testb	$1, 4(%rsp)
	je	.Lcp_BB481_12
	movq	56(%r13), %rbx
.Lcp_BB481_12:
	leaq	(%rbx,%rsi,8), %rsi
	leaq	(%rsi,%rdi,8), %rsi
	addq	$64, %rsi
	cmpq	24(%r12), %rsi
	ja	.Lcp_BB481_14
	movl	36(%r13), %esi
	cmpl	20(%r12), %esi
	jae	.Lcp_BB481_14
	leaq	(%r14,%rbp,8), %rax
	movq	8(%rsp), %rcx
	movq	%rcx, 16(%r13)
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movl	$5, 44(%r13)
	movl	%edx, %eax
	notl	%eax
	testb	$3, %al
	je	.Lcp_BB481_22
.Lcp_BB481_24:
	movl	%r10d, %eax
	notl	%eax
	testb	$3, %al
	je	.Lcp_BB481_25
.Lcp_BB481_28:
	movq	%r10, %rax
.Lcp_BB481_29:
	testb	$1, 4(%rsp)
	jne	.Lcp_BB481_31
	leaq	-8(%r9), %rsi
	jmp	.Lcp_BB481_32
.Lcp_BB481_31:
	movq	56(%r13), %rsi
.Lcp_BB481_32:
	movq	%rax, (%rsi)
	testq	%r8, %r8
	je	.Lcp_BB481_40
	xorl	%eax, %eax
.Lcp_BB481_34:
	movq	(%r9,%rax,8), %rcx
	movl	%ecx, %edi
	notl	%edi
	testb	$3, %dil
	je	.Lcp_BB481_35
.Lcp_BB481_38:
	movq	%rcx, %rdi
.Lcp_BB481_39:
	movq	%rdi, 8(%rsi,%rax,8)
	incq	%rax
	cmpq	%rax, %r8
	jne	.Lcp_BB481_34
	jmp	.Lcp_BB481_40
.Lcp_BB481_35:
	movl	$3, %edi
	cmpq	$3, %rcx
	je	.Lcp_BB481_39
	movq	%rcx, %rdi
	andq	$-4, %rdi
	testb	$1, 4(%rdi)
	jne	.Lcp_BB481_38
	incl	(%rdi)
	andq	$-3, %rcx
	jmp	.Lcp_BB481_38
.Lcp_BB481_40:
	movq	16(%rsp), %rax
	movq	%rax, 8(%rsi,%r8,8)
	movq	%r15, 16(%rsi,%r8,8)
	leal	3(%r8), %eax
	movq	%rdx, %rcx
	andq	$-4, %rcx
	movq	16(%rcx), %rdi
	andq	$-4, %rdi
	movl	64(%rdi), %ecx
	cmpl	%ecx, %eax
	jae	.Lcp_BB481_43
	leaq	3(%r8), %rax
.Lcp_BB481_42:
	movq	$3, (%rsi,%rax,8)
	incq	%rax
	cmpl	%eax, %ecx
	jne	.Lcp_BB481_42
.Lcp_BB481_43:
	leaq	(%rsi,%rcx,8), %rax
	movq	%rdi, (%rax)
	movq	%r13, 8(%rax)
	movq	16(%rdi), %r15
	movq	%r15, 16(%rax)
	movq	%rdx, 24(%rax)
	xorl	%edx, %edx
	movl	%edx, 32(%rax)
	movl	36(%r13), %edi
	incl	%edi
	movl	%edi, 36(%rax)
	movl	%edx, 40(%rax)
	movq	$0, 48(%rax)
	leaq	(%rsi,%rcx,8), %r14
	addq	$64, %r14
	movq	%rax, (%r12)
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r13
	addq	$40, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB481_14:
	.cfi_def_cfa_offset 56
	cmpl	$1, %eax
	movq	16(%rsp), %rdx
	jne	.Lcp_BB481_17
	movq	%r15, %rax
	movq	%r15, %rsi
	andq	$-4, %rsi
	decl	(%rsi)
	je	.Lcp_BB481_16
.Lcp_BB481_17:
	cmpl	$1, %ecx
	movq	32(%rsp), %rsi
	movq	24(%rsp), %rdi
	movq	8(%rsp), %r15
	jne	.Lcp_BB481_20
	movq	%rdx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB481_19
.Lcp_BB481_20:
	addq	$40, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_CALL
.Lcp_BB481_22:
	.cfi_def_cfa_offset 56
	testb	$1, 4(%r11)
	jne	.Lcp_BB481_24
	incl	(%r11)
	andq	$-3, %rdx
	jmp	.Lcp_BB481_24
.Lcp_BB481_25:
	movl	$3, %eax
	cmpq	$3, %r10
	je	.Lcp_BB481_29
	movq	%r10, %rax
	andq	$-4, %rax
	testb	$1, 4(%rax)
	jne	.Lcp_BB481_28
	incl	(%rax)
	andq	$-3, %r10
	jmp	.Lcp_BB481_28
.Lcp_BB481_16:
	movq	8(%rsp), %r15
	callq	free_thunk
	jmp	.Lcp_BB481_17
.Lcp_BB481_19:
	movq	%rdx, %rax
	callq	free_thunk
	jmp	.Lcp_BB481_20
.Lcp_func_end481:
	.size	op_COLD_CALL_METHOD_DEFAULTS_2, .Lcp_func_end481-op_COLD_CALL_METHOD_DEFAULTS_2
	.cfi_endproc
	.type	op_COLD_CALL_FUNCTION_DEFAULTS_3,@function
op_COLD_CALL_FUNCTION_DEFAULTS_3:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$48, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbp, -16
	movl	%esi, %ebx
	shrl	$10, %ebx
	movl	%ebx, %r8d
	movq	$-2, %r11
	subq	%r8, %r11
	cmpq	$3, (%r14,%r11,8)
	jne	.Lcp_BB482_25
	movq	%r8, %rax
	notq	%rax
	movq	(%r14,%rax,8), %r9
	testb	$1, %r9b
	je	.Lcp_BB482_25
	movq	%r9, %r10
	andq	$-4, %r10
	leaq	cp_type_function(%rip), %rax
	cmpq	%rax, 8(%r10)
	jne	.Lcp_BB482_25
	movl	8(%r15), %eax
	cmpl	%eax, 56(%r10)
	jne	.Lcp_BB482_25
	movq	48(%r10), %rax
	cmpq	$3, %rax
	je	.Lcp_BB482_25
	andq	$-4, %rax
	movq	16(%rax), %rcx
	cmpq	$2, %rcx
	jbe	.Lcp_BB482_25
	movq	%rsi, 40(%rsp)
	movl	40(%r13), %edx
	movl	%edx, 4(%rsp)
	movq	8(%rax,%rcx,8), %rdx
	movl	%edx, %ecx
	andl	$3, %ecx
	cmpq	$1, %rcx
	jne	.Lcp_BB482_8
	movq	%rdx, %rax
	andq	$-4, %rax
	incl	(%rax)
	movq	48(%r10), %rax
	andq	$-4, %rax
.Lcp_BB482_8:
	movq	%rdi, 32(%rsp)
	movq	%rdx, 24(%rsp)
	shll	$3, %ebx
	movq	16(%rax), %rdx
	movq	16(%rax,%rdx,8), %rsi
	movl	%esi, %edx
	andl	$3, %edx
	cmpq	$1, %rdx
	jne	.Lcp_BB482_10
	movq	%rsi, %rax
	andq	$-4, %rax
	incl	(%rax)
	movq	48(%r10), %rax
	andq	$-4, %rax
.Lcp_BB482_10:
	movq	%rsi, 16(%rsp)
	movq	16(%rax), %rdi
	movq	24(%rax,%rdi,8), %rsi
	movl	%esi, %eax
	andl	$3, %eax
	cmpq	$1, %rax
	jne	.Lcp_BB482_12
	movq	%rsi, %rdi
	andq	$-4, %rdi
	incl	(%rdi)
.Lcp_BB482_12:
	movq	%rsi, 8(%rsp)
	movq	%r14, %rbp
	subq	%rbx, %rbp
	movq	16(%r10), %rdi
	andq	$-4, %rdi
	movl	64(%rdi), %esi
	movl	68(%rdi), %edi
	movq	%rbp, %rbx
	testb	$1, 4(%rsp)
	je	.Lcp_BB482_14
	movq	56(%r13), %rbx
.Lcp_BB482_14:
	leaq	(%rbx,%rsi,8), %rsi
	leaq	(%rsi,%rdi,8), %rsi
	addq	$64, %rsi
	cmpq	24(%r12), %rsi
	ja	.Lcp_BB482_16
	movl	36(%r13), %esi
	cmpl	20(%r12), %esi
	jae	.Lcp_BB482_16
	leaq	(%r14,%r11,8), %rax
	movq	%r15, 16(%r13)
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movl	$5, 44(%r13)
	movl	%r9d, %eax
	notl	%eax
	testb	$3, %al
	je	.Lcp_BB482_27
.Lcp_BB482_30:
	movq	%r9, %rcx
.Lcp_BB482_31:
	movq	%rbp, %rsi
	testb	$1, 4(%rsp)
	je	.Lcp_BB482_33
	movq	56(%r13), %rsi
.Lcp_BB482_33:
	testq	%r8, %r8
	je	.Lcp_BB482_41
	xorl	%eax, %eax
.Lcp_BB482_35:
	movq	(%rbp,%rax,8), %rdx
	movl	%edx, %edi
	notl	%edi
	testb	$3, %dil
	je	.Lcp_BB482_36
.Lcp_BB482_39:
	movq	%rdx, %rdi
.Lcp_BB482_40:
	movq	%rdi, (%rsi,%rax,8)
	incq	%rax
	cmpq	%rax, %r8
	jne	.Lcp_BB482_35
	jmp	.Lcp_BB482_41
.Lcp_BB482_36:
	movl	$3, %edi
	cmpq	$3, %rdx
	je	.Lcp_BB482_40
	movq	%rdx, %rdi
	andq	$-4, %rdi
	testb	$1, 4(%rdi)
	jne	.Lcp_BB482_39
	incl	(%rdi)
	andq	$-3, %rdx
	jmp	.Lcp_BB482_39
.Lcp_BB482_41:
	movq	24(%rsp), %rax
	movq	%rax, (%rsi,%r8,8)
	movq	16(%rsp), %rax
	movq	%rax, 8(%rsi,%r8,8)
	movq	8(%rsp), %rax
	movq	%rax, 16(%rsi,%r8,8)
	leal	3(%r8), %eax
	movq	%rcx, %rdx
	andq	$-4, %rdx
	movq	16(%rdx), %rdi
	andq	$-4, %rdi
	movl	64(%rdi), %edx
	cmpl	%edx, %eax
	jae	.Lcp_BB482_44
	leaq	3(%r8), %rax
.Lcp_BB482_43:
	movq	$3, (%rsi,%rax,8)
	incq	%rax
	cmpl	%eax, %edx
	jne	.Lcp_BB482_43
.Lcp_BB482_44:
	leaq	(%rsi,%rdx,8), %rax
	movq	%rdi, (%rax)
	movq	%r13, 8(%rax)
	movq	16(%rdi), %r15
	movq	%r15, 16(%rax)
	movq	%rcx, 24(%rax)
	xorl	%ecx, %ecx
	movl	%ecx, 32(%rax)
	movl	36(%r13), %edi
	incl	%edi
	movl	%edi, 36(%rax)
	movl	%ecx, 40(%rax)
	movq	$0, 48(%rax)
	leaq	(%rsi,%rdx,8), %r14
	addq	$64, %r14
	movq	%rax, (%r12)
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r13
	addq	$48, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB482_16:
	.cfi_def_cfa_offset 64
	cmpl	$1, %eax
	jne	.Lcp_BB482_19
	movq	8(%rsp), %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB482_18
.Lcp_BB482_19:
	cmpl	$1, %edx
	movq	32(%rsp), %rdi
	movq	16(%rsp), %rax
	jne	.Lcp_BB482_22
	movq	%rax, %rdx
	andq	$-4, %rdx
	decl	(%rdx)
	je	.Lcp_BB482_21
.Lcp_BB482_22:
	cmpl	$1, %ecx
	movq	24(%rsp), %rax
	movq	40(%rsp), %rsi
	jne	.Lcp_BB482_25
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB482_24
.Lcp_BB482_25:
	addq	$48, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_CALL
.Lcp_BB482_27:
	.cfi_def_cfa_offset 64
	movl	$3, %ecx
	cmpq	$3, %r9
	je	.Lcp_BB482_31
	testb	$1, 4(%r10)
	jne	.Lcp_BB482_30
	incl	(%r10)
	andq	$-3, %r9
	jmp	.Lcp_BB482_30
.Lcp_BB482_18:
	movq	8(%rsp), %rax
	callq	free_thunk
	jmp	.Lcp_BB482_19
.Lcp_BB482_21:
	callq	free_thunk
	jmp	.Lcp_BB482_22
.Lcp_BB482_24:
	callq	free_thunk
	jmp	.Lcp_BB482_25
.Lcp_func_end482:
	.size	op_COLD_CALL_FUNCTION_DEFAULTS_3, .Lcp_func_end482-op_COLD_CALL_FUNCTION_DEFAULTS_3
	.cfi_endproc
	.type	op_COLD_CALL_METHOD_DEFAULTS_3,@function
op_COLD_CALL_METHOD_DEFAULTS_3:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$56, %rsp
	.cfi_def_cfa_offset 72
	.cfi_offset %rbp, -16
	movl	%esi, %ebx
	shrl	$10, %ebx
	movl	%ebx, %r9d
	movq	$-2, %rcx
	subq	%r9, %rcx
	movq	(%r14,%rcx,8), %r8
	cmpq	$3, %r8
	je	.Lcp_BB483_26
	movl	%r8d, %eax
	andl	$1, %eax
	je	.Lcp_BB483_26
	movq	%r8, %rbp
	andq	$-4, %rbp
	leaq	cp_type_function(%rip), %rax
	cmpq	%rax, 8(%rbp)
	jne	.Lcp_BB483_26
	movl	8(%r15), %eax
	cmpl	%eax, 56(%rbp)
	jne	.Lcp_BB483_26
	movq	48(%rbp), %rax
	cmpq	$3, %rax
	je	.Lcp_BB483_26
	andq	$-4, %rax
	movq	16(%rax), %rdx
	cmpq	$2, %rdx
	jbe	.Lcp_BB483_26
	movq	%r15, 16(%rsp)
	movq	%rdi, 40(%rsp)
	movq	%rsi, 48(%rsp)
	movq	%r9, %rdi
	notq	%rdi
	movq	(%r14,%rdi,8), %r11
	movl	40(%r13), %esi
	movl	%esi, 4(%rsp)
	movq	8(%rax,%rdx,8), %rdx
	movl	%edx, %edi
	andl	$3, %edi
	cmpq	$1, %rdi
	jne	.Lcp_BB483_8
	movq	%rdx, %rax
	andq	$-4, %rax
	incl	(%rax)
	movq	48(%rbp), %rax
	andq	$-4, %rax
.Lcp_BB483_8:
	movq	%rdx, 32(%rsp)
	shll	$3, %ebx
	movq	16(%rax), %rdx
	movq	16(%rax,%rdx,8), %r10
	movl	%r10d, %edx
	andl	$3, %edx
	cmpq	$1, %rdx
	jne	.Lcp_BB483_10
	movq	%r10, %rax
	andq	$-4, %rax
	incl	(%rax)
	movq	48(%rbp), %rax
	andq	$-4, %rax
.Lcp_BB483_10:
	movq	%r10, 24(%rsp)
	movq	%r12, %r15
	movq	16(%rax), %r10
	movq	24(%rax,%r10,8), %rsi
	movl	%esi, %eax
	andl	$3, %eax
	cmpq	$1, %rax
	jne	.Lcp_BB483_12
	movq	%rsi, %r10
	andq	$-4, %r10
	incl	(%r10)
.Lcp_BB483_12:
	movq	%rsi, 8(%rsp)
	movq	%r14, %r10
	subq	%rbx, %r10
	movq	16(%rbp), %rbx
	andq	$-4, %rbx
	movl	64(%rbx), %esi
	movl	68(%rbx), %ebx
	movq	%r10, %r12
	testb	$1, 4(%rsp)
	je	.Lcp_BB483_14
	movq	56(%r13), %r12
.Lcp_BB483_14:
	leaq	(%r12,%rsi,8), %rsi
	leaq	(%rsi,%rbx,8), %rsi
	addq	$64, %rsi
	movq	%r15, %r12
	cmpq	24(%r15), %rsi
	ja	.Lcp_BB483_16
	movl	36(%r13), %esi
	cmpl	20(%r12), %esi
	jae	.Lcp_BB483_16
	leaq	(%r14,%rcx,8), %rax
	movq	16(%rsp), %rcx
	movq	%rcx, 16(%r13)
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movl	$5, 44(%r13)
	movl	%r8d, %eax
	notl	%eax
	testb	$3, %al
	je	.Lcp_BB483_28
.Lcp_BB483_30:
	movl	%r11d, %eax
	notl	%eax
	testb	$3, %al
	je	.Lcp_BB483_31
.Lcp_BB483_34:
	movq	%r11, %rax
.Lcp_BB483_35:
	testb	$1, 4(%rsp)
	jne	.Lcp_BB483_37
	leaq	-8(%r10), %rcx
	jmp	.Lcp_BB483_38
.Lcp_BB483_37:
	movq	56(%r13), %rcx
.Lcp_BB483_38:
	movq	%rax, (%rcx)
	testq	%r9, %r9
	je	.Lcp_BB483_46
	xorl	%eax, %eax
.Lcp_BB483_40:
	movq	(%r10,%rax,8), %rdx
	movl	%edx, %esi
	notl	%esi
	testb	$3, %sil
	je	.Lcp_BB483_41
.Lcp_BB483_44:
	movq	%rdx, %rsi
.Lcp_BB483_45:
	movq	%rsi, 8(%rcx,%rax,8)
	incq	%rax
	cmpq	%rax, %r9
	jne	.Lcp_BB483_40
	jmp	.Lcp_BB483_46
.Lcp_BB483_41:
	movl	$3, %esi
	cmpq	$3, %rdx
	je	.Lcp_BB483_45
	movq	%rdx, %rsi
	andq	$-4, %rsi
	testb	$1, 4(%rsi)
	jne	.Lcp_BB483_44
	incl	(%rsi)
	andq	$-3, %rdx
	jmp	.Lcp_BB483_44
.Lcp_BB483_46:
	movq	32(%rsp), %rax
	movq	%rax, 8(%rcx,%r9,8)
	movq	24(%rsp), %rax
	movq	%rax, 16(%rcx,%r9,8)
	movq	8(%rsp), %rax
	movq	%rax, 24(%rcx,%r9,8)
	leal	4(%r9), %eax
	movq	%r8, %rdx
	andq	$-4, %rdx
	movq	16(%rdx), %rsi
	andq	$-4, %rsi
	movl	64(%rsi), %edx
	cmpl	%edx, %eax
	jae	.Lcp_BB483_49
	leaq	4(%r9), %rax
.Lcp_BB483_48:
	movq	$3, (%rcx,%rax,8)
	incq	%rax
	cmpl	%eax, %edx
	jne	.Lcp_BB483_48
.Lcp_BB483_49:
	leaq	(%rcx,%rdx,8), %rax
	movq	%rsi, (%rax)
	movq	%r13, 8(%rax)
	movq	16(%rsi), %r15
	movq	%r15, 16(%rax)
	movq	%r8, 24(%rax)
	xorl	%esi, %esi
	movl	%esi, 32(%rax)
	movl	36(%r13), %edi
	incl	%edi
	movl	%edi, 36(%rax)
	movl	%esi, 40(%rax)
	movq	$0, 48(%rax)
	leaq	(%rcx,%rdx,8), %r14
	addq	$64, %r14
	movq	%rax, (%r12)
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r13
	addq	$56, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB483_16:
	.cfi_def_cfa_offset 72
	cmpl	$1, %eax
	jne	.Lcp_BB483_19
	movq	8(%rsp), %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB483_18
.Lcp_BB483_19:
	cmpl	$1, %edx
	movq	24(%rsp), %rax
	movq	48(%rsp), %rsi
	movq	16(%rsp), %r15
	jne	.Lcp_BB483_22
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB483_21
.Lcp_BB483_22:
	cmpl	$1, %edi
	movq	32(%rsp), %rax
	jne	.Lcp_BB483_25
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB483_24
.Lcp_BB483_25:
	movq	40(%rsp), %rdi
.Lcp_BB483_26:
	addq	$56, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_CALL
.Lcp_BB483_28:
	.cfi_def_cfa_offset 72
	testb	$1, 4(%rbp)
	jne	.Lcp_BB483_30
	incl	(%rbp)
	andq	$-3, %r8
	jmp	.Lcp_BB483_30
.Lcp_BB483_31:
	movl	$3, %eax
	cmpq	$3, %r11
	je	.Lcp_BB483_35
	movq	%r11, %rax
	andq	$-4, %rax
	testb	$1, 4(%rax)
	jne	.Lcp_BB483_34
	incl	(%rax)
	andq	$-3, %r11
	jmp	.Lcp_BB483_34
.Lcp_BB483_18:
	movq	16(%rsp), %r15
	movq	8(%rsp), %rax
	callq	free_thunk
	jmp	.Lcp_BB483_19
.Lcp_BB483_21:
	callq	free_thunk
	jmp	.Lcp_BB483_22
.Lcp_BB483_24:
	callq	free_thunk
	jmp	.Lcp_BB483_25
.Lcp_func_end483:
	.size	op_COLD_CALL_METHOD_DEFAULTS_3, .Lcp_func_end483-op_COLD_CALL_METHOD_DEFAULTS_3
	.cfi_endproc
	.type	op_COLD_CALL_BOUND_METHOD_EXACT,@function
op_COLD_CALL_BOUND_METHOD_EXACT:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$48, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbp, -16
	movq	%r14, %rcx
	movl	%esi, %ebx
	shrl	$10, %ebx
	movq	$-2, %r8
	subq	%rbx, %r8
	cmpq	$3, (%r14,%r8,8)
	jne	.Lcp_BB484_1
	movq	%rbx, %rax
	notq	%rax
	movq	(%rcx,%rax,8), %rax
	testb	$1, %al
	je	.Lcp_BB484_1
	movq	%rax, %rdx
	andq	$-4, %rdx
	leaq	cp_type_bound_method(%rip), %r9
	cmpq	%r9, 8(%rdx)
	jne	.Lcp_BB484_1
	movq	16(%rdx), %r10
	testb	$1, %r10b
	je	.Lcp_BB484_1
	movq	%r10, %rbp
	andq	$-4, %rbp
	leaq	cp_type_function(%rip), %r9
	cmpq	%r9, 8(%rbp)
	jne	.Lcp_BB484_1
	testb	$8, 4(%rdx)
	jne	.Lcp_BB484_1
	movq	%rdi, 40(%rsp)
	movq	%r15, 8(%rsp)
	movl	8(%r15), %r11d
	movl	40(%r13), %edi
	movl	%edi, 28(%rsp)
	movq	%r10, 32(%rsp)
	movl	%r10d, %r9d
	andl	$3, %r9d
	cmpq	$1, %r9
	jne	.Lcp_BB484_10
	incl	(%rbp)
.Lcp_BB484_10:
	movq	%r12, %rdi
	movq	24(%rdx), %r14
	movl	%r14d, %r10d
	andl	$3, %r10d
	cmpq	$1, %r10
	movq	%r14, 16(%rsp)
	jne	.Lcp_BB484_18
	andq	$-4, %r14
	movl	(%r14), %r15d
	leal	1(%r15), %r12d
	movl	%r12d, (%r14)
	cmpl	%r11d, 56(%rbp)
	je	.Lcp_BB484_19
	movl	%r15d, (%r14)
	testl	%r15d, %r15d
	jne	.Lcp_BB484_14
	movq	%rdi, %r12
	movq	%rcx, %r14
	movq	8(%rsp), %r15
	movq	16(%rsp), %rax
	callq	free_thunk
	jmp	.Lcp_BB484_14
.Lcp_BB484_18:
	cmpl	%r11d, 56(%rbp)
	jne	.Lcp_BB484_14
.Lcp_BB484_19:
	movl	%ebx, %r11d
	shll	$3, %r11d
	movq	%rcx, %r14
	subq	%r11, %r14
	movq	16(%rbp), %r15
	andq	$-4, %r15
	movl	64(%r15), %r11d
	movl	68(%r15), %r15d
	movq	%r14, %r12
	testb	$1, 28(%rsp)
	je	.Lcp_BB484_21
	movq	56(%r13), %r12
.Lcp_BB484_21:
	leaq	(%r12,%r11,8), %r11
	leaq	(%r11,%r15,8), %r11
	addq	$64, %r11
	movq	%rdi, %r12
	cmpq	24(%rdi), %r11
	ja	.Lcp_BB484_23
	movl	36(%r13), %r11d
	cmpl	20(%r12), %r11d
	jae	.Lcp_BB484_23
	leaq	(%rcx,%r8,8), %r15
	movl	%eax, %ecx
	notl	%ecx
	testb	$3, %cl
	je	.Lcp_BB484_31
.Lcp_BB484_34:
	movq	%rax, %rsi
.Lcp_BB484_35:
	movq	%r12, %rdi
	callq	cp_let_go@PLT
	subq	%r13, %r15
	addq	$-64, %r15
	shrq	$3, %r15
	movq	8(%rsp), %rax
	movq	%rax, 16(%r13)
	movl	%r15d, 32(%r13)
	movl	$5, 44(%r13)
	testb	$1, 28(%rsp)
	jne	.Lcp_BB484_37
	leaq	-8(%r14), %rcx
	jmp	.Lcp_BB484_38
.Lcp_BB484_37:
	movq	56(%r13), %rcx
.Lcp_BB484_38:
	movq	32(%rsp), %rdi
	movq	16(%rsp), %rax
	movq	%rax, (%rcx)
	testq	%rbx, %rbx
	je	.Lcp_BB484_46
	xorl	%eax, %eax
.Lcp_BB484_40:
	movq	(%r14,%rax,8), %rdx
	movl	%edx, %esi
	notl	%esi
	testb	$3, %sil
	je	.Lcp_BB484_41
.Lcp_BB484_44:
	movq	%rdx, %rsi
.Lcp_BB484_45:
	movq	%rsi, 8(%rcx,%rax,8)
	incq	%rax
	cmpq	%rax, %rbx
	jne	.Lcp_BB484_40
	jmp	.Lcp_BB484_46
.Lcp_BB484_41:
	movl	$3, %esi
	cmpq	$3, %rdx
	je	.Lcp_BB484_45
	movq	%rdx, %rsi
	andq	$-4, %rsi
	testb	$1, 4(%rsi)
	jne	.Lcp_BB484_44
	incl	(%rsi)
	andq	$-3, %rdx
	jmp	.Lcp_BB484_44
.Lcp_BB484_46:
	movq	16(%rbp), %rsi
	andq	$-4, %rsi
	movl	64(%rsi), %edx
	leal	1(%rbx), %eax
	cmpl	%edx, %eax
	jae	.Lcp_BB484_49
	leaq	1(%rbx), %rax
.Lcp_BB484_48:
	movq	$3, (%rcx,%rax,8)
	incq	%rax
	cmpl	%eax, %edx
	jne	.Lcp_BB484_48
.Lcp_BB484_49:
	leaq	(%rcx,%rdx,8), %rax
	movq	%rsi, (%rax)
	movq	%r13, 8(%rax)
	movq	16(%rsi), %r15
	movq	%r15, 16(%rax)
	movq	%rdi, 24(%rax)
	xorl	%esi, %esi
	movl	%esi, 32(%rax)
	movl	36(%r13), %edi
	incl	%edi
	movl	%edi, 36(%rax)
	movl	%esi, 40(%rax)
	movq	$0, 48(%rax)
	leaq	(%rcx,%rdx,8), %r14
	addq	$64, %r14
	movq	%rax, (%r12)
	movl	(%r15), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	leaq	cp_handlers(%rip), %rdi
	movq	%rax, %r13
	addq	$48, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rcx,8)
.Lcp_BB484_1:
	.cfi_def_cfa_offset 64
	movq	%rcx, %r14
.Lcp_BB484_2:
	addq	$48, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_CALL
.Lcp_BB484_14:
	.cfi_def_cfa_offset 64
	cmpl	$1, %r9d
	jne	.Lcp_BB484_17
	decl	(%rbp)
	je	.Lcp_BB484_16
.Lcp_BB484_17:
	movq	%rdi, %r12
	movq	%rcx, %r14
	movq	8(%rsp), %r15
	movq	40(%rsp), %rdi
	jmp	.Lcp_BB484_2
.Lcp_BB484_23:
	cmpl	$1, %r10d
	jne	.Lcp_BB484_26
	movq	16(%rsp), %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB484_25
.Lcp_BB484_26:
	cmpl	$1, %r9d
	movq	8(%rsp), %r15
	movq	40(%rsp), %rdx
	jne	.Lcp_BB484_29
	decl	(%rbp)
	je	.Lcp_BB484_28
.Lcp_BB484_29:
	movq	%rcx, %r14
	movq	%rdx, %rdi
	jmp	.Lcp_BB484_2
.Lcp_BB484_31:
	movl	$3, %esi
	cmpq	$3, %rax
	je	.Lcp_BB484_35
	testb	$1, 4(%rdx)
	jne	.Lcp_BB484_34
	incl	(%rdx)
	andq	$-3, %rax
	jmp	.Lcp_BB484_34
.Lcp_BB484_16:
	movq	%rdi, %r12
	movq	%rcx, %r14
	movq	8(%rsp), %r15
	movq	32(%rsp), %rax
	callq	free_thunk
	jmp	.Lcp_BB484_17
.Lcp_BB484_25:
	movq	%rdi, %r12
	movq	%rcx, %r14
	movq	8(%rsp), %r15
	movq	16(%rsp), %rax
	callq	free_thunk
	jmp	.Lcp_BB484_26
.Lcp_BB484_28:
	movq	%rdi, %r12
	movq	%rcx, %r14
	movq	32(%rsp), %rax
	callq	free_thunk
	jmp	.Lcp_BB484_29
.Lcp_func_end484:
	.size	op_COLD_CALL_BOUND_METHOD_EXACT, .Lcp_func_end484-op_COLD_CALL_BOUND_METHOD_EXACT
	.cfi_endproc
	.type	op_COLD_CALL_ISINSTANCE,@function
op_COLD_CALL_ISINSTANCE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$32, %rsp
	.cfi_def_cfa_offset 48
	.cfi_offset %rbp, -16
	movq	%r12, %r8
	cmpq	$3, -32(%r14)
	jne	.Lcp_BB485_1
	movq	-24(%r14), %rdx
	testb	$1, %dl
	je	.Lcp_BB485_1
	movq	%rdx, %r9
	andq	$-4, %r9
	leaq	cp_type_native_function(%rip), %rax
	cmpq	%rax, 8(%r9)
	jne	.Lcp_BB485_1
	leaq	cp_native_isinstance(%rip), %rax
	cmpq	%rax, 16(%r9)
	jne	.Lcp_BB485_1
	movq	-8(%r14), %rbx
	testb	$1, %bl
	je	.Lcp_BB485_8
	movq	%rbx, %rax
	andq	$-4, %rax
	movq	8(%rax), %rax
.Lcp_BB485_9:
	testb	$16, 21(%rax)
	je	.Lcp_BB485_1
	movq	-16(%r14), %r10
	testb	$1, %r10b
	je	.Lcp_BB485_12
	movq	%r10, %rax
	andq	$-4, %rax
	movq	8(%rax), %rax
.Lcp_BB485_13:
	movq	%rbx, %rbp
	andq	$-4, %rbp
	cmpq	%rbp, %rax
	je	.Lcp_BB485_14
	testb	$1, %bl
	sete	%al
	testb	$3, %r10b
	setne	%cl
	orb	%al, %cl
	jne	.Lcp_BB485_18
	leaq	cp_type_type(%rip), %rax
	cmpq	%rax, 8(%rbp)
	je	.Lcp_BB485_17
.Lcp_BB485_18:
	movq	%rsi, 16(%rsp)
	movq	%r9, 24(%rsp)
	movq	%r15, 8(%rsp)
	movq	%r13, %r15
	movq	%rdx, %r13
	movq	%r8, (%rsp)
	movq	%r8, %rdi
	movq	%r10, %r12
	movq	%r10, %rsi
	movq	%rbx, %rdx
	callq	cp_plain_instance@PLT
	cmpl	$2, %eax
	jge	.Lcp_BB485_19
	testl	%eax, %eax
	leaq	cp_false(%rip), %rcx
	leaq	cp_true(%rip), %rax
	cmoveq	%rcx, %rax
	addq	$3, %rax
	leaq	cp_handlers(%rip), %rdi
	movq	%r13, %rdx
	movq	%r15, %r13
	movq	8(%rsp), %r15
	movq	24(%rsp), %r9
	movq	(%rsp), %r8
	movq	%r12, %r10
	jmp	.Lcp_BB485_21
.Lcp_BB485_14:
	leaq	cp_true+3(%rip), %rax
	jmp	.Lcp_BB485_21
.Lcp_BB485_17:
	leaq	cp_type_object(%rip), %rax
	cmpq	%rax, %rbp
	leaq	cp_true(%rip), %rcx
	leaq	cp_false(%rip), %rax
	cmoveq	%rcx, %rax
	addq	$3, %rax
.Lcp_BB485_21:
	movq	%rax, -32(%r14)
	addq	$-24, %r14
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB485_24
	decl	(%rbp)
	je	.Lcp_BB485_23
.Lcp_BB485_24:
	movl	%r10d, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB485_27
	movq	%r10, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB485_26
.Lcp_BB485_27:
	movl	%edx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB485_30
	decl	(%r9)
	je	.Lcp_BB485_29
.Lcp_BB485_30:
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%r8, %r12
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*%rax
.Lcp_BB485_1:
	.cfi_def_cfa_offset 48
	movq	%r8, %r12
.Lcp_BB485_2:
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_CALL
.Lcp_BB485_8:
	.cfi_def_cfa_offset 48
	testb	$2, %bl
	leaq	cp_type_int(%rip), %rcx
	leaq	cp_type_float(%rip), %rax
	cmoveq	%rcx, %rax
	jmp	.Lcp_BB485_9
.Lcp_BB485_12:
	testb	$2, %r10b
	leaq	cp_type_int(%rip), %rcx
	leaq	cp_type_float(%rip), %rax
	cmoveq	%rcx, %rax
	jmp	.Lcp_BB485_13
.Lcp_BB485_19:
	leaq	cp_handlers(%rip), %rdi
	movq	(%rsp), %r12
	movq	%r15, %r13
	movq	8(%rsp), %r15
	movq	16(%rsp), %rsi
	jmp	.Lcp_BB485_2
.Lcp_BB485_23:
	movq	%r8, %r12
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB485_24
.Lcp_BB485_26:
	movq	%r8, %r12
	movq	%r10, %rax
	callq	free_thunk
	jmp	.Lcp_BB485_27
.Lcp_BB485_29:
	movq	%r8, %r12
	movq	%rdx, %rax
	callq	free_thunk
	jmp	.Lcp_BB485_30
.Lcp_func_end485:
	.size	op_COLD_CALL_ISINSTANCE, .Lcp_func_end485-op_COLD_CALL_ISINSTANCE
	.cfi_endproc
	.type	op_COLD_RESUME_JUMP_BACKWARD_NO_INTERRUPT,@function
op_COLD_RESUME_JUMP_BACKWARD_NO_INTERRUPT:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	testl	$-2048, %esi
	jne	.Lcp_BB486_4
	cmpl	$0, 16(%r12)
	je	.Lcp_BB486_4
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	callq	cp_handle_events@PLT
	testl	%eax, %eax
	js	.Lcp_BB486_5
	leaq	cp_handlers(%rip), %rdi
.Lcp_BB486_4:
	movl	4(%r15), %eax
	shrl	$10, %eax
	movl	$1, %ecx
	subq	%rax, %rcx
	leaq	(%r15,%rcx,4), %r15
	addq	$4, %r15
	movl	(%r15), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*%rax
.Lcp_BB486_5:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end486:
	.size	op_COLD_RESUME_JUMP_BACKWARD_NO_INTERRUPT, .Lcp_func_end486-op_COLD_RESUME_JUMP_BACKWARD_NO_INTERRUPT
	.cfi_endproc
	.type	op_COLD_ENTER_PLAIN_LOAD_FAST_BORROW,@function
op_COLD_ENTER_PLAIN_LOAD_FAST_BORROW:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	cmpl	$0, 16(%r12)
	je	.Lcp_BB487_3
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	callq	cp_handle_events@PLT
	testl	%eax, %eax
	js	.Lcp_BB487_4
	leaq	cp_handlers(%rip), %rdi
.Lcp_BB487_3:
	movl	16(%r15), %eax
	shrl	$10, %eax
	notl	%eax
	cltq
	movq	(%r13,%rax,8), %rax
	leal	(%rax,%rax), %ecx
	andl	$2, %ecx
	orq	%rax, %rcx
	movq	%rcx, (%r14)
	addq	$8, %r14
	movl	20(%r15), %esi
	addq	$20, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*%rax
.Lcp_BB487_4:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end487:
	.size	op_COLD_ENTER_PLAIN_LOAD_FAST_BORROW, .Lcp_func_end487-op_COLD_ENTER_PLAIN_LOAD_FAST_BORROW
	.cfi_endproc
	.type	op_COLD_BINARY_OP_MUL_FLOAT_ADD_FLOAT,@function
op_COLD_BINARY_OP_MUL_FLOAT_ADD_FLOAT:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movq	%r15, %rcx
	movq	%r14, %rdx
	movq	-16(%r14), %r11
	movq	-8(%r14), %r9
	movl	%r11d, %ebx
	andl	$3, %ebx
	cmpq	$2, %rbx
	je	.Lcp_BB488_3
	testb	$1, %r11b
	je	.Lcp_BB488_30
	movq	%r11, %rax
	andq	$-4, %rax
	leaq	cp_type_float(%rip), %r8
	cmpq	%r8, 8(%rax)
	jne	.Lcp_BB488_30
.Lcp_BB488_3:
	movl	%r9d, %r15d
	andl	$3, %r15d
	cmpq	$2, %r15
	je	.Lcp_BB488_6
	testb	$1, %r9b
	je	.Lcp_BB488_30
	movq	%r9, %rax
	andq	$-4, %rax
	leaq	cp_type_float(%rip), %r8
	cmpq	%r8, 8(%rax)
	jne	.Lcp_BB488_30
.Lcp_BB488_6:
	movabsq	$-2882303761517117440, %rbp
	movq	%r11, %rax
	cmpl	$2, %ebx
	jne	.Lcp_BB488_8
	rolq	$60, %rax
	addq	%rbp, %rax
	movq	%rax, %xmm0
.Lcp_BB488_9:
	cmpl	$2, %r15d
	movq	%rdi, 8(%rsp)
	movq	%r9, %rax
	jne	.Lcp_BB488_11
	rolq	$60, %rax
	addq	%rbp, %rax
	movq	%rax, %xmm1
.Lcp_BB488_12:
	mulsd	%xmm1, %xmm0
	movabsq	$2882303761517117440, %rdi
	movq	%xmm0, %r10
	addq	%rdi, %r10
	rolq	$4, %r10
	leaq	-16(%rdx), %r8
	movl	%r10d, %eax
	andl	$3, %eax
	cmpl	$2, %eax
	jne	.Lcp_BB488_13
.Lcp_BB488_14:
	leaq	-8(%rdx), %r14
	movq	%r10, (%r8)
	cmpl	$1, %r15d
	jne	.Lcp_BB488_17
	movq	%r9, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB488_16
.Lcp_BB488_17:
	cmpl	$1, %ebx
	jne	.Lcp_BB488_20
	movq	%r11, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB488_19
.Lcp_BB488_20:
	leaq	8(%rcx), %r15
	movl	8(%rcx), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	cmpq	$124, %rax
	jne	.Lcp_BB488_21
	movq	-24(%rdx), %rax
	movl	%eax, %ebx
	andl	$3, %ebx
	cmpl	$2, %ebx
	jne	.Lcp_BB488_31
	rolq	$60, %rax
	addq	%rbp, %rax
	movq	%rax, %xmm1
	addsd	%xmm1, %xmm0
	movq	%xmm0, %rax
	addq	%rdi, %rax
	rolq	$4, %rax
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$2, %esi
	jne	.Lcp_BB488_25
.Lcp_BB488_26:
	movq	%rax, -24(%rdx)
	movl	%r10d, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB488_29
	movq	%r10, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB488_28
.Lcp_BB488_29:
	movl	16(%rcx), %esi
	addq	$16, %rcx
	movl	%esi, %eax
	andl	$1023, %eax
	movq	8(%rsp), %rdi
	movq	(%rdi,%rax,8), %rax
	movq	%r8, %r14
	movq	%rcx, %r15
.Lcp_BB488_22:
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*%rax
.Lcp_BB488_30:
	.cfi_def_cfa_offset 32
	movq	%rdx, %r14
	movq	%rcx, %r15
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_BINARY_OP
.Lcp_BB488_8:
	.cfi_def_cfa_offset 32
	andq	$-4, %rax
	movq	16(%rax), %xmm0
	jmp	.Lcp_BB488_9
.Lcp_BB488_11:
	andq	$-4, %rax
	movq	16(%rax), %xmm1
	jmp	.Lcp_BB488_12
.Lcp_BB488_13:
	movsd	%xmm0, (%rsp)
	callq	box_thunk
	movsd	(%rsp), %xmm0
	movq	%rax, %r10
	jmp	.Lcp_BB488_14
.Lcp_BB488_21:
	movq	8(%rsp), %rdi
	movq	(%rdi,%rax,8), %rax
	jmp	.Lcp_BB488_22
.Lcp_BB488_31:
	movq	8(%rsp), %rdi
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_BINARY_OP_ADD_FLOAT
.Lcp_BB488_25:
	.cfi_def_cfa_offset 32
	callq	box_thunk
	jmp	.Lcp_BB488_26
.Lcp_BB488_16:
	movq	%rcx, %r15
	movq	%r9, %rax
	movsd	%xmm0, (%rsp)
	callq	free_thunk
	movsd	(%rsp), %xmm0
	jmp	.Lcp_BB488_17
.Lcp_BB488_19:
	movq	%rcx, %r15
	movq	%r11, %rax
	movsd	%xmm0, (%rsp)
	callq	free_thunk
	movsd	(%rsp), %xmm0
	jmp	.Lcp_BB488_20
.Lcp_BB488_28:
	movq	%r8, %r14
	movq	%r10, %rax
	callq	free_thunk
	jmp	.Lcp_BB488_29
.Lcp_func_end488:
	.size	op_COLD_BINARY_OP_MUL_FLOAT_ADD_FLOAT, .Lcp_func_end488-op_COLD_BINARY_OP_MUL_FLOAT_ADD_FLOAT
	.cfi_endproc
	.type	op_COLD_BINARY_OP_MUL_FLOAT_SUB_FLOAT,@function
op_COLD_BINARY_OP_MUL_FLOAT_SUB_FLOAT:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbp, -16
	movq	%r15, %rcx
	movq	%r14, %rdx
	movq	-16(%r14), %r11
	movq	-8(%r14), %r9
	movl	%r11d, %ebx
	andl	$3, %ebx
	cmpq	$2, %rbx
	je	.Lcp_BB489_3
	testb	$1, %r11b
	je	.Lcp_BB489_30
	movq	%r11, %rax
	andq	$-4, %rax
	leaq	cp_type_float(%rip), %r8
	cmpq	%r8, 8(%rax)
	jne	.Lcp_BB489_30
.Lcp_BB489_3:
	movl	%r9d, %r15d
	andl	$3, %r15d
	cmpq	$2, %r15
	je	.Lcp_BB489_6
	testb	$1, %r9b
	je	.Lcp_BB489_30
	movq	%r9, %rax
	andq	$-4, %rax
	leaq	cp_type_float(%rip), %r8
	cmpq	%r8, 8(%rax)
	jne	.Lcp_BB489_30
.Lcp_BB489_6:
	movabsq	$-2882303761517117440, %rbp
	movq	%r11, %rax
	cmpl	$2, %ebx
	jne	.Lcp_BB489_8
	rolq	$60, %rax
	addq	%rbp, %rax
	movq	%rax, %xmm1
.Lcp_BB489_9:
	cmpl	$2, %r15d
	movq	%rdi, 8(%rsp)
	movq	%r9, %rax
	jne	.Lcp_BB489_11
	rolq	$60, %rax
	addq	%rbp, %rax
	movq	%rax, %xmm0
.Lcp_BB489_12:
	mulsd	%xmm0, %xmm1
	movabsq	$2882303761517117440, %rdi
	movq	%xmm1, %r10
	addq	%rdi, %r10
	rolq	$4, %r10
	leaq	-16(%rdx), %r8
	movl	%r10d, %eax
	andl	$3, %eax
	cmpl	$2, %eax
	jne	.Lcp_BB489_13
.Lcp_BB489_14:
	leaq	-8(%rdx), %r14
	movq	%r10, (%r8)
	cmpl	$1, %r15d
	jne	.Lcp_BB489_17
	movq	%r9, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB489_16
.Lcp_BB489_17:
	cmpl	$1, %ebx
	jne	.Lcp_BB489_20
	movq	%r11, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB489_19
.Lcp_BB489_20:
	leaq	8(%rcx), %r15
	movl	8(%rcx), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	cmpq	$128, %rax
	jne	.Lcp_BB489_21
	movq	-24(%rdx), %rax
	movl	%eax, %ebx
	andl	$3, %ebx
	cmpl	$2, %ebx
	jne	.Lcp_BB489_31
	rolq	$60, %rax
	addq	%rbp, %rax
	movq	%rax, %xmm0
	subsd	%xmm1, %xmm0
	movq	%xmm0, %rax
	addq	%rdi, %rax
	rolq	$4, %rax
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$2, %esi
	jne	.Lcp_BB489_25
.Lcp_BB489_26:
	movq	%rax, -24(%rdx)
	movl	%r10d, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB489_29
	movq	%r10, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB489_28
.Lcp_BB489_29:
	movl	16(%rcx), %esi
	addq	$16, %rcx
	movl	%esi, %eax
	andl	$1023, %eax
	movq	8(%rsp), %rdi
	movq	(%rdi,%rax,8), %rax
	movq	%r8, %r14
	movq	%rcx, %r15
.Lcp_BB489_22:
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*%rax
.Lcp_BB489_30:
	.cfi_def_cfa_offset 32
	movq	%rdx, %r14
	movq	%rcx, %r15
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_BINARY_OP
.Lcp_BB489_8:
	.cfi_def_cfa_offset 32
	andq	$-4, %rax
	movq	16(%rax), %xmm1
	jmp	.Lcp_BB489_9
.Lcp_BB489_11:
	andq	$-4, %rax
	movq	16(%rax), %xmm0
	jmp	.Lcp_BB489_12
.Lcp_BB489_13:
	movapd	%xmm1, %xmm0
	movsd	%xmm1, (%rsp)
	callq	box_thunk
	movsd	(%rsp), %xmm1
	movq	%rax, %r10
	jmp	.Lcp_BB489_14
.Lcp_BB489_21:
	movq	8(%rsp), %rdi
	movq	(%rdi,%rax,8), %rax
	jmp	.Lcp_BB489_22
.Lcp_BB489_31:
	movq	8(%rsp), %rdi
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_BINARY_OP_SUB_FLOAT
.Lcp_BB489_25:
	.cfi_def_cfa_offset 32
	callq	box_thunk
	jmp	.Lcp_BB489_26
.Lcp_BB489_16:
	movq	%rcx, %r15
	movq	%r9, %rax
	movsd	%xmm1, (%rsp)
	callq	free_thunk
	movsd	(%rsp), %xmm1
	jmp	.Lcp_BB489_17
.Lcp_BB489_19:
	movq	%rcx, %r15
	movq	%r11, %rax
	movsd	%xmm1, (%rsp)
	callq	free_thunk
	movsd	(%rsp), %xmm1
	jmp	.Lcp_BB489_20
.Lcp_BB489_28:
	movq	%r8, %r14
	movq	%r10, %rax
	callq	free_thunk
	jmp	.Lcp_BB489_29
.Lcp_func_end489:
	.size	op_COLD_BINARY_OP_MUL_FLOAT_SUB_FLOAT, .Lcp_func_end489-op_COLD_BINARY_OP_MUL_FLOAT_SUB_FLOAT
	.cfi_endproc
	.type	op_COLD_COMPARE_OP_LT_FLOAT_JUMP_IF_FALSE,@function
op_COLD_COMPARE_OP_LT_FLOAT_JUMP_IF_FALSE:
	.cfi_startproc
	movq	%r14, %rcx
	movq	-16(%r14), %rdx
	movq	-8(%r14), %rax
	movl	%edx, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	je	.Lcp_BB490_3
	testb	$1, %dl
	je	.Lcp_BB490_21
	movq	%rdx, %r9
	andq	$-4, %r9
	leaq	cp_type_float(%rip), %r10
	cmpq	%r10, 8(%r9)
	jne	.Lcp_BB490_21
.Lcp_BB490_3:
	movl	%eax, %r9d
	andl	$3, %r9d
	cmpq	$2, %r9
	je	.Lcp_BB490_6
	testb	$1, %al
	je	.Lcp_BB490_21
	movq	%rax, %r10
	andq	$-4, %r10
	leaq	cp_type_float(%rip), %r11
	cmpq	%r11, 8(%r10)
	jne	.Lcp_BB490_21
.Lcp_BB490_6:
	movabsq	$-2882303761517117440, %rsi
	movq	%rdx, %r10
	cmpl	$2, %r8d
	jne	.Lcp_BB490_8
	rolq	$60, %r10
	addq	%rsi, %r10
	movq	%r10, %xmm0
.Lcp_BB490_9:
	leaq	-8(%rcx), %r14
	cmpl	$2, %r9d
	jne	.Lcp_BB490_11
	rolq	$60, %rax
	addq	%rsi, %rax
	movq	%rax, %xmm1
	ucomisd	%xmm0, %xmm1
	leaq	cp_true(%rip), %rax
	leaq	cp_false(%rip), %rsi
	cmovaq	%rax, %rsi
	addq	$3, %rsi
.Lcp_BB490_14:
	cmpl	$1, %r8d
	jne	.Lcp_BB490_17
	movq	%rdx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB490_16
.Lcp_BB490_17:
	addq	$-16, %rcx
	addq	$-3, %rsi
	leaq	cp_true(%rip), %rax
	cmpq	%rax, %rsi
	jne	.Lcp_BB490_18
	movl	28(%r15), %esi
	addq	$28, %r15
	jmp	.Lcp_BB490_20
.Lcp_BB490_18:
	movl	24(%r15), %eax
	shrl	$10, %eax
	leaq	(%r15,%rax,4), %r15
	addq	$28, %r15
	movl	(%r15), %esi
.Lcp_BB490_20:
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB490_21:
	movq	%rcx, %r14
	jmp	op_COMPARE_OP
.Lcp_BB490_8:
	andq	$-4, %r10
	movq	16(%r10), %xmm0
	jmp	.Lcp_BB490_9
.Lcp_BB490_11:
	movq	%rax, %r10
	andq	$-4, %r10
	movsd	16(%r10), %xmm1
	ucomisd	%xmm0, %xmm1
	leaq	cp_true(%rip), %r11
	leaq	cp_false(%rip), %rsi
	cmovaq	%r11, %rsi
	addq	$3, %rsi
	cmpl	$1, %r9d
	jne	.Lcp_BB490_14
	decl	(%r10)
	jne	.Lcp_BB490_14
	callq	free_thunk
	jmp	.Lcp_BB490_14
.Lcp_BB490_16:
	movq	%rdx, %rax
	callq	free_thunk
	jmp	.Lcp_BB490_17
.Lcp_func_end490:
	.size	op_COLD_COMPARE_OP_LT_FLOAT_JUMP_IF_FALSE, .Lcp_func_end490-op_COLD_COMPARE_OP_LT_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.type	op_COLD_COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE,@function
op_COLD_COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	movq	%r14, %rcx
	movq	-16(%r14), %rax
	movq	-8(%r14), %rdx
	movl	%eax, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	je	.Lcp_BB491_3
	testb	$1, %al
	je	.Lcp_BB491_14
	movq	%rax, %r9
	andq	$-4, %r9
	leaq	cp_type_float(%rip), %r10
	cmpq	%r10, 8(%r9)
	jne	.Lcp_BB491_14
.Lcp_BB491_3:
	testb	$3, %dl
	jne	.Lcp_BB491_14
	movabsq	$-36028797018963969, %r9
	addq	%rdx, %r9
	movabsq	$-72057594037927938, %r10
	cmpq	%r10, %r9
	jbe	.Lcp_BB491_14
	cmpl	$2, %r8d
	jne	.Lcp_BB491_7
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rsi
	addq	%rax, %rsi
	movq	%rsi, %xmm0
	sarq	$2, %rdx
	cvtsi2sd	%rdx, %xmm1
	ucomisd	%xmm0, %xmm1
	leaq	cp_true(%rip), %rax
	leaq	cp_false(%rip), %rdx
	cmovaq	%rax, %rdx
	addq	$3, %rdx
.Lcp_BB491_10:
	addq	$-16, %rcx
	addq	$-3, %rdx
	leaq	cp_true(%rip), %rax
	cmpq	%rax, %rdx
	jne	.Lcp_BB491_11
	movl	28(%r15), %esi
	addq	$28, %r15
	jmp	.Lcp_BB491_13
.Lcp_BB491_11:
	movl	24(%r15), %eax
	shrl	$10, %eax
	leaq	(%r15,%rax,4), %r15
	addq	$28, %r15
	movl	(%r15), %esi
.Lcp_BB491_13:
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB491_14:
	movq	%rcx, %r14
	jmp	op_COMPARE_OP
.Lcp_BB491_7:
	movq	%rax, %rsi
	andq	$-4, %rsi
	sarq	$2, %rdx
	cvtsi2sd	%rdx, %xmm0
	ucomisd	16(%rsi), %xmm0
	leaq	cp_true(%rip), %r9
	leaq	cp_false(%rip), %rdx
	cmovaq	%r9, %rdx
	addq	$3, %rdx
	cmpl	$1, %r8d
	jne	.Lcp_BB491_10
	decl	(%rsi)
	jne	.Lcp_BB491_10
	leaq	-8(%rcx), %r14
	callq	free_thunk
	jmp	.Lcp_BB491_10
.Lcp_func_end491:
	.size	op_COLD_COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end491-op_COLD_COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.type	op_COLD_COMPARE_OP_LE_FLOAT_JUMP_IF_FALSE,@function
op_COLD_COMPARE_OP_LE_FLOAT_JUMP_IF_FALSE:
	.cfi_startproc
	movq	%r14, %rcx
	movq	-16(%r14), %rdx
	movq	-8(%r14), %rax
	movl	%edx, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	je	.Lcp_BB492_3
	testb	$1, %dl
	je	.Lcp_BB492_21
	movq	%rdx, %r9
	andq	$-4, %r9
	leaq	cp_type_float(%rip), %r10
	cmpq	%r10, 8(%r9)
	jne	.Lcp_BB492_21
.Lcp_BB492_3:
	movl	%eax, %r9d
	andl	$3, %r9d
	cmpq	$2, %r9
	je	.Lcp_BB492_6
	testb	$1, %al
	je	.Lcp_BB492_21
	movq	%rax, %r10
	andq	$-4, %r10
	leaq	cp_type_float(%rip), %r11
	cmpq	%r11, 8(%r10)
	jne	.Lcp_BB492_21
.Lcp_BB492_6:
	movabsq	$-2882303761517117440, %rsi
	movq	%rdx, %r10
	cmpl	$2, %r8d
	jne	.Lcp_BB492_8
	rolq	$60, %r10
	addq	%rsi, %r10
	movq	%r10, %xmm0
.Lcp_BB492_9:
	leaq	-8(%rcx), %r14
	cmpl	$2, %r9d
	jne	.Lcp_BB492_11
	rolq	$60, %rax
	addq	%rsi, %rax
	movq	%rax, %xmm1
	ucomisd	%xmm0, %xmm1
	leaq	cp_true(%rip), %rax
	leaq	cp_false(%rip), %rsi
	cmovaeq	%rax, %rsi
	addq	$3, %rsi
.Lcp_BB492_14:
	cmpl	$1, %r8d
	jne	.Lcp_BB492_17
	movq	%rdx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB492_16
.Lcp_BB492_17:
	addq	$-16, %rcx
	addq	$-3, %rsi
	leaq	cp_true(%rip), %rax
	cmpq	%rax, %rsi
	jne	.Lcp_BB492_18
	movl	28(%r15), %esi
	addq	$28, %r15
	jmp	.Lcp_BB492_20
.Lcp_BB492_18:
	movl	24(%r15), %eax
	shrl	$10, %eax
	leaq	(%r15,%rax,4), %r15
	addq	$28, %r15
	movl	(%r15), %esi
.Lcp_BB492_20:
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB492_21:
	movq	%rcx, %r14
	jmp	op_COMPARE_OP
.Lcp_BB492_8:
	andq	$-4, %r10
	movq	16(%r10), %xmm0
	jmp	.Lcp_BB492_9
.Lcp_BB492_11:
	movq	%rax, %r10
	andq	$-4, %r10
	movsd	16(%r10), %xmm1
	ucomisd	%xmm0, %xmm1
	leaq	cp_true(%rip), %r11
	leaq	cp_false(%rip), %rsi
	cmovaeq	%r11, %rsi
	addq	$3, %rsi
	cmpl	$1, %r9d
	jne	.Lcp_BB492_14
	decl	(%r10)
	jne	.Lcp_BB492_14
	callq	free_thunk
	jmp	.Lcp_BB492_14
.Lcp_BB492_16:
	movq	%rdx, %rax
	callq	free_thunk
	jmp	.Lcp_BB492_17
.Lcp_func_end492:
	.size	op_COLD_COMPARE_OP_LE_FLOAT_JUMP_IF_FALSE, .Lcp_func_end492-op_COLD_COMPARE_OP_LE_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.type	op_COLD_COMPARE_OP_LE_FLOAT_INT_JUMP_IF_FALSE,@function
op_COLD_COMPARE_OP_LE_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	movq	%r14, %rcx
	movq	-16(%r14), %rax
	movq	-8(%r14), %rdx
	movl	%eax, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	je	.Lcp_BB493_3
	testb	$1, %al
	je	.Lcp_BB493_14
	movq	%rax, %r9
	andq	$-4, %r9
	leaq	cp_type_float(%rip), %r10
	cmpq	%r10, 8(%r9)
	jne	.Lcp_BB493_14
.Lcp_BB493_3:
	testb	$3, %dl
	jne	.Lcp_BB493_14
	movabsq	$-36028797018963969, %r9
	addq	%rdx, %r9
	movabsq	$-72057594037927938, %r10
	cmpq	%r10, %r9
	jbe	.Lcp_BB493_14
	cmpl	$2, %r8d
	jne	.Lcp_BB493_7
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rsi
	addq	%rax, %rsi
	sarq	$2, %rdx
	cvtsi2sd	%rdx, %xmm0
	movq	%rsi, %xmm1
	ucomisd	%xmm1, %xmm0
	leaq	cp_true(%rip), %rax
	leaq	cp_false(%rip), %rdx
	cmovaeq	%rax, %rdx
	addq	$3, %rdx
.Lcp_BB493_10:
	addq	$-16, %rcx
	addq	$-3, %rdx
	leaq	cp_true(%rip), %rax
	cmpq	%rax, %rdx
	jne	.Lcp_BB493_11
	movl	28(%r15), %esi
	addq	$28, %r15
	jmp	.Lcp_BB493_13
.Lcp_BB493_11:
	movl	24(%r15), %eax
	shrl	$10, %eax
	leaq	(%r15,%rax,4), %r15
	addq	$28, %r15
	movl	(%r15), %esi
.Lcp_BB493_13:
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB493_14:
	movq	%rcx, %r14
	jmp	op_COMPARE_OP
.Lcp_BB493_7:
	movq	%rax, %rsi
	sarq	$2, %rdx
	cvtsi2sd	%rdx, %xmm0
	andq	$-4, %rsi
	ucomisd	16(%rsi), %xmm0
	leaq	cp_true(%rip), %r9
	leaq	cp_false(%rip), %rdx
	cmovaeq	%r9, %rdx
	addq	$3, %rdx
	cmpl	$1, %r8d
	jne	.Lcp_BB493_10
	decl	(%rsi)
	jne	.Lcp_BB493_10
	leaq	-8(%rcx), %r14
	callq	free_thunk
	jmp	.Lcp_BB493_10
.Lcp_func_end493:
	.size	op_COLD_COMPARE_OP_LE_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end493-op_COLD_COMPARE_OP_LE_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.type	op_COLD_COMPARE_OP_EQ_FLOAT_JUMP_IF_FALSE,@function
op_COLD_COMPARE_OP_EQ_FLOAT_JUMP_IF_FALSE:
	.cfi_startproc
	movq	%r14, %rcx
	movq	-16(%r14), %rdx
	movq	-8(%r14), %rax
	movl	%edx, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	je	.Lcp_BB494_3
	testb	$1, %dl
	je	.Lcp_BB494_21
	movq	%rdx, %r9
	andq	$-4, %r9
	leaq	cp_type_float(%rip), %r10
	cmpq	%r10, 8(%r9)
	jne	.Lcp_BB494_21
.Lcp_BB494_3:
	movl	%eax, %r9d
	andl	$3, %r9d
	cmpq	$2, %r9
	je	.Lcp_BB494_6
	testb	$1, %al
	je	.Lcp_BB494_21
	movq	%rax, %r10
	andq	$-4, %r10
	leaq	cp_type_float(%rip), %r11
	cmpq	%r11, 8(%r10)
	jne	.Lcp_BB494_21
.Lcp_BB494_6:
	movabsq	$-2882303761517117440, %rsi
	movq	%rdx, %r10
	cmpl	$2, %r8d
	jne	.Lcp_BB494_8
	rolq	$60, %r10
	addq	%rsi, %r10
	movq	%r10, %xmm0
.Lcp_BB494_9:
	leaq	-8(%rcx), %r14
	cmpl	$2, %r9d
	jne	.Lcp_BB494_11
	rolq	$60, %rax
	addq	%rsi, %rax
	movq	%rax, %xmm1
	ucomisd	%xmm1, %xmm0
	leaq	cp_false(%rip), %rax
	leaq	cp_true(%rip), %rsi
	cmovneq	%rax, %rsi
	cmovpq	%rax, %rsi
	addq	$3, %rsi
.Lcp_BB494_14:
	cmpl	$1, %r8d
	jne	.Lcp_BB494_17
	movq	%rdx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB494_16
.Lcp_BB494_17:
	addq	$-16, %rcx
	addq	$-3, %rsi
	leaq	cp_true(%rip), %rax
	cmpq	%rax, %rsi
	jne	.Lcp_BB494_18
	movl	28(%r15), %esi
	addq	$28, %r15
	jmp	.Lcp_BB494_20
.Lcp_BB494_18:
	movl	24(%r15), %eax
	shrl	$10, %eax
	leaq	(%r15,%rax,4), %r15
	addq	$28, %r15
	movl	(%r15), %esi
.Lcp_BB494_20:
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB494_21:
	movq	%rcx, %r14
	jmp	op_COMPARE_OP
.Lcp_BB494_8:
	andq	$-4, %r10
	movq	16(%r10), %xmm0
	jmp	.Lcp_BB494_9
.Lcp_BB494_11:
	movq	%rax, %r10
	andq	$-4, %r10
	ucomisd	16(%r10), %xmm0
	leaq	cp_false(%rip), %r11
	leaq	cp_true(%rip), %rsi
	cmovneq	%r11, %rsi
	cmovpq	%r11, %rsi
	addq	$3, %rsi
	cmpl	$1, %r9d
	jne	.Lcp_BB494_14
	decl	(%r10)
	jne	.Lcp_BB494_14
	callq	free_thunk
	jmp	.Lcp_BB494_14
.Lcp_BB494_16:
	movq	%rdx, %rax
	callq	free_thunk
	jmp	.Lcp_BB494_17
.Lcp_func_end494:
	.size	op_COLD_COMPARE_OP_EQ_FLOAT_JUMP_IF_FALSE, .Lcp_func_end494-op_COLD_COMPARE_OP_EQ_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.type	op_COLD_COMPARE_OP_EQ_FLOAT_INT_JUMP_IF_FALSE,@function
op_COLD_COMPARE_OP_EQ_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	movq	%r14, %rcx
	movq	-16(%r14), %rax
	movq	-8(%r14), %r8
	movl	%eax, %edx
	andl	$3, %edx
	cmpq	$2, %rdx
	je	.Lcp_BB495_3
	testb	$1, %al
	je	.Lcp_BB495_14
	movq	%rax, %r9
	andq	$-4, %r9
	leaq	cp_type_float(%rip), %r10
	cmpq	%r10, 8(%r9)
	jne	.Lcp_BB495_14
.Lcp_BB495_3:
	testb	$3, %r8b
	jne	.Lcp_BB495_14
	movabsq	$-36028797018963969, %r9
	addq	%r8, %r9
	movabsq	$-72057594037927938, %r10
	cmpq	%r10, %r9
	jbe	.Lcp_BB495_14
	cmpl	$2, %edx
	jne	.Lcp_BB495_7
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rdx
	addq	%rax, %rdx
	movq	%rdx, %xmm0
	sarq	$2, %r8
	cvtsi2sd	%r8, %xmm1
	ucomisd	%xmm1, %xmm0
	leaq	cp_false(%rip), %rax
	leaq	cp_true(%rip), %rsi
	cmovneq	%rax, %rsi
	cmovpq	%rax, %rsi
	addq	$3, %rsi
.Lcp_BB495_10:
	addq	$-16, %rcx
	addq	$-3, %rsi
	leaq	cp_true(%rip), %rax
	cmpq	%rax, %rsi
	jne	.Lcp_BB495_11
	movl	28(%r15), %esi
	addq	$28, %r15
	jmp	.Lcp_BB495_13
.Lcp_BB495_11:
	movl	24(%r15), %eax
	shrl	$10, %eax
	leaq	(%r15,%rax,4), %r15
	addq	$28, %r15
	movl	(%r15), %esi
.Lcp_BB495_13:
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB495_14:
	movq	%rcx, %r14
	jmp	op_COMPARE_OP
.Lcp_BB495_7:
	movq	%rax, %r9
	sarq	$2, %r8
	cvtsi2sd	%r8, %xmm0
	andq	$-4, %r9
	ucomisd	16(%r9), %xmm0
	leaq	cp_false(%rip), %r8
	leaq	cp_true(%rip), %rsi
	cmovneq	%r8, %rsi
	cmovpq	%r8, %rsi
	addq	$3, %rsi
	cmpl	$1, %edx
	jne	.Lcp_BB495_10
	decl	(%r9)
	jne	.Lcp_BB495_10
	leaq	-8(%rcx), %r14
	callq	free_thunk
	jmp	.Lcp_BB495_10
.Lcp_func_end495:
	.size	op_COLD_COMPARE_OP_EQ_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end495-op_COLD_COMPARE_OP_EQ_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.type	op_COLD_COMPARE_OP_NE_FLOAT_JUMP_IF_FALSE,@function
op_COLD_COMPARE_OP_NE_FLOAT_JUMP_IF_FALSE:
	.cfi_startproc
	movq	%r14, %rcx
	movq	-16(%r14), %rdx
	movq	-8(%r14), %rax
	movl	%edx, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	je	.Lcp_BB496_3
	testb	$1, %dl
	je	.Lcp_BB496_21
	movq	%rdx, %r9
	andq	$-4, %r9
	leaq	cp_type_float(%rip), %r10
	cmpq	%r10, 8(%r9)
	jne	.Lcp_BB496_21
.Lcp_BB496_3:
	movl	%eax, %r9d
	andl	$3, %r9d
	cmpq	$2, %r9
	je	.Lcp_BB496_6
	testb	$1, %al
	je	.Lcp_BB496_21
	movq	%rax, %r10
	andq	$-4, %r10
	leaq	cp_type_float(%rip), %r11
	cmpq	%r11, 8(%r10)
	jne	.Lcp_BB496_21
.Lcp_BB496_6:
	movabsq	$-2882303761517117440, %rsi
	movq	%rdx, %r10
	cmpl	$2, %r8d
	jne	.Lcp_BB496_8
	rolq	$60, %r10
	addq	%rsi, %r10
	movq	%r10, %xmm0
.Lcp_BB496_9:
	leaq	-8(%rcx), %r14
	cmpl	$2, %r9d
	jne	.Lcp_BB496_11
	rolq	$60, %rax
	addq	%rsi, %rax
	movq	%rax, %xmm1
	ucomisd	%xmm1, %xmm0
	leaq	cp_true(%rip), %rax
	leaq	cp_false(%rip), %rsi
	cmovneq	%rax, %rsi
	cmovpq	%rax, %rsi
	addq	$3, %rsi
.Lcp_BB496_14:
	cmpl	$1, %r8d
	jne	.Lcp_BB496_17
	movq	%rdx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB496_16
.Lcp_BB496_17:
	addq	$-16, %rcx
	addq	$-3, %rsi
	leaq	cp_true(%rip), %rax
	cmpq	%rax, %rsi
	jne	.Lcp_BB496_18
	movl	28(%r15), %esi
	addq	$28, %r15
	jmp	.Lcp_BB496_20
.Lcp_BB496_18:
	movl	24(%r15), %eax
	shrl	$10, %eax
	leaq	(%r15,%rax,4), %r15
	addq	$28, %r15
	movl	(%r15), %esi
.Lcp_BB496_20:
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB496_21:
	movq	%rcx, %r14
	jmp	op_COMPARE_OP
.Lcp_BB496_8:
	andq	$-4, %r10
	movq	16(%r10), %xmm0
	jmp	.Lcp_BB496_9
.Lcp_BB496_11:
	movq	%rax, %r10
	andq	$-4, %r10
	ucomisd	16(%r10), %xmm0
	leaq	cp_true(%rip), %r11
	leaq	cp_false(%rip), %rsi
	cmovneq	%r11, %rsi
	cmovpq	%r11, %rsi
	addq	$3, %rsi
	cmpl	$1, %r9d
	jne	.Lcp_BB496_14
	decl	(%r10)
	jne	.Lcp_BB496_14
	callq	free_thunk
	jmp	.Lcp_BB496_14
.Lcp_BB496_16:
	movq	%rdx, %rax
	callq	free_thunk
	jmp	.Lcp_BB496_17
.Lcp_func_end496:
	.size	op_COLD_COMPARE_OP_NE_FLOAT_JUMP_IF_FALSE, .Lcp_func_end496-op_COLD_COMPARE_OP_NE_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.type	op_COLD_COMPARE_OP_NE_FLOAT_INT_JUMP_IF_FALSE,@function
op_COLD_COMPARE_OP_NE_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	movq	%r14, %rcx
	movq	-16(%r14), %rax
	movq	-8(%r14), %r8
	movl	%eax, %edx
	andl	$3, %edx
	cmpq	$2, %rdx
	je	.Lcp_BB497_3
	testb	$1, %al
	je	.Lcp_BB497_14
	movq	%rax, %r9
	andq	$-4, %r9
	leaq	cp_type_float(%rip), %r10
	cmpq	%r10, 8(%r9)
	jne	.Lcp_BB497_14
.Lcp_BB497_3:
	testb	$3, %r8b
	jne	.Lcp_BB497_14
	movabsq	$-36028797018963969, %r9
	addq	%r8, %r9
	movabsq	$-72057594037927938, %r10
	cmpq	%r10, %r9
	jbe	.Lcp_BB497_14
	cmpl	$2, %edx
	jne	.Lcp_BB497_7
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rdx
	addq	%rax, %rdx
	movq	%rdx, %xmm0
	sarq	$2, %r8
	cvtsi2sd	%r8, %xmm1
	ucomisd	%xmm1, %xmm0
	leaq	cp_true(%rip), %rax
	leaq	cp_false(%rip), %rsi
	cmovneq	%rax, %rsi
	cmovpq	%rax, %rsi
	addq	$3, %rsi
.Lcp_BB497_10:
	addq	$-16, %rcx
	addq	$-3, %rsi
	leaq	cp_true(%rip), %rax
	cmpq	%rax, %rsi
	jne	.Lcp_BB497_11
	movl	28(%r15), %esi
	addq	$28, %r15
	jmp	.Lcp_BB497_13
.Lcp_BB497_11:
	movl	24(%r15), %eax
	shrl	$10, %eax
	leaq	(%r15,%rax,4), %r15
	addq	$28, %r15
	movl	(%r15), %esi
.Lcp_BB497_13:
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB497_14:
	movq	%rcx, %r14
	jmp	op_COMPARE_OP
.Lcp_BB497_7:
	movq	%rax, %r9
	sarq	$2, %r8
	cvtsi2sd	%r8, %xmm0
	andq	$-4, %r9
	ucomisd	16(%r9), %xmm0
	leaq	cp_true(%rip), %r8
	leaq	cp_false(%rip), %rsi
	cmovneq	%r8, %rsi
	cmovpq	%r8, %rsi
	addq	$3, %rsi
	cmpl	$1, %edx
	jne	.Lcp_BB497_10
	decl	(%r9)
	jne	.Lcp_BB497_10
	leaq	-8(%rcx), %r14
	callq	free_thunk
	jmp	.Lcp_BB497_10
.Lcp_func_end497:
	.size	op_COLD_COMPARE_OP_NE_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end497-op_COLD_COMPARE_OP_NE_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.type	op_COLD_COMPARE_OP_GT_FLOAT_JUMP_IF_FALSE,@function
op_COLD_COMPARE_OP_GT_FLOAT_JUMP_IF_FALSE:
	.cfi_startproc
	movq	%r14, %rcx
	movq	-16(%r14), %rdx
	movq	-8(%r14), %rax
	movl	%edx, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	je	.Lcp_BB498_3
	testb	$1, %dl
	je	.Lcp_BB498_21
	movq	%rdx, %r9
	andq	$-4, %r9
	leaq	cp_type_float(%rip), %r10
	cmpq	%r10, 8(%r9)
	jne	.Lcp_BB498_21
.Lcp_BB498_3:
	movl	%eax, %r9d
	andl	$3, %r9d
	cmpq	$2, %r9
	je	.Lcp_BB498_6
	testb	$1, %al
	je	.Lcp_BB498_21
	movq	%rax, %r10
	andq	$-4, %r10
	leaq	cp_type_float(%rip), %r11
	cmpq	%r11, 8(%r10)
	jne	.Lcp_BB498_21
.Lcp_BB498_6:
	movabsq	$-2882303761517117440, %rsi
	movq	%rdx, %r10
	cmpl	$2, %r8d
	jne	.Lcp_BB498_8
	rolq	$60, %r10
	addq	%rsi, %r10
	movq	%r10, %xmm0
.Lcp_BB498_9:
	leaq	-8(%rcx), %r14
	cmpl	$2, %r9d
	jne	.Lcp_BB498_11
	rolq	$60, %rax
	addq	%rsi, %rax
	movq	%rax, %xmm1
	ucomisd	%xmm1, %xmm0
	leaq	cp_true(%rip), %rax
	leaq	cp_false(%rip), %rsi
	cmovaq	%rax, %rsi
	addq	$3, %rsi
.Lcp_BB498_14:
	cmpl	$1, %r8d
	jne	.Lcp_BB498_17
	movq	%rdx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB498_16
.Lcp_BB498_17:
	addq	$-16, %rcx
	addq	$-3, %rsi
	leaq	cp_true(%rip), %rax
	cmpq	%rax, %rsi
	jne	.Lcp_BB498_18
	movl	28(%r15), %esi
	addq	$28, %r15
	jmp	.Lcp_BB498_20
.Lcp_BB498_18:
	movl	24(%r15), %eax
	shrl	$10, %eax
	leaq	(%r15,%rax,4), %r15
	addq	$28, %r15
	movl	(%r15), %esi
.Lcp_BB498_20:
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB498_21:
	movq	%rcx, %r14
	jmp	op_COMPARE_OP
.Lcp_BB498_8:
	andq	$-4, %r10
	movq	16(%r10), %xmm0
	jmp	.Lcp_BB498_9
.Lcp_BB498_11:
	movq	%rax, %r10
	andq	$-4, %r10
	ucomisd	16(%r10), %xmm0
	leaq	cp_true(%rip), %r11
	leaq	cp_false(%rip), %rsi
	cmovaq	%r11, %rsi
	addq	$3, %rsi
	cmpl	$1, %r9d
	jne	.Lcp_BB498_14
	decl	(%r10)
	jne	.Lcp_BB498_14
	callq	free_thunk
	jmp	.Lcp_BB498_14
.Lcp_BB498_16:
	movq	%rdx, %rax
	callq	free_thunk
	jmp	.Lcp_BB498_17
.Lcp_func_end498:
	.size	op_COLD_COMPARE_OP_GT_FLOAT_JUMP_IF_FALSE, .Lcp_func_end498-op_COLD_COMPARE_OP_GT_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.type	op_COLD_COMPARE_OP_GT_FLOAT_INT_JUMP_IF_FALSE,@function
op_COLD_COMPARE_OP_GT_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	movq	%r14, %rcx
	movq	-16(%r14), %rax
	movq	-8(%r14), %rdx
	movl	%eax, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	je	.Lcp_BB499_3
	testb	$1, %al
	je	.Lcp_BB499_14
	movq	%rax, %r9
	andq	$-4, %r9
	leaq	cp_type_float(%rip), %r10
	cmpq	%r10, 8(%r9)
	jne	.Lcp_BB499_14
.Lcp_BB499_3:
	testb	$3, %dl
	jne	.Lcp_BB499_14
	movabsq	$-36028797018963969, %r9
	addq	%rdx, %r9
	movabsq	$-72057594037927938, %r10
	cmpq	%r10, %r9
	jbe	.Lcp_BB499_14
	cmpl	$2, %r8d
	jne	.Lcp_BB499_7
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rsi
	addq	%rax, %rsi
	movq	%rsi, %xmm0
	sarq	$2, %rdx
	cvtsi2sd	%rdx, %xmm1
	ucomisd	%xmm1, %xmm0
	leaq	cp_true(%rip), %rax
	leaq	cp_false(%rip), %rdx
	cmovaq	%rax, %rdx
	addq	$3, %rdx
.Lcp_BB499_10:
	addq	$-16, %rcx
	addq	$-3, %rdx
	leaq	cp_true(%rip), %rax
	cmpq	%rax, %rdx
	jne	.Lcp_BB499_11
	movl	28(%r15), %esi
	addq	$28, %r15
	jmp	.Lcp_BB499_13
.Lcp_BB499_11:
	movl	24(%r15), %eax
	shrl	$10, %eax
	leaq	(%r15,%rax,4), %r15
	addq	$28, %r15
	movl	(%r15), %esi
.Lcp_BB499_13:
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB499_14:
	movq	%rcx, %r14
	jmp	op_COMPARE_OP
.Lcp_BB499_7:
	movq	%rax, %rsi
	andq	$-4, %rsi
	sarq	$2, %rdx
	cvtsi2sd	%rdx, %xmm0
	movsd	16(%rsi), %xmm1
	ucomisd	%xmm0, %xmm1
	leaq	cp_true(%rip), %r9
	leaq	cp_false(%rip), %rdx
	cmovaq	%r9, %rdx
	addq	$3, %rdx
	cmpl	$1, %r8d
	jne	.Lcp_BB499_10
	decl	(%rsi)
	jne	.Lcp_BB499_10
	leaq	-8(%rcx), %r14
	callq	free_thunk
	jmp	.Lcp_BB499_10
.Lcp_func_end499:
	.size	op_COLD_COMPARE_OP_GT_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end499-op_COLD_COMPARE_OP_GT_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.type	op_COLD_COMPARE_OP_GE_FLOAT_JUMP_IF_FALSE,@function
op_COLD_COMPARE_OP_GE_FLOAT_JUMP_IF_FALSE:
	.cfi_startproc
	movq	%r14, %rcx
	movq	-16(%r14), %rdx
	movq	-8(%r14), %rax
	movl	%edx, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	je	.Lcp_BB500_3
	testb	$1, %dl
	je	.Lcp_BB500_21
	movq	%rdx, %r9
	andq	$-4, %r9
	leaq	cp_type_float(%rip), %r10
	cmpq	%r10, 8(%r9)
	jne	.Lcp_BB500_21
.Lcp_BB500_3:
	movl	%eax, %r9d
	andl	$3, %r9d
	cmpq	$2, %r9
	je	.Lcp_BB500_6
	testb	$1, %al
	je	.Lcp_BB500_21
	movq	%rax, %r10
	andq	$-4, %r10
	leaq	cp_type_float(%rip), %r11
	cmpq	%r11, 8(%r10)
	jne	.Lcp_BB500_21
.Lcp_BB500_6:
	movabsq	$-2882303761517117440, %rsi
	movq	%rdx, %r10
	cmpl	$2, %r8d
	jne	.Lcp_BB500_8
	rolq	$60, %r10
	addq	%rsi, %r10
	movq	%r10, %xmm0
.Lcp_BB500_9:
	leaq	-8(%rcx), %r14
	cmpl	$2, %r9d
	jne	.Lcp_BB500_11
	rolq	$60, %rax
	addq	%rsi, %rax
	movq	%rax, %xmm1
	ucomisd	%xmm1, %xmm0
	leaq	cp_true(%rip), %rax
	leaq	cp_false(%rip), %rsi
	cmovaeq	%rax, %rsi
	addq	$3, %rsi
.Lcp_BB500_14:
	cmpl	$1, %r8d
	jne	.Lcp_BB500_17
	movq	%rdx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB500_16
.Lcp_BB500_17:
	addq	$-16, %rcx
	addq	$-3, %rsi
	leaq	cp_true(%rip), %rax
	cmpq	%rax, %rsi
	jne	.Lcp_BB500_18
	movl	28(%r15), %esi
	addq	$28, %r15
	jmp	.Lcp_BB500_20
.Lcp_BB500_18:
	movl	24(%r15), %eax
	shrl	$10, %eax
	leaq	(%r15,%rax,4), %r15
	addq	$28, %r15
	movl	(%r15), %esi
.Lcp_BB500_20:
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB500_21:
	movq	%rcx, %r14
	jmp	op_COMPARE_OP
.Lcp_BB500_8:
	andq	$-4, %r10
	movq	16(%r10), %xmm0
	jmp	.Lcp_BB500_9
.Lcp_BB500_11:
	movq	%rax, %r10
	andq	$-4, %r10
	ucomisd	16(%r10), %xmm0
	leaq	cp_true(%rip), %r11
	leaq	cp_false(%rip), %rsi
	cmovaeq	%r11, %rsi
	addq	$3, %rsi
	cmpl	$1, %r9d
	jne	.Lcp_BB500_14
	decl	(%r10)
	jne	.Lcp_BB500_14
	callq	free_thunk
	jmp	.Lcp_BB500_14
.Lcp_BB500_16:
	movq	%rdx, %rax
	callq	free_thunk
	jmp	.Lcp_BB500_17
.Lcp_func_end500:
	.size	op_COLD_COMPARE_OP_GE_FLOAT_JUMP_IF_FALSE, .Lcp_func_end500-op_COLD_COMPARE_OP_GE_FLOAT_JUMP_IF_FALSE
	.cfi_endproc
	.type	op_COLD_COMPARE_OP_GE_FLOAT_INT_JUMP_IF_FALSE,@function
op_COLD_COMPARE_OP_GE_FLOAT_INT_JUMP_IF_FALSE:
	.cfi_startproc
	movq	%r14, %rcx
	movq	-16(%r14), %rax
	movq	-8(%r14), %rdx
	movl	%eax, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	je	.Lcp_BB501_3
	testb	$1, %al
	je	.Lcp_BB501_14
	movq	%rax, %r9
	andq	$-4, %r9
	leaq	cp_type_float(%rip), %r10
	cmpq	%r10, 8(%r9)
	jne	.Lcp_BB501_14
.Lcp_BB501_3:
	testb	$3, %dl
	jne	.Lcp_BB501_14
	movabsq	$-36028797018963969, %r9
	addq	%rdx, %r9
	movabsq	$-72057594037927938, %r10
	cmpq	%r10, %r9
	jbe	.Lcp_BB501_14
	cmpl	$2, %r8d
	jne	.Lcp_BB501_7
	rolq	$60, %rax
	movabsq	$-2882303761517117440, %rsi
	addq	%rax, %rsi
	sarq	$2, %rdx
	cvtsi2sd	%rdx, %xmm0
	movq	%rsi, %xmm1
	ucomisd	%xmm0, %xmm1
	leaq	cp_true(%rip), %rax
	leaq	cp_false(%rip), %rdx
	cmovaeq	%rax, %rdx
	addq	$3, %rdx
.Lcp_BB501_10:
	addq	$-16, %rcx
	addq	$-3, %rdx
	leaq	cp_true(%rip), %rax
	cmpq	%rax, %rdx
	jne	.Lcp_BB501_11
	movl	28(%r15), %esi
	addq	$28, %r15
	jmp	.Lcp_BB501_13
.Lcp_BB501_11:
	movl	24(%r15), %eax
	shrl	$10, %eax
	leaq	(%r15,%rax,4), %r15
	addq	$28, %r15
	movl	(%r15), %esi
.Lcp_BB501_13:
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB501_14:
	movq	%rcx, %r14
	jmp	op_COMPARE_OP
.Lcp_BB501_7:
	movq	%rax, %rsi
	andq	$-4, %rsi
	movsd	16(%rsi), %xmm0
	sarq	$2, %rdx
	cvtsi2sd	%rdx, %xmm1
	ucomisd	%xmm1, %xmm0
	leaq	cp_true(%rip), %r9
	leaq	cp_false(%rip), %rdx
	cmovaeq	%r9, %rdx
	addq	$3, %rdx
	cmpl	$1, %r8d
	jne	.Lcp_BB501_10
	decl	(%rsi)
	jne	.Lcp_BB501_10
	leaq	-8(%rcx), %r14
	callq	free_thunk
	jmp	.Lcp_BB501_10
.Lcp_func_end501:
	.size	op_COLD_COMPARE_OP_GE_FLOAT_INT_JUMP_IF_FALSE, .Lcp_func_end501-op_COLD_COMPARE_OP_GE_FLOAT_INT_JUMP_IF_FALSE
	.cfi_endproc
	.type	op_COLD_RESUME_POP_TOP,@function
op_COLD_RESUME_POP_TOP:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r15, %rbx
	testl	$-2048, %esi
	jne	.Lcp_BB502_4
	cmpl	$0, 16(%r12)
	je	.Lcp_BB502_4
	movq	%rbx, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	callq	cp_handle_events@PLT
	testl	%eax, %eax
	js	.Lcp_BB502_8
	leaq	cp_handlers(%rip), %rdi
.Lcp_BB502_4:
	movq	-8(%r14), %rax
	addq	$-8, %r14
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB502_7
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB502_6
.Lcp_BB502_7:
	movl	8(%rbx), %esi
	addq	$8, %rbx
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rbx, %r15
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*%rax
.Lcp_BB502_6:
	.cfi_def_cfa_offset 16
	leaq	4(%rbx), %r15
	callq	free_thunk
	jmp	.Lcp_BB502_7
.Lcp_BB502_8:
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end502:
	.size	op_COLD_RESUME_POP_TOP, .Lcp_func_end502-op_COLD_RESUME_POP_TOP
	.cfi_endproc
	.type	op_COLD_RESUME_POP_TOP_JUMP_BACKWARD_PLAIN,@function
op_COLD_RESUME_POP_TOP_JUMP_BACKWARD_PLAIN:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r15, %rbx
	testl	$-2048, %esi
	jne	.Lcp_BB503_4
	cmpl	$0, 16(%r12)
	je	.Lcp_BB503_4
	movq	%rbx, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	callq	cp_handle_events@PLT
	testl	%eax, %eax
	js	.Lcp_BB503_13
	leaq	cp_handlers(%rip), %rdi
.Lcp_BB503_4:
	movq	-8(%r14), %rax
	addq	$-8, %r14
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB503_6
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB503_12
.Lcp_BB503_6:
	movl	8(%rbx), %esi
	addq	$8, %rbx
	movl	%esi, %eax
	andl	$1023, %eax
	cmpq	$59, %rax
	jne	.Lcp_BB503_9
	cmpl	$0, 16(%r12)
	jne	.Lcp_BB503_11
	shrl	$10, %esi
	movl	$4, %eax
	subq	%rsi, %rax
	leaq	(%rbx,%rax,4), %r15
	movl	(%r15), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
.Lcp_BB503_10:
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*%rax
.Lcp_BB503_9:
	.cfi_def_cfa_offset 16
	movq	(%rdi,%rax,8), %rax
	movq	%rbx, %r15
	jmp	.Lcp_BB503_10
.Lcp_BB503_11:
	movq	%rbx, %r15
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_JUMP_BACKWARD_PLAIN
.Lcp_BB503_12:
	.cfi_def_cfa_offset 16
	leaq	4(%rbx), %r15
	callq	free_thunk
	jmp	.Lcp_BB503_6
.Lcp_BB503_13:
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end503:
	.size	op_COLD_RESUME_POP_TOP_JUMP_BACKWARD_PLAIN, .Lcp_func_end503-op_COLD_RESUME_POP_TOP_JUMP_BACKWARD_PLAIN
	.cfi_endproc
	.hidden	cp_handlers
	.type	cp_handlers,@object
	.section	.data.rel.ro,"aw",@progbits
	.globl	cp_handlers
	.p2align	4, 0x0
cp_handlers:
	.quad	op_NOP
	.quad	op_POP_TOP
	.quad	op_COPY
	.quad	op_SWAP
	.quad	op_PUSH_NULL
	.quad	op_LOAD_CONST
	.quad	op_LOAD_SMALL_INT
	.quad	op_LOAD_COMMON_CONSTANT
	.quad	op_LOAD_FAST
	.quad	op_LOAD_FAST_BORROW
	.quad	op_LOAD_FAST_CHECK
	.quad	op_LOAD_FAST_AND_CLEAR
	.quad	op_STORE_FAST
	.quad	op_DELETE_FAST
	.quad	op_MAKE_CELL
	.quad	op_COPY_FREE_VARS
	.quad	op_LOAD_DEREF
	.quad	op_STORE_DEREF
	.quad	op_DELETE_DEREF
	.quad	op_LOAD_FROM_DICT_OR_DEREF
	.quad	op_LOAD_NAME
	.quad	op_STORE_NAME
	.quad	op_DELETE_NAME
	.quad	op_LOAD_GLOBAL
	.quad	op_STORE_GLOBAL
	.quad	op_DELETE_GLOBAL
	.quad	op_LOAD_FROM_DICT_OR_GLOBALS
	.quad	op_LOAD_LOCALS
	.quad	op_LOAD_BUILD_CLASS
	.quad	op_IMPORT_NAME
	.quad	op_IMPORT_FROM
	.quad	op_IMPORT_STAR
	.quad	op_LOAD_ATTR
	.quad	op_LOAD_METHOD
	.quad	op_LOAD_SUPER_ATTR
	.quad	op_LOAD_SUPER_METHOD
	.quad	op_STORE_ATTR
	.quad	op_DELETE_ATTR
	.quad	op_BINARY_SUBSCR
	.quad	op_STORE_SUBSCR
	.quad	op_DELETE_SUBSCR
	.quad	op_BINARY_SLICE
	.quad	op_STORE_SLICE
	.quad	op_BUILD_SLICE
	.quad	op_BINARY_OP
	.quad	op_COMPARE_OP
	.quad	op_IS_OP
	.quad	op_CONTAINS_OP
	.quad	op_UNARY_NEGATIVE
	.quad	op_UNARY_POSITIVE
	.quad	op_UNARY_INVERT
	.quad	op_UNARY_NOT
	.quad	op_TO_BOOL
	.quad	op_CONVERT_VALUE
	.quad	op_FORMAT_SIMPLE
	.quad	op_FORMAT_WITH_SPEC
	.quad	op_PRINT_EXPR
	.quad	op_JUMP_FORWARD
	.quad	op_JUMP_BACKWARD
	.quad	op_JUMP_BACKWARD_PLAIN
	.quad	op_JUMP_BACKWARD_TRACE
	.quad	op_JUMP_BACKWARD_RECORD
	.quad	op_ENTER
	.quad	op_ENTER_PLAIN
	.quad	op_ENTER_TRACE
	.quad	op_ENTER_RECORD
	.quad	op_JUMP_BACKWARD_NO_INTERRUPT
	.quad	op_POP_JUMP_IF_TRUE
	.quad	op_POP_JUMP_IF_FALSE
	.quad	op_POP_JUMP_IF_NONE
	.quad	op_POP_JUMP_IF_NOT_NONE
	.quad	op_RESUME
	.quad	op_GET_ITER
	.quad	op_GET_YIELD_FROM_ITER
	.quad	op_FOR_ITER
	.quad	op_RETURN_GENERATOR
	.quad	op_MAKE_GENERATOR_EXPRESSION
	.quad	op_YIELD_VALUE
	.quad	op_SEND
	.quad	op_END_SEND
	.quad	op_CLEANUP_THROW
	.quad	op_GET_AWAITABLE
	.quad	op_GET_AITER
	.quad	op_GET_ANEXT
	.quad	op_END_ASYNC_FOR
	.quad	op_ASYNC_GENERATOR_WRAP
	.quad	op_STOPITERATION_ERROR
	.quad	op_BUILD_TUPLE
	.quad	op_BUILD_LIST
	.quad	op_BUILD_PAIR
	.quad	op_BUILD_SET
	.quad	op_BUILD_MAP
	.quad	op_BUILD_STRING
	.quad	op_LIST_APPEND
	.quad	op_SET_ADD
	.quad	op_MAP_ADD
	.quad	op_LIST_EXTEND
	.quad	op_SET_UPDATE
	.quad	op_DICT_UPDATE
	.quad	op_DICT_MERGE
	.quad	op_LIST_TO_TUPLE
	.quad	op_UNPACK_SEQUENCE
	.quad	op_UNPACK_EX
	.quad	op_MAKE_FUNCTION
	.quad	op_SET_FUNCTION_ATTRIBUTE
	.quad	op_CALL
	.quad	op_CALL_KW
	.quad	op_CALL_FUNCTION_EX
	.quad	op_RETURN_VALUE
	.quad	op_PUSH_EXC_INFO
	.quad	op_POP_EXCEPT
	.quad	op_RERAISE
	.quad	op_RAISE_VARARGS
	.quad	op_CHECK_EXC_MATCH
	.quad	op_CHECK_EG_MATCH
	.quad	op_PREP_RERAISE_STAR
	.quad	op_WITH_EXCEPT_START
	.quad	op_LOAD_SPECIAL
	.quad	op_GET_LEN
	.quad	op_MATCH_MAPPING
	.quad	op_MATCH_SEQUENCE
	.quad	op_MATCH_KEYS
	.quad	op_MATCH_CLASS
	.quad	op_BINARY_OP_ADD_INT
	.quad	op_BINARY_OP_ADD_FLOAT
	.quad	op_BINARY_OP_ADD_FLOAT_INT
	.quad	op_BINARY_OP_ADD_INT_FLOAT
	.quad	op_BINARY_OP_SUB_INT
	.quad	op_BINARY_OP_SUB_FLOAT
	.quad	op_BINARY_OP_SUB_FLOAT_INT
	.quad	op_BINARY_OP_SUB_INT_FLOAT
	.quad	op_BINARY_OP_MUL_INT
	.quad	op_BINARY_OP_MUL_FLOAT
	.quad	op_BINARY_OP_MUL_FLOAT_INT
	.quad	op_BINARY_OP_MUL_INT_FLOAT
	.quad	op_BINARY_OP_AND_INT
	.quad	op_BINARY_OP_OR_INT
	.quad	op_BINARY_OP_XOR_INT
	.quad	op_BINARY_OP_FLOOR_DIV_INT
	.quad	op_BINARY_OP_MOD_INT
	.quad	op_BINARY_OP_LSHIFT_INT
	.quad	op_BINARY_OP_RSHIFT_INT
	.quad	op_BINARY_OP_TRUE_DIV_INT
	.quad	op_BINARY_OP_POW_INT
	.quad	op_BINARY_OP_TRUE_DIV_FLOAT
	.quad	op_BINARY_OP_TRUE_DIV_FLOAT_INT
	.quad	op_BINARY_OP_TRUE_DIV_INT_FLOAT
	.quad	op_BINARY_OP_FLOOR_DIV_FLOAT
	.quad	op_BINARY_OP_MOD_FLOAT
	.quad	op_BINARY_OP_POW_FLOAT
	.quad	op_BINARY_OP_POW_FLOAT_INT
	.quad	op_BINARY_OP_ADD_STR
	.quad	op_BINARY_OP_APPEND_STR
	.quad	op_BINARY_OP_ADD_LIST
	.quad	op_BINARY_OP_ADD_TUPLE
	.quad	op_COMPARE_OP_LT_INT
	.quad	op_COMPARE_OP_LT_FLOAT
	.quad	op_COMPARE_OP_LT_FLOAT_INT
	.quad	op_COMPARE_OP_LT_INT_FLOAT
	.quad	op_COMPARE_OP_LE_INT
	.quad	op_COMPARE_OP_LE_FLOAT
	.quad	op_COMPARE_OP_LE_FLOAT_INT
	.quad	op_COMPARE_OP_LE_INT_FLOAT
	.quad	op_COMPARE_OP_EQ_INT
	.quad	op_COMPARE_OP_EQ_FLOAT
	.quad	op_COMPARE_OP_EQ_FLOAT_INT
	.quad	op_COMPARE_OP_EQ_INT_FLOAT
	.quad	op_COMPARE_OP_NE_INT
	.quad	op_COMPARE_OP_NE_FLOAT
	.quad	op_COMPARE_OP_NE_FLOAT_INT
	.quad	op_COMPARE_OP_NE_INT_FLOAT
	.quad	op_COMPARE_OP_GT_INT
	.quad	op_COMPARE_OP_GT_FLOAT
	.quad	op_COMPARE_OP_GT_FLOAT_INT
	.quad	op_COMPARE_OP_GT_INT_FLOAT
	.quad	op_COMPARE_OP_GE_INT
	.quad	op_COMPARE_OP_GE_FLOAT
	.quad	op_COMPARE_OP_GE_FLOAT_INT
	.quad	op_COMPARE_OP_GE_INT_FLOAT
	.quad	op_COMPARE_OP_EQ_STR
	.quad	op_COMPARE_OP_NE_STR
	.quad	op_COMPARE_OP_LE_SET
	.quad	op_COMPARE_OP_GE_SET
	.quad	op_COMPARE_OP_EQ_IDENTITY
	.quad	op_COMPARE_OP_NE_IDENTITY
	.quad	op_UNARY_NEGATIVE_INT
	.quad	op_UNARY_NEGATIVE_FLOAT
	.quad	op_BINARY_SUBSCR_LIST_INT
	.quad	op_BINARY_SUBSCR_LIST_BACKWARDS
	.quad	op_BINARY_SUBSCR_TUPLE_INT
	.quad	op_BINARY_SUBSCR_TUPLE_BACKWARDS
	.quad	op_BINARY_SUBSCR_ARRAY_DOUBLE
	.quad	op_BINARY_SUBSCR_ARRAY_DOUBLE_BACKWARDS
	.quad	op_BINARY_SUBSCR_ARRAY_INTEGER
	.quad	op_BINARY_SUBSCR_ARRAY_INTEGER_BACKWARDS
	.quad	op_BINARY_SUBSCR_ARRAY_INT32
	.quad	op_BINARY_SUBSCR_ARRAY_INT32_BACKWARDS
	.quad	op_BINARY_SUBSCR_STR_INT
	.quad	op_BINARY_SUBSCR_STR_BACKWARDS
	.quad	op_BINARY_SUBSCR_BYTES_INT
	.quad	op_BINARY_SUBSCR_BYTES_BACKWARDS
	.quad	op_BINARY_SUBSCR_DICT_STR
	.quad	op_BINARY_SUBSCR_DICT
	.quad	op_BINARY_SUBSCR_LIST_SLICE
	.quad	op_BINARY_SLICE_LIST
	.quad	op_STORE_SLICE_LIST
	.quad	op_BINARY_SUBSCR_GETITEM
	.quad	op_CONTAINS_OP_DICT
	.quad	op_CONTAINS_OP_SET
	.quad	op_STORE_SUBSCR_LIST_INT
	.quad	op_STORE_SUBSCR_LIST_BACKWARDS
	.quad	op_STORE_SUBSCR_ARRAY_DOUBLE
	.quad	op_STORE_SUBSCR_ARRAY_DOUBLE_BACKWARDS
	.quad	op_STORE_SUBSCR_ARRAY_INTEGER
	.quad	op_STORE_SUBSCR_ARRAY_INTEGER_BACKWARDS
	.quad	op_STORE_SUBSCR_ARRAY_INT32
	.quad	op_STORE_SUBSCR_ARRAY_INT32_BACKWARDS
	.quad	op_STORE_SUBSCR_BYTEARRAY
	.quad	op_STORE_SUBSCR_SETITEM
	.quad	op_TO_BOOL_STR
	.quad	op_TO_BOOL_BYTES
	.quad	op_TO_BOOL_LIST
	.quad	op_TO_BOOL_TUPLE
	.quad	op_TO_BOOL_DICT
	.quad	op_TO_BOOL_NONE
	.quad	op_TO_BOOL_BOOL
	.quad	op_TO_BOOL_INT
	.quad	op_TO_BOOL_TRUE
	.quad	op_GET_ITER_LIST
	.quad	op_GET_ITER_TUPLE
	.quad	op_GET_ITER_RANGE
	.quad	op_GET_ITER_GENERATOR
	.quad	op_GET_ITER_PYTHON
	.quad	op_GET_YIELD_FROM_ITER_GENERATOR
	.quad	op_GET_YIELD_FROM_ITER_PYTHON
	.quad	op_FOR_ITER_RANGE
	.quad	op_FOR_ITER_LIST
	.quad	op_FOR_ITER_TUPLE
	.quad	op_FOR_ITER_SET
	.quad	op_FOR_ITER_DICT_KEY
	.quad	op_FOR_ITER_DICT_VALUE
	.quad	op_FOR_ITER_DICT_ITEM
	.quad	op_FOR_ITER_ENUMERATE_LIST
	.quad	op_FOR_ITER_GENERATOR
	.quad	op_SEND_GENERATOR
	.quad	op_SEND_COROUTINE
	.quad	op_UNPACK_SEQUENCE_TUPLE
	.quad	op_UNPACK_SEQUENCE_LIST
	.quad	op_LOAD_ATTR_SLOT
	.quad	op_LOAD_ATTR_DICT
	.quad	op_LOAD_ATTR_NATIVE
	.quad	op_LOAD_ATTR_MODULE
	.quad	op_LOAD_ATTR_CLASS_VALUE
	.quad	op_LOAD_ATTR_CLASS_VALUE_UNHIDDEN
	.quad	op_LOAD_ATTR_TYPE
	.quad	op_LOAD_ATTR_PROPERTY
	.quad	op_STORE_ATTR_SLOT
	.quad	op_STORE_ATTR_MEMBER
	.quad	op_STORE_ATTR_DICT
	.quad	op_STORE_ATTR_PROPERTY
	.quad	op_LOAD_METHOD_PLAIN
	.quad	op_LOAD_METHOD_DICT
	.quad	op_LOAD_METHOD_NATIVE
	.quad	op_LOAD_METHOD_UNHIDDEN
	.quad	op_LOAD_METHOD_MODULE
	.quad	op_LOAD_METHOD_SLOT
	.quad	op_LOAD_METHOD_TYPE
	.quad	op_LOAD_METHOD_CLASS_METHOD
	.quad	op_LOAD_SUPER_METHOD_FUNCTION
	.quad	op_LOAD_GLOBAL_MODULE
	.quad	op_LOAD_GLOBAL_BUILTIN
	.quad	op_CALL_FUNCTION_EXACT
	.quad	op_CALL_METHOD_EXACT
	.quad	op_CALL_FUNCTION_DEFAULTS_1
	.quad	op_CALL_METHOD_DEFAULTS_1
	.quad	op_CALL_FUNCTION_DEFAULTS_2
	.quad	op_CALL_METHOD_DEFAULTS_2
	.quad	op_CALL_FUNCTION_DEFAULTS_3
	.quad	op_CALL_METHOD_DEFAULTS_3
	.quad	op_CALL_BOUND_METHOD_EXACT
	.quad	op_CALL_NATIVE
	.quad	op_CALL_NATIVE_METHOD
	.quad	op_CALL_ISINSTANCE
	.quad	op_CALL_ISINSTANCE_TUPLE
	.quad	op_CALL_TYPE
	.quad	op_CALL_INT_CLASS
	.quad	op_CALL_LEN_LIST
	.quad	op_CALL_LEN_TUPLE
	.quad	op_CALL_LEN_STR
	.quad	op_CALL_LEN_BYTES
	.quad	op_CALL_LEN_DICT
	.quad	op_CALL_LIST_APPEND
	.quad	op_CALL_CLASS
	.quad	op_CALL_NATIVE_CLASS
	.quad	op_LOAD_FAST_LOAD_FAST
	.quad	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW
	.quad	op_LOAD_FAST_BORROW_LOAD_SMALL_INT
	.quad	op_STORE_FAST_LOAD_FAST
	.quad	op_STORE_FAST_LOAD_FAST_BORROW
	.quad	op_STORE_FAST_STORE_FAST
	.quad	op_LOAD_FAST_BORROW_LOAD_ATTR_SLOT
	.quad	op_LOAD_FAST_BORROW_LOAD_METHOD_PLAIN
	.quad	op_LOAD_FAST_BORROW_STORE_ATTR_SLOT
	.quad	op_LOAD_FAST_RETURN_VALUE
	.quad	op_LOAD_CONST_RETURN_VALUE
	.quad	op_POP_TOP_LOAD_FAST_BORROW
	.quad	op_LOAD_CONST_LOAD_FAST_BORROW
	.quad	op_LOAD_FAST_BORROW_LOAD_CONST
	.quad	op_PUSH_NULL_LOAD_GLOBAL_MODULE
	.quad	op_RESUME_JUMP_BACKWARD_NO_INTERRUPT
	.quad	op_IS_OP_JUMP_IF_FALSE
	.quad	op_IS_OP_JUMP_IF_TRUE
	.quad	op_ENTER_PLAIN_LOAD_FAST_BORROW
	.quad	op_BINARY_OP_MUL_FLOAT_ADD_FLOAT
	.quad	op_BINARY_OP_MUL_FLOAT_SUB_FLOAT
	.quad	op_COMPARE_OP_LT_INT_JUMP_IF_FALSE
	.quad	op_COMPARE_OP_LT_INT_JUMP_IF_TRUE
	.quad	op_COMPARE_OP_LT_FLOAT_JUMP_IF_FALSE
	.quad	op_COMPARE_OP_LT_FLOAT_INT_JUMP_IF_FALSE
	.quad	op_COMPARE_OP_LE_INT_JUMP_IF_FALSE
	.quad	op_COMPARE_OP_LE_INT_JUMP_IF_TRUE
	.quad	op_COMPARE_OP_LE_FLOAT_JUMP_IF_FALSE
	.quad	op_COMPARE_OP_LE_FLOAT_INT_JUMP_IF_FALSE
	.quad	op_COMPARE_OP_EQ_INT_JUMP_IF_FALSE
	.quad	op_COMPARE_OP_EQ_INT_JUMP_IF_TRUE
	.quad	op_COMPARE_OP_EQ_FLOAT_JUMP_IF_FALSE
	.quad	op_COMPARE_OP_EQ_FLOAT_INT_JUMP_IF_FALSE
	.quad	op_COMPARE_OP_NE_INT_JUMP_IF_FALSE
	.quad	op_COMPARE_OP_NE_INT_JUMP_IF_TRUE
	.quad	op_COMPARE_OP_NE_FLOAT_JUMP_IF_FALSE
	.quad	op_COMPARE_OP_NE_FLOAT_INT_JUMP_IF_FALSE
	.quad	op_COMPARE_OP_GT_INT_JUMP_IF_FALSE
	.quad	op_COMPARE_OP_GT_INT_JUMP_IF_TRUE
	.quad	op_COMPARE_OP_GT_FLOAT_JUMP_IF_FALSE
	.quad	op_COMPARE_OP_GT_FLOAT_INT_JUMP_IF_FALSE
	.quad	op_COMPARE_OP_GE_INT_JUMP_IF_FALSE
	.quad	op_COMPARE_OP_GE_INT_JUMP_IF_TRUE
	.quad	op_COMPARE_OP_GE_FLOAT_JUMP_IF_FALSE
	.quad	op_COMPARE_OP_GE_FLOAT_INT_JUMP_IF_FALSE
	.quad	op_COMPARE_OP_EQ_IDENTITY_JUMP_IF_FALSE
	.quad	op_COMPARE_OP_NE_IDENTITY_JUMP_IF_FALSE
	.quad	op_CONTAINS_OP_DICT_JUMP_IF_FALSE
	.quad	op_CONTAINS_OP_DICT_JUMP_IF_TRUE
	.quad	op_CONTAINS_OP_SET_JUMP_IF_FALSE
	.quad	op_CONTAINS_OP_SET_JUMP_IF_TRUE
	.quad	op_TO_BOOL_BOOL_JUMP_IF_FALSE
	.quad	op_TO_BOOL_BOOL_JUMP_IF_TRUE
	.quad	op_TO_BOOL_INT_JUMP_IF_FALSE
	.quad	op_TO_BOOL_INT_JUMP_IF_TRUE
	.quad	op_TO_BOOL_NONE_JUMP_IF_FALSE
	.quad	op_TO_BOOL_NONE_JUMP_IF_TRUE
	.quad	op_TO_BOOL_STR_JUMP_IF_FALSE
	.quad	op_TO_BOOL_STR_JUMP_IF_TRUE
	.quad	op_TO_BOOL_BYTES_JUMP_IF_FALSE
	.quad	op_TO_BOOL_BYTES_JUMP_IF_TRUE
	.quad	op_TO_BOOL_LIST_JUMP_IF_FALSE
	.quad	op_TO_BOOL_LIST_JUMP_IF_TRUE
	.quad	op_TO_BOOL_TUPLE_JUMP_IF_FALSE
	.quad	op_TO_BOOL_TUPLE_JUMP_IF_TRUE
	.quad	op_TO_BOOL_DICT_JUMP_IF_FALSE
	.quad	op_TO_BOOL_DICT_JUMP_IF_TRUE
	.quad	op_TO_BOOL_TRUE_JUMP_IF_FALSE
	.quad	op_TO_BOOL_TRUE_JUMP_IF_TRUE
	.quad	op_LOAD_SMALL_INT_BINARY_OP_ADD_INT
	.quad	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_BINARY_OP_ADD_INT
	.quad	op_LOAD_SMALL_INT_BINARY_OP_SUB_INT
	.quad	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_BINARY_OP_SUB_INT
	.quad	op_LOAD_SMALL_INT_COMPARE_OP_LT_INT_JUMP_IF_FALSE
	.quad	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_LT_INT_JUMP_IF_FALSE
	.quad	op_LOAD_FAST_BORROW_COMPARE_OP_LT_INT_JUMP_IF_FALSE
	.quad	op_LOAD_SMALL_INT_COMPARE_OP_LE_INT_JUMP_IF_FALSE
	.quad	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_LE_INT_JUMP_IF_FALSE
	.quad	op_LOAD_FAST_BORROW_COMPARE_OP_LE_INT_JUMP_IF_FALSE
	.quad	op_LOAD_SMALL_INT_COMPARE_OP_EQ_INT_JUMP_IF_FALSE
	.quad	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_EQ_INT_JUMP_IF_FALSE
	.quad	op_LOAD_FAST_BORROW_COMPARE_OP_EQ_INT_JUMP_IF_FALSE
	.quad	op_LOAD_SMALL_INT_COMPARE_OP_NE_INT_JUMP_IF_FALSE
	.quad	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_NE_INT_JUMP_IF_FALSE
	.quad	op_LOAD_FAST_BORROW_COMPARE_OP_NE_INT_JUMP_IF_FALSE
	.quad	op_LOAD_SMALL_INT_COMPARE_OP_GT_INT_JUMP_IF_FALSE
	.quad	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_GT_INT_JUMP_IF_FALSE
	.quad	op_LOAD_FAST_BORROW_COMPARE_OP_GT_INT_JUMP_IF_FALSE
	.quad	op_LOAD_SMALL_INT_COMPARE_OP_GE_INT_JUMP_IF_FALSE
	.quad	op_LOAD_FAST_BORROW_LOAD_SMALL_INT_COMPARE_OP_GE_INT_JUMP_IF_FALSE
	.quad	op_LOAD_FAST_BORROW_COMPARE_OP_GE_INT_JUMP_IF_FALSE
	.quad	op_LOAD_FAST_BORROW_BINARY_OP_ADD_INT
	.quad	op_LOAD_FAST_BORROW_BINARY_OP_SUB_FLOAT
	.quad	op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT
	.quad	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_ADD_INT
	.quad	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_SUB_FLOAT
	.quad	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT
	.quad	op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_ADD_FLOAT
	.quad	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_ADD_FLOAT
	.quad	op_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_SUB_FLOAT
	.quad	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_OP_MUL_FLOAT_SUB_FLOAT
	.quad	op_LOAD_FAST_BORROW_BINARY_SUBSCR_LIST_INT
	.quad	op_LOAD_FAST_BORROW_LOAD_FAST_BORROW_BINARY_SUBSCR_LIST_INT
	.quad	op_STORE_FAST_JUMP_BACKWARD_PLAIN
	.quad	op_POP_TOP_JUMP_BACKWARD_PLAIN
	.quad	op_LIST_APPEND_JUMP_BACKWARD_PLAIN
	.quad	op_SET_ADD_JUMP_BACKWARD_PLAIN
	.quad	op_RESUME_POP_TOP
	.quad	op_RESUME_POP_TOP_JUMP_BACKWARD_PLAIN
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
