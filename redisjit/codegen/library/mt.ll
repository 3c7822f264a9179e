; Made from runtime/library/mt.c by tools/build_runtime.py: do not edit.
%struct.anon = type { i64, ptr }
%struct.mt = type { i64, i64, double, [624 x i32] }

@shared_object = internal global %struct.anon { i64 4611686018427387904, ptr @shared }, align 8
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

5:                                                ; preds = %5, %3
  %6 = phi i32 [ 19650218, %3 ], [ %12, %5 ]
  %7 = phi i64 [ 1, %3 ], [ %14, %5 ]
  %8 = lshr i32 %6, 30
  %9 = xor i32 %8, %6
  %10 = mul i32 %9, 1812433253
  %11 = trunc nuw nsw i64 %7 to i32
  %12 = add i32 %10, %11
  %13 = getelementptr inbounds nuw i32, ptr %4, i64 %7
  store i32 %12, ptr %13, align 4, !tbaa !4
  %14 = add nuw nsw i64 %7, 1
  %15 = icmp eq i64 %14, 624
  br i1 %15, label %16, label %5, !llvm.loop !8

16:                                               ; preds = %5
  store i64 624, ptr %0, align 8, !tbaa !11
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 0, ptr %17, align 8, !tbaa !15
  %18 = tail call i64 @llvm.smax.i64(i64 %2, i64 624)
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 2516
  br label %20

20:                                               ; preds = %16, %42
  %21 = phi i64 [ 1, %16 ], [ %43, %42 ]
  %22 = phi i64 [ %18, %16 ], [ %47, %42 ]
  %23 = phi i64 [ 0, %16 ], [ %46, %42 ]
  %24 = shl nsw i64 %23, 2
  %25 = getelementptr inbounds i8, ptr %1, i64 %24
  %26 = load i32, ptr %25, align 1
  %27 = getelementptr inbounds i32, ptr %4, i64 %21
  %28 = load i32, ptr %27, align 4, !tbaa !4
  %29 = getelementptr i8, ptr %27, i64 -4
  %30 = load i32, ptr %29, align 4, !tbaa !4
  %31 = lshr i32 %30, 30
  %32 = xor i32 %31, %30
  %33 = mul i32 %32, 1664525
  %34 = xor i32 %33, %28
  %35 = trunc i64 %23 to i32
  %36 = add i32 %26, %35
  %37 = add i32 %36, %34
  store i32 %37, ptr %27, align 4, !tbaa !4
  %38 = add nsw i64 %21, 1
  %39 = icmp sgt i64 %21, 622
  br i1 %39, label %40, label %42

40:                                               ; preds = %20
  %41 = load i32, ptr %19, align 4, !tbaa !4
  store i32 %41, ptr %4, align 4, !tbaa !4
  br label %42

42:                                               ; preds = %40, %20
  %43 = phi i64 [ 1, %40 ], [ %38, %20 ]
  %44 = add nsw i64 %23, 1
  %45 = icmp slt i64 %44, %2
  %46 = select i1 %45, i64 %44, i64 0
  %47 = add nsw i64 %22, -1
  %48 = icmp eq i64 %47, 0
  br i1 %48, label %50, label %20, !llvm.loop !16

49:                                               ; preds = %67
  store i32 -2147483648, ptr %4, align 4, !tbaa !4
  ret void

50:                                               ; preds = %42, %67
  %51 = phi i64 [ %69, %67 ], [ 623, %42 ]
  %52 = phi i64 [ %68, %67 ], [ %43, %42 ]
  %53 = getelementptr inbounds i32, ptr %4, i64 %52
  %54 = load i32, ptr %53, align 4, !tbaa !4
  %55 = getelementptr i8, ptr %53, i64 -4
  %56 = load i32, ptr %55, align 4, !tbaa !4
  %57 = lshr i32 %56, 30
  %58 = xor i32 %57, %56
  %59 = mul i32 %58, 1566083941
  %60 = xor i32 %59, %54
  %61 = trunc i64 %52 to i32
  %62 = sub i32 %60, %61
  store i32 %62, ptr %53, align 4, !tbaa !4
  %63 = add nsw i64 %52, 1
  %64 = icmp sgt i64 %52, 622
  br i1 %64, label %65, label %67

65:                                               ; preds = %50
  %66 = load i32, ptr %19, align 4, !tbaa !4
  store i32 %66, ptr %4, align 4, !tbaa !4
  br label %67

67:                                               ; preds = %50, %65
  %68 = phi i64 [ 1, %65 ], [ %63, %50 ]
  %69 = add nsw i64 %51, -1
  %70 = icmp eq i64 %69, 0
  br i1 %70, label %49, label %50, !llvm.loop !17
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define hidden double @rj_mt_random(ptr noundef captures(none) %0) local_unnamed_addr #1 {
  %2 = tail call fastcc i32 @word(ptr noundef %0) #7
  %3 = lshr i32 %2, 5
  %4 = tail call fastcc i32 @word(ptr noundef %0) #7
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
  %2 = load i64, ptr %0, align 8, !tbaa !11
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
  br i1 %32, label %11, label %14, !llvm.loop !18

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
  br i1 %51, label %52, label %33, !llvm.loop !19

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
  store i64 %69, ptr %0, align 8, !tbaa !11
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
  %3 = tail call fastcc i32 @word(ptr noundef %0) #7
  %4 = zext i32 %3 to i64
  %5 = icmp slt i64 %1, 33
  br i1 %5, label %6, label %9

6:                                                ; preds = %2
  %7 = sub nsw i64 32, %1
  %8 = lshr i64 %4, %7
  br label %16

9:                                                ; preds = %2
  %10 = tail call fastcc i32 @word(ptr noundef %0) #7
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
  %7 = tail call fastcc i32 @word(ptr noundef %0) #7
  %8 = zext i32 %7 to i64
  br i1 %4, label %9, label %11

9:                                                ; preds = %6
  %10 = lshr i64 %8, %5
  br label %17

11:                                               ; preds = %6
  %12 = tail call fastcc i32 @word(ptr noundef %0) #7
  %13 = zext i32 %12 to i64
  %14 = lshr i64 %13, %3
  %15 = shl nuw i64 %14, 32
  %16 = or disjoint i64 %15, %8
  br label %17

17:                                               ; preds = %9, %11
  %18 = phi i64 [ %10, %9 ], [ %16, %11 ]
  %19 = icmp ult i64 %18, %1
  br i1 %19, label %20, label %6, !llvm.loop !20

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
  %9 = tail call i64 @llvm.smax.i64(i64 %7, i64 1)
  %10 = tail call i64 @llvm.umin.i64(i64 %9, i64 4)
  %11 = tail call fastcc i32 @word(ptr noundef %0) #7
  %12 = sub nsw i64 %2, %8
  %13 = icmp slt i64 %12, 4
  %14 = trunc i64 %12 to i32
  %15 = shl i32 %14, 3
  %16 = sub i32 32, %15
  %17 = select i1 %13, i32 %16, i32 0
  %18 = lshr i32 %11, %17
  %19 = icmp sgt i64 %12, 0
  br i1 %19, label %20, label %22

20:                                               ; preds = %6
  %21 = getelementptr inbounds nuw i8, ptr %1, i64 %8
  br label %26

22:                                               ; preds = %26, %6
  %23 = add nuw nsw i64 %8, 4
  %24 = icmp slt i64 %23, %2
  %25 = add i64 %7, -4
  br i1 %24, label %6, label %5, !llvm.loop !21

26:                                               ; preds = %20, %26
  %27 = phi i64 [ 0, %20 ], [ %33, %26 ]
  %28 = trunc nuw nsw i64 %27 to i32
  %29 = shl nuw nsw i32 %28, 3
  %30 = lshr i32 %18, %29
  %31 = trunc i32 %30 to i8
  %32 = getelementptr inbounds nuw i8, ptr %21, i64 %27
  store i8 %31, ptr %32, align 1, !tbaa !22
  %33 = add nuw nsw i64 %27, 1
  %34 = icmp eq i64 %33, %10
  br i1 %34, label %22, label %26, !llvm.loop !23
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define hidden range(i64 0, 2) i64 @rj_mt_seeded(ptr noundef readonly captures(none) %0) local_unnamed_addr #3 {
  %2 = load i64, ptr %0, align 8, !tbaa !11
  %3 = icmp ne i64 %2, 0
  %4 = zext i1 %3 to i64
  ret i64 %4
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define hidden i64 @rj_mt_has_more(ptr noundef readonly captures(none) %0) local_unnamed_addr #3 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load i64, ptr %2, align 8, !tbaa !15
  ret i64 %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define hidden double @rj_mt_more(ptr noundef captures(none) initializes((8, 16)) %0) local_unnamed_addr #4 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 0, ptr %2, align 8, !tbaa !15
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %4 = load double, ptr %3, align 8, !tbaa !24
  ret double %4
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define hidden void @rj_mt_keep(ptr noundef writeonly captures(none) initializes((8, 24)) %0, double noundef %1) local_unnamed_addr #5 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store double %1, ptr %3, align 8, !tbaa !24
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 1, ptr %4, align 8, !tbaa !15
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef nonnull ptr @rj_mt_shared() local_unnamed_addr #0 {
  ret ptr @shared_object
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #6

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nobuiltin "no-builtins" }


!0 = !{i32 7, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{!"clang version 22.1.8"}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9, !10}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!12, !13, i64 0}
!12 = !{!"mt", !13, i64 0, !13, i64 8, !14, i64 16, !6, i64 24}
!13 = !{!"long long", !6, i64 0}
!14 = !{!"double", !6, i64 0}
!15 = !{!12, !13, i64 8}
!16 = distinct !{!16, !9, !10}
!17 = distinct !{!17, !9, !10}
!18 = distinct !{!18, !9, !10}
!19 = distinct !{!19, !9, !10}
!20 = distinct !{!20, !9, !10}
!21 = distinct !{!21, !9, !10}
!22 = !{!6, !6, i64 0}
!23 = distinct !{!23, !9, !10}
!24 = !{!12, !14, i64 16}
