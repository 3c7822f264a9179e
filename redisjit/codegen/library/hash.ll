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
  tail call void %5(ptr noundef nonnull %0) #6
  ret void
}

; Function Attrs: nounwind
define hidden void @rj_hash_update(ptr noundef %0, ptr noundef %1, i64 noundef %2) local_unnamed_addr #1 {
  %4 = load ptr, ptr %0, align 8, !tbaa !17
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 48
  %6 = load ptr, ptr %5, align 8, !tbaa !22
  tail call void %6(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %2) #6
  ret void
}

; Function Attrs: nounwind
define hidden void @rj_hash_digest(ptr noundef readonly captures(none) %0, ptr noundef %1) local_unnamed_addr #1 {
  %3 = alloca [512 x i8], align 16
  %4 = load ptr, ptr %0, align 8, !tbaa !17
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %6 = load i64, ptr %5, align 8, !tbaa !16
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %3, ptr nonnull align 8 %0, i64 %6, i1 false)
  %7 = getelementptr inbounds nuw i8, ptr %4, i64 56
  %8 = load ptr, ptr %7, align 8, !tbaa !23
  call void %8(ptr noundef nonnull %3, ptr noundef %1) #6
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)

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
  br i1 %18, label %19, label %33

19:                                               ; preds = %7
  %20 = getelementptr inbounds nuw i8, ptr %15, i64 32
  %21 = getelementptr inbounds nuw i8, ptr %15, i64 48
  %22 = getelementptr inbounds nuw i8, ptr %15, i64 56
  %23 = icmp sgt i64 %4, 1
  %24 = icmp sgt i64 %17, 0
  %25 = getelementptr inbounds nuw i8, ptr %14, i64 1
  %26 = getelementptr inbounds nuw i8, ptr %14, i64 2
  %27 = getelementptr inbounds nuw i8, ptr %14, i64 3
  %28 = and i64 %17, 3
  %29 = icmp ult i64 %17, 4
  %30 = and i64 %17, 9223372036854775804
  %31 = icmp eq i64 %28, 0
  %32 = icmp ne i64 %28, 0
  br label %34

33:                                               ; preds = %52, %7
  ret void

34:                                               ; preds = %19, %52
  %35 = phi i32 [ 1, %19 ], [ %54, %52 ]
  %36 = phi ptr [ %5, %19 ], [ %55, %52 ]
  %37 = phi i64 [ %6, %19 ], [ %56, %52 ]
  %38 = lshr i32 %35, 24
  %39 = trunc nuw i32 %38 to i8
  store i8 %39, ptr %14, align 1, !tbaa !24
  %40 = lshr i32 %35, 16
  %41 = trunc i32 %40 to i8
  store i8 %41, ptr %25, align 1, !tbaa !24
  %42 = lshr i32 %35, 8
  %43 = trunc i32 %42 to i8
  store i8 %43, ptr %26, align 1, !tbaa !24
  %44 = trunc i32 %35 to i8
  store i8 %44, ptr %27, align 1, !tbaa !24
  %45 = load i64, ptr %20, align 8, !tbaa !16
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %11, ptr nonnull align 1 %0, i64 %45, i1 false)
  %46 = load ptr, ptr %21, align 8, !tbaa !22
  call void %46(ptr noundef nonnull %11, ptr noundef %2, i64 noundef %3) #6
  %47 = load ptr, ptr %21, align 8, !tbaa !22
  call void %47(ptr noundef nonnull %11, ptr noundef nonnull %14, i64 noundef 4) #6
  %48 = load ptr, ptr %22, align 8, !tbaa !23
  call void %48(ptr noundef nonnull %11, ptr noundef nonnull %12) #6
  %49 = load i64, ptr %20, align 8, !tbaa !16
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %10, ptr readonly align 1 %1, i64 %49, i1 false)
  %50 = load ptr, ptr %21, align 8, !tbaa !22
  call void %50(ptr noundef nonnull %10, ptr noundef nonnull %12, i64 noundef %17) #6
  %51 = load ptr, ptr %22, align 8, !tbaa !23
  call void %51(ptr noundef nonnull %10, ptr noundef nonnull %12) #6
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(64) %13, ptr noundef nonnull align 16 dereferenceable(64) %12, i64 64, i1 false)
  br i1 %23, label %58, label %52

52:                                               ; preds = %81, %34
  %53 = call i64 @llvm.smin.i64(i64 %37, i64 %17)
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %36, ptr nonnull align 16 %13, i64 %53, i1 false)
  %54 = add i32 %35, 1
  %55 = getelementptr inbounds i8, ptr %36, i64 %17
  %56 = sub nsw i64 %37, %17
  %57 = icmp sgt i64 %56, 0
  br i1 %57, label %34, label %33, !llvm.loop !25

58:                                               ; preds = %34, %81
  %59 = phi i64 [ %82, %81 ], [ 1, %34 ]
  %60 = load i64, ptr %20, align 8, !tbaa !16
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %9, ptr nonnull readonly align 1 %0, i64 %60, i1 false)
  %61 = load ptr, ptr %21, align 8, !tbaa !22
  call void %61(ptr noundef nonnull %9, ptr noundef nonnull %12, i64 noundef %17) #6
  %62 = load ptr, ptr %22, align 8, !tbaa !23
  call void %62(ptr noundef nonnull %9, ptr noundef nonnull %12) #6
  %63 = load i64, ptr %20, align 8, !tbaa !16
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %8, ptr readonly align 1 %1, i64 %63, i1 false)
  %64 = load ptr, ptr %21, align 8, !tbaa !22
  call void %64(ptr noundef nonnull %8, ptr noundef nonnull %12, i64 noundef %17) #6
  %65 = load ptr, ptr %22, align 8, !tbaa !23
  call void %65(ptr noundef nonnull %8, ptr noundef nonnull %12) #6
  br i1 %24, label %66, label %81

66:                                               ; preds = %58
  br i1 %29, label %68, label %84

67:                                               ; preds = %84
  br i1 %31, label %81, label %68

68:                                               ; preds = %67, %66
  %69 = phi i64 [ 0, %66 ], [ %110, %67 ]
  call void @llvm.assume(i1 %32)
  br label %70

70:                                               ; preds = %70, %68
  %71 = phi i64 [ %78, %70 ], [ %69, %68 ]
  %72 = phi i64 [ %79, %70 ], [ 0, %68 ]
  %73 = getelementptr inbounds nuw i8, ptr %12, i64 %71
  %74 = load i8, ptr %73, align 1, !tbaa !24
  %75 = getelementptr inbounds nuw i8, ptr %13, i64 %71
  %76 = load i8, ptr %75, align 1, !tbaa !24
  %77 = xor i8 %76, %74
  store i8 %77, ptr %75, align 1, !tbaa !24
  %78 = add nuw nsw i64 %71, 1
  %79 = add i64 %72, 1
  %80 = icmp eq i64 %79, %28
  br i1 %80, label %81, label %70, !llvm.loop !27

81:                                               ; preds = %67, %70, %58
  %82 = add nuw nsw i64 %59, 1
  %83 = icmp eq i64 %82, %4
  br i1 %83, label %52, label %58, !llvm.loop !29

84:                                               ; preds = %66, %84
  %85 = phi i64 [ %110, %84 ], [ 0, %66 ]
  %86 = phi i64 [ %111, %84 ], [ 0, %66 ]
  %87 = getelementptr inbounds nuw i8, ptr %12, i64 %85
  %88 = load i8, ptr %87, align 4, !tbaa !24
  %89 = getelementptr inbounds nuw i8, ptr %13, i64 %85
  %90 = load i8, ptr %89, align 4, !tbaa !24
  %91 = xor i8 %90, %88
  store i8 %91, ptr %89, align 4, !tbaa !24
  %92 = or disjoint i64 %85, 1
  %93 = getelementptr inbounds nuw i8, ptr %12, i64 %92
  %94 = load i8, ptr %93, align 1, !tbaa !24
  %95 = getelementptr inbounds nuw i8, ptr %13, i64 %92
  %96 = load i8, ptr %95, align 1, !tbaa !24
  %97 = xor i8 %96, %94
  store i8 %97, ptr %95, align 1, !tbaa !24
  %98 = or disjoint i64 %85, 2
  %99 = getelementptr inbounds nuw i8, ptr %12, i64 %98
  %100 = load i8, ptr %99, align 2, !tbaa !24
  %101 = getelementptr inbounds nuw i8, ptr %13, i64 %98
  %102 = load i8, ptr %101, align 2, !tbaa !24
  %103 = xor i8 %102, %100
  store i8 %103, ptr %101, align 2, !tbaa !24
  %104 = or disjoint i64 %85, 3
  %105 = getelementptr inbounds nuw i8, ptr %12, i64 %104
  %106 = load i8, ptr %105, align 1, !tbaa !24
  %107 = getelementptr inbounds nuw i8, ptr %13, i64 %104
  %108 = load i8, ptr %107, align 1, !tbaa !24
  %109 = xor i8 %108, %106
  store i8 %109, ptr %107, align 1, !tbaa !24
  %110 = add nuw nsw i64 %85, 4
  %111 = add i64 %86, 4
  %112 = icmp eq i64 %111, %30
  br i1 %112, label %67, label %84, !llvm.loop !30
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #5

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { nounwind "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #6 = { nobuiltin nounwind "no-builtins" }
attributes #7 = { nounwind }


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
!25 = distinct !{!25, !26}
!26 = !{!"llvm.loop.mustprogress"}
!27 = distinct !{!27, !28}
!28 = !{!"llvm.loop.unroll.disable"}
!29 = distinct !{!29, !26}
!30 = distinct !{!30, !26}
