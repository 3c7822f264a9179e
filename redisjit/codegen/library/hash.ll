; Made from runtime/library/hash.c by tools/build_runtime.py: do not edit.
; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define hidden i64 @rj_hash_name_size(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load i64, ptr %2, align 8, !tbaa !8
  ret i64 %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define hidden ptr @rj_hash_name(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = load ptr, ptr %0, align 8, !tbaa !13
  ret ptr %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define hidden i64 @rj_hash_digest_size(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %3 = load i64, ptr %2, align 8, !tbaa !14
  ret i64 %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define hidden i64 @rj_hash_block_size(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load i64, ptr %2, align 8, !tbaa !15
  ret i64 %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define hidden i64 @rj_hash_size(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %3 = load i64, ptr %2, align 8, !tbaa !16
  ret i64 %3
}

; Function Attrs: nounwind
define hidden void @rj_hash_start(ptr noundef initializes((0, 16)) %0, ptr noundef %1) local_unnamed_addr #1 {
  store ptr %1, ptr %0, align 8, !tbaa !17
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 0, ptr %3, align 8, !tbaa !20
  %4 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %5 = load ptr, ptr %4, align 8, !tbaa !21
  tail call void %5(ptr noundef nonnull %0) #5
  ret void
}

; Function Attrs: nounwind
define hidden void @rj_hash_update(ptr noundef %0, ptr noundef %1, i64 noundef %2) local_unnamed_addr #1 {
  %4 = load ptr, ptr %0, align 8, !tbaa !17
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 48
  %6 = load ptr, ptr %5, align 8, !tbaa !22
  tail call void %6(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %2) #5
  ret void
}

; Function Attrs: nounwind
define hidden void @rj_hash_digest(ptr noundef readonly captures(none) %0, ptr noundef %1) local_unnamed_addr #1 {
  %3 = alloca [512 x i8], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #6
  %4 = load ptr, ptr %0, align 8, !tbaa !17
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %6 = load i64, ptr %5, align 8, !tbaa !16
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %3, ptr nonnull align 8 %0, i64 %6, i1 false)
  %7 = getelementptr inbounds nuw i8, ptr %4, i64 56
  %8 = load ptr, ptr %7, align 8, !tbaa !23
  call void %8(ptr noundef nonnull %3, ptr noundef %1) #5
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #6
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

; Function Attrs: nounwind
define hidden void @rj_hash_derive(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef %2, i64 noundef %3, i64 noundef %4, ptr noundef writeonly captures(none) %5, i64 noundef %6) local_unnamed_addr #1 {
  %8 = alloca [512 x i8], align 16
  %9 = alloca [512 x i8], align 16
  %10 = alloca [512 x i8], align 16
  %11 = alloca [512 x i8], align 16
  %12 = alloca [64 x i8], align 16
  %13 = alloca [64 x i8], align 16
  %14 = alloca [4 x i8], align 1
  %15 = load ptr, ptr %0, align 8, !tbaa !17
  %16 = getelementptr inbounds nuw i8, ptr %15, i64 16
  %17 = load i64, ptr %16, align 8, !tbaa !14
  %18 = icmp sgt i64 %6, 0
  br i1 %18, label %19, label %25

19:                                               ; preds = %7
  %20 = getelementptr inbounds nuw i8, ptr %15, i64 32
  %21 = getelementptr inbounds nuw i8, ptr %15, i64 48
  %22 = getelementptr inbounds nuw i8, ptr %15, i64 56
  %23 = icmp sgt i64 %4, 1
  %24 = icmp sgt i64 %17, 0
  br label %26

25:                                               ; preds = %48, %7
  ret void

26:                                               ; preds = %19, %48
  %27 = phi i32 [ 1, %19 ], [ %50, %48 ]
  %28 = phi ptr [ %5, %19 ], [ %51, %48 ]
  %29 = phi i64 [ %6, %19 ], [ %52, %48 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %11) #6
  call void @llvm.lifetime.start.p0(ptr nonnull %12) #6
  call void @llvm.lifetime.start.p0(ptr nonnull %13) #6
  call void @llvm.lifetime.start.p0(ptr nonnull %14) #6
  br label %38

30:                                               ; preds = %38
  %31 = load i64, ptr %20, align 8, !tbaa !16
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %11, ptr nonnull align 1 %0, i64 %31, i1 false)
  %32 = load ptr, ptr %21, align 8, !tbaa !22
  call void %32(ptr noundef nonnull %11, ptr noundef %2, i64 noundef %3) #5
  %33 = load ptr, ptr %21, align 8, !tbaa !22
  call void %33(ptr noundef nonnull %11, ptr noundef nonnull %14, i64 noundef 4) #5
  %34 = load ptr, ptr %22, align 8, !tbaa !23
  call void %34(ptr noundef nonnull %11, ptr noundef nonnull %12) #5
  call void @llvm.lifetime.start.p0(ptr nonnull %10) #6
  %35 = load i64, ptr %20, align 8, !tbaa !16
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %10, ptr readonly align 1 %1, i64 %35, i1 false)
  %36 = load ptr, ptr %21, align 8, !tbaa !22
  call void %36(ptr noundef nonnull %10, ptr noundef nonnull %12, i64 noundef %17) #5
  %37 = load ptr, ptr %22, align 8, !tbaa !23
  call void %37(ptr noundef nonnull %10, ptr noundef nonnull %12) #5
  call void @llvm.lifetime.end.p0(ptr nonnull %10) #6
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(64) %13, ptr noundef nonnull align 16 dereferenceable(64) %12, i64 64, i1 false)
  br i1 %23, label %54, label %48

38:                                               ; preds = %26, %38
  %39 = phi i64 [ 0, %26 ], [ %46, %38 ]
  %40 = trunc i64 %39 to i32
  %41 = shl i32 %40, 3
  %42 = sub i32 24, %41
  %43 = lshr i32 %27, %42
  %44 = trunc i32 %43 to i8
  %45 = getelementptr inbounds nuw i8, ptr %14, i64 %39
  store i8 %44, ptr %45, align 1, !tbaa !24
  %46 = add nuw nsw i64 %39, 1
  %47 = icmp eq i64 %46, 4
  br i1 %47, label %30, label %38, !llvm.loop !25

48:                                               ; preds = %62, %30
  %49 = call i64 @llvm.smin.i64(i64 %29, i64 %17)
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %28, ptr nonnull align 16 %13, i64 %49, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %14) #6
  call void @llvm.lifetime.end.p0(ptr nonnull %13) #6
  call void @llvm.lifetime.end.p0(ptr nonnull %12) #6
  call void @llvm.lifetime.end.p0(ptr nonnull %11) #6
  %50 = add i32 %27, 1
  %51 = getelementptr inbounds i8, ptr %28, i64 %17
  %52 = sub nsw i64 %29, %17
  %53 = icmp sgt i64 %52, 0
  br i1 %53, label %26, label %25, !llvm.loop !28

54:                                               ; preds = %30, %62
  %55 = phi i64 [ %63, %62 ], [ 1, %30 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #6
  %56 = load i64, ptr %20, align 8, !tbaa !16
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %9, ptr nonnull readonly align 1 %0, i64 %56, i1 false)
  %57 = load ptr, ptr %21, align 8, !tbaa !22
  call void %57(ptr noundef nonnull %9, ptr noundef nonnull %12, i64 noundef %17) #5
  %58 = load ptr, ptr %22, align 8, !tbaa !23
  call void %58(ptr noundef nonnull %9, ptr noundef nonnull %12) #5
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #6
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #6
  %59 = load i64, ptr %20, align 8, !tbaa !16
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %8, ptr readonly align 1 %1, i64 %59, i1 false)
  %60 = load ptr, ptr %21, align 8, !tbaa !22
  call void %60(ptr noundef nonnull %8, ptr noundef nonnull %12, i64 noundef %17) #5
  %61 = load ptr, ptr %22, align 8, !tbaa !23
  call void %61(ptr noundef nonnull %8, ptr noundef nonnull %12) #5
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #6
  br i1 %24, label %65, label %62

62:                                               ; preds = %65, %54
  %63 = add nuw nsw i64 %55, 1
  %64 = icmp eq i64 %63, %4
  br i1 %64, label %48, label %54, !llvm.loop !29

65:                                               ; preds = %54, %65
  %66 = phi i64 [ %72, %65 ], [ 0, %54 ]
  %67 = getelementptr inbounds nuw i8, ptr %12, i64 %66
  %68 = load i8, ptr %67, align 1, !tbaa !24
  %69 = getelementptr inbounds nuw i8, ptr %13, i64 %66
  %70 = load i8, ptr %69, align 1, !tbaa !24
  %71 = xor i8 %70, %68
  store i8 %71, ptr %69, align 1, !tbaa !24
  %72 = add nuw nsw i64 %66, 1
  %73 = icmp eq i64 %72, %17
  br i1 %73, label %62, label %65, !llvm.loop !30
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #4

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { nounwind "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nobuiltin nounwind "no-builtins" }
attributes #6 = { nounwind }


!0 = !{i32 7, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{!"clang version 22.1.8"}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !12, i64 8}
!9 = !{!"algorithm", !10, i64 0, !12, i64 8, !12, i64 16, !12, i64 24, !12, i64 32, !11, i64 40, !11, i64 48, !11, i64 56}
!10 = !{!"p1 omnipotent char", !11, i64 0}
!11 = !{!"any pointer", !6, i64 0}
!12 = !{!"long long", !6, i64 0}
!13 = !{!9, !10, i64 0}
!14 = !{!9, !12, i64 16}
!15 = !{!9, !12, i64 24}
!16 = !{!9, !12, i64 32}
!17 = !{!18, !19, i64 0}
!18 = !{!"gathered", !19, i64 0, !12, i64 8, !6, i64 16}
!19 = !{!"p1 _ZTS9algorithm", !11, i64 0}
!20 = !{!18, !12, i64 8}
!21 = !{!9, !11, i64 40}
!22 = !{!9, !11, i64 48}
!23 = !{!9, !11, i64 56}
!24 = !{!6, !6, i64 0}
!25 = distinct !{!25, !26, !27}
!26 = !{!"llvm.loop.mustprogress"}
!27 = !{!"llvm.loop.unroll.disable"}
!28 = distinct !{!28, !26, !27}
!29 = distinct !{!29, !26, !27}
!30 = distinct !{!30, !26, !27}
