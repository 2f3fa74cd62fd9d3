"""importlib: modules by name, finders and loaders of the program's own, specifications."""

import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import sys
import types

json = importlib.import_module("json")
print(json.__name__, json.__spec__.name, json.__spec__.parent, importlib.import_module(".decoder", "json").__name__)
print(importlib.util.find_spec("json.encoder").name, importlib.util.find_spec("no_such_module"))
print(importlib.import_module("math") is sys.modules["math"], importlib.util.find_spec("math").name)
print([getattr(finder, "__name__", finder) for finder in sys.meta_path])
try:
    importlib.import_module("no_such_module")
except ModuleNotFoundError as e:
    print(e, e.name)
try:
    import json.no_such_part
except ModuleNotFoundError as e:
    print(e, e.name)


class Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    texts = {"made_up": "answer = 42\nfrom . import part\n", "made_up.part": "name = __name__\n"}

    def find_spec(self, name, path, target=None):
        if name in self.texts:
            return importlib.machinery.ModuleSpec(name, self, is_package="." not in name)
        print("asked for", name, path)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(self.texts[module.__name__], module.__dict__)


finder = Finder()
sys.meta_path.insert(0, finder)
import made_up
print(made_up.answer, made_up.part.name, made_up.__loader__ is finder, made_up.__package__, made_up.__path__)
from made_up.part import name
print(name, sys.modules["made_up.part"] is made_up.part)
try:
    import made_up.gone
except ModuleNotFoundError as e:
    print(e)
try:
    from made_up import gone
except ImportError as e:
    print(type(e).__name__)
Finder.texts["made_up"] = "answer = 43\n"
print(importlib.reload(made_up).answer)
sys.meta_path.remove(finder)

spec = importlib.util.spec_from_loader("virtual", loader=None)
module = importlib.util.module_from_spec(spec)
print(type(module) is types.ModuleType, module.__name__, module.__spec__ is spec)
print(importlib.util.resolve_name(".b", "a.c"), spec.has_location, spec.origin)
sys.modules["blocked"] = None
try:
    import blocked
except ImportError as e:
    print(type(e).__name__, e)
