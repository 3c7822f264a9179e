; Made from runtime/library/round.c by tools/build_runtime.py: do not edit.
@.str = private unnamed_addr constant [5 x i8] c"%.*f\00", align 1
@.str.1 = private unnamed_addr constant [5 x i8] c"%.0f\00", align 1

; Function Attrs: nounwind
define hidden double @rj_round_digits(double noundef %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = alloca [660 x i8], align 16
  %4 = icmp sgt i64 %1, 323
  br i1 %4, label %136, label %5

5:                                                ; preds = %2
  %6 = icmp slt i64 %1, -308
  br i1 %6, label %7, label %9

7:                                                ; preds = %5
  %8 = fmul double %0, 0.000000e+00
  br label %136

9:                                                ; preds = %5
  %10 = icmp sgt i64 %1, -1
  br i1 %10, label %11, label %15

11:                                               ; preds = %9
  %12 = trunc nuw nsw i64 %1 to i32
  %13 = call i32 (ptr, i64, ptr, ...) @snprintf(ptr noundef nonnull %3, i64 noundef 660, ptr noundef nonnull @.str, i32 noundef %12, double noundef %0) #4
  %14 = call double @strtod(ptr noundef nonnull %3, ptr noundef null) #4
  br label %136

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
  br label %136

30:                                               ; preds = %15
  %31 = fcmp une double %0, %16
  %32 = add nuw nsw i64 %26, 1
  %33 = icmp slt i64 %32, %25
  br i1 %33, label %34, label %60

34:                                               ; preds = %30
  %35 = zext i1 %31 to i32
  %36 = and i64 %1, 3
  %37 = icmp eq i64 %36, 3
  br i1 %37, label %51, label %38

38:                                               ; preds = %34, %38
  %39 = phi i64 [ %47, %38 ], [ %32, %34 ]
  %40 = phi i32 [ %46, %38 ], [ %35, %34 ]
  %41 = phi i64 [ %48, %38 ], [ 0, %34 ]
  %42 = getelementptr inbounds nuw i8, ptr %24, i64 %39
  %43 = load i8, ptr %42, align 1, !tbaa !8
  %44 = icmp ne i8 %43, 48
  %45 = zext i1 %44 to i32
  %46 = or i32 %40, %45
  %47 = add nuw nsw i64 %39, 1
  %48 = add i64 %41, 1
  %49 = xor i64 %36, %48
  %50 = icmp eq i64 %49, 3
  br i1 %50, label %51, label %38, !llvm.loop !9

51:                                               ; preds = %38, %34
  %52 = phi i32 [ poison, %34 ], [ %46, %38 ]
  %53 = phi i64 [ %32, %34 ], [ %47, %38 ]
  %54 = phi i32 [ %35, %34 ], [ %46, %38 ]
  %55 = add nsw i64 %1, 4
  %56 = icmp ult i64 %55, 3
  br i1 %56, label %57, label %65

57:                                               ; preds = %65, %51
  %58 = phi i32 [ %52, %51 ], [ %90, %65 ]
  %59 = icmp ne i32 %58, 0
  br label %60

60:                                               ; preds = %57, %30
  %61 = phi i1 [ %31, %30 ], [ %59, %57 ]
  %62 = getelementptr inbounds nuw i8, ptr %24, i64 %26
  %63 = load i8, ptr %62, align 1, !tbaa !8
  %64 = icmp eq i64 %26, 0
  br i1 %64, label %98, label %93

65:                                               ; preds = %51, %65
  %66 = phi i64 [ %91, %65 ], [ %53, %51 ]
  %67 = phi i32 [ %90, %65 ], [ %54, %51 ]
  %68 = getelementptr inbounds nuw i8, ptr %24, i64 %66
  %69 = load i8, ptr %68, align 1, !tbaa !8
  %70 = icmp ne i8 %69, 48
  %71 = zext i1 %70 to i32
  %72 = or i32 %67, %71
  %73 = getelementptr inbounds nuw i8, ptr %24, i64 %66
  %74 = getelementptr inbounds nuw i8, ptr %73, i64 1
  %75 = load i8, ptr %74, align 1, !tbaa !8
  %76 = icmp ne i8 %75, 48
  %77 = zext i1 %76 to i32
  %78 = or i32 %72, %77
  %79 = getelementptr inbounds nuw i8, ptr %24, i64 %66
  %80 = getelementptr inbounds nuw i8, ptr %79, i64 2
  %81 = load i8, ptr %80, align 1, !tbaa !8
  %82 = icmp ne i8 %81, 48
  %83 = zext i1 %82 to i32
  %84 = or i32 %78, %83
  %85 = getelementptr inbounds nuw i8, ptr %24, i64 %66
  %86 = getelementptr inbounds nuw i8, ptr %85, i64 3
  %87 = load i8, ptr %86, align 1, !tbaa !8
  %88 = icmp ne i8 %87, 48
  %89 = zext i1 %88 to i32
  %90 = or i32 %84, %89
  %91 = add nuw nsw i64 %66, 4
  %92 = icmp eq i64 %91, %25
  br i1 %92, label %57, label %65, !llvm.loop !11

93:                                               ; preds = %60
  %94 = getelementptr i8, ptr %62, i64 -1
  %95 = load i8, ptr %94, align 1, !tbaa !8
  %96 = and i8 %95, 1
  %97 = icmp ne i8 %96, 0
  br label %98

98:                                               ; preds = %93, %60
  %99 = phi i1 [ false, %60 ], [ %97, %93 ]
  %100 = icmp sgt i8 %63, 53
  br i1 %100, label %105, label %101

101:                                              ; preds = %98
  %102 = icmp eq i8 %63, 53
  %103 = select i1 %61, i1 true, i1 %99
  %104 = select i1 %102, i1 %103, i1 false
  br label %105

105:                                              ; preds = %101, %98
  %106 = phi i1 [ true, %98 ], [ %104, %101 ]
  br label %109

107:                                              ; preds = %109
  br i1 %106, label %108, label %126

108:                                              ; preds = %107
  br i1 %64, label %124, label %114

109:                                              ; preds = %105, %109
  %110 = phi i64 [ %112, %109 ], [ %26, %105 ]
  %111 = getelementptr inbounds nuw i8, ptr %24, i64 %110
  store i8 48, ptr %111, align 1, !tbaa !8
  %112 = add nuw nsw i64 %110, 1
  %113 = icmp slt i64 %112, %25
  br i1 %113, label %109, label %107, !llvm.loop !13

114:                                              ; preds = %108, %120
  %115 = phi i64 [ %116, %120 ], [ %26, %108 ]
  %116 = add nsw i64 %115, -1
  %117 = getelementptr inbounds nuw i8, ptr %24, i64 %116
  %118 = load i8, ptr %117, align 1, !tbaa !8
  %119 = icmp eq i8 %118, 57
  br i1 %119, label %120, label %122

120:                                              ; preds = %114
  store i8 48, ptr %117, align 1, !tbaa !8
  %121 = icmp samesign ugt i64 %115, 1
  br i1 %121, label %114, label %124, !llvm.loop !14

122:                                              ; preds = %114
  %123 = add i8 %118, 1
  store i8 %123, ptr %117, align 1, !tbaa !8
  br label %126

124:                                              ; preds = %120, %108
  %125 = select i1 %22, ptr %17, ptr %3
  store i8 49, ptr %125, align 1, !tbaa !8
  br label %126

126:                                              ; preds = %122, %124, %107
  %127 = phi ptr [ %24, %107 ], [ %24, %122 ], [ %125, %124 ]
  %128 = call double @strtod(ptr noundef nonnull %127, ptr noundef null) #4
  br i1 %22, label %134, label %129

129:                                              ; preds = %126
  %130 = fcmp oeq double %16, 0.000000e+00
  %131 = fdiv double 1.000000e+00, %0
  %132 = fcmp olt double %131, 0.000000e+00
  %133 = and i1 %132, %130
  br i1 %133, label %134, label %136

134:                                              ; preds = %129, %126
  %135 = fneg double %128
  br label %136

136:                                              ; preds = %28, %129, %134, %2, %11, %7
  %137 = phi double [ %0, %2 ], [ %8, %7 ], [ %14, %11 ], [ %29, %28 ], [ %135, %134 ], [ %128, %129 ]
  ret double %137
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)

declare i32 @snprintf(ptr noundef, i64 noundef, ptr noundef, ...) local_unnamed_addr #2

declare double @strtod(ptr noundef, ptr noundef) local_unnamed_addr #2

declare double @trunc(double noundef) local_unnamed_addr #2

declare i64 @strlen(ptr noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)

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
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.mustprogress"}
!13 = distinct !{!13, !12}
!14 = distinct !{!14, !12}
