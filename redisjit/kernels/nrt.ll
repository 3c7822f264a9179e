; Made from runtime/kernels.c by tools/build_runtime.py: do not edit.
%struct.block = type { ptr, ptr }

@RedisModule_Free = external hidden local_unnamed_addr global ptr, align 8
@arena = internal global %struct.block zeroinitializer, align 8
@rj_kernel_stack_limit = hidden local_unnamed_addr global i64 0, align 8
@RedisModule_Alloc = external hidden local_unnamed_addr global ptr, align 8

; Function Attrs: nounwind
define hidden ptr @NRT_Allocate(i64 noundef %0) local_unnamed_addr #0 {
  %2 = icmp ugt i64 %0, 536870912
  br i1 %2, label %15, label %3

3:                                                ; preds = %1
  %4 = load ptr, ptr @arena, align 8, !tbaa !8
  %5 = icmp eq ptr %4, null
  br i1 %5, label %6, label %7

6:                                                ; preds = %3
  store ptr @arena, ptr getelementptr inbounds nuw (i8, ptr @arena, i64 8), align 8, !tbaa !12
  store ptr @arena, ptr @arena, align 8, !tbaa !8
  br label %7

7:                                                ; preds = %6, %3
  %8 = load ptr, ptr @RedisModule_Alloc, align 8, !tbaa !13
  %9 = add nuw nsw i64 %0, 16
  %10 = tail call ptr %8(i64 noundef %9) #12
  %11 = load ptr, ptr @arena, align 8, !tbaa !8
  store ptr %11, ptr %10, align 8, !tbaa !8
  %12 = getelementptr inbounds nuw i8, ptr %10, i64 8
  store ptr @arena, ptr %12, align 8, !tbaa !12
  %13 = getelementptr inbounds nuw i8, ptr %11, i64 8
  store ptr %10, ptr %13, align 8, !tbaa !12
  store ptr %10, ptr @arena, align 8, !tbaa !8
  %14 = getelementptr inbounds nuw i8, ptr %10, i64 16
  br label %15

15:                                               ; preds = %1, %7
  %16 = phi ptr [ %14, %7 ], [ null, %1 ]
  ret ptr %16
}

; Function Attrs: nounwind
define hidden void @NRT_Free(ptr noundef %0) local_unnamed_addr #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %10, label %3

3:                                                ; preds = %1
  %4 = load ptr, ptr @RedisModule_Free, align 8, !tbaa !13
  %5 = getelementptr inbounds i8, ptr %0, i64 -16
  %6 = getelementptr inbounds i8, ptr %0, i64 -8
  %7 = load ptr, ptr %6, align 8, !tbaa !12
  %8 = load ptr, ptr %5, align 8, !tbaa !8
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 8
  store ptr %7, ptr %9, align 8, !tbaa !12
  store ptr %8, ptr %7, align 8, !tbaa !8
  tail call void %4(ptr noundef nonnull %5) #12
  br label %10

10:                                               ; preds = %3, %1
  ret void
}

; Function Attrs: nounwind
define hidden noundef ptr @NRT_MemInfo_alloc(i64 noundef %0) local_unnamed_addr #0 {
  %2 = icmp ugt i64 %0, 536870832
  br i1 %2, label %26, label %3

3:                                                ; preds = %1
  %4 = load ptr, ptr @arena, align 8, !tbaa !8
  %5 = icmp eq ptr %4, null
  br i1 %5, label %6, label %7

6:                                                ; preds = %3
  store ptr @arena, ptr getelementptr inbounds nuw (i8, ptr @arena, i64 8), align 8, !tbaa !12
  store ptr @arena, ptr @arena, align 8, !tbaa !8
  br label %7

7:                                                ; preds = %6, %3
  %8 = load ptr, ptr @RedisModule_Alloc, align 8, !tbaa !13
  %9 = add nuw nsw i64 %0, 96
  %10 = tail call ptr %8(i64 noundef %9) #12
  %11 = load ptr, ptr @arena, align 8, !tbaa !8
  store ptr %11, ptr %10, align 8, !tbaa !8
  %12 = getelementptr inbounds nuw i8, ptr %10, i64 8
  store ptr @arena, ptr %12, align 8, !tbaa !12
  %13 = getelementptr inbounds nuw i8, ptr %11, i64 8
  store ptr %10, ptr %13, align 8, !tbaa !12
  store ptr %10, ptr @arena, align 8, !tbaa !8
  %14 = getelementptr i8, ptr %10, i64 16
  %15 = icmp eq ptr %14, null
  br i1 %15, label %26, label %16

16:                                               ; preds = %7
  %17 = getelementptr i8, ptr %10, i64 64
  %18 = ptrtoint ptr %17 to i64
  %19 = add i64 %18, 31
  %20 = and i64 %19, -32
  %21 = inttoptr i64 %20 to ptr
  store i64 1, ptr %14, align 8, !tbaa !14
  %22 = getelementptr i8, ptr %10, i64 24
  %23 = getelementptr i8, ptr %10, i64 40
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %22, i8 0, i64 16, i1 false)
  store ptr %21, ptr %23, align 8, !tbaa !18
  %24 = getelementptr i8, ptr %10, i64 48
  store i64 %0, ptr %24, align 8, !tbaa !19
  %25 = getelementptr i8, ptr %10, i64 56
  store i64 0, ptr %25, align 8, !tbaa !20
  br label %26

26:                                               ; preds = %1, %7, %16
  %27 = phi ptr [ null, %1 ], [ %14, %16 ], [ null, %7 ]
  ret ptr %27
}

; Function Attrs: nounwind
define hidden noundef ptr @NRT_MemInfo_alloc_aligned(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = tail call i32 @llvm.umax.i32(i32 %1, i32 32)
  %4 = zext i32 %3 to i64
  %5 = icmp ugt i64 %0, 536870912
  br i1 %5, label %35, label %6

6:                                                ; preds = %2
  %7 = add nuw nsw i64 %0, 48
  %8 = add nuw nsw i64 %7, %4
  %9 = icmp samesign ugt i64 %8, 536870912
  br i1 %9, label %35, label %10

10:                                               ; preds = %6
  %11 = load ptr, ptr @arena, align 8, !tbaa !8
  %12 = icmp eq ptr %11, null
  br i1 %12, label %13, label %14

13:                                               ; preds = %10
  store ptr @arena, ptr getelementptr inbounds nuw (i8, ptr @arena, i64 8), align 8, !tbaa !12
  store ptr @arena, ptr @arena, align 8, !tbaa !8
  br label %14

14:                                               ; preds = %13, %10
  %15 = load ptr, ptr @RedisModule_Alloc, align 8, !tbaa !13
  %16 = add nuw nsw i64 %8, 16
  %17 = tail call ptr %15(i64 noundef %16) #12
  %18 = load ptr, ptr @arena, align 8, !tbaa !8
  store ptr %18, ptr %17, align 8, !tbaa !8
  %19 = getelementptr inbounds nuw i8, ptr %17, i64 8
  store ptr @arena, ptr %19, align 8, !tbaa !12
  %20 = getelementptr inbounds nuw i8, ptr %18, i64 8
  store ptr %17, ptr %20, align 8, !tbaa !12
  store ptr %17, ptr @arena, align 8, !tbaa !8
  %21 = getelementptr i8, ptr %17, i64 16
  %22 = icmp eq ptr %21, null
  br i1 %22, label %35, label %23

23:                                               ; preds = %14
  %24 = getelementptr i8, ptr %17, i64 64
  %25 = ptrtoint ptr %24 to i64
  %26 = add nsw i64 %4, -1
  %27 = add i64 %26, %25
  %28 = urem i64 %27, %4
  %29 = sub nuw i64 %27, %28
  %30 = inttoptr i64 %29 to ptr
  store i64 1, ptr %21, align 8, !tbaa !14
  %31 = getelementptr i8, ptr %17, i64 24
  %32 = getelementptr i8, ptr %17, i64 40
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %31, i8 0, i64 16, i1 false)
  store ptr %30, ptr %32, align 8, !tbaa !18
  %33 = getelementptr i8, ptr %17, i64 48
  store i64 %0, ptr %33, align 8, !tbaa !19
  %34 = getelementptr i8, ptr %17, i64 56
  store i64 0, ptr %34, align 8, !tbaa !20
  br label %35

35:                                               ; preds = %2, %6, %14, %23
  %36 = phi ptr [ null, %2 ], [ %21, %23 ], [ null, %14 ], [ null, %6 ]
  ret ptr %36
}

; Function Attrs: nounwind
define hidden noundef ptr @NRT_MemInfo_alloc_dtor(i64 noundef %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = icmp ugt i64 %0, 536870832
  br i1 %3, label %28, label %4

4:                                                ; preds = %2
  %5 = load ptr, ptr @arena, align 8, !tbaa !8
  %6 = icmp eq ptr %5, null
  br i1 %6, label %7, label %8

7:                                                ; preds = %4
  store ptr @arena, ptr getelementptr inbounds nuw (i8, ptr @arena, i64 8), align 8, !tbaa !12
  store ptr @arena, ptr @arena, align 8, !tbaa !8
  br label %8

8:                                                ; preds = %7, %4
  %9 = load ptr, ptr @RedisModule_Alloc, align 8, !tbaa !13
  %10 = add nuw nsw i64 %0, 96
  %11 = tail call ptr %9(i64 noundef %10) #12
  %12 = load ptr, ptr @arena, align 8, !tbaa !8
  store ptr %12, ptr %11, align 8, !tbaa !8
  %13 = getelementptr inbounds nuw i8, ptr %11, i64 8
  store ptr @arena, ptr %13, align 8, !tbaa !12
  %14 = getelementptr inbounds nuw i8, ptr %12, i64 8
  store ptr %11, ptr %14, align 8, !tbaa !12
  store ptr %11, ptr @arena, align 8, !tbaa !8
  %15 = getelementptr i8, ptr %11, i64 16
  %16 = icmp eq ptr %15, null
  br i1 %16, label %28, label %17

17:                                               ; preds = %8
  %18 = getelementptr i8, ptr %11, i64 64
  %19 = ptrtoint ptr %18 to i64
  %20 = add i64 %19, 31
  %21 = and i64 %20, -32
  %22 = inttoptr i64 %21 to ptr
  store i64 1, ptr %15, align 8, !tbaa !14
  %23 = getelementptr i8, ptr %11, i64 24
  store ptr %1, ptr %23, align 8, !tbaa !21
  %24 = getelementptr i8, ptr %11, i64 32
  store ptr null, ptr %24, align 8, !tbaa !22
  %25 = getelementptr i8, ptr %11, i64 40
  store ptr %22, ptr %25, align 8, !tbaa !18
  %26 = getelementptr i8, ptr %11, i64 48
  store i64 %0, ptr %26, align 8, !tbaa !19
  %27 = getelementptr i8, ptr %11, i64 56
  store i64 0, ptr %27, align 8, !tbaa !20
  br label %28

28:                                               ; preds = %2, %8, %17
  %29 = phi ptr [ null, %2 ], [ %15, %17 ], [ null, %8 ]
  ret ptr %29
}

; Function Attrs: nounwind
define hidden noundef ptr @NRT_MemInfo_alloc_safe(i64 noundef %0) local_unnamed_addr #0 {
  %2 = icmp ugt i64 %0, 536870832
  br i1 %2, label %26, label %3

3:                                                ; preds = %1
  %4 = load ptr, ptr @arena, align 8, !tbaa !8
  %5 = icmp eq ptr %4, null
  br i1 %5, label %6, label %7

6:                                                ; preds = %3
  store ptr @arena, ptr getelementptr inbounds nuw (i8, ptr @arena, i64 8), align 8, !tbaa !12
  store ptr @arena, ptr @arena, align 8, !tbaa !8
  br label %7

7:                                                ; preds = %6, %3
  %8 = load ptr, ptr @RedisModule_Alloc, align 8, !tbaa !13
  %9 = add nuw nsw i64 %0, 96
  %10 = tail call ptr %8(i64 noundef %9) #12
  %11 = load ptr, ptr @arena, align 8, !tbaa !8
  store ptr %11, ptr %10, align 8, !tbaa !8
  %12 = getelementptr inbounds nuw i8, ptr %10, i64 8
  store ptr @arena, ptr %12, align 8, !tbaa !12
  %13 = getelementptr inbounds nuw i8, ptr %11, i64 8
  store ptr %10, ptr %13, align 8, !tbaa !12
  store ptr %10, ptr @arena, align 8, !tbaa !8
  %14 = getelementptr i8, ptr %10, i64 16
  %15 = icmp eq ptr %14, null
  br i1 %15, label %26, label %16

16:                                               ; preds = %7
  %17 = getelementptr i8, ptr %10, i64 64
  %18 = ptrtoint ptr %17 to i64
  %19 = add i64 %18, 31
  %20 = and i64 %19, -32
  %21 = inttoptr i64 %20 to ptr
  store i64 1, ptr %14, align 8, !tbaa !14
  %22 = getelementptr i8, ptr %10, i64 24
  %23 = getelementptr i8, ptr %10, i64 40
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %22, i8 0, i64 16, i1 false)
  store ptr %21, ptr %23, align 8, !tbaa !18
  %24 = getelementptr i8, ptr %10, i64 48
  store i64 %0, ptr %24, align 8, !tbaa !19
  %25 = getelementptr i8, ptr %10, i64 56
  store i64 0, ptr %25, align 8, !tbaa !20
  br label %26

26:                                               ; preds = %1, %7, %16
  %27 = phi ptr [ null, %1 ], [ %14, %16 ], [ null, %7 ]
  ret ptr %27
}

; Function Attrs: nounwind
define hidden noundef ptr @NRT_MemInfo_alloc_safe_aligned(i64 noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = tail call i32 @llvm.umax.i32(i32 %1, i32 32)
  %4 = zext i32 %3 to i64
  %5 = icmp ugt i64 %0, 536870912
  br i1 %5, label %35, label %6

6:                                                ; preds = %2
  %7 = add nuw nsw i64 %0, 48
  %8 = add nuw nsw i64 %7, %4
  %9 = icmp samesign ugt i64 %8, 536870912
  br i1 %9, label %35, label %10

10:                                               ; preds = %6
  %11 = load ptr, ptr @arena, align 8, !tbaa !8
  %12 = icmp eq ptr %11, null
  br i1 %12, label %13, label %14

13:                                               ; preds = %10
  store ptr @arena, ptr getelementptr inbounds nuw (i8, ptr @arena, i64 8), align 8, !tbaa !12
  store ptr @arena, ptr @arena, align 8, !tbaa !8
  br label %14

14:                                               ; preds = %13, %10
  %15 = load ptr, ptr @RedisModule_Alloc, align 8, !tbaa !13
  %16 = add nuw nsw i64 %8, 16
  %17 = tail call ptr %15(i64 noundef %16) #12
  %18 = load ptr, ptr @arena, align 8, !tbaa !8
  store ptr %18, ptr %17, align 8, !tbaa !8
  %19 = getelementptr inbounds nuw i8, ptr %17, i64 8
  store ptr @arena, ptr %19, align 8, !tbaa !12
  %20 = getelementptr inbounds nuw i8, ptr %18, i64 8
  store ptr %17, ptr %20, align 8, !tbaa !12
  store ptr %17, ptr @arena, align 8, !tbaa !8
  %21 = getelementptr i8, ptr %17, i64 16
  %22 = icmp eq ptr %21, null
  br i1 %22, label %35, label %23

23:                                               ; preds = %14
  %24 = getelementptr i8, ptr %17, i64 64
  %25 = ptrtoint ptr %24 to i64
  %26 = add nsw i64 %4, -1
  %27 = add i64 %26, %25
  %28 = urem i64 %27, %4
  %29 = sub nuw i64 %27, %28
  %30 = inttoptr i64 %29 to ptr
  store i64 1, ptr %21, align 8, !tbaa !14
  %31 = getelementptr i8, ptr %17, i64 24
  %32 = getelementptr i8, ptr %17, i64 40
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %31, i8 0, i64 16, i1 false)
  store ptr %30, ptr %32, align 8, !tbaa !18
  %33 = getelementptr i8, ptr %17, i64 48
  store i64 %0, ptr %33, align 8, !tbaa !19
  %34 = getelementptr i8, ptr %17, i64 56
  store i64 0, ptr %34, align 8, !tbaa !20
  br label %35

35:                                               ; preds = %2, %6, %14, %23
  %36 = phi ptr [ null, %2 ], [ %21, %23 ], [ null, %14 ], [ null, %6 ]
  ret ptr %36
}

; Function Attrs: nounwind
define hidden noundef ptr @NRT_MemInfo_alloc_dtor_safe(i64 noundef %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = icmp ugt i64 %0, 536870832
  br i1 %3, label %28, label %4

4:                                                ; preds = %2
  %5 = load ptr, ptr @arena, align 8, !tbaa !8
  %6 = icmp eq ptr %5, null
  br i1 %6, label %7, label %8

7:                                                ; preds = %4
  store ptr @arena, ptr getelementptr inbounds nuw (i8, ptr @arena, i64 8), align 8, !tbaa !12
  store ptr @arena, ptr @arena, align 8, !tbaa !8
  br label %8

8:                                                ; preds = %7, %4
  %9 = load ptr, ptr @RedisModule_Alloc, align 8, !tbaa !13
  %10 = add nuw nsw i64 %0, 96
  %11 = tail call ptr %9(i64 noundef %10) #12
  %12 = load ptr, ptr @arena, align 8, !tbaa !8
  store ptr %12, ptr %11, align 8, !tbaa !8
  %13 = getelementptr inbounds nuw i8, ptr %11, i64 8
  store ptr @arena, ptr %13, align 8, !tbaa !12
  %14 = getelementptr inbounds nuw i8, ptr %12, i64 8
  store ptr %11, ptr %14, align 8, !tbaa !12
  store ptr %11, ptr @arena, align 8, !tbaa !8
  %15 = getelementptr i8, ptr %11, i64 16
  %16 = icmp eq ptr %15, null
  br i1 %16, label %28, label %17

17:                                               ; preds = %8
  %18 = getelementptr i8, ptr %11, i64 64
  %19 = ptrtoint ptr %18 to i64
  %20 = add i64 %19, 31
  %21 = and i64 %20, -32
  %22 = inttoptr i64 %21 to ptr
  store i64 1, ptr %15, align 8, !tbaa !14
  %23 = getelementptr i8, ptr %11, i64 24
  store ptr %1, ptr %23, align 8, !tbaa !21
  %24 = getelementptr i8, ptr %11, i64 32
  store ptr null, ptr %24, align 8, !tbaa !22
  %25 = getelementptr i8, ptr %11, i64 40
  store ptr %22, ptr %25, align 8, !tbaa !18
  %26 = getelementptr i8, ptr %11, i64 48
  store i64 %0, ptr %26, align 8, !tbaa !19
  %27 = getelementptr i8, ptr %11, i64 56
  store i64 0, ptr %27, align 8, !tbaa !20
  br label %28

28:                                               ; preds = %2, %8, %17
  %29 = phi ptr [ null, %2 ], [ %15, %17 ], [ null, %8 ]
  ret ptr %29
}

; Function Attrs: nounwind
define hidden ptr @NRT_MemInfo_new_varsize(i64 noundef %0) local_unnamed_addr #0 {
  %2 = load ptr, ptr @arena, align 8, !tbaa !8
  %3 = icmp eq ptr %2, null
  br i1 %3, label %4, label %5

4:                                                ; preds = %1
  store ptr @arena, ptr getelementptr inbounds nuw (i8, ptr @arena, i64 8), align 8, !tbaa !12
  store ptr @arena, ptr @arena, align 8, !tbaa !8
  br label %5

5:                                                ; preds = %4, %1
  %6 = load ptr, ptr @RedisModule_Alloc, align 8, !tbaa !13
  %7 = tail call ptr %6(i64 noundef 64) #12
  %8 = load ptr, ptr @arena, align 8, !tbaa !8
  store ptr %8, ptr %7, align 8, !tbaa !8
  %9 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store ptr @arena, ptr %9, align 8, !tbaa !12
  %10 = getelementptr inbounds nuw i8, ptr %8, i64 8
  store ptr %7, ptr %10, align 8, !tbaa !12
  store ptr %7, ptr @arena, align 8, !tbaa !8
  %11 = icmp ugt i64 %0, 536870912
  br i1 %11, label %26, label %12

12:                                               ; preds = %5
  %13 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %14 = load ptr, ptr @RedisModule_Alloc, align 8, !tbaa !13
  %15 = add nuw nsw i64 %0, 16
  %16 = tail call ptr %14(i64 noundef %15) #12
  %17 = load ptr, ptr @arena, align 8, !tbaa !8
  store ptr %17, ptr %16, align 8, !tbaa !8
  %18 = getelementptr inbounds nuw i8, ptr %16, i64 8
  store ptr @arena, ptr %18, align 8, !tbaa !12
  %19 = getelementptr inbounds nuw i8, ptr %17, i64 8
  store ptr %16, ptr %19, align 8, !tbaa !12
  store ptr %16, ptr @arena, align 8, !tbaa !8
  %20 = getelementptr inbounds nuw i8, ptr %16, i64 16
  store i64 1, ptr %13, align 8, !tbaa !14
  %21 = getelementptr inbounds nuw i8, ptr %7, i64 24
  store ptr null, ptr %21, align 8, !tbaa !21
  %22 = getelementptr inbounds nuw i8, ptr %7, i64 32
  store ptr %13, ptr %22, align 8, !tbaa !22
  %23 = getelementptr inbounds nuw i8, ptr %7, i64 40
  store ptr %20, ptr %23, align 8, !tbaa !18
  %24 = getelementptr inbounds nuw i8, ptr %7, i64 48
  store i64 %0, ptr %24, align 8, !tbaa !19
  %25 = getelementptr inbounds nuw i8, ptr %7, i64 56
  store i64 0, ptr %25, align 8, !tbaa !20
  br label %26

26:                                               ; preds = %5, %12
  %27 = phi ptr [ %13, %12 ], [ null, %5 ]
  ret ptr %27
}

; Function Attrs: nounwind
define hidden ptr @NRT_MemInfo_new_varsize_dtor(i64 noundef %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = load ptr, ptr @arena, align 8, !tbaa !8
  %4 = icmp eq ptr %3, null
  br i1 %4, label %5, label %6

5:                                                ; preds = %2
  store ptr @arena, ptr getelementptr inbounds nuw (i8, ptr @arena, i64 8), align 8, !tbaa !12
  store ptr @arena, ptr @arena, align 8, !tbaa !8
  br label %6

6:                                                ; preds = %5, %2
  %7 = load ptr, ptr @RedisModule_Alloc, align 8, !tbaa !13
  %8 = tail call ptr %7(i64 noundef 64) #12
  %9 = load ptr, ptr @arena, align 8, !tbaa !8
  store ptr %9, ptr %8, align 8, !tbaa !8
  %10 = getelementptr inbounds nuw i8, ptr %8, i64 8
  store ptr @arena, ptr %10, align 8, !tbaa !12
  %11 = getelementptr inbounds nuw i8, ptr %9, i64 8
  store ptr %8, ptr %11, align 8, !tbaa !12
  store ptr %8, ptr @arena, align 8, !tbaa !8
  %12 = icmp ugt i64 %0, 536870912
  br i1 %12, label %27, label %13

13:                                               ; preds = %6
  %14 = getelementptr inbounds nuw i8, ptr %8, i64 16
  %15 = load ptr, ptr @RedisModule_Alloc, align 8, !tbaa !13
  %16 = add nuw nsw i64 %0, 16
  %17 = tail call ptr %15(i64 noundef %16) #12
  %18 = load ptr, ptr @arena, align 8, !tbaa !8
  store ptr %18, ptr %17, align 8, !tbaa !8
  %19 = getelementptr inbounds nuw i8, ptr %17, i64 8
  store ptr @arena, ptr %19, align 8, !tbaa !12
  %20 = getelementptr inbounds nuw i8, ptr %18, i64 8
  store ptr %17, ptr %20, align 8, !tbaa !12
  store ptr %17, ptr @arena, align 8, !tbaa !8
  %21 = getelementptr inbounds nuw i8, ptr %17, i64 16
  store i64 1, ptr %14, align 8, !tbaa !14
  %22 = getelementptr inbounds nuw i8, ptr %8, i64 24
  store ptr %1, ptr %22, align 8, !tbaa !21
  %23 = getelementptr inbounds nuw i8, ptr %8, i64 32
  store ptr %14, ptr %23, align 8, !tbaa !22
  %24 = getelementptr inbounds nuw i8, ptr %8, i64 40
  store ptr %21, ptr %24, align 8, !tbaa !18
  %25 = getelementptr inbounds nuw i8, ptr %8, i64 48
  store i64 %0, ptr %25, align 8, !tbaa !19
  %26 = getelementptr inbounds nuw i8, ptr %8, i64 56
  store i64 0, ptr %26, align 8, !tbaa !20
  br label %27

27:                                               ; preds = %6, %13
  %28 = phi ptr [ %14, %13 ], [ null, %6 ]
  ret ptr %28
}

; Function Attrs: nounwind
define hidden ptr @NRT_MemInfo_varsize_alloc(ptr noundef writeonly captures(none) initializes((24, 40)) %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = icmp ugt i64 %1, 536870912
  br i1 %3, label %16, label %4

4:                                                ; preds = %2
  %5 = load ptr, ptr @arena, align 8, !tbaa !8
  %6 = icmp eq ptr %5, null
  br i1 %6, label %7, label %8

7:                                                ; preds = %4
  store ptr @arena, ptr getelementptr inbounds nuw (i8, ptr @arena, i64 8), align 8, !tbaa !12
  store ptr @arena, ptr @arena, align 8, !tbaa !8
  br label %8

8:                                                ; preds = %7, %4
  %9 = load ptr, ptr @RedisModule_Alloc, align 8, !tbaa !13
  %10 = add nuw nsw i64 %1, 16
  %11 = tail call ptr %9(i64 noundef %10) #12
  %12 = load ptr, ptr @arena, align 8, !tbaa !8
  store ptr %12, ptr %11, align 8, !tbaa !8
  %13 = getelementptr inbounds nuw i8, ptr %11, i64 8
  store ptr @arena, ptr %13, align 8, !tbaa !12
  %14 = getelementptr inbounds nuw i8, ptr %12, i64 8
  store ptr %11, ptr %14, align 8, !tbaa !12
  store ptr %11, ptr @arena, align 8, !tbaa !8
  %15 = getelementptr inbounds nuw i8, ptr %11, i64 16
  br label %16

16:                                               ; preds = %2, %8
  %17 = phi ptr [ %15, %8 ], [ null, %2 ]
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store ptr %17, ptr %18, align 8, !tbaa !18
  %19 = icmp eq ptr %17, null
  %20 = select i1 %19, i64 0, i64 %1
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 32
  store i64 %20, ptr %21, align 8, !tbaa !19
  ret ptr %17
}

; Function Attrs: nounwind
define hidden ptr @NRT_MemInfo_varsize_realloc(ptr noundef captures(none) %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = icmp ugt i64 %1, 536870912
  br i1 %3, label %31, label %4

4:                                                ; preds = %2
  %5 = load ptr, ptr @arena, align 8, !tbaa !8
  %6 = icmp eq ptr %5, null
  br i1 %6, label %7, label %8

7:                                                ; preds = %4
  store ptr @arena, ptr getelementptr inbounds nuw (i8, ptr @arena, i64 8), align 8, !tbaa !12
  store ptr @arena, ptr @arena, align 8, !tbaa !8
  br label %8

8:                                                ; preds = %7, %4
  %9 = load ptr, ptr @RedisModule_Alloc, align 8, !tbaa !13
  %10 = add nuw nsw i64 %1, 16
  %11 = tail call ptr %9(i64 noundef %10) #12
  %12 = load ptr, ptr @arena, align 8, !tbaa !8
  store ptr %12, ptr %11, align 8, !tbaa !8
  %13 = getelementptr inbounds nuw i8, ptr %11, i64 8
  store ptr @arena, ptr %13, align 8, !tbaa !12
  %14 = getelementptr inbounds nuw i8, ptr %12, i64 8
  store ptr %11, ptr %14, align 8, !tbaa !12
  store ptr %11, ptr @arena, align 8, !tbaa !8
  %15 = getelementptr inbounds nuw i8, ptr %11, i64 16
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %17 = load ptr, ptr %16, align 8, !tbaa !18
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %19 = load i64, ptr %18, align 8, !tbaa !19
  %20 = tail call i64 @llvm.umin.i64(i64 %1, i64 %19)
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %15, ptr align 1 %17, i64 %20, i1 false)
  %21 = load ptr, ptr %16, align 8, !tbaa !18
  %22 = icmp eq ptr %21, null
  br i1 %22, label %30, label %23

23:                                               ; preds = %8
  %24 = load ptr, ptr @RedisModule_Free, align 8, !tbaa !13
  %25 = getelementptr inbounds i8, ptr %21, i64 -16
  %26 = getelementptr inbounds i8, ptr %21, i64 -8
  %27 = load ptr, ptr %26, align 8, !tbaa !12
  %28 = load ptr, ptr %25, align 8, !tbaa !8
  %29 = getelementptr inbounds nuw i8, ptr %28, i64 8
  store ptr %27, ptr %29, align 8, !tbaa !12
  store ptr %28, ptr %27, align 8, !tbaa !8
  tail call void %24(ptr noundef nonnull %25) #12
  br label %30

30:                                               ; preds = %8, %23
  store ptr %15, ptr %16, align 8, !tbaa !18
  store i64 %1, ptr %18, align 8, !tbaa !19
  br label %31

31:                                               ; preds = %2, %30
  %32 = phi ptr [ %15, %30 ], [ null, %2 ]
  ret ptr %32
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)

; Function Attrs: nounwind
define hidden void @NRT_MemInfo_varsize_free(ptr noundef captures(none) %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = icmp eq ptr %1, null
  br i1 %3, label %11, label %4

4:                                                ; preds = %2
  %5 = load ptr, ptr @RedisModule_Free, align 8, !tbaa !13
  %6 = getelementptr inbounds i8, ptr %1, i64 -16
  %7 = getelementptr inbounds i8, ptr %1, i64 -8
  %8 = load ptr, ptr %7, align 8, !tbaa !12
  %9 = load ptr, ptr %6, align 8, !tbaa !8
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 8
  store ptr %8, ptr %10, align 8, !tbaa !12
  store ptr %9, ptr %8, align 8, !tbaa !8
  tail call void %5(ptr noundef nonnull %6) #12
  br label %11

11:                                               ; preds = %2, %4
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %13 = load ptr, ptr %12, align 8, !tbaa !18
  %14 = icmp eq ptr %1, %13
  br i1 %14, label %15, label %16

15:                                               ; preds = %11
  store ptr null, ptr %12, align 8, !tbaa !18
  br label %16

16:                                               ; preds = %15, %11
  ret void
}

; Function Attrs: nounwind
define hidden void @NRT_MemInfo_call_dtor(ptr noundef %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load ptr, ptr %2, align 8, !tbaa !21
  %4 = icmp eq ptr %3, null
  br i1 %4, label %18, label %5

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %7 = load i64, ptr %6, align 8, !tbaa !20
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %9, label %18

9:                                                ; preds = %5
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %11 = load ptr, ptr %10, align 8, !tbaa !18
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %13 = load i64, ptr %12, align 8, !tbaa !19
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %15 = load ptr, ptr %14, align 8, !tbaa !22
  %16 = icmp eq ptr %15, %0
  %17 = select i1 %16, ptr null, ptr %15
  tail call void %3(ptr noundef %11, i64 noundef %13, ptr noundef %17) #12
  br label %18

18:                                               ; preds = %9, %5, %1
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %20 = load i64, ptr %19, align 8, !tbaa !20
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %22, label %44

22:                                               ; preds = %18
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %24 = load ptr, ptr %23, align 8, !tbaa !22
  %25 = icmp eq ptr %24, %0
  br i1 %25, label %26, label %37

26:                                               ; preds = %22
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %28 = load ptr, ptr %27, align 8, !tbaa !18
  %29 = icmp eq ptr %28, null
  br i1 %29, label %37, label %30

30:                                               ; preds = %26
  %31 = load ptr, ptr @RedisModule_Free, align 8, !tbaa !13
  %32 = getelementptr inbounds i8, ptr %28, i64 -16
  %33 = getelementptr inbounds i8, ptr %28, i64 -8
  %34 = load ptr, ptr %33, align 8, !tbaa !12
  %35 = load ptr, ptr %32, align 8, !tbaa !8
  %36 = getelementptr inbounds nuw i8, ptr %35, i64 8
  store ptr %34, ptr %36, align 8, !tbaa !12
  store ptr %35, ptr %34, align 8, !tbaa !8
  tail call void %31(ptr noundef nonnull %32) #12
  br label %37

37:                                               ; preds = %30, %26, %22
  %38 = load ptr, ptr @RedisModule_Free, align 8, !tbaa !13
  %39 = getelementptr inbounds i8, ptr %0, i64 -16
  %40 = getelementptr inbounds i8, ptr %0, i64 -8
  %41 = load ptr, ptr %40, align 8, !tbaa !12
  %42 = load ptr, ptr %39, align 8, !tbaa !8
  %43 = getelementptr inbounds nuw i8, ptr %42, i64 8
  store ptr %41, ptr %43, align 8, !tbaa !12
  store ptr %42, ptr %41, align 8, !tbaa !8
  tail call void %38(ptr noundef nonnull %39) #12
  br label %44

44:                                               ; preds = %18, %37
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define hidden ptr @NRT_MemInfo_data_fast(ptr noundef readonly captures(none) %0) local_unnamed_addr #3 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !tbaa !18
  ret ptr %3
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite)
define hidden void @NRT_incref(ptr noundef captures(address_is_null) %0) local_unnamed_addr #4 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %6, label %3

3:                                                ; preds = %1
  %4 = load i64, ptr %0, align 8, !tbaa !14
  %5 = add i64 %4, 1
  store i64 %5, ptr %0, align 8, !tbaa !14
  br label %6

6:                                                ; preds = %3, %1
  ret void
}

; Function Attrs: noinline nounwind
define hidden void @NRT_decref(ptr noundef %0) local_unnamed_addr #5 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %50, label %3

3:                                                ; preds = %1
  %4 = load i64, ptr %0, align 8, !tbaa !14
  %5 = add i64 %4, -1
  store i64 %5, ptr %0, align 8, !tbaa !14
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %7, label %50

7:                                                ; preds = %3
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8, !tbaa !21
  %10 = icmp eq ptr %9, null
  br i1 %10, label %24, label %11

11:                                               ; preds = %7
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %13 = load i64, ptr %12, align 8, !tbaa !20
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %15, label %24

15:                                               ; preds = %11
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %17 = load ptr, ptr %16, align 8, !tbaa !18
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %19 = load i64, ptr %18, align 8, !tbaa !19
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %21 = load ptr, ptr %20, align 8, !tbaa !22
  %22 = icmp eq ptr %21, %0
  %23 = select i1 %22, ptr null, ptr %21
  tail call void %9(ptr noundef %17, i64 noundef %19, ptr noundef %23) #12
  br label %24

24:                                               ; preds = %15, %11, %7
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %26 = load i64, ptr %25, align 8, !tbaa !20
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %28, label %50

28:                                               ; preds = %24
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %30 = load ptr, ptr %29, align 8, !tbaa !22
  %31 = icmp eq ptr %30, %0
  br i1 %31, label %32, label %43

32:                                               ; preds = %28
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %34 = load ptr, ptr %33, align 8, !tbaa !18
  %35 = icmp eq ptr %34, null
  br i1 %35, label %43, label %36

36:                                               ; preds = %32
  %37 = load ptr, ptr @RedisModule_Free, align 8, !tbaa !13
  %38 = getelementptr inbounds i8, ptr %34, i64 -16
  %39 = getelementptr inbounds i8, ptr %34, i64 -8
  %40 = load ptr, ptr %39, align 8, !tbaa !12
  %41 = load ptr, ptr %38, align 8, !tbaa !8
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 8
  store ptr %40, ptr %42, align 8, !tbaa !12
  store ptr %41, ptr %40, align 8, !tbaa !8
  tail call void %37(ptr noundef nonnull %38) #12
  br label %43

43:                                               ; preds = %36, %32, %28
  %44 = load ptr, ptr @RedisModule_Free, align 8, !tbaa !13
  %45 = getelementptr inbounds i8, ptr %0, i64 -16
  %46 = getelementptr inbounds i8, ptr %0, i64 -8
  %47 = load ptr, ptr %46, align 8, !tbaa !12
  %48 = load ptr, ptr %45, align 8, !tbaa !8
  %49 = getelementptr inbounds nuw i8, ptr %48, i64 8
  store ptr %47, ptr %49, align 8, !tbaa !12
  store ptr %48, ptr %47, align 8, !tbaa !8
  tail call void %44(ptr noundef nonnull %45) #12
  br label %50

50:                                               ; preds = %43, %24, %3, %1
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none)
define hidden i64 @rj_kernel_adopt(ptr noundef %0) local_unnamed_addr #6 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %3 = load i64, ptr %2, align 8, !tbaa !20
  %4 = icmp eq i64 %3, 0
  %5 = getelementptr inbounds i8, ptr %0, i64 -16
  br i1 %4, label %6, label %11

6:                                                ; preds = %1
  %7 = getelementptr inbounds i8, ptr %0, i64 -8
  %8 = load ptr, ptr %7, align 8, !tbaa !12
  %9 = load ptr, ptr %5, align 8, !tbaa !8
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 8
  store ptr %8, ptr %10, align 8, !tbaa !12
  store ptr %9, ptr %8, align 8, !tbaa !8
  store i64 1, ptr %2, align 8, !tbaa !20
  br label %16

11:                                               ; preds = %1
  %12 = load ptr, ptr %5, align 8, !tbaa !8
  %13 = ptrtoint ptr %12 to i64
  %14 = add nsw i64 %13, 1
  %15 = inttoptr i64 %14 to ptr
  br label %16

16:                                               ; preds = %11, %6
  %17 = phi ptr [ %15, %11 ], [ inttoptr (i64 1 to ptr), %6 ]
  store ptr %17, ptr %5, align 8, !tbaa !8
  %18 = getelementptr inbounds i8, ptr %0, i64 -16
  %19 = ptrtoint ptr %18 to i64
  ret i64 %19
}

; Function Attrs: nounwind
define hidden void @rj_kernel_end() local_unnamed_addr #0 {
  %1 = load ptr, ptr @arena, align 8, !tbaa !8
  %2 = icmp eq ptr %1, null
  %3 = icmp eq ptr %1, @arena
  %4 = or i1 %2, %3
  br i1 %4, label %10, label %5

5:                                                ; preds = %0, %5
  %6 = phi ptr [ %7, %5 ], [ %1, %0 ]
  %7 = load ptr, ptr %6, align 8, !tbaa !8
  %8 = load ptr, ptr @RedisModule_Free, align 8, !tbaa !13
  tail call void %8(ptr noundef nonnull %6) #12
  %9 = icmp eq ptr %7, @arena
  br i1 %9, label %10, label %5, !llvm.loop !23

10:                                               ; preds = %5, %0
  store ptr @arena, ptr getelementptr inbounds nuw (i8, ptr @arena, i64 8), align 8, !tbaa !12
  store ptr @arena, ptr @arena, align 8, !tbaa !8
  ret void
}

; Function Attrs: nounwind
define hidden ptr @rj_kernel_packed(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = mul i64 %5, %2
  %8 = mul i64 %7, %1
  %9 = icmp ugt i64 %8, 536870912
  br i1 %9, label %64, label %10

10:                                               ; preds = %6
  %11 = load ptr, ptr @arena, align 8, !tbaa !8
  %12 = icmp eq ptr %11, null
  br i1 %12, label %13, label %14

13:                                               ; preds = %10
  store ptr @arena, ptr getelementptr inbounds nuw (i8, ptr @arena, i64 8), align 8, !tbaa !12
  store ptr @arena, ptr @arena, align 8, !tbaa !8
  br label %14

14:                                               ; preds = %13, %10
  %15 = load ptr, ptr @RedisModule_Alloc, align 8, !tbaa !13
  %16 = add nuw nsw i64 %8, 16
  %17 = tail call ptr %15(i64 noundef %16) #12
  %18 = load ptr, ptr @arena, align 8, !tbaa !8
  store ptr %18, ptr %17, align 8, !tbaa !8
  %19 = getelementptr inbounds nuw i8, ptr %17, i64 8
  store ptr @arena, ptr %19, align 8, !tbaa !12
  %20 = getelementptr inbounds nuw i8, ptr %18, i64 8
  store ptr %17, ptr %20, align 8, !tbaa !12
  store ptr %17, ptr @arena, align 8, !tbaa !8
  %21 = getelementptr inbounds nuw i8, ptr %17, i64 16
  %22 = mul i64 %5, %3
  %23 = icmp sgt i64 %1, 0
  br i1 %23, label %24, label %64

24:                                               ; preds = %14
  %25 = mul i64 %5, %4
  %26 = icmp sgt i64 %2, 0
  %27 = and i64 %2, 1
  %28 = icmp eq i64 %2, 1
  %29 = and i64 %2, 9223372036854775806
  %30 = icmp eq i64 %27, 0
  %31 = icmp ne i64 %27, 0
  br label %32

32:                                               ; preds = %46, %24
  %33 = phi i64 [ 0, %24 ], [ %47, %46 ]
  br i1 %26, label %34, label %46

34:                                               ; preds = %32
  %35 = mul i64 %22, %33
  %36 = mul i64 %7, %33
  %37 = getelementptr i8, ptr %21, i64 %36
  %38 = getelementptr i8, ptr %0, i64 %35
  br i1 %28, label %40, label %49

39:                                               ; preds = %49
  br i1 %30, label %46, label %40

40:                                               ; preds = %39, %34
  %41 = phi i64 [ 0, %34 ], [ %61, %39 ]
  tail call void @llvm.assume(i1 %31)
  %42 = mul i64 %41, %5
  %43 = getelementptr i8, ptr %37, i64 %42
  %44 = mul i64 %25, %41
  %45 = getelementptr i8, ptr %38, i64 %44
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %43, ptr readonly align 1 %45, i64 %5, i1 false)
  br label %46

46:                                               ; preds = %40, %39, %32
  %47 = add nuw nsw i64 %33, 1
  %48 = icmp eq i64 %47, %1
  br i1 %48, label %64, label %32, !llvm.loop !25

49:                                               ; preds = %34, %49
  %50 = phi i64 [ %61, %49 ], [ 0, %34 ]
  %51 = phi i64 [ %62, %49 ], [ 0, %34 ]
  %52 = mul i64 %50, %5
  %53 = getelementptr i8, ptr %37, i64 %52
  %54 = mul i64 %25, %50
  %55 = getelementptr i8, ptr %38, i64 %54
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %53, ptr readonly align 1 %55, i64 %5, i1 false)
  %56 = or disjoint i64 %50, 1
  %57 = mul i64 %56, %5
  %58 = getelementptr i8, ptr %37, i64 %57
  %59 = mul i64 %25, %56
  %60 = getelementptr i8, ptr %38, i64 %59
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %58, ptr readonly align 1 %60, i64 %5, i1 false)
  %61 = add nuw nsw i64 %50, 2
  %62 = add i64 %51, 2
  %63 = icmp eq i64 %62, %29
  br i1 %63, label %39, label %49, !llvm.loop !26

64:                                               ; preds = %46, %6, %14
  %65 = phi ptr [ null, %6 ], [ %21, %14 ], [ %21, %46 ]
  ret ptr %65
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define hidden void @rj_kernel_unpack(ptr noundef readonly captures(none) %0, ptr noundef writeonly captures(none) %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6) local_unnamed_addr #7 {
  %8 = mul i64 %6, %4
  %9 = mul i64 %6, %3
  %10 = icmp sgt i64 %2, 0
  br i1 %10, label %11, label %51

11:                                               ; preds = %7
  %12 = mul i64 %6, %5
  %13 = icmp sgt i64 %3, 0
  %14 = and i64 %3, 1
  %15 = icmp eq i64 %3, 1
  %16 = and i64 %3, 9223372036854775806
  %17 = icmp eq i64 %14, 0
  %18 = icmp ne i64 %14, 0
  br label %19

19:                                               ; preds = %33, %11
  %20 = phi i64 [ 0, %11 ], [ %34, %33 ]
  br i1 %13, label %21, label %33

21:                                               ; preds = %19
  %22 = mul i64 %9, %20
  %23 = mul i64 %8, %20
  %24 = getelementptr i8, ptr %1, i64 %23
  %25 = getelementptr i8, ptr %0, i64 %22
  br i1 %15, label %27, label %36

26:                                               ; preds = %36
  br i1 %17, label %33, label %27

27:                                               ; preds = %26, %21
  %28 = phi i64 [ 0, %21 ], [ %48, %26 ]
  tail call void @llvm.assume(i1 %18)
  %29 = mul i64 %12, %28
  %30 = getelementptr i8, ptr %24, i64 %29
  %31 = mul i64 %28, %6
  %32 = getelementptr i8, ptr %25, i64 %31
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %30, ptr readonly align 1 %32, i64 %6, i1 false)
  br label %33

33:                                               ; preds = %27, %26, %19
  %34 = add nuw nsw i64 %20, 1
  %35 = icmp eq i64 %34, %2
  br i1 %35, label %51, label %19, !llvm.loop !25

36:                                               ; preds = %21, %36
  %37 = phi i64 [ %48, %36 ], [ 0, %21 ]
  %38 = phi i64 [ %49, %36 ], [ 0, %21 ]
  %39 = mul i64 %12, %37
  %40 = getelementptr i8, ptr %24, i64 %39
  %41 = mul i64 %37, %6
  %42 = getelementptr i8, ptr %25, i64 %41
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %40, ptr readonly align 1 %42, i64 %6, i1 false)
  %43 = or disjoint i64 %37, 1
  %44 = mul i64 %12, %43
  %45 = getelementptr i8, ptr %24, i64 %44
  %46 = mul i64 %43, %6
  %47 = getelementptr i8, ptr %25, i64 %46
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %45, ptr readonly align 1 %47, i64 %6, i1 false)
  %48 = add nuw nsw i64 %37, 2
  %49 = add i64 %38, 2
  %50 = icmp eq i64 %49, %16
  br i1 %50, label %26, label %36, !llvm.loop !26

51:                                               ; preds = %33, %7
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define hidden i64 @rj_kernel_utf8(ptr noundef readonly captures(none) %0, ptr noundef writeonly captures(address_is_null) %1) local_unnamed_addr #8 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load i64, ptr %3, align 8, !tbaa !27
  %5 = icmp sgt i64 %4, 0
  br i1 %5, label %6, label %9

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %8 = icmp eq ptr %1, null
  br label %11

9:                                                ; preds = %74, %2
  %10 = phi i64 [ 0, %2 ], [ %78, %74 ]
  ret i64 %10

11:                                               ; preds = %6, %74
  %12 = phi i64 [ 0, %6 ], [ %78, %74 ]
  %13 = phi i64 [ 0, %6 ], [ %79, %74 ]
  %14 = load i32, ptr %7, align 8, !tbaa !30
  %15 = load ptr, ptr %0, align 8, !tbaa !31
  switch i32 %14, label %24 [
    i32 1, label %16
    i32 2, label %20
  ]

16:                                               ; preds = %11
  %17 = getelementptr inbounds nuw i8, ptr %15, i64 %13
  %18 = load i8, ptr %17, align 1, !tbaa !32
  %19 = zext i8 %18 to i32
  br label %27

20:                                               ; preds = %11
  %21 = getelementptr inbounds nuw i16, ptr %15, i64 %13
  %22 = load i16, ptr %21, align 2, !tbaa !33
  %23 = zext i16 %22 to i32
  br label %27

24:                                               ; preds = %11
  %25 = getelementptr inbounds nuw i32, ptr %15, i64 %13
  %26 = load i32, ptr %25, align 4, !tbaa !4
  br label %27

27:                                               ; preds = %20, %24, %16
  %28 = phi i32 [ %19, %16 ], [ %23, %20 ], [ %26, %24 ]
  %29 = icmp ult i32 %28, 128
  br i1 %29, label %35, label %30

30:                                               ; preds = %27
  %31 = icmp ult i32 %28, 2048
  br i1 %31, label %39, label %32

32:                                               ; preds = %30
  %33 = icmp ult i32 %28, 65536
  %34 = select i1 %33, i32 2, i32 3
  br i1 %8, label %74, label %40

35:                                               ; preds = %27
  br i1 %8, label %74, label %36

36:                                               ; preds = %35
  %37 = trunc nuw nsw i32 %28 to i8
  %38 = getelementptr inbounds nuw i8, ptr %1, i64 %12
  store i8 %37, ptr %38, align 1, !tbaa !32
  br label %74

39:                                               ; preds = %30
  br i1 %8, label %74, label %40

40:                                               ; preds = %32, %39
  %41 = phi i32 [ 1, %39 ], [ %34, %32 ]
  %42 = lshr exact i32 32640, %41
  %43 = mul nuw nsw i32 %41, 6
  %44 = lshr i32 %28, %43
  %45 = or i32 %42, %44
  %46 = trunc i32 %45 to i8
  %47 = getelementptr inbounds nuw i8, ptr %1, i64 %12
  store i8 %46, ptr %47, align 1, !tbaa !32
  %48 = add nuw nsw i32 %41, 1
  %49 = mul nuw nsw i32 %41, 6
  %50 = add nsw i32 %49, -6
  %51 = lshr i32 %28, %50
  %52 = trunc i32 %51 to i8
  %53 = and i8 %52, 63
  %54 = or disjoint i8 %53, -128
  %55 = getelementptr inbounds nuw i8, ptr %47, i64 1
  store i8 %54, ptr %55, align 1, !tbaa !32
  %56 = icmp eq i32 %48, 2
  br i1 %56, label %74, label %57, !llvm.loop !35

57:                                               ; preds = %40
  %58 = mul nuw nsw i32 %41, 6
  %59 = add nsw i32 %58, -12
  %60 = lshr i32 %28, %59
  %61 = trunc i32 %60 to i8
  %62 = and i8 %61, 63
  %63 = or disjoint i8 %62, -128
  %64 = getelementptr inbounds nuw i8, ptr %47, i64 2
  store i8 %63, ptr %64, align 1, !tbaa !32
  %65 = icmp eq i32 %48, 3
  br i1 %65, label %74, label %66, !llvm.loop !35

66:                                               ; preds = %57
  %67 = mul nuw nsw i32 %41, 6
  %68 = add nsw i32 %67, -18
  %69 = lshr i32 %28, %68
  %70 = trunc i32 %69 to i8
  %71 = and i8 %70, 63
  %72 = or disjoint i8 %71, -128
  %73 = getelementptr inbounds nuw i8, ptr %47, i64 3
  store i8 %72, ptr %73, align 1, !tbaa !32
  br label %74

74:                                               ; preds = %40, %57, %66, %36, %35, %39, %32
  %75 = phi i32 [ 1, %39 ], [ %34, %32 ], [ 0, %36 ], [ 0, %35 ], [ %41, %66 ], [ %41, %57 ], [ %41, %40 ]
  %76 = add nuw nsw i32 %75, 1
  %77 = zext nneg i32 %76 to i64
  %78 = add nuw nsw i64 %12, %77
  %79 = add nuw nsw i64 %13, 1
  %80 = load i64, ptr %3, align 8, !tbaa !27
  %81 = icmp slt i64 %79, %80
  br i1 %81, label %11, label %9, !llvm.loop !36
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define hidden range(i32 0, 2) i32 @numba_attempt_nocopy_reshape(i64 noundef %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, i64 noundef %3, ptr noundef readonly captures(none) %4, ptr noundef captures(none) %5, i64 noundef %6, i32 noundef %7) local_unnamed_addr #7 {
  %9 = alloca [32 x i64], align 16
  %10 = alloca [32 x i64], align 16
  %11 = icmp ne i32 %7, 0
  %12 = icmp sgt i64 %0, 32
  %13 = or i1 %12, %11
  br i1 %13, label %218, label %14

14:                                               ; preds = %8
  %15 = icmp sgt i64 %0, 0
  br i1 %15, label %16, label %75

16:                                               ; preds = %14
  %17 = and i64 %0, 1
  %18 = icmp eq i64 %0, 1
  br i1 %18, label %23, label %19

19:                                               ; preds = %16
  %20 = and i64 %0, 9223372036854775806
  br label %41

21:                                               ; preds = %66
  %22 = icmp eq i64 %17, 0
  br i1 %22, label %36, label %23

23:                                               ; preds = %21, %16
  %24 = phi i64 [ 0, %16 ], [ %67, %21 ]
  %25 = phi i64 [ 0, %16 ], [ %68, %21 ]
  %26 = icmp ne i64 %17, 0
  tail call void @llvm.assume(i1 %26)
  %27 = getelementptr inbounds nuw i64, ptr %1, i64 %25
  %28 = load i64, ptr %27, align 8, !tbaa !37
  %29 = icmp eq i64 %28, 1
  br i1 %29, label %36, label %30

30:                                               ; preds = %23
  %31 = getelementptr inbounds i64, ptr %9, i64 %24
  store i64 %28, ptr %31, align 8, !tbaa !37
  %32 = getelementptr inbounds nuw i64, ptr %2, i64 %25
  %33 = load i64, ptr %32, align 8, !tbaa !37
  %34 = add nsw i64 %24, 1
  %35 = getelementptr inbounds i64, ptr %10, i64 %24
  store i64 %33, ptr %35, align 8, !tbaa !37
  br label %36

36:                                               ; preds = %23, %30, %21
  %37 = phi i64 [ %67, %21 ], [ %34, %30 ], [ %24, %23 ]
  %38 = icmp sgt i64 %37, 0
  %39 = icmp sgt i64 %3, 0
  %40 = and i1 %38, %39
  br i1 %40, label %96, label %75

41:                                               ; preds = %66, %19
  %42 = phi i64 [ 0, %19 ], [ %67, %66 ]
  %43 = phi i64 [ 0, %19 ], [ %68, %66 ]
  %44 = phi i64 [ 0, %19 ], [ %69, %66 ]
  %45 = getelementptr inbounds nuw i64, ptr %1, i64 %43
  %46 = load i64, ptr %45, align 8, !tbaa !37
  %47 = icmp eq i64 %46, 1
  br i1 %47, label %54, label %48

48:                                               ; preds = %41
  %49 = getelementptr inbounds i64, ptr %9, i64 %42
  store i64 %46, ptr %49, align 8, !tbaa !37
  %50 = getelementptr inbounds nuw i64, ptr %2, i64 %43
  %51 = load i64, ptr %50, align 8, !tbaa !37
  %52 = add nsw i64 %42, 1
  %53 = getelementptr inbounds i64, ptr %10, i64 %42
  store i64 %51, ptr %53, align 8, !tbaa !37
  br label %54

54:                                               ; preds = %41, %48
  %55 = phi i64 [ %52, %48 ], [ %42, %41 ]
  %56 = or disjoint i64 %43, 1
  %57 = getelementptr inbounds nuw i64, ptr %1, i64 %56
  %58 = load i64, ptr %57, align 8, !tbaa !37
  %59 = icmp eq i64 %58, 1
  br i1 %59, label %66, label %60

60:                                               ; preds = %54
  %61 = getelementptr inbounds i64, ptr %9, i64 %55
  store i64 %58, ptr %61, align 8, !tbaa !37
  %62 = getelementptr inbounds nuw i64, ptr %2, i64 %56
  %63 = load i64, ptr %62, align 8, !tbaa !37
  %64 = add nsw i64 %55, 1
  %65 = getelementptr inbounds i64, ptr %10, i64 %55
  store i64 %63, ptr %65, align 8, !tbaa !37
  br label %66

66:                                               ; preds = %60, %54
  %67 = phi i64 [ %64, %60 ], [ %55, %54 ]
  %68 = add nuw nsw i64 %43, 2
  %69 = add i64 %44, 2
  %70 = icmp eq i64 %69, %20
  br i1 %70, label %21, label %41, !llvm.loop !38

71:                                               ; preds = %168, %173, %148
  %72 = icmp slt i64 %107, %37
  %73 = icmp slt i64 %108, %3
  %74 = select i1 %72, i1 %73, i1 false
  br i1 %74, label %96, label %75, !llvm.loop !39

75:                                               ; preds = %71, %14, %36
  %76 = phi i64 [ 0, %36 ], [ 0, %14 ], [ %108, %71 ]
  %77 = icmp slt i64 %76, %3
  br i1 %77, label %78, label %218

78:                                               ; preds = %75
  %79 = sub i64 %3, %76
  %80 = add i64 %76, 1
  %81 = and i64 %79, 1
  %82 = icmp eq i64 %81, 0
  br i1 %82, label %93, label %83

83:                                               ; preds = %78
  %84 = icmp eq i64 %76, 0
  br i1 %84, label %89, label %85

85:                                               ; preds = %83
  %86 = getelementptr i64, ptr %5, i64 %76
  %87 = getelementptr i8, ptr %86, i64 -8
  %88 = load i64, ptr %87, align 8, !tbaa !37
  br label %89

89:                                               ; preds = %85, %83
  %90 = phi i64 [ %88, %85 ], [ %6, %83 ]
  %91 = getelementptr inbounds i64, ptr %5, i64 %76
  store i64 %90, ptr %91, align 8, !tbaa !37
  %92 = add nsw i64 %76, 1
  br label %93

93:                                               ; preds = %89, %78
  %94 = phi i64 [ %76, %78 ], [ %92, %89 ]
  %95 = icmp eq i64 %3, %80
  br i1 %95, label %218, label %197

96:                                               ; preds = %36, %71
  %97 = phi i64 [ %108, %71 ], [ 0, %36 ]
  %98 = phi i64 [ %107, %71 ], [ 0, %36 ]
  %99 = add nsw i64 %98, 1
  %100 = getelementptr inbounds i64, ptr %9, i64 %98
  %101 = load i64, ptr %100, align 8, !tbaa !37
  %102 = add nsw i64 %97, 1
  %103 = getelementptr inbounds i64, ptr %4, i64 %97
  %104 = load i64, ptr %103, align 8, !tbaa !37
  %105 = icmp eq i64 %101, %104
  br i1 %105, label %106, label %109

106:                                              ; preds = %129, %96
  %107 = phi i64 [ %99, %96 ], [ %130, %129 ]
  %108 = phi i64 [ %102, %96 ], [ %131, %129 ]
  br label %135

109:                                              ; preds = %96, %129
  %110 = phi i64 [ %133, %129 ], [ %104, %96 ]
  %111 = phi i64 [ %132, %129 ], [ %101, %96 ]
  %112 = phi i64 [ %131, %129 ], [ %102, %96 ]
  %113 = phi i64 [ %130, %129 ], [ %99, %96 ]
  %114 = icmp slt i64 %110, %111
  br i1 %114, label %115, label %122

115:                                              ; preds = %109
  %116 = icmp eq i64 %112, %3
  br i1 %116, label %218, label %117

117:                                              ; preds = %115
  %118 = add nsw i64 %112, 1
  %119 = getelementptr inbounds i64, ptr %4, i64 %112
  %120 = load i64, ptr %119, align 8, !tbaa !37
  %121 = mul nsw i64 %120, %110
  br label %129

122:                                              ; preds = %109
  %123 = icmp eq i64 %113, %37
  br i1 %123, label %218, label %124

124:                                              ; preds = %122
  %125 = add nsw i64 %113, 1
  %126 = getelementptr inbounds i64, ptr %9, i64 %113
  %127 = load i64, ptr %126, align 8, !tbaa !37
  %128 = mul nsw i64 %127, %111
  br label %129

129:                                              ; preds = %124, %117
  %130 = phi i64 [ %113, %117 ], [ %125, %124 ]
  %131 = phi i64 [ %118, %117 ], [ %112, %124 ]
  %132 = phi i64 [ %111, %117 ], [ %128, %124 ]
  %133 = phi i64 [ %121, %117 ], [ %110, %124 ]
  %134 = icmp eq i64 %132, %133
  br i1 %134, label %106, label %109, !llvm.loop !40

135:                                              ; preds = %106, %139
  %136 = phi i64 [ %137, %139 ], [ %98, %106 ]
  %137 = add nsw i64 %136, 1
  %138 = icmp slt i64 %137, %107
  br i1 %138, label %139, label %148

139:                                              ; preds = %135
  %140 = getelementptr inbounds i64, ptr %10, i64 %136
  %141 = load i64, ptr %140, align 8, !tbaa !37
  %142 = getelementptr inbounds i64, ptr %9, i64 %137
  %143 = load i64, ptr %142, align 8, !tbaa !37
  %144 = getelementptr inbounds i64, ptr %10, i64 %137
  %145 = load i64, ptr %144, align 8, !tbaa !37
  %146 = mul nsw i64 %145, %143
  %147 = icmp eq i64 %141, %146
  br i1 %147, label %135, label %218, !llvm.loop !41

148:                                              ; preds = %135
  %149 = icmp sgt i64 %108, %97
  br i1 %149, label %150, label %71

150:                                              ; preds = %148
  %151 = getelementptr i64, ptr %10, i64 %107
  %152 = getelementptr i8, ptr %151, i64 -8
  %153 = load i64, ptr %152, align 8, !tbaa !37
  %154 = sub i64 %108, %97
  %155 = and i64 %154, 3
  %156 = icmp eq i64 %155, 0
  br i1 %156, label %168, label %157

157:                                              ; preds = %150, %157
  %158 = phi i64 [ %161, %157 ], [ %108, %150 ]
  %159 = phi i64 [ %165, %157 ], [ %153, %150 ]
  %160 = phi i64 [ %166, %157 ], [ 0, %150 ]
  %161 = add nsw i64 %158, -1
  %162 = getelementptr inbounds i64, ptr %5, i64 %161
  store i64 %159, ptr %162, align 8, !tbaa !37
  %163 = getelementptr inbounds i64, ptr %4, i64 %161
  %164 = load i64, ptr %163, align 8, !tbaa !37
  %165 = mul nsw i64 %164, %159
  %166 = add i64 %160, 1
  %167 = icmp eq i64 %166, %155
  br i1 %167, label %168, label %157, !llvm.loop !42

168:                                              ; preds = %157, %150
  %169 = phi i64 [ %108, %150 ], [ %161, %157 ]
  %170 = phi i64 [ %153, %150 ], [ %165, %157 ]
  %171 = sub i64 %97, %108
  %172 = icmp ugt i64 %171, -4
  br i1 %172, label %71, label %173

173:                                              ; preds = %168, %173
  %174 = phi i64 [ %191, %173 ], [ %169, %168 ]
  %175 = phi i64 [ %195, %173 ], [ %170, %168 ]
  %176 = add nsw i64 %174, -1
  %177 = getelementptr inbounds i64, ptr %5, i64 %176
  store i64 %175, ptr %177, align 8, !tbaa !37
  %178 = getelementptr inbounds i64, ptr %4, i64 %176
  %179 = load i64, ptr %178, align 8, !tbaa !37
  %180 = mul nsw i64 %179, %175
  %181 = add nsw i64 %174, -2
  %182 = getelementptr inbounds i64, ptr %5, i64 %181
  store i64 %180, ptr %182, align 8, !tbaa !37
  %183 = getelementptr inbounds i64, ptr %4, i64 %181
  %184 = load i64, ptr %183, align 8, !tbaa !37
  %185 = mul nsw i64 %184, %180
  %186 = add nsw i64 %174, -3
  %187 = getelementptr inbounds i64, ptr %5, i64 %186
  store i64 %185, ptr %187, align 8, !tbaa !37
  %188 = getelementptr inbounds i64, ptr %4, i64 %186
  %189 = load i64, ptr %188, align 8, !tbaa !37
  %190 = mul nsw i64 %189, %185
  %191 = add nsw i64 %174, -4
  %192 = getelementptr inbounds i64, ptr %5, i64 %191
  store i64 %190, ptr %192, align 8, !tbaa !37
  %193 = getelementptr inbounds i64, ptr %4, i64 %191
  %194 = load i64, ptr %193, align 8, !tbaa !37
  %195 = mul nsw i64 %194, %190
  %196 = icmp sgt i64 %191, %97
  br i1 %196, label %173, label %71, !llvm.loop !44

197:                                              ; preds = %93, %213
  %198 = phi i64 [ %216, %213 ], [ %94, %93 ]
  %199 = icmp eq i64 %198, 0
  br i1 %199, label %204, label %200

200:                                              ; preds = %197
  %201 = getelementptr i64, ptr %5, i64 %198
  %202 = getelementptr i8, ptr %201, i64 -8
  %203 = load i64, ptr %202, align 8, !tbaa !37
  br label %204

204:                                              ; preds = %197, %200
  %205 = phi i64 [ %203, %200 ], [ %6, %197 ]
  %206 = getelementptr inbounds i64, ptr %5, i64 %198
  store i64 %205, ptr %206, align 8, !tbaa !37
  %207 = add nsw i64 %198, 1
  %208 = icmp eq i64 %207, 0
  br i1 %208, label %213, label %209

209:                                              ; preds = %204
  %210 = getelementptr i64, ptr %5, i64 %207
  %211 = getelementptr i8, ptr %210, i64 -8
  %212 = load i64, ptr %211, align 8, !tbaa !37
  br label %213

213:                                              ; preds = %209, %204
  %214 = phi i64 [ %212, %209 ], [ %6, %204 ]
  %215 = getelementptr inbounds i64, ptr %5, i64 %207
  store i64 %214, ptr %215, align 8, !tbaa !37
  %216 = add nsw i64 %198, 2
  %217 = icmp eq i64 %216, %3
  br i1 %217, label %218, label %197, !llvm.loop !45

218:                                              ; preds = %115, %122, %139, %93, %213, %75, %8
  %219 = phi i32 [ 0, %8 ], [ 0, %139 ], [ 1, %75 ], [ 1, %93 ], [ 1, %213 ], [ 0, %122 ], [ 0, %115 ]
  ret i32 %219
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #9

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #9

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #11

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { noinline nounwind "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none) "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #7 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #9 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #11 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #12 = { nounwind }


!0 = !{i32 7, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{!"clang version 22.1.8"}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !10, i64 0}
!9 = !{!"block", !10, i64 0, !10, i64 8}
!10 = !{!"p1 _ZTS5block", !11, i64 0}
!11 = !{!"any pointer", !6, i64 0}
!12 = !{!9, !10, i64 8}
!13 = !{!11, !11, i64 0}
!14 = !{!15, !16, i64 0}
!15 = !{!"meminfo", !16, i64 0, !11, i64 8, !11, i64 16, !11, i64 24, !17, i64 32, !16, i64 40}
!16 = !{!"long long", !6, i64 0}
!17 = !{!"long", !6, i64 0}
!18 = !{!15, !11, i64 24}
!19 = !{!15, !17, i64 32}
!20 = !{!15, !16, i64 40}
!21 = !{!15, !11, i64 8}
!22 = !{!15, !11, i64 16}
!23 = distinct !{!23, !24}
!24 = !{!"llvm.loop.mustprogress"}
!25 = distinct !{!25, !24}
!26 = distinct !{!26, !24}
!27 = !{!28, !16, i64 8}
!28 = !{!"text", !29, i64 0, !16, i64 8, !5, i64 16, !5, i64 20}
!29 = !{!"p1 omnipotent char", !11, i64 0}
!30 = !{!28, !5, i64 16}
!31 = !{!28, !29, i64 0}
!32 = !{!6, !6, i64 0}
!33 = !{!34, !34, i64 0}
!34 = !{!"short", !6, i64 0}
!35 = distinct !{!35, !24}
!36 = distinct !{!36, !24}
!37 = !{!16, !16, i64 0}
!38 = distinct !{!38, !24}
!39 = distinct !{!39, !24}
!40 = distinct !{!40, !24}
!41 = distinct !{!41, !24}
!42 = distinct !{!42, !43}
!43 = !{!"llvm.loop.unroll.disable"}
!44 = distinct !{!44, !24}
!45 = distinct !{!45, !24}
