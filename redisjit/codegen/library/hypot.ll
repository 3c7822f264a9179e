; Made from runtime/library/hypot.c by tools/build_runtime.py: do not edit.
; Function Attrs: nounwind
define hidden double @rj_hypot_split(ptr noundef readonly captures(none) %0, i64 noundef %1, double noundef %2) local_unnamed_addr #0 {
  %4 = alloca i32, align 4
  %5 = call double @frexp(double noundef %2, ptr noundef nonnull %4) #5
  %6 = load i32, ptr %4, align 4, !tbaa !4
  %7 = icmp slt i32 %6, -1023
  br i1 %7, label %8, label %64

8:                                                ; preds = %3
  %9 = icmp sgt i64 %1, 0
  br i1 %9, label %10, label %35

10:                                               ; preds = %8
  %11 = and i64 %1, 1
  %12 = icmp eq i64 %1, 1
  br i1 %12, label %17, label %13

13:                                               ; preds = %10
  %14 = and i64 %1, 9223372036854775806
  br label %39

15:                                               ; preds = %39
  %16 = icmp eq i64 %11, 0
  br i1 %16, label %30, label %17

17:                                               ; preds = %15, %10
  %18 = phi i64 [ 0, %10 ], [ %61, %15 ]
  %19 = phi double [ 0.000000e+00, %10 ], [ %60, %15 ]
  %20 = phi double [ 1.000000e+00, %10 ], [ %57, %15 ]
  %21 = icmp ne i64 %11, 0
  call void @llvm.assume(i1 %21)
  %22 = getelementptr inbounds nuw double, ptr %0, i64 %18
  %23 = load double, ptr %22, align 8, !tbaa !8
  %24 = fdiv double %23, %2
  %25 = fmul double %24, %24
  %26 = fadd double %20, %25
  %27 = fsub double %20, %26
  %28 = fadd double %25, %27
  %29 = fadd double %19, %28
  br label %30

30:                                               ; preds = %15, %17
  %31 = phi double [ %57, %15 ], [ %26, %17 ]
  %32 = phi double [ %60, %15 ], [ %29, %17 ]
  %33 = fadd double %31, -1.000000e+00
  %34 = fadd double %33, %32
  br label %35

35:                                               ; preds = %30, %8
  %36 = phi double [ 0.000000e+00, %8 ], [ %34, %30 ]
  %37 = call double @sqrt(double noundef %36) #5
  %38 = fmul double %2, %37
  br label %136

39:                                               ; preds = %39, %13
  %40 = phi i64 [ 0, %13 ], [ %61, %39 ]
  %41 = phi double [ 0.000000e+00, %13 ], [ %60, %39 ]
  %42 = phi double [ 1.000000e+00, %13 ], [ %57, %39 ]
  %43 = phi i64 [ 0, %13 ], [ %62, %39 ]
  %44 = getelementptr inbounds nuw double, ptr %0, i64 %40
  %45 = load double, ptr %44, align 8, !tbaa !8
  %46 = fdiv double %45, %2
  %47 = fmul double %46, %46
  %48 = fadd double %42, %47
  %49 = fsub double %42, %48
  %50 = fadd double %47, %49
  %51 = fadd double %41, %50
  %52 = getelementptr inbounds nuw double, ptr %0, i64 %40
  %53 = getelementptr inbounds nuw i8, ptr %52, i64 8
  %54 = load double, ptr %53, align 8, !tbaa !8
  %55 = fdiv double %54, %2
  %56 = fmul double %55, %55
  %57 = fadd double %48, %56
  %58 = fsub double %48, %57
  %59 = fadd double %56, %58
  %60 = fadd double %51, %59
  %61 = add nuw nsw i64 %40, 2
  %62 = add i64 %43, 2
  %63 = icmp eq i64 %62, %14
  br i1 %63, label %15, label %39, !llvm.loop !10

64:                                               ; preds = %3
  %65 = sub nsw i32 0, %6
  %66 = call double @ldexp(double noundef 1.000000e+00, i32 noundef %65) #5
  %67 = icmp sgt i64 %1, 0
  br i1 %67, label %108, label %68

68:                                               ; preds = %108, %64
  %69 = phi double [ 1.000000e+00, %64 ], [ %128, %108 ]
  %70 = phi double [ 0.000000e+00, %64 ], [ %125, %108 ]
  %71 = phi double [ 0.000000e+00, %64 ], [ %131, %108 ]
  %72 = phi double [ 0.000000e+00, %64 ], [ %133, %108 ]
  %73 = fadd double %69, -1.000000e+00
  %74 = fadd double %70, %71
  %75 = fadd double %74, %72
  %76 = fadd double %73, %75
  %77 = call double @sqrt(double noundef %76) #5
  %78 = fmul double %77, 0x41A0000002000000
  %79 = fsub double %78, %77
  %80 = fsub double %78, %79
  %81 = fsub double %77, %80
  %82 = fneg double %80
  %83 = fmul double %80, %82
  %84 = fadd double %69, %83
  %85 = fsub double %69, %84
  %86 = fadd double %83, %85
  %87 = fadd double %70, %86
  %88 = fmul double %80, -2.000000e+00
  %89 = fmul double %88, %81
  %90 = fadd double %89, %84
  %91 = fsub double %84, %90
  %92 = fadd double %89, %91
  %93 = fadd double %71, %92
  %94 = fneg double %81
  %95 = fmul double %81, %94
  %96 = fadd double %95, %90
  %97 = fsub double %90, %96
  %98 = fadd double %95, %97
  %99 = fadd double %72, %98
  %100 = fadd double %96, -1.000000e+00
  %101 = fadd double %87, %93
  %102 = fadd double %101, %99
  %103 = fadd double %100, %102
  %104 = fmul double %77, 2.000000e+00
  %105 = fdiv double %103, %104
  %106 = fadd double %77, %105
  %107 = fdiv double %106, %66
  br label %136

108:                                              ; preds = %64, %108
  %109 = phi i64 [ %134, %108 ], [ 0, %64 ]
  %110 = phi double [ %133, %108 ], [ 0.000000e+00, %64 ]
  %111 = phi double [ %131, %108 ], [ 0.000000e+00, %64 ]
  %112 = phi double [ %125, %108 ], [ 0.000000e+00, %64 ]
  %113 = phi double [ %128, %108 ], [ 1.000000e+00, %64 ]
  %114 = getelementptr inbounds nuw double, ptr %0, i64 %109
  %115 = load double, ptr %114, align 8, !tbaa !8
  %116 = fmul double %66, %115
  %117 = fmul double %116, 0x41A0000002000000
  %118 = fsub double %117, %116
  %119 = fsub double %117, %118
  %120 = fsub double %116, %119
  %121 = fmul double %119, %119
  %122 = fadd double %113, %121
  %123 = fsub double %113, %122
  %124 = fadd double %121, %123
  %125 = fadd double %112, %124
  %126 = fmul double %119, 2.000000e+00
  %127 = fmul double %126, %120
  %128 = fadd double %127, %122
  %129 = fsub double %122, %128
  %130 = fadd double %127, %129
  %131 = fadd double %111, %130
  %132 = fmul double %120, %120
  %133 = fadd double %110, %132
  %134 = add nuw nsw i64 %109, 1
  %135 = icmp eq i64 %134, %1
  br i1 %135, label %68, label %108, !llvm.loop !12

136:                                              ; preds = %68, %35
  %137 = phi double [ %38, %35 ], [ %107, %68 ]
  ret double %137
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)

declare double @frexp(double noundef, ptr noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)

declare double @sqrt(double noundef) local_unnamed_addr #2

declare double @ldexp(double noundef, i32 noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define hidden double @rj_hypot_fused(ptr noundef captures(none) %0, i64 noundef %1, double noundef %2) local_unnamed_addr #0 {
  %4 = alloca i32, align 4
  %5 = call double @frexp(double noundef %2, ptr noundef nonnull %4) #5
  %6 = load i32, ptr %4, align 4, !tbaa !4
  %7 = icmp slt i32 %6, -1023
  br i1 %7, label %8, label %54

8:                                                ; preds = %3
  %9 = icmp sgt i64 %1, 0
  br i1 %9, label %10, label %29

10:                                               ; preds = %8
  %11 = and i64 %1, 3
  %12 = icmp ult i64 %1, 4
  br i1 %12, label %17, label %13

13:                                               ; preds = %10
  %14 = and i64 %1, 9223372036854775804
  br label %33

15:                                               ; preds = %33
  %16 = icmp eq i64 %11, 0
  br i1 %16, label %29, label %17

17:                                               ; preds = %15, %10
  %18 = phi i64 [ 0, %10 ], [ %51, %15 ]
  %19 = icmp ne i64 %11, 0
  call void @llvm.assume(i1 %19)
  br label %20

20:                                               ; preds = %20, %17
  %21 = phi i64 [ %26, %20 ], [ %18, %17 ]
  %22 = phi i64 [ %27, %20 ], [ 0, %17 ]
  %23 = getelementptr inbounds nuw double, ptr %0, i64 %21
  %24 = load double, ptr %23, align 8, !tbaa !8
  %25 = fmul double %24, 0x7FD0000000000000
  store double %25, ptr %23, align 8, !tbaa !8
  %26 = add nuw nsw i64 %21, 1
  %27 = add i64 %22, 1
  %28 = icmp eq i64 %27, %11
  br i1 %28, label %29, label %20, !llvm.loop !13

29:                                               ; preds = %15, %20, %8
  %30 = fmul double %2, 0x7FD0000000000000
  %31 = call double @rj_hypot_fused(ptr noundef %0, i64 noundef %1, double noundef %30) #6
  %32 = fmul double %31, 0x10000000000000
  br label %100

33:                                               ; preds = %33, %13
  %34 = phi i64 [ 0, %13 ], [ %51, %33 ]
  %35 = phi i64 [ 0, %13 ], [ %52, %33 ]
  %36 = getelementptr inbounds nuw double, ptr %0, i64 %34
  %37 = load double, ptr %36, align 8, !tbaa !8
  %38 = fmul double %37, 0x7FD0000000000000
  store double %38, ptr %36, align 8, !tbaa !8
  %39 = getelementptr inbounds nuw double, ptr %0, i64 %34
  %40 = getelementptr inbounds nuw i8, ptr %39, i64 8
  %41 = load double, ptr %40, align 8, !tbaa !8
  %42 = fmul double %41, 0x7FD0000000000000
  store double %42, ptr %40, align 8, !tbaa !8
  %43 = getelementptr inbounds nuw double, ptr %0, i64 %34
  %44 = getelementptr inbounds nuw i8, ptr %43, i64 16
  %45 = load double, ptr %44, align 8, !tbaa !8
  %46 = fmul double %45, 0x7FD0000000000000
  store double %46, ptr %44, align 8, !tbaa !8
  %47 = getelementptr inbounds nuw double, ptr %0, i64 %34
  %48 = getelementptr inbounds nuw i8, ptr %47, i64 24
  %49 = load double, ptr %48, align 8, !tbaa !8
  %50 = fmul double %49, 0x7FD0000000000000
  store double %50, ptr %48, align 8, !tbaa !8
  %51 = add nuw nsw i64 %34, 4
  %52 = add i64 %35, 4
  %53 = icmp eq i64 %52, %14
  br i1 %53, label %15, label %33, !llvm.loop !15

54:                                               ; preds = %3
  %55 = sub nsw i32 0, %6
  %56 = call double @ldexp(double noundef 1.000000e+00, i32 noundef %55) #5
  %57 = icmp sgt i64 %1, 0
  br i1 %57, label %82, label %58

58:                                               ; preds = %82, %54
  %59 = phi double [ 1.000000e+00, %54 ], [ %94, %82 ]
  %60 = phi double [ 0.000000e+00, %54 ], [ %97, %82 ]
  %61 = phi double [ 0.000000e+00, %54 ], [ %93, %82 ]
  %62 = fadd double %59, -1.000000e+00
  %63 = fadd double %60, %61
  %64 = fadd double %62, %63
  %65 = call double @sqrt(double noundef %64) #5
  %66 = fneg double %65
  %67 = fmul double %65, %66
  %68 = fneg double %67
  %69 = call double @fma(double noundef %66, double noundef %65, double noundef %68) #5
  %70 = fadd double %61, %69
  %71 = fadd double %59, %67
  %72 = fsub double %59, %71
  %73 = fadd double %67, %72
  %74 = fadd double %60, %73
  %75 = fadd double %71, -1.000000e+00
  %76 = fadd double %70, %74
  %77 = fadd double %75, %76
  %78 = fmul double %65, 2.000000e+00
  %79 = fdiv double %77, %78
  %80 = fadd double %65, %79
  %81 = fdiv double %80, %56
  br label %100

82:                                               ; preds = %54, %82
  %83 = phi i64 [ %98, %82 ], [ 0, %54 ]
  %84 = phi double [ %93, %82 ], [ 0.000000e+00, %54 ]
  %85 = phi double [ %97, %82 ], [ 0.000000e+00, %54 ]
  %86 = phi double [ %94, %82 ], [ 1.000000e+00, %54 ]
  %87 = getelementptr inbounds nuw double, ptr %0, i64 %83
  %88 = load double, ptr %87, align 8, !tbaa !8
  %89 = fmul double %56, %88
  %90 = fmul double %89, %89
  %91 = fneg double %90
  %92 = call double @fma(double noundef %89, double noundef %89, double noundef %91) #5
  %93 = fadd double %84, %92
  %94 = fadd double %86, %90
  %95 = fsub double %86, %94
  %96 = fadd double %90, %95
  %97 = fadd double %85, %96
  %98 = add nuw nsw i64 %83, 1
  %99 = icmp eq i64 %98, %1
  br i1 %99, label %58, label %82, !llvm.loop !16

100:                                              ; preds = %58, %29
  %101 = phi double [ %32, %29 ], [ %81, %58 ]
  ret double %101
}

declare double @fma(double noundef, double noundef, double noundef) local_unnamed_addr #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #3

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin nounwind "no-builtins" }
attributes #6 = { nobuiltin "no-builtins" }


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
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.mustprogress"}
!12 = distinct !{!12, !11}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.unroll.disable"}
!15 = distinct !{!15, !11}
!16 = distinct !{!16, !11}
