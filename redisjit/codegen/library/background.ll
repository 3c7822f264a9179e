; Made from runtime/library/background.c by tools/build_runtime.py: do not edit.
%union.mutex = type { i64, [120 x i8] }
%union.semaphore = type { i64, [120 x i8] }
%union.attributes = type { i64, [120 x i8] }
%union.signals = type { i64, [120 x i8] }
%struct.timespec = type { i64, i64 }

@lock = internal global %union.mutex zeroinitializer, align 8
@run = internal unnamed_addr global ptr null, align 8
@work = internal global %union.semaphore zeroinitializer, align 8
@count = internal unnamed_addr global i64 0, align 8
@first = internal unnamed_addr global ptr null, align 8
@last = internal unnamed_addr global ptr null, align 8
@waiting = internal global i64 0, align 8
@threads = internal global [64 x i64] zeroinitializer, align 16
@idle = internal unnamed_addr global i64 0, align 8
@gate = internal global %union.mutex zeroinitializer, align 8
@ending = internal unnamed_addr global i1 false, align 8
@await.looking = internal global i64 0, align 8
@await.pause = internal unnamed_addr global i64 0, align 8
@known = internal unnamed_addr global [1024 x ptr] zeroinitializer, align 16

; Function Attrs: nounwind
define hidden range(i64 0, 2) i64 @rj_background_push(ptr noundef %0, i64 noundef %1, ptr noundef %2) local_unnamed_addr #0 {
  %4 = alloca %union.attributes, align 8
  %5 = alloca %union.signals, align 8
  %6 = alloca %union.signals, align 8
  %7 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull @lock) #8
  %8 = load ptr, ptr @run, align 8, !tbaa !8
  %9 = icmp eq ptr %8, null
  br i1 %9, label %10, label %12

10:                                               ; preds = %3
  %11 = tail call i32 @sem_init(ptr noundef nonnull @work, i32 noundef 0, i32 noundef 0) #8
  br label %12

12:                                               ; preds = %10, %3
  store ptr %2, ptr @run, align 8, !tbaa !8
  %13 = load i64, ptr @idle, align 8, !tbaa !10
  %14 = load i64, ptr @waiting, align 8, !tbaa !10
  %15 = icmp sgt i64 %13, %14
  br i1 %15, label %38, label %16

16:                                               ; preds = %12
  %17 = load i64, ptr @count, align 8, !tbaa !10
  %18 = icmp slt i64 %17, %1
  %19 = icmp slt i64 %17, 64
  %20 = and i1 %18, %19
  br i1 %20, label %21, label %40

21:                                               ; preds = %16
  %22 = call i32 @pthread_attr_init(ptr noundef nonnull %4) #8
  %23 = call i32 @pthread_attr_setstacksize(ptr noundef nonnull %4, i64 noundef 8388608) #8
  %24 = call i32 @sigfillset(ptr noundef nonnull %5) #8
  %25 = call i32 @pthread_sigmask(i32 noundef 2, ptr noundef nonnull %5, ptr noundef nonnull %6) #8
  %26 = load i64, ptr @count, align 8, !tbaa !10
  %27 = getelementptr inbounds i64, ptr @threads, i64 %26
  %28 = call i32 @pthread_create(ptr noundef nonnull %27, ptr noundef nonnull %4, ptr noundef nonnull @worker, ptr noundef null) #8
  %29 = icmp eq i32 %28, 0
  br i1 %29, label %30, label %35

30:                                               ; preds = %21
  %31 = load i64, ptr @count, align 8, !tbaa !10
  %32 = add nsw i64 %31, 1
  store i64 %32, ptr @count, align 8, !tbaa !10
  %33 = load i64, ptr @idle, align 8, !tbaa !10
  %34 = add nsw i64 %33, 1
  store i64 %34, ptr @idle, align 8, !tbaa !10
  br label %35

35:                                               ; preds = %30, %21
  %36 = call i32 @pthread_sigmask(i32 noundef 2, ptr noundef nonnull %6, ptr noundef null) #8
  %37 = call i32 @pthread_attr_destroy(ptr noundef nonnull %4) #8
  br label %38

38:                                               ; preds = %35, %12
  %39 = load i64, ptr @count, align 8, !tbaa !10
  br label %40

40:                                               ; preds = %38, %16
  %41 = phi i64 [ %39, %38 ], [ %17, %16 ]
  %42 = icmp eq i64 %41, 0
  br i1 %42, label %43, label %45

43:                                               ; preds = %40
  %44 = call i32 @pthread_mutex_unlock(ptr noundef nonnull @lock) #8
  br label %53

45:                                               ; preds = %40
  store ptr null, ptr %0, align 8, !tbaa !12
  %46 = load ptr, ptr @first, align 8, !tbaa !15
  %47 = icmp eq ptr %46, null
  %48 = load ptr, ptr @last, align 8
  %49 = select i1 %47, ptr @first, ptr %48
  store ptr %0, ptr %49, align 8, !tbaa !15
  store ptr %0, ptr @last, align 8, !tbaa !15
  %50 = atomicrmw add ptr @waiting, i64 1 monotonic, align 8
  %51 = call i32 @pthread_mutex_unlock(ptr noundef nonnull @lock) #8
  %52 = call i32 @sem_post(ptr noundef nonnull @work) #8
  br label %53

53:                                               ; preds = %45, %43
  %54 = phi i64 [ 0, %43 ], [ 1, %45 ]
  ret i64 %54
}

declare i32 @pthread_mutex_lock(ptr noundef) local_unnamed_addr #1

declare i32 @sem_init(ptr noundef, i32 noundef, i32 noundef) local_unnamed_addr #1

declare i32 @pthread_mutex_unlock(ptr noundef) local_unnamed_addr #1

declare i32 @sem_post(ptr noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define hidden noundef i64 @rj_background_stop() local_unnamed_addr #0 {
  %1 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull @lock) #8
  %2 = load i64, ptr @count, align 8, !tbaa !10
  %3 = atomicrmw add ptr @waiting, i64 %2 monotonic, align 8
  %4 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull @lock) #8
  %5 = load i64, ptr @count, align 8, !tbaa !10
  %6 = icmp sgt i64 %5, 0
  br i1 %6, label %9, label %15

7:                                                ; preds = %9
  %8 = icmp sgt i64 %13, 0
  br i1 %8, label %18, label %15

9:                                                ; preds = %0, %9
  %10 = phi i64 [ %12, %9 ], [ 0, %0 ]
  %11 = tail call i32 @sem_post(ptr noundef nonnull @work) #8
  %12 = add nuw nsw i64 %10, 1
  %13 = load i64, ptr @count, align 8, !tbaa !10
  %14 = icmp slt i64 %12, %13
  br i1 %14, label %9, label %7, !llvm.loop !16

15:                                               ; preds = %18, %0, %7
  %16 = load ptr, ptr @run, align 8, !tbaa !8
  %17 = icmp eq ptr %16, null
  br i1 %17, label %28, label %26

18:                                               ; preds = %7, %18
  %19 = phi i64 [ %23, %18 ], [ 0, %7 ]
  %20 = getelementptr inbounds nuw i64, ptr @threads, i64 %19
  %21 = load i64, ptr %20, align 8, !tbaa !18
  %22 = tail call i32 @pthread_join(i64 noundef %21, ptr noundef null) #8
  %23 = add nuw nsw i64 %19, 1
  %24 = load i64, ptr @count, align 8, !tbaa !10
  %25 = icmp slt i64 %23, %24
  br i1 %25, label %18, label %15, !llvm.loop !20

26:                                               ; preds = %15
  %27 = tail call i32 @sem_destroy(ptr noundef nonnull @work) #8
  br label %28

28:                                               ; preds = %26, %15
  store i64 0, ptr @waiting, align 8, !tbaa !10
  store i64 0, ptr @idle, align 8, !tbaa !10
  store i64 0, ptr @count, align 8, !tbaa !10
  store ptr null, ptr @run, align 8, !tbaa !8
  ret i64 0
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)

declare i32 @pthread_join(i64 noundef, ptr noundef) local_unnamed_addr #1

declare i32 @sem_destroy(ptr noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define hidden range(i64 0, 2) i64 @rj_background_gate() local_unnamed_addr #0 {
  %1 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull @gate) #8
  %2 = load i1, ptr @ending, align 8
  %3 = zext i1 %2 to i64
  ret i64 %3
}

; Function Attrs: nounwind
define hidden range(i64 -2147483648, 2147483648) i64 @rj_background_through() local_unnamed_addr #0 {
  %1 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull @gate) #8
  %2 = sext i32 %1 to i64
  ret i64 %2
}

; Function Attrs: nounwind
define hidden range(i64 -2147483648, 2147483648) i64 @rj_background_pause(i64 noundef %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = alloca %struct.timespec, align 8
  %4 = icmp eq i64 %1, 0
  %5 = select i1 %4, i64 0, i64 3600
  store i64 %5, ptr %3, align 8, !tbaa !21
  %6 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %7 = select i1 %4, i64 20000, i64 0
  store i64 %7, ptr %6, align 8, !tbaa !23
  %8 = icmp slt i64 %0, 50
  %9 = and i1 %8, %4
  br i1 %9, label %10, label %13

10:                                               ; preds = %2
  %11 = tail call i32 @sched_yield() #8
  %12 = sext i32 %11 to i64
  br label %15

13:                                               ; preds = %2, %13
  %14 = call i32 @nanosleep(ptr noundef nonnull %3, ptr noundef null) #8
  br i1 %4, label %15, label %13, !llvm.loop !24

15:                                               ; preds = %13, %10
  %16 = phi i64 [ %12, %10 ], [ 0, %13 ]
  ret i64 %16
}

declare i32 @sched_yield() local_unnamed_addr #1

declare i32 @nanosleep(ptr noundef, ptr noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define hidden range(i64 -2147483648, 2147483648) i64 @rj_background_end() local_unnamed_addr #0 {
  %1 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull @gate) #8
  store i1 true, ptr @ending, align 8
  %2 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull @gate) #8
  %3 = sext i32 %2 to i64
  ret i64 %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none)
define hidden noundef i64 @rj_background_remember(ptr noundef initializes((24, 32)) %0) local_unnamed_addr #3 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %3 = load ptr, ptr %2, align 8, !tbaa !25
  %4 = ptrtoint ptr %3 to i64
  %5 = lshr i64 %4, 6
  %6 = mul i64 %5, 227761
  %7 = lshr i64 %6, 8
  %8 = and i64 %7, 1023
  %9 = getelementptr inbounds nuw ptr, ptr @known, i64 %8
  %10 = load ptr, ptr %9, align 8, !tbaa !15
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store ptr %10, ptr %11, align 8, !tbaa !26
  store ptr %0, ptr %9, align 8, !tbaa !15
  ret i64 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define hidden noundef i64 @rj_background_forget(ptr noundef readonly captures(address) %0) local_unnamed_addr #4 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %3 = load ptr, ptr %2, align 8, !tbaa !25
  %4 = ptrtoint ptr %3 to i64
  %5 = lshr i64 %4, 6
  %6 = mul i64 %5, 227761
  %7 = lshr i64 %6, 8
  %8 = and i64 %7, 1023
  %9 = getelementptr inbounds nuw ptr, ptr @known, i64 %8
  br label %10

10:                                               ; preds = %10, %1
  %11 = phi ptr [ %9, %1 ], [ %16, %10 ]
  %12 = load ptr, ptr %11, align 8, !tbaa !15
  %13 = icmp eq ptr %12, null
  %14 = icmp eq ptr %12, %0
  %15 = or i1 %13, %14
  %16 = getelementptr inbounds nuw i8, ptr %12, i64 24
  br i1 %15, label %17, label %10, !llvm.loop !27

17:                                               ; preds = %10
  br i1 %13, label %21, label %18

18:                                               ; preds = %17
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %20 = load ptr, ptr %19, align 8, !tbaa !26
  store ptr %20, ptr %11, align 8, !tbaa !15
  br label %21

21:                                               ; preds = %18, %17
  ret i64 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define hidden ptr @rj_background_find(ptr noundef %0) local_unnamed_addr #5 {
  %2 = ptrtoint ptr %0 to i64
  %3 = lshr i64 %2, 6
  %4 = mul i64 %3, 227761
  %5 = lshr i64 %4, 8
  %6 = and i64 %5, 1023
  %7 = getelementptr inbounds nuw ptr, ptr @known, i64 %6
  %8 = load ptr, ptr %7, align 8, !tbaa !15
  %9 = icmp eq ptr %8, null
  br i1 %9, label %19, label %10

10:                                               ; preds = %1, %15
  %11 = phi ptr [ %17, %15 ], [ %8, %1 ]
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 16
  %13 = load ptr, ptr %12, align 8, !tbaa !25
  %14 = icmp eq ptr %13, %0
  br i1 %14, label %19, label %15

15:                                               ; preds = %10
  %16 = getelementptr inbounds nuw i8, ptr %11, i64 24
  %17 = load ptr, ptr %16, align 8, !tbaa !15
  %18 = icmp eq ptr %17, null
  br i1 %18, label %19, label %10, !llvm.loop !28

19:                                               ; preds = %10, %15, %1
  %20 = phi ptr [ null, %1 ], [ null, %15 ], [ %11, %10 ]
  ret ptr %20
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite)
define hidden noundef i64 @rj_background_cancel(ptr noundef writeonly captures(none) %0) local_unnamed_addr #6 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store atomic i64 1, ptr %2 monotonic, align 8
  ret i64 0
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite)
define hidden i64 @rj_background_cancelled(ptr noundef readonly captures(none) %0) local_unnamed_addr #6 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %3 = load atomic i64, ptr %2 monotonic, align 8
  ret i64 %3
}

; Function Attrs: nounwind
define hidden noundef i64 @rj_background_random(ptr noundef %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i64 %1, 0
  br i1 %3, label %4, label %12

4:                                                ; preds = %2, %4
  %5 = phi ptr [ %10, %4 ], [ %0, %2 ]
  %6 = phi i64 [ %9, %4 ], [ %1, %2 ]
  %7 = tail call i64 @getrandom(ptr noundef %5, i64 noundef %6, i32 noundef 0) #8
  %8 = tail call i64 @llvm.smax.i64(i64 %7, i64 0)
  %9 = sub nsw i64 %6, %8
  %10 = getelementptr inbounds nuw i8, ptr %5, i64 %8
  %11 = icmp sgt i64 %9, 0
  br i1 %11, label %4, label %12

12:                                               ; preds = %4, %2
  ret i64 0
}

declare i64 @getrandom(ptr noundef, i64 noundef, i32 noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define hidden range(i64 -2147483648, 2147483648) i64 @rj_background_work(ptr noundef readonly captures(none) %0, ptr noundef %1, ptr noundef %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = trunc i64 %3 to i32
  %6 = tail call i32 %0(ptr noundef %1, ptr noundef %2, i32 noundef %5) #8
  %7 = sext i32 %6 to i64
  ret i64 %7
}

declare i32 @pthread_attr_init(ptr noundef) local_unnamed_addr #1

declare i32 @pthread_attr_setstacksize(ptr noundef, i64 noundef) local_unnamed_addr #1

declare i32 @sigfillset(ptr noundef) local_unnamed_addr #1

declare i32 @pthread_sigmask(i32 noundef, ptr noundef, ptr noundef) local_unnamed_addr #1

declare i32 @pthread_create(ptr noundef, ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define internal noundef ptr @worker(ptr noundef readnone returned captures(ret: address, provenance) %0) #0 {
  %2 = alloca %struct.timespec, align 8
  %3 = alloca %struct.timespec, align 8
  %4 = alloca %struct.timespec, align 8
  %5 = alloca %struct.timespec, align 8
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 8
  %7 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %8 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %9 = getelementptr inbounds nuw i8, ptr %2, i64 8
  br label %10

10:                                               ; preds = %110, %1
  %11 = atomicrmw xchg ptr @await.looking, i64 1 acquire, align 8
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %13, label %102

13:                                               ; preds = %10
  %14 = load i64, ptr @await.pause, align 8, !tbaa !10
  %15 = icmp sgt i64 %14, 0
  br i1 %15, label %16, label %18

16:                                               ; preds = %13
  %17 = add nsw i64 %14, -1
  store i64 %17, ptr @await.pause, align 8, !tbaa !10
  br label %101

18:                                               ; preds = %13
  %19 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %5) #8
  %20 = load i64, ptr %5, align 8, !tbaa !21
  %21 = mul nsw i64 %20, 1000000000
  %22 = load i64, ptr %6, align 8, !tbaa !23
  %23 = add i64 %22, 30000
  %24 = add i64 %23, %21
  %25 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %4) #8
  %26 = load i64, ptr %4, align 8, !tbaa !21
  %27 = mul nsw i64 %26, 1000000000
  %28 = load i64, ptr %7, align 8, !tbaa !23
  %29 = add nsw i64 %27, %28
  %30 = icmp slt i64 %29, %24
  br i1 %30, label %31, label %101

31:                                               ; preds = %18, %92
  %32 = phi i64 [ %97, %92 ], [ %29, %18 ]
  %33 = load atomic i64, ptr @waiting monotonic, align 8
  %34 = icmp sgt i64 %33, 0
  br i1 %34, label %35, label %38

35:                                               ; preds = %31
  %36 = call i32 @sem_trywait(ptr noundef nonnull @work) #8
  %37 = icmp eq i32 %36, 0
  br i1 %37, label %82, label %38

38:                                               ; preds = %31, %35
  %39 = load atomic i64, ptr @waiting monotonic, align 8
  %40 = icmp sgt i64 %39, 0
  br i1 %40, label %41, label %44

41:                                               ; preds = %38
  %42 = call i32 @sem_trywait(ptr noundef nonnull @work) #8
  %43 = icmp eq i32 %42, 0
  br i1 %43, label %82, label %44

44:                                               ; preds = %38, %41
  %45 = load atomic i64, ptr @waiting monotonic, align 8
  %46 = icmp sgt i64 %45, 0
  br i1 %46, label %47, label %50

47:                                               ; preds = %44
  %48 = call i32 @sem_trywait(ptr noundef nonnull @work) #8
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %82, label %50

50:                                               ; preds = %44, %47
  %51 = load atomic i64, ptr @waiting monotonic, align 8
  %52 = icmp sgt i64 %51, 0
  br i1 %52, label %53, label %56

53:                                               ; preds = %50
  %54 = call i32 @sem_trywait(ptr noundef nonnull @work) #8
  %55 = icmp eq i32 %54, 0
  br i1 %55, label %82, label %56

56:                                               ; preds = %50, %53
  %57 = load atomic i64, ptr @waiting monotonic, align 8
  %58 = icmp sgt i64 %57, 0
  br i1 %58, label %59, label %62

59:                                               ; preds = %56
  %60 = call i32 @sem_trywait(ptr noundef nonnull @work) #8
  %61 = icmp eq i32 %60, 0
  br i1 %61, label %82, label %62

62:                                               ; preds = %56, %59
  %63 = load atomic i64, ptr @waiting monotonic, align 8
  %64 = icmp sgt i64 %63, 0
  br i1 %64, label %65, label %68

65:                                               ; preds = %62
  %66 = call i32 @sem_trywait(ptr noundef nonnull @work) #8
  %67 = icmp eq i32 %66, 0
  br i1 %67, label %82, label %68

68:                                               ; preds = %62, %65
  %69 = load atomic i64, ptr @waiting monotonic, align 8
  %70 = icmp sgt i64 %69, 0
  br i1 %70, label %71, label %77

71:                                               ; preds = %68
  %72 = call i32 @sem_trywait(ptr noundef nonnull @work) #8
  %73 = icmp eq i32 %72, 0
  br i1 %73, label %82, label %77

74:                                               ; preds = %77
  %75 = call i32 @sem_trywait(ptr noundef nonnull @work) #8
  %76 = icmp eq i32 %75, 0
  br i1 %76, label %82, label %80

77:                                               ; preds = %71, %68
  %78 = load atomic i64, ptr @waiting monotonic, align 8
  %79 = icmp sgt i64 %78, 0
  br i1 %79, label %74, label %80

80:                                               ; preds = %77, %74
  %81 = call i32 @sched_yield() #8
  br label %82

82:                                               ; preds = %65, %59, %53, %47, %41, %35, %71, %80, %74
  %83 = phi i1 [ true, %80 ], [ false, %74 ], [ false, %71 ], [ false, %35 ], [ false, %41 ], [ false, %47 ], [ false, %53 ], [ false, %59 ], [ false, %65 ]
  %84 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %3) #8
  %85 = load i64, ptr %3, align 8, !tbaa !21
  %86 = mul nsw i64 %85, 1000000000
  %87 = load i64, ptr %8, align 8, !tbaa !23
  %88 = sub i64 %87, %32
  %89 = add i64 %88, %86
  %90 = icmp sgt i64 %89, 3000
  br i1 %90, label %91, label %92

91:                                               ; preds = %82
  store i64 200, ptr @await.pause, align 8, !tbaa !10
  br label %100

92:                                               ; preds = %82
  %93 = call i32 @clock_gettime(i32 noundef 1, ptr noundef nonnull %2) #8
  %94 = load i64, ptr %2, align 8, !tbaa !21
  %95 = mul nsw i64 %94, 1000000000
  %96 = load i64, ptr %9, align 8, !tbaa !23
  %97 = add nsw i64 %95, %96
  %98 = icmp slt i64 %97, %24
  %99 = select i1 %83, i1 %98, i1 false
  br i1 %99, label %31, label %100, !llvm.loop !29

100:                                              ; preds = %92, %91
  store atomic i64 0, ptr @await.looking release, align 8
  br i1 %83, label %102, label %106

101:                                              ; preds = %18, %16
  store atomic i64 0, ptr @await.looking release, align 8
  br label %102

102:                                              ; preds = %101, %100, %10
  br label %103

103:                                              ; preds = %102, %103
  %104 = call i32 @sem_wait(ptr noundef nonnull @work) #8
  %105 = icmp eq i32 %104, 0
  br i1 %105, label %106, label %103, !llvm.loop !30

106:                                              ; preds = %103, %100
  %107 = call i32 @pthread_mutex_lock(ptr noundef nonnull @lock) #8
  %108 = load ptr, ptr @first, align 8, !tbaa !15
  %109 = icmp eq ptr %108, null
  br i1 %109, label %121, label %110

110:                                              ; preds = %106
  %111 = load ptr, ptr @run, align 8, !tbaa !8
  %112 = load ptr, ptr %108, align 8, !tbaa !12
  store ptr %112, ptr @first, align 8, !tbaa !15
  %113 = atomicrmw sub ptr @waiting, i64 1 monotonic, align 8
  %114 = load i64, ptr @idle, align 8, !tbaa !10
  %115 = add nsw i64 %114, -1
  store i64 %115, ptr @idle, align 8, !tbaa !10
  %116 = call i32 @pthread_mutex_unlock(ptr noundef nonnull @lock) #8
  call void %111(ptr noundef nonnull %108) #8
  %117 = call i32 @pthread_mutex_lock(ptr noundef nonnull @lock) #8
  %118 = load i64, ptr @idle, align 8, !tbaa !10
  %119 = add nsw i64 %118, 1
  store i64 %119, ptr @idle, align 8, !tbaa !10
  %120 = call i32 @pthread_mutex_unlock(ptr noundef nonnull @lock) #8
  br label %10

121:                                              ; preds = %106
  %122 = atomicrmw sub ptr @waiting, i64 1 monotonic, align 8
  %123 = load i64, ptr @idle, align 8, !tbaa !10
  %124 = add nsw i64 %123, -1
  store i64 %124, ptr @idle, align 8, !tbaa !10
  %125 = call i32 @pthread_mutex_unlock(ptr noundef nonnull @lock) #8
  ret ptr %0
}

declare i32 @pthread_attr_destroy(ptr noundef) local_unnamed_addr #1

declare i32 @sem_trywait(ptr noundef) local_unnamed_addr #1

declare i32 @sem_wait(ptr noundef) local_unnamed_addr #1

declare i32 @clock_gettime(i32 noundef, ptr noundef) local_unnamed_addr #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #7

attributes #0 = { nounwind "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nobuiltin nounwind "no-builtins" }
attributes #9 = { nounwind }


!0 = !{i32 7, !"Dwarf Version", i32 4}
!1 = !{i32 1, !"wchar_size", i32 4}
!2 = !{i32 8, !"PIC Level", i32 2}
!3 = !{!"clang version 22.1.8"}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"any pointer", !6, i64 0}
!10 = !{!11, !11, i64 0}
!11 = !{!"long long", !6, i64 0}
!12 = !{!13, !14, i64 0}
!13 = !{!"job", !14, i64 0, !11, i64 8, !9, i64 16, !14, i64 24}
!14 = !{!"p1 _ZTS3job", !9, i64 0}
!15 = !{!14, !14, i64 0}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.mustprogress"}
!18 = !{!19, !19, i64 0}
!19 = !{!"long", !6, i64 0}
!20 = distinct !{!20, !17}
!21 = !{!22, !11, i64 0}
!22 = !{!"timespec", !11, i64 0, !11, i64 8}
!23 = !{!22, !11, i64 8}
!24 = distinct !{!24, !17}
!25 = !{!13, !9, i64 16}
!26 = !{!13, !14, i64 24}
!27 = distinct !{!27, !17}
!28 = distinct !{!28, !17}
!29 = distinct !{!29, !17}
!30 = distinct !{!30, !17}
