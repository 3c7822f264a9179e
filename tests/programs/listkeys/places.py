"""Items taken out of the middle of a list, after and before others that are looked at: letters say what is done."""

from redisjit import List, Module

module = Module("places")


@module.command
def work(key: List, count: int, letters: bytes, width: int) -> tuple[list[bytes], list[bytes]]:
    for i in range(count):
        key.append(b"%d" % i * width)
    out: list[bytes] = []
    for letter in letters:
        match bytes([letter]):
            case b"m":
                out.append(key[len(key) // 2])
            case b"f":
                out.append(key[0])
            case b"l":
                out.append(key[-1])
            case b"p":
                out.append(key.pop(3))
            case b"q":
                out.append(key.pop(-3))
            case b"d":
                del key[count // 3]
            case b"e":
                del key[-2]
            case b"s":
                key[-count // 3] = b"set"
            case b"i":
                key.insert(count // 2, b"inserted")
            case b"j":
                key.insert(-2, b"behind" * width)
            case b"x":
                out += key[5:-5:7]
            case b"r":
                out += key[::-5]
            case b"o":
                out.append(key.pop())
            case b"a":
                key.append(b"end")
            case b"b":
                key.appendleft(b"front")
            case b"t":
                key.trim(1, -1)
            case _:
                out += list(key)
    return out, list(key)


# case: work k0 30 mpq 1
# case: work k1 30 mpq 50
# case: work k2 30 mpq 4000
# case: work k3 30 lpq 1
# case: work k4 30 lqp 1
# case: work k5 30 xpq 50
# case: work k6 30 ipq 50
# case: work k7 20 pmqm 1
# case: work k8 20 rqpl 1
# case: work k9 8 pw 1
# case: work k10 20 sespqm 1
# case: work r0 200 pebbwqedwtq 1
# case: work r1 4 bjqlp 4000
# case: work r2 8 qdpqdpmwlff 1
# case: work r3 200 ebxb 1
# case: work r4 4 sqjtmdlbqiap 50
# case: work r5 30 eswjmlqep 1
# case: work r6 30 olmdmeef 4000
# case: work r7 20 alqqeedixl 50
# case: work r8 8 aepq 1
# case: work r9 200 fbtd 1
# case: work r10 8 wedeqaqopoa 1
# case: work r11 200 qjmedopq 1
# case: work r12 4 qebi 50
# case: work r13 4 ollleqqs 50
# case: work r14 8 pbqqtqqod 50
# case: work r15 200 psdeddq 1
# case: work r16 8 tplafppfwi 4000
# case: work r17 8 aptjwddl 1
# case: work r18 20 pqpplieedml 4000
# case: work r19 8 sffdjrwqqlr 4000
# case: work r20 30 ddewqqqfm 50
# case: work r21 20 fmpqltld 50
# case: work r22 4 llbprd 1
# case: work r23 4 rldtlamtq 4000
# case: work r24 20 qmplllqpia 4000
# case: work r25 30 bbplwewmjpl 1
# case: work r26 20 eptepdt 1
# case: work r27 30 jqdpewdex 4000
# case: work r28 8 xodieqa 1
# case: work r29 4 sqxeqqtrfe 50
# case: work r30 30 pbtiea 4000
# case: work r31 20 epbxlfipf 50
# case: work r32 4 qqmqqobe 50
# case: work r33 200 eqfqpbp 50
# case: work r34 8 deeti 1
# case: work r35 200 pefdsierpew 1
# case: work r36 4 esladoqbbe 4000
# case: work r37 4 qqwxbxqepdqe 1
# case: work r38 4 oljpxie 50
# case: work r39 30 lfbxpaeitmel 1
# case: work r40 200 pxdqtq 4000
# case: work r41 8 qelesbwpjdp 50
# case: work r42 20 dopejqpw 4000
# case: work r43 4 appwmpo 1
# case: work r44 30 opqptledlpba 50
# case: work r45 20 ttqxatw 1
# case: work r46 4 apmiqee 1
# case: work r47 20 qsmdjxd 1
# case: work r48 200 ptdqpwpieee 4000
# case: work r49 200 oqaw 1
# case: work r50 20 eqpqeweppqqs 1
# case: work r51 8 pxeeeepqs 1
# case: work r52 30 opaapeqe 1
# case: work r53 4 eqdrr 50
# case: work r54 30 deltpmfeppwq 1
# case: work r55 4 dpeddjd 1
# case: work r56 30 dblepx 4000
# case: work r57 8 wraeprmqef 1
# case: work r58 4 brdroepdpw 50
# case: work r59 8 eqoqp 50
