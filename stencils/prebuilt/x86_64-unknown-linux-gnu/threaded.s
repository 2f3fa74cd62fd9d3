# Generated from bytecodes.def. Do not edit: `cargo run -p copperplate-stencils -- refresh` makes it anew.
# inputs: blake3 b48b876157dbaa01094e67e3a49472e2e147b13ffb27816923ff94a59d7c016e
# clang: 22.1.8
# text: blake3 0111406b734fddb909cbe7b0dd315a7207b6f700f909c88e333509505f2fdbdc
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
	.type	op_LOAD_FAST,@function
op_LOAD_FAST:
	.cfi_startproc
	shrl	$10, %esi
	notq	%rsi
	movq	(%r13,%rsi,8), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB10_2
	movq	%rax, %rcx
	andq	$-4, %rcx
	incl	(%rcx)
.Lcp_BB10_2:
	movq	%rax, (%r14)
	addq	$8, %r14
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end10:
	.size	op_LOAD_FAST, .Lcp_func_end10-op_LOAD_FAST
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
.Lcp_func_end11:
	.size	op_LOAD_FAST_BORROW, .Lcp_func_end11-op_LOAD_FAST_BORROW
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
	jne	.Lcp_BB12_3
	movq	%rax, %rcx
	andq	$-4, %rcx
	incl	(%rcx)
.Lcp_BB12_3:
	movq	%rax, (%r14)
	addq	$8, %r14
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end12:
	.size	op_LOAD_FAST_CHECK, .Lcp_func_end12-op_LOAD_FAST_CHECK
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
	je	.Lcp_BB13_1
.Lcp_BB13_4:
	movq	%rax, %rcx
.Lcp_BB13_5:
	addq	$-8, %r14
	notl	%esi
	shll	$3, %esi
	orq	$-33554432, %rsi
	movq	(%r13,%rsi), %rax
	movq	%rcx, (%r13,%rsi)
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB13_8
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB13_7
.Lcp_BB13_8:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB13_1:
	movl	$3, %ecx
	cmpq	$3, %rax
	je	.Lcp_BB13_5
	movq	%rax, %rcx
	andq	$-4, %rcx
	testb	$1, 4(%rcx)
	jne	.Lcp_BB13_4
	incl	(%rcx)
	andq	$-3, %rax
	jmp	.Lcp_BB13_4
.Lcp_BB13_7:
	callq	free_thunk
	jmp	.Lcp_BB13_8
.Lcp_func_end13:
	.size	op_STORE_FAST, .Lcp_func_end13-op_STORE_FAST
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
	jbe	.Lcp_BB14_9
	movq	%rsi, %rcx
	movq	-16(%r14), %rbp
	movq	-8(%r14), %rbx
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
	movq	%rbp, %rsi
	movq	%rbx, %rdx
	callq	cp_binary_op@PLT
	cmpq	$3, %rax
	je	.Lcp_BB14_10
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	movl	%ebp, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB14_5
	movq	%rbp, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB14_4
.Lcp_BB14_5:
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB14_8
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB14_7
.Lcp_BB14_8:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB14_9:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_SPECIALIZE_BINARY_OP
.Lcp_BB14_10:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB14_4:
	.cfi_def_cfa_offset 16
	movq	%rbp, %rax
	callq	free_thunk
	jmp	.Lcp_BB14_5
.Lcp_BB14_7:
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB14_8
.Lcp_func_end14:
	.size	op_BINARY_OP, .Lcp_func_end14-op_BINARY_OP
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
.Lcp_func_end15:
	.size	op_BINARY_OP_ADD_INT, .Lcp_func_end15-op_BINARY_OP_ADD_INT
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
	jne	.Lcp_BB16_2
.Lcp_BB16_3:
	movq	%rax, -16(%r14)
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB16_2:
	callq	box_thunk
	jmp	.Lcp_BB16_3
.Lcp_func_end16:
	.size	op_BINARY_OP_ADD_FLOAT, .Lcp_func_end16-op_BINARY_OP_ADD_FLOAT
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
.Lcp_func_end17:
	.size	op_BINARY_OP_SUB_INT, .Lcp_func_end17-op_BINARY_OP_SUB_INT
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
	jne	.Lcp_BB18_2
.Lcp_BB18_3:
	movq	%rax, -16(%r14)
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB18_2:
	callq	box_thunk
	jmp	.Lcp_BB18_3
.Lcp_func_end18:
	.size	op_BINARY_OP_SUB_FLOAT, .Lcp_func_end18-op_BINARY_OP_SUB_FLOAT
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
.Lcp_func_end19:
	.size	op_BINARY_OP_MUL_INT, .Lcp_func_end19-op_BINARY_OP_MUL_INT
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
	jne	.Lcp_BB20_2
.Lcp_BB20_3:
	movq	%rax, -16(%r14)
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	movq	%rcx, %r14
	jmpq	*%rax
.Lcp_BB20_2:
	callq	box_thunk
	jmp	.Lcp_BB20_3
.Lcp_func_end20:
	.size	op_BINARY_OP_MUL_FLOAT, .Lcp_func_end20-op_BINARY_OP_MUL_FLOAT
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
	jbe	.Lcp_BB21_9
	movq	%rsi, %rcx
	movq	-16(%r14), %rbp
	movq	-8(%r14), %rbx
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
	movq	%rbp, %rsi
	movq	%rbx, %rdx
	callq	cp_compare_op@PLT
	cmpq	$3, %rax
	je	.Lcp_BB21_10
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	movl	%ebp, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB21_5
	movq	%rbp, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB21_4
.Lcp_BB21_5:
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB21_8
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB21_7
.Lcp_BB21_8:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB21_9:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_SPECIALIZE_COMPARE_OP
.Lcp_BB21_10:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB21_4:
	.cfi_def_cfa_offset 16
	movq	%rbp, %rax
	callq	free_thunk
	jmp	.Lcp_BB21_5
.Lcp_BB21_7:
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB21_8
.Lcp_func_end21:
	.size	op_COMPARE_OP, .Lcp_func_end21-op_COMPARE_OP
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
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r14
	jmpq	*%rcx
.Lcp_func_end22:
	.size	op_COMPARE_OP_LT_INT, .Lcp_func_end22-op_COMPARE_OP_LT_INT
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
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r14
	jmpq	*%rcx
.Lcp_func_end23:
	.size	op_COMPARE_OP_LE_INT, .Lcp_func_end23-op_COMPARE_OP_LE_INT
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
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r14
	jmpq	*%rcx
.Lcp_func_end24:
	.size	op_COMPARE_OP_EQ_INT, .Lcp_func_end24-op_COMPARE_OP_EQ_INT
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
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r14
	jmpq	*%rcx
.Lcp_func_end25:
	.size	op_COMPARE_OP_NE_INT, .Lcp_func_end25-op_COMPARE_OP_NE_INT
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
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r14
	jmpq	*%rcx
.Lcp_func_end26:
	.size	op_COMPARE_OP_GT_INT, .Lcp_func_end26-op_COMPARE_OP_GT_INT
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
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r14
	jmpq	*%rcx
.Lcp_func_end27:
	.size	op_COMPARE_OP_GE_INT, .Lcp_func_end27-op_COMPARE_OP_GE_INT
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
	jbe	.Lcp_BB28_9
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
	xorl	%ecx, %ecx
	callq	cp_binary_op@PLT
	cmpq	$3, %rax
	je	.Lcp_BB28_10
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	movl	%ebp, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB28_5
	movq	%rbp, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB28_4
.Lcp_BB28_5:
	movl	%ebx, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB28_8
	movq	%rbx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB28_7
.Lcp_BB28_8:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB28_9:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_SPECIALIZE_BINARY_SUBSCR
.Lcp_BB28_10:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB28_4:
	.cfi_def_cfa_offset 16
	movq	%rbp, %rax
	callq	free_thunk
	jmp	.Lcp_BB28_5
.Lcp_BB28_7:
	movq	%rbx, %rax
	callq	free_thunk
	jmp	.Lcp_BB28_8
.Lcp_func_end28:
	.size	op_BINARY_SUBSCR, .Lcp_func_end28-op_BINARY_SUBSCR
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
	jne	.Lcp_BB29_6
	movq	%rdx, %rsi
	andq	$-4, %rsi
	incl	(%rsi)
.Lcp_BB29_6:
	movq	%rdx, -16(%r14)
	addq	$-8, %r14
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB29_9
	decl	(%rcx)
	je	.Lcp_BB29_8
.Lcp_BB29_9:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB29_8:
	callq	free_thunk
	jmp	.Lcp_BB29_9
.Lcp_func_end29:
	.size	op_BINARY_SUBSCR_LIST_INT, .Lcp_func_end29-op_BINARY_SUBSCR_LIST_INT
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
.Lcp_func_end30:
	.size	op_JUMP_FORWARD, .Lcp_func_end30-op_JUMP_FORWARD
	.cfi_endproc
	.p2align	4
	.type	op_JUMP_BACKWARD,@function
op_JUMP_BACKWARD:
	.cfi_startproc
	cmpl	$0, 16(%r12)
	jne	.Lcp_BB31_1
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
.Lcp_BB31_1:
	jmp	op_COLD_JUMP_BACKWARD
.Lcp_func_end31:
	.size	op_JUMP_BACKWARD, .Lcp_func_end31-op_JUMP_BACKWARD
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
	jne	.Lcp_BB32_2
	shrl	$10, %esi
	leaq	(%r15,%rsi,4), %rax
	addq	$4, %rax
	movl	4(%r15,%rsi,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB32_2:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end32:
	.size	op_POP_JUMP_IF_TRUE, .Lcp_func_end32-op_POP_JUMP_IF_TRUE
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
	jne	.Lcp_BB33_1
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB33_1:
	shrl	$10, %esi
	leaq	(%r15,%rsi,4), %rax
	addq	$4, %rax
	movl	4(%r15,%rsi,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_func_end33:
	.size	op_POP_JUMP_IF_FALSE, .Lcp_func_end33-op_POP_JUMP_IF_FALSE
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
	jbe	.Lcp_BB34_8
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
	jne	.Lcp_BB34_7
	cmpq	$3, 8(%r12)
	jne	.Lcp_BB34_9
	addq	$-8, %r14
	movl	%ebp, %eax
	andl	$3, %eax
	cmpl	$1, %eax
	jne	.Lcp_BB34_6
	movq	%rbp, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB34_5
.Lcp_BB34_6:
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
.Lcp_BB34_7:
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
.Lcp_BB34_8:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_SPECIALIZE_FOR_ITER
.Lcp_BB34_9:
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB34_5:
	.cfi_def_cfa_offset 16
	movq	%rbp, %rax
	callq	free_thunk
	jmp	.Lcp_BB34_6
.Lcp_func_end34:
	.size	op_FOR_ITER, .Lcp_func_end34-op_FOR_ITER
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
	je	.Lcp_BB35_3
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
.Lcp_BB35_3:
	addq	$-8, %r14
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB35_6
	decl	(%rcx)
	je	.Lcp_BB35_5
.Lcp_BB35_6:
	shrl	$10, %esi
	leaq	(%r15,%rsi,4), %rax
	addq	$8, %rax
	movl	8(%r15,%rsi,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_BB35_5:
	callq	free_thunk
	jmp	.Lcp_BB35_6
.Lcp_func_end35:
	.size	op_FOR_ITER_RANGE, .Lcp_func_end35-op_FOR_ITER_RANGE
	.cfi_endproc
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.Lcp_CPI36_0:
	.quad	3
	.quad	3
	.text
	.p2align	4
	.type	op_BUILD_LIST,@function
op_BUILD_LIST:
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
	callq	cp_build_list@PLT
	cmpq	$3, %rax
	je	.Lcp_BB36_1
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
.Lcp_BB36_1:
	.cfi_def_cfa_offset 32
	movq	8(%rsp), %rax
	testq	%rbp, %rbp
	je	.Lcp_BB36_9
	cmpl	$4096, %eax
	jae	.Lcp_BB36_4
	xorl	%eax, %eax
	jmp	.Lcp_BB36_7
.Lcp_BB36_4:
	movl	%ebp, %eax
	andl	$-4, %eax
	leal	(,%rbp,8), %edx
	movq	%rbx, %rcx
	subq	%rdx, %rcx
	addq	$16, %rcx
	xorl	%edx, %edx
	movaps	.Lcp_CPI36_0(%rip), %xmm0
.Lcp_BB36_5:
	movups	%xmm0, -16(%rcx,%rdx,8)
	movups	%xmm0, (%rcx,%rdx,8)
	addq	$4, %rdx
	cmpq	%rdx, %rax
	jne	.Lcp_BB36_5
	cmpl	%ebp, %eax
	je	.Lcp_BB36_9
.Lcp_BB36_7:
	subq	%rbp, %rax
.Lcp_BB36_8:
	movq	$3, (%rbx,%rax,8)
	incq	%rax
	jne	.Lcp_BB36_8
.Lcp_BB36_9:
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end36:
	.size	op_BUILD_LIST, .Lcp_func_end36-op_BUILD_LIST
	.cfi_endproc
	.p2align	4
	.type	op_CALL,@function
op_CALL:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	subq	$32, %rsp
	.cfi_def_cfa_offset 48
	.cfi_offset %rbp, -16
	movq	%rsi, %rbx
	shrl	$10, %ebx
	movq	$-2, %rax
	subq	%rbx, %rax
	movq	%rax, 8(%rsp)
	movq	(%r14,%rax,8), %rax
	movq	%rax, 16(%rsp)
	movq	%rbx, %rbp
	notq	%rbp
	movq	(%r14,%rbp,8), %rax
	movq	%rax, 24(%rsp)
	leal	(,%rbx,8), %eax
	movq	%r14, %rsi
	subq	%rax, %rsi
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	movl	%ebx, %edx
	callq	cp_call@PLT
	cmpq	$3, %rax
	je	.Lcp_BB37_14
	testl	%ebx, %ebx
	je	.Lcp_BB37_7
	negq	%rbx
	jmp	.Lcp_BB37_3
	.p2align	4
.Lcp_BB37_6:
	incq	%rbx
	je	.Lcp_BB37_7
.Lcp_BB37_3:
	movq	(%r14,%rbx,8), %rcx
	movl	%ecx, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB37_6
	movq	%rcx, %rdx
	andq	$-4, %rdx
	decl	(%rdx)
	jne	.Lcp_BB37_6
	movq	%rax, %rdx
	movq	%rcx, %rax
	callq	free_thunk
	movq	%rdx, %rax
	jmp	.Lcp_BB37_6
.Lcp_BB37_7:
	leaq	(%r14,%rbp,8), %rcx
	movq	8(%rsp), %rdx
	movq	%rax, (%r14,%rdx,8)
	movq	16(%rsp), %rax
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB37_10
	movq	%rax, %rdx
	andq	$-4, %rdx
	decl	(%rdx)
	je	.Lcp_BB37_9
.Lcp_BB37_10:
	movq	24(%rsp), %rax
	movl	%eax, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.Lcp_BB37_13
	movq	%rax, %rdx
	andq	$-4, %rdx
	decl	(%rdx)
	je	.Lcp_BB37_12
.Lcp_BB37_13:
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	leaq	cp_handlers(%rip), %rdi
	movq	%rcx, %r14
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*(%rdi,%rax,8)
.Lcp_BB37_14:
	.cfi_def_cfa_offset 48
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_BB37_9:
	.cfi_def_cfa_offset 48
	movq	%rcx, %r14
	callq	free_thunk
	jmp	.Lcp_BB37_10
.Lcp_BB37_12:
	movq	%rcx, %r14
	callq	free_thunk
	jmp	.Lcp_BB37_13
.Lcp_func_end37:
	.size	op_CALL, .Lcp_func_end37-op_CALL
	.cfi_endproc
	.p2align	4
	.type	op_RETURN_VALUE,@function
op_RETURN_VALUE:
	.cfi_startproc
	movq	-8(%r14), %rax
	movl	%eax, %ecx
	notl	%ecx
	testb	$3, %cl
	je	.Lcp_BB38_1
.Lcp_BB38_4:
	movq	%rax, %rsi
.Lcp_BB38_5:
	addq	$-8, %r14
	cmpl	$0, 40(%r13)
	jne	op_RETURN
	movq	(%r13), %rax
	movl	64(%rax), %ecx
	testq	%rcx, %rcx
	je	.Lcp_BB38_12
	shlq	$3, %rcx
	negq	%rcx
	xorl	%edx, %edx
	jmp	.Lcp_BB38_8
	.p2align	4
.Lcp_BB38_11:
	addq	$-8, %rdx
	cmpq	%rdx, %rcx
	je	.Lcp_BB38_12
.Lcp_BB38_8:
	movq	-8(%r13,%rdx), %rax
	movq	$3, -8(%r13,%rdx)
	movl	%eax, %ebx
	andl	$3, %ebx
	cmpl	$1, %ebx
	jne	.Lcp_BB38_11
	movq	%rax, %r8
	andq	$-4, %r8
	decl	(%r8)
	jne	.Lcp_BB38_11
	callq	free_thunk
	jmp	.Lcp_BB38_11
.Lcp_BB38_12:
	movq	24(%r13), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB38_15
	movq	%rax, %rcx
	andq	$-4, %rcx
	decl	(%rcx)
	je	.Lcp_BB38_14
.Lcp_BB38_15:
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
.Lcp_BB38_1:
	movl	$3, %esi
	cmpq	$3, %rax
	je	.Lcp_BB38_5
	movq	%rax, %rcx
	andq	$-4, %rcx
	testb	$1, 4(%rcx)
	jne	.Lcp_BB38_4
	incl	(%rcx)
	andq	$-3, %rax
	jmp	.Lcp_BB38_4
.Lcp_BB38_14:
	callq	free_thunk
	jmp	.Lcp_BB38_15
.Lcp_func_end38:
	.size	op_RETURN_VALUE, .Lcp_func_end38-op_RETURN_VALUE
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
	jne	.Lcp_BB39_2
	movq	%rax, %rcx
	andq	$-4, %rcx
	incl	(%rcx)
.Lcp_BB39_2:
	movq	%rax, (%r14)
	movl	4(%r15), %eax
	shrl	$10, %eax
	notl	%eax
	cltq
	movq	(%r13,%rax,8), %rax
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB39_4
	movq	%rax, %rcx
	andq	$-4, %rcx
	incl	(%rcx)
.Lcp_BB39_4:
	movq	%rax, 8(%r14)
	addq	$16, %r14
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_func_end39:
	.size	op_LOAD_FAST_LOAD_FAST, .Lcp_func_end39-op_LOAD_FAST_LOAD_FAST
	.cfi_endproc
	.p2align	4
	.type	op_COMPARE_OP_LT_INT_JUMP,@function
op_COMPARE_OP_LT_INT_JUMP:
	.cfi_startproc
	movq	-16(%r14), %rax
	testb	$3, %al
	jne	op_COMPARE_OP
	movq	-8(%r14), %rcx
	testb	$3, %cl
	jne	op_COMPARE_OP
	addq	$-16, %r14
	cmpq	%rcx, %rax
	jge	.Lcp_BB40_4
	movl	12(%r15), %esi
	addq	$12, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB40_4:
	movl	8(%r15), %ecx
	shrl	$10, %ecx
	leaq	(%r15,%rcx,4), %rax
	addq	$12, %rax
	movl	12(%r15,%rcx,4), %esi
	movl	%esi, %ecx
	andl	$1023, %ecx
	movq	(%rdi,%rcx,8), %rcx
	movq	%rax, %r15
	jmpq	*%rcx
.Lcp_func_end40:
	.size	op_COMPARE_OP_LT_INT_JUMP, .Lcp_func_end40-op_COMPARE_OP_LT_INT_JUMP
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
.Lcp_func_end41:
	.size	cp_threaded_run, .Lcp_func_end41-cp_threaded_run
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
	je	.Lcp_BB42_4
	movl	%eax, %ecx
	andl	$3, %ecx
	cmpl	$1, %ecx
	jne	.Lcp_BB42_3
	movq	%rax, %rcx
	andq	$-4, %rcx
	incl	(%rcx)
.Lcp_BB42_3:
	movq	%rax, (%r14)
	addq	$8, %r14
	movl	4(%r15), %esi
	addq	$4, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB42_4:
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r15, 16(%r13)
	subq	%r13, %r14
	addq	$-64, %r14
	shrq	$3, %r14
	movl	%r14d, 32(%r13)
	movq	%r12, %rdi
	callq	cp_raise_unbound_local@PLT
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end42:
	.size	op_COLD_LOAD_FAST_CHECK, .Lcp_func_end42-op_COLD_LOAD_FAST_CHECK
	.cfi_endproc
	.type	op_UNWIND,@function
op_UNWIND:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%r12, %rdi
	callq	cp_unwind@PLT
	testq	%rax, %rax
	je	.Lcp_BB43_1
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
.Lcp_BB43_1:
	.cfi_def_cfa_offset 16
	movq	56(%r12), %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lcp_func_end43:
	.size	op_UNWIND, .Lcp_func_end43-op_UNWIND
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
.Lcp_func_end44:
	.size	op_SPECIALIZE_BINARY_OP, .Lcp_func_end44-op_SPECIALIZE_BINARY_OP
	.cfi_endproc
	.type	op_COLD_BINARY_OP_ADD_FLOAT,@function
op_COLD_BINARY_OP_ADD_FLOAT:
	.cfi_startproc
	movq	-16(%r14), %rdx
	movq	-8(%r14), %rcx
	movl	%edx, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	je	.Lcp_BB45_3
	testb	$1, %dl
	je	op_BINARY_OP
	movq	%rdx, %rax
	andq	$-4, %rax
	leaq	cp_type_float(%rip), %r9
	cmpq	%r9, 8(%rax)
	jne	op_BINARY_OP
.Lcp_BB45_3:
	movl	%ecx, %r9d
	andl	$3, %r9d
	cmpq	$2, %r9
	je	.Lcp_BB45_6
	testb	$1, %cl
	je	op_BINARY_OP
	movq	%rcx, %rax
	andq	$-4, %rax
	leaq	cp_type_float(%rip), %r10
	cmpq	%r10, 8(%rax)
	jne	op_BINARY_OP
.Lcp_BB45_6:
	movabsq	$-2882303761517117440, %rax
	movq	%rdx, %rsi
	cmpl	$2, %r8d
	jne	.Lcp_BB45_8
	rolq	$60, %rsi
	addq	%rax, %rsi
	movq	%rsi, %xmm0
.Lcp_BB45_9:
	cmpl	$2, %r9d
	jne	.Lcp_BB45_11
	movq	%rcx, %rsi
	rolq	$60, %rsi
	addq	%rax, %rsi
	movq	%rsi, %xmm1
.Lcp_BB45_12:
	addsd	%xmm1, %xmm0
	movq	%xmm0, %rsi
	movabsq	$2882303761517117440, %rax
	addq	%rsi, %rax
	rolq	$4, %rax
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$2, %esi
	jne	.Lcp_BB45_13
.Lcp_BB45_14:
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	cmpl	$1, %r8d
	jne	.Lcp_BB45_17
	movq	%rdx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB45_16
.Lcp_BB45_17:
	cmpl	$1, %r9d
	jne	.Lcp_BB45_20
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB45_19
.Lcp_BB45_20:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB45_8:
	andq	$-4, %rsi
	movq	16(%rsi), %xmm0
	jmp	.Lcp_BB45_9
.Lcp_BB45_11:
	movq	%rcx, %rax
	andq	$-4, %rax
	movq	16(%rax), %xmm1
	jmp	.Lcp_BB45_12
.Lcp_BB45_13:
	callq	box_thunk
	jmp	.Lcp_BB45_14
.Lcp_BB45_16:
	movq	%rdx, %rax
	callq	free_thunk
	jmp	.Lcp_BB45_17
.Lcp_BB45_19:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB45_20
.Lcp_func_end45:
	.size	op_COLD_BINARY_OP_ADD_FLOAT, .Lcp_func_end45-op_COLD_BINARY_OP_ADD_FLOAT
	.cfi_endproc
	.type	op_COLD_BINARY_OP_SUB_FLOAT,@function
op_COLD_BINARY_OP_SUB_FLOAT:
	.cfi_startproc
	movq	-16(%r14), %rdx
	movq	-8(%r14), %rcx
	movl	%edx, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	je	.Lcp_BB46_3
	testb	$1, %dl
	je	op_BINARY_OP
	movq	%rdx, %rax
	andq	$-4, %rax
	leaq	cp_type_float(%rip), %r9
	cmpq	%r9, 8(%rax)
	jne	op_BINARY_OP
.Lcp_BB46_3:
	movl	%ecx, %r9d
	andl	$3, %r9d
	cmpq	$2, %r9
	je	.Lcp_BB46_6
	testb	$1, %cl
	je	op_BINARY_OP
	movq	%rcx, %rax
	andq	$-4, %rax
	leaq	cp_type_float(%rip), %r10
	cmpq	%r10, 8(%rax)
	jne	op_BINARY_OP
.Lcp_BB46_6:
	movabsq	$-2882303761517117440, %rax
	movq	%rdx, %rsi
	cmpl	$2, %r8d
	jne	.Lcp_BB46_8
	rolq	$60, %rsi
	addq	%rax, %rsi
	movq	%rsi, %xmm0
.Lcp_BB46_9:
	cmpl	$2, %r9d
	jne	.Lcp_BB46_11
	movq	%rcx, %rsi
	rolq	$60, %rsi
	addq	%rax, %rsi
	movq	%rsi, %xmm1
.Lcp_BB46_12:
	subsd	%xmm1, %xmm0
	movq	%xmm0, %rsi
	movabsq	$2882303761517117440, %rax
	addq	%rsi, %rax
	rolq	$4, %rax
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$2, %esi
	jne	.Lcp_BB46_13
.Lcp_BB46_14:
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	cmpl	$1, %r8d
	jne	.Lcp_BB46_17
	movq	%rdx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB46_16
.Lcp_BB46_17:
	cmpl	$1, %r9d
	jne	.Lcp_BB46_20
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB46_19
.Lcp_BB46_20:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB46_8:
	andq	$-4, %rsi
	movq	16(%rsi), %xmm0
	jmp	.Lcp_BB46_9
.Lcp_BB46_11:
	movq	%rcx, %rax
	andq	$-4, %rax
	movq	16(%rax), %xmm1
	jmp	.Lcp_BB46_12
.Lcp_BB46_13:
	callq	box_thunk
	jmp	.Lcp_BB46_14
.Lcp_BB46_16:
	movq	%rdx, %rax
	callq	free_thunk
	jmp	.Lcp_BB46_17
.Lcp_BB46_19:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB46_20
.Lcp_func_end46:
	.size	op_COLD_BINARY_OP_SUB_FLOAT, .Lcp_func_end46-op_COLD_BINARY_OP_SUB_FLOAT
	.cfi_endproc
	.type	op_COLD_BINARY_OP_MUL_FLOAT,@function
op_COLD_BINARY_OP_MUL_FLOAT:
	.cfi_startproc
	movq	-16(%r14), %rdx
	movq	-8(%r14), %rcx
	movl	%edx, %r8d
	andl	$3, %r8d
	cmpq	$2, %r8
	je	.Lcp_BB47_3
	testb	$1, %dl
	je	op_BINARY_OP
	movq	%rdx, %rax
	andq	$-4, %rax
	leaq	cp_type_float(%rip), %r9
	cmpq	%r9, 8(%rax)
	jne	op_BINARY_OP
.Lcp_BB47_3:
	movl	%ecx, %r9d
	andl	$3, %r9d
	cmpq	$2, %r9
	je	.Lcp_BB47_6
	testb	$1, %cl
	je	op_BINARY_OP
	movq	%rcx, %rax
	andq	$-4, %rax
	leaq	cp_type_float(%rip), %r10
	cmpq	%r10, 8(%rax)
	jne	op_BINARY_OP
.Lcp_BB47_6:
	movabsq	$-2882303761517117440, %rax
	movq	%rdx, %rsi
	cmpl	$2, %r8d
	jne	.Lcp_BB47_8
	rolq	$60, %rsi
	addq	%rax, %rsi
	movq	%rsi, %xmm0
.Lcp_BB47_9:
	cmpl	$2, %r9d
	jne	.Lcp_BB47_11
	movq	%rcx, %rsi
	rolq	$60, %rsi
	addq	%rax, %rsi
	movq	%rsi, %xmm1
.Lcp_BB47_12:
	mulsd	%xmm1, %xmm0
	movq	%xmm0, %rsi
	movabsq	$2882303761517117440, %rax
	addq	%rsi, %rax
	rolq	$4, %rax
	movl	%eax, %esi
	andl	$3, %esi
	cmpl	$2, %esi
	jne	.Lcp_BB47_13
.Lcp_BB47_14:
	movq	%rax, -16(%r14)
	addq	$-8, %r14
	cmpl	$1, %r8d
	jne	.Lcp_BB47_17
	movq	%rdx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB47_16
.Lcp_BB47_17:
	cmpl	$1, %r9d
	jne	.Lcp_BB47_20
	movq	%rcx, %rax
	andq	$-4, %rax
	decl	(%rax)
	je	.Lcp_BB47_19
.Lcp_BB47_20:
	movl	8(%r15), %esi
	addq	$8, %r15
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	jmpq	*%rax
.Lcp_BB47_8:
	andq	$-4, %rsi
	movq	16(%rsi), %xmm0
	jmp	.Lcp_BB47_9
.Lcp_BB47_11:
	movq	%rcx, %rax
	andq	$-4, %rax
	movq	16(%rax), %xmm1
	jmp	.Lcp_BB47_12
.Lcp_BB47_13:
	callq	box_thunk
	jmp	.Lcp_BB47_14
.Lcp_BB47_16:
	movq	%rdx, %rax
	callq	free_thunk
	jmp	.Lcp_BB47_17
.Lcp_BB47_19:
	movq	%rcx, %rax
	callq	free_thunk
	jmp	.Lcp_BB47_20
.Lcp_func_end47:
	.size	op_COLD_BINARY_OP_MUL_FLOAT, .Lcp_func_end47-op_COLD_BINARY_OP_MUL_FLOAT
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
.Lcp_func_end48:
	.size	op_SPECIALIZE_COMPARE_OP, .Lcp_func_end48-op_SPECIALIZE_COMPARE_OP
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
.Lcp_func_end49:
	.size	op_SPECIALIZE_BINARY_SUBSCR, .Lcp_func_end49-op_SPECIALIZE_BINARY_SUBSCR
	.cfi_endproc
	.type	op_COLD_JUMP_BACKWARD,@function
op_COLD_JUMP_BACKWARD:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rsi, %rbx
	cmpl	$0, 16(%r12)
	je	.Lcp_BB50_3
	movq	%r15, 16(%r13)
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-64, %rax
	shrq	$3, %rax
	movl	%eax, 32(%r13)
	movq	%r12, %rdi
	callq	cp_handle_events@PLT
	testl	%eax, %eax
	js	.Lcp_BB50_4
	leaq	cp_handlers(%rip), %rdi
.Lcp_BB50_3:
	shrl	$10, %ebx
	movl	$1, %eax
	subq	%rbx, %rax
	leaq	(%r15,%rax,4), %r15
	movl	(%r15), %esi
	movl	%esi, %eax
	andl	$1023, %eax
	movq	(%rdi,%rax,8), %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	jmpq	*%rax
.Lcp_BB50_4:
	.cfi_def_cfa_offset 16
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	op_UNWIND
.Lcp_func_end50:
	.size	op_COLD_JUMP_BACKWARD, .Lcp_func_end50-op_COLD_JUMP_BACKWARD
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
.Lcp_func_end51:
	.size	op_SPECIALIZE_FOR_ITER, .Lcp_func_end51-op_SPECIALIZE_FOR_ITER
	.cfi_endproc
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
	je	.Lcp_BB52_1
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
.Lcp_BB52_1:
	.cfi_def_cfa_offset 16
	movq	56(%r12), %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lcp_func_end52:
	.size	op_RETURN, .Lcp_func_end52-op_RETURN
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
	.quad	op_LOAD_FAST
	.quad	op_LOAD_FAST_BORROW
	.quad	op_LOAD_FAST_CHECK
	.quad	op_STORE_FAST
	.quad	op_BINARY_OP
	.quad	op_BINARY_OP_ADD_INT
	.quad	op_BINARY_OP_ADD_FLOAT
	.quad	op_BINARY_OP_SUB_INT
	.quad	op_BINARY_OP_SUB_FLOAT
	.quad	op_BINARY_OP_MUL_INT
	.quad	op_BINARY_OP_MUL_FLOAT
	.quad	op_COMPARE_OP
	.quad	op_COMPARE_OP_LT_INT
	.quad	op_COMPARE_OP_LE_INT
	.quad	op_COMPARE_OP_EQ_INT
	.quad	op_COMPARE_OP_NE_INT
	.quad	op_COMPARE_OP_GT_INT
	.quad	op_COMPARE_OP_GE_INT
	.quad	op_BINARY_SUBSCR
	.quad	op_BINARY_SUBSCR_LIST_INT
	.quad	op_JUMP_FORWARD
	.quad	op_JUMP_BACKWARD
	.quad	op_POP_JUMP_IF_TRUE
	.quad	op_POP_JUMP_IF_FALSE
	.quad	op_FOR_ITER
	.quad	op_FOR_ITER_RANGE
	.quad	op_BUILD_LIST
	.quad	op_CALL
	.quad	op_RETURN_VALUE
	.quad	op_LOAD_FAST_LOAD_FAST
	.quad	op_COMPARE_OP_LT_INT_JUMP
	.zero	7888
	.size	cp_handlers, 8192
	.hidden	cp_type_float
	.hidden	cp_true
	.hidden	cp_false
	.hidden	cp_type_list
	.hidden	cp_type_range_iterator
	.popsection
