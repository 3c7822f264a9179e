"""Assignment in all its forms: names and their types, unpacking, attributes, items, `del`."""

from __future__ import annotations

import ast
from functools import cached_property

from redisjit.diagnostics.language import ChangedType, TypeMismatch
from redisjit.frontend import expressions, names, narrowing, operators, subscripts, types
from redisjit.frontend.context import FunctionContext, Restart, has_call, instead
from redisjit.frontend.refusals import no_attribute, no_item
from redisjit.frontend.tree import (
    Assign,
    Const,
    Do,
    Elementwise,
    Expr,
    SetField,
    Stmt,
    TupleItem,
    Variable,
)
from redisjit.frontend.types import Type


class AssignmentChecker(FunctionContext):
    """The part of the checker that assigns."""

    def expression(self, node: ast.expr, expected: Type | None = None) -> Expr:
        return expressions.check(self, node, expected)

    def assign(self, node: ast.Assign, out: list[Stmt]) -> None:
        first = node.targets[0]
        if isinstance(first, (ast.Tuple, ast.List)) and len(node.targets) == 1 and lazy(self, node.value):
            from redisjit.frontend import starred

            starred.unpack_iterable(self, first, node.value, out)
            return
        if isinstance(first, ast.Subscript) and isinstance(first.slice, ast.Slice) and lazy(self, node.value):
            from redisjit.frontend import consume

            self.assign_to(first, consume.fill(self, node.value, "list", node.value, None), node.value, out)
            return
        expected = None
        if isinstance(first, ast.Name):
            expected = self.known_type(first.id)
        value = self.expression(node.value, expected)
        if len(node.targets) > 1:
            stmts, value = self.hold(value, fixed=True)
            out += stmts
        for target in node.targets:
            self.assign_to(target, value, node.value, out)

    def annassign(self, node: ast.AnnAssign, out: list[Stmt]) -> None:
        if node.value is not None and ast.unparse(node.annotation).split(".")[-1] == "Final":  # no type
            self.assign(ast.copy_location(ast.Assign([node.target], node.value), node), out)
            return
        type = self.annotations.type_of(node.annotation)
        if not isinstance(node.target, ast.Name):
            if node.value is not None:
                value = self.coerce(self.expression(node.value, type), type, node.value, "the annotated value")
                self.assign_to(node.target, value, node.value, out)
            return
        self.declare(node.target.id, type, node)
        if node.value is not None:
            value = self.expression(node.value, type)
            self.assign_name(node.target, value, node.value, out)

    def augassign(self, node: ast.AugAssign, out: list[Stmt]) -> None:
        target = node.target
        if isinstance(target, ast.Name):
            old = self.expression(ast.copy_location(ast.Name(target.id, ast.Load()), target))
            method = operators.in_place(self, node.op, old, node)
            if method is not None:
                out.append(Do(method(node.value)))
                return
            self.assign_name(
                target,
                operators.grown(self, node.op, old, operators.other_operand(self, old, node.value), node),
                node,
                out,
            )
            return
        if isinstance(target, ast.Attribute):
            stmts, obj = self.hold(self.expression(target.value))
            out += stmts
            old = names.attribute_of(self, obj, target)
            changed = self.change_in_place(old, node, out)
            if changed is not None:
                self.set_attribute(obj, target, changed, out)
                return
            value = operators.binary(self, node.op, old, operators.other_operand(self, old, node.value), node)
            self.set_attribute(obj, target, value, out)
            return
        assert isinstance(target, ast.Subscript)
        obj = self.expression(target.value)
        if types.is_array(types.resolve(obj.type)):
            from redisjit.frontend.arrays import items

            items.augment(self, obj, node, out)
            return
        if isinstance(target.slice, ast.Slice):
            from redisjit.frontend import slices

            slices.change(self, target, node, out)
            return
        stmts, obj = self.hold(obj)
        out += stmts
        stmts, index = self.hold(self.expression(target.slice))
        out += stmts
        old = subscripts.index_of(self, obj, index, target)
        changed = self.change_in_place(old, node, out)
        if changed is not None:
            out.append(Do(subscripts.set_index(self, obj, index, changed, target, node)))
            return
        value = operators.binary(self, node.op, old, operators.other_operand(self, old, node.value), node)
        out.append(Do(subscripts.set_index(self, obj, index, value, target, node)))

    def change_in_place(self, old: Expr, node: ast.AugAssign, out: list[Stmt]) -> Expr | None:
        """`x.y += z` and `x[i] += z` where they change the object itself, which is then assigned to its place again."""
        if operators.in_place(self, node.op, old, node) is None:
            return None
        stmts, held = self.hold(old, fixed=True)
        out += stmts
        method = operators.in_place(self, node.op, held, node)
        assert method is not None
        out.append(Do(method(node.value)))
        return held

    def put(self, target: ast.Subscript, value: Elementwise, node: ast.AST, out: list[Stmt]) -> bool:
        from redisjit.frontend.arrays import elementwise

        return elementwise.put(self, target, value, node, out)

    def assign_to(self, target: ast.expr, value: Expr, node: ast.AST, out: list[Stmt]) -> None:
        """`target = value`, for every form of target."""
        if isinstance(target, ast.Name):
            self.assign_name(target, value, node, out)
        elif isinstance(target, (ast.Tuple, ast.List)):
            self.unpack(target, value, node, out)
        elif isinstance(target, ast.Attribute):
            self.set_attribute(self.expression(target.value), target, value, out)
        elif (
            isinstance(target, ast.Subscript) and isinstance(value, Elementwise) and self.put(target, value, node, out)
        ):
            pass
        elif isinstance(target, ast.Subscript) and isinstance(target.slice, ast.Slice):
            from redisjit.frontend import slices

            slices.assign(self, target, value, node, out)
        elif isinstance(target, ast.Subscript):
            stmts, held = self.hold(value)  # Python evaluates the value first
            out += stmts
            obj = self.expression(target.value)
            if types.is_array(types.resolve(obj.type)):
                from redisjit.frontend.arrays import items

                items.set_item(self, obj, target, held, node, out)
                return
            index = self.expression(target.slice)
            out.append(Do(subscripts.set_index(self, obj, index, held, target, node)))
        else:
            self.unsupported(target, "a starred target", "take a slice")

    def set_attribute(self, obj: Expr, target: ast.Attribute, value: Expr, out: list[Stmt]) -> None:
        type = types.resolve(obj.type)
        if isinstance(type, types.ClassType) and type.decl.user:
            from redisjit.frontend import classes

            classes.set_attribute(self, obj, target, value, out)
            return
        if isinstance(type, types.ClassType) and type.decl.name == "DataKey" and target.attr == "value":
            out.append(Do(self.call_method(obj, "_assign", [value], target)))
            return
        fields = self.program.fields(type) if self.low and isinstance(type, types.ClassType) else {}
        if target.attr not in fields:
            if isinstance(type, types.ExceptionType) and type.cls.may_carry:
                self.unsupported(target, "changing a field of an exception", "hold an object in it, and change that")
            no_attribute(self, obj, target.attr, target)
        declared = fields[target.attr]
        found = types.resolve(value.type)
        out.append(SetField(obj, target.attr, self.coerce(value, declared, target, f"the field {target.attr!r}")))
        narrowing.after_assignment(self, target, types.resolve(declared), found)

    def unpack(self, target: ast.Tuple | ast.List, value: Expr, node: ast.AST, out: list[Stmt]) -> None:
        type = types.resolve(value.type)
        stmts, held = self.hold(value, fixed=True)
        out += stmts
        starred = any(isinstance(item, ast.Starred) for item in target.elts)
        cls = self.program.class_of(type)
        if starred or not (isinstance(type, types.TupleType) or (cls is not None and cls.method("_unpack"))):
            from redisjit.frontend.starred import unpack_value

            unpack_value(self, target, held, node, out)
            return
        if isinstance(type, types.TupleType):
            if len(type.items) != len(target.elts):
                found = f"{type}, which has {len(type.items)} items"
                self.refuse(TypeMismatch(self.span(node), "unpacking", f"{len(target.elts)} items", found))
            for index, item in enumerate(target.elts):
                self.assign_to(item, TupleItem(type.items[index], held, index), node, out)
            return
        out.append(Do(self.call_method(held, "_unpack", [Const(types.INT, len(target.elts))], target)))
        items: list[Expr] = [
            self.call_method(held, "_at", [Const(types.INT, i)], node) for i in range(len(target.elts))
        ]
        if not all(isinstance(item, ast.Name) for item in target.elts):  # assigning one may change another
            for index, value in enumerate(items):
                stmts, items[index] = self.hold(value, fixed=True)
                out += stmts
        for item, value in zip(target.elts, items, strict=True):
            self.assign_to(item, value, node, out)

    def known_type(self, name: str) -> Type | None:
        variable = self.variables.get(name)
        return variable.type if variable else self.declared.get(name)

    def declare(self, name: str, type: Type, node: ast.AST) -> None:
        """Give a variable its type, once."""
        variable = self.variables.get(name)
        if variable is None:
            self.variables[name] = self.variable(name, type)
        elif not types.unify(variable.type, type):
            self.refuse(ChangedType(self.span(node), name, str(variable.type), str(type)))

    @cached_property
    def unread_underscore(self) -> bool:
        """Whether `_` is only assigned in this function."""
        for node in ast.walk(self.instance.decl.node):
            if isinstance(node, ast.Name) and node.id == "_" and not isinstance(node.ctx, ast.Store):
                return False
            if isinstance(node, ast.NamedExpr) and node.target.id == "_":
                return False
        return "_" not in self.variables

    def assign_name(self, target: ast.Name, value: Expr, node: ast.AST, out: list[Stmt]) -> None:
        name = target.id
        if name == "_" and self.unread_underscore and not types.has_unknown(value.type):
            out += self.effect(value)  # may be of another type each time, as type checkers have it
            return
        variable = self.variables.get(name)
        if variable is None:
            type = self.declared.get(name, value.type)
            if type is types.NEVER:
                type = value.type
            variable = self.variables[name] = self.variable(name, type)
            if types.has_unknown(type):
                self.unknowns.append((type, target, repr(name)))
        variable.reassigned = True
        found = types.resolve(value.type)
        declared = types.resolve(variable.type)
        if declared is types.NONE and found is not types.NONE:
            self.widen(name, types.optional(found))
        if found is types.NONE and not isinstance(declared, types.OptionalType) and declared is not types.NONE:
            self.begin_optional(variable, declared)
        if isinstance(found, types.OptionalType) and types.resolve(found.item) is declared and not variable.parameter:
            self.widen(name, found)
        if isinstance(declared, types.FunctionType) and found is not declared and not variable.parameter:
            from redisjit.frontend.callables import general

            if general(self, declared) is not declared:
                self.widen(name, general(self, declared))
        if not self.assignable(found, declared):
            self.refuse(ChangedType(self.span(node), name, str(declared), str(found), instead(found, declared)))
        out.append(self.store(variable, self.coerce(value, declared, node, f"{name!r}")))
        self.state.assigned |= {name}
        self.forget({name})
        if isinstance(declared, types.OptionalType) and not isinstance(found, types.OptionalType):
            self.state.narrow[name] = types.NONE if found is types.NONE else declared.item

    def store(self, variable: Variable, value: Expr) -> Stmt:
        """The assignment itself."""
        if variable.home is None:
            return Assign(variable, value)
        from redisjit.frontend.captures import store

        return store(variable, value)

    def assignable(self, found: Type, declared: Type) -> bool:
        if found is declared or found is types.NEVER or types.has_unknown(declared) or types.has_unknown(found):
            return True
        if isinstance(declared, types.OptionalType):
            if isinstance(found, types.OptionalType):
                return self.one_kind(types.resolve(found.item), types.resolve(declared.item))
            return found is types.NONE or found is declared.item or self.assignable(found, declared.item)
        if isinstance(declared, types.ClassType) and declared.decl.name == "callable":
            return isinstance(found, types.FunctionType) or has_call(found)
        if isinstance(declared, types.ClassType) and isinstance(found, types.ClassType) and found.decl.user:
            from redisjit.frontend import classes

            return classes.is_below(self.program, found, declared)
        if isinstance(declared, types.TupleType) and isinstance(found, types.TupleType):
            return len(declared.items) == len(found.items) and all(map(self.assignable, found.items, declared.items))
        return isinstance(declared, types.ExceptionType) and isinstance(found, types.ExceptionType)

    def begin_optional(self, variable: Variable, declared: Type) -> None:
        """A variable that later becomes None is optional from its beginning."""
        if not variable.parameter and variable.name not in self.declared:
            self.widen(variable.name, types.optional(declared))

    def widen(self, name: str, type: Type) -> None:
        """A variable began as None (or later becomes it): start again with the wider type."""
        if name not in self.declared:
            self.declared[name] = type
            raise Restart

    def delete(self, node: ast.Delete, out: list[Stmt]) -> None:
        self.delete_targets(node.targets, out)

    def delete_targets(self, targets: list[ast.expr], out: list[Stmt]) -> None:
        for target in targets:
            if isinstance(target, (ast.Tuple, ast.List)):
                self.delete_targets(target.elts, out)
            elif isinstance(target, ast.Attribute):
                self.unsupported(target, "deleting an attribute", "assign another value, such as None")
            elif isinstance(target, ast.Name):
                self.expression(ast.copy_location(ast.Name(target.id, ast.Load()), target))
                self.state.assigned -= {target.id}
            elif isinstance(target, ast.Subscript) and isinstance(target.slice, ast.Slice):
                from redisjit.frontend import slices

                slices.delete(self, target, out)
            elif isinstance(target, ast.Subscript):
                obj = self.expression(target.value)
                cls = self.program.class_of(types.resolve(obj.type))
                if cls is None or cls.method("__delitem__") is None:
                    no_item(self, obj, "__delitem__", target)
                index = subscripts.as_index(self, obj, self.expression(target.slice), target)
                out.append(Do(self.call_method(obj, "__delitem__", [index], target)))
            else:
                self.unsupported(target, "this form of `del`", "delete names, and items by index or key")


def lazy(c: FunctionContext, node: ast.expr) -> bool:
    """Whether what an expression gives is made item by item."""
    from redisjit.frontend import loops

    return isinstance(node, ast.GeneratorExp) or loops.is_lazy(c, node)
