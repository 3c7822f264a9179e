; Made from runtime/library/gamma.c by tools/build_runtime.py: do not edit.
@factorials = internal unnamed_addr constant [23 x double] [double 1.000000e+00, double 1.000000e+00, double 2.000000e+00, double 6.000000e+00, double 2.400000e+01, double 1.200000e+02, double 7.200000e+02, double 5.040000e+03, double 4.032000e+04, double 3.628800e+05, double 3.628800e+06, double 3.991680e+07, double 0x41BC8CFC00000000, double 0x41F7328CC0000000, double 0x42344C3B28000000, double 0x4273077775800000, double 0x42B3077775800000, double 0x42F437EEECD80000, double 0x4336BEECCA730000, double 0x437B02B930689000, double 0x43C0E1B3BE415A00, double 0x4406283BE9B5C620, double 0x444E77526159F06C], align 16
@above = internal unnamed_addr constant [13 x double] [double 0x4215EA5143C1A49E, double 0x4223FC7075F54C57, double 0x4220A132818AB61A, double 0x4210B0B522E8261A, double 0x41F67FC1B3A5A1E8, double 0x41D57418F5D3F33F, double 0x41ADAB0C7BB95F2A, double 0x417DF876F95DCC98, double 0x4145F1E95080F44C, double 0x4106B6421F8787EB, double 0x40BF87AC0858D804, double 0x406A5A607BBC3B52, double 0x40040D931FF62705], align 16
@below = internal unnamed_addr constant [13 x double] [double 0.000000e+00, double 3.991680e+07, double 0x419CBD6980000000, double 0x41A1FDA6B0000000, double 0x4199187170000000, double 0x4185EEB690000000, double 0x41697171E0000000, double 0x41441F7B00000000, double 3.574230e+05, double 3.267000e+04, double 1.925000e+03, double 6.600000e+01, double 1.000000e+00], align 16

; Function Attrs: nounwind
define hidden double @rj_gamma_gamma(double noundef %0) local_unnamed_addr #0 {
  %2 = tail call double @fabs(double noundef %0) #2
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
  br label %183

15:                                               ; preds = %6, %1
  %16 = fcmp olt double %2, 0x3BC79CA10C924223
  br i1 %16, label %17, label %19

17:                                               ; preds = %15
  %18 = fdiv double 1.000000e+00, %0
  br label %183

19:                                               ; preds = %15
  %20 = fcmp ogt double %2, 2.000000e+02
  br i1 %20, label %21, label %52

21:                                               ; preds = %19
  %22 = fcmp olt double %0, 0.000000e+00
  br i1 %22, label %23, label %183

23:                                               ; preds = %21
  %24 = tail call double @fabs(double noundef %0) #2
  %25 = tail call double @fmod(double noundef %24, double noundef 2.000000e+00) #2
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
  %31 = tail call double @sin(double noundef %30) #2
  br label %49

32:                                               ; preds = %23
  %33 = fadd double %25, -5.000000e-01
  %34 = fmul double %33, 0x400921FB54442D18
  %35 = tail call double @cos(double noundef %34) #2
  br label %49

36:                                               ; preds = %23
  %37 = fsub double 1.000000e+00, %25
  %38 = fmul double %37, 0x400921FB54442D18
  %39 = tail call double @sin(double noundef %38) #2
  br label %49

40:                                               ; preds = %23
  %41 = fadd double %25, -1.500000e+00
  %42 = fmul double %41, 0x400921FB54442D18
  %43 = tail call double @cos(double noundef %42) #2
  %44 = fneg double %43
  br label %49

45:                                               ; preds = %23
  %46 = fadd double %25, -2.000000e+00
  %47 = fmul double %46, 0x400921FB54442D18
  %48 = tail call double @sin(double noundef %47) #2
  br label %49

49:                                               ; preds = %29, %32, %36, %40, %45
  %50 = phi double [ %48, %45 ], [ %31, %29 ], [ %35, %32 ], [ %39, %36 ], [ %44, %40 ]
  %51 = fdiv double -0.000000e+00, %50
  br label %183

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
  br i1 %62, label %63, label %131

63:                                               ; preds = %52
  %64 = tail call double @fabs(double noundef %2) #2
  %65 = tail call double @fmod(double noundef %64, double noundef 2.000000e+00) #2
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
  %71 = tail call double @sin(double noundef %70) #2
  br label %89

72:                                               ; preds = %63
  %73 = fadd double %65, -5.000000e-01
  %74 = fmul double %73, 0x400921FB54442D18
  %75 = tail call double @cos(double noundef %74) #2
  br label %89

76:                                               ; preds = %63
  %77 = fsub double 1.000000e+00, %65
  %78 = fmul double %77, 0x400921FB54442D18
  %79 = tail call double @sin(double noundef %78) #2
  br label %89

80:                                               ; preds = %63
  %81 = fadd double %65, -1.500000e+00
  %82 = fmul double %81, 0x400921FB54442D18
  %83 = tail call double @cos(double noundef %82) #2
  %84 = fneg double %83
  br label %89

85:                                               ; preds = %63
  %86 = fadd double %65, -2.000000e+00
  %87 = fmul double %86, 0x400921FB54442D18
  %88 = tail call double @sin(double noundef %87) #2
  br label %89

89:                                               ; preds = %69, %72, %76, %80, %85
  %90 = phi double [ %88, %85 ], [ %71, %69 ], [ %75, %72 ], [ %79, %76 ], [ %84, %80 ]
  %91 = fdiv double 0xC00921FB54442D18, %90
  %92 = fdiv double %91, %2
  %93 = tail call double @exp(double noundef %53) #2
  %94 = fmul double %93, %92
  %95 = fcmp olt double %2, 5.000000e+00
  br i1 %95, label %96, label %110

96:                                               ; preds = %89, %96
  %97 = phi i64 [ %108, %96 ], [ 12, %89 ]
  %98 = phi double [ %107, %96 ], [ 0.000000e+00, %89 ]
  %99 = phi double [ %103, %96 ], [ 0.000000e+00, %89 ]
  %100 = fmul double %2, %99
  %101 = getelementptr inbounds nuw double, ptr @above, i64 %97
  %102 = load double, ptr %101, align 8, !tbaa !8
  %103 = fadd double %100, %102
  %104 = fmul double %2, %98
  %105 = getelementptr inbounds nuw double, ptr @below, i64 %97
  %106 = load double, ptr %105, align 8, !tbaa !8
  %107 = fadd double %104, %106
  %108 = add nsw i64 %97, -1
  %109 = icmp eq i64 %97, 0
  br i1 %109, label %124, label %96, !llvm.loop !10

110:                                              ; preds = %89, %110
  %111 = phi i64 [ %122, %110 ], [ 0, %89 ]
  %112 = phi double [ %121, %110 ], [ 0.000000e+00, %89 ]
  %113 = phi double [ %117, %110 ], [ 0.000000e+00, %89 ]
  %114 = fdiv double %113, %2
  %115 = getelementptr inbounds nuw double, ptr @above, i64 %111
  %116 = load double, ptr %115, align 8, !tbaa !8
  %117 = fadd double %114, %116
  %118 = fdiv double %112, %2
  %119 = getelementptr inbounds nuw double, ptr @below, i64 %111
  %120 = load double, ptr %119, align 8, !tbaa !8
  %121 = fadd double %118, %120
  %122 = add nuw nsw i64 %111, 1
  %123 = icmp eq i64 %122, 13
  br i1 %123, label %124, label %110, !llvm.loop !13

124:                                              ; preds = %110, %96
  %125 = phi double [ %103, %96 ], [ %117, %110 ]
  %126 = phi double [ %107, %96 ], [ %121, %110 ]
  %127 = fdiv double %125, %126
  %128 = fdiv double %94, %127
  %129 = fmul double %61, %128
  %130 = fsub double %128, %129
  br label %169

131:                                              ; preds = %52
  %132 = fcmp olt double %2, 5.000000e+00
  br i1 %132, label %133, label %147

133:                                              ; preds = %131, %133
  %134 = phi i64 [ %145, %133 ], [ 12, %131 ]
  %135 = phi double [ %144, %133 ], [ 0.000000e+00, %131 ]
  %136 = phi double [ %140, %133 ], [ 0.000000e+00, %131 ]
  %137 = fmul double %2, %136
  %138 = getelementptr inbounds nuw double, ptr @above, i64 %134
  %139 = load double, ptr %138, align 8, !tbaa !8
  %140 = fadd double %137, %139
  %141 = fmul double %2, %135
  %142 = getelementptr inbounds nuw double, ptr @below, i64 %134
  %143 = load double, ptr %142, align 8, !tbaa !8
  %144 = fadd double %141, %143
  %145 = add nsw i64 %134, -1
  %146 = icmp eq i64 %134, 0
  br i1 %146, label %161, label %133, !llvm.loop !10

147:                                              ; preds = %131, %147
  %148 = phi i64 [ %159, %147 ], [ 0, %131 ]
  %149 = phi double [ %158, %147 ], [ 0.000000e+00, %131 ]
  %150 = phi double [ %154, %147 ], [ 0.000000e+00, %131 ]
  %151 = fdiv double %150, %2
  %152 = getelementptr inbounds nuw double, ptr @above, i64 %148
  %153 = load double, ptr %152, align 8, !tbaa !8
  %154 = fadd double %151, %153
  %155 = fdiv double %149, %2
  %156 = getelementptr inbounds nuw double, ptr @below, i64 %148
  %157 = load double, ptr %156, align 8, !tbaa !8
  %158 = fadd double %155, %157
  %159 = add nuw nsw i64 %148, 1
  %160 = icmp eq i64 %159, 13
  br i1 %160, label %161, label %147, !llvm.loop !13

161:                                              ; preds = %147, %133
  %162 = phi double [ %140, %133 ], [ %154, %147 ]
  %163 = phi double [ %144, %133 ], [ %158, %147 ]
  %164 = fdiv double %162, %163
  %165 = tail call double @exp(double noundef %53) #2
  %166 = fdiv double %164, %165
  %167 = fmul double %61, %166
  %168 = fadd double %166, %167
  br label %169

169:                                              ; preds = %161, %124
  %170 = phi double [ %130, %124 ], [ %168, %161 ]
  %171 = fcmp oge double %2, 1.400000e+02
  %172 = fadd double %2, -5.000000e-01
  %173 = fmul double %2, 5.000000e-01
  %174 = fadd double %173, -2.500000e-01
  %175 = select i1 %171, double %174, double %172
  %176 = tail call double @pow(double noundef %53, double noundef %175) #2
  br label %177

177:                                              ; preds = %169, %177
  %178 = phi i1 [ %171, %169 ], [ false, %177 ]
  %179 = phi double [ %170, %169 ], [ %182, %177 ]
  %180 = fdiv double %179, %176
  %181 = fmul double %176, %179
  %182 = select i1 %62, double %180, double %181
  br i1 %178, label %177, label %183, !llvm.loop !14

183:                                              ; preds = %177, %49, %21, %17, %10
  %184 = phi double [ %14, %10 ], [ %18, %17 ], [ 0x7FF0000000000000, %21 ], [ %51, %49 ], [ %182, %177 ]
  ret double %184
}

declare double @fabs(double noundef) local_unnamed_addr #1

declare double @exp(double noundef) local_unnamed_addr #1

declare double @pow(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define hidden double @rj_gamma_lgamma(double noundef %0) local_unnamed_addr #0 {
  %2 = tail call double @fabs(double noundef %0) #2
  %3 = fcmp oeq double %0, 1.000000e+00
  %4 = fcmp oeq double %0, 2.000000e+00
  %5 = or i1 %3, %4
  br i1 %5, label %89, label %6

6:                                                ; preds = %1
  %7 = fcmp olt double %2, 0x3BC79CA10C924223
  br i1 %7, label %8, label %11

8:                                                ; preds = %6
  %9 = tail call double @log(double noundef %2) #2
  %10 = fneg double %9
  br label %89

11:                                               ; preds = %6
  %12 = fcmp olt double %2, 5.000000e+00
  br i1 %12, label %13, label %27

13:                                               ; preds = %11, %13
  %14 = phi i64 [ %25, %13 ], [ 12, %11 ]
  %15 = phi double [ %24, %13 ], [ 0.000000e+00, %11 ]
  %16 = phi double [ %20, %13 ], [ 0.000000e+00, %11 ]
  %17 = fmul double %2, %16
  %18 = getelementptr inbounds nuw double, ptr @above, i64 %14
  %19 = load double, ptr %18, align 8, !tbaa !8
  %20 = fadd double %17, %19
  %21 = fmul double %2, %15
  %22 = getelementptr inbounds nuw double, ptr @below, i64 %14
  %23 = load double, ptr %22, align 8, !tbaa !8
  %24 = fadd double %21, %23
  %25 = add nsw i64 %14, -1
  %26 = icmp eq i64 %14, 0
  br i1 %26, label %41, label %13, !llvm.loop !10

27:                                               ; preds = %11, %27
  %28 = phi i64 [ %39, %27 ], [ 0, %11 ]
  %29 = phi double [ %38, %27 ], [ 0.000000e+00, %11 ]
  %30 = phi double [ %34, %27 ], [ 0.000000e+00, %11 ]
  %31 = fdiv double %30, %2
  %32 = getelementptr inbounds nuw double, ptr @above, i64 %28
  %33 = load double, ptr %32, align 8, !tbaa !8
  %34 = fadd double %31, %33
  %35 = fdiv double %29, %2
  %36 = getelementptr inbounds nuw double, ptr @below, i64 %28
  %37 = load double, ptr %36, align 8, !tbaa !8
  %38 = fadd double %35, %37
  %39 = add nuw nsw i64 %28, 1
  %40 = icmp eq i64 %39, 13
  br i1 %40, label %41, label %27, !llvm.loop !13

41:                                               ; preds = %27, %13
  %42 = phi double [ %20, %13 ], [ %34, %27 ]
  %43 = phi double [ %24, %13 ], [ %38, %27 ]
  %44 = fdiv double %42, %43
  %45 = tail call double @log(double noundef %44) #2
  %46 = fadd double %45, 0xC0181945B9800000
  %47 = fadd double %2, -5.000000e-01
  %48 = fadd double %2, 0x40181945B9800000
  %49 = fadd double %48, -5.000000e-01
  %50 = tail call double @log(double noundef %49) #2
  %51 = fadd double %50, -1.000000e+00
  %52 = fmul double %47, %51
  %53 = fadd double %46, %52
  %54 = fcmp olt double %0, 0.000000e+00
  br i1 %54, label %55, label %89

55:                                               ; preds = %41
  %56 = tail call double @fabs(double noundef %2) #2
  %57 = tail call double @fmod(double noundef %56, double noundef 2.000000e+00) #2
  %58 = fmul double %57, 2.000000e+00
  %59 = fadd double %58, 5.000000e-01
  %60 = fptosi double %59 to i32
  switch i32 %60, label %77 [
    i32 0, label %61
    i32 1, label %64
    i32 2, label %68
    i32 3, label %72
  ]

61:                                               ; preds = %55
  %62 = fmul double %57, 0x400921FB54442D18
  %63 = tail call double @sin(double noundef %62) #2
  br label %81

64:                                               ; preds = %55
  %65 = fadd double %57, -5.000000e-01
  %66 = fmul double %65, 0x400921FB54442D18
  %67 = tail call double @cos(double noundef %66) #2
  br label %81

68:                                               ; preds = %55
  %69 = fsub double 1.000000e+00, %57
  %70 = fmul double %69, 0x400921FB54442D18
  %71 = tail call double @sin(double noundef %70) #2
  br label %81

72:                                               ; preds = %55
  %73 = fadd double %57, -1.500000e+00
  %74 = fmul double %73, 0x400921FB54442D18
  %75 = tail call double @cos(double noundef %74) #2
  %76 = fneg double %75
  br label %81

77:                                               ; preds = %55
  %78 = fadd double %57, -2.000000e+00
  %79 = fmul double %78, 0x400921FB54442D18
  %80 = tail call double @sin(double noundef %79) #2
  br label %81

81:                                               ; preds = %61, %64, %68, %72, %77
  %82 = phi double [ %80, %77 ], [ %63, %61 ], [ %67, %64 ], [ %71, %68 ], [ %76, %72 ]
  %83 = tail call double @fabs(double noundef %82) #2
  %84 = tail call double @log(double noundef %83) #2
  %85 = fsub double 0x3FF250D048E7A1BD, %84
  %86 = tail call double @log(double noundef %2) #2
  %87 = fsub double %85, %86
  %88 = fsub double %87, %53
  br label %89

89:                                               ; preds = %41, %81, %1, %8
  %90 = phi double [ 0.000000e+00, %1 ], [ %10, %8 ], [ %88, %81 ], [ %53, %41 ]
  ret double %90
}

declare double @log(double noundef) local_unnamed_addr #1

declare double @fmod(double noundef, double noundef) local_unnamed_addr #1

declare double @sin(double noundef) local_unnamed_addr #1

declare double @cos(double noundef) local_unnamed_addr #1

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nobuiltin nounwind "no-builtins" }


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
!10 = distinct !{!10, !11, !12}
!11 = !{!"llvm.loop.mustprogress"}
!12 = !{!"llvm.loop.unroll.disable"}
!13 = distinct !{!13, !11, !12}
!14 = distinct !{!14, !11, !12}
