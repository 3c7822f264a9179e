"""What float() of bytes takes: spaces, signs, underscores, names; what it says of the rest."""

from redisjit import Module

module = Module("float_grammar")


@module.command
def of_bytes(b: bytes) -> float:
    return float(b)


@module.command
def of_str(s: str) -> float:
    return float(s)


@module.command
def safe(b: bytes) -> list[bytes]:
    out: list[bytes] = []
    for word in b.split(b","):
        try:
            out.append(str(float(word)).encode())
        except ValueError as e:
            out.append(str(e).encode())
    return out


# case: safe "1,-1,+1,.5,5.,-.5e1,1e5,1E+5,1e-5,00012"
# case: safe "1_0,1__0,_1,1_,1_.5,1._5,1.5_0,1e1_0,1e_1,1_e1,1e1_"
# case: safe " 1,1 ,\t1\n,\x0b1\x0c,1 2,- 1,+-1,--1,,."
# case: safe "inf,-inf,+inf,INF,iNfinity,-Infinity,infinit,infi,nan,NaN,-nan,+NAN,nan0,nan(1)"
# case: safe "0x10,1p3,1d3,1f,1.0.0,1e,1e+,e5,.e5,1e5.0,1,5"
# case: safe "\x001,1\x00,\xc3\xa9,\xff"
# case: of_str " 1.5 "
# case: of_str "x'y"
# case: of_str ""
# case: of_bytes "1.5x"
# case: of_bytes 1.5
