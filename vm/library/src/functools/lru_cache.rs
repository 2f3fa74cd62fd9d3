//! The wrapper that `functools.lru_cache` puts around a function.

use copperplate_core::trace::Trace;
use std::cell::{Cell, RefCell};

use copperplate_core::class::{BASE, TRACKED, Type};
use copperplate_core::dict::Dict;
use copperplate_core::function::BoundMethod;
use copperplate_core::native::NativeDef;
use copperplate_core::object::{Layout, Object};
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Args, Res, Thread, Value, heap, int, layout, ops, types};
use copperplate_macros::native;
use copperplate_objects::define::{define, give_dict};
use copperplate_objects::types::type_type::{INSTANCE_DICT, SET_INSTANCE_DICT};

/// The class of functions with a cache.
pub static LRU_CACHE: Type = Type::builtin(
    "functools._lru_cache_wrapper",
    size_of::<LruCache>(),
    BASE | TRACKED,
);

/// A cached result, in a ring from the latest used to the one unused longest.
#[derive(Trace)]
struct Link {
    previous: usize,
    next: usize,
    key: Value,
    result: Value,
}

/// Links by number. Number 0 is the ring's root and holds nothing.
#[derive(Trace)]
struct Ring {
    links: Vec<Option<Link>>,
    free: Vec<usize>,
}

const ROOT: usize = 0;

impl Default for Ring {
    fn default() -> Ring {
        Ring::new()
    }
}

impl Ring {
    fn new() -> Ring {
        let root = Link {
            previous: ROOT,
            next: ROOT,
            key: Value::none(),
            result: Value::none(),
        };
        Ring {
            links: vec![Some(root)],
            free: Vec::new(),
        }
    }

    fn link(&mut self, number: usize) -> Option<&mut Link> {
        self.links.get_mut(number)?.as_mut()
    }

    fn join(&mut self, previous: usize, next: usize) {
        if let Some(link) = self.link(previous) {
            link.next = next;
        }
        if let Some(link) = self.link(next) {
            link.previous = previous;
        }
    }

    /// Takes a link out of the ring.
    fn remove(&mut self, number: usize) -> Option<Link> {
        let link = self.links.get_mut(number)?.take()?;
        self.join(link.previous, link.next);
        self.free.push(number);
        Some(link)
    }

    /// Adds a result as the latest used; returns its number.
    fn add(&mut self, key: Value, result: Value) -> usize {
        let number = match self.free.pop() {
            Some(number) => number,
            None => {
                self.links.push(None);
                self.links.len() - 1
            }
        };
        let latest = self.link(ROOT).map_or(ROOT, |root| root.next);
        self.links[number] = Some(Link {
            previous: ROOT,
            next: latest,
            key,
            result,
        });
        self.join(ROOT, number);
        self.join(number, latest);
        number
    }

    /// The result of a link, which becomes the latest used.
    fn touch(&mut self, number: usize) -> Option<Value> {
        if number == ROOT {
            return None;
        }
        let link = self.link(number)?;
        let (previous, next, result) = (link.previous, link.next, link.result.clone());
        self.join(previous, next);
        let latest = self.link(ROOT).map_or(ROOT, |root| root.next);
        self.join(ROOT, number);
        self.join(number, latest);
        Some(result)
    }

    fn oldest(&mut self) -> usize {
        self.link(ROOT).map_or(ROOT, |root| root.previous)
    }
}

#[derive(Trace)]
#[repr(C)]
struct LruCache {
    header: Object,
    function: Value,
    info_type: Value,
    typed: bool,
    /// `None`: without limit.
    max_size: Option<usize>,
    hits: Cell<i64>,
    misses: Cell<i64>,
    /// A dict from keys to results (without limit) or numbers of links.
    cache: Value,
    ring: RefCell<Ring>,
    /// Separates positional from keyword arguments in keys.
    mark: Value,
}

layout!(LruCache, LRU_CACHE);

pub fn install(t: &mut Thread) {
    give_dict::<LruCache>(&LRU_CACHE);
    define(
        t,
        &LRU_CACHE,
        &types::OBJECT,
        |slots| {
            slots.layout::<LruCache>();
            slots.new = Some(new);
            slots.call = Some(call);
            slots.descriptor_get = Some(|_, this, instance, _| match instance {
                Some(instance) => Ok(BoundMethod::new(this.clone(), instance.clone())),
                None => Ok(this.clone()),
            });
        },
        METHODS,
    );
}

static METHODS: &[&NativeDef] = &[
    &CACHE_INFO,
    &CACHE_CLEAR,
    &REDUCE,
    &COPY,
    &DEEPCOPY,
    &INSTANCE_DICT,
    &SET_INSTANCE_DICT,
];

fn new(t: &mut Thread, class: &Type, args: Args<'_>) -> Res<Value> {
    const NAMES: [&str; 4] = ["user_function", "maxsize", "typed", "cache_info_type"];
    let mut values = [None; 4];
    if args.values().len() > values.len() {
        return Err(t.type_error(format!(
            "lru_cache() takes at most 4 arguments ({} given)",
            args.values().len()
        )));
    }
    for (value, argument) in values.iter_mut().zip(args.pos()) {
        *value = Some(argument);
    }
    for (name, argument) in args.keywords() {
        let name = name
            .downcast::<Str>()
            .map(Str::to_lossy)
            .unwrap_or_default();
        match NAMES.iter().position(|&known| known == name) {
            Some(index) => values[index] = Some(argument),
            None => {
                return Err(t.type_error(format!(
                    "lru_cache() got an unexpected keyword argument '{name}'"
                )));
            }
        }
    }
    if let Some(missing) = values.iter().position(Option::is_none) {
        return Err(t.type_error(format!(
            "lru_cache() missing required argument '{}' (pos {})",
            NAMES[missing],
            missing + 1
        )));
    }
    let [Some(function), Some(max_size), Some(typed), Some(info_type)] = values else {
        return Err(t.type_error("lru_cache() needs 4 arguments"));
    };
    if !ops::is_callable(function) {
        return Err(t.type_error("the first argument must be callable"));
    }
    let max_size = if max_size.is_none() {
        None
    } else if int::is_int(max_size) || max_size.class().slot(|s| s.index).is_some() {
        let size = ops::index_i64(t, max_size, &copperplate_core::exception::OVERFLOW_ERROR)?;
        Some(usize::try_from(size).unwrap_or(0))
    } else {
        return Err(t.type_error("maxsize should be integer or None"));
    };
    let typed = ops::truth(t, typed)?;
    let payload = LruCache {
        header: Object::unset(),
        function: function.clone(),
        info_type: info_type.clone(),
        typed,
        max_size,
        hits: Cell::new(0),
        misses: Cell::new(0),
        cache: Dict::new(),
        ring: RefCell::new(Ring::new()),
        mark: heap::new(copperplate_core::object::Bare::new()),
    };
    Ok(heap::new_instance(class, payload, 0))
}

/// The key of a call: the only argument when it is an exact `int` or `str`, else a tuple of everything.
fn make_key(this: &LruCache, args: Args<'_>) -> Value {
    if !this.typed && args.names().is_empty() {
        if let [only] = args.pos() {
            let class = only.class();
            if std::ptr::eq(class, &types::INT) || std::ptr::eq(class, &types::STR) {
                return only.clone();
            }
        }
        return Tuple::from_slice(args.pos());
    }
    let mut items = args.pos().to_vec();
    if !args.names().is_empty() {
        items.push(this.mark.clone());
        for (name, value) in args.keywords() {
            items.push(name.clone());
            items.push(value.clone());
        }
    }
    if this.typed {
        items.extend(args.values().iter().map(|value| value.class().value()));
    }
    Tuple::new(items)
}

fn call(t: &mut Thread, this: &Value, args: Args<'_>) -> Res<Value> {
    let Some(cache) = this.downcast::<LruCache>() else {
        return Err(t.type_error("descriptor '__call__' requires a lru_cache wrapper"));
    };
    let function = cache.function.clone();
    let count = |counter: &Cell<i64>| counter.set(counter.get() + 1);
    if cache.max_size == Some(0) {
        count(&cache.misses);
        return ops::call(t, &function, args);
    }
    let key = make_key(cache, args);
    let held = cache.cache.clone();
    let Some(dict) = held.exact::<Dict>() else {
        return ops::call(t, &function, args);
    };
    let hash = ops::hash(t, &key)?;
    let found = lookup(t, cache, dict, &key, hash)?;
    if let Some(result) = found {
        count(&cache.hits);
        return Ok(result);
    }
    count(&cache.misses);
    let result = ops::call(t, &function, args)?;
    let Some(max_size) = cache.max_size else {
        dict.set_hashed(t, &key, hash, result.clone())?;
        return Ok(result);
    };
    // The call itself may have cached the same arguments.
    if dict.find(t, &key, hash)?.is_some() {
        return Ok(result);
    }
    if dict.len() >= max_size {
        let oldest = {
            let mut ring = cache.ring.borrow_mut();
            let oldest = ring.oldest();
            (oldest != ROOT).then(|| ring.remove(oldest)).flatten()
        };
        if let Some(oldest) = oldest {
            dict.remove(t, &oldest.key)?;
        }
    }
    let number = cache.ring.borrow_mut().add(key.clone(), result.clone());
    if let Err(raised) = dict.set_hashed(t, &key, hash, int::from_usize(number)) {
        let link = cache.ring.borrow_mut().remove(number);
        drop(link);
        return Err(raised);
    }
    Ok(result)
}

/// The cached result of a key.
fn lookup(
    t: &mut Thread,
    cache: &LruCache,
    dict: &Dict,
    key: &Value,
    hash: i64,
) -> Res<Option<Value>> {
    let found = dict.find(t, key, hash)?;
    let Some(found) = found.and_then(|number| dict.value_at(number)) else {
        return Ok(None);
    };
    if cache.max_size.is_none() {
        return Ok(Some(found));
    }
    let number = match int::to_i64(&found) {
        Some(Ok(number)) => number as usize,
        _ => ROOT,
    };
    Ok(cache.ring.borrow_mut().touch(number))
}

/// Report cache statistics
#[native("cache_info($self, /)")]
fn cache_info(t: &mut Thread, this: &LruCache) -> Res<Value> {
    let size = this.cache.exact::<Dict>().map_or(0, Dict::len);
    let info = this.info_type.clone();
    let args = [
        int::from_i64(this.hits.get()),
        int::from_i64(this.misses.get()),
        this.max_size.map_or_else(Value::none, int::from_usize),
        int::from_usize(size),
    ];
    ops::call_positional(t, &info, &args)
}

/// Clear the cache and cache statistics
#[native("cache_clear($self, /)")]
fn cache_clear(_: &mut Thread, this: &LruCache) -> Res<()> {
    this.hits.set(0);
    this.misses.set(0);
    let ring = this.ring.replace(Ring::new());
    let held = this.cache.clone();
    if let Some(dict) = held.exact::<Dict>() {
        dict.clear();
    }
    drop(ring);
    Ok(())
}

#[native("__reduce__($self, /)")]
fn reduce(t: &mut Thread, this: &Value) -> Res<Value> {
    let name = t.names().__qualname__.clone();
    ops::getattr(t, this, &name)
}

#[native("__copy__($self, /)")]
fn copy(_: &mut Thread, this: &Value) -> Res<Value> {
    Ok(this.clone())
}

#[native("__deepcopy__($self, memo, /)")]
fn deepcopy(_: &mut Thread, this: &Value, _memo: &Value) -> Res<Value> {
    Ok(this.clone())
}
