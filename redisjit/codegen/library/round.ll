; Made from runtime/library/round.c by tools/build_runtime.py: do not edit.
@.str = private unnamed_addr constant [5 x i8] c"%.*f\00", align 1
@.str.1 = private unnamed_addr constant [5 x i8] c"%.0f\00", align 1

; Function Attrs: nounwind
define hidden double @rj_round_digits(double noundef %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = alloca [660 x i8], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #3
  %4 = icmp sgt i64 %1, 323
  br i1 %4, label %96, label %5

5:                                                ; preds = %2
  %6 = icmp slt i64 %1, -308
  br i1 %6, label %7, label %9

7:                                                ; preds = %5
  %8 = fmul double %0, 0.000000e+00
  br label %96

9:                                                ; preds = %5
  %10 = icmp sgt i64 %1, -1
  br i1 %10, label %11, label %15

11:                                               ; preds = %9
  %12 = trunc nuw nsw i64 %1 to i32
  %13 = call i32 (ptr, i64, ptr, ...) @snprintf(ptr noundef nonnull %3, i64 noundef 660, ptr noundef nonnull @.str, i32 noundef %12, double noundef %0) #4
  %14 = call double @strtod(ptr noundef nonnull %3, ptr noundef null) #4
  br label %96

15:                                               ; preds = %9
  %16 = tail call double @trunc(double noundef %0) #4
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 1
  %18 = call i32 (ptr, i64, ptr, ...) @snprintf(ptr noundef nonnull %17, i64 noundef 659, ptr noundef nonnull @.str.1, double noundef %16) #4
  %19 = icmp ne i32 %18, 0
  %20 = load i8, ptr %17, align 1
  %21 = icmp eq i8 %20, 45
  %22 = select i1 %19, i1 %21, i1 false
  %23 = getelementptr inbounds nuw i8, ptr %3, i64 2
  %24 = select i1 %22, ptr %23, ptr %17
  %25 = call i64 @strlen(ptr noundef nonnull %24) #4
  %26 = add nsw i64 %25, %1
  %27 = icmp slt i64 %26, 0
  br i1 %27, label %28, label %30

28:                                               ; preds = %15
  %29 = fmul double %0, 0.000000e+00
  br label %96

30:                                               ; preds = %15
  %31 = fcmp une double %0, %16
  %32 = add nuw nsw i64 %26, 1
  %33 = icmp slt i64 %32, %25
  br i1 %33, label %34, label %38

34:                                               ; preds = %30
  %35 = zext i1 %31 to i32
  br label %43

36:                                               ; preds = %43
  %37 = icmp ne i32 %50, 0
  br label %38

38:                                               ; preds = %36, %30
  %39 = phi i1 [ %31, %30 ], [ %37, %36 ]
  %40 = getelementptr inbounds nuw i8, ptr %24, i64 %26
  %41 = load i8, ptr %40, align 1, !tbaa !8
  %42 = icmp eq i64 %26, 0
  br i1 %42, label %58, label %53

43:                                               ; preds = %34, %43
  %44 = phi i64 [ %51, %43 ], [ %32, %34 ]
  %45 = phi i32 [ %50, %43 ], [ %35, %34 ]
  %46 = getelementptr inbounds nuw i8, ptr %24, i64 %44
  %47 = load i8, ptr %46, align 1, !tbaa !8
  %48 = icmp ne i8 %47, 48
  %49 = zext i1 %48 to i32
  %50 = or i32 %45, %49
  %51 = add nuw nsw i64 %44, 1
  %52 = icmp eq i64 %51, %25
  br i1 %52, label %36, label %43, !llvm.loop !9

53:                                               ; preds = %38
  %54 = getelementptr i8, ptr %40, i64 -1
  %55 = load i8, ptr %54, align 1, !tbaa !8
  %56 = and i8 %55, 1
  %57 = icmp ne i8 %56, 0
  br label %58

58:                                               ; preds = %53, %38
  %59 = phi i1 [ false, %38 ], [ %57, %53 ]
  %60 = icmp sgt i8 %41, 53
  br i1 %60, label %65, label %61

61:                                               ; preds = %58
  %62 = icmp eq i8 %41, 53
  %63 = select i1 %39, i1 true, i1 %59
  %64 = select i1 %62, i1 %63, i1 false
  br label %65

65:                                               ; preds = %61, %58
  %66 = phi i1 [ true, %58 ], [ %64, %61 ]
  br label %69

67:                                               ; preds = %69
  br i1 %66, label %68, label %86

68:                                               ; preds = %67
  br i1 %42, label %84, label %74

69:                                               ; preds = %65, %69
  %70 = phi i64 [ %72, %69 ], [ %26, %65 ]
  %71 = getelementptr inbounds nuw i8, ptr %24, i64 %70
  store i8 48, ptr %71, align 1, !tbaa !8
  %72 = add nuw nsw i64 %70, 1
  %73 = icmp slt i64 %72, %25
  br i1 %73, label %69, label %67, !llvm.loop !12

74:                                               ; preds = %68, %80
  %75 = phi i64 [ %76, %80 ], [ %26, %68 ]
  %76 = add nsw i64 %75, -1
  %77 = getelementptr inbounds nuw i8, ptr %24, i64 %76
  %78 = load i8, ptr %77, align 1, !tbaa !8
  %79 = icmp eq i8 %78, 57
  br i1 %79, label %80, label %82

80:                                               ; preds = %74
  store i8 48, ptr %77, align 1, !tbaa !8
  %81 = icmp samesign ugt i64 %75, 1
  br i1 %81, label %74, label %84, !llvm.loop !13

82:                                               ; preds = %74
  %83 = add i8 %78, 1
  store i8 %83, ptr %77, align 1, !tbaa !8
  br label %86

84:                                               ; preds = %80, %68
  %85 = select i1 %22, ptr %17, ptr %3
  store i8 49, ptr %85, align 1, !tbaa !8
  br label %86

86:                                               ; preds = %82, %84, %67
  %87 = phi ptr [ %24, %67 ], [ %24, %82 ], [ %85, %84 ]
  %88 = call double @strtod(ptr noundef nonnull %87, ptr noundef null) #4
  br i1 %22, label %94, label %89

89:                                               ; preds = %86
  %90 = fcmp oeq double %16, 0.000000e+00
  %91 = fdiv double 1.000000e+00, %0
  %92 = fcmp olt double %91, 0.000000e+00
  %93 = and i1 %92, %90
  br i1 %93, label %94, label %96

94:                                               ; preds = %89, %86
  %95 = fneg double %88
  br label %96

96:                                               ; preds = %28, %89, %94, %2, %11, %7
  %97 = phi double [ %0, %2 ], [ %8, %7 ], [ %14, %11 ], [ %29, %28 ], [ %95, %94 ], [ %88, %89 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #3
  ret double %97
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

declare i32 @snprintf(ptr noundef, i64 noundef, ptr noundef, ...) local_unnamed_addr #2

declare double @strtod(ptr noundef, ptr noundef) local_unnamed_addr #2

declare double @trunc(double noundef) local_unnamed_addr #2

declare i64 @strlen(ptr noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define hidden double @rj_round_hex(ptr noundef %0) local_unnamed_addr #0 {
  %2 = tail call double @strtod(ptr noundef %0, ptr noundef null) #4
  ret double %2
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { nounwind }
attributes #4 = { nobuiltin nounwind "no-builtins" }


!0 = !{i32 7, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{!"clang version 22.1.8"}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!6, !6, i64 0}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!"llvm.loop.unroll.disable"}
!12 = distinct !{!12, !10, !11}
!13 = distinct !{!13, !10, !11}
