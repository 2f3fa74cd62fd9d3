# Nodes of syntax trees that a program makes.
import ast
import copy
import pickle

a = ast.Name("a", ast.Load())
print(a, ast.Call(a, [a, a, a], []), ast.Tuple((a,), ast.Load()))
print(ast.BinOp(ast.BinOp(ast.BinOp(a, ast.Add(), a), ast.Add(), a), ast.Add(), a))
print(ast.Name("x").ctx, ast.FunctionDef("f", ast.arguments(), []).decorator_list, ast.Return().value)
print(ast.Call.__doc__, ast.comprehension.__doc__, ast.operator.__doc__, sep="\n")
print(ast.Call._fields, ast.Call.__match_args__, ast.Call._attributes, ast.Pass._fields)
print(ast.Return._field_types, ast.Call._field_types)
print(ast.Call.__mro__, ast.Add.__mro__, ast.arg.__mro__)

b = ast.Name(id="b", lineno=3)
print(sorted(vars(copy.copy(b))), pickle.loads(pickle.dumps(b, 2)).id)
print(sorted(vars(copy.replace(b, id="z")).items(), key=lambda pair: pair[0]))
print(ast.unparse(ast.BinOp(a, ast.Mult(), ast.BinOp(a, ast.Add(), b))), ast.literal_eval(ast.Constant(3)))

match b:
    case ast.Name(name):
        print(name)

for wrong in (lambda: ast.Name(1, 2, 3), lambda: ast.Pass(1)):
    try:
        wrong()
    except TypeError as error:
        print(error)


class Rename(ast.NodeTransformer):
    def visit_Name(self, node):
        return ast.Name(node.id.upper(), node.ctx)


print(ast.unparse(Rename().visit(ast.Call(a, [b], [ast.keyword("k", a)]))))
