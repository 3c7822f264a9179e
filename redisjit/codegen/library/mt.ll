; Made from runtime/library/mt.c by tools/build_runtime.py: do not edit.
%struct.anon = type { i64, ptr }
%struct.mt = type { i64, i64, double, [624 x i32] }

@shared_object = internal global %struct.anon zeroinitializer, align 8
@shared = internal global %struct.mt zeroinitializer, align 8

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef i64 @rj_mt_size() local_unnamed_addr #0 {
  ret i64 2520
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define hidden void @rj_mt_seed(ptr noundef captures(none) initializes((24, 28)) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #1 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i32 19650218, ptr %4, align 8, !tbaa !4
  br label %5

5:                                                ; preds = %16, %3
  %6 = phi i32 [ 19650218, %3 ], [ %21, %16 ]
  %7 = phi i64 [ 1, %3 ], [ %23, %16 ]
  %8 = lshr i32 %6, 30
  %9 = xor i32 %8, %6
  %10 = mul i32 %9, 1812433253
  %11 = trunc nuw nsw i64 %7 to i32
  %12 = add i32 %10, %11
  %13 = getelementptr inbounds nuw i32, ptr %4, i64 %7
  store i32 %12, ptr %13, align 4, !tbaa !4
  %14 = add nuw nsw i64 %7, 1
  %15 = icmp eq i64 %14, 624
  br i1 %15, label %24, label %16, !llvm.loop !8

16:                                               ; preds = %5
  %17 = lshr i32 %12, 30
  %18 = xor i32 %17, %12
  %19 = mul i32 %18, 1812433253
  %20 = trunc nuw nsw i64 %14 to i32
  %21 = add i32 %19, %20
  %22 = getelementptr inbounds nuw i32, ptr %4, i64 %14
  store i32 %21, ptr %22, align 4, !tbaa !4
  %23 = add nuw nsw i64 %7, 2
  br label %5

24:                                               ; preds = %5
  store i64 624, ptr %0, align 8, !tbaa !10
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 0, ptr %25, align 8, !tbaa !14
  %26 = tail call i64 @llvm.smax.i64(i64 %2, i64 624)
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 2516
  br label %28

28:                                               ; preds = %24, %50
  %29 = phi i64 [ 1, %24 ], [ %51, %50 ]
  %30 = phi i64 [ %26, %24 ], [ %55, %50 ]
  %31 = phi i64 [ 0, %24 ], [ %54, %50 ]
  %32 = shl nsw i64 %31, 2
  %33 = getelementptr inbounds i8, ptr %1, i64 %32
  %34 = load i32, ptr %33, align 1
  %35 = getelementptr inbounds i32, ptr %4, i64 %29
  %36 = load i32, ptr %35, align 4, !tbaa !4
  %37 = getelementptr i8, ptr %35, i64 -4
  %38 = load i32, ptr %37, align 4, !tbaa !4
  %39 = lshr i32 %38, 30
  %40 = xor i32 %39, %38
  %41 = mul i32 %40, 1664525
  %42 = xor i32 %41, %36
  %43 = trunc i64 %31 to i32
  %44 = add i32 %34, %43
  %45 = add i32 %44, %42
  store i32 %45, ptr %35, align 4, !tbaa !4
  %46 = add nsw i64 %29, 1
  %47 = icmp sgt i64 %29, 622
  br i1 %47, label %48, label %50

48:                                               ; preds = %28
  %49 = load i32, ptr %27, align 4, !tbaa !4
  store i32 %49, ptr %4, align 4, !tbaa !4
  br label %50

50:                                               ; preds = %48, %28
  %51 = phi i64 [ 1, %48 ], [ %46, %28 ]
  %52 = add nsw i64 %31, 1
  %53 = icmp slt i64 %52, %2
  %54 = select i1 %53, i64 %52, i64 0
  %55 = add nsw i64 %30, -1
  %56 = icmp eq i64 %55, 0
  br i1 %56, label %58, label %28, !llvm.loop !15

57:                                               ; preds = %75
  store i32 -2147483648, ptr %4, align 4, !tbaa !4
  ret void

58:                                               ; preds = %50, %75
  %59 = phi i64 [ %77, %75 ], [ 623, %50 ]
  %60 = phi i64 [ %76, %75 ], [ %51, %50 ]
  %61 = getelementptr inbounds i32, ptr %4, i64 %60
  %62 = load i32, ptr %61, align 4, !tbaa !4
  %63 = getelementptr i8, ptr %61, i64 -4
  %64 = load i32, ptr %63, align 4, !tbaa !4
  %65 = lshr i32 %64, 30
  %66 = xor i32 %65, %64
  %67 = mul i32 %66, 1566083941
  %68 = xor i32 %67, %62
  %69 = trunc i64 %60 to i32
  %70 = sub i32 %68, %69
  store i32 %70, ptr %61, align 4, !tbaa !4
  %71 = add nsw i64 %60, 1
  %72 = icmp sgt i64 %60, 622
  br i1 %72, label %73, label %75

73:                                               ; preds = %58
  %74 = load i32, ptr %27, align 4, !tbaa !4
  store i32 %74, ptr %4, align 4, !tbaa !4
  br label %75

75:                                               ; preds = %58, %73
  %76 = phi i64 [ 1, %73 ], [ %71, %58 ]
  %77 = add nsw i64 %59, -1
  %78 = icmp eq i64 %77, 0
  br i1 %78, label %57, label %58, !llvm.loop !16
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define hidden double @rj_mt_random(ptr noundef captures(none) %0) local_unnamed_addr #1 {
  %2 = tail call fastcc i32 @word(ptr noundef %0) #8
  %3 = lshr i32 %2, 5
  %4 = tail call fastcc i32 @word(ptr noundef %0) #8
  %5 = lshr i32 %4, 6
  %6 = uitofp nneg i32 %3 to double
  %7 = fmul double %6, 0x4190000000000000
  %8 = uitofp nneg i32 %5 to double
  %9 = fadd double %7, %8
  %10 = fmul double %9, 0x3CA0000000000000
  ret double %10
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc i32 @word(ptr noundef captures(none) %0) unnamed_addr #1 {
  %2 = load i64, ptr %0, align 8, !tbaa !10
  %3 = icmp sgt i64 %2, 623
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 24
  br i1 %3, label %9, label %5

5:                                                ; preds = %1
  %6 = getelementptr inbounds i32, ptr %4, i64 %2
  %7 = load i32, ptr %6, align 4, !tbaa !4
  %8 = add nsw i64 %2, 1
  br label %67

9:                                                ; preds = %1
  %10 = load i32, ptr %4, align 4, !tbaa !4
  br label %14

11:                                               ; preds = %14
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 932
  %13 = load i32, ptr %12, align 4, !tbaa !4
  br label %33

14:                                               ; preds = %14, %9
  %15 = phi i32 [ %10, %9 ], [ %20, %14 ]
  %16 = phi i64 [ 0, %9 ], [ %18, %14 ]
  %17 = getelementptr inbounds nuw i32, ptr %4, i64 %16
  %18 = add nuw nsw i64 %16, 1
  %19 = getelementptr inbounds nuw i32, ptr %4, i64 %18
  %20 = load i32, ptr %19, align 4, !tbaa !4
  %21 = getelementptr inbounds nuw i8, ptr %17, i64 1588
  %22 = load i32, ptr %21, align 4, !tbaa !4
  %23 = and i32 %15, -2147483648
  %24 = and i32 %20, 2147483646
  %25 = or disjoint i32 %24, %23
  %26 = lshr exact i32 %25, 1
  %27 = xor i32 %26, %22
  %28 = and i32 %20, 1
  %29 = icmp eq i32 %28, 0
  %30 = select i1 %29, i32 0, i32 -1727483681
  %31 = xor i32 %27, %30
  store i32 %31, ptr %17, align 4, !tbaa !4
  %32 = icmp eq i64 %18, 227
  br i1 %32, label %11, label %14, !llvm.loop !17

33:                                               ; preds = %33, %11
  %34 = phi i32 [ %13, %11 ], [ %39, %33 ]
  %35 = phi i64 [ 227, %11 ], [ %37, %33 ]
  %36 = getelementptr inbounds nuw i32, ptr %4, i64 %35
  %37 = add nuw nsw i64 %35, 1
  %38 = getelementptr inbounds nuw i32, ptr %4, i64 %37
  %39 = load i32, ptr %38, align 4, !tbaa !4
  %40 = getelementptr i8, ptr %36, i64 -908
  %41 = load i32, ptr %40, align 4, !tbaa !4
  %42 = and i32 %34, -2147483648
  %43 = and i32 %39, 2147483646
  %44 = or disjoint i32 %43, %42
  %45 = lshr exact i32 %44, 1
  %46 = xor i32 %45, %41
  %47 = and i32 %39, 1
  %48 = icmp eq i32 %47, 0
  %49 = select i1 %48, i32 0, i32 -1727483681
  %50 = xor i32 %46, %49
  store i32 %50, ptr %36, align 4, !tbaa !4
  %51 = icmp eq i64 %37, 623
  br i1 %51, label %52, label %33, !llvm.loop !18

52:                                               ; preds = %33
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 2516
  %54 = load i32, ptr %53, align 4, !tbaa !4
  %55 = load i32, ptr %4, align 4, !tbaa !4
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 1608
  %57 = load i32, ptr %56, align 4, !tbaa !4
  %58 = and i32 %54, -2147483648
  %59 = and i32 %55, 2147483646
  %60 = or disjoint i32 %59, %58
  %61 = lshr exact i32 %60, 1
  %62 = xor i32 %61, %57
  %63 = and i32 %55, 1
  %64 = icmp eq i32 %63, 0
  %65 = select i1 %64, i32 0, i32 -1727483681
  %66 = xor i32 %62, %65
  store i32 %66, ptr %53, align 4, !tbaa !4
  br label %67

67:                                               ; preds = %5, %52
  %68 = phi i32 [ %55, %52 ], [ %7, %5 ]
  %69 = phi i64 [ 1, %52 ], [ %8, %5 ]
  store i64 %69, ptr %0, align 8, !tbaa !10
  %70 = lshr i32 %68, 11
  %71 = xor i32 %70, %68
  %72 = shl i32 %71, 7
  %73 = and i32 %72, -1658038656
  %74 = xor i32 %73, %71
  %75 = shl i32 %74, 15
  %76 = and i32 %75, -272236544
  %77 = xor i32 %76, %74
  %78 = lshr i32 %77, 18
  %79 = xor i32 %78, %77
  ret i32 %79
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define hidden i64 @rj_mt_bits(ptr noundef captures(none) %0, i64 noundef %1) local_unnamed_addr #1 {
  %3 = tail call fastcc i32 @word(ptr noundef %0) #8
  %4 = zext i32 %3 to i64
  %5 = icmp slt i64 %1, 33
  br i1 %5, label %6, label %9

6:                                                ; preds = %2
  %7 = sub nsw i64 32, %1
  %8 = lshr i64 %4, %7
  br label %16

9:                                                ; preds = %2
  %10 = tail call fastcc i32 @word(ptr noundef %0) #8
  %11 = zext i32 %10 to i64
  %12 = sub nsw i64 64, %1
  %13 = lshr i64 %11, %12
  %14 = shl nuw i64 %13, 32
  %15 = or disjoint i64 %14, %4
  br label %16

16:                                               ; preds = %9, %6
  %17 = phi i64 [ %8, %6 ], [ %15, %9 ]
  ret i64 %17
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define hidden range(i64 0, -1) i64 @rj_mt_below(ptr noundef captures(none) %0, i64 noundef %1) local_unnamed_addr #1 {
  %3 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %1, i1 true)
  %4 = icmp ult i64 %1, 4294967296
  %5 = add nsw i64 %3, -32
  br label %6

6:                                                ; preds = %17, %2
  %7 = tail call fastcc i32 @word(ptr noundef %0) #8
  %8 = zext i32 %7 to i64
  br i1 %4, label %9, label %11

9:                                                ; preds = %6
  %10 = lshr i64 %8, %5
  br label %17

11:                                               ; preds = %6
  %12 = tail call fastcc i32 @word(ptr noundef %0) #8
  %13 = zext i32 %12 to i64
  %14 = lshr i64 %13, %3
  %15 = shl nuw i64 %14, 32
  %16 = or disjoint i64 %15, %8
  br label %17

17:                                               ; preds = %9, %11
  %18 = phi i64 [ %10, %9 ], [ %16, %11 ]
  %19 = icmp ult i64 %18, %1
  br i1 %19, label %20, label %6, !llvm.loop !19

20:                                               ; preds = %17
  ret i64 %18
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define hidden void @rj_mt_bytes(ptr noundef captures(none) %0, ptr noundef writeonly captures(none) %1, i64 noundef %2) local_unnamed_addr #1 {
  %4 = icmp sgt i64 %2, 0
  br i1 %4, label %6, label %5

5:                                                ; preds = %22, %3
  ret void

6:                                                ; preds = %3, %22
  %7 = phi i64 [ %25, %22 ], [ %2, %3 ]
  %8 = phi i64 [ %23, %22 ], [ 0, %3 ]
  %9 = tail call fastcc i32 @word(ptr noundef %0) #8
  %10 = sub nsw i64 %2, %8
  %11 = icmp slt i64 %10, 4
  %12 = trunc i64 %10 to i32
  %13 = shl i32 %12, 3
  %14 = sub i32 32, %13
  %15 = select i1 %11, i32 %14, i32 0
  %16 = lshr i32 %9, %15
  %17 = icmp sgt i64 %10, 0
  br i1 %17, label %18, label %22

18:                                               ; preds = %6
  %19 = getelementptr inbounds nuw i8, ptr %1, i64 %8
  %20 = trunc i32 %16 to i8
  store i8 %20, ptr %19, align 1, !tbaa !20
  %21 = icmp slt i64 %7, 2
  br i1 %21, label %22, label %26, !llvm.loop !21

22:                                               ; preds = %18, %26, %31, %36, %6
  %23 = add nuw nsw i64 %8, 4
  %24 = icmp slt i64 %23, %2
  %25 = add i64 %7, -4
  br i1 %24, label %6, label %5, !llvm.loop !22

26:                                               ; preds = %18
  %27 = lshr i32 %16, 8
  %28 = trunc i32 %27 to i8
  %29 = getelementptr inbounds nuw i8, ptr %19, i64 1
  store i8 %28, ptr %29, align 1, !tbaa !20
  %30 = icmp eq i64 %7, 2
  br i1 %30, label %22, label %31, !llvm.loop !21

31:                                               ; preds = %26
  %32 = lshr i32 %16, 16
  %33 = trunc i32 %32 to i8
  %34 = getelementptr inbounds nuw i8, ptr %19, i64 2
  store i8 %33, ptr %34, align 1, !tbaa !20
  %35 = icmp eq i64 %7, 3
  br i1 %35, label %22, label %36, !llvm.loop !21

36:                                               ; preds = %31
  %37 = lshr i32 %16, 24
  %38 = trunc nuw i32 %37 to i8
  %39 = getelementptr inbounds nuw i8, ptr %19, i64 3
  store i8 %38, ptr %39, align 1, !tbaa !20
  br label %22
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define hidden range(i64 0, 2) i64 @rj_mt_seeded(ptr noundef readonly captures(none) %0) local_unnamed_addr #3 {
  %2 = load i64, ptr %0, align 8, !tbaa !10
  %3 = icmp ne i64 %2, 0
  %4 = zext i1 %3 to i64
  ret i64 %4
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define hidden i64 @rj_mt_has_more(ptr noundef readonly captures(none) %0) local_unnamed_addr #3 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load i64, ptr %2, align 8, !tbaa !14
  ret i64 %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define hidden double @rj_mt_more(ptr noundef captures(none) initializes((8, 16)) %0) local_unnamed_addr #4 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 0, ptr %2, align 8, !tbaa !14
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %4 = load double, ptr %3, align 8, !tbaa !23
  ret double %4
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define hidden void @rj_mt_keep(ptr noundef writeonly captures(none) initializes((8, 24)) %0, double noundef %1) local_unnamed_addr #5 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store double %1, ptr %3, align 8, !tbaa !23
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 1, ptr %4, align 8, !tbaa !14
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: none, inaccessiblemem: none)
define hidden noundef nonnull ptr @rj_mt_shared() local_unnamed_addr #6 {
  store i64 4611686018427387904, ptr @shared_object, align 8, !tbaa !24
  store ptr @shared, ptr getelementptr inbounds nuw (i8, ptr @shared_object, i64 8), align 8, !tbaa !28
  ret ptr @shared_object
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #7

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: none, inaccessiblemem: none) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nobuiltin "no-builtins" }


!0 = !{i32 7, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{!"clang version 22.1.8"}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!11, !12, i64 0}
!11 = !{!"mt", !12, i64 0, !12, i64 8, !13, i64 16, !6, i64 24}
!12 = !{!"long long", !6, i64 0}
!13 = !{!"double", !6, i64 0}
!14 = !{!11, !12, i64 8}
!15 = distinct !{!15, !9}
!16 = distinct !{!16, !9}
!17 = distinct !{!17, !9}
!18 = distinct !{!18, !9}
!19 = distinct !{!19, !9}
!20 = !{!6, !6, i64 0}
!21 = distinct !{!21, !9}
!22 = distinct !{!22, !9}
!23 = !{!11, !13, i64 16}
!24 = !{!25, !12, i64 0}
!25 = !{!"", !12, i64 0, !26, i64 8}
!26 = !{!"p1 _ZTS2mt", !27, i64 0}
!27 = !{!"any pointer", !6, i64 0}
!28 = !{!25, !26, i64 8}
