; Made from runtime/library/hypot.c by tools/build_runtime.py: do not edit.
; Function Attrs: nounwind
define hidden double @rj_hypot_split(ptr noundef readonly captures(none) %0, i64 noundef %1, double noundef %2) local_unnamed_addr #0 {
  %4 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #3
  %5 = call double @frexp(double noundef %2, ptr noundef nonnull %4) #4
  %6 = load i32, ptr %4, align 4, !tbaa !4
  %7 = icmp slt i32 %6, -1023
  br i1 %7, label %8, label %31

8:                                                ; preds = %3
  %9 = icmp sgt i64 %1, 0
  br i1 %9, label %17, label %13

10:                                               ; preds = %17
  %11 = fadd double %25, -1.000000e+00
  %12 = fadd double %11, %28
  br label %13

13:                                               ; preds = %10, %8
  %14 = phi double [ 0.000000e+00, %8 ], [ %12, %10 ]
  %15 = call double @sqrt(double noundef %14) #4
  %16 = fmul double %2, %15
  br label %103

17:                                               ; preds = %8, %17
  %18 = phi i64 [ %29, %17 ], [ 0, %8 ]
  %19 = phi double [ %28, %17 ], [ 0.000000e+00, %8 ]
  %20 = phi double [ %25, %17 ], [ 1.000000e+00, %8 ]
  %21 = getelementptr inbounds nuw double, ptr %0, i64 %18
  %22 = load double, ptr %21, align 8, !tbaa !8
  %23 = fdiv double %22, %2
  %24 = fmul double %23, %23
  %25 = fadd double %20, %24
  %26 = fsub double %20, %25
  %27 = fadd double %24, %26
  %28 = fadd double %19, %27
  %29 = add nuw nsw i64 %18, 1
  %30 = icmp eq i64 %29, %1
  br i1 %30, label %10, label %17, !llvm.loop !10

31:                                               ; preds = %3
  %32 = sub nsw i32 0, %6
  %33 = call double @ldexp(double noundef 1.000000e+00, i32 noundef %32) #4
  %34 = icmp sgt i64 %1, 0
  br i1 %34, label %75, label %35

35:                                               ; preds = %75, %31
  %36 = phi double [ 1.000000e+00, %31 ], [ %95, %75 ]
  %37 = phi double [ 0.000000e+00, %31 ], [ %92, %75 ]
  %38 = phi double [ 0.000000e+00, %31 ], [ %98, %75 ]
  %39 = phi double [ 0.000000e+00, %31 ], [ %100, %75 ]
  %40 = fadd double %36, -1.000000e+00
  %41 = fadd double %37, %38
  %42 = fadd double %41, %39
  %43 = fadd double %40, %42
  %44 = call double @sqrt(double noundef %43) #4
  %45 = fmul double %44, 0x41A0000002000000
  %46 = fsub double %45, %44
  %47 = fsub double %45, %46
  %48 = fsub double %44, %47
  %49 = fneg double %47
  %50 = fmul double %47, %49
  %51 = fadd double %36, %50
  %52 = fsub double %36, %51
  %53 = fadd double %50, %52
  %54 = fadd double %37, %53
  %55 = fmul double %47, -2.000000e+00
  %56 = fmul double %55, %48
  %57 = fadd double %56, %51
  %58 = fsub double %51, %57
  %59 = fadd double %56, %58
  %60 = fadd double %38, %59
  %61 = fneg double %48
  %62 = fmul double %48, %61
  %63 = fadd double %62, %57
  %64 = fsub double %57, %63
  %65 = fadd double %62, %64
  %66 = fadd double %39, %65
  %67 = fadd double %63, -1.000000e+00
  %68 = fadd double %54, %60
  %69 = fadd double %68, %66
  %70 = fadd double %67, %69
  %71 = fmul double %44, 2.000000e+00
  %72 = fdiv double %70, %71
  %73 = fadd double %44, %72
  %74 = fdiv double %73, %33
  br label %103

75:                                               ; preds = %31, %75
  %76 = phi i64 [ %101, %75 ], [ 0, %31 ]
  %77 = phi double [ %100, %75 ], [ 0.000000e+00, %31 ]
  %78 = phi double [ %98, %75 ], [ 0.000000e+00, %31 ]
  %79 = phi double [ %92, %75 ], [ 0.000000e+00, %31 ]
  %80 = phi double [ %95, %75 ], [ 1.000000e+00, %31 ]
  %81 = getelementptr inbounds nuw double, ptr %0, i64 %76
  %82 = load double, ptr %81, align 8, !tbaa !8
  %83 = fmul double %33, %82
  %84 = fmul double %83, 0x41A0000002000000
  %85 = fsub double %84, %83
  %86 = fsub double %84, %85
  %87 = fsub double %83, %86
  %88 = fmul double %86, %86
  %89 = fadd double %80, %88
  %90 = fsub double %80, %89
  %91 = fadd double %88, %90
  %92 = fadd double %79, %91
  %93 = fmul double %86, 2.000000e+00
  %94 = fmul double %93, %87
  %95 = fadd double %94, %89
  %96 = fsub double %89, %95
  %97 = fadd double %94, %96
  %98 = fadd double %78, %97
  %99 = fmul double %87, %87
  %100 = fadd double %77, %99
  %101 = add nuw nsw i64 %76, 1
  %102 = icmp eq i64 %101, %1
  br i1 %102, label %35, label %75, !llvm.loop !13

103:                                              ; preds = %35, %13
  %104 = phi double [ %16, %13 ], [ %74, %35 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #3
  ret double %104
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

declare double @frexp(double noundef, ptr noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

declare double @sqrt(double noundef) local_unnamed_addr #2

declare double @ldexp(double noundef, i32 noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define hidden double @rj_hypot_fused(ptr noundef captures(none) %0, i64 noundef %1, double noundef %2) local_unnamed_addr #0 {
  %4 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #3
  %5 = call double @frexp(double noundef %2, ptr noundef nonnull %4) #4
  %6 = load i32, ptr %4, align 4, !tbaa !4
  %7 = icmp slt i32 %6, -1023
  br i1 %7, label %8, label %21

8:                                                ; preds = %3
  %9 = icmp sgt i64 %1, 0
  br i1 %9, label %14, label %10

10:                                               ; preds = %14, %8
  %11 = fmul double %2, 0x7FD0000000000000
  %12 = call double @rj_hypot_fused(ptr noundef %0, i64 noundef %1, double noundef %11) #5
  %13 = fmul double %12, 0x10000000000000
  br label %67

14:                                               ; preds = %8, %14
  %15 = phi i64 [ %19, %14 ], [ 0, %8 ]
  %16 = getelementptr inbounds nuw double, ptr %0, i64 %15
  %17 = load double, ptr %16, align 8, !tbaa !8
  %18 = fmul double %17, 0x7FD0000000000000
  store double %18, ptr %16, align 8, !tbaa !8
  %19 = add nuw nsw i64 %15, 1
  %20 = icmp eq i64 %19, %1
  br i1 %20, label %10, label %14, !llvm.loop !14

21:                                               ; preds = %3
  %22 = sub nsw i32 0, %6
  %23 = call double @ldexp(double noundef 1.000000e+00, i32 noundef %22) #4
  %24 = icmp sgt i64 %1, 0
  br i1 %24, label %49, label %25

25:                                               ; preds = %49, %21
  %26 = phi double [ 1.000000e+00, %21 ], [ %61, %49 ]
  %27 = phi double [ 0.000000e+00, %21 ], [ %64, %49 ]
  %28 = phi double [ 0.000000e+00, %21 ], [ %60, %49 ]
  %29 = fadd double %26, -1.000000e+00
  %30 = fadd double %27, %28
  %31 = fadd double %29, %30
  %32 = call double @sqrt(double noundef %31) #4
  %33 = fneg double %32
  %34 = fmul double %32, %33
  %35 = fneg double %34
  %36 = call double @fma(double noundef %33, double noundef %32, double noundef %35) #4
  %37 = fadd double %28, %36
  %38 = fadd double %26, %34
  %39 = fsub double %26, %38
  %40 = fadd double %34, %39
  %41 = fadd double %27, %40
  %42 = fadd double %38, -1.000000e+00
  %43 = fadd double %37, %41
  %44 = fadd double %42, %43
  %45 = fmul double %32, 2.000000e+00
  %46 = fdiv double %44, %45
  %47 = fadd double %32, %46
  %48 = fdiv double %47, %23
  br label %67

49:                                               ; preds = %21, %49
  %50 = phi i64 [ %65, %49 ], [ 0, %21 ]
  %51 = phi double [ %60, %49 ], [ 0.000000e+00, %21 ]
  %52 = phi double [ %64, %49 ], [ 0.000000e+00, %21 ]
  %53 = phi double [ %61, %49 ], [ 1.000000e+00, %21 ]
  %54 = getelementptr inbounds nuw double, ptr %0, i64 %50
  %55 = load double, ptr %54, align 8, !tbaa !8
  %56 = fmul double %23, %55
  %57 = fmul double %56, %56
  %58 = fneg double %57
  %59 = call double @fma(double noundef %56, double noundef %56, double noundef %58) #4
  %60 = fadd double %51, %59
  %61 = fadd double %53, %57
  %62 = fsub double %53, %61
  %63 = fadd double %57, %62
  %64 = fadd double %52, %63
  %65 = add nuw nsw i64 %50, 1
  %66 = icmp eq i64 %65, %1
  br i1 %66, label %25, label %49, !llvm.loop !15

67:                                               ; preds = %25, %10
  %68 = phi double [ %13, %10 ], [ %48, %25 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #3
  ret double %68
}

declare double @fma(double noundef, double noundef, double noundef) local_unnamed_addr #2

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { nounwind }
attributes #4 = { nobuiltin nounwind "no-builtins" }
attributes #5 = { nobuiltin "no-builtins" }


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
!15 = distinct !{!15, !11, !12}
