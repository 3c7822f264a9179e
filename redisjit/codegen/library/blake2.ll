; Made from runtime/library/blake2.c by tools/build_runtime.py: do not edit.
%struct.algorithm = type { ptr, i64, i64, i64, i64, ptr, ptr, ptr }

@blake2b = internal constant %struct.algorithm { ptr @.str, i64 7, i64 64, i64 128, i64 232, ptr @start_b, ptr @update_b, ptr @finish_b }, align 8
@blake2s = internal constant %struct.algorithm { ptr @.str.1, i64 7, i64 32, i64 64, i64 200, ptr @start_s, ptr @update_s, ptr @finish_s }, align 8
@.str = private unnamed_addr constant [8 x i8] c"blake2b\00", align 1
@first_b = internal unnamed_addr constant [8 x i64] [i64 7640891576956012808, i64 -4942790177534073029, i64 4354685564936845355, i64 -6534734903238641935, i64 5840696475078001361, i64 -7276294671716946913, i64 2270897969802886507, i64 6620516959819538809], align 16
@sigma = internal unnamed_addr constant [10 x [16 x i8]] [[16 x i8] c"\00\01\02\03\04\05\06\07\08\09\0A\0B\0C\0D\0E\0F", [16 x i8] c"\0E\0A\04\08\09\0F\0D\06\01\0C\00\02\0B\07\05\03", [16 x i8] c"\0B\08\0C\00\05\02\0F\0D\0A\0E\03\06\07\01\09\04", [16 x i8] c"\07\09\03\01\0D\0C\0B\0E\02\06\05\0A\04\00\0F\08", [16 x i8] c"\09\00\05\07\02\04\0A\0F\0E\01\0B\0C\06\08\03\0D", [16 x i8] c"\02\0C\06\0A\00\0B\08\03\04\0D\07\05\0F\0E\01\09", [16 x i8] c"\0C\05\01\0F\0E\0D\04\0A\00\07\06\03\09\02\08\0B", [16 x i8] c"\0D\0B\07\0E\0C\01\03\09\05\00\0F\04\08\06\02\0A", [16 x i8] c"\06\0F\0E\09\0B\03\00\08\0C\02\0D\07\01\04\0A\05", [16 x i8] c"\0A\02\08\04\07\06\01\05\0F\0B\09\0E\03\0C\0D\00"], align 16
@.str.1 = private unnamed_addr constant [8 x i8] c"blake2s\00", align 1
@__const.start_s.parameters = private unnamed_addr constant <{ i8, i8, i8, i8, [28 x i8] }> <{ i8 32, i8 0, i8 1, i8 1, [28 x i8] zeroinitializer }>, align 16
@first_s = internal unnamed_addr constant [8 x i32] [i32 1779033703, i32 -1150833019, i32 1013904242, i32 -1521486534, i32 1359893119, i32 -1694144372, i32 528734635, i32 1541459225], align 16

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef nonnull ptr @rj_blake2_blake2b() local_unnamed_addr #0 {
  ret ptr @blake2b
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define hidden void @rj_blake2_configure_b(ptr noundef captures(none) %0, i64 noundef %1, ptr noundef readonly captures(none) %2, i64 noundef %3, ptr noundef readonly captures(none) %4, i64 noundef %5, ptr noundef readonly captures(none) %6, i64 noundef %7) local_unnamed_addr #1 {
  %9 = alloca [64 x i8], align 16
  %10 = alloca [128 x i8], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #7
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(64) %9, i8 0, i64 64, i1 false)
  %11 = trunc i64 %1 to i8
  store i8 %11, ptr %9, align 16, !tbaa !8
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 1
  %13 = trunc i64 %3 to i8
  store i8 %13, ptr %12, align 1, !tbaa !8
  %14 = getelementptr inbounds nuw i8, ptr %9, i64 2
  store i8 1, ptr %14, align 2, !tbaa !8
  %15 = getelementptr inbounds nuw i8, ptr %9, i64 3
  store i8 1, ptr %15, align 1, !tbaa !8
  call void @llvm.lifetime.start.p0(ptr nonnull %10) #7
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(128) %10, i8 0, i64 128, i1 false)
  %16 = getelementptr inbounds nuw i8, ptr %9, i64 32
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %16, ptr align 1 %4, i64 %5, i1 false)
  %17 = getelementptr inbounds nuw i8, ptr %9, i64 48
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %17, ptr align 1 %6, i64 %7, i1 false)
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 160
  br label %19

19:                                               ; preds = %19, %8
  %20 = phi i64 [ 0, %8 ], [ %28, %19 ]
  %21 = getelementptr inbounds nuw i64, ptr @first_b, i64 %20
  %22 = load i64, ptr %21, align 8, !tbaa !9
  %23 = shl nuw nsw i64 %20, 3
  %24 = getelementptr inbounds nuw i8, ptr %9, i64 %23
  %25 = load i64, ptr %24, align 8
  %26 = xor i64 %25, %22
  %27 = getelementptr inbounds nuw i64, ptr %18, i64 %20
  store i64 %26, ptr %27, align 8, !tbaa !9
  %28 = add nuw nsw i64 %20, 1
  %29 = icmp eq i64 %28, 8
  br i1 %29, label %30, label %19, !llvm.loop !11

30:                                               ; preds = %19
  %31 = and i64 %1, 255
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 224
  store i64 %31, ptr %32, align 8, !tbaa !14
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %10, ptr align 1 %2, i64 %3, i1 false)
  %33 = icmp eq i64 %3, 0
  br i1 %33, label %53, label %34

34:                                               ; preds = %30
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %36 = load i64, ptr %35, align 8, !tbaa !19
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %38, label %40

38:                                               ; preds = %34
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 16
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(128) %39, ptr noundef nonnull readonly align 16 dereferenceable(128) %10, i64 128, i1 false)
  br label %51

40:                                               ; preds = %34
  %41 = add i64 %36, 127
  %42 = and i64 %41, 127
  %43 = add nuw nsw i64 %42, 1
  %44 = xor i64 %42, 127
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %46 = getelementptr inbounds nuw i8, ptr %45, i64 %43
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %46, ptr nonnull readonly align 16 %10, i64 %44, i1 false)
  %47 = add i64 %44, %36
  store i64 %47, ptr %35, align 8, !tbaa !19
  tail call fastcc void @compress_b(ptr noundef nonnull %0, ptr noundef nonnull %45, i64 noundef %47, i32 noundef 0) #8
  %48 = getelementptr inbounds nuw i8, ptr %10, i64 %44
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(1) %45, ptr noundef nonnull align 1 dereferenceable(1) %48, i64 %43, i1 false)
  %49 = load i64, ptr %35, align 8, !tbaa !19
  %50 = add i64 %49, %43
  br label %51

51:                                               ; preds = %38, %40
  %52 = phi i64 [ %50, %40 ], [ 128, %38 ]
  store i64 %52, ptr %35, align 8, !tbaa !19
  br label %53

53:                                               ; preds = %51, %30
  call void @llvm.lifetime.end.p0(ptr nonnull %10) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #7
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #4

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal void @update_b(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) #1 {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %42, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %7 = load i64, ptr %6, align 8, !tbaa !19
  %8 = icmp eq i64 %7, 0
  %9 = add i64 %7, 127
  %10 = and i64 %9, 127
  %11 = add nuw nsw i64 %10, 1
  %12 = select i1 %8, i64 0, i64 %11
  %13 = add nsw i64 %12, %2
  %14 = icmp slt i64 %13, 129
  br i1 %14, label %15, label %19

15:                                               ; preds = %5
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 %12
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %17, ptr align 1 %1, i64 %2, i1 false)
  %18 = add i64 %7, %2
  br label %40

19:                                               ; preds = %5
  %20 = sub nuw nsw i64 128, %12
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %22 = getelementptr inbounds nuw i8, ptr %21, i64 %12
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %22, ptr align 1 %1, i64 %20, i1 false)
  %23 = add i64 %20, %7
  store i64 %23, ptr %6, align 8, !tbaa !19
  tail call fastcc void @compress_b(ptr noundef nonnull %0, ptr noundef nonnull %21, i64 noundef %23, i32 noundef 0) #8
  %24 = getelementptr inbounds nuw i8, ptr %1, i64 %20
  %25 = sub nsw i64 %2, %20
  %26 = icmp sgt i64 %25, 128
  br i1 %26, label %27, label %35

27:                                               ; preds = %19, %27
  %28 = phi ptr [ %33, %27 ], [ %24, %19 ]
  %29 = phi i64 [ %32, %27 ], [ %25, %19 ]
  %30 = load i64, ptr %6, align 8, !tbaa !19
  %31 = add i64 %30, 128
  store i64 %31, ptr %6, align 8, !tbaa !19
  tail call fastcc void @compress_b(ptr noundef nonnull %0, ptr noundef %28, i64 noundef %31, i32 noundef 0) #8
  %32 = add nsw i64 %29, -128
  %33 = getelementptr inbounds nuw i8, ptr %28, i64 128
  %34 = icmp samesign ugt i64 %29, 256
  br i1 %34, label %27, label %35, !llvm.loop !20

35:                                               ; preds = %27, %19
  %36 = phi i64 [ %25, %19 ], [ %32, %27 ]
  %37 = phi ptr [ %24, %19 ], [ %33, %27 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %21, ptr align 1 %37, i64 %36, i1 false)
  %38 = load i64, ptr %6, align 8, !tbaa !19
  %39 = add i64 %38, %36
  br label %40

40:                                               ; preds = %35, %15
  %41 = phi i64 [ %39, %35 ], [ %18, %15 ]
  store i64 %41, ptr %6, align 8, !tbaa !19
  br label %42

42:                                               ; preds = %3, %40
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef nonnull ptr @rj_blake2_blake2s() local_unnamed_addr #0 {
  ret ptr @blake2s
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define hidden void @rj_blake2_configure_s(ptr noundef captures(none) %0, i64 noundef %1, ptr noundef readonly captures(none) %2, i64 noundef %3, ptr noundef readonly captures(none) %4, i64 noundef %5, ptr noundef readonly captures(none) %6, i64 noundef %7) local_unnamed_addr #1 {
  %9 = alloca [32 x i8], align 16
  %10 = alloca [64 x i8], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #7
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(32) %9, i8 0, i64 32, i1 false)
  %11 = trunc i64 %1 to i8
  store i8 %11, ptr %9, align 16, !tbaa !8
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 1
  %13 = trunc i64 %3 to i8
  store i8 %13, ptr %12, align 1, !tbaa !8
  %14 = getelementptr inbounds nuw i8, ptr %9, i64 2
  store i8 1, ptr %14, align 2, !tbaa !8
  %15 = getelementptr inbounds nuw i8, ptr %9, i64 3
  store i8 1, ptr %15, align 1, !tbaa !8
  call void @llvm.lifetime.start.p0(ptr nonnull %10) #7
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(64) %10, i8 0, i64 64, i1 false)
  %16 = getelementptr inbounds nuw i8, ptr %9, i64 16
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %16, ptr align 1 %4, i64 %5, i1 false)
  %17 = getelementptr inbounds nuw i8, ptr %9, i64 24
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %17, ptr align 1 %6, i64 %7, i1 false)
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 160
  br label %19

19:                                               ; preds = %19, %8
  %20 = phi i64 [ 0, %8 ], [ %28, %19 ]
  %21 = getelementptr inbounds nuw i32, ptr @first_s, i64 %20
  %22 = load i32, ptr %21, align 4, !tbaa !4
  %23 = shl nuw nsw i64 %20, 2
  %24 = getelementptr inbounds nuw i8, ptr %9, i64 %23
  %25 = load i32, ptr %24, align 4
  %26 = xor i32 %25, %22
  %27 = getelementptr inbounds nuw i32, ptr %18, i64 %20
  store i32 %26, ptr %27, align 4, !tbaa !4
  %28 = add nuw nsw i64 %20, 1
  %29 = icmp eq i64 %28, 8
  br i1 %29, label %30, label %19, !llvm.loop !21

30:                                               ; preds = %19
  %31 = and i64 %1, 255
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 192
  store i64 %31, ptr %32, align 8, !tbaa !22
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %10, ptr align 1 %2, i64 %3, i1 false)
  %33 = icmp eq i64 %3, 0
  br i1 %33, label %53, label %34

34:                                               ; preds = %30
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %36 = load i64, ptr %35, align 8, !tbaa !19
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %38, label %40

38:                                               ; preds = %34
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 16
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %39, ptr noundef nonnull readonly align 16 dereferenceable(64) %10, i64 64, i1 false)
  br label %51

40:                                               ; preds = %34
  %41 = add i64 %36, 63
  %42 = and i64 %41, 63
  %43 = add nuw nsw i64 %42, 1
  %44 = xor i64 %42, 63
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %46 = getelementptr inbounds nuw i8, ptr %45, i64 %43
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %46, ptr nonnull readonly align 16 %10, i64 %44, i1 false)
  %47 = add i64 %44, %36
  store i64 %47, ptr %35, align 8, !tbaa !19
  tail call fastcc void @compress_s(ptr noundef nonnull %0, ptr noundef nonnull %45, i64 noundef %47, i32 noundef 0) #8
  %48 = getelementptr inbounds nuw i8, ptr %10, i64 %44
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(1) %45, ptr noundef nonnull align 1 dereferenceable(1) %48, i64 %43, i1 false)
  %49 = load i64, ptr %35, align 8, !tbaa !19
  %50 = add i64 %49, %43
  br label %51

51:                                               ; preds = %38, %40
  %52 = phi i64 [ %50, %40 ], [ 64, %38 ]
  store i64 %52, ptr %35, align 8, !tbaa !19
  br label %53

53:                                               ; preds = %51, %30
  call void @llvm.lifetime.end.p0(ptr nonnull %10) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #7
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal void @update_s(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) #1 {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %42, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %7 = load i64, ptr %6, align 8, !tbaa !19
  %8 = icmp eq i64 %7, 0
  %9 = add i64 %7, 63
  %10 = and i64 %9, 63
  %11 = add nuw nsw i64 %10, 1
  %12 = select i1 %8, i64 0, i64 %11
  %13 = add nsw i64 %12, %2
  %14 = icmp slt i64 %13, 65
  br i1 %14, label %15, label %19

15:                                               ; preds = %5
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 %12
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %17, ptr align 1 %1, i64 %2, i1 false)
  %18 = add i64 %7, %2
  br label %40

19:                                               ; preds = %5
  %20 = sub nuw nsw i64 64, %12
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %22 = getelementptr inbounds nuw i8, ptr %21, i64 %12
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %22, ptr align 1 %1, i64 %20, i1 false)
  %23 = add i64 %20, %7
  store i64 %23, ptr %6, align 8, !tbaa !19
  tail call fastcc void @compress_s(ptr noundef nonnull %0, ptr noundef nonnull %21, i64 noundef %23, i32 noundef 0) #8
  %24 = getelementptr inbounds nuw i8, ptr %1, i64 %20
  %25 = sub nsw i64 %2, %20
  %26 = icmp sgt i64 %25, 64
  br i1 %26, label %27, label %35

27:                                               ; preds = %19, %27
  %28 = phi ptr [ %33, %27 ], [ %24, %19 ]
  %29 = phi i64 [ %32, %27 ], [ %25, %19 ]
  %30 = load i64, ptr %6, align 8, !tbaa !19
  %31 = add i64 %30, 64
  store i64 %31, ptr %6, align 8, !tbaa !19
  tail call fastcc void @compress_s(ptr noundef nonnull %0, ptr noundef %28, i64 noundef %31, i32 noundef 0) #8
  %32 = add nsw i64 %29, -64
  %33 = getelementptr inbounds nuw i8, ptr %28, i64 64
  %34 = icmp samesign ugt i64 %29, 128
  br i1 %34, label %27, label %35, !llvm.loop !24

35:                                               ; preds = %27, %19
  %36 = phi i64 [ %25, %19 ], [ %32, %27 ]
  %37 = phi ptr [ %24, %19 ], [ %33, %27 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %21, ptr align 1 %37, i64 %36, i1 false)
  %38 = load i64, ptr %6, align 8, !tbaa !19
  %39 = add i64 %38, %36
  br label %40

40:                                               ; preds = %35, %15
  %41 = phi i64 [ %39, %35 ], [ %18, %15 ]
  store i64 %41, ptr %6, align 8, !tbaa !19
  br label %42

42:                                               ; preds = %3, %40
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write)
define internal void @start_b(ptr noundef writeonly captures(none) %0) #5 {
  %2 = alloca [64 x i8], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #7
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(64) %2, i8 0, i64 64, i1 false)
  store i8 64, ptr %2, align 16
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 2
  store i8 1, ptr %3, align 2
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 3
  store i8 1, ptr %4, align 1
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 160
  br label %6

6:                                                ; preds = %6, %1
  %7 = phi i64 [ 0, %1 ], [ %15, %6 ]
  %8 = getelementptr inbounds nuw i64, ptr @first_b, i64 %7
  %9 = load i64, ptr %8, align 8, !tbaa !9
  %10 = shl nuw nsw i64 %7, 3
  %11 = getelementptr inbounds nuw i8, ptr %2, i64 %10
  %12 = load i64, ptr %11, align 8
  %13 = xor i64 %12, %9
  %14 = getelementptr inbounds nuw i64, ptr %5, i64 %7
  store i64 %13, ptr %14, align 8, !tbaa !9
  %15 = add nuw nsw i64 %7, 1
  %16 = icmp eq i64 %15, 8
  br i1 %16, label %17, label %6, !llvm.loop !11

17:                                               ; preds = %6
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 224
  store i64 64, ptr %18, align 8, !tbaa !14
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #7
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal void @finish_b(ptr noundef captures(none) %0, ptr noundef writeonly captures(none) %1) #1 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load i64, ptr %3, align 8, !tbaa !25
  %5 = icmp eq i64 %4, 0
  %6 = add i64 %4, 127
  %7 = and i64 %6, 127
  %8 = add nuw nsw i64 %7, 1
  %9 = select i1 %5, i64 0, i64 %8
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 %9
  %12 = sub nuw nsw i64 128, %9
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %11, i8 0, i64 %12, i1 false)
  tail call fastcc void @compress_b(ptr noundef %0, ptr noundef nonnull %10, i64 noundef %4, i32 noundef 1) #8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %15 = load i64, ptr %14, align 8, !tbaa !14
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %1, ptr nonnull align 8 %13, i64 %15, i1 false)
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @compress_b(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2, i32 noundef range(i32 0, 2) %3) unnamed_addr #1 {
  %5 = alloca [16 x i64], align 16
  %6 = alloca [16 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #7
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #7
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 160
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(64) %5, ptr noundef nonnull align 8 dereferenceable(64) %7, i64 64, i1 false)
  %8 = getelementptr inbounds nuw i8, ptr %5, i64 64
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(128) %6, ptr noundef nonnull align 1 dereferenceable(128) %1, i64 128, i1 false)
  %9 = getelementptr inbounds nuw i8, ptr %5, i64 96
  %10 = xor i64 %2, 5840696475078001361
  %11 = icmp eq i32 %3, 0
  %12 = select i1 %11, i64 2270897969802886507, i64 -2270897969802886508
  %13 = getelementptr inbounds nuw i8, ptr %5, i64 32
  %14 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %15 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %16 = getelementptr inbounds nuw i8, ptr %5, i64 104
  %17 = getelementptr inbounds nuw i8, ptr %5, i64 72
  %18 = getelementptr inbounds nuw i8, ptr %5, i64 48
  %19 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %20 = getelementptr inbounds nuw i8, ptr %5, i64 112
  %21 = getelementptr inbounds nuw i8, ptr %5, i64 80
  %22 = getelementptr inbounds nuw i8, ptr %5, i64 56
  %23 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %24 = getelementptr inbounds nuw i8, ptr %5, i64 120
  %25 = getelementptr inbounds nuw i8, ptr %5, i64 88
  %26 = load i64, ptr %13, align 16, !tbaa !9
  %27 = load i64, ptr %5, align 16, !tbaa !9
  %28 = load i64, ptr %14, align 8, !tbaa !9
  %29 = load i64, ptr %15, align 8, !tbaa !9
  %30 = load i64, ptr %18, align 16, !tbaa !9
  %31 = load i64, ptr %19, align 16, !tbaa !9
  %32 = load i64, ptr %22, align 8, !tbaa !9
  %33 = load i64, ptr %23, align 8, !tbaa !9
  br label %35

34:                                               ; preds = %35
  store i64 %248, ptr %13, align 16, !tbaa !9
  store i64 %171, ptr %5, align 16, !tbaa !9
  store i64 %197, ptr %9, align 16, !tbaa !9
  store i64 %222, ptr %8, align 16, !tbaa !9
  store i64 %176, ptr %14, align 8, !tbaa !9
  store i64 %195, ptr %15, align 8, !tbaa !9
  store i64 %221, ptr %16, align 8, !tbaa !9
  store i64 %246, ptr %17, align 8, !tbaa !9
  store i64 %200, ptr %18, align 16, !tbaa !9
  store i64 %219, ptr %19, align 16, !tbaa !9
  store i64 %245, ptr %20, align 16, !tbaa !9
  store i64 %174, ptr %21, align 16, !tbaa !9
  store i64 %224, ptr %22, align 8, !tbaa !9
  store i64 %243, ptr %23, align 8, !tbaa !9
  store i64 %173, ptr %24, align 8, !tbaa !9
  store i64 %198, ptr %25, align 8, !tbaa !9
  br label %252

35:                                               ; preds = %4, %35
  %36 = phi i32 [ 0, %4 ], [ %249, %35 ]
  %37 = phi i64 [ %26, %4 ], [ %248, %35 ]
  %38 = phi i64 [ %27, %4 ], [ %171, %35 ]
  %39 = phi i64 [ %10, %4 ], [ %197, %35 ]
  %40 = phi i64 [ 7640891576956012808, %4 ], [ %222, %35 ]
  %41 = phi i64 [ %28, %4 ], [ %176, %35 ]
  %42 = phi i64 [ %29, %4 ], [ %195, %35 ]
  %43 = phi i64 [ -7276294671716946913, %4 ], [ %221, %35 ]
  %44 = phi i64 [ -4942790177534073029, %4 ], [ %246, %35 ]
  %45 = phi i64 [ %30, %4 ], [ %200, %35 ]
  %46 = phi i64 [ %31, %4 ], [ %219, %35 ]
  %47 = phi i64 [ %12, %4 ], [ %245, %35 ]
  %48 = phi i64 [ 4354685564936845355, %4 ], [ %174, %35 ]
  %49 = phi i64 [ %32, %4 ], [ %224, %35 ]
  %50 = phi i64 [ %33, %4 ], [ %243, %35 ]
  %51 = phi i64 [ 6620516959819538809, %4 ], [ %173, %35 ]
  %52 = phi i64 [ -6534734903238641935, %4 ], [ %198, %35 ]
  %53 = add nsw i32 %36, -10
  %54 = icmp samesign ult i32 %36, 10
  %55 = select i1 %54, i32 %36, i32 %53
  %56 = zext nneg i32 %55 to i64
  %57 = getelementptr inbounds nuw [16 x i8], ptr @sigma, i64 %56
  %58 = load i8, ptr %57, align 16, !tbaa !8
  %59 = zext i8 %58 to i64
  %60 = getelementptr inbounds nuw i64, ptr %6, i64 %59
  %61 = load i64, ptr %60, align 8, !tbaa !9
  %62 = add i64 %61, %37
  %63 = add i64 %62, %38
  %64 = xor i64 %39, %63
  %65 = tail call i64 @llvm.fshl.i64(i64 %64, i64 %64, i64 32)
  %66 = add i64 %40, %65
  %67 = xor i64 %66, %37
  %68 = tail call i64 @llvm.fshl.i64(i64 %67, i64 %67, i64 40)
  %69 = getelementptr inbounds nuw i8, ptr %57, i64 1
  %70 = load i8, ptr %69, align 1, !tbaa !8
  %71 = zext i8 %70 to i64
  %72 = getelementptr inbounds nuw i64, ptr %6, i64 %71
  %73 = load i64, ptr %72, align 8, !tbaa !9
  %74 = add i64 %68, %63
  %75 = add i64 %74, %73
  %76 = xor i64 %75, %65
  %77 = tail call i64 @llvm.fshl.i64(i64 %76, i64 %76, i64 48)
  %78 = add i64 %77, %66
  %79 = xor i64 %78, %68
  %80 = tail call i64 @llvm.fshl.i64(i64 %79, i64 %79, i64 1)
  %81 = getelementptr inbounds nuw i8, ptr %57, i64 2
  %82 = load i8, ptr %81, align 2, !tbaa !8
  %83 = zext i8 %82 to i64
  %84 = getelementptr inbounds nuw i64, ptr %6, i64 %83
  %85 = load i64, ptr %84, align 8, !tbaa !9
  %86 = add i64 %85, %41
  %87 = add i64 %86, %42
  %88 = xor i64 %43, %87
  %89 = tail call i64 @llvm.fshl.i64(i64 %88, i64 %88, i64 32)
  %90 = add i64 %44, %89
  %91 = xor i64 %90, %41
  %92 = tail call i64 @llvm.fshl.i64(i64 %91, i64 %91, i64 40)
  %93 = getelementptr inbounds nuw i8, ptr %57, i64 3
  %94 = load i8, ptr %93, align 1, !tbaa !8
  %95 = zext i8 %94 to i64
  %96 = getelementptr inbounds nuw i64, ptr %6, i64 %95
  %97 = load i64, ptr %96, align 8, !tbaa !9
  %98 = add i64 %92, %87
  %99 = add i64 %98, %97
  %100 = xor i64 %99, %89
  %101 = tail call i64 @llvm.fshl.i64(i64 %100, i64 %100, i64 48)
  %102 = add i64 %101, %90
  %103 = xor i64 %102, %92
  %104 = tail call i64 @llvm.fshl.i64(i64 %103, i64 %103, i64 1)
  %105 = getelementptr inbounds nuw i8, ptr %57, i64 4
  %106 = load i8, ptr %105, align 4, !tbaa !8
  %107 = zext i8 %106 to i64
  %108 = getelementptr inbounds nuw i64, ptr %6, i64 %107
  %109 = load i64, ptr %108, align 8, !tbaa !9
  %110 = add i64 %109, %45
  %111 = add i64 %110, %46
  %112 = xor i64 %47, %111
  %113 = tail call i64 @llvm.fshl.i64(i64 %112, i64 %112, i64 32)
  %114 = add i64 %48, %113
  %115 = xor i64 %114, %45
  %116 = tail call i64 @llvm.fshl.i64(i64 %115, i64 %115, i64 40)
  %117 = getelementptr inbounds nuw i8, ptr %57, i64 5
  %118 = load i8, ptr %117, align 1, !tbaa !8
  %119 = zext i8 %118 to i64
  %120 = getelementptr inbounds nuw i64, ptr %6, i64 %119
  %121 = load i64, ptr %120, align 8, !tbaa !9
  %122 = add i64 %116, %111
  %123 = add i64 %122, %121
  %124 = xor i64 %123, %113
  %125 = tail call i64 @llvm.fshl.i64(i64 %124, i64 %124, i64 48)
  %126 = add i64 %125, %114
  %127 = xor i64 %126, %116
  %128 = tail call i64 @llvm.fshl.i64(i64 %127, i64 %127, i64 1)
  %129 = getelementptr inbounds nuw i8, ptr %57, i64 6
  %130 = load i8, ptr %129, align 2, !tbaa !8
  %131 = zext i8 %130 to i64
  %132 = getelementptr inbounds nuw i64, ptr %6, i64 %131
  %133 = load i64, ptr %132, align 8, !tbaa !9
  %134 = add i64 %133, %49
  %135 = add i64 %134, %50
  %136 = xor i64 %51, %135
  %137 = tail call i64 @llvm.fshl.i64(i64 %136, i64 %136, i64 32)
  %138 = add i64 %52, %137
  %139 = xor i64 %138, %49
  %140 = tail call i64 @llvm.fshl.i64(i64 %139, i64 %139, i64 40)
  %141 = getelementptr inbounds nuw i8, ptr %57, i64 7
  %142 = load i8, ptr %141, align 1, !tbaa !8
  %143 = zext i8 %142 to i64
  %144 = getelementptr inbounds nuw i64, ptr %6, i64 %143
  %145 = load i64, ptr %144, align 8, !tbaa !9
  %146 = add i64 %140, %135
  %147 = add i64 %146, %145
  %148 = xor i64 %147, %137
  %149 = tail call i64 @llvm.fshl.i64(i64 %148, i64 %148, i64 48)
  %150 = add i64 %149, %138
  %151 = xor i64 %150, %140
  %152 = tail call i64 @llvm.fshl.i64(i64 %151, i64 %151, i64 1)
  %153 = getelementptr inbounds nuw i8, ptr %57, i64 8
  %154 = load i8, ptr %153, align 8, !tbaa !8
  %155 = zext i8 %154 to i64
  %156 = getelementptr inbounds nuw i64, ptr %6, i64 %155
  %157 = load i64, ptr %156, align 8, !tbaa !9
  %158 = add i64 %104, %75
  %159 = add i64 %158, %157
  %160 = xor i64 %159, %149
  %161 = tail call i64 @llvm.fshl.i64(i64 %160, i64 %160, i64 32)
  %162 = add i64 %161, %126
  %163 = xor i64 %162, %104
  %164 = tail call i64 @llvm.fshl.i64(i64 %163, i64 %163, i64 40)
  %165 = getelementptr inbounds nuw i8, ptr %57, i64 9
  %166 = load i8, ptr %165, align 1, !tbaa !8
  %167 = zext i8 %166 to i64
  %168 = getelementptr inbounds nuw i64, ptr %6, i64 %167
  %169 = load i64, ptr %168, align 8, !tbaa !9
  %170 = add i64 %169, %159
  %171 = add i64 %170, %164
  %172 = xor i64 %171, %161
  %173 = tail call i64 @llvm.fshl.i64(i64 %172, i64 %172, i64 48)
  %174 = add i64 %173, %162
  %175 = xor i64 %174, %164
  %176 = tail call i64 @llvm.fshl.i64(i64 %175, i64 %175, i64 1)
  %177 = getelementptr inbounds nuw i8, ptr %57, i64 10
  %178 = load i8, ptr %177, align 2, !tbaa !8
  %179 = zext i8 %178 to i64
  %180 = getelementptr inbounds nuw i64, ptr %6, i64 %179
  %181 = load i64, ptr %180, align 8, !tbaa !9
  %182 = add i64 %128, %99
  %183 = add i64 %182, %181
  %184 = xor i64 %183, %77
  %185 = tail call i64 @llvm.fshl.i64(i64 %184, i64 %184, i64 32)
  %186 = add i64 %185, %150
  %187 = xor i64 %186, %128
  %188 = tail call i64 @llvm.fshl.i64(i64 %187, i64 %187, i64 40)
  %189 = getelementptr inbounds nuw i8, ptr %57, i64 11
  %190 = load i8, ptr %189, align 1, !tbaa !8
  %191 = zext i8 %190 to i64
  %192 = getelementptr inbounds nuw i64, ptr %6, i64 %191
  %193 = load i64, ptr %192, align 8, !tbaa !9
  %194 = add i64 %193, %183
  %195 = add i64 %194, %188
  %196 = xor i64 %195, %185
  %197 = tail call i64 @llvm.fshl.i64(i64 %196, i64 %196, i64 48)
  %198 = add i64 %197, %186
  %199 = xor i64 %198, %188
  %200 = tail call i64 @llvm.fshl.i64(i64 %199, i64 %199, i64 1)
  %201 = getelementptr inbounds nuw i8, ptr %57, i64 12
  %202 = load i8, ptr %201, align 4, !tbaa !8
  %203 = zext i8 %202 to i64
  %204 = getelementptr inbounds nuw i64, ptr %6, i64 %203
  %205 = load i64, ptr %204, align 8, !tbaa !9
  %206 = add i64 %152, %123
  %207 = add i64 %206, %205
  %208 = xor i64 %207, %101
  %209 = tail call i64 @llvm.fshl.i64(i64 %208, i64 %208, i64 32)
  %210 = add i64 %209, %78
  %211 = xor i64 %210, %152
  %212 = tail call i64 @llvm.fshl.i64(i64 %211, i64 %211, i64 40)
  %213 = getelementptr inbounds nuw i8, ptr %57, i64 13
  %214 = load i8, ptr %213, align 1, !tbaa !8
  %215 = zext i8 %214 to i64
  %216 = getelementptr inbounds nuw i64, ptr %6, i64 %215
  %217 = load i64, ptr %216, align 8, !tbaa !9
  %218 = add i64 %217, %207
  %219 = add i64 %218, %212
  %220 = xor i64 %219, %209
  %221 = tail call i64 @llvm.fshl.i64(i64 %220, i64 %220, i64 48)
  %222 = add i64 %221, %210
  %223 = xor i64 %222, %212
  %224 = tail call i64 @llvm.fshl.i64(i64 %223, i64 %223, i64 1)
  %225 = getelementptr inbounds nuw i8, ptr %57, i64 14
  %226 = load i8, ptr %225, align 2, !tbaa !8
  %227 = zext i8 %226 to i64
  %228 = getelementptr inbounds nuw i64, ptr %6, i64 %227
  %229 = load i64, ptr %228, align 8, !tbaa !9
  %230 = add i64 %147, %80
  %231 = add i64 %230, %229
  %232 = xor i64 %231, %125
  %233 = tail call i64 @llvm.fshl.i64(i64 %232, i64 %232, i64 32)
  %234 = add i64 %233, %102
  %235 = xor i64 %234, %80
  %236 = tail call i64 @llvm.fshl.i64(i64 %235, i64 %235, i64 40)
  %237 = getelementptr inbounds nuw i8, ptr %57, i64 15
  %238 = load i8, ptr %237, align 1, !tbaa !8
  %239 = zext i8 %238 to i64
  %240 = getelementptr inbounds nuw i64, ptr %6, i64 %239
  %241 = load i64, ptr %240, align 8, !tbaa !9
  %242 = add i64 %241, %231
  %243 = add i64 %242, %236
  %244 = xor i64 %243, %233
  %245 = tail call i64 @llvm.fshl.i64(i64 %244, i64 %244, i64 48)
  %246 = add i64 %245, %234
  %247 = xor i64 %246, %236
  %248 = tail call i64 @llvm.fshl.i64(i64 %247, i64 %247, i64 1)
  %249 = add nuw nsw i32 %36, 1
  %250 = icmp eq i32 %249, 12
  br i1 %250, label %34, label %35, !llvm.loop !26

251:                                              ; preds = %252
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #7
  ret void

252:                                              ; preds = %34, %252
  %253 = phi i64 [ 0, %34 ], [ %262, %252 ]
  %254 = getelementptr inbounds nuw i64, ptr %5, i64 %253
  %255 = load i64, ptr %254, align 8, !tbaa !9
  %256 = getelementptr inbounds nuw i8, ptr %254, i64 64
  %257 = load i64, ptr %256, align 8, !tbaa !9
  %258 = xor i64 %257, %255
  %259 = getelementptr inbounds nuw i64, ptr %7, i64 %253
  %260 = load i64, ptr %259, align 8, !tbaa !9
  %261 = xor i64 %258, %260
  store i64 %261, ptr %259, align 8, !tbaa !9
  %262 = add nuw nsw i64 %253, 1
  %263 = icmp eq i64 %262, 8
  br i1 %263, label %251, label %252, !llvm.loop !27
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write)
define internal void @start_s(ptr noundef writeonly captures(none) %0) #5 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 160
  br label %3

3:                                                ; preds = %3, %1
  %4 = phi i64 [ 0, %1 ], [ %12, %3 ]
  %5 = getelementptr inbounds nuw i32, ptr @first_s, i64 %4
  %6 = load i32, ptr %5, align 4, !tbaa !4
  %7 = shl nuw nsw i64 %4, 2
  %8 = getelementptr inbounds nuw i8, ptr @__const.start_s.parameters, i64 %7
  %9 = load i32, ptr %8, align 4
  %10 = xor i32 %9, %6
  %11 = getelementptr inbounds nuw i32, ptr %2, i64 %4
  store i32 %10, ptr %11, align 4, !tbaa !4
  %12 = add nuw nsw i64 %4, 1
  %13 = icmp eq i64 %12, 8
  br i1 %13, label %14, label %3, !llvm.loop !21

14:                                               ; preds = %3
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 192
  store i64 32, ptr %15, align 8, !tbaa !22
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal void @finish_s(ptr noundef captures(none) %0, ptr noundef writeonly captures(none) %1) #1 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load i64, ptr %3, align 8, !tbaa !28
  %5 = icmp eq i64 %4, 0
  %6 = add i64 %4, 63
  %7 = and i64 %6, 63
  %8 = add nuw nsw i64 %7, 1
  %9 = select i1 %5, i64 0, i64 %8
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 %9
  %12 = sub nuw nsw i64 64, %9
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %11, i8 0, i64 %12, i1 false)
  tail call fastcc void @compress_s(ptr noundef %0, ptr noundef nonnull %10, i64 noundef %4, i32 noundef 1) #8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %15 = load i64, ptr %14, align 8, !tbaa !22
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %1, ptr nonnull align 8 %13, i64 %15, i1 false)
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @compress_s(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2, i32 noundef range(i32 0, 2) %3) unnamed_addr #1 {
  %5 = alloca [16 x i32], align 16
  %6 = alloca [16 x i32], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #7
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #7
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 160
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(32) %5, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  %8 = getelementptr inbounds nuw i8, ptr %5, i64 32
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(64) %6, ptr noundef nonnull align 1 dereferenceable(64) %1, i64 64, i1 false)
  %9 = trunc i64 %2 to i32
  %10 = getelementptr inbounds nuw i8, ptr %5, i64 48
  %11 = xor i32 %9, 1359893119
  %12 = lshr i64 %2, 32
  %13 = trunc nuw i64 %12 to i32
  %14 = getelementptr inbounds nuw i8, ptr %5, i64 52
  %15 = xor i32 %13, -1694144372
  %16 = icmp eq i32 %3, 0
  %17 = select i1 %16, i32 528734635, i32 -528734636
  %18 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %19 = getelementptr inbounds nuw i8, ptr %5, i64 20
  %20 = getelementptr inbounds nuw i8, ptr %5, i64 4
  %21 = getelementptr inbounds nuw i8, ptr %5, i64 36
  %22 = getelementptr inbounds nuw i8, ptr %5, i64 24
  %23 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %24 = getelementptr inbounds nuw i8, ptr %5, i64 56
  %25 = getelementptr inbounds nuw i8, ptr %5, i64 40
  %26 = getelementptr inbounds nuw i8, ptr %5, i64 28
  %27 = getelementptr inbounds nuw i8, ptr %5, i64 12
  %28 = getelementptr inbounds nuw i8, ptr %5, i64 60
  %29 = getelementptr inbounds nuw i8, ptr %5, i64 44
  %30 = load i32, ptr %18, align 16, !tbaa !4
  %31 = load i32, ptr %5, align 16, !tbaa !4
  %32 = load i32, ptr %19, align 4, !tbaa !4
  %33 = load i32, ptr %20, align 4, !tbaa !4
  %34 = load i32, ptr %22, align 8, !tbaa !4
  %35 = load i32, ptr %23, align 8, !tbaa !4
  %36 = load i32, ptr %26, align 4, !tbaa !4
  %37 = load i32, ptr %27, align 4, !tbaa !4
  br label %39

38:                                               ; preds = %39
  store i32 %248, ptr %18, align 16, !tbaa !4
  store i32 %171, ptr %5, align 16, !tbaa !4
  store i32 %197, ptr %10, align 16, !tbaa !4
  store i32 %222, ptr %8, align 16, !tbaa !4
  store i32 %176, ptr %19, align 4, !tbaa !4
  store i32 %195, ptr %20, align 4, !tbaa !4
  store i32 %221, ptr %14, align 4, !tbaa !4
  store i32 %246, ptr %21, align 4, !tbaa !4
  store i32 %200, ptr %22, align 8, !tbaa !4
  store i32 %219, ptr %23, align 8, !tbaa !4
  store i32 %245, ptr %24, align 8, !tbaa !4
  store i32 %174, ptr %25, align 8, !tbaa !4
  store i32 %224, ptr %26, align 4, !tbaa !4
  store i32 %243, ptr %27, align 4, !tbaa !4
  store i32 %173, ptr %28, align 4, !tbaa !4
  store i32 %198, ptr %29, align 4, !tbaa !4
  br label %252

39:                                               ; preds = %4, %39
  %40 = phi i64 [ 0, %4 ], [ %249, %39 ]
  %41 = phi i32 [ %30, %4 ], [ %248, %39 ]
  %42 = phi i32 [ %31, %4 ], [ %171, %39 ]
  %43 = phi i32 [ %11, %4 ], [ %197, %39 ]
  %44 = phi i32 [ 1779033703, %4 ], [ %222, %39 ]
  %45 = phi i32 [ %32, %4 ], [ %176, %39 ]
  %46 = phi i32 [ %33, %4 ], [ %195, %39 ]
  %47 = phi i32 [ %15, %4 ], [ %221, %39 ]
  %48 = phi i32 [ -1150833019, %4 ], [ %246, %39 ]
  %49 = phi i32 [ %34, %4 ], [ %200, %39 ]
  %50 = phi i32 [ %35, %4 ], [ %219, %39 ]
  %51 = phi i32 [ %17, %4 ], [ %245, %39 ]
  %52 = phi i32 [ 1013904242, %4 ], [ %174, %39 ]
  %53 = phi i32 [ %36, %4 ], [ %224, %39 ]
  %54 = phi i32 [ %37, %4 ], [ %243, %39 ]
  %55 = phi i32 [ 1541459225, %4 ], [ %173, %39 ]
  %56 = phi i32 [ -1521486534, %4 ], [ %198, %39 ]
  %57 = getelementptr inbounds nuw [16 x i8], ptr @sigma, i64 %40
  %58 = load i8, ptr %57, align 16, !tbaa !8
  %59 = zext i8 %58 to i64
  %60 = getelementptr inbounds nuw i32, ptr %6, i64 %59
  %61 = load i32, ptr %60, align 4, !tbaa !4
  %62 = add i32 %61, %41
  %63 = add i32 %62, %42
  %64 = xor i32 %43, %63
  %65 = tail call i32 @llvm.fshl.i32(i32 %64, i32 %64, i32 16)
  %66 = add i32 %44, %65
  %67 = xor i32 %66, %41
  %68 = tail call i32 @llvm.fshl.i32(i32 %67, i32 %67, i32 20)
  %69 = getelementptr inbounds nuw i8, ptr %57, i64 1
  %70 = load i8, ptr %69, align 1, !tbaa !8
  %71 = zext i8 %70 to i64
  %72 = getelementptr inbounds nuw i32, ptr %6, i64 %71
  %73 = load i32, ptr %72, align 4, !tbaa !4
  %74 = add i32 %68, %63
  %75 = add i32 %74, %73
  %76 = xor i32 %75, %65
  %77 = tail call i32 @llvm.fshl.i32(i32 %76, i32 %76, i32 24)
  %78 = add i32 %77, %66
  %79 = xor i32 %78, %68
  %80 = tail call i32 @llvm.fshl.i32(i32 %79, i32 %79, i32 25)
  %81 = getelementptr inbounds nuw i8, ptr %57, i64 2
  %82 = load i8, ptr %81, align 2, !tbaa !8
  %83 = zext i8 %82 to i64
  %84 = getelementptr inbounds nuw i32, ptr %6, i64 %83
  %85 = load i32, ptr %84, align 4, !tbaa !4
  %86 = add i32 %85, %45
  %87 = add i32 %86, %46
  %88 = xor i32 %47, %87
  %89 = tail call i32 @llvm.fshl.i32(i32 %88, i32 %88, i32 16)
  %90 = add i32 %48, %89
  %91 = xor i32 %90, %45
  %92 = tail call i32 @llvm.fshl.i32(i32 %91, i32 %91, i32 20)
  %93 = getelementptr inbounds nuw i8, ptr %57, i64 3
  %94 = load i8, ptr %93, align 1, !tbaa !8
  %95 = zext i8 %94 to i64
  %96 = getelementptr inbounds nuw i32, ptr %6, i64 %95
  %97 = load i32, ptr %96, align 4, !tbaa !4
  %98 = add i32 %92, %87
  %99 = add i32 %98, %97
  %100 = xor i32 %99, %89
  %101 = tail call i32 @llvm.fshl.i32(i32 %100, i32 %100, i32 24)
  %102 = add i32 %101, %90
  %103 = xor i32 %102, %92
  %104 = tail call i32 @llvm.fshl.i32(i32 %103, i32 %103, i32 25)
  %105 = getelementptr inbounds nuw i8, ptr %57, i64 4
  %106 = load i8, ptr %105, align 4, !tbaa !8
  %107 = zext i8 %106 to i64
  %108 = getelementptr inbounds nuw i32, ptr %6, i64 %107
  %109 = load i32, ptr %108, align 4, !tbaa !4
  %110 = add i32 %109, %49
  %111 = add i32 %110, %50
  %112 = xor i32 %51, %111
  %113 = tail call i32 @llvm.fshl.i32(i32 %112, i32 %112, i32 16)
  %114 = add i32 %52, %113
  %115 = xor i32 %114, %49
  %116 = tail call i32 @llvm.fshl.i32(i32 %115, i32 %115, i32 20)
  %117 = getelementptr inbounds nuw i8, ptr %57, i64 5
  %118 = load i8, ptr %117, align 1, !tbaa !8
  %119 = zext i8 %118 to i64
  %120 = getelementptr inbounds nuw i32, ptr %6, i64 %119
  %121 = load i32, ptr %120, align 4, !tbaa !4
  %122 = add i32 %116, %111
  %123 = add i32 %122, %121
  %124 = xor i32 %123, %113
  %125 = tail call i32 @llvm.fshl.i32(i32 %124, i32 %124, i32 24)
  %126 = add i32 %125, %114
  %127 = xor i32 %126, %116
  %128 = tail call i32 @llvm.fshl.i32(i32 %127, i32 %127, i32 25)
  %129 = getelementptr inbounds nuw i8, ptr %57, i64 6
  %130 = load i8, ptr %129, align 2, !tbaa !8
  %131 = zext i8 %130 to i64
  %132 = getelementptr inbounds nuw i32, ptr %6, i64 %131
  %133 = load i32, ptr %132, align 4, !tbaa !4
  %134 = add i32 %133, %53
  %135 = add i32 %134, %54
  %136 = xor i32 %55, %135
  %137 = tail call i32 @llvm.fshl.i32(i32 %136, i32 %136, i32 16)
  %138 = add i32 %56, %137
  %139 = xor i32 %138, %53
  %140 = tail call i32 @llvm.fshl.i32(i32 %139, i32 %139, i32 20)
  %141 = getelementptr inbounds nuw i8, ptr %57, i64 7
  %142 = load i8, ptr %141, align 1, !tbaa !8
  %143 = zext i8 %142 to i64
  %144 = getelementptr inbounds nuw i32, ptr %6, i64 %143
  %145 = load i32, ptr %144, align 4, !tbaa !4
  %146 = add i32 %140, %135
  %147 = add i32 %146, %145
  %148 = xor i32 %147, %137
  %149 = tail call i32 @llvm.fshl.i32(i32 %148, i32 %148, i32 24)
  %150 = add i32 %149, %138
  %151 = xor i32 %150, %140
  %152 = tail call i32 @llvm.fshl.i32(i32 %151, i32 %151, i32 25)
  %153 = getelementptr inbounds nuw i8, ptr %57, i64 8
  %154 = load i8, ptr %153, align 8, !tbaa !8
  %155 = zext i8 %154 to i64
  %156 = getelementptr inbounds nuw i32, ptr %6, i64 %155
  %157 = load i32, ptr %156, align 4, !tbaa !4
  %158 = add i32 %104, %75
  %159 = add i32 %158, %157
  %160 = xor i32 %159, %149
  %161 = tail call i32 @llvm.fshl.i32(i32 %160, i32 %160, i32 16)
  %162 = add i32 %161, %126
  %163 = xor i32 %162, %104
  %164 = tail call i32 @llvm.fshl.i32(i32 %163, i32 %163, i32 20)
  %165 = getelementptr inbounds nuw i8, ptr %57, i64 9
  %166 = load i8, ptr %165, align 1, !tbaa !8
  %167 = zext i8 %166 to i64
  %168 = getelementptr inbounds nuw i32, ptr %6, i64 %167
  %169 = load i32, ptr %168, align 4, !tbaa !4
  %170 = add i32 %169, %159
  %171 = add i32 %170, %164
  %172 = xor i32 %171, %161
  %173 = tail call i32 @llvm.fshl.i32(i32 %172, i32 %172, i32 24)
  %174 = add i32 %173, %162
  %175 = xor i32 %174, %164
  %176 = tail call i32 @llvm.fshl.i32(i32 %175, i32 %175, i32 25)
  %177 = getelementptr inbounds nuw i8, ptr %57, i64 10
  %178 = load i8, ptr %177, align 2, !tbaa !8
  %179 = zext i8 %178 to i64
  %180 = getelementptr inbounds nuw i32, ptr %6, i64 %179
  %181 = load i32, ptr %180, align 4, !tbaa !4
  %182 = add i32 %128, %99
  %183 = add i32 %182, %181
  %184 = xor i32 %183, %77
  %185 = tail call i32 @llvm.fshl.i32(i32 %184, i32 %184, i32 16)
  %186 = add i32 %185, %150
  %187 = xor i32 %186, %128
  %188 = tail call i32 @llvm.fshl.i32(i32 %187, i32 %187, i32 20)
  %189 = getelementptr inbounds nuw i8, ptr %57, i64 11
  %190 = load i8, ptr %189, align 1, !tbaa !8
  %191 = zext i8 %190 to i64
  %192 = getelementptr inbounds nuw i32, ptr %6, i64 %191
  %193 = load i32, ptr %192, align 4, !tbaa !4
  %194 = add i32 %193, %183
  %195 = add i32 %194, %188
  %196 = xor i32 %195, %185
  %197 = tail call i32 @llvm.fshl.i32(i32 %196, i32 %196, i32 24)
  %198 = add i32 %197, %186
  %199 = xor i32 %198, %188
  %200 = tail call i32 @llvm.fshl.i32(i32 %199, i32 %199, i32 25)
  %201 = getelementptr inbounds nuw i8, ptr %57, i64 12
  %202 = load i8, ptr %201, align 4, !tbaa !8
  %203 = zext i8 %202 to i64
  %204 = getelementptr inbounds nuw i32, ptr %6, i64 %203
  %205 = load i32, ptr %204, align 4, !tbaa !4
  %206 = add i32 %152, %123
  %207 = add i32 %206, %205
  %208 = xor i32 %207, %101
  %209 = tail call i32 @llvm.fshl.i32(i32 %208, i32 %208, i32 16)
  %210 = add i32 %209, %78
  %211 = xor i32 %210, %152
  %212 = tail call i32 @llvm.fshl.i32(i32 %211, i32 %211, i32 20)
  %213 = getelementptr inbounds nuw i8, ptr %57, i64 13
  %214 = load i8, ptr %213, align 1, !tbaa !8
  %215 = zext i8 %214 to i64
  %216 = getelementptr inbounds nuw i32, ptr %6, i64 %215
  %217 = load i32, ptr %216, align 4, !tbaa !4
  %218 = add i32 %217, %207
  %219 = add i32 %218, %212
  %220 = xor i32 %219, %209
  %221 = tail call i32 @llvm.fshl.i32(i32 %220, i32 %220, i32 24)
  %222 = add i32 %221, %210
  %223 = xor i32 %222, %212
  %224 = tail call i32 @llvm.fshl.i32(i32 %223, i32 %223, i32 25)
  %225 = getelementptr inbounds nuw i8, ptr %57, i64 14
  %226 = load i8, ptr %225, align 2, !tbaa !8
  %227 = zext i8 %226 to i64
  %228 = getelementptr inbounds nuw i32, ptr %6, i64 %227
  %229 = load i32, ptr %228, align 4, !tbaa !4
  %230 = add i32 %147, %80
  %231 = add i32 %230, %229
  %232 = xor i32 %231, %125
  %233 = tail call i32 @llvm.fshl.i32(i32 %232, i32 %232, i32 16)
  %234 = add i32 %233, %102
  %235 = xor i32 %234, %80
  %236 = tail call i32 @llvm.fshl.i32(i32 %235, i32 %235, i32 20)
  %237 = getelementptr inbounds nuw i8, ptr %57, i64 15
  %238 = load i8, ptr %237, align 1, !tbaa !8
  %239 = zext i8 %238 to i64
  %240 = getelementptr inbounds nuw i32, ptr %6, i64 %239
  %241 = load i32, ptr %240, align 4, !tbaa !4
  %242 = add i32 %241, %231
  %243 = add i32 %242, %236
  %244 = xor i32 %243, %233
  %245 = tail call i32 @llvm.fshl.i32(i32 %244, i32 %244, i32 24)
  %246 = add i32 %245, %234
  %247 = xor i32 %246, %236
  %248 = tail call i32 @llvm.fshl.i32(i32 %247, i32 %247, i32 25)
  %249 = add nuw nsw i64 %40, 1
  %250 = icmp eq i64 %249, 10
  br i1 %250, label %38, label %39, !llvm.loop !29

251:                                              ; preds = %252
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #7
  ret void

252:                                              ; preds = %38, %252
  %253 = phi i64 [ 0, %38 ], [ %262, %252 ]
  %254 = getelementptr inbounds nuw i32, ptr %5, i64 %253
  %255 = load i32, ptr %254, align 4, !tbaa !4
  %256 = getelementptr inbounds nuw i8, ptr %254, i64 32
  %257 = load i32, ptr %256, align 4, !tbaa !4
  %258 = xor i32 %257, %255
  %259 = getelementptr inbounds nuw i32, ptr %7, i64 %253
  %260 = load i32, ptr %259, align 4, !tbaa !4
  %261 = xor i32 %258, %260
  store i32 %261, ptr %259, align 4, !tbaa !4
  %262 = add nuw nsw i64 %253, 1
  %263 = icmp eq i64 %262, 8
  br i1 %263, label %251, label %252, !llvm.loop !30
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshl.i64(i64, i64, i64) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshl.i32(i32, i32, i32) #6

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nofree norecurse nosync nounwind memory(argmem: write) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nounwind }
attributes #8 = { nobuiltin "no-builtins" }


!0 = !{i32 7, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{!"clang version 22.1.8"}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!6, !6, i64 0}
!9 = !{!10, !10, i64 0}
!10 = !{!"long long", !6, i64 0}
!11 = distinct !{!11, !12, !13}
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = !{!15, !10, i64 224}
!15 = !{!"blake2b", !16, i64 0, !6, i64 160, !10, i64 224}
!16 = !{!"gathered", !17, i64 0, !10, i64 8, !6, i64 16}
!17 = !{!"p1 _ZTS9algorithm", !18, i64 0}
!18 = !{!"any pointer", !6, i64 0}
!19 = !{!16, !10, i64 8}
!20 = distinct !{!20, !12, !13}
!21 = distinct !{!21, !12, !13}
!22 = !{!23, !10, i64 192}
!23 = !{!"blake2s", !16, i64 0, !6, i64 160, !10, i64 192}
!24 = distinct !{!24, !12, !13}
!25 = !{!15, !10, i64 8}
!26 = distinct !{!26, !12, !13}
!27 = distinct !{!27, !12, !13}
!28 = !{!23, !10, i64 8}
!29 = distinct !{!29, !12, !13}
!30 = distinct !{!30, !12, !13}
