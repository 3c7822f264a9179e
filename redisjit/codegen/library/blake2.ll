; Made from runtime/library/blake2.c by tools/build_runtime.py: do not edit.
%struct.algorithm = type { ptr, i64, i64, i64, i64, ptr, ptr, ptr }

@blake2b = internal constant %struct.algorithm { ptr @.str, i64 7, i64 64, i64 128, i64 232, ptr @start_b, ptr @update_b, ptr @finish_b }, align 8
@blake2s = internal constant %struct.algorithm { ptr @.str.1, i64 7, i64 32, i64 64, i64 200, ptr @start_s, ptr @update_s, ptr @finish_s }, align 8
@.str = private unnamed_addr constant [8 x i8] c"blake2b\00", align 1
@sigma = internal unnamed_addr constant [10 x [16 x i8]] [[16 x i8] c"\00\01\02\03\04\05\06\07\08\09\0A\0B\0C\0D\0E\0F", [16 x i8] c"\0E\0A\04\08\09\0F\0D\06\01\0C\00\02\0B\07\05\03", [16 x i8] c"\0B\08\0C\00\05\02\0F\0D\0A\0E\03\06\07\01\09\04", [16 x i8] c"\07\09\03\01\0D\0C\0B\0E\02\06\05\0A\04\00\0F\08", [16 x i8] c"\09\00\05\07\02\04\0A\0F\0E\01\0B\0C\06\08\03\0D", [16 x i8] c"\02\0C\06\0A\00\0B\08\03\04\0D\07\05\0F\0E\01\09", [16 x i8] c"\0C\05\01\0F\0E\0D\04\0A\00\07\06\03\09\02\08\0B", [16 x i8] c"\0D\0B\07\0E\0C\01\03\09\05\00\0F\04\08\06\02\0A", [16 x i8] c"\06\0F\0E\09\0B\03\00\08\0C\02\0D\07\01\04\0A\05", [16 x i8] c"\0A\02\08\04\07\06\01\05\0F\0B\09\0E\03\0C\0D\00"], align 16
@.str.1 = private unnamed_addr constant [8 x i8] c"blake2s\00", align 1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef nonnull ptr @rj_blake2_blake2b() local_unnamed_addr #0 {
  ret ptr @blake2b
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define hidden void @rj_blake2_configure_b(ptr noundef captures(none) initializes((160, 232)) %0, i64 noundef %1, ptr noundef readonly captures(none) %2, i64 noundef %3, ptr noundef readonly captures(none) %4, i64 noundef %5, ptr noundef readonly captures(none) %6, i64 noundef %7) local_unnamed_addr #1 {
  %9 = alloca [32 x i8], align 16
  %10 = alloca [128 x i8], align 16
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(32) %9, i8 0, i64 32, i1 false)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(128) %10, i8 0, i64 128, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %9, ptr align 1 %4, i64 %5, i1 false)
  %11 = getelementptr inbounds nuw i8, ptr %9, i64 16
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %11, ptr align 1 %6, i64 %7, i1 false)
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %13 = shl i64 %3, 8
  %14 = and i64 %13, 65280
  %15 = and i64 %1, 255
  %16 = or disjoint i64 %14, %15
  %17 = xor i64 %16, 7640891576939301128
  store i64 %17, ptr %12, align 8, !tbaa !8
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 168
  store i64 -4942790177534073029, ptr %18, align 8, !tbaa !8
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 176
  store i64 4354685564936845355, ptr %19, align 8, !tbaa !8
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 184
  store i64 -6534734903238641935, ptr %20, align 8, !tbaa !8
  %21 = load i64, ptr %9, align 16
  %22 = xor i64 %21, 5840696475078001361
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 192
  store i64 %22, ptr %23, align 8, !tbaa !8
  %24 = getelementptr inbounds nuw i8, ptr %9, i64 8
  %25 = load i64, ptr %24, align 8
  %26 = xor i64 %25, -7276294671716946913
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 200
  store i64 %26, ptr %27, align 8, !tbaa !8
  %28 = getelementptr inbounds nuw i8, ptr %9, i64 16
  %29 = load i64, ptr %28, align 16
  %30 = xor i64 %29, 2270897969802886507
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 208
  store i64 %30, ptr %31, align 8, !tbaa !8
  %32 = getelementptr inbounds nuw i8, ptr %9, i64 24
  %33 = load i64, ptr %32, align 8
  %34 = xor i64 %33, 6620516959819538809
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 216
  store i64 %34, ptr %35, align 8, !tbaa !8
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 224
  store i64 %15, ptr %36, align 8, !tbaa !10
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %10, ptr align 1 %2, i64 %3, i1 false)
  %37 = icmp eq i64 %3, 0
  br i1 %37, label %57, label %38

38:                                               ; preds = %8
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %40 = load i64, ptr %39, align 8, !tbaa !15
  %41 = icmp eq i64 %40, 0
  br i1 %41, label %42, label %44

42:                                               ; preds = %38
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 16
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(128) %43, ptr noundef nonnull readonly align 16 dereferenceable(128) %10, i64 128, i1 false)
  br label %55

44:                                               ; preds = %38
  %45 = add i64 %40, 127
  %46 = and i64 %45, 127
  %47 = add nuw nsw i64 %46, 1
  %48 = xor i64 %46, 127
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %50 = getelementptr inbounds nuw i8, ptr %49, i64 %47
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %50, ptr nonnull readonly align 16 %10, i64 %48, i1 false)
  %51 = add i64 %48, %40
  store i64 %51, ptr %39, align 8, !tbaa !15
  tail call fastcc void @compress_b(ptr noundef nonnull %0, ptr noundef nonnull %49, i64 noundef %51, i32 noundef 0) #8
  %52 = getelementptr inbounds nuw i8, ptr %10, i64 %48
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(1) %49, ptr noundef nonnull align 1 dereferenceable(1) %52, i64 %47, i1 false)
  %53 = load i64, ptr %39, align 8, !tbaa !15
  %54 = add i64 %53, %47
  br label %55

55:                                               ; preds = %42, %44
  %56 = phi i64 [ %54, %44 ], [ 128, %42 ]
  store i64 %56, ptr %39, align 8, !tbaa !15
  br label %57

57:                                               ; preds = %55, %8
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)

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
  %7 = load i64, ptr %6, align 8, !tbaa !15
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
  store i64 %23, ptr %6, align 8, !tbaa !15
  tail call fastcc void @compress_b(ptr noundef nonnull %0, ptr noundef nonnull %21, i64 noundef %23, i32 noundef 0) #8
  %24 = getelementptr inbounds nuw i8, ptr %1, i64 %20
  %25 = sub nsw i64 %2, %20
  %26 = icmp sgt i64 %25, 128
  br i1 %26, label %27, label %35

27:                                               ; preds = %19, %27
  %28 = phi ptr [ %33, %27 ], [ %24, %19 ]
  %29 = phi i64 [ %32, %27 ], [ %25, %19 ]
  %30 = load i64, ptr %6, align 8, !tbaa !15
  %31 = add i64 %30, 128
  store i64 %31, ptr %6, align 8, !tbaa !15
  tail call fastcc void @compress_b(ptr noundef nonnull %0, ptr noundef %28, i64 noundef %31, i32 noundef 0) #8
  %32 = add nsw i64 %29, -128
  %33 = getelementptr inbounds nuw i8, ptr %28, i64 128
  %34 = icmp samesign ugt i64 %29, 256
  br i1 %34, label %27, label %35, !llvm.loop !16

35:                                               ; preds = %27, %19
  %36 = phi i64 [ %25, %19 ], [ %32, %27 ]
  %37 = phi ptr [ %24, %19 ], [ %33, %27 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %21, ptr align 1 %37, i64 %36, i1 false)
  %38 = load i64, ptr %6, align 8, !tbaa !15
  %39 = add i64 %38, %36
  br label %40

40:                                               ; preds = %35, %15
  %41 = phi i64 [ %39, %35 ], [ %18, %15 ]
  store i64 %41, ptr %6, align 8, !tbaa !15
  br label %42

42:                                               ; preds = %3, %40
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef nonnull ptr @rj_blake2_blake2s() local_unnamed_addr #0 {
  ret ptr @blake2s
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define hidden void @rj_blake2_configure_s(ptr noundef captures(none) initializes((160, 200)) %0, i64 noundef %1, ptr noundef readonly captures(none) %2, i64 noundef %3, ptr noundef readonly captures(none) %4, i64 noundef %5, ptr noundef readonly captures(none) %6, i64 noundef %7) local_unnamed_addr #1 {
  %9 = alloca [16 x i8], align 16
  %10 = alloca [64 x i8], align 16
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(16) %9, i8 0, i64 16, i1 false)
  %11 = trunc i64 %3 to i32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(64) %10, i8 0, i64 64, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %9, ptr align 1 %4, i64 %5, i1 false)
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 8
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %12, ptr align 1 %6, i64 %7, i1 false)
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %14 = shl i32 %11, 8
  %15 = and i32 %14, 65280
  %16 = trunc i64 %1 to i32
  %17 = and i32 %16, 255
  %18 = or disjoint i32 %15, %17
  %19 = xor i32 %18, 1795745383
  store i32 %19, ptr %13, align 4, !tbaa !4
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 164
  store i32 -1150833019, ptr %20, align 4, !tbaa !4
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 168
  store i32 1013904242, ptr %21, align 4, !tbaa !4
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 172
  store i32 -1521486534, ptr %22, align 4, !tbaa !4
  %23 = load i32, ptr %9, align 16
  %24 = xor i32 %23, 1359893119
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 176
  store i32 %24, ptr %25, align 4, !tbaa !4
  %26 = getelementptr inbounds nuw i8, ptr %9, i64 4
  %27 = load i32, ptr %26, align 4
  %28 = xor i32 %27, -1694144372
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 180
  store i32 %28, ptr %29, align 4, !tbaa !4
  %30 = getelementptr inbounds nuw i8, ptr %9, i64 8
  %31 = load i32, ptr %30, align 8
  %32 = xor i32 %31, 528734635
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 184
  store i32 %32, ptr %33, align 4, !tbaa !4
  %34 = getelementptr inbounds nuw i8, ptr %9, i64 12
  %35 = load i32, ptr %34, align 4
  %36 = xor i32 %35, 1541459225
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 188
  store i32 %36, ptr %37, align 4, !tbaa !4
  %38 = and i64 %1, 255
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 192
  store i64 %38, ptr %39, align 8, !tbaa !18
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %10, ptr align 1 %2, i64 %3, i1 false)
  %40 = icmp eq i64 %3, 0
  br i1 %40, label %60, label %41

41:                                               ; preds = %8
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %43 = load i64, ptr %42, align 8, !tbaa !15
  %44 = icmp eq i64 %43, 0
  br i1 %44, label %45, label %47

45:                                               ; preds = %41
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 16
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %46, ptr noundef nonnull readonly align 16 dereferenceable(64) %10, i64 64, i1 false)
  br label %58

47:                                               ; preds = %41
  %48 = add i64 %43, 63
  %49 = and i64 %48, 63
  %50 = add nuw nsw i64 %49, 1
  %51 = xor i64 %49, 63
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %53 = getelementptr inbounds nuw i8, ptr %52, i64 %50
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %53, ptr nonnull readonly align 16 %10, i64 %51, i1 false)
  %54 = add i64 %51, %43
  store i64 %54, ptr %42, align 8, !tbaa !15
  tail call fastcc void @compress_s(ptr noundef nonnull %0, ptr noundef nonnull %52, i64 noundef %54, i32 noundef 0) #8
  %55 = getelementptr inbounds nuw i8, ptr %10, i64 %51
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(1) %52, ptr noundef nonnull align 1 dereferenceable(1) %55, i64 %50, i1 false)
  %56 = load i64, ptr %42, align 8, !tbaa !15
  %57 = add i64 %56, %50
  br label %58

58:                                               ; preds = %45, %47
  %59 = phi i64 [ %57, %47 ], [ 64, %45 ]
  store i64 %59, ptr %42, align 8, !tbaa !15
  br label %60

60:                                               ; preds = %58, %8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal void @update_s(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) #1 {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %42, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %7 = load i64, ptr %6, align 8, !tbaa !15
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
  store i64 %23, ptr %6, align 8, !tbaa !15
  tail call fastcc void @compress_s(ptr noundef nonnull %0, ptr noundef nonnull %21, i64 noundef %23, i32 noundef 0) #8
  %24 = getelementptr inbounds nuw i8, ptr %1, i64 %20
  %25 = sub nsw i64 %2, %20
  %26 = icmp sgt i64 %25, 64
  br i1 %26, label %27, label %35

27:                                               ; preds = %19, %27
  %28 = phi ptr [ %33, %27 ], [ %24, %19 ]
  %29 = phi i64 [ %32, %27 ], [ %25, %19 ]
  %30 = load i64, ptr %6, align 8, !tbaa !15
  %31 = add i64 %30, 64
  store i64 %31, ptr %6, align 8, !tbaa !15
  tail call fastcc void @compress_s(ptr noundef nonnull %0, ptr noundef %28, i64 noundef %31, i32 noundef 0) #8
  %32 = add nsw i64 %29, -64
  %33 = getelementptr inbounds nuw i8, ptr %28, i64 64
  %34 = icmp samesign ugt i64 %29, 128
  br i1 %34, label %27, label %35, !llvm.loop !20

35:                                               ; preds = %27, %19
  %36 = phi i64 [ %25, %19 ], [ %32, %27 ]
  %37 = phi ptr [ %24, %19 ], [ %33, %27 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %21, ptr align 1 %37, i64 %36, i1 false)
  %38 = load i64, ptr %6, align 8, !tbaa !15
  %39 = add i64 %38, %36
  br label %40

40:                                               ; preds = %35, %15
  %41 = phi i64 [ %39, %35 ], [ %18, %15 ]
  store i64 %41, ptr %6, align 8, !tbaa !15
  br label %42

42:                                               ; preds = %3, %40
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal void @start_b(ptr noundef writeonly captures(none) initializes((160, 232)) %0) #5 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 160
  store i64 7640891576939301192, ptr %2, align 8, !tbaa !8
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 168
  store i64 -4942790177534073029, ptr %3, align 8, !tbaa !8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 176
  store i64 4354685564936845355, ptr %4, align 8, !tbaa !8
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 184
  store i64 -6534734903238641935, ptr %5, align 8, !tbaa !8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 192
  store i64 5840696475078001361, ptr %6, align 8, !tbaa !8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 200
  store i64 -7276294671716946913, ptr %7, align 8, !tbaa !8
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 208
  store i64 2270897969802886507, ptr %8, align 8, !tbaa !8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 216
  store i64 6620516959819538809, ptr %9, align 8, !tbaa !8
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 224
  store i64 64, ptr %10, align 8, !tbaa !10
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal void @finish_b(ptr noundef captures(none) %0, ptr noundef writeonly captures(none) %1) #1 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load i64, ptr %3, align 8, !tbaa !21
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
  %15 = load i64, ptr %14, align 8, !tbaa !10
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %1, ptr nonnull align 8 %13, i64 %15, i1 false)
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @compress_b(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2, i32 noundef range(i32 0, 2) %3) unnamed_addr #1 {
  %5 = alloca [16 x i64], align 16
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %7 = load i64, ptr %6, align 8
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %9 = load i64, ptr %8, align 8
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %11 = load i64, ptr %10, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %13 = load i64, ptr %12, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %15 = load i64, ptr %14, align 8
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %17 = load i64, ptr %16, align 8
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %19 = load i64, ptr %18, align 8
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %21 = load i64, ptr %20, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(128) %5, ptr noundef nonnull align 1 dereferenceable(128) %1, i64 128, i1 false)
  %22 = xor i64 %2, 5840696475078001361
  %23 = icmp eq i32 %3, 0
  %24 = select i1 %23, i64 2270897969802886507, i64 -2270897969802886508
  br label %50

25:                                               ; preds = %50
  %26 = load i64, ptr %6, align 8, !tbaa !8
  %27 = xor i64 %186, %26
  %28 = xor i64 %27, %237
  store i64 %28, ptr %6, align 8, !tbaa !8
  %29 = load i64, ptr %8, align 8, !tbaa !8
  %30 = xor i64 %210, %29
  %31 = xor i64 %30, %261
  store i64 %31, ptr %8, align 8, !tbaa !8
  %32 = load i64, ptr %10, align 8, !tbaa !8
  %33 = xor i64 %234, %32
  %34 = xor i64 %33, %189
  store i64 %34, ptr %10, align 8, !tbaa !8
  %35 = load i64, ptr %12, align 8, !tbaa !8
  %36 = xor i64 %258, %35
  %37 = xor i64 %36, %213
  store i64 %37, ptr %12, align 8, !tbaa !8
  %38 = load i64, ptr %14, align 8, !tbaa !8
  %39 = xor i64 %263, %38
  %40 = xor i64 %39, %212
  store i64 %40, ptr %14, align 8, !tbaa !8
  %41 = load i64, ptr %16, align 8, !tbaa !8
  %42 = xor i64 %191, %41
  %43 = xor i64 %42, %236
  store i64 %43, ptr %16, align 8, !tbaa !8
  %44 = load i64, ptr %18, align 8, !tbaa !8
  %45 = xor i64 %215, %44
  %46 = xor i64 %45, %260
  store i64 %46, ptr %18, align 8, !tbaa !8
  %47 = load i64, ptr %20, align 8, !tbaa !8
  %48 = xor i64 %239, %47
  %49 = xor i64 %48, %188
  store i64 %49, ptr %20, align 8, !tbaa !8
  ret void

50:                                               ; preds = %4, %50
  %51 = phi i32 [ 0, %4 ], [ %264, %50 ]
  %52 = phi i64 [ %15, %4 ], [ %263, %50 ]
  %53 = phi i64 [ %7, %4 ], [ %186, %50 ]
  %54 = phi i64 [ %22, %4 ], [ %212, %50 ]
  %55 = phi i64 [ 7640891576956012808, %4 ], [ %237, %50 ]
  %56 = phi i64 [ %17, %4 ], [ %191, %50 ]
  %57 = phi i64 [ %9, %4 ], [ %210, %50 ]
  %58 = phi i64 [ -7276294671716946913, %4 ], [ %236, %50 ]
  %59 = phi i64 [ -4942790177534073029, %4 ], [ %261, %50 ]
  %60 = phi i64 [ %19, %4 ], [ %215, %50 ]
  %61 = phi i64 [ %11, %4 ], [ %234, %50 ]
  %62 = phi i64 [ %24, %4 ], [ %260, %50 ]
  %63 = phi i64 [ 4354685564936845355, %4 ], [ %189, %50 ]
  %64 = phi i64 [ %21, %4 ], [ %239, %50 ]
  %65 = phi i64 [ %13, %4 ], [ %258, %50 ]
  %66 = phi i64 [ 6620516959819538809, %4 ], [ %188, %50 ]
  %67 = phi i64 [ -6534734903238641935, %4 ], [ %213, %50 ]
  %68 = add nsw i32 %51, -10
  %69 = icmp samesign ult i32 %51, 10
  %70 = select i1 %69, i32 %51, i32 %68
  %71 = zext nneg i32 %70 to i64
  %72 = getelementptr inbounds nuw [16 x i8], ptr @sigma, i64 %71
  %73 = load i8, ptr %72, align 16, !tbaa !22
  %74 = zext i8 %73 to i64
  %75 = getelementptr inbounds nuw i64, ptr %5, i64 %74
  %76 = load i64, ptr %75, align 8, !tbaa !8
  %77 = add i64 %76, %52
  %78 = add i64 %77, %53
  %79 = xor i64 %54, %78
  %80 = tail call i64 @llvm.fshl.i64(i64 %79, i64 %79, i64 32)
  %81 = add i64 %55, %80
  %82 = xor i64 %81, %52
  %83 = tail call i64 @llvm.fshl.i64(i64 %82, i64 %82, i64 40)
  %84 = getelementptr inbounds nuw i8, ptr %72, i64 1
  %85 = load i8, ptr %84, align 1, !tbaa !22
  %86 = zext i8 %85 to i64
  %87 = getelementptr inbounds nuw i64, ptr %5, i64 %86
  %88 = load i64, ptr %87, align 8, !tbaa !8
  %89 = add i64 %83, %78
  %90 = add i64 %89, %88
  %91 = xor i64 %90, %80
  %92 = tail call i64 @llvm.fshl.i64(i64 %91, i64 %91, i64 48)
  %93 = add i64 %92, %81
  %94 = xor i64 %93, %83
  %95 = tail call i64 @llvm.fshl.i64(i64 %94, i64 %94, i64 1)
  %96 = getelementptr inbounds nuw i8, ptr %72, i64 2
  %97 = load i8, ptr %96, align 2, !tbaa !22
  %98 = zext i8 %97 to i64
  %99 = getelementptr inbounds nuw i64, ptr %5, i64 %98
  %100 = load i64, ptr %99, align 8, !tbaa !8
  %101 = add i64 %100, %56
  %102 = add i64 %101, %57
  %103 = xor i64 %58, %102
  %104 = tail call i64 @llvm.fshl.i64(i64 %103, i64 %103, i64 32)
  %105 = add i64 %59, %104
  %106 = xor i64 %105, %56
  %107 = tail call i64 @llvm.fshl.i64(i64 %106, i64 %106, i64 40)
  %108 = getelementptr inbounds nuw i8, ptr %72, i64 3
  %109 = load i8, ptr %108, align 1, !tbaa !22
  %110 = zext i8 %109 to i64
  %111 = getelementptr inbounds nuw i64, ptr %5, i64 %110
  %112 = load i64, ptr %111, align 8, !tbaa !8
  %113 = add i64 %107, %102
  %114 = add i64 %113, %112
  %115 = xor i64 %114, %104
  %116 = tail call i64 @llvm.fshl.i64(i64 %115, i64 %115, i64 48)
  %117 = add i64 %116, %105
  %118 = xor i64 %117, %107
  %119 = tail call i64 @llvm.fshl.i64(i64 %118, i64 %118, i64 1)
  %120 = getelementptr inbounds nuw i8, ptr %72, i64 4
  %121 = load i8, ptr %120, align 4, !tbaa !22
  %122 = zext i8 %121 to i64
  %123 = getelementptr inbounds nuw i64, ptr %5, i64 %122
  %124 = load i64, ptr %123, align 8, !tbaa !8
  %125 = add i64 %124, %60
  %126 = add i64 %125, %61
  %127 = xor i64 %62, %126
  %128 = tail call i64 @llvm.fshl.i64(i64 %127, i64 %127, i64 32)
  %129 = add i64 %63, %128
  %130 = xor i64 %129, %60
  %131 = tail call i64 @llvm.fshl.i64(i64 %130, i64 %130, i64 40)
  %132 = getelementptr inbounds nuw i8, ptr %72, i64 5
  %133 = load i8, ptr %132, align 1, !tbaa !22
  %134 = zext i8 %133 to i64
  %135 = getelementptr inbounds nuw i64, ptr %5, i64 %134
  %136 = load i64, ptr %135, align 8, !tbaa !8
  %137 = add i64 %131, %126
  %138 = add i64 %137, %136
  %139 = xor i64 %138, %128
  %140 = tail call i64 @llvm.fshl.i64(i64 %139, i64 %139, i64 48)
  %141 = add i64 %140, %129
  %142 = xor i64 %141, %131
  %143 = tail call i64 @llvm.fshl.i64(i64 %142, i64 %142, i64 1)
  %144 = getelementptr inbounds nuw i8, ptr %72, i64 6
  %145 = load i8, ptr %144, align 2, !tbaa !22
  %146 = zext i8 %145 to i64
  %147 = getelementptr inbounds nuw i64, ptr %5, i64 %146
  %148 = load i64, ptr %147, align 8, !tbaa !8
  %149 = add i64 %148, %64
  %150 = add i64 %149, %65
  %151 = xor i64 %66, %150
  %152 = tail call i64 @llvm.fshl.i64(i64 %151, i64 %151, i64 32)
  %153 = add i64 %67, %152
  %154 = xor i64 %153, %64
  %155 = tail call i64 @llvm.fshl.i64(i64 %154, i64 %154, i64 40)
  %156 = getelementptr inbounds nuw i8, ptr %72, i64 7
  %157 = load i8, ptr %156, align 1, !tbaa !22
  %158 = zext i8 %157 to i64
  %159 = getelementptr inbounds nuw i64, ptr %5, i64 %158
  %160 = load i64, ptr %159, align 8, !tbaa !8
  %161 = add i64 %155, %150
  %162 = add i64 %161, %160
  %163 = xor i64 %162, %152
  %164 = tail call i64 @llvm.fshl.i64(i64 %163, i64 %163, i64 48)
  %165 = add i64 %164, %153
  %166 = xor i64 %165, %155
  %167 = tail call i64 @llvm.fshl.i64(i64 %166, i64 %166, i64 1)
  %168 = getelementptr inbounds nuw i8, ptr %72, i64 8
  %169 = load i8, ptr %168, align 8, !tbaa !22
  %170 = zext i8 %169 to i64
  %171 = getelementptr inbounds nuw i64, ptr %5, i64 %170
  %172 = load i64, ptr %171, align 8, !tbaa !8
  %173 = add i64 %119, %90
  %174 = add i64 %173, %172
  %175 = xor i64 %174, %164
  %176 = tail call i64 @llvm.fshl.i64(i64 %175, i64 %175, i64 32)
  %177 = add i64 %176, %141
  %178 = xor i64 %177, %119
  %179 = tail call i64 @llvm.fshl.i64(i64 %178, i64 %178, i64 40)
  %180 = getelementptr inbounds nuw i8, ptr %72, i64 9
  %181 = load i8, ptr %180, align 1, !tbaa !22
  %182 = zext i8 %181 to i64
  %183 = getelementptr inbounds nuw i64, ptr %5, i64 %182
  %184 = load i64, ptr %183, align 8, !tbaa !8
  %185 = add i64 %184, %174
  %186 = add i64 %185, %179
  %187 = xor i64 %186, %176
  %188 = tail call i64 @llvm.fshl.i64(i64 %187, i64 %187, i64 48)
  %189 = add i64 %188, %177
  %190 = xor i64 %189, %179
  %191 = tail call i64 @llvm.fshl.i64(i64 %190, i64 %190, i64 1)
  %192 = getelementptr inbounds nuw i8, ptr %72, i64 10
  %193 = load i8, ptr %192, align 2, !tbaa !22
  %194 = zext i8 %193 to i64
  %195 = getelementptr inbounds nuw i64, ptr %5, i64 %194
  %196 = load i64, ptr %195, align 8, !tbaa !8
  %197 = add i64 %143, %114
  %198 = add i64 %197, %196
  %199 = xor i64 %198, %92
  %200 = tail call i64 @llvm.fshl.i64(i64 %199, i64 %199, i64 32)
  %201 = add i64 %200, %165
  %202 = xor i64 %201, %143
  %203 = tail call i64 @llvm.fshl.i64(i64 %202, i64 %202, i64 40)
  %204 = getelementptr inbounds nuw i8, ptr %72, i64 11
  %205 = load i8, ptr %204, align 1, !tbaa !22
  %206 = zext i8 %205 to i64
  %207 = getelementptr inbounds nuw i64, ptr %5, i64 %206
  %208 = load i64, ptr %207, align 8, !tbaa !8
  %209 = add i64 %208, %198
  %210 = add i64 %209, %203
  %211 = xor i64 %210, %200
  %212 = tail call i64 @llvm.fshl.i64(i64 %211, i64 %211, i64 48)
  %213 = add i64 %212, %201
  %214 = xor i64 %213, %203
  %215 = tail call i64 @llvm.fshl.i64(i64 %214, i64 %214, i64 1)
  %216 = getelementptr inbounds nuw i8, ptr %72, i64 12
  %217 = load i8, ptr %216, align 4, !tbaa !22
  %218 = zext i8 %217 to i64
  %219 = getelementptr inbounds nuw i64, ptr %5, i64 %218
  %220 = load i64, ptr %219, align 8, !tbaa !8
  %221 = add i64 %167, %138
  %222 = add i64 %221, %220
  %223 = xor i64 %222, %116
  %224 = tail call i64 @llvm.fshl.i64(i64 %223, i64 %223, i64 32)
  %225 = add i64 %224, %93
  %226 = xor i64 %225, %167
  %227 = tail call i64 @llvm.fshl.i64(i64 %226, i64 %226, i64 40)
  %228 = getelementptr inbounds nuw i8, ptr %72, i64 13
  %229 = load i8, ptr %228, align 1, !tbaa !22
  %230 = zext i8 %229 to i64
  %231 = getelementptr inbounds nuw i64, ptr %5, i64 %230
  %232 = load i64, ptr %231, align 8, !tbaa !8
  %233 = add i64 %232, %222
  %234 = add i64 %233, %227
  %235 = xor i64 %234, %224
  %236 = tail call i64 @llvm.fshl.i64(i64 %235, i64 %235, i64 48)
  %237 = add i64 %236, %225
  %238 = xor i64 %237, %227
  %239 = tail call i64 @llvm.fshl.i64(i64 %238, i64 %238, i64 1)
  %240 = getelementptr inbounds nuw i8, ptr %72, i64 14
  %241 = load i8, ptr %240, align 2, !tbaa !22
  %242 = zext i8 %241 to i64
  %243 = getelementptr inbounds nuw i64, ptr %5, i64 %242
  %244 = load i64, ptr %243, align 8, !tbaa !8
  %245 = add i64 %162, %95
  %246 = add i64 %245, %244
  %247 = xor i64 %246, %140
  %248 = tail call i64 @llvm.fshl.i64(i64 %247, i64 %247, i64 32)
  %249 = add i64 %248, %117
  %250 = xor i64 %249, %95
  %251 = tail call i64 @llvm.fshl.i64(i64 %250, i64 %250, i64 40)
  %252 = getelementptr inbounds nuw i8, ptr %72, i64 15
  %253 = load i8, ptr %252, align 1, !tbaa !22
  %254 = zext i8 %253 to i64
  %255 = getelementptr inbounds nuw i64, ptr %5, i64 %254
  %256 = load i64, ptr %255, align 8, !tbaa !8
  %257 = add i64 %256, %246
  %258 = add i64 %257, %251
  %259 = xor i64 %258, %248
  %260 = tail call i64 @llvm.fshl.i64(i64 %259, i64 %259, i64 48)
  %261 = add i64 %260, %249
  %262 = xor i64 %261, %251
  %263 = tail call i64 @llvm.fshl.i64(i64 %262, i64 %262, i64 1)
  %264 = add nuw nsw i32 %51, 1
  %265 = icmp eq i32 %264, 12
  br i1 %265, label %25, label %50, !llvm.loop !23
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal void @start_s(ptr noundef writeonly captures(none) initializes((160, 200)) %0) #5 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 160
  store i32 1795745351, ptr %2, align 4, !tbaa !4
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 164
  store i32 -1150833019, ptr %3, align 4, !tbaa !4
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 168
  store i32 1013904242, ptr %4, align 4, !tbaa !4
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 172
  store i32 -1521486534, ptr %5, align 4, !tbaa !4
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 176
  store i32 1359893119, ptr %6, align 4, !tbaa !4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 180
  store i32 -1694144372, ptr %7, align 4, !tbaa !4
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 184
  store i32 528734635, ptr %8, align 4, !tbaa !4
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 188
  store i32 1541459225, ptr %9, align 4, !tbaa !4
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 192
  store i64 32, ptr %10, align 8, !tbaa !18
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal void @finish_s(ptr noundef captures(none) %0, ptr noundef writeonly captures(none) %1) #1 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load i64, ptr %3, align 8, !tbaa !24
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
  %15 = load i64, ptr %14, align 8, !tbaa !18
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %1, ptr nonnull align 8 %13, i64 %15, i1 false)
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @compress_s(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2, i32 noundef range(i32 0, 2) %3) unnamed_addr #1 {
  %5 = alloca [16 x i32], align 16
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %7 = load i32, ptr %6, align 8
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 164
  %9 = load i32, ptr %8, align 4
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %11 = load i32, ptr %10, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 172
  %13 = load i32, ptr %12, align 4
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %15 = load i32, ptr %14, align 8
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 180
  %17 = load i32, ptr %16, align 4
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %19 = load i32, ptr %18, align 8
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 188
  %21 = load i32, ptr %20, align 4
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(64) %5, ptr noundef nonnull align 1 dereferenceable(64) %1, i64 64, i1 false)
  %22 = trunc i64 %2 to i32
  %23 = xor i32 %22, 1359893119
  %24 = lshr i64 %2, 32
  %25 = trunc nuw i64 %24 to i32
  %26 = xor i32 %25, -1694144372
  %27 = icmp eq i32 %3, 0
  %28 = select i1 %27, i32 528734635, i32 -528734636
  br label %54

29:                                               ; preds = %54
  %30 = load i32, ptr %6, align 4, !tbaa !4
  %31 = xor i32 %186, %30
  %32 = xor i32 %31, %237
  store i32 %32, ptr %6, align 4, !tbaa !4
  %33 = load i32, ptr %8, align 4, !tbaa !4
  %34 = xor i32 %210, %33
  %35 = xor i32 %34, %261
  store i32 %35, ptr %8, align 4, !tbaa !4
  %36 = load i32, ptr %10, align 4, !tbaa !4
  %37 = xor i32 %234, %36
  %38 = xor i32 %37, %189
  store i32 %38, ptr %10, align 4, !tbaa !4
  %39 = load i32, ptr %12, align 4, !tbaa !4
  %40 = xor i32 %258, %39
  %41 = xor i32 %40, %213
  store i32 %41, ptr %12, align 4, !tbaa !4
  %42 = load i32, ptr %14, align 4, !tbaa !4
  %43 = xor i32 %263, %42
  %44 = xor i32 %43, %212
  store i32 %44, ptr %14, align 4, !tbaa !4
  %45 = load i32, ptr %16, align 4, !tbaa !4
  %46 = xor i32 %191, %45
  %47 = xor i32 %46, %236
  store i32 %47, ptr %16, align 4, !tbaa !4
  %48 = load i32, ptr %18, align 4, !tbaa !4
  %49 = xor i32 %215, %48
  %50 = xor i32 %49, %260
  store i32 %50, ptr %18, align 4, !tbaa !4
  %51 = load i32, ptr %20, align 4, !tbaa !4
  %52 = xor i32 %239, %51
  %53 = xor i32 %52, %188
  store i32 %53, ptr %20, align 4, !tbaa !4
  ret void

54:                                               ; preds = %4, %54
  %55 = phi i64 [ 0, %4 ], [ %264, %54 ]
  %56 = phi i32 [ %15, %4 ], [ %263, %54 ]
  %57 = phi i32 [ %7, %4 ], [ %186, %54 ]
  %58 = phi i32 [ %23, %4 ], [ %212, %54 ]
  %59 = phi i32 [ 1779033703, %4 ], [ %237, %54 ]
  %60 = phi i32 [ %17, %4 ], [ %191, %54 ]
  %61 = phi i32 [ %9, %4 ], [ %210, %54 ]
  %62 = phi i32 [ %26, %4 ], [ %236, %54 ]
  %63 = phi i32 [ -1150833019, %4 ], [ %261, %54 ]
  %64 = phi i32 [ %19, %4 ], [ %215, %54 ]
  %65 = phi i32 [ %11, %4 ], [ %234, %54 ]
  %66 = phi i32 [ %28, %4 ], [ %260, %54 ]
  %67 = phi i32 [ 1013904242, %4 ], [ %189, %54 ]
  %68 = phi i32 [ %21, %4 ], [ %239, %54 ]
  %69 = phi i32 [ %13, %4 ], [ %258, %54 ]
  %70 = phi i32 [ 1541459225, %4 ], [ %188, %54 ]
  %71 = phi i32 [ -1521486534, %4 ], [ %213, %54 ]
  %72 = getelementptr inbounds nuw [16 x i8], ptr @sigma, i64 %55
  %73 = load i8, ptr %72, align 16, !tbaa !22
  %74 = zext i8 %73 to i64
  %75 = getelementptr inbounds nuw i32, ptr %5, i64 %74
  %76 = load i32, ptr %75, align 4, !tbaa !4
  %77 = add i32 %76, %56
  %78 = add i32 %77, %57
  %79 = xor i32 %58, %78
  %80 = tail call i32 @llvm.fshl.i32(i32 %79, i32 %79, i32 16)
  %81 = add i32 %59, %80
  %82 = xor i32 %81, %56
  %83 = tail call i32 @llvm.fshl.i32(i32 %82, i32 %82, i32 20)
  %84 = getelementptr inbounds nuw i8, ptr %72, i64 1
  %85 = load i8, ptr %84, align 1, !tbaa !22
  %86 = zext i8 %85 to i64
  %87 = getelementptr inbounds nuw i32, ptr %5, i64 %86
  %88 = load i32, ptr %87, align 4, !tbaa !4
  %89 = add i32 %83, %78
  %90 = add i32 %89, %88
  %91 = xor i32 %90, %80
  %92 = tail call i32 @llvm.fshl.i32(i32 %91, i32 %91, i32 24)
  %93 = add i32 %92, %81
  %94 = xor i32 %93, %83
  %95 = tail call i32 @llvm.fshl.i32(i32 %94, i32 %94, i32 25)
  %96 = getelementptr inbounds nuw i8, ptr %72, i64 2
  %97 = load i8, ptr %96, align 2, !tbaa !22
  %98 = zext i8 %97 to i64
  %99 = getelementptr inbounds nuw i32, ptr %5, i64 %98
  %100 = load i32, ptr %99, align 4, !tbaa !4
  %101 = add i32 %100, %60
  %102 = add i32 %101, %61
  %103 = xor i32 %62, %102
  %104 = tail call i32 @llvm.fshl.i32(i32 %103, i32 %103, i32 16)
  %105 = add i32 %63, %104
  %106 = xor i32 %105, %60
  %107 = tail call i32 @llvm.fshl.i32(i32 %106, i32 %106, i32 20)
  %108 = getelementptr inbounds nuw i8, ptr %72, i64 3
  %109 = load i8, ptr %108, align 1, !tbaa !22
  %110 = zext i8 %109 to i64
  %111 = getelementptr inbounds nuw i32, ptr %5, i64 %110
  %112 = load i32, ptr %111, align 4, !tbaa !4
  %113 = add i32 %107, %102
  %114 = add i32 %113, %112
  %115 = xor i32 %114, %104
  %116 = tail call i32 @llvm.fshl.i32(i32 %115, i32 %115, i32 24)
  %117 = add i32 %116, %105
  %118 = xor i32 %117, %107
  %119 = tail call i32 @llvm.fshl.i32(i32 %118, i32 %118, i32 25)
  %120 = getelementptr inbounds nuw i8, ptr %72, i64 4
  %121 = load i8, ptr %120, align 4, !tbaa !22
  %122 = zext i8 %121 to i64
  %123 = getelementptr inbounds nuw i32, ptr %5, i64 %122
  %124 = load i32, ptr %123, align 4, !tbaa !4
  %125 = add i32 %124, %64
  %126 = add i32 %125, %65
  %127 = xor i32 %66, %126
  %128 = tail call i32 @llvm.fshl.i32(i32 %127, i32 %127, i32 16)
  %129 = add i32 %67, %128
  %130 = xor i32 %129, %64
  %131 = tail call i32 @llvm.fshl.i32(i32 %130, i32 %130, i32 20)
  %132 = getelementptr inbounds nuw i8, ptr %72, i64 5
  %133 = load i8, ptr %132, align 1, !tbaa !22
  %134 = zext i8 %133 to i64
  %135 = getelementptr inbounds nuw i32, ptr %5, i64 %134
  %136 = load i32, ptr %135, align 4, !tbaa !4
  %137 = add i32 %131, %126
  %138 = add i32 %137, %136
  %139 = xor i32 %138, %128
  %140 = tail call i32 @llvm.fshl.i32(i32 %139, i32 %139, i32 24)
  %141 = add i32 %140, %129
  %142 = xor i32 %141, %131
  %143 = tail call i32 @llvm.fshl.i32(i32 %142, i32 %142, i32 25)
  %144 = getelementptr inbounds nuw i8, ptr %72, i64 6
  %145 = load i8, ptr %144, align 2, !tbaa !22
  %146 = zext i8 %145 to i64
  %147 = getelementptr inbounds nuw i32, ptr %5, i64 %146
  %148 = load i32, ptr %147, align 4, !tbaa !4
  %149 = add i32 %148, %68
  %150 = add i32 %149, %69
  %151 = xor i32 %70, %150
  %152 = tail call i32 @llvm.fshl.i32(i32 %151, i32 %151, i32 16)
  %153 = add i32 %71, %152
  %154 = xor i32 %153, %68
  %155 = tail call i32 @llvm.fshl.i32(i32 %154, i32 %154, i32 20)
  %156 = getelementptr inbounds nuw i8, ptr %72, i64 7
  %157 = load i8, ptr %156, align 1, !tbaa !22
  %158 = zext i8 %157 to i64
  %159 = getelementptr inbounds nuw i32, ptr %5, i64 %158
  %160 = load i32, ptr %159, align 4, !tbaa !4
  %161 = add i32 %155, %150
  %162 = add i32 %161, %160
  %163 = xor i32 %162, %152
  %164 = tail call i32 @llvm.fshl.i32(i32 %163, i32 %163, i32 24)
  %165 = add i32 %164, %153
  %166 = xor i32 %165, %155
  %167 = tail call i32 @llvm.fshl.i32(i32 %166, i32 %166, i32 25)
  %168 = getelementptr inbounds nuw i8, ptr %72, i64 8
  %169 = load i8, ptr %168, align 8, !tbaa !22
  %170 = zext i8 %169 to i64
  %171 = getelementptr inbounds nuw i32, ptr %5, i64 %170
  %172 = load i32, ptr %171, align 4, !tbaa !4
  %173 = add i32 %119, %90
  %174 = add i32 %173, %172
  %175 = xor i32 %174, %164
  %176 = tail call i32 @llvm.fshl.i32(i32 %175, i32 %175, i32 16)
  %177 = add i32 %176, %141
  %178 = xor i32 %177, %119
  %179 = tail call i32 @llvm.fshl.i32(i32 %178, i32 %178, i32 20)
  %180 = getelementptr inbounds nuw i8, ptr %72, i64 9
  %181 = load i8, ptr %180, align 1, !tbaa !22
  %182 = zext i8 %181 to i64
  %183 = getelementptr inbounds nuw i32, ptr %5, i64 %182
  %184 = load i32, ptr %183, align 4, !tbaa !4
  %185 = add i32 %184, %174
  %186 = add i32 %185, %179
  %187 = xor i32 %186, %176
  %188 = tail call i32 @llvm.fshl.i32(i32 %187, i32 %187, i32 24)
  %189 = add i32 %188, %177
  %190 = xor i32 %189, %179
  %191 = tail call i32 @llvm.fshl.i32(i32 %190, i32 %190, i32 25)
  %192 = getelementptr inbounds nuw i8, ptr %72, i64 10
  %193 = load i8, ptr %192, align 2, !tbaa !22
  %194 = zext i8 %193 to i64
  %195 = getelementptr inbounds nuw i32, ptr %5, i64 %194
  %196 = load i32, ptr %195, align 4, !tbaa !4
  %197 = add i32 %143, %114
  %198 = add i32 %197, %196
  %199 = xor i32 %198, %92
  %200 = tail call i32 @llvm.fshl.i32(i32 %199, i32 %199, i32 16)
  %201 = add i32 %200, %165
  %202 = xor i32 %201, %143
  %203 = tail call i32 @llvm.fshl.i32(i32 %202, i32 %202, i32 20)
  %204 = getelementptr inbounds nuw i8, ptr %72, i64 11
  %205 = load i8, ptr %204, align 1, !tbaa !22
  %206 = zext i8 %205 to i64
  %207 = getelementptr inbounds nuw i32, ptr %5, i64 %206
  %208 = load i32, ptr %207, align 4, !tbaa !4
  %209 = add i32 %208, %198
  %210 = add i32 %209, %203
  %211 = xor i32 %210, %200
  %212 = tail call i32 @llvm.fshl.i32(i32 %211, i32 %211, i32 24)
  %213 = add i32 %212, %201
  %214 = xor i32 %213, %203
  %215 = tail call i32 @llvm.fshl.i32(i32 %214, i32 %214, i32 25)
  %216 = getelementptr inbounds nuw i8, ptr %72, i64 12
  %217 = load i8, ptr %216, align 4, !tbaa !22
  %218 = zext i8 %217 to i64
  %219 = getelementptr inbounds nuw i32, ptr %5, i64 %218
  %220 = load i32, ptr %219, align 4, !tbaa !4
  %221 = add i32 %167, %138
  %222 = add i32 %221, %220
  %223 = xor i32 %222, %116
  %224 = tail call i32 @llvm.fshl.i32(i32 %223, i32 %223, i32 16)
  %225 = add i32 %224, %93
  %226 = xor i32 %225, %167
  %227 = tail call i32 @llvm.fshl.i32(i32 %226, i32 %226, i32 20)
  %228 = getelementptr inbounds nuw i8, ptr %72, i64 13
  %229 = load i8, ptr %228, align 1, !tbaa !22
  %230 = zext i8 %229 to i64
  %231 = getelementptr inbounds nuw i32, ptr %5, i64 %230
  %232 = load i32, ptr %231, align 4, !tbaa !4
  %233 = add i32 %232, %222
  %234 = add i32 %233, %227
  %235 = xor i32 %234, %224
  %236 = tail call i32 @llvm.fshl.i32(i32 %235, i32 %235, i32 24)
  %237 = add i32 %236, %225
  %238 = xor i32 %237, %227
  %239 = tail call i32 @llvm.fshl.i32(i32 %238, i32 %238, i32 25)
  %240 = getelementptr inbounds nuw i8, ptr %72, i64 14
  %241 = load i8, ptr %240, align 2, !tbaa !22
  %242 = zext i8 %241 to i64
  %243 = getelementptr inbounds nuw i32, ptr %5, i64 %242
  %244 = load i32, ptr %243, align 4, !tbaa !4
  %245 = add i32 %162, %95
  %246 = add i32 %245, %244
  %247 = xor i32 %246, %140
  %248 = tail call i32 @llvm.fshl.i32(i32 %247, i32 %247, i32 16)
  %249 = add i32 %248, %117
  %250 = xor i32 %249, %95
  %251 = tail call i32 @llvm.fshl.i32(i32 %250, i32 %250, i32 20)
  %252 = getelementptr inbounds nuw i8, ptr %72, i64 15
  %253 = load i8, ptr %252, align 1, !tbaa !22
  %254 = zext i8 %253 to i64
  %255 = getelementptr inbounds nuw i32, ptr %5, i64 %254
  %256 = load i32, ptr %255, align 4, !tbaa !4
  %257 = add i32 %256, %246
  %258 = add i32 %257, %251
  %259 = xor i32 %258, %248
  %260 = tail call i32 @llvm.fshl.i32(i32 %259, i32 %259, i32 24)
  %261 = add i32 %260, %249
  %262 = xor i32 %261, %251
  %263 = tail call i32 @llvm.fshl.i32(i32 %262, i32 %262, i32 25)
  %264 = add nuw nsw i64 %55, 1
  %265 = icmp eq i64 %264, 10
  br i1 %265, label %29, label %54, !llvm.loop !25
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshl.i64(i64, i64, i64) #6

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshl.i32(i32, i32, i32) #6

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
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
!8 = !{!9, !9, i64 0}
!9 = !{!"long long", !6, i64 0}
!10 = !{!11, !9, i64 224}
!11 = !{!"blake2b", !12, i64 0, !6, i64 160, !9, i64 224}
!12 = !{!"gathered", !13, i64 0, !9, i64 8, !6, i64 16}
!13 = !{!"p1 _ZTS9algorithm", !14, i64 0}
!14 = !{!"any pointer", !6, i64 0}
!15 = !{!12, !9, i64 8}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.mustprogress"}
!18 = !{!19, !9, i64 192}
!19 = !{!"blake2s", !12, i64 0, !6, i64 160, !9, i64 192}
!20 = distinct !{!20, !17}
!21 = !{!11, !9, i64 8}
!22 = !{!6, !6, i64 0}
!23 = distinct !{!23, !17}
!24 = !{!19, !9, i64 8}
!25 = distinct !{!25, !17}
