; Made from runtime/library/gamma.c by tools/build_runtime.py: do not edit.
@factorials = internal unnamed_addr constant [23 x double] [double 1.000000e+00, double 1.000000e+00, double 2.000000e+00, double 6.000000e+00, double 2.400000e+01, double 1.200000e+02, double 7.200000e+02, double 5.040000e+03, double 4.032000e+04, double 3.628800e+05, double 3.628800e+06, double 3.991680e+07, double 0x41BC8CFC00000000, double 0x41F7328CC0000000, double 0x42344C3B28000000, double 0x4273077775800000, double 0x42B3077775800000, double 0x42F437EEECD80000, double 0x4336BEECCA730000, double 0x437B02B930689000, double 0x43C0E1B3BE415A00, double 0x4406283BE9B5C620, double 0x444E77526159F06C], align 16

; Function Attrs: nounwind
define hidden double @rj_gamma_gamma(double noundef %0) local_unnamed_addr #0 {
  %2 = tail call double @fabs(double noundef %0) #3
  %3 = fcmp oge double %0, 1.000000e+00
  %4 = fcmp ole double %0, 2.300000e+01
  %5 = and i1 %3, %4
  br i1 %5, label %6, label %15

6:                                                ; preds = %1
  %7 = fptosi double %0 to i32
  %8 = sitofp i32 %7 to double
  %9 = fcmp oeq double %0, %8
  br i1 %9, label %10, label %15

10:                                               ; preds = %6
  %11 = sext i32 %7 to i64
  %12 = getelementptr double, ptr @factorials, i64 %11
  %13 = getelementptr i8, ptr %12, i64 -8
  %14 = load double, ptr %13, align 8, !tbaa !8
  br label %120

15:                                               ; preds = %6, %1
  %16 = fcmp olt double %2, 0x3BC79CA10C924223
  br i1 %16, label %17, label %19

17:                                               ; preds = %15
  %18 = fdiv double 1.000000e+00, %0
  br label %120

19:                                               ; preds = %15
  %20 = fcmp ogt double %2, 2.000000e+02
  br i1 %20, label %21, label %52

21:                                               ; preds = %19
  %22 = fcmp olt double %0, 0.000000e+00
  br i1 %22, label %23, label %120

23:                                               ; preds = %21
  %24 = tail call double @fabs(double noundef %0) #3
  %25 = tail call double @fmod(double noundef %24, double noundef 2.000000e+00) #3
  %26 = fmul double %25, 2.000000e+00
  %27 = fadd double %26, 5.000000e-01
  %28 = fptosi double %27 to i32
  switch i32 %28, label %45 [
    i32 0, label %29
    i32 1, label %32
    i32 2, label %36
    i32 3, label %40
  ]

29:                                               ; preds = %23
  %30 = fmul double %25, 0x400921FB54442D18
  %31 = tail call double @sin(double noundef %30) #3
  br label %49

32:                                               ; preds = %23
  %33 = fadd double %25, -5.000000e-01
  %34 = fmul double %33, 0x400921FB54442D18
  %35 = tail call double @cos(double noundef %34) #3
  br label %49

36:                                               ; preds = %23
  %37 = fsub double 1.000000e+00, %25
  %38 = fmul double %37, 0x400921FB54442D18
  %39 = tail call double @sin(double noundef %38) #3
  br label %49

40:                                               ; preds = %23
  %41 = fadd double %25, -1.500000e+00
  %42 = fmul double %41, 0x400921FB54442D18
  %43 = tail call double @cos(double noundef %42) #3
  %44 = fneg double %43
  br label %49

45:                                               ; preds = %23
  %46 = fadd double %25, -2.000000e+00
  %47 = fmul double %46, 0x400921FB54442D18
  %48 = tail call double @sin(double noundef %47) #3
  br label %49

49:                                               ; preds = %29, %32, %36, %40, %45
  %50 = phi double [ %48, %45 ], [ %31, %29 ], [ %35, %32 ], [ %39, %36 ], [ %44, %40 ]
  %51 = fdiv double -0.000000e+00, %50
  br label %120

52:                                               ; preds = %19
  %53 = fadd double %2, 0x40161945B9800000
  %54 = fcmp ogt double %2, 0x40161945B9800000
  %55 = fsub double %53, %2
  %56 = fadd double %55, 0xC0161945B9800000
  %57 = fadd double %53, 0xC0161945B9800000
  %58 = fsub double %57, %2
  %59 = select i1 %54, double %56, double %58
  %60 = fmul double %59, 0x40181945B9800000
  %61 = fdiv double %60, %53
  %62 = fcmp olt double %0, 0.000000e+00
  br i1 %62, label %63, label %99

63:                                               ; preds = %52
  %64 = tail call double @fabs(double noundef %2) #3
  %65 = tail call double @fmod(double noundef %64, double noundef 2.000000e+00) #3
  %66 = fmul double %65, 2.000000e+00
  %67 = fadd double %66, 5.000000e-01
  %68 = fptosi double %67 to i32
  switch i32 %68, label %85 [
    i32 0, label %69
    i32 1, label %72
    i32 2, label %76
    i32 3, label %80
  ]

69:                                               ; preds = %63
  %70 = fmul double %65, 0x400921FB54442D18
  %71 = tail call double @sin(double noundef %70) #3
  br label %89

72:                                               ; preds = %63
  %73 = fadd double %65, -5.000000e-01
  %74 = fmul double %73, 0x400921FB54442D18
  %75 = tail call double @cos(double noundef %74) #3
  br label %89

76:                                               ; preds = %63
  %77 = fsub double 1.000000e+00, %65
  %78 = fmul double %77, 0x400921FB54442D18
  %79 = tail call double @sin(double noundef %78) #3
  br label %89

80:                                               ; preds = %63
  %81 = fadd double %65, -1.500000e+00
  %82 = fmul double %81, 0x400921FB54442D18
  %83 = tail call double @cos(double noundef %82) #3
  %84 = fneg double %83
  br label %89

85:                                               ; preds = %63
  %86 = fadd double %65, -2.000000e+00
  %87 = fmul double %86, 0x400921FB54442D18
  %88 = tail call double @sin(double noundef %87) #3
  br label %89

89:                                               ; preds = %69, %72, %76, %80, %85
  %90 = phi double [ %88, %85 ], [ %71, %69 ], [ %75, %72 ], [ %79, %76 ], [ %84, %80 ]
  %91 = fdiv double 0xC00921FB54442D18, %90
  %92 = fdiv double %91, %2
  %93 = tail call double @exp(double noundef %53) #3
  %94 = fmul double %93, %92
  %95 = tail call fastcc double @lanczos(double noundef %2) #4
  %96 = fdiv double %94, %95
  %97 = fmul double %61, %96
  %98 = fsub double %96, %97
  br label %105

99:                                               ; preds = %52
  %100 = tail call fastcc double @lanczos(double noundef %2) #4
  %101 = tail call double @exp(double noundef %53) #3
  %102 = fdiv double %100, %101
  %103 = fmul double %61, %102
  %104 = fadd double %102, %103
  br label %105

105:                                              ; preds = %99, %89
  %106 = phi double [ %98, %89 ], [ %104, %99 ]
  %107 = fcmp oge double %2, 1.400000e+02
  %108 = fadd double %2, -5.000000e-01
  %109 = fmul double %2, 5.000000e-01
  %110 = fadd double %109, -2.500000e-01
  %111 = select i1 %107, double %110, double %108
  %112 = tail call double @pow(double noundef %53, double noundef %111) #3
  %113 = fdiv double %106, %112
  %114 = fmul double %112, %106
  %115 = select i1 %62, double %113, double %114
  br i1 %107, label %116, label %120

116:                                              ; preds = %105
  %117 = fdiv double %113, %112
  %118 = fmul double %112, %114
  %119 = select i1 %62, double %117, double %118
  br label %120

120:                                              ; preds = %105, %116, %49, %21, %17, %10
  %121 = phi double [ %14, %10 ], [ %18, %17 ], [ 0x7FF0000000000000, %21 ], [ %51, %49 ], [ %115, %105 ], [ %119, %116 ]
  ret double %121
}

declare double @fabs(double noundef) local_unnamed_addr #1

declare double @exp(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal fastcc double @lanczos(double noundef %0) unnamed_addr #2 {
  %2 = fcmp olt double %0, 5.000000e+00
  br i1 %2, label %54, label %3

3:                                                ; preds = %1
  %4 = fdiv double 0.000000e+00, %0
  %5 = fadd double %4, 0x4215EA5143C1A49E
  %6 = fdiv double %5, %0
  %7 = fadd double %6, 0x4223FC7075F54C57
  %8 = fdiv double %4, %0
  %9 = fadd double %8, 3.991680e+07
  %10 = fdiv double %7, %0
  %11 = fadd double %10, 0x4220A132818AB61A
  %12 = fdiv double %9, %0
  %13 = fadd double %12, 0x419CBD6980000000
  %14 = fdiv double %11, %0
  %15 = fadd double %14, 0x4210B0B522E8261A
  %16 = fdiv double %13, %0
  %17 = fadd double %16, 0x41A1FDA6B0000000
  %18 = fdiv double %15, %0
  %19 = fadd double %18, 0x41F67FC1B3A5A1E8
  %20 = fdiv double %17, %0
  %21 = fadd double %20, 0x4199187170000000
  %22 = fdiv double %19, %0
  %23 = fadd double %22, 0x41D57418F5D3F33F
  %24 = fdiv double %21, %0
  %25 = fadd double %24, 0x4185EEB690000000
  %26 = fdiv double %23, %0
  %27 = fadd double %26, 0x41ADAB0C7BB95F2A
  %28 = fdiv double %25, %0
  %29 = fadd double %28, 0x41697171E0000000
  %30 = fdiv double %27, %0
  %31 = fadd double %30, 0x417DF876F95DCC98
  %32 = fdiv double %29, %0
  %33 = fadd double %32, 0x41441F7B00000000
  %34 = fdiv double %31, %0
  %35 = fadd double %34, 0x4145F1E95080F44C
  %36 = fdiv double %33, %0
  %37 = fadd double %36, 3.574230e+05
  %38 = fdiv double %35, %0
  %39 = fadd double %38, 0x4106B6421F8787EB
  %40 = fdiv double %37, %0
  %41 = fadd double %40, 3.267000e+04
  %42 = fdiv double %39, %0
  %43 = fadd double %42, 0x40BF87AC0858D804
  %44 = fdiv double %41, %0
  %45 = fadd double %44, 1.925000e+03
  %46 = fdiv double %43, %0
  %47 = fadd double %46, 0x406A5A607BBC3B52
  %48 = fdiv double %45, %0
  %49 = fadd double %48, 6.600000e+01
  %50 = fdiv double %47, %0
  %51 = fadd double %50, 0x40040D931FF62705
  %52 = fdiv double %49, %0
  %53 = fadd double %52, 1.000000e+00
  br label %106

54:                                               ; preds = %1
  %55 = fmul double %0, 0.000000e+00
  %56 = fadd double %55, 0x40040D931FF62705
  %57 = fadd double %55, 1.000000e+00
  %58 = fmul double %0, %56
  %59 = fadd double %58, 0x406A5A607BBC3B52
  %60 = fmul double %0, %57
  %61 = fadd double %60, 6.600000e+01
  %62 = fmul double %0, %59
  %63 = fadd double %62, 0x40BF87AC0858D804
  %64 = fmul double %0, %61
  %65 = fadd double %64, 1.925000e+03
  %66 = fmul double %0, %63
  %67 = fadd double %66, 0x4106B6421F8787EB
  %68 = fmul double %0, %65
  %69 = fadd double %68, 3.267000e+04
  %70 = fmul double %0, %67
  %71 = fadd double %70, 0x4145F1E95080F44C
  %72 = fmul double %0, %69
  %73 = fadd double %72, 3.574230e+05
  %74 = fmul double %0, %71
  %75 = fadd double %74, 0x417DF876F95DCC98
  %76 = fmul double %0, %73
  %77 = fadd double %76, 0x41441F7B00000000
  %78 = fmul double %0, %75
  %79 = fadd double %78, 0x41ADAB0C7BB95F2A
  %80 = fmul double %0, %77
  %81 = fadd double %80, 0x41697171E0000000
  %82 = fmul double %0, %79
  %83 = fadd double %82, 0x41D57418F5D3F33F
  %84 = fmul double %0, %81
  %85 = fadd double %84, 0x4185EEB690000000
  %86 = fmul double %0, %83
  %87 = fadd double %86, 0x41F67FC1B3A5A1E8
  %88 = fmul double %0, %85
  %89 = fadd double %88, 0x4199187170000000
  %90 = fmul double %0, %87
  %91 = fadd double %90, 0x4210B0B522E8261A
  %92 = fmul double %0, %89
  %93 = fadd double %92, 0x41A1FDA6B0000000
  %94 = fmul double %0, %91
  %95 = fadd double %94, 0x4220A132818AB61A
  %96 = fmul double %0, %93
  %97 = fadd double %96, 0x419CBD6980000000
  %98 = fmul double %0, %95
  %99 = fadd double %98, 0x4223FC7075F54C57
  %100 = fmul double %0, %97
  %101 = fadd double %100, 3.991680e+07
  %102 = fmul double %0, %99
  %103 = fadd double %102, 0x4215EA5143C1A49E
  %104 = fmul double %0, %101
  %105 = fadd double %104, 0.000000e+00
  br label %106

106:                                              ; preds = %3, %54
  %107 = phi double [ %103, %54 ], [ %51, %3 ]
  %108 = phi double [ %105, %54 ], [ %53, %3 ]
  %109 = fdiv double %107, %108
  ret double %109
}

declare double @pow(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define hidden double @rj_gamma_lgamma(double noundef %0) local_unnamed_addr #0 {
  %2 = tail call double @fabs(double noundef %0) #3
  %3 = fcmp oeq double %0, 1.000000e+00
  %4 = fcmp oeq double %0, 2.000000e+00
  %5 = or i1 %3, %4
  br i1 %5, label %57, label %6

6:                                                ; preds = %1
  %7 = fcmp olt double %2, 0x3BC79CA10C924223
  br i1 %7, label %8, label %11

8:                                                ; preds = %6
  %9 = tail call double @log(double noundef %2) #3
  %10 = fneg double %9
  br label %57

11:                                               ; preds = %6
  %12 = tail call fastcc double @lanczos(double noundef %2) #4
  %13 = tail call double @log(double noundef %12) #3
  %14 = fadd double %13, 0xC0181945B9800000
  %15 = fadd double %2, -5.000000e-01
  %16 = fadd double %2, 0x40181945B9800000
  %17 = fadd double %16, -5.000000e-01
  %18 = tail call double @log(double noundef %17) #3
  %19 = fadd double %18, -1.000000e+00
  %20 = fmul double %15, %19
  %21 = fadd double %14, %20
  %22 = fcmp olt double %0, 0.000000e+00
  br i1 %22, label %23, label %57

23:                                               ; preds = %11
  %24 = tail call double @fabs(double noundef %2) #3
  %25 = tail call double @fmod(double noundef %24, double noundef 2.000000e+00) #3
  %26 = fmul double %25, 2.000000e+00
  %27 = fadd double %26, 5.000000e-01
  %28 = fptosi double %27 to i32
  switch i32 %28, label %45 [
    i32 0, label %29
    i32 1, label %32
    i32 2, label %36
    i32 3, label %40
  ]

29:                                               ; preds = %23
  %30 = fmul double %25, 0x400921FB54442D18
  %31 = tail call double @sin(double noundef %30) #3
  br label %49

32:                                               ; preds = %23
  %33 = fadd double %25, -5.000000e-01
  %34 = fmul double %33, 0x400921FB54442D18
  %35 = tail call double @cos(double noundef %34) #3
  br label %49

36:                                               ; preds = %23
  %37 = fsub double 1.000000e+00, %25
  %38 = fmul double %37, 0x400921FB54442D18
  %39 = tail call double @sin(double noundef %38) #3
  br label %49

40:                                               ; preds = %23
  %41 = fadd double %25, -1.500000e+00
  %42 = fmul double %41, 0x400921FB54442D18
  %43 = tail call double @cos(double noundef %42) #3
  %44 = fneg double %43
  br label %49

45:                                               ; preds = %23
  %46 = fadd double %25, -2.000000e+00
  %47 = fmul double %46, 0x400921FB54442D18
  %48 = tail call double @sin(double noundef %47) #3
  br label %49

49:                                               ; preds = %29, %32, %36, %40, %45
  %50 = phi double [ %48, %45 ], [ %31, %29 ], [ %35, %32 ], [ %39, %36 ], [ %44, %40 ]
  %51 = tail call double @fabs(double noundef %50) #3
  %52 = tail call double @log(double noundef %51) #3
  %53 = fsub double 0x3FF250D048E7A1BD, %52
  %54 = tail call double @log(double noundef %2) #3
  %55 = fsub double %53, %54
  %56 = fsub double %55, %21
  br label %57

57:                                               ; preds = %11, %49, %1, %8
  %58 = phi double [ 0.000000e+00, %1 ], [ %10, %8 ], [ %56, %49 ], [ %21, %11 ]
  ret double %58
}

declare double @log(double noundef) local_unnamed_addr #1

declare double @fmod(double noundef, double noundef) local_unnamed_addr #1

declare double @sin(double noundef) local_unnamed_addr #1

declare double @cos(double noundef) local_unnamed_addr #1

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { nobuiltin nounwind "no-builtins" }
attributes #4 = { nobuiltin "no-builtins" }


!0 = !{i32 7, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{!"clang version 22.1.8"}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"double", !6, i64 0}
