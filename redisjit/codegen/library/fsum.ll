; Made from runtime/library/fsum.c by tools/build_runtime.py: do not edit.
; Function Attrs: nounwind
define hidden range(i64 0, 2) i64 @rj_fsum_add(ptr noundef captures(none) %0, double noundef %1) local_unnamed_addr #0 {
  %3 = load i64, ptr %0, align 8, !tbaa !8
  %4 = icmp sgt i64 %3, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %2
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 24
  br label %11

7:                                                ; preds = %29, %2
  %8 = phi i64 [ 0, %2 ], [ %30, %29 ]
  %9 = phi double [ %1, %2 ], [ %22, %29 ]
  store i64 %8, ptr %0, align 8, !tbaa !8
  %10 = fcmp oeq double %9, 0.000000e+00
  br i1 %10, label %54, label %34

11:                                               ; preds = %5, %29
  %12 = phi double [ %1, %5 ], [ %22, %29 ]
  %13 = phi i64 [ 0, %5 ], [ %30, %29 ]
  %14 = phi i64 [ 0, %5 ], [ %31, %29 ]
  %15 = getelementptr inbounds nuw double, ptr %6, i64 %14
  %16 = load double, ptr %15, align 8, !tbaa !12
  %17 = tail call double @fabs(double noundef %12) #3
  %18 = tail call double @fabs(double noundef %16) #3
  %19 = fcmp olt double %17, %18
  %20 = select i1 %19, double %12, double %16
  %21 = select i1 %19, double %16, double %12
  %22 = fadd double %12, %16
  %23 = fsub double %22, %21
  %24 = fsub double %20, %23
  %25 = fcmp une double %24, 0.000000e+00
  br i1 %25, label %26, label %29

26:                                               ; preds = %11
  %27 = add nsw i64 %13, 1
  %28 = getelementptr inbounds double, ptr %6, i64 %13
  store double %24, ptr %28, align 8, !tbaa !12
  br label %29

29:                                               ; preds = %26, %11
  %30 = phi i64 [ %27, %26 ], [ %13, %11 ]
  %31 = add nuw nsw i64 %14, 1
  %32 = load i64, ptr %0, align 8, !tbaa !8
  %33 = icmp slt i64 %31, %32
  br i1 %33, label %11, label %7, !llvm.loop !13

34:                                               ; preds = %7
  %35 = fsub double %9, %9
  %36 = fcmp une double %35, 0.000000e+00
  br i1 %36, label %41, label %37

37:                                               ; preds = %34
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %39 = add nsw i64 %8, 1
  store i64 %39, ptr %0, align 8, !tbaa !8
  %40 = getelementptr inbounds double, ptr %38, i64 %8
  store double %9, ptr %40, align 8, !tbaa !12
  br label %54

41:                                               ; preds = %34
  %42 = fsub double %1, %1
  %43 = fcmp une double %42, 0.000000e+00
  br i1 %43, label %44, label %54

44:                                               ; preds = %41
  %45 = fcmp ord double %1, 0.000000e+00
  br i1 %45, label %46, label %50

46:                                               ; preds = %44
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %48 = load double, ptr %47, align 8, !tbaa !15
  %49 = fadd double %1, %48
  store double %49, ptr %47, align 8, !tbaa !15
  br label %50

50:                                               ; preds = %46, %44
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %52 = load double, ptr %51, align 8, !tbaa !16
  %53 = fadd double %1, %52
  store double %53, ptr %51, align 8, !tbaa !16
  store i64 0, ptr %0, align 8, !tbaa !8
  br label %54

54:                                               ; preds = %41, %7, %50, %37
  %55 = phi i64 [ 0, %50 ], [ 0, %37 ], [ 0, %7 ], [ 1, %41 ]
  ret i64 %55
}

declare double @fabs(double noundef) local_unnamed_addr #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define hidden double @rj_fsum_result(ptr noundef readonly captures(none) %0) local_unnamed_addr #2 {
  %2 = load i64, ptr %0, align 8, !tbaa !8
  %3 = icmp sgt i64 %2, 0
  br i1 %3, label %4, label %9

4:                                                ; preds = %1
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %6 = add nsw i64 %2, -1
  %7 = getelementptr inbounds nuw double, ptr %5, i64 %6
  %8 = load double, ptr %7, align 8, !tbaa !12
  br label %9

9:                                                ; preds = %4, %1
  %10 = phi double [ %8, %4 ], [ 0.000000e+00, %1 ]
  %11 = phi i64 [ %6, %4 ], [ %2, %1 ]
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 24
  br label %13

13:                                               ; preds = %17, %9
  %14 = phi double [ %10, %9 ], [ %21, %17 ]
  %15 = phi i64 [ %11, %9 ], [ %18, %17 ]
  %16 = icmp sgt i64 %15, 0
  br i1 %16, label %17, label %47

17:                                               ; preds = %13
  %18 = add nsw i64 %15, -1
  %19 = getelementptr inbounds nuw double, ptr %12, i64 %18
  %20 = load double, ptr %19, align 8, !tbaa !12
  %21 = fadd double %14, %20
  %22 = fsub double %21, %14
  %23 = fsub double %20, %22
  %24 = fcmp une double %23, 0.000000e+00
  br i1 %24, label %25, label %13

25:                                               ; preds = %17
  %26 = icmp eq i64 %18, 0
  br i1 %26, label %47, label %27

27:                                               ; preds = %25
  %28 = fcmp olt double %23, 0.000000e+00
  br i1 %28, label %29, label %34

29:                                               ; preds = %27
  %30 = getelementptr i8, ptr %0, i64 16
  %31 = getelementptr double, ptr %30, i64 %18
  %32 = load double, ptr %31, align 8, !tbaa !12
  %33 = fcmp olt double %32, 0.000000e+00
  br i1 %33, label %41, label %34

34:                                               ; preds = %29, %27
  %35 = fcmp ogt double %23, 0.000000e+00
  br i1 %35, label %36, label %47

36:                                               ; preds = %34
  %37 = getelementptr i8, ptr %0, i64 16
  %38 = getelementptr double, ptr %37, i64 %18
  %39 = load double, ptr %38, align 8, !tbaa !12
  %40 = fcmp ogt double %39, 0.000000e+00
  br i1 %40, label %41, label %47

41:                                               ; preds = %36, %29
  %42 = fmul double %23, 2.000000e+00
  %43 = fadd double %21, %42
  %44 = fsub double %43, %21
  %45 = fcmp oeq double %42, %44
  %46 = select i1 %45, double %43, double %21
  br label %47

47:                                               ; preds = %13, %41, %36, %34, %25
  %48 = phi double [ %46, %41 ], [ %21, %36 ], [ %21, %34 ], [ %21, %25 ], [ %14, %13 ]
  ret double %48
}

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { nobuiltin nounwind "no-builtins" }


!0 = !{i32 7, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{!"clang version 22.1.8"}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !10, i64 0}
!9 = !{!"sum", !10, i64 0, !11, i64 8, !11, i64 16, !6, i64 24}
!10 = !{!"long long", !6, i64 0}
!11 = !{!"double", !6, i64 0}
!12 = !{!11, !11, i64 0}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.mustprogress"}
!15 = !{!9, !11, i64 16}
!16 = !{!9, !11, i64 8}
