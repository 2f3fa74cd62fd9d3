# What is said of keywords that native functions do not know.
def s(f,*a,**k):
    try: print(f(*a,**k))
    except TypeError as e: print(e)
s(sorted,[],revers=1); s(print,1,en=''); s(int,bas=3); s(open,'x',mod='r'); s("".split,sepp=1); s([].sort,kye=1); s(sum,[],stat=1); s(enumerate,[],strat=1); s(max,[1],kye=1); s(dict.fromkeys,[],x=1); s(round,1,ndigit=2); s(str.encode,"x",encodin=1); s(zip,stric=1)
