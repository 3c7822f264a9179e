; Made from runtime/library/sha3.c by tools/build_runtime.py: do not edit.
%struct.algorithm = type { ptr, i64, i64, i64, i64, ptr, ptr, ptr }

@sha3_224 = internal constant %struct.algorithm { ptr @.str, i64 8, i64 28, i64 144, i64 360, ptr @start, ptr @update, ptr @finish }, align 8
@sha3_256 = internal constant %struct.algorithm { ptr @.str.1, i64 8, i64 32, i64 136, i64 360, ptr @start, ptr @update, ptr @finish }, align 8
@sha3_384 = internal constant %struct.algorithm { ptr @.str.2, i64 8, i64 48, i64 104, i64 360, ptr @start, ptr @update, ptr @finish }, align 8
@sha3_512 = internal constant %struct.algorithm { ptr @.str.3, i64 8, i64 64, i64 72, i64 360, ptr @start, ptr @update, ptr @finish }, align 8
@.str = private unnamed_addr constant [9 x i8] c"sha3_224\00", align 1
@permute.turn = internal unnamed_addr constant [24 x i8] c"\01\03\06\0A\0F\15\1C$-7\02\0E\1B)8\08\19+>\12'=\14,", align 16
@permute.lane = internal unnamed_addr constant [24 x i8] c"\0A\07\0B\11\12\03\05\10\08\15\18\04\0F\17\13\0D\0C\02\14\0E\16\09\06\01", align 16
@constants = internal unnamed_addr constant [24 x i64] [i64 1, i64 32898, i64 -9223372036854742902, i64 -9223372034707259392, i64 32907, i64 2147483649, i64 -9223372034707259263, i64 -9223372036854743031, i64 138, i64 136, i64 2147516425, i64 2147483658, i64 2147516555, i64 -9223372036854775669, i64 -9223372036854742903, i64 -9223372036854743037, i64 -9223372036854743038, i64 -9223372036854775680, i64 32778, i64 -9223372034707292150, i64 -9223372034707259263, i64 -9223372036854742912, i64 2147483649, i64 -9223372034707259384], align 16
@.str.1 = private unnamed_addr constant [9 x i8] c"sha3_256\00", align 1
@.str.2 = private unnamed_addr constant [9 x i8] c"sha3_384\00", align 1
@.str.3 = private unnamed_addr constant [9 x i8] c"sha3_512\00", align 1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef nonnull ptr @rj_sha3_sha3_224() local_unnamed_addr #0 {
  ret ptr @sha3_224
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef nonnull ptr @rj_sha3_sha3_256() local_unnamed_addr #0 {
  ret ptr @sha3_256
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef nonnull ptr @rj_sha3_sha3_384() local_unnamed_addr #0 {
  ret ptr @sha3_384
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef nonnull ptr @rj_sha3_sha3_512() local_unnamed_addr #0 {
  ret ptr @sha3_512
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal void @start(ptr noundef writeonly captures(none) initializes((160, 360)) %0) #1 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 160
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(200) %2, i8 0, i64 200, i1 false)
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal void @update(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) #2 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %5 = load ptr, ptr %0, align 8, !tbaa !8
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %7 = load i64, ptr %6, align 8, !tbaa !14
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load i64, ptr %8, align 8, !tbaa !17
  %10 = urem i64 %9, %7
  %11 = add i64 %9, %2
  store i64 %11, ptr %8, align 8, !tbaa !17
  %12 = icmp eq i64 %10, 0
  br i1 %12, label %22, label %13

13:                                               ; preds = %3
  %14 = sub nsw i64 %7, %10
  %15 = tail call i64 @llvm.smin.i64(i64 %2, i64 %14)
  %16 = getelementptr inbounds i8, ptr %4, i64 %10
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %16, ptr readonly align 1 %1, i64 %15, i1 false)
  %17 = add nsw i64 %15, %10
  %18 = icmp slt i64 %17, %7
  br i1 %18, label %34, label %19

19:                                               ; preds = %13
  tail call fastcc void @absorb(ptr noundef nonnull %0, ptr noundef nonnull %4, i64 noundef 1) #7
  %20 = getelementptr inbounds i8, ptr %1, i64 %15
  %21 = sub nsw i64 %2, %15
  br label %22

22:                                               ; preds = %19, %3
  %23 = phi i64 [ %21, %19 ], [ %2, %3 ]
  %24 = phi ptr [ %20, %19 ], [ %1, %3 ]
  %25 = icmp slt i64 %23, %7
  br i1 %25, label %31, label %26

26:                                               ; preds = %22
  %27 = sdiv i64 %23, %7
  tail call fastcc void @absorb(ptr noundef nonnull %0, ptr noundef %24, i64 noundef %27) #7
  %28 = mul nsw i64 %27, %7
  %29 = getelementptr inbounds i8, ptr %24, i64 %28
  %30 = srem i64 %23, %7
  br label %31

31:                                               ; preds = %26, %22
  %32 = phi i64 [ %30, %26 ], [ %23, %22 ]
  %33 = phi ptr [ %29, %26 ], [ %24, %22 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %4, ptr align 1 %33, i64 %32, i1 false)
  br label %34

34:                                               ; preds = %13, %31
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal void @finish(ptr noundef captures(none) %0, ptr noundef writeonly captures(none) %1) #2 {
  %3 = load ptr, ptr %0, align 8, !tbaa !8
  %4 = getelementptr inbounds nuw i8, ptr %3, i64 24
  %5 = load i64, ptr %4, align 8, !tbaa !14
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %7 = load i64, ptr %6, align 8, !tbaa !18
  %8 = urem i64 %7, %5
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %10 = getelementptr inbounds i8, ptr %9, i64 %8
  %11 = sub nsw i64 %5, %8
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %10, i8 0, i64 %11, i1 false)
  %12 = load i8, ptr %10, align 1, !tbaa !19
  %13 = xor i8 %12, 6
  store i8 %13, ptr %10, align 1, !tbaa !19
  %14 = getelementptr i8, ptr %9, i64 %5
  %15 = getelementptr i8, ptr %14, i64 -1
  %16 = load i8, ptr %15, align 1, !tbaa !19
  %17 = xor i8 %16, -128
  store i8 %17, ptr %15, align 1, !tbaa !19
  tail call fastcc void @absorb(ptr noundef nonnull %0, ptr noundef nonnull %9, i64 noundef 1) #7
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %19 = load ptr, ptr %0, align 8, !tbaa !8
  %20 = getelementptr inbounds nuw i8, ptr %19, i64 16
  %21 = load i64, ptr %20, align 8, !tbaa !20
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %1, ptr nonnull align 8 %18, i64 %21, i1 false)
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #4

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @absorb(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) unnamed_addr #2 {
  %4 = alloca [5 x i64], align 16
  %5 = alloca [5 x i64], align 16
  %6 = load ptr, ptr %0, align 8, !tbaa !8
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 24
  %8 = load i64, ptr %7, align 8, !tbaa !14
  %9 = icmp eq i64 %2, 0
  br i1 %9, label %137, label %10

10:                                               ; preds = %3
  %11 = sdiv i64 %8, 8
  %12 = icmp sgt i64 %8, 7
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 168
  br label %15

15:                                               ; preds = %10, %123
  %16 = phi ptr [ %1, %10 ], [ %125, %123 ]
  %17 = phi i64 [ %2, %10 ], [ %124, %123 ]
  br i1 %12, label %127, label %18

18:                                               ; preds = %127, %15
  br label %19

19:                                               ; preds = %18, %84
  %20 = phi i64 [ %89, %84 ], [ 0, %18 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #8
  br label %21

21:                                               ; preds = %21, %19
  %22 = phi i64 [ 0, %19 ], [ %38, %21 ]
  %23 = getelementptr inbounds nuw i64, ptr %13, i64 %22
  %24 = load i64, ptr %23, align 8, !tbaa !21
  %25 = getelementptr inbounds nuw i8, ptr %23, i64 40
  %26 = load i64, ptr %25, align 8, !tbaa !21
  %27 = xor i64 %26, %24
  %28 = getelementptr inbounds nuw i8, ptr %23, i64 80
  %29 = load i64, ptr %28, align 8, !tbaa !21
  %30 = xor i64 %27, %29
  %31 = getelementptr inbounds nuw i8, ptr %23, i64 120
  %32 = load i64, ptr %31, align 8, !tbaa !21
  %33 = xor i64 %30, %32
  %34 = getelementptr inbounds nuw i8, ptr %23, i64 160
  %35 = load i64, ptr %34, align 8, !tbaa !21
  %36 = xor i64 %33, %35
  %37 = getelementptr inbounds nuw i64, ptr %4, i64 %22
  store i64 %36, ptr %37, align 8, !tbaa !21
  %38 = add nuw nsw i64 %22, 1
  %39 = icmp eq i64 %38, 5
  br i1 %39, label %43, label %21, !llvm.loop !22

40:                                               ; preds = %59
  br i1 %52, label %41, label %43, !llvm.loop !25

41:                                               ; preds = %40
  %42 = load i64, ptr %14, align 8, !tbaa !21
  br label %66

43:                                               ; preds = %21, %40
  %44 = phi i64 [ %51, %40 ], [ 0, %21 ]
  %45 = icmp eq i64 %44, 0
  %46 = add nuw nsw i64 %44, 4294967295
  %47 = and i64 %46, 4294967295
  %48 = select i1 %45, i64 4, i64 %47
  %49 = getelementptr inbounds nuw i64, ptr %4, i64 %48
  %50 = load i64, ptr %49, align 8, !tbaa !21
  %51 = add nuw nsw i64 %44, 1
  %52 = icmp eq i64 %51, 5
  %53 = select i1 %52, i64 0, i64 %51
  %54 = getelementptr inbounds nuw i64, ptr %4, i64 %53
  %55 = load i64, ptr %54, align 8, !tbaa !21
  %56 = tail call i64 @llvm.fshl.i64(i64 %55, i64 %55, i64 1)
  %57 = xor i64 %56, %50
  %58 = getelementptr inbounds nuw i64, ptr %13, i64 %44
  br label %59

59:                                               ; preds = %59, %43
  %60 = phi i64 [ 0, %43 ], [ %64, %59 ]
  %61 = getelementptr inbounds nuw i64, ptr %58, i64 %60
  %62 = load i64, ptr %61, align 8, !tbaa !21
  %63 = xor i64 %57, %62
  store i64 %63, ptr %61, align 8, !tbaa !21
  %64 = add nuw nsw i64 %60, 5
  %65 = icmp samesign ult i64 %60, 20
  br i1 %65, label %59, label %40, !llvm.loop !26

66:                                               ; preds = %66, %41
  %67 = phi i64 [ 0, %41 ], [ %82, %66 ]
  %68 = phi i64 [ %42, %41 ], [ %73, %66 ]
  %69 = getelementptr inbounds nuw i8, ptr @permute.lane, i64 %67
  %70 = load i8, ptr %69, align 1, !tbaa !19
  %71 = zext i8 %70 to i64
  %72 = getelementptr inbounds nuw i64, ptr %13, i64 %71
  %73 = load i64, ptr %72, align 8, !tbaa !21
  %74 = getelementptr inbounds nuw i8, ptr @permute.turn, i64 %67
  %75 = load i8, ptr %74, align 1, !tbaa !19
  %76 = zext i8 %75 to i64
  %77 = shl i64 %68, %76
  %78 = sub nsw i64 64, %76
  %79 = and i64 %78, 4294967295
  %80 = lshr i64 %68, %79
  %81 = or i64 %80, %77
  store i64 %81, ptr %72, align 8, !tbaa !21
  %82 = add nuw nsw i64 %67, 1
  %83 = icmp eq i64 %82, 24
  br i1 %83, label %91, label %66, !llvm.loop !27

84:                                               ; preds = %101
  %85 = getelementptr inbounds nuw i64, ptr @constants, i64 %20
  %86 = load i64, ptr %85, align 8, !tbaa !21
  %87 = load i64, ptr %13, align 8, !tbaa !21
  %88 = xor i64 %87, %86
  store i64 %88, ptr %13, align 8, !tbaa !21
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #8
  %89 = add nuw nsw i64 %20, 1
  %90 = icmp eq i64 %89, 24
  br i1 %90, label %123, label %19, !llvm.loop !28

91:                                               ; preds = %66, %101
  %92 = phi i64 [ %102, %101 ], [ 0, %66 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #8
  %93 = getelementptr inbounds nuw i64, ptr %13, i64 %92
  br label %94

94:                                               ; preds = %94, %91
  %95 = phi i64 [ 0, %91 ], [ %99, %94 ]
  %96 = getelementptr inbounds nuw i64, ptr %93, i64 %95
  %97 = load i64, ptr %96, align 8, !tbaa !21
  %98 = getelementptr inbounds nuw i64, ptr %5, i64 %95
  store i64 %97, ptr %98, align 8, !tbaa !21
  %99 = add nuw nsw i64 %95, 1
  %100 = icmp eq i64 %99, 5
  br i1 %100, label %104, label %94, !llvm.loop !29

101:                                              ; preds = %104
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #8
  %102 = add nuw nsw i64 %92, 5
  %103 = icmp samesign ult i64 %92, 20
  br i1 %103, label %91, label %84, !llvm.loop !30

104:                                              ; preds = %94, %104
  %105 = phi i64 [ %108, %104 ], [ 0, %94 ]
  %106 = getelementptr inbounds nuw i64, ptr %5, i64 %105
  %107 = load i64, ptr %106, align 8, !tbaa !21
  %108 = add nuw nsw i64 %105, 1
  %109 = icmp eq i64 %108, 5
  %110 = select i1 %109, i64 0, i64 %108
  %111 = getelementptr inbounds nuw i64, ptr %5, i64 %110
  %112 = load i64, ptr %111, align 8, !tbaa !21
  %113 = xor i64 %112, -1
  %114 = icmp samesign ugt i64 %105, 2
  %115 = select i1 %114, i64 4294967293, i64 2
  %116 = add nuw nsw i64 %115, %105
  %117 = and i64 %116, 4294967295
  %118 = getelementptr inbounds nuw i64, ptr %5, i64 %117
  %119 = load i64, ptr %118, align 8, !tbaa !21
  %120 = and i64 %119, %113
  %121 = xor i64 %120, %107
  %122 = getelementptr inbounds nuw i64, ptr %93, i64 %105
  store i64 %121, ptr %122, align 8, !tbaa !21
  br i1 %109, label %101, label %104, !llvm.loop !31

123:                                              ; preds = %84
  %124 = add nsw i64 %17, -1
  %125 = getelementptr inbounds i8, ptr %16, i64 %8
  %126 = icmp eq i64 %124, 0
  br i1 %126, label %137, label %15, !llvm.loop !32

127:                                              ; preds = %15, %127
  %128 = phi i64 [ %135, %127 ], [ 0, %15 ]
  %129 = shl nsw i64 %128, 3
  %130 = getelementptr inbounds nuw i8, ptr %16, i64 %129
  %131 = load i64, ptr %130, align 1
  %132 = getelementptr inbounds nuw i64, ptr %13, i64 %128
  %133 = load i64, ptr %132, align 8, !tbaa !21
  %134 = xor i64 %133, %131
  store i64 %134, ptr %132, align 8, !tbaa !21
  %135 = add nuw nsw i64 %128, 1
  %136 = icmp eq i64 %135, %11
  br i1 %136, label %18, label %127, !llvm.loop !33

137:                                              ; preds = %123, %3
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #5

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshl.i64(i64, i64, i64) #6

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nobuiltin "no-builtins" }
attributes #8 = { nounwind }


!0 = !{i32 7, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{!"clang version 22.1.8"}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !11, i64 0}
!9 = !{!"sha3", !10, i64 0, !6, i64 160}
!10 = !{!"gathered", !11, i64 0, !13, i64 8, !6, i64 16}
!11 = !{!"p1 _ZTS9algorithm", !12, i64 0}
!12 = !{!"any pointer", !6, i64 0}
!13 = !{!"long long", !6, i64 0}
!14 = !{!15, !13, i64 24}
!15 = !{!"algorithm", !16, i64 0, !13, i64 8, !13, i64 16, !13, i64 24, !13, i64 32, !12, i64 40, !12, i64 48, !12, i64 56}
!16 = !{!"p1 omnipotent char", !12, i64 0}
!17 = !{!10, !13, i64 8}
!18 = !{!9, !13, i64 8}
!19 = !{!6, !6, i64 0}
!20 = !{!15, !13, i64 16}
!21 = !{!13, !13, i64 0}
!22 = distinct !{!22, !23, !24}
!23 = !{!"llvm.loop.mustprogress"}
!24 = !{!"llvm.loop.unroll.disable"}
!25 = distinct !{!25, !23, !24}
!26 = distinct !{!26, !23, !24}
!27 = distinct !{!27, !23, !24}
!28 = distinct !{!28, !23, !24}
!29 = distinct !{!29, !23, !24}
!30 = distinct !{!30, !23, !24}
!31 = distinct !{!31, !23, !24}
!32 = distinct !{!32, !23, !24}
!33 = distinct !{!33, !23, !24}
