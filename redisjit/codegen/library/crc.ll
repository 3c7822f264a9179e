; Made from runtime/library/crc.c by tools/build_runtime.py: do not edit.
@tables = internal unnamed_addr global [8 x [256 x i32]] zeroinitializer, align 16

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define hidden range(i64 0, 4294967296) i64 @rj_crc_crc32(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = trunc i64 %2 to i32
  %5 = xor i32 %4, -1
  %6 = load i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 4), align 4, !tbaa !4
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %8, label %45

8:                                                ; preds = %3, %11
  %9 = phi i64 [ %13, %11 ], [ 0, %3 ]
  %10 = trunc nuw nsw i64 %9 to i32
  br label %15

11:                                               ; preds = %15
  %12 = getelementptr inbounds nuw i32, ptr @tables, i64 %9
  store i32 %22, ptr %12, align 4, !tbaa !4
  %13 = add nuw nsw i64 %9, 1
  %14 = icmp eq i64 %13, 256
  br i1 %14, label %25, label %8, !llvm.loop !8

15:                                               ; preds = %15, %8
  %16 = phi i32 [ 0, %8 ], [ %23, %15 ]
  %17 = phi i32 [ %10, %8 ], [ %22, %15 ]
  %18 = lshr i32 %17, 1
  %19 = and i32 %17, 1
  %20 = icmp eq i32 %19, 0
  %21 = select i1 %20, i32 0, i32 -306674912
  %22 = xor i32 %21, %18
  %23 = add nuw nsw i32 %16, 1
  %24 = icmp eq i32 %23, 8
  br i1 %24, label %11, label %15, !llvm.loop !11

25:                                               ; preds = %11, %29
  %26 = phi i64 [ %30, %29 ], [ 1, %11 ]
  %27 = getelementptr [256 x i32], ptr @tables, i64 %26
  %28 = getelementptr i8, ptr %27, i64 -1024
  br label %32

29:                                               ; preds = %32
  %30 = add nuw nsw i64 %26, 1
  %31 = icmp eq i64 %30, 8
  br i1 %31, label %45, label %25, !llvm.loop !12

32:                                               ; preds = %32, %25
  %33 = phi i64 [ 0, %25 ], [ %43, %32 ]
  %34 = getelementptr inbounds nuw i32, ptr %28, i64 %33
  %35 = load i32, ptr %34, align 4, !tbaa !4
  %36 = lshr i32 %35, 8
  %37 = and i32 %35, 255
  %38 = zext nneg i32 %37 to i64
  %39 = getelementptr inbounds nuw i32, ptr @tables, i64 %38
  %40 = load i32, ptr %39, align 4, !tbaa !4
  %41 = xor i32 %36, %40
  %42 = getelementptr inbounds nuw i32, ptr %27, i64 %33
  store i32 %41, ptr %42, align 4, !tbaa !4
  %43 = add nuw nsw i64 %33, 1
  %44 = icmp eq i64 %43, 256
  br i1 %44, label %29, label %32, !llvm.loop !13

45:                                               ; preds = %29, %3
  %46 = icmp sgt i64 %1, 7
  br i1 %46, label %52, label %47

47:                                               ; preds = %52, %45
  %48 = phi i64 [ %1, %45 ], [ %96, %52 ]
  %49 = phi i32 [ %5, %45 ], [ %95, %52 ]
  %50 = phi ptr [ %0, %45 ], [ %97, %52 ]
  %51 = icmp eq i64 %48, 0
  br i1 %51, label %114, label %99

52:                                               ; preds = %45, %52
  %53 = phi ptr [ %97, %52 ], [ %0, %45 ]
  %54 = phi i32 [ %95, %52 ], [ %5, %45 ]
  %55 = phi i64 [ %96, %52 ], [ %1, %45 ]
  %56 = load i64, ptr %53, align 1
  %57 = zext i32 %54 to i64
  %58 = xor i64 %56, %57
  %59 = and i64 %58, 255
  %60 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 7168), i64 %59
  %61 = load i32, ptr %60, align 4, !tbaa !4
  %62 = lshr i64 %58, 8
  %63 = and i64 %62, 255
  %64 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 6144), i64 %63
  %65 = load i32, ptr %64, align 4, !tbaa !4
  %66 = xor i32 %65, %61
  %67 = lshr i64 %58, 16
  %68 = and i64 %67, 255
  %69 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 5120), i64 %68
  %70 = load i32, ptr %69, align 4, !tbaa !4
  %71 = xor i32 %66, %70
  %72 = lshr i64 %58, 24
  %73 = and i64 %72, 255
  %74 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 4096), i64 %73
  %75 = load i32, ptr %74, align 4, !tbaa !4
  %76 = xor i32 %71, %75
  %77 = lshr i64 %56, 32
  %78 = and i64 %77, 255
  %79 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 3072), i64 %78
  %80 = load i32, ptr %79, align 4, !tbaa !4
  %81 = xor i32 %76, %80
  %82 = lshr i64 %56, 40
  %83 = and i64 %82, 255
  %84 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 2048), i64 %83
  %85 = load i32, ptr %84, align 4, !tbaa !4
  %86 = xor i32 %81, %85
  %87 = lshr i64 %56, 48
  %88 = and i64 %87, 255
  %89 = getelementptr inbounds nuw i32, ptr getelementptr inbounds nuw (i8, ptr @tables, i64 1024), i64 %88
  %90 = load i32, ptr %89, align 4, !tbaa !4
  %91 = xor i32 %86, %90
  %92 = lshr i64 %56, 56
  %93 = getelementptr inbounds nuw i32, ptr @tables, i64 %92
  %94 = load i32, ptr %93, align 4, !tbaa !4
  %95 = xor i32 %91, %94
  %96 = add nsw i64 %55, -8
  %97 = getelementptr inbounds nuw i8, ptr %53, i64 8
  %98 = icmp samesign ugt i64 %55, 15
  br i1 %98, label %52, label %47, !llvm.loop !14

99:                                               ; preds = %47, %99
  %100 = phi ptr [ %104, %99 ], [ %50, %47 ]
  %101 = phi i32 [ %111, %99 ], [ %49, %47 ]
  %102 = phi i64 [ %112, %99 ], [ %48, %47 ]
  %103 = lshr i32 %101, 8
  %104 = getelementptr inbounds nuw i8, ptr %100, i64 1
  %105 = load i8, ptr %100, align 1, !tbaa !15
  %106 = trunc i32 %101 to i8
  %107 = xor i8 %105, %106
  %108 = zext i8 %107 to i64
  %109 = getelementptr inbounds nuw i32, ptr @tables, i64 %108
  %110 = load i32, ptr %109, align 4, !tbaa !4
  %111 = xor i32 %110, %103
  %112 = add nsw i64 %102, -1
  %113 = icmp eq i64 %112, 0
  br i1 %113, label %114, label %99, !llvm.loop !16

114:                                              ; preds = %99, %47
  %115 = phi i32 [ %49, %47 ], [ %111, %99 ]
  %116 = xor i32 %115, -1
  %117 = zext i32 %116 to i64
  ret i64 %117
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define hidden range(i64 0, 4294967296) i64 @rj_crc_adler32(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #1 {
  %4 = trunc i64 %2 to i32
  %5 = and i32 %4, 65535
  %6 = lshr i32 %4, 16
  %7 = icmp eq i64 %1, 0
  br i1 %7, label %32, label %8

8:                                                ; preds = %3, %26
  %9 = phi i32 [ %30, %26 ], [ %6, %3 ]
  %10 = phi i32 [ %29, %26 ], [ %5, %3 ]
  %11 = phi ptr [ %28, %26 ], [ %0, %3 ]
  %12 = phi i64 [ %27, %26 ], [ %1, %3 ]
  %13 = tail call i64 @llvm.smin.i64(i64 %12, i64 5552)
  br label %14

14:                                               ; preds = %8, %14
  %15 = phi i64 [ %13, %8 ], [ %24, %14 ]
  %16 = phi i32 [ %9, %8 ], [ %23, %14 ]
  %17 = phi i32 [ %10, %8 ], [ %22, %14 ]
  %18 = phi ptr [ %11, %8 ], [ %19, %14 ]
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 1
  %20 = load i8, ptr %18, align 1, !tbaa !15
  %21 = zext i8 %20 to i32
  %22 = add i32 %17, %21
  %23 = add i32 %22, %16
  %24 = add nsw i64 %15, -1
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %26, label %14, !llvm.loop !17

26:                                               ; preds = %14
  %27 = sub nsw i64 %12, %13
  %28 = getelementptr i8, ptr %11, i64 %13
  %29 = urem i32 %22, 65521
  %30 = urem i32 %23, 65521
  %31 = icmp eq i64 %27, 0
  br i1 %31, label %32, label %8, !llvm.loop !18

32:                                               ; preds = %26, %3
  %33 = phi i32 [ %5, %3 ], [ %29, %26 ]
  %34 = phi i32 [ %6, %3 ], [ %30, %26 ]
  %35 = shl nuw i32 %34, 16
  %36 = or disjoint i32 %35, %33
  %37 = zext i32 %36 to i64
  ret i64 %37
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: read) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }


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
!11 = distinct !{!11, !9, !10}
!12 = distinct !{!12, !9, !10}
!13 = distinct !{!13, !9, !10}
!14 = distinct !{!14, !9, !10}
!15 = !{!6, !6, i64 0}
!16 = distinct !{!16, !9, !10}
!17 = distinct !{!17, !9, !10}
!18 = distinct !{!18, !9, !10}
